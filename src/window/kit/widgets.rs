//! The widgets of forms, and the frame of a modal. Knows nothing of the data.
//!
//! A form is a column of [`row`]s with a label at the left; where there is no room for two columns, above. What is
//! wrong, or worth knowing, stands under the control that it concerns. Each control has a name of its own for who
//! doesn't see it, a ring when it has the focus, and comes into view when it gets it.

mod choices;
mod field;
mod modal;
pub mod picking;

use egui::{
    Align, Align2, Color32, FontId, Id, Label, Layout, Pos2, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo,
};

use crate::window::kit::theme::{self, CONTROL_HEIGHT, CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};

pub use crate::window::kit::widgets::choices::{Mark, check, choice, pick, segments, segments_width, slider, swatches};
pub use crate::window::kit::widgets::field::{Field, select_all};
pub use crate::window::kit::widgets::modal::{Footer, Pressed, WIDTH, WIDTH_WIDE, body, modal};

const LABEL_WIDTH: f32 = 112.0;
/// A form narrower than this has its labels above.
const TWO_COLUMNS_WIDTH: f32 = 340.0;
const BUTTON_MARGIN: f32 = 3.5 * SPACE;
const BUTTON_WIDTH_MIN: f32 = 72.0;

/// A row of a form. Its label is painted only: each control in it has a name of its own.
pub fn row<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let is_stacked = ui.available_width() < TWO_COLUMNS_WIDTH;
    let width = if is_stacked { ui.available_width() } else { LABEL_WIDTH - 2.0 * SPACE };
    let ink = Tokens::of(ui).dim;
    let galley = ui.painter().layout(label.to_owned(), FontId::proportional(TEXT_SIZE), ink, width);
    if is_stacked {
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE;
            if !label.is_empty() {
                let (_, rect) = ui.allocate_space(galley.size());
                ui.painter().galley(rect.min, galley, ink);
            }
            add(ui)
        });
        return column.inner;
    }
    let columns = ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let (_, rect) = ui.allocate_space(Vec2::new(LABEL_WIDTH, galley.size().y.max(CONTROL_HEIGHT)));
        let top = (CONTROL_HEIGHT - galley.size().y).max(0.0) / 2.0;
        ui.painter().galley(rect.min + Vec2::new(0.0, top), galley, ink);
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, SPACE);
            add(ui)
        });
        column.inner
    });
    columns.inner
}

/// What is worth knowing about the control above it.
pub fn hint(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).dim);
}

/// What is wrong with the control above it.
pub fn error(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).error);
}

fn small(ui: &mut Ui, text: &str, color: Color32) {
    ui.add(Label::new(RichText::new(text).size(SMALL_SIZE).color(color)).wrap());
}

/// What is to be looked at before going on.
pub fn warning(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).pending_ink)).wrap());
}

/// Running text.
pub fn text(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).ink)).wrap());
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Plain,
    /// The one main command of its place.
    Primary,
    /// The main command, and it can't be undone.
    Danger,
    /// As text, until it is pointed at.
    Quiet,
}

/// A button at the next place that shows `text` and is called `name`.
pub fn button(ui: &mut Ui, id: Id, text: &str, name: &str, look: Look, is_on: bool) -> Response {
    let size = Vec2::new(button_width(ui, text), CONTROL_HEIGHT);
    let (_, rect) = ui.allocate_space(size);
    button_in(ui, rect, id, text, name, look, is_on)
}

/// A button as wide as it is high, for a sign.
pub fn square_button(ui: &mut Ui, id: Id, text: &str, name: &str, is_on: bool) -> Response {
    let (_, rect) = ui.allocate_space(Vec2::splat(CONTROL_HEIGHT));
    button_in(ui, rect, id, text, name, Look::Plain, is_on)
}

/// As [`button`], in this place.
pub fn button_in(ui: &mut Ui, rect: Rect, id: Id, text: &str, name: &str, look: Look, is_on: bool) -> Response {
    let is_on = is_on && ui.is_enabled();
    let response = ui.interact(rect, id, if is_on { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_on, name));
    if ui.is_rect_visible(rect) {
        let tokens = Tokens::of(ui);
        let is_lit = is_on && (response.hovered() || response.is_pointer_button_down_on());
        let line = Stroke::new(1.0, tokens.line);
        let filled = |color: Color32| {
            if is_on {
                (if is_lit { color.gamma_multiply(0.88) } else { color }, Stroke::NONE, tokens.on_accent)
            } else {
                (tokens.panel, line, tokens.dim)
            }
        };
        let (fill, stroke, ink) = match look {
            Look::Primary => filled(tokens.accent),
            Look::Danger => filled(tokens.error),
            Look::Plain if is_lit => (tokens.hover, line, tokens.ink),
            Look::Plain => (tokens.card, line, if is_on { tokens.ink } else { tokens.dim }),
            Look::Quiet if is_lit => (tokens.hover, Stroke::NONE, tokens.accent),
            Look::Quiet => (Color32::TRANSPARENT, Stroke::NONE, if is_on { tokens.accent } else { tokens.dim }),
        };
        ui.painter().rect(rect, CONTROL_RADIUS, fill, stroke, StrokeKind::Inside);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, button_font(), ink);
    }
    // Apart from a filled button, or it couldn't be told from it.
    let gap = if matches!(look, Look::Primary | Look::Danger) { 2.0 } else { 0.0 };
    theme::focus_ring(ui, &response.clone().with_new_rect(rect.expand(gap)));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

/// A line as wide as there is room, to be pressed: what it is, and what more there is to say of it.
pub fn line_button(ui: &mut Ui, id: Id, text: &str, more: &str, name: &str) -> Response {
    let response = line(ui, id, text, more, false);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response
}

/// As [`line_button`], one of several of which one is chosen.
pub fn choosing_line(ui: &mut Ui, id: Id, text: &str, more: &str, name: &str, is_chosen: bool) -> Response {
    let response = line(ui, id, text, more, is_chosen);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    response
}

fn line(ui: &mut Ui, id: Id, text: &str, more: &str, is_chosen: bool) -> Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), CONTROL_HEIGHT));
    let response = ui.interact(rect, id, Sense::click());
    if is_chosen || response.hovered() {
        let fill = if is_chosen { tokens.selected } else { tokens.hover };
        ui.painter().rect_filled(rect, CONTROL_RADIUS, fill);
    }
    let inner = rect.shrink2(Vec2::new(2.0 * SPACE, 0.0));
    let width = text_width(ui, text, button_font()).min(inner.width());
    elided(ui, inner.with_max_x(inner.left() + width + 1.0), text, button_font(), tokens.ink);
    let rest = inner.with_min_x((inner.left() + width + 2.0 * SPACE).min(inner.right()));
    elided(ui, rest, more, FontId::proportional(SMALL_SIZE), tokens.dim);
    focused(ui, &response);
    response
}

fn button_font() -> FontId {
    FontId::new(TEXT_SIZE, theme::semibold())
}

pub fn button_width(ui: &Ui, text: &str) -> f32 {
    (text_width(ui, text, button_font()) + 2.0 * BUTTON_MARGIN).max(BUTTON_WIDTH_MIN).ceil()
}

fn text_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// The ring of what has the focus; it comes into view when it gets it.
fn focused(ui: &Ui, response: &Response) {
    theme::focus_ring(ui, response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// What folds the rest of a form out and in.
pub fn fold(ui: &mut Ui, id: Id, text: &str, is_open: &mut bool) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(fold_width(ui, text), CONTROL_HEIGHT));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    ui.ctx().accesskit_node_builder(id, |node| node.set_expanded(*is_open));
    let ink = if response.hovered() { tokens.ink } else { tokens.accent };
    let arrow = Pos2::new(rect.left() + SPACE, rect.center().y);
    chevron(ui, arrow, if *is_open { Vec2::DOWN } else { Vec2::RIGHT }, ink);
    let left = rect.left_center() + Vec2::new(4.0 * SPACE, 0.0);
    ui.painter().text(left, Align2::LEFT_CENTER, text, button_font(), ink);
    focused(ui, &response.clone().with_new_rect(rect.expand2(Vec2::new(SPACE, 0.0))));
    if response.clicked() {
        *is_open = !*is_open;
    }
}

pub fn fold_width(ui: &Ui, text: &str) -> f32 {
    text_width(ui, text, button_font()) + 5.0 * SPACE
}

pub fn chevron(ui: &Ui, center: Pos2, direction: Vec2, color: Color32) {
    let (along, across) = (direction * 2.0, direction.rot90() * 4.0);
    let points = vec![center - along + across, center + along, center - along - across];
    ui.painter().line(points, Stroke::new(1.5, color));
}

/// One line of text in `rect` from the left, shortened when there is no room, with the whole in a tooltip.
pub fn elided(ui: &mut Ui, rect: Rect, text: &str, font: FontId, color: Color32) {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width());
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let is_elided = galley.elided;
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(Pos2::new(rect.left(), top), galley, color);
    if is_elided && ui.rect_contains_pointer(rect) {
        let id = ui.scope_id().with(("elided", rect.top() as i32, rect.left() as i32));
        ui.interact(rect, id, Sense::hover()).on_hover_text(text);
    }
}
