//! The texts about files: exporting, and which one is open.

use std::fmt::Display;
use std::path::Path;

use crate::date_time::WhenError;
use crate::domain::Kind;
use crate::export::{Format, Written};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

// A file's path.
pub(crate) const FILE: &str = "File";
pub(crate) const PATH_HINT: &str = "Its path";
pub(crate) const CHOOSE: &str = "Choose…";
pub(crate) const CHOOSE_NAME: &str = "Choose a file";
pub(crate) const NO_DIALOG: &str = "This desktop offers no dialog for files: type the path.";

/// Returns a text such as "tally.csv: it is empty".
pub(crate) fn about(file: &Path, why: &dyn Display) -> String {
    format!("{}: {why}", path(file))
}

// Exporting.
pub(crate) const EXPORT: &str = "Export…";
pub(crate) const EXPORT_TITLE: &str = "Export";
pub(crate) const EXPORT_NOW: &str = "Export";
pub(crate) const PRINT: &str = "Print a report…";
pub(crate) const PRINT_TITLE: &str = "Print a report";
pub(crate) const PRINT_NOW: &str = "Print…";
pub(crate) const ABOUT_PRINT: &str = "A page with charts opens in the browser, with its print dialog.";
pub(crate) const SHOW_IN_FOLDER: &str = "Show in folder";
pub(crate) const EXPORT_FILE: &str = "File to export to";
pub(crate) const WHAT: &str = "What";
pub(crate) const ENTRIES: &str = "Entries";
pub(crate) const COUNTERS: &str = "Counters";
pub(crate) const TABLE: &str = "Table";
pub(crate) const REPORT: &str = "Report";
pub(crate) const BY: &str = "A row for each";
pub(crate) const HOUR: &str = "Hour";
pub(crate) const DAY: &str = "Day";
pub(crate) const WEEK: &str = "Week";
pub(crate) const MONTH: &str = "Month";
pub(crate) const FORMAT: &str = "Format";
pub(crate) const XLSX: &str = "Excel";
pub(crate) const CSV: &str = "CSV";
pub(crate) const JSONL: &str = "JSON Lines";
pub(crate) const WHOSE: &str = "Of";
pub(crate) const ALL_COUNTERS: &str = "All counters";
pub(crate) const KIND: &str = "Kind";
pub(crate) const SINCE: &str = "From";
pub(crate) const SINCE_NAME: &str = "From then on";
pub(crate) const UNTIL: &str = "Until";
pub(crate) const UNTIL_NAME: &str = "Until before then";
pub(crate) const BEGINNING: &str = "The beginning";
pub(crate) const NOW: &str = "Now";
pub(crate) const BACKWARDS: &str = "This is not after the beginning.";
pub(crate) fn no_time(error: WhenError) -> String {
    sentence(&error.to_string())
}

pub(crate) const EXISTS: &str = "There is a file of this name already.";
pub(crate) const MARK: &str = "For Excel: mark the file as Unicode";
pub(crate) const REPLACE: &str = "Replace it";
pub(crate) const PROGRESS: &str = "How far the export is";
pub(crate) const EXPORT_CANCELLED: &str = "The export was cancelled; nothing was written";

pub(crate) const ABOUT_ENTRIES: &str = "What was counted when, a row each.";
pub(crate) const ABOUT_EVERYTHING: &str =
    "All that was counted, with every setting: it can be imported again, as a copy.";
pub(crate) const ABOUT_COUNTERS: &str = "The counters as they are now, with their settings.";
pub(crate) const ABOUT_TABLE: &str = "What was counted in each span of time, a column for each counter.";
pub(crate) const ABOUT_REPORT: &str = "A page with charts, to look at and to print.";

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

pub(crate) const SAVE_SUMMARY_TITLE: &str = "Save the summary";
pub(crate) const TEXT_FILES: &str = "Text";

pub(crate) fn saved(file: &Path) -> String {
    format!("Saved as {}", path(file))
}

pub(crate) const READING: &str = "Reading…";

// Opening.
pub(crate) const OPEN: &str = "Open another file…";
pub(crate) const OPEN_TITLE: &str = "Open another file";
pub(crate) const OPEN_NOW: &str = "Open";
pub(crate) const OPEN_FILE: &str = "File to open";
pub(crate) const OPEN_HINT: &str = "It opens in a window of its own. A file that isn't there yet is made.";
pub(crate) const TALLY_FILES: &str = "Tally files";
pub(crate) const RECENT: &str = "Last open";
pub(crate) const NO_PROGRAM: &str = "this window can't open another one";
pub(crate) const DROP: &str = "Drop a file to import it, or a tally file to open it";

pub(crate) fn open_named(path: &str) -> String {
    format!("Open {path}")
}

// Copying.
/// The column headers.
pub(crate) const COPY_COLUMNS: [&str; 5] = ["Counter", "Board", "Count", "Today", "Target"];
pub(crate) const COPY_ROWS: &str = "Copy as a table";
pub(crate) const COPY_CHART: &str = "Copy the chart as a picture";
pub(crate) const COPY_BUSY_HOURS: &str = "Copy the busy hours as a picture";
pub(crate) const CHART_COPIED: &str = "The picture was copied";

pub(crate) fn rows_copied(count: usize) -> String {
    if count == 1 { "1 row was copied".to_owned() } else { format!("{count} rows were copied") }
}
