//! Forms: rows with a label, and the texts below a control.
//!
//! A form is a column of [`row`]s with the label at the left, or above where there is no room for two columns. Errors
//! and hints are below the control that they concern.

use egui::{Align, Color32, FontId, Label, Layout, RichText, Ui, Vec2};

use crate::window::kit::theme::{SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height};

const LABEL_WIDTH: f32 = 112.0;
#[cfg(feature = "hub")]
const WIDE_LABEL_WIDTH: f32 = 132.0;
/// Width of a form below which its labels are above the controls, in points.
const TWO_COLUMNS_WIDTH: f32 = 340.0;

/// Adds a row of a form. Its label is only painted: each control in it has an accessible name of its own.
pub(crate) fn row<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    row_with(ui, label, LABEL_WIDTH, add)
}

/// Adds a [`row`] with more room for the labels.
#[cfg(feature = "hub")]
pub(crate) fn wide_row<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    row_with(ui, label, WIDE_LABEL_WIDTH, add)
}

fn row_with<R>(ui: &mut Ui, label: &str, label_width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let is_stacked = ui.available_width() < TWO_COLUMNS_WIDTH;
    let width = if is_stacked { ui.available_width() } else { label_width - 2.0 * SPACE };
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
        let (_, rect) = ui.allocate_space(Vec2::new(label_width, galley.size().y.max(control_height(ui))));
        let top = (control_height(ui) - galley.size().y).max(0.0) / 2.0;
        ui.painter().galley(rect.min + Vec2::new(0.0, top), galley, ink);
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, SPACE);
            add(ui)
        });
        column.inner
    });
    columns.inner
}

/// Adds a hint about the control above it.
pub(crate) fn hint(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).dim);
}

/// Adds an error about the control above it.
pub(crate) fn error(ui: &mut Ui, text: &str) {
    small(ui, text, Tokens::of(ui).error);
}

fn small(ui: &mut Ui, text: &str, color: Color32) {
    ui.add(Label::new(RichText::new(text).size(SMALL_SIZE).color(color)).wrap());
}

/// Adds a warning.
pub(crate) fn warning(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).pending_ink)).wrap());
}

/// Adds a paragraph of text.
pub(crate) fn text(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).color(Tokens::of(ui).ink)).wrap());
}
