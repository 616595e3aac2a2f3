//! The worker's border: every press is answered once, with its own value, in order, whatever else happens.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use rusqlite::Connection;
use tallyboard::domain::{CounterId, Name};
use tallyboard::import::{self, Options};
use tallyboard::request::{Change, CounterRef, Edit, Event, Outcome, Refusal, Reply, Request, RequestId};
use tallyboard::worker::{BATCH_REQUESTS_MAX, QUEUE_REQUESTS_MAX, SendError, Timeout, Watch, Worker};

use crate::common::worker::{hear, start};
use crate::common::{Caller, DEADLINE, Folder, wait_for};

/// A worker on a new file.
struct Fixture {
    folder: Folder,
    worker: Worker,
    /// What the worker tells, without the replies.
    events: Receiver<Event>,
}

impl Fixture {
    fn new(watch: Watch) -> Self {
        let folder = Folder::new();
        let (worker, events) = start(folder.tally(), watch, Timeout::Never);
        Self { folder, worker, events }
    }

    fn path(&self) -> PathBuf {
        self.folder.tally()
    }

    fn desk(&self) -> Caller {
        Caller::of(&self.worker)
    }

    /// Another program: SQLite as it comes.
    fn other(&self) -> Connection {
        Connection::open(self.path()).unwrap()
    }
}

fn press(name: &str, delta: i64) -> Request {
    Request::Increment { counter: CounterRef::Name(Name::parse(name).unwrap()), delta, at: None }
}

fn count_of(reply: &Reply) -> i64 {
    match reply {
        Ok(Outcome::Counted { count, .. }) => *count,
        other => panic!("not counted: {other:?}"),
    }
}

fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn eight_threads_lose_no_press_and_each_learns_its_own_value() {
    const THREADS: usize = 8;
    const PRESSES: usize = 1_000;
    const NAMES: [&str; 3] = ["Coffee", "Tea", "Water"];

    let fixture = Fixture::new(Watch::Nothing);
    let threads: Vec<_> = (0..THREADS)
        .map(|first| {
            let desk = fixture.desk();
            thread::spawn(move || {
                let press_one = |number: usize| {
                    let name = NAMES[(first + number) % NAMES.len()];
                    (name, count_of(&desk.ask(press(name, 1))))
                };
                (0..PRESSES).map(press_one).collect::<Vec<_>>()
            })
        })
        .collect();

    let mut learned: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for (name, count) in threads.into_iter().flat_map(|thread| thread.join().unwrap()) {
        learned.entry(name).or_default().push(count);
    }
    let other = fixture.other();
    assert_eq!(number(&other, "SELECT sum(count) FROM counter"), 8_000);
    assert_eq!(number(&other, "SELECT sum(delta) FROM entry"), 8_000);
    for (name, mut counts) in learned {
        counts.sort_unstable();
        let last = number(&other, &format!("SELECT count FROM counter WHERE name = '{name}'"));
        assert_eq!(counts, (1..=last).collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn two_who_ask_again_as_soon_as_they_are_answered_share_commits() {
    const PRESSES: i64 = 100;
    const ROUNDS: usize = 30;

    let fixture = Fixture::new(Watch::Nothing);
    let other = fixture.other();
    let press_all = || {
        let desk = fixture.desk();
        (0..PRESSES).for_each(|_| {
            count_of(&desk.ask(press("Coffee", 1)));
        });
    };
    // A commit makes one entry. Otherwise each would find the other's commit under way, and wait for one of its own. On a
    // busy machine many come too late to share one, but not in every round.
    let mut made = 0;
    let shares = (0..ROUNDS).any(|_| {
        thread::scope(|scope| [(); 2].map(|()| scope.spawn(press_all)).map(|thread| thread.join().unwrap()));
        let before = std::mem::replace(&mut made, number(&other, "SELECT count(*) FROM entry"));
        made - before < PRESSES * 3 / 2
    });
    assert!(shares, "two clients' presses never share commits");
}

#[test]
fn queued_requests_are_answered_in_order_and_a_bad_one_fails_alone() {
    let fixture = Fixture::new(Watch::Nothing);
    let desk = fixture.desk();
    assert_eq!(count_of(&desk.ask(press("Full", i64::MAX))), i64::MAX);

    let unknown = CounterId(99);
    let mut expected: Vec<(RequestId, Reply)> = Vec::new();
    let mut own_id = None;
    for count in 1..=900 {
        let id = desk.send(press("Coffee", 1));
        let row = *own_id.get_or_insert(CounterId(2));
        expected.push((id, Ok(Outcome::Counted { id: row, count, entry: None })));
        match count {
            300 => {
                let id = desk.send(Request::Increment { counter: CounterRef::Id(unknown), delta: 1, at: None });
                expected.push((id, Err(Refusal::UnknownCounter)));
            }
            500 => {
                let refusal = Refusal::Overflow { name: "Full".into(), count: i64::MAX, delta: 1 };
                expected.push((desk.send(press("Full", 1)), Err(refusal)));
            }
            700 => {
                let name = Name::parse("Coffee").unwrap();
                let id = desk.send(Request::Create { name: name.clone(), edit: Edit::default() });
                expected.push((id, Err(Refusal::NameTaken(name))));
            }
            _ => {}
        }
    }
    let replies: Vec<_> = expected.iter().map(|_| desk.reply()).collect();
    assert_eq!(replies, expected);
    assert!(desk.replies.is_empty());
    assert_eq!(number(&fixture.other(), "SELECT count FROM counter WHERE name = 'Coffee'"), 900);
}

#[test]
fn a_counter_can_be_created_and_pressed_by_its_id() {
    let fixture = Fixture::new(Watch::Nothing);
    let desk = fixture.desk();
    let Ok(Outcome::Created { id }) =
        desk.ask(Request::Create { name: Name::parse("Coffee").unwrap(), edit: Edit::default() })
    else {
        panic!("not created");
    };
    let reply = desk.ask(Request::Increment { counter: CounterRef::Id(id), delta: 3, at: None });
    assert_eq!(reply, Ok(Outcome::Counted { id, count: 3, entry: None }));
}

#[test]
fn a_stop_saves_and_answers_what_is_queued() {
    let fixture = Fixture::new(Watch::Nothing);
    let desk = fixture.desk();
    let sent: Vec<_> = (0..500).map(|_| desk.send(press("Coffee", 1))).collect();
    fixture.worker.stop();

    let other = Connection::open(fixture.folder.tally()).unwrap();
    assert_eq!(number(&other, "SELECT count FROM counter"), 500);
    assert_eq!(number(&other, "SELECT sum(delta) FROM entry"), 500);
    let answered: Vec<_> = desk.replies.try_iter().collect();
    let expected = |(index, id)| {
        let count = i64::try_from(index).unwrap() + 1;
        Event::Replied(id, Ok(Outcome::Counted { id: CounterId(1), count, entry: None }))
    };
    assert_eq!(answered, sent.into_iter().enumerate().map(expected).collect::<Vec<_>>());
    assert_eq!(desk.client.try_send(press("Coffee", 1)), Err(SendError::Stopped));
}

#[test]
fn changes_of_another_program_are_told_without_a_request() {
    let fixture = Fixture::new(Watch::Changes);
    let other = fixture.other();
    let step = |sql: &str| {
        other.execute(sql, []).unwrap();
        match hear(&fixture.events, |event| matches!(event, Event::Changed(_))) {
            Event::Changed(changes) => changes,
            _ => unreachable!(),
        }
    };
    let only = |changes: &[Change]| match changes {
        [Change::Updated(counter)] | [Change::Updated(counter), Change::Tallied(..)] => {
            (counter.name.clone(), counter.count)
        }
        other => panic!("not one counter: {other:?}"),
    };
    assert_eq!(only(&step("INSERT INTO counter (name, count) VALUES ('Tea', 3)")), ("Tea".into(), 3));
    assert_eq!(only(&step("UPDATE counter SET count = count + 1")), ("Tea".into(), 4));
    assert_eq!(only(&step("UPDATE counter SET name = 'Chai'")), ("Chai".into(), 4));
    assert_eq!(step("DELETE FROM counter"), [Change::Removed(CounterId(1))]);
}

#[test]
fn our_own_commits_are_told_to_who_watches() {
    let fixture = Fixture::new(Watch::Changes);
    assert_eq!(count_of(&fixture.desk().ask(press("Tea", 2))), 2);
    let event = hear(&fixture.events, |event| matches!(event, Event::Changed(_)));
    assert!(matches!(event, Event::Changed(changes)
        if matches!(changes.as_slice(), [Change::Updated(counter), Change::Tallied(..)] if counter.name == "Tea" && counter.count == 2)));
}

#[test]
fn presses_during_a_short_lock_are_counted_once() {
    let fixture = Fixture::new(Watch::Changes);
    let desk = fixture.desk();
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE; INSERT INTO counter (name, count) VALUES ('Coffee', 100)").unwrap();
    let sent: Vec<_> = (0..50).map(|_| desk.send(press("Coffee", 1))).collect();
    let locked = Instant::now();
    wait_for("the lock is held for a while", || (locked.elapsed() > Duration::from_millis(300)).then_some(()));
    assert!(desk.replies.is_empty(), "nothing is acknowledged while it can't be saved");
    other.execute_batch("COMMIT").unwrap();

    for (id, count) in sent.into_iter().zip(101..) {
        let (replied, reply) = desk.reply();
        assert_eq!((replied, count_of(&reply)), (id, count));
    }
    assert_eq!(number(&other, "SELECT count FROM counter"), 150);
    assert_eq!(number(&other, "SELECT sum(delta) FROM entry"), 150);
    assert!(fixture.events.try_iter().all(|event| matches!(event, Event::Changed(_))), "no word of trouble");
}

#[test]
fn presses_during_a_long_lock_are_told_as_unsaved_and_then_saved_once() {
    let fixture = Fixture::new(Watch::Changes);
    let desk = fixture.desk();
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let sent: Vec<_> = (0..20).map(|_| desk.send(press("Coffee", 1))).collect();
    let trouble = hear(&fixture.events, |event| !matches!(event, Event::Changed(_)));
    assert!(matches!(&trouble, Event::Unsaved { why, .. } if why.contains("lock")), "{trouble:?}");
    assert!(desk.replies.is_empty(), "nothing is acknowledged while it can't be saved");
    other.execute_batch("COMMIT").unwrap();

    for (id, count) in sent.into_iter().zip(1..) {
        let (replied, reply) = desk.reply();
        assert_eq!((replied, count_of(&reply)), (id, count));
    }
    hear(&fixture.events, |event| *event == Event::Saved);
    assert_eq!(number(&other, "SELECT count FROM counter"), 20);
    assert_eq!(number(&other, "SELECT sum(delta) FROM entry"), 20);
}

#[test]
fn a_file_that_cannot_be_opened_is_told_and_later_presses_are_refused() {
    let folder = Folder::new();
    let (sender, events) = crossbeam_channel::unbounded();
    let worker =
        Worker::start(folder.file("missing/tally.db"), Watch::Changes, Timeout::Never, Arc::new(sender)).unwrap();
    let desk = Caller::of(&worker);
    let why = match events.recv_timeout(DEADLINE).unwrap() {
        Event::Failed(failure) => failure.why,
        event => panic!("not failed: {event:?}"),
    };
    assert!(why.contains("missing"), "{why}");
    // The thread ends shortly after its last word.
    let error = wait_for("the queue is closed", || desk.client.try_send(press("Coffee", 1)).err());
    assert_eq!(error, SendError::Stopped);
    assert!(desk.replies.is_empty());
}

#[test]
fn a_queue_that_is_full_refuses_the_next_press_in_words_and_loses_none_of_the_others() {
    let fixture = Fixture::new(Watch::Changes);
    let desk = fixture.desk();
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut taken = 0;
    let refused = loop {
        match desk.client.try_send(press("Coffee", 1)) {
            Ok(_) => taken += 1,
            Err(error) => break error,
        }
        assert!(taken <= 2 * QUEUE_REQUESTS_MAX + BATCH_REQUESTS_MAX, "there is a limit");
    };
    assert_eq!(refused, SendError::Full);
    assert!(refused.to_string().contains("this one was not counted"), "{refused}");
    other.execute_batch("COMMIT").unwrap();
    for count in 1..=i64::try_from(taken).unwrap() {
        assert_eq!(count_of(&desk.reply().1), count);
    }
    assert_eq!(number(&other, "SELECT count FROM counter"), i64::try_from(taken).unwrap());
}

#[test]
fn an_import_that_is_cancelled_half_way_leaves_nothing_and_what_waited_is_counted() {
    const ROWS: i64 = 200_000;
    let fixture = Fixture::new(Watch::Nothing);
    let desk = fixture.desk();
    assert_eq!(count_of(&desk.ask(press("Tea", 5))), 5);
    let row = |row: i64| format!("{},Tea {}\n", 1_700_000_000 + row, row % 100);
    let text: String = std::iter::once("time,name\n".to_owned()).chain((0..ROWS).map(row)).collect();
    let plan = import::plan_bytes(text.as_bytes(), "much.csv".into(), &Options::new(jiff::Zoned::now())).unwrap();
    let import = || Request::Operation { requests: vec![Request::Import { import: Arc::clone(&plan.import) }] };
    let (imported, pressed) = (desk.send(import()), desk.send(press("Tea", 1)));
    let other = fixture.other();
    other.busy_timeout(Duration::ZERO).unwrap();
    wait_for("it is under way", || other.execute_batch("BEGIN IMMEDIATE; ROLLBACK").is_err().then_some(()));
    plan.import.cancel.cancel();
    assert_eq!(desk.reply(), (imported, Err(Refusal::ImportCancelled)));
    let (id, reply) = desk.reply();
    assert_eq!((id, count_of(&reply)), (pressed, 6));
    let all = "SELECT (SELECT count(*) FROM counter) + (SELECT count(*) FROM entry) + (SELECT count(*) FROM operation) \
        + (SELECT count(*) FROM import)";
    assert_eq!(number(&other, all), 3, "a counter with two entries");
    plan.import.cancel.reset();
    assert!(desk.ask(import()).is_ok());
    assert_eq!(number(&other, "SELECT count(*) FROM entry"), ROWS + 2);
}

/// A press that waits while the time comes to empty the log, and is given up.
#[test]
fn a_stop_after_a_long_wait_for_another_program_ends() {
    let fixture = Fixture::new(Watch::Nothing);
    let (desk, other) = (fixture.desk(), fixture.other());
    assert_eq!(count_of(&desk.ask(press("Tea", 5))), 5);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.send(press("Tea", 1));
    thread::sleep(Duration::from_millis(3_500));
    let worker = fixture.worker;
    let stopping = thread::spawn(move || worker.stop_at_once());
    wait_for("the stop", || stopping.is_finished().then_some(()));
    assert!(matches!(desk.reply().1, Err(Refusal::NotSaved(_))));
}
