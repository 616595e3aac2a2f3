//! Damage at every offset of a few bytes in turn, in copies of a real file, and cuts at many lengths: an error in words
//! or a clean open, never a panic, never a changed file on a refusal. And damage to a file that is in use.
//!
//! A file's bytes are read and written here only while no connection of this process has it open: closing any handle of
//! a file drops the locks that SQLite holds on it.

// The test of a file in use needs a Unix.
#![cfg_attr(not(unix), allow(dead_code))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use fastrand::Rng;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use tallyboard::domain::{Color, CounterId, EntryId, Name, Time};
use tallyboard::request::{CounterRef, CounterRefs, Edit, Event, Refusal, Reply, Request, StreamId};
use tallyboard::store::{Access, OpenError, Store, StoreError};
use tallyboard::worker::{SendError, Timeout, Watch, Worker};

use crate::common::folder::finish;
use crate::common::worker::{hear, start};
use crate::common::{Caller, DEADLINE, Folder};

const PAGE: usize = 4_096;
/// The database header; each of its bytes means something.
const HEADER: usize = 100;
/// Headers in the log: its own, and each frame's.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Between the places that are damaged in turn: in the schema's first page, and elsewhere.
const SCHEMA_STEP: usize = 11;
const PAGES_STEP: usize = 199;
const LOG_STEP: usize = 997;
const CUT_STEP: usize = 769;

/// How long one try may take: no lock is waited for.
const TRY_DURATION_MAX: Duration = Duration::from_secs(60);

const COUNTERS: i64 = 60;

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn named(text: &str) -> CounterRef {
    CounterRef::Name(name(text))
}

fn reset(names: &[&str]) -> Request {
    Request::Reset { counters: CounterRefs::These(names.iter().map(|name| named(name)).collect()), note: None }
}

/// A file with some of everything, closed.
fn make(path: &Path) {
    let mut store = Store::open(path, Access::Write).unwrap();
    store.begin().unwrap();
    let apply = |request: Request| store.apply(&request).unwrap().unwrap();
    for round in 0..10 {
        for number in 1..=COUNTERS {
            let counter = named(&format!("Counter {number} of a file with a long story"));
            apply(Request::Increment { counter, delta: number - round, at: Some(Time(1_000_000 * round)) });
        }
    }
    for number in 1..=COUNTERS / 2 {
        let note = Some("a note that fills some of the page".parse().unwrap());
        apply(Request::Set { counter: CounterRef::Id(CounterId(number)), value: 5, note });
        apply(Request::Undo { entries: vec![EntryId(number)] });
    }
    apply(reset(&["Counter 40 of a file with a long story"]));
    apply(Request::Edit {
        counter: CounterRef::Id(CounterId(2)),
        edit: Edit { color: Some(Color::Pink), ..Edit::default() },
    });
    apply(Request::Stream { id: StreamId(7), deltas: vec![(name("Lines"), 12)], lines: 12 });
    store.commit().unwrap();
    drop(store);
    let boards = "INSERT INTO board (name) VALUES ('Desk'), ('Door'), ('Window'); \
        UPDATE counter SET board_id = id % 3 + 1 WHERE id < 50";
    Connection::open(path).unwrap().execute_batch(boards).unwrap();
}

/// The bytes of a real file, its log all in it.
fn real_file() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = Folder::new();
        make(&folder.tally());
        let mut files = files(folder.path());
        assert!(files.keys().eq(["tally.db"]), "no log is left: {:?}", files.keys());
        let bytes = files.remove("tally.db").unwrap();
        assert!((20..=70).contains(&(bytes.len() / PAGE)), "{} pages", bytes.len() / PAGE);
        bytes
    })
}

/// A real file of which a part stands in its log alone, as after a crash, with the sums of the counts after each commit.
fn real_file_with_log() -> &'static (Vec<u8>, Vec<u8>, BTreeSet<i64>) {
    static BYTES: OnceLock<(Vec<u8>, Vec<u8>, BTreeSet<i64>)> = OnceLock::new();
    BYTES.get_or_init(|| {
        let folder = Folder::new();
        let path = folder.tally();
        fs::write(&path, real_file()).unwrap();
        let connection = Connection::open(&path).unwrap();
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
        let sum = || connection.query_row("SELECT sum(count) FROM counter", [], |row| row.get(0)).unwrap();
        let mut sums = BTreeSet::from([sum()]);
        for number in 1..=6 {
            let sql = "UPDATE counter SET count = count + ?1 WHERE id % 7 = ?1";
            connection.execute(sql, [number]).unwrap();
            sums.insert(sum());
        }
        drop(connection);
        let mut files = files(folder.path());
        let log = files.remove("tally.db-wal").unwrap();
        assert!(log.len() > 5 * PAGE && sums.len() == 7, "{} bytes, {sums:?}", log.len());
        (files.remove("tally.db").unwrap(), log, sums)
    })
}

/// The files of a folder, with what is in them. `-shm` is shared memory, whose content is no part of the file.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |file: fs::DirEntry| {
        let name = file.file_name().into_string().unwrap();
        let bytes = if name.ends_with("-shm") { Vec::new() } else { fs::read(file.path()).unwrap() };
        (name, bytes)
    };
    fs::read_dir(folder).unwrap().map(|file| read(file.unwrap())).collect()
}

/// How a few bytes become others.
const DAMAGES: usize = 4;

/// A copy that is damaged in a few bytes at `place`; `None` if it would be the same.
fn damaged(bytes: &[u8], place: usize, damage: usize) -> Option<Vec<u8>> {
    let mut copy = bytes.to_vec();
    let end = (place + 3).min(copy.len());
    match damage % DAMAGES {
        0 => copy[place] ^= 1 << (place % 8),
        1 => copy[place..end].fill(0),
        2 => copy[place..end].fill(0xFF),
        _ => Rng::with_seed(place as u64).fill(&mut copy[place..end]),
    }
    (copy != bytes).then_some(copy)
}

/// What became of the tries.
#[derive(Debug, Default)]
struct Tally {
    tried: usize,
    refused: usize,
    /// Opened, read and written without an error, and `verify` finds no problem.
    clean: usize,
    /// Opened, and then an error in words or a problem that `verify` finds.
    found_later: usize,
    slowest: Duration,
    refusals: BTreeMap<String, usize>,
}

/// What the one use of a file came to.
enum Used {
    Refused(OpenError),
    Clean(i64),
    Failed(String),
}

/// Opens the file and does what a program does with it.
fn open_and_use(path: &Path, access: Access) -> Used {
    let mut store = match Store::open(path, access) {
        Ok(store) => store,
        Err(error) => return Used::Refused(error),
    };
    let mut use_it = || -> Result<(i64, Vec<String>), StoreError> {
        let counters = store.reload()?.counters;
        let sum = counters.iter().fold(0, |sum: i64, counter| sum.wrapping_add(counter.count));
        store.count(&name("Lines"))?;
        store.newest_stream()?;
        if access == Access::Write {
            write(&mut store)?;
            store.changes()?;
        }
        Ok((sum, store.verify()?.problems))
    };
    let used = use_it();
    store.rollback();
    match used {
        Ok((sum, problems)) if problems.is_empty() => Used::Clean(sum),
        Ok((_, problems)) => Used::Failed(problems.join("\n")),
        Err(error) => Used::Failed(error.to_string()),
    }
}

/// Each kind of request that writes, in one transaction; a refusal of one is as good as a grant.
fn write(store: &mut Store) -> Result<(), StoreError> {
    store.begin()?;
    for number in [1, 20, 40, COUNTERS] {
        let _ = store.increment(&CounterRef::Id(CounterId(number)), 1)?;
        let _ = store.increment(&named(&format!("Counter {number} of a file with a long story")), 1)?;
    }
    let requests = [
        Request::Increment { counter: named("New"), delta: 1, at: Some(Time(5)) },
        Request::Set { counter: named("Lines"), value: 3, note: None },
        Request::Undo { entries: vec![EntryId(100)] },
        Request::Stream { id: StreamId(7), deltas: vec![(name("Lines"), 1)], lines: 13 },
        reset(&["Counter 30 of a file with a long story"]),
        Request::Delete { counter: CounterRef::Id(CounterId(3)) },
    ];
    for request in &requests {
        let _ = store.apply(request)?;
    }
    store.commit()
}

impl Tally {
    /// Tries one damaged file, by reading and then by writing.
    fn try_file(&mut self, case: &str, file: &[u8], log: Option<&[u8]>) -> Option<i64> {
        let started = Instant::now();
        let mut sum = None;
        for access in [Access::Read, Access::Write] {
            let folder = Folder::new();
            let path = folder.tally();
            fs::write(&path, file).unwrap();
            if let Some(log) = log {
                fs::write(folder.file("tally.db-wal"), log).unwrap();
            }
            let used = catch_unwind(AssertUnwindSafe(|| open_and_use(&path, access)))
                .unwrap_or_else(|_| panic!("{case}, {access:?}: a panic"));
            // A log is put into its file by whoever opens it; without one, who only reads leaves the file as it was.
            let is_opened = !matches!(used, Used::Refused(_));
            if !is_opened || (access == Access::Read && log.is_none()) {
                assert_untouched(case, access, folder.path(), file, log);
            }
            self.tried += 1;
            match used {
                Used::Refused(error) => {
                    let words = error.to_string();
                    assert!(words.contains(path.to_str().unwrap()), "{case}: {words}");
                    let kind = format!("{error:?}");
                    let kind = kind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
                    *self.refusals.entry(kind).or_default() += 1;
                    self.refused += 1;
                }
                Used::Clean(found) => {
                    self.clean += 1;
                    sum = Some(found);
                }
                Used::Failed(words) => {
                    assert!(!words.is_empty(), "{case}: an error without words");
                    self.found_later += 1;
                }
            }
        }
        let duration = started.elapsed();
        assert!(duration < TRY_DURATION_MAX, "{case} took {duration:?}");
        self.slowest = self.slowest.max(duration);
        sum
    }

    /// Says the figures, and that these were tries of both ends.
    fn tell(&self, what: &str) {
        eprintln!("{what}: {self:?}");
        assert!(self.tried > 100 && self.refused > 0 && self.clean > 0, "{what}: {self:?}");
    }
}

#[track_caller]
fn assert_untouched(case: &str, access: Access, folder: &Path, file: &[u8], log: Option<&[u8]>) {
    let mut found = files(folder);
    if log.is_some() {
        // Who looks at a log leaves its index beside it, as whoever wrote it did.
        found.remove("tally.db-shm");
    }
    let names: Vec<_> = found.keys().map(String::as_str).collect();
    let expected: &[&str] = if log.is_some() { &["tally.db", "tally.db-wal"] } else { &["tally.db"] };
    assert_eq!(names, expected, "{case}, {access:?}");
    assert!(found["tally.db"] == file, "{case}, {access:?}: the file was changed");
    assert!(found.get("tally.db-wal").map(Vec::as_slice) == log, "{case}, {access:?}: the log was changed");
}

#[test]
fn an_undamaged_copy_is_clean() {
    let mut tally = Tally::default();
    let (file, log, sums) = real_file_with_log();
    tally.try_file("undamaged", real_file(), None);
    let sum = tally.try_file("undamaged with a log", file, Some(log));
    assert_eq!((tally.tried, tally.clean), (4, 4), "{tally:?}");
    assert_eq!(sum.unwrap(), *sums.last().unwrap(), "the log's last commit");
}

#[test]
fn damage_in_the_header_or_schema_is_an_error_or_a_clean_open() {
    let file = real_file();
    let mut tally = Tally::default();
    let header = (0..HEADER).flat_map(|place| [(place, 0), (place, 1 + place % 3)]);
    let page = (HEADER..PAGE).step_by(SCHEMA_STEP).enumerate().map(|(damage, place)| (place, damage));
    for (place, damage) in header.chain(page) {
        if let Some(copy) = damaged(file, place, damage) {
            tally.try_file(&format!("byte {place}, damage {damage}"), &copy, None);
        }
    }
    tally.tell("header and schema");
}

#[test]
fn damage_in_the_pages_is_an_error_or_a_clean_open() {
    let file = real_file();
    let mut tally = Tally::default();
    for (damage, place) in (PAGE..file.len()).step_by(PAGES_STEP).enumerate() {
        if let Some(copy) = damaged(file, place, damage) {
            tally.try_file(&format!("byte {place}, damage {damage}"), &copy, None);
        }
    }
    // Whole pages: lost, or another one's.
    for (number, start) in (0..file.len()).step_by(PAGE).enumerate() {
        let mut copy = file.to_vec();
        copy[start..start + PAGE].fill(0);
        tally.try_file(&format!("page {number} of zeros"), &copy, None);
        copy[start..start + PAGE].copy_from_slice(&file[file.len() - PAGE - start..][..PAGE]);
        tally.try_file(&format!("page {number} is another one's"), &copy, None);
    }
    tally.tell("pages");
}

#[test]
fn a_cut_file_is_an_error_or_a_clean_open() {
    let file = real_file();
    let mut tally = Tally::default();
    let around_pages = (PAGE..file.len()).step_by(PAGE).flat_map(|end| [end - 1, end, end + 1]);
    for length in (0..HEADER + 20).step_by(5).chain((HEADER..file.len()).step_by(CUT_STEP)).chain(around_pages) {
        tally.try_file(&format!("cut to {length}"), &file[..length], None);
    }
    tally.tell("cuts");
}

/// A file that is refused keeps its log, whatever that is worth.
#[test]
fn a_damaged_file_keeps_its_log() {
    let (file, log, _) = real_file_with_log();
    let broken = damaged(log, LOG_HEADER + FRAME_HEADER, 0).unwrap();
    let mut tally = Tally::default();
    for (damage, place) in (0..PAGE).step_by(41).enumerate() {
        if let Some(copy) = damaged(file, place, damage) {
            let case = format!("byte {place}, damage {damage}");
            tally.try_file(&format!("{case}, with a log"), &copy, Some(log));
            tally.try_file(&format!("{case}, with a broken log"), &copy, Some(&broken));
        }
    }
    tally.tell("damaged files with logs");
}

/// Each frame of a log has its checksum, so that what is damaged, and all after it, is as if it had not been committed.
#[test]
fn a_damaged_log_is_an_error_or_the_state_of_an_earlier_commit() {
    let (file, log, sums) = real_file_with_log();
    let mut tally = Tally::default();
    let mut found = BTreeSet::new();
    let mut try_log = |case: &str, log: &[u8]| {
        if let Some(sum) = tally.try_file(case, file, Some(log)) {
            assert!(sums.contains(&sum), "{case}: {sum} is the state of no commit");
            found.insert(sum);
        }
    };
    let header = (0..LOG_HEADER + FRAME_HEADER).map(|place| (place, place / 3));
    let frames = (LOG_HEADER..log.len()).step_by(LOG_STEP).enumerate().map(|(damage, place)| (place, damage));
    for (place, damage) in header.chain(frames) {
        if let Some(copy) = damaged(log, place, damage) {
            try_log(&format!("byte {place} of the log, damage {damage}"), &copy);
        }
    }
    for length in (0..LOG_HEADER).step_by(9).chain((LOG_HEADER..log.len()).step_by(LOG_STEP)) {
        try_log(&format!("log cut to {length}"), &log[..length]);
    }
    eprintln!("log: {} of {} states found, {tally:?}", found.len(), sums.len());
    assert!(found.len() > 3, "{found:?}");
    assert_eq!(tally.found_later, 0, "a bad frame is no damage to the file");
}

/// More than SQLite keeps in memory of a file, so that most of it is read when it is needed.
const MANY_COUNTERS: i64 = 15_000;

/// A large file, made by another program.
fn make_large(path: &Path) {
    drop(Store::open(path, Access::Write).unwrap());
    let many = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY_COUNTERS}) \
         INSERT INTO counter (name, count) SELECT i || ' is the number of a counter whose name has some length', i FROM n"
    );
    Connection::open(path).unwrap().execute(&many, []).unwrap();
}

fn many_named(number: i64) -> CounterRef {
    named(&format!("{number} is the number of a counter whose name has some length"))
}

/// Runs a program to its end: this process must not touch a file that it has open.
#[track_caller]
fn run(program: &str, arguments: &[&str]) {
    let output = finish(Command::new(program).args(arguments));
    assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
}

/// A worker on a large file that another program damages.
struct InUse {
    folder: Folder,
    worker: Worker,
    caller: Caller,
    events: Receiver<Event>,
}

impl InUse {
    fn new(watch: Watch) -> Self {
        let folder = Folder::new();
        let path = folder.tally();
        make_large(&path);
        let (worker, events) = start(path, watch, Timeout::Never);
        let caller = Caller::of(&worker);
        Self { folder, worker, caller, events }
    }

    fn path(&self) -> PathBuf {
        self.folder.tally()
    }

    fn pages(&self) -> u64 {
        fs::metadata(self.path()).unwrap().len() / PAGE as u64
    }

    /// The second half of the file's pages, from another process.
    fn overwrite_half(&self, source: &str) {
        let (to, half) = (format!("of={}", self.path().display()), self.pages() / 2);
        let (seek, count) = (format!("seek={half}"), format!("count={half}"));
        run("dd", &[source, &to, "bs=4096", &seek, &count, "conv=notrunc"]);
    }

    /// The replies to presses of these counters, all sent at once.
    fn press(&self, numbers: impl Iterator<Item = i64>) -> Vec<Reply> {
        let press = |number| Request::Increment { counter: many_named(number), delta: 1, at: None };
        self.caller.ask_all(numbers.map(press).collect())
    }

    /// What stands in the file and its log, read by another process.
    fn snapshot(&self) -> BTreeMap<String, Vec<u8>> {
        let copy = Folder::new();
        for file in ["tally.db", "tally.db-wal"] {
            run("cp", &[self.folder.file(file).to_str().unwrap(), copy.path().to_str().unwrap()]);
        }
        files(copy.path())
    }
}

/// Needs no more than a Unix: `dd`, `cp` and `truncate`.
#[cfg(unix)]
#[test]
fn damage_found_in_use_stops_all_writing_and_is_said() {
    type Harm = fn(&InUse);
    let zeros: Harm = |in_use| in_use.overwrite_half("if=/dev/zero");
    let noise: Harm = |in_use| in_use.overwrite_half("if=/dev/urandom");
    let cut: Harm = |in_use| {
        let size = in_use.pages() / 2 * PAGE as u64;
        run("truncate", &["--size", &size.to_string(), in_use.path().to_str().unwrap()]);
    };
    let cases = [("zeros", zeros, Watch::Changes), ("noise", noise, Watch::Nothing), ("cut", cut, Watch::Changes)];
    for (case, harm, watch) in cases {
        let in_use = InUse::new(watch);
        assert!(in_use.press(1..=3).iter().all(Result::is_ok), "{case}: whole at first");
        harm(&in_use);

        let started = Instant::now();
        let mut granted = 0;
        let refused = (1..MANY_COUNTERS / 500).find_map(|part| {
            let replies = in_use.press((part * 500..).step_by(7).take(20));
            granted += replies.iter().filter(|reply| reply.is_ok()).count();
            replies.into_iter().find_map(Result::err)
        });
        let speaks_of_damage = |refusal: &Refusal| matches!(refusal, Refusal::NotSaved(why) if why.contains("damaged"));
        assert!(refused.as_ref().is_some_and(speaks_of_damage), "{case}: {refused:?}");
        let failed = hear(&in_use.events, |event| !matches!(event, Event::Changed(_)));
        assert!(
            matches!(&failed, Event::Failed(failure) if failure.damage.is_some() && failure.why.contains("damaged")),
            "{case}: {failed:?}"
        );
        eprintln!("{case}: {granted} granted, then refused after {:?}: {}", started.elapsed(), refused.unwrap());

        // No more of it, be it of a page that is whole, and nothing more is written.
        let before = in_use.snapshot();
        for reply in in_use.press([1, 2, MANY_COUNTERS, MANY_COUNTERS + 1].into_iter()) {
            assert!(reply.as_ref().is_err_and(speaks_of_damage), "{case}: {reply:?}");
        }
        assert!(in_use.snapshot() == before, "{case}: it was written to");
        assert!(in_use.events.is_empty() && in_use.caller.replies.is_empty(), "{case}: all was said once");

        let InUse { worker, caller, .. } = in_use;
        let (sender, stopped) = crossbeam_channel::bounded(1);
        let stop = thread::spawn(move || {
            worker.stop();
            sender.send(()).unwrap();
        });
        stopped.recv_timeout(DEADLINE).unwrap();
        stop.join().unwrap();
        let press = Request::Increment { counter: many_named(1), delta: 1, at: None };
        assert_eq!(caller.client.try_send(press), Err(SendError::Stopped), "{case}");
    }
}
