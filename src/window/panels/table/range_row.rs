//! The row above the table: its range, and what hands it on.

use egui::{Id, Rect, Ui, Vec2};

use super::sums::TableSums;
use crate::language::text;
use crate::window::kit::theme::{SPACE, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::range;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;

const HEIGHT: f32 = 54.0;
const MARGIN: f32 = 16.0;
/// Width of the table from which the range's name and the buttons have room, in points.
const NAME_WIDTH_MIN: f32 = 540.0;
const BUTTONS_WIDTH_MIN: f32 = 760.0;

/// Draws the row.
pub(super) fn range_row_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &mut TableSums, commands: &mut Vec<Command>) {
    let (_, row) = ui.allocate_space(Vec2::new(ui.available_width(), HEIGHT));
    let inner = Rect::from_center_size(row.center(), Vec2::new(row.width() - 2.0 * MARGIN, control_height(ui)));
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(inner));
    let room = row.width() - range::added_width(ui);
    let has_name = room >= NAME_WIDTH_MIN;
    if range::range_ui(&mut child, Id::unique("table range"), view, &mut sums.range, has_name) {
        ui.ctx().request_repaint();
    }
    if room < BUTTONS_WIDTH_MIN {
        return;
    }
    let mut right = inner.right();
    let mut button = |ui: &mut Ui, text: &str| {
        let width = widgets::tool_button_width(ui, text);
        let rect =
            Rect::from_min_size(egui::Pos2::new(right - width, inner.top()), Vec2::new(width, control_height(ui)));
        right -= width + 2.0 * SPACE;
        widgets::tool_button(ui, rect, Id::unique("table").with(text), Face::Text(text), text, ButtonKind::Plain)
            .clicked()
    };
    if button(ui, text!("files-export")) {
        let (dates, _) = range::dates(&view.calendar(), sums.range, view.clock);
        commands.push(Command::Open(DialogRequest::ExportTable(dates)));
    }
    if button(ui, text!("inspector-copy-table")) {
        sums.is_copying = true;
        sums.asking.counted();
        ui.ctx().request_repaint();
    }
}
