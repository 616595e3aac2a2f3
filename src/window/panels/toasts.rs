//! Short messages about what was done, at the lower right, with buttons for what to do about it, such as undo.

use crate::window::kit::widgets;
use egui::{
    Align, Align2, Area, Context, FontId, Id, Layout, Order, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, accesskit,
};

use crate::domain::CounterId;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::text::strings;
use crate::window::view::command::Command;

const SECONDS: f64 = 6.0;
const TOASTS_MAX: usize = 3;
const WIDTH_MAX: f32 = 560.0;
const HEIGHT: f32 = 36.0;

struct Toast {
    text: String,
    /// The buttons' labels and their commands, from left to right.
    buttons: Vec<(&'static str, Command)>,
    until: f64,
    /// The counter it is about; a newer message on that counter replaces it.
    of: Option<CounterId>,
}

/// The toasts on the screen.
#[derive(Default)]
pub(crate) struct Toasts {
    /// Oldest first.
    shown: Vec<Toast>,
    /// What was said since [`Toasts::take_unheard`], but for what replaces something.
    unheard: Vec<String>,
}

impl Toasts {
    pub(crate) fn add(&mut self, text: String, button: Option<(&'static str, Command)>, now: f64) {
        self.add_with(text, button.into_iter().collect(), now);
    }

    pub(crate) fn add_with(&mut self, text: String, buttons: Vec<(&'static str, Command)>, now: f64) {
        if self.unheard.len() < TOASTS_MAX {
            self.unheard.push(text.clone());
        }
        self.push(Toast { text, buttons, until: now + SECONDS, of: None });
    }

    /// Returns what is to be spoken, if anything is.
    pub(crate) fn take_unheard(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unheard)
    }

    /// Shows a message about a counter, which replaces the previous one.
    pub(crate) fn replace(&mut self, of: CounterId, text: String, now: f64) {
        self.shown.retain(|toast| toast.of != Some(of));
        self.push(Toast { text, buttons: Vec::new(), until: now + SECONDS, of: Some(of) });
    }

    fn push(&mut self, new: Toast) {
        // A button applies to the newest operation, so an older toast has none.
        for toast in &mut self.shown {
            toast.buttons.clear();
        }
        if self.shown.len() >= TOASTS_MAX {
            self.shown.remove(0);
        }
        self.shown.push(new);
    }

    /// Returns the newest message; one repaint ends each.
    pub(crate) fn newest(&mut self, ctx: &Context) -> Option<&str> {
        self.pass_time(ctx);
        self.shown.last().map(|toast| toast.text.as_str())
    }

    fn pass_time(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        self.shown.retain(|toast| toast.until > now);
        if let Some(first) = self.shown.iter().map(|toast| toast.until).reduce(f64::min) {
            ctx.request_repaint_after_secs((first - now) as f32);
        }
    }

    /// Draws the toasts; one repaint ends each.
    pub(crate) fn show(&mut self, ctx: &Context, offset: f32, commands: &mut Vec<Command>) {
        self.pass_time(ctx);
        if self.shown.is_empty() {
            return;
        }
        let mut done = None;
        Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, Vec2::new(-16.0, -offset - 12.0))
            .show(ctx, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0 * SPACE;
                ui.with_layout(Layout::top_down(Align::Max), |ui| {
                    for (index, toast) in self.shown.iter().enumerate() {
                        if let Some(command) = toast_ui(ui, toast) {
                            done = Some((index, command));
                        }
                    }
                });
            });
        if let Some((index, command)) = done {
            self.shown.remove(index);
            commands.push(command);
        }
    }
}

/// Draws a toast; returns the command of the button that was clicked.
fn toast_ui(ui: &mut Ui, toast: &Toast) -> Option<Command> {
    let tokens = Tokens::of(ui);
    let bold = FontId::new(theme::TEXT_SIZE, theme::semibold());
    let layout = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, tokens.background);
    let widths: Vec<f32> =
        toast.buttons.iter().map(|(label, _)| layout(label, bold.clone()).size().x + 4.0 * SPACE).collect();
    let label_width: f32 = widths.iter().sum();
    let text_width = layout(&toast.text, FontId::proportional(theme::TEXT_SIZE)).size().x;
    let room = ui.ctx().content_rect().width() - 32.0;
    let width = (text_width + label_width + 28.0).min(WIDTH_MAX).min(room);
    let (_, rect) = ui.allocate_space(Vec2::new(width, theme::target_height(ui, HEIGHT)));
    ui.painter().rect_filled(rect, 9, tokens.ink);
    let start = rect.left_center() + Vec2::new(14.0, 0.0);
    let font = FontId::proportional(theme::TEXT_SIZE);
    widgets::shortened(ui, start, width - label_width - 27.0, &toast.text, font, tokens.background);
    let message = ui.interact(rect, ui.scope_id().with(&toast.text), Sense::hover());
    message.widget_info(|| WidgetInfo::labeled(Role::Label, true, &toast.text));
    ui.ctx().accesskit_node_builder(message.id, |node| node.set_live(accesskit::Live::Polite));
    let mut right = rect.right() + 2.0;
    let mut clicked = None;
    for ((label, command), width) in toast.buttons.iter().zip(widths).rev() {
        let size = Vec2::new(width, rect.height());
        right -= size.x;
        let button = Rect::from_min_size(Pos2::new(right, rect.top()), size).intersect(rect);
        let response = ui.interact(button, message.id.with(label), Sense::click());
        let name = strings::toast_button(label, &toast.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let center = Pos2::new(right + size.x / 2.0, rect.center().y);
        ui.painter().text(center, Align2::CENTER_CENTER, label, bold.clone(), tokens.background);
        widgets::focus_ring(ui, &response);
        if response.clicked() {
            clicked = Some(command.clone());
        }
    }
    clicked
}
