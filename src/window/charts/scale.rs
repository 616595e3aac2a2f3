//! Where positions and values are in a chart.

use egui::Rect;
use egui::emath::remap;

/// Maps positions and values to points.
pub(crate) struct Scale {
    pub(crate) frame: Rect,
    /// The positions at the left and the right.
    pub(crate) x: [f64; 2],
    /// The values at the bottom and the top.
    pub(crate) y: [f64; 2],
}

impl Scale {
    pub(crate) fn x(&self, position: f64) -> f32 {
        let [left, right] = self.x;
        remap(position, left..=right, f64::from(self.frame.left())..=f64::from(self.frame.right())) as f32
    }

    pub(crate) fn y(&self, value: f64) -> f32 {
        let [bottom, top] = self.y;
        remap(value, bottom..=top, f64::from(self.frame.bottom())..=f64::from(self.frame.top())) as f32
    }
}
