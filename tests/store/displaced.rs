//! The file is deleted, moved, replaced, overwritten, linked or brought up to date while a worker has it open: nothing is
//! acknowledged that isn't at the path, and nothing is written into another's file.

#![cfg(unix)]

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::Receiver;
use rusqlite::Connection;
use tallyboard::domain::{CounterId, Name};
use tallyboard::request::{CounterRef, Event, Outcome, Refusal, Reply, Request};
use tallyboard::store::{Access, Displacement, OpenError, Store, StoreError, UnsavedRequest};
use tallyboard::worker::{Client, RecoveryChoice, Timeout, Watch, Worker};

use crate::common::running::Running;
use crate::common::worker::hear;
use crate::common::{DEADLINE, Folder, folder, wait_until};

/// A worker as a window has it.
struct Desk {
    folder: Folder,
    worker: Worker,
    client: Client,
    events: Receiver<Event>,
}

impl Desk {
    /// On a file with these counts, one commit each.
    fn new() -> Self {
        Self::patient(Timeout::Never, Watch::Changes)
    }

    fn patient(patience: Timeout, watch: Watch) -> Self {
        let folder = Folder::new();
        let path = folder.tally();
        counted(&path, &[("Coffee", 1)]);
        let (sender, events) = crossbeam_channel::unbounded();
        let listener = Arc::new(sender);
        let worker = Worker::start(path, watch, patience, listener.clone()).unwrap();
        let client = worker.client(listener);
        let desk = Self { folder, worker, client, events };
        desk.hear("opened", |event| matches!(event, Event::Opened { .. }));
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.tally()
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.folder.file(name)
    }

    /// The first event of this kind; others are passed over.
    #[track_caller]
    fn hear(&self, what: &str, is_wanted: impl Fn(&Event) -> bool) -> Event {
        println!("waiting for: {what}");
        hear(&self.events, is_wanted)
    }

    #[track_caller]
    fn trouble(&self) -> String {
        let event = self.hear("what is wrong", |event| matches!(event, Event::Unsaved { displaced: Some(_), .. }));
        let Event::Unsaved { why, .. } = event else { unreachable!() };
        why
    }

    #[track_caller]
    fn reply(&self) -> Reply {
        match self.hear("a reply", |event| matches!(event, Event::Replied(..))) {
            Event::Replied(_, reply) => reply,
            _ => unreachable!(),
        }
    }

    fn send(&self, delta: i64) {
        self.client.send(press("Coffee", delta)).unwrap();
    }

    #[track_caller]
    fn press(&self, delta: i64) -> i64 {
        self.send(delta);
        count_of(&self.reply())
    }
}

fn press(name: &str, delta: i64) -> Request {
    Request::Increment { counter: CounterRef::Name(Name::parse(name).unwrap()), delta, at: None }
}

#[track_caller]
fn count_of(reply: &Reply) -> i64 {
    match reply {
        Ok(Outcome::Counted { count, .. }) => *count,
        other => panic!("not counted: {other:?}"),
    }
}

/// A closed file with these counts.
fn counted(path: &Path, counts: &[(&str, i64)]) {
    let mut store = Store::open(path, Access::Write).unwrap();
    for (name, count) in counts {
        store.begin().unwrap();
        store.apply(&press(name, *count)).unwrap().unwrap();
        store.commit().unwrap();
    }
}

/// The counts of a sound file, as another process sees them: within one, SQLite takes two names of a file for the same.
fn counts(path: &Path) -> Vec<(String, i64)> {
    let run = |arguments: &[&str]| {
        let output = folder::run(path, arguments);
        assert!(output.status.success(), "{output:?}");
        output.stdout
    };
    run(&["verify"]);
    let counters: serde_json::Value = serde_json::from_slice(&run(&["list", "--json"])).unwrap();
    let counters = counters.as_array().unwrap().iter();
    counters.map(|counter| (counter["name"].as_str().unwrap().to_owned(), counter["count"].as_i64().unwrap())).collect()
}

fn is(name: &str, count: i64) -> Vec<(String, i64)> {
    vec![(name.to_owned(), count)]
}

#[test]
fn what_is_counted_after_the_file_was_moved_waits_and_is_saved_when_it_is_back() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    fs::rename(desk.path(), desk.beside("away.db")).unwrap();
    desk.send(4);
    assert!(desk.trouble().contains("was deleted, moved or renamed while it was open"));
    // All that was acknowledged is in the file, wherever it is now.
    assert_eq!(counts(&desk.beside("away.db")), is("Coffee", 3));
    fs::rename(desk.beside("away.db"), desk.path()).unwrap();
    assert_eq!(count_of(&desk.reply()), 7);
    desk.hear("saved", |event| matches!(event, Event::Saved));
    let (path, _folder) = (desk.path(), desk.folder);
    desk.worker.stop();
    assert_eq!(counts(&path), is("Coffee", 7));
}

#[test]
fn whoever_reads_when_the_file_is_moved_leaves_it_whole() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    let reader = Connection::open(desk.path()).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let count: i64 = reader.query_row("SELECT count FROM counter", [], |row| row.get(0)).unwrap();
    assert_eq!((count, desk.press(4)), (3, 7));
    fs::rename(desk.path(), desk.beside("away.db")).unwrap();
    let reading = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        drop(reader);
    });
    desk.trouble();
    desk.worker.choose(RecoveryChoice::SaveBeside);
    desk.hear("opened", |event| matches!(event, Event::Opened { .. }));
    reading.join().unwrap();
    assert_eq!(counts(&desk.beside("away.db")), is("Coffee", 7));
    assert_eq!(counts(&desk.beside("tally saved.db")), is("Coffee", 7));
    desk.worker.stop();
}

#[test]
fn whoever_reads_beside_the_writer_leaves_another_file_in_its_place_alone() {
    let folder = Folder::new();
    let (path, other) = (folder.tally(), folder.file("other.db"));
    counted(&path, &[("Coffee", 1)]);
    counted(&other, &[("Tea", 50)]);
    let writer = Store::open(&path, Access::Write).unwrap();
    drop(Store::open(&path, Access::Read).unwrap());
    let bytes = fs::read(&other).unwrap();
    fs::rename(&other, &path).unwrap();
    let refused = Store::open(&path, Access::Read).err().unwrap();
    assert!(matches!(refused, OpenError::Replaced(_)), "{refused}");
    drop(writer);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(counts(&path), is("Tea", 50));
}

#[test]
fn without_a_press_it_is_said_as_well() {
    let desk = Desk::new();
    fs::rename(desk.path(), desk.beside("away.db")).unwrap();
    desk.trouble();
    fs::rename(desk.beside("away.db"), desk.path()).unwrap();
    desk.hear("it is back", |event| matches!(event, Event::Saved));
}

#[test]
fn a_file_that_is_deleted_is_saved_under_a_new_name_with_what_waits() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    for suffix in ["", "-wal", "-shm"] {
        fs::remove_file(desk.folder.file(format!("tally.db{suffix}"))).unwrap();
    }
    desk.send(4);
    desk.trouble();
    desk.worker.choose(RecoveryChoice::SaveBeside);
    let Event::Opened { path, .. } = desk.hear("opened", |event| matches!(event, Event::Opened { .. })) else {
        unreachable!()
    };
    assert_eq!(path, desk.beside("tally saved.db"));
    assert_eq!(count_of(&desk.reply()), 7);
    assert_eq!(desk.press(1), 8);
    let _folder = desk.folder;
    desk.worker.stop();
    assert_eq!(counts(&path), is("Coffee", 8));
    assert!(!path.with_file_name("tally.db").exists(), "nothing is made at the old place");
}

/// The choice may come just when the file that it was about is gone.
#[test]
fn where_nothing_is_there_any_more_nothing_is_opened_instead() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    fs::remove_file(desk.path()).unwrap();
    desk.send(4);
    desk.trouble();
    desk.worker.choose(RecoveryChoice::OpenThere(HashMap::new()));
    desk.hear("no", |event| matches!(event, Event::NotChosen(_)));
    assert!(!desk.path().exists());
    desk.worker.choose(RecoveryChoice::SaveBeside);
    assert_eq!(count_of(&desk.reply()), 7);
    assert_eq!(counts(&desk.beside("tally saved.db")), is("Coffee", 7));
}

#[test]
fn the_folder_may_be_renamed_or_deleted() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    let away = desk.folder.path().with_extension("away");
    fs::rename(desk.folder.path(), &away).unwrap();
    desk.send(4);
    desk.trouble();
    fs::rename(&away, desk.folder.path()).unwrap();
    assert_eq!(count_of(&desk.reply()), 7);
    // All at once: while one file after the other goes, the worker may be just opening what is left.
    fs::rename(desk.folder.path(), &away).unwrap();
    fs::remove_dir_all(&away).unwrap();
    desk.send(1);
    desk.trouble();
    desk.worker.choose(RecoveryChoice::SaveBeside);
    assert_eq!(count_of(&desk.reply()), 8);
    assert_eq!(counts(&desk.beside("tally saved.db")), is("Coffee", 8));
}

#[test]
fn the_file_put_in_its_place_is_left_alone_and_may_be_gone_on_with() {
    for stops in [false, true] {
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        counted(&desk.beside("other.db"), &[("Tea", 50), ("Coffee", 100)]);
        let other = fs::read(desk.beside("other.db")).unwrap();
        fs::rename(desk.beside("other.db"), desk.path()).unwrap();
        desk.client.send(Request::Increment { counter: CounterRef::Id(CounterId(1)), delta: 4, at: None }).unwrap();
        assert!(desk.trouble().contains("another file was put in the place of"));
        if stops {
            let (path, _folder) = (desk.path(), desk.folder);
            desk.worker.stop_at_once();
            assert_eq!(fs::read(&path).unwrap(), other, "not a byte of it is changed");
            assert_eq!(counts(&path), [("Coffee".to_owned(), 100), ("Tea".to_owned(), 50)]);
            continue;
        }
        let names = HashMap::from([(CounterId(1), Name::parse("Coffee").unwrap())]);
        desk.worker.choose(RecoveryChoice::OpenThere(names));
        // By its name: number 1 is another one there.
        assert_eq!(count_of(&desk.reply()), 104);
        desk.hear("opened", |event| matches!(event, Event::Opened { .. }));
        let (path, _folder) = (desk.path(), desk.folder);
        desk.worker.stop();
        assert_eq!(counts(&path), [("Coffee".to_owned(), 104), ("Tea".to_owned(), 50)]);
    }
}

#[test]
fn a_copy_over_the_file_is_seen_and_left_alone() {
    for name in ["Tea", "Coffee"] {
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        counted(&desk.beside("other.db"), &[(name, 50)]);
        let other = fs::read(desk.beside("other.db")).unwrap();
        fs::copy(desk.beside("other.db"), desk.path()).unwrap();
        desk.send(4);
        assert!(desk.trouble().contains("was overwritten by another program"));
        let (path, _folder) = (desk.path(), desk.folder);
        desk.worker.stop_at_once();
        assert_eq!(desk.events.try_iter().filter(|event| matches!(event, Event::Replied(_, Ok(_)))).count(), 0);
        assert_eq!(fs::read(&path).unwrap(), other);
        assert_eq!(counts(&path), is(name, 50));
    }
}

/// Of which nothing is in memory that could be compared.
#[test]
fn a_copy_over_the_file_is_seen_also_by_who_has_only_opened_it() {
    let folder = Folder::new();
    let [path, other] = ["tally.db", "other.db"].map(|name| folder.file(name));
    counted(&path, &[("Coffee", 1)]);
    counted(&other, &[("Tea", 50)]);
    let mut store = Store::open(&path, Access::Write).unwrap();
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    wait_until("the clock has ticked", || modified.elapsed().is_ok_and(|since| since > Duration::from_millis(50)));
    fs::copy(&other, &path).unwrap();
    assert!(matches!(store.check_path(), Err(StoreError::Suspect)));
    assert!(matches!(store.judge(), Err(StoreError::Displaced(Displacement::Overwritten(_)))));
}

#[test]
fn an_older_copy_of_itself_is_seen_too_and_can_be_gone_on_with() {
    let desk = Desk::new();
    tallyboard::store::back_up(
        &desk.path(),
        &tallyboard::store::BackUpTo::File(desk.beside("older.db")),
        &jiff::Zoned::now(),
        DEADLINE,
        &Default::default(),
    )
    .unwrap();
    assert_eq!(desk.press(2), 3);
    // Until it is in the file itself.
    wait_until("the log is empty", || fs::metadata(desk.beside("tally.db-wal")).unwrap().len() == 0);
    // A copy of the same length within the tick of the file system's clock can't be told from the file.
    let modified = fs::metadata(desk.path()).unwrap().modified().unwrap();
    wait_until("the clock has ticked", || modified.elapsed().is_ok_and(|since| since > Duration::from_millis(50)));
    fs::copy(desk.beside("older.db"), desk.path()).unwrap();
    desk.send(4);
    desk.trouble();
    desk.worker.choose(RecoveryChoice::OpenThere(HashMap::new()));
    assert_eq!(count_of(&desk.reply()), 5);
    let (path, _folder) = (desk.path(), desk.folder);
    desk.worker.stop();
    assert_eq!(counts(&path), is("Coffee", 5));
}

/// Until the next look, which may be half a second later.
#[test]
fn a_copy_over_the_file_right_after_its_log_was_emptied_is_not_taken_for_what_was_in_the_log() {
    let folder = Folder::new();
    let [path, older] = ["tally.db", "older.db"].map(|name| folder.file(name));
    let mut store = Store::open(&path, Access::Write).unwrap();
    let press = |store: &mut Store| {
        store.begin().unwrap();
        store.increment(&CounterRef::Name(Name::parse("Coffee").unwrap()), 1).unwrap().unwrap();
        store.commit().unwrap();
    };
    press(&mut store);
    assert!(store.empty_log().unwrap());
    fs::copy(&path, &older).unwrap();
    store.check_path().unwrap();
    press(&mut store);
    assert!(store.empty_log().unwrap());
    store.check_path().unwrap();
    press(&mut store);
    assert!(store.empty_log().unwrap());
    fs::copy(&older, &path).unwrap();
    assert!(matches!(store.check_path(), Err(StoreError::Suspect)));
    assert!(matches!(store.judge(), Err(StoreError::Displaced(Displacement::Overwritten(_)))));
}

#[test]
fn a_file_that_was_merely_touched_is_gone_on_with() {
    let desk = Desk::new();
    assert_eq!(desk.press(2), 3);
    fs::File::options().write(true).open(desk.path()).unwrap().set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(desk.press(4), 7);
}

#[test]
fn a_second_name_is_refused_and_waited_out() {
    let desk = Desk::new();
    fs::hard_link(desk.path(), desk.beside("second.db")).unwrap();
    desk.send(2);
    assert!(desk.trouble().contains("has 2 names (hard links)"));
    let refused = Store::open(&desk.beside("second.db"), Access::Write).err().unwrap();
    assert!(matches!(refused, OpenError::Linked { links: 2, .. }), "{refused}");
    fs::remove_file(desk.beside("second.db")).unwrap();
    assert_eq!(count_of(&desk.reply()), 3);
}

#[test]
fn a_log_that_is_deleted_loses_nothing() {
    for suffixes in [&["-wal"][..], &["-shm"], &["-wal", "-shm"]] {
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        for suffix in suffixes {
            fs::remove_file(desk.folder.file(format!("tally.db{suffix}"))).unwrap();
        }
        assert_eq!(desk.press(4), 7, "{suffixes:?}");
        let (path, _folder) = (desk.path(), desk.folder);
        assert_eq!(counts(&path), is("Coffee", 7), "{suffixes:?}");
        desk.worker.stop();
        assert_eq!(counts(&path), is("Coffee", 7), "{suffixes:?}");
    }
}

/// As `rm -r` of the folder deletes one after the other, at any moment of opening the file again.
#[test]
fn a_file_that_goes_just_after_its_log_is_held_all_the_same() {
    for round in 0..40 {
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        fs::remove_file(desk.beside("tally.db-wal")).unwrap();
        // It is opened again after a fifth of a second.
        std::thread::sleep(Duration::from_millis(round % 10 + if round < 10 { 0 } else { 200 }));
        fs::remove_file(desk.path()).unwrap();
        desk.send(1);
        let is_gone = |why: &str| why.contains("was deleted, moved or renamed while it was open");
        desk.hear("that it is gone", |event| {
            matches!(event, Event::Unsaved { why, displaced: Some(ways), .. } if is_gone(why) && ways.can_save_beside)
        });
        desk.worker.choose(RecoveryChoice::SaveBeside);
        assert_eq!(count_of(&desk.reply()), 4, "round {round}");
        let (folder, _folder) = (desk.folder.path().to_owned(), desk.folder);
        desk.worker.stop();
        assert_eq!(counts(&folder.join("tally saved.db")), is("Coffee", 4), "round {round}");
        assert!(!folder.join("tally.db").exists(), "round {round}: nothing is made at the old place");
    }
}

#[test]
fn a_file_that_goes_before_it_can_be_opened_again_is_held_all_the_same() {
    let folder = Folder::new();
    let path = folder.tally();
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    store.apply(&press("Coffee", 3)).unwrap().unwrap();
    store.commit().unwrap();
    fs::remove_file(folder.file("tally.db-wal")).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    for _ in 0..2 {
        let displaced = displacement(&mut store);
        assert_eq!(displaced, Displacement::LogGone(path.clone()));
        store.mend(&displaced).unwrap_err();
    }
    fs::remove_file(&path).unwrap();
    let displaced = displacement(&mut store);
    assert_eq!(displaced, Displacement::Gone(path.clone()));
    assert!(!store.mend(&displaced).unwrap());
    // Another one that has taken its place stays as it is, with its log.
    let other = Store::open(&path, Access::Write).unwrap();
    let displaced = displacement(&mut store);
    assert_eq!(displaced, Displacement::Replaced(path.clone()));
    assert!(!store.mend(&displaced).unwrap());
    assert!(folder.file("tally.db-wal").exists());
    store.move_beside().unwrap();
    drop((store, other));
    assert_eq!(counts(&folder.file("tally saved.db")), is("Coffee", 3));
    assert_eq!(counts(&path), []);
}

/// As when somebody puts another file in its place by hand, the log first.
#[test]
fn a_copy_over_the_file_after_its_log_was_deleted_is_left_alone() {
    let both = &["-wal", "-shm"][..];
    let cases = [(true, &["-wal"][..]), (true, both), (false, both), (false, &["-wal"]), (false, &["-shm"])];
    for (pause_ms, (is_log_empty, suffixes)) in (0..).zip(cases) {
        println!("{suffixes:?}, empty: {is_log_empty}");
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        counted(&desk.beside("other.db"), &[("Tea", 50), ("Milk", 4)]);
        let other = fs::read(desk.beside("other.db")).unwrap();
        if is_log_empty {
            wait_until("the log is empty", || fs::metadata(desk.beside("tally.db-wal")).unwrap().len() == 0);
        }
        for suffix in suffixes {
            fs::remove_file(desk.beside(&format!("tally.db{suffix}"))).unwrap();
        }
        std::thread::sleep(Duration::from_millis(pause_ms));
        fs::write(desk.path(), &other).unwrap();
        desk.client.send(Request::Increment { counter: CounterRef::Id(CounterId(1)), delta: 4, at: None }).unwrap();
        let is_overwritten = |why: &str| why.contains("was overwritten by another program");
        desk.hear("that it was overwritten", |event| {
            matches!(event, Event::Unsaved { why, displaced: Some(ways), .. }
                if is_overwritten(why) && !ways.can_save_beside && ways.can_open_there)
        });
        assert!(fs::read(desk.path()).unwrap() == other, "not a byte of it is changed");
        let names = HashMap::from([(CounterId(1), Name::parse("Coffee").unwrap())]);
        desk.worker.choose(RecoveryChoice::OpenThere(names));
        assert_eq!(count_of(&desk.reply()), 4);
        let (path, _folder) = (desk.path(), desk.folder);
        desk.worker.stop();
        let all = [("Coffee", 4), ("Milk", 4), ("Tea", 50)].map(|(name, count)| (name.to_owned(), count));
        assert_eq!(counts(&path), all);
    }
}

#[track_caller]
fn displacement(store: &mut Store) -> Displacement {
    match store.check_path() {
        Err(StoreError::Displaced(displaced)) => displaced,
        other => panic!("{other:?}"),
    }
}

/// A store with a commit in its log, which is then deleted; and another file's content.
fn without_log(folder: &Folder) -> (Store, Vec<u8>) {
    let (path, other) = (folder.tally(), folder.file("other.db"));
    counted(&other, &[("Tea", 50), ("Milk", 4)]);
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    store.apply(&press("Coffee", 3)).unwrap().unwrap();
    store.commit().unwrap();
    fs::remove_file(folder.file("tally.db-wal")).unwrap();
    assert_eq!(displacement(&mut store), Displacement::LogGone(path));
    (store, fs::read(other).unwrap())
}

/// The copy comes after the look at the path, and is not yet whole.
#[test]
fn half_a_copy_over_the_file_after_its_log_was_deleted_is_left_alone() {
    for part in [1, 2] {
        let folder = Folder::new();
        let path = folder.tally();
        let (mut store, other) = without_log(&folder);
        fs::write(&path, &other[..other.len() / part]).unwrap();
        let displaced = Displacement::LogGone(path.clone());
        store.mend(&displaced).unwrap_err();
        drop(store);
        assert!(fs::read(&path).unwrap() == other[..other.len() / part], "1/{part}");
    }
}

#[test]
fn a_copy_over_the_file_is_left_alone_when_the_store_is_closed_without_a_look() {
    let folder = Folder::new();
    let (store, other) = without_log(&folder);
    fs::write(folder.tally(), &other).unwrap();
    drop(store);
    assert!(fs::read(folder.tally()).unwrap() == other);
}

#[test]
fn a_press_that_is_kept_is_not_named_after_a_counter_of_a_copy_over_the_file() {
    let folder = Folder::new();
    let [path, other] = ["tally.db", "other.db"].map(|name| folder.file(name));
    counted(&path, &[("Coffee", 1)]);
    counted(&other, &[("Tea", 50), ("Milk", 4)]);
    let mut store = Store::open(&path, Access::Write).unwrap();
    fs::remove_file(folder.file("tally.db-wal")).unwrap();
    fs::write(&path, fs::read(other).unwrap()).unwrap();
    let request = Request::Increment { counter: CounterRef::Id(CounterId(1)), delta: 4, at: None };
    store.keep_unsaved(&[UnsavedRequest { request, doubt: None }], "no time").unwrap();
    drop(store);
    // The next start takes it up.
    assert!(folder.run(&["inc", "Milk"]).status.success());
    assert_eq!(counts(&path), [("Milk".to_owned(), 5), ("Tea".to_owned(), 50)]);
}

#[test]
fn a_copy_over_the_file_before_it_can_be_opened_again_is_left_alone() {
    let folder = Folder::new();
    let path = folder.tally();
    let (mut store, other) = without_log(&folder);
    let log_gone = Displacement::LogGone(path.clone());
    let set_readonly = |readonly: bool| {
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(&path, permissions).unwrap();
    };
    set_readonly(true);
    store.mend(&log_gone).unwrap_err();
    assert_eq!(displacement(&mut store), log_gone);
    set_readonly(false);
    fs::write(&path, &other).unwrap();
    store.mend(&log_gone).unwrap_err();
    assert_eq!(displacement(&mut store), Displacement::Overwritten(path.clone()));
    // What is held is not what was counted.
    assert!(store.move_beside().is_err());
    assert!(!folder.file("tally saved.db").exists());
    assert!(fs::read(&path).unwrap() == other);
    store.open_there().unwrap();
    store.check_path().unwrap();
    assert_eq!(store.count(&Name::parse("Tea").unwrap()).unwrap(), Some(50));
}

/// A reader lets the log be copied up to where it reads.
#[test]
fn a_log_that_is_deleted_while_somebody_reads_is_copied_afterwards() {
    let folder = Folder::new();
    let path = folder.tally();
    let mut store = Store::open(&path, Access::Write).unwrap();
    let count = |store: &mut Store| {
        store.begin().unwrap();
        store.apply(&press("Coffee", 1)).unwrap().unwrap();
        store.commit().unwrap();
    };
    count(&mut store);
    let reader = Connection::open(&path).unwrap();
    reader.execute_batch("BEGIN; SELECT count FROM counter").unwrap();
    count(&mut store);
    fs::remove_file(folder.file("tally.db-wal")).unwrap();
    let displaced = displacement(&mut store);
    for _ in 0..3 {
        assert!(!store.mend(&displaced).unwrap());
        assert_eq!(displacement(&mut store), displaced);
    }
    drop(reader);
    assert!(store.mend(&displaced).unwrap());
    store.check_path().unwrap();
    drop(store);
    assert_eq!(counts(&path), is("Coffee", 2));
}

/// Connections of one process share the index of a log, also a deleted one, which other programs don't see.
#[test]
fn a_log_that_is_deleted_beside_a_reader_of_the_same_process_gets_a_new_index() {
    let folder = Folder::new();
    let path = folder.tally();
    let mut store = Store::open(&path, Access::Write).unwrap();
    let reader = Store::open(&path, Access::Read).unwrap();
    for suffix in ["-wal", "-shm"] {
        fs::remove_file(folder.file(format!("tally.db{suffix}"))).unwrap();
    }
    let displaced = displacement(&mut store);
    store.mend(&displaced).unwrap_err();
    store.open_there().unwrap_err();
    reader.close_reader();
    let displaced = displacement(&mut store);
    assert!(store.mend(&displaced).unwrap());
    assert!(folder.run(&["inc", "Coffee"]).status.success());
    store.check_path().unwrap();
    store.begin().unwrap();
    store.apply(&press("Coffee", 2)).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(counts(&path), is("Coffee", 3));
}

/// The new log has its own index, and the old one's must not be used for it.
#[test]
fn what_another_program_counts_in_a_new_log_is_gone_on_with() {
    let folder = Folder::new();
    let path = folder.tally();
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    store.apply(&press("Coffee", 3)).unwrap().unwrap();
    store.commit().unwrap();
    assert!(store.empty_log().unwrap());
    for suffix in ["-wal", "-shm"] {
        fs::remove_file(folder.file(format!("tally.db{suffix}"))).unwrap();
    }
    let mut command = folder.tallyboard(&["inc", "-"]);
    let mut other = Running::start(command.stdin(Stdio::piped()));
    let mut input = other.child.stdin.take().unwrap();
    input.write_all(b"Tea\n").unwrap();
    wait_until("it has counted", || counts(&path).len() == 2);
    let displaced = displacement(&mut store);
    assert_eq!(displaced, Displacement::LogGone(path.clone()));
    assert!(!store.mend(&displaced).unwrap());
    store.open_there().unwrap();
    store.begin().unwrap();
    store.apply(&press("Coffee", 1)).unwrap().unwrap();
    store.commit().unwrap();
    assert_eq!(counts(&path), [("Coffee".to_owned(), 4), ("Tea".to_owned(), 1)]);
    input.write_all(b"Tea\n").unwrap();
    wait_until("it has counted again", || store.count(&Name::parse("Tea").unwrap()).unwrap() == Some(2));
    drop(input);
    assert!(other.finish().status.success());
    drop(store);
    assert_eq!(counts(&path), [("Coffee".to_owned(), 4), ("Tea".to_owned(), 2)]);
}

#[test]
fn a_link_that_leads_elsewhere_is_another_file() {
    let folder = Folder::new();
    let [one, other, link] = ["one.db", "other.db", "link.db"].map(|name| folder.file(name));
    counted(&one, &[("Coffee", 1)]);
    counted(&other, &[("Tea", 50)]);
    std::os::unix::fs::symlink(&one, &link).unwrap();
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(link.clone(), Watch::Changes, Timeout::Never, Arc::new(sender.clone())).unwrap();
    let client = worker.client(Arc::new(sender));
    let desk = Desk { folder, worker, client, events };
    assert_eq!(desk.press(2), 3);
    // At once: between two steps the worker would see that there is nothing at all.
    let new_link = link.with_file_name("new.db");
    std::os::unix::fs::symlink(&other, &new_link).unwrap();
    fs::rename(&new_link, &link).unwrap();
    desk.send(4);
    assert!(desk.trouble().contains("another file was put in the place"));
    desk.worker.choose(RecoveryChoice::OpenThere(HashMap::new()));
    assert_eq!(count_of(&desk.reply()), 4);
    let _folder = desk.folder;
    desk.worker.stop();
    assert_eq!(counts(&one), is("Coffee", 3));
    assert_eq!(counts(&other), [("Coffee".to_owned(), 4), ("Tea".to_owned(), 50)]);
}

#[test]
fn a_command_gives_up_in_words_and_nothing_acknowledged_is_lost() {
    let desk = Desk::patient(Timeout::After(Duration::from_millis(100)), Watch::Nothing);
    assert_eq!(desk.press(2), 3);
    fs::rename(desk.path(), desk.beside("away.db")).unwrap();
    desk.send(4);
    let Err(Refusal::NotSaved(why)) = desk.reply() else { panic!("saved") };
    assert!(why.contains("was deleted, moved or renamed"), "{why}");
    let (folder, away) = (desk.folder.path().to_owned(), desk.beside("away.db"));
    let _folder = desk.folder;
    desk.worker.stop();
    assert_eq!(counts(&away), is("Coffee", 3));
    let left: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["away.db"], "no log is left that a new file could be given");
}

#[test]
fn a_newer_version_gets_no_more_writes() {
    for sql in
        ["PRAGMA user_version = 99", "BEGIN; DROP TRIGGER counter_update_entry; PRAGMA user_version = 99; COMMIT"]
    {
        let desk = Desk::new();
        assert_eq!(desk.press(2), 3);
        let newer = Connection::open(desk.path()).unwrap();
        newer.execute_batch(sql).unwrap();
        desk.send(4);
        assert!(desk.trouble().contains("was brought up to date by a newer tallyboard"));
        let count: i64 = newer.query_row("SELECT count FROM counter", [], |row| row.get(0)).unwrap();
        assert_eq!(count, 3);
        desk.worker.stop_at_once();
    }
}

#[test]
fn a_strangers_trigger_gets_no_more_writes_until_it_is_gone() {
    let desk = Desk::new();
    let other = Connection::open(desk.path()).unwrap();
    other
        .execute_batch("CREATE TRIGGER twice AFTER INSERT ON entry BEGIN UPDATE counter SET color = 'red'; END")
        .unwrap();
    desk.send(2);
    assert!(desk.trouble().contains("\"twice\""));
    other.execute_batch("DROP TRIGGER twice").unwrap();
    assert_eq!(count_of(&desk.reply()), 3);
    // What others add that runs nothing is theirs.
    other.execute_batch("CREATE TABLE theirs (a)").unwrap();
    assert_eq!(desk.press(1), 4);
}

#[test]
fn no_file_is_made_where_anothers_log_stands() {
    let folder = Folder::new();
    let path = folder.tally();
    for suffix in ["-wal", "-journal"] {
        let log = folder.file(format!("tally.db{suffix}"));
        fs::write(&log, b"something").unwrap();
        for access in [Access::Write, Access::Read] {
            let error = Store::open(&path, access).err().unwrap();
            assert!(matches!(error, OpenError::LogWithoutFile { .. }), "{error}");
        }
        assert!(!path.exists());
        fs::remove_file(log).unwrap();
    }
    assert!(Store::open(&path, Access::Write).is_ok());
}

#[test]
fn what_is_no_file_is_called_by_its_name() {
    let folder = Folder::new();
    let pipe = folder.file("pipe");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600), 0)
        .unwrap();
    let socket = folder.file("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let good = folder.file("good.db");
    counted(&good, &[("Coffee", 1)]);
    for (path, what) in
        [(pipe.as_path(), "a pipe"), (socket.as_path(), "a socket"), (Path::new("/dev/null"), "a device")]
    {
        for access in [Access::Write, Access::Read] {
            let error = Store::open(path, access).err().unwrap().to_string();
            assert!(error.contains(&format!("is {what} and no file")), "{error}");
        }
        let now = jiff::Zoned::now();
        let to = tallyboard::store::BackUpTo::FileAnyhow(path.to_owned());
        let error = tallyboard::store::back_up(&good, &to, &now, DEADLINE, &Default::default()).err().unwrap();
        assert!(error.to_string().contains(what), "{error}");
        let error = tallyboard::store::restore(&good, path, &now, DEADLINE, &Default::default()).err().unwrap();
        assert!(error.to_string().contains(what), "{error}");
        let error = tallyboard::store::salvage(path, &folder.file("new.db"), &Default::default()).err().unwrap();
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[test]
fn a_copy_without_its_log_says_what_it_lacks() {
    let folder = Folder::new();
    let path = folder.file("copy.db");
    // As it was made before: WAL first, and all tables in the log.
    let sql = Connection::open(&path).unwrap();
    sql.execute_batch("PRAGMA journal_mode = WAL").unwrap();
    sql.close().unwrap();
    for access in [Access::Write, Access::Read] {
        let error = Store::open(&path, access).err().unwrap().to_string();
        assert!(error.contains("was copied without") && error.contains("copy.db-wal"), "{error}");
    }
}

#[test]
fn a_copy_of_an_idle_workers_file_is_whole() {
    let desk = Desk::patient(Timeout::Never, Watch::Nothing);
    assert_eq!(desk.press(2), 3);
    wait_until("the log is empty", || fs::metadata(desk.beside("tally.db-wal")).unwrap().len() == 0);
    fs::copy(desk.path(), desk.beside("copy.db")).unwrap();
    assert_eq!(counts(&desk.beside("copy.db")), is("Coffee", 3));
    assert_eq!(desk.press(4), 7);
}

#[test]
fn who_watches_goes_on_with_what_is_there() {
    let folder = Folder::new();
    let [path, other] = ["tally.db", "other.db"].map(|name| folder.file(name));
    counted(&path, &[("Coffee", 1)]);
    counted(&other, &[("Tea", 50)]);
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(path.clone(), Watch::Entries, Timeout::Never, Arc::new(sender.clone())).unwrap();
    let client = worker.client(Arc::new(sender));
    let desk = Desk { folder, worker, client, events };
    desk.hear("opened", |event| matches!(event, Event::Opened { .. }));
    fs::rename(&other, &path).unwrap();
    desk.hear("opened again", |event| matches!(event, Event::Opened { .. }));
    counted(&path, &[("Tea", 1)]);
    let heard = desk.hear("an entry", |event| matches!(event, Event::Entered(_)));
    assert!(matches!(&heard, Event::Entered(entered) if entered[0].1.count == 51), "{heard:?}");
}

#[test]
fn a_closed_file_is_read_where_nothing_can_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let path = folder.file("tally 100%?#.db");
    counted(&path, &[("Coffee", 3)]);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if rustix::fs::access(folder.path(), rustix::fs::Access::WRITE_OK).is_ok() {
        eprintln!("left out: whoever may write anywhere can't be kept from it");
        return;
    }
    let store = Store::open(&path, Access::Read).unwrap();
    assert!(store.is_immutable());
    assert_eq!(store.count(&Name::parse("Coffee").unwrap()).unwrap(), Some(3));
    drop(store);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
