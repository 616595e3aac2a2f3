//! Undo in a period that a reset has closed: it changes what that period came to, and not the count.

use crate::common::{Fixture, add, press, reset, set, undo_entry};
use fastrand::Rng;
use tallyboard::domain::{CounterId, EntryId, Time};
use tallyboard::request::{CounterRef, CounterRefs, Outcome, Refusal, Request, UndoTarget};
use tallyboard::store::{Access, CounterScope, Store};

const COFFEE: CounterId = CounterId(1);

/// What the periods came to, oldest first; the last one is the count.
fn totals(fixture: &mut Fixture) -> Vec<i64> {
    fixture.store.periods(COFFEE).unwrap().iter().rev().map(|period| period.total).collect()
}

fn charted(fixture: &mut Fixture) -> i64 {
    let sums = fixture.store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
    sums.iter().map(|sum| sum.counted).sum()
}

fn last_entry(fixture: &Fixture) -> i64 {
    fixture.value("SELECT max(id) FROM entry WHERE amends IS NULL").parse().unwrap()
}

/// The last undo in the chain of an entry, or that itself.
fn tip(fixture: &Fixture, entry: i64) -> i64 {
    let undo = fixture.value(&format!("SELECT id FROM entry WHERE undoes = {entry}"));
    undo.parse().map_or(entry, |undo| tip(fixture, undo))
}

#[test]
fn undo_and_redo_in_a_closed_period_leave_the_count() {
    let mut fixture = Fixture::new("");
    for request in [add("Coffee", 5), add("Coffee", 2), reset(&["Coffee"]), add("Coffee", 3)] {
        fixture.ask(request).unwrap();
    }
    let told = fixture.ask(undo_entry(1)).unwrap();
    let Outcome::Corrected(corrections) = told else { panic!("{told:?}") };
    assert_eq!((corrections[0].before, corrections[0].after, corrections[0].entry), (3, 3, Some(EntryId(5))));
    assert_eq!((totals(&mut fixture), charted(&mut fixture)), (vec![2, 3], 5));
    assert_eq!(
        fixture.dump("SELECT delta, kind, undoes, amends FROM entry WHERE id > 4 ORDER BY id"),
        ["-5|undo|1|NULL", "5|reset|NULL|3"]
    );
    fixture.ask(undo_entry(5)).unwrap();
    assert_eq!((totals(&mut fixture), charted(&mut fixture)), (vec![7, 3], 10));
    // What amends a reset is no entry to undo, and not the last one.
    assert_eq!(fixture.refused(undo_entry(6)), Refusal::UnknownEntry);
    assert_eq!(fixture.store.last_entries(None).unwrap(), [EntryId(7)]);
    // The reset gives back what it closed, as it is by now.
    fixture.ask(undo_entry(7)).unwrap();
    fixture.ask(undo_entry(3)).unwrap();
    assert_eq!((totals(&mut fixture), charted(&mut fixture)), (vec![5], 5));
    // Meanwhile the first press comes back, and the reset closes it again.
    let first = tip(&fixture, 1);
    fixture.ask(undo_entry(first)).unwrap();
    assert_eq!(totals(&mut fixture), [10]);
    let undo_of_reset = tip(&fixture, 3);
    fixture.ask(undo_entry(undo_of_reset)).unwrap();
    assert_eq!((totals(&mut fixture), charted(&mut fixture)), (vec![7, 3], 10));
}

#[test]
fn a_reset_that_is_undone_leaves_what_it_closed_to_the_next_one() {
    let mut fixture = Fixture::new("");
    for request in [add("Coffee", 5), reset(&["Coffee"]), add("Coffee", 3), reset(&["Coffee"]), add("Coffee", 1)] {
        fixture.ask(request).unwrap();
    }
    fixture.ask(undo_entry(2)).unwrap();
    assert_eq!(totals(&mut fixture), [8, 1]);
    fixture.ask(undo_entry(1)).unwrap();
    assert_eq!(totals(&mut fixture), [3, 1]);
    let undo = tip(&fixture, 2);
    fixture.ask(undo_entry(undo)).unwrap();
    assert_eq!((totals(&mut fixture), charted(&mut fixture)), (vec![0, 3, 1], 4));
}

#[test]
fn operations_in_closed_periods_are_undone_and_redone() {
    let mut fixture = Fixture::new("");
    fixture.perform(vec![press("Coffee", 5)]);
    fixture.perform(vec![reset(&["Coffee"])]);
    let undo_press = Request::UndoOperation { which: UndoTarget::Press };
    fixture.ask(undo_press).unwrap();
    assert_eq!(totals(&mut fixture), [0, 0]);
    assert_eq!(fixture.undo(), 0);
    assert_eq!(totals(&mut fixture), [0]);
    assert_eq!((fixture.redo(), totals(&mut fixture)), (0, vec![0, 0]));
    assert_eq!((fixture.redo(), totals(&mut fixture)), (0, vec![5, 0]));
}

/// The count, and what each period came to, from the entries alone.
fn facts(fixture: &Fixture) -> Vec<i64> {
    let rows = fixture
        .dump("SELECT id, delta, iif(amends IS NULL, kind, 'amend') FROM entry WHERE counter_id = 1 ORDER BY id");
    let stands = |id: &str| {
        let mut undos = 0;
        let mut at = id.to_owned();
        loop {
            let undo = fixture.value(&format!("SELECT id FROM entry WHERE undoes = {at}"));
            if undo.is_empty() {
                return undos % 2 == 0;
            }
            (undos, at) = (undos + 1, undo);
        }
    };
    let mut periods = vec![0];
    for row in &rows {
        let parts: Vec<&str> = row.split('|').collect();
        match parts[2] {
            "undo" | "amend" => {}
            _ if !stands(parts[0]) => {}
            "reset" => periods.push(0),
            _ => *periods.last_mut().unwrap() += parts[1].parse::<i64>().unwrap(),
        }
    }
    periods
}

#[test]
fn counts_and_periods_are_a_function_of_what_stands() {
    for seed in 1..=12 {
        println!("seed {seed}");
        let mut rng = Rng::with_seed(seed);
        let mut fixture = Fixture::new("");
        fixture.ask(add("Coffee", 1)).unwrap();
        for _ in 0..40 {
            let request = match rng.u8(0..10) {
                0..=2 => add("Coffee", rng.i64(-3..9)),
                3 => set("Coffee", rng.i64(0..30)),
                4..=5 => Request::Reset { counters: CounterRefs::These(vec![CounterRef::Id(COFFEE)]), note: None },
                _ => undo_entry(tip(&fixture, rng.i64(1..=last_entry(&fixture)))),
            };
            let _ = fixture.ask(request);
            let facts = facts(&fixture);
            assert_eq!(totals(&mut fixture), facts);
            assert_eq!(charted(&mut fixture), facts.iter().sum::<i64>());
        }
    }
}

/// Before version 7 an undo in a closed period changed the count.
#[test]
fn what_an_older_version_undid_in_a_closed_period_is_redone_as_it_was_undone() {
    let mut fixture = Fixture::new("");
    for request in [add("Coffee", 5), reset(&["Coffee"])] {
        fixture.ask(request).unwrap();
    }
    fixture.script(
        "UPDATE counter SET count = -5; UPDATE entry SET kind = 'undo', undoes = 1 WHERE id = (SELECT max(id) FROM entry)",
    );
    assert_eq!(totals(&mut fixture), [5, -5]);
    fixture.ask(undo_entry(3)).unwrap();
    assert_eq!(totals(&mut fixture), [5, 0]);
    // And so on, in turn.
    fixture.ask(undo_entry(4)).unwrap();
    assert_eq!(totals(&mut fixture), [5, -5]);
    fixture.ask(undo_entry(2)).unwrap();
    assert_eq!(totals(&mut fixture), [0]);
}

#[test]
fn an_undo_in_a_closed_period_may_go_to_the_ends_of_64_bits() {
    let mut fixture = Fixture::new("");
    for request in [add("Coffee", i64::MAX), reset(&["Coffee"]), add("Coffee", i64::MIN)] {
        fixture.ask(request).unwrap();
    }
    fixture.ask(undo_entry(1)).unwrap();
    assert_eq!(fixture.count("Coffee"), i64::MIN);
    fixture.ask(undo_entry(4)).unwrap();
    assert_eq!(fixture.store.periods(COFFEE).unwrap()[1].total, i64::MAX);
    // The lowest number has no opposite.
    fixture.ask(reset(&["Coffee"])).unwrap_err();
    assert!(matches!(fixture.refused(undo_entry(3)), Refusal::Overflow { .. }));
}

#[test]
fn verify_finds_what_is_undone_twice_and_amends_no_reset() {
    let mut fixture = Fixture::new("");
    for request in [add("Coffee", 5), reset(&["Coffee"])] {
        fixture.ask(request).unwrap();
    }
    fixture.ask(undo_entry(1)).unwrap();
    fixture.script(
        "DROP INDEX entry_undoes; UPDATE entry SET amends = 1 WHERE amends IS NOT NULL; UPDATE entry SET undoes = 1",
    );
    let problems = Store::open(&fixture.path(), Access::Read).unwrap().verify().unwrap().problems;
    assert_eq!(
        problems,
        ["entry 1 is undone by 4 entries", "entry 4 amends entry 1, which is no reset of its counter"]
    );
}
