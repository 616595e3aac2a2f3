//! Boards without counts: what a board and its counters are, to make another one like it.
//!
//! The person's own templates are kept in the settings; [`ready_boards`](super::ready_boards) are built in.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::domain::{Board, BoardId, Color, Counter, Key, Name, Note, Weight};
use crate::request::{BoardEdit, BoardRef, Edit, Request};
use crate::window::text::strings;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::Model;

/// Maximum number of a person's templates, and of the bytes of one in the settings.
pub(crate) const TEMPLATES_MAX: usize = 16;
pub(crate) const TEMPLATE_BYTES_MAX: usize = 32 * 1_024;

/// A board without counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Template {
    pub target: Option<i64>,
    #[serde(default)]
    pub stops_at_target: bool,
    pub shows_shares: bool,
    pub total_name: Option<String>,
    #[serde(default)]
    pub hours: Option<String>,
    pub counters: Vec<TemplateCounter>,
}

/// A counter without its count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TemplateCounter {
    pub name: String,
    #[serde(default)]
    pub short_name: Option<String>,
    pub color: Color,
    pub key: Option<Key>,
    pub weight: Weight,
    pub step: i64,
    pub target: Option<i64>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub is_locked: bool,
    pub note: Option<String>,
    #[serde(default)]
    pub control: Option<String>,
}

impl Template {
    /// Returns a board of the file and the counters on it, but for archived ones, as a template.
    pub(crate) fn of(model: &Model, id: BoardId) -> Option<(&Board, Self)> {
        let board = model.board(id)?;
        let filter = BoardFilter::Board(id);
        let mut rows: Vec<_> = model.rows().iter().filter(|row| filter.has(&row.counter)).collect();
        rows.sort_by(|a, b| a.counter.position.total_cmp(&b.counter.position));
        let template = Self {
            target: board.target,
            stops_at_target: board.stops_at_target,
            shows_shares: board.shows_shares,
            total_name: board.total_name.clone(),
            hours: board.hours.clone(),
            counters: rows.into_iter().map(|row| TemplateCounter::of(&row.counter)).collect(),
        };
        Some((board, template))
    }

    /// Returns the requests that make a board of this name. Its counters get a number where their names are taken.
    pub(crate) fn requests(&self, name: &Name, is_taken: impl Fn(&str) -> bool) -> Vec<Request> {
        let edit = BoardEdit {
            name: None,
            target: Some(self.target),
            stops_at_target: Some(self.stops_at_target),
            shows_shares: Some(self.shows_shares),
            total_name: Some(self.total_name.as_deref().and_then(Name::mended)),
            hours: Some(self.hours.as_deref().and_then(|hours| hours.parse().ok())),
        };
        let mut requests = vec![Request::CreateBoard { name: name.clone(), edit }];
        let mut made = HashSet::new();
        for counter in &self.counters {
            let is_free = |name: &Name| !is_taken(name.as_str()) && !made.contains(name);
            let Some(name_there) = Name::mended(&counter.name) else { continue };
            let mut others = (2..).map_while(|n| strings::copy_name(name_there.as_str(), n));
            let Some(free) =
                Some(name_there.clone()).filter(|name| is_free(name)).or_else(|| others.find(|name| is_free(name)))
            else {
                continue;
            };
            made.insert(free.clone());
            requests.push(Request::Create { name: free, edit: counter.edit(name) });
        }
        requests
    }

    /// Returns the names of its counters, in a line.
    pub(crate) fn about(&self) -> String {
        let names: Vec<&str> = self.counters.iter().map(|counter| counter.name.as_str()).collect();
        names.join(", ")
    }
}

impl TemplateCounter {
    fn of(counter: &Counter) -> Self {
        Self {
            name: counter.name.clone(),
            short_name: counter.short_name.clone(),
            color: counter.color,
            key: counter.key,
            weight: counter.weight,
            step: counter.step,
            target: counter.target,
            minimum: counter.minimum,
            maximum: counter.maximum,
            is_locked: counter.is_locked,
            note: counter.note.clone(),
            control: counter.control.clone(),
        }
    }

    fn edit(&self, board: &Name) -> Edit {
        Edit {
            name: None,
            short_name: Some(self.short_name.as_deref().and_then(Name::mended)),
            key: Some(self.key),
            color: Some(self.color),
            is_archived: None,
            board: Some(Some(BoardRef::Name(board.clone()))),
            step: Some(self.step),
            target: Some(self.target),
            minimum: Some(self.minimum),
            maximum: Some(self.maximum),
            is_locked: Some(self.is_locked),
            note: Some(self.note.as_deref().and_then(Note::mended)),
            weight: Some(self.weight),
            control: Some(self.control.as_deref().and_then(|control| control.parse().ok())),
        }
    }
}

/// Returns the requests that make another board like this one, at 0, with a number after its name.
pub(crate) fn duplicate(model: &Model, id: BoardId) -> Option<Vec<Request>> {
    let (board, template) = Template::of(model, id)?;
    let is_board = |name: &Name| model.boards().iter().any(|board| board.name == name.as_str());
    let name = (2..).map_while(|n| strings::copy_name(&board.name, n)).find(|name| !is_board(name))?;
    Some(template.requests(&name, |name| model.has_counter(name)))
}
