//! When somebody counts at a board: the hours of each weekday, those of dates that differ, and the times at which nobody did.
//!
//! They are written as in the key `opening_hours` of OpenStreetMap (<https://wiki.openstreetmap.org/wiki/Key:opening_hours>),
//! of which this is a small part, with dates as ISO 8601 writes them: `Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-13:00;
//! 2026-12-24 09:00-12:00; 2026-12-25/2026-12-26 off; 2026-12-03 14:00-15:30 off`. Weekdays that aren't named are closed. The
//! hours of a date replace those of its weekday; `off` takes a time out of either. Left out: the zone, in which the clock
//! shows these times.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};

use super::spelling::beginning;
use crate::language::text;

/// Maximum length of hours as they are written, in bytes.
pub const HOURS_BYTES_MAX: usize = 16_384;

/// Maximum number of dates that differ from their weekdays.
pub const HOURS_DATES_MAX: usize = 2_000;

/// Minutes of a day.
const DAY_MINUTES: u16 = 24 * 60;

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// When somebody counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Hours {
    /// From Monday on.
    week: [Vec<ClockSpan>; 7],
    dates: BTreeMap<Date, DateHours>,
}

/// A span on the clock, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClockSpan {
    /// 0 to 1,439.
    start: u16,
    /// Later than the start; beyond 1,440 it is on the next day.
    end: u16,
}

/// What differs on a date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct DateHours {
    /// The hours instead of the weekday's; empty: none.
    hours: Option<Vec<ClockSpan>>,
    /// The times at which nobody counted.
    off: Vec<ClockSpan>,
}

/// What can't be read as hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    #[error("{}", text!("hours-unreadable", part = beginning(.0)))]
    Unreadable(String),
    #[error("{}", text!("hours-twice", part = beginning(.0)))]
    Twice(String),
    #[error("{}", text!("hours-empty"))]
    Empty,
    #[error("{}", text!("hours-too-long", max = HOURS_BYTES_MAX))]
    TooLong,
    #[error("{}", text!("hours-too-many-dates", max = HOURS_DATES_MAX))]
    TooManyDates,
}

impl ClockSpan {
    /// Returns the span from one time of the clock to another; one that isn't later is on the next day, so that midnight at
    /// the end is that of the day's end.
    pub fn new(start: Time, end: Time) -> Self {
        let [start, end] = [start, end].map(|time| {
            let minutes = i32::from(time.hour()) * 60 + i32::from(time.minute());
            u16::try_from(minutes).unwrap_or(0)
        });
        Self { start, end: if end > start { end } else { end + DAY_MINUTES } }
    }

    /// Returns how long after midnight it starts, in minutes.
    pub fn start_minutes(self) -> u16 {
        self.start
    }

    /// Returns how long after midnight it ends, in minutes: more than 1,440 on the next day.
    pub fn end_minutes(self) -> u16 {
        self.end
    }

    /// Returns how long it lasts on a day without changes of the clocks, in minutes.
    pub fn minutes(self) -> u16 {
        self.end - self.start
    }

    fn parse(text: &str) -> Option<Self> {
        let (start, end) = text.split_once('-')?;
        let (start, end) = (minutes(start.trim())?, minutes(end.trim())?);
        (start < DAY_MINUTES).then_some(Self { start, end: if end > start { end } else { end + DAY_MINUTES } })
    }
}

impl fmt::Display for ClockSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let on_clock = |minutes: u16, latest: u16| if minutes > latest { minutes - DAY_MINUTES } else { minutes };
        let (start, end) = (on_clock(self.start, DAY_MINUTES - 1), on_clock(self.end, DAY_MINUTES));
        write!(f, "{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
    }
}

impl Hours {
    /// Returns whether nobody ever counts.
    pub fn is_empty(&self) -> bool {
        self.week.iter().all(Vec::is_empty) && self.dates.is_empty()
    }

    /// Returns the spans of a weekday, in order.
    pub fn of_weekday(&self, weekday: Weekday) -> &[ClockSpan] {
        self.week.get(offset(weekday)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Gives a weekday other spans, which may be in any order and overlap.
    pub fn set_weekday(&mut self, weekday: Weekday, spans: Vec<ClockSpan>) {
        if let Some(of_weekday) = self.week.get_mut(offset(weekday)) {
            *of_weekday = merged(spans);
        }
    }

    /// Returns the spans that begin on a date, in order, and without the times at which nobody counted.
    pub fn on(&self, date: Date) -> Vec<ClockSpan> {
        let differs = self.dates.get(&date);
        let usual = self.of_weekday(date.weekday());
        let spans = differs.and_then(|date| date.hours.as_deref()).unwrap_or(usual);
        let off = differs.map(|date| date.off.as_slice()).unwrap_or_default();
        off.iter().fold(spans.to_vec(), |spans, off| spans.into_iter().flat_map(|span| without(span, *off)).collect())
    }

    /// Takes a time out of a date, at which nobody counted.
    pub fn take_out(&mut self, date: Date, span: ClockSpan) {
        let off = &mut self.dates.entry(date).or_default().off;
        off.push(span);
        *off = merged(std::mem::take(off));
    }

    /// Makes a date differ from its weekday: the hours instead of the weekday's (none: closed), and the times at which nobody
    /// counted.
    pub fn set_date(&mut self, date: Date, hours: Option<Vec<ClockSpan>>, off: Vec<ClockSpan>) {
        if hours.is_none() && off.is_empty() {
            self.dates.remove(&date);
        } else {
            self.dates.insert(date, DateHours { hours: hours.map(merged), off: merged(off) });
        }
    }

    /// Returns the dates that differ from their weekdays, in order.
    pub fn dates(&self) -> impl Iterator<Item = Date> {
        self.dates.keys().copied()
    }

    /// Returns the spans of a date instead of those of its weekday, in order; `None`: it has its weekday's.
    pub fn instead_on(&self, date: Date) -> Option<&[ClockSpan]> {
        self.dates.get(&date)?.hours.as_deref()
    }

    /// Returns the times of a date at which nobody counted, in order.
    pub fn off_on(&self, date: Date) -> &[ClockSpan] {
        self.dates.get(&date).map(|date| date.off.as_slice()).unwrap_or_default()
    }

    fn add(&mut self, rule: &str) -> Result<(), HoursError> {
        let unreadable = || HoursError::Unreadable(rule.to_owned());
        let (days, what) = rule.split_once(char::is_whitespace).ok_or_else(unreadable)?;
        let what = what.trim();
        let (spans, is_off) = match what.strip_suffix("off").map(str::trim) {
            Some(spans) => (spans, true),
            None => (what, false),
        };
        let spans: Option<Vec<ClockSpan>> = match spans {
            "" => Some(Vec::new()),
            spans => spans.split(',').map(|span| ClockSpan::parse(span.trim())).collect(),
        };
        let spans = spans.ok_or_else(unreadable)?;
        if spans.is_empty() && !is_off {
            return Err(unreadable());
        }
        if let Some(range) = weekdays(days) {
            // A time that is off has a date.
            if is_off && !spans.is_empty() {
                return Err(unreadable());
            }
            for day in range {
                let of_weekday = self.week.get_mut(day).ok_or_else(unreadable)?;
                if !of_weekday.is_empty() {
                    return Err(HoursError::Twice(rule.to_owned()));
                }
                *of_weekday = merged(spans.clone());
            }
            return Ok(());
        }
        let (first, last) = days.split_once('/').unwrap_or((days, days));
        let (first, last): (Date, Date) =
            first.parse().ok().zip(last.parse().ok()).filter(|(first, last)| first <= last).ok_or_else(unreadable)?;
        for date in first.series(jiff::Span::new().days(1)).take_while(|date| *date <= last) {
            if self.dates.len() >= HOURS_DATES_MAX {
                return Err(HoursError::TooManyDates);
            }
            let differs = self.dates.entry(date).or_default();
            if is_off && !spans.is_empty() {
                differs.off = merged(differs.off.iter().chain(&spans).copied().collect());
            } else if differs.hours.replace(merged(spans.clone())).is_some() {
                return Err(HoursError::Twice(rule.to_owned()));
            }
        }
        Ok(())
    }
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        if text.len() > HOURS_BYTES_MAX {
            return Err(HoursError::TooLong);
        }
        let mut hours = Self::default();
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            hours.add(rule)?;
        }
        if hours.is_empty() { Err(HoursError::Empty) } else { Ok(hours) }
    }
}

/// The one way to write hours: neighbours that are alike are written as one.
impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rules = Vec::new();
        for (first, last, spans) in runs(self.week.iter().enumerate(), |day, next| day + 1 == *next) {
            if !spans.is_empty() {
                let [first, last] = [first, last].map(|day| WEEKDAYS.get(day).copied().unwrap_or_default());
                let days = if first == last { first.to_owned() } else { format!("{first}-{last}") };
                rules.push(format!("{days} {}", listed(spans)));
            }
        }
        let follows = |date: &Date, next: &Date| date.tomorrow().is_ok_and(|tomorrow| tomorrow == *next);
        for (first, last, differs) in runs(self.dates.iter().map(|(date, differs)| (*date, differs)), follows) {
            let days = if first == last { first.to_string() } else { format!("{first}/{last}") };
            let DateHours { hours, off } = differs;
            match hours.as_deref() {
                Some([]) => rules.push(format!("{days} off")),
                Some(spans) => rules.push(format!("{days} {}", listed(spans))),
                None => {}
            }
            if !off.is_empty() {
                rules.push(format!("{days} {} off", listed(off)));
            }
        }
        f.write_str(&rules.join("; "))
    }
}

/// Joins neighbours with equal values: the first and the last of each run, and the value.
fn runs<K: Copy, V: PartialEq>(all: impl Iterator<Item = (K, V)>, follows: impl Fn(&K, &K) -> bool) -> Vec<(K, K, V)> {
    let mut runs: Vec<(K, K, V)> = Vec::new();
    for (key, value) in all {
        match runs.last_mut().filter(|(_, last, of_run)| follows(last, &key) && *of_run == value) {
            Some((_, last, _)) => *last = key,
            None => runs.push((key, key, value)),
        }
    }
    runs
}

fn listed(spans: &[ClockSpan]) -> String {
    spans.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Returns spans in order, those that meet as one, unless it would be longer than a day and couldn't be written.
fn merged(mut spans: Vec<ClockSpan>) -> Vec<ClockSpan> {
    spans.sort_unstable();
    let mut merged: Vec<ClockSpan> = Vec::with_capacity(spans.len());
    for span in spans {
        let can_be_one =
            |last: &&mut ClockSpan| span.start <= last.end && last.end.max(span.end) - last.start <= DAY_MINUTES;
        match merged.last_mut().filter(can_be_one) {
            Some(last) => last.end = last.end.max(span.end),
            None => merged.push(span),
        }
    }
    merged
}

/// Returns what is left of a span.
fn without(span: ClockSpan, off: ClockSpan) -> impl Iterator<Item = ClockSpan> {
    let before = ClockSpan { start: span.start, end: span.end.min(off.start) };
    let after = ClockSpan { start: span.start.max(off.end), end: span.end };
    let both =
        if off.end <= span.start || off.start >= span.end { [Some(span), None] } else { [Some(before), Some(after)] };
    both.into_iter().flatten().filter(|span| span.start < span.end)
}

/// Reads weekdays, such as `Mo-We,Fr`; a range may lead over the end of the week.
fn weekdays(text: &str) -> Option<Vec<usize>> {
    let day = |text: &str| WEEKDAYS.iter().position(|name| name.eq_ignore_ascii_case(text.trim()));
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        days.extend((first..first + 7).map(|day| day % 7).take((last + 7 - first) % 7 + 1));
    }
    days.sort_unstable();
    days.dedup();
    Some(days)
}

/// Reads a time of the clock, `00:00` to `24:00`, as minutes after midnight.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u16>().ok()).flatten();
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60 && hour * 60 + minute <= DAY_MINUTES).then_some(hour * 60 + minute)
}

fn offset(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn spelled(text: &str) -> String {
        text.parse::<Hours>().unwrap().to_string()
    }

    fn on(text: &str, date: &str) -> String {
        listed(&text.parse::<Hours>().unwrap().on(date.parse().unwrap()))
    }

    #[test]
    fn hours_have_one_spelling() {
        assert_eq!(
            spelled(" mo-fr 9:00-12:00 , 13:00-17:00 ;Sa 10:00-13:00;"),
            "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-13:00"
        );
        assert_eq!(spelled("Sa-Mo,We 22:00-02:00"), "Mo 22:00-02:00; We 22:00-02:00; Sa-Su 22:00-02:00");
        assert_eq!(spelled("Mo 00:00-24:00"), "Mo 00:00-24:00");
        assert_eq!(spelled("Mo 00:00-00:00"), "Mo 00:00-24:00");
        assert_eq!(spelled("Mo 13:00-15:00,9:00-14:00"), "Mo 09:00-15:00");
        assert_eq!(spelled("Mo 10:00-06:00,02:00-12:00"), "Mo 02:00-12:00,10:00-06:00");
        assert_eq!(
            spelled("2026-12-26 off; 2026-12-25 off; 2026-12-24 9:00-12:00"),
            "2026-12-24 09:00-12:00; 2026-12-25/2026-12-26 off"
        );
        assert_eq!(spelled("2026-12-03 14:00-15:30 off; 2026-12-03 15:00-16:00 off"), "2026-12-03 14:00-16:00 off");
        let all = "Mo 09:00-12:00; 2026-12-24/2027-01-01 off; 2027-02-01 08:00-09:00; 2027-02-01 08:15-08:30 off";
        assert_eq!(spelled(all), all);
    }

    #[test]
    fn what_is_no_hours_is_refused_with_its_part() {
        for bad in [
            "Mo",
            "Xx 09:00-10:00",
            "Mo 9-10",
            "Mo 09:00-25:00",
            "Mo 24:00-25:00",
            "Mo 09:60-10:00",
            "Mo 09:00",
            "always",
            "2026-02-30 off",
            "2026-12-26/2026-12-24 off",
            "Mo 09:00-10:00 off",
            "Mo +9:00-10:00",
            "Mo 09:00-10:00,",
        ] {
            assert_eq!(format!("Tu 09:00-10:00; {bad}").parse::<Hours>(), Err(HoursError::Unreadable(bad.to_owned())));
        }
        assert_eq!(
            "Mo-Fr 09:00-10:00; We 11:00-12:00".parse::<Hours>(),
            Err(HoursError::Twice("We 11:00-12:00".into()))
        );
        assert_eq!([" ; ", "Mo-Su off"].map(str::parse::<Hours>), [Err(HoursError::Empty), Err(HoursError::Empty)]);
        assert_eq!("0001-01-01/9999-12-31 off".parse::<Hours>(), Err(HoursError::TooManyDates));
        assert_eq!(" ".repeat(HOURS_BYTES_MAX + 1).parse::<Hours>(), Err(HoursError::TooLong));
    }

    #[test]
    fn a_date_has_its_own_hours_or_its_weekdays_without_what_is_off() {
        // 2026-12-03 is a Thursday.
        let hours = "Mo-Fr 09:00-12:00,13:00-17:00; 2026-12-03 11:00-14:00 off; 2026-12-04 10:00-11:00; 2026-12-07 off";
        assert_eq!(on(hours, "2026-12-02"), "09:00-12:00,13:00-17:00");
        assert_eq!(on(hours, "2026-12-03"), "09:00-11:00,14:00-17:00");
        assert_eq!(on(hours, "2026-12-04"), "10:00-11:00");
        assert_eq!([on(hours, "2026-12-05"), on(hours, "2026-12-07")], ["", ""]);
        assert_eq!(on("Th 09:00-17:00; 2026-12-03 08:00-18:00 off", "2026-12-03"), "");
        assert_eq!(on("Th 22:00-02:00; 2026-12-03 23:00-01:00 off", "2026-12-03"), "22:00-23:00,01:00-02:00");
    }

    #[test]
    fn a_date_is_changed_and_is_as_its_weekday_again() {
        let mut hours: Hours = "Mo-Fr 09:00-17:00; 2026-12-03 off".parse().unwrap();
        let date = Date::constant(2026, 12, 3);
        let span = |text: &str| ClockSpan::parse(text).unwrap();
        hours.set_date(date, Some(vec![span("13:00-15:00"), span("09:00-12:00")]), vec![span("14:00-16:00")]);
        assert_eq!(
            hours.to_string(),
            "Mo-Fr 09:00-17:00; 2026-12-03 09:00-12:00,13:00-15:00; 2026-12-03 14:00-16:00 off"
        );
        assert_eq!(hours.instead_on(date).map(<[_]>::len), Some(2));
        assert_eq!(
            (listed(hours.off_on(date)).as_str(), listed(&hours.on(date)).as_str()),
            ("14:00-16:00", "09:00-12:00,13:00-14:00")
        );
        hours.set_date(date, None, Vec::new());
        assert_eq!(hours.to_string(), "Mo-Fr 09:00-17:00");
        assert_eq!((hours.instead_on(date), hours.off_on(date)), (None, &[][..]));
    }
}
