//! The dialog of the backups: it lists them, makes one, and restores one, which replaces the present contents.

use std::path::{Path, PathBuf};

use egui::{Align, Layout, ScrollArea, Ui, Vec2};

use crate::language::text;
use crate::reader::{Answer, BackupAnswer, BackupJob};
use crate::request::Refusal;
use crate::store::{Backup, Comparison, Condition, Holdings};
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::counter_list::{Line, list_ui};
use crate::window::dialogs::file_field::{FILE, FileField};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SPACE, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings::{self, backups as backup_strings, dialogs as dialog_strings};
use crate::window::view::task::{FileChoice, TaskResult};

/// Most backups in view at once.
const SHOWN: f32 = 5.0;

/// The form of the backups.
#[derive(Debug)]
pub(crate) struct BackupsForm {
    state: FormState,
    /// Newest first; `None`: not read yet.
    list: Option<Vec<Backup>>,
    file: FileField,
    /// The backup that is to be restored.
    chosen: Option<PathBuf>,
    comparison: Option<Box<Comparison>>,
    /// The job that was asked for, until it is answered.
    doing: Option<BackupJob>,
    note: Option<String>,
    /// The backup that the note is about.
    made: Option<PathBuf>,
}

impl Form for BackupsForm {
    fn title(&self) -> String {
        text!("backups-backups-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("backups-backups-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.comparison.is_some() && self.doing.is_none();
        let is_at_work = matches!(self.doing, Some(BackupJob::BackUp(_) | BackupJob::Restore(_)));
        let footer = Footer {
            cancel: Some(if is_at_work { text!("dialogs-cancel") } else { text!("dialogs-close") }),
            ..footer(self.state.id, problem.as_deref(), text!("backups-restore-now"), is_on)
        };
        widgets::body(ui, &footer, |ui| {
            self.now_ui(ui, context, commands);
            self.list_ui(ui, context, commands);
            self.file_field_ui(ui, commands);
            self.comparison_ui(ui, context);
        });
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Main)
            && footer.is_on
            && let Some(chosen) = self.chosen.clone()
        {
            self.state.clear_errors();
            self.note = None;
            self.start(BackupJob::Restore(chosen), commands);
        }
        match (pressed, &self.doing) {
            // It is given up first; its end is heard.
            (Some(FooterButton::Cancel), Some(doing)) if is_at_work => {
                commands.push(DialogCommand::CancelBackupJob(doing.clone()));
                true
            }
            (pressed, _) => pressed != Some(FooterButton::Cancel),
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn answered(&mut self, answer: Answer, commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        let Answer::Backup(answer) = answer else { return Some(answer) };
        match answer {
            BackupAnswer::Listed(Ok(list)) => self.list = Some(list),
            BackupAnswer::Listed(Err(why)) => {
                self.list = Some(Vec::new());
                (self.note, self.made) = (Some(dialog_strings::sentence(&why)), None);
            }
            BackupAnswer::BackedUp(Ok(backup)) => {
                self.end_backup(backup_strings::backed_up(&backup), Some(backup.path));
                commands.push(DialogCommand::StartBackupJob(BackupJob::List));
            }
            BackupAnswer::BackedUp(Err(why)) => self.end_backup(strings::not_backed_up(&why), None),
            BackupAnswer::Gone { gone, .. } => self.forget(&gone),
            BackupAnswer::Compared(Ok(comparison)) => {
                if matches!(self.doing, Some(BackupJob::Compare(_))) {
                    (self.doing, self.comparison) = (None, Some(comparison));
                }
            }
            BackupAnswer::Restored(Ok(_)) => commands.push(DialogCommand::Close),
            BackupAnswer::Compared(Err(why)) | BackupAnswer::Restored(Err(why)) => {
                (self.doing, self.comparison) = (None, None);
                self.state.problem = Some(dialog_strings::sentence(&why));
            }
            BackupAnswer::Cancelled(job) => {
                if self.doing.take_if(|doing| *doing == job).is_some()
                    && let Some(note) = backup_strings::cancelled(&job)
                {
                    (self.note, self.made) = (Some(note.to_owned()), None);
                }
            }
            answer @ (BackupAnswer::Newest(_) | BackupAnswer::Salvaged(_)) => return Some(Answer::Backup(answer)),
        }
        None
    }

    fn task_done(&mut self, result: TaskResult, commands: &mut Vec<DialogCommand>) {
        if self.file.take_chosen(result) {
            self.choose_typed(commands);
        }
    }

    /// Cancels the job: nobody waits for it any more.
    fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.extend(self.doing.take().map(DialogCommand::CancelBackupJob));
    }
}

impl BackupsForm {
    /// Returns the form of backups whose list its caller asks for ([`BackupJob::List`]).
    pub(crate) fn new() -> Self {
        Self {
            state: FormState::new(Footer::cancel_id),
            list: None,
            file: FileField::new(None),
            chosen: None,
            comparison: None,
            doing: None,
            note: None,
            made: None,
        }
    }

    /// Shows in words that a backup was made, or why not.
    fn end_backup(&mut self, note: String, made: Option<PathBuf>) {
        self.doing.take_if(|doing| *doing == BackupJob::BackUp(None));
        (self.note, self.made) = (Some(note), made);
    }

    /// Leaves out backups that aren't there any more.
    fn forget(&mut self, gone: &[PathBuf]) {
        if let Some(list) = &mut self.list {
            list.retain(|backup| !gone.contains(&backup.path));
        }
        if let Some(made) = self.made.take_if(|made| gone.contains(made)) {
            self.note = Some(backup_strings::gone(&made));
        }
    }

    fn choose_typed(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Some(path) = self.file.path() {
            self.choose(path, commands);
        }
    }

    fn start(&mut self, job: BackupJob, commands: &mut Vec<DialogCommand>) {
        self.doing = Some(job.clone());
        commands.push(DialogCommand::StartBackupJob(job));
    }

    /// Chooses what is to be restored, and has it compared with the present contents.
    fn choose(&mut self, path: PathBuf, commands: &mut Vec<DialogCommand>) {
        self.state.clear_errors();
        self.comparison = None;
        self.chosen = Some(path.clone());
        self.start(BackupJob::Compare(path), commands);
    }

    fn now_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, text!("backups-last"), |ui| {
            let size = Vec2::new(ui.available_width(), control_height(ui));
            let is_on = self.doing.is_none();
            let is_pressed = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                let id = self.state.id.with("now");
                let button = widgets::button(
                    ui,
                    id,
                    text!("backups-back-up-now"),
                    text!("backups-back-up-now"),
                    ButtonKind::Plain,
                    is_on,
                );
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let is_sound = |backup: &&Backup| backup.mark.condition == Condition::Sound;
                    let newest = self.list.as_ref().map(|list| list.iter().find(is_sound));
                    let text = match newest {
                        None => text!("files-reading").to_owned(),
                        Some(None) => text!("backups-none").to_owned(),
                        Some(Some(newest)) => (context.date_time)(newest.at),
                    };
                    widgets::text(ui, &text);
                });
                button.clicked()
            });
            if is_pressed.inner {
                self.note = None;
                self.start(BackupJob::BackUp(None), commands);
            }
            match (&self.note, &self.doing) {
                (_, Some(BackupJob::BackUp(_))) => widgets::hint(ui, text!("dialogs-backing-up")),
                (Some(note), _) => widgets::hint(ui, note),
                (None, _) => {
                    let newest = self.list.as_ref().and_then(|list| list.first());
                    let text = newest
                        .map_or(text!("backups-daily").to_owned(), |newest| backup_strings::in_folder(&newest.path));
                    widgets::hint(ui, &text);
                }
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let list = self.list.take();
        if let Some(list) = list.as_ref().filter(|list| !list.is_empty()) {
            widgets::row(ui, text!("backups-restore-one"), |ui| {
                ScrollArea::vertical().id_salt("backups").max_height(SHOWN * control_height(ui)).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    // Beside the bar, and with room for the ring of the focus.
                    ui.set_max_width(ui.available_width() - 2.0 * SPACE);
                    ui.add_space(2.0);
                    for (index, backup) in list.iter().enumerate() {
                        let at = (context.date_time)(backup.at);
                        let holds = match &backup.holds {
                            Ok(holds) => backup_strings::entries(holds, context.number),
                            Err(_) => text!("backups-unreadable").to_owned(),
                        };
                        let holds = backup_strings::marked(&holds, backup.mark);
                        let name = text!("backups-restore-one-name", at = at.as_str(), holds = holds.as_str());
                        let is_chosen = self.chosen.as_ref() == Some(&backup.path);
                        let id = self.state.id.with(("backup", index));
                        let line = widgets::choosing_line(ui, id, &at, &holds, &name, is_chosen);
                        if line.on_hover_text(backup.path.display().to_string()).clicked() && self.is_free() {
                            self.file.text.clear();
                            self.choose(backup.path.clone(), commands);
                        }
                    }
                    ui.add_space(2.0);
                });
            });
        }
        self.list = list;
    }

    fn is_free(&self) -> bool {
        !matches!(self.doing, Some(BackupJob::Restore(_)))
    }

    fn file_field_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        let choosing = |at| FileChoice {
            title: text!("backups-restore-title"),
            is_new: false,
            at,
            kinds: text!("files-tally-files"),
            endings: &["db"],
        };
        let Self { state, file, .. } = self;
        let field = state.id.with(FILE);
        let had_focus = ui.memory(|memory| memory.had_focus_last_frame(field));
        let is_entered = file.ui(ui, state, text!("backups-restore-file"), None, choosing, commands);
        let is_left = had_focus && !ui.memory(|memory| memory.has_focus(field));
        let is_new = self.file.path().is_some() && self.file.path() != self.chosen;
        if (is_entered || is_left) && is_new && self.is_free() {
            self.choose_typed(commands);
        }
    }

    fn comparison_ui(&self, ui: &mut Ui, context: &DialogContext<'_>) {
        let waits = match self.doing {
            Some(BackupJob::Compare(_)) => Some(text!("files-reading")),
            Some(BackupJob::Restore(_)) => Some(text!("backups-restoring")),
            _ => None,
        };
        if let Some(text) = waits {
            waiting_ui(ui, text);
        }
        let Some(comparison) = &self.comparison else { return };
        let holds = |holds: &Holdings| {
            let span = holds.first.zip(holds.last);
            let span = span.map(|(first, last)| ((context.date_time)(first), (context.date_time)(last)));
            backup_strings::holds_since(holds, span, &context.number)
        };
        let now = match &comparison.now {
            None => text!("backups-nothing-now").to_owned(),
            Some(Ok(now)) => holds(now),
            Some(Err(why)) => dialog_strings::sentence(why),
        };
        for (label, text) in
            [(text!("backups-the-backup"), holds(&comparison.backup)), (text!("backups-what-is-there"), now)]
        {
            widgets::row(ui, label, |ui| {
                let size = Vec2::new(ui.available_width(), control_height(ui));
                ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| widgets::text(ui, &text));
            });
        }
        if comparison.differing > 0 {
            let count = |count: Option<i64>| {
                count.map_or_else(|| text!("backups-not-there").to_owned(), |count| (context.number)(count.into()))
            };
            let line = |index: usize| {
                let difference = comparison.differences.get(index)?;
                let value = dialog_strings::from_to(&count(difference.now), &count(difference.backup));
                Some(Line { name: difference.name.clone(), value, aside: None })
            };
            let value = (context.number)(comparison.differing as i128);
            let all = Line { name: text!("backups-differing").to_owned(), value, aside: None };
            list_ui(ui, comparison.differences.len(), false, &line, &all);
        }
        widgets::hint(ui, text!("backups-restore-hint"));
        if comparison.is_shared {
            widgets::hint(ui, text!("backups-restore-shared"));
        }
    }
}

/// Returns the path that is offered for a salvage: beside the damaged file.
pub(crate) fn salvage_path(damaged: &Path) -> PathBuf {
    let stem = damaged.file_stem().unwrap_or_default().to_string_lossy();
    damaged.with_file_name(backup_strings::salvaged_name(&stem))
}
