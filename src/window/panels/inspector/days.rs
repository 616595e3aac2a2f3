//! A board's table: counters × days, with totals and shares.

use egui::{Align, FontId, Id, Pos2, Rect, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo};
use jiff::civil::Date;

use crate::domain::{CounterId, Weight};
use crate::reader::Inspection;
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::panels::inspector::{Inspector, inspector_strings};
use crate::window::text::strings::charts as chart_strings;
use crate::window::view::context::ViewContext;
use crate::window::view::subject::Subject;

const TABLE_ROW_HEIGHT: f32 = 26.0;
const TABLE_NAME_WIDTH: f32 = 120.0;
const TABLE_DAY_WIDTH: f32 = 56.0;
/// Width of the total and the share, in points.
const TABLE_SUMS_WIDTH: f32 = 124.0;

/// Draws the table: counters × days, with totals and shares.
pub(super) fn table_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &Inspector, inspection: &Inspection) {
    let tokens = Tokens::of(ui);
    if matches!(inspector.subject, Subject::Counters(ref ids) if ids.len() < 2) {
        return;
    }
    ui.add_space(SPACE);
    ui.horizontal(|ui| {
        ui.label(
            RichText::new(inspector_strings::COUNTERS).size(SMALL_SIZE).family(theme::semibold()).color(tokens.ink),
        );
        let copy = widgets::button(
            ui,
            Id::unique("inspector copy"),
            inspector_strings::COPY_TABLE,
            inspector_strings::COPY_TABLE,
            ButtonKind::Quiet,
            true,
        );
        if copy.clicked() {
            ui.ctx().copy_text(tab_separated(view, inspection));
        }
    });
    if inspection.each.is_empty() {
        ui.label(RichText::new(inspector_strings::NOT_LISTED).size(SMALL_SIZE).color(tokens.dim));
        return;
    }
    let width = ui.available_width();
    let days = ((width - TABLE_NAME_WIDTH - TABLE_SUMS_WIDTH) / TABLE_DAY_WIDTH).clamp(0.0, 31.0) as usize;
    let dates: Vec<Date> = inspection.dates.iter().rev().take(days).rev().map(|(date, _)| *date).collect();
    let sum = |dates: &[(Date, i64)]| dates.iter().map(|(_, counted)| i128::from(*counted)).sum::<i128>();
    let is_part = |id: CounterId| view.model.row(id).is_some_and(|row| row.counter.weight == Weight::Plus);
    let parts = inspection.each.iter().filter(|each| is_part(each.id));
    let all: i128 = parts.map(|each| sum(&each.dates)).sum();
    ui.spacing_mut().item_spacing.y = 0.0;
    let head = dates.iter().map(|date| chart_strings::day_of_month(*date));
    let head = head.chain([inspector_strings::TOTAL.to_owned(), inspector_strings::SHARE.to_owned()]).collect();
    table_row_ui(ui, String::new(), head, tokens.dim, None);
    let sums = |of: &[(Date, i64)], has_share: bool| {
        let counted = dates.iter().map(|date| {
            let index = of.binary_search_by_key(date, |(date, _)| *date).ok();
            view.number(index.and_then(|index| of.get(index)).map_or(0, |(_, counted)| *counted).into())
        });
        let total = sum(of);
        // Rounded to the nearest.
        let share = (all != 0 && has_share).then(|| (total * 2_000 + all).div_euclid(2 * all));
        let share = share.map(|tenths| inspector_strings::per_cent(&view.numbers.tenths(tenths)));
        counted.chain([view.number(total), share.unwrap_or_default()]).collect::<Vec<_>>()
    };
    for each in &inspection.each {
        let Some(row) = view.model.row(each.id) else { continue };
        let color = tokens.counter(row.counter.color);
        table_row_ui(ui, row.counter.name.clone(), sums(&each.dates, is_part(each.id)), tokens.ink, Some(color));
    }
    table_row_ui(ui, inspector_strings::TOTAL.to_owned(), sums(&inspection.dates, true), tokens.dim, None);
}

/// Draws a name and its numbers, the last two wider than the others.
fn table_row_ui(ui: &mut Ui, name: String, cells: Vec<String>, ink: egui::Color32, dot: Option<egui::Color32>) {
    let tokens = Tokens::of(ui);
    let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), TABLE_ROW_HEIGHT));
    let row_name = format!("{name}: {}", cells.join(", "));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &row_name));
    let font = FontId::proportional(SMALL_SIZE);
    let mut right = rect.right();
    for (index, cell) in cells.iter().rev().enumerate() {
        let width = if index < 2 { TABLE_SUMS_WIDTH / 2.0 } else { TABLE_DAY_WIDTH };
        let at = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
        widgets::figures(ui, at, Align::Max, cell, &font, ink);
        right -= width;
    }
    let mut left = rect.left();
    if let Some(color) = dot {
        ui.painter().circle_filled(Pos2::new(left + 3.5, rect.center().y), 3.5, color);
        left += 12.0;
    }
    let at = Rect::from_x_y_ranges(left..=right, rect.center().y - 8.0..=rect.center().y + 8.0);
    widgets::elided(ui, at, &name, font, tokens.ink);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

/// Returns the table of all days in the format that spreadsheets paste.
fn tab_separated(view: &ViewContext<'_>, inspection: &Inspection) -> String {
    let mut text = inspector_strings::NAME.to_owned();
    for (date, _) in &inspection.dates {
        text.push_str(&format!("\t{date}"));
    }
    text.push('\n');
    for each in &inspection.each {
        text.push_str(&view.model.row(each.id).map(|row| row.counter.name.clone()).unwrap_or_default());
        for (_, counted) in &each.dates {
            text.push_str(&format!("\t{counted}"));
        }
        text.push('\n');
    }
    text
}
