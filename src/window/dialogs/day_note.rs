//! The dialog that notes something on a day, of a board or of the whole file: an empty note is none.

use egui::Ui;
use jiff::civil::Date;

use crate::domain::{Board, DayNote};
use crate::language::text;
use crate::request::{Refusal, Request};
use crate::window::dialogs::controls::{footer, parse_note};
use crate::window::dialogs::{DialogCommand, DialogContext, Field, Form, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Calendar, FooterButton, Picks};
use crate::window::text::strings::day_note as day_note_strings;

const NOTE: &str = "note";

/// The form of a note on a day.
#[derive(Debug)]
pub(crate) struct DayNoteForm {
    state: FormState,
    /// `None`: of the whole file.
    board: Option<Board>,
    date: Date,
    /// What the days of this board have now.
    notes: Vec<DayNote>,
    note: String,
}

impl Form for DayNoteForm {
    fn title(&self) -> String {
        text!("day-note-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        day_note_strings::shown_in(self.board.as_ref().map(|board| board.name.as_str()))
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let note = parse_note(&self.note);
        let problem = self.state.problem.clone();
        let is_on = note.is_ok() && !context.is_busy;
        let footer = footer(self.state.id, problem.as_deref(), text!("dialogs-save"), is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            widgets::row(ui, text!("day-note-day"), |ui| self.day_ui(ui, context));
            let is_entered = widgets::row(ui, text!("dialogs-note"), |ui| {
                let error = note.as_ref().err().map(String::as_str);
                let field = Field { error, hint: text!("day-note-hint"), ..Field::named(text!("day-note-name")) };
                self.state.field(ui, NOTE, field, &mut self.note)
            });
            widgets::hint(ui, &self.description(context));
            is_entered
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Ok(note) = note
        {
            if self.note == self.known() {
                return false;
            }
            self.state.clear_errors();
            let board = self.board.as_ref().map(|board| board.id);
            commands.push(DialogCommand::Do(vec![Request::NoteDay { board, date: self.date, note }]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }
}

impl DayNoteForm {
    /// Returns the form for this day, given the notes of all days.
    pub(crate) fn new(board: Option<Board>, date: Date, notes: &[DayNote]) -> Self {
        let id = board.as_ref().map(|board| board.id);
        let notes = notes.iter().filter(|note| note.board == id).cloned().collect();
        let mut form = Self { state: FormState::on_field(NOTE), board, date, notes, note: String::new() };
        form.note = form.known();
        form
    }

    /// Returns the note that the day has.
    fn known(&self) -> String {
        let note = self.notes.iter().find(|note| note.date == self.date);
        // The field has one line.
        note.map(|note| note.note.replace('\n', " ")).unwrap_or_default()
    }

    /// Draws the day, which opens a calendar.
    fn day_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let text = context.day_names.day(self.date);
        let name = day_note_strings::day_name(&text);
        let button = widgets::button(ui, self.state.id.with("day"), &text, &name, ButtonKind::Plain, true);
        let calendar = Calendar {
            name: text!("day-note-day"),
            picks: Picks::Day,
            value: Some((self.date, self.date)),
            today: context.today,
            first_weekday: context.first_weekday,
            names: context.day_names,
        };
        if let Some((date, _)) = calendar.popup(&button) {
            let is_changed = self.note != self.known();
            self.date = date;
            // What was typed is meant for the other day.
            if !is_changed || self.note.trim().is_empty() {
                self.note = self.known();
            }
        }
    }
}
