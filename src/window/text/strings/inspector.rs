//! The texts of the inspector.

use crate::domain::visible;

pub const INSPECTOR: &str = "Inspector";
pub const OPEN: &str = "Inspect";
pub const HINT: &str = "Inspect: what was counted when  Ctrl+I";
pub const MORE: &str = "Copy and export";
pub const CLOSE: &str = "Close the inspector";
pub const WHOLE_WINDOW: &str = "Inspect in the whole window";
pub const BESIDE: &str = "Inspect beside the counters";
pub const HOURS: &str = "Hours";
pub const DAYS: &str = "Days";
pub const WEEKS: &str = "Weeks";
pub const MONTHS: &str = "Months";
pub const BY: &str = "bars by";
pub const SUM: &str = "Sum";
pub const SUM_NAME: &str = "Running sum";
pub const STACKED: &str = "Stacked";
pub const SIDE_BY_SIDE: &str = "Side by side";
pub const BARS_OF_SEVERAL: &str = "bars of several counters";
pub const WEEK: &str = "Week";
pub const DAYS_OF_THE_YEAR: &str = "Days of the year";
pub const PICTURE_OF: &str = "shown by";
pub const HISTORY: &str = "History";
pub const PERIODS: &str = "Periods";
pub const COUNTERS: &str = "Counters";
pub const LIST: &str = "list";
pub const TODAY: &str = "today";
pub const THIS_WEEK: &str = "this week";
pub const THIS_MONTH: &str = "this month";
pub const THIS_PERIOD: &str = "this period";
pub const ALL_TIME: &str = "all time";
pub const AN_OPEN_HOUR: &str = "an open hour";
pub const NOTHING: &str = "Nothing was counted yet";
/// What was counted can't be read now; what is shown, if anything is, is what was read last.
pub fn unread(why: &str) -> String {
    format!("What was counted when can't be read: {}. It is tried again.", visible(why))
}

pub fn unlisted(why: &str) -> String {
    format!("The history can't be read: {}. It is tried again.", visible(why))
}

pub const READING: &str = "Reading…";
pub const FIELDS: &str = "Fields";
pub const NAME: &str = "Name";
pub const NOTE: &str = "Note";
pub const NO_NOTE: &str = "No note";
pub const STEP: &str = "Step";
pub const TARGET: &str = "Target";
pub const NO_TARGET: &str = "None";
pub const ALL_FIELDS: &str = "All fields…";
pub const NO_NUMBER: &str = "a whole number is needed here";
pub const COPY_TABLE: &str = "Copy table";
pub const TOTAL: &str = "Total";
pub const SHARE: &str = "Share";
pub const NOT_LISTED: &str = "There are too many counters to list each by itself";

/// "3 counters together"
pub fn together(count: &str) -> String {
    format!("{count} counters together")
}

/// "+12 %"
pub fn change(percent: i128, percent_text: &str) -> String {
    match percent {
        0 => "as before".to_owned(),
        1.. => format!("+{percent_text} %"),
        _ => format!("{percent_text} %"),
    }
}

/// "14 today, against 12 by 14:05 on Tue 17 Nov: +17 %"
pub fn compared(counted: &str, label: &str, before: &str, until: &str, change: Option<&str>) -> String {
    let change = change.map(|change| format!(": {change}")).unwrap_or_default();
    format!("{counted} {label}, against {before} by {until}{change}")
}

/// "−2 %, in a year +5 %"
pub fn with_year(change: Option<String>, of_year: Option<String>) -> Option<String> {
    let of_year = of_year.map(|change| format!("in a year {change}"));
    Some([change, of_year].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// "83 this month, against 80 by 14:05 on Sat 24 Oct: +4 %; 83 this month, against 90 by 14:05 on Mon 24 Nov 2025: −8 %"
pub fn in_two_years(month: &str, year: &str) -> String {
    format!("{month}; {year}")
}

/// "14 today"
pub fn counted(counted: &str, label: &str) -> String {
    format!("{counted} {label}")
}

/// "by 14:05 on Tue 17 Nov: 12"
pub fn until(time: &str, date: &str) -> String {
    format!("{time} on {date}")
}

/// "since 3 Nov 2026"
pub fn since(date: &str) -> String {
    format!("since {date}")
}

/// "35.5 %"
pub fn per_cent(number: &str) -> String {
    format!("{number} %")
}

/// "Nov 2025 –"
pub fn from_month(month: &str) -> String {
    format!("{month} –")
}

/// "180 hours"
pub fn open_hours(hours: u32, hours_text: &str) -> String {
    format!("{hours_text} {}", if hours == 1 { "hour" } else { "hours" })
}

/// "12 before"
pub fn before(number: &str) -> String {
    format!("{number} before")
}

/// What the mean of an hour is taken over.
pub fn over_hours(counted: &str, hours: u32, hours_text: &str) -> String {
    format!("{counted} in {hours_text} open {}", if hours == 1 { "hour" } else { "hours" })
}

/// "24.3 a day, 18 days with counts"
pub fn a_day(rate: &str, days: u32, days_text: &str) -> String {
    format!("{rate} a day, over {days_text} {} with counts on the board", if days == 1 { "day" } else { "days" })
}

/// "Reset, closed at 212"
pub fn reset_mark(total: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("Reset, closed at {total}: {note}"),
        None => format!("Reset, closed at {total}"),
    }
}
