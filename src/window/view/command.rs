//! The commands that the drawing functions return; the app carries them out.

use std::path::PathBuf;

use egui::{Pos2, Rect};
use jiff::civil::Date;

use super::listing::{BoardFilter, SortBy};
use super::scope::Scope;
use super::subject::Subject;
use crate::domain::{BoardId, CounterId, OperationId};
use crate::export::Format;
use crate::language::text;
use crate::reader::BackupJob;
use crate::request::{CounterRef, Edit, Request};
use crate::stats::{DateRange, Span};

/// A command of the user.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Command {
    /// Counts steps of the counter, up or down.
    Press {
        id: CounterId,
        steps: i64,
    },
    /// Sends the requests as one operation.
    Do(Vec<Request>),
    Undo,
    /// Undoes an operation and all that was done since, as one.
    UndoBackTo {
        oldest: OperationId,
        newest: OperationId,
    },
    /// Reads which operations can be undone.
    ListOperations,
    Redo,
    /// Undoes the last press.
    UndoPress,
    /// Chooses what to do about a file that was moved, deleted or replaced.
    Choose(DisplacedChoice),
    Show(BoardFilter),
    Sort(SortBy),
    ClearSearch,
    /// Moves the focus to the search field.
    Search,
    /// Shows the counters again, whatever fills the window.
    Uncover,
    /// Switches from tiles to the table, and back.
    Switch,
    /// Shows one counter alone, as large as the window; `None`: all again.
    ShowSingle(Option<CounterId>),
    Select(CounterId, SelectionMode),
    SelectAll,
    SelectNone,
    /// Locks all counters, or unlocks them.
    LockAll,
    FullScreen,
    /// Makes the window a strip, or large again.
    Strip,
    /// Lays the strip down, or stands it up.
    TurnStrip,
    /// Closes the window.
    Close,
    /// Takes the hint above the first counters away.
    CloseHint,
    /// Opens or closes the inspector.
    Inspect,
    /// Moves the focus to the next part of the window, in a cycle; `true`: to the previous part.
    OtherPart(bool),
    /// Opens the inspector on this.
    InspectOnly(Subject),
    /// Opens the menu of these counters.
    Menu(Vec<CounterId>, Pos2),
    /// Opens a file that was exported.
    Launch(PathBuf),
    /// Shows a file that was exported in its folder.
    ShowInFolder(PathBuf),
    /// Keeps a board without its counts as a template.
    SaveTemplate(BoardId),
    /// Opens the menu of a board.
    BoardMenu(BoardId, Pos2),
    Open(DialogRequest),
    /// Resets without the dialog.
    ResetNow(Vec<CounterId>),
    /// Undoes the counter's last reset, however long ago.
    UndoReset(CounterId),
    /// Starts a backup job.
    Backup(BackupJob),
    /// Copies these rows as a table, for other programs.
    Copy(Vec<CounterId>),
    /// Copies this part of the screen as a picture.
    CopyPicture(Rect),
    /// Puts counters on a board, or on none.
    PutOn(Vec<CounterId>, Option<BoardId>),
    /// Tries at once to reach the hubs that couldn't be reached.
    #[cfg(feature = "hub")]
    SyncNow,
}

impl Command {
    /// Returns whether the command has all the room that it needs on the strip.
    pub(crate) fn fits_strip(&self) -> bool {
        match self {
            Self::Press { .. }
            | Self::Do(_)
            | Self::Undo
            | Self::Redo
            | Self::UndoPress
            | Self::Choose(_)
            | Self::Show(_)
            | Self::LockAll
            | Self::Strip
            | Self::TurnStrip
            | Self::Close => true,
            #[cfg(feature = "hub")]
            Self::SyncNow => true,
            _ => false,
        }
    }
}

/// A dialog to open.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DialogRequest {
    NewCounter,
    Edit(CounterId),
    Add(CounterId),
    /// Subtracts an amount.
    Take(CounterId),
    /// Adds an amount at a time in the past.
    AddLate(CounterId),
    Reset(Scope<'static>),
    /// Resets a board, with a summary of what it came to.
    Finish(BoardId),
    /// Corrects the level of a board.
    SetLevel(BoardId),
    Delete(Vec<CounterId>),
    NewBoard,
    EditBoard(BoardId),
    /// Notes something on a day of a board, or of the whole file.
    NoteDay(Option<BoardId>, Date),
    /// Takes a time out of a board's hours, at which nobody counted: this one, if one was chosen.
    NobodyCounted(BoardId, Option<Span>),
    Settings,
    Keys,
    Help,
    About,
    /// Exports these counters; if there are none, what is shown.
    Export(Content, Vec<CounterId>),
    /// Writes a report of these counters to print; if there are none, of what is shown.
    Print(Vec<CounterId>),
    /// Exports the table of these dates, of what is shown.
    ExportTable(DateRange),
    /// Imports this file, or one to be chosen.
    Import(Option<PathBuf>),
    /// Opens another tally file.
    File,
    Backups,
    /// Rescues the data of the damaged file.
    Salvage,
    /// Checks the file, and repairs what can be repaired.
    Check,
    /// Shares a board; or shows how it is shared.
    #[cfg(feature = "hub")]
    Share(BoardId),
    /// Joins a board that others share.
    #[cfg(feature = "hub")]
    Join,
    /// Stops sharing a board.
    #[cfg(feature = "hub")]
    Leave(BoardId),
}

impl DialogRequest {
    /// Returns whether the dialog works on the tally file, so that one must be open.
    pub(crate) fn needs_open_file(&self) -> bool {
        match self {
            Self::NewCounter
            | Self::Edit(_)
            | Self::Add(_)
            | Self::Take(_)
            | Self::AddLate(_)
            | Self::Reset(_)
            | Self::Finish(_)
            | Self::SetLevel(_)
            | Self::Delete(_)
            | Self::NewBoard
            | Self::EditBoard(_)
            | Self::NoteDay(..)
            | Self::NobodyCounted(..)
            | Self::Export(..)
            | Self::Print(_)
            | Self::ExportTable(_)
            | Self::Import(_)
            | Self::Check => true,
            #[cfg(feature = "hub")]
            Self::Share(_) | Self::Join | Self::Leave(_) => true,
            Self::Settings | Self::Keys | Self::Help | Self::About | Self::File | Self::Backups | Self::Salvage => {
                false
            }
        }
    }
}

/// How a click selects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SelectionMode {
    Toggle,
    /// All counters from the last selected one to this.
    Range,
}

/// A choice for a file that was moved, deleted or replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DisplacedChoice {
    SaveBeside,
    OpenThere,
}

/// The content of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    Entries,
    Counters,
    Table,
    Report,
}

impl Content {
    /// Returns a description of an export of this content in this format.
    pub(crate) fn about(self, format: Format) -> &'static str {
        match (self, format) {
            (Self::Entries, Format::Csv) => text!("files-about-entries"),
            (Self::Entries, _) => text!("files-about-everything"),
            (Self::Counters, _) => text!("files-about-counters"),
            (Self::Table, _) => text!("files-about-table"),
            (Self::Report, _) => text!("files-about-report"),
        }
    }
}

/// Returns requests that make one edit of several counters.
pub(crate) fn edits(ids: &[CounterId], edit: &Edit) -> Vec<Request> {
    ids.iter().map(|id| Request::Edit { counter: CounterRef::Id(*id), edit: edit.clone() }).collect()
}
