//! How arguments name counters: by name, or by number for names that can't be typed.

use anyhow::anyhow;

use crate::domain::{Counter, CounterId, Name};
use crate::language::text;
use crate::number;
use crate::request::CounterRef;

/// The option to name counters by number.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Naming {
    #[arg(long = "id")]
    by_id: bool,
}

impl Naming {
    pub(super) fn counter(self, name: Name) -> anyhow::Result<CounterRef> {
        if !self.by_id {
            return Ok(CounterRef::Name(name));
        }
        let id = number::parse_plain(name.as_str())
            .map_err(|error| anyhow!(text!("cli-naming-id", name = name.as_str(), error = error.to_string())))?;
        Ok(CounterRef::Id(CounterId(id)))
    }

    pub(super) fn counters(self, names: Vec<Name>) -> anyhow::Result<Vec<CounterRef>> {
        names.into_iter().map(|name| self.counter(name)).collect()
    }

    /// Returns the counter with this name or number.
    pub(super) fn find<'a>(self, counters: &'a [Counter], name: &Name) -> anyhow::Result<&'a Counter> {
        let counter = self.counter(name.clone())?;
        find(counters.iter(), &counter).ok_or_else(|| missing(&counter))
    }
}

/// Returns the counter that is meant. An exact match takes precedence over one that only looks the same.
pub(super) fn find<'a>(
    mut counters: impl Iterator<Item = &'a Counter> + Clone,
    counter: &CounterRef,
) -> Option<&'a Counter> {
    match counter {
        CounterRef::Id(id) => counters.find(|counter| counter.id == *id),
        CounterRef::Name(name) => {
            let same = counters.clone().find(|counter| counter.name == name.as_str());
            same.or_else(|| counters.find(|counter| name.is_of(&counter.name)))
        }
    }
}

pub(super) fn missing(counter: &CounterRef) -> anyhow::Error {
    match counter {
        CounterRef::Name(name) => anyhow!(text!("cli-no-counter", name = name.as_str())),
        CounterRef::Id(id) => anyhow!(text!("cli-no-counter-number", number = id.0.to_string())),
    }
}
