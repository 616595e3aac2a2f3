//! Notes on days: of a board or of the whole file, one a day, undone and redone, kept when a board goes and when a file breaks.

use jiff::civil::{Date, date};
use tallyboard::domain::{BoardId, DayNote};
use tallyboard::request::{Change, OperationKind, Outcome, Refusal, Request};
use tallyboard::store;

use crate::common::Fixture;

const BOARDS: &str =
    "INSERT INTO board (name) VALUES ('Desk'), ('Door'); INSERT INTO counter (name, board_id) VALUES ('Coffee', 1)";
const DRILL: Date = date(2026, 11, 27);

fn note(board: Option<i64>, date: Date, text: &str) -> Request {
    let note = (!text.is_empty()).then(|| text.parse().unwrap());
    Request::NoteDay { board: board.map(BoardId), date, note }
}

fn noted(fixture: &Fixture) -> Vec<(Option<i64>, String, String)> {
    let notes = fixture.store.day_notes().unwrap().into_iter();
    notes.map(|DayNote { board, date, note }| (board.map(|id| id.0), date.to_string(), note)).collect()
}

fn found(board: Option<i64>, date: &str, note: &str) -> (Option<i64>, String, String) {
    (board, date.to_owned(), note.to_owned())
}

#[test]
fn a_day_is_noted_noted_otherwise_and_not_noted_any_more() {
    let mut fixture = Fixture::new(BOARDS);
    let all = |text: &str| vec![found(Some(1), "2026-11-27", text), found(None, "2026-11-27", "snow")];
    fixture.perform(vec![note(None, DRILL, "snow")]);
    let (operation, _) = fixture.perform(vec![note(Some(1), DRILL, "fire drill")]);
    assert_eq!((operation.kind, operation.name.as_str()), (OperationKind::NoteDay, "2026-11-27"));
    assert_eq!(noted(&fixture), all("fire drill"));
    fixture.perform(vec![note(Some(1), DRILL, "fire drill, 20 minutes")]);
    fixture.perform(vec![note(Some(1), DRILL, "")]);
    assert_eq!(noted(&fixture), [found(None, "2026-11-27", "snow")]);
    for (left, notes) in [(0, all("fire drill, 20 minutes")), (0, all("fire drill"))] {
        assert_eq!((fixture.undo(), noted(&fixture)), (left, notes));
    }
    fixture.undo();
    fixture.undo();
    assert_eq!(noted(&fixture), []);
    for _ in 0..4 {
        assert_eq!(fixture.redo(), 0);
    }
    assert_eq!(noted(&fixture), [found(None, "2026-11-27", "snow")]);
    // The same again is no operation, nor is no note where there is none.
    for same in [note(None, DRILL, "snow"), note(Some(2), DRILL, "")] {
        let reply = fixture.ask(Request::Operation { requests: vec![same] });
        assert_eq!(reply, Ok(Outcome::Performed { operation: None, outcomes: vec![Outcome::DayNoted] }));
    }
    assert_eq!(fixture.refused(note(Some(9), DRILL, "nowhere")), Refusal::UnknownBoard);
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn an_undo_leaves_alone_what_was_noted_otherwise_since() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.perform(vec![note(None, DRILL, "snow")]);
    fixture.script("UPDATE day_note SET note = 'much snow'");
    assert_eq!((fixture.undo(), noted(&fixture)), (1, vec![found(None, "2026-11-27", "much snow")]));
}

#[test]
fn the_notes_of_a_board_outlive_it_and_come_back_with_it() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.perform(vec![note(None, DRILL, "snow")]);
    fixture.perform(vec![note(Some(1), DRILL, "fire drill")]);
    fixture.perform(vec![Request::DeleteBoard { id: BoardId(1) }]);
    assert_eq!(noted(&fixture), [found(None, "2026-11-27", "snow; fire drill")]);
    fixture.undo();
    let both = [found(Some(1), "2026-11-27", "fire drill"), found(None, "2026-11-27", "snow")];
    assert_eq!(noted(&fixture), both);
    fixture.redo();
    // Several rows of one day become one with the next change, and several again with its undo.
    fixture.perform(vec![note(None, DRILL, "both")]);
    assert_eq!(
        (noted(&fixture), fixture.value("SELECT count(*) FROM day_note")),
        (vec![found(None, "2026-11-27", "both")], "1".into())
    );
    fixture.undo();
    fixture.undo();
    assert_eq!(noted(&fixture), both);
    // Other programs know the board as well.
    fixture.script("DELETE FROM board WHERE id = 1");
    assert_eq!(noted(&fixture), [found(None, "2026-11-27", "snow; fire drill")]);
}

#[test]
fn a_window_hears_of_notes_by_anyone_and_the_file_refuses_what_is_none() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.store.reload().unwrap();
    fixture.script("INSERT INTO day_note (date, note) VALUES ('2026-02-28', 'by a script')");
    let heard = match fixture.store.changes().unwrap().as_slice() {
        [Change::Reloaded(contents)] => contents.day_notes.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(heard, [DayNote { board: None, date: date(2026, 2, 28), note: "by a script".to_owned() }]);
    for (day, text) in
        [("2026-02-30", "x"), ("27 Nov", "x"), ("now", "x"), ("2026-11-27 10:00", "x"), ("2026-11-27", "")]
    {
        let sql = format!("INSERT INTO day_note (date, note) VALUES ('{day}', '{text}')");
        assert!(rusqlite::Connection::open(fixture.path()).unwrap().execute_batch(&sql).is_err(), "{sql}");
    }
}

#[test]
fn notes_are_salvaged_also_without_their_board() {
    let mut fixture = Fixture::new(BOARDS);
    fixture.perform(vec![note(Some(1), DRILL, "fire drill")]);
    fixture.script("PRAGMA foreign_keys = OFF; INSERT INTO day_note (board_id, date, note) VALUES (77, '2026-11-28', 'of a lost board')");
    fixture.store.flush().unwrap();
    let to = fixture.path().with_file_name("salvaged.db");
    let salvaged = store::salvage(&fixture.path(), &to, &Default::default()).unwrap();
    assert!(salvaged.lines.contains(&"day_note: 2 read".to_owned()), "{:?}", salvaged.lines);
    let new = store::Store::open(&to, store::Access::Write).unwrap();
    let notes: Vec<_> =
        new.day_notes().unwrap().into_iter().map(|note| (note.board.map(|id| id.0), note.note)).collect();
    assert_eq!(notes, [(Some(1), "fire drill".to_owned()), (None, "of a lost board".to_owned())]);
}
