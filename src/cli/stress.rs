//! `stress`: counts from many processes at once, and compares the acknowledged counts with those in the file.
//!
//! The same is then done by a method that loses counts (read, add in memory, write back), to show how many it loses.
//!
//! When cancelled, it ends its processes and removes its counters from the file. A process ends too when its parent is
//! gone.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::cancel;
use super::exit::{Effect, answered};
use super::output::print_line;
use crate::cancel::Cancel;
use crate::domain::{Name, Time};
use crate::files::parts::PartFolder;
use crate::language::text;
use crate::request::{CounterRef, Edit, Event, Outcome, Request};
use crate::store::{Access, Store, StoreError};
use crate::worker::{Timeout, Watch, Worker};

const PROCESSES_MAX: u64 = 64;
const THREADS_MAX: u64 = 256;
const SECONDS_MAX: u64 = 3_600;
/// Number of counters that the processes share.
const COUNTERS: usize = 4;
/// Duration of the method that loses counts, which shows it soon.
const READ_ADD_WRITE_SECONDS: u64 = 2;
/// Time for all processes to start, so that they count at the same time.
const START_MS: i64 = 300;
/// Pause between two checks whether a process has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(20);
/// Maximum time to remove the counters from the file again.
const GRACE: Duration = Duration::from_secs(30);

#[derive(Debug, clap::Args)]
pub struct Stress {
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..=PROCESSES_MAX))]
    processes: u64,
    #[arg(long, value_name = "M", default_value_t = 4, value_parser = clap::value_parser!(u64).range(1..=THREADS_MAX))]
    threads: u64,
    #[arg(long, value_name = "S", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=SECONDS_MAX))]
    seconds: u64,
}

#[derive(Debug, clap::Args)]
pub struct Writer {
    #[arg(long)]
    way: CountingMethod,
    #[arg(long)]
    threads: u64,
    #[arg(long)]
    seconds: u64,
    /// Milliseconds since 1970.
    #[arg(long)]
    start: i64,
    names: Vec<Name>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum CountingMethod {
    /// By requests to a worker, which is exact
    Worker,
    /// By reading, adding in memory and writing back, which loses counts
    ReadAddWrite,
}

impl Stress {
    /// Runs the test on the file at `path`, or on a temporary one.
    pub(super) fn run(&self, path: Option<&Path>) -> anyhow::Result<()> {
        let temporary = std::env::temp_dir();
        let folder = PartFolder::make(&temporary)
            .with_context(|| text!("cli-stress-folder", folder = temporary.display().to_string()))?;
        let stop = cancel::on_interrupt(GRACE);
        let own = folder.path().join("stress.db");
        let worker = self.measure(CountingMethod::Worker, path.unwrap_or(&own), self.seconds, &stop)?;
        let lost = folder.path().join("read-add-write.db");
        let lost = self.measure(CountingMethod::ReadAddWrite, &lost, READ_ADD_WRITE_SECONDS, &stop)?;
        let printed = self.print(&worker, &lost);
        // Even if nobody reads the output, the exit status reports it.
        if worker.counted != worker.expected {
            bail!(text!("cli-stress-inexact"));
        }
        answered(Effect::Other, printed.and_then(|()| print_line(text!("cli-stress-exact"))))
    }

    fn print(&self, worker: &Measurement, lost: &Measurement) -> anyhow::Result<()> {
        let (processes, threads, seconds) = (self.processes, self.threads, self.seconds);
        let number = |number: i64| format!("{number:>12}");
        print_line(&text!("cli-stress-setting", processes, threads, seconds, path = worker.path.as_str()))?;
        print_line(&text!("cli-stress-expected", number = number(worker.expected)))?;
        print_line(&text!("cli-stress-counted", number = number(worker.counted)))?;
        print_line(&text!("cli-stress-rate", number = number(worker.expected / i64::try_from(seconds)?)))?;
        let (counted, lost_counts) = (lost.counted.to_string(), (lost.expected - lost.counted).to_string());
        print_line(&text!(
            "cli-stress-lost",
            number = number(lost.expected),
            counted,
            lost = lost_counts,
            seconds = READ_ADD_WRITE_SECONDS
        ))
    }

    fn measure(&self, way: CountingMethod, path: &Path, seconds: u64, cancel: &Cancel) -> anyhow::Result<Measurement> {
        let mut store = Store::open(path, Access::Write)?;
        let start = Time::now().0.saturating_add(START_MS);
        // Names that are free, in a file that may be a person's.
        let names: Vec<Name> = (1..=COUNTERS)
            .map(|number| Name::parse(&format!("stress {start}-{} {number}", std::process::id())))
            .collect::<Result<_, _>>()?;
        change(&mut store, names.iter().map(|name| Request::Create { name: name.clone(), edit: Edit::default() }))?;
        let pressed = self.press(way, path, seconds, start, &names, cancel);
        let delete = || names.iter().map(|name| Request::Delete { counter: CounterRef::Name(name.clone()) });
        if cancel.is_cancelled() {
            change(&mut store, delete())?;
            bail!(text!("cli-stress-cancelled"));
        }
        let expected = pressed?;
        let mut counted = 0;
        for name in &names {
            counted += store.count(name)?.unwrap_or(0);
        }
        let found = store.verify()?;
        if let Some(problem) = found.problems.first() {
            bail!(text!("cli-stress-not-sound", problem));
        }
        if counted == expected {
            change(&mut store, delete())?;
        }
        Ok(Measurement { expected, counted, path: path.display().to_string() })
    }

    /// Lets all processes count until they are done or cancelled. Returns the number of acknowledged presses.
    fn press(
        &self,
        way: CountingMethod,
        path: &Path,
        seconds: u64,
        start: i64,
        names: &[Name],
        cancel: &Cancel,
    ) -> anyhow::Result<i64> {
        let processes = (0..self.processes).map(|_| self.spawn(way, path, seconds, start, names));
        let mut processes = processes.collect::<anyhow::Result<Vec<_>>>()?;
        let mut expected = 0;
        for Process(process) in &mut processes {
            let status = loop {
                match process.try_wait()? {
                    Some(status) => break status,
                    None if cancel.is_cancelled() => bail!(text!("cli-stress-stopped")),
                    None => std::thread::sleep(POLL_INTERVAL),
                }
            };
            if !status.success() {
                bail!(text!("cli-stress-process", status = status.to_string()));
            }
            let mut printed = String::new();
            process.stdout.take().with_context(|| text!("cli-stress-silent"))?.read_to_string(&mut printed)?;
            expected += printed.trim().parse::<i64>()?;
        }
        Ok(expected)
    }

    fn spawn(
        &self,
        way: CountingMethod,
        path: &Path,
        seconds: u64,
        start: i64,
        names: &[Name],
    ) -> anyhow::Result<Process> {
        let way = match way {
            CountingMethod::Worker => "worker",
            CountingMethod::ReadAddWrite => "read-add-write",
        };
        let program: PathBuf = std::env::current_exe()?;
        let mut command = Command::new(program);
        command.arg("--db").arg(path).args(["stress-writer", "--way", way]);
        command.args(["--threads", &self.threads.to_string(), "--seconds", &seconds.to_string()]);
        command.args(["--start", &start.to_string()]).args(names.iter().map(Name::as_str));
        // Standard input ends with this process.
        Ok(Process(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?))
    }
}

/// A counting process, which is ended when dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

struct Measurement {
    /// The sum of the presses that were acknowledged to the processes.
    expected: i64,
    counted: i64,
    path: String,
}

fn change(store: &mut Store, requests: impl Iterator<Item = Request>) -> anyhow::Result<()> {
    store.begin()?;
    for request in requests {
        store.apply(&request)??;
    }
    Ok(store.commit()?)
}

impl Writer {
    /// Counts until the time is over, and prints the number of acknowledged presses.
    pub(super) fn run(&self, path: &Path) -> anyhow::Result<()> {
        end_with_parent()?;
        let acknowledged = AtomicU64::new(0);
        match self.way {
            CountingMethod::Worker => self.press_by_worker(path, &acknowledged)?,
            CountingMethod::ReadAddWrite => self.read_add_write(path, &acknowledged)?,
        }
        print_line(&acknowledged.load(Ordering::Relaxed).to_string())
    }

    fn press_by_worker(&self, path: &Path, acknowledged: &AtomicU64) -> anyhow::Result<()> {
        let (sender, _events) = crossbeam_channel::unbounded();
        let worker = Worker::start(path.to_owned(), Watch::Nothing, Timeout::Never, Arc::new(sender))?;
        let result = self.in_threads(|end| {
            let (sender, replies) = crossbeam_channel::unbounded();
            let client = worker.client(Arc::new(sender));
            for name in self.names.iter().cycle() {
                if Instant::now() >= end {
                    break;
                }
                client.send(Request::Increment { counter: CounterRef::Name(name.clone()), delta: 1, at: None })?;
                match replies.recv()? {
                    Event::Replied(_, Ok(Outcome::Counted { .. })) => acknowledged.fetch_add(1, Ordering::Relaxed),
                    event => bail!(text!("cli-stress-press", event = format!("{event:?}"))),
                };
            }
            Ok(())
        });
        worker.stop();
        result
    }

    fn read_add_write(&self, path: &Path, acknowledged: &AtomicU64) -> anyhow::Result<()> {
        self.in_threads(|end| {
            let mut store = Store::open(path, Access::Write)?;
            for name in self.names.iter().cycle() {
                if Instant::now() >= end {
                    break;
                }
                let count = store.count(name)?.unwrap_or(0);
                let set = Request::Set { counter: CounterRef::Name(name.clone()), value: count + 1, note: None };
                match change(&mut store, std::iter::once(set)) {
                    Ok(()) => acknowledged.fetch_add(1, Ordering::Relaxed),
                    Err(error) if matches!(error.downcast_ref(), Some(StoreError::Locked)) => continue,
                    Err(error) => return Err(error),
                };
            }
            Ok(())
        })
    }

    /// Runs `press` in all threads, from the start that all processes share, with the time at which it is to end.
    fn in_threads(&self, press: impl Fn(Instant) -> anyhow::Result<()> + Sync) -> anyhow::Result<()> {
        let wait = u64::try_from(self.start.saturating_sub(Time::now().0)).unwrap_or(0);
        std::thread::sleep(Duration::from_millis(wait));
        let end = Instant::now() + Duration::from_secs(self.seconds);
        std::thread::scope(|scope| {
            let spawn = |number| {
                let thread = std::thread::Builder::new().name(format!("tallyboard-stress-{number}"));
                thread.spawn_scoped(scope, || press(end))
            };
            let threads: Vec<_> = (0..self.threads).map(spawn).collect::<Result<_, _>>()?;
            for thread in threads {
                match thread.join() {
                    Ok(result) => result?,
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            Ok(())
        })
    }
}

/// Ends this process once its parent is gone, and with it the other end of standard input.
fn end_with_parent() -> io::Result<()> {
    let wait = || {
        let _ = io::stdin().read(&mut [0]);
        std::process::exit(1);
    };
    // Nobody joins it: it waits as long as the process lives.
    std::thread::Builder::new().name("tallyboard-parent".into()).spawn(wait).map(drop)
}
