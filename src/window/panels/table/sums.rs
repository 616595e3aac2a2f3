//! What the table knows of its range: it asks the reader for the rows in view, and again, one question at a time, after
//! something was counted.

use std::collections::HashMap;
use std::rc::Rc;

use crate::domain::CounterId;
use crate::reader::{FileQuestion, RangeBy, Sums, Table, Tabulate};
use crate::stats::{Range, RangeKind, Span, Unit};
use crate::store::CounterScope;
use crate::window::view::asking::Asking;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;

/// Most counters of which all are read, whether they are in view or not.
const ALL_MAX: usize = 100;

/// The range of the table, and what was counted in it.
pub(crate) struct TableSums {
    pub range: Range,
    /// The rows in view when it was drawn last.
    pub in_view: Vec<CounterId>,
    /// Whether the table was asked for as text.
    pub is_copying: bool,
    /// What was read last, and of which counters.
    table: Option<(Rc<CounterScope>, Box<Table>)>,
    /// The counters that are listed, made anew only when they are others: there may be very many.
    listed: Option<(Listed, Rc<CounterScope>)>,
    each: HashMap<CounterId, Sums>,
    pub asking: Asking<Asked>,
}

/// By what the listed counters are known to be the same: the filter, whether all that it lets through is shown, the
/// listing's `arranged` and the model's `edits`.
type Listed = (BoardFilter, bool, u64, u64);

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    of: Rc<CounterScope>,
    /// The counters of the rows.
    each: Vec<CounterId>,
    range: Range,
    /// The time of the range.
    span: Option<Span>,
    is_level: bool,
}

impl Default for TableSums {
    fn default() -> Self {
        Self {
            range: Range::of(RangeKind::Week),
            in_view: Vec::new(),
            is_copying: false,
            table: None,
            listed: None,
            each: HashMap::new(),
            asking: Asking::default(),
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
        self.table.as_ref().map(|(_, table)| &**table).filter(|table| table.range == self.range)
    }

    /// Returns what was read last, if it is of all that is listed now. Until it is, the rows show what they have.
    pub(crate) fn whole(&self) -> Option<&Table> {
        let (asked, (of, _)) = (self.asking.asked()?, self.table.as_ref()?);
        self.table().filter(|_| *of == asked.of)
    }

    /// Returns whether the total that was read is a level, so that what was counted isn't added up.
    pub(crate) fn is_level(&self) -> bool {
        self.table().is_some() && self.asking.asked().is_some_and(|asked| asked.is_level)
    }

    /// Returns what was counted on a counter.
    pub(crate) fn of(&self, id: CounterId) -> Option<&Sums> {
        self.table().and_then(|_| self.each.get(&id))
    }

    /// Notes that the file, or its days, are others.
    pub(crate) fn forget(&mut self) {
        *self = Self { range: self.range, ..Self::default() };
    }

    /// Returns the question to ask now, while the table is shown.
    pub(crate) fn question(&mut self, view: &ViewContext<'_>) -> Option<FileQuestion> {
        let of = self.listed(view);
        let listed = view.listing.ids();
        let each = if listed.len() <= ALL_MAX || self.is_copying { listed } else { &self.in_view };
        let calendar = view.calendar();
        let range = self.range;
        let span = calendar.dates(range, view.clock).and_then(|dates| calendar.span_of_dates(dates));
        let is_level = view.is_level();
        let asked = Asked { of, each: each.to_vec(), range, span, is_level };
        if !self.asking.asks(asked.clone(), view.now) {
            return None;
        }
        let Asked { of, each, .. } = asked;
        let by = RangeBy { range, unit: self.unit(), calendar, now: view.clock };
        Some(FileQuestion::Tabulate(Box::new(Tabulate { of: (*of).clone(), each, is_level, by })))
    }

    fn listed(&mut self, view: &ViewContext<'_>) -> Rc<CounterScope> {
        let (filter, is_whole) = (view.listing.filter, view.listing.search.trim().is_empty());
        let listed = (filter, is_whole, view.listing.arranged(), view.model.edits);
        if let Some((_, of)) = self.listed.as_ref().filter(|(before, _)| *before == listed) {
            return Rc::clone(of);
        }
        let of = Rc::new(match filter {
            BoardFilter::All if is_whole => view.model.summed_in_all(),
            _ => CounterScope::These(view.listing.ids().to_vec()),
        });
        self.listed = Some((listed, Rc::clone(&of)));
        of
    }

    /// Takes an answer. Returns whether it was asked for as text.
    pub(crate) fn answered(&mut self, table: Box<Table>) -> bool {
        let Some(Asked { of, each, range, .. }) = self.asking.asked() else { return false };
        if **of != table.of || *range != table.range {
            return false;
        }
        if self.table.as_ref().is_none_or(|(before, of_range)| of_range.range != table.range || before != of) {
            self.each.clear();
        }
        let (is_whole, of) = (each.len() == table.each.len(), Rc::clone(of));
        self.asking.answered();
        self.each.extend(table.each.iter().cloned());
        self.table = Some((of, table));
        is_whole && std::mem::take(&mut self.is_copying)
    }
}
