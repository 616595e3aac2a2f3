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
use crate::language::text;
use crate::request::{Correction, Operation, OperationKind, Refusal};
use crate::window::text::locale::Numbers;

pub(crate) const PROGRAM: &str = "Tallyboard";

pub(crate) fn template_saved(name: &str, is_replaced: bool) -> String {
    if is_replaced { format!("Replaced the template {name}") } else { format!("Saved the template {name}") }
}

pub(crate) fn template_too_large(name: &str) -> String {
    text!("template-too-large", name)
}

pub(crate) fn too_many_templates(max: usize) -> String {
    text!("too-many-templates", max)
}

/// Says what a list of names is going to make.
pub(crate) fn names_found(count: usize) -> String {
    text!("names-found", count)
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
    text!("too-many-names", count, max)
}

pub(crate) fn bad_name(name: &str, why: &str) -> String {
    let shown: String = visible(name).chars().take(24).collect();
    format!("\"{}\": {why}.", shown.trim())
}

pub(crate) fn name_twice(name: &str) -> String {
    text!("name-twice", name)
}

/// Explains that the zone that was set isn't known on this system (any more).
pub(crate) fn no_such_zone(name: &str) -> String {
    format!(
        "There is no time zone {name} on this system: times are shown in the system's. Settings can choose another."
    )
}

/// Explains that the system's zone isn't known.
pub(crate) fn no_zone(why: &str) -> String {
    text!("no-zone", why)
}

/// Returns the text of the button or the menu item that resets a scope: "Reset Phone…".
pub(crate) fn reset(scope: &str) -> String {
    text!("reset-scope", scope)
}

pub(crate) fn scope_board(board: &str) -> String {
    text!("scope-board", board)
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
    text!("key-changes", key, holder, counter)
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

/// Explains that archived counters aren't reset.
pub(crate) fn reset_archived(count: usize) -> String {
    let (what, them) = if count == 1 { ("the counter is", "it") } else { ("counters of these are", "them") };
    format!("nothing was reset: {what} in the archive, so restore {them} first")
}

/// Reports that a counter that isn't shown was counted by its key: "Phone, on board Desk: 13".
pub(crate) fn counted_unseen(counter: &str, why_unseen: &str, count: &str) -> String {
    text!("counted-unseen", counter, why_unseen, count)
}

pub(crate) fn on_board(board: &str) -> String {
    text!("on-board", board)
}

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

/// Returns the title of this file's window.
pub(crate) fn window_title(path: &std::path::Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    format!("{} – {PROGRAM}", visible(&name))
}

/// Returns a path that can be shown, whatever characters it contains.
pub(crate) fn path(path: &std::path::Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

pub(crate) fn not_backed_up(why: &str) -> String {
    text!("not-backed-up", why)
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
    text!("menu-name", counter)
}

pub(crate) fn count_name(counter: &str, count: &str) -> String {
    text!("count-name", counter, count)
}

/// A total is to come to this: "of 100".
pub(crate) fn of_number(number: &str) -> String {
    text!("of-number", number)
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
    text!("board-menu", name)
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

pub(crate) fn key_of(cap: &str) -> String {
    text!("key-of", cap)
}

pub(crate) fn of_target(target: &str) -> String {
    text!("of-target", target)
}

/// Formats a share of a total, in per cent.
pub(crate) fn share(count: i128, total: i128) -> String {
    let percent = if total == 0 { 0.0 } else { count as f64 * 100.0 / total as f64 };
    format!("{percent:.1} %")
}

/// Stands beside the title of a board.
pub(crate) fn board_total(total: &str) -> String {
    text!("board-total", total)
}

// The card of a board.

/// Names the sample that is counted.
pub(crate) fn sample(number: &str) -> String {
    text!("sample", number)
}

pub(crate) fn since(time: &str) -> String {
    text!("since", time)
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
    text!("beside-total", counts)
}

pub(crate) fn to_go(number: &str) -> String {
    text!("to-go", number)
}

/// Says what a level is of, and what is left: "of 120 · room for 111".
pub(crate) fn room(capacity: &str, left: &str) -> String {
    text!("room", capacity, left)
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
    text!("reached", total, target)
}

/// Says that a target was reached before.
pub(crate) fn beyond(total: &str, over: &str) -> String {
    text!("beyond", total, over)
}

/// What is spoken after a press.
pub(crate) fn spoken_count(name: &str, count: &str) -> String {
    text!("spoken-count", name, count)
}

/// Raises the target.
pub(crate) fn count_on(target: &str) -> String {
    text!("count-on", target)
}

/// Returns the accessible name of the table.
pub(crate) fn counts_of(range: &str) -> String {
    text!("counts-of", range)
}

/// Returns what a screen reader says of a row of the table: its count, and what was counted in the range.
pub(crate) fn table_row(count: &str, counted: &str) -> String {
    text!("table-row", count, counted)
}

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
    text!("selected", count)
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
        0 => text!("undo").to_owned(),
        1 => "Undo 1 step".to_owned(),
        _ => format!("Undo {} steps", number(steps as i128)),
    }
}

/// Returns the accessible name of a step: "Reset Study room, 14:40".
pub(crate) fn step_at(step: &str, time: &str) -> String {
    text!("step-at", step, time)
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
    text!("toast-button", word, toast)
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
    text!("at-limit", limit)
}

pub(crate) fn total_on_board(count: &str) -> String {
    text!("total-on-board", count)
}

/// Names a level: "Inside now 9".
pub(crate) fn level(name: &str, count: &str) -> String {
    text!("level", name, count)
}

pub(crate) fn in_all(count: &str) -> String {
    text!("in-all", count)
}

pub(crate) fn counted_today(count: &str) -> String {
    text!("counted-today", count)
}

pub(crate) fn counters(count: usize) -> String {
    counters_as(&Numbers::default().format(count as i128), count)
}

/// Returns the number of counters with its noun; `text` is the formatted number.
fn counters_as(text: &str, count: usize) -> String {
    if count == 1 { format!("{text} counter") } else { format!("{text} counters") }
}
