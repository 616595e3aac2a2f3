//! What is to be imported, as it was read from somewhere: compact, so that millions of entries fit into memory.

use std::fmt;

use super::{BoardEdit, Edit, Refusal};
use crate::cancel::Cancel;
use crate::domain::{Kind, Name, Note, Time, Weight};

/// Rows of one import at most: entries, or counts.
pub const IMPORT_ROWS_MAX: usize = 5_000_000;

/// Entries that an import may make to be undone as one.
pub const IMPORT_UNDONE_MAX: usize = 100_000;

/// Entries of an import before which a backup is made, at least.
pub const IMPORT_BACKED_UP_MIN: usize = 10_000;

/// Counters, and what is to be added to them. Counters and boards are known by their names: what is there already stays
/// as it is set, and only counts more.
#[derive(Clone, PartialEq, Eq)]
pub struct Import {
    /// What it was read from, as people call it: a file's name.
    pub source: String,
    pub boards: Vec<ImportedBoard>,
    pub counters: Vec<ImportedCounter>,
    /// In the order in which they go into the history.
    pub rows: Vec<ImportedRow>,
    /// What the rows note.
    pub notes: Vec<Note>,
    pub times: Times,
    pub repeats: Repeats,
    /// For a file without counters: when its days start, in minutes after midnight.
    pub day_starts_at: Option<u16>,
    /// The rows say their day, but no hour: so each is at noon.
    pub is_by_day: bool,
    /// By which all of it can be given up, as long as it isn't done.
    pub cancel: Cancel,
}

/// A board, to be made if there is none of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedBoard {
    pub name: Name,
    /// `None`: it is only made if a new counter is on it.
    pub edit: Option<BoardEdit>,
}

/// A counter, to be made if there is none of this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedCounter {
    pub name: Name,
    /// Its place among the boards.
    pub board: Option<u32>,
    /// All that its own export says of it; what isn't said is as it is with a new counter.
    pub edit: Option<Box<Edit>>,
    /// When it was put away, if its edit does that.
    pub archived_at: Option<Time>,
}

/// One entry to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportedRow {
    /// Of no meaning with [`Times::Now`].
    pub at: Time,
    pub delta: i64,
    /// Its place among the counters.
    pub counter: u32,
    /// Its place among the notes.
    pub note: OptionalIndex,
    /// The place of the row that this one undoes, which comes before.
    pub undoes: OptionalIndex,
    pub kind: Kind,
}

/// A place in a list, or none: in four bytes.
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

/// When the rows were counted, and so how they are known again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Times {
    /// Each has its own time: those that are in the history already, by counter, time, amount and note, are left out.
    Own,
    /// None has one: they are counted at the time of the import, and known all together by this digest of them (SHA-256).
    Now { digest: String },
}

/// What is done with what was imported before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repeats {
    #[default]
    LeaveOut,
    AddAgain,
}

impl Import {
    /// Refuses to go on once the import is given up: asked before each row that is worked at.
    ///
    /// # Errors
    /// [`Refusal::ImportCancelled`] as soon as it is given up.
    pub fn expect_wanted(&self) -> Result<(), Refusal> {
        if self.cancel.is_cancelled() { Err(Refusal::ImportCancelled) } else { Ok(()) }
    }

    /// Returns what a row notes.
    pub fn note_of(&self, row: &ImportedRow) -> Option<&Note> {
        row.note.get().and_then(|index| self.notes.get(usize::try_from(index).ok()?))
    }
}

impl fmt::Debug for Import {
    /// In short: millions of rows help nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Import of {:?}: {} counters, {} rows", self.source, self.counters.len(), self.rows.len())
    }
}

/// What an import came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    pub counters_made: Vec<String>,
    pub boards_made: Vec<String>,
    /// Each counter that is added to, in the order of the import, also the new ones.
    pub added: Vec<Added>,
    /// Entries made.
    pub entries: usize,
    /// Rows that are there already.
    pub left_out: usize,
    /// Rows that are added although the history has one of the same counter in the same minute, or on the same day if
    /// they say no hour, with another time or amount: it may be the same one, corrected, or without its seconds.
    pub alike: usize,
    /// The same rows without times were imported then, so all are left out.
    pub before: Option<Time>,
}

/// What is added to one counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    pub name: String,
    pub entries: usize,
    pub before: i64,
    pub after: i64,
    /// How it goes into sums.
    pub weight: Weight,
}
