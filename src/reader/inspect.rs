//! The figures, bars and periods of the inspector, and the table of a range, read from the file.
//!
//! Left out: grouping sums into bars, which `stats` does, and drawing.

use super::evidence::{AskEvidence, Counts, Evidence};
use crate::domain::{CounterId, Quarter, QuarterSum, Time};
use crate::stats::{self, Basis, Bucket, Calendar, Heat, Means, Range, RangeKind, Span, SpanComparison, Unit};
use crate::store::{CounterScope, Period, Store, StoreError};

/// The least number of days over which the hours of the week are taken, where there are so many.
const HEAT_DAYS: i64 = 56;

/// The counters to inspect, and how.
#[derive(Debug, Clone)]
pub struct Inspect {
    pub of: CounterScope,
    /// All counters of the board, from which its opening hours are derived.
    pub board: CounterScope,
    /// The counters that are also shown individually.
    pub each: Vec<CounterId>,
    pub by: RangeBy,
    pub evidence: AskEvidence,
}

/// A range, and how it is divided.
#[derive(Debug, Clone)]
pub struct RangeBy {
    pub range: Range,
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
    pub today: SpanComparison,
    pub week: SpanComparison,
    pub month: SpanComparison,
    pub all: i64,
    pub means: Means,
    /// What was counted in the range, together.
    pub table: Table,
    /// The bars of a single counter that is shared, by who counted.
    pub by_desk: Option<BarsByDesk>,
    pub heat: Heat,
    /// The time over which the heat map is taken.
    pub heat_span: Span,
    /// The periods of a single counter, the open one first.
    pub periods: Vec<Period>,
    /// Whether several desks count, or have counted, in this file.
    pub has_desks: bool,
    pub evidence: Evidence,
}

/// The bars of an [`Inspection`] in two parts, over the same spans.
#[derive(Debug, Clone)]
pub struct BarsByDesk {
    /// What was counted on this desk.
    pub here: Vec<Bucket>,
    pub others: Vec<Bucket>,
}

/// A question what was counted in a range on some counters, each by itself and all together.
#[derive(Debug, Clone)]
pub struct Tabulate {
    pub of: CounterScope,
    pub each: Vec<CounterId>,
    /// Whether the total is a level, of which the end of each bar is wanted.
    pub is_level: bool,
    pub by: RangeBy,
}

/// What was counted in a range.
#[derive(Debug, Clone)]
pub struct Table {
    pub of: CounterScope,
    pub range: Range,
    pub unit: Unit,
    pub now: Time,
    /// All time of the range.
    pub span: Span,
    /// All counters together, with their weights.
    pub together: Sums,
    /// Each counter that was asked for.
    pub each: Vec<(CounterId, Sums)>,
    /// The total at the end of each bar that has begun, where it is a level: now, of the one that isn't over.
    pub levels: Vec<i128>,
}

/// What was counted on a counter, or on several together.
#[derive(Debug, Clone)]
pub struct Sums {
    /// The bars of the range, without gaps.
    pub bars: Vec<Bucket>,
    /// As many bars of the time before the range; none if nothing was counted so early.
    pub before: Vec<Bucket>,
    /// The entire range.
    pub range: SpanComparison,
    pub all: i64,
}

/// The spans of a range.
struct Spans {
    range: Span,
    bars: Vec<Span>,
    before: Vec<Span>,
    /// The time before that the range is compared with.
    compared: Option<Span>,
}

impl RangeBy {
    fn spans(&self) -> Spans {
        let Self { range, unit, calendar, now } = self;
        let (kind, now) = (range.kind, *now);
        let span = calendar.dates(*range, now).and_then(|dates| calendar.span_of_dates(dates));
        let range = span.unwrap_or(Span { start: now, end: now });
        let bars = calendar.bars(*unit, range);
        let earlier = |bar: &Span| {
            Some(Span { start: calendar.earlier(kind, bar.start)?, end: calendar.earlier(kind, bar.end)? })
        };
        let before = bars.iter().map_while(earlier).collect();
        Spans { range, bars, before, compared: calendar.before(kind, range, now) }
    }
}

impl Tabulate {
    /// Reads the table.
    pub fn tabulate(&self, store: &mut Store) -> Result<Table, StoreError> {
        store.reading(|store| {
            let mut table = read_table(&self.of, &self.each, &self.by, store)?.table;
            if self.is_level {
                let bars = table.together.bars.iter().filter(|bar| bar.span.start <= self.by.now);
                let ends: Vec<Time> = bars.map(|bar| bar.span.end).collect();
                let ids = store.ids(&self.of)?;
                table.levels = store.levels_before(&ids, &ends)?;
            }
            Ok(table)
        })
    }
}

impl Inspect {
    /// Reads the inspection: some thousand rows of each counter, however many entries there are.
    pub fn inspect(&self, store: &mut Store) -> Result<Inspection, StoreError> {
        // All of the same state of the file, so that its parts add up.
        store.reading(|store| self.read(store))
    }

    fn read(&self, store: &mut Store) -> Result<Inspection, StoreError> {
        let Self { of, board, each, by, evidence } = self;
        let RangeBy { calendar, now, .. } = by;
        let now = *now;
        let ReadTable { first, own, table } = read_table(of, each, by, store)?;
        let (from, to) = whole(first, now);
        // Opening hours derive from every count, whatever its sign.
        let of_board = if board == of && !store.is_weighed(of)? {
            own.clone()
        } else {
            store.quarters(board, from.start(), to.start())?
        };
        let mut compared = |kind, unit| {
            let span = calendar.span_of(unit, now).unwrap_or(Span { start: now, end: now });
            compare(span, calendar.before(kind, span, now), first, of, &own, store)
        };
        let today = compared(RangeKind::Day, Unit::Day)?;
        let week = compared(RangeKind::Week, Unit::Week)?;
        let month = compared(RangeKind::Month, Unit::Month)?;
        let single = match of {
            CounterScope::These(ids) if ids.len() == 1 => ids.first().copied(),
            _ => None,
        };
        let others = single.map(|id| store.quarters_of_others(id, from, to)).transpose()?.flatten();
        let spans: Vec<Span> = table.together.bars.iter().map(|bar| bar.span).collect();
        let by_desk = others.map(|others| BarsByDesk::of(&table.together.bars, stats::sum(&spans, &others)));
        let heat_span = heat_span(table.span, first, now);
        let each = table.each.iter().map(|(id, sums)| (*id, sums.range.counted, sums.bars.as_slice()));
        let counts = Counts {
            first,
            own: &own,
            board: &of_board,
            now,
            span: table.span,
            together: (table.together.range.counted, &table.together.bars),
            each: each.collect(),
            calendar,
        };
        let evidence = evidence.read(&counts, store)?;
        Ok(Inspection {
            of: of.clone(),
            first,
            today,
            week,
            month,
            all: table.together.all,
            means: calendar.means(&own, &of_board, now),
            table,
            by_desk,
            heat: match evidence.coverage.basis() {
                Basis::Hours => calendar.covered_heat(&own, &evidence.coverage, heat_span.start, heat_span.end),
                Basis::Counted => calendar.heat(&own, heat_span.start, heat_span.end),
            },
            heat_span,
            periods: single.map(|id| store.periods(id)).transpose()?.unwrap_or_default(),
            has_desks: !store.desk_labels()?.is_empty(),
            evidence,
        })
    }
}

/// Returns the quarters from the first entry to the last one there may be, so that sums are used throughout.
fn whole(first: Option<Time>, now: Time) -> (Quarter, Quarter) {
    (Quarter::of(first.unwrap_or(now).min(now)), Quarter::of(Time(i64::MAX)))
}

/// Returns the time over which the hours of the week are taken: the range as far as it is over, or the weeks up to its end.
fn heat_span(range: Span, first: Option<Time>, now: Time) -> Span {
    let end = range.end.min(now);
    let start = range.start.min(Time(end.0.saturating_sub(HEAT_DAYS * 24 * 60 * 60 * 1_000)));
    Span { start: start.max(first.unwrap_or(end)).min(end), end }
}

/// Returns what was counted today on some counters.
pub(super) fn today_of(
    of: &CounterScope,
    calendar: &Calendar,
    now: Time,
    store: &mut Store,
) -> Result<SpanComparison, StoreError> {
    let first = store.first_at(of)?;
    let (from, to) = whole(first, now);
    let own = store.quarters(of, from.start(), to.start())?;
    let day = calendar.span_of(Unit::Day, now).unwrap_or(Span { start: now, end: now });
    compare(day, calendar.before(RangeKind::Day, day, now), first, of, &own, store)
}

/// A table, and what it was made of.
struct ReadTable {
    /// The time of the oldest entry.
    first: Option<Time>,
    /// All that was ever counted, together.
    own: Vec<QuarterSum>,
    table: Table,
}

fn read_table(of: &CounterScope, each: &[CounterId], by: &RangeBy, store: &mut Store) -> Result<ReadTable, StoreError> {
    let first = store.first_at(of)?;
    let (from, to) = whole(first, by.now);
    let spans = by.spans();
    let mut quarters_of_each = Vec::with_capacity(each.len());
    let all = store.quarters_of_each(each, from, to, |id, quarters| quarters_of_each.push((id, quarters.to_vec())))?;
    let own = match of {
        CounterScope::These(ids) if ids == each && !store.is_weighed(of)? => all,
        _ => store.together(of, from.start(), to.start())?,
    };
    let of_one = |(id, quarters): (CounterId, Vec<QuarterSum>)| {
        let sums = spans.sums(first, &CounterScope::These(vec![id]), &quarters, store)?;
        Ok((id, sums))
    };
    let each = quarters_of_each.into_iter().map(of_one).collect::<Result<_, StoreError>>()?;
    let together = spans.sums(first, of, &own, store)?;
    let RangeBy { range, unit, now, .. } = *by;
    let table = Table { of: of.clone(), range, unit, now, span: spans.range, together, each, levels: Vec::new() };
    Ok(ReadTable { first, own, table })
}

impl Spans {
    /// Sums what was counted on counters, given all of it.
    fn sums(
        &self,
        first: Option<Time>,
        of: &CounterScope,
        quarters: &[QuarterSum],
        store: &mut Store,
    ) -> Result<Sums, StoreError> {
        let is_early = self.before.last().zip(first).is_some_and(|(last, first)| first < last.end);
        Ok(Sums {
            bars: stats::sum(&self.bars, quarters),
            before: if is_early { stats::sum(&self.before, quarters) } else { Vec::new() },
            range: compare(self.range, self.compared, first, of, quarters, store)?,
            all: counted(quarters),
        })
    }
}

/// Compares what was counted in a span with the time before it.
fn compare(
    span: Span,
    before: Option<Span>,
    first: Option<Time>,
    of: &CounterScope,
    quarters: &[QuarterSum],
    store: &mut Store,
) -> Result<SpanComparison, StoreError> {
    let before = before.filter(|before| first.is_some_and(|first| first < before.end));
    let before = before.map(|before| Ok::<_, StoreError>((before, counted_in(before, of, quarters, store)?)));
    Ok(SpanComparison { counted: within(quarters, span), before: before.transpose()? })
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
