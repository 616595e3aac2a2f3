//! The texts about files: exporting, and which one is open.

use crate::language::text;
use std::fmt::Display;
use std::path::Path;

use crate::date_time::WhenError;
use crate::domain::Kind;
use crate::export::{Format, Written};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

// A file's path.

/// Returns a text such as "tally.csv: it is empty".
pub(crate) fn about(file: &Path, why: &dyn Display) -> String {
    format!("{}: {why}", path(file))
}

// Exporting.
pub(crate) fn no_time(error: WhenError) -> String {
    sentence(&error.to_string())
}

/// Returns the name of a format for the desktop's dialog.
pub(crate) fn format(format: Format) -> &'static str {
    match format {
        Format::Csv => "Comma-separated values",
        Format::Xlsx => "Excel workbook",
        Format::Jsonl => "JSON Lines",
        Format::Html => "Web page",
    }
}

pub(crate) fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        None => "Every kind",
        Some(Kind::Tally) => "Counted",
        Some(Kind::Set) => "Set to a value",
        Some(Kind::Reset) => "Resets",
        Some(Kind::Undo) => "Undone",
        Some(Kind::Late) => "Entered late",
        Some(Kind::Import) => "Imported",
        Some(Kind::Amend) => "Changed after a reset",
    }
}

pub(crate) fn selected(count: usize) -> String {
    match count {
        1 => "The selected counter".to_owned(),
        _ => format!("The {count} selected counters"),
    }
}

/// Returns a text such as "Exported 1,200 rows to /home/ada/tally.csv".
pub(crate) fn exported(file: &Path, written: Written, number: impl Fn(i128) -> String) -> String {
    let Written { counters, rows } = written;
    let what = match rows {
        0 => format!("{} {}", number(counters as i128), if counters == 1 { "counter" } else { "counters" }),
        1 => "1 row".to_owned(),
        _ => format!("{} rows", number(rows.into())),
    };
    format!("Exported {what} to {}", path(file))
}

pub(crate) fn not_exported(file: &Path, why: &dyn Display) -> String {
    format!("nothing was written to {}: {why}", path(file))
}

pub(crate) fn saved(file: &Path) -> String {
    format!("Saved as {}", path(file))
}

// Opening.

pub(crate) fn open_named(path: &str) -> String {
    text!("files-open-named", path)
}

// Copying.
/// The column headers.
pub(crate) const COPY_COLUMNS: [&str; 5] = ["Counter", "Board", "Count", "Today", "Target"];

pub(crate) fn rows_copied(count: usize) -> String {
    if count == 1 { "1 row was copied".to_owned() } else { format!("{count} rows were copied") }
}
