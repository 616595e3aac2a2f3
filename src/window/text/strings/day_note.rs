//! The texts of the notes on days.

use crate::language::text;

/// Returns the accessible name of the button that shows the day.
pub(crate) fn day_name(day: &str) -> String {
    text!("day-note-day-name", day)
}

/// Says where the note is shown.
pub(crate) fn shown_in(board: Option<&str>) -> String {
    match board {
        Some(board) => format!("Shown in the charts and the history of {board}, and exported with it."),
        None => "Shown in the charts and the history of every board, and exported with them.".to_owned(),
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
