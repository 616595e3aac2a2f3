//! Another tally file, in a window of its own: by its path, or one of the last that were open.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::window::dialogs::place::{PLACE, PlaceField};
use crate::window::dialogs::{DialogCommand, FormState, files as words, texts};
use crate::window::kit::widgets::{self, Pressed};
use crate::window::text::strings::path as shown;
use crate::window::view::task::{FileChoice, TaskResult};

/// The dialog that opens another file.
#[derive(Debug)]
pub struct OpenForm {
    pub(super) state: FormState,
    place: PlaceField,
    recent: Vec<PathBuf>,
    is_asked: bool,
}

impl OpenForm {
    /// With the files that were open last, the newest first.
    pub fn new(recent: Vec<PathBuf>) -> Self {
        Self { state: FormState::on_field(PLACE), place: PlaceField::new(None), recent, is_asked: false }
    }

    pub(super) fn done(&mut self, done: &TaskResult, commands: &mut Vec<DialogCommand>) {
        match done {
            TaskResult::Failed(why) => {
                self.is_asked = false;
                self.state.problem = Some(texts::sentence(why));
            }
            done => {
                if self.place.chosen(done) {
                    self.open(commands);
                }
            }
        }
    }

    fn open(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Some(path) = self.place.path() {
            self.state.asked();
            self.is_asked = true;
            commands.push(DialogCommand::OpenFile(path));
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.place.path().is_some() && !self.is_asked;
        let footer = super::footer(self.state.id, problem.as_deref(), words::OPEN_NOW, is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            let choosing =
                |at| FileChoice { title: words::OPEN, is_new: false, at, kinds: words::TALLY_FILES, endings: &["db"] };
            let Self { state, place, .. } = self;
            let mut is_entered = place.ui(ui, state, words::OPEN_FILE, None, choosing, commands);
            widgets::row(ui, "", |ui| widgets::hint(ui, words::OPEN_HINT));
            if !self.recent.is_empty() {
                widgets::row(ui, words::RECENT, |ui| {
                    for (place, path) in self.recent.iter().enumerate() {
                        if recent_ui(ui, self.state.id.with(("recent", place)), path) {
                            self.place = PlaceField::new(Some(path));
                            is_entered = true;
                        }
                    }
                });
            }
            is_entered
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(Pressed::Main) || is_entered) && !self.is_asked {
            self.open(commands);
        }
        pressed != Some(Pressed::Cancel)
    }
}

/// `true`: it was pressed.
fn recent_ui(ui: &mut Ui, id: egui::Id, path: &Path) -> bool {
    let name = path.file_name().map(|name| shown(name.as_ref())).unwrap_or_default();
    let folder = path.parent().map(shown).unwrap_or_default();
    widgets::line_button(ui, id, &name, &folder, &words::open_named(&shown(path))).clicked()
}
