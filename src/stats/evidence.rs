//! What the counts of a board are evidence of: limits, rates for each covered hour, shares, control charts, the last change,
//! and when a target is reached. Pure functions on sums by the quarter of an hour; the formulas, with their sources, are
//! `inference`'s.
//!
//! Left out: where the sums come from (the store), and sentences with numbers, which the window and the command line write
//! in their own ways.

#[cfg(test)]
mod tests;
mod words;

pub use words::{about, broken, change};

use jiff::tz::TimeZone;

use super::{Basis, Bucket, Calendar, Coverage, Span, Unit, sum};
use crate::day::HOUR_MS;
use crate::domain::{Board, ControlPlan, ControlSize, Counter, Hours, HoursError, Name, QuarterSum, Time, Weight};
use crate::inference::{
    ControlChart, ControlError, Interval, Level, Sample, changes, control_chart, count_interval, rate_interval,
    share_interval,
};

/// Samples among which the last change is looked for: the newest. A test shuffles them a thousand times.
const CHANGE_SAMPLES_MAX: usize = 400;

/// Presses from which a pace is told.
pub const PACE_PRESSES_MIN: i64 = 5;

/// How far ahead a target's time is looked for first, in milliseconds: over a week, since a year of hours takes longer.
const PACE_NEAR_MS: i64 = 8 * 24 * HOUR_MS;

/// How far ahead it is looked for, in milliseconds: a year.
const PACE_AHEAD_MS_MAX: i64 = 366 * 24 * HOUR_MS;

/// Why rates of counters can't be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoHours {
    /// The counters are on boards with different hours, or on some with hours and some without.
    Differ,
    /// Another program wrote hours of this board that can't be read.
    Unreadable(String, HoursError),
}

/// Why a counter has no control chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoChart {
    /// Nothing was ever counted on it.
    Empty,
    /// The counter that it is divided by isn't there any more.
    NoCounter(Name),
    /// It is divided by the total of its board, and isn't on any.
    NoBoard,
    Hours(NoHours),
    Limits(NoLimits),
    Control(ControlError),
}

/// Why a count has no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoLimits {
    /// It is a sum from which counters are subtracted, as a level is: limits are of sums of presses.
    Weighed,
    /// A press of the counter adds more than 1: limits are of events, which count 1 each.
    Steps,
    /// It is below 0.
    Negative,
}

/// What was counted in a span, for each covered hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rated {
    pub span: Span,
    /// What was counted in the covered time of it.
    pub counted: i64,
    /// What was counted outside of the covered time, and isn't in the rate.
    pub outside: i64,
    /// How much of it is covered, in milliseconds.
    pub covered_ms: i64,
    /// `None` where nothing is covered: unknown, not 0.
    pub rate: Option<Rate>,
}

/// A rate for each covered hour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    pub per_hour: f64,
    /// `None` if none were asked for, or the count is below 0.
    pub limits: Option<Interval>,
}

/// The share of a total, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    pub share: f64,
    pub limits: Interval,
}

/// What a control chart is made from.
#[derive(Debug, Clone, Copy)]
pub struct ControlData<'a> {
    /// What was counted on the counter.
    pub own: &'a [QuarterSum],
    /// What was counted on what the plan has as its size, if that is a counter or the board; else nothing.
    pub of: &'a [QuarterSum],
    /// The covered time of the counter's board up to now.
    pub coverage: &'a Coverage,
    /// The time of the counter's first entry.
    pub first: Time,
    pub now: Time,
}

/// A control chart with the samples from which it is made.
#[derive(Debug, Clone, PartialEq)]
pub struct Controlled {
    /// What each sample spans; one for each point of the chart.
    pub spans: Vec<Span>,
    pub samples: Vec<Sample>,
    pub chart: ControlChart,
}

/// The newest change of a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LastChange {
    /// The first span after it.
    pub since: Span,
    /// What was counted for each `per`: before it, since the change before; and since.
    pub before: f64,
    pub after: f64,
    /// A covered hour where the board has hours; else the unit of the spans, those in which anything was counted on the board.
    pub per: Unit,
    /// The share of random orders of the spans that show as clear a change.
    pub chance: f64,
}

/// The way to a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    pub count: i64,
    pub target: i64,
    /// What one press adds.
    pub step: i64,
    /// When `count` was 0: the reset, or the first press after it.
    pub since: Time,
}

/// Returns why what was counted on these counters together has no limits; `None` if it has. A single counter counts as it
/// is, whatever its weight.
pub fn no_limits<'a>(counters: impl IntoIterator<Item = &'a Counter>) -> Option<NoLimits> {
    let counters: Vec<&Counter> = counters.into_iter().collect();
    if counters.len() > 1 && counters.iter().any(|counter| counter.weight == Weight::Minus) {
        return Some(NoLimits::Weighed);
    }
    let counts = |counter: &&&Counter| counters.len() == 1 || counter.weight == Weight::Plus;
    counters.iter().filter(counts).any(|counter| counter.step != 1).then_some(NoLimits::Steps)
}

/// Returns the hours that these counters have in common; `None` if nobody gave their boards any.
///
/// # Errors
/// When they differ, or can't be read.
pub fn common_hours<'a>(
    counters: impl IntoIterator<Item = &'a Counter>,
    boards: &[Board],
) -> Result<Option<Hours>, NoHours> {
    let mut common: Option<Option<Hours>> = None;
    let mut on: Vec<_> = counters.into_iter().map(|counter| counter.board_id).collect();
    on.sort_unstable();
    on.dedup();
    for id in on {
        let board = boards.iter().find(|board| Some(board.id) == id);
        let hours = match board.and_then(|board| Some((board, board.hours.as_deref()?))) {
            Some((board, text)) => Some(text.parse().map_err(|error| NoHours::Unreadable(board.name.clone(), error))?),
            None => None,
        };
        if common.get_or_insert_with(|| hours.clone()) != &hours {
            return Err(NoHours::Differ);
        }
    }
    Ok(common.flatten())
}

/// Returns the limits of a count; `None` below 0.
pub fn count_limits(counted: i64, level: Level) -> Option<Interval> {
    Some(count_interval(u64::try_from(counted).ok()?, level))
}

/// Returns the rate in each span, which are in order and don't overlap, from what was counted, also in order. A quarter of an
/// hour that is covered in part counts as covered. Limits are only computed for a level.
pub fn rates(spans: &[Span], quarters: &[QuarterSum], coverage: &Coverage, level: Option<Level>) -> Vec<Rated> {
    let covered: Vec<QuarterSum> = coverage.counted(quarters).collect();
    let rated = |(all, covered): (Bucket, Bucket)| {
        let covered_ms = coverage.within(covered.span);
        let hours = covered_ms as f64 / HOUR_MS as f64;
        let limits = || rate_interval(u64::try_from(covered.counted).ok()?, hours, level?);
        Rated {
            span: all.span,
            counted: covered.counted,
            outside: all.counted.saturating_sub(covered.counted),
            covered_ms,
            rate: (covered_ms > 0).then(|| Rate { per_hour: covered.counted as f64 / hours, limits: limits() }),
        }
    };
    sum(spans, quarters).into_iter().zip(sum(spans, &covered)).map(rated).collect()
}

/// Returns the rate in one span, as [`rates`].
pub fn rate(span: Span, quarters: &[QuarterSum], coverage: &Coverage, level: Option<Level>) -> Rated {
    let nothing = Rated { span, counted: 0, outside: 0, covered_ms: 0, rate: None };
    rates(&[span], quarters, coverage, level).into_iter().next().unwrap_or(nothing)
}

/// Returns the share of each count in their sum; none if nothing was counted, or any count is below 0.
pub fn shares(counts: &[i64], level: Level) -> Option<Vec<Share>> {
    let parts = counts.iter().map(|count| u64::try_from(*count).ok()).collect::<Option<Vec<u64>>>()?;
    let all = parts.iter().try_fold(0_u64, |all, part| all.checked_add(*part))?;
    let share = |part: u64| Some(Share { share: part as f64 / all as f64, limits: share_interval(part, all, level)? });
    parts.into_iter().map(share).collect()
}

/// Draws the control chart of a plan, of the samples that are over. A sample in which nothing was covered, by the hours of the
/// board, or nothing was looked at, is unknown: its size is 0. Hours that nobody gave the board leave no sample of defects
/// out: a day on which nothing was counted is one without defects.
///
/// # Errors
/// When the baseline gives no limits.
pub fn control(plan: &ControlPlan, data: ControlData<'_>, calendar: &Calendar) -> Result<Controlled, ControlError> {
    let ControlData { own, of, coverage, first, now } = data;
    let spans = complete_spans(calendar, plan.unit, first, now);
    let covered: Vec<QuarterSum>;
    let own = match plan.size {
        // A rate for each hour is of what was counted in these hours.
        Some(ControlSize::Hours) => {
            covered = coverage.counted(own).collect();
            covered.as_slice()
        }
        _ => own,
    };
    let sample = |(own, of): (Bucket, Bucket)| {
        let hours = coverage.hours_within(own.span);
        let size = match plan.size {
            Some(ControlSize::Hours) => hours,
            Some(ControlSize::Board | ControlSize::Counter(_)) => of.counted.max(0) as f64,
            None if hours == 0.0 && coverage.basis() == Basis::Hours => 0.0,
            None => 1.0,
        };
        // More was taken back than counted: nobody knows how many there were.
        u64::try_from(own.counted).map_or(Sample { count: 0, size: 0.0 }, |count| Sample { count, size })
    };
    let samples: Vec<Sample> = sum(&spans, own).into_iter().zip(sum(&spans, of)).map(sample).collect();
    let (from, to) = plan.baseline;
    let (from, to) = (calendar.day_on(from).map(|day| day.start), calendar.day_on(to).map(|day| day.end));
    let start = from.map_or(0, |from| spans.partition_point(|span| span.start < from));
    let end = to.map_or(spans.len(), |to| spans.partition_point(|span| span.end <= to));
    let chart = control_chart(plan.kind, &samples, start..end.max(start))?;
    Ok(Controlled { spans, samples, chart })
}

/// Returns the newest change of how often something is counted, in samples of `unit` that are over; `None` if chance would
/// do as well. `first` is the time of the first entry, and `coverage` the covered time up to now.
pub fn last_change(
    own: &[QuarterSum],
    coverage: &Coverage,
    (unit, calendar): (Unit, &Calendar),
    (first, now): (Time, Time),
) -> Option<LastChange> {
    let mut spans = complete_spans(calendar, unit, first, now);
    spans.drain(..spans.len().saturating_sub(CHANGE_SAMPLES_MAX));
    let covered: Vec<QuarterSum> = coverage.counted(own).collect();
    let sample = |bucket: Bucket| {
        let hours = coverage.hours_within(bucket.span);
        let size = match coverage.basis() {
            Basis::Hours => hours,
            Basis::Counted if hours > 0.0 => 1.0,
            Basis::Counted => 0.0,
        };
        u64::try_from(bucket.counted).map_or(Sample { count: 0, size: 0.0 }, |count| Sample { count, size })
    };
    let samples: Vec<Sample> = sum(&spans, &covered).into_iter().map(sample).collect();
    let last = changes(&samples).pop()?;
    let per = if coverage.basis() == Basis::Hours { Unit::Hour } else { unit };
    Some(LastChange { since: *spans.get(last.at)?, before: last.before, after: last.after, per, chance: last.chance })
}

/// Returns the covered time from the day of the first entry until now: that of the hours, or, if nobody gave the board any,
/// the hours in which anything was counted on it, given all that was.
pub fn coverage(
    hours: Option<&Hours>,
    board: &[QuarterSum],
    (first, now): (Time, Time),
    calendar: &Calendar,
) -> Coverage {
    let start = calendar.day_of(first).map_or(first, |day| day.start);
    let span = Span { start, end: now.max(start) };
    match hours {
        Some(hours) => Coverage::of(hours, span, calendar.zone()),
        None => Coverage::where_counted(board, span, calendar),
    }
}

/// Returns when the target is reached if counting goes on as it did since `goal.since`, over the time that `hours` cover;
/// without hours, over all time. `None` for a target that is reached, with too few presses to tell, or if it would take more than
/// a year; and without hours also on the first day, if it isn't reached before the day is over: nobody knows whether
/// anybody counts at night.
pub fn pace(goal: Goal, now: Time, hours: Option<&Hours>, calendar: &Calendar) -> Option<Time> {
    let Goal { count, target, step, since } = goal;
    if count >= target || count < PACE_PRESSES_MIN.saturating_mul(step) {
        return None;
    }
    let wanted = |gone: i64| {
        let wanted = (i128::from(target) - i128::from(count)) * i128::from(gone) / i128::from(count);
        i64::try_from(wanted).ok().filter(|wanted| gone > 0 && *wanted <= PACE_AHEAD_MS_MAX)
    };
    let ahead = |gone| Some(Time(now.0.saturating_add(wanted(gone)?)));
    match hours {
        Some(hours) => {
            let covered = |start, end, zone: &TimeZone| Coverage::of(hours, Span { start, end }, zone);
            let gone = covered(since, now.max(since), calendar.zone());
            let wanted = wanted(gone.within(Span { start: since, end: now }))?;
            let within = |ahead| covered(now, Time(now.0.saturating_add(ahead)), calendar.zone()).after(now, wanted);
            within(PACE_NEAR_MS).or_else(|| within(PACE_AHEAD_MS_MAX))
        }
        None => {
            let reached = ahead(now.0.saturating_sub(since.0))?;
            let today = calendar.day_of(now)?;
            (!today.contains(since) || today.contains(reached)).then_some(reached)
        }
    }
}

/// Returns the spans of a unit that are over, from the first in which counting began at its start, but for the days and hours:
/// a week that began before the first entry's day isn't whole.
fn complete_spans(calendar: &Calendar, unit: Unit, first: Time, now: Time) -> Vec<Span> {
    let first_day = calendar.day_of(first).map_or(first, |day| day.start);
    let is_whole = |span: &Span| span.end <= now && (matches!(unit, Unit::Hour | Unit::Day) || span.start >= first_day);
    calendar.spans(unit, first, now).into_iter().filter(is_whole).collect()
}
