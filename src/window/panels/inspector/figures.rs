//! The figures at the top: today, this week, this month, this period, all time, the mean; each compared with the one
//! before.

use egui::{Align, FontId, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::reader::Inspection;
use crate::stats::SpanComparison;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::inspector::inspector_strings;
use crate::window::text::locale::local;
use crate::window::view::context::ViewContext;

const CARD_HEIGHT: f32 = 60.0;

/// Draws the cards: today, this week, this month, this period, all time, the mean.
pub(super) fn cards_ui(ui: &mut Ui, view: &ViewContext<'_>, inspection: &Inspection) {
    let number = |number: i64| view.number(number.into());
    let across = if ui.available_width() >= 640.0 { 6 } else { 3 };
    let mut cards: Vec<(String, &str, Option<String>, String)> = Vec::new();
    let compared = |compared: SpanComparison, label: &'static str| {
        let counted = number(compared.counted);
        let Some((span, before)) = compared.before else {
            return (counted.clone(), label, None, inspector_strings::counted(&counted, label));
        };
        let change = (before != 0).then(|| {
            let (counted, before) = (i128::from(compared.counted), i128::from(before));
            // Rounded to the nearest.
            let size = before.abs();
            let percent = ((counted - before) * 200 + size).div_euclid(2 * size);
            inspector_strings::change(percent, &view.number(percent))
        });
        let date = local(span.end, view.zone).date();
        let has_year = date.year() != local(inspection.now, view.zone).year();
        let date = view.locale.weekday_date(date, has_year);
        let until = inspector_strings::until(&view.locale.time(span.end, view.zone), &date);
        let description = inspector_strings::compared(&counted, label, &number(before), &until, change.as_deref());
        (counted, label, Some(change.unwrap_or_else(|| inspector_strings::before(&number(before)))), description)
    };
    cards.push(compared(inspection.today, inspector_strings::TODAY));
    cards.push(compared(inspection.week, inspector_strings::THIS_WEEK));
    let (counted, label, change, description) = compared(inspection.month, inspector_strings::THIS_MONTH);
    // Where there is room, the same month a year ago is compared, too.
    let (_, _, year_change, year_description) = compared(inspection.year, inspector_strings::THIS_MONTH);
    let has_year = inspection.year.before.is_some();
    let change = if has_year && across == 6 { inspector_strings::with_year(change, year_change) } else { change };
    let description =
        if has_year { inspector_strings::in_two_years(&description, &year_description) } else { description };
    cards.push((counted, label, change, description));
    if let Some(open) = inspection.periods.first() {
        let since = view.locale.date_time(open.from, view.zone);
        let counted = number(open.total);
        let was_reset = inspection.periods.len() > 1;
        let label = if was_reset { inspector_strings::SINCE_RESET } else { inspector_strings::THIS_PERIOD };
        let description = inspector_strings::counted(&counted, label);
        let description = match was_reset {
            true => inspector_strings::reset_on(&description, &since),
            false => inspector_strings::made_on(&description, &since),
        };
        let since = inspector_strings::from_month(&view.locale.month(local(open.from, view.zone).date()));
        cards.push((counted, label, Some(since), description));
    }
    let all = number(inspection.all);
    let description = inspector_strings::counted(&all, inspector_strings::ALL_TIME);
    let first =
        inspection.first.map(|first| inspector_strings::from_month(&view.locale.month(local(first, view.zone).date())));
    cards.push((all, inspector_strings::ALL_TIME, first, description));
    let means = inspection.means;
    if means.open_hours > 0 {
        let rate = |counted: i64, over: u32| {
            let (counted, over) = (i128::from(counted), i128::from(over.max(1)));
            view.numbers.tenths((counted * 20 + over).div_euclid(2 * over))
        };
        let hourly = rate(means.in_hours, means.open_hours);
        let hours =
            inspector_strings::over_hours(&number(means.in_hours), means.open_hours, &number(means.open_hours.into()));
        let daily = inspector_strings::a_day(
            &rate(means.in_days, means.open_days),
            means.open_days,
            &number(means.open_days.into()),
        );
        let description = format!("{hourly} {}: {hours}; {daily}", inspector_strings::AN_OPEN_HOUR);
        let over = inspector_strings::open_hours(means.open_hours, &number(means.open_hours.into()));
        cards.push((hourly, inspector_strings::AN_OPEN_HOUR, Some(over), description));
    }
    let tokens = Tokens::of(ui);
    let width = ((ui.available_width() + 2.0 * SPACE) / across as f32 - 2.0 * SPACE).floor();
    for row in cards.chunks(across) {
        ui.horizontal(|ui| {
            for (value, label, small, description) in row {
                let (id, rect) = ui.allocate_space(Vec2::new(width, CARD_HEIGHT));
                let line = Stroke::new(1.0, tokens.line);
                ui.painter().rect(rect, theme::CONTROL_RADIUS + 1, tokens.card, line, StrokeKind::Inside);
                let inner = rect.shrink2(Vec2::new(8.0, 6.0));
                let font = FontId::new(theme::COUNT_SIZE, theme::semibold());
                let value_rect = Rect::from_min_size(inner.min, Vec2::new(inner.width(), 20.0));
                widgets::figures(ui, value_rect, Align::Min, value, &font, tokens.ink);
                for (line, text) in [(1.0, *label), (2.0, small.as_deref().unwrap_or_default())] {
                    let at = Rect::from_min_size(
                        inner.min + Vec2::new(0.0, 5.0 + 15.0 * line),
                        Vec2::new(inner.width(), 14.0),
                    );
                    widgets::elided(ui, at, text, FontId::proportional(11.0), tokens.dim);
                }
                let response = ui.interact(rect, id, Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, description));
                response.on_hover_text(description);
            }
        });
    }
}
