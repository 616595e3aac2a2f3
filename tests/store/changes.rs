//! What is told of the counts and the operations: sums by the quarter of an hour, last times, and what is next to undo.

use std::collections::BTreeMap;

use crate::common::{Fixture, Window, add, create, edit, named, perform, press, reset, set, undo_entry};
use tallyboard::domain::{CounterId, EntryId, Quarter, Tally, Time};
use tallyboard::request::{Change, Contents, CounterRef, Edit, Event, Operation, Outcome, Request, UndoTarget};

const HOUR_MS: i64 = 3_600_000;
const COFFEE: CounterId = CounterId(1);
const TEA: CounterId = CounterId(2);

fn ago(hours: i64) -> Time {
    Time(Time::now().0 - hours * HOUR_MS)
}

fn late(counter: &str, delta: i64, at: Time) -> Request {
    Request::Late { counter: named(counter), delta, at, note: None }
}

/// What a window makes of all that it is told.
#[derive(Debug, Default, PartialEq)]
struct Model {
    sums: BTreeMap<(CounterId, Quarter), i64>,
    last: BTreeMap<CounterId, Time>,
    undo: Option<Operation>,
    redo: Option<Operation>,
}

impl Model {
    fn of(contents: Contents) -> Self {
        let mut model = Self { undo: contents.undo, redo: contents.redo, ..Self::default() };
        model.tally(contents.tallies, contents.last);
        model
    }

    fn tally(&mut self, tallies: Vec<Tally>, last: Vec<(CounterId, Time)>) {
        for Tally { counter_id, quarter, delta } in tallies {
            *self.sums.entry((counter_id, quarter)).or_default() += delta;
        }
        self.sums.retain(|_, sum| *sum != 0);
        self.last.extend(last);
    }

    /// How many words there were of operations.
    fn hear(&mut self, changes: Vec<Change>) -> usize {
        let mut words = 0;
        for change in changes {
            match change {
                Change::Updated(_) => {}
                Change::Removed(id) => {
                    self.sums.retain(|(counter, _), _| *counter != id);
                    self.last.remove(&id);
                }
                Change::Reloaded(contents) => *self = Self::of(contents),
                Change::Tallied(tallies, last) => self.tally(tallies, last),
                Change::Operations { undo, redo } => {
                    words += 1;
                    (self.undo, self.redo) = (undo, redo);
                }
            }
        }
        words
    }

    /// By the counter, all that is told of it.
    fn sum(&self, counter: CounterId) -> i64 {
        self.sums.iter().filter(|((id, _), _)| *id == counter).map(|(_, sum)| sum).sum()
    }

    fn at(&self, counter: CounterId, time: Time) -> i64 {
        self.sums.get(&(counter, Quarter::of(time))).copied().unwrap_or(0)
    }
}

/// A file, and a model that was told all of it.
struct Told {
    fixture: Fixture,
    model: Model,
}

impl Told {
    fn new(sql: &str) -> Self {
        let mut fixture = Fixture::new(sql);
        let model = Model::of(fixture.store.reload().unwrap());
        Self { fixture, model }
    }

    /// What is told after each request comes to what a start would say. Words of operations, if any.
    #[track_caller]
    fn ask(&mut self, request: Request) -> usize {
        self.fixture.ask(request.clone()).unwrap();
        let words = self.model.hear(self.fixture.store.changes().unwrap());
        assert_eq!(self.fixture.store.changes().unwrap(), [], "told once");
        let anew = Model::of(
            tallyboard::store::Store::open(&self.fixture.path(), tallyboard::store::Access::Read)
                .unwrap()
                .reload()
                .unwrap(),
        );
        assert_eq!(self.model, anew, "{request:?}");
        words
    }
}

#[test]
fn sums_are_of_what_was_counted_at_the_time_at_which_it_was() {
    let mut told = Told::new("");
    let (long_ago, noon) = (ago(30), ago(5));
    told.ask(late("Coffee", 4, noon));
    assert_eq!(told.model.at(COFFEE, noon), 4);
    told.ask(Request::Increment { counter: named("Coffee"), delta: 3, at: Some(long_ago) });
    assert_eq!((told.model.at(COFFEE, long_ago), told.model.sum(COFFEE)), (3, 7));
    // A reset counts nothing, and its undo neither.
    told.ask(reset(&["Coffee"]));
    assert_eq!(told.model.sum(COFFEE), 7);
    told.ask(undo_entry(3));
    assert_eq!(told.model.sum(COFFEE), 7);
    // The undo of its undo is a reset again.
    told.ask(undo_entry(4));
    assert_eq!(told.model.sum(COFFEE), 7);
    // What is undone is taken out where it was counted, and comes back there.
    told.ask(undo_entry(1));
    assert_eq!((told.model.at(COFFEE, noon), told.model.sum(COFFEE)), (0, 3));
    told.ask(undo_entry(6));
    assert_eq!((told.model.at(COFFEE, noon), told.model.sum(COFFEE)), (4, 7));
    // The entries between amend the reset: they count nothing, as it does.
    told.ask(undo_entry(8));
    assert_eq!((told.model.at(COFFEE, noon), told.model.sum(COFFEE)), (0, 3));
    // A set counts what it adds.
    told.ask(set("Coffee", 100));
    told.ask(add("Tea", 2));
    assert_eq!((told.model.sum(COFFEE), told.model.sum(TEA)), (3 + 100, 2));
}

#[test]
fn operations_undone_and_redone_are_summed_where_they_were_done() {
    let mut told = Told::new("");
    let noon = ago(5);
    let at = Some(noon);
    told.ask(perform(vec![Request::Increment { counter: named("Coffee"), delta: 3, at }, reset(&["Coffee"])]));
    for _ in 0..3 {
        assert_eq!((told.model.at(COFFEE, noon), told.model.sum(COFFEE)), (3, 3));
        told.ask(Request::UndoOperation { which: UndoTarget::Any });
        assert_eq!(told.model.sum(COFFEE), 0);
        told.ask(Request::RedoOperation);
    }
}

#[test]
fn what_is_older_than_any_day_is_left_out_at_the_start() {
    let mut fixture = Fixture::new("");
    let (old, recent) = (ago(51), ago(49));
    fixture.ask(late("Coffee", 1, old)).unwrap();
    fixture.ask(late("Coffee", 2, recent)).unwrap();
    let contents = fixture.store.reload().unwrap();
    assert_eq!(contents.tallies, [Tally { counter_id: COFFEE, quarter: Quarter::of(recent), delta: 2 }]);
    assert_eq!(contents.last, [(COFFEE, recent)]);
    // An undo of today belongs to its old quarter, where no day looks.
    fixture.ask(undo_entry(1)).unwrap();
    let sum =
        |contents: &Contents| contents.tallies.iter().map(|tally| (tally.quarter, tally.delta)).collect::<Vec<_>>();
    assert_eq!(sum(&fixture.store.reload().unwrap()), [(Quarter::of(old), -1), (Quarter::of(recent), 2)]);
}

fn sum_more(fixture: &mut Fixture) {
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
}

#[test]
fn a_start_tells_the_same_however_far_was_summed() {
    let mut told = Told::new("");
    let (yesterday, noon) = (ago(30), ago(5));
    for entry in [1, 5] {
        told.ask(late("Coffee", 4, noon));
        told.ask(late("Tea", 2, yesterday));
        sum_more(&mut told.fixture);
        told.ask(late("Tea", 3, noon));
        told.ask(undo_entry(entry));
    }
    sum_more(&mut told.fixture);
    told.ask(reset(&["Tea"]));
    assert_eq!((told.model.at(COFFEE, noon), told.model.at(TEA, noon), told.model.at(TEA, yesterday)), (0, 6, 4));
}

#[test]
fn a_start_reads_what_is_summed_from_the_sums_unless_they_are_spoiled() {
    let mut fixture = Fixture::new("");
    let noon = ago(5);
    fixture.ask(late("Coffee", 4, noon)).unwrap();
    sum_more(&mut fixture);
    fixture.ask(late("Coffee", 1, noon)).unwrap();
    let mut sum = || Model::of(fixture.store.reload().unwrap()).at(COFFEE, noon);
    let spoil = |sql| fixture.folder.other().execute_batch(sql).unwrap();
    assert_eq!(sum(), 5);
    // 3 in zigzag, of which 3 were late.
    spoil("UPDATE day_sum SET sums = CAST(substr(sums, 1, 1) || x'0606' AS BLOB)");
    assert_eq!(sum(), 4);
    spoil("UPDATE day_sum SET sums = x'ff'");
    assert_eq!(sum(), 5, "of the entries");
    spoil("UPDATE summed SET entry_id = 0, is_void = 1");
    assert_eq!(sum(), 5);
}

#[test]
fn the_last_time_is_the_newest_whatever_is_told_late() {
    let mut told = Told::new("");
    assert_eq!(told.model.last, BTreeMap::new());
    told.ask(press("Coffee", 1));
    let last = told.model.last[&COFFEE];
    assert!((Time::now().0 - last.0).abs() < 10_000);
    told.ask(late("Coffee", 1, ago(3)));
    assert_eq!(told.model.last[&COFFEE], last);
    told.ask(late("Tea", 1, ago(3)));
    told.ask(Request::Delete { counter: CounterRef::Id(COFFEE) });
    assert_eq!(told.model.last.keys().collect::<Vec<_>>(), [&TEA]);
}

#[test]
fn operations_are_told_when_they_change_and_only_then() {
    let mut told = Told::new("INSERT INTO counter (name) VALUES ('Coffee')");
    assert_eq!(told.ask(add("Coffee", 1)), 0, "nobody did anything");
    assert_eq!(told.ask(perform(vec![press("Coffee", 1)])), 1);
    assert_eq!(
        told.model.undo.as_ref().map(|operation| (operation.name.as_str(), operation.number)),
        Some(("Coffee", 1))
    );
    assert_eq!(told.ask(add("Coffee", 1)), 0);
    assert_eq!(told.ask(Request::UndoOperation { which: UndoTarget::Any }), 1);
    assert_eq!((told.model.undo.is_none(), told.model.redo.is_some()), (true, true));
    assert_eq!(told.ask(Request::RedoOperation), 1);
    // With everything, and then back to what was told before.
    let done = told.model.undo.clone();
    assert_eq!(told.ask(perform(vec![crate::common::create_board("Desk")])), 0);
    assert_ne!(told.model.undo, done);
    assert_eq!(told.ask(Request::UndoOperation { which: UndoTarget::Any }), 0);
    assert_eq!(told.model.undo, done);
    assert_eq!(told.ask(add("Coffee", 1)), 0);
    assert_eq!(told.ask(edit("Coffee", Edit { step: Some(2), ..Edit::default() })), 0);
    assert_eq!(told.ask(perform(vec![create("Tea")])), 1, "which forgets the redo");
    assert_eq!(told.model.redo, None);
    // A counter made and taken away again.
    assert_eq!(told.ask(Request::UndoOperation { which: UndoTarget::Any }), 1);
    assert_eq!(told.ask(Request::Delete { counter: named("Coffee") }), 1, "its operations are forgotten");
    assert_eq!(told.model.undo, None);
}

#[test]
fn a_file_with_operations_says_so_at_the_start_and_not_again() {
    let mut told = Told::new("");
    told.ask(perform(vec![press("Coffee", 1)]));
    told.fixture.reopen();
    assert_eq!(Model::of(told.fixture.store.reload().unwrap()), told.model);
    assert_eq!(told.ask(add("Coffee", 1)), 0);
}

#[test]
fn a_window_hears_of_another_ones_operations() {
    let fixture = Fixture::new("");
    let (one, two) = (Window::open(&fixture), Window::open(&fixture));
    let Ok(Outcome::Performed { operation: Some(operation), .. }) = one.ask(perform(vec![press("Coffee", 1)])) else {
        panic!("not done")
    };
    let mut model = Model::default();
    while model.undo.is_none() || model.last.is_empty() {
        match two.events.recv_timeout(crate::common::DEADLINE).unwrap() {
            Event::Changed(changes) => drop(model.hear(changes)),
            event => panic!("{event:?}"),
        }
    }
    assert_eq!((model.undo, model.sums.values().sum::<i64>()), (Some(operation), 1));
    assert_eq!(fixture.value("SELECT max(id) FROM entry"), EntryId(1).0.to_string());
}
