//! Bars over time, or their running sum.
//!
//! Each bar is one unit on the x axis, whatever its duration, so that days on which the clocks change need nothing
//! special. Only what is in view is drawn, and neighbours are merged where bars would be too thin.

use std::ops::Range;

use egui::emath::remap;
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontId, Id, Key, Mesh, Modifiers, Pos2, Rangef, Rect, Response, Rgba,
    Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::Time;
use crate::stats::Unit;
use crate::window::charts::{Bar, Mark, Series, describe, ring, tip, took};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, Tokens};
use crate::window::text::locale::{self, Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;

/// Minimum width of a bar with the gap beside it, in points.
const BAR_WIDTH_MIN: f32 = 2.0;
/// Share of a bar's width that is gap.
const GAP_SHARE: f32 = 0.25;
const GAP_MAX: f32 = 12.0;
/// Maximum width of a bar, in points: few bars don't fill the chart.
const BAR_WIDTH_MAX: f32 = 56.0;
/// Width of the highlight on each side of a bar, in points.
const BAND_MARGIN: f32 = 3.0;
const BAND_WIDTH_MIN: f32 = 9.0;
const BAR_RADIUS: f32 = 3.0;
/// Width below which late parts have a paler colour instead of hatching, in points.
const HATCHED_WIDTH_MIN: f32 = 5.0;
const HATCH_STEP: f32 = 5.0;
const LABEL_SIZE: f32 = 11.0;
const DATES_HEIGHT: f32 = 20.0;
/// Space above the highest bar, in points.
const HEADROOM: f32 = 10.0;
/// Minimum number of bars in view.
const IN_VIEW_MIN: f64 = 3.0;
const ZOOM_STEP: f64 = 1.5;
/// Scroll distance that zooms by the factor e, in points.
const WHEEL_POINTS: f64 = 250.0;
/// Maximum number of a bar's marks that are described.
const MARKS_LISTED_MAX: usize = 3;
/// Maximum number of series whose values are listed.
const SERIES_LISTED_MAX: usize = 12;
/// Opacity of the area below a running sum.
const AREA_ALPHA: f32 = 0.15;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Bars,
    /// The running sum.
    Cumulative,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Stacked,
    SideBySide,
}

/// The data and style of a chart. It takes up the available width.
pub(crate) struct BarChart<'a> {
    pub id: Id,
    pub unit: Unit,
    pub series: &'a [Series],
    /// Oldest first.
    pub marks: &'a [Mark],
    pub style: Style,
    pub layout: Layout,
    pub height: f32,
    pub locale: &'a Locale,
    pub zone: &'a TimeZone,
    pub tokens: &'a Tokens,
    pub numbers: Numbers,
}

/// What is in view.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct BarView {
    /// The first bar and the end, in bars; `None`: all.
    range: Option<[f64; 2]>,
    /// The bar with the focus.
    focused: Option<usize>,
}

/// The span of a bar that was picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PickedSpan {
    pub start: Time,
    pub end: Time,
}

impl BarView {
    /// Returns the range that is in view, of `bars` bars.
    pub(crate) fn visible(&self, bars: usize) -> [f64; 2] {
        let all = bars as f64;
        let [start, end] = self.range.unwrap_or([0.0, all]);
        let length = (end - start).clamp(IN_VIEW_MIN.min(all), all);
        let start = start.clamp(0.0, all - length);
        [start, start + length]
    }

    /// Returns a view of the last `count` of `bars` bars.
    pub(crate) fn of_last(count: usize, bars: usize) -> Self {
        let mut view = Self::default();
        view.show(bars.saturating_sub(count) as f64, count.min(bars) as f64, bars);
        view
    }

    /// Follows new bars: if the last one was in view, the view moves to the new ones.
    pub(crate) fn grow(&mut self, before: usize, bars: usize) {
        let [start, end] = self.visible(before);
        if self.range.is_some() && end >= before as f64 {
            self.show(start + (bars as f64 - end), end - start, bars);
        }
    }

    fn show(&mut self, start: f64, length: f64, bars: usize) {
        // Rounding may keep zooming in and out from returning to the same number.
        let is_all = length > bars as f64 - 0.001;
        self.range = (!is_all).then_some([start, start + length]);
        self.range = self.range.map(|_| self.visible(bars));
    }

    fn pan(&mut self, by: f64, bars: usize) {
        let [start, end] = self.visible(bars);
        self.show(start + by, end - start, bars);
    }

    /// Zooms out by `factor`; the point at the share `at` of the width stays in place.
    fn zoom(&mut self, factor: f64, at: f64, bars: usize) {
        let [start, end] = self.visible(bars);
        let length = ((end - start) * factor).clamp(IN_VIEW_MIN.min(bars as f64), bars as f64);
        self.show(start + (end - start - length) * at, length, bars);
    }

    fn focus(&mut self, bar: usize, bars: usize) {
        let [start, end] = self.visible(bars);
        let position = bar as f64;
        if position < start {
            self.show(position, end - start, bars);
        } else if position + 1.0 > end {
            self.show(position + 1.0 - (end - start), end - start, bars);
        }
        self.focused = Some(bar);
    }
}

/// Draws the chart; returns the span of the bar that was clicked.
pub(crate) fn bars_ui(ui: &mut Ui, chart: &BarChart<'_>, view: &mut BarView) -> Option<PickedSpan> {
    let tokens = chart.tokens;
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width().max(1.0), chart.height.max(2.0 * DATES_HEIGHT)));
    let count = chart.count();
    if count == 0 {
        let font = FontId::proportional(SMALL_SIZE);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, chart_strings::NOTHING, font, tokens.dim);
        return None;
    }
    let response = ui.interact(rect, chart.id, Sense::click_and_drag());
    let area = Rect::from_min_max(rect.min, rect.max - Vec2::new(0.0, DATES_HEIGHT));
    view.focused = view.focused.map(|bar| bar.min(count - 1));
    handle(ui, &response, area, count, view);

    let columns = chart.columns(view.visible(count), area.width());
    let grid = Grid::of(columns.iter().flat_map(Column::extent));
    let labels: Vec<_> = grid.lines().map(|line| (line, chart.label(line))).collect();
    let font = FontId::proportional(LABEL_SIZE);
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.dim).size().x;
    let gutter = labels.iter().map(|(_, text)| width(text)).fold(0.0, f32::max).ceil() + 1.5 * SPACE;
    let plot_rect = area.with_max_x((area.right() - gutter).max(area.left() + 1.0));

    let [start, end] = view.visible(count);
    let place_at = |at: Pos2| start + f64::from((at.x - plot_rect.left()) / plot_rect.width()) * (end - start);
    let at_position = |position: f64| columns.iter().find(|column| column.bars.contains(&(position.max(0.0) as usize)));
    let hovered = response.hover_pos().filter(|at| plot_rect.contains(*at)).and_then(|at| at_position(place_at(at)));
    let focused = view.focused.and_then(|bar| at_position(bar as f64));
    let has_focus = response.has_focus();
    let lit = hovered.map(|column| (column, false)).into_iter();
    let lit = lit.chain(focused.filter(|_| has_focus).map(|column| (column, true)));
    let lit = lit.map(|(column, is_focused)| (column.bars.clone(), is_focused)).collect();

    let drawing = Drawing {
        style: chart.style,
        is_side_by_side: chart.layout == Layout::SideBySide,
        colors: chart.series.iter().map(|series| series.color).collect(),
        tokens: *tokens,
        lines: labels.iter().map(|(line, _)| *line as f64).collect(),
        marks: chart.mark_positions(start..end, plot_rect.width()),
        lit,
        columns: columns.clone(),
    };
    let headroom = (grid.top - grid.bottom) as f64 * f64::from(HEADROOM / (plot_rect.height() - HEADROOM).max(1.0));
    let scale = Scale { frame: plot_rect, x: [start, end], y: [grid.bottom as f64, grid.top as f64 + headroom] };
    let painter = ui.painter().with_clip_rect(plot_rect.intersect(ui.clip_rect()));
    painter.extend(drawing.shapes(&scale));

    for (line, text) in &labels {
        let at = Pos2::new(plot_rect.right() + 1.5 * SPACE, scale.y(*line as f64));
        ui.painter().text(at, Align2::LEFT_CENTER, text, font.clone(), tokens.dim);
    }
    dates_ui(ui, chart, &columns, plot_rect);
    ring(ui, &response);
    let described = if hovered.is_some() { hovered } else { focused.filter(|_| has_focus) };
    if let Some(column) = described.filter(|_| !response.dragged()) {
        let x = |bar: usize| scale.x(bar as f64);
        let extent = Rangef::new(x(column.bars.start), x(column.bars.end));
        let bar = Rangef::point(extent.center()).expand(extent.span().min(BAR_WIDTH_MAX) / 2.0);
        let beside = Rect::from_x_y_ranges(bar, plot_rect.y_range());
        tip(ui, beside, &chart.tip_lines(column));
    }
    let names = chart.series.iter().map(|series| series.name.as_str());
    let value = focused.or(columns.last()).map(|column| chart.value(column));
    describe(ui, &response, &chart_strings::chart_name(names, chart.unit.word()), &value.unwrap_or_default());

    if response.double_clicked() || !response.clicked() {
        return None;
    }
    // Enter and Space click as well, wherever the pointer is.
    let picked = if ui.input(|input| input.pointer.primary_clicked()) { hovered } else { focused.or(columns.last()) }?;
    view.focused = Some(picked.bars.start);
    Some(PickedSpan { start: picked.start, end: picked.end })
}

/// Applies the pointer and the keys to the view.
fn handle(ui: &Ui, response: &Response, area: Rect, count: usize, view: &mut BarView) {
    let length = |view: &BarView| {
        let [start, end] = view.visible(count);
        end - start
    };
    let per_point = |view: &BarView| length(view) / f64::from(area.width());
    if response.dragged() {
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        view.pan(f64::from(-response.drag_delta().x) * per_point(view), count);
    }
    if response.double_clicked() {
        view.range = None;
    }
    if let Some(at) = response.hover_pos() {
        let wheel = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta));
        let before = view.clone();
        if wheel.y != 0.0 {
            let share = f64::from((at.x - area.left()) / area.width()).clamp(0.0, 1.0);
            view.zoom((-f64::from(wheel.y) / WHEEL_POINTS).exp(), share, count);
        }
        if wheel.x != 0.0 {
            view.pan(f64::from(-wheel.x) * per_point(view), count);
        }
        if *view == before {
            // There is nothing more to scroll to here, so the surroundings scroll.
            ui.input_mut(|input| input.smooth_scroll_delta = wheel);
        }
    }
    if !response.has_focus() {
        return;
    }
    let last = count.saturating_sub(1);
    let focused = *view.focused.get_or_insert(last);
    // Where bars are merged, to the next merged bar.
    let step = merged(view.visible(count), area.width());
    for (key, sign) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        if took(ui, Modifiers::SHIFT, key) {
            view.pan(f64::from(sign) * (length(view) / 4.0).max(1.0), count);
        } else if took(ui, Modifiers::NONE, key) {
            let moved = if sign < 0 { focused.saturating_sub(step) } else { focused.saturating_add(step) };
            view.focus(moved.min(last), count);
        }
    }
    for (key, bar) in [(Key::Home, 0), (Key::End, last)] {
        if took(ui, Modifiers::NONE, key) {
            view.focus(bar, count);
        }
    }
    for (key, factor) in [(Key::Plus, 1.0 / ZOOM_STEP), (Key::Equals, 1.0 / ZOOM_STEP), (Key::Minus, ZOOM_STEP)] {
        if took(ui, Modifiers::NONE, key) {
            let [start, end] = view.visible(count);
            let bar = view.focused.unwrap_or(last) as f64 + 0.5;
            let share = if (start..end).contains(&bar) { (bar - start) / (end - start) } else { 0.5 };
            view.zoom(factor, share, count);
        }
    }
    if took(ui, Modifiers::NONE, Key::Num0) {
        view.range = None;
    }
}

/// Returns how many bars are merged into one, so that none is too thin.
fn merged([start, end]: [f64; 2], width: f32) -> usize {
    let fit = f64::from((width / BAR_WIDTH_MIN).floor().max(1.0));
    ((end - start) / fit).ceil().max(1.0) as usize
}

/// Draws the first and the last date in view.
fn dates_ui(ui: &Ui, chart: &BarChart<'_>, columns: &[Column], plot_rect: Rect) {
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return };
    let font = FontId::proportional(LABEL_SIZE);
    let y = plot_rect.bottom() + DATES_HEIGHT / 2.0 + 1.0;
    let ink = chart.tokens.dim;
    let [first, last] = [chart.time_name(first, first.start), chart.time_name(last, last.last_start)];
    let painter = ui.painter();
    let left = painter.text(Pos2::new(plot_rect.left(), y), Align2::LEFT_CENTER, &first, font.clone(), ink);
    let galley = painter.layout_no_wrap(last.clone(), font, ink);
    let at = Pos2::new(plot_rect.right() - galley.size().x, y - galley.size().y / 2.0);
    if first != last && at.x > left.right() + 2.0 * SPACE {
        painter.galley(at, galley, ink);
    }
}

/// A column of the chart: a bar, or several merged ones.
#[derive(Debug, Clone)]
struct Column {
    bars: Range<usize>,
    start: Time,
    end: Time,
    /// The start of the last of its bars.
    last_start: Time,
    is_unfinished: bool,
    parts: Vec<Part>,
}

/// One series' part of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    counted: i128,
    late: i128,
    /// What was counted from the first bar to the end of this one.
    in_all: i128,
    weight: i128,
    /// Its range on the y axis.
    from: i128,
    to: i128,
}

/// The extent of stacked values, above zero and below it.
#[derive(Default)]
struct Stack {
    above: i128,
    below: i128,
}

impl Stack {
    /// Adds a value to the stack; returns its range.
    fn put(&mut self, value: i128) -> (i128, i128) {
        let end = if value < 0 { &mut self.below } else { &mut self.above };
        let from = *end;
        *end += value;
        (from, *end)
    }
}

impl Column {
    /// Returns whether a column of merged hours is longer than a day.
    fn is_long(&self) -> bool {
        self.end.0.saturating_sub(self.start.0) > DAY_MS
    }

    fn extent(&self) -> impl Iterator<Item = i128> {
        self.parts.iter().flat_map(|part| [part.from, part.to])
    }
}

impl Unit {
    fn word(self) -> &'static str {
        match self {
            Self::Hour => chart_strings::HOUR,
            Self::Day => chart_strings::DAY,
            Self::Week => chart_strings::WEEK,
            Self::Month => chart_strings::MONTH,
        }
    }
}

impl BarChart<'_> {
    fn bars(&self) -> &[Bar] {
        self.series.iter().map(|series| series.bars.as_slice()).max_by_key(|bars| bars.len()).unwrap_or_default()
    }

    fn count(&self) -> usize {
        self.bars().len()
    }

    /// Returns the columns in view, merged where they would be too thin.
    fn columns(&self, visible: [f64; 2], width: f32) -> Vec<Column> {
        let step = merged(visible, width);
        let [start, end] = visible;
        // The same bars are merged at all times, so that nothing flickers when the view moves.
        let first = start.max(0.0) as usize / step * step;
        let end = (end.ceil().max(0.0) as usize).min(self.count());
        let before = |series: &Series| series.bars.iter().take(first).map(|bar| i128::from(bar.counted)).sum::<i128>();
        let mut sums: Vec<i128> = match self.style {
            Style::Bars => vec![0; self.series.len()],
            Style::Cumulative => self.series.iter().map(before).collect(),
        };
        let bars = self.bars();
        let column = |first: usize| {
            let range = first..(first + step).min(bars.len());
            let of_column = bars.get(range.clone())?;
            let (oldest, newest) = (of_column.first()?, of_column.last()?);
            let mut parts = Vec::with_capacity(self.series.len());
            let mut stack = Stack::default();
            for (series, in_all) in self.series.iter().zip(&mut sums) {
                let range = range.start.min(series.bars.len())..range.end.min(series.bars.len());
                let bars = series.bars.get(range).unwrap_or_default();
                let counted = bars.iter().map(|bar| i128::from(bar.counted)).sum();
                let late = bars.iter().map(|bar| i128::from(bar.late)).sum();
                *in_all += counted;
                let value = if self.style == Style::Bars { counted } else { *in_all };
                let weight = i128::from(series.weight);
                let (from, to) = match self.layout {
                    Layout::SideBySide => (0, value),
                    Layout::Stacked => stack.put(weight * value),
                };
                parts.push(Part { counted, late, in_all: *in_all, weight, from, to });
            }
            let is_unfinished = of_column.iter().any(|bar| bar.is_unfinished);
            Some(Column {
                bars: range,
                start: oldest.start,
                end: newest.end,
                last_start: newest.start,
                is_unfinished,
                parts,
            })
        };
        (first..end).step_by(step).filter_map(column).collect()
    }

    /// Returns the positions of the marks in view, in bars; one of those that would overlap.
    fn mark_positions(&self, visible: Range<f64>, width: f32) -> Vec<f64> {
        let bars = self.bars();
        let position = |mark: &Mark| {
            let index = bars.partition_point(|bar| bar.end <= mark.at);
            let bar = bars.get(index).filter(|bar| bar.start <= mark.at)?;
            let length = (bar.end.0.saturating_sub(bar.start.0)).max(1);
            Some(index as f64 + mark.at.0.saturating_sub(bar.start.0) as f64 / length as f64)
        };
        let apart = (visible.end - visible.start) / f64::from(width.max(1.0)) * 3.0;
        let mut positions: Vec<f64> =
            self.marks.iter().filter_map(position).filter(|at| visible.contains(at)).collect();
        positions.dedup_by(|next, kept| *next - *kept < apart);
        positions
    }

    fn label(&self, number: i128) -> String {
        chart_strings::compact(number, |number| self.numbers.format(number))
    }

    fn date(&self, at: Time) -> Date {
        locale::local(at, self.zone).date()
    }

    /// Returns whether dates need a year to be unambiguous.
    fn spans_years(&self) -> bool {
        let bars = self.bars();
        let year = |bar: Option<&Bar>| bar.map(|bar| self.date(bar.start).year());
        year(bars.first()) != year(bars.last())
    }

    fn day(&self, date: Date) -> String {
        self.locale.weekday_date(date, self.spans_years())
    }

    /// Formats a time in a column, with the column's precision.
    fn time_name(&self, column: &Column, start: Time) -> String {
        match self.unit {
            Unit::Hour if column.is_long() => self.day(self.date(start)),
            Unit::Hour => chart_strings::date_time(&self.day(self.date(start)), &self.locale.time(start, self.zone)),
            Unit::Day | Unit::Week => self.day(self.date(start)),
            Unit::Month => self.locale.month(self.date(start)),
        }
    }

    /// Formats the span of a column.
    fn span(&self, column: &Column) -> String {
        let (first, end) = (self.date(column.start), self.date(column.end));
        let span =
            |first: String, last: String| if first == last { first } else { chart_strings::dates(&first, &last) };
        // The day before the end, by the calendar: days needn't start at midnight, nor have 24 hours.
        let last = end.yesterday().unwrap_or(end).max(first);
        match self.unit {
            Unit::Hour => {
                let time = |at| self.locale.time(at, self.zone);
                let is_one_day = first == self.date(Time(column.end.0.saturating_sub(1)));
                if is_one_day {
                    chart_strings::date_time(
                        &self.day(first),
                        &chart_strings::times(&time(column.start), &time(column.end)),
                    )
                } else {
                    chart_strings::dates(&self.time_name(column, column.start), &self.time_name(column, column.end))
                }
            }
            Unit::Day | Unit::Week => span(self.day(first), self.day(last)),
            Unit::Month => span(self.locale.month(first), self.locale.month(last)),
        }
    }

    fn part_value(&self, part: &Part) -> String {
        match self.style {
            Style::Bars => self.numbers.format(part.counted),
            Style::Cumulative => chart_strings::in_all(&self.numbers.format(part.in_all)),
        }
    }

    fn total(&self, parts: &[Part]) -> String {
        let sum = |value: fn(&Part) -> i128| {
            self.numbers.format(parts.iter().map(|part| part.weight * value(part)).sum::<i128>())
        };
        match self.style {
            Style::Bars => sum(|part| part.counted),
            Style::Cumulative => chart_strings::in_all(&sum(|part| part.in_all)),
        }
    }

    /// Returns the notes on a column, beside its values.
    fn notes(&self, column: &Column) -> Vec<String> {
        let late: i128 = column.parts.iter().map(|part| part.weight * part.late).sum();
        let late = (late != 0).then(|| chart_strings::of_these_late(&self.numbers.format(late)));
        let unfinished = column.is_unfinished.then(|| chart_strings::NOT_OVER.to_owned());
        let first = self.marks.partition_point(|mark| mark.at < column.start);
        let marks = self.marks.iter().skip(first).take_while(|mark| mark.at < column.end).take(MARKS_LISTED_MAX);
        late.into_iter().chain(unfinished).chain(marks.map(|mark| mark.text.clone())).collect()
    }

    /// Returns the lines of the tooltip of a column.
    fn tip_lines(&self, column: &Column) -> Vec<String> {
        let span = self.span(column);
        let mut lines = match column.parts.as_slice() {
            [part] => vec![chart_strings::value_in(&self.part_value(part), &span)],
            parts => {
                let values = self.series.iter().zip(parts).take(SERIES_LISTED_MAX);
                let values = values.map(|(series, part)| chart_strings::value_of(&series.name, &self.part_value(part)));
                std::iter::once(chart_strings::value_in(&self.total(parts), &span)).chain(values).collect()
            }
        };
        lines.extend(self.notes(column));
        lines
    }

    /// Returns the tooltip's text as one line, for screen readers.
    fn value(&self, column: &Column) -> String {
        let mut parts: Vec<String> = match column.parts.as_slice() {
            [part] => vec![self.part_value(part)],
            parts => {
                let values = self.series.iter().zip(parts).take(SERIES_LISTED_MAX);
                let values = values.map(|(series, part)| chart_strings::value_of(&series.name, &self.part_value(part)));
                values.chain([chart_strings::together(&self.total(parts))]).collect()
            }
        };
        parts.push(self.span(column));
        parts.extend(self.notes(column));
        parts.join(", ")
    }
}

/// Grid lines at round numbers: two, or a few more where there are negative values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Grid {
    step: i128,
    bottom: i128,
    top: i128,
}

impl Grid {
    /// Returns a grid that covers 0 and all these values.
    fn of(values: impl Iterator<Item = i128>) -> Self {
        let (least, most) = values.fold((0, 0), |(least, most), value| (value.min(least), value.max(most)));
        let enough = ((most - least + 1) / 2).max(1);
        let mut size = 1;
        while size * 10 < enough {
            size *= 10;
        }
        let step = [1, 2, 3, 4, 5, 6, 8, 10].into_iter().map(|n| n * size).find(|step| *step >= enough);
        let step = step.unwrap_or(enough);
        let up = |value: i128| (value + step - 1).div_euclid(step) * step;
        let (bottom, top) = (-up(-least), up(most));
        Self { step, bottom, top: if bottom == top { step } else { top } }
    }

    fn lines(self) -> impl Iterator<Item = i128> {
        let lines = usize::try_from((self.top - self.bottom) / self.step).unwrap_or(0);
        (0..=lines).map(move |line| self.bottom + line as i128 * self.step).filter(|line| *line != 0)
    }
}

/// Maps positions and values to points.
struct Scale {
    frame: Rect,
    /// The positions at the left and the right.
    x: [f64; 2],
    /// The values at the bottom and the top.
    y: [f64; 2],
}

impl Scale {
    fn x(&self, position: f64) -> f32 {
        let [left, right] = self.x;
        remap(position, left..=right, f64::from(self.frame.left())..=f64::from(self.frame.right())) as f32
    }

    fn y(&self, value: f64) -> f32 {
        let [bottom, top] = self.y;
        remap(value, bottom..=top, f64::from(self.frame.bottom())..=f64::from(self.frame.top())) as f32
    }
}

/// What is drawn in the frame.
struct Drawing {
    style: Style,
    is_side_by_side: bool,
    colors: Vec<Color32>,
    tokens: Tokens,
    lines: Vec<f64>,
    marks: Vec<f64>,
    /// Highlighted bars, and whether the focus is the reason.
    lit: Vec<(Range<usize>, bool)>,
    columns: Vec<Column>,
}

impl Drawing {
    /// Adds the running sum of each series as a line; for a single one with the area below it.
    fn sum_shapes(&self, scale: &Scale, shapes: &mut Vec<Shape>) {
        for (index, color) in self.colors.iter().enumerate() {
            let first = self.columns.first().and_then(|column| Some((column, column.parts.get(index)?)));
            let before = first.map(|(column, part)| {
                let before = |part: &Part| part.in_all - part.counted;
                let mut stack = Stack::default();
                let stacked = column.parts.iter().take(index + 1).map(|part| stack.put(part.weight * before(part)).1);
                let at = if self.is_side_by_side { before(part) } else { stacked.last().unwrap_or_default() };
                (column.bars.start, at)
            });
            let points = self.columns.iter().filter_map(|column| Some((column.bars.end, column.parts.get(index)?.to)));
            let points: Vec<Pos2> = before
                .into_iter()
                .chain(points)
                .map(|(bar, value)| Pos2::new(scale.x(bar as f64), scale.y(value as f64)))
                .collect();
            if self.colors.len() == 1 {
                shapes.push(Shape::mesh(area(&points, scale.y(0.0), *color)));
            }
            shapes.push(Shape::line(points, Stroke::new(2.0, *color)));
        }
    }

    /// Returns the number of bars side by side in a column.
    fn beside(&self) -> f32 {
        if self.is_side_by_side { self.colors.len().max(1) as f32 } else { 1.0 }
    }

    /// Returns the horizontal range of a column's bars.
    fn bars_range(&self, bars: &Range<usize>, scale: &Scale) -> Rangef {
        let x = |bar: usize| scale.x(bar as f64);
        let extent = Rangef::new(x(bars.start), x(bars.end));
        let width = extent.span() - (extent.span() * GAP_SHARE).min(GAP_MAX);
        let width = width.min(BAR_WIDTH_MAX * self.beside());
        Rangef::new(extent.center() - width / 2.0, extent.center() + width / 2.0)
    }

    fn bar_shapes(&self, column: &Column, scale: &Scale, shapes: &mut Vec<Shape>) {
        let beside = self.beside();
        let bars = self.bars_range(&column.bars, scale);
        let (left, each) = (bars.min, bars.span() / beside);
        for (index, (part, color)) in column.parts.iter().zip(&self.colors).enumerate() {
            if part.from == part.to {
                continue;
            }
            let left = if self.is_side_by_side { left + each * index as f32 } else { left };
            let y = |value: i128| scale.y(value as f64);
            // Even a tiny value is visible.
            let away = if part.to < part.from { 1.0 } else { -1.0 };
            let (from, to) = (y(part.from), y(part.to));
            let to = if (to - from).abs() < 1.0 { from + away } else { to };
            let rect = Rect::from_two_pos(Pos2::new(left, from), Pos2::new(left + each, to));
            let is_outermost = self.is_side_by_side
                || !column
                    .parts
                    .iter()
                    .skip(index + 1)
                    .any(|other| (other.to - other.from).signum() == (part.to - part.from).signum());
            let round = if is_outermost { BAR_RADIUS.min(each / 3.0).min(rect.height() / 2.0) as u8 } else { 0 };
            let corners = match away < 0.0 {
                true => CornerRadius { nw: round, ne: round, sw: 0, se: 0 },
                false => CornerRadius { nw: 0, ne: 0, sw: round, se: round },
            };
            let has_outline = column.is_unfinished && each >= HATCHED_WIDTH_MIN;
            let fill = match column.is_unfinished {
                true if has_outline => color.gamma_multiply(0.25),
                true => color.gamma_multiply(0.5),
                false => *color,
            };
            shapes.push(Shape::rect_filled(rect, corners, fill));
            self.late_shapes(part, rect, away, shapes);
            if has_outline {
                let stroke = Stroke::new(1.0, *color);
                shapes.push(egui::epaint::RectShape::stroke(rect, corners, stroke, StrokeKind::Inside).into());
            }
        }
    }

    /// Adds hatching at the outer end of the bar.
    fn late_shapes(&self, part: &Part, rect: Rect, away: f32, shapes: &mut Vec<Shape>) {
        let share = (part.late as f64 / part.counted as f64).clamp(0.0, 1.0) as f32;
        let height = rect.height() * if share.is_finite() { share } else { 0.0 };
        if height < 1.0 {
            return;
        }
        let late =
            if away < 0.0 { rect.with_max_y(rect.top() + height) } else { rect.with_min_y(rect.bottom() - height) };
        let background = self.tokens.background;
        if rect.width() < HATCHED_WIDTH_MIN {
            shapes.push(Shape::rect_filled(late, 0, background.gamma_multiply(0.55)));
            return;
        }
        // Lines from the lower left to the upper right, by the point at which each leaves the left or the lower side.
        let (w, h) = late.size().into();
        let lines = ((w + h) / HATCH_STEP) as usize;
        for line in 1..=lines {
            let d = line as f32 * HATCH_STEP;
            let from = late.left_top() + Vec2::new((d - h).max(0.0), d.min(h));
            let to = late.left_top() + Vec2::new(d.min(w), (d - w).max(0.0));
            shapes.push(Shape::line_segment([from, to], Stroke::new(1.5, background)));
        }
    }

    /// Returns all shapes, in drawing order.
    fn shapes(&self, scale: &Scale) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let frame = scale.frame;
        let tokens = &self.tokens;
        let x = |position: f64| scale.x(position);
        for (bars, is_focused) in &self.lit {
            let extent = Rangef::new(x(bars.start as f64), x(bars.end as f64));
            let across = match self.style {
                Style::Bars => self.bars_range(bars, scale).expand(BAND_MARGIN).intersection(extent),
                Style::Cumulative => extent,
            };
            let across = across.expand((BAND_WIDTH_MIN - across.span()).max(0.0) / 2.0);
            let band = Rect::from_x_y_ranges(across, frame.y_range());
            shapes.push(Shape::rect_filled(band, 3, tokens.hover));
            if *is_focused {
                let stroke = Stroke::new(1.5, tokens.accent);
                shapes.push(egui::epaint::RectShape::stroke(band, 3, stroke, StrokeKind::Inside).into());
            }
        }
        for (line, color) in self.lines.iter().map(|line| (*line, tokens.line)).chain([(0.0, tokens.line)]) {
            shapes.push(Shape::hline(frame.x_range(), scale.y(line), Stroke::new(1.0, color)));
        }
        for column in &self.columns {
            match self.style {
                Style::Bars => self.bar_shapes(column, scale, &mut shapes),
                Style::Cumulative if self.lit.iter().any(|(bars, _)| *bars == column.bars) => {
                    let dot = |(part, color): (&Part, &Color32)| {
                        let at = Pos2::new(x(column.bars.end as f64), scale.y(part.to as f64));
                        Shape::circle_filled(at, 4.0, *color)
                    };
                    shapes.extend(column.parts.iter().zip(&self.colors).map(dot));
                }
                Style::Cumulative => {}
            }
        }
        for mark in &self.marks {
            let top = Pos2::new(x(*mark), frame.top());
            shapes.push(Shape::vline(top.x, frame.y_range(), Stroke::new(1.0, tokens.dim)));
            let flag = [top, top + Vec2::new(7.0, 3.0), top + Vec2::new(0.0, 6.0)];
            shapes.push(Shape::convex_polygon(flag.to_vec(), tokens.dim, Stroke::NONE));
        }
        if self.style == Style::Cumulative {
            self.sum_shapes(scale, &mut shapes);
        }
        shapes
    }
}

/// Returns the area between a line and the height `y`, in a light colour.
fn area(line: &[Pos2], y: f32, color: Color32) -> Mesh {
    let color = Rgba::from(color).to_opaque().multiply(AREA_ALPHA).into();
    let mut mesh = Mesh::default();
    for (from, to) in line.iter().zip(line.iter().skip(1)) {
        let first = mesh.vertices.len() as u32;
        let crossing = ((from.y - y) * (to.y - y) < 0.0).then(|| from.lerp(*to, (y - from.y) / (to.y - from.y)));
        let corners = [*from, Pos2::new(from.x, y), *to, Pos2::new(to.x, y)];
        corners.into_iter().chain(crossing).for_each(|corner| mesh.colored_vertex(corner, color));
        // Where the line crosses `y`, a triangle on either side.
        match crossing {
            Some(_) => {
                mesh.add_triangle(first, first + 1, first + 4);
                mesh.add_triangle(first + 4, first + 2, first + 3);
            }
            None => {
                mesh.add_triangle(first, first + 1, first + 2);
                mesh.add_triangle(first + 1, first + 2, first + 3);
            }
        }
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_has_two_lines_at_round_numbers() {
        let lines = |values: &[i128]| Grid::of(values.iter().copied()).lines().collect::<Vec<_>>();
        assert_eq!(lines(&[]), [1]);
        assert_eq!(lines(&[1]), [1]);
        assert_eq!(lines(&[2]), [1, 2]);
        assert_eq!(lines(&[3, 14]), [8, 16]);
        assert_eq!(lines(&[31]), [20, 40]);
        assert_eq!(lines(&[1_999]), [1_000, 2_000]);
        assert_eq!(lines(&[31, -9]), [-20, 20, 40]);
        assert_eq!(lines(&[-5]), [-6, -3]);
    }

    #[test]
    fn the_grid_holds_all_values_with_few_lines() {
        for most in [0, 1, 7, 99, 100, 101, 12_345, i128::from(i64::MAX)] {
            for least in [0, -1, -50, -12_345, i128::from(i64::MIN)] {
                let grid = Grid::of([least, most].into_iter());
                assert!(grid.bottom <= least && grid.top >= most && grid.bottom < grid.top, "{grid:?}");
                assert!((1..=3).contains(&grid.lines().count()), "{least} {most} {grid:?}");
            }
        }
    }

    #[test]
    fn the_view_stays_within_the_bars() {
        let mut view = BarView::default();
        view.zoom(0.1, 1.0, 100);
        assert_eq!(view.visible(100), [90.0, 100.0]);
        view.pan(50.0, 100);
        assert_eq!(view.visible(100), [90.0, 100.0]);
        view.focus(20, 100);
        assert_eq!(view.visible(100), [20.0, 30.0]);
        view.zoom(0.001, 0.0, 100);
        assert_eq!(view.visible(100), [20.0, 23.0]);
        assert_eq!(view.visible(10), [7.0, 10.0]);
        assert_eq!(view.visible(1), [0.0, 1.0]);
        view.zoom(1e9, 0.5, 100);
        assert_eq!(view, BarView { range: None, focused: Some(20) });
    }
}
