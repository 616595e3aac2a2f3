//! Each request at the worker's border: what is asked, what is answered, what then stands in the file.

mod shared_commits;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use rusqlite::Connection;
use tallyboard::domain::{Color, Counter, CounterId, EntryId, Key, Kind, Name, Note, Time};
use tallyboard::request::{
    Correction, CounterRef, CounterRefs, Edit, Event, Outcome, Refusal, Reply, Request, StreamId,
};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

use crate::common::worker::{hear, start};
use crate::common::{Caller, Folder, wait_for};

/// How far an entry's time may be from the test's.
const CLOCK_TOLERANCE_MS: i64 = 10_000;

const DAY_MS: i64 = 86_400_000;

/// A worker on a new file, with one client.
struct Fixture {
    folder: Folder,
    worker: Worker,
    /// What the worker tells, without the replies.
    events: Receiver<Event>,
    desk: Caller,
}

impl Fixture {
    fn new() -> Self {
        Self::with(Timeout::Never)
    }

    fn with(patience: Timeout) -> Self {
        let folder = Folder::new();
        let (worker, events) = start(folder.tally(), Watch::Changes, patience);
        let desk = Caller::of(&worker);
        Self { folder, worker, events, desk }
    }

    fn path(&self) -> PathBuf {
        self.folder.tally()
    }

    /// Another program: SQLite as it comes.
    fn other(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }

    fn ask(&self, request: Request) -> Reply {
        self.desk.ask(request)
    }

    /// Presses and learns the counter with its count.
    #[track_caller]
    fn press(&self, name: &str, delta: i64) -> (CounterId, i64) {
        match self.ask(press(name, delta)) {
            Ok(Outcome::Counted { id, count, entry: None }) => (id, count),
            other => panic!("not counted: {other:?}"),
        }
    }

    /// Presses at a time of its own, and learns the entry.
    #[track_caller]
    fn press_at(&self, name: &str, delta: i64, at: Time) -> EntryId {
        match self.ask(press_at(name, delta, at)) {
            Ok(Outcome::Counted { entry: Some(entry), .. }) => entry,
            other => panic!("no entry of its own: {other:?}"),
        }
    }

    /// All counters, by id.
    fn counters(&self) -> Vec<Counter> {
        self.store().counters().unwrap()
    }

    fn counter(&self, name: &str) -> Counter {
        self.counters().into_iter().find(|counter| counter.name == name).unwrap()
    }

    fn count(&self, name: &str) -> i64 {
        self.counter(name).count
    }

    /// The file as it is now, to see that a refusal changes nothing.
    fn everything(&self) -> (Vec<Counter>, Vec<Row>, i64) {
        let streams = "SELECT coalesce(sum(id + lines), 0) FROM stream";
        (self.counters(), self.history(None), number(&self.other(), streams))
    }

    /// The entries of one counter, or of all, oldest first.
    fn history(&self, name: Option<&str>) -> Vec<Row> {
        let sql = "SELECT entry.id, name, at, delta, kind, entry.note, undoes FROM entry \
            JOIN counter ON counter.id = counter_id WHERE ?1 IS NULL OR name = ?1 ORDER BY entry.id";
        let other = self.other();
        let mut statement = other.prepare(sql).unwrap();
        let row = |row: &rusqlite::Row<'_>| {
            Ok(Row {
                id: EntryId(row.get(0)?),
                name: row.get(1)?,
                at: Time(row.get(2)?),
                delta: row.get(3)?,
                kind: Kind::parse(&row.get::<_, String>(4)?).unwrap(),
                note: row.get(5)?,
                undoes: row.get::<_, Option<i64>>(6)?.map(EntryId),
            })
        };
        statement.query_map([name], row).unwrap().collect::<Result<_, _>>().unwrap()
    }

    fn store(&self) -> Store {
        Store::open(&self.path(), Access::Read).unwrap()
    }

    fn assert_clean(&self) {
        assert_eq!(self.store().verify().unwrap().problems, [""; 0]);
    }

    /// Queues `requests` while the worker is busy with another one, so that one commit takes them all.
    fn ask_in_one_commit(&self, requests: Vec<Request>) -> Vec<Reply> {
        let other = self.other();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let gate = Caller::of(&self.worker);
        gate.send(Request::EndStream { id: StreamId(-1) });
        // It is told as unsaved, so it is in a batch already, and what comes now is in the next one.
        hear(&self.events, |event| matches!(event, Event::Unsaved { .. }));
        let sent: Vec<_> = requests.into_iter().map(|request| self.desk.send(request)).collect();
        other.execute_batch("COMMIT").unwrap();
        let reply_to = |sent| {
            let (id, reply) = self.desk.reply();
            assert_eq!(id, sent, "in the order of arrival");
            reply
        };
        sent.into_iter().map(reply_to).collect()
    }
}

/// An entry as the file holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    id: EntryId,
    name: String,
    at: Time,
    delta: i64,
    kind: Kind,
    note: Option<String>,
    undoes: Option<EntryId>,
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn named(text: &str) -> CounterRef {
    CounterRef::Name(name(text))
}

fn note(text: &str) -> Option<Note> {
    Some(text.parse().unwrap())
}

fn press(name: &str, delta: i64) -> Request {
    Request::Increment { counter: named(name), delta, at: None }
}

fn press_at(name: &str, delta: i64, at: Time) -> Request {
    Request::Increment { counter: named(name), delta, at: Some(at) }
}

fn set(name: &str, value: i64) -> Request {
    Request::Set { counter: named(name), value, note: None }
}

fn reset(names: &[&str]) -> Request {
    Request::Reset { counters: CounterRefs::These(names.iter().map(|name| named(name)).collect()), note: None }
}

fn undo(entries: &[EntryId]) -> Request {
    Request::Undo { entries: entries.to_vec() }
}

fn edit(name: &str, edit: Edit) -> Request {
    Request::Edit { counter: named(name), edit }
}

fn key(digit: u8) -> Option<Key> {
    Some(Key::digit(digit).unwrap())
}

/// The one correction of a reply.
#[track_caller]
fn corrected(reply: Reply) -> Correction {
    match reply {
        Ok(Outcome::Corrected(corrections)) if corrections.len() == 1 => corrections.into_iter().next().unwrap(),
        other => panic!("not one correction: {other:?}"),
    }
}

/// What each correction says of its counter: name, before, after.
#[track_caller]
fn steps(reply: Reply) -> Vec<(String, i64, i64)> {
    match reply {
        Ok(Outcome::Corrected(corrections)) => corrections.into_iter().map(|c| (c.name, c.before, c.after)).collect(),
        other => panic!("not corrected: {other:?}"),
    }
}

fn step(name: &str, before: i64, after: i64) -> (String, i64, i64) {
    (name.to_owned(), before, after)
}

fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn is_now(time: Time) -> bool {
    (Time::now().0 - time.0).abs() < CLOCK_TOLERANCE_MS
}

#[test]
fn a_set_says_before_and_after_and_is_in_the_history_with_its_note() {
    let fixture = Fixture::new();
    let (id, _) = fixture.press("Coffee", 5);
    let request = Request::Set { counter: named("Coffee"), value: 12, note: note("counted by hand") };
    let correction = corrected(fixture.ask(request));
    assert_eq!((correction.id, correction.before, correction.after), (id, 5, 12));

    let history = fixture.history(Some("Coffee"));
    let last = history.last().unwrap();
    assert_eq!(Some(last.id), correction.entry);
    assert_eq!((last.delta, last.kind, last.note.as_deref()), (7, Kind::Set, Some("counted by hand")));
    assert!(is_now(last.at));

    let same = corrected(fixture.ask(Request::Set { counter: CounterRef::Id(id), value: 12, note: None }));
    assert_eq!((same.before, same.after, same.entry), (12, 12, None), "nothing changed, so there is no entry");
    assert_eq!(fixture.history(None), history);
    let noted = Request::Set { counter: CounterRef::Id(id), value: 12, note: note("counted again: 12") };
    let noted = corrected(fixture.ask(noted));
    assert_eq!((noted.before, noted.after), (12, 12));
    let last = fixture.history(None).pop().unwrap();
    assert_eq!((Some(last.id), last.delta, last.note.as_deref()), (noted.entry, 0, Some("counted again: 12")));
    fixture.assert_clean();
}

#[test]
fn a_set_makes_the_counter_on_first_use_by_name_and_not_by_id() {
    let fixture = Fixture::new();
    assert_eq!(steps(fixture.ask(set("Tea", -3))), [step("Tea", 0, -3)]);
    assert_eq!(steps(fixture.ask(set("Water", 0))), [step("Water", 0, 0)]);
    let unknown = Request::Set { counter: CounterRef::Id(CounterId(99)), value: 1, note: None };
    assert_eq!(fixture.ask(unknown), Err(Refusal::UnknownCounter));
    let counts: Vec<_> = fixture.counters().into_iter().map(|counter| (counter.name, counter.count)).collect();
    assert_eq!(counts, [("Tea".to_owned(), -3), ("Water".to_owned(), 0)]);
    let history = fixture.history(None);
    assert_eq!(history.iter().map(|row| (row.delta, row.kind)).collect::<Vec<_>>(), [(-3, Kind::Set)]);
}

#[test]
fn a_set_whose_step_is_no_64_bit_number_is_refused() {
    let fixture = Fixture::new();
    fixture.ask(set("Edge", i64::MIN)).unwrap();
    let delta = i128::from(i64::MAX) - i128::from(i64::MIN);
    let refusal = Refusal::Overflow { name: "Edge".into(), count: i64::MIN, delta };
    assert_eq!(fixture.ask(set("Edge", i64::MAX)), Err(refusal));
    assert_eq!(fixture.count("Edge"), i64::MIN);
    fixture.assert_clean();
}

#[test]
fn a_reset_closes_each_counters_period_and_keeps_its_history() {
    let fixture = Fixture::new();
    for (name, count) in [("Coffee", 5), ("Tea", -2), ("Water", 0)] {
        fixture.press(name, count);
    }
    let counters = CounterRefs::These(vec![named("Tea"), named("Coffee"), named("Water")]);
    let reply = fixture.ask(Request::Reset { counters, note: note("evening") });
    assert_eq!(steps(reply.clone()), [step("Tea", -2, 0), step("Coffee", 5, 0), step("Water", 0, 0)]);

    let rows = fixture.history(None);
    assert_eq!(rows.iter().filter(|row| row.kind == Kind::Tally).map(|row| row.delta).collect::<Vec<_>>(), [5, -2]);
    let resets: Vec<_> = rows.into_iter().filter(|row| row.kind == Kind::Reset).collect();
    assert_eq!(resets.iter().map(|row| row.delta).collect::<Vec<_>>(), [2, -5, 0], "an empty period is closed too");
    assert!(resets.iter().all(|row| row.note.as_deref() == Some("evening") && is_now(row.at)));
    assert!(resets.iter().all(|row| row.at == resets[0].at), "one reset, one time");
    let Ok(Outcome::Corrected(corrections)) = reply else { unreachable!() };
    assert!(corrections.iter().map(|correction| correction.entry).eq(resets.iter().map(|row| Some(row.id))));
    assert!(fixture.counters().iter().all(|counter| counter.count == 0));

    let twice = CounterRefs::These(vec![named("Tea"), CounterRef::Id(corrections[0].id), named("Tea")]);
    assert_eq!(steps(fixture.ask(Request::Reset { counters: twice, note: None })), [step("Tea", 0, 0)], "each once");
    fixture.assert_clean();
}

#[test]
fn a_reset_of_all_spares_the_archived_ones() {
    let fixture = Fixture::new();
    for name in ["Coffee", "Tea", "Water"] {
        fixture.press(name, 4);
    }
    fixture.ask(edit("Tea", Edit { is_archived: Some(true), ..Edit::default() })).unwrap();
    let all = || Request::Reset { counters: CounterRefs::All, note: None };
    assert_eq!(steps(fixture.ask(all())), [step("Coffee", 4, 0), step("Water", 4, 0)]);
    assert_eq!(fixture.count("Tea"), 4);
    fixture.ask(edit("Tea", Edit { is_archived: Some(false), ..Edit::default() })).unwrap();
    assert_eq!(steps(fixture.ask(all())), [step("Coffee", 0, 0), step("Tea", 4, 0), step("Water", 0, 0)]);
}

#[test]
fn a_reset_of_several_is_refused_whole() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 5);
    fixture.press("Tea", 7);
    fixture.ask(set("Edge", i64::MIN)).unwrap();
    let before = fixture.everything();

    let refusal = Refusal::UnknownName(name("Water"));
    assert_eq!(fixture.ask(reset(&["Coffee", "Water", "Tea"])), Err(refusal));
    let counters = CounterRefs::These(vec![named("Coffee"), CounterRef::Id(CounterId(99))]);
    assert_eq!(fixture.ask(Request::Reset { counters, note: None }), Err(Refusal::UnknownCounter));
    // Nothing that a 64-bit entry could say leads from there to 0.
    let refusal = Refusal::Overflow { name: "Edge".into(), count: i64::MIN, delta: 1 << 63 };
    assert_eq!(fixture.ask(reset(&["Coffee", "Edge"])), Err(refusal));
    assert_eq!(fixture.everything(), before);
}

#[test]
fn an_undo_takes_an_entry_back_once() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 10);
    let entry = fixture.press_at("Coffee", 5, Time::now());
    let correction = corrected(fixture.ask(undo(&[entry])));
    assert_eq!((correction.before, correction.after), (15, 10));
    let row = fixture.history(None).pop().unwrap();
    assert_eq!(Some(row.id), correction.entry);
    assert_eq!((row.delta, row.kind, row.undoes), (-5, Kind::Undo, Some(entry)));

    let before = fixture.everything();
    assert_eq!(fixture.ask(undo(&[entry])), Err(Refusal::UndoneAlready));
    assert_eq!(fixture.ask(undo(&[EntryId(99)])), Err(Refusal::UnknownEntry));
    assert_eq!(fixture.everything(), before);
    fixture.assert_clean();
}

#[test]
fn two_workers_and_a_store_on_one_file_undo_an_entry_once() {
    let fixture = Fixture::new();
    let (second, _events) = start(fixture.path(), Watch::Changes, Timeout::Never);
    let desk = Caller::of(&second);
    let entry = fixture.press_at("Coffee", 5, Time::now());
    assert_eq!(steps(desk.ask(undo(&[entry]))), [step("Coffee", 5, 0)]);
    assert_eq!(fixture.ask(undo(&[entry])), Err(Refusal::UndoneAlready));

    let contested: Vec<_> = (0..20).map(|_| fixture.press_at("Coffee", 1, Time::now())).collect();
    for entry in &contested {
        fixture.desk.send(undo(&[*entry]));
        desk.send(undo(&[*entry]));
    }
    let granted = |desk: &Caller| (0..20).filter(|_| desk.reply().1.is_ok()).count();
    assert_eq!(granted(&fixture.desk) + granted(&desk), 20);
    assert_eq!(fixture.count("Coffee"), 0);

    let entry = fixture.press_at("Coffee", 3, Time::now());
    let mut store = Store::open(&fixture.path(), Access::Write).unwrap();
    store.begin().unwrap();
    store.apply(&undo(&[entry])).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(fixture.ask(undo(&[entry])), Err(Refusal::UndoneAlready));
    assert_eq!(desk.ask(undo(&[entry])), Err(Refusal::UndoneAlready));
    assert_eq!(fixture.count("Coffee"), 0);
    fixture.assert_clean();
}

#[test]
fn an_undo_of_a_reset_brings_the_count_back_beside_what_came_since() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 5);
    let closed = corrected(fixture.ask(reset(&["Coffee"])));
    fixture.press("Coffee", 2);
    assert_eq!(steps(fixture.ask(undo(&[closed.entry.unwrap()]))), [step("Coffee", 2, 7)]);

    let empty = corrected(fixture.ask(set("Coffee", 0)));
    assert_eq!(empty.before, 7);
    let of_nothing = corrected(fixture.ask(reset(&["Coffee"]))).entry.unwrap();
    assert_eq!(steps(fixture.ask(undo(&[of_nothing]))), [step("Coffee", 0, 0)]);
    assert_eq!(fixture.ask(undo(&[of_nothing])), Err(Refusal::UndoneAlready), "nothing too is undone once");
    fixture.assert_clean();
}

#[test]
fn an_undo_of_an_undo_does_it_again() {
    let fixture = Fixture::new();
    let mut last = fixture.press_at("Coffee", 5, Time::now());
    for after in [0, 5, 0, 5] {
        let correction = corrected(fixture.ask(undo(&[last])));
        assert_eq!(correction.after, after);
        assert_eq!(fixture.ask(undo(&[last])), Err(Refusal::UndoneAlready));
        last = correction.entry.unwrap();
    }
    fixture.assert_clean();
}

#[test]
fn an_undo_of_several_is_granted_or_refused_whole() {
    let fixture = Fixture::new();
    let coffee = fixture.press_at("Coffee", 5, Time::now());
    let tea = fixture.press_at("Tea", 7, Time::now());
    let more = fixture.press_at("Coffee", 1, Time::now());
    let before = fixture.everything();
    assert_eq!(fixture.ask(undo(&[coffee, tea, coffee])), Err(Refusal::UndoneAlready));
    assert_eq!(fixture.ask(undo(&[coffee, EntryId(99)])), Err(Refusal::UnknownEntry));
    assert_eq!(fixture.everything(), before);
    let reply = fixture.ask(undo(&[more, tea, coffee]));
    assert_eq!(steps(reply), [step("Coffee", 6, 5), step("Tea", 7, 0), step("Coffee", 5, 0)]);
}

#[test]
fn an_undo_that_would_leave_the_range_is_refused() {
    let fixture = Fixture::new();
    let entry = fixture.press_at("Edge", -5, Time::now());
    for value in [0, i64::MAX] {
        fixture.ask(set("Edge", value)).unwrap();
    }
    let refusal = Refusal::Overflow { name: "Edge".into(), count: i64::MAX, delta: 5 };
    assert_eq!(fixture.ask(undo(&[entry])), Err(refusal));

    let entry = fixture.press_at("Low", i64::MIN, Time::now());
    fixture.press("Low", 1);
    let refusal = Refusal::Overflow { name: "Low".into(), count: i64::MIN + 1, delta: 1 << 63 };
    assert_eq!(fixture.ask(undo(&[entry])), Err(refusal));
    fixture.assert_clean();
}

#[test]
fn a_late_count_stands_at_its_own_time() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 5);
    let at = Time(Time::now().0 - 3 * DAY_MS);
    let late = Request::Late { counter: named("Coffee"), delta: -2, at, note: note("forgot it") };
    let correction = corrected(fixture.ask(late));
    assert_eq!((correction.before, correction.after), (5, 3));
    let row = fixture.history(Some("Coffee")).pop().unwrap();
    assert_eq!(Some(row.id), correction.entry);
    assert_eq!((row.at, row.delta, row.kind, row.note.as_deref()), (at, -2, Kind::Late, Some("forgot it")));

    let new = Request::Late { counter: named("Tea"), delta: 4, at: Time(0), note: None };
    assert_eq!(steps(fixture.ask(new)), [step("Tea", 0, 4)]);
    let nothing = Request::Late { counter: named("Tea"), delta: 0, at, note: note("none that day") };
    assert!(corrected(fixture.ask(nothing)).entry.is_some());
    assert_eq!(fixture.history(Some("Tea")).iter().map(|row| row.at).collect::<Vec<_>>(), [Time(0), at]);
    fixture.assert_clean();
}

#[test]
fn a_late_count_in_the_future_or_out_of_range_is_refused() {
    let fixture = Fixture::new();
    fixture.press("Full", i64::MAX);
    let before = fixture.everything();
    let late = |name: &str, at: i64| Request::Late { counter: named(name), delta: 1, at: Time(at), note: None };
    assert_eq!(fixture.ask(late("Full", Time::now().0 + DAY_MS)), Err(Refusal::InTheFuture));
    assert_eq!(fixture.ask(late("New", Time::now().0 + DAY_MS)), Err(Refusal::InTheFuture));
    let refusal = Refusal::Overflow { name: "Full".into(), count: i64::MAX, delta: 1 };
    assert_eq!(fixture.ask(late("Full", 0)), Err(refusal));
    let unknown = Request::Late { counter: CounterRef::Id(CounterId(99)), delta: 1, at: Time(0), note: None };
    assert_eq!(fixture.ask(unknown), Err(Refusal::UnknownCounter));
    assert_eq!(fixture.everything(), before);
}

#[test]
fn an_edit_changes_what_it_names_and_never_the_count() {
    let fixture = Fixture::new();
    let (id, _) = fixture.press("Coffee", 5);
    let (before, coffee) = (fixture.history(None), fixture.counter("Coffee"));
    let change = Edit { name: Some(name("Espresso")), key: Some(key(7)), color: Some(Color::Teal), ..Edit::default() };
    assert_eq!(fixture.ask(edit("Coffee", change)), Ok(Outcome::Edited { id }));
    let expected = Counter { name: "Espresso".into(), key: key(7), color: Color::Teal, ..coffee };
    assert_eq!(fixture.counters(), std::slice::from_ref(&expected));

    let keep_name = Edit { name: Some(name("Espresso")), key: Some(None), ..Edit::default() };
    fixture.ask(edit("Espresso", keep_name)).unwrap();
    assert_eq!(fixture.counters(), [Counter { key: None, ..expected.clone() }]);
    fixture.ask(edit("Espresso", Edit::default())).unwrap();
    assert_eq!(fixture.counters(), [Counter { key: None, ..expected }]);
    let deltas = |rows: &[Row]| rows.iter().map(|row| (row.id, row.delta, row.at)).collect::<Vec<_>>();
    assert_eq!(deltas(&fixture.history(None)), deltas(&before), "an edit is no entry");
}

#[test]
fn an_edit_that_clashes_is_refused_whole() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 5);
    fixture.press("Tea", 7);
    let before = fixture.everything();
    let taken_name = Edit { name: Some(name("Tea")), color: Some(Color::Pink), key: Some(None), ..Edit::default() };
    assert_eq!(fixture.ask(edit("Coffee", taken_name)), Err(Refusal::NameTaken(name("Tea"))));
    let taken_key =
        Edit { name: Some(name("Espresso")), color: Some(Color::Pink), key: Some(key(2)), ..Edit::default() };
    let refusal = Refusal::KeyTaken { key: key(2).unwrap(), name: "Tea".into() };
    assert_eq!(fixture.ask(edit("Coffee", taken_key)), Err(refusal));
    assert_eq!(fixture.ask(edit("Water", Edit::default())), Err(Refusal::UnknownName(name("Water"))));
    let unknown = Request::Edit { counter: CounterRef::Id(CounterId(99)), edit: Edit::default() };
    assert_eq!(fixture.ask(unknown), Err(Refusal::UnknownCounter));
    assert_eq!(fixture.everything(), before);
}

#[test]
fn an_archived_counter_gives_its_key_back_and_keeps_its_count() {
    let fixture = Fixture::new();
    fixture.press("Coffee", 5);
    fixture.press("Tea", 7);
    fixture.ask(edit("Coffee", Edit { is_archived: Some(true), ..Edit::default() })).unwrap();
    let coffee = fixture.counter("Coffee");
    assert_eq!((coffee.count, coffee.key, coffee.is_archived), (5, None, true));
    fixture.press("Water", 1);
    assert_eq!(fixture.counter("Water").key, key(1), "the next one gets it");
    assert_eq!(fixture.press("Coffee", 1).1, 6, "it still counts");

    fixture.ask(edit("Coffee", Edit { is_archived: Some(false), ..Edit::default() })).unwrap();
    let coffee = fixture.counter("Coffee");
    assert_eq!((coffee.count, coffee.key, coffee.is_archived), (6, None, false));
    let free = Edit { key: Some(key(3)), ..Edit::default() };
    fixture.ask(edit("Coffee", free)).unwrap();
    assert_eq!(fixture.counter("Coffee").key, key(3));
}

#[test]
fn a_counter_is_created_with_its_key_and_colour_or_not_at_all() {
    let fixture = Fixture::new();
    let create = |text: &str, edit: Edit| fixture.ask(Request::Create { name: name(text), edit });
    let change = Edit { key: Some(key(5)), color: Some(Color::Olive), ..Edit::default() };
    let Ok(Outcome::Created { id }) = create("Coffee", change) else { panic!("not created") };
    let coffee = fixture.counter("Coffee");
    assert_eq!((coffee.id, coffee.count, coffee.key, coffee.color), (id, 0, key(5), Color::Olive));
    assert_eq!(fixture.history(None), [], "at 0, without an entry");
    create("Tea", Edit::default()).unwrap();
    assert_eq!(fixture.counter("Tea").key, key(1), "the first free one");

    let before = fixture.everything();
    let taken = Edit { key: Some(key(5)), ..Edit::default() };
    let refusal = Refusal::KeyTaken { key: key(5).unwrap(), name: "Coffee".into() };
    assert_eq!(create("Water", taken), Err(refusal));
    assert_eq!(create("Tea", Edit::default()), Err(Refusal::NameTaken(name("Tea"))));
    assert_eq!(fixture.everything(), before);
}

#[test]
fn a_deleted_counter_is_gone_with_its_history_and_its_numbers() {
    let fixture = Fixture::new();
    let (id, _) = fixture.press("Coffee", 5);
    let entry = fixture.press_at("Coffee", 1, Time::now());
    let undone = corrected(fixture.ask(undo(&[entry]))).entry.unwrap();
    fixture.press("Tea", 7);
    assert_eq!(fixture.ask(Request::Delete { counter: named("Coffee") }), Ok(Outcome::Deleted { id }));
    assert_eq!(fixture.history(None).iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Tea"]);

    let by_id = Request::Increment { counter: CounterRef::Id(id), delta: 1, at: None };
    assert_eq!(fixture.ask(by_id), Err(Refusal::UnknownCounter));
    for entry in [entry, undone] {
        assert_eq!(fixture.ask(undo(&[entry])), Err(Refusal::UnknownEntry));
    }
    assert_eq!(fixture.ask(Request::Delete { counter: named("Coffee") }), Err(Refusal::UnknownName(name("Coffee"))));
    assert_eq!(fixture.ask(Request::Delete { counter: CounterRef::Id(id) }), Err(Refusal::UnknownCounter));

    let (again, count) = fixture.press("Coffee", 2);
    assert_eq!(count, 2, "nothing is inherited");
    assert!(again > id, "a number is never used twice");
    assert_eq!(fixture.counter("Coffee").key, key(1), "its key was free");
    fixture.assert_clean();
}

#[test]
fn a_stream_counts_its_lines_and_keeps_how_many_until_its_end() {
    let fixture = Fixture::new();
    let id = StreamId(42);
    let stream = |deltas: &[(&str, i64)], lines| {
        let deltas = deltas.iter().map(|(text, delta)| (name(text), *delta)).collect();
        fixture.ask(Request::Stream { id, deltas, lines })
    };
    assert_eq!(stream(&[("Coffee", 3), ("Tea", 2)], 5), Ok(Outcome::Streamed));
    assert_eq!(stream(&[("Coffee", 4), ("Coffee", -1)], 10), Ok(Outcome::Streamed));
    assert_eq!((fixture.count("Coffee"), fixture.count("Tea")), (6, 2));
    let newest = fixture.store().newest_stream().unwrap().unwrap();
    assert_eq!((newest.id, newest.lines), (id, 10));
    assert!(is_now(newest.started_at));
    assert_eq!(fixture.store().stream_at(10).unwrap(), Some(id));
    assert_eq!(fixture.store().stream_at(5).unwrap(), None, "one stream, one place");

    fixture.press("Full", i64::MAX);
    let before = fixture.everything();
    let refusal = Refusal::Overflow { name: "Full".into(), count: i64::MAX, delta: 1 };
    assert_eq!(stream(&[("Coffee", 1), ("New", 1), ("Full", 1)], 13), Err(refusal));
    assert_eq!(fixture.everything(), before, "refused whole, with its lines");

    assert_eq!(fixture.ask(Request::EndStream { id }), Ok(Outcome::Streamed));
    assert_eq!(fixture.store().newest_stream().unwrap(), None);
    assert_eq!(fixture.ask(Request::EndStream { id }), Ok(Outcome::Streamed), "an end that is no news");
    assert_eq!(fixture.count("Coffee"), 6);
    fixture.assert_clean();
}

#[test]
fn unfinished_streams_are_kept_to_the_newest_few() {
    let fixture = Fixture::new();
    for number in 1..=30 {
        fixture.ask(Request::Stream { id: StreamId(number), deltas: Vec::new(), lines: number }).unwrap();
        // Streams of one millisecond count as equally old.
        let done = Time::now();
        wait_for("the clock moves", || (Time::now() > done).then_some(()));
    }
    let other = fixture.other();
    assert_eq!(number(&other, "SELECT count(*) FROM stream"), 10);
    assert_eq!(number(&other, "SELECT min(id) FROM stream"), 21);
}
