//! A session of a command: one request to a worker, or one connection that reads.

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::bail;
use crossbeam_channel::Receiver;

use crate::domain::visible;
use crate::language::text;
use crate::request::{Event, Reply, Request};
use crate::store::{Access, OpenError, Store};
use crate::worker::{Client, Timeout, Watch, Worker};

/// Opens the file for reading. Reports if it can't be written, in which case no one can be changing it.
pub(super) fn read(path: &Path, wait: Duration) -> Result<Store, OpenError> {
    let store = Store::open_within(path, Access::Read, wait)?;
    if store.is_immutable() {
        say(&text!("cli-read-only", path = path.display().to_string()));
    }
    store.schema_notes().iter().for_each(|words| say(words));
    Ok(store)
}

/// Starts a worker, sends it one request, and returns the reply; reasons for waiting are reported on standard error.
pub(super) fn ask(path: &Path, patience: Timeout, request: Request) -> anyhow::Result<Reply> {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(sender);
    let worker = Worker::start(path.to_owned(), Watch::Nothing, patience, listener.clone())?;
    let client = worker.client(listener);
    let reply = send_and_hear(&client, &events, request);
    worker.stop();
    reply
}

fn send_and_hear(client: &Client, events: &Receiver<Event>, request: Request) -> anyhow::Result<Reply> {
    // A worker that couldn't open the file has said why, before the queue closed.
    let sent = client.send(request);
    let mut trouble = Trouble::default();
    loop {
        match events.recv()? {
            Event::Replied(id, reply) if Ok(id) == sent => return Ok(reply),
            Event::Failed(failure) => bail!(failure.why),
            event => trouble.report(&event),
        }
    }
}

/// Writes a message to standard error, on one line whatever it quotes. Errors are ignored: the command continues even
/// if nobody reads it.
pub fn say(message: &str) {
    let _ = writeln!(io::stderr(), "tallyboard: {}", visible(message));
}

/// A listener that reports on standard error why something waits, once until it is over.
#[derive(Default)]
pub(super) struct Trouble {
    is_reported: bool,
}

impl Trouble {
    pub(super) fn report(&mut self, event: &Event) {
        match event {
            Event::Unsaved { why, .. } if !self.is_reported => {
                self.is_reported = true;
                say(&text!("cli-waiting", why = why.to_string()));
            }
            Event::ChangesProblem(Some(why)) => say(&text!("cli-changes-problem", why = why.to_string())),
            Event::ChangesProblem(None) => say(text!("cli-changes-again")),
            Event::Saved => self.is_reported = false,
            Event::Notes(words) => words.iter().for_each(|words| say(words)),
            _ => {}
        }
    }
}
