//! Everything that can be done in the dashboard, by mouse and by keyboard alone, each undone and redone, with the file
//! looked at.

use crate::desk::Desk;
use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

const UNDO: (Modifiers, Key) = (Modifiers::COMMAND, Key::Z);
const REDO: (Modifiers, Key) = (Modifiers { shift: true, ..Modifiers::COMMAND }, Key::Z);

/// A desk with three counters, two of them on a board.
fn desk() -> Desk {
    let desk = Desk::open(&["Coffee", "Tea", "Cake"]);
    desk.sql(
        "INSERT INTO board (id, name) VALUES (1, 'Kitchen'), (2, 'Counter');
         UPDATE counter SET board_id = 1 WHERE name <> 'Cake';
         UPDATE counter SET count = 12 WHERE name = 'Coffee'; UPDATE counter SET count = 5 WHERE name = 'Tea'",
    );
    let mut desk = desk;
    desk.step_until("the start", |desk| desk.shows("Coffee: 12") && desk.shows("Kitchen, 2 counters"));
    desk
}

trait Operations {
    /// Does something, sees it in the file, undoes it, redoes it, and undoes it again.
    fn operation(&mut self, what: &str, act: impl FnOnce(&mut Desk));
}

impl Operations for Desk {
    fn operation(&mut self, what: &str, act: impl FnOnce(&mut Desk)) {
        let desk = self;
        let before = desk.state();
        act(desk);
        desk.step_until(what, |desk| desk.state() != before && desk.shows("Everything saved"));
        // The reply may come a moment after the file shows it.
        desk.harness.run_steps(3);
        let after = desk.state();
        for (key, state, word) in [(UNDO, &before, "undone"), (REDO, &after, "redone"), (UNDO, &before, "undone again")]
        {
            desk.press_key(key.0, key.1);
            desk.step_until(&format!("{what}: {word}"), |desk| {
                desk.state() == *state && desk.shows("Everything saved")
            });
            desk.harness.run_steps(3);
        }
    }
}

#[test]
fn presses_by_mouse_and_by_key() {
    let mut desk = desk();
    desk.operation("a click", |desk| desk.click("Count Tea"));
    desk.operation("a key", |desk| desk.press_key(Modifiers::NONE, Key::Num2));
    desk.operation("Space", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::NONE, Key::Space);
    });
    desk.operation("minus by mouse", |desk| {
        desk.focus("Tea");
        desk.click("Take one from Tea");
    });
    desk.operation("minus by key", |desk| desk.press_key(Modifiers::SHIFT, Key::Num2));
    assert_eq!(desk.in_file("Tea"), (5, 1 + 5 * 4), "nothing of it is gone from the history");
}

#[test]
fn an_amount_at_once_now_or_late() {
    let mut desk = desk();
    desk.operation("23 by keyboard", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::NONE, Key::Plus);
        desk.settle();
        desk.type_text("23");
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("28", |desk| desk.shows("Tea: 28"));
    });
    desk.operation("7 by mouse", |desk| {
        desk.open_menu("Tea");
        desk.choose("Add…");
        desk.type_text("7");
        desk.click("Add");
        desk.step_until("12", |desk| desk.shows("Tea: 12"));
    });
    desk.operation("4 late", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::NONE, Key::Plus);
        desk.settle();
        desk.type_text("4");
        desk.harness.get_by_label_contains("Counted earlier").click();
        desk.settle();
        desk.click("Add");
    });
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    let late: i64 = sql.query_row("SELECT sum(delta) FROM entry WHERE kind = 'late'", [], |row| row.get(0)).unwrap();
    assert_eq!(late, 4, "a late count is called so");
}

#[test]
fn a_press_held_down_asks_for_the_amount_and_counts_nothing() {
    let mut desk = desk();
    let at = desk.middle_of(Role::Button, "Count Tea");
    desk.point(at);
    let down = eframe::egui::Event::PointerButton {
        pos: at,
        button: eframe::egui::PointerButton::Primary,
        pressed: true,
        modifiers: Modifiers::NONE,
    };
    desk.harness.input_mut().events.push(down);
    desk.step_until("the question", |desk| desk.harness.query_by_role_and_label(Role::Button, "Add").is_some());
    desk.harness.drop_at(at);
    desk.settle();
    assert_eq!(desk.in_file("Tea"), (5, 1));
}

#[test]
fn resets_of_one_of_several_of_a_board_and_of_all() {
    let mut desk = desk();
    desk.operation("one by keyboard", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::COMMAND, Key::R);
        desk.settle();
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("Tea at 0", |desk| desk.shows("Tea: 0") && desk.shows("Tea reset, 5 → 0"));
        assert!(desk.shows("Coffee: 12"));
    });
    desk.operation("two that are selected", |desk| {
        desk.harness.get_by_role_and_label(Role::Button, "Count Coffee").click_modifiers(Modifiers::COMMAND);
        desk.harness.run_steps(2);
        desk.harness.get_by_role_and_label(Role::Button, "Count Tea").click_modifiers(Modifiers::COMMAND);
        desk.step_until("both", |desk| desk.shows("2 selected"));
        desk.click("Reset 2 counters…");
        desk.settle();
        desk.click("Reset 2 counters");
        desk.step_until("both at 0", |desk| desk.shows("Tea: 0") && desk.shows("Coffee: 0"));
        desk.press_key(Modifiers::NONE, Key::Escape);
    });
    desk.operation("a board by mouse", |desk| {
        desk.click("Kitchen, 2 counters");
        desk.settle();
        desk.click("Reset board Kitchen…");
        desk.step_until("the preview says since when", |desk| {
            desk.harness.query_all_by_label_contains("since").next().is_some()
        });
        desk.click("Reset board Kitchen");
        desk.step_until("both at 0", |desk| desk.shows("Tea: 0") && desk.shows("Coffee: 0"));
        desk.click("All counters, 3 counters");
    });
    desk.operation("all by keyboard", |desk| {
        desk.press_key(Modifiers::COMMAND, Key::R);
        desk.settle();
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("all at 0 by keyboard", |desk| desk.shows("Tea: 0") && desk.shows("Coffee: 0"));
    });
    desk.operation("all by holding the button down", |desk| {
        let at = desk.middle_of(Role::Button, "Reset all 3 counters…");
        desk.point(at);
        desk.harness.drag_at(at);
        desk.step_until("all at 0", |desk| desk.shows("Tea: 0") && desk.shows("Coffee: 0"));
        desk.harness.drop_at(at);
        desk.settle();
        assert!(desk.harness.query_by_role_and_label(Role::Button, "Cancel").is_none(), "no question as well");
    });
}

#[test]
fn a_reset_is_taken_back_by_the_menu_at_any_later_time() {
    let mut desk = desk();
    desk.sql(
        "UPDATE counter SET count = 0 WHERE name = 'Tea';
         UPDATE entry SET kind = 'reset', at = 1000 WHERE id = (SELECT max(id) FROM entry)",
    );
    desk.step_until("the reset", |desk| desk.shows("Tea: 0"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until_saved("Tea: 1");
    desk.operation("the reset of long ago", |desk| {
        desk.open_menu("Tea");
        desk.choose("Undo last reset");
        desk.step_until("what it closed", |desk| desk.shows("Tea: 6"));
    });
    // Undone and redone, it can be taken back once more.
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until_saved("Coffee: 13");
    for expected in ["Tea: 6", "Tea: 1", "Tea: 6"] {
        match expected {
            "Tea: 6" => {
                desk.open_menu("Tea");
                desk.choose("Undo last reset");
            }
            _ => desk.press_key(UNDO.0, UNDO.1),
        }
        desk.step_until_saved(expected);
        desk.settle();
    }
    desk.open_menu("Cake");
    desk.choose("Undo last reset");
    desk.step_until("it says so", |desk| desk.harness.query_all_by_label_contains("has no reset").next().is_some());
}

#[test]
fn how_a_counter_is_called_and_pressed() {
    let mut desk = desk();
    desk.operation("a new name by keyboard", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::NONE, Key::F2);
        desk.settle();
        desk.type_text("Green tea");
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("the new name", |desk| desk.shows("Green tea: 5"));
    });
    desk.operation("all the rest by mouse", |desk| {
        desk.open_menu("Tea");
        desk.choose("Edit…");
        for (field, text) in
            [("Step of Tea", "2"), ("Target of Tea", "100"), ("Minimum of Tea", "0"), ("Maximum of Tea", "200")]
        {
            desk.field(field).focus();
            desk.settle();
            desk.press_key(Modifiers::COMMAND, Key::A);
            desk.type_text(text);
        }
        desk.harness.get_by_role_and_label(Role::MultilineTextInput, "Note of Tea").focus();
        desk.settle();
        desk.type_text("with milk");
        desk.click("Save");
        desk.step_until("the step", |desk| desk.harness.query_by_role_and_label(Role::Button, "Count 2 Tea").is_some());
    });
    desk.operation("a key, in the field that listens", |desk| {
        desk.focus("Tea");
        desk.press_key(Modifiers::NONE, Key::F2);
        desk.settle();
        desk.harness.get_by_role_and_label(Role::Button, "Key of Tea").click();
        desk.settle();
        desk.press_key(Modifiers::NONE, Key::Q);
        desk.settle();
        desk.click("Save");
        desk.step_until_saved("Tea: 5");
    });
    desk.operation("a colour by the menu", |desk| {
        desk.open_menu("Tea");
        desk.click("Pink");
    });
    assert_eq!(desk.in_file("Tea"), (5, 1), "setting a key counts nothing");
}

#[test]
fn a_key_that_another_counter_has_is_named_at_once() {
    let mut desk = desk();
    desk.focus("Tea");
    desk.press_key(Modifiers::NONE, Key::F2);
    desk.settle();
    desk.harness.get_by_role_and_label(Role::Button, "Key of Tea").click();
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.settle();
    assert!(desk.harness.query_all_by_label_contains("Coffee's").next().is_some(), "the clash is named");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert_eq!((desk.in_file("Coffee"), desk.in_file("Tea")), ((12, 1), (5, 1)), "nothing was counted");
}

#[test]
fn counters_come_and_go() {
    let mut desk = desk();
    desk.operation("new by keyboard", |desk| {
        desk.press_key(Modifiers::COMMAND, Key::N);
        desk.settle();
        desk.type_text("Juice");
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("the counter", |desk| desk.shows("Juice: 0"));
    });
    desk.operation("new by mouse", |desk| {
        desk.click("New counter");
        desk.settle();
        desk.type_text("Juice");
        desk.click("Create");
        desk.step_until("the counter", |desk| desk.shows("Juice: 0"));
    });
    desk.operation("a copy", |desk| {
        desk.open_menu("Tea");
        desk.choose("Duplicate");
        desk.step_until("the copy", |desk| desk.shows("Tea 2: 0"));
    });
    desk.operation("put away", |desk| {
        desk.open_menu("Tea");
        desk.choose("Archive");
        desk.step_until("it is gone", |desk| !desk.shows("Tea: 5"));
    });
    desk.operation("locked", |desk| {
        desk.open_menu("Tea");
        desk.choose("Lock");
    });
}

#[test]
fn deleting_for_good_says_what_goes_and_wants_to_be_told_twice() {
    let mut desk = desk();
    desk.focus("Tea");
    desk.press_key(Modifiers::NONE, Key::Delete);
    desk.settle();
    assert!(desk.harness.query_all_by_label_contains("its count of 5").next().is_some());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert_eq!(desk.in_file("Tea"), (5, 1), "Enter alone deletes nothing");

    desk.focus("Tea");
    desk.press_key(Modifiers::NONE, Key::Delete);
    desk.settle();
    desk.click("Back up first");
    desk.step_until("the backup", |desk| desk.harness.query_all_by_label_contains("Backed up as").next().is_some());
    desk.harness.get_by_role(Role::CheckBox).click();
    desk.settle();
    desk.click("Delete");
    desk.step_until("it is gone", |desk| desk.state().len() == 4 && !desk.shows("Tea: 5"));

    let mut copies = std::fs::read_dir(desk.folder.file("t.db.backups")).unwrap().map(|file| file.unwrap().path());
    let copy = copies.next().unwrap();
    assert_eq!(crate::desk::in_file(&copy, "Tea"), (5, 1), "the backup has it");
}

#[test]
fn boards_are_made_filled_put_in_order_and_deleted() {
    let mut desk = desk();
    desk.operation("a new board", |desk| {
        desk.click("+ New board");
        desk.settle();
        desk.type_text("Garden");
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("the board", |desk| desk.shows("Garden, 0 counters"));
    });
    desk.settle();
    desk.operation("a counter dragged onto a board", |desk| {
        desk.click("All counters, 3 counters");
        desk.settle();
        let (from, to) =
            (desk.middle_of(Role::Button, "Count Cake"), desk.middle_of(Role::Button, "Counter, 0 counters"));
        desk.drag(from, to);
        desk.step_until("it is there", |desk| desk.shows("Counter, 1 counter"));
    });
    desk.operation("a counter by the menu", |desk| {
        desk.step_until("it is empty", |desk| desk.shows("Counter, 0 counters"));
        desk.open_menu("Cake");
        desk.harness.get_by_label("Move to board").click();
        desk.settle();
        desk.choose("Counter");
        desk.step_until("it is there", |desk| desk.shows("Counter, 1 counter"));
    });
    desk.operation("a board dragged before another", |desk| {
        desk.step_until("it is empty", |desk| desk.shows("Counter, 0 counters"));
        let (from, to) =
            (desk.middle_of(Role::Button, "Counter, 0 counters"), desk.middle_of(Role::Button, "Kitchen, 2 counters"));
        desk.drag(from, to);
    });
    desk.operation("a board moved by key", |desk| {
        desk.step_until("it is empty", |desk| desk.shows("Counter, 0 counters"));
        desk.harness.get_by_role_and_label(Role::Button, "Counter, 0 counters").focus();
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::ALT, Key::ArrowUp);
    });
    desk.operation("a board deleted, and its counters stay", |desk| {
        // The boards stand still before one is clicked.
        desk.settle();
        desk.harness.get_by_role_and_label(Role::Button, "Kitchen, 2 counters").click_secondary();
        desk.settle();
        desk.choose("Delete board");
        desk.step_until("it is gone", |desk| !desk.shows("Kitchen, 2 counters") && desk.shows("Tea: 5"));
    });
}

#[test]
fn the_order_by_hand() {
    let mut desk = desk();
    let order = |desk: &Desk| {
        let x = |name: &str| desk.middle_of(Role::Button, name);
        let mut names = ["Count Coffee", "Count Tea", "Count Cake"];
        names.sort_by(|a, b| (x(a).y, x(a).x).partial_cmp(&(x(b).y, x(b).x)).unwrap());
        names
    };
    desk.operation("dragged before another", |desk| {
        let (from, to) = (desk.middle_of(Role::Button, "Count Cake"), desk.middle_of(Role::Button, "Count Coffee"));
        desk.drag(from, to);
        desk.step_until("it is first", |desk| order(desk)[0] == "Count Cake");
    });
    desk.operation("on by a key", |desk| {
        desk.focus("Coffee");
        desk.press_key(Modifiers::ALT, Key::ArrowRight);
        desk.step_until("it is second", |desk| order(desk) == ["Count Tea", "Count Coffee", "Count Cake"]);
    });
    desk.operation("back by a key", |desk| {
        desk.focus("Cake");
        desk.press_key(Modifiers::ALT, Key::ArrowLeft);
        desk.step_until("it is second", |desk| order(desk) == ["Count Coffee", "Count Cake", "Count Tea"]);
    });
}

#[test]
fn a_refused_press_says_so_and_counts_nothing() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET is_locked = 1 WHERE name = 'Coffee'; UPDATE counter SET maximum = 5, minimum = 5 WHERE name = 'Tea'");
    desk.settle();
    desk.step_until("the lock", |desk| desk.state()[0].contains("Integer(1) Null"));
    desk.harness.run_steps(20);
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until("it says so", |desk| desk.harness.query_all_by_label_contains("is locked").next().is_some());
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("it says so", |desk| desk.harness.query_all_by_label_contains("its maximum is 5").next().is_some());
    desk.press_key(Modifiers::SHIFT, Key::Num2);
    desk.step_until("it says so", |desk| desk.harness.query_all_by_label_contains("its minimum is 5").next().is_some());
    desk.press_key(Modifiers::COMMAND, Key::L);
    desk.press_key(Modifiers::NONE, Key::Num3);
    desk.step_until("it says so", |desk| {
        desk.harness.query_all_by_label_contains("\"Cake\" is locked").next().is_some()
    });
    desk.press_key(Modifiers::COMMAND, Key::L);
    desk.press_key(Modifiers::NONE, Key::Num3);
    desk.step_until_saved("Cake: 1");
    assert_eq!((desk.in_file("Coffee"), desk.in_file("Tea")), ((12, 1), (5, 1)));
}

#[test]
fn undo_survives_a_restart_works_in_another_window_and_leaves_others_alone() {
    let mut desk = desk();
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until_saved("Coffee: 13");
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until_saved("Tea: 6");
    // A script counts: no undo takes that back.
    desk.sql("UPDATE counter SET count = count + 100 WHERE name = 'Coffee'");
    let (path, folder) = (desk.path.clone(), desk.folder);
    drop(desk.harness);
    let mut again = Desk::on_file(path, folder);
    again.step_until("it is open", |desk| desk.shows("Coffee: 113"));
    assert!(again.harness.query_by_role_and_label(Role::Button, "Undo: +1 Tea").is_some(), "it says what it will do");
    // Backspace takes presses alone, and a rename lies in between.
    again.focus("Cake");
    again.press_key(Modifiers::NONE, Key::F2);
    again.settle();
    again.type_text("Pie");
    again.press_key(Modifiers::NONE, Key::Enter);
    again.step_until_saved("Pie: 0");
    again.press_key(Modifiers::NONE, Key::Backspace);
    again.step_until_saved("Tea: 5");
    assert!(again.shows("Pie: 0"));
    again.click("Undo: rename to Pie");
    again.step_until_saved("Cake: 0");
    again.press_key(UNDO.0, UNDO.1);
    again.step_until_saved("Coffee: 112");
    again.press_key(UNDO.0, UNDO.1);
    again.settle();
    assert_eq!(again.in_file("Coffee").0, 112);
    again.press_key(REDO.0, REDO.1);
    again.step_until_saved("Coffee: 113");
}

#[test]
fn a_window_backs_its_file_up_by_itself_and_shows_what_another_program_restores() {
    let mut desk = Desk::open_with(&["Coffee"], tallyboard::window::Setup::with_backups);
    let folder = desk.folder.file("t.db.backups");
    let named = |file: std::io::Result<std::fs::DirEntry>| {
        let path = file.unwrap().path();
        path.extension().is_some_and(|extension| extension == "db").then_some(path)
    };
    let backup = || std::fs::read_dir(&folder).ok()?.find_map(named);
    desk.step_until("the backup", |_| backup().is_some());
    let backup = backup().unwrap();
    assert_eq!(crate::desk::in_file(&backup, "Coffee"), (0, 0));

    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 1");
    let (now, wait) = (jiff::Zoned::now(), std::time::Duration::from_secs(5));
    tallyboard::store::restore(&desk.path, &backup, &now, wait, &tallyboard::cancel::Cancel::default()).unwrap();
    desk.step_until("what was restored", |desk| desk.shows("Coffee: 0"));
    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 1");
    assert_eq!(desk.in_file("Coffee"), (1, 1));
}

#[test]
fn all_that_was_done_since_is_undone_from_the_list_by_keyboard_and_by_mouse() {
    let mut desk = desk();
    let before = desk.state();
    for key in [Key::Num1, Key::Num1, Key::Num2] {
        desk.press_key(Modifiers::NONE, key);
    }
    desk.focus("Tea");
    desk.press_key(Modifiers::COMMAND, Key::R);
    desk.step_until("the dialog", |desk| desk.shows("Reset Tea"));
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the reset", |desk| desk.in_file("Tea").0 == 0 && desk.shows("Everything saved"));
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until("the last", |desk| desk.in_file("Coffee").0 == 15 && desk.shows("Everything saved"));
    let after = desk.state();

    let steps = |desk: &Desk| -> Vec<String> {
        let items = desk.harness.query_all_by_role(Role::MenuItem);
        let name = |item: egui_kittest::Node<'_>| item.accesskit_node().label().unwrap_or_default();
        items.map(name).map(|name| name.split_once(", ").unwrap_or_default().0.to_owned()).collect()
    };
    desk.harness.get_by_role_and_label(Role::Button, "Undo back to here").focus();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the list", |desk| steps(desk) == ["+1 Coffee", "Reset Tea", "+1 Tea", "+2 Coffee"]);
    desk.step_until("the first is marked", |desk| desk.shows("Undo 1 step"));
    desk.press_key(Modifiers::NONE, Key::ArrowDown);
    desk.step_until("two are marked", |desk| desk.shows("Undo 2 steps"));
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("as before the reset", |desk| desk.in_file("Tea").0 == 6 && desk.in_file("Coffee").0 == 14);
    desk.step_until("it says so", |desk| desk.shows("Redo: Undone: reset Tea, and what was done after it"));
    desk.press_key(REDO.0, REDO.1);
    desk.step_until("one step brings both back", |desk| desk.state() == after);

    desk.harness.get_by_role_and_label(Role::Button, "Undo back to here").click();
    desk.step_until("the list again", |desk| steps(desk).len() == 4);
    desk.harness.get_by_label_contains("+2 Coffee, ").hover();
    desk.step_until("all are marked", |desk| desk.shows("Undo 4 steps"));
    desk.harness.get_by_label_contains("+2 Coffee, ").click();
    desk.step_until("as at first", |desk| desk.state() == before);
}
