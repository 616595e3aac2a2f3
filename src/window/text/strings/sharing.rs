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
        Keyring::Unlocked => text!("sharing-keyring"),
        Keyring::Locked => text!("sharing-keyring-locked"),
        Keyring::Missing => text!("sharing-keyring-missing"),
    }
}

pub(crate) fn connected(milliseconds: &str) -> String {
    text!("sharing-connected", milliseconds)
}

// The dialogs.

pub(crate) fn board_counters(counters: &str) -> String {
    text!("sharing-board-counters", counters)
}

pub(crate) fn entries(count: i64, shown: &str) -> String {
    text!("backups-entries", count, shown)
}

pub(crate) fn waiting(waiting: Waiting, number: impl Fn(i64) -> String) -> String {
    match (waiting.entries, waiting.edits) {
        (0, count) => text!("sharing-edits-wait", count, shown = number(count)),
        (count, _) => text!("sharing-entries-wait", count, shown = number(count)),
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
        [name] => text!("sharing-namesake", name = name.as_str()),
        [first, second] => text!("sharing-two-namesakes", first = first.as_str(), second = second.as_str()),
        [first, others @ ..] => text!("sharing-many-namesakes", first = first.as_str(), others = others.len()),
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
    text!("sharing-joinable", desks = visible(&desks.join(text!("parts-separator"))), entries = rows)
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
        (0, count) => text!("sharing-leave-edits", count, shown = number(count)),
        (count, _) => text!("sharing-leave-entries", count, shown = number(count)),
    }
}

/// Says what stopping all the same would lose for the others.
pub(crate) fn leave_loses(waiting: Waiting, number: impl Fn(i64) -> String) -> String {
    match (waiting.entries, waiting.edits) {
        (0, 0) => text!("sharing-loses-nothing").to_owned(),
        (0, count) => text!("sharing-loses-edits", count, shown = number(count)),
        (count, _) => text!("sharing-loses-entries", count, shown = number(count)),
    }
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
        count => text!("sharing-shared-by", count),
    }
}

pub(crate) fn desks(count: usize) -> String {
    text!("sharing-desk-count", count)
}

/// Reports that a hub can't be used since a time, and what waits for it.
pub(crate) fn offline(waits: Waiting, number: impl Fn(i64) -> String, since: &str) -> String {
    match waits.rows() {
        0 => text!("sharing-offline-since", since),
        _ => text!("sharing-waits-offline-since", waits = waiting(waits, number), since),
    }
}

/// As [`offline`], where there is little room.
pub(crate) fn offline_short(waits: Waiting, number: impl Fn(i64) -> String) -> String {
    match waits.entries {
        0 => text!("sharing-offline").to_owned(),
        count => text!("sharing-waits-short", count, shown = number(count)),
    }
}

/// Says when the hub was tried last, in seconds ago, and what it said.
pub(crate) fn tried(seconds: i64, why: &str) -> String {
    match seconds {
        0..=1 => text!("sharing-tried-now", why),
        2..=90 => text!("sharing-tried-seconds", seconds, why),
        _ => text!("sharing-tried-minutes", minutes = (seconds + 30) / 60, why),
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
pub(crate) fn tile_waits(count: i64, shown: &str) -> String {
    text!("sharing-tile-waits", count, shown)
}

// The desks.

pub(crate) fn replaces(desk: &str) -> String {
    text!("sharing-replaces", desk = visible(desk))
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
