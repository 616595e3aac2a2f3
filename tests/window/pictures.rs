//! The window in pictures: each is compared with the one in tests/pictures, pixel by pixel.
//!
//! They are drawn without a graphics driver and with none of the system's fonts, from a file whose entries lie at fixed hours
//! of today, as the worker tells no older ones by the hour; nothing on a picture depends on the date, nor on the
//! machine. When the window was changed on purpose, `UPDATE_SNAPSHOTS=1 cargo test --test window pictures` takes them anew:
//! look at each of them before it goes in.

use std::path::PathBuf;

use crate::picture::*;
use eframe::egui::{Event, Key, Modifiers, Theme, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tallyboard::store::{Access, Store};
use tallyboard::window::Setup;

#[test]
fn tiles_light() {
    let mut desk = Desk::on(&desk_counters(), WIDE, Theme::Light, |setup| setup);
    desk.settle("Directions: 128");
    desk.harness.get_by_role_and_label(Role::Button, "Count Printing help").hover();
    desk.settle("Directions: 128");
    desk.assert_looks_as("tiles-light");
}

#[test]
fn tiles_dark() {
    let mut desk = Desk::on(&desk_counters(), WIDE, Theme::Dark, |setup| setup);
    desk.settle("Directions: 128");
    desk.assert_looks_as("tiles-dark");
}

#[test]
fn table_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.harness.get_by_label("Phone: 101").hover();
    desk.rest();
    desk.assert_looks_as("table-light");
}

#[test]
fn table_dark() {
    let mut desk = Desk::inspecting(WIDE, Theme::Dark);
    desk.click(Role::RadioButton, "Month, range");
    desk.tabulated();
    desk.assert_looks_as("table-dark");
}

#[test]
fn empty_light() {
    let mut desk = Desk::on(&[], WIDE, Theme::Light, |setup| setup);
    desk.settle("What do you want to count?");
    desk.assert_looks_as("empty-light");
}

#[test]
fn pasted_names_light() {
    let mut desk = Desk::on(&[], WIDE, Theme::Light, |setup| setup);
    desk.settle("What do you want to count?");
    let names = "Scratch\nDent\nColour\nMissing part\nWrong label\nLoose screw\nLeak\nOther defect";
    desk.harness.input_mut().events.push(Event::Paste(names.to_owned()));
    desk.settle("Other defect, key 8");
    desk.assert_looks_as("pasted-names-light");
}

#[test]
fn new_counters_dark_narrow() {
    let mut desk = Desk::on(&desk_counters(), NARROW, Theme::Dark, |setup| setup);
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    desk.settle("Create and next");
    let names: Vec<String> = (1..=8).map(|n| format!("Cell {n}")).collect();
    desk.harness.input_mut().events.push(Event::Paste(names.join("\n")));
    desk.settle("Cell 8, key 8");
    desk.assert_looks_as("new-counters-dark-narrow");
}

#[test]
fn touch_high_contrast() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings.json");
    std::fs::write(&settings, r#"{"large_targets": "on", "high_contrast": "on"}"#).unwrap();
    for (theme, name) in [(Theme::Light, "touch-contrast-light"), (Theme::Dark, "touch-contrast-dark")] {
        let settings = settings.clone();
        let mut desk = Desk::on(&desk_counters(), WIDE, theme, |setup| setup.with_settings(settings));
        desk.settle("Directions: 128");
        desk.assert_looks_as(name);
    }
}

#[test]
fn reset_dark() {
    let mut desk = Desk::on(&desk_counters(), WIDE, Theme::Dark, |setup| setup);
    desk.settle("Directions: 128");
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    // Since when is told by the reader, a moment later.
    let is_told = |desk: &Desk| desk.harness.query_all_by_label_contains("since").next().is_some();
    desk.step_until("since when", is_told);
    desk.settle("Directions: 128");
    desk.assert_looks_as("reset-dark");
}

#[test]
fn inspector_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.inspect("Reference question");
    desk.assert_looks_as("inspector-light");
}

#[test]
fn touch_inspector_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.touch();
    desk.inspect("Phone");
    desk.harness.get_by_role_and_label(Role::Row, "+1 Phone, 13:02").focus();
    desk.rest();
    desk.assert_looks_as("touch-inspector-light");
}

#[test]
fn inspector_whole_dark() {
    let mut desk = Desk::inspecting(WIDE, Theme::Dark);
    desk.inspect("Phone");
    desk.click(Role::Button, "Inspect in the whole window");
    desk.click(Role::Tab, "Periods");
    desk.assert_looks_as("inspector-whole-dark");
}

/// Hours of the board, and a control chart.
const EVIDENCE: &str = "UPDATE board SET hours = 'Mo-Fr 09:00-18:00; Sa 09:00-14:00; 2025-11-11 off';
     UPDATE counter SET control = 'c week 2025-09-29/2025-11-02' WHERE name = 'Reference question'";

#[test]
fn inspector_limits_dark() {
    let mut desk = Desk::inspecting_after(EVIDENCE, WIDE, Theme::Dark);
    desk.inspect("Phone");
    desk.click(Role::ComboBox, "What the chart shows");
    desk.click(Role::MenuItem, "Limits, 95 %");
    desk.step_until("the limits", |desk| desk.harness.query_by_label_contains(", limits ").is_some());
    desk.rest();
    desk.assert_looks_as("inspector-limits-dark");
}

#[test]
fn inspector_control_light() {
    let mut desk = Desk::inspecting_after(EVIDENCE, WIDE, Theme::Light);
    desk.inspect("Reference question");
    desk.click(Role::ComboBox, "What the chart shows");
    desk.click(Role::MenuItem, "Control chart");
    desk.assert_looks_as("inspector-control-light");
}

#[test]
fn inspector_board_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.click(Role::Button, "Reference desk, 3 counters");
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::I);
    desk.step_until("the board", |desk| desk.harness.query_by_label_contains("Chart of Reference desk").is_some());
    desk.click(Role::Button, "Inspect in the whole window");
    desk.click(Role::RadioButton, "Week, range");
    desk.step_until("the week", |desk| desk.harness.query_by_role_and_label(Role::ColumnHeader, "Week").is_some());
    desk.rest();
    desk.assert_looks_as("inspector-board-light");
}

#[test]
fn inspector_history_dark_narrow() {
    let mut desk = Desk::inspecting(NARROW, Theme::Dark);
    desk.inspect("Phone");
    desk.harness.get_by_role_and_label(Role::Button, "Filter the history, Phone").scroll_to_me();
    desk.rest();
    // As far down as it goes.
    desk.harness.get_by_label("Inspector: Phone").hover();
    desk.rest();
    desk.assert_looks_as("inspector-history-dark-narrow");
}

#[test]
fn export_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.click(Role::Button, "Reference desk, 3 counters");
    desk.tabulated();
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::E);
    desk.click(Role::RadioButton, "Table, What");
    desk.write("File to export to", "/home/ada/Reference desk.csv");
    desk.assert_looks_as("export-light");
}

#[test]
fn import_dark_narrow() {
    let mut desk = Desk::inspecting(NARROW, Theme::Dark);
    desk.settle("Phone: 101");
    desk.harness.key_press_modifiers(Modifiers { shift: true, ..Modifiers::COMMAND }, Key::E);
    desk.write("File to import", "tests/pictures/visitors.csv");
    desk.harness.key_press(Key::Enter);
    desk.step_until("the preview", |desk| desk.harness.query_by_label_contains("Makes the counter").is_some());
    desk.rest();
    desk.harness.get_by_role_and_label(Role::CheckBox, "Leave this line out").scroll_to_me();
    desk.rest();
    desk.assert_looks_as("import-dark-narrow");
}

#[test]
fn import_light() {
    let mut desk = Desk::inspecting(WIDE, Theme::Light);
    desk.settle("Phone: 101");
    desk.harness.key_press_modifiers(Modifiers { shift: true, ..Modifiers::COMMAND }, Key::E);
    desk.write("File to import", "tests/pictures/shifts.csv");
    desk.harness.key_press(Key::Enter);
    desk.step_until("the question", |desk| desk.harness.query_by_label("Answer the question above first.").is_some());
    desk.rest();
    desk.assert_looks_as("import-light");
}

#[test]
fn failed_light_narrow() {
    // No file that differs by the machine can be named here.
    let path = PathBuf::from("/a drive that is not there/tally.db");
    let mut desk = Desk::open(path, tempfile::tempdir().unwrap(), NARROW, Theme::Light, |setup| setup);
    desk.step_until("the reason", |desk| {
        desk.harness.query_by_label_contains("is missing").is_some() && desk.is_idle()
    });
    desk.assert_looks_as("failed-light-narrow");
}

#[test]
fn refused_dark_narrow() {
    let counters = [
        Demo { count: 34, ..Demo::new("Coffee", "coral") },
        Demo { count: 7, is_locked: true, ..Demo::new("Tea", "teal") },
        Demo { count: 12, ..Demo::new("Water", "blue") },
    ];
    let mut desk = Desk::on(&counters, NARROW, Theme::Dark, |setup| setup);
    desk.settle("Tea: 7");
    desk.harness.key_press(Key::Num2);
    // The light goes out after the first step, the words stay for some more.
    desk.harness.run_steps(3);
    desk.assert_looks_as("refused-dark-narrow");
}

#[test]
fn tiles_light_narrow() {
    let mut desk = Desk::on(&desk_counters(), NARROW, Theme::Light, |setup| setup);
    desk.settle("Directions: 128");
    desk.assert_looks_as("tiles-light-narrow");
}

#[test]
fn alone_light_narrow() {
    let mut desk = Desk::on(&desk_counters(), NARROW, Theme::Light, |setup| setup);
    desk.settle("Directions: 128");
    desk.harness.key_press(Key::ArrowRight);
    desk.settle("Directions: 128");
    desk.harness.key_press(Key::Enter);
    desk.step_until("one counter alone", |desk| !desk.shows("Reference question: 57") && desk.is_idle());
    desk.assert_looks_as("alone-light-narrow");
}

#[test]
fn names_light_narrow() {
    let counters = [
        Demo { count: 41, ..Demo::new(&"Questions about opening hours ".repeat(7)[..200], "coral") },
        Demo { count: i64::MAX, ..Demo::new("图书馆参考咨询台", "blue") },
        Demo { count: i64::MIN + 1, ..Demo::new("أسئلة المكتبة", "amber") },
        Demo { count: 1_284, ..Demo::new("أسئلة in the المكتبة 128", "green") },
        Demo { count: 12, ..Demo::new("Coffee ☕ 😀", "teal") },
        Demo { count: 3, ..Demo::new(&"图书馆参考咨询台".repeat(25), "violet") },
        Demo { count: 7, ..Demo::new(&"أسئلة المكتبة".repeat(15), "pink") },
    ];
    let mut desk = Desk::on(&counters, NARROW, Theme::Light, Setup::with_table);
    desk.settle("Coffee ☕ 😀: 12");
    desk.tabulated();
    desk.assert_looks_as("names-light-narrow");
}

#[test]
fn door_dark() {
    let folder = tempfile::Builder::new().prefix(&"W".repeat(100)).tempdir().unwrap();
    let path = folder.path().join("tally.db");
    drop(Store::open(&path, Access::Write).unwrap());
    write_door(&path).unwrap();
    let mut desk = Desk::open(path, folder, WIDE, Theme::Dark, |setup| setup);
    desk.settle("Everything saved");
    desk.click(Role::Button, "Front door, 2 counters");
    desk.settle("Inside through the day");
    desk.assert_looks_as("door-dark");
}

#[test]
fn strip_light() {
    let mut desk = Desk::on(&desk_counters(), WIDE, Theme::Light, |setup| setup);
    desk.settle("Directions: 128");
    desk.click(Role::Button, "Reference desk, 6 counters");
    desk.harness.key_press(Key::F9);
    desk.settle("Directions: 9");
    desk.harness.get_by_role_and_label(Role::Button, "Count Account & cards").hover();
    desk.settle("Directions: 9");
    desk.assert_looks_as("strip-light");
}

#[test]
fn strip_standing_dark() {
    let mut desk = Desk::on(&desk_counters(), WIDE, Theme::Dark, |setup| setup);
    desk.settle("Directions: 128");
    desk.click(Role::Button, "Front door, 2 counters");
    desk.harness.key_press(Key::F9);
    desk.rest();
    desk.harness.key_press_modifiers(Modifiers::SHIFT, Key::F9);
    desk.settle("Door: in: 402");
    desk.assert_looks_as("strip-standing-dark");
}
