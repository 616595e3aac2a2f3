//! The line at the bottom: what is saved and pending, what went wrong, what was counted, and where the file is.

use std::path::Path;
use std::time::Duration;

use egui::{Align, Color32, FontId, Id, Label, Layout, Response, RichText, Role, Sense, Ui, Vec2, WidgetInfo};

use super::lens::Place;
use super::model::File;
use super::scene::{Action, Opening, Scene};
use super::texts::{self, backups as words};
use super::theme::{SMALL_SIZE, Tokens, focus_ring};
use crate::store::Backup;

/// Where there is less room, the file isn't named.
const PATH_WIDTH_MIN: f32 = 48.0;
/// Nor when the last backup was made.
const BACKUP_WIDTH_MIN: f32 = 300.0;

/// Doubtful names that the tooltip tells of.
const DOUBTS_SHOWN: usize = 5;

pub fn status_ui(ui: &mut Ui, scene: &Scene<'_>, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let model = scene.model;
    let small = |text: String, color| RichText::new(text).size(SMALL_SIZE).color(color);
    let (light, text, ink) = match (&model.file, &model.unsaved, model.pending()) {
        (File::Opening, Some(unsaved), _) => (tokens.error, texts::opening_waits(&unsaved.why), tokens.error),
        (File::Opening, None, _) => (tokens.pending, texts::OPENING.to_owned(), tokens.dim),
        (File::Open(_), Some(unsaved), _) if unsaved.displaced.is_some() => {
            (tokens.error, texts::displaced::STATUS.to_owned(), tokens.error)
        }
        (File::Failed(_), ..) => (tokens.error, texts::FAILED.to_owned(), tokens.error),
        (File::Open(_), Some(unsaved), pending) if pending > 0 => {
            ui.ctx().request_repaint_after(Duration::from_secs(1));
            let seconds = unsaved.since.elapsed().unwrap_or_default().as_secs();
            (tokens.error, texts::unsaved(pending, seconds, &unsaved.why), tokens.error)
        }
        (File::Open(_), _, 0) if model.untold.is_some() => {
            let why = model.untold.as_deref().unwrap_or_default();
            (tokens.error, texts::untold(why), tokens.error)
        }
        (File::Open(_), _, 0) => (tokens.saved, texts::SAVED.to_owned(), tokens.dim),
        (File::Open(_), _, pending) => (tokens.pending, texts::saving(pending), tokens.dim),
    };
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(8.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, light);
        ui.add_space(-9.0);
        ui.add(Label::new(small(text, ink)).truncate());
        if let (Some(text), File::Open(_)) = (doubts_text(scene), &model.file)
            && doubts_ui(ui, scene, &text)
        {
            actions.push(Action::Open(Opening::Check));
        }
        // A refused press says so in its place; here the whole of it stands where there is room.
        match (&model.problem, &model.file) {
            (Some(problem), _) => {
                ui.add(Label::new(small(texts::dialogs::sentence(problem), tokens.error)).truncate());
            }
            (None, File::Open(_)) if !model.rows().is_empty() && ui.available_width() > 240.0 => {
                if scene.settings.locked {
                    ui.label(small(texts::LOCKED.to_owned(), tokens.pending_ink));
                }
                let sums = match scene.lens.place {
                    Place::Board(id) => model.of_board(id),
                    Place::All | Place::Archive => model.all(),
                };
                ui.label(small(texts::counted_today(&scene.number(sums.today)), tokens.dim));
                ui.label(small(texts::in_all(&scene.number(sums.total)), tokens.dim));
            }
            _ => {}
        }
        if let (Some(backup), File::Open(_)) = (scene.backup, &model.file)
            && ui.available_width() > BACKUP_WIDTH_MIN
            && backup_ui(ui, scene, backup.as_ref())
        {
            actions.push(Action::Open(Opening::Backups));
        }
        if let File::Open(path) = &model.file
            && ui.available_width() > PATH_WIDTH_MIN
        {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| path_ui(ui, path));
        }
    });
}

/// What leads to the check of the file; `None`: nothing does.
fn doubts_text(scene: &Scene<'_>) -> Option<String> {
    match scene.doubts {
        Ok([]) => scene.model.untold.as_ref().map(|_| texts::check::CHECK.to_owned()),
        Ok(doubts) => Some(texts::check::doubts(doubts.len())),
        Err(_) => Some(texts::check::CHECK.to_owned()),
    }
}

/// That names can't be told apart, or be typed; `true`: it was pressed.
fn doubts_ui(ui: &mut Ui, scene: &Scene<'_>, text: &str) -> bool {
    let response = text_button(ui, "doubts", text, Tokens::of(ui).pending_ink);
    let is_pressed = response.clicked();
    let mut lines: Vec<String> = match scene.doubts {
        Ok(doubts) => doubts.iter().take(DOUBTS_SHOWN).map(|doubt| texts::dialogs::sentence(&doubt.words())).collect(),
        Err(why) => vec![texts::dialogs::sentence(&texts::check::not_read(why))],
    };
    if scene.doubts.is_ok_and(|doubts| !doubts.is_empty()) {
        lines.push(texts::check::DOUBTS_MORE.to_owned());
    }
    if !lines.is_empty() {
        response.on_hover_text(lines.join("\n"));
    }
    is_pressed
}

/// A text that can be pressed.
fn text_button(ui: &mut Ui, id: &str, text: &str, ink: Color32) -> Response {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL_SIZE), ink);
    let (_, rect) = ui.allocate_space(galley.size());
    let response = ui.interact(rect.expand2(Vec2::new(4.0, 6.0)), Id::unique(id), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    let ink = if response.hovered() { Tokens::of(ui).ink } else { ink };
    ui.painter().galley_with_override_text_color(rect.min, galley, ink);
    focus_ring(ui, &response);
    response
}

/// When the last backup was made; `true`: it was pressed.
fn backup_ui(ui: &mut Ui, scene: &Scene<'_>, backup: Option<&Backup>) -> bool {
    let is_today = |backup: &Backup| scene.model.day().is_some_and(|day| day.contains(backup.at));
    let text = match backup {
        None => words::NOT_BACKED_UP_YET.to_owned(),
        Some(backup) if is_today(backup) => words::backed_up_at(&scene.locale.time(backup.at, scene.zone), backup.mark),
        Some(backup) => words::backed_up_at(&scene.locale.date(backup.at, scene.zone), backup.mark),
    };
    let response = text_button(ui, "backed up", &text, Tokens::of(ui).dim);
    let is_pressed = response.clicked();
    if let Some(backup) = backup {
        let at = scene.locale.whole_time(backup.at, scene.zone);
        response.on_hover_text(format!("{at}\n{}", texts::path(&backup.path)));
    }
    is_pressed
}

/// The whole path where there is room, else the file's name; the whole in a tooltip.
fn path_ui(ui: &mut Ui, path: &Path) {
    let ink = Tokens::of(ui).dim;
    let font = FontId::proportional(SMALL_SIZE);
    let whole = texts::path(path);
    let galley = ui.painter().layout_no_wrap(whole.clone(), font, ink);
    let fits = galley.size().x <= ui.available_width();
    let text = match path.file_name() {
        Some(name) if !fits => texts::path(name.as_ref()),
        _ => whole.clone(),
    };
    ui.add(Label::new(RichText::new(text).size(SMALL_SIZE).color(ink)).truncate()).on_hover_text(whole);
}
