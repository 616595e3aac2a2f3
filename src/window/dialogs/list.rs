//! A list of counters in a dialog, drawn only where it can be seen, with a line for all of them.

use egui::{Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::window::kit::theme::{self, CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets;

const ROW: f32 = 28.0;
/// Rows at once: as many as the window has room for.
const ROWS_SHOWN: [f32; 2] = [3.0, 12.0];
/// What a dialog needs besides the rows, in points.
const BESIDES: f32 = 300.0;
const MARGIN: f32 = 3.0 * SPACE;
/// A narrower list leaves out what stands aside.
const ASIDE_WIDTH_MIN: f32 = 340.0;
const ASIDE_WIDTH: f32 = 148.0;

/// What a row says.
pub struct Line {
    pub name: String,
    pub value: String,
    pub aside: Option<String>,
}

/// Draws `count` rows, and the line for all. With `has_asides` there is room for them.
pub fn list_ui(ui: &mut Ui, count: usize, has_asides: bool, line: &dyn Fn(usize) -> Option<Line>, all: &Line) {
    let tokens = Tokens::of(ui);
    let room = (ui.ctx().content_rect().height() - BESIDES) / ROW;
    let [fewest, most] = ROWS_SHOWN;
    let shown = room.floor().clamp(fewest, most).min(count as f32);
    let width = ui.available_width();
    let aside_width = if has_asides && width >= ASIDE_WIDTH_MIN { ASIDE_WIDTH } else { 0.0 };
    let (frame, _) = ui.allocate_exact_size(Vec2::new(width, (shown + 1.0) * ROW + 2.0), Sense::hover());
    ui.painter().rect(frame, CONTROL_RADIUS, tokens.background, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let inner = frame.shrink(1.0);
    let (rows, last) = inner.split_top_bottom_at_y(inner.bottom() - ROW);
    let rows_ui = &mut ui.new_child(UiBuilder::new().max_rect(rows));
    rows_ui.spacing_mut().item_spacing.y = 0.0;
    let scroll = ScrollArea::vertical().id_salt("counters").auto_shrink(false).max_height(rows.height());
    scroll.show_rows(rows_ui, ROW, count, |ui, range| {
        for line in range.filter_map(line) {
            let (_, rect) = ui.allocate_space(Vec2::new(inner.width(), ROW));
            line_ui(ui, rect, &line, aside_width);
        }
    });
    ui.painter().hline(frame.x_range(), last.top(), Stroke::new(1.0, tokens.line));
    line_ui(ui, last, all, aside_width);
}

fn line_ui(ui: &mut Ui, rect: Rect, line: &Line, aside_width: f32) {
    let tokens = Tokens::of(ui);
    let aside = line.aside.as_deref();
    let label = format!("{}: {}{}", line.name, line.value, aside.map(|aside| format!(", {aside}")).unwrap_or_default());
    let id = ui.scope_id().with(("line", rect.top().to_bits()));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Label, true, &label));
    let inner = rect.shrink2(Vec2::new(MARGIN, 0.0));
    let bold = FontId::new(TEXT_SIZE, theme::semibold());
    let value = ui.painter().layout_no_wrap(line.value.clone(), bold, tokens.ink);
    let left = inner.right() - aside_width - value.size().x;
    let top = rect.center().y - value.size().y / 2.0;
    ui.painter().galley(Pos2::new(left, top), value, tokens.ink);
    let font = FontId::proportional(TEXT_SIZE);
    widgets::elided(ui, inner.with_max_x(left - 2.0 * SPACE), &line.name, font, tokens.ink);
    if let Some(aside) = aside.filter(|_| aside_width > 0.0) {
        let font = FontId::proportional(SMALL_SIZE);
        ui.painter().text(inner.right_center(), Align2::RIGHT_CENTER, aside, font, tokens.dim);
    }
}
