//! The panel of an empty file: a field for the first counter, and ready-made boards.

use crate::window::kit::widgets::Field;
use crate::window::view::ready_boards::{self, READY_BOARDS};
use egui::{FontId, Id, Pos2, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::domain::Name;
use crate::request::{Edit, Request};
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::ready_boards::ReadyBoard;

const WIDTH: f32 = 360.0;
const CARD: Vec2 = Vec2::new(212.0, 104.0);

/// The state of the welcome panel.
#[derive(Default)]
pub(crate) struct WelcomeForm {
    /// The name of the first counter, while it is typed.
    pub name: String,
    /// Whether the field has had the focus, which it takes once.
    pub has_had_focus: bool,
}

/// Draws the welcome panel.
pub(crate) fn welcome_ui(ui: &mut Ui, form: &mut WelcomeForm, commands: &mut Vec<Command>) {
    let WelcomeForm { name, has_had_focus } = form;
    let tokens = Tokens::of(ui);
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let room = ui.available_size();
        ui.vertical_centered(|ui| {
            ui.add_space((room.y * 0.32 - 20.0).max(16.0).round());
            let font = FontId::new(theme::WELCOME_SIZE, theme::semibold());
            ui.label(RichText::new(strings::WELCOME).font(font).color(tokens.ink));
            ui.add_space(3.0 * SPACE);
            let width = WIDTH.min(room.x - 8.0 * SPACE);
            let shown = Field { hint: strings::WELCOME_HINT, width, ..Field::named(strings::NEW_HINT) };
            let typed = shown.ui(ui, field(), name);
            if typed.is_entered && !name.trim().is_empty() {
                commands.extend(
                    Name::parse(name)
                        .ok()
                        .map(|name| Command::Do(vec![Request::Create { name, edit: Edit::default() }])),
                );
            }
            if !std::mem::replace(has_had_focus, true) {
                ui.memory_mut(|memory| memory.request_focus(field()));
            }
            if let Err(error) = Name::parse(name)
                && !name.is_empty()
            {
                ui.label(RichText::new(error.to_string()).color(tokens.error));
            }
            ui.add_space(6.0 * SPACE);
            ui.label(RichText::new(strings::OR_READY).color(tokens.dim));
            ui.add_space(2.0 * SPACE);
        });
        let columns = (((room.x - 24.0) / (CARD.x + 10.0)).floor() as usize).clamp(1, READY_BOARDS.len());
        let left = (room.x - columns as f32 * (CARD.x + 10.0) + 10.0) / 2.0;
        for boards in READY_BOARDS.chunks(columns) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                ui.add_space(left.max(0.0));
                for board in boards {
                    if card_ui(ui, board).clicked() {
                        commands.push(Command::Do(ready_boards::requests(board)));
                    }
                }
            });
            ui.add_space(2.0);
        }
        ui.add_space(4.0 * SPACE);
        let items = [
            (strings::import::IMPORT, DialogRequest::Import(None)),
            (strings::backups::BACKUPS, DialogRequest::Backups),
            (strings::files::OPEN, DialogRequest::File),
        ];
        let width: f32 = items.iter().map(|(text, _)| widgets::tool_button_width(ui, text) + 2.0 * SPACE).sum();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0 * SPACE;
            ui.add_space(((room.x - width) / 2.0).max(0.0));
            for (text, request) in items {
                let id = Id::unique("greeting").with(text);
                if widgets::button(ui, id, text, text, ButtonKind::Quiet, true).clicked() {
                    commands.push(Command::Open(request));
                }
            }
        });
        ui.add_space(16.0);
    });
}

/// Returns the id of the field for the first counter.
pub(crate) fn field() -> Id {
    Id::unique("first counter")
}

fn card_ui(ui: &mut Ui, board: &ReadyBoard) -> egui::Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(CARD);
    let response = ui.interact(rect, Id::unique("ready").with(board.name), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, board.name));
    let is_near = response.hovered() || response.has_focus();
    let stroke = if is_near { Stroke::new(1.5, tokens.accent) } else { Stroke::new(1.0, tokens.line) };
    ui.painter().rect(rect, theme::CARD_RADIUS, tokens.card, stroke, StrokeKind::Inside);
    let inner = rect.shrink(15.0);
    let font = FontId::new(theme::TEXT_SIZE, theme::semibold());
    widgets::shortened(ui, Pos2::new(inner.left(), inner.top() + 8.0), inner.width(), board.name, font, tokens.ink);
    let small = FontId::proportional(theme::SMALL_SIZE);
    let about = ui.painter().layout(board.about.to_owned(), small.clone(), tokens.dim, inner.width());
    ui.painter().galley(inner.min + Vec2::new(0.0, 21.0), about, tokens.dim);
    let foot = Rect::from_min_max(Pos2::new(inner.left(), inner.bottom() - 14.0), inner.max);
    let count = strings::counters(board.counters.len());
    ui.painter().text(foot.left_center(), egui::Align2::LEFT_CENTER, count, small, tokens.accent);
    widgets::focus_ring(ui, &response);
    response
}
