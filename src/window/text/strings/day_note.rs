//! The texts of the notes on days.

/// What opens the dialog, and its title.
pub(crate) const OPEN: &str = "Note on a day…";
pub(crate) const TITLE: &str = "Note on a day";
pub(crate) const DAY: &str = "Day";
/// Accessible name of the field.
pub(crate) const NAME: &str = "Note on the day";
pub(crate) const HINT: &str = "Such as “fire drill”; an empty note is none";

/// Returns the accessible name of the button that shows the day.
pub(crate) fn day_name(day: &str) -> String {
    format!("{DAY}: {day}")
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
    format!("Note on {day}")
}

/// Returns a note with the board that it concerns, where several are shown.
pub(crate) fn of_board(board: &str, note: &str) -> String {
    format!("{board}: {note}")
}
