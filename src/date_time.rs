//! Times as people and other programs write them, and as the commands print them.
//!
//! One grammar parses all of them (`grammar`). The result is either looked for in the past ([`Reading`]: `--since`,
//! `--until`, a late count), where a day may be named by its distance from today, or taken as it is ([`Cells`]:
//! imports), where only what means the same tomorrow is a time. Nothing is guessed: what can be read in two ways is
//! refused with both, a time that the clocks skipped or showed twice is refused too, and what isn't understood is
//! named. Days begin when the file's days begin.

mod cells;
mod grammar;
mod names;
mod order;
mod reading;
mod tokens;
mod zone;

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{Timestamp, Zoned};

pub use crate::day::text;
use crate::language::text;
pub use cells::{Cells, Hours, hours_of_day, time_of_day};
use grammar::{NumericDate, Zone};
pub use order::DateOrder;
pub use reading::{Reading, UnderstoodTime};
pub use zone::zone_problem;

/// The names of the weekdays, from Monday.
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The reason why a text isn't a time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WhenError {
    #[error("{}", text!("when-nothing", how = how()))]
    Nothing,
    /// This part of the text isn't understood.
    #[error("{}", text!("when-part", part = .0.as_str(), how = how()))]
    Part(String),
    /// The order of day and month is unknown, as in 1/2/2026.
    #[error("{}", order_problem(.text, *.day_first, *.month_first))]
    Order { text: String, day_first: Date, month_first: Date },
    /// A message that the clocks never show the time, or show it twice.
    #[error("{0}")]
    Clocks(String),
    /// Any other reason, as a message.
    #[error("{0}")]
    Said(String),
}

/// Returns the advice how to write a time.
fn how() -> &'static str {
    text!("when-how")
}

fn order_problem(text: &str, day_first: Date, month_first: Date) -> String {
    text!(
        "when-order",
        text,
        one = in_words(day_first),
        other = in_words(month_first),
        written_one = day_first.to_string(),
        written_other = month_first.to_string(),
    )
}

/// Writes a date as in "1 November 2026".
fn in_words(date: Date) -> String {
    text!("when-date", day = date.day(), month = date.month(), year = date.strftime("%Y").to_string())
}

/// Returns the name of the weekday by which messages choose it.
pub(crate) fn weekday_of(date: Date) -> &'static str {
    let index = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    WEEKDAYS.get(index).copied().unwrap_or_default()
}

/// Returns a message that a date is on another weekday than was written.
fn is_another_weekday(date: Date) -> String {
    text!("when-weekday", date = in_words(date), weekday = weekday_of(date))
}

/// Shortens a text for a message, and puts it on one line.
fn shown(text: &str) -> String {
    const CHARS_SHOWN: usize = 60;
    let mut shown: String = text.chars().take(CHARS_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(CHARS_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Returns the name of a zone.
pub fn zone_name(zone: &TimeZone, now: &Zoned) -> String {
    match zone.iana_name() {
        // The system has no time zone set.
        Some("Etc/Unknown") => "UTC".to_owned(),
        Some(name) => name.to_owned(),
        None => format!("UTC{}", now.strftime("%:z")),
    }
}

/// Returns the date, if the order is known or makes no difference.
fn date_of(numeric: &NumericDate, order: Option<DateOrder>, text: &str) -> Result<Date, WhenError> {
    let order = if numeric.mark == '.' { Some(DateOrder::DayFirst) } else { order };
    let no_day = |order| {
        let first = if order == DateOrder::DayFirst { "day" } else { "month" };
        let NumericDate { mark, first: one, second, year, .. } = numeric;
        WhenError::Said(text!("when-no-day-in-order", date = format!("{one}{mark}{second}{mark}{year}"), first))
    };
    if let Some(order) = order {
        return numeric.date(order).ok_or_else(|| no_day(order));
    }
    match (numeric.date(DateOrder::DayFirst), numeric.date(DateOrder::MonthFirst)) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            Err(WhenError::Order { text: shown(text), day_first, month_first })
        }
        (Some(date), _) | (_, Some(date)) => Ok(date),
        (None, None) => Err(no_day(DateOrder::DayFirst)),
    }
}

/// Returns the moment at which the clocks show `at`, in the written zone or otherwise in `zone`.
///
/// # Errors
/// The clocks never show it, or show it twice; or the short name of the zone is ambiguous.
fn moment(at: DateTime, written: Option<&Zone>, zone: &TimeZone) -> Result<Timestamp, WhenError> {
    let beyond = |_| WhenError::Said(text!("when-beyond-calendar", time = clock_text(at)));
    let by_offset = |seconds| Offset::from_seconds(seconds).and_then(|offset| offset.to_timestamp(at)).map_err(beyond);
    let zone = match written {
        Some(Zone::Offset(seconds)) => return by_offset(*seconds),
        Some(Zone::Named(zone)) => zone,
        Some(Zone::Short(name, minutes)) => {
            let ambiguous = zone.to_ambiguous_timestamp(at);
            let is_called_so = |at: &Timestamp| zone.to_offset_info(*at).abbreviation().eq_ignore_ascii_case(name);
            let own = [ambiguous.earlier(), ambiguous.later()].into_iter().flatten().find(is_called_so);
            return match (own, minutes) {
                (Some(at), _) => Ok(at),
                (None, Some(minutes)) => by_offset(minutes * 60),
                (None, None) => Err(WhenError::Said(text!("when-several-zones", zone = name.to_uppercase()))),
            };
        }
        None => zone,
    };
    let ambiguous = zone.to_ambiguous_timestamp(at);
    // A zone without a name is "none" in the messages.
    let zone_name = zone.iana_name().unwrap_or("none");
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => ambiguous.compatible().map_err(beyond),
        AmbiguousOffset::Gap { .. } => {
            Err(WhenError::Clocks(text!("when-skipped", time = clock_text(at), zone = zone_name)))
        }
        AmbiguousOffset::Fold { before, after } => {
            let text = |offset: Offset| {
                let at = offset.to_timestamp(at).map(|at| at.to_zoned(TimeZone::fixed(offset)));
                at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%.f%:z").to_string()).unwrap_or_default()
            };
            let (first, second) = (text(before), text(after));
            Err(WhenError::Clocks(text!("when-twice", time = clock_text(at), zone = zone_name, first, second)))
        }
    }
}

/// Formats a time of the clock as in "2026-10-25 02:30".
fn clock_text(at: DateTime) -> String {
    let seconds = if at.second() == 0 && at.subsec_nanosecond() == 0 { "" } else { ":%S%.f" };
    at.strftime(&format!("%Y-%m-%d %H:%M{seconds}")).to_string()
}

#[cfg(test)]
mod tests;
