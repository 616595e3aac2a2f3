//! The keys of counters: which one a key event means.
//!
//! egui gives the keypad's keys the same names as the digit row's. So the event loop distinguishes them before egui
//! sees them: it gives the keypad's keys the physical keys F20 to F35, which no keyboard has, and leaves the text they
//! type as it is ([`mark_keypad`]).

use egui::Key as EguiKey;
use winit::event::WindowEvent;
use winit::keyboard::{KeyCode, PhysicalKey};

use crate::domain::Key;
use crate::language::text;

/// The keypad's keys: winit's physical key, the physical key that represents it, in winit's and egui's names, and the
/// file's spelling.
const KEYPAD: [(KeyCode, KeyCode, EguiKey, &str); 16] = [
    (KeyCode::Numpad0, KeyCode::F20, EguiKey::F20, "num0"),
    (KeyCode::Numpad1, KeyCode::F21, EguiKey::F21, "num1"),
    (KeyCode::Numpad2, KeyCode::F22, EguiKey::F22, "num2"),
    (KeyCode::Numpad3, KeyCode::F23, EguiKey::F23, "num3"),
    (KeyCode::Numpad4, KeyCode::F24, EguiKey::F24, "num4"),
    (KeyCode::Numpad5, KeyCode::F25, EguiKey::F25, "num5"),
    (KeyCode::Numpad6, KeyCode::F26, EguiKey::F26, "num6"),
    (KeyCode::Numpad7, KeyCode::F27, EguiKey::F27, "num7"),
    (KeyCode::Numpad8, KeyCode::F28, EguiKey::F28, "num8"),
    (KeyCode::Numpad9, KeyCode::F29, EguiKey::F29, "num9"),
    (KeyCode::NumpadAdd, KeyCode::F30, EguiKey::F30, "num+"),
    (KeyCode::NumpadSubtract, KeyCode::F31, EguiKey::F31, "num-"),
    (KeyCode::NumpadMultiply, KeyCode::F32, EguiKey::F32, "num*"),
    (KeyCode::NumpadDivide, KeyCode::F33, EguiKey::F33, "num/"),
    (KeyCode::NumpadDecimal, KeyCode::F34, EguiKey::F34, "num."),
    (KeyCode::NumpadEnter, KeyCode::F35, EguiKey::F35, "numenter"),
];

/// The keys with which the window does something of its own, though a counter can have them: one that already has one
/// keeps it.
pub(crate) const OWN: [EguiKey; 4] = [EguiKey::F1, EguiKey::F2, EguiKey::F6, EguiKey::F9];

/// Gives a keypad event the physical key by which [`key_of`] recognises it.
pub(crate) fn mark_keypad(event: &mut WindowEvent) {
    if let WindowEvent::KeyboardInput { event, .. } = event
        && let PhysicalKey::Code(code) = event.physical_key
        && let Some((_, stands_for, ..)) = KEYPAD.iter().find(|(physical, ..)| *physical == code)
    {
        event.physical_key = PhysicalKey::Code(*stands_for);
    }
}

/// Returns a counter's key for an event's key and physical key, if it is one.
pub(crate) fn key_of(key: EguiKey, physical: Option<EguiKey>) -> Option<Key> {
    let keypad =
        |physical| KEYPAD.iter().find(|(_, _, known, _)| *known == physical).and_then(|(.., name)| Key::parse(name));
    let digit = |physical: EguiKey| named(physical).filter(|key| (0..=9).any(|digit| Key::digit(digit) == Some(*key)));
    // Digits by the physical key, if it is known: Shift and 1 is "!" on many layouts. Letters by their labels.
    physical
        .and_then(keypad)
        .or_else(|| physical.and_then(digit))
        .or_else(|| named(key))
        .or_else(|| physical.and_then(named))
}

fn named(key: EguiKey) -> Option<Key> {
    Key::all().find(|known| {
        let name = known.to_string();
        EguiKey::from_name(&name).or_else(|| EguiKey::from_name(&capitalized(&name))) == Some(key)
    })
}

/// Returns the label of the key.
pub(crate) fn cap(key: Key) -> String {
    let name = key.to_string();
    match name.strip_prefix("num") {
        Some("enter") => text!("key-num", key = "⏎"),
        Some(rest) => text!("key-num", key = rest),
        None => label(&capitalized(&name)).to_owned(),
    }
}

/// Returns what stands on a key in the language's countries.
pub(crate) fn label(key: &str) -> &str {
    match key {
        "Ctrl" => text!("key-ctrl"),
        "Shift" => text!("key-shift"),
        "Alt" => text!("key-alt"),
        "Enter" => text!("key-enter"),
        "Esc" => text!("key-esc"),
        "Space" => text!("key-space"),
        "Backspace" => text!("key-backspace"),
        "Delete" => text!("key-delete"),
        "Del" => text!("key-del"),
        "PageUp" => text!("key-page-up"),
        "PageDown" => text!("key-page-down"),
        "Menu" => text!("key-menu"),
        other => other,
    }
}

/// Returns the labels of keys that are pressed together, such as "Ctrl+Shift+E".
pub(crate) fn chord(keys: &str) -> String {
    keys.split('+').map(label).collect::<Vec<_>>().join("+")
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_a_counter_is_on_the_keyboard() {
        for key in Key::all() {
            let name = key.to_string();
            let keypad = KEYPAD.iter().find(|(.., known)| *known == name);
            let found = match keypad {
                Some((_, _, physical, _)) => key_of(EguiKey::Num1, Some(*physical)),
                None => key_of(EguiKey::from_name(&capitalized(&name)).unwrap(), None),
            };
            assert_eq!(found, Some(key), "{name}");
        }
    }

    #[test]
    fn the_keypad_is_told_apart_and_digits_go_by_place() {
        let key = |name| Key::parse(name);
        assert_eq!(key_of(EguiKey::Num1, Some(EguiKey::Num1)), key("1"));
        assert_eq!(key_of(EguiKey::Num1, Some(EguiKey::F21)), key("num1"));
        assert_eq!(key_of(EguiKey::Exclamationmark, Some(EguiKey::Num1)), key("1"), "Shift and 1");
        assert_eq!(key_of(EguiKey::A, Some(EguiKey::Q)), key("a"), "a French keyboard's A");
        assert_eq!(key_of(EguiKey::Space, Some(EguiKey::Space)), None);
        assert_eq!(key_of(EguiKey::Enter, Some(EguiKey::Enter)), None);
        assert_eq!(cap(Key::parse("num7").unwrap()), "Num 7");
    }
}
