//! `export`: writes counts to a file in another format, or to standard output.

use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use super::naming::Naming;
use super::time_range::{TimeRange, TimeRangeArguments};
use super::values::kind;
use super::{cancel, is_closed_pipe, wrong_usage};
use crate::cancel::{Cancel, Progress};
use crate::day::DayStart;
use crate::domain::{Kind, Name, Time};
use crate::export::{self, Export, ExportError, ExportSelection, Format};
use crate::files::atomic::{AtomicFile, BeginError};
use crate::files::{folder_of, parts};
use crate::language::text;
use crate::stats::{Calendar, Unit};
use crate::store::Store;

/// Time after which progress is shown.
const PROGRESS_AFTER: Duration = Duration::from_secs(1);

/// The arguments of `export` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "NAME")]
    names: Vec<Name>,
    #[command(flatten)]
    naming: Naming,
    #[arg(long = "board", value_name = "NAME")]
    boards: Vec<Name>,
    #[arg(long, value_enum)]
    what: Option<Content>,
    #[arg(long, value_enum, value_name = "UNIT")]
    by: Option<TableUnit>,
    #[command(flatten)]
    span: TimeRangeArguments,
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    kinds: Vec<Kind>,
    #[arg(long, value_enum)]
    format: Option<FormatName>,
    #[arg(long)]
    bom: bool,
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

/// `--what` as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Content {
    Counters,
    Entries,
    Table,
}

/// `--by` as typed.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum TableUnit {
    Hour,
    Day,
    Week,
    Month,
}

/// `--format` as typed.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum FormatName {
    Csv,
    Xlsx,
    Jsonl,
    Html,
}

impl Arguments {
    fn format(&self) -> Format {
        match (self.format, self.file()) {
            (Some(FormatName::Csv), _) | (None, None) => Format::Csv,
            (Some(FormatName::Xlsx), _) => Format::Xlsx,
            (Some(FormatName::Jsonl), _) => Format::Jsonl,
            (Some(FormatName::Html), _) => Format::Html,
            (None, Some(file)) => {
                let format = file.extension().and_then(|ending| Format::of_ending(ending.to_str()?));
                format.unwrap_or_else(|| wrong_usage(text!("cli-export-ending")))
            }
        }
    }

    /// Returns the output file, or `None` for standard output.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|file| *file != Path::new("-"))
    }

    fn what(&self, format: Format) -> export::ExportContent {
        let unit = self.by.map_or(Unit::Day, |by| match by {
            TableUnit::Hour => Unit::Hour,
            TableUnit::Day => Unit::Day,
            TableUnit::Week => Unit::Week,
            TableUnit::Month => Unit::Month,
        });
        let what = match self.what {
            Some(Content::Counters) => export::ExportContent::Counters,
            Some(Content::Entries) => export::ExportContent::Entries,
            None if self.by.is_none() && format != Format::Html => export::ExportContent::Entries,
            Some(Content::Table) | None => export::ExportContent::Table(unit),
        };
        if !matches!(what, export::ExportContent::Table(_)) && self.by.is_some() {
            wrong_usage(text!("cli-export-by"));
        }
        if !matches!(what, export::ExportContent::Table(_)) && format == Format::Html {
            wrong_usage(text!("cli-export-report"));
        }
        if what != export::ExportContent::Entries && !self.kinds.is_empty() {
            wrong_usage(text!("cli-export-kind"));
        }
        if what == export::ExportContent::Counters && self.span.is_some() {
            wrong_usage(text!("cli-export-times"));
        }
        what
    }

    /// Returns the counters and boards that were named.
    fn chosen(&self, store: &Store) -> anyhow::Result<ExportSelection> {
        let counters = store.counters()?;
        let boards = store.boards()?;
        let id_of_board = |name: &Name| {
            let board = boards.iter().find(|board| name.is_of(&board.name));
            board.map(|board| board.id).ok_or_else(|| anyhow!(text!("cli-no-board", name = name.as_str())))
        };
        Ok(ExportSelection {
            counters: self
                .names
                .iter()
                .map(|name| Ok(self.naming.find(&counters, name)?.id))
                .collect::<anyhow::Result<_>>()?,
            boards: self.boards.iter().map(id_of_board).collect::<anyhow::Result<_>>()?,
        })
    }
}

/// Runs the export. A file is written atomically.
pub(super) fn export(path: &Path, wait: Duration, arguments: Arguments) -> anyhow::Result<()> {
    let format = arguments.format();
    let what = arguments.what(format);
    if arguments.bom && format != Format::Csv {
        wrong_usage(text!("cli-export-bom"));
    }
    if format == Format::Xlsx && arguments.file().is_none() && io::stdout().is_terminal() {
        wrong_usage(text!("cli-export-terminal"));
    }
    arguments.span.check();
    let mut store = super::session::read(path, wait)?;
    let day_start = DayStart::of_minutes(store.day_starts_at()?).unwrap_or_default();
    let TimeRange { since, until } = arguments.span.of(&store)?;
    let export = Export {
        what,
        format,
        of: arguments.chosen(&store)?,
        since,
        until,
        calendar: Calendar::new(TimeZone::system(), day_start, Weekday::Monday),
        now: Time::now(),
        prints: false,
        kinds: arguments.kinds.clone(),
    };
    let mark = if arguments.bom { export::UTF8_MARK } else { &[] };
    let Some(file) = arguments.file() else {
        let mut out = io::stdout();
        out.write_all(mark)?;
        return write(&mut store, &export, &mut out, &Cancel::default());
    };
    let mut out = begin(file, path, arguments.force)?;
    let cancel = cancel::on_interrupt(cancel::GRACE);
    let marked = out.write_all(mark).map_err(anyhow::Error::from);
    let written = marked.and_then(|()| write(&mut store, &export, &mut out, &cancel));
    written.and_then(|()| Ok(out.finish()?)).map_err(|error| {
        if is_closed_pipe(&error) {
            return error;
        }
        let (file, why) = (file.display().to_string(), format!("{error:#}"));
        match error.downcast_ref::<io::Error>() {
            Some(_) => anyhow!(text!("cli-export-no-room", file, error = why)),
            None => anyhow!(text!("cli-export-failed", file, error = why)),
        }
    })
}

/// Begins a file that is written atomically and isn't the tally file at `path`.
pub(super) fn begin(file: &Path, path: &Path, replaces: bool) -> anyhow::Result<AtomicFile> {
    parts::forget(folder_of(file));
    AtomicFile::begin_apart(file, path, replaces).map_err(|error| match error {
        BeginError::Exists(_) => anyhow!(text!("cli-export-exists", error = error.to_string())),
        error => error.into(),
    })
}

/// Writes the export, with progress on a terminal.
fn write(store: &mut Store, export: &Export, out: &mut (dyn Write + Send), cancel: &Cancel) -> anyhow::Result<()> {
    let started = Instant::now();
    let is_seen = io::stderr().is_terminal();
    let bar: OnceLock<ProgressBar> = OnceLock::new();
    let on_progress = |progress: Progress| {
        if is_seen && started.elapsed() >= PROGRESS_AFTER {
            let bar = bar.get_or_init(progress_bar);
            bar.set_length(progress.all);
            bar.set_position(progress.done);
        }
    };
    let written = export::write(store, export, out, cancel, &on_progress);
    if let Some(bar) = bar.get() {
        bar.finish_and_clear();
    }
    match written {
        Ok(_) => Ok(()),
        // Unwrapped, so that a closed pipe is recognised.
        Err(ExportError::Write(error)) => Err(error.into()),
        Err(error) => Err(error.into()),
    }
}

fn progress_bar() -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent} %") {
        bar.set_style(style);
    }
    bar
}
