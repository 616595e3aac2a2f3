//! A worker on a file, who asks it, and what is heard of it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use crossbeam_channel::Receiver;
use tallyboard::request::{Event, Reply, Request, RequestId};
use tallyboard::worker::{Client, Timeout, Watch, Worker};

use super::DEADLINE;

/// A worker that has opened the file, and what it tells without the replies.
#[track_caller]
pub(crate) fn start(path: impl Into<PathBuf>, watch: Watch, patience: Timeout) -> (Worker, Receiver<Event>) {
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.into(), watch, patience, Arc::new(sender)).unwrap();
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Opened { .. }));
    (worker, events)
}

/// The first event that `is_wanted`; the ones before it are passed over.
#[track_caller]
pub(crate) fn hear(events: &Receiver<Event>, is_wanted: impl Fn(&Event) -> bool) -> Event {
    let deadline = Instant::now() + DEADLINE;
    let mut heard = Vec::new();
    loop {
        match events.recv_deadline(deadline) {
            Ok(event) if is_wanted(&event) => return event,
            Ok(event) => heard.push(event),
            Err(_) => panic!("not heard in time; there was {heard:?}"),
        }
    }
}

/// A client with the channel on which it hears.
pub(crate) struct Caller {
    pub(crate) client: Client,
    pub(crate) replies: Receiver<Event>,
}

impl Caller {
    pub(crate) fn of(worker: &Worker) -> Self {
        let (sender, replies) = crossbeam_channel::unbounded();
        Self { client: worker.client(Arc::new(sender)), replies }
    }

    #[track_caller]
    pub(crate) fn send(&self, request: Request) -> RequestId {
        self.client.send(request).unwrap()
    }

    #[track_caller]
    pub(crate) fn reply(&self) -> (RequestId, Reply) {
        match self.replies.recv_timeout(DEADLINE).unwrap() {
            Event::Replied(id, reply) => (id, reply),
            event => panic!("a client hears replies only, not {event:?}"),
        }
    }

    /// The reply to the request `sent`, which is the next one.
    #[track_caller]
    pub(crate) fn reply_to(&self, sent: RequestId) -> Reply {
        let (id, reply) = self.reply();
        assert_eq!(id, sent, "a client hears in the order in which it asked");
        reply
    }

    /// Sends one request and waits for its own reply.
    #[track_caller]
    pub(crate) fn ask(&self, request: Request) -> Reply {
        self.reply_to(self.send(request))
    }

    /// Asks for all before it hears of any.
    #[track_caller]
    pub(crate) fn ask_all(&self, requests: Vec<Request>) -> Vec<Reply> {
        let sent: Vec<_> = requests.into_iter().map(|request| self.send(request)).collect();
        sent.into_iter().map(|sent| self.reply_to(sent)).collect()
    }
}
