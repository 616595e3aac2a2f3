//! The charts: bars over time, the hours of the week, the days of a year.

use egui::{FontId, Id, Rect, RichText, Ui, Vec2};
use jiff::civil::Date;

use crate::day::{DayStart, Days};
use crate::reader::{BarsByDesk, InspectedCounter, Inspection, SERIES_MAX};
use crate::stats::{Bucket, Unit};
use crate::window::charts::bars::{BarChart, Layout, PickedSpan, Style, bars_ui};
use crate::window::charts::heat::{Heat, heat_ui};
use crate::window::charts::year::{Year, year_ui};
use crate::window::charts::{Bar, Mark, Series};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::inspector::{Inspector, Span, inspector_strings, title};
use crate::window::text::strings::charts as chart_strings;
use crate::window::view::context::ViewContext;

/// Width of each of the two styles, in points.
const STYLE_WIDTH: f32 = 72.0;
const LEGEND_HEIGHT: f32 = 18.0;
const CHART_HEIGHT: f32 = 150.0;
const CHART_HEIGHT_MAXIMISED: f32 = 240.0;

pub(super) fn chart_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
) -> Option<PickedSpan> {
    let tokens = Tokens::of(ui);
    let (name, counter) = title(view, &inspector.subject);
    let is_several = inspection.each.len() > 1 && inspection.each.len() <= SERIES_MAX;
    let units = [
        (Unit::Hour, inspector_strings::HOURS),
        (Unit::Day, inspector_strings::DAYS),
        (Unit::Week, inspector_strings::WEEKS),
        (Unit::Month, inspector_strings::MONTHS),
    ];
    ui.horizontal(|ui| {
        let left = if is_several { 0.0 } else { STYLE_WIDTH };
        let is_chosen = ui.scope(|ui| {
            ui.set_max_width(ui.available_width() - left);
            widgets::segments(ui, Id::unique("inspector unit"), inspector_strings::BY, &units, &mut inspector.unit)
        });
        if is_chosen.inner {
            inspector.is_other = true;
        }
        if !is_several {
            style_ui(ui, inspector);
        }
    });
    if is_several {
        ui.horizontal(|ui| {
            style_ui(ui, inspector);
            let layouts =
                [(Layout::Stacked, inspector_strings::STACKED), (Layout::SideBySide, inspector_strings::SIDE_BY_SIDE)];
            let id = Id::unique("inspector layout");
            widgets::segments(ui, id, inspector_strings::BARS_OF_SEVERAL, &layouts, &mut inspector.layout);
        });
    }
    let bars = |buckets: &[Bucket]| -> Vec<Bar> {
        let bar = |bucket: &Bucket| Bar {
            start: bucket.span.start,
            end: bucket.span.end,
            counted: bucket.counted,
            late: bucket.late,
            is_unfinished: bucket.span.contains(inspection.now),
        };
        buckets.iter().map(bar).collect()
    };
    let series: Vec<Series> = if is_several {
        let series = |each: &InspectedCounter| {
            let counter = &view.model.row(each.id)?.counter;
            let (name, color) = (counter.name.clone(), tokens.counter(counter.color));
            Some(Series { name, color, weight: counter.weight.factor(), bars: bars(&each.bars) })
        };
        inspection.each.iter().filter_map(series).collect()
    } else {
        let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
        // The sums of several counters are weighted already.
        let series =
            |name: &str, color, of: &[Bucket]| Series { name: name.to_owned(), color, weight: 1, bars: bars(of) };
        match &inspection.by_desk {
            None => vec![series(&name, color, &inspection.bars)],
            Some(BarsByDesk { here, others }) => vec![
                series(inspector_strings::HERE, color, here),
                series(inspector_strings::OTHER_DESKS, tokens.of_others(color), others),
            ],
        }
    };
    let mut marks: Vec<Mark> = inspection
        .periods
        .iter()
        .filter_map(|period| {
            let text = inspector_strings::reset_mark(&view.number(period.total.into()), period.note.as_deref());
            Some(Mark { at: period.to?, text })
        })
        .collect();
    marks.sort_by_key(|mark| mark.at);
    let chart = BarChart {
        id: chart_id(),
        unit: inspection.unit,
        name: inspection.by_desk.is_some().then_some(&name),
        series: &series,
        marks: &marks,
        style: inspector.style,
        layout: if is_several { inspector.layout } else { Layout::Stacked },
        height: if inspector.is_maximised { CHART_HEIGHT_MAXIMISED } else { CHART_HEIGHT },
        locale: view.locale,
        zone: view.zone,
        tokens,
        numbers: view.numbers,
    };
    let drawn = ui.scope(|ui| {
        let picked = bars_ui(ui, &chart, &mut inspector.view);
        if series.len() > 1 {
            ui.scope(|ui| legend_ui(ui, &series));
        }
        picked
    });
    let [picture, _] = &mut inspector.pictures;
    *picture = picture_rect(ui, drawn.response.rect);
    drawn.inner
}

/// Returns the visible part of a chart, with a margin.
fn picture_rect(ui: &Ui, chart: Rect) -> Rect {
    chart.expand(2.0 * SPACE).intersect(ui.clip_rect())
}

/// Returns the id of the bars.
pub(super) fn chart_id() -> Id {
    Id::unique("inspector chart")
}

/// Draws the choice between bars and their running sum.
fn style_ui(ui: &mut Ui, inspector: &mut Inspector) {
    let mut is_sum = inspector.style == Style::Cumulative;
    if widgets::check(
        ui,
        Id::unique("inspector style"),
        inspector_strings::SUM,
        inspector_strings::SUM_NAME,
        &mut is_sum,
    ) {
        inspector.style = if is_sum { Style::Cumulative } else { Style::Bars };
    }
}

/// Draws the colours and names of the series.
fn legend_ui(ui: &mut Ui, series: &[Series]) {
    let tokens = Tokens::of(ui);
    // The height of a line must be set before it begins.
    ui.spacing_mut().interact_size.y = LEGEND_HEIGHT;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(3.0 * SPACE, 0.0);
        for Series { name, color, .. } in series {
            let font = FontId::proportional(SMALL_SIZE);
            let text = ui.painter().layout_no_wrap(name.clone(), font.clone(), tokens.dim).size().x;
            let width = (text + 12.0).min(ui.max_rect().width());
            let (_, rect) = ui.allocate_space(Vec2::new(width, LEGEND_HEIGHT));
            ui.painter().circle_filled(rect.left_center() + Vec2::new(3.5, 0.0), 3.5, *color);
            let text_rect = Rect::from_min_max(rect.min + Vec2::new(12.0, 1.0), rect.max + Vec2::new(1.0, 0.0));
            widgets::elided(ui, text_rect, name, font, tokens.dim);
        }
    });
}

/// Draws the hours of the week or the days of a year; returns the day that was picked.
pub(super) fn span_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
) -> Option<PickedSpan> {
    let tokens = Tokens::of(ui);
    let (name, counter) = title(view, &inspector.subject);
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let first_weekday = view.locale.first_weekday(view.settings.first_day);
    let years: Vec<i16> = {
        let mut years: Vec<i16> = inspection.dates.iter().map(|(date, _)| date.year()).collect();
        years.dedup();
        years.into_iter().rev().take(3).collect()
    };
    ui.add_space(SPACE);
    let year_names: Vec<String> = years.iter().map(i16::to_string).collect();
    let mut options = vec![(Span::Week, inspector_strings::WEEK)];
    options.extend(years.iter().zip(&year_names).map(|(year, name)| (Span::Year(*year), name.as_str())));
    ui.horizontal(|ui| {
        let title = match inspector.span {
            Span::Week => chart_strings::IN_THE_WEEK,
            Span::Year(_) => inspector_strings::DAYS_OF_THE_YEAR,
        };
        ui.label(RichText::new(title).size(SMALL_SIZE).family(theme::semibold()).color(tokens.ink));
        let width = widgets::segments_width(ui, options.iter().map(|(_, text)| *text));
        ui.add_space((ui.available_width() - width).max(0.0));
        widgets::segments(
            ui,
            Id::unique("inspector span"),
            inspector_strings::PICTURE_OF,
            &options,
            &mut inspector.span,
        );
    });
    let drawn = ui.scope(|ui| match inspector.span {
        Span::Year(year) if years.contains(&year) => {
            let of_year: Vec<(Date, i64)> =
                inspection.dates.iter().filter(|(date, _)| date.year() == year).copied().collect();
            let id = Id::unique("inspector year");
            let (locale, numbers) = (view.locale, view.numbers);
            let year = Year { id, name: &name, year, days: &of_year, first_weekday, color, locale, tokens, numbers };
            let picked = year_ui(ui, &year)?;
            let day_start = DayStart::of_minutes(view.model.day_starts_at).unwrap_or_default();
            let day = Days::new(view.zone.clone(), day_start).day_on(picked)?;
            Some(PickedSpan { start: day.start, end: day.end })
        }
        _ => {
            let id = Id::unique("inspector week");
            let (locale, numbers, cells) = (view.locale, view.numbers, &inspection.heat);
            heat_ui(ui, &Heat { id, name: &name, cells, first_weekday, color, locale, tokens, numbers });
            None
        }
    });
    let [_, picture] = &mut inspector.pictures;
    *picture = picture_rect(ui, drawn.response.rect);
    drawn.inner
}
