//! Cancellation and progress of long work: one token and one callback for everything that takes long.
//!
//! Left out: what happens when work is cancelled, which its function decides.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A token that cancels work, shared by those who may cancel it and the thread that does it.
#[derive(Clone, Default)]
pub struct Cancel {
    flag: Arc<AtomicBool>,
    condition: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

impl Cancel {
    /// Returns a token that is also cancelled for as long as `condition` holds.
    pub fn when(condition: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self { flag: Arc::default(), condition: Some(Arc::new(condition)) }
    }

    /// Requests that the work end soon, without a trace. It may be done already.
    pub fn cancel(&self) {
        self.flag.store(true, Ordering::Relaxed);
    }

    /// Clears the cancellation, so that the work can be started again once nobody does it any more.
    pub fn reset(&self) {
        self.flag.store(false, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.flag.load(Ordering::Relaxed) || self.condition.as_ref().is_some_and(|condition| condition())
    }

    /// Returns the flag itself, for a signal handler to set.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.flag)
    }

    /// Returns whether anybody else still has this token.
    pub fn is_shared(&self) -> bool {
        Arc::strong_count(&self.flag) > 1
    }
}

impl PartialEq for Cancel {
    /// Returns `true` for any two tokens: the cancellation isn't part of the value of a request that holds one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Cancel {}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cancel").field(&self.is_cancelled()).finish()
    }
}

/// The progress of work, in units of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub all: u64,
}

/// A callback that receives the progress of work.
pub type OnProgress<'a> = &'a (dyn Fn(Progress) + Sync);
