//! Presses that can't be saved before the program has to end: kept beside the file, and counted once at the next start.

use std::fs;
use std::io::{BufRead as _, Read as _};
use std::path::PathBuf;
use std::process::Stdio;

use crate::common::{Fixture, Window, add, name, perform, press};
use tallyboard::domain::{CounterId, Time};
use tallyboard::request::{Change, CounterRef, CounterRefs, Edit, Event, Request, UndoTarget};
use tallyboard::store::{UnsavedRequest, unsaved_files};
use tallyboard::worker::{Timeout, Watch, Worker};

fn press_of_id(id: i64, at: i64) -> Request {
    perform(vec![Request::Increment { counter: CounterRef::Id(CounterId(id)), delta: 1, at: Some(Time(at)) }])
}

/// What a command that writes says on standard error.
#[track_caller]
fn said_by_inc(fixture: &Fixture, counter: &str) -> String {
    let output = fixture.folder.run(&["inc", counter]);
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

fn kept(fixture: &Fixture) -> Vec<PathBuf> {
    unsaved_files(&fixture.path()).into()
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
    assert_eq!(files.len(), 1, "a file beside it");
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
fn what_a_person_doesnt_wait_for_is_kept_too() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let Window { worker, .. } = Window::open(&fixture);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (sender, _replies) = crossbeam_channel::unbounded();
    worker.client(std::sync::Arc::new(sender)).send(press_of_id(1, 1_000)).unwrap();
    let said = worker.stop_at_once().unwrap();
    assert!(said.starts_with("1 press couldn't be saved (another program holds"), "{said}");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(kept(&fixture).len(), 1);
    assert_eq!(fixture.count("Coffee"), 5);
    let said = said_by_inc(&fixture, "Coffee");
    assert!(said.contains("1 press that couldn't be saved was counted now: \"Coffee\" +1"), "{said}");
    assert_eq!(fixture.count("Coffee"), 7);
}

/// The window had taken it for counted.
#[test]
fn what_couldnt_be_saved_is_counted_though_the_board_has_stopped_since() {
    let board = "INSERT INTO board (name, target, stops_at_target) VALUES ('Sample', 6, 1); \
        INSERT INTO counter (name, count, board_id) VALUES ('Coffee', 5, 1)";
    let fixture = Fixture::new(board);
    let Window { worker, .. } = Window::open(&fixture);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (sender, _replies) = crossbeam_channel::unbounded();
    worker.client(std::sync::Arc::new(sender)).send(press_of_id(1, 1_000)).unwrap();
    worker.stop_at_once().unwrap();
    other.execute_batch("UPDATE counter SET count = 6; COMMIT").unwrap();
    let output = fixture.folder.run(&["inc", "Coffee"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("was counted now: \"Coffee\" +1"), "{said}");
    assert!(
        said.contains("\"Sample\" stands at 7, and stops at its target 6: +1 \"Coffee\" was not counted"),
        "{said}"
    );
    assert_eq!(fixture.count("Coffee"), 7);
    assert!(kept(&fixture).is_empty());
}

#[test]
fn what_is_no_press_is_named_at_the_end_and_at_the_next_start() {
    let mut fixture = Fixture::new("");
    for name in ["Coffee", "Tea"] {
        fixture.ask(add(name, 5)).unwrap();
    }
    let Window { worker, .. } = Window::open(&fixture);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (sender, _replies) = crossbeam_channel::unbounded();
    let client = worker.client(std::sync::Arc::new(sender));
    let [coffee, tea] = [1, 2].map(|id| CounterRef::Id(CounterId(id)));
    let late = Request::Late { counter: tea.clone(), delta: 4, at: Time(7_000), note: Some("rain".parse().unwrap()) };
    let rename = Edit { name: Some(name("Espresso")), ..Edit::default() };
    for request in [
        perform(vec![Request::Edit { counter: coffee.clone(), edit: rename }]),
        perform(vec![late]),
        // Two counters at once are two presses.
        perform(
            [1, 2]
                .map(|id| Request::Increment { counter: CounterRef::Id(CounterId(id)), delta: 2, at: Some(Time(id)) })
                .into(),
        ),
        perform(vec![Request::Set { counter: tea.clone(), value: 40, note: None }]),
        perform(vec![Request::Reset { counters: CounterRefs::These(vec![coffee, tea]), note: None }]),
        Request::UndoOperation { which: UndoTarget::Any },
        Request::Create { name: name("Door"), edit: Edit::default() },
        Request::Delete { counter: CounterRef::Id(CounterId(2)) },
    ] {
        client.send(request).unwrap();
    }
    let said = worker.stop_at_once().unwrap();
    other.execute_batch("ROLLBACK").unwrap();
    let lost = "lost: the rename of \"Coffee\" to \"Espresso\", setting \"Tea\" to 40, the reset of \"Coffee\", \"Tea\", \
        an undo, the new counter \"Door\", the deletion of \"Tea\"";
    assert!(said.contains("3 presses couldn't be saved") && said.contains("\"Tea\" +6, \"Coffee\" +2"), "{said}");
    assert!(said.ends_with(&format!("not saved, and {lost}")), "{said}");

    let said = said_by_inc(&fixture, "Coffee");
    assert!(said.contains("3 presses that couldn't be saved were counted now: \"Tea\" +6, \"Coffee\" +2; "), "{said}");
    assert!(said.contains(lost), "{said}");
    assert_eq!((fixture.count("Coffee"), fixture.count("Tea")), (8, 11));
    assert_eq!(fixture.dump("SELECT at, delta, note FROM entry WHERE kind = 'late'"), ["7000|4|rain"]);
    assert!(kept(&fixture).is_empty());
    assert_eq!(said_by_inc(&fixture, "Coffee"), "");
}

#[test]
fn a_press_of_a_counter_that_is_gone_or_another_one_is_never_counted_elsewhere() {
    let mut fixture = Fixture::new("");
    for name in ["Coffee", "Tea", "Door"] {
        fixture.ask(add(name, 5)).unwrap();
    }
    keep(&mut fixture, [press_of_id(1, 7), press_of_id(2, 7), press_of_id(3, 7)].to_vec());
    // Number 1 goes, 2 is called what 1 was, and 3 is called what nothing was.
    fixture.script(
        "PRAGMA foreign_keys = 1; DELETE FROM counter WHERE id = 1; \
         UPDATE counter SET name = 'Coffee' WHERE id = 2; UPDATE counter SET name = 'Gate' WHERE id = 3",
    );
    let said = said_by_inc(&fixture, "Coffee");
    assert!(said.contains("1 press that couldn't be saved was counted now: \"Coffee\" +1"), "{said}");
    assert!(
        said.contains("not counted: \"Tea\" +1, \"Door\" +1 (there is no such counter any more); kept in"),
        "{said}"
    );
    assert_eq!((fixture.count("Coffee"), fixture.count("Gate")), (7, 5));
    assert!(kept(&fixture).is_empty());
    let stays = fs::read_dir(fixture.folder.path()).unwrap().flatten();
    let stays = stays.filter(|file| file.file_name().to_str().unwrap().starts_with("tally.db.not-counted-"));
    assert_eq!(stays.count(), 1);
    assert_eq!(said_by_inc(&fixture, "Coffee"), "");
}

#[test]
fn a_press_that_was_saved_after_all_is_not_counted_again() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let token = fixture.store.last_token();
    let left = [(press_of_id(1, 7), token), (press_of_id(1, 8), token.map(|token| token ^ 1))];
    let left = left.map(|(request, doubt)| UnsavedRequest { request, doubt });
    fixture.store.keep_unsaved(&left, "the disk failed").unwrap();
    assert!(said_by_inc(&fixture, "Coffee").contains("1 press that couldn't be saved was counted now"));
    assert_eq!(fixture.count("Coffee"), 7);
}

#[test]
fn what_cant_be_counted_at_the_start_is_said_and_counted_as_soon_as_it_can_be() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    for at in 1..=2 {
        keep(&mut fixture, vec![press_of_id(1, at)]);
    }
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (sender, events) = crossbeam_channel::unbounded();
    let sender = std::sync::Arc::new(sender);
    let worker = Worker::start(fixture.path(), Watch::Changes, Timeout::Never, sender).unwrap();
    let hear = || events.recv_timeout(crate::common::DEADLINE).unwrap();
    let told = |words: &str| loop {
        if let Event::Notes(told) = hear() {
            return assert!(told.join("\n").contains(words), "{told:?}");
        }
    };
    told("they wait to be counted: another program holds the file locked");
    other.execute_batch("ROLLBACK").unwrap();
    told("1 press that couldn't be saved was counted now: \"Coffee\" +1\n1 press");
    let is_shown = |change: &Change| matches!(change, Change::Updated(counter) if counter.count == 7);
    while !matches!(hear(), Event::Changed(changes) if changes.iter().any(is_shown)) {}
    assert!(kept(&fixture).is_empty());
    assert_eq!(fixture.count("Coffee"), 7);
    worker.stop();

    // A command that waits for the lock counts them, too, and says so.
    keep(&mut fixture, vec![press_of_id(1, 3)]);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut command = fixture.folder.tallyboard(&["inc", "Coffee"]);
    let mut inc = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    let mut out = std::io::BufReader::new(inc.stderr.take().unwrap());
    while !said.contains("they wait to be counted") {
        assert!(out.read_line(&mut said).unwrap() > 0, "{said}");
    }
    other.execute_batch("ROLLBACK").unwrap();
    out.read_to_string(&mut said).unwrap();
    assert!(inc.wait().unwrap().success());
    assert!(said.contains("1 press that couldn't be saved was counted now"), "{said}");
    assert_eq!(fixture.count("Coffee"), 9);
}

/// Keeps them as a window that has to end does; what it says.
fn keep(fixture: &mut Fixture, requests: Vec<Request>) -> String {
    let left: Vec<UnsavedRequest> =
        requests.into_iter().map(|request| UnsavedRequest { request, doubt: None }).collect();
    fixture.store.keep_unsaved(&left, "the disk is full").unwrap()
}

#[test]
fn a_window_takes_them_up_and_says_so_and_what_cant_be_understood_stays() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 5)).unwrap();
    let said = keep(&mut fixture, vec![press("Coffee", 2), press_of_id(1, 7), press_of_id(99, 7), add("Tea", 1)]);
    assert!(said.starts_with("4 presses couldn't be saved (the disk is full): "), "{said}");
    let bad = [
        ("tally.db.unsaved-newer", "{\"tallyboard_unsaved\":2,\"id\":\"1\"}\n{}\n"),
        ("tally.db.unsaved-cut", "{\"tallyboard_unsaved\":1,\"id\":\"2\"}\n{\"counter\":1,\"delta\":1,\"a"),
        ("tally.db.unsaved-empty", ""),
    ];
    for (file, text) in bad {
        fs::write(fixture.folder.file(file), text).unwrap();
    }
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = tallyboard::worker::Worker::start(
        fixture.path(),
        tallyboard::worker::Watch::Changes,
        tallyboard::worker::Timeout::Never,
        std::sync::Arc::new(sender),
    );
    let worker = worker.unwrap();
    let Event::Notes(words) = events.recv_timeout(crate::common::DEADLINE).unwrap() else { panic!("it is said first") };
    let words = words.join("\n");
    assert!(words.contains("3 presses") && words.contains("not counted"), "{words}");
    assert_eq!(words.matches("stays as it is").count(), 3, "{words}");
    worker.stop();
    assert_eq!((fixture.count("Coffee"), fixture.store.count(&name("Tea")).unwrap()), (8, Some(1)));
    assert_eq!(kept(&fixture).len(), 3);
}
