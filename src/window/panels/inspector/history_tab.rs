//! What was counted one by one: the history, and the periods that resets closed.

use egui::{Id, RichText, Ui};

use crate::reader::Inspection;
use crate::request::Request;
use crate::window::history::entries::{HistoryContext, history_ui};
use crate::window::history::periods::{PeriodContext, periods_ui};
use crate::window::history::{HistoryAction, PeriodAction, Times};
use crate::window::kit::theme::{self, SMALL_SIZE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::inspector::{Inspector, Record, title, words};
use crate::window::view::command::{Action, Opening};
use crate::window::view::context::Scene;
use crate::window::view::subject::Subject;
use crate::words::{CounterId, Time};

/// Draws the history or the periods; they fill the place that is there.
pub fn record_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    clock: Time,
    actions: &mut Vec<Action>,
) {
    let (name, counter) = title(scene, &inspector.subject);
    let counter = counter.filter(|_| matches!(inspector.subject, Subject::Counters(_)));
    if counter.is_some() {
        let records = [(Record::History, words::HISTORY), (Record::Periods, words::PERIODS)];
        let id = Id::unique("inspector record");
        ui.horizontal(|ui| widgets::segments(ui, id, words::LIST, &records, &mut inspector.record));
    } else {
        inspector.record = Record::History;
        let ink = Tokens::of(ui).ink;
        ui.label(RichText::new(words::HISTORY).size(SMALL_SIZE).family(theme::semibold()).color(ink));
    }
    if let Some(why) = &inspector.list_problem {
        ui.label(RichText::new(words::unlisted(why)).color(Tokens::of(ui).error));
    }
    let times = Times { now: clock, zone: scene.zone, locale: scene.locale };
    let height = ui.available_height();
    match (inspector.record, counter) {
        (Record::Periods, Some(counter)) => {
            let id = Id::unique("inspector periods");
            let numbers = scene.numbers;
            let context = PeriodContext { id, name: &name, color: counter.color, height, times, numbers };
            match periods_ui(ui, &inspection.periods, &context) {
                Some(PeriodAction::Undo(reset)) => {
                    actions.push(Action::Do(vec![Request::Undo { entries: vec![reset] }]))
                }
                Some(PeriodAction::Show(from, until)) => inspector.show_entries(from, until),
                None => {}
            }
        }
        (_, counter) => {
            let name_of = |id: CounterId| scene.model.row(id).map(|row| row.counter.name.clone());
            let context = HistoryContext {
                id: Id::unique("inspector history"),
                name: &name,
                height,
                times,
                numbers: scene.numbers,
                counter: &name_of,
                has_several: counter.is_none(),
            };
            for action in history_ui(ui, &mut inspector.list, &context) {
                match action {
                    HistoryAction::More => inspector.list_wants.is_more = true,
                    HistoryAction::Changed => inspector.list_wants.is_other = true,
                    HistoryAction::Undo(entries) => actions.push(Action::Do(vec![Request::Undo { entries }])),
                    HistoryAction::Note(entry, note) => actions.push(Action::Do(vec![Request::Note { entry, note }])),
                    HistoryAction::AddLate => {
                        actions.extend(counter.map(|counter| Action::Open(Opening::AddLate(counter.id))));
                    }
                }
            }
        }
    }
    if std::mem::take(&mut inspector.is_list_wanted) {
        ui.scroll_to_rect(ui.max_rect(), None);
    }
}
