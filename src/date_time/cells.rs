//! Times in the cells of a table: only those that mean the same whenever they are read.

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::{Timestamp, Zoned};

use super::grammar::{self, BYTES_MAX, DateExpression, NumericDate, TimeExpression};
use super::tokens::{Kind, tokens};
use super::{DateOrder, WhenError, date_of, in_words, is_another_weekday, moment, shown};
use crate::domain::{ClockSpan, Time};
use crate::language::text;

/// Hour at which a date without a time counts: noon, which is in that day wherever days begin.
const HOUR_OF_DATES: i8 = 12;

/// Minimum number of digits of a number that is read as seconds since 1970, or fractions of them by the number of
/// digits.
const SECONDS_DIGITS: usize = 9;
const MILLISECONDS_DIGITS: usize = 12;
const MICROSECONDS_DIGITS: usize = 15;
const NANOSECONDS_DIGITS: usize = 18;

/// Minimum number of digits of a number with a power of ten; with fewer it was certainly rounded.
const EXACT_DIGITS_MIN: usize = 6;

/// The range of spreadsheet day numbers, between 1954 and 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

/// Number of years around the present within which a two-digit year is plausible.
const YEARS_NEAR: i16 = 2;

/// A reader of the cells of a table.
#[derive(Debug, Clone)]
pub struct Cells {
    /// The current time, in the zone of times that don't name one.
    pub now: Zoned,
    /// Which comes first in dates such as 1/2/2026; if `None`, they are refused unless only one order makes a valid
    /// date.
    pub order: Option<DateOrder>,
}

/// The time of day in a cell, or the start and the end of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub from: Clock,
    /// The end, which is on the next day unless it is later than `from`, or `None`.
    pub to: Option<Clock>,
    /// Whether `from` was written 24:00 and is midnight of the next day.
    pub is_next_day: bool,
}

/// The content of a cell.
enum Cell {
    At(Timestamp),
    Day(Date),
}

/// The reason why a cell isn't a time, of which a message is made only where one is shown.
enum Problem {
    Missing,
    /// A whole message.
    Said(String),
    /// A problem of the text.
    Written(WhenError),
    /// A problem of the day that it names.
    Meant(WhenError),
}

impl Problem {
    fn message(self, text: &str) -> String {
        let text = text.trim();
        let no_time = || text!("cells-not-a-time", text = shown(text));
        match self {
            Self::Missing => text!("cells-no-time").to_owned(),
            Self::Said(message) => message,
            Self::Written(WhenError::Nothing) => no_time(),
            Self::Written(WhenError::Part(part)) => no_time_since(text, text!("cells-not-understood", part)),
            Self::Written(error) => no_time_since(text, error.to_string()),
            Self::Meant(WhenError::Order { day_first, month_first, .. }) => {
                let (day_first, month_first) = (in_words(day_first), in_words(month_first));
                text!("cells-which-first", text = shown(text), day_first, month_first)
            }
            Self::Meant(WhenError::Nothing | WhenError::Part(_)) => no_time(),
            Self::Meant(WhenError::Clocks(why)) => why,
            Self::Meant(WhenError::Said(why)) => no_time_since(text, why),
        }
    }
}

impl Cells {
    /// Returns the moment in a cell: RFC 3339, a date in any usual notation with or without a time (alone it counts at
    /// noon), seconds or fractions of them since 1970, or a spreadsheet's day number.
    ///
    /// # Errors
    /// A message that says what isn't understood, what is missing, or which two times the cell may mean.
    pub fn read_moment(&self, text: &str) -> Result<Time, String> {
        match self.cell(text).map_err(|problem| problem.message(text))? {
            Cell::At(at) => Ok(Time(at.as_millisecond())),
            Cell::Day(date) => self.at(date, None),
        }
    }

    /// Returns the moment in a cell as [`Self::read_moment`] does, or `None`: fast where no message is wanted.
    pub fn moment_in(&self, text: &str) -> Option<Time> {
        match self.cell(text).ok()? {
            Cell::At(at) => Some(Time(at.as_millisecond())),
            Cell::Day(date) => self.at(date, None).ok(),
        }
    }

    /// Returns the date in a cell, including a time at midnight, as spreadsheets write dates.
    ///
    /// # Errors
    /// A message why it has none.
    pub fn read_date(&self, text: &str) -> Result<Date, String> {
        let cell = self.cell(text).map_err(|problem| problem.message(text))?;
        self.date_of(&cell).ok_or_else(|| text!("cells-time-not-day", text = shown(text.trim())))
    }

    /// Returns the date in a cell as [`Self::read_date`] does, or `None`: fast where no message is wanted.
    pub fn date_in(&self, text: &str) -> Option<Date> {
        self.date_of(&self.cell(text).ok()?)
    }

    fn date_of(&self, cell: &Cell) -> Option<Date> {
        match cell {
            Cell::Day(date) => Some(*date),
            Cell::At(at) => {
                let local = at.to_zoned(self.now.time_zone().clone());
                (local.time() == Clock::midnight()).then(|| local.date())
            }
        }
    }

    /// Returns the time of day in a cell: 9, 9 AM, 09:15, 9h05, 14.05, 0915, a spreadsheet's fraction of a day (0.375),
    /// or a span (09:00-10:00).
    ///
    /// # Errors
    /// A message why it has none.
    pub fn read_hours(&self, text: &str) -> Result<Hours, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err(text!("cells-no-hour").to_owned());
        }
        self.hours_in(text).ok_or_else(|| text!("cells-no-time-of-day", text = shown(text)))
    }

    /// Returns the time of day in a cell as [`Self::read_hours`] does, or `None`: fast where no message is wanted.
    pub fn hours_in(&self, text: &str) -> Option<Hours> {
        hours_in(text)
    }

    /// Returns the moment at which the clocks show this time on this date; a date alone counts at noon.
    ///
    /// # Errors
    /// A message that the clocks never show it, or show it twice.
    pub fn at(&self, date: Date, hours: Option<Hours>) -> Result<Time, String> {
        let beyond = |_| text!("when-beyond-calendar", time = date.to_string());
        let at = match hours {
            None => date.at(HOUR_OF_DATES, 0, 0, 0),
            Some(hours) if hours.is_next_day => date.tomorrow().map_err(beyond)?.to_datetime(hours.from),
            Some(hours) => date.to_datetime(hours.from),
        };
        let at = moment(at, None, self.now.time_zone()).map_err(|error| error.to_string())?;
        Ok(Time(at.as_millisecond()))
    }

    /// Tells whether a cell is certainly a time, whatever its column. Numbers are times only if their column says so,
    /// except seconds since 1970 and the like.
    pub fn is_surely_moment(&self, text: &str) -> bool {
        let text = text.trim();
        let is_short_number = text.len() < SECONDS_DIGITS - 1 && text.parse::<f64>().is_ok();
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let is_serial = is_number && text.split('.').next().is_some_and(|integer| integer.len() < SECONDS_DIGITS - 1);
        let is_power = text.contains(['e', 'E']) && text.parse::<f64>().is_ok();
        let with = |order| Self { order: Some(order), ..self.clone() }.moment_in(text).is_some();
        let is_dotted = is_number && text.matches('.').count() == 2;
        (is_dotted || !is_short_number && !is_serial && !is_power)
            && (with(DateOrder::DayFirst) || with(DateOrder::MonthFirst))
    }

    /// Returns the order of a date such as 13/1/2026, which only one order makes valid, or `None` if the text doesn't
    /// show it.
    pub fn unambiguous_order(&self, text: &str) -> Option<DateOrder> {
        self.ordered(text)?.clear_order()
    }

    /// Tells whether a text is a date with the day or the month first, even if it is clear which.
    pub fn has_order(&self, text: &str) -> bool {
        self.ordered(text).is_some()
    }

    fn ordered(&self, text: &str) -> Option<NumericDate> {
        match grammar::read(text.trim(), self.now.year()).ok()?.date? {
            DateExpression::Numeric(numeric) if numeric.mark != '.' => Some(numeric),
            _ => None,
        }
    }

    fn cell(&self, text: &str) -> Result<Cell, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        if text.len() <= BYTES_MAX
            && let Ok(at) = text.parse::<Timestamp>()
        {
            return Ok(Cell::At(at));
        }
        if let Some(cell) = self.iso(text) {
            return cell.map_err(Problem::Said);
        }
        if text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && let Some(number) = self.number(text)
        {
            return number.map_err(Problem::Said);
        }
        let written = grammar::read(text, self.now.year()).map_err(Problem::Written)?;
        self.resolve(&written, text).map_err(Problem::Meant)
    }

    /// Reads 2026-11-02 and 2026-11-02 09:00:00 by a fast path, since most cells have this form. Returns `None` for
    /// other notations.
    fn iso(&self, text: &str) -> Option<Result<Cell, String>> {
        let is_close = text.as_bytes().get(4) == Some(&b'-') && text.len() <= BYTES_MAX && !text.contains('[');
        match text.len() {
            10 if is_close => text.parse().ok().map(Cell::Day).map(Ok),
            16.. if is_close => {
                let at: DateTime = text.parse().ok()?;
                Some(moment(at, None, self.now.time_zone()).map(Cell::At).map_err(|error| error.to_string()))
            }
            _ => None,
        }
    }

    fn resolve(&self, written: &TimeExpression, text: &str) -> Result<Cell, WhenError> {
        let said = |why: &str| Err(WhenError::Said(why.to_owned()));
        if written.distance.is_some() || written.is_now || written.edge.is_some() || written.part.is_some() {
            return said(text!("cells-no-lasting-day"));
        }
        let date = match written.date {
            Some(DateExpression::Full(date)) => date,
            Some(DateExpression::Numeric(numeric)) => {
                let date = date_of(&numeric, self.order, text)?;
                self.check_century(date, numeric.year_first)?;
                date
            }
            Some(DateExpression::MonthDay { .. } | DateExpression::Pair { .. }) => return said(text!("cells-no-year")),
            Some(DateExpression::Month { .. }) => return said(text!("cells-month-alone")),
            Some(DateExpression::Week { .. }) => return said(text!("cells-week-alone")),
            Some(DateExpression::Day(_) | DateExpression::Span { .. } | DateExpression::Rolling { .. }) => {
                return said(text!("cells-another-day-tomorrow"));
            }
            None if written.weekday.is_some() => return said(text!("cells-weekday-alone")),
            None => return said(text!("cells-no-day")),
        };
        if let Some((_, weekday)) = written.weekday
            && date.weekday() != weekday
        {
            return said(&is_another_weekday(date));
        }
        let Some(clock) = written.time else {
            return if written.zone.is_some() { said(text!("when-zone-without-time")) } else { Ok(Cell::Day(date)) };
        };
        let date = if clock.is_end { date.tomorrow().map_err(|_| WhenError::Nothing)? } else { date };
        moment(date.to_datetime(clock.time), written.zone.as_ref(), self.now.time_zone()).map(Cell::At)
    }

    /// Checks that a date with a two-digit year doesn't rather begin with the year: 26/11/04.
    fn check_century(&self, date: Date, year_first: Option<Date>) -> Result<(), WhenError> {
        let is_near = |date: Date| (date.year() - self.now.year()).abs() <= YEARS_NEAR;
        match year_first.filter(|other| !is_near(date) && is_near(*other)) {
            Some(other) => {
                let (date, other) = (in_words(date), in_words(other));
                Err(WhenError::Said(text!("cells-which-century", date, other)))
            }
            None => Ok(()),
        }
    }

    /// Reads a number as a time, or returns `None` if it can't be one.
    fn number(&self, text: &str) -> Option<Result<Cell, String>> {
        let (digits, power) = match text.split_once(['e', 'E']) {
            Some((digits, power)) => (digits, Some(power)),
            None => (text, None),
        };
        let (integer, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let is_minus = integer.starts_with('-');
        let integer = integer.strip_prefix('-').unwrap_or(integer);
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if integer.is_empty() || !is_digits(integer) || !is_digits(fraction) {
            return None;
        }
        if let Some(power) = power {
            let is_cut = power.starts_with('+');
            let power: usize = power.trim_start_matches('+').parse().ok()?;
            // A signed exponent means that a program has rounded the number: it needs more digits than the seconds
            // since 1970 have. Without a sign, all digits are there.
            let digits_min = if is_cut { SECONDS_DIGITS + 1 } else { EXACT_DIGITS_MIN };
            if integer.len() + fraction.len() < digits_min || power >= NANOSECONDS_DIGITS || power < fraction.len() {
                return Some(Err(no_time_since(text, text!("cells-rounded").to_owned())));
            }
            let zeros = "0".repeat(power - fraction.len());
            return self.number(&format!("{}{integer}{fraction}{zeros}", if is_minus { "-" } else { "" }));
        }
        if fraction.is_empty() && !is_minus && matches!(integer.len(), 12 | 14) {
            match (basic(integer), integer.len()) {
                (Some(at), 14) => {
                    let at = moment(at, None, self.now.time_zone()).map_err(|error| error.to_string());
                    return Some(at.map(Cell::At));
                }
                (Some(at), _) if at.year() >= 1970 && at.year() <= self.now.year().saturating_add(1) => {
                    let why = text!("cells-date-or-milliseconds", date = at.to_string());
                    return Some(Err(no_time_since(integer, why)));
                }
                _ => {}
            }
        }
        if integer.len() < SECONDS_DIGITS {
            return if is_minus { None } else { self.serial(integer, fraction) };
        }
        let at = since_1970(integer, fraction, is_minus).and_then(|ms| Timestamp::from_millisecond(ms).ok());
        Some(at.map(Cell::At).ok_or_else(|| text!("cells-beyond-calendar", text = shown(text))))
    }

    /// Reads a spreadsheet's day number, with the time as a fraction.
    fn serial(&self, integer: &str, fraction: &str) -> Option<Result<Cell, String>> {
        let day: i64 = integer.parse().ok().filter(|day| integer.len() == 5 && SERIALS.contains(day))?;
        let first = Date::constant(1899, 12, 30);
        let date = first.checked_add(jiff::Span::new().try_days(day).ok()?).ok()?;
        let share: f64 = format!("0.{fraction}0").parse().ok()?;
        if share == 0.0 {
            return Some(Ok(Cell::Day(date)));
        }
        // As exact as its digits are.
        let step = if fraction.len() <= 4 { 60.0 } else { 1.0 };
        let seconds = (share * 86_400.0 / step).round() * step;
        let at = date
            .to_datetime(Clock::midnight())
            .checked_add(jiff::Span::new().try_seconds(seconds as i64).ok()?)
            .ok()?;
        Some(moment(at, None, self.now.time_zone()).map(Cell::At).map_err(|error| error.to_string()))
    }
}

/// Returns a message that a text isn't a time, with the reason.
fn no_time_since(text: &str, why: String) -> String {
    text!("cells-not-a-time-since", text = shown(text), why)
}

/// Reads a time of digits alone: 20261102090000 or 202611020900.
fn basic(digits: &str) -> Option<DateTime> {
    let two = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse::<i8>().ok());
    let second = if digits.len() == 14 { two(12)? } else { 0 };
    let year: i16 = digits.get(..4)?.parse().ok().filter(|year| (1900..=2200).contains(year))?;
    DateTime::new(year, two(4)?, two(6)?, two(8)?, two(10)?, second, 0).ok()
}

fn since_1970(integer: &str, fraction: &str, is_minus: bool) -> Option<i64> {
    let number: i64 = integer.parse().ok()?;
    let ms = match integer.len() {
        NANOSECONDS_DIGITS.. => number / 1_000_000,
        MICROSECONDS_DIGITS.. => number / 1_000,
        MILLISECONDS_DIGITS.. => number,
        _ => number.checked_mul(1_000)?.checked_add(format!("{fraction:0<3}").get(..3)?.parse().ok()?)?,
    };
    Some(if is_minus { -ms } else { ms })
}

/// Reads seconds, or fractions of them, since 1970: 1764000000 or @1764000000.
pub(super) fn since_1970_of(text: &str) -> Option<Time> {
    let digits = text.strip_prefix('@').unwrap_or(text);
    let is_one = digits.len() >= SECONDS_DIGITS && !matches!(digits.len(), 12 | 14);
    if !is_one || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    since_1970(digits, "", false).filter(|ms| Timestamp::from_millisecond(*ms).is_ok()).map(Time)
}

/// Reads a time of day: 9, 9 AM, 09:15, 9h05, 14.05, 0915.
pub fn time_of_day(text: &str) -> Option<Clock> {
    let (time, is_next_day) = Some(text).filter(|text| text.len() <= BYTES_MAX).and_then(hour)?;
    (!is_next_day).then_some(time)
}

/// Reads the hours of a day: 9-12, 13:30-17:00, or 9 AM – 5 PM; no text, no hours. `None` if it isn't that.
pub fn hours_of_day(text: &str) -> Option<Vec<ClockSpan>> {
    if text.trim().is_empty() {
        return Some(Vec::new());
    }
    let span = |text: &str| match hours_in(text)? {
        Hours { from, to: Some(to), is_next_day: false } => Some(ClockSpan::new(from, to)),
        _ => None,
    };
    text.split([',', ';', '،', '、']).map(span).collect()
}

fn hours_in(text: &str) -> Option<Hours> {
    let text = text.trim();
    if text.is_empty() || text.len() > BYTES_MAX {
        return None;
    }
    if let Some((from, is_next_day)) = hour(text) {
        return Some(Hours { from, to: None, is_next_day });
    }
    let (from, to) = halves(text)?;
    let end = hour(to)?;
    // 9-10 PM: both after noon.
    let behind = to.trim_start_matches(|c: char| !c.is_alphabetic());
    let begin = if behind.is_empty() { None } else { hour(&format!("{from} {behind}")) };
    let (from, is_next_day) = begin.or_else(|| hour(from))?;
    Some(Hours { from, to: Some(end.0), is_next_day })
}

/// Splits a span such as 09:00-10:00.
fn halves(text: &str) -> Option<(&str, &str)> {
    let signs = [" - ", "–", "—", "-", " to ", " bis ", "…", "..", "~", "〜", "→"];
    let (from, to) = signs.into_iter().find_map(|sign| text.split_once(sign))?;
    let (from, to) = (from.trim(), to.trim());
    (!from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Reads a time of day, and returns whether it is midnight of the next day.
fn hour(text: &str) -> Option<(Clock, bool)> {
    let text = text.trim();
    if let Some(share) = text.parse::<f64>().ok().filter(|share| text.contains('.') && (0.0..1.0).contains(share)) {
        let seconds = (share * 86_400.0).round() as i64;
        let clock = Clock::midnight().checked_add(jiff::Span::new().try_seconds(seconds).ok()?).ok()?;
        return Some((clock, false));
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let text = match text.len() {
        1 | 2 if is_number => format!("{text}:00"),
        3 | 4 if is_number => format!("{}:{}", text.get(..text.len() - 2)?, text.get(text.len() - 2..)?),
        _ => text.to_owned(),
    };
    // 14.05 is a time of day beside a day only.
    let dotted = |text: &str| matches!(tokens(text).get(1).map(|token| &token.kind), Some(Kind::Mark('.')));
    let text = if dotted(&text) { text.replacen('.', ":", 1).replacen('.', ":", 1) } else { text };
    let written = grammar::read(&text, 2000).or_else(|_| grammar::read(&format!("2000-01-01 {text}"), 2000)).ok()?;
    // 14h is one here.
    let written =
        if written.distance.is_some() { grammar::read(&format!("2000-01-01 {text}"), 2000).ok()? } else { written };
    let is_old = |date: DateExpression| matches!(date, DateExpression::Full(date) if matches!(date.year(), 1899 | 1900 | 1904 | 2000));
    if written.date.is_some_and(|date| !is_old(date)) || written.weekday.is_some() || written.zone.is_some() {
        return None;
    }
    written.time.map(|clock| (clock.time, clock.is_end))
}
