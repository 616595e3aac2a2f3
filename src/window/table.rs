//! The table: a row a counter, drawn only where it can be seen.

use egui::{Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::model::{Flash, Model, Row};
use super::theme::{self, ButtonKind, CONTROL_HEIGHT, FLASH_SECONDS, ROW_HEIGHT, SPACE, Tokens};
use super::{Action, texts};
use crate::words::CounterId;

const HEADER_HEIGHT: f32 = 30.0;
const MARGIN: f32 = 4.0 * SPACE;
const BUTTON_WIDTH: f32 = 36.0;
/// Room for the largest count, with its separators; narrower windows give it less.
const COUNT_WIDTH: f32 = 216.0;
const KEY_WIDTH: f32 = 48.0;

/// Where the columns stand in a row of some width.
struct Columns {
    dot: f32,
    name: std::ops::Range<f32>,
    key: f32,
    count_right: f32,
    minus: f32,
    plus: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let plus = rect.right() - MARGIN - BUTTON_WIDTH;
        let minus = plus - SPACE - BUTTON_WIDTH;
        let count_right = minus - 4.0 * SPACE;
        let count_width = COUNT_WIDTH.min(rect.width() * 0.25);
        let key = count_right - count_width - KEY_WIDTH / 2.0;
        let name = rect.left() + MARGIN + 26.0;
        Self { dot: rect.left() + MARGIN + 4.0, name: name..(key - KEY_WIDTH / 2.0), key, count_right, minus, plus }
    }
}

/// Draws the table; presses go to `actions`. `reveal` is a counter to scroll to.
pub fn table_ui(ui: &mut Ui, model: &Model, reveal: Option<CounterId>, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    header_ui(ui);
    let reveal = reveal.and_then(|id| model.position(id));
    ScrollArea::vertical().auto_shrink(false).show_rows(ui, ROW_HEIGHT, model.rows().len(), |ui, range| {
        if let Some(position) = reveal {
            let offset = (position as f32 - range.start as f32) * ROW_HEIGHT;
            let top = ui.max_rect().left_top() + Vec2::new(0.0, offset);
            ui.scroll_to_rect(Rect::from_min_size(top, Vec2::new(1.0, ROW_HEIGHT)), None);
        }
        for row in model.rows().get(range).unwrap_or_default() {
            row_ui(ui, row, actions);
        }
    });
}

fn header_ui(ui: &mut Ui) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEADER_HEIGHT), Sense::hover());
    let columns = Columns::of(rect);
    let font = FontId::proportional(theme::SMALL_SIZE);
    let y = rect.center().y;
    for (x, align, text) in [
        (columns.name.start, Align2::LEFT_CENTER, texts::NAME),
        (columns.key, Align2::CENTER_CENTER, texts::KEY),
        (columns.count_right, Align2::RIGHT_CENTER, texts::COUNT),
    ] {
        ui.painter().text(Pos2::new(x, y), align, text, font.clone(), tokens.dim);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

fn row_ui(ui: &mut Ui, row: &Row, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let id = egui::Id::unique("row").with(counter.id.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW_HEIGHT), Sense::hover());
    let columns = Columns::of(rect);
    let y = rect.center().y;
    let color = tokens.counter(counter.color);

    if ui.rect_contains_pointer(rect) {
        ui.painter().rect_filled(rect, 0, tokens.hover.gamma_multiply(0.6));
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
    flash_ui(ui, row, rect, color);
    ui.painter().circle_filled(Pos2::new(columns.dot, y), 4.5, color);

    let name_rect = Rect::from_x_y_ranges(columns.name.start..=columns.name.end, rect.y_range());
    name_ui(ui, name_rect, id, &counter.name);
    if let Some(key) = counter.key {
        theme::key_cap(ui, Pos2::new(columns.key, y), &super::keys::cap(key));
    }
    let count_rect = Rect::from_x_y_ranges(columns.key + KEY_WIDTH / 2.0..=columns.count_right, rect.y_range());
    let shown = row.shown();
    ui.interact(count_rect, id.with("count"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, texts::count_name(&counter.name, shown)));
    let font = FontId::new(theme::COUNT_SIZE, theme::semibold());
    let ink = if row.pending == 0 { tokens.ink } else { tokens.pending };
    theme::figures(ui, count_rect, &texts::number(shown), &font, ink);

    for (x, text, name, delta) in [
        (columns.minus, "−", texts::minus_name(&counter.name), -1),
        (columns.plus, "+", texts::plus_name(&counter.name), 1),
    ] {
        let center = Pos2::new(x + BUTTON_WIDTH / 2.0, y);
        let rect = Rect::from_center_size(center, Vec2::new(BUTTON_WIDTH, CONTROL_HEIGHT));
        let response = theme::button(ui, rect, id.with(text), text, &name, ButtonKind::Plain);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            actions.push(Action::Press { id: counter.id, delta });
        }
    }
}

/// The name, shortened when there is no room, with the whole in a tooltip.
fn name_ui(ui: &mut Ui, rect: Rect, id: egui::Id, name: &str) {
    let tokens = Tokens::of(ui);
    let mut job =
        egui::text::LayoutJob::simple_singleline(name.to_owned(), FontId::proportional(theme::TEXT_SIZE), tokens.ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width());
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let elided = galley.elided;
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(Pos2::new(rect.left(), top), galley, tokens.ink);
    let response = ui.interact(rect, id.with("name"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    if elided {
        response.on_hover_text(name);
    }
}

/// A press lights up in the accent, a change from elsewhere in the counter's colour; one repaint ends it.
fn flash_ui(ui: &Ui, row: &Row, rect: Rect, color: egui::Color32) {
    let Some((since, why)) = row.flash else { return };
    let left = since + FLASH_SECONDS - ui.input(|input| input.time);
    if left <= 0.0 {
        return;
    }
    let color = match why {
        Flash::Press => Tokens::of(ui).accent,
        Flash::Elsewhere => color,
    };
    ui.painter().rect_filled(rect, 0, color.gamma_multiply(0.12));
    ui.painter().rect_stroke(rect, 0, Stroke::new(1.5, color), StrokeKind::Inside);
    ui.ctx().request_repaint_after_secs(left as f32);
}
