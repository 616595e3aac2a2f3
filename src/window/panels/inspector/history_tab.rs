//! The lists of what was counted: the history, and the periods that resets closed.

use egui::{Id, Pos2, Rect, RichText, Ui, Vec2};

use crate::domain::{CounterId, Time};
use crate::reader::Inspection;
use crate::request::Request;
use crate::window::history::entries::{HistoryContext, history_ui};
use crate::window::history::periods::{PeriodContext, periods_ui};
use crate::window::history::{HistoryCommand, PeriodCommand, Times};
use crate::window::kit::theme::{self, SMALL_SIZE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::inspector::{Inspector, Record, desks, inspector_strings, title};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::subject::Subject;

/// Draws the history or the periods; they take up the available space.
pub(super) fn record_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    clock: Time,
    commands: &mut Vec<Command>,
) {
    let (name, counter) = title(view, &inspector.subject);
    let counter = counter.filter(|_| matches!(inspector.subject, Subject::Counters(_)));
    let mut records = vec![(Record::History, inspector_strings::HISTORY)];
    records.extend(counter.map(|_| (Record::Periods, inspector_strings::PERIODS)));
    records.extend(inspection.has_desks.then_some((Record::Desks, inspector_strings::DESKS)));
    if !records.iter().any(|(record, _)| *record == inspector.record) {
        inspector.record = Record::History;
    }
    let tabs = if records.len() > 1 {
        let id = Id::unique("inspector record");
        ui.horizontal(|ui| widgets::segments(ui, id, inspector_strings::LIST, &records, &mut inspector.record)).response
    } else {
        let ink = Tokens::of(ui).ink;
        ui.label(RichText::new(inspector_strings::HISTORY).size(SMALL_SIZE).family(theme::semibold()).color(ink))
    };
    // Where the list is short, its filters are behind a button at the right of the tabs.
    let corner = Rect::from_center_size(
        Pos2::new(ui.max_rect().right() - theme::CONTROL_HEIGHT / 2.0, tabs.rect.center().y),
        Vec2::splat(theme::CONTROL_HEIGHT),
    );
    let opener = (!inspector.is_maximised).then_some(corner);
    if let Some(why) = &inspector.list_problem {
        ui.label(RichText::new(inspector_strings::unlisted(why)).color(Tokens::of(ui).error));
    }
    let times = Times { now: clock, zone: view.zone, locale: view.locale };
    let height = ui.available_height();
    match (inspector.record, counter) {
        (Record::Periods, Some(counter)) => {
            let id = Id::unique("inspector periods");
            let numbers = view.numbers;
            let context = PeriodContext { id, name: &name, color: counter.color, height, times, numbers };
            match periods_ui(ui, &inspection.periods, &context) {
                Some(PeriodCommand::Undo(reset)) => {
                    commands.push(Command::Do(vec![Request::Undo { entries: vec![reset] }]))
                }
                Some(PeriodCommand::Show(from, until)) => inspector.show_entries(from, until),
                None => {}
            }
        }
        (Record::Desks, counter) => desks::desks_ui(ui, view, inspector, &times, counter),
        (_, counter) => {
            let name_of = |id: CounterId| view.model.row(id).map(|row| row.counter.name.clone());
            let subject = inspector.subject.clone();
            let day_note = |date| view.day_note(&subject, date);
            let calendar = super::calendar(view, view.model.day_starts_at);
            let context = HistoryContext {
                id: Id::unique("inspector history"),
                name: &name,
                height,
                times,
                calendar: &calendar,
                numbers: view.numbers,
                counter: &name_of,
                day_note: &day_note,
                has_several: counter.is_none(),
                opener,
            };
            for command in history_ui(ui, &mut inspector.list, &context) {
                match command {
                    HistoryCommand::More => inspector.list_wants.is_more = true,
                    HistoryCommand::Changed => inspector.list_wants.is_other = true,
                    HistoryCommand::Undo(entries) => commands.push(Command::Do(vec![Request::Undo { entries }])),
                    HistoryCommand::Note(entry, note) => {
                        commands.push(Command::Do(vec![Request::Note { entry, note }]))
                    }
                    HistoryCommand::NoteDay(date) => {
                        let board = view.board_of(&subject);
                        commands.push(Command::Open(DialogRequest::NoteDay(board, date)));
                    }
                    HistoryCommand::AddLate => {
                        commands.extend(counter.map(|counter| Command::Open(DialogRequest::AddLate(counter.id))));
                    }
                }
            }
        }
    }
    if std::mem::take(&mut inspector.is_list_wanted) {
        ui.scroll_to_rect(ui.max_rect(), None);
    }
}
