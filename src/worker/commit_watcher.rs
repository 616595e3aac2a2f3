//! When to look for other programs' commits.
//!
//! The system's word that `-wal` was written (inotify, FSEvents, ReadDirectoryChangesW through crate notify)
//! comes before the commit can be seen: write, word, flush, index. So a word starts a series of looks, each twice
//! as long after the last. Our own commits start it as well; a look costs some microseconds.

use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, after, select};
use notify::{RecursiveMode, Watcher as _};

use super::Message;
use crate::files::{beside, folder_of, resolve_links};

/// Looks in any case: at most two wake-ups a second while nothing happens.
const POLL_PAUSE_MAX: Duration = Duration::from_millis(500);

/// First look after a word, and the last pause of the series that follows.
const SERIES_PAUSE_MIN: Duration = Duration::from_millis(1);
const SERIES_PAUSE_MAX: Duration = Duration::from_millis(64);

pub(super) struct CommitWatcher {
    words: Receiver<()>,
    /// Pause before the next look of the series that the last word started.
    series: Option<Duration>,
    next_poll: Instant,
    /// Watches while it lives. `None` where the system can't: then the looks in any case must do.
    _watcher: Option<notify::RecommendedWatcher>,
}

pub(super) enum Woken {
    Message(Message),
    Poll,
    Disconnected,
}

impl CommitWatcher {
    /// Watches the folder of the file at `path`.
    pub(super) fn start(path: &Path) -> Self {
        // One word is enough to know that there were words.
        let (sender, words) = crossbeam_channel::bounded(1);
        // The log stands beside what a link leads to.
        let path = &resolve_links(path);
        let wal = beside(path, "-wal").file_name().map(OsStr::to_owned);
        let on_word = move |event: notify::Result<notify::Event>| {
            let ours = event.is_ok_and(|event| {
                !event.kind.is_access() && event.paths.iter().any(|path| path.file_name() == wal.as_deref())
            });
            if ours {
                // Full: a word waits already.
                let _ = sender.try_send(());
            }
        };
        let folder = folder_of(path);
        let watcher = notify::recommended_watcher(on_word)
            .and_then(|mut watcher| watcher.watch(folder, RecursiveMode::NonRecursive).map(|()| watcher))
            .ok();
        Self { words, series: None, next_poll: Instant::now() + POLL_PAUSE_MAX, _watcher: watcher }
    }

    /// Waits for a message, or until it is time to look.
    pub(super) fn wait(&mut self, receiver: &Receiver<Message>) -> Woken {
        loop {
            let pause = self.next_poll.saturating_duration_since(Instant::now());
            select! {
                recv(receiver) -> message => {
                    return message.map_or(Woken::Disconnected, Woken::Message);
                }
                recv(self.words) -> word => {
                    match word {
                        // A new series only if none is under way at its beginning: words come in bursts.
                        Ok(()) => self.start_series(),
                        // No watcher: wait for the time alone.
                        Err(_) => self.words = crossbeam_channel::never(),
                    }
                }
                recv(after(pause)) -> _ => {
                    self.plan_next_poll();
                    return Woken::Poll;
                }
            }
        }
    }

    /// A look found a commit: whoever wrote it may well write again.
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
