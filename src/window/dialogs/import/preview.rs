//! What would come of an import: what is made, added and left out, and what is to be known before.

use egui::{ScrollArea, Ui};

use crate::import::Plan;
use crate::language::text;
use crate::request::{ImportResult, ImportedSum};
use crate::window::dialogs::DialogContext;
use crate::window::dialogs::counter_list::{Line, list_ui};
use crate::window::kit::theme::SPACE;
use crate::window::kit::widgets;
use crate::window::text::strings::{dialogs as dialog_strings, import as import_strings};

/// Greatest height of the list of bad lines, in points.
const BAD_HEIGHT: f32 = 96.0;

/// Draws what would be made, added and left out.
pub(super) fn preview_ui(ui: &mut Ui, imported: &ImportResult, context: &DialogContext<'_>) {
    let number = |count: usize| (context.number)(count as i128);
    if let Some(before) = imported.before {
        widgets::text(ui, &import_strings::imported_before(&(context.date_time)(before)));
        return;
    }
    widgets::text(ui, &import_strings::would(imported, &number));
    if imported.added.is_empty() {
        return;
    }
    let count = |count: i64| (context.number)(i128::from(count));
    let line = |index: usize| {
        let added = imported.added.get(index)?;
        let value = dialog_strings::from_to(&count(added.before), &count(added.after));
        Some(Line { name: added.name.clone(), value, aside: Some(import_strings::entries(added.entries, &number)) })
    };
    let value = dialog_strings::from_to(
        &(context.number)(sum(imported, |added| added.before)),
        &(context.number)(sum(imported, |added| added.after)),
    );
    let all = Line {
        name: text!("dialogs-in-all").to_owned(),
        value,
        aside: Some(import_strings::entries(imported.entries, &number)),
    };
    list_ui(ui, imported.added.len(), true, &line, &all);
}

/// Returns the sum over the counters, each by its weight.
fn sum(imported: &ImportResult, of: fn(&ImportedSum) -> i64) -> i128 {
    imported.added.iter().map(|added| i128::from(added.weight.factor()) * i128::from(of(added))).sum()
}

/// Draws the lines that can't be imported, and why.
pub(super) fn bad_ui(ui: &mut Ui, plan: &Plan) {
    widgets::error(ui, &import_strings::bad_lines(plan.bad.count));
    ScrollArea::vertical().id_salt("bad lines").max_height(BAD_HEIGHT).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE;
        for bad in &plan.bad.shown {
            widgets::hint(ui, &import_strings::bad_line(bad));
        }
        if plan.bad.count > plan.bad.shown.len() {
            widgets::hint(ui, &import_strings::more_bad_lines(plan.bad.count - plan.bad.shown.len()));
        }
    });
}

/// Draws what a person should know of the import, each on its own line.
pub(super) fn notes_ui(ui: &mut Ui, plan: &Plan, imported: Option<&ImportResult>) {
    let alike = imported.filter(|imported| imported.alike > 0);
    if plan.said.is_empty() && alike.is_none() {
        return;
    }
    widgets::row(ui, text!("import-noted"), |ui| {
        // The first line is level with the label.
        ui.add_space(SPACE);
        for said in &plan.said {
            widgets::text(ui, &dialog_strings::sentence(said));
        }
        if let Some(imported) = alike {
            widgets::warning(ui, &import_strings::alike(imported.alike, plan.import.is_by_day));
        }
    });
}
