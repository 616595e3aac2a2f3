//! Bars over time, or their running total, before the bars of an earlier time.
//!
//! Each bar has one slot on the x axis, whatever its duration, so that days on which the clocks change need nothing special.
//! Neighbours share a slot where slots would be too thin.

mod axis;
mod drawing;

use std::ops::Range;

use egui::{Align2, FontId, Id, Key, Modifiers, Popup, Pos2, Rect, Sense, SetOpenCommand, Ui, Vec2};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::day::HOUR_MS;
use crate::domain::Time;
use crate::inference::Interval;
use crate::language::text;
use crate::stats::Unit;
use crate::window::charts::control::{self, Control};
use crate::window::charts::scale::Scale;
use crate::window::charts::{Bar, Cursor, Mark, MarkKind, Series, describe, ring, took};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, Tokens};
use crate::window::kit::widgets::menu;
use crate::window::text::locale::{self, Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;
use drawing::Drawing;
pub(super) use drawing::area;

/// Least width of a slot, in points.
const SLOT_WIDTH_MIN: f32 = 3.0;
/// Width of a slot from which the values stand on the bars, in points.
const VALUES_SLOT_MIN: f32 = 30.0;
pub(super) const LABEL_SIZE: f32 = 11.0;
/// Width of the values at the left, in points, at least.
const GUTTER_MIN: f32 = 26.0;
/// Space above the highest bar, in points; and where values stand on the bars.
const HEADROOM: f32 = 8.0;
const HEADROOM_VALUES: f32 = 18.0;
/// Maximum number of a bar's marks that are described.
const MARKS_LISTED_MAX: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Bars,
    /// The running total.
    Cumulative,
    /// The points of a control chart.
    Control,
}

/// The data and style of a chart. It takes up the available width.
pub(crate) struct BarChart<'a> {
    pub id: Id,
    pub unit: Unit,
    /// The name of what is counted.
    pub name: &'a str,
    /// What is counted, or its parts, which are stacked.
    pub series: &'a [Series],
    /// As many bars of an earlier time, or none.
    pub before: &'a [Bar],
    /// The limits of what was counted in each bar; none where they aren't shown.
    pub limits: &'a [Option<Interval>],
    /// What is drawn in its style instead of bars.
    pub control: Option<Control<'a>>,
    /// Oldest first.
    pub marks: &'a [Mark],
    pub style: Style,
    /// Height of the plot, in points, without the axis.
    pub height: f32,
    /// The least value at the top, so that several charts have one scale.
    pub top: i128,
    /// Where what is under the cursor is told, from the right.
    pub line: Rect,
    /// Where it is told if it doesn't fit there.
    pub whole_line: Rect,
    /// Whether a bar's time can be taken out of the hours of a board.
    pub is_of_board: bool,
    pub first_weekday: Weekday,
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
    pub what: PickedFor,
}

/// What a bar was picked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PickedFor {
    Entries,
    /// A note on its day.
    Note,
    /// To say that nobody counted then.
    Nobody,
}

/// What was done with a chart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ChartResponse {
    /// The bar that was clicked, or whose menu was used.
    pub picked: Option<PickedSpan>,
    /// −1 if the keyboard left the first bar to the left, 1 if it left the last one to the right.
    pub turned: i32,
    /// Whether what is under the cursor is told, and whether it takes up the whole line.
    pub is_telling: bool,
    pub has_line: bool,
}

/// Draws the chart.
pub(crate) fn bars_ui(ui: &mut Ui, chart: &BarChart<'_>) -> ChartResponse {
    let tokens = chart.tokens;
    let width = ui.available_width().max(1.0);
    let count = chart.count();
    if count == 0 {
        let (_, rect) = ui.allocate_space(Vec2::new(width, chart.height));
        let font = FontId::proportional(SMALL_SIZE);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text!("charts-nothing"), font, tokens.dim);
        return ChartResponse::default();
    }
    let font = FontId::proportional(LABEL_SIZE);
    let text_width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.dim).size().x;
    // The gutter depends on the values, which depend on how bars are merged: that never depends on a few points.
    let columns = chart.columns(merged(count, width - GUTTER_MIN));
    let before = columns.iter().map(|column| column.before);
    let extent = |column: &Column| match chart.shown_control() {
        Some(control) => control.extent(column.bars.start).to_vec(),
        None => column.extent().collect(),
    };
    let grid = Grid::of(columns.iter().flat_map(extent).chain(before).chain([chart.top]));
    let labels: Vec<_> = grid.lines().chain([0]).map(|line| (line, chart.label(line))).collect();
    let gutter = labels.iter().map(|(_, text)| text_width(text) + 2.0 * SPACE).fold(GUTTER_MIN, f32::max).ceil();
    let slot = (width - gutter).max(1.0) / columns.len() as f32;
    let axis_height = axis::height(chart, slot);
    let (_, rect) = ui.allocate_space(Vec2::new(width, chart.height + axis_height));
    let response = ui.interact(rect, chart.id, Sense::click());
    let plot_rect = Rect::from_min_max(rect.min + Vec2::new(gutter, 0.0), rect.max - Vec2::new(0.0, axis_height));

    let last = columns.len() - 1;
    let kept = ui.data(|data| data.get_temp::<Cursor>(chart.id)).unwrap_or_default().0;
    let mut cursor = kept.unwrap_or_else(|| chart.latest(&columns)).min(last);
    let mut turned = 0;
    if response.has_focus() {
        (cursor, turned) = moved(ui, cursor, last);
    }
    let column_at = |at: Pos2| ((at.x - plot_rect.left()) / slot) as usize;
    let hovered = response.hover_pos().filter(|at| at.x >= plot_rect.left()).map(column_at).filter(|at| *at <= last);
    // Enter and Space click as well, wherever the pointer is.
    let by_pointer = ui.input(|input| input.pointer.primary_clicked());
    let picked = response.clicked().then_some(if by_pointer { hovered } else { Some(cursor) }).flatten();
    // The menu is about the bar on which it was opened, and stays there.
    let pointed = response.interact_pointer_pos().filter(|_| response.secondary_clicked());
    let opened = match hovered.zip(pointed) {
        None if response.has_focus() && menu::is_asked_for(ui) => {
            Some((cursor, plot_rect.left_center() + Vec2::new((cursor as f32 + 0.5) * slot, 0.0)))
        }
        pointed => pointed,
    };
    cursor = picked.or(opened.map(|(column, _)| column)).unwrap_or(cursor);
    let kept = if turned == 0 { Cursor(Some(cursor)) } else { Cursor((turned > 0).then_some(0)) };
    if response.has_focus() || picked.is_some() || opened.is_some() {
        ui.data_mut(|data| data.insert_temp(chart.id, kept));
    }

    let has_values = slot >= VALUES_SLOT_MIN && chart.style == Style::Bars;
    let headroom = if has_values { HEADROOM_VALUES } else { HEADROOM };
    let extra = (grid.top - grid.bottom) as f64 * f64::from(headroom / (plot_rect.height() - headroom).max(1.0));
    let scale = Scale { frame: plot_rect, x: [0.0, count as f64], y: [grid.bottom as f64, grid.top as f64 + extra] };
    let told = hovered.or(response.has_focus().then_some(cursor));
    let drawing = Drawing {
        style: chart.style,
        colors: chart.series.iter().map(|series| series.color).collect(),
        tokens: *tokens,
        lines: grid.lines().map(|line| line as f64).collect(),
        marks: chart.mark_positions(plot_rect.width()),
        lit: told.and_then(|told| Some((columns.get(told)?.bars.clone(), response.has_focus()))),
        columns: &columns,
        has_before: !chart.before.is_empty(),
        control: chart.shown_control(),
    };
    axis::axis_ui(ui, chart, &columns, &scale);
    ui.painter().with_clip_rect(plot_rect.expand(0.5).intersect(ui.clip_rect())).extend(drawing.shapes(&scale));
    for (line, text) in &labels {
        let at = Pos2::new(plot_rect.left() - 2.0 * SPACE, scale.y(*line as f64));
        ui.painter().text(at, Align2::RIGHT_CENTER, text, font.clone(), tokens.dim);
    }
    if has_values {
        chart.values_ui(ui, &columns, &scale);
    }
    ring(ui, &response);
    let at_cursor = columns.get(cursor);
    let value = at_cursor.map(|column| chart.value(column)).unwrap_or_default();
    describe(ui, &response, &chart_strings::chart_name(chart.name, chart.unit), &value);
    let told = told.and_then(|told| columns.get(told));
    let has_line = told.is_some_and(|column| chart.tell(ui, column));
    let mut asked_for = None;
    let menu_id = chart.id.with("menu");
    let menu_at = opened.map_or_else(|| ui.data(|data| data.get_temp(menu_id)), |(_, at)| Some(at));
    if let Some(at) = menu_at {
        ui.data_mut(|data| data.insert_temp(menu_id, at));
        let opens = opened.map(|_| SetOpenCommand::Bool(true));
        let popup = Popup::menu(&response).open_memory(opens).at_position(at).accessible_name(chart.name);
        menu::menu(popup, |ui| {
            ui.set_width(menu::WIDTH);
            ui.spacing_mut().item_spacing.y = 0.0;
            asked_for = menu::item(ui, text!("day-note-open")).then_some(PickedFor::Note);
            if chart.is_of_board && menu::item(ui, text!("nobody-open")) {
                asked_for = Some(PickedFor::Nobody);
            }
        });
    }
    let picked = picked.or(asked_for.map(|_| cursor)).and_then(|picked| columns.get(picked));
    let what = asked_for.unwrap_or(PickedFor::Entries);
    let picked = picked.map(|column| PickedSpan { start: column.start, end: column.end, what });
    ChartResponse { picked, turned, is_telling: told.is_some(), has_line }
}

/// Moves the cursor by the keys; returns whether it left at an end, too.
fn moved(ui: &Ui, cursor: usize, last: usize) -> (usize, i32) {
    let (mut at, mut turned) = (cursor, 0);
    if took(ui, Modifiers::NONE, Key::ArrowLeft) {
        (at, turned) = at.checked_sub(1).map_or((at, -1), |at| (at, 0));
    }
    if took(ui, Modifiers::NONE, Key::ArrowRight) {
        (at, turned) = if at < last { (at + 1, 0) } else { (at, 1) };
    }
    for (key, index) in [(Key::Home, 0), (Key::End, last)] {
        if took(ui, Modifiers::NONE, key) {
            at = index;
        }
    }
    (at, turned)
}

/// Returns how many bars share a slot, so that none is too thin.
fn merged(count: usize, width: f32) -> usize {
    count.div_ceil((width / SLOT_WIDTH_MIN).max(1.0) as usize).max(1)
}

/// A slot of the chart: a bar, or several that share it.
#[derive(Debug, Clone)]
struct Column {
    bars: Range<usize>,
    start: Time,
    end: Time,
    is_unfinished: bool,
    parts: Vec<Part>,
    /// Without the bars before now that aren't there: 0 if there are none.
    before: i128,
    limits: Option<Interval>,
    /// How much of it is covered, in milliseconds, as far as that is known.
    covered: Option<i64>,
}

/// One series' part of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    counted: i128,
    late: i128,
    /// What was counted from the first bar to the end of this one.
    in_all: i128,
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
    fn extent(&self) -> impl Iterator<Item = i128> {
        let highest = self.limits.map(|limits| limits.high.ceil() as i128);
        self.parts.iter().flat_map(|part| [part.from, part.to]).chain(highest)
    }

    /// Returns whether nothing of it is covered.
    fn is_unknown(&self) -> bool {
        self.covered == Some(0)
    }

    fn counted(&self) -> i128 {
        self.parts.iter().map(|part| part.counted).sum()
    }
}

impl BarChart<'_> {
    fn bars(&self) -> &[Bar] {
        self.series.iter().map(|series| series.bars.as_slice()).max_by_key(|bars| bars.len()).unwrap_or_default()
    }

    fn count(&self) -> usize {
        self.bars().len()
    }

    fn columns(&self, step: usize) -> Vec<Column> {
        let mut sums = vec![0_i128; self.series.len()];
        let mut before_in_all = 0;
        let bars = self.bars();
        let column = |first: usize| {
            let range = first..(first + step).min(bars.len());
            let of_column = bars.get(range.clone())?;
            let (oldest, newest) = (of_column.first()?, of_column.last()?);
            let mut stack = Stack::default();
            let of_series = |(series, in_all): (&Series, &mut i128)| {
                let range = range.start.min(series.bars.len())..range.end.min(series.bars.len());
                let bars = series.bars.get(range).unwrap_or_default();
                let counted = bars.iter().map(|bar| i128::from(bar.counted)).sum();
                let late = bars.iter().map(|bar| i128::from(bar.late)).sum();
                *in_all += counted;
                let (from, to) = stack.put(if self.style == Style::Cumulative { *in_all } else { counted });
                Part { counted, late, in_all: *in_all, from, to }
            };
            let parts = self.series.iter().zip(&mut sums).map(of_series).collect();
            let before = self.before.get(range.clone()).unwrap_or_default();
            let before = before.iter().map(|bar| i128::from(bar.counted)).sum::<i128>();
            before_in_all += before;
            Some(Column {
                bars: range,
                start: oldest.start,
                end: newest.end,
                is_unfinished: of_column.iter().any(|bar| bar.is_unfinished),
                parts,
                before: match self.style {
                    Style::Bars => before,
                    Style::Cumulative => before_in_all,
                    Style::Control => 0,
                },
                // Of a bar alone: those of bars that share a slot don't add up.
                limits: self.limits.get(first).copied().flatten().filter(|_| step == 1 && self.style == Style::Bars),
                covered: of_column.iter().filter_map(|bar| bar.covered).reduce(|all, covered| all + covered),
            })
        };
        (0..bars.len()).step_by(step).filter_map(column).collect()
    }

    /// Returns the column to begin with: that of now, or the last.
    fn latest(&self, columns: &[Column]) -> usize {
        columns.iter().position(|column| column.is_unfinished).unwrap_or(columns.len().saturating_sub(1))
    }

    /// Returns the positions of the marks, in bars; one of those that would overlap.
    fn mark_positions(&self, width: f32) -> Vec<(f64, MarkKind)> {
        let bars = self.bars();
        let position = |mark: &Mark| {
            let index = bars.partition_point(|bar| bar.end <= mark.at);
            let bar = bars.get(index).filter(|bar| bar.start <= mark.at)?;
            let length = (bar.end.0.saturating_sub(bar.start.0)).max(1);
            let within = match mark.kind {
                MarkKind::Reset => mark.at.0.saturating_sub(bar.start.0) as f64 / length as f64,
                MarkKind::Note => 0.5,
            };
            Some((index as f64 + within, mark.kind))
        };
        let apart = bars.len() as f64 / f64::from(width.max(1.0)) * 3.0;
        let mut positions: Vec<(f64, MarkKind)> = self.marks.iter().filter_map(position).collect();
        positions.dedup_by(|next, kept| next.1 == kept.1 && next.0 - kept.0 < apart);
        positions
    }

    fn shown_control(&self) -> Option<Control<'_>> {
        self.control.filter(|_| self.style == Style::Control)
    }

    fn label(&self, number: i128) -> String {
        if let Some(control) = self.shown_control() {
            return control.label(number, &self.numbers);
        }
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

    /// Formats the span from `start` to `end`, to the precision of a bar.
    fn span(&self, start: Time, end: Time, has_year: bool) -> String {
        let (first, end_date) = (self.date(start), self.date(end));
        let span =
            |first: String, last: String| if first == last { first } else { chart_strings::dates(&first, &last) };
        let day = |date| self.locale.weekday_date(date, has_year);
        // The day before the end, by the calendar: days needn't start at midnight, nor have 24 hours.
        let last = end_date.yesterday().unwrap_or(end_date).max(first);
        match self.unit {
            Unit::Hour => {
                let time = |at| self.locale.time(at, self.zone);
                chart_strings::date_time(&day(first), &chart_strings::times(&time(start), &time(end)))
            }
            Unit::Day | Unit::Week => span(day(first), day(last)),
            Unit::Month => span(self.locale.month(first), self.locale.month(last)),
        }
    }

    fn span_of(&self, column: &Column) -> String {
        self.span(column.start, column.end, self.spans_years())
    }

    /// Returns what was counted in the column, or up to its end.
    fn total(&self, column: &Column) -> String {
        match self.style {
            Style::Bars if column.is_unknown() && column.counted() == 0 => text!("charts-not-covered").to_owned(),
            Style::Bars => self.numbers.format(column.counted()),
            Style::Control => {
                let point = self.control.and_then(|control| Some((control, control.points.get(column.bars.start)?)));
                let value = point.and_then(|(control, point)| {
                    Some(chart_strings::control_value(control.kind, point.value?, &self.numbers))
                });
                value.unwrap_or_else(|| control::unknown().to_owned())
            }
            Style::Cumulative => {
                let in_all = column.parts.iter().map(|part| part.in_all).sum::<i128>();
                chart_strings::in_all(&self.numbers.format(in_all))
            }
        }
    }

    /// Returns what else there is to say of a column, beside what was counted.
    fn notes(&self, column: &Column) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(control) = self.shown_control() {
            let point = control.points.get(column.bars.start);
            notes.extend(
                point.map(|point| chart_strings::broken(control.kind, point, &self.numbers)).unwrap_or_default(),
            );
        }
        notes.extend(column.limits.map(|limits| chart_strings::limits(limits, &self.numbers)));
        if column.parts.len() > 1 {
            let part = |(series, part): (&Series, &Part)| {
                chart_strings::value_of(&series.name, &self.numbers.format(part.counted))
            };
            notes.extend(self.series.iter().zip(&column.parts).map(part));
        }
        let late: i128 = column.parts.iter().map(|part| part.late).sum();
        notes.extend((late != 0).then(|| chart_strings::of_these_late(&self.numbers.format(late))));
        notes.extend(column.is_unfinished.then(|| text!("charts-not-over").to_owned()));
        notes.extend(self.covered(column));
        let first = self.marks.partition_point(|mark| mark.at < column.start);
        let marks = self.marks.iter().skip(first).take_while(|mark| mark.at < column.end).take(MARKS_LISTED_MAX);
        notes.extend(marks.map(|mark| mark.text.clone()));
        notes
    }

    /// Returns how much of a column is covered, unless all of it is, or its value says so.
    fn covered(&self, column: &Column) -> Option<String> {
        let covered = column.covered.filter(|covered| *covered < column.end.0.saturating_sub(column.start.0))?;
        match covered {
            0 if self.style == Style::Bars && column.counted() == 0 => None,
            0 => Some(text!("charts-not-covered").to_owned()),
            covered => Some(chart_strings::covered_hours(covered as f64 / HOUR_MS as f64, &self.numbers)),
        }
    }

    /// Returns what was counted in the time before, and when that was.
    fn value_before(&self, column: &Column) -> Option<(String, String)> {
        let bars = self.before.get(column.bars.clone())?;
        let (first, last) = (bars.first()?, bars.last()?);
        let has_year = self.unit != Unit::Hour && self.date(first.start).year() != self.date(column.start).year();
        let span = self.span(first.start, last.end, has_year || self.spans_years());
        let when = match self.unit {
            Unit::Hour | Unit::Day => chart_strings::on_days(&span),
            Unit::Week | Unit::Month => chart_strings::in_span(&span),
        };
        Some((self.numbers.format(column.before), when))
    }

    /// Returns the column's description, for screen readers.
    fn value(&self, column: &Column) -> String {
        let before = self.value_before(column).map(|(value, when)| value + &when);
        let parts = [self.total(column), self.span_of(column)].into_iter().chain(self.notes(column)).chain(before);
        parts.collect::<Vec<_>>().join(text!("parts-separator"))
    }

    /// Writes what is under the cursor in the line, from the right. Returns whether it takes up the whole line.
    fn tell(&self, ui: &Ui, column: &Column) -> bool {
        let (whole, notes) = (self.whole_line.width().max(1.0), self.notes(column));
        let layout = |notes: &[String]| {
            let mut job = self.told(column, notes);
            if notes.is_empty() {
                job.wrap = egui::text::TextWrapping::truncate_at_width(whole);
            }
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        // What it is compared with goes before what there is no room for.
        let fits = |notes| Some(layout(notes)).filter(|galley| galley.size().x <= whole);
        let shorter = (0..=notes.len()).rev().find_map(|count| fits(notes.get(..count).unwrap_or_default()));
        let galley = shorter.unwrap_or_else(|| layout(&[]));
        let size = galley.size();
        let at = Pos2::new(self.line.right() - size.x, self.line.center().y - size.y / 2.0);
        ui.painter().galley(at, galley, self.tokens.ink);
        size.x > self.line.width()
    }

    fn told(&self, column: &Column, notes: &[String]) -> egui::text::LayoutJob {
        let mut job = egui::text::LayoutJob::default();
        let mut put = |text: &str, is_bold: bool| {
            let font =
                if is_bold { FontId::new(SMALL_SIZE, theme::semibold()) } else { FontId::proportional(SMALL_SIZE) };
            job.append(text, 0.0, egui::TextFormat::simple(font, self.tokens.ink));
        };
        put(&chart_strings::told(&self.span_of(column), &self.total(column)), true);
        for note in notes {
            put(text!("parts-separator"), false);
            put(note, false);
        }
        if let Some((value, when)) = self.value_before(column) {
            put(" · ", false);
            put(&value, true);
            put(&when, false);
        }
        job
    }

    /// Draws the values on the bars.
    fn values_ui(&self, ui: &Ui, columns: &[Column], scale: &Scale) {
        for column in columns.iter().filter(|column| column.counted() != 0) {
            let top = column.extent().max().unwrap_or(0) as f64;
            let top = column.limits.map_or(top, |limits| limits.high.max(top));
            let center = (column.bars.start + column.bars.end) as f64 / 2.0;
            let at = Pos2::new(scale.x(center), scale.y(top) - 1.5);
            let font = FontId::new(LABEL_SIZE, theme::semibold());
            ui.painter().text(at, Align2::CENTER_BOTTOM, self.label(column.counted()), font, self.tokens.ink);
        }
    }
}

/// Draws the marks of what occurs in charts, with their meaning: counted, late, not over yet, and what came before.
pub(crate) fn legend_ui(ui: &mut Ui, entries: &[(LegendMark, &str)]) {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(LABEL_SIZE);
    let (width, before, gap) = (ui.available_width(), 9.0 + 1.5 * SPACE, 3.5 * SPACE);
    // Where each entry stands: on a line of its own where the last one has no more room.
    let (mut places, mut at) = (Vec::new(), Vec2::ZERO);
    for (_, text) in entries {
        let galley = ui.painter().layout_no_wrap((*text).to_owned(), font.clone(), tokens.dim);
        if at.x > 0.0 && at.x + before + galley.size().x > width {
            at = Vec2::new(0.0, at.y + LEGEND_HEIGHT);
        }
        places.push(at);
        at.x += before + galley.size().x + gap;
    }
    let (_, rect) = ui.allocate_space(Vec2::new(width, at.y + LEGEND_HEIGHT));
    for ((mark, text), place) in entries.iter().zip(places) {
        let middle = rect.left_top() + place + Vec2::new(4.5, LEGEND_HEIGHT / 2.0);
        ui.painter().extend(drawing::legend_shapes(*mark, Rect::from_center_size(middle, Vec2::splat(9.0)), tokens));
        let at = middle + Vec2::new(before - 4.5, 0.0);
        ui.painter().text(at, Align2::LEFT_CENTER, text, font.clone(), tokens.dim);
    }
    ui.interact(rect, ui.scope_id().with("legend"), Sense::hover()).widget_info(|| {
        let texts: Vec<&str> = entries.iter().map(|(_, text)| *text).collect();
        egui::WidgetInfo::labeled(egui::Role::Label, true, chart_strings::legend(&texts))
    });
}

const LEGEND_HEIGHT: f32 = 18.0;

/// How a part of a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum LegendMark {
    Filled(egui::Color32),
    Late(egui::Color32),
    Unfinished(egui::Color32),
    Before,
    /// Time that isn't covered.
    Unknown,
    /// The limits of a bar.
    Limits,
    /// A point of a control chart.
    Point(egui::Color32),
    /// The limits, and a point that breaks a rule, of a control chart.
    ControlLimits,
    Alarm,
}

/// Grid lines at round numbers: two, or a few more where there are negative values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    step: i128,
    pub(super) bottom: i128,
    pub(super) top: i128,
}
impl Grid {
    /// Returns a grid that covers 0 and all these values.
    pub(super) fn of(values: impl Iterator<Item = i128>) -> Self {
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

    pub(super) fn lines(self) -> impl Iterator<Item = i128> {
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
