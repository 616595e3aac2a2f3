//! The plain map that requests are compared with, and the dice that make them.

use super::*;

/// An entry as the file holds it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: EntryId,
    pub(super) at: Time,
    pub(super) delta: i64,
    pub(super) kind: Kind,
    pub(super) note: Option<String>,
    pub(super) undoes: Option<EntryId>,
}

/// All entries, by counter and in their order.
pub(super) fn history(connection: &Connection) -> BTreeMap<CounterId, Vec<Row>> {
    let sql =
        "SELECT counter_id, id, at, delta, iif(amends IS NULL, kind, 'amend'), note, undoes FROM entry ORDER BY id";
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
pub(super) struct ModelCounter {
    /// The model's own number.
    handle: usize,
    /// `None` until someone tells it: a stream makes counters without a word.
    id: Option<CounterId>,
    name: Name,
    short_name: Option<Name>,
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
    pub(super) fn limit(&self, delta: i64) -> Result<(), Refusal> {
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

pub(super) fn name_taken(other: &ModelCounter) -> Refusal {
    let taken = if other.is_archived { Refusal::NameInArchive } else { Refusal::NameTaken };
    taken(other.name.clone())
}

/// What one entry should be, or one of the increments that may share one.
#[derive(Debug, Clone)]
pub(super) struct ModelEntry {
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
    pub(super) fn new(kind: Kind) -> Self {
        let (at, note, undoes) = (None, None, None);
        Self { counter: 0, id: None, delta: 0, kind, at, note, undoes, may_share: false }
    }

    pub(super) fn noted(kind: Kind, note: Option<&Note>) -> Self {
        Self { note: note.map(|note| note.as_str().to_owned()), ..Self::new(kind) }
    }
}

/// What the model can't know by itself, taken from the reply: numbers of new rows, in their order.
#[derive(Default)]
pub(super) struct Heard {
    counters: Vec<CounterId>,
    entries: Vec<EntryId>,
}

impl Heard {
    pub(super) fn in_reply(reply: &Reply) -> Self {
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
pub(super) struct State {
    /// In the order of their making, which is that of their ids.
    counters: Vec<ModelCounter>,
    streams: BTreeMap<i64, i64>,
    handles: usize,
    last_entry: i64,
}

#[derive(Default)]
pub(super) struct Model {
    pub(super) state: State,
    /// In the order of their making; a deleted counter's are gone.
    pub(super) entries: Vec<ModelEntry>,
    /// Nothing shares an entry in this round, so the numbers of all new entries are known.
    pub(super) is_exact: bool,
    pub(super) dead_entries: Vec<EntryId>,
    pub(super) dead_counters: Vec<CounterId>,
    /// The highest number of a counter before this round.
    pub(super) last_counter: Option<CounterId>,
    /// Entries of the file that several increments shared.
    pub(super) shared: usize,
}

impl Model {
    /// What the worker should have replied.
    pub(super) fn run(&mut self, request: &Request, reply: &Reply) -> Reply {
        let before = (self.state.clone(), self.entries.len());
        let expected = self.steps(request, &Heard::in_reply(reply));
        if expected.is_err() {
            self.state = before.0;
            self.entries.truncate(before.1);
        }
        expected
    }

    pub(super) fn steps(&mut self, request: &Request, heard: &Heard) -> Reply {
        match request {
            Request::Increment { counter: target, delta, at } => {
                let place = self.count(target, *delta)?;
                let entry = match at {
                    Some(_) => self.enter(place, *delta, ModelEntry { at: *at, ..ModelEntry::new(Kind::Tally) }, heard),
                    None => self.enter_unheard(place, *delta, true),
                };
                Ok(Outcome::Counted { id: self.id(place, heard), count: self.state.counters[place].count, entry })
            }
            Request::Add { counter: target, delta, at } => {
                self.steps(&Request::Increment { counter: target.clone(), delta: *delta, at: Some(*at) }, heard)
            }
            Request::Set { counter: target, value, note } => {
                let place = self.count(target, 0)?;
                let counter = &self.state.counters[place];
                if let Some(delta) = value.checked_sub(counter.count) {
                    counter.limit(delta)?;
                }
                let entry = ModelEntry::noted(Kind::Set, note.as_ref());
                Ok(Outcome::Corrected(vec![self.correct(place, *value, entry, heard)?]))
            }
            Request::Reset { counters: targets, note } => {
                let places: Vec<usize> = match targets {
                    CounterRefs::These(targets) => {
                        targets.iter().map(|target| self.find(target)).collect::<Result<_, _>>()?
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
            Request::Late { counter: target, delta, at, note } => {
                if *at > Time::now() {
                    return Err(Refusal::InTheFuture);
                }
                let place = self.count(target, *delta)?;
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
            Request::Edit { counter: target, edit } => {
                let place = self.find(target)?;
                self.edit(place, edit)?;
                Ok(Outcome::Edited { id: self.id(place, heard) })
            }
            Request::Delete { counter: target } => {
                let place = self.find(target)?;
                let id = self.id(place, heard);
                self.bury(place, id);
                Ok(Outcome::Deleted { id })
            }
            other => panic!("the dice don't make {other:?}"),
        }
    }

    pub(super) fn find(&self, target: &CounterRef) -> Result<usize, Refusal> {
        let is_it = |counter: &ModelCounter| match target {
            CounterRef::Name(name) => counter.name == *name,
            CounterRef::Id(id) => counter.id == Some(*id),
        };
        self.state.counters.iter().position(is_it).ok_or_else(|| match target {
            CounterRef::Name(name) => Refusal::UnknownName(name.clone()),
            CounterRef::Id(_) => Refusal::UnknownCounter,
        })
    }

    pub(super) fn name(&self, place: usize) -> String {
        self.state.counters[place].name.as_str().to_owned()
    }

    pub(super) fn make(&mut self, name: &Name) -> usize {
        let digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].into_iter().filter_map(Key::digit);
        let key = digits.into_iter().find(|digit| self.state.counters.iter().all(|c| c.key != Some(*digit)));
        self.state.handles += 1;
        let (handle, name) = (self.state.handles, name.clone());
        self.state.counters.push(ModelCounter {
            handle,
            id: None,
            name,
            short_name: None,
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
    pub(super) fn count(&mut self, target: &CounterRef, delta: i64) -> Result<usize, Refusal> {
        let place = match (self.find(target), target) {
            (Err(_), CounterRef::Name(name)) => self.make(name),
            (found, _) => found?,
        };
        let counter = &mut self.state.counters[place];
        counter.limit(delta)?;
        counter.count += delta;
        Ok(place)
    }

    pub(super) fn correct(
        &mut self,
        place: usize,
        after: i64,
        entry: ModelEntry,
        heard: &Heard,
    ) -> Result<Correction, Refusal> {
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

    pub(super) fn undo(&mut self, undone: EntryId, heard: &Heard) -> Result<Correction, Refusal> {
        let found = self.entries.iter().find(|entry| entry.id == Some(undone) && entry.kind != Kind::Amend);
        let found = found.ok_or(Refusal::UnknownEntry)?;
        if self.entries.iter().any(|entry| entry.undoes == Some(undone)) {
            return Err(Refusal::UndoneAlready);
        }
        let (handle, delta) = (found.counter, -i128::from(found.delta));
        let place = self.state.counters.iter().position(|counter| counter.handle == handle).unwrap();
        let count = self.state.counters[place].count;
        // All of the counter, in order; what is undone; what the undo is of in the end.
        let own: Vec<&ModelEntry> = self.entries.iter().filter(|entry| entry.counter == handle).collect();
        let undos: HashMap<EntryId, &ModelEntry> =
            own.iter().filter_map(|entry| Some((entry.undoes?, *entry))).collect();
        let stands = |entry: &ModelEntry| {
            let undo_of = |entry: &&ModelEntry| entry.id.and_then(|id| undos.get(&id).copied());
            std::iter::successors(Some(entry), undo_of).count() % 2 == 1
        };
        let mut root = own.iter().position(|entry| entry.id == Some(undone)).unwrap();
        while let Some(id) = own[root].undoes {
            root = own.iter().position(|entry| entry.id == Some(id)).unwrap();
        }
        let is_reset = |place: &usize| own[*place].kind == Kind::Reset && stands(own[*place]);
        let delta = match own[root].kind {
            Kind::Reset => {
                let from = (0..root).rev().find(is_reset).unwrap_or(0);
                let is_tally = |entry: &&&ModelEntry| !matches!(entry.kind, Kind::Reset | Kind::Amend | Kind::Undo);
                let closed = own[from..root].iter().filter(is_tally).filter(|entry| stands(entry));
                let closed: i128 = closed.map(|entry| i128::from(entry.delta)).sum();
                if stands(own[root]) { closed } else { -closed }
            }
            _ => delta,
        };
        let is_closed = delta != 0 && (root + 1..own.len()).any(|place| is_reset(&place));
        let after = if is_closed { i128::from(count) } else { i128::from(count) + delta };
        let (Ok(after), Ok(delta), Ok(amended)) = (i64::try_from(after), i64::try_from(delta), i64::try_from(-delta))
        else {
            return Err(Refusal::Overflow { name: self.name(place), count, delta });
        };
        let undo = ModelEntry { undoes: Some(undone), ..ModelEntry::new(Kind::Undo) };
        if !is_closed {
            return self.correct(place, after, undo, heard);
        }
        let name = self.name(place);
        let entry = self.enter(place, delta, undo, heard);
        self.enter_unheard(place, amended, false);
        if let Some(amendment) = self.entries.last_mut() {
            amendment.kind = Kind::Amend;
        }
        Ok(Correction { id: self.id(place, heard), name, before: count, after: count, entry })
    }

    /// Appends an entry whose number is in the reply.
    pub(super) fn enter(&mut self, place: usize, delta: i64, entry: ModelEntry, heard: &Heard) -> Option<EntryId> {
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
    pub(super) fn enter_unheard(&mut self, place: usize, delta: i64, may_share: bool) -> Option<EntryId> {
        if delta != 0 {
            let counter = self.state.counters[place].handle;
            self.state.last_entry += i64::from(self.is_exact);
            let id = self.is_exact.then_some(EntryId(self.state.last_entry));
            self.entries.push(ModelEntry { counter, delta, id, may_share, ..ModelEntry::new(Kind::Tally) });
        }
        None
    }

    /// The counter's number. The first reply that tells it must tell a new one, in the order of their making.
    pub(super) fn id(&mut self, place: usize, heard: &Heard) -> CounterId {
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

    pub(super) fn edit(&mut self, place: usize, edit: &Edit) -> Result<(), Refusal> {
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
        counter.short_name = edit.short_name.clone().unwrap_or_else(|| counter.short_name.clone());
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

    pub(super) fn bury(&mut self, place: usize, id: CounterId) {
        let handle = self.state.counters.remove(place).handle;
        self.dead_counters.push(id);
        self.dead_entries.extend(self.entries.iter().filter(|entry| entry.counter == handle).filter_map(|e| e.id));
        self.entries.retain(|entry| entry.counter != handle);
    }

    /// Compares with the whole file, and learns what no reply tells.
    pub(super) fn settle(&mut self, connection: &Connection, store: &Store) {
        let counters = store.counters().unwrap();
        assert_eq!(counters.len(), self.state.counters.len(), "{counters:?}\n{:?}", self.state.counters);
        for (counter, found) in self.state.counters.iter_mut().zip(&counters) {
            let id = *counter.id.get_or_insert(found.id);
            let expected = Counter {
                id,
                name: counter.name.as_str().to_owned(),
                short_name: counter.short_name.as_ref().map(|name| name.as_str().to_owned()),
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
                control: None,
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
    pub(super) fn rest(&self, used: usize) -> Self {
        let rest = |length: usize| used.min(length)..;
        Self {
            counters: self.counters[rest(self.counters.len())].to_vec(),
            entries: self.entries[rest(self.entries.len())].to_vec(),
        }
    }
}

/// Compares one counter's history; where increments share an entry, that is their sum. How many entries were shared.
pub(super) fn settle_entries(entries: &[ModelEntry], rows: Vec<Row>, settled: &mut Vec<ModelEntry>) -> usize {
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
pub(super) struct Dice<'a> {
    pub(super) rng: &'a mut Rng,
    pub(super) model: &'a Model,
}

impl Dice<'_> {
    pub(super) fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    /// A run of requests: of plain increments a long one, so that there is something to fold.
    pub(super) fn burst(&mut self) -> Vec<Request> {
        if self.model.is_exact || self.chance(60) {
            return vec![self.request()];
        }
        let targets: Vec<_> = (0..self.rng.usize(1..4)).map(|_| self.target()).collect();
        let are_alike = self.chance(70);
        let sign = if self.chance(70) { 1 } else { -1 };
        let increment = |dice: &mut Self| {
            let delta = if are_alike { sign * dice.rng.i64(0..5) } else { dice.delta() };
            Request::Increment { counter: targets[dice.rng.usize(..targets.len())].clone(), delta, at: None }
        };
        (0..self.rng.usize(1..25)).map(|_| increment(self)).collect()
    }

    pub(super) fn request(&mut self) -> Request {
        match self.rng.u8(0..100) {
            0..=29 => {
                let at = if self.model.is_exact || self.chance(40) { Some(self.time()) } else { None };
                let (counter, delta) = (self.target(), self.delta());
                match at {
                    Some(at) if self.chance(30) => Request::Add { counter, delta, at },
                    at => Request::Increment { counter, delta, at },
                }
            }
            30..=41 => Request::Set { counter: self.target(), value: self.delta(), note: self.note() },
            42..=47 => {
                let targets = (0..self.rng.usize(0..4)).map(|_| self.target()).collect();
                let targets = if self.chance(30) { CounterRefs::All } else { CounterRefs::These(targets) };
                Request::Reset { counters: targets, note: self.note() }
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

    pub(super) fn name(&mut self) -> Name {
        match self.rng.u8(0..10) {
            0 => name(&format!("New {}", self.rng.u8(0..40))),
            _ => name(NAMES[self.rng.usize(..NAMES.len())]),
        }
    }

    pub(super) fn target(&mut self) -> CounterRef {
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
    pub(super) fn delta(&mut self) -> i64 {
        let ends = [i64::MAX, i64::MIN, i64::MAX / 2, i64::MIN / 2];
        match self.rng.u8(0..100) {
            0..=89 => self.rng.i64(-9..=9),
            90..=96 => ends[self.rng.usize(..ends.len())].wrapping_add(self.rng.i64(-2..=2)),
            _ => self.rng.i64(..),
        }
    }

    pub(super) fn time(&mut self) -> Time {
        let hours = self.rng.i64(1..1_000);
        ago(if self.chance(15) { -hours } else { hours })
    }

    pub(super) fn note(&mut self) -> Option<Note> {
        self.chance(50).then(|| NOTES[self.rng.usize(..NOTES.len())].parse().unwrap())
    }

    pub(super) fn stream(&mut self) -> StreamId {
        StreamId(self.rng.i64(0..STREAMS))
    }

    /// An entry of old or, where the numbers are known beforehand, of this round, which may or may not be there by then.
    pub(super) fn entry(&mut self) -> EntryId {
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

    pub(super) fn edit(&mut self) -> Edit {
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
    pub(super) fn number(&mut self) -> Option<i64> {
        self.chance(60).then(|| self.rng.i64(-60..60))
    }
}
