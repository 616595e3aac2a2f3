//! The columns of a table: the meaning of each, beside the contents of its first rows.

use egui::{Align2, FontId, Rect, Role as WidgetRole, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::import::{Column, Plan, Resolution, Role, SAMPLES};
use crate::language::text;
use crate::window::kit::theme::{SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height};
use crate::window::kit::widgets;
use crate::window::text::strings::import as import_strings;

/// Most columns that are shown unasked.
const COLUMNS_SHOWN: usize = 10;
/// Least width of a list with the samples beside the headers, in points.
const WIDE: f32 = 480.0;
/// Parts of the width for the headers and the meanings; the rest is for the samples.
const PARTS: [f32; 2] = [0.2, 0.31];
const GAP: f32 = 2.0 * SPACE;

/// Draws the columns. Returns the index of one that was given another role, and that role.
pub(crate) fn columns_ui(
    ui: &mut Ui,
    id: egui::Id,
    plan: &Plan,
    shows_all: &mut bool,
) -> Option<(usize, Option<Role>)> {
    let roles: Vec<Option<Role>> = [None].into_iter().chain(Role::NAMED.map(|(role, _)| Some(role))).collect();
    let names: Vec<&str> = roles.iter().map(|role| import_strings::role(*role)).collect();
    // What is asked isn't decided yet.
    let is_asked = |index: usize, column: &Column| {
        let mut open = plan.doubts.iter().filter(|doubt| doubt.is_open);
        let is_of = |way: &Resolution| matches!(way, Resolution::Role(_, Some(other)) if *other == index);
        column.role.is_none() && open.any(|doubt| doubt.ways.iter().any(is_of))
    };
    let shown = if *shows_all { plan.columns.len() } else { COLUMNS_SHOWN };
    let mut given = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE;
        let is_wide = ui.available_width() >= WIDE;
        if is_wide {
            head_ui(ui);
        }
        for (index, column) in plan.columns.iter().enumerate().take(shown) {
            let rect = if is_wide { line_ui(ui, column) } else { lines_ui(ui, column) };
            let cell = &mut ui.new_child(UiBuilder::new().max_rect(rect).id_salt(index));
            let (id, name) = (id.with(("role", index)), import_strings::column(&column.header));
            let picked = if is_asked(index, column) {
                let names: Vec<&str> = [text!("import-asked")].into_iter().chain(names.iter().copied()).collect();
                widgets::choice(cell, id, &name, &names, 0).and_then(|picked| picked.checked_sub(1))
            } else {
                let chosen = roles.iter().position(|role| *role == column.role).unwrap_or_default();
                widgets::choice(cell, id, &name, &names, chosen)
            };
            if let Some(role) = picked.and_then(|picked| roles.get(picked)) {
                given = Some((index, *role));
            }
        }
        if let Some(rest) = plan.columns.get(COLUMNS_SHOWN..).filter(|rest| !rest.is_empty()) {
            let count = plan.columns.len();
            widgets::fold(ui, id.with("all columns"), &import_strings::all_columns(count), shows_all);
            if !*shows_all {
                let read = rest.iter().filter(|column| column.role.is_some()).count();
                widgets::hint(ui, &import_strings::more_columns(read, rest.len() - read));
            }
        }
        let asked = || plan.columns.iter().enumerate().filter(|(index, column)| is_asked(*index, column));
        let is_left = |header: &&str| !asked().any(|(_, column)| column.header == **header);
        let left_out: Vec<&str> = plan.left_out().into_iter().filter(is_left).collect();
        if !left_out.is_empty() {
            widgets::hint(ui, &import_strings::left_out(&left_out));
        }
    });
    given
}

/// Returns where the cells of a line are: header, meaning, samples.
fn cells(line: Rect) -> [Rect; 2 + SAMPLES] {
    let [header, meaning] = PARTS.map(|part| (line.width() * part).floor());
    let sample = ((line.width() - header - meaning) / SAMPLES as f32).floor();
    let mut left = line.left();
    [header, meaning, sample, sample].map(|width| {
        let cell = Rect::from_min_size(egui::pos2(left, line.top()), Vec2::new(width - GAP, line.height()));
        left += width;
        cell
    })
}

fn head_ui(ui: &mut Ui) {
    let dim = Tokens::of(ui).dim;
    let (_, line) = ui.allocate_space(Vec2::new(ui.available_width(), SMALL_SIZE + SPACE));
    let texts = [text!("import-column"), text!("import-meaning"), text!("import-samples")];
    for (cell, text) in cells(line).iter().zip(texts) {
        ui.painter().text(cell.left_center(), Align2::LEFT_CENTER, text, FontId::proportional(SMALL_SIZE), dim);
    }
}

/// Draws the header and the samples. Returns the room for the meaning between them.
fn line_ui(ui: &mut Ui, column: &Column) -> Rect {
    let (_, line) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
    let [header, meaning, samples @ ..] = cells(line);
    header_ui(ui, header, column);
    let empty = [text!("import-empty").to_owned()];
    let texts = if column.is_empty() { &empty[..] } else { &column.samples[..] };
    for (cell, text) in samples.into_iter().zip(texts) {
        sample_ui(ui, cell, text);
    }
    meaning
}

/// Draws the header and the samples. Returns the room for the meaning below them.
fn lines_ui(ui: &mut Ui, column: &Column) -> Rect {
    let width = ui.available_width();
    let (_, line) = ui.allocate_space(Vec2::new(width, TEXT_SIZE + 2.0 * SPACE));
    let (header, samples) = line.split_left_right_at_fraction(0.4);
    header_ui(ui, header.with_max_x(header.right() - GAP), column);
    let text = if column.is_empty() { text!("import-empty").to_owned() } else { column.samples.join(" · ") };
    sample_ui(ui, samples, &text);
    ui.allocate_space(Vec2::new(width, control_height(ui))).1
}

fn header_ui(ui: &mut Ui, cell: Rect, column: &Column) {
    let ink = Tokens::of(ui).ink;
    widgets::elided(ui, cell, &column.header, FontId::proportional(TEXT_SIZE), ink);
    let id = ui.scope_id().with(("column", cell.top().to_bits()));
    let label = import_strings::holds(&column.header, &column.samples);
    ui.interact(cell, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(WidgetRole::Label, true, &label));
}

fn sample_ui(ui: &mut Ui, cell: Rect, text: &str) {
    let dim = Tokens::of(ui).dim;
    widgets::elided(ui, cell, text, FontId::proportional(SMALL_SIZE), dim);
}
