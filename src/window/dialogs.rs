//! The dialogs: each asks a person for one thing, over the dimmed window.
//!
//! A dialog is a [`Form`]. It holds what is typed into it, gets what it shows from a [`DialogContext`], and returns
//! what is to be done as [`DialogCommand`]s; it does nothing itself. It stays until it is closed, or until its request
//! is done, and shows a refusal where it can be corrected. Left out: what the commands do, which is in
//! `app/dialogs.rs`.
//!
//! A new dialog needs two things:
//! 1. a file of this folder with its form, which implements [`Form`];
//! 2. a variant of [`DialogRequest`]: the compiler then points at `App::form`, where the form is made.

pub(super) mod about;
pub(super) mod add;
pub(crate) mod backups;
pub(super) mod board;
pub(crate) mod check;
mod control_fields;
mod controls;
pub(super) mod counter;
pub(super) mod counter_list;
pub(super) mod day_note;
pub(super) mod delete;
pub(super) mod export;
mod file_field;
pub(super) mod finish;
pub(super) mod help;
mod hours;
#[cfg(feature = "hub")]
mod hub_fields;
pub(crate) mod import;
#[cfg(feature = "hub")]
pub(super) mod join;
mod key_choice;
pub(super) mod key_list;
#[cfg(feature = "hub")]
pub(super) mod leave;
pub(super) mod level;
pub(super) mod nobody;
pub(super) mod open_file;
pub(super) mod reset;
pub(super) mod salvage;
pub(super) mod settings;
#[cfg(feature = "hub")]
pub(super) mod share;
#[cfg(test)]
mod tests;

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use egui::{Context, Id, Key as EguiKey, Modifiers, Ui};
use jiff::civil::{Date, Weekday};

#[cfg(feature = "hub")]
use crate::desk;
use crate::domain::{Board, BoardId, CounterId, Key, Time};
#[cfg(feature = "hub")]
use crate::hub::address::Password;
use crate::reader::{Answer, BackupJob};
use crate::request::{Import, Refusal, Request};
use crate::window::dialogs::export::ExportRequest;
use crate::window::dialogs::import::ReadRequest;
use crate::window::kit::widgets::{self, DayNames, Field};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::view::command::DialogRequest;
use crate::window::view::settings::{Settings, Tone};
#[cfg(feature = "hub")]
use crate::window::view::shared_boards::SharedBoards;
use crate::window::view::task::{FileChoice, TaskProgress, TaskResult};

/// What a dialog wants done.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum DialogCommand {
    /// Sends the requests as one operation, which can be undone.
    Do(Vec<Request>),
    /// Sends the requests one by one: they can't be undone, or are no operations.
    Send(Vec<Request>),
    /// Replaces the person's settings.
    ChangeSettings(Settings),
    /// Tells times in this zone; without a name in the system's.
    ChangeZone(Option<String>),
    /// Plays this tone at the volume that is set.
    TrySound(Tone),
    /// Opens the desktop's own dialog for files; its result comes to [`Form::task_done`].
    ChooseFile(FileChoice),
    /// Reads what a file would add; the plan comes to [`Form::task_done`].
    ReadImport(Box<ReadRequest>),
    /// Asks the store what the result of an import would be; the answer arrives at [`Form::answered`].
    PreviewImport(Arc<Import>),
    /// Makes a backup before much is added.
    BackUpFirst(TaskProgress),
    /// Saves a text as a file, for which this name is suggested.
    SaveText { text: String, name: String },
    /// Writes an export.
    Export(Box<ExportRequest>),
    /// Opens a tally file in another window.
    OpenFile(PathBuf),
    /// Makes, lists, compares or restores backups, or salvages; the answer comes to [`Form::answered`].
    StartBackupJob(BackupJob),
    /// Cancels such a job, unless it is done.
    CancelBackupJob(BackupJob),
    /// Checks whether the file is sound.
    Check(TaskProgress),
    /// Backs up the file and finds what mends it, which is to be sent then.
    Mend(TaskProgress),
    /// Replaces this dialog by another one.
    Open(DialogRequest),
    /// Copies this part of the screen as a picture.
    CopyPicture(egui::Rect),
    /// Says something in passing, above the panels.
    Notify(String),
    /// Closes this dialog.
    Close,
    /// Asks something of a hub; the answer comes to [`Form::hub_answered`].
    #[cfg(feature = "hub")]
    AskHub(desk::Question),
    /// Uses a password for the hub at an address until the program ends.
    #[cfg(feature = "hub")]
    UsePassword(String, Password),
}

/// Reads a time before which something is asked for, and which may follow from when it begins.
pub(super) type ParseUntil<'a> = dyn Fn(&str, Option<Time>) -> Result<Time, String> + 'a;

/// The data that the dialogs show.
pub(super) struct DialogContext<'a> {
    pub boards: &'a [Board],
    pub settings: &'a Settings,
    /// What is wrong with the settings' file, sounds, speech or notifications, in words.
    pub settings_problems: &'a dyn Fn() -> Vec<String>,
    pub now: Time,
    /// The dialog's request is on its way.
    pub is_busy: bool,
    /// The tally file has no counter and no board.
    pub is_empty: bool,
    /// Finds the counter that has a key on a board, or among those on none, and its name.
    pub key_holder: &'a dyn Fn(Key, Option<BoardId>) -> Option<(CounterId, String)>,
    /// The names of the counters on a board, or of those on none, in their order.
    pub counters_on: &'a dyn Fn(Option<BoardId>) -> Vec<String>,
    /// Whether there is a counter of this name.
    pub is_name_taken: &'a dyn Fn(&str) -> bool,
    /// What is to be said of the global keys, and whether that is a problem.
    pub global_keys_words: &'a dyn Fn() -> Vec<(String, bool)>,
    /// The global keys of the counters that they count now: what is pressed, and what it does.
    pub global_key_rows: &'a dyn Fn() -> Vec<(Vec<String>, String)>,
    pub number: &'a dyn Fn(i128) -> String,
    pub date_time: &'a dyn Fn(Time) -> String,
    /// Writes a time of today as such, and another by its date.
    #[cfg(feature = "hub")]
    pub short_time: &'a dyn Fn(Time) -> String,
    #[cfg(feature = "hub")]
    pub shared: &'a SharedBoards,
    pub today: Date,
    pub first_weekday: Weekday,
    pub day_names: &'a dyn DayNames,
    /// Writes a time as it can be typed: what `parse_date_time` reads.
    pub typed_date_time: &'a dyn Fn(Time) -> String,
    /// Reads a moment, past or future, as the command line does; not an entire day.
    pub parse_date_time: &'a dyn Fn(&str) -> Result<Time, String>,
    /// Reads a time, or the beginning of a day or another span, as the command line does.
    pub parse_since: &'a dyn Fn(&str) -> Result<Time, String>,
    /// Reads a time, or the end of a span, as the command line does.
    pub parse_until: &'a ParseUntil<'a>,
}

/// What is inside a dialog. What every dialog must decide has no default.
pub(super) trait Form: Debug {
    /// Returns the dialog's title, which may follow what is typed.
    fn title(&self) -> String;

    /// Returns what it is for, or what it is about to do, in a sentence or two: what a screen reader reads when it opens.
    fn description(&self, context: &DialogContext<'_>) -> String;

    /// Returns what every form has.
    fn state(&mut self) -> &mut FormState;

    /// Draws the form and its buttons. Returns `false` when the person closes it.
    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool;

    /// Hears that its request was refused. Returns the field at which that is shown; `None` shows it above the buttons.
    fn refused(&mut self, refusal: &Refusal) -> Option<&'static str>;

    /// Hears that its request was carried out. By default the dialog closes: it has done what it is for.
    fn granted(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.push(DialogCommand::Close);
    }

    /// Takes an answer of the reader, or gives it back. By default nothing was asked, so that no answer is its own.
    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        Some(answer)
    }

    /// Takes the answer to its question to a hub. By default it asks none.
    #[cfg(feature = "hub")]
    fn hub_answered(&mut self, _answer: desk::Answer, _commands: &mut Vec<DialogCommand>) {}

    /// Handles the result of a task that it asked for. By default it asked for none.
    fn task_done(&mut self, _result: TaskResult, _commands: &mut Vec<DialogCommand>) {}

    /// Follows the counts, and counters that are gone (`None`). By default it shows none.
    fn recount(&mut self, _count: &dyn Fn(CounterId) -> Option<i128>) {}

    /// Receives key presses before anything else does. By default it leaves them alone.
    fn listen(&mut self, _ctx: &Context) {}

    /// Returns its greatest width, in points. The default has room for fields one below the other.
    fn width(&self) -> f32 {
        widgets::WIDTH
    }

    /// Returns whether a click beside it closes it. By default it doesn't: what was typed would be lost.
    fn closes_on_click_beside(&self) -> bool {
        false
    }

    /// Returns whether the import of a dropped file replaces it. By default it isn't replaced: what was typed would be
    /// lost.
    fn yields_to_dropped_file(&self) -> bool {
        false
    }

    /// Returns whether Escape may close it now; if not, it first gives up what is under way. By default nothing is.
    fn may_leave(&mut self, _is_busy: bool) -> bool {
        true
    }

    /// Says what is still to be done when the person closes it. By default nothing is.
    fn leave(&mut self, _commands: &mut Vec<DialogCommand>) {}

    /// Stops its tasks, since nobody waits for them any more. By default it has none.
    fn stop(&self) {}
}

impl dyn Form + '_ {
    /// Draws the dialog over the dimmed window. Returns `false` when it is to be closed.
    pub(super) fn show(
        &mut self,
        ctx: &Context,
        context: &DialogContext<'_>,
        commands: &mut Vec<DialogCommand>,
    ) -> bool {
        drop_repeats(ctx);
        self.listen(ctx);
        let (title, description, width) = (self.title(), self.description(context), self.width());
        let FormState { id, focus, .. } = *self.state();
        if let Some(id) = focus {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
        let modal = widgets::modal(ctx, id, (&title, &description), width, |ui| {
            let stays = self.ui(ui, context, commands);
            if !ui.is_sizing_pass() {
                self.state().focus = None;
            }
            stays
        });
        let is_left = if self.closes_on_click_beside() {
            modal.should_close()
        } else {
            modal.is_top_modal
                && !modal.any_popup_open
                && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, EguiKey::Escape))
        };
        let stays = modal.inner && !(is_left && self.may_leave(context.is_busy));
        if !stays {
            self.leave(commands);
            self.stop();
            // The next key is for the window.
            ctx.memory_mut(|memory| memory.stop_text_input());
        }
        stays
    }

    /// Shows a refusal at the field that it concerns, otherwise above the buttons.
    pub(super) fn refuse(&mut self, refusal: &Refusal) {
        let field = self.refused(refusal);
        let why = dialog_strings::sentence(&refusal.to_string());
        let state = self.state();
        match field {
            Some(field) => {
                state.focus = Some(state.id.with(field));
                state.refused = Some((field, why));
            }
            None => state.problem = Some(why),
        }
    }

    /// Gives a control the focus as if the dialog had just opened.
    pub(super) fn focus(&mut self, id: Id) {
        self.state().focus = Some(id);
    }

    /// Returns the control that gets the focus when the dialog opens.
    pub(super) fn first_focus(&mut self) -> Option<Id> {
        self.state().focus
    }

    /// Returns the id by which its tasks find it.
    pub(super) fn id(&mut self) -> Id {
        self.state().id
    }
}

/// What every form has.
#[derive(Debug)]
pub(super) struct FormState {
    /// Different from that of any other dialog: otherwise a field would begin with what an earlier one remembers (its
    /// cursor, its undo).
    id: Id,
    /// What gets the focus as soon as it can.
    focus: Option<Id>,
    /// The refusal that concerns a field, which is shown until the field is changed.
    refused: Option<(&'static str, String)>,
    /// What went wrong otherwise.
    problem: Option<String>,
}

impl FormState {
    /// Returns a state with the focus on this field.
    fn on_field(field: &'static str) -> Self {
        Self::new(|id| id.with(field))
    }

    fn new(focus: impl FnOnce(Id) -> Id) -> Self {
        static OPENED: AtomicU64 = AtomicU64::new(0);
        let id = Id::unique(("dialog", OPENED.fetch_add(1, Ordering::Relaxed)));
        Self { id, focus: Some(focus(id)), refused: None, problem: None }
    }

    fn refused_at(&self, field: &str) -> Option<&str> {
        self.refused.as_ref().filter(|(at, _)| *at == field).map(|(_, why)| why.as_str())
    }

    /// Draws a field with what is wrong about it. Returns `true` when Enter was pressed in it.
    fn field(&mut self, ui: &mut Ui, name: &'static str, field: Field<'_>, text: &mut String) -> bool {
        let id = self.id.with(name);
        if self.focus == Some(id) {
            widgets::select_all(ui.ctx(), id, text);
        }
        let error = field.error.or(self.refused_at(name));
        let typed = Field { error, ..field }.ui(ui, id, text);
        if typed.is_changed {
            self.problem = None;
            self.refused.take_if(|(at, _)| *at == name);
        }
        if typed.is_entered {
            // Kept, should the dialog stay.
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        typed.is_entered
    }

    /// Clears the previous errors, since a request is sent again.
    fn clear_errors(&mut self) {
        self.problem = None;
        self.refused = None;
    }
}

/// Drops the repeats of a key that is held down, so that it presses a button once; in a field it keeps typing.
fn drop_repeats(ctx: &Context) {
    if !ctx.text_edit_focused() {
        let presses = |key: &EguiKey| matches!(key, EguiKey::Space | EguiKey::Enter);
        ctx.input_mut(|input| {
            let is_kept =
                |event: &egui::Event| !matches!(event, egui::Event::Key { repeat: true, key, .. } if presses(key));
            input.events.retain(is_kept);
        });
    }
}
