//! The table: one row per counter, of which only the visible ones are drawn, with what was counted in a range.

mod foot;
mod range_row;
mod sums;

use crate::domain::CounterId;
use crate::language::text;
use egui::{
    Align, Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit,
};

use crate::window::charts::control::diamond;
use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens, control_height, target_height, target_width};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::{inspector, range, tiles};
use crate::window::text::locale::local;
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::{DrawResult, ViewContext, clicked, counter_widget, selecting};
use crate::window::view::listing::SortBy;
use crate::window::view::model::{Flash, Row};
use crate::window::view::settings::Density;
pub(crate) use sums::TableSums;

const HEADER_HEIGHT: f32 = 32.0;
const SORT_HEIGHT: f32 = 28.0;
const ROW_HEIGHT: f32 = 40.0;
const ROW_HEIGHT_COMPACT: f32 = 32.0;
const MARGIN: f32 = 4.0 * SPACE;
const BUTTON_WIDTH: f32 = 30.0;
const BUTTON_GAP: f32 = 6.0;
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
    fn of(ui: &Ui, rect: Rect, cells: usize) -> Self {
        let last = rect.right() - MARGIN;
        let buttons = 2.0 * target_width(ui, BUTTON_WIDTH) + BUTTON_GAP;
        let mut right = last - LAST_WIDTH.max(buttons + 2.0 * SPACE);
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
    let range = sums.range;
    let name = || {
        let (dates, today) = range::dates(&view.calendar(), range, view.clock);
        strings::counts_of(&range::name(range, dates, view.locale, today))
    };
    widgets::table(ui, name, |ui| rows_ui(ui, view, sums, &mut drawn, commands));
    drawn
}

/// Draws the heads, the counters and what they are together.
fn rows_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    sums: &mut TableSums,
    drawn: &mut DrawResult,
    commands: &mut Vec<Command>,
) {
    let heads = heads(view, sums);
    header_ui(ui, view, sums, &heads, commands);
    if let Some(why) = &sums.asking.problem {
        ui.label(egui::RichText::new(strings::inspector::unread(why)).color(Tokens::of(ui).error));
    }
    let height = match view.settings.density {
        Density::Comfortable => target_height(ui, ROW_HEIGHT),
        Density::Compact => target_height(ui, ROW_HEIGHT_COMPACT),
    };
    let wanted = view.wanted.and_then(|id| view.listing.position(id));
    let columns = Columns::of(ui, ui.available_rect_before_wrap(), heads.len());
    let feet = foot::feet(view, sums, &columns, height);
    // Until they are read, there is room for one.
    let foot = if sums.whole().is_some() { feet.iter().map(|foot| foot.height).sum() } else { height };
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
            drawn.cursor = row_ui(ui, view, sums, (height, &heads), row, commands).or(drawn.cursor);
        }
    });
    if in_view != sums.in_view {
        // Their sums are asked for.
        sums.in_view = in_view;
        ui.ctx().request_repaint();
    }
    feet.iter().for_each(|foot| foot.ui(ui, &heads, inspector::sum_name(sums.range.kind)));
}

/// Returns the heads of the range's columns.
fn heads(view: &ViewContext<'_>, sums: &TableSums) -> Vec<String> {
    let Some(table) = sums.table() else { return Vec::new() };
    table.together.bars.iter().map(|bar| inspector::column_name(view, table.unit, bar)).collect()
}

/// Draws the column headers: a click sorts by a column.
fn header_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &TableSums, heads: &[String], commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, HEADER_HEIGHT)));
    let mut ui = widgets::table_row(ui, rect, text!("columns"));
    let columns = Columns::of(&ui, rect, heads.len());
    let font = FontId::proportional(theme::SMALL_SIZE);
    let y = rect.center().y;
    let mut sorted = |ui: &mut Ui, x: f32, align: Align2, text: &str, sort: SortBy| {
        let is_chosen = view.listing.sort == sort;
        let arrow = match (is_chosen, view.listing.is_reversed == (sort == SortBy::Name)) {
            (false, _) => "",
            (true, true) => " ↓",
            (true, false) => " ↑",
        };
        let ink = if is_chosen { tokens.ink } else { tokens.dim };
        let drawn = ui.painter().text(Pos2::new(x, y), align, format!("{text}{arrow}"), font.clone(), ink);
        let size = Vec2::new(target_width(ui, drawn.width() + 12.0), target_height(ui, SORT_HEIGHT));
        let rect = Rect::from_center_size(drawn.center(), size);
        let head = id.with(x as i32);
        widgets::head(ui, rect, head, text);
        let ui = widgets::part_of(ui, rect, head);
        let response = ui.interact(rect, egui::Id::unique("sort").with(sort as u8), Sense::click());
        let name = sort.name();
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, name));
        widgets::focus_ring(&ui, &response);
        if response.clicked() {
            commands.push(Command::Sort(sort));
        }
    };
    sorted(&mut ui, columns.name.start, Align2::LEFT_CENTER, text!("name"), SortBy::Name);
    sorted(&mut ui, columns.count.end, Align2::RIGHT_CENTER, text!("count"), SortBy::Count);
    let put = |ui: &Ui, x: f32, align: Align2, text: &str, is_now: bool| {
        let (font, ink) = match is_now {
            true => (FontId::new(theme::SMALL_SIZE, theme::semibold()), tokens.ink),
            false => (font.clone(), tokens.dim),
        };
        let at = ui.painter().text(Pos2::new(x, y), align, text, font, ink);
        widgets::head(ui, at, id.with(x as i32), text);
    };
    if let Some(x) = columns.key {
        put(&ui, x, Align2::CENTER_CENTER, text!("key"), false);
    }
    if let (Some(first), Some(table)) = (columns.cells, sums.table()) {
        for (index, (bar, head)) in table.together.bars.iter().zip(heads).enumerate() {
            put(&ui, first + CELL_WIDTH * index as f32, Align2::RIGHT_CENTER, head, bar.span.contains(table.now));
        }
    }
    if let Some(x) = columns.sum {
        put(&ui, x, Align2::RIGHT_CENTER, inspector::sum_name(sums.range.kind), false);
    }
    if let Some(x) = columns.all {
        put(&ui, x, Align2::RIGHT_CENTER, text!("inspector-all-time-up"), false);
    }
    sorted(&mut ui, columns.last, Align2::RIGHT_CENTER, text!("last"), SortBy::Last);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

/// Draws a row. Returns its counter if it has the focus.
fn row_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    sums: &TableSums,
    (height, heads): (f32, &[String]),
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
    if let Some(alarm) = view.alarm(counter.id) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_description(alarm));
    }
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
    let mut cells = widgets::part_of(ui, rect, id);
    cells_ui(&mut cells, view, sums, heads, row, has_buttons);
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(rect.shrink(2.0), theme::CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
    if has_buttons {
        let number = |number| view.number(number);
        let right = rect.right() - MARGIN;
        let width = target_width(ui, BUTTON_WIDTH);
        for (left, icon, name, steps) in [
            (
                right - 2.0 * width - BUTTON_GAP,
                Icon::Minus,
                strings::minus_name(&counter.name, counter.step, number),
                -1,
            ),
            (right - width, Icon::Plus, strings::plus_name(&counter.name, counter.step, number), 1),
        ] {
            let size = Vec2::new(width, control_height(ui).min(target_height(ui, height - 4.0)));
            let at = Rect::from_center_size(Pos2::new(left + width / 2.0, rect.center().y), size);
            let response =
                widgets::tool_button(&mut cells, at, id.with(steps), Face::Icon(icon), &name, ButtonKind::Plain);
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

/// Draws the cells of a row, in all of `ui`.
fn cells_ui(ui: &mut Ui, view: &ViewContext<'_>, sums: &TableSums, heads: &[String], row: &Row, has_buttons: bool) {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    let counter = &row.counter;
    let columns = Columns::of(ui, rect, heads.len());
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
    let name_end = start.x + width;
    if view.alarms.contains_key(&counter.id) {
        ui.painter().add(diamond(Pos2::new(name_end - 10.0, y), tiles::ALARM_RADIUS, tokens.error));
        width -= 20.0;
    }
    let (text, ink) = refusal.as_deref().map_or((counter.name.as_str(), tokens.ink), |why| (why, tokens.pending_ink));
    let is_shortened = widgets::shortened(ui, start, width, text, font, ink);
    let name_rect = Rect::from_x_y_ranges(columns.name.start..=name_end, y - 9.0..=y + 9.0);
    let id = counter_widget(counter.id);
    let response = ui.interact(name_rect, id.with("name"), Sense::hover());
    widgets::row_head(&response, &counter.name);
    if let Some(hint) = tiles::hint(ui, view, row, is_shortened) {
        response.on_hover_text(if is_shortened && refusal.is_some() { text.to_owned() } else { hint });
    }

    if let (Some(x), Some(key)) = (columns.key, counter.key) {
        let cap = key_names::cap(key);
        widgets::key_cap(ui, Pos2::new(x, y), &cap);
        let at = Rect::from_center_size(Pos2::new(x, y), Vec2::splat(control_height(ui)));
        widgets::cell(ui, at, id.with("key"), text!("key"), &cap);
    }
    let count_rect = Rect::from_x_y_ranges(columns.count.start..=columns.count.end, rect.y_range());
    let count = view.number(row.shown());
    widgets::cell(ui, count_rect, id.with("count"), &counter.name, &count);
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
        let put = |column: usize, right: f32, width: f32, head: &str, text: &str, family: egui::FontFamily, ink| {
            let at = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
            widgets::figures(ui, at, Align::Max, text, &FontId::new(theme::TEXT_SIZE, family), ink);
            widgets::cell(ui, at, id.with(("cell", column)), head, text);
        };
        let plain = egui::FontFamily::Proportional;
        if let Some(first) = columns.cells {
            for (index, (bar, head)) in of_row.bars.iter().zip(heads).enumerate() {
                let text = inspector::cell(view, table, bar);
                if !text.is_empty() {
                    let right = first + CELL_WIDTH * index as f32;
                    put(2 + index, right, CELL_WIDTH, head, &text, plain.clone(), tokens.ink);
                }
            }
        }
        let (sum, sum_head) = (view.number(of_row.range.counted.into()), inspector::sum_name(sums.range.kind));
        if let Some(right) = columns.sum {
            put(0, right, SUM_WIDTH, sum_head, &sum, theme::semibold(), tokens.ink);
        }
        if let Some(right) = columns.all {
            let all = view.number(of_row.all.into());
            put(1, right, ALL_WIDTH, text!("inspector-all-time-up"), &all, plain, tokens.dim);
        }
        ui.ctx().accesskit_node_builder(id, |node| {
            let words = strings::inspector::counted_in_range(&sum, sums.range.kind);
            node.set_description(strings::table_row(&count, &words));
        });
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
        let at = ui.painter().text(Pos2::new(x, y), Align2::RIGHT_CENTER, &text, font, tokens.dim);
        widgets::cell(ui, at, id.with("last"), text!("last"), &text);
        let response = ui.interact(at, id.with("last"), Sense::hover());
        if response.hovered() {
            response.on_hover_text(view.locale.full_time(last, view.zone));
        }
    }
}
