//! Which counter is meant: by its name, or by its number, for those whose names can't be typed.

use anyhow::anyhow;

use crate::number;
use crate::request::Target;
use crate::words::{Counter, CounterId, Name};

/// How the counters are named.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Naming {
    /// NAME is a counter's number, as `list --id` prints it
    #[arg(long = "id")]
    by_id: bool,
}

impl Naming {
    pub(super) fn target(self, name: Name) -> anyhow::Result<Target> {
        if !self.by_id {
            return Ok(Target::Name(name));
        }
        let id = number::parse_plain(name.as_str()).map_err(|error| {
            anyhow!("\"{name}\" {error}: with --id a counter is named by its own, as `tallyboard list --id` prints it")
        })?;
        Ok(Target::Id(CounterId(id)))
    }

    pub(super) fn targets(self, names: Vec<Name>) -> anyhow::Result<Vec<Target>> {
        names.into_iter().map(|name| self.target(name)).collect()
    }

    /// The counter of this name, or number; one that is spelled as typed goes before one that only looks so.
    pub(super) fn find<'a>(self, counters: &'a [Counter], name: &Name) -> anyhow::Result<&'a Counter> {
        let target = self.target(name.clone())?;
        let found = match &target {
            Target::Id(id) => counters.iter().find(|counter| counter.id == *id),
            Target::Name(name) => {
                let same = counters.iter().find(|counter| counter.name == name.as_str());
                same.or_else(|| counters.iter().find(|counter| name.is_of(&counter.name)))
            }
        };
        found.ok_or_else(|| missing(&target))
    }
}

pub(super) fn missing(target: &Target) -> anyhow::Error {
    match target {
        Target::Name(name) => anyhow!("there is no counter named \"{name}\""),
        Target::Id(id) => anyhow!("there is no counter {}", id.0),
    }
}
