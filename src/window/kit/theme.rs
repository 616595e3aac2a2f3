//! The look: tokens, fonts, and the small widgets that everything is drawn with. Knows nothing of the data.
//!
//! The only file with colour literals. Values are those of the project's look: one calm surface, one accent, and
//! colour only where it says something.

use std::sync::Arc;

use egui::epaint::text::{FontData, FontDefinitions};
use egui::{
    Align, Align2, Color32, Context, CornerRadius, FontFamily, FontId, Margin, Painter, Pos2, Rect, Response, Role,
    Sense, Shape, Stroke, StrokeKind, TextStyle, Theme, Ui, Vec2, WidgetInfo,
};

use crate::words::Color;

/// Steps of space, in points.
pub const SPACE: f32 = 4.0;
/// Height of a button or a field, in points.
pub const CONTROL_HEIGHT: f32 = 30.0;
/// Corner radius of controls, in points.
pub const CONTROL_RADIUS: u8 = 7;
pub const CARD_RADIUS: u8 = 12;
/// Sizes of type, in points.
pub const TEXT_SIZE: f32 = 13.0;
pub const SMALL_SIZE: f32 = 12.0;
pub const COUNT_SIZE: f32 = 16.0;
pub const TITLE_SIZE: f32 = 17.0;
pub const WELCOME_SIZE: f32 = 24.0;
pub const TILE_COUNT_SIZE: f32 = 44.0;
/// How long a change lights up, in seconds. One repaint ends it.
pub const FLASH_SECONDS: f64 = 0.15;

/// The tokens of one theme.
#[derive(Debug, Clone, Copy)]
pub struct Tokens {
    pub background: Color32,
    pub panel: Color32,
    pub card: Color32,
    pub hover: Color32,
    /// Behind what is selected.
    pub selected: Color32,
    pub line: Color32,
    pub ink: Color32,
    pub dim: Color32,
    pub accent: Color32,
    /// The accent as small text.
    pub accent_ink: Color32,
    /// Ink on the accent.
    pub on_accent: Color32,
    pub saved: Color32,
    pub pending: Color32,
    pub error: Color32,
    /// What is saved or pending, as text.
    pub saved_ink: Color32,
    pub pending_ink: Color32,
    counters: [Color32; 10],
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Tokens = Tokens {
    background: rgb(0xf6f6f4),
    panel: rgb(0xefefec),
    card: rgb(0xffffff),
    hover: rgb(0xe6e6e2),
    selected: rgb(0xebf2fd),
    line: rgb(0xe1e1dc),
    ink: rgb(0x1d1f21),
    dim: rgb(0x686d73), // A little darker than drawn, for 4.5 : 1 on the panel and the hovered row.
    accent: rgb(0x2f74d0),
    accent_ink: rgb(0x2563b8),
    on_accent: rgb(0xffffff),
    saved: rgb(0x2f9456),
    pending: rgb(0xc77d0a),
    error: rgb(0xc23a35), // A little darker than drawn, for 4.5 : 1 as text.
    saved_ink: rgb(0x1f7340),
    pending_ink: rgb(0x8f5a05),
    counters: [
        rgb(0xd9544f),
        rgb(0xc77d0a),
        rgb(0x7d8a12),
        rgb(0x2f9456),
        rgb(0x138f93),
        rgb(0x2f74d0),
        rgb(0x5a5fd6),
        rgb(0x8e4fc4),
        rgb(0xc2447f),
        rgb(0x5c6b7a),
    ],
};

const DARK: Tokens = Tokens {
    background: rgb(0x17181a),
    panel: rgb(0x1e2022),
    card: rgb(0x232629),
    hover: rgb(0x2b2f33),
    selected: rgb(0x24303f),
    line: rgb(0x303437),
    ink: rgb(0xeceded),
    dim: rgb(0x979da3),
    accent: rgb(0x8bbcff),
    accent_ink: rgb(0x8bbcff),
    on_accent: rgb(0x17181a),
    saved: rgb(0x7fdca4),
    pending: rgb(0xffc46b),
    error: rgb(0xff8a80),
    saved_ink: rgb(0x7fdca4),
    pending_ink: rgb(0xffc46b),
    counters: [
        rgb(0xff8a80),
        rgb(0xffc46b),
        rgb(0xcfdc6a),
        rgb(0x7fdca4),
        rgb(0x6fd9dc),
        rgb(0x8bbcff),
        rgb(0xaeb2ff),
        rgb(0xd3a8ff),
        rgb(0xff9cc8),
        rgb(0xb3c0cd),
    ],
};

impl Tokens {
    pub fn of_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    pub fn of(ui: &Ui) -> &'static Self {
        Self::of_theme(ui.theme())
    }

    pub fn of_ctx(ctx: &Context) -> &'static Self {
        Self::of_theme(ctx.theme())
    }

    /// A counter's colour in this theme.
    pub fn counter(&self, color: Color) -> Color32 {
        Color::ALL.iter().zip(self.counters).find(|(named, _)| **named == color).map_or(self.dim, |(_, value)| value)
    }
}

/// The weight 600 of the family.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Sets the fonts and both themes.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.options_mut(|options| {
        options.fallback_theme = Theme::Light;
        // A slow press is a press: nothing is lost because a hand is slow.
        options.input_options.max_click_duration = f64::INFINITY;
    });
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, Tokens::of_theme(theme)));
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let regular = FontData::from_static(include_bytes!("../../../assets/fonts/Inter-Regular.otf"));
    let bold = FontData::from_static(include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"));
    fonts.font_data.insert("inter".to_owned(), Arc::new(regular));
    fonts.font_data.insert("inter semibold".to_owned(), Arc::new(bold));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["inter".to_owned()]);
    }
    fonts.families.insert(semibold(), vec!["inter semibold".to_owned()]);
    fonts
}

fn apply(style: &mut egui::Style, tokens: &Tokens) {
    let text = FontId::proportional(TEXT_SIZE);
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(SMALL_SIZE)),
        (TextStyle::Body, text.clone()),
        (TextStyle::Button, text.clone()),
        (TextStyle::Monospace, text),
        (TextStyle::Heading, FontId::new(TITLE_SIZE, semibold())),
    ]
    .into();
    style.spacing.item_spacing = Vec2::splat(2.0 * SPACE);
    style.spacing.button_padding = Vec2::new(3.0 * SPACE, SPACE);
    style.spacing.interact_size.y = CONTROL_HEIGHT;
    style.interaction.selectable_labels = false;

    let visuals = &mut style.visuals;
    visuals.override_text_color = None;
    visuals.panel_fill = tokens.background;
    visuals.window_fill = tokens.card;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.extreme_bg_color = tokens.card;
    visuals.text_edit_bg_color = Some(tokens.card);
    visuals.weak_text_color = Some(tokens.dim);
    visuals.error_fg_color = tokens.error;
    visuals.warn_fg_color = tokens.pending;
    visuals.hyperlink_color = tokens.accent;
    visuals.selection.bg_fill = tokens.accent.gamma_multiply(0.3);
    visuals.selection.stroke = Stroke::new(2.0, tokens.accent);
    let states = &mut visuals.widgets;
    for (state, fill) in [
        (&mut states.noninteractive, tokens.panel),
        (&mut states.inactive, tokens.card),
        (&mut states.hovered, tokens.hover),
        (&mut states.active, tokens.hover),
        (&mut states.open, tokens.hover),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, tokens.line);
        state.fg_stroke = Stroke::new(1.0, tokens.ink);
        state.corner_radius = CornerRadius::same(CONTROL_RADIUS);
        state.expansion = 0.0;
    }
}

/// What is drawn on a button.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Face<'a> {
    Text(&'a str),
    Icon(Icon),
}

/// Small drawings, so that no font has to have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Undo,
    Redo,
    Dots,
    Lock,
    Menu,
    Plus,
    Minus,
    Close,
    /// Bars of a chart.
    Chart,
    /// To the corners.
    Whole,
}

/// Draws an icon of about 14 points around `center`.
pub fn icon(painter: &Painter, center: Pos2, icon: Icon, color: Color32) {
    let at = |x: f32, y: f32| center + Vec2::new(x, y);
    let stroke = Stroke::new(1.5, color);
    let line = |points: &[Pos2]| {
        painter.add(Shape::line(points.to_vec(), stroke));
    };
    let arc = |from: f32, to: f32, radius: f32, middle: Pos2| {
        let point = |step: u8| {
            let angle = from + (to - from) * f32::from(step) / 12.0;
            middle + radius * Vec2::new(angle.cos(), angle.sin())
        };
        painter.add(Shape::line((0..=12).map(point).collect(), stroke));
    };
    use std::f32::consts::PI;
    match icon {
        Icon::Undo | Icon::Redo => {
            let side = if icon == Icon::Undo { 1.0 } else { -1.0 };
            let at = |x: f32, y: f32| at(x * side, y);
            // The right half of a circle, or its mirror.
            let (from, to) = if side > 0.0 { (-PI / 2.0, PI / 2.0) } else { (-PI / 2.0, -PI * 1.5) };
            arc(from, to, 3.5, at(1.5, 1.0));
            line(&[at(1.5, -2.5), at(-5.0, -2.5)]);
            line(&[at(-2.5, -5.0), at(-5.0, -2.5), at(-2.5, 0.0)]);
            line(&[at(1.5, 4.5), at(-2.5, 4.5)]);
        }
        Icon::Dots => {
            for x in [-5.0, 0.0, 5.0] {
                painter.circle_filled(at(x, 0.0), 1.4, color);
            }
        }
        Icon::Lock => {
            let body = Rect::from_center_size(at(0.0, 2.5), Vec2::new(9.0, 7.0));
            painter.rect_stroke(body, 1.5, stroke, StrokeKind::Middle);
            arc(PI, 2.0 * PI, 2.8, at(0.0, -2.5));
            line(&[at(-2.8, -2.5), at(-2.8, -1.0)]);
            line(&[at(2.8, -2.5), at(2.8, -1.0)]);
        }
        Icon::Menu => {
            for y in [-4.0, 0.0, 4.0] {
                line(&[at(-6.0, y), at(6.0, y)]);
            }
        }
        Icon::Plus | Icon::Minus => {
            line(&[at(-5.0, 0.0), at(5.0, 0.0)]);
            if icon == Icon::Plus {
                line(&[at(0.0, -5.0), at(0.0, 5.0)]);
            }
        }
        Icon::Chart => {
            for (x, top) in [(-4.5, 1.0), (0.0, -5.0), (4.5, -2.0)] {
                line(&[at(x, top), at(x, 5.0)]);
            }
        }
        Icon::Whole => {
            line(&[at(1.5, -4.5), at(4.5, -4.5), at(4.5, -1.5)]);
            line(&[at(-1.5, 4.5), at(-4.5, 4.5), at(-4.5, 1.5)]);
            line(&[at(4.5, -4.5), at(1.0, -1.0)]);
            line(&[at(-4.5, 4.5), at(-1.0, 1.0)]);
        }
        Icon::Close => {
            line(&[at(-4.0, -4.0), at(4.0, 4.0)]);
            line(&[at(-4.0, 4.0), at(4.0, -4.0)]);
        }
    }
}

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    Plain,
    /// Chosen among several.
    Chosen,
    /// Can't be pressed now.
    Off,
    /// The one main command of its place.
    Primary,
}

/// Which corners of a button are round: it may stand in a row of several.
pub const ALL_ROUND: CornerRadius = CornerRadius::same(CONTROL_RADIUS);
pub const LEFT_ROUND: CornerRadius = CornerRadius { ne: 0, se: 0, ..ALL_ROUND };
pub const RIGHT_ROUND: CornerRadius = CornerRadius { nw: 0, sw: 0, ..ALL_ROUND };

/// A button in `rect` that shows `face` and is called `name`. The focus is a ring in the accent.
pub fn button(ui: &mut Ui, rect: Rect, id: egui::Id, face: Face<'_>, name: &str, kind: ButtonKind) -> Response {
    round_button(ui, rect, id, face, name, kind, ALL_ROUND)
}

/// As [`button`], with these corners.
pub fn round_button(
    ui: &mut Ui,
    rect: Rect,
    id: egui::Id,
    face: Face<'_>,
    name: &str,
    kind: ButtonKind,
    corners: CornerRadius,
) -> Response {
    let tokens = Tokens::of(ui);
    let is_on = kind != ButtonKind::Off;
    let response = ui.interact(rect, id, if is_on { Sense::click() } else { Sense::hover() });
    response.widget_info(|| match kind {
        ButtonKind::Chosen => WidgetInfo::selected(Role::Button, true, true, name),
        _ => WidgetInfo::labeled(Role::Button, is_on, name),
    });
    if ui.is_rect_visible(rect) {
        let line = Stroke::new(1.0, tokens.line);
        let (fill, stroke, ink) = match kind {
            ButtonKind::Primary => {
                let fill = if response.hovered() { tokens.accent.gamma_multiply(0.9) } else { tokens.accent };
                (fill, Stroke::NONE, tokens.on_accent)
            }
            ButtonKind::Plain if response.hovered() => (tokens.hover, line, tokens.ink),
            ButtonKind::Plain => (tokens.card, line, tokens.ink),
            ButtonKind::Chosen => (tokens.hover, line, tokens.ink),
            ButtonKind::Off => (tokens.card, line, tokens.dim.gamma_multiply(0.5)),
        };
        ui.painter().rect(rect, corners, fill, stroke, StrokeKind::Inside);
        match face {
            Face::Text(text) => {
                let family = if kind == ButtonKind::Plain { FontFamily::Proportional } else { semibold() };
                let font = FontId::new(TEXT_SIZE, family);
                ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, font, ink);
            }
            Face::Icon(face) => icon(ui.painter(), rect.center(), face, ink),
        }
        focus_ring(ui, &response);
    }
    response
}

/// How wide a button with this text is.
pub fn button_width(ui: &Ui, text: &str) -> f32 {
    let font = FontId::new(TEXT_SIZE, semibold());
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x.ceil() + 6.0 * SPACE
}

/// A ring around what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
        ui.painter().rect_stroke(response.rect.expand(2.0), CONTROL_RADIUS + 2, stroke, StrokeKind::Inside);
    }
}

/// As [`focus_ring`], where there is no room around it.
pub fn focus_ring_inside(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Tokens::of(ui).accent);
        ui.painter().rect_stroke(response.rect, CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
}

/// A field of one line, of the height of a control, called `name`.
pub fn field(ui: &mut Ui, width: f32, id: egui::Id, text: &mut String, hint: &str, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let stroke = if focused { Stroke::new(2.0, tokens.accent) } else { Stroke::new(1.0, tokens.line) };
    let frame = egui::Frame::new()
        .fill(tokens.card)
        .stroke(stroke)
        .corner_radius(CONTROL_RADIUS)
        .inner_margin(Margin::symmetric(10 - stroke.width as i8, 0));
    let edit = egui::TextEdit::singleline(text)
        .id(id)
        .frame(frame)
        .hint_text(egui::RichText::new(hint).color(tokens.dim))
        .text_color(tokens.ink)
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(width - 20.0);
    let response = ui.add_sized(Vec2::new(width, CONTROL_HEIGHT), edit);
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    response
}

/// How wide a key cap is.
pub fn key_cap_width(ui: &Ui, key: &str) -> f32 {
    let text = ui.painter().layout_no_wrap(key.to_owned(), FontId::proportional(11.0), Color32::PLACEHOLDER).size().x;
    (text + 2.0 * SPACE).max(20.0).ceil()
}

/// A key cap around the point `center`.
pub fn key_cap(ui: &Ui, center: Pos2, key: &str) {
    let tokens = Tokens::of(ui);
    let rect = Rect::from_center_size(center, Vec2::new(key_cap_width(ui, key), 20.0));
    let painter = ui.painter();
    painter.rect(rect.translate(Vec2::new(0.0, 1.0)), 5, tokens.line, Stroke::NONE, StrokeKind::Inside);
    painter.rect(rect, 5, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    painter.text(rect.center(), Align2::CENTER_CENTER, key, FontId::proportional(11.0), tokens.dim);
}

/// Figures of equal width, so that nothing jumps, in `rect`; smaller where they would not fit.
pub fn figures(ui: &Ui, rect: Rect, align: Align, text: &str, font: &FontId, color: Color32) {
    let whole = figures_width(ui, text, font);
    let scale = (rect.width() / whole).min(1.0);
    let font = FontId::new(font.size * scale, font.family.clone());
    let mut x = match align {
        Align::Min => rect.left(),
        Align::Center => rect.center().x - whole * scale / 2.0,
        Align::Max => rect.right() - whole * scale,
    };
    for (character, width) in text.chars().zip(figure_widths(ui, text, &font)) {
        let center = Pos2::new(x + width / 2.0, rect.center().y);
        ui.painter().text(center, Align2::CENTER_CENTER, character, font.clone(), color);
        x += width;
    }
}

/// How wide [`figures`] are.
pub fn figures_width(ui: &Ui, text: &str, font: &FontId) -> f32 {
    figure_widths(ui, text, font).iter().sum()
}

/// Text on one line, shortened to `width`, with its left end and middle at `start`; whether it was shortened.
pub fn shortened(ui: &Ui, start: Pos2, width: f32, text: &str, font: FontId, color: Color32) -> bool {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(1.0));
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let is_shortened = galley.elided;
    ui.painter().galley(start - Vec2::new(0.0, galley.size().y / 2.0), galley, color);
    is_shortened
}

/// The dashed border of a card.
pub fn dashed(painter: &Painter, rect: Rect, stroke: Stroke) {
    let r = f32::from(CARD_RADIUS);
    let corner = |center: Pos2, from: f32| {
        (0..=6_u8).map(move |step| {
            let angle = (from + f32::from(step) * 15.0).to_radians();
            center + r * Vec2::new(angle.cos(), angle.sin())
        })
    };
    let inner = rect.shrink(r);
    let points: Vec<Pos2> = corner(inner.right_top(), -90.0)
        .chain(corner(inner.right_bottom(), 0.0))
        .chain(corner(inner.left_bottom(), 90.0))
        .chain(corner(inner.left_top(), 180.0))
        .chain([inner.right_top() - Vec2::new(0.0, r)])
        .collect();
    painter.extend(Shape::dashed_line(&points, stroke, 4.0, 4.0));
}

/// Small bars of equal width in `rect`, each by its share of the greatest; a dot where there is nothing.
pub fn bars(ui: &Ui, rect: Rect, values: &[i64], color: Color32) {
    let greatest = values.iter().copied().max().unwrap_or(0).max(1) as f32;
    let step = rect.width() / values.len().max(1) as f32;
    let painter = ui.painter();
    let is_any = values.iter().any(|value| *value > 0);
    for (place, value) in values.iter().enumerate() {
        let share = (*value as f32 / greatest).clamp(0.0, 1.0);
        let height = (rect.height() * share).max(1.5);
        let left = rect.left() + step * place as f32;
        let bar = Rect::from_min_max(
            Pos2::new(left, rect.bottom() - height),
            Pos2::new(left + (step * 0.6).max(1.0), rect.bottom()),
        );
        let color = if *value > 0 { color } else { color.gamma_multiply(if is_any { 0.35 } else { 0.25 }) };
        painter.rect_filled(bar, 1, color);
    }
}

/// The width of each character, with all figures as wide as the widest.
fn figure_widths(ui: &Ui, text: &str, font: &FontId) -> Vec<f32> {
    ui.fonts_mut(|fonts| {
        let widest = ('0'..='9').map(|digit| fonts.glyph_width(font, digit)).fold(0.0, f32::max);
        let width =
            |character: char| if character.is_ascii_digit() { widest } else { fonts.glyph_width(font, character) };
        text.chars().map(width).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast as in WCAG 2.1, <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>.
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |color: Color32| {
            let rgba = egui::Rgba::from(color);
            0.2126 * rgba.r() + 0.7152 * rgba.g() + 0.0722 * rgba.b()
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_stands_out_on_every_surface_that_carries_it() {
        for tokens in [LIGHT, DARK] {
            for surface in [tokens.background, tokens.card, tokens.panel, tokens.selected] {
                assert!(contrast(tokens.ink, surface) >= 7.0);
                for ink in [tokens.dim, tokens.accent_ink, tokens.error, tokens.saved_ink, tokens.pending_ink] {
                    assert!(contrast(ink, surface) >= 4.5, "{ink:?} on {surface:?}: {}", contrast(ink, surface));
                }
            }
            assert!(contrast(tokens.accent, tokens.card) >= 4.5, "{}", contrast(tokens.accent, tokens.card));
            // A toast.
            assert!(contrast(tokens.background, tokens.ink) >= 4.5);
            assert!(contrast(tokens.on_accent, tokens.accent) >= 4.5, "{}", contrast(tokens.on_accent, tokens.accent));
        }
    }
}
