//! Painted text: elided text, figures of equal width, key caps.

use egui::{Align, Align2, Color32, FontId, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::language;
use crate::window::kit::bidi;
use crate::window::kit::theme::{SPACE, Tokens};

/// Shows an accessible name when it is pointed at. A description would have screen readers say it twice.
pub(crate) fn shows_name(response: Response, name: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

/// Draws text on one line, elided to `width`, with its left centre at `start`. Returns whether it was elided.
pub(crate) fn shortened(ui: &Ui, start: Pos2, width: f32, text: &str, font: FontId, color: Color32) -> bool {
    one_line(ui, start, text, font, color, egui::text::TextWrapping::truncate_at_width(width.max(1.0)))
}

/// Draws text on one line, without what goes beyond `width`, where an ellipsis would take the room of letters. Returns
/// whether it was cut.
pub(crate) fn cut(ui: &Ui, start: Pos2, width: f32, text: &str, font: FontId, color: Color32) -> bool {
    let wrap = egui::text::TextWrapping::truncate_at_width(width.max(1.0));
    one_line(ui, start, text, font, color, egui::text::TextWrapping { overflow_character: None, ..wrap })
}

fn one_line(ui: &Ui, start: Pos2, text: &str, font: FontId, color: Color32, wrap: egui::text::TextWrapping) -> bool {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = wrap;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let is_shortened = galley.elided;
    ui.painter().galley(start - Vec2::new(0.0, galley.size().y / 2.0), galley, color);
    is_shortened
}

/// Draws one line of text in `rect` from the left, elided if there is no room, with the full text in a tooltip.
pub(crate) fn elided(ui: &mut Ui, rect: Rect, text: &str, font: FontId, color: Color32) {
    let is_shortened = shortened(ui, rect.left_center(), rect.width(), text, font, color);
    if is_shortened && ui.rect_contains_pointer(rect) {
        let id = ui.scope_id().with(("elided", rect.top() as i32, rect.left() as i32));
        ui.interact(rect, id, Sense::hover()).on_hover_text(text);
    }
}

/// Draws figures of equal width in `rect`, so that nothing moves when they change; smaller if they wouldn't fit.
pub(crate) fn figures(ui: &Ui, rect: Rect, align: Align, text: &str, font: &FontId, color: Color32) {
    let pieces = pieces(text);
    let mut widths = piece_widths(ui, &pieces, font);
    let natural_width: f32 = widths.iter().sum();
    let scale = (rect.width() / natural_width).min(1.0);
    let font = FontId::new(font.size * scale, font.family.clone());
    if scale < 1.0 {
        widths = piece_widths(ui, &pieces, &font);
    }
    let mut x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - natural_width * scale / 2.0,
        Align::Max => rect.right() - natural_width * scale,
    };
    for (piece, width) in pieces.iter().zip(widths) {
        let center = Pos2::new(x + width / 2.0, rect.center().y);
        ui.painter().text(center, Align2::CENTER_CENTER, piece, font.clone(), color);
        x += width;
    }
}

/// Returns the width of [`figures`].
pub(crate) fn figures_width(ui: &Ui, text: &str, font: &FontId) -> f32 {
    piece_widths(ui, &pieces(text), font).iter().sum()
}

/// Returns how far the ink of the first of the [`figures`] is from where its cell begins: each is centred in its own.
pub(crate) fn figures_inset(text: &str, size: f32) -> f32 {
    let is_narrow = if language::chosen().is_right_to_left() { text.ends_with('1') } else { text.starts_with('1') };
    size * if is_narrow { 0.14 } else { 0.045 }
}

/// Returns what [`figures`] draws one beside the other: each figure, and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    if language::chosen().is_right_to_left() {
        return bidi::pieces(text);
    }
    text.char_indices().filter_map(|(at, c)| text.get(at..at + c.len_utf8())).collect()
}

/// Returns the width of each piece, with all figures as wide as the widest.
fn piece_widths(ui: &Ui, pieces: &[&str], font: &FontId) -> Vec<f32> {
    let widest = widest_figure(ui, font);
    ui.fonts_mut(|fonts| {
        let mut width = |piece: &&str| match piece.as_bytes() {
            [byte] if byte.is_ascii_digit() => widest,
            _ => piece.chars().map(|character| fonts.glyph_width(font, character)).sum(),
        };
        pieces.iter().map(&mut width).collect()
    })
}

/// How many fonts' widest figures are remembered.
const FONTS_MAX: usize = 16;

/// Returns the width of the widest figure. It is measured once, not for each of a table's many numbers in each frame.
fn widest_figure(ui: &Ui, font: &FontId) -> f32 {
    type Widest = Vec<(FontId, f32, f32)>;
    let (id, pixels_per_point) = (Id::unique("widest figures"), ui.pixels_per_point());
    let known = ui.data_mut(|data| {
        let mut known = data.get_temp_mut_or_default::<Widest>(id).iter();
        known.find(|(of, pixels, _)| of == font && *pixels == pixels_per_point).map(|(.., width)| *width)
    });
    known.unwrap_or_else(|| {
        let digits = '0'..='9';
        let width = ui.fonts_mut(|fonts| digits.map(|digit| fonts.glyph_width(font, digit)).fold(0.0, f32::max));
        ui.data_mut(|data| {
            let known = data.get_temp_mut_or_default::<Widest>(id);
            known.truncate(FONTS_MAX - 1);
            known.insert(0, (font.clone(), pixels_per_point, width));
        });
        width
    })
}

/// Returns the width of a key cap.
pub(crate) fn key_cap_width(ui: &Ui, key: &str) -> f32 {
    let text = ui.painter().layout_no_wrap(key.to_owned(), FontId::proportional(11.0), Color32::PLACEHOLDER).size().x;
    (text + 2.0 * SPACE).max(20.0).ceil()
}

/// Draws a key cap around the point `center`.
pub(crate) fn key_cap(ui: &Ui, center: Pos2, key: &str) {
    let tokens = Tokens::of(ui);
    let rect = Rect::from_center_size(center, Vec2::new(key_cap_width(ui, key), 20.0));
    let painter = ui.painter();
    painter.rect(rect.translate(Vec2::new(0.0, 1.0)), 5, tokens.line, Stroke::NONE, StrokeKind::Inside);
    painter.rect(rect, 5, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    painter.text(rect.center(), Align2::CENTER_CENTER, key, FontId::proportional(11.0), tokens.dim);
}
