//! Backups: copies of the whole file, made while others write to it, and checked before they count.
//!
//! A copy is made by SQLite's online backup on one snapshot: in WAL mode that holds up no writer, and no commit makes it
//! begin anew. It comes to be in a folder of its own beside its place, and gets its name only when it has been read
//! through and flushed, so that whatever ends the program, there is no half backup. It is one file, in no need of a log.
//!
//! Beside `tally.db` they stand in `tally.db.backups`, each named by its local time: the newest five are kept, and the newest of
//! each month.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use jiff::civil::DateTime;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use tempfile::TempDir;

use super::{Access, Of, OpenError, Store, StoreError, open};
use crate::words::Time;

/// Kept in any case, besides the newest of each month.
const NEWEST_KEPT: usize = 5;

/// What a disk must have left when a copy, and as much again, is on it.
const RESERVE_BYTES: u64 = 32 << 20;

/// Copied between two looks whether to stop: some milliseconds.
const PAGES_AT_ONCE: i32 = 512;

const STAMP: &str = "%Y-%m-%d %H.%M.%S";
const SUFFIX: &str = ".db";

/// What is being made stands in a folder named so. One that a killed program has left goes after a day.
const PART_PREFIX: &str = ".tallyboard-part-";
const PART_KEPT: Duration = Duration::from_secs(24 * 3_600);

const BYTES: &str = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
const ENTRIES: &str = "SELECT count(*) FROM entry";
const COUNTERS: &str = "SELECT count(*) FROM counter";
const LAST_AT: &str = "SELECT max((SELECT max(at) FROM entry WHERE counter_id = counter.id)) FROM counter";
// All that grows with every change of what a person made; sums and writers' tokens don't count.
const MARKS: &str = "SELECT name, seq FROM main.sqlite_sequence ORDER BY name";
const UNDONE: &str = "SELECT count(*) FROM deed WHERE undone IS NOT NULL";
const ANYTHING: &str = "SELECT 1 FROM counter UNION ALL SELECT 1 FROM board LIMIT 1";

/// Set by whoever wants what is under way to end soon, without a trace.
pub type Stop = Arc<AtomicBool>;

/// Why there is no backup, or nothing was restored. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the disk of {folder} is nearly full: {} more must be free", megabytes(*missing_bytes))]
    NoRoom { folder: PathBuf, missing_bytes: u64 },
    #[error(
        "{0} is there already and is no backup of tallyboard's, so it stays as it is: name another file, or say --yes"
    )]
    NotOurs(PathBuf),
    #[error("{0} is in use, or was not closed: name another file")]
    InUse(PathBuf),
    #[error("{0} is the tally file itself: name another file")]
    Same(PathBuf),
    #[error("{path} is not sound ({problem}): {then}")]
    Unsound { path: PathBuf, problem: String, then: &'static str },
    #[error("{path} is held locked{}: close it there, and try again", by(who))]
    Held { path: PathBuf, who: Vec<String> },
    #[error("{path} can't be written: {detail}")]
    File { path: PathBuf, detail: String },
}

impl From<rusqlite::Error> for BackupError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl BackupError {
    pub(super) fn file(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull => Self::Store(StoreError::Passing("the disk is full".into())),
            _ => Self::File { path: path.to_owned(), detail: error.to_string() },
        }
    }
}

/// What a tally file holds, in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holdings {
    pub counters: i64,
    pub entries: i64,
    /// The oldest and the newest entry's time.
    pub first: Option<Time>,
    pub last: Option<Time>,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    /// When it was made, to the second.
    pub at: Time,
    pub bytes: u64,
    /// Or why it can't be read, in words.
    pub holds: Result<Holdings, String>,
}

/// Where a backup is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackUpTo {
    /// Into the backups' folder; the old ones beyond those that are kept go then.
    Folder,
    /// To a file of this name: a new one, or in place of an older backup.
    File(PathBuf),
    /// To a file of this name, whatever is there.
    FileAnyhow(PathBuf),
}

/// What is kept of a file that isn't sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsound {
    Refused,
    /// Under a name that says so.
    Kept,
}

/// Backs the file at `path` up, named by `now`; another program's lock is waited for so long.
///
/// # Errors
/// In words. There is no new backup then, and all old ones are still there.
pub fn back_up(path: &Path, to: &BackUpTo, now: &Zoned, wait: Duration, stop: &Stop) -> Result<Backup, BackupError> {
    let path = &open::real_path(path);
    let (place, is_meant) = match to {
        BackUpTo::Folder => return back_up_into_folder(path, now, wait, stop, Unsound::Refused, None),
        BackUpTo::File(place) => (open::real_path(place), false),
        BackUpTo::FileAnyhow(place) => (open::real_path(place), true),
    };
    let folder = open::folder_of(&place).to_owned();
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing(folder).into());
    }
    let is_old = check_place(path, &place, is_meant)?;
    let mut store = Store::open_within(path, Access::Read, wait)?;
    let part = make_part(&folder, store.bytes()?, 2)?;
    let copy = part.path().join("copy.db");
    let holds = copy_checked(&mut store, &copy, stop)?;
    if is_old {
        check_place(path, &place, is_meant)?; // Again: it took its time.
        fs::rename(&copy, &place).map_err(|error| BackupError::file(&place, &error))?;
    } else {
        give_name(&copy, &place)?;
    }
    flush_folder(&folder);
    Ok(Backup { bytes: bytes_of(&place), path: place, at: time_of(now), holds: Ok(holds) })
}

/// The backups of the file at `path`, newest first; their names tell the time in `zone`.
pub fn backups(path: &Path, zone: &TimeZone) -> Vec<Backup> {
    named(&open::real_path(path)).into_iter().map(|named| backup(named, zone)).collect()
}

/// The first of [`backups`].
pub fn newest_backup(path: &Path, zone: &TimeZone) -> Option<Backup> {
    named(&open::real_path(path)).into_iter().next().map(|named| backup(named, zone))
}

fn backup((at, path): (DateTime, PathBuf), zone: &TimeZone) -> Backup {
    let at = zone.to_ambiguous_timestamp(at).compatible().map_or(Time(0), |at| Time(at.as_millisecond()));
    let holds = holdings(&path).map_err(|error| error.to_string());
    Backup { at, bytes: bytes_of(&path), holds, path }
}

/// The newest backup of the file at `path` that is good: all of it can be read.
pub fn newest_good(path: &Path) -> Option<PathBuf> {
    let never = Stop::default();
    let path = &open::real_path(path);
    named(path).into_iter().map(|(_, backup)| backup).find(|backup| read_through(backup, &never).is_ok())
}

/// An error that names the newest good backup, if it is one of a damaged file. A file that has backups was one of ours.
pub(super) fn with_advice(error: OpenError) -> OpenError {
    let (path, detail) = match error {
        OpenError::Damaged { path, detail, backup: None } => (path, detail),
        OpenError::NotADatabase(path) if !named(&open::real_path(&path)).is_empty() => {
            (path, "its beginning is no SQLite database's any more".to_owned())
        }
        error => return error,
    };
    OpenError::Damaged { backup: newest_good(&path), path, detail }
}

/// Whether the file was changed since its newest backup, and that is not of this day.
pub fn is_backup_due(path: &Path, now: &Zoned, wait: Duration) -> Result<bool, BackupError> {
    let path = &open::real_path(path);
    let backups = named(path);
    if backups.iter().any(|(at, _)| at.date() == now.date()) {
        return Ok(false);
    }
    let mut store = Store::open_within(path, Access::Read, wait)?;
    let marks = store.marks()?;
    let is_empty = store.connection.query_row(ANYTHING, [], |_| Ok(())).optional()?.is_none();
    let newest = backups.first().map(|(_, backup)| Store::open(backup, Access::Read));
    let is_changed = match newest {
        None => !is_empty,
        Some(Ok(mut newest)) => newest.marks()? != marks,
        Some(Err(_)) => true,
    };
    Ok(is_changed)
}

/// What the file at `path` holds.
pub fn holdings(path: &Path) -> Result<Holdings, BackupError> {
    Ok(Store::open(path, Access::Read)?.holdings()?)
}

/// Where the backups of the file at `path`, which is no link, stand.
pub(super) fn folder_for(path: &Path) -> PathBuf {
    open::beside(path, ".backups")
}

/// As [`back_up`] into the folder. The backup at `spared` stays, however old it is.
pub(super) fn back_up_into_folder(
    path: &Path,
    now: &Zoned,
    wait: Duration,
    stop: &Stop,
    unsound: Unsound,
    spared: Option<&Path>,
) -> Result<Backup, BackupError> {
    let mut store = Store::open_within(path, Access::Read, wait)?;
    let folder = folder_for(path);
    make_folder(&folder)?;
    let part = make_part(&folder, store.bytes()?, 2)?;
    let copy = part.path().join("copy.db");
    let (holds, word) = match copy_checked(&mut store, &copy, stop) {
        Ok(holds) => (Ok(holds), ""),
        Err(BackupError::Unsound { problem, .. }) if unsound == Unsound::Kept => (Err(problem), "damaged "),
        Err(error) => return Err(error),
    };
    let place = give_free_name(path, &folder, &copy, word, now)?;
    flush_folder(&folder);
    if word.is_empty() {
        forget_old(path, spared);
    }
    Ok(Backup { bytes: bytes_of(&place), path: place, at: time_of(now), holds })
}

/// A folder for what is being made, in `folder`, if the disk has room for so many times `bytes`.
pub(super) fn make_part(folder: &Path, bytes: u64, times: u64) -> Result<TempDir, BackupError> {
    forget_parts(folder);
    let needed = bytes.saturating_mul(times).saturating_add(RESERVE_BYTES);
    if let Some(missing_bytes) = free_bytes(folder).and_then(|free| needed.checked_sub(free)).filter(|bytes| *bytes > 0)
    {
        return Err(BackupError::NoRoom { folder: folder.to_owned(), missing_bytes });
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(PART_PREFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(folder).map_err(|error| BackupError::file(folder, &error))
}

/// Copies the store's file, as it is at one moment, into a new one at `copy`, and reads that through.
fn copy_checked(store: &mut Store, copy: &Path, stop: &Stop) -> Result<Holdings, BackupError> {
    copy_pages(&store.connection, copy, stop)?;
    read_through(copy, stop).map_err(|error| match error {
        BackupError::Unsound { problem, .. } => {
            let then = "it was not backed up; `tallyboard verify` says more";
            BackupError::Unsound { path: store.path.clone(), problem, then }
        }
        error => error,
    })
}

/// Copies all pages of `from`, as they are at one moment, into a new file at `to`, and flushes them.
pub(super) fn copy_pages(from: &Connection, to: &Path, stop: &Stop) -> Result<(), BackupError> {
    open::make_new(to).map_err(|error| BackupError::file(to, &error))?;
    let mut copy =
        Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Half a copy is thrown away, and a whole one flushed below.
    copy.pragma_update(None, "journal_mode", "MEMORY")?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    from.execute_batch("BEGIN DEFERRED")?;
    let copied = from
        .query_row("SELECT count(*) FROM main.sqlite_schema", [], |_| Ok(()))
        .map_err(BackupError::from)
        .and_then(|()| copy_to_end(&Copying::new(from, &mut copy)?, stop));
    let ended = from.execute_batch("ROLLBACK");
    copied?;
    ended?;
    // One file by itself, which can be read where nothing can be written.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error)?;
    flush_file(to)
}

/// Goes on with a copy until all is copied.
pub(super) fn copy_to_end(copying: &Copying<'_, '_>, stop: &Stop) -> Result<(), BackupError> {
    loop {
        if stop.load(Ordering::Relaxed) {
            return Err(StoreError::Stopped.into());
        }
        match copying.step(PAGES_AT_ONCE)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Its own snapshot and its own file: nobody else has them.
            _ => return Err(StoreError::Locked.into()),
        }
    }
}

/// Reads all of the closed file at `path`: SQLite's quick check, and the counts against the entries and the sums.
pub(super) fn read_through(path: &Path, stop: &Stop) -> Result<Holdings, BackupError> {
    let mut store = Store::open(path, Access::Read)?;
    let stopped = Arc::clone(stop);
    store.stop_when(move || stopped.load(Ordering::Relaxed))?;
    let unsound = |problem| {
        let then = "take another backup";
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
    /// What it holds, in figures.
    pub fn holdings(&mut self) -> Result<Holdings, StoreError> {
        let first = self.first_at(&Of::All)?;
        self.reading(|store| {
            let number = |sql| store.connection.query_row(sql, [], |row| row.get(0));
            let last: Option<i64> = store.connection.query_row(LAST_AT, [], |row| row.get(0))?;
            Ok(Holdings { counters: number(COUNTERS)?, entries: number(ENTRIES)?, first, last: last.map(Time) })
        })
    }

    /// With what stands in its log.
    pub(super) fn bytes(&self) -> Result<u64, StoreError> {
        let bytes: i64 = self.connection.query_row(BYTES, [], |row| row.get(0))?;
        Ok(bytes.unsigned_abs())
    }

    /// Differs from another time's if anything that a person made is different.
    fn marks(&mut self) -> Result<(Vec<(String, i64)>, i64), StoreError> {
        self.reading(|store| {
            let undone = store.connection.query_row(UNDONE, [], |row| row.get(0))?;
            Ok((store.sequences()?, undone))
        })
    }

    /// The last number that each table gave.
    pub(super) fn sequences(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(MARKS)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Whether there is an older backup at `place`, and that may be replaced.
fn check_place(path: &Path, place: &Path, is_meant: bool) -> Result<bool, BackupError> {
    let metadata = match fs::symlink_metadata(place) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(BackupError::file(place, &error)),
    };
    if metadata.is_dir() {
        return Err(OpenError::IsFolder(place.to_owned()).into());
    }
    if is_same(path, place) {
        return Err(BackupError::Same(place.to_owned()));
    }
    // A new file with another one's log beside it would be a mixture of both.
    if open::has_log(place) {
        return Err(BackupError::InUse(place.to_owned()));
    }
    // A file that is counted in has a log; a backup never had one.
    let is_backup = Store::open(place, Access::Read).is_ok_and(|store| {
        let mode = store.connection.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0));
        mode.is_ok_and(|mode| mode == "delete")
    });
    if is_backup || is_meant { Ok(true) } else { Err(BackupError::NotOurs(place.to_owned())) }
}

/// Whether both names mean one file.
pub(super) fn is_same(path: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let number = |path: &Path| fs::metadata(path).map(|metadata| (metadata.dev(), metadata.ino()));
        matches!((number(path), number(other)), (Ok(path), Ok(other)) if path == other)
    }
    #[cfg(not(unix))]
    {
        open::real_path(path) == open::real_path(other)
    }
}

/// Gives the finished file its name, which nothing may have yet.
pub(super) fn give_name(part: &Path, place: &Path) -> Result<(), BackupError> {
    let named = tempfile::TempPath::try_from_path(part).and_then(|part| Ok(part.persist_noclobber(place)?));
    named.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => BackupError::NotOurs(place.to_owned()),
        _ => BackupError::file(place, &error),
    })
}

/// Gives the finished file a name in `folder` by the time; a second later if there is one of that name.
pub(super) fn give_free_name(
    path: &Path,
    folder: &Path,
    part: &Path,
    word: &str,
    now: &Zoned,
) -> Result<PathBuf, BackupError> {
    let mut at = now.datetime();
    loop {
        let mut name = path.file_stem().unwrap_or_default().to_owned();
        name.push(format!(" {word}{}{SUFFIX}", at.strftime(STAMP)));
        let place = folder.join(name);
        if fs::symlink_metadata(&place).is_err() {
            give_name(part, &place)?;
            return Ok(place);
        }
        at = at.saturating_add(1.second());
    }
}

/// The backups in the folder by their names, newest first.
fn named(path: &Path) -> Vec<(DateTime, PathBuf)> {
    let mut start = path.file_stem().unwrap_or_default().to_owned();
    start.push(" ");
    let Ok(files) = fs::read_dir(folder_for(path)) else { return Vec::new() };
    let backup = |file: io::Result<fs::DirEntry>| {
        let file = file.ok().filter(|file| file.file_type().is_ok_and(|kind| kind.is_file()))?;
        Some((stamp_in(&file.file_name(), &start)?, file.path()))
    };
    let mut backups: Vec<_> = files.filter_map(backup).collect();
    backups.sort_by(|a, b| b.cmp(a));
    backups
}

fn stamp_in(name: &OsString, start: &OsString) -> Option<DateTime> {
    let rest = name.as_encoded_bytes().strip_prefix(start.as_encoded_bytes())?;
    let stamp = std::str::from_utf8(rest).ok()?.strip_suffix(SUFFIX)?;
    let at = BrokenDownTime::parse(STAMP, stamp).ok()?.to_datetime().ok()?;
    // Spelled as we spell it.
    (at.strftime(STAMP).to_string() == stamp).then_some(at)
}

/// Deletes what is neither among the newest nor the newest of its month.
fn forget_old(path: &Path, spared: Option<&Path>) {
    let mut months = HashSet::new();
    for (place, (at, backup)) in named(path).into_iter().enumerate() {
        let is_newest_of_month = months.insert((at.year(), at.month()));
        let is_kept =
            place < NEWEST_KEPT || is_newest_of_month || spared.is_some_and(|spared| is_same(spared, &backup));
        if !is_kept && !open::has_log(&backup) {
            // One that can't be deleted is one too many, no more.
            let _ = fs::remove_file(backup);
        }
    }
}

/// What killed programs have left.
fn forget_parts(folder: &Path) {
    let Ok(files) = fs::read_dir(folder) else { return };
    for file in files.flatten() {
        let is_part = file.file_name().as_encoded_bytes().starts_with(PART_PREFIX.as_bytes());
        let changed = file.metadata().and_then(|metadata| metadata.modified());
        let is_old = changed.is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age > PART_KEPT));
        if is_part && is_old {
            let _ = fs::remove_dir_all(file.path());
        }
    }
}

/// A folder that its user alone can read, if there is none yet.
pub(super) fn make_folder(folder: &Path) -> Result<(), BackupError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Ok(()) => flush_folder(open::folder_of(folder)),
        Err(_) if folder.is_dir() => {}
        Err(error) => return Err(BackupError::file(folder, &error)),
    }
    Ok(())
}

/// Only of files that nobody has open: on Unix, closing a handle would drop the locks that this process holds.
pub(super) fn flush_file(path: &Path) -> Result<(), BackupError> {
    let flushed = fs::OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all());
    flushed.map_err(|error| BackupError::file(path, &error))
}

/// So that a name survives a power cut, too. Where folders can't be flushed, the system does it in time.
pub(super) fn flush_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn bytes_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

fn time_of(now: &Zoned) -> Time {
    Time(now.timestamp().as_millisecond())
}

/// `None`: unknown.
#[cfg(unix)]
fn free_bytes(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> Option<u64> {
    None
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1_000_000))
}

fn by(who: &[String]) -> String {
    if who.is_empty() { " by another program".into() } else { format!(" by {}", who.join(", ")) }
}
