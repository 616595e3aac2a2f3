//! The texts about backups and damaged files.

use crate::language::text;
use std::path::Path;

use crate::reader::BackupJob;
use crate::store::{Backup, Condition, Holdings, Mark, RestoreResult, SalvageResult};
use crate::window::text::strings::dialogs::sentence;
use crate::window::text::strings::path;

// A damaged file.

/// Reports the folder of the backups.
pub(crate) fn in_folder(backup: &Path) -> String {
    let folder = path(backup.parent().unwrap_or(backup));
    text!("backups-in-folder", folder)
}

/// Returns a text such as "1,200 entries".
pub(crate) fn entries(holds: &Holdings, number: &dyn Fn(i128) -> String) -> String {
    text!("backups-entries", count = holds.entries, shown = number(holds.entries.into()))
}

/// Returns a text such as "10 counters, 1,200 entries".
pub(crate) fn holds(holds: &Holdings, number: &dyn Fn(i128) -> String) -> String {
    let counters = text!("backups-counters", count = holds.counters, shown = number(holds.counters.into()));
    text!("backups-holds", counters, entries = entries(holds, number))
}

/// Returns a text such as "10 counters, 1,200 entries, from 3 Nov 2025, 09:12 to 23 Nov 2026, 14:05".
pub(crate) fn holds_since(holds: &Holdings, span: Option<(String, String)>, number: &dyn Fn(i128) -> String) -> String {
    let holds = self::holds(holds, number);
    match span {
        Some((first, last)) => text!("backups-holds-since", holds, first, last),
        None => holds,
    }
}

pub(crate) fn backed_up(backup: &Backup) -> String {
    let path = path(&backup.path);
    match &backup.problem {
        None => text!("backups-backed-up-as", path),
        Some(problem) => text!("backups-backed-up-unsound", problem = problem.as_str(), path),
    }
}

/// Reports that a backup that was made or listed is gone.
pub(crate) fn gone(backup: &Path) -> String {
    text!("backups-gone", path = path(backup))
}

/// Returns the status bar's text about the last backup.
pub(crate) fn backed_up_at(at: &str, mark: Mark) -> String {
    match mark.condition {
        Condition::Sound => text!("backups-backed-up-at", at),
        Condition::Unsound | Condition::Damaged => text!("backups-backed-up-at-unsound", at),
    }
}

/// Returns the description of a backup in the list, with its mark.
pub(crate) fn marked(holds: &str, mark: Mark) -> String {
    let mut parts = vec![holds];
    parts.extend(mark.is_before_restore.then(|| text!("backups-before-restore")));
    parts.extend(match mark.condition {
        Condition::Sound => None,
        Condition::Unsound => Some(text!("backups-not-sound")),
        Condition::Damaged => Some(text!("backups-damaged-mark")),
    });
    parts.join(text!("parts-separator"))
}

/// Reports that a job was cancelled, if that is worth reporting.
pub(crate) fn cancelled(job: &BackupJob) -> Option<&'static str> {
    match job {
        BackupJob::BackUp(_) => Some(text!("backups-backup-cancelled")),
        BackupJob::Restore(_) => Some(text!("backups-restore-cancelled")),
        BackupJob::Salvage(_) => Some(text!("backups-salvage-cancelled")),
        BackupJob::BackUpIfDue | BackupJob::List | BackupJob::Compare(_) => None,
    }
}

pub(crate) fn restored(restored: &RestoreResult, number: &dyn Fn(i128) -> String) -> String {
    match restored.before.as_deref().and_then(Path::file_name) {
        Some(before) => text!("backups-restored-kept", path = path(before.as_ref())),
        None => {
            let Holdings { counters, entries, .. } = restored.holds;
            text!(
                "backups-restored",
                counter_count = counters,
                counters = number(counters.into()),
                entry_count = entries,
                entries = number(entries.into()),
            )
        }
    }
}

/// Describes what was found in a damaged file.
pub(crate) fn damaged(path: &Path, detail: &str) -> String {
    format!("{}: {}", crate::window::text::strings::path(path), sentence(detail))
}

/// Returns a text such as "Its newest good backup is of 23 Nov 2026, 14:05: 10 counters, 1,200 entries."
pub(crate) fn good_backup(backup: &Backup, at: &str, number: &dyn Fn(i128) -> String) -> String {
    match &backup.holds {
        Ok(holds) => text!("backups-good-backup-holds", at, holds = self::holds(holds, number)),
        Err(_) => text!("backups-good-backup", at),
    }
}

pub(crate) fn restore_of(at: &str) -> String {
    text!("backups-restore-of", at)
}

pub(crate) fn salvaged_name(stem: &str) -> String {
    text!("backups-salvaged-name", stem)
}

pub(crate) fn salvaged(salvaged: &SalvageResult, to: &Path, number: &dyn Fn(i128) -> String) -> String {
    let SalvageResult { counters, entries, .. } = *salvaged;
    text!(
        "backups-salvaged",
        counter_count = counters,
        counters = number(counters as i128),
        entry_count = entries,
        entries = number(entries.into()),
        path = path(to),
    )
}
