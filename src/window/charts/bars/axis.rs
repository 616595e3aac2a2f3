//! The time axis: what the bars are called, and the lines where a day, a week or a year begins.

use egui::{Align2, FontId, Pos2, Rangef, Stroke, Ui};

use super::{BarChart, Column, LABEL_SIZE};
use crate::stats::Unit;
use crate::window::charts::scale::Scale;
use crate::window::kit::theme::{self, SPACE};
use crate::window::text::locale;
use crate::window::text::strings::charts as chart_strings;

/// Height of a line of the axis, in points.
const LINE_HEIGHT: f32 = 20.0;
const SECOND_LINE_HEIGHT: f32 = 15.0;
/// Widths of a slot from which bars have initials, and short names, in points.
const INITIALS_SLOT_MIN: f32 = 14.0;
const NAMES_SLOT_MIN: f32 = 30.0;
/// Months are few and far between.
const MONTH_INITIALS_SLOT_MIN: f32 = 9.0;
/// Days of a week, which needs no line where the next one begins.
const WEEK: usize = 7;

/// Returns the height of the axis of a chart with slots of this width.
pub(super) fn height(chart: &BarChart<'_>, slot: f32) -> f32 {
    LINE_HEIGHT + if has_dates(chart, slot) { SECOND_LINE_HEIGHT } else { 0.0 }
}

/// Returns whether there are dates below the initials of days.
fn has_dates(chart: &BarChart<'_>, slot: f32) -> bool {
    chart.unit == Unit::Day && slot >= INITIALS_SLOT_MIN && chart.count() > WEEK
}

/// Draws the names of the columns below the plot, and the lines where something begins.
pub(super) fn axis_ui(ui: &Ui, chart: &BarChart<'_>, columns: &[Column], scale: &Scale) {
    let tokens = chart.tokens;
    let (frame, count) = (scale.frame, chart.count().max(1));
    let slot = frame.width() / count as f32;
    let has_dates = has_dates(chart, slot);
    let bottom = frame.bottom() + height(chart, slot);
    // The end of the last text in each line.
    let mut ends = [f32::NEG_INFINITY; 2];
    for column in columns {
        let at = locale::local(column.start, chart.zone);
        let begins = begins(chart, column, at.date());
        let left = scale.x(column.bars.start as f64);
        if begins && column.bars.start > 0 {
            let range = Rangef::new(frame.top(), if has_dates { bottom } else { frame.bottom() + SPACE });
            ui.painter().vline(left, range, Stroke::new(1.0, tokens.line));
        }
        let (font, ink) = match column.is_unfinished {
            true => (FontId::new(LABEL_SIZE, theme::semibold()), tokens.ink),
            false => (FontId::proportional(LABEL_SIZE), tokens.dim),
        };
        let center = (left + scale.x(column.bars.end as f64)) / 2.0;
        let y = frame.bottom() + LINE_HEIGHT / 2.0 + 1.0;
        let mut write = |line: usize, x: f32, align: Align2, text: &str, font: FontId, ink| {
            let y = y + if line == 0 { 0.0 } else { SECOND_LINE_HEIGHT };
            let galley = ui.painter().layout_no_wrap(text.to_owned(), font, ink);
            let rect = align.anchor_size(Pos2::new(x, y), galley.size());
            if let Some(end) = ends.get_mut(line)
                && rect.left() >= *end
                && (rect.right() <= frame.right() + 2.0 * SPACE || align == Align2::CENTER_CENTER)
            {
                *end = rect.right() + if text.chars().nth(1).is_none() { 2.0 } else { 1.5 * SPACE };
                ui.painter().galley(rect.min, galley, ink);
            }
        };
        let name = name(chart, column, at, slot);
        if slot >= initials_slot_min(chart.unit) || chart.unit == Unit::Hour {
            let (x, align) =
                if chart.unit == Unit::Hour { (left, Align2::LEFT_CENTER) } else { (center, Align2::CENTER_CENTER) };
            if let Some(name) = &name {
                write(0, x, align, name, font, ink);
            }
            if has_dates && begins {
                let text = chart.locale.day_month(at.date());
                write(1, left + 3.0, Align2::LEFT_CENTER, &text, FontId::proportional(LABEL_SIZE), tokens.dim);
            }
        } else if let Some(name) = name.filter(|_| begins || column.is_unfinished) {
            // Now goes before what begins just before it.
            write(0, center, Align2::CENTER_CENTER, &name, font, ink);
        }
    }
}

/// Returns the width of a slot from which bars of a unit have initials.
fn initials_slot_min(unit: Unit) -> f32 {
    match unit {
        Unit::Hour | Unit::Day | Unit::Week => INITIALS_SLOT_MIN,
        Unit::Month => MONTH_INITIALS_SLOT_MIN,
    }
}

/// Returns whether a week begins with this day, a day with this hour, and so on.
fn begins(chart: &BarChart<'_>, column: &Column, date: jiff::civil::Date) -> bool {
    let before = chart.bars().get(column.bars.start.wrapping_sub(1)).map(|bar| chart.date(bar.start));
    match chart.unit {
        Unit::Hour => before.is_some_and(|before| before != date),
        Unit::Day => chart.count() > WEEK && date.weekday() == chart.first_weekday,
        Unit::Week => before.is_none_or(|before| before.month() != date.month()),
        Unit::Month => before.is_none_or(|before| before.year() != date.year()),
    }
}

/// Returns what a column is called; `None` where it has no name of its own.
fn name(chart: &BarChart<'_>, column: &Column, at: jiff::civil::DateTime, slot: f32) -> Option<String> {
    let date = at.date();
    match chart.unit {
        Unit::Hour => (at.hour() % 6 == 0 && at.minute() == 0).then(|| chart.locale.time(column.start, chart.zone)),
        Unit::Day if slot >= NAMES_SLOT_MIN => Some(chart_strings::weekday_short(date.weekday()).to_owned()),
        Unit::Day if slot >= INITIALS_SLOT_MIN => Some(chart_strings::weekday_letter(date.weekday()).to_owned()),
        // The first one names the month, and the first one of each month.
        Unit::Day if (date.day() <= WEEK as i8 || column.bars.start < WEEK) && !column.is_unfinished => {
            Some(chart.locale.day_month(date))
        }
        Unit::Day => Some(date.day().to_string()),
        Unit::Week if slot >= NAMES_SLOT_MIN => Some(chart.locale.day_month(date)),
        Unit::Week if slot >= INITIALS_SLOT_MIN => Some(date.day().to_string()),
        Unit::Week => Some(chart.locale.month_name(date)),
        Unit::Month if slot >= NAMES_SLOT_MIN => Some(chart.locale.month_name(date)),
        Unit::Month if slot >= MONTH_INITIALS_SLOT_MIN => chart.locale.month_name(date).get(..1).map(str::to_owned),
        Unit::Month => Some(date.year().to_string()),
    }
}
