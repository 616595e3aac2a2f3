//! The texts of the lists of the history and the periods.

pub(crate) const KIND: &str = "Kinds of entries";
pub(crate) const ALL: &str = "All";
pub(crate) const COUNTED: &str = "Counted";
pub(crate) const LATE: &str = "Late";
pub(crate) const UNDOS: &str = "Undo";
pub(crate) const RESETS: &str = "Reset";
pub(crate) const SETS: &str = "Set";
pub(crate) const FILTER: &str = "Filter notes";
pub(crate) const ADD_LATE: &str = "Late count…";
pub(crate) const UNDO: &str = "Undo";
pub(crate) const NOTE: &str = "Note…";
pub(crate) const NOTE_HINT: &str = "Enter saves, Esc leaves";
pub(crate) const NOTHING: &str = "Nothing was counted yet";
pub(crate) const NOTHING_FOUND: &str = "No entry is like this";
pub(crate) const SET: &str = "set";
pub(crate) const IMPORTED: &str = "imported";
pub(crate) const AMENDED: &str = "changed after the reset";
pub(crate) const UNDO_RESET: &str = "Undo this reset";

pub(crate) const UNDONE: &str = "undone";
/// What the button that shows the filters does.
pub(crate) const FILTERS: &str = "Filter the history";

pub(crate) fn filters_name(of: &str) -> String {
    format!("{FILTERS}, {of}")
}

/// Returns the heading of today: "Today, Fri 27 Nov".
pub(crate) fn today(day: &str) -> String {
    format!("Today, {day}")
}

pub(crate) fn yesterday(day: &str) -> String {
    format!("Yesterday, {day}")
}

/// Returns the full name of a day's heading: "Today, Fri 27 Nov: 27, fire drill".
pub(crate) fn heading_name(day: &str, sum: Option<&str>, note: Option<&str>) -> String {
    let sum = sum.map(|sum| format!(": {sum}")).unwrap_or_default();
    let note = note.map(|note| format!(", {note}")).unwrap_or_default();
    format!("{day}{sum}{note}")
}

/// Returns the number of presses of a burst, which are several.
pub(crate) fn presses(number: &str) -> String {
    format!("{number} presses")
}

/// What the button that opens the calendar does.
pub(crate) const DAYS: &str = "Show only some days";

pub(crate) fn days_name(of: &str) -> String {
    format!("{DAYS}, {of}")
}

pub(crate) fn filter_name(of: &str) -> String {
    format!("{FILTER}, {of}")
}

pub(crate) fn kind_name(of: &str) -> String {
    format!("{KIND}, {of}")
}

pub(crate) fn add_late_name(of: &str) -> String {
    format!("Add a late count to {of}")
}

/// Returns a description with its note: "late: school class".
pub(crate) fn with_note(description: &str, note: Option<&str>) -> String {
    match note {
        Some(note) if description.is_empty() => note.to_owned(),
        Some(note) => format!("{description}: {note}"),
        None => description.to_owned(),
    }
}

pub(crate) fn late() -> &'static str {
    "late"
}

pub(crate) fn undo_of(time: &str) -> String {
    format!("undo of {time}")
}

pub(crate) fn reset(total: &str) -> String {
    format!("reset, closed at {total}")
}

/// Returns a name such as "+1 Coffee, 24 Nov 2026, 16:42".
pub(crate) fn entry(amount: &str, counter: &str, time: &str) -> String {
    format!("{amount} {counter}, {time}")
}

/// Returns the full name of an entry: what it is, its description, and whether it was undone.
pub(crate) fn entry_name(entry: &str, description: &str, is_undone: bool) -> String {
    let description = if description.is_empty() { String::new() } else { format!(", {description}") };
    format!("{entry}{description}{}", if is_undone { ", undone" } else { "" })
}

pub(crate) fn undo_name(entry: &str) -> String {
    format!("{UNDO} {entry}")
}

pub(crate) fn note_name(entry: &str) -> String {
    format!("Note on {entry}")
}

/// Returns a text such as "since 3 Nov, 09:00".
pub(crate) fn span_since(from: &str) -> String {
    format!("since {from}")
}

pub(crate) fn all_times(span: &str) -> String {
    format!("Show all times, not only {span}")
}

pub(crate) fn now_since(from: &str) -> String {
    format!("Now: since {from}")
}

/// Returns a text such as "3 Nov, 09:00 – 24 Nov, 09:00".
pub(crate) fn from_to(from: &str, to: &str) -> String {
    format!("{from} – {to}")
}

pub(crate) fn days(number: &str, is_one: bool) -> String {
    format!("{number} {}", if is_one { "day" } else { "days" })
}

/// Returns the full accessible name of a period.
pub(crate) fn period_name(counter: &str, span: &str, total: &str, about: &[String]) -> String {
    let about: String = about.iter().map(|part| format!(", {part}")).collect();
    format!("{counter}, {span}: {total}{about}")
}

/// Joins parts: "21 days · +12 % · evening".
pub(crate) fn beside(parts: &[String]) -> String {
    parts.join(" · ")
}

/// Returns the change from the previous period, in full.
pub(crate) fn than_before(change: &str) -> String {
    format!("{change} against the period before")
}

pub(crate) fn undo_reset_name(counter: &str, at: &str, total: &str) -> String {
    format!("Undo the reset of {counter} at {at}, closed at {total}")
}

/// The accessible name of what another desk counted.
pub(crate) fn on_desk(entry: &str, desk: &str) -> String {
    format!("{entry}, on {desk}")
}

/// The accessible name of the button that shows the entries of all desks again.
pub(crate) fn all_desks(desk: &str) -> String {
    format!("Show all desks, not only {desk}")
}
