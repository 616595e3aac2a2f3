//! The charts: bars over time, a level through the day, the hours of the week, the days of a year. Pure drawing from data.
//!
//! Each is one Tab stop with a name and a value; the arrow keys move within it. What is hovered or has the focus is told in
//! a line or a tooltip. Leaves out the source of the data and the effect of a pick.

pub(super) mod bars;
pub(super) mod control;
pub(super) mod heat;
pub(super) mod level;
mod scale;
#[cfg(test)]
mod tests;
pub(super) mod year;

use crate::window::kit::widgets;
use egui::accesskit::{Live, Role};
use egui::{
    Color32, Context, EventFilter, FontId, Id, Key, LayerId, Modifiers, Order, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::domain::Time;
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, Tokens};

/// What was counted in one span of time. Bars are in a row, oldest first: the end of one is the start of the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bar {
    pub start: Time,
    pub end: Time,
    pub counted: i64,
    /// The part of it that was entered late.
    pub late: i64,
    pub is_unfinished: bool,
    /// How much of it is covered, in milliseconds; `None` where nobody said, or it is still to come.
    pub covered: Option<i64>,
}

/// The bars of what is counted, or of a part of it. All series of a chart have the same spans.
#[derive(Debug, Clone)]
pub(super) struct Series {
    pub name: String,
    pub color: Color32,
    pub bars: Vec<Bar>,
}

/// What a mark in a chart stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// A flag at its time.
    Reset,
    /// A note on a day: a dot above its bar, or in its corner.
    Note,
}

/// Size of the mark of a note, in points.
const NOTE_RADIUS: f32 = 2.5;

/// Something that happened, beside what was counted.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub kind: MarkKind,
    pub at: Time,
    pub text: String,
}

/// Gives a chart an accessible name, and what has the focus in it as its value; claims the arrow keys while it has the
/// focus.
fn describe(ui: &Ui, response: &Response, name: &str, value: &str) {
    // A screen reader announces a slider's value whenever it changes.
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(value.to_owned()),
        ..WidgetInfo::labeled(Role::Slider, true, name)
    });
    if response.has_focus() {
        // Linux's accessibility has no text for a slider's value, so what has the focus is announced as it changes.
        let told = response.id.with("told");
        let bar = ui.interact(Rect::from_min_size(response.rect.min, Vec2::splat(1.0)), told, Sense::hover());
        bar.widget_info(|| WidgetInfo::labeled(Role::Label, true, value));
        ui.ctx().accesskit_node_builder(told, |node| node.set_live(Live::Polite));
        let arrows = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        ui.data_mut(|data| data.insert_temp(focused_id(), response.id));
    }
}

/// Returns whether a chart has the focus, as it was drawn last.
pub(super) fn has_focus(ctx: &Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some() && focused == ctx.data(|data| data.get_temp(focused_id()))
}

fn focused_id() -> Id {
    Id::unique("chart with the focus")
}

/// Returns whether this key was pressed, and consumes it.
fn took(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(modifiers, key))
}

/// Draws a ring around a chart that has the focus, at a distance from its texts.
fn ring(ui: &Ui, response: &Response) {
    let mut around = response.clone();
    around.rect = around.rect.expand(SPACE - 1.0);
    widgets::focus_ring(ui, &around);
}

/// Draws a tooltip with a few lines, above `beside` or where there is room, within the window.
fn tip(ui: &Ui, beside: Rect, lines: &[String]) {
    let tokens = Tokens::of(ui);
    let window = ui.ctx().content_rect().shrink(SPACE);
    let layer = LayerId::new(Order::Tooltip, Id::unique("chart tip"));
    let painter = ui.ctx().layer_painter(layer);
    let margin = Vec2::new(2.5 * SPACE, 1.5 * SPACE);
    let width = (window.width() - 2.0 * margin.x).max(1.0);
    let galley = painter.layout(lines.join("\n"), FontId::proportional(SMALL_SIZE), tokens.ink, width);
    let size = galley.size() + 2.0 * margin;
    let within = |x: f32| x.min(window.right() - size.x).max(window.left());
    let middle = within(beside.center().x - size.x / 2.0);
    let above = beside.top() - SPACE - size.y;
    let (before, behind) = (beside.left() - SPACE - size.x, beside.right() + SPACE);
    let (left, top) = if above >= window.top() {
        (middle, above)
    } else if behind + size.x <= window.right() {
        (behind, beside.top().max(window.top()))
    } else if before >= window.left() {
        (before, beside.top().max(window.top()))
    } else {
        (middle, (beside.bottom() + SPACE).min(window.bottom() - size.y))
    };
    let rect = Rect::from_min_size(Pos2::new(left, top), size);
    painter.rect(rect, theme::CONTROL_RADIUS, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    painter.galley(rect.min + margin, galley, tokens.ink);
}

/// A grid of rounded cells, one of which has the focus.
struct Cells<'a> {
    id: Id,
    name: &'a str,
    color: Color32,
    rects: &'a [Rect],
    /// The fill level of each, 0 to 1; `None` where there is nothing to fill.
    shares: &'a [Option<f32>],
    /// How many cells the left and right arrows move, and the up and down ones.
    steps: [isize; 2],
    tip: &'a dyn Fn(usize) -> String,
}

/// Which cell or bar has the focus. Kept by the toolkit, under the chart's id.
#[derive(Clone, Copy, Default)]
struct Cursor(Option<usize>);

impl Cells<'_> {
    /// Draws the cells; returns the one that was picked. The focus begins at `first`.
    fn ui(&self, ui: &mut Ui, rect: Rect, first: usize) -> Option<usize> {
        let tokens = Tokens::of(ui);
        let last = self.rects.len().checked_sub(1)?;
        let response = ui.interact(rect, self.id, Sense::click());
        let kept = ui.data(|data| data.get_temp::<Cursor>(self.id)).unwrap_or_default();
        let mut cursor = kept.0.unwrap_or(first).min(last);
        if response.has_focus() {
            cursor = self.moved(ui, cursor, last);
        }
        let hovered = response.hover_pos().and_then(|at| self.rects.iter().position(|rect| rect.contains(at)));
        // Enter and Space click as well, wherever the pointer is.
        let by_pointer = ui.input(|input| input.pointer.primary_clicked());
        let picked = response.clicked().then_some(if by_pointer { hovered } else { Some(cursor) }).flatten();
        if let Some(picked) = picked {
            cursor = picked;
        }
        ui.data_mut(|data| data.insert_temp(self.id, Cursor(Some(cursor))));
        describe(ui, &response, self.name, &(self.tip)(cursor));

        let painter = ui.painter();
        for (rect, share) in self.rects.iter().zip(self.shares) {
            match share {
                Some(share) => {
                    painter.rect_filled(*rect, cell_radius(*rect), cell_color(tokens, self.color, *share));
                }
                None => drop(painter.circle_filled(rect.center(), 1.5, tokens.base)),
            }
        }
        let described = hovered.or(response.has_focus().then_some(cursor));
        if let Some((described, rect)) = described.and_then(|described| Some((described, self.rects.get(described)?))) {
            let stroke = Stroke::new(1.5, tokens.ink);
            painter.rect_stroke(rect.expand(2.0), cell_radius(*rect) + 2.0, stroke, StrokeKind::Inside);
            tip(ui, rect.expand(2.0), &[(self.tip)(described)]);
        }
        ring(ui, &response);
        picked
    }

    fn moved(&self, ui: &Ui, cursor: usize, last: usize) -> usize {
        let [across, down] = self.steps;
        let steps =
            [(Key::ArrowLeft, -across), (Key::ArrowRight, across), (Key::ArrowUp, -down), (Key::ArrowDown, down)];
        let mut cursor = cursor;
        for (key, step) in steps {
            if took(ui, Modifiers::NONE, key) {
                cursor = cursor.checked_add_signed(step).filter(|index| *index <= last).unwrap_or(cursor);
            }
        }
        for (key, index) in [(Key::Home, 0), (Key::End, last)] {
            if took(ui, Modifiers::NONE, key) {
                cursor = index;
            }
        }
        cursor
    }
}

fn cell_radius(rect: Rect) -> f32 {
    (rect.size().min_elem() * 0.25).min(3.0)
}

fn cell_color(tokens: &Tokens, color: Color32, share: f32) -> Color32 {
    if share > 0.0 { color.gamma_multiply(0.2 + 0.8 * share.min(1.0)) } else { tokens.line }
}
