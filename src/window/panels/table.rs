//! The table: one row per counter, of which only the visible ones are drawn.

use crate::domain::CounterId;
use egui::{
    Align, Align2, FontId, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit,
};

use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, CONTROL_HEIGHT, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::tiles;
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::{DrawResult, ViewContext, clicked, counter_widget, selecting};
use crate::window::view::listing::SortBy;
use crate::window::view::model::{Flash, Row};
use crate::window::view::settings::Density;

const HEADER_HEIGHT: f32 = 30.0;
const ROW_HEIGHT: f32 = 40.0;
const ROW_HEIGHT_COMPACT: f32 = 32.0;
const MARGIN: f32 = 4.0 * SPACE;
const BUTTON_WIDTH: f32 = 32.0;
const KEY_WIDTH: f32 = 56.0;
const SPARK_WIDTH: f32 = 96.0;

/// The positions of the columns in a row: those that don't fit are left out, the least important first.
struct Columns {
    dot: f32,
    name: std::ops::Range<f32>,
    key: Option<f32>,
    count: std::ops::Range<f32>,
    today: Option<f32>,
    spark: Option<std::ops::Range<f32>>,
    last: Option<f32>,
    minus: f32,
    plus: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let width = rect.width();
        let plus = rect.right() - MARGIN - BUTTON_WIDTH;
        let minus = plus - SPACE - BUTTON_WIDTH;
        let mut right = minus - 4.0 * SPACE;
        let mut take = |wanted: f32, least: f32| {
            let end = right;
            (width >= least).then(|| {
                right -= wanted;
                end - wanted..end
            })
        };
        let last = take(96.0, 760.0).map(|range| range.end);
        let spark = take(SPARK_WIDTH + 20.0, 640.0).map(|range| range.start + 20.0..range.end);
        let today = take(84.0, 520.0).map(|range| range.end);
        let count = take((width * 0.18).clamp(88.0, 190.0), 0.0).unwrap_or_default();
        let key = take(KEY_WIDTH, 400.0).map(|range| (range.start + range.end) / 2.0);
        let name = rect.left() + MARGIN + 26.0;
        Self { dot: rect.left() + MARGIN + 4.0, name: name..right - SPACE, key, count, today, spark, last, minus, plus }
    }
}

/// Draws the table.
pub(crate) fn table_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) -> DrawResult {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut drawn = DrawResult { columns: Some(1), ..DrawResult::default() };
    header_ui(ui, view, commands);
    let height = match view.settings.density {
        Density::Comfortable => ROW_HEIGHT,
        Density::Compact => ROW_HEIGHT_COMPACT,
    };
    let wanted = view.wanted.and_then(|id| view.listing.position(id));
    ScrollArea::vertical().auto_shrink(false).show_rows(ui, height, view.listing.ids().len(), |ui, range| {
        drawn.has_pointer = ui.rect_contains_pointer(ui.clip_rect());
        if let Some(position) = wanted {
            let offset = (position as f32 - range.start as f32) * height;
            let top = ui.max_rect().left_top() + Vec2::new(0.0, offset);
            ui.scroll_to_rect(Rect::from_min_size(top, Vec2::new(1.0, height)), None);
        }
        for row in view.listing.rows(view.model, range) {
            drawn.cursor = row_ui(ui, view, height, row, commands).or(drawn.cursor);
        }
    });
    drawn
}

/// Draws the column headers: a click sorts by a column.
fn header_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEADER_HEIGHT), Sense::hover());
    let columns = Columns::of(rect);
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
    if let Some(x) = columns.today {
        head(x, Align2::RIGHT_CENTER, strings::TODAY, SortBy::Today);
    }
    if let Some(x) = columns.last {
        head(x, Align2::RIGHT_CENTER, strings::LAST, SortBy::Last);
    }
    if let Some(x) = columns.key {
        painter.text(Pos2::new(x, y), Align2::CENTER_CENTER, strings::KEY, font.clone(), tokens.dim);
    }
    if let Some(spark) = &columns.spark {
        painter.text(Pos2::new(spark.start, y), Align2::LEFT_CENTER, strings::BY_THE_HOUR, font.clone(), tokens.dim);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

/// Draws a row. Returns its counter if it has the focus.
fn row_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    height: f32,
    row: &Row,
    commands: &mut Vec<Command>,
) -> Option<CounterId> {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let id = counter_widget(counter.id);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click_and_drag());
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
    cells_ui(ui, view, rect, row);
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(rect.shrink(1.0), theme::CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
    let columns = Columns::of(rect);
    let number = |number| view.number(number);
    for (x, icon, name, steps) in [
        (columns.minus, Icon::Minus, strings::minus_name(&counter.name, counter.step, number), -1),
        (columns.plus, Icon::Plus, strings::plus_name(&counter.name, counter.step, number), 1),
    ] {
        let center = Pos2::new(x + BUTTON_WIDTH / 2.0, rect.center().y);
        let rect = Rect::from_center_size(center, Vec2::new(BUTTON_WIDTH, CONTROL_HEIGHT.min(height - 4.0)));
        let response = widgets::tool_button(ui, rect, id.with(steps), Face::Icon(icon), &name, ButtonKind::Plain);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            commands.push(Command::Press { id: counter.id, steps });
        }
    }
    focused
}

fn cells_ui(ui: &mut Ui, view: &ViewContext<'_>, rect: Rect, row: &Row) {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let columns = Columns::of(rect);
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
    if let Some(x) = columns.today {
        let text = match tiles::share(view, row) {
            Some(share) => share,
            None => strings::signed(row.today(), |number| view.number(number)),
        };
        let rect = Rect::from_x_y_ranges(x - 80.0..=x, rect.y_range());
        widgets::figures(ui, rect, Align::Max, &text, &FontId::proportional(theme::TEXT_SIZE), tokens.dim);
    }
    if let (Some(spark), Some(day)) = (&columns.spark, view.model.day()) {
        let rect = Rect::from_x_y_ranges(spark.start..=spark.end - 4.0, y - 9.0..=y + 8.0);
        tiles::hours_ui(ui, view, row, day, rect);
    }
    if let (Some(x), Some(last)) = (columns.last, row.last) {
        // Not how long ago: that would be wrong a moment later, and nothing is drawn while nothing changes.
        let text = match view.model.day() {
            Some(day) if day.contains(last) => view.locale.time(last, view.zone),
            _ => view.locale.date(last, view.zone),
        };
        let font = FontId::proportional(theme::TEXT_SIZE);
        let at = ui.painter().text(Pos2::new(x, y), Align2::RIGHT_CENTER, text, font, tokens.dim);
        if ui.rect_contains_pointer(at) {
            let full_time = view.locale.full_time(last, view.zone);
            ui.interact(at, counter_widget(row.counter.id).with("last"), Sense::hover()).on_hover_text(full_time);
        }
    }
}
