//! Shared counters and boards, as far as the file keeps them: what is refused, to requests and to other programs, what they may do,
//! and what a board that was left and joined again holds.

use crate::common::{Fixture, add, create, edit, onto, perform, reset, undo_entry};
use rusqlite::Connection;
use std::sync::Arc;
use tallyboard::cancel::Cancel;
use tallyboard::domain::{BoardId, CounterId, Kind, Name, Quarter, Time};
use tallyboard::request::{CounterRef, Edit, Outcome, Refusal, Request};
use tallyboard::sharing::{
    FeedNumber, Page, PagePart, RowId, SameName, Settle, SharedEdit, SharedEntry, Sharing, chained,
};
use tallyboard::store::{Access, OpenError, Store, salvage};
use uuid::Uuid;

const BOARD: BoardId = BoardId(1);

/// Coffee at 5 on a shared board, another board, and Tea on none.
fn shared() -> Fixture {
    let mut fixture = Fixture::new(
        "INSERT INTO board (name) VALUES ('Desk'), ('Door'); \
         INSERT INTO counter (name, count, board_id) VALUES ('Coffee', 5, 1), ('Tea', 1, NULL)",
    );
    share(&mut fixture);
    fixture
}

fn share(fixture: &mut Fixture) {
    let share = Sharing::Share {
        board: BOARD,
        uuid: Uuid::from_u128(7),
        hub: "postgresql://hub.example/house".into(),
        desk_name: Name::parse("front").unwrap(),
    };
    asked(fixture, share);
    number(fixture);
}

/// Joins a board, on which a counter is the same as one here.
fn join(board: u128, same: &str, uuid: u128) -> Sharing {
    Sharing::Join {
        uuid: Uuid::from_u128(board),
        name: Name::parse("Drinks").unwrap(),
        hub: "postgresql://hub.example/house".into(),
        desk_name: Name::parse("front").unwrap(),
        same: vec![SameName { name: same.into(), uuid: Uuid::from_u128(uuid) }],
    }
}

fn number(fixture: &mut Fixture) {
    asked(fixture, Sharing::Number { board: BOARD, settle: Settle::All });
}

/// Entries get numbers, which is no change of what was counted.
fn asked(fixture: &mut Fixture, sharing: Sharing) {
    fixture.store.begin().unwrap();
    fixture.store.apply(&Request::Sharing(sharing)).unwrap().unwrap();
    fixture.store.commit().unwrap();
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

/// Another desk has counted 4 on Coffee.
fn pull(fixture: &mut Fixture) {
    pull_after(fixture, 0);
}

/// The same, after so many edits, which have their numbers as tokens.
fn pull_after(fixture: &mut Fixture, edits: i64) {
    let (feed, token) = (FeedNumber(9), 77);
    let own = fixture.store.own_feed(BOARD).unwrap().unwrap().feed;
    let (counter, ..) = fixture.store.shared_counts(BOARD).unwrap().remove(0);
    let entry = SharedEntry {
        row: RowId { feed, seq: edits + 1 },
        counter,
        at: Time::now(),
        delta: 4,
        kind: Kind::Tally,
        note: None,
        token,
        undo: None,
    };
    let (desk, desk_name, chain) =
        (Uuid::from_u128(8), "first floor".to_owned(), Some(chained(0, (1..=edits).chain([token]))));
    let part = PagePart { feed, desk, desk_name, upto: edits + 1, chain };
    let page = Page { parts: vec![part], entries: vec![entry], ..Page::default() };
    asked(fixture, Sharing::Merge { board: BOARD, own, page: Arc::new(page) });
}

fn sum_more(fixture: &mut Fixture) {
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
}

fn refused_by_the_file(fixture: &Fixture, sql: &str) -> String {
    fixture.other().execute_batch(sql).unwrap_err().to_string()
}

#[test]
fn a_boards_stop_and_hours_and_a_counters_short_name_and_chart_are_shared() {
    let mut fixture = shared();
    fixture.script(
        "UPDATE board SET target = 9, stops_at_target = 1, hours = 'Mo 09:00-10:00' WHERE id = 1;
         UPDATE counter SET short_name = 'Cof', control = 'c day 2026-10-01/2026-10-31' WHERE id = 1",
    );
    number(&mut fixture);
    let uuid = fixture.value("SELECT uuid FROM counter WHERE id = 1");
    let shared = "SELECT iif(object = 'board', object, 'counter'), field, value FROM own_edit \
        WHERE field IN ('target', 'stops_at_target', 'short_name', 'hours', 'control') ORDER BY seq DESC LIMIT 5";
    let mut shared = fixture.dump(shared);
    shared.sort();
    let expected = [
        "board|hours|\"Mo 09:00-10:00\"",
        "board|stops_at_target|1",
        "board|target|9",
        "counter|control|\"c day 2026-10-01/2026-10-31\"",
        "counter|short_name|\"Cof\"",
    ];
    assert_eq!(shared, expected);

    // Another desk's later edits; what a name can't be isn't taken.
    let edit = |seq, object: &str, field: &str, value: &str| SharedEdit {
        row: RowId { feed: FeedNumber(9), seq },
        object: object.to_owned(),
        field: field.to_owned(),
        value: value.to_owned(),
        hlc: (Time::now().0 + 1_000) << 16,
        token: seq,
    };
    let edits = vec![
        edit(1, "board", "stops_at_target", "0"),
        edit(2, &uuid, "short_name", "\"Kaf\""),
        edit(3, "board", "shows_shares", "7"),
        edit(4, "board", "hours", "\"Mo-Fr 09:00-17:00\""),
        edit(5, &uuid, "control", "\"c week 2026-08-03/2026-10-25\""),
        edit(6, "board", "hours", "\"at noon\""),
    ];
    let (desk, desk_name, chain) = (Uuid::from_u128(8), "first floor".to_owned(), Some(chained(0, [1, 2, 3, 4, 5, 6])));
    let part = PagePart { feed: FeedNumber(9), desk, desk_name, upto: 6, chain };
    let own = fixture.store.own_feed(BOARD).unwrap().unwrap().feed;
    let page = Page { parts: vec![part], edits, ..Page::default() };
    asked(&mut fixture, Sharing::Merge { board: BOARD, own, page: Arc::new(page) });
    let fields = "SELECT stops_at_target, shows_shares, short_name, hours, control \
        FROM board JOIN counter ON counter.id = 1 WHERE board.id = 1";
    assert_eq!(fixture.value(fields), "0|0|Kaf|Mo-Fr 09:00-17:00|c week 2026-08-03/2026-10-25");

    // What the others count is never stopped.
    fixture.script("UPDATE board SET target = 5, stops_at_target = 1 WHERE id = 1");
    assert!(matches!(fixture.refused(add("Coffee", 1)), Refusal::BeyondTarget { total: 5, target: 5, .. }));
    pull_after(&mut fixture, 6);
    assert_eq!(fixture.count("Coffee"), 9);
}

#[test]
fn a_shared_counter_stays_on_its_board_until_that_is_left() {
    let mut fixture = shared();
    let coffee = || CounterRef::Name(Name::parse("Coffee").unwrap());
    let refusal = Refusal::SharedCounter { name: "Coffee".into() };
    assert_eq!(
        refusal.to_string(),
        "\"Coffee\" is shared, so it stays on its board: archive it, or leave the board first"
    );
    for request in [
        Request::Delete { counter: coffee() },
        onto("Coffee", None),
        onto("Coffee", Some("Door")),
        perform(vec![onto("Coffee", Some("Door"))]),
    ] {
        assert_eq!(fixture.refused(request), refusal);
    }
    let board = Request::DeleteBoard { id: BOARD };
    assert_eq!(fixture.refused(board.clone()), Refusal::SharedBoard { name: "Desk".into() });
    for sql in [
        "DELETE FROM counter WHERE name = 'Coffee'",
        "UPDATE counter SET board_id = NULL WHERE name = 'Coffee'",
        "UPDATE counter SET board_id = 2 WHERE name = 'Coffee'",
        "DELETE FROM board WHERE id = 1",
    ] {
        let said = refused_by_the_file(&fixture, sql);
        assert!(said.contains("is shared"), "{sql}: {said}");
    }
    // Onto its own board and into the archive it may go.
    fixture.ask(onto("Coffee", Some("Desk"))).unwrap();
    fixture.ask(edit("Coffee", Edit { is_archived: Some(true), ..Edit::default() })).unwrap();

    asked(&mut fixture, Sharing::Leave { board: BOARD });
    fixture.ask(onto("Coffee", None)).unwrap();
    fixture.ask(Request::Delete { counter: coffee() }).unwrap();
    fixture.ask(board).unwrap();
}

#[test]
fn what_came_onto_a_shared_board_is_put_away_by_an_undo_or_stays() {
    let mut fixture = shared();
    fixture.perform(vec![create("Milk"), onto("Milk", Some("Desk"))]);
    fixture.perform(vec![onto("Tea", Some("Desk"))]);
    assert_eq!(fixture.undo(), 1, "Tea stays on the board");
    fixture.undo();
    assert_eq!(
        fixture.dump("SELECT name, board_id, archived_at IS NOT NULL FROM counter ORDER BY id"),
        ["Coffee|1|0", "Tea|1|0", "Milk|1|1"]
    );
    fixture.redo();
    assert_eq!(fixture.value("SELECT archived_at IS NULL FROM counter WHERE name = 'Milk'"), "1");
}

#[test]
fn other_programs_count_and_add_counters_on_a_shared_board() {
    let mut fixture = shared();
    fixture.script(
        "UPDATE counter SET count = count + 1 WHERE name = 'Coffee'; \
         INSERT INTO counter (name, count, board_id) VALUES ('Milk', 2, 1); \
         UPDATE counter SET board_id = 1 WHERE name = 'Tea'; UPDATE counter SET count = count + 1 WHERE name = 'Tea'",
    );
    assert_eq!(fixture.value("SELECT count(*) FROM counter WHERE shared_on = 1 AND made_as = name"), "3");
    number(&mut fixture);
    assert_eq!(fixture.value("SELECT count(*) FROM entry WHERE seq IS NULL OR token IS NULL"), "0");
    assert_eq!(fixture.value("SELECT count(*) FROM counter WHERE uuid IS NULL"), "0");
}

#[test]
fn an_undo_on_a_shared_board_is_settled_at_once() {
    let mut fixture = shared();
    fixture.ask(reset(&["Coffee"])).unwrap();
    let undo = |fixture: &mut Fixture, entry| {
        fixture.store.begin().unwrap();
        let reply = fixture.store.apply(&undo_entry(entry)).unwrap();
        fixture.store.commit().unwrap();
        match reply {
            Ok(Outcome::Corrected(corrections)) => (corrections[0].before, corrections[0].after),
            other => panic!("{other:?}"),
        }
    };
    fixture.ask(add("Coffee", 3)).unwrap();
    assert_eq!(undo(&mut fixture, 1), (3, 3));
    assert_eq!(fixture.count("Coffee"), 3);
    let reset = fixture.value("SELECT id FROM entry WHERE kind = 'reset' AND amends IS NULL").parse().unwrap();
    assert_eq!(undo(&mut fixture, reset), (3, 3), "what it closed was undone");
    let counts = fixture.count("Coffee");
    number(&mut fixture);
    assert_eq!(fixture.count("Coffee"), counts);
}

#[test]
fn a_board_that_was_left_and_deleted_is_forgotten_and_may_be_joined_again() {
    let mut fixture = shared();
    asked(&mut fixture, Sharing::Leave { board: BOARD });
    fixture.ask(Request::DeleteBoard { id: BOARD }).unwrap();
    for left in ["entry WHERE seq IS NOT NULL OR feed_id IS NOT NULL", "feed", "hub"] {
        assert_eq!(fixture.value(&format!("SELECT count(*) FROM {left}")), "0", "{left}");
    }
    let hub = "postgresql://hub.example/house".to_owned();
    let (name, desk_name) = (Name::parse("Desk").unwrap(), Name::parse("front").unwrap());
    asked(&mut fixture, Sharing::Join { uuid: Uuid::from_u128(7), name, hub, desk_name, same: Vec::new() });
    assert_eq!(fixture.count("Coffee"), 5, "it is an ordinary counter now");
    assert_eq!(fixture.value("SELECT count(*) FROM counter WHERE shared_on IS NOT NULL"), "0");
}

#[test]
fn a_counter_that_is_the_same_comes_onto_the_board_with_what_was_counted_on_it() {
    let tokens = "SELECT group_concat(coalesce(token, 'none'), ' ') FROM \
        (SELECT token FROM entry JOIN counter ON counter.id = counter_id WHERE name = 'Coffee' ORDER BY entry.id)";
    for (board, is_kept) in [(8, false), (7, true)] {
        let mut fixture = shared();
        fixture.ask(edit("Coffee", Edit { target: Some(Some(9)), ..Edit::default() })).unwrap();
        fixture.ask(add("Coffee", 2)).unwrap();
        number(&mut fixture);
        let before = fixture.value(tokens);
        asked(&mut fixture, Sharing::Leave { board: BOARD });
        fixture.ask(onto("Coffee", Some("Door"))).unwrap();
        asked(&mut fixture, join(board, "Coffee", 70));
        assert_eq!(fixture.count("Coffee"), 7);
        let row = "SELECT board.name || ' ' || (shared_on = board.id) || ' ' || counter.uuid || ' ' || (counter.target IS NULL) \
            FROM counter JOIN board ON board.id = board_id WHERE counter.name = 'Coffee'";
        let board = if is_kept { "Desk" } else { "Drinks" };
        assert_eq!(fixture.value(row), format!("{board} 1 {} 1", Uuid::from_u128(70)), "its fields are the others'");
        // Those of another board would be refused at the hub of this one.
        let after = fixture.value(tokens);
        assert_eq!(after == before, is_kept, "{before} and {after}");
        assert!(!after.contains("none"), "{after}");
        assert_eq!(fixture.value("SELECT count(*) FROM edited WHERE row_kind = 'counter' AND row_id = 1"), "0");
    }
    // One that is renamed by now is another.
    let mut fixture = shared();
    asked(&mut fixture, join(9, "Water", 71));
    assert_eq!(fixture.value("SELECT count(*) FROM counter WHERE shared_on = 3"), "0");
}

#[test]
fn the_sums_of_other_desks_follow_a_counter_that_is_shared_anew() {
    let of_others = |fixture: &mut Fixture| {
        let (from, to) = (Quarter::of(Time(0)), Quarter::of(Time(i64::MAX)));
        let sums = fixture.store.quarters_of_others(CounterId(1), from, to).unwrap()?;
        Some(sums.iter().map(|sum| sum.counted).sum::<i64>())
    };
    for is_joined in [false, true] {
        let mut fixture = shared();
        pull(&mut fixture);
        assert_eq!(of_others(&mut fixture), Some(4), "of the entries");
        sum_more(&mut fixture);
        assert_eq!(of_others(&mut fixture), Some(4), "of the sums");
        assert_eq!(fixture.value("SELECT is_void || group_concat(counter_id) FROM summed, others_day_sum"), "01");
        asked(&mut fixture, Sharing::Leave { board: BOARD });
        assert_eq!(of_others(&mut fixture), None, "it isn't shared");
        for _ in 0..2 {
            sum_more(&mut fixture);
        }
        assert_eq!(fixture.value("SELECT is_void FROM summed"), "0");
        assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
        // What was counted before is shared by this desk now.
        if is_joined {
            fixture.ask(onto("Coffee", Some("Door"))).unwrap();
            asked(&mut fixture, join(8, "Coffee", 70));
        } else {
            share(&mut fixture);
        }
        assert_eq!(of_others(&mut fixture), Some(0));
    }
}

#[test]
fn the_sums_of_other_desks_go_with_a_board_that_is_deleted() {
    let mut fixture = shared();
    pull(&mut fixture);
    asked(&mut fixture, Sharing::Leave { board: BOARD });
    sum_more(&mut fixture);
    assert_eq!(fixture.value("SELECT count(*) FROM others_day_sum"), "1");
    fixture.ask(Request::DeleteBoard { id: BOARD }).unwrap();
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
    for _ in 0..2 {
        sum_more(&mut fixture);
    }
    assert_eq!(fixture.value("SELECT is_void || count(counter_id) FROM summed LEFT JOIN others_day_sum"), "00");
}

#[test]
fn verify_finds_sums_of_other_desks_that_are_not_those_of_their_entries() {
    let mut fixture = shared();
    pull(&mut fixture);
    sum_more(&mut fixture);
    for damage in ["DELETE FROM others_day_sum", "INSERT INTO others_day_sum SELECT 1, 0, x'ff'"] {
        fixture.script(damage);
        let problems = fixture.store.verify().unwrap().problems;
        assert!(problems.len() == 1 && problems[0].starts_with("counter 1, other desks: the sum"), "{problems:?}");
    }
}

#[test]
fn what_was_counted_on_a_board_that_was_left_is_shared_on_the_next() {
    let mut fixture = shared();
    asked(&mut fixture, Sharing::Leave { board: BOARD });
    let door = BoardId(2);
    let (uuid, hub) = (Uuid::from_u128(8), "postgresql://hub.example/house".to_owned());
    asked(&mut fixture, Sharing::Share { board: door, uuid, hub, desk_name: Name::parse("front").unwrap() });
    let token = "SELECT token FROM entry WHERE delta = 5";
    let before = fixture.value(token);
    fixture.ask(onto("Coffee", Some("Door"))).unwrap();
    fixture.ask(add("Coffee", 2)).unwrap();
    asked(&mut fixture, Sharing::Number { board: door, settle: Settle::All });
    let push = fixture.store.next_push(door, 100).unwrap().unwrap();
    assert_eq!(push.entries.iter().map(|entry| entry.delta).collect::<Vec<_>>(), [5, 2]);
    assert_ne!(fixture.value(token), before, "that one is known at a hub");
    assert_eq!(fixture.count("Coffee"), 7);
}

#[test]
fn a_salvaged_board_is_shared_on_by_a_new_desk_that_pulls_before_it_numbers() {
    let mut fixture = shared();
    fixture.ask(add("Coffee", 2)).unwrap();
    fixture.script("UPDATE counter SET count = 4 WHERE name = 'Tea'");
    let [copy, new] = ["copy.db", "new.db"].map(|name| fixture.folder.file(name));
    fixture.other().execute("VACUUM INTO ?1", [copy.to_str().unwrap()]).unwrap();
    // The first entry of each can't be read any more.
    Connection::open(&copy).unwrap().execute_batch("DELETE FROM entry WHERE delta IN (5, 1)").unwrap();
    let said = salvage(&copy, &new, &Cancel::default()).unwrap().lines.join("\n");
    assert!(said.contains("\"Coffee\": its row says 7, its entries come to 2: it is shared"), "{said}");
    assert!(said.contains("\"Tea\": its count of 4 is taken from its row"), "{said}");
    let sql = Connection::open(&new).unwrap();
    let value = |query: &str| sql.query_row(query, [], |row| row.get::<_, String>(0)).unwrap();
    assert_eq!(value("SELECT group_concat(is_mine || is_new || replaces || seq) FROM feed"), "1100");
    assert_eq!(
        value("SELECT group_concat(name || count || coalesce(uuid IS NOT NULL, 0)) FROM counter"),
        "Coffee21,Tea40"
    );
    let entries =
        "SELECT group_concat(delta || ' ' || kind || ' ' || (token IS NOT NULL) || (seq IS NULL), ', ') FROM entry";
    assert_eq!(value(entries), "2 tally 11, 3 tally 01, 1 set 01");
}

#[test]
fn a_column_that_sharing_needs_is_not_made_up() {
    let fixture = shared();
    fixture.script("ALTER TABLE feed DROP COLUMN torn");
    let error = Store::open(&fixture.path(), Access::Read).err().unwrap();
    assert!(matches!(&error, OpenError::Damaged { detail, .. } if detail.contains("torn")), "{error}");
}
