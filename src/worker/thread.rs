//! The worker's thread: opens the file, then takes requests in batches, commits and answers them, and polls for other
//! programs' commits, until the stop.
//!
//! When the commit fails for a cause that may go away, the complete batch stays in memory in its order and is tried
//! again; if the outcome of a commit isn't known, the next try first checks whether it is in the file
//! ([`Store::is_committed`]).
//!
//! Other programs' commits are noticed by `PRAGMA data_version`. It is polled when the system reports that a file of
//! the database was written (crate notify): several times, since that event comes before the commit can be seen; and
//! twice a second in any case, for systems that report nothing.
//!
//! Before each commit, after it and at each poll the worker checks whether the path still leads to the open file
//! ([`Store::check_path`]). While it doesn't, everything waits as with a full disk, and the owner of the worker may
//! choose what to do ([`RecoveryChoice`]). When nobody has counted for a while, the log is copied into the file, so
//! that a plain copy of the file is complete.

mod displaced;

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use crossbeam_channel::Receiver;
use foldhash::fast::RandomState;

use super::commit_watcher::{CommitWatcher, Woken};
use super::queue::{Arrival, Inbox};
use super::{BATCH_REQUESTS_MAX, Envelope, RecoveryChoice, Timeout, Watch, batch};
use crate::cancel::Cancel;
use crate::language::text;
use crate::request::{Contents, Damage, Event, Failure, Listener, RecoveryOptions, Refusal, Reply};
use crate::store::{self, Access, OpenError, Store, StoreError, UnsavedRequest};

/// Pause between two tries to get a lock, and the time after which everyone hears that something is unsaved. SQLite's
/// own busy handler sleeps longer each time, and so starves where many write.
const LOCK_PAUSE: Duration = Duration::from_millis(1);
const LOCK_WAIT: Duration = Duration::from_secs(1);

/// Pause before a failed commit is tried again: doubled each time, up to the maximum.
const RETRY_PAUSE_MIN: Duration = Duration::from_millis(50);
const RETRY_PAUSE_MAX: Duration = Duration::from_secs(2);

/// Maximum pause between two tries while the file isn't at its path.
const DISPLACED_PAUSE_MAX: Duration = Duration::from_millis(500);

/// Timeout of one try to open the file for another program's lock.
const OPEN_WAIT: Duration = Duration::from_millis(200);

/// Time for which those who were just answered may take to ask again, one after the other; and all of them together.
const GATHER_PAUSE: Duration = Duration::from_micros(50);
const GATHER_WAIT: Duration = Duration::from_millis(1);

/// Time without a commit after which the log is emptied into the file, and between further tries if somebody prevents
/// that.
const IDLE_WAIT: Duration = Duration::from_secs(3);
const IDLE_TRIES_MAX: u32 = 20;

/// Time after which it is reported that changes can't be read, if the cause may go away.
const UNREADABLE_WAIT: Duration = Duration::from_secs(2);

/// Opens the file, and serves requests until the stop. Returns what couldn't be saved, in words.
pub(super) fn run(
    path: &Path,
    watch: Watch,
    timeout: Timeout,
    listener: Arc<dyn Listener>,
    inbox: &Inbox,
    choices: &Receiver<RecoveryChoice>,
    stop_by: &Arc<OnceLock<Instant>>,
) -> Option<String> {
    let (of_stop, waiting) = (Arc::clone(stop_by), Arc::clone(&inbox.0));
    // Nobody waits, except for the stop; or the time is over.
    let is_over = move |deadline: &Instant| waiting.len() == 0 || Instant::now() >= *deadline;
    let cancel = Cancel::when(move || of_stop.get().is_some_and(&is_over));
    let failure = |error: StoreError| {
        let why = error.to_string();
        Failure { why_in_window: why.clone(), why, damage: None }
    };
    // Watching starts before the first poll, so that no commit is missed between the two.
    let watcher = (watch != Watch::Nothing).then(|| CommitWatcher::start(path, Arc::clone(&inbox.0)));
    let opened = open(path, timeout, &*listener, stop_by, &cancel).and_then(|mut store| {
        let mut unsaved = store::unsaved_files(path);
        let (notes, error) = recover(&mut store, &mut unsaved);
        let waiting = error.into_iter().zip(unsaved.front()).map(|(error, file)| {
            text!("unsaved-waiting", file = file.display().to_string(), error = error.to_string())
        });
        let words: Vec<String> = store.take_schema_notes().into_iter().chain(notes).chain(waiting).collect();
        if !words.is_empty() {
            listener.hear(Event::Notes(words));
        }
        store.never_wait().map_err(failure)?;
        let data_version = store.data_version().map_err(failure)?;
        // Changes are reported from this state on.
        let contents = match watch {
            Watch::Changes => store.reload(),
            Watch::Entries => store.start_entries().map(|()| Contents::default()),
            Watch::Nothing => Ok(Contents::default()),
        };
        Ok((store, data_version, contents.map_err(failure)?, unsaved))
    });
    match opened {
        Ok((store, data_version, contents, unsaved)) => {
            listener.hear(Event::Opened { path: store.path().to_owned(), contents });
            Loop {
                store,
                data_version,
                watch,
                timeout,
                watcher,
                listener,
                inbox,
                choices,
                stop_by,
                is_over: cancel,
                unsaved,
                left: Vec::new(),
                left_why: String::new(),
                trouble: None,
                suspect_since: None,
                unreadable: None,
                idle: None,
                answered: (Instant::now(), 0),
                room: Vec::new(),
            }
            .run()
        }
        Err(failure) => {
            listener.hear(Event::Failed(failure));
            None
        }
    }
}

/// Counts what earlier programs couldn't save. Returns messages about it, and the reason why the rest has to wait.
fn recover(store: &mut Store, files: &mut VecDeque<PathBuf>) -> (Vec<String>, Option<StoreError>) {
    let (notes, error) = store.recover_unsaved(files);
    store.rollback();
    store.forget_doubt();
    (notes.into_iter().map(|notes| notes.0).collect(), error)
}

/// Opens the file, trying again while another program holds it locked or the disk fails.
fn open(
    path: &Path,
    timeout: Timeout,
    listener: &dyn Listener,
    stop_by: &OnceLock<Instant>,
    cancel: &Cancel,
) -> Result<Store, Failure> {
    let failure = |error: OpenError| {
        let (why, why_in_window) = (error.to_string(), error.in_window());
        let damage = match error {
            OpenError::Damaged { detail, backup, .. } => Some(Damage { detail, backup }),
            _ => None,
        };
        Failure { why, why_in_window, damage }
    };
    let (since, started) = (SystemTime::now(), Instant::now());
    let mut pause = RETRY_PAUSE_MIN;
    let mut was_unsaved = false;
    loop {
        let why = match Store::open_unless(path, Access::Write, OPEN_WAIT, cancel) {
            Ok(store) => {
                if was_unsaved {
                    listener.hear(Event::Saved);
                }
                return Ok(store);
            }
            Err(error) if timeout.is_over(started) || stop_by.get().is_some() => return Err(failure(error)),
            // A file that is just being renamed may have a second name for a moment.
            Err(OpenError::Locked(_) | OpenError::Linked { .. }) if started.elapsed() < LOCK_WAIT => {
                std::thread::sleep(LOCK_PAUSE);
                continue;
            }
            Err(OpenError::Locked(_)) => StoreError::Locked.to_string(),
            Err(OpenError::Disk { detail, .. }) => detail,
            Err(error) => return Err(failure(error)),
        };
        was_unsaved = true;
        listener.hear(Event::Unsaved { requests: 0, since, why, displaced: None });
        sleep_until_stop(pause, stop_by);
        pause = (pause * 2).min(RETRY_PAUSE_MAX);
    }
}

/// The state of the worker's thread, with its file open.
struct Loop<'a> {
    store: Store,
    /// The version before the last poll, so that a commit during the poll is seen by the next one.
    data_version: i64,
    watch: Watch,
    timeout: Timeout,
    watcher: Option<CommitWatcher>,
    listener: Arc<dyn Listener>,
    inbox: &'a Inbox,
    choices: &'a Receiver<RecoveryChoice>,
    stop_by: &'a OnceLock<Instant>,
    /// Cancelled once nobody waits any more for what takes long.
    is_over: Cancel,
    /// The files of what earlier programs couldn't save, and what can't be counted yet.
    unsaved: VecDeque<PathBuf>,
    /// The requests that a window has no more time to save, and the reason.
    left: Vec<UnsavedRequest>,
    left_why: String,
    /// The time since which everyone knows that the file isn't what it was, and the reason.
    trouble: Option<(SystemTime, String)>,
    suspect_since: Option<Instant>,
    /// The time since which changes can't be read, and whether that was reported.
    unreadable: Option<(Instant, bool)>,
    /// The time at which to empty the log, and the number of tries; `None`: nothing was written.
    idle: Option<(Instant, u32)>,
    /// When the last batch was answered, and the number of requests that were on their way then: in it, or waiting.
    answered: (Instant, usize),
    /// The last batch, emptied: its memory serves the next one.
    room: Vec<Envelope>,
}

/// The replies that a failed commit would have sent, and whether that commit turned out to be in the file.
#[derive(Default)]
struct CommitDoubt {
    replies: Vec<Reply>,
    is_there: bool,
}

/// The error for a damaged file, which must not be used any more.
struct DamageError(String);

enum Next {
    Batch(Vec<Envelope>),
    /// Another program may have written.
    Poll,
    Stop,
}

impl Loop<'_> {
    /// Runs until the stop. Returns what couldn't be saved, in words.
    fn run(mut self) -> Option<String> {
        self.serve();
        // All together, with counters by name as far as names can still be read.
        self.store.keep_unsaved(&self.left, &self.left_why)
    }

    fn serve(&mut self) {
        loop {
            let done = match self.next() {
                Next::Batch(batch) => self.save(batch, false),
                Next::Poll => self.poll(),
                Next::Stop => return,
            };
            if let Err(DamageError(why)) = done {
                self.store.abandon();
                let backup = store::newest_good(self.store.path(), &self.is_over);
                let reason = match &backup {
                    Some(backup) => {
                        text!("worker-damaged-with-backup", why = why.as_str(), backup = backup.display().to_string())
                    }
                    None => why.clone(),
                };
                let damage = Some(Damage { detail: why.clone(), backup });
                let failure = Failure { why_in_window: reason.clone(), why: reason, damage };
                self.listener.hear(Event::Failed(failure));
                return self.refuse_all(&why);
            }
        }
    }

    /// Waits for requests and takes all there are, or waits until it is time to poll.
    fn next(&mut self) -> Next {
        let woken = match (&mut self.watcher, self.idle) {
            (Some(watcher), _) => watcher.wait(self.inbox),
            (None, idle) => match self.inbox.wait(idle.map(|(at, _)| at)) {
                Arrival::Requests => Woken::Requests,
                Arrival::Timeout | Arrival::LogWritten => Woken::Poll,
                Arrival::Stopped => Woken::Stopped,
            },
        };
        match woken {
            Woken::Requests => {
                self.gather();
                let mut batch = std::mem::take(&mut self.room);
                self.inbox.take(&mut batch, BATCH_REQUESTS_MAX);
                Next::Batch(batch)
            }
            Woken::Poll => Next::Poll,
            Woken::Stopped => Next::Stop,
        }
    }

    /// Waits for those who were just answered, if they were several: they tend to ask again, one after the other, and so
    /// they share a flush again. Whoever is alone waits for nobody.
    fn gather(&self) {
        let (answered_at, on_their_way) = self.answered;
        let (mut waiting, mut since) = (0, answered_at);
        loop {
            let (now, before) = (Instant::now(), waiting);
            waiting = self.inbox.len();
            if waiting > before {
                since = now;
            }
            if waiting >= on_their_way.min(BATCH_REQUESTS_MAX)
                || now - since >= GATHER_PAUSE
                || now - answered_at >= GATHER_WAIT
            {
                return;
            }
            std::thread::yield_now();
        }
    }

    /// Commits the batch, trying again while the cause may go away, then answers each request. `is_new`: another file
    /// was opened, which is reported after the answers, since they are about counters as they were known before.
    fn save(&mut self, mut batch: Vec<Envelope>, mut is_new: bool) -> Result<(), DamageError> {
        let (since, started) = (SystemTime::now(), Instant::now());
        let mut pause = RETRY_PAUSE_MIN;
        let mut was_unsaved = false;
        let mut doubt = CommitDoubt::default();
        let result = loop {
            match self.commit(&batch, &mut doubt) {
                Err(StoreError::Locked | StoreError::Suspect)
                    if started.elapsed() < LOCK_WAIT && !self.must_give_up(started) =>
                {
                    std::thread::sleep(LOCK_PAUSE);
                    if let Err(error) = self.judge() {
                        break Err(error);
                    }
                }
                Err(error @ (StoreError::Locked | StoreError::Passing(_) | StoreError::Suspect))
                    if !self.must_give_up(started) =>
                {
                    was_unsaved = true;
                    self.report_unsaved(batch.len(), since, error.to_string(), None);
                    self.pause(pause);
                    pause = (pause * 2).min(RETRY_PAUSE_MAX);
                    if let Err(error) = self.judge() {
                        break Err(error);
                    }
                }
                Err(StoreError::Displaced(displaced)) if !self.must_give_up(started) => {
                    self.report_displaced(&displaced, batch.len());
                    if let Err(error) = self.mend(&displaced) {
                        break Err(error);
                    }
                    self.pause(pause);
                    pause = (pause * 2).min(DISPLACED_PAUSE_MAX);
                    if let Ok(choice) = self.choices.try_recv() {
                        is_new |= self.choose(choice, &mut batch, &mut doubt);
                    }
                }
                result => break result,
            }
        };
        let in_doubt = if doubt.is_there { self.store.last_token() } else { self.store.doubt() };
        self.store.forget_doubt();
        match result {
            Ok(replies) => {
                self.recover();
                let on_their_way = batch.len() + self.inbox.len();
                reply_all(&mut batch, replies.into_iter());
                self.room = batch;
                self.answered = (Instant::now(), on_their_way);
                self.idle = Some((Instant::now() + IDLE_WAIT, 0));
                let was_unsaved = self.trouble.take().is_some() || was_unsaved;
                if is_new {
                    self.report_opened()?;
                }
                if was_unsaved {
                    self.listener.hear(Event::Saved);
                }
                self.report_changes()
            }
            // The error may be due to a single request, which is then refused alone.
            Err(StoreError::Lasting(_)) if batch.len() > 1 && in_doubt.is_none() => {
                let last = batch.len() - 1;
                let mut one = |(index, envelope)| self.save(vec![envelope], is_new && index == last);
                batch.into_iter().enumerate().try_for_each(&mut one)
            }
            Err(error) => {
                let why = error.to_string();
                let refusal = match in_doubt {
                    Some(_) => Refusal::MaybeSaved(why.clone()),
                    None => Refusal::NotSaved(why.clone()),
                };
                if self.watch == Watch::Changes && self.stop_by.get().is_some() {
                    let left = batch.iter().map(|envelope| envelope.request.clone());
                    self.left.extend(left.map(|request| UnsavedRequest { request, doubt: in_doubt }));
                    self.left_why.clone_from(&why);
                }
                reply_all(&mut batch, std::iter::repeat(Err(refusal)));
                match error {
                    StoreError::Damaged(_) => Err(DamageError(why)),
                    _ if is_new => self.report_opened(),
                    _ => Ok(()),
                }
            }
        }
    }

    fn must_give_up(&self, started: Instant) -> bool {
        self.timeout.is_over(started) || self.stop_by.get().is_some_and(|deadline| Instant::now() >= *deadline)
    }

    /// Applies all requests of the batch, in their order, in one transaction: either all are on the disk, or none.
    fn commit(&mut self, batch: &[Envelope], doubt: &mut CommitDoubt) -> Result<Vec<Reply>, StoreError> {
        let result = self.try_commit(batch, doubt);
        self.store.rollback();
        result.map_err(|error| self.store.explained(error))
    }

    fn try_commit(&mut self, batch: &[Envelope], doubt: &mut CommitDoubt) -> Result<Vec<Reply>, StoreError> {
        if !doubt.is_there {
            self.store.check_path()?;
            self.suspect_since = None;
            self.store.begin()?;
            self.store.check_begun()?;
            doubt.is_there = self.store.is_committed()?;
        }
        if doubt.is_there {
            self.store.rollback();
            self.store.flush()?;
            return Ok(std::mem::take(&mut doubt.replies));
        }
        let replies = batch::apply_all(&self.store, batch.iter().map(|envelope| &envelope.request))?;
        if replies.iter().all(Result::is_err) {
            return Ok(replies); // There is nothing to flush.
        }
        match self.store.commit() {
            Ok(()) => Ok(replies),
            Err(error) => {
                doubt.replies = replies;
                Err(error)
            }
        }
    }

    /// Refuses every request until the stop.
    fn refuse_all(&self, why: &str) {
        while self.inbox.wait(None) != Arrival::Stopped {
            let mut batch = Vec::new();
            self.inbox.take(&mut batch, BATCH_REQUESTS_MAX);
            for envelope in batch {
                let refusal = Refusal::NotSaved(why.to_owned());
                envelope.listener.hear(Event::Replied(envelope.id, Err(refusal)));
            }
        }
    }

    /// Checks whether the file is what it was, and reports what another connection has committed.
    fn poll(&mut self) -> Result<(), DamageError> {
        let is_log_due = self.is_log_due();
        let at_path = self.store.check_path().and_then(|()| self.store.check_schema());
        match at_path {
            Ok(()) => {
                self.suspect_since = None;
                if self.trouble.take().is_some() {
                    self.listener.hear(Event::Saved);
                }
                let schema_notes = self.store.take_schema_notes();
                if !schema_notes.is_empty() {
                    self.listener.hear(Event::Notes(schema_notes));
                }
                let _ = self.choices.try_recv(); // It is what it was, so there is no choice.
            }
            Err(StoreError::Suspect) => return self.judge().map_err(|error| DamageError(error.to_string())),
            Err(StoreError::Displaced(displaced)) => {
                self.report_displaced(&displaced, 0);
                self.mend(&displaced).map_err(|error| DamageError(error.to_string()))?;
                let choice = match self.choices.try_recv() {
                    // A client that only watches can't lose anything.
                    _ if self.watch == Watch::Entries && displaced.is_something_there() => {
                        RecoveryChoice::OpenThere(HashMap::new())
                    }
                    Ok(choice) => choice,
                    Err(_) => return Ok(()),
                };
                // Requests made before the choice meant the old file, too.
                let mut batch = Vec::new();
                return match self.choose(choice, &mut batch, &mut CommitDoubt::default()) {
                    true => self.save(batch, true),
                    false => Ok(()),
                };
            }
            Err(error @ StoreError::Damaged(_)) => return Err(DamageError(error.to_string())),
            // Other errors (a lock, a full disk) pass, and the next poll finds what this one missed.
            Err(_) => return Ok(()),
        }
        if self.recover() {
            self.report_changes()?;
        }
        self.poll_changes()?;
        self.sum_more()?;
        if is_log_due {
            self.empty_log();
        }
        Ok(())
    }

    /// Tries again to count what earlier programs couldn't save. Returns `true` if there is something to report.
    fn recover(&mut self) -> bool {
        let (words, _) = recover(&mut self.store, &mut self.unsaved);
        let is_any = !words.is_empty();
        if is_any {
            self.listener.hear(Event::Notes(words));
        }
        is_any
    }

    fn poll_changes(&mut self) -> Result<(), DamageError> {
        match self.store.data_version() {
            Ok(data_version) if data_version != self.data_version => {
                self.data_version = data_version;
                self.idle = Some((Instant::now() + IDLE_WAIT, 0));
                if let Some(watcher) = &mut self.watcher {
                    watcher.found();
                }
                self.report_changes()
            }
            Err(error @ StoreError::Damaged(_)) => Err(DamageError(error.to_string())),
            Err(error) => {
                self.report_unreadable(&error);
                Ok(())
            }
            Ok(_) => Ok(()),
        }
    }

    /// Returns whether nobody has counted for a while, and plans the next try: whatever comes of this one, the worker
    /// sleeps until then.
    fn is_log_due(&mut self) -> bool {
        let Some((_, tries)) = self.idle.filter(|(at, _)| Instant::now() >= *at) else { return false };
        self.idle = (tries < IDLE_TRIES_MAX).then(|| (Instant::now() + IDLE_WAIT, tries + 1));
        true
    }

    /// Empties the log into the file. A request that arrives meanwhile waits as for another commit.
    fn empty_log(&mut self) {
        if self.inbox.is_quiet() && matches!(self.store.empty_log(), Ok(true)) {
            self.idle = None;
        }
    }

    fn report_unsaved(&self, batch: usize, since: SystemTime, why: String, displaced: Option<RecoveryOptions>) {
        let requests = batch + self.inbox.len();
        self.listener.hear(Event::Unsaved { requests, since, why, displaced });
    }

    /// Sleeps, but no longer than until a stop or a choice.
    fn pause(&self, pause: Duration) {
        sleep_until(pause, || self.stop_by.get().is_some() || !self.choices.is_empty());
    }

    /// Sums some entries, when there are enough of them and nobody waits for something else.
    fn sum_more(&mut self) -> Result<(), DamageError> {
        if self.watch != Watch::Changes || !self.inbox.is_quiet() {
            return Ok(());
        }
        match self.try_sum_more() {
            Err(error @ StoreError::Damaged(_)) => Err(DamageError(error.to_string())),
            // Sums can wait: the next poll tries again.
            _ => Ok(()),
        }
    }

    fn try_sum_more(&mut self) -> Result<(), StoreError> {
        if !self.store.is_sum_due()? {
            return Ok(());
        }
        let summed = self.store.begin().and_then(|()| self.store.sum_more()).and_then(|()| self.store.commit());
        self.store.rollback();
        self.store.forget_doubt();
        summed?;
        if let Some(watcher) = &mut self.watcher {
            watcher.found(); // More may be due.
        }
        Ok(())
    }

    fn report_changes(&mut self) -> Result<(), DamageError> {
        match self.try_report_changes() {
            Err(error @ StoreError::Damaged(_)) => Err(DamageError(error.to_string())),
            Err(error) => {
                // Read again at the next poll, since no version is equal to this one.
                self.data_version = -1;
                self.report_unreadable(&error);
                Ok(())
            }
            Ok(()) => {
                if self.unreadable.take().is_some_and(|(_, is_said)| is_said) {
                    self.listener.hear(Event::ChangesProblem(None));
                }
                Ok(())
            }
        }
    }

    /// Reports once that changes can't be read, after giving a temporary cause some time.
    fn report_unreadable(&mut self, error: &StoreError) {
        let (since, is_said) = self.unreadable.get_or_insert((Instant::now(), false));
        let may_pass = !matches!(error, StoreError::Lasting(_));
        if !*is_said && (!may_pass || since.elapsed() >= UNREADABLE_WAIT) {
            *is_said = true;
            self.listener.hear(Event::ChangesProblem(Some(error.to_string())));
        }
    }

    fn try_report_changes(&mut self) -> Result<(), StoreError> {
        match self.watch {
            Watch::Nothing => {}
            Watch::Changes => {
                let changes = self.store.changes()?;
                if !changes.is_empty() {
                    self.listener.hear(Event::Changed(changes));
                }
            }
            Watch::Entries => loop {
                let entries = self.store.entries()?;
                if entries.is_empty() {
                    break;
                }
                self.listener.hear(Event::Entered(entries));
            },
        }
        Ok(())
    }
}

/// Sleeps, but no longer than until a stop.
fn sleep_until_stop(pause: Duration, stop_by: &OnceLock<Instant>) {
    sleep_until(pause, || stop_by.get().is_some());
}

fn sleep_until(pause: Duration, is_over: impl Fn() -> bool) {
    let started = Instant::now();
    loop {
        let rest = pause.saturating_sub(started.elapsed());
        std::thread::sleep(rest.min(RETRY_PAUSE_MIN));
        if rest.is_zero() || is_over() {
            return;
        }
    }
}

/// Gives each client its own replies, all together, and empties the batch.
fn reply_all(batch: &mut Vec<Envelope>, replies: impl Iterator<Item = Reply>) {
    let mut groups: Vec<(Arc<dyn Listener>, Vec<_>)> = Vec::new();
    let mut by_listener: HashMap<*const (), usize, RandomState> = HashMap::default();
    for (Envelope { id, listener, .. }, reply) in batch.iter().zip(replies) {
        let position = *by_listener.entry(Arc::as_ptr(listener).cast()).or_insert_with(|| {
            groups.push((Arc::clone(listener), Vec::new()));
            groups.len() - 1
        });
        if let Some((_, group)) = groups.get_mut(position) {
            group.push((*id, reply));
        }
    }
    for (listener, replies) in groups {
        listener.hear_replies(replies);
    }
    batch.clear();
}
