//! A million entries out and in again, in each format: how long it takes, how much memory it needs, and how long presses wait
//! meanwhile. `cargo bench --bench transfer`; `TALLYBOARD_BENCH_ENTRIES=100000` makes do with fewer entries.
//!
//! The entries are three years of a desk. The program is a process of its own each time, so that the most memory that it ever
//! had is its own. Presses are a window's: one at a time, each waiting until it is on the disk, while another process imports.

mod common;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use crossbeam_channel::Receiver;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use tallyboard::domain::{Name, Time};
use tallyboard::request::{CounterRef, Event, Outcome, Request};
use tallyboard::store::{DemoPlan, Store};
use tallyboard::worker::{Client, Timeout, Watch, Worker};

use common::{number, percentile, print_table};

const ENTRIES: u64 = 1_000_000;
const COUNTERS: usize = 100;
const DAYS: u16 = 1_095;

/// What leaves, and whether it is every entry.
const FILES: [(&str, &[&str], bool); 4] = [
    ("copy.jsonl", &[], true),
    ("copy.xlsx", &[], true),
    ("entries.csv", &[], true),
    ("counters.csv", &["--what", "counters"], false),
];

/// How often a running process is looked at.
const LOOK: Duration = Duration::from_millis(2);
const PRESS_PAUSE: Duration = Duration::from_millis(5);
/// For so long presses are alone, before each import.
const ALONE: Duration = Duration::from_secs(3);

fn main() -> anyhow::Result<()> {
    let folder = common::new_folder()?;
    let source = folder.path().join("tally.db");
    let entries = std::env::var("TALLYBOARD_BENCH_ENTRIES").map_or(Ok(ENTRIES), |entries| entries.parse())?;
    let zone = TimeZone::UTC;
    let plan = DemoPlan { counters: COUNTERS, entries, days: DAYS, seed: 1, zone, now: Time::now() };
    let entries = Store::make(&source)?.fill_demo(&plan)?;
    println!("{} entries of {COUNTERS} counters in {DAYS} days", number(entries as f64));

    let head = ["a file", "MB", "out, s", "MB of memory", "in, s", "MB of memory", "again, s", "MB of memory"];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    for (name, what, is_whole) in FILES {
        eprintln!("{name}");
        let file = folder.path().join(name);
        let file = file.to_str().context("a path that is no text")?;
        let out = run(&source, &[&["export", "-o", file], what].concat())?;
        let copy = folder.path().join(format!("{name}.db"));
        let into = run(&copy, &["import", file])?;
        let again = run(&copy, &["import", file])?;
        ensure!(sums(&copy)? == sums(&source)?, "{name}: the copy counts otherwise");
        ensure!(!is_whole || entries_of(&copy)? == entries, "{name}: the copy has other entries");
        let megabytes = number(std::fs::metadata(file)?.len() as f64 / 1e6);
        let figures = [out, into, again].map(|run| [number(run.took.as_secs_f64()), number(run.peak_bytes / 1e6)]);
        lines.push([name.to_owned(), megabytes].into_iter().chain(figures.into_iter().flatten()).collect());
    }
    print_table("Out, into a new file, and the same once more", &lines);

    let mut lines = vec![["presses", "number", "p50, ms", "p99, ms", "longest, ms"].map(str::to_owned).to_vec()];
    let file = folder.path().join("copy.jsonl");
    for (what, is_there) in [("an import of it all", false), ("one that adds nothing", true)] {
        eprintln!("presses: {what}");
        let busy = folder.path().join("busy.db");
        ensure!(busy.exists() == is_there, "the file was there or was not");
        for (when, took) in presses(&busy, &["import", file.to_str().context("a path that is no text")?])? {
            lines.push(line(&format!("{what}: {when}"), took)?);
        }
    }
    print_table(&format!("A press every {} ms, from the press to the reply", PRESS_PAUSE.as_millis()), &lines);
    Ok(())
}

/// What a process took.
struct Run {
    took: Duration,
    /// The most memory that it had, of its own and of files mapped.
    peak_bytes: f64,
}

fn start(db: &Path, arguments: &[&str]) -> anyhow::Result<Child> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
    command.arg("--db").arg(db).args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    command.spawn().context("the program doesn't start")
}

fn run(db: &Path, arguments: &[&str]) -> anyhow::Result<Run> {
    let started = Instant::now();
    let mut child = start(db, arguments)?;
    let mut peak_bytes = 0.0;
    loop {
        // As long as it runs: of a process that has ended nothing is said any more.
        peak_bytes = peak_of(&child).unwrap_or(peak_bytes);
        if let Some(status) = child.try_wait()? {
            ensure!(status.success(), "{arguments:?}: {status}");
            return Ok(Run { took: started.elapsed(), peak_bytes });
        }
        thread::sleep(LOOK);
    }
}

/// Where the system tells (Linux).
fn peak_of(child: &Child) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"))?;
    Some(kib.parse::<f64>().ok()? * 1_024.0)
}

fn sums(db: &Path) -> anyhow::Result<Vec<(String, i64)>> {
    let connection = Connection::open(db)?;
    let mut statement = connection.prepare("SELECT name, count FROM counter ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn entries_of(db: &Path) -> anyhow::Result<u64> {
    let entries: i64 = Connection::open(db)?.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
    Ok(entries.cast_unsigned())
}

/// How long presses waited, in ms: with nothing else going on, and while another process does this.
fn presses(db: &Path, arguments: &[&str]) -> anyhow::Result<[(&'static str, Vec<f64>); 2]> {
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(db.to_owned(), Watch::Changes, Timeout::Never, Arc::new(sender))?;
    ensure!(matches!(events.recv()?, Event::Opened { .. }), "the file didn't open");
    let (sender, replies) = crossbeam_channel::unbounded();
    let client = worker.client(Arc::new(sender));
    press(&client, &replies)?; // makes the counter
    let (began, mut alone, mut beside) = (Instant::now(), Vec::new(), Vec::new());
    while began.elapsed() < ALONE {
        alone.push(press(&client, &replies)?);
        thread::sleep(PRESS_PAUSE);
    }
    let mut child = start(db, arguments)?;
    let status = loop {
        beside.push(press(&client, &replies)?);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(PRESS_PAUSE);
    };
    ensure!(status.success(), "{arguments:?}: {status}");
    worker.stop();
    Ok([("nothing else", alone), ("meanwhile", beside)])
}

fn press(client: &Client, replies: &Receiver<Event>) -> anyhow::Result<f64> {
    let started = Instant::now();
    let counter = CounterRef::Name(Name::parse("Pressed meanwhile")?);
    let sent = client.send(Request::Increment { counter, delta: 1, at: Some(Time::now()) })?;
    match replies.recv()? {
        Event::Replied(id, Ok(Outcome::Counted { .. })) if id == sent => Ok(started.elapsed().as_secs_f64() * 1_000.0),
        event => bail!("not the reply to a press: {event:?}"),
    }
}

fn line(what: &str, mut took: Vec<f64>) -> anyhow::Result<Vec<String>> {
    took.sort_by(f64::total_cmp);
    let at = |percent| percentile(&took, percent).map(number).context("no press");
    Ok(vec![what.to_owned(), number(took.len() as f64), at(50.0)?, at(99.0)?, at(100.0)?])
}
