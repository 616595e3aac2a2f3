//! Global keys: keeps the desktop asked for the keys of the file's counters, and counts what they press.

use egui::Context;

use super::App;
use crate::domain::Key;
use crate::language::text;
use crate::window::kit::key_names;
use crate::window::platform::global_keys::{GlobalKeyEvent, GlobalKeys, WantedKeys};
use crate::window::text::strings::global_keys as texts;
use crate::window::view::global_keys::{GlobalKeysState, GlobalModifiers};
use crate::window::view::settings::Sound;

/// What is known of the global keys.
#[derive(Default)]
pub(super) struct GlobalKeysLink {
    /// Whether the desktop is asked at all.
    is_asked: bool,
    /// The thread that asks for them, once any were wanted.
    thread: Option<GlobalKeys>,
    state: GlobalKeysState,
    wanted: WantedKeys,
    /// The model's `edits` when they were wanted.
    wanted_for: Option<u64>,
}

impl GlobalKeysLink {
    pub(super) fn new(is_asked: bool) -> Self {
        Self { is_asked, ..Self::default() }
    }
}

/// A row of the list of keys: what is pressed, and what it does.
pub(super) type KeyRow = (Vec<String>, String);

impl App {
    /// Asks for the keys that are wanted now, and counts what was pressed.
    pub(super) fn hear_global_keys(&mut self, ctx: &Context, now: f64) {
        self.want_global_keys(ctx);
        let events = self.global_keys.thread.as_ref().map(GlobalKeys::events).unwrap_or_default();
        for event in events {
            match event {
                GlobalKeyEvent::State(state) => self.global_keys.state = state,
                // They are on other places of the keyboard now.
                GlobalKeyEvent::KeyboardChanged => {
                    if let Some(thread) = &self.global_keys.thread {
                        thread.want(self.global_keys.wanted.clone());
                    }
                }
                GlobalKeyEvent::Pressed { key, is_back } => match self.meaning(key) {
                    Some(Ok(id)) if self.dialogs.open.is_none() => self.press(id, if is_back { -1 } else { 1 }, now),
                    Some(Err(why)) => {
                        self.sound(Sound::Refused);
                        self.floating.toasts.add(why, None, now);
                    }
                    Some(Ok(_)) | None => self.sound(Sound::Refused),
                },
            }
        }
    }

    /// Wants the keys of all counters in use, so that nothing has to be asked for when another board is shown.
    fn want_global_keys(&mut self, ctx: &Context) {
        let modifiers = self.preferences.settings.global_keys;
        let link = &mut self.global_keys;
        let is_same = modifiers == link.wanted.modifiers
            && (modifiers == GlobalModifiers::Off || link.wanted_for == Some(self.model.edits));
        if is_same {
            return;
        }
        link.wanted_for = Some(self.model.edits);
        let keys = if modifiers == GlobalModifiers::Off { Vec::new() } else { self.model.keys() };
        let wanted = WantedKeys { modifiers, keys };
        if wanted == link.wanted {
            return;
        }
        if link.thread.is_none() && link.is_asked {
            match GlobalKeys::start(ctx.clone()) {
                Ok(thread) => link.thread = Some(thread),
                Err(error) => link.state = GlobalKeysState::Unavailable(texts::unavailable(&error.to_string())),
            }
        }
        if let Some(thread) = &link.thread {
            thread.want(wanted.clone());
        }
        link.wanted = wanted;
    }

    /// Returns what the settings say of the global keys, and whether that is a problem.
    pub(super) fn global_keys_words(&self) -> Vec<(String, bool)> {
        let modifiers = self.preferences.settings.global_keys;
        match &self.global_keys.state {
            _ if modifiers == GlobalModifiers::Off => vec![(text!("global-keys-off-hint").to_owned(), false)],
            GlobalKeysState::Off | GlobalKeysState::Asked => vec![(text!("global-keys-asked").to_owned(), false)],
            GlobalKeysState::On { taken, .. } => {
                let caps = key_names::chord(&modifiers.caps().join("+"));
                let taken: Vec<String> = taken.iter().map(|key| format!("{caps}+{}", key_names::cap(*key))).collect();
                let hint = (texts::on_hint(&caps), false);
                let problem = (!taken.is_empty()).then(|| (texts::taken(&taken), true));
                [hint].into_iter().chain(problem).collect()
            }
            GlobalKeysState::Unavailable(why) => {
                let command = texts::command(&self.file.path.to_string_lossy());
                vec![(why.clone(), true), (command, false)]
            }
        }
    }

    /// Returns the global keys of the counters that they count now.
    pub(super) fn global_key_rows(&self) -> Vec<KeyRow> {
        let GlobalKeysState::On { taken, chosen } = &self.global_keys.state else { return Vec::new() };
        let caps = self.preferences.settings.global_keys.caps();
        let row = |key: Key| {
            let Ok(id) = self.meaning(key)? else { return None };
            let name = &self.model.row(id)?.counter.name;
            let chord = match chosen.iter().find(|(bound, _)| *bound == key) {
                Some((_, trigger)) => vec![trigger.clone()],
                None => caps.iter().map(|cap| key_names::label(cap).to_owned()).chain([key_names::cap(key)]).collect(),
            };
            let does =
                if taken.contains(&key) { format!("{name}: {}", text!("global-keys-taken")) } else { name.clone() };
            Some((chord, does))
        };
        self.model.keys().into_iter().filter_map(row).collect()
    }
}
