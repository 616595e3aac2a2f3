//! What a newcomer meets: the hint above the first counters, the help, and what the program is made of.

use eframe::egui::{Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::Queryable as _;

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;

const HINT: &str = "Press 1 … 2 to count or click a tile. Shift and the key takes one back. ? shows all keys.";

fn open(folder: Folder) -> Desk {
    let (path, settings) = (folder.file("t.db"), folder.file("settings.json"));
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_settings(settings));
    desk.step_until("the file is open", |desk| desk.says("Tea: "));
    desk
}

fn new_file() -> Folder {
    let folder = Folder::new();
    drop(tallyboard::store::Store::open(&folder.file("t.db"), tallyboard::store::Access::Write).unwrap());
    let sql = "INSERT INTO counter (name) VALUES ('Coffee'), ('Tea')";
    rusqlite::Connection::open(folder.file("t.db")).unwrap().execute_batch(sql).unwrap();
    folder
}

#[test]
fn the_hint_goes_at_the_tenth_press_for_good() {
    let mut desk = open(new_file());
    assert!(desk.shows(HINT), "{:?}", desk.labels());
    for _ in 0..4 {
        desk.press_key(Modifiers::NONE, Key::Num1);
    }
    desk.step_until_saved("Coffee: 4");
    drop(desk.harness);
    let mut desk = open(desk.folder);
    assert!(desk.shows(HINT), "six presses are left");
    for _ in 0..6 {
        desk.press_key(Modifiers::NONE, Key::Num2);
    }
    desk.step_until_saved("Tea: 6");
    assert!(!desk.shows(HINT));
    drop(desk.harness);
    let desk = open(desk.folder);
    assert!(!desk.shows(HINT));
}

#[test]
fn the_hints_cross_takes_it_away_for_good() {
    let mut desk = open(new_file());
    desk.click("Close the hint");
    desk.settle();
    assert!(!desk.shows(HINT));
    drop(desk.harness);
    assert!(!open(desk.folder).shows(HINT));
}

#[test]
fn a_file_in_which_was_counted_needs_no_hint() {
    let folder = new_file();
    let sql = "UPDATE counter SET count = 1 WHERE name = 'Coffee'";
    rusqlite::Connection::open(folder.file("t.db")).unwrap().execute_batch(sql).unwrap();
    assert!(!open(folder).shows(HINT));
}

#[test]
fn the_help_is_searched_and_leads_to_what_the_program_is_made_of() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.open_dialog(Modifiers::NONE, Key::F1, "Help");
    assert!(desk.says("Nothing is lost") && desk.says("Shift and the key takes one back. Each"));
    desk.type_text("backs");
    desk.settle();
    assert!(!desk.says("Nothing is lost"), "{:?}", desk.labels());
    desk.type_text("xyz");
    desk.settle();
    assert!(desk.shows("There is nothing about that here."));
    desk.click("About Tallyboard");
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "About Tallyboard").is_some());
    let path = desk.path.display().to_string();
    assert!(desk.shows(env!("CARGO_PKG_VERSION")) && desk.shows(&path), "{:?}", desk.labels());
    desk.click("Copy");
    let copied = desk.harness.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    assert!(
        copied.contains(&path) && copied.contains("egui ") && copied.contains("PERMISSION & CONDITIONS"),
        "{copied}"
    );
}

#[test]
fn settings_open_by_their_key() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.open_dialog(Modifiers::COMMAND, Key::Comma, "Settings");
}
