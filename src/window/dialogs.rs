//! The dialogs: each asks a person for one thing, over the dimmed window.
//!
//! A dialog holds what is typed into it, and is given what it shows ([`DialogContext`]); it says what a person wants by
//! [`DialogCommand`]es, and acts on nothing. It stays until it is left, or until its wish is granted, which its caller hears; what is
//! refused stands in it where it can be mended.

pub mod add;
pub mod backups;
pub mod board;
pub mod check;
pub mod counter;
pub mod delete;
pub mod export;
pub mod import;
mod key_choice;
pub mod keys;
mod list;
pub mod open;
mod place;
pub mod reset;
pub mod salvage;
pub mod settings;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use egui::{Context, Id, Key as EguiKey, Modifiers, Ui};

use crate::domain::{Board, CounterId, Key, Time};
use crate::number::{self, NumberError};
use crate::reader::BackupJob;
use crate::request::{Import, Imported, Refusal, Request};
use crate::window::kit::widgets::{self, ButtonKind, Field, Footer};
use crate::window::text::strings::{
    backups as keeping, check as checking, dialogs as texts, files, import as importing,
};
use crate::window::view::command::DialogRequest;
use crate::window::view::settings::Settings;
use crate::window::view::task::{Course, FileChoice, TaskResult};

use crate::window::dialogs::add::Add;
use crate::window::dialogs::backups::Backups;
use crate::window::dialogs::board::BoardForm;
use crate::window::dialogs::check::Check;
use crate::window::dialogs::counter::CounterForm;
use crate::window::dialogs::delete::Delete;
use crate::window::dialogs::export::{ExportForm, Wanted};
use crate::window::dialogs::import::{ImportForm, Reading};
use crate::window::dialogs::keys::KeyList;
use crate::window::dialogs::open::OpenForm;
use crate::window::dialogs::reset::Reset;
use crate::window::dialogs::salvage::SalvageForm;
use crate::window::dialogs::settings::SettingsForm;

/// What a dialog wants.
#[derive(Debug, Clone, PartialEq)]
pub enum DialogCommand {
    /// As one operation, which can be undone.
    Do(Vec<Request>),
    /// What can't be undone, or is no operation.
    Ask(Vec<Request>),
    /// The person's settings are now these.
    Settings(Settings),
    /// Times in this zone; without a name in the system's.
    Zone(Option<String>),
    /// A backup, before something is deleted: [`Dialog::note`] says how it went.
    BackUp,
    /// To hear the sound at the volume that is set.
    TrySound,
    /// The desktop's dialog for files: [`Dialog::done`] says which.
    Choose(FileChoice),
    /// To know what a file would add.
    Read(Box<Reading>),
    /// A backup, before much is added.
    BackUpFirst(Course),
    Export(Box<Wanted>),
    /// In a window of its own.
    OpenFile(PathBuf),
    /// Of backups: there and back.
    Keep(BackupJob),
    /// That this isn't done any more, if it isn't done yet.
    GiveUp(BackupJob),
    /// To know whether the file is sound.
    Check(Course),
    /// A backup of the file, and what mends it: to be wished for then.
    Mend(Course),
    /// Another dialog in its place.
    Open(DialogRequest),
}

/// Reads a time before which something is asked for, and which may follow from when it begins.
pub type ParseUntil<'a> = dyn Fn(&str, Option<Time>) -> Result<Time, String> + 'a;

/// What the dialogs show of everything else.
pub struct DialogContext<'a> {
    pub boards: &'a [Board],
    pub now: Time,
    /// The dialog's request is on its way.
    pub is_busy: bool,
    /// The tally file has no counter and no board.
    pub is_empty: bool,
    /// The counter whose key it is, and its name.
    pub key_holder: &'a dyn Fn(Key) -> Option<(CounterId, String)>,
    pub number: &'a dyn Fn(i128) -> String,
    pub date_time: &'a dyn Fn(Time) -> String,
    /// As it can be typed: what `parse_date_time` reads.
    pub typed_date_time: &'a dyn Fn(Time) -> String,
    /// A moment that is over or to come, as the command line reads it, and not a whole day.
    pub parse_date_time: &'a dyn Fn(&str) -> Result<Time, String>,
    /// The beginning of a day or another span, or a time, as the command line reads them.
    pub parse_since: &'a dyn Fn(&str) -> Result<Time, String>,
    /// As that, before which something is asked for that begins then.
    pub parse_until: &'a ParseUntil<'a>,
}

/// The dialog that is open.
#[derive(Debug)]
pub enum Dialog {
    Counter(Box<CounterForm>),
    Add(Add),
    Reset(Reset),
    Delete(Delete),
    Board(BoardForm),
    Settings(Box<SettingsForm>),
    Keys(KeyList),
    Export(Box<ExportForm>),
    Import(Box<ImportForm>),
    Open(OpenForm),
    Backups(Box<Backups>),
    Salvage(SalvageForm),
    Check(Box<Check>),
}

impl Dialog {
    /// Draws it over the dimmed window. `false`: it is to be closed.
    pub fn show(&mut self, ctx: &Context, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        drop_repeats(ctx);
        if let Self::Counter(form) = self {
            form.key.listen(ctx);
        }
        let title = self.title();
        let state = self.state();
        if let Some(id) = state.focus {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
        let id = state.id;
        let width = if matches!(self, Self::Import(_)) { widgets::WIDTH_WIDE } else { widgets::WIDTH };
        let modal = widgets::modal(ctx, id, &title, width, |ui| {
            let stays = match self {
                Self::Counter(dialog) => dialog.ui(ui, context, commands),
                Self::Add(dialog) => dialog.ui(ui, context, commands),
                Self::Reset(dialog) => dialog.ui(ui, context, commands),
                Self::Delete(dialog) => dialog.ui(ui, context, commands),
                Self::Board(dialog) => dialog.ui(ui, context, commands),
                Self::Settings(dialog) => dialog.ui(ui, context, commands),
                Self::Keys(dialog) => dialog.ui(ui),
                Self::Export(dialog) => dialog.ui(ui, context, commands),
                Self::Import(dialog) => dialog.ui(ui, context, commands),
                Self::Open(dialog) => dialog.ui(ui, commands),
                Self::Backups(dialog) => dialog.ui(ui, context, commands),
                Self::Salvage(dialog) => dialog.ui(ui, context, commands),
                Self::Check(dialog) => dialog.ui(ui, context, commands),
            };
            if !ui.is_sizing_pass() {
                self.state().focus = None;
            }
            stays
        });
        let is_left = match self {
            Self::Settings(_) | Self::Keys(_) => modal.should_close(),
            // A click beside a form mustn't lose what was typed into it.
            _ => {
                modal.is_top_modal
                    && !modal.any_popup_open
                    && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, EguiKey::Escape))
            }
        };
        let is_left = match self {
            // What is being imported is given up first.
            Self::Import(dialog) if is_left => dialog.give_up(context.is_busy),
            Self::Settings(dialog) if is_left => {
                dialog.leave(commands);
                true
            }
            _ => is_left,
        };
        let stays = modal.inner && !is_left;
        if !stays {
            match self {
                Self::Backups(dialog) => dialog.leave(commands),
                Self::Salvage(dialog) => dialog.leave(commands),
                _ => {}
            }
            self.leave();
            // The next key is for the window.
            ctx.memory_mut(|memory| memory.stop_text_input());
        }
        stays
    }

    /// Gives up what is under way for it.
    pub fn leave(&self) {
        match self {
            Self::Export(dialog) => dialog.leave(),
            Self::Import(dialog) => dialog.leave(),
            Self::Check(dialog) => dialog.leave(),
            _ => {}
        }
    }

    /// Its request was refused: says so at the field that it concerns, or else above the buttons.
    pub fn refused(&mut self, refusal: &Refusal) {
        let field = match self {
            Self::Counter(_) => CounterForm::field_of(refusal),
            Self::Add(_) => Add::field_of(refusal),
            Self::Board(_) => BoardForm::field_of(refusal),
            Self::Settings(dialog) => Some(dialog.refused()),
            Self::Reset(_) | Self::Delete(_) | Self::Keys(_) | Self::Check(_) => None,
            Self::Export(_) | Self::Import(_) | Self::Open(_) | Self::Backups(_) | Self::Salvage(_) => None,
        };
        let why = texts::sentence(&refusal.to_string());
        if let Self::Import(dialog) = self {
            return dialog.ended(why);
        }
        let state = self.state();
        match field {
            Some(field) => {
                state.focus = Some(state.id.with(field));
                state.refused = Some((field, why));
            }
            None => state.problem = Some(why),
        }
    }

    /// How what it wished for went, in words: the backup; or why there is no preview, or no beginning of a period.
    pub fn note(&mut self, note: String) {
        match self {
            Self::Delete(dialog) => dialog.note(note, None),
            Self::Import(dialog) => dialog.failed(&note),
            Self::Reset(dialog) => dialog.state.problem = Some(note),
            _ => {}
        }
    }

    /// The counts are different, or counters are gone (`None`): what it shows of them follows.
    pub fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        match self {
            Self::Add(dialog) => dialog.recount(count),
            Self::Reset(dialog) => dialog.recount(count),
            Self::Delete(dialog) => dialog.recount(count),
            _ => {}
        }
    }

    /// What came of an task that it wished for. A plan is to be shown to the store.
    pub fn done(&mut self, done: TaskResult, commands: &mut Vec<DialogCommand>) -> Option<Arc<Import>> {
        match self {
            Self::Export(dialog) => dialog.done(&done),
            Self::Import(dialog) => return dialog.done(done, commands),
            Self::Open(dialog) => dialog.done(&done, commands),
            Self::Backups(dialog) => dialog.done(&done, commands),
            Self::Salvage(dialog) => dialog.done(&done),
            Self::Check(dialog) => dialog.done(&done, commands),
            _ => {}
        }
        None
    }

    /// What an import would come to.
    pub fn previewed(&mut self, import: &Arc<Import>, result: Result<Imported, Refusal>) {
        if let Self::Import(dialog) = self {
            dialog.previewed(import, result);
        }
    }

    /// This gets the focus as if it had just opened.
    pub fn focus(&mut self, id: Id) {
        self.state().focus = Some(id);
    }

    /// What gets the focus when it opens.
    pub fn first_focus(&mut self) -> Option<Id> {
        self.state().focus
    }

    /// Who wishes for tasks.
    pub fn id(&mut self) -> Id {
        self.state().id
    }

    fn title(&self) -> String {
        match self {
            Self::Counter(dialog) => dialog.title(),
            Self::Add(dialog) => dialog.title(),
            Self::Reset(dialog) => dialog.title(),
            Self::Delete(dialog) => dialog.title(),
            Self::Board(dialog) => dialog.title(),
            Self::Settings(_) => texts::SETTINGS.to_owned(),
            Self::Keys(dialog) => dialog.title(),
            Self::Export(_) => files::EXPORT_TITLE.to_owned(),
            Self::Import(_) => importing::IMPORT_TITLE.to_owned(),
            Self::Open(_) => files::OPEN_TITLE.to_owned(),
            Self::Backups(_) => keeping::BACKUPS_TITLE.to_owned(),
            Self::Salvage(_) => keeping::SALVAGE_TITLE.to_owned(),
            Self::Check(_) => checking::CHECK_TITLE.to_owned(),
        }
    }

    fn state(&mut self) -> &mut FormState {
        match self {
            Self::Counter(dialog) => &mut dialog.state,
            Self::Add(dialog) => &mut dialog.state,
            Self::Reset(dialog) => &mut dialog.state,
            Self::Delete(dialog) => &mut dialog.state,
            Self::Board(dialog) => &mut dialog.state,
            Self::Settings(dialog) => &mut dialog.state,
            Self::Keys(dialog) => &mut dialog.state,
            Self::Export(dialog) => &mut dialog.state,
            Self::Import(dialog) => &mut dialog.state,
            Self::Open(dialog) => &mut dialog.state,
            Self::Backups(dialog) => &mut dialog.state,
            Self::Salvage(dialog) => &mut dialog.state,
            Self::Check(dialog) => &mut dialog.state,
        }
    }
}

/// What every dialog has.
#[derive(Debug)]
struct FormState {
    /// Unlike any other's: a field would else begin with what an earlier one remembers (its cursor, its undo).
    id: Id,
    /// What gets the focus as soon as it can.
    focus: Option<Id>,
    /// What was refused about a field; it stands there until the field is changed.
    refused: Option<(&'static str, String)>,
    /// What went wrong otherwise.
    problem: Option<String>,
}

impl FormState {
    /// A stage with the focus on the field of this name.
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

    /// Draws a field with what is wrong about it. `true`: Enter was pressed in it.
    fn field(&mut self, ui: &mut Ui, field: &'static str, form: FieldForm<'_>, text: &mut String) -> bool {
        let id = self.id.with(field);
        if self.focus == Some(id) {
            widgets::select_all(ui.ctx(), id, text);
        }
        let error = form.error.or(self.refused_at(field));
        let shown = Field {
            id,
            name: form.name,
            hint: form.hint,
            error,
            unit: form.unit,
            width: form.width,
            lines: form.lines,
        };
        let typed = shown.ui(ui, text);
        if typed.is_changed {
            self.problem = None;
            self.refused.take_if(|(at, _)| *at == field);
        }
        if typed.is_entered {
            // Kept, should the dialog stay.
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        typed.is_entered
    }

    /// The request is asked for: what was wrong before is forgotten.
    fn asked(&mut self) {
        self.problem = None;
        self.refused = None;
    }
}

/// The buttons of most dialogs: to leave it, and to do what it is for.
fn footer<'a>(id: Id, problem: Option<&'a str>, main: &'a str, is_on: bool) -> Footer<'a> {
    Footer { id, problem, hint: None, aside: None, cancel: Some(texts::CANCEL), main, look: ButtonKind::Primary, is_on }
}

/// How a field of a dialog is shown.
struct FieldForm<'a> {
    /// What it is called, with its counter.
    name: &'a str,
    hint: &'a str,
    error: Option<&'a str>,
    unit: &'a str,
    width: f32,
    lines: usize,
}

impl<'a> FieldForm<'a> {
    fn named(name: &'a str) -> Self {
        Self { name, hint: "", error: None, unit: "", width: f32::INFINITY, lines: 1 }
    }
}

/// A key that is held down presses a button once; it goes on typing into a field.
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

/// Reads the whole number that a person typed, or says in words what is wrong with it.
fn whole_number(text: &str) -> Result<i64, &'static str> {
    number::parse(text).map_err(|error| match error {
        NumberError::NotANumber | NumberError::Fraction => texts::NO_WHOLE_NUMBER,
        NumberError::TooLarge => texts::NUMBER_TOO_LARGE,
    })
}

/// As [`whole_number`]; an empty text is none.
fn optional_number(text: &str) -> Result<Option<i64>, &'static str> {
    if text.trim().is_empty() { Ok(None) } else { whole_number(text).map(Some) }
}
