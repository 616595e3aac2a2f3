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
