//! The hint above the first counters of a file: how to count. It goes at the tenth press or by its cross, for good.

use egui::{Color32, FontId, Frame, Id, Panel, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::language::text;
use crate::window::kit::icons::Icon;
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::view::command::Command;
use crate::window::view::context::ViewContext;

const HEIGHT: f32 = 40.0;
const MARGIN: f32 = 4.0 * SPACE;
/// Room for the cross at the right, in points.
const CROSS: f32 = 44.0;
/// So many counters are looked at for the keys: the others aren't on the screen.
const KEYS_OF: usize = 60;

/// A part of the sentence.
enum Part {
    Bold(String),
    Plain(String),
    Cap(String),
}

/// Draws the hint.
pub(crate) fn first_hint_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.background);
    let panel =
        Panel::top("first hint").exact_size(theme::target_height(ui, HEIGHT) + MARGIN).show_separator_line(false);
    panel.frame(frame).show(ui, |ui| {
        let rect = ui.max_rect();
        let rect = Rect::from_min_max(rect.min + Vec2::splat(MARGIN), rect.max - Vec2::new(MARGIN, 0.0));
        ui.painter().rect_filled(rect, theme::CONTROL_RADIUS + 1, tokens.selected);
        let sentences = sentences(view);
        let said: Vec<String> = sentences.iter().flatten().map(Part::text).collect();
        ui.interact(rect, Id::unique("first hint"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(Role::Label, true, said.join(" ")));
        let mut x = rect.left() + 3.5 * SPACE;
        for parts in sentences {
            let width: f32 = parts.iter().map(|part| part.width(ui) + SPACE).sum();
            if x + width > rect.right() - CROSS {
                break;
            }
            for part in parts {
                x += part.paint(ui, Pos2::new(x, rect.center().y)) + SPACE;
            }
        }
        let size = Vec2::splat(theme::target_height(ui, 7.0 * SPACE));
        let cross = Rect::from_center_size(Pos2::new(rect.right() - 5.5 * SPACE, rect.center().y), size);
        let name = text!("help-close-hint");
        let id = Id::unique("first hint").with("close");
        if widgets::tool_button(ui, cross, id, Face::Icon(Icon::Close), name, ButtonKind::Quiet).clicked() {
            commands.push(Command::CloseHint);
        }
    });
}

/// Returns the hint in parts, the more important first: what doesn't fit is left out.
fn sentences(view: &ViewContext<'_>) -> Vec<Vec<Part>> {
    let rows = view.listing.rows(view.model, 0..KEYS_OF.min(view.listing.ids().len()));
    let mut keys = rows.filter_map(|row| row.counter.key).map(key_names::cap);
    let cap = |key: &str| format!("<kbd>{key}</kbd>");
    let all_keys = parts(&text!("help-hint-keys", key = cap("?")));
    let press = match (keys.next(), keys.last()) {
        (None, _) => return vec![parts(text!("help-hint-click")), all_keys],
        (Some(key), None) => text!("help-hint-press", key = cap(&key)),
        (Some(first), Some(last)) => text!("help-hint-press-several", first = cap(&first), last = cap(&last)),
    };
    vec![parts(&press), parts(&text!("help-hint-shift", shift = cap(key_names::label("Shift")))), all_keys]
}

/// Splits a sentence at its tags: `<b>`, and `<kbd>` around a key.
fn parts(sentence: &str) -> Vec<Part> {
    let mut is_bold = false;
    let mut parts = Vec::new();
    for piece in sentence.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        match tag {
            "b" => is_bold = true,
            "/b" => is_bold = false,
            _ => {}
        }
        let text = text.trim().to_owned();
        match tag {
            _ if text.is_empty() => {}
            "kbd" => parts.push(Part::Cap(text)),
            _ if is_bold => parts.push(Part::Bold(text)),
            _ => parts.push(Part::Plain(text)),
        }
    }
    parts
}

impl Part {
    fn text(&self) -> String {
        match self {
            Self::Bold(text) | Self::Plain(text) | Self::Cap(text) => text.clone(),
        }
    }

    fn font(&self) -> FontId {
        match self {
            Self::Bold(_) => FontId::new(theme::TEXT_SIZE, theme::semibold()),
            Self::Plain(_) | Self::Cap(_) => FontId::proportional(theme::TEXT_SIZE),
        }
    }

    fn width(&self, ui: &Ui) -> f32 {
        match self {
            Self::Cap(key) => widgets::key_cap_width(ui, key),
            _ => ui.painter().layout_no_wrap(self.text(), self.font(), Color32::PLACEHOLDER).size().x,
        }
    }

    /// Draws it from its left centre, and returns its width.
    fn paint(&self, ui: &Ui, at: Pos2) -> f32 {
        let width = self.width(ui);
        match self {
            Self::Cap(key) => widgets::key_cap(ui, at + Vec2::new(width / 2.0, 0.0), key),
            _ => {
                let ink = Tokens::of(ui).ink;
                ui.painter().text(at, egui::Align2::LEFT_CENTER, self.text(), self.font(), ink);
            }
        }
        width
    }
}
