//! The dialog that takes a time out of a board's hours, at which nobody counted: of a date, of several, or all of them.

use egui::Ui;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::date_time::hours_of_day;
use crate::domain::{BoardId, Hours};
use crate::language::text;
use crate::request::{BoardEdit, Refusal, Request};
use crate::window::dialogs::controls::footer;
use crate::window::dialogs::hours::{calendar, times_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::text::strings::hours as hours_strings;

const TIMES: &str = "times";

/// The form of a time at which nobody counted.
#[derive(Debug)]
pub(crate) struct NobodyForm {
    state: FormState,
    board: BoardId,
    name: String,
    first: Date,
    last: Date,
    /// No times: all day.
    times: String,
}

impl Form for NobodyForm {
    fn title(&self) -> String {
        text!("nobody-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("nobody-text", board = self.name.as_str())
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        // As they are by now: another window may have changed them.
        let board = context.boards.iter().find(|board| board.id == self.board);
        let hours: Hours =
            board.and_then(|board| board.hours.as_deref()).and_then(|hours| hours.parse().ok()).unwrap_or_default();
        let after = self.after(&hours);
        let why = match &after {
            Some(Err(why)) => Some(why.as_str()),
            _ => self.state.problem.as_deref(),
        };
        let is_same = matches!(&after, Some(Ok(after)) if self.dates().all(|date| after.on(date) == hours.on(date)));
        let is_on = matches!(after, Some(Ok(_))) && !is_same && !context.is_busy;
        let problem = why.map(str::to_owned);
        let hint = is_same.then(|| text!("nobody-nothing-changes"));
        let footer = Footer { hint, ..footer(self.state.id, problem.as_deref(), text!("dialogs-save"), is_on) };
        let is_entered = widgets::body(ui, &footer, |ui| {
            widgets::hint(ui, &self.description(context));
            widgets::row(ui, text!("nobody-dates"), |ui| self.dates_ui(ui, context));
            widgets::row(ui, text!("nobody-times"), |ui| {
                let (id, name) = (self.state.id.with(TIMES), text!("nobody-times-name"));
                let is_entered = times_ui(ui, id, name, (text!("hours-all-day"), f32::INFINITY), None, &mut self.times);
                if self.first == self.last {
                    widgets::hint(ui, &hours_strings::hours_of(&hours.on(self.first)));
                }
                is_entered
            })
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Some(Ok(hours)) = after
        {
            self.state.clear_errors();
            let edit = BoardEdit { hours: Some(Some(hours)), ..BoardEdit::default() };
            commands.push(DialogCommand::Do(vec![Request::EditBoard { id: self.board, edit }]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }
}

impl NobodyForm {
    /// Returns the form for these dates of a board, and these times of them.
    pub(crate) fn new(board: BoardId, name: &str, (first, last): (Date, Date), times: String) -> Self {
        Self { state: FormState::on_field(TIMES), board, name: name.to_owned(), first, last, times }
    }

    fn dates(&self) -> impl Iterator<Item = Date> {
        let last = self.last;
        self.first.series(1.day()).take_while(move |date| *date <= last)
    }

    /// Returns the hours without what is typed, or why they can't be kept; `None` while it can't be read.
    fn after(&self, hours: &Hours) -> Option<Result<Hours, String>> {
        let spans = hours_of_day(&self.times)?;
        let mut after = hours.clone();
        for date in self.dates() {
            if spans.is_empty() {
                after.set_date(date, Some(Vec::new()), Vec::new());
            }
            spans.iter().for_each(|span| after.take_out(date, *span));
        }
        // Whether they aren't too long.
        let read: Result<Hours, _> = after.to_string().parse();
        Some(read.map_err(|why| dialog_strings::sentence(&why.to_string())))
    }

    /// Draws the dates, which open a calendar.
    fn dates_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let dates = hours_strings::dates(self.first, self.last, context.day_names);
        let name = hours_strings::dates_name(&dates);
        let button = widgets::button(ui, self.state.id.with("dates"), &dates, &name, ButtonKind::Plain, true);
        if let Some(picked) = calendar(context, Some((self.first, self.last))).popup(&button) {
            (self.first, self.last) = picked;
        }
    }
}
