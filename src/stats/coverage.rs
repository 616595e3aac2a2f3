//! The time in which somebody counted: what rates are divided by.
//!
//! Left out: what the hours of a board are, which `domain` knows.

use jiff::ToSpan;
use jiff::civil::{self, Date};
use jiff::tz::TimeZone;

use super::{Calendar, Span, Unit, sum};
use crate::day::{HOUR_MS, first_shown, last_shown, local};
use crate::domain::{ClockSpan, Hours, Quarter, QuarterSum, Time};

/// The covered part of a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coverage {
    basis: Basis,
    /// In order, and without a common time.
    spans: Vec<Span>,
}

/// From what it is known which time was covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Basis {
    /// From the hours of the board.
    #[default]
    Hours,
    /// From what was counted: nobody gave the board hours. A rate over this time is too high where little is counted, since
    /// hours in which nothing happened are left out.
    Counted,
}

impl Coverage {
    /// Returns when somebody counted within `span`, where the clock shows the time of `zone`. An hour that the clocks skip
    /// isn't covered, and one that they show twice is covered twice, so a day has 23 hours, or 25.
    pub fn of(hours: &Hours, span: Span, zone: &TimeZone) -> Self {
        let date = |at| local(at, zone).date();
        // The night before may last into the first date.
        let first = date(span.start).yesterday().unwrap_or(Date::MIN);
        let last = date(Time(span.end.0.saturating_sub(1)));
        let dates = first.series(1.day()).take_while(|date| *date <= last);
        let mut spans: Vec<Span> = Vec::new();
        let of_date = |date| hours.on(date).into_iter().filter_map(move |covered| on_date(date, covered, zone));
        for covered in dates.flat_map(of_date) {
            let covered = Span { start: covered.start.max(span.start), end: covered.end.min(span.end) };
            match spans.last_mut().filter(|last| covered.start <= last.end) {
                Some(last) => last.end = last.end.max(covered.end),
                None if covered.start < covered.end => spans.push(covered),
                None => {}
            }
        }
        Self { basis: Basis::Hours, spans }
    }

    /// Returns the hours within `span` in which anything was counted, given all that was counted on the board.
    pub fn where_counted(board: &[QuarterSum], span: Span, calendar: &Calendar) -> Self {
        let hours = calendar.spans(Unit::Hour, span.start, Time(span.end.0.saturating_sub(1)));
        let counted = sum(&hours, board).into_iter().filter(|hour| hour.counted != 0);
        let cut = counted.map(|hour| Span { start: hour.span.start.max(span.start), end: hour.span.end.min(span.end) });
        Self { basis: Basis::Counted, spans: cut.filter(|hour| hour.start < hour.end).collect() }
    }

    pub fn basis(&self) -> Basis {
        self.basis
    }

    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Returns how much of `span` is covered, in milliseconds.
    pub fn within(&self, span: Span) -> i64 {
        let from = self.spans.partition_point(|covered| covered.end <= span.start);
        let spans = self.spans.iter().skip(from).take_while(|covered| covered.start < span.end);
        spans.map(|covered| covered.end.min(span.end).0 - covered.start.max(span.start).0).sum()
    }

    /// Returns how much of `span` is covered, in hours.
    pub fn hours_within(&self, span: Span) -> f64 {
        self.within(span) as f64 / HOUR_MS as f64
    }

    /// Returns what was counted in the quarters of which any part is covered.
    pub fn counted<'a>(&'a self, quarters: &'a [QuarterSum]) -> impl Iterator<Item = QuarterSum> + 'a {
        let is_covered = |quarter: Quarter| {
            let start = quarter.start();
            self.within(Span { start, end: Time(start.0.saturating_add(Quarter::MILLISECONDS)) }) > 0
        };
        quarters.iter().copied().filter(move |sum| is_covered(sum.quarter))
    }

    /// Returns the time until which `wanted` more milliseconds are covered from `from` on; `None` if fewer are.
    pub fn after(&self, from: Time, wanted: i64) -> Option<Time> {
        let mut left = wanted.max(0);
        let first = self.spans.partition_point(|covered| covered.end <= from);
        for covered in self.spans.iter().skip(first) {
            let start = covered.start.max(from);
            if covered.end.0 - start.0 >= left {
                return Some(Time(start.0 + left));
            }
            left -= covered.end.0 - start.0;
        }
        None
    }
}

/// Returns when the clock of the zone shows this span of a date. Of a time that occurs twice, the first starts and the
/// second ends.
fn on_date(date: Date, covered: ClockSpan, zone: &TimeZone) -> Option<Span> {
    let midnight = date.to_datetime(civil::Time::midnight());
    let shown = |minutes: u16| midnight.checked_add(i64::from(minutes).minutes()).ok();
    let start = first_shown(zone, shown(covered.start_minutes())?)?;
    Some(Span { start, end: last_shown(zone, shown(covered.end_minutes())?)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Berlin").unwrap()
    }

    fn at(text: &str) -> Time {
        Time(text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(zone()).unwrap().timestamp().as_millisecond())
    }

    fn span(from: &str, to: &str) -> Span {
        Span { start: at(from), end: at(to) }
    }

    fn covered(hours: &str, from: &str, to: &str) -> Coverage {
        Coverage::of(&hours.parse().unwrap(), span(from, to), &zone())
    }

    #[test]
    fn days_of_23_and_25_hours_are_covered_as_long_as_they_are() {
        let all = "Mo-Su 00:00-24:00";
        let hours = |hours, from, to| covered(hours, from, to).within(span(from, to)) / HOUR;
        assert_eq!(hours(all, "2026-03-29T00:00", "2026-03-30T00:00"), 23);
        assert_eq!(hours(all, "2026-10-25T00:00", "2026-10-26T00:00"), 25);
        assert_eq!(hours("Sa 22:00-04:00", "2026-03-28T00:00", "2026-03-30T00:00"), 5);
        assert_eq!(hours("Sa 22:00-04:00", "2026-10-24T00:00", "2026-10-26T00:00"), 7);
        // Only the skipped hour, and only the hour that occurs twice.
        assert_eq!(hours("Su 02:00-03:00", "2026-03-29T00:00", "2026-03-30T00:00"), 0);
        assert_eq!(hours("Su 02:00-03:00", "2026-10-25T00:00", "2026-10-26T00:00"), 2);
        // Both ends are skipped: the moment of the skip.
        assert_eq!(hours("Su 00:00-02:30", "2026-03-29T00:00", "2026-03-30T00:00"), 2);
        assert_eq!(hours("Su 02:30-04:00", "2026-03-29T00:00", "2026-03-30T00:00"), 1);
    }

    #[test]
    fn only_what_is_asked_for_is_covered() {
        let coverage = covered(
            "Mo-Fr 09:00-17:00; 2026-12-03 12:00-13:00 off; 2026-12-04 off",
            "2026-12-02T10:00",
            "2026-12-08T00:00",
        );
        let expected = [
            span("2026-12-02T10:00", "2026-12-02T17:00"),
            span("2026-12-03T09:00", "2026-12-03T12:00"),
            span("2026-12-03T13:00", "2026-12-03T17:00"),
            span("2026-12-07T09:00", "2026-12-07T17:00"),
        ];
        assert_eq!(coverage.spans(), expected);
        assert_eq!(coverage.within(span("2026-12-03T11:30", "2026-12-03T13:15")), 3 * HOUR / 4);
        assert_eq!(coverage.within(span("2026-12-04T00:00", "2026-12-07T00:00")), 0);
        assert_eq!(coverage.after(at("2026-12-03T11:00"), 2 * HOUR), Some(at("2026-12-03T14:00")));
        assert_eq!(coverage.after(at("2026-12-03T18:00"), HOUR), Some(at("2026-12-07T10:00")));
        assert_eq!(coverage.after(at("2026-12-07T18:00"), HOUR), None);
        // Nights meet the next morning.
        let nights = covered("Mo-Su 22:00-06:00; 2026-12-03 06:00-08:00", "2026-12-03T00:00", "2026-12-04T00:00");
        assert_eq!(nights.spans(), [span("2026-12-03T00:00", "2026-12-03T08:00")]);
    }

    #[test]
    fn any_hours_are_covered_in_order_and_within_their_span() {
        let mut random = fastrand::Rng::with_seed(12);
        for _ in 0..500 {
            let time = |random: &mut fastrand::Rng| format!("{:02}:{:02}", random.u8(0..24), random.u8(0..60));
            let rule = |random: &mut fastrand::Rng| format!("{}-{}", time(random), time(random));
            let text =
                format!("Mo-Su {},{}; 2026-10-25 {} off", rule(&mut random), rule(&mut random), rule(&mut random));
            let hours: Hours = text.parse().unwrap();
            assert_eq!(hours.to_string().parse::<Hours>().unwrap(), hours, "{text}");
            let asked = span("2026-10-23T05:00", "2026-10-27T19:30");
            let coverage = Coverage::of(&hours, asked, &zone());
            assert!(
                coverage
                    .spans()
                    .iter()
                    .all(|span| asked.start <= span.start && span.start < span.end && span.end <= asked.end)
            );
            assert!(coverage.spans().is_sorted_by(|a, b| a.end < b.start), "{text}");
            let parts = (asked.start.0..asked.end.0).step_by(7 * 60_000).map(|start| {
                coverage.within(Span { start: Time(start), end: Time((start + 7 * 60_000).min(asked.end.0)) })
            });
            assert_eq!(parts.sum::<i64>(), coverage.within(asked));
        }
    }
}
