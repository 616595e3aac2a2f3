//! Files to import: our own exports, those of others, and any table with a name column, read into a plan.
//!
//! A plan is the request to the worker ([`Import`]), with what the user wants to see before: which roles the columns
//! were given, and which lines are bad and why. It can be made again with other columns. Left out: what the tally file
//! has already, which the store compares in a preview and again in the import itself.
//!
//! Files are read as a stream, and rows are held in some 40 bytes each. Nothing here writes, and no input makes it
//! panic.

mod archive;
mod better_counter;
mod builder;
mod columns;
mod encoding;
mod foreign;
mod jsonl;
mod limits;
mod loop_habits;
mod non_tables;
mod ods;
mod records;
mod row;
mod sheet;
mod tables;
mod text;
mod values;
mod xlsx;
mod xml;

use std::fs::File;
use std::io::{self, Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use csv::StringRecord;
use jiff::Zoned;
use zip::result::ZipError;

use archive::Archive;
use builder::ImportBuilder;
pub use columns::{Column, Doubt, Resolution, Role, Roles, SAMPLES};
pub use encoding::{DetectedEncoding, ENCODINGS, EncodingGuess, TextEncoding};
pub use foreign::is_tally;
pub use limits::Source;
use limits::{Budget, CancellableReader, Halt};
use loop_habits::Files;
use sheet::{Sheets, StackedSheets};
use tables::{OwnTable, TableRead, head, read_any, read_own};
use text::{Csv, Layout, Text};
pub use values::DateOrder;
use values::shown;

use crate::cancel::Cancel;
use crate::domain::Name;
use crate::files;
use crate::language::text;
use crate::request::{IMPORT_ROWS_MAX, Import, Repeats};

/// Maximum size of a file, in bytes.
pub const BYTES_MAX: u64 = 2 << 30;

/// Maximum number of columns of a table.
pub const COLUMNS_MAX: usize = 256;

/// Maximum number of bad lines that are reported individually; the others are counted.
pub const BAD_LINES_SHOWN: usize = 100;

const ZIP: &[u8] = b"PK\x03\x04";

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Our own CSV of entries.
    Entries,
    /// Our own CSV of counters.
    Counters,
    /// Our own JSON Lines.
    Lines,
    /// Our own spreadsheet.
    Workbook,
    /// Any CSV.
    Table,
    /// Any spreadsheet.
    Sheet,
    LoopHabits,
    BetterCounter,
}

impl Format {
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Entries, "entries"),
        (Self::Counters, "counters"),
        (Self::Lines, "jsonl"),
        (Self::Workbook, "workbook"),
        (Self::Table, "csv"),
        (Self::Sheet, "xlsx"),
        (Self::LoopHabits, "loop"),
        (Self::BetterCounter, "better-counter"),
    ];

    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(format, _)| *format == self).map_or("csv", |(_, word)| word)
    }

    /// Returns a description of the format.
    pub fn about(self) -> &'static str {
        match self {
            Self::Entries => text!("import-format-entries"),
            Self::Counters => text!("import-format-counters"),
            Self::Lines => text!("import-format-lines"),
            Self::Workbook => text!("import-format-workbook"),
            Self::Table => text!("import-format-table"),
            Self::Sheet => text!("import-format-sheet"),
            Self::LoopHabits => text!("import-format-loop-habits"),
            Self::BetterCounter => text!("import-format-better-counter"),
        }
    }
}

/// The kind of the imported entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ImportKind {
    /// Imports; entries of our own exports keep their kinds.
    #[default]
    Import,
    /// Late counts, at their own times; resets and undos keep their kinds.
    Late,
}

/// Options for reading a file.
#[derive(Debug, Clone)]
pub struct Options {
    /// The format, or `None` to detect it.
    pub format: Option<Format>,
    pub roles: Roles,
    /// The counter of all rows, if no column names it.
    pub name: Option<Name>,
    /// The separator of several names in one cell, each of which is counted.
    pub split: Option<String>,
    /// Which comes first in dates such as 1/2/2026, or `None` to derive it from dates that are unambiguous.
    pub dates: Option<DateOrder>,
    pub kind: ImportKind,
    pub repeats: Repeats,
    /// The sheets of a spreadsheet to read, by name; several if they have the same columns. Empty for the only one that
    /// isn't empty.
    pub sheets: Vec<String>,
    /// The encoding of a text, or `None` to detect it.
    pub encoding: Option<TextEncoding>,
    /// The number of lines or rows to skip above a table.
    pub skip_lines: u64,
    /// The current time, in the zone of times that don't name one.
    pub now: Zoned,
    /// The tally file that is open, which must not be read as any other: closing it would end the locks on it.
    pub open: Option<PathBuf>,
    /// The token that cancels reading.
    pub cancel: Cancel,
}

impl Options {
    pub fn new(now: Zoned) -> Self {
        let (kind, repeats) = (ImportKind::default(), Repeats::default());
        let cancel = Cancel::default();
        Self {
            format: None,
            roles: Roles::Guessed,
            name: None,
            split: None,
            skip_lines: 0,
            dates: None,
            kind,
            repeats,
            sheets: Vec::new(),
            encoding: None,
            now,
            open: None,
            cancel,
        }
    }
}

/// The plan of an import: what a file would add.
#[derive(Debug, Clone)]
pub struct Plan {
    pub format: Format,
    /// The columns of a table.
    pub columns: Vec<Column>,
    /// The import of the good lines.
    pub import: Arc<Import>,
    pub bad: BadLines,
    /// The first open question among the doubts, which must be answered before anything can be imported.
    pub open_question: Option<String>,
    /// Questions about the roles of columns.
    pub doubts: Vec<Doubt>,
    /// Whether some dates can be read with the day or with the month first.
    pub has_date_order: bool,
    /// Messages for the user: that rows are left out, for example.
    pub said: Vec<String>,
    /// The choice by which the open question is answered, if not by columns.
    pub choice: Option<Choice>,
    /// The sheets of a spreadsheet that aren't empty.
    pub sheets: Vec<SheetPreview>,
    /// The encoding of a text.
    pub encoded: Option<DetectedEncoding>,
}

impl Plan {
    /// Returns the headers of the columns that are left out, except the redundant ones of our own exports.
    pub fn left_out(&self) -> Vec<&str> {
        if !matches!(self.format, Format::Table | Format::Sheet) {
            return Vec::new();
        }
        let columns = self.columns.iter().enumerate();
        let is_told = |(index, column): &(usize, &Column)| {
            column.role.is_none() && !(column.is_empty() && column.header == columns::unnamed(*index))
        };
        columns.filter(is_told).map(|(_, column)| column.header.as_str()).collect()
    }
}

/// A choice that must be made before a file can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The choice of one of [`Plan::sheets`].
    Sheet,
    /// The choice of one of [`DetectedEncoding::guesses`], or another encoding.
    Encoding,
}

/// A sheet that isn't empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPreview {
    pub name: String,
    pub is_hidden: bool,
    /// Its first row.
    pub head: Vec<String>,
    /// Whether it is read.
    pub is_read: bool,
}

/// Lines that can't be imported, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BadLines {
    /// The first [`BAD_LINES_SHOWN`].
    pub shown: Vec<BadLine>,
    pub count: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// The sheet or the file in a zip, where there are several.
    pub part: Option<String>,
    pub line: u64,
    /// The column's header.
    pub column: Option<String>,
    pub why: String,
}

/// The reason why a file can't be imported at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{}", text!("import-error-io", why = .0.to_string()))]
    Io(io::Error),
    #[error("{}", text!("import-error-too-large", gigabytes = BYTES_MAX >> 30))]
    TooLarge,
    #[error("{}", text!("import-error-columns", count = *.columns, max = COLUMNS_MAX))]
    TooManyColumns { columns: usize },
    #[error("{}", text!("import-error-rows", max = IMPORT_ROWS_MAX))]
    TooManyRows,
    #[error("{}", text!("import-error-long-line", line = *.line, megabytes = limits::RECORD_BYTES_MAX >> 20))]
    LongRecord { line: u64 },
    #[error("{}", text!("import-error-long-row", megabytes = limits::RECORD_BYTES_MAX >> 20))]
    LongCell,
    #[error("{}", text!("import-error-open-quote", line = *.line))]
    OpenQuote { line: u64 },
    #[error("{}", text!("import-error-encoding", line = *.line, encoding = *.encoding))]
    Encoding { encoding: &'static str, line: u64 },
    #[error("{}", text!("import-error-texts", megabytes = *.bytes >> 20))]
    Texts { bytes: usize },
    #[error("{}", text!("import-error-unpacked", gigabytes = limits::UNPACKED_BYTES_MAX >> 30))]
    Unpacked,
    #[error("{}", text!("import-error-not-text"))]
    NotText,
    #[error("{}", text!("import-error-database"))]
    Database,
    #[error("{}", text!("import-error-foreign", what = .what.as_str(), instead = .instead.as_str()))]
    Foreign { what: String, instead: String },
    #[error("{}", text!("import-error-damaged", why = .0.as_str()))]
    Damaged(String),
    #[error("{}", text!("import-error-folder"))]
    Folder,
    #[error("{}", text!("import-error-changed"))]
    Changed,
    #[error("{}", text!("import-error-newer"))]
    Newer,
    #[error("{}", text!("import-error-sums"))]
    Sums,
    #[error("{}", text!("import-error-empty"))]
    Empty,
    #[error("{}", text!("import-error-stopped"))]
    Stopped,
    #[error("{0}")]
    Column(String),
}

impl From<ZipError> for ImportError {
    /// Converts the error to a message of our own, since the library's has names of its types, and bytes of the file.
    fn from(error: ZipError) -> Self {
        Self::Damaged(match error {
            ZipError::Io(error) => match Halt::of(&error) {
                Some(halt) => return halt.clone().into(),
                None => error.to_string(),
            },
            ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
                text!("archive-unknown-packing").into()
            }
            _ => text!("archive-broken").into(),
        })
    }
}

/// Reads the file, or the folder, at `path`.
///
/// # Errors
/// If nothing in it can be imported. Problems of single lines are in the plan.
pub fn plan_file(path: &Path, options: &Options) -> Result<Plan, ImportError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    if path.is_dir() {
        if !Files::is_folder(path) {
            return Err(ImportError::Folder);
        }
        return plan_loop(&mut Files::Folder(path.to_owned()), options, name);
    }
    if options.open.as_deref().is_some_and(|open| files::is_part_of(path, open)) {
        return Err(ImportError::Database);
    }
    let mut file = files::open_regular(path)?;
    let state = |file: &File| file.metadata().map(|metadata| (metadata.len(), metadata.modified().ok()));
    let before = state(&file)?;
    let plan = plan(&mut file, name, options);
    // It is read more than once, and what was found the first time must still hold.
    if state(&file)? == before { plan } else { Err(ImportError::Changed) }
}

/// Reads a source from its beginning.
///
/// # Errors
/// As [`plan_file`].
pub fn plan(source: &mut dyn Source, name: String, options: &Options) -> Result<Plan, ImportError> {
    let mut source = CancellableReader::new(source, &options.cancel)?;
    if source.size() > BYTES_MAX {
        return Err(ImportError::TooLarge);
    }
    let mut start = Vec::new();
    source.by_ref().take(foreign::START_BYTES as u64).read_to_end(&mut start)?;
    if start.is_empty() {
        return Err(ImportError::Empty);
    }
    if start.starts_with(ZIP) {
        return plan_zip(source, name, options);
    }
    foreign::check_bytes(&start, &mut source)?;
    plan_text(&mut source, name, options)
}

/// Reads bytes in memory, as [`plan`] does.
///
/// # Errors
/// As [`plan_file`].
pub fn plan_bytes(bytes: &[u8], name: String, options: &Options) -> Result<Plan, ImportError> {
    plan(&mut Cursor::new(bytes), name, options)
}

fn plan_text(source: &mut CancellableReader<'_>, name: String, options: &Options) -> Result<Plan, ImportError> {
    let text = Text::new(source, options.encoding)?;
    let encoded = text.encoded.clone();
    let mut plan = plan_known_text(text, name, options)?;
    plan.said.extend(encoded.said.clone());
    if let Some(doubt) = &encoded.doubt {
        plan.open_question = Some(doubt.clone());
        plan.choice = Some(Choice::Encoding);
    }
    Ok(Plan { encoded: Some(encoded), ..plan })
}

fn plan_known_text(mut text: Text<'_>, name: String, options: &Options) -> Result<Plan, ImportError> {
    let sample = text.sample(options.skip_lines)?;
    if sample.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    let is = |format, looks_so: bool| options.format.map_or(looks_so, |asked| asked == format);
    let mut builder = ImportBuilder::new(options);
    if is(Format::Lines, jsonl::is_it(&sample)) {
        jsonl::read(&mut text, &mut builder)?;
        return planned(Format::Lines, TableRead::default(), builder, name, options);
    }
    if is(Format::BetterCounter, better_counter::is_it(&sample)) {
        better_counter::read(&mut text, &mut builder)?;
        return planned(Format::BetterCounter, TableRead::default(), builder, name, options);
    }
    let layout = Layout::of(&sample, options.skip_lines);
    if options.format.is_none() {
        foreign::check_text(&sample)?;
        non_tables::check(&sample)?;
        non_tables::check_prose(&sample, &layout)?;
    }
    let said = layout.said.clone();
    let mut table = Csv::new(text, layout);
    let own = match options.format {
        Some(Format::Table) => None,
        _ => OwnTable::of(&head(&mut table, 1)?.into_iter().next().unwrap_or_default()),
    };
    let (format, read) = match own {
        Some(own) => {
            builder.is_own = true;
            builder.is_guarded = true;
            builder.has_times = own == OwnTable::Entries;
            let format = if own == OwnTable::Entries { Format::Entries } else { Format::Counters };
            (format, read_own(&mut table, own, &mut builder, options)?)
        }
        None => (Format::Table, read_any(&mut table, &mut builder, options)?),
    };
    let mut plan = planned(format, read, builder, name, options)?;
    plan.said.extend(said);
    Ok(plan)
}

fn plan_zip(source: CancellableReader<'_>, name: String, options: &Options) -> Result<Plan, ImportError> {
    let archive = Archive::new(source, Budget::new(&options.cancel))?;
    if Files::is_it(archive.names()) {
        return plan_loop(&mut Files::Zip(archive), options, name);
    }
    match Sheets::new(archive)? {
        Ok(sheets) => plan_sheets(sheets, name, options),
        Err(archive) => Err(foreign::zip(archive.names())),
    }
}

/// A sheet that isn't empty, and what it may be.
struct Candidate {
    index: usize,
    own: Option<OwnTable>,
    is_wanted: bool,
    head: StringRecord,
}

fn plan_sheets(mut sheets: Sheets<'_>, name: String, options: &Options) -> Result<Plan, ImportError> {
    let listed = sheets.listed().to_vec();
    let is_called =
        |wanted: &str, name: &str| wanted == name || wanted.trim().to_lowercase() == name.trim().to_lowercase();
    if let Some(missing) =
        options.sheets.iter().find(|wanted| !listed.iter().any(|sheet| is_called(wanted, &sheet.name)))
    {
        let names = in_short(listed.iter().map(|sheet| sheet.name.as_str()));
        return Err(ImportError::Column(text!("import-no-sheet", sheet = shown(missing), names)));
    }
    sheets.skip = options.skip_lines;
    let mut all = Vec::new();
    for (index, sheet) in listed.iter().enumerate() {
        let Some(head) = head(&mut sheets.sheet(index), 1)?.into_iter().next() else { continue };
        let is_wanted = options.sheets.is_empty() || options.sheets.iter().any(|wanted| is_called(wanted, &sheet.name));
        let own = OwnTable::of(&head).filter(|_| is_wanted && options.format != Some(Format::Sheet));
        all.push(Candidate { index, own, is_wanted, head });
    }
    let is_hidden = |candidate: &&Candidate| listed.get(candidate.index).is_some_and(|sheet| sheet.is_hidden);
    let name_of =
        |candidate: &Candidate| listed.get(candidate.index).map(|sheet| sheet.name.as_str()).unwrap_or_default();
    let has_own = all.iter().any(|candidate| candidate.own.is_some());
    let wanted = || all.iter().filter(|candidate| candidate.is_wanted && (candidate.own.is_some() || !has_own));
    let is_asked = options.sheets.is_empty() && !has_own;
    let visible: Vec<&Candidate> = wanted().filter(|candidate| !is_asked || !is_hidden(candidate)).collect();
    let chosen = if visible.is_empty() { wanted().collect() } else { visible };
    let mut plan = match has_own {
        true => plan_own_sheets(&mut sheets, &chosen, name, options)?,
        false => {
            let is_alike = chosen.windows(2).all(|pair| matches!(pair, [a, b] if a.head == b.head));
            if !is_asked && !is_alike {
                let names = in_short(chosen.iter().map(|candidate| name_of(candidate)));
                return Err(ImportError::Column(text!("import-different-sheets", names)));
            }
            // The preview is of the first sheet that has columns.
            let first = chosen.iter().find(|candidate| candidate.head.len() > 1).or(chosen.first());
            let first = *first.ok_or(ImportError::Empty)?;
            let indices = if is_asked { vec![first.index] } else { chosen.iter().map(|chosen| chosen.index).collect() };
            let mut builder = ImportBuilder::new(options);
            let mut table =
                StackedSheets { sheets: &mut sheets, indices, head: first.head.clone(), at: builder.part.clone() };
            let read = read_any(&mut table, &mut builder, options)?;
            let mut plan = planned(Format::Sheet, read, builder, name, options)?;
            if chosen.len() > 1 && is_asked {
                let names = in_short(chosen.iter().map(|candidate| name_of(candidate)));
                plan.open_question = Some(text!("import-ask-sheet", names));
                plan.choice = Some(Choice::Sheet);
            }
            plan
        }
    };
    let is_read = |candidate: &Candidate| chosen.iter().any(|chosen| chosen.index == candidate.index);
    let out: Vec<&str> = all.iter().filter(|candidate| !is_read(candidate)).map(name_of).collect();
    if !out.is_empty() {
        plan.said.push(text!("import-sheets-left-out", count = out.len(), names = in_short(out.iter().copied())));
    }
    plan.sheets = all
        .iter()
        .map(|candidate| SheetPreview {
            name: name_of(candidate).to_owned(),
            is_hidden: is_hidden(&candidate),
            head: candidate.head.iter().map(shown).collect(),
            is_read: is_read(candidate),
        })
        .collect();
    Ok(plan)
}

/// Lists names for a message, up to a maximum.
fn in_short<'n>(names: impl Iterator<Item = &'n str>) -> String {
    const NAMES_SHOWN: usize = 12;
    let mut names: Vec<String> = names.map(quoted).collect();
    let more = names.len().saturating_sub(NAMES_SHOWN);
    names.truncate(NAMES_SHOWN);
    with_more(&names, more)
}

/// Shortens a name for a message, and puts it into quotes.
fn quoted(name: &str) -> String {
    text!("tables-quoted", name = shown(name))
}

/// Lists names for a message, with how many more there are.
fn with_more(names: &[String], more: usize) -> String {
    let names = names.join(text!("tables-list-separator"));
    if more == 0 { names } else { text!("tables-and-more", names, count = more) }
}

fn plan_own_sheets(
    sheets: &mut Sheets<'_>,
    chosen: &[&Candidate],
    name: String,
    options: &Options,
) -> Result<Plan, ImportError> {
    let mut builder = ImportBuilder::new(options);
    builder.is_own = true;
    let mut own: Vec<(OwnTable, usize)> =
        chosen.iter().filter_map(|chosen| Some((chosen.own?, chosen.index))).collect();
    builder.has_times = own.iter().any(|(table, _)| *table == OwnTable::Entries);
    // Settings come first, so that counters are in the order of their own table; the columns described are the last
    // one's.
    own.sort_by_key(|(table, _)| *table as u8);
    let mut read = TableRead::default();
    for (table, sheet) in own {
        builder.part.set(sheets.listed().get(sheet).map(|sheet| sheet.name.clone()));
        read = read_own(&mut sheets.sheet(sheet), table, &mut builder, options)?;
    }
    planned(Format::Workbook, read, builder, name, options)
}

fn plan_loop(files: &mut Files<'_>, options: &Options, name: String) -> Result<Plan, ImportError> {
    let mut builder = ImportBuilder::new(options);
    loop_habits::read(files, &mut builder)?;
    planned(Format::LoopHabits, TableRead::default(), builder, name, options)
}

/// Makes the plan of everything that was read.
///
/// # Errors
/// [`ImportError::Stopped`] if it was cancelled on the way, so that the plan is incomplete.
fn planned(
    format: Format,
    read: TableRead,
    builder: ImportBuilder,
    name: String,
    options: &Options,
) -> Result<Plan, ImportError> {
    let (import, bad, said) = builder.finish(options, name);
    if import.cancel.is_cancelled() {
        return Err(ImportError::Stopped);
    }
    let TableRead { columns, doubts, has_date_order } = read;
    Ok(Plan {
        format,
        columns,
        import: Arc::new(import),
        bad,
        open_question: doubts.iter().find(|doubt| doubt.is_open).map(|doubt| doubt.question.clone()),
        doubts,
        has_date_order,
        said,
        choice: None,
        sheets: Vec::new(),
        encoded: None,
    })
}
