//! A line of a list with a light at its left, and up to two texts at its right.

use egui::{Align2, Color32, FontId, Pos2, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::text::shortened;
use crate::window::kit::theme::{SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};

/// Width of the column at the right, if there are two, in points.
const LAST_WIDTH: f32 = 92.0;
const LIGHT_RADIUS: f32 = 4.0;

/// The content of a [`lit_line`].
pub(crate) struct LitLine<'a> {
    pub light: Color32,
    pub text: &'a str,
    /// Stands dimmed beside the text.
    pub about: &'a str,
    /// A number in a column of its own, where there is room.
    pub middle: Option<&'a str>,
    pub last: &'a str,
    pub last_ink: Color32,
}

/// Adds a line with a light at its left.
pub(crate) fn lit_line(ui: &mut Ui, id: egui::Id, height: f32, line: &LitLine<'_>) -> Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| {
        let parts = [line.text, line.about.trim_start_matches("· "), line.middle.unwrap_or_default(), line.last];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        WidgetInfo::labeled(Role::Label, true, parts.join(", "))
    });
    let y = rect.center().y;
    ui.painter().circle_filled(Pos2::new(rect.left() + LIGHT_RADIUS, y), LIGHT_RADIUS, line.light);
    let small = FontId::proportional(SMALL_SIZE);
    let right = |at: f32, text: &str, ink| {
        ui.painter().text(Pos2::new(at, y), Align2::RIGHT_CENTER, text, small.clone(), ink).left()
    };
    let mut end = right(rect.right(), line.last, line.last_ink);
    if let Some(middle) = line.middle {
        end = right(rect.right() - LAST_WIDTH, middle, tokens.ink);
    }
    let start = rect.left() + 4.0 * SPACE;
    let room = end - 2.0 * SPACE - start;
    let font = FontId::proportional(TEXT_SIZE);
    let width = ui.painter().layout_no_wrap(line.text.to_owned(), font.clone(), tokens.ink).size().x;
    shortened(ui, Pos2::new(start, y), room, line.text, font.clone(), tokens.ink);
    let left = room - width - SPACE;
    if left > 4.0 * SPACE && !line.about.is_empty() {
        shortened(ui, Pos2::new(start + width + SPACE, y), left, line.about, font, tokens.dim);
    }
    response
}
