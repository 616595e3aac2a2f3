//! Workbooks.

use super::*;

fn row(sheet: &Range<Data>, row: u32) -> Vec<Data> {
    let width = u32::try_from(sheet.width()).unwrap();
    (0..width).map(|column| sheet.get_value((row, column)).cloned().unwrap_or_default()).collect()
}

fn word(text: &str) -> Data {
    Data::String(text.to_owned())
}

/// Year, month, day, hour, minute, second and millisecond of a cell that is a date.
#[track_caller]
fn date(cell: &Data) -> (u16, u8, u8, u8, u8, u8, u16) {
    let Data::DateTime(date) = cell else { panic!("{cell:?} is no date") };
    assert!(date.is_datetime());
    date.to_ymd_hms_milli()
}

#[test]
fn a_workbook_has_dates_as_dates_and_numbers_as_numbers() {
    let fixture = Fixture::at_the_change();
    let mut book = fixture.workbook(&[]);
    assert_eq!(book.sheet_names(), ["Counters", "Boards", "Settings", "Entries"]);

    let entries = book.worksheet_range("Entries").unwrap();
    let header: Vec<_> = format!("{ENTRY_HEADER},offset").split(',').map(word).collect();
    assert_eq!((entries.height(), row(&entries, 0)), (8, header));
    let first = row(&entries, 2);
    assert_eq!(first[..3], [Data::Float(2.0), word("Tea"), word("Desk")]);
    assert_eq!(date(&first[3]), (2024, 10, 27, 2, 30, 0, 250));
    assert_eq!(date(&first[4]), (2024, 10, 27, 0, 0, 0, 0));
    assert_eq!(first[5..9], [Data::Float(2.0), Data::Float(1.0), word("tally"), Data::Empty]);
    // The same time by the clock, an hour later.
    assert_eq!((row(&entries, 2)[10].clone(), row(&entries, 3)[10].clone()), (word("+02:00"), word("+01:00")));
    assert_eq!(row(&entries, 4)[8], word("school\nclass 🎒"));
    assert_eq!(row(&entries, 5)[6..9], [Data::Float(-11.0), word("reset"), word("=October")]);
    assert_eq!(row(&entries, 7)[9], Data::Float(6.0));

    let counters = book.worksheet_range("Counters").unwrap();
    let coffee = row(&counters, 1);
    assert_eq!(coffee[..4], [word("Coffee"), Data::Empty, Data::Float(4.0), Data::Float(1.0)]);
    assert_eq!(coffee[7..10], [Data::Bool(false), word("coral"), word("num+")]);
    assert_eq!(date(&coffee[11]), (2024, 10, 27, 4, 33, 20, 123));
    // No number of a spreadsheet holds it exactly.
    assert_eq!(row(&counters, 2)[5..7], [Data::Float(-50.0), word("9007199254740993")]);

    let boards = book.worksheet_range("Boards").unwrap();
    assert_eq!(
        row(&boards, 1),
        [
            word("Empty"),
            Data::Empty,
            Data::Bool(false),
            Data::Empty,
            Data::Float(2.0),
            Data::Bool(false),
            word("Mo-Fr 09:00-17:00")
        ]
    );
    assert_eq!(
        row(&boards, 2)[..6],
        [word("Desk"), Data::Float(500.0), Data::Bool(true), word("Inside now"), Data::Float(2.5), Data::Bool(true)]
    );
    let settings = book.worksheet_range("Settings").unwrap();
    assert_eq!(row(&settings, 3), [word("day_starts_at"), Data::Float(120.0)]);
    assert_eq!(row(&settings, 7), [word("whole"), Data::Bool(true)]);

    let mut table = fixture.workbook(&["--by", "day", "--until", "2024-10-28"]);
    assert_eq!(table.sheet_names(), ["Table"]);
    let sheet = table.worksheet_range("Table").unwrap();
    assert_eq!(row(&sheet, 0), [word("date"), word("Coffee"), word("Tea"), word("total")]);
    assert_eq!(date(&row(&sheet, 2)[0]), (2024, 10, 27, 0, 0, 0, 0));
    assert_eq!(row(&sheet, 2)[1..], [Data::Float(4.0), Data::Float(9.0), Data::Float(-5.0)]);
    assert_eq!(fixture.workbook(&["--what", "counters"]).sheet_names(), ["Counters", "Boards", "Settings"]);
}

#[test]
fn no_text_of_a_workbook_is_a_formula_and_all_stands_as_it_was_written() {
    let fixture = Fixture::new();
    let texts: Vec<String> = STARTS[..4].iter().map(|start| format!("{start}1+1")).collect();
    let texts = [
        texts,
        strings(&["'=1", "🎈", "<a href=\"x\">&amp;</a>", " spaces ", "two\nlines", "http://a.b", "1", "true"]),
    ]
    .concat();
    as_before(&fixture.other(), |other| {
        for name in &texts {
            let sql = "INSERT INTO counter (name, count, note) VALUES (?1, 1, ?1)";
            other.execute(sql, [name]).unwrap();
        }
    });
    let mut book = fixture.workbook(&[]);
    for name in ["Counters", "Entries"] {
        assert!(book.worksheet_formula(name).unwrap().is_empty(), "{name}");
    }
    let counters = book.worksheet_range("Counters").unwrap();
    let mut table = fixture.workbook(&["--by", "day"]);
    let table = table.worksheet_range("Table").unwrap();
    for (number, name) in (1..).zip(&texts) {
        assert_eq!(counters.get_value((number, 0)), Some(&word(name)));
        assert_eq!(counters.get_value((number, 10)), Some(&word(name)));
        assert_eq!(table.get_value((0, number)), Some(&word(name)));
    }
}

#[test]
fn what_no_cell_holds_is_refused_in_words() {
    let fixture = Fixture::new();
    let long = "x".repeat(32_768);
    as_before(&fixture.other(), |other| {
        other.execute("INSERT INTO counter (name, note) VALUES ('Tea', ?1)", [&long]).unwrap();
    });
    let said = fixture.refused(1, &["--output", "out.xlsx"]);
    assert!(said.contains("row 2 of \"Counters\"") && said.contains("take CSV or JSON Lines"), "{said}");
    assert_eq!(fixture.beside(), BTreeSet::new());
    assert_eq!(fixture.records(&["--what", "counters"])[0][10], long);
}

#[test]
fn a_note_without_end_leaves_as_words_that_say_so() {
    let fixture = Fixture::new();
    let long = "x".repeat(2_000_000);
    as_before(&fixture.other(), |other| {
        other.execute("INSERT INTO counter (name, count, note) VALUES ('Tea', 3, ?1)", [&long]).unwrap();
    });
    let note = fixture.records(&["--what", "counters"])[0][10].clone();
    assert!(note.ends_with("too long to be read)"), "{note}");
    assert_eq!(fixture.records(&[]).len(), 1);
}
