//! The texts about backups and damaged files.

use crate::language::text;
use std::path::Path;

use crate::reader::BackupJob;
use crate::store::{Backup, Condition, Holdings, Mark, RestoreResult, SalvageResult};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

// A damaged file.

fn named(count: i64, one: &str, many: &str, number: &dyn Fn(i128) -> String) -> String {
    format!("{} {}", number(count.into()), if count == 1 { one } else { many })
}

/// Reports the folder of the backups.
pub(crate) fn in_folder(backup: &Path) -> String {
    let folder = path(backup.parent().unwrap_or(backup));
    text!("backups-in-folder", folder)
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
    text!("backups-restore-of", at)
}

pub(crate) fn salvaged_name(stem: &str) -> String {
    text!("backups-salvaged-name", stem)
}

pub(crate) fn salvaged(salvaged: &SalvageResult, to: &Path, number: &dyn Fn(i128) -> String) -> String {
    let SalvageResult { counters, entries, .. } = salvaged;
    let counters = named(i64::try_from(*counters).unwrap_or(i64::MAX), "counter", "counters", number);
    let entries = named(*entries, "entry", "entries", number);
    format!("{counters} and {entries} were salvaged. They are in {}.", path(to))
}
