//! Global keys: asks the desktop for keys that count while another program has the focus, and tells of their presses.
//!
//! Under X11 by grabbing them (`x11`), under Wayland by the desktop portal (`portal`). Each waits on threads of its own, which
//! sleep until a key is pressed. Elsewhere there are none.

#[cfg(target_os = "linux")]
mod portal;
#[cfg(target_os = "linux")]
mod x11;

use crossbeam_channel::{Receiver, Sender};
use egui::{Context, ViewportId};

use crate::domain::Key;
#[cfg(target_os = "linux")]
use crate::window::platform::display_check;
use crate::window::text::strings::global_keys as texts;
use crate::window::view::global_keys::{GlobalKeysState, GlobalModifiers};

/// The keys that are wanted with these modifiers; with Shift as well they take a step back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct WantedKeys {
    pub modifiers: GlobalModifiers,
    pub keys: Vec<Key>,
}

/// What the desktop reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum GlobalKeyEvent {
    Pressed {
        key: Key,
        is_back: bool,
    },
    State(GlobalKeysState),
    /// The keyboard has another layout, so that the keys must be asked for anew.
    KeyboardChanged,
}

/// The thread that asks the desktop; it ends with this.
pub(crate) struct GlobalKeys {
    wanted: Sender<WantedKeys>,
    events: Receiver<GlobalKeyEvent>,
}

impl GlobalKeys {
    /// Starts the thread, which asks for nothing yet.
    ///
    /// # Errors
    /// When the system can't start it.
    pub(crate) fn start(ctx: Context) -> std::io::Result<Self> {
        let (wanted, asked) = crossbeam_channel::unbounded();
        let (sender, events) = crossbeam_channel::unbounded();
        let report = Report { sender, ctx };
        std::thread::Builder::new().name("tallyboard-keys".into()).spawn(move || run(&asked, &report))?;
        Ok(Self { wanted, events })
    }

    /// Asks for these keys instead of those before, without waiting.
    pub(crate) fn want(&self, wanted: WantedKeys) {
        // An error means that the thread has ended, which it has reported.
        let _ = self.wanted.send(wanted);
    }

    /// Returns what was reported since the last call.
    pub(crate) fn events(&self) -> Vec<GlobalKeyEvent> {
        self.events.try_iter().collect()
    }
}

/// Where events go, and what they wake.
#[derive(Clone)]
struct Report {
    sender: Sender<GlobalKeyEvent>,
    ctx: Context,
}

impl Report {
    fn send(&self, event: GlobalKeyEvent) {
        // An error means that the window is gone.
        let _ = self.sender.send(event);
        self.ctx.request_repaint_of(ViewportId::ROOT);
    }

    fn state(&self, state: GlobalKeysState) {
        self.send(GlobalKeyEvent::State(state));
    }
}

/// Answers each wish until the window is gone.
#[cfg(target_os = "linux")]
fn run(asked: &Receiver<WantedKeys>, report: &Report) {
    let mut grabs: Option<x11::Grabs> = None;
    let mut session: Option<portal::Session> = None;
    while let Ok(wanted) = asked.recv() {
        // The last one holds.
        let wanted = asked.try_iter().last().unwrap_or(wanted);
        if wanted.modifiers == GlobalModifiers::Off {
            (grabs, session) = (None, None);
            report.state(GlobalKeysState::Off);
            continue;
        }
        report.state(GlobalKeysState::Asked);
        let answer = if !display_check::is_wayland() {
            let opened = grabs.take().map_or_else(|| x11::Grabs::open(report.clone()), Ok);
            opened.and_then(|mut opened| {
                let taken = opened.grab(&wanted)?;
                grabs = Some(opened);
                Ok(GlobalKeysState::On { taken, chosen: Vec::new() })
            })
        } else {
            // A session is bound once.
            session = None;
            portal::Session::bind(&wanted, report.clone()).map(|(bound, chosen)| {
                session = Some(bound);
                let is_bound = |key: &&Key| !chosen.iter().any(|(bound, _)| bound == *key);
                GlobalKeysState::On { taken: wanted.keys.iter().filter(is_bound).copied().collect(), chosen }
            })
        };
        report.state(answer.unwrap_or_else(|why| GlobalKeysState::Unavailable(texts::unavailable(&why))));
    }
    drop((grabs, session));
}

/// Reports that there are none.
#[cfg(not(target_os = "linux"))]
fn run(asked: &Receiver<WantedKeys>, report: &Report) {
    while let Ok(wanted) = asked.recv() {
        report.state(match wanted.modifiers {
            GlobalModifiers::Off => GlobalKeysState::Off,
            _ => GlobalKeysState::Unavailable(texts::unavailable(text!("global-keys-other-system"))),
        });
    }
}

/// How X11 and the portal call the keys whose names aren't what stands on them.
#[cfg(target_os = "linux")]
const NAMES: [(&str, u32, &str); 17] = [
    ("num+", 0xffab, "KP_Add"),
    ("num-", 0xffad, "KP_Subtract"),
    ("num*", 0xffaa, "KP_Multiply"),
    ("num/", 0xffaf, "KP_Divide"),
    ("num.", 0xffae, "KP_Decimal"),
    ("numenter", 0xff8d, "KP_Enter"),
    ("insert", 0xff63, "Insert"),
    (",", 0x2c, "comma"),
    (".", 0x2e, "period"),
    (";", 0x3b, "semicolon"),
    ("'", 0x27, "apostrophe"),
    ("[", 0x5b, "bracketleft"),
    ("]", 0x5d, "bracketright"),
    ("\\", 0x5c, "backslash"),
    ("`", 0x60, "grave"),
    ("num0", 0xffb0, "KP_0"),
    ("f1", 0xffbe, "F1"),
];

/// Returns the symbol by which X11 knows a key, and its name.
#[cfg(target_os = "linux")]
fn symbol(key: Key) -> Option<(u32, String)> {
    let spelling = key.to_string();
    if let Some((_, symbol, name)) = NAMES.iter().find(|(known, ..)| *known == spelling) {
        return Some((*symbol, (*name).to_owned()));
    }
    if let Some(digit) = spelling.strip_prefix("num") {
        return Some((0xffb0 + digit.parse::<u32>().ok()?, format!("KP_{digit}")));
    }
    match (spelling.strip_prefix('f').and_then(|number| number.parse::<u32>().ok()), spelling.as_bytes()) {
        (Some(number), _) => Some((0xffbe + number - 1, format!("F{number}"))),
        (None, [letter]) => Some((u32::from(*letter), spelling)),
        (None, _) => None,
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_a_counter_has_a_symbol_of_its_own() {
        let mut symbols: Vec<_> = Key::all().map(|key| symbol(key).unwrap()).collect();
        symbols.sort_unstable();
        symbols.dedup();
        assert_eq!(symbols.len(), Key::all().count());
        let of = |key: &str| symbol(Key::parse(key).unwrap()).unwrap();
        assert_eq!(of("7"), (0x37, "7".to_owned()));
        assert_eq!(of("f12"), (0xffc9, "F12".to_owned()));
        assert_eq!(of("f"), (0x66, "f".to_owned()));
        assert_eq!(of("num3"), (0xffb3, "KP_3".to_owned()));
    }
}
