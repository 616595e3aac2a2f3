//! The store's border: what the file promises, whoever writes to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::Connection;
use tallyboard::domain::{CounterId, Key, Name};
use tallyboard::request::{Change, CounterRef, Edit, Outcome, Refusal, Request};
use tallyboard::store::{Access, OpenError, Store};

use crate::common::Folder;

/// How far an entry's time may be from the test's.
const CLOCK_TOLERANCE_MS: i64 = 5_000;

fn store(folder: &Folder) -> Store {
    Store::open(&folder.tally(), Access::Write).unwrap()
}

fn named(name: &str) -> CounterRef {
    CounterRef::Name(Name::parse(name).unwrap())
}

fn increment(store: &Store, target: &CounterRef, delta: i64) -> (CounterId, i64) {
    match store.increment(target, delta).unwrap().unwrap() {
        Outcome::Counted { id, count, .. } => (id, count),
        other => panic!("an increment says what it counted, not {other:?}"),
    }
}

#[test]
fn an_increment_makes_the_counter_and_then_adds_to_it() {
    let folder = Folder::new();
    let store = store(&folder);
    let (id, count) = increment(&store, &named("Coffee"), 1);
    assert_eq!(count, 1);
    assert_eq!(increment(&store, &named("Coffee"), 1), (id, 2));
    assert_eq!(increment(&store, &CounterRef::Id(id), -5), (id, -3));
    assert_eq!(store.count(&Name::parse("Coffee").unwrap()).unwrap(), Some(-3));
    assert_eq!(store.count(&Name::parse("Tea").unwrap()).unwrap(), None);
}

#[test]
fn an_unknown_id_is_refused_and_makes_nothing() {
    let folder = Folder::new();
    let store = store(&folder);
    assert_eq!(store.increment(&CounterRef::Id(CounterId(7)), 1).unwrap(), Err(Refusal::UnknownCounter));
    assert_eq!(store.counters().unwrap(), []);
}

#[test]
fn a_name_is_created_once() {
    let folder = Folder::new();
    let store = store(&folder);
    let name = Name::parse("Coffee").unwrap();
    assert!(matches!(
        store.apply(&Request::Create { name: name.clone(), edit: Edit::default() }).unwrap(),
        Ok(Outcome::Created { .. })
    ));
    assert_eq!(
        store.apply(&Request::Create { name: name.clone(), edit: Edit::default() }).unwrap(),
        Err(Refusal::NameTaken(name))
    );
    assert_eq!(store.counters().unwrap().len(), 1);
}

#[test]
fn every_writer_leaves_an_entry_for_what_it_changed() {
    let folder = Folder::new();
    let store = store(&folder);
    let other = folder.other();
    let upsert = "INSERT INTO counter (name, count) VALUES ('Ours', 4) \
        ON CONFLICT (name) DO UPDATE SET count = count + excluded.count";

    increment(&store, &named("Ours"), 3);
    let writers = [
        (upsert, Some(4)),
        ("INSERT INTO counter (name, count) VALUES ('Theirs', 5)", Some(5)),
        ("UPDATE counter SET count = count + 1 WHERE name = 'Theirs'", Some(1)),
        ("UPDATE counter SET count = 7 WHERE name = 'Ours'", None),
        ("UPDATE counter SET count = 17 WHERE name = 'Ours'", Some(10)),
        ("UPDATE counter SET count = count", None),
        ("UPDATE counter SET name = 'Renamed' WHERE name = 'Theirs'", None),
        ("INSERT INTO counter (name, count) VALUES ('Zero', 0)", None),
        ("INSERT INTO counter (name) VALUES ('Default')", None),
    ];
    for (sql, delta) in writers {
        let before = folder.number("SELECT count(*) FROM entry");
        other.execute(sql, []).unwrap();
        let appended = folder.number("SELECT count(*) FROM entry") - before;
        assert_eq!(appended, i64::from(delta.is_some()), "{sql}");
        if let Some(delta) = delta {
            assert_eq!(folder.number("SELECT delta FROM entry ORDER BY id DESC LIMIT 1"), delta, "{sql}");
        }
    }

    let unequal = "SELECT count(*) FROM counter \
        WHERE count <> (SELECT coalesce(sum(delta), 0) FROM entry WHERE counter_id = counter.id)";
    assert_eq!(folder.number(unequal), 0);
    let now_ms = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap();
    assert!((now_ms - folder.number("SELECT min(at) FROM entry")).abs() < CLOCK_TOLERANCE_MS);
    assert!((now_ms - folder.number("SELECT max(at) FROM entry")).abs() < CLOCK_TOLERANCE_MS);
    assert_eq!(folder.number("SELECT count(*) FROM entry WHERE kind <> 'tally'"), 0);
}

#[test]
fn an_increment_past_either_end_is_refused_and_the_count_stands() {
    let cases = [(i64::MAX, 1), (i64::MIN, -1), (i64::MIN + 5, -10), (i64::MIN + 5, i64::MIN), (i64::MAX, i64::MAX)];
    for (start, delta) in cases {
        let folder = Folder::new();
        let mut store = store(&folder);
        let (id, _) = increment(&store, &named("Edge"), start);
        let refusal = Err(Refusal::Overflow { name: "Edge".into(), count: start, delta: delta.into() });

        store.begin().unwrap();
        increment(&store, &named("Before"), 1);
        assert_eq!(store.increment(&named("Edge"), delta).unwrap(), refusal);
        assert_eq!(store.increment(&CounterRef::Id(id), delta).unwrap(), refusal);
        increment(&store, &named("After"), 1);
        store.commit().unwrap();

        assert_eq!(folder.number("SELECT count FROM counter WHERE name = 'Edge'"), start);
        assert_eq!(folder.number("SELECT count(*) FROM entry WHERE counter_id = 1"), 1);
        assert_eq!(folder.number("SELECT sum(count) FROM counter WHERE name IN ('Before', 'After')"), 2);
    }
}

#[test]
fn both_ends_of_the_range_can_be_reached() {
    let folder = Folder::new();
    let store = store(&folder);
    increment(&store, &named("Top"), i64::MAX - 1);
    assert_eq!(increment(&store, &named("Top"), 1).1, i64::MAX);
    increment(&store, &named("Bottom"), i64::MIN + 1);
    assert_eq!(increment(&store, &named("Bottom"), -1).1, i64::MIN);
}

#[test]
fn a_rolled_back_transaction_leaves_no_trace() {
    let folder = Folder::new();
    let store = store(&folder);
    store.begin().unwrap();
    increment(&store, &named("Coffee"), 1);
    store.rollback();
    assert_eq!(store.counters().unwrap(), []);
    assert_eq!(folder.number("SELECT count(*) FROM entry"), 0);
}

#[test]
fn a_file_can_be_open_twice() {
    let folder = Folder::new();
    let (first, second) = (store(&folder), store(&folder));
    increment(&first, &named("Coffee"), 1);
    assert_eq!(increment(&second, &named("Coffee"), 1).1, 2);
    drop((first, second));
    assert_eq!(increment(&store(&folder), &named("Coffee"), 1).1, 3);
}

/// On Unix, closing any handle of a file drops all locks that the process has on it. Without them another program's
/// SQLite takes itself for the last user when it closes, and removes the WAL that we go on writing to.
#[cfg(target_os = "linux")]
#[test]
fn opening_the_file_again_leaves_the_first_connection_its_locks() {
    use std::os::unix::fs::MetadataExt as _;

    let folder = Folder::new();
    let store = store(&folder);
    increment(&store, &named("Coffee"), 1);
    let inode = format!(":{} ", fs::metadata(folder.tally()).unwrap().ino());
    let is_locked = || fs::read_to_string("/proc/locks").unwrap().lines().any(|lock| lock.contains(&inode));
    assert!(is_locked(), "an open file in WAL mode is locked for sharing");
    for access in BOTH {
        drop(Store::open(&folder.tally(), access).unwrap());
        assert!(is_locked(), "{access:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_new_file_is_readable_by_its_user_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new();
    let store = store(&folder);
    increment(&store, &named("Coffee"), 1);
    for file in fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.file_name());
    }
}

#[test]
fn new_counters_get_the_first_free_key() {
    let folder = Folder::new();
    let store = store(&folder);
    for number in 1..=11 {
        increment(&store, &named(&format!("Counter {number}")), 1);
    }
    let keys: Vec<_> = store.counters().unwrap().into_iter().map(|counter| counter.key).collect();
    let digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(Key::digit);
    assert_eq!(keys, [digits.as_slice(), &[None]].concat());

    let other = folder.other();
    other.execute("DELETE FROM counter WHERE key = '4'", []).unwrap();
    other.execute("INSERT INTO counter (name, count) VALUES ('Theirs', 1)", []).unwrap();
    assert_eq!(store.counters().unwrap().last().unwrap().key, Key::digit(4));
}

#[test]
fn names_are_kept_as_they_are() {
    let folder = Folder::new();
    let store = store(&folder);
    let names = ["Robert'); DROP TABLE counter;--", "\"quoted\"", "Crème brûlée ☕ 咖啡", "-- %s ?1 $x"];
    for name in names {
        assert_eq!(increment(&store, &named(name), 1).1, 1);
        assert_eq!(increment(&store, &named(name), 1).1, 2);
    }
    let kept: Vec<_> = store.counters().unwrap().into_iter().map(|counter| counter.name).collect();
    assert_eq!(kept, names);
}

/// A change in few words: the counter's name and count, or how many there are now.
#[derive(Debug, PartialEq)]
enum Told {
    Updated(String, i64),
    Removed(i64),
    Reloaded(usize),
}

fn told(store: &mut Store) -> Vec<Told> {
    let tell = |change| match change {
        Change::Updated(counter) => Some(Told::Updated(counter.name, counter.count)),
        Change::Removed(id) => Some(Told::Removed(id.0)),
        Change::Reloaded(contents) => Some(Told::Reloaded(contents.counters.len())),
        Change::Tallied(..) => None,
        Change::Operations { .. } => panic!("nobody did anything by hand"),
    };
    store.changes().unwrap().into_iter().filter_map(tell).collect()
}

#[test]
fn changes_tell_exactly_what_another_connection_changed() {
    let folder = Folder::new();
    let mut store = store(&folder);
    let other = folder.other();
    let setup = "INSERT INTO board (name) VALUES ('Desk'); \
        INSERT INTO counter (name, count, board_id) VALUES ('Coffee', 1, 1), ('Tea', 2, NULL), ('Water', 3, 1)";
    other.execute_batch(setup).unwrap();
    assert_eq!(store.reload().unwrap().counters.len(), 3);
    assert_eq!(told(&mut store), []);

    let updated = |name: &str, count| Told::Updated(name.into(), count);
    let steps = [
        ("UPDATE counter SET count = count + 1 WHERE name = 'Tea'", vec![updated("Tea", 3)]),
        ("UPDATE counter SET count = count", vec![]),
        ("INSERT INTO counter (name, count) VALUES ('Juice', 5)", vec![updated("Juice", 5)]),
        ("INSERT INTO counter (name) VALUES ('Milk')", vec![updated("Milk", 0)]),
        ("UPDATE counter SET name = 'Espresso' WHERE name = 'Coffee'", vec![updated("Espresso", 1)]),
        ("UPDATE counter SET board_id = 1 WHERE name = 'Tea'", vec![updated("Tea", 3)]),
        (
            "UPDATE counter SET count = 0 WHERE board_id = 1",
            vec![updated("Espresso", 0), updated("Tea", 0), updated("Water", 0)],
        ),
        ("UPDATE board SET name = 'Door'", vec![Told::Reloaded(5)]),
        ("DELETE FROM counter WHERE name = 'Juice'", vec![Told::Removed(4)]),
        ("UPDATE counter SET count = 9 WHERE name = 'Milk'", vec![updated("Milk", 9)]),
        ("DELETE FROM board", vec![Told::Reloaded(4)]),
    ];
    for (sql, expected) in steps {
        other.execute_batch(&format!("PRAGMA foreign_keys = ON; {sql}")).unwrap();
        let found = told(&mut store);
        // A change of boards may be told as single counters or as all of them.
        let same = found == expected || (sql == "DELETE FROM board" && !found.is_empty());
        assert!(same, "{sql}: {found:?}");
        assert_eq!(told(&mut store), [], "told once: {sql}");
    }
}

#[test]
fn changes_missed_by_more_than_the_list_of_edits_holds_are_a_reload() {
    let folder = Folder::new();
    let mut store = store(&folder);
    store.reload().unwrap();
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10050) \
        INSERT INTO counter (name) SELECT 'Counter ' || i FROM n";
    folder.other().execute(many, []).unwrap();
    assert_eq!(told(&mut store), [Told::Reloaded(10_050)]);
}

/// The files of a folder, with what is in them. `-shm` is shared memory, whose content is no part of the file.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |file: fs::DirEntry| {
        let name = file.file_name().into_string().unwrap();
        let is_content = file.file_type().unwrap().is_file() && !name.ends_with("-shm");
        (name, if is_content { fs::read(file.path()).unwrap() } else { Vec::new() })
    };
    fs::read_dir(folder).unwrap().map(|file| read(file.unwrap())).collect()
}

/// Opens what `make` made, in each way, and sees that it is refused as expected, and that nothing was touched.
#[track_caller]
fn assert_refused(case: &str, accesses: &[Access], make: fn(&Path), is_expected: fn(&OpenError) -> bool) {
    for &access in accesses {
        let folder = Folder::new();
        let path = folder.tally();
        make(&path);
        let before = files(folder.path());
        match Store::open(&path, access) {
            Ok(_) => panic!("{case}, {access:?}: it was opened"),
            Err(error) => assert!(is_expected(&error), "{case}, {access:?}: {error:?}"),
        }
        let after = files(folder.path());
        assert!(before.keys().eq(after.keys()), "{case}, {access:?}: {:?} became {:?}", before.keys(), after.keys());
        assert!(before == after, "{case}, {access:?}: the content is different");
    }
}

const BOTH: [Access; 2] = [Access::Read, Access::Write];

/// A file of ours with 2,000 counters, closed.
fn make_ours(path: &Path) {
    let mut store = Store::open(path, Access::Write).unwrap();
    store.begin().unwrap();
    for number in 1..=2_000 {
        increment(&store, &named(&format!("Counter {number}")), number);
    }
    store.commit().unwrap();
}

/// A file of ours in which another program did something.
fn make_ours_with(path: &Path, sql: &str) {
    make_ours(path);
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn overwrite(path: &Path, start: usize, length: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[start..start + length].fill(0xA5);
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_is_no_database_is_refused_untouched() {
    let is_expected = |error: &OpenError| matches!(error, OpenError::NotADatabase(_));
    assert_refused("text", &BOTH, |path| fs::write(path, "Dear diary, ".repeat(1_000)).unwrap(), is_expected);
    assert_refused("five bytes", &BOTH, |path| fs::write(path, "SQLit").unwrap(), is_expected);
    assert_refused(
        "magic alone",
        &BOTH,
        |path| fs::write(path, "SQLite format 3\0").unwrap(),
        |error| matches!(error, OpenError::NotADatabase(_) | OpenError::Damaged { .. }),
    );
}

#[test]
fn another_programs_database_is_refused_untouched() {
    const TABLE: &str = "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('One')";
    let is_expected = |error: &OpenError| matches!(error, OpenError::OtherProgram(_));
    let make = |path: &Path| Connection::open(path).unwrap().execute_batch(TABLE).unwrap();
    assert_refused("with a journal", &BOTH, make, is_expected);
    let make = |path: &Path| {
        Connection::open(path).unwrap().execute_batch(&format!("PRAGMA journal_mode = WAL; {TABLE}")).unwrap();
    };
    assert_refused("with WAL", &BOTH, make, is_expected);
    let make = |path: &Path| {
        let connection = Connection::open(path).unwrap();
        connection.execute_batch(&format!("PRAGMA journal_mode = WAL; {TABLE}")).unwrap();
        // Open as long as this test's process lives, with its content in the WAL alone.
        std::mem::forget(connection);
    };
    assert_refused("with WAL, in use", &BOTH, make, is_expected);
}

#[test]
fn a_damaged_file_is_refused_untouched() {
    let is_damaged = |error: &OpenError| matches!(error, OpenError::Damaged { .. });
    let halve = |path: &Path| {
        make_ours(path);
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 8192 * 4096]).unwrap();
    };
    assert_refused("half of its pages", &BOTH, halve, is_damaged);
    let cut = |path: &Path| {
        make_ours(path);
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..1_000]).unwrap();
    };
    assert_refused("less than a page", &BOTH, cut, |_| true);
    let schema = |path: &Path| {
        make_ours(path);
        overwrite(path, 100, 300);
    };
    assert_refused("schema page overwritten", &BOTH, schema, is_damaged);
    let header = |path: &Path| {
        make_ours(path);
        overwrite(path, 40, 60);
    };
    assert_refused("header overwritten", &BOTH, header, |_| true);
    let all = |path: &Path| {
        make_ours(path);
        let length = fs::read(path).unwrap().len();
        overwrite(path, 16, length - 16);
    };
    assert_refused("all but the magic overwritten", &BOTH, all, |_| true);
}

#[test]
fn a_newer_version_is_refused_untouched() {
    assert_refused(
        "newer",
        &BOTH,
        |path| make_ours_with(path, "PRAGMA user_version = 99"),
        |error| matches!(error, OpenError::Newer { found: 99, .. }),
    );
}

#[test]
fn foreign_code_in_the_file_is_refused_untouched_and_named() {
    let make = |path: &Path| {
        make_ours_with(path, "CREATE TRIGGER evil AFTER UPDATE ON counter BEGIN DELETE FROM entry; END");
    };
    assert_refused(
        "foreign trigger",
        &BOTH,
        make,
        |error| matches!(error, OpenError::ForeignObject { kind, name, .. } if kind == "trigger" && name == "evil"),
    );
    let make = |path: &Path| make_ours_with(path, "CREATE VIEW evil AS SELECT * FROM counter");
    assert_refused(
        "foreign view",
        &BOTH,
        make,
        |error| matches!(error, OpenError::ForeignObject { kind, name, .. } if kind == "view" && name == "evil"),
    );
    let make = |path: &Path| {
        let altered = "DROP TRIGGER counter_update_entry; CREATE TRIGGER counter_update_entry \
            AFTER UPDATE OF count ON counter BEGIN SELECT 1; END";
        make_ours_with(path, altered);
    };
    assert_refused(
        "our trigger altered",
        &BOTH,
        make,
        |error| matches!(error, OpenError::ForeignObject { name, .. } if name == "counter_update_entry"),
    );
}

#[test]
fn a_file_without_one_of_our_triggers_is_refused_untouched() {
    let make = |path: &Path| make_ours_with(path, "DROP TRIGGER counter_insert_entry");
    assert_refused(
        "trigger missing",
        &BOTH,
        make,
        |error| matches!(error, OpenError::Damaged { detail, .. } if detail.contains("counter_insert_entry")),
    );
}

#[test]
fn a_read_only_file_is_not_written_and_can_be_read() {
    let make = |path: &Path| {
        make_ours(path);
        let mut permissions = fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(path, permissions).unwrap();
    };
    assert_refused("read-only", &[Access::Write], make, |error| matches!(error, OpenError::ReadOnly { .. }));

    let folder = Folder::new();
    make(&folder.tally());
    let store = Store::open(&folder.tally(), Access::Read).unwrap();
    assert_eq!(store.count(&Name::parse("Counter 2").unwrap()).unwrap(), Some(2));
}

#[test]
fn a_folder_is_no_file() {
    assert_refused(
        "folder",
        &BOTH,
        |path| fs::create_dir(path).unwrap(),
        |error| matches!(error, OpenError::IsFolder(_)),
    );
}

#[test]
fn a_missing_folder_is_not_made() {
    let folder = Folder::new();
    for access in BOTH {
        let error = Store::open(&folder.file("missing/tally.db"), access).err();
        assert!(matches!(error, Some(OpenError::FolderMissing(_))), "{error:?}");
    }
    assert_eq!(files(folder.path()), BTreeMap::new());
}

#[test]
fn reading_does_not_make_a_file() {
    assert_refused("missing", &[Access::Read], |_| (), |error| matches!(error, OpenError::FileMissing(_)));
}

/// Other programs' SQLite has foreign keys off, as sqlite3 and Python's have.
#[test]
fn a_counter_never_inherits_the_entries_of_one_that_was_deleted_or_replaced() {
    for (case, sql) in [
        ("deleted", "DELETE FROM counter WHERE name = 'A'; INSERT INTO counter (name, count) VALUES ('B', 1)"),
        ("replaced", "INSERT OR REPLACE INTO counter (id, name, count) VALUES (1, 'B', 1)"),
        ("replaced by name", "INSERT OR REPLACE INTO counter (name, count) VALUES ('A', 1)"),
    ] {
        let folder = Folder::new();
        let path = folder.file("t.db");
        let store = Store::open(&path, Access::Write).unwrap();
        increment(&store, &named("A"), 5);
        let other = Connection::open(&path).unwrap();
        other.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
        let sum = "SELECT count, (SELECT sum(delta) FROM entry WHERE counter_id = counter.id) FROM counter";
        let sums: (i64, i64) = other.query_row(sum, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(sums, (1, 1), "{case}");
    }
}

#[test]
fn reading_leaves_nothing_beside_the_file() {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    drop(Store::open(&path, Access::Read).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_text_without_end_is_said_in_words_and_not_read() {
    let folder = Folder::new();
    let mut store = store(&folder);
    let other = Connection::open(folder.tally()).unwrap();
    other.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    let sql = "PRAGMA ignore_check_constraints = ON; INSERT INTO counter (name) VALUES (hex(zeroblob(1000000)))";
    other.execute_batch(sql).unwrap();
    let counters = store.reload().unwrap().counters;
    assert_eq!(counters[0].name, "(a text of 2000000 bytes, too long to be read)");
}

#[test]
fn a_file_that_is_empty_yet_is_said_to_be_so_to_who_only_reads() {
    let folder = Folder::new();
    let path = folder.tally();
    std::fs::write(&path, "").unwrap();
    let error = Store::open(&path, Access::Read).err().unwrap();
    assert!(matches!(error, OpenError::Empty(_)), "{error}");
}
