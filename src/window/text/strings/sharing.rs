//! The texts of shared boards. The window calls a hub what a person knows it as: a server.

use crate::domain::visible;
use crate::hub::keyring::Keyring;
use crate::language::text;
use crate::sharing::{DeskSummary, Waiting};

// The menus.

// The fields.

/// Says where a password that is typed is kept.
pub(crate) fn password_hint(keyring: Keyring) -> &'static str {
    match keyring {
        Keyring::Unlocked => "Kept in this computer's keyring, never in the file.",
        Keyring::Locked => "Kept in this computer's keyring if you unlock it, never in the file.",
        Keyring::Missing => "Used until this window closes, never kept in the file.",
    }
}

pub(crate) fn connected(milliseconds: &str) -> String {
    text!("sharing-connected", milliseconds)
}

// The dialogs.

pub(crate) fn board_counters(counters: &str) -> String {
    text!("sharing-board-counters", counters)
}

pub(crate) fn entries(count: i64, number: &str) -> String {
    if count == 1 { "1 entry".to_owned() } else { format!("{number} entries") }
}

pub(crate) fn waiting(waiting: Waiting, number: impl Fn(i64) -> String) -> String {
    match (waiting.entries, waiting.edits) {
        (0, 1) => "1 edit waits".to_owned(),
        (0, edits) => format!("{} edits wait", number(edits)),
        (1, _) => "1 entry waits".to_owned(),
        (entries, _) => format!("{} entries wait", number(entries)),
    }
}

pub(crate) fn shared(board: &str) -> String {
    text!("sharing-is-shared", board)
}

pub(crate) fn joined(board: &str) -> String {
    text!("sharing-joined", board)
}

pub(crate) fn join_cancelled(board: &str) -> String {
    text!("sharing-join-cancelled", board)
}

/// Says which counters of the file are called as those of a board that is joined.
pub(crate) fn namesakes(names: &[String]) -> String {
    match names {
        [name] => format!("{name} is in this file, too."),
        [first, second] => format!("{first} and {second} are in this file, too."),
        [first, others @ ..] => format!("{first} and {} others are in this file, too", others.len()),
        [] => String::new(),
    }
}

/// Says what the board's counter is called here, if it isn't the one of its name.
pub(crate) fn others(name: &str) -> String {
    text!("sharing-others-name", name)
}

pub(crate) fn left(board: &str) -> String {
    text!("sharing-left-board", board)
}

/// Describes a board that can be joined: its desks, and how much was counted on it.
pub(crate) fn joinable(desks: &[String], rows: &str) -> String {
    format!("{} · {rows}", visible(&desks.join(", ")))
}

/// Says of a board at the hub that it needn't be joined.
pub(crate) fn is_here(board: &str) -> String {
    text!("sharing-is-here", board)
}

pub(crate) fn leave_title(board: &str) -> String {
    text!("sharing-leave-title", board)
}

pub(crate) fn leave_waiting(waiting: Waiting, number: impl Fn(i64) -> String) -> String {
    match (waiting.entries, waiting.edits) {
        (0, 1) => "1 edit that waits here is sent first.".to_owned(),
        (0, edits) => format!("{} edits that wait here are sent first.", number(edits)),
        (1, _) => "1 entry that waits here is sent first.".to_owned(),
        (entries, _) => format!("{} entries that wait here are sent first.", number(entries)),
    }
}

/// Says what stopping all the same would lose for the others.
pub(crate) fn leave_loses(waiting: Waiting, number: impl Fn(i64) -> String) -> String {
    let kept = match (waiting.entries, waiting.edits) {
        (0, 0) => return "The other desks won't see that this one has left until somebody tells them.".to_owned(),
        (0, 1) => "1 edit".to_owned(),
        (0, edits) => format!("{} edits", number(edits)),
        (1, _) => "1 entry".to_owned(),
        (entries, _) => format!("{} entries", number(entries)),
    };
    format!("Stopping all the same keeps {kept} here that the other desks never get.")
}

/// Reports how much of a board has come over.
pub(crate) fn pulling(pulled: &str, all: &str) -> String {
    text!("sharing-pulling", pulled, all)
}

// The pill and the status bar.

/// Returns the pill's text without its time: "Shared · 3 desks".
pub(crate) fn shared_by(desks: usize) -> String {
    match desks {
        0 => text!("sharing-shared").to_owned(),
        1 => "Shared · 1 desk".to_owned(),
        _ => format!("Shared · {desks} desks"),
    }
}

pub(crate) fn desks(count: usize) -> String {
    if count == 1 { "1 desk".to_owned() } else { format!("{count} desks") }
}

/// Reports that a hub can't be used since a time, and what waits for it.
pub(crate) fn offline(waits: Waiting, number: impl Fn(i64) -> String, since: &str) -> String {
    match waits.rows() {
        0 => format!("Offline since {since}"),
        _ => format!("{}: offline since {since}", waiting(waits, number)),
    }
}

/// As [`offline`], where there is little room.
pub(crate) fn offline_short(waits: Waiting, number: impl Fn(i64) -> String) -> String {
    match waits.entries {
        0 => "Offline".to_owned(),
        1 => "1 waits".to_owned(),
        entries => format!("{} wait", number(entries)),
    }
}

/// Says when the hub was tried last, in seconds ago, and what it said.
pub(crate) fn tried(seconds: i64, why: &str) -> String {
    match seconds {
        0..=1 => format!("Tried just now: {why}"),
        2..=90 => format!("Tried {seconds} s ago: {why}"),
        _ => format!("Tried {} min ago: {why}", (seconds + 30) / 60),
    }
}

/// Explains what the pill shows, and what a click does.
pub(crate) fn more(what: &[String]) -> String {
    what.join("\n")
}

/// The accessible name of the pill.
pub(crate) fn pill_name(text: &str) -> String {
    text!("sharing-pill-name", text)
}

/// Stands on a tile behind what was counted today: how much of it at this desk.
pub(crate) fn tile_here(count: &str) -> String {
    text!("sharing-tile-here", count)
}

/// Adds to what was counted today on a board how much of it at this desk.
pub(crate) fn today_here(today: &str, here: &str) -> String {
    text!("sharing-today-here", today, here)
}

/// Stands on a tile behind what was counted today: how many entries wait for the hub.
pub(crate) fn tile_waits(count: &str) -> String {
    text!("sharing-tile-waits", count)
}

// The desks.

pub(crate) fn replaces(desk: &str) -> String {
    format!("goes on from {}", visible(desk))
}

pub(crate) fn last_seen(at: &str) -> String {
    text!("sharing-last-seen", at)
}

/// Returns what stands dimmed beside a desk's name.
pub(crate) fn about_desk(desk: &DeskSummary) -> String {
    let mut about = Vec::new();
    about.extend(desk.is_mine.then(|| text!("sharing-this-desk").to_owned()));
    about.extend(desk.replaces.as_deref().map(replaces));
    about.extend(desk.has_left.then(|| text!("sharing-left").to_owned()));
    about.extend(desk.is_torn.then(|| text!("sharing-torn").to_owned()));
    about.iter().map(|about| format!("· {about}")).collect::<Vec<_>>().join(" ")
}

/// The accessible name of a shared board in the sidebar.
pub(crate) fn shared_filter(name: &str) -> String {
    text!("sharing-shared-filter", name)
}
