//! Makes what happens heard: sounds, speech, and notifications at a target.

use super::App;
use crate::domain::{BoardId, CounterId};
use crate::window::platform::messenger::{Message, Messenger};
use crate::window::platform::notification::notify;
use crate::window::platform::sound::Sounds;
use crate::window::platform::speech::speak;
use crate::window::text::strings;
use crate::window::view::settings::{Settings, Sound, Speech, Tone};
use crate::window::view::signal::{Signal, Target};

/// What the window is heard by.
pub(super) struct Audible {
    sounds: Sounds,
    speech: Messenger,
    notifications: Messenger,
}

impl Default for Audible {
    fn default() -> Self {
        Self { sounds: Sounds::new(), speech: Messenger::new(speak), notifications: Messenger::new(notify) }
    }
}

impl Audible {
    /// Returns why something that is wanted can't be heard or shown, in sentences.
    pub(super) fn problems(&self, settings: &Settings) -> Vec<String> {
        let sounds = settings.sounds.then(|| self.sounds.problem()).flatten();
        let speech = (settings.speech != Speech::Off).then(|| self.speech.problem()).flatten();
        let notifications = settings.notifies.then(|| self.notifications.problem()).flatten();
        sounds.into_iter().chain(speech).chain(notifications).collect()
    }

    /// Plays a tone at the volume that is set.
    pub(super) fn try_out(&self, tone: Tone, settings: &Settings) {
        self.sounds.play(Sound::Target, tone, settings.volume.get());
    }

    fn play(&self, sound: Sound, settings: &Settings) {
        let tone = match sound {
            Sound::Press => settings.press_sound,
            Sound::Target => settings.target_sound,
            Sound::Refused => settings.refusal_sound,
        };
        if settings.sounds {
            self.sounds.play(sound, tone, settings.volume.get());
        }
    }
}

impl App {
    /// Makes heard what has happened since the last call.
    pub(super) fn make_heard(&mut self) {
        for signal in self.model.take_signals() {
            let Some(message) = self.message(signal) else { continue };
            let settings = &self.preferences.settings;
            let sound = match signal {
                Signal::Pressed(_) => Sound::Press,
                Signal::Reached(_) | Signal::Beyond(_) => Sound::Target,
                Signal::Refused(_) => Sound::Refused,
            };
            self.audible.play(sound, settings);
            if matches!(signal, Signal::Reached(_)) && settings.notifies {
                self.audible.notifications.send(message.clone());
            }
            let least = if message.is_important { Speech::Targets } else { Speech::Presses };
            if settings.speech >= least {
                self.audible.speech.send(message);
            }
        }
        for text in self.floating.toasts.take_unheard() {
            self.speak(text);
        }
    }

    /// Plays what is chosen for this.
    pub(super) fn sound(&self, sound: Sound) {
        self.audible.play(sound, &self.preferences.settings);
    }

    /// Has a text spoken, if there is speech.
    pub(super) fn speak(&self, text: String) {
        if self.preferences.settings.speech != Speech::Off {
            self.audible.speech.send(Message { title: text, text: String::new(), is_important: true });
        }
    }

    /// Returns what a signal says, unless what it is about is gone.
    fn message(&self, signal: Signal) -> Option<Message> {
        let important = |title, text| Some(Message { title, text, is_important: true });
        match signal {
            Signal::Pressed(id) => {
                let (name, count) = self.counted(id)?;
                Some(Message { title: strings::spoken_count(&name, &count), text: String::new(), is_important: false })
            }
            Signal::Reached(Target::Counter(id)) => {
                let target = self.model.row(id)?.counter.target?;
                let (name, count) = self.counted(id)?;
                important(name, strings::reached(&count, &self.number(target.into())))
            }
            Signal::Reached(Target::Board(id)) | Signal::Beyond(id) => {
                let (name, text) = self.board_reached(id)?;
                important(name, text)
            }
            Signal::Refused(id) => {
                let row = self.model.row(id)?;
                let why = strings::refused(row.refusal.as_ref()?, |number| self.number(number));
                important(row.counter.name.clone(), why)
            }
        }
    }

    fn counted(&self, id: CounterId) -> Option<(String, String)> {
        let row = self.model.row(id)?;
        Some((row.counter.name.clone(), self.number(row.shown())))
    }

    /// Returns a board's name, and how its total stands to its target.
    fn board_reached(&self, id: BoardId) -> Option<(String, String)> {
        let board = self.model.board(id)?;
        let (total, target) = (self.model.of_board(id).total, i128::from(board.target?));
        let text = match total - target {
            0 => strings::reached(&self.number(total), &self.number(target)),
            over => strings::beyond(&self.number(total), &self.number(over)),
        };
        Some((board.name.clone(), text))
    }

    fn number(&self, number: i128) -> String {
        self.preferences.numbers.format(number)
    }
}
