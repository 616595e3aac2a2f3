//! The hub's benchmark: pushing and pulling by batch size, 64 desks at once beside 64 clients on one hot row and beside Django's
//! `F()`, and how soon a press shows at another desk. `cargo bench --bench hub` starts a PostgreSQL of its own, with every commit
//! flushed and the buffers of a new installation.
//!
//! Absolute figures of one machine are noise: what is compared was measured in turns. Each part checks that no count is lost.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the server is that of the tests, where what fails ends the program"
)]

mod common {
    #[path = "../../tests/common/wait.rs"]
    mod wait;

    pub(crate) use wait::{wait_for, wait_until};
}
#[path = "common/mod.rs"]
mod figures;
#[path = "../tests/common/postgres.rs"]
mod postgres;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use crossbeam_channel::{Receiver, Sender};
use rusqlite::Connection;
use tallyboard::desk::{Answer, DeskEvent, DeskListener, DeskThread, KeyringUse, Namesakes, Question, SharingState};
use tallyboard::domain::{BoardId, Kind, Name, Time};
use tallyboard::hub::address::{Address, Password};
use tallyboard::hub::admin;
use tallyboard::hub::connection::{connect, connect_to_database};
use tallyboard::request::{Change, CounterRef, Event, Request};
use tallyboard::sharing::{FeedNumber, OwnFeed, Push, RowId, Settle, SharedEntry, Sharing, SlotSum, chained};
use tallyboard::store::{Access, Store};
use tallyboard::sync::{Hub as _, Pushed};
use tallyboard::worker::{Timeout, Watch, Worker};
use tempfile::TempDir;
use uuid::Uuid;

use figures::{Figures, number, percentile, print_table, spread};
use postgres::Cluster;

const DATABASE: &str = "tally";
const USER: &str = "ana";
const PASSWORD: &str = "bench";
const BOARD: BoardId = BoardId(1);
const COUNTERS: usize = 10;

/// Entries that a desk has to push, and pushes of so many each.
const BATCHES: [(usize, i64); 4] = [(400, 1), (10_000, 100), (60_000, 1_000), (100_000, 10_000)];
const PULLED: usize = 100_000;

const DESKS: usize = 64;
const ROUNDS: usize = 5;
const SLICE: Duration = Duration::from_secs(2);
/// For all clients of a round to connect.
const CONNECTING: Duration = Duration::from_secs(2);
const HOT_ROW: &str =
    "INSERT INTO hot (name, count) VALUES ('coffee', 1) ON CONFLICT (name) DO UPDATE SET count = hot.count + 1";

/// Presses whose way to another desk is measured, and the pause between two.
const SHOWN: usize = 300;
const PAUSES_MS: std::ops::Range<u64> = 20..500;
const SHOWN_MAX: Duration = Duration::from_secs(10);

struct Events(Sender<DeskEvent>);

impl DeskListener for Events {
    fn hear(&self, event: DeskEvent) {
        let _ = self.0.send(event);
    }
}

/// A desk with its worker, as a window has them.
struct Desk {
    desk: DeskThread,
    desk_events: Receiver<DeskEvent>,
    worker: Worker,
    events: Receiver<Event>,
    path: PathBuf,
}

impl Desk {
    fn open(path: PathBuf, hub: &str) -> anyhow::Result<Self> {
        let (sender, events) = crossbeam_channel::unbounded();
        let worker = Worker::start(path.clone(), Watch::Changes, Timeout::Never, Arc::new(sender))?;
        while !matches!(events.recv()?, Event::Opened { .. }) {}
        let (sender, desk_events) = crossbeam_channel::unbounded();
        let desk = DeskThread::start(path.clone(), &worker, KeyringUse::Read, Arc::new(Events(sender)))?;
        desk.use_password(hub.to_owned(), Password(PASSWORD.to_owned()));
        desk.is_watched(true);
        Ok(Self { desk, desk_events, worker, events, path })
    }

    fn ask(&self, question: Question) -> anyhow::Result<Answer> {
        self.desk.ask(question);
        loop {
            match self.desk_events.recv()? {
                DeskEvent::Answered(_, Answer::Failed(why)) => bail!(why),
                DeskEvent::Answered(_, answer) => return Ok(answer),
                DeskEvent::Status(_) | DeskEvent::Keyring(_) => {}
            }
        }
    }

    fn wait_until_shared(&self) -> anyhow::Result<()> {
        loop {
            if let DeskEvent::Status(statuses) = self.desk_events.recv()?
                && statuses.iter().all(|status| status.state == SharingState::Shared && status.waiting.rows() == 0)
            {
                return Ok(());
            }
        }
    }
}

fn main() -> anyhow::Result<()> {
    let cluster = Cluster::start_with(&["max_connections=300", "shared_buffers=128MB"]);
    cluster.sql("postgres", &format!("CREATE ROLE {USER} LOGIN PASSWORD '{PASSWORD}'"));
    cluster.sql("postgres", &format!("CREATE DATABASE {DATABASE} OWNER {USER}"));
    let url = cluster.url(USER, DATABASE);
    let address = Address::parse(&url)?;
    tallyboard::hub::run(async {
        let connected = connect_to_database(&address, Some(&Password(PASSWORD.to_owned()))).await?;
        admin::init(&connected.hub).await
    })??;
    cluster.sql(DATABASE, "CREATE TABLE hot (name text PRIMARY KEY, count bigint NOT NULL)");
    cluster.sql(DATABASE, &format!("GRANT ALL ON hot TO {USER}"));
    println!("{}", cluster.sql(DATABASE, "SELECT version()"));

    let folder = figures::new_folder()?;
    batches(&folder, &address)?;
    pulled(&folder, &url)?;
    at_once(&cluster, &address)?;
    shown(&folder, &url)?;
    Ok(())
}

/// Makes a shared file in which so much was counted, one press an entry.
fn file_with(path: &Path, entries: usize, uuid: Uuid, hub: &str) -> anyhow::Result<Store> {
    drop(Store::open(path, Access::Write)?);
    let mut sql = Connection::open(path)?;
    let transaction = sql.transaction()?;
    transaction.execute("INSERT INTO board (name) VALUES ('Desk')", [])?;
    for counter in 0..COUNTERS {
        transaction.execute("INSERT INTO counter (name, board_id) VALUES (?1, 1)", [format!("Counter {counter}")])?;
    }
    let mut press = transaction.prepare("UPDATE counter SET count = count + 1 WHERE id = ?1")?;
    for entry in 0..entries {
        press.execute([i64::try_from(entry % COUNTERS + 1)?])?;
    }
    drop(press);
    transaction.commit()?;
    let mut store = Store::open(path, Access::Write)?;
    let desk_name: Name = "Reference".parse()?;
    store.begin()?;
    let share = Sharing::Share { board: BOARD, uuid, hub: hub.to_owned(), desk_name };
    ensure!(store.apply(&Request::Sharing(share))?.is_ok(), "it can't be shared");
    store.commit()?;
    Ok(store)
}

fn batches(folder: &TempDir, address: &Address) -> anyhow::Result<()> {
    let mut lines = vec![row(["one desk, rows a push", "rows pushed a second", "numbered a second"])];
    for (entries, limit) in BATCHES {
        let uuid = Uuid::new_v4();
        let mut store =
            file_with(&folder.path().join(format!("push-{limit}.db")), entries, uuid, &address.to_string())?;
        let started = Instant::now();
        store.begin()?;
        store.number(BOARD, usize::MAX, Settle::All)?;
        store.commit()?;
        let numbered = entries as f64 / started.elapsed().as_secs_f64();
        let (rows, elapsed) = tallyboard::hub::run(async {
            let mut hub = connect(address, Some(&Password(PASSWORD.to_owned()))).await?.hub;
            let own = store.own_feed(BOARD)?.context("the board is shared")?;
            hub.register(&own).await?;
            let (started, mut rows) = (Instant::now(), 0);
            while let Some(push) = store.next_push(BOARD, limit)? {
                rows += push.to.0 - push.from.0;
                ensure!(hub.push(&push).await? == Pushed::Taken, "the push isn't taken");
                store.begin()?;
                store.acknowledge(BOARD, push.feed, push.to)?;
                store.commit()?;
            }
            anyhow::Ok((rows, started.elapsed()))
        })??;
        lines.push(row([&number(limit as f64), &number(rows as f64 / elapsed.as_secs_f64()), &number(numbered)]));
    }
    print_table("Pushed by one desk, from its file, with its acknowledgement there", &lines);
    Ok(())
}

/// A desk that joins a board of years.
fn pulled(folder: &TempDir, url: &str) -> anyhow::Result<()> {
    let path = folder.path().join("years.db");
    let mut store = file_with(&path, PULLED, Uuid::new_v4(), url)?;
    store.begin()?;
    ensure!(store.apply(&Request::Sharing(Sharing::Leave { board: BOARD }))?.is_ok(), "it can't be left");
    store.commit()?;
    drop(store);
    let years = Desk::open(path, url)?;
    let desk_name: Name = "Years".parse()?;
    let started = Instant::now();
    years.ask(Question::Share { board: BOARD, hub: url.to_owned(), password: None, desk_name: desk_name.clone() })?;
    years.wait_until_shared()?;
    let pushed = started.elapsed();
    let joined = Desk::open(folder.path().join("joined.db"), url)?;
    let uuid = Store::open(&years.path, Access::Read)?.shared_boards()?.first().context("it is shared")?.uuid;
    let started = Instant::now();
    joined.ask(Question::Join {
        board: uuid,
        hub: url.to_owned(),
        password: None,
        desk_name,
        namesakes: Namesakes::Others,
    })?;
    joined.wait_until_shared()?;
    let pulled = started.elapsed();
    let counts = |path: &Path| {
        anyhow::Ok(Store::open(path, Access::Read)?.counters()?.iter().map(|counter| counter.count).sum::<i64>())
    };
    ensure!(counts(&joined.path)? == i64::try_from(PULLED)?, "a count is lost");
    let rate = |time: Duration| number(PULLED as f64 / time.as_secs_f64());
    print_table(
        &format!("A board of {} entries, through the worker and its thread", number(PULLED as f64)),
        &[
            row(["", "entries a second"]),
            row(["shared: numbered and pushed", &rate(pushed)]),
            row(["joined: pulled and merged", &rate(pulled)]),
        ],
    );
    Ok(())
}

/// A desk at the hub without a file: what it pushes is made up.
struct Feed {
    own: OwnFeed,
    head: (i64, i64),
}

impl Feed {
    fn new(board: Uuid) -> Self {
        let feed = FeedNumber(fastrand::i64(1..));
        let desk_name = "Desk".to_owned();
        Self {
            own: OwnFeed { feed, board, desk: Uuid::new_v4(), desk_name, replaces: None, seq: 0, acked: 0 },
            head: (0, 0),
        }
    }

    fn next(&mut self, rows: i64) -> Push {
        let counter = Uuid::from_u128(1);
        let entry = |seq| SharedEntry {
            row: RowId { feed: self.own.feed, seq },
            counter,
            at: Time::now(),
            delta: 1,
            kind: Kind::Tally,
            note: None,
            token: fastrand::i64(..),
            undo: None,
        };
        let entries: Vec<SharedEntry> = (self.head.0 + 1..=self.head.0 + rows).map(entry).collect();
        let to = (self.head.0 + rows, chained(self.head.1, entries.iter().map(|entry| entry.token)));
        let slots = vec![SlotSum { counter, upto: to.0, raw: rows.into() }];
        let push = Push {
            board: self.own.board,
            feed: self.own.feed,
            from: self.head,
            to,
            entries,
            edits: Vec::new(),
            seen: Vec::new(),
            slots,
        };
        self.head = to;
        push
    }
}

/// When the clients of a round end, once it has begun.
type Round = tokio::sync::watch::Receiver<Option<Instant>>;

async fn end(mut round: Round) -> anyhow::Result<Instant> {
    round.wait_for(Option::is_some).await?.context("the round has begun")
}

/// Runs 64 clients at once, each of which connects, waits for the beginning, and counts until the end. Returns what they counted a
/// second.
fn clients<W: Future<Output = anyhow::Result<i64>> + 'static>(client: impl Fn(Round) -> W) -> anyhow::Result<f64> {
    tallyboard::hub::run(async {
        let local = tokio::task::LocalSet::new();
        let (begin, round) = tokio::sync::watch::channel(None);
        let tasks: Vec<_> = (0..DESKS).map(|_| local.spawn_local(client(round.clone()))).collect();
        local
            .run_until(async {
                tokio::time::sleep(CONNECTING).await;
                let started = Instant::now();
                begin.send(Some(started + SLICE))?;
                let mut counted = 0;
                for task in tasks {
                    counted += task.await??;
                }
                anyhow::Ok(counted as f64 / started.elapsed().as_secs_f64())
            })
            .await
    })?
}

/// Desks that push so many rows at a time, and tell each other or not: the clients of the hot row don't.
fn desks(address: &Address, rows: i64, is_telling: bool) -> anyhow::Result<f64> {
    let board = Uuid::new_v4();
    clients(|round| {
        let address = address.clone();
        async move {
            let mut hub = connect(&address, Some(&Password(PASSWORD.to_owned()))).await?.hub;
            hub.is_telling = is_telling;
            let mut feed = Feed::new(board);
            hub.register(&feed.own).await?;
            let (end, mut pushed) = (end(round).await?, 0);
            while Instant::now() < end {
                ensure!(hub.push(&feed.next(rows)).await? == Pushed::Taken, "the push isn't taken");
                pushed += rows;
            }
            Ok(pushed)
        }
    })
}

/// Clients that increment one row.
fn hot_row(address: &Address) -> anyhow::Result<f64> {
    let host = address.hosts.first().context("a host")?;
    let config = format!("host={} port={} user={USER} password={PASSWORD} dbname={DATABASE}", host.name, host.port);
    clients(|round| {
        let config = config.clone();
        async move {
            let (client, connection) = tokio_postgres::connect(&config, tokio_postgres::NoTls).await?;
            tokio::task::spawn_local(connection);
            let statement = client.prepare(HOT_ROW).await?;
            let (end, mut counted) = (end(round).await?, 0);
            while Instant::now() < end {
                client.execute(&statement, &[]).await?;
                counted += 1;
            }
            Ok(counted)
        }
    })
}

/// Runs Django's way with so many processes, if there is a Python that has it. Returns the increments a second.
fn django(address: &Address, processes: usize) -> anyhow::Result<Option<f64>> {
    let Some(python) = std::env::var_os("TALLYBOARD_PYTHON") else { return Ok(None) };
    let host = address.hosts.first().context("a host")?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/django_hot.py");
    let output = Command::new(python)
        .args([script, &host.name, &host.port.to_string(), USER, PASSWORD, DATABASE])
        .args([processes.to_string(), SLICE.as_secs().to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    Ok(String::from_utf8(output.stdout)?.trim().parse().ok().filter(|_| output.status.success()))
}

fn at_once(cluster: &Cluster, address: &Address) -> anyhow::Result<()> {
    let ways: [(&str, i64, bool); 4] = [
        ("1 press a push", 1, false),
        ("100 a push", 100, false),
        ("1,000 a push", 1_000, false),
        ("1 press a push, of which all 64 are told", 1, true),
    ];
    let mut rates: Vec<Vec<f64>> = vec![Vec::new(); ways.len()];
    let mut ratios = rates.clone();
    let mut hot = Vec::new();
    for _ in 0..ROUNDS {
        let base = hot_row(address)?;
        hot.push(base);
        for (index, (_, rows, is_telling)) in ways.iter().enumerate() {
            let rate = desks(address, *rows, *is_telling)?;
            rates[index].push(rate);
            ratios[index].push(rate / base);
        }
    }
    let figures = |values: &[f64]| Figures::of(values.to_vec()).context("there were rounds");
    let mut lines = vec![row(["", "a second", "beside the hot row", "spread"])];
    lines.push(row(["64 clients on one hot row", &number(figures(&hot)?.median), "1", ""]));
    for (index, (what, ..)) in ways.iter().enumerate() {
        let (rate, ratio) = (figures(&rates[index])?, figures(&ratios[index])?);
        lines.push(row([&format!("64 desks, {what}"), &number(rate.median), &number(ratio.median), &spread(ratio)]));
    }
    for processes in [4, 32] {
        let what = format!("Django's F() on the hot row, {processes} processes");
        match django(address, processes)? {
            Some(rate) => lines.push(row([&what, &number(rate), &number(rate / figures(&hot)?.median), ""])),
            None => {
                lines.push(row([&what, "left out: $TALLYBOARD_PYTHON names no Python with Django and psycopg", "", ""]))
            }
        }
    }
    print_table("At once", &lines);
    let sums = cluster.sql(DATABASE, "SELECT (SELECT sum(raw) FROM slot) = (SELECT sum(delta) FROM entry)");
    ensure!(sums == "t", "the hub's sums aren't those of its entries");
    Ok(())
}

/// A press at one desk, until another desk's window hears of it.
fn shown(folder: &TempDir, url: &str) -> anyhow::Result<()> {
    let path = folder.path().join("here.db");
    drop(Store::open(&path, Access::Write)?);
    Connection::open(&path)?.execute_batch(
        "INSERT INTO board (name) VALUES ('Desk'); INSERT INTO counter (name, board_id) VALUES ('coffee', 1)",
    )?;
    let here = Desk::open(path, url)?;
    let name = |name: &str| name.parse::<Name>();
    here.ask(Question::Share { board: BOARD, hub: url.to_owned(), password: None, desk_name: name("Here")? })?;
    here.wait_until_shared()?;
    let uuid = Store::open(&here.path, Access::Read)?.shared_boards()?.first().context("it is shared")?.uuid;
    let there = Desk::open(folder.path().join("there.db"), url)?;
    there.ask(Question::Join {
        board: uuid,
        hub: url.to_owned(),
        password: None,
        desk_name: name("There")?,
        namesakes: Namesakes::Others,
    })?;
    there.wait_until_shared()?;
    let (sender, _replies) = crossbeam_channel::unbounded::<Event>();
    let client = here.worker.client(Arc::new(sender));
    let mut waits = Vec::new();
    for pressed in 1..=SHOWN {
        std::thread::sleep(Duration::from_millis(fastrand::u64(PAUSES_MS)));
        let started = Instant::now();
        let counter = CounterRef::Name(name("coffee")?);
        client.send(Request::Increment { counter, delta: 1, at: Some(Time::now()) })?;
        let expected = i64::try_from(pressed)?;
        loop {
            crossbeam_channel::select! {
                recv(here.events) -> event => if matches!(event?, Event::Changed(_)) {
                    here.desk.changed();
                },
                recv(there.events) -> event => if let Event::Changed(changes) = event? {
                    let is_shown = |change: &Change| matches!(change, Change::Updated(counter) if counter.count == expected);
                    if changes.iter().any(is_shown) {
                        break;
                    }
                },
                default(SHOWN_MAX) => bail!("press {pressed} isn't shown at the other desk"),
            }
        }
        waits.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    waits.sort_by(f64::total_cmp);
    let at = |percent| percentile(&waits, percent).map(number).context("there were presses");
    print_table(
        "A press at one desk, until the other desk's window hears of it, in milliseconds",
        &[
            row(["presses", "median", "90th percentile", "99th", "longest"]),
            row([&SHOWN.to_string(), &at(50.0)?, &at(90.0)?, &at(99.0)?, &at(100.0)?]),
        ],
    );
    Ok(())
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}
