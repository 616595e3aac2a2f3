//! The desk: what keeps the shared boards of a file in step with their hubs, on a thread of its own between the worker and the hubs.
//!
//! It reads the file by itself, and asks the worker for every change of it, so that there is one writer. Nobody waits for it, and it
//! may be cut off at any moment. A board is synced when something was counted here or another desk says that it has pushed; and now
//! and again in any case, since such a message may be lost. While a hub can't be reached, it is tried again after longer and longer
//! pauses.
//!
//! Left out: the steps of a sync ([`crate::sync`]), and what becomes of the rows in the file (the store's).

mod file;
mod thread;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use uuid::Uuid;

use crate::domain::{BoardId, Name, Time};
use crate::hub::address::Password;
use crate::hub::keyring::Keyring;
use crate::language::text;
use crate::sharing::{SameName, Waiting};
use crate::worker::Worker;

/// What the system's keyring is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringUse {
    /// Passwords are found there if it is unlocked.
    Read,
    /// Passwords that were typed are kept there, too, and a person may be asked to unlock it.
    ReadAndKeep,
}

/// The number of a [`Question`], by which its answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct QuestionId(u64);

/// What a person asks of a hub. Each has an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which boards are at the hub? Also finds out whether it can be used.
    Boards { hub: String, password: Option<Password> },
    /// Share a board. `desk_name` names this desk, unless it has a name.
    Share { board: BoardId, hub: String, password: Option<Password>, desk_name: Name },
    /// Make a board of what others share.
    Join { board: Uuid, hub: String, password: Option<Password>, desk_name: Name, namesakes: Namesakes },
    /// Push what waits, and stop sharing. `is_forced`: even if the hub can't be reached, and
    /// without waiting for rows of others that are still on their way.
    Leave { board: BoardId, is_forced: bool },
}

/// What becomes of this file's counters that have the names of those of a board that is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namesakes {
    /// They are the same: they come onto the board, with what was counted on them.
    Same,
    /// They are others, and stay as they are: the board's show under another name here.
    Others,
}

/// A board at a hub, to be joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinableBoard {
    pub uuid: Uuid,
    pub name: String,
    /// The names of the desks on it.
    pub desks: Vec<String>,
    /// How many rows they share.
    pub rows: i64,
    /// Whether it is in this file already.
    pub is_here: bool,
    /// The counters of which there are namesakes in this file.
    pub namesakes: Vec<SameName>,
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The boards, and what is weaker about the connection than it should be.
    Boards {
        boards: Vec<JoinableBoard>,
        warning: Option<String>,
    },
    Shared(BoardId),
    Joined(BoardId),
    Left(BoardId),
    /// What was asked for wasn't done, for this reason.
    Failed(String),
}

/// How sharing a board goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardStatus {
    pub board: BoardId,
    pub state: SharingState,
    /// What of this desk isn't known to be at the hub.
    pub waiting: Waiting,
    /// When the file and the hub were last the same.
    pub synced_at: Option<Time>,
    /// What is amiss though it works, in words: a clock that is far off, a connection that others can read.
    pub warnings: Vec<String>,
}

/// What the thread is doing about a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharingState {
    Connecting,
    /// So many of so many rows of the others are here: shown when they are many.
    Pulling {
        pulled: i64,
        all: i64,
    },
    /// The file and the hub are the same, but for what was counted in the last moment.
    Shared,
    /// The hub can't be used since then, for this reason. `is_lasting`: a person has to do something about it.
    Offline {
        since: Time,
        tried_at: Time,
        why: String,
        is_lasting: bool,
    },
}

/// What the thread reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskEvent {
    /// The state of all shared boards: with each change of one.
    Status(Vec<BoardStatus>),
    Answered(QuestionId, Answer),
    /// Whether passwords that are typed can be kept: when that was asked for.
    Keyring(Keyring),
}

/// Hears what the thread reports, on that thread, so it must only pass it on.
pub trait DeskListener: Send + Sync {
    fn hear(&self, event: DeskEvent);
}

/// Returns the name that a desk has until it is given another one: that of its machine.
#[must_use]
pub fn default_desk_name() -> Name {
    #[cfg(unix)]
    let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
    #[cfg(not(unix))]
    let host = std::env::var("COMPUTERNAME").unwrap_or_default();
    host.parse().unwrap_or_else(|_| {
        text!("desk-default-name").parse().unwrap_or_else(|_| unreachable!("a plain word is a name"))
    })
}

enum Message {
    /// The file is, or is now, at this path.
    File(PathBuf),
    /// Something was committed.
    Changed,
    /// Somebody looks at the counts, so that others' presses are to show soon even where the hub doesn't tell of them.
    IsWatched(bool),
    SyncNow,
    Question(QuestionId, Question),
    Password {
        hub: String,
        password: Password,
    },
    LookForKeyring,
    Stop,
}

/// The running thread. Dropping it ends it soon: what waits is pushed first if the hub answers at once.
pub struct DeskThread {
    messages: UnboundedSender<Message>,
    questions: AtomicU64,
    thread: Option<JoinHandle<()>>,
}

impl DeskThread {
    /// Starts the thread for the file at `path`, which `worker` writes. The worker must run longer.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(
        path: PathBuf,
        worker: &Worker,
        keyring: KeyringUse,
        listener: Arc<dyn DeskListener>,
    ) -> std::io::Result<Self> {
        let (messages, receiver) = unbounded_channel();
        let (sender, replies) = file::replies();
        let client = worker.client(sender);
        let thread = std::thread::Builder::new()
            .name("tallyboard-desk".into())
            .spawn(move || thread::run(path, client, replies, receiver, keyring, listener))?;
        Ok(Self { messages, questions: AtomicU64::new(0), thread: Some(thread) })
    }

    /// Says that something was committed to the file, by whomever.
    pub fn changed(&self) {
        self.send(Message::Changed);
    }

    /// Says that the worker has this file open now.
    pub fn opened(&self, path: PathBuf) {
        self.send(Message::File(path));
    }

    /// Says whether somebody looks at the counts.
    pub fn is_watched(&self, is_watched: bool) {
        self.send(Message::IsWatched(is_watched));
    }

    /// Tries again at once what waits for a hub.
    pub fn sync_now(&self) {
        self.send(Message::SyncNow);
    }

    /// Asks something of a hub; [`DeskEvent::Answered`] has the answer, and this number.
    pub fn ask(&self, question: Question) -> QuestionId {
        let id = QuestionId(self.questions.fetch_add(1, Ordering::Relaxed));
        self.send(Message::Question(id, question));
        id
    }

    /// Asks whether passwords can be kept; [`DeskEvent::Keyring`] has the answer.
    pub fn look_for_keyring(&self) {
        self.send(Message::LookForKeyring);
    }

    /// Uses a password for a hub until the program ends.
    pub fn use_password(&self, hub: String, password: Password) {
        self.send(Message::Password { hub, password });
    }

    fn send(&self, message: Message) {
        // An error means that the thread is ending.
        let _ = self.messages.send(message);
    }
}

impl Drop for DeskThread {
    fn drop(&mut self) {
        self.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
