//! What a list that one picks from does with keys besides the arrows, which the toolkit knows: Home, End, and letters that
//! lead to the next item which begins so. And how a menu takes the focus and gives it back.

use egui::{Event, Id, Key, Modifiers, Popup, Ui};

/// The items of the list that is being drawn, while one is.
type Items = Option<Vec<(Id, String)>>;

/// A menu that is open.
#[derive(Clone, Copy, Default)]
struct Opened {
    /// What had the focus before.
    before: Option<Id>,
    /// Its first item has had the focus.
    has_begun: bool,
    /// When it was drawn last.
    pass: u64,
}

fn items_id() -> Id {
    Id::unique("items that one picks from")
}

/// An item of the list that is being drawn.
pub fn item(ui: &Ui, id: Id, text: &str) {
    ui.data_mut(|data| {
        if let Some(items) = data.get_temp_mut_or_default::<Items>(items_id()) {
            items.push((id, text.to_lowercase()));
        }
    });
}

/// Draws a list of items, and moves the focus in it. Returns the ids of the items, too.
pub fn list<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> (R, Vec<Id>) {
    let swap =
        |ui: &Ui, items: Items| ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(items_id()), items));
    let outer = swap(ui, Some(Vec::new()));
    let inner = add(ui);
    let items = swap(ui, outer).unwrap_or_default();
    if !ui.is_sizing_pass() {
        move_focus(ui, &items);
    }
    (inner, items.into_iter().map(|(id, _)| id).collect())
}

fn move_focus(ui: &Ui, items: &[(Id, String)]) {
    let focused = ui.memory(|memory| memory.focused());
    let place = items.iter().position(|(id, _)| Some(*id) == focused);
    // A menu that opened from this one has the keys.
    if place.is_none() && focused.is_some() {
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
    let to = match (home, end, typed.trim()) {
        (true, ..) => items.first(),
        (_, true, _) => items.last(),
        (.., "") => None,
        (.., typed) => {
            let next = place.map_or(0, |place| place + 1);
            let (before, after) = items.split_at_checked(next).unwrap_or((items, &[]));
            after.iter().chain(before).find(|(_, text)| text.starts_with(typed))
        }
    };
    if let Some((id, _)) = to {
        ui.memory_mut(|memory| memory.request_focus(*id));
        ui.ctx().request_repaint();
    }
}

/// Shows a menu: its first item gets the focus, and where the focus was before it returns to. `true`: it was closed in
/// this frame.
pub fn menu(popup: Popup<'_>, add: impl FnOnce(&mut Ui)) -> bool {
    let state = popup.get_id().with("opened");
    let ctx = popup.ctx().clone();
    let shown = popup.show(|ui| {
        let ((), items) = list(ui, add);
        let (focused, pass) = (ui.memory(|memory| memory.focused()), ui.ctx().cumulative_pass_nr());
        let known = ui.data(|data| data.get_temp::<Opened>(state)).filter(|opened| opened.pass + 1 >= pass);
        let mut opened = known.unwrap_or(Opened { before: focused, has_begun: false, pass });
        opened.pass = pass;
        if let (false, false, Some(first)) = (opened.has_begun, ui.is_sizing_pass(), items.first()) {
            opened.has_begun = true;
            ui.memory_mut(|memory| memory.request_focus(*first));
        }
        ui.data_mut(|data| data.insert_temp(state, opened));
    });
    let is_closed = shown.is_some_and(|shown| shown.response.should_close());
    if is_closed && let Some(opened) = ctx.data_mut(|data| data.remove_temp::<Opened>(state)) {
        ctx.memory_mut(|memory| match opened.before {
            Some(before) => memory.request_focus(before),
            None => memory.stop_text_input(),
        });
    }
    is_closed
}
