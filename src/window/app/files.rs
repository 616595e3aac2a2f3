//! Files in the window: export, import, opening, dropped files, and copying to the clipboard.

use std::path::{Path, PathBuf};

use egui::{Align2, Color32, ColorImage, Context, FontId, Id, LayerId, Order, Rect, Stroke, StrokeKind, Ui};

use crate::day::DayStart;
use crate::domain::CounterId;
use crate::formula_guard::guarded;
use crate::language::text;
use crate::reader::BackupJob;
use crate::stats::Calendar;
use crate::window::app::App;
use crate::window::dialogs::export::ExportForm;
use crate::window::kit::theme::{self, Needs, Tokens};
use crate::window::text::date_time_input;
use crate::window::text::strings::files as texts;
use crate::window::view::command::Content;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::File;
use crate::window::view::settings::RECENT_MAX;
use crate::window::view::task::{Task, TaskProgress, TaskResult};

impl App {
    pub(super) fn calendar(&self) -> Calendar {
        let first_weekday = self.preferences.locale.first_weekday(self.preferences.settings.first_day);
        let day_start = DayStart::of_minutes(self.model.day_starts_at).unwrap_or_default();
        Calendar::new(self.preferences.zone.clone(), day_start, first_weekday)
    }

    /// Starts a task that no dialog waits for; if it fails, that is said in the status bar.
    pub(super) fn start_alone(&self, task: Task) {
        self.threads.tasks.start(Id::NULL, task, &TaskProgress::default());
    }

    /// Returns the export dialog: of the given counters, otherwise of the board that is shown, otherwise of everything.
    pub(super) fn export_form(&self, content: Content, these: Vec<CounterId>) -> ExportForm {
        let board = match self.listing.filter {
            BoardFilter::Board(id) => Some(id),
            BoardFilter::All | BoardFilter::Archive => None,
        };
        let board_name = board.filter(|_| these.is_empty()).and_then(|id| Some(self.model.board(id)?.name.as_str()));
        let named = |name: &str| name.replace(['/', '\\', ':'], " ");
        let stem = self.file.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let date = date_time_input::zoned((self.clock)(), &self.preferences.zone).date();
        let name = format!("{} {date}", named(board_name.unwrap_or(&stem)));
        ExportForm::new(content, these, board, &self.file.folder, &name)
    }

    /// Handles the results of the tasks.
    pub(super) fn hear_tasks(&mut self, ctx: &Context, now: f64) {
        for (who, done) in self.threads.tasks.done() {
            match done {
                TaskResult::Exported { file, written, prints } => {
                    let text = texts::exported(&file, written, |number| self.preferences.numbers.format(number));
                    if prints {
                        self.threads.tasks.start(who, Task::Launch(file.clone()), &TaskProgress::default());
                    }
                    let buttons = vec![
                        (text!("files-show-in-folder"), Command::ShowInFolder(file.clone())),
                        (text!("files-open-now"), Command::Launch(file)),
                    ];
                    self.floating.toasts.add_with(text, buttons, now);
                    self.close_dialog_of(who);
                }
                TaskResult::TextSaved(file) => {
                    let buttons = vec![
                        (text!("files-show-in-folder"), Command::ShowInFolder(file.clone())),
                        (text!("files-open-now"), Command::Launch(file.clone())),
                    ];
                    self.floating.toasts.add_with(texts::saved(&file), buttons, now);
                }
                TaskResult::Launched => {}
                TaskResult::Desktop(needs) => {
                    let large_targets = self.preferences.needs.large_targets;
                    self.preferences.hear_needs(ctx, Needs { large_targets, ..needs });
                    self.start_alone(Task::ReadDesktop(Some(needs)));
                }
                TaskResult::Cancelled => {
                    self.floating.toasts.add(text!("files-export-cancelled").to_owned(), None, now);
                    self.pass_task_result(ctx, who, TaskResult::Cancelled, now);
                }
                TaskResult::Opened => {
                    self.close_dialog_of(who);
                    if matches!(self.model.file, File::Failed(_)) {
                        // Another window shows the file, so this one isn't needed.
                        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                    }
                }
                TaskResult::TallyFile(file) if file != self.file.path => {
                    self.threads.tasks.start(who, Task::Open(file), &TaskProgress::default());
                }
                TaskResult::TallyFile(_) => {}
                // A dropped file doesn't replace a dialog that has been opened since, or that is busy.
                TaskResult::OtherFile(file) if self.takes_drop() && self.dialogs.asks.is_none() => {
                    self.open(DialogRequest::Import(Some(file)));
                }
                TaskResult::OtherFile(_) => {}
                done => {
                    if let TaskResult::BackedUp { backup: Ok(_), .. } = &done {
                        // From here on the backup appears in the list, and is rotated.
                        self.start_job(BackupJob::List);
                    }
                    self.pass_task_result(ctx, who, done, now);
                }
            }
        }
    }

    /// Passes a task's result to the dialog that started it. If the dialog is closed, a failure is shown in the status
    /// bar.
    fn pass_task_result(&mut self, ctx: &Context, who: Id, result: TaskResult, now: f64) {
        if self.dialogs.open.as_mut().is_some_and(|dialog| dialog.id() == who) {
            self.call_dialog(ctx, now, |dialog, commands| dialog.task_done(result, commands));
        } else if let TaskResult::Failed(why) = result {
            self.model.problem = Some(why);
        }
    }

    /// Imports a file that is dropped on the window, or opens it if it is a tally file.
    pub(super) fn hear_drops(&mut self, ui: &Ui) {
        let (dropped, hovers) = ui.input(|input| {
            let path = input.raw.dropped_files.first().map(|file| file.path().to_owned());
            (path, !input.raw.hovered_files.is_empty())
        });
        if let Some(path) = dropped
            && self.takes_drop()
        {
            self.threads.tasks.start(Id::unique("drop"), Task::Identify(path), &TaskProgress::default());
        }
        if hovers {
            drop_ui(ui);
        }
    }

    fn takes_drop(&self) -> bool {
        self.dialogs.open.as_ref().is_none_or(|dialog| dialog.yields_to_dropped_file())
    }

    /// Puts the open file first in the list of recent files.
    pub(super) fn remember(&mut self, ctx: &Context, path: &Path) {
        // The settings can't hold a path that isn't Unicode.
        if path.to_str().is_none() || self.preferences.settings.recent.first().is_some_and(|first| first == path) {
            return;
        }
        let path = path.to_owned();
        self.preferences.change(ctx, |settings| {
            settings.recent.retain(|recent| *recent != path);
            settings.recent.insert(0, path);
            settings.recent.truncate(RECENT_MAX);
        });
    }

    /// Returns the recent files, without the open one.
    pub(super) fn recent(&self) -> Vec<PathBuf> {
        self.preferences.settings.recent.iter().filter(|recent| **recent != self.file.path).cloned().collect()
    }

    /// Copies rows as a table that spreadsheets split into cells; no name in it becomes a formula.
    pub(super) fn copy(&mut self, ctx: &Context, ids: &[CounterId], now: f64) {
        let rows: Vec<_> = ids.iter().filter_map(|id| self.model.row(*id)).collect();
        if rows.is_empty() {
            return;
        }
        let mut text = texts::copy_columns().join("\t") + "\n";
        for row in &rows {
            // Tabs and line ends separate the cells.
            let cell = |text: &str| guarded(text).replace(['\t', '\n', '\r'], " ");
            let board = row.counter.board.as_deref().unwrap_or_default();
            let target = row.counter.target.map(|target| target.to_string()).unwrap_or_default();
            let cells =
                [cell(&row.counter.name), cell(board), row.shown().to_string(), row.today().to_string(), target];
            text += &(cells.join("\t") + "\n");
        }
        let copied = texts::rows_copied(rows.len());
        ctx.copy_text(text);
        self.floating.toasts.add(copied, None, now);
    }

    /// Copies a part of the screen as a picture, once it is drawn.
    pub(super) fn copy_picture(&mut self, ctx: &Context, rect: Rect, now: f64) {
        let of_picture = ctx.clone();
        let scale = ctx.pixels_per_point();
        ctx.request_screenshot(move |image| {
            of_picture.copy_image(part(&image, rect * scale));
            of_picture.request_repaint();
        });
        self.floating.toasts.add(text!("files-chart-copied").to_owned(), None, now);
    }
}

/// Returns the part of a picture that lies in `rect`, in its pixels.
fn part(image: &ColorImage, rect: Rect) -> ColorImage {
    let [width, height] = image.size;
    let pixel = |at: f32, most: usize| (at.round().max(0.0) as usize).min(most);
    let (left, right) = (pixel(rect.left(), width), pixel(rect.right(), width));
    let (top, bottom) = (pixel(rect.top(), height), pixel(rect.bottom(), height));
    let lines = image.pixels.chunks(width.max(1)).take(bottom).skip(top);
    let pixels: Vec<Color32> = lines.flat_map(|line| line.get(left..right).unwrap_or_default()).copied().collect();
    ColorImage::new([right - left, pixels.len() / (right - left).max(1)], pixels)
}

/// Draws what a drop would do.
fn drop_ui(ui: &Ui) {
    let ctx = ui.ctx();
    let layer = LayerId::new(Order::Tooltip, Id::unique("drop"));
    let (painter, rect) = (ctx.layer_painter(layer), ctx.content_rect());
    let tokens = Tokens::of(ui);
    painter.rect_filled(rect, 0, tokens.background.gamma_multiply(0.86));
    let frame = rect.shrink(12.0);
    painter.rect_stroke(frame, theme::CARD_RADIUS, Stroke::new(2.0, tokens.accent), StrokeKind::Inside);
    let font = FontId::new(theme::TITLE_SIZE, theme::semibold());
    let galley = painter.layout(text!("files-drop").to_owned(), font, tokens.ink, frame.width() - 48.0);
    let at = Align2::CENTER_CENTER.anchor_size(frame.center(), galley.size());
    painter.galley(at.min, galley, tokens.ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_picture_has_its_pixels() {
        let image = ColorImage::from_gray([4, 3], &(0..12).collect::<Vec<u8>>());
        let cut = |left, top, right, bottom| {
            let rect = Rect::from_min_max(egui::pos2(left, top), egui::pos2(right, bottom));
            let part = part(&image, rect);
            (part.size, part.pixels.iter().map(|pixel| pixel.r()).collect::<Vec<_>>())
        };
        assert_eq!(cut(1.0, 1.0, 3.0, 3.0), ([2, 2], vec![5, 6, 9, 10]));
        assert_eq!(cut(-5.0, -5.0, 50.0, 50.0).0, [4, 3]);
        assert_eq!(cut(4.0, 0.0, 4.0, 3.0), ([0, 0], vec![]));
    }
}
