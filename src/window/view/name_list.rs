//! The names of new counters: typed one at a time, or pasted as a list, which makes a counter of each line.
//!
//! A field of one line shows a list with dots between the names. Leaves out how it is drawn, and what already exists:
//! the store refuses a name that is taken.

use std::collections::HashSet;

use egui::text::{CCursor, CCursorRange};
use egui::{Context, Event, Id, TextEdit};

use crate::domain::{Color, CounterId, Key, Name};
use crate::request::{BoardRef, Edit, Request};
use crate::window::kit::key_names;
use crate::window::kit::theme::Tokens;
use crate::window::kit::widgets::NamedRow;
use crate::window::text::strings;

/// Maximum number of names in a list; more are imported from a file.
pub(crate) const NAMES_MAX: usize = 100;
const SEPARATOR: &str = " · ";

/// The text of a field for one name or several.
#[derive(Debug, Default)]
pub(crate) struct NameList {
    pub text: String,
    /// The names of the pasted list, as long as the text is theirs; empty: the text is one name.
    pasted: Vec<String>,
}

/// A counter that is about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewCounter {
    pub name: Name,
    pub color: Color,
    pub key: Option<Key>,
}

impl NameList {
    /// Returns the text of one name.
    pub(crate) fn of(name: &str) -> Self {
        Self { text: name.to_owned(), pasted: Vec::new() }
    }

    /// Returns how many names there are.
    pub(crate) fn count(&self) -> usize {
        self.names().len()
    }

    /// Takes a list that is pasted into the field, which would make one line of it.
    pub(crate) fn take_paste(&mut self, ctx: &Context, field: Id) {
        if self.text.trim().is_empty() {
            self.pasted.clear();
        }
        if !ctx.memory(|memory| memory.has_focus(field)) {
            return;
        }
        let is_list = |text: &str| text.trim().contains(['\n', '\r', '\t']);
        let list = ctx.input_mut(|input| {
            let is_pasted = |event: &Event| matches!(event, Event::Paste(text) if is_list(text));
            let index = input.events.iter().position(is_pasted)?;
            match input.events.remove(index) {
                Event::Paste(text) => Some(text),
                _ => None,
            }
        });
        let Some(list) = list else { return };
        let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
        let is_replaced = state.cursor.char_range().is_some_and(|range| range.primary != range.secondary);
        let before = if is_replaced { Vec::new() } else { self.names() };
        let lines = list.split(['\n', '\r', '\t']).map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
        self.pasted = before.into_iter().chain(lines).collect();
        self.text = self.pasted.join(SEPARATOR);
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(self.text.chars().count()))));
        TextEdit::store_state(ctx, field, state);
    }

    /// Returns whether it is a list of several names.
    pub(crate) fn is_list(&self) -> bool {
        self.count() > 1
    }

    fn names(&self) -> Vec<String> {
        let names: Vec<String> = match self.pasted.as_slice() {
            [] => vec![self.text.clone()],
            pasted if pasted.join(SEPARATOR) == self.text => pasted.to_vec(),
            _ => self.text.split(SEPARATOR.trim()).map(str::to_owned).collect(),
        };
        names.into_iter().filter(|name| !name.trim().is_empty()).collect()
    }

    /// Returns the counters of the list, each with a colour and the first key that is free: digits, then letters.
    /// `first` is the row that the first of them is going to have.
    ///
    /// # Errors
    /// When a name can't be one, or is there twice, or there are too many: as a sentence.
    pub(crate) fn counters(&self, first: CounterId, is_taken: impl Fn(Key) -> bool) -> Result<Vec<NewCounter>, String> {
        let names = self.names();
        if names.len() > NAMES_MAX {
            return Err(strings::too_many_names(names.len(), NAMES_MAX));
        }
        let digits = (1..=9).chain([0]).filter_map(Key::digit);
        let letters = ('a'..='z').filter_map(|letter| Key::parse(&letter.to_string()));
        let mut free = digits.chain(letters).filter(|key| !is_taken(*key));
        let mut known = HashSet::new();
        let mut counters = Vec::with_capacity(names.len());
        for (text, id) in names.iter().zip(first.0..) {
            let name = Name::parse(text).map_err(|error| strings::bad_name(text, &error.to_string()))?;
            if !known.insert(name.clone()) {
                return Err(strings::name_twice(name.as_str()));
            }
            counters.push(NewCounter { name, color: Color::of_id(CounterId(id)), key: free.next() });
        }
        Ok(counters)
    }
}

impl NewCounter {
    /// Returns the row that shows it before it is made.
    pub(crate) fn row(&self, tokens: &Tokens) -> NamedRow {
        let (name, key) = (self.name.as_str().to_owned(), self.key.map(key_names::cap));
        let label = strings::with_key(&name, key.as_deref());
        NamedRow { color: tokens.counter(self.color), name, key, label }
    }
}

/// Returns the requests that make the counters, on this board.
pub(crate) fn requests(counters: &[NewCounter], board: Option<&BoardRef>) -> Vec<Request> {
    let request = |counter: &NewCounter| Request::Create {
        name: counter.name.clone(),
        edit: Edit {
            key: Some(counter.key),
            color: Some(counter.color),
            board: board.map(|board| Some(board.clone())),
            ..Edit::default()
        },
    };
    counters.iter().map(request).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pasted(lines: &[&str]) -> NameList {
        let pasted: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        NameList { text: pasted.join(SEPARATOR), pasted }
    }

    fn keys(list: &NameList, taken: &str) -> String {
        let counters = list.counters(CounterId(1), |key| taken.contains(&key.to_string())).unwrap();
        counters.iter().map(|counter| counter.key.map_or("-".to_owned(), |key| key.to_string())).collect()
    }

    #[test]
    fn a_list_has_a_key_each_digits_first_then_letters() {
        let names: Vec<String> = (1..=38).map(|n| format!("Counter {n}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(keys(&pasted(&names), ""), "1234567890abcdefghijklmnopqrstuvwxyz--");
        assert_eq!(keys(&pasted(&["In", "Out"]), "1"), "23");
    }

    #[test]
    fn a_list_can_be_edited_and_one_name_is_none() {
        let mut list = pasted(&["Tea · black", "Coffee"]);
        assert_eq!(list.names(), ["Tea · black", "Coffee"], "a dot in a pasted name separates nothing");
        list.text = "Tea · Coffee · Milk".to_owned();
        assert_eq!(list.counters(CounterId(1), |_| false).unwrap().len(), 3);
        list.text = "Tea".to_owned();
        assert!(!list.is_list());
        let one = NameList { text: "Tea · Coffee".to_owned(), pasted: Vec::new() };
        assert!(!one.is_list(), "it was typed as one name");
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said() {
        let problem = |list: &NameList| list.counters(CounterId(1), |_| false).unwrap_err();
        assert!(problem(&pasted(&["Tea", "Coffee", "Tea "])).contains("Tea"));
        assert!(problem(&pasted(&["Tea", &"x".repeat(201)])).contains("200"));
        let many: Vec<String> = (0..=NAMES_MAX).map(|n| n.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(problem(&pasted(&many)).contains("101"));
    }
}
