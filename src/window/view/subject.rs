//! The subject of the inspector.

use serde::{Deserialize, Serialize};

use super::listing::BoardFilter;
use crate::domain::CounterId;

/// What is inspected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Subject {
    Counters(Vec<CounterId>),
    #[serde(rename = "board")]
    BoardFilter(BoardFilter),
}
