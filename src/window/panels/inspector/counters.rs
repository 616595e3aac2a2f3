//! The table of several counters: the range by its bars, its sum, and all time.

use egui::{Align, FontId, Id, Pos2, Rect, Stroke, Ui, Vec2};

use crate::language::text;
use crate::reader::{Inspection, Sums, Table};
use crate::stats::{Bucket, RangeKind, Unit};
use crate::window::kit::theme::{self, SMALL_SIZE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::locale::local;
use crate::window::text::strings::charts as chart_strings;
use crate::window::view::context::ViewContext;

const HEAD_HEIGHT: f32 = 26.0;
const ROW_HEIGHT: f32 = 26.0;
const NAME_WIDTH_MIN: f32 = 120.0;
const CELL_WIDTH: f32 = 48.0;
/// Width of the sum and of all time, in points.
const SUM_WIDTH: f32 = 62.0;

/// Returns whether the counters are listed: a single one needs no table.
pub(super) fn is_listed(inspection: &Inspection) -> bool {
    !inspection.table.each.is_empty()
}

/// Returns the head of the column of sums.
pub(crate) fn sum_name(kind: RangeKind) -> &'static str {
    match kind {
        RangeKind::Day => text!("range-day"),
        RangeKind::Week => text!("range-week"),
        RangeKind::Month => text!("range-month"),
        RangeKind::Year => text!("range-year"),
        RangeKind::Custom(..) => text!("range-sum"),
    }
}

/// Returns the head of a bar's column.
pub(crate) fn column_name(view: &ViewContext<'_>, unit: Unit, bar: &Bucket) -> String {
    let at = local(bar.span.start, view.zone);
    match unit {
        Unit::Hour => view.locale.time(bar.span.start, view.zone),
        Unit::Day => chart_strings::day_of_month(at.date()),
        Unit::Week => view.locale.day_month(at.date()),
        Unit::Month => view.locale.month_name(at.date()),
    }
}

/// Returns what a cell says; nothing of what is still to come.
pub(crate) fn cell(view: &ViewContext<'_>, table: &Table, bar: &Bucket) -> String {
    if bar.span.start > table.now && bar.counted == 0 { String::new() } else { view.number(bar.counted.into()) }
}

/// Draws the table.
pub(super) fn table_ui(ui: &mut Ui, view: &ViewContext<'_>, inspection: &Inspection) {
    let tokens = Tokens::of(ui);
    let table = &inspection.table;
    let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), theme::control_height(ui)));
    let font = FontId::new(TEXT_SIZE - 0.5, theme::semibold());
    widgets::shortened(ui, head.left_center(), head.width() - 110.0, text!("inspector-counters"), font, tokens.ink);
    let width = widgets::button_width(ui, text!("inspector-copy-table"));
    let at = head.with_min_x(head.right() - width);
    let id = Id::unique("inspector copy");
    let name = text!("inspector-copy-table");
    if widgets::button_in(ui, at, id, name, name, ButtonKind::Quiet, true).clicked() {
        ui.ctx().copy_text(tab_separated(view, table));
    }
    let width = ui.available_width();
    let bars = ((width - NAME_WIDTH_MIN - 2.0 * SUM_WIDTH) / CELL_WIDTH).max(0.0) as usize;
    // All of them, or none: the sum is that of all.
    let bars = if table.together.bars.len() <= bars { table.together.bars.len() } else { 0 };
    ui.spacing_mut().item_spacing.y = 0.0;
    let sum = sum_name(table.range.kind);
    let head = table.together.bars.iter().take(bars).map(|bar| column_name(view, table.unit, bar));
    let head: Vec<String> = head.chain([sum.to_owned(), text!("inspector-all-time-up").to_owned()]).collect();
    let today = table.together.bars.iter().take(bars).position(|bar| bar.span.contains(table.now));
    let name = text!("inspector-counters");
    widgets::table(ui, || name.to_owned(), |ui| rows_ui(ui, view, table, &head, today));
}

/// Draws the rows below these heads, of which the last two are the sum and all time.
fn rows_ui(ui: &mut Ui, view: &ViewContext<'_>, table: &Table, heads: &[String], today: Option<usize>) {
    let tokens = Tokens::of(ui);
    let bars = heads.len().saturating_sub(2);
    let row = Row { name: text!("columns"), cells: heads, heads, dot: None, is_last: false, today };
    row.ui(ui, true);
    let cells = |sums: &Sums| -> Vec<String> {
        let cells = sums.bars.iter().take(bars).map(|bar| cell(view, table, bar));
        cells.chain([view.number(sums.range.counted.into()), view.number(sums.all.into())]).collect()
    };
    for (id, sums) in &table.each {
        let Some(row) = view.model.row(*id) else { continue };
        let dot = Some(tokens.counter(row.counter.color));
        let row = Row { name: &row.counter.name, cells: &cells(sums), heads, dot, is_last: false, today: None };
        row.ui(ui, false);
    }
    let together = cells(&table.together);
    let name = text!("inspector-together");
    Row { name, cells: &together, heads, dot: None, is_last: true, today: None }.ui(ui, false);
}

/// A name and its numbers, the last two wider than the others.
struct Row<'a> {
    name: &'a str,
    cells: &'a [String],
    heads: &'a [String],
    dot: Option<egui::Color32>,
    /// Whether it is all of them together.
    is_last: bool,
    /// The column of now, in the head.
    today: Option<usize>,
}

impl Row<'_> {
    fn ui(&self, ui: &mut Ui, is_head: bool) {
        let tokens = Tokens::of(ui);
        let height = if is_head { HEAD_HEIGHT } else { ROW_HEIGHT };
        let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        let ui = &mut widgets::table_row(ui, rect, self.name);
        let (plain, bold) = (FontId::proportional(SMALL_SIZE), FontId::new(SMALL_SIZE, theme::semibold()));
        let count = self.cells.len();
        let name_end = rect.right() - CELL_WIDTH * count.saturating_sub(2) as f32 - SUM_WIDTH * count.min(2) as f32;
        let mut left = name_end;
        for (index, (cell, head)) in self.cells.iter().zip(self.heads).enumerate() {
            let from_end = count - 1 - index;
            let width = if from_end < 2 { SUM_WIDTH } else { CELL_WIDTH };
            let at = Rect::from_x_y_ranges(left..=left + width, rect.y_range());
            let (font, ink) = match (is_head, from_end) {
                (true, _) if self.today == Some(index) => (&bold, tokens.ink),
                (true, _) | (false, 0) => (&plain, tokens.dim),
                (false, 1) => (&bold, tokens.ink),
                (false, _) if self.is_last => (&bold, tokens.ink),
                (false, _) => (&plain, tokens.ink),
            };
            widgets::figures(ui, at, Align::Max, cell, font, ink);
            match (is_head, cell.as_str()) {
                (true, head) => widgets::head(ui, at, id.with(index), head),
                (false, "") => {}
                (false, text) => widgets::cell(ui, at, id.with(index), head, text),
            }
            left += width;
        }
        let mut left = rect.left();
        if let Some(color) = self.dot {
            ui.painter().circle_filled(Pos2::new(left + 4.0, rect.center().y), 4.0, color);
            left += 15.0;
        }
        let at = Rect::from_x_y_ranges(left..=name_end, rect.y_range());
        if !is_head {
            let font = if self.is_last { bold } else { FontId::proportional(TEXT_SIZE - 0.5) };
            widgets::elided(ui, at, self.name, font, tokens.ink);
        }
        if self.is_last {
            ui.painter().hline(rect.x_range(), rect.top() - 0.5, Stroke::new(1.0, tokens.base));
        } else {
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
        }
    }
}

/// Returns a table in the format that spreadsheets paste, its days as ISO 8601 has them.
pub(crate) fn tab_separated(view: &ViewContext<'_>, table: &Table) -> String {
    let mut text = text!("inspector-name").to_owned();
    for bar in &table.together.bars {
        let at = local(bar.span.start, view.zone);
        let name = if table.unit == Unit::Hour { at.strftime("%F %H:%M").to_string() } else { at.date().to_string() };
        text.push_str(&format!("\t{name}"));
    }
    text.push_str(&format!("\t{}\t{}\n", sum_name(table.range.kind), text!("inspector-all-time-up")));
    for (id, sums) in &table.each {
        let Some(row) = view.model.row(*id) else { continue };
        text.push_str(&row.counter.name);
        for bar in &sums.bars {
            text.push_str(&format!("\t{}", bar.counted));
        }
        text.push_str(&format!("\t{}\t{}\n", sums.range.counted, sums.all));
    }
    text
}
