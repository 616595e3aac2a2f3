//! Menus and lists: their items, the keys that the toolkit doesn't handle (Home, End, and letters that lead to the next
//! item with that initial), and how a menu takes the focus and gives it back.

use egui::containers::menu::SubMenuButton;
use egui::{
    Align2, Button, Event, FontId, Id, Key, Modifiers, Popup, Pos2, Role, ScrollArea, Sense, Stroke, Ui, Vec2,
    WidgetInfo,
};

use super::text::shortened;
use crate::window::kit::key_names;
use crate::window::kit::theme::{CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, target_height};

/// The usual width of a menu, in points.
pub(crate) const WIDTH: f32 = 240.0;
const ITEM_HEIGHT: f32 = 28.0;
/// What a menu leaves free of the height of the window, with its own frame, in points.
const MARGIN: f32 = 8.0 * SPACE;

/// The items of the list that is being drawn, if one is.
type Items = Option<Vec<(Id, String)>>;

/// An open menu.
#[derive(Clone, Copy, Default)]
struct MenuState {
    /// What had the focus before.
    before: Option<Id>,
    /// Whether its first item has had the focus.
    has_begun: bool,
    /// The pass in which it was last drawn.
    pass: u64,
}

fn items_id() -> Id {
    Id::unique("items that one picks from")
}

/// Registers an item of the list that is being drawn.
pub(crate) fn register(ui: &Ui, id: Id, text: &str) {
    ui.data_mut(|data| {
        if let Some(items) = data.get_temp_mut_or_default::<Items>(items_id()) {
            items.push((id, text.to_lowercase()));
        }
    });
}

/// Draws a list of items, and moves the focus in it. Returns the ids of the items, too.
pub(crate) fn list<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> (R, Vec<Id>) {
    let swap =
        |ui: &Ui, items: Items| ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(items_id()), items));
    let outer = swap(ui, Some(Vec::new()));
    let inner = add(ui);
    let items = swap(ui, outer).unwrap_or_default();
    if !ui.is_sizing_pass() {
        move_focus(ui, &items);
        show_focused(ui, &items);
    }
    (inner, items.into_iter().map(|(id, _)| id).collect())
}

/// Scrolls to the item that has the focus now, however it got it.
fn show_focused(ui: &Ui, items: &[(Id, String)]) {
    let focused = ui.memory(|memory| memory.focused());
    let id = Id::unique("item in view");
    let shown = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default::<Option<Id>>(id), focused));
    let item = focused.filter(|focused| shown != Some(*focused) && items.iter().any(|(id, _)| id == focused));
    if let Some(response) = item.and_then(|item| ui.ctx().read_response(item)) {
        response.scroll_to_me(None);
    }
}

fn move_focus(ui: &Ui, items: &[(Id, String)]) {
    let focused = ui.memory(|memory| memory.focused());
    let index = items.iter().position(|(id, _)| Some(*id) == focused);
    // The keys go to a submenu.
    if index.is_none() && focused.is_some() {
        return;
    }
    let (home, end) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::NONE, Key::Home), input.consume_key(Modifiers::NONE, Key::End))
    });
    let typed: String = ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.to_lowercase()),
            _ => None,
        });
        texts.collect()
    });
    let mut to = match (home, end) {
        (true, _) => Some(0),
        (_, true) => items.len().checked_sub(1),
        (false, false) => None,
    };
    // A slow frame holds more than one.
    for letter in typed.chars().filter(|letter| !letter.is_whitespace()) {
        let next = to.or(index).map_or(0, |index| index + 1);
        let has_initial = |at: &usize| items.get(*at).is_some_and(|(_, text)| text.starts_with(letter));
        to = (next..items.len()).chain(0..next.min(items.len())).find(has_initial).or(to);
    }
    if let Some((id, _)) = to.and_then(|to| items.get(to)) {
        ui.memory_mut(|memory| memory.request_focus(*id));
        ui.ctx().request_repaint();
    }
}

/// Returns whether the keyboard asks for the menu of what has the focus, and consumes its key.
pub(crate) fn is_asked_for(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Menu) || input.consume_key(Modifiers::SHIFT, Key::F10))
}

/// Shows a menu: its first item gets the focus, which later returns to where it was. Returns `true` if the menu was
/// closed in this frame.
pub(crate) fn menu(popup: Popup<'_>, add: impl FnOnce(&mut Ui)) -> bool {
    let state = popup.get_id().with("opened");
    let ctx = popup.ctx().clone();
    let shown = popup.show(|ui| {
        // In a low window it scrolls.
        let room = (ui.ctx().content_rect().height() - MARGIN).max(ITEM_HEIGHT);
        ui.set_max_height(room);
        let ((), items) = ScrollArea::vertical().max_height(room).show(ui, |ui| list(ui, add)).inner;
        let (focused, pass) = (ui.memory(|memory| memory.focused()), ui.ctx().cumulative_pass_nr());
        let known = ui.data(|data| data.get_temp::<MenuState>(state)).filter(|opened| opened.pass + 1 >= pass);
        let mut opened = known.unwrap_or(MenuState { before: focused, has_begun: false, pass });
        opened.pass = pass;
        if let (false, false, Some(first)) = (opened.has_begun, ui.is_sizing_pass(), items.first()) {
            opened.has_begun = true;
            ui.memory_mut(|memory| memory.request_focus(*first));
        }
        ui.data_mut(|data| data.insert_temp(state, opened));
    });
    let is_closed = shown.is_some_and(|shown| shown.response.should_close());
    if is_closed && let Some(opened) = ctx.data_mut(|data| data.remove_temp::<MenuState>(state)) {
        ctx.memory_mut(|memory| match opened.before {
            Some(before) => memory.request_focus(before),
            None => memory.stop_text_input(),
        });
    }
    is_closed
}

/// Adds a menu item; a click closes the menu. Returns `true` if it was clicked.
pub(crate) fn item(ui: &mut Ui, text: &str) -> bool {
    checked_item(ui, text, false)
}

/// Adds a menu item with a dot if it is selected. Returns `true` if it was clicked.
pub(crate) fn checked_item(ui: &mut Ui, text: &str, is_chosen: bool) -> bool {
    Item { is_chosen, ..Item::named(text) }.ui(ui)
}

/// Adds a menu item with the keys that do the same. Returns `true` if it was clicked.
pub(crate) fn item_with_keys(ui: &mut Ui, text: &str, keys: &str) -> bool {
    Item { keys, ..Item::named(text) }.ui(ui)
}

/// A menu item.
pub(crate) struct Item<'a> {
    pub text: &'a str,
    /// The keys that do the same, if any do.
    pub keys: &'a str,
    /// Whether it is one of several, and this one.
    pub is_chosen: bool,
    /// Whether it takes something away.
    pub is_danger: bool,
    pub is_on: bool,
}

impl<'a> Item<'a> {
    pub(crate) fn named(text: &'a str) -> Self {
        Self { text, keys: "", is_chosen: false, is_danger: false, is_on: true }
    }

    /// Adds it; a click closes the menu. Returns `true` if it was clicked.
    pub(crate) fn ui(&self, ui: &mut Ui) -> bool {
        let Self { text, keys, is_chosen, is_danger, is_on } = *self;
        let keys = key_names::chord(keys);
        let tokens = Tokens::of(ui);
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, ITEM_HEIGHT)));
        let response = ui.interact(rect, ui.scope_id().with(text), if is_on { Sense::click() } else { Sense::hover() });
        response.widget_info(|| WidgetInfo::selected(Role::MenuItem, is_on, is_chosen, text));
        if !keys.is_empty() {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys.as_str()));
        }
        let is_marked = is_on && (response.hovered() || response.has_focus());
        if is_on {
            register(ui, response.id, text);
        }
        if is_marked {
            ui.painter().rect_filled(rect, CONTROL_RADIUS, tokens.hover);
        }
        if is_chosen {
            ui.painter().circle_filled(Pos2::new(rect.right() - 14.0, rect.center().y), 3.0, tokens.accent);
        }
        let end = Pos2::new(rect.right() - 10.0, rect.center().y);
        let ink = if is_marked { tokens.ink } else { tokens.dim };
        let drawn = ui.painter().text(end, Align2::RIGHT_CENTER, keys, FontId::proportional(SMALL_SIZE), ink);
        let room = drawn.left() - rect.left() - 18.0 - if is_chosen { 10.0 } else { 0.0 };
        let ink = match (is_on, is_danger) {
            (false, _) => tokens.dim,
            (true, true) => tokens.error,
            (true, false) => tokens.ink,
        };
        let start = Pos2::new(rect.left() + 10.0, rect.center().y);
        shortened(ui, start, room, text, FontId::proportional(TEXT_SIZE), ink);
        let is_clicked = response.clicked();
        if is_clicked {
            ui.close();
        }
        is_clicked
    }
}

/// Adds what an item does, below it.
pub(crate) fn about(ui: &mut Ui, text: &str) {
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), 4.0 * SPACE));
    let start = Pos2::new(rect.left() + 10.0, rect.top() + 1.5 * SPACE);
    shortened(ui, start, rect.width() - 20.0, text, FontId::proportional(11.0), Tokens::of(ui).dim);
}

/// Adds a submenu.
pub(crate) fn submenu(ui: &mut Ui, text: &str, content: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = Vec2::new(10.0, 0.0);
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::NONE;
        let button = Button::new(text).min_size(Vec2::new(WIDTH, target_height(ui, ITEM_HEIGHT)));
        let (response, _) = SubMenuButton::from_button(button).ui(ui, |ui| {
            ui.set_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            list(ui, content);
        });
        register(ui, response.id, text);
    });
}

/// Adds a separator.
pub(crate) fn line(ui: &mut Ui) {
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), 2.0 * SPACE + 1.0));
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, Tokens::of(ui).line));
}
