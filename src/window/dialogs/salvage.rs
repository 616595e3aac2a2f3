//! A salvage: what can still be read of a damaged file goes into a new one.

use std::path::{Path, PathBuf};

use egui::{ScrollArea, Ui};

use crate::reader::BackupJob;
use crate::store::Salvaged;
use crate::window::dialogs::backups::salvage_place;
use crate::window::dialogs::place::PlaceField;
use crate::window::dialogs::{DialogCommand, DialogContext, FormState, files, keeping as words, texts};
use crate::window::kit::theme::SPACE;
use crate::window::kit::widgets::{self, Footer, Pressed};
use crate::window::view::task::{FileChoice, TaskResult};

/// Of the list of what was found, in points.
const LINES_HEIGHT: f32 = 180.0;

/// The dialog that salvages.
#[derive(Debug)]
pub struct SalvageForm {
    pub(super) state: FormState,
    place: PlaceField,
    /// What is asked of the keeper, and not answered yet.
    doing: Option<BackupJob>,
    note: Option<&'static str>,
    /// The new file, and what is in it.
    salvaged: Option<(PathBuf, Salvaged)>,
}

impl SalvageForm {
    pub fn new(damaged: &Path) -> Self {
        let place = PlaceField::new(Some(&salvage_place(damaged)));
        Self { state: FormState::new(Footer::main_id), place, doing: None, note: None, salvaged: None }
    }

    pub fn salvaged(&mut self, salvaged: Salvaged) {
        self.doing = None;
        self.salvaged = self.place.path().map(|path| (path, salvaged));
        self.state.focus = Some(Footer::main_id(self.state.id));
    }

    /// It was given up, as was wished.
    pub fn cancelled(&mut self, keeping: &BackupJob) {
        if self.doing.take_if(|doing| doing == keeping).is_some() {
            self.note = words::cancelled(keeping);
        }
    }

    /// It is left: what goes on isn't wanted any more.
    pub(super) fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.extend(self.doing.take().map(DialogCommand::GiveUp));
    }

    pub fn not_salvaged(&mut self, why: &str) {
        self.doing = None;
        self.state.problem = Some(texts::sentence(why));
    }

    pub(super) fn done(&mut self, done: &TaskResult) {
        match done {
            TaskResult::Failed(why) => self.not_salvaged(why),
            done => {
                self.place.chosen(done);
            }
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_done = self.salvaged.is_some();
        let main = if is_done { words::OPEN_SALVAGED } else { words::SALVAGE_NOW };
        let is_at_work = self.doing.is_some();
        let is_on = !is_at_work && self.place.path().is_some();
        let footer = Footer {
            cancel: Some(if is_at_work { texts::CANCEL } else { texts::CLOSE }),
            ..super::footer(self.state.id, problem.as_deref(), main, is_on)
        };
        let is_entered = widgets::body(ui, &footer, |ui| match &self.salvaged {
            Some((path, salvaged)) => {
                widgets::text(ui, &words::salvaged(salvaged, path, &context.number));
                ScrollArea::vertical().id_salt("salvaged").max_height(LINES_HEIGHT).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE;
                    for line in &salvaged.lines {
                        widgets::hint(ui, &texts::sentence(line));
                    }
                });
                false
            }
            None => {
                widgets::text(ui, words::SALVAGE_ABOUT);
                let choosing = |at| FileChoice {
                    title: words::SALVAGE_TITLE,
                    is_new: true,
                    at,
                    kinds: files::TALLY_FILES,
                    endings: &["db"],
                };
                let Self { state, place, .. } = self;
                let is_entered = place.ui(ui, state, words::SALVAGE_FILE, None, choosing, commands);
                if is_at_work {
                    ui.horizontal(|ui| {
                        ui.add(egui::Spinner::new().size(16.0));
                        widgets::text(ui, words::SALVAGING);
                    });
                } else if let Some(note) = self.note {
                    widgets::hint(ui, note);
                }
                is_entered
            }
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(Pressed::Main) || is_entered) && footer.is_on {
            self.state.asked();
            match (&self.salvaged, self.place.path()) {
                (Some((path, _)), _) => commands.push(DialogCommand::OpenFile(path.clone())),
                (None, Some(path)) => {
                    let keeping = BackupJob::Salvage(path);
                    (self.doing, self.note) = (Some(keeping.clone()), None);
                    commands.push(DialogCommand::Keep(keeping));
                }
                (None, None) => {}
            }
        }
        match (pressed, &self.doing) {
            // It is given up first; its end is heard.
            (Some(Pressed::Cancel), Some(doing)) => {
                commands.push(DialogCommand::GiveUp(doing.clone()));
                true
            }
            (pressed, _) => pressed != Some(Pressed::Cancel),
        }
    }
}
