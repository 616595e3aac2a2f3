//! Boards like others: duplicated, and kept as templates that serve in every file.

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;

/// A window on a file with a board Line of two counters that are counted, and Other on none.
fn open(folder: Folder) -> Desk {
    let (path, settings) = (folder.file("t.db"), folder.file("settings.json"));
    drop(Store::open(&path, Access::Write).unwrap());
    let sql = "INSERT INTO board (id, name, target, stops_at_target, shows_shares) VALUES (1, 'Line', 100, 1, 1);
        INSERT INTO counter (name, short_name, board_id, key, color, step, weight, note) VALUES
            ('Dent', 'D', 1, '7', 'pink', 2, 1, 'small ones, too'), ('Rest', NULL, 1, 'x', 'olive', 1, 0, NULL);
        INSERT INTO counter (name) VALUES ('Other');
        UPDATE counter SET count = 5 WHERE name = 'Dent';";
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_settings(settings));
    desk.step_until("the file is open", |desk| desk.shows("Other: 0"));
    desk.click("Line, 2 counters");
    desk.settle();
    desk
}

/// The counters on a board, as another program reads them.
fn on_board(desk: &Desk, board: &str) -> Vec<String> {
    let sql = "SELECT counter.name || ' ' || count || ' ' || key || ' ' || color || ' ' || step || ' ' || weight
        || ' ' || coalesce(note, '-') || ' ' || coalesce(short_name, '-')
        FROM counter JOIN board ON board.id = board_id WHERE board.name = ?1
        ORDER BY counter.position, counter.id";
    let connection = Connection::open(&desk.path).unwrap();
    let mut rows = connection.prepare(sql).unwrap();
    rows.query_map([board], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_board_is_duplicated_without_its_counts_and_that_is_undone_as_one() {
    let mut desk = open(Folder::new());
    let before = desk.state();
    desk.press_key(Modifiers::COMMAND, Key::D);
    desk.step_until_saved("Dent 2: 0");
    assert!(desk.shows("Line 2, 2 counters"), "{:?}", desk.labels());
    assert_eq!(on_board(&desk, "Line 2"), ["Dent 2 0 7 pink 2 1 small ones, too D", "Rest 2 0 x olive 1 0 - -"]);
    let shares = "SELECT target || ' ' || stops_at_target || ' ' || shows_shares FROM board WHERE name = 'Line 2'";
    let of_board: String = Connection::open(&desk.path).unwrap().query_row(shares, [], |row| row.get(0)).unwrap();
    assert_eq!(of_board, "100 1 1");
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("one undo takes it back", |desk| !desk.shows("Dent 2: 0"));
    assert_eq!(desk.state(), before);
    // Its keys are its own.
    desk.press_key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    desk.step_until_saved("Line 2, 2 counters");
    desk.click("Line 2, 2 counters");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Num7);
    desk.step_until_saved("Dent 2: 2");
}

#[test]
fn a_template_serves_in_this_file_and_in_an_empty_one() {
    let mut desk = open(Folder::new());
    desk.harness.get_by_role_and_label(Role::Button, "Line, 2 counters").click_secondary();
    desk.settle();
    desk.choose("Save as a template");
    assert!(desk.says("Saved the template Line"), "{:?}", desk.labels());
    desk.click("+ New board");
    desk.settle();
    desk.choose_of("Start from of the new board", "Line");
    assert!(desk.shows("Dent, Rest"), "{:?}", desk.labels());
    desk.field("Name of the new board").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::End);
    desk.type_text(" B");
    desk.click_main("Create");
    desk.step_until_saved("Dent 2: 0");
    let made = on_board(&desk, "Line B");
    assert_eq!(made, ["Dent 2 0 7 pink 2 1 small ones, too D", "Rest 2 0 x olive 1 0 - -"], "{:?}", desk.state());

    drop(desk.harness);
    let (empty, settings) = (desk.folder.file("empty.db"), desk.folder.file("settings.json"));
    let mut desk = Desk::on_file_with(empty, desk.folder, |setup| setup.with_settings(settings));
    desk.step_until("the file is open", |desk| desk.shows("What do you want to count?"));
    desk.click("Line");
    desk.step_until_saved("Dent: 0");
    assert_eq!(on_board(&desk, "Line"), ["Dent 0 7 pink 2 1 small ones, too D", "Rest 0 x olive 1 0 - -"]);
}

#[test]
fn a_ready_board_serves_in_a_file_with_counters_and_a_template_is_deleted() {
    let mut desk = open(Folder::new());
    desk.harness.get_by_role_and_label(Role::Button, "Line, 2 counters").click_secondary();
    desk.settle();
    desk.choose("Save as a template");
    desk.click("+ New board");
    desk.settle();
    desk.choose_of("Start from of the new board", "Line");
    desk.click("Delete this template");
    desk.settle();
    assert!(!desk.shows("Dent, Rest") && !desk.shows("Delete this template"), "{:?}", desk.labels());
    desk.choose_of("Start from of the new board", "Door count");
    desk.click_main("Create");
    desk.step_until_saved("Out: 0");
    assert_eq!(on_board(&desk, "Door count"), ["In 0 1 indigo 1 1 - -", "Out 0 2 slate 1 -1 - -"]);
    // The sample of 100 cells stops there.
    desk.click("+ New board");
    desk.settle();
    desk.choose_of("Start from of the new board", "Blood cell differential");
    desk.click_main("Create");
    desk.step_until_saved("Neutrophil: 0");
    let sql = "SELECT group_concat(target || ' ' || stops_at_target) FROM board WHERE name = 'Blood cell differential'";
    let stops: String = Connection::open(&desk.path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(stops, "100 1");
    let settings: serde_json::Value = {
        drop(desk.harness);
        serde_json::from_slice(&std::fs::read(desk.folder.file("settings.json")).unwrap()).unwrap()
    };
    assert_eq!(settings["templates"], serde_json::json!({}));
}
