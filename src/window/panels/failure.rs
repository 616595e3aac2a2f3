//! The panel that replaces the counters when the file can't be used: what happened, and what can be done.

use std::path::Path;

use egui::{Id, RichText, Ui, Vec2};

use crate::language::text;
use crate::reader::BackupJob;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::strings::{self, backups as backup_strings};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::model::FailedFile;

const WIDTH: f32 = 540.0;

pub(crate) fn failure_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    path: &Path,
    failed: &FailedFile,
    commands: &mut Vec<Command>,
) {
    let tokens = Tokens::of(ui);
    let FailedFile { failure, was_open, backup, is_busy } = failed;
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.3).round());
        let font = egui::FontId::new(theme::TITLE_SIZE, theme::semibold());
        let title = if failure.damage.is_some() { text!("backups-damaged") } else { text!("failed") };
        ui.label(RichText::new(title).font(font).color(tokens.ink));
        ui.add_space(2.0 * SPACE);
        // A margin at both sides.
        let width = WIDTH.min(ui.available_width() - 32.0);
        let line = |ui: &mut Ui, text: &str, ink| {
            ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
                ui.vertical_centered(|ui| ui.label(RichText::new(text).color(ink)));
            });
            ui.add_space(2.0 * SPACE);
        };
        let mut button = |ui: &mut Ui, text: &str, name: &str, kind, command: Command| {
            ui.add_space(SPACE);
            if widgets::button(ui, Id::unique("failure").with(text), text, name, kind, !is_busy).clicked() {
                commands.push(command);
            }
        };
        match &failure.damage {
            None => line(ui, &strings::dialogs::sentence(&failure.why_in_window), tokens.error),
            Some(_) if *was_open => {
                line(ui, &strings::dialogs::sentence(&failure.why_in_window), tokens.error);
                line(ui, text!("backups-damaged-open"), tokens.ink);
            }
            Some(damage) => {
                line(ui, &backup_strings::damaged(path, &damage.detail), tokens.error);
                if let Some(problem) = &view.model.problem {
                    line(ui, &strings::dialogs::sentence(problem), tokens.error);
                }
                line(ui, text!("backups-damaged-hint"), tokens.dim);
                match backup {
                    Some(backup) => {
                        let at = view.locale.date_time(backup.at, view.zone);
                        line(ui, &backup_strings::good_backup(backup, &at, &|number| view.number(number)), tokens.ink);
                        let restore = Command::Backup(BackupJob::Restore(backup.path.clone()));
                        button(
                            ui,
                            text!("backups-restore-it"),
                            &backup_strings::restore_of(&at),
                            ButtonKind::Primary,
                            restore,
                        );
                    }
                    None if damage.backup.is_none() => line(ui, text!("backups-no-good-backup"), tokens.ink),
                    None => {}
                }
                for (text, request) in [
                    (text!("backups-salvage"), DialogRequest::Salvage),
                    (text!("backups-other-backups"), DialogRequest::Backups),
                ] {
                    button(ui, text, text, ButtonKind::Plain, Command::Open(request));
                }
            }
        }
        button(ui, text!("files-open"), text!("files-open"), ButtonKind::Plain, Command::Open(DialogRequest::File));
        if *is_busy {
            ui.add_space(2.0 * SPACE);
            line(ui, text!("backups-restoring"), tokens.dim);
        }
    });
}
