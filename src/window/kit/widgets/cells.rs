//! What a screen reader is told of a table: that it is one, its rows, their heads and cells. Leaves out how they look:
//! they are painted where they are.

use egui::{Id, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo};

/// Adds a table of this name.
pub(crate) fn table<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
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
pub(crate) fn head(ui: &Ui, rect: Rect, id: Id, name: &str) -> Response {
    told(ui, rect, id, Role::ColumnHeader, name)
}

/// Tells of what names its row, in `rect`.
pub(crate) fn row_head(ui: &Ui, rect: Rect, id: Id, name: &str) -> Response {
    told(ui, rect, id, Role::RowHeader, name)
}

/// Tells of a cell in `rect`. It names its column, since not every system tells of that.
pub(crate) fn cell(ui: &Ui, rect: Rect, id: Id, head: &str, text: &str) -> Response {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, format!("{head}: {text}")));
    response
}

fn told(ui: &Ui, rect: Rect, id: Id, role: Role, name: &str) -> Response {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, name));
    response
}
