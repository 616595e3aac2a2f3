//! The control of the range that charts, lists and tables show: Today, Week, Month, Year or any dates, and the one before or
//! after.

use egui::{Align2, FontId, Id, Key, Modifiers, Rect, Sense, Ui, Vec2, WidgetInfo};
use jiff::civil::Date;

use crate::domain::Time;
use crate::language::text;
use crate::stats::{Calendar, DateRange, Range, RangeKind, weeks_before};
use crate::window::kit::icons::Icon;
use crate::window::kit::theme::{SPACE, TEXT_SIZE, Tokens, control_height, target_height, target_width};
use crate::window::kit::widgets;
use crate::window::text::locale::{Locale, local};
use crate::window::text::strings::range as range_strings;
use crate::window::view::context::ViewContext;

const ARROW: f32 = 28.0;
/// Width of the segments where there is room, in points.
const SEGMENTS_WIDTH: f32 = 336.0;

/// Returns what a range is called: "Today, Fri 27 Nov", "23 – 29 Nov", "November 2026".
pub(crate) fn name(range: Range, dates: DateRange, locale: &Locale, today: Date) -> String {
    let DateRange { first, last } = dates;
    let has_year = first.year() != today.year() || last.year() != today.year();
    match range.kind {
        RangeKind::Day if range.back == 0 => range_strings::today(&locale.weekday_date(first, has_year)),
        RangeKind::Day => locale.weekday_date(first, has_year),
        RangeKind::Month => locale.month_long(first, has_year),
        RangeKind::Year => first.year().to_string(),
        RangeKind::Week | RangeKind::Custom(..) if first == last => locale.weekday_date(first, has_year),
        RangeKind::Week | RangeKind::Custom(..) => {
            let text = |date| if has_year { locale.date_of(date) } else { locale.day_month(date) };
            let (from, to) = (text(first), text(last));
            let of_day = |text: &str, date: Date| text.strip_prefix(&date.day().to_string()).map(str::to_owned);
            // The month stands once: "23 – 29 Nov".
            match of_day(&from, first).filter(|month| of_day(&to, last).as_ref() == Some(month)) {
                Some(_) => range_strings::dates(&first.day().to_string(), &to),
                None => range_strings::dates(&from, &to),
            }
        }
    }
}

/// Returns what the time before a range is called: "last Friday", "last week", "4 weeks before".
pub(crate) fn name_before(range: Range, dates: DateRange) -> String {
    match range.kind {
        RangeKind::Day if range.back == 0 => range_strings::last_weekday(dates.first.weekday()),
        RangeKind::Week if range.back == 0 => text!("range-last-week").to_owned(),
        RangeKind::Year => text!("range-year-before").to_owned(),
        kind => range_strings::weeks_before(weeks_before(kind)),
    }
}

/// Returns the dates of a range, and today.
pub(crate) fn dates(calendar: &Calendar, range: Range, now: Time) -> (DateRange, Date) {
    let today = calendar.day_of(now).map_or_else(|| local(now, calendar.zone()).date(), |day| day.date);
    (calendar.dates(range, now).unwrap_or(DateRange { first: today, last: today }), today)
}

/// Returns the width of the control with a range's name.
pub(crate) fn width(ui: &Ui, name: &str) -> f32 {
    let text =
        ui.painter().layout_no_wrap(name.to_owned(), FontId::proportional(TEXT_SIZE), egui::Color32::PLACEHOLDER);
    SEGMENTS_WIDTH + 2.0 * target_width(ui, ARROW) + text.size().x + 4.0 * SPACE
}

/// Returns how much wider the control is for fingers.
pub(crate) fn added_width(ui: &Ui) -> f32 {
    2.0 * (target_width(ui, ARROW) - ARROW)
}

/// Draws the control, and the range's name between the arrows if `has_name`. Returns whether the range has changed.
pub(crate) fn range_ui(ui: &mut Ui, id: Id, view: &ViewContext<'_>, range: &mut Range, has_name: bool) -> bool {
    let calendar = view.calendar();
    let (dates, today) = dates(&calendar, *range, view.clock);
    let before = *range;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE;
        let arrows = 2.0 * (target_width(ui, ARROW) + SPACE);
        let custom = RangeKind::Custom(dates.first, dates.last);
        let kinds = [
            (RangeKind::Day, text!("range-today")),
            (RangeKind::Week, text!("range-week")),
            (RangeKind::Month, text!("range-month")),
            (RangeKind::Year, text!("range-year")),
            (custom, text!("range-custom")),
        ];
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - arrows).min(SEGMENTS_WIDTH));
            let mut kind = if matches!(range.kind, RangeKind::Custom(..)) { custom } else { range.kind };
            if widgets::segments(ui, id, text!("range-range"), &kinds, &mut kind) {
                *range = Range::of(kind);
            }
        });
        // Any dates, which are picked in a calendar below its segment.
        if let Some(button) = ui.ctx().read_response(id.with(kinds.len() - 1)) {
            let calendar = widgets::Calendar {
                name: text!("range-custom-name"),
                picks: widgets::Picks::Span,
                value: Some((dates.first, dates.last)),
                today,
                first_weekday: calendar.first_weekday(),
                names: view.locale,
            };
            if let Some((first, last)) = calendar.popup(&button) {
                *range = Range::of(RangeKind::Custom(first, last));
            }
        }
        let name = name(*range, dates, view.locale, today);
        if arrow(ui, id.with("before"), Icon::Back, &range_strings::go_before(&name)) {
            range.back = range.back.saturating_add(1);
        }
        if has_name {
            let font = FontId::proportional(TEXT_SIZE);
            let ink = Tokens::of(ui).ink;
            let width = ui.painter().layout_no_wrap(name.clone(), font.clone(), ink).size().x;
            let (_, rect) = ui.allocate_space(Vec2::new(width, control_height(ui)));
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, &name, font, ink);
            ui.interact(rect, id.with("name"), Sense::hover())
                .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
        }
        if arrow(ui, id.with("after"), Icon::Forward, &range_strings::go_after(&name)) {
            range.back = range.back.saturating_sub(1);
        }
    });
    *range != before
}

fn arrow(ui: &mut Ui, id: Id, icon: Icon, name: &str) -> bool {
    let width = target_width(ui, ARROW);
    let (_, rect) = ui.allocate_space(Vec2::new(width, control_height(ui)));
    let at = Rect::from_center_size(rect.center(), Vec2::new(width, target_height(ui, ARROW)));
    let button = widgets::tool_button(ui, at, id, widgets::Face::Icon(icon), name, widgets::ButtonKind::Ghost);
    widgets::shows_name(button, name).clicked()
}

/// Changes the range by the keys: the initials of the kinds, Page Up and Page Down. Returns whether it has changed.
pub(crate) fn keys(ui: &Ui, range: &mut Range) -> bool {
    let before = *range;
    let took = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, kind) in
        [(Key::T, RangeKind::Day), (Key::W, RangeKind::Week), (Key::M, RangeKind::Month), (Key::Y, RangeKind::Year)]
    {
        if took(key) {
            *range = Range::of(kind);
        }
    }
    for (key, by) in [(Key::PageUp, 1), (Key::PageDown, -1)] {
        if took(key) {
            range.back = range.back.saturating_add(by);
        }
    }
    *range != before
}
