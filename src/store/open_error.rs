//! The reasons why a file can't be opened, and what to do about each.

use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};

use super::migrations::VERSION;
use crate::language::text;
use crate::limits;

/// The reason why a file can't be opened. In each case the file was left as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("{}", text!("open-error-folder-missing", folder = .0.display().to_string()))]
    FolderMissing(PathBuf),
    #[error("{}", text!("open-error-file-missing", path = .0.display().to_string()))]
    FileMissing(PathBuf),
    #[error("{}", text!("open-error-empty", path = .0.display().to_string()))]
    Empty(PathBuf),
    #[error("{}", text!("open-error-file-exists", path = .0.display().to_string()))]
    FileExists(PathBuf),
    #[error("{}", text!("begin-error-folder", path = .0.display().to_string()))]
    IsFolder(PathBuf),
    #[error("{}", text!(
        "open-error-name-too-long",
        path = .path.display().to_string(),
        bytes = .bytes,
        bytes_max = .bytes_max,
    ))]
    NameTooLong { path: PathBuf, bytes: usize, bytes_max: usize },
    #[error("{}", text!("open-error-not-a-file", path = .path.display().to_string(), what = *.what))]
    NotAFile { path: PathBuf, what: &'static str },
    #[error("{}", text!(
        "open-error-side-not-a-file",
        side = .side.display().to_string(),
        what = *.what,
        path = .path.display().to_string(),
    ))]
    SideNotAFile { path: PathBuf, side: PathBuf, what: &'static str },
    #[error("{}", text!(
        "open-error-log-without-file",
        path = .path.display().to_string(),
        log = .log.display().to_string(),
    ))]
    LogWithoutFile { path: PathBuf, log: PathBuf },
    #[error("{}", text!(
        "open-error-log-missing",
        path = .path.display().to_string(),
        log = .log.display().to_string(),
    ))]
    LogMissing { path: PathBuf, log: PathBuf },
    #[error("{}", text!(
        "open-error-log-unreadable",
        path = .path.display().to_string(),
        log = .log.display().to_string(),
    ))]
    LogUnreadable { path: PathBuf, log: PathBuf },
    #[error("{}", text!("open-error-linked", path = .path.display().to_string(), links = .links))]
    Linked { path: PathBuf, links: u64 },
    #[error("{}", text!("open-error-not-a-database", path = .0.display().to_string()))]
    NotADatabase(PathBuf),
    #[error("{}", text!("open-error-other-program", path = .0.display().to_string()))]
    OtherProgram(PathBuf),
    #[error("{}", damaged(path, detail, backup.as_deref()))]
    Damaged {
        path: PathBuf,
        detail: String,
        /// The newest good backup, once it was looked for.
        backup: Option<PathBuf>,
    },
    #[error("{}", text!("open-error-unreadable", path = .0.display().to_string()))]
    Unreadable(PathBuf),
    #[error("{}", text!("open-error-newer", path = .path.display().to_string(), found = .found, known = VERSION))]
    Newer { path: PathBuf, found: i64 },
    #[error("{}", text!(
        "open-error-foreign-object",
        path = .path.display().to_string(),
        object = object_words(.kind, .name),
    ))]
    ForeignObject { path: PathBuf, kind: String, name: String },
    #[error("{}", text!("open-error-read-only", path = .path.display().to_string()))]
    ReadOnly { path: PathBuf },
    /// Opening may succeed later.
    #[error("{}", text!("open-error-replaced", path = .0.display().to_string()))]
    Replaced(PathBuf),
    /// Opening may succeed later.
    #[error("{}", text!("open-error-stopped", path = .0.display().to_string()))]
    Stopped(PathBuf),
    #[error("{}", text!("open-error-locked", path = .0.display().to_string()))]
    Locked(PathBuf),
    /// Opening may succeed later: the disk is full, or fails.
    #[error("{}", text!("open-error-disk", path = .path.display().to_string(), detail = .detail))]
    Disk { path: PathBuf, detail: String },
    #[error("{}", text!("open-error-disk", path = .path.display().to_string(), detail = .detail))]
    Other { path: PathBuf, detail: String },
}

impl OpenError {
    /// Returns the reason for someone at a window, whose buttons are the commands.
    pub fn in_window(&self) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::FolderMissing(folder) => text!("open-error-in-window-folder-missing", folder = shown(folder)),
            Self::NameTooLong { path, .. } => text!("open-error-in-window-name-too-long", path = shown(path)),
            Self::SideNotAFile { path, side, what } => {
                text!("open-error-in-window-side-not-a-file", side = shown(side), what = *what, path = shown(path))
            }
            Self::LogMissing { path, log } => {
                text!("open-error-in-window-log-missing", path = shown(path), log = shown(log))
            }
            Self::Linked { path, links } => text!("open-error-in-window-linked", path = shown(path), links),
            Self::NotADatabase(path) => text!("open-error-in-window-not-a-database", path = shown(path)),
            Self::OtherProgram(path) => text!("open-error-in-window-other-program", path = shown(path)),
            Self::Damaged { path, .. } => text!("open-error-in-window-damaged", path = shown(path)),
            Self::Newer { path, .. } => text!("open-error-in-window-newer", path = shown(path)),
            Self::ForeignObject { path, name, .. } => {
                text!("open-error-in-window-foreign-object", path = shown(path), name)
            }
            Self::ReadOnly { path } => text!("open-error-in-window-read-only", path = shown(path)),
            others => others.to_string(),
        }
    }
}

fn damaged(path: &Path, detail: &str, backup: Option<&Path>) -> String {
    let path = path.display().to_string();
    match backup {
        Some(backup) => text!("open-error-damaged-with-backup", path, detail, backup = backup.display().to_string()),
        None => text!("open-error-damaged", path, detail),
    }
}

/// Returns whether the error means damage: malformed pages, texts that aren't valid, numbers in place of texts.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
    matches!(error, FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) | Utf8Error(..))
        || matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

pub(super) fn explain(path: &Path, error: &rusqlite::Error) -> OpenError {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::NotADatabase(path),
        _ if is_damage(error) => OpenError::Damaged { path, detail: error.to_string(), backup: None },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => OpenError::ReadOnly { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Locked(path),
        Some(ErrorCode::OperationInterrupted) => OpenError::Stopped(path),
        Some(ErrorCode::DiskFull) => OpenError::Disk { path, detail: text!("limits-disk-full").into() },
        Some(ErrorCode::SystemIoFailure) => {
            // A lack of space for the log's index isn't an error of the disk.
            let is_full = error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE);
            let detail = if is_full { limits::disk_full() } else { limits::disk_error(&error.to_string()) };
            OpenError::Disk { path, detail }
        }
        _ => OpenError::Other { path, detail: error.to_string() },
    }
}

/// Returns words for an object of a database: `the index "counter_name"`.
pub(super) fn object_words(kind: &str, name: &str) -> String {
    text!("schema-object", kind = kind.replace(' ', "-"), word = kind, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_a_window_no_reason_names_a_command() {
        let path = || PathBuf::from("/home/ada/t.db");
        let what = "a folder";
        for error in [
            OpenError::FolderMissing(path()),
            OpenError::NameTooLong { path: path(), bytes: 300, bytes_max: 255 },
            OpenError::SideNotAFile { path: path(), side: path(), what },
            OpenError::LogMissing { path: path(), log: path() },
            OpenError::LogWithoutFile { path: path(), log: path() },
            OpenError::LogUnreadable { path: path(), log: path() },
            OpenError::Linked { path: path(), links: 2 },
            OpenError::NotAFile { path: path(), what },
            OpenError::NotADatabase(path()),
            OpenError::OtherProgram(path()),
            OpenError::Damaged { path: path(), detail: "malformed".to_owned(), backup: Some(path()) },
            OpenError::Unreadable(path()),
            OpenError::Newer { path: path(), found: 99 },
            OpenError::ForeignObject { path: path(), kind: "trigger".to_owned(), name: "sneaky".to_owned() },
            OpenError::ReadOnly { path: path() },
            OpenError::Locked(path()),
        ] {
            let said = error.in_window();
            assert!(said.contains("/home/ada/t.db"), "{said}");
            for word in ["--", "`", "SQLite", "database", "trigger"] {
                assert!(!said.contains(word), "{said}");
            }
        }
    }
}
