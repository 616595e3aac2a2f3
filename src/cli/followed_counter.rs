//! The counter that a command follows: by its number, even when renamed, and by its name once that number is gone.

use std::path::Path;
use std::time::Duration;

use super::naming::missing;
use super::session::say;
use crate::domain::{Counter, CounterId, Name};
use crate::language::text;
use crate::request::CounterRef;
use crate::store::{Access, CounterSummary, Store};

#[derive(Debug)]
pub(super) struct FollowedCounter {
    /// The name that it has now, or will have.
    pub name: String,
    /// The number, or `None` while there is no such counter.
    pub id: Option<CounterId>,
}

impl FollowedCounter {
    /// Returns the named counter; or a name that a counter may get later, which is reported.
    ///
    /// # Errors
    /// When there is no file, or one that can't be read in time, and when a number is no counter's.
    pub(super) fn find(path: &Path, wait: Duration, counter: &CounterRef) -> anyhow::Result<Self> {
        match (Store::open_within(path, Access::Read, wait)?.look_up(counter)?, counter) {
            (Some(CounterSummary { id, name, .. }), _) => Ok(Self { name, id: Some(id) }),
            // A number is never given to another counter.
            (None, CounterRef::Id(_)) => Err(missing(counter)),
            (None, CounterRef::Name(name)) => {
                say(&text!("cli-no-counter-yet", name = name.as_str()));
                Ok(Self { name: name.as_str().to_owned(), id: None })
            }
        }
    }

    /// Tells whether the counter has its name, in whatever spelling.
    pub(super) fn is_named(&self, counter: &Counter) -> bool {
        counter.name == self.name || Name::parse(&self.name).is_ok_and(|name| name.is_of(&counter.name))
    }

    /// Updates the number and the name to those of this counter.
    pub(super) fn follow(&mut self, counter: &Counter) {
        if self.id == Some(counter.id) && counter.name != self.name {
            say(&text!("cli-renamed", old = self.name.as_str(), new = counter.name.as_str()));
        }
        (self.id, self.name) = (Some(counter.id), counter.name.clone());
    }

    /// Tells whether the counter still exists, by its number.
    pub(super) fn exists(&self, path: &Path, wait: Duration) -> anyhow::Result<bool> {
        let Some(id) = self.id else { return Ok(false) };
        Ok(Store::open_within(path, Access::Read, wait)?.look_up(&CounterRef::Id(id))?.is_some())
    }
}
