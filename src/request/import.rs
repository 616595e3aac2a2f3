//! The contents of an import, as read from anywhere: compact, so that millions of entries fit into memory.

use std::fmt;

use jiff::civil::Date;

use super::{BoardEdit, Edit, Refusal};
use crate::cancel::Cancel;
use crate::domain::{Kind, Name, Note, Time, Weight};

/// Maximum number of rows of one import: entries, or counts.
pub const IMPORT_ROWS_MAX: usize = 5_000_000;

/// Maximum number of entries of an import that can be undone as one.
pub const IMPORT_UNDONE_MAX: usize = 100_000;

/// Minimum number of entries of an import before which a backup is made.
pub const IMPORT_BACKED_UP_MIN: usize = 10_000;

/// An import: counters, and what is to be added to them. Counters and boards are identified by their names: existing
/// ones keep their settings, and only count more.
#[derive(Clone, PartialEq, Eq)]
pub struct Import {
    /// The name of the source that it was read from, such as a file.
    pub source: String,
    pub boards: Vec<ImportedBoard>,
    pub counters: Vec<ImportedCounter>,
    /// The rows in the order in which they go into the history.
    pub rows: Vec<ImportedRow>,
    /// The notes on days.
    pub day_notes: Vec<ImportedDayNote>,
    /// The notes of the rows.
    pub notes: Vec<Note>,
    pub times: Times,
    pub repeats: Repeats,
    /// The start of the days, for a file without counters, in minutes after midnight.
    pub day_starts_at: Option<u16>,
    /// Whether the rows have a day but no hour, so that each is at noon.
    pub is_by_day: bool,
    /// The token that cancels the entire import, as long as it isn't done.
    pub cancel: Cancel,
}

/// A board, made if there is none of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedBoard {
    pub name: Name,
    /// The settings of the board; `None`: it is only made if a new counter is on it.
    pub edit: Option<BoardEdit>,
}

/// A counter, made if there is none of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedCounter {
    pub name: Name,
    /// The index of its board.
    pub board: Option<u32>,
    /// The settings that its own export gives; the others are those of a new counter.
    pub edit: Option<Box<Edit>>,
    /// The time at which it was archived, if its settings say that it is.
    pub archived_at: Option<Time>,
}

/// A note on a day, added unless the day has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedDayNote {
    /// The index of its board; `None`: of the whole file.
    pub board: Option<u32>,
    pub date: Date,
    pub note: Note,
}

/// A row that becomes an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportedRow {
    /// The time of the row, without meaning in [`Times::Now`].
    pub at: Time,
    pub delta: i64,
    /// The index of its counter.
    pub counter: u32,
    /// The index of its note.
    pub note: OptionalIndex,
    /// The index of the row that this one undoes or amends, which is an earlier one.
    pub undoes: OptionalIndex,
    pub kind: Kind,
}

/// An index in a list, or none, in four bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OptionalIndex(Option<std::num::NonZeroU32>);

impl OptionalIndex {
    pub const NONE: Self = Self(None);

    pub fn new(index: u32) -> Self {
        Self(index.checked_add(1).and_then(std::num::NonZeroU32::new))
    }

    pub fn get(self) -> Option<u32> {
        self.0.map(|index| index.get() - 1)
    }
}

/// The times of the rows, by which they are recognised in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Times {
    /// Each row has a time of its own: those that are in the history already, by counter, time, amount and note, are
    /// left out.
    Own,
    /// No row has a time: they are counted at the time of the import, and recognised together by this digest (SHA-256).
    Now { digest: String },
}

/// The treatment of rows that were imported before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repeats {
    #[default]
    LeaveOut,
    AddAgain,
}

impl Import {
    /// Returns an error once the import is cancelled: called before each row is processed.
    ///
    /// # Errors
    /// [`Refusal::ImportCancelled`] as soon as it is given up.
    pub fn expect_wanted(&self) -> Result<(), Refusal> {
        if self.cancel.is_cancelled() { Err(Refusal::ImportCancelled) } else { Ok(()) }
    }

    /// Returns the note of a row.
    pub fn note_of(&self, row: &ImportedRow) -> Option<&Note> {
        row.note.get().and_then(|index| self.notes.get(usize::try_from(index).ok()?))
    }
}

impl fmt::Debug for Import {
    /// Formats the import briefly, without its rows, of which there may be millions.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Import of {:?}: {} counters, {} rows", self.source, self.counters.len(), self.rows.len())
    }
}

/// The result of an import, or of its preview.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportResult {
    pub counters_made: Vec<String>,
    pub boards_made: Vec<String>,
    /// The counters that are added to, in the order of the import, including new ones.
    pub added: Vec<ImportedSum>,
    /// The number of entries made.
    pub entries: usize,
    /// The number of notes on days that are added.
    pub day_notes: usize,
    /// The number of rows that are in the history already.
    pub left_out: usize,
    /// The number of rows that are added although the history has one of the same counter in the same minute, or on the
    /// same day if the rows have no hour, with another time or amount: it may be the same one, corrected, or without
    /// its seconds.
    pub alike: usize,
    /// The time at which the same rows without times were imported, so that all are left out.
    pub before: Option<Time>,
}

/// The sum that is added to one counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedSum {
    pub name: String,
    pub entries: usize,
    pub before: i64,
    pub after: i64,
    /// The weight of the counter in sums.
    pub weight: Weight,
}
