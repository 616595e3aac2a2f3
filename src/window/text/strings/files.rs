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
        Format::Csv => text!("files-csv-files"),
        Format::Xlsx => text!("files-xlsx-files"),
        Format::Jsonl => text!("files-jsonl"),
        Format::Html => text!("files-html-files"),
    }
}

pub(crate) fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        None => text!("files-every-kind"),
        Some(Kind::Tally) => text!("files-kind-counted"),
        Some(Kind::Set) => text!("files-kind-set"),
        Some(Kind::Reset) => text!("files-kind-resets"),
        Some(Kind::Undo) => text!("files-kind-undone"),
        Some(Kind::Late) => text!("files-kind-late"),
        Some(Kind::Import) => text!("files-kind-imported"),
        Some(Kind::Amend) => text!("files-kind-amended"),
    }
}

pub(crate) fn selected(count: usize) -> String {
    text!("files-selected", count)
}

/// Returns a text such as "Exported 1,200 rows to /home/ada/tally.csv".
pub(crate) fn exported(file: &Path, written: Written, number: impl Fn(i128) -> String) -> String {
    let Written { counters, rows } = written;
    let path = path(file);
    match rows {
        0 => text!("files-exported-counters", count = counters, shown = number(counters as i128), path),
        _ => text!("files-exported-rows", count = rows, shown = number(rows.into()), path),
    }
}

pub(crate) fn not_exported(file: &Path, why: &dyn Display) -> String {
    text!("files-not-exported", path = path(file), why = why.to_string())
}

pub(crate) fn saved(file: &Path) -> String {
    text!("files-saved", path = path(file))
}

// Opening.

pub(crate) fn open_named(path: &str) -> String {
    text!("files-open-named", path)
}

// Copying.

/// Returns the column headers.
pub(crate) fn copy_columns() -> [&'static str; 5] {
    [
        text!("files-column-counter"),
        text!("files-column-board"),
        text!("files-column-count"),
        text!("files-column-today"),
        text!("files-column-target"),
    ]
}

pub(crate) fn rows_copied(count: usize) -> String {
    text!("files-rows-copied", count)
}
