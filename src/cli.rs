//! The command line: arguments as typed, arguments as resolved, and the commands.
//!
//! Results go to standard output, one per line, and nothing else does; messages go to standard error. Exit status: 0
//! done, 1 refused or failed, 2 wrong usage, 3 done but the answer couldn't be printed. A closed pipe isn't an error.
//! An interrupted command ends by the signal, after removing what is incomplete if it makes files or processes
//! (`cancel`); only `inc -` ends with 1 and reports how far it came.

mod backup;
mod cancel;
mod count_file;
mod demo;
mod exit;
mod export;
mod followed_counter;
mod history;
mod import;
mod man_pages;
mod naming;
mod session;
mod stats;
mod stream;
mod stress;
mod time_range;
mod verify;
mod watch;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use clap::{CommandFactory as _, Parser, Subcommand};
use serde::Serialize;

use crate::date_time;
use crate::domain::{Color, Counter, CounterId, Key, Kind, Name, Note, STEP_MAX, ThemeChoice, escaped, visible};
use crate::files::parts::{self, Private};
use crate::number::{self, NumberError};
use crate::request::{BoardRef, Correction, CounterRef, CounterRefs, Edit, Operation, Outcome, Request, UndoTarget};
use crate::worker::Timeout;
pub use exit::exit_code;
use exit::{Effect, STATUS_HELP, answered, is_closed_pipe};
use naming::{Naming, missing};
use session::ask;
pub use session::say;

/// Maximum number of rows about which `list` warns individually.
const DOUBTS_MAX: usize = 5;

/// The name of the tally file in the user's data folder.
const DEFAULT_FILE: &str = "tally.db";

/// Tally counters that never lose a count. With no command it opens the dashboard.
#[derive(Debug, Parser)]
#[command(name = "tallyboard", version, after_help = STATUS_HELP)]
pub struct Arguments {
    /// The tally file [default: tally.db in the user's data folder]
    #[arg(long, value_name = "FILE", env = "TALLYBOARD_DB", global = true)]
    db: Option<PathBuf>,

    /// How long to wait for a file that is locked or can't be written before giving up
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds, global = true)]
    pub wait: Duration,

    /// The window's theme
    #[arg(long, value_enum, default_value_t)]
    pub theme: Theme,

    #[command(subcommand)]
    pub command: Option<Command>,
}

/// `--theme` as typed.
#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl From<Theme> for ThemeChoice {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::System => Self::System,
            Theme::Light => Self::Light,
            Theme::Dark => Self::Dark,
        }
    }
}

/// Commands that run without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add N to a counter, create it on first use, and print the new count; with -, count lines from standard input
    Inc {
        /// The counter's name; or - to read lines from standard input, each a name, or a name, a tab and N
        name: IncrementSubject,
        /// How many to add [default: 1]
        #[arg(allow_negative_numbers = true, value_parser = whole_number)]
        n: Option<i64>,
        /// With -, skip this many lines: the ones that an earlier run counted, and the bad line that stopped it, if any
        #[arg(long, value_name = "LINES", conflicts_with = "n")]
        skip: Option<u64>,
        #[command(flatten)]
        naming: Naming,
    },
    /// Subtract N from a counter, create it on first use, and print the new count
    Dec {
        /// The counter's name
        name: Name,
        /// How many to subtract
        #[arg(default_value_t = 1, allow_negative_numbers = true, value_parser = whole_number)]
        n: i64,
        #[command(flatten)]
        naming: Naming,
    },
    /// Set the count of a counter to VALUE, create it on first use, and print the count
    Set {
        /// The counter's name
        name: Name,
        /// The new count
        #[arg(allow_negative_numbers = true, value_parser = whole_number)]
        value: i64,
        /// A note for the history
        #[arg(long)]
        note: Option<Note>,
        #[command(flatten)]
        naming: Naming,
    },
    /// Close the periods of counters: print each count and name, and start again from 0; the history stays
    Reset {
        /// The counters to reset
        #[arg(required_unless_present = "all", value_name = "NAME")]
        names: Vec<Name>,
        /// Reset all counters except archived ones
        #[arg(long, conflicts_with = "names")]
        all: bool,
        /// A note for the history
        #[arg(long)]
        note: Option<Note>,
        /// Print a JSON array of objects instead
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    /// Undo the last change, of one counter or of any (a reset of several counters is one change), and print the new
    /// count and the name
    Undo {
        /// The counter whose last change to undo [default: the last change of any counter]
        name: Option<Name>,
        /// Print a JSON array of objects instead
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    /// Print the count of a counter
    Get {
        /// The counter's name
        name: Name,
        /// Print the counter as a JSON object instead
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    /// Print the counters in use, sorted by name: count, tab, name
    List {
        /// Print a JSON array of objects instead
        #[arg(long)]
        json: bool,
        /// Include archived counters
        #[arg(long)]
        all: bool,
        /// Print each counter's number first, which other commands accept with --id
        #[arg(long)]
        id: bool,
    },
    /// Print a line for every change from now on, whichever program makes it: count, tab, name
    Watch {
        /// Watch only this counter, even when it is renamed
        name: Option<Name>,
        /// Print a JSON object per line instead
        #[arg(long)]
        json: bool,
        /// Print nothing, but keep this file up to date with the counter's count. It is replaced atomically at each
        /// change; a symbolic link stays, and the file that it points to is replaced. The counter is followed when it
        /// is renamed and when the tally file is restored
        #[arg(long, value_name = "FILE", requires = "name", conflicts_with = "json")]
        to: Option<PathBuf>,
        /// The content of the file; {count} and {name} are filled in
        #[arg(long, value_name = "TEMPLATE", requires = "to", default_value = "{count}")]
        format: count_file::Template,
        /// Replace FILE whatever it holds; otherwise only if it is empty, or holds a number or a text that fits
        /// TEMPLATE
        #[arg(long, requires = "to")]
        force: bool,
        #[command(flatten)]
        naming: Naming,
    },
    /// Print the history, newest first: time, tab, name, tab, what was added, tab, kind; then a tab and the note, if
    /// there is one
    History {
        #[command(flatten)]
        past: time_range::HistoryArguments,
        /// Print only entries of this kind: tally, set, reset, undo, late or import; may be given several times
        #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
        kinds: Vec<Kind>,
    },
    /// Print what was counted in each hour, day, week, month or hour of the week: its start, tab, sum; with bars on a
    /// terminal
    Stats {
        #[command(flatten)]
        past: time_range::HistoryArguments,
        /// The unit to sum up by
        #[arg(long, value_enum, value_name = "UNIT")]
        by: stats::StatsUnit,
    },
    /// Export the counters, the history or a table as CSV, as a workbook, as JSON Lines or as a report
    Export(export::Arguments),
    /// Create a counter, starting at 0
    New {
        /// The name of the new counter
        name: Name,
        #[command(flatten)]
        fields: CounterFields,
    },
    /// Change a counter's name and settings, or archive it; never its count
    Edit {
        /// The counter's name
        name: Name,
        /// The new name
        #[arg(long = "name", value_name = "NAME", id = "new_name")]
        new_name: Option<Name>,
        #[command(flatten)]
        fields: CounterFields,
        /// Archive the counter, or take it back into use
        #[arg(long, value_name = "true|false")]
        archived: Option<bool>,
        #[command(flatten)]
        naming: Naming,
    },
    /// Delete a counter and its history for good
    Delete {
        /// The counter's name
        name: Name,
        /// Confirm that the counter and its history are to be deleted
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        naming: Naming,
    },
    /// Import a file, and print what was created, added and left out; entries that were imported before are left out
    Import(import::Arguments),
    /// Back up the tally file, even while others count in it, and print the path of the backup. Without FILE it goes to
    /// the backups folder beside the tally file, where the newest five and the newest of each month are kept
    Backup {
        /// Where to write the backup [default: a new file in the backups folder]
        file: Option<PathBuf>,
        /// Replace FILE even if it isn't a backup
        #[arg(long, requires = "file")]
        yes: bool,
        /// List the existing backups instead: time, tab, counters, tab, entries, tab, file
        #[arg(long, conflicts_with = "file")]
        list: bool,
        /// Print a JSON object instead, or with --list an array of objects
        #[arg(long)]
        json: bool,
    },
    /// Compare a backup with the tally file, ask, and restore it; the tally file is backed up first
    Restore {
        /// The backup to restore
        file: PathBuf,
        /// Restore without asking
        #[arg(long)]
        yes: bool,
    },
    /// Copy what can still be read of a damaged file into a new one
    Salvage {
        /// The damaged file, which is left unchanged
        file: PathBuf,
        /// The new file to create
        to: PathBuf,
    },
    /// Create a file with a made-up year of a busy library desk, to explore the program with
    Demo {
        /// The new file to create
        file: PathBuf,
    },
    /// Check the tally file: run SQLite's own checks, and compare every count with the sum of its entries
    Verify {
        /// Print a JSON object instead
        #[arg(long)]
        json: bool,
        /// Make a backup, then correct names and notes that another program has written and tallyboard wouldn't; this
        /// can be undone in the dashboard
        #[arg(long, conflicts_with = "json")]
        mend: bool,
    },
    /// Count from many processes at once, and print the expected and the actual counts
    Stress(stress::Stress),
    /// Print the completion script for a shell
    Completions {
        /// The shell to complete commands in
        shell: clap_complete::Shell,
    },
    /// Print the manual page of the program, or of one of its commands
    Man {
        /// The command to describe [default: the program]
        command: Option<String>,
    },
    /// Run one process of `stress`, which starts it itself
    // Hidden, since it counts senselessly when a person runs it.
    #[command(hide = true)]
    StressWriter(stress::Writer),
}

/// Settings of a counter.
#[derive(Debug, clap::Args)]
pub struct CounterFields {
    /// The key that counts it: 0 to 9, a to z, f1 to f10, f12, num0 to num9 …, or none
    #[arg(long, value_parser = OrNone::<Key>::parse)]
    key: Option<OrNone<Key>>,
    /// Its colour: coral, amber, olive, green, teal, blue, indigo, violet, pink or slate
    #[arg(long, value_parser = color)]
    color: Option<Color>,
    /// The board that it belongs to, or none
    #[arg(long, value_name = "NAME|none", value_parser = OrNone::<Name>::parse)]
    board: Option<OrNone<Name>>,
    /// How much one press adds
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = step)]
    step: Option<i64>,
    /// The count to reach, or none
    #[arg(long, value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    target: Option<OrNone<i64>>,
    /// The lowest count allowed, or none
    #[arg(long = "min", value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    minimum: Option<OrNone<i64>>,
    /// The highest count allowed, or none
    #[arg(long = "max", value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    maximum: Option<OrNone<i64>>,
    /// Ignore presses in the dashboard; commands and other programs can still count
    #[arg(long, value_name = "true|false")]
    locked: Option<bool>,
    /// A note about the counter, or none
    #[arg(long, value_name = "TEXT|none", value_parser = OrNone::<Note>::parse)]
    note: Option<OrNone<Note>>,
}

impl CounterFields {
    fn into_edit(self) -> Edit {
        Edit {
            key: self.key.map(OrNone::into_option),
            color: self.color,
            board: self.board.map(|board| board.into_option().map(BoardRef::Name)),
            step: self.step,
            target: self.target.map(OrNone::into_option),
            minimum: self.minimum.map(OrNone::into_option),
            maximum: self.maximum.map(OrNone::into_option),
            is_locked: self.locked,
            note: self.note.map(OrNone::into_option),
            ..Edit::default()
        }
    }
}

/// A value, or the word "none".
#[derive(Debug, Clone)]
enum OrNone<T> {
    Some(T),
    None,
}

impl<T> OrNone<T> {
    fn parse_by<E>(text: &str, parse: impl Fn(&str) -> Result<T, E>) -> Result<Self, E> {
        if text == "none" { Ok(Self::None) } else { parse(text).map(Self::Some) }
    }

    fn into_option(self) -> Option<T> {
        match self {
            Self::Some(value) => Some(value),
            Self::None => None,
        }
    }
}

impl<T: FromStr> OrNone<T> {
    fn parse(text: &str) -> Result<Self, T::Err> {
        Self::parse_by(text, str::parse)
    }
}

fn whole_number(text: &str) -> Result<i64, String> {
    number::parse_plain(text).map_err(|error| match error {
        NumberError::TooLarge => format!("it {error}"),
        _ => "a whole number is digits alone, with a sign if need be".into(),
    })
}

fn whole_number_or_none(text: &str) -> Result<OrNone<i64>, String> {
    OrNone::parse_by(text, whole_number)
}

fn step(text: &str) -> Result<i64, String> {
    let step = number::parse_plain(text).ok().filter(|step| (1..=STEP_MAX).contains(step));
    step.ok_or_else(|| format!("a step is a number from 1 to {STEP_MAX}"))
}

fn color(text: &str) -> Result<Color, String> {
    let names: Vec<_> = Color::ALL.iter().map(|color| color.as_str()).collect();
    Color::parse(text).ok_or_else(|| format!("a colour is one of {}", names.join(", ")))
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::parse(text).ok_or_else(|| format!("a kind is one of {}", Kind::ALL.map(Kind::as_str).join(", ")))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: Result<f64, _> = text.parse();
    seconds
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "a number, 0 or more".into())
}

/// The subject of `inc`: a counter, or the lines of standard input.
#[derive(Debug, Clone)]
pub enum IncrementSubject {
    One(Name),
    Lines,
}

impl std::str::FromStr for IncrementSubject {
    type Err = <Name as std::str::FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "-" { Ok(Self::Lines) } else { text.parse().map(Self::One) }
    }
}

/// The commands that need no screen, for messages to users without one.
pub const SCREENLESS_COMMANDS: &str = "inc, dec, set, reset, undo, get, list, watch, history, stats, export, import, new, \
    edit, delete, backup, restore, salvage, demo, verify, stress, completions, man";

impl Arguments {
    /// Parses the arguments of this process. The process ends here if they are wrong, or ask for help.
    pub fn read() -> Self {
        Self::try_parse().unwrap_or_else(|error| refuse(&error))
    }

    /// Returns the path of the tally file: as given, or the default one, whose folder is created.
    pub fn db(&self) -> anyhow::Result<PathBuf> {
        match &self.db {
            Some(path) if path.as_os_str().is_empty() => {
                bail!("the name of the file is empty: give one with --db FILE")
            }
            Some(path) => Ok(std::path::absolute(path)?),
            None => {
                let folder = parts::data_folder().ok_or_else(|| {
                    anyhow!("the user has no home folder to keep {DEFAULT_FILE} in: name a file with --db FILE")
                })?;
                let private = parts::own_folder(&folder)
                    .with_context(|| format!("can't make the folder {}", folder.display()))?;
                if private == Private::No {
                    say(&format!("{} can be read by others, and that can't be changed", folder.display()));
                }
                Ok(folder.join(DEFAULT_FILE))
            }
        }
    }
}

/// Runs one command.
pub fn run(arguments: &Arguments, command: Command) -> anyhow::Result<()> {
    let wait = arguments.wait;
    let patience = Timeout::After(wait);
    let path = &match &command {
        Command::Demo { file } | Command::Salvage { file, .. } => std::path::absolute(file)?,
        Command::Completions { shell } => return man_pages::completions(*shell),
        Command::Man { command } => return man_pages::man(command.as_deref()),
        _ => arguments.db()?,
    };
    check_zone(&command);
    let change = |request| ask(path, patience, request)?.map_err(anyhow::Error::from);
    match command {
        Command::Inc { name: IncrementSubject::Lines, n: None, skip, .. } => {
            stream::count_lines(path, wait, skip.unwrap_or(0))
        }
        Command::Inc { name: IncrementSubject::Lines, .. } => {
            wrong_usage("with -, a number stands in the lines: NAME, tab, N")
        }
        Command::Inc { skip: Some(_), .. } => wrong_usage("--skip is for the lines of standard input: inc -"),
        Command::Inc { name: IncrementSubject::One(name), n, skip: None, naming } => {
            let delta = n.unwrap_or(1);
            print_count(&change(Request::Increment { counter: naming.counter(name)?, delta, at: None })?)
        }
        Command::Dec { name, n, naming } => {
            let delta =
                n.checked_neg().ok_or_else(|| anyhow!("{n} can't be subtracted: the range ends at {}", i64::MAX))?;
            print_count(&change(Request::Increment { counter: naming.counter(name)?, delta, at: None })?)
        }
        Command::Set { name, value, note, naming } => {
            print_count(&change(Request::Set { counter: naming.counter(name)?, value, note })?)
        }
        Command::Reset { names, all, note, json, naming } => {
            let counters = if all { CounterRefs::All } else { CounterRefs::These(naming.counters(names)?) };
            print_corrections(&change(Request::Reset { counters, note })?, json, |correction| correction.before)
        }
        Command::Undo { name, json, naming } => {
            let counter = name.map(|name| naming.counter(name)).transpose()?;
            undo(path, wait, counter.as_ref(), json)
        }
        Command::Get { name, json, naming } => get(path, wait, &name, naming, json),
        Command::List { json, all, id } => list(path, wait, json, all, id),
        Command::Watch { name: Some(name), to: Some(file), format: template, force, naming, .. } => {
            count_file::keep_current(
                path,
                wait,
                &naming.counter(name)?,
                count_file::CountFile { file, template, is_forced: force },
            )
        }
        Command::Watch { name, json, naming, .. } => {
            let counter = name.map(|name| naming.counter(name)).transpose()?;
            watch::watch(path, wait, counter.as_ref(), json)
        }
        Command::New { name, fields } => change(Request::Create { name, edit: fields.into_edit() }).map(drop),
        Command::Edit { name, new_name, fields, archived, naming } => {
            let edit = Edit { name: new_name, is_archived: archived, ..fields.into_edit() };
            if edit == Edit::default() {
                wrong_usage(
                    "nothing to change: give --name, --key, --archived or another one of what edit --help lists",
                );
            }
            change(Request::Edit { counter: naming.counter(name)?, edit }).map(drop)
        }
        Command::Delete { name, yes, naming } => {
            if !yes {
                let name = name_of(path, wait, naming, &name).unwrap_or_else(|| name.as_str().to_owned());
                bail!("\"{name}\" and all its history would be gone for good: say --yes if that is meant");
            }
            change(Request::Delete { counter: naming.counter(name)? }).map(drop)
        }
        Command::History { past, kinds } => history::history(path, wait, &past, kinds),
        Command::Stats { past, by } => stats::stats(path, wait, &past, by),
        Command::Import(import) => import.run(path, wait),
        Command::Export(arguments) => export::export(path, wait, arguments),
        Command::Backup { list: true, json, .. } => backup::list(path, json),
        Command::Backup { file, yes, json, .. } => backup::back_up(path, wait, file, yes, json),
        Command::Restore { file, yes } => backup::restore(path, wait, &file, yes),
        Command::Salvage { to, .. } => backup::salvage(path, &to),
        Command::Demo { .. } => demo::demo(path),
        Command::Verify { mend: true, .. } => verify::mend(path, wait),
        Command::Verify { json, .. } => verify::verify(path, wait, json),
        // A person's own file is only used if it is named.
        Command::Stress(stress) => stress.run(arguments.db.as_ref().map(|_| path.as_path())),
        Command::StressWriter(writer) => writer.run(path),
        // These need no file.
        Command::Completions { .. } | Command::Man { .. } => Ok(()),
    }
}

/// Checks that the time zone is known if a command depends on it. The process ends here if days and hours would be
/// guessed; if times are only printed, it reports that they are in UTC.
fn check_zone(command: &Command) {
    let is_only_told = match command {
        Command::History { .. } | Command::Stats { .. } | Command::Import(_) | Command::Export(_) => false,
        Command::Backup { .. } | Command::Restore { .. } | Command::Demo { .. } => true,
        _ => return,
    };
    let Some(problem) = date_time::zone_problem() else { return };
    if is_only_told {
        say(&format!("times are told in UTC: {problem}"));
    } else {
        say(&problem);
        std::process::exit(2);
    }
}

fn wrong_usage(why: &str) -> ! {
    refuse(&Arguments::command().error(clap::error::ErrorKind::ArgumentConflict, why))
}

/// Reports wrong arguments on one line, or prints the help that they ask for, and ends the process.
fn refuse(error: &clap::Error) -> ! {
    if !error.use_stderr() {
        std::process::exit(match error.print() {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                say(&format!("this can't be printed: {error}"));
                1
            }
            _ => 0,
        });
    }
    let text = error.render().to_string();
    let parts = text.trim_start_matches("error: ").split("\n\n");
    let parts = parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    say(&parts.collect::<Vec<_>>().join("; "));
    std::process::exit(error.exit_code())
}

/// Undoes the last entry. It is looked up on a read-only connection, so that no press waits for it.
fn undo(path: &Path, wait: Duration, target: Option<&CounterRef>, json: bool) -> anyhow::Result<()> {
    use crate::request::Refusal::UndoneAlready;
    let store = session::read(path, wait)?;
    if let Some(target) = target
        && store.look_up(target)?.is_none()
    {
        return Err(missing(target));
    }
    loop {
        let entries = store.last_entries(target)?;
        if entries.is_empty() {
            bail!("there is nothing to undo");
        }
        if target.is_none()
            && let Some(entry) = entries.first()
            && let Some(operation) = store.import_of(*entry)?
        {
            return undo_import(path, wait, &operation, json);
        }
        match ask(path, Timeout::After(wait), Request::Undo { entries })? {
            // Another process was faster, so ours is the change before.
            Err(UndoneAlready) => {}
            reply => return print_corrections(&reply?, json, |correction| correction.after),
        }
    }
}

/// Undoes all of an import.
fn undo_import(path: &Path, wait: Duration, operation: &Operation, json: bool) -> anyhow::Result<()> {
    let which = UndoTarget::This(operation.id);
    let left = match ask(path, Timeout::After(wait), Request::UndoOperation { which })?? {
        Outcome::Undone { left, .. } => left,
        _ => bail!("the undo was answered as something else"),
    };
    if left > 0 {
        let are = if left == 1 { "a change was" } else { "changes were" };
        say(&format!("{left} {are} left alone, since others have changed the same since"));
    }
    let line = match json {
        true => {
            serde_json::json!({"undone": "import", "source": operation.name, "entries": operation.number, "left": left})
                .to_string()
        }
        false => {
            let entries = if operation.number == 1 { "entry" } else { "entries" };
            format!("the import of {}: {} {entries} taken back", visible(&operation.name), operation.number)
        }
    };
    answered(Effect::Other, print_line(&line))
}

fn get(path: &Path, wait: Duration, name: &Name, naming: Naming, json: bool) -> anyhow::Result<()> {
    let store = session::read(path, wait)?;
    if !json {
        let counter = naming.counter(name.clone())?;
        let found = store.look_up(&counter)?.ok_or_else(|| missing(&counter))?;
        return print_line(&found.count.to_string());
    }
    let counters = store.counters()?;
    print_line(&to_json(&CounterRecord::from(naming.find(&counters, name)?))?)
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A counter as `list --json` prints it.
#[derive(Serialize)]
struct CounterRecord<'a> {
    /// The number, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<CounterId>,
    name: &'a str,
    count: i64,
    board: Option<&'a str>,
    key: Option<String>,
    color: &'static str,
    archived: bool,
    step: i64,
    target: Option<i64>,
    min: Option<i64>,
    max: Option<i64>,
    locked: bool,
    note: Option<&'a str>,
}

impl<'a> From<&'a Counter> for CounterRecord<'a> {
    fn from(counter: &'a Counter) -> Self {
        Self {
            id: None,
            name: &counter.name,
            count: counter.count,
            board: counter.board.as_deref(),
            key: counter.key.map(|key| key.to_string()),
            color: counter.color.as_str(),
            archived: counter.is_archived,
            step: counter.step,
            target: counter.target,
            min: counter.minimum,
            max: counter.maximum,
            locked: counter.is_locked,
            note: counter.note.as_deref(),
        }
    }
}

fn list(path: &Path, wait: Duration, json: bool, all: bool, id: bool) -> anyhow::Result<()> {
    let store = session::read(path, wait)?;
    let mut counters = store.counters()?;
    let doubts = store.doubts()?;
    drop(store);
    doubts.iter().take(DOUBTS_MAX).for_each(|doubt| say(&doubt.description()));
    if !doubts.is_empty() {
        let more = doubts.len().saturating_sub(DOUBTS_MAX);
        let more = if more > 0 { format!("and {more} more; ") } else { String::new() };
        say(&format!(
            "{more}`tallyboard verify --mend` mends such names and notes, and --id takes a counter by its number"
        ));
    }
    counters.retain(|counter| all || !counter.is_archived);
    counters.sort_by(|a, b| a.name.cmp(&b.name));
    if json {
        let listed = counters
            .iter()
            .map(|counter| CounterRecord { id: id.then_some(counter.id), ..CounterRecord::from(counter) });
        return print_line(&to_json(&listed.collect::<Vec<_>>())?);
    }
    if id {
        let mut out = io::BufWriter::new(io::stdout().lock());
        for Counter { id, count, name, .. } in &counters {
            writeln!(out, "{}\t{count}\t{}", id.0, visible(name))?;
        }
        return Ok(out.flush()?);
    }
    print_named(counters.iter().map(|counter| (counter.count, &counter.name)))
}

/// Prints the new counts.
fn print_count(outcome: &Outcome) -> anyhow::Result<()> {
    let printed = match outcome {
        Outcome::Counted { count, .. } => print_line(&count.to_string()),
        Outcome::Corrected(corrections) => {
            corrections.iter().try_for_each(|correction| print_line(&correction.after.to_string()))
        }
        _ => Ok(()),
    };
    answered(Effect::Counted, printed)
}

/// A count before and after, as `reset --json` and `undo --json` print it.
#[derive(Serialize)]
struct CorrectionRecord<'a> {
    name: &'a str,
    before: i64,
    after: i64,
}

impl<'a> From<&'a Correction> for CorrectionRecord<'a> {
    fn from(Correction { name, before, after, .. }: &'a Correction) -> Self {
        Self { name, before: *before, after: *after }
    }
}

/// Prints the corrected counters, each with the value that `count` returns.
fn print_corrections(outcome: &Outcome, json: bool, count: impl Fn(&Correction) -> i64) -> anyhow::Result<()> {
    let Outcome::Corrected(corrections) = outcome else { return Ok(()) };
    let printed = match json {
        true => to_json(&corrections.iter().map(CorrectionRecord::from).collect::<Vec<_>>())
            .map_err(anyhow::Error::from)
            .and_then(|corrected| print_line(&corrected)),
        false => print_named(corrections.iter().map(|correction| (count(correction), &correction.name))),
    };
    answered(Effect::Counted, printed)
}

/// Prints lines of a count, a tab and a name.
fn print_named<'a>(counts: impl Iterator<Item = (i64, &'a String)>) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (count, name) in counts {
        writeln!(out, "{count}\t{}", visible(name))?;
    }
    Ok(out.flush()?)
}

/// Serialises a value to JSON, with characters that could act on a terminal escaped.
fn to_json(value: &(impl Serialize + ?Sized)) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string(value)?).into_owned())
}

/// Returns the name of a counter, if it exists.
fn name_of(path: &Path, wait: Duration, naming: Naming, name: &Name) -> Option<String> {
    let store = session::read(path, wait).ok()?;
    Some(store.look_up(&naming.counter(name.clone()).ok()?).ok()??.name)
}

fn print_line(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(io::stdout().lock(), "{line}")?)
}
