//! Restoring: the contents of a backup replace those of the file, while other programs have it open.
//!
//! SQLite's online backup writes them into the live file as one transaction, under the write lock from before the
//! present contents are backed up until the end: what was acknowledged before is in that backup, what comes after is
//! counted on top of what was restored, and a program that ends in between leaves the file as it was. Numbers continue
//! from the larger of both, so that no press or undo under way applies to another counter or entry than was meant, and
//! watchers reload everything. Writers' tokens stay those of the backup: from its token a writer knows whether its
//! commit is in *this* file.
//!
//! A damaged file isn't written to: it is put aside under a name that says so, when nobody has it open.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Zoned;
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};

use super::backup::{self, Backup, BackupError, Condition, Holdings, Mark, Why};
use super::holders::holders;
use super::{Access, OpenError, Store, StoreError, open};
use crate::cancel::Cancel;
use crate::files::{self, Identity};
use crate::language::text;

/// Interval between two tries for the write lock.
const LOCK_PAUSE: Duration = Duration::from_millis(1);

/// Maximum number of differing counters that are reported.
pub const DIFFERENCES_MAX: usize = 1_000;

pub(super) const KEEP_NUMBER: &str = "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1";
pub(super) const FIRST_NUMBER: &str = "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2 \
    WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)";
const RELOAD: &str = "INSERT INTO edit (counter_id) VALUES (NULL)";

/// A backup, compared with the present contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The present contents. `None`: there are none yet. An error: the reason why they can't be read.
    pub now: Option<Result<Holdings, String>>,
    pub backup: Holdings,
    /// The counters that differ, by name, [`DIFFERENCES_MAX`] at most.
    pub differences: Vec<Difference>,
    /// The number of all counters that differ.
    pub differing: usize,
    /// Whether the backup has boards that were shared when it was made: what was shared since comes back from the hub.
    pub is_shared: bool,
}

/// A counter whose count differs; `None`: the counter doesn't exist on that side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub name: String,
    pub now: Option<i64>,
    pub backup: Option<i64>,
}

/// The result of restoring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreResult {
    /// The contents of the file now.
    pub holds: Holdings,
    /// The path of the previous contents; `None`: there were none.
    pub before: Option<PathBuf>,
}

/// Compares what the backup at `from` holds with what the file at `path` holds now.
pub fn compare(path: &Path, from: &Path, wait: Duration, cancel: &Cancel) -> Result<Comparison, BackupError> {
    let path = &files::resolve_links(path);
    if files::is_same(path, from) {
        return Err(BackupError::Same(from.to_owned()));
    }
    let mut restored = backup::open_backup(from)?;
    restored.cancel_by(cancel)?;
    let backup = restored.holdings()?;
    let is_shared = !restored.shared_boards()?.is_empty();
    let counts = |store: &Store| -> Result<BTreeMap<String, i64>, StoreError> {
        Ok(store.counters()?.into_iter().map(|counter| (counter.name, counter.count)).collect())
    };
    let present = match Store::open_within(path, Access::Read, wait) {
        Err(OpenError::FileMissing(_) | OpenError::Empty(_)) => None,
        Err(error @ OpenError::Damaged { .. }) => Some(Err(error.to_string())),
        Err(error) => return Err(error.into()),
        Ok(mut store) => {
            store.cancel_by(cancel)?;
            match store.holdings().and_then(|holds| Ok((holds, counts(&store)?))) {
                Err(StoreError::Stopped) => return Err(StoreError::Stopped.into()),
                read => Some(read.map_err(|error| error.to_string())),
            }
        }
    };
    let (now, mut present) = match present {
        None => (None, BTreeMap::new()),
        Some(Err(why)) => (Some(Err(why)), BTreeMap::new()),
        Some(Ok((holds, counts))) => (Some(Ok(holds)), counts),
    };
    let mut differences: Vec<Difference> = Vec::new();
    for (name, count) in counts(&restored)? {
        let now = present.remove(&name);
        if now != Some(count) {
            differences.push(Difference { name, now, backup: Some(count) });
        }
    }
    let gone = present.into_iter().map(|(name, count)| Difference { name, now: Some(count), backup: None });
    differences.extend(gone);
    differences.sort_by(|a, b| a.name.cmp(&b.name));
    let differing = differences.len();
    differences.truncate(DIFFERENCES_MAX);
    Ok(Comparison { now, backup, differences, differing, is_shared })
}

/// Replaces what the file at `path` holds by what the backup at `from` holds. The file is backed up first, with `now`
/// in the name; `wait` is the timeout for another program's lock.
///
/// # Errors
/// In words; the file holds what it held then, except with [`BackupError::Unflushed`].
pub fn restore(
    path: &Path,
    from: &Path,
    now: &Zoned,
    wait: Duration,
    cancel: &Cancel,
) -> Result<RestoreResult, BackupError> {
    let path = &files::resolve_links(path);
    if files::is_same(path, from) {
        return Err(BackupError::Same(from.to_owned()));
    }
    let store = backup::open_backup(from)?;
    let (folder, bytes) = (backup::folder_for(path), store.bytes()?);
    if !files::folder_of(path).is_dir() {
        return Err(OpenError::FolderMissing(files::folder_of(path).to_owned()).into());
    }
    backup::make_folder(&folder)?;
    // Room for the copy, for the log of writing it into the file, and for the backup of the present contents.
    let part = backup::make_part(&folder, bytes, 3)?;
    let copy = part.path().join("restored.db");
    backup::copy_pages(&store.connection, &copy, cancel)?;
    drop(store);
    backup::read_through(&copy, cancel).map_err(|error| match error {
        BackupError::Unsound { problem, .. } => {
            BackupError::Unsound { path: from.to_owned(), problem, then: text!("backup-error-not-restored") }
        }
        error => error,
    })?;
    // Migrates the copy.
    let mut copied = open::open(&copy, Access::Write, Duration::ZERO, &Cancel::default())?.connection;
    let of_handler = cancel.clone();
    copied.progress_handler(super::STEPS_BETWEEN_STOPS, Some(move || of_handler.is_cancelled()))?;
    copied.pragma_update(None, "journal_mode", "DELETE")?;
    let before = match Store::open_within(path, Access::Read, wait) {
        Ok(present) => {
            drop(present);
            Some(replace(path, from, &copied, now, wait, cancel)?)
        }
        // Another program may be about to count in the file.
        Err(OpenError::Empty(_)) => Some(replace(path, from, &copied, now, wait, cancel)?),
        Err(OpenError::FileMissing(_)) if open::has_log(path) => return Err(BackupError::InUse(path.clone())),
        Err(OpenError::FileMissing(_)) => {
            copied.close().map_err(|(_, error)| error)?;
            backup::give_name(&copy, path)?;
            flush_name(path)?;
            None
        }
        Err(OpenError::Damaged { .. }) => {
            copied.close().map_err(|(_, error)| error)?;
            let aside = put_aside(path, &copy, now)?;
            flush_name(path)?;
            Some(aside)
        }
        Err(error) => return Err(error.into()),
    };
    Ok(RestoreResult { holds: Store::open_within(path, Access::Read, wait)?.holdings()?, before })
}

/// Writes all of `copied` into the live file, as one transaction. Returns where the backup of the previous contents is.
fn replace(
    path: &Path,
    from: &Path,
    copied: &Connection,
    now: &Zoned,
    wait: Duration,
    cancel: &Cancel,
) -> Result<PathBuf, BackupError> {
    let mut live = Store::open_within(path, Access::Write, wait)?;
    use_page_size(copied, &live.connection)?;
    let copying = lock(path, copied, &mut live.connection, wait, cancel)?;
    // From here on nobody else can commit.
    let before = Before::make(path, from, now, wait, cancel)?;
    let numbers = Store::open_within(path, Access::Read, wait)?.sequences()?;
    copied.execute_batch("BEGIN IMMEDIATE")?;
    for (table, number) in numbers {
        copied.execute(KEEP_NUMBER, (&table, number))?;
        copied.execute(FIRST_NUMBER, (&table, number))?;
    }
    copied.execute(RELOAD, [])?;
    copied.execute_batch("COMMIT")?;
    before.check()?;
    backup::copy_to_end(&copying, cancel)?;
    drop(copying);
    // Otherwise the next press would have to flush. The log is flushed already.
    let _ = live.flush();
    Ok(before.backup.path)
}

/// The backup of the present contents, as it was when it was flushed.
struct Before {
    backup: Backup,
    /// The metadata of the file itself, not of what a link leads to.
    metadata: fs::Metadata,
}

impl Before {
    fn make(path: &Path, from: &Path, now: &Zoned, wait: Duration, cancel: &Cancel) -> Result<Self, BackupError> {
        let backup = backup::back_up_into_folder(path, now, wait, cancel, Why::BeforeRestore(from))?;
        match fs::symlink_metadata(&backup.path) {
            Ok(metadata) => Ok(Self { backup, metadata }),
            Err(error) => Err(before_gone(&backup.path, &error)),
        }
    }

    /// Checks that the backup is still there and unchanged: after this the file is written.
    fn check(&self) -> Result<(), BackupError> {
        let path = || self.backup.path.display().to_string();
        match fs::symlink_metadata(&self.backup.path) {
            Err(error) => return Err(before_gone(&self.backup.path, &error)),
            Ok(metadata) if !is_as_it_was(&self.metadata, &metadata) => {
                return Err(BackupError::BeforeLost(text!("backup-error-before-replaced", path = path())));
            }
            Ok(_) => {}
        }
        // An unsound backup is kept as it is, readable or not.
        let is_sound = self.backup.mark.condition == Condition::Sound;
        match backup::holdings(&self.backup.path) {
            Err(error) if is_sound => {
                let error = error.to_string();
                Err(BackupError::BeforeLost(text!("backup-error-before-unreadable", path = path(), error)))
            }
            holds if is_sound && holds.as_ref().ok() != self.backup.holds.as_ref().ok() => {
                Err(BackupError::BeforeLost(text!("backup-error-before-changed", path = path())))
            }
            _ => Ok(()),
        }
    }
}

fn before_gone(path: &Path, error: &std::io::Error) -> BackupError {
    let (path, error) = (path.display().to_string(), error.to_string());
    BackupError::BeforeLost(text!("backup-error-before-gone", path, error))
}

fn is_as_it_was(then: &fs::Metadata, now: &fs::Metadata) -> bool {
    now.is_file() && (Identity::of(then), then.len()) == (Identity::of(now), now.len())
}

/// Begins the copy with the write lock on the file that it goes to, and copies nothing yet.
fn lock<'a, 'b>(
    path: &Path,
    copied: &'a Connection,
    live: &'b mut Connection,
    wait: Duration,
    cancel: &Cancel,
) -> Result<Copying<'a, 'b>, BackupError> {
    live.busy_timeout(Duration::ZERO)?;
    let copying = Copying::new(copied, live)?;
    let started = Instant::now();
    loop {
        match copying.step(0)? {
            StepResult::More | StepResult::Done => return Ok(copying),
            _ if cancel.is_cancelled() => return Err(StoreError::Stopped.into()),
            _ if started.elapsed() < wait => std::thread::sleep(LOCK_PAUSE),
            _ => return Err(BackupError::Held { path: path.to_owned(), who: holders(path) }),
        }
    }
}

/// Changes the page size of the copy to that of the live file, which can't change in WAL mode.
fn use_page_size(copied: &Connection, live: &Connection) -> Result<(), BackupError> {
    let size = |connection: &Connection| connection.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0));
    let wanted = size(live)?;
    if size(copied)? != wanted {
        copied.pragma_update(None, "page_size", wanted)?;
        copied.execute_batch("VACUUM")?;
    }
    Ok(())
}

/// Replaces a damaged file by the finished copy. Returns the new name of the damaged file, which is kept with its log.
fn put_aside(path: &Path, copy: &Path, now: &Zoned) -> Result<PathBuf, BackupError> {
    let who = holders(path);
    if !who.is_empty() {
        return Err(BackupError::Held { path: path.to_owned(), who });
    }
    let failed = |error: std::io::Error| BackupError::file(path, &error);
    // A second name first, so that at no moment the file is missing: the next start would take it for a new one.
    let second = copy.with_file_name("damaged.db");
    fs::hard_link(path, &second).or_else(|_| fs::copy(path, &second).map(drop)).map_err(failed)?;
    backup::flush_file(&second)?;
    let mark = Mark { is_before_restore: true, condition: Condition::Damaged };
    let aside = backup::shelve(path, &second, mark, now)?.path;
    for suffix in ["-wal", "-journal"] {
        // A log that is applied to another file than its own would damage that one.
        match fs::rename(files::beside(path, suffix), files::beside(&aside, suffix)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    let _ = fs::remove_file(files::beside(path, "-shm"));
    backup::flush_folder(&backup::folder_for(path))?;
    fs::rename(copy, path).map_err(failed)?;
    Ok(aside)
}

/// Flushes the name that the restored file was just given. It can't be taken back: somebody may have counted in the file.
fn flush_name(path: &Path) -> Result<(), BackupError> {
    files::flush_folder(files::folder_of(path))
        .map_err(|error| BackupError::Unflushed { path: path.to_owned(), detail: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks that whatever happens between the backup and the replacement is noticed.
    #[test]
    fn nothing_is_restored_when_the_backup_of_the_present_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = files::resolve_links(&folder.path().join("tally.db"));
        drop(Store::open(&path, Access::Write).unwrap());
        let now: Zoned = "2026-11-23T14:05:09[UTC]".parse().unwrap();
        let make = || Before::make(&path, Path::new("from.db"), &now, Duration::ZERO, &Cancel::default()).unwrap();
        let lost = |before: &Before| match before.check() {
            Err(BackupError::BeforeLost(problem)) => problem,
            other => format!("{other:?}"),
        };
        let before = make();
        before.check().unwrap();
        // Moved rather than deleted: the next file might be given the same number.
        fs::rename(&before.backup.path, folder.path().join("aside")).unwrap();
        assert!(lost(&before).contains(", is gone ("), "{}", lost(&before));
        fs::copy(&path, &before.backup.path).unwrap();
        assert!(lost(&before).contains(", is another file now: "), "{}", lost(&before));
        let before = make();
        let bytes = fs::metadata(&before.backup.path).unwrap().len();
        let file = fs::OpenOptions::new().write(true).truncate(true).open(&before.backup.path).unwrap();
        file.set_len(bytes).unwrap();
        assert!(lost(&before).contains(", can't be read ("), "{}", lost(&before));
    }
}
