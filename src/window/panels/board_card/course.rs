//! What the card knows of its board beside the counts: it asks the reader, and again after something was counted.

use crate::day::Day;
use crate::domain::{CounterId, Weight};
use crate::reader::{AskCourse, Course, FileQuestion};
use crate::window::view::asking::Asking;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;

/// How the board that is shown stands.
#[derive(Debug, Default)]
pub(crate) struct BoardCourse {
    pub asking: Asking<Asked>,
    course: Option<Course>,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    of: Vec<(CounterId, Weight)>,
    day: Option<Day>,
}

impl BoardCourse {
    /// Returns what was read last.
    pub(crate) fn course(&self) -> Option<&Course> {
        let asked = self.asking.asked()?;
        self.course.as_ref().filter(|course| course.of == asked.of)
    }

    /// Returns the question to ask now, while the counters are shown.
    pub(crate) fn question(&mut self, view: &ViewContext<'_>) -> Option<FileQuestion> {
        let BoardFilter::Board(id) = view.listing.filter else { return None };
        let board = view.model.board(id).filter(|board| board.target.is_some() || board.total_name.is_some())?;
        if !board.shows_shares && !view.model.of_board(id).is_level() {
            return None;
        }
        let of: Vec<_> = view.chosen_rows().into_iter().map(|row| (row.counter.id, row.counter.weight)).collect();
        let asked = Asked { of: of.clone(), day: view.model.day().copied() };
        let question = AskCourse { of, calendar: view.calendar(), now: view.clock };
        self.asking.asks(asked, view.now).then(|| FileQuestion::Course(Box::new(question)))
    }

    /// Takes an answer.
    pub(crate) fn answered(&mut self, course: Course) {
        if self.asking.asked().is_some_and(|asked| asked.of == course.of) {
            self.asking.answered();
            self.course = Some(course);
        }
    }
}
