//! Files from strangers: what they are is told by their name, they are read in bounded memory and time whatever they say of
//! themselves, and what can't be read rightly is refused in words.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use jiff::Zoned;
use tallyboard::import::{Choice, ENCODINGS, Options, Plan, TextEncoding, plan_bytes, plan_file};
use zip::write::SimpleFileOptions;

use crate::common::Folder;

fn options() -> Options {
    Options::new("2026-11-29T12:00[UTC]".parse::<Zoned>().unwrap())
}

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

fn read(name: &str, options: &Options) -> Result<Plan, String> {
    plan_file(&case(name), options).map_err(|error| error.to_string())
}

fn refused(name: &str) -> String {
    read(name, &options()).map(|plan| counts(&plan)).unwrap_err()
}

/// What each counter would come to.
fn counts(plan: &Plan) -> Vec<(String, i64)> {
    assert_eq!((plan.bad.count, plan.open_question.as_deref()), (0, None), "{:?}", plan.bad.shown);
    let sum =
        |place: usize| plan.import.rows.iter().filter(|row| row.counter as usize == place).map(|row| row.delta).sum();
    plan.import.counters.iter().enumerate().map(|(place, counter)| (counter.name.to_string(), sum(place))).collect()
}

fn is(plan: &Plan, expected: &[(&str, i64)]) {
    let expected: Vec<(String, i64)> = expected.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
    assert_eq!(counts(plan), expected);
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONS: &str = r#"<Relationships xmlns="r"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;

/// A workbook of one sheet with these rows.
fn workbook(rows: &str, texts: &str, styles: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    zipped(&[
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
    ])
}

fn spreadsheet(content: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    zipped(&[("mimetype", kind.as_bytes()), ("content.xml", content.as_bytes())])
}

fn told(bytes: &[u8]) -> String {
    plan_bytes(bytes, "a file".into(), &options()).map(|plan| format!("{:?}", plan.import)).unwrap_err().to_string()
}

#[test]
fn what_a_workbook_says_of_its_size_is_not_believed() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>"#;
    let texts = r#"<sst count="1" uniqueCount="4294967295"><si><t>name</t></si><si><r><t>De</t></r><r><t>sk</t></r></si></sst>"#;
    let styles = r#"<styleSheet><cellXfs count="4294967295"><xf numFmtId="0"/></cellXfs></styleSheet>"#;
    let plan = plan_bytes(&workbook(rows, texts, styles), String::new(), &options()).unwrap();
    is(&plan, &[("Desk", 1)]);
}

#[test]
fn no_cell_no_place_and_no_repetition_takes_all_memory() {
    let place =
        |at: &str| told(&workbook(&format!(r#"<row><c r="{at}"><v>1</v></c></row>"#), "<sst/>", "<styleSheet/>"));
    assert_eq!(place("A4294967295"), "it is damaged (a cell stands where no sheet has one): export it again");
    assert_eq!(place("XFD1"), "it has 16384 columns, and at most 256 are read: leave some out");
    assert_eq!(place("AAAAAAAA1"), "it is damaged (a cell stands where no sheet has one): export it again");
    let long = format!(r#"<row><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>"#, "x".repeat(50 << 20));
    assert_eq!(told(&workbook(&long, "<sst/>", "<styleSheet/>")), "a row of it is longer than 1 MB: leave it out");
    let runs =
        format!(r#"<row><c r="A1" t="inlineStr"><is>{}</is></c></row>"#, "<r><t>xxxxxxxxx</t></r>".repeat(200_000));
    assert_eq!(told(&workbook(&runs, "<sst/>", "<styleSheet/>")), "a row of it is longer than 1 MB: leave it out");
    let deep = "<a>".repeat(1_000_000);
    assert!(told(&workbook(&deep, "<sst/>", "<styleSheet/>")).contains("too deep in each other"));
    let entity = r#"<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    assert!(told(&workbook("", entity, "<styleSheet/>")).contains("it has an entity of its own, \"b\""));

    let cell = |text: &str| {
        format!(
            "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>name</text:p></table:table-cell></table:table-row>{text}</table:table>"
        )
    };
    let wide = r#"<table:table-row><table:table-cell table:number-columns-repeated="4000000000"><text:p>Tea</text:p></table:table-cell></table:table-row>"#;
    assert!(told(&spreadsheet(&cell(wide))).starts_with("it has 4000000000 columns"));
    let spaces = r#"<table:table-row><table:table-cell><text:p>Tea<text:s text:c="4000000000"/></text:p></table:table-cell></table:table-row>"#;
    assert_eq!(told(&spreadsheet(&cell(spaces))), "a row of it is longer than 1 MB: leave it out");
    let long = r#"<table:table-row table:number-rows-repeated="4000000000"><table:table-cell><text:p>Tea</text:p></table:table-cell></table:table-row>"#;
    assert_eq!(told(&spreadsheet(&cell(long))), "it has more than 5000000 rows: split it");
    let sheets = "<table:table table:name=\"A\"/>".repeat(5_000);
    assert_eq!(told(&spreadsheet(&sheets)), "it is damaged (it has more than 1000 sheets): export it again");
}

#[test]
fn empty_rows_and_cells_that_are_repeated_take_no_time() {
    let content = r#"<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>
        <table:table-cell><text:p>Count</text:p></table:table-cell><table:table-cell><text:p>When</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>Front<text:s/>door</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>
        <table:table-cell office:value-type="float" office:value="3"><text:p>3,00</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-11-02T09:30:00"><text:p>02.11.26</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#;
    let plan = plan_bytes(&spreadsheet(content), String::new(), &options()).unwrap();
    is(&plan, &[("Front door", 6)]);
    assert_eq!(plan.import.rows[0].at.0, 1_793_611_800_000);
}

#[test]
fn a_table_of_contents_of_a_zip_is_not_believed() {
    let mut bytes = zipped(&[("xl/workbook.xml", BOOK.as_bytes())]);
    let end = bytes.len() - 22;
    let mut large = b"PK\x06\x06".to_vec();
    large.extend_from_slice(&44_u64.to_le_bytes());
    large.extend_from_slice(&[0; 12]);
    for number in [0, u64::MAX / 400, u64::MAX / 400, u64::MAX / 2, 0] {
        large.extend_from_slice(&u64::to_le_bytes(number));
    }
    large.truncate(56);
    large.extend_from_slice(b"PK\x06\x07\0\0\0\0");
    large.extend_from_slice(&(end as u64).to_le_bytes());
    large.extend_from_slice(&1_u32.to_le_bytes());
    bytes.splice(end..end, large);
    let end = bytes.len() - 22;
    bytes[end + 8..end + 20].fill(0xff);
    assert!(told(&bytes).starts_with("it is damaged (its table of contents"), "{}", told(&bytes));
}

#[test]
fn a_reading_is_stopped_at_any_time() {
    let options = options();
    options.cancel.cancel();
    for name in ["22d-xlsx-second-sheet.xlsx", "22i-libre.ods", "45b-lf-line-numbers.csv", "23g-own-watch.jsonl"] {
        assert_eq!(read(name, &options).unwrap_err(), "the reading was stopped", "{name}");
    }
}

#[test]
fn what_is_no_table_is_called_by_its_name() {
    for (name, what) in [
        ("22h-old.xls", "a spreadsheet or a document of an old kind"),
        ("23-json-array.json", "JSON"),
        ("23b-json-map.json", "JSON"),
        ("23c-json-counters.json", "JSON"),
        ("23d-events.jsonl", "JSON"),
        ("23e-own-list.json", "what `tallyboard list --json` prints"),
        ("23f-own-history.json", "what `tallyboard history --json` prints"),
        ("23g-own-watch.jsonl", "what `tallyboard watch --json` prints"),
        ("23h-own-history.tsv", "what `tallyboard history` prints"),
        ("23j-own-stats.tsv", "what `tallyboard stats` prints"),
        ("24-other.sqlite", "an SQLite database of another program with the table \"counters\": export"),
        ("26-own-report.html", "a web page (HTML)"),
        ("26b-markdown.md", "a table of Markdown"),
        ("26d-text.pdf", "a PDF file"),
        ("26e.xml", "XML"),
        ("26i-html-as.xls", "a web page (HTML)"),
        ("47e-name-value.csv.gz", "packed by gzip: unpack it"),
        ("47k-two-csvs.zip", "a zip of \"47e-name-value.csv\", \"47h-plusminus.csv\": unpack it"),
    ] {
        let told = refused(name);
        assert!(told.starts_with(&format!("it is {what}")), "{name}: {told}");
    }
    // As it counts up; with each name but once it is what `tallyboard list` prints.
    let printed =
        |text: &str| plan_bytes(text.as_bytes(), String::new(), &options()).map(|plan| plan.import.rows.len());
    let watched = printed("4\tDesk\n5\tDesk\n1\tDoor\n").unwrap_err().to_string();
    assert!(watched.starts_with("it is what `tallyboard watch` prints, which are counts as they stood"), "{watched}");
    assert_eq!(printed("4\tDesk\n1\tDoor\n").unwrap(), 2);
    assert_eq!(printed("count\tname\n4\tDesk\n5\tDesk\n1\tDoor\n").unwrap(), 3);
    assert_eq!(refused("26f-empty.csv"), "it is empty");
    assert_eq!(refused("26h-bom-only.csv"), "it is empty");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "name\nTea\n").unwrap();
    let error = plan_file(folder.path(), &options()).unwrap_err().to_string();
    assert!(error.starts_with("it is a folder without Loop Habit Tracker's Habits.csv"), "{error}");
}

/// The lines that are bad.
fn bad_lines(name: &str) -> Vec<u64> {
    read(name, &options()).unwrap().bad.shown.iter().map(|bad| bad.line).collect()
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    assert_eq!(bad_lines("45-crlf-line-numbers.csv"), [3, 5]);
    assert_eq!(bad_lines("45b-lf-line-numbers.csv"), [3, 5]);
    assert_eq!(bad_lines("45c.csv"), [4]);
    assert_eq!(bad_lines("45d-crcrlf.csv"), [3]);
    assert_eq!(bad_lines("46-blank-lines.csv"), [6]);
    // What ends lines between quotes is a line break, whatever it is made of.
    let plan = plan_bytes(b"name,note\r\nTea,\"a\r\nb\rc\nd\"\r\n", String::new(), &options()).unwrap();
    assert_eq!(plan.import.notes.iter().map(|note| note.as_str()).collect::<Vec<_>>(), ["a\nb\nc\nd"]);
    let open = b"name,note\nTea,\"good\nMilk,\n";
    assert!(told(open).starts_with("line 2: a quote isn't closed"), "{}", told(open));
}

#[test]
fn what_stands_above_a_table_is_left_out_and_said() {
    is(&read("07-sep-line.csv", &options()).unwrap(), &[("Auskunft", 3), ("Druck", 1234)]);
    let plan = read("10c-comment-lines.csv", &options()).unwrap();
    is(&plan, &[("Directions", 4), ("Printing", 7)]);
    assert_eq!(plan.said, ["2 lines above the table, that begin with #, are left out"]);
    let skipped = Options { skip_lines: 2, ..options() };
    is(&read("10c-comment-lines.csv", &skipped).unwrap(), &[("Directions", 4), ("Printing", 7)]);
    let titled = b"Title\r\n\r\nname,count\r\nTea,x\r\nTea,1\r\n";
    let plan = plan_bytes(titled, String::new(), &skipped).unwrap();
    assert_eq!((plan.bad.shown[0].line, plan.columns.len()), (4, 2));
    // A column of numbers may be called so.
    is(&plan_bytes(b"#,name,count\n1,Tea,3\n", String::new(), &options()).unwrap(), &[("Tea", 3)]);
    let sheets = Options { skip_lines: 1, sheets: vec!["Counts".into()], ..options() };
    assert_eq!(read("22d-xlsx-second-sheet.xlsx", &sheets).unwrap().import.rows.len(), 2);
}

#[test]
fn numbers_before_names_are_read_as_uniq_prints_them_and_sentences_are_no_names() {
    is(&read("23k-uniq-c.txt", &options()).unwrap(), &[("Desk", 3), ("Front door", 12)]);
    is(&read("23i-own-list.tsv", &options()).unwrap(), &[("Desk", 4), ("Door", 5)]);
    assert!(refused("26c-mail.txt").starts_with("it is text and no table: it begins with \"Dear all,\""));
    assert!(refused("26j-colon.txt").starts_with("it is no table: its lines are like \"Desk: 3\""));
    assert!(refused("26k-equals.txt").starts_with("it is no table: its lines are like \"Desk = 3\""));
    let names = "Tea\nDr. No\nWhat's up?\nGreen tea\nCoffee (black)\n12:30 bus\n";
    assert_eq!(plan_bytes(names.as_bytes(), String::new(), &options()).unwrap().import.counters.len(), 6);
}

#[test]
fn what_a_text_is_encoded_in_is_found_out_or_asked() {
    for (name, expected, encoding) in [
        ("20-utf16le-tabs.txt", [("Théke", 3), ("Drücken", 1200)], "UTF-16LE"),
        ("20c-windows1252.csv", [("Rückgabe", 3), ("Café “Nord”", 4)], "windows-1252"),
        ("20e-shiftjis.csv", [("受付", 3), ("貸出", 4)], "Shift_JIS"),
        ("20f-cp1251.csv", [("Дверь", 3), ("Стол", 4)], "windows-1251"),
        ("20j-cr-only.csv", [("Desk", 3), ("Door", 4)], "UTF-8"),
    ] {
        let plan = read(name, &options()).unwrap();
        is(&plan, &expected);
        assert_eq!(plan.encoded.unwrap().encoding.as_str(), encoding, "{name}");
    }
    is(&read("20b-utf16le-nobom.txt", &options()).unwrap(), &[("Théke", 3)]);
    is(&read("20g-utf8bom.csv", &options()).unwrap(), &[("Theke", 3)]);
    assert_eq!(
        read("20f-cp1251.csv", &options()).unwrap().said,
        ["it is read as windows-1251: line 1 is \"Имя;Счёт\""]
    );

    let asked = |name: &str| {
        let plan = read(name, &options()).unwrap();
        assert_eq!(plan.choice, Some(Choice::Encoding), "{name}");
        let guesses = plan.encoded.unwrap().guesses;
        (plan.open_question.unwrap(), guesses.into_iter().map(|guess| guess.encoding.as_str()).collect::<Vec<_>>())
    };
    let (words, guesses) = asked("20d-macroman.csv");
    assert_eq!(words, "how is it encoded? Line 2 is \"Rückgabe;3\" (macintosh) or \"RŸckgabe;3\" (windows-1252)");
    assert_eq!(guesses, ["macintosh", "windows-1252"]);
    let (words, _) = asked("20h-mixed.csv");
    assert!(
        words.starts_with("line 2 is UTF-8 (\"Rückgabe,3\"), and line 3 isn't (\"Rückgabe,4\"): it mixes encodings")
    );
    let (words, guesses) = asked("43b-own-excel-saved-utf8.csv");
    assert!(words.starts_with("how is it encoded? Line 2 is \"1,RÃ¼ckgabe,,"), "{words}");
    assert_eq!(guesses, ["UTF-8", "UTF-8-twice"]);

    let as_said = |name: &str, encoding: &str| {
        read(name, &Options { encoding: Some(TextEncoding::parse(encoding).unwrap()), ..options() })
    };
    is(&as_said("20d-macroman.csv", "Macintosh").unwrap(), &[("Rückgabe", 3), ("Café", 4)]);
    let own = [("Rückgabe", 0), ("Café 2", 1), ("Door", 0)];
    is(&as_said("43b-own-excel-saved-utf8.csv", "utf-8-twice").unwrap(), &own);
    is(&read("43-own-excel-mojibake.csv", &options()).unwrap(), &own);
    let wrong = as_said("20d-macroman.csv", "utf-8").unwrap_err();
    assert_eq!(wrong, "line 2 isn't UTF-8: say another encoding, or save it as UTF-8");

    assert!(TextEncoding::parse("utf-9").is_none());
    assert!(ENCODINGS.iter().all(|name| TextEncoding::parse(name).unwrap().as_str() == *name));
}

#[test]
fn a_text_is_decoded_the_same_wherever_it_is_cut_into_pieces() {
    // Past the pieces in which files are read, in each encoding.
    let lines: String = (0..20_000).map(|number| format!("Rückgabe am Café {},{}\n", number % 7, number % 3)).collect();
    let text = format!("name,count\n{lines}");
    let twice = {
        let (decoded, _, _) = encoding_rs::WINDOWS_1252.decode(text.as_bytes());
        decoded.into_owned()
    };
    let expected = counts(&plan_bytes(text.as_bytes(), String::new(), &options()).unwrap());
    assert_eq!(expected.len(), 7);
    for (bytes, encoding) in [
        (encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(), None),
        (encoding_rs::MACINTOSH.encode(&text).0.into_owned(), Some("macintosh")),
        (text.encode_utf16().flat_map(u16::to_be_bytes).collect(), None),
        (twice.into_bytes(), Some("utf-8-twice")),
    ] {
        let encoding = encoding.map(|name| TextEncoding::parse(name).unwrap());
        let plan = plan_bytes(&bytes, String::new(), &Options { encoding, ..options() }).unwrap();
        assert_eq!(counts(&plan), expected, "{encoding:?}");
    }
}

/// A workbook with these sheets of lines of fields between commas.
fn sheets(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, text) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, line) in text.lines().enumerate() {
            for (column, field) in line.split(',').enumerate() {
                let (row, column) = (row as u32, column as u16);
                match field.parse::<i32>() {
                    Ok(number) => sheet.write(row, column, number).unwrap(),
                    Err(_) => sheet.write(row, column, field).unwrap(),
                };
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn which_sheet_is_read_is_asked_where_several_have_something_on_them() {
    let plan = read("22d-xlsx-second-sheet.xlsx", &options()).unwrap();
    assert_eq!(plan.choice, Some(Choice::Sheet));
    assert_eq!(plan.open_question.as_deref(), Some("which sheet holds the counts? There are \"Notes\", \"Counts\""));
    let seen: Vec<_> = plan.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.head.len())).collect();
    assert_eq!(seen, [("Notes", 1), ("Counts", 2)]);
    let chosen =
        |names: &[&str]| Options { sheets: names.iter().map(|name| (*name).to_owned()).collect(), ..options() };
    let plan = read("22d-xlsx-second-sheet.xlsx", &chosen(&["counts"])).unwrap();
    is(&plan, &[("Desk", 3), ("Door", 4)]);
    assert_eq!((plan.choice, plan.said.as_slice()), (None, &["the sheet \"Notes\" is left out".to_owned()][..]));
    let missing = read("22d-xlsx-second-sheet.xlsx", &chosen(&["Count"])).unwrap_err();
    assert_eq!(missing, "there is no sheet \"Count\": there are \"Notes\", \"Counts\"");
    is(&read("22i-libre.ods", &options()).unwrap(), &[("Desk", 3)]);

    let months =
        sheets(&[("May", "name,count\nTea,2\n"), ("June", "name,count\nTea,3\nMilk,x\n"), ("Also", "a,b\nTea,1\n")]);
    let plan = plan_bytes(&months, String::new(), &options()).unwrap();
    assert_eq!(plan.choice, Some(Choice::Sheet));
    let plan = plan_bytes(&months, String::new(), &chosen(&["May", "June"])).unwrap();
    assert_eq!((plan.import.rows.len(), plan.bad.count), (2, 1));
    assert_eq!((plan.bad.shown[0].part.as_deref(), plan.bad.shown[0].line), (Some("June"), 3));
    let apart = plan_bytes(&months, String::new(), &chosen(&["May", "Also"])).unwrap_err().to_string();
    assert_eq!(apart, "the sheets \"May\", \"Also\" have different columns: import them one by one");
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    // A log that grows faster than it is read, too.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("growing.csv");
    fs::write(&path, format!("name,count\n{}", "Tea,1\n".repeat(200_000))).unwrap();
    let is_over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
                file.write_all(b"Tea,1\n").unwrap();
            }
        });
        let error = plan_file(&path, &options()).map(|plan| plan.import.rows.len()).unwrap_err();
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(error.to_string().starts_with("it was changed while it was read"), "{error}");
    });
}

#[test]
fn csv_can_begin_with_a_mark_for_excel_and_is_read_again() {
    let folder = Folder::new();
    let run = |arguments: &[&str]| folder.run(arguments);
    assert!(run(&["inc", "Café"]).status.success());
    assert!(run(&["export", "--bom", "-o", "marked.csv"]).status.success());
    let marked = fs::read(folder.file("marked.csv")).unwrap();
    assert!(marked.starts_with(b"\xef\xbb\xbfentry,counter,"));
    assert_eq!(run(&["export", "--bom"]).stdout, marked);
    is(&plan_bytes(&marked, String::new(), &options()).unwrap(), &[("Café", 1)]);
    assert_eq!(run(&["export", "--bom", "--format", "jsonl"]).status.code(), Some(2));
}
