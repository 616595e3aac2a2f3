//! The requests to the worker, its replies, and the events that it sends to everyone who watches.
//!
//! Requests are imperatives, changes are in the past tense. Whoever has read this file, `worker.rs` and `window.rs` has
//! seen the entire loop.

mod import;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use jiff::civil::Date;

pub use import::{
    IMPORT_BACKED_UP_MIN, IMPORT_ROWS_MAX, IMPORT_UNDONE_MAX, Import, ImportResult, ImportedBoard, ImportedCounter,
    ImportedDayNote, ImportedRow, ImportedSum, OptionalIndex, Repeats, Times,
};

use crate::domain::{
    Board, BoardId, Color, ControlPlan, Counter, CounterId, DAY_NOTES_MAX, DayNote, Entry, EntryId, Hours, Key, Name,
    Note, OperationId, STEP_MAX, Tally, Time, Weight,
};
use crate::language::text;
use crate::sharing::{FeedNumber, Sharing};

/// Numbers a client's requests, so that it knows which one a reply answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// The counter that a request means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CounterRef {
    /// The counter with this name; an increment, a set and a late count create it on first use.
    Name(Name),
    /// The counter in this row; it must exist.
    Id(CounterId),
}

/// Maximum number of boards in a file.
pub const BOARDS_MAX: usize = 1_000;

/// The counters that a reset means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CounterRefs {
    These(Vec<CounterRef>),
    /// All but the archived ones.
    All,
}

/// A stream of lines that is being counted: a random number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamId(pub i64);

/// A request to the worker. Each is granted completely or refused completely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Add `delta`, which may be negative. With a time it is a person's press: an entry of its own, at that time,
    /// however long it had to wait for the disk. Without one, it is counted at the time of its commit, and may share an
    /// entry with its neighbours in that commit. A board that stops at its target refuses what would take its total
    /// beyond.
    Increment {
        counter: CounterRef,
        delta: i64,
        at: Option<Time>,
    },
    /// Add an amount that a person has typed, as a press does, but as a correction: a board's target doesn't stop it.
    Add {
        counter: CounterRef,
        delta: i64,
        at: Time,
    },
    /// Make the count `value`.
    Set {
        counter: CounterRef,
        value: i64,
        note: Option<Note>,
    },
    /// Close the counters' periods: their counts become 0, their history stays.
    Reset {
        counters: CounterRefs,
        note: Option<Note>,
    },
    /// Reverse these entries by entries of their own, once.
    Undo {
        entries: Vec<EntryId>,
    },
    /// Say of presses that look doubtful that they are right, so that they aren't doubtful any more.
    Keep {
        entries: Vec<EntryId>,
    },
    /// Undo doubtful presses, with the reason as the note of the undos.
    Void {
        entries: Vec<EntryId>,
        note: Option<Note>,
    },
    /// Add `delta`, counted at a time in the past.
    Late {
        counter: CounterRef,
        delta: i64,
        at: Time,
        note: Option<Note>,
    },
    /// Give an entry a note, change it, or remove it; the entry's count stays as it is.
    Note {
        entry: EntryId,
        note: Option<Note>,
    },
    /// Give a day of a board, or of the whole file, a note, change it, or remove it.
    NoteDay {
        board: Option<BoardId>,
        date: Date,
        note: Option<Note>,
    },
    /// Add all deltas, each as an increment, and record in the file that this stream was counted through this many lines.
    Stream {
        id: StreamId,
        deltas: Vec<(Name, i64)>,
        lines: i64,
    },
    /// Record that the stream came to its end.
    EndStream {
        id: StreamId,
    },
    /// Make a new counter at 0, with these settings; it is an error if the name is taken.
    Create {
        name: Name,
        edit: Edit,
    },
    /// Change how a counter is shown and pressed, never its count.
    Edit {
        counter: CounterRef,
        edit: Edit,
    },
    /// Delete a counter for good, with its history.
    Delete {
        counter: CounterRef,
    },
    /// Move counters, in this order, before another one in the manual order; `None`: to its end.
    Move {
        counters: Vec<CounterId>,
        before: Option<CounterId>,
    },
    /// Make a new board; it is an error if the name is taken.
    CreateBoard {
        name: Name,
        edit: BoardEdit,
    },
    EditBoard {
        id: BoardId,
        edit: BoardEdit,
    },
    /// Move a board before another one; `None`: to the end.
    MoveBoard {
        id: BoardId,
        before: Option<BoardId>,
    },
    /// Delete a board; its counters stay.
    DeleteBoard {
        id: BoardId,
    },
    /// Start the day of the counts this many minutes after midnight: at a quarter of an hour, the unit of the sums.
    StartDaysAt {
        minutes: u16,
    },
    /// Make the missing counters and boards, and append the missing entries.
    Import {
        import: Arc<Import>,
    },
    /// Carry out all of these or none, as one operation in a dashboard, which can be undone as one.
    Operation {
        requests: Vec<Request>,
    },
    /// Carry out the same for a command, which ignores locks.
    OperationByCommand {
        requests: Vec<Request>,
    },
    /// Undo an operation; what others have changed since stays as it is.
    UndoOperation {
        which: UndoTarget,
    },
    /// Redo the operation that was last undone.
    RedoOperation,
    /// Share boards with other desks.
    Sharing(Sharing),
}

/// The operation to undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoTarget {
    /// The newest one, if it is this one: another window may have made another in between.
    Newest(OperationId),
    /// The newest one, whatever it is.
    Any,
    /// The newest press.
    Press,
    /// This one, however old it is.
    This(OperationId),
    /// This one and all that was done after it, as one; if the newest is the one that is named.
    BackTo { oldest: OperationId, newest: OperationId },
}

/// The fields to change; `None` leaves one as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edit {
    pub name: Option<Name>,
    pub short_name: Option<Option<Name>>,
    pub key: Option<Option<Key>>,
    pub color: Option<Color>,
    /// Whether the counter is archived; an archived counter gives up its key.
    pub is_archived: Option<bool>,
    pub board: Option<Option<BoardRef>>,
    /// The step, 1 to [`STEP_MAX`].
    pub step: Option<i64>,
    pub target: Option<Option<i64>>,
    pub minimum: Option<Option<i64>>,
    pub maximum: Option<Option<i64>>,
    pub is_locked: Option<bool>,
    pub note: Option<Option<Note>>,
    pub weight: Option<Weight>,
    pub control: Option<Option<ControlPlan>>,
}

/// The board that an edit means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BoardRef {
    Name(Name),
    Id(BoardId),
}

/// The fields of a board to change; `None` leaves one as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BoardEdit {
    pub name: Option<Name>,
    pub target: Option<Option<i64>>,
    pub stops_at_target: Option<bool>,
    pub shows_shares: Option<bool>,
    pub total_name: Option<Option<Name>>,
    pub hours: Option<Option<Hours>>,
}

/// The result of a granted request. It is on the disk when this arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The counter's own value right after this request, whatever came after it in the same commit, and the entry
    /// if it has one of its own.
    Counted {
        id: CounterId,
        count: i64,
        entry: Option<EntryId>,
    },
    /// One for each counter (reset, set, late) or entry (undo), in the order of the request; by id, for all counters.
    Corrected(Vec<Correction>),
    Streamed,
    Created {
        id: CounterId,
    },
    Edited {
        id: CounterId,
    },
    Deleted {
        id: CounterId,
    },
    Moved,
    BoardCreated {
        id: BoardId,
    },
    BoardEdited {
        id: BoardId,
    },
    BoardDeleted {
        id: BoardId,
    },
    /// A day was given a note, or it was changed or removed.
    DayNoted,
    Configured,
    /// A board is shared, or isn't any more.
    Shared {
        board: BoardId,
    },
    /// What was counted here is numbered, as far as one request does it.
    Numbered {
        is_more_left: bool,
    },
    Imported(ImportResult),
    /// The operation, if anything was changed, and the outcomes of its requests.
    Performed {
        operation: Option<Operation>,
        outcomes: Vec<Outcome>,
    },
    /// The operation is undone, or redone. This many of its changes were left alone, since others have changed the same
    /// since, or deleted it.
    Undone {
        operation: Operation,
        left: usize,
    },
    Redone {
        operation: Operation,
        left: usize,
    },
}

/// What a person did in a dashboard, as undo and redo name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    pub id: OperationId,
    pub kind: OperationKind,
    /// The name of the first counter or board that it was done to.
    pub name: String,
    /// The amount that was added, or the number of things that it was done to.
    pub number: i64,
    pub at: Time,
    /// Whether what was done after it was undone with it as one, and is redone with it.
    pub has_followers: bool,
}

/// The kind of an operation, as the file spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationKind {
    Press,
    Late,
    Set,
    Reset,
    Undo,
    /// A doubtful press that is right.
    Keep,
    /// A doubtful press that was undone.
    Void,
    /// A note on an entry.
    Note,
    Create,
    Rename,
    Edit,
    /// A move onto a board, or off it.
    Board,
    Archive,
    Restore,
    Lock,
    Unlock,
    Move,
    CreateBoard,
    EditBoard,
    DeleteBoard,
    /// A note on a day.
    NoteDay,
    Import,
}

impl OperationKind {
    const ALL: [(Self, &'static str); 22] = [
        (Self::Press, "press"),
        (Self::Late, "late"),
        (Self::Set, "set"),
        (Self::Reset, "reset"),
        (Self::Undo, "undo"),
        (Self::Keep, "keep"),
        (Self::Void, "void"),
        (Self::Note, "note"),
        (Self::Create, "create"),
        (Self::Rename, "rename"),
        (Self::Edit, "edit"),
        (Self::Board, "board"),
        (Self::Archive, "archive"),
        (Self::Restore, "restore"),
        (Self::Lock, "lock"),
        (Self::Unlock, "unlock"),
        (Self::Move, "move"),
        (Self::CreateBoard, "create board"),
        (Self::EditBoard, "edit board"),
        (Self::DeleteBoard, "delete board"),
        (Self::NoteDay, "note day"),
        (Self::Import, "import"),
    ];

    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("edit", |(_, word)| word)
    }

    /// Returns the kind that has this spelling in the file; an edit, for an unknown spelling.
    pub fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|(_, word)| *word == text).map_or(Self::Edit, |(kind, _)| kind)
    }
}

/// A count before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub id: CounterId,
    pub name: String,
    pub before: i64,
    pub after: i64,
    /// The entry of the correction; a set to the current count makes none.
    pub entry: Option<EntryId>,
}

/// The reason why one request was refused. None of it was carried out; its neighbours in the commit aren't affected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("{}", text!("refusal-overflow", name = .name, count = .count.to_string(), delta = format!("{:+}", .delta)))]
    Overflow { name: String, count: i64, delta: i128 },
    #[error("{}", text!("refusal-unknown-counter"))]
    UnknownCounter,
    #[error("{}", text!("refusal-unknown-name", name = .0.as_str()))]
    UnknownName(Name),
    #[error("{}", text!("refusal-name-taken", name = .0.as_str()))]
    NameTaken(Name),
    #[error("{}", text!("refusal-key-taken", key = .key.to_string(), name = .name))]
    KeyTaken { key: Key, name: String },
    #[error("{}", text!("refusal-name-in-archive", name = .0.as_str()))]
    NameInArchive(Name),
    #[error("{}", text!("refusal-board-name-taken", name = .0.as_str()))]
    BoardNameTaken(Name),
    #[error("{}", text!("refusal-unknown-board"))]
    UnknownBoard,
    #[error("{}", text!("refusal-unknown-board-name", name = .0.as_str()))]
    UnknownBoardName(Name),
    #[error("{}", text!("refusal-locked", name = .name))]
    Locked { name: String },
    #[error("{}", text!("refusal-archived", name = .name))]
    Archived { name: String },
    #[error("{}", text!(
        "refusal-above-maximum",
        name = .name,
        count = .count.to_string(),
        limit = .limit.to_string(),
        delta = format!("{:+}", .delta),
    ))]
    AboveMaximum { name: String, count: i64, limit: i64, delta: i64 },
    #[error("{}", text!(
        "refusal-below-minimum",
        name = .name,
        count = .count.to_string(),
        limit = .limit.to_string(),
        delta = format!("{:+}", .delta),
    ))]
    BelowMinimum { name: String, count: i64, limit: i64, delta: i64 },
    #[error("{}", text!(
        "refusal-beyond-target",
        board = .board,
        total = .total.to_string(),
        target = .target.to_string(),
        delta = format!("{:+}", .delta),
        name = .name,
    ))]
    BeyondTarget { board: String, total: i128, target: i64, name: String, delta: i64 },
    #[error("{}", text!("refusal-bad-step", max = STEP_MAX))]
    BadStep,
    #[error("{}", text!("refusal-bad-limits", minimum = .minimum.to_string(), maximum = .maximum.to_string()))]
    BadLimits { minimum: i64, maximum: i64 },
    #[error("{}", text!("refusal-bad-day-start"))]
    BadDayStart,
    #[error("{}", text!("refusal-too-many-boards", max = BOARDS_MAX))]
    TooManyBoards,
    #[error("{}", text!("refusal-too-many-day-notes", max = DAY_NOTES_MAX))]
    TooManyDayNotes,
    #[error("{}", text!("refusal-too-many-counters"))]
    TooManyCounters,
    #[error("{}", text!("refusal-import-cancelled"))]
    ImportCancelled,
    #[error("{}", text!(
        "refusal-import-above-maximum",
        name = .name,
        count = .count.to_string(),
        limit = .limit.to_string(),
        after = .after.to_string(),
    ))]
    ImportAboveMaximum { name: String, count: i64, limit: i64, after: i64 },
    #[error("{}", text!(
        "refusal-import-below-minimum",
        name = .name,
        count = .count.to_string(),
        limit = .limit.to_string(),
        after = .after.to_string(),
    ))]
    ImportBelowMinimum { name: String, count: i64, limit: i64, after: i64 },
    #[error("{}", text!("refusal-nothing-to-undo"))]
    NothingToUndo,
    #[error("{}", text!("refusal-nothing-to-redo"))]
    NothingToRedo,
    #[error("{}", text!("refusal-import-beyond-undo", file = .file, entries = .entries))]
    ImportBeyondUndo { file: String, entries: i64 },
    #[error("{}", text!("refusal-not-the-newest"))]
    NotTheNewest,
    #[error("{}", text!("refusal-not-an-operation"))]
    NotAnOperation,
    #[error("{}", text!("refusal-shared-already", board = .board, hub = .hub))]
    SharedAlready { board: String, hub: String },
    #[error("{}", text!("refusal-not-shared"))]
    NotShared,
    #[error("{}", text!("refusal-shared-counter", name = .name))]
    SharedCounter { name: String },
    #[error("{}", text!("refusal-shared-board", name = .name))]
    SharedBoard { name: String },
    #[error("{}", text!("refusal-torn", desk = .desk))]
    Torn { feed: FeedNumber, desk: String },
    #[error("{}", text!("refusal-unknown-entry"))]
    UnknownEntry,
    #[error("{}", text!("refusal-undone-already"))]
    UndoneAlready,
    #[error("{}", text!("refusal-in-the-future"))]
    InTheFuture,
    #[error("{}", text!("refusal-not-saved", why = .0))]
    NotSaved(String),
    /// The disk failed at the end of the commit, and hasn't been readable since.
    #[error("{}", text!("refusal-maybe-saved", why = .0))]
    MaybeSaved(String),
}

/// The result of one request.
pub type Reply = Result<Outcome, Refusal>;

/// A change of the counters, whoever made it.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A counter was made or changed: this is its new state.
    Updated(Counter),
    /// A counter was deleted.
    Removed(CounterId),
    /// Anything may have changed: these are the complete contents now.
    Reloaded(Contents),
    /// The new sums, and when the counters were last changed.
    Tallied(Vec<Tally>, Vec<(CounterId, Time)>),
    /// The operations that are next to undo and to redo.
    Operations { undo: Option<Operation>, redo: Option<Operation> },
}

/// The contents of a file that a window shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contents {
    /// All counters, by id.
    pub counters: Vec<Counter>,
    /// All boards, by id.
    pub boards: Vec<Board>,
    /// The sums of the last 50 hours, which contain the day of every zone and day start.
    pub tallies: Vec<Tally>,
    /// When each counter was last changed, if ever.
    pub last: Vec<(CounterId, Time)>,
    /// The start of the days, in minutes after midnight.
    pub day_starts_at: u16,
    /// The notes on days, oldest first.
    pub day_notes: Vec<DayNote>,
    pub undo: Option<Operation>,
    pub redo: Option<Operation>,
}

/// The reason why the file can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The reason in words, with what to do about it.
    pub why: String,
    /// The same for someone at a window, without commands.
    pub why_in_window: String,
    /// The damage, if the contents are broken; the file was left as it is.
    pub damage: Option<Damage>,
}

/// The known facts about a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The error that SQLite reports.
    pub detail: String,
    /// Its newest good backup.
    pub backup: Option<PathBuf>,
}

/// The ways out when a file was moved, deleted, replaced or changed while it was open, besides waiting until it is
/// back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RecoveryOptions {
    /// Everything in it, and the pending requests, can be saved in a new file beside it.
    pub can_save_beside: bool,
    /// The file that is at the path now can be opened, to apply the pending requests there.
    pub can_open_there: bool,
}

/// An event that the worker sends.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The file is open, and has these contents (none for those who don't watch changes).
    Opened { path: PathBuf, contents: Contents },
    /// The file can't be used (any more): the worker refuses every request.
    Failed(Failure),
    /// The reply to a request, for whoever made it.
    Replied(RequestId, Reply),
    /// The changes of a commit, by this program or another: for everyone who watches changes.
    Changed(Vec<Change>),
    /// The new entries, by anyone, each with its counter as it was right after: for everyone who watches entries.
    Entered(Vec<(Entry, Counter)>),
    /// Requests have been waiting in memory since this time, for this reason. They are tried again until they are
    /// saved. There may be none, if the file isn't what it was: then nothing can be saved either.
    Unsaved { requests: usize, since: SystemTime, why: String, displaced: Option<RecoveryOptions> },
    /// Everything is saved, and the file is as it was.
    Saved,
    /// Changes can't be read, and so not be reported, for this reason; reading is tried again. `None`: they can be read
    /// again.
    ChangesProblem(Option<String>),
    /// The chosen way out failed, for this reason. Everything is as before.
    NotChosen(String),
    /// Messages about what was done: at the start about what other programs had removed from the file, and, then or as
    /// soon as possible, about the presses that an earlier program couldn't save.
    Notes(Vec<String>),
}

/// A listener to the worker's events: a window, a command, a test.
///
/// Called on the worker's thread, so it must only pass the event on: no waiting, no drawing.
pub trait Listener: Send + Sync {
    fn hear(&self, event: Event);

    /// Receives the replies of one commit to one client, in the order of its requests: for a listener that would rather
    /// wake up once.
    fn hear_replies(&self, replies: Vec<(RequestId, Reply)>) {
        for (id, reply) in replies {
            self.hear(Event::Replied(id, reply));
        }
    }
}
