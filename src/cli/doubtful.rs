//! `doubtful`: prints the doubtful presses, newest first, and keeps or voids those that are chosen.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write as _};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use anyhow::bail;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::date_time;
use super::exit::{Effect, answered};
use super::output::to_json;
use super::session::{self, ask, say};
use super::time_range::{HistoryArguments, TimeRange, of_names};
use super::values::seconds;
use crate::domain::{Closeness, CounterId, Doubtful, DoubtfulKind, EntryId, Note, visible};
use crate::language::text;
use crate::number;
use crate::request::Request;
use crate::store::{DoubtfulFilter, HistoryEntry, HistoryFilter, StoreError};
use crate::worker::Timeout;

/// Maximum number of presses that are kept or voided at once, as one operation.
const CHOSEN_MAX: usize = 10_000;

/// `doubtful` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    past: HistoryArguments,
    #[arg(long, value_name = "MS")]
    guard: Option<u16>,
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    repeat: Option<Duration>,
    #[arg(long, value_name = "ID|all", num_args = 1..)]
    keep: Vec<Chosen>,
    #[arg(long, value_name = "ID|all", num_args = 1.., conflicts_with = "keep")]
    void: Vec<Chosen>,
    #[arg(long, requires = "void")]
    note: Option<Note>,
}

/// A doubtful press that was chosen, or all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chosen {
    All,
    One(EntryId),
}

impl FromStr for Chosen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "all" {
            return Ok(Self::All);
        }
        let id = number::parse_plain(text).map_err(|error| text!("cli-number-error", error = error.to_string()))?;
        Ok(Self::One(EntryId(id)))
    }
}

/// A doubtful press as `doubtful --json` prints it.
#[derive(Serialize)]
struct DoubtfulRecord<'a> {
    name: &'a str,
    at: String,
    delta: i64,
    why: DoubtfulKind,
    after_ms: i64,
    before: EntryId,
    id: EntryId,
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<&'a str>,
}

/// The printer of doubtful presses, one by one.
struct Printer<'a> {
    names: HashMap<CounterId, &'a str>,
    json: bool,
    zone: TimeZone,
    out: io::BufWriter<io::StdoutLock<'static>>,
    separator: &'static str,
}

impl Printer<'_> {
    fn print(&mut self, HistoryEntry { entry, desk, doubtful, .. }: &HistoryEntry) -> anyhow::Result<()> {
        // A counter that was created just now isn't listed yet.
        let (Some(name), Some(doubtful)) = (self.names.get(&entry.counter_id), doubtful) else { return Ok(()) };
        let (at, Doubtful { kind: why, before, after_ms }) = (date_time::text(entry.at, &self.zone), *doubtful);
        let (id, delta) = (entry.id, entry.delta);
        if self.json {
            let desk = desk.as_ref().map(|desk| &*desk.name);
            let listed = to_json(&DoubtfulRecord { name, at, delta, why, after_ms, before, id, desk })?;
            write!(self.out, "{}{listed}", self.separator)?;
            self.separator = ",";
        } else {
            writeln!(self.out, "{}\t{at}\t{}\t{delta:+}\t{}\t{after_ms} ms", id.0, visible(name), why.as_str())?;
        }
        Ok(())
    }

    fn finish(mut self) -> anyhow::Result<()> {
        if self.json {
            writeln!(self.out, "{}]", if self.separator == "[" { "[" } else { "" })?;
        }
        Ok(self.out.flush()?)
    }
}

impl Arguments {
    pub(super) fn run(self, path: &Path, wait: Duration) -> anyhow::Result<()> {
        self.past.span.check();
        let store = session::read(path, wait)?;
        let counters = store.counters()?;
        let of = of_names(&counters, &self.past.names, self.past.naming)?;
        let TimeRange { since, until } = self.past.span.of(&store)?;
        let doubtful = DoubtfulFilter::Only(self.closeness());
        let filter = HistoryFilter { since, until, doubtful, ..HistoryFilter::of(of) };
        let mut printer = Printer {
            names: counters.iter().map(|counter| (counter.id, counter.name.as_str())).collect(),
            json: self.past.json,
            zone: TimeZone::system(),
            out: io::BufWriter::new(io::stdout().lock()),
            separator: "[",
        };
        let found = store.history_from(&filter, None)?;
        let chosen = if self.keep.is_empty() { &self.void } else { &self.keep };
        if chosen.is_empty() {
            for entry in found {
                printer.print(&entry?)?;
            }
            return printer.finish();
        }
        let entries = choose(found, chosen)?;
        let requests = match self.void.is_empty() {
            true => vec![Request::Keep { entries: entries.iter().map(|entry| entry.entry.id).collect() }],
            false => entries.iter().map(|entry| self.void(entry)).collect(),
        };
        if !entries.is_empty() {
            ask(path, Timeout::After(wait), Request::OperationByCommand { requests })??;
        }
        let printed = entries.iter().try_for_each(|entry| printer.print(entry)).and_then(|()| printer.finish());
        answered(Effect::Other, printed)
    }

    fn closeness(&self) -> Closeness {
        let default = Closeness::default();
        let repeat_ms = |repeat: Duration| i64::try_from(repeat.as_millis()).unwrap_or(i64::MAX);
        Closeness {
            guard_ms: self.guard.map_or(default.guard_ms, i64::from),
            repeat_ms: self.repeat.map_or(default.repeat_ms, repeat_ms),
        }
    }

    fn void(&self, entry: &HistoryEntry) -> Request {
        let tenths = |tenths: i64| format!("{}.{}", tenths / 10, tenths % 10);
        let reason = || entry.doubtful?.reason(tenths).parse().ok();
        Request::Void { entries: vec![entry.entry.id], note: self.note.clone().or_else(reason) }
    }
}

/// Returns those of the doubtful presses that were chosen, which must be among them.
fn choose(
    found: impl Iterator<Item = Result<HistoryEntry, StoreError>>,
    chosen: &[Chosen],
) -> anyhow::Result<Vec<HistoryEntry>> {
    let is_all = chosen.contains(&Chosen::All);
    let id = |chosen: &Chosen| if let Chosen::One(id) = chosen { Some(*id) } else { None };
    let mut missing: BTreeSet<EntryId> = chosen.iter().filter_map(id).collect();
    let mut entries = Vec::new();
    for entry in found {
        let entry = entry?;
        if entries.len() == CHOSEN_MAX {
            say(&text!("cli-doubtful-more", max = CHOSEN_MAX));
            break;
        }
        if missing.remove(&entry.entry.id) || is_all {
            entries.push(entry);
        }
        if missing.is_empty() && !is_all {
            break;
        }
    }
    if let Some(id) = missing.first() {
        bail!(text!("cli-doubtful-unknown", id = id.0.to_string()));
    }
    Ok(entries)
}
