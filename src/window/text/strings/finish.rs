//! The texts of the dialog that finishes a board.

use crate::language::text;
use crate::window::text::strings;

pub(crate) fn finish(board: &str) -> String {
    text!("finish-finish-board", board)
}

/// Names who counted, in the note.
pub(crate) fn by(name: &str) -> String {
    text!("finish-by", name)
}

/// Returns a text such as "Cells: 100, counted since 27 Nov 2026, 14:31".
pub(crate) fn about(total: &str, name: &str, since: Option<&str>) -> String {
    match since {
        Some(since) => text!("finish-about-since", name, total, since),
        None => strings::count_name(name, total),
    }
}

pub(crate) fn span(since: &str, until: &str) -> String {
    text!("finish-span", since, until)
}

/// Says what finishing does.
pub(crate) fn back_to_0(counters: usize) -> String {
    match counters {
        1 => text!("finish-back-to-0-single").to_owned(),
        _ => text!("finish-back-to-0", count = counters, shown = strings::shown(counters)),
    }
}
