//! A reset: before → after and the periods that it closes, before it is done.

use std::collections::HashMap;

use egui::{FontId, Ui};

use crate::domain::{CounterId, NoteError, Time, Weight};
use crate::request::{CounterRef, CounterRefs, Request};
use crate::window::dialogs::list::{Line, list_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, FieldForm, FormState, texts};
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, Footer, Pressed};
use crate::window::view::scope::{Kind, short};

const NOTE: &str = "note";
const COUNT_SIZE: f32 = 28.0;

/// A counter that is to be reset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetRow {
    pub id: CounterId,
    pub name: String,
    pub count: i128,
    /// How it counts in the sum.
    pub weight: Weight,
    /// When its period began, if that is known yet.
    pub since: Option<Time>,
}

/// The dialog that resets counters.
#[derive(Debug)]
pub struct Reset {
    pub(super) state: FormState,
    rows: Vec<ResetRow>,
    /// What they are together.
    kind: Kind,
    sum: i128,
    note: String,
}

impl Reset {
    pub fn new(rows: Vec<ResetRow>, kind: Kind) -> Self {
        let sum = sum(&rows);
        Self { state: FormState::new(Footer::main_id), rows, kind, sum, note: String::new() }
    }

    /// When the periods began; for those that aren't named it stays as it is.
    pub fn set_since(&mut self, since: Vec<(CounterId, Option<Time>)>) {
        let since: HashMap<CounterId, Option<Time>> = since.into_iter().collect();
        for row in &mut self.rows {
            row.since = since.get(&row.id).copied().unwrap_or(row.since);
        }
    }

    pub(super) fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.retain_mut(|row| match count(row.id) {
            Some(count) => {
                row.count = count;
                true
            }
            None => false,
        });
        self.sum = sum(&self.rows);
    }

    pub(super) fn title(&self) -> String {
        texts::reset(&self.scope())
    }

    /// What is reset, in words.
    fn scope(&self) -> String {
        self.kind.name(self.only().map(|row| row.name.as_str()), self.rows.len())
    }

    fn only(&self) -> Option<&ResetRow> {
        self.rows.first().filter(|_| self.rows.len() == 1)
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let note = match self.note.trim() {
            "" => Ok(None),
            note => note.parse().map(Some).map_err(|error: NoteError| texts::sentence(&error.to_string())),
        };
        let problem = self.state.problem.clone();
        let is_on = note.is_ok() && !self.rows.is_empty() && !context.is_busy;
        let main = texts::reset(&short(&self.scope()));
        let footer = super::footer(self.state.id, problem.as_deref(), &main, is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            match self.only() {
                Some(row) => only_ui(ui, row, context),
                None => self.list_ui(ui, context),
            }
            widgets::hint(ui, texts::RESET_HINT);
            widgets::row(ui, texts::NOTE, |ui| {
                let name = texts::reset_note(self.only().map(|row| row.name.as_str()), self.rows.len());
                let error = note.as_ref().err().map(String::as_str);
                let form = FieldForm { error, hint: texts::OPTIONAL, ..FieldForm::named(&name) };
                self.state.field(ui, NOTE, form, &mut self.note)
            })
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(Pressed::Main) || is_entered)
            && footer.is_on
            && let Ok(note) = note
        {
            self.state.asked();
            let counters = CounterRefs::These(self.rows.iter().map(|row| CounterRef::Id(row.id)).collect());
            commands.push(DialogCommand::Do(vec![Request::Reset { counters, note }]));
        }
        pressed != Some(Pressed::Cancel)
    }

    fn list_ui(&self, ui: &mut Ui, context: &DialogContext<'_>) {
        let change = |count| texts::from_to(&(context.number)(count), "0");
        let line = |place| {
            let row: &ResetRow = self.rows.get(place)?;
            let aside = row.since.map(|since| texts::since(&(context.date_time)(since)));
            Some(Line { name: row.name.clone(), value: change(row.count), aside })
        };
        let all = Line { name: texts::IN_ALL.to_owned(), value: change(self.sum), aside: None };
        list_ui(ui, self.rows.len(), true, &line, &all);
    }
}

/// What the counters have together, each by its weight.
fn sum(rows: &[ResetRow]) -> i128 {
    rows.iter().map(|row| i128::from(row.weight.factor()) * row.count).sum()
}

/// One counter alone: the change stands out.
fn only_ui(ui: &mut Ui, row: &ResetRow, context: &DialogContext<'_>) {
    let tokens = Tokens::of(ui);
    let text = texts::from_to(&(context.number)(row.count), "0");
    ui.spacing_mut().item_spacing.y = SPACE;
    ui.label(egui::RichText::new(text).font(FontId::new(COUNT_SIZE, theme::semibold())).color(tokens.ink));
    if let Some(since) = row.since {
        widgets::text(ui, &texts::closes_period(&(context.date_time)(since)));
    }
    ui.spacing_mut().item_spacing.y = 3.0 * SPACE;
}
