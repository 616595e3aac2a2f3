//! A keyboard and a pointer on Wayland: keys and presses from outside.

use std::io::Write as _;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::path::Path;

use wayland_client::protocol::wl_callback::{self, WlCallback};
use wayland_client::protocol::wl_keyboard::{KeyState, KeymapFormat};
use wayland_client::protocol::wl_pointer::ButtonState;
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, EventQueue, QueueHandle, delegate_noop};
use wayland_protocols_misc::zwp_virtual_keyboard_v1::client::zwp_virtual_keyboard_manager_v1::ZwpVirtualKeyboardManagerV1;
use wayland_protocols_misc::zwp_virtual_keyboard_v1::client::zwp_virtual_keyboard_v1::ZwpVirtualKeyboardV1;
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1;
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1;

use crate::common::wait_for;

/// A standard keyboard; the compositor's library reads what is named here.
const KEYMAP: &str = r#"xkb_keymap {
    xkb_keycodes { include "evdev+aliases(qwerty)" };
    xkb_types { include "complete" };
    xkb_compat { include "complete" };
    xkb_symbols { include "pc+us+inet(evdev)" };
};
"#;

/// Rows of the keyboard: the code of the first key, and what the keys are.
const ROWS: [(u32, &str); 4] = [(2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'`"), (44, "zxcvbnm,./")];

/// Keys with names, and their codes.
const KEYS: [(&str, u32); 6] = [("Escape", 1), ("Tab", 15), ("Return", 28), ("Space", 57), ("F9", 67), ("F11", 87)];

/// The left button.
const BUTTON: u32 = 0x110;

/// Keys that are held with others: their codes and their bits.
const MODIFIERS: [(&str, u32, u32); 3] = [("shift", 42, 1), ("ctrl", 29, 4), ("alt", 56, 8)];

pub(super) struct Input {
    connection: Connection,
    queue: EventQueue<Globals>,
    globals: Globals,
    keyboard: ZwpVirtualKeyboardV1,
    pointer: ZwlrVirtualPointerV1,
    time: u32,
}

#[derive(Default)]
struct Globals {
    seat: Option<WlSeat>,
    keyboards: Option<ZwpVirtualKeyboardManagerV1>,
    pointers: Option<ZwlrVirtualPointerManagerV1>,
    /// Whether the compositor has all that was sent.
    has_arrived: bool,
}

impl Dispatch<WlRegistry, ()> for Globals {
    fn event(
        globals: &mut Self,
        registry: &WlRegistry,
        event: wl_registry::Event,
        _: &(),
        _: &Connection,
        queue: &QueueHandle<Self>,
    ) {
        let wl_registry::Event::Global { name, interface, .. } = event else { return };
        match interface.as_str() {
            "wl_seat" => globals.seat = Some(registry.bind(name, 1, queue, ())),
            "zwp_virtual_keyboard_manager_v1" => globals.keyboards = Some(registry.bind(name, 1, queue, ())),
            "zwlr_virtual_pointer_manager_v1" => globals.pointers = Some(registry.bind(name, 1, queue, ())),
            _ => {}
        }
    }
}

impl Dispatch<WlCallback, ()> for Globals {
    fn event(globals: &mut Self, _: &WlCallback, _: wl_callback::Event, _: &(), _: &Connection, _: &QueueHandle<Self>) {
        globals.has_arrived = true;
    }
}

delegate_noop!(Globals: ignore WlSeat);
delegate_noop!(Globals: ZwpVirtualKeyboardManagerV1);
delegate_noop!(Globals: ZwpVirtualKeyboardV1);
delegate_noop!(Globals: ZwlrVirtualPointerManagerV1);
delegate_noop!(Globals: ZwlrVirtualPointerV1);

impl Input {
    pub(super) fn connect(socket: &Path) -> Self {
        let connection = Connection::from_socket(UnixStream::connect(socket).unwrap()).unwrap();
        let mut queue = connection.new_event_queue();
        let handle = queue.handle();
        connection.display().get_registry(&handle, ());
        let mut globals = Globals::default();
        arrive(&connection, &mut queue, &mut globals);
        let seat = globals.seat.as_ref().unwrap();
        let keyboard = globals.keyboards.as_ref().unwrap().create_virtual_keyboard(seat, &handle, ());
        let pointer = globals.pointers.as_ref().unwrap().create_virtual_pointer(Some(seat), &handle, ());
        let mut keymap = tempfile::tempfile().unwrap();
        keymap.write_all(KEYMAP.as_bytes()).unwrap();
        keymap.write_all(&[0]).unwrap();
        let size = u32::try_from(KEYMAP.len()).unwrap() + 1;
        keyboard.keymap(KeymapFormat::XkbV1.into(), keymap.as_fd(), size);
        arrive(&connection, &mut queue, &mut globals);
        Self { connection, queue, globals, keyboard, pointer, time: 0 }
    }

    /// Presses and releases keys together, such as `ctrl+shift+z`.
    pub(super) fn key(&mut self, keys: &str) {
        self.press(keys);
        self.release(keys);
    }

    pub(super) fn press(&mut self, keys: &str) {
        let mut held = 0;
        for key in keys.split('+') {
            self.send(key, KeyState::Pressed);
            held |= MODIFIERS.iter().find(|(name, ..)| *name == key).map_or(0, |(_, _, bit)| *bit);
            self.keyboard.modifiers(held, 0, 0, 0);
        }
        self.arrive();
    }

    pub(super) fn release(&mut self, keys: &str) {
        for key in keys.rsplit('+') {
            self.send(key, KeyState::Released);
        }
        self.keyboard.modifiers(0, 0, 0, 0);
        self.arrive();
    }

    fn send(&mut self, key: &str, state: KeyState) {
        let named = KEYS.iter().copied().chain(MODIFIERS.iter().map(|(name, code, _)| (*name, *code)));
        let in_rows = || ROWS.iter().find_map(|(first, row)| Some(first + u32::try_from(row.find(key)?).unwrap()));
        let code = named.into_iter().find(|(name, _)| *name == key).map(|(_, code)| code).or_else(in_rows);
        self.time += 1;
        self.keyboard.key(self.time, code.unwrap_or_else(|| panic!("there is no key {key}")), state.into());
    }

    /// Clicks at a place on a screen of this size.
    pub(super) fn click(&mut self, at: [u32; 2], screen: [u32; 2]) {
        self.time += 1;
        // After a change of scale the toolkit knows the pointer's place when it has moved.
        for x in [at[0] - 1, at[0]] {
            self.pointer.motion_absolute(self.time, x, at[1], screen[0], screen[1]);
            self.pointer.frame();
        }
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.pointer.button(self.time, BUTTON, state);
            self.pointer.frame();
        }
        self.arrive();
    }

    fn arrive(&mut self) {
        arrive(&self.connection, &mut self.queue, &mut self.globals);
    }
}

/// Returns when the compositor has all that was sent.
fn arrive(connection: &Connection, queue: &mut EventQueue<Globals>, globals: &mut Globals) {
    globals.has_arrived = false;
    connection.display().sync(&queue.handle(), ());
    wait_for("the compositor", || {
        connection.flush().unwrap();
        // Nothing may have come yet.
        let _ = connection.prepare_read().map(|guard| guard.read());
        queue.dispatch_pending(globals).unwrap();
        globals.has_arrived.then_some(())
    });
}
