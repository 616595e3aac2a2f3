//! What the counts of an inspection are evidence of: how much of the time was covered, the rates, their limits, the last change
//! and the control chart. Left out: the formulas (`inference`), and what they are taken of (`stats::evidence`).

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::domain::{ControlPlan, ControlSize, CounterId, Hours, QuarterSum, Time, Unit};
use crate::inference::{ChartKind, ControlError, ControlPoint, Interval, Level};
use crate::stats::evidence::{self, ControlData, Controlled, LastChange, NoLimits, Rated};
use crate::stats::{Basis, Bucket, Calendar, Coverage, Span};
use crate::store::{CounterScope, Store, StoreError};

/// What is asked of the counts of an inspection.
#[derive(Debug, Clone, Default)]
pub struct AskEvidence {
    /// The hours of the board, as the file has them.
    pub hours: Option<String>,
    /// The limits that are wanted, if any are.
    pub level: Option<Level>,
    /// Why the counters together can't have limits.
    pub no_limits: Option<NoLimits>,
    /// Of a single counter that has one.
    pub control: Option<AskControl>,
    /// The change that was found last.
    pub known_change: Option<KnownChange>,
}

/// A control chart that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskControl {
    pub plan: ControlPlan,
    /// What its sizes are counted on, if they are counted.
    pub of: Option<CounterScope>,
}

/// A change, and what it was found in: looking for it takes long.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KnownChange {
    key: u64,
    pub change: Option<LastChange>,
}

/// What the counts of an inspection are evidence of.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Whether the hours of the board can't be read.
    pub has_unread_hours: bool,
    /// The covered time from the first count until now.
    pub coverage: Coverage,
    /// The rate in the range, and of all time.
    pub range: Rated,
    pub all: Rated,
    /// How much of each bar is covered, in milliseconds; `None` of what is still to come, and without hours.
    pub covered: Vec<Option<i64>>,
    /// Of what was counted, together and on each counter; none if they weren't wanted, or there are none.
    pub no_limits: Option<NoLimits>,
    pub limits: Option<Limits>,
    pub each_limits: Vec<(CounterId, Limits)>,
    pub change: KnownChange,
    pub control: Option<Result<Controlled, ControlError>>,
}

/// The limits of what was counted in a range, and in each bar.
#[derive(Debug, Clone)]
pub struct Limits {
    pub range: Option<Interval>,
    /// `None` of bars of which nothing is covered, or that are below 0.
    pub bars: Vec<Option<Interval>>,
}

/// A question which counters have a newest point that breaks a rule of their control chart.
#[derive(Debug, Clone, PartialEq)]
pub struct AskAlarms {
    pub of: Vec<AskAlarm>,
    pub calendar: Calendar,
    pub now: Time,
}

/// A counter with a control chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskAlarm {
    pub id: CounterId,
    pub control: AskControl,
    /// All counters of the board, and its hours as the file has them.
    pub board: CounterScope,
    pub hours: Option<String>,
}

/// The newest point of a control chart, if it breaks a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    pub id: CounterId,
    pub span: Span,
    pub kind: ChartKind,
    pub point: ControlPoint,
}

/// What evidence is taken of.
pub(super) struct Counts<'a> {
    pub first: Option<Time>,
    pub own: &'a [QuarterSum],
    pub board: &'a [QuarterSum],
    pub now: Time,
    /// The range.
    pub span: Span,
    /// What was counted in the range and in its bars, together and on each counter.
    pub together: (i64, &'a [Bucket]),
    pub each: Vec<(CounterId, i64, &'a [Bucket])>,
    pub calendar: &'a Calendar,
}

impl AskEvidence {
    pub(super) fn read(&self, counts: &Counts<'_>, store: &mut Store) -> Result<Evidence, StoreError> {
        let Counts { first, own, board, now, span, together: (counted, bars), ref each, calendar } = *counts;
        let first = first.unwrap_or(now);
        let (hours, has_unread_hours) = read_hours(self.hours.as_deref());
        let coverage = evidence::coverage(hours.as_ref(), board, (first, now), calendar);
        let cover = |bar: &Bucket| {
            let is_known = coverage.basis() == Basis::Hours && bar.span.start < now;
            is_known.then(|| coverage.within(bar.span))
        };
        let covered: Vec<Option<i64>> = bars.iter().map(cover).collect();
        let level = self.level.filter(|_| self.no_limits.is_none());
        let limits_of = |counted: i64, bars: &[Bucket], level| {
            // Nothing was counted, and nobody said whether anybody was there.
            let is_known = |bar: &Bucket, covered: &Option<i64>| {
                bar.span.start < now && covered.map_or(bar.counted != 0, |covered| covered > 0)
            };
            let of_bar = |(bar, covered): (&Bucket, &Option<i64>)| {
                evidence::count_limits(bar.counted, level).filter(|_| is_known(bar, covered))
            };
            let bars = bars.iter().zip(&covered).map(of_bar).collect();
            Limits { range: evidence::count_limits(counted, level), bars }
        };
        let limits = level.map(|level| limits_of(counted, bars, level));
        let each_limits = level.map_or_else(Vec::new, |level| {
            each.iter().map(|(id, counted, bars)| (*id, limits_of(*counted, bars, level))).collect()
        });
        let until_now = |start: Time, end: Time| Span { start, end: end.min(now).max(start) };
        let rate = |span: Span| evidence::rate(span, own, &coverage, level);
        let control = self.control.as_ref().map(|ask| ask.read((own, &coverage, first), calendar, now, store));
        Ok(Evidence {
            has_unread_hours,
            range: rate(until_now(span.start, span.end)),
            all: rate(until_now(first_day(first, calendar), now)),
            change: self.change(own, &coverage, calendar, (first, now)),
            covered,
            no_limits: self.no_limits,
            limits,
            each_limits,
            control: control.transpose()?,
            coverage,
        })
    }

    fn change(
        &self,
        own: &[QuarterSum],
        coverage: &Coverage,
        calendar: &Calendar,
        (first, now): (Time, Time),
    ) -> KnownChange {
        let today = calendar.span_of(Unit::Day, now).map_or(now, |day| day.start);
        let mut hasher = DefaultHasher::new();
        (first.max(today) == first, today, self.no_limits == Some(NoLimits::Weighed)).hash(&mut hasher);
        for sum in own.iter().take_while(|sum| sum.quarter.start() < today) {
            (sum.quarter, sum.counted).hash(&mut hasher);
        }
        for span in coverage.spans().iter().take_while(|span| span.start < today) {
            (span.start, span.end.min(today)).hash(&mut hasher);
        }
        let key = hasher.finish();
        let find = || evidence::last_change(own, coverage, (Unit::Day, calendar), (first, now));
        self.known_change.filter(|known| known.key == key).unwrap_or_else(|| KnownChange {
            key,
            change: if self.no_limits == Some(NoLimits::Weighed) { None } else { find() },
        })
    }
}

impl AskControl {
    /// Reads the chart of a counter.
    pub(super) fn read(
        &self,
        (own, coverage, first): (&[QuarterSum], &Coverage, Time),
        calendar: &Calendar,
        now: Time,
        store: &mut Store,
    ) -> Result<Result<Controlled, ControlError>, StoreError> {
        let of = self.of.as_ref().map(|of| store.together(of, first_day(first, calendar), Time(i64::MAX)));
        let of = of.transpose()?.unwrap_or_default();
        let data = ControlData { own, of: &of, coverage, first, now };
        Ok(evidence::control(&self.plan, data, calendar))
    }
}

impl AskAlarms {
    pub(super) fn read(&self, store: &mut Store) -> Result<Vec<Alarm>, StoreError> {
        store.reading(|store| {
            let mut alarms = Vec::new();
            for ask in &self.of {
                alarms.extend(ask.read(&self.calendar, self.now, store)?);
            }
            Ok(alarms)
        })
    }
}

impl AskAlarm {
    fn read(&self, calendar: &Calendar, now: Time, store: &mut Store) -> Result<Option<Alarm>, StoreError> {
        let of = CounterScope::These(vec![self.id]);
        let Some(first) = store.first_at(&of)? else { return Ok(None) };
        let from = first_day(first, calendar);
        let own = store.quarters(&of, from, Time(i64::MAX))?;
        let (hours, _) = read_hours(self.hours.as_deref());
        let needs_board = hours.is_none() && self.control.plan.size == Some(ControlSize::Hours);
        let board = if needs_board { store.quarters(&self.board, from, Time(i64::MAX))? } else { Vec::new() };
        let coverage = evidence::coverage(hours.as_ref(), &board, (first, now), calendar);
        // A chart without limits shows why in the inspector.
        let Ok(found) = self.control.read((&own, &coverage, first), calendar, now, store)? else { return Ok(None) };
        let kind = found.chart.kind;
        let newest = found.spans.into_iter().zip(found.chart.points).rfind(|(_, point)| point.value.is_some());
        let alarm = newest.filter(|(_, point)| !point.broken.is_empty());
        Ok(alarm.map(|(span, point)| Alarm { id: self.id, span, kind, point }))
    }
}

/// Reads hours as the file has them; `true`: they can't be read.
pub(super) fn read_hours(hours: Option<&str>) -> (Option<Hours>, bool) {
    let read = hours.map(str::parse::<Hours>);
    let is_unread = matches!(read, Some(Err(_)));
    (read.and_then(Result::ok), is_unread)
}

fn first_day(first: Time, calendar: &Calendar) -> Time {
    calendar.day_of(first).map_or(first, |day| day.start)
}
