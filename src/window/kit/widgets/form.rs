//! Forms: rows with a label, and what stands under a control.
//!
//! A form is a column of [`row`]s with a label at the left; where there is no room for two columns, above. What is
//! wrong, or worth knowing, stands under the control that it concerns.

use egui::{Align, Color32, FontId, Label, Layout, RichText, Ui, Vec2};

use crate::window::kit::theme::{CONTROL_HEIGHT, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};

const LABEL_WIDTH: f32 = 112.0;
/// A form narrower than this has its labels above.
const TWO_COLUMNS_WIDTH: f32 = 340.0;

/// A row of a form. Its label is painted only: each control in it has a name of its own.
pub(crate) fn row<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let is_stacked = ui.available_width() < TWO_COLUMNS_WIDTH;
    let width = if is_stacked { ui.available_width() } else { LABEL_WIDTH - 2.0 * SPACE };
    let ink = Tokens::of(ui).dim;
    let galley = ui.painter().layout(label.to_owned(), FontId::proportional(TEXT_SIZE), ink, width);
    if is_stacked {
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE;
            if !label.is_empty() {
                let (_, rect) = ui.allocate_space(galley.size());
                ui.painter().galley(rect.min, galley, ink);
            }
            add(ui)
        });
        return column.inner;
    }
    let columns = ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let (_, rect) = ui.allocate_space(Vec2::new(LABEL_WIDTH, galley.size().y.max(CONTROL_HEIGHT)));
        let top = (CONTROL_HEIGHT - galley.size().y).max(0.0) / 2.0;
        ui.painter().galley(rect.min + Vec2::new(0.0, top), galley, ink);
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, SPACE);
            add(ui)
        });
        column.inner
    });
    columns.inner
}

/// What is worth knowing about the control above it.
pub(crate) fn hint(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).dim);
}

/// What is wrong with the control above it.
pub(crate) fn error(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).error);
}

fn small(ui: &mut Ui, text: &str, color: Color32) {
    ui.add(Label::new(RichText::new(text).size(SMALL_SIZE).color(color)).wrap());
}

/// What is to be looked at before going on.
pub(crate) fn warning(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).pending_ink)).wrap());
}

/// Running text.
pub(crate) fn text(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).ink)).wrap());
}
