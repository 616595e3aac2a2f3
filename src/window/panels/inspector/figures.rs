//! The figures: today, this week, this month, all time and the mean, each with what it is compared with in words.

use egui::{Align, Align2, FontId, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::{evidence, inspector_strings};
use crate::day::HOUR_MS;
use crate::language::text;
use crate::reader::Inspection;
use crate::stats::{Basis, Range, RangeKind, SpanComparison};
use crate::window::kit::theme::{self, SMALL_SIZE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::range;
use crate::window::text::locale::local;
use crate::window::text::strings;
use crate::window::text::strings::charts as chart_strings;
use crate::window::view::context::ViewContext;
use crate::window::view::pace::Paced;
use crate::window::view::subject::Subject;

const HEAD_HEIGHT: f32 = 20.0;
const LINE_HEIGHT: f32 = 23.0;
const PACE_HEIGHT: f32 = 18.0;
/// Shares of the width at which the columns end: now, and before.
const NOW_END: f32 = 0.41;
const BEFORE_END: f32 = 0.56;
/// Width of the count before the columns in the whole window, in points.
pub(super) const COUNT_WIDTH: f32 = 196.0;
/// Least width of a column, in points.
const COLUMN_MIN: f32 = 118.0;

/// One of the figures.
struct Figure {
    label: &'static str,
    /// The label where it stands above the figure.
    above: String,
    value: String,
    before: Option<Before>,
    /// What it says instead of a comparison.
    note: Option<String>,
}

/// The way to a target.
struct Pace {
    count: String,
    target: String,
    time: String,
}

/// What a figure is compared with.
struct Before {
    value: String,
    words: String,
    change: String,
    /// When it was taken: "14:57 on Fri 20 Nov".
    until: String,
}

impl Figure {
    /// Returns its accessible name: "27 today, 33 last Friday, by 14:57 on Fri 20 Nov: −6".
    fn name(&self) -> String {
        match (&self.before, &self.note) {
            (Some(before), _) => inspector_strings::compared(
                &self.value,
                self.label,
                &before.value,
                &before.words,
                &before.until,
                &before.change,
            ),
            (None, Some(note)) => inspector_strings::figure(&self.value, self.label, note),
            (None, None) => inspector_strings::counted(&self.value, self.label),
        }
    }
}

/// Returns today, this week, this month and all time.
fn figures(view: &ViewContext<'_>, inspection: &Inspection) -> Vec<Figure> {
    let number = |number: i64| view.number(number.into());
    let calendar = view.calendar();
    let now = inspection.table.now;
    let compared = |kind: RangeKind, label: &'static str, above: String, of: SpanComparison| {
        let before = of.before.map(|(span, before)| {
            let (dates, _) = range::dates(&calendar, Range::of(kind), now);
            let date = local(span.end, view.zone).date();
            let has_year = date.year() != local(now, view.zone).year();
            Before {
                value: number(before),
                words: range::name_before(Range::of(kind), dates),
                change: inspector_strings::change(i128::from(of.counted) - i128::from(before), |number| {
                    view.number(number)
                }),
                until: inspector_strings::until(
                    &view.locale.time(span.end, view.zone),
                    &view.locale.weekday_date(date, has_year),
                ),
            }
        });
        Figure { label, above, value: number(of.counted), before, note: None }
    };
    let time = view.locale.time(now, view.zone);
    let month = view
        .locale
        .month_long(calendar.day_of(now).map_or_else(|| local(now, view.zone).date(), |day| day.date), false);
    let first = inspection.first.map(|first| inspector_strings::since(&view.locale.date(first, view.zone)));
    vec![
        compared(RangeKind::Day, text!("inspector-today"), inspector_strings::today_to(&time), inspection.today),
        compared(
            RangeKind::Week,
            text!("inspector-this-week"),
            text!("inspector-week-to-now").to_owned(),
            inspection.week,
        ),
        compared(
            RangeKind::Month,
            text!("inspector-this-month"),
            inspector_strings::span_to_now(&month),
            inspection.month,
        ),
        Figure {
            label: text!("inspector-all-time"),
            above: text!("inspector-all-time-up").to_owned(),
            value: number(inspection.all),
            before: None,
            note: first,
        },
    ]
}

/// Returns the means in words, over the covered hours or else the open ones; `None` before an hour is over.
pub(super) fn means(view: &ViewContext<'_>, inspection: &Inspection) -> Option<String> {
    if inspection.evidence.coverage.basis() == Basis::Hours {
        return evidence::rate(view, &inspection.evidence, &inspection.evidence.all);
    }
    let means = inspection.means;
    let number = |number: i64| view.number(number.into());
    (means.open_hours > 0).then(|| {
        text!(
            "inspector-means",
            hourly = rate(view, means.in_hours, means.open_hours),
            counted = number(means.in_hours),
            hours = means.open_hours,
            hours_shown = number(means.open_hours.into()),
            daily = rate(view, means.in_days, means.open_days),
            days = means.open_days,
            days_shown = number(means.open_days.into()),
        )
    })
}

fn rate(view: &ViewContext<'_>, counted: i64, over: u32) -> String {
    let (counted, over) = (i128::from(counted), i128::from(over.max(1)));
    view.numbers.tenths((counted * 20 + over).div_euclid(2 * over))
}

/// Returns how far what is inspected is, and when it reaches its target at this pace.
fn pace_of(view: &ViewContext<'_>, subject: &Subject) -> Option<Pace> {
    let paced = Paced::of(subject)?;
    let (count, target) = match paced {
        Paced::Counter(id) => view.model.row(id).map(|row| (row.shown(), row.counter.target))?,
        Paced::Board(id) => (view.model.of_board(id).total, view.model.board(id)?.target),
    };
    Some(Pace { count: view.number(count), target: view.number(target?.into()), time: view.pace(paced)? })
}

/// Draws when the target is reached at this pace, if that is known.
pub(super) fn pace_ui(ui: &mut Ui, view: &ViewContext<'_>, subject: &Subject) {
    let Some(Pace { count, target, time }) = pace_of(view, subject) else { return };
    let text = strings::count_at_this_pace(&count, &target, &time);
    let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), PACE_HEIGHT));
    let font = FontId::proportional(SMALL_SIZE);
    widgets::shortened(ui, rect.left_center(), rect.width(), &text, font, Tokens::of(ui).dim);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &text));
    response.on_hover_text(text!("pace-about"));
}

/// Draws the figures as four lines: now, before, and the change.
pub(super) fn lines_ui(ui: &mut Ui, view: &ViewContext<'_>, inspection: &Inspection) {
    let tokens = Tokens::of(ui);
    let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    let small = FontId::proportional(SMALL_SIZE - 1.0);
    let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), HEAD_HEIGHT));
    let x = |share: f32| (head.left() + head.width() * share).round();
    let write = |x: f32, y: f32, align: Align2, text: &str, font: &FontId, ink| {
        ui.painter().text(Pos2::new(x, y), align, text, font.clone(), ink);
    };
    let y = head.center().y;
    write(x(NOW_END), y, Align2::RIGHT_CENTER, text!("inspector-now"), &small, tokens.dim);
    let by = inspector_strings::before_by(&view.locale.time(inspection.table.now, view.zone));
    write(x(NOW_END) + 18.0, y, Align2::LEFT_CENTER, &by, &small, tokens.dim);
    write(head.right(), y, Align2::RIGHT_CENTER, text!("inspector-change"), &small, tokens.dim);
    for (index, figure) in figures(view, inspection).into_iter().enumerate() {
        let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), LINE_HEIGHT));
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, tokens.line));
        let y = rect.center().y;
        let column = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, rect.y_range());
        widgets::shortened(
            ui,
            rect.left_center(),
            x(0.28) - rect.left(),
            figure.label_up(),
            FontId::proportional(TEXT_SIZE),
            tokens.dim,
        );
        let bold = FontId::new(TEXT_SIZE, theme::semibold());
        widgets::figures(ui, column(rect.left(), x(NOW_END)), Align::Max, &figure.value, &bold, tokens.ink);
        let words = match (&figure.before, &figure.note) {
            (Some(before), _) => {
                let plain = FontId::proportional(SMALL_SIZE);
                widgets::figures(ui, column(x(NOW_END), x(BEFORE_END)), Align::Max, &before.value, &plain, tokens.ink);
                let change = ui.painter().text(
                    Pos2::new(rect.right(), y),
                    Align2::RIGHT_CENTER,
                    &before.change,
                    plain,
                    tokens.ink,
                );
                Some((&before.words, change.left()))
            }
            (None, note) => note.as_ref().map(|note| (note, rect.right())),
        };
        if let Some((words, right)) = words {
            let font = FontId::proportional(SMALL_SIZE);
            // Words without a number before them may begin in its place.
            let first = if figure.before.is_some() { x(BEFORE_END) + 7.0 } else { x(NOW_END) + 18.0 };
            let width = ui.painter().layout_no_wrap(words.clone(), font.clone(), tokens.dim).size().x;
            let start = (x(BEFORE_END) + 7.0).min(right - 7.0 - width).max(first);
            widgets::shortened(ui, Pos2::new(start, y), right - start - 6.0, words, font, tokens.dim);
        }
        let name = figure.name();
        let response = ui.interact(rect, id.with(index), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
        widgets::shows_name(response, &name);
    }
    ui.spacing_mut().item_spacing.y = spacing;
}

impl Figure {
    /// Returns its label at the start of a line.
    fn label_up(&self) -> &'static str {
        let ups = [
            (text!("inspector-today"), text!("inspector-today-up")),
            (text!("inspector-this-week"), text!("inspector-this-week-up")),
            (text!("inspector-this-month"), text!("inspector-this-month-up")),
        ];
        ups.into_iter().find(|(label, _)| *label == self.label).map_or(text!("inspector-all-time-up"), |(_, up)| up)
    }
}

/// Draws the figures side by side: as many as fit, the most important first.
pub(super) fn band_ui(ui: &mut Ui, view: &ViewContext<'_>, subject: &Subject, inspection: &Inspection, rect: Rect) {
    let tokens = Tokens::of(ui);
    let mut figures = figures(view, inspection);
    if let Some(Pace { target, time, .. }) = pace_of(view, subject) {
        figures.insert(
            0,
            Figure {
                label: text!("pace-reached-by"),
                above: inspector_strings::reaches(&target),
                value: time,
                before: None,
                note: Some(text!("pace-at-this").to_owned()),
            },
        );
    }
    let means = inspection.means;
    if let Some(name) = self::means(view, inspection) {
        let all = inspection.evidence.all;
        figures.push(match (inspection.evidence.coverage.basis(), all.rate) {
            (Basis::Hours, Some(rate)) => Figure {
                label: text!("inspector-a-covered-hour"),
                above: text!("inspector-a-covered-hour-up").to_owned(),
                value: evidence::per_hour(view, rate.per_hour),
                before: None,
                note: Some(chart_strings::covered_hours(all.covered_ms as f64 / HOUR_MS as f64, &view.numbers)),
            },
            _ => Figure {
                label: text!("inspector-an-open-hour"),
                above: text!("inspector-an-open-hour-up").to_owned(),
                value: rate(view, means.in_hours, means.open_hours),
                before: None,
                note: Some(inspector_strings::open_hours(means.open_hours, &view.number(means.open_hours.into()))),
            },
        });
        // Its name says more.
        ui.interact(rect, ui.scope_id().with("means"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
    }
    let count = figures.len().min((rect.width() / COLUMN_MIN).floor().max(1.0) as usize);
    let width = rect.width() / count as f32;
    for (index, figure) in figures.into_iter().take(count).enumerate() {
        let left = rect.left() + width * index as f32;
        let column = Rect::from_x_y_ranges(left..=left + width, rect.y_range());
        ui.painter().vline(column.left(), column.shrink(22.0).y_range(), Stroke::new(1.0, tokens.line));
        let inner = column.with_min_x(column.left() + 15.0).with_max_x(column.right() - 8.0);
        let line = |y: f32| Pos2::new(inner.left(), column.top() + y);
        let small = FontId::proportional(SMALL_SIZE);
        widgets::shortened(ui, line(30.0), inner.width(), &figure.above, small.clone(), tokens.dim);
        let large = FontId::new(20.0, theme::semibold());
        let value_width = widgets::figures_width(ui, &figure.value, &large);
        let at =
            Rect::from_center_size(line(52.0) + Vec2::new(inner.width() / 2.0, 0.0), Vec2::new(inner.width(), 24.0));
        widgets::figures(ui, at, Align::Min, &figure.value, &large, tokens.ink);
        let below = match &figure.before {
            Some(before) => {
                let start = line(53.0) + Vec2::new(value_width + 9.0, 0.0);
                widgets::shortened(ui, start, inner.right() - start.x, &before.change, small.clone(), tokens.ink);
                Some(inspector_strings::value_words(&before.value, &before.words))
            }
            None => figure.note.clone(),
        };
        if let Some(below) = below {
            widgets::shortened(ui, line(76.0), inner.width(), &below, small, tokens.dim);
        }
        let name = figure.name();
        let response = ui.interact(column, ui.scope_id().with(("figure", index)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
        widgets::shows_name(response, &name);
    }
}
