//! The keyboard: handles each key before anything is drawn.

use egui::{Context, Event, FocusDirection, Key as EguiKey, Modifiers};

use crate::domain::{Counter, CounterId, Key};
use crate::request::Request;
use crate::window::app::App;
use crate::window::kit::key_names;
use crate::window::panels::inspector::{self, Inspector};
use crate::window::text::strings;
use crate::window::view::command::Content;
use crate::window::view::command::{Command, DialogRequest, SelectionMode};
use crate::window::view::context::counter_widget;
use crate::window::view::listing::{BoardFilter, SortBy};
use crate::window::view::scope::Scope;
use crate::window::view::settings::Sound;
use crate::window::view::subject::Subject;
use crate::window::view::template;

impl App {
    /// Carries out the keys' commands in their order, each before the next key is looked at: a slow frame holds more
    /// than one. Counters' keys act only when no field has the focus, and never by auto-repeat.
    pub(super) fn keys(&mut self, ctx: &Context, now: f64) {
        ctx.input_mut(|input| {
            // Space and Enter press the focused button; held down, they must not go on counting.
            let presses = |key: &EguiKey| matches!(key, EguiKey::Space | EguiKey::Enter);
            input.events.retain(|event| !matches!(event, Event::Key { repeat: true, key, .. } if presses(key)));
        });
        if self.has_menu() || egui::Popup::is_any_open(ctx) {
            return;
        }
        let mut is_typing = ctx.text_edit_focused();
        let events = ctx.input_mut(|input| std::mem::take(&mut input.events));
        let mut left = Vec::with_capacity(events.len());
        // The text that belongs to a consumed key must not be typed into a field that the key opened.
        let mut drops_text = false;
        let mut commands = Vec::new();
        for event in events {
            match &event {
                Event::Text(_) if drops_text => drops_text = false,
                // They belong to what the last key opened.
                _ if self.dialogs.open.is_some() || self.has_menu() => {
                    drops_text = false;
                    left.push(event);
                }
                Event::Key { key, physical_key, pressed: true, repeat, modifiers } => {
                    let press =
                        KeyPress { key: *key, physical: *physical_key, is_repeat: *repeat, modifiers: *modifiers };
                    drops_text = self.key(ctx, press, is_typing, self.cursor(ctx), now, &mut commands);
                    if !drops_text {
                        left.push(event);
                    }
                }
                Event::Copy if !is_typing && self.meant(self.cursor(ctx)).is_some() => {
                    commands.extend(self.meant(self.cursor(ctx)).map(Command::Copy));
                }
                Event::Text(_) if !is_typing => {}
                _ => left.push(event),
            }
            if !commands.is_empty() {
                for command in commands.drain(..) {
                    self.run_command(ctx, command, now);
                }
                is_typing |= self.keyboard.wants_search;
                self.listing.refresh(&self.model, now, false);
            }
        }
        ctx.input_mut(|input| input.events = left);
    }

    fn has_menu(&self) -> bool {
        self.floating.menu.is_some() || self.floating.board_menu.is_some()
    }

    /// Returns the counter that has the focus, or gets it as soon as it is drawn.
    fn cursor(&self, ctx: &Context) -> Option<CounterId> {
        let is_listed = |id: &CounterId| !self.is_filled() && self.listing.position(*id).is_some();
        let has_focus = |id: &CounterId| ctx.memory(|memory| memory.has_focus(counter_widget(*id)));
        self.focus.wanted.filter(is_listed).or(self.focus.cursor.filter(has_focus))
    }

    /// Handles one key; returns `true` if the key is consumed.
    fn key(
        &mut self,
        ctx: &Context,
        press: KeyPress,
        is_typing: bool,
        cursor: Option<CounterId>,
        now: f64,
        commands: &mut Vec<Command>,
    ) -> bool {
        let KeyPress { key, physical, is_repeat, modifiers } = press;
        let command = modifiers.command && !modifiers.alt;
        let plain = !modifiers.command && !modifiers.alt;
        let first = commands.len();
        if plain
            && !is_typing
            && let Some(meaning) = key_names::key_of(key, physical).and_then(|key| self.meaning(key))
        {
            match meaning {
                Ok(id) => {
                    self.counter_key(press, id, now, commands);
                    return true;
                }
                // A key of the window's own does what it does everywhere else.
                Err(_) if key_names::OWN.contains(&key) => {}
                Err(why) if !is_repeat => {
                    self.sound(Sound::Refused);
                    self.floating.toasts.add(why, None, now);
                    return true;
                }
                Err(_) => return true,
            }
        }
        match key {
            EguiKey::F if command => commands.push(Command::Search),
            EguiKey::N if command => commands.push(Command::Open(DialogRequest::NewCounter)),
            EguiKey::O if command => commands.push(Command::Open(DialogRequest::File)),
            EguiKey::B if command => commands.push(Command::Open(DialogRequest::Backups)),
            EguiKey::E if command && modifiers.shift => commands.push(Command::Open(DialogRequest::Import(None))),
            EguiKey::E if command => {
                let ids = if self.is_filled() { self.meant(None).unwrap_or_default() } else { self.selected() };
                commands.push(Command::Open(DialogRequest::Export(Content::Entries, ids)));
            }
            EguiKey::PageUp | EguiKey::PageDown if command && !modifiers.shift => {
                commands.extend(self.next_board(key == EguiKey::PageUp).map(Command::Show));
            }
            _ if command
                && !modifiers.shift
                && let Some(number) = digit(key, physical).filter(|digit| *digit > 0) =>
            {
                let board = self.model.boards().get(number - 1);
                commands.extend(board.map(|board| Command::Show(BoardFilter::Board(board.id))));
            }
            EguiKey::Comma if command => commands.push(Command::Open(DialogRequest::Settings)),
            EguiKey::F1 => commands.push(Command::Open(DialogRequest::Help)),
            EguiKey::P if command => {
                let ids = if self.is_filled() { self.meant(None).unwrap_or_default() } else { self.selected() };
                commands.push(Command::Open(DialogRequest::Print(ids)));
            }
            EguiKey::F11 => commands.push(Command::FullScreen),
            EguiKey::F9 if plain && !is_repeat => {
                commands.push(if modifiers.shift { Command::TurnStrip } else { Command::Strip });
            }
            EguiKey::F6 => commands.push(Command::OtherPart(modifiers.shift)),
            // The first Tab goes to the counters, not to what is drawn before them.
            EguiKey::Tab if modifiers.is_none() && ctx.memory(|memory| memory.focused().is_none()) => {
                self.focus.wanted = self.stop();
                return false;
            }
            _ if is_typing => return false,
            EguiKey::ArrowLeft | EguiKey::ArrowRight | EguiKey::ArrowUp | EguiKey::ArrowDown if modifiers.alt => {
                let Some(id) = cursor else { return false };
                self.shift(key, id, commands);
                ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                return true;
            }
            EguiKey::Z if command && modifiers.shift => commands.push(Command::Redo),
            EguiKey::Z if command => commands.push(Command::Undo),
            EguiKey::Y if command => commands.push(Command::Redo),
            EguiKey::A if command && self.is_filled() => return false,
            EguiKey::A if command => commands.push(Command::SelectAll),
            EguiKey::L if command => commands.push(Command::LockAll),
            EguiKey::T if command => commands.push(Command::Switch),
            EguiKey::D if command => {
                if let BoardFilter::Board(id) = self.listing.filter {
                    commands.extend(template::duplicate(&self.model, id).map(Command::Do));
                }
            }
            EguiKey::I if command => commands.push(Command::Inspect),
            EguiKey::Enter if command => {
                if let BoardFilter::Board(id) = self.listing.filter
                    && self.model.of_board(id).counters > 0
                {
                    commands.push(Command::Open(DialogRequest::Finish(id)));
                }
            }
            EguiKey::R if command => {
                let shown =
                    || Scope::of_window(self.layout.maximised.as_ref(), &self.listing, &self.model).into_owned();
                let scope = self.meant(cursor).map_or_else(shown, Scope::these);
                commands.push(Command::Open(DialogRequest::Reset(scope)));
            }
            EguiKey::Escape if self.layout.single.is_some() => commands.push(Command::ShowSingle(None)),
            EguiKey::Escape if self.layout.maximised.is_some() => commands.push(Command::Uncover),
            // The toolkit has taken the focus from the field already.
            EguiKey::Escape if !self.listing.search.is_empty() => {
                self.listing.search.clear();
                return true;
            }
            EguiKey::Escape if !self.selection.ids.is_empty() => commands.push(Command::SelectNone),
            _ => {
                if plain && self.layout.is_inspecting && inspector::is_own_key(ctx, key) {
                    // A chart or a list has the focus.
                    return false;
                }
                let meant = self.meant(cursor);
                let one = match meant.as_deref() {
                    Some([id]) if self.is_filled() || self.layout.is_inspecting => Some(*id),
                    _ => cursor,
                };
                match (key, one) {
                    (EguiKey::Backspace, _) if plain && !is_repeat => commands.push(Command::UndoPress),
                    (EguiKey::Questionmark, _) if plain => commands.push(Command::Open(DialogRequest::Keys)),
                    (EguiKey::Slash, _) if plain && modifiers.shift => {
                        commands.push(Command::Open(DialogRequest::Keys))
                    }
                    (EguiKey::Plus, Some(id)) if plain => commands.push(Command::Open(DialogRequest::Add(id))),
                    (EguiKey::Equals, Some(id)) if plain && modifiers.shift => {
                        commands.push(Command::Open(DialogRequest::Add(id)));
                    }
                    (EguiKey::Minus, Some(id)) if plain && !modifiers.shift => {
                        commands.push(Command::Open(DialogRequest::Take(id)));
                    }
                    (EguiKey::Enter, Some(id)) if plain && self.layout.single.is_none() && cursor.is_some() => {
                        commands.push(Command::ShowSingle(Some(id)));
                    }
                    (EguiKey::Space, Some(id)) if command && cursor.is_some() => {
                        commands.push(Command::Select(id, SelectionMode::Toggle))
                    }
                    (EguiKey::F2, Some(id)) => commands.push(Command::Open(DialogRequest::Edit(id))),
                    (EguiKey::F10, Some(id)) if modifiers.shift => self.open_menu(ctx, id, commands),
                    (EguiKey::Menu, Some(id)) => self.open_menu(ctx, id, commands),
                    // In the inspector beside the counters, Delete is for what is listed there.
                    (EguiKey::Delete, _)
                        if plain && meant.is_some() && (self.is_filled() || !self.layout.is_inspecting) =>
                    {
                        commands.extend(meant.map(|ids| Command::Open(DialogRequest::Delete(ids))));
                    }
                    _ => {
                        // From another control, the toolkit moves the focus to the next.
                        let is_elsewhere = cursor.is_none() && ctx.memory(|memory| memory.focused()).is_some();
                        let is_taken = !is_elsewhere && self.arrow(key, modifiers, cursor);
                        if is_taken {
                            // The toolkit has seen the key already, and would move the focus as well.
                            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                        }
                        return is_taken;
                    }
                }
            }
        }
        commands.len() > first
    }

    /// Handles a counter's own key: one step up, or with Shift one step down.
    fn counter_key(&mut self, press: KeyPress, id: CounterId, now: f64, commands: &mut Vec<Command>) {
        let Some(key) = key_names::key_of(press.key, press.physical).filter(|_| !press.is_repeat) else { return };
        let guard = f64::from(self.preferences.settings.guard_ms.ms()) / 1_000.0;
        let is_double = self.keyboard.pressed_at.get(&key).is_some_and(|at| now - at < guard);
        if !is_double {
            self.keyboard.pressed_at.insert(key, now);
            commands.push(Command::Press { id, steps: if press.modifiers.shift { -1 } else { 1 } });
        }
    }

    /// Moves the focused counter, and those selected with it, one position forward or back in the manual order.
    fn shift(&self, key: EguiKey, id: CounterId, commands: &mut Vec<Command>) {
        let ids = self.listing.ids();
        let moved = self.with_selected(id);
        let is_by_hand = self.listing.sort == SortBy::Manual && !self.listing.is_reversed;
        let indices = || moved.iter().filter_map(|id| self.listing.position(*id));
        let (Some(first), Some(last), true) = (indices().min(), indices().max(), is_by_hand) else { return };
        let before = match key {
            EguiKey::ArrowLeft | EguiKey::ArrowUp if first > 0 => ids.get(first - 1).copied(),
            EguiKey::ArrowRight | EguiKey::ArrowDown if last + 1 < ids.len() => ids.get(last + 2).copied(),
            _ => return,
        };
        commands.push(Command::Do(vec![Request::Move { counters: moved, before }]));
    }

    /// Moves the focus among the counters; returns `true` if the key is consumed.
    fn arrow(&mut self, key: EguiKey, modifiers: Modifiers, cursor: Option<CounterId>) -> bool {
        let columns = self.focus.columns.max(1);
        let last = self.listing.ids().len().saturating_sub(1);
        if modifiers.any() || self.is_filled() || self.listing.ids().is_empty() {
            return false;
        }
        let position = cursor.and_then(|id| self.listing.position(id));
        let to = match (key, position) {
            (EguiKey::ArrowRight | EguiKey::ArrowDown | EguiKey::ArrowLeft | EguiKey::ArrowUp, None) => 0,
            (EguiKey::ArrowRight, Some(at)) => at + 1,
            (EguiKey::ArrowLeft, Some(at)) => at.saturating_sub(1),
            (EguiKey::ArrowDown, Some(at)) => at + columns,
            (EguiKey::ArrowUp, Some(at)) => at.checked_sub(columns).unwrap_or(at),
            (EguiKey::Home, Some(_)) => 0,
            (EguiKey::End, Some(_)) => last,
            (EguiKey::PageDown, Some(at)) => at + 4 * columns,
            (EguiKey::PageUp, Some(at)) => at.saturating_sub(4 * columns),
            _ => return false,
        };
        self.focus.wanted = self.listing.ids().get(to.min(last)).copied();
        true
    }

    fn open_menu(&self, ctx: &Context, id: CounterId, commands: &mut Vec<Command>) {
        let rect = [counter_widget(id), inspector::title_id()].into_iter().find_map(|id| ctx.read_response(id));
        let rect = rect.map(|response| response.rect);
        let at = rect.map_or(egui::Pos2::ZERO, |rect| rect.left_center() + egui::vec2(24.0, 0.0));
        commands.push(Command::Menu(self.with_selected(id), at));
    }

    /// Returns the counter that a key presses: the one that has it on the board that is shown, or among those that fill
    /// the window. `None` if no counter has it.
    ///
    /// # Errors
    /// A text that says why the key presses none of those that have it.
    pub(super) fn meaning(&self, key: Key) -> Option<Result<CounterId, String>> {
        let (shown, hidden): (Vec<&Counter>, Vec<&Counter>) =
            self.model.rows_of_key(key).map(|row| &row.counter).partition(|counter| self.is_within_reach(counter));
        let cap = key_names::cap(key);
        let named = |counters: &[&Counter]| -> Vec<String> {
            counters.iter().map(|counter| strings::counter_on(&counter.name, counter.board.as_deref())).collect()
        };
        match (shown.as_slice(), hidden.as_slice()) {
            ([], []) => None,
            ([], hidden) => Some(Err(strings::key_of_hidden(&cap, &named(hidden)))),
            ([counter], _) => Some(Ok(counter.id)),
            ([first, rest @ ..], _) => {
                let is_on_one_board = rest.iter().all(|counter| counter.board_id == first.board_id);
                Some(Err(strings::key_of_several(&cap, &named(&shown), is_on_one_board)))
            }
        }
    }

    /// Returns whether a counter's key works: it is on the board that is shown, or among what fills the window. A
    /// search doesn't matter.
    fn is_within_reach(&self, counter: &Counter) -> bool {
        match (self.layout.single, &self.layout.maximised) {
            (Some(alone), _) => alone == counter.id,
            (None, Some(Subject::Counters(ids))) => ids.contains(&counter.id),
            (None, Some(Subject::BoardFilter(filter))) => filter.has(counter),
            (None, None) => self.listing.filter.has(counter),
        }
    }

    /// Returns the board above or below the one that is shown, in the order at the left.
    fn next_board(&self, is_above: bool) -> Option<BoardFilter> {
        let archive = (self.model.archived() > 0).then_some(BoardFilter::Archive);
        let boards = self.model.boards().iter().map(|board| BoardFilter::Board(board.id));
        let all: Vec<BoardFilter> = [BoardFilter::All].into_iter().chain(boards).chain(archive).collect();
        let at = all.iter().position(|filter| *filter == self.listing.filter)?;
        all.get(if is_above { at.checked_sub(1)? } else { at + 1 }).copied()
    }

    /// Returns whether something other than the list of counters fills the window.
    fn is_filled(&self) -> bool {
        self.layout.single.is_some() || self.layout.maximised.is_some()
    }

    /// Returns the counters that a command without a counter applies to; `None` means all that are shown.
    fn meant(&self, cursor: Option<CounterId>) -> Option<Vec<CounterId>> {
        match (self.layout.single, &self.layout.maximised, cursor) {
            (Some(id), ..) => Some(vec![id]),
            (None, Some(Subject::Counters(ids)), _) => Some(ids.clone()),
            (None, Some(Subject::BoardFilter(_)), _) => None,
            (None, None, Some(id)) => Some(self.with_selected(id)),
            (None, None, None) => {
                let inspected =
                    self.layout.inspector.as_ref().filter(|_| self.layout.is_inspecting).map(Inspector::subject);
                match inspected {
                    Some(Subject::Counters(ids)) => Some(ids.clone()),
                    _ => Some(self.selected()).filter(|ids| !ids.is_empty()),
                }
            }
        }
    }

    pub(super) fn selected(&self) -> Vec<CounterId> {
        self.listing.selected(&self.selection.ids)
    }

    fn with_selected(&self, id: CounterId) -> Vec<CounterId> {
        if self.selection.ids.contains(&id) { self.selected() } else { vec![id] }
    }
}

/// Number of frames until a new dialog can receive keys: it must be laid out and drawn first.
const DEAF_FRAMES: u8 = 3;

/// Keys that a dialog can't receive yet.
#[derive(Default)]
pub(super) struct KeyBuffer {
    events: Vec<Event>,
    frames: u8,
}

impl KeyBuffer {
    /// Starts to hold keys back, for a dialog that opens.
    pub(super) fn begin(&mut self) {
        self.frames = DEAF_FRAMES;
    }

    /// Holds keys back while the dialog can't receive them, then passes them on in their order. What was typed counts
    /// before Enter does, so on a slow machine Enter waits for the next frame.
    pub(super) fn pass_on(&mut self, ctx: &Context) {
        let is_key = |event: &mut Event| matches!(event, Event::Key { .. } | Event::Text(_) | Event::Paste(_));
        self.events.extend(ctx.input_mut(|input| input.events.extract_if(.., is_key).collect::<Vec<_>>()));
        let now = if self.frames > 0 { 0 } else { self.until_enter() };
        self.frames = self.frames.saturating_sub(1);
        ctx.input_mut(|input| input.events.extend(self.events.drain(..now)));
        if self.frames > 0 || !self.events.is_empty() {
            ctx.request_repaint();
        }
    }

    /// Returns how many of the events come before an Enter that follows typed or pasted text.
    fn until_enter(&self) -> usize {
        let typed = self.events.iter().position(|event| matches!(event, Event::Text(_) | Event::Paste(_)));
        let is_enter = |event: &Event| matches!(event, Event::Key { key: EguiKey::Enter, pressed: true, .. });
        let enter =
            typed.and_then(|typed| self.events.iter().skip(typed).position(is_enter).map(|index| typed + index));
        enter.unwrap_or(self.events.len())
    }
}

/// A key press.
#[derive(Clone, Copy)]
struct KeyPress {
    key: EguiKey,
    physical: Option<EguiKey>,
    is_repeat: bool,
    modifiers: Modifiers,
}

/// Returns the digit of a key of the digit row, 0 to 9.
fn digit(key: EguiKey, physical: Option<EguiKey>) -> Option<usize> {
    let key = key_names::key_of(key, physical)?;
    (0..=9).find(|digit| Key::digit(*digit) == Some(key)).map(usize::from)
}
