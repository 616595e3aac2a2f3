//! Statistics: what was counted in which hour, day, week and month of a zone. Pure functions on sums by the quarter of
//! an hour, which every zone's hours and every day start are made of.
//!
//! A day is that of [`crate::day`]; its hours are those gone since its start, so a day has 23 or 25 of them where the
//! clocks change. Weeks and months are whole days. Left out: where the sums come from (the store), and how it is drawn.

mod coverage;
pub mod evidence;
mod range;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::day::{Day, DayStart, Days, HOUR_MS};
pub use crate::domain::Unit;
use crate::domain::{QuarterSum, Time};
pub use coverage::{Basis, Coverage};
pub use range::{DateRange, Range, RangeKind, weeks_before};

/// Bars of one chart at most: a hundred years by the hour.
const BUCKETS_MAX: usize = 1_000_000;

/// A span of time from `start` on and before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub start: Time,
    pub end: Time,
}

impl Span {
    pub fn contains(self, at: Time) -> bool {
        self.start <= at && at < self.end
    }
}

/// What was counted in a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket {
    pub span: Span,
    pub counted: i64,
    /// How much of it was entered late.
    pub late: i64,
}

/// An hour of the week, over all weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeatCell {
    pub counted: i64,
    /// The number of days that it covers: those of this weekday from the first count to now, except today.
    pub days: u32,
}

/// A heat map by weekday from Monday on, and by the hour on the clock, 0 to 23.
pub type Heat = [[HeatCell; 24]; 7];

/// What was counted in a span, beside the same part of the time before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpanComparison {
    pub counted: i64,
    /// The span before, up to the same time of it where this one isn't over; `None` if nothing was ever counted so early.
    pub before: Option<(Span, i64)>,
}

/// Means, with the numbers of hours and days over which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Means {
    /// What was counted in the hours and days that are over.
    pub in_hours: i64,
    pub in_days: i64,
    /// The number of hours in which anything was counted on the entire board.
    pub open_hours: u32,
    pub open_days: u32,
}

/// The calendar of a person: the zone, when the day starts, and which weekday is the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    zone: TimeZone,
    days: Days,
    first_weekday: Weekday,
}

impl Calendar {
    pub fn new(zone: TimeZone, day_start: DayStart, first_weekday: Weekday) -> Self {
        Self { days: Days::new(zone.clone(), day_start), zone, first_weekday }
    }

    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub fn first_weekday(&self) -> Weekday {
        self.first_weekday
    }

    /// Returns the day to which `at` counts; `None` beyond the ends of the calendar.
    pub fn day_of(&self, at: Time) -> Option<Day> {
        self.days.day_of(at)
    }

    /// Returns the day of this date; `None` at the ends of the calendar.
    pub fn day_on(&self, date: Date) -> Option<Day> {
        self.days.day_on(date)
    }

    /// Returns the hour, day, week or month that contains `at`; `None` beyond the ends of the calendar.
    pub fn span_of(&self, unit: Unit, at: Time) -> Option<Span> {
        let day = self.days.day_of(at)?;
        match unit {
            Unit::Hour => {
                let start = day.start.0 + (at.0 - day.start.0) / HOUR_MS * HOUR_MS;
                Some(Span { start: Time(start), end: Time((start + HOUR_MS).min(day.end.0)) })
            }
            Unit::Day => Some(Span { start: day.start, end: day.end }),
            Unit::Week => {
                let first =
                    day.date.checked_sub(i64::from(day.date.weekday().since(self.first_weekday)).days()).ok()?;
                self.span_between(first, first.checked_add(7.days()).ok()?)
            }
            Unit::Month => {
                let first = day.date.first_of_month();
                self.span_between(first, first.checked_add(1.month()).ok()?)
            }
        }
    }

    /// Returns all time of these dates; `None` at the ends of the calendar.
    pub fn span_of_dates(&self, dates: DateRange) -> Option<Span> {
        self.span_between(dates.first, dates.last.tomorrow().ok()?)
    }

    /// Returns the span from the start of one date's day to the start of another's.
    fn span_between(&self, first: Date, next: Date) -> Option<Span> {
        Some(Span { start: self.days.day_on(first)?.start, end: self.days.day_on(next)?.start })
    }

    /// Returns all days from the one that contains `from` to the one that contains `to`, without gaps.
    pub fn days(&self, from: Time, to: Time) -> Vec<Day> {
        let first = self.days.day_of(from).filter(|day| day.start <= to);
        std::iter::successors(first, |day| self.days.after(day).filter(|next| next.start <= to))
            .take(BUCKETS_MAX)
            .collect()
    }

    /// Returns all spans from the one that contains `from` to the one that contains `to`, without gaps.
    pub fn spans(&self, unit: Unit, from: Time, to: Time) -> Vec<Span> {
        let mut spans = Vec::new();
        if unit == Unit::Hour {
            for day in self.days(from, to) {
                let hours = (day.start.0..day.end.0).step_by(usize::try_from(HOUR_MS).unwrap_or(usize::MAX));
                let hours = hours.map(|start| Span { start: Time(start), end: Time((start + HOUR_MS).min(day.end.0)) });
                spans.extend(hours.filter(|hour| hour.end > from && hour.start <= to));
                if spans.len() >= BUCKETS_MAX {
                    break;
                }
            }
            return spans;
        }
        if unit == Unit::Day {
            let days = self.days(from, to);
            return days.into_iter().map(|day| Span { start: day.start, end: day.end }).collect();
        }
        let mut at = from;
        while at <= to
            && spans.len() < BUCKETS_MAX
            && let Some(span) = self.span_of(unit, at)
        {
            spans.push(span);
            at = span.end;
        }
        spans
    }

    /// Sums by hour and weekday, from the day of `first` to that of `now`.
    pub fn heat(&self, quarters: &[QuarterSum], first: Time, now: Time) -> Heat {
        self.heat_of(quarters, first, now, |_| [true; 24])
    }

    /// Sums as [`Self::heat`]; hours of days of which nothing is covered are left out, unless anything was counted in them.
    pub fn covered_heat(&self, quarters: &[QuarterSum], coverage: &Coverage, first: Time, now: Time) -> Heat {
        let is_known = |hour: &Span| {
            let start = quarters.partition_point(|sum| sum.quarter.start() < hour.start);
            coverage.within(*hour) > 0 || quarters.get(start).is_some_and(|sum| sum.quarter.start() < hour.end)
        };
        self.heat_of(quarters, first, now, |day| {
            let hours = self.spans(Unit::Hour, day.start, Time(day.end.0.saturating_sub(1)));
            let mut known = [false; 24];
            for hour in hours.iter().filter(|hour| is_known(hour)).filter_map(|hour| self.clock_hour(hour.start)) {
                known.get_mut(hour).into_iter().for_each(|hour| *hour = true);
            }
            known
        })
    }

    /// Sums by hour and weekday, over the hours of each day that `known` tells.
    fn heat_of(&self, quarters: &[QuarterSum], first: Time, now: Time, known: impl Fn(Day) -> [bool; 24]) -> Heat {
        let mut heat = Heat::default();
        let today = self.days.day_of(now);
        let mut rest = quarters;
        for Day { date, start, end } in self.days(first.min(now), now) {
            let Some(hours) = heat.get_mut(usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())) else {
                break;
            };
            let is_over = today.is_none_or(|today| today.date != date);
            if end > start && is_over {
                for (hour, is_known) in hours.iter_mut().zip(known(Day { date, start, end })) {
                    hour.days += u32::from(is_known);
                }
            }
            let (of_day, after) = rest.split_at(rest.partition_point(|sum| sum.quarter.start() < end));
            for sum in of_day.iter().filter(|sum| is_over && sum.quarter.start() >= start) {
                if let Some(cell) = self.clock_hour(sum.quarter.start()).and_then(|hour| hours.get_mut(hour)) {
                    cell.counted = cell.counted.saturating_add(sum.counted);
                }
            }
            rest = after;
        }
        heat
    }

    fn clock_hour(&self, at: Time) -> Option<usize> {
        let at = Timestamp::from_millisecond(at.0).ok()?;
        usize::try_from(self.zone.to_datetime(at).hour()).ok()
    }

    /// Returns the means of what was counted, over the hours and days in which anything was counted on the board.
    pub fn means(&self, own: &[QuarterSum], board: &[QuarterSum], now: Time) -> Means {
        let Some(first) = board.iter().chain(own).map(|sum| sum.quarter.start()).min() else { return Means::default() };
        let over = |unit| {
            let mut spans = self.spans(unit, first, now);
            spans.retain(|span| span.end <= now);
            let open = sum(&spans, board).iter().filter(|bucket| bucket.counted != 0).count();
            let counted = sum(&spans, own).iter().fold(0_i64, |all, bucket| all.saturating_add(bucket.counted));
            (counted, u32::try_from(open).unwrap_or(u32::MAX))
        };
        let ((in_hours, open_hours), (in_days, open_days)) = (over(Unit::Hour), over(Unit::Day));
        Means { in_hours, in_days, open_hours, open_days }
    }
}

/// Sums what was counted in each span. Both are in order, and the spans don't overlap; a quarter counts where it
/// begins, except the first one, whose part before the spans isn't included.
pub fn sum(spans: &[Span], quarters: &[QuarterSum]) -> Vec<Bucket> {
    let mut rest = quarters.iter().peekable();
    let sum_of = |span: &Span| {
        let mut bucket = Bucket { span: *span, counted: 0, late: 0 };
        while let Some(sum) = rest.next_if(|sum| sum.quarter.start() < span.end) {
            if sum.quarter.start() >= span.start {
                bucket.counted = bucket.counted.saturating_add(sum.counted);
                bucket.late = bucket.late.saturating_add(sum.late);
            }
        }
        bucket
    };
    spans.iter().map(sum_of).collect()
}

/// Sums what was counted on the date of each of the days.
pub fn dates(days: &[Day], quarters: &[QuarterSum]) -> Vec<(Date, i64)> {
    let spans: Vec<Span> = days.iter().map(|day| Span { start: day.start, end: day.end }).collect();
    days.iter().zip(sum(&spans, quarters)).map(|(day, bucket)| (day.date, bucket.counted)).collect()
}
