//! The shapes of a chart: bars with their hatching and outlines, running totals, marks and what is under the cursor.

use std::ops::Range;

use egui::{Color32, CornerRadius, Mesh, Pos2, Rangef, Rect, Rgba, Shape, Stroke, StrokeKind, Vec2};

use super::{Column, LegendMark, MarkKind, Part, Style};
use crate::window::charts::NOTE_RADIUS;
use crate::window::charts::control::{Control, diamond};
use crate::window::charts::scale::Scale;
use crate::window::kit::theme::Tokens;

/// Shares of a slot that a bar takes up, and a bar of the time before.
const BAR_SHARE: f32 = 0.6;
const GHOST_SHARE: f32 = 0.88;
/// Maximum width of a bar, in points.
const BAR_WIDTH_MAX: f32 = 56.0;
/// Least width of what is under the cursor, in points.
const SLOT_LIT_MIN: f32 = 7.0;
const BAR_RADIUS: f32 = 3.0;
/// Maximum width of the ends of limits, in points.
const CAP_WIDTH_MAX: f32 = 7.0;
/// Width below which late parts have a paler colour instead of hatching, in points.
const HATCHED_WIDTH_MIN: f32 = 5.0;
const HATCH_STEP: f32 = 5.0;
/// Opacity of the area below a running total.
const AREA_ALPHA: f32 = 0.15;

/// What is drawn in the frame.
pub(super) struct Drawing<'a> {
    pub(super) style: Style,
    pub(super) colors: Vec<Color32>,
    pub(super) tokens: Tokens,
    pub(super) lines: Vec<f64>,
    pub(super) marks: Vec<(f64, MarkKind)>,
    /// The bars under the cursor, and whether the focus is the reason.
    pub(super) lit: Option<(Range<usize>, bool)>,
    pub(super) columns: &'a [Column],
    /// Whether there are bars of the time before.
    pub(super) has_before: bool,
    /// What is drawn instead of bars.
    pub(super) control: Option<Control<'a>>,
}

impl Drawing<'_> {
    /// Adds the running total of the time before as a line, then that of each series, with the areas behind all lines.
    fn sum_shapes(&self, scale: &Scale, shapes: &mut Vec<Shape>) {
        let line = |columns: &[Column], value: &dyn Fn(&Column) -> Option<i128>| -> Vec<Pos2> {
            let points = columns.iter().filter_map(|column| Some((column.bars.end, value(column)?)));
            let first = columns.first().map(|column| (column.bars.start, 0));
            first
                .into_iter()
                .chain(points)
                .map(|(bar, value)| Pos2::new(scale.x(bar as f64), scale.y(value as f64)))
                .collect()
        };
        if self.has_before {
            shapes.push(Shape::line(
                line(self.columns, &|column| Some(column.before)),
                Stroke::new(1.5, self.tokens.base),
            ));
        }
        // What is still to come has no line.
        let now = self.columns.iter().position(|column| column.is_unfinished);
        let columns = now.and_then(|now| self.columns.get(..=now)).unwrap_or(self.columns);
        let behind = shapes.len();
        for (index, color) in self.colors.iter().enumerate() {
            let points = line(columns, &|column| Some(column.parts.get(index)?.to));
            shapes.insert(behind, Shape::mesh(area(&points, scale.y(0.0), *color)));
            shapes.push(Shape::line(points, Stroke::new(2.0, *color)));
        }
    }

    /// Returns the horizontal range of this share of a column's slot.
    fn share_of_slot(bars: &Range<usize>, scale: &Scale, share: f32) -> Rangef {
        let x = |bar: usize| scale.x(bar as f64);
        let slot = Rangef::new(x(bars.start), x(bars.end));
        let width = (slot.span() * share).min(BAR_WIDTH_MAX * share / BAR_SHARE);
        Rangef::new(slot.center() - width / 2.0, slot.center() + width / 2.0)
    }

    fn before_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        if column.before == 0 {
            return;
        }
        let across = Self::share_of_slot(&column.bars, scale, GHOST_SHARE);
        let (from, to) = (scale.y(0.0), scale.y(column.before as f64));
        let rect = Rect::from_two_pos(Pos2::new(across.min, from), Pos2::new(across.max, to));
        shapes.push(Shape::rect_filled(rect, corners(rect, column.before > 0), self.tokens.ghost));
    }

    fn bar_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        let across = Self::share_of_slot(&column.bars, scale, BAR_SHARE);
        for (index, (part, color)) in column.parts.iter().zip(&self.colors).enumerate() {
            if part.from == part.to {
                continue;
            }
            let y = |value: i128| scale.y(value as f64);
            // Even a tiny value is visible.
            let away = if part.to < part.from { 1.0 } else { -1.0 };
            let (from, to) = (y(part.from), y(part.to));
            let to = if (to - from).abs() < 1.0 { from + away } else { to };
            let rect = Rect::from_two_pos(Pos2::new(across.min, from), Pos2::new(across.max, to));
            let sign = (part.to - part.from).signum();
            let is_outermost =
                !column.parts.iter().skip(index + 1).any(|other| (other.to - other.from).signum() == sign);
            let corners = if is_outermost { corners(rect, away < 0.0) } else { CornerRadius::ZERO };
            let has_outline = column.is_unfinished && rect.width() >= HATCHED_WIDTH_MIN;
            let fill = match column.is_unfinished {
                true if has_outline => self.pale(*color),
                true => color.gamma_multiply(0.5),
                false => *color,
            };
            shapes.push(Shape::rect_filled(rect, corners, fill));
            self.late_shapes(part, rect, away, shapes);
            if has_outline {
                let stroke = Stroke::new(1.0, *color);
                shapes.push(egui::epaint::RectShape::stroke(rect, corners, stroke, StrokeKind::Inside).into());
            }
        }
    }

    /// Hatches the slot of a column that isn't covered.
    fn unknown_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        if column.is_unknown() {
            let across = Self::share_of_slot(&column.bars, scale, 1.0);
            hatch(Rect::from_x_y_ranges(across, scale.frame.y_range()), self.tokens.line, shapes);
        }
    }

    /// Draws the limits of a column over its bar.
    fn limits_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        let Some(limits) = column.limits else { return };
        let across = Self::share_of_slot(&column.bars, scale, BAR_SHARE);
        let (low, high) = (scale.y(limits.low), scale.y(limits.high));
        let stroke = Stroke::new(1.0, self.tokens.ink);
        shapes.push(Shape::vline(across.center(), Rangef::new(high, low), stroke));
        let half = (across.span() / 3.0).min(CAP_WIDTH_MAX / 2.0);
        let cap = Rangef::new(across.center() - half, across.center() + half);
        shapes.extend([low, high].map(|y| Shape::hline(cap, y, stroke)));
    }

    /// Returns the colour of what isn't over yet, which hides what is behind it.
    fn pale(&self, color: Color32) -> Color32 {
        self.tokens.background.lerp_to_gamma(color, 0.3)
    }

    /// Adds hatching at the outer end of the bar.
    fn late_shapes(&self, part: &Part, rect: Rect, away: f32, shapes: &mut Vec<Shape>) {
        let share = (part.late as f64 / part.counted as f64).clamp(0.0, 1.0) as f32;
        let height = rect.height() * if share.is_finite() { share } else { 0.0 };
        if height < 1.0 {
            return;
        }
        let late =
            if away < 0.0 { rect.with_max_y(rect.top() + height) } else { rect.with_min_y(rect.bottom() - height) };
        let background = self.tokens.background;
        if rect.width() < HATCHED_WIDTH_MIN {
            shapes.push(Shape::rect_filled(late, 0, background.gamma_multiply(0.55)));
            return;
        }
        hatch(late, background, shapes);
    }

    /// Returns all shapes, in drawing order.
    pub(super) fn shapes(&self, scale: &Scale) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let frame = scale.frame;
        let tokens = &self.tokens;
        let x = |position: f64| scale.x(position);
        if let Some((bars, is_focused)) = &self.lit {
            let extent = Rangef::new(x(bars.start as f64), x(bars.end as f64));
            let across = extent.expand((SLOT_LIT_MIN - extent.span()).max(0.0) / 2.0);
            let slot = Rect::from_x_y_ranges(across, frame.y_range());
            shapes.push(Shape::rect_filled(slot, 0, tokens.accent.gamma_multiply(0.12)));
            if *is_focused {
                let stroke = Stroke::new(1.5, tokens.accent);
                shapes.push(egui::epaint::RectShape::stroke(slot, 0, stroke, StrokeKind::Inside).into());
            }
        }
        self.columns.iter().for_each(|column| self.unknown_shapes(column, scale, &mut shapes));
        for line in &self.lines {
            shapes.push(Shape::hline(frame.x_range(), scale.y(*line), Stroke::new(1.0, tokens.line)));
        }
        match self.style {
            Style::Bars => {
                self.columns.iter().for_each(|column| self.before_shapes(column, scale, &mut shapes));
                self.columns.iter().for_each(|column| self.bar_shapes(column, scale, &mut shapes));
                self.columns.iter().for_each(|column| self.limits_shapes(column, scale, &mut shapes));
            }
            Style::Control => {
                let color = self.colors.first().copied().unwrap_or(tokens.accent);
                self.control.iter().for_each(|control| control.shapes(scale, tokens, color, &mut shapes));
            }
            Style::Cumulative => self.sum_shapes(scale, &mut shapes),
        }
        shapes.push(Shape::hline(frame.x_range(), scale.y(0.0), Stroke::new(1.0, tokens.base)));
        for (position, kind) in &self.marks {
            let top = Pos2::new(x(*position), frame.top());
            match kind {
                MarkKind::Reset => {
                    shapes.push(Shape::vline(top.x, frame.y_range(), Stroke::new(1.0, tokens.dim)));
                    let flag = [top, top + Vec2::new(7.0, 3.0), top + Vec2::new(0.0, 6.0)];
                    shapes.push(Shape::convex_polygon(flag.to_vec(), tokens.dim, Stroke::NONE));
                }
                MarkKind::Note => {
                    let center = top + Vec2::new(0.0, NOTE_RADIUS + 1.0);
                    shapes.push(Shape::circle_filled(center, NOTE_RADIUS, tokens.pending));
                }
            }
        }
        shapes
    }
}

/// Returns the rounded corners of a bar that goes up or down.
fn corners(rect: Rect, is_up: bool) -> CornerRadius {
    let round = BAR_RADIUS.min(rect.width() / 3.0).min(rect.height() / 2.0) as u8;
    match is_up {
        true => CornerRadius { nw: round, ne: round, sw: 0, se: 0 },
        false => CornerRadius { nw: 0, ne: 0, sw: round, se: round },
    }
}

/// Adds lines from the lower left to the upper right, by the point at which each leaves the left or the lower side.
fn hatch(rect: Rect, color: Color32, shapes: &mut Vec<Shape>) {
    let (w, h) = rect.size().into();
    let lines = ((w + h) / HATCH_STEP) as usize;
    for line in 1..=lines {
        let d = line as f32 * HATCH_STEP;
        let from = rect.left_top() + Vec2::new((d - h).max(0.0), d.min(h));
        let to = rect.left_top() + Vec2::new(d.min(w), (d - w).max(0.0));
        shapes.push(Shape::line_segment([from, to], Stroke::new(1.5, color)));
    }
}

/// Returns the shapes of a mark of the legend.
pub(super) fn legend_shapes(mark: LegendMark, rect: Rect, tokens: &Tokens) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let ink = |color| Stroke::new(1.0, color);
    let (fill, outline) = match mark {
        LegendMark::Unknown => {
            hatch(rect, tokens.base, &mut shapes);
            return shapes;
        }
        LegendMark::Limits => {
            shapes.push(Shape::vline(rect.center().x, rect.y_range(), ink(tokens.ink)));
            let across = rect.shrink(2.0).x_range();
            shapes.extend([rect.top(), rect.bottom()].map(|y| Shape::hline(across, y, ink(tokens.ink))));
            return shapes;
        }
        LegendMark::Point(color) => return vec![Shape::circle_filled(rect.center(), 3.0, color)],
        LegendMark::ControlLimits => {
            return Shape::dashed_line(&[rect.left_center(), rect.right_center()], ink(tokens.dim), 4.0, 3.0);
        }
        LegendMark::Alarm => return vec![diamond(rect.center(), rect.width() / 2.0, tokens.error)],
        LegendMark::Filled(color) | LegendMark::Late(color) => (color, None),
        LegendMark::Unfinished(color) => (tokens.background.lerp_to_gamma(color, 0.3), Some(color)),
        LegendMark::Before => (tokens.ghost, None),
    };
    shapes.push(Shape::rect_filled(rect, 1.5, fill));
    if let LegendMark::Late(_) = mark {
        hatch(rect, tokens.background, &mut shapes);
    }
    if let Some(outline) = outline {
        let stroke = Stroke::new(1.0, outline);
        shapes.push(egui::epaint::RectShape::stroke(rect, 1.5, stroke, StrokeKind::Inside).into());
    }
    shapes
}

/// Returns the area between a line and the height `y`, in a light colour.
pub(crate) fn area(line: &[Pos2], y: f32, color: Color32) -> Mesh {
    let color = Rgba::from(color).to_opaque().multiply(AREA_ALPHA).into();
    let mut mesh = Mesh::default();
    for (from, to) in line.iter().zip(line.iter().skip(1)) {
        let first = mesh.vertices.len() as u32;
        let crossing = ((from.y - y) * (to.y - y) < 0.0).then(|| from.lerp(*to, (y - from.y) / (to.y - from.y)));
        let corners = [*from, Pos2::new(from.x, y), *to, Pos2::new(to.x, y)];
        corners.into_iter().chain(crossing).for_each(|corner| mesh.colored_vertex(corner, color));
        // Where the line crosses `y`, a triangle on either side.
        match crossing {
            Some(_) => {
                mesh.add_triangle(first, first + 1, first + 4);
                mesh.add_triangle(first + 4, first + 2, first + 3);
            }
            None => {
                mesh.add_triangle(first, first + 1, first + 2);
                mesh.add_triangle(first + 1, first + 2, first + 3);
            }
        }
    }
    mesh
}
