//! The counter that a command follows: by its number, so also under another name, and by its name where that number is
//! gone.

use std::path::Path;
use std::time::Duration;

use super::naming::missing;
use super::session::say;
use crate::domain::{Counter, CounterId, Name};
use crate::request::CounterRef;
use crate::store::{Access, LookedUp, Store};

#[derive(Debug)]
pub(super) struct FollowedCounter {
    /// As it is called now, or will be.
    pub name: String,
    /// `None`: there is none yet, or none any more.
    pub id: Option<CounterId>,
}

impl FollowedCounter {
    /// Returns the counter that is meant, or a name that one may get; the latter is said.
    ///
    /// # Errors
    /// When there is no file, or one that can't be read in time, and when a number is no counter's.
    pub(super) fn find(path: &Path, wait: Duration, counter: &CounterRef) -> anyhow::Result<Self> {
        match (Store::open_within(path, Access::Read, wait)?.look_up(counter)?, counter) {
            (Some(LookedUp { id, name, .. }), _) => Ok(Self { name, id: Some(id) }),
            // A number is given to no other counter later.
            (None, CounterRef::Id(_)) => Err(missing(counter)),
            (None, CounterRef::Name(name)) => {
                say(&format!("there is no counter named \"{name}\" yet: waiting for it"));
                Ok(Self { name: name.as_str().to_owned(), id: None })
            }
        }
    }

    /// Tells whether the counter has its name, in whatever spelling.
    pub(super) fn is_named(&self, counter: &Counter) -> bool {
        counter.name == self.name || Name::parse(&self.name).is_ok_and(|name| name.is_of(&counter.name))
    }

    /// This is it, as it is now.
    pub(super) fn follow(&mut self, counter: &Counter) {
        if self.id == Some(counter.id) && counter.name != self.name {
            say(&format!("\"{}\" is called \"{}\" now", self.name, counter.name));
        }
        (self.id, self.name) = (Some(counter.id), counter.name.clone());
    }

    /// Tells whether it is still there, by its number.
    pub(super) fn is_there(&self, path: &Path, wait: Duration) -> anyhow::Result<bool> {
        let Some(id) = self.id else { return Ok(false) };
        Ok(Store::open_within(path, Access::Read, wait)?.look_up(&CounterRef::Id(id))?.is_some())
    }
}
