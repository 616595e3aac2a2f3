//! What the model has to be heard of, besides being seen: the app makes sounds, speech and notifications of it.

use crate::domain::{BoardId, CounterId};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// A press of this window was sent, and reaches nothing.
    Pressed(CounterId),
    /// A target was reached, by whomever.
    Reached(Target),
    /// A press of this window adds to a board whose target was reached before.
    Beyond(BoardId),
    /// A press wasn't counted.
    Refused(CounterId),
}

/// What has a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Counter(CounterId),
    Board(BoardId),
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::tz::TimeZone;

    use super::*;
    use crate::domain::{Board, Color, Counter, Time, Weight};
    use crate::request::{Change, Contents, CounterRef, Event, Outcome, Refusal, Request, RequestId};
    use crate::window::view::model::Model;

    const NOW: (f64, Time) = (1.0, Time(1_800_000_000_000));

    fn counter(id: i64, count: i64, target: Option<i64>) -> Counter {
        Counter {
            id: CounterId(id),
            name: format!("Cell {id}"),
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
            shows_shares: false,
            total_name: None,
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
