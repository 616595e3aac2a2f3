//! What a window remembers: the board, what is inspected, and where it was on the screen; each file its own board.

use eframe::egui::{Key, Modifiers, Pos2, Rect, Vec2, ViewportId, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::desk::Desk;

/// A window on a file of this folder with the counters Coffee and Tea, each on a board.
fn open(folder: Folder, file: &str) -> Desk {
    let (path, settings) = (folder.file(file), folder.file("settings.json"));
    let is_new = !path.exists();
    drop(Store::open(&path, Access::Write).unwrap());
    if is_new {
        let sql = "INSERT INTO board (id, name) VALUES (1, 'Kitchen'), (2, 'Door');
            INSERT INTO counter (id, name, board_id) VALUES (1, 'Coffee', 1), (2, 'In', 2);";
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    }
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_settings(settings));
    desk.step_until("the file is open", |desk| desk.shows("In: 0"));
    desk
}

/// Closes the window, which saves its settings, and returns its folder.
fn closed(desk: Desk) -> Folder {
    drop(desk.harness);
    desk.folder
}

#[test]
fn a_file_opens_on_its_board_with_the_inspector_as_it_was_left() {
    let mut desk = open(Folder::new(), "one.db");
    desk.click("Door, 1 counter");
    desk.settle();
    desk.focus("In");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.settle();
    assert!(desk.shows("Inspector: In"));
    desk.click("Inspect in the whole window");
    desk.settle();
    assert!(desk.shows("Inspect beside the counters"));

    let mut desk = open(closed(desk), "one.db");
    desk.settle();
    assert!(desk.shows("Inspector: In"), "{:?}", desk.labels());
    assert!(desk.shows("Inspect beside the counters"), "it fills the window: {:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(!desk.shows("Count Coffee"), "the board Door is shown: {:?}", desk.labels());

    // The other file has boards of its own.
    let desk = open(closed(desk), "other.db");
    assert!(desk.shows("Count Coffee") && desk.shows("Inspector: All counters"), "{:?}", desk.labels());
}

#[test]
fn a_board_that_is_gone_is_not_missed() {
    let mut desk = open(Folder::new(), "one.db");
    desk.click("Door, 1 counter");
    desk.settle();
    desk.sql("DELETE FROM board WHERE id = 2");
    let desk = open(closed(desk), "one.db");
    assert!(desk.shows("Count Coffee") && desk.shows("Count In"), "{:?}", desk.labels());
}

#[test]
fn the_windows_place_is_kept_in_the_settings() {
    let mut desk = open(Folder::new(), "one.db");
    let place = Rect::from_min_size(Pos2::new(40.0, 30.0), Vec2::new(900.0, 640.0));
    let window = desk.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    (window.inner_rect, window.outer_rect) = (Some(place), Some(place));
    desk.settle();
    let window = desk.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
    (window.inner_rect, window.maximized) = (Some(place.scale_from_center(2.0)), Some(true));
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Button, "Count In").is_some());
    let folder = closed(desk);
    let text = std::fs::read_to_string(folder.file("settings.json")).unwrap();
    let settings: serde_json::Value = serde_json::from_str(&text).unwrap();
    let expected = serde_json::json!({ "size": [900.0, 640.0], "position": [40.0, 30.0], "is_maximised": true });
    assert_eq!(settings["place"], expected, "{text}");
}
