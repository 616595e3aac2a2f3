//! The texts of shared boards. The window calls a hub what a person knows it as: a server.

use crate::domain::visible;
use crate::hub::keyring::Keyring;
use crate::sharing::{DeskSummary, Waiting};

// The menus.
pub(crate) const SHARE: &str = "Share this board…";
pub(crate) const SHARED_BOARD: &str = "Sharing…";
pub(crate) const JOIN: &str = "Join a shared board…";

// The fields.
pub(crate) const BOARD: &str = "Board";
pub(crate) const ADDRESS: &str = "Server address";
pub(crate) const ADDRESS_EXAMPLE: &str = "postgres://ana@tally.example.org/desks";
pub(crate) const ADDRESS_HINT: &str = "A PostgreSQL database that your desks can reach.";
pub(crate) const PASSWORD: &str = "Password";
pub(crate) const DESK_NAME: &str = "Name of this desk";
pub(crate) const DESK_NAME_HINT: &str = "Stands beside what is counted here.";
pub(crate) const TEST: &str = "Test connection";
pub(crate) const FIND: &str = "Find boards";
pub(crate) const CONNECTING: &str = "Connecting…";

/// Says where a password that is typed is kept.
pub(crate) fn password_hint(keyring: Keyring) -> &'static str {
    match keyring {
        Keyring::Unlocked => "Kept in this computer's keyring, never in the file.",
        Keyring::Locked => "Kept in this computer's keyring if you unlock it, never in the file.",
        Keyring::Missing => "Used until this window closes, never kept in the file.",
    }
}

pub(crate) fn connected(milliseconds: &str) -> String {
    format!("Connected in {milliseconds} ms")
}

// The dialogs.
pub(crate) const SHARE_TITLE: &str = "Share this board";
pub(crate) const SHARE_TEXT: &str = "Several desks count on one board. Each desk keeps its own file and counts on when \
    the server can't be reached; every press arrives once.";
pub(crate) const SHARE_NOW: &str = "Share";
pub(crate) const SHARING_NOW: &str = "Sharing…";
pub(crate) const STOP: &str = "Stop sharing…";
pub(crate) const DESKS: &str = "Desks on this board";
pub(crate) const NO_DESKS_YET: &str = "Reading who shares it…";
pub(crate) const NOT_RUNNING: &str = "sharing isn't running in this window: close it and open it again";
pub(crate) const JOIN_TITLE: &str = "Join a shared board";
pub(crate) const JOIN_TEXT: &str =
    "A board that other desks share is put into this file, with all that was ever counted on it.";
pub(crate) const JOIN_NOW: &str = "Join";
pub(crate) const BOARDS: &str = "Boards";
pub(crate) const NO_BOARDS: &str =
    "No board is shared over this server yet. Open a board and choose “Share this board…”.";
pub(crate) const NAMESAKES: &str = "Same names";
pub(crate) const SAME: &str = "The same: share what was counted here";
pub(crate) const OTHERS: &str = "Others: keep both";
pub(crate) const PROGRESS: &str = "How much of the board is here";
pub(crate) const JOINING: &str = "Joining…";
pub(crate) const JOIN_GOES_ON: &str = "It goes on when this is closed.";
pub(crate) const CANCEL_JOINING: &str = "Cancel joining";
pub(crate) const CANCELLING: &str = "Cancelling…";
pub(crate) const LEAVE_NOW: &str = "Stop sharing";
pub(crate) const LEAVE_ANYWAY: &str = "Stop all the same";
pub(crate) const LEAVING: &str = "Sending what waits, and leaving…";

pub(crate) fn board_counters(counters: &str) -> String {
    format!("· {counters}")
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
    format!("{board} is shared")
}

pub(crate) fn joined(board: &str) -> String {
    format!("{board} is here")
}

pub(crate) fn join_cancelled(board: &str) -> String {
    format!("{board} isn't shared here. What had come over stays, as an ordinary board")
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
    format!("the board's as “{name} (2)”")
}

pub(crate) fn left(board: &str) -> String {
    format!("{board} isn't shared here any more")
}

/// Describes a board that can be joined: its desks, and how much was counted on it.
pub(crate) fn joinable(desks: &[String], rows: &str) -> String {
    format!("{} · {rows}", visible(&desks.join(", ")))
}

/// Says of a board at the hub that it needn't be joined.
pub(crate) fn is_here(board: &str) -> String {
    format!("{board}: in this file already")
}

pub(crate) fn leave_title(board: &str) -> String {
    format!("Stop sharing {board}?")
}

pub(crate) const LEAVE_TEXT: &str = "All that was counted stays here, and the board becomes an ordinary one. The other \
    desks keep what they have and go on. You can join again later.";

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
    format!("Getting {pulled} of {all}")
}

// The pill and the status bar.
pub(crate) const SHARED: &str = "Shared";
pub(crate) const NOW: &str = "now";
pub(crate) const SHARED_CONNECTING: &str = "Shared · connecting…";
pub(crate) const SHARED_WARNING: &str = "Shared, with a warning";
pub(crate) const TRY_NOW: &str = "Try now";
pub(crate) const TRYING: &str = "trying to reach the server";
pub(crate) const OPTIONS: &str = "Sharing options…";
pub(crate) const AWAY_TITLE: &str = "The server can't be reached";
pub(crate) const REFUSED_TITLE: &str = "The server doesn't let this desk in";
pub(crate) const AWAY_TEXT: &str =
    "Counting goes on. What is counted is saved on this computer and sent as soon as the server answers.";
pub(crate) const REFUSED_TEXT: &str =
    "Counting goes on. What is counted is saved on this computer and sent as soon as this is put right.";

/// Returns the pill's text without its time: "Shared · 3 desks".
pub(crate) fn shared_by(desks: usize) -> String {
    match desks {
        0 => SHARED.to_owned(),
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

pub(crate) const CLICK: &str = "Click to see who shares it.";
pub(crate) const CLICK_OFFLINE: &str = "Click to try again now.";

/// The accessible name of the pill.
pub(crate) fn pill_name(text: &str) -> String {
    format!("Sharing: {text}")
}

/// Stands on a tile behind what was counted today: how much of it at this desk.
pub(crate) fn tile_here(count: &str) -> String {
    format!(" · {count} here")
}

/// Adds to what was counted today on a board how much of it at this desk.
pub(crate) fn today_here(today: &str, here: &str) -> String {
    format!("{today}, {here} here")
}

/// Stands on a tile behind what was counted today: how many entries wait for the hub.
pub(crate) fn tile_waits(count: &str) -> String {
    format!(" · {count} wait")
}

// The desks.
pub(crate) const THIS_DESK: &str = "this desk";
pub(crate) const LEFT: &str = "left";
pub(crate) const TORN: &str = "needs a decision";
pub(crate) const NEVER: &str = "not yet";

pub(crate) const TORN_HINT: &str = "The server and this desk both went back to an older state, and the desk went on \
    differently. Nothing more of it is taken in here until the owner of the server decides.";

pub(crate) fn replaces(desk: &str) -> String {
    format!("goes on from {}", visible(desk))
}

pub(crate) fn last_seen(at: &str) -> String {
    format!("last seen {at}")
}

/// Returns what stands dimmed beside a desk's name.
pub(crate) fn about_desk(desk: &DeskSummary) -> String {
    let mut about = Vec::new();
    about.extend(desk.is_mine.then(|| THIS_DESK.to_owned()));
    about.extend(desk.replaces.as_deref().map(replaces));
    about.extend(desk.has_left.then(|| LEFT.to_owned()));
    about.extend(desk.is_torn.then(|| TORN.to_owned()));
    about.iter().map(|about| format!("· {about}")).collect::<Vec<_>>().join(" ")
}

/// The accessible name of a shared board in the sidebar.
pub(crate) fn shared_filter(name: &str) -> String {
    format!("{name}, shared")
}
