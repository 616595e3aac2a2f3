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
pub(crate) mod hours;
pub(crate) mod import;
pub(crate) mod inspector;
pub(crate) mod level;
pub(crate) mod range;
#[cfg(feature = "hub")]
pub(crate) mod sharing;
pub(crate) mod strip;

use crate::domain::{NAME_CHARS_MAX, Name, visible};
use crate::inference::Interval;
use crate::language::{Language, chosen, text};
use crate::request::{Correction, Operation, OperationKind, Refusal};
use crate::window::text::locale::numbers_of_texts;

pub(crate) const PROGRAM: &str = "Tallyboard";

pub(crate) fn template_saved(name: &str, is_replaced: bool) -> String {
    if is_replaced { text!("template-replaced", name) } else { text!("template-saved", name) }
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
    text!("make-counters", count, shown = shown(count))
}

/// Names a counter of the list, and its key.
pub(crate) fn with_key(name: &str, key: Option<&str>) -> String {
    key.map_or_else(|| text!("with-no-key", name), |key| text!("with-key", name, key))
}

pub(crate) fn too_many_names(count: usize, max: usize) -> String {
    text!("too-many-names", count, max)
}

pub(crate) fn bad_name(name: &str, why: &str) -> String {
    let shown: String = visible(name).chars().take(24).collect();
    text!("bad-name", name = shown.trim(), why)
}

pub(crate) fn name_twice(name: &str) -> String {
    text!("name-twice", name)
}

/// Explains that the zone that was set isn't known on this system (any more).
pub(crate) fn no_such_zone(name: &str) -> String {
    text!("no-such-zone", name)
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
    text!("scope-found", count, shown = shown(count))
}

pub(crate) fn scope_archived(count: usize) -> String {
    text!("scope-archived", count, shown = shown(count))
}

pub(crate) fn scope_all(count: usize) -> String {
    text!("scope-all", count, shown = shown(count))
}

/// Names a counter with its board, where it isn't shown.
pub(crate) fn counter_on(counter: &str, board: Option<&str>) -> String {
    board.map_or_else(|| counter.to_owned(), |board| text!("counter-on-board", counter, board))
}

/// Explains that the key that was pressed belongs to counters that aren't shown.
pub(crate) fn key_of_hidden(key: &str, holders: &[String]) -> String {
    text!("key-of-hidden", key, holders = enumerated(holders), count = holders.len())
}

/// Explains that the key that was pressed belongs to several counters that are shown.
pub(crate) fn key_of_several(key: &str, holders: &[String], is_on_one_board: bool) -> String {
    let holders = enumerated(holders);
    match is_on_one_board {
        true => text!("key-of-several-on-one-board", key, holders),
        false => text!("key-of-several", key, holders),
    }
}

/// Explains that a counter that came onto a board gets another key there: its own is another counter's.
pub(crate) fn key_changes(counter: &str, key: &str, holder: &str) -> String {
    text!("key-changes", key, holder, counter)
}

/// Lists at most three texts.
fn enumerated(texts: &[String]) -> String {
    match texts {
        [first, second] => text!("enumerated-two", first = first.as_str(), second = second.as_str()),
        [first, second, third] => {
            text!("enumerated-three", first = first.as_str(), second = second.as_str(), third = third.as_str())
        }
        [first, second, rest @ ..] => {
            text!("enumerated-more", first = first.as_str(), second = second.as_str(), count = rest.len())
        }
        rest => rest.concat(),
    }
}

/// Explains that archived counters aren't reset.
pub(crate) fn reset_archived(count: usize) -> String {
    text!("reset-archived", count)
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
    with_found(text!("nothing-found", search), [found_in_archive(archived)])
}

/// Reports that nothing was found on a board, and how many counters were elsewhere and in the archive.
pub(crate) fn nothing_found_on_board(search: &str, elsewhere: usize, archived: usize) -> String {
    let found = [found_elsewhere(elsewhere), found_in_archive(archived)];
    with_found(text!("nothing-found-on-board", search), found)
}

/// Reports that nothing was found in the archive, and how many counters were elsewhere.
pub(crate) fn nothing_found_in_archive(search: &str, elsewhere: usize) -> String {
    with_found(text!("nothing-found-in-archive", search), [found_elsewhere(elsewhere)])
}

/// Adds what was found elsewhere: "Nothing named "tea"; 3 elsewhere".
fn with_found<const N: usize>(nothing: String, found: [Option<String>; N]) -> String {
    let found = found.into_iter().flatten();
    found.fold(nothing, |before, found| text!("nothing-found-but", before, found))
}

fn found_elsewhere(count: usize) -> Option<String> {
    (count > 0).then(|| text!("found-elsewhere", count, shown = shown(count)))
}

fn found_in_archive(count: usize) -> Option<String> {
    (count > 0).then(|| text!("found-in-archive", count, shown = shown(count)))
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
        1 => text!("press-one", counter),
        _ => text!("press-step", counter, number = number(step.into())),
    }
}

pub(crate) fn plus_name(counter: &str, step: i64, number: impl Fn(i128) -> String) -> String {
    match step {
        1 => text!("plus-one", counter),
        _ => text!("plus-step", counter, number = number(step.into())),
    }
}

pub(crate) fn minus_name(counter: &str, step: i64, number: impl Fn(i128) -> String) -> String {
    match step {
        1 => text!("minus-one", counter),
        _ => text!("minus-step", counter, number = number(step.into())),
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

/// A total is to come to this, and what is counted: "of 100 cells".
pub(crate) fn of_number_named(number: &str, name: &str) -> String {
    text!("of-number-named", number, name = in_a_sentence(name))
}

/// Returns a count with the name of what is counted, as it is within a sentence: "100 cells".
pub(crate) fn number_named(number: &str, name: &str) -> String {
    text!("number-named", number, name)
}

/// Says what a board's total is, and what it is called or is to come to: "87 of 100 cells", "9 Inside now".
pub(crate) fn figure_of(figure: &str, heading: &str) -> String {
    text!("figure-of", figure, heading)
}

/// A name within a sentence: "Inside now" is "inside now". One with other capitals stays as it is.
pub(crate) fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if is_english() && !letters.clone().any(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// Returns whether the texts are in English, whose names of things have no capitals within a sentence.
fn is_english() -> bool {
    chosen() == Language::En
}

/// Begins a text with a capital.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some('i') if chosen() == Language::Tr => "İ".chars().chain(letters).collect(),
        first => first.into_iter().flat_map(char::to_uppercase).chain(letters).collect(),
    }
}

/// The accessible name of a board's menu.
pub(crate) fn board_menu(name: &str) -> String {
    text!("board-menu", name)
}

pub(crate) fn filter_name(name: &str, counters: usize) -> String {
    text!("filter-name", name, counters = self::counters(counters))
}

/// Formats a count with its sign.
pub(crate) fn signed(count: i128, number: impl Fn(i128) -> String) -> String {
    if count < 0 { number(count) } else { format!("+{}", number(count)) }
}

pub(crate) fn today(count: i128, number: impl Fn(i128) -> String) -> String {
    counted_today(&signed(count, number))
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
    // The formatter rounds; the decimal sign is the language's.
    let tenths = format!("{percent:.1}").replace('.', "").parse().unwrap_or(0);
    text!("share", percent = numbers_of_texts().tenths(tenths))
}

/// Returns the limits of a share, as whole per cents that are no narrower: "limits 51 to 72 %".
pub(crate) fn share_limits(limits: Interval) -> String {
    let [low, high] = percents(limits);
    text!("share-limits", low, high)
}

/// Returns the limits of a share where space is tight: "51–72 %".
pub(crate) fn share_limits_short(limits: Interval) -> String {
    let [low, high] = percents(limits);
    text!("share-limits-short", low, high)
}

fn percents(limits: Interval) -> [String; 2] {
    let percents = [(limits.low * 100.0).floor(), (limits.high * 100.0).ceil()];
    percents.map(|percent| numbers_of_texts().format(percent as i128))
}

/// Returns a text such as "62.0 % of 100: limits 51 to 72 %".
pub(crate) fn share_of(share: &str, total: &str, limits: &str) -> String {
    text!("share-of", share, total, limits)
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
        (0, 0) => text!("minutes-none").to_owned(),
        (0, minutes) => text!("minutes", minutes),
        (hours, 0) => text!("hours", hours),
        (hours, minutes) => text!("hours-and-minutes", hours, minutes),
    }
}

/// Tells what was counted of counters that are left out of a total.
pub(crate) fn beside_total(counts: &str) -> String {
    text!("beside-total", counts)
}

/// Says when a target is reached if counting goes on so; `time` is a time of today, or another day.
pub(crate) fn at_this_pace(time: &str) -> String {
    text!("pace-by", time)
}

/// Says the same beside what was counted today, where there is little room.
pub(crate) fn by_time(time: &str) -> String {
    text!("pace-by-short", time)
}

/// Says how far a counter is, and when it reaches its target if counting goes on so.
pub(crate) fn count_at_this_pace(count: &str, target: &str, time: &str) -> String {
    text!("pace-count", count, target, time)
}

pub(crate) fn to_go(number: &str) -> String {
    text!("to-go", number)
}

/// Says what a level is of, and what is left: "of 120 · room for 111".
pub(crate) fn room(capacity: &str, left: &str) -> String {
    text!("room", capacity, left)
}

pub(crate) fn places_left(left: i128, number: impl Fn(i128) -> String) -> String {
    text!("places-left", count = left, shown = number(left))
}

pub(crate) fn full(count: &str, capacity: &str, is_over: bool) -> String {
    if is_over { text!("over-full", count, capacity) } else { text!("full", count, capacity) }
}

/// Says that a target is reached, and what comes next: "100 cells: finish this sample and start the next".
pub(crate) fn target_reached(total: &str, name: Option<&str>, over: Option<&str>, is_sample: bool) -> String {
    let what = name.map_or_else(|| total.to_owned(), |name| number_named(total, name));
    match (over, is_sample) {
        (None, true) => text!("target-reached-sample", what),
        (None, false) => text!("target-reached", what),
        (Some(over), true) => text!("target-passed-sample", what, over),
        (Some(over), false) => text!("target-passed", what, over),
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

pub(crate) fn dragged(first: &str, count: usize) -> String {
    match count {
        1 => first.to_owned(),
        _ => text!("dragged", first, count = count - 1),
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
    let Operation { kind, ref name, number: count, .. } = *operation;
    let name = name.as_str();
    if count > 1
        && let Some(text) = operation_on_several(kind, count, &number(count.into()))
    {
        return text;
    }
    match kind {
        OperationKind::Press => text!("operation-press", name, change = signed(count.into(), number)),
        OperationKind::Late => text!("operation-late", name, change = signed(count.into(), number)),
        OperationKind::Set => text!("operation-set", name, count = number(count.into())),
        OperationKind::Reset => text!("operation-reset", name),
        OperationKind::Undo => text!("operation-correct", name),
        OperationKind::Keep => text!("operation-keep", name),
        OperationKind::Void => text!("operation-void", name),
        OperationKind::Note | OperationKind::NoteDay => text!("operation-note", name),
        OperationKind::Create => text!("operation-create", name),
        OperationKind::Rename => text!("operation-rename", name),
        OperationKind::Edit => text!("operation-edit", name),
        OperationKind::Board | OperationKind::Move => text!("operation-move", name),
        OperationKind::Archive => text!("operation-archive", name),
        OperationKind::Restore => text!("operation-restore", name),
        OperationKind::Lock => text!("operation-lock", name),
        OperationKind::Unlock => text!("operation-unlock", name),
        OperationKind::CreateBoard => text!("operation-create-board", name),
        OperationKind::EditBoard => text!("operation-edit-board", name),
        OperationKind::DeleteBoard => text!("operation-delete-board", name),
        OperationKind::Import => text!("operation-import", name),
    }
}

/// Describes an operation on several counters: "reset 3 counters"; `None` for a kind that is always of one.
fn operation_on_several(kind: OperationKind, count: i64, shown: &str) -> Option<String> {
    Some(match kind {
        OperationKind::Reset => text!("operation-reset-several", count, shown),
        OperationKind::Undo => text!("operation-correct-several", count, shown),
        OperationKind::Keep => text!("operation-keep-several", count, shown),
        OperationKind::Void => text!("operation-void-several", count, shown),
        OperationKind::Create => text!("operation-create-several", count, shown),
        OperationKind::Edit => text!("operation-edit-several", count, shown),
        OperationKind::Board | OperationKind::Move => text!("operation-move-several", count, shown),
        OperationKind::Archive => text!("operation-archive-several", count, shown),
        OperationKind::Restore => text!("operation-restore-several", count, shown),
        OperationKind::Lock => text!("operation-lock-several", count, shown),
        OperationKind::Unlock => text!("operation-unlock-several", count, shown),
        OperationKind::Press
        | OperationKind::Late
        | OperationKind::Set
        | OperationKind::Note
        | OperationKind::NoteDay
        | OperationKind::Rename
        | OperationKind::CreateBoard
        | OperationKind::EditBoard
        | OperationKind::DeleteBoard
        | OperationKind::Import => return None,
    })
}

/// Explains why a press was refused, where the counter's name is beside it.
pub(crate) fn refused(why: &Refusal, number: impl Fn(i128) -> String) -> String {
    match why {
        Refusal::Locked { .. } => text!("refused-locked").to_owned(),
        Refusal::Archived { .. } => text!("refused-archived").to_owned(),
        Refusal::AboveMaximum { limit, .. }
        | Refusal::BelowMinimum { limit, .. }
        | Refusal::BeyondTarget { target: limit, .. } => text!("refused-limit", limit = number((*limit).into())),
        Refusal::Overflow { .. } => text!("refused-overflow").to_owned(),
        why => why.to_string(),
    }
}

/// Names an operation with a verb: "Undo: +1 Coffee".
pub(crate) fn about_operation(word: &str, operation: &Operation, number: impl Fn(i128) -> String) -> String {
    let text = self::operation(operation, number);
    match operation.has_followers {
        true => text!("about-operation-and-followers", word, operation = text),
        false => text!("about-operation", word, operation = text),
    }
}

/// Says how many steps a click undoes: "Undo 3 steps".
pub(crate) fn undo_steps(steps: usize, number: impl Fn(i128) -> String) -> String {
    match steps {
        0 => text!("undo").to_owned(),
        _ => text!("undo-steps", count = steps, shown = number(steps as i128)),
    }
}

/// Returns the accessible name of a step: "Reset Study room, 14:40".
pub(crate) fn step_at(step: &str, time: &str) -> String {
    text!("step-at", step, time)
}

/// Reports what was undone or redone, and what of it others have changed since.
pub(crate) fn done(word: &str, operation: &Operation, left: usize, number: impl Fn(i128) -> String) -> String {
    let done = about_operation(word, operation, number);
    if left == 0 { done } else { text!("done-but-for-others", done) }
}

/// Describes corrections: "Coffee reset, 12 → 0"; undone, "Coffee corrected, 0 → 12".
pub(crate) fn corrected(kind: OperationKind, corrections: &[Correction], number: impl Fn(i128) -> String) -> String {
    let is_reset = kind == OperationKind::Reset;
    if let [Correction { name, before, after, .. }] = corrections {
        let (name, before, after) = (name.as_str(), number((*before).into()), number((*after).into()));
        return match is_reset {
            true => text!("was-reset", name, before, after),
            false => text!("was-corrected", name, before, after),
        };
    }
    let (count, shown) = (corrections.len(), number(corrections.len() as i128));
    match is_reset {
        true => text!("were-reset", count, shown),
        false => text!("were-corrected", count, shown),
    }
}

/// Returns the accessible name of a toast's button: "Undo: Coffee reset, 12 → 0".
pub(crate) fn toast_button(word: &str, toast: &str) -> String {
    text!("toast-button", word, toast)
}

/// Reports an operation that has just been done.
pub(crate) fn just_done(operation: &Operation, number: impl Fn(i128) -> String) -> String {
    let text = self::operation(operation, number);
    // In another language it may begin with a name, which stays as it is.
    if is_english() { capitalized(&text) } else { text }
}

pub(crate) fn saving(requests: usize) -> String {
    text!("saving", count = requests)
}

pub(crate) fn changes_not_shown(why: &str) -> String {
    text!("changes-not-shown", why = visible(why))
}

pub(crate) fn unsaved(requests: usize, seconds: u64, why: &str) -> String {
    text!("unsaved", count = requests, seconds, why = visible(why))
}

pub(crate) fn opening_waits(why: &str) -> String {
    text!("opening-waits", why = visible(why))
}

pub(crate) fn closing_title(requests: usize) -> String {
    text!("closing-title", count = requests)
}

/// Explains why closing waits; `others` of the waiting requests aren't presses.
pub(crate) fn closing_why(why: &str, requests: usize, others: usize) -> String {
    let presses = requests - others.min(requests);
    let kept = (presses > 0).then(|| text!("closing-keeps", count = presses));
    let lost = match (others, presses) {
        (0, _) => None,
        (_, 0) => Some(text!("closing-loses", count = others)),
        _ => Some(text!("closing-loses-others").to_owned()),
    };
    let why = text!("closing-why", why = capitalized(&visible(why)));
    [Some(why), kept, lost].into_iter().flatten().collect::<Vec<_>>().join(" ")
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
    text!("counters", count, shown = shown(count))
}

/// Writes a number for the reader.
fn shown(count: usize) -> String {
    numbers_of_texts().format(count as i128)
}
