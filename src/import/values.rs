//! Numbers and times as other programs write them.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::when;
use crate::words::Time;

/// Numbers of so many digits at least are seconds since 1970, or parts of them, by how many there are.
const SECONDS_DIGITS: usize = 9;
const MILLISECONDS_DIGITS: usize = 12;
const MICROSECONDS_DIGITS: usize = 15;
const NANOSECONDS_DIGITS: usize = 18;

/// Where a day begins differs, and a date alone means the day wherever it does: it counts at noon.
const HOUR_OF_DATES: i8 = 12;

/// Which comes first in 01/02/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// The whole number that a text spells, with a sign, marks between thousands, or decimals that are all 0.
///
/// # Errors
/// In words, what is wrong with it.
pub(super) fn whole_number(text: &str) -> Result<i64, String> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let no_number = || format!("\"{}\" is no number", shown(text));
    let plain =
        text.trim().replace('\u{2212}', "-").replace(['\u{a0}', '\u{202f}', '\u{2009}', ' ', '\'', '’', '_'], "");
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(no_number());
    }
    if digits.bytes().any(|byte| !byte.is_ascii_digit() && byte != b'.' && byte != b',') {
        return Err(no_number());
    }
    let (whole, decimals) = parts(digits).ok_or_else(no_number)?;
    if decimals.bytes().any(|byte| byte != b'0') {
        return Err(format!("{} is no whole number", shown(text.trim())));
    }
    format!("{sign}{whole}").parse().map_err(|_| format!("{} is beyond 64 bits", shown(text.trim())))
}

/// The digits before and after the decimal mark. One mark with three digits behind it stands between thousands, since counts
/// are whole numbers.
fn parts(digits: &str) -> Option<(String, &str)> {
    let marks: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let last = digits.rfind(['.', ',']);
    let (Some(last), Some(mark)) = (last, marks.last()) else { return Some((digits.to_owned(), "")) };
    let (before, after) = digits.split_at(last);
    let after = after.get(1..)?;
    let is_alone = marks.iter().filter(|other| *other == mark).count() == 1;
    let is_decimal = is_alone && (marks.len() > 1 || after.len() != 3 || before == "0");
    let (whole, decimals) = if is_decimal { (before, after) } else { (digits, "") };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let is_grouped = groups.len() == 1 || groups.iter().skip(1).all(|group| group.len() == 3);
    let is_one_mark = !(whole.contains('.') && whole.contains(','));
    (is_grouped && is_one_mark).then(|| (groups.concat(), decimals))
}

/// A text for a message: not too much of it.
pub(super) fn shown(text: &str) -> String {
    const CHARS_SHOWN: usize = 60;
    let mut shown: String = text.chars().take(CHARS_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() && text.chars().nth(CHARS_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Reads times, in a zone where they don't say their own.
#[derive(Debug, Clone)]
pub(super) struct Times {
    pub now: Zoned,
    /// `None`: such dates can't be read.
    pub order: Option<DateOrder>,
}

impl Times {
    /// The time that a text means: RFC 3339, an ISO date with or without a time, a number of seconds or milliseconds since
    /// 1970, a date with slashes or dots, or what people write, if it says the year.
    ///
    /// # Errors
    /// In words, why it is none.
    pub fn read(&self, text: &str) -> Result<Time, String> {
        let text = text.trim();
        if let Ok(at) = text.parse::<Timestamp>() {
            return Ok(Time(at.as_millisecond()));
        }
        if let Some(at) = since_1970(text) {
            return Ok(at);
        }
        if let Some(date) = iso_date(text) {
            return self.at(date.at(HOUR_OF_DATES, 0, 0, 0));
        }
        if let Ok(at) = text.parse::<DateTime>() {
            return self.at(at);
        }
        if let Some(with_marks) = Marked::read(text) {
            let order = match with_marks.mark {
                '.' => Some(DateOrder::DayFirst),
                _ => self.order.or(with_marks.order()),
            };
            let Some(order) = order else {
                return Err(format!("\"{}\" may be day/month or month/day: say which comes first", shown(text)));
            };
            let Some(at) = with_marks.at(order) else { return Err(no_time(text)) };
            return self.at(at);
        }
        // What doesn't say its year means another day tomorrow.
        if !text.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit)) {
            return Err(no_time(text));
        }
        when::parse(text, &self.now).map_err(|_| no_time(text))
    }

    fn at(&self, at: DateTime) -> Result<Time, String> {
        let zone: TimeZone = self.now.time_zone().clone();
        let at = at.to_zoned(zone).map_err(|_| format!("{at} is beyond the calendar"))?;
        Ok(Time(at.timestamp().as_millisecond()))
    }
}

fn no_time(text: &str) -> String {
    if text.is_empty() { "the time is missing".to_owned() } else { format!("\"{}\" is no time", shown(text)) }
}

fn iso_date(text: &str) -> Option<Date> {
    (text.len() == "2026-11-01".len()).then(|| text.parse().ok()).flatten()
}

fn since_1970(text: &str) -> Option<Time> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (digits, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if digits.len() < SECONDS_DIGITS || !(digits.bytes().chain(fraction.bytes())).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.split('.').next()?.parse().ok()?;
    Some(Time(match digits.len() {
        NANOSECONDS_DIGITS.. => number / 1_000_000,
        MICROSECONDS_DIGITS.. => number / 1_000,
        MILLISECONDS_DIGITS.. => number,
        _ => {
            let thousandths: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
            number.checked_mul(1_000)?.checked_add(thousandths)?
        }
    }))
}

/// A date as 1/2/2026 or 1.2.2026, with what follows.
pub(super) struct Marked<'a> {
    mark: char,
    first: i8,
    second: i8,
    year: i16,
    rest: &'a str,
}

impl<'a> Marked<'a> {
    pub fn read(text: &'a str) -> Option<Self> {
        let (date, rest) = text.split_once([' ', ',', 'T']).unwrap_or((text, ""));
        let mark = date.chars().find(|c| !c.is_ascii_digit()).filter(|mark| matches!(mark, '/' | '.'))?;
        let mut parts = date.split(mark);
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        if year.len() != 4 || parts.next().is_some() {
            return None;
        }
        let (first, second, year) = (first.parse().ok()?, second.parse().ok()?, year.parse().ok()?);
        Some(Self { mark, first, second, year, rest: rest.trim() })
    }

    /// The order, where it makes no difference or can be but one.
    fn order(&self) -> Option<DateOrder> {
        self.clear_order().or((self.first == self.second).then_some(DateOrder::DayFirst))
    }

    /// The order, where slashes leave but one.
    pub fn clear_order(&self) -> Option<DateOrder> {
        match (self.mark, self.first, self.second) {
            ('/', 13.., _) => Some(DateOrder::DayFirst),
            ('/', _, 13..) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    fn at(&self, order: DateOrder) -> Option<DateTime> {
        let (day, month) = match order {
            DateOrder::DayFirst => (self.first, self.second),
            DateOrder::MonthFirst => (self.second, self.first),
        };
        let date = Date::new(self.year, month, day).ok()?;
        if self.rest.is_empty() {
            return Some(date.at(HOUR_OF_DATES, 0, 0, 0));
        }
        let formats = ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f", "%I:%M %p", "%I:%M:%S %p"];
        let time = formats.iter().find_map(|format| jiff::civil::Time::strptime(format, self.rest).ok())?;
        Some(date.to_datetime(time))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(order: Option<DateOrder>) -> Times {
        let now = "2026-11-25T10:15:30+01:00[+01:00]".parse().unwrap();
        Times { now, order }
    }

    #[test]
    fn whole_numbers_are_read_as_they_are_written() {
        let read = [
            ("5", 5),
            (" +5 ", 5),
            ("-5", -5),
            ("−5", -5),
            ("1,234", 1_234),
            ("1.234", 1_234),
            ("1 234", 1_234),
            ("1'234'567", 1_234_567),
            ("1.234.567,00", 1_234_567),
            ("1,234,567.0", 1_234_567),
            ("5.0", 5),
            ("5,00", 5),
            ("0.000", 0),
            ("9223372036854775807", i64::MAX),
            ("-9,223,372,036,854,775,808", i64::MIN),
        ];
        for (text, number) in read {
            assert_eq!(whole_number(text), Ok(number), "{text}");
        }
        let refused = [
            ("", "\"\" is no number"),
            ("five", "\"five\" is no number"),
            ("--5", "\"--5\" is no number"),
            ("5 apples", "\"5 apples\" is no number"),
            ("1e3", "\"1e3\" is no number"),
            ("1.2.3", "\"1.2.3\" is no number"),
            ("1,23,456", "\"1,23,456\" is no number"),
            (".", "\".\" is no number"),
            ("2.5", "2.5 is no whole number"),
            ("0,500", "0,500 is no whole number"),
            ("9223372036854775808", "9223372036854775808 is beyond 64 bits"),
        ];
        for (text, why) in refused {
            assert_eq!(whole_number(text), Err(why.to_owned()), "{text}");
        }
    }

    #[test]
    fn times_are_read_as_other_programs_write_them() {
        let cases = [
            ("2026-11-01T14:00:05.250+05:30", "2026-11-01T09:30:05.250+01:00"),
            ("2026-11-01T14:00:00Z", "2026-11-01T15:00:00.000+01:00"),
            ("2026-11-01T14:00", "2026-11-01T14:00:00.000+01:00"),
            ("2026-11-01 14:00:07", "2026-11-01T14:00:07.000+01:00"),
            ("2026-11-01", "2026-11-01T12:00:00.000+01:00"),
            ("1700000000", "2023-11-14T23:13:20.000+01:00"),
            ("1700000000.25", "2023-11-14T23:13:20.250+01:00"),
            ("1700000000123", "2023-11-14T23:13:20.123+01:00"),
            ("1700000000123456", "2023-11-14T23:13:20.123+01:00"),
            ("1.2.2026", "2026-02-01T12:00:00.000+01:00"),
            ("01.02.2026 14:30", "2026-02-01T14:30:00.000+01:00"),
            ("31/1/2026 14:30:15", "2026-01-31T14:30:15.000+01:00"),
            ("1/31/2026, 2:30 PM", "2026-01-31T14:30:00.000+01:00"),
            ("1 nov 2026 14:00", "2026-11-01T14:00:00.000+01:00"),
        ];
        for (text, at) in cases {
            let read = times(None).read(text).map(|at| when::text(at, times(None).now.time_zone()));
            assert_eq!(read.as_deref(), Ok(at), "{text}");
        }
        let first = |order| times(Some(order)).read("1/2/2026").unwrap();
        assert_eq!(first(DateOrder::DayFirst), times(None).read("2026-02-01").unwrap());
        assert_eq!(first(DateOrder::MonthFirst), times(None).read("2026-01-02").unwrap());
        for (text, why) in [
            ("", "the time is missing"),
            ("yesterday", "\"yesterday\" is no time"),
            ("2026-02-30", "\"2026-02-30\" is no time"),
            ("32.1.2026", "\"32.1.2026\" is no time"),
            ("12345", "\"12345\" is no time"),
            ("1/2/2026", "\"1/2/2026\" may be day/month or month/day: say which comes first"),
        ] {
            assert_eq!(times(None).read(text), Err(why.to_owned()), "{text}");
        }
    }
}
