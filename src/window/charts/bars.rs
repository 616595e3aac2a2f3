//! Bars over time, or their running sum.
//!
//! Each bar is one unit on the x axis, whatever its duration, so that days on which the clocks change need nothing
//! special. Only what is in view is drawn, and neighbours are merged where bars would be too thin.

mod drawing;
mod view;

use std::ops::Range;

use egui::{Align2, FontId, Id, Pos2, Rangef, Rect, Sense, Ui, Vec2};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::Time;
use crate::stats::Unit;
use crate::window::charts::{Bar, Mark, Series, describe, ring, tip};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, Tokens};
use crate::window::text::locale::{self, Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;
use drawing::{Drawing, Scale};
pub(crate) use view::BarView;
use view::handle;

/// Minimum width of a bar with the gap beside it, in points.
const BAR_WIDTH_MIN: f32 = 2.0;
/// Maximum width of a bar, in points: few bars don't fill the chart.
const BAR_WIDTH_MAX: f32 = 56.0;
const LABEL_SIZE: f32 = 11.0;
const DATES_HEIGHT: f32 = 20.0;
/// Space above the highest bar, in points.
const HEADROOM: f32 = 10.0;
/// Maximum number of a bar's marks that are described.
const MARKS_LISTED_MAX: usize = 3;
/// Maximum number of series whose values are listed.
const SERIES_LISTED_MAX: usize = 12;
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
    /// What the series are parts of, if it has a name of its own.
    pub name: Option<&'a str>,
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

/// The span of a bar that was picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PickedSpan {
    pub start: Time,
    pub end: Time,
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
        has_areas: chart.series.len() == 1 || chart.name.is_some(),
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
    let names: Vec<&str> = match chart.name {
        Some(name) => vec![name],
        None => chart.series.iter().map(|series| series.name.as_str()).collect(),
    };
    let value = focused.or(columns.last()).map(|column| chart.value(column));
    describe(
        ui,
        &response,
        &chart_strings::chart_name(names.into_iter(), chart.unit.word()),
        &value.unwrap_or_default(),
    );

    if response.double_clicked() || !response.clicked() {
        return None;
    }
    // Enter and Space click as well, wherever the pointer is.
    let picked = if ui.input(|input| input.pointer.primary_clicked()) { hovered } else { focused.or(columns.last()) }?;
    view.focused = Some(picked.bars.start);
    Some(PickedSpan { start: picked.start, end: picked.end })
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
}
