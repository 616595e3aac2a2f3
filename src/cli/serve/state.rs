//! What `serve` serves: the counters as the worker tells of them, presses and undos, and the changes for everyone who
//! follows.
//!
//! Everything here runs on the thread of the connections, so nothing is locked, and no borrow lasts over an `await`.
//! The worker's events come over a channel, so that it never waits for a connection.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use hyper::StatusCode;
use hyper::body::Bytes;
use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{broadcast, oneshot};
use tokio::task::spawn_blocking;

use crate::cli::counters::CounterRecord;
use crate::cli::naming::{self, missing};
use crate::cli::output::{CorrectionRecord, to_json};
use crate::cli::session::{self, Trouble, say};
use crate::domain::{Counter, CounterId, EntryId, Name, Time};
use crate::language::text;
use crate::request::{
    Change, Contents, CounterRef, Event, Listener, Outcome, RecoveryOptions, Refusal, Reply, Request, RequestId,
};
use crate::worker::{Client, RecoveryChoice, Worker};

/// Maximum number of changes that a slow follower may be behind; beyond it, it gets all counters anew instead.
const BEHIND_MAX: usize = 1_024;

/// The reason why a call fails: the status, and a sentence.
#[derive(Debug)]
pub(super) struct Problem {
    pub status: StatusCode,
    pub why: String,
}

impl Problem {
    pub(super) fn new(status: StatusCode, why: impl ToString) -> Self {
        Self { status, why: why.to_string() }
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let status = match refusal {
            Refusal::UnknownCounter | Refusal::UnknownName(_) | Refusal::UnknownEntry => StatusCode::NOT_FOUND,
            Refusal::NotSaved(_) => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::MaybeSaved(_) => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, refusal)
    }
}

/// A press that is saved: the count right after it, and its entry, by which it can be undone.
#[derive(Debug, Serialize)]
pub(super) struct PressRecord {
    id: CounterId,
    name: String,
    count: i64,
    entry: Option<EntryId>,
}

/// What to undo.
#[derive(Debug)]
pub(super) enum UndoSubject {
    /// This entry.
    Entry(EntryId),
    /// The last change of this counter.
    LastOf(CounterRef),
}

pub(super) type Events = UnboundedReceiver<Event>;

/// Passes the worker's events on to the thread of the connections.
struct Passing(UnboundedSender<Event>);

impl Listener for Passing {
    fn hear(&self, event: Event) {
        // An error means that nobody listens any more.
        let _ = self.0.send(event);
    }
}

/// Returns a listener for the worker, and where its events come out.
pub(super) fn events() -> (Arc<dyn Listener>, Events) {
    let (sender, events) = unbounded_channel();
    (Arc::new(Passing(sender)), events)
}

pub(super) struct State {
    path: PathBuf,
    wait: Duration,
    /// `None` once it is being stopped.
    worker: RefCell<Option<Worker>>,
    client: Client,
    /// The requests that aren't answered yet.
    waiting: RefCell<HashMap<RequestId, oneshot::Sender<Reply>>>,
    /// All counters, also archived ones.
    counters: RefCell<BTreeMap<CounterId, Counter>>,
    /// Changes, as they are sent to those who follow.
    changes: broadcast::Sender<Bytes>,
}

impl State {
    pub(super) fn new(path: &Path, wait: Duration, worker: Worker, client: Client) -> Rc<Self> {
        Rc::new(Self {
            path: path.to_owned(),
            wait,
            worker: RefCell::new(Some(worker)),
            client,
            waiting: RefCell::default(),
            counters: RefCell::default(),
            changes: broadcast::Sender::new(BEHIND_MAX),
        })
    }

    /// Waits until the file is open. Returns the events that follow.
    ///
    /// # Errors
    /// When the file can't be used.
    pub(super) async fn open(&self, mut events: Events) -> anyhow::Result<Events> {
        let mut trouble = Trouble::default();
        while let Some(event) = events.recv().await {
            match event {
                Event::Opened { contents, .. } => {
                    self.reload(contents);
                    return Ok(events);
                }
                Event::Failed(failure) => return Err(anyhow!(failure.why)),
                event => trouble.report(&event),
            }
        }
        Err(anyhow!(text!("cli-worker-ended")))
    }

    /// Hears the worker's events, until the file can't be used any more. Returns the reason.
    pub(super) async fn hear(self: Rc<Self>, mut events: Events) -> anyhow::Error {
        let mut trouble = Trouble::default();
        while let Some(event) = events.recv().await {
            match event {
                Event::Replied(id, reply) => {
                    if let Some(waiting) = self.waiting.borrow_mut().remove(&id) {
                        // An error means that the caller has gone. The press stands.
                        let _ = waiting.send(reply);
                    }
                }
                Event::Opened { contents, .. } => self.reload(contents),
                Event::Changed(changes) => changes.into_iter().for_each(|change| self.take(change)),
                Event::Failed(failure) => return anyhow!(failure.why),
                Event::NotChosen(why) => say(&why),
                event => {
                    trouble.report(&event);
                    if let Event::Unsaved { displaced: Some(RecoveryOptions { can_open_there: true, .. }), .. } = event
                    {
                        self.open_there();
                    }
                }
            }
        }
        anyhow!(text!("cli-worker-ended"))
    }

    /// Goes on with the file that is at the path now, as the next command on it would.
    fn open_there(&self) {
        let counters = self.counters.borrow();
        let names = counters.values().filter_map(|counter| Some((counter.id, Name::mended(&counter.name)?))).collect();
        if let Some(worker) = self.worker.borrow().as_ref() {
            worker.choose(RecoveryChoice::OpenThere(names));
        }
    }

    fn reload(&self, contents: Contents) {
        self.counters.replace(contents.counters.into_iter().map(|counter| (counter.id, counter)).collect());
        self.tell(|| self.all());
    }

    fn take(&self, change: Change) {
        match change {
            Change::Updated(counter) if counter.is_archived => {
                self.tell(|| removed(counter.id));
                self.counters.borrow_mut().insert(counter.id, counter);
            }
            Change::Updated(counter) => {
                self.tell(|| message("counter", &CounterRecord::numbered(&counter)));
                self.counters.borrow_mut().insert(counter.id, counter);
            }
            Change::Removed(id) => {
                self.counters.borrow_mut().remove(&id);
                self.tell(|| removed(id));
            }
            Change::Reloaded(contents) => self.reload(contents),
            Change::Tallied(..) | Change::Operations { .. } => {}
        }
    }

    fn tell(&self, message: impl FnOnce() -> Bytes) {
        if self.changes.receiver_count() > 0 {
            // An error means that the last one has just gone.
            let _ = self.changes.send(message());
        }
    }

    /// Returns the changes from now on. What [`State::all`] returns next is what they continue.
    pub(super) fn follow(&self) -> broadcast::Receiver<Bytes> {
        self.changes.subscribe()
    }

    /// Returns the counters in use, as the message that a stream of changes begins with.
    pub(super) fn all(&self) -> Bytes {
        self.with_list(|list| message("counters", &list))
    }

    /// Returns the counters in use, by name, as JSON.
    pub(super) fn list(&self) -> Result<String, Problem> {
        Ok(self.with_list(|list| to_json(&list))?)
    }

    fn with_list<T>(&self, make: impl FnOnce(Vec<CounterRecord<'_>>) -> T) -> T {
        let counters = self.counters.borrow();
        let mut used: Vec<&Counter> = counters.values().filter(|counter| !counter.is_archived).collect();
        used.sort_by(|a, b| a.name.cmp(&b.name));
        make(used.into_iter().map(CounterRecord::numbered).collect())
    }

    /// Adds `by`, or the counter's step, and waits until it is saved. It is a press as in the dashboard, where it can
    /// be undone, too; a locked or archived counter refuses it.
    pub(super) async fn press(&self, counter: &CounterRef, by: Option<i64>) -> Result<PressRecord, Problem> {
        let (id, step) = {
            let counters = self.counters.borrow();
            let found = naming::find(counters.values(), counter);
            let found = found.ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, missing(counter)))?;
            if found.is_archived {
                return Err(Refusal::Archived { name: found.name.clone() }.into());
            }
            (found.id, found.step)
        };
        let increment =
            Request::Increment { counter: CounterRef::Id(id), delta: by.unwrap_or(step), at: Some(Time::now()) };
        let outcome = self.ask(Request::Operation { requests: vec![increment] }).await?;
        let Outcome::Performed { outcomes, .. } = outcome else { return Err(unexpected()) };
        let Some(Outcome::Counted { id, count, entry }) = outcomes.into_iter().next() else { return Err(unexpected()) };
        let name = self.counters.borrow().get(&id).map(|counter| counter.name.clone()).unwrap_or_default();
        Ok(PressRecord { id, name, count, entry })
    }

    /// Undoes one entry, and waits until that is saved. Returns the counts before and after, as JSON.
    pub(super) async fn undo(&self, subject: UndoSubject) -> Result<String, Problem> {
        let counter = match subject {
            UndoSubject::Entry(entry) => return self.undo_entries(vec![entry]).await?.map_err(Problem::from),
            UndoSubject::LastOf(counter) => counter,
        };
        loop {
            let (path, wait, counter) = (self.path.clone(), self.wait, counter.clone());
            let last = spawn_blocking(move || last_of(&path, wait, &counter)).await;
            let last = last.map_err(|error| Problem::new(StatusCode::INTERNAL_SERVER_ERROR, error))??;
            match self.undo_entries(last).await? {
                // Another one was faster, so ours is the change before.
                Err(Refusal::UndoneAlready) => {}
                done => return done.map_err(Problem::from),
            }
        }
    }

    async fn undo_entries(&self, entries: Vec<EntryId>) -> Result<Result<String, Refusal>, Problem> {
        match self.reply(Request::Undo { entries }).await? {
            Ok(Outcome::Corrected(corrections)) => match corrections.first() {
                Some(correction) => Ok(Ok(to_json(&CorrectionRecord::from(correction))?)),
                None => Err(unexpected()),
            },
            Ok(_) => Err(unexpected()),
            Err(refusal) => Ok(Err(refusal)),
        }
    }

    async fn ask(&self, request: Request) -> Result<Outcome, Problem> {
        Ok(self.reply(request).await??)
    }

    async fn reply(&self, request: Request) -> Result<Reply, Problem> {
        let not_sent = |why: &dyn ToString| Problem::new(StatusCode::SERVICE_UNAVAILABLE, why.to_string());
        let id = self.client.try_send(request).map_err(|error| not_sent(&error))?;
        let (sender, reply) = oneshot::channel();
        // The reply can't have been heard yet: that happens on this thread.
        self.waiting.borrow_mut().insert(id, sender);
        let reply = reply.await.map_err(|_| unexpected())?;
        match reply {
            // At the end of the program, presses that can't be saved are kept beside the file, and counted later.
            Err(Refusal::NotSaved(why)) if self.worker.borrow().is_none() => Ok(Err(Refusal::MaybeSaved(why))),
            reply => Ok(reply),
        }
    }

    /// Takes the worker out, to be stopped.
    pub(super) fn close(&self) -> Option<Worker> {
        self.worker.take()
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error)
    }
}

fn unexpected() -> Problem {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, text!("cli-serve-unexpected"))
}

/// Returns the last change of a counter, which it reads from the file.
fn last_of(path: &Path, wait: Duration, counter: &CounterRef) -> Result<Vec<EntryId>, Problem> {
    let unreadable = |error: &dyn std::fmt::Display| Problem::new(StatusCode::SERVICE_UNAVAILABLE, error);
    let store = session::read(path, wait).map_err(|error| unreadable(&error))?;
    if store.look_up(counter).map_err(|error| unreadable(&error))?.is_none() {
        return Err(Problem::new(StatusCode::NOT_FOUND, missing(counter)));
    }
    let entries = store.last_entries(Some(counter)).map_err(|error| unreadable(&error))?;
    match entries.is_empty() {
        true => Err(Problem::new(StatusCode::CONFLICT, Refusal::NothingToUndo)),
        false => Ok(entries),
    }
}

fn removed(id: CounterId) -> Bytes {
    message("removed", &serde_json::json!({ "id": id }))
}

/// Returns a message of a stream of server-sent events.
fn message(event: &str, data: &impl Serialize) -> Bytes {
    // Line breaks are escaped. What can't be written as JSON doesn't exist here.
    let data = to_json(data).unwrap_or_default();
    Bytes::from(format!("event: {event}\ndata: {data}\n\n"))
}
