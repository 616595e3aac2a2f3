//! What other programs spoil is said in the window, where it is: twins among the names, rows that can't be read, charts and lists
//! without an answer; and it can be mended there.

use crate::common::{Folder, wait_for};
use crate::desk::Desk;
use eframe::egui::{Key, Modifiers, ViewportCommand, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tallyboard::store::{Access, Store};

fn says(desk: &Desk, part: &str) -> bool {
    desk.harness.query_all_by_label_contains(part).next().is_some()
}

/// A window on a file into which another program wrote names that an older version let stand.
fn spoiled(names: &[&str]) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let other = Connection::open(&path).unwrap();
    crate::common::older::as_before(&other, |other| {
        for name in names {
            other.execute("INSERT INTO counter (name, count) VALUES (?1, 3)", [name]).unwrap();
        }
    });
    drop(other);
    let mut desk = Desk::on_file(path, folder);
    desk.step_until("the file is open", |desk| desk.shows("Everything saved"));
    desk
}

fn choose_check(desk: &mut Desk) {
    desk.click("More");
    desk.settle();
    desk.choose("Check the file…");
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    let mut desk = Desk::open(&["Phone"]);
    desk.click("Count Phone");
    desk.step_until_saved("Phone: 1");
    choose_check(&mut desk);
    desk.step_until("the check", |desk| {
        says(desk, "The file is ok: 1 counter, 1 entry, and every count is what its entries come to.")
    });
    assert!(desk.harness.query_by_role_and_label(Role::Button, "Mend").is_none());
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert!(!says(&desk, "The file is ok"), "Enter closes it");
}

#[test]
fn a_file_that_is_not_sound_says_what_is_wrong() {
    let mut desk = Desk::open(&["Phone"]);
    desk.sql("UPDATE counter SET count = 5");
    desk.step_until_saved("Phone: 5");
    let other = Connection::open(&desk.path).unwrap();
    crate::common::older::as_before(&other, |other| other.execute_batch("UPDATE entry SET delta = 4").unwrap());
    drop(other);
    choose_check(&mut desk);
    desk.step_until("the check", |desk| says(desk, "The file has "));
    assert!(says(&desk, "Counter 1 \"Phone\" stands at 5, but its entries come to 4."), "{:?}", desk.labels());
    desk.click("Backups…");
    desk.settle();
    assert!(desk.shows("Back up now"));
}

#[test]
fn twins_are_warned_of_and_mended_after_a_backup() {
    let mut desk = spoiled(&["Café", "Cafe\u{301}", "Tea", "Tea\u{ad}"]);
    desk.step_until("the warning", |desk| desk.shows("2 names or notes to check…"));
    desk.click("2 names or notes to check…");
    desk.step_until("what is wrong", |desk| {
        says(desk, "Counter 2 \"Cafe\u{301}\" becomes \"Café (2)\". Its name looks like that of counter 1.")
    });
    assert!(says(&desk, "Counter 4 \"Tea\\u{ad}\" becomes \"Tea (2)\". Its name looks like that of counter 3."));
    desk.settle();
    // Enter does nothing of consequence.
    assert!(desk.harness.get_by_role_and_label(Role::Button, "Close").is_focused());
    desk.click("Mend");
    desk.step_until("it is mended", |desk| says(desk, "2 names or notes were mended. Backed up as "));
    desk.step_until("and checked again", |desk| !desk.shows("Mend") && says(desk, "The file is ok: 4 counters"));
    desk.step_until("without a warning", |desk| !says(desk, "to check…"));
    assert!(desk.shows("Café (2): 3") && desk.shows("Tea (2): 3"), "{:?}", desk.labels());
    assert_eq!(tallyboard::store::backups(&desk.path, &jiff::tz::TimeZone::UTC).unwrap().len(), 1);
}

#[test]
fn one_of_the_twins_can_be_renamed_by_its_number() {
    let mut desk = spoiled(&["Café", "Cafe\u{301}"]);
    desk.step_until("the warning", |desk| desk.shows("1 name or note to check…"));
    desk.click("1 name or note to check…");
    desk.step_until("what is wrong", |desk| desk.shows("Edit counter 2"));
    desk.settle();
    desk.click("Edit counter 2");
    desk.settle();
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.type_text("Bistro");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is renamed", |desk| desk.shows("Bistro: 3") && !says(desk, "to check…"));
}

#[test]
fn a_search_finds_names_however_they_are_spelled() {
    let mut desk = spoiled(&["Cafe\u{301}", "Walk\u{a0}in", "Pro\u{ad}gramm", "Zero\u{200b}width", "Tea"]);
    for (typed, found) in [
        ("caf\u{e9}", "Cafe\u{301}: 3"),
        ("cafe\u{301}", "Cafe\u{301}: 3"),
        ("walk in", "Walk\u{a0}in: 3"),
        ("walk\u{a0}\u{a0}in", "Walk\u{a0}in: 3"),
        ("programm", "Pro\\u{ad}gramm: 3"),
        ("prog\u{ad}ramm", "Pro\\u{ad}gramm: 3"),
        ("ZEROWIDTH", "Zero\\u{200b}width: 3"),
    ] {
        desk.press_key(Modifiers::COMMAND, Key::F);
        desk.harness.run_steps(2);
        desk.type_text(typed);
        desk.step_until(typed, |desk| desk.shows(found) && !desk.shows("Tea: 3"));
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.step_until("all again", |desk| desk.shows("Tea: 3"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_name_that_would_act_is_shown_by_numbers() {
    let folder = Folder::new();
    let path = folder.file("a\nb\u{202e}c\u{1b}.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let mut desk = Desk::on_file(path, folder);
    desk.step_until("the file is open", |desk| desk.shows("What do you want to count?"));
    let raw: Vec<String> =
        desk.labels().into_iter().filter(|label| label.contains(['\n', '\u{202e}', '\u{1b}'])).collect();
    assert_eq!(raw, [""; 0]);
    assert!(says(&desk, "a\\nb\\u{202e}c\\u{1b}.db"));
    // The title is told anew where another file is opened in its place.
    let moved = desk.path.with_file_name("away.db");
    std::fs::rename(&desk.path, moved).unwrap();
    desk.step_until("it is said", |desk| desk.shows("Save all in a new file beside"));
    desk.settle();
    desk.harness.get_by_role_and_label(Role::Button, "Save all in a new file beside").click();
    let title = wait_for("the title", || {
        desk.harness.step();
        desk.commands().iter().find_map(|command| match command {
            ViewportCommand::Title(title) => Some(title.clone()),
            _ => None,
        })
    });
    assert_eq!(title, "a\\nb\\u{202e}c\\u{1b} saved – Tallyboard");
}

#[test]
fn charts_and_history_that_can_not_be_read_say_so_until_they_can() {
    let mut desk = Desk::open(&["Phone", "Email"]);
    desk.sql("UPDATE counter SET count = 5");
    desk.step_until_saved("Phone: 5");
    // Another program takes a column away, and brings it back.
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("ALTER TABLE entry RENAME COLUMN note TO remark").unwrap();
    desk.focus("Phone");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("it is said", |desk| says(desk, "It is tried again."));
    // It stays, also when something else is done.
    desk.harness.run_steps(20);
    assert!(says(&desk, "can't be read"), "{:?}", desk.labels());
    other.execute_batch("ALTER TABLE entry RENAME COLUMN remark TO note").unwrap();
    desk.step_until("it is read again", |desk| !says(desk, "can't be read") && says(desk, "all time"));
}

#[test]
fn a_column_that_is_dropped_under_the_window_is_made_again_and_said() {
    let mut desk = Desk::open(&["Phone"]);
    let other = Connection::open(&desk.path).unwrap();
    let mut statement = other.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let triggers: Vec<(String, String)> = triggers.collect::<Result<_, _>>().unwrap();
    drop(statement);
    let dropped: String = triggers.iter().map(|(name, _)| format!("DROP TRIGGER {name};")).collect();
    let made: String = triggers.iter().map(|(_, sql)| format!("{sql};")).collect();
    other
        .execute_batch(&format!(
            "BEGIN IMMEDIATE; {dropped} DROP INDEX entry_noted; ALTER TABLE entry DROP COLUMN note; {made} COMMIT"
        ))
        .unwrap();
    desk.step_until("it is said", |desk| {
        says(desk, "The column \"note\" of \"entry\" was missing: it was made again, with NULL in every row")
    });
    desk.click("Count Phone");
    desk.step_until_saved("Phone: 1");
    assert_eq!(desk.in_file("Phone"), (1, 1));
}

#[test]
fn a_zone_that_is_not_known_stays_said_until_another_is_chosen() {
    let mut desk =
        Desk::open_with(&["Phone"], |setup| setup.without_zone("TZ=\"Mars\" names no zone that is known here"));
    desk.click("Count Phone");
    desk.step_until_saved("Phone: 1");
    desk.click("Time zone not known…");
    desk.settle();
    assert!(desk.shows("Settings"), "{:?}", desk.labels());
}

#[test]
fn the_archive_has_a_sum_of_its_own() {
    let mut desk = Desk::open(&["Phone", "Email", "Out"]);
    desk.sql(
        "UPDATE counter SET count = 5; UPDATE counter SET archived_at = 1 WHERE name <> 'Phone';
         UPDATE counter SET weight = -1, count = 2 WHERE name = 'Out'",
    );
    desk.step_until("the archive", |desk| desk.shows("Archive, 2 counters") && desk.shows("5 in all"));
    desk.click("Archive, 2 counters");
    desk.step_until("its counters", |desk| desk.shows("Email: 5") && !says(desk, "in all"));
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Archive: 3"));
}
