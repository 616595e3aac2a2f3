//! The frame of a modal: its title, body and buttons.

use std::sync::Arc;

use egui::{
    Align2, Color32, Context, FontId, Frame, Galley, Id, Margin, Modal, ModalResponse, Pos2, Rect, Role, ScrollArea,
    Sense, Shadow, Stroke, Ui, Vec2, WidgetInfo,
};

use super::region::is_modal;
use crate::window::kit::theme::{self, CARD_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height};
use crate::window::kit::widgets::{ButtonKind, button_in, button_width, elided};

/// Maximum width of a modal, in points; and of one that holds a table.
pub(crate) const WIDTH: f32 = 460.0;
pub(crate) const WIDTH_WIDE: f32 = 620.0;
/// Minimum distance of a modal from the window's edge, in points.
const MODAL_DISTANCE: f32 = 4.0 * SPACE;
const MODAL_MARGIN: f32 = 5.0 * SPACE;
/// How much of the right margin the scroll bar may use, so that it covers no control, in points.
const GUTTER: f32 = 3.0 * SPACE;
/// Space between the rows of a form, in points.
const ROW_SPACE: f32 = 3.0 * SPACE;
const FOOTER_SPACE: f32 = 4.0 * SPACE;

/// Shows a modal, at most `widest` points wide, over the dimmed window and never larger than it. Its top stays where it is
/// when it grows. Its description isn't shown: a screen reader reads it when the modal opens.
pub(crate) fn modal<R>(
    ctx: &Context,
    id: Id,
    (title, description): (&str, &str),
    widest: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> ModalResponse<R> {
    let tokens = Tokens::of_ctx(ctx);
    let window = ctx.content_rect();
    let room = window.size() - Vec2::splat(2.0 * MODAL_DISTANCE);
    let width = room.x.min(widest) - 2.0 * MODAL_MARGIN;
    let height = ctx.memory(|memory| memory.area_rect(id)).map_or(0.0, |rect| rect.height());
    let highest = (window.height() * 0.14).max(MODAL_DISTANCE);
    let top = ((window.height() - height) / 2.0).clamp(MODAL_DISTANCE, highest);
    let margin = MODAL_MARGIN as i8;
    let style = ctx.style_of(ctx.theme());
    let shadow = Shadow { offset: [0, 8], blur: 32, spread: 0, ..style.visuals.popup_shadow };
    let frame = Frame::popup(&style)
        .fill(tokens.card)
        .shadow(shadow)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin { left: margin, right: margin - GUTTER as i8, top: margin - 2, bottom: margin });
    let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, Vec2::new(0.0, top)).accessible_name(title);
    Modal::new(id).area(area).frame(frame).show(ctx, |ui| {
        is_modal(ui, description);
        ui.set_width(width + GUTTER);
        ui.set_max_height(room.y - 2.0 * MODAL_MARGIN);
        ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, 0.0);
        let font = FontId::new(theme::TITLE_SIZE, theme::semibold());
        // Painted only, since the modal itself has this accessible name.
        let (_, rect) = ui.allocate_space(Vec2::new(width, 2.0 * TEXT_SIZE));
        elided(ui, rect, title, font, tokens.ink);
        ui.add_space(3.0 * SPACE);
        add(ui)
    })
}

/// Adds a modal's content above its footer; it scrolls if it doesn't fit.
pub(crate) fn body<R>(ui: &mut Ui, footer: &Footer<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let height = ui.available_height() - footer.height(ui);
    let scroll = ScrollArea::vertical().id_salt("body").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - GUTTER);
        ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, ROW_SPACE);
        // Room for the focus ring.
        ui.add_space(2.0);
        let inner = add(ui);
        ui.add_space(2.0);
        inner
    });
    let (offset, hidden) = (scroll.state.clamped_offset().y, scroll.content_size.y - scroll.inner_rect.height());
    let line = Stroke::new(1.0, Tokens::of(ui).line);
    let x = scroll.inner_rect.left()..=scroll.inner_rect.right() - GUTTER;
    for (y, is_cut) in [(scroll.inner_rect.top(), offset > 0.5), (scroll.inner_rect.bottom(), offset < hidden - 0.5)] {
        if is_cut {
            ui.painter().hline(x.clone(), y, line);
        }
    }
    scroll.inner
}

/// The buttons at the bottom of a modal, the main one at the right, and a message above them.
pub(crate) struct Footer<'a> {
    /// The controls' ids derive from it.
    pub id: Id,
    pub problem: Option<&'a str>,
    /// A note on the main button, such as why it is disabled; shown if there is no problem.
    pub hint: Option<&'a str>,
    /// The text of a separate button at the left.
    pub aside: Option<&'a str>,
    pub cancel: Option<&'a str>,
    pub main: &'a str,
    pub kind: ButtonKind,
    pub is_on: bool,
}

/// Which button of a [`Footer`] was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FooterButton {
    Aside,
    Cancel,
    Main,
}

impl Footer<'_> {
    /// Returns the id of the main button in the footer `id`.
    pub(crate) fn main_id(id: Id) -> Id {
        id.with("main")
    }

    pub(crate) fn cancel_id(id: Id) -> Id {
        id.with("cancel")
    }

    /// Returns the message, its colour and its layout, and `true` if it fits beside the buttons instead of above them.
    fn message(&self, ui: &Ui) -> Option<(&str, Color32, Arc<Galley>, bool)> {
        let tokens = Tokens::of(ui);
        let problem = self.problem.map(|problem| (problem, tokens.error, TEXT_SIZE));
        let (text, color, size) = problem.or(self.hint.map(|hint| (hint, tokens.dim, SMALL_SIZE)))?;
        let width = ui.available_width() - GUTTER;
        let galley = ui.painter().layout(text.to_owned(), FontId::proportional(size), color, width);
        let buttons = [self.aside, self.cancel, Some(self.main)].into_iter().flatten();
        let taken: f32 = buttons.map(|text| button_width(ui, text) + 4.0 * SPACE).sum();
        let is_beside = problem.is_none() && galley.rows.len() == 1 && galley.size().x <= width - taken;
        Some((text, color, galley, is_beside))
    }

    /// Returns the height of the buttons, and of the separate one's own row above the others, where it doesn't fit beside
    /// them.
    fn button_heights(&self, ui: &Ui) -> (f32, f32) {
        let buttons = [self.aside, self.cancel, Some(self.main)].into_iter().flatten();
        let taken: f32 = buttons.map(|text| button_width(ui, text) + 2.0 * SPACE).sum();
        let height = control_height(ui);
        let is_beside = self.aside.is_none() || taken - 3.0 * SPACE <= ui.available_width() - GUTTER;
        (height, if is_beside { 0.0 } else { height + 2.0 * SPACE })
    }

    fn height(&self, ui: &Ui) -> f32 {
        let above = self.message(ui).filter(|(.., is_beside)| !is_beside);
        let height = above.map_or(0.0, |(_, _, galley, _)| galley.size().y + FOOTER_SPACE);
        let (row, aside_row) = self.button_heights(ui);
        height + FOOTER_SPACE + aside_row + row + 2.0
    }

    pub(crate) fn ui(&self, ui: &mut Ui) -> Option<FooterButton> {
        ui.add_space(FOOTER_SPACE);
        let width = ui.available_width() - GUTTER;
        let message = self.message(ui);
        if let Some((text, color, galley, false)) = &message {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(width, galley.size().y), Sense::hover());
            self.said_ui(ui, rect.min, text, *color, galley);
            ui.add_space(FOOTER_SPACE);
        }
        let (height, aside_row) = self.button_heights(ui);
        let (mut row, _) = ui.allocate_exact_size(Vec2::new(width, aside_row + height), Sense::hover());
        let top = row.top();
        row.min.y += aside_row;
        if let Some((text, color, galley, true)) = &message {
            let left = self.aside.map_or(0.0, |aside| button_width(ui, aside) + 4.0 * SPACE);
            let at = row.left_center() + Vec2::new(left, -galley.size().y / 2.0);
            self.said_ui(ui, at, text, *color, galley);
        }
        let size = |text| Vec2::new(button_width(ui, text), height);
        let rect_at = |left: f32, text| Rect::from_min_size(Pos2::new(left, row.top()), size(text));
        let aside = self.aside.map(|text| (text, Rect::from_min_size(Pos2::new(row.left(), top), size(text))));
        let main = rect_at(row.right() - button_width(ui, self.main), self.main);
        let beside = |text| (text, rect_at(main.left() - 2.0 * SPACE - button_width(ui, text), text));
        let cancel = self.cancel.map(beside);
        // From left to right, in Tab order.
        let mut pressed = None;
        let id = self.id;
        for (button, id, is) in
            [(aside, id.with("aside"), FooterButton::Aside), (cancel, Self::cancel_id(id), FooterButton::Cancel)]
        {
            if let Some((text, rect)) = button
                && button_in(ui, rect, id, text, text, ButtonKind::Plain, true).clicked()
            {
                pressed = Some(is);
            }
        }
        let main = button_in(ui, main, Self::main_id(id), self.main, self.main, self.kind, self.is_on);
        if main.clicked() { Some(FooterButton::Main) } else { pressed }
    }

    fn said_ui(&self, ui: &Ui, at: Pos2, text: &str, color: Color32, galley: &Arc<Galley>) {
        let response = ui.interact(Rect::from_min_size(at, galley.size()), self.id.with("said"), Sense::hover());
        let role = if self.problem.is_some() { Role::Alert } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, true, text));
        ui.painter().galley(at, Arc::clone(galley), color);
    }
}
