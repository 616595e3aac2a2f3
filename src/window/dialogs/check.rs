//! The dialog that checks the file, as `verify` does: whether every count is the sum of its entries, and which names
//! and notes other programs have spoiled. It mends those after a backup, as one step that can be undone.

use egui::{FontId, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::domain::visible;
use crate::language::text;
use crate::reader::BackupJob;
use crate::request::Refusal;
use crate::store::{Oddity, Verification};
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings::{backups as backup_strings, check as check_strings, dialogs as dialog_strings};
use crate::window::view::command::DialogRequest;
use crate::window::view::task::{TaskProgress, TaskResult};

const ROW: f32 = 44.0;
/// Fewest and most rows at once; the window's height decides.
const ROWS_SHOWN: [f32; 2] = [2.0, 6.0];
/// Height of everything else in the window, in points.
const BESIDES: f32 = 330.0;
/// Greatest height of the list of problems, in points.
const PROBLEMS_HEIGHT: f32 = 120.0;

/// What the dialog is waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CheckPhase {
    Checking,
    /// The backup is made, and what mends the file is found.
    Mending,
}

/// The form of a check.
#[derive(Debug)]
pub(crate) struct CheckForm {
    state: FormState,
    phase: Option<CheckPhase>,
    course: TaskProgress,
    found: Option<Box<Verification>>,
    /// What was mended and where the backup is, in words.
    note: Option<String>,
}

impl Form for CheckForm {
    fn title(&self) -> String {
        text!("check-check-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("check-check-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let found = self.found.take();
        let is_mendable = found.as_ref().is_some_and(|found| !found.oddities.is_empty());
        let is_unsound = found.as_ref().is_some_and(|found| !found.problems.is_empty());
        let is_on = self.phase.is_none() && !context.is_busy;
        let (main, cancel, kind) = match is_mendable {
            true => (text!("check-mend"), Some(text!("dialogs-close")), ButtonKind::Primary),
            false => (text!("dialogs-close"), None, ButtonKind::Plain),
        };
        let footer = Footer {
            aside: is_unsound.then_some(text!("backups-backups")),
            cancel,
            kind,
            ..footer(self.state.id, problem.as_deref(), main, is_on || !is_mendable)
        };
        widgets::body(ui, &footer, |ui| {
            if let Some(found) = &found {
                found_ui(ui, found, context, commands);
            }
            if let Some(note) = &self.note {
                widgets::hint(ui, note);
            }
            let waits = match self.phase {
                Some(CheckPhase::Checking) => Some(text!("check-checking")),
                Some(CheckPhase::Mending) => Some(text!("dialogs-backing-up")),
                None if context.is_busy => Some(text!("check-mending")),
                None => None,
            };
            if let Some(text) = waits {
                waiting_ui(ui, text);
            }
        });
        self.found = found;
        match footer.ui(ui) {
            Some(FooterButton::Main) if is_mendable && footer.is_on => {
                self.state.clear_errors();
                (self.phase, self.note) = (Some(CheckPhase::Mending), None);
                commands.push(DialogCommand::Mend(self.course.clone()));
                true
            }
            Some(FooterButton::Main) => is_mendable,
            Some(FooterButton::Cancel) => false,
            Some(FooterButton::Aside) => {
                commands.push(DialogCommand::Open(DialogRequest::Backups));
                true
            }
            None => true,
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    /// Checks the mended file again, and has the backup listed.
    fn granted(&mut self, commands: &mut Vec<DialogCommand>) {
        self.phase = Some(CheckPhase::Checking);
        commands.push(DialogCommand::Check(self.course.clone()));
        commands.push(DialogCommand::StartBackupJob(BackupJob::List));
    }

    fn task_done(&mut self, result: TaskResult, commands: &mut Vec<DialogCommand>) {
        self.phase = None;
        match result {
            TaskResult::Checked(found) => {
                self.state.focus = Some(match found.oddities.is_empty() {
                    true => Footer::main_id(self.state.id),
                    // Whoever presses Enter unread has done nothing.
                    false => Footer::cancel_id(self.state.id),
                });
                self.found = Some(found);
            }
            TaskResult::Mends(backup, mends) => {
                let (mended, backed_up) = (check_strings::mended(mends.len()), backup_strings::backed_up(&backup));
                self.note = Some(format!("{mended} {}", dialog_strings::sentence(&backed_up)));
                commands.push(match mends.is_empty() {
                    true => DialogCommand::Check(self.course.clone()),
                    false => DialogCommand::Do(mends),
                });
            }
            TaskResult::Failed(why) => self.state.problem = Some(dialog_strings::sentence(&why)),
            // Given up, or nothing that it asks for.
            _ => {}
        }
    }

    fn stop(&self) {
        self.course.stop();
    }
}

impl CheckForm {
    /// Returns the form of a check that its caller starts with this course.
    pub(crate) fn new(course: TaskProgress) -> Self {
        let state = FormState::new(Footer::main_id);
        Self { state, phase: Some(CheckPhase::Checking), course, found: None, note: None }
    }
}

fn found_ui(ui: &mut Ui, found: &Verification, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
    let Verification { counters, entries, problems, oddities } = found;
    let number = context.number;
    if problems.is_empty() {
        widgets::text(
            ui,
            &check_strings::sound(&number(*counters as i128), *counters, &number((*entries).into()), *entries),
        );
    } else {
        widgets::error(ui, &check_strings::unsound(problems.len(), &number(problems.len() as i128)));
        ScrollArea::vertical().id_salt("problems").max_height(PROBLEMS_HEIGHT).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE;
            for problem in problems {
                widgets::hint(ui, &dialog_strings::sentence(&visible(problem)));
            }
        });
        widgets::hint(ui, text!("check-unsound-hint"));
    }
    if oddities.is_empty() {
        return;
    }
    widgets::text(ui, &check_strings::odd(oddities.len(), &number(oddities.len() as i128)));
    let [fewest, most] = ROWS_SHOWN;
    let room = ((ui.ctx().content_rect().height() - BESIDES) / ROW).floor();
    let shown = room.clamp(fewest, most).min(oddities.len() as f32);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let scroll = ScrollArea::vertical().id_salt("oddities").auto_shrink([false, true]).max_height(shown * ROW);
        scroll.show_rows(ui, ROW, oddities.len(), |ui, range| {
            // Beside the bar.
            ui.set_max_width(ui.available_width() - 2.0 * SPACE);
            for (index, oddity) in range.clone().zip(oddities.get(range).unwrap_or_default()) {
                oddity_ui(ui, index, oddity, commands);
            }
        });
    });
    widgets::hint(ui, text!("check-mend-hint"));
}

/// Draws what is wrong, what it becomes, and a button to edit it by oneself.
fn oddity_ui(ui: &mut Ui, index: usize, oddity: &Oddity, commands: &mut Vec<DialogCommand>) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), ROW));
    let id = ui.scope_id().with(("oddity", index));
    let becomes = dialog_strings::sentence(&check_strings::becomes(&oddity.of, &oddity.mend));
    let why = dialog_strings::sentence(&oddity.why);
    ui.interact(rect, id, Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{becomes} {why}")));
    let mut right = rect.right();
    if let Some(counter) = oddity.counter {
        let width = widgets::button_width(ui, text!("check-edit"));
        let at = Rect::from_min_size(rect.right_top() - Vec2::new(width, 0.0), Vec2::new(width, ROW));
        let at = at.shrink2(Vec2::new(0.0, (ROW - control_height(ui)) / 2.0));
        let name = check_strings::edit_name(counter);
        if widgets::button_in(ui, at, id.with("edit"), text!("check-edit"), &name, ButtonKind::Plain, true).clicked() {
            commands.push(DialogCommand::Open(DialogRequest::Edit(counter)));
        }
        right = at.left() - 2.0 * SPACE;
    }
    let text = rect.with_max_x(right);
    let (upper, lower) = text.shrink2(Vec2::new(0.0, SPACE)).split_top_bottom_at_fraction(0.5);
    widgets::elided(ui, upper, &becomes, FontId::proportional(TEXT_SIZE), tokens.ink);
    widgets::elided(ui, lower, &why, FontId::proportional(SMALL_SIZE), tokens.dim);
}
