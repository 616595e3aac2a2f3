//! Which counters' control charts show now that something isn't chance. It is asked again after something was counted, at most
//! every few seconds, and when a sample is over.

use std::collections::HashMap;

use crate::domain::{CounterId, Time};
use crate::reader::{Alarm, AskAlarm, AskAlarms, FileQuestion};
use crate::store::CounterScope;
use crate::window::view::asking::Asking;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;

/// Seconds between two questions, at least.
const PAUSE_SECONDS: f64 = 2.0;

#[derive(Debug, Default)]
pub(crate) struct Alarms {
    pub asking: Asking<(Vec<AskAlarm>, Time)>,
    /// The counters that have a control chart, as of these edits of the model.
    charted: Vec<AskAlarm>,
    edits: Option<u64>,
    /// When it was asked last, in the window's seconds, and when the next sample is over.
    asked_at: f64,
    due: Option<Time>,
    found: HashMap<CounterId, Alarm>,
}

impl Alarms {
    /// Returns what was found last.
    pub(crate) fn found(&self) -> &HashMap<CounterId, Alarm> {
        &self.found
    }

    /// Returns the question to ask now.
    pub(crate) fn question(&mut self, view: &ViewContext<'_>) -> Option<FileQuestion> {
        if self.edits != Some(view.model.edits) {
            self.edits = Some(view.model.edits);
            self.charted = charted(view);
            self.found.retain(|id, _| self.charted.iter().any(|ask| ask.id == *id));
        }
        if self.charted.is_empty() {
            self.due = None;
            return None;
        }
        let calendar = view.calendar();
        let ends = self.charted.iter().filter_map(|ask| calendar.span_of(ask.control.plan.unit, view.clock));
        let due = ends.map(|span| span.end).min()?;
        self.due = Some(due);
        let asked = (self.charted.clone(), due);
        if self.asking.asked() == Some(&asked) && view.now < self.asked_at + PAUSE_SECONDS {
            return None;
        }
        self.asking.asks(asked, view.now).then(|| {
            self.asked_at = view.now;
            FileQuestion::Alarms(Box::new(AskAlarms { of: self.charted.clone(), calendar, now: view.clock }))
        })
    }

    /// Takes an answer.
    pub(crate) fn answered(&mut self, alarms: Vec<Alarm>) {
        self.asking.answered();
        self.found = alarms.into_iter().map(|alarm| (alarm.id, alarm)).collect();
    }

    /// Returns the seconds until there is something to ask; `None` without any control chart.
    pub(crate) fn left(&self, view: &ViewContext<'_>) -> Option<f32> {
        let due = (self.due?.0.saturating_sub(view.clock.0)).max(0) as f32 / 1_000.0;
        let pause = (self.asked_at + PAUSE_SECONDS - view.now).max(0.0) as f32;
        Some(if self.asking.is_stale() { pause } else { due })
    }
}

/// Returns the counters that have a control chart which can be drawn.
fn charted(view: &ViewContext<'_>) -> Vec<AskAlarm> {
    let model = view.model;
    let ask = |counter: &crate::domain::Counter| {
        let control = view.control_of(counter.id)?.ok()?;
        let filter = counter.board_id.map_or(BoardFilter::All, BoardFilter::Board);
        let of_board = model.rows().iter().map(|row| &row.counter).filter(|other| filter.has(other));
        let hours = counter.board_id.and_then(|id| model.board(id)).and_then(|board| board.hours.clone());
        let board = CounterScope::These(of_board.map(|counter| counter.id).collect());
        Some(AskAlarm { id: counter.id, control, board, hours })
    };
    let rows = model.rows().iter().map(|row| &row.counter);
    rows.filter(|counter| counter.control.is_some() && !counter.is_archived).filter_map(ask).collect()
}
