//! The shapes of a chart: bars with their hatching and outlines, running sums, marks and highlights.

use std::ops::Range;

use egui::emath::remap;
use egui::{Color32, CornerRadius, Mesh, Pos2, Rangef, Rect, Rgba, Shape, Stroke, StrokeKind, Vec2};

use super::{BAR_WIDTH_MAX, Column, Part, Stack, Style};
use crate::window::kit::theme::Tokens;

/// Share of a bar's width that is gap.
const GAP_SHARE: f32 = 0.25;
const GAP_MAX: f32 = 12.0;
/// Width of the highlight on each side of a bar, in points.
const BAND_MARGIN: f32 = 3.0;
const BAND_WIDTH_MIN: f32 = 9.0;
const BAR_RADIUS: f32 = 3.0;
/// Width below which late parts have a paler colour instead of hatching, in points.
const HATCHED_WIDTH_MIN: f32 = 5.0;
const HATCH_STEP: f32 = 5.0;
/// Opacity of the area below a running sum.
const AREA_ALPHA: f32 = 0.15;

/// Maps positions and values to points.
pub(super) struct Scale {
    pub(super) frame: Rect,
    /// The positions at the left and the right.
    pub(super) x: [f64; 2],
    /// The values at the bottom and the top.
    pub(super) y: [f64; 2],
}

impl Scale {
    pub(super) fn x(&self, position: f64) -> f32 {
        let [left, right] = self.x;
        remap(position, left..=right, f64::from(self.frame.left())..=f64::from(self.frame.right())) as f32
    }

    pub(super) fn y(&self, value: f64) -> f32 {
        let [bottom, top] = self.y;
        remap(value, bottom..=top, f64::from(self.frame.bottom())..=f64::from(self.frame.top())) as f32
    }
}

/// What is drawn in the frame.
pub(super) struct Drawing {
    pub(super) style: Style,
    pub(super) is_side_by_side: bool,
    /// Whether the series are one, or parts of one: then running sums have areas below them.
    pub(super) has_areas: bool,
    pub(super) colors: Vec<Color32>,
    pub(super) tokens: Tokens,
    pub(super) lines: Vec<f64>,
    pub(super) marks: Vec<f64>,
    /// Highlighted bars, and whether the focus is the reason.
    pub(super) lit: Vec<(Range<usize>, bool)>,
    pub(super) columns: Vec<Column>,
}

impl Drawing {
    /// Adds the running sum of each series as a line, with the areas behind all lines.
    fn sum_shapes(&self, scale: &Scale, shapes: &mut Vec<Shape>) {
        let behind = shapes.len();
        for (index, color) in self.colors.iter().enumerate() {
            let first = self.columns.first().and_then(|column| Some((column, column.parts.get(index)?)));
            let before = first.map(|(column, part)| {
                let before = |part: &Part| part.in_all - part.counted;
                let mut stack = Stack::default();
                let stacked = column.parts.iter().take(index + 1).map(|part| stack.put(part.weight * before(part)).1);
                let at = if self.is_side_by_side { before(part) } else { stacked.last().unwrap_or_default() };
                (column.bars.start, at)
            });
            let points = self.columns.iter().filter_map(|column| Some((column.bars.end, column.parts.get(index)?.to)));
            let points: Vec<Pos2> = before
                .into_iter()
                .chain(points)
                .map(|(bar, value)| Pos2::new(scale.x(bar as f64), scale.y(value as f64)))
                .collect();
            if self.has_areas {
                shapes.insert(behind, Shape::mesh(area(&points, scale.y(0.0), *color)));
            }
            shapes.push(Shape::line(points, Stroke::new(2.0, *color)));
        }
    }

    /// Returns the number of bars side by side in a column.
    fn beside(&self) -> f32 {
        if self.is_side_by_side { self.colors.len().max(1) as f32 } else { 1.0 }
    }

    /// Returns the horizontal range of a column's bars.
    fn bars_range(&self, bars: &Range<usize>, scale: &Scale) -> Rangef {
        let x = |bar: usize| scale.x(bar as f64);
        let extent = Rangef::new(x(bars.start), x(bars.end));
        let width = extent.span() - (extent.span() * GAP_SHARE).min(GAP_MAX);
        let width = width.min(BAR_WIDTH_MAX * self.beside());
        Rangef::new(extent.center() - width / 2.0, extent.center() + width / 2.0)
    }

    fn bar_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        let beside = self.beside();
        let bars = self.bars_range(&column.bars, scale);
        let (left, each) = (bars.min, bars.span() / beside);
        for (index, (part, color)) in column.parts.iter().zip(&self.colors).enumerate() {
            if part.from == part.to {
                continue;
            }
            let left = if self.is_side_by_side { left + each * index as f32 } else { left };
            let y = |value: i128| scale.y(value as f64);
            // Even a tiny value is visible.
            let away = if part.to < part.from { 1.0 } else { -1.0 };
            let (from, to) = (y(part.from), y(part.to));
            let to = if (to - from).abs() < 1.0 { from + away } else { to };
            let rect = Rect::from_two_pos(Pos2::new(left, from), Pos2::new(left + each, to));
            let is_outermost = self.is_side_by_side
                || !column
                    .parts
                    .iter()
                    .skip(index + 1)
                    .any(|other| (other.to - other.from).signum() == (part.to - part.from).signum());
            let round = if is_outermost { BAR_RADIUS.min(each / 3.0).min(rect.height() / 2.0) as u8 } else { 0 };
            let corners = match away < 0.0 {
                true => CornerRadius { nw: round, ne: round, sw: 0, se: 0 },
                false => CornerRadius { nw: 0, ne: 0, sw: round, se: round },
            };
            let has_outline = column.is_unfinished && each >= HATCHED_WIDTH_MIN;
            let fill = match column.is_unfinished {
                true if has_outline => color.gamma_multiply(0.25),
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
        // Lines from the lower left to the upper right, by the point at which each leaves the left or the lower side.
        let (w, h) = late.size().into();
        let lines = ((w + h) / HATCH_STEP) as usize;
        for line in 1..=lines {
            let d = line as f32 * HATCH_STEP;
            let from = late.left_top() + Vec2::new((d - h).max(0.0), d.min(h));
            let to = late.left_top() + Vec2::new(d.min(w), (d - w).max(0.0));
            shapes.push(Shape::line_segment([from, to], Stroke::new(1.5, background)));
        }
    }

    /// Returns all shapes, in drawing order.
    pub(super) fn shapes(&self, scale: &Scale) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let frame = scale.frame;
        let tokens = &self.tokens;
        let x = |position: f64| scale.x(position);
        for (bars, is_focused) in &self.lit {
            let extent = Rangef::new(x(bars.start as f64), x(bars.end as f64));
            let across = match self.style {
                Style::Bars => self.bars_range(bars, scale).expand(BAND_MARGIN).intersection(extent),
                Style::Cumulative => extent,
            };
            let across = across.expand((BAND_WIDTH_MIN - across.span()).max(0.0) / 2.0);
            let band = Rect::from_x_y_ranges(across, frame.y_range());
            shapes.push(Shape::rect_filled(band, 3, tokens.hover));
            if *is_focused {
                let stroke = Stroke::new(1.5, tokens.accent);
                shapes.push(egui::epaint::RectShape::stroke(band, 3, stroke, StrokeKind::Inside).into());
            }
        }
        for (line, color) in self.lines.iter().map(|line| (*line, tokens.line)).chain([(0.0, tokens.line)]) {
            shapes.push(Shape::hline(frame.x_range(), scale.y(line), Stroke::new(1.0, color)));
        }
        for column in &self.columns {
            match self.style {
                Style::Bars => self.bar_shapes(column, scale, &mut shapes),
                Style::Cumulative if self.lit.iter().any(|(bars, _)| *bars == column.bars) => {
                    let dot = |(part, color): (&Part, &Color32)| {
                        let at = Pos2::new(x(column.bars.end as f64), scale.y(part.to as f64));
                        Shape::circle_filled(at, 4.0, *color)
                    };
                    shapes.extend(column.parts.iter().zip(&self.colors).map(dot));
                }
                Style::Cumulative => {}
            }
        }
        for mark in &self.marks {
            let top = Pos2::new(x(*mark), frame.top());
            shapes.push(Shape::vline(top.x, frame.y_range(), Stroke::new(1.0, tokens.dim)));
            let flag = [top, top + Vec2::new(7.0, 3.0), top + Vec2::new(0.0, 6.0)];
            shapes.push(Shape::convex_polygon(flag.to_vec(), tokens.dim, Stroke::NONE));
        }
        if self.style == Style::Cumulative {
            self.sum_shapes(scale, &mut shapes);
        }
        shapes
    }
}

/// Returns the area between a line and the height `y`, in a light colour.
fn area(line: &[Pos2], y: f32, color: Color32) -> Mesh {
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
