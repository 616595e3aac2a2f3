//! Keeps the strip in front of a program that fills the screen, under X11.
//!
//! To be always on top isn't enough there: most window managers put a window that fills the screen in front of those, while it has
//! the focus. But a window that belongs to another (`WM_TRANSIENT_FOR`) is always in front of that one. So the strip belongs to the
//! window that fills the screen, as long as that has the focus.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, PropMode, Window,
};
use x11rb::wrapper::ConnectionExt as _;

/// How many states of a window are read.
const STATES_MAX: u32 = 64;

/// The thread that watches which window has the focus. It sleeps until that changes, and ends with the program.
pub(crate) struct FullScreenWatch {
    is_strip: Arc<AtomicBool>,
}

impl FullScreenWatch {
    /// Starts to watch for this window. Without a thread or a screen, nothing is done.
    pub(crate) fn start(window: Window) -> Self {
        let is_strip = Arc::new(AtomicBool::new(true));
        let of_thread = Arc::clone(&is_strip);
        let run = move || {
            // An error means that the screen is gone, and the program with it.
            let _ = run(window, &of_thread);
        };
        let _ = std::thread::Builder::new().name("tallyboard-front".into()).spawn(run);
        Self { is_strip }
    }

    /// Says whether the window is a strip, which is to be in front.
    pub(crate) fn set(&self, is_strip: bool) {
        self.is_strip.store(is_strip, Ordering::Relaxed);
    }
}

fn run(window: Window, is_strip: &AtomicBool) -> Result<(), Box<dyn Error>> {
    let (connection, screen) = x11rb::connect(None)?;
    let root = connection.setup().roots.get(screen).ok_or("no screen")?.root;
    let atom = |name: &str| -> Result<Atom, Box<dyn Error>> {
        Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
    };
    let (active, state) = (atom("_NET_ACTIVE_WINDOW")?, atom("_NET_WM_STATE")?);
    let full_screen = atom("_NET_WM_STATE_FULLSCREEN")?;
    let changes = ChangeWindowAttributesAux::new().event_mask(EventMask::PROPERTY_CHANGE);
    connection.change_window_attributes(root, &changes)?;
    let mut owner = None;
    loop {
        let values = |of: Window, property: Atom, kind: AtomEnum| -> Result<Vec<u32>, Box<dyn Error>> {
            let reply = connection.get_property(false, of, property, kind, 0, STATES_MAX)?.reply();
            // The window may just have been closed.
            Ok(reply.ok().and_then(|reply| reply.value32().map(Iterator::collect)).unwrap_or_default())
        };
        let other =
            values(root, active, AtomEnum::WINDOW)?.first().copied().filter(|other| ![0, window].contains(other));
        let mut filling = None;
        if let Some(other) = other {
            // So that it is noticed when it fills the screen later.
            connection.change_window_attributes(other, &changes)?;
            let fills = values(other, state, AtomEnum::ATOM)?.contains(&full_screen);
            filling = Some(other).filter(|_| fills && is_strip.load(Ordering::Relaxed));
        }
        if filling != owner {
            match filling {
                Some(other) => {
                    let kind = AtomEnum::WINDOW;
                    connection.change_property32(
                        PropMode::REPLACE,
                        window,
                        AtomEnum::WM_TRANSIENT_FOR,
                        kind,
                        &[other],
                    )?;
                }
                None => drop(connection.delete_property(window, AtomEnum::WM_TRANSIENT_FOR.into())?),
            }
            owner = filling;
        }
        connection.flush()?;
        loop {
            match connection.wait_for_event()? {
                Event::PropertyNotify(event) if [active, state].contains(&event.atom) => break,
                _ => {}
            }
        }
    }
}
