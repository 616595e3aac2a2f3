//! What happens after an export: the file is opened or shown in its folder, and a report is printed.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tallyboard::store::{Access, Store};

use crate::common::{Folder, wait_until};
use crate::desk::Desk;
use crate::forms::Forms as _;

/// A window whose program for opening files writes down which; and that note.
fn desk() -> (Desk, PathBuf) {
    let folder = Folder::new();
    let (path, opener, said) = (folder.file("t.db"), folder.file("opener"), folder.file("opened"));
    fs::write(&opener, format!("#!/bin/sh\nprintf '%s' \"$1\" >'{0}.new' && mv '{0}.new' '{0}'\n", said.display()))
        .unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o700)).unwrap();
    drop(Store::open(&path, Access::Write).unwrap());
    let sql = "INSERT INTO board (id, name) VALUES (1, 'Line 4');
        INSERT INTO counter (name, board_id) VALUES ('Dent', 1);
        INSERT INTO counter (name) VALUES ('Elsewhere');
        UPDATE counter SET count = 3";
    rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_opener(opener));
    desk.step_until("the file is open", |desk| desk.shows("Dent: 3"));
    (desk, said)
}

fn opened(desk: &mut Desk, said: &PathBuf) -> PathBuf {
    desk.step_until("a file is opened", |_| said.exists());
    fs::read_to_string(said).unwrap().into()
}

#[test]
fn what_was_exported_is_opened_from_the_message() {
    let (mut desk, said) = desk();
    let file = desk.file("out.csv");
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the toast", |desk| desk.says("Show in folder: Exported"));
    desk.harness
        .get_by(|node| {
            node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with("Open: Exported"))
        })
        .click();
    desk.harness.step();
    assert_eq!(opened(&mut desk, &said), file);
}

#[test]
fn a_report_of_the_board_that_is_shown_is_printed() {
    let (mut desk, said) = desk();
    desk.click("Line 4, 1 counter");
    desk.settle();
    desk.open_dialog(Modifiers::COMMAND, Key::P, "Print a report");
    desk.click_main("Print…");
    let file = opened(&mut desk, &said);
    assert!(file.file_name().unwrap().to_str().unwrap().starts_with("Line 4 "), "{file:?}");
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("print()") && page.contains("script-src 'sha256-"), "{page}");
    assert!(page.contains("Dent") && !page.contains("Elsewhere"), "{page}");
    desk.step_until("the dialog is closed", |desk| desk.harness.query_by_role(Role::Dialog).is_none());
    // A report that is only exported has no script.
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    let plain = desk.file("plain.html");
    desk.type_path("File to export to", &plain);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the toast", |desk| desk.says("plain.html"));
    wait_until("it is written", || plain.exists());
    assert!(!fs::read_to_string(&plain).unwrap().contains("script"));
}

#[test]
fn a_file_that_can_not_be_opened_is_said() {
    let folder = Folder::new();
    let missing = folder.file("missing");
    let mut desk = Desk::open_with(&["Dent"], |setup| setup.with_opener(missing));
    desk.open_dialog(Modifiers::COMMAND, Key::P, "Print a report");
    desk.click_main("Print…");
    desk.step_until("the reason", |desk| desk.says(".html: ") && desk.says("No such file"));
}
