//! Boards, and the order by hand: made, edited, moved and deleted, by a person who may undo it, beside others.

use crate::common::{Fixture, create, create_board, edit, name, onto, press, put};
use tallyboard::domain::{Board, BoardId, CounterId, Key, Weight};
use tallyboard::request::{BOARDS_MAX, BoardEdit, BoardRef, Change, Edit, Refusal, Request, UndoTarget};

const DESK: BoardId = BoardId(1);
const DOOR: BoardId = BoardId(2);

const BOARDS: &str = "INSERT INTO board (name) VALUES ('Desk'), ('Door'); \
    INSERT INTO counter (name, board_id) VALUES ('A', 1), ('B', 1), ('C', 2), ('D', NULL)";
const FIVE: &str = "INSERT INTO counter (name) VALUES ('A'), ('B'), ('C'), ('D'), ('E')";

const ON_BOARDS: &str = "SELECT counter.name || ' ' || board.name FROM counter JOIN board ON board.id = board_id \
    ORDER BY counter.id";

/// The names in the order by hand.
fn order(fixture: &Fixture) -> String {
    fixture.value("SELECT name FROM counter ORDER BY coalesce(position, id), id").replace(' ', "")
}

fn board_order(fixture: &Fixture) -> String {
    fixture.value("SELECT name FROM board ORDER BY coalesce(position, id), id")
}

#[test]
fn a_deleted_board_leaves_its_counters_and_comes_back_with_those_that_nobody_moved_since() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.script("UPDATE counter SET key = NULL");
    fixture.perform(vec![Request::DeleteBoard { id: DESK }]);
    assert_eq!(fixture.dump(ON_BOARDS), ["C Door"]);
    fixture.script("UPDATE counter SET board_id = 2 WHERE name = 'A'");
    assert_eq!(fixture.undo(), 1);
    assert_eq!(fixture.dump(ON_BOARDS), ["A Door", "B Desk", "C Door"]);

    // By now another one uses it.
    fixture.script("UPDATE counter SET board_id = 1 WHERE name = 'D'");
    assert_eq!(fixture.redo(), 2);
    assert_eq!(fixture.dump(ON_BOARDS), ["A Door", "C Door", "D Desk"]);
    assert_eq!(fixture.undo(), 2);
    assert_eq!(fixture.dump(ON_BOARDS), ["A Door", "B Desk", "C Door", "D Desk"]);
}

#[test]
fn a_key_serves_once_on_each_board_and_a_move_is_undone_with_it() {
    let mut fixture = Fixture::new(BOARDS);
    let keys = |fixture: &Fixture| fixture.value("SELECT group_concat(name || coalesce(key, '-'), ' ') FROM counter");
    assert_eq!(keys(&fixture), "A1 B2 C1 D1", "each gets the first free one of its board");
    let key = |key| Edit { key: Some(Key::digit(key)), ..Edit::default() };
    fixture.perform(vec![edit("C", key(2))]);
    let taken = Refusal::KeyTaken { key: Key::digit(1).unwrap(), name: "A".into() };
    assert_eq!(fixture.refused(edit("B", key(1))), taken);

    fixture.perform(vec![onto("C", Some("Desk")), onto("D", Some("Door"))]);
    assert_eq!(keys(&fixture), "A1 B2 C3 D1", "2 is B's there");
    fixture.perform(vec![Request::DeleteBoard { id: DESK }]);
    assert_eq!(keys(&fixture), "A1 B2 C3 D1");
    fixture.perform(vec![onto("D", None)]);
    assert_eq!(keys(&fixture), "A1 B2 C3 D4");
    assert_eq!([fixture.undo(), fixture.undo(), fixture.undo()], [0; 3]);
    assert_eq!(keys(&fixture), "A1 B2 C2 D1");
    assert_eq!([fixture.redo(), fixture.redo(), fixture.redo()], [0; 3]);
    assert_eq!(keys(&fixture), "A1 B2 C3 D4");

    let board = Some(Some(BoardRef::Id(DOOR)));
    fixture.perform(vec![Request::Create { name: name("E"), edit: Edit { board, ..Edit::default() } }]);
    assert_eq!(keys(&fixture), "A1 B2 C3 D4 E1");
}

#[test]
fn a_board_that_others_use_or_have_changed_stays_when_its_making_is_undone() {
    let mut fixture = Fixture::new(FIVE);
    fixture.perform(vec![create_board("Desk")]);
    fixture.script("UPDATE counter SET board_id = 1 WHERE name = 'C'");
    assert_eq!((fixture.undo(), fixture.dump(ON_BOARDS)), (1, vec!["C Desk".to_owned()]));
    assert_eq!(fixture.redo(), 1);
    fixture.script("UPDATE counter SET board_id = NULL; UPDATE board SET target = 5");
    assert_eq!((fixture.undo(), fixture.value("SELECT name, target FROM board")), (1, "Desk|5".into()));
}

#[test]
fn a_new_board_goes_though_its_new_counter_is_only_put_away() {
    let mut fixture = Fixture::new(FIVE);
    fixture.perform(vec![create_board("Desk")]);
    let board = Some(Some(BoardRef::Name(name("Desk"))));
    fixture.perform(vec![Request::Create { name: name("F"), edit: Edit { board, ..Edit::default() } }]);
    fixture.perform(vec![press("F", 2)]);
    let after = fixture.state();
    assert_eq!((fixture.undo(), fixture.undo(), fixture.undo()), (0, 0, 0));
    assert_eq!(fixture.value("SELECT count(*) FROM board"), "0");
    assert_eq!(fixture.value("SELECT count, archived_at > 0, board_id FROM counter WHERE name = 'F'"), "0|1|NULL");
    assert_eq!((fixture.redo(), fixture.redo(), fixture.redo()), (0, 0, 0));
    assert_eq!(fixture.state(), after);
}

#[test]
fn a_boards_number_is_never_used_twice() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.perform(vec![Request::DeleteBoard { id: DOOR }]);
    fixture.script("INSERT INTO board (name) VALUES ('Yard')");
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.dump(ON_BOARDS), ["A Desk", "B Desk", "C Door"]);
    // A board of the same name is another one.
    fixture.redo();
    fixture.script("INSERT INTO board (name) VALUES ('Door')");
    assert_eq!((fixture.undo(), fixture.dump(ON_BOARDS)), (2, vec!["A Desk".to_owned(), "B Desk".to_owned()]));
    assert_eq!(fixture.value("SELECT id FROM board ORDER BY id"), "1 3 4");
}

#[test]
fn boards_are_refused_in_words() {
    let mut fixture = Fixture::new(BOARDS);
    let taken = BoardEdit { name: Some(name("Door")), ..BoardEdit::default() };
    let unknown = BoardId(99);
    let cases = [
        (create_board("Desk"), Refusal::BoardNameTaken(name("Desk"))),
        (Request::EditBoard { id: DESK, edit: taken.clone() }, Refusal::BoardNameTaken(name("Door"))),
        (Request::CreateBoard { name: name("Yard"), edit: taken }, Refusal::BoardNameTaken(name("Door"))),
        (Request::EditBoard { id: unknown, edit: BoardEdit::default() }, Refusal::UnknownBoard),
        (Request::DeleteBoard { id: unknown }, Refusal::UnknownBoard),
        (Request::MoveBoard { id: unknown, before: None }, Refusal::UnknownBoard),
        (Request::MoveBoard { id: DESK, before: Some(unknown) }, Refusal::UnknownBoard),
        (onto("A", Some("Yard")), Refusal::UnknownBoardName(name("Yard"))),
        (Request::StartDaysAt { minutes: 1_440 }, Refusal::BadDayStart),
    ];
    for (request, refusal) in cases {
        assert_eq!(fixture.refused(request.clone()), refusal);
        if !matches!(request, Request::StartDaysAt { .. }) {
            assert_eq!(fixture.refused(crate::common::perform(vec![request])), refusal);
        }
    }
    let same = BoardEdit { name: Some(name("Desk")), ..BoardEdit::default() };
    fixture.ask(Request::EditBoard { id: DESK, edit: same }).unwrap();
    let more = "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < ";
    fixture.script(&format!("{more}{BOARDS_MAX}) INSERT INTO board (name) SELECT 'Board ' || i FROM n"));
    assert_eq!(fixture.refused(create_board("Yard")), Refusal::TooManyBoards);
}

#[test]
fn contents_hold_boards_and_the_start_of_the_day() {
    let mut fixture = Fixture::new(BOARDS);
    let edit_of_desk = BoardEdit {
        target: Some(Some(50)),
        stops_at_target: Some(true),
        shows_shares: Some(true),
        total_name: Some(Some(name("Inside now"))),
        ..BoardEdit::default()
    };
    fixture.ask(Request::EditBoard { id: DESK, edit: edit_of_desk }).unwrap();
    fixture.ask(Request::MoveBoard { id: DESK, before: None }).unwrap();
    fixture.ask(Request::StartDaysAt { minutes: 240 }).unwrap();
    fixture.ask(edit("A", Edit { weight: Some(Weight::Minus), ..Edit::default() })).unwrap();
    let contents = fixture.store.reload().unwrap();
    let plain = |id, text: &str, position| Board {
        id,
        name: text.into(),
        position,
        target: None,
        stops_at_target: false,
        shows_shares: false,
        total_name: None,
        hours: None,
    };
    let total_name = Some("Inside now".to_owned());
    let position = contents.boards[0].position;
    assert!(position > 2.0 && position < 3.0, "{position}");
    let desk = Board {
        target: Some(50),
        stops_at_target: true,
        shows_shares: true,
        total_name,
        ..plain(DESK, "Desk", position)
    };
    assert_eq!(contents.boards, [desk, plain(DOOR, "Door", 2.0)]);
    assert_eq!(contents.day_starts_at, 240);
    let a = &contents.counters[0];
    assert_eq!((a.board_id, a.board.as_deref(), a.weight), (Some(DESK), Some("Desk"), Weight::Minus));

    // Other programs' words: what makes no sense is midnight.
    for (value, minutes) in [("90", 90), ("1440", 0), ("noon", 0), ("-5", 0)] {
        fixture.script(&format!("UPDATE setting SET value = '{value}'"));
        assert_eq!(fixture.store.reload().unwrap().day_starts_at, minutes, "{value}");
    }
}

#[test]
fn boards_and_settings_are_told_with_everything() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.store.reload().unwrap();
    let scripts = [
        "INSERT INTO board (name) VALUES ('Yard')",
        "UPDATE board SET position = 0.5 WHERE name = 'Yard'",
        "DELETE FROM board WHERE name = 'Yard'",
        "INSERT INTO setting (name, value) VALUES ('day_starts_at', '60')",
        "UPDATE setting SET value = '120'",
        "DELETE FROM setting",
    ];
    for sql in scripts {
        fixture.script(sql);
        let told = fixture.store.changes().unwrap();
        let [Change::Reloaded(told)] = told.as_slice() else { panic!("{sql}: {told:?}") };
        let told = told.clone();
        assert_eq!(told, fixture.store.reload().unwrap(), "{sql}");
        assert_eq!(fixture.store.changes().unwrap(), []);
    }
}

#[test]
fn counters_are_moved_before_another_one_or_to_the_end() {
    let cases: [(&[i64], Option<i64>, &str); 11] = [
        (&[3], Some(1), "CABDE"),
        (&[1], Some(3), "BACDE"),
        (&[1], None, "BCDEA"),
        (&[5], None, "ABCDE"),
        (&[2], Some(2), "ABCDE"),
        (&[2], Some(3), "ABCDE"),
        (&[5, 1, 3], Some(2), "EACBD"),
        (&[4, 2], None, "ACEDB"),
        (&[3, 2, 1], Some(2), "CBADE"),
        (&[1, 2, 3, 4, 5], Some(3), "ABCDE"),
        (&[5, 4, 3, 2, 1], None, "EDCBA"),
    ];
    for (counters, before, expected) in cases {
        let mut fixture = Fixture::new(FIVE);
        fixture.perform(vec![put(counters, before)]);
        assert_eq!(order(&fixture), expected, "{counters:?} before {before:?}");
        fixture.ask(create("F")).unwrap();
        assert_eq!(order(&fixture), format!("{expected}F"), "what is new stands last");
        assert_eq!(fixture.undo(), 0);
        assert_eq!(order(&fixture), "ABCDEF");
        assert_eq!(fixture.redo(), 0);
        assert_eq!(order(&fixture), format!("{expected}F"));
    }
}

#[test]
fn hundreds_of_moves_into_one_gap_keep_the_order_and_are_all_undone() {
    let mut fixture = Fixture::new(FIVE);
    let before = fixture.state();
    let mut states = vec![before.clone()];
    for round in 0..300 {
        let counter = [1, 2, 3][round % 3];
        fixture.store.begin().unwrap();
        fixture.store.apply(&crate::common::perform(vec![put(&[counter], Some(4))])).unwrap().unwrap();
        fixture.store.commit().unwrap();
        let name = ["A", "B", "C"][round % 3];
        assert!(order(&fixture).ends_with(&format!("{name}DE")), "{}", order(&fixture));
        states.push(fixture.state());
    }
    let renumbered = fixture.value("SELECT count(*) FROM operation_step WHERE row_id = 5");
    assert!((1..60).contains(&renumbered.parse::<i32>().unwrap()), "{renumbered}");
    fixture.ask(create("F")).unwrap();
    assert!(order(&fixture).ends_with("DEF"));
    fixture.script("DELETE FROM counter WHERE name = 'F'");
    for state in states.iter().rev().skip(1) {
        fixture.store.begin().unwrap();
        let reply = fixture.store.apply(&Request::UndoOperation { which: UndoTarget::Any }).unwrap();
        fixture.store.commit().unwrap();
        assert!(matches!(reply, Ok(tallyboard::request::Outcome::Undone { left: 0, .. })), "{reply:?}");
        assert_eq!(fixture.state(), *state);
    }
    assert_eq!(fixture.state(), before);
    for _ in 0..300 {
        assert_eq!(fixture.redo(), 0);
    }
    assert_eq!(fixture.state(), *states.last().unwrap());
}

#[test]
fn places_that_others_gave_away_twice_or_at_random_are_ordered_all_the_same() {
    let mut fixture = Fixture::new(FIVE);
    fixture.script("UPDATE counter SET position = 2.5");
    assert_eq!(order(&fixture), "ABCDE");
    fixture.perform(vec![put(&[5], Some(3))]);
    assert_eq!(order(&fixture), "ABECD");
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.value("SELECT DISTINCT position FROM counter"), "2.5");

    fixture
        .script("UPDATE counter SET position = -1e300 WHERE id = 4; UPDATE counter SET position = 1e300 WHERE id = 1");
    assert_eq!(order(&fixture), "DBCEA");
    fixture.perform(vec![put(&[2], Some(4))]);
    fixture.perform(vec![put(&[3], None)]);
    assert_eq!(order(&fixture), "BDEAC");
    fixture.perform(vec![put(&[4], Some(1))]);
    assert_eq!(order(&fixture), "BEDAC");
}

#[test]
fn a_place_that_somebody_else_gave_since_stays() {
    let mut fixture = Fixture::new(FIVE);
    fixture.perform(vec![put(&[1, 2], None)]);
    fixture.script("UPDATE counter SET position = 3.5 WHERE name = 'A'");
    assert_eq!((fixture.undo(), order(&fixture)), (1, "BCADE".into()));
}

#[test]
fn a_board_comes_back_to_its_very_place() {
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) \
        INSERT INTO board (name, position) SELECT 'Board ' || i, i * 0.7368062997 / 13 FROM n";
    let mut fixture = Fixture::new(many);
    let before = fixture.state();
    fixture.perform((1..=200).map(|id| Request::DeleteBoard { id: BoardId(id) }).collect());
    assert_eq!(fixture.state(), [""; 0]);
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.state(), before);
}

#[test]
fn boards_are_moved_like_counters() {
    let mut fixture = Fixture::new("INSERT INTO board (name) VALUES ('A'), ('B'), ('C')");
    let mut put = |id, before: Option<i64>| {
        fixture.perform(vec![Request::MoveBoard { id: BoardId(id), before: before.map(BoardId) }]);
        board_order(&fixture)
    };
    assert_eq!(put(3, Some(1)), "C A B");
    assert_eq!(put(1, None), "C B A");
    assert_eq!(put(1, Some(1)), "C B A");
    assert_eq!(put(1, Some(3)), "A C B");
    for (id, expected) in [(2, "A B C"), (1, "B A C")].into_iter().cycle().take(60) {
        assert_eq!(put(id, Some(3)), expected);
    }
    fixture.ask(create_board("D")).unwrap();
    assert!(board_order(&fixture).ends_with("C D"));
    for _ in 0..64 {
        assert_eq!(fixture.undo(), 0);
    }
    assert_eq!(fixture.dump("SELECT name, position FROM board"), ["A|NULL", "B|NULL", "C|NULL", "D|NULL"]);
    assert_eq!(fixture.refused(Request::UndoOperation { which: UndoTarget::Any }), Refusal::NothingToUndo);
    let counters = vec![CounterId(1)];
    assert_eq!(fixture.refused(Request::Move { counters, before: None }), Refusal::UnknownCounter);
}
