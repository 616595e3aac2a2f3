//! What a person asks of the window: the drawing functions answer with these, and the app carries them out.

use std::path::PathBuf;

use egui::{Pos2, Rect};

use super::listing::{BoardFilter, SortBy};
use super::scope::Scope;
use crate::domain::{BoardId, CounterId};
use crate::export::Format;
use crate::reader::BackupJob;
use crate::request::{CounterRef, Edit, Request};
use crate::window::text::strings;

/// What a person did.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Command {
    /// So many steps of the counter, up or down.
    Press {
        id: CounterId,
        steps: i64,
    },
    /// As one operation.
    Do(Vec<Request>),
    Undo,
    Redo,
    /// The last press.
    UndoPress,
    /// What becomes of a file that isn't what it was.
    Choose(Chosen),
    Show(BoardFilter),
    Sort(SortBy),
    ClearSearch,
    /// To the field of the search.
    Search,
    /// The counters are to be seen again, whatever fills the window.
    Uncover,
    /// From tiles to the table, and back.
    Switch,
    /// One counter alone, as large as the window; `None`: all again.
    ShowSingle(Option<CounterId>),
    Select(CounterId, Selecting),
    SelectAll,
    SelectNone,
    /// No press counts until it is unlocked again.
    LockAll,
    FullScreen,
    /// Opens or closes the inspector.
    Inspect,
    /// The focus goes to the next part of the window, round and round; `true`: the other way.
    OtherPart(bool),
    /// Opens the inspector on these counters.
    InspectThese(Vec<CounterId>),
    /// The menu of these counters.
    Menu(Vec<CounterId>, Pos2),
    Open(DialogRequest),
    /// Without the dialog.
    ResetNow(Vec<CounterId>),
    /// The counter's last reset, however long ago.
    UndoReset(CounterId),
    /// Of backups: there and back.
    Keep(BackupJob),
    /// These rows as a table, for other programs.
    Copy(Vec<CounterId>),
    /// What stands there on the screen, as a picture.
    CopyPicture(Rect),
    /// Counters were dropped on a board, or off it.
    Drop(Vec<CounterId>, Option<BoardId>),
}

/// A dialog to open.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DialogRequest {
    NewCounter,
    Edit(CounterId),
    Add(CounterId),
    /// An amount away.
    Take(CounterId),
    /// At a time in the past.
    AddLate(CounterId),
    Reset(Scope<'static>),
    Delete(Vec<CounterId>),
    NewBoard,
    EditBoard(BoardId),
    Settings,
    Keys,
    /// Of these counters; none: of what is shown.
    Export(Content, Vec<CounterId>),
    /// What a file holds, if it is known which.
    Import(Option<PathBuf>),
    /// Another tally file.
    File,
    Backups,
    /// Of the damaged file.
    Salvage,
    /// Whether the file is sound, and what can be mended of it.
    Check,
}

impl DialogRequest {
    /// Whether it is about what is in the tally file, so that there must be one that is open.
    pub(crate) fn needs_open_file(&self) -> bool {
        match self {
            Self::NewCounter
            | Self::Edit(_)
            | Self::Add(_)
            | Self::Take(_)
            | Self::AddLate(_)
            | Self::Reset(_)
            | Self::Delete(_)
            | Self::NewBoard
            | Self::EditBoard(_)
            | Self::Export(..)
            | Self::Import(_)
            | Self::Check => true,
            Self::Settings | Self::Keys | Self::File | Self::Backups | Self::Salvage => false,
        }
    }
}

/// How a click selects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selecting {
    Toggle,
    /// All from the last one to this.
    Range,
}

/// What a person chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chosen {
    SaveBeside,
    OpenThere,
}

/// What leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    Entries,
    Counters,
    Table,
    Report,
}

impl Content {
    /// Says what an export of it holds in this format.
    pub(crate) fn about(self, format: Format) -> &'static str {
        match (self, format) {
            (Self::Entries, Format::Csv) => strings::files::ABOUT_ENTRIES,
            (Self::Entries, _) => strings::files::ABOUT_EVERYTHING,
            (Self::Counters, _) => strings::files::ABOUT_COUNTERS,
            (Self::Table, _) => strings::files::ABOUT_TABLE,
            (Self::Report, _) => strings::files::ABOUT_REPORT,
        }
    }
}

/// One edit of several counters.
pub(crate) fn edits(ids: &[CounterId], edit: &Edit) -> Vec<Request> {
    ids.iter().map(|id| Request::Edit { counter: CounterRef::Id(*id), edit: edit.clone() }).collect()
}
