//! The tiles: each counter is one big button, drawn only if visible.
//!
//! Few counters fill the window; many scroll, at their smallest size.

use crate::domain::CounterId;
use crate::language::text;
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, FontId, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    accesskit,
};

use crate::day::Day;
use crate::domain::Weight;
use crate::inference::Interval;
use crate::window::charts::control::diamond;
use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::{DraggedCounters, DrawResult, ViewContext, clicked, counter_widget, selecting};
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::{Flash, HOURS_MAX, Row};
use crate::window::view::pace::Paced;
use crate::window::view::settings::Density;
use crate::window::view::share_limits;
#[cfg(feature = "hub")]
use crate::window::view::shared_boards::is_offline;

/// Size of the smallest tile, and the space between tiles and around them, in points.
const SIZE_MIN: Vec2 = Vec2::new(212.0, 152.0);
/// Size of the smallest tile whose buttons are large enough for fingers.
const SIZE_TOUCH: Vec2 = Vec2::new(212.0, 180.0);
const SIZE_COMPACT: Vec2 = Vec2::new(172.0, 88.0);
const GAP: f32 = 3.0 * SPACE;
const GAP_COMPACT: f32 = 2.0 * SPACE;
const MARGIN: f32 = 4.0 * SPACE;
/// Maximum ratio of a tile's height to its width, and maximum scale of its texts.
const HEIGHT_TO_WIDTH_MAX: f32 = 1.3;
const SCALE_MAX: f32 = 4.0;
/// Smallest and greatest size of a count, and the steps between, in points.
const COUNT_MIN: f32 = 32.0;
const COUNT_MAX: f32 = 160.0;
const COUNT_STEP: f32 = 4.0;
/// Size of the mark of what isn't chance, in points.
pub(super) const ALARM_RADIUS: f32 = 5.0;
/// The greatest part of a tile's height that its count takes.
const COUNT_TO_HEIGHT: f32 = 0.38;
/// So many counters are looked at for the longest count: where there are more, tiles are small in any case.
const LONGEST_OF: usize = 1_000;
/// Room for the number of today, where it stands at the right of the count, in points.
const TODAY_WIDTH: f32 = 44.0;
/// Size of a share, in points, on a tile of the usual size.
const SHARE_SIZE: f32 = 15.0;
/// Height of a tile below which its count and the number of today share a line, in points.
const ONE_LINE_HEIGHT: f32 = 130.0;
/// Size of a tile's buttons, in points.
const BUTTON: f32 = 30.0;
const BUTTON_COMPACT: f32 = 26.0;

/// The grid of equal tiles in the window.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Grid {
    columns: usize,
    size: Vec2,
    smallest: Vec2,
    gap: f32,
}

impl Grid {
    /// Returns the grid with the largest tiles of which `count` fit into `space`; if none do, the smallest ones, in as
    /// many columns as fit.
    fn of(space: Vec2, count: usize, smallest: Vec2, gap: f32) -> Self {
        let inner = space - Vec2::splat(2.0 * MARGIN);
        let columns_max = (((inner.x + gap) / (smallest.x + gap)).floor() as usize).max(1);
        let width = |columns: usize| (inner.x + gap) / columns as f32 - gap;
        let fitting = |columns: usize| {
            let height = (inner.y + gap) / count.div_ceil(columns) as f32 - gap;
            let width = width(columns);
            let size = Vec2::new(width, height.min(width * HEIGHT_TO_WIDTH_MAX)).floor();
            (height >= smallest.y).then_some(Self { columns, size, smallest, gap })
        };
        let size = Vec2::new(width(columns_max).floor(), smallest.y);
        (1..=columns_max.min(count.max(1)))
            .filter_map(fitting)
            .max_by(|a, b| a.scale().total_cmp(&b.scale()))
            .unwrap_or(Self { columns: columns_max, size, smallest, gap })
    }

    /// Returns how much larger a tile is than the smallest.
    fn scale(&self) -> f32 {
        (self.size / self.smallest).min_elem().clamp(0.5, SCALE_MAX)
    }
}

/// How all tiles of the grid are drawn.
struct Look {
    /// How much larger they are than the smallest.
    scale: f32,
    /// The size of their counts, in points.
    count: f32,
    /// Whether the count and the number of today share a line.
    is_one_line: bool,
}

impl Look {
    fn of(ui: &Ui, view: &ViewContext<'_>, grid: &Grid) -> Self {
        let scale = grid.scale();
        let is_one_line = grid.size.y < ONE_LINE_HEIGHT;
        let counts = || {
            let rows = view.listing.rows(view.model, 0..view.listing.ids().len().min(LONGEST_OF));
            rows.map(Row::shown)
        };
        let ends = [counts().min(), counts().max()].into_iter().flatten();
        let longest = ends.map(|count| view.number(count)).max_by_key(String::len).unwrap_or_default();
        // One digit more, so that nothing jumps at 10,000.
        let font = FontId::new(100.0, theme::semibold());
        let width = widgets::figures_width(ui, &format!("{longest}0"), &font) / 100.0;
        let room = grid.size.x - 2.0 * margin(scale) - if is_one_line { TODAY_WIDTH } else { 0.0 };
        let most = (room / width).min(grid.size.y * COUNT_TO_HEIGHT).clamp(COUNT_MIN, COUNT_MAX);
        let count = COUNT_MIN + ((most - COUNT_MIN) / COUNT_STEP).floor() * COUNT_STEP;
        Self { scale, count, is_one_line }
    }
}

/// Returns how much larger the texts of a tile are: they grow more slowly than it.
fn text_scale(scale: f32) -> f32 {
    scale.sqrt().clamp(1.0, 1.3)
}

fn margin(scale: f32) -> f32 {
    15.0 * text_scale(scale)
}

/// Draws the tiles, followed by one for a new counter.
pub(crate) fn tiles_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) -> DrawResult {
    let ids = view.listing.ids();
    let smallest = match view.settings.density {
        _ if view.large_targets => SIZE_TOUCH,
        Density::Comfortable => SIZE_MIN,
        Density::Compact => SIZE_COMPACT,
    };
    let gap = if view.settings.density == Density::Compact && !view.large_targets { GAP_COMPACT } else { GAP };
    // The tiles keep their sizes while one searches.
    let count = match view.listing.search.is_empty() {
        true => ids.len(),
        false => match view.listing.filter {
            BoardFilter::All => view.model.in_use(),
            BoardFilter::Board(id) => view.model.of_board(id).counters,
            BoardFilter::Archive => view.model.archived(),
        },
    };
    let grid = Grid::of(ui.available_size(), count, smallest, gap);
    let look = Look::of(ui, view, &grid);
    let mut drawn = DrawResult { columns: Some(grid.columns), ..DrawResult::default() };
    let line_height = grid.size.y + gap;
    // A free cell is for a new counter.
    let is_room = |lines: usize| 2.0 * MARGIN - gap + lines as f32 * line_height <= ui.available_height();
    let lines = ids.len().div_ceil(grid.columns);
    let is_left = !ids.len().is_multiple_of(grid.columns) || is_room(lines + 1);
    let has_new = is_left && view.listing.filter != BoardFilter::Archive && view.listing.search.is_empty();
    let lines = (ids.len() + usize::from(has_new)).div_ceil(grid.columns);
    ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(2.0 * MARGIN - gap + lines as f32 * line_height);
        drawn.has_pointer = ui.rect_contains_pointer(ui.clip_rect());
        let top_left = ui.max_rect().left_top() + Vec2::splat(MARGIN);
        let cell = |index: usize| {
            let (line, column) = (index / grid.columns, index % grid.columns);
            let offset = Vec2::new(column as f32 * (grid.size.x + gap), line as f32 * line_height);
            Rect::from_min_size(top_left + offset, grid.size)
        };
        if let Some(index) = view.wanted.and_then(|id| view.listing.position(id)) {
            ui.scroll_to_rect(cell(index).expand(gap), None);
        }
        let first = ((viewport.top() - MARGIN) / line_height).floor().max(0.0) as usize * grid.columns;
        let seen = (viewport.height() / line_height).ceil() as usize + 1;
        let last = (first + seen * grid.columns).min(ids.len());
        drawn.tiles = (first.min(last), last);
        for (index, row) in (first..last).zip(view.listing.rows(view.model, first..last)) {
            drawn.cursor = tile_ui(ui, view, cell(index), &look, row, commands).or(drawn.cursor);
        }
        if has_new && last == ids.len() {
            new_ui(ui, cell(ids.len()), commands);
        }
    });
    drawn
}

/// Draws the cell after the last tile, for a new counter.
fn new_ui(ui: &mut Ui, rect: Rect, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let response = ui.interact(rect, Id::unique("new tile"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text!("new-tile")));
    let ink = if response.hovered() { tokens.ink } else { tokens.dim };
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::CARD_RADIUS, tokens.panel);
    }
    widgets::dashed(ui.painter(), rect.shrink(0.5), Stroke::new(1.0, tokens.line));
    icons::icon(ui.painter(), rect.center() - Vec2::new(0.0, 10.0), Icon::Plus, ink);
    let at = rect.center() + Vec2::new(0.0, 14.0);
    ui.painter().text(at, Align2::CENTER_CENTER, text!("new-button"), FontId::proportional(theme::TEXT_SIZE), ink);
    widgets::focus_ring(ui, &response);
    if response.clicked() {
        commands.push(Command::Open(DialogRequest::NewCounter));
    }
}

/// Draws a tile. Returns its counter if it has the focus.
fn tile_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    rect: Rect,
    look: &Look,
    row: &Row,
    commands: &mut Vec<Command>,
) -> Option<CounterId> {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let id = counter_widget(counter.id);
    let response = ui.interact(rect, id, view.counter_sense(ui, counter.id));
    response.widget_info(|| {
        let name = strings::press_name(&counter.name, counter.step, |number| view.number(number));
        WidgetInfo::labeled(Role::Button, true, name)
    });
    let description = described(ui, view, row);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_description(description);
        if view.selection.contains(&counter.id) {
            node.set_selected(true);
        }
    });
    let focused = view.handle(ui, &response, row, commands);
    if view.drop_before(&response, row, commands) {
        let stroke = Stroke::new(3.0, tokens.accent);
        ui.painter().vline(rect.left() - GAP / 2.0, rect.y_range(), stroke);
    }
    // In the frame in which Tab leaves the tile, its buttons must be there to get the focus.
    let ids = [id, id.with(1), id.with(2)];
    let has_focus = ui.memory(|memory| ids.iter().any(|id| memory.has_focus(*id) || memory.had_focus_last_frame(*id)));
    let is_hovered = ui.rect_contains_pointer(rect) && ui.ctx().dragged_id().is_none();
    let has_buttons = view.large_targets || is_hovered || has_focus || response.has_focus();
    paint(ui, view, rect, look, row, (is_hovered, has_buttons));
    if has_buttons {
        buttons_ui(ui, view, rect, look, row, commands);
    }
    if clicked(&response) {
        match selecting(ui) {
            Some(how) => commands.push(Command::Select(counter.id, how)),
            None => commands.push(Command::Press { id: counter.id, steps: 1 }),
        }
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(2.0),
            theme::CARD_RADIUS + 2,
            Stroke::new(2.0, tokens.accent),
            StrokeKind::Inside,
        );
    }
    focused
}

/// Returns what a screen reader says of a counter, after what a press does.
pub(super) fn described(ui: &Ui, view: &ViewContext<'_>, row: &Row) -> String {
    let counter = &row.counter;
    let parts = [
        Some(view.number(row.shown())),
        Some(strings::today(row.today(), |number| view.number(number))),
        counter.key.map(|key| strings::key_of(&key_names::cap(key))),
        counter.target.map(|target| strings::of_target(&view.number(target.into()))),
        view.pace(Paced::Counter(counter.id)).map(|time| strings::at_this_pace(&time)),
        share_words(ui, view, row),
        view.alarm(counter.id),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns where minus and the menu stand in a tile: in the bottom row, where the hours are otherwise, and never on the count.
fn button_rects(view: &ViewContext<'_>, rect: Rect, look: &Look, row: &Row) -> [Rect; 2] {
    let size = match look.is_one_line {
        _ if view.large_targets => theme::TARGET_SIZE,
        true => BUTTON_COMPACT,
        false => BUTTON,
    };
    let bar = if row.counter.target.is_some() { 14.0 } else { 0.0 };
    let end = rect.right_bottom() - Vec2::new(2.5 * SPACE, 2.0 * SPACE + bar);
    let menu = Rect::from_min_max(end - Vec2::splat(size), end);
    [menu.translate(Vec2::new(-size - 6.0, 0.0)), menu]
}

/// Draws minus and the menu, on hover and on focus.
fn buttons_ui(ui: &mut Ui, view: &ViewContext<'_>, rect: Rect, look: &Look, row: &Row, commands: &mut Vec<Command>) {
    let counter = &row.counter;
    let id = counter_widget(counter.id);
    let [minus_rect, menu_rect] = button_rects(view, rect, look, row);
    let name = strings::minus_name(&counter.name, counter.step, |number| view.number(number));
    let face = Face::Icon(Icon::Minus);
    if widgets::tool_button(ui, minus_rect, id.with(1), face, &name, ButtonKind::Plain).clicked() {
        commands.push(Command::Press { id: counter.id, steps: -1 });
    }
    let name = strings::menu_name(&counter.name);
    let menu = widgets::tool_button(ui, menu_rect, id.with(2), Face::Icon(Icon::Dots), &name, ButtonKind::Plain);
    if menu.clicked() {
        commands.push(Command::Menu(view.with_selected(counter.id), menu.rect.left_bottom()));
    }
}

fn paint(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    rect: Rect,
    look: &Look,
    row: &Row,
    (is_hovered, has_buttons): (bool, bool),
) {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let color = tokens.counter(counter.color);
    let is_selected = view.selection.contains(&counter.id);
    let is_inspected = view.inspected == Some(counter.id);
    let flash = view.flash(ui, row);
    let is_reached = row.progress() == Some(1.0);
    let fill = if is_selected { tokens.selected } else { tokens.card };
    let border = match flash {
        Some(flash) => Stroke::new(2.0, flash),
        None if is_inspected => Stroke::new(1.5, tokens.accent),
        None if is_reached => Stroke::new(1.5, tokens.saved),
        None if is_hovered => Stroke::new(1.0, tokens.base),
        None => Stroke::new(1.0, tokens.line),
    };
    let painter = ui.painter().clone();
    painter.rect(rect, theme::CARD_RADIUS, fill, border, StrokeKind::Inside);

    let small = text_scale(look.scale);
    let inner = rect.shrink(margin(look.scale));
    let title_y = rect.top() + 22.0 * small;
    painter.circle_filled(Pos2::new(inner.left() + 4.5 * small, title_y), 4.5 * small, color);
    let mut right = inner.right();
    if let Some(key) = counter.key {
        let cap = key_names::cap(key);
        let width = widgets::key_cap_width(ui, &cap);
        widgets::key_cap(ui, Pos2::new(right - width / 2.0, title_y), &cap);
        right -= width + 2.0 * SPACE;
    }
    if is_inspected {
        icons::icon(&painter, Pos2::new(right - 7.0, title_y), Icon::Chart, tokens.accent);
        right -= 14.0 + 2.0 * SPACE;
    }
    if view.is_locked(row) {
        let center = Pos2::new(right - 7.0 + view.shake(ui, row), title_y);
        let ink = if view.refusal(ui.ctx(), row).is_some() { tokens.pending_ink } else { tokens.dim };
        icons::icon(&painter, center, Icon::Lock, ink);
        right -= 14.0 + 2.0 * SPACE;
    }
    let name_end = right;
    if view.alarms.contains_key(&counter.id) {
        painter.add(diamond(Pos2::new(right - 7.0, title_y), ALARM_RADIUS, tokens.error));
        right -= 14.0 + 2.0 * SPACE;
    }
    let start = Pos2::new(inner.left() + 19.0 * small, title_y);
    let font = FontId::new(theme::TEXT_SIZE * small, theme::semibold());
    let is_shortened = widgets::shortened(ui, start, right - start.x, &counter.name, font, tokens.ink);
    let name_rect = Rect::from_min_max(start - Vec2::new(0.0, 9.0), Pos2::new(name_end, title_y + 9.0));
    hints_ui(ui, view, row, name_rect, is_shortened);

    let bottom = if counter.target.is_some() { inner.bottom() - 10.0 } else { inner.bottom() };
    let foot = Rect::from_min_max(Pos2::new(inner.left(), bottom - 26.0 * small), Pos2::new(inner.right(), bottom));
    let count_rect = match look.is_one_line {
        true => {
            let top = bottom - look.count * 0.9;
            Rect::from_min_max(Pos2::new(inner.left(), top), Pos2::new(inner.right() - TODAY_WIDTH, bottom))
        }
        false => {
            // The same in all tiles, with a target or without.
            let between = inner.with_min_y(title_y + 10.0 * small).with_max_y(inner.bottom() - 26.0 * small);
            Rect::from_center_size(between.center(), Vec2::new(between.width(), look.count))
        }
    };
    count_ui(ui, view, row, count_rect, look.count);
    match look.is_one_line {
        true if has_buttons => {}
        true => today_ui(ui, view, row, foot, look.count),
        false => {
            let [minus, _] = button_rects(view, rect, look, row);
            foot_ui(ui, view, row, foot, small, has_buttons.then_some(minus));
        }
    }
    if let Some(progress) = row.progress() {
        let track = Rect::from_min_max(Pos2::new(inner.left(), inner.bottom() - 4.0), inner.right_bottom());
        painter.rect_filled(track, 2, tokens.line);
        let reached = Rect::from_min_size(track.min, Vec2::new(track.width() * progress, track.height()));
        painter.rect_filled(reached, 2, if is_reached { tokens.saved } else { color });
    }
}

/// Adds a tooltip about the counter.
fn hints_ui(ui: &mut Ui, view: &ViewContext<'_>, row: &Row, rect: Rect, is_shortened: bool) {
    let response = ui.interact(rect, counter_widget(row.counter.id).with("name"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &row.counter.name));
    if let Some(hint) = hint(ui, view, row, is_shortened) {
        response.on_hover_text(hint);
    }
}

/// Returns what the tooltip of a counter says: the full name if it is elided, the note, the limits of its share, what isn't
/// chance, and when the target is reached at this pace.
pub(super) fn hint(ui: &Ui, view: &ViewContext<'_>, row: &Row, is_shortened: bool) -> Option<String> {
    let counter = &row.counter;
    let words = [counter.note.clone(), share_words(ui, view, row), view.alarm(counter.id), pace_of(view, row)];
    let more: Vec<String> = words.into_iter().flatten().collect();
    (is_shortened || !more.is_empty())
        .then(|| [std::slice::from_ref(&counter.name), more.as_slice()].concat().join("\n"))
}

/// Draws the count. A screen reader announces it when this window's press changed it.
fn count_ui(ui: &mut Ui, view: &ViewContext<'_>, row: &Row, rect: Rect, size: f32) {
    let text = view.number(row.shown());
    let id = counter_widget(row.counter.id).with("count");
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, strings::count_name(&row.counter.name, &text)));
    if matches!(row.flash, Some((_, Flash::Press | Flash::Target))) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_live(accesskit::Live::Polite));
    }
    let ink = view.count_ink(ui, row);
    // The ink of the first digit begins where the dot does.
    let pulled = widgets::figures_inset(&text, size);
    let rect = rect.translate(Vec2::new(-pulled, 0.0));
    widgets::figures(ui, rect, Align::Min, &text, &FontId::new(size, theme::semibold()), ink);
}

/// Draws what was counted today as a number alone, or why a press was refused, at the right of the count.
fn today_ui(ui: &Ui, view: &ViewContext<'_>, row: &Row, rect: Rect, count_size: f32) {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(theme::SMALL_SIZE);
    if let Some(why) = view.refusal(ui.ctx(), row) {
        let count = view.number(row.shown());
        let count_width = widgets::figures_width(ui, &count, &FontId::new(count_size, theme::semibold()));
        let room = (rect.width() - count_width - 2.0 * SPACE).max(TODAY_WIDTH);
        let mut job = LayoutJob::simple(why, font, tokens.pending_ink, room);
        (job.halign, job.wrap.max_rows) = (Align::Max, 2);
        let words = ui.painter().layout_job(job);
        let start = Pos2::new(rect.right(), rect.bottom() - words.size().y);
        ui.painter().galley(start, words, tokens.pending_ink);
        return;
    }
    let text = share(view, row).unwrap_or_else(|| strings::signed(row.today(), |number| view.number(number)));
    ui.painter().text(rect.right_bottom() - Vec2::new(0.0, 7.0), Align2::RIGHT_CENTER, text, font, tokens.dim);
}

/// Draws what was counted today, or the share of the board's total, or why a press was refused; and today's hours, which give way
/// to buttons: `minus` is the first of them, if they are there.
fn foot_ui(ui: &Ui, view: &ViewContext<'_>, row: &Row, rect: Rect, scale: f32, minus: Option<Rect>) {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(theme::SMALL_SIZE * scale);
    let y = rect.bottom() - 7.0 * scale;
    if let Some(why) = view.refusal(ui.ctx(), row) {
        // On two lines beside the buttons: who clicks has the pointer here.
        let room = minus.map_or(rect.right(), |minus| minus.left() - SPACE) - rect.left();
        let mut job = LayoutJob::simple(why, font, tokens.pending_ink, room);
        job.wrap.max_rows = 2;
        let words = ui.painter().layout_job(job);
        let half = words.size().y / 2.0;
        let middle = minus.map_or(y.min(rect.bottom() + 0.5 - half), |minus| minus.center().y);
        ui.painter().galley(Pos2::new(rect.left(), middle - half), words, tokens.pending_ink);
        return;
    }
    let share = share(view, row);
    let (text, font, ink) = match &share {
        Some(share) => (share.clone(), FontId::new(SHARE_SIZE * scale, theme::semibold()), tokens.ink),
        None if is_left_out(view, row) => (text!("finish-left-out").to_owned(), font, tokens.dim),
        None => (strings::today(row.today(), |number| view.number(number)), font, tokens.dim),
    };
    let y = if share.is_some() { y - 11.0 * scale } else { y };
    let limit = row.limit_reached().map(|limit| strings::at_limit(&view.number(limit.into())));
    let part = limit.map(|text| (text, tokens.pending_ink)).or_else(|| own_part(view, row, tokens));
    let pace = || Some((strings::by_time(&view.pace_today(Paced::Counter(row.counter.id))?), tokens.dim));
    let part = part.or_else(|| pace().filter(|_| share.is_none()));
    let width_of = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.dim).size().x;
    if let Some(limits) = limits_of_share(ui, view, row).filter(|_| part.is_none()) {
        let small = FontId::proportional(theme::SMALL_SIZE * scale);
        let end = minus.map_or(rect.right(), |minus| minus.left() - SPACE);
        let start = rect.left() + width_of(&text) + 2.0 * SPACE;
        let texts = [strings::share_limits(limits), strings::share_limits_short(limits)];
        let width_of = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), small.clone(), tokens.dim).size().x;
        if let Some(fitting) = texts.into_iter().find(|text| start + width_of(text) <= end) {
            let at = Pos2::new(start, y + 1.0);
            ui.painter().text(at, Align2::LEFT_CENTER, fitting, small.clone(), tokens.dim);
        }
    }
    let mut width = width_of(&text);
    widgets::shortened(ui, Pos2::new(rect.left(), y), rect.width(), &text, font.clone(), ink);
    if let Some((part, ink)) = part {
        let (start, added) = (rect.left() + width, width_of(&part));
        if start + added <= rect.right() {
            widgets::shortened(ui, Pos2::new(start, y), added + 1.0, &part, font, ink);
            let place = Rect::from_x_y_ranges(rect.left()..=start + added, y - 7.0..=y + 7.0);
            let name = strings::count_name(&row.counter.name, &format!("{text}{part}"));
            ui.interact(place, counter_widget(row.counter.id).with("here"), Sense::hover())
                .widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
            width += added;
        }
    }
    if minus.is_some() {
        return;
    }
    if share.is_some() {
        // Where there is a target of its own, that has the bar.
        if let Some(part) = share_of(view, row).filter(|_| row.counter.target.is_none()) {
            let track = rect.with_min_y(rect.bottom() - 4.0);
            let of_board = track.with_max_x(track.left() + track.width() * part);
            ui.painter().rect_filled(track, 2, tokens.line);
            ui.painter().rect_filled(of_board, 2, tokens.counter(row.counter.color));
        }
        return;
    }
    let spark_width = (104.0 * scale).min(rect.width() - width - 3.0 * SPACE);
    if spark_width >= 48.0
        && let Some(day) = view.model.day()
    {
        let size = Vec2::new(spark_width, rect.height());
        hours_ui(ui, view, row, day, Rect::from_min_size(rect.right_bottom() - size, size));
    }
}

/// Draws what was counted in each hour of the day; of a shared counter with what other desks counted paler.
pub(crate) fn hours_ui(ui: &Ui, view: &ViewContext<'_>, row: &Row, day: &Day, rect: Rect) {
    let empty = [0; HOURS_MAX];
    let hours = row.hours().unwrap_or(&empty);
    let hours = hours.get(..day.hours().min(HOURS_MAX)).unwrap_or_default();
    let color = Tokens::of(ui).counter(row.counter.color);
    match own_hours(view, row, day) {
        Some(own) => widgets::parted_bars(ui, rect, hours, own, color),
        None => widgets::bars(ui, rect, hours, color),
    }
}

#[cfg(feature = "hub")]
fn own_hours<'a>(view: &'a ViewContext<'_>, row: &Row, day: &Day) -> Option<&'a [i64]> {
    view.model.shared.here(row.counter.id, day).map(|here| here.hours.as_slice())
}

#[cfg(not(feature = "hub"))]
fn own_hours<'a>(_: &'a ViewContext<'_>, _: &Row, _: &Day) -> Option<&'a [i64]> {
    None
}

/// Returns what stands beside what was counted today on a shared counter: how much of it here, or what waits for the hub.
#[cfg(feature = "hub")]
pub(crate) fn own_part(view: &ViewContext<'_>, row: &Row, tokens: &Tokens) -> Option<(String, Color32)> {
    let here = view.model.shared.here(row.counter.id, view.model.day()?)?;
    let is_away = row.counter.board_id.and_then(|board| view.model.shared.status(board)).is_some_and(is_offline);
    match is_away {
        true if here.waiting > 0 => {
            let text = strings::sharing::tile_waits(here.waiting, &view.number(here.waiting.into()));
            Some((text, tokens.pending_ink))
        }
        true => None,
        false => Some((strings::sharing::tile_here(&view.number(here.today.into())), tokens.dim)),
    }
}

#[cfg(not(feature = "hub"))]
pub(crate) fn own_part(_: &ViewContext<'_>, _: &Row, _: &Tokens) -> Option<(String, Color32)> {
    None
}

/// Returns how far a counter is, and when it reaches its target at this pace: "78 of 100, by 16:40 at this pace".
pub(super) fn pace_of(view: &ViewContext<'_>, row: &Row) -> Option<String> {
    let time = view.pace(Paced::Counter(row.counter.id))?;
    let target = view.number(row.counter.target?.into());
    Some(strings::count_at_this_pace(&view.number(row.shown()), &target, &time))
}

/// Returns whether the board shows shares, and this counter has none, since it doesn't add to the total.
fn is_left_out(view: &ViewContext<'_>, row: &Row) -> bool {
    let board = row.counter.board_id.and_then(|id| view.model.board(id));
    row.counter.weight == Weight::Zero && board.is_some_and(|board| board.shows_shares)
}

/// Returns the counter's part of its board's total, 0 to 1; `None` where it doesn't add to that.
fn share_of(view: &ViewContext<'_>, row: &Row) -> Option<f32> {
    let total = view.model.of_board(row.counter.board_id?).positive;
    (row.counter.weight == Weight::Plus)
        .then(|| (row.shown().max(0) as f64 / total.max(1) as f64).clamp(0.0, 1.0) as f32)
}

/// Returns the counter's share of its board's total, if the board shows shares.
pub(crate) fn share(view: &ViewContext<'_>, row: &Row) -> Option<String> {
    let board = view.model.board(row.counter.board_id?).filter(|board| board.shows_shares)?;
    if row.counter.weight != Weight::Plus {
        // Only counters that add to the total have a share.
        return None;
    }
    let total = view.model.of_board(board.id).positive;
    Some(strings::share(row.shown().max(0), total))
}

/// Returns the limits of a counter's share of its board's total, if the board shows shares and they are switched on.
fn limits_of_share(ui: &Ui, view: &ViewContext<'_>, row: &Row) -> Option<Interval> {
    let board = view.model.board(row.counter.board_id?).filter(|board| board.shows_shares)?;
    let sums = view.model.of_board(board.id);
    let has_limits = view.settings.inspector_view.has_limits && row.counter.weight == Weight::Plus;
    if !has_limits || sums.is_level() || sums.stepped_counters > 0 {
        return None;
    }
    share_limits::of(ui, row.shown(), sums.positive)
}

/// Returns a share with its limits, in words: "62.0 % of 100: limits 51 to 72 %".
fn share_words(ui: &Ui, view: &ViewContext<'_>, row: &Row) -> Option<String> {
    let limits = limits_of_share(ui, view, row)?;
    let total = view.model.of_board(row.counter.board_id?).positive;
    Some(strings::share_of(&share(view, row)?, &view.number(total), &strings::share_limits(limits)))
}

/// Draws what is dragged, beside the pointer.
pub(crate) fn ghost_ui(ui: &Ui, view: &ViewContext<'_>) {
    let Some(dragged) = egui::DragAndDrop::payload::<DraggedCounters>(ui.ctx()) else { return };
    let Some(at) = ui.ctx().pointer_interact_pos() else { return };
    let name = dragged.0.first().and_then(|id| view.model.row(*id)).map(|row| row.counter.name.clone());
    let text = strings::dragged(&name.unwrap_or_default(), dragged.0.len());
    let tokens = Tokens::of(ui);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("dragged")));
    let galley = painter.layout_no_wrap(text, FontId::new(theme::TEXT_SIZE, theme::semibold()), tokens.ink);
    let rect = Rect::from_min_size(at + Vec2::splat(12.0), galley.size() + Vec2::new(24.0, 14.0));
    painter.rect(rect, theme::CONTROL_RADIUS, tokens.card, Stroke::new(1.0, tokens.accent), StrokeKind::Inside);
    painter.galley(rect.min + Vec2::new(12.0, 7.0), galley, tokens.ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_counters_fill_a_window_and_many_take_the_smallest_size() {
        for space in [Vec2::new(984.0, 678.0), Vec2::new(1920.0, 1000.0)] {
            let five = Grid::of(space, 5, SIZE_MIN, GAP);
            let used = 5.0 * (five.size.x + GAP) * (five.size.y + GAP);
            assert!(used > 0.55 * space.x * space.y, "{five:?}");
        }
        let many = Grid::of(Vec2::new(984.0, 678.0), 100_000, SIZE_MIN, GAP);
        assert_eq!((many.columns, many.size.y), (4, SIZE_MIN.y));
    }

    #[test]
    fn tiles_stay_within_any_window() {
        for width in (360..3840).step_by(37) {
            for count in [1, 2, 3, 5, 8, 20, 1000] {
                let space = Vec2::new(width as f32, 600.0);
                let grid = Grid::of(space, count, SIZE_MIN, GAP);
                let line = grid.columns as f32 * (grid.size.x + GAP) - GAP + 2.0 * MARGIN;
                assert!(line <= space.x + 0.5, "{width} {count} {grid:?}");
            }
        }
    }
}
