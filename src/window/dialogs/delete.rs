//! Deleting counters for good, with all that was counted: the one thing that can't be undone.

use std::path::PathBuf;

use egui::Ui;

use crate::domain::{CounterId, Weight};
use crate::request::{CounterRef, Request};
use crate::window::dialogs::list::{Line, list_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, FormState, keeping, texts};
use crate::window::kit::widgets::{self, ButtonKind, Footer, Pressed};

/// A counter that is to be deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteRow {
    pub id: CounterId,
    pub name: String,
    pub count: i128,
    /// How it counts in the sum.
    pub weight: Weight,
}

/// The dialog that deletes counters for good.
#[derive(Debug)]
pub struct Delete {
    pub(super) state: FormState,
    rows: Vec<DeleteRow>,
    sum: i128,
    /// The person said so, besides pressing the button.
    is_meant: bool,
    /// How the backup went.
    note: Option<String>,
    /// The backup that the note tells of.
    made: Option<PathBuf>,
}

impl Delete {
    pub fn new(rows: Vec<DeleteRow>) -> Self {
        let sum = sum(&rows);
        // Whoever presses Enter unread has done nothing.
        Self { state: FormState::new(Footer::cancel_id), rows, sum, is_meant: false, note: None, made: None }
    }

    /// How the backup went, in words.
    pub fn note(&mut self, note: String, made: Option<PathBuf>) {
        (self.note, self.made) = (Some(note), made);
    }

    /// These aren't there any more.
    pub fn gone(&mut self, gone: &[PathBuf]) {
        if let Some(made) = self.made.take_if(|made| gone.contains(made)) {
            self.note = Some(keeping::gone(&made));
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
        texts::delete(self.only().map(|row| row.name.as_str()), self.rows.len())
    }

    fn only(&self) -> Option<&DeleteRow> {
        self.rows.first().filter(|_| self.rows.len() == 1)
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.is_meant && !self.rows.is_empty() && !context.is_busy;
        let footer = Footer {
            look: ButtonKind::Danger,
            ..super::footer(self.state.id, problem.as_deref(), texts::DELETE, is_on)
        };
        widgets::body(ui, &footer, |ui| self.body_ui(ui, context, commands));
        let pressed = footer.ui(ui);
        if pressed == Some(Pressed::Main) {
            self.state.asked();
            let delete = |row: &DeleteRow| Request::Delete { counter: CounterRef::Id(row.id) };
            commands.push(DialogCommand::Ask(self.rows.iter().map(delete).collect()));
        }
        pressed != Some(Pressed::Cancel)
    }

    fn body_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let number = context.number;
        match self.only() {
            Some(row) => widgets::text(ui, &texts::delete_only(&row.name, &number(row.count))),
            None => {
                widgets::text(ui, texts::DELETE_MANY);
                let line = |place| {
                    let row: &DeleteRow = self.rows.get(place)?;
                    Some(Line { name: row.name.clone(), value: number(row.count), aside: None })
                };
                let all = Line { name: texts::IN_ALL.to_owned(), value: number(self.sum), aside: None };
                list_ui(ui, self.rows.len(), false, &line, &all);
            }
        }
        let id = self.state.id;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = crate::window::kit::theme::SPACE;
            if widgets::button(ui, id.with("backup"), texts::BACK_UP, texts::BACK_UP, ButtonKind::Plain, true).clicked()
            {
                self.note = Some(texts::BACKING_UP.to_owned());
                commands.push(DialogCommand::BackUp);
            }
            if let Some(note) = &self.note {
                widgets::hint(ui, note);
            }
        });
        let meant = texts::delete_meant(self.rows.len());
        let name = format!("{meant}: {}", self.title());
        widgets::check(ui, id.with("meant"), meant, &name, &mut self.is_meant);
    }
}

/// What the counters have together, each by its weight.
fn sum(rows: &[DeleteRow]) -> i128 {
    rows.iter().map(|row| i128::from(row.weight.factor()) * row.count).sum()
}
