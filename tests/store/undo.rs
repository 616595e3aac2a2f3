//! Operations: what a person does is undone and redone as one, and what others have written since stays as it is.

use crate::common::{
    Fixture, Window, add, create, create_board, edit, named, onto, perform, press, put, reset, set, undo_entry,
};
use tallyboard::domain::{BoardId, Color, CounterId, EntryId, Key, OperationId, Time, Weight};
use tallyboard::request::{
    BoardEdit, CounterRef, CounterRefs, Edit, Operation, OperationKind, Outcome, Refusal, Request, UndoTarget,
};

/// Coffee at 5 on the Desk, Tea at 3 with a past, Milk without, and what was put away.
const KITCHEN: &str = "INSERT INTO board (name) VALUES ('Desk'), ('Door'), ('Yard'); \
    INSERT INTO counter (name, count, board_id) VALUES ('Coffee', 5, 1), ('Tea', 1, NULL), ('Milk', 0, 1); \
    UPDATE counter SET count = 3 WHERE name = 'Tea'; \
    INSERT INTO counter (name, archived_at) VALUES ('Old', 7); UPDATE counter SET key = NULL WHERE name = 'Old'; \
    INSERT INTO counter (name, is_locked) VALUES ('Shut', 1)";

fn undo(which: UndoTarget) -> Request {
    Request::UndoOperation { which }
}

fn key(text: &str) -> Option<Key> {
    Some(Key::parse(text).unwrap())
}

fn named_so(text: &str) -> Edit {
    Edit { name: Some(crate::common::name(text)), ..Edit::default() }
}

fn keyed(key: Option<Key>) -> Edit {
    Edit { key: Some(key), ..Edit::default() }
}

fn colored(color: Color) -> Edit {
    Edit { color: Some(color), ..Edit::default() }
}

fn archived(is_archived: bool) -> Edit {
    Edit { is_archived: Some(is_archived), ..Edit::default() }
}

fn locked(is_locked: bool) -> Edit {
    Edit { is_locked: Some(is_locked), ..Edit::default() }
}

#[test]
fn every_kind_of_operation_is_done_undone_and_redone() {
    use OperationKind as Kind;
    let note = |text: &str| Some(text.parse().unwrap());
    let all_fields = Edit {
        short_name: Some(Some(crate::common::name("Tb"))),
        step: Some(5),
        target: Some(Some(100)),
        minimum: Some(Some(0)),
        maximum: Some(Some(i64::MAX)),
        note: Some(note("two\nlines")),
        weight: Some(Weight::Minus),
        color: Some(Color::Pink),
        control: Some(Some("c day 2026-10-01/2026-10-31".parse().unwrap())),
        ..Edit::default()
    };
    let board = BoardEdit {
        name: Some(crate::common::name("Table")),
        target: Some(Some(50)),
        stops_at_target: Some(true),
        shows_shares: Some(true),
        total_name: Some(Some(crate::common::name("Inside now"))),
        hours: Some(Some("Mo-Fr 09:00-17:00; 2026-12-25 off".parse().unwrap())),
    };
    let by_id = Request::Increment { counter: CounterRef::Id(CounterId(1)), delta: -2, at: Some(Time(1_000)) };
    let late = Request::Late { counter: named("Milk"), delta: 4, at: Time(1_000), note: note("found") };
    let all = Request::Reset { counters: CounterRefs::All, note: note("evening") };
    let set_so = Request::Set { counter: named("Tea"), value: -9, note: note("recount") };
    let dressed = Request::Create { name: crate::common::name("Juice"), edit: all_fields.clone() };
    let (desk, door) = (BoardId(1), BoardId(2));
    let moved = Request::MoveBoard { id: door, before: Some(desk) };
    let crate_and_shelf = vec![create_board("Shelf"), create("Juice"), onto("Juice", Some("Shelf")), create("Rum")];
    let cases = [
        (Kind::Press, "Coffee", -2, vec![by_id]),
        (Kind::Press, "Tea", 2, vec![press("Tea", 2), press("Coffee", 7)]),
        (Kind::Press, "Milk", 1, vec![add("Milk", 1)]),
        (Kind::Late, "Milk", 4, vec![late]),
        (Kind::Set, "Tea", -9, vec![set_so]),
        (Kind::Reset, "Tea", 2, vec![reset(&["Tea", "Milk"])]),
        (Kind::Reset, "Coffee", 4, vec![all]),
        (Kind::Undo, "Tea", 2, vec![Request::Undo { entries: vec![EntryId(3), EntryId(2)] }]),
        (Kind::Void, "Tea", 2, vec![Request::Void { entries: vec![EntryId(3), EntryId(2)], note: note("bounce") }]),
        (Kind::Create, "Juice", 1, vec![create("Juice")]),
        (Kind::Create, "Juice", 1, vec![dressed]),
        (Kind::Rename, "Café", 1, vec![edit("Coffee", named_so("Café"))]),
        (Kind::Edit, "Coffee", 1, vec![edit("Coffee", colored(Color::Pink))]),
        (Kind::Edit, "Coffee", 2, vec![edit("Coffee", keyed(None)), edit("Tea", keyed(key("1")))]),
        (Kind::Edit, "Old", 1, vec![edit("Old", keyed(key("num+")))]),
        (Kind::Edit, "Shut", 1, vec![edit("Shut", all_fields)]),
        (Kind::Archive, "Coffee", 1, vec![edit("Coffee", archived(true))]),
        (Kind::Restore, "Old", 1, vec![edit("Old", archived(false))]),
        (Kind::Lock, "Tea", 1, vec![edit("Tea", locked(true))]),
        (Kind::Unlock, "Shut", 2, vec![edit("Shut", locked(false)), press("Shut", 3)]),
        (Kind::Board, "Tea", 2, vec![onto("Tea", Some("Door")), onto("Milk", Some("Door"))]),
        (Kind::Board, "Coffee", 1, vec![onto("Coffee", None)]),
        (Kind::Move, "Milk", 2, vec![put(&[3, 2], Some(1))]),
        (Kind::Move, "Coffee", 1, vec![put(&[1], None)]),
        (Kind::CreateBoard, "Shelf", 1, vec![create_board("Shelf")]),
        (Kind::CreateBoard, "Shelf", 4, crate_and_shelf),
        (Kind::EditBoard, "Table", 1, vec![Request::EditBoard { id: desk, edit: board }]),
        (Kind::EditBoard, "Door", 1, vec![moved]),
        (Kind::DeleteBoard, "Desk", 1, vec![Request::DeleteBoard { id: desk }]),
    ];
    for (kind, name, number, requests) in cases {
        let mut fixture = Fixture::new(KITCHEN);
        let before = fixture.state();
        let (operation, outcomes) = fixture.perform(requests.clone());
        assert_eq!((operation.kind, operation.name.as_str(), operation.number), (kind, name, number), "{requests:?}");
        assert_eq!(outcomes.len(), requests.len());
        let after = fixture.state();
        assert_ne!(after, before, "{requests:?}");
        for round in 0..3 {
            assert_eq!(fixture.undo(), 0, "{requests:?}, round {round}");
            assert_eq!(fixture.state(), before, "{requests:?}, round {round}: undone");
            assert_eq!(fixture.refused(undo(UndoTarget::Any)), Refusal::NothingToUndo);
            fixture.reopen();
            assert_eq!(fixture.redo(), 0, "{requests:?}, round {round}");
            assert_eq!(fixture.state(), after, "{requests:?}, round {round}: redone");
            assert_eq!(fixture.refused(Request::RedoOperation), Refusal::NothingToRedo);
        }
        assert_eq!(fixture.dump("SELECT kind, undone FROM operation"), [format!("{}|NULL", kind.as_str())]);
    }
}

#[test]
fn undoing_a_press_adds_entries_that_name_what_they_take_back() {
    let mut fixture = Fixture::new("");
    let at = Time(1_000);
    fixture.perform(vec![Request::Increment { counter: named("Coffee"), delta: 4, at: Some(at) }]);
    fixture.perform(vec![Request::Increment { counter: named("Coffee"), delta: 2, at: Some(at) }]);
    fixture.undo();
    fixture.redo();
    fixture.undo();
    let expected = ["4|tally|NULL", "2|tally|NULL", "-2|undo|2", "2|undo|3", "-2|undo|4"];
    assert_eq!(fixture.dump("SELECT delta, kind, undoes FROM entry ORDER BY id"), expected);
    assert_eq!(fixture.dump("SELECT at FROM entry WHERE kind = 'tally'"), ["1000", "1000"]);
}

#[test]
fn what_scripts_count_stays_beside_what_is_undone() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 2)]);
    fixture.perform(vec![reset(&["Coffee"])]);
    fixture.ask(add("Coffee", 10)).unwrap();
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (0, 17));
    fixture.script("UPDATE counter SET count = count + 100 WHERE name = 'Coffee'");
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (0, 115));
    assert_eq!((fixture.redo(), fixture.count("Coffee")), (0, 117));
    // Redoing a reset takes as much away as it did.
    assert_eq!((fixture.redo(), fixture.count("Coffee")), (0, 110));
}

#[test]
fn a_new_counter_goes_when_it_is_undone_and_is_only_put_away_once_it_has_a_history() {
    let mut fixture = Fixture::new("");
    fixture.perform(vec![create("Coffee")]);
    fixture.undo();
    assert_eq!(fixture.state(), [""; 0]);
    fixture.redo();
    fixture.script("UPDATE counter SET count = 3");
    assert_eq!(fixture.undo(), 0);
    let shown = "SELECT name, count, key, archived_at IS NULL FROM counter";
    assert_eq!(fixture.dump(shown), ["Coffee|3|NULL|0"]);
    assert_eq!((fixture.redo(), fixture.dump(shown)), (0, vec!["Coffee|3|1|1".to_owned()]));

    // In the meantime its key became another one's.
    fixture.undo();
    fixture.script("INSERT INTO counter (name) VALUES ('Tea')");
    assert_eq!((fixture.redo(), fixture.dump(shown)[0].as_str()), (0, "Coffee|3|NULL|1"));

    // A script has put it away before the undo could; so the redo isn't what takes it out.
    fixture.script("UPDATE counter SET archived_at = 5 WHERE name = 'Coffee'");
    assert_eq!(fixture.undo(), 1);
    assert_eq!((fixture.redo(), fixture.dump(shown)[0].as_str()), (1, "Coffee|3|NULL|0"));
    // And one who takes it out after the undo, gives it a key, and keeps it so.
    fixture.script("UPDATE counter SET archived_at = NULL WHERE name = 'Coffee'");
    assert_eq!(fixture.undo(), 0);
    fixture.script("UPDATE counter SET archived_at = NULL, key = 'x' WHERE name = 'Coffee'");
    assert_eq!((fixture.redo(), fixture.dump(shown)[0].as_str()), (1, "Coffee|3|x|1"));
}

#[test]
fn a_new_counter_that_others_have_changed_is_put_away_as_it_is() {
    let mut fixture = Fixture::new("");
    fixture.perform(vec![create("Coffee")]);
    fixture.script("UPDATE counter SET target = 50, name = 'Espresso'");
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.dump("SELECT name, target, archived_at IS NULL FROM counter"), ["Espresso|50|0"]);
    assert_eq!(fixture.redo(), 0);
    assert_eq!(fixture.dump("SELECT name, target, key, archived_at FROM counter"), ["Espresso|50|1|NULL"]);
}

#[test]
fn a_new_counter_comes_back_without_its_key_or_board_if_they_are_gone_and_not_under_a_name_that_is_taken() {
    let mut fixture = Fixture::new("INSERT INTO board (name) VALUES ('Desk')");
    fixture.perform(vec![create("Coffee"), onto("Coffee", Some("Desk"))]);
    let both = Edit { board: Some(Some(tallyboard::request::BoardRef::Id(BoardId(1)))), ..Edit::default() };
    fixture.perform(vec![Request::Create { name: crate::common::name("Tea"), edit: both }]);
    fixture.undo();
    fixture.undo();
    fixture.script("DELETE FROM board; INSERT INTO counter (name, key) VALUES ('Milk', '1'), ('Juice', '2')");
    // Of the first, the step onto the board is another change.
    assert_eq!((fixture.redo(), fixture.redo()), (1, 0));
    let shown = "SELECT name, key, board_id FROM counter WHERE id < 3 ORDER BY id";
    assert_eq!(fixture.dump(shown), ["Coffee|NULL|NULL", "Tea|NULL|NULL"]);
    fixture.undo();
    fixture.script("INSERT INTO counter (name) VALUES ('Tea')");
    assert_eq!(fixture.redo(), 1);
    assert_eq!(fixture.dump("SELECT id FROM counter WHERE name = 'Tea'"), ["5"]);
    assert_eq!(fixture.undo(), 1, "nothing is there to take away");
}

#[test]
fn fields_that_others_have_changed_since_are_left_alone_and_said() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![edit("Coffee", Edit { step: Some(5), ..colored(Color::Pink) }), press("Tea", 1)]);
    fixture.script("UPDATE counter SET color = 'teal' WHERE name = 'Coffee'");
    assert_eq!(fixture.undo(), 1);
    let shown = "SELECT step, color FROM counter WHERE name = 'Coffee'";
    assert_eq!((fixture.value(shown), fixture.count("Tea")), ("1|teal".into(), 3));
    assert_eq!(fixture.redo(), 1, "the colour isn't what it was before, either");
    assert_eq!((fixture.value(shown), fixture.count("Tea")), ("5|teal".into(), 4));
}

#[test]
fn a_key_or_a_name_that_has_become_another_ones_stays_theirs() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![edit("Coffee", keyed(None))]);
    fixture.perform(vec![edit("Tea", named_so("Chai"))]);
    fixture.script("UPDATE counter SET key = '1' WHERE name = 'Milk'; INSERT INTO counter (name) VALUES ('Tea')");
    assert_eq!((fixture.undo(), fixture.undo()), (1, 1));
    let shown = "SELECT name, key FROM counter WHERE id IN (1, 2, 3)";
    assert_eq!(fixture.dump(shown), ["Coffee|NULL", "Chai|1", "Milk|1"]);
}

#[test]
fn an_entry_that_the_command_line_has_undone_is_left_alone() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 2), press("Tea", 4)]);
    fixture.ask(undo_entry(4)).unwrap();
    assert_eq!((fixture.undo(), fixture.count("Coffee"), fixture.count("Tea")), (1, 5, 3));
    assert_eq!((fixture.redo(), fixture.count("Coffee"), fixture.count("Tea")), (1, 5, 7));
    assert_eq!((fixture.undo(), fixture.count("Coffee"), fixture.count("Tea")), (1, 5, 3));
}

#[test]
fn an_entry_that_was_undone_and_redone_by_another_operation_or_program_still_stands() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 2)]);
    fixture.perform(vec![undo_entry(4)]);
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (0, 7));
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (0, 5));
    assert_eq!((fixture.redo(), fixture.count("Coffee")), (0, 7));
    assert_eq!((fixture.redo(), fixture.count("Coffee")), (0, 5));
    fixture.undo();
    // A program takes it back, and then takes that back.
    fixture.ask(undo_entry(10)).unwrap();
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (1, 5));
    fixture.ask(undo_entry(11)).unwrap();
    assert_eq!((fixture.redo(), fixture.count("Coffee")), (1, 7), "nothing was taken back that could be redone");
    assert_eq!((fixture.undo(), fixture.count("Coffee")), (0, 5));
}

#[test]
fn a_note_is_put_on_an_entry_changed_and_taken_off_and_nothing_else() {
    let mut fixture = Fixture::new(KITCHEN);
    let note = |entry, text: &str| Request::Note { entry: EntryId(entry), note: text.parse().ok() };
    let notes = |fixture: &Fixture| fixture.dump("SELECT id, note FROM entry WHERE note IS NOT NULL");
    let before = (fixture.state(), fixture.entries());
    let (operation, _) = fixture.perform(vec![note(2, "school class")]);
    assert_eq!((operation.kind, operation.name.as_str(), operation.number), (OperationKind::Note, "Tea", 1));
    fixture.perform(vec![note(2, "two classes")]);
    fixture.perform(vec![note(2, "")]);
    assert_eq!((fixture.state(), fixture.entries()), before);
    assert!(
        matches!(fixture.ask(perform(vec![note(2, "")])), Ok(Outcome::Performed { operation: None, .. })),
        "there is none"
    );

    fixture.reopen();
    let steps = [vec!["2|two classes".to_owned()], vec!["2|school class".to_owned()], vec![]];
    for step in &steps {
        assert_eq!((fixture.undo(), &notes(&fixture)), (0, step));
    }
    assert_eq!((fixture.state(), fixture.entries()), before);
    for step in [&steps[1], &steps[0], &steps[2]] {
        assert_eq!((fixture.redo(), &notes(&fixture)), (0, step));
    }
    assert_eq!((fixture.state(), fixture.entries()), before);

    // What a script has noted since stays.
    fixture.script("UPDATE entry SET note = 'by a script' WHERE id = 2");
    assert_eq!((fixture.undo(), notes(&fixture)), (1, vec!["2|by a script".to_owned()]));

    assert_eq!(fixture.refused(note(99, "nowhere")), Refusal::UnknownEntry);
    assert_eq!(fixture.refused(perform(vec![note(1, "kept?"), note(99, "nowhere")])), Refusal::UnknownEntry);
}

#[test]
fn a_note_is_forgotten_with_its_counter() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![Request::Note { entry: EntryId(2), note: "school class".parse().ok() }]);
    fixture.ask(Request::Delete { counter: named("Tea") }).unwrap();
    assert_eq!(fixture.refused(undo(UndoTarget::Any)), Refusal::NothingToUndo);
}

#[test]
fn what_was_done_to_a_counter_that_is_gone_is_left_alone_and_forgotten_with_a_deletion_for_good() {
    let mut fixture = Fixture::new(KITCHEN);
    let both = vec![press("Coffee", 2), edit("Coffee", colored(Color::Teal)), press("Tea", 2)];
    fixture.perform(both);
    fixture.perform(vec![press("Coffee", 1)]);
    fixture.ask(Request::Delete { counter: named("Coffee") }).unwrap();
    assert_eq!((fixture.undo(), fixture.count("Tea")), (0, 3), "its own operation is gone");
    assert_eq!((fixture.redo(), fixture.count("Tea")), (0, 5));

    fixture.script("DELETE FROM counter WHERE name = 'Tea'");
    assert_eq!((fixture.undo(), fixture.redo()), (1, 1));
    fixture.ask(Request::Delete { counter: named("Milk") }).unwrap();
    assert_eq!(fixture.undo(), 1);
}

#[test]
fn many_requests_are_done_as_one_operation_or_not_at_all() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 1)]);
    fixture.undo();
    let unknown = Request::Increment { counter: CounterRef::Id(CounterId(99)), delta: 1, at: None };
    let some = [create_board("Shelf"), create("Juice"), press("Juice", 3), onto("Juice", Some("Shelf"))];
    let refused = [
        (unknown.clone(), Refusal::UnknownCounter),
        (create("Tea"), Refusal::NameTaken(crate::common::name("Tea"))),
        (create("Old"), Refusal::NameInArchive(crate::common::name("Old"))),
        (onto("Tea", Some("Roof")), Refusal::UnknownBoardName(crate::common::name("Roof"))),
        (undo_entry(99), Refusal::UnknownEntry),
        (put(&[1], Some(99)), Refusal::UnknownCounter),
        (Request::Delete { counter: named("Tea") }, Refusal::NotAnOperation),
        (Request::StartDaysAt { minutes: 60 }, Refusal::NotAnOperation),
        (undo(UndoTarget::Any), Refusal::NotAnOperation),
        (Request::RedoOperation, Refusal::NotAnOperation),
        (perform(vec![press("Tea", 1)]), Refusal::NotAnOperation),
    ];
    for (last, refusal) in refused {
        let requests = some.iter().cloned().chain([last.clone()]).collect();
        assert_eq!(fixture.refused(perform(requests)), refusal, "{last:?}");
        assert_eq!(fixture.refused(perform(vec![last])), refusal);
    }
    assert_eq!(fixture.refused(perform(vec![])), Refusal::NotAnOperation);
    assert_eq!(fixture.redo(), 0, "what is refused forgets nothing");
}

#[test]
fn redo_is_forgotten_after_a_new_operation_and_not_after_what_scripts_do() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 1)]);
    fixture.perform(vec![press("Tea", 1)]);
    fixture.undo();
    fixture.undo();
    fixture.ask(add("Milk", 1)).unwrap();
    fixture.ask(edit("Milk", colored(Color::Blue))).unwrap();
    assert_eq!((fixture.redo(), fixture.count("Coffee"), fixture.count("Tea")), (0, 6, 3), "in their order");
    fixture.perform(vec![press("Milk", 1)]);
    assert_eq!(fixture.refused(Request::RedoOperation), Refusal::NothingToRedo);
    assert_eq!(fixture.dump("SELECT DISTINCT operation_id FROM operation_step"), ["1", "3"], "its steps go too");
}

#[test]
fn presses_and_single_operations_are_undone_out_of_order() {
    let mut fixture = Fixture::new(KITCHEN);
    let (first, _) = fixture.perform(vec![press("Coffee", 1)]);
    let (second, _) = fixture.perform(vec![press("Coffee", 10)]);
    let (third, _) = fixture.perform(vec![edit("Coffee", colored(Color::Pink))]);
    let undone = |fixture: &mut Fixture, which| match fixture.ask(undo(which)) {
        Ok(Outcome::Undone { operation, left: 0 }) => operation,
        other => panic!("not undone: {other:?}"),
    };
    assert_eq!(undone(&mut fixture, UndoTarget::Press), second);
    assert_eq!((fixture.count("Coffee"), fixture.value("SELECT color FROM counter WHERE id = 1")), (6, "pink".into()));
    assert_eq!(undone(&mut fixture, UndoTarget::This(first.id)), first);
    assert_eq!(fixture.refused(undo(UndoTarget::Press)), Refusal::NothingToUndo);
    assert_eq!(fixture.refused(undo(UndoTarget::This(first.id))), Refusal::NothingToUndo, "once");
    assert_eq!(fixture.refused(undo(UndoTarget::This(OperationId(99)))), Refusal::NothingToUndo);
    assert_eq!(undone(&mut fixture, UndoTarget::Newest(third.id)), third);
    // Redone in the order in which they were undone, the last one first.
    for (count, color) in [(5, "pink"), (6, "pink"), (16, "pink")] {
        assert_eq!(fixture.redo(), 0);
        assert_eq!(fixture.value("SELECT count, color FROM counter WHERE id = 1"), format!("{count}|{color}"));
    }
}

#[test]
fn all_that_was_done_since_is_undone_as_one_and_redone_as_one() {
    let mut fixture = Fixture::new(KITCHEN);
    let (first, _) = fixture.perform(vec![press("Coffee", 1)]);
    let (reset, _) = fixture.perform(vec![Request::Reset { counters: CounterRefs::All, note: None }]);
    let (alone, _) = fixture.perform(vec![press("Tea", 1)]);
    fixture.perform(vec![Request::Create { name: crate::common::name("Water"), edit: Edit::default() }]);
    fixture.perform(vec![press("Water", 3)]);
    let (newest, _) = fixture.perform(vec![press("Coffee", 2)]);
    // What was undone by itself stays so.
    assert_eq!(
        fixture.ask(undo(UndoTarget::This(alone.id))),
        Ok(Outcome::Undone { operation: alone.clone(), left: 0 })
    );
    let listed: Vec<_> = fixture.store.operations_to_undo(3).unwrap().iter().map(|operation| operation.id.0).collect();
    assert_eq!(listed, [newest.id.0, newest.id.0 - 1, newest.id.0 - 2]);
    let state = |fixture: &Fixture| {
        fixture.dump("SELECT name, count, archived_at IS NOT NULL FROM counter WHERE name IN ('Coffee', 'Tea', 'Water') ORDER BY id")
    };
    let before = state(&fixture);
    assert_eq!(before, ["Coffee|2|0", "Tea|0|0", "Water|3|0"]);

    let back = |oldest, newest| undo(UndoTarget::BackTo { oldest, newest });
    let (old, older) = (newest.id, first.id);
    assert_eq!(fixture.refused(back(reset.id, OperationId(old.0 - 1))), Refusal::NotTheNewest);
    assert_eq!(fixture.refused(back(alone.id, old)), Refusal::NothingToUndo, "it is undone already");
    assert_eq!(state(&fixture), before);
    let undone = Operation { has_followers: true, ..reset.clone() };
    assert_eq!(fixture.ask(back(reset.id, old)), Ok(Outcome::Undone { operation: undone.clone(), left: 0 }));
    // The new counter has a history, so it is only put away.
    assert_eq!(state(&fixture), ["Coffee|6|0", "Tea|3|0", "Water|0|1"]);
    assert_eq!(fixture.store.operations_to_undo(9).unwrap().len(), 1);
    assert_eq!(fixture.ask(Request::RedoOperation), Ok(Outcome::Redone { operation: undone, left: 0 }));
    assert_eq!(state(&fixture), before, "in one step");
    assert_eq!(fixture.redo(), 0, "what was undone before is the next");
    assert_eq!(state(&fixture), ["Coffee|2|0", "Tea|1|0", "Water|3|0"]);

    // Undone in parts, redone in the same parts.
    assert!(matches!(fixture.ask(back(old, old)), Ok(Outcome::Undone { operation, .. }) if !operation.has_followers));
    let third = OperationId(old.0 - 1);
    assert!(
        matches!(fixture.ask(back(older, third)), Ok(Outcome::Undone { operation, .. }) if operation.has_followers)
    );
    assert_eq!(state(&fixture), ["Coffee|5|0", "Tea|3|0", "Water|0|1"]);
    assert_eq!(fixture.redo(), 0);
    assert_eq!(state(&fixture), ["Coffee|0|0", "Tea|1|0", "Water|3|0"]);
    assert_eq!(fixture.redo(), 0);
    assert_eq!(state(&fixture), ["Coffee|2|0", "Tea|1|0", "Water|3|0"]);
    assert_eq!(fixture.refused(Request::RedoOperation), Refusal::NothingToRedo);
}

#[test]
fn a_window_undoes_what_another_one_did_but_not_by_mistake() {
    let fixture = Fixture::new(KITCHEN);
    let (one, two) = (Window::open(&fixture), Window::open(&fixture));
    let done = |window: &Window, delta| match window.ask(perform(vec![press("Coffee", delta)])) {
        Ok(Outcome::Performed { operation: Some(operation), .. }) => operation,
        other => panic!("not done: {other:?}"),
    };
    let mine = done(&one, 1);
    let theirs = done(&two, 10);
    assert_eq!(one.ask(undo(UndoTarget::Newest(mine.id))), Err(Refusal::NotTheNewest));
    assert_eq!(fixture.count("Coffee"), 16);
    assert_eq!(
        one.ask(undo(UndoTarget::Newest(theirs.id))),
        Ok(Outcome::Undone { operation: theirs.clone(), left: 0 })
    );
    assert_eq!(two.ask(undo(UndoTarget::Any)), Ok(Outcome::Undone { operation: mine.clone(), left: 0 }));
    assert_eq!(fixture.count("Coffee"), 5);
    assert_eq!(one.ask(Request::RedoOperation), Ok(Outcome::Redone { operation: mine, left: 0 }));
    assert_eq!(two.ask(Request::RedoOperation), Ok(Outcome::Redone { operation: theirs, left: 0 }));
    assert_eq!(fixture.count("Coffee"), 16);
}

#[test]
fn the_newest_ten_thousand_operations_are_kept() {
    const KEPT: i64 = 10_000;
    let mut fixture = Fixture::new(KITCHEN);
    fixture.store.begin().unwrap();
    for _ in 0..KEPT + 50 {
        fixture.store.apply(&perform(vec![press("Coffee", 1)])).unwrap().unwrap();
    }
    for _ in 0..KEPT {
        fixture.store.apply(&undo(UndoTarget::Any)).unwrap().unwrap();
    }
    fixture.store.commit().unwrap();
    assert_eq!(fixture.refused(undo(UndoTarget::Any)), Refusal::NothingToUndo);
    assert_eq!(fixture.count("Coffee"), 55);
    assert_eq!(fixture.value("SELECT count(*), min(id) FROM operation"), "10000|51");
    assert_eq!(fixture.value("SELECT count(*), min(operation_id) FROM operation_step"), "10000|51");
    fixture.perform(vec![set("Coffee", 0)]);
    assert_eq!(fixture.value("SELECT count(*), min(operation_id) FROM operation_step"), "1|10051");
}

#[test]
fn what_changes_nothing_is_no_operation_and_redo_stays() {
    let mut fixture = Fixture::new(KITCHEN);
    fixture.perform(vec![press("Coffee", 1)]);
    assert_eq!(fixture.undo(), 0);
    let same = Request::Set { counter: CounterRef::Id(CounterId(1)), value: 5, note: None };
    assert_eq!(fixture.count("Coffee"), 5);
    let reply = fixture.ask(perform(vec![same]));
    assert!(matches!(reply, Ok(Outcome::Performed { operation: None, .. })), "{reply:?}");
    assert_eq!(fixture.redo(), 0);
    assert_eq!(fixture.count("Coffee"), 6);
}
