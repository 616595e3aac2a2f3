//! The listing: which counters are shown, and in what order.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::domain::{BoardId, Counter, CounterId, searched};
use crate::language::text;
use crate::window::text::strings;
use crate::window::view::model::{Model, Row};

/// Minimum time between two reorderings by live changes, in seconds. Counters never move under the pointer.
const SORT_PAUSE_SECONDS: f64 = 1.0;

/// Which counters are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BoardFilter {
    /// All that aren't archived.
    #[default]
    All,
    Board(BoardId),
    Archive,
}

impl BoardFilter {
    /// Returns whether counters of a board are listed.
    #[cfg(feature = "hub")]
    pub(crate) fn shows(self, board: BoardId) -> bool {
        match self {
            Self::All => true,
            Self::Board(shown) => shown == board,
            Self::Archive => false,
        }
    }

    /// Returns whether the filter lets a counter through.
    pub(crate) fn has(self, counter: &Counter) -> bool {
        match self {
            Self::All => !counter.is_archived,
            Self::Board(id) => !counter.is_archived && counter.board_id == Some(id),
            Self::Archive => counter.is_archived,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum SortBy {
    /// The manual order.
    #[default]
    Manual,
    Name,
    Count,
    Today,
    Last,
}

impl SortBy {
    pub(crate) const ALL: [Self; 5] = [Self::Manual, Self::Name, Self::Count, Self::Today, Self::Last];

    /// Returns the name of the command that sorts this way.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Manual => text!("sort-manually"),
            Self::Name => text!("sort-by-name"),
            Self::Count => text!("sort-by-count"),
            Self::Today => text!("sort-by-today"),
            Self::Last => text!("sort-by-last"),
        }
    }

    /// Returns whether live changes move counters in this order.
    fn is_live(self) -> bool {
        matches!(self, Self::Count | Self::Today | Self::Last)
    }

    fn compare(self, a: &Row, b: &Row) -> Ordering {
        match self {
            Self::Manual => a.counter.position.total_cmp(&b.counter.position),
            Self::Name => a.counter.name.to_lowercase().cmp(&b.counter.name.to_lowercase()),
            Self::Count => b.shown().cmp(&a.shown()),
            Self::Today => b.today().cmp(&a.today()),
            Self::Last => b.last.cmp(&a.last),
        }
    }
}

/// Why a counter isn't shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HiddenReason {
    BoardFilter,
    Search,
}

impl HiddenReason {
    /// Returns where a counter of this board is, such as "on board Desk".
    pub(crate) fn text(self, board: Option<&str>) -> String {
        match (self, board) {
            (Self::Search, _) => text!("hidden-by-search").to_owned(),
            (Self::BoardFilter, Some(board)) => strings::on_board(board),
            (Self::BoardFilter, None) => text!("on-no-board").to_owned(),
        }
    }
}

/// How many counters a search has found, wherever they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct MatchCounts {
    pub in_use: usize,
    pub archived: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Criteria {
    filter: BoardFilter,
    search: String,
    sort: SortBy,
    is_reversed: bool,
    edits: u64,
}

/// The counters that are shown, in their order.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    pub filter: BoardFilter,
    pub search: String,
    pub sort: SortBy,
    /// Whether the order is reversed: Z to A, the smallest first.
    pub is_reversed: bool,
    ids: Vec<CounterId>,
    /// Each of them with its position, sorted by id.
    positions: Vec<(CounterId, usize)>,
    /// Grows when they are others, or in another order.
    arranged: u64,
    /// What the search has found everywhere, when nothing is shown.
    found: MatchCounts,
    /// The criteria that the ids were picked by.
    picked: Option<Criteria>,
    /// The model's `counts`, and the time, when they were sorted.
    sorted: (u64, f64),
}

impl Listing {
    pub(crate) fn ids(&self) -> &[CounterId] {
        &self.ids
    }

    /// Returns a number that grows when the counters are others, or in another order.
    pub(crate) fn arranged(&self) -> u64 {
        self.arranged
    }

    /// Returns the counters in the order in which they were made.
    pub(crate) fn ids_as_made(&self) -> impl Iterator<Item = CounterId> {
        self.positions.iter().map(|(id, _)| *id)
    }

    /// Returns those of the selected counters that are shown, in their order.
    pub(crate) fn selected(&self, selection: &HashSet<CounterId>) -> Vec<CounterId> {
        let mut positions: Vec<usize> = selection.iter().filter_map(|id| self.position(*id)).collect();
        positions.sort_unstable();
        positions.into_iter().filter_map(|position| self.ids.get(position).copied()).collect()
    }

    /// Returns what the search has found everywhere, when nothing is shown.
    pub(crate) fn found(&self) -> MatchCounts {
        self.found
    }

    /// Returns why a counter isn't shown; `None` if it is.
    pub(crate) fn hiding(&self, row: &Row) -> Option<HiddenReason> {
        match self.filter.has(&row.counter) {
            false => Some(HiddenReason::BoardFilter),
            true => (!is_found(row, &searched(&self.search))).then_some(HiddenReason::Search),
        }
    }

    pub(crate) fn position(&self, id: CounterId) -> Option<usize> {
        let index = self.positions.binary_search_by_key(&id, |(shown, _)| *shown).ok()?;
        self.positions.get(index).map(|(_, position)| *position)
    }

    /// Returns the rows in this range of the order.
    pub(crate) fn rows<'a>(&'a self, model: &'a Model, range: Range<usize>) -> impl Iterator<Item = &'a Row> {
        self.ids.get(range).unwrap_or_default().iter().filter_map(|id| model.row(*id))
    }

    /// Brings the order up to date. Live changes move counters only when `may_move`; returns the seconds until the next
    /// refresh, if one is needed.
    pub(crate) fn refresh(&mut self, model: &Model, now: f64, may_move: bool) -> Option<f64> {
        if let BoardFilter::Board(id) = self.filter
            && model.board(id).is_none()
        {
            self.filter = BoardFilter::All;
        }
        let criteria = Criteria {
            filter: self.filter,
            search: searched(&self.search),
            sort: self.sort,
            is_reversed: self.is_reversed,
            edits: model.edits,
        };
        if self.picked.as_ref() != Some(&criteria) {
            self.pick(model, &criteria);
            self.picked = Some(criteria);
            self.arrange(model, now);
        } else if self.sort.is_live() && self.sorted.0 != model.counts && may_move {
            let left = self.sorted.1 + SORT_PAUSE_SECONDS - now;
            if left > 0.0 {
                return Some(left);
            }
            self.arrange(model, now);
        }
        None
    }

    fn pick(&mut self, model: &Model, criteria: &Criteria) {
        let is_here = |row: &&Row| criteria.filter.has(&row.counter);
        let is_found = |row: &&Row| is_found(row, &criteria.search);
        self.ids = model.rows().iter().filter(is_here).filter(is_found).map(|row| row.counter.id).collect();
        self.found = MatchCounts::default();
        if self.ids.is_empty() && !criteria.search.is_empty() {
            for row in model.rows().iter().filter(is_found) {
                let MatchCounts { in_use, archived } = &mut self.found;
                *if row.counter.is_archived { archived } else { in_use } += 1;
            }
        }
    }

    fn arrange(&mut self, model: &Model, now: f64) {
        let (sort, is_reversed) = (self.sort, self.is_reversed);
        let mut rows: Vec<&Row> = self.ids.iter().filter_map(|id| model.row(*id)).collect();
        rows.sort_by(|a, b| {
            let order = sort.compare(a, b);
            let order = if is_reversed { order.reverse() } else { order };
            order.then_with(|| SortBy::Manual.compare(a, b)).then(a.counter.id.cmp(&b.counter.id))
        });
        self.ids = rows.into_iter().map(|row| row.counter.id).collect();
        self.positions = self.ids.iter().copied().zip(0..).collect();
        self.positions.sort_unstable();
        self.arranged += 1;
        self.sorted = (model.counts, now);
    }
}

/// Returns whether a search, normalised by [`searched`], matches a counter: by its name, its note or its board.
fn is_found(row: &Row, search: &str) -> bool {
    let Counter { name, note, board, .. } = &row.counter;
    let texts = [Some(name.as_str()), note.as_deref(), board.as_deref(), row.typed.as_deref()];
    search.is_empty() || texts.into_iter().flatten().any(|text| searched(text).contains(search))
}
