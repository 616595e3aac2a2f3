//! The one fixture: a folder of its own, a tally file in it, the program, and the program's environment.
//!
//! The folder and all that the program says are printed, which is seen when a test fails; its folder stays then.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use rusqlite::Connection;
use tallyboard::store::{Access, Store};
use tempfile::TempDir;

use super::wait::DEADLINE;

/// The program that is tested.
pub(crate) const TALLYBOARD: &str = env!("CARGO_BIN_EXE_tallyboard");

/// So many characters of each output are printed.
const SAID_MAX: usize = 2_000;

pub(crate) struct Folder {
    folder: TempDir,
    zone: &'static str,
}

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self::in_zone("UTC")
    }

    /// An empty folder, in which the program's clock shows the time of this zone.
    pub(crate) fn in_zone(zone: &'static str) -> Self {
        Self { folder: TempDir::new().unwrap(), zone }
    }

    /// An empty folder that no disk slows down, where the system has one: for what only processes are killed in.
    pub(crate) fn in_memory() -> Self {
        let folder = TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap();
        Self { folder, zone: "UTC" }
    }

    /// A folder with a tally file that has no counters.
    pub(crate) fn with_file() -> Self {
        let folder = Self::new();
        drop(Store::open(&folder.tally(), Access::Write).unwrap());
        folder
    }

    /// Leaves the folder where it is.
    pub(crate) fn keep(&mut self) -> PathBuf {
        self.folder.disable_cleanup(true);
        self.path().to_owned()
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn file(&self, name: impl AsRef<Path>) -> PathBuf {
        self.path().join(name)
    }

    /// Where the tally file is, or will be.
    pub(crate) fn tally(&self) -> PathBuf {
        self.file("tally.db")
    }

    /// The program on the tally file, in this folder.
    pub(crate) fn tallyboard(&self, arguments: &[&str]) -> Command {
        let mut command = tallyboard(&self.tally(), arguments);
        command.env("TZ", self.zone).current_dir(self.path());
        command
    }

    /// Runs the program on the tally file.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        finish(&mut self.tallyboard(arguments))
    }

    /// All that the program prints; it must succeed and complain of nothing.
    #[track_caller]
    pub(crate) fn all_printed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!((output.status.code(), complaints(&output).as_str()), (Some(0), ""), "{arguments:?}");
        stdout(&output)
    }

    /// What the program prints, without the end of the last line; it must succeed and complain of nothing.
    #[track_caller]
    pub(crate) fn printed(&self, arguments: &[&str]) -> String {
        let printed = self.all_printed(arguments);
        printed.strip_suffix('\n').unwrap_or_else(|| panic!("{arguments:?} prints lines")).to_owned()
    }

    /// The program does it without a word.
    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) {
        assert_eq!(self.all_printed(arguments), "", "{arguments:?}");
    }

    /// What the program complains of, in one line unless it is about how it was called; it must fail with `status` and print
    /// nothing.
    #[track_caller]
    pub(crate) fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(status), ""), "{arguments:?}");
        let why = stderr(&output);
        let is_plain = why.starts_with("tallyboard: ") && why.lines().count() == 1;
        assert!(is_plain || status == 2 && !why.is_empty(), "{arguments:?}: {why}");
        why
    }

    /// Another program on the tally file: SQLite as it comes.
    pub(crate) fn other(&self) -> Connection {
        let other = Connection::open(self.tally()).unwrap();
        other.busy_timeout(DEADLINE).unwrap();
        other
    }

    /// The one number that a query finds.
    #[track_caller]
    pub(crate) fn number(&self, sql: &str) -> i64 {
        self.other().query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if std::thread::panicking() && self.path().is_dir() {
            eprintln!("the folder {} has: {}", self.keep().display(), names(self.path()).join(", "));
        }
    }
}

/// Names of what is in a folder, in order.
#[track_caller]
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The program, without the settings of whoever runs the tests.
pub(crate) fn program() -> Command {
    let mut command = Command::new(TALLYBOARD);
    for name in ["TALLYBOARD_DB", "LC_ALL", "LC_TIME", "LANG"] {
        command.env_remove(name);
    }
    // Messages are compared in English, also where a test sets LANG.
    command.env("TALLYBOARD_LANG", "en");
    command.stdin(Stdio::null());
    command
}

/// The program on a tally file.
pub(crate) fn tallyboard(tally: &Path, arguments: &[&str]) -> Command {
    let mut command = program();
    command.arg("--db").arg(tally).args(arguments);
    command
}

/// Runs the program on a tally file.
#[track_caller]
pub(crate) fn run(tally: &Path, arguments: &[&str]) -> Output {
    finish(&mut tallyboard(tally, arguments))
}

/// Runs a command to its end.
#[track_caller]
pub(crate) fn finish(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()));
    print_said(&line(command), &output);
    output
}

/// A command as it is typed.
pub(crate) fn line(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| format!(" {}", argument.display()));
    format!("$ {}{}", command.get_program().display(), arguments.collect::<String>())
}

/// Prints a command, how it ended, and both its outputs.
pub(crate) fn print_said(line: &str, output: &Output) {
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).chars().take(SAID_MAX).collect::<String>();
    eprintln!("{line}\n{}", output.status);
    eprintln!("standard output: {}\nstandard error: {}", said(&output.stdout), said(&output.stderr));
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    text(&output.stdout)
}

pub(crate) fn stderr(output: &Output) -> String {
    text(&output.stderr)
}

/// Standard error without the line that another process holds the file, which a busy machine may bring about.
pub(crate) fn complaints(output: &Output) -> String {
    let waits = |line: &&str| line.contains("waiting: another program holds the file locked");
    stderr(output).split_inclusive('\n').filter(|line| !waits(line)).collect()
}
