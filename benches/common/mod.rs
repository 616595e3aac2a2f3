//! What the benchmarks share: the bare upsert, our own work, and figures from many rounds.

// Each benchmark uses its part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use crossbeam_channel::Receiver;
use rusqlite::Connection;
use tallyboard::domain::{CounterId, Name, Time};
use tallyboard::request::{CounterRef, Event, Listener, Outcome, Reply, Request, RequestId};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Client, Timeout, Watch, Worker};
use tempfile::TempDir;

/// The counter that all press, so that every way does the same work.
pub(crate) const COUNTER: &str = "coffee";

/// How another program counts (DESIGN.md).
pub(crate) const UPSERT: &str = "INSERT INTO counter(name, count) VALUES (?1, ?2) \
    ON CONFLICT(name) DO UPDATE SET count = count + excluded.count RETURNING count";

const BUSY_WAIT: Duration = Duration::from_secs(30);

/// A folder on the disk that the build is on: what is in memory (often /tmp) flushes for nothing.
pub(crate) fn new_folder() -> anyhow::Result<TempDir> {
    let base = env!("CARGO_TARGET_TMPDIR");
    std::fs::create_dir_all(base)?;
    Ok(TempDir::with_prefix_in("bench-", base)?)
}

/// Presses in a time.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rate {
    pub presses: u64,
    pub elapsed: Duration,
}

impl Rate {
    pub(crate) fn per_second(self) -> f64 {
        self.presses as f64 / self.elapsed.as_secs_f64()
    }
}

impl std::ops::AddAssign for Rate {
    fn add_assign(&mut self, other: Self) {
        self.presses += other.presses;
        self.elapsed += other.elapsed;
    }
}

/// What several rounds came to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures {
    pub median: f64,
    pub min: f64,
    pub max: f64,
}

impl Figures {
    /// `None` without a round.
    pub(crate) fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        let median = percentile(&values, 50.0)?;
        Some(Self { median, min: *values.first()?, max: *values.last()? })
    }
}

/// The value that so many percent of the sorted values don't exceed.
pub(crate) fn percentile(sorted: &[f64], percent: f64) -> Option<f64> {
    let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied()
}

/// A number in as many figures as mean something.
pub(crate) fn number(value: f64) -> String {
    match value {
        value if value.abs() >= 100.0 => grouped(value.round() as i64),
        value if value.abs() >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

fn grouped(value: i64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

pub(crate) fn spread(figures: Figures) -> String {
    format!("{} – {}", number(figures.min), number(figures.max))
}

/// Prints a table whose first line is its head: the first column to the left, the others to the right.
pub(crate) fn print_table(title: &str, lines: &[Vec<String>]) {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let cell_chars = |line: &Vec<String>, column| line.get(column).map_or(0, |cell: &String| cell.chars().count());
    let widths: Vec<usize> =
        (0..columns).map(|column| lines.iter().map(|line| cell_chars(line, column)).max().unwrap_or(0)).collect();
    println!("\n{title}");
    for (index, line) in lines.iter().enumerate() {
        let mut text = String::new();
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            text += &if column == 0 { format!("{cell:<width$}") } else { format!("  {cell:>width$}") };
        }
        println!("{}", text.trim_end());
        if index == 0 {
            println!("{}", "─".repeat(widths.iter().sum::<usize>() + 2 * columns.saturating_sub(1)));
        }
    }
}

/// Another program's way: one autocommit upsert a press, into our schema, as durable as ours.
pub(crate) struct Bare {
    connection: Connection,
    path: PathBuf,
    sent: u64,
}

impl Bare {
    /// On the file at `path`, which is made if it is missing.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        drop(Store::open(path, Access::Write)?);
        Ok(Self { connection: connect(path)?, path: path.to_owned(), sent: 0 })
    }

    pub(crate) fn press_for(&mut self, time: Duration) -> anyhow::Result<Rate> {
        let mut upsert = self.connection.prepare_cached(UPSERT)?;
        let started = Instant::now();
        let mut presses = 0;
        while started.elapsed() < time {
            let count: i64 = upsert.query_row((COUNTER, 1), |row| row.get(0))?;
            presses += 1;
            ensure!(count.cast_unsigned() == self.sent + presses, "the bare upsert counts wrong");
        }
        let elapsed = started.elapsed();
        self.sent += presses;
        Ok(Rate { presses, elapsed })
    }

    pub(crate) fn check(&self) -> anyhow::Result<()> {
        check(&self.path, self.sent)
    }
}

/// A connection as another program makes it, and as durable as ours.
pub(crate) fn connect(path: &Path) -> anyhow::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY_WAIT)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    ensure!(mode == "wal", "the journal mode is {mode}");
    Ok(connection)
}

/// Fails unless the counter stands at `sent`, and all counts are the sums of their entries.
pub(crate) fn check(path: &Path, sent: u64) -> anyhow::Result<()> {
    let mut store = Store::open(path, Access::Read)?;
    let count = store.count(&COUNTER.parse()?)?.unwrap_or(0);
    ensure!(count.cast_unsigned() == sent, "{sent} presses were answered, and the count is {count}");
    let problems = store.verify()?.problems;
    ensure!(problems.is_empty(), "the file is not sound: {}", problems.join("; "));
    Ok(())
}

/// How a press is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Press {
    /// By name, without a time: as a command or a stream of lines does.
    Command,
    /// By id, at its time, kept as an operation: a person's press in a window.
    Window,
}

/// How many press, and how many presses each has on their way at once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load {
    pub producers: usize,
    pub in_flight: u64,
    pub press: Press,
}

/// Our worker on a file.
pub(crate) struct Engine {
    /// Taken by the check.
    worker: Option<Worker>,
    events: Receiver<Event>,
    id: CounterId,
    path: PathBuf,
    sent: u64,
}

impl Engine {
    pub(crate) fn start(path: &Path, watch: Watch) -> anyhow::Result<Self> {
        let (sender, events) = crossbeam_channel::unbounded();
        let worker = Worker::start(path.to_owned(), watch, Timeout::Never, Arc::new(sender))?;
        match events.recv()? {
            Event::Opened { .. } => {}
            other => bail!("the worker said {other:?}"),
        }
        // The first press makes the counter.
        let desk = Desk::of(&worker);
        desk.client.send(increment(Press::Command, &COUNTER.parse()?, CounterId(0)))?;
        let (id, sent) = desk.counted(&desk.replies.take().pop().context("a reply")?.1)?;
        Ok(Self { worker: Some(worker), events, id, path: path.to_owned(), sent: sent.cast_unsigned() })
    }

    /// Presses from several threads at once, each with its own client, until `time` is over and all is answered.
    pub(crate) fn press_for(&mut self, load: Load, time: Duration) -> anyhow::Result<Rate> {
        let worker = self.worker.as_ref().context("the worker was stopped")?;
        let (name, id) = (COUNTER.parse::<Name>()?, self.id);
        let barrier = Barrier::new(load.producers + 1);
        let (presses, elapsed) = thread::scope(|scope| {
            let produce = || {
                let desk = Desk::of(worker);
                barrier.wait();
                desk.produce(|| increment(load.press, &name, id), load.in_flight, Instant::now() + time)
            };
            let threads: Vec<_> = (0..load.producers).map(|_| scope.spawn(produce)).collect();
            barrier.wait();
            let started = Instant::now();
            let mut presses = 0;
            for thread in threads {
                presses += thread.join().map_err(|_| anyhow::anyhow!("a producer panicked"))??;
            }
            anyhow::Ok((presses, started.elapsed()))
        })?;
        self.sent += presses;
        // A window takes what it is told; so nothing piles up here either.
        for event in self.events.try_iter() {
            ensure!(matches!(event, Event::Changed(_)), "the worker said {event:?}");
        }
        Ok(Rate { presses, elapsed })
    }

    /// Stops the worker and checks the file.
    pub(crate) fn check(mut self) -> anyhow::Result<()> {
        self.worker.take().context("the worker was stopped")?.stop();
        check(&self.path, self.sent)
    }
}

/// A client with the place where it finds its replies.
struct Desk {
    client: Client,
    replies: Arc<Replies>,
}

/// What was answered and isn't taken yet. A lock and a condition: whoever waits sleeps at once, which leaves the cores
/// to those who have something to do. A channel's receiver looks again and again before it sleeps.
#[derive(Default)]
struct Replies {
    here: Mutex<Vec<(RequestId, Reply)>>,
    arrived: Condvar,
}

impl Listener for Replies {
    /// A client hears replies alone.
    fn hear(&self, _: Event) {}

    fn hear_replies(&self, mut replies: Vec<(RequestId, Reply)>) {
        lock(&self.here).append(&mut replies);
        self.arrived.notify_one();
    }
}

impl Replies {
    fn take(&self) -> Vec<(RequestId, Reply)> {
        let here = self.arrived.wait_while(lock(&self.here), |here| here.is_empty());
        std::mem::take(&mut *here.unwrap_or_else(PoisonError::into_inner))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    fn of(worker: &Worker) -> Self {
        let replies = Arc::<Replies>::default();
        Self { client: worker.client(replies.clone()), replies }
    }

    /// Keeps so many requests on their way until the deadline; returns how many were counted, which is all of them.
    fn produce(&self, request: impl Fn() -> Request, in_flight: u64, deadline: Instant) -> anyhow::Result<u64> {
        let (mut sent, mut heard, mut last_count) = (0, 0, 0);
        loop {
            if Instant::now() < deadline {
                while sent - heard < in_flight {
                    self.client.send(request())?;
                    sent += 1;
                }
            }
            if sent == heard {
                return Ok(sent);
            }
            for (_, reply) in self.replies.take() {
                let (_, count) = self.counted(&reply)?;
                ensure!(count > last_count, "a press was answered {count} after {last_count}");
                (heard, last_count) = (heard + 1, count);
            }
        }
    }

    fn counted(&self, reply: &Reply) -> anyhow::Result<(CounterId, i64)> {
        let outcome = match reply {
            Ok(Outcome::Performed { outcomes, .. }) => outcomes.first(),
            Ok(outcome) => Some(outcome),
            Err(_) => None,
        };
        match outcome {
            Some(Outcome::Counted { id, count, .. }) => Ok((*id, *count)),
            _ => bail!("a press was answered {reply:?}"),
        }
    }
}

fn increment(press: Press, name: &Name, id: CounterId) -> Request {
    match press {
        Press::Command => Request::Increment { counter: CounterRef::Name(name.clone()), delta: 1, at: None },
        Press::Window => Request::Operation {
            requests: vec![Request::Increment { counter: CounterRef::Id(id), delta: 1, at: Some(Time::now()) }],
        },
    }
}

/// Knuth's numbers: enough for a choice of counters.
pub(crate) struct Random(pub u64);

impl Random {
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}
