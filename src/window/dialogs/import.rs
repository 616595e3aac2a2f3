//! The dialog that imports: it shows what a file would add, and how it is read, before anything is added.
//!
//! First a task reads the file into a plan; then the reader says what would come of it; then the worker does it, after
//! a backup if it is large. Whatever a person sets has the file read again, and stays set.
//!
//! Left out: the values of single rows can't be mended here; that is for the program that the file is from.

mod choices;
mod columns;
mod preview;
mod questions;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Align, Layout, Ui, Vec2};

use crate::import::{Choice, DateOrder, Doubt, Format, Plan, Role};
use crate::language::text;
use crate::reader::{Answer, Topic};
use crate::request::{IMPORT_BACKED_UP_MIN, ImportResult, Refusal, Request};
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::file_field::{FILE, FileField};
pub(crate) use crate::window::dialogs::import::choices::Choices;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::control_height;
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::{dialogs as dialog_strings, import as import_strings};
use crate::window::view::task::{FileChoice, TaskProgress, TaskResult};

/// Endings that the desktop's dialog offers; a folder of Loop Habit Tracker's can be typed or dropped.
const ENDINGS: &[&str] = &["csv", "tsv", "txt", "xlsx", "ods", "jsonl", "ndjson", "json", "zip"];

/// What is to be read, and how.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ReadRequest {
    pub file: PathBuf,
    pub choices: Choices,
    pub course: TaskProgress,
}

/// What was read last of the file, and what the store says of it a little later.
#[derive(Debug)]
struct PlanPreview {
    plan: Box<Plan>,
    preview: Option<Result<ImportResult, Refusal>>,
    /// What the store said of an earlier plan; it stays in view meanwhile.
    outdated: Option<ImportResult>,
}

/// The form of an import.
#[derive(Debug)]
pub(crate) struct ImportForm {
    state: FormState,
    file: FileField,
    /// The file that was read last.
    file_read: Option<PathBuf>,
    /// A file was chosen or dropped, and is to be read.
    is_due: bool,
    choices: Choices,
    /// The choices with which the file was read last.
    read_by: Choices,
    /// The task that reads the file.
    reading: Option<TaskProgress>,
    /// Why the file can't be read, or not so.
    why: Option<String>,
    /// What was read last; it stays while the file is read in another way.
    seen: Option<PlanPreview>,
    /// What was asked about the file.
    asked: Vec<Doubt>,
    skips_bad: bool,
    /// All columns are shown, however many there are.
    shows_all_columns: bool,
    /// The choices that few need are shown.
    has_more: bool,
    /// The task that makes the backup.
    backing_up: Option<TaskProgress>,
    /// The backup of what was there before.
    backup: Option<PathBuf>,
}

impl Form for ImportForm {
    fn title(&self) -> String {
        text!("import-import-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("import-import-hint").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let request = self.request();
        let is_busy = context.is_busy || self.backing_up.is_some();
        let problem = self.state.problem.clone();
        let is_cancelled = self.seen.as_ref().is_some_and(|seen| seen.plan.import.cancel.is_cancelled());
        let hint = match (context.is_busy, &self.backing_up) {
            (true, _) if is_cancelled => Some(text!("import-cancelling").to_owned()),
            (true, _) => Some(import_strings::importing(self.backup())),
            (_, Some(_)) => Some(text!("import-backing-up").to_owned()),
            _ => self.missing(),
        };
        let is_on = request.is_some() && !is_busy;
        let footer = Footer {
            hint: hint.as_deref(),
            ..footer(self.state.id, problem.as_deref(), text!("import-import-now"), is_on)
        };
        let is_set = widgets::body(ui, &footer, |ui| {
            ui.add_enabled_ui(!is_busy, |ui| {
                let is_named = self.file_field_ui(ui, commands);
                is_named | self.file_ui(ui, context)
            })
            .inner
        });
        if is_set && let Some(file) = self.file.path() {
            self.read(file, commands);
        }
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Main)
            && footer.is_on
            && let Some(request) = request
        {
            self.state.clear_errors();
            self.forget_cancel();
            // The main button is off meanwhile.
            ui.memory_mut(|memory| memory.request_focus(Footer::cancel_id(self.state.id)));
            let preview = self.seen.as_ref().and_then(|seen| seen.preview.as_ref()?.as_ref().ok());
            if preview.is_some_and(|imported| is_backed_up(imported, context)) {
                let course = TaskProgress::default();
                self.backing_up = Some(course.clone());
                commands.push(DialogCommand::BackUpFirst(course));
            } else {
                commands.push(DialogCommand::Do(vec![request]));
            }
        }
        pressed != Some(FooterButton::Cancel) || !self.may_leave(context.is_busy)
    }

    /// Lets the import be started again.
    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        self.forget_cancel();
        self.state.focus = Some(Footer::main_id(self.state.id));
        None
    }

    fn granted(&mut self, commands: &mut Vec<DialogCommand>) {
        commands.extend(self.backup().map(|backup| DialogCommand::Notify(import_strings::before_in(backup))));
        commands.push(DialogCommand::Close);
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            // Another one is outdated.
            Answer::Previewed(import, result) => {
                if let Some(PlanPreview { plan, preview, .. }) = &mut self.seen
                    && Arc::ptr_eq(&plan.import, &import)
                {
                    *preview = Some(*result);
                }
            }
            Answer::Failed(Topic::Preview, why) => self.failed(&why),
            other => return Some(other),
        }
        None
    }

    fn task_done(&mut self, result: TaskResult, commands: &mut Vec<DialogCommand>) {
        match result {
            // Another way to read it was wanted meanwhile.
            TaskResult::Planned { course, .. } if self.reading.as_ref() != Some(&course) => {}
            TaskResult::Planned { plan: Ok(plan), .. } => {
                commands.push(DialogCommand::PreviewImport(Arc::clone(&plan.import)));
                (self.reading, self.why) = (None, None);
                questions::remember(&mut self.asked, &plan, &self.choices);
                let before = self.seen.take();
                let outdated = before.and_then(|seen| seen.preview.and_then(Result::ok).or(seen.outdated));
                self.seen = Some(PlanPreview { plan, preview: None, outdated });
            }
            TaskResult::Planned { plan: Err(why), .. } => self.failed(&why),
            TaskResult::BackedUp { backup, course } if self.backing_up.as_ref() == Some(&course) => {
                self.backing_up = None;
                match backup {
                    Ok(backup) => {
                        self.backup = Some(backup.path.clone());
                        commands.extend(self.request().map(|request| DialogCommand::Do(vec![request])));
                    }
                    Err(why) => self.end(import_strings::no_backup(&why)),
                }
            }
            result => self.is_due |= self.file.take_chosen(result),
        }
    }

    fn width(&self) -> f32 {
        widgets::WIDTH_WIDE
    }

    fn yields_to_dropped_file(&self) -> bool {
        true
    }

    /// Gives up the backup or the import that is under way, whose end is heard then.
    fn may_leave(&mut self, is_busy: bool) -> bool {
        if let Some(course) = self.backing_up.take() {
            course.stop();
            self.end(dialog_strings::sentence(&Refusal::ImportCancelled.to_string()));
            return false;
        }
        let Some(PlanPreview { plan, .. }) = self.seen.as_ref().filter(|_| is_busy) else { return true };
        // Whoever doesn't want to wait for its end may leave.
        let was_cancelled = plan.import.cancel.is_cancelled();
        plan.import.cancel.cancel();
        was_cancelled
    }

    fn stop(&self) {
        self.reading.iter().chain(&self.backing_up).for_each(TaskProgress::stop);
        if let Some(PlanPreview { plan, .. }) = &self.seen {
            plan.import.cancel.cancel();
        }
    }
}

impl ImportForm {
    pub(crate) fn new(file: Option<&Path>) -> Self {
        Self {
            state: FormState::on_field(FILE),
            file: FileField::new(file),
            file_read: None,
            is_due: file.is_some(),
            choices: Choices::default(),
            read_by: Choices::default(),
            reading: None,
            why: None,
            seen: None,
            asked: Vec::new(),
            skips_bad: false,
            shows_all_columns: false,
            has_more: false,
            backing_up: None,
            backup: None,
        }
    }

    /// Shows why the file can't be read, or not so.
    fn failed(&mut self, why: &str) {
        self.reading = None;
        self.why = Some(dialog_strings::sentence(why));
    }

    /// Returns the backup of what was there before the import, once there is one.
    fn backup(&self) -> Option<&Path> {
        self.backup.as_deref()
    }

    /// Shows why the import failed; it can be started again.
    fn end(&mut self, why: String) {
        self.forget_cancel();
        self.state.problem = Some(why);
        self.state.focus = Some(Footer::main_id(self.state.id));
    }

    /// Forgets that the import was cancelled: nobody works at it any more.
    fn forget_cancel(&self) {
        if let Some(PlanPreview { plan, .. }) = &self.seen {
            plan.import.cancel.reset();
        }
    }

    /// Has the file read, as it is set now.
    fn read(&mut self, file: PathBuf, commands: &mut Vec<DialogCommand>) {
        self.stop();
        let course = TaskProgress::default();
        self.state.clear_errors();
        if self.file_read.as_ref() != Some(&file) {
            // What is late is so whatever the file.
            let is_late = self.choices.is_late;
            self.choices = Choices::default();
            self.choices.is_late = is_late;
            (self.seen, self.skips_bad, self.shows_all_columns) = (None, false, false);
            self.asked.clear();
        }
        let choices = self.choices.clone();
        commands.push(DialogCommand::ReadImport(Box::new(ReadRequest {
            file: file.clone(),
            choices,
            course: course.clone(),
        })));
        self.read_by = self.choices.clone();
        (self.file_read, self.reading, self.why) = (Some(file), Some(course), None);
    }

    /// Draws the field of the file. Returns `true` when it is to be read.
    fn file_field_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) -> bool {
        let choosing = |at| FileChoice {
            title: text!("import-import"),
            is_new: false,
            at,
            kinds: text!("import-importable"),
            endings: ENDINGS,
        };
        let Self { state, file, .. } = self;
        let field = state.id.with(FILE);
        let had_focus = ui.memory(|memory| memory.had_focus_last_frame(field));
        let is_entered = file.ui(ui, state, text!("import-import-file"), None, choosing, commands);
        // A half of a path is not read.
        let is_left = had_focus && !ui.memory(|memory| memory.has_focus(field)) && !self.is_current();
        is_entered | is_left | std::mem::take(&mut self.is_due)
    }

    /// Returns whether the file that was read is the one that is named now.
    fn is_current(&self) -> bool {
        self.file_read == self.file.path()
    }

    /// Returns what the main button asks for, as soon as all is known and right.
    fn request(&self) -> Option<Request> {
        let PlanPreview { plan, preview: Some(Ok(imported)), .. } = self.seen.as_ref()? else { return None };
        let adds = imported.entries > 0
            || imported.day_notes > 0
            || !imported.counters_made.is_empty()
            || !imported.boards_made.is_empty();
        let is_read = self.is_current() && self.reading.is_none() && self.why.is_none();
        let is_right = plan.open_question.is_none() && (plan.bad.count == 0 || self.skips_bad);
        (adds && is_read && is_right).then(|| Request::Import { import: Arc::clone(&plan.import) })
    }

    /// Says in words what a person has to wait for, say or do before the import.
    fn missing(&self) -> Option<String> {
        let PlanPreview { plan, preview, .. } = self.seen.as_ref().filter(|_| self.why.is_none())?;
        if self.reading.is_some() || preview.is_none() && plan.open_question.is_none() {
            return Some(text!("files-reading").to_owned());
        }
        let open = plan.doubts.iter().filter(|doubt| doubt.is_open).count();
        match (plan.choice, open) {
            (Some(Choice::Sheet), _) => Some(text!("import-choose-sheet").to_owned()),
            (Some(Choice::Encoding), 0) => Some(text!("import-choose-encoding").to_owned()),
            (Some(Choice::Encoding), _) => Some(import_strings::answer_all(open + 1)),
            (None, 1..) => Some(import_strings::answer_all(open)),
            (None, 0) if plan.bad.count > 0 && !self.skips_bad => Some(import_strings::mend_bad(plan.bad.count)),
            (None, 0) => None,
        }
    }

    /// Draws what is known of the file, and how it is read. Returns `true` when it is to be read again.
    fn file_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) -> bool {
        if let Some(why) = &self.why {
            widgets::error(ui, why);
        }
        let Some(seen) = self.seen.take() else {
            match (&self.reading, &self.why) {
                (Some(_), _) => waiting_ui(ui, text!("files-reading")),
                (None, None) => widgets::hint(ui, text!("import-import-hint")),
                (None, Some(_)) => {
                    let is_entered = self.more_ui(ui, None);
                    return self.is_set_anew(ui, is_entered);
                }
            }
            return false;
        };
        let PlanPreview { plan, preview, outdated } = &seen;
        let is_entered = self.plan_ui(ui, plan);
        let imported = preview.as_ref().and_then(|preview| preview.as_ref().ok());
        if plan.choice != Some(Choice::Sheet) {
            preview::notes_ui(ui, plan, imported);
        }
        match (preview, outdated) {
            // The result isn't known before that is answered.
            _ if self.why.is_some() || plan.open_question.is_some() => {}
            (Some(Ok(imported)), _) | (None, Some(imported)) => {
                let is_current = preview.is_some() && self.reading.is_none();
                self.preview_ui(ui, imported, is_current, context);
            }
            (Some(Err(refusal)), _) => widgets::error(ui, &dialog_strings::sentence(&refusal.to_string())),
            (None, None) => waiting_ui(ui, text!("files-reading")),
        }
        if plan.bad.count > 0 {
            preview::bad_ui(ui, plan);
            let text = import_strings::skip_bad(plan.bad.count);
            widgets::check(ui, self.state.id.with("bad"), &text, &text, &mut self.skips_bad);
        }
        self.seen = Some(seen);
        self.is_set_anew(ui, is_entered)
    }

    /// Draws the result that the import would have; dimmed while that is determined again.
    fn preview_ui(&mut self, ui: &mut Ui, imported: &ImportResult, is_current: bool, context: &DialogContext<'_>) {
        ui.add_enabled_ui(is_current, |ui| preview::preview_ui(ui, imported, context));
        if imported.left_out > 0 || imported.before.is_some() || self.choices.again {
            let id = self.state.id.with("again");
            widgets::check(ui, id, text!("import-again"), text!("import-again"), &mut self.choices.again);
        }
        let number = |count: usize| (context.number)(count as i128);
        if let Some(said) = import_strings::large(imported.entries, is_backed_up(imported, context), &number) {
            widgets::hint(ui, &said);
        }
    }

    /// Returns whether the file is to be read in another way. What is being typed counts when it is complete.
    fn is_set_anew(&self, ui: &Ui, is_entered: bool) -> bool {
        let fields = [questions::NAME, questions::SPLIT, questions::SKIP].map(|field| self.state.id.with(field));
        let is_typing = ui.memory(|memory| fields.iter().any(|field| memory.has_focus(*field)));
        (is_entered || !is_typing) && self.choices != self.read_by && self.is_current()
    }

    /// Draws what the file is taken for. Returns `true` when Enter was pressed in a field.
    fn plan_ui(&mut self, ui: &mut Ui, plan: &Plan) -> bool {
        let Self { state, choices, shows_all_columns, asked, .. } = self;
        let id = state.id;
        widgets::row(ui, text!("import-is"), |ui| {
            let size = Vec2::new(ui.available_width(), control_height(ui));
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                widgets::text(ui, &dialog_strings::sentence(plan.format.about()));
            });
        });
        let is_table = matches!(plan.format, Format::Table | Format::Sheet);
        let mut is_entered = questions::questions_ui(ui, state, plan, asked, choices);
        if plan.choice == Some(Choice::Sheet) {
            return is_entered;
        }
        if is_table {
            if let Some((index, role)) = columns::columns_ui(ui, id, plan, shows_all_columns) {
                choices.give(plan, index, role);
            }
            let is_asked = asked.iter().any(|doubt| doubt.is_open && doubt.role == Role::Name);
            if !choices.name.is_empty() && !is_asked {
                is_entered |= questions::name_ui(ui, state, choices);
            }
            if plan.has_date_order || choices.dates.is_some() {
                widgets::row(ui, text!("import-dates"), |ui| {
                    let options = [
                        (None, text!("import-dates-guessed")),
                        (Some(DateOrder::DayFirst), text!("import-day-first")),
                        (Some(DateOrder::MonthFirst), text!("import-month-first")),
                    ];
                    widgets::segments(ui, id.with("dates"), text!("import-dates"), &options, &mut choices.dates);
                });
            }
        }
        is_entered | self.more_ui(ui, Some(plan))
    }

    /// Draws the choices that few need. Returns `true` when Enter was pressed in a field.
    fn more_ui(&mut self, ui: &mut Ui, plan: Option<&Plan>) -> bool {
        let Self { state, choices, has_more, .. } = self;
        widgets::fold(ui, state.id.with("more"), text!("import-more"), has_more);
        *has_more && questions::more_ui(ui, state, plan, choices)
    }
}

/// Returns whether a backup is made first: before a large import, if there is anything to back up.
fn is_backed_up(imported: &ImportResult, context: &DialogContext<'_>) -> bool {
    imported.entries >= IMPORT_BACKED_UP_MIN && !context.is_empty
}
