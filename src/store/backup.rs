//! Backups: complete copies of the file, made while others write to it, and checked before they count.
//!
//! A copy is made by SQLite's online backup on one snapshot: in WAL mode that delays no writer, and no commit restarts
//! it. It is made in a temporary folder beside the file, and gets its name only when it has been read completely and
//! flushed, so that no incomplete backup is left, whatever ends the program. It is a single file, which needs no log.
//!
//! A file that isn't sound is backed up nevertheless, and the backup is marked: it doesn't count as a good one, and
//! replaces none. A file that SQLite can't read is copied byte for byte, with its log.
//!
//! The backups of `tally.db` are in `tally.db.backups` ([`shelf`]): the newest five are kept, and the newest of each
//! month.

mod shelf;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Zoned;
use jiff::tz::TimeZone;
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::open_error::object_words;
use super::{Access, CounterScope, OpenError, Store, StoreError, holders, open};
use crate::cancel::Cancel;
use crate::domain::Time;
use crate::files;
use crate::files::parts::{self, PartFolder};
use crate::language::text;
use shelf::ShelvedBackup;
pub use shelf::{Condition, Mark};
pub(super) use shelf::{folder_for, make_folder, shelve};

/// Free space that a disk must have beyond a copy and as much again, in bytes.
const RESERVE_BYTES: u64 = 32 << 20;

/// Number of pages copied between two checks for cancellation: some milliseconds.
const PAGES_AT_ONCE: i32 = 512;

const BYTES: &str = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
const ENTRIES: &str = "SELECT count(*) FROM entry";
const COUNTERS: &str = "SELECT count(*) FROM counter";
const LAST_AT: &str = "SELECT max((SELECT max(at) FROM entry WHERE counter_id = counter.id)) FROM counter";
// All that grows with every change of what a person made; sums and writers' tokens don't count.
// Operations had another name before version 6: that is no change.
const MARKS: &str = "SELECT iif(name = 'deed', 'operation', name) AS name, seq FROM main.sqlite_sequence ORDER BY name";
const UNDONE: &str = "SELECT count(*) FROM operation WHERE undone IS NOT NULL";
const ANYTHING: &str = "SELECT 1 FROM counter UNION ALL SELECT 1 FROM board LIMIT 1";

/// The reason why there is no backup, or nothing was restored. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{}", text!(
        "backup-error-no-room",
        folder = .folder.display().to_string(),
        megabytes = .missing_bytes.div_ceil(1_000_000),
    ))]
    NoRoom { folder: PathBuf, missing_bytes: u64 },
    #[error("{}", text!("backup-error-not-ours", path = .0.display().to_string()))]
    NotOurs(PathBuf),
    #[error("{}", text!("backup-error-in-use", path = .0.display().to_string()))]
    InUse(PathBuf),
    #[error("{}", text!("begin-error-tally-file", path = .0.display().to_string()))]
    Same(PathBuf),
    #[error("{}", text!("backup-error-unsound", path = .path.display().to_string(), problem = .problem, then = *.then))]
    Unsound { path: PathBuf, problem: String, then: &'static str },
    #[error("{}", held(path, who))]
    Held { path: PathBuf, who: Vec<String> },
    #[error("{}", text!("backup-error-file", path = .path.display().to_string(), detail = .detail))]
    File { path: PathBuf, detail: String },
    /// What was restored is there, and may have no name any more after a power cut.
    #[error("{}", text!("backup-error-unflushed", path = .path.display().to_string(), detail = .detail))]
    Unflushed { path: PathBuf, detail: String },
    #[error("{}", text!("backup-error-no-folder", path = .0.display().to_string()))]
    NoFolder(PathBuf),
    #[error("{}", text!("backup-error-unlisted", folder = .folder.display().to_string(), detail = .detail))]
    Unlisted { folder: PathBuf, detail: String },
    #[error("{}", text!("backup-error-older-is-better", problem = .problem, path = .path.display().to_string()))]
    OlderIsBetter { path: PathBuf, problem: String },
    /// The backup of what is there now was lost, as this text says.
    #[error("{0}")]
    BeforeLost(String),
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl BackupError {
    pub(super) fn file(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull => Self::Store(StoreError::Passing(text!("limits-disk-full").into())),
            _ => Self::File { path: path.to_owned(), detail: error.to_string() },
        }
    }
}

/// The contents of a tally file, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holdings {
    pub counters: i64,
    pub entries: i64,
    /// The time of the oldest entry; `last` is that of the newest.
    pub first: Option<Time>,
    pub last: Option<Time>,
}

/// A backup and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    /// The time at which it was made, to the second.
    pub at: Time,
    pub bytes: u64,
    /// The contents of the backup, or the reason in words why it can't be read.
    pub holds: Result<Holdings, String>,
    pub mark: Mark,
    /// The problem of a file that was just backed up, and so of its backup, if there is one.
    pub problem: Option<String>,
}

/// The destination of a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackUpTo {
    /// The folder of the backups; old ones that needn't be kept are deleted then.
    Folder,
    /// A file with this name: a new one, or one that replaces an older backup.
    File(PathBuf),
    /// A file with this name, whatever is there.
    FileAnyhow(PathBuf),
}

/// Backs up the file at `path`, with `now` in the name; `wait` is the timeout for another program's lock.
///
/// # Errors
/// In words. There is no new backup then, and all old ones are still there.
pub fn back_up(
    path: &Path,
    to: &BackUpTo,
    now: &Zoned,
    wait: Duration,
    cancel: &Cancel,
) -> Result<Backup, BackupError> {
    let path = &files::resolve_links(path);
    let (destination, is_meant) = match to {
        BackUpTo::Folder => return back_up_into_folder(path, now, wait, cancel, Why::Asked),
        BackUpTo::File(destination) => (files::resolve_links(destination), false),
        BackUpTo::FileAnyhow(destination) => (files::resolve_links(destination), true),
    };
    let folder = files::folder_of(&destination).to_owned();
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing(folder).into());
    }
    let is_old = check_destination(path, &destination, is_meant)?;
    let mut source = Source::open(path, wait)?;
    let part = make_part(&folder, source.bytes(path)?, 2)?;
    let copy = part.path().join("copy.db");
    let CopyCheck { holds, problem, condition } = copy_checked(path, &mut source, &copy, now, cancel)?;
    if is_old {
        if let Some(problem) = problem.clone().filter(|_| !is_meant) {
            return Err(BackupError::OlderIsBetter { path: destination, problem });
        }
        check_destination(path, &destination, is_meant)?; // Again: it took its time.
        fs::rename(&copy, &destination).map_err(|error| BackupError::file(&destination, &error))?;
    } else {
        give_name(&copy, &destination)?;
    }
    bring_log(&copy, &destination)?;
    flush_folder(&folder)?;
    let mark = Mark { is_before_restore: false, condition };
    Ok(Backup { bytes: bytes_of(&destination), path: destination, at: time_of(now), holds, mark, problem })
}

/// Returns the backups of the file at `path`, newest first; `zone` is the one in which they are taken to be made, where
/// that isn't known.
///
/// # Errors
/// When their folder can't be read.
pub fn backups(path: &Path, zone: &TimeZone) -> Result<Vec<Backup>, BackupError> {
    Ok(shelf::shelved(&files::resolve_links(path))?.into_iter().map(|shelved| backup(shelved, zone)).collect())
}

/// Returns the first of [`backups`] that was made of a sound file, or the first of all when there is none.
///
/// # Errors
/// As [`backups`].
pub fn newest_backup(path: &Path, zone: &TimeZone) -> Result<Option<Backup>, BackupError> {
    let mut shelved = shelf::shelved(&files::resolve_links(path))?;
    let destination = shelved.iter().position(|shelved| shelved.mark.condition == Condition::Sound).unwrap_or(0);
    Ok((destination < shelved.len()).then(|| backup(shelved.swap_remove(destination), zone)))
}

fn backup(shelved: ShelvedBackup, zone: &TimeZone) -> Backup {
    let holds = holdings(&shelved.path).map_err(|error| error.to_string());
    let (at, mark, path) = (shelved.at(zone), shelved.mark, shelved.path);
    Backup { at, bytes: bytes_of(&path), holds, path, mark, problem: None }
}

/// Returns the newest good backup of the file at `path`: one that can be read completely.
pub fn newest_good(path: &Path, cancel: &Cancel) -> Option<PathBuf> {
    let shelved = shelf::shelved(&files::resolve_links(path)).unwrap_or_default().into_iter();
    let mut sound = shelved.filter(|shelved| shelved.mark.condition == Condition::Sound).map(|shelved| shelved.path);
    sound.find(|backup| !cancel.is_cancelled() && read_through(backup, cancel).is_ok())
}

/// Adds the newest good backup to an error about a damaged file. A file that has backups was one of ours.
pub(super) fn with_advice(error: OpenError, cancel: &Cancel) -> OpenError {
    let (path, detail) = match error {
        OpenError::Damaged { path, detail, backup: None } => (path, detail),
        OpenError::NotADatabase(path)
            if shelf::shelved(&files::resolve_links(&path)).is_ok_and(|shelved| !shelved.is_empty()) =>
        {
            (path, text!("backup-error-no-database-any-more").to_owned())
        }
        error => return error,
    };
    OpenError::Damaged { backup: newest_good(&path, cancel), path, detail }
}

/// Returns whether the file was changed since its newest backup, and that is from an earlier day.
pub fn is_backup_due(path: &Path, now: &Zoned, wait: Duration) -> Result<bool, BackupError> {
    let path = &files::resolve_links(path);
    let mut backups = shelf::shelved(path)?;
    // The backup from before a restore doesn't hold what was restored.
    backups.retain(|backup| !backup.mark.is_before_restore);
    if backups.iter().any(|backup| backup.local.date() == now.date()) {
        return Ok(false);
    }
    let Source::Ours(mut store) = Source::open(path, wait)? else { return Ok(true) };
    let newest = backups.first().map(|newest| Store::open(&newest.path, Access::Read));
    let is_changed = match newest {
        None => store.connection.query_row(ANYTHING, [], |_| Ok(())).optional()?.is_some(),
        Some(Ok(mut newest)) => match (newest.marks(), store.marks()) {
            (Ok(then), Ok(now)) => then != now,
            (_, Err(error @ (StoreError::Locked | StoreError::Passing(_) | StoreError::Stopped))) => {
                return Err(error.into());
            }
            // A damaged file is backed up, too.
            _ => true,
        },
        Some(Err(_)) => true,
    };
    Ok(is_changed)
}

/// Deletes what killed processes have left where backups of the file at `path` and files beside it are made.
pub fn forget_left(path: &Path) {
    let path = &files::resolve_links(path);
    parts::forget(files::folder_of(path));
    parts::forget(&folder_for(path));
}

/// Returns the contents of the file at `path`, in figures.
pub fn holdings(path: &Path) -> Result<Holdings, BackupError> {
    Ok(Store::open(path, Access::Read)?.holdings()?)
}

/// The reason for a backup in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why<'a> {
    Asked,
    /// The one there is about to be restored, and stays however old it is.
    BeforeRestore(&'a Path),
}

/// Backs up into the folder, as [`back_up`] does.
pub(super) fn back_up_into_folder(
    path: &Path,
    now: &Zoned,
    wait: Duration,
    cancel: &Cancel,
    why: Why<'_>,
) -> Result<Backup, BackupError> {
    let mut source = Source::open(path, wait)?;
    let folder = folder_for(path);
    make_folder(&folder)?;
    let part = make_part(&folder, source.bytes(path)?, 2)?;
    let copy = part.path().join("copy.db");
    let CopyCheck { holds, problem, condition } = copy_checked(path, &mut source, &copy, now, cancel)?;
    let mark = Mark { is_before_restore: matches!(why, Why::BeforeRestore(_)), condition };
    let destination = shelve(path, &copy, mark, now)?.path;
    bring_log(&copy, &destination)?;
    flush_folder(&folder)?;
    match why {
        Why::Asked => shelf::forget_old(path, &[&destination], now),
        Why::BeforeRestore(spared) => shelf::forget_old(path, &[&destination, spared], now),
    }
    Ok(Backup { bytes: bytes_of(&destination), path: destination, at: time_of(now), holds, mark, problem })
}

/// Makes a temporary folder in `folder`, if the disk has room for `times` times `bytes`.
pub(super) fn make_part(folder: &Path, bytes: u64, times: u64) -> Result<PartFolder, BackupError> {
    let part = PartFolder::make(folder).map_err(|error| BackupError::file(folder, &error))?;
    let needed = bytes.saturating_mul(times).saturating_add(RESERVE_BYTES);
    if let Some(missing_bytes) = free_bytes(folder).and_then(|free| needed.checked_sub(free)).filter(|bytes| *bytes > 0)
    {
        return Err(BackupError::NoRoom { folder: folder.to_owned(), missing_bytes });
    }
    Ok(part)
}

/// The source of a backup.
enum Source {
    Ours(Box<Store>),
    /// A file that can't be opened as ours, and why. `None`: SQLite can't read it at all.
    Damaged(Option<Connection>, String),
}

impl Source {
    fn open(path: &Path, wait: Duration) -> Result<Self, BackupError> {
        match Store::open_within(path, Access::Read, wait) {
            Ok(store) => Ok(Self::Ours(Box::new(store))),
            Err(OpenError::Damaged { detail, .. }) => Ok(Self::Damaged(open::connect_to_copy(path, wait).ok(), detail)),
            Err(OpenError::NotADatabase(_)) => Ok(Self::Damaged(None, text!("backup-error-no-database").to_owned())),
            // Pages are copied, and no trigger runs.
            Err(OpenError::ForeignObject { kind, name, .. }) => {
                let problem = text!("backup-error-foreign-object", object = object_words(&kind, &name));
                Ok(Self::Damaged(open::connect_to_copy(path, wait).ok(), problem))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the size of the file with its log, in bytes.
    fn bytes(&self, path: &Path) -> Result<u64, BackupError> {
        match self {
            Self::Ours(store) => Ok(store.bytes()?),
            Self::Damaged(..) => Ok(bytes_of(path).saturating_add(bytes_of(&files::beside(path, "-wal")))),
        }
    }
}

/// The contents of a copy, and the problems found in it.
struct CopyCheck {
    holds: Result<Holdings, String>,
    problem: Option<String>,
    condition: Condition,
}

impl CopyCheck {
    fn unsound(holds: Result<Holdings, String>, problem: String) -> Self {
        Self { holds, problem: Some(problem), condition: Condition::Unsound }
    }
}

/// Copies the file, as it is at one moment, into a new one at `copy`, reads that through, and flushes it.
fn copy_checked(
    path: &Path,
    source: &mut Source,
    copy: &Path,
    now: &Zoned,
    cancel: &Cancel,
) -> Result<CopyCheck, BackupError> {
    let copied = match source {
        Source::Ours(store) => {
            copy_pages(&store.connection, copy, cancel)?;
            match read_through(copy, cancel) {
                Ok(holds) => CopyCheck { holds: Ok(holds), problem: None, condition: Condition::Sound },
                // Faults of the disk, and cancellation: neither says anything about the file's contents.
                Err(error @ BackupError::Store(StoreError::Stopped | StoreError::Passing(_) | StoreError::Locked)) => {
                    return Err(error);
                }
                Err(
                    BackupError::Unsound { problem, .. }
                    | BackupError::Open(OpenError::Damaged { detail: problem, .. }),
                ) => CopyCheck::unsound(holdings(copy).map_err(|error| error.to_string()), problem),
                Err(error @ BackupError::Store(_)) => {
                    let problem = error.to_string();
                    CopyCheck::unsound(holdings(copy).map_err(|error| error.to_string()), problem)
                }
                Err(error) => return Err(error),
            }
        }
        Source::Damaged(connection, problem) => match connection.as_ref().map(|from| copy_pages(from, copy, cancel)) {
            Some(Ok(())) => CopyCheck::unsound(Err(problem.clone()), problem.clone()),
            Some(Err(error @ BackupError::Store(StoreError::Stopped | StoreError::Passing(_)))) => return Err(error),
            _ => {
                // Closed, so that it doesn't count as a program that holds the file.
                *connection = None;
                copy_bytes(path, copy)?;
                CopyCheck { condition: Condition::Damaged, ..CopyCheck::unsound(Err(problem.clone()), problem.clone()) }
            }
        },
    };
    // The file's time matches its name, whatever the clock of the disk says.
    flush_file_of(copy, SystemTime::from(now.timestamp()))?;
    Ok(copied)
}

/// Copies the file at `path` byte for byte, with its log, if nobody has it open.
fn copy_bytes(path: &Path, copy: &Path) -> Result<(), BackupError> {
    // What others write meanwhile would be torn; and closing a handle would drop the locks that this process holds.
    let who = holders::holders(path);
    if !who.is_empty() {
        return Err(BackupError::Held { path: path.to_owned(), who });
    }
    for suffix in ["", "-wal", "-journal"] {
        let (from, to) = (files::beside(path, suffix), files::beside(copy, suffix));
        let mut from = match files::open_regular(&from) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !suffix.is_empty() => continue,
            from => from.map_err(|error| BackupError::file(path, &error))?,
        };
        let copied = fs::remove_file(&to).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        });
        let copied = copied.and_then(|()| files::make_private(&to)).and_then(|()| {
            let mut to = fs::OpenOptions::new().write(true).open(&to)?;
            io::copy(&mut from, &mut to)?;
            to.sync_all()
        });
        copied.map_err(|error| BackupError::file(copy, &error))?;
    }
    Ok(())
}

/// Moves the log of a copy to where the copy was moved.
fn bring_log(copy: &Path, destination: &Path) -> Result<(), BackupError> {
    for suffix in ["-wal", "-journal"] {
        match fs::rename(files::beside(copy, suffix), files::beside(destination, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(BackupError::file(destination, &error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Opens the backup at `path`, which is to be restored.
pub(super) fn open_backup(path: &Path) -> Result<Store, BackupError> {
    let problem = match Store::open(path, Access::Read) {
        Ok(store) => return Ok(store),
        Err(OpenError::NotADatabase(_)) => text!("backup-error-no-database").to_owned(),
        Err(OpenError::Damaged { detail, .. }) => text!("backup-error-damaged", detail),
        Err(error) => return Err(error.into()),
    };
    Err(BackupError::Unsound { path: path.to_owned(), problem, then: text!("backup-error-not-restored") })
}

/// Copies all pages of `from`, as they are at one moment, into a new file at `to`, and flushes them.
pub(super) fn copy_pages(from: &Connection, to: &Path, cancel: &Cancel) -> Result<(), BackupError> {
    files::make_private(to).map_err(|error| BackupError::file(to, &error))?;
    let mut copy =
        Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // An incomplete copy is deleted, and a complete one is flushed below.
    copy.pragma_update(None, "journal_mode", "MEMORY")?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    from.execute_batch("BEGIN DEFERRED")?;
    let copied = from
        // From the header, since the list of tables may be damaged.
        .pragma_query_value(None, "user_version", |_| Ok(()))
        .map_err(BackupError::from)
        .and_then(|()| copy_to_end(&Copying::new(from, &mut copy)?, cancel));
    let ended = from.execute_batch("ROLLBACK");
    copied?;
    ended?;
    // A single file, which can be read even where nothing can be written.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error)?;
    flush_file(to)
}

/// Continues a copy until all is copied.
pub(super) fn copy_to_end(copying: &Copying<'_, '_>, cancel: &Cancel) -> Result<(), BackupError> {
    loop {
        if cancel.is_cancelled() {
            return Err(StoreError::Stopped.into());
        }
        match copying.step(PAGES_AT_ONCE)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // The copy has its own snapshot and its own file, which nobody else uses.
            _ => return Err(StoreError::Locked.into()),
        }
    }
}

/// Reads the closed file at `path` completely: SQLite's quick check, and the counts against the entries and the sums.
pub(super) fn read_through(path: &Path, cancel: &Cancel) -> Result<Holdings, BackupError> {
    let mut store = Store::open(path, Access::Read)?;
    store.cancel_by(cancel)?;
    let unsound = |problem| {
        let then = text!("backup-error-take-another");
        BackupError::Unsound { path: path.to_owned(), problem, then }
    };
    match store.verify_quickly() {
        Ok(found) => match found.problems.into_iter().next() {
            None => Ok(store.holdings()?),
            Some(problem) => Err(unsound(problem)),
        },
        Err(StoreError::Damaged(problem)) => Err(unsound(problem)),
        Err(error) => Err(error.into()),
    }
}

impl Store {
    /// Returns the contents, in figures.
    pub fn holdings(&mut self) -> Result<Holdings, StoreError> {
        let first = self.first_at(&CounterScope::All)?;
        self.reading(|store| {
            let number = |sql| store.connection.query_row(sql, [], |row| row.get(0));
            let last: Option<i64> = store.connection.query_row(LAST_AT, [], |row| row.get(0))?;
            Ok(Holdings { counters: number(COUNTERS)?, entries: number(ENTRIES)?, first, last: last.map(Time) })
        })
    }

    /// Returns the size of the file with its log, in bytes.
    pub(super) fn bytes(&self) -> Result<u64, StoreError> {
        let bytes: i64 = self.connection.query_row(BYTES, [], |row| row.get(0))?;
        Ok(bytes.unsigned_abs())
    }

    /// Returns marks that differ from those of another time if anything that a person made is different.
    fn marks(&mut self) -> Result<(Vec<(String, i64)>, i64), StoreError> {
        self.reading(|store| {
            let undone = store.connection.query_row(UNDONE, [], |row| row.get(0))?;
            Ok((store.sequences()?, undone))
        })
    }

    /// Returns the last number that each table gave.
    pub(super) fn sequences(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(MARKS)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Returns whether there is an older backup at `destination`, one that may be replaced.
fn check_destination(path: &Path, destination: &Path, is_meant: bool) -> Result<bool, BackupError> {
    let metadata = match fs::symlink_metadata(destination) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(BackupError::file(destination, &error)),
    };
    open::check_is_file(destination, &metadata)?;
    if files::is_same(path, destination) {
        return Err(BackupError::Same(destination.to_owned()));
    }
    // A new file beside another one's log would be a mixture of both.
    if open::has_log(destination) {
        return Err(BackupError::InUse(destination.to_owned()));
    }
    // A file that is in use has a log; a backup never has one.
    let is_backup = Store::open(destination, Access::Read).is_ok_and(|store| {
        let mode = store.connection.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0));
        mode.is_ok_and(|mode| mode == "delete")
    });
    if is_backup || is_meant { Ok(true) } else { Err(BackupError::NotOurs(destination.to_owned())) }
}

/// Gives the finished file its name, which no file may have yet.
pub(super) fn give_name(part: &Path, destination: &Path) -> Result<(), BackupError> {
    files::name_new(part, destination).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => BackupError::NotOurs(destination.to_owned()),
        _ => BackupError::file(destination, &error),
    })
}

/// Flushes a file that nobody has open: on Unix, closing a handle would drop the locks that this process holds.
pub(super) fn flush_file(path: &Path) -> Result<(), BackupError> {
    files::flush(path).map_err(|error| BackupError::file(path, &error))
}

/// Flushes a file as [`flush_file`] does, and sets the time of its last change.
fn flush_file_of(path: &Path, at: SystemTime) -> Result<(), BackupError> {
    let file = fs::OpenOptions::new().write(true).open(path);
    let flushed = file.and_then(|file| file.set_modified(at).and_then(|()| file.sync_all()));
    flushed.map_err(|error| BackupError::file(path, &error))
}

/// Flushes a folder, so that a name survives a power cut, too. Where folders can't be opened or flushed, the system
/// does it in time.
pub(super) fn flush_folder(folder: &Path) -> Result<(), BackupError> {
    files::flush_folder(folder).map_err(|error| BackupError::file(folder, &error))
}

fn bytes_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

fn time_of(now: &Zoned) -> Time {
    Time(now.timestamp().as_millisecond())
}

/// Returns the free space of the folder's disk, in bytes; `None` if it is unknown.
#[cfg(unix)]
fn free_bytes(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> Option<u64> {
    None
}

fn held(path: &Path, who: &[String]) -> String {
    let path = path.display().to_string();
    match who {
        [] => text!("backup-error-held-by-another", path),
        who => {
            let who = who.iter().cloned().reduce(|first, second| text!("problems-list", first, second));
            text!("backup-error-held", path, who = who.unwrap_or_default())
        }
    }
}
