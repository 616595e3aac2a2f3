//! What people need besides a theme: large targets for fingers, high contrast, and nothing that moves.

use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{Event, Key, Modifiers, Pos2, Rect, Theme, TouchDeviceId, TouchId, TouchPhase, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;

/// Least size of what fingers press, in points.
const TARGET_SIZE: f32 = 48.0;
/// Least width of one of many alike in a row.
const DENSE_TARGET_WIDTH: f32 = 40.0;

fn with_settings(settings: &str) -> Desk {
    let folder = Folder::new();
    let path = folder.file("settings.json");
    std::fs::write(&path, settings).unwrap();
    // They are read before the window opens.
    Desk::open_with(&["Coffee", "Tea"], |setup| setup.with_settings(path))
}

/// Touches the window.
pub(crate) fn touch(desk: &mut Desk) {
    let event = |phase| Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(1),
        phase,
        pos: Pos2::new(5.0, 5.0),
        force: None,
    };
    desk.harness.input_mut().events.extend([event(TouchPhase::Start), event(TouchPhase::End)]);
    desk.settle();
}

#[test]
fn the_first_touch_makes_what_is_pressed_large_and_minus_stays() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let minus = "Take one from Tea";
    assert!(!desk.shows(minus));
    touch(&mut desk);
    for button in [minus, "Take one from Coffee", "What to do with Tea"] {
        let rect = desk.harness.get_by_role_and_label(Role::Button, button).rect();
        assert!(rect.width() >= TARGET_SIZE && rect.height() >= TARGET_SIZE, "{button}: {rect:?}");
    }
    // What is smaller is met beside its edge, too.
    let edge = desk.harness.get_by_role_and_label(Role::Button, "New counter").rect();
    let below = Pos2::new(edge.center().x, edge.bottom() + 7.0);
    desk.point(below);
    for pressed in [true, false] {
        let button = eframe::egui::PointerButton::Primary;
        let event = Event::PointerButton { pos: below, button, pressed, modifiers: Modifiers::NONE };
        desk.harness.input_mut().events.push(event);
        desk.harness.step();
    }
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "New counter").is_some(), "{:?}", desk.labels());
}

#[test]
fn large_targets_can_be_always_there_or_never() {
    assert!(with_settings(r#"{"large_targets": "on"}"#).shows("Take one from Tea"));
    let mut desk = with_settings(r#"{"large_targets": "off"}"#);
    let touch = Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(1),
        phase: TouchPhase::Start,
        pos: Pos2::new(5.0, 5.0),
        force: None,
    };
    desk.harness.input_mut().events.push(touch);
    desk.settle();
    assert!(!desk.shows("Take one from Tea"));
}

/// Lists what is pressed and is smaller than fingers need.
pub(crate) fn small(desk: &Desk) -> Vec<String> {
    // What is pressed there is on them, or they are dragged.
    let is_other = |role: Role| {
        use Role::{Dialog, GenericContainer, Heading, Menu, ScrollBar, Splitter, Unknown, Window};
        matches!(role, Dialog | GenericContainer | Heading | Menu | ScrollBar | Splitter | Unknown | Window)
    };
    let pressed: Vec<(Role, Option<String>, Rect)> = desk
        .harness
        .query_all_by(|node| !is_other(node.role()) && node.data().supports_action(Action::Click))
        .map(|node| (node.accesskit_node().role(), node.accesskit_node().label(), node.rect()))
        .collect();
    let is_dense = |role: Role, rect: Rect| {
        let is_alike = |other: &&(Role, Option<String>, Rect)| {
            other.0 == role && other.2.top() == rect.top() && (other.2.width() - rect.width()).abs() < 1.0
        };
        matches!(role, Role::RadioButton | Role::Tab) || pressed.iter().filter(is_alike).count() >= 5
    };
    let is_small = |(role, _, rect): &&(Role, Option<String>, Rect)| {
        let width = if is_dense(*role, *rect) { DENSE_TARGET_WIDTH } else { TARGET_SIZE };
        rect.height() < TARGET_SIZE - 0.01 || rect.width() < width - 0.01
    };
    let small = pressed.iter().filter(is_small);
    small.map(|(role, label, rect)| format!("{role:?} {label:?} {:?} at {:?}", rect.size(), rect.min)).collect()
}

/// What is too small, with where it was seen.
#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    fn look(&mut self, desk: &mut Desk, place: &str) {
        desk.settle();
        self.0.extend(small(desk).into_iter().map(|small| format!("{place}: {small}")));
    }

    fn dialog(&mut self, desk: &mut Desk, modifiers: Modifiers, key: Key) {
        desk.press_key(modifiers, key);
        desk.step_until("the dialog", |desk| desk.harness.query_by_role(Role::Dialog).is_some());
        self.look(desk, &format!("{modifiers:?} {key:?}"));
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.settle();
    }
}

impl Drop for Seen {
    /// All at once, at the end of a test.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.0.is_empty(), "{:#?}", self.0);
        }
    }
}

#[test]
fn all_that_is_pressed_is_large_enough_for_fingers() {
    let mut seen = Seen::default();
    let mut desk = with_settings(r#"{"large_targets": "on"}"#);
    // So that there is something to undo.
    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 1");
    seen.look(&mut desk, "tiles");
    desk.press_key(Modifiers::COMMAND, Key::T);
    desk.step_until("the table", |desk| desk.harness.query_by_role(Role::Table).is_some());
    seen.look(&mut desk, "table");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Inspector: All counters"));
    seen.look(&mut desk, "inspector");
    let (with_command, alone) = (Modifiers::COMMAND, Modifiers::NONE);
    for (modifiers, key) in [
        (with_command, Key::N),
        (with_command, Key::R),
        (with_command, Key::E),
        (with_command | Modifiers::SHIFT, Key::E),
        (with_command, Key::O),
        (with_command, Key::P),
        (with_command, Key::B),
        (with_command, Key::Comma),
        (alone, Key::F1),
    ] {
        seen.dialog(&mut desk, modifiers, key);
    }
    desk.harness.get_by_role_and_label(Role::Row, "Coffee").focus();
    seen.look(&mut desk, "row");
    assert!(desk.shows("Take one from Coffee"));
    for (modifiers, key) in [(alone, Key::F2), (alone, Key::Plus), (alone, Key::Delete)] {
        seen.dialog(&mut desk, modifiers, key);
    }
    desk.click("More");
    seen.look(&mut desk, "more");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.harness.get_by_role_and_label(Role::Row, "Coffee").focus();
    desk.settle();
    desk.press_key(Modifiers::SHIFT, Key::F10);
    seen.look(&mut desk, "menu");
    assert!(desk.harness.query_all_by_role(Role::MenuItem).count() > 3);
    // Where it is higher than the window, it scrolls to what has the focus.
    desk.harness.set_size(Vec2::new(420.0, 360.0));
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::End);
    desk.settle();
    let last = desk.harness.get_by_role_and_label(Role::MenuItem, "Delete for good…");
    assert!(last.is_focused());
    assert!(last.rect().bottom() <= 360.0, "{:?}", last.rect());
}

#[test]
fn all_that_is_pressed_in_the_inspector_is_large_enough_for_fingers() {
    let mut seen = Seen::default();
    let mut desk = with_settings(r#"{"large_targets": "on"}"#);
    desk.sql(
        "UPDATE counter SET count = 5 WHERE name = 'Coffee'; UPDATE counter SET count = 0 WHERE name = 'Coffee';
         UPDATE entry SET kind = 'reset' WHERE delta = -5; UPDATE counter SET count = 2 WHERE name = 'Coffee'",
    );
    desk.step_until("the count", |desk| desk.shows("Coffee: 2"));
    desk.focus("Coffee");
    desk.press_key(Modifiers::COMMAND, Key::I);
    for size in [Vec2::new(1180.0, 760.0), Vec2::new(700.0, 700.0), Vec2::new(1180.0, 1000.0)] {
        desk.harness.set_size(size);
        desk.step_until("the history", |desk| desk.harness.query_all_by_role(Role::Row).next().is_some());
        for range in ["Today", "Week", "Month", "Year"] {
            desk.harness.get_by_role_and_label(Role::RadioButton, &format!("{range}, range")).click();
            seen.look(&mut desk, &format!("{range} {size:?}"));
        }
        desk.harness.get_by_role_and_label(Role::RadioButton, "Custom…, range").click();
        seen.look(&mut desk, "calendar");
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.settle();
        desk.harness.get_by_role_and_label(Role::RadioButton, "Week, range").click();
        desk.settle();
        for tab in ["Chart", "Periods", "Busy hours", "Fields", "History"] {
            if let Some(tab) = desk.harness.query_by_role_and_label(Role::Tab, tab) {
                tab.click();
            }
            seen.look(&mut desk, &format!("{tab} {size:?}"));
        }
        desk.step_until("the history", |desk| desk.harness.query_all_by_role(Role::Row).next().is_some());
        desk.harness.query_all_by_role(Role::Row).next().unwrap().focus();
        seen.look(&mut desk, &format!("entry {size:?}"));
        assert!(desk.says("Undo +") || desk.says("Undo −"), "{:?}", desk.labels());
        desk.click("Filter the history, Coffee");
        seen.look(&mut desk, &format!("filters {size:?}"));
        desk.click("Filter the history, Coffee");
        desk.settle();
    }
    desk.click("Inspect in the whole window");
    seen.look(&mut desk, "whole window");
}

#[test]
fn all_that_is_pressed_on_a_board_and_in_the_small_window_is_large_enough_for_fingers() {
    let mut seen = Seen::default();
    let mut desk = with_settings(r#"{"large_targets": "on"}"#);
    desk.sql(
        "INSERT INTO board (id, name, target, total_name) VALUES (1, 'Sample', 10, 'Cells');
         UPDATE counter SET board_id = 1; UPDATE counter SET count = 4 WHERE name = 'Tea'",
    );
    desk.step_until("the board", |desk| desk.shows("Tea: 4") && desk.shows("Sample, 2 counters"));
    desk.press_key(Modifiers::COMMAND, Key::Num1);
    seen.look(&mut desk, "board");
    desk.harness.get_by_role_and_label(Role::Button, "Sample, 2 counters").click_secondary();
    seen.look(&mut desk, "board's menu");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    seen.dialog(&mut desk, Modifiers::COMMAND, Key::Enter);
    desk.click("+ New board");
    seen.look(&mut desk, "new board");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.harness.set_size(Vec2::new(420.0, 640.0));
    seen.look(&mut desk, "narrow");
    let new_counter = desk.harness.get_by_role_and_label(Role::Button, "New counter").rect();
    assert!(new_counter.right() <= 420.0, "{new_counter:?}");
    desk.press_key(Modifiers::NONE, Key::F9);
    for count in [4, 10] {
        desk.sql(&format!("UPDATE counter SET count = {count} WHERE name = 'Tea'"));
        for size in [Vec2::new(684.0, 72.0), Vec2::new(132.0, 420.0)] {
            desk.harness.set_size(size);
            desk.step_until("the strip", |desk| {
                desk.shows(&format!("Tea: {count}")) && desk.shows("Finish…") == (count == 10)
            });
            seen.look(&mut desk, &format!("strip {size:?}, {count}"));
            assert!(desk.shows("Take one from Tea"));
        }
    }
}

#[test]
fn contrast_is_set_at_once() {
    let mut desk = Desk::open(&["Coffee"]);
    let background = |desk: &Desk| desk.harness.ctx.style_of(Theme::Light).visuals.panel_fill;
    let before = background(&desk);
    desk.open_dialog(Modifiers::COMMAND, Key::Comma, "Settings");
    desk.harness.get_by_role_and_label(Role::RadioButton, "On, High contrast").click();
    desk.settle();
    assert_ne!(background(&desk), before);
    desk.harness.get_by_role_and_label(Role::RadioButton, "System default, High contrast").click();
    desk.settle();
    assert_eq!(background(&desk), before);
}

#[test]
fn with_reduced_motion_the_cursor_of_a_field_stands_still() {
    let mut desk = Desk::open(&["Coffee"]);
    let blinks = |desk: &Desk| desk.harness.ctx.style_of(Theme::Light).visuals.text_cursor.blink;
    desk.open_dialog(Modifiers::COMMAND, Key::Comma, "Settings");
    for (setting, may_blink) in [("On", false), ("Off", true), ("On", false)] {
        let option = format!("{setting}, Reduced motion");
        desk.harness.get_by_role_and_label(Role::RadioButton, &option).click();
        desk.settle();
        assert_eq!(blinks(&desk), may_blink, "{setting}");
    }
}

#[test]
fn the_small_window_always_has_minus_where_there_is_room_for_fingers() {
    for (setting, is_there) in [("on", true), ("off", false)] {
        let mut desk = with_settings(&format!(r#"{{"large_targets": "{setting}"}}"#));
        desk.press_key(Modifiers::NONE, Key::F9);
        desk.step_until("the strip", |desk| desk.shows("Large window") && desk.shows("Coffee: 0"));
        desk.point(Pos2::new(500.0, 40.0));
        desk.settle();
        assert_eq!(desk.shows("Take one from Tea"), is_there, "{setting}: {:?}", desk.labels());
    }
}
