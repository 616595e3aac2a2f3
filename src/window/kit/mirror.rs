//! The window in a language that is written from right to left: laid out from left to right as ever, and mirrored where
//! input comes in and pictures go out. Text keeps its reading direction, and its words stand in their order.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::{ClippedShape, CornerRadius};
use egui::{Context, Event, FullOutput, Galley, Key, Plugin, Pos2, RawInput, Rect, Shape, accesskit};
use unicode_bidi::Level;

use crate::language;
use crate::window::kit::bidi;

/// Texts that were put in order, by the address of the toolkit's own, which is kept with it.
type Ordered = HashMap<usize, (Arc<Galley>, Arc<Galley>)>;

/// Mirrors the window if the language asks for it, and puts words of right-to-left scripts in their order always.
#[derive(Default)]
pub(crate) struct Mirror {
    /// The sum of the window's left and right edge, where it is mirrored.
    edges: Option<f32>,
    /// The texts of the last frame.
    ordered: Ordered,
}

impl Plugin for Mirror {
    fn debug_name(&self) -> &'static str {
        "mirror"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let rect = input.screen_rect.unwrap_or_else(|| ctx.viewport_rect());
        let edges = language::chosen().is_right_to_left().then_some(rect.left() + rect.right());
        if self.edges.is_some() != edges.is_some() {
            self.ordered.clear();
        }
        self.edges = edges;
        let Some(edges) = self.edges else { return };
        let is_typing = ctx.text_edit_focused();
        for event in &mut input.events {
            match event {
                Event::PointerMoved(pos)
                | Event::PointerButton { pos, .. }
                | Event::Touch { pos, .. }
                | Event::MiddleClickPaste { pos, .. } => *pos = mirrored(*pos, edges),
                Event::MouseMoved(by) => by.x = -by.x,
                Event::MouseWheel { delta, .. } => delta.x = -delta.x,
                Event::Key { key, .. } if !is_typing => match key {
                    Key::ArrowLeft => *key = Key::ArrowRight,
                    Key::ArrowRight => *key = Key::ArrowLeft,
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let before = std::mem::take(&mut self.ordered);
        for ClippedShape { clip_rect, shape, transform_after_tessellation } in &mut output.shapes {
            // A shape that is moved once it is drawn is mirrored before.
            let (by, scale) = (transform_after_tessellation.translation.x, transform_after_tessellation.scaling);
            let edges = self.edges.map(|edges| (edges - 2.0 * by) / scale);
            self.show(shape, edges, &before);
            if let Some(edges) = self.edges {
                *clip_rect = mirrored_rect(*clip_rect, edges);
            }
        }
        let Some(edges) = self.edges else { return };
        let platform = &mut output.platform_output;
        if let Some(ime) = &mut platform.ime {
            ime.rect = mirrored_rect(ime.rect, edges);
            ime.cursor_rect = mirrored_rect(ime.cursor_rect, edges);
        }
        for (_, node) in platform.accesskit_update.iter_mut().flat_map(|update| &mut update.nodes) {
            if let Some(bounds) = node.bounds() {
                let (x0, x1) = (f64::from(edges) - bounds.x1, f64::from(edges) - bounds.x0);
                node.set_bounds(accesskit::Rect { x0, x1, ..bounds });
            }
        }
    }
}

impl Mirror {
    fn show(&mut self, shape: &mut Shape, edges: Option<f32>, before: &Ordered) {
        match shape {
            Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| self.show(shape, edges, before)),
            Shape::Text(text) => {
                if bidi::has_right_to_left(&text.galley.job.text) || edges.is_some() {
                    text.galley = self.ordered(&text.galley, before);
                }
                if let Some(edges) = edges {
                    let rect = text.galley.rect;
                    text.pos.x = edges - text.pos.x - rect.left() - rect.right();
                }
            }
            shape => {
                if let Some(edges) = edges {
                    mirror(shape, edges);
                }
            }
        }
    }

    /// Returns the text in its order, as it was made in the last frame if it was there.
    fn ordered(&mut self, galley: &Arc<Galley>, before: &Ordered) -> Arc<Galley> {
        let is_mirrored = self.edges.is_some();
        let key = Arc::as_ptr(galley).addr();
        let made = || {
            let level = if is_mirrored { Level::rtl() } else { Level::ltr() };
            let mut ordered = bidi::reordered(galley, level);
            if is_mirrored {
                for placed in &mut ordered.rows {
                    placed.pos.x = ordered.rect.left() + ordered.rect.right() - placed.pos.x - placed.row.size.x;
                }
            }
            (Arc::clone(galley), Arc::new(ordered))
        };
        let entry = self.ordered.entry(key).or_insert_with(|| before.get(&key).cloned().unwrap_or_else(made));
        Arc::clone(&entry.1)
    }
}

fn mirrored(pos: Pos2, edges: f32) -> Pos2 {
    Pos2::new(edges - pos.x, pos.y)
}

fn mirrored_rect(rect: Rect, edges: f32) -> Rect {
    Rect::from_x_y_ranges(edges - rect.right()..=edges - rect.left(), rect.y_range())
}

/// Mirrors a shape that isn't text.
fn mirror(shape: &mut Shape, edges: f32) {
    let flip = |pos: &mut Pos2| *pos = mirrored(*pos, edges);
    match shape {
        Shape::Circle(circle) => flip(&mut circle.center),
        Shape::Ellipse(ellipse) => {
            flip(&mut ellipse.center);
            ellipse.angle = -ellipse.angle;
        }
        Shape::LineSegment { points, .. } => points.iter_mut().for_each(flip),
        Shape::Path(path) => path.points.iter_mut().for_each(flip),
        Shape::Rect(rect) => {
            rect.rect = mirrored_rect(rect.rect, edges);
            rect.angle = -rect.angle;
            let CornerRadius { nw, ne, sw, se } = rect.corner_radius;
            rect.corner_radius = CornerRadius { nw: ne, ne: nw, sw: se, se: sw };
        }
        Shape::Mesh(mesh) => Arc::make_mut(mesh).vertices.iter_mut().for_each(|vertex| flip(&mut vertex.pos)),
        Shape::QuadraticBezier(curve) => curve.points.iter_mut().for_each(flip),
        Shape::CubicBezier(curve) => curve.points.iter_mut().for_each(flip),
        Shape::Callback(callback) => callback.rect = mirrored_rect(callback.rect, edges),
        Shape::Band(band) => {
            band.points.reverse();
            band.points.iter_mut().for_each(|point| point.x = edges - point.x);
            band.angle = -band.angle;
        }
        Shape::Noop | Shape::Vec(_) | Shape::Text(_) => {}
    }
}
