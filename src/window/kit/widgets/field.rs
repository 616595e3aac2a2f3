//! A text field.

use egui::{
    Align2, Context, Event, Frame, Id, Key, Margin, RichText, Stroke, TextEdit, Ui, Vec2, accesskit, text::CCursorRange,
};

use crate::window::kit::theme::{CONTROL_RADIUS, Tokens, control_height};

/// A text field, and the error in its text.
pub(crate) struct Field<'a> {
    /// Accessible name, including what it belongs to.
    pub name: &'a str,
    /// Shown while the field is empty.
    pub hint: &'a str,
    pub error: Option<&'a str>,
    /// The unit, shown after the text.
    pub unit: &'a str,
    /// Maximum width in points; the field takes up the available width.
    pub width: f32,
    pub lines: usize,
    /// Whether what is typed is hidden.
    pub is_secret: bool,
    /// Whether it stands in a box that is drawn around it and more.
    pub is_bare: bool,
}

/// What happened in a [`Field`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FieldResponse {
    pub is_changed: bool,
    /// Enter was pressed, in a field of one line.
    pub is_entered: bool,
}

impl<'a> Field<'a> {
    /// Returns a field of one line, as wide as the available width.
    pub(crate) fn named(name: &'a str) -> Self {
        Self { name, hint: "", error: None, unit: "", width: f32::INFINITY, lines: 1, is_secret: false, is_bare: false }
    }

    /// Draws the field, and edits its text.
    pub(crate) fn ui(&self, ui: &mut Ui, id: Id, text: &mut String) -> FieldResponse {
        let tokens = Tokens::of(ui);
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let color = match (self.error.is_some(), has_focus) {
            (true, _) => tokens.error,
            (false, true) => tokens.accent,
            (false, false) => tokens.line,
        };
        let stroke = Stroke::new(if has_focus { 2.0 } else { 1.0 }, color);
        let is_one_line = self.lines == 1;
        let vertical = if is_one_line { 0 } else { 7 - stroke.width as i8 };
        let frame = if self.is_bare {
            Frame::new()
        } else {
            Frame::new()
                .fill(tokens.card)
                .stroke(stroke)
                .corner_radius(CONTROL_RADIUS)
                .inner_margin(Margin::symmetric(10 - stroke.width as i8, vertical))
        };
        let width = self.width.min(ui.available_width());
        let edit = if is_one_line { TextEdit::singleline(text) } else { TextEdit::multiline(text) };
        let edit = edit
            .id(id)
            .frame(frame)
            .hint_text(RichText::new(self.hint).color(tokens.dim))
            .text_color(tokens.ink)
            .password(self.is_secret)
            .desired_width(width);
        let edit = if self.unit.is_empty() { edit } else { edit.suffix(RichText::new(self.unit).color(tokens.dim)) };
        if is_one_line && has_focus {
            // Held down, it must not enter again and again.
            ui.input_mut(|input| {
                let is_held = |event: &Event| matches!(event, Event::Key { key: Key::Enter, repeat: true, .. });
                input.events.retain(|event| !is_held(event));
            });
        }
        let response = if is_one_line {
            ui.add_sized(
                Vec2::new(width, control_height(ui)),
                edit.align(Align2::LEFT_CENTER).min_size(Vec2::new(width, control_height(ui))),
            )
        } else {
            ui.add(edit.desired_rows(self.lines))
        };
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_label(self.name);
            if let Some(error) = self.error {
                node.set_invalid(accesskit::Invalid::True);
                node.set_description(error);
            }
        });
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if let Some(error) = self.error {
            super::form::error(ui, error);
        }
        // While a field is edited, the error below it scrolls into view.
        let is_wrong = self.error.is_some();
        let was_wrong = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(id), is_wrong));
        if is_wrong && !was_wrong && has_focus {
            ui.scroll_to_rect(response.rect.union(ui.min_rect()), None);
        }
        let is_entered = is_one_line && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        FieldResponse { is_changed: response.changed(), is_entered }
    }
}

/// Moves the focus to the field `id` and selects its text, so that typing replaces it.
pub(crate) fn select_all(ctx: &Context, id: Id, text: &str) {
    let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::select_all_str(text)));
    TextEdit::store_state(ctx, id, state);
    ctx.memory_mut(|memory| memory.request_focus(id));
}
