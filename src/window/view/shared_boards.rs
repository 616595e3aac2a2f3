//! What is known of the boards that are shared: their states, as the desk's thread reports them, and their desks, as the
//! reader finds them in the file.

use std::collections::HashMap;

use crate::desk::{BoardStatus, SharingState};
use crate::domain::BoardId;
use crate::reader::SharingFacts;

/// The boards that are shared.
#[derive(Debug, Default)]
pub(crate) struct SharedBoards {
    statuses: Vec<BoardStatus>,
    facts: HashMap<BoardId, SharingFacts>,
}

impl SharedBoards {
    /// Takes in the states of all shared boards.
    pub(crate) fn reported(&mut self, statuses: Vec<BoardStatus>) {
        self.facts.retain(|board, _| statuses.iter().any(|status| status.board == *board));
        self.statuses = statuses;
    }

    /// Takes in how a board is shared.
    pub(crate) fn found(&mut self, facts: SharingFacts) {
        if let Some(board) = facts.board.filter(|_| !facts.desks.is_empty()) {
            self.facts.insert(board, facts);
        }
    }

    /// Returns the state of a board; `None` if it isn't shared.
    pub(crate) fn status(&self, board: BoardId) -> Option<&BoardStatus> {
        self.statuses.iter().find(|status| status.board == board)
    }

    /// Returns how a board is shared, once it is known.
    pub(crate) fn facts(&self, board: BoardId) -> Option<&SharingFacts> {
        self.facts.get(&board)
    }

    /// Returns the states of all shared boards.
    pub(crate) fn statuses(&self) -> &[BoardStatus] {
        &self.statuses
    }
}

/// Returns whether the hub can't be used now.
pub(crate) fn is_offline(status: &BoardStatus) -> bool {
    matches!(status.state, SharingState::Offline { .. })
}
