//! What a control chart shows beside its axes: points, the mean and the limits, as steps where they differ from point to point.
//!
//! Values are whole numbers of millionths, so that they share the axes of the bars.

use egui::{Color32, Pos2, Shape, Stroke, Vec2};

use super::scale::Scale;
use crate::inference::{ChartKind, ControlPoint, Interval};
use crate::language::text;
use crate::window::kit::theme::Tokens;
use crate::window::text::locale::Numbers;
use crate::window::text::strings::charts as chart_strings;

/// Units of an axis for 1.
const UNITS: f64 = 1_000_000.0;
/// Decimals of a unit, and of a percent in units.
const DECIMALS: u32 = 6;
const PERCENT_DECIMALS: u32 = 4;
const POINT_RADIUS: f32 = 2.5;
/// Half of the diagonal of a point that breaks a rule, in points.
const ALARM_RADIUS: f32 = 5.0;

/// A control chart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Control<'a> {
    pub kind: ChartKind,
    pub center: f64,
    /// One for each bar that is over.
    pub points: &'a [ControlPoint],
}

/// Returns a value in units of the axis.
fn units(value: f64) -> i128 {
    (value * UNITS).round() as i128
}

impl Control<'_> {
    /// Returns what the axis holds of a point.
    pub(super) fn extent(&self, index: usize) -> [i128; 3] {
        let center = units(self.center);
        let seen = self.points.get(index).and_then(|point| point.value.zip(point.limits));
        seen.map_or([center; 3], |(value, limits)| [limits.low, limits.high, value].map(units))
    }

    /// Writes a line of the axis.
    pub(super) fn label(&self, line: i128, numbers: &Numbers) -> String {
        match self.kind {
            ChartKind::Count | ChartKind::Rate => numbers.decimals(line, DECIMALS),
            ChartKind::Share => chart_strings::percent(&numbers.decimals(line, PERCENT_DECIMALS)),
        }
    }

    pub(super) fn shapes(&self, scale: &Scale, tokens: &Tokens, color: Color32, shapes: &mut Vec<Shape>) {
        let y = |value: f64| scale.y(units(value) as f64);
        let x = |index: usize| scale.x(index as f64);
        shapes.push(Shape::hline(scale.frame.x_range(), y(self.center), Stroke::new(1.0, tokens.base)));
        let stroke = Stroke::new(1.0, tokens.dim);
        let at = |index: usize, value: f64| Pos2::new((x(index) + x(index + 1)) / 2.0, y(value));
        // Lines end where a point is unknown.
        let numbered: Vec<(usize, &ControlPoint)> = self.points.iter().enumerate().collect();
        let runs = numbered.chunk_by(|(_, a), (_, b)| a.value.is_some() == b.value.is_some());
        for known in runs.filter(|run| run.iter().any(|(_, point)| point.value.is_some())) {
            for limit in [|limits: Interval| limits.low, |limits: Interval| limits.high] {
                let step = |(index, point): &(usize, &ControlPoint)| {
                    let y = y(limit(point.limits?));
                    Some([*index, index + 1].map(|index| Pos2::new(x(index), y)))
                };
                let steps: Vec<Pos2> = known.iter().filter_map(step).flatten().collect();
                shapes.extend(Shape::dashed_line(&steps, stroke, 4.0, 3.0));
            }
            let line = known.iter().filter_map(|(index, point)| Some(at(*index, point.value?)));
            shapes.push(Shape::line(line.collect(), Stroke::new(1.0, color.gamma_multiply(0.6))));
        }
        for (index, point) in numbered {
            let Some(at) = point.value.map(|value| at(index, value)) else { continue };
            shapes.push(match point.broken.is_empty() {
                true => Shape::circle_filled(at, POINT_RADIUS, color),
                false => diamond(at, ALARM_RADIUS, tokens.error),
            });
        }
    }
}

/// Returns a mark of what is beyond its limits, which isn't known by its colour alone.
pub(crate) fn diamond(center: Pos2, radius: f32, color: Color32) -> Shape {
    let corner = |x: f32, y: f32| center + radius * Vec2::new(x, y);
    let corners = vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)];
    Shape::convex_polygon(corners, color, Stroke::NONE)
}

/// Returns what a point without a value says.
pub(super) fn unknown() -> &'static str {
    text!("charts-not-looked-at")
}
