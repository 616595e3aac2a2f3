//! The window without a display: by role and accessible name, with the real worker on a real file.

use std::time::Duration;

use crate::common::Folder;
use crate::desk::{Desk, in_file};
use eframe::egui::{self, Key, Modifiers, ViewportCommand, ViewportId, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;

#[test]
fn a_mouse_press_counts_and_is_saved() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.click("Count Tea");
    desk.step_until_saved("Tea: 1");
    assert_eq!(desk.in_file("Tea"), (1, 1));
    // Minus is there on hover and on focus.
    desk.focus("Tea");
    desk.click("Take one from Tea");
    desk.step_until_saved("Tea: 0");
    assert_eq!(desk.in_file("Tea"), (0, 2));
    assert_eq!(desk.in_file("Coffee"), (0, 0));
}

#[test]
fn a_press_shows_within_the_frame() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.harness.key_down(Key::Num1);
    desk.harness.step();
    assert!(desk.shows("Coffee: 1"), "a key's press is in the frame that hears it");
}

#[test]
fn keys_count_and_shift_takes_back() {
    let mut desk = Desk::open(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    desk.harness.key_press(Key::Num1);
    desk.harness.key_press(Key::Num2);
    desk.harness.key_press(Key::Num2);
    desk.harness.key_press(Key::Num0);
    desk.harness.key_press_modifiers(Modifiers::SHIFT, Key::Num1);
    desk.harness.key_press_modifiers(Modifiers::SHIFT, Key::Num1);
    desk.step_until_saved("1: −1");
    assert_eq!(desk.in_file("1"), (-1, 3));
    assert_eq!(desk.in_file("2"), (2, 2));
    assert_eq!(desk.in_file("10"), (1, 1), "0 presses the tenth");
    assert_eq!(desk.in_file("11"), (0, 0));
}

#[test]
fn a_held_key_counts_once() {
    let mut desk = Desk::open(&["Coffee"]);
    for _ in 0..5 {
        desk.harness.key_down(Key::Num1);
        desk.harness.step();
    }
    desk.harness.key_up(Key::Num1);
    desk.step_until_saved("Coffee: 1");
    desk.focus("Coffee");
    for _ in 0..5 {
        desk.harness.key_down(Key::Space);
        desk.harness.step();
    }
    desk.harness.key_up(Key::Space);
    desk.step_until_saved("Coffee: 2");
    desk.harness.run();
    assert_eq!(desk.in_file("Coffee"), (2, 2));
}

#[test]
fn tab_and_space_press_without_a_mouse() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.harness.key_press(Key::Tab);
    desk.harness.step();
    assert!(desk.has_focus("Count Coffee"), "Tab goes to the counters first");
    desk.harness.key_press(Key::ArrowRight);
    desk.harness.run_steps(2);
    assert!(desk.has_focus("Count Tea"), "the arrows lead on");
    desk.harness.key_press(Key::Space);
    desk.step_until_saved("Tea: 1");
    assert_eq!(desk.in_file("Tea"), (1, 1));
}

#[test]
fn the_first_counter_is_made_by_typing_alone_and_its_key_counts() {
    let mut desk = Desk::open(&[]);
    desk.harness.step();
    let field = desk.harness.get_by_role_and_label(Role::TextInput, "Name of a new counter");
    assert!(field.is_focused(), "the greeting's field has the focus");
    field.type_text("Coffee 1");
    desk.harness.step();
    desk.harness.key_press(Key::Enter);
    desk.step_until_saved("Coffee 1: 0");
    desk.harness.step();
    desk.harness.key_press(Key::Num1);
    desk.step_until_saved("Coffee 1: 1");
    assert_eq!(desk.in_file("Coffee 1"), (1, 1));
}

#[test]
fn typing_into_a_field_never_counts() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.harness.run_steps(2);
    assert!(desk.field("Search").is_focused(), "Ctrl+F goes to the field");
    desk.harness.key_press(Key::Num1);
    desk.type_text("1");
    desk.harness.run_steps(3);
    assert_eq!(desk.field("Search").value().as_deref(), Some("1"));
    assert_eq!(desk.in_file("Coffee"), (0, 0));
}

#[test]
fn keys_before_and_after_the_shortcut_go_where_they_belong_even_in_one_frame() {
    let mut desk = Desk::open(&["Coffee"]);
    // All in one frame, as on a slow machine.
    let key = |key, modifiers| egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    desk.harness.input_mut().events.extend([
        key(Key::Num1, Modifiers::NONE),
        egui::Event::Text("1".into()),
        key(Key::N, Modifiers::COMMAND),
        key(Key::T, Modifiers::NONE),
        egui::Event::Text("Tea".into()),
        egui::Event::Text(" 1".into()),
        key(Key::Enter, Modifiers::NONE),
    ]);
    desk.step_until_saved("Tea 1: 0");
    desk.step_until_saved("Coffee: 1");
    assert_eq!((desk.in_file("Coffee"), desk.in_file("Tea 1")), ((1, 1), (0, 0)));
}

#[test]
fn the_key_after_tab_means_the_counter_that_tab_leads_to_even_in_one_frame() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let key =
        |key| egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    desk.harness.input_mut().events.extend([key(Key::Tab), key(Key::F2)]);
    desk.step_until("its dialog", |desk| desk.harness.query_by_role_and_label(Role::Dialog, "Edit Coffee").is_some());
}

#[test]
fn each_click_counts_where_it_was_even_in_one_frame() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let at = |desk: &Desk, name| desk.middle_of(Role::Button, name);
    let (coffee, tea) = (at(&desk, "Count Coffee"), at(&desk, "Count Tea"));
    let click = |pos, modifiers| {
        let button = |pressed| {
            let button = egui::PointerButton::Primary;
            egui::Event::PointerButton { pos, button, pressed, modifiers }
        };
        let before = [egui::Event::ModifiersChanged(modifiers), egui::Event::PointerMoved(pos)];
        before.into_iter().chain([button(true), button(false), egui::Event::ModifiersChanged(Modifiers::NONE)])
    };
    let plain = Modifiers::NONE;
    let undo = egui::Event::Key {
        key: Key::Z,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    };
    // All in one frame, as on a slow machine: three clicks, of which the last is undone, one elsewhere, one that
    // selects, and the pointer goes on.
    let events = &mut desk.harness.input_mut().events;
    events.extend([click(coffee, plain), click(coffee, plain), click(coffee, plain)].into_iter().flatten());
    events.push(undo);
    events.extend(click(tea, plain).chain(click(tea, Modifiers::COMMAND)));
    events.push(egui::Event::PointerMoved(coffee));
    // It comes last: on the way up Coffee has two, too.
    desk.step_until("the selection", |desk| desk.shows("1 selected"));
    desk.step_until_saved("Coffee: 2");
    desk.step_until_saved("Tea: 1");
    assert_eq!((desk.in_file("Coffee"), desk.in_file("Tea")), ((2, 4), (1, 1)));
}

#[test]
fn a_name_that_exists_is_refused_in_words_and_can_be_corrected() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.press_key(Modifiers::COMMAND, Key::N);
    desk.harness.run_steps(5);
    desk.type_text("Coffee");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the refusal", |desk| desk.harness.query_by_label_contains("named \"Coffee\" already").is_some());
    // What was refused is selected, to be typed over.
    desk.type_text("Coffee 2");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until_saved("Coffee 2: 0");
}

#[test]
fn another_programs_change_appears_without_input() {
    let mut desk = Desk::open(&["Coffee"]);
    desk.harness.run();
    let sql = Connection::open(&desk.path).unwrap();
    let upsert = "INSERT INTO counter (name, count) VALUES (?1, ?2) \
        ON CONFLICT (name) DO UPDATE SET count = count + excluded.count";
    sql.execute(upsert, ("Coffee", 41)).unwrap();
    sql.execute(upsert, ("Tea", 7)).unwrap();
    desk.step_until("both changes", |desk| desk.shows("Coffee: 41") && desk.shows("Tea: 7"));
    sql.execute("UPDATE counter SET name = 'Green tea' WHERE name = 'Tea'", []).unwrap();
    sql.execute("DELETE FROM counter WHERE name = 'Coffee'", []).unwrap();
    desk.step_until("rename and deletion", |desk| desk.shows("Green tea: 7") && !desk.shows("Coffee: 41"));
    sql.execute("INSERT OR REPLACE INTO counter (name, count) VALUES ('Green tea', 9)", []).unwrap();
    desk.step_until("replacement", |desk| desk.shows("Green tea: 9") && !desk.shows("Green tea: 7"));
}

/// Noon of some day, so that the next day is far.
const NOON: tallyboard::domain::Time = tallyboard::domain::Time(1_795_435_200_000);

#[test]
fn idle_asks_for_no_repaint_before_the_next_day() {
    let names: Vec<String> = (0..10_000).map(|number| format!("Counter {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for has_table in [false, true] {
        let mut desk = Desk::open_with(&names, |setup| {
            let setup = setup.with_clock(|| NOON);
            if has_table { setup.with_table() } else { setup }
        });
        let idle = |desk: &Desk| {
            let output = &desk.harness.output().viewport_output;
            let until_midnight = Duration::from_secs(12 * 3_600);
            output.get(&ViewportId::ROOT).is_some_and(|viewport| viewport.repaint_delay == until_midnight)
        };
        desk.harness.run();
        desk.step_until("idle after opening", idle);
        desk.harness.key_press(Key::Num1);
        desk.step_until_saved("Counter 0: 1");
        desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        desk.step_until("the toast", |desk| desk.shows("Undone: +1 Counter 0"));
        for _ in 0..80 {
            desk.harness.run_steps(5);
        }
        assert!(!desk.shows("Undone: +1 Counter 0"), "the toast goes");
        desk.step_until("idle after a press, an undo and a toast", idle);
    }
}

#[test]
fn a_file_that_cannot_be_opened_is_said_on_the_screen() {
    let folder = Folder::new();
    let path = folder.file("t.db");
    std::fs::write(&path, "not a database at all").unwrap();
    let mut desk = Desk::on_file(path, folder);
    desk.step_until("the reason", |desk| desk.harness.query_by_label_contains("isn't a tally file").is_some());
}

#[test]
fn closing_with_unsaved_presses_asks_and_closes_by_itself_once_they_are_saved() {
    let mut desk = Desk::open(&["Coffee"]);
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.harness.key_press(Key::Num1);
    desk.step_until("the trouble is told", |desk| desk.harness.query_by_label_contains("not saved for").is_some());

    desk.ask_to_close();
    assert!(desk.commands().contains(&ViewportCommand::CancelClose), "it stays open");
    desk.harness.step();
    assert!(desk.shows("1 change is not saved"));
    assert!(desk.has_focus("Keep open"), "Enter loses nothing");
    desk.harness.key_press(Key::Enter);
    desk.harness.step();
    desk.harness.step();
    assert!(!desk.shows("1 change is not saved"));

    desk.ask_to_close();
    desk.step_until("it is asked again", |desk| desk.shows("1 change is not saved"));
    desk.harness.key_press(Key::Num1);
    desk.harness.step();
    other.execute_batch("COMMIT").unwrap();
    desk.step_until("it closes by itself", |desk| desk.commands().contains(&ViewportCommand::Close));
    assert_eq!(desk.in_file("Coffee"), (1, 1), "a key counts nothing behind the question");
}

#[test]
fn unsaved_presses_of_a_window_that_is_closed_now_are_counted_by_the_next_and_what_is_lost_is_said_before() {
    let mut desk = Desk::open(&["Coffee"]);
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.harness.key_press(Key::Num1);
    desk.harness.step();
    desk.ask_to_close();
    desk.step_until("it is asked", |desk| desk.shows("1 change is not saved"));
    let kept = "the press is kept beside the file and counted at the next start.";
    assert!(desk.harness.query_by_label_contains(kept).is_some());
    assert!(desk.harness.query_by_label_contains("lost").is_none());
    desk.harness.key_press(Key::Enter);
    desk.harness.step();
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    desk.harness.step();
    desk.ask_to_close();
    desk.step_until("it is asked again", |desk| desk.shows("2 changes are not saved"));
    assert!(desk.harness.query_by_label_contains(&format!("{kept} What else you changed is lost then.")).is_some());
    desk.harness.get_by_label("Close now").click();
    desk.step_until("it closes", |desk| desk.commands().contains(&ViewportCommand::Close));
    eframe::App::on_exit(desk.harness.state_mut(), None);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(desk.in_file("Coffee"), (0, 0));
    let Desk { harness, path, folder } = desk;
    drop(harness);
    let mut next = Desk::on_file(path, folder);
    next.step_until("it is counted", |desk| desk.in_file("Coffee") == (1, 1));
    next.step_until("it is said", |desk| {
        let said = "1 press that couldn't be saved was counted now: \"Coffee\" +1";
        desk.harness.query_by_label_contains(said).is_some()
    });
}

#[test]
fn closing_saves_what_is_queued() {
    let mut desk = Desk::open(&["Coffee"]);
    for _ in 0..100 {
        desk.harness.key_press(Key::Num1);
    }
    desk.harness.step();
    let Desk { harness, path, folder: _folder } = desk;
    drop(harness);
    assert_eq!(in_file(&path, "Coffee"), (100, 100));
}
