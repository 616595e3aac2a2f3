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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::tz::TimeZone;

    use crate::domain::{Board, BoardId, Color, Counter, CounterId, Time, Weight};
    use crate::request::{Change, Contents, CounterRef, Event, Outcome, Refusal, Request, RequestId};
    use crate::window::view::model::Model;
    use crate::window::view::signal::{Signal, Target};

    const NOW: (f64, Time) = (1.0, Time(1_800_000_000_000));

    fn counter(id: i64, count: i64, target: Option<i64>) -> Counter {
        Counter {
            id: CounterId(id),
            name: format!("Cell {id}"),
            short_name: None,
            count,
            target,
            board_id: Some(BoardId(1)),
            board: Some("Cells".to_owned()),
            key: None,
            color: Color::Coral,
            is_archived: false,
            step: 1,
            minimum: None,
            maximum: None,
            is_locked: false,
            note: None,
            position: id as f64,
            weight: Weight::Plus,
            control: None,
        }
    }

    /// Cells 1 and 2 at 3 and 4 on a board with the target 9; cell 1 has the target 5.
    fn model() -> Model {
        let mut model = Model::new(TimeZone::UTC);
        let board = Board {
            id: BoardId(1),
            name: "Cells".to_owned(),
            position: 1.0,
            target: Some(9),
            stops_at_target: false,
            shows_shares: false,
            total_name: None,
            hours: None,
        };
        let counters = vec![counter(1, 3, Some(5)), counter(2, 4, None)];
        let contents = Contents { counters, boards: vec![board], ..Contents::default() };
        model.hear(Event::Opened { path: PathBuf::from("t.db"), contents }, NOW.0, NOW.1);
        model
    }

    fn press(model: &mut Model, id: i64, delta: i64) -> Vec<Signal> {
        let request = Request::Increment { counter: CounterRef::Id(CounterId(id)), delta, at: Some(NOW.1) };
        model.asked(RequestId(7), Request::Operation { requests: vec![request] }, NOW.0);
        model.take_signals()
    }

    #[test]
    fn a_press_reaches_its_counters_target_then_its_boards_and_then_goes_beyond() {
        use Signal::{Beyond, Pressed, Reached};
        let mut model = model();
        let (one, board) = (CounterId(1), BoardId(1));
        assert_eq!(press(&mut model, 1, 1), [Pressed(one)]);
        assert_eq!(press(&mut model, 1, 1), [Reached(Target::Counter(one)), Reached(Target::Board(board))]);
        assert_eq!(press(&mut model, 1, 1), [Beyond(board)]);
        assert_eq!(press(&mut model, 1, -1), [Pressed(one)], "back to the target");
        assert_eq!(press(&mut model, 1, -1), [Pressed(one)]);
        assert_eq!(press(&mut model, 2, 1), [Reached(Target::Board(board))], "again, since it was left");
    }

    #[test]
    fn a_board_that_stops_refuses_what_is_beyond_with_what_is_pending() {
        let mut model = model();
        let refusal = |model: &Model, id, delta| model.refusal(CounterId(id), delta);
        assert_eq!(refusal(&model, 1, 3), None, "without the option");
        let stops = |mut counter: Counter, weight| {
            counter.weight = weight;
            counter
        };
        let board = Board {
            id: BoardId(1),
            name: "Cells".to_owned(),
            position: 1.0,
            target: Some(9),
            stops_at_target: true,
            shows_shares: false,
            total_name: None,
            hours: None,
        };
        let counters = [(1, 3, Weight::Plus), (2, 6, Weight::Plus), (3, 1, Weight::Minus), (4, 7, Weight::Zero)];
        let counters = counters.map(|(id, count, weight)| stops(counter(id, count, None), weight)).to_vec();
        let contents = Contents { counters, boards: vec![board], ..Contents::default() };
        model.hear(Event::Opened { path: PathBuf::from("t.db"), contents }, NOW.0, NOW.1);
        let beyond = |total, name: &str, delta| {
            Some(Refusal::BeyondTarget { board: "Cells".to_owned(), total, target: 9, name: name.to_owned(), delta })
        };
        assert_eq!(refusal(&model, 1, 2), beyond(8, "Cell 1", 2));
        press(&mut model, 1, 1);
        assert_eq!(refusal(&model, 2, 1), beyond(9, "Cell 2", 1));
        assert_eq!(refusal(&model, 3, -1), beyond(9, "Cell 3", -1));
        for (id, delta) in [(1, -1), (3, 1), (4, 5)] {
            assert_eq!(refusal(&model, id, delta), None, "{id}");
        }
        press(&mut model, 3, 2);
        assert_eq!(refusal(&model, 2, 2), None);
    }

    #[test]
    fn what_others_reach_is_told_once_and_ones_own_not_again() {
        let mut model = model();
        press(&mut model, 1, 2);
        let counted = Outcome::Counted { id: CounterId(1), count: 5, entry: None };
        let reply = Ok(Outcome::Performed { operation: None, outcomes: vec![counted] });
        model.hear(Event::Replied(RequestId(7), reply), NOW.0, NOW.1);
        let told = |model: &mut Model, counter| {
            model.hear(Event::Changed(vec![Change::Updated(counter)]), NOW.0, NOW.1);
            model.take_signals()
        };
        assert_eq!(told(&mut model, counter(1, 5, Some(5))), []);
        assert_eq!(told(&mut model, counter(2, 0, None)), []);
        let board = Signal::Reached(Target::Board(BoardId(1)));
        assert_eq!(told(&mut model, counter(2, 8, None)), [board]);
        assert_eq!(told(&mut model, counter(2, 9, None)), []);
        assert_eq!(told(&mut model, counter(1, 4, Some(5))), []);
        assert_eq!(told(&mut model, counter(1, 6, Some(5))), [Signal::Reached(Target::Counter(CounterId(1)))]);
    }

    #[test]
    fn a_refusal_is_told_and_few_signals_are_kept() {
        let mut model = model();
        model.refused(CounterId(2), &Refusal::UnknownCounter, NOW.0);
        assert_eq!(model.take_signals(), [Signal::Refused(CounterId(2))]);
        for _ in 0..1_000 {
            model.refused(CounterId(2), &Refusal::UnknownCounter, NOW.0);
        }
        assert_eq!(model.take_signals().len(), 16);
    }
}
