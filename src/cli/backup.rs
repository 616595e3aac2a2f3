//! `backup`, `restore` and `salvage`: copies of the tally file, and back.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{anyhow, bail};
use jiff::tz::TimeZone;
use serde::Serialize;

use super::exit::{Effect, answered};
use super::output::{print_line, to_json};
use super::session::say;
use super::{cancel, date_time};
use crate::cancel::Cancel;
use crate::day;
use crate::domain::visible;
use crate::language::text;
use crate::store::{self, BackUpTo, Backup, Comparison, Condition, Difference, Holdings};

/// Maximum number of differing counters that are named.
const NAMED_MAX: usize = 20;

/// A backup as `--json` prints it.
#[derive(Serialize)]
struct BackupRecord<'a> {
    file: std::borrow::Cow<'a, str>,
    at: String,
    bytes: u64,
    counters: Option<i64>,
    entries: Option<i64>,
    /// The times of the oldest and the newest entry.
    first: Option<String>,
    last: Option<String>,
    /// Whether it is the file as it was before a restore.
    before_restore: bool,
    /// Whether a check of the file found nothing.
    sound: bool,
    /// The problem that the check found, or why the backup can't be read.
    problem: Option<&'a str>,
}

impl<'a> BackupRecord<'a> {
    fn of(backup: &'a Backup, zone: &TimeZone) -> Self {
        let holds = backup.holds.as_ref();
        let text = |at| date_time::text(at, zone);
        Self {
            file: backup.path.to_string_lossy(),
            at: text(backup.at),
            bytes: backup.bytes,
            counters: holds.ok().map(|holds| holds.counters),
            entries: holds.ok().map(|holds| holds.entries),
            first: holds.ok().and_then(|holds| holds.first).map(text),
            last: holds.ok().and_then(|holds| holds.last).map(text),
            before_restore: backup.mark.is_before_restore,
            sound: backup.mark.condition == Condition::Sound,
            problem: backup.problem.as_ref().or(holds.err()).map(String::as_str),
        }
    }
}

/// Makes a backup, and prints its path.
pub(super) fn back_up(path: &Path, wait: Duration, to: Option<PathBuf>, yes: bool, json: bool) -> anyhow::Result<()> {
    let to = match to {
        None => BackUpTo::Folder,
        Some(file) if yes => BackUpTo::FileAnyhow(file),
        Some(file) => BackUpTo::File(file),
    };
    let now = day::now();
    let backup = store::back_up(path, &to, &now, wait, &cancel::on_interrupt(cancel::GRACE));
    let backup = cancel::unless_cancelled(backup, text!("cli-backup-none"))?;
    if let Some(problem) = &backup.problem {
        say(&text!("cli-backup-not-sound", path = path.display().to_string(), problem));
    }
    let printed = match json {
        true => print_line(&to_json(&BackupRecord::of(&backup, now.time_zone()))?),
        false => print_path(&backup.path),
    };
    answered(Effect::Other, printed)
}

/// Prints the existing backups, newest first.
pub(super) fn list(path: &Path, json: bool) -> anyhow::Result<()> {
    let zone = TimeZone::system();
    let backups = store::backups(path, &zone)?;
    let listed: Vec<BackupRecord<'_>> = backups.iter().map(|backup| BackupRecord::of(backup, &zone)).collect();
    if json {
        return print_line(&to_json(&listed)?);
    }
    for (BackupRecord { file, at, counters, entries, problem, sound, .. }, backup) in listed.into_iter().zip(&backups) {
        let condition = backup.mark.condition;
        let figure = |figure: Option<i64>| figure.map_or_else(|| "?".to_owned(), |figure| figure.to_string());
        print_line(&format!("{at}\t{}\t{}\t{}", figure(counters), figure(entries), visible(&file)))?;
        if condition == Condition::Damaged {
            say(&text!("cli-backup-damaged", file));
        } else if let Some(problem) = problem {
            say(&text!("cli-backup-unreadable", file, problem));
        } else if !sound {
            say(&text!("cli-backup-was-not-sound", file));
        }
    }
    Ok(())
}

/// Prints the comparison of both, asks, and restores.
pub(super) fn restore(path: &Path, wait: Duration, from: &Path, yes: bool) -> anyhow::Result<()> {
    let zone = TimeZone::system();
    // Until the question is asked, a signal ends the command at once.
    let comparison = store::compare(path, from, wait, &Cancel::default())?;
    let shown = print_comparison(&comparison, &zone);
    if !yes {
        // A closed pipe too: a person who can't see the question can't answer it.
        shown.map_err(|error| anyhow!(text!("cli-restore-unprinted", error = format!("{error:#}"))))?;
        confirm()?;
    }
    let restored = store::restore(path, from, &day::now(), wait, &cancel::on_interrupt(cancel::GRACE));
    let restored = cancel::unless_cancelled(restored, text!("cli-restore-nothing"))?;
    let printed = print_line(&text!("cli-restored", holdings = holdings_text(&restored.holds, &zone))).and_then(|()| {
        let before = restored.before.as_ref();
        before
            .map_or(Ok(()), |before| print_line(&text!("cli-before-in", path = visible(&before.display().to_string()))))
    });
    answered(Effect::Other, printed)
}

/// Salvages a damaged file, and prints what could be read and what couldn't.
pub(super) fn salvage(path: &Path, to: &Path) -> anyhow::Result<()> {
    let salvaged = store::salvage(path, to, &cancel::on_interrupt(cancel::GRACE));
    let salvaged = cancel::unless_cancelled(salvaged, text!("cli-salvage-nothing"))?;
    let counters = text!("cli-counters", count = salvaged.counters);
    let sum = text!("cli-salvaged", counters, entries = text!("cli-count-entries", count = salvaged.entries));
    answered(Effect::Other, salvaged.lines.iter().chain([&sum]).try_for_each(|line| print_line(&visible(line))))
}

fn print_path(path: &Path) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    if out.is_terminal() {
        return print_line(&visible(&path.display().to_string()));
    }
    out.write_all(path.as_os_str().as_encoded_bytes())?;
    Ok(writeln!(out)?)
}

fn print_comparison(comparison: &Comparison, zone: &TimeZone) -> anyhow::Result<()> {
    let now = match &comparison.now {
        None => text!("cli-restore-now-nothing").to_owned(),
        Some(Ok(holds)) => text!("cli-restore-now", holdings = holdings_text(holds, zone)),
        Some(Err(why)) => text!("cli-restore-now-unreadable", why = visible(why)),
    };
    print_line(&now)?;
    print_line(&text!("cli-restore-backup", holdings = holdings_text(&comparison.backup, zone)))?;
    let count =
        |count: Option<i64>| count.map_or_else(|| text!("cli-restore-no-count").to_owned(), |count| count.to_string());
    for Difference { name, now, backup } in comparison.differences.iter().take(NAMED_MAX) {
        print_line(&format!("{} → {}\t{}", count(*now), count(*backup), visible(name)))?;
    }
    match comparison.differing.saturating_sub(NAMED_MAX) {
        0 => {}
        more => print_line(&text!("cli-restore-more", count = more))?,
    }
    if comparison.is_shared {
        print_line(text!("cli-restore-shared"))?;
    }
    Ok(())
}

/// Returns a description such as "3 counters, 17 entries from 2026-11-01T… to 2026-11-23T…".
fn holdings_text(holds: &Holdings, zone: &TimeZone) -> String {
    let counters = text!("cli-counters", count = holds.counters);
    let entries = text!("cli-count-entries", count = holds.entries);
    match (holds.first, holds.last) {
        (Some(first), Some(last)) => {
            let (first, last) = (date_time::text(first, zone), date_time::text(last, zone));
            text!("cli-holdings-span", counters, entries, first, last)
        }
        _ => text!("cli-holdings", counters, entries),
    }
}

/// Asks the user at the terminal.
fn confirm() -> anyhow::Result<()> {
    if !io::stdin().is_terminal() {
        bail!(text!("cli-restore-needs-yes"));
    }
    let mut err = io::stderr().lock();
    write!(err, "{} ", text!("cli-restore-question"))?;
    err.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    let is_yes = ["y", "yes"].into_iter().chain(text!("cli-restore-yes").split(' ')).any(|yes| yes == answer);
    if !is_yes {
        bail!(text!("cli-restore-nothing"));
    }
    Ok(())
}
