//! The texts of the dialogs.

use crate::domain::{NOTE_CHARS_MAX, STEP_MAX, visible};
use crate::language::text;
use crate::window::text::strings::counters;

/// Returns the accessible name of a control: its own name and its counter's or board's.
pub(crate) fn of(control: &str, owner: &str) -> String {
    text!("dialogs-of", control, owner)
}

/// Formats a reason as a sentence.
pub(crate) fn sentence(why: &str) -> String {
    // It may contain names of files or counters.
    let why = visible(why);
    let mut letters = why.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let stop = if why.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

/// Reports that the start of the periods isn't known; the reset is possible all the same.
pub(crate) fn no_periods(why: &str) -> String {
    text!("dialogs-no-periods", why)
}

// Typed numbers and times.

pub(crate) fn bad_step(number: &dyn Fn(i128) -> String) -> String {
    format!("A step is a number from 1 to {}.", number(i128::from(STEP_MAX)))
}

// A counter.

pub(crate) fn created(name: &str) -> String {
    text!("dialogs-created", name)
}

pub(crate) fn edit(name: &str) -> String {
    text!("dialogs-edit", name)
}

pub(crate) fn remove_key(counter: &str) -> String {
    text!("dialogs-remove-key-counter", counter)
}

pub(crate) fn key_of_the_window(key: &str) -> String {
    text!("dialogs-key-of-the-window", key)
}

pub(crate) fn key_is_taken(key: &str, holder: &str) -> String {
    text!("dialogs-key-is-taken", key, holder)
}

pub(crate) fn key_is_taken_over(key: &str, holder: &str) -> String {
    text!("dialogs-key-is-taken-over", key, holder)
}

pub(crate) fn note_room(chars: usize, number: &dyn Fn(i128) -> String) -> String {
    format!("{} of {} characters", number(chars as i128), number(NOTE_CHARS_MAX as i128))
}

pub(crate) const fn color(color: crate::domain::Color) -> &'static str {
    use crate::domain::Color;
    match color {
        Color::Coral => "Coral",
        Color::Amber => "Amber",
        Color::Olive => "Olive",
        Color::Green => "Green",
        Color::Teal => "Teal",
        Color::Blue => "Blue",
        Color::Indigo => "Indigo",
        Color::Violet => "Violet",
        Color::Pink => "Pink",
        Color::Slate => "Slate",
    }
}

// Adding an amount.

pub(crate) fn add_to(name: &str) -> String {
    text!("dialogs-add-to", name)
}

pub(crate) fn amount_name(counter: &str) -> String {
    text!("dialogs-amount-name", counter)
}

pub(crate) fn take_from(name: &str) -> String {
    text!("dialogs-take-from", name)
}

pub(crate) fn taken_name(counter: &str) -> String {
    text!("dialogs-taken-name", counter)
}

pub(crate) fn counted_earlier_name(counter: &str) -> String {
    text!("dialogs-counted-earlier-name", counter)
}

pub(crate) fn is_now(count: &str) -> String {
    text!("dialogs-is-now", count)
}

/// Returns a count before and after.
pub(crate) fn from_to(before: &str, after: &str) -> String {
    text!("dialogs-from-to", before, after)
}

// Reset.

pub(crate) fn reset(scope: &str) -> String {
    text!("dialogs-reset-scope", scope)
}

pub(crate) fn reset_note(only: Option<&str>, count: usize) -> String {
    text!("dialogs-reset-note", of = only.map_or_else(|| counters(count), str::to_owned))
}

pub(crate) fn since(time: &str) -> String {
    text!("dialogs-since", time)
}

/// Describes the period that a reset closes.
pub(crate) fn closes_period(since: &str) -> String {
    text!("dialogs-closes-period", since)
}

// Delete.

pub(crate) fn delete(only: Option<&str>, count: usize) -> String {
    text!("dialogs-delete-what", what = only.map_or_else(|| counters(count), str::to_owned))
}

pub(crate) fn delete_only(name: &str, count: &str) -> String {
    text!("dialogs-delete-only", name, count)
}

pub(crate) fn delete_meant(count: usize) -> &'static str {
    if count == 1 { "I want to delete it for good" } else { "I want to delete them for good" }
}

// A board.

// The settings.

/// Returns the accessible name of the choice of what something sounds like.
pub(crate) fn sound_of(what: &str) -> String {
    text!("dialogs-sound-of", what)
}

pub(crate) fn bad_guard(ms_max: u16) -> String {
    text!("dialogs-bad-guard", ms_max)
}

pub(crate) fn percent(part: f32) -> String {
    format!("{:.0} %", part * 100.0)
}

pub(crate) fn time_of_day(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

// The keys by group: chords that do the same or belong together, and what they do.

type Chords = &'static [&'static [&'static str]];

pub(crate) const KEYS: &[(&str, &[(Chords, &str)])] = &[
    (
        "Counting",
        &[
            (&[&["A counter's key"]], "Count a step"),
            (&[&["Shift", "its key"]], "Take a step back"),
            (&[&["Space"]], "Press the counter with the focus"),
            (&[&["+"], &["−"]], "Add an amount at once, or take it away"),
            (&[&["Backspace"]], "Undo the last press"),
        ],
    ),
    (
        "Moving",
        &[
            (&[&["←"], &["→"], &["↑"], &["↓"]], "To the next counter"),
            (&[&["Ctrl", "1 … 9"]], "To a board, in their order"),
            (&[&["Ctrl", "PageUp"], &["Ctrl", "PageDown"]], "To the board above or below"),
            (&[&["Enter"]], "Show the counter alone"),
            (&[&["Esc"]], "Back"),
            (&[&["Ctrl", "F"]], "Search"),
            (&[&["Ctrl", "Space"], &["Ctrl", "A"]], "Select the counter, or all"),
            (&[&["Shift", "F10"], &["Menu"]], "Menu of the counter, the board, or a chart's bar"),
        ],
    ),
    (
        "Changing",
        &[
            (&[&["Ctrl", "Z"]], "Undo"),
            (&[&["Ctrl", "Shift", "Z"]], "Redo"),
            (&[&["Ctrl", "N"]], "New counter"),
            (&[&["F2"]], "Edit the counter, or the board"),
            (&[&["Ctrl", "D"]], "Duplicate the board, without its counts"),
            (&[&["Alt", "an arrow"]], "Move the counter, or the board"),
            (&[&["Ctrl", "R"]], "Reset the counter, or all that are shown"),
            (&[&["Ctrl", "Enter"]], "Finish the board; create a counter and the next"),
            (&[&["Delete"]], "Delete the counter for good"),
        ],
    ),
    (
        "Files",
        &[
            (&[&["Ctrl", "E"]], "Export"),
            (&[&["Ctrl", "P"]], "Print a report"),
            (&[&["Ctrl", "Shift", "E"]], "Import"),
            (&[&["Ctrl", "B"]], "Backups"),
            (&[&["Ctrl", "O"]], "Open another file"),
            (&[&["Ctrl", "C"]], "Copy what is selected as a table"),
        ],
    ),
    (
        "Window",
        &[
            (&[&["Ctrl", "T"]], "Tiles or table"),
            (&[&["Ctrl", "I"]], "Inspect"),
            (&[&["F6"]], "To the next part: inspector, boards, counters"),
            (&[&["Ctrl", "L"]], "Lock or unlock everything"),
            (&[&["F9"]], "Small window, and back"),
            (&[&["Shift", "F9"]], "Lay the small window down, or stand it up"),
            (&[&["F11"]], "Full screen"),
            (&[&["Ctrl", "+"], &["Ctrl", "−"], &["Ctrl", "0"]], "Larger, smaller, usual size"),
            (&[&["Ctrl", ","]], "Settings"),
            (&[&["F1"]], "Help"),
            (&[&["?"]], "This list"),
        ],
    ),
];
