//! The window's file is taken away while it is open: it is said, nothing is called saved, and a person chooses.

#![cfg(unix)]

use std::fs;

use crate::common::folder::run;
use crate::desk::{Desk, in_file};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tallyboard::store::{Access, Store};

fn says(desk: &Desk, part: &str) -> bool {
    desk.harness.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn a_file_that_is_moved_away_is_saved_beside_with_what_waits() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 1");
    fs::rename(&desk.path, desk.path.with_file_name("away.db")).unwrap();
    desk.step_until("it is said without a press", |desk| says(desk, "was deleted, moved or renamed while it was open"));
    assert!(!desk.shows("Everything saved"));
    desk.click("Count Coffee");
    desk.step_until("it waits", |desk| desk.shows("Coffee: 2") && says(desk, "1 change is not saved"));
    assert!(!desk.shows("Everything saved") && !desk.shows("Open what is there now"));
    desk.settle();
    desk.click("Save all in a new file beside");
    desk.step_until_saved("Coffee: 2");
    assert!(!says(&desk, "while it was open"));
    let saved = desk.path.with_file_name("t saved.db");
    assert_eq!(in_file(&saved, "Coffee"), (2, 2));
    // By a process of its own: within one, SQLite takes two names of a file for the same.
    let output = run(&desk.path.with_file_name("away.db"), &["get", "Coffee"]);
    assert_eq!((String::from_utf8(output.stdout).unwrap().as_str(), output.stderr.as_slice()), ("1\n", &b""[..]));
    assert!(!desk.path.exists());
    // And on there.
    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 3");
    assert_eq!(in_file(&saved, "Coffee"), (3, 3));
}

#[test]
fn what_waits_is_counted_by_name_in_the_file_that_is_there_now() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let other = desk.path.with_file_name("other.db");
    drop(Store::open(&other, Access::Write).unwrap());
    let sql = Connection::open(&other).unwrap();
    sql.execute_batch("INSERT INTO counter (name, count) VALUES ('Cake', 9), ('Coffee', 100)").unwrap();
    sql.close().unwrap();
    fs::rename(&other, &desk.path).unwrap();
    desk.click("Count Coffee");
    desk.step_until("it is said", |desk| says(desk, "Another file was put in the place of"));
    desk.settle();
    desk.click("Open what is there now");
    desk.step_until_saved("Coffee: 101");
    assert!(desk.shows("Cake: 9") && !desk.shows("Tea: 0"));
    assert_eq!([in_file(&desk.path, "Coffee").0, in_file(&desk.path, "Cake").0], [101, 9]);
    desk.click("Count Cake");
    desk.step_until_saved("Cake: 10");
}

#[test]
fn a_file_that_comes_back_is_gone_on_with() {
    let mut desk = Desk::open(&["Coffee"]);
    let away = desk.path.with_file_name("away.db");
    fs::rename(&desk.path, &away).unwrap();
    desk.click("Count Coffee");
    desk.step_until("it waits", |desk| says(desk, "1 change is not saved"));
    fs::rename(&away, &desk.path).unwrap();
    desk.step_until_saved("Coffee: 1");
}
