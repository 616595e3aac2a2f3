//! The worker: one named thread that owns the only connection that writes.
//!
//! It takes every request that waits, commits them as one transaction (group commit), and only then answers each with
//! its own result: one disk flush serves all who waited, and a lone press waits for nobody.
//!
//! Here are the handle ([`Worker`]) and its clients ([`Client`]); what the thread does is in `worker/thread.rs`. Left
//! out on purpose: what a request means (the store's), and who listens.

mod batch;
mod commit_watcher;
mod queue;
mod thread;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crossbeam_channel::Sender;

use crate::domain::{CounterId, Name};
use crate::language::text;
use crate::request::{Event, Listener, Request, RequestId};
use queue::{Inbox, Queue};

/// Maximum number of requests that wait for the worker; beyond it a press is refused, visibly.
pub const QUEUE_REQUESTS_MAX: usize = 16_384;

/// Maximum number of requests in one commit.
pub const BATCH_REQUESTS_MAX: usize = 8_192;

/// Time for which a stop keeps trying to save what is queued, if the file can't be written.
pub const STOP_WAIT: Duration = Duration::from_secs(10);

/// The events that the worker sends, besides the replies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// All counters at the start, then every change, whoever made it: for a window.
    Changes,
    /// Every entry from now on, whoever made it: for a command that follows the counts.
    Entries,
    /// None: for a command that only sends requests.
    Nothing,
}

/// The time for which a request may wait for a file that can't be opened or written, before it is refused with nothing
/// applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timeout {
    Never,
    After(Duration),
}

impl Timeout {
    fn is_over(self, started: Instant) -> bool {
        matches!(self, Self::After(wait) if started.elapsed() >= wait)
    }
}

/// The way out when a file isn't what it was ([`Event::Unsaved`]).
#[derive(Debug)]
pub enum RecoveryChoice {
    /// Copy everything that the file held into a new file beside it, and continue there, with the pending requests.
    SaveBeside,
    /// Continue with the file that is at the path now. Pending requests are applied there, by the names that their
    /// counters had; those that don't count anything are refused.
    OpenThere(HashMap<CounterId, Name>),
}

/// The running worker. Dropping it stops the worker as [`Worker::stop`] does.
pub struct Worker {
    queue: Arc<Queue>,
    choices: Sender<RecoveryChoice>,
    /// Set by a stop: the time at which to give up what can't be saved.
    stop_by: Arc<OnceLock<Instant>>,
    /// The thread, which returns what couldn't be saved, in words.
    thread: Option<JoinHandle<Option<String>>>,
}

/// Sends requests, and hears their replies through its own listener.
#[derive(Clone)]
pub struct Client {
    queue: Arc<Queue>,
    listener: Arc<dyn Listener>,
    next_id: Arc<AtomicU64>,
}

/// The reason why a request didn't get into the queue. Nothing was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    #[error("{}", text!("send-error-full", max = QUEUE_REQUESTS_MAX))]
    Full,
    #[error("{}", text!("send-error-stopped"))]
    Stopped,
}

struct Envelope {
    id: RequestId,
    request: Request,
    listener: Arc<dyn Listener>,
}

impl Worker {
    /// Starts the worker on the file at `path`, which it opens (and makes, if missing) on its own thread; `listener`
    /// hears [`Event::Opened`] or [`Event::Failed`], and what `watch` says. A stop ends every timeout within
    /// [`STOP_WAIT`].
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(path: PathBuf, watch: Watch, timeout: Timeout, listener: Arc<dyn Listener>) -> std::io::Result<Self> {
        let queue = Arc::<Queue>::default();
        let inbox = Inbox(Arc::clone(&queue));
        let (choices, chosen) = crossbeam_channel::bounded(1);
        let stop_by = Arc::<OnceLock<Instant>>::default();
        let stop_by_of_thread = Arc::clone(&stop_by);
        let thread = std::thread::Builder::new()
            .name("tallyboard-worker".into())
            .spawn(move || thread::run(&path, watch, timeout, listener, &inbox, &chosen, &stop_by_of_thread))?;
        Ok(Self { queue, choices, stop_by, thread: Some(thread) })
    }

    /// Returns a client whose replies `listener` hears.
    pub fn client(&self, listener: Arc<dyn Listener>) -> Client {
        Client { queue: Arc::clone(&self.queue), listener, next_id: Arc::default() }
    }

    /// Chooses a way out for a file that isn't what it was. [`Event::Opened`] reports success, [`Event::NotChosen`]
    /// failure.
    pub fn choose(&self, choice: RecoveryChoice) {
        // The channel is full: another choice is under way.
        let _ = self.choices.try_send(choice);
    }

    /// Commits what is queued, answers it, and joins the thread. Presses of a window that can't be saved within
    /// [`STOP_WAIT`] are kept beside the file ([`Store::keep_unsaved`](crate::store::Store::keep_unsaved)), and counted
    /// by the next worker on it. Returns, in words, what couldn't be saved, and where it is kept.
    pub fn stop(mut self) -> Option<String> {
        self.stop_and_join(STOP_WAIT)
    }

    /// Stops as [`Worker::stop`] does, but tries only once to save.
    pub fn stop_at_once(mut self) -> Option<String> {
        self.stop_and_join(Duration::ZERO)
    }

    fn stop_and_join(&mut self, wait: Duration) -> Option<String> {
        self.stop_by.get_or_init(|| Instant::now() + wait);
        self.queue.stop();
        self.thread.take()?.join().ok().flatten()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop_and_join(STOP_WAIT);
    }
}

impl Client {
    /// Queues a request without waiting: for the window's thread.
    pub fn try_send(&self, request: Request) -> Result<RequestId, SendError> {
        let envelope = self.envelope(request);
        let id = envelope.id;
        self.queue.try_push(envelope).map(|()| id)
    }

    /// Queues a request, and waits while the queue is full: for a command.
    pub fn send(&self, request: Request) -> Result<RequestId, SendError> {
        let envelope = self.envelope(request);
        let id = envelope.id;
        self.queue.push(envelope).map(|()| id)
    }

    fn envelope(&self, request: Request) -> Envelope {
        let id = RequestId(self.next_id.fetch_add(1, Ordering::Relaxed));
        Envelope { id, request, listener: Arc::clone(&self.listener) }
    }
}

/// Carries out one request as a worker does, but on the calling thread, which saves a process that sends no other one the
/// thread and its memory. `listener` hears what it would hear from a worker with [`Watch::Nothing`].
pub fn serve_one(path: &Path, timeout: Timeout, listener: Arc<dyn Listener>, request: Request) {
    let inbox = Inbox(Arc::default());
    // An empty queue that runs has room for one.
    let _ = inbox.try_push(Envelope { id: RequestId(0), request, listener: Arc::clone(&listener) });
    inbox.stop();
    let never = crossbeam_channel::never();
    thread::run(path, Watch::Nothing, timeout, listener, &inbox, &never, &Arc::default());
}

/// Lets a channel be a listener: the worker's events can be received at its other end. It holds at most a reply for
/// each request in flight and one event for each commit, so it stays short as long as somebody receives.
impl Listener for Sender<Event> {
    fn hear(&self, event: Event) {
        // An error means that nobody listens any more, which is the receiver's decision.
        let _ = self.send(event);
    }
}
