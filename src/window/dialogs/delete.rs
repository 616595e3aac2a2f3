//! The dialog that deletes counters for good, with all that was counted: the one thing that can't be undone.

use std::path::PathBuf;

use egui::Ui;

use crate::domain::CounterId;
use crate::language::text;
use crate::reader::{Answer, BackupAnswer, BackupJob};
use crate::request::{CounterRef, Refusal, Request};
use crate::window::dialogs::controls::footer;
use crate::window::dialogs::counter_list::{CounterRow, CounterRows, Line, list_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings::{self, backups as backup_strings, dialogs as dialog_strings};

/// The form of a deletion.
#[derive(Debug)]
pub(crate) struct DeleteForm {
    state: FormState,
    rows: CounterRows,
    /// The box beside the button is checked, too.
    is_meant: bool,
    /// How the backup went, in words.
    note: Option<String>,
    /// The backup that the note is about.
    made: Option<PathBuf>,
}

impl Form for DeleteForm {
    fn title(&self) -> String {
        dialog_strings::delete(self.rows.only_name(), self.rows.len())
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        match self.rows.only() {
            Some(row) => dialog_strings::delete_only(&row.name, &(context.number)(row.count)),
            None => text!("dialogs-delete-many").to_owned(),
        }
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_on = self.is_meant && !self.rows.is_empty() && !context.is_busy;
        let footer = Footer {
            kind: ButtonKind::Danger,
            ..footer(self.state.id, problem.as_deref(), text!("dialogs-delete"), is_on)
        };
        widgets::body(ui, &footer, |ui| self.body_ui(ui, context, commands));
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Main) {
            self.state.clear_errors();
            let delete = |id| Request::Delete { counter: CounterRef::Id(id) };
            commands.push(DialogCommand::Send(self.rows.ids().map(delete).collect()));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.recount(count);
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            Answer::Backup(BackupAnswer::BackedUp(Ok(backup))) => {
                (self.note, self.made) = (Some(backup_strings::backed_up(&backup)), Some(backup.path));
            }
            Answer::Backup(BackupAnswer::BackedUp(Err(why))) => {
                (self.note, self.made) = (Some(strings::not_backed_up(&why)), None)
            }
            Answer::Backup(BackupAnswer::Gone { gone, .. }) => {
                if let Some(made) = self.made.take_if(|made| gone.contains(made)) {
                    self.note = Some(backup_strings::gone(&made));
                }
            }
            other => return Some(other),
        }
        None
    }
}

impl DeleteForm {
    pub(crate) fn new(rows: Vec<CounterRow>) -> Self {
        // Whoever presses Enter unread has done nothing.
        let state = FormState::new(Footer::cancel_id);
        Self { state, rows: CounterRows::new(rows), is_meant: false, note: None, made: None }
    }

    fn body_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let number = context.number;
        widgets::text(ui, &self.description(context));
        if self.rows.only().is_none() {
            let line = |index| {
                let row = self.rows.get(index)?;
                Some(Line { name: row.name.clone(), value: number(row.count), aside: None })
            };
            let all = Line { name: text!("dialogs-in-all").to_owned(), value: number(self.rows.sum), aside: None };
            list_ui(ui, self.rows.len(), false, &line, &all);
        }
        let id = self.state.id;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = crate::window::kit::theme::SPACE;
            if widgets::button(
                ui,
                id.with("backup"),
                text!("dialogs-back-up"),
                text!("dialogs-back-up"),
                ButtonKind::Plain,
                true,
            )
            .clicked()
            {
                self.note = Some(text!("dialogs-backing-up").to_owned());
                commands.push(DialogCommand::StartBackupJob(BackupJob::BackUp(None)));
            }
            if let Some(note) = &self.note {
                widgets::hint(ui, note);
            }
        });
        let meant = dialog_strings::delete_meant(self.rows.len());
        let name = format!("{meant}: {}", self.title());
        widgets::check(ui, id.with("meant"), &meant, &name, &mut self.is_meant);
    }
}
