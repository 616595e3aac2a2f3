//! What is asked of the worker, what it answers, and what it tells everyone who watches.
//!
//! Requests are imperatives, changes are in the past. Someone who has read this file, `worker.rs` and
//! `window.rs` has seen the whole loop.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::words::{Color, Counter, CounterId, Entry, EntryId, Key, Name, Note, Time};

/// Numbers a client's requests, so that it knows which one a reply answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// The counter that a request means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Target {
    /// By name; an increment, a set and a late count create the counter on first use.
    Name(Name),
    /// By its row; it must exist.
    Id(CounterId),
}

/// The counters that a reset means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Targets {
    These(Vec<Target>),
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
    Increment { target: Target, delta: i64, at: Option<Time> },
    /// Make the count `value`.
    Set { target: Target, value: i64, note: Option<Note> },
    /// Close the counters' periods: their counts become 0, their history stays.
    Reset { targets: Targets, note: Option<Note> },
    /// Take these entries' deltas back by entries of their own, once.
    Undo { entries: Vec<EntryId> },
    /// Add `delta`, counted at a time in the past.
    Late { target: Target, delta: i64, at: Time, note: Option<Note> },
    /// Add all deltas, and keep in the file that this stream was counted through so many lines.
    Stream { id: StreamId, deltas: Vec<(Name, i64)>, lines: i64 },
    /// The stream came to its end.
    EndStream { id: StreamId },
    /// Make a new counter at 0, to be shown and pressed so; it is an error if the name is taken.
    Create { name: Name, edit: Edit },
    /// Change how a counter is shown and pressed, never its count.
    Edit { target: Target, edit: Edit },
    /// Delete a counter for good, with its history.
    Delete { target: Target },
}

/// The fields to change; `None` leaves one as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edit {
    pub name: Option<Name>,
    pub key: Option<Option<Key>>,
    pub color: Option<Color>,
    /// An archived counter gives its key back.
    pub is_archived: Option<bool>,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A counter was made or is different: this is how it is now.
    Updated(Counter),
    /// Anything may be different, or gone: this is all there is now, by id.
    Reloaded(Vec<Counter>),
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The file is open; these are its counters, by id (none for those who don't watch).
    Opened { path: PathBuf, counters: Vec<Counter> },
    /// The file can't be used (any more): the worker refuses whatever comes.
    Failed(String),
    /// To the one who asked.
    Replied(RequestId, Reply),
    /// To everyone who watches: what a commit changed, ours or another program's.
    Changed(Vec<Change>),
    /// To everyone who watches entries: what was counted, by whomever, each with its counter as it was right after.
    Entered(Vec<(Entry, Counter)>),
    /// So many requests wait in memory since then, for this reason. They are tried again until they are saved.
    Unsaved { requests: usize, since: SystemTime, why: String },
    /// What was unsaved is saved.
    Saved,
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
