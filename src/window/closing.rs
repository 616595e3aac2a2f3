//! Closing with presses that are not saved: asks first, and closes by itself once they are.

use egui::{Align, Context, FontId, Frame, Id, Layout, Margin, Modal, RichText, Vec2, ViewportCommand};

use super::model::Model;
use super::texts;
use super::theme::{self, ButtonKind, CONTROL_HEIGHT, SPACE, Tokens};

const WIDTH: f32 = 380.0;

/// Whether the window is about to close.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Closing {
    #[default]
    No,
    /// As soon as everything is saved.
    WhenSaved,
    /// At once: what isn't saved is given up.
    Now,
}

impl Closing {
    /// Holds the closing up while something isn't saved; asks when that can't be saved now.
    pub fn show(&mut self, ctx: &Context, model: &Model) {
        let is_saved = model.pending() == 0;
        if ctx.input(|input| input.viewport().close_requested()) && !is_saved && *self != Self::Now {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            *self = Self::WhenSaved;
        }
        if *self == Self::WhenSaved && is_saved {
            *self = Self::Now;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if let (Self::WhenSaved, Some(unsaved)) = (*self, &model.unsaved) {
            *self = ask(ctx, model.pending(), &unsaved.why);
            if *self == Self::Now {
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }
}

fn ask(ctx: &Context, pending: usize, why: &str) -> Closing {
    let tokens = Tokens::of_ctx(ctx);
    let frame = Frame::popup(&ctx.style_of(ctx.theme()))
        .fill(tokens.card)
        .corner_radius(theme::CARD_RADIUS)
        .inner_margin(Margin::same(20));
    let modal = Modal::new(Id::unique("closing")).frame(frame).show(ctx, |ui| {
        let mut answer = Closing::WhenSaved;
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 80.0));
        ui.spacing_mut().item_spacing.y = 2.0 * SPACE;
        let font = FontId::new(theme::TITLE_SIZE, theme::semibold());
        ui.label(RichText::new(texts::closing_title(pending)).font(font).color(tokens.ink));
        ui.label(RichText::new(texts::closing_why(why)).color(tokens.dim));
        ui.add_space(2.0 * SPACE);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let mut button = |text, width, kind| {
                let (id, rect) = ui.allocate_space(Vec2::new(width, CONTROL_HEIGHT));
                theme::button(ui, rect, id, theme::Face::Text(text), text, kind)
            };
            let keep = button(texts::KEEP_OPEN, 110.0, ButtonKind::Primary);
            if keep.clicked() {
                answer = Closing::No;
            }
            if button(texts::CLOSE_WITHOUT_SAVING, 160.0, ButtonKind::Plain).clicked() {
                answer = Closing::Now;
            }
            // Enter and Space keep the window open, unless someone goes to the other button.
            if ui.memory(|memory| memory.focused().is_none()) {
                keep.request_focus();
            }
        });
        answer
    });
    if modal.should_close() { Closing::No } else { modal.inner }
}
