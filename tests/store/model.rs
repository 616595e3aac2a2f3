//! Random requests from several clients against a plain map: replies, values and history compared. And several threads
//! at once, where only what no order can change is compared.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crossbeam_channel::Receiver;
use fastrand::Rng;
use rusqlite::Connection;
use tallyboard::domain::{Color, Counter, CounterId, EntryId, Key, Kind, Name, Note, STEP_MAX, Time, Weight};
use tallyboard::request::{
    Change, Correction, CounterRef, CounterRefs, Edit, Event, Outcome, Refusal, Reply, Request, RequestId, StreamId,
};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Client, Timeout, Watch, Worker};
use tempfile::TempDir;

/// How long any reply may take before a test fails.
const DEADLINE: Duration = Duration::from_secs(30);

/// Where the random requests begin: a failure names its own. Which increments meet in one commit is a matter of time, so
/// that a second run with it asks much the same, not quite.
const SEEDS: [u64; 8] = [1, 2, 3, 5, 8, 13, 21, 34];
const ROUNDS: usize = 24;
const ROUND_REQUESTS_MAX: usize = 250;
const CLIENTS: usize = 4;

/// Few enough to clash all the time, and more than there are keys.
const NAMES: [&str; 13] = [
    "Coffee",
    "Tea",
    "Water",
    "Juice",
    "Milk",
    "coffee",
    "Crème ☕",
    "' OR 1=1 --",
    "7",
    "Mate",
    "Soda",
    "Rum",
    "Chai",
];
const NOTES: [&str; 3] = ["by hand", "two\nlines", "'; DROP TABLE entry; --"];
/// Fewer than the file keeps.
const STREAMS: i64 = 5;
/// No counter or entry gets that far.
const NOBODY: i64 = 1 << 40;
const HOUR_MS: i64 = 3_600_000;
const CLOCK_TOLERANCE_MS: i64 = 10_000;

/// Every way to answer that the random requests must have met, so that none of them is tested by luck alone.
const ANSWERS: [&str; 19] = [
    "AboveMaximum",
    "BadLimits",
    "BadStep",
    "BelowMinimum",
    "Corrected",
    "Counted",
    "Created",
    "Deleted",
    "Edited",
    "InTheFuture",
    "KeyTaken",
    "NameInArchive",
    "NameTaken",
    "Overflow",
    "Streamed",
    "UndoneAlready",
    "UnknownCounter",
    "UnknownEntry",
    "UnknownName",
];

/// A client with the channel on which it hears.
struct Desk {
    client: Client,
    replies: Receiver<Event>,
}

impl Desk {
    fn of(worker: &Worker) -> Self {
        let (sender, replies) = crossbeam_channel::unbounded();
        Self { client: worker.client(Arc::new(sender)), replies }
    }

    fn send(&self, request: Request) -> RequestId {
        self.client.send(request).unwrap()
    }

    /// The reply to the request `sent`, which is the next one.
    #[track_caller]
    fn reply_to(&self, sent: RequestId) -> Reply {
        match self.replies.recv_timeout(DEADLINE).unwrap() {
            Event::Replied(id, reply) => {
                assert_eq!(id, sent, "a client hears in the order in which it asked");
                reply
            }
            event => panic!("a client hears replies only, not {event:?}"),
        }
    }
}

/// A worker on the file, with what it tells.
fn start(path: &Path) -> (Worker, Receiver<Event>) {
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.to_owned(), Watch::Changes, Timeout::Never, Arc::new(sender)).unwrap();
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Opened { .. }));
    (worker, events)
}

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn named(text: &str) -> CounterRef {
    CounterRef::Name(name(text))
}

fn ago(hours: i64) -> Time {
    Time(Time::now().0 - hours * HOUR_MS)
}

/// An entry as the file holds it.
#[derive(Debug, Clone)]
struct Row {
    id: EntryId,
    at: Time,
    delta: i64,
    kind: Kind,
    note: Option<String>,
    undoes: Option<EntryId>,
}

/// All entries, by counter and in their order.
fn history(connection: &Connection) -> BTreeMap<CounterId, Vec<Row>> {
    let sql = "SELECT counter_id, id, at, delta, kind, note, undoes FROM entry ORDER BY id";
    let mut statement = connection.prepare_cached(sql).unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        let entry = Row {
            id: EntryId(row.get(1)?),
            at: Time(row.get(2)?),
            delta: row.get(3)?,
            kind: Kind::parse(&row.get::<_, String>(4)?).unwrap(),
            note: row.get(5)?,
            undoes: row.get::<_, Option<i64>>(6)?.map(EntryId),
        };
        Ok((CounterId(row.get(0)?), entry))
    };
    let mut rows = BTreeMap::<_, Vec<_>>::new();
    for entry in statement.query_map([], row).unwrap() {
        let (counter, entry) = entry.unwrap();
        rows.entry(counter).or_default().push(entry);
    }
    rows
}

/// What one counter should be.
#[derive(Debug, Clone)]
struct ModelCounter {
    /// The model's own number.
    handle: usize,
    /// `None` until someone tells it: a stream makes counters without a word.
    id: Option<CounterId>,
    name: Name,
    count: i64,
    key: Option<Key>,
    color: Option<Color>,
    is_archived: bool,
    step: i64,
    target: Option<i64>,
    minimum: Option<i64>,
    maximum: Option<i64>,
    /// Nobody here is a person, so it locks nothing.
    is_locked: bool,
    note: Option<Note>,
    weight: Weight,
}

impl ModelCounter {
    /// Whether a limit refuses this step.
    fn limit(&self, delta: i64) -> Result<(), Refusal> {
        let (name, count) = (self.name.as_str().to_owned(), self.count);
        match (count.checked_add(delta), self.minimum, self.maximum) {
            (None, ..) => Err(Refusal::Overflow { name, count, delta: delta.into() }),
            (Some(after), _, Some(limit)) if delta > 0 && after > limit => {
                Err(Refusal::AboveMaximum { name, count, limit, delta })
            }
            (Some(after), Some(limit), _) if delta < 0 && after < limit => {
                Err(Refusal::BelowMinimum { name, count, limit, delta })
            }
            _ => Ok(()),
        }
    }
}

fn name_taken(other: &ModelCounter) -> Refusal {
    let taken = if other.is_archived { Refusal::NameInArchive } else { Refusal::NameTaken };
    taken(other.name.clone())
}

/// What one entry should be, or one of the increments that may share one.
#[derive(Debug, Clone)]
struct ModelEntry {
    /// Its counter's handle.
    counter: usize,
    /// `None` until the file was read: nobody tells the entries of plain increments and streams.
    id: Option<EntryId>,
    delta: i64,
    kind: Kind,
    /// `None` until the file was read: the time of the commit.
    at: Option<Time>,
    note: Option<String>,
    undoes: Option<EntryId>,
    may_share: bool,
}

impl ModelEntry {
    fn new(kind: Kind) -> Self {
        let (at, note, undoes) = (None, None, None);
        Self { counter: 0, id: None, delta: 0, kind, at, note, undoes, may_share: false }
    }

    fn noted(kind: Kind, note: Option<&Note>) -> Self {
        Self { note: note.map(|note| note.as_str().to_owned()), ..Self::new(kind) }
    }
}

/// What the model can't know by itself, taken from the reply: numbers of new rows, in their order.
#[derive(Default)]
struct Heard {
    counters: Vec<CounterId>,
    entries: Vec<EntryId>,
}

impl Heard {
    fn in_reply(reply: &Reply) -> Self {
        match reply {
            Ok(Outcome::Counted { id, entry, .. }) => {
                Self { counters: vec![*id], entries: entry.iter().copied().collect() }
            }
            Ok(Outcome::Corrected(corrections)) => Self {
                counters: corrections.iter().map(|correction| correction.id).collect(),
                entries: corrections.iter().filter_map(|correction| correction.entry).collect(),
            },
            Ok(Outcome::Created { id } | Outcome::Edited { id } | Outcome::Deleted { id }) => {
                Self { counters: vec![*id], entries: Vec::new() }
            }
            Ok(Outcome::Streamed) | Err(_) => Self::default(),
            Ok(other) => panic!("nobody asked for {other:?}"),
        }
    }
}

/// The plain map: what the file should hold after the requests so far.
#[derive(Debug, Clone, Default)]
struct State {
    /// In the order of their making, which is that of their ids.
    counters: Vec<ModelCounter>,
    streams: BTreeMap<i64, i64>,
    handles: usize,
    last_entry: i64,
}

#[derive(Default)]
struct Model {
    state: State,
    /// In the order of their making; a deleted counter's are gone.
    entries: Vec<ModelEntry>,
    /// Nothing shares an entry in this round, so the numbers of all new entries are known.
    is_exact: bool,
    dead_entries: Vec<EntryId>,
    dead_counters: Vec<CounterId>,
    /// The highest number of a counter before this round.
    last_counter: Option<CounterId>,
    /// Entries of the file that several increments shared.
    shared: usize,
}

impl Model {
    /// What the worker should have replied.
    fn run(&mut self, request: &Request, reply: &Reply) -> Reply {
        let before = (self.state.clone(), self.entries.len());
        let expected = self.steps(request, &Heard::in_reply(reply));
        if expected.is_err() {
            self.state = before.0;
            self.entries.truncate(before.1);
        }
        expected
    }

    fn steps(&mut self, request: &Request, heard: &Heard) -> Reply {
        match request {
            Request::Increment { counter, delta, at } => {
                let place = self.count(counter, *delta)?;
                let entry = match at {
                    Some(_) => self.enter(place, *delta, ModelEntry { at: *at, ..ModelEntry::new(Kind::Tally) }, heard),
                    None => self.enter_unheard(place, *delta, true),
                };
                Ok(Outcome::Counted { id: self.id(place, heard), count: self.state.counters[place].count, entry })
            }
            Request::Set { counter, value, note } => {
                let place = self.count(counter, 0)?;
                let counter = &self.state.counters[place];
                if let Some(delta) = value.checked_sub(counter.count) {
                    counter.limit(delta)?;
                }
                let entry = ModelEntry::noted(Kind::Set, note.as_ref());
                Ok(Outcome::Corrected(vec![self.correct(place, *value, entry, heard)?]))
            }
            Request::Reset { counters, note } => {
                let places: Vec<usize> = match counters {
                    CounterRefs::These(counters) => {
                        counters.iter().map(|counter| self.find(counter)).collect::<Result<_, _>>()?
                    }
                    CounterRefs::All => {
                        let is_used = |place: &usize| !self.state.counters[*place].is_archived;
                        (0..self.state.counters.len()).filter(is_used).collect()
                    }
                };
                let mut corrections = Vec::new();
                // Who is named twice is reset once.
                let mut seen = BTreeSet::new();
                for place in places.into_iter().filter(|place| seen.insert(*place)) {
                    let entry = ModelEntry::noted(Kind::Reset, note.as_ref());
                    corrections.push(self.correct(place, 0, entry, &heard.rest(corrections.len()))?);
                }
                Ok(Outcome::Corrected(corrections))
            }
            Request::Undo { entries } => {
                let mut corrections = Vec::new();
                for entry in entries {
                    corrections.push(self.undo(*entry, &heard.rest(corrections.len()))?);
                }
                Ok(Outcome::Corrected(corrections))
            }
            Request::Late { counter, delta, at, note } => {
                if *at > Time::now() {
                    return Err(Refusal::InTheFuture);
                }
                let place = self.count(counter, *delta)?;
                let entry = ModelEntry { at: Some(*at), ..ModelEntry::noted(Kind::Late, note.as_ref()) };
                let entry = self.enter(place, *delta, entry, heard);
                let (name, after) = (self.name(place), self.state.counters[place].count);
                let before = after.wrapping_sub(*delta);
                Ok(Outcome::Corrected(vec![Correction { id: self.id(place, heard), name, before, after, entry }]))
            }
            Request::Stream { id, deltas, lines } => {
                for (name, delta) in deltas {
                    let place = self.count(&CounterRef::Name(name.clone()), *delta)?;
                    self.enter_unheard(place, *delta, false);
                }
                self.state.streams.insert(id.0, *lines);
                Ok(Outcome::Streamed)
            }
            Request::EndStream { id } => {
                self.state.streams.remove(&id.0);
                Ok(Outcome::Streamed)
            }
            Request::Create { name, edit } => {
                if let Ok(other) = self.find(&CounterRef::Name(name.clone())) {
                    return Err(name_taken(&self.state.counters[other]));
                }
                let place = self.make(name);
                self.edit(place, edit)?;
                Ok(Outcome::Created { id: self.id(place, heard) })
            }
            Request::Edit { counter, edit } => {
                let place = self.find(counter)?;
                self.edit(place, edit)?;
                Ok(Outcome::Edited { id: self.id(place, heard) })
            }
            Request::Delete { counter } => {
                let place = self.find(counter)?;
                let id = self.id(place, heard);
                self.bury(place, id);
                Ok(Outcome::Deleted { id })
            }
            other => panic!("the dice don't make {other:?}"),
        }
    }

    fn find(&self, counter: &CounterRef) -> Result<usize, Refusal> {
        let is_it = |known: &ModelCounter| match counter {
            CounterRef::Name(name) => known.name == *name,
            CounterRef::Id(id) => known.id == Some(*id),
        };
        self.state.counters.iter().position(is_it).ok_or_else(|| match counter {
            CounterRef::Name(name) => Refusal::UnknownName(name.clone()),
            CounterRef::Id(_) => Refusal::UnknownCounter,
        })
    }

    fn name(&self, place: usize) -> String {
        self.state.counters[place].name.as_str().to_owned()
    }

    fn make(&mut self, name: &Name) -> usize {
        let digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].into_iter().filter_map(Key::digit);
        let key = digits.into_iter().find(|digit| self.state.counters.iter().all(|c| c.key != Some(*digit)));
        self.state.handles += 1;
        let (handle, name) = (self.state.handles, name.clone());
        self.state.counters.push(ModelCounter {
            handle,
            id: None,
            name,
            count: 0,
            key,
            color: None,
            is_archived: false,
            step: 1,
            target: None,
            minimum: None,
            maximum: None,
            is_locked: false,
            note: None,
            weight: Weight::Plus,
        });
        self.state.counters.len() - 1
    }

    /// Adds to a count; a new name makes its counter.
    fn count(&mut self, counter: &CounterRef, delta: i64) -> Result<usize, Refusal> {
        let place = match (self.find(counter), counter) {
            (Err(_), CounterRef::Name(name)) => self.make(name),
            (found, _) => found?,
        };
        let counter = &mut self.state.counters[place];
        counter.limit(delta)?;
        counter.count += delta;
        Ok(place)
    }

    fn correct(&mut self, place: usize, after: i64, entry: ModelEntry, heard: &Heard) -> Result<Correction, Refusal> {
        let (name, before) = (self.name(place), self.state.counters[place].count);
        let delta = i128::from(after) - i128::from(before);
        let Ok(small) = i64::try_from(delta) else {
            return Err(Refusal::Overflow { name, count: before, delta });
        };
        self.state.counters[place].count = after;
        let makes_none = entry.kind == Kind::Set && entry.note.is_none() && small == 0;
        let entry = if makes_none { None } else { self.enter(place, small, entry, heard) };
        Ok(Correction { id: self.id(place, heard), name, before, after, entry })
    }

    fn undo(&mut self, undone: EntryId, heard: &Heard) -> Result<Correction, Refusal> {
        let found = self.entries.iter().find(|entry| entry.id == Some(undone)).ok_or(Refusal::UnknownEntry)?;
        if self.entries.iter().any(|entry| entry.undoes == Some(undone)) {
            return Err(Refusal::UndoneAlready);
        }
        let (handle, delta) = (found.counter, -i128::from(found.delta));
        let place = self.state.counters.iter().position(|counter| counter.handle == handle).unwrap();
        let count = self.state.counters[place].count;
        let Ok(after) = i64::try_from(i128::from(count) + delta) else {
            return Err(Refusal::Overflow { name: self.name(place), count, delta });
        };
        self.correct(place, after, ModelEntry { undoes: Some(undone), ..ModelEntry::new(Kind::Undo) }, heard)
    }

    /// Appends an entry whose number is in the reply.
    fn enter(&mut self, place: usize, delta: i64, entry: ModelEntry, heard: &Heard) -> Option<EntryId> {
        let last = self.state.last_entry;
        let id = if self.is_exact {
            last + 1
        } else {
            // An old number, or none, is wrong: then the replies differ.
            heard.entries.first().map(|entry| entry.0).filter(|id| *id > last).unwrap_or(-1)
        };
        self.state.last_entry = last.max(id);
        let counter = self.state.counters[place].handle;
        self.entries.push(ModelEntry { counter, delta, id: Some(EntryId(id)), ..entry });
        Some(EntryId(id))
    }

    /// Appends an entry of which the reply says nothing.
    fn enter_unheard(&mut self, place: usize, delta: i64, may_share: bool) -> Option<EntryId> {
        if delta != 0 {
            let counter = self.state.counters[place].handle;
            self.state.last_entry += i64::from(self.is_exact);
            let id = self.is_exact.then_some(EntryId(self.state.last_entry));
            self.entries.push(ModelEntry { counter, delta, id, may_share, ..ModelEntry::new(Kind::Tally) });
        }
        None
    }

    /// The counter's number. The first reply that tells it must tell a new one, in the order of their making.
    fn id(&mut self, place: usize, heard: &Heard) -> CounterId {
        let counters = &self.state.counters;
        let of_older = counters[..place].iter().filter_map(|counter| counter.id).max();
        let of_younger = counters[place + 1..].iter().filter_map(|counter| counter.id).min();
        let is_new = |id: &CounterId| {
            *id > of_older.max(self.last_counter).unwrap_or(CounterId(0))
                && of_younger.is_none_or(|younger| *id < younger)
                && !self.dead_counters.contains(id)
        };
        let id = counters[place].id.or_else(|| heard.counters.first().copied().filter(is_new));
        self.state.counters[place].id = id;
        // A wrong number: then the replies differ.
        id.unwrap_or(CounterId(-1))
    }

    fn edit(&mut self, place: usize, edit: &Edit) -> Result<(), Refusal> {
        let others = || self.state.counters.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, c)| c);
        if let Some(name) = &edit.name
            && let Some(other) = others().find(|other| other.name == *name)
        {
            return Err(name_taken(other));
        }
        if let Some(Some(key)) = edit.key
            && let Some(other) = others().find(|other| other.key == Some(key))
        {
            return Err(Refusal::KeyTaken { key, name: other.name.as_str().to_owned() });
        }
        let counter = &mut self.state.counters[place];
        counter.name = edit.name.clone().unwrap_or_else(|| counter.name.clone());
        counter.color = edit.color.or(counter.color);
        counter.key = edit.key.unwrap_or(counter.key);
        counter.is_archived = edit.is_archived.unwrap_or(counter.is_archived);
        if edit.is_archived == Some(true) {
            counter.key = None;
        }
        counter.step = edit.step.unwrap_or(counter.step);
        counter.target = edit.target.unwrap_or(counter.target);
        counter.minimum = edit.minimum.unwrap_or(counter.minimum);
        counter.maximum = edit.maximum.unwrap_or(counter.maximum);
        counter.is_locked = edit.is_locked.unwrap_or(counter.is_locked);
        counter.note = edit.note.clone().unwrap_or_else(|| counter.note.clone());
        counter.weight = edit.weight.unwrap_or(counter.weight);
        let are_new = edit.minimum.is_some() || edit.maximum.is_some();
        match (counter.minimum, counter.maximum) {
            _ if !(1..=STEP_MAX).contains(&counter.step) => Err(Refusal::BadStep),
            (Some(minimum), Some(maximum)) if are_new && minimum > maximum => {
                Err(Refusal::BadLimits { minimum, maximum })
            }
            _ => Ok(()),
        }
    }

    fn bury(&mut self, place: usize, id: CounterId) {
        let handle = self.state.counters.remove(place).handle;
        self.dead_counters.push(id);
        self.dead_entries.extend(self.entries.iter().filter(|entry| entry.counter == handle).filter_map(|e| e.id));
        self.entries.retain(|entry| entry.counter != handle);
    }

    /// Compares with the whole file, and learns what no reply tells.
    fn settle(&mut self, connection: &Connection, store: &Store) {
        let counters = store.counters().unwrap();
        assert_eq!(counters.len(), self.state.counters.len(), "{counters:?}\n{:?}", self.state.counters);
        for (counter, found) in self.state.counters.iter_mut().zip(&counters) {
            let id = *counter.id.get_or_insert(found.id);
            let expected = Counter {
                id,
                name: counter.name.as_str().to_owned(),
                count: counter.count,
                board_id: None,
                board: None,
                key: counter.key,
                color: counter.color.unwrap_or(Color::of_id(id)),
                is_archived: counter.is_archived,
                step: counter.step,
                target: counter.target,
                minimum: counter.minimum,
                maximum: counter.maximum,
                is_locked: counter.is_locked,
                note: counter.note.as_ref().map(|note| note.as_str().to_owned()),
                position: id.0 as f64,
                weight: counter.weight,
            };
            assert_eq!(*found, expected);
        }
        self.last_counter = self.last_counter.max(counters.last().map(|counter| counter.id));
        let mut rows = history(connection);
        let mut settled = Vec::new();
        for counter in &self.state.counters {
            let entries: Vec<_> =
                self.entries.iter().filter(|entry| entry.counter == counter.handle).cloned().collect();
            let rows = rows.remove(&counter.id.unwrap()).unwrap_or_default();
            let sum: i128 = rows.iter().map(|row| i128::from(row.delta)).sum();
            assert_eq!(sum, i128::from(counter.count), "{counter:?}");
            self.shared += settle_entries(&entries, rows, &mut settled);
        }
        assert!(rows.is_empty(), "entries of counters that are gone: {rows:?}");
        settled.sort_by_key(|entry| entry.id);
        self.entries = settled;

        let last = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'entry'";
        let last: i64 = connection.query_row(last, [], |row| row.get(0)).unwrap();
        assert!(!self.is_exact || last == self.state.last_entry, "{last}, expected {}", self.state.last_entry);
        self.state.last_entry = last;

        let mut statement = connection.prepare_cached("SELECT id, lines FROM stream").unwrap();
        let streams = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(streams.collect::<Result<BTreeMap<i64, i64>, _>>().unwrap(), self.state.streams);
    }
}

impl Heard {
    /// Without the first `used` of each.
    fn rest(&self, used: usize) -> Self {
        let rest = |length: usize| used.min(length)..;
        Self {
            counters: self.counters[rest(self.counters.len())].to_vec(),
            entries: self.entries[rest(self.entries.len())].to_vec(),
        }
    }
}

/// Compares one counter's history; where increments share an entry, that is their sum. How many entries were shared.
fn settle_entries(entries: &[ModelEntry], rows: Vec<Row>, settled: &mut Vec<ModelEntry>) -> usize {
    let mut entries = entries.iter();
    let mut shared = 0;
    for row in rows {
        let first = entries.next().unwrap_or_else(|| panic!("an entry too many: {row:?}"));
        let mut sum = first.delta;
        let mut members = 1;
        while first.id.is_none() && sum != row.delta {
            let next = entries.next().unwrap_or_else(|| panic!("no sum of increments is {row:?}"));
            assert!(next.id.is_none() && first.may_share && next.may_share, "{row:?}: {first:?} with {next:?}");
            assert_eq!(first.delta.signum(), next.delta.signum(), "{row:?}: {first:?} with {next:?}");
            sum = sum.checked_add(next.delta).unwrap();
            members += 1;
        }
        shared += usize::from(members > 1);
        assert_eq!(row.id, first.id.unwrap_or(row.id), "{first:?}");
        assert_eq!((row.delta, row.kind), (sum, first.kind), "{row:?} {first:?}");
        assert_eq!((&row.note, row.undoes), (&first.note, first.undoes), "{row:?} {first:?}");
        match first.at {
            Some(at) => assert_eq!(row.at, at, "{first:?}"),
            None => assert!((Time::now().0 - row.at.0).abs() < CLOCK_TOLERANCE_MS, "{row:?}"),
        }
        let (id, at) = (Some(row.id), Some(row.at));
        settled.push(ModelEntry { id, at, delta: row.delta, may_share: false, ..first.clone() });
    }
    assert!(entries.next().is_none(), "an entry is missing");
    shared
}

/// Makes up requests, from what was there before the round.
struct Dice<'a> {
    rng: &'a mut Rng,
    model: &'a Model,
}

impl Dice<'_> {
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    /// A run of requests: of plain increments a long one, so that there is something to fold.
    fn burst(&mut self) -> Vec<Request> {
        if self.model.is_exact || self.chance(60) {
            return vec![self.request()];
        }
        let counters: Vec<_> = (0..self.rng.usize(1..4)).map(|_| self.target()).collect();
        let are_alike = self.chance(70);
        let sign = if self.chance(70) { 1 } else { -1 };
        let increment = |dice: &mut Self| {
            let delta = if are_alike { sign * dice.rng.i64(0..5) } else { dice.delta() };
            Request::Increment { counter: counters[dice.rng.usize(..counters.len())].clone(), delta, at: None }
        };
        (0..self.rng.usize(1..25)).map(|_| increment(self)).collect()
    }

    fn request(&mut self) -> Request {
        match self.rng.u8(0..100) {
            0..=29 => {
                let at = if self.model.is_exact || self.chance(40) { Some(self.time()) } else { None };
                Request::Increment { counter: self.target(), delta: self.delta(), at }
            }
            30..=41 => Request::Set { counter: self.target(), value: self.delta(), note: self.note() },
            42..=47 => {
                let counters = (0..self.rng.usize(0..4)).map(|_| self.target()).collect();
                let counters = if self.chance(30) { CounterRefs::All } else { CounterRefs::These(counters) };
                Request::Reset { counters, note: self.note() }
            }
            48..=67 => Request::Undo { entries: (0..self.rng.usize(1..4)).map(|_| self.entry()).collect() },
            68..=75 => {
                let at = self.time();
                Request::Late { counter: self.target(), delta: self.delta(), at, note: self.note() }
            }
            76..=81 => {
                let deltas = (0..self.rng.usize(0..5)).map(|_| (self.name(), self.delta())).collect();
                Request::Stream { id: self.stream(), deltas, lines: self.rng.i64(0..1_000) }
            }
            82..=83 => Request::EndStream { id: self.stream() },
            84..=88 => Request::Create { name: self.name(), edit: self.edit() },
            89..=95 => Request::Edit { counter: self.target(), edit: self.edit() },
            _ => Request::Delete { counter: self.target() },
        }
    }

    fn name(&mut self) -> Name {
        match self.rng.u8(0..10) {
            0 => name(&format!("New {}", self.rng.u8(0..40))),
            _ => name(NAMES[self.rng.usize(..NAMES.len())]),
        }
    }

    fn target(&mut self) -> CounterRef {
        if self.chance(60) {
            return CounterRef::Name(self.name());
        }
        let (counters, dead) = (&self.model.state.counters, &self.model.dead_counters);
        match self.rng.u8(0..20) {
            0 => CounterRef::Id(CounterId(NOBODY)),
            1 if !dead.is_empty() => CounterRef::Id(dead[self.rng.usize(..dead.len())]),
            _ if counters.is_empty() => CounterRef::Name(self.name()),
            _ => CounterRef::Id(counters[self.rng.usize(..counters.len())].id.unwrap()),
        }
    }

    /// Mostly small; sometimes such that only a few of them leave the range.
    fn delta(&mut self) -> i64 {
        let ends = [i64::MAX, i64::MIN, i64::MAX / 2, i64::MIN / 2];
        match self.rng.u8(0..100) {
            0..=89 => self.rng.i64(-9..=9),
            90..=96 => ends[self.rng.usize(..ends.len())].wrapping_add(self.rng.i64(-2..=2)),
            _ => self.rng.i64(..),
        }
    }

    fn time(&mut self) -> Time {
        let hours = self.rng.i64(1..1_000);
        ago(if self.chance(15) { -hours } else { hours })
    }

    fn note(&mut self) -> Option<Note> {
        self.chance(50).then(|| NOTES[self.rng.usize(..NOTES.len())].parse().unwrap())
    }

    fn stream(&mut self) -> StreamId {
        StreamId(self.rng.i64(0..STREAMS))
    }

    /// An entry of old or, where the numbers are known beforehand, of this round, which may or may not be there by then.
    fn entry(&mut self) -> EntryId {
        let (entries, dead) = (&self.model.entries, &self.model.dead_entries);
        let last = self.model.state.last_entry;
        match self.rng.u8(0..20) {
            0 => EntryId(NOBODY),
            1 if !dead.is_empty() => dead[self.rng.usize(..dead.len())],
            2..=9 if self.model.is_exact => EntryId(last + self.rng.i64(1..=ROUND_REQUESTS_MAX as i64)),
            _ if entries.is_empty() => EntryId(NOBODY),
            // Mostly of late, which are undone again and again.
            10..=17 => entries[self.rng.usize(entries.len().saturating_sub(20)..entries.len())].id.unwrap(),
            _ => entries[self.rng.usize(..entries.len())].id.unwrap(),
        }
    }

    fn edit(&mut self) -> Edit {
        let name = self.chance(25).then(|| self.name());
        let key = self.chance(30).then(|| Key::digit(self.rng.u8(0..12)));
        let color = self.chance(25).then(|| Color::ALL[self.rng.usize(..Color::ALL.len())]);
        let is_archived = self.chance(25).then(|| self.rng.bool());
        let mut edit = Edit { name, key, color, is_archived, ..Edit::default() };
        if self.chance(30) {
            edit.step = self.chance(30).then(|| self.rng.i64(0..9));
            edit.target = self.chance(30).then(|| self.number());
            edit.minimum = self.chance(40).then(|| self.number());
            edit.maximum = self.chance(40).then(|| self.number());
            edit.is_locked = self.chance(30).then(|| self.rng.bool());
            edit.note = self.chance(30).then(|| self.note());
            edit.weight = self.chance(30).then(|| Weight::of_factor(self.rng.i64(-1..=1)));
        }
        edit
    }

    /// A limit or a target, or none.
    fn number(&mut self) -> Option<i64> {
        self.chance(60).then(|| self.rng.i64(-60..60))
    }
}

/// The variant's name.
fn answer(reply: &Reply) -> String {
    let text = match reply {
        Ok(outcome) => format!("{outcome:?}"),
        Err(refusal) => format!("{refusal:?}"),
    };
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

/// What who watches has put together from the changes it was told.
fn watched(events: &Receiver<Event>) -> Vec<Counter> {
    let mut watched = BTreeMap::new();
    for event in events.try_iter() {
        let Event::Changed(changes) = event else { panic!("no word of trouble, but {event:?}") };
        for change in changes {
            match change {
                Change::Updated(counter) => drop(watched.insert(counter.id, counter)),
                Change::Removed(id) => drop(watched.remove(&id)),
                Change::Reloaded(all) => {
                    watched = all.counters.into_iter().map(|counter| (counter.id, counter)).collect();
                }
                Change::Tallied(..) | Change::Operations { .. } => {}
            }
        }
    }
    watched.into_values().collect()
}

#[test]
fn random_requests_of_several_clients_do_what_a_plain_map_does() {
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    let mut shared = 0;
    for seed in SEEDS {
        // Shown if the test fails.
        println!("seed {seed}");
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("tally.db");
        let (worker, events) = start(&path);
        let desks: Vec<_> = (0..CLIENTS).map(|_| Desk::of(&worker)).collect();
        let (connection, store) = (Connection::open(&path).unwrap(), Store::open(&path, Access::Read).unwrap());
        let (mut rng, mut model) = (Rng::with_seed(seed), Model::default());

        for round in 0..ROUNDS {
            model.is_exact = round % 3 == 2;
            let length = rng.usize(1..=ROUND_REQUESTS_MAX);
            let mut dice = Dice { rng: &mut rng, model: &model };
            let mut requests = Vec::new();
            while requests.len() < length {
                requests.extend(dice.burst());
            }
            // Without waiting, so that many are in one commit.
            let send = |request: Request| {
                let desk = &desks[rng.usize(..desks.len())];
                (desk, desk.send(request.clone()), request)
            };
            let sent: Vec<_> = requests.into_iter().map(send).collect();
            for (number, (desk, id, request)) in sent.into_iter().enumerate() {
                let reply = desk.reply_to(id);
                let expected = model.run(&request, &reply);
                assert_eq!(reply, expected, "seed {seed}, round {round}, request {number}: {request:?}");
                *answers.entry(answer(&reply)).or_default() += 1;
            }
            model.settle(&connection, &store);
        }
        shared += model.shared;
        worker.stop();
        assert_eq!(watched(&events), store.counters().unwrap(), "seed {seed}: told and found");
        drop((store, connection));
        let verification = Store::open(&path, Access::Read).unwrap().verify().unwrap();
        assert_eq!(verification.problems, [""; 0], "seed {seed}");
    }
    let requests: usize = answers.values().sum();
    eprintln!("model: {requests} requests, {shared} shared entries, {answers:?}");
    for wanted in ANSWERS {
        assert!(answers.contains_key(wanted), "no reply was {wanted}: {answers:?}");
    }
    assert!(shared > 100, "little was folded: {shared}");
}

/// How the threads work: so many ask at once, each so often, with so many requests on their way.
const THREADS: u64 = 6;
const REQUESTS: usize = 240;
const WINDOW: usize = 24;
const SHARED: [&str; 2] = ["Coffee", "Tea"];

/// What was asked and answered, in the order of one thread; all threads' in no order.
type Answered = Vec<(Request, Reply)>;

/// Two workers on one file, as two programs are.
struct Bench {
    _folder: TempDir,
    path: PathBuf,
    workers: [Worker; 2],
}

impl Bench {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("tally.db");
        let workers = [start(&path).0, start(&path).0];
        Self { _folder: folder, path, workers }
    }

    /// All threads at once, each with its own dice.
    fn run(&self, seed: u64, request: impl Fn(&mut Rng) -> Request + Sync) -> Answered {
        let work = |number: u64| {
            let desk = Desk::of(&self.workers[usize::try_from(number % 2).unwrap()]);
            let mut rng = Rng::with_seed(seed + number);
            let mut answered = Vec::new();
            for _ in 0..REQUESTS / WINDOW {
                let sent: Vec<_> = (0..WINDOW)
                    .map(|_| {
                        let request = request(&mut rng);
                        (desk.send(request.clone()), request)
                    })
                    .collect();
                answered.extend(sent.into_iter().map(|(id, request)| (request, desk.reply_to(id))));
            }
            answered
        };
        thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS).map(|number| scope.spawn(move || work(number))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        })
    }

    fn counts(&self) -> BTreeMap<String, i64> {
        let counters = Store::open(&self.path, Access::Read).unwrap().counters().unwrap();
        counters.into_iter().map(|counter| (counter.name, counter.count)).collect()
    }

    /// Every value that was learned with an entry of its own is what the history comes to at that entry, and a reset
    /// closed just what was counted since the one before.
    fn assert_history_agrees(&self, answered: &Answered) {
        let mut learned = BTreeMap::new();
        let mut learn = |entry, values| assert!(learned.insert(entry, values).is_none(), "{entry:?} was told twice");
        for (request, reply) in answered {
            match (request, reply) {
                (Request::Increment { delta, .. }, Ok(Outcome::Counted { count, entry: Some(entry), .. })) => {
                    learn(*entry, (count - delta, *count));
                }
                (_, Ok(Outcome::Corrected(corrections))) => {
                    corrections.iter().for_each(|c| learn(c.entry.unwrap(), (c.before, c.after)));
                }
                _ => {}
            }
        }
        let connection = Connection::open(&self.path).unwrap();
        for rows in history(&connection).into_values() {
            let (mut count, mut period) = (0, 0);
            for row in rows {
                if let Some(values) = learned.remove(&row.id) {
                    assert_eq!(values, (count, count + row.delta), "{row:?}");
                } else {
                    assert_eq!(row.kind, Kind::Tally, "{row:?} was told to nobody");
                }
                count += row.delta;
                period += row.delta;
                if row.kind == Kind::Reset {
                    assert_eq!(period, 0, "{row:?} closed another sum than that of its period");
                    period = 0;
                }
            }
        }
        assert_eq!(learned, BTreeMap::new(), "told, but not in the file");
        let verification = Store::open(&self.path, Access::Read).unwrap().verify().unwrap();
        assert_eq!(verification.problems, [""; 0]);
    }
}

fn shared_press(rng: &mut Rng, delta: i64) -> Request {
    let counter = named(SHARED[rng.usize(..SHARED.len())]);
    Request::Increment { counter, delta, at: rng.bool().then(|| ago(0)) }
}

/// By counter name: what was pressed, and by how much corrections moved it.
fn sums(answered: &Answered) -> BTreeMap<String, (i64, i64)> {
    let mut sums = BTreeMap::<String, (i64, i64)>::new();
    for (request, reply) in answered {
        match (request, reply) {
            (Request::Increment { counter: CounterRef::Name(name), delta, .. }, Ok(_)) => {
                sums.entry(name.as_str().to_owned()).or_default().0 += delta;
            }
            (_, Ok(Outcome::Corrected(corrections))) => {
                for correction in corrections {
                    sums.entry(correction.name.clone()).or_default().1 += correction.after - correction.before;
                }
            }
            _ => {}
        }
    }
    sums
}

#[test]
fn threads_that_only_press_learn_each_value_once() {
    let bench = Bench::new();
    let answered = bench.run(1, |rng| shared_press(rng, 1));
    let mut learned = HashMap::<&CounterRef, Vec<i64>>::new();
    for (request, reply) in &answered {
        let (Request::Increment { counter, .. }, Ok(Outcome::Counted { count, .. })) = (request, reply) else {
            panic!("{request:?}: {reply:?}");
        };
        learned.entry(counter).or_default().push(*count);
    }
    let counts = bench.counts();
    for text in SHARED {
        let mut values = learned.remove(&named(text)).unwrap();
        values.sort_unstable();
        assert!(values.into_iter().eq(1..=counts[text]), "{text}");
    }
    assert_eq!(counts.values().sum::<i64>(), i64::try_from(answered.len()).unwrap());
    bench.assert_history_agrees(&answered);
}

#[test]
fn a_press_that_meets_a_reset_belongs_to_one_period() {
    let bench = Bench::new();
    let answered = bench.run(100, |rng| {
        if rng.u8(0..100) < 90 {
            let delta = rng.i64(-3..=9);
            return shared_press(rng, delta);
        }
        let both = CounterRefs::These(SHARED.map(named).to_vec());
        let one = CounterRefs::These(vec![named(SHARED[rng.usize(..SHARED.len())])]);
        let counters = [both, one, CounterRefs::All][rng.usize(..3)].clone();
        Request::Reset { counters, note: None }
    });
    let mut closed = BTreeMap::<String, i64>::new();
    for (request, reply) in &answered {
        match reply {
            Ok(Outcome::Counted { .. }) => {}
            Ok(Outcome::Corrected(corrections)) => {
                for correction in corrections {
                    assert_eq!(correction.after, 0);
                    *closed.entry(correction.name.clone()).or_default() += correction.before;
                }
            }
            // Before anybody had pressed it.
            Err(Refusal::UnknownName(_)) => {}
            other => panic!("{request:?}: {other:?}"),
        }
    }
    let pressed = sums(&answered);
    for (name, count) in bench.counts() {
        assert_eq!(closed[&name] + count, pressed[&name].0, "{name}");
    }
    bench.assert_history_agrees(&answered);
}

#[test]
fn threads_that_undo_the_same_entries_undo_each_once() {
    let bench = Bench::new();
    // What can be undone, by anyone: all entries up to the newest.
    let newest = Mutex::new(0_i64);
    let mut answered = Answered::new();
    for part in 0..4 {
        let some = bench.run(1_000 + 10 * part, |rng| match rng.u8(0..100) {
            0..=49 => {
                let delta = rng.i64(-3..=9);
                shared_press(rng, delta)
            }
            50..=89 => {
                let newest = *newest.lock().unwrap();
                Request::Undo { entries: vec![EntryId(rng.i64((newest - 200).max(1)..=newest + 1))] }
            }
            _ => Request::Reset { counters: CounterRefs::All, note: None },
        });
        answered.extend(some);
        let connection = Connection::open(&bench.path).unwrap();
        *newest.lock().unwrap() = connection.query_row("SELECT max(id) FROM entry", [], |row| row.get(0)).unwrap();
    }
    let mut undone = BTreeSet::new();
    let mut refused = 0;
    for (request, reply) in &answered {
        match (request, reply) {
            (Request::Undo { entries }, Ok(_)) => {
                assert!(entries.iter().all(|entry| undone.insert(*entry)), "undone twice: {entries:?}");
            }
            (Request::Undo { .. }, Err(Refusal::UndoneAlready | Refusal::UnknownEntry)) => refused += 1,
            (_, Ok(_)) => {}
            other => panic!("{other:?}"),
        }
    }
    eprintln!("undo: {} entries undone, {refused} tries refused", undone.len());
    assert!(undone.len() > 100 && refused > 100);
    let moved = sums(&answered);
    for (name, count) in bench.counts() {
        assert_eq!(moved[&name].0 + moved[&name].1, count, "{name}");
    }
    bench.assert_history_agrees(&answered);
}
