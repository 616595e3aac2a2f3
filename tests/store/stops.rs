//! Boards that stop at their target: which presses are refused, that corrections, undo and redo aren't, and that no number of
//! writers gets beyond.

use std::io::Write as _;
use std::process::Stdio;

use fastrand::Rng;
use tallyboard::domain::{BoardId, CounterId, Time};
use tallyboard::request::{BoardEdit, CounterRef, Edit, Outcome, Refusal, Request, StreamId};

use super::limits::assert_as_if_one_by_one;
use crate::common::folder::stderr;
use crate::common::{Fixture, add, edit, name, named, onto, perform, press, reset, set, undo_entry};

/// A sample that stops at 10, at 9: two counters add to it, Out takes away, Left is left out, Gone is archived; and what isn't on it.
const SAMPLE: &str = "INSERT INTO board (name, target, stops_at_target) VALUES ('Sample', 10, 1), ('Free', 10, 0), ('Open', NULL, 1); \
    INSERT INTO counter (name, count, board_id, weight) VALUES \
    ('A', 4, 1, 1), ('B', 6, 1, 1), ('Out', 1, 1, -1), ('Left', 7, 1, 0), ('F', 10, 2, 1), ('O', 10, 3, 1), ('None', 10, NULL, 1); \
    INSERT INTO counter (name, count, board_id, archived_at) VALUES ('Gone', 100, 1, 5)";

fn beyond(total: i128, name: &str, delta: i64) -> Refusal {
    Refusal::BeyondTarget { board: "Sample".into(), total, target: 10, name: name.into(), delta }
}

fn correct(counter: &str, delta: i64) -> Request {
    Request::Add { counter: named(counter), delta, at: Time(1_000) }
}

fn late(counter: &str, delta: i64) -> Request {
    Request::Late { counter: named(counter), delta, at: Time(1_000), note: None }
}

fn total(fixture: &Fixture) -> i64 {
    let sql = "SELECT sum(count * weight) FROM counter WHERE board_id = 1 AND archived_at IS NULL";
    fixture.value(sql).parse().unwrap()
}

fn stream(deltas: &[(&str, i64)]) -> Request {
    let deltas = deltas.iter().map(|(counter, delta)| (name(counter), *delta)).collect();
    Request::Stream { id: StreamId(1), deltas, lines: 1 }
}

#[test]
fn a_press_that_would_go_beyond_is_refused_however_it_comes() {
    let mut fixture = Fixture::new(SAMPLE);
    let by_id = |delta| Request::Increment { counter: CounterRef::Id(CounterId(1)), delta, at: None };
    for (request, refusal) in [
        (press("A", 2), beyond(9, "A", 2)),
        (add("A", 2), beyond(9, "A", 2)),
        (by_id(i64::MAX - 4), beyond(9, "A", i64::MAX - 4)),
        (perform(vec![press("A", 2)]), beyond(9, "A", 2)),
        (perform(vec![press("None", 1), press("A", 1), press("B", 1)]), beyond(10, "B", 1)),
        (Request::OperationByCommand { requests: vec![press("A", 2)] }, beyond(9, "A", 2)),
        (stream(&[("None", 1), ("A", 1), ("B", 1)]), beyond(10, "B", 1)),
        // To take away less is to count more.
        (press("Out", -2), beyond(9, "Out", -2)),
        // Its own limit says so first.
        (add("A", i64::MAX), Refusal::Overflow { name: "A".into(), count: 4, delta: i64::MAX.into() }),
    ] {
        assert_eq!(fixture.refused(request), refusal);
    }
    assert_eq!(
        beyond(9, "A", 2).to_string(),
        "\"Sample\" stands at 9, and stops at its target 10: +2 \"A\" was not counted"
    );
    fixture.script("UPDATE counter SET is_locked = 1, maximum = 5 WHERE name = 'A'");
    assert_eq!(fixture.refused(perform(vec![press("A", 2)])), Refusal::Locked { name: "A".into() });
    let above = Refusal::AboveMaximum { name: "A".into(), count: 4, limit: 5, delta: 2 };
    assert_eq!(fixture.refused(add("A", 2)), above);
    fixture.script("UPDATE counter SET is_locked = 0, maximum = NULL WHERE name = 'A'");
    fixture.perform(vec![press("A", 1)]);
    assert_eq!((total(&fixture), fixture.refused(press("B", 1))), (10, beyond(10, "B", 1)));
    // What makes the total no greater, and what isn't in it.
    for request in [press("B", -3), press("Out", 2), press("Left", 50), add("Gone", 1), add("A", 0)] {
        fixture.ask(request).unwrap();
    }
    assert_eq!((total(&fixture), fixture.count("Gone")), (5, 101));
    // Boards without the option, or without a target.
    for counter in ["F", "O", "None", "New"] {
        fixture.ask(press(counter, 5)).unwrap();
    }
}

#[test]
fn corrections_undo_redo_and_resets_are_never_refused() {
    let mut fixture = Fixture::new(SAMPLE);
    for (request, after) in [(correct("A", 3), 12), (late("A", 4), 16), (set("A", 15), 20)] {
        fixture.perform(vec![request]);
        assert_eq!(total(&fixture), after);
    }
    assert_eq!(fixture.refused(press("B", 1)), beyond(20, "B", 1));
    // Nearer, though still beyond.
    fixture.perform(vec![press("B", -1)]);
    assert_eq!((fixture.undo(), total(&fixture)), (0, 20));
    for (left, after) in [(0, 16), (0, 12), (0, 9)] {
        assert_eq!((fixture.undo(), total(&fixture)), (left, after));
    }
    // A press, and its redo when others have counted up to the target meanwhile.
    fixture.perform(vec![press("A", 1)]);
    fixture.undo();
    fixture.ask(press("B", 1)).unwrap();
    assert_eq!(fixture.refused(press("A", 1)), beyond(10, "A", 1));
    assert_eq!((fixture.redo(), total(&fixture)), (0, 11));
    // The press of a script that is taken back, and the taking back, too.
    let last = |fixture: &Fixture| fixture.value("SELECT max(id) FROM entry").parse().unwrap();
    fixture.ask(press("B", -2)).unwrap();
    let entry = last(&fixture);
    fixture.ask(press("A", 1)).unwrap();
    fixture.ask(undo_entry(entry)).unwrap();
    assert_eq!(total(&fixture), 12);
    // A reset makes room, and can be taken back.
    fixture.perform(vec![reset(&["A", "B"])]);
    fixture.ask(press("A", 11)).unwrap();
    assert_eq!((total(&fixture), fixture.refused(press("A", 1))), (10, beyond(10, "A", 1)));
    assert_eq!((fixture.undo(), total(&fixture)), (0, 23));
    // Nor are moves, whatever they bring, and what other programs write.
    fixture.ask(onto("F", Some("Sample"))).unwrap();
    fixture.script("UPDATE counter SET count = count + 1 WHERE name = 'A'");
    assert_eq!(total(&fixture), 34);
}

#[test]
fn an_import_isnt_stopped() {
    let fixture = Fixture::new(SAMPLE);
    let file = fixture.folder.file("more.csv");
    std::fs::write(&file, "name,count\nA,5\nB,2\n").unwrap();
    fixture.folder.printed(&["import", file.to_str().unwrap()]);
    assert_eq!(total(&fixture), 16);
}

#[test]
fn the_option_and_the_target_can_be_changed_and_that_undone() {
    let mut fixture = Fixture::new(SAMPLE);
    let change = |edit| Request::EditBoard { id: BoardId(1), edit };
    fixture.perform(vec![change(BoardEdit { target: Some(Some(20)), ..BoardEdit::default() })]);
    fixture.ask(press("A", 11)).unwrap();
    let twenty =
        |total| Refusal::BeyondTarget { board: "Sample".into(), total, target: 20, name: "A".into(), delta: 1 };
    assert_eq!(fixture.refused(press("A", 1)), twenty(20));
    fixture.perform(vec![change(BoardEdit { stops_at_target: Some(false), ..BoardEdit::default() })]);
    fixture.ask(press("A", 1)).unwrap();
    fixture.undo();
    assert_eq!(fixture.refused(press("A", 1)), twenty(21));
    fixture.perform(vec![change(BoardEdit { target: Some(None), ..BoardEdit::default() })]);
    fixture.ask(press("A", 1)).unwrap();
    // A board that is made with it, and what an undo brings back of one.
    let stops = BoardEdit { target: Some(Some(1)), stops_at_target: Some(true), ..BoardEdit::default() };
    fixture.perform(vec![
        Request::CreateBoard { name: name("New"), edit: stops },
        Request::Create { name: name("N"), edit: Edit::default() },
        onto("N", Some("New")),
    ]);
    fixture.undo();
    fixture.redo();
    fixture.ask(press("N", 1)).unwrap();
    assert!(matches!(fixture.refused(press("N", 1)), Refusal::BeyondTarget { total: 1, target: 1, .. }));
    fixture.ask(edit("N", Edit { short_name: Some(Some(name("n"))), ..Edit::default() })).unwrap();
    assert_eq!(fixture.value("SELECT short_name FROM counter WHERE name = 'N'"), "n");
}

#[test]
fn totals_beyond_64_bits_are_compared_as_they_are() {
    let max = i64::MAX;
    let mut fixture = Fixture::new(&format!(
        "INSERT INTO board (name, target, stops_at_target) VALUES ('Sample', 10, 1); \
        INSERT INTO counter (name, count, board_id) VALUES ('A', {max}, 1), ('B', {max}, 1), ('C', 0, 1)"
    ));
    assert_eq!(fixture.refused(press("C", 1)), beyond(2 * i128::from(max), "C", 1));
    fixture.script(&format!("UPDATE counter SET weight = -1 WHERE name = 'A'; UPDATE board SET target = {}", i64::MIN));
    let refusal = fixture.refused(press("A", -1));
    assert!(matches!(refusal, Refusal::BeyondTarget { total: 0, target: i64::MIN, .. }), "{refusal:?}");
    fixture.script(&format!("UPDATE board SET target = {max}"));
    fixture.ask(press("C", max)).unwrap();
}

/// The worker folds what comes without a time; what one counter's presses take of the room, others' don't have.
#[test]
fn presses_of_one_commit_stop_as_if_one_by_one() {
    let sql = "INSERT INTO board (name, target, stops_at_target) VALUES ('Sample', 12, 1), ('Small', 3, 1); \
        INSERT INTO counter (name, board_id, weight) VALUES ('A', 1, 1), ('B', 1, 1), ('Out', 1, -1), ('S', 2, 1), ('None', NULL, 1)";
    let mut rng = Rng::with_seed(3);
    let (refused, all) = assert_as_if_one_by_one(&mut rng, sql, &["A", "B", "Out", "S", "None"]);
    assert!(refused > all / 20 && refused < all * 2 / 3, "{refused} of {all} refused");
}

#[test]
fn processes_that_count_at_once_come_to_the_target_and_not_beyond() {
    const TARGET: i64 = 500;
    let fixture = Fixture::new(&format!(
        "INSERT INTO board (name, target, stops_at_target) VALUES ('Sample', {TARGET}, 1); \
        INSERT INTO counter (name, board_id) VALUES ('A', 1), ('B', 1)"
    ));
    // Each counts line by line, and stops at the first that is refused.
    let children: Vec<_> = ["A", "B", "A", "B"]
        .into_iter()
        .map(|counter| {
            let mut command = fixture.folder.tallyboard(&["inc", "-"]);
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            let mut lines = child.stdin.take().unwrap();
            let writer = std::thread::spawn(move || {
                // A process that has stopped reads no more.
                let _ = (0..300).try_for_each(|_| writeln!(lines, "{counter}").and_then(|()| lines.flush()));
            });
            (child, writer)
        })
        .collect();
    let mut counted = 0;
    for (child, writer) in children {
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        let said = stderr(&output);
        counted += match said.split_once("counted and saved through line ") {
            Some((why, line)) => {
                assert_eq!(output.status.code(), Some(1));
                assert!(why.contains("and stops at its target 500: +1"), "{said}");
                line.split(':').next().unwrap().parse::<i64>().unwrap()
            }
            None => 300,
        };
    }
    assert_eq!((counted, total(&fixture)), (TARGET, TARGET));
    let said = fixture.folder.refused(1, &["inc", "A"]);
    assert!(said.contains("\"Sample\" stands at 500, and stops at its target 500: +1 \"A\" was not counted"), "{said}");
    // Room again, and a correction.
    for arguments in [["dec", "A", "1"], ["inc", "B", "1"], ["set", "A", "1000"]] {
        fixture.folder.printed(&arguments);
    }
    assert!(total(&fixture) > TARGET);
}

#[test]
fn an_outcome_of_an_added_amount_is_that_of_a_press() {
    let mut fixture = Fixture::new(SAMPLE);
    let (operation, outcomes) = fixture.perform(vec![correct("A", 3)]);
    assert_eq!((operation.kind.as_str(), operation.number), ("press", 3));
    let entry = fixture.value("SELECT max(id) FROM entry").parse().unwrap();
    let counted = Outcome::Counted { id: CounterId(1), count: 7, entry: Some(tallyboard::domain::EntryId(entry)) };
    assert_eq!(outcomes, [counted]);
    assert_eq!(fixture.value("SELECT at, delta, kind FROM entry ORDER BY id DESC LIMIT 1"), "1000|3|tally");
}
