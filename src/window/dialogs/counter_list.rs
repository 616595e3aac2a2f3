//! The counters that a dialog is about, and their list: drawn only where it can be seen, with a line for all of them.

use egui::{Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::domain::{CounterId, Weight};
use crate::language::text;
use crate::window::kit::theme::{self, CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets;

const ROW: f32 = 28.0;
/// Fewest and most rows at once; the window's height decides.
const ROWS_SHOWN: [f32; 2] = [3.0, 12.0];
/// Height of everything else in the window, in points.
const BESIDES: f32 = 300.0;
const MARGIN: f32 = 3.0 * SPACE;
/// Minimum width of a list with a text at the right of each row, in points.
const ASIDE_WIDTH_MIN: f32 = 340.0;
const ASIDE_WIDTH: f32 = 148.0;

/// A counter that a dialog is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CounterRow {
    pub id: CounterId,
    pub name: String,
    pub count: i128,
    /// How it counts in the sum.
    pub weight: Weight,
}

/// The counters that a dialog is about, and their sum.
#[derive(Debug)]
pub(crate) struct CounterRows {
    rows: Vec<CounterRow>,
    /// The sum of their counts, each by its weight.
    pub sum: i128,
}

impl CounterRows {
    pub(crate) fn new(rows: Vec<CounterRow>) -> Self {
        let sum = sum(&rows);
        Self { rows, sum }
    }

    /// Follows the counts, and leaves out counters that are gone (`None`).
    pub(crate) fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.retain_mut(|row| match count(row.id) {
            Some(count) => {
                row.count = count;
                true
            }
            None => false,
        });
        self.sum = sum(&self.rows);
    }

    /// Returns the counter, if it is the only one.
    pub(crate) fn only(&self) -> Option<&CounterRow> {
        self.rows.first().filter(|_| self.rows.len() == 1)
    }

    /// Returns the name of the counter, if it is the only one.
    pub(crate) fn only_name(&self) -> Option<&str> {
        self.only().map(|row| row.name.as_str())
    }

    pub(crate) fn get(&self, index: usize) -> Option<&CounterRow> {
        self.rows.get(index)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &CounterRow> {
        self.rows.iter()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = CounterId> {
        self.rows.iter().map(|row| row.id)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

fn sum(rows: &[CounterRow]) -> i128 {
    rows.iter().map(|row| i128::from(row.weight.factor()) * row.count).sum()
}

/// What a line of the list says.
pub(crate) struct Line {
    pub name: String,
    pub value: String,
    pub aside: Option<String>,
}

/// Draws `count` lines, and the one for all. With `has_asides` there is room for them.
pub(crate) fn list_ui(ui: &mut Ui, count: usize, has_asides: bool, line: &dyn Fn(usize) -> Option<Line>, all: &Line) {
    let tokens = Tokens::of(ui);
    let room = (ui.ctx().content_rect().height() - BESIDES) / ROW;
    let [fewest, most] = ROWS_SHOWN;
    let shown = room.floor().clamp(fewest, most).min(count as f32);
    let width = ui.available_width();
    let aside_width = if has_asides && width >= ASIDE_WIDTH_MIN { ASIDE_WIDTH } else { 0.0 };
    let (frame, _) = ui.allocate_exact_size(Vec2::new(width, (shown + 1.0) * ROW + 2.0), Sense::hover());
    ui.painter().rect(frame, CONTROL_RADIUS, tokens.background, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let inner = frame.shrink(1.0);
    let (rows, last) = inner.split_top_bottom_at_y(inner.bottom() - ROW);
    let rows_ui = &mut ui.new_child(UiBuilder::new().max_rect(rows));
    rows_ui.spacing_mut().item_spacing.y = 0.0;
    let scroll = ScrollArea::vertical().id_salt("counters").auto_shrink(false).max_height(rows.height());
    scroll.show_rows(rows_ui, ROW, count, |ui, range| {
        for line in range.filter_map(line) {
            let (_, rect) = ui.allocate_space(Vec2::new(inner.width(), ROW));
            line_ui(ui, rect, &line, aside_width);
        }
    });
    ui.painter().hline(frame.x_range(), last.top(), Stroke::new(1.0, tokens.line));
    line_ui(ui, last, all, aside_width);
}

fn line_ui(ui: &mut Ui, rect: Rect, line: &Line, aside_width: f32) {
    let tokens = Tokens::of(ui);
    let aside = line.aside.as_deref();
    let label = format!("{}: {}", line.name, line.value);
    let label = [label.as_str()].into_iter().chain(aside).collect::<Vec<_>>().join(text!("parts-separator"));
    let id = ui.scope_id().with(("line", rect.top().to_bits()));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Label, true, &label));
    let inner = rect.shrink2(Vec2::new(MARGIN, 0.0));
    let bold = FontId::new(TEXT_SIZE, theme::semibold());
    let value = ui.painter().layout_no_wrap(line.value.clone(), bold, tokens.ink);
    let left = inner.right() - aside_width - value.size().x;
    let top = rect.center().y - value.size().y / 2.0;
    ui.painter().galley(Pos2::new(left, top), value, tokens.ink);
    let font = FontId::proportional(TEXT_SIZE);
    widgets::elided(ui, inner.with_max_x(left - 2.0 * SPACE), &line.name, font, tokens.ink);
    if let Some(aside) = aside.filter(|_| aside_width > 0.0) {
        let font = FontId::proportional(SMALL_SIZE);
        ui.painter().text(inner.right_center(), Align2::RIGHT_CENTER, aside, font, tokens.dim);
    }
}
