//! What the thread does while the path doesn't lead to the open file, or the file was changed in an unusual way: it
//! reports that, mends what can be mended, and carries out what the owner of the worker chooses.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use super::{CommitDoubt, DamageError, Loop};
use crate::domain::{CounterId, Name};
use crate::language::text;
use crate::request::{BoardRef, Change, Contents, CounterRef, Event, RecoveryOptions, Refusal, Request};
use crate::store::{BackupError, Displacement, StoreError};
use crate::worker::commit_watcher::CommitWatcher;
use crate::worker::{Envelope, QUEUE_REQUESTS_MAX, RecoveryChoice, Watch};

/// Time within which another program may be copying its log into the file, before the file is read through.
const SUSPECT_WAIT: Duration = Duration::from_millis(500);

impl Loop<'_> {
    pub(super) fn report_displaced(&mut self, displaced: &Displacement, batch: usize) {
        let why = displaced.to_string();
        let since = self.trouble.as_ref().map_or_else(SystemTime::now, |(since, _)| *since);
        // Reported again with pending requests, but not at each poll.
        if batch > 0 || self.trouble.as_ref().is_none_or(|(_, reported)| *reported != why) {
            let ways = RecoveryOptions {
                can_save_beside: displaced.is_held(),
                can_open_there: displaced.is_something_there(),
            };
            self.report_unsaved(batch, since, why.clone(), Some(ways));
        }
        self.trouble = Some((since, why));
    }

    /// Judges the file, if it has been in an unusual state for too long.
    pub(super) fn judge(&mut self) -> Result<(), StoreError> {
        if !matches!(self.store.check_path(), Err(StoreError::Suspect)) {
            return Ok(());
        }
        if self.suspect_since.get_or_insert_with(Instant::now).elapsed() < SUSPECT_WAIT {
            return Ok(());
        }
        match self.store.judge() {
            Ok(()) => self.reopened(),
            Err(error @ StoreError::Damaged(_)) => Err(error),
            // The next try reports the result.
            Err(_) => Ok(()),
        }
    }

    pub(super) fn mend(&mut self, displaced: &Displacement) -> Result<(), StoreError> {
        match self.store.mend(displaced) {
            Ok(true) => self.reopened(),
            Err(error @ StoreError::Damaged(_)) => Err(error),
            // It is tried again.
            Ok(false) | Err(_) => Ok(()),
        }
    }

    /// Reports everything again to those who watch, since the store may have been reopened.
    pub(super) fn reopened(&mut self) -> Result<(), StoreError> {
        let _ = self.store.never_wait();
        self.data_version = -1;
        match self.watch {
            Watch::Changes => match self.store.reload() {
                Ok(contents) => self.listener.hear(Event::Changed(vec![Change::Reloaded(contents)])),
                Err(error @ StoreError::Damaged(_)) => return Err(error),
                Err(_) => {}
            },
            Watch::Entries => drop(self.store.start_entries()),
            Watch::Nothing => {}
        }
        Ok(())
    }

    /// Carries out a choice. Returns `true` if pending requests are to be tried on the other file, and then
    /// [`Event::Opened`] is to be reported.
    pub(super) fn choose(
        &mut self,
        choice: RecoveryChoice,
        batch: &mut Vec<Envelope>,
        doubt: &mut CommitDoubt,
    ) -> bool {
        let done: Result<bool, BackupError> = match choice {
            // Ids stay the same, and so does the meaning of pending requests.
            RecoveryChoice::SaveBeside => self.store.move_beside().map(|()| false),
            RecoveryChoice::OpenThere(names) => self.store.open_there().map(|()| {
                *doubt = CommitDoubt::default();
                self.move_pending(batch, &names);
                true
            }),
        };
        match done {
            Ok(is_later) => {
                let path = self.store.path().to_owned();
                self.watcher =
                    (self.watch != Watch::Nothing).then(|| CommitWatcher::start(&path, Arc::clone(&self.inbox.0)));
                let _ = self.store.never_wait();
                self.suspect_since = None;
                if !is_later && self.report_opened().is_ok() && self.trouble.take().is_some() {
                    self.listener.hear(Event::Saved);
                }
                is_later
            }
            Err(error) => {
                self.listener.hear(Event::NotChosen(error.to_string()));
                false
            }
        }
    }

    /// Translates pending requests, which meant counters of another file, to the counters of the same names in this
    /// one.
    fn move_pending(&mut self, batch: &mut Vec<Envelope>, names: &HashMap<CounterId, Name>) {
        let mut waiting = Vec::new();
        self.inbox.take(&mut waiting, QUEUE_REQUESTS_MAX);
        batch.append(&mut waiting);
        let mut kept = Vec::with_capacity(batch.len());
        for mut envelope in batch.drain(..) {
            match by_name(envelope.request, names) {
                Some(request) => {
                    envelope.request = request;
                    kept.push(envelope);
                }
                None => {
                    let why = text!("displacement-file-gone").to_owned();
                    envelope.listener.hear(Event::Replied(envelope.id, Err(Refusal::NotSaved(why))));
                }
            }
        }
        *batch = kept;
    }

    /// Reports that another file is open.
    pub(super) fn report_opened(&mut self) -> Result<(), DamageError> {
        let contents = match self.watch {
            Watch::Changes => self.store.reload(),
            Watch::Entries => self.store.start_entries().map(|()| Contents::default()),
            Watch::Nothing => Ok(Contents::default()),
        };
        self.data_version = -1;
        match contents {
            Ok(contents) => {
                self.listener.hear(Event::Opened { path: self.store.path().to_owned(), contents });
                Ok(())
            }
            Err(error) => Err(DamageError(error.to_string())),
        }
    }
}

/// Returns the request with its counters by their names; `None` if it doesn't count anything, and so means the old file
/// only.
fn by_name(request: Request, names: &HashMap<CounterId, Name>) -> Option<Request> {
    let named = |counter: CounterRef| match counter {
        CounterRef::Id(id) => names.get(&id).cloned().map(CounterRef::Name),
        counter => Some(counter),
    };
    Some(match request {
        Request::Increment { counter, delta, at } => Request::Increment { counter: named(counter)?, delta, at },
        Request::Add { counter, delta, at } => Request::Add { counter: named(counter)?, delta, at },
        Request::Late { counter, delta, at, note } => Request::Late { counter: named(counter)?, delta, at, note },
        Request::Operation { requests } => Request::Operation {
            requests: requests.into_iter().map(|request| by_name(request, names)).collect::<Option<_>>()?,
        },
        // Streams refer to their counters by name already.
        request @ (Request::Stream { .. } | Request::EndStream { .. }) => request,
        Request::Create { name, edit } if !matches!(edit.board, Some(Some(BoardRef::Id(_)))) => {
            Request::Create { name, edit }
        }
        _ => return None,
    })
}
