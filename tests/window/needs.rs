//! What people need besides a theme: large targets for fingers, high contrast, and nothing that moves.

use eframe::egui::{Event, Key, Modifiers, Pos2, Theme, TouchDeviceId, TouchId, TouchPhase, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;

/// Least size of what fingers press, in points.
const TARGET_SIZE: f32 = 48.0;

fn with_settings(settings: &str) -> Desk {
    let folder = Folder::new();
    let path = folder.file("settings.json");
    std::fs::write(&path, settings).unwrap();
    // They are read before the window opens.
    Desk::open_with(&["Coffee", "Tea"], |setup| setup.with_settings(path))
}

#[test]
fn the_first_touch_makes_what_is_pressed_large_and_minus_stays() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let minus = "Take one from Tea";
    assert!(!desk.shows(minus));
    let touch = |phase| Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(1),
        phase,
        pos: Pos2::new(5.0, 5.0),
        force: None,
    };
    desk.harness.input_mut().events.extend([touch(TouchPhase::Start), touch(TouchPhase::End)]);
    desk.settle();
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

/// Lists what is pressed and is lower than fingers need.
fn low(desk: &Desk) -> Vec<String> {
    let is_pressed = |role: Role| {
        use Role::{Button, CheckBox, ComboBox, MenuItem, RadioButton, Tab, TextInput};
        matches!(role, Button | CheckBox | ComboBox | MenuItem | RadioButton | Tab | TextInput)
    };
    let pressed = desk.harness.query_all_by(|node| is_pressed(node.role()));
    let low = pressed.filter(|node| node.rect().height() < TARGET_SIZE - 0.01);
    low.map(|node| format!("{:?} {}", node.accesskit_node().label(), node.rect().height())).collect()
}

#[test]
fn all_that_is_pressed_is_high_enough_for_fingers() {
    let mut desk = with_settings(r#"{"large_targets": "on"}"#);
    assert_eq!(low(&desk), [""; 0], "tiles");
    desk.press_key(Modifiers::COMMAND, Key::T);
    desk.step_until("the table", |desk| desk.harness.query_by_role(Role::Table).is_some());
    assert_eq!(low(&desk), [""; 0], "table");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector", |desk| desk.shows("Inspector: All counters"));
    desk.settle();
    assert_eq!(low(&desk), [""; 0], "inspector");
    let (with_command, alone) = (Modifiers::COMMAND, Modifiers::NONE);
    for (modifiers, key) in [
        (with_command, Key::N),
        (with_command, Key::R),
        (with_command, Key::E),
        (with_command, Key::O),
        (with_command, Key::B),
        (with_command, Key::Comma),
        (alone, Key::F1),
    ] {
        desk.press_key(modifiers, key);
        desk.step_until("the dialog", |desk| desk.harness.query_by_role(Role::Dialog).is_some());
        desk.settle();
        assert_eq!(low(&desk), [""; 0], "{key:?}");
        desk.press_key(alone, Key::Escape);
        desk.settle();
    }
    desk.harness.get_by_role_and_label(Role::Row, "Coffee").focus();
    desk.settle();
    desk.press_key(Modifiers::SHIFT, Key::F10);
    desk.settle();
    assert!(desk.harness.query_all_by_role(Role::MenuItem).count() > 3);
    assert_eq!(low(&desk), [""; 0], "menu");
    // Where it is higher than the window, it scrolls to what has the focus.
    desk.harness.set_size(eframe::egui::Vec2::new(420.0, 360.0));
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::End);
    desk.settle();
    let last = desk.harness.get_by_role_and_label(Role::MenuItem, "Delete for good…");
    assert!(last.is_focused());
    assert!(last.rect().bottom() <= 360.0, "{:?}", last.rect());
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
