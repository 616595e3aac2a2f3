//! The lists of what was counted: the history, the periods that resets closed, and the desks.

use egui::{Id, Rect, RichText, Ui};

use crate::domain::CounterId;
use crate::language::text;
use crate::reader::Inspection;
use crate::request::Request;
use crate::window::history::entries::{HistoryContext, history_ui};
use crate::window::history::periods::{PeriodContext, periods_ui};
use crate::window::history::{HistoryCommand, PeriodCommand, Times};
use crate::window::kit::theme::Tokens;
use crate::window::panels::inspector::{Inspector, Tab, desks, inspector_strings, title};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;

/// Returns the lists that there are of what is inspected.
pub(super) fn tabs(view: &ViewContext<'_>, inspector: &Inspector) -> Vec<(Tab, &'static str)> {
    let is_one = title(view, &inspector.subject).1.is_some();
    let mut tabs = vec![(Tab::History, text!("inspector-history"))];
    tabs.extend(is_one.then_some((Tab::Periods, text!("inspector-periods"))));
    tabs
}

/// Draws the list of the tab that is shown; it takes up the available space. `opener`: where the button of its filters
/// stands, if they are behind one.
pub(super) fn record_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    opener: Option<Rect>,
    commands: &mut Vec<Command>,
) {
    let (name, counter) = title(view, &inspector.subject);
    if let Some(why) = &inspector.list_problem {
        ui.label(RichText::new(inspector_strings::unlisted(why)).color(Tokens::of(ui).error));
    }
    let times = Times { now: view.clock, zone: view.zone, locale: view.locale };
    let height = ui.available_height();
    match (inspector.tab, counter) {
        (Tab::Periods, Some(counter)) => {
            let id = Id::unique("inspector periods");
            let numbers = view.numbers;
            let target = counter.target;
            let context = PeriodContext { id, name: &name, color: counter.color, target, height, times, numbers };
            match periods_ui(ui, &inspection.periods, &context) {
                Some(PeriodCommand::Undo(reset)) => {
                    commands.push(Command::Do(vec![Request::Undo { entries: vec![reset] }]))
                }
                Some(PeriodCommand::Show(from, until)) => inspector.show_entries(from, until),
                None => {}
            }
        }
        (Tab::Desks, counter) => desks::desks_ui(ui, view, inspector, &times, counter),
        (_, counter) => {
            let name_of = |id: CounterId| view.model.row(id).map(|row| row.counter.name.clone());
            let subject = inspector.subject.clone();
            let day_note = |date| view.day_note(&subject, date);
            let calendar = view.calendar();
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
                    HistoryCommand::Keep(entry) => {
                        commands.push(Command::Do(vec![Request::Keep { entries: vec![entry] }]));
                    }
                    HistoryCommand::Void(entry, note) => {
                        commands.push(Command::Do(vec![Request::Void { entries: vec![entry], note }]));
                    }
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
}
