//! The scope of a command without a counter, such as "Reset…": what is selected or inspected, or all that is shown. The
//! button names it.

use std::borrow::Cow;

use crate::domain::CounterId;
use crate::window::text::strings;
use crate::window::view::listing::{BoardFilter, Listing};
use crate::window::view::model::Model;
use crate::window::view::subject::Subject;

/// Maximum length of a name in a button, in characters.
const NAME_CHARS_MAX: usize = 24;

/// The counters a command applies to, and what they are as a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope<'a> {
    pub ids: Cow<'a, [CounterId]>,
    pub kind: Kind,
}

/// What a group of counters is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Selected counters.
    These,
    /// All counters of the board of this name.
    Board(String),
    /// The results of the search.
    Found,
    Archived,
    /// All counters that aren't archived.
    All,
}

impl<'a> Scope<'a> {
    /// Returns the scope of these counters.
    pub(crate) fn these(ids: impl Into<Cow<'a, [CounterId]>>) -> Self {
        Self { ids: ids.into(), kind: Kind::These }
    }

    /// Returns the scope of what fills the window: what is inspected, or the listed counters.
    pub(crate) fn of_window(maximised: Option<&'a Subject>, listing: &'a Listing, model: &Model) -> Self {
        match maximised {
            Some(Subject::Counters(ids)) => Self::these(ids.as_slice()),
            Some(Subject::BoardFilter(filter)) => {
                let counters = model.rows().iter().map(|row| &row.counter);
                let ids: Vec<_> = counters.filter(|counter| filter.has(counter)).map(|counter| counter.id).collect();
                Self { ids: ids.into(), kind: Kind::of(*filter, model) }
            }
            None if listing.search.trim().is_empty() => {
                Self { ids: listing.ids().into(), kind: Kind::of(listing.filter, model) }
            }
            None => Self { ids: listing.ids().into(), kind: Kind::Found },
        }
    }

    /// Returns the scope with owned data.
    pub(crate) fn into_owned(self) -> Scope<'static> {
        Scope { ids: Cow::Owned(self.ids.into_owned()), kind: self.kind }
    }

    /// Returns the name of the scope in a sentence: "Phone", "board Desk", "all 10 counters".
    pub(crate) fn name(&self, model: &Model) -> String {
        let only = match self.ids.as_ref() {
            [id] => model.row(*id).map(|row| row.counter.name.as_str()),
            _ => None,
        };
        self.kind.name(only, self.ids.len())
    }
}

impl Kind {
    fn of(filter: BoardFilter, model: &Model) -> Self {
        match filter {
            BoardFilter::All => Self::All,
            BoardFilter::Archive => Self::Archived,
            BoardFilter::Board(id) => model.board(id).map_or(Self::These, |board| Self::Board(board.name.clone())),
        }
    }

    /// Returns the name of a group of `count` counters; `only` is the name of a single one.
    pub(crate) fn name(&self, only: Option<&str>, count: usize) -> String {
        match (self, only) {
            (Self::Board(board), _) => strings::scope_board(board),
            (_, Some(only)) => only.to_owned(),
            (Self::These, None) => strings::counters(count),
            (Self::Found, None) => strings::scope_found(count),
            (Self::Archived, None) => strings::scope_archived(count),
            (Self::All, None) => strings::scope_all(count),
        }
    }
}

/// Returns the name, shortened to fit a button.
pub(crate) fn short(name: &str) -> String {
    if name.chars().count() <= NAME_CHARS_MAX {
        return name.to_owned();
    }
    let kept: String = name.chars().take(NAME_CHARS_MAX - 1).collect();
    format!("{}…", kept.trim_end())
}
