//! The menu of a counter, or of several: by right click, by its button, or by the keyboard.

use egui::{Context, Id, LayerId, Order, Popup, PopupKind, Pos2, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::domain::{Color, CounterId};
use crate::language::text;
use crate::request::{BoardRef, Edit, Request};
use crate::window::kit::theme::{SPACE, Tokens, has_large_targets, target_height};
use crate::window::kit::widgets::menu::Item;
use crate::window::kit::widgets::{self, menu};
use crate::window::text::strings;
use crate::window::view::command::Content;
use crate::window::view::command::edits;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::scope::Scope;
use crate::window::view::subject::Subject;

/// The open menu.
pub(crate) struct Menu {
    pub ids: Vec<CounterId>,
    pub at: Pos2,
    /// The counter that had the focus, and gets it back.
    pub cursor: Option<CounterId>,
}

impl Menu {
    /// Draws the menu; returns `false` if it was closed.
    pub(crate) fn show(&self, ctx: &Context, view: &ViewContext<'_>, commands: &mut Vec<Command>) -> bool {
        let mut is_open = true;
        let layer = LayerId::new(Order::Middle, Id::unique("counter menu layer"));
        let popup = Popup::new(Id::unique("counter menu"), ctx.clone(), self.at, layer)
            .kind(PopupKind::Menu)
            .open_bool(&mut is_open)
            .accessible_name(text!("selected-menu"));
        menu::menu(popup, |ui| {
            ui.set_width(menu::WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            self.items_ui(ui, view, commands);
        });
        is_open
    }

    fn items_ui(&self, ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
        let ids = &self.ids;
        let single = match ids.as_slice() {
            [id] => view.model.row(*id),
            _ => None,
        };
        let is_archive = view.listing.filter == BoardFilter::Archive;
        if let Some(row) = single {
            let id = row.counter.id;
            if !row.counter.is_archived && menu::item_with_keys(ui, text!("add"), "+") {
                commands.push(Command::Open(DialogRequest::Add(id)));
            }
            for (text, keys, command) in [
                (text!("edit"), "F2", Command::Open(DialogRequest::Edit(id))),
                (text!("alone"), "Enter", Command::ShowSingle(Some(id))),
            ] {
                if menu::item_with_keys(ui, text, keys) {
                    commands.push(command);
                }
            }
            if menu::item(ui, text!("duplicate")) {
                commands.extend(duplicate(view, row).map(|request| Command::Do(vec![request])));
            }
            menu::line(ui);
        }
        if menu::item_with_keys(ui, text!("inspector-open"), "Ctrl+I") {
            commands.push(Command::InspectOnly(Subject::Counters(ids.clone())));
        }
        let scope = Scope::these(ids.clone());
        if view.is_resettable(ids) && menu::item_with_keys(ui, &strings::reset(&scope.name(view.model)), "Ctrl+R") {
            commands.push(Command::Open(DialogRequest::Reset(scope)));
        }
        if let Some(row) = single
            && menu::item(ui, text!("undo-reset"))
        {
            commands.push(Command::UndoReset(row.counter.id));
        }
        for (text, keys, command) in [
            (text!("files-copy-rows"), "Ctrl+C", Command::Copy(ids.clone())),
            (text!("files-export"), "Ctrl+E", Command::Open(DialogRequest::Export(Content::Entries, ids.clone()))),
        ] {
            if menu::item_with_keys(ui, text, keys) {
                commands.push(command);
            }
        }
        let is_locked = ids.iter().all(|id| view.model.row(*id).is_some_and(|row| row.counter.is_locked));
        if menu::item(ui, if is_locked { text!("unlock") } else { text!("lock") }) {
            let edit = Edit { is_locked: Some(!is_locked), ..Edit::default() };
            commands.push(Command::Do(edits(ids, &edit)));
        }
        if !view.model.boards().is_empty() {
            menu::submenu(ui, text!("to-board"), |ui| {
                let boards = view.model.boards().iter().map(|board| (board.name.as_str(), Some(board.id)));
                for (name, board) in boards.chain([(text!("no-board"), None)]) {
                    if menu::item(ui, name) {
                        commands.push(Command::PutOn(ids.clone(), board));
                    }
                }
            });
        }
        colors_ui(ui, ids, commands);
        menu::line(ui);
        if menu::item(ui, if is_archive { text!("restore") } else { text!("archive-it") }) {
            let edit = Edit { is_archived: Some(!is_archive), ..Edit::default() };
            commands.push(Command::Do(edits(ids, &edit)));
            commands.push(Command::SelectNone);
        }
        if (Item { keys: "Del", is_danger: true, ..Item::named(text!("delete")) }).ui(ui) {
            commands.push(Command::Open(DialogRequest::Delete(ids.clone())));
        }
    }
}

/// Draws one swatch for each colour.
fn colors_ui(ui: &mut Ui, ids: &[CounterId], commands: &mut Vec<Command>) {
    ui.add_space(SPACE);
    // In two lines for fingers.
    let in_a_line = Color::ALL.len() / if has_large_targets(ui) { 2 } else { 1 };
    let width = (menu::WIDTH - 12.0) / in_a_line as f32;
    for colors in Color::ALL.chunks(in_a_line) {
        line_ui(ui, ids, colors, width, commands);
    }
    ui.add_space(SPACE);
}

fn line_ui(ui: &mut Ui, ids: &[CounterId], colors: &[Color], width: f32, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(6.0);
        for color in colors.iter().copied() {
            let (_, rect) = ui.allocate_space(Vec2::new(width, target_height(ui, 22.0)));
            let response = ui.interact(rect, Id::unique("menu color").with(color.as_str()), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, strings::dialogs::color(color)));
            let radius = if response.hovered() || response.has_focus() { 7.5 } else { 5.5 };
            ui.painter().circle_filled(rect.center(), radius, tokens.counter(color));
            widgets::focus_ring(ui, &response);
            if response.clicked() {
                let edit = Edit { color: Some(color), ..Edit::default() };
                commands.push(Command::Do(edits(ids, &edit)));
                ui.close();
            }
        }
    });
}

/// Returns the request for a counter like this one, at 0, with a new name.
fn duplicate(view: &ViewContext<'_>, row: &crate::window::view::model::Row) -> Option<Request> {
    let counter = &row.counter;
    let is_taken = |name: &str| view.model.rows().iter().any(|row| row.counter.name == name);
    let name = (2..).map_while(|n| strings::copy_name(&counter.name, n)).find(|name| !is_taken(name.as_str()))?;
    let edit = Edit {
        board: Some(counter.board_id.map(BoardRef::Id)),
        color: Some(counter.color),
        step: Some(counter.step),
        target: Some(counter.target),
        minimum: Some(counter.minimum),
        maximum: Some(counter.maximum),
        weight: Some(counter.weight),
        ..Edit::default()
    };
    Some(Request::Create { name, edit })
}
