//! The texts about backups and damaged files.

use std::path::Path;

use crate::reader::BackupJob;
use crate::store::{Backup, Condition, Holdings, Mark, RestoreResult, SalvageResult};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

pub(crate) const BACKUPS: &str = "Backups…";
pub(crate) const BACKUPS_TITLE: &str = "Backups";
pub(crate) const BACKUPS_TEXT: &str = "Backs up the file now, or restores what an earlier backup holds.";
pub(crate) const LAST: &str = "Last backup";
pub(crate) const NONE: &str = "None yet";
pub(crate) const BACK_UP_NOW: &str = "Back up now";
pub(crate) const DAILY: &str = "One is made on each day on which something was changed. The newest five are kept, and the newest of each month; \
    what was there before a restore, for 30 days.";
pub(crate) const RESTORE_ONE: &str = "Restore";
pub(crate) const RESTORE_NOW: &str = "Restore";
pub(crate) const RESTORE_TITLE: &str = "Restore";
pub(crate) const RESTORE_FILE: &str = "Another backup to restore";
pub(crate) const RESTORE_HINT: &str = "What is there now is backed up first, so that nothing is lost by it.";
pub(crate) const RESTORE_SHARED: &str =
    "Shared boards come back from the hub. What was counted here since and not yet shared is in that backup alone.";
pub(crate) const RESTORING: &str = "Restoring…";
pub(crate) const UNREADABLE: &str = "can't be read";
pub(crate) const THE_BACKUP: &str = "The backup";
pub(crate) const WHAT_IS_THERE: &str = "There now";
pub(crate) const NOTHING_NOW: &str = "Nothing yet.";
pub(crate) const NOT_THERE: &str = "none";
pub(crate) const DIFFERING: &str = "Counters that differ";

// A damaged file.
pub(crate) const DAMAGED: &str = "The file is damaged";
pub(crate) const DAMAGED_HINT: &str =
    "Nothing is written to it: it stays as it is, also when a backup takes its place.";
pub(crate) const DAMAGED_OPEN: &str =
    "Close this window and start Tallyboard again: it then offers the newest good backup.";
pub(crate) const NO_GOOD_BACKUP: &str = "There is no good backup of it.";
pub(crate) const RESTORE_IT: &str = "Restore it";
pub(crate) const OTHER_BACKUPS: &str = "Other backups…";
pub(crate) const SALVAGE: &str = "Salvage what can be read…";
pub(crate) const SALVAGE_TITLE: &str = "Salvage";
pub(crate) const SALVAGE_NOW: &str = "Salvage";
pub(crate) const SALVAGING: &str = "Salvaging…";
pub(crate) const SALVAGE_ABOUT: &str = "Copies what can still be read of the damaged file into a new one.";
pub(crate) const SALVAGE_FILE: &str = "New file for what is salvaged";
pub(crate) const OPEN_SALVAGED: &str = "Open it";

fn named(count: i64, one: &str, many: &str, number: &dyn Fn(i128) -> String) -> String {
    format!("{} {}", number(count.into()), if count == 1 { one } else { many })
}

/// Reports the folder of the backups.
pub(crate) fn in_folder(backup: &Path) -> String {
    let folder = path(backup.parent().unwrap_or(backup));
    format!("In {folder}. {DAILY}")
}

/// Returns a text such as "1,200 entries".
pub(crate) fn entries(holds: &Holdings, number: &dyn Fn(i128) -> String) -> String {
    named(holds.entries, "entry", "entries", number)
}

/// Returns a text such as "10 counters, 1,200 entries".
pub(crate) fn holds(holds: &Holdings, number: &dyn Fn(i128) -> String) -> String {
    let Holdings { counters, entries, .. } = *holds;
    format!("{}, {}", named(counters, "counter", "counters", number), named(entries, "entry", "entries", number))
}

/// Returns a text such as "10 counters, 1,200 entries, from 3 Nov 2025, 09:12 to 23 Nov 2026, 14:05".
pub(crate) fn holds_since(holds: &Holdings, span: Option<(String, String)>, number: &dyn Fn(i128) -> String) -> String {
    let text = self::holds(holds, number);
    span.map_or_else(|| text.clone(), |(first, last)| format!("{text}, from {first} to {last}"))
}

pub(crate) fn backed_up(backup: &Backup) -> String {
    let path = path(&backup.path);
    match &backup.problem {
        None => format!("Backed up as {path}"),
        Some(problem) => format!("The file is not sound ({problem}). It was backed up as it is, as {path}"),
    }
}

/// Reports that a backup that was made or listed is gone.
pub(crate) fn gone(backup: &Path) -> String {
    format!("{} is not there any more.", path(backup))
}

/// Returns the status bar's text about the last backup.
pub(crate) fn backed_up_at(at: &str, mark: Mark) -> String {
    match mark.condition {
        Condition::Sound => format!("Backed up {at}"),
        Condition::Unsound | Condition::Damaged => format!("Backed up {at}, but not sound"),
    }
}

/// Returns the description of a backup in the list, with its mark.
pub(crate) fn marked(holds: &str, mark: Mark) -> String {
    let condition = match mark.condition {
        Condition::Sound => "",
        Condition::Unsound => ", not sound",
        Condition::Damaged => ", damaged",
    };
    format!("{holds}{}{condition}", if mark.is_before_restore { ", before a restore" } else { "" })
}

/// Reports that a job was cancelled, if that is worth reporting.
pub(crate) fn cancelled(job: &BackupJob) -> Option<&'static str> {
    match job {
        BackupJob::BackUp(_) => Some("The backup was cancelled; there is no new one."),
        BackupJob::Restore(_) => Some("The restore was cancelled; everything is as it was."),
        BackupJob::Salvage(_) => Some("The salvage was cancelled; there is no new file."),
        BackupJob::BackUpIfDue | BackupJob::List | BackupJob::Compare(_) => None,
    }
}

pub(crate) const NOT_BACKED_UP_YET: &str = "No backup yet";

pub(crate) fn restored(restored: &RestoreResult, number: &dyn Fn(i128) -> String) -> String {
    match restored.before.as_deref().and_then(Path::file_name) {
        Some(before) => format!("Restored; what was there before is kept as {}", path(before.as_ref())),
        None => format!("Restored {}", holds(&restored.holds, number)),
    }
}

/// Describes what was found in a damaged file.
pub(crate) fn damaged(path: &Path, detail: &str) -> String {
    format!("{}: {}", crate::window::text::strings::path(path), sentence(detail))
}

/// Returns a text such as "Its newest good backup is of 23 Nov 2026, 14:05: 10 counters, 1,200 entries."
pub(crate) fn good_backup(backup: &Backup, at: &str, number: &dyn Fn(i128) -> String) -> String {
    let holds = backup.holds.as_ref().map(|holds| format!(": {}", self::holds(holds, number))).unwrap_or_default();
    format!("Its newest good backup is of {at}{holds}.")
}

pub(crate) fn restore_of(at: &str) -> String {
    format!("Restore the backup of {at}")
}

pub(crate) fn salvaged_name(stem: &str) -> String {
    format!("{stem} salvaged.db")
}

pub(crate) fn salvaged(salvaged: &SalvageResult, to: &Path, number: &dyn Fn(i128) -> String) -> String {
    let SalvageResult { counters, entries, .. } = salvaged;
    let counters = named(i64::try_from(*counters).unwrap_or(i64::MAX), "counter", "counters", number);
    let entries = named(*entries, "entry", "entries", number);
    format!("{counters} and {entries} were salvaged. They are in {}.", path(to))
}
