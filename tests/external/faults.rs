//! Faults from outside: processes killed at any moment, disks that fail or are full, files held locked, and commits
//! whose outcome is unknown. Whatever happens, acknowledged ≤ counted ≤ sent, and nothing is counted twice.
//!
//! The program is the real one. Its disk fails by `strace`, which answers system calls in the kernel's place, or is a
//! small `tmpfs` in a mount namespace of its own. `SQLite`'s own locks are lost when a process closes any other handle of
//! the file, so a test touches the files themselves only while it has no connection to them.

#![cfg(target_os = "linux")]

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::import;
use tallyboard::request::{CounterRef, Event, Outcome, Request};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};
use tempfile::TempDir;

/// How long anything may take before a test fails: much longer than it does.
const DEADLINE: Duration = Duration::from_secs(120);
const STEP: Duration = Duration::from_millis(1);

// ---- What the tests stand on

/// A folder with a tally file, and the program.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    /// With a file that is made, and has no counters.
    fn new() -> Self {
        let fixture = Self { folder: TempDir::new().unwrap() };
        drop(Store::open(&fixture.path(), Access::Write).unwrap());
        fixture
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tally.db")
    }

    /// One of the files beside it.
    fn beside(&self, suffix: &str) -> PathBuf {
        self.folder.path().join(format!("tally.db{suffix}"))
    }

    /// The program, on this folder's file.
    fn tallyboard(&self, arguments: &[&str]) -> Command {
        tallyboard(&self.path(), arguments)
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
        self.folder.path().join("trace")
    }

    fn trace(&self) -> String {
        fs::read_to_string(self.trace_path()).unwrap_or_default()
    }

    /// What `arguments` print, one line without its end; they must succeed.
    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let output = finish(self.tallyboard(arguments));
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
        stdout(&output).trim_end().to_owned()
    }

    /// All counts by name, in this process.
    fn counts(&self) -> BTreeMap<String, i64> {
        let store = Store::open(&self.path(), Access::Read).unwrap();
        store.counters().unwrap().into_iter().map(|counter| (counter.name, counter.count)).collect()
    }

    /// The lines of the stream that wasn't ended, in this process.
    fn streamed_lines(&self) -> i64 {
        let store = Store::open(&self.path(), Access::Read).unwrap();
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

fn tallyboard(path: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
    command.env_remove("TALLYBOARD_DB").arg("--db").arg(path).args(arguments).stdin(Stdio::null());
    command
}

/// A process, killed if the test ends before it does.
struct Running {
    child: Child,
    /// The lines that it has printed so far.
    out: Lines,
    complaints: Lines,
}

impl Running {
    fn start(mut command: Command) -> Self {
        let program = command.get_program().to_owned();
        let spawned = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = spawned.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let (out, complaints) = (Lines::of(child.stdout.take()), Lines::of(child.stderr.take()));
        Self { child, out, complaints }
    }

    /// Waits for its end, within the deadline.
    #[track_caller]
    fn finish(mut self) -> Output {
        let status = step_until("the process ends", || self.child.try_wait().unwrap());
        let (stdout, stderr) = (self.out.read_out(), self.complaints.read_out());
        Output { status, stdout, stderr }
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn finish(command: Command) -> Output {
    Running::start(command).finish()
}

/// Lines read on a thread, as they come. What a killed process left of its last line is none.
#[derive(Default)]
struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Lines {
    fn of(pipe: Option<impl Read + Send + 'static>) -> Self {
        let lines = Arc::<Mutex<Vec<String>>>::default();
        let read = Arc::clone(&lines);
        let mut pipe = BufReader::new(pipe.unwrap());
        let thread = thread::spawn(move || {
            let mut line = String::new();
            while pipe.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
                if let Some(line) = line.strip_suffix('\n') {
                    read.lock().unwrap().push(line.to_owned());
                }
                line.clear();
            }
        });
        Self { lines, thread: Some(thread) }
    }

    fn so_far(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    fn any(&self, words: &str) -> bool {
        self.lines.lock().unwrap().iter().any(|line| line.contains(words))
    }

    /// All of them, when nobody can write any more.
    fn read_out(&mut self) -> Vec<u8> {
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
        self.so_far().iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Tries until `attempt` has a result.
#[track_caller]
fn step_until<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(result) = attempt() {
            return result;
        }
        assert!(started.elapsed() < DEADLINE, "not in time: {what}");
        thread::sleep(STEP);
    }
}

#[track_caller]
fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) {
    step_until(what, || is_so().then_some(()));
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

// ---- What this file does in processes of its own

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
        ["small-disk", test, folder] => on_small_disk(test, Path::new(folder)),
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

// ---- Killed

const ROUNDS: u64 = 300;
/// Rounds on one file.
const ROUNDS_OF_FILE: u64 = 20;
/// The writers of a round live so long, after the first acknowledgement or after their start.
const LIFE_MS_MAX: u64 = 60;
/// Counted by everyone.
const SHARED: &str = "Shared";
/// Lines that the stream's feeder writes at a time.
const FED_LINES: i64 = 50;

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

/// The processes of one round. Each is killed by a word of its own to `kill`.
struct Writers {
    /// Two that press through a worker, one at a time and many at a time; and a script that runs the program again and
    /// again.
    pressers: Vec<Running>,
    stream: Running,
    /// Lines given to the stream at most.
    fed: Arc<AtomicI64>,
    feeder: (mpsc::Sender<()>, JoinHandle<()>),
}

/// What a writer says that waits for another for long.
const WAITING: &str = "tallyboard: waiting: another program holds the file locked";

impl Writers {
    fn start(fixture: &Fixture, skip: i64) -> Self {
        let script = "while :; do echo \"sent $0\"; printf 'acknowledged %s ' \"$0\"; \"$@\" inc \"$0\" || exit; done";
        let mut looping = Command::new("sh");
        looping.args(["-c", script, SHARED, env!("CARGO_BIN_EXE_tallyboard"), "--db"]).arg(fixture.path());
        looping.env_remove("TALLYBOARD_DB").stdin(Stdio::null()).process_group(0);
        let one = in_role_of_presser(&fixture.path(), u64::MAX, 1, &[SHARED, "One at a time"]);
        let many = in_role_of_presser(&fixture.path(), u64::MAX, 16, &["Many at a time", SHARED]);

        let mut counting = fixture.tallyboard(&["inc", "-", "--skip", &skip.to_string()]);
        counting.stdin(Stdio::piped());
        let mut stream = Running::start(counting);
        let fed = Arc::<AtomicI64>::default();
        let feeder = feed(stream.child.stdin.take().unwrap(), Arc::clone(&fed));
        Self { pressers: [looping, one, many].map(Running::start).into(), stream, fed, feeder }
    }

    fn is_counting(&self) -> bool {
        self.pressers.iter().any(|presser| {
            // The script's first half of a line is no line yet.
            presser.out.any("acknowledged ")
        })
    }

    /// The script with its child, and the others.
    fn targets(&self) -> Vec<String> {
        let mut ids: Vec<String> = self.pressers.iter().map(|presser| presser.child.id().to_string()).collect();
        ids[0].insert(0, '-');
        ids.push(self.stream.child.id().to_string());
        ids
    }

    /// Waits for the killed, which must have died of that and nothing else: what they told, and the lines fed. On a slow
    /// machine one may have said that it waits for another.
    fn buried(self) -> (Vec<Pressed>, i64) {
        drop(self.feeder.0);
        let mut pressed = Vec::new();
        for writer in self.pressers.into_iter().chain([self.stream]) {
            let output = writer.finish();
            let said = stderr(&output);
            let only_waited = said.lines().all(|line| WAITING.starts_with(line));
            assert!(output.status.signal() == Some(9) && only_waited, "{output:?}");
            pressed.push(Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>()));
        }
        self.feeder.1.join().unwrap();
        (pressed, self.fed.load(Ordering::Relaxed))
    }
}

/// Feeds lines until the pipe is closed, or nobody holds the sender any more.
fn feed(mut pipe: ChildStdin, fed: Arc<AtomicI64>) -> (mpsc::Sender<()>, JoinHandle<()>) {
    let (sender, stop): (_, Receiver<()>) = mpsc::channel();
    let thread = thread::spawn(move || {
        let mut line = 0;
        while stop.recv_timeout(STEP) == Err(RecvTimeoutError::Timeout) {
            fed.store(line + FED_LINES, Ordering::Relaxed);
            if pipe.write_all(stream_lines(line, line + FED_LINES).as_bytes()).is_err() {
                return;
            }
            line += FED_LINES;
        }
    });
    (sender, thread)
}

#[derive(Default)]
struct Totals {
    sent: i64,
    acknowledged: i64,
    counted: i64,
    lines_fed: i64,
    lines_counted: i64,
}

/// A file through its rounds.
struct Survivor {
    fixture: Fixture,
    counts: BTreeMap<String, i64>,
    lines: i64,
    /// All values that were told of the shared counter: none is told twice.
    values: HashSet<i64>,
}

impl Survivor {
    fn round(&mut self, round: u64, random: &mut Random, totals: &mut Totals) {
        let writers = Writers::start(&self.fixture, self.lines);
        // Every fourth time they are hit while they start, while the file is still being opened.
        if !round.is_multiple_of(4) {
            wait_for("the first press is acknowledged", || writers.is_counting());
        }
        kill_at_random(random, writers.targets(), (round / 4).is_multiple_of(2));
        let (pressed, fed) = writers.buried();

        let mut extra = 0;
        if round.is_multiple_of(3) {
            // Here a writer finds what the killed left; else `verify` does.
            assert!(self.values.insert(self.fixture.printed(&["inc", SHARED]).parse().unwrap()), "a value again");
            extra = 1;
        }
        let verified = self.fixture.printed(&["verify"]);
        assert!(verified.starts_with("ok: "), "{verified}");

        let (lines, counts) = (self.fixture.streamed_lines(), self.fixture.counts());
        assert!(lines <= fed.max(self.lines) && lines >= self.lines, "{} ≤ {lines} ≤ {fed}", self.lines);
        for (name, count) in &counts {
            let of_stream = streamed(name, lines) - streamed(name, self.lines);
            let of_extra = if name == SHARED { extra } else { 0 };
            let counted = count - self.counts.get(name).unwrap_or(&0) - of_stream - of_extra;
            let sent: i64 = pressed.iter().filter_map(|pressed| pressed.sent.get(name)).sum();
            let values: Vec<i64> =
                pressed.iter().filter_map(|pressed| pressed.acknowledged.get(name)).flatten().copied().collect();
            let acknowledged = i64::try_from(values.len()).unwrap();
            assert!(acknowledged <= counted && counted <= sent, "{name}: {acknowledged} ≤ {counted} ≤ {sent}");
            assert!(values.iter().all(|value| value <= count), "{name}: {values:?} told, {count} counted");
            if name == SHARED {
                assert!(values.iter().all(|value| self.values.insert(*value)), "{values:?}: one was told before");
            }
            totals.sent += sent;
            totals.acknowledged += acknowledged;
            totals.counted += counted;
        }
        totals.lines_fed += (fed - self.lines).max(0);
        totals.lines_counted += lines - self.lines;
        (self.counts, self.lines) = (counts, lines);
    }

    /// The stream goes on from its last saved line, to its end.
    fn end_stream(&mut self) {
        const REST: i64 = 1_001;
        let end = self.lines + REST;
        let input = self.fixture.folder.path().join("input");
        fs::write(&input, stream_lines(0, end)).unwrap();
        let mut rest = self.fixture.tallyboard(&["inc", "-", "--skip", &self.lines.to_string()]);
        rest.stdin(File::open(&input).unwrap());
        let output = finish(rest);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "1001 lines, 2 counters\n"));
        assert_eq!(self.fixture.counts()["Streamed"], streamed("Streamed", end));
        assert_eq!(self.fixture.streamed_lines(), 0, "no stream is left");
    }
}

/// Kills all at one moment, or each at its own.
fn kill_at_random(random: &mut Random, targets: Vec<String>, together: bool) {
    let started = Instant::now();
    let mut moment = || started + Duration::from_micros(random.below(LIFE_MS_MAX * 1_000));
    let mut kills: Vec<(Instant, Vec<String>)> =
        if together { vec![(moment(), targets)] } else { targets.into_iter().map(|id| (moment(), vec![id])).collect() };
    kills.sort();
    for (moment, ids) in kills {
        wait_for("the moment to kill", || Instant::now() >= moment);
        let killed = Command::new("kill").args(["-s", "KILL", "--"]).args(&ids).output().unwrap();
        assert!(killed.status.success(), "{ids:?}: {}", stderr(&killed));
    }
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn writers_killed_at_random_moments_lose_nothing_acknowledged_and_count_nothing_unsent() {
    let (mut random, mut totals) = (Random::new(), Totals::default());
    let started = Instant::now();
    for first in (0..ROUNDS).step_by(usize::try_from(ROUNDS_OF_FILE).unwrap()) {
        let (counts, values) = (BTreeMap::new(), HashSet::new());
        let mut survivor = Survivor { fixture: Fixture::new(), counts, lines: 0, values };
        for round in first..(first + ROUNDS_OF_FILE).min(ROUNDS) {
            survivor.round(round, &mut random, &mut totals);
        }
        survivor.end_stream();
    }
    println!(
        "killed: {ROUNDS} rounds of 4 writers in {:.1} s: {} acknowledged ≤ {} counted ≤ {} sent; \
         stream: {} lines counted and known, {} fed",
        started.elapsed().as_secs_f32(),
        totals.acknowledged,
        totals.counted,
        totals.sent,
        totals.lines_counted,
        totals.lines_fed
    );
    assert!(totals.acknowledged > 0 && totals.lines_counted > 0, "the writers got to write");
}

// ---- Killed while they back up and restore

const EVEN_COUNTERS: usize = 4_000;

/// Makes all counts of many counters the same, by another program: a mixture of two states shows.
fn make_even(path: &Path, count: i64) {
    drop(Store::open(path, Access::Write).unwrap());
    let even = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {EVEN_COUNTERS}) \
         INSERT INTO counter (name, count) SELECT 'counter ' || i, {count} FROM n WHERE true \
         ON CONFLICT (name) DO UPDATE SET count = excluded.count"
    );
    Connection::open(path).unwrap().execute(&even, []).unwrap();
}

/// The one count that all counters have.
#[track_caller]
fn even_count(path: &Path, case: &str) -> i64 {
    let mut store = Store::open(path, Access::Read).unwrap_or_else(|error| panic!("{case}: {error}"));
    assert_eq!(store.verify().unwrap().problems, [""; 0], "{case}");
    let counts: HashSet<i64> = store.counters().unwrap().iter().map(|counter| counter.count).collect();
    assert_eq!(counts.len(), 1, "{case}: {counts:?}");
    counts.into_iter().next().unwrap()
}

/// All that are there by name, each of them sound: what they count.
#[track_caller]
fn backed_up_counts(fixture: &Fixture, case: &str) -> Vec<i64> {
    let backups = tallyboard::store::backups(&fixture.path(), &jiff::tz::TimeZone::system()).unwrap();
    backups.iter().map(|backup| even_count(&backup.path, case)).collect()
}

/// Starts the program, and kills it at some moment of the time that it takes: whether it was still running.
fn killed_in_time(command: Command, random: &mut Random, whole: Duration) -> bool {
    let moment = Duration::from_micros(random.below(u64::try_from(whole.as_micros()).unwrap() * 11 / 10));
    let started = Instant::now();
    let mut running = Running::start(command);
    let is_over = step_until("the moment to kill", || {
        let has_ended = running.child.try_wait().unwrap().is_some();
        (has_ended || started.elapsed() >= moment).then_some(has_ended)
    });
    running.kill();
    !is_over
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn backups_and_restores_killed_at_random_moments_leave_the_old_or_the_new() {
    const ROUNDS: usize = 30;
    let fixture = Fixture::new();
    let (old, new) = (1, 2);
    make_even(&fixture.path(), new);
    let backup = fixture.folder.path().join("backup.db");
    fixture.printed(&["backup", backup.to_str().unwrap()]);
    make_even(&fixture.path(), old);
    let started = Instant::now();
    fixture.printed(&["backup"]);
    let backup_time = started.elapsed();
    let started = Instant::now();
    fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
    let restore_time = started.elapsed();
    assert_eq!(even_count(&fixture.path(), "restored"), new);

    let (mut random, mut killed, mut restored) = (Random::new(), 0, 0);
    for round in 0..ROUNDS {
        make_even(&fixture.path(), old);
        if round.is_multiple_of(2) {
            killed += usize::from(killed_in_time(fixture.tallyboard(&["backup"]), &mut random, backup_time));
            assert_eq!(even_count(&fixture.path(), "killed backup"), old);
        } else {
            let restore = fixture.tallyboard(&["restore", "--yes", backup.to_str().unwrap()]);
            killed += usize::from(killed_in_time(restore, &mut random, restore_time));
            let count = even_count(&fixture.path(), "killed restore");
            assert!([old, new].contains(&count), "{count}");
            restored += usize::from(count == new);
        }
        let kept = backed_up_counts(&fixture, "after a kill");
        assert!(!kept.is_empty() && kept.iter().all(|count| [old, new].contains(count)), "{kept:?}");
        assert_eq!(even_count(&backup, "what is restored"), new);
    }
    println!("killed: {killed} of {ROUNDS} backups and restores in their midst, {restored} restored all the same");
}

// ---- Killed while they export and import

/// Whether a file holds an entry of each counter, all of them readable.
fn is_whole_export(path: &Path) -> bool {
    let plan = import::plan_file(path, &import::Options::new(jiff::Zoned::now()));
    plan.is_ok_and(|plan| plan.bad.count == 0 && plan.import.rows.len() == EVEN_COUNTERS)
}

fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn exports_killed_at_random_moments_leave_the_old_file_or_the_new_one_and_nothing_else() {
    const ROUNDS: usize = 60;
    let fixture = Fixture::new();
    make_even(&fixture.path(), 1);
    let (folder, scratch) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (mut random, mut killed, mut new) = (Random::new(), 0, 0);
    for name in ["out.jsonl", "out.xlsx", "out.csv"] {
        let out = folder.path().join(name);
        let export = |replaces: bool| {
            let mut command = fixture.tallyboard(&["export", "-o", out.to_str().unwrap()]);
            command.env("TMPDIR", scratch.path()).args(replaces.then_some("--force"));
            command
        };
        let started = Instant::now();
        assert!(finish(export(false)).status.success() && is_whole_export(&out));
        let whole = started.elapsed();
        for round in 0..ROUNDS / 3 {
            fs::remove_file(&out).unwrap_or_default();
            let is_there = round.is_multiple_of(2);
            if is_there {
                fs::write(&out, "old").unwrap();
            }
            killed += usize::from(killed_in_time(export(is_there), &mut random, whole));
            let is_new = fs::read(&out).is_ok_and(|found| found != b"old");
            assert!(!is_new || is_whole_export(&out), "{name}");
            assert!(is_new || out.exists() == is_there, "{name}");
            new += usize::from(is_new);
            for beside in names_in(folder.path()) {
                // What is to replace another file has a name of its own for the moment between two system calls: it is whole.
                let is_named = is_there && beside.starts_with(".tallyboard-");
                assert!(beside == name || is_named && is_whole_export(&folder.path().join(&beside)), "{beside}");
                if is_named {
                    fs::remove_file(folder.path().join(&beside)).unwrap();
                }
            }
            assert_eq!(names_in(scratch.path()), [""; 0]);
        }
        fs::remove_file(&out).unwrap_or_default();
    }
    assert_eq!(even_count(&fixture.path(), "exported"), 1);
    println!("killed: {killed} of {ROUNDS} exports in their midst; {new} new files");
    assert!(killed > 0);
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn imports_killed_at_random_moments_are_there_whole_or_not_at_all() {
    const ROUNDS: usize = 32;
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    // Each brings 1 for each counter.
    let source = Fixture::new();
    make_even(&source.path(), 1);
    let files = ["in.jsonl", "in.xlsx", "in.csv", "counters.csv"].map(at);
    for file in &files {
        let what = if file.ends_with("counters.csv") { "counters" } else { "entries" };
        source.printed(&["export", "--what", what, "-o", &text(file)]);
    }
    let (mut random, mut killed, mut imported) = (Random::new(), 0, 0);
    for (round, file) in (0..ROUNDS).zip(files.iter().cycle()) {
        // On a file with counts, and on none.
        let (db, before) = (at(&format!("{round}.db")), i64::from(round % 8 < 4) * 5);
        if before > 0 {
            make_even(&db, before);
        }
        let count = |case| if db.exists() && has_counters(&db) { even_count(&db, case) } else { 0 };
        let import = || tallyboard(&db, &["import", &text(file)]);
        let whole = {
            let trial = at("trial.db");
            let started = Instant::now();
            assert!(finish(tallyboard(&trial, &["import", &text(file), "--again"])).status.success());
            started.elapsed()
        };
        killed += usize::from(killed_in_time(import(), &mut random, whole));
        let found = count("killed import");
        assert!([before, before + 1].contains(&found), "{found}");
        imported += usize::from(found > before);
        // The next one makes up for it, and adds nothing twice.
        for _ in 0..2 {
            assert!(finish(import()).status.success());
            assert_eq!(count("made up"), before + 1);
        }
        assert!(finish(tallyboard(&db, &["verify"])).status.success());
    }
    println!("killed: {killed} of {ROUNDS} imports in their midst; {imported} were there all the same");
    assert!(killed > 0);
}

/// Another process may have been killed before it made any.
fn has_counters(path: &Path) -> bool {
    Store::open(path, Access::Read).is_ok_and(|store| !store.counters().unwrap().is_empty())
}

/// Each of the first writes and flushes, and some of the later ones; of whichever file.
const CALLS: [u32; 13] = [1, 2, 3, 4, 6, 8, 10, 12, 20, 60, 140, 280, 500];

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_fault_or_kill_at_any_call_of_a_backup_or_restore_leaves_the_old_or_the_new() {
    let faults =
        ["pwrite64:signal=KILL", "fsync:signal=KILL", "pwrite64:error=ENOSPC", "pwrite64:error=EIO", "fsync:error=EIO"];
    let cases: Vec<(&str, u32, bool)> = faults
        .iter()
        .flat_map(|fault| CALLS.iter().map(move |call| (*fault, *call)))
        // There are few flushes.
        .filter(|(fault, call)| !fault.starts_with("fsync") || *call <= 12)
        .flat_map(|(fault, call)| [(fault, call, false), (fault, call, true)])
        .collect();
    let (old, new) = (1, 2);
    let template = Fixture::new();
    make_even(&template.path(), new);
    let backup = template.folder.path().join("backup.db");
    template.printed(&["backup", backup.to_str().unwrap()]);
    make_even(&template.path(), old);
    let [done, failed, killed] = [0; 3].map(AtomicUsize::new);
    at_once(&cases, |(fault, call, is_restore)| {
        let case = format!("{fault} at call {call}, restore: {is_restore}");
        let fixture = Fixture { folder: TempDir::new().unwrap() };
        fs::copy(template.path(), fixture.path()).unwrap();
        let arguments: &[&str] =
            if *is_restore { &["restore", "--yes", backup.to_str().unwrap()] } else { &["backup"] };
        let injection = format!("{fault}:when={call}");
        let output = finish(fixture.strace(&[], &[&injection], &fixture.tallyboard(arguments)));
        let count = even_count(&fixture.path(), &case);
        assert!([old, new].contains(&count), "{case}: {count}");
        let kept = backed_up_counts(&fixture, &case);
        assert!(kept.iter().all(|count| *count == old), "{case}: {kept:?}");
        match output.status.code() {
            Some(0) => {
                assert_eq!((kept.len(), count), (1, if *is_restore { new } else { old }), "{case}");
                &done
            }
            Some(1) => {
                assert_eq!(count, old, "{case}: {}", stderr(&output));
                assert_eq!(stderr(&output).lines().count(), 1, "{case}: {}", stderr(&output));
                &failed
            }
            _ => &killed,
        }
        .fetch_add(1, Ordering::Relaxed);
        // It goes on from there.
        fixture.printed(&["backup"]);
        assert!(backed_up_counts(&fixture, &case).len() > kept.len(), "{case}");
        fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
        assert_eq!(even_count(&fixture.path(), &case), new, "{case}");
    });
    let [done, failed, killed] = [done, failed, killed].map(AtomicUsize::into_inner);
    println!("faults in backups and restores: {done} done, {failed} refused with all as it was, {killed} killed");
    assert!(done > 0 && failed > 0 && killed > 0, "{done} done, {failed} refused, {killed} killed");
}

/// A damaged file gets another name: at each moment there is a file of the old one.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_restore_of_a_damaged_file_killed_at_any_call_leaves_the_damaged_or_the_restored() {
    let template = Fixture::new();
    make_even(&template.path(), 2);
    let backup = template.folder.path().join("backup.db");
    template.printed(&["backup", backup.to_str().unwrap()]);
    let mut damaged = fs::read(template.path()).unwrap();
    let half = damaged.len() / 2;
    damaged.truncate(half);
    let calls = "link,linkat,rename,renameat,renameat2,unlink,unlinkat,fsync";
    let cases: Vec<u32> = (1..=24).collect();
    let (left, restored) = (AtomicUsize::new(0), AtomicUsize::new(0));
    at_once(&cases, |call| {
        let fixture = Fixture { folder: TempDir::new().unwrap() };
        fs::write(fixture.path(), &damaged).unwrap();
        let mut command = Command::new("strace");
        let trace = fixture.trace_path();
        command.args(["-f", "-qq", "-o", trace.to_str().unwrap(), "-e", &format!("trace={calls}")]);
        command.arg(format!("-einject={calls}:signal=KILL:when={call}"));
        run_by(&mut command, &fixture.tallyboard(&["restore", "--yes", backup.to_str().unwrap()]));
        finish(command);
        let case = format!("killed at call {call}");
        if fs::read(fixture.path()).unwrap_or_else(|error| panic!("{case}: {error}")) == damaged {
            left.fetch_add(1, Ordering::Relaxed);
            fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
        } else {
            restored.fetch_add(1, Ordering::Relaxed);
        }
        assert_eq!(even_count(&fixture.path(), &case), 2);
        let asides = fs::read_dir(fixture.beside(".backups")).unwrap().map(|file| file.unwrap().path());
        let is_aside = |path: &PathBuf| {
            path.to_string_lossy().contains(" before restore damaged.") && path.extension().unwrap() == "db"
        };
        assert!(asides.filter(is_aside).all(|path| fs::read(path).unwrap() == damaged), "{case}");
    });
    let (left, restored) = (left.into_inner(), restored.into_inner());
    println!("a damaged file: {left} left as it was, {restored} restored");
    assert!(left > 0 && restored > 0, "{left} left, {restored} restored");
}

// ---- A disk that fails for a while

/// A system call that fails from its `first` time on, `times` times.
#[derive(Debug, Clone, Copy)]
struct Fault {
    call: &'static str,
    error: &'static str,
    first: u32,
    times: u32,
}

impl Fault {
    fn injection(self) -> String {
        let Self { call, error, first, times } = self;
        format!("{call}:error={error}:when={first}..{}", first + times - 1)
    }

    /// How the program says it.
    fn message(self) -> &'static str {
        if self.error == "ENOSPC" { "the disk is full" } else { "the disk reports an error" }
    }
}

/// `SQLite` as it is built here calls `fsync`, never `fdatasync`.
const FAULTS: [(&str, &str); 3] = [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync", "EIO")];

/// Some times in a row, so that the tries again meet it too.
fn faults(firsts: &[u32]) -> Vec<Fault> {
    let times = [1, 2, 4].into_iter().cycle();
    FAULTS
        .iter()
        .flat_map(|(call, error)| firsts.iter().map(move |first| (*call, *error, *first)))
        .zip(times)
        .map(|((call, error, first), times)| Fault { call, error, first, times })
        .collect()
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn presses_wait_while_the_disk_fails_and_are_counted_once() {
    const PRESSES: i64 = 50;

    let firsts: Vec<u32> = (1..=16).chain([25, 40]).collect();
    let (faults, injected) = (faults(&firsts), AtomicUsize::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture::new();
        let presser = in_role_of_presser(&fixture.path(), PRESSES.unsigned_abs(), 1, &["Coffee"]);
        let output = finish(fixture.with_faults(&[&fault.injection()], &presser));
        assert_eq!(output.status.code(), Some(0), "{fault:?}: {}{}", stdout(&output), stderr(&output));
        let pressed = Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(pressed.acknowledged["Coffee"], (1..=PRESSES).collect::<Vec<_>>(), "{fault:?}");
        assert!(pressed.waits.iter().all(|why| why.contains(fault.message())), "{fault:?}: {:?}", pressed.waits);
        assert_eq!(pressed.waits.len(), usize::try_from(fault.times).unwrap(), "{fault:?}: told each time");
        assert_eq!(fixture.printed(&["verify"]), format!("ok: 1 counter, {PRESSES} entries"), "{fault:?}");
        assert_eq!(fixture.counts()["Coffee"], PRESSES, "{fault:?}");
        injected.fetch_add(fixture.trace().matches("(INJECTED)").count(), Ordering::Relaxed);
    });
    println!("failing disk: {} presses at {} faults of {} calls: exact", PRESSES, faults.len(), injected.into_inner());
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn lines_wait_while_the_disk_fails_and_are_counted_once() {
    const PIECES: i64 = 10;
    const PIECE_LINES: i64 = 500;
    const LINES: i64 = PIECES * PIECE_LINES;

    let (faults, injected) = (faults(&[1, 2, 3, 5, 8, 9]), AtomicUsize::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture::new();
        let mut command = fixture.with_faults(&[&fault.injection()], &fixture.tallyboard(&["inc", "-"]));
        command.stdin(Stdio::piped());
        let mut counting = Running::start(command);
        let mut input = counting.child.stdin.take().unwrap();
        for end in (1..=PIECES).map(|piece| piece * PIECE_LINES) {
            // One commit each.
            input.write_all(stream_lines(end - PIECE_LINES, end).as_bytes()).unwrap();
            wait_for("the piece is saved", || fixture.streamed_lines() == end);
            assert_eq!(fixture.counts()["Streamed"], streamed("Streamed", end), "{fault:?}: no more and no less");
        }
        drop(input);
        let output = counting.finish();
        let printed = (output.status.code(), stdout(&output));
        assert_eq!(printed, (Some(0), format!("{LINES} lines, 2 counters\n")), "{fault:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(fault.message()), "{fault:?}: {}", stderr(&output));
        assert!(fixture.printed(&["verify"]).starts_with("ok: 2 counters"), "{fault:?}");
        let halves = ["Shared", "Streamed"].map(|name| (name.to_owned(), LINES / 2));
        assert_eq!(fixture.counts(), halves.into(), "{fault:?}");
        injected.fetch_add(fixture.trace().matches("(INJECTED)").count(), Ordering::Relaxed);
    });
    println!("failing disk: {LINES} lines at {} faults of {} calls: exact", faults.len(), injected.into_inner());
}

/// Whatever write or flush fails, of whichever file, from the making of the file to its closing.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_fault_at_any_call_of_a_first_press_counts_it_once_or_says_that_it_did_not() {
    let firsts: Vec<u32> = (1..=40).collect();
    let mut faults = faults(&firsts);
    faults.iter_mut().for_each(|fault| fault.times = 1);
    let (saved, refused, unknown) = (AtomicI64::new(0), AtomicI64::new(0), AtomicI64::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture { folder: TempDir::new().unwrap() };
        let press = fixture.strace(&[], &[&fault.injection()], &fixture.tallyboard(&["--wait", "5", "inc", "Coffee"]));
        let output = finish(press);
        let after = fixture.printed(&["inc", "Coffee"]);
        let (tally, possible) = match (output.status.code(), stdout(&output).as_str()) {
            (Some(0), "1\n") => (&saved, ["2", "2"]),
            (Some(1), "") if stderr(&output).contains("isn't known") => (&unknown, ["1", "2"]),
            (Some(1), "") if !output.stderr.is_empty() => (&refused, ["1", "1"]),
            other => panic!("{fault:?}: {other:?} {}", stderr(&output)),
        };
        tally.fetch_add(1, Ordering::Relaxed);
        assert!(possible.contains(&after.as_str()), "{fault:?}: {after} after {output:?}");
        assert_eq!(fixture.printed(&["verify"]), format!("ok: 1 counter, {after} entries"), "{fault:?}");
    });
    let [saved, refused, unknown] = [saved, refused, unknown].map(AtomicI64::into_inner);
    println!("fault at any call: {saved} saved, {refused} refused with nothing counted, {unknown} told as unknown");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_is_given_up_after_its_wait_with_nothing_counted() {
    let cases = ["pwrite64:error=ENOSPC", "pwrite64:error=EIO", "fsync:error=EIO"];
    at_once(&cases, |injection| {
        let fixture = Fixture::new();
        assert_eq!(fixture.printed(&["inc", "Coffee", "41"]), "41");
        let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
        let output = finish(fixture.with_faults(&[injection], &press));
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{injection}");
        let why = if injection.contains("ENOSPC") { "the disk is full" } else { "the disk reports an error" };
        let said = stderr(&output);
        assert!(said.contains(&format!("waiting: {why}")), "{injection}: {said}");
        assert!(said.lines().count() == 2 && said.lines().all(|line| line.contains(why)), "{injection}: {said}");
        assert_eq!(fixture.counts()["Coffee"], 41, "{injection}");
        assert_eq!(fixture.printed(&["inc", "Coffee"]), "42", "{injection}");
        assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 2 entries", "{injection}");
    });
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_given_up_on_a_full_disk_is_told_as_not_saved() {
    let fixture = Fixture::new();
    let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
    let output = finish(fixture.with_faults(&["pwrite64:error=ENOSPC"], &press));
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("not saved: the disk is full"), "{}", stderr(&output));
}

/// The frames of the commit are whole in the log, only their flush failed: whether they count is decided by who recovers.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_whose_flush_fails_to_the_end_is_told_as_unknown_and_never_counts_twice() {
    let fixture = Fixture::new();
    let _bystander = Bystander::start(&fixture);
    assert_eq!(fixture.printed(&["inc", "Coffee", "41"]), "41");
    let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
    let output = finish(fixture.with_faults(&["fsync:error=EIO"], &press));
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains("isn't known whether"), "{}", stderr(&output));
    assert_eq!(count_of_copy(&fixture), 42, "after a crash of all it is there");
    assert_eq!(fixture.counts()["Coffee"], 41, "for those who have the file open it is not");
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 1 entries");
}

// ---- A disk that is full

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_full_disk_presses_wait_until_there_is_room() {
    in_mount_namespace("waiting");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_full_disk_a_first_press_waits_until_there_is_room() {
    in_mount_namespace("opening");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_nearly_full_disk_nothing_is_backed_up_or_restored_and_it_is_said_how_much_is_missing() {
    in_mount_namespace("backing-up");
}

/// The mounts of a mount namespace end with its last process, however that ends.
fn in_mount_namespace(test: &str) {
    let may =
        |options: &&&str| Command::new("unshare").args([options, "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    let works = |options: &&&str| may(options).is_ok_and(|output| output.status.success());
    let Some(options) = ["-m", "-rm"].iter().find(works) else {
        eprintln!(
            "SKIPPED, NOT TESTED: a full disk, since nothing can be mounted here (run as root, or allow user namespaces)"
        );
        return;
    };
    let folder = TempDir::new().unwrap();
    let role = in_role(&["small-disk", test, folder.path().to_str().unwrap()]);
    let mut command = Command::new("unshare");
    command.arg(options);
    run_by(&mut command, &role);
    let output = finish(command);
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
    stdout(&output).lines().filter(|line| line.starts_with("full disk: ")).for_each(|line| println!("{line}"));
}

fn on_small_disk(test: &str, folder: &Path) {
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "none"]).arg(folder).output().unwrap();
    assert!(mount.status.success(), "{}", stderr(&mount));
    let disk = SmallDisk { folder: folder.to_owned() };
    match test {
        "waiting" => disk.press_on_a_full_disk(),
        "opening" => disk.open_on_a_full_disk(),
        "backing-up" => disk.back_up_on_a_full_disk(),
        other => panic!("no such test: {other}"),
    }
}

struct SmallDisk {
    folder: PathBuf,
}

impl SmallDisk {
    fn path(&self) -> PathBuf {
        self.folder.join("tally.db")
    }

    fn tallyboard(&self, arguments: &[&str]) -> Command {
        tallyboard(&self.path(), arguments)
    }

    /// Writes a file until nothing more fits.
    fn fill(&self) {
        let mut filler = File::create(self.folder.join("filler")).unwrap();
        let error = step_until("the disk is full", || filler.write_all(&[0; 4_096]).err());
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }

    fn make_room(&self) {
        fs::remove_file(self.folder.join("filler")).unwrap();
    }

    fn count(&self) -> i64 {
        Store::open(&self.path(), Access::Read).unwrap().count(&Name::parse("Coffee").unwrap()).unwrap().unwrap()
    }

    fn press_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(self.tallyboard(&["inc", "Coffee"]))), "1\n");
        let mut command = self.tallyboard(&["inc", "-"]);
        command.stdin(Stdio::piped());
        let mut counting = Running::start(command);
        let mut input = counting.child.stdin.take().unwrap();
        input.write_all(b"Coffee\n").unwrap();
        wait_for("the line is saved", || self.count() == 2);

        self.fill();
        input.write_all(b"Coffee\nCoffee\nCoffee\n").unwrap();
        wait_for("the stream waits", || counting.complaints.any("waiting: the disk is full"));
        let pressing = Running::start(self.tallyboard(&["inc", "Coffee", "10"]));
        wait_for("the press waits", || pressing.complaints.any("waiting: the disk is full"));
        let given_up = finish(self.tallyboard(&["--wait", "1", "inc", "Coffee", "100"]));
        assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
        assert!(stderr(&given_up).contains("the disk is full"), "{}", stderr(&given_up));
        assert_eq!(self.count(), 2, "nothing is counted");
        assert!(pressing.out.so_far().is_empty(), "nothing is acknowledged");

        self.make_room();
        let pressed = pressing.finish();
        let value: i64 = stdout(&pressed).trim_end().parse().unwrap();
        assert!(pressed.status.success() && [12, 15].contains(&value), "{value}");
        drop(input);
        let output = counting.finish();
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "4 lines, 1 counter\n"));
        assert_eq!(self.count(), 15);
        assert!(stdout(&finish(self.tallyboard(&["verify"]))).starts_with("ok: "));
        println!("full disk: a stream and a press waited, one was given up, 15 of 15 counted");
    }

    fn back_up_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(self.tallyboard(&["inc", "Coffee"]))), "1\n");
        let elsewhere = TempDir::new().unwrap();
        let backup = elsewhere.path().join("backup.db");
        let done = finish(self.tallyboard(&["backup", backup.to_str().unwrap()]));
        assert!(done.status.success(), "another disk has room: {}", stderr(&done));
        assert_eq!(stdout(&finish(self.tallyboard(&["inc", "Coffee"]))), "2\n");
        for arguments in [&["backup"][..], &["restore", "--yes", backup.to_str().unwrap()]] {
            let output = finish(self.tallyboard(arguments));
            let said = stderr(&output);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("is nearly full: 3") && said.contains(" MB more must be free"), "{said}");
            assert_eq!(said.lines().count(), 1, "{said}");
        }
        assert_eq!(self.count(), 2);
        assert_eq!(fs::read_dir(self.folder.join("tally.db.backups")).unwrap().count(), 0, "nothing is left");
        println!("full disk: nothing was backed up or restored");
    }

    /// Nobody has the file open, so there is no room even for the index of its log.
    fn open_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(self.tallyboard(&["inc", "Coffee"]))), "1\n");
        self.fill();
        let given_up = finish(self.tallyboard(&["--wait", "1", "inc", "Coffee", "100"]));
        assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
        assert!(stderr(&given_up).contains("waiting: the disk is full"), "{}", stderr(&given_up));
        let pressing = Running::start(self.tallyboard(&["inc", "Coffee", "10"]));
        wait_for("the press waits", || pressing.complaints.any("waiting: the disk is full"));
        self.make_room();
        let pressed = pressing.finish();
        assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "11\n"), "{}", stderr(&pressed));
        assert!(stdout(&finish(self.tallyboard(&["verify"]))).starts_with("ok: "));
        println!("full disk: a press waited for the file to be opened, one was given up, 11 of 11 counted");
    }
}

// ---- A file held locked

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_waits_for_a_lock_of_20_seconds() {
    const LOCKED: Duration = Duration::from_secs(20);

    let fixture = Fixture::new();
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "1");
    let other = Connection::open(fixture.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE counter SET count = count + 100").unwrap();
    let locked = Instant::now();
    let pressing = Running::start(fixture.tallyboard(&["inc", "Coffee"]));
    wait_for("the press waits", || pressing.complaints.any(WAITING));

    let given_up = finish(fixture.tallyboard(&["--wait", "2", "inc", "Coffee", "1000"]));
    assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
    let said = stderr(&given_up);
    assert!(said.contains(WAITING) && said.contains("not saved: another program holds the file locked"), "{said}");

    wait_for("the lock was held long enough", || locked.elapsed() >= LOCKED);
    assert!(pressing.out.so_far().is_empty(), "nothing is acknowledged");
    other.execute_batch("COMMIT").unwrap();
    let pressed = pressing.finish();
    assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "102\n"), "{}", stderr(&pressed));
    assert_eq!(stderr(&pressed), format!("{WAITING}\n"));
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 3 entries");
    println!("lock: a press waited for {:.1} s, one was given up", locked.elapsed().as_secs_f32());
}

/// Another program that keeps all others out: they can't even open the file.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_waits_for_a_file_that_another_program_has_for_itself() {
    let fixture = Fixture::new();
    let other = Connection::open(fixture.path()).unwrap();
    let alone = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; INSERT INTO counter (name, count) VALUES ('Coffee', 5); COMMIT";
    other.execute_batch(alone).unwrap();
    let given_up = Running::start(fixture.tallyboard(&["--wait", "2", "inc", "Coffee", "1000"]));
    let pressing = Running::start(fixture.tallyboard(&["inc", "Coffee"]));
    let given_up = given_up.finish();
    assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
    assert!(stderr(&given_up).contains("held locked by another program"), "{}", stderr(&given_up));
    wait_for("the press waits", || pressing.complaints.any("waiting: another program holds the file locked"));
    drop(other);
    let pressed = pressing.finish();
    assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "6\n"), "{}", stderr(&pressed));
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 2 entries");
}

// ---- A commit whose outcome is unknown

/// Bytes of the two copies of the header of the log's index, at the beginning of `-shm`.
const INDEX_HEADER_BYTES: usize = 2 * 48;

/// Another program that has the file open. It dies while it writes the index of the log, so that whoever comes next
/// recovers that from the log itself: by its frames as they stand there, whoever was told what about them.
struct Bystander {
    process: Running,
    input: ChildStdin,
}

impl Bystander {
    fn start(fixture: &Fixture) -> Self {
        let mut command = in_role(&["lock", fixture.path().to_str().unwrap()]);
        command.stdin(Stdio::piped());
        let mut process = Running::start(command);
        let input = process.child.stdin.take().unwrap();
        wait_for("the file is open", || process.out.any("open"));
        Self { process, input }
    }

    /// Takes the write lock when it can, so that nobody is in the middle of anything.
    fn lock(&mut self) {
        self.input.write_all(b"lock\n").unwrap();
        wait_for("the lock is taken", || self.process.out.any("locked"));
    }

    fn die_writing_the_index(mut self, fixture: &Fixture) {
        let mut index = OpenOptions::new().write(true).open(fixture.beside("-shm")).unwrap();
        index.write_all(&[0; INDEX_HEADER_BYTES]).unwrap();
        self.process.kill();
    }
}

/// The count that a recovery of the file as it stands would find. Only while nobody writes.
fn count_of_copy(fixture: &Fixture) -> i64 {
    let copy = TempDir::new().unwrap();
    for suffix in ["", "-wal"] {
        fs::copy(fixture.beside(suffix), copy.path().join(format!("tally.db{suffix}"))).unwrap();
    }
    let copy = Connection::open(copy.path().join("tally.db")).unwrap();
    copy.query_row("SELECT count FROM counter WHERE name = 'Coffee'", [], |row| row.get(0)).unwrap()
}

/// Counted before the presses under test, so that the log has frames.
const BEFORE: i64 = 100;
/// The press whose commit fails.
const FAILING: i64 = 3;

/// Starts presses under `injections`, lets all others die while one commit has failed, and gives the presser, with what it
/// had acknowledged by then.
fn resurrect(fixture: &Fixture, presses: i64, window: i64, injections: &[&str]) -> (Running, i64) {
    let mut bystander = Bystander::start(fixture);
    assert_eq!(fixture.printed(&["inc", "Coffee", &BEFORE.to_string()]), BEFORE.to_string());
    let presser = in_role_of_presser(&fixture.path(), presses.unsigned_abs(), window.unsigned_abs(), &["Coffee"]);
    let pressing = Running::start(fixture.with_faults(injections, &presser));
    let has_failed = |line: &String| line.starts_with("waiting") && (injections.len() < 2 || line.contains("full"));
    wait_for("the commit fails", || pressing.out.so_far().iter().any(has_failed));
    // The tries to come fail too, so the lock comes between them.
    bystander.lock();
    let told = Pressed::read(&pressing.out.so_far()).acknowledged.remove("Coffee").unwrap_or_default();
    let acknowledged = i64::try_from(told.len()).unwrap();
    let in_log = count_of_copy(fixture) - BEFORE;
    assert!((1..=window).contains(&(in_log - acknowledged)), "what failed stands whole in the log: {in_log}");
    bystander.die_writing_the_index(fixture);
    (pressing, acknowledged)
}

/// Each press is counted once, though one commit fails by `injections` and then comes to life.
fn press_through_a_resurrection(presses: i64, window: i64, injections: &[&str]) {
    let fixture = Fixture::new();
    let (pressing, acknowledged_before) = resurrect(&fixture, presses, window, injections);
    let output = pressing.finish();
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    let acknowledged = Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>()).acknowledged;
    let counted = fixture.counts()["Coffee"] - BEFORE;
    println!(
        "resurrection: {presses} presses, {window} at a time, {injections:?}: {acknowledged_before} acknowledged before, \
         {} after, {counted} counted",
        acknowledged["Coffee"].len()
    );
    assert_eq!(counted, presses);
    assert_eq!(acknowledged["Coffee"], (BEFORE + 1..=BEFORE + presses).collect::<Vec<_>>());
    assert!(fixture.printed(&["verify"]).starts_with("ok: 1 counter, "));
}

/// Enough for pauses in which a lock can be taken.
const TRIES: i64 = 8;

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_is_known_again_and_counted_once() {
    let injection = |first: i64| format!("fsync:error=EIO:when={first}..{}", first + TRIES - 1);
    // A later commit; the first one, when the writer has no row in the file yet; and many presses in one.
    at_once(&[(20, 1, FAILING), (1, 1, 1), (20, 20, 1)], |(presses, window, failing)| {
        press_through_a_resurrection(*presses, *window, &[&injection(*failing)]);
    });
}

/// What came to life was never flushed: its reply has to wait until it is.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_is_acknowledged_only_after_a_flush() {
    let fixture = Fixture::new();
    let injection = format!("fsync:error=EIO:when={FAILING}+");
    let (pressing, acknowledged) = resurrect(&fixture, FAILING, 1, &[&injection]);
    assert_eq!(acknowledged, FAILING - 1);
    let failed = || fixture.trace().matches("(INJECTED)").count();
    let (before, last) = (failed(), format!("acknowledged Coffee {}", BEFORE + FAILING));
    // A process that ends flushes once more, so one more says nothing yet.
    wait_for("more tries fail", || pressing.out.any(&last) || failed() >= before + 3);
    assert!(!pressing.out.any(&last), "no flush has succeeded");
}

/// The first try's frames stand whole in the log, its flush failed; the next tries can't even write.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_after_further_tries_is_counted_once() {
    let calls = {
        // The same without a fault tells how many writes there are up to that flush.
        let fixture = Fixture::new();
        let _bystander = Bystander::start(&fixture);
        fixture.printed(&["inc", "Coffee", &BEFORE.to_string()]);
        let presser = in_role_of_presser(&fixture.path(), FAILING.unsigned_abs(), 1, &["Coffee"]);
        assert!(finish(fixture.with_faults(&[], &presser)).status.success());
        fixture.trace()
    };
    let flushes = calls.lines().filter(|line| line.contains("fsync(")).count();
    assert_eq!(i64::try_from(flushes).unwrap(), FAILING, "one flush a press: {calls}");
    let next_write = calls.matches("pwrite64(").count() + 1;
    let writes = format!("pwrite64:error=ENOSPC:when={next_write}..{}", next_write + 7);
    press_through_a_resurrection(20, 1, &[&format!("fsync:error=EIO:when={FAILING}"), &writes]);
}
