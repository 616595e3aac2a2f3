//! The top bar: what is shown, search, tiles or table, undo, redo, reset, a new counter; or the commands on the
//! selected counters.

use crate::language::text;
use crate::window::view::command::edits;
use egui::{Align, Color32, FontId, Id, Layout, Pos2, Rect, RichText, Ui, Vec2};

use crate::domain::CounterId;
use crate::request::Edit;
use crate::window::kit::icons::Icon;
use crate::window::kit::theme::{self, SPACE, Tokens, control_height, has_large_targets, target_width};
use crate::window::kit::widgets::menu;
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::board_card;
#[cfg(feature = "hub")]
use crate::window::panels::sharing;
use crate::window::panels::sidebar;
use crate::window::panels::undo_list;
use crate::window::text::strings;
use crate::window::view::command::Content;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::{HOLD_SECONDS, HoldProgress, ViewContext, clicked, held};
use crate::window::view::listing::{BoardFilter, SortBy};
use crate::window::view::model::File;
use crate::window::view::scope::{Kind, Scope, short};
use crate::window::view::settings::View;
use crate::window::view::subject::Subject;

/// Width below which rarely used commands are in a menu in any case, in points.
const WIDE: f32 = 700.0;
/// How much smaller a long title is, at most.
const TITLE_SCALE_MIN: f32 = 0.75;
/// Width reserved for the search if the title is long, in points.
const SEARCH_ROOM: f32 = 100.0;
/// Width reserved for everything but the title where rarely used commands are in a menu, in points.
const NARROW_ROOM: f32 = 207.0;
const NARROW_ROOM_TOUCH: f32 = 309.0;
/// Width of the button that lists what was done, in points.
const UNDO_LIST_WIDTH: f32 = 18.0;
/// Width reserved for how a board is shared if the title is long, in points.
const PILL_ROOM: f32 = 90.0;

/// Draws the bar. `has_sidebar`: the sidebar is visible; otherwise the boards are in a menu here.
pub(crate) fn top_bar_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    search: &mut String,
    has_sidebar: bool,
    commands: &mut Vec<Command>,
) {
    ui.spacing_mut().item_spacing.x = 2.0 * SPACE;
    ui.horizontal_centered(|ui| {
        let has_width = ui.available_width() >= WIDE;
        if !has_sidebar {
            let menu = icon_button(ui, "places", Icon::Menu, text!("boards"), ButtonKind::Plain);
            menu::menu(egui::Popup::menu(&menu).accessible_name(text!("boards")), |ui| {
                ui.set_width(sidebar::WIDTH);
                ui.spacing_mut().item_spacing.y = 0.0;
                sidebar::filters_ui(ui, view, commands);
                if menu::item_with_keys(ui, text!("settings"), "Ctrl+,") {
                    commands.push(Command::Open(DialogRequest::Settings));
                }
            });
        }
        if !view.selected().is_empty() {
            selected_ui(ui, view, commands);
            return;
        }
        let is_wide = has_width && has_room(ui, view);
        // If there is no room for both, the search replaces the title.
        let is_searching = !search.is_empty() || ui.memory(|memory| memory.has_focus(search_field()));
        if is_wide || !is_searching {
            title_ui(ui, view, is_wide, controls_width(ui, view, is_wide), commands);
        }
        if !matches!(view.model.file, File::Open(_)) {
            return;
        }
        controls_ui(ui, view, search, is_wide, commands);
    });
}

/// Returns whether all controls have room beside the title of all counters, as small as it may be; whatever is shown, so
/// that they stay where they are.
fn has_room(ui: &Ui, view: &ViewContext<'_>) -> bool {
    let title = title_width(ui, text!("title"), (theme::TITLE_SIZE * TITLE_SCALE_MIN).floor());
    let reset = widgets::tool_button_width(ui, text!("reset")) + 2.0 * SPACE;
    title + width_without_reset(ui, view, true) + reset + SEARCH_ROOM <= ui.available_width()
}

fn title_width(ui: &Ui, title: &str, size: f32) -> f32 {
    let font = FontId::new(size, theme::semibold());
    ui.painter().layout_no_wrap(title.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// Draws the controls at the right, from left to right, which is the Tab order.
fn controls_ui(ui: &mut Ui, view: &ViewContext<'_>, search: &mut String, is_wide: bool, commands: &mut Vec<Command>) {
    let gap = 2.0 * SPACE;
    let is_empty = view.model.rows().is_empty();
    let has_reset = has_reset(view, is_wide);
    let room = ui.available_width() - controls_width(ui, view, is_wide) - gap;
    let text_width = |text: &str| {
        let font = FontId::proportional(theme::TEXT_SIZE);
        ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x + 5.0 * SPACE
    };
    let has_search = !is_empty && room >= text_width(text!("search")).max(56.0);
    let search_width = if has_search { room.min(170.0) } else { 0.0 };
    let has_hint = is_wide && text_width(text!("search-hint")) < search_width;
    let lead = if search_width > 0.0 { room - search_width } else { room + gap };
    ui.add_space(lead.max(0.0));
    if search_width > 0.0 {
        let hint = if has_hint { text!("search-hint") } else { text!("search") };
        let field = widgets::Field { hint, width: search_width, ..widgets::Field::named(text!("search")) };
        field.ui(ui, search_field(), search);
    }
    if !is_empty {
        if is_wide {
            view_ui(ui, view, commands);
        }
        operations_ui(ui, view, commands);
        if is_wide {
            let kind = if view.settings.inspector { ButtonKind::Selected } else { ButtonKind::Plain };
            let inspect = icon_button(ui, "inspect", Icon::Chart, text!("inspector-open"), kind);
            if inspect.on_hover_text(text!("inspector-hint")).clicked() {
                commands.push(Command::Inspect);
            }
        }
        more_ui(ui, view, is_wide, commands);
        if has_reset {
            reset_ui(ui, view, commands);
        }
    }
    if is_empty {
        // The panel below asks for the first counter.
        return;
    }
    // Only one button is highlighted: while the file is displaced, that is the one that resolves it, and where a target is
    // reached, what comes next.
    let is_displaced = view.model.unsaved.as_ref().is_some_and(|unsaved| unsaved.displaced.is_some());
    let kind = if is_displaced || board_card::is_due(view) { ButtonKind::Plain } else { ButtonKind::Primary };
    let face = if is_wide { Face::Text(text!("new-button")) } else { Face::Icon(Icon::Plus) };
    if button(ui, "new", face, text!("new-button"), kind).clicked() {
        commands.push(Command::Open(DialogRequest::NewCounter));
    }
}

/// Returns whether there is a reset button: archived counters aren't reset, nor is an empty list.
fn has_reset(view: &ViewContext<'_>, is_wide: bool) -> bool {
    is_wide && view.is_resettable(&view.scope().ids)
}

/// Returns the width of the controls without the search.
fn controls_width(ui: &Ui, view: &ViewContext<'_>, is_wide: bool) -> f32 {
    let reset = || widgets::tool_button_width(ui, &reset_texts(ui, view, &view.scope()).0) + 2.0 * SPACE;
    width_without_reset(ui, view, is_wide) + if has_reset(view, is_wide) { reset() } else { 0.0 }
}

fn width_without_reset(ui: &Ui, view: &ViewContext<'_>, is_wide: bool) -> f32 {
    let gap = 2.0 * SPACE;
    let width = |text: &str| widgets::tool_button_width(ui, text);
    let mut taken = 0.0;
    if !view.model.rows().is_empty() {
        taken += if is_wide { width(text!("new-button")) } else { control_height(ui) };
        taken += if is_wide { 4.0 } else { 3.0 } * (control_height(ui) + gap) + target_width(ui, UNDO_LIST_WIDTH) - 1.0;
        taken += if is_wide { width(text!("tiles")) + width(text!("table")) - 1.0 + gap } else { 0.0 };
    }
    taken
}

fn narrow_room(ui: &Ui) -> f32 {
    if has_large_targets(ui) { NARROW_ROOM_TOUCH } else { NARROW_ROOM }
}

/// Returns the text and the accessible name of the reset button; the text is short if the title has no room otherwise.
fn reset_texts(ui: &Ui, view: &ViewContext<'_>, scope: &Scope<'_>) -> (String, String) {
    let name = scope.name(view.model);
    let text = strings::reset(&short(&name));
    let is_short = match scope.kind {
        // The board's name stands at the left.
        Kind::Board(_) => true,
        _ => {
            let title = title_width(ui, text!("title"), theme::TITLE_SIZE);
            let button = widgets::tool_button_width(ui, &text) + 2.0 * SPACE;
            title + button + width_without_reset(ui, view, true) + SEARCH_ROOM > ui.max_rect().width()
        }
    };
    (if is_short { text!("reset").to_owned() } else { text }, strings::reset(&name))
}

fn title_ui(ui: &mut Ui, view: &ViewContext<'_>, is_wide: bool, controls_width: f32, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let (title, total) = match view.listing.filter {
        BoardFilter::All => (text!("title").to_owned(), None),
        BoardFilter::Archive => (text!("archive").to_owned(), None),
        BoardFilter::Board(id) => match view.model.board(id) {
            Some(board) => (board.name.clone(), Some(view.model.of_board(id).total)),
            None => (text!("title").to_owned(), None),
        },
    };
    let start = ui.max_rect().left_center().x.max(ui.cursor().left());
    let room = ui.available_width() - if is_wide { controls_width + SEARCH_ROOM } else { narrow_room(ui) };
    let room = room - if is_shared(view) { PILL_ROOM } else { 0.0 };
    let room = room.max(60.0);
    let width_at = |size| title_width(ui, &title, size);
    // A long one is smaller before it is cut.
    let size = theme::TITLE_SIZE * (room / width_at(theme::TITLE_SIZE)).clamp(TITLE_SCALE_MIN, 1.0);
    let font = FontId::new(size.floor(), theme::semibold());
    let width = width_at(size.floor()).min(room);
    let (_, rect) = ui.allocate_space(Vec2::new(width, control_height(ui)));
    widgets::shortened(ui, Pos2::new(start.max(rect.left()), rect.center().y), width + 1.0, &title, font, tokens.ink);
    ui.interact(rect, Id::unique("title"), egui::Sense::hover())
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &title));
    #[cfg(feature = "hub")]
    if let BoardFilter::Board(id) = view.listing.filter
        && view.model.shared.status(id).is_some()
    {
        // The sum stands in the status bar, too.
        ui.add_space(if is_wide { 2.0 * SPACE } else { 0.0 });
        let left = ui.available_width() - if is_wide { controls_width + SEARCH_ROOM } else { narrow_room(ui) };
        sharing::pill_ui(ui, view, id, left, commands);
        return;
    }
    #[cfg(not(feature = "hub"))]
    let _ = commands;
    // Otherwise it stands in the board's card.
    if let (Some(total), true) = (total, is_wide && !board_card::has_card(view)) {
        let text = strings::board_total(&view.number(total));
        ui.add(egui::Label::new(RichText::new(text).color(tokens.dim)).truncate());
    }
}

/// Returns whether the board that is shown is shared, which is said beside its title.
fn is_shared(view: &ViewContext<'_>) -> bool {
    #[cfg(feature = "hub")]
    if let BoardFilter::Board(id) = view.listing.filter {
        return view.model.shared.status(id).is_some();
    }
    let _ = view;
    false
}

/// Returns the id of the search field.
pub(crate) fn search_field() -> Id {
    Id::unique("search")
}

/// Draws the switch between tiles and table.
fn view_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.x = -1.0;
    let rounds =
        [(View::Tiles, text!("tiles"), widgets::LEFT_ROUND), (View::Table, text!("table"), widgets::RIGHT_ROUND)];
    for (shown_as, text, corners) in rounds {
        let is_chosen = view.settings.view == shown_as;
        let kind = if is_chosen { ButtonKind::Selected } else { ButtonKind::Plain };
        let (_, rect) = ui.allocate_space(Vec2::new(widgets::tool_button_width(ui, text), control_height(ui)));
        let id = Id::unique("view").with(text);
        let button = widgets::tool_button_with(ui, rect, id, Face::Text(text), text, kind, corners);
        // Both are switches, also the one that is off.
        ui.ctx().accesskit_node_builder(id, |node| node.set_toggled(is_chosen.into()));
        if button.clicked() && !is_chosen {
            commands.push(Command::Switch);
        }
    }
    ui.spacing_mut().item_spacing.x = 2.0 * SPACE;
    ui.add_space(2.0 * SPACE + 1.0);
}

fn operations_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let number = |number| view.number(number);
    for (icon, word, operation, command) in [
        (Icon::Undo, text!("undo"), &view.model.undo, Command::Undo),
        (Icon::Redo, text!("redo"), &view.model.redo, Command::Redo),
    ] {
        let name =
            operation.as_ref().map_or(word.to_owned(), |operation| strings::about_operation(word, operation, number));
        // A press that isn't saved yet can be undone, too.
        let is_on = operation.is_some() || (icon == Icon::Undo && view.model.pending() > 0);
        let kind = if is_on { ButtonKind::Plain } else { ButtonKind::Off };
        let has_list = icon == Icon::Undo;
        let corners = if has_list { widgets::LEFT_ROUND } else { widgets::ALL_ROUND };
        let (_, rect) = ui.allocate_space(Vec2::splat(control_height(ui)));
        let id = Id::unique("top").with(word);
        let response = widgets::tool_button_with(ui, rect, id, Face::Icon(icon), &name, kind, corners);
        if response.clicked() {
            commands.push(command);
        }
        if is_on {
            widgets::shows_name(response, &name);
        }
        if has_list {
            undo_list_button_ui(ui, view, rect, commands);
        }
    }
}

/// Draws the button beside undo that lists what was done.
fn undo_list_button_ui(ui: &mut Ui, view: &ViewContext<'_>, undo: Rect, commands: &mut Vec<Command>) {
    // One line between the two.
    let rect = Rect::from_min_size(
        undo.right_top() - Vec2::new(1.0, 0.0),
        Vec2::new(target_width(ui, UNDO_LIST_WIDTH), control_height(ui)),
    );
    ui.add_space(rect.width() - 1.0);
    let is_on = view.model.undo.is_some();
    let kind = if is_on { ButtonKind::Plain } else { ButtonKind::Off };
    let id = Id::unique("top").with("undo list");
    let face = Face::Icon(Icon::Down);
    let button = widgets::tool_button_with(ui, rect, id, face, text!("undo-back"), kind, widgets::RIGHT_ROUND);
    undo_list::undo_list_ui(&button, view, commands);
    if is_on {
        button.on_hover_text(text!("undo-back"));
    }
}

/// Draws the reset button: a click opens the preview; holding it down resets at once.
fn reset_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let scope = view.scope();
    let (text, name) = reset_texts(ui, view, &scope);
    let response = button(ui, "reset", Face::Text(&text), &name, ButtonKind::Plain);
    if clicked(&response) {
        commands.push(Command::Open(DialogRequest::Reset(scope.clone().into_owned())));
    }
    match held(&response, view.now, 2.0 * HOLD_SECONDS) {
        HoldProgress::Not => {}
        HoldProgress::Partly(share) => {
            let size = Vec2::new(response.rect.width() * share, 3.0);
            let reached = Rect::from_min_size(response.rect.left_bottom() - Vec2::new(0.0, size.y), size);
            ui.painter().rect_filled(reached, 1, Tokens::of(ui).error);
            ui.ctx().request_repaint();
        }
        HoldProgress::Fully => commands.push(Command::ResetNow(scope.ids.to_vec())),
    }
    response.on_hover_text(text!("reset-hint"));
}

/// Draws the menu of sort orders, and of what doesn't fit in a narrow window.
fn more_ui(ui: &mut Ui, view: &ViewContext<'_>, is_wide: bool, commands: &mut Vec<Command>) {
    let icon = if view.settings.locked { Icon::Lock } else { Icon::Dots };
    let more = icon_button(ui, "more", icon, text!("more"), ButtonKind::Plain);
    menu::menu(egui::Popup::menu(&more).accessible_name(text!("more")), |ui| {
        ui.set_width(menu::WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        if !is_wide {
            let other = if view.settings.view == View::Tiles { text!("as-table") } else { text!("as-tiles") };
            if menu::item(ui, other) {
                commands.push(Command::Switch);
            }
            if menu::item(ui, text!("inspector-open")) {
                commands.push(Command::Inspect);
            }
            if menu::item_with_keys(ui, text!("search"), "Ctrl+F") {
                commands.push(Command::Search);
            }
            if has_reset(view, true) {
                let scope = view.scope();
                if menu::item(ui, &strings::reset(&scope.name(view.model))) {
                    commands.push(Command::Open(DialogRequest::Reset(scope.into_owned())));
                }
            }
            menu::line(ui);
        }
        for sort in SortBy::ALL {
            if menu::checked_item(ui, sort.name(), view.listing.sort == sort) {
                commands.push(Command::Sort(sort));
            }
        }
        menu::line(ui);
        if let BoardFilter::Board(id) = view.listing.filter
            && menu::item(ui, text!("edit-board"))
        {
            commands.push(Command::Open(DialogRequest::EditBoard(id)));
        }
        #[cfg(feature = "hub")]
        sharing_items_ui(ui, view, commands);
        if menu::item_with_keys(
            ui,
            if view.settings.locked { text!("unlock-all") } else { text!("lock-all") },
            "Ctrl+L",
        ) {
            commands.push(Command::LockAll);
        }
        menu::line(ui);
        for (text, keys, request) in [
            (text!("files-export"), "Ctrl+E", DialogRequest::Export(Content::Entries, inspected(view))),
            (text!("files-print"), "Ctrl+P", DialogRequest::Print(inspected(view))),
            (text!("import-import"), "Ctrl+Shift+E", DialogRequest::Import(None)),
            (text!("backups-backups"), "Ctrl+B", DialogRequest::Backups),
            (text!("check-check"), "", DialogRequest::Check),
            (text!("files-open"), "Ctrl+O", DialogRequest::File),
        ] {
            if menu::item_with_keys(ui, text, keys) {
                commands.push(Command::Open(request));
            }
        }
        menu::line(ui);
        if menu::item_with_keys(ui, text!("strip-small-window"), "F9") {
            commands.push(Command::Strip);
        }
        if !view.keeps_on_top {
            menu::about(ui, text!("strip-not-on-top"));
        }
        if menu::item_with_keys(ui, text!("full-screen"), "F11") {
            commands.push(Command::FullScreen);
        }
        for (text, keys, request) in [
            (text!("settings-item"), "Ctrl+,", DialogRequest::Settings),
            (text!("keys"), "?", DialogRequest::Keys),
            (text!("help-help"), "F1", DialogRequest::Help),
            (text!("help-about"), "", DialogRequest::About),
        ] {
            if menu::item_with_keys(ui, text, keys) {
                commands.push(Command::Open(request));
            }
        }
    });
}

/// Draws the items of the menu about shared boards.
#[cfg(feature = "hub")]
fn sharing_items_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    if let BoardFilter::Board(id) = view.listing.filter {
        let is_shared = view.model.shared.status(id).is_some();
        let text = if is_shared { text!("sharing-shared-board") } else { text!("sharing-share") };
        if menu::item(ui, text) {
            commands.push(Command::Open(DialogRequest::Share(id)));
        }
    }
    if menu::item(ui, text!("sharing-join")) {
        commands.push(Command::Open(DialogRequest::Join));
    }
}

/// Returns the counters of the maximised inspector, if there are any.
fn inspected(view: &ViewContext<'_>) -> Vec<CounterId> {
    match &view.maximised {
        Some(Subject::Counters(ids)) => ids.clone(),
        _ => Vec::new(),
    }
}

/// Draws the commands on the selected counters.
fn selected_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let ids = view.selected();
    let font = FontId::new(theme::TITLE_SIZE, theme::semibold());
    ui.label(RichText::new(strings::selected(ids.len())).font(font).color(tokens.ink));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if icon_button(ui, "none", Icon::Close, text!("select-none"), ButtonKind::Plain).clicked() {
            commands.push(Command::SelectNone);
        }
        let more = icon_button(ui, "selected", Icon::Dots, text!("selected-menu"), ButtonKind::Plain);
        if more.clicked() {
            commands.push(Command::Menu(ids.clone(), more.rect.left_bottom()));
        }
        if ui.available_width() < 180.0 {
            return;
        }
        let is_archive = view.listing.filter == BoardFilter::Archive;
        let word = if is_archive { text!("restore") } else { text!("archive-it") };
        if button(ui, "archive", Face::Text(word), word, ButtonKind::Plain).clicked() {
            let edit = Edit { is_archived: Some(!is_archive), ..Edit::default() };
            commands.push(Command::Do(edits(&ids, &edit)));
            commands.push(Command::SelectNone);
        }
        let scope = Scope::these(ids.clone());
        let (text, name) = reset_texts(ui, view, &scope);
        if view.is_resettable(&ids)
            && button(ui, "reset selected", Face::Text(&text), &name, ButtonKind::Plain).clicked()
        {
            commands.push(Command::Open(DialogRequest::Reset(scope)));
        }
    });
}

fn icon_button(ui: &mut Ui, id: &str, icon: Icon, name: &str, kind: ButtonKind) -> egui::Response {
    button(ui, id, Face::Icon(icon), name, kind)
}

fn button(ui: &mut Ui, id: &str, face: Face<'_>, name: &str, kind: ButtonKind) -> egui::Response {
    let (_, rect) = ui.allocate_space(Vec2::new(widgets::face_width(ui, face), control_height(ui)));
    widgets::tool_button(ui, rect, Id::unique("top").with(id), face, name, kind)
}
