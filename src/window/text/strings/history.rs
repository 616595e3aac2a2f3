//! The texts of the lists of the history and the periods.

pub const KIND: &str = "Kinds of entries";
pub const ALL: &str = "All";
pub const COUNTED: &str = "Counted";
pub const LATE: &str = "Late";
pub const UNDOS: &str = "Undo";
pub const RESETS: &str = "Reset";
pub const SETS: &str = "Set";
pub const FILTER: &str = "Filter notes";
pub const ADD_LATE: &str = "Late…";
pub const UNDO: &str = "Undo";
pub const NOTE: &str = "Note…";
pub const NOTE_HINT: &str = "Enter saves, Esc leaves";
pub const NOTHING: &str = "Nothing was counted yet";
pub const NOTHING_FOUND: &str = "No entry is like this";
pub const SET: &str = "set";
pub const IMPORTED: &str = "imported";
pub const UNDO_RESET: &str = "Undo this reset";

pub fn filter_name(of: &str) -> String {
    format!("{FILTER}, {of}")
}

pub fn kind_name(of: &str) -> String {
    format!("{KIND}, {of}")
}

pub fn add_late_name(of: &str) -> String {
    format!("Add a late count to {of}")
}

/// "late: school class"
pub fn with_note(words: &str, note: Option<&str>) -> String {
    match note {
        Some(note) if words.is_empty() => note.to_owned(),
        Some(note) => format!("{words}: {note}"),
        None => words.to_owned(),
    }
}

pub fn late() -> &'static str {
    "late"
}

pub fn undo_of(time: &str) -> String {
    format!("undo of {time}")
}

pub fn reset(total: &str) -> String {
    format!("reset, closed at {total}")
}

pub fn between(first: &str, last: &str) -> String {
    format!("between {first} and {last}")
}

/// As [`between`], where the last time stands beside it.
pub fn since(first: &str) -> String {
    format!("since {first}")
}

/// "+1 Coffee, 24 Nov 2026, 16:42:08"
pub fn entry(amount: &str, counter: &str, time: &str) -> String {
    format!("{amount} {counter}, {time}")
}

/// "+7 Coffee, between 14:02:10 and 14:02:19, in 7 entries"
pub fn burst(amount: &str, counter: &str, between: &str, entries: &str) -> String {
    format!("{amount} {counter}, {between}, in {entries} entries")
}

/// The whole of an entry: what it is, its words, and whether it was undone.
pub fn entry_name(entry: &str, words: &str, is_undone: bool) -> String {
    let words = if words.is_empty() { String::new() } else { format!(", {words}") };
    format!("{entry}{words}{}", if is_undone { ", undone" } else { "" })
}

pub fn undo_name(entry: &str) -> String {
    format!("{UNDO} {entry}")
}

pub fn note_name(entry: &str) -> String {
    format!("Note on {entry}")
}

/// "since 3 Nov, 09:00"
pub fn span_since(from: &str) -> String {
    format!("since {from}")
}

pub fn all_times(span: &str) -> String {
    format!("Show all times, not only {span}")
}

pub fn now_since(from: &str) -> String {
    format!("Now: since {from}")
}

/// "3 Nov, 09:00 – 24 Nov, 09:00"
pub fn from_to(from: &str, to: &str) -> String {
    format!("{from} – {to}")
}

pub fn days(number: &str, is_one: bool) -> String {
    format!("{number} {}", if is_one { "day" } else { "days" })
}

/// All about a period, as one name.
pub fn period_name(counter: &str, span: &str, total: &str, about: &[String]) -> String {
    let about: String = about.iter().map(|part| format!(", {part}")).collect();
    format!("{counter}, {span}: {total}{about}")
}

/// "21 days · +12 % · evening"
pub fn beside(parts: &[String]) -> String {
    parts.join(" · ")
}

/// The change against the period before, said in full.
pub fn than_before(change: &str) -> String {
    format!("{change} against the period before")
}

pub fn undo_reset_name(counter: &str, at: &str, total: &str) -> String {
    format!("Undo the reset of {counter} at {at}, closed at {total}")
}
