//! Why the program exists: a count that is read, increased in memory and written back is lost when two writers
//! meet, with no error. The same writers, on the same file, with one upsert or through the worker, lose nothing.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::request::{CounterRef, Edit, Event, Outcome, Request};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

use crate::common::Folder;

const WRITERS: usize = 4;
const ROUNDS: usize = 300;
const TOTAL: i64 = 1_200;
const BUSY_WAIT: Duration = Duration::from_secs(30);

#[test]
fn read_add_write_loses_counts() {
    let (_folder, path) = new_file();
    // All have read before the first one writes, once, so that what is lost doesn't hang on luck.
    let all_have_read = Arc::new(Barrier::new(WRITERS));
    run_writers(|| {
        let (connection, all_have_read) = (connect(&path), Arc::clone(&all_have_read));
        move |round| {
            let count: i64 = connection.query_row("SELECT count FROM counter", [], |row| row.get(0)).unwrap();
            if round == 0 {
                all_have_read.wait();
            }
            connection.execute("UPDATE counter SET count = ?1", [count + 1]).unwrap();
        }
    });
    let counted = counted(&path);
    eprintln!("read, add, write: {counted} of {TOTAL} counted, {} lost, no error", TOTAL - counted);
    assert!(counted < TOTAL);
}

#[test]
fn one_upsert_loses_none() {
    let (_folder, path) = new_file();
    run_writers(|| {
        let connection = connect(&path);
        move |_| {
            let upsert = "INSERT INTO counter (name, count) VALUES ('Coffee', 1) \
                ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING count";
            let _: i64 = connection.query_row(upsert, [], |row| row.get(0)).unwrap();
        }
    });
    let counted = counted(&path);
    eprintln!("one upsert: {counted} of {TOTAL} counted");
    assert_eq!(counted, TOTAL);
}

#[test]
fn the_worker_loses_none() {
    let (_folder, path) = new_file();
    let (sender, _events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.clone(), Watch::Nothing, Timeout::Never, Arc::new(sender)).unwrap();
    run_writers(|| {
        let (sender, replies) = crossbeam_channel::unbounded();
        let client = worker.client(Arc::new(sender));
        move |_| {
            client.send(Request::Increment { counter: CounterRef::Name(coffee()), delta: 1, at: None }).unwrap();
            let event = replies.recv_timeout(BUSY_WAIT).unwrap();
            assert!(matches!(event, Event::Replied(_, Ok(Outcome::Counted { .. }))), "{event:?}");
        }
    });
    worker.stop();
    let counted = counted(&path);
    eprintln!("the worker: {counted} of {TOTAL} counted");
    assert_eq!(counted, TOTAL);
}

/// Runs [`WRITERS`] threads that start together, each with [`ROUNDS`] calls of a writer that `make_writer` made.
fn run_writers<W: FnMut(usize) + Send>(make_writer: impl Fn() -> W) {
    let start = Barrier::new(WRITERS);
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            let (mut write, start) = (make_writer(), &start);
            scope.spawn(move || {
                start.wait();
                (0..ROUNDS).for_each(&mut write);
            });
        }
    });
}

fn coffee() -> Name {
    Name::parse("Coffee").unwrap()
}

/// A file of ours with one counter at 0.
fn new_file() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let path = folder.tally();
    let create = Request::Create { name: coffee(), edit: Edit::default() };
    Store::open(&path, Access::Write).unwrap().apply(&create).unwrap().unwrap();
    (folder, path)
}

fn connect(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.busy_timeout(BUSY_WAIT).unwrap();
    connection
}

/// The count, which is the sum of its entries even where presses were lost.
fn counted(path: &Path) -> i64 {
    let sql = "SELECT count, (SELECT sum(delta) FROM entry) FROM counter";
    let (count, sum): (i64, i64) = connect(path).query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(count, sum);
    count
}
