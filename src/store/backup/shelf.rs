//! The shelf: the folder that contains the backups of one file, their names, their order, and which of them are
//! deleted.
//!
//! A name consists of the local time and a number: "tally 2026-11-23 14.05.09 #12.db". Local time may go back (the
//! clock is set, the zone changes), but the number doesn't: it is one more than the greatest existing one, taken under
//! a lock of the folder. So the order is that of the numbers; names of earlier versions have none, and come before.
//! Backups from before a restore, or of a file that wasn't sound, say so in their names, and replace none of the
//! others.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::civil::DateTime;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::{BackupError, give_name};
use crate::domain::Time;
use crate::files::{self, is_same, parts};
use crate::language::text;
use crate::store::open;

/// Number of the newest backups that are always kept, besides the newest of each month: of sound backups, and of the
/// others.
const NEWEST_KEPT: usize = 5;

/// Time for which the state before a restore is kept, besides the newest ones, which are always kept.
const BEFORE_KEPT: Duration = Duration::from_secs(30 * 24 * 3_600);
const NEWEST_BEFORE_KEPT: usize = 10;

/// Age up to which no backup is deleted: the program that made it may still be about to report its path.
const YOUNG: Duration = Duration::from_secs(10 * 60);

/// Greatest number in a name; a greater one isn't ours.
const NUMBER_MAX: u64 = 999_999_999;

/// Maximum number of tries for a number, where the folder can't be locked and others take numbers too.
const NUMBER_TRIES_MAX: usize = 100;

const STAMP: &str = "%Y-%m-%d %H.%M.%S";
const STAMP_BYTES: usize = 19;
const SUFFIX: &str = ".db";
const BEFORE_RESTORE: &str = " before restore";
const UNSOUND: &str = " not sound";
const DAMAGED: &str = " damaged";

/// The mark of a damaged file in names of earlier versions, before the time.
const DAMAGED_ONCE: &str = "damaged ";

/// Greatest difference between a local time and UTC, in seconds.
const OFFSET_MAX: i64 = 26 * 3_600;
/// Unit of the difference between a zone and UTC, in seconds.
const OFFSET_STEP: i64 = 15 * 60;

/// The condition of the file that a backup is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Condition {
    #[default]
    Sound,
    /// A copy of a file in which a check found something.
    Unsound,
    /// A file that couldn't be opened, put aside as it was. It is never deleted automatically.
    Damaged,
}

/// The parts of a backup's name besides its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark {
    /// Whether it is the state before something else was restored.
    pub is_before_restore: bool,
    pub condition: Condition,
}

impl Mark {
    /// Returns the suffix that a backup's name has for it.
    fn suffix(self) -> String {
        let before = if self.is_before_restore { BEFORE_RESTORE } else { "" };
        let condition = match self.condition {
            Condition::Sound => "",
            Condition::Unsound => UNSOUND,
            Condition::Damaged => DAMAGED,
        };
        format!("{before}{condition}")
    }

    fn parse(words: &str) -> Option<Self> {
        let (is_before_restore, words) = match words.strip_prefix(BEFORE_RESTORE) {
            Some(words) => (true, words),
            None => (false, words),
        };
        let condition = match words {
            "" => Condition::Sound,
            UNSOUND => Condition::Unsound,
            DAMAGED => Condition::Damaged,
            _ => return None,
        };
        Some(Self { is_before_restore, condition })
    }
}

/// A backup by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShelvedBackup {
    /// The number in the name; `None`: an earlier version made it.
    pub number: Option<u64>,
    /// The local time where it was made.
    pub local: DateTime,
    pub mark: Mark,
    pub path: PathBuf,
}

impl ShelvedBackup {
    fn key(&self) -> (Option<u64>, DateTime, &Path) {
        (self.number, self.local, &self.path)
    }

    /// Returns the time at which it was made. The file's own time tells it, unless it was changed since: then it isn't
    /// the local time of the name in any zone, and `zone` is taken for the one in which it was made.
    pub(crate) fn at(&self, zone: &TimeZone) -> Time {
        let named =
            zone.to_ambiguous_timestamp(self.local).compatible().map_or(Time(0), |at| Time(at.as_millisecond()));
        let changed = fs::metadata(&self.path).and_then(|metadata| metadata.modified()).ok();
        let changed = changed.and_then(|at| Timestamp::try_from(at).ok()).map(Timestamp::as_second);
        let as_if_utc = TimeZone::UTC.to_timestamp(self.local).map(Timestamp::as_second).ok();
        match changed.zip(as_if_utc) {
            Some((changed, local)) if (local - changed).abs() <= OFFSET_MAX && (local - changed) % OFFSET_STEP == 0 => {
                Time(changed.saturating_mul(1_000))
            }
            _ => named,
        }
    }
}

/// Returns the folder of the backups of the file at `path`, which is no link.
pub(crate) fn folder_for(path: &Path) -> PathBuf {
    files::beside(path, ".backups")
}

/// Makes a folder that its user alone can read, if there is none yet.
pub(crate) fn make_folder(folder: &Path) -> Result<(), BackupError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Ok(()) => super::flush_folder(files::folder_of(folder)),
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(BackupError::NoFolder(folder.to_owned())),
        Err(error) => Err(BackupError::file(folder, &error)),
    }
}

/// Gives the finished file at `part` a name in the folder of the backups of `path`, with the next number.
///
/// # Errors
/// When the folder can't be read or written. The file is where it was then.
pub(crate) fn shelve(path: &Path, part: &Path, mark: Mark, now: &Zoned) -> Result<ShelvedBackup, BackupError> {
    let folder = folder_for(path);
    let _lock = parts::lock_folder(&folder);
    let local = now.datetime();
    for _ in 0..NUMBER_TRIES_MAX {
        let number = greatest_number(path)? + 1;
        if number > NUMBER_MAX {
            let detail = text!("backup-error-numbers-used-up", max = NUMBER_MAX);
            return Err(BackupError::File { path: folder, detail });
        }
        let mut name = path.file_stem().unwrap_or_default().to_owned();
        name.push(format!(" {} #{number}{}{SUFFIX}", local.strftime(STAMP), mark.suffix()));
        let destination = folder.join(name);
        match give_name(part, &destination) {
            // Only happens where there is no lock.
            Err(BackupError::NotOurs(_)) => {}
            named => {
                named?;
                let local = local.with().subsec_nanosecond(0).build().unwrap_or(local);
                return Ok(ShelvedBackup { number: Some(number), local, mark, path: destination });
            }
        }
    }
    Err(BackupError::File { path: folder, detail: text!("backup-error-names-taken").into() })
}

/// Returns the backups of the file at `path` by their names, newest first. Empty if there is no folder.
///
/// # Errors
/// When the folder can't be read.
pub(super) fn shelved(path: &Path) -> Result<Vec<ShelvedBackup>, BackupError> {
    let folder = folder_for(path);
    let failed = |error: io::Error| BackupError::Unlisted { folder: folder.clone(), detail: error.to_string() };
    let files = match fs::read_dir(&folder) {
        Ok(files) => files,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let start = start_of(path);
    let mut backups = Vec::new();
    for file in files {
        let file = file.map_err(failed)?;
        if file.file_type().is_ok_and(|kind| kind.is_file()) {
            backups.extend(parse(&file.file_name(), &start, file.path()));
        }
    }
    backups.sort_by(|a, b| b.key().cmp(&a.key()));
    Ok(backups)
}

fn greatest_number(path: &Path) -> Result<u64, BackupError> {
    Ok(shelved(path)?.first().and_then(|newest| newest.number).unwrap_or(0))
}

fn start_of(path: &Path) -> OsString {
    let mut start = path.file_stem().unwrap_or_default().to_owned();
    start.push(" ");
    start
}

/// Returns the backup with this name, after the beginning that all have in common.
fn parse(name: &OsStr, start: &OsStr, path: PathBuf) -> Option<ShelvedBackup> {
    let rest = name.as_encoded_bytes().strip_prefix(start.as_encoded_bytes())?;
    let rest = std::str::from_utf8(rest).ok()?.strip_suffix(SUFFIX)?;
    if let Some(stamp) = rest.strip_prefix(DAMAGED_ONCE) {
        let mark = Mark { is_before_restore: true, condition: Condition::Damaged };
        return Some(ShelvedBackup { number: None, local: stamp_in(stamp)?, mark, path });
    }
    let local = stamp_in(rest.get(..STAMP_BYTES)?)?;
    let rest = rest.get(STAMP_BYTES..)?;
    if rest.is_empty() {
        return Some(ShelvedBackup { number: None, local, mark: Mark::default(), path });
    }
    let rest = rest.strip_prefix(" #")?;
    let (number, words) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
    let mark = Mark::parse(words)?;
    // Only the canonical spelling is ours.
    let is_ours = |found: &u64| (1..=NUMBER_MAX).contains(found) && found.to_string() == number;
    Some(ShelvedBackup { number: Some(number.parse().ok().filter(is_ours)?), local, mark, path })
}

fn stamp_in(stamp: &str) -> Option<DateTime> {
    let at = BrokenDownTime::parse(STAMP, stamp).ok()?.to_datetime().ok()?;
    (at.strftime(STAMP).to_string() == stamp).then_some(at)
}

/// Deletes the backups that needn't be kept, except `spared`.
pub(super) fn forget_old(path: &Path, spared: &[&Path], now: &Zoned) {
    let _lock = parts::lock_folder(&folder_for(path));
    let Ok(backups) = shelved(path) else { return };
    let now = SystemTime::from(now.timestamp());
    // The number of newer backups of the same kind, and the months of those.
    let mut before = 0;
    let mut plain = [(0, HashSet::new()), (0, HashSet::new())];
    for backup in backups {
        let age = fs::metadata(&backup.path).and_then(|metadata| metadata.modified());
        // A negative age means that the clock was set back: the backup may be brand-new.
        let age = age.ok().and_then(|at| now.duration_since(at).ok()).unwrap_or(Duration::ZERO);
        let is_kept = match (backup.mark.is_before_restore, backup.mark.condition) {
            (_, Condition::Damaged) => true,
            (true, _) => {
                before += 1;
                before <= NEWEST_BEFORE_KEPT || age <= BEFORE_KEPT
            }
            (false, condition) => {
                let [sound, unsound] = &mut plain;
                let (newer, months) = if condition == Condition::Sound { sound } else { unsound };
                *newer += 1;
                months.insert((backup.local.year(), backup.local.month())) || *newer <= NEWEST_KEPT
            }
        };
        let is_kept = is_kept || age <= YOUNG || spared.iter().any(|spared| is_same(spared, &backup.path));
        if !is_kept && !open::has_log(&backup.path) {
            // A backup that can't be deleted is merely one too many.
            let _ = fs::remove_file(backup.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::open::BACKUP_NAME_BYTES;

    fn parsed(stem: &str, name: &str) -> Option<(Option<u64>, Mark)> {
        let start = start_of(Path::new(stem));
        parse(OsStr::new(name), &start, PathBuf::new()).map(|found| (found.number, found.mark))
    }

    #[test]
    fn a_name_is_read_as_it_was_written_and_no_other_is_one() {
        for is_before_restore in [false, true] {
            for condition in [Condition::Sound, Condition::Unsound, Condition::Damaged] {
                let mark = Mark { is_before_restore, condition };
                let name = format!("a 2026-11-23 14.05.09 #12{}.db", mark.suffix());
                assert_eq!(parsed("a.db", &name), Some((Some(12), mark)), "{name}");
                assert!(name.len() + "9999999".len() <= 1 + BACKUP_NAME_BYTES, "{name}");
            }
        }
        assert_eq!(parsed("a.db", "a 2026-11-23 14.05.09.db"), Some((None, Mark::default())));
        let damaged = Mark { is_before_restore: true, condition: Condition::Damaged };
        assert_eq!(parsed("a.db", "a damaged 2026-11-23 14.05.09.db"), Some((None, damaged)));
        for name in [
            "a 2026-11-23 14.05.09 #0.db",
            "a 2026-11-23 14.05.09 #012.db",
            "a 2026-11-23 14.05.09 #+1.db",
            "a 2026-11-23 14.05.09 #1000000000.db",
            "a 2026-11-23 14.05.09 #18446744073709551616.db",
            "a 2026-11-23 14.05.09 #.db",
            "a 2026-11-23 14.05.09 #1 .db",
            "a 2026-11-23 14.05.09 #1 good.db",
            "a 2026-11-23 14.05.09 not sound.db",
            "a 2026-11-23 14.05.09#1.db",
            "a 2026-13-23 14.05.09 #1.db",
            "a 2026-11-23 14.05.0é #1.db",
            "a 2026-11-23 14.05.09 #1 (copy).db",
            "a b 2026-11-23 14.05.09 #1.db",
            "b 2026-11-23 14.05.09 #1.db",
            "a.db",
        ] {
            assert_eq!(parsed("a.db", name), None, "{name}");
        }
    }

    /// Checks that the backups of a file are never taken for those of another whose name begins alike.
    #[test]
    fn backups_of_two_files_in_one_folder_are_told_apart() {
        for longer in
            ["a 1", "a #1", "a 2026-11-23", "a 2026-11-23 14.05.09", "a 2026-11-23 14.05.09 #3", "a not sound"]
        {
            let name = format!("{longer} 2026-11-23 14.05.09 #7.db");
            assert!(parsed(&format!("{longer}.db"), &name).is_some(), "{name}");
            assert_eq!(parsed("a.db", &name), None, "{name}");
        }
    }
}
