//! Files of an older version: read as they are, brought up to date by who writes, however many do so at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::common::folder::{self, finish};
use crate::common::{Folder, name, perform, press};
use rusqlite::Connection;
use rusqlite::types::Value;
use tallyboard::cancel::Cancel;
use tallyboard::domain::{Closeness, Counter, CounterId, Time, Weight};
use tallyboard::request::{Contents, CounterRef, Outcome, Request, UndoTarget};
use tallyboard::store::{
    APPLICATION_ID, Access, CounterScope, DoubtfulFilter, HistoryFilter, OpenError, Store, VERSION,
};

const V1: &str = include_str!("../../src/store/v1.sql");
const V2: &str = include_str!("../../src/store/v2.sql");
const V3: &str = include_str!("../../src/store/v3.sql");
const V4: &str = include_str!("../../src/store/v4.sql");
const V5: &str = include_str!("../../src/store/v5.sql");
const V6: &str = include_str!("../../src/store/v6.sql");
const V7: &str = include_str!("../../src/store/v7.sql");
const V8: &str = include_str!("../../src/store/v8.sql");
const V9: &str = include_str!("../../src/store/v9.sql");
const V10: &str = include_str!("../../src/store/v10.sql");

/// Boards, counters on and off them, one put away, one deleted, entries of several kinds, and a stream.
const DATA: &str = "INSERT INTO board (id, name) VALUES (3, 'Desk'), (7, 'Door'); \
    INSERT INTO counter (name, count, board_id, key, color) VALUES ('Coffee', 5, 3, '7', 'pink'), ('Tea', -2, 7, NULL, NULL), \
    ('Milk', 0, NULL, 'x', 'no such'), ('Gone', 1, 3, NULL, NULL); \
    UPDATE counter SET count = count + 3 WHERE name = 'Coffee'; \
    UPDATE entry SET kind = 'late', at = 1000, note = 'found' WHERE id = (SELECT max(id) FROM entry); \
    UPDATE counter SET count = 0 WHERE name = 'Coffee'; \
    UPDATE entry SET kind = 'reset' WHERE id = (SELECT max(id) FROM entry); \
    UPDATE counter SET count = 8 WHERE name = 'Coffee'; \
    UPDATE entry SET kind = 'undo', undoes = id - 1 WHERE id = (SELECT max(id) FROM entry); \
    UPDATE counter SET archived_at = 99, key = NULL WHERE name = 'Tea'; \
    DELETE FROM counter WHERE name = 'Gone'; \
    INSERT INTO stream VALUES (11, 22, 33)";

/// What a version 1 holds.
const KEPT: [&str; 4] = [
    "SELECT id, name, count, board_id, key, color, archived_at FROM counter ORDER BY id",
    "SELECT id, name FROM board ORDER BY id",
    "SELECT id, counter_id, at, delta, kind, note, undoes FROM entry ORDER BY id",
    "SELECT * FROM stream",
];

fn make_v1(path: &Path) {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.execute_batch(&format!("BEGIN; {V1}; {DATA}; COMMIT")).unwrap();
    connection.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
}

fn folder_with_v1() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let path = folder.tally();
    make_v1(&path);
    (folder, path)
}

/// Brings a file of version 1 up to a later one, though not to the newest.
fn bring_to(path: &Path, version: usize) {
    let connection = Connection::open(path).unwrap();
    for step in &[V2, V3, V4, V5, V6, V7, V8, V9, V10][..version - 1] {
        connection.execute_batch(&format!("BEGIN; {step}; COMMIT")).unwrap();
    }
    connection.pragma_update(None, "user_version", i64::try_from(version).unwrap()).unwrap();
}

fn rows(path: &Path, sql: &str) -> Vec<Vec<Value>> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection.prepare(sql).unwrap();
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..columns).map(|column| row.get(column)).collect();
    statement.query_map([], row).unwrap().collect::<Result<_, _>>().unwrap()
}

fn kept(path: &Path) -> Vec<Vec<Vec<Value>>> {
    KEPT.iter().map(|sql| rows(path, sql)).collect()
}

fn version(path: &Path) -> i64 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

fn read(path: &Path) -> Contents {
    let mut store = Store::open(path, Access::Read).unwrap();
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
    store.reload().unwrap()
}

/// The program, on this file.
fn tallyboard(path: &Path, arguments: &[&str]) -> Command {
    let mut command = folder::tallyboard(path, arguments);
    command.current_dir(path.parent().unwrap());
    command
}

fn printed(path: &Path, arguments: &[&str]) -> String {
    let output = finish(&mut tallyboard(path, arguments));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{arguments:?}");
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_file_of_version_1_is_brought_up_to_date_with_all_it_holds() {
    let (folder, path) = folder_with_v1();
    let before = kept(&path);
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!((version(&path), VERSION), (11, 11));
    assert_eq!(kept(&path), before);
    assert_eq!(rows(&path, "PRAGMA foreign_key_check"), Vec::<Vec<Value>>::new());
    let coffee: Counter = store.counters().unwrap().remove(0);
    assert_eq!((coffee.board.as_deref(), coffee.step, coffee.weight), (Some("Desk"), 1, Weight::Plus));
    assert_eq!((coffee.target, coffee.minimum, coffee.maximum, coffee.is_locked), (None, None, None, false));
    drop(store);

    // As if it had been made by this version.
    let fresh = folder.file("fresh.db");
    drop(Store::open(&fresh, Access::Write).unwrap());
    let objects = "SELECT type, name, sql FROM sqlite_schema ORDER BY name";
    assert_eq!(rows(&path, objects), rows(&fresh, objects));

    let other = Connection::open(&path).unwrap();
    other.execute_batch("DELETE FROM board WHERE id = 7; INSERT INTO board (name) VALUES ('Yard')").unwrap();
    assert_eq!(rows(&path, "SELECT max(id) FROM board"), [[Value::Integer(8)]]);
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    assert!(matches!(store.apply(&perform(vec![press("Coffee", 2)])).unwrap(), Ok(Outcome::Performed { .. })));
    store.apply(&Request::UndoOperation { which: UndoTarget::Any }).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

/// A window that closes meanwhile, say.
#[test]
fn to_bring_a_file_up_to_date_can_be_given_up_and_leaves_it_as_it_was() {
    let (_folder, path) = folder_with_v1();
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) \
        INSERT INTO entry (counter_id, at, delta) SELECT 1, i, 0 FROM n";
    Connection::open(&path).unwrap().execute_batch(many).unwrap();
    let before = kept(&path);
    let stopped = Store::open_unless(&path, Access::Write, Duration::ZERO, &Cancel::when(|| true));
    assert!(matches!(stopped, Err(OpenError::Stopped(_))));
    assert_eq!((version(&path), kept(&path)), (1, before));
    drop(Store::open(&path, Access::Write).unwrap());
    assert_eq!(version(&path), VERSION);
}

#[test]
fn who_only_reads_a_file_of_version_1_sees_the_same_and_leaves_it_as_it_is() {
    let (folder, path) = folder_with_v1();
    let bytes = fs::read(&path).unwrap();
    let contents = read(&path);
    let mut store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.count(&name("Coffee")).unwrap(), Some(8));
    assert_eq!(store.newest_stream().unwrap().unwrap().lines, 33);
    assert_eq!(store.last_entries(Some(&CounterRef::Name(name("Coffee")))).unwrap().len(), 1);
    assert_eq!(store.changes().unwrap().len(), 1);
    assert!(
        store.begin().is_err()
            || store.apply(&press("Coffee", 1)).is_err()
            || store.apply(&press("Coffee", 1)).unwrap().is_err()
    );
    store.rollback();
    drop(store);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, ["tally.db"]);

    drop(Store::open(&path, Access::Write).unwrap());
    assert_eq!(read(&path), contents, "and so it is when it is up to date");
}

#[test]
fn who_reads_goes_on_while_another_one_brings_the_file_up_to_date() {
    let (_folder, path) = folder_with_v1();
    let mut reader = Store::open(&path, Access::Read).unwrap();
    let before = reader.reload().unwrap();
    let writer = Store::open(&path, Access::Write).unwrap();
    assert_eq!(reader.reload().unwrap(), before);
    assert_eq!(reader.verify().unwrap().problems, [""; 0]);
    writer.apply(&press("Coffee", 1)).unwrap().unwrap();
    assert_eq!(reader.count(&name("Coffee")).unwrap(), Some(9));
}

#[test]
fn the_command_line_reads_a_file_of_version_1_and_a_change_brings_it_up_to_date() {
    let (_folder, path) = folder_with_v1();
    // Its owner says that it stays as it is.
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions.clone()).unwrap();
    assert_eq!(printed(&path, &["list"]), "8\tCoffee\n0\tMilk\n");
    assert_eq!(printed(&path, &["get", "Tea"]), "-2\n");
    assert!(printed(&path, &["verify"]).starts_with("ok: 3 counters"));
    let listed: serde_json::Value = serde_json::from_str(&printed(&path, &["list", "--json"])).unwrap();
    assert_eq!((&listed[0]["board"], &listed[1]["board"]), (&"Desk".into(), &serde_json::Value::Null));
    let refused = tallyboard(&path, &["inc", "Coffee"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("read-only"));
    assert_eq!(version(&path), 1);

    #[allow(clippy::permissions_set_readonly_false)]
    permissions.set_readonly(false);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(printed(&path, &["inc", "Coffee"]), "9\n");
    assert_eq!(version(&path), VERSION);
    assert_eq!(printed(&path, &["undo"]), "8\tCoffee\n");
}

#[test]
fn every_command_that_reads_says_the_same_of_an_older_file() {
    let commands: [&[&str]; 13] = [
        &["list", "--json"],
        &["get", "Coffee"],
        &["history", "--json"],
        &["stats", "--by", "month", "--json"],
        &["stats", "--by", "weekday-hour"],
        &["export"],
        &["export", "--what", "counters"],
        &["export", "--what", "table", "--by", "month"],
        &["import", "--dry-run", "--json", "table.csv"],
        &["import", "--dry-run", "--json", "entries.csv"],
        &["backup", "copy.db"],
        &["desks", "--json"],
        &["verify"],
    ];
    for older in 1..VERSION {
        let (folder, path) = folder_with_v1();
        bring_to(&path, usize::try_from(older).unwrap());
        fs::write(folder.file("table.csv"), "name,count\nCoffee,1\nNew,2\n").unwrap();
        let entries = tallyboard(&path, &["export"]).output().unwrap().stdout;
        fs::write(folder.file("entries.csv"), entries).unwrap();
        let all = || -> Vec<String> { commands.iter().map(|command| printed(&path, command)).collect() };
        let before = all();
        assert_eq!(version(&path), older);
        drop(Store::open(&path, Access::Write).unwrap());
        for ((command, before), after) in commands.iter().zip(before).zip(all()) {
            assert_eq!(after, before, "{older}: {command:?}");
        }
        assert_eq!(version(&path), VERSION);
    }
}

#[test]
fn processes_that_bring_a_file_up_to_date_at_once_all_get_to_count() {
    for _ in 0..2 {
        let (_folder, path) = folder_with_v1();
        let before = kept(&path);
        let children: Vec<_> = (0..6)
            .map(|number| {
                let arguments: &[&str] = if number % 3 == 2 { &["list"] } else { &["inc", "Milk"] };
                let child = tallyboard(&path, arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
                (number, child.unwrap())
            })
            .collect();
        for (number, child) in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{number}: {}", String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(kept(&path)[1], before[1]);
        assert_eq!(rows(&path, "SELECT count FROM counter WHERE name = 'Milk'"), [[Value::Integer(4)]]);
        assert_eq!(Store::open(&path, Access::Read).unwrap().verify().unwrap().problems, [""; 0]);
    }
}

#[test]
fn a_look_at_a_file_during_its_making_or_migration_sees_one_state() {
    for round in 0..40 {
        let folder = Folder::new();
        let path = folder.tally();
        if round % 2 == 0 {
            make_v1(&path);
        }
        let (barrier, is_done) = (Barrier::new(3), AtomicBool::new(false));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    barrier.wait();
                    while !is_done.load(Ordering::Relaxed) {
                        match Store::open(&path, Access::Read) {
                            Ok(_) | Err(OpenError::FileMissing(_) | OpenError::Empty(_)) => {}
                            Err(error) => panic!("round {round}: {error}"),
                        }
                    }
                });
            }
            barrier.wait();
            drop(Store::open(&path, Access::Write).unwrap());
            is_done.store(true, Ordering::Relaxed);
        });
        assert_eq!(version(&path), VERSION);
    }
}

#[test]
fn what_is_foreign_in_a_file_of_version_1_or_missing_is_found() {
    let foreign = "CREATE TRIGGER own AFTER INSERT ON entry BEGIN DELETE FROM edit; END";
    let is_foreign = |error: &OpenError| matches!(error, OpenError::ForeignObject { name, .. } if name == "own");
    let is_damaged = |error: &OpenError| matches!(error, OpenError::Damaged { .. });
    for sql in [foreign, "DROP TABLE stream"] {
        for access in [Access::Read, Access::Write] {
            let (_folder, path) = folder_with_v1();
            Connection::open(&path).unwrap().execute_batch(sql).unwrap();
            let error = Store::open(&path, access).err().unwrap();
            let is_expected = if sql == foreign { is_foreign(&error) } else { is_damaged(&error) };
            assert!(is_expected, "{sql}: {error:?}");
            assert_eq!(version(&path), 1);
        }
    }
}

#[test]
fn a_file_of_version_2_is_read_without_sums_and_summed_by_who_writes() {
    let (_folder, path) = folder_with_v1();
    bring_to(&path, 2);
    let everything = |store: &mut Store| store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
    let mut reader = Store::open(&path, Access::Read).unwrap();
    let before = everything(&mut reader);
    assert_eq!(before.iter().map(|sum| sum.counted).sum::<i64>(), 6);
    assert_eq!(reader.verify().unwrap().problems, [""; 0]);
    drop(reader);
    assert_eq!(version(&path), 2);
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(version(&path), VERSION);
    store.begin().unwrap();
    store.sum_more().unwrap();
    store.commit().unwrap();
    assert_eq!(everything(&mut store), before);
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

/// A press and a rename that can be undone, and a press that was undone and can be redone: what version 5 wrote of them.
const OPERATIONS: &str = "UPDATE counter SET count = 9 WHERE id = 1; \
    INSERT INTO deed (id, at, kind, name, number) VALUES (1, 50, 'press', 'Coffee', 1); \
    INSERT INTO deed_step (deed_id, place, entry_id) SELECT 1, 0, max(id) FROM entry; \
    UPDATE counter SET name = 'Oat milk' WHERE id = 3; \
    INSERT INTO deed (id, at, kind, name, number) VALUES (2, 51, 'rename', 'Oat milk', 1); \
    INSERT INTO deed_step (deed_id, place, row_kind, row_id, field, before, after) \
        VALUES (2, 0, 'counter', 3, 'name', 'Milk', 'Oat milk'); \
    UPDATE counter SET count = 4 WHERE id = 3; UPDATE counter SET count = 0 WHERE id = 3; \
    UPDATE entry SET kind = 'undo', undoes = id - 1 WHERE id = (SELECT max(id) FROM entry); \
    INSERT INTO deed (id, at, kind, name, number, undone) VALUES (9, 52, 'press', 'Oat milk', 4, 1); \
    INSERT INTO deed_step (deed_id, place, entry_id, before) SELECT 9, 0, max(id), 1 FROM entry";

fn folder_with_v5() -> (Folder, PathBuf) {
    let (folder, path) = folder_with_v1();
    bring_to(&path, 5);
    Connection::open(&path).unwrap().execute_batch(&format!("BEGIN; {OPERATIONS}; COMMIT")).unwrap();
    (folder, path)
}

fn folder_with_v6() -> (Folder, PathBuf) {
    let (folder, path) = folder_with_v5();
    let step = format!("BEGIN; {V6}; PRAGMA user_version = 6; COMMIT");
    Connection::open(&path).unwrap().execute_batch(&step).unwrap();
    (folder, path)
}

fn milk(store: &Store) -> (String, i64) {
    let counter = store.counters().unwrap().into_iter().find(|counter| counter.id == CounterId(3)).unwrap();
    (counter.name, counter.count)
}

#[test]
fn what_was_done_in_a_file_of_version_5_can_still_be_undone_and_redone() {
    undo_and_redo_as_before(folder_with_v5(), 5);
}

#[test]
fn a_file_of_version_6_keeps_its_counts_charts_undo_and_redo() {
    let (_folder, path) = folder_with_v6();
    let shown = || {
        let mut store = Store::open(&path, Access::Read).unwrap();
        let history = store.history(&HistoryFilter::of(CounterScope::All), None, 100).unwrap();
        let quarters = store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
        let last_entries = store.last_entries(None).unwrap();
        let periods: Vec<_> = (1..=3).map(|id| store.periods(CounterId(id)).unwrap()).collect();
        (history, quarters, last_entries, periods)
    };
    let before = shown();
    assert_eq!((version(&path), before.0.len()), (6, 8));
    drop(Store::open(&path, Access::Write).unwrap());
    assert_eq!((version(&path), shown()), (VERSION, before));

    undo_and_redo_as_before(folder_with_v6(), 6);
}

/// The operations of an older file, under the name that it has for them.
fn undo_and_redo_as_before((folder, path): (Folder, PathBuf), older: i64) {
    let new = "SELECT id, at, kind, name, number, undone, place, entry_id, row_kind, row_id, field, before, after \
        FROM operation LEFT JOIN operation_step ON operation_id = id ORDER BY id";
    let old = if older < 6 { new.replace("operation", "deed") } else { new.to_owned() };
    let before = (rows(&path, &old), kept(&path), read(&path));
    assert_eq!((before.0.len(), version(&path)), (3, older), "to read it leaves it as it is");
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!((rows(&path, new), kept(&path), read(&path)), before);

    // As if it had been made by this version.
    let fresh = folder.path().join("fresh.db");
    drop(Store::open(&fresh, Access::Write).unwrap());
    let objects = "SELECT type, name, sql FROM sqlite_schema ORDER BY name";
    assert_eq!(rows(&path, objects), rows(&fresh, objects));

    store.begin().unwrap();
    let undo = Request::UndoOperation { which: UndoTarget::Any };
    let asked = |request: &Request| match store.apply(request).unwrap() {
        Ok(Outcome::Undone { operation, left: 0 } | Outcome::Redone { operation, left: 0 }) => {
            (operation.id.0, milk(&store), store.count(&name("Coffee")).unwrap().unwrap())
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(asked(&Request::RedoOperation), (9, ("Oat milk".into(), 4), 9));
    assert_eq!(asked(&undo), (9, ("Oat milk".into(), 0), 9));
    assert_eq!(asked(&undo), (2, ("Milk".into(), 0), 9));
    assert_eq!(asked(&undo), (1, ("Milk".into(), 0), 8));
    assert_eq!(asked(&Request::RedoOperation), (1, ("Milk".into(), 0), 9));
    assert_eq!(asked(&Request::RedoOperation), (2, ("Oat milk".into(), 0), 9));
    // Numbers go on from the highest.
    match store.apply(&perform(vec![press("Coffee", 1)])).unwrap() {
        Ok(Outcome::Performed { operation: Some(operation), .. }) => assert_eq!(operation.id.0, 10),
        other => panic!("{other:?}"),
    }
    store.commit().unwrap();
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn who_reads_a_file_of_version_5_goes_on_while_another_one_brings_it_up_to_date() {
    let (_folder, path) = folder_with_v5();
    let mut reader = Store::open(&path, Access::Read).unwrap();
    let before = reader.reload().unwrap();
    assert_eq!(before.undo.as_ref().map(|operation| operation.name.as_str()), Some("Oat milk"));
    drop(Store::open(&path, Access::Write).unwrap());
    assert_eq!(reader.reload().unwrap(), before);
}

#[test]
fn a_file_of_version_5_that_cannot_be_brought_up_to_date_stays_as_it_is() {
    let (_folder, path) = folder_with_v5();
    // Taken by another program: nothing of the step is done.
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE operation_step (mine)").unwrap();
    let before = rows(&path, "SELECT type, name, sql FROM sqlite_schema ORDER BY name");
    let error = Store::open(&path, Access::Write).err().unwrap();
    assert!(error.to_string().contains("operation_step"), "{error}");
    assert_eq!((version(&path), rows(&path, "SELECT type, name, sql FROM sqlite_schema ORDER BY name")), (5, before));
    assert!(Store::open(&path, Access::Read).is_ok());
}

#[test]
fn a_column_dropped_from_an_older_file_is_said_read_as_its_default_and_made_again() {
    for older in 1..VERSION {
        let (_folder, path) = folder_with_v1();
        bring_to(&path, usize::try_from(older).unwrap());
        // Together with the triggers that name it.
        let triggers = rows(&path, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        let text = |value: &Value| if let Value::Text(text) = value { text.clone() } else { panic!("{value:?}") };
        let dropped = triggers.iter().map(|row| format!("DROP TRIGGER {};", text(&row[0])));
        let sql: String = dropped
            .chain(["ALTER TABLE counter DROP COLUMN color;".to_owned()])
            .chain(triggers.iter().map(|row| format!("{};", text(&row[1]))))
            .collect();
        Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
        let run = |arguments: &[&str]| {
            let output = tallyboard(&path, arguments).output().unwrap();
            let [printed, said] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
            assert!(output.status.success(), "{older}: {said}");
            (printed, said)
        };
        let (printed, said) = run(&["list"]);
        assert_eq!(printed, "8\tCoffee\n0\tMilk\n");
        assert!(said.contains("the column \"color\" of \"counter\" is missing: NULL is read in every row"), "{said}");
        assert_eq!(version(&path), older);
        let (_, said) = run(&["inc", "Bread"]);
        assert!(said.contains("the column \"color\" of \"counter\" was missing: it was made again"), "{said}");
        assert_eq!(run(&["list"]), ("1\tBread\n8\tCoffee\n0\tMilk\n".to_owned(), String::new()));
    }
}

#[test]
fn a_doubtful_press_in_an_older_file_is_found_and_kept_by_who_writes() {
    let doubtful = DoubtfulFilter::Only(Closeness::default());
    let filter = HistoryFilter { doubtful, ..HistoryFilter::of(CounterScope::All) };
    for older in 1..VERSION {
        let (_folder, path) = folder_with_v1();
        bring_to(&path, usize::try_from(older).unwrap());
        let press = "UPDATE counter SET count = count + 1 WHERE id = 1;";
        let times = "UPDATE entry SET at = 1700000000001 + 30 * (id = (SELECT max(id) FROM entry)) \
            WHERE id > (SELECT max(id) FROM entry) - 2";
        Connection::open(&path).unwrap().execute_batch(&format!("{press} {press} {times}")).unwrap();
        let found = |access| {
            let store = Store::open(&path, access).unwrap();
            store.history(&filter, None, 9).unwrap().iter().map(|entry| entry.entry.id).collect::<Vec<_>>()
        };
        let before = found(Access::Read);
        assert_eq!((before.len(), version(&path)), (1, older));
        assert_eq!(found(Access::Write), before);
        let store = Store::open(&path, Access::Write).unwrap();
        store.begin().unwrap();
        store.apply(&Request::Keep { entries: before }).unwrap().unwrap();
        drop(store);
    }
}
