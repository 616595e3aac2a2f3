//! The menu of a board: by right click on it in the sidebar, or by the keyboard.

use egui::{Context, Id, LayerId, Order, Popup, PopupKind, Pos2, Ui};

use crate::domain::{Board, BoardId, CounterId};
use crate::language::text;
use crate::request::{Edit, Request};
use crate::window::kit::widgets::menu::{self, Item};
use crate::window::text::strings;
use crate::window::view::command::{Command, Content, DialogRequest, edits};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::scope::{Kind, Scope};
use crate::window::view::subject::Subject;
use crate::window::view::template;

/// The open menu.
pub(crate) struct BoardMenu {
    pub board: BoardId,
    pub at: Pos2,
}

impl BoardMenu {
    /// Draws the menu; returns `false` if it was closed.
    pub(crate) fn show(&self, ctx: &Context, view: &ViewContext<'_>, commands: &mut Vec<Command>) -> bool {
        let Some(board) = view.model.board(self.board) else { return false };
        let mut is_open = true;
        let layer = LayerId::new(Order::Middle, Id::unique("board menu layer"));
        let popup = Popup::new(Id::unique("board menu"), ctx.clone(), self.at, layer)
            .kind(PopupKind::Menu)
            .open_bool(&mut is_open)
            .accessible_name(strings::board_menu(&board.name));
        menu::menu(popup, |ui| {
            ui.set_width(menu::WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            items_ui(ui, view, board, commands);
        });
        is_open
    }
}

fn items_ui(ui: &mut Ui, view: &ViewContext<'_>, board: &Board, commands: &mut Vec<Command>) {
    let id = board.id;
    let filter = BoardFilter::Board(id);
    let counters = view.model.rows().iter().map(|row| &row.counter).filter(|counter| filter.has(counter));
    let ids: Vec<CounterId> = counters.clone().map(|counter| counter.id).collect();
    let number = view.model.boards().iter().position(|other| other.id == id).map_or(0, |index| index + 1);
    let keys = if (1..=9).contains(&number) { format!("Ctrl+{number}") } else { String::new() };
    if menu::item_with_keys(ui, text!("show-board"), &keys) {
        commands.push(Command::Show(filter));
    }
    if menu::item_with_keys(ui, text!("edit-board"), "F2") {
        commands.push(Command::Open(DialogRequest::EditBoard(id)));
    }
    if menu::item(ui, text!("nobody-open")) {
        commands.push(Command::Open(DialogRequest::NobodyCounted(id, None)));
    }
    if menu::item(ui, text!("inspector-open")) {
        commands.push(Command::InspectOnly(Subject::BoardFilter(filter)));
    }
    if !ids.is_empty() {
        if menu::item(ui, text!("reset-board")) {
            let scope = Scope { ids: ids.clone().into(), kind: Kind::Board(board.name.clone()) };
            commands.push(Command::Open(DialogRequest::Reset(scope)));
        }
        if menu::item(ui, text!("files-export")) {
            commands.push(Command::Open(DialogRequest::Export(Content::Entries, ids.clone())));
        }
        if menu::item(ui, text!("files-print")) {
            commands.push(Command::Open(DialogRequest::Print(ids.clone())));
        }
    }
    if menu::item_with_keys(ui, text!("duplicate"), "Ctrl+D") {
        commands.extend(template::duplicate(view.model, id).map(Command::Do));
    }
    if !ids.is_empty() && menu::item(ui, text!("save-template")) {
        commands.push(Command::SaveTemplate(id));
    }
    #[cfg(feature = "hub")]
    share_ui(ui, view, id, commands);
    menu::line(ui);
    places_ui(ui, view, id, commands);
    if !ids.is_empty() {
        let is_locked = counters.clone().all(|counter| counter.is_locked);
        if menu::item(ui, if is_locked { text!("unlock-board") } else { text!("lock-board") }) {
            commands.push(Command::Do(edits(&ids, &Edit { is_locked: Some(!is_locked), ..Edit::default() })));
        }
    }
    menu::line(ui);
    let is_shared = is_shared(view, id);
    let text = text!("dialogs-delete-board");
    if (Item { is_danger: true, is_on: !is_shared, ..Item::named(text) }).ui(ui) {
        commands.push(Command::Do(vec![Request::DeleteBoard { id }]));
    }
    menu::about(ui, if is_shared { text!("leave-first") } else { text!("counters-stay") });
}

/// Draws the items that move the board up and down.
fn places_ui(ui: &mut Ui, view: &ViewContext<'_>, id: BoardId, commands: &mut Vec<Command>) {
    let boards = view.model.boards();
    let Some(index) = boards.iter().position(|board| board.id == id) else { return };
    for (text, keys, is_on, before) in [
        (text!("move-up"), "Alt+↑", index > 0, index.checked_sub(1)),
        (text!("move-down"), "Alt+↓", index + 1 < boards.len(), Some(index + 2)),
    ] {
        if (Item { keys, is_on, ..Item::named(text) }).ui(ui) {
            let before = before.and_then(|index| boards.get(index)).map(|board| board.id);
            commands.push(Command::Do(vec![Request::MoveBoard { id, before }]));
        }
    }
}

#[cfg(feature = "hub")]
fn share_ui(ui: &mut Ui, view: &ViewContext<'_>, id: BoardId, commands: &mut Vec<Command>) {
    let text = if is_shared(view, id) { text!("sharing-shared-board") } else { text!("sharing-share") };
    if menu::item(ui, text) {
        commands.push(Command::Open(DialogRequest::Share(id)));
    }
}

#[cfg(feature = "hub")]
fn is_shared(view: &ViewContext<'_>, id: BoardId) -> bool {
    view.model.shared.status(id).is_some()
}

#[cfg(not(feature = "hub"))]
fn is_shared(_: &ViewContext<'_>, _: BoardId) -> bool {
    false
}
