//! Exports: files with counts, for other programs and for importing again.
//!
//! An export reads one snapshot of the tally file, while others continue to count. Entries are processed page by page,
//! so memory is bounded by the number of counters, not of entries. Left out: the destination of the bytes (the command
//! line, a window).

mod csv;
mod html;
mod jsonl;
mod rows;
mod table;
mod xlsx;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::io::{self, Write};

use jiff::civil::Date;

use crate::cancel::{Cancel, OnProgress, Progress};
use crate::domain::{Board, BoardId, Counter, CounterId, DayNote, EntryId, Kind, Time};
use crate::language::text;
use crate::stats::evidence::common_hours;
use crate::stats::{Calendar, Coverage, Unit};
use crate::store::{CounterScope, DeskLabels, Store, StoreError, WholeEntry};

/// The byte-order mark with which a CSV file may begin, so that Excel recognises it as UTF-8.
pub const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Number of entries that are read at a time.
const PAGE_ENTRIES: usize = 1_000;

/// The content of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportContent {
    /// The counters with their settings, and the boards if the format has them.
    Counters,
    /// The entries in the order in which they were made; workbooks and JSON Lines have everything that an identical
    /// copy needs.
    Entries,
    /// The sums of each hour, day, week or month, with a column for each counter. Reports always have a table, by day
    /// unless another unit is given.
    Table(Unit),
}

/// The format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180, UTF-8.
    Csv,
    /// A workbook of Excel 2007 and later.
    Xlsx,
    /// One object per line.
    Jsonl,
    /// A report for viewing and printing, in one file: a table with charts, whatever the content.
    Html,
}

impl Format {
    pub const ALL: [Self; 4] = [Self::Csv, Self::Xlsx, Self::Jsonl, Self::Html];

    /// Returns the extensions of its files, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Csv => &["csv"],
            Self::Xlsx => &["xlsx"],
            Self::Jsonl => &["jsonl", "ndjson"],
            Self::Html => &["html", "htm"],
        }
    }

    /// Returns the format of files with this extension, in any case.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.endings().iter().any(|own| own.eq_ignore_ascii_case(ending)))
    }
}

/// The counters to export: these, and all on these boards. Everything if both are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportSelection {
    pub counters: Vec<CounterId>,
    pub boards: Vec<BoardId>,
}

impl ExportSelection {
    fn is_everything(&self) -> bool {
        self.counters.is_empty() && self.boards.is_empty()
    }
}

/// An export to write.
#[derive(Debug, Clone)]
pub struct Export {
    pub what: ExportContent,
    pub format: Format,
    pub of: ExportSelection,
    /// The start of the time to export; counters are exported as they are now.
    pub since: Option<Time>,
    /// The end of the time to export.
    pub until: Option<Time>,
    /// The kinds of entries to export; empty for all.
    pub kinds: Vec<Kind>,
    /// The calendar of days, weeks and clocks.
    pub calendar: Calendar,
    pub now: Time,
    /// Whether a report asks the browser that opens it to print it.
    pub prints: bool,
}

/// What an export wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    pub counters: usize,
    /// The entries, or the rows of a table.
    pub rows: u64,
}

/// The reason why an export failed. The part that was written is of no use.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The destination can't be written to.
    #[error(transparent)]
    Write(#[from] io::Error),
    /// The export isn't possible in this way; the message says why, and what would be.
    #[error("{0}")]
    Refused(String),
    #[error("{}", text!("export-cancelled"))]
    Cancelled,
}

/// Writes an export to `out`, from a single snapshot of the file.
pub fn write(
    store: &mut Store,
    export: &Export,
    out: &mut (dyn Write + Send),
    cancel: &Cancel,
    on_progress: OnProgress<'_>,
) -> Result<Written, ExportError> {
    let mut out = Stopping { out, cancel, on_progress, progress: Cell::new(Progress { done: 0, all: 1 }) };
    let written = store.reading(|store| {
        let contents = Contents::read(store, export)?;
        match export.format {
            Format::Csv => csv::write(store, &contents, &mut out),
            Format::Xlsx => xlsx::write(store, &contents, &mut out),
            Format::Jsonl => jsonl::write(store, &contents, &mut out),
            Format::Html => html::write(store, &contents, &mut out),
        }
    });
    // A library may wrap the error that stopped it.
    match written {
        Err(_) if cancel.is_cancelled() => Err(ExportError::Cancelled),
        Ok(written) => {
            out.flush()?;
            Ok(written)
        }
        error => error,
    }
}

/// A writer that reports progress and fails once the export is cancelled.
struct Stopping<'a> {
    out: &'a mut (dyn Write + Send),
    cancel: &'a Cancel,
    on_progress: OnProgress<'a>,
    /// Progress, not in exported entries: those that are left out count too.
    progress: Cell<Progress>,
}

impl Stopping<'_> {
    /// Reports the progress, and returns whether the export is cancelled.
    fn is_cancelled(&self) -> bool {
        (self.on_progress)(self.progress.get());
        self.cancel.is_cancelled()
    }
}

/// A receiver of progress.
trait Reach {
    /// Reports that `done` of `all` parts are done.
    ///
    /// # Errors
    /// If the export is cancelled.
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError>;
}

impl Reach for Stopping<'_> {
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError> {
        self.progress.set(Progress { done, all });
        if self.is_cancelled() { Err(ExportError::Cancelled) } else { Ok(()) }
    }
}

impl Write for Stopping<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_cancelled() {
            return Err(io::Error::other(text!("export-cancelled")));
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Everything of an export except its entries.
struct Contents<'a> {
    export: &'a Export,
    /// The chosen counters, in manual order.
    counters: Vec<Counter>,
    /// The chosen boards and those with a chosen counter, in manual order.
    boards: Vec<Board>,
    index_of: HashMap<CounterId, usize>,
    archived: HashMap<CounterId, Time>,
    /// The start of the day, in minutes after midnight.
    day_starts_at: u16,
    labels: DeskLabels,
    /// The notes on days of the chosen time, of these boards and of the whole file, oldest first.
    day_notes: Vec<DayNote>,
}

impl<'a> Contents<'a> {
    fn read(store: &Store, export: &'a Export) -> Result<Self, ExportError> {
        let of = &export.of;
        let is_chosen = |counter: &Counter| {
            of.is_everything()
                || of.counters.contains(&counter.id)
                || counter.board_id.is_some_and(|board| of.boards.contains(&board))
        };
        let mut counters = store.counters()?;
        counters.retain(is_chosen);
        counters.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        let boards_used: HashSet<BoardId> = counters.iter().filter_map(|counter| counter.board_id).collect();
        let mut boards = store.boards()?;
        boards.retain(|board| of.is_everything() || of.boards.contains(&board.id) || boards_used.contains(&board.id));
        boards.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        Ok(Self {
            export,
            index_of: counters.iter().enumerate().map(|(index, counter)| (counter.id, index)).collect(),
            archived: store.archived()?.into_iter().collect(),
            day_starts_at: store.day_starts_at()?,
            labels: store.desk_labels()?,
            day_notes: day_notes(store, export, &boards)?,
            counters,
            boards,
        })
    }

    /// Returns the total of the counters' numbers, which are given in their order. Several counters are weighted, so
    /// that what goes in and what goes out isn't added up.
    fn together(&self, numbers: impl IntoIterator<Item = i64>) -> i64 {
        let factor = |counter: &Counter| if self.counters.len() > 1 { counter.weight.factor() } else { 1 };
        let weighed = self.counters.iter().zip(numbers).map(|(counter, number)| number.saturating_mul(factor(counter)));
        weighed.fold(0, i64::saturating_add)
    }

    /// Returns the covered time of the counters; `None` unless their boards have the same hours.
    fn coverage(&self, store: &mut Store) -> Result<Option<Coverage>, ExportError> {
        let Some(first) = store.first_at(&self.of())? else { return Ok(None) };
        let counters: Vec<&Counter> = self.counters.iter().collect();
        if !matches!(common_hours(counters.iter().copied(), &self.boards), Ok(Some(_))) {
            return Ok(None);
        }
        let now = Time(self.export.now.0.saturating_add(1));
        Ok(store.coverage(&counters, &self.export.calendar, (first, now))?.ok())
    }

    /// Returns the name of a board.
    fn board_name(&self, id: Option<BoardId>) -> Option<&str> {
        self.boards.iter().find(|board| Some(board.id) == id).map(|board| board.name.as_str())
    }

    /// Returns what is noted on a day: on one board and on the whole file, or on any.
    fn day_note(&self, board: Option<Option<BoardId>>, date: Date) -> Option<String> {
        let start = self.day_notes.partition_point(|note| note.date < date);
        let of_day = self.day_notes.iter().skip(start).take_while(|note| note.date == date);
        let shown = of_day.filter(|note| note.board.is_none() || board.is_none_or(|board| note.board == board));
        let texts: Vec<&str> = shown.map(|note| note.note.as_str()).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    }

    fn ids(&self) -> Vec<CounterId> {
        self.counters.iter().map(|counter| counter.id).collect()
    }

    fn of(&self) -> CounterScope {
        if self.export.of.is_everything() { CounterScope::All } else { CounterScope::These(self.ids()) }
    }

    /// Tells whether the export has every entry of the counters, so that their counts are the sums.
    fn is_complete(&self) -> bool {
        let Export { what, since, until, kinds, .. } = self.export;
        *what == ExportContent::Entries && since.is_none() && until.is_none() && kinds.is_empty()
    }

    /// Calls a function with each requested entry, in the order in which they were made, with its counter.
    /// Reports progress after each page.
    fn each_entry<O: Reach + ?Sized>(
        &self,
        store: &Store,
        out: &mut O,
        mut take: impl FnMut(&mut O, &WholeEntry, &Counter) -> Result<(), ExportError>,
    ) -> Result<u64, ExportError> {
        let Export { since, until, kinds, .. } = self.export;
        let number = |id: EntryId| u64::try_from(id.0).unwrap_or(0);
        let newest = number(store.newest_entry()?);
        let (mut last, mut taken) = (EntryId(i64::MIN), 0);
        loop {
            let page = store.entries_after(last, PAGE_ENTRIES, &self.labels)?;
            for whole in &page {
                let entry = &whole.entry;
                let counter = self.index_of.get(&entry.counter_id).and_then(|index| self.counters.get(*index));
                if let Some(counter) = counter
                    && since.is_none_or(|since| since <= entry.at)
                    && until.is_none_or(|until| entry.at < until)
                    && (kinds.is_empty() || kinds.contains(&entry.kind))
                {
                    take(out, whole, counter)?;
                    taken += 1;
                }
            }
            let Some(WholeEntry { entry, .. }) = page.last().filter(|_| page.len() == PAGE_ENTRIES) else {
                return Ok(taken);
            };
            last = entry.id;
            out.reach(number(last), newest)?;
        }
    }
}

/// Returns the notes on days of the time to export, of these boards and of the whole file.
fn day_notes(store: &Store, export: &Export, boards: &[Board]) -> Result<Vec<DayNote>, ExportError> {
    let is_of = |note: &DayNote| note.board.is_none_or(|id| boards.iter().any(|board| board.id == id));
    let is_within = |note: &DayNote| {
        let Some(day) = export.calendar.day_on(note.date) else { return true };
        export.since.is_none_or(|since| since < day.end) && export.until.is_none_or(|until| day.start < until)
    };
    let notes = store.day_notes()?;
    Ok(notes.into_iter().filter(|note| is_of(note) && is_within(note)).collect())
}
