//! `watch`: prints a line for every change.

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::bail;
use crossbeam_channel::RecvTimeoutError;
use serde::Serialize;

use super::followed_counter::FollowedCounter;
use super::output::to_json;
use super::session::Trouble;
use crate::domain::{Counter, Entry, Kind, Time, visible};
use crate::request::{CounterRef, Event};
use crate::store::{Access, Store};
use crate::worker::{Timeout, Watch, Worker};

/// Pause between two checks whether the output is still read, while nothing changes.
const POLL_INTERVAL: Duration = Duration::from_millis(500);

/// A change as `watch --json` prints it.
#[derive(Serialize)]
struct ChangeRecord<'a> {
    name: &'a str,
    /// The count right after this change.
    count: i64,
    board: Option<&'a str>,
    delta: i64,
    kind: Kind,
    /// Milliseconds since 1970, UTC.
    at: Time,
    note: Option<&'a str>,
}

/// Prints changes until standard output is closed.
pub(super) fn watch(path: &Path, wait: Duration, counter: Option<&CounterRef>, json: bool) -> anyhow::Result<()> {
    let mut followed = counter.map(|counter| FollowedCounter::find(path, wait, counter)).transpose()?;
    if followed.is_none() {
        drop(Store::open_within(path, Access::Read, wait)?);
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    hear(path, Watch::Entries, |event| {
        let Some(Event::Entered(entered)) = event else { return Ok(()) };
        for (entry, counter) in &entered {
            if followed.as_mut().map_or(Ok(true), |followed| is_meant(followed, path, wait, counter))? {
                print(&mut out, entry, counter, json)?;
            }
        }
        Ok(out.flush()?)
    })
}

fn is_meant(followed: &mut FollowedCounter, path: &Path, wait: Duration, counter: &Counter) -> anyhow::Result<bool> {
    // If the counter itself is gone, another one with its name is followed.
    let is_meant = followed.id == Some(counter.id) || followed.is_named(counter) && !followed.exists(path, wait)?;
    if is_meant {
        followed.follow(counter);
    }
    Ok(is_meant)
}

/// Calls a function with the events of the worker that aren't about waiting, and with `None` now and then when there
/// are none, until standard output is closed.
pub(super) fn hear(
    path: &Path,
    watch: Watch,
    mut take: impl FnMut(Option<Event>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let (sender, events) = crossbeam_channel::unbounded();
    let _worker = Worker::start(path.to_owned(), watch, Timeout::Never, Arc::new(sender))?;
    let mut trouble = Trouble::default();
    loop {
        match events.recv_timeout(POLL_INTERVAL) {
            Err(RecvTimeoutError::Timeout) if is_closed(&io::stdout()) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => take(None)?,
            Ok(Event::Failed(failure)) => bail!(failure.why),
            Ok(event @ (Event::Opened { .. } | Event::Entered(_) | Event::Changed(_))) => take(Some(event))?,
            event => trouble.report(&event?),
        }
    }
}

fn print(out: &mut impl io::Write, entry: &Entry, counter: &Counter, json: bool) -> anyhow::Result<()> {
    if json {
        let Entry { delta, kind, at, ref note, .. } = *entry;
        let (name, board, note) = (counter.name.as_str(), counter.board.as_deref(), note.as_deref());
        let line = to_json(&ChangeRecord { name, count: counter.count, board, delta, kind, at, note })?;
        writeln!(out, "{line}")?;
    } else {
        writeln!(out, "{}\t{}", counter.count, visible(&counter.name))?;
    }
    Ok(())
}

/// Tells whether the reader of this pipe has gone. On other systems the next line shows that.
#[cfg(unix)]
fn is_closed(pipe: &impl std::os::fd::AsFd) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let mut polled = [PollFd::new(pipe, PollFlags::empty())];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    poll(&mut polled, Some(&now)).is_ok() && polled.iter().any(|fd| fd.revents().contains(PollFlags::ERR))
}

#[cfg(not(unix))]
fn is_closed(_: &io::Stdout) -> bool {
    false
}
