//! The theme: tokens and fonts. Knows nothing of the data.
//!
//! The only file with colour literals. The values follow the project's design: one calm surface, one accent, and colour
//! only where it carries meaning.

use std::sync::Arc;

use egui::epaint::text::{FontData, FontDefinitions};
use egui::{Color32, Context, CornerRadius, FontFamily, FontId, Stroke, TextStyle, Theme, Ui, Vec2};

use crate::domain::Color;

/// Unit of spacing, in points.
pub(crate) const SPACE: f32 = 4.0;
/// Height of a button or a field where no fingers press, in points.
const CONTROL_HEIGHT: f32 = 30.0;
/// Corner radius of controls, in points.
pub(crate) const CONTROL_RADIUS: u8 = 7;
pub(crate) const CARD_RADIUS: u8 = 12;
/// Font sizes, in points.
pub(crate) const TEXT_SIZE: f32 = 13.0;
pub(crate) const SMALL_SIZE: f32 = 12.0;
pub(crate) const COUNT_SIZE: f32 = 16.0;
pub(crate) const TITLE_SIZE: f32 = 17.0;
pub(crate) const WELCOME_SIZE: f32 = 24.0;
/// How long a change flashes, in seconds. One repaint ends the flash.
pub(crate) const FLASH_SECONDS: f64 = 0.15;

/// How long saving takes before it is said in amber, in seconds.
pub(crate) const SLOW_SECONDS: f64 = 0.15;

/// The tokens of one theme.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tokens {
    pub background: Color32,
    pub panel: Color32,
    pub card: Color32,
    pub hover: Color32,
    /// Background of what is selected.
    pub selected: Color32,
    pub line: Color32,
    /// Of what isn't there: between a line and dim ink.
    pub base: Color32,
    /// What was counted in the time before, in charts.
    pub ghost: Color32,
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
    /// Saved or pending, as text.
    pub saved_ink: Color32,
    pub pending_ink: Color32,
    /// Background of what is pending, where it stands out.
    #[cfg_attr(not(feature = "hub"), allow(dead_code))]
    pub pending_tint: Color32,
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
    base: rgb(0xb9b9b2),
    ghost: rgb(0xdbdbd5),
    ink: rgb(0x1d1f21),
    dim: rgb(0x686d73), // A little darker than drawn, for 4.5 : 1 on the panel and the hovered row.
    accent: rgb(0x2f74d0),
    accent_ink: rgb(0x2563b8),
    on_accent: rgb(0xffffff),
    saved: rgb(0x2f9456),
    pending: rgb(0xc77d0a),
    error: rgb(0xc23a35), // A little darker than drawn, for 4.5 : 1 as text.
    saved_ink: rgb(0x1f7340),
    pending_ink: rgb(0x8a5604),
    pending_tint: rgb(0xfdf3e1),
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
    base: rgb(0x565c61),
    ghost: rgb(0x3a3f44),
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
    pending_tint: rgb(0x332b1d),
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

/// The light theme with 7 : 1 for text, and lines that stand out.
const LIGHT_HIGH: Tokens = Tokens {
    background: rgb(0xffffff),
    panel: rgb(0xf4f4f1),
    hover: rgb(0xdcdcd7),
    selected: rgb(0xe3edfc),
    line: rgb(0x7a7a75),
    base: rgb(0x55554f),
    ink: rgb(0x000000),
    dim: rgb(0x3d4145),
    accent: rgb(0x17498f),
    accent_ink: rgb(0x17498f),
    saved: rgb(0x11522b),
    pending: rgb(0x633c00),
    error: rgb(0x8f1f1a),
    saved_ink: rgb(0x11522b),
    pending_ink: rgb(0x633c00),
    ..LIGHT
};

/// The dark theme with 7 : 1 for text, and lines that stand out.
const DARK_HIGH: Tokens = Tokens {
    background: rgb(0x000000),
    panel: rgb(0x0a0b0c),
    card: rgb(0x101214),
    hover: rgb(0x26292c),
    selected: rgb(0x14263d),
    line: rgb(0x8a9096),
    base: rgb(0xb0b6bb),
    ink: rgb(0xffffff),
    dim: rgb(0xc3c8cd),
    accent: rgb(0xa9cdff),
    accent_ink: rgb(0xa9cdff),
    on_accent: rgb(0x000000),
    saved: rgb(0x9be8b9),
    pending: rgb(0xffd08a),
    error: rgb(0xffa79f),
    saved_ink: rgb(0x9be8b9),
    pending_ink: rgb(0xffd08a),
    ..DARK
};

/// What people need besides a theme of their choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Needs {
    pub high_contrast: bool,
    /// Whether nothing moves.
    pub reduced_motion: bool,
    /// Whether controls are large enough for fingers.
    pub large_targets: bool,
    /// Whether the window is dark where the theme is the system's and the toolkit doesn't know it.
    pub is_dark: bool,
}

/// Width of a window's edge in high contrast, in points, by which that is known.
const EDGE_HIGH: f32 = 2.0;
/// How far beside what isn't that large a touch may be, such as the small buttons of a heading.
const TOUCH_RADIUS: f32 = (TARGET_SIZE - CONTROL_HEIGHT) / 2.0;
/// Size of what fingers press, in points.
pub(crate) const TARGET_SIZE: f32 = 48.0;
/// Width of one of many alike that stand closely in a row, such as colours, in points.
pub(crate) const DENSE_TARGET_WIDTH: f32 = 40.0;

/// Returns the height of a button or a field: as drawn, or as high as fingers need.
pub(crate) fn control_height(ui: &Ui) -> f32 {
    ui.spacing().interact_size.y
}

/// Returns whether fingers press what is drawn.
pub(crate) fn has_large_targets(ui: &Ui) -> bool {
    control_height(ui) > CONTROL_HEIGHT
}

/// Returns the height of something else that is pressed, and is drawn `usual` points high.
pub(crate) fn target_height(ui: &Ui, usual: f32) -> f32 {
    if has_large_targets(ui) { usual.max(TARGET_SIZE) } else { usual }
}

/// Returns the width of something that is pressed, and is drawn `usual` points wide.
pub(crate) fn target_width(ui: &Ui, usual: f32) -> f32 {
    target_height(ui, usual)
}

impl Tokens {
    fn of_theme(theme: Theme, high_contrast: bool) -> &'static Self {
        match (theme, high_contrast) {
            (Theme::Light, false) => &LIGHT,
            (Theme::Dark, false) => &DARK,
            (Theme::Light, true) => &LIGHT_HIGH,
            (Theme::Dark, true) => &DARK_HIGH,
        }
    }

    fn of_style(style: &egui::Style) -> &'static Self {
        let visuals = &style.visuals;
        let theme = if visuals.dark_mode { Theme::Dark } else { Theme::Light };
        Self::of_theme(theme, visuals.window_stroke.width >= EDGE_HIGH)
    }

    pub(crate) fn of(ui: &Ui) -> &'static Self {
        Self::of_style(ui.style())
    }

    pub(crate) fn of_ctx(ctx: &Context) -> &'static Self {
        Self::of_style(&ctx.style_of(ctx.theme()))
    }

    /// Returns a counter's colour in this theme.
    pub(crate) fn counter(&self, color: Color) -> Color32 {
        Color::ALL.iter().zip(self.counters).find(|(named, _)| **named == color).map_or(self.dim, |(_, value)| value)
    }

    /// Returns the colour of what other desks counted, where this desk has `color`: it stands out from that about as much as from
    /// the background.
    pub(crate) fn of_others(&self, color: Color32) -> Color32 {
        self.background.lerp_to_gamma(color, 0.55)
    }
}

/// Returns the family with weight 600.
pub(crate) fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Sets the fonts and both themes.
pub(crate) fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.options_mut(|options| {
        // A slow press is still a press.
        options.input_options.max_click_duration = f64::INFINITY;
    });
    adapt(ctx, Needs::default());
}

/// Draws both themes as people need them.
pub(crate) fn adapt(ctx: &Context, needs: Needs) {
    ctx.options_mut(|options| options.fallback_theme = if needs.is_dark { Theme::Dark } else { Theme::Light });
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| {
            let usual = egui::Style::default();
            apply(style, Tokens::of_theme(theme, needs.high_contrast));
            style.visuals.window_stroke.width = if needs.high_contrast { EDGE_HIGH } else { 1.0 };
            style.animation_time = if needs.reduced_motion { 0.0 } else { usual.animation_time };
            style.scroll_animation =
                if needs.reduced_motion { egui::style::ScrollAnimation::none() } else { usual.scroll_animation };
            style.visuals.text_cursor.blink = !needs.reduced_motion;
            let radius = usual.interaction.interact_radius;
            style.interaction.interact_radius = if needs.large_targets { TOUCH_RADIUS } else { radius };
            style.spacing.interact_size.y = if needs.large_targets { TARGET_SIZE } else { CONTROL_HEIGHT };
        });
    }
}

/// Returns whether nothing may move.
pub(crate) fn is_still(ui: &Ui) -> bool {
    ui.style().animation_time == 0.0
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the contrast as in WCAG 2.1, <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>.
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
            assert!(contrast(tokens.pending_ink, tokens.pending_tint) >= 4.5);
            // A toast.
            assert!(contrast(tokens.background, tokens.ink) >= 4.5);
            assert!(contrast(tokens.on_accent, tokens.accent) >= 4.5, "{}", contrast(tokens.on_accent, tokens.accent));
        }
    }

    #[test]
    fn in_high_contrast_all_text_has_seven_to_one_and_lines_three() {
        for tokens in [LIGHT_HIGH, DARK_HIGH] {
            for surface in [tokens.background, tokens.card, tokens.panel, tokens.selected] {
                for ink in
                    [tokens.ink, tokens.dim, tokens.accent_ink, tokens.error, tokens.saved_ink, tokens.pending_ink]
                {
                    assert!(contrast(ink, surface) >= 7.0, "{ink:?} on {surface:?}: {}", contrast(ink, surface));
                }
                assert!(contrast(tokens.line, surface) >= 3.0, "{surface:?}: {}", contrast(tokens.line, surface));
            }
            assert!(contrast(tokens.dim, tokens.hover) >= 7.0);
            assert!(contrast(tokens.pending_ink, tokens.pending_tint) >= 7.0);
            assert!(contrast(tokens.on_accent, tokens.accent) >= 7.0);
        }
    }

    #[test]
    fn the_style_tells_which_tokens_it_has() {
        let ctx = Context::default();
        for (theme, is_high, tokens) in [
            (Theme::Light, false, LIGHT),
            (Theme::Dark, false, DARK),
            (Theme::Light, true, LIGHT_HIGH),
            (Theme::Dark, true, DARK_HIGH),
        ] {
            adapt(&ctx, Needs { high_contrast: is_high, reduced_motion: is_high, ..Needs::default() });
            ctx.set_theme(theme);
            assert_eq!(Tokens::of_ctx(&ctx).background, tokens.background);
            assert_eq!(ctx.style_of(theme).animation_time == 0.0, is_high);
        }
    }

    /// A counter's colour has about 3 to 5 : 1 on the light ground, which two steps must share; 8 to 12 : 1 on the dark one.
    #[test]
    fn what_other_desks_counted_stands_out_from_this_desk_and_from_the_ground() {
        for (tokens, least) in [(LIGHT, 1.65), (DARK, 2.4)] {
            for color in tokens.counters {
                let others = tokens.of_others(color);
                for other in [color, tokens.background, tokens.panel, tokens.card] {
                    assert!(contrast(others, other) >= least, "{color:?}, {other:?}: {}", contrast(others, other));
                }
            }
        }
    }
}
