//! The texts about imports.

use std::path::Path;

use crate::import::{BadLine, Role, TextEncoding};
use crate::language::text;
use crate::request::{IMPORT_BACKED_UP_MIN, IMPORT_UNDONE_MAX, ImportResult};
use crate::window::text::strings::dialogs::sentence;

// Columns.

/// Returns a text such as "All 40 columns".
pub(crate) fn all_columns(count: usize) -> String {
    text!("import-all-columns", count)
}

/// Returns a text such as "28 more columns: 3 are read, 25 are left out."
pub(crate) fn more_columns(read: usize, left_out: usize) -> String {
    let count = read + left_out;
    match (read, left_out) {
        (0, _) => text!("import-more-columns-left-out", count),
        (_, 0) => text!("import-more-columns-read", count),
        _ => text!("import-more-columns", count, read, left_out),
    }
}

/// Returns a text such as "2 columns are left out: ID, Remark."
pub(crate) fn left_out(headers: &[&str]) -> String {
    const HEADERS_SHOWN: usize = 12;
    let count = headers.len();
    let headers = headers.iter().take(HEADERS_SHOWN).copied().collect::<Vec<_>>().join(text!("parts-separator"));
    match count.saturating_sub(HEADERS_SHOWN) {
        0 => text!("import-left-out", count, headers),
        more => text!("import-left-out-more", count, headers, more),
    }
}

/// Returns the accessible description of a column's content.
pub(crate) fn holds(header: &str, samples: &[String]) -> String {
    match samples {
        [] => text!("import-holds-nothing", header),
        samples => text!("import-holds", header, samples = samples.join(text!("parts-separator"))),
    }
}

// Questions.

/// Returns a text such as "Several names, parted by ;".
pub(crate) fn parted(mark: char) -> String {
    match mark {
        '\n' => text!("import-split-lines").to_owned(),
        mark => text!("import-split-mark", mark = mark.to_string()),
    }
}

// Optional choices.

/// Returns a text such as "windows-1252, as found out".
pub(crate) fn found_encoding(encoding: TextEncoding) -> String {
    text!("import-found-encoding", encoding = encoding.as_str())
}

/// Returns a text such as "windows-1252: Café;3".
pub(crate) fn encoding(name: &str, sample: &str) -> String {
    if sample.is_empty() { name.to_owned() } else { format!("{name}: {sample}") }
}

// What prevents the import.

pub(crate) fn answer_all(questions: usize) -> String {
    text!("import-answer-all", count = questions)
}

pub(crate) fn mend_bad(count: usize) -> String {
    text!("import-mend-bad", count)
}

// Large imports.

/// Reports what to know about a large number of entries before they are imported.
pub(crate) fn large(entries: usize, is_backed_up: bool, number: &dyn Fn(usize) -> String) -> Option<String> {
    let backup = || text!("import-backed-up-first", least = number(IMPORT_BACKED_UP_MIN));
    let most = || number(IMPORT_UNDONE_MAX);
    match (entries > IMPORT_UNDONE_MAX, is_backed_up) {
        (false, false) => None,
        (false, true) => Some(backup()),
        (true, false) => Some(text!("import-not-undone", most = most())),
        (true, true) => Some(format!("{} {}", backup(), text!("import-only-backup", most = most()))),
    }
}

/// Returns the text shown during the import.
pub(crate) fn importing(backup: Option<&Path>) -> String {
    match backup {
        Some(backup) => text!("import-importing-backed-up", path = backup.display().to_string()),
        None => text!("import-importing").to_owned(),
    }
}

/// Returns a text such as "What was there before is in /home/ada/tally.db.backups/2026-11-28.db".
pub(crate) fn before_in(backup: &Path) -> String {
    text!("import-before-in", path = backup.display().to_string())
}

pub(crate) fn no_backup(why: &str) -> String {
    text!("import-no-backup", why = sentence(why))
}

/// Returns a text such as "3 rows look like ones that are there already …".
pub(crate) fn alike(count: usize, is_by_day: bool) -> String {
    match is_by_day {
        true => text!("import-alike-day", count),
        false => text!("import-alike-minute", count),
    }
}

/// Returns the name of a column's role.
pub(crate) fn role(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Name) => text!("import-role-name"),
        Some(Role::Count) => text!("import-role-count"),
        Some(Role::Time) => text!("import-role-time"),
        Some(Role::Date) => text!("import-role-date"),
        Some(Role::Hour) => text!("import-role-hour"),
        Some(Role::Note) => text!("import-role-note"),
        Some(Role::Board) => text!("import-role-board"),
        Some(Role::Kind) => text!("import-role-kind"),
        Some(Role::Reading) => text!("import-role-reading"),
        Some(Role::Counter) => text!("import-role-counter"),
        Some(Role::Day) => text!("import-role-day"),
        _ => text!("import-role-left-out"),
    }
}

pub(crate) fn column(header: &str) -> String {
    text!("import-column-header", header)
}

pub(crate) fn entries(count: usize, number: &dyn Fn(usize) -> String) -> String {
    text!("backups-entries", count, shown = number(count))
}

/// Describes what would be created, added and left out.
pub(crate) fn would(imported: &ImportResult, number: &dyn Fn(usize) -> String) -> String {
    let mut parts = Vec::new();
    match imported.boards_made.as_slice() {
        [] => {}
        [name] => parts.push(text!("import-makes-board", name = name.as_str())),
        boards => parts.push(text!("import-makes-boards", count = boards.len(), shown = number(boards.len()))),
    }
    match imported.counters_made.as_slice() {
        [] => {}
        [name] => parts.push(text!("import-makes-counter", name = name.as_str())),
        counters => parts.push(text!("import-makes-counters", count = counters.len(), shown = number(counters.len()))),
    }
    match imported.day_notes {
        0 => {}
        count => parts.push(text!("import-adds-day-notes", count, shown = number(count))),
    }
    match (imported.entries, imported.left_out) {
        (0, 0) if parts.is_empty() => parts.push(text!("import-nothing").to_owned()),
        (0, 0) => {}
        (0, left) => parts.push(text!("import-nothing-left-out", left, left_shown = number(left))),
        (count, 0) => parts.push(text!("import-adds", count, shown = number(count))),
        (count, left) => {
            let (shown, left_shown) = (number(count), number(left));
            parts.push(text!("import-adds-left-out", count, shown, left, left_shown));
        }
    }
    parts.join(" ")
}

pub(crate) fn imported_before(at: &str) -> String {
    text!("import-imported-before", at)
}

pub(crate) fn bad_lines(count: usize) -> String {
    text!("import-bad-lines", count)
}

/// Returns a text such as `Sheet1, line 3, "Visitors": There is no number in it.`
pub(crate) fn bad_line(bad: &BadLine) -> String {
    let line = match &bad.part {
        Some(sheet) => text!("import-bad-sheet-line", sheet = sheet.as_str(), line = bad.line),
        None => text!("import-bad-line", line = bad.line),
    };
    let location = match &bad.column {
        Some(column) => text!("import-bad-cell", line, column = column.as_str()),
        None => line,
    };
    format!("{location}: {}", sentence(&bad.why))
}

pub(crate) fn more_bad_lines(count: usize) -> String {
    text!("import-more-bad-lines", count)
}

pub(crate) fn skip_bad(count: usize) -> String {
    text!("import-skip-bad", count)
}

/// Returns a text such as "Imported 12 entries of 3 counters from year.csv".
pub(crate) fn imported(imported: &ImportResult, source: Option<&str>, number: impl Fn(i128) -> String) -> String {
    let (entry_count, counter_count) = (imported.entries, imported.added.len().max(imported.counters_made.len()));
    let (entries, counters) = (number(entry_count as i128), number(counter_count as i128));
    match source {
        Some(source) => text!("import-imported-from", entry_count, entries, counter_count, counters, source),
        None => text!("import-imported", entry_count, entries, counter_count, counters),
    }
}
