//! What another program makes of the exports: LibreOffice, of Debian's package libreoffice-calc-nogui, without a screen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::Folder;
use crate::common::folder::{self, finish};
use crate::common::older::as_before;
use calamine::{Data, DataType as _, Range, Reader as _, Xlsx, open_workbook};
use rusqlite::{Connection, params};
use tallyboard::store::{Access, Store};

/// Comma, double quote, UTF-8, from the first line on; dates are known by their looks, and formulas are let in.
const READS: &str = "CSV:44,34,76,1,,0,false,true,false,false,false,true";

const NAMES: [&str; 12] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "'=1+1",
    "\t=1+1",
    "\r=1+1",
    "Tea, \"green\"",
    "two\nlines",
    "Café 🎈",
    "א ב",
    "plain",
];

/// The file `from` as a workbook that LibreOffice makes of it.
fn converted(folder: &Path, from: &str) -> Xlsx<std::io::BufReader<fs::File>> {
    let mut soffice = Command::new("soffice");
    soffice.arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display())).arg("--headless");
    if from.ends_with(".csv") {
        soffice.arg(format!("--infilter={READS}"));
    }
    let output = finish(soffice.args(["--convert-to", "xlsx", "--outdir", "converted", from]).current_dir(folder));
    let path = folder.join("converted").join(Path::new(from).with_extension("xlsx"));
    assert!(path.exists(), "{output:?}");
    open_workbook(path).unwrap()
}

fn tallyboard(db: &Path, arguments: &[&str]) {
    let mut command = folder::tallyboard(db, &["export"]);
    let output = finish(command.env("TZ", "Europe/Berlin").current_dir(db.parent().unwrap()).args(arguments));
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

/// A counter of each name, with one entry of its number, which has the name as its note.
fn file(folder: &Path) -> PathBuf {
    let path = folder.join("tally.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let other = Connection::open(&path).unwrap();
    as_before(&other, |other| {
        for (number, name) in (1_i64..).zip(NAMES) {
            other.execute("INSERT INTO counter (name, count) VALUES (?1, ?2)", params![name, number * 1_000]).unwrap();
        }
        // 2024-10-27T02:30:00.250+02:00, and 2:30 again an hour later.
        let sql = "UPDATE entry SET at = 1729989000250 + (id % 2) * 3600000, \
            note = (SELECT name FROM counter WHERE id = counter_id)";
        other.execute(sql, []).unwrap();
    });
    path
}

/// As LibreOffice shows a text of ours: line ends are one kind.
fn shown(text: &str) -> String {
    text.replace('\r', "\n")
}

fn cell(sheet: &Range<Data>, row: u32, column: u32) -> Data {
    sheet.get_value((row, column)).cloned().unwrap_or_default()
}

#[test]
#[ignore = "needs LibreOffice"]
fn names_dates_and_numbers_of_csv_arrive_as_such_and_no_formula_does() {
    let folder = Folder::new();
    let db = file(folder.path());
    tallyboard(&db, &["-o", "entries.csv"]);
    let mut book = converted(folder.path(), "entries.csv");
    let name = book.sheet_names()[0].clone();
    assert!(book.worksheet_formula(&name).unwrap().is_empty());
    let sheet = book.worksheet_range(&name).unwrap();
    assert_eq!(sheet.height(), NAMES.len() + 1);
    for (row, name) in (1..).zip(NAMES) {
        let guarded = tallyboard::formula_guard::guarded(name);
        for column in [1, 8] {
            assert_eq!(shown(cell(&sheet, row, column).get_string().unwrap()), shown(&guarded), "{name:?}");
        }
        assert_eq!(
            (cell(&sheet, row, 0), cell(&sheet, row, 6)),
            (Data::Float(row.into()), Data::Float(f64::from(row) * 1_000.0))
        );
        let Data::DateTime(date) = cell(&sheet, row, 4) else { panic!("{:?} is no date", cell(&sheet, row, 4)) };
        assert_eq!(date.to_ymd_hms_milli(), (2024, 10, 27, 0, 0, 0, 0));
        assert_eq!(cell(&sheet, row, 5), Data::Float(2.0));
        let offset = if row % 2 == 0 { "+02:00" } else { "+01:00" };
        assert_eq!(cell(&sheet, row, 3), Data::String(format!("2024-10-27T02:30:00.250{offset}")));
    }

    // What isn't guarded does become one: the test can fail.
    fs::write(folder.file("bare.csv"), "counter,count\r\n=1+1,2\r\n").unwrap();
    let mut bare = converted(folder.path(), "bare.csv");
    let name = bare.sheet_names()[0].clone();
    assert!(!bare.worksheet_formula(&name).unwrap().is_empty());
}

#[test]
#[ignore = "needs LibreOffice"]
fn a_workbook_is_opened_with_dates_numbers_and_texts() {
    let folder = Folder::new();
    let db = file(folder.path());
    tallyboard(&db, &["-o", "all.xlsx"]);
    let mut book = converted(folder.path(), "all.xlsx");
    assert_eq!(book.sheet_names(), ["Counters", "Boards", "Settings", "Entries"]);
    assert!(book.worksheet_formula("Entries").unwrap().is_empty());
    let sheet = book.worksheet_range("Entries").unwrap();
    for (row, name) in (1..).zip(NAMES) {
        assert_eq!(shown(cell(&sheet, row, 1).get_string().unwrap()), shown(name));
        assert_eq!(cell(&sheet, row, 6), Data::Float(f64::from(row) * 1_000.0));
        let Data::DateTime(date) = cell(&sheet, row, 3) else { panic!("{:?} is no date", cell(&sheet, row, 3)) };
        assert_eq!(date.to_ymd_hms_milli(), (2024, 10, 27, 2, 30, 0, 250));
    }
}
