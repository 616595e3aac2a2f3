//! The charts: bars over time, those of several counters beside each other, and the busy hours.

use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo};
use jiff::civil::Date;

use super::evidence::{self, Lines};
use super::{Inspector, inspector_strings, title};
use crate::domain::Time;
use crate::inference::{ChartKind, Interval};
use crate::language::text;
use crate::reader::{AskControl, BarsByDesk, Inspection, Sums};
use crate::stats::evidence::Controlled;
use crate::stats::{Bucket, RangeKind, Span, Unit};
use crate::window::charts::bars::{BarChart, LegendMark, PickedFor, PickedSpan, Style, bars_ui, legend_ui};
use crate::window::charts::control::Control;
use crate::window::charts::heat::{Heat, heat_ui};
use crate::window::charts::year::{Year, year_ui};
use crate::window::charts::{Bar, Mark, MarkKind, Series};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height, target_height};
use crate::window::kit::widgets::{self, menu};
use crate::window::panels::range;
use crate::window::text::locale::local;
use crate::window::text::strings::charts as chart_strings;
use crate::window::view::context::ViewContext;
use crate::window::view::subject::Subject;

/// Height of the chart of one counter, in points: beside the counters, and at least and at most in the whole window.
pub(super) const HEIGHT: f32 = 112.0;
pub(super) const HEIGHT_MIN: f32 = 72.0;
pub(super) const HEIGHT_MAX: f32 = 320.0;
/// Height of what is below a chart: its axis and its legend, in points.
const BELOW: f32 = 66.0;
/// Height of the busy hours with their title, in points.
pub(super) const BUSY_HEIGHT: f32 = 224.0;
const TITLE_HEIGHT: f32 = 30.0;
/// Points of a control chart at least, up to the end of the range, and at most.
const CONTROL_POINTS_MIN: usize = 20;
const CONTROL_POINTS_MAX: usize = 80;
/// Width of the arrow to the choice of a style, in points.
const CHEVRON_WIDTH: f32 = 14.0;
/// Width of the check for one scale, in points.
const SCALE_WIDTH: f32 = 96.0;
/// Size of the charts of several counters, in points.
const SMALL_HEIGHT: f32 = 72.0;
const SMALL_WIDTH_MIN: f32 = 170.0;
const SMALL_ACROSS_MAX: f32 = 3.0;
/// Most counters with a chart of their own before all are asked for.
const SMALL_MAX: usize = 12;

/// Returns the height of what is around a chart: its title, its axis, its legend and what is said below it, in points.
pub(super) fn height_around(ui: &Ui, view: &ViewContext<'_>, inspector: &Inspector, inspection: &Inspection) -> f32 {
    let lines = lines(view, inspector, inspection);
    target_height(ui, TITLE_HEIGHT) + BELOW + evidence::height(ui, &lines)
}

/// Returns what is said below the chart.
fn lines(view: &ViewContext<'_>, inspector: &Inspector, inspection: &Inspection) -> Lines {
    match shown_style(view, inspector) {
        Style::Control => match (inspector.control(view), &inspection.evidence.control) {
            (Some(Ok(ask)), Some(Ok(found))) => {
                let shown = shown_points(found, inspection);
                evidence::control_lines(view, &ask, found, shown)
            }
            (Some(ask), _) => evidence::no_control(inspection, &ask),
            (None, _) => Lines::new(),
        },
        Style::Bars | Style::Cumulative => evidence::lines(view, inspection),
    }
}

/// Returns the style that is chosen, if what is inspected has it.
fn shown_style(view: &ViewContext<'_>, inspector: &Inspector) -> Style {
    let has_control = || title(view, &inspector.subject).1.is_some_and(|counter| counter.control.is_some());
    if inspector.style == Style::Control && !has_control() { Style::Bars } else { inspector.style }
}

/// Returns which points of a control chart are shown: those of the range, or the last ones up to its end, as many as can be
/// told apart.
fn shown_points(found: &Controlled, inspection: &Inspection) -> std::ops::Range<usize> {
    let Span { start, end } = inspection.table.span;
    let last = found.spans.partition_point(|span| span.start < end);
    let first = found.spans.partition_point(|span| span.end <= start);
    let earliest = last.saturating_sub(CONTROL_POINTS_MAX);
    first.min(last.saturating_sub(CONTROL_POINTS_MIN)).max(earliest)..last
}

/// Returns the id of the bars.
pub(super) fn chart_id() -> Id {
    Id::unique("inspector chart")
}

/// Draws the chart of what is inspected; returns the bar that was picked.
pub(super) fn chart_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    height: f32,
) -> Option<PickedSpan> {
    if shown_style(view, inspector) == Style::Control {
        return control_ui(ui, view, inspector, inspection, height);
    }
    let tokens = Tokens::of(ui);
    let (name, counter) = title(view, &inspector.subject);
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let title_line = TitleLine::ui(ui, view, inspector, inspection, false);
    let line = title_line.rest;
    let lines = lines(view, inspector, inspection);
    // Of what was read: another range that was chosen since is still to come.
    if inspection.table.range.kind == RangeKind::Year && inspection.table.unit == Unit::Day {
        title_line.paint(ui);
        let picked = year_of(ui, view, (&inspector.subject, inspection), &name, color);
        evidence::lines_ui(ui, &lines);
        return picked;
    }
    let evidence = &inspection.evidence;
    let bars = |buckets: &[Bucket]| bars_of(buckets, inspection);
    let sums = &inspection.table.together;
    let series = |name: &str, color, of: &[Bucket]| Series { name: name.to_owned(), color, bars: bars(of) };
    let series: Vec<Series> = match &inspection.by_desk {
        None => vec![series(&name, color, &sums.bars)],
        Some(BarsByDesk { here, others }) => vec![
            series(text!("inspector-here"), color, here),
            series(text!("inspector-other-desks"), tokens.of_others(color), others),
        ],
    };
    let marks = marks(view, &inspector.subject, inspection);
    let before = bars(&sums.before);
    let limits: &[Option<Interval>] = evidence.limits.as_ref().map(|limits| limits.bars.as_slice()).unwrap_or_default();
    let chart = BarChart {
        id: chart_id(),
        unit: inspection.table.unit,
        name: &name,
        series: &series,
        before: &before,
        limits,
        control: None,
        marks: &marks,
        style: inspector.style,
        height,
        top: 0,
        line,
        whole_line: title_line.whole,
        is_of_board: view.board_of(&inspector.subject).is_some(),
        first_weekday: view.locale.first_weekday(view.settings.first_day),
        locale: view.locale,
        zone: view.zone,
        tokens,
        numbers: view.numbers,
    };
    let top = line.top();
    let drawn = ui.scope(|ui| bars_ui(ui, &chart));
    let response = drawn.inner;
    style_ui(ui, view, inspector, line, response.is_telling);
    if !response.has_line {
        title_line.paint(ui);
    }
    if response.turned != 0 {
        turn(ui, inspector, response.turned);
    }
    let mut legend: Vec<(LegendMark, &str)> = match series.as_slice() {
        [_] => vec![(LegendMark::Filled(color), text!("charts-counted"))],
        series => series.iter().map(|series| (LegendMark::Filled(series.color), series.name.as_str())).collect(),
    };
    let before_name = name_before(view, inspection);
    legend.extend(marks_of(&[sums], inspection, color, &before_name));
    legend_ui(ui, &legend);
    let [picture, _] = &mut inspector.pictures;
    *picture = drawn.response.rect.with_min_y(top).expand(2.0 * SPACE).intersect(ui.clip_rect());
    evidence::lines_ui(ui, &lines);
    response.picked
}

/// Draws the control chart of the counter that is inspected; returns the point that was picked.
fn control_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    height: f32,
) -> Option<PickedSpan> {
    let (name, counter) = title(view, &inspector.subject);
    let tokens = Tokens::of(ui);
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let lines = lines(view, inspector, inspection);
    let (Some(Ok(AskControl { plan, .. })), Some(Ok(found))) = (inspector.control(view), &inspection.evidence.control)
    else {
        let title_line = TitleLine::ui(ui, view, inspector, inspection, false);
        title_line.paint(ui);
        style_ui(ui, view, inspector, title_line.rest, false);
        evidence::lines_ui(ui, &lines);
        return None;
    };
    let shown = shown_points(found, inspection);
    let spans = found.spans.get(shown.clone()).unwrap_or_default();
    let samples = found.samples.get(shown.clone()).unwrap_or_default();
    let points = found.chart.points.get(shown).unwrap_or_default();
    let bar = |(span, sample): (&Span, &crate::inference::Sample)| Bar {
        start: span.start,
        end: span.end,
        counted: i64::try_from(sample.count).unwrap_or(i64::MAX),
        late: 0,
        is_unfinished: false,
        covered: None,
    };
    let series = [Series { name: name.clone(), color, bars: spans.iter().zip(samples).map(bar).collect() }];
    let marks = marks(view, &inspector.subject, inspection);
    let text = control_title(view, spans, plan.unit);
    let title_line = TitleLine::of_control(ui, text);
    let chart = BarChart {
        id: chart_id(),
        unit: plan.unit,
        name: &name,
        series: &series,
        before: &[],
        limits: &[],
        control: Some(Control { kind: found.chart.kind, center: found.chart.center, points }),
        marks: &marks,
        style: Style::Control,
        height,
        top: 0,
        is_of_board: view.board_of(&inspector.subject).is_some(),
        line: title_line.rest,
        whole_line: title_line.whole,
        first_weekday: view.locale.first_weekday(view.settings.first_day),
        locale: view.locale,
        zone: view.zone,
        tokens,
        numbers: view.numbers,
    };
    let drawn = ui.scope(|ui| bars_ui(ui, &chart));
    let response = drawn.inner;
    style_ui(ui, view, inspector, title_line.rest, response.is_telling);
    if !response.has_line {
        title_line.paint(ui);
    }
    if response.turned != 0 {
        turn(ui, inspector, response.turned);
    }
    let mut legend = vec![
        (LegendMark::Point(color), control_kind(plan.kind)),
        (LegendMark::ControlLimits, text!("charts-control-limits")),
    ];
    if points.iter().any(|point| !point.broken.is_empty()) {
        legend.push((LegendMark::Alarm, text!("charts-alarm")));
    }
    legend_ui(ui, &legend);
    let [picture, _] = &mut inspector.pictures;
    let top = title_line.whole.top();
    *picture = drawn.response.rect.with_min_y(top).expand(2.0 * SPACE).intersect(ui.clip_rect());
    evidence::lines_ui(ui, &lines);
    response.picked
}

/// Returns the title of a control chart: "1 Oct – 23 Nov by day".
fn control_title(view: &ViewContext<'_>, spans: &[Span], unit: Unit) -> String {
    let date = |at| local(at, view.zone).date();
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
        return inspector_strings::by_unit(text!("inspector-control-chart"), unit);
    };
    let (first, last) = (date(first.start), date(Time(last.end.0.saturating_sub(1))));
    let has_year = first.year() != last.year() || last.year() != date(view.clock).year();
    let text = |date| if has_year { view.locale.date_of(date) } else { view.locale.day_month(date) };
    let dates = if first == last { text(first) } else { chart_strings::dates(&text(first), &text(last)) };
    inspector_strings::by_unit(&dates, unit)
}

/// Returns what the points of a control chart are.
fn control_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::Count => text!("charts-defects"),
        ChartKind::Rate => text!("charts-defects-for-each"),
        ChartKind::Share => text!("charts-defective"),
    }
}

/// Goes on to the range before or after, with the keyboard.
fn turn(ui: &Ui, inspector: &mut Inspector, by: i32) {
    inspector.range.back = inspector.range.back.saturating_sub(by);
    inspector.range_changed();
    ui.ctx().request_repaint();
}

fn name_before(view: &ViewContext<'_>, inspection: &Inspection) -> String {
    let range = inspection.table.range;
    let (dates, _) = range::dates(&view.calendar(), range, view.clock);
    range::name_before(range, dates)
}

fn bars_of(buckets: &[Bucket], inspection: &Inspection) -> Vec<Bar> {
    let Inspection { table, evidence, .. } = inspection;
    let is_of_range =
        |bucket: &Bucket| table.together.bars.first().is_some_and(|first| bucket.span.start >= first.span.start);
    let covered = evidence.covered.iter().copied().chain(std::iter::repeat(None));
    let bar = |(bucket, covered): (&Bucket, Option<i64>)| Bar {
        covered: covered.filter(|_| is_of_range(bucket)),
        start: bucket.span.start,
        end: bucket.span.end,
        counted: bucket.counted,
        late: bucket.late,
        is_unfinished: bucket.span.contains(inspection.table.now),
    };
    buckets.iter().zip(covered).map(bar).collect()
}

/// Returns the resets and the notes on days, oldest first.
fn marks(view: &ViewContext<'_>, subject: &Subject, inspection: &Inspection) -> Vec<Mark> {
    let mark = |period: &crate::store::Period| {
        let text = inspector_strings::reset_mark(&view.number(period.total.into()), period.note.as_deref());
        Some(Mark { kind: MarkKind::Reset, at: period.to?, text })
    };
    let mut marks: Vec<Mark> = inspection.periods.iter().filter_map(mark).collect();
    marks.extend(notes(view, subject, inspection));
    marks.sort_by_key(|mark| mark.at);
    marks
}

/// Returns the notes on the days that are shown, oldest first.
fn notes(view: &ViewContext<'_>, subject: &Subject, inspection: &Inspection) -> Vec<Mark> {
    let bars = &inspection.table.together.bars;
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else { return Vec::new() };
    let calendar = view.calendar();
    let date = |at| calendar.day_of(at).map(|day| day.date);
    let end = Time(last.span.end.0.saturating_sub(1));
    let (Some(from), Some(to)) = (date(first.span.start), date(end)) else { return Vec::new() };
    let notes = &view.model.day_notes;
    let start = notes.partition_point(|note| note.date < from);
    let mut shown: Vec<_> = notes.iter().skip(start).map(|note| note.date).take_while(|date| *date <= to).collect();
    shown.dedup();
    let mark = |date| {
        // The first bar may begin within its day.
        let at = calendar.day_on(date)?.start.max(first.span.start);
        Some(Mark { kind: MarkKind::Note, at, text: view.day_note(subject, date)? })
    };
    shown.into_iter().filter_map(mark).collect()
}

/// Returns what occurs in charts beside what is counted, for the legend.
fn marks_of<'a>(of: &[&Sums], inspection: &Inspection, color: Color32, before: &'a str) -> Vec<(LegendMark, &'a str)> {
    let any = |has: &dyn Fn(&Bucket) -> bool| of.iter().any(|sums| sums.bars.iter().any(has));
    let is_unfinished = |bar: &Bucket| bar.counted != 0 && bar.span.contains(inspection.table.now);
    let has_before = of.iter().any(|sums| sums.before.iter().any(|bar| bar.counted != 0));
    [
        (any(&|bar| bar.late != 0), LegendMark::Late(color), text!("charts-late")),
        (any(&is_unfinished), LegendMark::Unfinished(color), text!("charts-not-over")),
        (has_before, LegendMark::Before, before),
        (inspection.evidence.covered.contains(&Some(0)), LegendMark::Unknown, text!("charts-not-covered")),
        (inspection.evidence.limits.is_some(), LegendMark::Limits, text!("charts-limits")),
    ]
    .into_iter()
    .filter_map(|(occurs, mark, text)| occurs.then_some((mark, text)))
    .collect()
}

/// The line above a chart: its title, with the choice of the bars' unit.
struct TitleLine {
    whole: Rect,
    /// What is left of it at the right.
    rest: Rect,
    text: String,
    /// The end of the title, and the colour of the arrow to the choice, if there is one.
    chevron: Option<(Pos2, Color32)>,
}

impl TitleLine {
    /// Adds the line. It is painted later, since what is under the cursor may need its room.
    fn ui(
        ui: &mut Ui,
        view: &ViewContext<'_>,
        inspector: &mut Inspector,
        inspection: &Inspection,
        has_scale: bool,
    ) -> Self {
        let tokens = Tokens::of(ui);
        let (_, whole) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, TITLE_HEIGHT)));
        let range = inspection.table.range;
        let (dates, today) = range::dates(&view.calendar(), range, view.clock);
        let name = range::name(range, dates, view.locale, today);
        let text = inspector_strings::by_unit(&name, inspection.table.unit);
        let units = inspector.range.units();
        let has_choice = units.len() > 1;
        let width = ui.painter().layout_no_wrap(text.clone(), title_font(), tokens.ink).size().x;
        let width = width + if has_choice { 14.0 } else { 0.0 };
        let at = whole.with_max_x((whole.left() + width).min(whole.right()));
        let response =
            ui.interact(at, Id::unique("inspector unit"), if has_choice { Sense::click() } else { Sense::hover() });
        if has_choice {
            response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, inspector_strings::bars_of(&name)));
            let shown = inspector_strings::unit(inspection.table.unit);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(shown));
            widgets::focus_ring(ui, &response.clone().with_new_rect(at.shrink2(Vec2::new(-2.0, 4.0))));
            menu::menu(egui::Popup::menu(&response).accessible_name(inspector_strings::bars_of(&name)), |ui| {
                ui.set_width(120.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                for unit in units {
                    if menu::checked_item(ui, inspector_strings::unit(*unit), *unit == inspector.unit()) {
                        inspector.unit = Some(*unit);
                        inspector.is_other = true;
                        ui.ctx().request_repaint();
                    }
                }
            });
        } else {
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &text));
        }
        let rest = whole.with_min_x(at.right() + 3.0 * SPACE);
        if has_scale {
            let width = SCALE_WIDTH.max(widgets::check_width(ui, text!("inspector-one-scale")));
            let left = rest.right() - style_width(ui) - width;
            let place = Rect::from_min_size(Pos2::new(left, rest.top()), Vec2::new(width, rest.height()));
            check(ui, place, "inspector scale", text!("inspector-one-scale"), &mut inspector.has_one_scale);
        }
        let ink = if response.hovered() { tokens.ink } else { tokens.dim };
        let chevron = has_choice.then_some((Pos2::new(at.right() - 5.0, at.center().y), ink));
        Self { whole, rest, text, chevron }
    }

    /// Adds the line of a control chart, whose points have a unit of their own.
    fn of_control(ui: &mut Ui, text: String) -> Self {
        let (_, whole) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, TITLE_HEIGHT)));
        let ink = Tokens::of(ui).ink;
        let width = ui.painter().layout_no_wrap(text.clone(), title_font(), ink).size().x.min(whole.width());
        let at = whole.with_max_x(whole.left() + width);
        ui.interact(at, Id::unique("inspector unit"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &text));
        Self { whole, rest: whole.with_min_x(at.right() + 3.0 * SPACE), text, chevron: None }
    }

    fn paint(&self, ui: &Ui) {
        let width = self.rest.left() - self.whole.left();
        widgets::shortened(ui, self.whole.left_center(), width, &self.text, title_font(), Tokens::of(ui).ink);
        if let Some((at, ink)) = self.chevron {
            widgets::chevron(ui, at, Vec2::DOWN, ink);
        }
    }
}

fn title_font() -> FontId {
    FontId::new(TEXT_SIZE - 0.5, theme::semibold())
}

fn style_name(style: Style) -> &'static str {
    match style {
        Style::Bars => text!("inspector-bars"),
        Style::Cumulative => text!("inspector-running-total"),
        Style::Control => text!("inspector-control-chart"),
    }
}

/// Returns the width of the choice of the style, and of the space before it.
fn style_width(ui: &Ui) -> f32 {
    let styles = [Style::Bars, Style::Cumulative].map(style_name).into_iter();
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), style_font(), Color32::PLACEHOLDER).size().x;
    styles.map(width).fold(0.0, f32::max) + CHEVRON_WIDTH + 4.0 * SPACE
}

fn style_font() -> FontId {
    FontId::proportional(TEXT_SIZE - 0.5)
}

/// Draws the choice of what a chart shows at the end of a line. While something is told there, the Tab key alone finds it.
fn style_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, line: Rect, is_telling: bool) {
    let tokens = Tokens::of(ui);
    let shown = shown_style(view, inspector);
    let galley = ui.painter().layout_no_wrap(style_name(shown).to_owned(), style_font(), tokens.ink);
    let width = theme::target_width(ui, galley.size().x + CHEVRON_WIDTH).min(line.width());
    let at = line.with_min_x(line.right() - width);
    let sense = if is_telling { Sense::focusable_noninteractive() } else { Sense::click() };
    let response = ui.interact(at, Id::unique("inspector style"), sense);
    let name = text!("inspector-style");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(style_name(shown)));
    if is_telling {
        return;
    }
    let ink = if response.hovered() { tokens.ink } else { tokens.dim };
    widgets::shortened(ui, at.left_center(), width - CHEVRON_WIDTH + 1.0, style_name(shown), style_font(), tokens.ink);
    widgets::chevron(ui, Pos2::new(at.right() - 5.0, at.center().y), Vec2::DOWN, ink);
    widgets::focus_ring(ui, &response.clone().with_new_rect(at.shrink2(Vec2::new(-2.0, 4.0))));
    let has_control = title(view, &inspector.subject).1.is_some_and(|counter| counter.control.is_some());
    menu::menu(egui::Popup::menu(&response).accessible_name(name), |ui| {
        ui.set_width(180.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for style in [Style::Bars, Style::Cumulative, Style::Control] {
            if (style != Style::Control || has_control) && menu::checked_item(ui, style_name(style), style == shown) {
                inspector.style = style;
            }
        }
        menu::line(ui);
        if menu::checked_item(ui, text!("inspector-limits"), inspector.has_limits) {
            inspector.has_limits = !inspector.has_limits;
            inspector.is_stale = true;
            ui.ctx().request_repaint();
        }
    });
}

fn check(ui: &mut Ui, place: Rect, id: &str, text: &str, value: &mut bool) {
    let place = Rect::from_center_size(place.center(), Vec2::new(place.width(), control_height(ui)));
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(egui::Align::Center)));
    widgets::check(&mut child, Id::unique(id), text, text, value);
}

fn year_of(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    (subject, inspection): (&Subject, &Inspection),
    name: &str,
    color: Color32,
) -> Option<PickedSpan> {
    let calendar = view.calendar();
    let bars = &inspection.table.together.bars;
    let days: Vec<(Date, i64)> =
        bars.iter().filter_map(|bar| Some((calendar.day_of(bar.span.start)?.date, bar.counted))).collect();
    let year = days.first()?.0.year();
    let notes = notes(view, subject, inspection).into_iter();
    let notes: Vec<_> = notes.filter_map(|note| Some((calendar.day_of(note.at)?.date, note.text))).collect();
    let chart = Year {
        id: chart_id(),
        name,
        year,
        days: &days,
        notes: &notes,
        first_weekday: view.locale.first_weekday(view.settings.first_day),
        color,
        locale: view.locale,
        tokens: Tokens::of(ui),
        numbers: view.numbers,
    };
    let picked = year_ui(ui, &chart)?;
    let index = days.binary_search_by_key(&picked, |(date, _)| *date).ok()?;
    bars.get(index).map(|bar| PickedSpan { start: bar.span.start, end: bar.span.end, what: PickedFor::Entries })
}

/// Draws a small chart of each counter; returns the bar that was picked.
pub(super) fn multiples_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
) -> Option<PickedSpan> {
    let tokens = Tokens::of(ui);
    let title_line = TitleLine::ui(ui, view, inspector, inspection, true);
    title_line.paint(ui);
    style_ui(ui, view, inspector, title_line.rest, false);
    let mut each: Vec<&(crate::domain::CounterId, Sums)> = inspection.table.each.iter().collect();
    let rest = if inspector.has_all_charts { 0 } else { each.len().saturating_sub(SMALL_MAX) };
    if rest > 0 {
        // The largest, in their own order.
        let mut counted: Vec<i64> = each.iter().map(|(_, sums)| sums.range.counted).collect();
        counted.sort_unstable_by_key(|counted| std::cmp::Reverse(*counted));
        let least = counted.get(SMALL_MAX - 1).copied().unwrap_or(i64::MIN);
        each.retain(|(_, sums)| sums.range.counted >= least);
        each.truncate(SMALL_MAX);
    }
    let style = shown_style(view, inspector);
    let top = match inspector.has_one_scale {
        false => 0,
        true => each.iter().map(|(_, sums)| greatest(sums, style)).max().unwrap_or(0),
    };
    let gap = 2.5 * SPACE;
    let width = ui.available_width();
    let most = SMALL_ACROSS_MAX.min(each.len() as f32).max(1.0);
    let across = ((width + gap) / (SMALL_WIDTH_MIN + gap)).floor().clamp(1.0, most);
    let slot = ((width + gap) / across - gap).floor();
    let notes = notes(view, &inspector.subject, inspection);
    let is_of_board = view.board_of(&inspector.subject).is_some();
    let mut picked = None;
    let top_left = ui.cursor().min;
    for row in each.chunks(across as usize) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (id, sums) in row {
                ui.vertical(|ui| {
                    ui.set_width(slot);
                    // The first one is where the keyboard comes to.
                    let is_first = each.first().is_some_and(|(first, _)| first == id);
                    let chart = if is_first { chart_id() } else { chart_id().with(id) };
                    let one = Small { chart, inspection, style, top, notes: &notes, is_of_board };
                    let (found, turned) = one.ui(ui, view, *id, sums);
                    picked = picked.or(found);
                    if turned != 0 {
                        turn(ui, inspector, turned);
                    }
                });
            }
        });
        ui.add_space(SPACE);
    }
    let [picture, _] = &mut inspector.pictures;
    *picture = Rect::from_min_max(top_left, Pos2::new(top_left.x + width, ui.cursor().top())).intersect(ui.clip_rect());
    let sums: Vec<&Sums> = each.iter().map(|(_, sums)| sums).collect();
    let ink = tokens.dim;
    let before = name_before(view, inspection);
    let mut legend = vec![(LegendMark::Filled(ink), text!("charts-counted"))];
    legend.extend(marks_of(&sums, inspection, ink, &before));
    legend_ui(ui, &legend);
    evidence::lines_ui(ui, &evidence::lines(view, inspection));
    if rest > 0 {
        let text = inspector_strings::more(rest, &view.number(rest as i128));
        let id = Id::unique("inspector more charts");
        if widgets::button(ui, id, &text, &text, widgets::ButtonKind::Quiet, true).clicked() {
            inspector.has_all_charts = true;
        }
    }
    picked
}

/// Returns the greatest value of a chart.
fn greatest(sums: &Sums, style: Style) -> i128 {
    let values = |bars: &[Bucket]| -> Vec<i128> { bars.iter().map(|bar| bar.counted.into()).collect() };
    let (bars, before) = (values(&sums.bars), values(&sums.before));
    match style {
        Style::Bars | Style::Control => bars.into_iter().chain(before).max().unwrap_or(0),
        Style::Cumulative => bars.iter().sum::<i128>().max(before.iter().sum()),
    }
}

/// A chart of one of several counters.
struct Small<'a> {
    chart: Id,
    inspection: &'a Inspection,
    style: Style,
    top: i128,
    notes: &'a [Mark],
    is_of_board: bool,
}

impl Small<'_> {
    /// Draws its name, its sum and its bars; returns the bar that was picked, and how far the keyboard went on.
    fn ui(
        &self,
        ui: &mut Ui,
        view: &ViewContext<'_>,
        id: crate::domain::CounterId,
        sums: &Sums,
    ) -> (Option<PickedSpan>, i32) {
        let tokens = Tokens::of(ui);
        let Some(row) = view.model.row(id) else { return (None, 0) };
        let (name, color) = (row.counter.name.as_str(), tokens.counter(row.counter.color));
        let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), 20.0));
        let counted = view.number(sums.range.counted.into());
        let bold = FontId::new(TEXT_SIZE - 0.5, theme::semibold());
        let sum = ui.painter().layout_no_wrap(counted.clone(), bold.clone(), tokens.ink);
        let at = Pos2::new(head.right() - sum.size().x, head.center().y - sum.size().y / 2.0);
        let start = head.left_center() + Vec2::new(14.0, 0.0);
        let series = [Series { name: name.to_owned(), color, bars: bars_of(&sums.bars, self.inspection) }];
        let before = bars_of(&sums.before, self.inspection);
        let limits = self.inspection.evidence.each_limits.iter().find(|(of, _)| *of == id).map(|(_, limits)| limits);
        let chart = BarChart {
            id: self.chart,
            unit: self.inspection.table.unit,
            name,
            series: &series,
            before: &before,
            limits: limits.map(|limits| limits.bars.as_slice()).unwrap_or_default(),
            control: None,
            marks: self.notes,
            style: self.style,
            height: SMALL_HEIGHT,
            top: self.top,
            line: head,
            whole_line: head,
            is_of_board: self.is_of_board,
            first_weekday: view.locale.first_weekday(view.settings.first_day),
            locale: view.locale,
            zone: view.zone,
            tokens,
            numbers: view.numbers,
        };
        let response = bars_ui(ui, &chart);
        if !response.is_telling {
            ui.painter().circle_filled(head.left_center() + Vec2::new(4.0, 0.0), 4.0, color);
            widgets::shortened(ui, start, at.x - start.x - 2.0 * SPACE, name, bold, tokens.ink);
            ui.painter().galley(at, sum, tokens.ink);
        }
        let change = sums.range.before.map(|(_, before)| {
            let change = i128::from(sums.range.counted) - i128::from(before);
            inspector_strings::to_now(&inspector_strings::change(change, |number| view.number(number)))
        });
        if let Some(change) = &change {
            let at = head.right_bottom() + Vec2::new(0.0, 9.0);
            ui.painter().text(at, Align2::RIGHT_CENTER, change, FontId::proportional(SMALL_SIZE - 1.0), tokens.dim);
        }
        let with_limits = limits.and_then(|limits| limits.range).map(|limits| {
            [counted.clone(), chart_strings::limits(limits, &view.numbers)].join(text!("parts-separator"))
        });
        let counted = with_limits.unwrap_or(counted);
        let words = inspector_strings::small_chart(name, &counted, change.as_deref());
        ui.interact(head, chart_id().with((id, "head")), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &words));
        (response.picked, response.turned)
    }
}

/// Draws when in the week most is counted.
pub(super) fn busy_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    has_title: bool,
) {
    let tokens = Tokens::of(ui);
    let (name, counter) = title(view, &inspector.subject);
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let heat = Heat {
        id: Id::unique("inspector week"),
        name: &name,
        cells: &inspection.heat,
        first_weekday: view.locale.first_weekday(view.settings.first_day),
        color,
        locale: view.locale,
        tokens,
        numbers: view.numbers,
    };
    let calendar = view.calendar();
    let span = inspection.heat_span;
    let is_now = span.end == inspection.table.now;
    let dates = [span.start, crate::domain::Time(span.end.0.saturating_sub(1))];
    let dates = dates.map(|at| calendar.day_of(at).map(|day| view.locale.date_of(day.date)).unwrap_or_default());
    let over =
        match is_now && span.start > inspection.first.unwrap_or(span.start) && span.end.0 - span.start.0 == WEEKS_MS {
            true => text!("inspector-last-weeks").to_owned(),
            false => chart_strings::dates(&dates[0], &dates[1]),
        };
    let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), TITLE_HEIGHT));
    let top = head.top();
    let mut left = head.left();
    if has_title {
        let font = title_font();
        let end =
            ui.painter().text(head.left_center(), Align2::LEFT_CENTER, text!("charts-busy-hours"), font, tokens.ink);
        left = end.right() + 2.0 * SPACE;
    }
    let busiest = heat.busiest_text().unwrap_or_else(|| text!("charts-nothing").to_owned());
    let words = inspector_strings::busiest(&busiest, &over);
    let rect = head.with_min_x(left);
    widgets::elided(ui, rect, &words, FontId::proportional(SMALL_SIZE), tokens.ink);
    ui.interact(rect, Id::unique("inspector busiest"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &words));
    let drawn = ui.scope(|ui| heat_ui(ui, &heat));
    let [_, picture] = &mut inspector.pictures;
    *picture = drawn.response.rect.with_min_y(top).expand(2.0 * SPACE).intersect(ui.clip_rect());
    if let Some(means) = super::figures::means(view, inspection).filter(|_| !has_title) {
        widgets::hint(ui, &means);
    }
}

/// The time over which the hours are taken for the most recent ones.
const WEEKS_MS: i64 = 56 * 24 * 60 * 60 * 1_000;
