//! The arguments as typed: the options of all commands, and the commands with theirs. Their help is in `locales/`.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use clap::{Parser, Subcommand};

use super::language_choice::VARIABLE;
use super::naming::Naming;
#[cfg(feature = "serve")]
use super::serve;
use super::session::say;
#[cfg(feature = "hub")]
use super::sharing;
use super::values::{
    IncrementSubject, OrNone, color, kind, language_named, seconds, step, whole_number, whole_number_or_none,
};
use super::{agree, board, control, count_file, doubtful, export, import, refuse, stats, stress, time_range};
use crate::domain::{Color, ControlPlan, Key, Kind, Name, Note, ThemeChoice};
use crate::files::parts::{self, Private};
use crate::language::{Language, text};
use crate::request::{BoardRef, Edit};

/// The name of the tally file in the user's data folder.
const DEFAULT_FILE: &str = "tally.db";

/// What was typed.
#[derive(Debug, Parser)]
#[command(name = "tallyboard", version)]
pub struct Arguments {
    #[arg(long, value_name = "FILE", env = "TALLYBOARD_DB", global = true)]
    pub(super) db: Option<PathBuf>,

    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds, global = true)]
    pub wait: Duration,

    #[arg(long, value_name = "LANG", env = VARIABLE, value_parser = language_named, global = true)]
    pub lang: Option<Language>,

    #[arg(long, value_enum, default_value_t)]
    pub theme: Theme,

    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Arguments {
    /// Parses the arguments of this process. The process ends here if they are wrong, or ask for help.
    pub fn read() -> Self {
        let mut arguments = Self::try_parse().unwrap_or_else(|error| refuse(error));
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
    Open {
        file: Option<PathBuf>,
    },
    Inc {
        name: IncrementSubject,
        #[arg(allow_negative_numbers = true, value_parser = whole_number)]
        n: Option<i64>,
        #[arg(long, value_name = "LINES", conflicts_with = "n")]
        skip: Option<u64>,
        #[command(flatten)]
        naming: Naming,
    },
    Dec {
        name: Name,
        #[arg(default_value_t = 1, allow_negative_numbers = true, value_parser = whole_number)]
        n: i64,
        #[command(flatten)]
        naming: Naming,
    },
    Set {
        name: Name,
        #[arg(allow_negative_numbers = true, value_parser = whole_number)]
        value: i64,
        #[arg(long)]
        note: Option<Note>,
        #[command(flatten)]
        naming: Naming,
    },
    Reset {
        #[arg(required_unless_present = "all", value_name = "NAME")]
        names: Vec<Name>,
        #[arg(long, conflicts_with = "names")]
        all: bool,
        #[arg(long)]
        note: Option<Note>,
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    Undo {
        name: Option<Name>,
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    Get {
        name: Name,
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        naming: Naming,
    },
    List {
        #[arg(long)]
        json: bool,
        #[arg(long)]
        all: bool,
        #[arg(long)]
        id: bool,
    },
    Watch {
        name: Option<Name>,
        #[arg(long)]
        json: bool,
        #[arg(long, value_name = "FILE", requires = "name", conflicts_with = "json")]
        to: Option<PathBuf>,
        #[arg(long, value_name = "TEMPLATE", requires = "to", default_value = "{count}")]
        format: count_file::Template,
        #[arg(long, requires = "to")]
        force: bool,
        #[command(flatten)]
        naming: Naming,
    },
    #[cfg(feature = "serve")]
    Serve(serve::Arguments),
    History {
        #[command(flatten)]
        past: time_range::HistoryArguments,
        #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
        kinds: Vec<Kind>,
    },
    Doubtful(doubtful::Arguments),
    Stats {
        #[command(flatten)]
        past: time_range::HistoryArguments,
        #[arg(long, value_enum, value_name = "UNIT")]
        by: stats::StatsUnit,
        #[command(flatten)]
        figures: stats::Figures,
    },
    Control(control::Arguments),
    Agree(agree::Arguments),
    Export(export::Arguments),
    New {
        name: Name,
        #[command(flatten)]
        fields: CounterFields,
    },
    Edit {
        name: Name,
        #[arg(long = "name", value_name = "NAME", id = "new_name")]
        new_name: Option<Name>,
        #[command(flatten)]
        fields: CounterFields,
        #[arg(long, value_name = "true|false")]
        archived: Option<bool>,
        #[command(flatten)]
        naming: Naming,
    },
    EditBoard(board::Arguments),
    Delete {
        name: Name,
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        naming: Naming,
    },
    Import(import::Arguments),
    Backup {
        file: Option<PathBuf>,
        #[arg(long, requires = "file")]
        yes: bool,
        #[arg(long, conflicts_with = "file")]
        list: bool,
        #[arg(long)]
        json: bool,
    },
    Restore {
        file: PathBuf,
        #[arg(long)]
        yes: bool,
    },
    Salvage {
        file: PathBuf,
        to: PathBuf,
    },
    Demo {
        file: PathBuf,
    },
    Verify {
        #[arg(long)]
        json: bool,
        #[arg(long, conflicts_with = "json")]
        mend: bool,
        #[cfg(feature = "hub")]
        #[arg(long, conflicts_with_all = ["json", "mend"])]
        hub: bool,
    },
    #[cfg(feature = "hub")]
    Share {
        board: Name,
        #[arg(long)]
        new: bool,
        #[command(flatten)]
        hub: sharing::HubArgument,
    },
    #[cfg(feature = "hub")]
    Join {
        board: String,
        #[arg(long)]
        namesakes: Option<sharing::NamesakesArgument>,
        #[command(flatten)]
        hub: sharing::HubArgument,
    },
    #[cfg(feature = "hub")]
    Leave {
        board: Name,
        #[arg(long)]
        force: bool,
    },
    #[cfg(feature = "hub")]
    Desks {
        board: Option<Name>,
        #[arg(long)]
        json: bool,
    },
    #[cfg(feature = "hub")]
    Desk {
        name: Option<Name>,
    },
    #[cfg(feature = "hub")]
    Sync {
        #[arg(long)]
        follow: bool,
    },
    #[cfg(feature = "hub")]
    #[command(subcommand)]
    Hub(sharing::HubCommand),
    Stress(stress::Stress),
    Completions {
        shell: clap_complete::Shell,
    },
    Man {
        command: Option<String>,
    },
    // One process of `stress`, which starts it itself. Hidden, since it counts senselessly when a person runs it.
    #[command(hide = true)]
    StressWriter(stress::Writer),
}

/// Settings of a counter.
#[derive(Debug, clap::Args)]
pub struct CounterFields {
    #[arg(long, value_name = "NAME|none", value_parser = OrNone::<Name>::parse)]
    short_name: Option<OrNone<Name>>,
    #[arg(long, value_parser = OrNone::<Key>::parse)]
    key: Option<OrNone<Key>>,
    #[arg(long, value_parser = color)]
    color: Option<Color>,
    #[arg(long, value_name = "NAME|none", value_parser = OrNone::<Name>::parse)]
    board: Option<OrNone<Name>>,
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = step)]
    step: Option<i64>,
    #[arg(long, value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    target: Option<OrNone<i64>>,
    #[arg(long = "min", value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    minimum: Option<OrNone<i64>>,
    #[arg(long = "max", value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    maximum: Option<OrNone<i64>>,
    #[arg(long, value_name = "true|false")]
    locked: Option<bool>,
    #[arg(long, value_name = "TEXT|none", value_parser = OrNone::<Note>::parse)]
    note: Option<OrNone<Note>>,
    #[arg(long, value_name = "CHART|none", value_parser = OrNone::<ControlPlan>::parse)]
    control: Option<OrNone<ControlPlan>>,
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
            control: self.control.map(OrNone::into_option),
            ..Edit::default()
        }
    }
}

/// The commands that need no screen, for messages to users without one.
pub const SCREENLESS_COMMANDS: &str = "inc, dec, set, reset, undo, get, list, watch, serve, history, doubtful, stats, control, agree, export, import, \
    new, edit, edit-board, delete, backup, restore, salvage, demo, verify, share, join, leave, desks, desk, sync, hub, stress, completions, man";
