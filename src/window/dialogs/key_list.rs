//! The dialog that lists the window's keys.

use egui::{FontId, Key as EguiKey, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::language::text;
use crate::request::Refusal;
use crate::window::dialogs::controls::close_footer;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::dialogs as dialog_strings;

const ROW: f32 = 26.0;
const CAP: f32 = 20.0;
const CAP_MARGIN: f32 = 6.0;
/// How far PageUp and PageDown scroll, in rows.
const PAGE_ROWS: f32 = 8.0;

/// The list of the keys.
#[derive(Debug)]
pub(crate) struct KeyListForm {
    state: FormState,
}

impl Default for KeyListForm {
    fn default() -> Self {
        Self { state: FormState::new(Footer::main_id) }
    }
}

impl Form for KeyListForm {
    fn title(&self) -> String {
        text!("dialogs-keys-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("dialogs-keys-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, _commands: &mut Vec<DialogCommand>) -> bool {
        let footer = close_footer(self.state.id);
        widgets::body(ui, &footer, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            scroll(ui);
            for (index, (group, keys)) in dialog_strings::keys().iter().enumerate() {
                if index > 0 {
                    ui.add_space(3.0 * SPACE);
                }
                widgets::hint(ui, group);
                ui.add_space(SPACE);
                for (chords, does) in keys {
                    key_ui(ui, chords, does);
                }
                if index == 0 {
                    global_keys_ui(ui, &(context.global_key_rows)());
                }
            }
        });
        // The key that opened it closes it; in the first frame it is the one that opened it.
        let again = egui::Event::Text("?".to_owned());
        let is_asked_again = !ui.is_sizing_pass() && ui.input(|input| input.events.contains(&again));
        footer.ui(ui) != Some(FooterButton::Main) && !is_asked_again
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn closes_on_click_beside(&self) -> bool {
        true
    }
}

impl KeyListForm {}

/// Draws the keys that count while another program has the focus, if there are any.
fn global_keys_ui(ui: &mut Ui, rows: &[(Vec<String>, String)]) {
    if rows.is_empty() {
        return;
    }
    ui.add_space(3.0 * SPACE);
    widgets::hint(ui, text!("global-keys-group"));
    ui.add_space(SPACE);
    for (chord, does) in rows {
        key_ui(ui, &[chord.iter().map(String::as_str).collect()], does);
    }
}

/// Scrolls the list by the keys that move the focus elsewhere: nothing in it takes the focus.
fn scroll(ui: &Ui) {
    let by = ui.input(|input| {
        let pressed = |key| input.num_presses(key) as f32;
        let rows = pressed(EguiKey::ArrowUp) - pressed(EguiKey::ArrowDown);
        rows + PAGE_ROWS * (pressed(EguiKey::PageUp) - pressed(EguiKey::PageDown))
    });
    if by != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, by * ROW));
    }
}

/// Draws what keys do, and their caps at the right.
fn key_ui(ui: &mut Ui, chords: &[Vec<&str>], does: &str) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    let spoken: Vec<String> = chords.iter().map(|chord| chord.join("+")).collect();
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Label, true, format!("{}: {does}", spoken.join(text!("parts-separator"))))
    });
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
    let font = FontId::proportional(11.0);
    let mut right = rect.right();
    for (index, chord) in chords.iter().enumerate().rev() {
        for key in chord.iter().rev() {
            let galley = ui.painter().layout_no_wrap((*key).to_owned(), font.clone(), tokens.dim);
            let width = (galley.size().x + 2.0 * CAP_MARGIN).max(CAP).ceil();
            let min = Pos2::new(right - width, rect.center().y - CAP / 2.0);
            let cap = Rect::from_min_size(min.round(), Vec2::new(width, CAP));
            ui.painter().rect(cap.translate(Vec2::new(0.0, 1.0)), 5, tokens.line, Stroke::NONE, StrokeKind::Inside);
            ui.painter().rect(cap, 5, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
            ui.painter().galley(cap.center() - galley.size() / 2.0, galley, tokens.dim);
            right = cap.left() - SPACE / 2.0;
        }
        if index > 0 {
            right -= 2.0 * SPACE;
        }
    }
    let left = rect.with_max_x(right - 2.0 * SPACE);
    let font = FontId::proportional(if left.width() < 120.0 { SMALL_SIZE } else { TEXT_SIZE });
    widgets::elided(ui, left, does, font, tokens.ink);
}
