//! The ready-made boards that an empty file offers.

use crate::domain::{Color, Key, Name, Weight};
use crate::request::{BoardEdit, BoardRef, Edit, Request};

/// A ready-made board.
pub(crate) struct ReadyBoard {
    pub name: &'static str,
    pub about: &'static str,
    pub counters: &'static [ReadyCounter],
    pub target: Option<i64>,
    pub shows_shares: bool,
    pub total_name: Option<&'static str>,
}

/// A counter of a ready-made board.
pub(crate) struct ReadyCounter {
    pub name: &'static str,
    /// `None`: the first free key.
    pub key: Option<&'static str>,
    pub color: Color,
    pub weight: Weight,
    pub minimum: Option<i64>,
}

const fn ready(name: &'static str, color: Color) -> ReadyCounter {
    ReadyCounter { name, key: None, color, weight: Weight::Plus, minimum: None }
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

/// Returns the requests that create a ready-made board.
pub(crate) fn requests(board: &ReadyBoard) -> Vec<Request> {
    let parse = |name: &str| Name::parse(name).ok();
    let Some(board_name) = parse(board.name) else { return Vec::new() };
    let edit = BoardEdit {
        name: None,
        target: Some(board.target),
        shows_shares: Some(board.shows_shares),
        total_name: Some(board.total_name.and_then(parse)),
    };
    let mut requests = vec![Request::CreateBoard { name: board_name.clone(), edit }];
    for counter in board.counters {
        let Some(name) = parse(counter.name) else { continue };
        let edit = Edit {
            board: Some(Some(BoardRef::Name(board_name.clone()))),
            key: counter.key.and_then(Key::parse).map(Some),
            color: Some(counter.color),
            weight: Some(counter.weight),
            minimum: Some(counter.minimum),
            ..Edit::default()
        };
        requests.push(Request::Create { name, edit });
    }
    requests
}
