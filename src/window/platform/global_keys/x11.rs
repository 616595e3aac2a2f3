//! Global keys under X11: a connection of its own that grabs them, and a thread that waits for their presses.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, GrabMode, Mapping, ModMask, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;

use super::{GlobalKeyEvent, Report, WantedKeys, symbol};
use crate::domain::Key;
use crate::language::text;
use crate::window::text::strings::global_keys as texts;
use crate::window::view::global_keys::{GlobalKeysState, GlobalModifiers};

/// Caps Lock and Num Lock, which must not matter: each combination is grabbed.
const LOCKS: [u16; 4] = [0, 2, 16, 18];

/// The keys by their numbers on the keyboard.
type Codes = Arc<Mutex<HashMap<u8, Key>>>;

/// The keys that are grabbed, until this is dropped.
pub(super) struct Grabs {
    connection: Arc<RustConnection>,
    root: Window,
    /// A window that isn't shown, by which the waiting thread is told to end.
    own: Window,
    codes: Codes,
    grabbed: Vec<(u8, ModMask)>,
}

impl Grabs {
    /// Connects to the screen, and starts the thread that waits.
    ///
    /// # Errors
    /// Why that isn't possible, in words.
    pub(super) fn open(report: Report) -> Result<Self, String> {
        let (connection, screen) = x11rb::connect(None).map_err(|error| error.to_string())?;
        let root =
            connection.setup().roots.get(screen).map(|screen| screen.root).ok_or(text!("global-keys-no-screen"))?;
        let own = connection.generate_id().map_err(|error| error.to_string())?;
        let hidden = CreateWindowAux::new();
        connection
            .create_window(0, own, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &hidden)
            .map_err(|error| error.to_string())?;
        let (connection, codes) = (Arc::new(connection), Codes::default());
        let grabs =
            Self { connection: Arc::clone(&connection), root, own, codes: Arc::clone(&codes), grabbed: Vec::new() };
        let wait = move || wait(&connection, &codes, &report);
        std::thread::Builder::new()
            .name("tallyboard-keys-x11".into())
            .spawn(wait)
            .map_err(|error| error.to_string())?;
        Ok(grabs)
    }

    /// Grabs these keys instead of those before. Returns those that another program has.
    ///
    /// # Errors
    /// Why the screen can't be asked any more, in words.
    pub(super) fn grab(&mut self, wanted: &WantedKeys) -> Result<Vec<Key>, String> {
        self.try_grab(wanted).map_err(|error| error.to_string())
    }

    fn try_grab(&mut self, wanted: &WantedKeys) -> Result<Vec<Key>, x11rb::errors::ReplyError> {
        for (code, modifiers) in self.grabbed.drain(..) {
            self.connection.ungrab_key(code, self.root, modifiers)?;
        }
        let by_symbol = self.codes_by_symbol()?;
        let modifiers = match wanted.modifiers {
            GlobalModifiers::Off => return Ok(Vec::new()),
            GlobalModifiers::CtrlAlt => ModMask::CONTROL | ModMask::M1,
            GlobalModifiers::Super => ModMask::M4,
        };
        let mut codes = HashMap::new();
        let mut asked = Vec::new();
        let mut taken = Vec::new();
        for key in &wanted.keys {
            let Some(code) = symbol(*key).and_then(|(symbol, _)| by_symbol.get(&symbol)) else {
                // The keyboard hasn't got it.
                taken.push(*key);
                continue;
            };
            codes.insert(*code, *key);
            for all in LOCKS.into_iter().flat_map(|locks| [locks, locks | u16::from(ModMask::SHIFT)]) {
                let all = modifiers | ModMask::from(all);
                let (root, mode) = (self.root, GrabMode::ASYNC);
                asked.push((*key, *code, all, self.connection.grab_key(false, root, all, *code, mode, mode)?));
            }
        }
        for (key, code, all, answer) in asked {
            match answer.check() {
                Ok(()) => self.grabbed.push((code, all)),
                Err(x11rb::errors::ReplyError::X11Error(_)) if taken.contains(&key) => {}
                Err(x11rb::errors::ReplyError::X11Error(_)) => taken.push(key),
                Err(error) => return Err(error),
            }
        }
        *self.codes.lock().unwrap_or_else(PoisonError::into_inner) = codes;
        Ok(taken)
    }

    /// Returns the key's number for each symbol on the keyboard; of several the one that needs no Shift.
    fn codes_by_symbol(&self) -> Result<HashMap<u32, u8>, x11rb::errors::ReplyError> {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let mapping = self.connection.get_keyboard_mapping(first, last - first + 1)?.reply()?;
        let columns = usize::from(mapping.keysyms_per_keycode).max(1);
        let mut codes = HashMap::new();
        for column in 0..columns {
            for (code, symbols) in (first..=last).zip(mapping.keysyms.chunks(columns)) {
                if let Some(symbol) = symbols.get(column) {
                    codes.entry(*symbol).or_insert(code);
                }
            }
        }
        Ok(codes)
    }
}

impl Drop for Grabs {
    fn drop(&mut self) {
        for (code, modifiers) in self.grabbed.drain(..) {
            let _ = self.connection.ungrab_key(code, self.root, modifiers);
        }
        // Any message to it says that the thread is to end; where that fails, the connection has ended, and with it the thread.
        let end = ClientMessageEvent::new(32, self.own, u32::from(x11rb::protocol::xproto::AtomEnum::ANY), [0_u32; 5]);
        let _ = self.connection.send_event(false, self.own, EventMask::NO_EVENT, end);
        let _ = self.connection.flush();
    }
}

/// Reports presses until it is told to end, or the screen is gone.
fn wait(connection: &RustConnection, codes: &Codes, report: &Report) {
    // A key that is held down is released and pressed again at the same moment.
    let mut released = None;
    loop {
        match connection.wait_for_event() {
            Ok(Event::KeyPress(event)) if released != Some((event.detail, event.time)) => {
                let key = codes.lock().unwrap_or_else(PoisonError::into_inner).get(&event.detail).copied();
                if let Some(key) = key {
                    let is_back = u16::from(event.state) & u16::from(ModMask::SHIFT) != 0;
                    report.send(GlobalKeyEvent::Pressed { key, is_back });
                }
            }
            Ok(Event::KeyRelease(event)) => released = Some((event.detail, event.time)),
            Ok(Event::MappingNotify(event)) if event.request == Mapping::KEYBOARD => {
                report.send(GlobalKeyEvent::KeyboardChanged);
            }
            Ok(Event::ClientMessage(_)) => return,
            Ok(_) => {}
            Err(error) => {
                report.state(GlobalKeysState::Unavailable(texts::unavailable(&error.to_string())));
                return;
            }
        }
    }
}
