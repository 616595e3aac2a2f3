//! Decides when to poll for other programs' commits.
//!
//! The system's event that `-wal` was written (inotify, FSEvents, ReadDirectoryChangesW through crate notify)
//! comes before the commit can be seen: write, event, flush, index. So an event starts a series of polls, each twice
//! as long after the last. Our own commits start it as well; a poll costs some microseconds.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher as _};

use super::queue::{Arrival, Queue};
use crate::files::{beside, folder_of, resolve_links};

/// Pause between polls without an event: at most two wake-ups a second while nothing happens.
const POLL_PAUSE_MAX: Duration = Duration::from_millis(500);

/// Pause before the first poll after an event, and the last pause of the series that follows.
const SERIES_PAUSE_MIN: Duration = Duration::from_millis(1);
const SERIES_PAUSE_MAX: Duration = Duration::from_millis(64);

/// Waits for requests, and for the time to poll.
pub(super) struct CommitWatcher {
    /// Pause before the next poll of the series that the last event started.
    series: Option<Duration>,
    next_poll: Instant,
    /// The watcher, which must be kept alive. `None` where the system doesn't support it: then polls without an event
    /// must do.
    _watcher: Option<notify::RecommendedWatcher>,
}

/// The reason why a wait ended.
pub(super) enum Woken {
    Requests,
    Poll,
    Stopped,
}

impl CommitWatcher {
    /// Watches the folder of the file at `path`, and tells the queue.
    pub(super) fn start(path: &Path, queue: Arc<Queue>) -> Self {
        // The log is beside the file that a link leads to.
        let path = &resolve_links(path);
        let wal = beside(path, "-wal").file_name().map(OsStr::to_owned);
        let on_event = move |event: notify::Result<notify::Event>| {
            let ours = event.is_ok_and(|event| {
                !event.kind.is_access() && event.paths.iter().any(|path| path.file_name() == wal.as_deref())
            });
            if ours {
                queue.tell_log_written();
            }
        };
        let folder = folder_of(path);
        let watcher = notify::recommended_watcher(on_event)
            .and_then(|mut watcher| watcher.watch(folder, RecursiveMode::NonRecursive).map(|()| watcher))
            .ok();
        Self { series: None, next_poll: Instant::now() + POLL_PAUSE_MAX, _watcher: watcher }
    }

    /// Waits for requests, or until it is time to poll.
    pub(super) fn wait(&mut self, queue: &Queue) -> Woken {
        loop {
            match queue.wait(Some(self.next_poll)) {
                Arrival::Requests => return Woken::Requests,
                Arrival::Stopped => return Woken::Stopped,
                // A new series only starts if none is at its beginning: events come in bursts.
                Arrival::LogWritten => self.start_series(),
                Arrival::Timeout => {
                    self.plan_next_poll();
                    return Woken::Poll;
                }
            }
        }
    }

    /// Takes note that a poll found a commit: whoever wrote it may well write again.
    pub(super) fn found(&mut self) {
        self.start_series();
    }

    fn start_series(&mut self) {
        self.series = Some(SERIES_PAUSE_MIN);
        self.next_poll = self.next_poll.min(Instant::now() + SERIES_PAUSE_MIN);
    }

    fn plan_next_poll(&mut self) {
        self.series = self.series.map(|pause| pause * 2).filter(|pause| *pause <= SERIES_PAUSE_MAX);
        self.next_poll = Instant::now() + self.series.unwrap_or(POLL_PAUSE_MAX);
    }
}
