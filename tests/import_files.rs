//! Files from strangers: what they are is told by their name, they are read in bounded memory and time whatever they say of
//! themselves, and what can't be read rightly is refused in words.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use jiff::Zoned;
use tallyboard::import::{Options, Plan, plan_bytes, plan_file};
use zip::write::SimpleFileOptions;

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
    assert_eq!((plan.bad.count, plan.lacks.as_deref()), (0, None), "{:?}", plan.bad.shown);
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
        <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>Front<text:s text:c="2"/>door</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>
        <table:table-cell office:value-type="float" office:value="3"><text:p>3,00</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-11-02T09:30:00"><text:p>02.11.26</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#;
    let plan = plan_bytes(&spreadsheet(content), String::new(), &options()).unwrap();
    is(&plan, &[("Front  door", 6)]);
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
    options.is_stopped.store(true, std::sync::atomic::Ordering::Relaxed);
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
    assert_eq!(refused("26f-empty.csv"), "it is empty");
    assert_eq!(refused("26h-bom-only.csv"), "it is empty");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "name\nTea\n").unwrap();
    let error = plan_file(folder.path(), &options()).unwrap_err().to_string();
    assert!(error.starts_with("it is a folder without Loop Habit Tracker's Habits.csv"), "{error}");
}
