//! The texts of the inspector.

use crate::domain::visible;

pub(crate) const INSPECTOR: &str = "Inspector";
pub(crate) const OPEN: &str = "Inspect";
pub(crate) const HINT: &str = "Inspect: what was counted when  Ctrl+I";
pub(crate) const MORE: &str = "Copy and export";
pub(crate) const CLOSE: &str = "Close the inspector";
pub(crate) const MAXIMISE: &str = "Inspect in the whole window";
pub(crate) const BESIDE: &str = "Inspect beside the counters";
pub(crate) const HOURS: &str = "Hours";
pub(crate) const DAYS: &str = "Days";
pub(crate) const WEEKS: &str = "Weeks";
pub(crate) const MONTHS: &str = "Months";
pub(crate) const BY: &str = "bars by";
pub(crate) const SUM: &str = "Sum";
pub(crate) const SUM_NAME: &str = "Running total";
pub(crate) const STACKED: &str = "Stacked";
pub(crate) const SIDE_BY_SIDE: &str = "Side by side";
pub(crate) const BARS_OF_SEVERAL: &str = "bars of several counters";
pub(crate) const WEEK: &str = "Week";
pub(crate) const DAYS_OF_THE_YEAR: &str = "Days of the year";
pub(crate) const PICTURE_OF: &str = "shown by";
pub(crate) const HISTORY: &str = "History";
pub(crate) const PERIODS: &str = "Periods";
pub(crate) const COUNTERS: &str = "Counters";
pub(crate) const LIST: &str = "list";
pub(crate) const TODAY: &str = "today";
pub(crate) const THIS_WEEK: &str = "this week";
pub(crate) const THIS_MONTH: &str = "this month";
pub(crate) const THIS_PERIOD: &str = "this period";
pub(crate) const SINCE_RESET: &str = "since the reset";
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
pub(crate) const TOTAL: &str = "Total";
pub(crate) const SHARE: &str = "Share";
pub(crate) const NOT_LISTED: &str = "There are too many counters to list each by itself";

/// Returns a text such as "3 counters together".
pub(crate) fn together(count: &str) -> String {
    format!("{count} counters together")
}

/// Returns a text such as "+12 %".
pub(crate) fn change(percent: i128, percent_text: &str) -> String {
    match percent {
        0 => "±0 %".to_owned(),
        1.. => format!("+{percent_text} %"),
        _ => format!("{percent_text} %"),
    }
}

/// Returns a text such as "14 today, against 12 by 14:05 on Tue 17 Nov: +17 %".
pub(crate) fn compared(counted: &str, label: &str, before: &str, until: &str, change: Option<&str>) -> String {
    let change = change.map(|change| format!(": {change}")).unwrap_or_default();
    format!("{counted} {label}, against {before} by {until}{change}")
}

/// Returns a text such as "−2 %, in a year +5 %".
pub(crate) fn with_year(change: Option<String>, of_year: Option<String>) -> Option<String> {
    let of_year = of_year.map(|change| format!("in a year {change}"));
    Some([change, of_year].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Returns a text such as "83 this month, against 80 by 14:05 on Sat 24 Oct: +4 %; 83 this month, against 90 by 14:05
/// on Mon 24 Nov 2025: −8 %".
pub(crate) fn in_two_years(month: &str, year: &str) -> String {
    format!("{month}; {year}")
}

/// Returns a text such as "14 today".
pub(crate) fn counted(counted: &str, label: &str) -> String {
    format!("{counted} {label}")
}

/// Returns a text such as "by 14:05 on Tue 17 Nov: 12".
pub(crate) fn until(time: &str, date: &str) -> String {
    format!("{time} on {date}")
}

/// Returns a text such as "95 since the reset on 2 Nov 2026".
pub(crate) fn reset_on(counted: &str, date: &str) -> String {
    format!("{counted} on {date}")
}

/// Returns a text such as "95 this period, since 2 Nov 2026".
pub(crate) fn made_on(counted: &str, date: &str) -> String {
    format!("{counted}, since {date}")
}

/// Returns a text such as "35.5 %".
pub(crate) fn per_cent(number: &str) -> String {
    format!("{number} %")
}

/// Returns a text such as "Nov 2025 –".
pub(crate) fn from_month(month: &str) -> String {
    format!("{month} –")
}

/// Returns a text such as "180 hours".
pub(crate) fn open_hours(hours: u32, hours_text: &str) -> String {
    format!("{hours_text} {}", if hours == 1 { "hour" } else { "hours" })
}

/// Returns a text such as "12 before".
pub(crate) fn before(number: &str) -> String {
    format!("{number} before")
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
pub(crate) const SPAN: &str = "span of time";
pub(crate) const SPAN_TODAY: &str = "Today";
pub(crate) const SPAN_MONTH: &str = "Month";
pub(crate) const SPAN_ALL: &str = "All time";
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
