//! What the window's commands mean when they name no counter, what a dialog that opens during a press keeps, and where the
//! keyboard goes in menus and between the parts of the window.

use crate::desk::Desk;
use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn desk() -> Desk {
    let desk = Desk::open(&["Phone", "Email", "Walk-in"]);
    desk.sql(
        "INSERT INTO board (id, name) VALUES (1, 'Desk');
         UPDATE counter SET board_id = 1 WHERE name <> 'Phone';
         UPDATE counter SET key = CAST(id AS TEXT);
         UPDATE counter SET count = 5",
    );
    let mut desk = desk;
    desk.step_until_saved("Walk-in: 5");
    desk.step_until("the board", |desk| desk.shows("Desk, 2 counters"));
    desk
}

fn modal_title(desk: &Desk, title: &str) -> bool {
    desk.labels().iter().any(|label| label == title)
}

#[test]
fn keys_in_one_frame_mean_what_the_keys_before_them_show() {
    let mut desk = desk();
    // All in one frame, as on a slow machine: the board, a press on it, everything on it, how it is finished.
    let key = |key, modifiers| egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    desk.harness.input_mut().events.extend([
        key(Key::PageDown, Modifiers::COMMAND),
        key(Key::Num2, Modifiers::NONE),
        egui::Event::Text("2".into()),
        key(Key::A, Modifiers::COMMAND),
        key(Key::Enter, Modifiers::COMMAND),
        key(Key::Num3, Modifiers::NONE),
        egui::Event::Text("3".into()),
    ]);
    desk.step_until("the dialog", |desk| desk.harness.query_by_role_and_label(Role::Dialog, "Finish Desk").is_some());
    desk.settle();
    assert!(desk.labels().contains(&"3".to_owned()), "what follows is typed into it: {:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.shows("2 selected"), "{:?}", desk.labels());
    assert_eq!((desk.in_file("Email"), desk.in_file("Walk-in")), ((6, 2), (5, 1)));
}

#[test]
fn a_key_after_an_arrow_means_the_counter_that_it_leads_to() {
    let mut desk = desk();
    desk.click("Desk, 2 counters");
    desk.focus("Email");
    let key = |key, modifiers| egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    let events = [key(Key::ArrowRight, Modifiers::NONE), key(Key::F2, Modifiers::NONE)];
    desk.harness.input_mut().events.extend(events);
    desk.step_until("the dialog", |desk| desk.harness.query_by_role(Role::Dialog).is_some());
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Edit Walk-in").is_some(), "{:?}", desk.labels());
}

fn fill_with(desk: &mut Desk, counter: &str) {
    desk.focus(counter);
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows(&format!("Inspector: {counter}")));
    desk.click("Inspect in the whole window");
    desk.harness.run_steps(3);
}

#[test]
fn in_the_whole_window_the_commands_mean_the_counter_that_is_inspected() {
    let mut desk = desk();
    fill_with(&mut desk, "Phone");
    assert!(!desk.shows("Count Phone"), "the tiles aren't there");
    for (modifiers, key, title) in [
        (Modifiers::COMMAND, Key::R, "Reset Phone"),
        (Modifiers::NONE, Key::F2, "Edit Phone"),
        (Modifiers::NONE, Key::Plus, "Add to Phone"),
        (Modifiers::NONE, Key::Minus, "Take from Phone"),
        (Modifiers::NONE, Key::Delete, "Delete Phone for good"),
    ] {
        desk.press_key(modifiers, key);
        desk.settle();
        assert!(modal_title(&desk, title), "{title}: {:?}", desk.labels());
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.settle();
    }
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until("its own key", |desk| desk.shows("Phone: 6"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.settle();
    assert!(desk.shows("2 is the key of Email on board Desk, which isn't shown: not counted"));
    assert_eq!(desk.in_file("Email").0, 5);
    desk.press_key(Modifiers::COMMAND, Key::R);
    desk.settle();
    desk.click("Reset Phone");
    desk.step_until("Phone alone at 0", |desk| desk.shows("Phone: 0"));
    assert_eq!((desk.in_file("Phone").0, desk.in_file("Email").0, desk.in_file("Walk-in").0), (0, 5, 5));
}

#[test]
fn the_reset_says_of_what_it_is() {
    let mut desk = desk();
    assert!(desk.shows("Reset all 3 counters…"));
    desk.click("Desk, 2 counters");
    desk.harness.run_steps(2);
    desk.click("Reset board Desk…");
    desk.settle();
    assert!(modal_title(&desk, "Reset board Desk"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.click("All counters, 3 counters");
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.harness.run_steps(2);
    desk.type_text("a");
    desk.step_until("the found", |desk| desk.shows("Reset 2 found counters…"));
}

#[test]
fn one_alone_is_meant_alone_whatever_is_selected() {
    let mut desk = desk();
    desk.focus("Email");
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.harness.run_steps(3);
    desk.press_key(Modifiers::COMMAND, Key::R);
    desk.settle();
    assert!(modal_title(&desk, "Reset Email"), "{:?}", desk.labels());
}

#[test]
fn what_is_typed_after_holding_a_tile_goes_into_the_dialog() {
    let mut desk = desk();
    // Beside the dialog, so that letting go takes the focus from it.
    let at = desk.harness.get_by_role_and_label(Role::Button, "Count Phone").rect().left_top() + egui::vec2(40.0, 60.0);
    desk.point(at);
    desk.harness.drag_at(at);
    desk.step_until("the dialog", |desk| modal_title(desk, "Add to Phone"));
    desk.settle();
    // The hand trembles, and lets go.
    for step in 1..=6 {
        desk.point(at + egui::vec2(4.0 * step as f32, 0.0));
    }
    assert!(!egui::DragAndDrop::has_any_payload(&desk.harness.ctx), "nothing is dragged behind a dialog");
    desk.harness.drop_at(at + egui::vec2(24.0, 0.0));
    desk.settle();
    assert!(desk.field("Amount to add to Phone").is_focused());
    // What stood there is still selected, so that it is replaced.
    desk.type_text("25");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the amount", |desk| desk.shows("Phone: 30"));
}

#[test]
fn in_the_table_beside_the_inspector_the_arrows_go_on_and_f6_goes_round() {
    let mut desk = desk();
    desk.press_key(Modifiers::COMMAND, Key::T);
    desk.settle();
    let row = |desk: &Desk, name: &str| desk.harness.get_by_role_and_label(Role::Row, name).is_focused();
    desk.harness.get_by_role_and_label(Role::Row, "Phone").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Inspector: Phone"));
    desk.press_key(Modifiers::NONE, Key::ArrowDown);
    desk.harness.run_steps(2);
    assert!(row(&desk, "Email"));
    // Once it is read, since what has the focus in the inspector may give way to what was read.
    desk.step_until("the other one", |desk| {
        desk.shows("Inspector: Email") && desk.harness.query_by_label_contains(" all time").is_some()
    });
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::F6);
    desk.harness.run_steps(3);
    assert!(!row(&desk, "Email"), "in the inspector");
    desk.press_key(Modifiers::NONE, Key::F6);
    desk.harness.run_steps(3);
    assert!(desk.has_focus("All counters, 3 counters"));
    desk.press_key(Modifiers::NONE, Key::F6);
    desk.harness.run_steps(3);
    assert!(row(&desk, "Email"));
    desk.press_key(Modifiers::SHIFT, Key::F6);
    desk.harness.run_steps(3);
    assert!(desk.has_focus("All counters, 3 counters"));
}

#[test]
fn a_menu_takes_arrows_home_end_and_letters_and_gives_the_focus_back() {
    let mut desk = desk();
    let item = |desk: &Desk, name: &str| desk.harness.get_by_role_and_label(Role::MenuItem, name).is_focused();
    desk.focus("Email");
    desk.press_key(Modifiers::SHIFT, Key::F10);
    desk.settle();
    assert!(item(&desk, "Add…"));
    for (key, name) in [
        (Key::ArrowDown, "Edit…"),
        (Key::End, "Delete for good…"),
        (Key::ArrowDown, "Add…"),
        (Key::ArrowUp, "Delete for good…"),
        (Key::Home, "Add…"),
    ] {
        desk.press_key(Modifiers::NONE, key);
        desk.settle();
        assert!(item(&desk, name), "{key:?} to {name}");
    }
    desk.type_text("r");
    desk.settle();
    assert!(item(&desk, "Reset Email…"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.has_focus("Count Email"));
    // Through a dialog, too.
    desk.press_key(Modifiers::SHIFT, Key::F10);
    desk.settle();
    desk.type_text("e");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert!(modal_title(&desk, "Edit Email"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.has_focus("Count Email"));
    // The others, too.
    desk.harness.get_by_role_and_label(Role::Button, "More").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::End);
    desk.settle();
    assert!(item(&desk, "About Tallyboard"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.has_focus("More"));
}

#[test]
fn a_search_that_finds_nothing_says_so_and_leads_on() {
    let mut desk = desk();
    desk.click("Desk, 2 counters");
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.harness.run_steps(2);
    desk.type_text("phone");
    desk.step_until("nothing", |desk| desk.shows("Nothing named \"phone\" on this board; 1 elsewhere"));
    desk.click("Look everywhere");
    desk.step_until("the other board's", |desk| desk.shows("Phone: 5"));
    desk.click("Desk, 2 counters");
    desk.step_until("nothing again", |desk| desk.shows("Clear the search"));
    desk.click("Clear the search");
    desk.step_until("the board", |desk| desk.shows("Email: 5") && desk.shows("Walk-in: 5"));
}

#[test]
fn in_and_out_are_never_added_together() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET weight = -1, count = 3 WHERE name = 'Email'; UPDATE board SET shows_shares = 1");
    // What is on the board is a level, and no part of what is counted elsewhere.
    desk.step_until("the total by weights", |desk| desk.shows("5 in all") && desk.shows("5 today"));
    desk.press_key(Modifiers::COMMAND, Key::R);
    desk.settle();
    assert!(desk.shows("In all: 7 → 0"), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("All counters: 5") && desk.shows("5 today"));
    desk.step_until("all time", |desk| desk.labels().iter().any(|label| label.starts_with("5 all time")));
    desk.click("Desk, 2 counters");
    desk.step_until("the level", |desk| desk.shows("Desk: 2") && desk.shows("Total 2") && desk.shows("5 walk-in"));
}

#[test]
fn minus_takes_an_amount_away() {
    let mut desk = desk();
    desk.focus("Phone");
    desk.press_key(Modifiers::NONE, Key::Minus);
    desk.settle();
    assert!(modal_title(&desk, "Take from Phone") && desk.field("Amount to take from Phone").is_focused());
    desk.type_text("3");
    desk.settle();
    assert!(desk.shows("5 → 2"), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is taken away", |desk| desk.shows("Phone: 2"));
}

#[test]
fn a_key_counts_on_the_board_that_is_shown_and_says_why_not_elsewhere() {
    let mut desk = desk();
    desk.sql(
        "INSERT INTO board (name) VALUES ('Door'); INSERT INTO counter (name, board_id) VALUES ('In', 2), ('Out', 2); \
        UPDATE counter SET key = '2' WHERE name = 'In'; UPDATE counter SET key = 'x' WHERE name = 'Out'",
    );
    desk.step_until("the door", |desk| desk.shows("In: 0") && desk.shows("Out: 0"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("two have it", |desk| {
        desk.shows("2 is the key of Email on board Desk and In on board Door: not counted, show one board first")
    });
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until("one has it, on no board", |desk| desk.shows("Phone: 6"));

    desk.press_key(Modifiers::COMMAND, Key::Num2);
    desk.step_until("the second board", |desk| desk.shows("In: 0") && !desk.shows("Email: 5"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("its counter", |desk| desk.shows("In: 1"));
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until("it is said", |desk| desk.shows("1 is the key of Phone, which isn't shown: not counted"));

    desk.press_key(Modifiers::COMMAND, Key::PageUp);
    desk.step_until("the board above", |desk| desk.shows("Email: 5") && !desk.shows("In: 1"));
    desk.press_key(Modifiers::NONE, Key::X);
    desk.step_until("of a board", |desk| {
        desk.shows("X is the key of Out on board Door, which isn't shown: not counted")
    });
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until_saved("Email: 6");
    assert_eq!((desk.in_file("Phone").0, desk.in_file("In").0, desk.in_file("Out").0), (6, 1, 0));
    desk.press_key(Modifiers::COMMAND, Key::PageUp);
    desk.press_key(Modifiers::COMMAND, Key::PageUp);
    desk.step_until("the first of the list is all counters", |desk| desk.shows("Email: 6") && desk.shows("In: 1"));
}

#[test]
fn a_key_counts_what_a_search_hides_and_says_so() {
    let mut desk = desk();
    desk.click("Desk, 2 counters");
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.harness.run_steps(2);
    desk.type_text("walk");
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("it is said", |desk| desk.shows("Email, hidden by the search: 6"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until_saved("Email, hidden by the search: 7");
    assert!(!desk.shows("Email, hidden by the search: 6"), "once, and anew");
    assert_eq!((desk.in_file("Phone").0, desk.in_file("Email").0), (5, 7));
}

#[test]
fn a_counter_that_comes_onto_a_board_gets_another_key_where_its_own_is_taken() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET key = '2' WHERE name = 'Phone'");
    desk.step_until("the key", |desk| {
        let tile = desk.harness.get_by_role_and_label(Role::Button, "Count Phone");
        tile.accesskit_node().description().is_some_and(|description| description.contains("key 2"))
    });
    desk.open_menu("Phone");
    desk.harness.get_by_label("Move to board").click();
    desk.settle();
    desk.choose("Desk");
    desk.step_until("it is said", |desk| {
        desk.shows("2 is the key of Email, so Phone gets another one") && desk.shows("Desk, 3 counters")
    });
    desk.click("Desk, 3 counters");
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until_saved("Phone: 6");
}

#[test]
fn what_is_in_the_archive_is_neither_reset_nor_added_to() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET archived_at = 1 WHERE name = 'Phone'");
    desk.step_until("the archive", |desk| desk.shows("Archive, 1 counter"));
    desk.click("Archive, 1 counter");
    desk.step_until("its counter", |desk| desk.shows("Phone: 5"));
    desk.focus("Phone");
    for (modifiers, key, why) in [
        (Modifiers::COMMAND, Key::R, "Nothing was reset: the counter is in the archive, so restore it first."),
        (Modifiers::NONE, Key::Plus, "\"Phone\" is in the archive, so nothing was counted: restore it first."),
        (Modifiers::NONE, Key::Minus, "\"Phone\" is in the archive, so nothing was counted: restore it first."),
    ] {
        desk.press_key(modifiers, key);
        desk.settle();
        assert!(desk.shows(why), "{:?}", desk.labels());
        assert!(!modal_title(&desk, "Reset Phone") && !modal_title(&desk, "Add to Phone"));
    }
    desk.open_menu("Phone");
    assert!(desk.harness.query_by_role_and_label(Role::MenuItem, "Reset Phone…").is_none());
    assert!(desk.harness.query_by_role_and_label(Role::MenuItem, "Add…").is_none());
}

#[test]
fn a_command_for_the_counters_brings_them_back() {
    for (key, role, name) in [(Key::F, Role::Button, "Count Email"), (Key::T, Role::Row, "Email")] {
        let mut desk = desk();
        fill_with(&mut desk, "Phone");
        desk.press_key(Modifiers::COMMAND, key);
        desk.step_until("the counters", |desk| desk.harness.query_by_role_and_label(role, name).is_some());
    }
    // One alone hides an inspector, so asking for it shows all again.
    let mut desk = desk();
    desk.focus("Phone");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.harness.run_steps(3);
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Inspector: Phone") && desk.shows("Count Email"));
    // Where the counters are selected there is no field for a search.
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.step_until("selected", |desk| desk.shows("3 selected"));
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.step_until("the search", |desk| desk.harness.query_by_role_and_label(Role::TextInput, "Search").is_some());
}

#[test]
fn with_the_focus_in_the_inspector_beside_commands_mean_its_counter() {
    let mut desk = desk();
    desk.focus("Email");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Inspector: Email"));
    desk.harness.get_by_role_and_label(Role::Button, "Close the inspector").focus();
    desk.harness.run_steps(2);
    for (modifiers, key, title) in [
        (Modifiers::COMMAND, Key::R, "Reset Email"),
        (Modifiers::NONE, Key::F2, "Edit Email"),
        (Modifiers::NONE, Key::Minus, "Take from Email"),
    ] {
        desk.press_key(modifiers, key);
        desk.settle();
        assert!(modal_title(&desk, title), "{title}: {:?}", desk.labels());
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.settle();
        desk.harness.get_by_role_and_label(Role::Button, "Close the inspector").focus();
        desk.harness.run_steps(2);
    }
}

#[test]
fn the_arrows_go_on_from_board_to_board() {
    let mut desk = desk();
    desk.harness.get_by_role_and_label(Role::Button, "All counters, 3 counters").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::ArrowDown);
    desk.harness.run_steps(2);
    assert!(desk.has_focus("Desk, 2 counters"));
    desk.press_key(Modifiers::NONE, Key::F2);
    desk.settle();
    assert!(modal_title(&desk, "Edit Desk"), "{:?}", desk.labels());
}

#[test]
fn the_key_for_menus_opens_the_counters() {
    let mut desk = desk();
    desk.focus("Email");
    desk.press_key(Modifiers::NONE, Key::Menu);
    desk.settle();
    assert!(desk.harness.get_by_role_and_label(Role::MenuItem, "Add…").is_focused());
}
