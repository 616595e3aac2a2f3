//! The texts of the check of the file.

use crate::domain::CounterId;
use crate::language::text;
use crate::request::{BoardEdit, Edit, Request};

/// Maximum length of a quoted text, in characters.
const SHOWN_CHARS: usize = 40;

/// Reports that the file is sound, and what it holds.
pub(crate) fn sound(counters: &str, counter_count: usize, entries: &str, entry_count: i64) -> String {
    text!("check-sound", counters, counter_count, entries, entry_count)
}

pub(crate) fn unsound(count: usize, shown: &str) -> String {
    text!("check-unsound", count, shown)
}

/// Reports how many rows other programs have written in another form.
pub(crate) fn odd(count: usize, shown: &str) -> String {
    text!("check-odd", count, shown)
}

/// Describes the repair of a row: `counter 5 "Café" becomes "Café (2)"`.
pub(crate) fn becomes(of: &str, mend: &Request) -> String {
    let name = |name: &str| text!("check-name-becomes", of, new = shortened(name));
    let note = |note: Option<&str>| match note {
        Some(note) => text!("check-note-becomes", of, new = shortened(note)),
        None => text!("check-note-goes", of),
    };
    match mend {
        Request::Edit { edit: Edit { name: Some(new), .. }, .. }
        | Request::EditBoard { edit: BoardEdit { name: Some(new), .. }, .. } => name(new.as_str()),
        Request::Edit { edit: Edit { note: Some(new), .. }, .. } => note(new.as_ref().map(|note| note.as_str())),
        Request::EditBoard { edit: BoardEdit { total_name: Some(new), .. }, .. } => match new {
            Some(new) => text!("check-total-becomes", of, new = shortened(new.as_str())),
            None => text!("check-total-goes", of),
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
    text!("check-edit-counter", id = counter.0)
}

pub(crate) fn mended(count: usize) -> String {
    text!("check-mended", count)
}

/// Returns the status bar's notice about names that are easily confused or can't be typed, and notes that are too long.
pub(crate) fn doubts(count: usize) -> String {
    text!("check-doubts", count)
}

/// Reports that the doubtful names can't be read.
pub(crate) fn not_read(why: &str) -> String {
    text!("check-not-read", why)
}
