//! What is asked of the worker, what it answers, and what it tells everyone who watches.
//!
//! Requests are imperatives, changes are in the past. Someone who has read this file, `worker.rs` and
//! `window.rs` has seen the whole loop.

mod import;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

pub use import::{
    Added, IMPORT_BACKED_UP_MIN, IMPORT_ROWS_MAX, IMPORT_UNDONE_MAX, Import, Imported, ImportedBoard, ImportedCounter,
    ImportedRow, OptionalIndex, Repeats, Times,
};

use crate::domain::{
    Board, BoardId, Color, Counter, CounterId, Entry, EntryId, Key, Name, Note, OperationId, STEP_MAX, Tally, Time,
    Weight,
};

/// Numbers a client's requests, so that it knows which one a reply answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// The counter that a request means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CounterRef {
    /// By name; an increment, a set and a late count create the counter on first use.
    Name(Name),
    /// By its row; it must exist.
    Id(CounterId),
}

/// Boards in a file at most.
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

/// What can be asked of the worker. Each is granted whole or refused whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Add `delta`, which may be negative. With a time it is a person's press: an entry of its own, at that time,
    /// however long it had to wait for the disk. Without, it is counted at the time of its commit, and may share an
    /// entry with its neighbours in that commit.
    Increment {
        counter: CounterRef,
        delta: i64,
        at: Option<Time>,
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
    /// Take these entries' deltas back by entries of their own, once.
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
    /// Give an entry a note, another one, or none; what it counted stays as it is.
    Note {
        entry: EntryId,
        note: Option<Note>,
    },
    /// Add all deltas, and keep in the file that this stream was counted through so many lines.
    Stream {
        id: StreamId,
        deltas: Vec<(Name, i64)>,
        lines: i64,
    },
    /// The stream came to its end.
    EndStream {
        id: StreamId,
    },
    /// Make a new counter at 0, to be shown and pressed so; it is an error if the name is taken.
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
    /// Put counters, in this order, before another one in the order by hand; `None`: at its end.
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
    /// As [`Request::Move`], for a board.
    MoveBoard {
        id: BoardId,
        before: Option<BoardId>,
    },
    /// Delete a board; its counters stay.
    DeleteBoard {
        id: BoardId,
    },
    /// Start the day of the counts so many minutes after midnight: at a quarter of an hour, by which tallies are told.
    StartDaysAt {
        minutes: u16,
    },
    /// Make the counters and boards that aren't there, and append the entries that aren't.
    Import {
        import: Arc<Import>,
    },
    /// What a person does in a dashboard: all of it or nothing, and kept as an operation, which can be undone as one.
    Operation {
        requests: Vec<Request>,
    },
    /// The same by a command, which heeds no locks.
    OperationByCommand {
        requests: Vec<Request>,
    },
    /// Take an operation back; what others have changed since stays as it is.
    UndoOperation {
        which: UndoTarget,
    },
    /// Do the operation again that was last undone.
    RedoOperation,
}

/// Which operation to undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoTarget {
    /// The newest, if it is this one: another window may have done something in between.
    Newest(OperationId),
    /// The newest, whatever it is.
    Any,
    /// The newest press.
    Press,
    /// This one, however old.
    This(OperationId),
}

/// The fields to change; `None` leaves one as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edit {
    pub name: Option<Name>,
    pub key: Option<Option<Key>>,
    pub color: Option<Color>,
    /// An archived counter gives its key back.
    pub is_archived: Option<bool>,
    pub board: Option<Option<BoardRef>>,
    /// 1 to [`STEP_MAX`].
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
    pub shows_shares: Option<bool>,
    pub total_name: Option<Option<Name>>,
}

/// What a granted request came to. It is on the disk when this is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The counter's own value right after this request, whatever came after it in the same commit, and the entry
    /// if it has one of its own.
    Counted {
        id: CounterId,
        count: i64,
        entry: Option<EntryId>,
    },
    /// One for each counter (reset, set, late) or entry (undo), in the order of the request; by id for all.
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
    Configured,
    Imported(Imported),
    /// The operation, if anything was changed, and what each of its requests came to.
    Performed {
        operation: Option<Operation>,
        outcomes: Vec<Outcome>,
    },
    /// The operation is undone, or redone. So many of its changes were left alone, since others have changed the same
    /// since, or it is gone.
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
    /// Of the first counter or board it was done to.
    pub name: String,
    /// What was added; or to how many it was done.
    pub number: i64,
}

/// What an operation was: the words of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationKind {
    Press,
    Late,
    Set,
    Reset,
    Undo,
    /// On an entry.
    Note,
    Create,
    Rename,
    Edit,
    /// Onto a board, or off it.
    Board,
    Archive,
    Restore,
    Lock,
    Unlock,
    Move,
    CreateBoard,
    EditBoard,
    DeleteBoard,
    Import,
}

impl OperationKind {
    const ALL: [(Self, &'static str); 19] = [
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
        (Self::Import, "import"),
    ];

    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("edit", |(_, word)| word)
    }

    /// Returns the kind that the file spells so; an edit, for a word from elsewhere.
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
    /// The entry that says so; a set to the value that was there makes none.
    pub entry: Option<EntryId>,
}

/// Why one request was refused. Nothing of it was done; its neighbours in the commit stand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("\"{name}\" stands at {count}: {delta:+} would leave the range of 64-bit numbers, so nothing was counted")]
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
    #[error("a step is a number from 1 to {STEP_MAX}")]
    BadStep,
    #[error("the minimum {minimum} is above the maximum {maximum}")]
    BadLimits { minimum: i64, maximum: i64 },
    #[error("a day starts at a quarter of an hour: 00:00, 00:15 … 23:45")]
    BadDayStart,
    #[error("a file has at most {BOARDS_MAX} boards")]
    TooManyBoards,
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
    #[error("there is no such entry any more")]
    UnknownEntry,
    #[error("this was undone already")]
    UndoneAlready,
    #[error("a late count belongs to the past, and this time is still to come")]
    InTheFuture,
    #[error("not saved: {0}")]
    NotSaved(String),
    /// The disk failed at the end of the commit, and couldn't be read since.
    #[error("it isn't known whether this was saved ({0}): look at the count before you do it again")]
    MaybeSaved(String),
}

/// The result of one request.
pub type Reply = Result<Outcome, Refusal>;

/// A change of the counters, whoever made it.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A counter was made or is different: this is how it is now.
    Updated(Counter),
    /// It was deleted.
    Removed(CounterId),
    /// Anything may be different, or gone: this is all there is now.
    Reloaded(Contents),
    /// What was counted, and when the counters were last changed.
    Tallied(Vec<Tally>, Vec<(CounterId, Time)>),
    /// What is next to undo and to redo.
    Operations { undo: Option<Operation>, redo: Option<Operation> },
}

/// What a window shows of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contents {
    /// By id.
    pub counters: Vec<Counter>,
    /// By id.
    pub boards: Vec<Board>,
    /// Of the last 50 hours, which hold the day of every zone and day start.
    pub tallies: Vec<Tally>,
    /// When each counter was last changed, if ever.
    pub last: Vec<(CounterId, Time)>,
    /// In minutes after midnight.
    pub day_starts_at: u16,
    pub undo: Option<Operation>,
    pub redo: Option<Operation>,
}

/// Why the file can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// In words, with what to do.
    pub why: String,
    /// What is in it is broken; it was left as it is.
    pub damage: Option<Damage>,
}

/// What is known of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// What SQLite says of it.
    pub detail: String,
    /// Its newest good backup.
    pub backup: Option<PathBuf>,
}

/// What can be done about a file that was moved, deleted, replaced or changed while it was open, besides waiting until
/// it is as it was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// Save all that was in it, and what waits, in a new file beside.
    pub can_save_beside: bool,
    /// Open what is there now, and count there what waits.
    pub can_open_there: bool,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The file is open, and holds this (nothing for those who don't watch changes).
    Opened { path: PathBuf, contents: Contents },
    /// The file can't be used (any more): the worker refuses whatever comes.
    Failed(Failure),
    /// To the one who asked.
    Replied(RequestId, Reply),
    /// To everyone who watches: what a commit changed, ours or another program's.
    Changed(Vec<Change>),
    /// To everyone who watches entries: what was counted, by whomever, each with its counter as it was right after.
    Entered(Vec<(Entry, Counter)>),
    /// So many requests wait in memory since then, for this reason. They are tried again until they are saved. None may
    /// wait, if the file isn't what it was: then nothing can be saved either.
    Unsaved { requests: usize, since: SystemTime, why: String, displaced: Option<Ways> },
    /// What was unsaved is saved; or the file is as it was.
    Saved,
    /// What was changed can't be read, and so not be told, for this reason; it is tried again. `None`: it can be told again.
    Untold(Option<String>),
    /// What was chosen for a file that isn't what it was can't be done, and why. All is as before.
    NotChosen(String),
    /// What was done, in words: at the start with what other programs had taken out of the file, and, then or as soon as it can be,
    /// with the presses that an earlier program couldn't save.
    TakenUp(Vec<String>),
}

/// Whoever hears the worker: a window, a command, a test.
///
/// Called on the worker's thread, so it must only pass the event on: no waiting, no drawing.
pub trait Listener: Send + Sync {
    fn hear(&self, event: Event);

    /// The replies of one commit to one client, in the order of its requests: for whoever would rather wake up once.
    fn hear_replies(&self, replies: Vec<(RequestId, Reply)>) {
        for (id, reply) in replies {
            self.hear(Event::Replied(id, reply));
        }
    }
}
