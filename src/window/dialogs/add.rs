//! The dialog that adds an amount at once, or takes it away, now or at a time in the past.

use egui::Ui;

use crate::domain::{CounterId, Note, Time};
use crate::language::text;
use crate::request::{CounterRef, Refusal, Request};
use crate::window::dialogs::controls::{change_ui, footer, parse_note, whole_number};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, Field, FooterButton};
use crate::window::text::strings::dialogs as dialog_strings;

const AMOUNT: &str = "amount";
const WHEN: &str = "when";
const NOTE: &str = "note";

const NUMBER_WIDTH: f32 = 128.0;
const WHEN_WIDTH: f32 = 176.0;

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AmountKind {
    Add,
    /// Adds what was counted in the past.
    AddLate,
    Take,
}

/// The dialog that adds an amount to one counter.
#[derive(Debug)]
pub(crate) struct AddForm {
    state: FormState,
    id: CounterId,
    counter: String,
    count: i128,
    amount: String,
    is_taken: bool,
    is_late: bool,
    /// `None` until it is first shown.
    when: Option<String>,
    note: String,
}

impl Form for AddForm {
    fn title(&self) -> String {
        if self.is_taken { dialog_strings::take_from(&self.counter) } else { dialog_strings::add_to(&self.counter) }
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        dialog_strings::is_now(&(context.number)(self.count))
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let amount = whole_number(&self.amount).and_then(|amount| match self.is_taken {
            true => amount.checked_neg().ok_or(text!("dialogs-number-too-large")),
            false => Ok(amount),
        });
        let when = self.parse_when(context);
        let note = parse_note(&self.note);
        let request = self.request(context, amount, &when, &note);
        let problem = self.state.problem.clone();
        let is_on = request.is_some() && !context.is_busy;
        let main = if self.is_taken { text!("dialogs-take") } else { text!("dialogs-add") };
        let footer = footer(self.state.id, problem.as_deref(), main, is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            change_ui(ui, context, self.count, amount.ok().map(|amount| self.count + i128::from(amount)));
            let mut is_entered = widgets::row(ui, text!("dialogs-amount"), |ui| {
                let is_begun = !self.amount.trim().trim_matches(['-', '−', '+']).is_empty();
                let error = amount.err().filter(|_| is_begun);
                let name =
                    if self.is_taken { dialog_strings::taken_name } else { dialog_strings::amount_name }(&self.counter);
                let form = Field { error, width: NUMBER_WIDTH, ..Field::named(&name) };
                self.state.field(ui, AMOUNT, form, &mut self.amount)
            });
            widgets::row(ui, "", |ui| {
                let name = dialog_strings::counted_earlier_name(&self.counter);
                widgets::check(
                    ui,
                    self.state.id.with("late"),
                    text!("dialogs-counted-earlier"),
                    &name,
                    &mut self.is_late,
                );
            });
            if self.is_late {
                is_entered |= self.late_ui(ui, context, &when, note.as_ref().err());
            }
            is_entered
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Some(request) = request
        {
            self.state.clear_errors();
            commands.push(DialogCommand::Do(vec![request]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, refusal: &Refusal) -> Option<&'static str> {
        match refusal {
            Refusal::Overflow { .. } | Refusal::AboveMaximum { .. } | Refusal::BelowMinimum { .. } => Some(AMOUNT),
            Refusal::InTheFuture => Some(WHEN),
            _ => None,
        }
    }

    fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.count = count(self.id).unwrap_or(self.count);
    }
}

impl AddForm {
    /// Returns the form for the counter `id`, whose count is `count`; `amount` is offered.
    pub(crate) fn new(id: CounterId, counter: String, count: i128, amount: i64, kind: AmountKind) -> Self {
        let state = FormState::on_field(AMOUNT);
        let (when, note) = (None, String::new());
        let (is_taken, is_late) = (kind == AmountKind::Take, kind == AmountKind::AddLate);
        Self { state, id, counter, count, amount: amount.to_string(), is_taken, is_late, when, note }
    }

    fn late_ui(
        &mut self,
        ui: &mut Ui,
        context: &DialogContext<'_>,
        at: &Result<Time, String>,
        bad_note: Option<&String>,
    ) -> bool {
        let mut is_entered = widgets::row(ui, text!("dialogs-when"), |ui| {
            let name = dialog_strings::of(text!("dialogs-when"), &self.counter);
            let error = at.as_ref().err().map(String::as_str);
            let form = Field { error, hint: text!("dialogs-when-hint"), width: WHEN_WIDTH, ..Field::named(&name) };
            let when = self.when.get_or_insert_with(|| (context.typed_date_time)(context.now));
            let is_entered = self.state.field(ui, WHEN, form, when);
            // The understood time, if it differs from the typed text.
            if let Ok(at) = at
                && (context.typed_date_time)(*at) != when.trim()
            {
                widgets::hint(ui, &(context.date_time)(*at));
            }
            is_entered
        });
        is_entered |= widgets::row(ui, text!("dialogs-note"), |ui| {
            let name = dialog_strings::of(text!("dialogs-note"), &self.counter);
            let error = bad_note.map(String::as_str);
            let form = Field { error, hint: text!("dialogs-optional"), ..Field::named(&name) };
            self.state.field(ui, NOTE, form, &mut self.note)
        });
        is_entered
    }

    fn parse_when(&self, context: &DialogContext<'_>) -> Result<Time, String> {
        let Some(when) = &self.when else { return Ok(context.now) };
        let when = (context.parse_date_time)(when)?;
        if when > context.now { Err(text!("dialogs-still-to-come").to_owned()) } else { Ok(when) }
    }

    fn request(
        &self,
        context: &DialogContext<'_>,
        amount: Result<i64, &str>,
        when: &Result<Time, String>,
        note: &Result<Option<Note>, String>,
    ) -> Option<Request> {
        let delta = amount.ok().filter(|amount| *amount != 0)?;
        let counter = CounterRef::Id(self.id);
        if self.is_late {
            let (at, note) = (*when.as_ref().ok()?, note.as_ref().ok()?.clone());
            Some(Request::Late { counter, delta, at, note })
        } else {
            Some(Request::Add { counter, delta, at: context.now })
        }
    }
}
