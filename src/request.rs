//! What is asked of the worker, what it answers, and what it tells everyone who watches.
//!
//! Requests are imperatives, changes are in the past. Someone who has read this file, `worker.rs` and
//! `window.rs` has seen the whole loop.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::words::{Counter, CounterId, Name};

/// Numbers a client's requests, so that it knows which one a reply answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// The counter that a request means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// By name; an increment creates the counter on first use.
    Name(Name),
    /// By its row; it must exist.
    Id(CounterId),
}

/// What can be asked of the worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Add `delta`, which may be negative.
    Increment { target: Target, delta: i64 },
    /// Make a new counter at 0; it is an error if the name is taken.
    Create { name: Name },
}

/// What a granted request came to. It is on the disk when this is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The counter's own value right after this request, whatever came after it in the same commit.
    Counted {
        id: CounterId,
        count: i64,
    },
    Created {
        id: CounterId,
    },
}

/// Why one request was refused. Its neighbours in the commit stand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("\"{name}\" stands at {count}: {delta:+} would leave the range of 64-bit numbers, so nothing was counted")]
    Overflow { name: String, count: i64, delta: i64 },
    #[error("there is no such counter any more")]
    UnknownCounter,
    #[error("there is a counter named \"{0}\" already")]
    NameTaken(Name),
    #[error("{0}")]
    NotSaved(String),
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
    /// The file can't be used; the worker has ended and answers nothing more.
    Failed(String),
    /// To the one who asked.
    Replied(RequestId, Reply),
    /// To everyone who watches: what a commit changed, ours or another program's.
    Changed(Vec<Change>),
    /// Presses wait in memory since then, for this reason. They are tried again until they are saved.
    Unsaved { since: SystemTime, why: String },
    /// What was unsaved is saved.
    Saved,
}

/// Whoever hears the worker: a window, a command, a test.
///
/// Called on the worker's thread, so it must only pass the event on: no waiting, no drawing.
pub trait Listener: Send + Sync {
    fn hear(&self, event: Event);
}
