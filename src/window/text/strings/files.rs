//! The texts about files: out, and which one is open.

use std::fmt::Display;
use std::path::Path;

use crate::date_time::WhenError;
use crate::domain::Kind;
use crate::export::{Format, Written};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

// A file's place.
pub const FILE: &str = "File";
pub const PATH_HINT: &str = "Its path";
pub const CHOOSE: &str = "Choose…";
pub const CHOOSE_NAME: &str = "Choose a file";
pub const NO_DIALOG: &str = "This desktop offers no dialog for files: type the path.";

/// "tally.csv: it is empty"
pub fn about(file: &Path, why: &dyn Display) -> String {
    format!("{}: {why}", path(file))
}

// Out.
pub const EXPORT: &str = "Export…";
pub const EXPORT_TITLE: &str = "Export";
pub const EXPORT_NOW: &str = "Export";
pub const EXPORT_FILE: &str = "File to export to";
pub const REPORT_ITEM: &str = "Report…";
pub const WHAT: &str = "What";
pub const ENTRIES: &str = "Entries";
pub const COUNTERS: &str = "Counters";
pub const TABLE: &str = "Table";
pub const REPORT: &str = "Report";
pub const BY: &str = "A row for each";
pub const HOUR: &str = "Hour";
pub const DAY: &str = "Day";
pub const WEEK: &str = "Week";
pub const MONTH: &str = "Month";
pub const FORMAT: &str = "Format";
pub const XLSX: &str = "Excel";
pub const CSV: &str = "CSV";
pub const JSONL: &str = "JSON Lines";
pub const WHOSE: &str = "Of";
pub const ALL_COUNTERS: &str = "All counters";
pub const KIND: &str = "Kind";
pub const SINCE: &str = "From";
pub const SINCE_NAME: &str = "From then on";
pub const UNTIL: &str = "Until";
pub const UNTIL_NAME: &str = "Until before then";
pub const BEGINNING: &str = "The beginning";
pub const NOW: &str = "Now";
pub const BACKWARDS: &str = "This is not after the beginning.";
pub fn no_time(error: WhenError) -> String {
    sentence(&error.to_string())
}

pub const EXISTS: &str = "There is such a file already.";
pub const MARK: &str = "For Excel: begin with a byte-order mark";
pub const REPLACE: &str = "Replace it";
pub const PROGRESS: &str = "How far the export is";
pub const EXPORT_CANCELLED: &str = "The export was cancelled; nothing was written";

pub const ABOUT_ENTRIES: &str = "What was counted when, a row each.";
pub const ABOUT_EVERYTHING: &str = "All that was counted, with every setting: it can be imported again, as a copy.";
pub const ABOUT_COUNTERS: &str = "The counters as they are now, with their settings.";
pub const ABOUT_TABLE: &str = "What was counted in each span of time, a column for each counter.";
pub const ABOUT_REPORT: &str = "A page with charts, to look at and to print.";

/// For the desktop's dialog.
pub fn format(format: Format) -> &'static str {
    match format {
        Format::Csv => "Comma-separated values",
        Format::Xlsx => "Excel workbook",
        Format::Jsonl => "JSON Lines",
        Format::Html => "Web page",
    }
}

pub fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        None => "Every kind",
        Some(Kind::Tally) => "Counted",
        Some(Kind::Set) => "Set to a value",
        Some(Kind::Reset) => "Resets",
        Some(Kind::Undo) => "Undone",
        Some(Kind::Late) => "Entered late",
        Some(Kind::Import) => "Imported",
    }
}

pub fn selected(count: usize) -> String {
    match count {
        1 => "The selected counter".to_owned(),
        _ => format!("The {count} selected counters"),
    }
}

/// "Exported 1,200 rows to /home/ada/tally.csv"
pub fn exported(file: &Path, written: Written, number: impl Fn(i128) -> String) -> String {
    let Written { counters, rows } = written;
    let what = match rows {
        0 => format!("{} {}", number(counters as i128), if counters == 1 { "counter" } else { "counters" }),
        1 => "1 row".to_owned(),
        _ => format!("{} rows", number(rows.into())),
    };
    format!("Exported {what} to {}", path(file))
}

pub fn not_exported(file: &Path, why: &dyn Display) -> String {
    format!("nothing was written to {}: {why}", path(file))
}

pub const READING: &str = "Reading…";

// Which file is open.
pub const OPEN: &str = "Open another file…";
pub const OPEN_TITLE: &str = "Open another file";
pub const OPEN_NOW: &str = "Open";
pub const OPEN_FILE: &str = "File to open";
pub const OPEN_HINT: &str = "It opens in a window of its own. A file that isn't there yet is made.";
pub const TALLY_FILES: &str = "Tally files";
pub const RECENT: &str = "Last open";
pub const NO_PROGRAM: &str = "this window can't open another one";
pub const DROP: &str = "Drop a file to import it, or a tally file to open it";

pub fn open_named(path: &str) -> String {
    format!("Open {path}")
}

// Copies.
/// The heads of the columns.
pub const COPY_COLUMNS: [&str; 5] = ["Counter", "Board", "Count", "Today", "Target"];
pub const COPY_ROWS: &str = "Copy as a table";
pub const COPY_CHART: &str = "Copy the chart as a picture";
pub const COPY_WEEK: &str = "Copy the week as a picture";
pub const COPY_YEAR: &str = "Copy the year as a picture";
pub const CHART_COPIED: &str = "The picture was copied";

pub fn rows_copied(count: usize) -> String {
    if count == 1 { "1 row was copied".to_owned() } else { format!("{count} rows were copied") }
}
