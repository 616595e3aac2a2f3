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
    let are = |count: usize| format!("{count} {}", if count == 1 { "is" } else { "are" });
    let columns = if read + left_out == 1 { "column" } else { "columns" };
    let what = match (read, left_out) {
        (0, _) => "left out".to_owned(),
        (_, 0) => "read".to_owned(),
        (read, left_out) => format!("{} read, {} left out", are(read), are(left_out)),
    };
    format!("{} more {columns}: {what}.", read + left_out)
}

/// Returns a text such as "2 columns are left out: ID, Remark."
pub(crate) fn left_out(headers: &[&str]) -> String {
    const HEADERS_SHOWN: usize = 12;
    let shown = headers.iter().take(HEADERS_SHOWN).copied().collect::<Vec<_>>().join(", ");
    let more = match headers.len().saturating_sub(HEADERS_SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    match headers.len() {
        1 => format!("1 column is left out: {shown}."),
        count => format!("{count} columns are left out: {shown}{more}."),
    }
}

/// Returns the accessible description of a column's content.
pub(crate) fn holds(header: &str, samples: &[String]) -> String {
    format!(
        "{header} holds {}",
        if samples.is_empty() { text!("import-empty").to_lowercase() } else { samples.join(", ") }
    )
}

// Questions.

/// Returns a text such as "Several names, parted by ;".
pub(crate) fn parted(mark: char) -> String {
    match mark {
        '\n' => "Each line of it is a name".to_owned(),
        mark => format!("Several names, parted by {mark}"),
    }
}

// Optional choices.

/// Returns a text such as "windows-1252, as found out".
pub(crate) fn found_encoding(encoding: TextEncoding) -> String {
    format!("{}, as found out", encoding.as_str())
}

/// Returns a text such as "windows-1252: Café;3".
pub(crate) fn encoding(name: &str, sample: &str) -> String {
    if sample.is_empty() { name.to_owned() } else { format!("{name}: {sample}") }
}

// What prevents the import.

pub(crate) fn answer_all(questions: usize) -> String {
    match questions {
        1 => text!("import-answer-one").to_owned(),
        _ => format!("Answer the {questions} questions above first."),
    }
}

pub(crate) fn mend_bad(count: usize) -> String {
    match count {
        1 => "1 line is bad: mend it in the file, or choose to leave it out.".to_owned(),
        _ => format!("{count} lines are bad: mend them in the file, or choose to leave them out."),
    }
}

// Large imports.
/// Reports what to know about a large number of entries before they are imported.
pub(crate) fn large(entries: usize, is_backed_up: bool, number: &dyn Fn(usize) -> String) -> Option<String> {
    let least = number(IMPORT_BACKED_UP_MIN);
    let backup = format!("A backup is made first, as before each import of {least} entries or more.");
    let most = number(IMPORT_UNDONE_MAX);
    match (entries > IMPORT_UNDONE_MAX, is_backed_up) {
        (false, false) => None,
        (false, true) => Some(backup),
        (true, false) => Some(format!("More than {most} entries can't be undone as one step.")),
        (true, true) => Some(format!(
            "{backup} More than {most} entries can't be undone as one step, so only the backup brings back what was there before."
        )),
    }
}

/// Returns the text shown during the import.
pub(crate) fn importing(backup: Option<&Path>) -> String {
    let before = backup.map(|backup| format!(" {}.", before_in(backup))).unwrap_or_default();
    format!("Importing…{before}")
}

/// Returns a text such as "What was there before is in /home/ada/tally.db.backups/2026-11-28.db".
pub(crate) fn before_in(backup: &Path) -> String {
    format!("What was there before is in {}", backup.display())
}

pub(crate) fn no_backup(why: &str) -> String {
    format!("There can be no backup before so large an import, so nothing was imported: {}", sentence(why))
}

/// Returns a text such as "3 rows look like ones that are there already …".
pub(crate) fn alike(count: usize, is_by_day: bool) -> String {
    let (rows, are) = if count == 1 { ("row looks like one", "is") } else { ("rows look like ones", "are") };
    let within = if is_by_day { "on the same day" } else { "in the same minute" };
    format!("{count} {rows} that {are} there already, with another amount or time: of the same counter, {within}.")
}

/// Returns the name of a column's role.
pub(crate) fn role(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Name) => "The counter's name",
        Some(Role::Count) => "How much is added",
        Some(Role::Time) => "When: date and time",
        Some(Role::Date) => "The date",
        Some(Role::Hour) => "The hour",
        Some(Role::Note) => "A note",
        Some(Role::Board) => "The board",
        Some(Role::Kind) => "The kind of entry",
        Some(Role::Reading) => "What a meter shows",
        Some(Role::Counter) => "A counter of its own",
        Some(Role::Day) => "A day of its own",
        _ => "Left out",
    }
}

pub(crate) fn column(header: &str) -> String {
    text!("import-column-header", header)
}

pub(crate) fn entries(count: usize, number: &dyn Fn(usize) -> String) -> String {
    format!("{} {}", number(count), if count == 1 { "entry" } else { "entries" })
}

/// Describes what would be created, added and left out.
pub(crate) fn would(imported: &ImportResult, number: &dyn Fn(usize) -> String) -> String {
    let mut parts = Vec::new();
    for (names, one, many) in
        [(&imported.boards_made, "board", "boards"), (&imported.counters_made, "counter", "counters")]
    {
        match names.as_slice() {
            [] => {}
            [name] => parts.push(format!("Makes the {one} {name}.")),
            names => parts.push(format!("Makes {} {many}.", number(names.len()))),
        }
    }
    match imported.day_notes {
        0 => {}
        1 => parts.push("Adds 1 note on a day.".to_owned()),
        notes => parts.push(format!("Adds {} notes on days.", number(notes))),
    }
    match (imported.entries, imported.left_out) {
        (0, 0) if parts.is_empty() => parts.push("There is nothing in it to add.".to_owned()),
        (0, 0) => {}
        (0, left) => parts.push(format!("Nothing to add: {} there already.", entries_are(left, number))),
        (added, 0) => parts.push(format!("Adds {}.", entries(added, number))),
        (added, left) => {
            parts.push(format!(
                "Adds {}; leaves out {} there already.",
                entries(added, number),
                entries_are(left, number)
            ));
        }
    }
    parts.join(" ")
}

/// Returns "1 entry that is", "2 entries that are".
fn entries_are(count: usize, number: &dyn Fn(usize) -> String) -> String {
    format!("{} that {}", entries(count, number), if count == 1 { "is" } else { "are" })
}

pub(crate) fn imported_before(at: &str) -> String {
    text!("import-imported-before", at)
}

pub(crate) fn bad_lines(count: usize) -> String {
    match count {
        1 => "1 line can't be imported:".to_owned(),
        _ => format!("{count} lines can't be imported:"),
    }
}

/// Returns a text such as `Sheet1, line 3, "Visitors": There is no number in it.`
pub(crate) fn bad_line(bad: &BadLine) -> String {
    let location = bad.part.as_ref().map_or("Line".to_owned(), |sheet| format!("{sheet}, line"));
    let column = bad.column.as_ref().map(|column| format!(", \"{column}\"")).unwrap_or_default();
    format!("{location} {}{column}: {}", bad.line, sentence(&bad.why))
}

pub(crate) fn more_bad_lines(count: usize) -> String {
    text!("import-more-bad-lines", count)
}

pub(crate) fn skip_bad(count: usize) -> String {
    if count == 1 { "Leave this line out".to_owned() } else { format!("Leave these {count} lines out") }
}

/// Returns a text such as "Imported 12 entries of 3 counters from year.csv".
pub(crate) fn imported(imported: &ImportResult, source: Option<&str>, number: impl Fn(i128) -> String) -> String {
    let number = |count: usize| number(count as i128);
    let counters = imported.added.len().max(imported.counters_made.len());
    let of = if counters == 1 { "counter" } else { "counters" };
    let from = source.map(|source| format!(" from {source}")).unwrap_or_default();
    format!("Imported {} of {} {of}{from}", entries(imported.entries, &number), number(counters))
}
