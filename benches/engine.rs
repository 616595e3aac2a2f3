//! The engine's benchmark: how much faster the worker counts than a bare autocommit upsert into the same schema, and
//! how soon it hears of another process's commit. `cargo bench --bench engine [-- WORDS]` runs the rows whose name has the words.
//!
//! Absolute figures of one machine are noise, so every ratio is of two figures that were taken in turns, a quarter of a
//! second each; the table has the median and the spread of the rounds. After each round the file is checked: a benchmark that
//! loses a count fails.

mod common;

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, bail, ensure};
use crossbeam_channel::Receiver;
use tallyboard::request::{Change, Event};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

use common::{Bare, Engine, Figures, Load, Press, Rate, number, percentile, print_table, spread};

const ROUNDS: usize = 5;
/// A round of a row is so many slices of the bare upsert and as many of ours, in turns.
const SLICES: usize = 4;
const SLICE: Duration = Duration::from_millis(250);
const WARM_UP: Duration = Duration::from_millis(50);

/// How long another process writes, and how long nothing happens.
const WRITING: Duration = Duration::from_secs(10);
const IDLING: Duration = Duration::from_secs(5);
/// Until what the start, or the last commit, set in motion has come to rest.
const SETTLING: Duration = Duration::from_secs(1);
/// How long a commit may take to be heard before the benchmark fails.
const HEARING_MAX: Duration = Duration::from_secs(5);

/// The argument by which this program is another process that writes.
const WRITER: &str = "--writer";

struct Row {
    what: &'static str,
    load: Load,
    watch: Watch,
    /// The ratio that DESIGN.md wants.
    reach: Option<f64>,
}

const fn row(
    what: &'static str,
    producers: usize,
    in_flight: u64,
    press: Press,
    watch: Watch,
    reach: Option<f64>,
) -> Row {
    Row { what, load: Load { producers, in_flight, press }, watch, reach }
}

const ROWS: [Row; 8] = [
    row("one at a time, by name", 1, 1, Press::Command, Watch::Nothing, Some(0.95)),
    row("one at a time, in a window", 1, 1, Press::Window, Watch::Changes, Some(0.95)),
    row("64 threads, each waiting", 64, 1, Press::Command, Watch::Nothing, Some(30.0)),
    row("4 with 256 in flight each", 4, 256, Press::Command, Watch::Nothing, Some(500.0)),
    row("4 with 4,096 in flight each", 4, 4_096, Press::Command, Watch::Nothing, Some(1_500.0)),
    // What a window costs: each press is an entry of its own, and every commit is told.
    row("64 threads waiting, in a window", 64, 1, Press::Window, Watch::Changes, None),
    row("4 with 256 each, in a window", 4, 256, Press::Window, Watch::Changes, None),
    row("4 with 4,096 each, in a window", 4, 4_096, Press::Window, Watch::Changes, None),
];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [first, path, per_second] = arguments.as_slice()
        && first == WRITER
    {
        return write(Path::new(path), per_second.parse()?);
    }
    let words = arguments.join(" ");
    throughput(&words)?;
    noticing(&words)
}

fn throughput(words: &str) -> anyhow::Result<()> {
    let rows: Vec<&Row> = ROWS.iter().filter(|row| row.what.contains(words)).collect();
    let mut rounds: Vec<Vec<(f64, f64)>> = vec![Vec::new(); rows.len()];
    for round in 1..=ROUNDS {
        for (row, done) in rows.iter().zip(&mut rounds) {
            eprintln!("round {round} of {ROUNDS}: {}", row.what);
            done.push(side_by_side(row).with_context(|| row.what)?);
        }
    }
    let head = ["presses a second", "median", "× bare", "min – max", "reach", ""];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    let bare = Figures::of(rounds.iter().flatten().map(|(bare, _)| *bare).collect());
    let Some(bare) = bare else { return Ok(()) };
    lines.push(vec!["bare autocommit upsert".into(), number(bare.median), "1".into()]);
    for (row, rounds) in rows.iter().zip(&rounds) {
        let ours = Figures::of(rounds.iter().map(|(_, ours)| *ours).collect()).context("no round")?;
        let ratio = Figures::of(rounds.iter().map(|(bare, ours)| ours / bare).collect()).context("no round")?;
        lines.push(vec![
            row.what.into(),
            number(ours.median),
            number(ratio.median),
            spread(ratio),
            row.reach.map(|reach| format!("≥ {}", number(reach))).unwrap_or_default(),
            row.reach.map(|reach| verdict(ratio.median >= reach)).unwrap_or_default().into(),
        ]);
    }
    print_table(&format!("Throughput, durable, one counter ({ROUNDS} rounds, in turns with the bare upsert)"), &lines);
    println!("bare upsert: {} a second", spread(bare));
    Ok(())
}

fn verdict(is_reached: bool) -> &'static str {
    if is_reached { "ok" } else { "SHORT" }
}

/// One round: the bare upsert's presses a second, and ours.
fn side_by_side(row: &Row) -> anyhow::Result<(f64, f64)> {
    let folder = common::new_folder()?;
    let mut bare = Bare::open(&folder.path().join("bare.db"))?;
    let mut ours = Engine::start(&folder.path().join("ours.db"), row.watch)?;
    bare.press_for(WARM_UP)?;
    ours.press_for(row.load, WARM_UP)?;
    let (mut bare_rate, mut our_rate) = (Rate::default(), Rate::default());
    for _ in 0..SLICES {
        bare_rate += bare.press_for(SLICE)?;
        our_rate += ours.press_for(row.load, SLICE)?;
    }
    bare.check()?;
    ours.check()?;
    Ok((bare_rate.per_second(), our_rate.per_second()))
}

/// Another process's commits, and when they were heard.
struct Noticed {
    /// From the end of the commit, in ms, sorted.
    delays_ms: Vec<f64>,
    writing: Use,
    idling: Use,
}

fn noticing(words: &str) -> anyhow::Result<()> {
    let cases = [
        ("10 counters, 100 a second", 10, 100),
        ("100,000 counters, 100 a second", 100_000, 100),
        ("10 counters, 10 a second", 10, 10),
    ];
    let head = [
        "another process's commits",
        "p50 ms",
        "p99 ms",
        "max ms",
        "reach",
        "",
        "CPU %",
        "wake-ups/s",
        "idle CPU %",
        "idle wake-ups/s",
    ];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    for (what, counters, per_second) in cases.into_iter().filter(|(what, ..)| what.contains(words)) {
        eprintln!("another process: {what}");
        let noticed = notice(counters, per_second).with_context(|| what)?;
        let delay = |percent| percentile(&noticed.delays_ms, percent).context("nothing was heard");
        lines.push(vec![
            what.into(),
            number(delay(50.0)?),
            number(delay(99.0)?),
            number(delay(100.0)?),
            "≤ 50".into(),
            verdict(delay(99.0)? <= 50.0).into(),
            number(noticed.writing.cpu_percent),
            number(noticed.writing.wakeups_per_second),
            format!("{:.3}", noticed.idling.cpu_percent),
            number(noticed.idling.wakeups_per_second),
        ]);
    }
    if lines.len() > 1 {
        print_table("From another process's commit to the model, and what listening costs", &lines);
    }
    Ok(())
}

fn notice(counters: usize, per_second: u32) -> anyhow::Result<Noticed> {
    let folder = common::new_folder()?;
    let path = folder.path().join("tally.db");
    drop(Store::open(&path, Access::Write)?);
    fill(&path, counters)?;
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.clone(), Watch::Changes, Timeout::Never, Arc::new(sender))?;
    match events.recv()? {
        Event::Opened { contents, .. } => {
            let found = contents.counters.len();
            ensure!(found == counters, "{found} counters");
        }
        other => bail!("the worker said {other:?}"),
    }
    thread::sleep(SETTLING);
    let before = Used::now();
    let mut writer = Command::new(std::env::current_exe()?)
        .args([WRITER, path.to_str().context("a path in Unicode")?, &per_second.to_string()])
        .stdout(Stdio::piped())
        .spawn()?;
    let lines = BufReader::new(writer.stdout.take().context("no output")?).lines();
    let (heard, written) = thread::scope(|scope| {
        let written = scope.spawn(|| lines.map(|line| Written::parse(&line?)).collect::<anyhow::Result<Vec<_>>>());
        let heard = hear(&events, WRITING + SETTLING);
        (heard, written.join())
    });
    let status = writer.wait()?;
    ensure!(status.success(), "the writer ended with {status}");
    let writing = Used::now().since(&before);
    let (heard, written) = (heard?, written.map_err(|_| anyhow::anyhow!("the reader panicked"))??);
    thread::sleep(SETTLING);
    let before = Used::now();
    thread::sleep(IDLING);
    let idling = Used::now().since(&before);
    worker.stop();
    let mut delays_ms = written.iter().map(|written| delay_ms(written, &heard)).collect::<anyhow::Result<Vec<_>>>()?;
    delays_ms.sort_by(f64::total_cmp);
    Ok(Noticed { delays_ms, writing, idling })
}

fn fill(path: &Path, counters: usize) -> anyhow::Result<()> {
    let mut connection = common::connect(path)?;
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO counter(name) VALUES (?1)")?;
        for index in 0..counters {
            insert.execute([format!("counter {index:06}")])?;
        }
    }
    Ok(transaction.commit()?)
}

/// When each count of each counter was heard, in order.
type Heard = HashMap<i64, Vec<(i64, f64)>>;

/// Listens for so long.
fn hear(events: &Receiver<Event>, time: Duration) -> anyhow::Result<Heard> {
    let mut heard = Heard::new();
    let deadline = Instant::now() + time;
    while let Ok(event) = events.recv_deadline(deadline) {
        let at = wall_ms()?;
        let Event::Changed(changes) = event else { bail!("the worker said {event:?}") };
        for change in changes {
            match change {
                Change::Updated(counter) => heard.entry(counter.id.0).or_default().push((counter.count, at)),
                Change::Tallied(..) => {}
                other => bail!("{other:?} was told"),
            }
        }
    }
    Ok(heard)
}

fn delay_ms(written: &Written, heard: &Heard) -> anyhow::Result<f64> {
    let counts = heard.get(&written.id).map(Vec::as_slice).unwrap_or_default();
    let (_, at) = counts.iter().find(|(count, _)| *count >= written.count).context("a commit was never heard")?;
    let delay = at - written.at_ms;
    ensure!(delay < HEARING_MAX.as_secs_f64() * 1_000.0, "a commit was heard after {delay} ms");
    // Heard before the writer was told.
    Ok(delay.max(0.0))
}

/// A line of the other process: what it committed, and when.
struct Written {
    id: i64,
    count: i64,
    at_ms: f64,
}

impl Written {
    fn parse(line: &str) -> anyhow::Result<Self> {
        let mut words = line.split(' ');
        let mut next = || words.next().context("a line too short");
        Ok(Self { id: next()?.parse()?, count: next()?.parse()?, at_ms: next()?.parse()? })
    }
}

/// The other process: one bare upsert now and then, at no regular time, on a counter here and there.
fn write(path: &Path, per_second: u32) -> anyhow::Result<()> {
    let connection = common::connect(path)?;
    let counters: u64 =
        connection.query_row("SELECT count(*) FROM counter", [], |row| row.get::<_, i64>(0))?.cast_unsigned();
    let mut upsert = connection.prepare(
        "INSERT INTO counter(name, count) VALUES (?1, 1) \
         ON CONFLICT(name) DO UPDATE SET count = count + excluded.count RETURNING id, count",
    )?;
    let mut random = common::Random(7);
    let started = Instant::now();
    let mut out = std::io::stdout().lock();
    while started.elapsed() < WRITING {
        // Between half of the pause and one and a half.
        let share = 0.5 + random.below(1_000) as f64 / 1_000.0;
        thread::sleep(Duration::from_secs(1).div_f64(f64::from(per_second)).mul_f64(share));
        let name = format!("counter {:06}", random.below(counters));
        let (id, count): (i64, i64) = upsert.query_row([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        writeln!(out, "{id} {count} {}", wall_ms()?)?;
    }
    Ok(())
}

/// Two processes share no other clock.
fn wall_ms() -> anyhow::Result<f64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1_000.0)
}

/// What the worker's threads (its own, and the one of crate notify) used until now, as Linux tells; nothing elsewhere.
struct Used {
    at: Instant,
    cpu: Duration,
    wakeups: u64,
}

/// What they use.
struct Use {
    cpu_percent: f64,
    wakeups_per_second: f64,
}

impl Used {
    fn now() -> Self {
        let mut used = Self { at: Instant::now(), cpu: Duration::ZERO, wakeups: 0 };
        for task in std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten() {
            let read = |file| std::fs::read_to_string(task.path().join(file)).unwrap_or_default();
            if ["tallyboard-work", "notify-rs"].iter().any(|name| read("comm").starts_with(name)) {
                let first_number = |text: &str| text.split_whitespace().next().and_then(|word| word.parse().ok());
                used.cpu += Duration::from_nanos(first_number(&read("schedstat")).unwrap_or(0));
                let status = read("status");
                let mut switches = status.lines().filter_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
                used.wakeups += switches.next().and_then(first_number).unwrap_or(0);
            }
        }
        used
    }

    fn since(&self, before: &Self) -> Use {
        let seconds = (self.at - before.at).as_secs_f64();
        Use {
            cpu_percent: (self.cpu - before.cpu).as_secs_f64() / seconds * 100.0,
            wakeups_per_second: (self.wakeups - before.wakeups) as f64 / seconds,
        }
    }
}
