//! What is known of the boards that are shared: their states, as the desk's thread reports them, and their desks, as the
//! reader finds them in the file.

use std::collections::HashMap;

use crate::day::Day;
use crate::desk::{BoardStatus, SharingState};
use crate::domain::{BoardId, CounterId, Time};
use crate::hub::keyring::Keyring;
use crate::reader::{CountedHere, SharingFacts};

/// The boards that are shared.
#[derive(Debug, Default)]
pub(crate) struct SharedBoards {
    /// Whether passwords that are typed can be kept, as far as is known.
    pub keyring: Keyring,
    statuses: Vec<BoardStatus>,
    facts: HashMap<BoardId, SharingFacts>,
    here: HashMap<CounterId, Here>,
    /// The beginning of the day on which that was counted.
    here_since: Option<Time>,
}

/// What this desk has counted on a shared counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Here {
    pub today: i64,
    /// By the hour of today.
    pub hours: Vec<i64>,
    /// How many of its entries aren't known to be at the hub.
    pub waiting: i64,
}

impl SharedBoards {
    /// Takes in the states of all shared boards.
    pub(crate) fn reported(&mut self, statuses: Vec<BoardStatus>) {
        self.facts.retain(|board, _| statuses.iter().any(|status| status.board == *board));
        self.statuses = statuses;
        if self.statuses.is_empty() {
            self.here.clear();
        }
    }

    /// Takes in how a board is shared.
    pub(crate) fn found(&mut self, facts: SharingFacts) {
        if let Some(board) = facts.board.filter(|_| !facts.desks.is_empty()) {
            self.facts.insert(board, facts);
        }
    }

    /// Takes in what this desk has counted on a day.
    pub(crate) fn counted_here(&mut self, day: &Day, counted: Vec<CountedHere>) {
        let here = |CountedHere { id, sums, waiting }: CountedHere| {
            let mut hours = vec![0_i64; day.hours()];
            for sum in &sums {
                if let Some(hour) = day.hour_of(sum.quarter.start()).and_then(|hour| hours.get_mut(hour)) {
                    *hour = hour.saturating_add(sum.counted);
                }
            }
            (id, Here { today: hours.iter().sum(), hours, waiting })
        };
        self.here = counted.into_iter().map(here).collect();
        self.here_since = Some(day.start);
    }

    /// Returns what this desk has counted on a counter on that day, if the counter is shared and that is known.
    pub(crate) fn here(&self, id: CounterId, day: &Day) -> Option<&Here> {
        self.here.get(&id).filter(|_| self.here_since == Some(day.start))
    }

    /// Returns what this desk has counted on that day on the counters that `weight` has a weight for; `None`: none of them is shared.
    pub(crate) fn here_in_all(&self, day: &Day, weight: impl Fn(CounterId) -> Option<i64>) -> Option<i128> {
        let here = self.here.iter().filter(|_| self.here_since == Some(day.start));
        let parts = here.filter_map(|(id, here)| Some(i128::from(here.today) * i128::from(weight(*id)?)));
        parts.fold(None, |all, part| Some(all.unwrap_or(0) + part))
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
