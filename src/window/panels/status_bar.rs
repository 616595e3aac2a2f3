//! The status bar: what is saved and pending, problems, what was counted, and where the file is.

use std::path::Path;
use std::time::Duration;

use egui::{Align, Color32, FontId, Id, Label, Layout, Rect, Response, RichText, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::language::text;
use crate::store::Backup;
use crate::window::kit::theme::{SMALL_SIZE, Tokens, target_height};

use crate::window::kit::widgets::{self, focus_ring};
#[cfg(feature = "hub")]
use crate::window::panels::sharing;
use crate::window::text::strings::{self, backups as backup_strings};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::File;

/// Minimum width to name the file, in points.
const PATH_WIDTH_MIN: f32 = 48.0;
/// Maximum number of a level's counters that are told one by one.
const LEVEL_COUNTERS_MAX: usize = 4;
/// Width reserved for what is saved, before any notice, in points.
const SAVED_WIDTH_MIN: f32 = 110.0;
/// Minimum width at which the time of the last backup is shown, in points.
const BACKUP_WIDTH_MIN: f32 = 300.0;

/// Maximum number of doubtful names in the tooltip.
const DOUBTS_SHOWN: usize = 5;

/// What is said of the file: whether everything in it is saved.
pub(crate) struct SaveState {
    pub light: Color32,
    pub text: String,
    pub ink: Color32,
}

/// Returns what is said of the file.
pub(crate) fn save_state(ui: &Ui, view: &ViewContext<'_>) -> SaveState {
    let tokens = Tokens::of(ui);
    let model = view.model;
    let (light, text, ink) = match (&model.file, &model.unsaved, model.pending()) {
        (File::Opening, Some(unsaved), _) => (tokens.error, strings::opening_waits(&unsaved.why), tokens.error),
        (File::Opening, None, _) => (tokens.pending, text!("opening").to_owned(), tokens.dim),
        (File::Open(_), Some(unsaved), _) if unsaved.displaced.is_some() => {
            (tokens.error, text!("displaced-status").to_owned(), tokens.error)
        }
        (File::Failed(_), ..) => (tokens.error, text!("failed").to_owned(), tokens.error),
        (File::Open(_), Some(unsaved), pending) if pending > 0 => {
            ui.ctx().request_repaint_after(Duration::from_secs(1));
            let seconds = unsaved.since.elapsed().unwrap_or_default().as_secs();
            (tokens.error, strings::unsaved(pending, seconds, &unsaved.why), tokens.error)
        }
        (File::Open(_), _, 0) if model.changes_problem.is_some() => {
            let why = model.changes_problem.as_deref().unwrap_or_default();
            (tokens.error, strings::changes_not_shown(why), tokens.error)
        }
        (File::Open(_), _, 0) => (tokens.saved, text!("saved").to_owned(), tokens.dim),
        (File::Open(_), _, pending) => {
            let is_slow = view.is_slow(ui.ctx(), model.waiting_since());
            (if is_slow { tokens.pending } else { tokens.base }, strings::saving(pending), tokens.dim)
        }
    };
    SaveState { light, text, ink }
}

pub(crate) fn status_bar_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let model = view.model;
    let small = |text: String, color| RichText::new(text).size(SMALL_SIZE).color(color);
    let SaveState { light, text, ink } = save_state(ui, view);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(8.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, light);
        ui.add_space(-9.0);
        let mut notices = if matches!(model.file, File::Open(_)) { notices(view) } else { Vec::new() };
        let reserved = |ui: &Ui, notices: &[Notice]| {
            notices.iter().map(|notice| width(ui, notice.text.clone()) + 16.0).sum::<f32>()
        };
        // What is saved is dropped first.
        while notices.len() > 1 && ui.available_width() - reserved(ui, &notices) < SAVED_WIDTH_MIN {
            notices.pop();
        }
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - reserved(ui, &notices));
            ui.add(Label::new(small(text, ink)).truncate());
        });
        for notice in notices {
            let response = text_button(ui, &notice.text, &notice.text, tokens.pending_ink);
            if response.clicked() {
                commands.push(Command::Open(notice.request));
            }
            if !notice.more.is_empty() {
                response.on_hover_text(notice.more);
            }
        }
        #[cfg(feature = "hub")]
        if matches!(model.file, File::Open(_))
            && let Some(word) = sharing::word(view)
            && ui.available_width() > width(ui, word.text.clone())
        {
            let ink = if word.is_amber { tokens.pending_ink } else { tokens.dim };
            let response = text_button(ui, "sharing word", &word.text, ink);
            if response.clicked() {
                commands.push(Command::Open(DialogRequest::Share(word.board)));
            }
            response.on_hover_text(word.more);
        }
        // A refused press has a message at its counter; here is the full text, where there is room.
        match (&model.problem, &model.file) {
            (Some(problem), _) => {
                ui.add(Label::new(small(strings::dialogs::sentence(problem), tokens.error)).truncate());
            }
            (None, File::Open(_)) if !model.rows().is_empty() && ui.available_width() > 240.0 => {
                if view.settings.locked {
                    ui.label(small(text!("locked").to_owned(), tokens.pending_ink));
                }
                for text in sums_texts(view) {
                    ui.label(small(text, tokens.dim));
                }
            }
            _ => {}
        }
        if let (Some(backup), File::Open(_)) = (view.backup, &model.file)
            && ui.available_width() > BACKUP_WIDTH_MIN
            && backup_ui(ui, view, backup.as_ref())
        {
            commands.push(Command::Open(DialogRequest::Backups));
        }
        if let File::Open(path) = &model.file
            && ui.available_width() > PATH_WIDTH_MIN
        {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| path_ui(ui, path));
        }
    });
}

/// Says what was counted today and in all; of a level how high it is, and what came and went.
fn sums_texts(view: &ViewContext<'_>) -> Vec<String> {
    let model = view.model;
    match view.listing.filter {
        BoardFilter::Archive => Vec::new(),
        BoardFilter::All => {
            let sums = model.all();
            // A level is told on its board.
            let told =
                (!sums.is_level()).then(|| [today_text(view, sums.today), strings::in_all(&view.number(sums.total))]);
            told.into_iter().flatten().collect()
        }
        BoardFilter::Board(id) => {
            let sums = model.of_board(id);
            let total = view.number(sums.total);
            if !sums.is_level() {
                return vec![today_text(view, sums.today), strings::total_on_board(&total)];
            }
            let name = model.board(id).and_then(|board| board.total_name.as_deref());
            let mut texts = vec![strings::level(name.unwrap_or(text!("total")), &total)];
            if sums.counters <= LEVEL_COUNTERS_MAX {
                let rows = view.chosen_rows().into_iter();
                texts.extend(rows.map(|row| strings::level::counted(&view.number(row.today()), &row.counter.name)));
            }
            texts
        }
    }
}

/// Says what was counted today, and on a shared board how much of it here.
fn today_text(view: &ViewContext<'_>, today: i128) -> String {
    let today = strings::counted_today(&view.number(today));
    #[cfg(feature = "hub")]
    if let Some(here) = here_today(view) {
        return strings::sharing::today_here(&today, &view.number(here));
    }
    today
}

/// Returns what this desk counted today on the shared board that is shown.
#[cfg(feature = "hub")]
fn here_today(view: &ViewContext<'_>) -> Option<i128> {
    let BoardFilter::Board(board) = view.listing.filter else { return None };
    let weight = |id| {
        let counter = view.model.row(id).map(|row| &row.counter)?;
        (counter.board_id == Some(board) && !counter.is_archived).then_some(counter.weight.factor())
    };
    view.model.shared.here_in_all(view.model.day()?, weight)
}

/// A notice that stays, and its position.
struct Notice {
    text: String,
    /// The text of the tooltip.
    more: String,
    request: DialogRequest,
}

fn notices(view: &ViewContext<'_>) -> Vec<Notice> {
    let zone = view.no_zone.map(|why| Notice {
        text: text!("zone-notice").to_owned(),
        more: why.to_owned(),
        request: DialogRequest::Settings,
    });
    check_notice(view).into_iter().chain(zone).collect()
}

/// Returns the notice that leads to the check of the file, if there is one.
fn check_notice(view: &ViewContext<'_>) -> Option<Notice> {
    let check = text!("check-check").to_owned();
    let (text, more) = match view.doubts {
        Ok([]) if view.model.changes_problem.is_some() => (check, String::new()),
        Ok([]) => return None,
        Ok(doubts) => {
            let sentences =
                doubts.iter().take(DOUBTS_SHOWN).map(|doubt| strings::dialogs::sentence(&doubt.description()));
            let lines: Vec<String> = sentences.chain([text!("check-doubts-more").to_owned()]).collect();
            (strings::check::doubts(doubts.len()), lines.join("\n"))
        }
        Err(why) => (check, strings::dialogs::sentence(&strings::check::not_read(why))),
    };
    Some(Notice { text, more, request: DialogRequest::Check })
}

fn width(ui: &Ui, text: String) -> f32 {
    ui.painter().layout_no_wrap(text, FontId::proportional(SMALL_SIZE), Color32::PLACEHOLDER).size().x
}

/// Draws a text that can be clicked.
fn text_button(ui: &mut Ui, id: &str, text: &str, ink: Color32) -> Response {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL_SIZE), ink);
    let (_, rect) = ui.allocate_space(galley.size());
    let size = Vec2::new(rect.width() + 8.0, target_height(ui, rect.height() + 12.0));
    let target = Rect::from_center_size(rect.center(), size);
    let response = ui.interact(target, Id::unique(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    let ink = if response.hovered() { Tokens::of(ui).ink } else { ink };
    ui.painter().galley_with_override_text_color(rect.min, galley, ink);
    focus_ring(ui, &response);
    response
}

/// Draws when the last backup was made; returns whether it was clicked.
fn backup_ui(ui: &mut Ui, view: &ViewContext<'_>, backup: Option<&Backup>) -> bool {
    let is_today = |backup: &Backup| view.model.day().is_some_and(|day| day.contains(backup.at));
    let text = match backup {
        None => text!("backups-not-backed-up-yet").to_owned(),
        Some(backup) if is_today(backup) => {
            backup_strings::backed_up_at(&view.locale.time(backup.at, view.zone), backup.mark)
        }
        Some(backup) => backup_strings::backed_up_at(&view.locale.date(backup.at, view.zone), backup.mark),
    };
    let response = text_button(ui, "backed up", &text, Tokens::of(ui).dim);
    let is_pressed = response.clicked();
    if let Some(backup) = backup {
        let at = view.locale.full_time(backup.at, view.zone);
        response.on_hover_text(format!("{at}\n{}", strings::path(&backup.path)));
    }
    is_pressed
}

/// Draws the full path if there is room, otherwise the file's name; the full path is in a tooltip.
fn path_ui(ui: &mut Ui, path: &Path) {
    let ink = Tokens::of(ui).dim;
    let font = FontId::proportional(SMALL_SIZE);
    let full_path = strings::path(path);
    let galley = ui.painter().layout_no_wrap(full_path.clone(), font, ink);
    let fits = galley.size().x <= ui.available_width();
    let text = match path.file_name() {
        Some(name) if !fits => strings::path(name.as_ref()),
        _ => full_path.clone(),
    };
    let label = ui.add(Label::new(RichText::new(text).size(SMALL_SIZE).color(ink)).truncate());
    widgets::shows_name(label, &full_path);
}
