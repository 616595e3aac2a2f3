//! What a screen reader names and goes between: the regions of the window, and its dialogs.

use egui::{Id, Role, Ui, UiKind, UiStack};

/// Names the panel that `ui` is in.
pub(crate) fn region(ui: &Ui, role: Role, name: &str) {
    let Some(id) = holder(ui, UiStack::is_panel_ui) else { return };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// Makes the dialog that `ui` is in the only thing to go to.
pub(super) fn is_modal(ui: &Ui) {
    if let Some(id) = holder(ui, is_dialog) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_modal());
    }
}

/// Adds a text to the description of the dialog that `ui` is in, which is read when it opens.
pub(crate) fn describe_dialog(ui: &Ui, text: &str) {
    let Some(id) = holder(ui, is_dialog) else { return };
    ui.ctx().accesskit_node_builder(id, |node| {
        let said = node.description().map_or_else(|| text.to_owned(), |said| format!("{said} {text}"));
        node.set_description(said);
    });
}

fn is_dialog(stack: &UiStack) -> bool {
    stack.kind() == Some(UiKind::Modal)
}

fn holder(ui: &Ui, is_it: impl Fn(&UiStack) -> bool) -> Option<Id> {
    ui.stack().iter().find(|stack| is_it(stack)).map(|stack| stack.unique_id)
}
