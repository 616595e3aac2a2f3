//! The texts of the inspector.

use crate::domain::visible;
use crate::stats::Unit;

pub(crate) const INSPECTOR: &str = "Inspector";
pub(crate) const OPEN: &str = "Inspect";
pub(crate) const HINT: &str = "Inspect: what was counted when  Ctrl+I";
pub(crate) const MORE: &str = "Copy and export";
pub(crate) const CLOSE: &str = "Close the inspector";
pub(crate) const MAXIMISE: &str = "Inspect in the whole window";
pub(crate) const BESIDE: &str = "Inspect beside the counters";
pub(crate) const RUNNING_TOTAL: &str = "Running total";
pub(crate) const ONE_SCALE: &str = "One scale";
pub(crate) const CHART: &str = "Chart";
pub(crate) const BACK: &str = "Back to the counters";
pub(crate) const HISTORY: &str = "History";
pub(crate) const PERIODS: &str = "Periods";
pub(crate) const COUNTERS: &str = "Counters";
pub(crate) const NOW: &str = "Now";
pub(crate) const CHANGE: &str = "Change";
pub(crate) const TODAY_UP: &str = "Today";
pub(crate) const THIS_WEEK_UP: &str = "This week";
pub(crate) const THIS_MONTH_UP: &str = "This month";
pub(crate) const ALL_TIME_UP: &str = "All time";
pub(crate) const AN_OPEN_HOUR_UP: &str = "Per open hour";
pub(crate) const WEEK_TO_NOW: &str = "This week to now";
pub(crate) const LAST_WEEKS: &str = "last 8 weeks";
pub(crate) const TODAY: &str = "today";
pub(crate) const THIS_WEEK: &str = "this week";
pub(crate) const THIS_MONTH: &str = "this month";
pub(crate) const SINCE_RESET: &str = "since the reset on";
pub(crate) const SINCE: &str = "since";
pub(crate) const ALL_TIME: &str = "all time";
pub(crate) const AN_OPEN_HOUR: &str = "per open hour";
pub(crate) const NOTHING: &str = "Nothing was counted yet";
/// Reports that the counts can't be read now; what is shown, if anything is, was read last.
pub(crate) fn unread(why: &str) -> String {
    format!("What was counted when can't be read: {}. It is tried again.", visible(why))
}

pub(crate) fn unlisted(why: &str) -> String {
    format!("The history can't be read: {}. It is tried again.", visible(why))
}

pub(crate) const READING: &str = "Reading…";
pub(crate) const FIELDS: &str = "Fields";
pub(crate) const NAME: &str = "Name";
pub(crate) const NOTE: &str = "Note";
pub(crate) const NO_NOTE: &str = "No note";
pub(crate) const STEP: &str = "Step";
pub(crate) const TARGET: &str = "Target";
pub(crate) const NO_TARGET: &str = "None";
pub(crate) const ALL_FIELDS: &str = "All fields…";
pub(crate) const NO_NUMBER: &str = "this isn't a whole number";
pub(crate) const COPY_TABLE: &str = "Copy table";
pub(crate) const SHARE: &str = "Share";

/// Returns a text such as "3 counters together".
pub(crate) fn together(count: &str) -> String {
    format!("{count} counters together")
}

/// Returns a text such as "+12 %".
pub(crate) fn percent_change(percent: i128, percent_text: &str) -> String {
    match percent {
        0 => "±0 %".to_owned(),
        1.. => format!("+{percent_text} %"),
        _ => format!("{percent_text} %"),
    }
}

/// Returns a change with its sign: "+12", "−6", "±0".
pub(crate) fn change(change: i128, format: impl Fn(i128) -> String) -> String {
    match change {
        0 => "±0".to_owned(),
        1.. => format!("+{}", format(change)),
        _ => format(change),
    }
}

/// Returns a text such as "27 today, 33 last Friday, by 14:57 on Fri 20 Nov: −6".
pub(crate) fn compared(counted: &str, label: &str, before: &str, words: &str, until: &str, change: &str) -> String {
    format!("{counted} {label}, {before} {words}, by {until}: {change}")
}

/// Returns a text such as "14,154 all time, since 4 Oct 2025".
pub(crate) fn figure(counted: &str, label: &str, note: &str) -> String {
    format!("{counted} {label}, {note}")
}

/// Returns a text such as "33 last Friday".
pub(crate) fn value_words(value: &str, words: &str) -> String {
    format!("{value} {words}")
}

/// Returns a text such as "Before, by 14:57".
pub(crate) fn before_by(time: &str) -> String {
    format!("Before, by {time}")
}

/// Returns a text such as "Today to 14:57".
pub(crate) fn today_to(time: &str) -> String {
    format!("{TODAY_UP} to {time}")
}

/// Returns a text such as "November to now".
pub(crate) fn span_to_now(span: &str) -> String {
    format!("{span} to now")
}

/// Returns a text such as "−4 to now".
pub(crate) fn to_now(change: &str) -> String {
    format!("{change} to now")
}

/// Returns the accessible name of a small chart's head: "Directions: 441, +51 to now".
pub(crate) fn small_chart(name: &str, counted: &str, change: Option<&str>) -> String {
    let change = change.map(|change| format!(", {change}")).unwrap_or_default();
    format!("{name}: {counted}{change}")
}

/// Returns a text such as "since 4 Oct 2025".
pub(crate) fn since(date: &str) -> String {
    format!("since {date}")
}

/// Returns a text such as "Mon 5 Oct, 08:52".
pub(crate) fn at(date: &str, time: &str) -> String {
    format!("{date}, {time}")
}

/// Returns a text such as "on Reference desk".
pub(crate) fn on_board(board: &str) -> String {
    format!("on {}", visible(board))
}

/// Returns the accessible name of the choice of the bars' unit.
pub(crate) fn bars_of(range: &str) -> String {
    format!("{range}, bars")
}

/// Returns a text such as "November by day".
pub(crate) fn by_unit(range: &str, by: Unit) -> String {
    format!("{range} {}", unit(by))
}

pub(crate) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "by hour",
        Unit::Day => "by day",
        Unit::Week => "by week",
        Unit::Month => "by month",
    }
}

/// Returns a text such as "Thursdays 13:00–14:00, 8.5 an hour · last 8 weeks".
pub(crate) fn busiest(busiest: &str, over: &str) -> String {
    format!("{busiest} · {over}")
}

/// Returns a text such as "18 more".
pub(crate) fn more(count: &str) -> String {
    format!("{count} more")
}

/// Returns a text such as "Counted 23 – 27 Nov".
pub(crate) fn counted_in(span: &str) -> String {
    format!("Counted {span}")
}

/// Returns a text such as "14 today".
pub(crate) fn counted(counted: &str, label: &str) -> String {
    format!("{counted} {label}")
}

/// Returns a text such as "14:05 on Tue 17 Nov".
pub(crate) fn until(time: &str, date: &str) -> String {
    format!("{time} on {date}")
}

/// Returns a text such as "180 hours".
pub(crate) fn open_hours(hours: u32, hours_text: &str) -> String {
    format!("{hours_text} {}", if hours == 1 { "hour" } else { "hours" })
}

/// Describes what an hourly mean is taken over.
pub(crate) fn over_hours(counted: &str, hours: u32, hours_text: &str) -> String {
    format!("{counted} in {hours_text} open {}", if hours == 1 { "hour" } else { "hours" })
}

/// Returns a text such as "24.3 a day, 18 days with counts".
pub(crate) fn a_day(rate: &str, days: u32, days_text: &str) -> String {
    format!("{rate} a day, over {days_text} {} with counts on the board", if days == 1 { "day" } else { "days" })
}

/// Returns a text such as "Reset, closed at 212".
pub(crate) fn reset_mark(total: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("Reset, closed at {total}: {note}"),
        None => format!("Reset, closed at {total}"),
    }
}

// Who counted what.
pub(crate) const DESKS: &str = "Desks";
pub(crate) const DESK_COUNT: &str = "Count";
pub(crate) const TOGETHER: &str = "Together";
pub(crate) const THIS_DESK: &str = "this desk";
/// The parts of a chart.
pub(crate) const HERE: &str = "This desk";
pub(crate) const OTHER_DESKS: &str = "Other desks";
pub(crate) const NOT_SHARED: &str = "Not shared";
pub(crate) const SHOW_ENTRIES: &str = "Click to see its entries";

pub(crate) fn percent(number: &str) -> String {
    format!("{number} %")
}

/// The accessible name of a desk with what it counted: "First floor: 84, 35.1 %".
pub(crate) fn desk_row(desk: &str, about: &str, count: &str, percent: &str) -> String {
    let about = if about.is_empty() { String::new() } else { format!(", {about}") };
    format!("{desk}{about}: {count}, {percent}")
}
