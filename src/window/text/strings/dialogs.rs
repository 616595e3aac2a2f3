//! The texts of the dialogs.

use crate::domain::{NOTE_CHARS_MAX, STEP_MAX, visible};
use crate::window::text::strings::counters;

pub(crate) const CANCEL: &str = "Cancel";
pub(crate) const SAVE: &str = "Save";
pub(crate) const CREATE: &str = "Create";
pub(crate) const NAME: &str = "Name";
pub(crate) const NOTE: &str = "Note";
pub(crate) const TARGET: &str = "Target";
pub(crate) const NO_TARGET: &str = "None";
pub(crate) const OPTIONAL: &str = "Optional";

/// Returns the accessible name of a control: its own name and its counter's or board's.
pub(crate) fn of(control: &str, owner: &str) -> String {
    format!("{control} of {owner}")
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
    format!("When the open periods began can't be read: {why}. They can be reset all the same.")
}

// Typed numbers and times.
pub(crate) const NO_WHOLE_NUMBER: &str = "This isn't a whole number, such as 12.";
pub(crate) const NUMBER_TOO_LARGE: &str = "This number is too large.";

pub(crate) fn bad_step(number: &dyn Fn(i128) -> String) -> String {
    format!("A step is a number from 1 to {}.", number(i128::from(STEP_MAX)))
}

// A counter.
pub(crate) const NEW_COUNTER: &str = "New counter";
pub(crate) const NEW_COUNTERS: &str = "New counters";
pub(crate) const NEW_COUNTER_TEXT: &str = "Only a name is needed. Several, a name a line, make a counter each.";
pub(crate) const EDIT_TEXT: &str = "How the counter looks and how it is pressed; what was counted stays as it is.";
pub(crate) const NAMES: &str = "Names";
pub(crate) const PASTE_HINT: &str = "Or paste a list: a name a line.";
pub(crate) const CREATE_AND_NEXT: &str = "Create and next";
pub(crate) const THE_NEW_COUNTER: &str = "the new counter";
pub(crate) const COLOR: &str = "Colour";
pub(crate) const BOARD: &str = "Board";
pub(crate) const NO_BOARD: &str = "No board";
pub(crate) const KEY: &str = "Key";
pub(crate) const NO_KEY: &str = "None";
pub(crate) const PRESS_A_KEY: &str = "Press a key…";
pub(crate) const PRESS_A_KEY_HINT: &str = "Esc keeps the key, Backspace takes it away.";
pub(crate) const NO_COUNTER_KEY: &str = "That key can't press a counter.";
pub(crate) const KEYS_OF_THE_WINDOW: &str = "Keys with Ctrl or Alt are the window's own.";
pub(crate) const FREE_KEY_HINT: &str = "The first free one.";
pub(crate) const REMOVE_KEY: &str = "Remove";
pub(crate) const TAKE_KEY_OVER: &str = "Take it over";
pub(crate) const MORE: &str = "More";
pub(crate) const SHORT_NAME: &str = "Short name";
pub(crate) const SHORT_NAME_HINT: &str = "For the small window, where there is little room.";
pub(crate) const STEP: &str = "Step";
pub(crate) const STEP_HINT: &str = "What one press adds.";
pub(crate) const LIMITS: &str = "Limits";
pub(crate) const MINIMUM: &str = "Minimum";
pub(crate) const MAXIMUM: &str = "Maximum";
pub(crate) const MAXIMUM_BELOW_MINIMUM: &str = "The maximum is below the minimum.";
pub(crate) const LOCK: &str = "Locked";
pub(crate) const LOCK_HINT: &str = "Locked: presses are refused";
pub(crate) const WEIGHT: &str = "In the total";
pub(crate) const WEIGHT_PLUS: &str = "Adds";
pub(crate) const WEIGHT_MINUS: &str = "Subtracts";
pub(crate) const WEIGHT_ZERO: &str = "Left out";

pub(crate) fn created(name: &str) -> String {
    format!("Created {name}")
}

pub(crate) fn edit(name: &str) -> String {
    format!("Edit {name}")
}

pub(crate) fn remove_key(counter: &str) -> String {
    format!("Remove the key of {counter}")
}

pub(crate) fn key_of_the_window(key: &str) -> String {
    format!("{key} is one of the window's own keys.")
}

pub(crate) fn key_is_taken(key: &str, holder: &str) -> String {
    format!("{key} is {holder}'s key.")
}

pub(crate) fn key_is_taken_over(key: &str, holder: &str) -> String {
    format!("{key} was {holder}'s key, which will have none.")
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
pub(crate) const AMOUNT: &str = "Amount";
pub(crate) const ADD: &str = "Add";
pub(crate) const TAKE: &str = "Take away";
pub(crate) const COUNTED_EARLIER: &str = "Counted earlier";
pub(crate) const WHEN: &str = "When";
pub(crate) const WHEN_HINT: &str = "Year-month-day hour:minute";
pub(crate) const STILL_TO_COME: &str = "That time is still to come.";

pub(crate) fn add_to(name: &str) -> String {
    format!("Add to {name}")
}

pub(crate) fn amount_name(counter: &str) -> String {
    format!("Amount to add to {counter}")
}

pub(crate) fn take_from(name: &str) -> String {
    format!("Take from {name}")
}

pub(crate) fn taken_name(counter: &str) -> String {
    format!("Amount to take from {counter}")
}

pub(crate) fn counted_earlier_name(counter: &str) -> String {
    format!("{COUNTED_EARLIER}, for {counter}")
}

pub(crate) fn is_now(count: &str) -> String {
    format!("The count is {count} now.")
}

/// Returns a count before and after.
pub(crate) fn from_to(before: &str, after: &str) -> String {
    format!("{before} → {after}")
}

// Reset.
pub(crate) const RESET: &str = "Reset";
pub(crate) const IN_ALL: &str = "In all";
pub(crate) const RESET_HINT: &str = "The history stays, and this can be undone at any time.";

pub(crate) fn reset(scope: &str) -> String {
    format!("{RESET} {scope}")
}

pub(crate) fn reset_note(only: Option<&str>, count: usize) -> String {
    format!("{NOTE} on the reset of {}", only.map_or_else(|| counters(count), str::to_owned))
}

pub(crate) fn since(time: &str) -> String {
    format!("since {time}")
}

/// Describes the period that a reset closes.
pub(crate) fn closes_period(since: &str) -> String {
    format!("Closes the period since {since}.")
}

// Delete.
pub(crate) const DELETE: &str = "Delete";
pub(crate) const DELETE_MANY: &str =
    "These counters, their counts and their whole histories go for good. This can't be undone.";
pub(crate) const BACK_UP: &str = "Back up first";
pub(crate) const BACKING_UP: &str = "Backing up…";

pub(crate) fn delete(only: Option<&str>, count: usize) -> String {
    format!("{DELETE} {} for good", only.map_or_else(|| counters(count), str::to_owned))
}

pub(crate) fn delete_only(name: &str, count: &str) -> String {
    format!("{name}, its count of {count} and its whole history go for good. This can't be undone.")
}

pub(crate) fn delete_meant(count: usize) -> &'static str {
    if count == 1 { "I want to delete it for good" } else { "I want to delete them for good" }
}

// A board.
pub(crate) const NEW_BOARD: &str = "New board";
pub(crate) const NEW_BOARD_TEXT: &str = "A board is a set of counters that are shown together.";
pub(crate) const EDIT_BOARD_TEXT: &str = "What the board is called, its target, and what its sum is.";
pub(crate) const START: &str = "Start from";
pub(crate) const EMPTY_BOARD: &str = "An empty board";
pub(crate) const DELETE_TEMPLATE: &str = "Delete this template";
pub(crate) const THE_NEW_BOARD: &str = "the new board";
pub(crate) const DELETE_BOARD: &str = "Delete board";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const TOTAL_NAME: &str = "Total's name";
pub(crate) const TOTAL_NAME_HINT: &str = "What the sum is called, such as Inside now.";
pub(crate) const STOPS_AT_TARGET: &str = "Stop at the target";
pub(crate) const SHARES: &str = "Shares";
pub(crate) const SHARES_HINT: &str = "Each counter shows its share, in per cent";

// The settings.
pub(crate) const SETTINGS: &str = "Settings";
pub(crate) const SETTINGS_TEXT: &str = "Each setting is applied as soon as it is changed.";
pub(crate) const CLOSE: &str = "Close";
pub(crate) const THEME: &str = "Theme";
pub(crate) const THEME_SYSTEM: &str = "System default";
pub(crate) const THEME_LIGHT: &str = "Light";
pub(crate) const THEME_DARK: &str = "Dark";
pub(crate) const DENSITY: &str = "Density";
pub(crate) const DENSITY_COMFORTABLE: &str = "Comfortable";
pub(crate) const DENSITY_COMPACT: &str = "Compact";
pub(crate) const HIGH_CONTRAST: &str = "High contrast";
pub(crate) const REDUCED_MOTION: &str = "Reduced motion";
pub(crate) const LARGE_TARGETS: &str = "Touch";
pub(crate) const WHEN_TOUCHED: &str = "When touched";
pub(crate) const ON: &str = "On";
pub(crate) const OFF: &str = "Off";
pub(crate) const ZOOM: &str = "Size";
pub(crate) const ZOOM_IN: &str = "Larger";
pub(crate) const ZOOM_OUT: &str = "Smaller";
pub(crate) const NUMBERS: &str = "Numbers";
pub(crate) const SYSTEM_DEFAULT: &str = "System default";
pub(crate) const FIRST_DAY: &str = "Week starts on";
pub(crate) const MONDAY: &str = "Monday";
pub(crate) const SATURDAY: &str = "Saturday";
pub(crate) const SUNDAY: &str = "Sunday";
pub(crate) const DAY_START: &str = "Day starts at";
pub(crate) const DAY_START_HINT: &str = "For everyone who counts in this file.";
pub(crate) const ZONE: &str = "Time zone";
/// Hint of the field while it is empty.
pub(crate) const ZONE_HINT: &str = "System default";
pub(crate) const NO_ZONE: &str = "There is no time zone of this name: write one like Europe/Berlin.";
pub(crate) const NO_TIME_OF_DAY: &str = "A time of day is written like 04:00.";
pub(crate) const SOUND: &str = "Sound";
pub(crate) const SOUNDS: &str = "Play sounds";
pub(crate) const PRESS: &str = "A press";
pub(crate) const REACHED: &str = "A target";
pub(crate) const REFUSED: &str = "Not counted";

/// Returns the accessible name of the choice of what something sounds like.
pub(crate) fn sound_of(what: &str) -> String {
    format!("{what}, sound")
}

pub(crate) const TONE_OFF: &str = "None";
pub(crate) const TONE_CLICK: &str = "Click";
pub(crate) const TONE_KNOCK: &str = "Knock";
pub(crate) const TONE_DROP: &str = "Drop";
pub(crate) const TONE_RISING: &str = "Two notes, rising";
pub(crate) const TONE_BELL: &str = "Bell";
pub(crate) const TONE_FANFARE: &str = "Three notes, rising";
pub(crate) const TONE_LOW: &str = "Low tone";
pub(crate) const TONE_FALLING: &str = "Two notes, falling";
pub(crate) const SPEECH: &str = "Speech";
pub(crate) const SPEECH_OFF: &str = "None";
pub(crate) const SPEECH_TARGETS: &str = "Targets, and what isn't counted";
pub(crate) const SPEECH_PRESSES: &str = "The count after each press, too";
pub(crate) const NOTIFICATIONS: &str = "Notifications";
pub(crate) const NOTIFY: &str = "When a target is reached";
pub(crate) const VOLUME: &str = "Volume";
pub(crate) const TRY: &str = "Try";
pub(crate) const TRY_NAME: &str = "Try the sound";
pub(crate) const GUARD: &str = "Double presses";
pub(crate) const GUARD_NAME: &str = "Double presses, in milliseconds";
pub(crate) const GUARD_HINT: &str = "A key pressed again within this time isn't counted again; 0 counts every press.";
pub(crate) const MILLISECONDS: &str = "ms";

pub(crate) fn bad_guard(ms_max: u16) -> String {
    format!("From 0 to {ms_max} milliseconds.")
}

pub(crate) fn percent(part: f32) -> String {
    format!("{:.0} %", part * 100.0)
}

pub(crate) fn time_of_day(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

// The keys by group: chords that do the same or belong together, and what they do.
pub(crate) const KEYS_TITLE: &str = "Keys";
pub(crate) const KEYS_TEXT: &str = "What each key does. The arrows scroll the list.";

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
