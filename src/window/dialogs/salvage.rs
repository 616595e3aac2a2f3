//! The dialog that salvages: what can still be read of a damaged file goes into a new one.

use std::path::{Path, PathBuf};

use egui::{ScrollArea, Ui};

use crate::language::text;
use crate::reader::{Answer, BackupAnswer, BackupJob};
use crate::request::Refusal;
use crate::store::SalvageResult;
use crate::window::dialogs::backups::salvage_path;
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::file_field::FileField;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::SPACE;
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::{backups as backup_strings, dialogs as dialog_strings};
use crate::window::view::task::{FileChoice, TaskResult};

/// Greatest height of the list of what was found, in points.
const LINES_HEIGHT: f32 = 180.0;

/// The form of a salvage.
#[derive(Debug)]
pub(crate) struct SalvageForm {
    state: FormState,
    file: FileField,
    /// The job that was asked for, until it is answered.
    doing: Option<BackupJob>,
    note: Option<&'static str>,
    /// The new file, and what is in it.
    salvaged: Option<(PathBuf, SalvageResult)>,
}

impl Form for SalvageForm {
    fn title(&self) -> String {
        text!("backups-salvage-title").to_owned()
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        match &self.salvaged {
            Some((path, salvaged)) => backup_strings::salvaged(salvaged, path, &context.number),
            None => text!("backups-salvage-about").to_owned(),
        }
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_done = self.salvaged.is_some();
        let main = if is_done { text!("backups-open-salvaged") } else { text!("backups-salvage-now") };
        let is_at_work = self.doing.is_some();
        let is_on = !is_at_work && self.file.path().is_some();
        let footer = Footer {
            cancel: Some(if is_at_work { text!("dialogs-cancel") } else { text!("dialogs-close") }),
            ..footer(self.state.id, problem.as_deref(), main, is_on)
        };
        let is_entered = widgets::body(ui, &footer, |ui| match &self.salvaged {
            Some((path, salvaged)) => {
                widgets::text(ui, &backup_strings::salvaged(salvaged, path, &context.number));
                ScrollArea::vertical().id_salt("salvaged").max_height(LINES_HEIGHT).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE;
                    for line in &salvaged.lines {
                        widgets::hint(ui, &dialog_strings::sentence(line));
                    }
                });
                false
            }
            None => {
                widgets::text(ui, text!("backups-salvage-about"));
                let choosing = |at| FileChoice {
                    title: text!("backups-salvage-title"),
                    is_new: true,
                    at,
                    kinds: text!("files-tally-files"),
                    endings: &["db"],
                };
                let Self { state, file, .. } = self;
                let is_entered = file.ui(ui, state, text!("backups-salvage-file"), None, choosing, commands);
                if is_at_work {
                    waiting_ui(ui, text!("backups-salvaging"));
                } else if let Some(note) = self.note {
                    widgets::hint(ui, note);
                }
                is_entered
            }
        });
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered) && footer.is_on {
            self.state.clear_errors();
            match (&self.salvaged, self.file.path()) {
                (Some((path, _)), _) => commands.push(DialogCommand::OpenFile(path.clone())),
                (None, Some(path)) => {
                    let job = BackupJob::Salvage(path);
                    (self.doing, self.note) = (Some(job.clone()), None);
                    commands.push(DialogCommand::StartBackupJob(job));
                }
                (None, None) => {}
            }
        }
        match (pressed, &self.doing) {
            // It is given up first; its end is heard.
            (Some(FooterButton::Cancel), Some(doing)) => {
                commands.push(DialogCommand::CancelBackupJob(doing.clone()));
                true
            }
            (pressed, _) => pressed != Some(FooterButton::Cancel),
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            Answer::Backup(BackupAnswer::Salvaged(Ok(salvaged))) => {
                self.doing = None;
                self.salvaged = self.file.path().map(|path| (path, salvaged));
                self.state.focus = Some(Footer::main_id(self.state.id));
            }
            Answer::Backup(BackupAnswer::Salvaged(Err(why))) => self.not_salvaged(&why),
            Answer::Backup(BackupAnswer::Cancelled(job)) => {
                if self.doing.take_if(|doing| *doing == job).is_some() {
                    self.note = backup_strings::cancelled(&job);
                }
            }
            other => return Some(other),
        }
        None
    }

    fn task_done(&mut self, result: TaskResult, _commands: &mut Vec<DialogCommand>) {
        if let TaskResult::Failed(why) = result {
            self.not_salvaged(&why);
        } else {
            self.file.take_chosen(result);
        }
    }

    /// Cancels the job: nobody waits for it any more.
    fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.extend(self.doing.take().map(DialogCommand::CancelBackupJob));
    }
}

impl SalvageForm {
    pub(crate) fn new(damaged: &Path) -> Self {
        let file = FileField::new(Some(&salvage_path(damaged)));
        Self { state: FormState::new(Footer::main_id), file, doing: None, note: None, salvaged: None }
    }

    fn not_salvaged(&mut self, why: &str) {
        self.doing = None;
        self.state.problem = Some(dialog_strings::sentence(why));
    }
}
