//! `import`: prints what a file would add, and adds it.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, bail};
use jiff::tz::TimeZone;
use serde_json::json;

use super::exit::{Effect, answered};
use super::output::print_line;
use super::session::{ask, read, say};
use super::time_range::DateOrderName;
use super::{cancel, is_closed_pipe};
use crate::date_time;
use crate::day;
use crate::domain::{Name, escaped, visible};
use crate::import::{
    self, Choice, DateOrder, Doubt, ENCODINGS, Format, ImportError, ImportKind, Options, Plan, Role, Roles,
    TextEncoding,
};
use crate::language::text;
use crate::request::{
    IMPORT_BACKED_UP_MIN, IMPORT_UNDONE_MAX, Import, ImportResult, Outcome, Refusal, Repeats, Request,
};
use crate::store::{self, Access, BackUpTo, BackupError, OpenError, Store, StoreError};
use crate::worker::Timeout;

/// Maximum number of counters that are listed individually, except in JSON.
const LISTED_MAX: usize = 20;

/// `import` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    file: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "ROLE=HEADER,…", value_delimiter = ',', value_parser = role)]
    columns: Vec<(Role, String)>,
    #[arg(long, value_name = "COUNTER")]
    name: Option<Name>,
    #[arg(long, value_name = "TEXT")]
    split: Option<String>,
    #[arg(long, value_parser = format)]
    format: Option<Format>,
    #[arg(long, value_enum)]
    dates: Option<DateOrderName>,
    #[arg(long = "sheet", value_name = "NAME")]
    sheets: Vec<String>,
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<TextEncoding>,
    #[arg(long, value_name = "N", default_value_t = 0)]
    skip_lines: u64,
    #[arg(long)]
    late: bool,
    #[arg(long)]
    skip_bad: bool,
    #[arg(long)]
    again: bool,
    #[arg(long)]
    no_backup: bool,
    #[arg(long)]
    json: bool,
}

fn role(text: &str) -> Result<(Role, String), String> {
    let (role, header) = text.split_once('=').unwrap_or((text, ""));
    let found = Role::NAMED.into_iter().find(|(_, name)| *name == role.trim());
    let names = || Role::NAMED.map(|(_, name)| name).join(", ");
    found.map(|(role, _)| (role, header.trim().to_owned())).ok_or_else(|| text!("cli-column-roles", names = names()))
}

fn encoding(text: &str) -> Result<TextEncoding, String> {
    TextEncoding::parse(text).ok_or_else(|| text!("cli-encodings", names = ENCODINGS.join(", ")))
}

fn format(text: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|(_, name)| *name == text);
    found
        .map(|(format, _)| format)
        .ok_or_else(|| text!("cli-formats", names = Format::ALL.map(|(_, name)| name).join(", ")))
}

impl Arguments {
    fn options(&self, open: &Path) -> Options {
        Options {
            format: self.format,
            roles: if self.columns.is_empty() { Roles::Guessed } else { Roles::Named(self.columns.clone()) },
            name: self.name.clone(),
            split: self.split.clone(),
            dates: self.dates.map(DateOrder::from),
            kind: if self.late { ImportKind::Late } else { ImportKind::Import },
            repeats: if self.again { Repeats::AddAgain } else { Repeats::LeaveOut },
            sheets: self.sheets.clone(),
            encoding: self.encoding,
            skip_lines: self.skip_lines,
            open: Some(open.to_owned()),
            ..Options::new(day::now())
        }
    }

    fn read(&self, options: &Options) -> anyhow::Result<Plan> {
        let is_standard = self.file.as_os_str() == "-";
        let name =
            if is_standard { text!("cli-import-standard-input").into() } else { self.file.display().to_string() };
        let plan = match is_standard || is_handed_over(&self.file) {
            // The input is read more than once.
            true => kept(if is_standard { Box::new(io::stdin().lock()) } else { Box::new(File::open(&self.file)?) })
                .map_err(ImportError::from)
                .and_then(|mut kept| import::plan(&mut kept, name.clone(), options)),
            false => import::plan_file(&self.file, options),
        };
        plan.map_err(|error| anyhow!(text!("cli-import-failed", name, error = error.to_string())))
    }

    /// Prints what the file would add, and adds it unless there are bad lines.
    pub(super) fn run(&self, path: &Path, wait: Duration) -> anyhow::Result<()> {
        let plan = self.read(&self.options(path))?;
        let is_held = plan.open_question.is_some() || (plan.bad.count > 0 && !self.skip_bad);
        let is_only_shown = self.dry_run || is_held;
        let reply = match is_only_shown {
            true => preview(path, wait, &plan.import)?,
            false => self.import(path, wait, &plan.import)?,
        };
        for bad in &plan.bad.shown {
            let (line, why) = (bad.line.to_string(), bad.why.to_string());
            say(&match (bad.part.as_deref(), bad.column.as_deref()) {
                (None, None) => text!("cli-import-bad-line", line, why),
                (None, Some(column)) => text!("cli-import-bad-line-column", line, column, why),
                (Some(part), None) => text!("cli-import-bad-line-part", part, line, why),
                (Some(part), Some(column)) => text!("cli-import-bad-line-part-column", part, line, column, why),
            });
        }
        if let Some(more) = plan.bad.count.checked_sub(plan.bad.shown.len()).filter(|more| *more > 0) {
            say(&text!("cli-import-more-bad", count = more));
        }
        for said in &plan.said {
            say(said);
        }
        let is_settled = |doubt: &Doubt| doubt.role == Role::Name && self.split.is_some();
        for doubt in plan.doubts.iter().filter(|doubt| !doubt.is_open && !is_settled(doubt)) {
            say(&asked(doubt));
        }
        let imported = reply.map_err(|refusal| anyhow!(text!("cli-import-refused", why = refusal.to_string())))?;
        if imported.alike > 0 {
            say(&match plan.import.is_by_day {
                true => text!("cli-import-alike-day", count = imported.alike),
                false => text!("cli-import-alike-minute", count = imported.alike),
            });
        }
        let printed = self.print(&plan, &imported, is_only_shown);
        if !is_only_shown {
            return answered(Effect::Counted, printed);
        }
        // A closed pipe doesn't mean that the import is done.
        if let Err(error) = printed
            && !is_closed_pipe(&error)
        {
            return Err(error);
        }
        if let (Some(lacks), Some(choice)) = (&plan.open_question, plan.choice) {
            let question = lacks.to_string();
            match choice {
                Choice::Encoding => bail!(text!("cli-import-open-encoding", question)),
                Choice::Sheet => bail!(text!("cli-import-open-sheet", question)),
            }
        }
        let mut open = plan.doubts.iter().filter(|doubt| doubt.is_open).map(asked);
        match (open.next(), plan.bad.count) {
            (Some(first), _) => {
                let others: Vec<String> = open.collect();
                others.iter().for_each(|other| say(other));
                bail!(text!("cli-import-open-doubt", question = first))
            }
            (None, bad @ 1..) if is_held => match plan.bad.shown.iter().any(|bad| bad.column.is_some()) {
                true => bail!(text!("cli-import-bad-columns", count = bad)),
                false => bail!(text!("cli-import-bad", count = bad)),
            },
            _ => Ok(()),
        }
    }

    /// Imports as one operation, after a backup if the import is large.
    fn import(
        &self,
        path: &Path,
        wait: Duration,
        import: &Arc<Import>,
    ) -> anyhow::Result<Result<ImportResult, Refusal>> {
        let backup = self.back_up(path, wait, import)?;
        let requests = vec![Request::Import { import: Arc::clone(import) }];
        let outcomes = match ask(path, Timeout::After(wait), Request::OperationByCommand { requests })? {
            Ok(Outcome::Performed { outcomes, .. }) => outcomes,
            Ok(_) => bail!(text!("cli-import-answer")),
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(Outcome::Imported(imported)) = outcomes.into_iter().next() else { bail!(text!("cli-import-answer")) };
        if imported.entries > IMPORT_UNDONE_MAX {
            let max = IMPORT_UNDONE_MAX.to_string();
            say(&match backup {
                Some(path) => text!("cli-import-undo-restore", max, path = path.display().to_string()),
                None if self.no_backup => text!("cli-import-undo-no-backup", max),
                None => text!("cli-import-undo-nothing-before", max),
            });
        }
        Ok(Ok(imported))
    }

    /// Makes a backup before a large import, and returns its path.
    fn back_up(&self, path: &Path, wait: Duration, import: &Arc<Import>) -> anyhow::Result<Option<PathBuf>> {
        if self.no_backup || import.rows.len() < IMPORT_BACKED_UP_MIN || !path.exists() {
            return Ok(None);
        }
        let adds = preview(path, wait, import)?.map_or(0, |imported| imported.entries);
        if adds < IMPORT_BACKED_UP_MIN || read(path, wait)?.counters()?.is_empty() {
            return Ok(None);
        }
        let stop = cancel::on_interrupt(cancel::GRACE);
        let backup = match store::back_up(path, &BackUpTo::Folder, &day::now(), wait, &stop) {
            Err(error) if !matches!(error, BackupError::Store(StoreError::Stopped)) => {
                bail!(text!("cli-import-backup-failed", error = error.to_string()))
            }
            backup => cancel::unless_cancelled(backup, text!("cli-import-nothing"))?,
        };
        say(&text!("cli-before-in", path = backup.path.display().to_string()));
        Ok(Some(backup.path))
    }

    fn print(&self, plan: &Plan, imported: &ImportResult, is_only_shown: bool) -> anyhow::Result<()> {
        if self.json {
            return print_line(&escaped(&as_json(plan, imported, !is_only_shown).to_string()));
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        let columns: Vec<_> = plan
            .columns
            .iter()
            .filter_map(|column| column.role.map(|role| format!("{} = {}", role.as_str(), column.header)))
            .collect();
        let is_guessed = matches!(plan.format, Format::Table | Format::Sheet);
        let format = plan.format.about();
        match columns.is_empty() || !is_guessed {
            true => writeln!(out, "{format}")?,
            false => {
                let columns = columns.join(", ");
                writeln!(out, "{}", text!("cli-import-format", format, columns = visible(&columns)))?;
            }
        }
        if is_only_shown && is_guessed {
            for column in &plan.columns {
                let role = column.role.map_or_else(|| text!("cli-import-column-left-out"), Role::as_str);
                let samples: Vec<String> = column.samples.iter().map(|sample| format!("\"{sample}\"")).collect();
                writeln!(out, "  {}: {role}: {}", visible(&column.header), visible(&samples.join(", ")))?;
            }
        }
        if !plan.left_out().is_empty() {
            let names = plan.left_out().join(", ");
            writeln!(out, "{}", text!("cli-import-columns-left-out", names = visible(&names)))?;
        }
        if let Some(before) = imported.before {
            let at = date_time::text(before, &TimeZone::system());
            writeln!(out, "{}", text!("cli-import-before", at))?;
            return Ok(out.flush()?);
        }
        let done = if is_only_shown { "no" } else { "yes" };
        let list = |names: &[String]| {
            let shown: Vec<&str> = names.iter().take(LISTED_MAX).map(String::as_str).collect();
            let shown_names = visible(&shown.join(", ")).into_owned();
            match names.len() - shown.len() {
                0 => shown_names,
                more => text!("cli-import-names-more", names = shown_names, more),
            }
        };
        let (boards, counters) = (&imported.boards_made, &imported.counters_made);
        if !boards.is_empty() {
            writeln!(out, "{}", text!("cli-import-boards", done, count = boards.len(), names = list(boards)))?;
        }
        if !counters.is_empty() {
            writeln!(out, "{}", text!("cli-import-counters", done, count = counters.len(), names = list(counters)))?;
        }
        writeln!(out, "{}", text!("cli-import-added", done, count = imported.entries))?;
        if imported.day_notes > 0 {
            writeln!(out, "{}", text!("cli-import-day-notes", done, count = imported.day_notes))?;
        }
        for counter in imported.added.iter().take(LISTED_MAX) {
            let (name, count) = (visible(&counter.name), counter.entries);
            let (before, after) = (counter.before.to_string(), counter.after.to_string());
            writeln!(out, "  {}", text!("cli-import-counter", name, before, after, count))?;
        }
        if let Some(more) = imported.added.len().checked_sub(LISTED_MAX).filter(|more| *more > 0) {
            writeln!(out, "  {}", text!("cli-import-more-counters", count = more))?;
        }
        if imported.left_out > 0 {
            writeln!(out, "{}", text!("cli-import-left-out", done, count = imported.left_out))?;
        }
        Ok(out.flush()?)
    }
}

/// Returns the question of a doubt, with the advice how to answer it.
fn asked(doubt: &Doubt) -> String {
    let question = doubt.question.trim_end_matches(['?', '？', '؟']);
    text!("cli-import-doubt", question, how = doubt.how.to_string()).replace(char::is_control, " ")
}

/// Tells whether the path is a pipe that the shell opened for this process; any other one might wait for its writer for
/// ever.
fn is_handed_over(file: &Path) -> bool {
    let is_handed = file == Path::new("/dev/stdin") || file.starts_with("/dev/fd") || file.starts_with("/proc/self/fd");
    is_handed && file.metadata().is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// Copies input that can be read only once to a nameless file.
fn kept(input: Box<dyn Read>) -> io::Result<File> {
    let mut kept = tempfile::tempfile()?;
    io::copy(&mut input.take(import::BYTES_MAX + 1), &mut kept)?;
    Ok(kept)
}

/// Returns what the import would do to the file, or to a new one.
fn preview(path: &Path, wait: Duration, import: &Import) -> anyhow::Result<Result<ImportResult, Refusal>> {
    let mut store = match Store::open_within(path, Access::Read, wait) {
        Err(OpenError::FileMissing(_) | OpenError::Empty(_)) => Store::of_nothing()?,
        store => store?,
    };
    Ok(store.preview(import)?)
}

fn as_json(plan: &Plan, imported: &ImportResult, is_done: bool) -> serde_json::Value {
    let columns = plan.columns.iter().map(
        |column| json!({"header": column.header, "role": column.role.map(Role::as_str), "samples": column.samples}),
    );
    let added = imported.added.iter().map(
        |added| json!({"name": added.name, "entries": added.entries, "before": added.before, "after": added.after}),
    );
    let bad = plan
        .bad
        .shown
        .iter()
        .map(|bad| json!({"place": bad.part, "line": bad.line, "column": bad.column, "why": bad.why}));
    let header = |index: &usize| plan.columns.get(*index).map(|column| column.header.as_str());
    let doubts = plan.doubts.iter().map(|doubt| {
        let candidates: Vec<_> = doubt.candidates.iter().filter_map(header).collect();
        json!({"role": doubt.role.as_str(), "candidates": candidates, "question": doubt.question, "open": doubt.is_open})
    });
    let sheets = plan.sheets.iter().map(|sheet| json!({"name": sheet.name, "read": sheet.is_read}));
    json!({
        "done": is_done,
        "format": plan.format.as_str(),
        "columns": columns.collect::<Vec<_>>(),
        "columns_left_out": plan.left_out(),
        "doubts": doubts.collect::<Vec<_>>(),
        "said": plan.said,
        "boards_made": imported.boards_made,
        "counters_made": imported.counters_made,
        "added": added.collect::<Vec<_>>(),
        "entries": imported.entries,
        "day_notes": imported.day_notes,
        "left_out": imported.left_out,
        "alike": imported.alike,
        "imported_before": imported.before,
        "bad_lines": plan.bad.count,
        "bad": bad.collect::<Vec<_>>(),
        "sheets": sheets.collect::<Vec<_>>(),
        "encoding": plan.encoded.as_ref().map(|encoded| encoded.encoding.as_str()),
    })
}
