//! Backups, restoring and salvage: what is copied is whole, what is put back is exact while others count on, and nothing is
//! replaced that wasn't meant.
//!
//! A file's bytes are read and written here only while no connection of this process has it open: closing any handle of
//! a file drops the locks that SQLite holds on it.

mod making;
mod paths;
mod restoring;
mod retention;
mod salvage;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use crossbeam_channel::Sender;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use tallyboard::cancel::Cancel;
use tallyboard::files::parts::PartFolder;
use tallyboard::reader::{Answer, AnswerListener, BackupAnswer, BackupJob, Reader};
use tallyboard::request::{Change, Event, Outcome, Refusal};
use tallyboard::store::{
    self, APPLICATION_ID, Access, BackUpTo, Backup, BackupError, Condition, Mark, OpenError, RestoreResult,
    SalvageResult, Store,
};

use crate::common::folder::{TALLYBOARD, finish, names, program, run, tallyboard};
use crate::common::{DEADLINE, Fixture, Folder, Window, add, press, set, undo_entry, wait_until};

const WAIT: Duration = Duration::from_secs(5);
const V1: &str = include_str!("../../src/store/v1.sql");

/// 23 November 2026, 14:05:09, where it is that.
fn now() -> Zoned {
    "2026-11-23T14:05:09[UTC]".parse().unwrap()
}

fn back_up(path: &Path, to: &BackUpTo) -> Result<Backup, BackupError> {
    store::back_up(path, to, &now(), WAIT, &Cancel::default())
}

fn restore(path: &Path, from: &Path) -> Result<RestoreResult, BackupError> {
    store::restore(path, from, &now(), WAIT, &Cancel::default())
}

/// Backs up into the folder: where it is.
#[track_caller]
fn backed_up(path: &Path) -> PathBuf {
    back_up(path, &BackUpTo::Folder).unwrap().path
}

fn counts(path: &Path) -> BTreeMap<String, i64> {
    let store = Store::open(path, Access::Read).unwrap();
    store.counters().unwrap().into_iter().map(|counter| (counter.name, counter.count)).collect()
}

fn counted(of: &[(&str, i64)]) -> BTreeMap<String, i64> {
    of.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[track_caller]
fn assert_sound(path: &Path) {
    assert_eq!(Store::open(path, Access::Read).unwrap().verify().unwrap().problems, [""; 0], "{}", path.display());
}

#[track_caller]
fn printed(path: &Path, arguments: &[&str]) -> String {
    let output = run(path, arguments);
    assert_eq!(
        (output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()),
        (Some(0), ""),
        "{arguments:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

/// As if it had been made then.
fn make_old(path: &Path, at: &Zoned) {
    fs::File::options().append(true).open(path).unwrap().set_modified(at.timestamp().into()).unwrap();
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o777
}
