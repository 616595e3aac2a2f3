//! Presses that can't be saved before the program has to end: kept beside the file, and counted once at the next start.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use common::{Fixture, Window, act, add, name, press};
use tallyboard::request::{Event, Request, Target};
use tallyboard::store::{keep_unsaved, unsaved_files};
use tallyboard::words::{CounterId, Time};

fn press_of_id(id: i64, at: i64) -> Request {
    act(vec![Request::Increment { target: Target::Id(CounterId(id)), delta: 1, at: Some(Time(at)) }])
}

/// What a command that writes says on standard error.
#[track_caller]
fn said_by_inc(fixture: &Fixture, counter: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
    command.env_remove("TALLYBOARD_DB").stdin(Stdio::null()).arg("--db").arg(fixture.path()).args(["inc", counter]);
    let output = command.output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

fn kept(fixture: &Fixture) -> Vec<PathBuf> {
    unsaved_files(&fixture.path())
}

#[test]
fn a_window_that_has_to_end_while_the_file_is_locked_keeps_its_presses_for_the_next_start() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let window = Window::open(&fixture);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let Window { worker, events, .. } = window;
    let (sender, replies) = crossbeam_channel::unbounded();
    let client = worker.client(std::sync::Arc::new(sender));
    for at in 1..=3 {
        client.send(press_of_id(1, at * 1_000)).unwrap();
    }
    worker.stop();
    assert!(replies.try_iter().all(|event| matches!(event, Event::Replied(_, Err(_)))));
    drop((client, events));
    other.execute_batch("ROLLBACK").unwrap();
    let files = kept(&fixture);
    assert!(!files.is_empty(), "a file beside it");
    #[cfg(unix)]
    for file in &files {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let copies: Vec<_> = files.iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect();
    assert_eq!(fixture.count("Coffee"), 5);

    let said = said_by_inc(&fixture, "Coffee");
    assert!(said.contains("couldn't be saved") && said.contains("counted now"), "{said}");
    assert_eq!(fixture.count("Coffee"), 9);
    assert_eq!(
        fixture.dump("SELECT at, delta FROM entry WHERE at < 10000 ORDER BY at"),
        ["1000|1", "2000|1", "3000|1"]
    );
    assert!(kept(&fixture).is_empty());
    assert_eq!(said_by_inc(&fixture, "Coffee"), "");
    // As if the program had died before it could take the files away.
    for (file, bytes) in copies {
        fs::write(file, bytes).unwrap();
    }
    assert_eq!(said_by_inc(&fixture, "Coffee"), "");
    assert!(kept(&fixture).is_empty());
    assert_eq!(fixture.count("Coffee"), 11);
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn what_a_person_gives_up_is_given_up() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let Window { worker, .. } = Window::open(&fixture);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (sender, _replies) = crossbeam_channel::unbounded();
    worker.client(std::sync::Arc::new(sender)).send(press_of_id(1, 1_000)).unwrap();
    worker.stop_at_once();
    other.execute_batch("ROLLBACK").unwrap();
    assert!(kept(&fixture).is_empty());
    assert_eq!(fixture.count("Coffee"), 5);
}

#[test]
fn a_window_takes_them_up_and_says_so_and_what_cant_be_understood_stays() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let presses = [press("Coffee", 2), press_of_id(1, 7), press_of_id(99, 7), add("Tea", 1)];
    let (count, _) = keep_unsaved(&fixture.path(), presses.iter()).unwrap().unwrap();
    assert_eq!(count, 4);
    assert!(keep_unsaved(&fixture.path(), [Request::RedoDeed].iter()).unwrap().is_none());
    let bad = [
        ("tally.db.unsaved-newer", "{\"tallyboard_unsaved\":2,\"id\":\"1\"}\n{}\n"),
        ("tally.db.unsaved-cut", "{\"tallyboard_unsaved\":1,\"id\":\"2\"}\n{\"counter\":1,\"delta\":1,\"a"),
        ("tally.db.unsaved-empty", ""),
    ];
    for (file, text) in bad {
        fs::write(fixture.folder.path().join(file), text).unwrap();
    }
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = tallyboard::worker::Worker::start(
        fixture.path(),
        tallyboard::worker::Watch::Changes,
        tallyboard::worker::Patience::Endless,
        std::sync::Arc::new(sender),
    );
    let worker = worker.unwrap();
    let Event::TakenUp(words) = events.recv_timeout(common::DEADLINE).unwrap() else { panic!("it is said first") };
    let words = words.join("\n");
    assert!(words.contains("3 presses") && words.contains("not counted"), "{words}");
    assert_eq!(words.matches("stays as it is").count(), 3, "{words}");
    worker.stop();
    assert_eq!((fixture.count("Coffee"), fixture.store.count(&name("Tea")).unwrap()), (8, Some(1)));
    assert_eq!(kept(&fixture).len(), 3);
}
