//! Faults from outside: processes killed at any moment, disks that fail or are full, files held locked, and commits
//! whose outcome is unknown. Whatever happens, acknowledged ≤ counted ≤ sent, and nothing is counted twice.
//!
//! The program is the real one. Its disk fails by `strace`, which answers system calls in the kernel's place, or is a
//! small `tmpfs` in a mount namespace of its own. `SQLite`'s own locks are lost when a process closes any other handle of
//! the file, so a test touches the files themselves only while it has no connection to them.

#![cfg(target_os = "linux")]

mod failing_disk;
mod full_disk;
mod killed;
mod killed_copies;
mod locks;
mod unknown_commits;

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, Write as _};
use std::ops::Deref;
use std::os::unix::process::CommandExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::import;
use tallyboard::request::{CounterRef, Event, Outcome, Request};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

use crate::common::folder::{TALLYBOARD, stderr, stdout, tallyboard};
use crate::common::running::Running;
use crate::common::{Folder, wait, wait_for, wait_until};

/// A folder with a tally file, and the program.
struct Fixture(Folder);

impl Deref for Fixture {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.0
    }
}

impl Fixture {
    /// With a file that is made, and has no counters.
    fn new() -> Self {
        Self(Folder::with_file())
    }

    /// One of the files beside it.
    fn beside(&self, suffix: &str) -> PathBuf {
        self.path().join(format!("tally.db{suffix}"))
    }

    /// `program`, while the system calls that `injections` name fail on the file's log.
    fn with_faults(&self, injections: &[&str], program: &Command) -> Command {
        self.strace(&[Path::new("-P"), &self.beside("-wal")], injections, program)
    }

    fn strace(&self, options: &[&Path], injections: &[&str], program: &Command) -> Command {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-e", "trace=pwrite64,fsync,fdatasync", "-o"]).arg(self.trace_path());
        command.args(options);
        for injection in injections {
            command.arg(format!("-einject={injection}"));
        }
        run_by(&mut command, program);
        command
    }

    fn trace_path(&self) -> PathBuf {
        self.path().join("trace")
    }

    fn trace(&self) -> String {
        fs::read_to_string(self.trace_path()).unwrap_or_default()
    }

    /// What `arguments` print, one line without its end; they must succeed.
    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let output = finish(&mut self.tallyboard(arguments));
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
        stdout(&output).trim_end().to_owned()
    }

    /// All counts by name, in this process.
    fn counts(&self) -> BTreeMap<String, i64> {
        let store = Store::open(&self.tally(), Access::Read).unwrap();
        store.counters().unwrap().into_iter().map(|counter| (counter.name, counter.count)).collect()
    }

    /// The lines of the stream that wasn't ended, in this process.
    fn streamed_lines(&self) -> i64 {
        let store = Store::open(&self.tally(), Access::Read).unwrap();
        store.newest_stream().unwrap().map_or(0, |stream| stream.lines)
    }
}

/// Makes `command` end with `program`, its arguments and its environment.
fn run_by(command: &mut Command, program: &Command) {
    command.arg(program.get_program()).args(program.get_args()).stdin(Stdio::null());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// Runs a command to its end, within the deadline.
#[track_caller]
fn finish(command: &mut Command) -> Output {
    Running::start(command).finish()
}

/// Runs all of `cases`, some at a time: they mostly wait.
fn at_once<T: Sync>(cases: &[T], run: impl Fn(&T) + Sync) {
    const THREADS: usize = 4;
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    run(case);
                }
            });
        }
    });
}

/// Numbers in no order (xorshift); a good one it need not be.
struct Random(u64);

impl Random {
    fn new() -> Self {
        Self(RandomState::new().build_hasher().finish() | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }
}

/// Names the part that a process plays, one argument a line.
const ROLE: &str = "TALLYBOARD_FAULTS_ROLE";

/// No test by itself: the others start it.
#[test]
fn role() {
    let Ok(role) = std::env::var(ROLE) else { return };
    println!(); // Ends the test harness's own line.
    let arguments: Vec<&str> = role.lines().collect();
    match arguments.as_slice() {
        ["press", path, presses, window, names @ ..] => {
            press(Path::new(path), presses.parse().unwrap(), window.parse().unwrap(), names);
        }
        ["lock", path] => lock(Path::new(path)),
        ["small-disk", test, folder] => full_disk::on_small_disk(test, Path::new(folder)),
        other => panic!("no such role: {other:?}"),
    }
}

fn in_role(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env(ROLE, arguments.join("\n")).args(["--exact", "faults::role", "--nocapture"]).stdin(Stdio::null());
    command
}

/// Presses the counters in turn, `window` presses at a time waiting for their replies, and prints each step: `sent`
/// before it sends, `acknowledged` with the value after the reply, `waiting` when the worker says so.
fn press(path: &Path, presses: u64, window: u64, names: &[&str]) {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(sender);
    let worker = Worker::start(path.to_owned(), Watch::Nothing, Timeout::Never, listener.clone()).unwrap();
    let client = worker.client(listener);
    let mut waiting = BTreeMap::new();
    let mut names = names.iter().cycle();
    let (mut sent, mut acknowledged) = (0, 0);
    while acknowledged < presses {
        while sent < presses && sent - acknowledged < window {
            let name = names.next().unwrap();
            println!("sent {name}");
            let counter = CounterRef::Name(Name::parse(name).unwrap());
            waiting.insert(client.send(Request::Increment { counter, delta: 1, at: None }).unwrap(), name);
            sent += 1;
        }
        match events.recv().unwrap() {
            Event::Replied(id, Ok(Outcome::Counted { count, .. })) => {
                println!("acknowledged {} {count}", waiting.remove(&id).unwrap());
                acknowledged += 1;
            }
            Event::Unsaved { why, .. } => println!("waiting {why}"),
            Event::Opened { .. } | Event::Saved => {}
            event => panic!("a press was not counted: {event:?}"),
        }
    }
    worker.stop();
}

fn in_role_of_presser(path: &Path, presses: u64, window: u64, names: &[&str]) -> Command {
    let (presses, window) = (presses.to_string(), window.to_string());
    in_role(&[&["press", path.to_str().unwrap(), &presses, &window], names].concat())
}

/// Another program: has the file open, and takes the write lock when it reads a line.
fn lock(path: &Path) {
    let connection = Connection::open(path).unwrap();
    connection.query_row("SELECT count(*) FROM counter", [], |_| Ok(())).unwrap();
    println!("open");
    let mut line = String::new();
    while io::stdin().read_line(&mut line).unwrap() > 0 {
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        println!("locked");
    }
}

/// What was told of one process's presses.
struct Pressed {
    /// Values by name, in the order in which they were told.
    acknowledged: BTreeMap<String, Vec<i64>>,
    sent: BTreeMap<String, i64>,
    waits: Vec<String>,
}

impl Pressed {
    fn read(lines: &[String]) -> Self {
        let mut pressed = Self { acknowledged: BTreeMap::new(), sent: BTreeMap::new(), waits: Vec::new() };
        for line in lines {
            match line.split_once(' ') {
                Some(("sent", name)) => *pressed.sent.entry(name.to_owned()).or_default() += 1,
                Some(("acknowledged", rest)) => {
                    let (name, value) = rest.rsplit_once(' ').unwrap();
                    pressed.acknowledged.entry(name.to_owned()).or_default().push(value.parse().unwrap());
                }
                Some(("waiting", why)) => pressed.waits.push(why.to_owned()),
                _ => {} // The test harness's own words.
            }
        }
        pressed
    }
}

/// Lines of a stream that has no end: every second one counts for the shared counter.
fn stream_lines(from: i64, to: i64) -> String {
    (from..to).map(|number| if number % 2 == 0 { "Streamed\n" } else { "Shared\n" }).collect()
}

/// What the lines of the stream before `end` come to.
fn streamed(name: &str, end: i64) -> i64 {
    match name {
        "Streamed" => (end + 1) / 2,
        SHARED => end / 2,
        _ => 0,
    }
}

/// What a writer says that waits for another for long.
const WAITING: &str = "tallyboard: waiting: another program holds the file locked";

/// Another program that has the file open. It dies while it writes the index of the log, so that whoever comes next
/// recovers that from the log itself: by its frames as they stand there, whoever was told what about them.
struct Bystander {
    process: Running,
    input: ChildStdin,
}

impl Bystander {
    fn start(fixture: &Fixture) -> Self {
        let mut command = in_role(&["lock", fixture.tally().to_str().unwrap()]);
        command.stdin(Stdio::piped());
        let mut process = Running::start(&mut command);
        let input = process.child.stdin.take().unwrap();
        wait_until("the file is open", || process.out.any("open"));
        Self { process, input }
    }

    /// Takes the write lock when it can, so that nobody is in the middle of anything.
    fn lock(&mut self) {
        self.input.write_all(b"lock\n").unwrap();
        wait_until("the lock is taken", || self.process.out.any("locked"));
    }

    fn die_writing_the_index(mut self, fixture: &Fixture) {
        let mut index = OpenOptions::new().write(true).open(fixture.beside("-shm")).unwrap();
        index.write_all(&[0; INDEX_HEADER_BYTES]).unwrap();
        self.process.kill();
    }
}

/// The count that a recovery of the file as it stands would find. Only while nobody writes.
fn count_of_copy(fixture: &Fixture) -> i64 {
    let copy = Folder::new();
    for suffix in ["", "-wal"] {
        fs::copy(fixture.beside(suffix), copy.path().join(format!("tally.db{suffix}"))).unwrap();
    }
    let copy = Connection::open(copy.path().join("tally.db")).unwrap();
    copy.query_row("SELECT count FROM counter WHERE name = 'Coffee'", [], |row| row.get(0)).unwrap()
}

/// Bytes of the two copies of the header of the log's index, at the beginning of `-shm`.
const INDEX_HEADER_BYTES: usize = 2 * 48;

/// Counted by everyone.
const SHARED: &str = "Shared";
