//! The range that charts, lists and tables show: a day, a week, a month, a year, or any dates; and the same part of the time
//! before it. Left out: the control that chooses it, and its name.

use jiff::civil::Date;
use jiff::{Span as Distance, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::{Calendar, Span, Unit};
use crate::domain::Time;

/// Most bars of one chart that are told apart easily.
const BARS_MAX: i64 = 62;
/// Days of which the hours are told apart easily.
const BY_HOUR_DAYS_MAX: i64 = 2;

/// What a range is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RangeKind {
    Day,
    Week,
    #[default]
    Month,
    Year,
    /// From one date to another, both included.
    #[serde(skip)]
    Custom(Date, Date),
}

/// A range of dates that follows the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Range {
    pub kind: RangeKind,
    /// How many ranges of its kind it comes before the one that contains now; of dates, before the ones given.
    pub back: i32,
}

/// Dates without gaps, the last one included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateRange {
    pub first: Date,
    pub last: Date,
}

impl DateRange {
    /// Returns the number of its dates.
    pub fn days(self) -> i64 {
        (self.last - self.first).get_days().saturating_add(1).into()
    }
}

impl Range {
    pub fn of(kind: RangeKind) -> Self {
        Self { kind, back: 0 }
    }

    /// Returns the units of bars that suit it, the one to begin with first.
    pub fn units(self) -> &'static [Unit] {
        match self.kind {
            RangeKind::Day => &[Unit::Hour],
            RangeKind::Week => &[Unit::Day],
            RangeKind::Month => &[Unit::Day, Unit::Week],
            RangeKind::Year => &[Unit::Month, Unit::Week, Unit::Day],
            RangeKind::Custom(first, last) => match (DateRange { first, last }).days() {
                ..=BY_HOUR_DAYS_MAX => &[Unit::Hour, Unit::Day],
                3..=13 => &[Unit::Day],
                14..=BARS_MAX => &[Unit::Day, Unit::Week],
                days if days <= 7 * BARS_MAX => &[Unit::Week, Unit::Month],
                _ => &[Unit::Month],
            },
        }
    }
}

impl Calendar {
    /// Returns the dates of a range; `None` beyond the ends of the calendar.
    pub fn dates(&self, range: Range, now: Time) -> Option<DateRange> {
        let today = self.day_of(now)?.date;
        let back = i64::from(range.back);
        let (first, last) = match range.kind {
            RangeKind::Day => {
                let date = today.checked_sub(Distance::new().try_days(back).ok()?).ok()?;
                (date, date)
            }
            RangeKind::Week => {
                let since = i64::from(today.weekday().since(self.first_weekday));
                let first = today.checked_sub(Distance::new().try_days(since + 7 * back).ok()?).ok()?;
                (first, first.checked_add(6.days()).ok()?)
            }
            RangeKind::Month => {
                let first = today.first_of_month().checked_sub(Distance::new().try_months(back).ok()?).ok()?;
                (first, first.last_of_month())
            }
            RangeKind::Year => {
                let first = today.first_of_year().checked_sub(Distance::new().try_years(back).ok()?).ok()?;
                (first, first.last_of_year())
            }
            RangeKind::Custom(first, last) => {
                let days = back.saturating_mul(DateRange { first, last }.days());
                let distance = Distance::new().try_days(days).ok()?;
                (first.checked_sub(distance).ok()?, last.checked_sub(distance).ok()?)
            }
        };
        Some(DateRange { first, last })
    }

    /// Returns the bars of a span: those at its ends have only their part of it.
    pub fn bars(&self, unit: Unit, span: Span) -> Vec<Span> {
        let spans = self.spans(unit, span.start, Time(span.end.0.saturating_sub(1)));
        let cut = |bar: Span| Span { start: bar.start.max(span.start), end: bar.end.min(span.end) };
        spans.into_iter().map(cut).collect()
    }

    /// Returns the time before a range that a time in it is compared with: the same weekday and time gone of the day, a
    /// week earlier, or four; of a year the same date of the year before.
    pub fn earlier(&self, kind: RangeKind, at: Time) -> Option<Time> {
        let day = self.day_of(at)?;
        let before = self.days.day_on(earlier(kind, day.date)?)?;
        Some(Time((before.start.0 + (at.0 - day.start.0)).min(before.end.0)))
    }

    /// Returns the span before a range that is compared with `span`, which is a part of the range: its same part, up to
    /// the same time on the clock where it isn't over yet.
    pub fn before(&self, kind: RangeKind, span: Span, now: Time) -> Option<Span> {
        let start = self.earlier(kind, span.start)?;
        if !span.contains(now) {
            return Some(Span { start, end: self.earlier(kind, span.end)?.max(start) });
        }
        let zoned = Timestamp::from_millisecond(now.0).ok()?.to_zoned(self.zone.clone());
        let end = zoned.with().date(earlier(kind, zoned.date())?).build().ok()?;
        // If the clocks are set back, the end might come before the start.
        Some(Span { start, end: Time(end.timestamp().as_millisecond()).max(start) })
    }
}

/// Returns the date that is compared with `date`.
fn earlier(kind: RangeKind, date: Date) -> Option<Date> {
    let distance = match kind {
        RangeKind::Year => 1.year(),
        kind => (7 * weeks_before(kind)).days(),
    };
    date.checked_sub(distance).ok()
}

/// Returns how many weeks before a range the time is that it is compared with; 0 for a year.
pub fn weeks_before(kind: RangeKind) -> i64 {
    match kind {
        RangeKind::Day | RangeKind::Week => 1,
        RangeKind::Month => 4,
        RangeKind::Year => 0,
        RangeKind::Custom(first, last) => (DateRange { first, last }.days() + 6).div_euclid(7),
    }
}
