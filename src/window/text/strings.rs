//! All texts of the window, ready to be translated.

pub(crate) mod backups;
pub(crate) mod charts;
pub(crate) mod check;
pub(crate) mod day_note;
pub(crate) mod dialogs;
pub(crate) mod displaced;
pub(crate) mod files;
pub(crate) mod finish;
pub(crate) mod global_keys;
pub(crate) mod help;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod inspector;
pub(crate) mod level;
pub(crate) mod range;
#[cfg(feature = "hub")]
pub(crate) mod sharing;
pub(crate) mod strip;

use crate::domain::{Color, NAME_CHARS_MAX, Name, visible};
use crate::request::{Correction, Operation, OperationKind, Refusal};
use crate::window::text::locale::Numbers;

pub(crate) const PROGRAM: &str = "Tallyboard";
pub(crate) const TITLE: &str = "All counters";
pub(crate) const ALL: &str = "All counters";
pub(crate) const WELCOME: &str = "What do you want to count?";
pub(crate) const WELCOME_HINT: &str = "Type a name and press Enter";
pub(crate) const WELCOME_HELP: &str =
    "One name and Enter, or paste a list: a name a line, or a column of a spreadsheet.";
pub(crate) const ON_A_BOARD: &str = "on a board named";
pub(crate) const BOARD_OF_THE_LIST: &str = "Name of a board for these counters";
pub(crate) const OPTIONAL: &str = "Optional";
pub(crate) const NEW_HINT: &str = "Name of a new counter";
pub(crate) const NEW_BUTTON: &str = "New counter";
pub(crate) const NEW_TILE: &str = "New counter here";
pub(crate) const OR_READY: &str = "or start from a ready board";
pub(crate) const NAME: &str = "Name";
pub(crate) const KEY: &str = "Key";
pub(crate) const COUNT: &str = "Count";
pub(crate) const LAST: &str = "Last";
pub(crate) const TOTAL: &str = "Total";
pub(crate) const TILES: &str = "Tiles";
pub(crate) const TABLE: &str = "Table";
pub(crate) const AS_TILES: &str = "Show as tiles";
pub(crate) const AS_TABLE: &str = "Show as table";
pub(crate) const SEARCH: &str = "Search";

pub(crate) fn template_saved(name: &str, is_replaced: bool) -> String {
    if is_replaced { format!("Replaced the template {name}") } else { format!("Saved the template {name}") }
}

pub(crate) fn template_too_large(name: &str) -> String {
    format!("{name} has too many counters and notes for a template")
}

pub(crate) fn too_many_templates(max: usize) -> String {
    format!("there are {max} templates already: delete one where new boards are made")
}

/// Says what a list of names is going to make.
pub(crate) fn names_found(count: usize) -> String {
    format!("{count} names: a counter and a key each")
}

/// The button that makes a list of counters.
pub(crate) fn make_counters(count: usize) -> String {
    format!("Make {}", counters(count))
}

/// Names a counter of the list, and its key.
pub(crate) fn with_key(name: &str, key: Option<&str>) -> String {
    key.map_or_else(|| format!("{name}, no key"), |key| format!("{name}, key {key}"))
}

pub(crate) fn too_many_names(count: usize, max: usize) -> String {
    format!("These are {count} names: paste at most {max} at once, or import a file.")
}

pub(crate) fn bad_name(name: &str, why: &str) -> String {
    let shown: String = visible(name).chars().take(24).collect();
    format!("\"{}\": {why}.", shown.trim())
}

pub(crate) fn name_twice(name: &str) -> String {
    format!("{name} is in the list twice.")
}

/// Explains that the zone that was set isn't known on this system (any more).
pub(crate) fn no_such_zone(name: &str) -> String {
    format!(
        "There is no time zone {name} on this system: times are shown in the system's. Settings can choose another."
    )
}

/// Explains that the system's zone isn't known.
pub(crate) fn no_zone(why: &str) -> String {
    format!("Times are shown in UTC: {why}. Settings can choose a zone, too.")
}

/// Notice in the status bar, beside one of these.
pub(crate) const ZONE_NOTICE: &str = "Time zone not known…";

pub(crate) const SEARCH_HINT: &str = "Search  Ctrl+F";
pub(crate) const UNDO: &str = "Undo";
pub(crate) const REDO: &str = "Redo";
pub(crate) const UNDO_BACK: &str = "Undo back to here";
pub(crate) const UNDONE: &str = "Undone";
pub(crate) const REDONE: &str = "Redone";
/// The button that resets what is shown, where there is little room.
pub(crate) const TABLE_COPIED: &str = "The table is copied";
pub(crate) const RESET: &str = "Reset…";

/// Returns the text of the button or the menu item that resets a scope: "Reset Phone…".
pub(crate) fn reset(scope: &str) -> String {
    format!("Reset {scope}…")
}

pub(crate) fn scope_board(board: &str) -> String {
    format!("board {board}")
}

pub(crate) fn scope_found(count: usize) -> String {
    if count == 1 {
        "1 found counter".to_owned()
    } else {
        format!("{} found counters", Numbers::default().format(count as i128))
    }
}

pub(crate) fn scope_archived(count: usize) -> String {
    if count == 1 {
        "1 archived counter".to_owned()
    } else {
        format!("{} archived counters", Numbers::default().format(count as i128))
    }
}

pub(crate) fn scope_all(count: usize) -> String {
    format!("all {}", counters(count))
}

/// Names a counter with its board, where it isn't shown.
pub(crate) fn counter_on(counter: &str, board: Option<&str>) -> String {
    board.map_or_else(|| counter.to_owned(), |board| format!("{counter} {}", on_board(board)))
}

/// Explains that the key that was pressed belongs to counters that aren't shown.
pub(crate) fn key_of_hidden(key: &str, holders: &[String]) -> String {
    let are = if holders.len() == 1 { "isn't" } else { "aren't" };
    format!("{key} is the key of {}, which {are} shown: not counted", enumerated(holders))
}

/// Explains that the key that was pressed belongs to several counters that are shown.
pub(crate) fn key_of_several(key: &str, holders: &[String], is_on_one_board: bool) -> String {
    let advice = if is_on_one_board { "give one of them another" } else { "show one board first" };
    format!("{key} is the key of {}: not counted, {advice}", enumerated(holders))
}

/// Explains that a counter that came onto a board gets another key there: its own is another counter's.
pub(crate) fn key_changes(counter: &str, key: &str, holder: &str) -> String {
    format!("{key} is the key of {holder}, so {counter} gets another one")
}

/// Lists at most three texts.
fn enumerated(texts: &[String]) -> String {
    match texts {
        [first, second] => format!("{first} and {second}"),
        [first, second, third] => format!("{first}, {second} and {third}"),
        [first, second, rest @ ..] => format!("{first}, {second} and {} more", rest.len()),
        rest => rest.concat(),
    }
}

pub(crate) const NOTHING_TO_RESET: &str = "nothing was reset: no counter is shown here";

/// Explains that archived counters aren't reset.
pub(crate) fn reset_archived(count: usize) -> String {
    let (what, them) = if count == 1 { ("the counter is", "it") } else { ("counters of these are", "them") };
    format!("nothing was reset: {what} in the archive, so restore {them} first")
}

/// Reports that a counter that isn't shown was counted by its key: "Phone, on board Desk: 13".
pub(crate) fn counted_unseen(counter: &str, why_unseen: &str, count: &str) -> String {
    format!("{counter}, {why_unseen}: {count}")
}

pub(crate) const HIDDEN_BY_SEARCH: &str = "hidden by the search";
pub(crate) const ON_NO_BOARD: &str = "on no board";

pub(crate) fn on_board(board: &str) -> String {
    format!("on board {board}")
}

pub(crate) const UNDO_RESET: &str = "Undo last reset";
pub(crate) const NO_RESET: &str = "this counter has no reset to undo";
pub(crate) const RESET_HINT: &str = "Click to see what it does first; hold to do it at once";
pub(crate) const MORE: &str = "More";
pub(crate) const BOARDS: &str = "Boards";
pub(crate) const NEW_BOARD: &str = "+ New board";
pub(crate) const OTHER: &str = "Other";
pub(crate) const ARCHIVE: &str = "Archive";
pub(crate) const SETTINGS: &str = "Settings";
pub(crate) const SETTINGS_ITEM: &str = "Settings…";
pub(crate) const KEYS: &str = "Keys";
pub(crate) const FULL_SCREEN: &str = "Full screen";
pub(crate) const SHOW_BOARD: &str = "Show";
pub(crate) const EDIT_BOARD: &str = "Board options…";
pub(crate) const RESET_BOARD: &str = "Reset…";
pub(crate) const SAVE_TEMPLATE: &str = "Save as a template";
pub(crate) const MOVE_UP: &str = "Move up";
pub(crate) const MOVE_DOWN: &str = "Move down";
pub(crate) const LOCK_BOARD: &str = "Lock this board";
pub(crate) const UNLOCK_BOARD: &str = "Unlock this board";
pub(crate) const COUNTERS_STAY: &str = "Its counters and their history stay.";
pub(crate) const LEAVE_FIRST: &str = "It is shared: stop sharing it first.";

pub(crate) const LOCK_ALL: &str = "Lock everything";
pub(crate) const UNLOCK_ALL: &str = "Unlock everything";
pub(crate) const SELECT_NONE: &str = "Select none";
pub(crate) const SELECTED_MENU: &str = "What to do";
pub(crate) const ADD: &str = "Add…";
pub(crate) const EDIT: &str = "Edit…";
pub(crate) const ALONE: &str = "Show alone";
pub(crate) const ALL_AGAIN: &str = "Show all again";
pub(crate) const DUPLICATE: &str = "Duplicate";
pub(crate) const LOCK: &str = "Lock";
pub(crate) const UNLOCK: &str = "Unlock";
pub(crate) const TO_BOARD: &str = "Move to board";
pub(crate) const NO_BOARD: &str = "No board";
pub(crate) const ARCHIVE_IT: &str = "Archive";
pub(crate) const RESTORE: &str = "Restore";
pub(crate) const DELETE: &str = "Delete for good…";
pub(crate) const CLEAR_SEARCH: &str = "Clear the search";
pub(crate) const LOOK_EVERYWHERE: &str = "Look everywhere";
pub(crate) const LOOK_IN_ARCHIVE: &str = "Look in the archive";

/// Reports that no counter in use was found, and how many archived ones were.
pub(crate) fn nothing_found(search: &str, archived: usize) -> String {
    format!("Nothing named \"{search}\"{}", also(archived, "in the archive"))
}

/// Reports that nothing was found on a board, and how many counters were elsewhere and in the archive.
pub(crate) fn nothing_found_on_board(search: &str, elsewhere: usize, archived: usize) -> String {
    let (elsewhere, archived) = (also(elsewhere, "elsewhere"), also(archived, "in the archive"));
    format!("Nothing named \"{search}\" on this board{elsewhere}{archived}")
}

/// Reports that nothing was found in the archive, and how many counters were elsewhere.
pub(crate) fn nothing_found_in_archive(search: &str, elsewhere: usize) -> String {
    format!("Nothing named \"{search}\" in the archive{}", also(elsewhere, "elsewhere"))
}

/// Returns "; 3 elsewhere", or nothing for 0.
fn also(count: usize, location: &str) -> String {
    if count == 0 { String::new() } else { format!("; {} {location}", Numbers::default().format(count as i128)) }
}

pub(crate) const EMPTY_BOARD: &str = "No counters here yet. Drag some onto the board at the left, or make a new one.";
pub(crate) const OPENING: &str = "Opening the file…";
pub(crate) const SAVED: &str = "Everything saved";
pub(crate) const FAILED: &str = "The file can't be used";
pub(crate) const KEEP_OPEN: &str = "Keep open";
pub(crate) const CLOSE_NOW: &str = "Close now";
pub(crate) const LOCKED: &str = "Everything is locked";

/// Returns the title of this file's window.
pub(crate) fn window_title(path: &std::path::Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    format!("{} – {PROGRAM}", visible(&name))
}

/// Returns a path that can be shown, whatever characters it contains.
pub(crate) fn path(path: &std::path::Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// Shown when a question couldn't be queued for the reader.
pub(crate) const TOO_MANY_QUESTIONS: &str = "too much is being read at once, so this was not: try again";

pub(crate) fn not_backed_up(why: &str) -> String {
    format!("Not backed up: {why}")
}

/// Returns the accessible name of a counter's tile: what a press does.
pub(crate) fn press_name(counter: &str, step: i64, number: impl Fn(i128) -> String) -> String {
    match step {
        1 => format!("Count {counter}"),
        _ => format!("Count {} {counter}", number(step.into())),
    }
}

pub(crate) fn plus_name(counter: &str, step: i64, number: impl Fn(i128) -> String) -> String {
    match step {
        1 => format!("Add one to {counter}"),
        _ => format!("Add {} to {counter}", number(step.into())),
    }
}

pub(crate) fn minus_name(counter: &str, step: i64, number: impl Fn(i128) -> String) -> String {
    match step {
        1 => format!("Take one from {counter}"),
        _ => format!("Take {} from {counter}", number(step.into())),
    }
}

pub(crate) fn menu_name(counter: &str) -> String {
    format!("What to do with {counter}")
}

pub(crate) fn count_name(counter: &str, count: &str) -> String {
    format!("{counter}: {count}")
}

/// A total is to come to this: "of 100".
pub(crate) fn of_number(number: &str) -> String {
    format!("of {number}")
}

/// A name within a sentence: "Inside now" is "inside now". One with other capitals stays as it is.
pub(crate) fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if !letters.clone().any(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// The accessible name of a board's menu.
pub(crate) fn board_menu(name: &str) -> String {
    format!("Board {name}")
}

pub(crate) fn filter_name(name: &str, counters: usize) -> String {
    format!("{name}, {}", self::counters(counters))
}

/// Formats a count with its sign.
pub(crate) fn signed(count: i128, number: impl Fn(i128) -> String) -> String {
    if count < 0 { number(count) } else { format!("+{}", number(count)) }
}

pub(crate) fn today(count: i128, number: impl Fn(i128) -> String) -> String {
    format!("{} today", signed(count, number))
}

// The regions of the window, as screen readers name them.
pub(crate) const BOARDS_REGION: &str = "Boards";
pub(crate) const TOOLS_REGION: &str = "Tools";
pub(crate) const STATUS_REGION: &str = "Status";
pub(crate) const INSPECTOR_REGION: &str = "Inspector";
pub(crate) const COUNTERS_REGION: &str = "Counters";
pub(crate) const TOTAL_REGION: &str = "Total";

pub(crate) fn key_of(cap: &str) -> String {
    format!("key {cap}")
}

pub(crate) fn of_target(target: &str) -> String {
    format!("target {target}")
}

/// Formats a share of a total, in per cent.
pub(crate) fn share(count: i128, total: i128) -> String {
    let percent = if total == 0 { 0.0 } else { count as f64 * 100.0 / total as f64 };
    format!("{percent:.1} %")
}

/// Stands beside the title of a board.
pub(crate) fn board_total(total: &str) -> String {
    format!("{TOTAL} {total}")
}

// The card of a board.
pub(crate) const FINISH: &str = "Finish…";
pub(crate) const FINISH_SAMPLE: &str = "Finish sample…";
pub(crate) const CLOSE_DAY: &str = "Close the day…";

/// Names the sample that is counted.
pub(crate) fn sample(number: &str) -> String {
    format!("Sample {number}")
}

pub(crate) fn since(time: &str) -> String {
    format!("since {time}")
}

/// Returns how long something took: "6 min", "1 h 20 min".
pub(crate) fn minutes(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, 0) => "under a minute".to_owned(),
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// Tells what was counted of counters that are left out of a total.
pub(crate) fn beside_total(counts: &str) -> String {
    format!("Beside the total: {counts}")
}

pub(crate) fn to_go(number: &str) -> String {
    format!("{number} to go")
}

/// Says what a level is of, and what is left: "of 120 · room for 111".
pub(crate) fn room(capacity: &str, left: &str) -> String {
    format!("of {capacity} · room for {left}")
}

pub(crate) fn places_left(left: i128, number: impl Fn(i128) -> String) -> String {
    if left == 1 { "1 place left".to_owned() } else { format!("{} places left", number(left)) }
}

pub(crate) fn full(count: &str, capacity: &str, is_over: bool) -> String {
    if is_over { format!("Over full: {count} of {capacity}") } else { format!("Full: {count} of {capacity}") }
}

/// Says that a target is reached, and what comes next: "100 cells: finish this sample and start the next".
pub(crate) fn target_reached(total: &str, name: Option<&str>, over: Option<&str>, is_sample: bool) -> String {
    let what = name.map_or(total.to_owned(), |name| format!("{total} {name}"));
    let next = if is_sample { "finish this sample and start the next" } else { "finish, and start the next" };
    match over {
        Some(over) => format!("{what}, {over} more than the target: {next}"),
        None => format!("{what}: {next}"),
    }
}

/// Says that a target is reached.
pub(crate) fn reached(total: &str, target: &str) -> String {
    format!("{total} of {target}, the target is reached")
}

/// Says that a target was reached before.
pub(crate) fn beyond(total: &str, over: &str) -> String {
    format!("{total}, {over} more than the target")
}

/// What is spoken after a press.
pub(crate) fn spoken_count(name: &str, count: &str) -> String {
    format!("{name} {count}")
}

/// Raises the target.
pub(crate) fn count_on(target: &str) -> String {
    format!("Count on to {target}")
}

pub(crate) const SORT_MANUALLY: &str = "Manual order";
/// The accessible name of the heads of the table.
pub(crate) const COLUMNS: &str = "Columns";

/// Returns the accessible name of the table.
pub(crate) fn counts_of(range: &str) -> String {
    format!("Counts, {range}")
}

/// Returns what a screen reader says of a row of the table: its count, and what was counted in the range.
pub(crate) fn table_row(count: &str, counted: &str) -> String {
    format!("{count}, {counted}")
}

pub(crate) const SORT_BY_NAME: &str = "Sort by name";
pub(crate) const SORT_BY_COUNT: &str = "Sort by count";
pub(crate) const SORT_BY_TODAY: &str = "Sort by today";
pub(crate) const SORT_BY_LAST: &str = "Sort by last change";

pub(crate) fn color_name(color: Color) -> String {
    let name = color.as_str();
    let (first, rest) = name.split_at(1);
    first.to_uppercase() + rest
}

pub(crate) fn dragged(first: &str, count: usize) -> String {
    match count {
        1 => first.to_owned(),
        _ => format!("{first} and {} more", count - 1),
    }
}

pub(crate) fn selected(count: usize) -> String {
    format!("{count} selected")
}

/// Returns the name of the n-th copy of a counter.
pub(crate) fn copy_name(name: &str, n: usize) -> Option<Name> {
    let end = format!(" {n}");
    let kept: String = name.chars().take(NAME_CHARS_MAX - end.len()).collect();
    Name::parse(&format!("{kept}{end}")).ok()
}

/// Describes an operation briefly: "+1 Coffee".
pub(crate) fn operation(operation: &Operation, number: impl Fn(i128) -> String) -> String {
    let Operation { kind, ref name, number: n, .. } = *operation;
    let counters = |n: i64| counters_as(&number(n.into()), usize::try_from(n).unwrap_or(0));
    let one = |verb: &str| if n > 1 { format!("{verb} {}", counters(n)) } else { format!("{verb} {name}") };
    match kind {
        OperationKind::Press => format!("{} {name}", signed(n.into(), number)),
        OperationKind::Late => format!("{} {name}, late", signed(n.into(), number)),
        OperationKind::Set => format!("set {name} to {}", number(n.into())),
        OperationKind::Reset => one("reset"),
        OperationKind::Undo => one("correct"),
        OperationKind::Note | OperationKind::NoteDay => format!("note on {name}"),
        OperationKind::Create if n > 1 => format!("{} new counters", number(n.into())),
        OperationKind::Create => format!("new counter {name}"),
        OperationKind::Rename => format!("rename to {name}"),
        OperationKind::Edit => one("edit"),
        OperationKind::Board | OperationKind::Move => one("move"),
        OperationKind::Archive => one("archive"),
        OperationKind::Restore => one("restore"),
        OperationKind::Lock => one("lock"),
        OperationKind::Unlock => one("unlock"),
        OperationKind::CreateBoard => format!("new board {name}"),
        OperationKind::EditBoard => format!("edit board {name}"),
        OperationKind::DeleteBoard => format!("delete board {name}"),
        OperationKind::Import => format!("import {name}"),
    }
}

/// Explains why a press was refused, where the counter's name is beside it.
pub(crate) fn refused(why: &Refusal, number: impl Fn(i128) -> String) -> String {
    match why {
        Refusal::Locked { .. } => "Locked: not counted".to_owned(),
        Refusal::Archived { .. } => "In the archive: not counted".to_owned(),
        Refusal::AboveMaximum { limit, .. }
        | Refusal::BelowMinimum { limit, .. }
        | Refusal::BeyondTarget { target: limit, .. } => {
            format!("Not counted: {} is reached", number((*limit).into()))
        }
        Refusal::Overflow { .. } => "Not counted: no count can be that large".to_owned(),
        why => why.to_string(),
    }
}

/// Names an operation with a verb: "Undo: +1 Coffee".
pub(crate) fn about_operation(word: &str, operation: &Operation, number: impl Fn(i128) -> String) -> String {
    let text = self::operation(operation, number);
    let rest = if operation.has_followers { ", and what was done after it" } else { "" };
    format!("{word}: {text}{rest}")
}

/// Says how many steps a click undoes: "Undo 3 steps".
pub(crate) fn undo_steps(steps: usize, number: impl Fn(i128) -> String) -> String {
    match steps {
        0 => UNDO.to_owned(),
        1 => "Undo 1 step".to_owned(),
        _ => format!("Undo {} steps", number(steps as i128)),
    }
}

/// Returns the accessible name of a step: "Reset Study room, 14:40".
pub(crate) fn step_at(step: &str, time: &str) -> String {
    format!("{step}, {time}")
}

/// Reports what was undone or redone, and what of it others have changed since.
pub(crate) fn done(word: &str, operation: &Operation, left: usize, number: impl Fn(i128) -> String) -> String {
    let text = about_operation(word, operation, number);
    match left {
        0 => text,
        _ => format!("{text}; what others have changed since was left alone"),
    }
}

/// Describes corrections: "Coffee reset, 12 → 0"; undone, "Coffee corrected, 0 → 12".
pub(crate) fn corrected(kind: OperationKind, corrections: &[Correction], number: impl Fn(i128) -> String) -> String {
    let word = if kind == OperationKind::Reset { "reset" } else { "corrected" };
    match corrections {
        [Correction { name, before, after, .. }] => {
            format!("{name} {word}, {} → {}", number((*before).into()), number((*after).into()))
        }
        _ => format!("{} {word}", counters_as(&number(corrections.len() as i128), corrections.len())),
    }
}

/// Returns the accessible name of a toast's button: "Undo: Coffee reset, 12 → 0".
pub(crate) fn toast_button(word: &str, toast: &str) -> String {
    format!("{word}: {toast}")
}

/// Reports an operation that has just been done.
pub(crate) fn just_done(operation: &Operation, number: impl Fn(i128) -> String) -> String {
    let text = self::operation(operation, number);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

pub(crate) fn saving(requests: usize) -> String {
    match requests {
        1 => "Saving 1 change…".to_owned(),
        _ => format!("Saving {requests} changes…"),
    }
}

pub(crate) fn changes_not_shown(why: &str) -> String {
    format!("What is shown may be old, since it can't be read: {}. It is tried again.", visible(why))
}

pub(crate) fn unsaved(requests: usize, seconds: u64, why: &str) -> String {
    let why = visible(why);
    format!("{requests} not saved for {seconds} s: {why}. They are kept and tried again.")
}

pub(crate) fn opening_waits(why: &str) -> String {
    format!("The file can't be opened yet: {}. It is tried again.", visible(why))
}

pub(crate) fn closing_title(requests: usize) -> String {
    match requests {
        1 => "1 change is not saved".to_owned(),
        _ => format!("{requests} changes are not saved"),
    }
}

/// Explains why closing waits; `others` of the waiting requests aren't presses.
pub(crate) fn closing_why(why: &str, requests: usize, others: usize) -> String {
    let why = visible(why);
    let mut letters = why.chars();
    let why: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let presses = match requests - others.min(requests) {
        0 => "",
        1 => " If you close now, the press is kept beside the file and counted at the next start.",
        _ => " If you close now, the presses are kept beside the file and counted at the next start.",
    };
    let lost = match (others, presses) {
        (0, _) => "",
        (1, "") => " If you close now, it is lost.",
        (_, "") => " If you close now, they are lost.",
        _ => " What else you changed is lost then.",
    };
    format!(
        "{why}. Saving is tried again and again, and the window closes by itself once everything is saved.{presses}{lost}"
    )
}

/// Stands on a tile behind what was counted today, where no more may be counted.
pub(crate) fn at_limit(limit: &str) -> String {
    format!(" · {limit} is the limit")
}

pub(crate) fn total_on_board(count: &str) -> String {
    format!("{count} on the board")
}

/// Names a level: "Inside now 9".
pub(crate) fn level(name: &str, count: &str) -> String {
    format!("{name} {count}")
}

pub(crate) fn in_all(count: &str) -> String {
    format!("{count} in all")
}

pub(crate) fn counted_today(count: &str) -> String {
    format!("{count} today")
}

pub(crate) fn counters(count: usize) -> String {
    counters_as(&Numbers::default().format(count as i128), count)
}

/// Returns the number of counters with its noun; `text` is the formatted number.
fn counters_as(text: &str, count: usize) -> String {
    if count == 1 { format!("{text} counter") } else { format!("{text} counters") }
}
