//! The texts of the notes on days.

use crate::language::text;

/// Returns the accessible name of the button that shows the day.
pub(crate) fn day_name(day: &str) -> String {
    text!("day-note-day-name", day)
}

/// Says where the note is shown.
pub(crate) fn shown_in(board: Option<&str>) -> String {
    match board {
        Some(board) => text!("day-note-shown-in", board),
        None => text!("day-note-shown-everywhere").to_owned(),
    }
}

/// Returns the accessible name of the link beside a day's heading.
pub(crate) fn note_name(day: &str) -> String {
    text!("day-note-note-name", day)
}

/// Returns a note with the board that it concerns, where several are shown.
pub(crate) fn of_board(board: &str, note: &str) -> String {
    text!("day-note-of-board", board, note)
}
