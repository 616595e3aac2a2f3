//! A year, day by day: a column for each week, a row for each weekday; if narrow, in two halves, one below the other.

use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Stroke, Ui, Vec2};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::language::text;
use crate::window::charts::{Cells, NOTE_RADIUS};
use crate::window::kit::theme::{SPACE, Tokens};
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;

/// Width of the weekday labels at the left, in points.
const DAYS_WIDTH: f32 = 18.0;
/// Height of the month labels at the top, in points.
const MONTHS_HEIGHT: f32 = 18.0;
const GAP: f32 = 2.0;
const CELL_MAX: f32 = 18.0;
/// Size of a cell below which the year is split into two halves, in points.
const CELL_MIN: f32 = 9.0;
const LABEL_SIZE: f32 = 11.0;

/// The data of a year's chart. It takes up the available width.
pub(crate) struct Year<'a> {
    pub id: Id,
    /// The name of what is counted.
    pub name: &'a str,
    pub year: i16,
    /// Oldest first; nothing was counted on missing days.
    pub days: &'a [(Date, i64)],
    /// What is noted on days, oldest first.
    pub notes: &'a [(Date, String)],
    pub first_weekday: Weekday,
    pub color: Color32,
    pub locale: &'a Locale,
    pub tokens: &'a Tokens,
    pub numbers: Numbers,
}

/// Draws the year; returns the day that was picked.
pub(crate) fn year_ui(ui: &mut Ui, year: &Year<'_>) -> Option<Date> {
    let ink = year.tokens.dim;
    let first = Date::new(year.year, 1, 1).ok()?;
    let dates: Vec<Date> = first.series(1.day()).take_while(|date| date.year() == year.year).collect();
    let width = ui.available_width().max(DAYS_WIDTH + 60.0);
    let pitch = |columns: f32| ((width - DAYS_WIDTH + GAP) / columns).min(CELL_MAX);
    let is_undivided = pitch(54.0) >= CELL_MIN;
    let pitch = if is_undivided { pitch(54.0) } else { pitch(28.0) };
    let half_height = MONTHS_HEIGHT + 7.0 * pitch;
    let halves = if is_undivided { 1.0 } else { 2.0 };
    let (_, rect) = ui.allocate_space(Vec2::new(width, halves * half_height + (halves - 1.0) * SPACE));

    let weekday = |date: Date| usize::try_from(date.weekday().since(year.first_weekday)).unwrap_or(0);
    let july = Date::new(year.year, 7, 1).ok()?;
    let is_second = |date: Date| !is_undivided && date >= july;
    // Counted from the week of the first day.
    let week = |date: Date, first: Date| {
        let days = usize::try_from(date.day_of_year() - first.day_of_year()).unwrap_or(0);
        (days + weekday(first)) / 7
    };
    let top = |second: bool| rect.top() + MONTHS_HEIGHT + if second { half_height + SPACE } else { 0.0 };
    let cell = |date: Date| {
        let second = is_second(date);
        let column = week(date, if second { july } else { first }) as f32;
        let at = Pos2::new(rect.left() + DAYS_WIDTH + column * pitch, top(second) + weekday(date) as f32 * pitch);
        Rect::from_min_size(at, Vec2::splat(pitch - GAP))
    };
    let rects: Vec<Rect> = dates.iter().map(|date| cell(*date)).collect();

    let font = FontId::proportional(LABEL_SIZE);
    for (date, rect) in dates.iter().zip(&rects).filter(|(date, _)| date.day() == 1) {
        let at = Pos2::new(rect.left(), top(is_second(*date)) - MONTHS_HEIGHT / 2.0 - 1.0);
        ui.painter().text(at, Align2::LEFT_CENTER, year.locale.month_name(*date), font.clone(), ink);
    }
    for second in [false, true].into_iter().take(if is_undivided { 1 } else { 2 }) {
        // Every other one: the letters are higher than small cells.
        for row in [0, 2, 4, 6] {
            let letter = chart_strings::weekday_letter(year.first_weekday.wrapping_add(row));
            let at = Pos2::new(rect.left(), top(second) + (row as f32 + 0.5) * pitch - GAP / 2.0);
            ui.painter().text(at, Align2::LEFT_CENTER, letter, font.clone(), ink);
        }
    }

    let most = dates.iter().filter_map(|date| year.counted(*date)).max().unwrap_or(0).max(1) as f64;
    let share = |date: &Date| Some((year.counted(*date).unwrap_or(0) as f64 / most).clamp(0.0, 1.0) as f32);
    let shares: Vec<_> = dates.iter().map(share).collect();
    let tip = |index: usize| dates.get(index).map(|date| year.tip_text(*date)).unwrap_or_default();
    let last = year.days.last().and_then(|(date, _)| dates.iter().position(|other| other == date));
    let cells = Cells {
        id: year.id,
        name: &chart_strings::year_name(year.year, year.name),
        color: year.color,
        rects: &rects,
        shares: &shares,
        steps: [7, 1],
        tip: &tip,
    };
    let picked = cells.ui(ui, rect, last.unwrap_or(0));
    for (date, _) in year.notes.iter().filter(|(date, _)| date.year() == year.year) {
        let center = cell(*date).right_top() + Vec2::new(-0.5, 0.5) * NOTE_RADIUS;
        ui.painter().circle(center, NOTE_RADIUS, year.tokens.pending, Stroke::new(1.0, year.tokens.background));
    }
    picked.and_then(|picked| dates.get(picked)).copied()
}

impl Year<'_> {
    fn counted(&self, date: Date) -> Option<i64> {
        let index = self.days.binary_search_by_key(&date, |(date, _)| *date).ok()?;
        self.days.get(index).map(|(_, counted)| *counted)
    }

    fn tip_text(&self, date: Date) -> String {
        let counted = self.numbers.format(self.counted(date).unwrap_or(0).into());
        let text = chart_strings::value_in(&counted, &self.locale.weekday_date(date, true));
        match self.notes.binary_search_by_key(&date, |(date, _)| *date).ok().and_then(|index| self.notes.get(index)) {
            Some((_, note)) => [text.as_str(), note].join(text!("parts-separator")),
            None => text,
        }
    }
}
