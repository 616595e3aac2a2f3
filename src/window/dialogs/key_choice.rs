//! The control that chooses a counter's key: the next one that is pressed.

use egui::{
    Align2, Context, Event, EventFilter, FontId, Id, Key as EguiKey, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo,
};

use crate::domain::{BoardId, CounterId, Key};
use crate::language::text;
use crate::window::dialogs::DialogContext;
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::strings::dialogs as dialog_strings;

const WIDTH: f32 = 128.0;

/// Where a key is chosen: for which counter, if it exists, on which board.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeyPlace<'a> {
    /// What the counter is called.
    pub owner: &'a str,
    pub counter: Option<CounterId>,
    pub board: Option<BoardId>,
}

/// A counter's key, and whether another one is listened for.
#[derive(Debug, Default)]
pub(super) struct KeyChoice {
    /// `None` leaves it to the file, which gives the first free one.
    chosen: Option<Option<Key>>,
    /// The key that its holder is to give up.
    taken_over: Option<Key>,
    listening: Listening,
    /// Another key was chosen since the last frame.
    is_changed: bool,
}

/// Whether the next key press becomes the counter's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Listening {
    #[default]
    No,
    Yes,
    /// It listens on, since what was pressed can't be a key.
    Again(Unfit),
}

/// Why what was pressed can't be a counter's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unfit {
    NoCounterKey,
    /// The window does something of its own with this key.
    Own(Key),
    /// So it does with keys that are held down with Ctrl or Alt, such as those that lead to a board.
    HeldDown,
}

impl KeyChoice {
    /// Returns the choice of a counter that has this key.
    pub(super) fn of(key: Option<Key>) -> Self {
        Self { chosen: Some(key), ..Self::default() }
    }

    /// Returns the key that was chosen; `None` leaves it to the file, which gives the first free one.
    pub(super) fn chosen(&self) -> Option<Option<Key>> {
        self.chosen
    }

    /// Finds another counter of the board that has this key.
    pub(super) fn holder(&self, place: KeyPlace<'_>, context: &DialogContext<'_>) -> Option<(CounterId, String)> {
        (context.key_holder)(self.chosen.flatten()?, place.board).filter(|(id, _)| Some(*id) != place.counter)
    }

    /// Returns whether the holder of the key is to give it up.
    pub(super) fn is_taken_over(&self) -> bool {
        self.taken_over.is_some() && self.taken_over == self.chosen.flatten()
    }

    /// Draws the key as a button, which listens for another one when it is pressed. `holder` is the name of the counter
    /// that has the key, `refused` what was refused about it. Returns `true` when another one was chosen.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        id: Id,
        place: KeyPlace<'_>,
        context: &DialogContext<'_>,
        holder: Option<&str>,
        refused: Option<&str>,
    ) -> bool {
        let KeyPlace { owner, board, .. } = place;
        let cap = self.shown(context, board).map(key_names::cap);
        ui.horizontal(|ui| {
            let response = button_ui(
                ui,
                id,
                &dialog_strings::of(text!("dialogs-key"), owner),
                cap.as_deref(),
                self.is_listening(),
            );
            self.follow(ui, &response);
            let key = self.chosen.flatten();
            if self.is_listening() {
                return;
            }
            if holder.is_some() && !self.is_taken_over() {
                let take = text!("dialogs-take-key-over");
                if widgets::button(ui, id.with("take"), take, take, ButtonKind::Plain, true).clicked() {
                    self.taken_over = key;
                }
            } else if key.is_some() {
                let name = dialog_strings::remove_key(owner);
                if widgets::button(ui, id.with("remove"), text!("dialogs-remove-key"), &name, ButtonKind::Quiet, true)
                    .clicked()
                {
                    self.choose(None);
                }
            }
        });
        let cap = cap.unwrap_or_default();
        match (self.listening, holder, refused) {
            (Listening::Yes, ..) => widgets::hint(ui, text!("dialogs-press-a-key-hint")),
            (Listening::Again(Unfit::NoCounterKey), ..) => widgets::error(ui, text!("dialogs-no-counter-key")),
            (Listening::Again(Unfit::Own(key)), ..) => {
                widgets::error(ui, &dialog_strings::key_of_the_window(&key_names::cap(key)));
            }
            (Listening::Again(Unfit::HeldDown), ..) => widgets::error(ui, text!("dialogs-keys-of-the-window")),
            (Listening::No, Some(holder), _) if self.is_taken_over() => {
                widgets::hint(ui, &dialog_strings::key_is_taken_over(&cap, holder));
            }
            (Listening::No, Some(holder), _) => widgets::error(ui, &dialog_strings::key_is_taken(&cap, holder)),
            (Listening::No, None, Some(why)) => widgets::error(ui, why),
            (Listening::No, None, None) if self.chosen.is_none() => widgets::hint(ui, text!("dialogs-free-key-hint")),
            (Listening::No, None, None) => {}
        }
        std::mem::take(&mut self.is_changed)
    }

    /// Begins to listen when the button is pressed, and stops when the person turns to something else.
    fn follow(&mut self, ui: &Ui, response: &Response) {
        // While it listens, the keys that usually move the focus are received here.
        let all = self.is_listening();
        let filter = EventFilter { tab: all, horizontal_arrows: all, vertical_arrows: all, escape: all };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        if self.is_listening() {
            let is_left = ui.input(|input| input.pointer.any_pressed() || !input.focused);
            if is_left || !response.has_focus() {
                self.listening = Listening::No;
            }
        } else if response.clicked() {
            response.request_focus();
            self.listening = Listening::Yes;
        }
    }

    /// Receives the next key press before anything else does.
    pub(super) fn listen(&mut self, ctx: &Context) {
        if !self.is_listening() {
            return;
        }
        ctx.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Key { pressed: true, key, physical_key, repeat, modifiers } => {
                    // What comes after the key in the same frame was meant for it, too: no button hears it.
                    if self.is_listening() && !repeat {
                        match modifiers.command || modifiers.ctrl || modifiers.alt {
                            true => self.listening = Listening::Again(Unfit::HeldDown),
                            false => self.hear(*key, *physical_key),
                        }
                    }
                    false
                }
                Event::Text(_) => false,
                _ => true,
            });
        });
    }

    fn hear(&mut self, key: EguiKey, physical: Option<EguiKey>) {
        match (key, key_names::key_of(key, physical)) {
            (EguiKey::Escape, _) => self.listening = Listening::No,
            (EguiKey::Delete | EguiKey::Backspace, _) => self.choose(None),
            (pressed, Some(key)) if key_names::OWN.contains(&pressed) => {
                self.listening = Listening::Again(Unfit::Own(key));
            }
            (_, Some(key)) => self.choose(Some(key)),
            _ => self.listening = Listening::Again(Unfit::NoCounterKey),
        }
    }

    fn choose(&mut self, key: Option<Key>) {
        *self = Self { is_changed: true, ..Self::of(key) };
    }

    fn is_listening(&self) -> bool {
        self.listening != Listening::No
    }

    /// Returns the key on the button: for a new counter the one that the file would give it now.
    fn shown(&self, context: &DialogContext<'_>, board: Option<BoardId>) -> Option<Key> {
        let mut digits = (1..=9).chain([0]).filter_map(Key::digit);
        self.chosen.unwrap_or_else(|| digits.find(|key| (context.key_holder)(*key, board).is_none()))
    }
}

/// Draws a button that shows a key, called `name`.
fn button_ui(ui: &mut Ui, id: Id, name: &str, cap: Option<&str>, is_listening: bool) -> Response {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(WIDTH, theme::control_height(ui)));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let (text, ink) = match cap {
        _ if is_listening => (text!("dialogs-press-a-key"), tokens.accent),
        Some(cap) => (cap, tokens.ink),
        None => (text!("dialogs-no-key"), tokens.dim),
    };
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(text));
    let fill = if response.hovered() { tokens.hover } else { tokens.card };
    let line = if is_listening { Stroke::new(2.0, tokens.accent) } else { Stroke::new(1.0, tokens.line) };
    ui.painter().rect(rect, theme::CONTROL_RADIUS, fill, line, StrokeKind::Inside);
    let font = FontId::new(theme::TEXT_SIZE, theme::semibold());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, font, ink);
    if !is_listening {
        widgets::focus_ring(ui, &response);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}
