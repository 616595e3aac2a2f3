//! The texts of the check of the file.

use crate::domain::CounterId;
use crate::language::text;
use crate::request::{BoardEdit, Edit, Request};

/// Maximum length of a quoted text, in characters.
const SHOWN_CHARS: usize = 40;

/// Returns a text such as "Every count is what was counted: 10 counters, 1,200 entries."
pub(crate) fn sound(counters: &str, counter_count: usize, entries: &str, entry_count: i64) -> String {
    let counter = if counter_count == 1 { "counter" } else { "counters" };
    let entry = if entry_count == 1 { "entry" } else { "entries" };
    format!("The file is ok: {counters} {counter}, {entries} {entry}, and every count is what its entries come to.")
}

pub(crate) fn unsound(count: usize, number: &str) -> String {
    match count {
        1 => "The file has a problem:".to_owned(),
        _ => format!("The file has {number} problems:"),
    }
}

/// Reports how many rows other programs have written in another form.
pub(crate) fn odd(count: usize, number: &str) -> String {
    match count {
        1 => "Another program wrote a name or note that Tallyboard wouldn't:".to_owned(),
        _ => format!("Other programs wrote {number} names or notes that Tallyboard wouldn't:"),
    }
}

/// Describes the repair of a row: `counter 5 "Café" becomes "Café (2)"`.
pub(crate) fn becomes(of: &str, mend: &Request) -> String {
    let name = |name: &str| format!("{of} becomes \"{}\"", shortened(name));
    let note = |note: Option<&str>| match note {
        Some(note) => format!("{of}: its note becomes \"{}\"", shortened(note)),
        None => format!("{of}: its note goes"),
    };
    match mend {
        Request::Edit { edit: Edit { name: Some(new), .. }, .. }
        | Request::EditBoard { edit: BoardEdit { name: Some(new), .. }, .. } => name(new.as_str()),
        Request::Edit { edit: Edit { note: Some(new), .. }, .. } => note(new.as_ref().map(|note| note.as_str())),
        Request::EditBoard { edit: BoardEdit { total_name: Some(new), .. }, .. } => match new {
            Some(new) => format!("{of}: its total becomes \"{}\"", shortened(new.as_str())),
            None => format!("{of}: its total has no name"),
        },
        Request::Note { note: new, .. } => note(new.as_ref().map(|note| note.as_str())),
        _ => of.to_owned(),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}

pub(crate) fn edit_name(counter: CounterId) -> String {
    format!("Edit counter {}", counter.0)
}

pub(crate) fn mended(count: usize) -> String {
    match count {
        0 => "There was nothing left to mend.".to_owned(),
        1 => "1 name or note was mended.".to_owned(),
        _ => format!("{count} names or notes were mended."),
    }
}

/// Returns the status bar's notice about names that are easily confused or can't be typed, and notes that are too long.
pub(crate) fn doubts(count: usize) -> String {
    if count == 1 { "1 name or note to check…".to_owned() } else { format!("{count} names or notes to check…") }
}

/// Reports that the doubtful names can't be read.
pub(crate) fn not_read(why: &str) -> String {
    text!("check-not-read", why)
}
