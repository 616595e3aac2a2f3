//! The model: what the worker has reported, and the requests that aren't answered yet.
//!
//! It changes only in [`Model::hear`] (what the worker reported), [`Model::asked`] (what was just sent to it) and
//! [`Model::pass_time`]. An unsaved press is kept apart from the count, and added to it for display. The cost of a
//! change depends on what changed, not on the size of the file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::PathBuf;
use std::time::SystemTime;

use jiff::tz::TimeZone;

use crate::day::{Day, DayStart, Days};
use crate::domain::{Board, BoardId, Counter, CounterId, DayNote, Key, NOTE_CHARS_MAX, Tally, Time, visible};
use crate::request::{
    Change, Contents, CounterRef, Event, Failure, Operation, Outcome, RecoveryOptions, Refusal, Reply, Request,
    RequestId,
};
use crate::store::{self, Backup, CounterScope};
#[cfg(feature = "hub")]
use crate::window::view::shared_boards::SharedBoards;
use crate::window::view::signal::{Signal, Target};

/// Maximum length of a shown name or note, in characters: another program may have written longer ones.
const SHOWN_CHARS_MAX: usize = 400;

/// Maximum number of signals that are kept: nobody listens to more at once.
const SIGNALS_MAX: usize = 16;

/// Maximum number of hours in a day, as clocks change.
pub(crate) const HOURS_MAX: usize = 26;

/// The state of the tally file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum File {
    Opening,
    Open(PathBuf),
    Failed(Box<FailedFile>),
}

/// What is known of a file that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FailedFile {
    pub failure: Failure,
    /// Whether the file was in use until then.
    pub was_open: bool,
    /// The backup that is offered for a damaged file, once it was read.
    pub backup: Option<Backup>,
    /// Whether it is being restored.
    pub is_busy: bool,
}

/// A counter in the window.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The counter, with names that can be drawn on one line.
    pub counter: Counter,
    /// Its name and its board's as stored, where they can't be drawn as they are.
    pub typed: Option<Box<str>>,
    /// The sum of the presses that aren't answered yet.
    pub pending: i128,
    /// Since when something of it is pending and nothing of it was saved, in the window's seconds.
    pub pending_since: Option<f64>,
    /// What is saved, but not yet reported as counted today.
    ahead: i128,
    /// What was counted today, by the hour; `None` for most counters.
    hours: Option<Box<[i64; HOURS_MAX]>>,
    today: i128,
    /// When it was last changed.
    pub last: Option<Time>,
    /// When it last flashed, in the window's seconds, and why.
    pub flash: Option<(f64, Flash)>,
    /// Why a press was refused, until the flash ends.
    pub refusal: Option<Box<Refusal>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flash {
    /// A press in this window.
    Press,
    /// A change from elsewhere.
    Elsewhere,
    /// The target was reached.
    Target,
    /// A press that was not counted.
    Refused,
}

impl Row {
    fn new(counter: Counter) -> Self {
        let (counter, typed) = shown(counter);
        Self {
            counter,
            typed,
            pending: 0,
            pending_since: None,
            ahead: 0,
            hours: None,
            today: 0,
            last: None,
            flash: None,
            refusal: None,
        }
    }

    fn changed_at(&mut self, at: Time) {
        self.last = self.last.max(Some(at));
        self.ahead = 0;
    }

    fn tally(&mut self, hour: usize, delta: i64) {
        self.today += i128::from(delta);
        if let Some(sum) = self.hours.get_or_insert_default().get_mut(hour) {
            *sum = sum.saturating_add(delta);
        }
    }

    /// Returns the count that is shown: saved and pending.
    pub(crate) fn shown(&self) -> i128 {
        i128::from(self.counter.count) + self.pending
    }

    /// Returns what was counted today, saved and pending.
    pub(crate) fn today(&self) -> i128 {
        self.today + self.ahead + self.pending
    }

    /// Returns what was counted in each hour of today.
    pub(crate) fn hours(&self) -> Option<&[i64; HOURS_MAX]> {
        self.hours.as_deref()
    }

    /// Returns the greatest count that is allowed, if it is reached.
    pub(crate) fn limit_reached(&self) -> Option<i64> {
        self.counter.maximum.filter(|limit| self.shown() >= i128::from(*limit))
    }

    /// Returns the progress towards the target, 0 to 1.
    pub(crate) fn progress(&self) -> Option<f32> {
        self.counter.target.map(|target| progress(self.shown(), target))
    }
}

/// Finds rows whose ids mostly grow from one to the next.
struct RowCursor<'a> {
    rows: &'a mut [Row],
    position: usize,
}

impl RowCursor<'_> {
    fn row(&mut self, id: CounterId) -> Option<&mut Row> {
        let is_at = |position: usize| self.rows.get(position).is_some_and(|row| row.counter.id == id);
        self.position = match [self.position, self.position + 1].into_iter().find(|position| is_at(*position)) {
            Some(position) => position,
            None => self.rows.binary_search_by_key(&id, |row| row.counter.id).ok()?,
        };
        self.rows.get_mut(self.position)
    }
}

/// Returns the progress of a count towards a target, 0 to 1.
pub(crate) fn progress(count: i128, target: i64) -> f32 {
    if target == 0 { 1.0 } else { (count as f64 / target as f64).clamp(0.0, 1.0) as f32 }
}

/// The totals of several counters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub counters: usize,
    /// The sum of the counts times their weights.
    pub total: i128,
    pub today: i128,
    /// The sum of the positive products only, by which shares are calculated.
    pub positive: i128,
    /// How many counters take away from the total, which makes it a level: what is inside.
    pub negative_counters: usize,
    /// How many counters add to it, of which one press counts more than 1.
    pub stepped_counters: usize,
}

impl Sums {
    /// Returns whether the total is a level, as of people at a door, who are in or out.
    pub(crate) fn is_level(&self) -> bool {
        self.negative_counters > 0
    }

    fn add(&mut self, row: &Row, sign: i128, weight: i128) {
        let changed = |counters: usize| if sign < 0 { counters.saturating_sub(1) } else { counters + 1 };
        self.counters = changed(self.counters);
        if weight < 0 {
            self.negative_counters = changed(self.negative_counters);
        }
        if weight > 0 && row.counter.step != 1 {
            self.stepped_counters = changed(self.stepped_counters);
        }
        self.total += sign * weight * row.shown();
        self.today += sign * weight * row.today();
        self.positive += sign * weight.max(0) * row.shown().max(0);
    }
}

/// What waits to be saved while the file can't be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnsavedState {
    pub since: SystemTime,
    pub why: String,
    /// What can be done if the file was moved, deleted or replaced.
    pub displaced: Option<RecoveryOptions>,
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub id: RequestId,
    pub reply: Reply,
}

#[derive(Debug)]
pub(crate) struct Model {
    pub file: File,
    /// Sorted by id.
    rows: Vec<Row>,
    /// In the manual order.
    boards: Vec<Board>,
    /// The counters in use that have a key: several if they are on different boards.
    by_key: HashMap<Key, Vec<CounterId>>,
    asked: HashMap<RequestId, Request>,
    /// Since when requests aren't answered, and none was, in the window's seconds.
    waiting_since: Option<f64>,
    pub unsaved: Option<UnsavedState>,
    /// Why other programs' changes can't be shown, as a sentence.
    pub changes_problem: Option<String>,
    /// The last problem, as a sentence; the next success clears it.
    pub problem: Option<String>,
    pub undo: Option<Operation>,
    pub redo: Option<Operation>,
    /// Whether both are as the last reply left them: what it changed is told after it.
    are_operations_known: bool,
    #[cfg(feature = "hub")]
    pub shared: SharedBoards,
    /// Start of the day, in minutes after midnight.
    pub day_starts_at: u16,
    /// The notes on days, oldest first.
    pub day_notes: Vec<DayNote>,
    zone: TimeZone,
    day: Option<Day>,
    /// Grows when counters are created, deleted, or changed other than by counting.
    pub edits: u64,
    /// Grows with each change of a count.
    pub counts: u64,
    /// Totals of all counters that aren't archived, and of those of each board.
    all: Sums,
    by_board: HashMap<BoardId, Sums>,
    archived: usize,
    /// What is to be heard, at most [`SIGNALS_MAX`].
    signals: Vec<Signal>,
}

impl Model {
    /// Returns an empty model, in this zone.
    pub(crate) fn new(zone: TimeZone) -> Self {
        Self {
            file: File::Opening,
            rows: Vec::new(),
            boards: Vec::new(),
            by_key: HashMap::new(),
            asked: HashMap::new(),
            waiting_since: None,
            unsaved: None,
            changes_problem: None,
            problem: None,
            undo: None,
            redo: None,
            are_operations_known: true,
            #[cfg(feature = "hub")]
            shared: SharedBoards::default(),
            day_starts_at: 0,
            day_notes: Vec::new(),
            zone,
            day: None,
            edits: 0,
            counts: 0,
            all: Sums::default(),
            by_board: HashMap::new(),
            archived: 0,
            signals: Vec::new(),
        }
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(crate) fn row(&self, id: CounterId) -> Option<&Row> {
        self.rows.get(self.position(id)?)
    }

    pub(crate) fn boards(&self) -> &[Board] {
        &self.boards
    }

    pub(crate) fn board(&self, id: BoardId) -> Option<&Board> {
        self.boards.iter().find(|board| board.id == id)
    }

    /// Returns the totals of the counters that aren't archived. Those of a board whose total is a level are in none of
    /// them, unless there are no others: who comes and who goes isn't added to what others count.
    pub(crate) fn all(&self) -> Sums {
        let mut others = self.all;
        for level in self.by_board.values().filter(|sums| sums.is_level()) {
            others.counters = others.counters.saturating_sub(level.counters);
            others.negative_counters = others.negative_counters.saturating_sub(level.negative_counters);
            others.total -= level.total;
            others.today -= level.today;
            others.positive -= level.positive;
        }
        if others.counters > 0 { others } else { self.all }
    }

    /// Returns how many counters there are that aren't archived.
    pub(crate) fn in_use(&self) -> usize {
        self.all.counters
    }

    /// Returns the counters that are summed where all are shown: those of [`Model::all`], and archived ones.
    pub(crate) fn summed_in_all(&self) -> CounterScope {
        let is_level = |counter: &Counter| counter.board_id.is_some_and(|board| self.of_board(board).is_level());
        if self.all().counters == self.all.counters {
            return CounterScope::All;
        }
        let counters = self.rows.iter().map(|row| &row.counter);
        CounterScope::These(counters.filter(|counter| !is_level(counter)).map(|counter| counter.id).collect())
    }

    pub(crate) fn of_board(&self, id: BoardId) -> Sums {
        self.by_board.get(&id).copied().unwrap_or_default()
    }

    pub(crate) fn archived(&self) -> usize {
        self.archived
    }

    /// Returns how many requests aren't answered yet.
    pub(crate) fn pending(&self) -> usize {
        self.asked.len()
    }

    /// Returns the newest operation; `None` while another one may be newer, or if there is none.
    pub(crate) fn newest_operation(&self) -> Option<&Operation> {
        self.undo.as_ref().filter(|_| self.asked.is_empty() && self.are_operations_known)
    }

    /// Returns since when they wait, if nothing was answered since then, in the window's seconds.
    pub(crate) fn waiting_since(&self) -> Option<f64> {
        self.waiting_since
    }

    /// Returns how many of them would be lost if the window had to end.
    pub(crate) fn pending_others(&self) -> usize {
        self.asked.values().filter(|request| !store::is_kept_unsaved(request)).count()
    }

    /// Returns the keys of the counters in use.
    pub(crate) fn keys(&self) -> Vec<Key> {
        let mut keys: Vec<Key> = self.by_key.iter().filter(|(_, ids)| !ids.is_empty()).map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys
    }

    /// Returns the counters in use that have this key, wherever they are.
    /// Returns whether there is a counter of this name.
    pub(crate) fn has_counter(&self, name: &str) -> bool {
        self.rows.iter().any(|row| row.counter.name == name)
    }

    pub(crate) fn rows_of_key(&self, key: Key) -> impl Iterator<Item = &Row> {
        self.by_key.get(&key).into_iter().flatten().filter_map(|id| self.row(*id))
    }

    pub(crate) fn day(&self) -> Option<&Day> {
        self.day.as_ref()
    }

    /// Sets the time zone: nothing is counted today until the worker reports it for the new zone.
    pub(crate) fn set_zone(&mut self, zone: TimeZone) {
        (self.zone, self.day) = (zone, None);
    }

    /// Sets the current time: when a new day has begun, nothing is counted on it yet.
    pub(crate) fn pass_time(&mut self, clock: Time) {
        if self.day.is_some_and(|day| day.contains(clock)) {
            return;
        }
        self.day = self.day_at(clock);
        for row in &mut self.rows {
            (row.hours, row.today, row.ahead) = (None, 0, 0);
        }
        self.sum_up();
    }

    fn day_at(&self, clock: Time) -> Option<Day> {
        Days::new(self.zone.clone(), DayStart::of_minutes(self.day_starts_at)?).day_of(clock)
    }

    /// Returns why a press would be refused, as far as the window knows; such a press isn't sent.
    pub(crate) fn refusal(&self, id: CounterId, delta: i64) -> Option<Refusal> {
        let row = self.row(id)?;
        let Counter { ref name, is_locked, is_archived, minimum, maximum, weight, .. } = row.counter;
        let (name, count) = (name.clone(), i64::try_from(row.shown()).unwrap_or(i64::MAX));
        let after = row.shown() + i128::from(delta);
        match (maximum, minimum) {
            _ if is_archived => Some(Refusal::Archived { name }),
            _ if is_locked => Some(Refusal::Locked { name }),
            (Some(limit), _) if delta > 0 && after > i128::from(limit) => {
                Some(Refusal::AboveMaximum { name, count, limit, delta })
            }
            (_, Some(limit)) if delta < 0 && after < i128::from(limit) => {
                Some(Refusal::BelowMinimum { name, count, limit, delta })
            }
            _ => {
                let board = self.board(row.counter.board_id?).filter(|board| board.stops_at_target)?;
                let (target, total) = (board.target?, self.of_board(board.id).total);
                let added = i128::from(weight.factor()) * i128::from(delta);
                let is_beyond = added > 0 && total + added > i128::from(target);
                is_beyond.then(|| Refusal::BeyondTarget { board: board.name.clone(), total, target, name, delta })
            }
        }
    }

    /// Records a request that was sent to the worker.
    pub(crate) fn asked(&mut self, id: RequestId, request: Request, now: f64) {
        self.problem = None;
        if let Some((counter, delta)) = pressed(&request) {
            self.pressed(counter, delta, now);
        }
        self.asked.insert(id, request);
        self.waiting_since.get_or_insert(now);
    }

    fn pressed(&mut self, id: CounterId, delta: i128, now: f64) {
        let board = self.row(id).and_then(|row| row.counter.board_id);
        let before = board.map(|board| (self.is_reached(board), self.of_board(board).total));
        let reaches = self.change(id, |row| {
            let before = row.shown();
            row.pending += delta;
            row.pending_since.get_or_insert(now);
            let target = row.counter.target.map(i128::from);
            let reaches = target.is_some_and(|target| before < target && row.shown() >= target);
            row.flash = Some((now, if reaches { Flash::Target } else { Flash::Press }));
            row.refusal = None;
            reaches
        });
        let reached = (reaches == Some(true)).then_some(Signal::Reached(Target::Counter(id)));
        let reached_board = board.filter(|board| self.is_reached(*board)).zip(before);
        let of_board = reached_board.and_then(|(board, (was_reached, total))| match was_reached {
            false => Some(Signal::Reached(Target::Board(board))),
            true => (self.of_board(board).total > total).then_some(Signal::Beyond(board)),
        });
        match (reached, of_board) {
            (None, None) => self.signal(Signal::Pressed(id)),
            (reached, of_board) => reached.into_iter().chain(of_board).for_each(|signal| self.signal(signal)),
        }
    }

    fn signal(&mut self, signal: Signal) {
        if self.signals.len() < SIGNALS_MAX {
            self.signals.push(signal);
        }
    }

    /// Returns what is to be heard since the last call.
    pub(crate) fn take_signals(&mut self) -> Vec<Signal> {
        std::mem::take(&mut self.signals)
    }

    /// Returns the boards whose targets are reached.
    fn reached_boards(&self) -> Vec<BoardId> {
        self.boards.iter().map(|board| board.id).filter(|id| self.is_reached(*id)).collect()
    }

    fn is_reached(&self, board: BoardId) -> bool {
        let target = self.board(board).and_then(|board| board.target);
        target.is_some_and(|target| self.of_board(board).total >= i128::from(target))
    }

    /// Records a press that was not counted.
    pub(crate) fn refused(&mut self, id: CounterId, why: &Refusal, now: f64) {
        if let Some(row) = self.position(id).and_then(|position| self.rows.get_mut(position)) {
            row.flash = Some((now, Flash::Refused));
            row.refusal = Some(Box::new(why.clone()));
            self.signal(Signal::Refused(id));
        }
        self.problem = Some(why.to_string());
    }

    /// Applies an event of the worker at this time; returns the answer, if it is one.
    pub(crate) fn hear(&mut self, event: Event, now: f64, clock: Time) -> Option<Answer> {
        match event {
            Event::Opened { path, contents } => {
                (self.file, self.changes_problem) = (File::Open(path), None);
                self.reload(contents, clock);
            }
            Event::Failed(failure) => {
                let was_open = matches!(self.file, File::Open(_));
                self.file = File::Failed(Box::new(FailedFile { failure, was_open, backup: None, is_busy: false }));
            }
            Event::Replied(id, reply) => return self.replied(id, reply, now),
            Event::Changed(changes) => {
                let known = self.rows.last().map(|row| row.counter.id);
                let reached = self.reached_boards();
                let is_reloaded = changes.iter().any(|change| matches!(change, Change::Reloaded(_)));
                for change in changes {
                    match change {
                        Change::Updated(counter) => self.update(counter, now),
                        Change::Removed(id) => self.remove(id),
                        Change::Reloaded(contents) => self.reload(contents, clock),
                        Change::Tallied(tallies, last) => self.tallied(&tallies, &last),
                        Change::Operations { undo, redo } => {
                            (self.undo, self.redo, self.are_operations_known) = (undo, redo, true);
                        }
                    }
                }
                self.drop_replaced(known);
                if !is_reloaded {
                    let mut newly = self.reached_boards();
                    newly.retain(|board| !reached.contains(board));
                    newly.into_iter().for_each(|board| self.signal(Signal::Reached(Target::Board(board))));
                }
            }
            Event::Entered(_) => {}
            Event::Unsaved { since, why, displaced, .. } => self.unsaved = Some(UnsavedState { since, why, displaced }),
            Event::Saved => self.unsaved = None,
            Event::NotChosen(why) => self.problem = Some(why),
            Event::ChangesProblem(why) => self.changes_problem = why,
            Event::Notes(texts) => self.problem = Some(texts.join("; ")),
        }
        None
    }

    fn replied(&mut self, id: RequestId, reply: Reply, now: f64) -> Option<Answer> {
        let request = self.asked.remove(&id)?;
        self.waiting_since = (!self.asked.is_empty()).then_some(now);
        let press = pressed(&request);
        let is_operation = |outcome: &Outcome| match outcome {
            Outcome::Performed { operation, .. } => operation.is_some(),
            outcome => matches!(outcome, Outcome::Undone { .. } | Outcome::Redone { .. }),
        };
        self.are_operations_known &= !reply.as_ref().is_ok_and(is_operation);
        if let Some((counter, delta)) = press {
            let count = match &reply {
                Ok(outcome) => counted(outcome),
                Err(_) => None,
            };
            self.change(counter, |row| {
                row.pending -= delta;
                row.pending_since = (row.pending != 0).then_some(now);
                if let Some(count) = count {
                    row.counter.count = count;
                    row.ahead += delta;
                }
            });
        }
        if let Err(refusal) = &reply {
            match press {
                Some((counter, _)) => self.refused(counter, refusal, now),
                None => self.problem = Some(refusal.to_string()),
            }
        }
        Some(Answer { id, reply })
    }

    fn update(&mut self, counter: Counter, now: f64) {
        let id = counter.id;
        let Some(position) = self.position(id) else {
            let position = self.rows.partition_point(|row| row.counter.id < id);
            let row = Row::new(counter);
            self.take_key(&row.counter);
            sum(&mut self.all, &mut self.by_board, &mut self.archived, &row, 1);
            self.rows.insert(position, row);
            self.edits += 1;
            return;
        };
        let (counter, typed) = shown(counter);
        let Some(old) = self.rows.get(position).map(|row| &row.counter) else { return };
        let is_edited = Counter { count: counter.count, ..old.clone() } != counter;
        if is_edited {
            if let Some(holders) = old.key.and_then(|key| self.by_key.get_mut(&key)) {
                holders.retain(|holder| *holder != id);
            }
            self.take_key(&counter);
            self.edits += 1;
        }
        let is_reached = self.change(id, |row| {
            let mut is_reached = false;
            // The replies to this window's presses came earlier, so the difference has another cause.
            if row.counter.count != counter.count {
                let reached = |target| row.counter.count < target && counter.count >= target;
                is_reached = counter.target.is_some_and(reached);
                row.flash = Some((now, if is_reached { Flash::Target } else { Flash::Elsewhere }));
            }
            (row.counter, row.typed) = (counter, typed);
            is_reached
        });
        if is_reached == Some(true) {
            self.signal(Signal::Reached(Target::Counter(id)));
        }
    }

    fn take_key(&mut self, counter: &Counter) {
        if let Some(key) = counter.key.filter(|_| !counter.is_archived) {
            self.by_key.entry(key).or_default().push(counter.id);
        }
    }

    fn remove(&mut self, id: CounterId) {
        if let Some(position) = self.position(id) {
            let row = self.rows.remove(position);
            sum(&mut self.all, &mut self.by_board, &mut self.archived, &row, -1);
            if let Some(holders) = row.counter.key.and_then(|key| self.by_key.get_mut(&key)) {
                holders.retain(|holder| *holder != id);
            }
            self.edits += 1;
        }
    }

    fn tallied(&mut self, tallies: &[Tally], last: &[(CounterId, Time)]) {
        for (id, at) in last {
            self.change(*id, |row| row.changed_at(*at));
        }
        let Some(day) = self.day else { return };
        for tally in tallies {
            if let Some(hour) = day.hour_of(tally.quarter.start()) {
                self.change(tally.counter_id, |row| row.tally(hour, tally.delta));
            }
        }
    }

    /// Enters what was counted until the file was read, before the totals are made.
    fn enter(&mut self, tallies: &[Tally], last: &[(CounterId, Time)]) {
        let mut rows = RowCursor { rows: &mut self.rows, position: 0 };
        for (id, at) in last {
            if let Some(row) = rows.row(*id) {
                row.changed_at(*at);
            }
        }
        let Some(day) = self.day else { return };
        for tally in tallies {
            if let (Some(hour), Some(row)) = (day.hour_of(tally.quarter.start()), rows.row(tally.counter_id)) {
                row.tally(hour, tally.delta);
            }
        }
    }

    /// Removes the rows whose names have new ids. Another program's REPLACE gives a name a new id without reporting the
    /// old one as deleted; names are unique, so the new row replaces it. `known` is the highest id before; without new
    /// ids this costs nothing.
    fn drop_replaced(&mut self, known: Option<CounterId>) {
        let new = |row: &&Row| known.is_some_and(|known| row.counter.id > known);
        let names: HashMap<String, CounterId> =
            self.rows.iter().rev().take_while(new).map(|row| (row.counter.name.clone(), row.counter.id)).collect();
        if !names.is_empty() {
            self.rows.retain(|row| names.get(&row.counter.name).is_none_or(|id| *id == row.counter.id));
            self.index();
        }
    }

    fn reload(&mut self, contents: Contents, clock: Time) {
        let Contents { counters, mut boards, tallies, last, day_starts_at, day_notes, undo, redo } = contents;
        for board in &mut boards {
            show(&mut board.name);
            board.total_name.iter_mut().for_each(|name| drop(show(name)));
        }
        let pending = self.rows.iter().filter(|row| row.pending != 0);
        let pending: HashMap<_, _> = pending.map(|row| (row.counter.id, (row.pending, row.pending_since))).collect();
        let row = |counter: Counter| {
            let (pending, pending_since) = pending.get(&counter.id).copied().unwrap_or_default();
            Row { pending, pending_since, ..Row::new(counter) }
        };
        self.rows = counters.into_iter().map(row).collect();
        boards.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        self.boards = boards;
        (self.undo, self.redo, self.are_operations_known) = (undo, redo, true);
        self.day_starts_at = day_starts_at;
        self.day_notes = day_notes;
        self.day = self.day_at(clock);
        self.enter(&tallies, &last);
        self.index();
    }

    fn index(&mut self) {
        let mut by_key: HashMap<Key, Vec<CounterId>> = HashMap::new();
        for row in self.rows.iter().filter(|row| !row.counter.is_archived) {
            if let Some(key) = row.counter.key {
                by_key.entry(key).or_default().push(row.counter.id);
            }
        }
        self.by_key = by_key;
        self.edits += 1;
        self.sum_up();
    }

    fn sum_up(&mut self) {
        (self.all, self.archived) = (Sums::default(), 0);
        self.by_board.clear();
        for row in &self.rows {
            sum(&mut self.all, &mut self.by_board, &mut self.archived, row, 1);
        }
        self.counts += 1;
    }

    /// Changes a row, and the totals it is part of.
    fn change<T>(&mut self, id: CounterId, change: impl FnOnce(&mut Row) -> T) -> Option<T> {
        let position = self.position(id)?;
        let Self { rows, all, by_board, archived, .. } = self;
        let row = rows.get_mut(position)?;
        sum(all, by_board, archived, row, -1);
        let result = change(row);
        sum(all, by_board, archived, row, 1);
        self.counts += 1;
        Some(result)
    }

    fn position(&self, id: CounterId) -> Option<usize> {
        self.rows.binary_search_by_key(&id, |row| row.counter.id).ok()
    }
}

/// Adds a row to the totals it is part of, or removes it from them.
fn sum(all: &mut Sums, by_board: &mut HashMap<BoardId, Sums>, archived: &mut usize, row: &Row, sign: i128) {
    if row.counter.is_archived {
        *archived = if sign < 0 { archived.saturating_sub(1) } else { *archived + 1 };
        return;
    }
    // Each row counts by its weight.
    let weight = i128::from(row.counter.weight.factor());
    all.add(row, sign, weight);
    if let Some(board) = row.counter.board_id {
        by_board.entry(board).or_default().add(row, sign, weight);
    }
}

/// Returns the counter that a request counts on, and the amount.
pub(crate) fn pressed(request: &Request) -> Option<(CounterId, i128)> {
    match request {
        Request::Operation { requests } => match requests.as_slice() {
            [
                Request::Increment { counter: CounterRef::Id(id), delta, .. }
                | Request::Add { counter: CounterRef::Id(id), delta, .. },
            ] => Some((*id, i128::from(*delta))),
            _ => None,
        },
        _ => None,
    }
}

fn counted(outcome: &Outcome) -> Option<i64> {
    match outcome {
        Outcome::Performed { outcomes, .. } => outcomes.first().and_then(counted),
        Outcome::Counted { count, .. } => Some(*count),
        _ => None,
    }
}

/// Returns a counter with names that can be drawn on one line, whatever another program has written, and a note of
/// bounded length; and its original texts for a search, if they differ.
fn shown(mut counter: Counter) -> (Counter, Option<Box<str>>) {
    let mut typed = String::new();
    for text in [&mut counter.name].into_iter().chain(&mut counter.board) {
        if let Some(before) = show(text) {
            // A search can't contain a line end.
            typed += &before;
            typed.push('\n');
        }
    }
    if let Some(short_name) = &mut counter.short_name {
        show(short_name);
    }
    if let Some(note) = &mut counter.note
        && let Some((end, _)) = note.char_indices().nth(NOTE_CHARS_MAX)
    {
        note.truncate(end);
        note.push('…');
    }
    (counter, (!typed.is_empty()).then(|| typed.into()))
}

/// Makes a text drawable; returns the original if it differs.
fn show(text: &mut String) -> Option<String> {
    let before = match visible(text) {
        Cow::Owned(visible) => Some(std::mem::replace(text, visible)),
        Cow::Borrowed(_) => None,
    };
    if let Some((end, _)) = text.char_indices().nth(SHOWN_CHARS_MAX) {
        text.truncate(end);
        text.push('…');
    }
    before
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::OperationId;
    use crate::request::OperationKind;

    #[test]
    fn the_newest_operation_is_unknown_between_a_reply_and_what_it_changed() {
        let operation = |id| Operation {
            id: OperationId(id),
            kind: OperationKind::Press,
            name: "Coffee".into(),
            number: 1,
            at: Time(0),
            has_followers: false,
        };
        let mut model = Model::new(TimeZone::UTC);
        let hear = |model: &mut Model, event| drop(model.hear(event, 0.0, Time(0)));
        let changed = |id| Event::Changed(vec![Change::Operations { undo: Some(operation(id)), redo: None }]);
        let newest = |model: &Model| model.newest_operation().map(|operation| operation.id.0);
        hear(&mut model, changed(1));
        assert_eq!(newest(&model), Some(1));
        let request = Request::Operation { requests: Vec::new() };
        model.asked(RequestId(5), request, 0.0);
        assert_eq!(newest(&model), None);
        let outcome = Outcome::Performed { operation: Some(operation(2)), outcomes: Vec::new() };
        hear(&mut model, Event::Replied(RequestId(5), Ok(outcome)));
        assert_eq!((model.pending(), newest(&model)), (0, None));
        hear(&mut model, changed(2));
        assert_eq!(newest(&model), Some(2));
    }
}
