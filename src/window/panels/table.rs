//! The table: one row per counter, of which only the visible ones are drawn, with what was counted in a range.

mod range_row;
mod sums;

use crate::domain::CounterId;
use egui::{
    Align, Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit,
};

use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, CONTROL_HEIGHT, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::{inspector, range};
use crate::window::text::locale::local;
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::{DrawResult, ViewContext, clicked, counter_widget, selecting};
use crate::window::view::listing::{BoardFilter, SortBy};
use crate::window::view::model::{Flash, Row};
use crate::window::view::settings::Density;
pub(crate) use sums::TableSums;

const HEADER_HEIGHT: f32 = 32.0;
const ROW_HEIGHT: f32 = 40.0;
const ROW_HEIGHT_COMPACT: f32 = 32.0;
const MARGIN: f32 = 4.0 * SPACE;
const BUTTON_WIDTH: f32 = 30.0;
const KEY_WIDTH: f32 = 48.0;
const NAME_WIDTH_MIN: f32 = 140.0;
const COUNT_WIDTH: [f32; 2] = [88.0, 150.0];
/// Width of a column of the range, in points.
const CELL_WIDTH: f32 = 56.0;
const SUM_WIDTH: f32 = 74.0;
const ALL_WIDTH: f32 = 84.0;
const LAST_WIDTH: f32 = 80.0;

/// The positions of the columns in a row: those that don't fit are left out, the least important first.
struct Columns {
    dot: f32,
    name: std::ops::Range<f32>,
    key: Option<f32>,
    count: std::ops::Range<f32>,
    /// The right end of the first column of the range.
    cells: Option<f32>,
    sum: Option<f32>,
    all: Option<f32>,
    /// The right end of the last press, where the buttons stand on hover and on focus.
    last: f32,
}

impl Columns {
    /// Arranges the columns of a row; the range has this many.
    fn of(rect: Rect, cells: usize) -> Self {
        let last = rect.right() - MARGIN;
        let mut right = last - LAST_WIDTH;
        let [count_least, count_most] = COUNT_WIDTH;
        let left = rect.left() + MARGIN + 22.0;
        let mut room = right - left - NAME_WIDTH_MIN - count_least;
        let mut fits = |wanted: f32| {
            let fits = room >= wanted;
            room -= if fits { wanted } else { 0.0 };
            fits
        };
        let has_sum = fits(SUM_WIDTH);
        let has_key = fits(KEY_WIDTH);
        let has_all = fits(ALL_WIDTH);
        let cells_width = CELL_WIDTH * cells as f32;
        // All of them, or none: their sum is that of all.
        let has_cells = cells > 0 && fits(cells_width);
        let count_width = count_least + (room * 0.3).clamp(0.0, count_most - count_least);
        let mut take = |is_there: bool, wanted: f32| {
            let end = right;
            right -= if is_there { wanted } else { 0.0 };
            is_there.then_some(end)
        };
        let all = take(has_all, ALL_WIDTH);
        let sum = take(has_sum, SUM_WIDTH);
        let cells = take(has_cells, cells_width).map(|end| end - cells_width + CELL_WIDTH);
        let count = right - count_width..right;
        let name_end = count.start - if has_key { KEY_WIDTH } else { 0.0 };
        let key = has_key.then_some(name_end + KEY_WIDTH / 2.0);
        Self { dot: rect.left() + MARGIN + 4.0, name: left..name_end - SPACE, key, count, cells, sum, all, last }
    }
}

/// Draws the table.
pub(crate) fn table_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    sums: &mut TableSums,
    commands: &mut Vec<Command>,
) -> DrawResult {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut drawn = DrawResult { columns: Some(1), ..DrawResult::default() };
    range_row::range_row_ui(ui, view, sums, commands);
    header_ui(ui, view, sums, commands);
    if let Some(why) = &sums.asking.problem {
        ui.label(egui::RichText::new(strings::inspector::unread(why)).color(Tokens::of(ui).error));
    }
    let height = match view.settings.density {
        Density::Comfortable => ROW_HEIGHT,
        Density::Compact => ROW_HEIGHT_COMPACT,
    };
    let wanted = view.wanted.and_then(|id| view.listing.position(id));
    let foot = foot_height(sums, height);
    let area = ScrollArea::vertical().auto_shrink([false, true]).max_height(ui.available_height() - foot);
    let mut in_view = Vec::new();
    area.show_rows(ui, height, view.listing.ids().len(), |ui, range| {
        drawn.has_pointer = ui.rect_contains_pointer(ui.clip_rect());
        if let Some(position) = wanted {
            let offset = (position as f32 - range.start as f32) * height;
            let top = ui.max_rect().left_top() + Vec2::new(0.0, offset);
            ui.scroll_to_rect(Rect::from_min_size(top, Vec2::new(1.0, height)), None);
        }
        for row in view.listing.rows(view.model, range) {
            in_view.push(row.counter.id);
            drawn.cursor = row_ui(ui, view, sums, height, row, commands).or(drawn.cursor);
        }
    });
    if in_view != sums.in_view {
        // Their sums are asked for.
        sums.in_view = in_view;
        ui.ctx().request_repaint();
    }
    foot_ui(ui, view, sums, height);
    drawn
}

/// Returns the height of the rows below all counters.
fn foot_height(sums: &TableSums, height: f32) -> f32 {
    match sums.table() {
        Some(table) if table.together.range.before.is_some() && !sums.is_level() => height + ROW_HEIGHT_COMPACT,
        _ => height,
    }
}

/// Draws all counters together, and the time before.
fn foot_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &TableSums, height: f32) {
    let Some(table) = sums.whole() else { return };
    let together = &table.together;
    // Of all that are listed, without a look at each in every frame.
    let is_searching = !view.listing.search.trim().is_empty();
    let count = match view.listing.filter {
        _ if is_searching => None,
        BoardFilter::All => Some(view.model.all().total),
        BoardFilter::Board(id) => Some(view.model.of_board(id).total),
        BoardFilter::Archive => None,
    };
    if sums.is_level() {
        // What came and what went isn't added up.
        let board = match view.listing.filter {
            BoardFilter::Board(id) => view.model.board(id),
            BoardFilter::All | BoardFilter::Archive => None,
        };
        let foot = Foot {
            name: &strings::level::at_the_end(board.and_then(|board| board.total_name.as_deref())),
            count: count.map(|count| view.number(count)),
            cells: table.levels.iter().map(|level| view.number(*level)).collect(),
            columns: together.bars.len(),
            sum: None,
            all: None,
            is_bold: true,
        };
        foot.ui(ui, height);
        return;
    }
    let cells: Vec<String> = together.bars.iter().map(|bar| inspector::cell(view, table, bar)).collect();
    let foot = Foot {
        name: strings::inspector::TOGETHER,
        count: count.map(|count| view.number(count)),
        cells,
        columns: together.bars.len(),
        sum: Some(view.number(together.range.counted.into())),
        all: Some(view.number(together.all.into())),
        is_bold: true,
    };
    foot.ui(ui, height);
    let Some((span, before)) = together.range.before else { return };
    // As far as it is compared: of the bar in which that ends, what is left.
    let mut rest = i128::from(before);
    let cells = together.before.iter().map(|bar| {
        let counted = if bar.span.end <= span.end { bar.counted.into() } else { rest };
        rest -= counted;
        if bar.span.start < span.end { view.number(counted) } else { String::new() }
    });
    let dates = range::dates(&view.calendar(), table.range, table.now).0;
    let until = (span.end < together.before.last().map_or(span.end, |bar| bar.span.end))
        .then(|| view.locale.time(span.end, view.zone));
    let name = strings::range::before_to(&range::name_before(table.range, dates), until.as_deref());
    let foot = Foot {
        name: &name,
        count: None,
        cells: cells.collect(),
        columns: together.bars.len(),
        sum: Some(view.number(before.into())),
        all: None,
        is_bold: false,
    };
    foot.ui(ui, ROW_HEIGHT_COMPACT);
}

/// A row below all counters.
struct Foot<'a> {
    name: &'a str,
    count: Option<String>,
    cells: Vec<String>,
    /// How many columns of cells the table has.
    columns: usize,
    sum: Option<String>,
    all: Option<String>,
    is_bold: bool,
}

impl Foot<'_> {
    fn ui(&self, ui: &mut Ui, height: f32) {
        let tokens = Tokens::of(ui);
        let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        let columns = Columns::of(rect, self.columns);
        let ink = if self.is_bold { tokens.ink } else { tokens.dim };
        let font = match self.is_bold {
            true => FontId::new(theme::TEXT_SIZE, theme::semibold()),
            false => FontId::proportional(theme::TEXT_SIZE),
        };
        let at = Pos2::new(columns.name.start, rect.center().y);
        widgets::shortened(ui, at, columns.count.end - columns.name.start, self.name, font.clone(), ink);
        let put = |right: f32, width: f32, text: &str, ink| {
            let at = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
            widgets::figures(ui, at, Align::Max, text, &font, ink);
        };
        if let Some(count) = &self.count {
            let at = Rect::from_x_y_ranges(columns.count.start..=columns.count.end, rect.y_range());
            widgets::figures(ui, at, Align::Max, count, &FontId::new(theme::COUNT_SIZE, theme::semibold()), ink);
        }
        if let Some(first) = columns.cells {
            for (index, cell) in self.cells.iter().enumerate() {
                put(first + CELL_WIDTH * index as f32, CELL_WIDTH, cell, ink);
            }
        }
        if let (Some(right), Some(sum)) = (columns.sum, &self.sum) {
            put(right, SUM_WIDTH, sum, ink);
        }
        if let (Some(right), Some(all)) = (columns.all, &self.all) {
            put(right, ALL_WIDTH, all, tokens.dim);
        }
        if self.is_bold {
            ui.painter().hline(rect.x_range(), rect.top() - 0.5, Stroke::new(1.0, tokens.base));
        }
        let cells = self.cells.iter().filter(|cell| !cell.is_empty()).cloned().chain(self.sum.clone());
        let text = format!("{}: {}", self.name, cells.collect::<Vec<_>>().join(", "));
        ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Row, true, &text));
    }
}

/// Draws the column headers: a click sorts by a column.
fn header_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &TableSums, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEADER_HEIGHT), Sense::hover());
    let bars = sums.table().map(|table| table.together.bars.as_slice()).unwrap_or_default();
    let columns = Columns::of(rect, bars.len());
    let font = FontId::proportional(theme::SMALL_SIZE);
    let y = rect.center().y;
    let painter = ui.painter().clone();
    let mut head = |x: f32, align: Align2, text: &str, sort: SortBy| {
        let is_chosen = view.listing.sort == sort;
        let text = match (is_chosen, view.listing.is_reversed == (sort == SortBy::Name)) {
            (false, _) => text.to_owned(),
            (true, true) => format!("{text} ↓"),
            (true, false) => format!("{text} ↑"),
        };
        let ink = if is_chosen { tokens.ink } else { tokens.dim };
        let rect = painter.text(Pos2::new(x, y), align, &text, font.clone(), ink).expand2(Vec2::new(6.0, 7.0));
        let response = ui.interact(rect, egui::Id::unique("sort").with(sort as u8), Sense::click());
        let name = sort.name();
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, name));
        widgets::focus_ring(ui, &response);
        if response.clicked() {
            commands.push(Command::Sort(sort));
        }
    };
    head(columns.name.start, Align2::LEFT_CENTER, strings::NAME, SortBy::Name);
    head(columns.count.end, Align2::RIGHT_CENTER, strings::COUNT, SortBy::Count);
    head(columns.last, Align2::RIGHT_CENTER, strings::LAST, SortBy::Last);
    if let Some(x) = columns.key {
        painter.text(Pos2::new(x, y), Align2::CENTER_CENTER, strings::KEY, font.clone(), tokens.dim);
    }
    let put = |x: f32, text: &str, font: FontId, ink| {
        painter.text(Pos2::new(x, y), Align2::RIGHT_CENTER, text, font, ink);
    };
    if let (Some(first), Some(table)) = (columns.cells, sums.table()) {
        for (index, bar) in bars.iter().enumerate() {
            let (font, ink) = match bar.span.contains(table.now) {
                true => (FontId::new(theme::SMALL_SIZE, theme::semibold()), tokens.ink),
                false => (font.clone(), tokens.dim),
            };
            put(first + CELL_WIDTH * index as f32, &inspector::column_name(view, table.unit, bar), font, ink);
        }
    }
    if let Some(x) = columns.sum {
        put(x, inspector::sum_name(sums.range.kind), font.clone(), tokens.dim);
    }
    if let Some(x) = columns.all {
        put(x, strings::inspector::ALL_TIME_UP, font.clone(), tokens.dim);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

/// Draws a row. Returns its counter if it has the focus.
fn row_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    sums: &TableSums,
    height: f32,
    row: &Row,
    commands: &mut Vec<Command>,
) -> Option<CounterId> {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let id = counter_widget(counter.id);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let response = ui.interact(rect, id, view.counter_sense(ui, counter.id));
    let is_selected = view.selection.contains(&counter.id);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_selected, &counter.name));
    let focused = view.handle(ui, &response, row, commands);
    if view.drop_before(&response, row, commands) {
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(3.0, tokens.accent));
    }
    // Space clicks the row, which counts a step.
    let is_clicked = clicked(&response);
    let is_key = is_clicked && !ui.input(|input| input.pointer.any_click());
    match selecting(ui) {
        _ if is_key => commands.push(Command::Press { id: counter.id, steps: 1 }),
        Some(how) if is_clicked => commands.push(Command::Select(counter.id, how)),
        None if is_clicked && response.double_clicked() => commands.push(Command::ShowSingle(Some(counter.id))),
        None if is_clicked => response.request_focus(),
        _ => {}
    }

    let is_marked = is_selected || view.inspected == Some(counter.id);
    let fill = match (is_marked, ui.rect_contains_pointer(rect)) {
        (true, _) => Some(tokens.selected),
        (false, true) => Some(tokens.hover.gamma_multiply(0.6)),
        (false, false) => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, 0, fill);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
    if let Some(flash) = view.flash(ui, row) {
        ui.painter().rect_filled(rect, 0, flash.gamma_multiply(0.12));
        ui.painter().rect_stroke(rect, 0, Stroke::new(1.5, flash), StrokeKind::Inside);
    }
    // In the frame in which Tab leaves the row, its buttons must be there to get the focus.
    let ids = [id, id.with(-1), id.with(1)];
    let has_focus = ui.memory(|memory| ids.iter().any(|id| memory.has_focus(*id) || memory.had_focus_last_frame(*id)));
    let has_buttons = has_focus || ui.rect_contains_pointer(rect) && ui.ctx().dragged_id().is_none();
    cells_ui(ui, view, sums, rect, row, has_buttons);
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(rect.shrink(2.0), theme::CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
    if has_buttons {
        let number = |number| view.number(number);
        let right = rect.right() - MARGIN;
        for (left, icon, name, steps) in [
            (
                right - 2.0 * BUTTON_WIDTH - 6.0,
                Icon::Minus,
                strings::minus_name(&counter.name, counter.step, number),
                -1,
            ),
            (right - BUTTON_WIDTH, Icon::Plus, strings::plus_name(&counter.name, counter.step, number), 1),
        ] {
            let size = Vec2::new(BUTTON_WIDTH, CONTROL_HEIGHT.min(height - 4.0));
            let at = Rect::from_center_size(Pos2::new(left + BUTTON_WIDTH / 2.0, rect.center().y), size);
            let response = widgets::tool_button(ui, at, id.with(steps), Face::Icon(icon), &name, ButtonKind::Plain);
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                commands.push(Command::Press { id: counter.id, steps });
            }
        }
    }
    focused
}

fn cells_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &TableSums, rect: Rect, row: &Row, has_buttons: bool) {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let bars = sums.table().map_or(0, |table| table.together.bars.len());
    let columns = Columns::of(rect, bars);
    let y = rect.center().y;
    let color = tokens.counter(counter.color);
    ui.painter().circle_filled(Pos2::new(columns.dot, y), 4.5, color);

    let start = Pos2::new(columns.name.start, y);
    let mut width = columns.name.end - columns.name.start;
    let font = FontId::proportional(theme::TEXT_SIZE);
    let refusal = view.refusal(ui.ctx(), row);
    if view.is_locked(row) {
        width -= 20.0;
        let ink = if refusal.is_some() { tokens.pending_ink } else { tokens.dim };
        icons::icon(ui.painter(), Pos2::new(columns.name.end - 10.0 + view.shake(ui, row), y), Icon::Lock, ink);
    }
    let (text, ink) = refusal.as_deref().map_or((counter.name.as_str(), tokens.ink), |why| (why, tokens.pending_ink));
    let is_shortened = widgets::shortened(ui, start, width, text, font, ink);
    let name_rect = Rect::from_x_y_ranges(columns.name.start..=columns.name.start + width, y - 9.0..=y + 9.0);
    let id = counter_widget(counter.id);
    let response = ui.interact(name_rect, id.with("name"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &counter.name));
    match (&counter.note, is_shortened) {
        (Some(note), _) => drop(response.on_hover_text(format!("{}\n{note}", counter.name))),
        (None, true) => drop(response.on_hover_text(text)),
        (None, false) => {}
    }

    if let (Some(x), Some(key)) = (columns.key, counter.key) {
        widgets::key_cap(ui, Pos2::new(x, y), &key_names::cap(key));
    }
    let count_rect = Rect::from_x_y_ranges(columns.count.start..=columns.count.end, rect.y_range());
    let count = view.number(row.shown());
    ui.interact(count_rect, id.with("count"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, strings::count_name(&counter.name, &count)));
    if matches!(row.flash, Some((_, Flash::Press | Flash::Target))) {
        ui.ctx().accesskit_node_builder(id.with("count"), |node| node.set_live(accesskit::Live::Polite));
    }
    let is_reached = row.progress() == Some(1.0);
    let ink = match view.count_ink(ui, row) {
        ink if ink == tokens.ink && is_reached => tokens.saved_ink,
        ink => ink,
    };
    widgets::figures(ui, count_rect, Align::Max, &count, &FontId::new(theme::COUNT_SIZE, theme::semibold()), ink);
    if let Some(progress) = row.progress() {
        let track = Rect::from_x_y_ranges(
            count_rect.right() - 56.0..=count_rect.right(),
            rect.bottom() - 5.0..=rect.bottom() - 3.0,
        );
        ui.painter().rect_filled(track, 1, tokens.line);
        let reached = Rect::from_min_size(track.min, Vec2::new(track.width() * progress, track.height()));
        ui.painter().rect_filled(reached, 1, if is_reached { tokens.saved } else { color });
    }
    if let (Some(table), Some(of_row)) = (sums.table(), sums.of(counter.id)) {
        let put = |right: f32, width: f32, text: &str, family: egui::FontFamily, ink| {
            let at = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
            widgets::figures(ui, at, Align::Max, text, &FontId::new(theme::TEXT_SIZE, family), ink);
        };
        if let Some(first) = columns.cells {
            for (index, bar) in of_row.bars.iter().enumerate() {
                let text = inspector::cell(view, table, bar);
                put(first + CELL_WIDTH * index as f32, CELL_WIDTH, &text, egui::FontFamily::Proportional, tokens.ink);
            }
        }
        let sum = view.number(of_row.range.counted.into());
        if let Some(right) = columns.sum {
            put(right, SUM_WIDTH, &sum, theme::semibold(), tokens.ink);
        }
        if let Some(right) = columns.all {
            let all = view.number(of_row.all.into());
            put(right, ALL_WIDTH, &all, egui::FontFamily::Proportional, tokens.dim);
        }
        let words = strings::inspector::counted(&sum, &inspector::sum_name(sums.range.kind).to_lowercase());
        ui.ctx().accesskit_node_builder(id, |node| node.set_description(words));
    }
    if let Some(last) = row.last.filter(|_| !has_buttons) {
        let x = columns.last;
        // Not how long ago: that would be wrong a moment later, and nothing is drawn while nothing changes.
        let text = match view.model.day() {
            Some(day) if day.contains(last) => view.locale.time(last, view.zone),
            _ => {
                let (date, now) = (local(last, view.zone).date(), local(view.clock, view.zone).date());
                if date.year() == now.year() { view.locale.day_month(date) } else { view.locale.month(date) }
            }
        };
        let font = FontId::proportional(theme::TEXT_SIZE);
        let at = ui.painter().text(Pos2::new(x, y), Align2::RIGHT_CENTER, text, font, tokens.dim);
        if ui.rect_contains_pointer(at) {
            let full_time = view.locale.full_time(last, view.zone);
            ui.interact(at, counter_widget(row.counter.id).with("last"), Sense::hover()).on_hover_text(full_time);
        }
    }
}
