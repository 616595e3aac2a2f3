//! The texts of the dialog that finishes a board.

use crate::window::text::strings;

pub(crate) const FINISH_SAMPLE: &str = "Finish this sample";
pub(crate) const CLOSE_DAY: &str = "Close this day";
pub(crate) const FINISH: &str = "Finish and start the next";
pub(crate) const CLOSE: &str = "Close the day";
pub(crate) const COPY: &str = "Copy summary";
pub(crate) const COPY_PICTURE: &str = "Copy as a picture";
pub(crate) const SAVE: &str = "Save as a file…";
pub(crate) const COPIED: &str = "The summary is copied";
pub(crate) const SAMPLE: &str = "Sample";
pub(crate) const COUNTED_BY: &str = "Counted by";
pub(crate) const LEFT_OUT: &str = "left out";

pub(crate) fn finish(board: &str) -> String {
    format!("Finish {board}")
}

/// Names who counted, in the note.
pub(crate) fn by(name: &str) -> String {
    format!("counted by {name}")
}

/// Returns a text such as "Cells: 100, counted since 27 Nov 2026, 14:31".
pub(crate) fn about(total: &str, name: &str, since: Option<&str>) -> String {
    match since {
        Some(since) => format!("{name}: {total}, counted since {since}"),
        None => format!("{name}: {total}"),
    }
}

pub(crate) fn span(since: &str, until: &str) -> String {
    format!("{since} to {until}")
}

/// Says what finishing does.
pub(crate) fn back_to_0(counters: usize) -> String {
    let what = match counters {
        1 => "Its counter goes".to_owned(),
        _ => format!("All {} go", strings::counters(counters)),
    };
    format!("{what} back to 0. The history stays, and this can be undone at any time.")
}
