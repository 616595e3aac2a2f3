//! The panel of an empty file: a field for the first counters, and ready-made boards.

use std::collections::BTreeMap;

use egui::{
    Align, FontId, Frame, Id, Label, Layout, Margin, Pos2, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use crate::domain::{CounterId, Name};
use crate::language::text;
use crate::request::{BoardEdit, BoardRef, Edit, Request};
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Field};
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::name_list::{self, NameList};
use crate::window::view::ready_boards::ready_boards;
use crate::window::view::template::Template;

const WIDTH: f32 = 480.0;
const BOARD_WIDTH: f32 = 150.0;
/// Width below which the controls of a list stand one below the other, in points.
const LIST_WIDTH: f32 = 400.0;
/// Radius of the box around a list, and its margin, in points.
const LIST_RADIUS: u8 = 10;
const LIST_MARGIN: i8 = 14;
const CARD: Vec2 = Vec2::new(212.0, 104.0);

/// The state of the welcome panel.
#[derive(Default)]
pub(crate) struct WelcomeForm {
    /// The names of the first counters.
    pub names: NameList,
    /// The name of the board for a list.
    pub board: String,
    /// Whether the field has had the focus, which it takes once.
    pub has_had_focus: bool,
}

/// Draws the welcome panel.
pub(crate) fn welcome_ui(
    ui: &mut Ui,
    form: &mut WelcomeForm,
    templates: &BTreeMap<String, Template>,
    commands: &mut Vec<Command>,
) {
    let tokens = Tokens::of(ui);
    form.names.take_paste(ui.ctx(), field());
    egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let room = ui.available_size();
        ui.vertical_centered(|ui| {
            let top = if form.names.is_list() { 0.12 } else { 0.28 };
            ui.add_space((room.y * top).max(16.0).round());
            let font = FontId::new(theme::WELCOME_SIZE, theme::semibold());
            ui.label(RichText::new(text!("welcome")).font(font).color(tokens.ink));
            ui.add_space(3.0 * SPACE);
            let width = WIDTH.min(room.x - 8.0 * SPACE);
            let requests = if form.names.is_list() { list_ui(ui, form, width) } else { name_ui(ui, form, width) };
            commands.extend(requests.map(Command::Do));
            if !std::mem::replace(&mut form.has_had_focus, true) {
                ui.memory_mut(|memory| memory.request_focus(field()));
            }
            let help = RichText::new(text!("welcome-help")).size(theme::SMALL_SIZE).color(tokens.dim);
            ui.add_space(SPACE);
            ui.add(Label::new(help).wrap());
            ui.add_space(6.0 * SPACE);
            ui.label(RichText::new(text!("or-ready")).color(tokens.dim));
            ui.add_space(2.0 * SPACE);
        });
        let ready = ready_boards();
        let ready_count = ready.len();
        let ready = ready.iter().map(|board| (board.name, board.about.to_owned(), board.template()));
        let own = templates.iter().map(|(name, template)| (name.as_str(), template.about(), template.clone()));
        let cards: Vec<_> = ready.chain(own).collect();
        let columns = (((room.x - 24.0) / (CARD.x + 10.0)).floor() as usize).clamp(1, ready_count);
        let left = (room.x - columns as f32 * (CARD.x + 10.0) + 10.0) / 2.0;
        for cards in cards.chunks(columns) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                ui.add_space(left.max(0.0));
                for (name, about, template) in cards {
                    if card_ui(ui, name, about, template.counters.len()).clicked() {
                        // No counter has a name yet.
                        let requests = Name::parse(name).map(|name| template.requests(&name, |_| false));
                        commands.extend(requests.ok().map(Command::Do));
                    }
                }
            });
            ui.add_space(2.0);
        }
        ui.add_space(4.0 * SPACE);
        let items = [
            (text!("import-import"), DialogRequest::Import(None)),
            (text!("backups-backups"), DialogRequest::Backups),
            (text!("files-open"), DialogRequest::File),
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

/// Draws the field for one name. Returns the requests when it is entered.
fn name_ui(ui: &mut Ui, form: &mut WelcomeForm, width: f32) -> Option<Vec<Request>> {
    let name = &mut form.names.text;
    let shown = Field { hint: text!("welcome-hint"), width, ..Field::named(text!("new-hint")) };
    let typed = shown.ui(ui, field(), name);
    let parsed = Name::parse(name);
    if let Err(error) = &parsed
        && !name.is_empty()
    {
        ui.label(RichText::new(error.to_string()).color(Tokens::of(ui).error));
    }
    let name = parsed.ok().filter(|_| typed.is_entered)?;
    Some(vec![Request::Create { name, edit: Edit::default() }])
}

/// Draws a pasted list as the counters that it makes. Returns the requests when they are to be made.
fn list_ui(ui: &mut Ui, form: &mut WelcomeForm, width: f32) -> Option<Vec<Request>> {
    let tokens = Tokens::of(ui);
    // No counter has a key yet.
    let counters = form.names.counters(CounterId(1), |_| false);
    let board = Some(form.board.trim()).filter(|board| !board.is_empty()).map(Name::parse).transpose();
    let is_on = counters.is_ok() && board.is_ok();
    let stroke = Stroke::new(2.0, tokens.accent);
    let part = Frame::new().inner_margin(Margin::symmetric(LIST_MARGIN, 10));
    let top = egui::CornerRadius { nw: LIST_RADIUS, ne: LIST_RADIUS, sw: 0, se: 0 };
    let mut is_made = false;
    ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
        Frame::new().stroke(stroke).corner_radius(LIST_RADIUS).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(width - 2.0 * stroke.width);
            let edge = Stroke::new(1.0, tokens.line);
            part.fill(tokens.card).corner_radius(top).inner_margin(Margin::symmetric(LIST_MARGIN, 6)).show(ui, |ui| {
                let shown = Field { is_bare: true, ..Field::named(text!("new-hint")) };
                is_made |= shown.ui(ui, field(), &mut form.names.text).is_entered;
            });
            ui.painter().hline(ui.min_rect().x_range(), ui.cursor().top(), edge);
            part.show(ui, |ui| match &counters {
                Ok(counters) => {
                    widgets::hint(ui, &strings::names_found(counters.len()));
                    ui.add_space(SPACE);
                    let rows: Vec<_> = counters.iter().map(|counter| counter.row(tokens)).collect();
                    widgets::named_rows(ui, &rows);
                }
                Err(why) => widgets::error(ui, why),
            });
            ui.painter().hline(ui.min_rect().x_range(), ui.cursor().top(), edge);
            part.show(ui, |ui| {
                let count = counters.as_ref().map_or(0, Vec::len);
                is_made |= list_foot_ui(ui, &mut form.board, &strings::make_counters(count), is_on);
                if let Err(error) = &board {
                    widgets::error(ui, &error.to_string());
                }
            });
        });
    });
    let (counters, board) = (counters.ok()?, board.ok()?);
    let create = board.clone().map(|name| Request::CreateBoard { name, edit: BoardEdit::default() });
    let on = board.map(BoardRef::Name);
    is_made.then(|| create.into_iter().chain(name_list::requests(&counters, on.as_ref())).collect())
}

/// Draws the field for the board of a list and the button that makes the counters. Returns whether to make them.
fn list_foot_ui(ui: &mut Ui, board: &mut String, make: &str, is_on: bool) -> bool {
    let layout = match ui.available_width() < LIST_WIDTH {
        true => Layout::top_down(Align::Min),
        false => Layout::left_to_right(Align::Center),
    };
    ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), theme::control_height(ui)), layout, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(2.0 * SPACE);
        ui.label(RichText::new(text!("on-a-board")).color(Tokens::of(ui).dim));
        if layout.is_horizontal() {
            let taken = BOARD_WIDTH + widgets::button_width(ui, make) + 2.0 * SPACE;
            ui.add_space((ui.available_width() - taken).max(0.0));
        }
        let shown = Field { hint: text!("optional"), width: BOARD_WIDTH, ..Field::named(text!("board-of-the-list")) };
        let is_entered = shown.ui(ui, field().with("board"), board).is_entered;
        let button = widgets::button(ui, field().with("make"), make, make, ButtonKind::Primary, is_on);
        button.clicked() || is_entered && is_on
    })
    .inner
}

/// Returns the id of the field for the first counter.
pub(crate) fn field() -> Id {
    Id::unique("first counter")
}

fn card_ui(ui: &mut Ui, name: &str, about: &str, counters: usize) -> egui::Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(CARD);
    let response = ui.interact(rect, Id::unique("ready").with(name), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let is_near = response.hovered() || response.has_focus();
    let stroke = if is_near { Stroke::new(1.5, tokens.accent) } else { Stroke::new(1.0, tokens.line) };
    ui.painter().rect(rect, theme::CARD_RADIUS, tokens.card, stroke, StrokeKind::Inside);
    let inner = rect.shrink(15.0);
    let font = FontId::new(theme::TEXT_SIZE, theme::semibold());
    widgets::shortened(ui, Pos2::new(inner.left(), inner.top() + 8.0), inner.width(), name, font, tokens.ink);
    let small = FontId::proportional(theme::SMALL_SIZE);
    let about = ui.fonts_mut(|fonts| fonts.layout_job(two_lines(about, small.clone(), tokens.dim, inner.width())));
    ui.painter().galley(inner.min + Vec2::new(0.0, 21.0), about, tokens.dim);
    let foot = Rect::from_min_max(Pos2::new(inner.left(), inner.bottom() - 14.0), inner.max);
    let count = strings::counters(counters);
    ui.painter().text(foot.left_center(), egui::Align2::LEFT_CENTER, count, small, tokens.accent);
    widgets::focus_ring(ui, &response);
    response
}

/// Lays a text out in at most two lines.
fn two_lines(text: &str, font: FontId, color: egui::Color32, width: f32) -> egui::text::LayoutJob {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, color, width);
    job.wrap.max_rows = 2;
    job
}
