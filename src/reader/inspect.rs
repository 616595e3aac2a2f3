//! The figures, bars and periods of the inspector, read from the file.
//!
//! Left out: grouping sums into bars, which `stats` does, and drawing.

use crate::domain::{CounterId, Quarter, QuarterSum, Time};
use crate::stats::{self, Bucket, Calendar, Heat, Means, Span, SpanComparison, Unit};
use crate::store::{CounterScope, Period, Store, StoreError};

/// Maximum number of counters with bars of their own; with more, none has any.
pub const SERIES_MAX: usize = 10;

/// The counters to inspect, and how.
#[derive(Debug, Clone)]
pub struct Inspect {
    pub of: CounterScope,
    /// All counters of the board, from which its opening hours are derived.
    pub board: CounterScope,
    /// The counters that are also shown individually.
    pub each: Vec<CounterId>,
    /// The unit of a bar.
    pub unit: Unit,
    pub calendar: Calendar,
    pub now: Time,
}

/// The result of an inspection.
#[derive(Debug, Clone)]
pub struct Inspection {
    pub of: CounterScope,
    /// The time of the oldest entry, or `None` if there is none.
    pub first: Option<Time>,
    pub now: Time,
    pub unit: Unit,
    pub today: SpanComparison,
    pub week: SpanComparison,
    pub month: SpanComparison,
    /// This month compared with the same one a year ago.
    pub year: SpanComparison,
    pub all: i64,
    pub means: Means,
    /// The bars from the first entry to now, without gaps.
    pub bars: Vec<Bucket>,
    /// Those of a single counter that is shared, by who counted.
    pub by_desk: Option<BarsByDesk>,
    /// Each counter individually: its bars over the same spans, unless there are too many counters, and its bars by
    /// day.
    pub each: Vec<InspectedCounter>,
    pub heat: Heat,
    pub dates: Vec<(jiff::civil::Date, i64)>,
    /// The periods of a single counter, the open one first.
    pub periods: Vec<Period>,
    /// Whether several desks count, or have counted, in this file.
    pub has_desks: bool,
}

/// The bars of an [`Inspection`] in two parts, over the same spans.
#[derive(Debug, Clone)]
pub struct BarsByDesk {
    /// What was counted on this desk.
    pub here: Vec<Bucket>,
    pub others: Vec<Bucket>,
}

/// One counter of an [`Inspection`].
#[derive(Debug, Clone)]
pub struct InspectedCounter {
    pub id: CounterId,
    pub bars: Vec<Bucket>,
    pub dates: Vec<(jiff::civil::Date, i64)>,
}

impl Inspect {
    /// Reads the inspection: some thousand rows of each counter, however many entries there are.
    pub fn inspect(&self, store: &mut Store) -> Result<Inspection, StoreError> {
        // All of the same state of the file, so that its parts add up.
        store.reading(|store| self.read(store))
    }

    fn read(&self, store: &mut Store) -> Result<Inspection, StoreError> {
        let Self { of, board, each, unit, calendar, now } = self;
        let (unit, now) = (*unit, *now);
        let first = store.first_at(of)?;
        let from = Quarter::of(first.unwrap_or(now).min(now));
        // The last complete quarter there is, so that sums are used throughout.
        let to = Quarter::of(Time(i64::MAX));
        let spans = calendar.spans(unit, from.start(), now);
        let days = calendar.days(from.start(), now);
        let mut of_each = Vec::with_capacity(each.len());
        let all = store.quarters_of_each(each, from, to, |id, sums| {
            let bars = if each.len() > SERIES_MAX { Vec::new() } else { stats::sum(&spans, sums) };
            of_each.push(InspectedCounter { id, bars, dates: stats::dates(&days, sums) });
        })?;
        let own = match of {
            CounterScope::These(ids) if ids == each && !store.is_weighed(of)? => all,
            _ => store.together(of, from.start(), to.start())?,
        };
        // Opening hours derive from every count, whatever its sign.
        let of_board = if board == of && !store.is_weighed(of)? {
            own.clone()
        } else {
            store.quarters(board, from.start(), to.start())?
        };
        let mut compared = |unit, before: Option<Span>| {
            let counted_now = calendar.span_of(unit, now).map_or(0, |span| within(&own, span));
            let before = before.filter(|span| first.is_some_and(|first| first < span.end));
            let before = before.map(|span| Ok::<_, StoreError>((span, counted_in(span, of, &own, store)?)));
            Ok::<_, StoreError>(SpanComparison { counted: counted_now, before: before.transpose()? })
        };
        let [today, week, month] =
            [Unit::Day, Unit::Week, Unit::Month].map(|unit| compared(unit, calendar.before(unit, now)));
        let (today, week, month) = (today?, week?, month?);
        let year = compared(Unit::Month, calendar.year_before(now))?;
        let single = match of {
            CounterScope::These(ids) if ids.len() == 1 => ids.first().copied(),
            _ => None,
        };
        let others = single.map(|id| store.quarters_of_others(id, from, to)).transpose()?.flatten();
        let bars = stats::sum(&spans, &own);
        let by_desk = others.map(|others| BarsByDesk::of(&bars, stats::sum(&spans, &others)));
        Ok(Inspection {
            of: of.clone(),
            first,
            now,
            unit,
            today,
            week,
            month,
            year,
            all: counted(&own),
            means: calendar.means(&own, &of_board, now),
            bars,
            by_desk,
            each: of_each,
            heat: calendar.heat(&own, from.start(), now),
            dates: stats::dates(&days, &own),
            periods: single.map(|id| store.periods(id)).transpose()?.unwrap_or_default(),
            has_desks: !store.desk_labels()?.is_empty(),
        })
    }
}

impl BarsByDesk {
    /// Divides bars, given what other desks counted of each.
    fn of(bars: &[Bucket], others: Vec<Bucket>) -> Self {
        let rest = |(bar, others): (&Bucket, &Bucket)| Bucket {
            span: bar.span,
            counted: bar.counted.saturating_sub(others.counted),
            late: bar.late.saturating_sub(others.late),
        };
        Self { here: bars.iter().zip(&others).map(rest).collect(), others }
    }
}

/// Returns the sum of a span that consists of complete quarters.
fn within(sums: &[QuarterSum], span: Span) -> i64 {
    stats::sum(&[span], sums).iter().map(|bucket| bucket.counted).sum()
}

pub(super) fn counted(sums: &[QuarterSum]) -> i64 {
    sums.iter().fold(0, |all, sum| all.saturating_add(sum.counted))
}

/// Returns the sum of a span: complete quarters are taken from the sums, and the entries at both ends are read.
fn counted_in(span: Span, of: &CounterScope, sums: &[QuarterSum], store: &mut Store) -> Result<i64, StoreError> {
    let Span { start, end } = span;
    let first = Quarter::of(Time(start.0.saturating_add(Quarter::MILLISECONDS - 1))).start();
    let last = Quarter::of(end).start();
    if first > last {
        return Ok(counted(&store.together(of, start, end)?));
    }
    let between = within(sums, Span { start: first, end: last });
    let ends = [store.together(of, start, first)?, store.together(of, last, end)?];
    Ok(between.saturating_add(counted(&ends.concat())))
}
