//! What there is more to tell of a board whose total is a level: what came and went today, and the level through the day.

use egui::{Align2, FontId, Frame, Id, Panel, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::{Card, MARGIN};
use crate::domain::Weight;
use crate::language::text;
use crate::reader::LevelCourse;
use crate::stats::{Range, RangeKind, Span, SpanComparison, Unit};
use crate::window::charts::level::{self, LevelChart};
use crate::window::kit::theme::{self, CARD_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets;
use crate::window::panels::range;
use crate::window::text::strings::{inspector as inspector_strings, level as level_strings};
use crate::window::view::context::ViewContext;

const HEIGHT: f32 = 162.0;
/// Height that is left to the counters, in points, at least.
const REST_MIN: f32 = 300.0;
const PADDING: Vec2 = Vec2::new(20.0, 12.0);
const TITLE: f32 = 26.0;
/// Hours that are shown at least.
const HOURS_MIN: usize = 11;
/// Width and size of a figure, in points.
const FIGURE_WIDTH: f32 = 128.0;
const FIGURE_SIZE: f32 = 20.0;

/// Draws the level through the day at the bottom, where there is one, and room for it.
pub(crate) fn level_ui(ui: &mut Ui, view: &ViewContext<'_>) {
    let Some(card) = Card::of(view).filter(|card| card.is_level) else { return };
    let tokens = Tokens::of(ui);
    if let Err(why) = view.course {
        let frame = Frame::new().fill(tokens.background).inner_margin(MARGIN);
        Panel::bottom("level").frame(frame).show_separator_line(false).show(ui, |ui| {
            ui.label(egui::RichText::new(inspector_strings::unread(why)).color(tokens.error));
        });
        return;
    }
    let course = card.course.and_then(|course| course.level.as_ref());
    let hours = course.map(|course| hours(view, course)).unwrap_or_default();
    if ui.available_height() < REST_MIN + HEIGHT + MARGIN {
        return;
    }
    let panel = Panel::bottom("level").exact_size(HEIGHT + MARGIN).show_separator_line(false);
    panel.frame(Frame::new().fill(tokens.background)).show(ui, |ui| {
        let rect = ui.max_rect();
        let rect = Rect::from_min_max(rect.min + Vec2::new(MARGIN, 0.0), rect.max - Vec2::splat(MARGIN));
        ui.painter().rect(rect, CARD_RADIUS, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
        // The card is there at once, so that nothing moves when it is read.
        let Some(course) = course else { return };
        let inner = rect.shrink2(PADDING);
        let title = level_strings::through_the_day(card.board.total_name.as_deref());
        let chart = LevelChart {
            id: Id::unique("level chart"),
            name: &title,
            points: &course.points,
            most: course.most,
            now: view.clock,
            hours: &hours,
            color: tokens.accent,
            zone: view.zone,
            locale: view.locale,
            numbers: view.numbers,
            tokens,
        };
        let told = level::level_ui(ui, inner.with_min_y(inner.top() + TITLE), &chart);
        let y = inner.top() + 8.0;
        let font = FontId::new(TEXT_SIZE, theme::semibold());
        let is_cut = widgets::shortened(ui, Pos2::new(inner.left(), y), inner.width() / 2.0, &title, font, tokens.ink);
        let reset = course.is_reset.then(|| level_strings::since_reset(&view.locale.time(course.from, view.zone)));
        if let Some(text) = told.or(reset).filter(|_| !is_cut) {
            let font = FontId::proportional(SMALL_SIZE);
            ui.painter().text(Pos2::new(inner.right(), y), Align2::RIGHT_CENTER, text, font, tokens.dim);
        }
    });
}

/// Returns the hours to show: those since something was counted, and some more.
fn hours(view: &ViewContext<'_>, course: &LevelCourse) -> Vec<Span> {
    let calendar = view.calendar();
    let Some(day) = calendar.day_of(view.clock) else { return Vec::new() };
    let mut hours = calendar.bars(Unit::Hour, Span { start: day.start, end: day.end });
    let first = course.points.get(1).map_or(view.clock, |(at, _)| *at);
    let begun = hours.iter().filter(|hour| hour.end <= first).count().min(hours.len().saturating_sub(HOURS_MIN));
    hours.drain(..begun);
    let over = hours.iter().filter(|hour| hour.start <= view.clock).count();
    hours.truncate((over + 1).max(HOURS_MIN));
    hours
}

/// Draws what came and went today and the highest level, from the right. Returns where it begins.
pub(super) fn figures_ui(ui: &mut Ui, view: &ViewContext<'_>, card: &Card<'_>, row: Rect) -> f32 {
    let level = card.course.and_then(|course| course.level.as_ref());
    let Some(course) = level.filter(|_| row.width() > 5.5 * FIGURE_WIDTH) else { return row.right() };
    let tokens = Tokens::of(ui);
    let name = |weight, several: &str| {
        let mut counters = card.rows.iter().map(|row| &row.counter).filter(|counter| counter.weight == weight);
        match (counters.next(), counters.next()) {
            (Some(only), None) => level_strings::of_today(&only.name),
            _ => several.to_owned(),
        }
    };
    let before = |compared: &SpanComparison| {
        let (_, before) = compared.before?;
        let today = Range::of(RangeKind::Day);
        let dates = range::dates(&view.calendar(), today, view.clock).0;
        Some(level_strings::before(&view.number(before.into()), &range::name_before(today, dates)))
    };
    let of = |compared: &SpanComparison| (view.number(compared.counted.into()), before(compared).unwrap_or_default());
    let (most_at, most) = course.most;
    let figures = [
        (name(Weight::Plus, text!("level-added")), of(&course.added)),
        (name(Weight::Minus, text!("level-taken")), of(&course.taken)),
        (text!("level-most").to_owned(), (view.number(most), level_strings::at(&view.locale.time(most_at, view.zone)))),
    ];
    let mut left = row.right() - figures.len() as f32 * FIGURE_WIDTH;
    let start = left;
    for (index, (label, (figure, detail))) in figures.into_iter().enumerate() {
        let x = left + 4.0 * SPACE;
        let width = FIGURE_WIDTH - 5.0 * SPACE;
        let y = row.center().y;
        ui.painter().vline(left, y - 30.0..=y + 30.0, Stroke::new(1.0, tokens.line));
        let small = FontId::proportional(SMALL_SIZE);
        widgets::shortened(ui, Pos2::new(x, y - 23.0), width, &label, small.clone(), tokens.dim);
        let font = FontId::new(FIGURE_SIZE, theme::semibold());
        widgets::shortened(ui, Pos2::new(x, y), width, &figure, font, tokens.ink);
        widgets::shortened(ui, Pos2::new(x, y + 23.0), width, &detail, small, tokens.dim);
        let rect = Rect::from_x_y_ranges(left..=left + FIGURE_WIDTH, row.y_range());
        let said =
            if detail.is_empty() { format!("{label}: {figure}") } else { format!("{label}: {figure}, {detail}") };
        ui.interact(rect, Id::unique("level figure").with(index), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
        left += FIGURE_WIDTH;
    }
    start
}
