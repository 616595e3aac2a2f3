//! New counters: one name, a pasted list, and one after the other; each operation is undone as one.

use eframe::egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::desk::Desk;
use crate::forms::Forms as _;

const FIRST_NAME: &str = "Name of a new counter";
const DIALOG_NAME: &str = "Name of the new counter";

fn paste(desk: &mut Desk, text: &str) {
    desk.harness.input_mut().events.push(Event::Paste(text.to_owned()));
    desk.settle();
}

/// The keys of the counters, by name.
fn keys(desk: &Desk) -> Vec<String> {
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    let mut rows = sql.prepare("SELECT name || '=' || coalesce(key, '') FROM counter ORDER BY id").unwrap();
    rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_list_that_is_pasted_into_an_empty_file_is_shown_with_its_keys_and_made_as_one() {
    let mut desk = Desk::open(&[]);
    desk.settle();
    // A column of a spreadsheet, with a blank line.
    paste(&mut desk, "Scratch\r\nDent\r\n\r\nOther defect\r\n");
    for row in ["3 names: a counter and a key each", "Scratch, key 1", "Dent, key 2", "Other defect, key 3"] {
        assert!(desk.shows(row), "{row}: {:?}", desk.labels());
    }
    desk.field("Name of a board for these counters").focus();
    desk.harness.run_steps(2);
    desk.type_text("Line 4");
    desk.click("Make 3 counters");
    desk.step_until_saved("Scratch: 0");
    assert!(desk.shows("Line 4, 3 counters"), "{:?}", desk.labels());
    assert_eq!(keys(&desk), ["Scratch=1", "Dent=2", "Other defect=3"]);
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("one undo takes all back", |desk| desk.shows("What do you want to count?"));
    assert_eq!(desk.state(), [""; 0]);
    desk.press_key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    desk.step_until_saved("Scratch: 0");
    assert_eq!(keys(&desk), ["Scratch=1", "Dent=2", "Other defect=3"]);
}

#[test]
fn a_list_is_made_by_enter_and_without_a_board() {
    let mut desk = Desk::open(&[]);
    desk.settle();
    paste(&mut desk, "In\nOut");
    assert_eq!(desk.field(FIRST_NAME).accesskit_node().value().as_deref(), Some("In · Out"));
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until_saved("Out: 0");
    assert!(desk.harness.query_by_label_contains("Line").is_none());
    assert!(desk.has_focus("Count In"));
}

#[test]
fn what_is_wrong_with_a_list_is_said_and_nothing_is_made() {
    let mut desk = Desk::open(&[]);
    desk.settle();
    paste(&mut desk, "In\nOut\nIn");
    assert!(desk.shows("In is in the list twice."), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert_eq!(desk.state(), [""; 0]);
}

#[test]
fn more_than_ten_names_get_letters_and_the_keys_that_are_free() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.open_dialog(Modifiers::COMMAND, Key::N, "New counter");
    let names: Vec<String> = (1..=12).map(|n| format!("Cell {n}")).collect();
    paste(&mut desk, &names.join("\n"));
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "New counters").is_some(), "{:?}", desk.labels());
    assert!(desk.shows("Cell 1, key 2") && desk.shows("Cell 10, key A"), "{:?}", desk.labels());
    desk.click("Make 12 counters");
    desk.step_until_saved("Cell 12: 0");
    assert!(desk.harness.query_by_role(Role::Dialog).is_none());
    let keys = keys(&desk);
    assert_eq!((keys[1].as_str(), keys[9].as_str(), keys[12].as_str()), ("Cell 1=2", "Cell 9=0", "Cell 12=c"));
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("one undo takes all back", |desk| !desk.shows("Cell 1: 0"));
    assert!(desk.shows("Coffee: 0"));
}

#[test]
fn a_name_of_the_list_that_is_taken_is_said_in_the_dialog() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.open_dialog(Modifiers::COMMAND, Key::N, "New counter");
    paste(&mut desk, "Tea\nCoffee");
    desk.click("Make 2 counters");
    let said = "There is a counter named \"Coffee\" already.";
    desk.step_until(said, |desk| desk.shows(said));
    assert_eq!(keys(&desk), ["Coffee=1"]);
}

#[test]
fn counters_are_made_one_after_the_other() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.open_dialog(Modifiers::COMMAND, Key::N, "New counter");
    desk.type_text("Tea");
    desk.press_key(Modifiers::COMMAND, Key::Enter);
    desk.step_until("Tea is made", |desk| desk.shows("Created Tea"));
    desk.settle();
    assert!(desk.field(DIALOG_NAME).is_focused(), "the next name is typed at once");
    desk.type_text("Milk");
    desk.click("Create and next");
    desk.step_until("Milk is made", |desk| desk.shows("Created Milk"));
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until_saved("Milk: 0");
    assert_eq!(keys(&desk), ["Coffee=1", "Tea=2", "Milk=3"]);
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("each is undone by itself", |desk| !desk.shows("Milk: 0"));
    assert!(desk.shows("Tea: 0"));
}

#[test]
fn a_list_that_is_pasted_before_the_dialog_is_drawn_is_a_list() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.settle();
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    desk.harness.event(Event::Paste("In\nOut".to_owned()));
    desk.harness.key_press(Key::Enter);
    desk.step_until_saved("Out: 0");
    assert_eq!(keys(&desk), ["Coffee=1", "In=2", "Out=3"]);
}
