//! The file, as the protocol uses it: read over a connection of this thread, changed by the worker.

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{Instant, sleep_until};

use crate::domain::BoardId;
use crate::language::text;
use crate::request::{Event, Listener, Outcome, Refusal, Reply, Request, RequestId};
use crate::sharing::{Comparison, FeedNumber, Head, KnownFeed, OwnFeed, Page, Push, Settle, Sharing};
use crate::store::{Access, Store, StoreError};
use crate::sync::{Desk, Merged};
use crate::worker::Client;

/// The greatest number of rows in a push.
const PUSH_ROWS_MAX: i64 = 10_000;
/// How long the file is kept open after it was read.
const STORE_KEPT: Duration = Duration::from_secs(2);
/// How long one try waits for another program's lock.
const LOCK_WAIT: Duration = Duration::from_millis(500);

/// Why the file doesn't take part.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum FileError {
    #[error("{}", text!("refusal-not-shared"))]
    NotShared,
    #[error("{0}")]
    Failed(String),
    /// The worker has stopped.
    #[error("{}", text!("file-error-closed"))]
    Closed,
}

impl From<StoreError> for FileError {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Passes the worker's replies on to this thread.
pub(super) struct Replies(UnboundedSender<(RequestId, Reply)>);

impl Listener for Replies {
    fn hear(&self, event: Event) {
        if let Event::Replied(id, reply) = event {
            // An error means that this thread has ended.
            let _ = self.0.send((id, reply));
        }
    }
}

/// Returns a listener, and where its replies come out.
pub(super) fn replies() -> (Arc<dyn Listener>, UnboundedReceiver<(RequestId, Reply)>) {
    let (sender, receiver) = unbounded_channel();
    (Arc::new(Replies(sender)), receiver)
}

/// The file, for all hubs.
pub(super) struct File {
    client: Client,
    replies: tokio::sync::Mutex<UnboundedReceiver<(RequestId, Reply)>>,
    path: RefCell<PathBuf>,
    store: RefCell<Option<Store>>,
    read_at: Cell<Instant>,
    /// Told when the file was opened for reading.
    opened: Notify,
}

impl File {
    pub(super) fn new(path: PathBuf, client: Client, replies: UnboundedReceiver<(RequestId, Reply)>) -> Rc<Self> {
        Rc::new(Self {
            client,
            replies: tokio::sync::Mutex::new(replies),
            path: RefCell::new(path),
            store: RefCell::default(),
            read_at: Cell::new(Instant::now()),
            opened: Notify::new(),
        })
    }

    /// Reads another file from now on.
    pub(super) fn moved(&self, path: PathBuf) {
        self.path.replace(path);
        self.close();
    }

    /// Waits until nothing was read for a while, then closes the file: an open one hinders copying and repairing it.
    pub(super) async fn rest(&self) {
        loop {
            if self.store.borrow().is_none() {
                self.opened.notified().await;
            }
            let until = self.read_at.get() + STORE_KEPT;
            if Instant::now() >= until {
                self.close();
            }
            sleep_until(until).await;
        }
    }

    fn close(&self) {
        self.store.take().into_iter().for_each(Store::close_reader);
    }

    /// Reads the file, as it is committed now.
    pub(super) fn read<T>(&self, read: impl FnOnce(&mut Store) -> Result<T, StoreError>) -> Result<T, FileError> {
        let mut store = match self.store.take() {
            Some(store) => store,
            None => Store::open_within(&self.path.borrow(), Access::Read, LOCK_WAIT)
                .map_err(|error| FileError::Failed(error.to_string()))?,
        };
        self.read_at.set(Instant::now());
        self.opened.notify_one();
        store.check_path()?;
        let result = store.reading(read);
        if result.is_ok() {
            self.store.replace(Some(store));
        }
        Ok(result?)
    }

    /// Asks the worker for a change.
    pub(super) async fn ask(&self, sharing: Sharing) -> Result<Result<Outcome, Refusal>, FileError> {
        // One at a time, so that each reply is this one's.
        let mut replies = self.replies.lock().await;
        let id = self.client.try_send(Request::Sharing(sharing)).map_err(|error| match error {
            crate::worker::SendError::Stopped => FileError::Closed,
            error @ crate::worker::SendError::Full => FileError::Failed(error.to_string()),
        })?;
        loop {
            match replies.recv().await {
                Some((replied, reply)) if replied == id => return Ok(reply),
                // The reply to a request of a sync that was cut off.
                Some(_) => {}
                None => return Err(FileError::Closed),
            }
        }
    }

    async fn change(&self, sharing: Sharing) -> Result<Outcome, FileError> {
        self.ask(sharing).await?.map_err(|refusal| match refusal {
            Refusal::NotShared => FileError::NotShared,
            refusal => FileError::Failed(refusal.to_string()),
        })
    }

    /// Notes the difference between this machine's clock and the hub's, if it isn't noted yet.
    pub(super) async fn set_clock(&self, ahead_ms: i64) -> Result<(), FileError> {
        let noted = self.read(|store| store.clock_ahead_ms())?;
        if noted.abs_diff(ahead_ms) > 1_000 {
            self.change(Sharing::Clock { ahead_ms }).await?;
        }
        Ok(())
    }
}

/// One board of the file, at one hub.
pub(super) struct SharedFile<'a> {
    pub(super) file: &'a File,
    /// What is settled with the next numbering: all, when this process numbers for the first time, or numbered in parts.
    pub(super) settle: Settle,
    pub(super) on_progress: &'a dyn Fn(i64, i64),
}

impl SharedFile<'_> {
    fn own(&self, board: BoardId) -> Result<OwnFeed, FileError> {
        self.file.read(|store| store.own_feed(board))?.ok_or(FileError::NotShared)
    }
}

impl Desk for SharedFile<'_> {
    type Error = FileError;

    async fn number(&mut self, board: BoardId) -> Result<OwnFeed, FileError> {
        while self.settle == Settle::All || self.file.read(|store| store.is_to_number(board))? {
            match self.file.change(Sharing::Number { board, settle: self.settle }).await? {
                Outcome::Numbered { is_more_left: true } => self.settle = Settle::All,
                _ => {
                    self.settle = Settle::Numbered;
                    break;
                }
            }
        }
        self.own(board)
    }

    async fn own_feed(&mut self, board: BoardId) -> Result<OwnFeed, FileError> {
        self.own(board)
    }

    async fn compare(&mut self, board: BoardId, feed: FeedNumber, head: (i64, i64)) -> Result<Comparison, FileError> {
        let own = self.own(board)?;
        let comparison = self.file.read(|store| store.compare_head(board, feed, head))?;
        if matches!(comparison, Comparison::Even | Comparison::Behind) && head.0 != own.acked {
            self.file.change(Sharing::Acknowledge { board, feed, head }).await?;
            // It may have changed in between.
            return self.file.read(|store| store.compare_head(board, feed, head));
        }
        Ok(comparison)
    }

    async fn fork(&mut self, board: BoardId, feed: FeedNumber, tokens: Vec<i64>) -> Result<(), FileError> {
        self.file.change(Sharing::Fork { board, feed, tokens: Arc::new(tokens) }).await.map(drop)
    }

    async fn known(&mut self, board: BoardId) -> Result<Vec<KnownFeed>, FileError> {
        self.file.read(|store| store.known_feeds(board))
    }

    async fn heard(&mut self, heads: &[Head]) -> Result<(), FileError> {
        if self.file.read(|store| store.has_desk_news(heads))? {
            self.file.change(Sharing::Desks { heads: Arc::new(heads.to_vec()) }).await?;
        }
        Ok(())
    }

    async fn merge(&mut self, board: BoardId, own: FeedNumber, page: Page) -> Result<Merged, FileError> {
        let is_idle = page.parts.is_empty() && !self.file.read(|store| store.is_new_feed(board))?;
        if is_idle {
            return Ok(Merged::All);
        }
        match self.file.ask(Sharing::Merge { board, own, page: Arc::new(page) }).await? {
            Ok(_) => Ok(Merged::All),
            Err(Refusal::Torn { feed, .. }) => Ok(Merged::Torn(feed)),
            Err(Refusal::NotShared) => Ok(Merged::Replaced),
            Err(refusal) => Err(FileError::Failed(refusal.to_string())),
        }
    }

    async fn tear(&mut self, feed: FeedNumber) -> Result<(), FileError> {
        self.file.change(Sharing::Torn { feed }).await.map(drop)
    }

    fn progress(&mut self, _: BoardId, pulled: i64, all: i64) {
        (self.on_progress)(pulled, all);
    }

    async fn next_push(&mut self, board: BoardId) -> Result<Option<Push>, FileError> {
        self.file.read(|store| store.next_push(board, PUSH_ROWS_MAX))
    }
}
