//! The dialog that corrects the level of a board: how many are inside, as counted by eye. The difference is counted on one of
//! the board's counters, so that what others count meanwhile stays.

use egui::Ui;

use crate::domain::{Board, CounterId, Weight};
use crate::language::text;
use crate::request::{CounterRef, Refusal, Request};
use crate::window::dialogs::controls::{change_ui, footer, whole_number};
use crate::window::dialogs::counter_list::{CounterRow, CounterRows};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, Field, FooterButton};
use crate::window::text::strings::level as level_strings;

const LEVEL: &str = "level";
const NUMBER_WIDTH: f32 = 128.0;

/// The form that corrects a level.
#[derive(Debug)]
pub(crate) struct LevelForm {
    state: FormState,
    /// The name of the level.
    name: String,
    rows: CounterRows,
    typed: String,
}

impl Form for LevelForm {
    fn title(&self) -> String {
        level_strings::set(&self.name)
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("level-about").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let level = whole_number(&self.typed);
        let correction = level.ok().and_then(|level| self.correction(i128::from(level)));
        let problem = self.state.problem.clone();
        let is_on = correction.is_some() && !context.is_busy;
        let footer = footer(self.state.id, problem.as_deref(), text!("level-set"), is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            change_ui(ui, context, self.rows.sum, level.ok().map(i128::from));
            let is_entered = widgets::row(ui, &self.name, |ui| {
                let error = level.err().filter(|_| !self.typed.trim().is_empty());
                let form = Field { error, width: NUMBER_WIDTH, ..Field::named(&self.name) };
                self.state.field(ui, LEVEL, form, &mut self.typed)
            });
            let said = match &correction {
                Some((row, delta)) => level_strings::correction(&row.name, *delta, |number| (context.number)(number)),
                None => text!("level-about").to_owned(),
            };
            widgets::hint(ui, &said);
            is_entered
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Some((row, delta)) = correction
        {
            let counter = CounterRef::Id(row.id);
            self.state.clear_errors();
            commands.push(DialogCommand::Do(vec![Request::Add { counter, delta, at: context.now }]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        Some(LEVEL)
    }

    fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.recount(count);
    }
}

impl LevelForm {
    pub(crate) fn new(board: &Board, rows: Vec<CounterRow>) -> Self {
        let rows = CounterRows::new(rows);
        let name = board.total_name.clone().unwrap_or_else(|| text!("total").to_owned());
        Self { state: FormState::on_field(LEVEL), name, typed: rows.sum.to_string(), rows }
    }

    /// Returns the counter on which the difference is counted, and by how much: who came in unseen, or went out. `None` if there
    /// is no difference, or no counter for it.
    fn correction(&self, level: i128) -> Option<(CounterRow, i64)> {
        let difference = i64::try_from(level - self.rows.sum).ok().filter(|difference| *difference != 0)?;
        let of = |weight| self.rows.iter().find(|row| row.weight == weight);
        let (added, taken) = (of(Weight::Plus), of(Weight::Minus));
        let row = if difference > 0 { added.or(taken) } else { taken.or(added) }?;
        Some((row.clone(), difference.checked_mul(row.weight.factor())?))
    }
}
