//! What other programs write into the file by their usual SQL, and what strangers put into its schema: nothing is erased or changed
//! unseen, and what the program itself would refuse is refused for all.

use std::path::PathBuf;

use crate::common::Folder;
use crate::common::folder::{run, stderr, stdout};
use crate::common::older::as_before;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, params};
use tallyboard::domain::{CounterId, Name};
use tallyboard::request::{CounterRef, Request};
use tallyboard::store::{Access, Oddity, OpenError, Store};

/// The fixed statement of the design.
const UPSERT: &str = "INSERT INTO counter(name, count) VALUES (?1, ?2) \
    ON CONFLICT(name) DO UPDATE SET count = count + excluded.count RETURNING count";

struct Fixture {
    _folder: Folder,
    path: PathBuf,
}

impl Fixture {
    /// Coffee at 7 on the board Desk, with a target and a note, and Tea at 1.
    fn new() -> Self {
        let folder = Folder::new();
        let path = folder.tally();
        drop(Store::open(&path, Access::Write).unwrap());
        let other = Connection::open(&path).unwrap();
        for (name, count) in [("Coffee", 3), ("Coffee", 4), ("Tea", 1)] {
            other.query_row(UPSERT, params![name, count], |_| Ok(())).unwrap();
        }
        let script = "INSERT INTO board (name, target) VALUES ('Desk', 50); \
            UPDATE counter SET target = 9, note = 'strong', board_id = 1, step = 2 WHERE name = 'Coffee'";
        other.execute_batch(script).unwrap();
        Self { _folder: folder, path }
    }

    fn store(&self) -> Store {
        Store::open(&self.path, Access::Write).unwrap()
    }

    fn problems(&self) -> Vec<String> {
        self.store().verify().unwrap().problems
    }

    fn rows(&self, sql: &str) -> Vec<Vec<Value>> {
        let other = Connection::open(&self.path).unwrap();
        let mut statement = other.prepare(sql).unwrap();
        let columns = statement.column_count();
        let rows = statement.query_map([], |row| (0..columns).map(|place| row.get(place)).collect()).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }
}

/// Another program, with foreign keys and recursive triggers on and off.
fn others(fixture: &Fixture, number: u8) -> Connection {
    let other = Connection::open(&fixture.path).unwrap();
    other.pragma_update(None, "foreign_keys", number & 1 == 1).unwrap();
    other.pragma_update(None, "recursive_triggers", number & 2 == 2).unwrap();
    other
}

#[test]
fn replace_keeps_the_row_its_id_and_its_history() {
    for number in 0..4 {
        let fixture = Fixture::new();
        let other = others(&fixture, number);
        for (sql, count) in [
            ("INSERT OR REPLACE INTO counter (name, count) VALUES ('Coffee', 5)", 5),
            ("REPLACE INTO counter (name, count) VALUES ('Coffee', '12')", 12),
            ("REPLACE INTO counter (id, name, count) VALUES (1, 'Coffee', 6)", 6),
            ("REPLACE INTO counter (name, count) SELECT name, count + 1 FROM counter", 7),
            ("REPLACE INTO counter (id, name, count) SELECT id, name, count + 1 FROM counter", 8),
        ] {
            other.execute(sql, []).unwrap();
            let row = "SELECT id, count, board_id, target, note, step FROM counter WHERE name = 'Coffee'";
            let [id, board, step] = [1, 1, 2].map(Value::Integer);
            let expected = [id, Value::Integer(count), board, Value::Integer(9), Value::Text("strong".into()), step];
            assert_eq!(fixture.rows(row), [expected], "{sql}");
        }
        let deltas = fixture.rows("SELECT delta FROM entry WHERE counter_id = 1 ORDER BY id").concat();
        assert_eq!(deltas, [3, 4, -2, 7, -6, 1, 1].map(Value::Integer));
        // A name that is new, and the fixed statement, are as ever; also after a replacement.
        other.execute("REPLACE INTO counter (name, count) VALUES ('Milk', 2)", []).unwrap();
        let counted: i64 = other.query_row(UPSERT, params!["Coffee", 2], |row| row.get(0)).unwrap();
        let made: i64 = other.query_row(UPSERT, params!["Water", 2], |row| row.get(0)).unwrap();
        assert_eq!((counted, made), (10, 2));
        assert!(other.execute("INSERT INTO counter (name, count) VALUES ('Coffee', 1)", []).is_err());
        assert_eq!(other.execute("INSERT OR IGNORE INTO counter (name, count) VALUES ('Coffee', 1)", []).unwrap(), 0);
        let nothing = "INSERT INTO counter (name, count) VALUES ('Coffee', 1) ON CONFLICT DO NOTHING";
        assert_eq!(other.execute(nothing, []).unwrap(), 0);
        assert_eq!(fixture.problems(), [""; 0], "{number}");
    }
}

#[test]
fn replace_that_would_erase_another_row_is_refused() {
    for number in 0..4 {
        let fixture = Fixture::new();
        let other = others(&fixture, number);
        other.execute_batch("INSERT INTO board (name) VALUES ('Door')").unwrap();
        let before = fixture.rows("SELECT * FROM counter");
        for (sql, words) in [
            ("REPLACE INTO counter (id, name, count) VALUES (1, 'Tea', 6)", "would erase a counter"),
            ("REPLACE INTO counter (id, name, count) VALUES (70, 'Tea', 6)", "would erase a counter"),
            ("UPDATE OR REPLACE counter SET name = 'Coffee' WHERE name = 'Tea'", "would erase the other counter"),
            ("UPDATE counter SET name = 'Coffee' WHERE name = 'Tea'", "UNIQUE constraint failed: counter.name"),
            ("UPDATE counter SET id = 70 WHERE id = 1", "keeps its id"),
            ("UPDATE OR REPLACE counter SET id = 1 WHERE name = 'Tea'", "keeps its id"),
            ("UPDATE OR REPLACE board SET name = 'Desk' WHERE name = 'Door'", "would erase the other board"),
            ("REPLACE INTO board (id, name) VALUES (2, 'Desk')", "would erase a board"),
            ("UPDATE board SET id = 70", "keeps its id"),
            ("UPDATE counter SET board_id = 70", "no board of this board_id"),
            ("INSERT INTO counter (name, board_id) VALUES ('Milk', 70)", "no board of this board_id"),
        ] {
            let error = other.execute(sql, []).unwrap_err().to_string();
            assert!(error.contains(words), "{sql}: {error}");
            assert_eq!(fixture.rows("SELECT * FROM counter"), before, "{sql}");
        }
        assert_eq!(other.execute("UPDATE OR IGNORE counter SET name = 'Coffee' WHERE name = 'Tea'", []).unwrap(), 0);
        assert_eq!(other.execute("UPDATE OR FAIL counter SET name = 'Milk' WHERE name = 'Tea'", []).unwrap(), 1);
        assert_eq!(fixture.problems(), [""; 0], "{number}");
    }
}

#[test]
fn a_board_that_is_replaced_keeps_its_counters_and_one_that_is_deleted_lets_them_go() {
    for number in 0..4 {
        let fixture = Fixture::new();
        let other = others(&fixture, number);
        other.execute("REPLACE INTO board (name) VALUES ('Desk')", []).unwrap();
        other.execute("REPLACE INTO board (id, name) VALUES (1, 'Bench')", []).unwrap();
        assert_eq!(fixture.rows("SELECT id, name, target FROM board").concat().len(), 3);
        let of = "SELECT board.name, board.target FROM counter JOIN board ON board.id = board_id";
        assert_eq!(fixture.rows(of), [[Value::Text("Bench".into()), Value::Integer(50)]]);
        other.execute("DELETE FROM board", []).unwrap();
        assert_eq!(fixture.rows("SELECT DISTINCT board_id FROM counter"), [[Value::Null]]);
        assert_eq!(fixture.problems(), [""; 0], "{number}");
    }
}

#[test]
fn what_the_program_refuses_is_refused_for_all() {
    let fixture = Fixture::new();
    let other = others(&fixture, 0);
    let mut refused: Vec<Vec<u8>> = [
        "",
        "\u{200b}",
        " ",
        "\u{a0}",
        " a",
        "a ",
        "\u{a0}a",
        "a\u{3000}",
        "\u{feff}a",
        "a\u{85}",
        "\u{202e}a",
        "a\u{2066}b",
        "a\u{2028}b",
        "a\0b",
    ]
    .iter()
    .map(|name| name.as_bytes().to_vec())
    .collect();
    refused.extend((0..32_u8).chain([127]).map(|c| vec![b'a', c, b'b']));
    refused.extend(["x".repeat(201).into_bytes(), "é".repeat(201).into_bytes()]);
    refused.extend([
        b"Caf\xe9".to_vec(),
        b"\x80".to_vec(),
        b"\xe2\x82".to_vec(),
        b"a\xed\xa0\x80".to_vec(),
        b"\xc0\xafx".to_vec(),
    ]);
    for name in refused {
        if let Ok(text) = std::str::from_utf8(&name) {
            let is_same = Name::parse(text).is_ok_and(|name| name.as_str() == text);
            assert!(!is_same, "{name:?}: the program would take it");
        }
        for sql in [
            "INSERT INTO counter (name) VALUES (CAST(?1 AS TEXT))",
            "REPLACE INTO counter (id, name) VALUES (1, CAST(?1 AS TEXT))",
            "UPDATE counter SET name = CAST(?1 AS TEXT) WHERE id = 1",
            "INSERT INTO board (name) VALUES (CAST(?1 AS TEXT))",
            "UPDATE board SET name = CAST(?1 AS TEXT)",
            "UPDATE board SET total_name = CAST(?1 AS TEXT)",
        ] {
            assert!(other.execute(sql, [&name]).is_err(), "{sql}: {name:?}");
        }
    }
    for note in ["x".repeat(1_001), "a\tb".into(), "a\r\nb".into(), "a\u{1b}".into(), "a\u{9b}b".into(), "a\0b".into()]
    {
        for sql in [
            "UPDATE counter SET note = ?1",
            "UPDATE entry SET note = ?1",
            "INSERT INTO counter (name, note) VALUES ('New', ?1)",
            "INSERT INTO entry (counter_id, at, delta, note) VALUES (1, 1, 0, ?1)",
        ] {
            assert!(other.execute(sql, [&note]).is_err(), "{sql}: {note:?}");
        }
    }
    for name in
        ["Café", "Cafe\u{301}", "日本語", "👩\u{200d}💻", "می\u{200c}خواهم", &"é".repeat(200), "a\u{a0}b", "\u{10ffff}"]
    {
        other.execute("INSERT INTO counter (name, count, note) VALUES (?1, 1, ?2)", [name, "two\nlines"]).unwrap();
    }
    assert_eq!(fixture.problems(), [""; 0]);
}

#[test]
fn names_that_were_there_before_are_found_counted_on_and_renamed() {
    let fixture = Fixture::new();
    as_before(&others(&fixture, 0), |other| {
        let sql = "INSERT INTO counter (name, count) VALUES ('b' || char(10) || '777' || char(9) || 'forged', 2), \
            ('Cafe' || char(769), 3), (' end ', 4), (CAST(x'436166e9' AS TEXT), 5), ('10' || char(160) || 'km', 6)";
        other.execute_batch(sql).unwrap();
    });
    let mut store = fixture.store();
    for (name, count) in
        [("b 777 forged", 2), ("Café", 3), ("Cafe\u{301}", 3), ("end", 4), ("Caf\u{fffd}", 5), ("10 km", 6)]
    {
        let name = Name::parse(name).unwrap();
        assert_eq!(store.count(&name).unwrap(), Some(count), "{name}");
        let counter = CounterRef::Name(name.clone());
        store.begin().unwrap();
        store.increment(&counter, 10).unwrap().unwrap();
        store
            .apply(&Request::Increment { counter, delta: -10, at: Some(tallyboard::domain::Time(5)) })
            .unwrap()
            .unwrap();
        assert!(store.apply(&Request::Create { name, edit: Default::default() }).unwrap().is_err(), "it is there");
        store.commit().unwrap();
    }
    assert_eq!(store.reload().unwrap().counters.len(), 7);
    let rename = tallyboard::request::Edit { name: Some(Name::parse("Plain").unwrap()), ..Default::default() };
    let id = store.look_up(&CounterRef::Name(Name::parse("end").unwrap())).unwrap().unwrap().id;
    store.begin().unwrap();
    store.apply(&Request::Edit { counter: CounterRef::Id(id), edit: rename }).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(store.count(&Name::parse("end").unwrap()).unwrap(), None);
    assert_eq!(store.count(&Name::parse("Plain").unwrap()).unwrap(), Some(4));
    // One that is spelled as it should be goes before its twin.
    let other = others(&fixture, 0);
    other.execute("INSERT INTO counter (name, count) VALUES ('Café', 100)", []).unwrap();
    assert_eq!(store.count(&Name::parse("Cafe\u{301}").unwrap()).unwrap(), Some(100));
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

/// Puts a row into the schema as no statement would.
fn plant(fixture: &Fixture, kind: &str, name: &[u8], table: &str, sql: &[u8]) {
    let other = others(fixture, 0);
    other.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    other.pragma_update(None, "writable_schema", true).unwrap();
    let insert = "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) \
        VALUES (?1, CAST(?2 AS TEXT), ?3, 0, CAST(?4 AS TEXT))";
    other.execute(insert, params![kind, name, table, sql]).unwrap();
}

#[track_caller]
fn assert_foreign(fixture: &Fixture, case: &str) {
    for access in [Access::Read, Access::Write] {
        match Store::open(&fixture.path, access).err() {
            Some(OpenError::ForeignObject { .. }) => {}
            other => panic!("{case}: {other:?}"),
        }
    }
}

#[test]
fn a_strangers_trigger_or_view_is_refused_whatever_it_is_called() {
    const EVIL: &str = "BEGIN UPDATE counter SET count = 0; END";
    for name in ["own", "sqliteXevil", "SQLITEzevil", "sqlite-evil", "\"x\"", "Counter_Insert_Entry2", "é"] {
        let fixture = Fixture::new();
        let quoted = name.replace('"', "\"\"");
        others(&fixture, 0)
            .execute_batch(&format!("CREATE TRIGGER \"{quoted}\" AFTER INSERT ON entry {EVIL}"))
            .unwrap();
        assert_foreign(&fixture, name);
        let fixture = Fixture::new();
        others(&fixture, 0).execute_batch(&format!("CREATE VIEW \"{quoted}\" AS SELECT 1")).unwrap();
        assert_foreign(&fixture, name);
    }
    // In place of ours: in another case, with another text.
    for name in ["edit_limit", "EDIT_LIMIT"] {
        let fixture = Fixture::new();
        let sql = format!("DROP TRIGGER edit_limit; CREATE TRIGGER {name} AFTER INSERT ON edit {EVIL}");
        others(&fixture, 0).execute_batch(&sql).unwrap();
        assert_foreign(&fixture, name);
    }
    // Rows that say they were something else, or internal.
    let trigger = format!("CREATE TRIGGER evil AFTER INSERT ON entry {EVIL}");
    for (kind, name, sql) in [
        ("table", b"evil".as_slice(), trigger.as_str()),
        ("index", b"sqlite_autoindex_counter_9", &trigger),
        ("trigger", b"sqlite_evil", &trigger),
        ("trigger", b"evil\xff", &trigger.replace("evil", "\"ev\u{e9}l\"")),
        ("table", b"sqlite_sequence", &trigger),
        ("trigger", b"evil", &trigger.replace("CREATE ", "CREATE/**/")),
        ("table", b"evil", &trigger.replace("CREATE ", "create ")),
        ("trigger", b"edit_limit", &trigger.replace("evil", "edit_limit2")),
    ] {
        let fixture = Fixture::new();
        plant(&fixture, kind, name, "entry", sql.as_bytes());
        let error = Store::open(&fixture.path, Access::Write).err().unwrap();
        // SQLite itself may not take it.
        assert!(
            matches!(error, OpenError::ForeignObject { .. } | OpenError::Damaged { .. }),
            "{kind} {name:?}: {error:?}"
        );
    }
    let fixture = Fixture::new();
    plant(
        &fixture,
        "trigger",
        b"ev\xffil",
        "entry",
        b"CREATE TRIGGER ev\xffil AFTER INSERT ON entry BEGIN SELECT '\xfe'; END",
    );
    assert_foreign(&fixture, "no UTF-8");
}

#[test]
fn what_else_of_a_stranger_could_change_counts_is_refused() {
    for (case, sql) in [
        ("unique index", "CREATE UNIQUE INDEX theirs ON counter (color, id)"),
        ("expression", "CREATE INDEX theirs ON counter (abs(count))"),
        ("partial", "CREATE INDEX theirs ON entry (delta) WHERE abs(delta) > 5"),
        (
            "conflict clause",
            "ALTER TABLE counter ADD COLUMN theirs INTEGER CONSTRAINT x NOT NULL ON CONFLICT REPLACE DEFAULT 1",
        ),
        ("cascade", "ALTER TABLE counter ADD COLUMN parent INTEGER REFERENCES counter (id) ON DELETE CASCADE"),
        ("index of ours", "DROP INDEX entry_undoes; CREATE INDEX entry_undoes ON entry (undoes)"),
    ] {
        let fixture = Fixture::new();
        others(&fixture, 0).execute_batch(sql).unwrap();
        assert_foreign(&fixture, case);
    }
}

#[test]
fn columns_tables_and_plain_indexes_of_theirs_are_fine_everywhere() {
    let fixture = Fixture::new();
    let sql = "ALTER TABLE counter ADD COLUMN theirs TEXT DEFAULT 'x'; \
        ALTER TABLE entry ADD COLUMN twice INTEGER AS (delta * 2); \
        ALTER TABLE board ADD COLUMN conflicts INTEGER CHECK (conflicts > 0); \
        CREATE TABLE theirs (id INTEGER PRIMARY KEY AUTOINCREMENT, counter INTEGER REFERENCES counter (id) ON DELETE CASCADE); \
        CREATE VIRTUAL TABLE words USING fts5(word); INSERT INTO words VALUES ('Coffee'); \
        CREATE INDEX by_count ON counter (count); CREATE UNIQUE INDEX sqlitexown ON theirs (abs(counter)); ANALYZE";
    others(&fixture, 0).execute_batch(sql).unwrap();
    let mut store = fixture.store();
    store.begin().unwrap();
    store.increment(&CounterRef::Id(CounterId(1)), 1).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
    assert_eq!(Store::open(&fixture.path, Access::Read).unwrap().verify().unwrap().problems, [""; 0]);
}

#[test]
fn a_dropped_column_is_read_as_its_default_and_made_again_by_who_writes() {
    // The triggers that name a column keep it from being dropped, unless they go with it.
    let without = |fixture: &Fixture, sql: &str| {
        let other = others(fixture, 0);
        let mut statement = other.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
        let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let triggers: Vec<(String, String)> = triggers.collect::<Result<_, _>>().unwrap();
        drop(statement);
        triggers.iter().for_each(|(name, _)| other.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
        other.execute_batch(sql).unwrap();
        triggers.iter().for_each(|(_, sql)| other.execute_batch(sql).unwrap());
    };
    let fixture = Fixture::new();
    without(
        &fixture,
        "ALTER TABLE counter DROP COLUMN note; ALTER TABLE counter DROP COLUMN step; ALTER TABLE setting DROP COLUMN value",
    );
    let mut reader = Store::open(&fixture.path, Access::Read).unwrap();
    assert!(
        reader.schema_notes()[0].starts_with("the column \"step\" of \"counter\" is missing: 1 is read in every row")
    );
    let counters = reader.reload().unwrap().counters;
    assert_eq!((counters[0].count, counters[0].step, &counters[0].note, counters[0].target), (7, 1, &None, Some(9)));
    assert_eq!(reader.verify().unwrap().problems, [""; 0]);
    drop(reader);
    assert!(fixture.rows("SELECT * FROM counter")[0].len() == 19, "who reads leaves it as it is");
    let mut store = fixture.store();
    assert!(
        store.schema_notes()[0]
            .starts_with("the column \"step\" of \"counter\" was missing: it was made again, with 1")
    );
    store.begin().unwrap();
    store.increment(&CounterRef::Id(CounterId(1)), 1).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(store.reload().unwrap().counters[0].count, 8);
    assert_eq!(fixture.store().schema_notes(), [""; 0]);
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
    // Without a count there is nothing to go on with.
    let fixture = Fixture::new();
    without(&fixture, "ALTER TABLE day_total DROP COLUMN sums");
    let error = Store::open(&fixture.path, Access::Write).err().unwrap().to_string();
    assert!(error.contains("the column \"sums\" of \"day_total\" is missing"), "{error}");
}

#[test]
fn a_dropped_index_is_said_and_made_again_unless_rows_are_alike() {
    let fixture = Fixture::new();
    others(&fixture, 0).execute_batch("DROP INDEX entry_undoes; DROP INDEX counter_key").unwrap();
    let mut reader = Store::open(&fixture.path, Access::Read).unwrap();
    let said = reader.schema_notes().join("\n");
    assert!(said.contains("the index \"entry_undoes\" is missing: answers take longer"), "{said}");
    assert_eq!(reader.verify().unwrap().problems, [""; 0]);
    drop(reader);
    let said = fixture.store().schema_notes().join("\n");
    assert!(said.contains("the index \"counter_key\" was missing: it was made again"), "{said}");
    assert_eq!(fixture.store().schema_notes(), [""; 0]);
    // One entry, undone twice.
    let sql = "DROP INDEX entry_undoes; UPDATE counter SET count = count + 1; UPDATE entry SET undoes = 1 WHERE id > 1";
    others(&fixture, 0).execute_batch(sql).unwrap();
    let error = Store::open(&fixture.path, Access::Write).err().unwrap().to_string();
    assert!(error.contains("the index \"entry_undoes\" is missing, and can't be made again"), "{error}");
}

#[test]
fn what_other_programs_wrote_is_named_and_mended_as_one_operation() {
    let fixture = Fixture::new();
    as_before(&others(&fixture, 0), |other| {
        let sql = "INSERT INTO counter (name, count) VALUES ('b' || char(10) || '777', 2), ('Tea' || char(173), 3), \
            (char(8203), 4), (CAST(x'436166e9' AS TEXT), 5), ('a' || char(0) || 'b', 6); \
            UPDATE counter SET note = CAST(zeroblob(2000000) AS TEXT) WHERE name = 'Tea'; \
            UPDATE counter SET note = replace(hex(zeroblob(1000000)), '0', 'x') WHERE name = 'Coffee'; \
            UPDATE board SET name = ' Desk', total_name = 'all' || char(9); \
            UPDATE entry SET note = 'x' || char(27) || '[2J' WHERE id = 2";
        other.execute_batch(sql).unwrap();
    });
    let mut store = fixture.store();
    let found = store.verify().unwrap();
    assert_eq!(found.problems, [""; 0]);
    let said = found.oddities.iter().map(Oddity::description).collect::<Vec<_>>().join("\n");
    for words in [
        "counter 1 \"Coffee\": its note has 2000000 bytes: it is too long",
        "\"b\\n777\": a name can't hold control characters",
        "\"Tea\\u{ad}\": its name looks like that of counter 3",
        "\"\\u{200b}\": a name needs at least one character",
        "\"Caf\u{fffd}\": its name isn't UTF-8",
        "\"a\\u{0}b\": a name can't hold control characters",
        "board 1 \" Desk\": its name is spelled otherwise",
        "entry 2: its note has control characters",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert_eq!(store.doubts().unwrap().len(), 7, "{:?}", store.doubts());
    // Whoever shows them can go on.
    let contents = store.reload().unwrap();
    assert_eq!(contents.counters.iter().map(|counter| counter.count).sum::<i64>(), 28);
    store.begin().unwrap();
    for counter in &contents.counters {
        store.increment(&CounterRef::Id(counter.id), 1).unwrap().unwrap();
    }
    store.commit().unwrap();

    let requests = store.mends().unwrap();
    store.begin().unwrap();
    store.apply(&Request::Operation { requests }).unwrap().unwrap();
    store.commit().unwrap();
    let found = store.verify().unwrap();
    assert_eq!((found.problems, found.oddities), (Vec::new(), Vec::new()));
    let contents = store.reload().unwrap();
    let names: Vec<&str> = contents.counters.iter().map(|counter| counter.name.as_str()).collect();
    let [coffee, tea, forged, twin, empty, cafe, zero] = names[..] else { panic!("{names:?}") };
    assert_eq!([coffee, tea, forged, twin, cafe, zero], ["Coffee", "Tea", "b 777", "Tea (2)", "Caf\u{fffd}", "a b"]);
    assert!(empty.starts_with("Counter "), "{empty}");
    assert_eq!(contents.counters[0].note.as_ref().unwrap().len(), 1_000);
    assert_eq!((contents.boards[0].name.as_str(), contents.boards[0].total_name.as_deref()), ("Desk", Some("all")));
    let undo = Request::UndoOperation { which: tallyboard::request::UndoTarget::Any };
    store.begin().unwrap();
    store.apply(&undo).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn a_name_of_what_was_done_or_a_setting_without_end_takes_nothing_away() {
    let fixture = Fixture::new();
    let sql = "INSERT INTO operation (at, kind, name, number) VALUES (1, 'press', hex(zeroblob(9000000)), 1); \
        INSERT OR REPLACE INTO setting (name, value) VALUES ('day_starts_at', hex(zeroblob(9000000)))";
    others(&fixture, 0).execute_batch(sql).unwrap();
    let contents = fixture.store().reload().unwrap();
    assert_eq!(contents.undo.unwrap().name, "(a text of 18000000 bytes, too long to be read)");
    assert_eq!((contents.day_starts_at, contents.counters[0].count), (0, 7));
}

#[test]
fn what_can_not_be_told_is_said_and_so_is_its_end() {
    use tallyboard::request::Event;
    use tallyboard::worker::{Timeout, Watch, Worker};
    let fixture = Fixture::new();
    let (sender, events) = crossbeam_channel::unbounded();
    let worker =
        Worker::start(fixture.path.clone(), Watch::Changes, Timeout::Never, std::sync::Arc::new(sender)).unwrap();
    let hear = |is_it: &dyn Fn(&Event) -> bool| {
        while !is_it(&events.recv_timeout(std::time::Duration::from_secs(60)).unwrap()) {}
    };
    hear(&|event| matches!(event, Event::Opened { .. }));
    let other = others(&fixture, 0);
    // What the file checks can be switched off.
    let sql = "PRAGMA ignore_check_constraints = ON; BEGIN; UPDATE counter SET count = count + 1; \
        UPDATE entry SET kind = hex(zeroblob(9000000)) WHERE id = (SELECT max(id) FROM entry); COMMIT";
    other.execute_batch(sql).unwrap();
    hear(&|event| matches!(event, Event::ChangesProblem(Some(why)) if why.contains("more than 16777216 bytes")));
    other.execute_batch("UPDATE entry SET kind = 'tally'").unwrap();
    hear(&|event| matches!(event, Event::ChangesProblem(None)));
    worker.stop();
}

fn tallyboard(fixture: &Fixture, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = run(&fixture.path, arguments);
    (output.status.code(), stdout(&output), stderr(&output))
}

#[test]
fn a_counter_is_taken_by_its_number_and_nothing_is_printed_as_it_is() {
    let fixture = Fixture::new();
    as_before(&others(&fixture, 0), |other| {
        let sql = "INSERT INTO counter (name, count) VALUES ('b' || char(10) || '777' || char(9) || 'forged', 2), \
            ('x' || char(27) || ']52;c;ZXZpbA==' || char(7), 1), ('#4', 9); UPDATE entry SET note = char(155) || '2J'; \
            UPDATE board SET name = char(8238) || 'ksed'";
        other.execute_batch(sql).unwrap();
    });
    let numbers = tallyboard(&fixture, &["list", "--id"]).1;
    let of = |shown: &str| {
        let line = numbers.lines().find(|line| line.ends_with(shown)).unwrap();
        line.split('\t').next().unwrap().to_owned()
    };
    let (forged, escape) = (of("b\\n777\\tforged"), of("x\\u{1b}]52;c;ZXZpbA==\\u{7}"));
    let one = |arguments: &[&str]| {
        let (status, out, err) = tallyboard(&fixture, arguments);
        assert_eq!(status, Some(0), "{arguments:?}: {err}");
        out
    };
    assert_eq!(one(&["get", "--id", &forged]), "2\n");
    assert_eq!(one(&["get", "b 777 forged"]), "2\n");
    assert_eq!(one(&["inc", "--id", &forged, "5"]), "7\n");
    assert_eq!(one(&["dec", "--id", &forged]), "6\n");
    assert_eq!(one(&["set", "--id", &forged, "4"]), "4\n");
    assert_eq!(one(&["undo", "--id", &forged]), "6\tb\\n777\\tforged\n");
    assert_eq!(one(&["reset", "--id", &forged, &escape]).lines().count(), 2);
    assert_eq!(one(&["get", "#4"]), "9\n", "a name is a name");
    assert!(one(&["history", "--id", &escape]).contains("\tx\\u{1b}]52;c;ZXZpbA==\\u{7}\t-1\treset"));
    assert_eq!(one(&["export", "--id", &escape]).lines().count(), 3);
    for wrong in
        [&["get", "--id", "999"][..], &["get", "--id", "Tea"], &["inc", "--id", "999"], &["reset", "--id", "999"]]
    {
        let (status, out, err) = tallyboard(&fixture, wrong);
        assert_eq!((status, out.as_str()), (Some(1), ""), "{wrong:?}: {err}");
    }
    // What there is of a file printed, whatever is asked.
    for command in [
        &["list"][..],
        &["list", "--json"],
        &["history"],
        &["history", "--json"],
        &["verify"],
        &["verify", "--json"],
        &["reset", "--all"],
        &["undo"],
        &["undo", "--json"],
        &["delete", "--id", &escape],
        &["get", "no\u{1b}such"],
        &["inc", "a\u{9b}b"],
        &["restore", "no\u{1b}such\u{202e}.db", "--yes"],
        &["history", "--since", "no\u{1b}time"],
        &["nonsense\u{1b}[2J"],
    ] {
        let (_, out, err) = tallyboard(&fixture, command);
        let acts = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{202e}';
        assert!(!out.contains(acts) && !err.contains(acts), "{command:?}: {out:?} {err:?}");
        assert!(out.len() + err.len() > 0, "{command:?}");
    }
    one(&["edit", "--id", &forged, "--name", "Plain"]);
    assert_eq!(one(&["get", "Plain"]), one(&["get", "--id", &forged]));
    one(&["delete", "--id", &forged, "--yes"]);
    assert_eq!(tallyboard(&fixture, &["get", "Plain"]).0, Some(1));
}

#[test]
fn what_other_programs_wrote_leaves_exactly_and_comes_back() {
    let fixture = Fixture::new();
    as_before(&others(&fixture, 0), |other| {
        let sql = "INSERT INTO counter (name, count) VALUES ('b' || char(10) || '777', 2), (' end', 4)";
        other.execute_batch(sql).unwrap();
    });
    let file = fixture.path.with_file_name("out.csv");
    let file = file.to_str().unwrap();
    assert_eq!(tallyboard(&fixture, &["export", "--output", file]).0, Some(0));
    assert!(std::fs::read_to_string(file).unwrap().contains("\"b\n777\""), "exactly");
    let (status, out, err) = tallyboard(&fixture, &["import", file]);
    assert!(status == Some(0) && out.contains("left out 5 entries"), "{out} {err}");
    let fresh = Fixture::new();
    let (status, out, err) = tallyboard(&fresh, &["import", file]);
    assert_eq!(status, Some(0), "{out} {err}");
    assert_eq!(tallyboard(&fresh, &["get", "b 777"]).1, "2\n");
    assert_eq!(tallyboard(&fresh, &["get", "end"]).1, "4\n");
}
