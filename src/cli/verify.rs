//! `verify`: checks the file, and corrects names and notes in it.

use std::path::Path;
use std::time::Duration;

use anyhow::bail;
use jiff::Zoned;
use serde::Serialize;

use super::cancel;
use super::output::{print_line, to_json};
use super::session::{ask, say};
use crate::domain::visible;
use crate::language::text;
use crate::request::Request;
use crate::store::{self, BackUpTo, Oddity, Verification};
use crate::worker::Timeout;

/// What `verify --json` prints.
#[derive(Serialize)]
struct VerificationRecord {
    sound: bool,
    counters: usize,
    entries: i64,
    problems: Vec<String>,
    /// Names and notes that tallyboard would have spelled differently.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    oddities: Vec<String>,
    /// Hours and control charts that can't be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unreadable: Vec<String>,
}

pub(super) fn verify(path: &Path, wait: Duration, json: bool) -> anyhow::Result<()> {
    let mut store = super::session::read(path, wait)?;
    let found = store.verify()?;
    // What is damaged may be unreadable in other ways, too.
    let unreadable = if found.problems.is_empty() { store.unreadable()? } else { Vec::new() };
    drop(store);
    let oddities = found.oddities.iter().map(Oddity::description);
    let printed = if json {
        let Verification { counters, entries, problems, .. } = found.clone();
        let oddities = oddities.collect();
        let sound = problems.is_empty();
        print_line(&to_json(&VerificationRecord { sound, counters, entries, problems, oddities, unreadable })?)
    } else {
        found
            .problems
            .iter()
            .cloned()
            .chain(oddities)
            .chain(unreadable)
            .try_for_each(|line| print_line(&visible(&line)))
    };
    // Even if nobody reads the output, the exit status reports it.
    if !found.problems.is_empty() {
        let problems = text!("cli-problems", count = found.problems.len());
        bail!(text!("cli-not-sound", path = path.display().to_string(), problems));
    }
    if !found.oddities.is_empty() {
        say(&text!("cli-verify-odd", count = found.oddities.len()));
    }
    printed?;
    if json {
        return Ok(());
    }
    let counters = text!("cli-counters", count = found.counters);
    print_line(&text!("cli-verify-ok", counters, entries = text!("cli-count-entries", count = found.entries)))
}

/// Corrects names and notes as one operation, and prints what was found.
pub(super) fn mend(path: &Path, wait: Duration) -> anyhow::Result<()> {
    let mut store = super::session::read(path, wait)?;
    let found = store.verify()?;
    let requests = store.mends()?;
    drop(store);
    if requests.is_empty() {
        say(text!("cli-mend-none"));
        return verify(path, wait, false);
    }
    let backup = store::back_up(path, &BackUpTo::Folder, &Zoned::now(), wait, &cancel::on_interrupt(cancel::GRACE));
    let backup = cancel::unless_cancelled(backup, text!("cli-mend-nothing"))?;
    say(&text!("cli-mend-backed-up", path = backup.path.display().to_string()));
    let mended = requests.len();
    ask(path, Timeout::After(wait), Request::Operation { requests })??;
    let lines = found.oddities.iter().take(mended);
    lines.into_iter().try_for_each(|oddity| print_line(&text!("cli-mended", what = visible(&oddity.description()))))?;
    verify(path, wait, false)
}
