//! The dialog that resets counters: it shows the counts before and after, and the periods that are closed.

use std::collections::HashMap;

use egui::{FontId, Ui};

use crate::domain::{CounterId, Time};
use crate::language::text;
use crate::reader::{Answer, Topic};
use crate::request::{CounterRef, CounterRefs, Refusal, Request};
use crate::window::dialogs::controls::{footer, parse_note};
use crate::window::dialogs::counter_list::{CounterRow, CounterRows, Line, list_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Field, Form, FormState};
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, FooterButton};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::view::scope::{Kind, short};

const NOTE: &str = "note";
const COUNT_SIZE: f32 = 28.0;

/// The form of a reset.
#[derive(Debug)]
pub(crate) struct ResetForm {
    state: FormState,
    rows: CounterRows,
    /// When their open periods began, as far as that is known yet.
    since: HashMap<CounterId, Time>,
    /// What the counters are together: a board, say.
    kind: Kind,
    note: String,
}

impl Form for ResetForm {
    fn title(&self) -> String {
        dialog_strings::reset(&self.scope())
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        match self.closes(context) {
            Some(closes) => format!("{closes} {}", text!("dialogs-reset-hint")),
            None => text!("dialogs-reset-hint").to_owned(),
        }
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let note = parse_note(&self.note);
        let problem = self.state.problem.clone();
        let is_on = note.is_ok() && !self.rows.is_empty() && !context.is_busy;
        let main = dialog_strings::reset(&short(&self.scope()));
        let footer = footer(self.state.id, problem.as_deref(), &main, is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            match self.rows.only() {
                Some(row) => only_ui(ui, row, self.closes(context).as_deref(), context),
                None => self.list_ui(ui, context),
            }
            widgets::hint(ui, text!("dialogs-reset-hint"));
            widgets::row(ui, text!("dialogs-note"), |ui| {
                let name = dialog_strings::reset_note(self.rows.only_name(), self.rows.len());
                let error = note.as_ref().err().map(String::as_str);
                let form = Field { error, hint: text!("dialogs-optional"), ..Field::named(&name) };
                self.state.field(ui, NOTE, form, &mut self.note)
            })
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Ok(note) = note
        {
            self.state.clear_errors();
            let counters = CounterRefs::These(self.rows.ids().map(CounterRef::Id).collect());
            commands.push(DialogCommand::Do(vec![Request::Reset { counters, note }]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.recount(count);
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            Answer::Periods(since) => {
                self.since.extend(since.into_iter().filter_map(|(id, since)| Some((id, since?))));
            }
            Answer::Failed(Topic::Periods, why) => self.state.problem = Some(dialog_strings::no_periods(&why)),
            other => return Some(other),
        }
        None
    }
}

impl ResetForm {
    pub(crate) fn new(rows: Vec<CounterRow>, kind: Kind) -> Self {
        // Enter resets from there, too; what else is typed by mistake presses no button.
        let state = FormState::on_field(NOTE);
        Self { state, rows: CounterRows::new(rows), since: HashMap::new(), kind, note: String::new() }
    }

    /// Says in words what is reset.
    fn scope(&self) -> String {
        self.kind.name(self.rows.only_name(), self.rows.len())
    }

    /// Says which period is closed, if it is known and the only one.
    fn closes(&self, context: &DialogContext<'_>) -> Option<String> {
        let since = self.since.get(&self.rows.only()?.id)?;
        Some(dialog_strings::closes_period(&(context.date_time)(*since)))
    }

    fn list_ui(&self, ui: &mut Ui, context: &DialogContext<'_>) {
        let change = |count| dialog_strings::from_to(&(context.number)(count), "0");
        let line = |index| {
            let row = self.rows.get(index)?;
            let aside = self.since.get(&row.id).map(|since| dialog_strings::since(&(context.date_time)(*since)));
            Some(Line { name: row.name.clone(), value: change(row.count), aside })
        };
        let all = Line { name: text!("dialogs-in-all").to_owned(), value: change(self.rows.sum), aside: None };
        list_ui(ui, self.rows.len(), true, &line, &all);
    }
}

/// Draws the change of a single counter, in large type.
fn only_ui(ui: &mut Ui, row: &CounterRow, closes: Option<&str>, context: &DialogContext<'_>) {
    let tokens = Tokens::of(ui);
    let text = dialog_strings::from_to(&(context.number)(row.count), "0");
    ui.spacing_mut().item_spacing.y = SPACE;
    ui.label(egui::RichText::new(text).font(FontId::new(COUNT_SIZE, theme::semibold())).color(tokens.ink));
    if let Some(closes) = closes {
        widgets::text(ui, closes);
    }
    ui.spacing_mut().item_spacing.y = 3.0 * SPACE;
}
