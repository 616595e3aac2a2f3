//! The small window: how it is opened and left, what counts on it, and what it says.

use std::time::Duration;

use crate::desk::Desk;
use eframe::egui::viewport::WindowLevel;
use eframe::egui::{Key, Modifiers, Vec2, ViewportCommand, ViewportId, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tallyboard::domain::Time;

/// 27 November 2026, 12:00.
const NOON: Time = Time(1_795_780_800_000);

/// A board that counts up to 10 cells, and a desk.
fn desk() -> Desk {
    let mut desk = Desk::open_with(&["Neutrophil", "Lymphocyte", "Phone"], |setup| setup.with_clock(|| NOON));
    desk.sql(
        "INSERT INTO board (id, name, target, total_name) VALUES (1, 'Sample', 10, 'Cells'), (2, 'Desk', NULL, NULL);
         UPDATE counter SET board_id = iif(name = 'Phone', 2, 1);
         UPDATE counter SET count = 8 WHERE name = 'Neutrophil'; UPDATE counter SET count = 100 WHERE name = 'Phone';
         UPDATE entry SET at = 0 WHERE delta = 100",
    );
    desk.step_until("the counts", |desk| desk.shows("Neutrophil: 8") && desk.shows("Desk, 1 counter"));
    desk.press_key(Modifiers::COMMAND, Key::Num1);
    desk.settle();
    desk
}

/// Opens the small window, as the desktop does it.
fn shrink(desk: &mut Desk, size: Vec2) {
    desk.harness.key_down(Key::F9);
    desk.harness.step();
    let commands = desk.commands();
    for command in [
        ViewportCommand::Decorations(false),
        ViewportCommand::WindowLevel(WindowLevel::AlwaysOnTop),
        ViewportCommand::InnerSize(Vec2::new(560.0, 72.0)),
    ] {
        assert!(commands.contains(&command), "{command:?}: {commands:?}");
    }
    desk.harness.key_up(Key::F9);
    desk.harness.set_size(size);
    desk.settle();
}

#[test]
fn a_cell_shows_the_short_name_and_the_whole_one_under_the_pointer() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET short_name = 'Neut' WHERE name = 'Neutrophil'");
    shrink(&mut desk, Vec2::new(560.0, 72.0));
    desk.step_until("the short name", |desk| desk.draws("Neut"));
    assert!(desk.draws("Lymphocyte") && !desk.draws("Neutrophil"));
    // For a screen reader it is what it is.
    let at = desk.middle_of(Role::Button, "Count Neutrophil");
    desk.point(at);
    desk.settle();
    assert!(desk.draws("Neutrophil"));
}

#[test]
fn f9_makes_a_strip_on_which_keys_and_clicks_count_and_makes_the_window_large_again() {
    let mut desk = desk();
    shrink(&mut desk, Vec2::new(560.0, 72.0));
    assert!(
        !desk.shows("Search") && desk.shows("Neutrophil: 8") && desk.shows("8 of 10, cells"),
        "{:?}",
        desk.labels()
    );
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("a key", |desk| desk.shows("Lymphocyte: 1"));
    desk.click("Count Neutrophil");
    desk.step_until("a click", |desk| desk.shows("Neutrophil: 9"));
    let at = desk.middle_of(Role::Button, "Count Neutrophil");
    desk.point(at);
    desk.harness.run_steps(2);
    desk.click("Take one from Neutrophil");
    desk.step_until_saved("Neutrophil: 8");
    desk.press_key(Modifiers::NONE, Key::F10);
    desk.press_key(Modifiers::COMMAND, Key::Num2);
    desk.step_until("a desk shows today", |desk| desk.shows("Phone: 0") && desk.shows("0 today, 100 in all"));
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("what isn't shown", |desk| {
        desk.shows("0 today, 100 in all, 2 is the key of Lymphocyte on board Sample, which isn't shown: not counted")
    });

    desk.harness.key_down(Key::F9);
    desk.harness.step();
    let commands = desk.commands();
    for command in [ViewportCommand::Decorations(true), ViewportCommand::WindowLevel(WindowLevel::Normal)] {
        assert!(commands.contains(&command), "{command:?}: {commands:?}");
    }
    assert!(commands.iter().any(|command| matches!(command, ViewportCommand::InnerSize(size) if size.x > 1_000.0)));
    desk.harness.key_up(Key::F9);
    desk.harness.set_size(Vec2::new(1180.0, 760.0));
    desk.step_until("the window", |desk| desk.shows("Search") && desk.shows("Phone: 100"));
    assert_eq!((desk.in_file("Neutrophil").0, desk.in_file("Lymphocyte").0), (8, 1));
}

#[test]
fn what_is_reached_is_finished_in_the_large_window() {
    let mut desk = desk();
    shrink(&mut desk, Vec2::new(132.0, 420.0));
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.press_key(Modifiers::NONE, Key::Num2);
    desk.step_until("it is reached", |desk| desk.harness.query_by_role_and_label(Role::Button, "Finish…").is_some());
    desk.click("Finish…");
    desk.harness.set_size(Vec2::new(1180.0, 760.0));
    desk.settle();
    assert!(desk.harness.query_by_role(Role::Dialog).is_some() && desk.shows("Search"), "{:?}", desk.labels());
}

#[test]
fn shift_f9_turns_it_and_the_arrows_go_along_it() {
    let mut desk = desk();
    shrink(&mut desk, Vec2::new(560.0, 72.0));
    desk.harness.key_press_modifiers(Modifiers::SHIFT, Key::F9);
    desk.settle();
    let top = |desk: &Desk, counter: &str| desk.middle_of(Role::Button, &format!("Count {counter}")).y;
    assert!(top(&desk, "Lymphocyte") > top(&desk, "Neutrophil") + 40.0, "one stands above the other");
    desk.focus("Neutrophil");
    desk.press_key(Modifiers::NONE, Key::ArrowDown);
    desk.settle();
    assert!(desk.has_focus("Count Lymphocyte"));
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.step_until("it counts", |desk| desk.shows("Lymphocyte: 1"));
}

#[test]
fn counters_without_room_are_said_and_a_strip_is_idle() {
    let names: Vec<String> = (0..20).map(|number| format!("Counter {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut desk = Desk::open_with(&names, |setup| setup.with_clock(|| NOON));
    shrink(&mut desk, Vec2::new(560.0, 72.0));
    assert!(desk.shows("Count Counter 7") && !desk.shows("Count Counter 8"));
    desk.step_until("idle", |desk| {
        let output = &desk.harness.output().viewport_output;
        let until_midnight = Duration::from_secs(12 * 3_600);
        output.get(&ViewportId::ROOT).is_some_and(|viewport| viewport.repaint_delay == until_midnight)
    });
}

#[test]
fn a_size_that_the_desktop_undoes_is_asked_for_again() {
    let mut desk = desk();
    let asks = |desk: &Desk| desk.commands().contains(&ViewportCommand::InnerSize(Vec2::new(560.0, 72.0)));
    desk.harness.key_down(Key::F9);
    desk.harness.step();
    assert!(asks(&desk));
    desk.harness.set_size(Vec2::new(1180.0, 760.0));
    desk.harness.step();
    assert!(asks(&desk), "it has the size from before");
    desk.harness.key_up(Key::F9);
    desk.harness.set_size(Vec2::new(560.0, 72.0));
    desk.settle();
    assert!(!asks(&desk));
}
