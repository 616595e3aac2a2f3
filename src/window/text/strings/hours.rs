//! The texts of opening hours.

use jiff::civil::{Date, Weekday};

use crate::domain::{ClockSpan, visible};
use crate::language::text;
use crate::window::kit::widgets::DayNames;
use crate::window::text::strings::charts::weekday_key;

/// Maximum length of what another program wrote, as it is shown, in characters.
const WRITTEN_CHARS_SHOWN: usize = 200;

/// Writes times of a day as they can be typed: "09:00–12:00, 13:00–17:00".
pub(crate) fn times(spans: &[ClockSpan]) -> String {
    spans.iter().map(|span| span.to_string().replace('-', "–")).collect::<Vec<_>>().join(", ")
}

/// Returns a weekday in full.
pub(crate) fn weekday(weekday: Weekday) -> String {
    text!("hours-weekday", day = weekday_key(weekday))
}

/// Returns the name of a field; `day` is a weekday, or dates.
pub(crate) fn hours_on(day: &str) -> String {
    text!("hours-on", day)
}

pub(crate) fn nobody_on(dates: &str) -> String {
    text!("hours-nobody-on", dates)
}

pub(crate) fn change_date(dates: &str) -> String {
    text!("hours-change-date", dates)
}

pub(crate) fn remove(dates: &str) -> String {
    text!("hours-remove", dates)
}

/// Writes a day, or the first and the last of several.
pub(crate) fn dates(first: Date, last: Date, names: &dyn DayNames) -> String {
    if first == last {
        names.day(first)
    } else {
        text!("hours-dates-from-to", first = names.day(first), last = names.day(last))
    }
}

/// Says how long the hours of a week are.
pub(crate) fn a_week(minutes: u32) -> String {
    text!("hours-a-week", hours = minutes / 60, minutes = minutes % 60)
}

/// Says that times end on the next day.
pub(crate) fn into_next_day(span: ClockSpan) -> String {
    let end = span.to_string();
    let end = end.rsplit('-').next().unwrap_or_default();
    text!("hours-into-next-day", end)
}

/// Returns the text of a button that shows more dates.
pub(crate) fn older(count: usize, number: &str) -> String {
    text!("hours-older", count, number)
}

/// Shows what another program wrote.
pub(crate) fn unreadable(written: &str) -> String {
    let mut shown: String = visible(written).chars().take(WRITTEN_CHARS_SHOWN).collect();
    if written.chars().nth(WRITTEN_CHARS_SHOWN).is_some() {
        shown.push('…');
    }
    text!("hours-unreadable-there", written = shown)
}

/// Returns the accessible name of the button that shows the dates.
pub(crate) fn dates_name(dates: &str) -> String {
    text!("nobody-dates-name", dates)
}

/// Says when somebody counts on a day.
pub(crate) fn hours_of(spans: &[ClockSpan]) -> String {
    if spans.is_empty() { text!("nobody-closed").to_owned() } else { text!("nobody-hours", times = times(spans)) }
}
