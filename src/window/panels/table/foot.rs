//! The rows below all counters: what they are together, and what that was in the time before.

use egui::{Align, FontId, Pos2, Rect, Stroke, Ui, Vec2};

use super::{ALL_WIDTH, CELL_WIDTH, Columns, ROW_HEIGHT_COMPACT, SUM_WIDTH, TableSums};
use crate::language::text;
use crate::reader::Table;
use crate::window::kit::theme::{self, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::{inspector, range};
use crate::window::text::strings;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;

/// A row below all counters.
pub(super) struct Foot {
    pub(super) height: f32,
    name: String,
    count: Option<String>,
    cells: Vec<String>,
    sum: Option<String>,
    all: Option<String>,
    is_bold: bool,
}

/// Returns the rows that have a number in these columns; the first is as high as a counter's.
pub(super) fn feet(view: &ViewContext<'_>, sums: &TableSums, columns: &Columns, height: f32) -> Vec<Foot> {
    let Some(table) = sums.whole() else { return Vec::new() };
    let has_sum = columns.sum.is_some();
    if sums.is_level() {
        let level = level(view, table, height);
        let has_number = level.count.is_some() || columns.cells.is_some();
        return has_number.then_some(level).into_iter().collect();
    }
    let together = Some(together(view, table, height)).filter(|foot| has_sum || foot.count.is_some());
    let before = if has_sum { before(view, table) } else { None };
    together.into_iter().chain(before).collect()
}

/// Returns the count of all that are listed, without a look at each in every frame; `None` where that isn't known.
fn count(view: &ViewContext<'_>) -> Option<String> {
    let is_searching = !view.listing.search.trim().is_empty();
    let count = match view.listing.filter {
        _ if is_searching => None,
        BoardFilter::All => Some(view.model.all().total),
        BoardFilter::Board(id) => Some(view.model.of_board(id).total),
        BoardFilter::Archive => None,
    };
    count.map(|count| view.number(count))
}

/// Returns the level at the end of each bar: what came and what went isn't added up.
fn level(view: &ViewContext<'_>, table: &Table, height: f32) -> Foot {
    let board = match view.listing.filter {
        BoardFilter::Board(id) => view.model.board(id),
        BoardFilter::All | BoardFilter::Archive => None,
    };
    Foot {
        height,
        name: strings::level::at_the_end(board.and_then(|board| board.total_name.as_deref())),
        count: count(view),
        cells: table.levels.iter().map(|level| view.number(*level)).collect(),
        sum: None,
        all: None,
        is_bold: true,
    }
}

/// Returns all counters together.
fn together(view: &ViewContext<'_>, table: &Table, height: f32) -> Foot {
    let together = &table.together;
    Foot {
        height,
        name: text!("inspector-together").to_owned(),
        count: count(view),
        cells: together.bars.iter().map(|bar| inspector::cell(view, table, bar)).collect(),
        sum: Some(view.number(together.range.counted.into())),
        all: Some(view.number(together.all.into())),
        is_bold: true,
    }
}

/// Returns what was counted in the time before; `None` if there is none.
fn before(view: &ViewContext<'_>, table: &Table) -> Option<Foot> {
    let together = &table.together;
    let (span, before) = together.range.before?;
    // As far as it is compared: of the bar in which that ends, what is left.
    let mut rest = i128::from(before);
    let cells = together.before.iter().map(|bar| {
        let counted = if bar.span.end <= span.end { bar.counted.into() } else { rest };
        rest -= counted;
        if bar.span.start < span.end { view.number(counted) } else { String::new() }
    });
    let cells = cells.collect();
    let dates = range::dates(&view.calendar(), table.range, table.now).0;
    let until = (span.end < together.before.last().map_or(span.end, |bar| bar.span.end))
        .then(|| view.locale.time(span.end, view.zone));
    Some(Foot {
        height: ROW_HEIGHT_COMPACT,
        name: strings::range::before_to(&range::name_before(table.range, dates), until.as_deref()),
        count: None,
        cells,
        sum: Some(view.number(before.into())),
        all: None,
        is_bold: false,
    })
}

impl Foot {
    /// Draws the row below these heads.
    pub(super) fn ui(&self, ui: &mut Ui, heads: &[String], sum_head: &str) {
        let tokens = Tokens::of(ui);
        let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), self.height));
        let ui = &widgets::table_row(ui, rect, &self.name);
        let columns = Columns::of(ui, rect, heads.len());
        let ink = if self.is_bold { tokens.ink } else { tokens.dim };
        let font = match self.is_bold {
            true => FontId::new(theme::TEXT_SIZE, theme::semibold()),
            false => FontId::proportional(theme::TEXT_SIZE),
        };
        let at = Pos2::new(columns.name.start, rect.center().y);
        widgets::shortened(ui, at, columns.count.end - columns.name.start, &self.name, font.clone(), ink);
        let put = |left: f32, right: f32, head: &str, text: &str, font: &FontId, ink| {
            let at = Rect::from_x_y_ranges(left..=right, rect.y_range());
            widgets::figures(ui, at, Align::Max, text, font, ink);
            widgets::cell(ui, at, id.with(right as i32), head, text);
        };
        if let Some(count) = &self.count {
            let font = FontId::new(theme::COUNT_SIZE, theme::semibold());
            put(columns.count.start, columns.count.end, text!("count"), count, &font, ink);
        }
        if let Some(first) = columns.cells {
            for (index, (cell, head)) in self.cells.iter().zip(heads).enumerate() {
                let right = first + CELL_WIDTH * index as f32;
                if !cell.is_empty() {
                    put(right - CELL_WIDTH, right, head, cell, &font, ink);
                }
            }
        }
        if let (Some(right), Some(sum)) = (columns.sum, &self.sum) {
            put(right - SUM_WIDTH, right, sum_head, sum, &font, ink);
        }
        if let (Some(right), Some(all)) = (columns.all, &self.all) {
            put(right - ALL_WIDTH, right, text!("inspector-all-time-up"), all, &font, tokens.dim);
        }
        if self.is_bold {
            ui.painter().hline(rect.x_range(), rect.top() - 0.5, Stroke::new(1.0, tokens.base));
        }
    }
}
