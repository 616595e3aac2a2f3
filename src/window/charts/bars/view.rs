//! What is in view of a chart, and how the pointer and the keys move it.

use egui::{CursorIcon, Key, Modifiers, Rect, Response, Ui};

use super::merged;
use crate::window::charts::took;

/// Minimum number of bars in view.
const IN_VIEW_MIN: f64 = 3.0;
const ZOOM_STEP: f64 = 1.5;
/// Scroll distance that zooms by the factor e, in points.
const WHEEL_POINTS: f64 = 250.0;

/// What is in view.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct BarView {
    /// The first bar and the end, in bars; `None`: all.
    range: Option<[f64; 2]>,
    /// The bar with the focus.
    pub(super) focused: Option<usize>,
}

impl BarView {
    /// Returns the range that is in view, of `bars` bars.
    pub(crate) fn visible(&self, bars: usize) -> [f64; 2] {
        let all = bars as f64;
        let [start, end] = self.range.unwrap_or([0.0, all]);
        let length = (end - start).clamp(IN_VIEW_MIN.min(all), all);
        let start = start.clamp(0.0, all - length);
        [start, start + length]
    }

    /// Returns a view of the last `count` of `bars` bars.
    pub(crate) fn of_last(count: usize, bars: usize) -> Self {
        let mut view = Self::default();
        view.show(bars.saturating_sub(count) as f64, count.min(bars) as f64, bars);
        view
    }

    /// Follows new bars: if the last one was in view, the view moves to the new ones.
    pub(crate) fn grow(&mut self, before: usize, bars: usize) {
        let [start, end] = self.visible(before);
        if self.range.is_some() && end >= before as f64 {
            self.show(start + (bars as f64 - end), end - start, bars);
        }
    }

    fn show(&mut self, start: f64, length: f64, bars: usize) {
        // Rounding may keep zooming in and out from returning to the same number.
        let is_all = length > bars as f64 - 0.001;
        self.range = (!is_all).then_some([start, start + length]);
        self.range = self.range.map(|_| self.visible(bars));
    }

    fn pan(&mut self, by: f64, bars: usize) {
        let [start, end] = self.visible(bars);
        self.show(start + by, end - start, bars);
    }

    /// Zooms out by `factor`; the point at the share `at` of the width stays in place.
    fn zoom(&mut self, factor: f64, at: f64, bars: usize) {
        let [start, end] = self.visible(bars);
        let length = ((end - start) * factor).clamp(IN_VIEW_MIN.min(bars as f64), bars as f64);
        self.show(start + (end - start - length) * at, length, bars);
    }

    fn focus(&mut self, bar: usize, bars: usize) {
        let [start, end] = self.visible(bars);
        let position = bar as f64;
        if position < start {
            self.show(position, end - start, bars);
        } else if position + 1.0 > end {
            self.show(position + 1.0 - (end - start), end - start, bars);
        }
        self.focused = Some(bar);
    }
}

/// Applies the pointer and the keys to the view.
pub(super) fn handle(ui: &Ui, response: &Response, area: Rect, count: usize, view: &mut BarView) {
    let length = |view: &BarView| {
        let [start, end] = view.visible(count);
        end - start
    };
    let per_point = |view: &BarView| length(view) / f64::from(area.width());
    if response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        view.pan(f64::from(-response.drag_delta().x) * per_point(view), count);
    }
    if response.double_clicked() {
        view.range = None;
    }
    if let Some(at) = response.hover_pos() {
        let wheel = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta));
        let before = view.clone();
        if wheel.y != 0.0 {
            let share = f64::from((at.x - area.left()) / area.width()).clamp(0.0, 1.0);
            view.zoom((-f64::from(wheel.y) / WHEEL_POINTS).exp(), share, count);
        }
        if wheel.x != 0.0 {
            view.pan(f64::from(-wheel.x) * per_point(view), count);
        }
        if *view == before {
            // There is nothing more to scroll to here, so the surroundings scroll.
            ui.input_mut(|input| input.smooth_scroll_delta = wheel);
        }
    }
    if !response.has_focus() {
        return;
    }
    let last = count.saturating_sub(1);
    let focused = *view.focused.get_or_insert(last);
    // Where bars are merged, to the next merged bar.
    let step = merged(view.visible(count), area.width());
    for (key, sign) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        if took(ui, Modifiers::SHIFT, key) {
            view.pan(f64::from(sign) * (length(view) / 4.0).max(1.0), count);
        } else if took(ui, Modifiers::NONE, key) {
            let moved = if sign < 0 { focused.saturating_sub(step) } else { focused.saturating_add(step) };
            view.focus(moved.min(last), count);
        }
    }
    for (key, bar) in [(Key::Home, 0), (Key::End, last)] {
        if took(ui, Modifiers::NONE, key) {
            view.focus(bar, count);
        }
    }
    for (key, factor) in [(Key::Plus, 1.0 / ZOOM_STEP), (Key::Equals, 1.0 / ZOOM_STEP), (Key::Minus, ZOOM_STEP)] {
        if took(ui, Modifiers::NONE, key) {
            let [start, end] = view.visible(count);
            let bar = view.focused.unwrap_or(last) as f64 + 0.5;
            let share = if (start..end).contains(&bar) { (bar - start) / (end - start) } else { 0.5 };
            view.zoom(factor, share, count);
        }
    }
    if took(ui, Modifiers::NONE, Key::Num0) {
        view.range = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_view_stays_within_the_bars() {
        let mut view = BarView::default();
        view.zoom(0.1, 1.0, 100);
        assert_eq!(view.visible(100), [90.0, 100.0]);
        view.pan(50.0, 100);
        assert_eq!(view.visible(100), [90.0, 100.0]);
        view.focus(20, 100);
        assert_eq!(view.visible(100), [20.0, 30.0]);
        view.zoom(0.001, 0.0, 100);
        assert_eq!(view.visible(100), [20.0, 23.0]);
        assert_eq!(view.visible(10), [7.0, 10.0]);
        assert_eq!(view.visible(1), [0.0, 1.0]);
        view.zoom(1e9, 0.5, 100);
        assert_eq!(view, BarView { range: None, focused: Some(20) });
    }
}
