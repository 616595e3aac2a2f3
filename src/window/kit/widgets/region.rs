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

/// Makes the dialog that `ui` is in the only thing to go to, and describes it.
pub(super) fn is_modal(ui: &Ui, description: &str) {
    let Some(id) = holder(ui, |stack| stack.kind() == Some(UiKind::Modal)) else { return };
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_modal();
        node.set_description(description);
    });
}

fn holder(ui: &Ui, is_it: impl Fn(&UiStack) -> bool) -> Option<Id> {
    ui.stack().iter().find(|stack| is_it(stack)).map(|stack| stack.unique_id)
}
