//! The texts of the range that charts, lists and tables show.

use crate::language::text;
use jiff::civil::Weekday;

use super::charts::weekday;

/// Returns a text such as "Today, Fri 27 Nov".
pub(crate) fn today(date: &str) -> String {
    text!("range-today-date", date)
}

/// Returns a text such as "23 – 29 Nov".
pub(crate) fn dates(first: &str, last: &str) -> String {
    text!("range-dates", first, last)
}

pub(crate) fn last_weekday(day: Weekday) -> String {
    format!("last {}", weekday(day))
}

/// Returns a text such as "4 weeks before".
pub(crate) fn weeks_before(weeks: i64) -> String {
    if weeks == 1 { "a week before".to_owned() } else { format!("{weeks} weeks before") }
}

/// Returns the name of a row of the time before: "Last week, to 14:57".
pub(crate) fn before_to(name: &str, time: Option<&str>) -> String {
    let mut letters = name.chars();
    let name = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default();
    time.map_or(name.clone(), |time| format!("{name}, to {time}"))
}

pub(crate) fn go_before(range: &str) -> String {
    text!("range-go-before", range)
}

pub(crate) fn go_after(range: &str) -> String {
    text!("range-go-after", range)
}
