//! The texts of the charts.

use crate::inference::{ChartKind, ControlPoint, Interval, Rule};
use crate::language::text;
use crate::stats::{Unit, evidence};
use crate::window::text::locale::Numbers;
use jiff::civil::{Date, Weekday};

/// Returns a name such as "Chart of Reference question by day".
pub(crate) fn chart_name(name: &str, unit: Unit) -> String {
    text!("charts-chart-name", name, unit = unit_key(unit))
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
    text!("charts-legend", entries = texts.join(text!("parts-separator")))
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

/// Returns the limits of a count, as whole numbers that are no narrower: "limits 109 to 156".
pub(crate) fn limits(limits: Interval, numbers: &Numbers) -> String {
    let [low, high] = [limits.low.floor(), limits.high.ceil()].map(|limit| numbers.format(limit as i128));
    text!("charts-limits-from-to", low, high)
}

/// Returns the limits of a rate with so many decimals, no narrower: "limits 3.5 to 5.1".
pub(crate) fn rate_limits(limits: Interval, decimals: u32, numbers: &Numbers) -> String {
    let one = 10_f64.powf(decimals.into());
    let [low, high] = [(limits.low * one).floor(), (limits.high * one).ceil()];
    let [low, high] = [low, high].map(|limit| numbers.decimals(limit as i128, decimals));
    text!("charts-limits-from-to", low, high)
}

/// Returns a text such as "8 covered hours", "7.5 covered hours".
pub(crate) fn covered_hours(hours: f64, numbers: &Numbers) -> String {
    let shown = numbers.decimals((hours * 10.0).round() as i128, 1);
    text!("charts-covered-hours", hours, hours_shown = shown)
}

/// Writes a value of a control chart: whole numbers as such, shares in per cent, others with three figures or four decimals.
pub(crate) fn control_value(kind: ChartKind, value: f64, numbers: &Numbers) -> String {
    let rounded = |decimals: u32| {
        let one = 10_f64.powf(decimals.into());
        numbers.decimals((value * one).round() as i128, decimals)
    };
    match kind {
        ChartKind::Share => percent(&numbers.tenths((value * 1_000.0).round() as i128)),
        ChartKind::Count | ChartKind::Rate if value.fract() == 0.0 => rounded(0),
        ChartKind::Count | ChartKind::Rate => rounded(match value {
            100.0.. => 0,
            10.0.. => 1,
            1.0.. => 2,
            _ => 4,
        }),
    }
}

/// Says which rules a point of a control chart is the last to break, and what chance would seldom pass.
pub(crate) fn broken(kind: ChartKind, point: &ControlPoint, numbers: &Numbers) -> Vec<String> {
    // Of counts the last whole number within.
    let limit = |limit: f64, within: fn(f64) -> f64| {
        control_value(kind, if kind == ChartKind::Count { within(limit) } else { limit }, numbers)
    };
    let words = |rule: &Rule| match (rule, point.value.zip(point.limits)) {
        (Rule::Beyond, Some((value, limits))) if value > limits.high => {
            text!("charts-above-limit", limit = limit(limits.high, f64::floor))
        }
        (Rule::Beyond, Some((_, limits))) => text!("charts-below-limit", limit = limit(limits.low, f64::ceil)),
        (rule, _) => evidence::broken(*rule).to_owned(),
    };
    point.broken.iter().map(words).collect()
}

/// Says which point of a control chart breaks which rule, the gravest if several: "3 Nov, 19: above the upper limit, by chance seldom more than 14".
pub(crate) fn alarm(kind: ChartKind, point: &ControlPoint, span: &str, numbers: &Numbers) -> String {
    let value = point.value.map(|value| control_value(kind, value, numbers)).unwrap_or_default();
    let words = broken(kind, point, numbers).into_iter().next().unwrap_or_default();
    text!("charts-alarm-of", span, value, words)
}

pub(crate) fn percent(number: &str) -> String {
    text!("inspector-percent", number)
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

/// Returns a text such as "Tue 14:00–15:00: 5.2 an hour (52 in 10 hours)".
pub(crate) fn heat_cell(day: Weekday, times: &str, rate: &str, counted: &str, hours: u32, hours_shown: &str) -> String {
    text!("charts-heat-cell", day = weekday_short(day), times, rate, counted, hours, hours_shown)
}

/// Returns a text such as "Tue 03:00–04:00: nothing counted".
pub(crate) fn heat_closed(day: Weekday, times: &str) -> String {
    text!("charts-heat-closed", day = weekday_short(day), times)
}

/// Returns a text such as "Tuesdays 14:00–15:00, 5.2 an hour".
pub(crate) fn busiest(day: Weekday, times: &str, rate: &str) -> String {
    text!("charts-busiest", day = weekday_key(day), times, rate)
}

/// Returns what messages select a weekday by.
pub(crate) fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// Returns what messages select a unit by.
pub(crate) fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
    }
}

/// Returns a weekday such as "Tue".
pub(crate) fn weekday_short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => text!("charts-monday-short"),
        Weekday::Tuesday => text!("charts-tuesday-short"),
        Weekday::Wednesday => text!("charts-wednesday-short"),
        Weekday::Thursday => text!("charts-thursday-short"),
        Weekday::Friday => text!("charts-friday-short"),
        Weekday::Saturday => text!("charts-saturday-short"),
        Weekday::Sunday => text!("charts-sunday-short"),
    }
}

/// Returns a day such as "Tue 24".
pub(crate) fn day_of_month(date: Date) -> String {
    text!("charts-day-of-month", day = weekday_short(date.weekday()), date = date.day())
}

/// Returns the initial of a weekday, such as "T".
pub(crate) fn weekday_letter(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => text!("charts-monday-letter"),
        Weekday::Tuesday => text!("charts-tuesday-letter"),
        Weekday::Wednesday => text!("charts-wednesday-letter"),
        Weekday::Thursday => text!("charts-thursday-letter"),
        Weekday::Friday => text!("charts-friday-letter"),
        Weekday::Saturday => text!("charts-saturday-letter"),
        Weekday::Sunday => text!("charts-sunday-letter"),
    }
}

/// Formats a round number compactly: 12,000 is "12k".
pub(crate) fn compact(number: i128, format: impl Fn(i128) -> String) -> String {
    let in_units_of = |size: i128| {
        let is_round = number.abs() >= 10_000 && number % size == 0;
        is_round.then(|| format(number / size))
    };
    if let Some(number) = in_units_of(1_000_000_000_000) {
        text!("charts-trillions", number)
    } else if let Some(number) = in_units_of(1_000_000_000) {
        text!("charts-billions", number)
    } else if let Some(number) = in_units_of(1_000_000) {
        text!("charts-millions", number)
    } else if let Some(number) = in_units_of(1_000) {
        text!("charts-thousands", number)
    } else {
        format(number)
    }
}
