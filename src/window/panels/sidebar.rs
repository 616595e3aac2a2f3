//! The boards at the left: a click shows one, counters dragged onto one move there.

use egui::{
    Align2, Color32, DragAndDrop, EventFilter, FontId, Key, Modifiers, Pos2, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::domain::{Board, BoardId};
use crate::language::text;
use crate::request::Request;
#[cfg(feature = "hub")]
use crate::window::kit::icons::{Icon, icon};
use crate::window::kit::theme::{self, SPACE, Tokens, target_height};
use crate::window::kit::widgets::{self, menu};
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::{DraggedCounters, ViewContext};
use crate::window::view::listing::BoardFilter;
use crate::window::view::settings::Density;
#[cfg(feature = "hub")]
use crate::window::view::shared_boards::is_offline;

pub(crate) const WIDTH: f32 = 216.0;
const ITEM_HEIGHT: f32 = 32.0;
/// Height of a board with what stands below its name.
const BOARD_HEIGHT: f32 = 44.0;
const BELOW_SIZE: f32 = 11.0;
#[cfg(feature = "hub")]
const MARK_WIDTH: f32 = 3.0 * SPACE;

/// The effect of a drop on an item.
#[derive(Clone, Copy, PartialEq)]
enum Drop {
    Nothing,
    /// Onto the board, or off all boards.
    Board(Option<BoardId>),
}

/// A board that is dragged.
struct DraggedBoard(BoardId);

/// Draws the sidebar.
pub(crate) fn sidebar_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(11.0);
    let font = FontId::new(15.0, theme::semibold());
    ui.horizontal(|ui| {
        ui.add_space(9.0);
        ui.label(egui::RichText::new(strings::PROGRAM).font(font).color(tokens.ink));
    });
    ui.add_space(9.0);
    let foot = 2.0 * target_height(ui, ITEM_HEIGHT);
    ScrollArea::vertical().max_height((ui.available_height() - foot).max(60.0)).auto_shrink(false).show(ui, |ui| {
        filters_ui(ui, view, commands);
    });
    let settings = Item { style: ItemStyle::Quiet, ..Item::named(text!("settings")) }.ui(ui, "settings");
    if settings.clicked() {
        commands.push(Command::Open(DialogRequest::Settings));
    }
    if (Item { style: ItemStyle::Quiet, ..Item::named(text!("help-help")) }).ui(ui, "help").clicked() {
        commands.push(Command::Open(DialogRequest::Help));
    }
}

/// Draws all boards and the archive, also in the menu of a narrow window.
pub(crate) fn filters_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let model = view.model;
    let all = Item { count: &view.number(model.in_use() as i128), ..Item::named(text!("all")) };
    filter_ui(ui, view, BoardFilter::All, model.in_use(), all, Drop::Board(None), commands);
    for board in model.boards() {
        board_ui(ui, view, board, commands);
    }
    let new = Item { style: ItemStyle::Quiet, ..Item::named(text!("new-board")) }.ui(ui, "new board");
    if new.clicked() {
        commands.push(Command::Open(DialogRequest::NewBoard));
    }
    if model.archived() > 0 {
        ui.add_space(3.0 * SPACE);
        ui.horizontal(|ui| {
            ui.add_space(9.0);
            ui.label(egui::RichText::new(text!("other")).size(11.0).color(tokens.dim));
        });
        ui.add_space(SPACE);
        let archived = Item { count: &view.number(model.archived() as i128), ..Item::named(text!("archive")) };
        filter_ui(ui, view, BoardFilter::Archive, model.archived(), archived, Drop::Nothing, commands);
    }
}

fn board_ui(ui: &mut Ui, view: &ViewContext<'_>, board: &Board, commands: &mut Vec<Command>) {
    let sums = view.model.of_board(board.id);
    let filter = BoardFilter::Board(board.id);
    let total = view.number(sums.total);
    let counters = strings::counters(sums.counters);
    let about_total = about_total(view, board, sums.today);
    let below = (view.settings.density != Density::Compact).then_some((counters.as_str(), about_total.as_str()));
    let item = Item { count: &total, is_sum: true, below, ..Item::named(&board.name) };
    let response = filter_ui(ui, view, filter, sums.counters, item, Drop::Board(Some(board.id)), commands);
    let said = format!("{total}, {about_total}");
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(said));
    if response.secondary_clicked() {
        let at = ui.input(|input| input.pointer.interact_pos()).unwrap_or(response.rect.center());
        commands.push(Command::BoardMenu(board.id, at));
    } else if response.has_focus() && menu::is_asked_for(ui) {
        commands.push(Command::BoardMenu(board.id, response.rect.left_bottom() + Vec2::new(4.0 * SPACE, 0.0)));
    }
    if response.double_clicked() || (response.has_focus() && ui.input(|input| input.key_pressed(Key::F2))) {
        commands.push(Command::Open(DialogRequest::EditBoard(board.id)));
    }
    shift(ui, view, &response, board.id, commands);
    if response.drag_started() {
        response.dnd_set_drag_payload(DraggedBoard(board.id));
    }
    if !DragAndDrop::has_payload_of_type::<DraggedBoard>(ui.ctx()) {
        return;
    }
    if response.dnd_hover_payload::<DraggedBoard>().is_some_and(|dragged| dragged.0 != board.id) {
        let rect = response.rect;
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(2.0, Tokens::of(ui).accent));
    }
    if let Some(dragged) = response.dnd_release_payload::<DraggedBoard>().filter(|dragged| dragged.0 != board.id) {
        commands.push(Command::Do(vec![Request::MoveBoard { id: dragged.0, before: Some(board.id) }]));
    }
}

/// Says what the total of a board is: what it is called, what it is to come to, or else what was counted today.
fn about_total(view: &ViewContext<'_>, board: &Board, today: i128) -> String {
    let target = board.target.map(|target| view.number(target.into()));
    match (&board.total_name, target) {
        (None, None) => strings::today(today, |number| view.number(number)),
        (None, Some(target)) => strings::of_number(&target),
        (Some(name), None) => strings::in_a_sentence(name),
        (Some(name), Some(target)) => strings::of_number_named(&target, name),
    }
}

/// Moves the focused board by Alt and an arrow.
fn shift(ui: &Ui, view: &ViewContext<'_>, response: &egui::Response, id: BoardId, commands: &mut Vec<Command>) {
    if !response.has_focus() {
        return;
    }
    let arrows = EventFilter { vertical_arrows: ui.input(|input| input.modifiers.alt), ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let boards = view.model.boards();
    let Some(index) = boards.iter().position(|board| board.id == id) else { return };
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let before = match (pressed(Key::ArrowUp), pressed(Key::ArrowDown)) {
        (true, _) if index > 0 => boards.get(index - 1),
        (_, true) if index + 1 < boards.len() => boards.get(index + 2),
        _ => return,
    };
    commands.push(Command::Do(vec![Request::MoveBoard { id, before: before.map(|board| board.id) }]));
}

fn filter_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    filter: BoardFilter,
    counters: usize,
    item: Item<'_>,
    drop: Drop,
    commands: &mut Vec<Command>,
) -> egui::Response {
    let tokens = Tokens::of(ui);
    let style = if view.listing.filter == filter { ItemStyle::Selected } else { ItemStyle::Plain };
    let label = strings::filter_name(item.text, counters);
    #[cfg(feature = "hub")]
    let shared = match filter {
        BoardFilter::Board(id) => view.model.shared.status(id),
        BoardFilter::All | BoardFilter::Archive => None,
    };
    #[cfg(feature = "hub")]
    let label = if shared.is_some() { strings::sharing::shared_filter(&label) } else { label };
    #[cfg(feature = "hub")]
    let mark = shared.map(|status| if is_offline(status) { tokens.pending } else { tokens.dim });
    #[cfg(not(feature = "hub"))]
    let mark = None;
    let response = Item { name: &label, mark, style, ..item }.ui(ui, ("place", id_of(filter)));
    if response.clicked() {
        commands.push(Command::Show(filter));
    }
    // Asking egui for a payload of the wrong type would drop it.
    let is_dragged = DragAndDrop::has_payload_of_type::<DraggedCounters>(ui.ctx());
    if let (Drop::Board(board), true) = (drop, is_dragged) {
        if response.dnd_hover_payload::<DraggedCounters>().is_some() {
            let stroke = Stroke::new(2.0, tokens.accent);
            ui.painter().rect_stroke(response.rect, theme::CONTROL_RADIUS, stroke, StrokeKind::Inside);
        }
        if let Some(dragged) = response.dnd_release_payload::<DraggedCounters>() {
            commands.push(Command::PutOn(dragged.0.clone(), board));
        }
    }
    response
}

/// Returns the id of a filter's item.
pub(crate) fn filter_widget(filter: BoardFilter) -> egui::Id {
    egui::Id::unique("sidebar").with(("place", id_of(filter)))
}

fn id_of(filter: BoardFilter) -> i64 {
    match filter {
        BoardFilter::All => -1,
        BoardFilter::Archive => -2,
        BoardFilter::Board(id) => id.0,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum ItemStyle {
    Plain,
    Selected,
    Quiet,
}

/// A line of the sidebar.
struct Item<'a> {
    text: &'a str,
    /// The accessible name.
    name: &'a str,
    count: &'a str,
    /// Whether the count is what the item is about, and not just how many there are.
    is_sum: bool,
    /// What stands below the text and the count.
    below: Option<(&'a str, &'a str)>,
    /// The colour of the mark of a shared board.
    mark: Option<Color32>,
    style: ItemStyle,
}

impl<'a> Item<'a> {
    fn named(text: &'a str) -> Self {
        Self { text, name: text, count: "", is_sum: false, below: None, mark: None, style: ItemStyle::Plain }
    }

    fn ui(&self, ui: &mut Ui, id: impl std::hash::Hash + std::fmt::Debug) -> egui::Response {
        let Self { text, name, count, is_sum, below, mark, style } = *self;
        let tokens = Tokens::of(ui);
        let height = target_height(ui, if below.is_some() { BOARD_HEIGHT } else { ITEM_HEIGHT });
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        let response = ui.interact(rect, egui::Id::unique("sidebar").with(id), Sense::click_and_drag());
        menu::register(ui, response.id, text);
        response.widget_info(|| match style {
            ItemStyle::Quiet => WidgetInfo::labeled(Role::Button, true, name),
            ItemStyle::Plain | ItemStyle::Selected => {
                WidgetInfo::selected(Role::Button, true, style == ItemStyle::Selected, name)
            }
        });
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let painter = ui.painter();
        match (style, response.hovered()) {
            (ItemStyle::Selected, _) => {
                painter.rect(
                    rect,
                    theme::CONTROL_RADIUS,
                    tokens.card,
                    Stroke::new(1.0, tokens.line),
                    StrokeKind::Inside,
                );
            }
            (_, true) => {
                painter.rect_filled(rect, theme::CONTROL_RADIUS, tokens.hover);
            }
            _ => {}
        }
        let is_selected = style == ItemStyle::Selected;
        // On the hover's surface dim text would be too faint.
        let dim = if response.hovered() && !is_selected { tokens.ink } else { tokens.dim };
        let font = |is_bold| match is_bold {
            true => FontId::new(theme::TEXT_SIZE, theme::semibold()),
            false => FontId::proportional(theme::TEXT_SIZE),
        };
        let (left, mut right) = (rect.left() + 9.0, rect.right() - 9.0);
        let y = if below.is_some() { rect.top() + 15.0 } else { rect.center().y };
        let ink = if is_sum { tokens.ink } else { dim };
        let drawn = painter.text(Pos2::new(right, y), Align2::RIGHT_CENTER, count, font(is_sum || is_selected), ink);
        if !count.is_empty() {
            right = drawn.left() - 2.0 * SPACE;
        }
        // The mark of a shared board.
        #[cfg(feature = "hub")]
        if let Some(ink) = mark {
            icon(ui.painter(), Pos2::new(right - MARK_WIDTH / 2.0, y), Icon::Share, ink);
            right -= MARK_WIDTH + SPACE;
        }
        #[cfg(not(feature = "hub"))]
        let _: Option<Color32> = mark;
        if let Some((start, end)) = below {
            let (y, font) = (rect.top() + 31.0, FontId::proportional(BELOW_SIZE));
            let end_at = Pos2::new(rect.right() - 9.0, y);
            let drawn = ui.painter().text(end_at, Align2::RIGHT_CENTER, end, font.clone(), dim);
            widgets::shortened(ui, Pos2::new(left, y), drawn.left() - SPACE - left, start, font, dim);
        }
        let ink = if style == ItemStyle::Quiet { dim } else { tokens.ink };
        let is_shortened = widgets::shortened(ui, Pos2::new(left, y), right - left, text, font(is_selected), ink);
        widgets::focus_ring_inside(ui, &response);
        if is_shortened { widgets::shows_name(response, text) } else { response }
    }
}
