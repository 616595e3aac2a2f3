//! `watch`: a line for every change.

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;

use anyhow::bail;
use serde::Serialize;

use super::ask::Trouble;
use crate::request::Event;
use crate::store::{Access, Store};
use crate::words::{Counter, Entry, Kind, Name, Time};
use crate::worker::{Patience, Watch, Worker};

/// A change as `watch --json` prints it.
#[derive(Serialize)]
struct Watched<'a> {
    name: &'a str,
    /// Right after this change.
    count: i64,
    board: Option<&'a str>,
    delta: i64,
    kind: Kind,
    /// Milliseconds since 1970, UTC.
    at: Time,
    note: Option<&'a str>,
}

/// Prints what is counted until standard output is closed.
pub(super) fn watch(path: &Path, name: Option<&Name>, json: bool) -> anyhow::Result<()> {
    let store = Store::open(path, Access::Read)?;
    if let Some(name) = name
        && store.count(name)?.is_none()
    {
        eprintln!("tallyboard: there is no counter named \"{name}\" yet: waiting for it");
    }
    drop(store);
    let (sender, events) = crossbeam_channel::unbounded();
    let _worker = Worker::start(path.to_owned(), Watch::Entries, Patience::Endless, Arc::new(sender))?;
    let mut trouble = Trouble::default();
    let mut out = io::BufWriter::new(io::stdout().lock());
    loop {
        match events.recv()? {
            Event::Entered(entered) => {
                for (entry, counter) in &entered {
                    if name.is_none_or(|name| name.as_str() == counter.name) {
                        print(&mut out, entry, counter, json)?;
                    }
                }
                out.flush()?;
            }
            Event::Failed(why) => bail!(why),
            event => trouble.tell(&event),
        }
    }
}

fn print(out: &mut impl io::Write, entry: &Entry, counter: &Counter, json: bool) -> anyhow::Result<()> {
    if json {
        let Entry { delta, kind, at, ref note, .. } = *entry;
        let (name, board, note) = (counter.name.as_str(), counter.board.as_deref(), note.as_deref());
        let line = serde_json::to_string(&Watched { name, count: counter.count, board, delta, kind, at, note })?;
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{}\t{}", counter.count, counter.name)?;
    }
    Ok(())
}
