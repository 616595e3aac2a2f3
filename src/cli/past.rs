//! What the commands that ask about the past have in common: which counters, since when, until when.

use anyhow::{anyhow, bail};
use jiff::Zoned;
use jiff::tz::TimeZone;

use super::when::{self, WhenError};
use crate::store::Of;
use crate::words::{Counter, CounterId, Name, Time};

/// What part of the past is asked for.
#[derive(Debug, clap::Args)]
pub struct Past {
    /// Only these counters
    #[arg(value_name = "NAME")]
    pub names: Vec<Name>,
    /// From then on: yesterday, "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", "2 hours ago" …
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub since: Option<Time>,
    /// Before then
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub until: Option<Time>,
    /// Print one JSON array of objects instead
    #[arg(long)]
    pub json: bool,
}

impl Past {
    /// That it isn't over before it begins.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        check_span(self.since, self.until)
    }
}

pub(super) fn check_span(since: Option<Time>, until: Option<Time>) -> anyhow::Result<()> {
    if let (Some(since), Some(until)) = (since, until)
        && until <= since
    {
        let zone = TimeZone::system();
        let (since, until) = (when::text(since, &zone), when::text(until, &zone));
        bail!("there is no time between --since {since} and --until {until}: give a later --until");
    }
    Ok(())
}

pub(super) fn time(text: &str) -> Result<Time, WhenError> {
    when::Reading::new(Zoned::now()).since(text).map(|understood| understood.at)
}

/// The counters of these names, each once; all if there are none.
pub(super) fn of_names(counters: &[Counter], names: &[Name]) -> anyhow::Result<Of> {
    if names.is_empty() {
        return Ok(Of::All);
    }
    let mut ids = names.iter().map(|name| id_of_name(counters, name)).collect::<anyhow::Result<Vec<_>>>()?;
    ids.sort();
    ids.dedup();
    Ok(Of::These(ids))
}

pub(super) fn id_of_name(counters: &[Counter], name: &Name) -> anyhow::Result<CounterId> {
    let counter = counters.iter().find(|counter| counter.name == name.as_str());
    counter.map(|counter| counter.id).ok_or_else(|| anyhow!("there is no counter named \"{name}\""))
}
