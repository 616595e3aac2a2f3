//! Rows of a dot, a name and a key cap, in as many columns as fit.

use egui::{Color32, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::text::{key_cap, key_cap_width, shortened};
use crate::window::kit::theme::{SPACE, TEXT_SIZE, Tokens};

const ROW_HEIGHT: f32 = 30.0;
/// Least width of a column, and the space between two, in points.
const COLUMN_WIDTH_MIN: f32 = 180.0;
const COLUMN_GAP: f32 = 32.0;
/// Number of lines above which they scroll.
const LINES_MAX: usize = 6;

/// One of the [`named_rows`].
pub(crate) struct NamedRow {
    pub color: Color32,
    pub name: String,
    pub key: Option<String>,
    /// The accessible name.
    pub label: String,
}

/// Draws rows side by side, line by line.
pub(crate) fn named_rows(ui: &mut Ui, rows: &[NamedRow]) {
    let columns = if ui.available_width() >= 2.0 * COLUMN_WIDTH_MIN + COLUMN_GAP { 2 } else { 1 };
    let lines = rows.len().div_ceil(columns);
    let height = lines.min(LINES_MAX) as f32 * ROW_HEIGHT;
    let is_scrolling = lines > LINES_MAX;
    let area = ScrollArea::vertical().id_salt("names").max_height(height).min_scrolled_height(height);
    area.auto_shrink([false, true]).show(ui, |ui| {
        let room = ui.available_width() - if is_scrolling { 3.0 * SPACE } else { 0.0 };
        let width = (room - COLUMN_GAP * (columns - 1) as f32) / columns as f32;
        let (_, area) = ui.allocate_space(Vec2::new(room, lines as f32 * ROW_HEIGHT));
        for (index, row) in rows.iter().enumerate() {
            let (line, column) = (index / columns, index % columns);
            let offset = Vec2::new(column as f32 * (width + COLUMN_GAP), line as f32 * ROW_HEIGHT);
            let rect = Rect::from_min_size(area.min + offset, Vec2::new(width, ROW_HEIGHT));
            row_ui(ui, rect, row, line + 1 < lines);
        }
    });
}

fn row_ui(ui: &Ui, rect: Rect, row: &NamedRow, has_line: bool) {
    let tokens = Tokens::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(("named row", &row.name)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &row.label));
    let y = rect.center().y;
    ui.painter().circle_filled(Pos2::new(rect.left() + 4.5, y), 4.5, row.color);
    let mut right = rect.right();
    if let Some(key) = &row.key {
        let width = key_cap_width(ui, key);
        key_cap(ui, Pos2::new(right - width / 2.0, y), key);
        right -= width + 2.0 * SPACE;
    }
    let left = rect.left() + 17.0;
    shortened(ui, Pos2::new(left, y), right - left, &row.name, FontId::proportional(TEXT_SIZE), tokens.ink);
    if has_line {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, tokens.line));
    }
}
