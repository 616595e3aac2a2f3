//! Times in the past of the one who writes them: start and end of a range, or when something was counted.

use jiff::civil::{Date, Weekday};
use jiff::{Span, Timestamp, ToSpan as _, Zoned};

use super::cells::since_1970_of;
use super::grammar::{self, BYTES_MAX, DateExpression, Edge, TimeExpression};
use super::names::{Occurrence, Part, Unit};
use super::{DateOrder, WhenError, date_of, how, is_another_weekday, moment, shown, weekday_of, zone_name};
use crate::day::{DayStart, Days};
use crate::domain::Time;
use crate::language::text;

/// Number of years in which a day such as 29 February is searched for.
const YEARS: i16 = 8;

/// The context in which times are read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The current time, in the zone of the user.
    pub now: Zoned,
    /// The start of the file's days.
    pub day_start: DayStart,
    /// The first day of the file's weeks.
    pub first_weekday: Weekday,
    /// Which comes first in dates such as 1/2/2026; if `None`, they are refused.
    pub order: Option<DateOrder>,
}

/// A time that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderstoodTime {
    pub at: Time,
    /// The time in words, "Sunday 1 November 2026, 00:00 (Europe/Berlin)", or `None` if it was written exactly, as RFC
    /// 3339 with its offset.
    pub said: Option<String>,
}

/// The time from `start` on and before `end`; a point in time if both are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Extent {
    start: Time,
    end: Time,
}

/// Which one is meant of several times with the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bias {
    /// The last one that has begun.
    Past,
    /// The first one after this time.
    After(Time),
    /// The one of today.
    Today,
}

impl Reading {
    /// Returns a context with weeks from Monday, days from midnight, and the system's order of dates.
    pub fn new(now: Zoned) -> Self {
        Self { now, day_start: DayStart::default(), first_weekday: Weekday::Monday, order: DateOrder::of_system() }
    }

    /// Returns the beginning of what `text` names. A time of day, a weekday or a day without a year is the last one.
    ///
    /// # Errors
    /// A message that the text isn't a time, or that the time is still to come.
    pub fn since(&self, text: &str) -> Result<UnderstoodTime, WhenError> {
        self.exact(text)
            .map_or_else(
                || {
                    let start = self.extent(&self.written(text)?, text, Bias::Past)?.start;
                    Ok(UnderstoodTime { at: start, said: Some(self.say(start)) })
                },
                Ok,
            )
            .and_then(|understood| self.past(understood))
    }

    /// Returns the end of a range: the beginning of what `text` names, so that "last month" to "this month" is one
    /// complete month. A time of day, a weekday or a day without a year is the last one, or the first one after
    /// `since`.
    ///
    /// # Errors
    /// A message why the text isn't a time.
    pub fn until(&self, text: &str, since: Option<Time>) -> Result<UnderstoodTime, WhenError> {
        if let Some(exact) = self.exact(text) {
            return Ok(exact);
        }
        let written = self.written(text)?;
        let mut at = self.extent(&written, text, Bias::Past)?.start;
        if let Some(since) = since.filter(|since| at <= *since) {
            at = self.extent(&written, text, Bias::After(since))?.start;
        }
        Ok(UnderstoodTime { at, said: Some(self.say(at)) })
    }

    /// Returns the moment that `text` names, which can't be a complete day. A time of day is today's.
    ///
    /// # Errors
    /// A message why the text isn't a moment.
    pub fn moment(&self, text: &str) -> Result<UnderstoodTime, WhenError> {
        if let Some(exact) = self.exact(text) {
            return Ok(exact);
        }
        let written = self.written(text)?;
        let Extent { start, end } = self.extent(&written, text, Bias::Today)?;
        if start != end {
            return Err(WhenError::Said(text!("reading-which-time", day = shown(text.trim()))));
        }
        Ok(UnderstoodTime { at: start, said: Some(self.say(start)) })
    }

    /// Returns a time in words, "Sunday 1 November 2026, 00:00 (Europe/Berlin)", with the offset if the clocks show it
    /// twice.
    pub fn say(&self, at: Time) -> String {
        let zone = self.now.time_zone();
        let local = crate::day::local(at, zone);
        let seconds = match at.0 {
            at if at % 60_000 == 0 => "",
            at if at % 1_000 == 0 => ":%S",
            _ => ":%S%.3f",
        };
        let is_twice = zone.to_ambiguous_timestamp(local.datetime()).is_ambiguous();
        let offset = if is_twice { " %:z" } else { "" };
        text!(
            "reading-time",
            weekday = weekday_of(local.date()),
            day = local.day(),
            month = local.month(),
            year = local.strftime("%Y").to_string(),
            time = local.strftime(&format!("%H:%M{seconds}{offset}")).to_string(),
            zone = zone_name(zone, &local),
        )
    }

    fn past(&self, understood: UnderstoodTime) -> Result<UnderstoodTime, WhenError> {
        if understood.at.0 <= self.now.timestamp().as_millisecond() {
            return Ok(understood);
        }
        let when = self.say(understood.at);
        Err(WhenError::Said(text!("reading-still-to-come", when)))
    }

    /// Reads RFC 3339, or seconds or fractions of them since 1970.
    fn exact(&self, text: &str) -> Option<UnderstoodTime> {
        let text = text.trim();
        if text.len() > BYTES_MAX {
            return None;
        }
        if let Some(at) = since_1970_of(text) {
            return Some(UnderstoodTime { at, said: Some(self.say(at)) });
        }
        let at: Timestamp = text.parse().ok()?;
        Some(UnderstoodTime { at: Time(at.as_millisecond()), said: None })
    }

    fn written(&self, text: &str) -> Result<TimeExpression, WhenError> {
        let text = text.trim();
        // A number has two readings if no word decides.
        if let Ok(number) = text.parse::<u32>()
            && text.len() <= 4
        {
            let why = match text.len() {
                4 => text!(
                    "reading-year-or-time",
                    text,
                    date = format!("{text}-01-01"),
                    time = format!("{:02}:{:02}", number / 100, number % 100),
                ),
                _ => text!("reading-number-alone", text, how = how()),
            };
            return Err(WhenError::Said(why));
        }
        if let Some((first, second)) = text.split_once('.')
            && let (Ok(first), Ok(second)) = (first.parse::<u8>(), second.parse::<u8>())
        {
            let why = text!(
                "reading-time-or-day",
                text,
                time = format!("{first}:{second:02}"),
                date = format!("{first}.{second}.{}", self.now.year()),
            );
            return Err(WhenError::Said(why));
        }
        grammar::read(text, self.now.year())
    }

    fn days(&self) -> Days {
        Days::new(self.now.time_zone().clone(), self.day_start)
    }

    fn now_ms(&self) -> Time {
        Time(self.now.timestamp().as_millisecond())
    }

    fn extent(&self, written: &TimeExpression, text: &str, bias: Bias) -> Result<Extent, WhenError> {
        let extent = self.whole_extent(written, text, bias)?;
        Ok(match written.edge {
            None => extent,
            Some(Edge::Start) => Extent { end: extent.start, ..extent },
            Some(Edge::End) => Extent { start: extent.end, ..extent },
        })
    }

    fn whole_extent(&self, written: &TimeExpression, text: &str, bias: Bias) -> Result<Extent, WhenError> {
        let has_clock = written.time.is_some() || written.part.is_some();
        let is_dated = written.date.is_some() || written.weekday.is_some();
        if written.zone.is_some() && written.time.is_none() {
            return Err(WhenError::Said(text!("when-zone-without-time").to_owned()));
        }
        if let Some(amounts) = &written.distance {
            if has_clock && !is_dated && !written.is_now && amounts.iter().all(|(_, unit)| *unit >= Unit::Day) {
                // 2 days ago at 14:00
                return self.on(self.moved(amounts)?.date(), written);
            }
            if is_dated || has_clock || written.is_now {
                return Err(WhenError::Said(text!("reading-time-and-distance", how = how())));
            }
            return self.point(self.moved(amounts)?);
        }
        if written.is_now {
            return if is_dated || has_clock { Err(WhenError::Nothing) } else { self.point(self.now.clone()) };
        }
        // A time of day belongs to a day that begins at midnight; an entire day begins when those of the file do.
        let today = match self.days().day_of(self.now_ms()) {
            Some(day) if !has_clock => day.date,
            _ => self.now.date(),
        };
        match (written.date, written.weekday) {
            (None, None) if written.has_doubtful_weekday => {
                Err(WhenError::Said(text!("reading-doubtful-weekday").to_owned()))
            }
            (None, None) if !has_clock => Err(WhenError::Nothing),
            (None, None) => {
                let base = self.base(today, bias);
                self.vague([-1, 0, 1].map(|days| moved(base, days.days())), bias, today, written)
            }
            (None, Some((which, weekday))) => self.weekday(which, weekday, today, bias, written),
            (Some(DateExpression::Span { unit: Unit::Week, which }), Some((None, weekday))) => {
                let first = self.first_of_week(today, which)?;
                self.on(moved(first, i64::from(weekday.since(self.first_weekday)).days())?, written)
            }
            (Some(date), weekday) => {
                let extent = self.date_extent(date, today, bias, text, written)?;
                match weekday {
                    Some((_, weekday)) => self.is_on(weekday, &extent).map(|()| extent),
                    None => Ok(extent),
                }
            }
        }
    }

    /// Checks that the extent is on this weekday.
    fn is_on(&self, weekday: Weekday, extent: &Extent) -> Result<(), WhenError> {
        let date = crate::day::local(extent.start, self.now.time_zone()).date();
        if date.weekday() == weekday {
            return Ok(());
        }
        Err(WhenError::Said(is_another_weekday(date)))
    }

    fn base(&self, today: Date, bias: Bias) -> Date {
        match bias {
            Bias::After(since) => crate::day::local(since, self.now.time_zone()).date(),
            Bias::Past | Bias::Today => today,
        }
    }

    fn weekday(
        &self,
        which: Option<Occurrence>,
        weekday: Weekday,
        today: Date,
        bias: Bias,
        written: &TimeExpression,
    ) -> Result<Extent, WhenError> {
        let gone = i64::from(today.weekday().since(weekday));
        match which {
            None => {
                let base = self.base(today, bias);
                let nearest = moved(base, (-i64::from(base.weekday().since(weekday))).days())?;
                let dates = [-7, 0, 7].map(|days| moved(nearest, days.days()));
                self.vague(dates, if bias == Bias::Today { Bias::Past } else { bias }, today, written)
            }
            Some(Occurrence::Last) => self.on(moved(today, (-if gone == 0 { 7 } else { gone }).days())?, written),
            Some(Occurrence::Next) => self.on(moved(today, (7 - gone).days())?, written),
            Some(Occurrence::This) => {
                let first = self.first_of_week(today, Occurrence::This)?;
                self.on(moved(first, i64::from(weekday.since(self.first_weekday)).days())?, written)
            }
        }
    }

    fn date_extent(
        &self,
        date: DateExpression,
        today: Date,
        bias: Bias,
        text: &str,
        written: &TimeExpression,
    ) -> Result<Extent, WhenError> {
        match date {
            DateExpression::Full(date) => self.on(date, written),
            DateExpression::Numeric(numeric) => self.on(date_of(&numeric, self.order, text)?, written),
            DateExpression::Day(days) => self.on(moved(today, days.days())?, written),
            DateExpression::Pair { first, second } => {
                let is_day_first = match (self.order, first > 12, second > 12) {
                    (Some(order), false, false) => order == DateOrder::DayFirst,
                    (None, false, false) if first == second => true,
                    (None, false, false) => {
                        let why = text!("reading-which-month", text = format!("{first}/{second}"), first, second);
                        return Err(WhenError::Said(why));
                    }
                    (_, is_day_first, _) => is_day_first,
                };
                let (day, month) = if is_day_first { (first, second) } else { (second, first) };
                self.date_extent(DateExpression::MonthDay { month, day }, today, bias, text, written)
            }
            DateExpression::MonthDay { month, day } => {
                let year = self.base(today, bias).year();
                let dates =
                    (-YEARS..=1).filter_map(|years| Date::new(year.checked_add(years)?, month, day).ok()).map(Ok);
                let dates: Vec<_> = dates.collect();
                if dates.is_empty() {
                    return Err(WhenError::Said(text!("reading-no-day-in-month", day, month)));
                }
                self.vague(dates, if bias == Bias::Today { Bias::Past } else { bias }, today, written)
            }
            _ if written.time.is_some() || written.part.is_some() => {
                Err(WhenError::Said(text!("reading-time-without-day").to_owned()))
            }
            DateExpression::Month { year: Some(year), month, .. } => self.month(year, month),
            DateExpression::Month { year: None, month, which } => self.month_of(month, which, today, bias),
            DateExpression::Week { year, week } => {
                let first = jiff::civil::ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| beyond())?.date();
                self.between(first, moved(first, 7.days())?)
            }
            DateExpression::Span { unit, which } => self.span(unit, which, today),
            DateExpression::Rolling { amount, unit } => {
                let start = self.moved(&[(-amount, unit)])?;
                Ok(Extent { start: Time(start.timestamp().as_millisecond()), end: self.now_ms() })
            }
        }
    }

    fn month(&self, year: i16, month: i8) -> Result<Extent, WhenError> {
        let first = Date::new(year, month, 1).map_err(|_| WhenError::Said(text!("reading-no-month", month)))?;
        self.between(first, moved(first, 1.month())?)
    }

    fn month_of(&self, month: i8, which: Option<Occurrence>, today: Date, bias: Bias) -> Result<Extent, WhenError> {
        let year = self.base(today, bias).year();
        let months = [-1, 0, 1].map(|years| self.month(year.saturating_add(years), month));
        let mut months = months.into_iter().flatten();
        let now = self.now_ms();
        let found = match (which, bias) {
            (Some(Occurrence::Next), _) => months.find(|month| month.start > now),
            (Some(Occurrence::Last), _) => months.rfind(|month| month.end <= now),
            (_, Bias::After(since)) => months.find(|month| month.start > since),
            _ => months.rfind(|month| month.start <= now),
        };
        found.ok_or_else(beyond)
    }

    fn first_of_week(&self, today: Date, which: Occurrence) -> Result<Date, WhenError> {
        let gone = i64::from(today.weekday().since(self.first_weekday));
        moved(today, (7 * steps(which) - gone).days())
    }

    fn span(&self, unit: Unit, which: Occurrence, today: Date) -> Result<Extent, WhenError> {
        let (first, length) = match unit {
            Unit::Month => (moved(today.first_of_month(), steps(which).months())?, 1.month()),
            Unit::Quarter => {
                let gone = i64::from((today.month() - 1) % 3);
                (moved(today.first_of_month(), (3 * steps(which) - gone).months())?, 3.months())
            }
            Unit::Year => (moved(today.first_of_year(), steps(which).years())?, 1.year()),
            Unit::Weekend => {
                let gone = i64::from(today.weekday().since(Weekday::Monday));
                (moved(today, (7 * steps(which) - gone + 5).days())?, 2.days())
            }
            _ => (self.first_of_week(today, which)?, 7.days()),
        };
        self.between(first, moved(first, length)?)
    }

    /// Returns the extent of complete days, from `first` on and before `end`.
    fn between(&self, first: Date, end: Date) -> Result<Extent, WhenError> {
        let days = self.days();
        let start_of = |date| days.day_on(date).map(|day| day.start).ok_or_else(beyond);
        Ok(Extent { start: start_of(first)?, end: start_of(end)? })
    }

    /// Returns the extent within a day that is written: all of it, a part, or a point in time.
    fn on(&self, date: Date, written: &TimeExpression) -> Result<Extent, WhenError> {
        if let Some(clock) = written.time {
            let date = if clock.is_end { moved(date, 1.day())? } else { date };
            let at = moment(date.to_datetime(clock.time), written.zone.as_ref(), self.now.time_zone())?;
            let at = Time(at.as_millisecond());
            return Ok(Extent { start: at, end: at });
        }
        if let Some(Part { from, to }) = written.part {
            let at = |hours: i64| {
                let at = moved(date, (hours / 24).days())?.at(i8::try_from(hours % 24).unwrap_or(0), 0, 0, 0);
                self.now.time_zone().to_timestamp(at).map(|at| Time(at.as_millisecond())).map_err(|_| beyond())
            };
            return Ok(Extent { start: at(from)?, end: at(to)? });
        }
        let day = self.days().day_on(date).ok_or_else(beyond)?;
        Ok(Extent { start: day.start, end: day.end })
    }

    /// Returns the date that is meant among several, which are given in order.
    fn vague(
        &self,
        dates: impl IntoIterator<Item = Result<Date, WhenError>, IntoIter: DoubleEndedIterator>,
        bias: Bias,
        today: Date,
        written: &TimeExpression,
    ) -> Result<Extent, WhenError> {
        let now = self.now_ms();
        let dates = dates.into_iter().filter_map(Result::ok);
        let found = match bias {
            Bias::Today => Some(self.on(today, written)),
            Bias::Past => dates.rev().map(|date| self.on(date, written)).find(|extent| match extent {
                Ok(extent) => extent.start <= now,
                Err(_) => true,
            }),
            Bias::After(since) => dates.map(|date| self.on(date, written)).find(|extent| match extent {
                Ok(extent) => extent.start > since,
                Err(_) => true,
            }),
        };
        found.unwrap_or_else(|| Err(beyond()))
    }

    /// Moves the current time: by the clock for days and longer units, by elapsed time for hours and shorter ones.
    fn moved(&self, amounts: &[(i64, Unit)]) -> Result<Zoned, WhenError> {
        amounts.iter().try_fold(self.now.clone(), |at, (amount, unit)| {
            let span = match unit {
                Unit::Second => Span::new().try_seconds(*amount),
                Unit::Minute => Span::new().try_minutes(*amount),
                Unit::Hour => Span::new().try_hours(*amount),
                Unit::Day => Span::new().try_days(*amount),
                Unit::Week | Unit::Weekend => Span::new().try_weeks(*amount),
                Unit::Month => Span::new().try_months(*amount),
                Unit::Quarter => Span::new().try_months(3 * *amount),
                Unit::Year => Span::new().try_years(*amount),
            };
            span.and_then(|span| at.checked_add(span)).map_err(|_| beyond())
        })
    }

    fn point(&self, at: Zoned) -> Result<Extent, WhenError> {
        let at = Time(at.timestamp().as_millisecond());
        Ok(Extent { start: at, end: at })
    }
}

fn steps(which: Occurrence) -> i64 {
    match which {
        Occurrence::Last => -1,
        Occurrence::This => 0,
        Occurrence::Next => 1,
    }
}

fn moved(date: Date, by: Span) -> Result<Date, WhenError> {
    date.checked_add(by).map_err(|_| beyond())
}

fn beyond() -> WhenError {
    WhenError::Said(text!("reading-beyond-calendar").to_owned())
}
