//! Random requests from several clients against a plain map: replies, values and history compared. And several threads
//! at once, where only what no order can change is compared.

mod reference;
mod threads;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

use crossbeam_channel::Receiver;
use fastrand::Rng;
use rusqlite::Connection;
use tallyboard::domain::{Color, Counter, CounterId, EntryId, Key, Kind, Name, Note, STEP_MAX, Time, Weight};
use tallyboard::request::{
    Change, Correction, CounterRef, CounterRefs, Edit, Event, Outcome, Refusal, Reply, Request, StreamId,
};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

use crate::common::worker::start;
use crate::common::{Caller, Folder};

use reference::*;

/// Where the random requests begin: a failure names its own. Which increments meet in one commit is a matter of time, so
/// that a second run with it asks much the same, not quite.
const SEEDS: [u64; 8] = [1, 2, 3, 5, 8, 13, 21, 34];
const ROUNDS: usize = 24;
const ROUND_REQUESTS_MAX: usize = 250;
const CLIENTS: usize = 4;

/// Few enough to clash all the time, and more than there are keys.
const NAMES: [&str; 13] = [
    "Coffee",
    "Tea",
    "Water",
    "Juice",
    "Milk",
    "coffee",
    "Crème ☕",
    "' OR 1=1 --",
    "7",
    "Mate",
    "Soda",
    "Rum",
    "Chai",
];
const NOTES: [&str; 3] = ["by hand", "two\nlines", "'; DROP TABLE entry; --"];
/// Fewer than the file keeps.
const STREAMS: i64 = 5;
/// No counter or entry gets that far.
const NOBODY: i64 = 1 << 40;
const HOUR_MS: i64 = 3_600_000;
const CLOCK_TOLERANCE_MS: i64 = 10_000;

/// Every way to answer that the random requests must have met, so that none of them is tested by luck alone.
const ANSWERS: [&str; 19] = [
    "AboveMaximum",
    "BadLimits",
    "BadStep",
    "BelowMinimum",
    "Corrected",
    "Counted",
    "Created",
    "Deleted",
    "Edited",
    "InTheFuture",
    "KeyTaken",
    "NameInArchive",
    "NameTaken",
    "Overflow",
    "Streamed",
    "UndoneAlready",
    "UnknownCounter",
    "UnknownEntry",
    "UnknownName",
];

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn named(text: &str) -> CounterRef {
    CounterRef::Name(name(text))
}

fn ago(hours: i64) -> Time {
    Time(Time::now().0 - hours * HOUR_MS)
}

/// The variant's name.
fn answer(reply: &Reply) -> String {
    let text = match reply {
        Ok(outcome) => format!("{outcome:?}"),
        Err(refusal) => format!("{refusal:?}"),
    };
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

/// What who watches has put together from the changes it was told.
fn watched(events: &Receiver<Event>) -> Vec<Counter> {
    let mut watched = BTreeMap::new();
    for event in events.try_iter() {
        let Event::Changed(changes) = event else { panic!("no word of trouble, but {event:?}") };
        for change in changes {
            match change {
                Change::Updated(counter) => drop(watched.insert(counter.id, counter)),
                Change::Removed(id) => drop(watched.remove(&id)),
                Change::Reloaded(all) => {
                    watched = all.counters.into_iter().map(|counter| (counter.id, counter)).collect();
                }
                Change::Tallied(..) | Change::Operations { .. } => {}
            }
        }
    }
    watched.into_values().collect()
}

#[test]
fn random_requests_of_several_clients_do_what_a_plain_map_does() {
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    let mut shared = 0;
    for seed in SEEDS {
        // Shown if the test fails.
        println!("seed {seed}");
        let folder = Folder::new();
        let path = folder.tally();
        let (worker, events) = start(&path, Watch::Changes, Timeout::Never);
        let desks: Vec<_> = (0..CLIENTS).map(|_| Caller::of(&worker)).collect();
        let (connection, store) = (Connection::open(&path).unwrap(), Store::open(&path, Access::Read).unwrap());
        let (mut rng, mut model) = (Rng::with_seed(seed), Model::default());

        for round in 0..ROUNDS {
            model.is_exact = round % 3 == 2;
            let length = rng.usize(1..=ROUND_REQUESTS_MAX);
            let mut dice = Dice { rng: &mut rng, model: &model };
            let mut requests = Vec::new();
            while requests.len() < length {
                requests.extend(dice.burst());
            }
            // Without waiting, so that many are in one commit.
            let send = |request: Request| {
                let desk = &desks[rng.usize(..desks.len())];
                (desk, desk.send(request.clone()), request)
            };
            let sent: Vec<_> = requests.into_iter().map(send).collect();
            for (number, (desk, id, request)) in sent.into_iter().enumerate() {
                let reply = desk.reply_to(id);
                let expected = model.run(&request, &reply);
                assert_eq!(reply, expected, "seed {seed}, round {round}, request {number}: {request:?}");
                *answers.entry(answer(&reply)).or_default() += 1;
            }
            model.settle(&connection, &store);
        }
        shared += model.shared;
        worker.stop();
        assert_eq!(watched(&events), store.counters().unwrap(), "seed {seed}: told and found");
        drop((store, connection));
        let verification = Store::open(&path, Access::Read).unwrap().verify().unwrap();
        assert_eq!(verification.problems, [""; 0], "seed {seed}");
    }
    let requests: usize = answers.values().sum();
    eprintln!("model: {requests} requests, {shared} shared entries, {answers:?}");
    for wanted in ANSWERS {
        assert!(answers.contains_key(wanted), "no reply was {wanted}: {answers:?}");
    }
    assert!(shared > 100, "little was folded: {shared}");
}
