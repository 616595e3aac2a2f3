//! Another tally file, in a window of its own: by its path, or one of the last that were open.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::window::dialogs::place::{PLACE, PlaceField};
use crate::window::dialogs::{Stage, Wish, files as words, texts};
use crate::window::kit::widgets::{self, Pressed};
use crate::window::text::strings::path as shown;
use crate::window::view::task::{FileChoice, TaskResult};

/// The dialog that opens another file.
#[derive(Debug)]
pub struct OpenForm {
    pub(super) stage: Stage,
    place: PlaceField,
    recent: Vec<PathBuf>,
    is_asked: bool,
}

impl OpenForm {
    /// With the files that were open last, the newest first.
    pub fn new(recent: Vec<PathBuf>) -> Self {
        Self { stage: Stage::on_field(PLACE), place: PlaceField::new(None), recent, is_asked: false }
    }

    pub(super) fn done(&mut self, done: &TaskResult, wishes: &mut Vec<Wish>) {
        match done {
            TaskResult::Failed(why) => {
                self.is_asked = false;
                self.stage.problem = Some(texts::sentence(why));
            }
            done => {
                if self.place.chosen(done) {
                    self.open(wishes);
                }
            }
        }
    }

    fn open(&mut self, wishes: &mut Vec<Wish>) {
        if let Some(path) = self.place.path() {
            self.stage.asked();
            self.is_asked = true;
            wishes.push(Wish::OpenFile(path));
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, wishes: &mut Vec<Wish>) -> bool {
        let problem = self.stage.problem.clone();
        let is_on = self.place.path().is_some() && !self.is_asked;
        let footer = super::footer(self.stage.id, problem.as_deref(), words::OPEN_NOW, is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            let choosing =
                |at| FileChoice { title: words::OPEN, is_new: false, at, kinds: words::TALLY_FILES, endings: &["db"] };
            let Self { stage, place, .. } = self;
            let mut is_entered = place.ui(ui, stage, words::OPEN_FILE, None, choosing, wishes);
            widgets::row(ui, "", |ui| widgets::hint(ui, words::OPEN_HINT));
            if !self.recent.is_empty() {
                widgets::row(ui, words::RECENT, |ui| {
                    for (place, path) in self.recent.iter().enumerate() {
                        if recent_ui(ui, self.stage.id.with(("recent", place)), path) {
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
            self.open(wishes);
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
