//! The dialog that opens another tally file in another window: by its path, or one of those that were open last.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::language::text;
use crate::request::Refusal;
use crate::window::dialogs::controls::footer;
use crate::window::dialogs::file_field::{FILE, FileField};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, FooterButton};
use crate::window::text::strings::path as shown;
use crate::window::text::strings::{dialogs as dialog_strings, files as file_strings};
use crate::window::view::task::{FileChoice, TaskResult};

/// The form that opens another file.
#[derive(Debug)]
pub(crate) struct OpenFileForm {
    state: FormState,
    file: FileField,
    recent: Vec<PathBuf>,
    is_asked: bool,
}

impl Form for OpenFileForm {
    fn title(&self) -> String {
        text!("files-open-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("files-open-hint").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, _context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.file.path().is_some() && !self.is_asked;
        let footer = footer(self.state.id, problem.as_deref(), text!("files-open-now"), is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            let choosing = |at| FileChoice {
                title: text!("files-open"),
                is_new: false,
                at,
                kinds: text!("files-tally-files"),
                endings: &["db"],
            };
            let Self { state, file, .. } = self;
            let mut is_entered = file.ui(ui, state, text!("files-open-file"), None, choosing, commands);
            widgets::row(ui, "", |ui| widgets::hint(ui, text!("files-open-hint")));
            if !self.recent.is_empty() {
                widgets::row(ui, text!("files-recent"), |ui| {
                    for (index, path) in self.recent.iter().enumerate() {
                        if recent_ui(ui, self.state.id.with(("recent", index)), path) {
                            self.file = FileField::new(Some(path));
                            is_entered = true;
                        }
                    }
                });
            }
            is_entered
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered) && !self.is_asked {
            self.open(commands);
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn task_done(&mut self, result: TaskResult, commands: &mut Vec<DialogCommand>) {
        if let TaskResult::Failed(why) = result {
            self.is_asked = false;
            self.state.problem = Some(dialog_strings::sentence(&why));
        } else if self.file.take_chosen(result) {
            self.open(commands);
        }
    }
}

impl OpenFileForm {
    /// Returns the form with the files that were open last, the newest first.
    pub(crate) fn new(recent: Vec<PathBuf>) -> Self {
        Self { state: FormState::on_field(FILE), file: FileField::new(None), recent, is_asked: false }
    }

    fn open(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Some(path) = self.file.path() {
            self.state.clear_errors();
            self.is_asked = true;
            commands.push(DialogCommand::OpenFile(path));
        }
    }
}

/// Draws one of the last files. Returns `true` when it was pressed.
fn recent_ui(ui: &mut Ui, id: egui::Id, path: &Path) -> bool {
    let name = path.file_name().map(|name| shown(name.as_ref())).unwrap_or_default();
    let folder = path.parent().map(shown).unwrap_or_default();
    widgets::line_button(ui, id, &name, &folder, &file_strings::open_named(&shown(path))).clicked()
}
