//! The texts about imports.

use std::path::Path;

use crate::import::{BadLine, Role, TextEncoding};
use crate::request::{IMPORT_BACKED_UP_MIN, IMPORT_UNDONE_MAX, ImportResult};
use crate::window::text::strings::dialogs::sentence;

pub(crate) const IMPORT: &str = "Import…";
pub(crate) const IMPORT_TITLE: &str = "Import";
pub(crate) const IMPORT_NOW: &str = "Import";
pub(crate) const IMPORT_FILE: &str = "File to import";
pub(crate) const IMPORTABLE: &str = "Tables and exports";
pub(crate) const IMPORT_HINT: &str = "Tallyboard's own exports, Loop Habit Tracker's and Better Counter's, and any table (CSV, \
    Excel, OpenDocument). Nothing is added before you have seen what.";
pub(crate) const BACKING_UP: &str = "Making a backup first…";
pub(crate) const IS: &str = "It is";
pub(crate) const DATES: &str = "1/2/2026 is";
pub(crate) const DATES_GUESSED: &str = "As seen";
pub(crate) const DAY_FIRST: &str = "1 February";
pub(crate) const MONTH_FIRST: &str = "2 January";
pub(crate) const LATE: &str = "Call them late counts";
pub(crate) const AGAIN: &str = "Add also what is there already";

// Columns.
pub(crate) const COLUMN: &str = "Column";
pub(crate) const MEANING: &str = "Meaning";
pub(crate) const SAMPLES: &str = "First rows";
pub(crate) const EMPTY: &str = "Empty";
pub(crate) const ASKED: &str = "Asked above";

/// Returns a text such as "All 40 columns".
pub(crate) fn all_columns(count: usize) -> String {
    format!("All {count} columns")
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
    format!("{header} holds {}", if samples.is_empty() { EMPTY.to_lowercase() } else { samples.join(", ") })
}

// Questions.
pub(crate) const EACH_COUNTS_ONE: &str = "None: each row counts 1";
pub(crate) const ALL_NOW: &str = "None: count it all at the time of the import";
pub(crate) const NO_HOUR: &str = "None";
pub(crate) const EACH_IS_ADDED: &str = "Each number is added";
pub(crate) const IS_READING: &str = "It is what a meter shows: the differences count";
pub(crate) const ONE_NAME: &str = "Each cell is one name";
pub(crate) const NAME: &str = "Name";
pub(crate) const NAME_FIELD: &str = "Name of the counter";
pub(crate) const NAME_HINT: &str = "The counter that all of it is of";
pub(crate) const OTHER_COLUMN: &str = "Or choose the column in the list below.";

/// Returns a text such as "Several names, parted by ;".
pub(crate) fn parted(mark: char) -> String {
    match mark {
        '\n' => "Each line of it is a name".to_owned(),
        mark => format!("Several names, parted by {mark}"),
    }
}

// Optional choices.
pub(crate) const MORE: &str = "More choices";
pub(crate) const WHICH_SHEET: &str = "Which sheet holds the counts?";
pub(crate) const SHEETS: &str = "Sheets";
pub(crate) const SHEETS_HINT: &str = "Those with the same columns can be taken together.";
pub(crate) const HIDDEN: &str = "hidden";
pub(crate) const ENCODING: &str = "Text is";
pub(crate) const ENCODING_NAME: &str = "How the text is encoded";
pub(crate) const OTHER_ENCODING: &str = "Another encoding…";
pub(crate) const AS_FOUND: &str = "As found out";
pub(crate) const SPLIT: &str = "Names parted by";
pub(crate) const SPLIT_HINT: &str = "Nothing: each cell is one name";
pub(crate) const SKIP: &str = "Leave out";
pub(crate) const SKIP_NAME: &str = "Lines above the table to leave out";
pub(crate) const SKIP_UNIT: &str = "lines above the table";
pub(crate) const READ_AS: &str = "Read as";
pub(crate) const AS_DETECTED: &str = "What it looks like";
pub(crate) const NOTED: &str = "To know";

/// Returns a text such as "windows-1252, as found out".
pub(crate) fn found_encoding(encoding: TextEncoding) -> String {
    format!("{}, as found out", encoding.as_str())
}

/// Returns a text such as "windows-1252: Café;3".
pub(crate) fn encoding(name: &str, sample: &str) -> String {
    if sample.is_empty() { name.to_owned() } else { format!("{name}: {sample}") }
}

// What prevents the import.
pub(crate) const ANSWER_ONE: &str = "Answer the question above first.";
pub(crate) const CHOOSE_SHEET: &str = "Choose a sheet above first.";
pub(crate) const CHOOSE_ENCODING: &str = "Choose how its text is encoded first.";

pub(crate) fn answer_all(questions: usize) -> String {
    match questions {
        1 => ANSWER_ONE.to_owned(),
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

pub(crate) const CANCELLING: &str = "Cancelling…";

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
    format!("What {header} is")
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
    format!("This was imported on {at}: there is nothing to add.")
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
    format!("And {count} more.")
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
