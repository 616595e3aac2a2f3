//! The model: what the worker said, and what was asked and is not answered yet.
//!
//! It changes only in [`Model::hear`] (what the worker sent) and [`Model::asked`] (what was just sent to it). A press
//! that is not saved yet is kept apart from the count, and shown on top of it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::request::{Change, Event, Outcome, Reply, Request, RequestId, Target};
use crate::words::{Counter, CounterId, Key};

/// Where the file stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum File {
    Opening,
    Open(PathBuf),
    Failed(String),
}

/// A counter on the screen.
#[derive(Debug, Clone)]
pub struct Row {
    pub counter: Counter,
    /// Presses on their way, as a sum.
    pub pending: i128,
    /// When it last lit up, in the window's seconds, and why.
    pub flash: Option<(f64, Flash)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flash {
    /// A press in this window.
    Press,
    /// A change from elsewhere.
    Elsewhere,
}

impl Row {
    /// What the screen shows: saved and pending.
    pub fn shown(&self) -> i128 {
        i128::from(self.counter.count) + self.pending
    }
}

/// What waits to be saved, when the file can't be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    pub since: SystemTime,
    pub why: String,
}

#[derive(Debug)]
pub struct Model {
    pub file: File,
    /// By id, which is the order of the table.
    rows: Vec<Row>,
    by_key: HashMap<Key, CounterId>,
    asked: HashMap<RequestId, Request>,
    pub unsaved: Option<Unsaved>,
    /// What went wrong last, in words; the next success takes it away.
    pub problem: Option<String>,
    /// A name whose counter couldn't be made, to be corrected.
    pub refused_name: Option<String>,
    /// The counter that this window has just made, to be shown.
    pub made: Option<CounterId>,
    total: i128,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            file: File::Opening,
            rows: Vec::new(),
            by_key: HashMap::new(),
            asked: HashMap::new(),
            unsaved: None,
            problem: None,
            refused_name: None,
            made: None,
            total: 0,
        }
    }
}

impl Model {
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Requests that are not answered yet.
    pub fn pending(&self) -> usize {
        self.asked.len()
    }

    /// The sum of all counts that are shown.
    pub fn total(&self) -> i128 {
        self.total
    }

    pub fn counter_of_key(&self, key: Key) -> Option<CounterId> {
        self.by_key.get(&key).copied()
    }

    pub fn position(&self, id: CounterId) -> Option<usize> {
        self.rows.binary_search_by_key(&id, |row| row.counter.id).ok()
    }

    /// A request is on its way to the worker.
    pub fn asked(&mut self, id: RequestId, request: Request, now: f64) {
        if let Some((row, delta)) = self.pressed(&request) {
            row.pending += delta;
            row.flash = Some((now, Flash::Press));
            self.total += delta;
        }
        self.problem = None;
        self.asked.insert(id, request);
    }

    /// The worker said something.
    pub fn hear(&mut self, event: Event, now: f64) {
        match event {
            Event::Opened { path, contents } => {
                self.file = File::Open(path);
                self.reload(contents.counters);
            }
            Event::Failed(why) => self.file = File::Failed(why),
            Event::Replied(id, reply) => self.replied(id, reply),
            Event::Changed(changes) => {
                let known = self.rows.last().map(|row| row.counter.id);
                for change in changes {
                    match change {
                        Change::Updated(counter) => self.update(counter, now),
                        Change::Reloaded(contents) => self.reload(contents.counters),
                        Change::Removed(id) => self.rows.retain(|row| row.counter.id != id),
                        Change::Tallied(..) | Change::Deeds { .. } => {}
                    }
                }
                self.drop_replaced(known);
            }
            Event::Entered(_) => {}
            Event::Unsaved { since, why, .. } => self.unsaved = Some(Unsaved { since, why }),
            Event::Saved => self.unsaved = None,
        }
    }

    fn replied(&mut self, id: RequestId, reply: Reply) {
        let Some(request) = self.asked.remove(&id) else { return };
        if let Some((row, delta)) = self.pressed(&request) {
            row.pending -= delta;
            self.total -= delta;
        }
        match reply {
            Ok(Outcome::Counted { id, count, .. }) => {
                if let Some(row) = self.row(id) {
                    let delta = i128::from(count) - i128::from(row.counter.count);
                    row.counter.count = count;
                    self.total += delta;
                }
            }
            Ok(Outcome::Created { id }) => self.made = Some(id),
            // The changes tell of these.
            Ok(_) => {}
            Err(refusal) => {
                self.problem = Some(refusal.to_string());
                if let Request::Create { name, .. } = request {
                    self.refused_name = Some(name.as_str().to_owned());
                }
            }
        }
    }

    /// Costs as much as one counter, however many there are.
    fn update(&mut self, counter: Counter, now: f64) {
        let position = self.rows.binary_search_by_key(&counter.id, |row| row.counter.id);
        let old = position.ok().and_then(|position| self.rows.get(position));
        self.total -= old.map_or(0, Row::shown);
        if let Some(key) = old.and_then(|row| row.counter.key)
            && self.by_key.get(&key) == Some(&counter.id)
        {
            self.by_key.remove(&key);
        }
        match position {
            Ok(position) if counter.is_archived => drop(self.rows.remove(position)),
            Err(_) if counter.is_archived => {}
            Ok(position) => {
                if let Some(row) = self.rows.get_mut(position) {
                    // Our own presses have had their replies before, so a difference came from elsewhere.
                    if row.counter.count != counter.count {
                        row.flash = Some((now, Flash::Elsewhere));
                    }
                    self.by_key.extend(counter.key.map(|key| (key, counter.id)));
                    row.counter = counter;
                    self.total += row.shown();
                }
            }
            Err(position) => {
                self.by_key.extend(counter.key.map(|key| (key, counter.id)));
                self.total += i128::from(counter.count);
                self.rows.insert(position, Row { counter, pending: 0, flash: None });
            }
        }
    }

    /// Another program's REPLACE gives a name a new id, and no word of the old one: names are unique, so the new one
    /// takes its place. `known` was the highest id before; without new ones this costs nothing.
    fn drop_replaced(&mut self, known: Option<CounterId>) {
        let new = |row: &&Row| known.is_some_and(|known| row.counter.id > known);
        let names: HashMap<String, CounterId> =
            self.rows.iter().rev().take_while(new).map(|row| (row.counter.name.clone(), row.counter.id)).collect();
        if !names.is_empty() {
            self.rows.retain(|row| names.get(&row.counter.name).is_none_or(|id| *id == row.counter.id));
            self.index();
        }
    }

    fn reload(&mut self, counters: Vec<Counter>) {
        let pending: HashMap<_, _> =
            self.rows.iter().filter(|row| row.pending != 0).map(|row| (row.counter.id, row.pending)).collect();
        let row =
            |counter: Counter| Row { pending: pending.get(&counter.id).copied().unwrap_or(0), flash: None, counter };
        self.rows = counters.into_iter().filter(|counter| !counter.is_archived).map(row).collect();
        self.index();
    }

    fn index(&mut self) {
        self.by_key = self.rows.iter().filter_map(|row| Some((row.counter.key?, row.counter.id))).collect();
        self.total = self.rows.iter().map(Row::shown).sum();
    }

    /// The row that a request counts on, and by how much.
    fn pressed(&mut self, request: &Request) -> Option<(&mut Row, i128)> {
        match request {
            Request::Increment { target: Target::Id(id), delta, .. } => {
                self.row(*id).map(|row| (row, i128::from(*delta)))
            }
            _ => None,
        }
    }

    fn row(&mut self, id: CounterId) -> Option<&mut Row> {
        let position = self.position(id)?;
        self.rows.get_mut(position)
    }
}
