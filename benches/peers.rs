//! The same work done by others: Redis, PostgreSQL, Django, and small commands. `cargo bench --bench peers`.
//!
//! Each server is started here, on loopback and in a temporary folder, and ended again. Whatever isn't installed is skipped,
//! and said to be. All press one counter, each press being on the disk before it is answered; ours keeps every press in the
//! history as well, which of the others only Django on our own file does. Every figure of theirs is followed by one of
//! ours in the same round; the table has the medians of the rounds and of their ratios.

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail, ensure};
use tallyboard::store::{Access, Store};
use tallyboard::worker::Watch;
use tempfile::TempDir;

use common::{COUNTER, Engine, Figures, Load, Press, new_folder, number, print_table, spread};

const ROUNDS: usize = 5;
const THEIR_TIME: Duration = Duration::from_secs(2);
const OUR_TIME: Duration = Duration::from_secs(1);
const WARM_UP: Duration = Duration::from_millis(50);

/// How long a server may take to start or to end.
const SERVER_WAIT: Duration = Duration::from_secs(20);
const SERVER_PAUSE: Duration = Duration::from_millis(20);

const PROCESS_RUNS: usize = 200;
const STREAM_RUNS: usize = 3;
const STREAM_LINES: usize = 5_000_000;
const STREAM_NAMES: u64 = 1_000;

const ONE: Load = Load { producers: 1, in_flight: 1, press: Press::Command };
const MANY: Load = Load { producers: 64, in_flight: 1, press: Press::Command };
const FOUR: Load = Load { producers: 4, in_flight: PIPELINE as u64, press: Press::Command };
const FOUR_FULL: Load = Load { producers: 4, in_flight: 4_096, press: Press::Command };

/// Presses that a pipelining client has on their way.
const PIPELINE: usize = 256;

const OUR_BINARY: &str = env!("CARGO_BIN_EXE_tallyboard");
const PG_USER: &str = "postgres";
const PG_TABLE: &str = "CREATE TABLE counter (id bigserial PRIMARY KEY, name text NOT NULL UNIQUE, \
    count bigint NOT NULL DEFAULT 0); INSERT INTO counter (name) VALUES ('coffee')";
const DJANGO_PROCESSES: usize = 4;
const DJANGO: &str = r#"
import json, sys, time
import django
from django.conf import settings

settings.configure(DATABASES={"default": json.loads(sys.argv[1])}, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField")
django.setup()
from django.db import models

class Counter(models.Model):
    name = models.TextField(unique=True)
    count = models.BigIntegerField()

    class Meta:
        app_label = "peers"
        db_table = "counter"
        managed = False

def press():
    assert Counter.objects.filter(name="coffee").update(count=models.F("count") + 1) == 1

press()
print("ready", flush=True)
seconds = float(sys.stdin.readline())
started = time.monotonic()
presses = 0
while time.monotonic() - started < seconds:
    press()
    presses += 1
print(presses / (time.monotonic() - started), flush=True)
"#;

/// Somebody pressed Ctrl+C: everything started here ends first.
static IS_INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// One way of theirs, beside one of ours.
struct Contest<'a> {
    what: &'static str,
    /// Presses a second.
    theirs: Box<dyn FnMut() -> anyhow::Result<f64> + 'a>,
    our_name: &'static str,
    ours: Load,
    /// The ratio that DESIGN.md wants.
    reach: Option<f64>,
    /// Presses a second, theirs and ours.
    rounds: Vec<(f64, f64)>,
    failure: Option<String>,
}

impl<'a> Contest<'a> {
    fn new(
        what: &'static str,
        ours: Load,
        reach: Option<f64>,
        theirs: impl FnMut() -> anyhow::Result<f64> + 'a,
    ) -> Self {
        let our_name = match (ours.producers, ours.in_flight) {
            (1, _) => "1 waiting",
            (64, _) => "64 waiting",
            (_, 4_096) => "4 × 4,096",
            _ => "4 × 256",
        };
        Self { what, theirs: Box::new(theirs), our_name, ours, reach, rounds: Vec::new(), failure: None }
    }

    fn round(&mut self) -> anyhow::Result<()> {
        if self.failure.is_some() {
            return Ok(());
        }
        match (self.theirs)() {
            Ok(theirs) => self.rounds.push((theirs, ours(self.ours)?)),
            Err(error) => self.failure = Some(format!("{error:#}")),
        }
        Ok(())
    }
}

fn main() -> anyhow::Result<()> {
    tallyboard::limits::hear_end(|| IS_INTERRUPTED.store(true, Ordering::Relaxed))?;
    let mut skipped = Vec::new();
    servers(&mut skipped)?;
    processes(&mut skipped)?;
    streams(&mut skipped)?;
    println!();
    for line in &skipped {
        println!("skipped: {line}");
    }
    if skipped.is_empty() {
        println!("nothing was skipped");
    }
    Ok(())
}

fn go_on() -> anyhow::Result<()> {
    ensure!(!IS_INTERRUPTED.load(Ordering::Relaxed), "interrupted");
    Ok(())
}

/// The value, or a line that says what is skipped and why.
fn or_skip<T>(what: &str, result: anyhow::Result<T>, skipped: &mut Vec<String>) -> Option<T> {
    result.map_err(|error| skipped.push(format!("{what}: {error:#}"))).ok()
}

fn servers(skipped: &mut Vec<String>) -> anyhow::Result<()> {
    let redis = or_skip("Redis", Redis::start(), skipped);
    let postgres = or_skip("PostgreSQL", Postgres::start(), skipped);
    let python = or_skip("Django", python_with("django"), skipped);
    let python_for_postgres = match (&python, &postgres) {
        (Some(_), Some(_)) => or_skip("Django on PostgreSQL", python_with("django, psycopg"), skipped),
        _ => None,
    };
    let folder = new_folder()?;
    let our_file = folder.path().join("django.db");
    make_file(&our_file)?;

    let mut contests = Vec::new();
    if let Some(redis) = &redis {
        contests.push(Contest::new("Redis INCR, 1 client", ONE, None, || redis.press(1, 1)));
        contests.push(Contest::new("Redis INCR, 64 clients", MANY, Some(2.0), || redis.press(64, 1)));
        let four = "Redis INCR, 4 clients, 256 in flight each";
        contests.push(Contest::new(four, FOUR, Some(3.0), || redis.press(4, PIPELINE)));
    }
    if let Some(postgres) = &postgres {
        contests.push(Contest::new("PostgreSQL upsert, 1 client", ONE, None, || postgres.press(1, 1)));
        contests.push(Contest::new("PostgreSQL upsert, 64 clients", MANY, None, || postgres.press(64, 1)));
        let four = "PostgreSQL upsert, 4 clients, 256 in flight each";
        contests.push(Contest::new(four, FOUR, None, || postgres.press(4, PIPELINE)));
    }
    if let Some(python) = &python {
        let database = serde_json::json!({
            "ENGINE": "django.db.backends.sqlite3", "NAME": our_file, "OPTIONS": { "timeout": 30 },
        });
        let what = "Django F() on SQLite, 4 processes";
        contests.push(Contest::new(what, FOUR_FULL, Some(1_000.0), move || django(python, &database)));
    }
    if let (Some(python), Some(postgres)) = (&python_for_postgres, &postgres) {
        let database = postgres.django_database();
        let what = "Django F() on PostgreSQL, 4 processes";
        contests.push(Contest::new(what, FOUR_FULL, None, move || django(python, &database)));
    }

    for round in 1..=ROUNDS {
        for contest in &mut contests {
            go_on()?;
            eprintln!("round {round} of {ROUNDS}: {}", contest.what);
            contest.round()?;
        }
    }
    print_contests(&contests, skipped)
}

fn print_contests(contests: &[Contest<'_>], skipped: &mut Vec<String>) -> anyhow::Result<()> {
    let head =
        ["presses a second", "theirs", "min – max", "ours", "", "min – max", "ours ÷ theirs", "min – max", "reach", ""];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    for contest in contests {
        if let Some(why) = &contest.failure {
            skipped.push(format!("{}: {why}", contest.what));
            continue;
        }
        let figures =
            |value: fn(&(f64, f64)) -> f64| Figures::of(contest.rounds.iter().map(value).collect()).context("no round");
        let theirs = figures(|(theirs, _)| *theirs)?;
        let ours = figures(|(_, ours)| *ours)?;
        let ratio = figures(|(theirs, ours)| ours / theirs)?;
        let verdict = |reach| if ratio.median >= reach { "ok" } else { "SHORT" };
        lines.push(vec![
            contest.what.into(),
            number(theirs.median),
            spread(theirs),
            contest.our_name.into(),
            number(ours.median),
            spread(ours),
            number(ratio.median),
            spread(ratio),
            contest.reach.map(|reach| format!("≥ {}", number(reach))).unwrap_or_default(),
            contest.reach.map(verdict).unwrap_or_default().into(),
        ]);
    }
    print_table(&format!("Ours beside theirs, durable, one counter ({ROUNDS} rounds)"), &lines);
    Ok(())
}

/// Our presses a second, on a new file.
fn ours(load: Load) -> anyhow::Result<f64> {
    let folder = new_folder()?;
    let mut engine = Engine::start(&folder.path().join("tally.db"), Watch::Nothing)?;
    engine.press_for(load, WARM_UP)?;
    let rate = engine.press_for(load, OUR_TIME)?;
    engine.check()?;
    Ok(rate.per_second())
}

/// A tally file with the counter that Django presses: `F()` needs one that is there.
fn make_file(path: &Path) -> anyhow::Result<()> {
    drop(Store::open(path, Access::Write)?);
    common::connect(path)?.execute("INSERT INTO counter(name) VALUES (?1)", [COUNTER])?;
    Ok(())
}

// ── Servers ──

/// A server that ends when this is dropped.
struct Server {
    child: Child,
    name: &'static str,
}

impl Server {
    fn start(name: &'static str, command: &mut Command) -> anyhow::Result<Self> {
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Ok(Self { child: child.with_context(|| format!("{name} didn't start"))?, name })
    }

    /// Waits until it answers.
    fn wait_for<T>(&mut self, answer: impl Fn() -> anyhow::Result<T>) -> anyhow::Result<()> {
        let started = Instant::now();
        loop {
            let Err(error) = answer() else { return Ok(()) };
            go_on()?;
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended at once, with {status}", self.name);
            }
            if started.elapsed() > SERVER_WAIT {
                return Err(error.context(format!("{} doesn't answer", self.name)));
            }
            thread::sleep(SERVER_PAUSE);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both servers end in good order at an interrupt. Nothing to do about an error but the kill below.
        let _ = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        let started = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && started.elapsed() < SERVER_WAIT {
            thread::sleep(SERVER_PAUSE);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port of the loopback that nobody listens on.
fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// What a command printed.
fn output(command: &mut Command) -> anyhow::Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| name.clone())?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{name} ended with {}: {}", output.status, errors.trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn find_program(name: &str, package: &str) -> anyhow::Result<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .ok_or_else(|| anyhow!("there is no {name} (Debian: apt install {package})"))
}

struct Redis {
    // Dropped in this order: the server before its folder.
    _server: Server,
    _folder: TempDir,
    port: String,
}

impl Redis {
    fn start() -> anyhow::Result<Self> {
        let program = find_program("redis-server", "redis-server")?;
        for tool in ["redis-benchmark", "redis-cli"] {
            find_program(tool, "redis-tools")?;
        }
        let (folder, port) = (new_folder()?, free_port()?.to_string());
        let mut server = Server::start(
            "redis-server",
            Command::new(program)
                .current_dir(folder.path())
                .args(["--bind", "127.0.0.1", "--port", &port, "--save", ""])
                .args(["--appendonly", "yes", "--appendfsync", "always"]),
        )?;
        server.wait_for(|| output(Command::new("redis-cli").args(["-p", &port, "ping"])))?;
        Ok(Self { _server: server, _folder: folder, port })
    }

    /// As many presses as take about [`THEIR_TIME`], and how many of them there were in a second.
    fn press(&self, clients: usize, in_flight: usize) -> anyhow::Result<f64> {
        let trial = self.press_so_often(clients, in_flight, 500 * clients * in_flight.min(16))?;
        self.press_so_often(clients, in_flight, (trial * THEIR_TIME.as_secs_f64()) as usize + 1)
    }

    fn press_so_often(&self, clients: usize, in_flight: usize, presses: usize) -> anyhow::Result<f64> {
        let (clients, in_flight, presses) = (clients.to_string(), in_flight.to_string(), presses.to_string());
        let mut command = Command::new("redis-benchmark");
        command.args(["-p", &self.port, "-c", &clients, "-P", &in_flight, "-n", &presses, "--csv", "INCR", COUNTER]);
        let printed = output(&mut command)?;
        // "INCR coffee","12345.67",…
        let last = printed.lines().last().context("redis-benchmark printed nothing")?;
        let rate = last.split(',').nth(1).with_context(|| format!("redis-benchmark printed {last}"))?;
        Ok(rate.trim_matches('"').parse()?)
    }
}

struct Postgres {
    // Dropped in this order: the server before its folder.
    _server: Server,
    folder: TempDir,
    programs: PathBuf,
    port: String,
    password: String,
}

impl Postgres {
    fn start() -> anyhow::Result<Self> {
        let programs = postgres_programs()?;
        let (folder, port) = (new_folder()?, free_port()?.to_string());
        let password = random_text()?;
        fs::write(folder.path().join("password"), &password)?;
        let is_root = fs::metadata(folder.path()).is_ok_and(|metadata| is_owned_by_root(&metadata));
        if is_root {
            // PostgreSQL refuses to run as root.
            output(Command::new("chown").args(["-R", PG_USER]).arg(folder.path()))?;
        }
        let as_user = |program: &str| {
            let program = programs.join(program);
            let mut command = Command::new(if is_root { "setpriv".into() } else { program.clone() });
            if is_root {
                command.args(["--reuid", PG_USER, "--regid", PG_USER, "--init-groups", "--"]).arg(program);
            }
            command.current_dir(folder.path()).env("LC_ALL", "C");
            command
        };
        output(as_user("initdb").args(["-D", "data", "-U", PG_USER, "-A", "scram-sha-256", "--pwfile", "password"]))?;
        let mut server = Server::start(
            "postgres",
            as_user("postgres").args(["-D", "data", "-p", &port, "-c", "listen_addresses=127.0.0.1"]).args([
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
            ]),
        )?;
        server.wait_for(|| output(&mut client(&programs.join("psql"), &port, &password, &["-c", "SELECT 1"])))?;
        output(&mut client(&programs.join("psql"), &port, &password, &["-q", "-c", PG_TABLE]))?;
        Ok(Self { _server: server, folder, programs, port, password })
    }

    fn press(&self, clients: usize, in_flight: usize) -> anyhow::Result<f64> {
        let upsert = "INSERT INTO counter(name, count) VALUES ('coffee', 1) \
            ON CONFLICT (name) DO UPDATE SET count = counter.count + excluded.count RETURNING count;\n";
        let script = match in_flight {
            1 => upsert.to_owned(),
            _ => format!("\\startpipeline\n{}\\endpipeline\n", upsert.repeat(in_flight)),
        };
        let path = self.folder.path().join("upsert.sql");
        fs::write(&path, script)?;
        let (clients, seconds) = (clients.to_string(), THEIR_TIME.as_secs().to_string());
        let path = path.to_string_lossy();
        let threads = if clients == "1" { "1" } else { "2" };
        let arguments = ["-n", "-M", "prepared", "-c", &clients, "-j", threads, "-T", &seconds, "-f", &path];
        let printed = output(&mut client(&self.programs.join("pgbench"), &self.port, &self.password, &arguments))?;
        let rate = printed.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next());
        let rate: f64 = rate.with_context(|| format!("pgbench printed {printed}"))?.parse()?;
        Ok(rate * in_flight as f64)
    }

    fn django_database(&self) -> serde_json::Value {
        serde_json::json!({
            "ENGINE": "django.db.backends.postgresql", "NAME": "postgres", "HOST": "127.0.0.1",
            "PORT": self.port, "USER": PG_USER, "PASSWORD": self.password,
        })
    }
}

fn client(program: &Path, port: &str, password: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.env("PGPASSWORD", password).args(["-h", "127.0.0.1", "-p", port, "-U", PG_USER]);
    // psql and pgbench agree on this alone.
    command.env("PGDATABASE", PG_USER).args(arguments);
    command
}

/// Debian keeps the server's programs off the PATH, in a folder for each version.
fn postgres_programs() -> anyhow::Result<PathBuf> {
    if let Ok(initdb) = find_program("initdb", "postgresql") {
        // Where the others stand, if this one is a link.
        return initdb.canonicalize()?.parent().map(Path::to_owned).context("a program without a folder");
    }
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest =
        versions.filter_map(|version| Some((version.file_name().to_str()?.parse::<u32>().ok()?, version.path())));
    let (_, newest) = newest.max().context("there is no initdb (Debian: apt install postgresql)")?;
    Ok(newest.join("bin"))
}

#[cfg(unix)]
fn is_owned_by_root(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(metadata) == 0
}

#[cfg(not(unix))]
fn is_owned_by_root(_metadata: &fs::Metadata) -> bool {
    false
}

/// For a server that everyone on this machine can reach.
fn random_text() -> anyhow::Result<String> {
    use std::hash::{BuildHasher as _, RandomState};
    Ok(format!("{:016x}{:016x}", RandomState::new().hash_one(1), RandomState::new().hash_one(2)))
}

// ── Django ──

/// A Python that has these modules: that of $PEERS_PYTHON, of a virtual environment in the build's folder, or the system's.
fn python_with(modules: &str) -> anyhow::Result<PathBuf> {
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers-venv");
    let candidates = [
        std::env::var_os("PEERS_PYTHON").map(PathBuf::from),
        Some(environment.join("bin/python")),
        Some("python3".into()),
    ];
    let has_modules =
        |python: &PathBuf| output(Command::new(python).args(["-c", &format!("import {modules}")])).is_ok();
    candidates.into_iter().flatten().find(has_modules).ok_or_else(|| {
        let folder = environment.display();
        anyhow!(
            "no Python has {modules}: python3 -m venv {folder} && {folder}/bin/pip install django 'psycopg[binary]', \
             or name one in $PEERS_PYTHON"
        )
    })
}

/// One process that presses through Django; it ends when this is dropped.
struct DjangoProcess {
    child: Child,
    input: ChildStdin,
    lines: std::io::Lines<BufReader<ChildStdout>>,
}

impl DjangoProcess {
    fn start(python: &Path, database: &serde_json::Value) -> anyhow::Result<Self> {
        let mut child = Command::new(python)
            .args(["-c", DJANGO, &database.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().context("no input")?;
        let lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        Ok(Self { child, input, lines })
    }

    fn next_line(&mut self) -> anyhow::Result<String> {
        Ok(self.lines.next().context("Django ended early")??)
    }
}

impl Drop for DjangoProcess {
    fn drop(&mut self) {
        // Either is an error only if it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn django(python: &Path, database: &serde_json::Value) -> anyhow::Result<f64> {
    let start = |_| DjangoProcess::start(python, database);
    let mut processes = (0..DJANGO_PROCESSES).map(start).collect::<anyhow::Result<Vec<_>>>()?;
    for process in &mut processes {
        ensure!(process.next_line()? == "ready", "Django didn't get ready");
    }
    for process in &mut processes {
        writeln!(process.input, "{}", THEIR_TIME.as_secs_f64())?;
    }
    let mut rate = 0.0;
    for process in &mut processes {
        rate += process.next_line()?.parse::<f64>()?;
    }
    Ok(rate)
}

// ── Whole processes ──

/// One way to do something by a command, with the times that it took, in ms.
struct Timed<'a> {
    what: &'static str,
    command: Box<dyn Fn() -> Command + 'a>,
    times_ms: Vec<f64>,
}

impl<'a> Timed<'a> {
    fn new(what: &'static str, command: impl Fn() -> Command + 'a) -> Self {
        Self { what, command: Box::new(command), times_ms: Vec::new() }
    }

    /// Runs it once; returns what it printed.
    fn run(&mut self) -> anyhow::Result<String> {
        go_on()?;
        let started = Instant::now();
        let printed = output(&mut (self.command)())?;
        self.times_ms.push(started.elapsed().as_secs_f64() * 1_000.0);
        Ok(printed)
    }
}

fn print_times(title: &str, all: &[Timed<'_>]) -> anyhow::Result<()> {
    let head = ["ms", "median", "min – max", "ours ÷ theirs"];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    let ours = all.first().context("nothing was run")?;
    for timed in all {
        let figures = Figures::of(timed.times_ms.clone()).context("no run")?;
        let pairs = ours.times_ms.iter().zip(&timed.times_ms);
        let ratio = Figures::of(pairs.map(|(ours, theirs)| ours / theirs).collect()).context("no run")?;
        lines.push(vec![timed.what.into(), number(figures.median), spread(figures), number(ratio.median)]);
    }
    print_table(title, &lines);
    Ok(())
}

/// One press, and one look at a count, as whole processes: by our program and by SQLite's shell in turns, on one file.
fn processes(skipped: &mut Vec<String>) -> anyhow::Result<()> {
    let folder = new_folder()?;
    let file = &folder.path().join("tally.db");
    make_file(file)?;
    let ours = |what: &'static str, command: &'static str| {
        Timed::new(what, move || {
            let mut ours = Command::new(OUR_BINARY);
            ours.arg("--db").arg(file).args([command, COUNTER]);
            ours
        })
    };
    let sqlite = or_skip("sqlite3", find_program("sqlite3", "sqlite3"), skipped);
    let shell = |what: &'static str, statement: String| {
        let sqlite = sqlite.clone()?;
        Some(Timed::new(what, move || {
            let mut shell = Command::new(&sqlite);
            shell.arg(file).arg(&statement);
            shell
        }))
    };
    let server = or_skip("redis-cli incr", Redis::start(), skipped);
    let redis = server.as_ref().map(|server| {
        Timed::new("redis-cli incr coffee", move || {
            let mut redis = Command::new("redis-cli");
            redis.args(["-p", &server.port, "incr", COUNTER]);
            redis
        })
    });
    let upsert = common::UPSERT.replace("?1", "'coffee'").replace("?2", "1");
    let upsert = shell("sqlite3 FILE 'INSERT … ON CONFLICT …'", upsert);
    let select = shell("sqlite3 FILE 'SELECT count …'", "SELECT count FROM counter WHERE name = 'coffee'".to_owned());
    let by_us_and_shell = 1 + usize::from(upsert.is_some());
    let mut pressing: Vec<_> =
        [Some(ours("tallyboard inc coffee", "inc")), upsert, redis].into_iter().flatten().collect();
    let mut looking: Vec<_> = [Some(ours("tallyboard get coffee", "get")), select].into_iter().flatten().collect();
    eprintln!("whole processes");
    for _ in 0..PROCESS_RUNS {
        for timed in pressing.iter_mut().chain(&mut looking) {
            timed.run()?;
        }
    }
    common::check(file, (PROCESS_RUNS * by_us_and_shell) as u64)?;
    print_times(&format!("One press by a whole process ({PROCESS_RUNS} runs, in turns)"), &pressing)?;
    print_times(&format!("One count read by a whole process ({PROCESS_RUNS} runs, in turns)"), &looking)
}

/// A stream of names, by whole processes.
fn streams(skipped: &mut Vec<String>) -> anyhow::Result<()> {
    let folder = new_folder()?;
    let lines = folder.path().join("lines");
    write_lines(&lines)?;
    let our_file = folder.path().join("ours.db");
    let shell = |script: &'static str| {
        let (lines, our_file) = (&lines, &our_file);
        move || {
            let mut command = Command::new("sh");
            command.args(["-c", script, "sh"]).arg(lines).arg(OUR_BINARY).arg(our_file).env("LC_ALL", "C");
            command
        }
    };
    let mut all = vec![Timed::new("tallyboard inc -", shell("exec \"$2\" --db \"$3\" inc - < \"$1\""))];
    if or_skip("sort | uniq -c", find_program("sort", "coreutils"), skipped).is_some() {
        all.push(Timed::new("sort | uniq -c", shell("sort \"$1\" | uniq -c > \"$3.counts\"")));
    }
    for run in 1..=STREAM_RUNS {
        eprintln!("stream {run} of {STREAM_RUNS}");
        for timed in &mut all {
            let printed = timed.run()?;
            let is_ours = timed.what.starts_with("tallyboard");
            ensure!(!is_ours || printed.starts_with(&format!("{STREAM_LINES} lines")), "inc - printed {printed}");
        }
    }
    let mut store = Store::open(&our_file, Access::Read)?;
    let sum: i64 = store.counters()?.iter().map(|counter| counter.count).sum();
    ensure!(usize::try_from(sum)? == STREAM_RUNS * STREAM_LINES, "inc - counted {sum}");
    ensure!(store.verify()?.problems.is_empty(), "the file is not sound");
    print_times(
        &format!("{STREAM_LINES} lines of {STREAM_NAMES} names ({STREAM_RUNS} runs, in turns; sort in the C locale)"),
        &all,
    )
}

fn write_lines(path: &Path) -> anyhow::Result<()> {
    let mut out = BufWriter::new(fs::File::create(path)?);
    let mut random = common::Random(7);
    for _ in 0..STREAM_LINES {
        writeln!(out, "counter {:03}", random.below(STREAM_NAMES))?;
    }
    Ok(out.flush()?)
}
