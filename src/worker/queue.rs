//! The queue of what waits for the worker: bounded, and taken all at once.
//!
//! A lock and two conditions: what waits is moved in under the lock, and the worker swaps it for an empty queue, so that
//! many requests cost it no more than one. Room is made as it is needed, since most programs send one request.

use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::{Envelope, QUEUE_REQUESTS_MAX, SendError};

#[derive(Default)]
pub(super) struct Queue {
    state: Mutex<State>,
    /// Number of requests, for a look without the lock.
    waiting: AtomicUsize,
    /// There is something for the worker.
    arrived: Condvar,
    /// There is room again, or never will be.
    freed: Condvar,
}

#[derive(Default)]
struct State {
    requests: Vec<Envelope>,
    /// No request is taken in any more.
    is_stopped: bool,
    /// The system has reported that the log was written.
    is_log_written: bool,
    /// Whether the worker sleeps.
    is_awaited: bool,
    /// Number of clients that wait for room.
    senders: usize,
}

/// The worker's end of the queue, which stops with it.
pub(super) struct Inbox(pub(super) Arc<Queue>);

impl Deref for Inbox {
    type Target = Queue;

    fn deref(&self) -> &Queue {
        &self.0
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.stop();
        let left = std::mem::take(&mut self.lock().requests);
        drop(left); // Not under the lock, since a listener may be dropped with it.
    }
}

/// The reason why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    Requests,
    LogWritten,
    Timeout,
    /// The queue was stopped, and nothing is left in it.
    Stopped,
}

impl Queue {
    /// Adds a request, if there is room.
    pub(super) fn try_push(&self, envelope: Envelope) -> Result<(), SendError> {
        self.add(self.lock(), envelope)
    }

    /// Adds a request, and waits while there is no room.
    pub(super) fn push(&self, envelope: Envelope) -> Result<(), SendError> {
        let mut state = self.lock();
        while state.requests.len() >= QUEUE_REQUESTS_MAX && !state.is_stopped {
            state.senders += 1;
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.senders -= 1;
        }
        self.add(state, envelope)
    }

    fn add(&self, mut state: MutexGuard<'_, State>, envelope: Envelope) -> Result<(), SendError> {
        if state.is_stopped {
            return Err(SendError::Stopped);
        }
        if state.requests.len() >= QUEUE_REQUESTS_MAX {
            return Err(SendError::Full);
        }
        state.requests.push(envelope);
        self.waiting.store(state.requests.len(), Ordering::Relaxed);
        self.wake(state);
        Ok(())
    }

    /// Takes no more requests in; what is there is still to be taken out.
    pub(super) fn stop(&self) {
        let mut state = self.lock();
        state.is_stopped = true;
        self.wake(state);
        self.freed.notify_all();
    }

    /// Ends the worker's next wait, once.
    pub(super) fn tell_log_written(&self) {
        let mut state = self.lock();
        state.is_log_written = true;
        self.wake(state);
    }

    fn wake(&self, mut state: MutexGuard<'_, State>) {
        let is_awaited = std::mem::take(&mut state.is_awaited);
        drop(state);
        if is_awaited {
            self.arrived.notify_one();
        }
    }

    /// Waits until something arrives, or until the time.
    pub(super) fn wait(&self, until: Option<Instant>) -> Arrival {
        let mut state = self.lock();
        loop {
            let rest = until.map(|until| until.saturating_duration_since(Instant::now()));
            if rest.is_some_and(|rest| rest.is_zero()) {
                return Arrival::Timeout;
            }
            if !state.requests.is_empty() {
                return Arrival::Requests;
            }
            if state.is_stopped {
                return Arrival::Stopped;
            }
            if std::mem::take(&mut state.is_log_written) {
                return Arrival::LogWritten;
            }
            state.is_awaited = true;
            state = match rest {
                None => self.arrived.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(rest) => self.arrived.wait_timeout(state, rest).unwrap_or_else(PoisonError::into_inner).0,
            };
            state.is_awaited = false;
        }
    }

    /// Takes the first requests, so many at most, into `batch`, which is empty; its room is used again.
    pub(super) fn take(&self, batch: &mut Vec<Envelope>, requests_max: usize) {
        let mut state = self.lock();
        if state.requests.len() <= requests_max {
            std::mem::swap(batch, &mut state.requests);
        } else {
            batch.extend(state.requests.drain(..requests_max));
        }
        self.waiting.store(state.requests.len(), Ordering::Relaxed);
        if state.senders > 0 {
            self.freed.notify_all();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Returns whether neither a request nor the stop waits for the worker.
    pub(super) fn is_quiet(&self) -> bool {
        let state = self.lock();
        state.requests.is_empty() && !state.is_stopped
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
