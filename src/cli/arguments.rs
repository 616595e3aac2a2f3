//! The arguments as typed: the options of all commands, and the commands with theirs. Their doc comments are the help.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use clap::{Parser, Subcommand};

use super::exit::STATUS_HELP;
use super::language_choice::VARIABLE;
use super::naming::Naming;
#[cfg(feature = "serve")]
use super::serve;
use super::session::say;
#[cfg(feature = "hub")]
use super::sharing;
use super::values::{
    IncrementSubject, OrNone, color, kind, language, seconds, step, whole_number, whole_number_or_none,
};
use super::{count_file, export, import, refuse, stats, stress, time_range};
use crate::domain::{Color, Key, Kind, Name, Note, ThemeChoice};
use crate::files::parts::{self, Private};
use crate::language::{Language, text};
use crate::request::{BoardRef, Edit};

/// The name of the tally file in the user's data folder.
const DEFAULT_FILE: &str = "tally.db";

/// Tally counters that never lose a count. With no command it opens the dashboard.
#[derive(Debug, Parser)]
#[command(name = "tallyboard", version, after_help = STATUS_HELP)]
pub struct Arguments {
    /// The tally file [default: tally.db in the user's data folder]
    #[arg(long, value_name = "FILE", env = "TALLYBOARD_DB", global = true)]
    pub(super) db: Option<PathBuf>,

    /// How long to wait for a file that is locked or can't be written before giving up
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds, global = true)]
    pub wait: Duration,

    /// The language of the messages and of the dashboard, such as de or pt_BR [default: the system's]
    #[arg(long, value_name = "LANG", env = VARIABLE, value_parser = language, global = true)]
    pub lang: Option<Language>,

    /// The window's theme
    #[arg(long, value_enum, default_value_t)]
    pub theme: Theme,

    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Arguments {
    /// Parses the arguments of this process. The process ends here if they are wrong, or ask for help.
    pub fn read() -> Self {
        let mut arguments = Self::try_parse().unwrap_or_else(|error| refuse(&error));
        // `open FILE` is the dashboard with another way to name its file.
        if let Some(Command::Open { file }) = &mut arguments.command {
            arguments.db = file.take().or(arguments.db);
            arguments.command = None;
        }
        arguments
    }

    /// Returns the path of the tally file: as given, or the default one, whose folder is created.
    pub fn db(&self) -> anyhow::Result<PathBuf> {
        match &self.db {
            Some(path) if path.as_os_str().is_empty() => {
                bail!(text!("cli-db-empty"))
            }
            Some(path) => Ok(std::path::absolute(path)?),
            None => {
                let folder = parts::data_folder().ok_or_else(|| anyhow!(text!("cli-no-home", file = DEFAULT_FILE)))?;
                let private = parts::own_folder(&folder)
                    .with_context(|| text!("cli-folder-failed", folder = folder.display().to_string()))?;
                if private == Private::No {
                    say(&text!("cli-folder-open", folder = folder.display().to_string()));
                }
                Ok(folder.join(DEFAULT_FILE))
            }
        }
    }
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

/// The commands: all but `open` run without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the dashboard on a file, as a double click on it does; without FILE, as with no command
    Open {
        /// The tally file [default: as without a command]
        file: Option<PathBuf>,
    },
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
    /// Serve buttons, overlays and phones over HTTP, on this machine alone unless told otherwise, and print the address
    #[cfg(feature = "serve")]
    Serve(serve::Arguments),
    /// Print the history, newest first: time, tab, name, tab, what was added, tab, kind; then a tab and the note, if
    /// there is one
    History {
        #[command(flatten)]
        past: time_range::HistoryArguments,
        /// Print only entries of this kind: tally, set, reset, undo, late, import or amend; may be given several times
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
        /// Push and pull what waits, then compare the counts of shared boards with those at the hub
        #[cfg(feature = "hub")]
        #[arg(long, conflicts_with_all = ["json", "mend"])]
        hub: bool,
    },
    /// Share a board with other desks over a hub, a PostgreSQL database; prints its name, tab, and the desks on it
    #[cfg(feature = "hub")]
    Share {
        /// The board's name
        board: Name,
        /// Make the board
        #[arg(long)]
        new: bool,
        #[command(flatten)]
        hub: sharing::HubArgument,
    },
    /// Get a board that other desks share over a hub; prints its name here, tab, and the desks on it
    #[cfg(feature = "hub")]
    Join {
        /// The board's name, or its id at the hub
        board: String,
        /// What becomes of this file's counters that have the names of those of the board: they are the same, and come onto the
        /// board with what was counted on them; or others, which stay as they are, so that the board's show as "coffee (2)" here
        #[arg(long)]
        namesakes: Option<sharing::NamesakesArgument>,
        #[command(flatten)]
        hub: sharing::HubArgument,
    },
    /// Stop sharing a board: what was counted on it stays, here and with the others
    #[cfg(feature = "hub")]
    Leave {
        /// The board's name
        board: Name,
        /// Leave even if the hub can't be reached: what waits here then stays here
        #[arg(long)]
        force: bool,
    },
    /// Print the desks of shared boards: board (unless it is named), tab, name, tab, last seen, tab, entries, tab, how many rows
    /// wait here
    #[cfg(feature = "hub")]
    Desks {
        /// The board's name [default: all shared boards]
        board: Option<Name>,
        /// Print a JSON array of objects instead
        #[arg(long)]
        json: bool,
    },
    /// Name this desk, as other desks see it, or print its name
    #[cfg(feature = "hub")]
    Desk {
        /// The new name
        name: Option<Name>,
    },
    /// Push and pull what waits, for at most --wait seconds; exits with 0 when nothing waits any more
    #[cfg(feature = "hub")]
    Sync {
        /// Go on doing so until ended by a signal: a desk without a window
        #[arg(long)]
        follow: bool,
    },
    /// Make and look at a hub
    #[cfg(feature = "hub")]
    #[command(subcommand)]
    Hub(sharing::HubCommand),
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
    /// What it is called where there is little room, or none: its name
    #[arg(long, value_name = "NAME|none", value_parser = OrNone::<Name>::parse)]
    short_name: Option<OrNone<Name>>,
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
    pub(super) fn into_edit(self) -> Edit {
        Edit {
            short_name: self.short_name.map(OrNone::into_option),
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

/// The commands that need no screen, for messages to users without one.
pub const SCREENLESS_COMMANDS: &str = "inc, dec, set, reset, undo, get, list, watch, serve, history, stats, export, import, new, \
    edit, delete, backup, restore, salvage, demo, verify, share, join, leave, desks, desk, sync, hub, stress, completions, man";
