//! How work is given up, and how it says how far it has come: one token and one callback for everything that takes long.
//!
//! Leaves out what is done when work is given up: that is for whoever does it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The wish that work be given up, shared by who has it and who works.
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

    /// Asks that the work end soon, without a trace. It may be done already.
    pub fn cancel(&self) {
        self.flag.store(true, Ordering::Relaxed);
    }

    /// Takes the wish back: nobody works any more, and it may be begun anew.
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

    /// Whether anybody else still has this token.
    pub fn is_shared(&self) -> bool {
        Arc::strong_count(&self.flag) > 1
    }
}

impl PartialEq for Cancel {
    /// Whether work was given up is no part of what it is.
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

/// How far work has come, in units of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub all: u64,
}

/// Hears how far work has come.
pub type OnProgress<'a> = &'a (dyn Fn(Progress) + Sync);
