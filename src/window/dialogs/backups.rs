//! The backups: which there are, a new one, and one to be put in place of what is there now.

use std::path::{Path, PathBuf};

use egui::{Align, Layout, ScrollArea, Ui, Vec2};

use crate::reader::BackupJob;
use crate::store::{Backup, Comparison, Condition, Holdings};
use crate::window::dialogs::list::{Line, list_ui};
use crate::window::dialogs::place::{PLACE, PlaceField};
use crate::window::dialogs::{DialogCommand, DialogContext, FormState, files, keeping as words, texts};
use crate::window::kit::theme::{CONTROL_HEIGHT, SPACE};
use crate::window::kit::widgets::{self, ButtonKind, Footer, Pressed};
use crate::window::view::task::{FileChoice, TaskResult};

/// Backups in view at once, at most.
const SHOWN: f32 = 5.0;

/// The dialog of the backups.
#[derive(Debug)]
pub struct Backups {
    pub(super) state: FormState,
    /// Newest first; `None`: not read yet.
    list: Option<Vec<Backup>>,
    place: PlaceField,
    /// What is to be restored.
    chosen: Option<PathBuf>,
    comparison: Option<Box<Comparison>>,
    /// What is asked of the keeper, and not answered yet.
    doing: Option<BackupJob>,
    note: Option<String>,
    /// The backup that the note tells of.
    made: Option<PathBuf>,
}

impl Backups {
    /// The caller asks [`BackupJob::List`].
    pub fn new() -> Self {
        Self {
            state: FormState::new(Footer::cancel_id),
            list: None,
            place: PlaceField::new(None),
            chosen: None,
            comparison: None,
            doing: None,
            note: None,
            made: None,
        }
    }

    pub fn set_list(&mut self, list: Vec<Backup>) {
        self.list = Some(list);
    }

    /// A backup was made, or why not; in words.
    pub fn backed_up(&mut self, note: String, made: Option<PathBuf>) {
        self.doing.take_if(|doing| *doing == BackupJob::BackUp(None));
        (self.note, self.made) = (Some(note), made);
    }

    /// Why they can't be listed.
    pub fn not_listed(&mut self, why: String) {
        self.list = Some(Vec::new());
        (self.note, self.made) = (Some(why), None);
    }

    /// These aren't there any more.
    pub fn gone(&mut self, gone: &[PathBuf]) {
        if let Some(list) = &mut self.list {
            list.retain(|backup| !gone.contains(&backup.path));
        }
        if let Some(made) = self.made.take_if(|made| gone.contains(made)) {
            self.note = Some(words::gone(&made));
        }
    }

    pub fn compared(&mut self, comparison: Box<Comparison>) {
        if matches!(self.doing, Some(BackupJob::Compare(_))) {
            (self.doing, self.comparison) = (None, Some(comparison));
        }
    }

    pub fn not_restored(&mut self, why: &str) {
        (self.doing, self.comparison) = (None, None);
        self.state.problem = Some(texts::sentence(why));
    }

    pub(super) fn done(&mut self, done: &TaskResult, commands: &mut Vec<DialogCommand>) {
        if self.place.chosen(done) {
            self.choose_place(commands);
        }
    }

    fn choose_place(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Some(path) = self.place.path() {
            self.choose(path, commands);
        }
    }

    fn keep(&mut self, keeping: BackupJob, commands: &mut Vec<DialogCommand>) {
        self.doing = Some(keeping.clone());
        commands.push(DialogCommand::Keep(keeping));
    }

    /// It was given up, as was wished.
    pub fn cancelled(&mut self, keeping: &BackupJob) {
        if self.doing.take_if(|doing| doing == keeping).is_some()
            && let Some(note) = words::cancelled(keeping)
        {
            (self.note, self.made) = (Some(note.to_owned()), None);
        }
    }

    /// It is left: what goes on isn't wanted any more.
    pub(super) fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.extend(self.doing.take().map(DialogCommand::GiveUp));
    }

    /// To be restored, after a look at what it holds.
    fn choose(&mut self, path: PathBuf, commands: &mut Vec<DialogCommand>) {
        self.state.asked();
        self.comparison = None;
        self.chosen = Some(path.clone());
        self.keep(BackupJob::Compare(path), commands);
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.comparison.is_some() && self.doing.is_none();
        let is_at_work = matches!(self.doing, Some(BackupJob::BackUp(_) | BackupJob::Restore(_)));
        let footer = Footer {
            cancel: Some(if is_at_work { texts::CANCEL } else { texts::CLOSE }),
            ..super::footer(self.state.id, problem.as_deref(), words::RESTORE_NOW, is_on)
        };
        widgets::body(ui, &footer, |ui| {
            self.now_ui(ui, context, commands);
            self.list_ui(ui, context, commands);
            self.place_ui(ui, commands);
            self.comparison_ui(ui, context);
        });
        let pressed = footer.ui(ui);
        if pressed == Some(Pressed::Main)
            && footer.is_on
            && let Some(chosen) = self.chosen.clone()
        {
            self.state.asked();
            self.note = None;
            self.keep(BackupJob::Restore(chosen), commands);
        }
        match (pressed, &self.doing) {
            // It is given up first; its end is heard.
            (Some(Pressed::Cancel), Some(doing)) if is_at_work => {
                commands.push(DialogCommand::GiveUp(doing.clone()));
                true
            }
            (pressed, _) => pressed != Some(Pressed::Cancel),
        }
    }

    fn now_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, words::LAST, |ui| {
            let size = Vec2::new(ui.available_width(), CONTROL_HEIGHT);
            let is_on = self.doing.is_none();
            let is_pressed = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                let id = self.state.id.with("now");
                let button = widgets::button(ui, id, words::BACK_UP_NOW, words::BACK_UP_NOW, ButtonKind::Plain, is_on);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let is_sound = |backup: &&Backup| backup.mark.condition == Condition::Sound;
                    let newest = self.list.as_ref().map(|list| list.iter().find(is_sound));
                    let text = match newest {
                        None => files::READING.to_owned(),
                        Some(None) => words::NONE.to_owned(),
                        Some(Some(newest)) => (context.date_time)(newest.at),
                    };
                    widgets::text(ui, &text);
                });
                button.clicked()
            });
            if is_pressed.inner {
                self.note = None;
                self.keep(BackupJob::BackUp(None), commands);
            }
            match (&self.note, &self.doing) {
                (_, Some(BackupJob::BackUp(_))) => widgets::hint(ui, texts::BACKING_UP),
                (Some(note), _) => widgets::hint(ui, note),
                (None, _) => {
                    let newest = self.list.as_ref().and_then(|list| list.first());
                    let text = newest.map_or(words::DAILY.to_owned(), |newest| words::in_folder(&newest.path));
                    widgets::hint(ui, &text);
                }
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let list = self.list.take();
        if let Some(list) = list.as_ref().filter(|list| !list.is_empty()) {
            widgets::row(ui, words::RESTORE_ONE, |ui| {
                ScrollArea::vertical().id_salt("backups").max_height(SHOWN * CONTROL_HEIGHT).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    // Beside the bar, and with room for the ring of the focus.
                    ui.set_max_width(ui.available_width() - 2.0 * SPACE);
                    ui.add_space(2.0);
                    for (place, backup) in list.iter().enumerate() {
                        let at = (context.date_time)(backup.at);
                        let holds = match &backup.holds {
                            Ok(holds) => words::entries(holds, context.number),
                            Err(_) => words::UNREADABLE.to_owned(),
                        };
                        let holds = words::marked(&holds, backup.mark);
                        let name = format!("{}: {at}, {holds}", words::RESTORE_ONE);
                        let is_chosen = self.chosen.as_ref() == Some(&backup.path);
                        let id = self.state.id.with(("backup", place));
                        let line = widgets::choosing_line(ui, id, &at, &holds, &name, is_chosen);
                        if line.on_hover_text(backup.path.display().to_string()).clicked() && self.is_free() {
                            self.place.text.clear();
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

    fn place_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        let choosing = |at| FileChoice {
            title: words::RESTORE_TITLE,
            is_new: false,
            at,
            kinds: files::TALLY_FILES,
            endings: &["db"],
        };
        let Self { state, place, .. } = self;
        let field = state.id.with(PLACE);
        let had_focus = ui.memory(|memory| memory.had_focus_last_frame(field));
        let is_entered = place.ui(ui, state, words::RESTORE_FILE, None, choosing, commands);
        let is_left = had_focus && !ui.memory(|memory| memory.has_focus(field));
        let is_new = self.place.path().is_some() && self.place.path() != self.chosen;
        if (is_entered || is_left) && is_new && self.is_free() {
            self.choose_place(commands);
        }
    }

    fn comparison_ui(&self, ui: &mut Ui, context: &DialogContext<'_>) {
        let waits = match self.doing {
            Some(BackupJob::Compare(_)) => Some(files::READING),
            Some(BackupJob::Restore(_)) => Some(words::RESTORING),
            _ => None,
        };
        if let Some(text) = waits {
            ui.horizontal(|ui| {
                ui.add(egui::Spinner::new().size(16.0));
                widgets::text(ui, text);
            });
        }
        let Some(comparison) = &self.comparison else { return };
        let holds = |holds: &Holdings| {
            let span = holds.first.zip(holds.last);
            let span = span.map(|(first, last)| ((context.date_time)(first), (context.date_time)(last)));
            words::holds_since(holds, span, &context.number)
        };
        let now = match &comparison.now {
            None => words::NOTHING_NOW.to_owned(),
            Some(Ok(now)) => holds(now),
            Some(Err(why)) => texts::sentence(why),
        };
        for (label, text) in [(words::THE_BACKUP, holds(&comparison.backup)), (words::WHAT_IS_THERE, now)] {
            widgets::row(ui, label, |ui| {
                let size = Vec2::new(ui.available_width(), CONTROL_HEIGHT);
                ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| widgets::text(ui, &text));
            });
        }
        if comparison.differing > 0 {
            let count = |count: Option<i64>| {
                count.map_or_else(|| words::NOT_THERE.to_owned(), |count| (context.number)(count.into()))
            };
            let line = |place: usize| {
                let difference = comparison.differences.get(place)?;
                let value = texts::from_to(&count(difference.now), &count(difference.backup));
                Some(Line { name: difference.name.clone(), value, aside: None })
            };
            let value = (context.number)(comparison.differing as i128);
            let all = Line { name: words::DIFFERING.to_owned(), value, aside: None };
            list_ui(ui, comparison.differences.len(), false, &line, &all);
        }
        widgets::hint(ui, words::RESTORE_HINT);
    }
}

/// What a salvage is offered as: beside the damaged file.
pub fn salvage_place(damaged: &Path) -> PathBuf {
    let stem = damaged.file_stem().unwrap_or_default().to_string_lossy();
    damaged.with_file_name(words::salvaged_name(&stem))
}
