//! Shapes that several panels paint: dashed cards and small bars.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use crate::window::kit::theme::{CARD_RADIUS, Tokens};

/// Draws the dashed border of a card.
pub(crate) fn dashed(painter: &Painter, rect: Rect, stroke: Stroke) {
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

/// Draws small bars of equal width in `rect`, scaled to the greatest; a dot where there is nothing.
pub(crate) fn bars(ui: &Ui, rect: Rect, values: &[i64], color: Color32) {
    bars_up_to(ui, rect, values, values.iter().copied().max().unwrap_or(0), color);
}

/// Draws [`bars`] in the colour of other desks, and in front of them the parts of the values that this desk counted.
pub(crate) fn parted_bars(ui: &Ui, rect: Rect, values: &[i64], parts: &[i64], color: Color32) {
    let greatest = values.iter().chain(parts).copied().max().unwrap_or(0);
    bars_up_to(ui, rect, values, greatest, Tokens::of(ui).of_others(color));
    // Only where there are any: what is pale has the dots.
    let step = rect.width() / values.len().max(1) as f32;
    for (index, part) in parts.iter().enumerate().filter(|(_, part)| **part > 0) {
        let place = Rect::from_min_size(rect.min + Vec2::new(step * index as f32, 0.0), Vec2::new(step, rect.height()));
        bars_up_to(ui, place, &[*part], greatest, color);
    }
}

fn bars_up_to(ui: &Ui, rect: Rect, values: &[i64], greatest: i64, color: Color32) {
    let greatest = greatest.max(1) as f32;
    let step = rect.width() / values.len().max(1) as f32;
    let painter = ui.painter();
    let is_any = values.iter().any(|value| *value > 0);
    for (index, value) in values.iter().enumerate() {
        let share = (*value as f32 / greatest).clamp(0.0, 1.0);
        let height = (rect.height() * share).max(1.5);
        let left = rect.left() + step * index as f32;
        let bar = Rect::from_min_max(
            Pos2::new(left, rect.bottom() - height),
            Pos2::new(left + (step * 0.6).max(1.0), rect.bottom()),
        );
        let color = if *value > 0 { color } else { color.gamma_multiply(if is_any { 0.35 } else { 0.25 }) };
        painter.rect_filled(bar, 1, color);
    }
}
