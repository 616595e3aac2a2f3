//! A session of a command: one request that is carried out as by a worker, or one connection that reads.

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, anyhow};

use crate::domain::visible;
use crate::language::text;
use crate::request::{Event, Listener, Reply, Request};
use crate::store::{Access, OpenError, Store};
use crate::worker::{self, Timeout};

/// Opens the file for reading. Reports if it can't be written, in which case no one can be changing it.
pub(super) fn read(path: &Path, wait: Duration) -> Result<Store, OpenError> {
    let store = Store::open_within(path, Access::Read, wait)?;
    if store.is_immutable() {
        say(&text!("cli-read-only", path = path.display().to_string()));
    }
    store.schema_notes().iter().for_each(|words| say(words));
    Ok(store)
}

/// Carries out one request, and returns the reply; reasons for waiting are reported on standard error.
pub(super) fn ask(path: &Path, patience: Timeout, request: Request) -> anyhow::Result<Reply> {
    let answer = Arc::<Answer>::default();
    worker::serve_one(path, patience, answer.clone(), request);
    answer.state().result.take().with_context(|| text!("send-error-stopped"))?
}

/// Hears what becomes of one request.
#[derive(Default)]
struct Answer(Mutex<AnswerState>);

#[derive(Default)]
struct AnswerState {
    trouble: Trouble,
    result: Option<anyhow::Result<Reply>>,
}

impl Answer {
    fn state(&self) -> MutexGuard<'_, AnswerState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listener for Answer {
    fn hear(&self, event: Event) {
        let mut state = self.state();
        let result = match event {
            Event::Replied(_, reply) => Ok(reply),
            Event::Failed(failure) => Err(anyhow!(failure.why)),
            event => return state.trouble.report(&event),
        };
        // A file that turns out to be damaged is reported after the refusal.
        state.result.get_or_insert(result);
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
