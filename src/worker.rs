//! The worker: one named thread that owns the only connection that writes.
//!
//! It takes every request that waits, commits them as one transaction (group commit), and only then answers
//! each with its own result: one disk flush serves all who waited, and a lone press waits for nobody. When the
//! commit fails for a cause that may go away, the whole batch stays in memory in its order and is tried again.
//!
//! Other programs' commits are noticed by `PRAGMA data_version`, looked at when the system says that a file of
//! the database was written (crate notify), a few times shortly after, since that word comes before the commit can
//! be seen, and twice a second in any case, which is all there is where the system says nothing.
//!
//! Left out on purpose: what a request means (the store's), and whoever listens.

mod notice;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TrySendError};

use crate::request::{Event, Listener, Refusal, Reply, Request, RequestId};
use crate::store::{Access, Store, StoreError};
use notice::Notice;

/// Requests that wait for the worker at most; beyond it a press is refused, visibly.
pub const QUEUE_REQUESTS_MAX: usize = 16_384;

/// Requests in one commit at most.
pub const BATCH_REQUESTS_MAX: usize = 4_096;

/// Pause before a failed commit is tried again: doubled each time, up to the maximum.
const RETRY_PAUSE_MIN: Duration = Duration::from_millis(50);
const RETRY_PAUSE_MAX: Duration = Duration::from_secs(2);

/// How long a stop goes on trying to save what is queued, when the file can't be written.
const STOP_WAIT: Duration = Duration::from_secs(10);

/// What the worker tells, besides the replies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// All counters at the start, then every change, whoever made it: for a window.
    Changes,
    /// Nothing: for a command that only asks.
    Nothing,
}

/// The running worker. Dropping it stops the worker as [`Worker::stop`] does.
pub struct Worker {
    sender: Sender<Message>,
    /// Set by a stop: when to give up what can't be saved.
    stop_by: Arc<OnceLock<Instant>>,
    thread: Option<JoinHandle<()>>,
}

/// Sends requests, and hears their replies through its own listener.
#[derive(Clone)]
pub struct Client {
    sender: Sender<Message>,
    listener: Arc<dyn Listener>,
    next_id: Arc<AtomicU64>,
}

/// Why a request didn't get into the queue. Nothing was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    #[error("too much waits to be saved ({QUEUE_REQUESTS_MAX} presses): this one was not counted")]
    Full,
    #[error("the file is closed: this was not counted")]
    Stopped,
}

enum Message {
    Request(Envelope),
    Stop,
}

struct Envelope {
    id: RequestId,
    request: Request,
    listener: Arc<dyn Listener>,
}

impl Worker {
    /// Starts the worker on the file at `path`, which it opens (and makes, if missing) on its own thread; `listener`
    /// hears [`Event::Opened`] or [`Event::Failed`], and what `watch` says.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(path: PathBuf, watch: Watch, listener: Arc<dyn Listener>) -> std::io::Result<Self> {
        let (sender, receiver) = crossbeam_channel::bounded(QUEUE_REQUESTS_MAX);
        let stop_by = Arc::<OnceLock<Instant>>::default();
        let stop_by_of_thread = Arc::clone(&stop_by);
        let thread = std::thread::Builder::new()
            .name("tallyboard-worker".into())
            .spawn(move || run(&path, watch, listener, &receiver, &stop_by_of_thread))?;
        Ok(Self { sender, stop_by, thread: Some(thread) })
    }

    /// A client whose replies `listener` hears.
    pub fn client(&self, listener: Arc<dyn Listener>) -> Client {
        Client { sender: self.sender.clone(), listener, next_id: Arc::default() }
    }

    /// Commits what is queued, answers it, and joins the thread.
    pub fn stop(mut self) {
        self.stop_and_join();
    }

    fn stop_and_join(&mut self) {
        self.stop_by.get_or_init(|| Instant::now() + STOP_WAIT);
        // An error means that the thread has ended already; either way there is only the join left to do.
        let _ = self.sender.send(Message::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop_and_join();
    }
}

impl Client {
    /// Queues a request without waiting: for the window's thread.
    pub fn try_send(&self, request: Request) -> Result<RequestId, SendError> {
        let (id, message) = self.message(request);
        match self.sender.try_send(message) {
            Ok(()) => Ok(id),
            Err(TrySendError::Full(_)) => Err(SendError::Full),
            Err(TrySendError::Disconnected(_)) => Err(SendError::Stopped),
        }
    }

    /// Queues a request, and waits while the queue is full: for a command.
    pub fn send(&self, request: Request) -> Result<RequestId, SendError> {
        let (id, message) = self.message(request);
        self.sender.send(message).map(|()| id).map_err(|_| SendError::Stopped)
    }

    fn message(&self, request: Request) -> (RequestId, Message) {
        let id = RequestId(self.next_id.fetch_add(1, Ordering::Relaxed));
        (id, Message::Request(Envelope { id, request, listener: Arc::clone(&self.listener) }))
    }
}

/// A channel is a listener: what the worker says can be received at its other end. It holds at most a reply for
/// each request in flight and one event for each commit, so whoever receives at all keeps it short.
impl Listener for Sender<Event> {
    fn hear(&self, event: Event) {
        // An error means that nobody listens any more, which is theirs to decide.
        let _ = self.send(event);
    }
}

fn run(
    path: &Path,
    watch: Watch,
    listener: Arc<dyn Listener>,
    receiver: &Receiver<Message>,
    stop_by: &OnceLock<Instant>,
) {
    // The listening starts before the first look, so that no commit falls between the two.
    let notice = (watch == Watch::Changes).then(|| Notice::start(path));
    let opened = Store::open(path, Access::Write).map_err(|error| error.to_string()).and_then(|mut store| {
        let data_version = store.data_version().map_err(|error| error.to_string())?;
        let counters = if notice.is_some() { store.reload().map_err(|error| error.to_string())? } else { Vec::new() };
        Ok((store, data_version, counters))
    });
    match opened {
        Ok((store, data_version, counters)) => {
            listener.hear(Event::Opened { path: store.path().to_owned(), counters });
            Loop { store, data_version, notice, listener, receiver, stop_by, stopped: false }.run();
        }
        Err(error) => listener.hear(Event::Failed(error)),
    }
}

/// The worker's thread, with its file open.
struct Loop<'a> {
    store: Store,
    /// As it was before the last look, so that a commit during the look is seen by the next one.
    data_version: i64,
    notice: Option<Notice>,
    listener: Arc<dyn Listener>,
    receiver: &'a Receiver<Message>,
    stop_by: &'a OnceLock<Instant>,
    /// The stop's place in the queue was reached.
    stopped: bool,
}

enum Next {
    Batch(Vec<Envelope>),
    /// Another program may have written.
    Look,
    Stop,
}

impl Loop<'_> {
    fn run(mut self) {
        while !self.stopped {
            match self.next() {
                Next::Batch(batch) => self.save(batch),
                Next::Look => self.look(),
                Next::Stop => break,
            }
        }
    }

    /// Waits for requests and takes all there are, or for the time to look.
    fn next(&mut self) -> Next {
        let first = match &mut self.notice {
            None => self.receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(notice) => match notice.wait(self.receiver) {
                notice::Woken::Message(message) => Ok(message),
                notice::Woken::Look => return Next::Look,
                notice::Woken::Disconnected => Err(RecvTimeoutError::Disconnected),
            },
        };
        let mut batch = match first {
            Ok(Message::Request(envelope)) => vec![envelope],
            Ok(Message::Stop) | Err(_) => return Next::Stop,
        };
        while batch.len() < BATCH_REQUESTS_MAX {
            match self.receiver.try_recv() {
                Ok(Message::Request(envelope)) => batch.push(envelope),
                Ok(Message::Stop) => {
                    self.stopped = true;
                    break;
                }
                Err(_) => break,
            }
        }
        Next::Batch(batch)
    }

    /// Commits the batch, trying again while the cause may go away, then answers each request.
    fn save(&mut self, batch: Vec<Envelope>) {
        let since = SystemTime::now();
        let mut was_unsaved = false;
        let mut pause = RETRY_PAUSE_MIN;
        let result = loop {
            match self.commit(&batch) {
                Ok(replies) => break Ok(replies),
                Err(StoreError::Passing(why)) if !self.must_give_up() => {
                    was_unsaved = true;
                    self.listener.hear(Event::Unsaved { since, why });
                    std::thread::sleep(pause);
                    pause = (pause * 2).min(RETRY_PAUSE_MAX);
                }
                Err(error) => break Err(error),
            }
        };
        match result {
            Ok(replies) => {
                for (envelope, reply) in batch.into_iter().zip(replies) {
                    envelope.listener.hear(Event::Replied(envelope.id, reply));
                }
                if was_unsaved {
                    self.listener.hear(Event::Saved);
                }
                self.tell_changes();
            }
            Err(error) => {
                let refusal = Refusal::NotSaved(format!("not saved: {error}"));
                for envelope in batch {
                    envelope.listener.hear(Event::Replied(envelope.id, Err(refusal.clone())));
                }
            }
        }
    }

    fn must_give_up(&self) -> bool {
        self.stop_by.get().is_some_and(|deadline| Instant::now() >= *deadline)
    }

    /// All requests of the batch, in their order, in one transaction: all of it is on the disk, or none.
    fn commit(&self, batch: &[Envelope]) -> Result<Vec<Reply>, StoreError> {
        let work = || {
            self.store.begin()?;
            let replies = batch.iter().map(|envelope| self.apply(&envelope.request)).collect::<Result<_, _>>()?;
            self.store.commit()?;
            Ok(replies)
        };
        let result = work();
        if result.is_err() {
            self.store.rollback();
        }
        result
    }

    fn apply(&self, request: &Request) -> Result<Reply, StoreError> {
        match request {
            Request::Increment { target, delta } => self.store.increment(target, *delta),
            Request::Create { name } => self.store.create(name),
        }
    }

    /// Has another connection committed? Then tell what changed.
    fn look(&mut self) {
        // Errors here (a lock, a full disk) pass, and the next look finds what this one missed.
        if let Ok(data_version) = self.store.data_version()
            && data_version != self.data_version
        {
            self.data_version = data_version;
            self.tell_changes();
            if let Some(notice) = &mut self.notice {
                notice.found();
            }
        }
    }

    fn tell_changes(&mut self) {
        if self.notice.is_none() {
            return;
        }
        match self.store.changes() {
            Ok(changes) if changes.is_empty() => {}
            Ok(changes) => self.listener.hear(Event::Changed(changes)),
            // Read again at the next look: no version is like this one.
            Err(_) => self.data_version = -1,
        }
    }
}
