//! The texts of the dialogs.

use crate::domain::{NOTE_CHARS_MAX, STEP_MAX, visible};
use crate::language::text;
use crate::window::text::strings::{capitalized, shown};

/// Returns the accessible name of a control: its own name and its counter's or board's.
pub(crate) fn of(control: &str, owner: &str) -> String {
    text!("dialogs-of", control, owner)
}

/// Says that a control chart can't be read.
pub(crate) fn control_unread(control: &str) -> String {
    text!("dialogs-control-unread", control = visible(control))
}

/// Formats a reason as a sentence.
pub(crate) fn sentence(why: &str) -> String {
    // It may contain names of files or counters.
    let why = capitalized(&visible(why));
    if why.ends_with(['.', '!', '?', '。', '！', '？', '؟']) { why } else { text!("dialogs-sentence", why) }
}

/// Reports that the start of the periods isn't known; the reset is possible all the same.
pub(crate) fn no_periods(why: &str) -> String {
    text!("dialogs-no-periods", why)
}

// Typed numbers and times.

pub(crate) fn bad_step(number: &dyn Fn(i128) -> String) -> String {
    text!("dialogs-bad-step", max = number(i128::from(STEP_MAX)))
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
    let (count, max) = (number(chars as i128), number(NOTE_CHARS_MAX as i128));
    text!("dialogs-note-room", count, max)
}

pub(crate) fn color(color: crate::domain::Color) -> &'static str {
    use crate::domain::Color;
    match color {
        Color::Coral => text!("dialogs-color-coral"),
        Color::Amber => text!("dialogs-color-amber"),
        Color::Olive => text!("dialogs-color-olive"),
        Color::Green => text!("dialogs-color-green"),
        Color::Teal => text!("dialogs-color-teal"),
        Color::Blue => text!("dialogs-color-blue"),
        Color::Indigo => text!("dialogs-color-indigo"),
        Color::Violet => text!("dialogs-color-violet"),
        Color::Pink => text!("dialogs-color-pink"),
        Color::Slate => text!("dialogs-color-slate"),
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
    match only {
        Some(name) => text!("dialogs-reset-note", name),
        None => text!("dialogs-reset-note-several", count, shown = shown(count)),
    }
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
    match only {
        Some(name) => text!("dialogs-delete-one", name),
        None => text!("dialogs-delete-several", count, shown = shown(count)),
    }
}

pub(crate) fn delete_only(name: &str, count: &str) -> String {
    text!("dialogs-delete-only", name, count)
}

pub(crate) fn delete_meant(count: usize) -> String {
    text!("dialogs-delete-meant", count)
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
    text!("dialogs-percent", percent = format!("{:.0}", part * 100.0))
}

pub(crate) fn time_of_day(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

// The keys by group: chords that do the same or belong together, and what they do.

type KeyLine = (Vec<Vec<&'static str>>, &'static str);

pub(crate) fn keys() -> [(&'static str, Vec<KeyLine>); 5] {
    [
        (
            text!("dialogs-keys-group-counting"),
            vec![
                (vec![vec![text!("dialogs-keys-counters-key")]], text!("dialogs-keys-count")),
                (vec![vec![text!("key-shift"), text!("dialogs-keys-its-key")]], text!("dialogs-keys-step-back")),
                (vec![vec![text!("key-space")]], text!("dialogs-keys-press")),
                (vec![vec!["+"], vec!["−"]], text!("dialogs-keys-amount")),
                (vec![vec![text!("key-backspace")]], text!("dialogs-keys-undo-press")),
            ],
        ),
        (
            text!("dialogs-keys-group-moving"),
            vec![
                (vec![vec!["←"], vec!["→"], vec!["↑"], vec!["↓"]], text!("dialogs-keys-next-counter")),
                (vec![vec![text!("key-ctrl"), "1 … 9"]], text!("dialogs-keys-board")),
                (
                    vec![
                        vec![text!("key-ctrl"), text!("key-page-up")],
                        vec![text!("key-ctrl"), text!("key-page-down")],
                    ],
                    text!("dialogs-keys-next-board"),
                ),
                (vec![vec![text!("key-enter")]], text!("dialogs-keys-alone")),
                (vec![vec![text!("key-esc")]], text!("dialogs-keys-back")),
                (vec![vec![text!("key-ctrl"), "F"]], text!("dialogs-keys-search")),
                (
                    vec![vec![text!("key-ctrl"), text!("key-space")], vec![text!("key-ctrl"), "A"]],
                    text!("dialogs-keys-select"),
                ),
                (vec![vec![text!("key-shift"), "F10"], vec![text!("key-menu")]], text!("dialogs-keys-menu")),
            ],
        ),
        (
            text!("dialogs-keys-group-changing"),
            vec![
                (vec![vec![text!("key-ctrl"), "Z"]], text!("dialogs-keys-undo")),
                (vec![vec![text!("key-ctrl"), text!("key-shift"), "Z"]], text!("dialogs-keys-redo")),
                (vec![vec![text!("key-ctrl"), "N"]], text!("dialogs-keys-new")),
                (vec![vec!["F2"]], text!("dialogs-keys-edit")),
                (vec![vec![text!("key-ctrl"), "D"]], text!("dialogs-keys-duplicate")),
                (vec![vec![text!("key-alt"), text!("dialogs-keys-an-arrow")]], text!("dialogs-keys-move")),
                (vec![vec![text!("key-ctrl"), "R"]], text!("dialogs-keys-reset")),
                (vec![vec![text!("key-ctrl"), text!("key-enter")]], text!("dialogs-keys-finish")),
                (vec![vec![text!("key-delete")]], text!("dialogs-keys-delete")),
                (vec![vec!["K"], vec!["V"]], text!("dialogs-keys-doubtful")),
            ],
        ),
        (
            text!("dialogs-keys-group-files"),
            vec![
                (vec![vec![text!("key-ctrl"), "E"]], text!("dialogs-keys-export")),
                (vec![vec![text!("key-ctrl"), "P"]], text!("dialogs-keys-print")),
                (vec![vec![text!("key-ctrl"), text!("key-shift"), "E"]], text!("dialogs-keys-import")),
                (vec![vec![text!("key-ctrl"), "B"]], text!("dialogs-keys-backups")),
                (vec![vec![text!("key-ctrl"), "O"]], text!("dialogs-keys-open")),
                (vec![vec![text!("key-ctrl"), "C"]], text!("dialogs-keys-copy")),
            ],
        ),
        (
            text!("dialogs-keys-group-window"),
            vec![
                (vec![vec![text!("key-ctrl"), "T"]], text!("dialogs-keys-tiles")),
                (vec![vec![text!("key-ctrl"), "I"]], text!("dialogs-keys-inspect")),
                (vec![vec!["F6"]], text!("dialogs-keys-next-part")),
                (vec![vec![text!("key-ctrl"), "L"]], text!("dialogs-keys-lock")),
                (vec![vec!["F9"]], text!("dialogs-keys-small-window")),
                (vec![vec![text!("key-shift"), "F9"]], text!("dialogs-keys-lay")),
                (vec![vec!["F11"]], text!("dialogs-keys-full-screen")),
                (
                    vec![vec![text!("key-ctrl"), "+"], vec![text!("key-ctrl"), "−"], vec![text!("key-ctrl"), "0"]],
                    text!("dialogs-keys-size"),
                ),
                (vec![vec![text!("key-ctrl"), ","]], text!("dialogs-keys-settings")),
                (vec![vec!["F1"]], text!("dialogs-keys-help")),
                (vec![vec!["?"]], text!("dialogs-keys-list")),
            ],
        ),
    ]
}
