//! The ready-made boards that an empty file offers.

use crate::domain::{Color, Key, Weight};
use crate::window::view::template::{Template, TemplateCounter};

/// A ready-made board.
pub(crate) struct ReadyBoard {
    pub name: &'static str,
    pub about: &'static str,
    pub counters: &'static [ReadyCounter],
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

const fn ready(name: &'static str, color: Color) -> ReadyCounter {
    ReadyCounter { name, color, weight: Weight::Plus }
}

pub(crate) const READY_BOARDS: [ReadyBoard; 4] = [
    ReadyBoard {
        name: "Reference desk",
        about: "Directions, questions, printing, phone …",
        counters: &[
            ready("Directions", Color::Coral),
            ready("Reference question", Color::Blue),
            ready("Printing help", Color::Amber),
            ready("Account & cards", Color::Green),
            ready("Technology help", Color::Violet),
            ready("Phone", Color::Teal),
        ],
        target: None,
        shows_shares: false,
        total_name: None,
    },
    ReadyBoard {
        name: "Blood cell differential",
        about: "Neutrophil, lymphocyte … a key each, a tone at 100",
        counters: &[
            ready("Neutrophil", Color::Violet),
            ready("Lymphocyte", Color::Blue),
            ready("Monocyte", Color::Teal),
            ready("Eosinophil", Color::Coral),
            ready("Basophil", Color::Indigo),
            ready("Band", Color::Pink),
            ready("Blast", Color::Amber),
            ReadyCounter { weight: Weight::Zero, ..ready("Nucleated red cell", Color::Slate) },
        ],
        target: Some(100),
        shows_shares: true,
        total_name: Some("Cells"),
    },
    ReadyBoard {
        name: "Door count",
        about: "In, out, inside now",
        counters: &[ready("In", Color::Indigo), ReadyCounter { weight: Weight::Minus, ..ready("Out", Color::Slate) }],
        target: None,
        shows_shares: false,
        total_name: Some("Inside now"),
    },
    ReadyBoard {
        name: "Defects",
        about: "Scratch, dent, colour, missing part …",
        counters: &[
            ready("Scratch", Color::Coral),
            ready("Dent", Color::Amber),
            ready("Colour", Color::Violet),
            ready("Missing part", Color::Blue),
            ready("Wrong label", Color::Teal),
            ready("Other defect", Color::Slate),
        ],
        target: None,
        shows_shares: true,
        total_name: None,
    },
];

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
        };
        Template {
            target: self.target,
            stops_at_target: self.target.is_some(),
            shows_shares: self.shows_shares,
            total_name: self.total_name.map(str::to_owned),
            counters: self.counters.iter().zip(keys).map(counter).collect(),
        }
    }
}
