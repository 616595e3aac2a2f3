//! The texts of the charts.

use crate::language::text;
use jiff::civil::{Date, Weekday};

/// Returns a name such as "Chart of Reference question by day".
pub(crate) fn chart_name(name: &str, unit: &str) -> String {
    text!("charts-chart-name", name, unit)
}

/// Returns a text such as "Tue 17 Nov: 72".
pub(crate) fn told(span: &str, value: &str) -> String {
    text!("charts-told", span, value)
}

/// Follows a value of the time before: " on Tue 20 Oct".
pub(crate) fn on_days(days: &str) -> String {
    text!("charts-on-days", days)
}

/// Follows a value of the time before: " in Nov 2025".
pub(crate) fn in_span(span: &str) -> String {
    text!("charts-in-span", span)
}

/// Returns the accessible name of a legend.
pub(crate) fn legend(texts: &[&str]) -> String {
    format!("Legend: {}", texts.join(", "))
}

/// Returns a name such as "Busy hours: Reference question".
pub(crate) fn heat_name(name: &str) -> String {
    text!("charts-heat-name", name)
}

/// Returns a name such as "2026 by day: Reference question".
pub(crate) fn year_name(year: i16, name: &str) -> String {
    text!("charts-year-name", year, name)
}

/// Returns a text such as "14 · Tue 24 Nov, 14:00–15:00".
pub(crate) fn value_in(value: &str, span: &str) -> String {
    text!("charts-value-in", value, span)
}

/// Returns a text such as "Coffee: 14".
pub(crate) fn value_of(name: &str, value: &str) -> String {
    text!("charts-value-of", name, value)
}

pub(crate) fn in_all(value: &str) -> String {
    text!("charts-in-all", value)
}

pub(crate) fn of_these_late(late: &str) -> String {
    text!("charts-of-these-late", late)
}

/// Returns a text such as "14:00–15:00".
pub(crate) fn times(start: &str, end: &str) -> String {
    text!("charts-times", start, end)
}

/// Returns a text such as "23 Nov – 29 Nov".
pub(crate) fn dates(first: &str, last: &str) -> String {
    text!("charts-dates", first, last)
}

/// Returns a text such as "Tue 24 Nov, 14:00".
pub(crate) fn date_time(date: &str, time: &str) -> String {
    text!("charts-date-time", date, time)
}

/// Returns a text such as "5.2 an hour".
pub(crate) fn an_hour(rate: &str) -> String {
    text!("charts-an-hour", rate)
}

/// Returns a text such as "Tue 14:00–15:00: 5.2 an hour (52 in 10 hours)".
pub(crate) fn heat_cell(day: Weekday, times: &str, rate: &str, counted: &str, hours: u32, hours_text: &str) -> String {
    let hours = if hours == 1 { "1 hour".to_owned() } else { format!("{hours_text} hours") };
    format!("{} {times}: {} ({counted} in {hours})", weekday_short(day), an_hour(rate))
}

/// Returns a text such as "Tue 03:00–04:00: nothing counted".
pub(crate) fn heat_closed(day: Weekday, times: &str) -> String {
    format!("{} {times}: nothing counted", weekday_short(day))
}

/// Returns a text such as "Tuesdays 14:00–15:00, 5.2 an hour".
pub(crate) fn busiest(day: Weekday, times: &str, rate: &str) -> String {
    format!("{}s {times}, {}", weekday(day), an_hour(rate))
}

pub(crate) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// Returns a weekday such as "Tue".
pub(crate) fn weekday_short(day: Weekday) -> &'static str {
    weekday(day).get(..3).unwrap_or_default()
}

/// Returns a day such as "Tue 24".
pub(crate) fn day_of_month(date: Date) -> String {
    format!("{} {}", weekday_short(date.weekday()), date.day())
}

/// Returns the initial of a weekday, such as "T".
pub(crate) fn weekday_letter(day: Weekday) -> &'static str {
    weekday(day).get(..1).unwrap_or_default()
}

/// Formats a round number compactly: 12,000 is "12k".
pub(crate) fn compact(number: i128, format: impl Fn(i128) -> String) -> String {
    const SIZES: [(i128, &str); 4] = [(1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1_000, "k")];
    let size = SIZES.into_iter().find(|(size, _)| number.abs() >= 10_000 && number % size == 0);
    size.map_or_else(|| format(number), |(size, sign)| format!("{}{sign}", format(number / size)))
}
