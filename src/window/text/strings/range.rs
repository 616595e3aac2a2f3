//! The texts of the range that charts, lists and tables show.

use crate::language::text;
use crate::window::text::strings::charts::weekday_key;
use jiff::civil::Weekday;

use super::capitalized;

/// Returns a text such as "Today, Fri 27 Nov".
pub(crate) fn today(date: &str) -> String {
    text!("range-today-date", date)
}

/// Returns a text such as "23 – 29 Nov".
pub(crate) fn dates(first: &str, last: &str) -> String {
    text!("range-dates", first, last)
}

pub(crate) fn last_weekday(day: Weekday) -> String {
    text!("range-last-weekday", day = weekday_key(day))
}

/// Returns a text such as "4 weeks before".
pub(crate) fn weeks_before(weeks: i64) -> String {
    if weeks == 1 { text!("range-week-before").to_owned() } else { text!("range-weeks-before", count = weeks) }
}

/// Returns the name of a row of the time before: "Last week, to 14:57".
pub(crate) fn before_to(name: &str, time: Option<&str>) -> String {
    let name = capitalized(name);
    match time {
        Some(time) => text!("range-before-to", name, time),
        None => name,
    }
}

pub(crate) fn go_before(range: &str) -> String {
    text!("range-go-before", range)
}

pub(crate) fn go_after(range: &str) -> String {
    text!("range-go-after", range)
}
