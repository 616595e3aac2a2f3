//! Closing with presses that are not saved: asks first, and closes by itself once they are.

use egui::{Context, Id, ViewportCommand};

use super::model::Model;
use super::texts;
use super::widgets::{self, Footer, Look, Pressed};

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
    ///
    /// When the system ends the program (`is_ended`), nobody is asked: what can't be saved in time is kept beside the file.
    pub fn show(&mut self, ctx: &Context, model: &Model, is_ended: bool) {
        if is_ended {
            *self = Self::No;
            ctx.send_viewport_cmd(ViewportCommand::Close);
            return;
        }
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
    let footer = Footer {
        id: Id::unique("closing"),
        problem: None,
        aside: None,
        cancel: Some(texts::CLOSE_WITHOUT_SAVING),
        main: texts::KEEP_OPEN,
        look: Look::Primary,
        is_on: true,
    };
    let modal = widgets::modal(ctx, footer.id, &texts::closing_title(pending), |ui| {
        widgets::body(ui, &footer, |ui| widgets::text(ui, &texts::closing_why(why)));
        let pressed = footer.ui(ui);
        // Enter and Space keep the window open, unless someone goes to the other button.
        ui.memory_mut(|memory| {
            if memory.focused().is_none() {
                memory.request_focus(Footer::main_id(footer.id));
            }
        });
        pressed
    });
    match modal.inner {
        Some(Pressed::Cancel) => Closing::Now,
        Some(_) => Closing::No,
        None if modal.should_close() => Closing::No,
        None => Closing::WhenSaved,
    }
}
