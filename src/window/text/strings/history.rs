//! The texts of the lists of the history and the periods.

use crate::language::text;

pub(crate) fn filters_name(of: &str) -> String {
    text!("history-filters-name", of)
}

/// Returns the heading of today: "Today, Fri 27 Nov".
pub(crate) fn today(day: &str) -> String {
    text!("history-today", day)
}

pub(crate) fn yesterday(day: &str) -> String {
    text!("history-yesterday", day)
}

/// Returns the full name of a day's heading: "Today, Fri 27 Nov: 27, fire drill".
pub(crate) fn heading_name(day: &str, sum: Option<&str>, note: Option<&str>) -> String {
    let heading = sum.map_or_else(|| day.to_owned(), |sum| text!("history-heading-sum", day, sum));
    [heading.as_str()].into_iter().chain(note).collect::<Vec<_>>().join(text!("parts-separator"))
}

/// Returns the number of presses of a burst, which are several.
pub(crate) fn presses(count: usize, shown: &str) -> String {
    text!("history-presses", count, shown)
}

pub(crate) fn days_name(of: &str) -> String {
    text!("history-days-name", of)
}

pub(crate) fn filter_name(of: &str) -> String {
    text!("history-filter-name", of)
}

pub(crate) fn kind_name(of: &str) -> String {
    text!("history-kind-name", of)
}

pub(crate) fn add_late_name(of: &str) -> String {
    text!("history-add-late-name", of)
}

/// Returns a description with its note: "late: school class".
pub(crate) fn with_note(description: &str, note: Option<&str>) -> String {
    match note {
        Some(note) if description.is_empty() => note.to_owned(),
        Some(note) => text!("history-with-note", description, note),
        None => description.to_owned(),
    }
}

pub(crate) fn undo_of(time: &str) -> String {
    text!("history-undo-of", time)
}

pub(crate) fn reset(total: &str) -> String {
    text!("history-reset", total)
}

/// Returns a name such as "+1 Coffee, 24 Nov 2026, 16:42".
pub(crate) fn entry(amount: &str, counter: &str, time: &str) -> String {
    text!("history-entry", amount, counter, time)
}

/// Returns the full name of an entry: what it is, its description, and whether it was undone.
pub(crate) fn entry_name(entry: &str, description: &str, is_undone: bool) -> String {
    let mut parts = vec![entry];
    parts.extend(Some(description).filter(|description| !description.is_empty()));
    parts.extend(is_undone.then(|| text!("history-undone")));
    parts.join(text!("parts-separator"))
}

pub(crate) fn undo_name(entry: &str) -> String {
    text!("history-undo-name", entry)
}

/// Returns how many presses are doubtful: "3 doubtful presses", or at least so many.
pub(crate) fn doubtful(count: usize, shown: &str, is_complete: bool) -> String {
    match is_complete {
        true => text!("history-doubtful-count", count, shown),
        false => text!("history-doubtful-at-least", count, shown),
    }
}

/// The accessible name of the button that shows only doubtful presses.
pub(crate) fn doubtful_name(count: &str, of: &str) -> String {
    text!("history-doubtful-name", count, of)
}

/// Returns a text such as "doubtful: bounce, 30 ms after the press before".
pub(crate) fn doubtful_entry(reason: &str) -> String {
    text!("history-doubtful-entry", reason)
}

pub(crate) fn keep_name(entry: &str) -> String {
    text!("history-keep-name", entry)
}

pub(crate) fn void_name(entry: &str) -> String {
    text!("history-void-name", entry)
}

pub(crate) fn note_name(entry: &str) -> String {
    text!("history-note-name", entry)
}

/// Returns a text such as "since 3 Nov, 09:00".
pub(crate) fn span_since(from: &str) -> String {
    text!("history-span-since", from)
}

pub(crate) fn all_times(span: &str) -> String {
    text!("history-all-times", span)
}

pub(crate) fn now_since(from: &str) -> String {
    text!("history-now-since", from)
}

/// Returns a text such as "3 Nov, 09:00 – 24 Nov, 09:00".
pub(crate) fn from_to(from: &str, to: &str) -> String {
    text!("history-from-to", from, to)
}

/// Returns a text such as "1.5 days"; `shown` is the number as it is written.
pub(crate) fn days(tenths: i128, shown: &str) -> String {
    text!("history-length", count = tenths as f64 / 10.0, shown)
}

/// Says in how many periods in a row a target was reached; the texts are the numbers as they are written.
pub(crate) fn streak(count: usize, shown: &str, target: &str) -> String {
    text!("history-streak", count, shown, target)
}

/// Returns the full accessible name of a period.
pub(crate) fn period_name(counter: &str, span: &str, total: &str, about: &[String]) -> String {
    let period = text!("history-period", counter, span, total);
    [&period].into_iter().chain(about).map(String::as_str).collect::<Vec<_>>().join(text!("parts-separator"))
}

/// Joins parts: "21 days · +12 % · evening".
pub(crate) fn beside(parts: &[String]) -> String {
    parts.join(" · ")
}

/// Returns the change from the previous period, in full.
pub(crate) fn than_before(change: &str) -> String {
    text!("history-than-before", change)
}

pub(crate) fn undo_reset_name(counter: &str, at: &str, total: &str) -> String {
    text!("history-undo-reset-name", counter, at, total)
}

/// The accessible name of what another desk counted.
pub(crate) fn on_desk(entry: &str, desk: &str) -> String {
    text!("history-on-desk", entry, desk)
}

/// The accessible name of the button that shows the entries of all desks again.
pub(crate) fn all_desks(desk: &str) -> String {
    text!("history-all-desks", desk)
}
