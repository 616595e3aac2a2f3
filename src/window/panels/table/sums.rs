//! What the table knows of its range: it asks the reader for the rows in view, and again, one question at a time, after
//! something was counted.

use std::collections::HashMap;

use crate::domain::CounterId;
use crate::reader::{FileQuestion, RangeBy, Sums, Table, Tabulate};
use crate::stats::{Range, RangeKind, Span, Unit};
use crate::store::CounterScope;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;

/// Delay before a failed question is asked again, in seconds.
const RETRY_SECONDS: f64 = 3.0;
/// Most counters of which all are read, whether they are in view or not.
const ALL_MAX: usize = 100;

/// The range of the table, and what was counted in it.
pub(crate) struct TableSums {
    pub range: Range,
    /// The rows in view when it was drawn last.
    pub in_view: Vec<CounterId>,
    /// Whether the table was asked for as text.
    pub is_copying: bool,
    table: Option<Box<Table>>,
    each: HashMap<CounterId, Sums>,
    /// What was asked for last: the counters and their rows, the range and its time.
    asked: Option<(CounterScope, Vec<CounterId>, Range, Option<Span>)>,
    is_waiting: bool,
    is_stale: bool,
    /// Why it can't be read, until it can.
    pub problem: Option<String>,
    retry_at: Option<f64>,
}

impl Default for TableSums {
    fn default() -> Self {
        Self {
            range: Range::of(RangeKind::Week),
            in_view: Vec::new(),
            is_copying: false,
            table: None,
            each: HashMap::new(),
            asked: None,
            is_waiting: false,
            is_stale: false,
            problem: None,
            retry_at: None,
        }
    }
}

impl TableSums {
    /// Returns the unit of a column: of a month the weeks, since so many days have no room.
    fn unit(&self) -> Unit {
        let units = self.range.units();
        let unit = match self.range.kind {
            RangeKind::Month | RangeKind::Custom(..) => units.last(),
            RangeKind::Day | RangeKind::Week | RangeKind::Year => units.first(),
        };
        unit.copied().unwrap_or(Unit::Day)
    }

    /// Returns what was read last, if it is of this range.
    pub(crate) fn table(&self) -> Option<&Table> {
        self.table.as_deref().filter(|table| table.range == self.range)
    }

    /// Returns what was counted on a counter.
    pub(crate) fn of(&self, id: CounterId) -> Option<&Sums> {
        self.table().and_then(|_| self.each.get(&id))
    }

    /// Notes that something was counted, or may have been.
    pub(crate) fn counted(&mut self) {
        self.is_stale = true;
    }

    /// Notes that the file, or its days, are others.
    pub(crate) fn forget(&mut self) {
        *self = Self { range: self.range, ..Self::default() };
    }

    /// Returns the question to ask now, while the table is shown.
    pub(crate) fn question(&mut self, view: &ViewContext<'_>) -> Option<FileQuestion> {
        if self.retry_at.take_if(|at| *at <= view.now).is_some() {
            self.is_stale = true;
        }
        let listed = view.listing.ids();
        let each = if listed.len() <= ALL_MAX || self.is_copying { listed } else { &self.in_view };
        let is_all = view.listing.filter == BoardFilter::All && view.listing.search.trim().is_empty();
        let of = if is_all { CounterScope::All } else { CounterScope::These(listed.to_vec()) };
        let calendar = view.calendar();
        let span = calendar.dates(self.range, view.clock).and_then(|dates| calendar.span_of_dates(dates));
        let asked = (of, each.to_vec(), self.range, span);
        let is_other = self.asked.as_ref() != Some(&asked);
        if !is_other && (!self.is_stale || self.is_waiting) {
            return None;
        }
        let (of, each, range, _) = asked.clone();
        (self.asked, self.is_waiting, self.is_stale) = (Some(asked), true, false);
        let by = RangeBy { range, unit: self.unit(), calendar, now: view.clock };
        Some(FileQuestion::Tabulate(Box::new(Tabulate { of, each, by })))
    }

    /// Takes an answer. Returns whether it was asked for as text.
    pub(crate) fn answered(&mut self, table: Box<Table>) -> bool {
        let is_current = self.asked.as_ref().is_some_and(|(of, _, range, _)| *of == table.of && *range == table.range);
        if !is_current {
            return false;
        }
        if self.table.as_ref().is_none_or(|before| before.range != table.range || before.of != table.of) {
            self.each.clear();
        }
        (self.is_waiting, self.problem) = (false, None);
        self.each.extend(table.each.iter().cloned());
        let is_whole = self.asked.as_ref().is_some_and(|(_, each, ..)| each.len() == table.each.len());
        self.table = Some(table);
        is_whole && std::mem::take(&mut self.is_copying)
    }

    /// Notes that a question failed; it is asked again after a delay.
    pub(crate) fn failed(&mut self, why: String, now: f64) {
        (self.is_waiting, self.problem, self.retry_at) = (false, Some(why), Some(now + RETRY_SECONDS));
    }

    /// Returns the seconds until a failed question is asked again.
    pub(crate) fn retry_left(&self, now: f64) -> Option<f32> {
        self.retry_at.map(|at| (at - now).max(0.0) as f32)
    }
}
