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
    Board, BoardId, Color, Counter, CounterId, DAY_NOTES_MAX, DayNote, Entry, EntryId, Key, Name, Note, OperationId,
    STEP_MAX, Tally, Time, Weight,
};
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
    const ALL: [(Self, &'static str); 20] = [
        (Self::Press, "press"),
        (Self::Late, "late"),
        (Self::Set, "set"),
        (Self::Reset, "reset"),
        (Self::Undo, "undo"),
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
    #[error("\"{name}\" stands at {count}: {delta:+} would be more than a count can hold, so nothing was counted")]
    Overflow { name: String, count: i64, delta: i128 },
    #[error("there is no such counter any more")]
    UnknownCounter,
    #[error("there is no counter named \"{0}\"")]
    UnknownName(Name),
    #[error("there is a counter named \"{0}\" already")]
    NameTaken(Name),
    #[error("the key {key} is \"{name}\"'s already")]
    KeyTaken { key: Key, name: String },
    #[error("there is an archived counter named \"{0}\": restore it, or take another name")]
    NameInArchive(Name),
    #[error("there is a board named \"{0}\" already")]
    BoardNameTaken(Name),
    #[error("there is no such board any more")]
    UnknownBoard,
    #[error("there is no board named \"{0}\"")]
    UnknownBoardName(Name),
    #[error("\"{name}\" is locked, so nothing was counted: unlock it first")]
    Locked { name: String },
    #[error("\"{name}\" is in the archive, so nothing was counted: restore it first")]
    Archived { name: String },
    #[error("\"{name}\" stands at {count}, and its maximum is {limit}: {delta:+} was not counted")]
    AboveMaximum { name: String, count: i64, limit: i64, delta: i64 },
    #[error("\"{name}\" stands at {count}, and its minimum is {limit}: {delta:+} was not counted")]
    BelowMinimum { name: String, count: i64, limit: i64, delta: i64 },
    #[error("\"{board}\" stands at {total}, and stops at its target {target}: {delta:+} \"{name}\" was not counted")]
    BeyondTarget { board: String, total: i128, target: i64, name: String, delta: i64 },
    #[error("a step is a number from 1 to {STEP_MAX}")]
    BadStep,
    #[error("the minimum {minimum} is above the maximum {maximum}")]
    BadLimits { minimum: i64, maximum: i64 },
    #[error("a day starts at a quarter of an hour: 00:00, 00:15 … 23:45")]
    BadDayStart,
    #[error("a file has at most {BOARDS_MAX} boards")]
    TooManyBoards,
    #[error("a file has at most {DAY_NOTES_MAX} notes on days")]
    TooManyDayNotes,
    #[error("a file has at most a million counters: the import would make more")]
    TooManyCounters,
    #[error("the import was cancelled: nothing was imported")]
    ImportCancelled,
    #[error("\"{name}\" stands at {count}, and its maximum is {limit}: the import would bring it to {after}")]
    ImportAboveMaximum { name: String, count: i64, limit: i64, after: i64 },
    #[error("\"{name}\" stands at {count}, and its minimum is {limit}: the import would bring it to {after}")]
    ImportBelowMinimum { name: String, count: i64, limit: i64, after: i64 },
    #[error("there is nothing to undo")]
    NothingToUndo,
    #[error("there is nothing to redo")]
    NothingToRedo,
    #[error(
        "the import of {file} made {entries} entries, which are too many to be undone as one: restore the backup that was made \
        before it, or undo its entries one by one"
    )]
    ImportBeyondUndo { file: String, entries: i64 },
    #[error("something else was done in another window just now: undo again to take that back")]
    NotTheNewest,
    #[error("deleting for good and undoing can't be part of what is undone as one")]
    NotAnOperation,
    #[error("\"{board}\" is shared already, over {hub}")]
    SharedAlready { board: String, hub: String },
    #[error("the board isn't shared any more")]
    NotShared,
    #[error("\"{name}\" is shared, so it stays on its board: archive it, or leave the board first")]
    SharedCounter { name: String },
    #[error("the board \"{name}\" is shared: leave it first")]
    SharedBoard { name: String },
    #[error("what {desk} shares doesn't continue what this file has of it")]
    Torn { feed: FeedNumber, desk: String },
    #[error("there is no such entry any more")]
    UnknownEntry,
    #[error("this was undone already")]
    UndoneAlready,
    #[error("a late count belongs to the past, and this time is still to come")]
    InTheFuture,
    #[error("not saved: {0}")]
    NotSaved(String),
    /// The disk failed at the end of the commit, and hasn't been readable since.
    #[error("it isn't known whether this was saved ({0}): look at the count before you do it again")]
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
