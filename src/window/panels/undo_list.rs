//! What was done, newest first, below the undo button: pointing at it marks all that was done since, and a click undoes
//! that as one.
//!
//! Leaves out reading the list, and undoing.

use egui::{Align2, FontId, Id, Popup, Pos2, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::language::text;
use crate::window::kit::theme::{self, CONTROL_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, target_height};
use crate::window::kit::widgets::{self, menu};
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::ViewContext;
use crate::window::view::undo_list::Step;

const WIDTH: f32 = 260.0;
const STEP_HEIGHT: f32 = 28.0;
/// Most steps that are visible at once.
const STEPS_VISIBLE: f32 = 12.0;

/// Shows the list below `button`, which opens and closes it.
pub(crate) fn undo_list_ui(button: &Response, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let newest = view.model.undo.as_ref().map(|operation| operation.id);
    let is_opened = button.clicked();
    menu::menu(Popup::menu(button).accessible_name(text!("undo-back")), |ui| {
        if is_opened || view.undo_list.asked_for != newest {
            commands.push(Command::ListOperations);
        }
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        let steps = view.undo_list.steps();
        // Only what is listed is undone: the worker refuses it if more was done meanwhile.
        let newest = view.undo_list.operations.first();
        if let (Some(step), Some(newest)) = (list_ui(ui, view, &steps), newest) {
            commands.push(Command::UndoBackTo { oldest: step.oldest, newest: newest.id });
            ui.close();
        }
    });
}

/// Draws the steps; returns the one that was picked.
fn list_ui<'a>(ui: &mut Ui, view: &ViewContext<'_>, steps: &'a [Step]) -> Option<&'a Step> {
    let tokens = Tokens::of(ui);
    let (_, head) = ui.allocate_space(Vec2::new(WIDTH, STEP_HEIGHT));
    let start = head.left_center() + Vec2::new(10.0, 0.0);
    ui.painter().text(start, Align2::LEFT_CENTER, text!("undo-back"), FontId::proportional(11.0), tokens.dim);
    let area = ScrollArea::vertical().max_height(STEPS_VISIBLE * target_height(ui, STEP_HEIGHT));
    let (marked, picked) = area.show(ui, |ui| items_ui(ui, view, steps)).inner;
    menu::line(ui);
    let (_, foot) = ui.allocate_space(Vec2::new(WIDTH, STEP_HEIGHT));
    let text = strings::undo_steps(marked, |number| view.number(number));
    let start = foot.left_center() + Vec2::new(10.0, 0.0);
    let font = FontId::new(TEXT_SIZE, theme::semibold());
    ui.painter().text(start, Align2::LEFT_CENTER, &text, font, tokens.ink);
    ui.interact(foot, Id::unique("undo steps"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    picked
}

/// Draws a line for each step; returns how many are marked, and the one that was picked.
fn items_ui<'a>(ui: &mut Ui, view: &ViewContext<'_>, steps: &'a [Step]) -> (usize, Option<&'a Step>) {
    let tokens = Tokens::of(ui);
    let mut lines = Vec::with_capacity(steps.len());
    for step in steps {
        let (_, rect) = ui.allocate_space(Vec2::new(WIDTH, target_height(ui, STEP_HEIGHT)));
        let response = ui.interact(rect, Id::unique("undo step").with(step.operation.id.0), Sense::click());
        let text = strings::just_done(&step.operation, |number| view.number(number));
        menu::register(ui, response.id, &text);
        let time = view.short_time(step.operation.at);
        response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, true, strings::step_at(&text, &time)));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        lines.push((step, response, text, time));
    }
    let pointed = lines.iter().position(|(_, response, ..)| response.hovered());
    let focused = lines.iter().position(|(_, response, ..)| response.has_focus());
    let marked = pointed.or(focused).map_or(0, |last| last + 1);
    if let (Some((_, first, ..)), Some((_, last, ..))) = (lines.first(), lines.get(marked.wrapping_sub(1))) {
        ui.painter().rect_filled(first.rect.union(last.rect), CONTROL_RADIUS, tokens.hover);
    }
    for (index, (_, response, text, time)) in lines.iter().enumerate() {
        line_ui(ui, response.rect, text, time, index < marked);
    }
    (marked, lines.into_iter().find(|(_, response, ..)| response.clicked()).map(|(step, ..)| step))
}

fn line_ui(ui: &Ui, rect: Rect, text: &str, time: &str, is_marked: bool) {
    let tokens = Tokens::of(ui);
    let end = Pos2::new(rect.right() - 10.0, rect.center().y);
    let ink = if is_marked { tokens.ink } else { tokens.dim };
    let drawn = ui.painter().text(end, Align2::RIGHT_CENTER, time, FontId::proportional(SMALL_SIZE), ink);
    let start = Pos2::new(rect.left() + 10.0, rect.center().y);
    let room = drawn.left() - start.x - 2.0 * SPACE;
    widgets::shortened(ui, start, room, text, FontId::proportional(TEXT_SIZE), tokens.ink);
}
