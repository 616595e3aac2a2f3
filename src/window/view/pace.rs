//! When targets are reached if counting goes on as it does: those of the counters and boards that are shown.
//!
//! It asks the reader once a minute, and when others are shown, since when they count; the rest follows from the model.

use std::collections::HashMap;

use crate::domain::{BoardId, Counter, CounterId, Hours, Time, Weight};
use crate::reader::FileQuestion;
use crate::stats::Calendar;
use crate::stats::evidence::{Goal, PACE_PRESSES_MIN, pace};
use crate::window::view::asking::Asking;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::Model;
use crate::window::view::subject::Subject;

pub(crate) const MINUTE_MS: i64 = 60_000;

/// Maximum number of counters of a board with a pace.
const BOARD_COUNTERS_MAX: usize = 1_000;

/// What has a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Paced {
    Counter(CounterId),
    Board(BoardId),
}

/// The times at which targets are reached.
#[derive(Debug, Default)]
pub(crate) struct Paces {
    pub asking: Asking<Asked>,
    /// What was shown last, and has a pace if it is known since when it counts.
    shown: Vec<(Paced, Vec<CounterId>)>,
    /// The model's edits at that time.
    edits: u64,
    starts: HashMap<CounterId, Time>,
    known: HashMap<Paced, Known>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    of: Vec<CounterId>,
    minute: i64,
}

/// When a target is reached, and of what this was calculated.
#[derive(Debug)]
struct Known {
    goal: Goal,
    minute: i64,
    /// Grows with each change of hours.
    edits: u64,
    at: Option<Time>,
}

impl Paced {
    /// Returns what a subject is; `None`: several counters, or boards.
    pub(crate) fn of(subject: &Subject) -> Option<Self> {
        match subject {
            Subject::Counters(ids) => match ids.as_slice() {
                [id] => Some(Self::Counter(*id)),
                _ => None,
            },
            Subject::BoardFilter(BoardFilter::Board(id)) => Some(Self::Board(*id)),
            Subject::BoardFilter(_) => None,
        }
    }

    /// Returns how far its target is, as if it had always counted; `None` if it has none, or goes up and down.
    fn goal(self, model: &Model) -> Option<Goal> {
        let (count, target, step) = match self {
            Self::Counter(id) => {
                let row =
                    model.row(id).filter(|row| row.counter.weight != Weight::Minus && !row.counter.is_archived)?;
                (row.shown(), row.counter.target?, row.counter.step)
            }
            Self::Board(id) => {
                let sums = model.of_board(id);
                (sums.total, model.board(id).filter(|_| !sums.is_level())?.target?, 1)
            }
        };
        Some(Goal { count: i64::try_from(count).ok()?, target, step, since: Time(i64::MIN) })
    }

    /// Returns the counters that count towards its target.
    fn counters(self, model: &Model) -> Vec<CounterId> {
        match self {
            Self::Counter(id) => vec![id],
            Self::Board(id) if model.of_board(id).counters > BOARD_COUNTERS_MAX => Vec::new(),
            Self::Board(id) => {
                let counts = |counter: &&Counter| counter.weight != Weight::Zero && BoardFilter::Board(id).has(counter);
                model.rows().iter().map(|row| &row.counter).filter(counts).map(|counter| counter.id).collect()
            }
        }
    }

    fn hours(self, model: &Model) -> Option<Hours> {
        let board = match self {
            Self::Counter(id) => model.row(id)?.counter.board_id?,
            Self::Board(id) => id,
        };
        model.board(board)?.hours.as_deref()?.parse().ok()
    }
}

impl Paces {
    /// Returns when the target is reached if counting goes on so; `None` where that isn't known.
    pub(crate) fn of(&self, paced: Paced) -> Option<Time> {
        self.known.get(&paced)?.at
    }

    /// Returns how long what is told stays true, in milliseconds; `None` if nothing is told.
    pub(crate) fn time_left(&self, clock: Time) -> Option<i64> {
        let is_told = self.known.values().any(|known| known.at.is_some());
        is_told.then(|| MINUTE_MS - clock.0.rem_euclid(MINUTE_MS))
    }

    /// Takes note of what is shown. Returns the question to ask now.
    pub(crate) fn show(
        &mut self,
        shown: impl Iterator<Item = Paced>,
        model: &Model,
        (now, clock): (f64, Time),
    ) -> Option<FileQuestion> {
        let has_pace = |paced: &Paced| {
            let goal = paced.goal(model);
            goal.is_some_and(|goal| {
                goal.count < goal.target && goal.count >= PACE_PRESSES_MIN.saturating_mul(goal.step)
            })
        };
        // A board's counters are looked for only after something else than counts has changed.
        let mut before = if self.edits == model.edits { std::mem::take(&mut self.shown) } else { Vec::new() };
        let mut with_counters = |paced: Paced| {
            let index = before.iter().position(|(other, _)| *other == paced);
            index.map_or_else(|| (paced, paced.counters(model)), |index| before.swap_remove(index))
        };
        self.shown = shown.filter(has_pace).map(&mut with_counters).collect();
        self.edits = model.edits;
        let mut of: Vec<CounterId> = self.shown.iter().flat_map(|(_, counters)| counters).copied().collect();
        of.sort_unstable();
        of.dedup();
        if of.is_empty() {
            return None;
        }
        let asked = Asked { of: of.clone(), minute: clock.0.div_euclid(MINUTE_MS) };
        self.asking.asks(asked, now).then_some(FileQuestion::Starts(of))
    }

    /// Takes an answer.
    pub(crate) fn answered(&mut self, starts: Vec<(CounterId, Time)>) {
        self.asking.answered();
        self.starts = starts.into_iter().collect();
    }

    /// Calculates what isn't known of what is shown, or has changed.
    pub(crate) fn refresh(&mut self, model: &Model, calendar: &Calendar, clock: Time) {
        let Self { shown, starts, known, .. } = self;
        known.retain(|paced, _| shown.iter().any(|(other, _)| other == paced));
        let (minute, edits) = (clock.0.div_euclid(MINUTE_MS), model.edits);
        for (paced, counters) in shown {
            let since = counters.iter().filter_map(|id| starts.get(id)).min();
            let Some(goal) = paced.goal(model).zip(since).map(|(goal, since)| Goal { since: *since, ..goal }) else {
                known.remove(paced);
                continue;
            };
            let is_same = |known: &Known| known.goal == goal && known.minute == minute && known.edits == edits;
            if !known.get(paced).is_some_and(is_same) {
                let at = pace(goal, clock, paced.hours(model).as_ref(), calendar);
                known.insert(*paced, Known { goal, minute, edits, at });
            }
        }
    }
}
