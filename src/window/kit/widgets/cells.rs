//! What a screen reader is told of a table: that it is one, its rows, their heads and cells. Leaves out how they look:
//! they are painted where they are.

use egui::{Id, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo};

/// Adds a table of this name.
pub(crate) fn table<R>(ui: &mut Ui, name: impl FnOnce() -> String, add: impl FnOnce(&mut Ui) -> R) -> R {
    let name = is_heard(ui).then(name).unwrap_or_default();
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::Table).accessibility_label(name), add).inner
}

/// Returns what the cells of a row are added to.
pub(crate) fn table_row(ui: &mut Ui, rect: Rect, name: &str) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).accessibility_role(Role::Row).accessibility_label(name))
}

/// Returns what belongs to the widget `id`, such as the cells of a row that can be pressed, is added to.
pub(crate) fn part_of(ui: &mut Ui, rect: Rect, id: Id) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).accessibility_parent(id))
}

/// Tells of the head of a column in `rect`.
pub(crate) fn head(ui: &Ui, rect: Rect, id: Id, name: &str) {
    told(ui, rect, id, Role::ColumnHeader, || name.to_owned());
}

/// Tells of what names its row.
pub(crate) fn row_head(response: &Response, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, name));
}

/// Tells of a cell in `rect`. It names its column, since not every system tells of that.
pub(crate) fn cell(ui: &Ui, rect: Rect, id: Id, head: &str, text: &str) {
    told(ui, rect, id, Role::Cell, || format!("{head}: {text}"));
}

/// Adds a widget only where somebody is told of it: there are many cells, and each would cost its part of every frame.
fn told(ui: &Ui, rect: Rect, id: Id, role: Role, name: impl Fn() -> String) {
    if is_heard(ui) {
        ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(role, true, name()));
    }
}

fn is_heard(ui: &Ui) -> bool {
    ui.ctx().has_accesskit_node(egui::accesskit_root_id())
}
