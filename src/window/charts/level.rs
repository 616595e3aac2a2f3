//! A level through the day: a stepped line over the hours, with its highest point.

use egui::{Align2, FontId, Id, Key, Modifiers, Pos2, Rect, Sense, Shape, Stroke, Ui};
use jiff::tz::TimeZone;

use super::bars::{Grid, LABEL_SIZE, area};
use super::scale::Scale;
use super::{Cursor, describe, ring, took};
use crate::domain::Time;
use crate::stats::Span;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings::level as level_strings;

const GUTTER: f32 = 28.0;
const AXIS: f32 = 22.0;
/// Space above the highest point, in points, for its words.
const HEADROOM: f32 = 12.0;
/// Room for the words at a point, in points.
const WORDS_WIDTH: f32 = 130.0;
const WORDS_HEIGHT: f32 = 18.0;
/// Least distance between the names of hours, in points.
const HOUR_WIDTH_MIN: f32 = 46.0;

/// The data and style of the chart.
pub(crate) struct LevelChart<'a> {
    pub id: Id,
    pub name: &'a str,
    /// The level from each time on, oldest first.
    pub points: &'a [(Time, i128)],
    pub most: (Time, i128),
    pub now: Time,
    /// The hours that are shown.
    pub hours: &'a [Span],
    pub color: egui::Color32,
    pub zone: &'a TimeZone,
    pub locale: &'a Locale,
    pub numbers: Numbers,
    pub tokens: &'a Tokens,
}

impl LevelChart<'_> {
    /// Returns the level at a time.
    fn at(&self, at: Time) -> i128 {
        let index = self.points.partition_point(|(from, _)| *from <= at);
        let point = self.points.get(index.saturating_sub(1));
        point.map_or(0, |(_, level)| *level)
    }

    fn words(&self, (at, level): (Time, i128)) -> String {
        level_strings::value_at(&self.numbers.format(level), &self.locale.time(at, self.zone))
    }
}

/// Draws the chart. Returns what is pointed at, or under the cursor, in words.
pub(crate) fn level_ui(ui: &mut Ui, rect: Rect, chart: &LevelChart<'_>) -> Option<String> {
    let (Some(first), Some(last)) = (chart.hours.first(), chart.hours.last()) else { return None };
    let (tokens, now) = (chart.tokens, chart.now.min(last.end));
    let frame = Rect::from_min_max(rect.min + egui::vec2(GUTTER, 0.0), rect.max - egui::vec2(0.0, AXIS));
    let grid = Grid::of(chart.points.iter().map(|(_, level)| *level));
    let extra = (grid.top - grid.bottom) as f64 * f64::from(HEADROOM / (frame.height() - HEADROOM).max(1.0));
    let x = [first.start.0 as f64, last.end.0 as f64];
    let scale = Scale { frame, x, y: [grid.bottom as f64, grid.top as f64 + extra] };

    let response = ui.interact(rect, chart.id, Sense::click());
    // The cursor moves by the hour; its last place is now.
    let stops = chart.hours.iter().filter(|hour| hour.start > first.start && hour.start < now).count();
    let kept = ui.data(|data| data.get_temp::<Cursor>(chart.id)).unwrap_or_default().0;
    let mut cursor = kept.unwrap_or(stops).min(stops);
    if response.has_focus() {
        for (key, to) in [
            (Key::ArrowLeft, cursor.saturating_sub(1)),
            (Key::ArrowRight, (cursor + 1).min(stops)),
            (Key::Home, 0),
            (Key::End, stops),
        ] {
            if took(ui, Modifiers::NONE, key) {
                cursor = to;
            }
        }
        ui.data_mut(|data| data.insert_temp(chart.id, Cursor(Some(cursor))));
    }
    let stop = chart.hours.get(cursor + 1).map(|hour| hour.start).filter(|_| cursor < stops).unwrap_or(now);
    let hovered = response.hover_pos().filter(|at| at.x >= frame.left()).map(|at| {
        let [from, to] = scale.x;
        Time((from + (to - from) * f64::from((at.x - frame.left()) / frame.width().max(1.0))) as i64).min(now)
    });
    let told = hovered.or(response.has_focus().then_some(stop));

    let painter = ui.painter();
    let font = FontId::proportional(LABEL_SIZE);
    for line in grid.lines().chain([0]) {
        let y = scale.y(line as f64);
        let ink = if line == 0 { tokens.base } else { tokens.line };
        painter.hline(frame.x_range(), y, Stroke::new(1.0, ink));
        let at = Pos2::new(frame.left() - 2.0 * SPACE, y);
        painter.text(at, Align2::RIGHT_CENTER, chart.numbers.format(line), font.clone(), tokens.dim);
    }
    let each = (HOUR_WIDTH_MIN * chart.hours.len() as f32 / frame.width().max(1.0)).ceil().max(1.0) as usize;
    let starts = chart.hours.iter().map(|hour| hour.start).chain([last.end]);
    for start in starts.step_by(each) {
        let at = Pos2::new(scale.x(start.0 as f64), frame.bottom());
        painter.vline(at.x, at.y..=at.y + SPACE, Stroke::new(1.0, tokens.base));
        let at = at + egui::vec2(0.0, AXIS / 2.0 + 2.0);
        painter.text(at, Align2::CENTER_CENTER, chart.locale.time(start, chart.zone), font.clone(), tokens.dim);
    }

    let mut line: Vec<Pos2> = Vec::with_capacity(2 * chart.points.len() + 1);
    for (at, level) in chart.points.iter().filter(|(at, _)| *at <= now) {
        let point = Pos2::new(scale.x(at.max(&first.start).0 as f64), scale.y(*level as f64));
        line.extend(line.last().map(|last| Pos2::new(point.x, last.y)));
        line.push(point);
    }
    let end = Pos2::new(scale.x(now.0 as f64), scale.y(chart.at(now) as f64));
    line.extend(line.last().map(|last| Pos2::new(end.x, last.y)));
    painter.add(Shape::mesh(area(&line, scale.y(0.0), chart.color)));
    painter.add(Shape::line(line, Stroke::new(1.5, chart.color)));
    painter.circle_filled(end, 3.0, chart.color);
    let bold = FontId::new(LABEL_SIZE, theme::semibold());
    let put = |at: Pos2, text: String, font: FontId| {
        let galley = painter.layout_no_wrap(text, font, tokens.ink);
        let away = egui::vec2(2.0 * SPACE, -galley.size().y / 2.0);
        let left = at.x + away.x;
        let left = if left + galley.size().x > frame.right() { at.x - away.x - galley.size().x } else { left };
        let at = Pos2::new(left, at.y + away.y);
        painter.rect_filled(Rect::from_min_size(at, galley.size()), 2, tokens.card.gamma_multiply(0.8));
        painter.galley(at, galley, tokens.ink);
    };
    put(end, chart.words((now, chart.at(now))), bold);
    let most = Pos2::new(scale.x(chart.most.0.max(first.start).0 as f64), scale.y(chart.most.1 as f64) - SPACE);
    let is_apart = end.x - most.x > WORDS_WIDTH || end.y - most.y > WORDS_HEIGHT;
    if chart.most.1 > chart.at(now) && is_apart {
        put(most, level_strings::most(&chart.words(chart.most)), font);
    }
    if let Some(told) = told {
        let at = Pos2::new(scale.x(told.0 as f64), scale.y(chart.at(told) as f64));
        painter.vline(at.x, frame.y_range(), Stroke::new(1.0, tokens.accent));
        painter.circle_filled(at, 3.0, tokens.accent);
    }
    ring(ui, &response);
    describe(ui, &response, chart.name, &chart.words((stop, chart.at(stop))));
    told.map(|told| chart.words((told, chart.at(told))))
}
