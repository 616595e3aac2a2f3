//! The strip: the counters of the board in a window as small as it may be, side by side or one above another, as its shape is.
//!
//! Leaves out the window itself, which `app::strip` makes small and large again, and all that needs more room: that
//! leads back to the large window. Its corners are square: the same window would have to be transparent from its start, and
//! where the desktop has no compositor, what is transparent is black.

use egui::viewport::ResizeDirection;
use egui::{
    Align, CursorIcon, FontId, Id, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, ViewportCommand, WidgetInfo,
};

use crate::domain::CounterId;
use crate::language::text;
use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, TARGET_SIZE, Tokens, has_large_targets, target_width};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::board_card::{self, Card};
#[cfg(feature = "hub")]
use crate::window::panels::sharing;
use crate::window::panels::status_bar::{SaveState, save_state};
use crate::window::panels::tiles;
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::{DrawResult, ViewContext, clicked, counter_widget};
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::{Flash, Row};

/// Height of a strip that lies, and width of one that stands, in points: what its parts are drawn for.
const LYING_HEIGHT: f32 = 72.0;
const STANDING_WIDTH: f32 = 132.0;
/// Size of the light and the grip, of a strip that lies and of one that stands.
const HEAD_WIDTH: f32 = 22.0;
const HEAD_HEIGHT: f32 = 30.0;
/// Size of the total.
const TOTAL_WIDTH: f32 = 118.0;
const TOTAL_HEIGHT: f32 = 66.0;
/// Least size of a cell.
const CELL_WIDTH_MIN: f32 = 52.0;
const CELL_HEIGHT_MIN: f32 = 44.0;
/// Least width of a cell that shows its minus for fingers, beside its name and its count.
const TOUCH_WIDTH_MIN: f32 = 128.0;
/// How far everything grows in a larger strip.
const SCALE_MAX: f32 = 2.0;
const EDGE: f32 = 5.0;
const CORNER: f32 = 12.0;
const BUTTON: f32 = 24.0;
/// Least width of a name, in points.
const NAME_WIDTH_MIN: f32 = 16.0;

/// The parts of the strip.
struct Parts {
    is_lying: bool,
    scale: f32,
    head: Rect,
    cells: Rect,
    total: Rect,
    /// How many counters there is room for.
    room: usize,
}

impl Parts {
    /// Arranges the parts; for fingers, the buttons have room of their own.
    fn of(rect: Rect, has_large_targets: bool) -> Self {
        let (least, buttons) = if has_large_targets { (TARGET_SIZE, 2.0 * TARGET_SIZE) } else { (0.0, 0.0) };
        let is_lying = rect.width() >= rect.height();
        if is_lying {
            let scale = (rect.height() / LYING_HEIGHT).clamp(0.8, SCALE_MAX);
            let head = rect.with_max_x(rect.left() + (HEAD_WIDTH * scale).max(least));
            let total = rect.with_min_x((rect.right() - TOTAL_WIDTH * scale - buttons).max(head.right()));
            let cells = rect.with_min_x(head.right()).with_max_x(total.left());
            let room = (cells.width() / (CELL_WIDTH_MIN * scale)).floor() as usize;
            Self { is_lying, scale, head, cells, total, room }
        } else {
            let scale = (rect.width() / STANDING_WIDTH).clamp(0.8, SCALE_MAX);
            let head = rect.with_max_y(rect.top() + (HEAD_HEIGHT * scale).max(least));
            let total = rect.with_min_y((rect.bottom() - TOTAL_HEIGHT * scale).max(head.bottom()));
            let cells = rect.with_min_y(head.bottom()).with_max_y(total.top());
            let room = (cells.height() / (CELL_HEIGHT_MIN * scale).max(least)).floor() as usize;
            Self { is_lying, scale, head, cells, total, room }
        }
    }

    /// Returns the cell of one of `count` counters.
    fn cell(&self, index: usize, count: usize) -> Rect {
        let (size, at) = match self.is_lying {
            true => (Vec2::new(self.cells.width() / count.max(1) as f32, self.cells.height()), Vec2::X),
            false => (Vec2::new(self.cells.width(), self.cells.height() / count.max(1) as f32), Vec2::Y),
        };
        Rect::from_min_size(self.cells.min + at * size * index as f32, size)
    }

    fn text(&self, size: f32) -> FontId {
        FontId::proportional(size * self.scale)
    }

    fn bold(&self, size: f32) -> FontId {
        FontId::new(size * self.scale, theme::semibold())
    }
}

/// Draws the strip; `notice` is the newest message in passing.
pub(crate) fn strip_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    notice: Option<&str>,
    commands: &mut Vec<Command>,
) -> DrawResult {
    let tokens = Tokens::of(ui);
    let rect = ui.max_rect();
    let parts = Parts::of(rect, view.large_targets);
    let card = Card::of(view);
    let count = view.listing.ids().len().min(parts.room);
    ui.painter().rect_filled(rect, 0, tokens.card);
    ui.painter().rect_filled(parts.total, 0, tokens.panel);
    let mut drawn = DrawResult { columns: Some(if parts.is_lying { count } else { 1 }), ..DrawResult::default() };
    drawn.has_pointer = ui.rect_contains_pointer(rect);

    head_ui(ui, view, &parts, commands);
    let mut pointed = None;
    for (index, row) in view.listing.rows(view.model, 0..count).enumerate() {
        let cell = parts.cell(index, count);
        let number = if card.is_some() { row.shown() } else { row.today() };
        let cell = cell_ui(ui, view, &parts, cell, row, number, commands);
        drawn.cursor = cell.cursor.or(drawn.cursor);
        pointed = cell.pointed.or(pointed);
    }
    if count == 0 {
        let inner = parts.cells.shrink(2.0 * SPACE);
        widgets::shortened(ui, inner.left_center(), inner.width(), text!("empty-board"), parts.text(12.0), tokens.dim);
    }
    lines_ui(ui, &parts, count);
    let hidden = view.listing.ids().len() - count;
    // What is pointed at is named here, as a tooltip would cover its neighbours.
    let aside = pointed.or_else(|| (hidden > 0).then(|| strings::strip::hidden(hidden)));
    total_ui(ui, view, &parts, card.as_ref(), aside, notice, commands);
    let edge = match card.as_ref().is_some_and(Card::is_due) {
        true => Stroke::new(2.0, tokens.saved),
        false => Stroke::new(1.0, tokens.base),
    };
    ui.painter().rect_stroke(rect, 0, edge, StrokeKind::Inside);
    buttons_ui(ui, view, &parts, commands);
    edges_ui(ui, rect);
    drawn
}

/// Draws the light, by which the strip is also moved, and the board's name where there is room for it.
fn head_ui(ui: &mut Ui, view: &ViewContext<'_>, parts: &Parts, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let SaveState { light, text, .. } = save_state(ui, view);
    #[cfg(feature = "hub")]
    let (light, text) = match sharing::word(view).filter(|word| word.is_amber) {
        // What waits for a hub is saved all the same.
        Some(word) if light == tokens.saved => (tokens.pending, word.text),
        _ => (light, text),
    };
    let response = ui.interact(parts.head, Id::unique("strip grip"), Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    if response.drag_started() {
        ui.ctx().send_viewport_cmd(ViewportCommand::StartDrag);
    }
    let painter = ui.painter();
    let radius = 4.0 * parts.scale;
    if parts.is_lying {
        let x = parts.head.center().x;
        let light_at = Pos2::new(x, parts.head.top() + parts.head.height() * 0.25);
        painter.circle_filled(light_at, radius, light);
        for (column, row) in (0..3_u8).flat_map(|row| [(-1.0, row), (1.0, row)]) {
            let down = (f32::from(row) - 1.0) * 4.0 * parts.scale;
            let at = Pos2::new(x + column * 2.0 * parts.scale, parts.head.top() + parts.head.height() * 0.62 + down);
            painter.circle_filled(at, 1.0 * parts.scale, tokens.dim);
        }
    } else {
        let y = parts.head.center().y;
        painter.circle_filled(Pos2::new(parts.head.left() + 14.0 * parts.scale, y), radius, light);
        let start = Pos2::new(parts.head.left() + 27.0 * parts.scale, y);
        let buttons = if has_buttons(ui) { 2.0 * target_width(ui, BUTTON) } else { 0.0 };
        let room = parts.head.right() - start.x - 2.0 * SPACE - buttons;
        if room > NAME_WIDTH_MIN {
            widgets::shortened(ui, start, room, &board_name(view), parts.text(12.0), tokens.ink);
        }
    }
    if response.double_clicked() {
        commands.push(Command::TurnStrip);
    }
    widgets::shows_name(response.on_hover_cursor(CursorIcon::Grab), &text);
}

fn board_name(view: &ViewContext<'_>) -> String {
    match view.listing.filter {
        BoardFilter::Board(id) => view.model.board(id).map_or(String::new(), |board| board.name.clone()),
        BoardFilter::All => text!("all").to_owned(),
        BoardFilter::Archive => text!("archive").to_owned(),
    }
}

/// The result of drawing a cell.
struct DrawnCell {
    /// The counter if it has the focus.
    cursor: Option<CounterId>,
    /// The counter's name if the pointer is on it and not all of it stands there.
    pointed: Option<String>,
}

/// Draws a counter, all of which is one button.
fn cell_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    parts: &Parts,
    rect: Rect,
    row: &Row,
    number: i128,
    commands: &mut Vec<Command>,
) -> DrawnCell {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let id = counter_widget(counter.id);
    let response = ui.interact(rect, id, Sense::click());
    let format = |number| view.number(number);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, strings::press_name(&counter.name, counter.step, format))
    });
    let description = tiles::described(ui, view, row);
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(description));
    let focused = view.handle(ui, &response, row, commands);
    if clicked(&response) {
        commands.push(Command::Press { id: counter.id, steps: 1 });
    }
    // In the frame in which Tab leaves the cell, its button must be there to get the focus.
    let ids = [id, id.with(1)];
    let has_focus = ui.memory(|memory| ids.iter().any(|id| memory.has_focus(*id) || memory.had_focus_last_frame(*id)));
    let is_hovered = ui.rect_contains_pointer(rect);
    if is_hovered {
        ui.painter().rect_filled(rect, 0, tokens.hover);
    }
    let mut inner = rect.shrink2(Vec2::splat(2.0 * SPACE * parts.scale));
    let title_y = inner.top() + 9.0 * parts.scale;
    let mut right = rect.right() - SPACE / 2.0;
    // A finger doesn't hover; where it would take the room of the name, Shift and the key are left.
    let has_minus = match view.large_targets {
        true => rect.width() >= TOUCH_WIDTH_MIN,
        false => is_hovered || has_focus,
    };
    if has_minus {
        let (size, y) = match view.large_targets {
            true => (Vec2::splat(TARGET_SIZE), rect.center().y),
            false => (Vec2::new(BUTTON, BUTTON.min(rect.height() / 2.0)), title_y),
        };
        let minus = Rect::from_min_size(Pos2::new(rect.right() - size.x - SPACE, y - size.y / 2.0), size);
        right = minus.left();
        if view.large_targets {
            // It is beside the count, too.
            inner.max.x = right - SPACE;
        }
        let name = strings::minus_name(&counter.name, counter.step, format);
        let face = Face::Icon(Icon::Minus);
        if widgets::tool_button(ui, minus, id.with(1), face, &name, ButtonKind::Plain).clicked() {
            commands.push(Command::Press { id: counter.id, steps: -1 });
        }
    }
    let start = mark_ui(ui, parts, row, Pos2::new(inner.left(), title_y));
    let (text, ink) = match view.refusal(ui.ctx(), row) {
        Some(why) => (why, tokens.pending_ink),
        None => (counter.short_name.as_ref().unwrap_or(&counter.name).clone(), tokens.ink),
    };
    let room = right - start - SPACE / 2.0;
    let is_cut = room <= 16.0 || widgets::cut(ui, Pos2::new(start, title_y), room, &text, parts.text(11.0), ink);

    let text = view.number(number);
    let size = (rect.height() * 0.4).min(64.0 * parts.scale).max(20.0);
    let top = title_y + 8.0 * parts.scale;
    let place = Rect::from_min_max(Pos2::new(inner.left(), top), Pos2::new(inner.right(), rect.bottom() - SPACE));
    let pulled = widgets::figures_inset(&text, size);
    let count = ui.interact(place, id.with("count"), Sense::hover());
    count.widget_info(|| WidgetInfo::labeled(Role::Label, true, strings::count_name(&counter.name, &text)));
    if matches!(row.flash, Some((_, Flash::Press | Flash::Target))) {
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
    let font = FontId::new(size, theme::semibold());
    widgets::figures(ui, place.translate(Vec2::new(-pulled, 0.0)), Align::Min, &text, &font, view.count_ink(ui, row));
    if let Some(flash) = view.flash(ui, row) {
        let stroke = Stroke::new(2.0, flash);
        ui.painter().rect_stroke(rect.shrink(2.0), theme::CONTROL_RADIUS, stroke, StrokeKind::Inside);
    }
    widgets::focus_ring_inside(ui, &response.with_new_rect(rect.shrink(2.0)));
    DrawnCell {
        cursor: focused,
        pointed: (is_hovered && (is_cut || counter.short_name.is_some())).then(|| counter.name.clone()),
    }
}

/// Draws the counter's key in its colour, or a dot, or a lock. Returns where the name begins.
fn mark_ui(ui: &Ui, parts: &Parts, row: &Row, start: Pos2) -> f32 {
    let tokens = Tokens::of(ui);
    let color = tokens.counter(row.counter.color);
    let Some(key) = row.counter.key else {
        let radius = 4.5 * parts.scale;
        ui.painter().circle_filled(start + Vec2::new(radius, 0.0), radius, color);
        return start.x + 2.0 * radius + 1.5 * SPACE * parts.scale;
    };
    let font = parts.text(11.0);
    let galley = ui.painter().layout_no_wrap(key_names::cap(key), font, tokens.ink);
    let size = Vec2::new((galley.size().x + 2.0 * SPACE).max(16.0 * parts.scale), 16.0 * parts.scale);
    let cap = Rect::from_min_size(start - Vec2::new(0.0, size.y / 2.0), size);
    ui.painter().rect_stroke(cap, 4, Stroke::new(1.5, color), StrokeKind::Inside);
    ui.painter().galley(cap.center() - galley.size() / 2.0, galley, tokens.ink);
    cap.right() + 1.5 * SPACE * parts.scale
}

/// Draws the lines between the parts.
fn lines_ui(ui: &Ui, parts: &Parts, count: usize) {
    let line = Stroke::new(1.0, Tokens::of(ui).line);
    for index in 0..=count {
        let cell = parts.cell(index, count);
        if parts.is_lying {
            ui.painter().vline(cell.left(), cell.y_range(), line);
        } else {
            ui.painter().hline(cell.x_range(), cell.top(), line);
        }
    }
}

/// What the total tells.
struct Total {
    figure: String,
    /// What stands beside the figure, and a line of its own.
    beside: String,
    details: String,
}

impl Total {
    fn of(view: &ViewContext<'_>, card: Option<&Card<'_>>, is_lying: bool) -> Self {
        let number = |number| view.number(number);
        if let Some(card) = card {
            let name = card.board.total_name.as_deref().unwrap_or(text!("total"));
            let beside = card.board.target.map(|target| strings::of_number(&number(target.into())));
            let details = card.notice(view).unwrap_or_else(|| strings::in_a_sentence(name));
            return Self { figure: number(card.total), beside: beside.unwrap_or_default(), details };
        }
        let (sums, details) = match view.listing.filter {
            BoardFilter::Board(id) => {
                let sums = view.model.of_board(id);
                let total = number(sums.total);
                (sums, if is_lying { strings::in_all(&total) } else { strings::total_on_board(&total) })
            }
            BoardFilter::All | BoardFilter::Archive => {
                let sums = view.model.all();
                (sums, strings::in_all(&number(sums.total)))
            }
        };
        Self { figure: number(sums.today), beside: text!("strip-today").to_owned(), details }
    }
}

/// Returns what is to be noticed before anything else, and its ink.
fn warning(ui: &Ui, view: &ViewContext<'_>, notice: Option<&str>) -> Option<(String, egui::Color32)> {
    let tokens = Tokens::of(ui);
    let state = save_state(ui, view);
    let pending = view.model.pending();
    if view.model.unsaved.is_some() && pending > 0 {
        return Some((strings::strip::not_saved(pending), tokens.error));
    }
    if state.light == tokens.error {
        return Some((state.text, tokens.error));
    }
    if let Some(notice) = notice {
        return Some((notice.to_owned(), tokens.pending_ink));
    }
    // A refusal stands at its counter.
    let is_refused = view.model.rows().iter().any(|row| matches!(row.flash, Some((_, Flash::Refused))));
    if let Some(problem) = view.model.problem.as_deref().filter(|_| !is_refused) {
        return Some((strings::dialogs::sentence(problem), tokens.error));
    }
    #[cfg(feature = "hub")]
    if let Some(word) = sharing::word(view).filter(|word| word.is_amber) {
        return Some((word.text, tokens.pending_ink));
    }
    view.settings.locked.then(|| (text!("locked").to_owned(), tokens.pending_ink))
}

/// Draws the total, and what comes next when it is reached.
fn total_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    parts: &Parts,
    card: Option<&Card<'_>>,
    aside: Option<String>,
    notice: Option<&str>,
    commands: &mut Vec<Command>,
) {
    let tokens = Tokens::of(ui);
    let scale = parts.scale;
    let mut inner = parts.total.shrink2(Vec2::new(2.5 * SPACE, 2.0 * SPACE) * scale);
    let has_room_for_buttons = parts.is_lying && view.large_targets;
    if has_room_for_buttons {
        inner.max.x -= 2.0 * TARGET_SIZE;
    }
    let total = Total::of(view, card, parts.is_lying);
    let warning = warning(ui, view, notice);
    let said = [strings::figure_of(&total.figure, &total.beside), total.details.clone()];
    let said: Vec<&str> =
        said.iter().map(String::as_str).chain(warning.iter().map(|(text, _)| text.as_str())).collect();
    let whole = ui.interact(parts.total, Id::unique("strip total"), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.join(", ")));
    widgets::shows_name(whole, &said.join("\n"));
    let due = card.filter(|card| card.is_due());
    if let Some(card) = due.filter(|_| view.large_targets) {
        let button = Rect::from_x_y_ranges(inner.x_range(), parts.total.y_range().shrink(SPACE / 2.0));
        let button = button.with_min_y(button.bottom() - TARGET_SIZE);
        let start = Pos2::new(inner.left(), (parts.total.top() + button.top()) / 2.0);
        due_ui(ui, parts, card, &total, start, inner.width());
        return finish_ui(ui, button, card, commands);
    }
    let mut y = inner.top() + if parts.is_lying { 0.0 } else { 14.0 * scale };
    if parts.is_lying {
        y += 9.0 * scale;
        let buttons = if has_buttons(ui) && !has_room_for_buttons { 2.0 * BUTTON } else { 0.0 };
        let start = Pos2::new(inner.left(), y);
        if let Some(card) = due {
            due_ui(ui, parts, card, &total, start, inner.width() - buttons);
        } else {
            let name = card.map_or_else(
                || board_name(view),
                |card| card.board.total_name.clone().unwrap_or_else(|| text!("total").to_owned()),
            );
            widgets::shortened(ui, start, inner.width() - buttons, &name, parts.text(12.0), tokens.dim);
        }
        y += 21.0 * scale;
    }
    if let Some(card) = due {
        if !parts.is_lying {
            due_ui(ui, parts, card, &total, Pos2::new(inner.left(), y), inner.width());
            y += 21.0 * scale;
        }
        let height = 28.0_f32.min(parts.total.bottom() - y);
        let rect =
            Rect::from_min_size(Pos2::new(inner.left(), y - 8.0 * scale), Vec2::new(inner.width(), height.max(20.0)));
        return finish_ui(ui, rect, card, commands);
    }
    let font = parts.bold(24.0);
    let width = widgets::figures_width(ui, &total.figure, &font).min(inner.width());
    let pulled = widgets::figures_inset(&total.figure, 24.0 * scale);
    let figure =
        Rect::from_center_size(Pos2::new(inner.left() + width / 2.0 - pulled, y), Vec2::new(width, 24.0 * scale));
    let ink = card.map_or(tokens.ink, |card| card.ink(tokens));
    widgets::figures(ui, figure, Align::Min, &total.figure, &font, ink);
    let start = Pos2::new(figure.right() + 1.5 * SPACE * scale, y + 4.0 * scale);
    if inner.right() - start.x > 16.0 {
        widgets::shortened(ui, start, inner.right() - start.x, &total.beside, parts.text(12.0), tokens.dim);
    }
    y += 20.0 * scale;
    let target = card.and_then(|card| Some((card, card.board.target.filter(|target| *target > 0)?)));
    let is_plain = warning.is_none() && aside.is_none() && card.is_none_or(|card| card.notice(view).is_none());
    if let Some((card, target)) = target
        && (is_plain || !parts.is_lying)
    {
        let bar = Rect::from_min_size(Pos2::new(inner.left(), y - 2.0 * scale), Vec2::new(inner.width(), 4.0 * scale));
        board_card::bar_ui(ui, card, bar, target);
        if parts.is_lying {
            return;
        }
        y += 13.0 * scale;
    }
    let (text, ink) = match (warning, card.map(|card| card.ink(tokens))) {
        (Some(warning), _) => warning,
        (None, Some(ink)) if ink != tokens.ink => (total.details, ink),
        (None, _) => (aside.unwrap_or(total.details), tokens.dim),
    };
    if y + 5.0 <= parts.total.bottom() {
        widgets::shortened(ui, Pos2::new(inner.left(), y), inner.width(), &text, parts.text(11.0), ink);
    }
}

/// Draws that the target is reached.
fn due_ui(ui: &Ui, parts: &Parts, card: &Card<'_>, total: &Total, start: Pos2, room: f32) {
    let tokens = Tokens::of(ui);
    let center = start + Vec2::new(8.0, 0.0);
    ui.painter().circle_filled(center, 8.0, tokens.saved);
    icons::icon(ui.painter(), center, Icon::Check, tokens.panel);
    let name = card.board.total_name.as_deref().map(strings::in_a_sentence);
    let text = name.map_or_else(|| total.figure.clone(), |name| strings::number_named(&total.figure, &name));
    let start = start + Vec2::new(23.0, 0.0);
    widgets::shortened(ui, start, room - 23.0, text.trim_end(), parts.bold(13.0), tokens.saved_ink);
}

/// Draws the button for what comes next.
fn finish_ui(ui: &mut Ui, rect: Rect, card: &Card<'_>, commands: &mut Vec<Command>) {
    let (id, text) = (Id::unique("strip").with("finish"), text!("finish"));
    if widgets::tool_button(ui, rect, id, Face::Text(text), text, ButtonKind::Primary).clicked() {
        commands.push(Command::Open(DialogRequest::Finish(card.board.id)));
    }
}

/// Returns whether the buttons are seen: while the pointer is on the strip, or one of them has the focus, and always where
/// fingers press them.
fn has_buttons(ui: &Ui) -> bool {
    let ids = [button_id("expand"), button_id("close")];
    has_large_targets(ui)
        || ui.rect_contains_pointer(ui.max_rect())
        || ui.memory(|memory| ids.iter().any(|id| memory.has_focus(*id)))
}

fn button_id(name: &str) -> Id {
    Id::unique("strip").with(name)
}

/// Draws the buttons that lead back to the large window, and that close it. They are there for a screen reader also while they
/// aren't seen.
fn buttons_ui(ui: &mut Ui, view: &ViewContext<'_>, parts: &Parts, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let is_seen = has_buttons(ui);
    let size = target_width(ui, BUTTON);
    let corner = match (parts.is_lying, view.large_targets) {
        (true, false) => parts.total.right_top() + Vec2::new(-SPACE, SPACE),
        (true, true) => parts.total.right_center() - Vec2::new(SPACE, size / 2.0),
        (false, _) => Pos2::new(parts.head.right() - SPACE, parts.head.center().y - size / 2.0),
    };
    let expand_hint = if view.keeps_on_top { text!("strip-expand") } else { text!("strip-not-on-top") };
    for (index, name, hint, icon, command) in [
        (1.0, "expand", expand_hint, Icon::Maximise, Command::Strip),
        (0.0, "close", text!("strip-close"), Icon::Close, Command::Close),
    ] {
        let rect = Rect::from_min_size(corner - Vec2::new(size * (index + 1.0), 0.0), Vec2::splat(size));
        let response = ui.interact(rect, button_id(name), Sense::click());
        let label = if index > 0.0 { text!("strip-expand") } else { text!("strip-close") };
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, label));
        if is_seen {
            if response.hovered() {
                ui.painter().rect_filled(rect, theme::CONTROL_RADIUS, tokens.hover);
            }
            let ink = if response.hovered() { tokens.ink } else { tokens.dim };
            icons::icon(ui.painter(), rect.center(), icon, ink);
        }
        widgets::focus_ring_inside(ui, &response);
        if response.clicked() {
            commands.push(command);
        }
        match hint == label {
            true => widgets::shows_name(response, label),
            false => response.on_hover_text(hint),
        };
    }
}

/// Lets the strip be resized at its edges: it has no frame of the desktop's.
fn edges_ui(ui: &mut Ui, rect: Rect) {
    use ResizeDirection as To;
    let (min, max) = (rect.min, rect.max);
    let corner = Vec2::splat(CORNER);
    let edges = [
        (To::West, rect.with_max_x(min.x + EDGE), CursorIcon::ResizeHorizontal),
        (To::East, rect.with_min_x(max.x - EDGE), CursorIcon::ResizeHorizontal),
        (To::North, rect.with_max_y(min.y + EDGE), CursorIcon::ResizeVertical),
        (To::South, rect.with_min_y(max.y - EDGE), CursorIcon::ResizeVertical),
        (To::SouthEast, Rect::from_min_max(max - corner, max), CursorIcon::ResizeNwSe),
    ];
    for (direction, place, cursor) in edges {
        let response = ui.interact(place, Id::unique("strip edge").with(format!("{direction:?}")), Sense::DRAG);
        if response.hovered() {
            ui.ctx().set_cursor_icon(cursor);
        }
        if response.drag_started() {
            ui.ctx().send_viewport_cmd(ViewportCommand::BeginResize(direction));
        }
    }
}
