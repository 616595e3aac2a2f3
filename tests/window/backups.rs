//! Backups in the window: made, compared, restored while others count, and a damaged file that is met with help.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::Folder;
use crate::desk::{Desk, in_file};
use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::tz::TimeZone;
use tallyboard::store::{self, Access, Store};

/// A desk with two counters.
fn desk() -> Desk {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.sql("UPDATE counter SET count = 12 WHERE name = 'Coffee'; UPDATE counter SET count = 5 WHERE name = 'Tea'");
    desk.step_until("the start", |desk| desk.shows("Coffee: 12") && desk.shows("Tea: 5"));
    desk
}

trait Keeps {
    fn says(&self, part: &str) -> bool;
    fn is_on(&self, button: &str) -> bool;
    fn open_backups(&mut self);
    fn choose_backup(&mut self, name: &str);
    fn cancelled(&mut self, button: &str, done: &str, words: &str) -> bool;
}

impl Keeps for Desk {
    fn says(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    fn is_on(&self, button: &str) -> bool {
        let button = self.harness.query_by_role_and_label(Role::Button, button);
        button.is_some_and(|button| !button.accesskit_node().is_disabled())
    }

    fn open_backups(&mut self) {
        self.press_key(Modifiers::COMMAND, Key::B);
        self.settle();
        assert!(self.harness.query_by_role_and_label(Role::Dialog, "Backups").is_some());
    }

    /// By a part of its name.
    fn choose_backup(&mut self, name: &str) {
        self.settle();
        let backup = |desk: &Self| desk.harness.query_all_by_label_contains(name).next().is_some();
        self.step_until(name, backup);
        self.settle();
        self.harness.query_all_by_label_contains(name).next().unwrap().click();
        self.harness.step();
    }

    /// Begins something and cancels it. `false`: it was done before that.
    fn cancelled(&mut self, button: &str, done: &str, words: &str) -> bool {
        self.settle();
        self.click(button);
        self.step_until("it is under way, or done", |desk| desk.is_on("Cancel") || desk.says(done));
        if self.is_on("Cancel") {
            self.click("Cancel");
        }
        self.step_until("it has ended", |desk| desk.says(words) || desk.says(done));
        self.says(words)
    }
}

/// Tries to cancel something before it is done.
const TRIES: usize = 20;

/// What takes a while to be copied and read.
const MANY: &str = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
    INSERT INTO entry (counter_id, at, delta) SELECT 1, i * 1000, 0 FROM n";

fn backups(path: &Path) -> Vec<PathBuf> {
    store::backups(path, &TimeZone::system()).unwrap().into_iter().map(|backup| backup.path).collect()
}

#[test]
fn a_backup_is_made_compared_and_restored_while_another_counts() {
    let mut desk = desk();
    desk.open_backups();
    desk.step_until("there is none", |desk| desk.says("None yet"));
    desk.settle();
    desk.click("Back up now");
    desk.step_until("it is made", |desk| desk.says("Backed up as ") && desk.says("2 entries"));
    assert_eq!(backups(&desk.path).len(), 1);
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.says("Backed up "), "in the line at the bottom");

    desk.click("Count Tea");
    desk.step_until_saved("Tea: 6");
    desk.sql("INSERT INTO counter (name, count) VALUES ('Cake', 3)");
    desk.step_until("it is heard of", |desk| desk.shows("Cake: 3"));
    desk.open_backups();
    assert!(!desk.is_on("Restore"), "nothing is chosen");
    desk.choose_backup("2 entries");
    desk.step_until("what differs", |desk| desk.says("Cake: 3 → none") && desk.says("Tea: 6 → 5"));
    assert!(desk.says("2 counters, 2 entries, from ") && desk.says("3 counters, 4 entries, from "));
    // Another program counts on meanwhile: that is kept in the backup of the present.
    desk.sql("UPDATE counter SET count = count + 1 WHERE name = 'Coffee'");
    desk.step_until("it can be restored", |desk| desk.is_on("Restore"));
    desk.settle();
    desk.click("Restore");
    desk.step_until("it is restored", |desk| {
        desk.says("Restored; what was there before is kept as t ") && desk.shows("Tea: 5")
    });
    assert!(!desk.shows("Cake: 3") && desk.harness.query_by_role_and_label(Role::Dialog, "Backups").is_none());
    assert_eq!(in_file(&desk.path, "Coffee"), (12, 1));
    let before = backups(&desk.path).remove(0);
    assert_eq!([in_file(&before, "Coffee").0, in_file(&before, "Cake").0], [13, 3]);
    desk.click("Count Tea");
    desk.step_until_saved("Tea: 6");
    assert!(Store::open(&desk.path, Access::Read).unwrap().verify().unwrap().problems.is_empty());
}

#[test]
fn another_file_is_restored_by_the_keyboard_alone_and_what_is_no_backup_is_refused() {
    let mut desk = desk();
    let other = desk.folder.file("a copy.db");
    store::back_up(
        &desk.path,
        &store::BackUpTo::File(other.clone()),
        &jiff::Zoned::now(),
        store::BUSY_WAIT,
        &Default::default(),
    )
    .unwrap();
    desk.click("Count Tea");
    desk.step_until_saved("Tea: 6");
    let picture = desk.folder.file("picture.png");
    fs::write(&picture, b"\x89PNG").unwrap();
    desk.open_backups();
    for (file, why) in [
        (desk.folder.file("none.db"), "none.db"),
        (picture, "is not sound (its beginning is no SQLite database's)"),
        (desk.path.clone(), "is the tally file itself"),
    ] {
        type_path(&mut desk, "Another backup to restore", &file);
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until(why, |desk| desk.says(why));
        assert!(!desk.is_on("Restore"));
    }
    type_path(&mut desk, "Another backup to restore", &other);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it can be restored", |desk| desk.is_on("Restore"));
    let is_there = |desk: &Desk| desk.harness.get_by_role_and_label(Role::Button, "Restore").is_focused();
    for _ in 0..20 {
        if !is_there(&desk) {
            desk.press_key(Modifiers::NONE, Key::Tab);
            desk.harness.step();
        }
    }
    assert!(is_there(&desk), "Tab comes there");
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.step_until("it is restored", |desk| desk.says("Restored; ") && desk.shows("Tea: 5"));
}

fn type_path(desk: &mut Desk, field: &str, path: &Path) {
    desk.field(field).focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.press_key(Modifiers::NONE, Key::Backspace);
    desk.type_text(path.to_str().unwrap());
    desk.harness.run_steps(2);
}

/// A file with a good backup, cut in half; and its bytes.
fn damaged(with_backup: bool) -> (Folder, PathBuf, Vec<u8>) {
    damaged_with(with_backup, "")
}

fn damaged_with(with_backup: bool, sql_before: &str) -> (Folder, PathBuf, Vec<u8>) {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let sql = rusqlite::Connection::open(&path).unwrap();
    sql.execute_batch(
        "INSERT INTO counter (name, count) VALUES ('Coffee', 12), ('Tea', 5);
         WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
         INSERT INTO entry (counter_id, at, delta) SELECT 1, i * 1000, 0 FROM n",
    )
    .unwrap();
    sql.execute_batch(sql_before).unwrap();
    sql.close().unwrap();
    if with_backup {
        store::back_up(&path, &store::BackUpTo::Folder, &jiff::Zoned::now(), store::BUSY_WAIT, &Default::default())
            .unwrap();
    }
    let whole = fs::read(&path).unwrap();
    let half = whole[..whole.len() / 2 / 4096 * 4096].to_vec();
    fs::write(&path, &half).unwrap();
    (folder, path, half)
}

#[test]
fn a_damaged_file_is_met_with_its_newest_good_backup() {
    let (folder, path, half) = damaged(true);
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| {
        desk.says("The file is damaged") && desk.says("Its newest good backup is of ")
    });
    assert!(desk.says(": 2 counters, 5,002 entries."));
    assert_eq!(fs::read(&path).unwrap(), half, "it is left as it is");
    desk.settle();
    desk.harness.query_all_by_label_contains("Restore the backup of ").next().unwrap().click();
    desk.step_until("the counters are back", |desk| desk.shows("Coffee: 12") && desk.shows("Everything saved"));
    let aside: Vec<PathBuf> = fs::read_dir(path.with_file_name("t.db.backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_str().unwrap().contains("damaged"))
        .collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read(&aside[0]).unwrap(), half, "the damaged one is kept");
    desk.click("Count Tea");
    desk.step_until_saved("Tea: 6");
    assert_eq!(in_file(&path, "Tea").0, 6);
}

#[test]
fn what_can_be_read_of_a_damaged_file_is_salvaged_into_a_new_one() {
    let (folder, path, half) = damaged(false);
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| {
        desk.says("The file is damaged") && desk.says("There is no good backup of it.")
    });
    desk.settle();
    desk.click("Salvage what can be read…");
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Salvage").is_some());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("what was found", |desk| desk.says(" were salvaged. They are in "));
    let salvaged = path.with_file_name("t salvaged.db");
    assert_eq!(in_file(&salvaged, "Coffee").0, 12);
    assert_eq!(fs::read(&path).unwrap(), half, "the damaged one is left as it is");
    assert!(Store::open(&salvaged, Access::Read).unwrap().verify().unwrap().problems.is_empty());
    // Nothing is replaced.
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.click("Salvage what can be read…");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is there", |desk| desk.says("t salvaged.db"));
    desk.step_until("it is refused", |desk| desk.says("already"));
}

#[test]
fn a_backup_that_was_deleted_is_not_told_of_any_more() {
    let mut desk = desk();
    desk.open_backups();
    desk.step_until("there is none", |desk| desk.says("None yet"));
    desk.settle();
    desk.click("Back up now");
    desk.step_until("it is made", |desk| desk.says("Backed up as ") && desk.says("2 entries"));
    let backup = backups(&desk.path).remove(0);
    fs::remove_file(&backup).unwrap();
    desk.step_until("it is said", |desk| desk.says(" is not there any more.") && desk.says("None yet"));
    assert!(!desk.says("Backed up as ") && !desk.says("2 entries"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.says("No backup yet") && !desk.says("Backed up "), "in the line at the bottom");
}

#[test]
fn a_backup_of_a_file_that_is_not_sound_is_no_good_one() {
    let mut desk = desk();
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    sql.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    sql.execute_batch("UPDATE counter SET count = 99 WHERE name = 'Tea'").unwrap();
    drop(sql);
    desk.open_backups();
    desk.step_until("there is none", |desk| desk.says("None yet"));
    desk.settle();
    desk.click("Back up now");
    desk.step_until("it is said", |desk| {
        desk.says("The file is not sound (counter 2 \"Tea\" stands at 99") && desk.says("2 entries, not sound")
    });
    assert!(desk.says("None yet") && !desk.says("Backed up as "));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.says(", but not sound"), "in the line at the bottom");
}

#[test]
fn a_backup_and_a_restore_are_cancelled_and_nothing_is_left_of_them() {
    let mut desk = desk();
    desk.sql(MANY);
    let parts = |desk: &Desk| {
        let files = fs::read_dir(desk.path.with_file_name("t.db.backups")).into_iter().flatten();
        files.filter(|file| file.as_ref().unwrap().file_name().to_str().unwrap().starts_with('.')).count()
    };
    desk.open_backups();
    desk.step_until("there is none", |desk| desk.says("None yet"));
    let words = "The backup was cancelled; there is no new one.";
    assert!((0..TRIES).any(|_| desk.cancelled("Back up now", "Backed up as ", words)), "never in time");
    assert_eq!(parts(&desk), 0);
    let made = backups(&desk.path).len();

    desk.settle();
    desk.click("Back up now");
    desk.step_until("it is made", |desk| desk.says("Backed up as "));
    assert_eq!(backups(&desk.path).len(), made + 1);
    desk.sql("UPDATE counter SET count = 20 WHERE name = 'Tea'");
    let words = "The restore was cancelled; everything is as it was.";
    let is_cancelled = (0..TRIES).any(|_| {
        if desk.harness.query_by_role_and_label(Role::Dialog, "Backups").is_none() {
            desk.sql("UPDATE counter SET count = 20 WHERE name = 'Tea'");
            desk.open_backups();
        }
        desk.choose_backup("200,002 entries");
        desk.step_until("it can be restored", |desk| desk.is_on("Restore"));
        desk.cancelled("Restore", "Restored; what was there", words)
    });
    assert!(is_cancelled, "never in time");
    assert_eq!((in_file(&desk.path, "Tea").0, parts(&desk)), (20, 0));
    assert!(desk.is_on("Close"), "it can be left");
    assert!(Store::open(&desk.path, Access::Read).unwrap().verify().unwrap().problems.is_empty());

    // To leave the dialog is to cancel.
    desk.settle();
    desk.click("Back up now");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("it is said", |desk| desk.says("The backup was cancelled") || desk.says("Backed up "));
    desk.click("Count Tea");
    desk.step_until_saved("Tea: 21");
}

#[test]
fn a_salvage_is_cancelled_and_nothing_is_left_of_it() {
    let (folder, path, half) = damaged_with(false, MANY);
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| desk.says("The file is damaged"));
    desk.settle();
    desk.click("Salvage what can be read…");
    desk.settle();
    let is_cancelled = (0..TRIES).any(|_| {
        if desk.says("were salvaged") {
            fs::remove_file(path.with_file_name("t salvaged.db")).unwrap();
            desk.press_key(Modifiers::NONE, Key::Escape);
            desk.settle();
            desk.click("Salvage what can be read…");
        }
        desk.cancelled("Salvage", "were salvaged", "The salvage was cancelled; there is no new file.")
    });
    assert!(is_cancelled, "never in time");
    assert_eq!(fs::read(&path).unwrap(), half);
    let names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
}

/// Whatever it is at.
#[test]
fn a_window_that_closes_ends_what_is_under_way() {
    let (folder, path, _) = damaged_with(false, MANY);
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| desk.says("The file is damaged"));
    desk.settle();
    desk.click("Salvage what can be read…");
    desk.settle();
    desk.click("Salvage");
    let Desk { harness, folder, .. } = desk;
    drop(harness);
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, [path.file_name().unwrap()], "neither a part nor what comes of it");
}
