//! Short words about what was done, at the lower right, with the way back.

use egui::{
    Align, Align2, Area, Context, Frame, Id, Label, Layout, Margin, Order, RichText, Sense, Ui, Vec2, WidgetInfo,
};

use super::Action;
use super::theme::{self, SPACE, Tokens};

const SECONDS: f64 = 6.0;
const TOASTS_MAX: usize = 3;
const WIDTH_MAX: f32 = 420.0;

struct Toast {
    text: String,
    /// A word, and what it does.
    button: Option<(&'static str, Action)>,
    until: f64,
}

/// The toasts on the screen, oldest first.
#[derive(Default)]
pub struct Toasts(Vec<Toast>);

impl Toasts {
    pub fn add(&mut self, text: String, button: Option<(&'static str, Action)>, now: f64) {
        // A button means the newest thing that was done, so an older toast has none.
        for toast in &mut self.0 {
            toast.button = None;
        }
        if self.0.len() >= TOASTS_MAX {
            self.0.remove(0);
        }
        self.0.push(Toast { text, button, until: now + SECONDS });
    }

    /// Draws them; one repaint ends each.
    pub fn show(&mut self, ctx: &Context, offset: f32, actions: &mut Vec<Action>) {
        let now = ctx.input(|input| input.time);
        self.0.retain(|toast| toast.until > now);
        let Some(first) = self.0.iter().map(|toast| toast.until).reduce(f64::min) else { return };
        ctx.request_repaint_after_secs((first - now) as f32);
        let mut done = None;
        Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, Vec2::new(-16.0, -offset - 12.0))
            .show(ctx, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0 * SPACE;
                for (index, toast) in self.0.iter().enumerate() {
                    if toast_ui(ui, toast) {
                        done = Some(index);
                    }
                }
            });
        if let Some(index) = done {
            let toast = self.0.remove(index);
            actions.extend(toast.button.map(|(_, action)| action));
        }
    }
}

/// Draws one; `true`: its button was pressed.
fn toast_ui(ui: &mut Ui, toast: &Toast) -> bool {
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.ink).corner_radius(9).inner_margin(Margin::symmetric(14, 9));
    ui.with_layout(Layout::top_down(Align::Max), |ui| {
        frame
            .show(ui, |ui| {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = 4.0 * SPACE;
                    ui.set_max_width(WIDTH_MAX.min(ui.ctx().content_rect().width() - 64.0));
                    ui.add(Label::new(RichText::new(&toast.text).color(tokens.background)).truncate());
                    let Some((word, _)) = toast.button else { return false };
                    let text = RichText::new(word)
                        .font(egui::FontId::new(theme::TEXT_SIZE, theme::semibold()))
                        .color(tokens.background);
                    let response = ui.add(Label::new(text).sense(Sense::click()).selectable(false));
                    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, word));
                    theme::focus_ring(ui, &response);
                    response.clicked()
                })
                .inner
            })
            .inner
    })
    .inner
}
