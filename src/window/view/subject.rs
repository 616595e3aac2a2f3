//! The subject of the inspector.

use super::listing::BoardFilter;
use crate::domain::CounterId;

/// What is inspected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    Counters(Vec<CounterId>),
    BoardFilter(BoardFilter),
}
