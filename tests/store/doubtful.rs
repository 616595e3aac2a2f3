//! Doubtful presses: which ones there are, as the file tells them, and what somebody says of them.

use crate::common::{Fixture, Window, perform, undo_entry};
use proptest::prelude::*;
use tallyboard::cancel::Cancel;
use tallyboard::domain::{Closeness, CounterId, Doubtful, DoubtfulKind, EntryId, Time};
use tallyboard::request::{Change, Event, OperationKind, Outcome, Refusal, Request};
use tallyboard::store::{Access, CounterScope, DoubtfulCount, DoubtfulFilter, HistoryFilter, Store, salvage};

const START: i64 = 1_790_000_000_001;

/// A file with Coffee and Tea, on which these were counted: a counter's number, milliseconds after the start, and what was added.
fn counted(entries: &[(i64, i64, i64)]) -> Fixture {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Coffee'), ('Tea')");
    let other = fixture.other();
    other.execute_batch("BEGIN").unwrap();
    for (counter, at, delta) in entries {
        other.execute("UPDATE counter SET count = count + ?2 WHERE id = ?1", [counter, delta]).unwrap();
        other.execute("UPDATE entry SET at = ?1 WHERE id = (SELECT max(id) FROM entry)", [START + at]).unwrap();
    }
    other.execute_batch("COMMIT").unwrap();
    fixture
}

fn only(closeness: Closeness) -> HistoryFilter {
    HistoryFilter { doubtful: DoubtfulFilter::Only(closeness), ..HistoryFilter::of(CounterScope::All) }
}

/// The doubtful presses, newest first: their numbers, and why. The whole history marks the same, and they are as many.
#[track_caller]
fn doubtful_by(store: &Store, closeness: Closeness) -> Vec<(i64, DoubtfulKind, i64)> {
    let filter = only(closeness);
    let short = |entries: Vec<tallyboard::store::HistoryEntry>| -> Vec<(i64, DoubtfulKind, i64)> {
        let short = |entry: &tallyboard::store::HistoryEntry| {
            entry.doubtful.map(|Doubtful { kind, after_ms, .. }| (entry.entry.id.0, kind, after_ms))
        };
        entries.iter().filter_map(short).collect()
    };
    let found = short(store.history(&filter, None, usize::MAX).unwrap());
    let marked = HistoryFilter { doubtful: DoubtfulFilter::Marked(closeness), ..filter.clone() };
    assert_eq!(short(store.history(&marked, None, usize::MAX).unwrap()), found);
    let count = store.doubtful_count(&filter, 1_000_000).unwrap();
    assert_eq!(count, DoubtfulCount { count: found.len(), is_complete: true });
    found
}

#[track_caller]
fn doubtful(fixture: &Fixture) -> Vec<(i64, DoubtfulKind, i64)> {
    doubtful_by(&fixture.store, Closeness::default())
}

fn void(entry: i64, note: &str) -> Request {
    Request::Void { entries: vec![EntryId(entry)], note: Some(note.parse().unwrap()) }
}

fn keep(entries: &[i64]) -> Request {
    Request::Keep { entries: entries.iter().copied().map(EntryId).collect() }
}

#[test]
fn a_press_is_doubtful_if_it_follows_another_one_too_closely() {
    use DoubtfulKind::{Bounce, Double};
    let fixture = counted(&[
        (1, 0, 1),
        (1, 39, 1), // 2
        (1, 1_000, 1),
        (1, 1_040, 1), // 4: a hand may be so fast
        (1, 2_000, 1),
        (1, 2_149, 1), // 6
        (1, 3_000, 1),
        (1, 3_150, 1), // no longer
        (1, 4_000, 1),
        (2, 4_010, 1), // another counter
        (1, 5_000, 1),
        (1, 5_010, -1), // taken back
        (1, 5_020, 1),
        (1, 6_000, 1),
        (1, 6_010, 2), // no echo adds more
        (1, 7_000, 5),
        (1, 7_000, 5), // 17
    ]);
    assert_eq!(doubtful(&fixture), [(17, Bounce, 0), (6, Double, 149), (4, Double, 40), (2, Bounce, 39)]);
    let strict = |guard_ms| doubtful_by(&fixture.store, Closeness { guard_ms, ..Closeness::default() });
    assert_eq!(strict(0), [(17, Bounce, 0), (2, Bounce, 39)], "a bounce is one without a guard, too");
    assert_eq!(strict(151).len(), 5);
    let before =
        fixture.store.history(&only(Closeness::default()), None, 1).unwrap().remove(0).doubtful.unwrap().before;
    assert_eq!(before, EntryId(16));
}

#[test]
fn the_span_and_the_counters_of_a_filter_are_kept_to() {
    let fixture = counted(&[(1, 0, 1), (1, 50, 1), (2, 60, 1), (2, 70, 1), (1, 1_000, 1), (1, 1_100, 1)]);
    let of = |since: Option<i64>, until: Option<i64>, of: CounterScope| {
        let at = |at: i64| Time(START + at);
        let filter = HistoryFilter { of, since: since.map(at), until: until.map(at), ..only(Closeness::default()) };
        let found = fixture.store.history(&filter, None, 10).unwrap();
        let count = fixture.store.doubtful_count(&filter, 1_000).unwrap();
        assert_eq!(count, DoubtfulCount { count: found.len(), is_complete: true });
        found.iter().map(|entry| entry.entry.id.0).collect::<Vec<_>>()
    };
    let all = CounterScope::All;
    assert_eq!(of(None, None, all.clone()), [6, 4, 2]);
    assert_eq!(of(Some(50), Some(1_100), all.clone()), [4, 2], "what it follows may be earlier");
    assert_eq!(of(Some(51), None, all.clone()), [6, 4]);
    assert_eq!(of(None, None, CounterScope::These(vec![CounterId(2)])), [4]);
    assert_eq!(fixture.store.history(&only(Closeness::default()), None, 1).unwrap().len(), 1);
}

#[test]
fn what_a_program_counts_is_not_doubtful_by_the_thousand() {
    // Each closely after the one before: a stream, a loop, or somebody who counts a crowd.
    let stream: Vec<_> = (0..3_000).map(|index| (1, index * 7, 1)).collect();
    assert_eq!(doubtful(&counted(&stream)), []);
    let five: Vec<_> = (0..5).map(|index| (1, index * 120, 1)).collect();
    assert_eq!(doubtful(&counted(&five)).len(), 4, "a contact may chatter for a while");
    let six: Vec<_> = (0..6).map(|index| (1, index * 120, 1)).collect();
    assert_eq!(doubtful(&counted(&six)), []);
    // Another program's times, to the second.
    let seconds: Vec<_> = [999, 999, 1_999, 1_999, 2_999].map(|at| (1, at, 1)).to_vec();
    assert_eq!(doubtful(&counted(&seconds)), []);
    // Imported, or counted late.
    let fixture = counted(&[(1, 0, 1), (1, 10, 1), (1, 20, 1)]);
    fixture.script("UPDATE entry SET kind = 'import' WHERE id = 2; UPDATE entry SET kind = 'late' WHERE id = 3");
    assert_eq!(doubtful(&fixture), []);
}

#[test]
fn another_desk_s_repeat_is_told_from_a_double() {
    use DoubtfulKind::{Double, Repeat};
    let fixture = counted(&[(1, 0, 1), (1, 1_999, 1), (1, 5_000, 1), (1, 7_000, 1), (1, 7_100, 1)]);
    assert_eq!(doubtful(&fixture), [(5, Double, 100)], "on one desk");
    fixture.script(
        "INSERT INTO feed (id, number, board_id, desk, desk_name, is_mine) VALUES (1, 11, 1, 'a', 'front', 1), (2, 12, 1, 'b', 'back', 0); \
         UPDATE counter SET shared_on = 1 WHERE id = 1; UPDATE entry SET feed_id = 2, seq = id, token = id WHERE id IN (2, 4)",
    );
    assert_eq!(doubtful(&fixture), [(5, Repeat, 100), (2, Repeat, 1_999)]);
    let apart = Closeness { repeat_ms: 0, ..Closeness::default() };
    assert_eq!(doubtful_by(&fixture.store, apart), []);
    let longer = Closeness { repeat_ms: 2_001, ..Closeness::default() };
    assert_eq!(doubtful_by(&fixture.store, longer), [(5, Repeat, 100), (4, Repeat, 2_000), (2, Repeat, 1_999)]);
}

#[test]
fn a_press_counts_until_it_is_voided_and_the_next_one_follows_what_counts() {
    use DoubtfulKind::{Bounce, Double};
    let mut fixture = counted(&[(1, 0, 1), (1, 30, 1), (1, 120, 1)]);
    assert_eq!((doubtful(&fixture), fixture.count("Coffee")), (vec![(3, Double, 90), (2, Bounce, 30)], 3));
    let (operation, outcomes) = fixture.perform(vec![void(2, "bounce")]);
    assert_eq!((operation.kind, operation.name.as_str(), operation.number), (OperationKind::Void, "Coffee", 1));
    assert!(matches!(outcomes.as_slice(), [Outcome::Corrected(corrections)] if corrections[0].after == 2));
    assert_eq!(fixture.value("SELECT kind || '|' || note || '|' || undoes FROM entry WHERE id = 4"), "undo|bounce|2");
    assert_eq!(doubtful(&fixture), [(3, Double, 120)], "after the first one");
    assert_eq!(fixture.refused(void(2, "again")), Refusal::UndoneAlready);
    // If the first one is what is voided, the other two are one press and its echo.
    fixture.undo();
    assert_eq!(doubtful(&fixture), [(3, Double, 90), (2, Bounce, 30)]);
    fixture.ask(undo_entry(1)).unwrap();
    assert_eq!(doubtful(&fixture), [(3, Double, 90)]);
    fixture.ask(undo_entry(6)).unwrap();
    assert_eq!(doubtful(&fixture), [(3, Double, 90), (2, Bounce, 30)]);
    fixture.redo();
    assert_eq!((doubtful(&fixture), fixture.count("Coffee")), (vec![(3, Double, 120)], 2));
}

#[test]
fn a_kept_press_is_not_doubtful_and_that_is_undone_and_redone() {
    let mut fixture = counted(&[(1, 0, 1), (1, 30, 1), (2, 40, 1), (2, 50, 1)]);
    let ids = |fixture: &Fixture| doubtful(fixture).iter().map(|(id, ..)| *id).collect::<Vec<_>>();
    let (operation, _) = fixture.perform(vec![keep(&[2, 4])]);
    assert_eq!((operation.kind, operation.name.as_str(), operation.number), (OperationKind::Keep, "Coffee", 2));
    assert_eq!((ids(&fixture), fixture.count("Coffee")), (vec![], 2));
    let kept = fixture.dump("SELECT * FROM kept");
    fixture.undo();
    assert_eq!((ids(&fixture), fixture.dump("SELECT * FROM kept").len()), (vec![4, 2], 0));
    fixture.redo();
    assert_eq!((ids(&fixture), fixture.dump("SELECT * FROM kept")), (vec![], kept));
    // Kept twice, and taken back by another program meanwhile.
    assert!(matches!(fixture.ask(perform(vec![keep(&[2])])), Ok(Outcome::Performed { operation: None, .. })));
    fixture.script("DELETE FROM kept WHERE entry_id = 2");
    assert_eq!((fixture.undo(), ids(&fixture)), (1, vec![4, 2]));
    assert_eq!(fixture.refused(keep(&[2, 99])), Refusal::UnknownEntry);
    assert_eq!(fixture.refused(keep(&[])), Refusal::UnknownEntry);
    // A press that was voided and brought back again is still kept.
    fixture.ask(keep(&[2])).unwrap();
    fixture.ask(void(2, "after all")).unwrap();
    fixture.ask(undo_entry(5)).unwrap();
    assert_eq!(ids(&fixture), [4]);
    // It goes with its counter.
    fixture.ask(Request::Delete { counter: crate::common::named("Coffee") }).unwrap();
    assert_eq!(fixture.dump("SELECT * FROM kept").len(), 0);
}

#[test]
fn windows_hear_of_kept_presses_whoever_kept_them() {
    let fixture = counted(&[(1, 0, 1), (1, 30, 1)]);
    let window = Window::open(&fixture);
    let hears = || {
        crate::common::wait_for("the change", || {
            let changes = window.events.try_iter().filter_map(|event| match event {
                Event::Changed(changes) => Some(changes),
                _ => None,
            });
            let is_told = |change: &Change| matches!(change, Change::Updated(counter) if counter.name == "Coffee");
            changes.flatten().any(|change| is_told(&change)).then_some(())
        });
    };
    fixture.script("INSERT INTO kept (entry_id, at) VALUES (2, 1)");
    hears();
    fixture.script("DELETE FROM kept");
    hears();
    window.ask(perform(vec![keep(&[2])])).unwrap();
    hears();
}

#[test]
fn kept_presses_survive_a_salvage() {
    let fixture = counted(&[(1, 0, 1), (1, 30, 1), (1, 60, 1)]);
    fixture.script("INSERT INTO kept (entry_id, at) VALUES (2, 1)");
    let to = fixture.folder.tally().with_file_name("salvaged.db");
    drop(std::fs::remove_file(&to));
    salvage(&fixture.path(), &to, &Cancel::default()).unwrap();
    let salvaged = Store::open(&to, Access::Read).unwrap();
    assert_eq!(doubtful_by(&salvaged, Closeness::default()).iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [3]);
}

#[test]
fn counting_them_is_limited() {
    let many: Vec<_> = (0..400).map(|index| (1, index / 2 * 1_000 + index % 2 * 50, 1)).collect();
    let fixture = counted(&many);
    let count = |max| fixture.store.doubtful_count(&only(Closeness::default()), max).unwrap();
    assert_eq!(count(100_000), DoubtfulCount { count: 200, is_complete: true });
    let some = count(120);
    assert!(!some.is_complete && (40..=60).contains(&some.count), "{some:?}");
}

/// What is said of the presses of one counter, by the definition alone.
fn plainly(entries: &[(i64, i64, bool, bool)], closeness: Closeness) -> Vec<i64> {
    // In the order of time, with their numbers.
    let mut ordered: Vec<_> = entries.iter().enumerate().collect();
    ordered.sort_by_key(|(index, (at, ..))| (*at, *index));
    let mut found = Vec::new();
    for (place, (index, (at, delta, is_undone, is_kept))) in ordered.iter().copied().enumerate() {
        let Some((_, (last, last_delta, ..))) =
            ordered[..place].iter().rev().find(|(_, (.., is_undone, _))| !is_undone)
        else {
            continue;
        };
        let close = closeness.guard_ms.max(40);
        let mut first = place;
        while first > 0 && ordered[first].1.0 - ordered[first - 1].1.0 < close {
            first -= 1;
        }
        let mut end = place;
        while end + 1 < ordered.len() && ordered[end + 1].1.0 - ordered[end].1.0 < close {
            end += 1;
        }
        let is_close = at - last < close;
        if *delta > 0 && !is_undone && !is_kept && is_close && delta == last_delta && end - first < 5 {
            found.push(index as i64 + 1);
        }
    }
    found
}

proptest! {
    #![proptest_config(crate::common::random(40))]

    #[test]
    fn all_are_found_that_the_definition_names(
        gaps in prop::collection::vec((0_i64..260, prop::sample::select(vec![1, 1, 1, 2, -1]), 0..5, 0..6), 2..40),
        guard_ms in prop::sample::select(vec![0, 100, 150, 200]),
    ) {
        let mut at = 0;
        let mut entries = Vec::new();
        for (gap, delta, undone, kept) in gaps {
            at += gap * if gap > 200 { 3 } else { 1 };
            entries.push((at, delta, undone == 0, kept == 0));
        }
        let mut fixture = counted(&entries.iter().map(|(at, delta, ..)| (1, *at, *delta)).collect::<Vec<_>>());
        for (index, (.., is_undone, is_kept)) in entries.iter().enumerate() {
            if *is_undone {
                fixture.ask(undo_entry(index as i64 + 1)).unwrap();
            }
            if *is_kept {
                fixture.script(&format!("INSERT INTO kept VALUES ({}, 0)", index + 1));
            }
        }
        let closeness = Closeness { guard_ms, ..Closeness::default() };
        let mut found: Vec<i64> = doubtful_by(&fixture.store, closeness).iter().map(|(id, ..)| *id).collect();
        found.sort_unstable();
        prop_assert_eq!(found, plainly(&entries, closeness));
    }
}
