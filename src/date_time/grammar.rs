//! A small, table-driven grammar of times, which parses a text before anything is computed from it.
//!
//! A text is read from the left. At each position the rules are tried in turn; each takes the tokens that it knows and
//! adds what they say to the expression. What no rule knows is refused by name, and so is anything that is said twice:
//! nothing is left out.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use super::names::{self, Occurrence, Part, Unit, ZoneWord};
use super::tokens::{Kind, Token, tokens};
use super::{DateOrder, WhenError, how, shown};
use crate::language::text;

/// Maximum length of a text that is parsed, in bytes.
pub(super) const BYTES_MAX: usize = 160;

/// The largest amount of a unit, such as days.
const AMOUNT_MAX: i64 = 1_000_000;

/// Number of years that a two-digit year may lie in the future.
const YEARS_AHEAD: i16 = 10;

/// A parsed time expression.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct TimeExpression {
    pub date: Option<DateExpression>,
    pub weekday: Option<(Option<Occurrence>, Weekday)>,
    /// Whether a weekday is named that depends on the language.
    pub has_doubtful_weekday: bool,
    pub time: Option<Clock>,
    pub part: Option<Part>,
    pub zone: Option<Zone>,
    /// The distance from now.
    pub distance: Option<Vec<(i64, Unit)>>,
    pub edge: Option<Edge>,
    pub is_now: bool,
}

/// A parsed date, or span of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateExpression {
    Full(Date),
    Numeric(NumericDate),
    MonthDay {
        month: i8,
        day: i8,
    },
    /// A day and a month without a year, in either order: 1/11.
    Pair {
        first: i8,
        second: i8,
    },
    Month {
        year: Option<i16>,
        month: i8,
        which: Option<Occurrence>,
    },
    Week {
        year: i16,
        week: i8,
    },
    /// A number of days from today.
    Day(i64),
    /// The current, the previous or the next unit.
    Span {
        unit: Unit,
        which: Occurrence,
    },
    /// A span that ends now.
    Rolling {
        amount: i64,
        unit: Unit,
    },
}

/// A date whose order of day and month is open, such as 1/2/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumericDate {
    pub mark: char,
    pub first: i8,
    pub second: i8,
    pub year: i16,
    /// The date that it is if a two-digit year comes first.
    pub year_first: Option<Date>,
}

impl NumericDate {
    pub(super) fn date(&self, order: DateOrder) -> Option<Date> {
        let (day, month) = match order {
            DateOrder::DayFirst => (self.first, self.second),
            DateOrder::MonthFirst => (self.second, self.first),
        };
        Date::new(self.year, month, day).ok()
    }

    /// Returns the order if only one makes a valid date.
    pub(super) fn clear_order(&self) -> Option<DateOrder> {
        match (self.mark, self.date(DateOrder::DayFirst), self.date(DateOrder::MonthFirst)) {
            // Nobody writes the month first with dots.
            ('.', ..) => Some(DateOrder::DayFirst),
            (_, Some(_), None) => Some(DateOrder::DayFirst),
            (_, None, Some(_)) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub time: Time,
    /// Whether it is 24:00, midnight at the end of the day.
    pub is_end: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Zone {
    /// An offset from UTC in seconds.
    Offset(i32),
    Named(TimeZone),
    /// A short name with its offset from UTC in minutes, unless the current zone has the same short name. The offset is
    /// `None` if several zones have the name.
    Short(String, Option<i32>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

/// Parses a text; `year` is the current one, from which the century of two-digit years is derived.
///
/// # Errors
/// A message that says what isn't understood.
pub(super) fn read(text: &str, year: i16) -> Result<TimeExpression, WhenError> {
    if text.len() > BYTES_MAX {
        return Err(WhenError::Said(text!("grammar-too-long", how = how())));
    }
    let mut reader =
        Reader { text: text.to_owned(), tokens: tokens(text), at: 0, year, written: TimeExpression::default() };
    reader.read_all()?;
    Ok(reader.written)
}

type Rule = fn(&mut Reader) -> Result<bool, WhenError>;

/// The rules, in the order in which they are tried.
const RULES: [Rule; 18] = [
    Reader::comment,
    Reader::iso_date,
    Reader::basic_date,
    Reader::marked_date,
    Reader::date_of_ideograms,
    Reader::day_before_yesterday,
    Reader::edge,
    Reader::distance,
    Reader::which,
    Reader::day_month,
    Reader::month_day,
    Reader::clock,
    Reader::offset,
    Reader::day_or_part,
    Reader::weekday,
    Reader::named_zone,
    Reader::late_year,
    Reader::filler,
];

struct Reader {
    text: String,
    tokens: Vec<Token>,
    at: usize,
    year: i16,
    written: TimeExpression,
}

impl Reader {
    fn read_all(&mut self) -> Result<(), WhenError> {
        if self.tokens.is_empty() {
            return Err(WhenError::Nothing);
        }
        while self.at < self.tokens.len() {
            let before = self.at;
            for rule in RULES {
                if rule(self)? {
                    break;
                }
            }
            if self.at == before {
                return Err(self.not_understood());
            }
        }
        Ok(())
    }

    fn not_understood(&self) -> WhenError {
        let token = self.tokens.get(self.at);
        let start = token.map_or(0, |token| token.start);
        // Together with the tokens joined to it.
        let end = self.tokens.iter().skip(self.at + 1).take_while(|token| token.is_joined).last();
        let end = end.or(token).map_or(self.text.len(), |token| token.end);
        match self.text.get(start..end) {
            Some(part) if part.len() < self.text.trim().len() => WhenError::Part(shown(part)),
            _ => WhenError::Nothing,
        }
    }

    // Lookahead.

    fn kind(&self, ahead: usize) -> Option<&Kind> {
        self.tokens.get(self.at + ahead).map(|token| &token.kind)
    }

    fn is_joined(&self, ahead: usize) -> bool {
        self.tokens.get(self.at + ahead).is_some_and(|token| token.is_joined)
    }

    fn digits(&self, ahead: usize) -> Option<&str> {
        match self.kind(ahead)? {
            Kind::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// Returns the number at a position, if it has so many digits.
    fn number(&self, ahead: usize, digits: std::ops::RangeInclusive<usize>) -> Option<i64> {
        self.digits(ahead).filter(|text| digits.contains(&text.len())).and_then(|text| text.parse().ok())
    }

    fn small(&self, ahead: usize) -> Option<i8> {
        self.number(ahead, 1..=2).and_then(|number| i8::try_from(number).ok())
    }

    fn four(&self, ahead: usize) -> Option<i16> {
        self.number(ahead, 4..=4).and_then(|number| i16::try_from(number).ok())
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        match self.kind(ahead)? {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn is_word(&self, ahead: usize, words: &[&str]) -> bool {
        self.word(ahead).is_some_and(|word| words.contains(&word))
    }

    fn mark(&self, ahead: usize) -> Option<char> {
        match self.kind(ahead)? {
            Kind::Mark(mark) => Some(*mark),
            _ => None,
        }
    }

    fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.mark(ahead) == Some(mark)
    }

    // Recording what was found.

    fn take(&mut self, tokens: usize) -> Result<bool, WhenError> {
        self.at += tokens;
        Ok(true)
    }

    fn date(&mut self, date: DateExpression, tokens: usize) -> Result<bool, WhenError> {
        if self.written.date.replace(date).is_some() {
            return Err(WhenError::Said(text!("grammar-two-dates").to_owned()));
        }
        self.take(tokens)
    }

    fn full(&mut self, year: i16, month: i8, day: i8, tokens: usize) -> Result<bool, WhenError> {
        let date = Date::new(year, month, day).map_err(|_| no_day(format!("{year:04}-{month:02}-{day:02}")))?;
        self.date(DateExpression::Full(date), tokens)
    }

    fn set_clock(&mut self, clock: Clock, tokens: usize) -> Result<bool, WhenError> {
        if self.written.part.is_some() || self.written.time.replace(clock).is_some() {
            return Err(WhenError::Said(text!("grammar-two-times").to_owned()));
        }
        self.take(tokens)
    }

    fn set_zone(&mut self, zone: Zone, tokens: usize) -> Result<bool, WhenError> {
        let is_more_exact = matches!((&self.written.zone, &zone), (Some(Zone::Short(..)), Zone::Offset(_)));
        if self.written.zone.is_some() && !is_more_exact {
            return Err(WhenError::Said(text!("grammar-two-zones").to_owned()));
        }
        self.written.zone = Some(zone);
        self.take(tokens)
    }

    /// Returns the year that a two-digit year means.
    fn century(&self, year: i16) -> i16 {
        let (near, far) = (2000 + year, 1900 + year);
        if near <= self.year.saturating_add(YEARS_AHEAD) { near } else { far }
    }

    // The rules.

    /// Parses a comment: (Central European Standard Time).
    fn comment(&mut self) -> Result<bool, WhenError> {
        if self.at == 0 || !self.is_mark(0, '(') {
            return Ok(false);
        }
        let length = (1..).take_while(|ahead| self.kind(*ahead).is_some()).find(|ahead| self.is_mark(*ahead, ')'));
        length.map_or(Ok(false), |length| self.take(length + 1))
    }

    /// Parses 2026-11-02, 2026/11/2, 2026.11.02, 2026-317, 2026-W46-5, 2026-11, 2026-W46, 2026-Nov-02, 2026 Nov 2.
    fn iso_date(&mut self) -> Result<bool, WhenError> {
        let Some(year) = self.four(0) else { return Ok(false) };
        // 2026 Nov 2, 2026. november 2.
        let dot = usize::from(self.is_mark(1, '.'));
        if let Some(month) = self.word(1 + dot).filter(|word| word.len() > 1).and_then(names::month)
            && let Some(day) = self.small(2 + dot)
            && !self.is_mark(3 + dot, ':')
        {
            return self.full(year, month, day, 3 + dot);
        }
        let Some(mark) = self.mark(1).filter(|mark| matches!(mark, '-' | '/' | '.' | ':')) else { return Ok(false) };
        if let Some(month) = self.word(2).and_then(names::month)
            && let (true, Some(day)) = (self.is_mark(3, mark), self.small(4))
        {
            return self.full(year, month, day, 5);
        }
        if self.is_word(2, &["w"]) && mark == '-' {
            return self.iso_week(year);
        }
        if mark == '-'
            && let Some(day) = self.number(2, 3..=3).and_then(|day| i16::try_from(day).ok())
        {
            let first = Date::new(year, 1, 1).ok();
            let date = first.and_then(|first| first.with().day_of_year(day).build().ok());
            let date = date.ok_or_else(|| WhenError::Said(text!("grammar-no-day-in-year", day, year)))?;
            return self.date(DateExpression::Full(date), 3);
        }
        let Some(month) = self.small(2).filter(|_| self.is_joined(1) && self.is_joined(2)) else { return Ok(false) };
        if self.is_mark(3, mark)
            && let Some(day) = self.small(4)
        {
            let tokens = if self.is_word(5, &["t"]) && self.is_joined(5) && self.digits(6).is_some() { 6 } else { 5 };
            return self.full(year, month, day, tokens);
        }
        if !(1..=12).contains(&month) || matches!(mark, '.' | ':') {
            return Ok(false);
        }
        self.date(DateExpression::Month { year: Some(year), month, which: None }, 3)
    }

    fn iso_week(&mut self, year: i16) -> Result<bool, WhenError> {
        let Some(week) = self.small(3) else { return Ok(false) };
        let no_week = || WhenError::Said(text!("grammar-no-week", week, year));
        let Some(day) = self.small(5).filter(|_| self.is_mark(4, '-')) else {
            jiff::civil::ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| no_week())?;
            return self.date(DateExpression::Week { year, week }, 4);
        };
        let weekday =
            Weekday::from_monday_one_offset(day).map_err(|_| WhenError::Said(text!("grammar-no-day-of-week", day)))?;
        let date = jiff::civil::ISOWeekDate::new(year, week, weekday).map_err(|_| no_week())?;
        let tokens = if self.is_word(6, &["t"]) && self.is_joined(6) { 7 } else { 6 };
        self.date(DateExpression::Full(date.date()), tokens)
    }

    /// Parses 20261102, 20261102T090000, 20261102 0900.
    fn basic_date(&mut self) -> Result<bool, WhenError> {
        let Some(number) = self.number(0, 8..=8) else { return Ok(false) };
        let part = |number: i64| i8::try_from(number % 100).unwrap_or(-1);
        let year = i16::try_from(number / 10_000).unwrap_or(-1);
        let clock = if self.is_word(1, &["t"]) && self.is_joined(1) { 2 } else { 1 };
        let digits = self.digits(clock).map(str::to_owned).filter(|digits| matches!(digits.len(), 4 | 6));
        self.full(year, part(number / 100), part(number), clock)?;
        let Some(digits) = digits else { return Ok(true) };
        let two = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse().ok());
        let seconds = if digits.len() == 6 { two(4) } else { Some(0) };
        let (Some(hour), Some(minute), Some(second)) = (two(0), two(2), seconds) else { return Ok(true) };
        let clock = clock_of(hour, minute, second, 0)?;
        self.set_clock(clock, 1)
    }

    /// Parses 1/2/2026, 2.11.2026, 13-11-26, 2. 11. 2026.
    fn marked_date(&mut self) -> Result<bool, WhenError> {
        let Some(mark) = self.mark(1).filter(|mark| matches!(mark, '-' | '/' | '.')) else { return Ok(false) };
        let may_be_apart = mark == '.';
        let is_close = |ahead: usize| self.is_joined(ahead) || may_be_apart;
        if let (Some(month @ 1..=12), Some(year)) = (self.small(0), self.four(2).filter(|_| self.is_joined(2)))
            && self.mark(3) != Some(mark)
        {
            // 11/2026
            return self.date(DateExpression::Month { year: Some(year), month, which: None }, 3);
        }
        let (Some(first), Some(second)) = (self.small(0), self.small(2)) else { return Ok(false) };
        if mark == '/' && self.is_joined(1) && self.is_joined(2) && !self.is_mark(3, mark) {
            return self.date(DateExpression::Pair { first, second }, 3);
        }
        if !self.is_mark(3, mark) || !self.is_joined(1) || !is_close(2) || !self.is_joined(3) {
            return Ok(false);
        }
        let (year, year_first) = if let Some(year) = self.four(4).filter(|_| is_close(4)) {
            (year, None)
        } else if let Some(year) = self.number(4, 2..=2).filter(|_| self.is_joined(4) && !self.is_mark(5, ':')) {
            let year = i16::try_from(year).unwrap_or_default();
            let year_first = Date::new(self.century(first.into()), second, i8::try_from(year).unwrap_or_default()).ok();
            (self.century(year), year_first)
        } else if mark == '.' {
            // 1.11.: this year's, or the last.
            return self.date(DateExpression::MonthDay { month: second, day: first }, 4);
        } else {
            return Ok(false);
        };
        let numeric = NumericDate { mark, first, second, year, year_first };
        if numeric.date(DateOrder::DayFirst).or(numeric.date(DateOrder::MonthFirst)).is_none() {
            return Err(no_day(format!("{first}{mark}{second}{mark}{year}")));
        }
        self.date(DateExpression::Numeric(numeric), 5)?;
        if self.is_word(0, &["t"]) && self.is_joined(0) && self.digits(1).is_some() {
            self.at += 1;
        }
        Ok(true)
    }

    /// Parses 2026年11月2日.
    fn date_of_ideograms(&mut self) -> Result<bool, WhenError> {
        let year = self.four(0).filter(|_| self.is_word(1, names::YEAR_SIGNS));
        let from = if year.is_some() { 2 } else { 0 };
        let Some(month) = self.small(from).filter(|_| self.is_word(from + 1, names::MONTH_SIGNS)) else {
            return Ok(false);
        };
        let day = self.small(from + 2).filter(|_| self.is_word(from + 3, names::DAY_SIGNS));
        match (year, day) {
            (Some(year), Some(day)) => self.full(year, month, day, from + 4),
            (None, Some(day)) => self.date(DateExpression::MonthDay { month, day }, from + 4),
            (year, None) => self.date(DateExpression::Month { year, month, which: None }, from + 2),
        }
    }

    /// Parses "the day before yesterday" and "the day after tomorrow".
    fn day_before_yesterday(&mut self) -> Result<bool, WhenError> {
        let the = usize::from(self.is_word(0, &["the"]));
        if !self.is_word(the, &["day"]) {
            return Ok(false);
        }
        match (self.word(the + 1), self.word(the + 2)) {
            (Some("before"), Some("yesterday")) => self.date(DateExpression::Day(-2), the + 3),
            (Some("after"), Some("tomorrow")) => self.date(DateExpression::Day(2), the + 3),
            _ => Ok(false),
        }
    }

    /// Parses "start of …" and "the end of …".
    fn edge(&mut self) -> Result<bool, WhenError> {
        let the = usize::from(self.is_word(0, &["the"]));
        let edge = match self.word(the) {
            Some("start" | "beginning") => Edge::Start,
            Some("end") => Edge::End,
            _ => return Ok(false),
        };
        if !self.is_word(the + 1, &["of"]) || self.written.edge.is_some() {
            return Ok(false);
        }
        self.written.edge = Some(edge);
        self.take(the + 2)
    }

    /// Parses 7d, 2 weeks ago, an hour and 30 minutes ago, half an hour ago, in 3 days.
    fn distance(&mut self) -> Result<bool, WhenError> {
        let is_ahead = self.is_word(0, &["in"]);
        let sign = usize::from(is_ahead || (self.at == 0 && self.is_mark(0, '-')));
        let mut ahead = sign;
        let mut amounts = Vec::new();
        while let Some((amount, unit, tokens)) = self.amount(ahead)? {
            amounts.push((amount, unit));
            ahead += tokens;
            if unit == Unit::Hour && (ahead..).zip(["and", "a", "half"]).all(|(at, word)| self.is_word(at, &[word])) {
                amounts.push((30, Unit::Minute));
                ahead += 3;
            }
            let next = if self.is_word(ahead, &["and"]) || self.is_mark(ahead, ',') { ahead + 1 } else { ahead };
            if self.amount(next)?.is_some() {
                ahead = next;
            }
        }
        if amounts.is_empty() {
            return Ok(false);
        }
        let is_ago = self.is_word(ahead, &["ago", "earlier", "back"]);
        // "14h" beside a day is an hour of it.
        let is_hour = matches!(amounts.as_slice(), [(_, Unit::Hour)]) && self.is_word(sign + 1, &["h"]);
        if is_hour && !is_ago && (self.written.date.is_some() || self.written.weekday.is_some()) {
            return Ok(false);
        }
        if self.is_word(sign + 1, &["h"]) && self.digits(ahead).is_some() && self.is_joined(ahead) {
            // 9h05 is a time of day.
            return Ok(false);
        }
        if self.written.distance.is_some() {
            return Ok(false);
        }
        let direction = if is_ahead { 1 } else { -1 };
        self.written.distance = Some(amounts.into_iter().map(|(amount, unit)| (direction * amount, unit)).collect());
        self.take(ahead + usize::from(is_ago))
    }

    /// Returns an amount with its unit, and its number of tokens.
    fn amount(&self, ahead: usize) -> Result<Option<(i64, Unit, usize)>, WhenError> {
        if self.is_word(ahead, &["half"]) && self.is_word(ahead + 1, &["an"]) && self.is_word(ahead + 2, &["hour"]) {
            return Ok(Some((30, Unit::Minute, 3)));
        }
        if let Some(amount) = self.decimal_amount(ahead) {
            return Ok(Some(amount));
        }
        let amount = match self.kind(ahead) {
            Some(Kind::Number(digits)) => digits.parse::<i64>().ok().filter(|amount| *amount <= AMOUNT_MAX),
            Some(Kind::Word(word)) => names::count(word),
            _ => return Ok(None),
        };
        if self.is_word(ahead + 1, &["m"]) && self.is_joined(ahead + 1) && self.digits(ahead).is_some() {
            let number = self.digits(ahead).unwrap_or_default();
            let why = text!("grammar-minutes-or-months", number);
            return Err(WhenError::Said(why));
        }
        let unit = self.word(ahead + 1).and_then(names::unit);
        match (amount, unit) {
            (Some(amount), Some((unit, times))) => Ok(Some((amount * times, unit, 2))),
            (None, Some(_)) if self.digits(ahead).is_some() => {
                let time = shown(self.digits(ahead).unwrap_or_default());
                Err(WhenError::Said(text!("when-beyond-calendar", time)))
            }
            _ => Ok(None),
        }
    }

    /// Returns a decimal amount such as 1.5 hours, in a smaller unit.
    fn decimal_amount(&self, ahead: usize) -> Option<(i64, Unit, usize)> {
        let units = self.number(ahead, 1..=3)?;
        let is_close = self.is_joined(ahead + 1) && self.is_joined(ahead + 2);
        let is_decimal = matches!(self.mark(ahead + 1), Some('.' | ',')) && is_close;
        let tenths = self.number(ahead + 2, 1..=1).filter(|_| is_decimal)?;
        let (smaller, times) = match self.word(ahead + 3).and_then(names::unit)? {
            (Unit::Minute, 1) => (Unit::Second, 60),
            (Unit::Hour, 1) => (Unit::Minute, 60),
            (Unit::Day, 1) => (Unit::Minute, 24 * 60),
            (Unit::Week, 1) => (Unit::Minute, 7 * 24 * 60),
            _ => return None,
        };
        Some(((units * 10 + tenths) * times / 10, smaller, 4))
    }

    /// Parses this week, last 7 days, past month, last Friday, this morning, last night, last November.
    fn which(&mut self) -> Result<bool, WhenError> {
        let the = usize::from(self.is_word(0, &["the"]));
        if self.written.edge.is_some()
            && let Some((unit, 1)) = self.word(the).filter(|word| word.len() > 2).and_then(names::unit)
            && unit >= Unit::Day
        {
            let date = if unit == Unit::Day {
                DateExpression::Day(0)
            } else {
                DateExpression::Span { unit, which: Occurrence::This }
            };
            return self.date(date, the + 1);
        }
        let Some((which, is_rolling)) = self.word(the).and_then(names::which) else { return Ok(false) };
        let at = the + 1;
        if which == Occurrence::Last
            && let Some((amount, unit, tokens)) = self.amount(at)?
        {
            return self.date(DateExpression::Rolling { amount, unit }, at + tokens);
        }
        let Some(word) = self.word(at).map(str::to_owned) else { return Ok(false) };
        if word.len() > 2
            && let Some((unit, 1)) = names::unit(&word)
        {
            let is_short = unit <= Unit::Day;
            return match which {
                Occurrence::Last if is_rolling || is_short => {
                    self.date(DateExpression::Rolling { amount: 1, unit }, at + 1)
                }
                Occurrence::This if unit == Unit::Day => self.date(DateExpression::Day(0), at + 1),
                _ if is_short => Ok(false),
                _ => self.date(DateExpression::Span { unit, which }, at + 1),
            };
        }
        if let Some(month) = names::month(&word).filter(|_| self.digits(at + 1).is_none()) {
            return self.date(DateExpression::Month { year: None, month, which: Some(which) }, at + 1);
        }
        if let Some(Some(weekday)) = names::weekday(&word) {
            return self.set_weekday(Some(which), weekday, at + 1);
        }
        let days = match which {
            Occurrence::Last => -1,
            Occurrence::This => 0,
            Occurrence::Next => 1,
        };
        match names::part(&word) {
            Some(part) => {
                self.date(DateExpression::Day(days), 0)?;
                self.set_part(part, at + 1)
            }
            None => Ok(false),
        }
    }

    fn set_part(&mut self, part: Part, tokens: usize) -> Result<bool, WhenError> {
        if self.written.time.is_some() || self.written.part.replace(part).is_some() {
            return Err(WhenError::Said(text!("grammar-two-times").to_owned()));
        }
        self.take(tokens)
    }

    fn set_weekday(&mut self, which: Option<Occurrence>, weekday: i8, tokens: usize) -> Result<bool, WhenError> {
        let Ok(weekday) = Weekday::from_monday_one_offset(weekday) else { return Ok(false) };
        if self.written.weekday.replace((which, weekday)).is_some() {
            return Err(WhenError::Said(text!("grammar-two-weekdays").to_owned()));
        }
        self.take(tokens)
    }

    /// Returns the number of tokens of a dot or a dash after this one, with "de" or "of" after it.
    fn between(&self, ahead: usize) -> usize {
        let mark = usize::from(matches!(self.mark(ahead), Some('.' | '-' | '/' | ',')));
        mark + usize::from(self.is_word(ahead + mark, &["de", "del", "of"]))
    }

    /// Returns the year after a day and a month, and the number of tokens including those before it.
    fn year_behind(&self, ahead: usize) -> Option<(i16, usize)> {
        let between = self.between(ahead);
        let at = ahead + between;
        if let Some(year) = self.four(at) {
            return Some((year, between + 1));
        }
        let apostrophe = usize::from(self.is_mark(at, '\''));
        let year = self.number(at + apostrophe, 2..=2).and_then(|year| i16::try_from(year).ok())?;
        let is_clock = matches!(self.mark(at + 1), Some(':' | '.')) || self.is_word(at + 1, names::CLOCK_WORDS);
        let is_clock = is_clock || self.word(at + 1).is_some_and(|word| names::is_after_noon(word).is_some());
        let is_clock = is_clock || self.is_mark(ahead, ',');
        (apostrophe > 0 || !is_clock).then(|| (self.century(year), between + apostrophe + 1))
    }

    /// Parses 13. November 2026, 1st of November, 13-Nov-26, 2 de noviembre de 2026.
    fn day_month(&mut self) -> Result<bool, WhenError> {
        let Some(day) = self.small(0) else { return Ok(false) };
        let ordinal = usize::from(self.is_joined(1) && self.is_word(1, names::ORDINALS));
        let at = 1 + ordinal;
        let between = self.between(at);
        let Some(month) = self.word(at + between).and_then(names::month) else { return Ok(false) };
        let end = at + between + 1;
        match self.year_behind(end) {
            Some((year, tokens)) => self.full(year, month, day, end + tokens),
            None => self.date(DateExpression::MonthDay { month, day }, end),
        }
    }

    /// Parses November 2, 2026, Nov 2nd, November 2026, November.
    fn month_day(&mut self) -> Result<bool, WhenError> {
        let Some(month) = self.word(0).and_then(names::month) else { return Ok(false) };
        // "mar. 3 nov." is a Tuesday.
        let is_other = |ahead: usize| self.word(ahead).and_then(names::month).is_some();
        let is_weekday = self.word(0).is_some_and(|word| names::weekday(word).is_some());
        if is_weekday && (1..=4).any(is_other) {
            return Ok(false);
        }
        let at = 1 + self.between(1);
        if let Some(year) = self.four(at) {
            return self.date(DateExpression::Month { year: Some(year), month, which: None }, at + 1);
        }
        let the = usize::from(self.is_word(at, &["the"]));
        let day = self.small(at + the).filter(|_| !self.is_mark(at + the + 1, ':'));
        let Some(day) = day else {
            let dot = usize::from(self.is_mark(1, '.'));
            return self.date(DateExpression::Month { year: None, month, which: None }, 1 + dot);
        };
        let end = at + the + 1;
        let end = end + usize::from(self.is_joined(end) && self.is_word(end, names::ORDINALS));
        match self.year_behind(end) {
            Some((year, tokens)) => self.full(year, month, day, end + tokens),
            None => self.date(DateExpression::MonthDay { month, day }, end),
        }
    }

    /// Parses 9:05, 14:05:00.250, 9h05, 14 Uhr, 9:05 p. m., 14.05, 下午2:05, 14時05分, 9 o'clock.
    fn clock(&mut self) -> Result<bool, WhenError> {
        let before = self.word(0).and_then(names::is_after_noon).filter(|_| self.small(1).is_some());
        let from = usize::from(before.is_some());
        let Some(hour) = self.small(from) else { return Ok(false) };
        let two = |ahead: usize| self.number(ahead, 2..=2).and_then(|number| i8::try_from(number).ok());
        let mut end = from + 1;
        let (mut minute, mut second, mut nanosecond) = (None, 0, 0);
        let mut is_clear = before.is_some();
        if self.is_mark(end, ':') && self.is_joined(end) {
            minute = two(end + 1);
            is_clear = minute.is_some();
            end += 2;
            if self.is_mark(end, ':')
                && let Some(seconds) = two(end + 1)
            {
                second = seconds;
                end += 2;
                if matches!(self.mark(end), Some('.' | ',')) && self.is_joined(end + 1) {
                    let digits = self.digits(end + 1).unwrap_or("0");
                    nanosecond = format!("{digits:0<9}").get(..9).and_then(|nine| nine.parse().ok()).unwrap_or(0);
                    end += 2;
                }
            }
        } else if self.is_word(end, names::HOUR_SIGNS) {
            is_clear = true;
            end += 1;
            if let Some(minutes) = self.small(end).filter(|_| self.is_word(end + 1, names::MINUTE_SIGNS)) {
                minute = Some(minutes);
                end += 2;
                if let Some(seconds) = self.small(end).filter(|_| self.is_word(end + 1, names::SECOND_SIGNS)) {
                    second = seconds;
                    end += 2;
                }
            }
        } else if self.is_word(end, names::CLOCK_WORDS) {
            is_clear = true;
            end += 1;
            if let Some(minutes) = two(end) {
                minute = Some(minutes);
                end += 1;
                if self.is_word(end, &["min", "m"]) {
                    end += 1;
                }
            }
        } else if self.is_word(end, &["o"]) && self.is_mark(end + 1, '\'') && self.is_word(end + 2, &["clock"]) {
            is_clear = true;
            end += 3;
        } else if self.is_mark(end, '.') && self.is_joined(end) && self.is_joined(end + 1) {
            // 14.05 beside a date.
            minute = two(end + 1);
            is_clear = minute.is_some() && (self.written.date.is_some() || self.is_word(end + 2, &["uhr"]));
            end += 2;
            if is_clear && self.is_mark(end, '.') && self.is_joined(end + 1) && two(end + 1).is_some() {
                second = two(end + 1).unwrap_or_default();
                end += 2;
            }
        } else if self.written.date.is_some() && self.at > 0 && self.is_joined(0) {
            // 2026-11-02T14
            is_clear =
                matches!(self.tokens.get(self.at - 1).map(|token| &token.kind), Some(Kind::Word(word)) if word == "t");
        }
        let (mut behind, tokens) = self.meridiem(end);
        end += tokens;
        // 12 noon, 12:00 midnight
        let is_twelve = hour == 12 && minute.unwrap_or(0) == 0 && behind.is_none();
        if is_twelve && self.is_word(end, &["noon", "midday", "midnight"]) {
            behind = Some(!self.is_word(end, &["midnight"]));
            end += 1;
        }
        if !is_clear && behind.is_none() {
            return Ok(false);
        }
        if self.is_word(end, &["uhr", "h", "hs"]) {
            end += 1;
        }
        let hour = match before.or(behind) {
            None => hour,
            // 13:05 PM: some programs write both.
            Some(is_after) if hour > 12 => match is_after {
                true => hour,
                false => return Err(WhenError::Said(text!("grammar-no-morning-hour", hour))),
            },
            Some(is_after) => hour % 12 + if is_after { 12 } else { 0 },
        };
        let clock = clock_of(hour, minute.unwrap_or(0), second, nanosecond)?;
        self.set_clock(clock, end)
    }

    /// Returns whether AM, p.m. or a. m. is after noon, and its number of tokens.
    fn meridiem(&self, ahead: usize) -> (Option<bool>, usize) {
        if let Some(is_after) = self.word(ahead).and_then(names::is_after_noon) {
            // German "am": what follows is a day.
            let is_filler =
                self.is_word(ahead, &["am"]) && (self.digits(ahead + 1).is_some() && self.written.date.is_none());
            return if is_filler { (None, 0) } else { (Some(is_after), 1) };
        }
        let is_after = match self.word(ahead) {
            Some("a") => false,
            Some("p") => true,
            _ => return (None, 0),
        };
        let dot = usize::from(self.is_mark(ahead + 1, '.'));
        if !self.is_word(ahead + 1 + dot, &["m"]) {
            return (None, 0);
        }
        let end = ahead + 2 + dot;
        (Some(is_after), end + usize::from(self.is_mark(end, '.')) - ahead)
    }

    /// Parses +01:00, -0500 and +00 after a time of day, or after UTC and GMT.
    fn offset(&mut self) -> Result<bool, WhenError> {
        let sign = match self.mark(0) {
            Some('+') => 1,
            Some('-') => -1,
            _ => return Ok(false),
        };
        if self.written.time.is_none() || !self.is_joined(1) {
            return Ok(false);
        }
        let (hours, minutes, tokens) = match (self.number(1, 1..=2), self.number(1, 4..=4)) {
            (Some(hours), _) if self.is_mark(2, ':') => match self.number(3, 2..=2) {
                Some(minutes) => (hours, minutes, 4),
                None => return Ok(false),
            },
            (Some(hours), _) => (hours, 0, 2),
            (None, Some(number)) => (number / 100, number % 100, 2),
            (None, None) => return Ok(false),
        };
        if hours > 18 || minutes > 59 {
            return Err(WhenError::Said(text!("grammar-no-offset", offset = format!("{hours}:{minutes:02}"))));
        }
        let seconds = i32::try_from(sign * (hours * 60 + minutes) * 60).unwrap_or(0);
        self.set_zone(Zone::Offset(seconds), tokens)
    }

    /// Parses today, yesterday, now, midnight, noon, tonight, morning.
    fn day_or_part(&mut self) -> Result<bool, WhenError> {
        let Some(word) = self.word(0).map(str::to_owned) else { return Ok(false) };
        if let Some(days) = names::day(&word) {
            return self.date(DateExpression::Day(days), 1);
        }
        if let Some(part) = names::part(&word) {
            return self.set_part(part, 1);
        }
        match word.as_str() {
            "now" => {
                self.written.is_now = true;
                self.take(1)
            }
            "midnight" => self.set_clock(Clock { time: Time::midnight(), is_end: false }, 1),
            "tonight" => {
                self.date(DateExpression::Day(0), 0)?;
                self.set_part(names::EVENING, 1)
            }
            _ => Ok(false),
        }
    }

    /// Parses Wednesday, Mi., 水曜日.
    fn weekday(&mut self) -> Result<bool, WhenError> {
        let dot = usize::from(self.is_mark(1, '.') && self.is_joined(1));
        match self.word(0).and_then(names::weekday) {
            Some(Some(weekday)) => self.set_weekday(None, weekday, 1 + dot),
            Some(None) => {
                self.written.has_doubtful_weekday = true;
                self.take(1 + dot)
            }
            None => Ok(false),
        }
    }

    /// Parses Z, UTC, CET, `Europe/Berlin`, `[Europe/Berlin]`, Mitteleuropäische Normalzeit.
    fn named_zone(&mut self) -> Result<bool, WhenError> {
        let Some(token) = self.tokens.get(self.at) else { return Ok(false) };
        let rest = self.text.get(token.start..).unwrap_or_default();
        let is_bracketed = matches!(token.kind, Kind::Mark('['));
        let name = rest.trim_start_matches('[');
        let name = name.split(|c: char| c == ']' || c == ',' || c.is_whitespace()).next().unwrap_or_default();
        if is_bracketed || (name.contains('/') && self.word(0).is_some()) {
            let zone =
                TimeZone::get(name).map_err(|_| WhenError::Said(text!("grammar-no-zone", zone = shown(name))))?;
            let end = token.start + usize::from(is_bracketed) * 2 + name.len();
            let tokens = self.tokens.iter().skip(self.at).take_while(|token| token.end <= end).count();
            // Beside an offset it only names the region.
            return if self.written.zone.is_some() && is_bracketed {
                self.take(tokens)
            } else {
                self.set_zone(Zone::Named(zone), tokens)
            };
        }
        let Some(word) = self.word(0) else { return Ok(false) };
        let words: Vec<&str> = self
            .tokens
            .iter()
            .skip(self.at)
            .filter_map(|token| match &token.kind {
                Kind::Word(word) => Some(word.as_str()),
                _ => None,
            })
            .collect();
        if let Some((count, minutes)) = names::long_zone(&words) {
            // Marks between the words go too.
            let last =
                self.tokens.iter().enumerate().skip(self.at).filter(|(_, token)| matches!(token.kind, Kind::Word(_)));
            let tokens = last.take(count).last().map_or(1, |(index, _)| index + 1 - self.at);
            return self.set_zone(Zone::Offset(minutes * 60), tokens);
        }
        let zone = match names::zone(word) {
            Some(ZoneWord::Offset(0)) if matches!(word, "z" | "utc" | "gmt" | "ut") => {
                // UTC+1, GMT+0100
                let has_offset =
                    matches!(self.mark(1), Some('+' | '-')) && self.is_joined(1) && self.digits(2).is_some();
                if has_offset {
                    return self.take(1);
                }
                Zone::Offset(0)
            }
            Some(ZoneWord::Offset(minutes)) => Zone::Short(word.to_owned(), Some(minutes)),
            Some(ZoneWord::Shared) => Zone::Short(word.to_owned(), None),
            None => return Ok(false),
        };
        self.set_zone(zone, 1)
    }

    /// Parses a year at the end: Mon Nov 2 09:00:00 CET 2026.
    fn late_year(&mut self) -> Result<bool, WhenError> {
        let Some(year) = self.four(0) else { return Ok(false) };
        match self.written.date {
            Some(DateExpression::MonthDay { month, day }) => {
                self.written.date = None;
                self.full(year, month, day, 1)
            }
            Some(DateExpression::Month { year: None, month, which: None }) => {
                self.written.date = Some(DateExpression::Month { year: Some(year), month, which: None });
                self.take(1)
            }
            _ => Ok(false),
        }
    }

    fn filler(&mut self) -> Result<bool, WhenError> {
        let is_comma = matches!(self.mark(0), Some(',' | '@'));
        // Between a date and its time of day: 13/Nov/2026:14:05, 13/11/2026 - 14:05.
        let is_apart = !self.is_joined(0) && !self.is_joined(1);
        let is_between = self.is_mark(0, ':') && self.is_joined(0) || self.is_mark(0, '-') && is_apart;
        let is_between =
            is_between && self.written.date.is_some() && self.written.time.is_none() && self.small(1).is_some();
        let is_behind_a_word =
            matches!(self.mark(0), Some('.' | '-')) && self.at > 0 && self.is_joined(0) && !self.is_last_number();
        // After the last number of a date: 13. studenoga 2026.
        let is_end = self.is_mark(0, '.') && self.is_joined(0) && !self.is_joined(1) && self.written.date.is_some();
        let is_word = self.is_word(0, names::FILLERS);
        // Alone it has no meaning.
        if (is_comma || is_between || is_end || is_behind_a_word || is_word) && self.tokens.len() > 1 {
            self.take(1)
        } else {
            Ok(false)
        }
    }

    fn is_last_number(&self) -> bool {
        let last = self.at.checked_sub(1).and_then(|last| self.tokens.get(last));
        matches!(last.map(|token| &token.kind), Some(Kind::Number(_)))
    }
}

fn no_day(date: String) -> WhenError {
    WhenError::Said(text!("grammar-no-day", date))
}

/// Returns a time of day; 24:00 is the end of the day.
fn clock_of(hour: i8, minute: i8, second: i8, nanosecond: i32) -> Result<Clock, WhenError> {
    if (hour, minute, second, nanosecond) == (24, 0, 0, 0) {
        return Ok(Clock { time: Time::midnight(), is_end: true });
    }
    let why = match (hour, minute, second) {
        (24.., ..) => Some(text!("grammar-no-hour", hour)),
        (_, 60.., _) => Some(text!("grammar-no-minute", minute)),
        (_, _, 61..) => Some(text!("grammar-no-second", second)),
        _ => None,
    };
    if let Some(why) = why {
        return Err(WhenError::Said(why));
    }
    // A leap second is read as the one before it, as computers' clocks show it.
    let time = Time::new(hour, minute, second.min(59), nanosecond);
    time.map(|time| Clock { time, is_end: false }).map_err(|_| WhenError::Said(text!("grammar-wrong-time").to_owned()))
}
