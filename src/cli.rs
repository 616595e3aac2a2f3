//! The command line: arguments as typed, arguments as resolved, and the commands.
//!
//! Results go to standard output, one a line, and nothing else does; messages go to standard error. Exit status:
//! 0 done, 1 refused or failed, 2 wrong usage (clap's); a closed pipe is no error.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use clap::{Parser, Subcommand};
use crossbeam_channel::Receiver;
use serde::Serialize;

use crate::request::{Event, Outcome, Reply, Request, Target};
use crate::store::{Access, Store};
use crate::words::{Counter, Name, ThemeChoice};
use crate::worker::{Client, Watch, Worker};

/// The file's name in the user's data folder.
const DEFAULT_FILE: &str = "tally.db";

/// Tally counters that never lose a count. With no command it opens the dashboard.
#[derive(Debug, Parser)]
#[command(name = "tallyboard", version)]
pub struct Arguments {
    /// The tally file [default: tally.db in the user's data folder]
    #[arg(long, value_name = "FILE", env = "TALLYBOARD_DB", global = true)]
    db: Option<PathBuf>,

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

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add N to a counter, create it on first use, and print the new count
    Inc {
        name: Name,
        #[arg(default_value_t = 1, allow_negative_numbers = true)]
        n: i64,
    },
    /// Subtract N from a counter, create it on first use, and print the new count
    Dec {
        name: Name,
        #[arg(default_value_t = 1, allow_negative_numbers = true)]
        n: i64,
    },
    /// Print the count of a counter
    Get { name: Name },
    /// Print all counters, by name: count, tab, name
    List {
        /// Print one JSON array of objects instead
        #[arg(long)]
        json: bool,
    },
    /// Check the file: SQLite's own checks, and that every count is the sum of its entries
    Verify,
}

/// The commands that need no screen, for whoever has none.
pub const SCREENLESS_COMMANDS: &str = "inc, dec, get, list, verify";

impl Arguments {
    /// The file to work on: as given, or the default one, whose folder is made.
    pub fn db(&self) -> anyhow::Result<PathBuf> {
        match &self.db {
            Some(path) if path.as_os_str().is_empty() => {
                bail!("the name of the file is empty: give one with --db FILE")
            }
            Some(path) => Ok(std::path::absolute(path)?),
            None => {
                let folders = directories::ProjectDirs::from("", "", "tallyboard").ok_or_else(|| {
                    anyhow!("the user has no home folder to keep {DEFAULT_FILE} in: name a file with --db FILE")
                })?;
                let folder = folders.data_dir();
                std::fs::create_dir_all(folder)
                    .with_context(|| format!("can't make the folder {}", folder.display()))?;
                Ok(folder.join(DEFAULT_FILE))
            }
        }
    }
}

/// Runs one command on the file at `path`.
pub fn run(path: &Path, command: Command) -> anyhow::Result<()> {
    match command {
        Command::Inc { name, n } => increment(path, name, n),
        Command::Dec { name, n } => {
            let delta =
                n.checked_neg().ok_or_else(|| anyhow!("{n} can't be subtracted: the range ends at {}", i64::MAX))?;
            increment(path, name, delta)
        }
        Command::Get { name } => {
            let count = Store::open(path, Access::Read)?.count(&name)?;
            print_line(&count.ok_or_else(|| anyhow!("there is no counter named \"{name}\""))?.to_string())
        }
        Command::List { json } => {
            let mut counters = Store::open(path, Access::Read)?.counters()?;
            counters.sort_by(|a, b| a.name.cmp(&b.name));
            if json {
                print_line(&serde_json::to_string(&counters.iter().map(Listed::from).collect::<Vec<_>>())?)
            } else {
                list(&counters)
            }
        }
        Command::Verify => verify(path),
    }
}

fn verify(path: &Path) -> anyhow::Result<()> {
    let found = Store::open(path, Access::Read)?.verify()?;
    for problem in &found.problems {
        print_line(problem)?;
    }
    if !found.problems.is_empty() {
        bail!("{} is not sound: {} found; restore a backup", path.display(), plural(found.problems.len(), "problem"));
    }
    print_line(&format!("sound: {}, {} entries", plural(found.counters, "counter"), found.entries))
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Whether what went wrong is only that nobody reads our output any more.
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A counter as `list --json` prints it.
#[derive(Serialize)]
struct Listed<'a> {
    name: &'a str,
    count: i64,
    board: Option<&'a str>,
    key: Option<String>,
    color: &'static str,
}

impl<'a> From<&'a Counter> for Listed<'a> {
    fn from(counter: &'a Counter) -> Self {
        Self {
            name: &counter.name,
            count: counter.count,
            board: counter.board.as_deref(),
            key: counter.key.map(|key| key.to_string()),
            color: counter.color.as_str(),
        }
    }
}

fn list(counters: &[Counter]) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for counter in counters {
        writeln!(out, "{}\t{}", counter.count, counter.name)?;
    }
    Ok(out.flush()?)
}

fn increment(path: &Path, name: Name, delta: i64) -> anyhow::Result<()> {
    let request = Request::Increment { target: Target::Name(name), delta };
    match ask(path, request)?? {
        Outcome::Counted { count, .. } => print_line(&count.to_string()),
        Outcome::Created { .. } => Ok(()),
    }
}

/// Starts a worker, asks it one thing, and waits for the answer.
fn ask(path: &Path, request: Request) -> anyhow::Result<Reply> {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(sender);
    let worker = Worker::start(path.to_owned(), Watch::Nothing, listener.clone())?;
    let client = worker.client(listener);
    let reply = send_and_hear(&client, &events, request);
    worker.stop();
    reply
}

fn send_and_hear(client: &Client, events: &Receiver<Event>, request: Request) -> anyhow::Result<Reply> {
    // A worker that couldn't open the file has said why, before the queue closed.
    let sent = client.send(request);
    let mut said = false;
    loop {
        match events.recv()? {
            Event::Replied(id, reply) if Ok(id) == sent => return Ok(reply),
            Event::Failed(why) => bail!(why),
            Event::Unsaved { why, .. } if !said => {
                eprintln!("tallyboard: waiting: {why}");
                said = true;
            }
            _ => {}
        }
    }
}

fn print_line(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(io::stdout().lock(), "{line}")?)
}
