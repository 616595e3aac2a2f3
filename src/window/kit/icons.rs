//! Icons: small drawings, so that no font has to have them.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Undo,
    Redo,
    Dots,
    Lock,
    Menu,
    Plus,
    Minus,
    Close,
    Check,
    /// Bars of a chart.
    Chart,
    /// A small angle, downwards.
    Down,
    /// A sheet of a calendar.
    Calendar,
    /// Lines that get shorter.
    Filter,
    /// A question mark.
    Question,
    /// Three points that are joined: what is shared.
    #[cfg(feature = "hub")]
    Share,
    #[cfg(feature = "hub")]
    Clock,
    /// Arrows to the corners.
    Maximise,
    /// A column at the right.
    Beside,
    /// Angles to the left and to the right.
    Back,
    Forward,
    /// An arrow to the left.
    Return,
}

/// Draws an icon of about 14 points around `center`.
pub(crate) fn icon(painter: &Painter, center: Pos2, icon: Icon, color: Color32) {
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
        Icon::Down => line(&[at(-3.5, -1.5), at(0.0, 2.0), at(3.5, -1.5)]),
        Icon::Calendar => {
            let sheet = Rect::from_center_size(at(0.0, 0.5), Vec2::new(11.0, 10.0));
            painter.rect_stroke(sheet, 1.5, stroke, StrokeKind::Middle);
            line(&[at(-5.5, -1.5), at(5.5, -1.5)]);
            for x in [-2.5, 2.5] {
                line(&[at(x, -6.5), at(x, -3.5)]);
            }
        }
        Icon::Filter => {
            for (y, half) in [(-4.0, 6.0), (0.0, 4.0), (4.0, 1.5)] {
                line(&[at(-half, y), at(half, y)]);
            }
        }
        Icon::Question => {
            arc(PI, 2.5 * PI, 3.0, at(0.0, -2.5));
            line(&[at(0.0, 0.5), at(0.0, 2.0)]);
            painter.circle_filled(at(0.0, 5.0), 1.1, color);
        }
        Icon::Beside => {
            painter.rect_stroke(Rect::from_center_size(center, Vec2::new(13.0, 11.0)), 2.0, stroke, StrokeKind::Middle);
            line(&[at(2.0, -5.5), at(2.0, 5.5)]);
        }
        Icon::Back | Icon::Forward => {
            let side = if icon == Icon::Back { -1.0 } else { 1.0 };
            line(&[at(-2.0 * side, -4.0), at(2.0 * side, 0.0), at(-2.0 * side, 4.0)]);
        }
        Icon::Return => {
            line(&[at(6.0, 0.0), at(-6.0, 0.0)]);
            line(&[at(-1.5, -4.5), at(-6.0, 0.0), at(-1.5, 4.5)]);
        }
        Icon::Maximise => {
            line(&[at(1.5, -4.5), at(4.5, -4.5), at(4.5, -1.5)]);
            line(&[at(-1.5, 4.5), at(-4.5, 4.5), at(-4.5, 1.5)]);
            line(&[at(4.5, -4.5), at(1.0, -1.0)]);
            line(&[at(-4.5, 4.5), at(-1.0, 1.0)]);
        }
        #[cfg(feature = "hub")]
        Icon::Share => {
            for y in [-3.5, 3.5] {
                line(&[at(-3.5, 0.0), at(3.0, y)]);
            }
            for center in [at(-4.0, 0.0), at(3.5, -4.0), at(3.5, 4.0)] {
                painter.circle_filled(center, 2.0, color);
            }
        }
        #[cfg(feature = "hub")]
        Icon::Clock => {
            painter.circle_stroke(center, 5.5, stroke);
            line(&[at(0.0, -3.0), at(0.0, 0.5), at(2.5, 1.5)]);
        }
        Icon::Check => line(&[at(-3.5, 0.5), at(-1.0, 3.0), at(3.5, -2.5)]),
        Icon::Close => {
            line(&[at(-4.0, -4.0), at(4.0, 4.0)]);
            line(&[at(-4.0, 4.0), at(4.0, -4.0)]);
        }
    }
}

/// Draws a disc with a check mark of about 16 points around `center`.
#[cfg(feature = "hub")]
pub(crate) fn check_mark(painter: &Painter, center: Pos2, disc: Color32, mark: Color32) {
    painter.circle_filled(center, 8.0, disc);
    let points = [(-3.0, 0.2), (-0.8, 2.4), (3.2, -2.2)].map(|(x, y)| center + Vec2::new(x, y));
    painter.add(Shape::line(points.to_vec(), Stroke::new(1.5, mark)));
}
