//! `get` and `list`: counters as they are.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::naming::{Naming, missing};
use super::output::{print_line, print_named, to_json};
use super::session::{self, say};
use crate::domain::{Counter, CounterId, Name, visible};
use crate::language::text;

/// Maximum number of rows about which `list` warns individually.
const DOUBTS_MAX: usize = 5;

pub(super) fn get(path: &Path, wait: Duration, name: &Name, naming: Naming, json: bool) -> anyhow::Result<()> {
    let store = session::read(path, wait)?;
    if !json {
        let counter = naming.counter(name.clone())?;
        let found = store.look_up(&counter)?.ok_or_else(|| missing(&counter))?;
        return print_line(&found.count.to_string());
    }
    let counters = store.counters()?;
    print_line(&to_json(&CounterRecord::from(naming.find(&counters, name)?))?)
}

pub(super) fn list(path: &Path, wait: Duration, json: bool, all: bool, id: bool) -> anyhow::Result<()> {
    let store = session::read(path, wait)?;
    let mut counters = store.counters()?;
    let (doubts, unreadable) = (store.doubts()?, store.unreadable()?);
    drop(store);
    unreadable.iter().take(DOUBTS_MAX).for_each(|words| say(words));
    doubts.iter().take(DOUBTS_MAX).for_each(|doubt| say(&doubt.description()));
    if !doubts.is_empty() {
        let more = doubts.len().saturating_sub(DOUBTS_MAX);
        match more {
            0 => say(text!("cli-list-mend")),
            more => say(&text!("cli-list-mend-more", count = more)),
        }
    }
    counters.retain(|counter| all || !counter.is_archived);
    counters.sort_by(|a, b| a.name.cmp(&b.name));
    if json {
        let record: fn(_) -> _ = if id { CounterRecord::numbered } else { CounterRecord::from };
        return print_line(&to_json(&counters.iter().map(record).collect::<Vec<_>>())?);
    }
    if id {
        let mut out = io::BufWriter::new(io::stdout().lock());
        for Counter { id, count, name, .. } in &counters {
            writeln!(out, "{}\t{count}\t{}", id.0, visible(name))?;
        }
        return Ok(out.flush()?);
    }
    print_named(counters.iter().map(|counter| (counter.count, &counter.name)))
}

/// A counter as `list --json` prints it.
#[derive(Serialize)]
pub(super) struct CounterRecord<'a> {
    /// The number, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<CounterId>,
    name: &'a str,
    short_name: Option<&'a str>,
    count: i64,
    board: Option<&'a str>,
    key: Option<String>,
    color: &'static str,
    archived: bool,
    step: i64,
    target: Option<i64>,
    min: Option<i64>,
    max: Option<i64>,
    locked: bool,
    note: Option<&'a str>,
    control: Option<&'a str>,
}

impl<'a> From<&'a Counter> for CounterRecord<'a> {
    fn from(counter: &'a Counter) -> Self {
        Self {
            id: None,
            name: &counter.name,
            short_name: counter.short_name.as_deref(),
            count: counter.count,
            board: counter.board.as_deref(),
            key: counter.key.map(|key| key.to_string()),
            color: counter.color.as_str(),
            archived: counter.is_archived,
            step: counter.step,
            target: counter.target,
            min: counter.minimum,
            max: counter.maximum,
            locked: counter.is_locked,
            note: counter.note.as_deref(),
            control: counter.control.as_deref(),
        }
    }
}

impl<'a> CounterRecord<'a> {
    /// Returns the record with the counter's number.
    pub(super) fn numbered(counter: &'a Counter) -> Self {
        Self { id: Some(counter.id), ..Self::from(counter) }
    }
}
