//! The ready-made boards that an empty file offers.

use crate::domain::{Color, Key, Weight};
use crate::language::text;
use crate::window::view::template::{Template, TemplateCounter};

/// A ready-made board.
pub(crate) struct ReadyBoard {
    pub name: &'static str,
    pub about: &'static str,
    pub counters: Vec<ReadyCounter>,
    /// The goal for its total, at which it stops.
    pub target: Option<i64>,
    pub shows_shares: bool,
    pub total_name: Option<&'static str>,
}

/// A counter of a ready-made board.
pub(crate) struct ReadyCounter {
    pub name: &'static str,
    pub color: Color,
    pub weight: Weight,
}

fn ready(name: &'static str, color: Color) -> ReadyCounter {
    ReadyCounter { name, color, weight: Weight::Plus }
}

/// Returns the ready-made boards, in the words of the chosen language.
pub(crate) fn ready_boards() -> [ReadyBoard; 4] {
    [
        ReadyBoard {
            name: text!("ready-desk"),
            about: text!("ready-desk-about"),
            counters: vec![
                ready(text!("ready-desk-directions"), Color::Coral),
                ready(text!("ready-desk-question"), Color::Blue),
                ready(text!("ready-desk-printing"), Color::Amber),
                ready(text!("ready-desk-account"), Color::Green),
                ready(text!("ready-desk-technology"), Color::Violet),
                ready(text!("ready-desk-phone"), Color::Teal),
            ],
            target: None,
            shows_shares: false,
            total_name: None,
        },
        ReadyBoard {
            name: text!("ready-blood"),
            about: text!("ready-blood-about"),
            counters: vec![
                ready(text!("ready-blood-neutrophil"), Color::Violet),
                ready(text!("ready-blood-lymphocyte"), Color::Blue),
                ready(text!("ready-blood-monocyte"), Color::Teal),
                ready(text!("ready-blood-eosinophil"), Color::Coral),
                ready(text!("ready-blood-basophil"), Color::Indigo),
                ready(text!("ready-blood-band"), Color::Pink),
                ready(text!("ready-blood-blast"), Color::Amber),
                ReadyCounter { weight: Weight::Zero, ..ready(text!("ready-blood-nucleated"), Color::Slate) },
            ],
            target: Some(100),
            shows_shares: true,
            total_name: Some(text!("ready-blood-total")),
        },
        ReadyBoard {
            name: text!("ready-door"),
            about: text!("ready-door-about"),
            counters: vec![
                ready(text!("ready-door-in"), Color::Indigo),
                ReadyCounter { weight: Weight::Minus, ..ready(text!("ready-door-out"), Color::Slate) },
            ],
            target: None,
            shows_shares: false,
            total_name: Some(text!("ready-door-total")),
        },
        ReadyBoard {
            name: text!("ready-defects"),
            about: text!("ready-defects-about"),
            counters: vec![
                ready(text!("ready-defects-scratch"), Color::Coral),
                ready(text!("ready-defects-dent"), Color::Amber),
                ready(text!("ready-defects-colour"), Color::Violet),
                ready(text!("ready-defects-part"), Color::Blue),
                ready(text!("ready-defects-label"), Color::Teal),
                ready(text!("ready-defects-other"), Color::Slate),
            ],
            target: None,
            shows_shares: true,
            total_name: None,
        },
    ]
}

impl ReadyBoard {
    /// Returns it as a template; its counters have the keys 1 to 9, then 0.
    pub(crate) fn template(&self) -> Template {
        let keys = (1..=9).chain([0]).map(Key::digit).chain(std::iter::repeat(None));
        let counter = |(counter, key): (&ReadyCounter, Option<Key>)| TemplateCounter {
            name: counter.name.to_owned(),
            short_name: None,
            color: counter.color,
            key,
            weight: counter.weight,
            step: 1,
            target: None,
            minimum: None,
            maximum: None,
            is_locked: false,
            note: None,
            control: None,
        };
        Template {
            target: self.target,
            stops_at_target: self.target.is_some(),
            shows_shares: self.shows_shares,
            total_name: self.total_name.map(str::to_owned),
            hours: None,
            counters: self.counters.iter().zip(keys).map(counter).collect(),
        }
    }
}
