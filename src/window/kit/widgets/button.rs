//! Buttons: one family for forms, panels and lists; disclosure buttons; and the focus ring.

use egui::{
    Align2, Color32, CornerRadius, FontId, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use super::text::elided;
use crate::window::kit::icons::{Icon, icon};
use crate::window::kit::theme::{CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height, semibold};

const BUTTON_MARGIN: f32 = 3.5 * SPACE;
const BUTTON_WIDTH_MIN: f32 = 72.0;

/// The content of a button.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face<'a> {
    Text(&'a str),
    /// A text, and the keys that do the same.
    TextWithKeys(&'a str, &'a str),
    Icon(Icon),
}

/// The kind of a button, which determines its colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ButtonKind {
    Plain,
    /// Disabled.
    Off,
    /// The selected one of several.
    Selected,
    /// The main command of its group.
    Primary,
    /// The main command, if it can't be undone.
    Danger,
    /// Like text, until it is hovered.
    Quiet,
    /// Like dim text, until it is hovered.
    Ghost,
}

/// The rounded corners of a button, which may be one of a row.
pub(crate) const ALL_ROUND: CornerRadius = CornerRadius::same(CONTROL_RADIUS);
pub(crate) const LEFT_ROUND: CornerRadius = CornerRadius { ne: 0, se: 0, ..ALL_ROUND };
pub(crate) const RIGHT_ROUND: CornerRadius = CornerRadius { nw: 0, sw: 0, ..ALL_ROUND };

/// Adds a button that shows `text` and has the accessible name `name`.
pub(crate) fn button(ui: &mut Ui, id: Id, text: &str, name: &str, kind: ButtonKind, is_on: bool) -> Response {
    let size = Vec2::new(button_width(ui, text), control_height(ui));
    let (_, rect) = ui.allocate_space(size);
    button_in(ui, rect, id, text, name, kind, is_on)
}

/// Adds a square button, for a symbol.
pub(crate) fn square_button(ui: &mut Ui, id: Id, text: &str, name: &str, is_on: bool) -> Response {
    let (_, rect) = ui.allocate_space(Vec2::splat(control_height(ui)));
    button_in(ui, rect, id, text, name, ButtonKind::Plain, is_on)
}

/// Draws a button in `rect`.
pub(crate) fn button_in(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    text: &str,
    name: &str,
    kind: ButtonKind,
    is_on: bool,
) -> Response {
    let is_on = is_on && ui.is_enabled();
    let response = ui.interact(rect, id, if is_on { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_on, name));
    let paint = ButtonPaint { kind, is_on, is_tool: false, corners: ALL_ROUND };
    paint.paint(ui, rect, &response, Face::Text(text));
    // At a distance from a filled button, which has the ring's colour.
    let gap = if matches!(kind, ButtonKind::Primary | ButtonKind::Danger) { 2.0 } else { 0.0 };
    focused(ui, &response.clone().with_new_rect(rect.expand(gap)));
    response
}

/// Draws a button of the panels in `rect`, with the accessible name `name`.
pub(crate) fn tool_button(ui: &mut Ui, rect: Rect, id: Id, face: Face<'_>, name: &str, kind: ButtonKind) -> Response {
    tool_button_with(ui, rect, id, face, name, kind, ALL_ROUND)
}

/// Draws a [`tool_button`] with these corners.
pub(crate) fn tool_button_with(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    face: Face<'_>,
    name: &str,
    kind: ButtonKind,
    corners: CornerRadius,
) -> Response {
    let is_on = kind != ButtonKind::Off;
    let response = ui.interact(rect, id, if is_on { Sense::click() } else { Sense::hover() });
    response.widget_info(|| match kind {
        ButtonKind::Selected => WidgetInfo::selected(Role::Button, true, true, name),
        _ => WidgetInfo::labeled(Role::Button, is_on, name),
    });
    if let Face::TextWithKeys(_, keys) = face {
        ui.ctx().accesskit_node_builder(id, |node| node.set_keyboard_shortcut(keys));
    }
    ButtonPaint { kind, is_on, is_tool: true, corners }.paint(ui, rect, &response, face);
    focus_ring(ui, &response);
    response
}

/// The parameters of painting a button.
struct ButtonPaint {
    kind: ButtonKind,
    is_on: bool,
    /// Whether it is in a panel, where a plain button is lighter than in a form.
    is_tool: bool,
    corners: CornerRadius,
}

impl ButtonPaint {
    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, face: Face<'_>) {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let tokens = Tokens::of(ui);
        let (fill, stroke, ink) = self.colors(tokens, response);
        ui.painter().rect(rect, self.corners, fill, stroke, StrokeKind::Inside);
        match face {
            Face::Text(text) => {
                let is_light = self.is_tool && self.kind == ButtonKind::Plain;
                let font = if is_light { FontId::proportional(TEXT_SIZE) } else { button_font() };
                ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, font, ink);
            }
            Face::TextWithKeys(text, keys) => {
                let margin = Vec2::new(3.0 * SPACE, 0.0);
                let start = rect.left_center() + margin;
                ui.painter().text(start, Align2::LEFT_CENTER, text, button_font(), ink);
                let keys_ink = if self.kind == ButtonKind::Plain { tokens.dim } else { ink };
                let end = rect.right_center() - margin;
                ui.painter().text(end, Align2::RIGHT_CENTER, keys, FontId::proportional(SMALL_SIZE), keys_ink);
            }
            Face::Icon(face) => icon(ui.painter(), rect.center(), face, ink),
        }
    }

    /// Returns fill, border and ink.
    fn colors(&self, tokens: &Tokens, response: &Response) -> (Color32, Stroke, Color32) {
        let line = Stroke::new(1.0, tokens.line);
        let is_lit = self.is_on && (response.hovered() || response.is_pointer_button_down_on());
        let filled = |color: Color32| match (self.is_on, is_lit) {
            (true, true) => (color.gamma_multiply(0.88), Stroke::NONE, tokens.on_accent),
            (true, false) => (color, Stroke::NONE, tokens.on_accent),
            (false, _) => (tokens.panel, line, tokens.dim),
        };
        let off = if self.is_tool { tokens.dim.gamma_multiply(0.5) } else { tokens.dim };
        match self.kind {
            ButtonKind::Primary => filled(tokens.accent),
            ButtonKind::Danger => filled(tokens.error),
            ButtonKind::Selected => (tokens.hover, line, tokens.ink),
            ButtonKind::Plain if is_lit => (tokens.hover, line, tokens.ink),
            ButtonKind::Plain | ButtonKind::Off => (tokens.card, line, if self.is_on { tokens.ink } else { off }),
            ButtonKind::Quiet if is_lit => (tokens.hover, Stroke::NONE, tokens.accent),
            ButtonKind::Ghost if is_lit => (tokens.hover, Stroke::NONE, tokens.ink),
            ButtonKind::Ghost => (Color32::TRANSPARENT, Stroke::NONE, if self.is_on { tokens.dim } else { off }),
            ButtonKind::Quiet => (Color32::TRANSPARENT, Stroke::NONE, if self.is_on { tokens.accent } else { off }),
        }
    }
}

/// Adds a button of the full width, with a text and dimmed details.
pub(crate) fn line_button(ui: &mut Ui, id: Id, text: &str, more: &str, name: &str) -> Response {
    let response = line(ui, id, text, more, false);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response
}

/// Adds a [`line_button`] that is one of several options.
pub(crate) fn choosing_line(ui: &mut Ui, id: Id, text: &str, more: &str, name: &str, is_chosen: bool) -> Response {
    let response = line(ui, id, text, more, is_chosen);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    response
}

fn line(ui: &mut Ui, id: Id, text: &str, more: &str, is_chosen: bool) -> Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
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

pub(super) fn button_font() -> FontId {
    FontId::new(TEXT_SIZE, semibold())
}

/// Returns the width of a [`button`] with this text.
pub(crate) fn button_width(ui: &Ui, text: &str) -> f32 {
    (text_width(ui, text, button_font()) + 2.0 * BUTTON_MARGIN).max(BUTTON_WIDTH_MIN).ceil()
}

/// Returns the width of a [`tool_button`] with this text.
pub(crate) fn tool_button_width(ui: &Ui, text: &str) -> f32 {
    text_width(ui, text, button_font()).ceil() + 6.0 * SPACE
}

/// Returns the width of a [`tool_button`] with this face.
pub(crate) fn face_width(ui: &Ui, face: Face<'_>) -> f32 {
    match face {
        Face::Text(text) => tool_button_width(ui, text),
        Face::TextWithKeys(text, keys) => {
            tool_button_width(ui, text) + 2.0 * SPACE + text_width(ui, keys, FontId::proportional(SMALL_SIZE)).ceil()
        }
        Face::Icon(_) => control_height(ui),
    }
}

pub(super) fn text_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// Adds a button that shows or hides the rest of a form.
pub(crate) fn fold(ui: &mut Ui, id: Id, text: &str, is_open: &mut bool) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(fold_width(ui, text), control_height(ui)));
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

pub(crate) fn fold_width(ui: &Ui, text: &str) -> f32 {
    text_width(ui, text, button_font()) + 5.0 * SPACE
}

pub(crate) fn chevron(ui: &Ui, center: Pos2, direction: Vec2, color: Color32) {
    let (along, across) = (direction * 2.0, direction.rot90() * 4.0);
    let points = vec![center - along + across, center + along, center - along - across];
    ui.painter().line(points, Stroke::new(1.5, color));
}

/// Draws a ring around the widget that has the keyboard focus.
pub(crate) fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
        ui.painter().rect_stroke(response.rect.expand(2.0), CONTROL_RADIUS + 2, stroke, StrokeKind::Inside);
    }
}

/// Draws a [`focus_ring`] inside the widget, where there is no room around it.
pub(crate) fn focus_ring_inside(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
        ui.painter().rect_stroke(response.rect, CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
}

/// Draws the focus ring, and scrolls the widget into view when it gets the focus.
pub(super) fn focused(ui: &Ui, response: &Response) {
    focus_ring(ui, response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
