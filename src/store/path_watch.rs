//! Watches whether the path still leads to the open file, and whether only SQLite has changed that file.
//!
//! SQLite keeps using the file that it has opened, whatever happens to its name: if the file is deleted, moved or
//! replaced, SQLite accepts commits that nobody will find at the path; and a log that is left beside another file ruins
//! that one. So the identity of the file at the path is checked before each commit, after it, and at each poll;
//! likewise those of its log and of the log's index. All by name: on Unix, closing a second handle of the file would
//! drop the locks that SQLite holds on it.
//!
//! A file that is copied over the open one keeps its identity. In WAL mode the file changes only when somebody copies
//! the log into it, which SQLite counts. If its length or its time has changed without such a checkpoint, the file is
//! read ([`Store::judge`]), without its log: the writers' tokens and the numbers given in it must be those that it had,
//! or, where a process died while it copied its log, those that the log brings; and the file must be sound. Otherwise
//! it was overwritten. Whoever overwrites a file by hand may delete its log first. So before a deleted log is copied
//! into the file, and before the file is gone on with, tokens and numbers must be those that it had.
//!
//! Not detected: a file that is replaced and put back between two polls.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};

use super::backup::{self, BackupError};
use super::open::{self, Cookie};
use super::{Access, OpenError, Store, StoreError, migrations, written_files};
use crate::cancel::Cancel;
use crate::files::{self, Identity};
use crate::language::text;

/// Time within which pending commits are copied into a file that was moved away: later somebody may have opened it
/// there.
const SETTLE_WAIT: Duration = Duration::from_secs(1);
const SETTLE_PAUSE: Duration = Duration::from_millis(5);

/// Time within which whoever has deleted the log may delete the file as well, or copy another one over it.
const LOG_GONE_WAIT: Duration = Duration::from_millis(200);

/// Time within which other programs may be copying a deleted log into the file, before that counts as overwritten.
const COPY_WAIT: Duration = Duration::from_millis(500);

const TOKENS: &str = "SELECT id, token FROM writer ORDER BY id";
const NUMBERS: &str = "SELECT name, seq FROM sqlite_sequence ORDER BY name";

/// Maximum number of names that are tried for a new file beside the old one.
const NAMES_MAX: u32 = 10_000;

/// What happened to the open file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Displacement {
    #[error("{}", text!("displacement-gone", path = .0.display().to_string()))]
    Gone(PathBuf),
    #[error("{}", text!("displacement-replaced", path = .0.display().to_string()))]
    Replaced(PathBuf),
    #[error("{}", text!("displacement-overwritten", path = .0.display().to_string()))]
    Overwritten(PathBuf),
    #[error("{}", text!("displacement-log-gone", path = .0.display().to_string()))]
    LogGone(PathBuf),
    #[error("{}", text!("displacement-linked", path = .path.display().to_string(), links = .links))]
    Linked { path: PathBuf, links: u64 },
    #[error("{}", text!("displacement-newer", path = .0.display().to_string()))]
    Newer(PathBuf),
    #[error("{}", text!("displacement-schema", path = .path.display().to_string(), detail = .detail))]
    Schema { path: PathBuf, detail: String },
}

impl Displacement {
    /// Returns whether all that the file held can still be read, and be saved under another name.
    pub fn is_held(&self) -> bool {
        matches!(self, Self::Gone(_) | Self::Replaced(_) | Self::LogGone(_))
    }

    /// Returns whether there is a file at the path that may be opened instead.
    pub fn is_something_there(&self) -> bool {
        matches!(self, Self::Replaced(_) | Self::Overwritten(_) | Self::LogGone(_))
    }
}

/// The identity and state of a file, as the system reports them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileState {
    identity: Identity,
    links: u64,
    bytes: u64,
    changed: Option<SystemTime>,
}

impl FileState {
    /// Returns the state of the file at the path, through links; `None` if nothing is there.
    fn at(path: &Path) -> io::Result<Option<Self>> {
        use io::ErrorKind::{NotADirectory, NotFound};
        let metadata = match fs::metadata(path) {
            Err(error) if matches!(error.kind(), NotFound | NotADirectory) => return Ok(None),
            metadata => metadata?,
        };
        let (identity, links) = (Identity::of(&metadata), files::names_of(&metadata));
        Ok(Some(Self { identity, links, bytes: metadata.len(), changed: metadata.modified().ok() }))
    }
}

/// How far the log has come into the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Progress {
    /// The number of pages in the log, and of those that are in the file already.
    logged: i64,
    copied: i64,
    data_version: i64,
}

impl Progress {
    /// Returns the progress of the log; not to be called in a transaction.
    fn of(connection: &Connection) -> Result<Self, StoreError> {
        let data_version = data_version(connection)?;
        let mut statement = connection.prepare_cached("PRAGMA wal_checkpoint(NOOP)")?;
        Ok(statement.query_row([], |row| Ok(Self { logged: row.get(1)?, copied: row.get(2)?, data_version }))?)
    }

    /// Returns whether pages may have been copied since an earlier poll: more are, or the log has restarted, which
    /// others' commits hide.
    fn may_have_copied_since(self, before: Self) -> bool {
        self.copied != before.copied
            || self.logged < before.logged
            || self.data_version != before.data_version
            || self.may_be_half_copied()
    }

    /// Returns whether somebody may have tried to copy the log and failed half way, for want of space: the file has changed then,
    /// and the log is known to be copied no further.
    fn may_be_half_copied(self) -> bool {
        self.copied < self.logged && self.logged >= i64::from(open::CHECKPOINT_FRAMES)
    }
}

/// The marks of one state of one file: the writers' tokens, and the last number that each table gave.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    tokens: Vec<(i64, i64)>,
    numbers: Vec<(String, i64)>,
}

impl State {
    fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let mut tokens = connection.prepare_cached(TOKENS)?;
        let mut numbers = connection.prepare_cached(NUMBERS)?;
        Ok(Self {
            tokens: tokens.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?,
            numbers: numbers.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?,
        })
    }

    /// Returns the state of the file alone, of which this was the progress. Without a log it is what is read anyway.
    fn of_open_file(connection: &Connection, progress: Progress, real: &Path) -> Option<Self> {
        if progress.logged == 0
            && let Ok(state) = Self::of(connection)
            && Progress::of(connection).is_ok_and(|now| now == progress)
        {
            return Some(state);
        }
        Self::of_file(real)
    }

    /// Returns the state of the file alone, whatever is in its log.
    fn of_file(path: &Path) -> Option<Self> {
        open::connect_immutable(path).and_then(|connection| Self::of(&connection)).ok()
    }

    /// Returns the same as [`State::of_file`] for a log that is known to have come so far: once all of it is in the file,
    /// the connection reads nothing else, and needn't read the schema again.
    fn of_file_behind(connection: &Connection, progress: Progress, path: &Path) -> Option<Self> {
        let held = (progress.copied == progress.logged).then(|| Self::of(connection).ok()).flatten();
        match Progress::of(connection) {
            Ok(now) if now == progress && held.is_some() => held,
            _ => Self::of_file(path),
        }
    }
}

/// The path of a store's open file, and what is known of that file.
#[derive(Debug)]
pub(super) struct PathWatch {
    /// The path as it was given.
    path: PathBuf,
    /// The path without links: the log is beside this one.
    real: PathBuf,
    file: FileState,
    log: Option<Identity>,
    index: Option<Identity>,
    progress: Progress,
    /// The state of the file itself at that time, if it is open for writing and could be read.
    state: Option<State>,
    cookie: Cookie,
    /// The version of the data at which the schema was last checked.
    data_version: i64,
    is_overwritten: bool,
    /// Whether it is open for writing.
    is_written: bool,
    /// Whether it has been closed, and its log with it.
    is_closed: bool,
    /// The time since which it is displaced, and whether everything in its log has been copied into it.
    left: Option<(Instant, bool)>,
}

impl PathWatch {
    /// Returns the watch of a file that was just opened.
    pub(super) fn of(path: &Path, access: Access, connection: &Connection, cookie: Cookie) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let real = files::resolve_links(&path);
        // This creates the log and its index, if they are missing.
        let progress = Progress::of(connection)?;
        let file = FileState::at(&path).map_err(|error| unseen(&path, &error))?;
        let file = file.ok_or_else(|| StoreError::Displaced(Displacement::Gone(path.clone())))?;
        let state = if access != Access::Read { State::of_open_file(connection, progress, &real) } else { None };
        let (log, index) = (Identity::at(&files::beside(&real, "-wal")), Identity::at(&files::beside(&real, "-shm")));
        if access != Access::Read {
            if index.is_none() {
                // A reader in this process holds the index of a deleted log, which other programs don't see.
                return Err(StoreError::Locked);
            }
            written_files::add(&real, file.identity);
        }
        Ok(Self {
            is_written: access != Access::Read,
            path,
            real,
            file,
            log,
            index,
            progress,
            state,
            cookie,
            data_version: progress.data_version,
            is_overwritten: false,
            is_closed: false,
            left: None,
        })
    }

    pub(super) fn identity(&self) -> Identity {
        self.file.identity
    }

    /// Checks that the file at the path is still the open one, untouched or not.
    fn find(&self) -> Result<FileState, StoreError> {
        let path = || self.path.clone();
        match FileState::at(&self.path).map_err(|error| unseen(&self.path, &error))? {
            _ if self.is_overwritten => Err(StoreError::Displaced(Displacement::Overwritten(path()))),
            None => Err(StoreError::Displaced(Displacement::Gone(path()))),
            Some(seen) if seen.identity != self.file.identity => {
                Err(StoreError::Displaced(Displacement::Replaced(path())))
            }
            _ if self.is_closed => Err(StoreError::Displaced(Displacement::LogGone(path()))),
            Some(FileState { links, .. }) if links > 1 => {
                Err(StoreError::Displaced(Displacement::Linked { path: path(), links }))
            }
            Some(seen) => Ok(seen),
        }
    }

    /// Returns whether this is the state of the file itself, as far as that could ever be read.
    fn is_known(&self, state: Option<&State>) -> bool {
        self.state.is_none() || state == self.state.as_ref()
    }

    fn has_its_log(&self) -> bool {
        let is_there = |number: Option<Identity>, suffix| {
            number.is_none_or(|number| Identity::at(&files::beside(&self.real, suffix)) == Some(number))
        };
        is_there(self.log, "-wal") && is_there(self.index, "-shm")
    }
}

fn unseen(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Passing(text!("displacement-unseen", path = path.display().to_string(), error = error.to_string()))
}

fn data_version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
}

impl Store {
    /// Checks that the path still leads to the open file, with its log, and that it is what SQLite made of it: some
    /// microseconds. Not to be called in a transaction.
    ///
    /// # Errors
    /// [`StoreError::Displaced`]: nothing may be written any more. [`StoreError::Suspect`]: that isn't known;
    /// if it stays so, [`Store::judge`] finds out.
    pub fn check_path(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &mut self.watch else { return Ok(()) };
        // Comes first: what is known to be copied is then in the file that is looked at.
        let progress = Progress::of(&self.connection);
        let seen = watch.find()?;
        if !watch.has_its_log() {
            return Err(StoreError::Displaced(Displacement::LogGone(watch.path.clone())));
        }
        let progress = progress?;
        if (seen.bytes, seen.changed) != (watch.file.bytes, watch.file.changed) {
            if !progress.may_have_copied_since(watch.progress) {
                return Err(StoreError::Suspect);
            }
            if watch.state.is_some() {
                watch.state = State::of_file_behind(&self.connection, progress, &watch.real);
            }
        }
        (watch.file, watch.progress) = (seen, progress);
        if watch.left.take().is_some() {
            // The file is back.
            let _ = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
        }
        Ok(())
    }

    /// Checks the path right after [`Store::check_path`], in the transaction of a commit, and that the schema is
    /// unchanged.
    pub fn check_begun(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &self.watch else { return Ok(()) };
        if watch.find()? != watch.file {
            return Err(StoreError::Locked); // Somebody may be copying its log into it just now: once more.
        }
        self.check_schema()
    }

    /// Returns whether the path leads to the open file, and nobody else has written to that directly: for readers.
    pub fn is_untouched(&self) -> bool {
        self.watch.as_ref().is_none_or(|watch| {
            watch.find().is_ok_and(|seen| seen == watch.file) && (watch.has_its_log() || self.is_immutable)
        })
    }

    /// Closes a reader, without copying the log into a file that isn't at its path any more.
    pub fn close_reader(self) {
        if !self.is_untouched() {
            let _ = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
        }
    }

    /// Checks after a commit that it went into the file at the path; otherwise it doesn't count.
    pub(super) fn check_committed(&self) -> Result<(), StoreError> {
        let Some(watch) = &self.watch else { return Ok(()) };
        match watch.find() {
            // The next poll reports it; this commit went into the right file.
            Ok(_) | Err(StoreError::Displaced(Displacement::Linked { .. })) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Checks that the schema is unchanged, or else one of this version without foreign code. What another program has
    /// removed from it is made again ([`Store::schema_notes`]).
    pub fn check_schema(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &mut self.watch else { return Ok(()) };
        let data_version = data_version(&self.connection)?;
        if data_version == watch.data_version {
            return Ok(());
        }
        let cookie = Cookie::of(&self.connection)?;
        if cookie != watch.cookie {
            // By another program: what this one restores, it restores on opening.
            let missing_parts = open::check_schema(&self.connection, &watch.path).map_err(|error| {
                StoreError::Displaced(match error {
                    OpenError::Newer { path, .. } => Displacement::Newer(path),
                    error => Displacement::Schema { path: watch.path.clone(), detail: error.to_string() },
                })
            })?;
            if !missing_parts.is_empty() {
                open::make_again(&self.connection, &missing_parts)?;
                self.schema_notes = missing_parts.descriptions(true);
            }
            watch.cookie = Cookie::of(&self.connection)?;
        }
        watch.data_version = data_version;
        Ok(())
    }

    /// Finds out whether a file that was changed by no known checkpoint is still the same. If so, it is reopened, since
    /// SQLite's cache may be out of date. Usually little is read, at worst all of it.
    ///
    /// # Errors
    /// [`StoreError::Displaced`] if it was overwritten. Its log, which would ruin the new file, is put aside then.
    /// [`StoreError::Damaged`] if the file is a broken database.
    pub fn judge(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &self.watch else { return Ok(()) };
        let path = watch.path.clone();
        match self.is_same_file(&path) {
            Ok(true) => return self.reopen(),
            Ok(false) => {}
            Err(error @ (StoreError::Locked | StoreError::Passing(_) | StoreError::Stopped)) => return Err(error),
            Err(_) => {}
        }
        self.give_up()
    }

    /// Closes a file that was overwritten, and puts its log aside.
    fn give_up(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &self.watch else { return Ok(()) };
        if let Some(damage) = damage_of_file(&watch.real) {
            return Err(StoreError::Damaged(damage)); // No other file, but a broken one: its log may help to mend it.
        }
        let overwritten = Displacement::Overwritten(watch.path.clone());
        let (log, kept) =
            (files::beside(&watch.real, "-wal"), files::beside(&watch.real, ".log-of-what-was-overwritten"));
        let is_ours = Identity::at(&log) == watch.log && fs::metadata(&log).is_ok_and(|log| log.len() > 0);
        self.let_all_go()?;
        if is_ours {
            // Kept for analysis; if that fails, nothing better can be done.
            let _ = fs::rename(log, kept);
        }
        Err(StoreError::Displaced(overwritten))
    }

    fn is_same_file(&self, path: &Path) -> Result<bool, StoreError> {
        let Some(watch) = &self.watch else { return Ok(true) };
        if let Some(before) = &watch.state {
            let Some(now) = State::of_file(&watch.real) else { return Ok(false) };
            if now == *before {
                return Ok(true);
            }
            let progress = Progress::of(&self.connection)?;
            if progress.may_have_copied_since(watch.progress) {
                return Err(StoreError::Locked); // The next check takes that into account.
            }
            if progress.copied >= progress.logged {
                return Ok(false); // The log brings nothing more, and what is read besides it may be the other file.
            }
            let logged = State::of(&self.connection)?;
            let is_known = (now.tokens == before.tokens || now.tokens == logged.tokens)
                && (now.numbers == before.numbers || now.numbers == logged.numbers);
            if !is_known {
                return Ok(false);
            }
        }
        self.is_sound_anew(path)
    }

    fn is_sound_anew(&self, path: &Path) -> Result<bool, StoreError> {
        let mut fresh = match Store::open_within(path, Access::Read, Duration::ZERO) {
            Ok(fresh) => fresh,
            Err(OpenError::Locked(_)) => return Err(StoreError::Locked),
            Err(OpenError::Disk { detail, .. }) => return Err(StoreError::Passing(detail)),
            Err(_) => return Ok(false),
        };
        let is_here = match self.token {
            None => true,
            Some(token) => fresh.writer_of(token.token)?.is_some(),
        };
        Ok(is_here && fresh.verify_quickly()?.problems.is_empty())
    }

    /// Reopens the file at the path, and continues with it where this store was.
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        let fresh = self.open_again()?;
        self.abandon();
        self.go_on_with(fresh);
        Ok(())
    }

    /// Opens the file at the path once more, if it is the one that this store has opened.
    fn open_again(&self) -> Result<Self, StoreError> {
        let fresh =
            Self::open_within(&self.path, Access::WriteExisting, Duration::ZERO).map_err(|error| match error {
                OpenError::Locked(_) => StoreError::Locked,
                OpenError::Disk { detail, .. } => StoreError::Passing(detail),
                error => StoreError::Lasting(error.to_string()),
            })?;
        let identity = |store: &Self| store.watch.as_ref().map(PathWatch::identity);
        if identity(&fresh) != identity(self) {
            return Err(StoreError::Displaced(Displacement::Replaced(self.path.clone())));
        }
        Ok(fresh)
    }

    /// Continues with a fresh store of the same file; the next transaction asks again whether a commit is in it.
    fn go_on_with(&mut self, fresh: Self) {
        let (token, doubt) = (self.token, self.doubt);
        *self = fresh;
        (self.token, self.doubt) = (token, doubt);
    }

    /// Opens the file alone, without its log, if it is still at the path. That keeps its contents, even if it is
    /// deleted.
    fn hold(&self) -> Option<Connection> {
        let watch = self.watch.as_ref()?;
        let held = open::connect_immutable(&watch.real).ok()?;
        let is_it = watch.is_known(State::of(&held).ok().as_ref());
        (is_it && Identity::at(&watch.real) == Some(watch.file.identity)).then_some(held)
    }

    /// Closes the file without changing it: this store has only the contents of `instead` any more.
    fn let_go(&mut self, instead: Connection) {
        self.abandon();
        self.connection = instead;
        if let Some(watch) = &mut self.watch {
            watch.is_closed = true;
        }
    }

    /// Closes the file without changing it, and holds nothing of it: only what is at the path counts now.
    fn let_all_go(&mut self) -> Result<(), StoreError> {
        self.let_go(migrations::in_memory()?);
        if let Some(watch) = &mut self.watch {
            watch.is_overwritten = true;
        }
        Ok(())
    }

    /// Returns whether the file alone is in the state in which it was last seen, but for known checkpoints.
    pub(super) fn is_as_known(&mut self) -> bool {
        let Some(watch) = &mut self.watch else { return true };
        // Comes first, as in `check_path`.
        let progress = if watch.is_closed { None } else { Progress::of(&self.connection).ok() };
        let now = State::of_file(&watch.real);
        if let Some(progress) = progress.filter(|progress| progress.may_have_copied_since(watch.progress))
            && watch.state.is_some()
            && now.is_some()
        {
            (watch.progress, watch.state) = (progress, now.clone());
        }
        watch.is_known(now.as_ref())
    }

    /// Secures the data of a displaced file as far as possible, without harming any other file. Returns `true` if the
    /// file was reopened.
    ///
    /// # Errors
    /// The same as those of [`Store::judge`], if its log was deleted.
    pub fn mend(&mut self, displaced: &Displacement) -> Result<bool, StoreError> {
        self.rollback();
        let Some(watch) = &mut self.watch else { return Ok(false) };
        let (since, mut is_settled) = *watch.left.get_or_insert_with(|| (Instant::now(), false));
        match displaced {
            Displacement::Gone(_) | Displacement::Replaced(_) => {
                let is_at_home = Identity::at(&watch.real) == Some(watch.file.identity);
                if is_at_home {
                    return Ok(false); // A link leads elsewhere; the file and its log are where they were.
                }
                // A partial copy would leave torn pages, and readers are soon done.
                while !is_settled && since.elapsed() < SETTLE_WAIT {
                    is_settled = self.settle();
                    if !is_settled {
                        std::thread::sleep(SETTLE_PAUSE);
                    }
                }
                self.abandon();
                if matches!(displaced, Displacement::Replaced(_)) {
                    self.take_log_away();
                }
                Ok(false)
            }
            Displacement::LogGone(_) => {
                let (is_closed, real, identity) = (watch.is_closed, watch.real.clone(), watch.file.identity);
                std::thread::sleep(LOG_GONE_WAIT.saturating_sub(since.elapsed()));
                let suspected = Instant::now();
                while !self.is_as_known() {
                    if Identity::at(&real) != Some(identity) {
                        return Ok(false); // Gone or replaced by now.
                    }
                    if suspected.elapsed() > COPY_WAIT {
                        return self.give_up().map(|()| false);
                    }
                    std::thread::sleep(SETTLE_PAUSE);
                }
                if !is_closed && !self.settle_alone() {
                    self.abandon();
                    return Ok(false);
                }
                // At each try. If the file is gone as well, it is still held.
                let Some(held) = self.hold() else { return Ok(false) };
                // Comes first, since connections of one process share the index.
                self.let_go(held);
                let fresh = self.open_again().inspect_err(|_| self.take_empty_log_away())?;
                let state = fresh.watch.as_ref().and_then(|watch| watch.state.as_ref());
                if self.watch.as_ref().is_some_and(|watch| !watch.is_known(state)) {
                    fresh.abandon(); // It was overwritten just now, which the next try finds out.
                    return Ok(false);
                }
                self.go_on_with(fresh);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Copies a deleted log into the file as [`Store::settle`] does, unless another program already writes to a new
    /// one, or the file was overwritten.
    fn settle_alone(&mut self) -> bool {
        // Comes first: some of it may be read out of the file, which is as known afterwards.
        let (before, held) = (Progress::of(&self.connection), State::of(&self.connection).ok());
        if !self.is_as_known() {
            return false;
        }
        let (Some(watch), Ok(before)) = (&self.watch, before) else { return false };
        let is_free = |number: Option<Identity>, suffix: &str| {
            let now = Identity::at(&files::beside(&watch.real, suffix));
            now.is_none() || now == number
        };
        let is_settled = is_free(watch.log, "-wal") && is_free(watch.index, "-shm") && self.settle();
        if is_settled && let (Some(watch), Ok(progress)) = (&mut self.watch, Progress::of(&self.connection)) {
            // What others have committed meanwhile is to be seen as such.
            watch.progress = Progress { data_version: before.data_version, ..progress };
            watch.state = held;
        }
        is_settled
    }

    /// Copies all commits from the log into the file, wherever that is now, and empties the log.
    fn settle(&mut self) -> bool {
        let held = State::of(&self.connection).ok();
        let truncated = self
            .connection
            .prepare_cached("PRAGMA wal_checkpoint(TRUNCATE)")
            .and_then(|mut statement| statement.query_row([], |row| row.get::<_, bool>(0)));
        let is_settled = matches!(truncated, Ok(false));
        if let Some(watch) = &mut self.watch {
            if is_settled {
                watch.state = held;
            } else if let Ok(seen) = watch.find()
                && seen != watch.file
            {
                // It failed half way.
                (watch.file, watch.state) = (seen, State::of_file(&watch.real));
            }
            if let Some((_, settled)) = &mut watch.left {
                *settled = is_settled;
            }
        }
        is_settled
    }

    /// Copies all commits from the log into the file, so that a copy of the file alone is complete. Returns `true` on
    /// success. It doesn't wait for others who read or commit.
    pub fn empty_log(&mut self) -> Result<bool, StoreError> {
        self.check_path()?;
        let is_done = self.settle();
        if is_done && self.watch.as_ref().is_some_and(|watch| watch.state.is_some()) {
            self.note_settled()?;
        }
        Ok(is_done)
    }

    /// Notes the state of the file once its log was emptied: otherwise a copy over it before the next poll would pass
    /// for a checkpoint.
    fn note_settled(&mut self) -> Result<(), StoreError> {
        let Some(watch) = &mut self.watch else { return Ok(()) };
        let progress = Progress::of(&self.connection)?;
        let seen = watch.find()?;
        let (held, in_file) = (State::of(&self.connection)?, State::of_file(&watch.real));
        if progress.logged > 0 || Progress::of(&self.connection)? != progress {
            return Ok(()); // Somebody has written again.
        }
        watch.progress = progress;
        if in_file.as_ref() == Some(&held) {
            (watch.file, watch.state) = (seen, in_file);
        }
        Ok(())
    }

    /// Takes our log away from beside a file that it isn't of. Once it is closed, its number may be that of another's.
    fn take_log_away(&self) {
        let Some(watch) = self.watch.as_ref().filter(|watch| !watch.is_closed) else { return };
        for (number, suffix) in [(watch.log, "-wal"), (watch.index, "-shm")] {
            let file = files::beside(&watch.real, suffix);
            if number.is_some() && Identity::at(&file) == number {
                // If that fails, an empty log stays, which does no harm.
                let _ = fs::remove_file(file);
            }
        }
    }

    /// Takes away the empty log that SQLite leaves when the file is deleted while it is opened: beside it, no new file
    /// would be made.
    fn take_empty_log_away(&self) {
        let Some(watch) = &self.watch else { return };
        let log = files::beside(&watch.real, "-wal");
        let is_full = fs::metadata(&log).is_ok_and(|log| log.len() > 0);
        if matches!(FileState::at(&watch.real), Ok(None)) && !is_full {
            // If that fails, the next opening says what stands there.
            let _ = fs::remove_file(log);
            let _ = fs::remove_file(files::beside(&watch.real, "-shm"));
        }
    }

    /// Copies everything that this store holds into a new file beside the old one, and continues there.
    pub fn move_beside(&mut self) -> Result<(), BackupError> {
        let real = match &self.watch {
            // It holds nothing.
            Some(watch) if watch.is_overwritten => {
                let overwritten = Displacement::Overwritten(watch.path.clone());
                return Err(StoreError::Displaced(overwritten).into());
            }
            Some(watch) => watch.real.clone(),
            None => self.path.clone(),
        };
        let folder = files::folder_of(&real);
        fs::create_dir_all(folder).map_err(|error| BackupError::file(folder, &error))?;
        let part = backup::make_part(folder, self.bytes()?, 2)?;
        let copy = part.path().join("held.db");
        self.rollback();
        backup::copy_pages(&self.connection, &copy, &Cancel::default())?;
        let new_path = free_name(&real);
        backup::give_name(&copy, &new_path)?;
        backup::flush_folder(folder)?;
        let fresh = Store::open_within(&new_path, Access::Write, open::BUSY_WAIT)?;
        self.abandon();
        self.go_on_with(fresh);
        Ok(())
    }

    /// Opens the file that is at the path now, in place of the one that this store has open, and continues there.
    pub fn open_there(&mut self) -> Result<(), BackupError> {
        self.rollback();
        self.abandon();
        if self.watch.as_ref().is_some_and(|watch| Identity::at(&watch.real) != Some(watch.file.identity)) {
            self.take_log_away();
        }
        // A deleted log's index must not be used for the new log, and connections of one process share it.
        if self.watch.as_ref().is_some_and(|watch| watch.find().is_ok() && !watch.has_its_log()) {
            self.let_all_go()?;
        }
        // If that is gone as well, a new one in its place would have nothing of what is held.
        let fresh = Store::open_within(&self.path, Access::WriteExisting, open::BUSY_WAIT)?;
        self.go_on_with(fresh);
        // A failed commit belonged to the other file, unless its token is in this one.
        Ok(())
    }
}

/// Returns what is wrong with the database at `path` itself, without its log; `None` if nothing is, or it is no
/// database.
fn damage_of_file(path: &Path) -> Option<String> {
    let found = open::connect_immutable(path)
        .and_then(|connection| connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)));
    match found {
        Ok(found) => (found != "ok").then_some(found),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => None,
        Err(error) => Some(error.to_string()),
    }
}

/// Returns a free name beside the file: "tally saved.db", "tally saved 2.db" …
fn free_name(real: &Path) -> PathBuf {
    let stem = real.file_stem().unwrap_or_default();
    let named = |number: u32| {
        let mut name = stem.to_owned();
        name.push(if number == 1 { " saved".to_owned() } else { format!(" saved {number}") });
        if let Some(extension) = real.extension() {
            name.push(".");
            name.push(extension);
        }
        real.with_file_name(name)
    };
    let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err() && !open::has_log(path);
    (1..NAMES_MAX).map(named).find(is_free).unwrap_or_else(|| named(NAMES_MAX))
}

impl Drop for PathWatch {
    fn drop(&mut self) {
        if self.is_written {
            written_files::remove(&self.real, self.file.identity);
        }
    }
}

impl Drop for Store {
    /// Closes the store. Closing the last connection copies the log into the file and deletes it, unless another file
    /// is at the path.
    fn drop(&mut self) {
        let Some(watch) = self.watch.as_ref().filter(|watch| !watch.is_closed) else { return };
        let (found, has_its_log) = (watch.find(), watch.has_its_log());
        self.rollback();
        match found {
            Ok(_) if !has_its_log => {
                if !self.settle_alone() {
                    self.abandon();
                }
            }
            Ok(_) => {
                if !self.is_immutable && matches!(self.check_path(), Err(StoreError::Suspect)) {
                    self.abandon();
                }
            }
            Err(StoreError::Displaced(displaced @ (Displacement::Gone(_) | Displacement::Replaced(_)))) => {
                let _ = self.mend(&displaced);
                let is_settled = self.watch.as_ref().is_some_and(|watch| matches!(watch.left, Some((_, true))));
                if matches!(displaced, Displacement::Gone(_)) && is_settled {
                    self.take_log_away();
                }
            }
            Err(_) => self.abandon(),
        }
    }
}
