//! The heat map of the week: how much is counted in each hour, on average.

use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Ui, Vec2};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use crate::domain::Time;
use crate::stats::HeatCell;
use crate::window::charts::Cells;
use crate::window::kit::theme::Tokens;
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;

const HOURS: usize = 24;
const HOUR_MS: i64 = 60 * 60 * 1_000;
/// Width of the weekday labels at the left, in points.
const DAYS_WIDTH: f32 = 30.0;
const GAP: f32 = 2.0;
/// Size of a cell with the gap, at least and at most, in points.
const CELL_HEIGHT: [f32; 2] = [14.0, 21.5];
const CELL_WIDTH_MAX: f32 = 42.5;
const LABEL_SIZE: f32 = 11.0;
const LABEL_HEIGHT: f32 = 18.0;

/// The data of a heat map. It takes up the available width.
pub(crate) struct Heat<'a> {
    pub id: Id,
    /// The name of what is counted.
    pub name: &'a str,
    /// By weekday from Monday on, and by hour.
    pub cells: &'a [[HeatCell; HOURS]; 7],
    /// The weekday of the first row.
    pub first_weekday: Weekday,
    pub color: Color32,
    pub locale: &'a Locale,
    pub tokens: &'a Tokens,
    pub numbers: Numbers,
}

impl HeatCell {
    /// Returns tenths per hour; `None` if it was never open.
    fn rate(&self) -> Option<i128> {
        let days = i128::from(self.days);
        // Rounded to the nearest, halves up.
        (days > 0).then(|| (i128::from(self.counted) * 20 + days).div_euclid(2 * days))
    }

    fn share_of(&self, most: f64) -> Option<f32> {
        (self.days > 0 && self.counted != 0).then(|| (self.exact() / most).clamp(0.0, 1.0) as f32)
    }

    fn exact(&self) -> f64 {
        self.counted as f64 / f64::from(self.days.max(1))
    }
}

/// Draws the week; returns the weekday, counted from Monday, and the hour that was picked.
pub(crate) fn heat_ui(ui: &mut Ui, heat: &Heat<'_>) -> Option<(usize, usize)> {
    let ink = heat.tokens.dim;
    let hours = heat.hours();
    let across = hours.len().max(1);
    let width = ui.available_width().max(DAYS_WIDTH + across as f32);
    let pitch = ((width - DAYS_WIDTH + GAP) / across as f32).min(CELL_WIDTH_MAX);
    let [least, most] = CELL_HEIGHT;
    let pitch = Vec2::new(pitch, pitch.clamp(least, most));
    let (_, rect) = ui.allocate_space(Vec2::new(width, 7.0 * pitch.y - GAP + LABEL_HEIGHT));
    let corner = rect.min + Vec2::new(DAYS_WIDTH, 0.0);
    let cell_rect = |index: usize| {
        let offset = Vec2::new((index % across) as f32, (index / across) as f32) * pitch;
        Rect::from_min_size(corner + offset, pitch - Vec2::splat(GAP))
    };
    let rects: Vec<_> = (0..7 * across).map(cell_rect).collect();
    let slots: Vec<_> = (0..7).flat_map(|row| hours.clone().map(move |hour| (heat.weekday(row), hour))).collect();
    let busiest = heat.busiest();
    let most = busiest.map_or(1.0, |(day, hour)| heat.cell(day, hour).exact());
    let shares: Vec<_> = slots.iter().map(|(day, hour)| heat.cell(*day, *hour).share_of(most)).collect();

    let font = FontId::proportional(LABEL_SIZE);
    for row in 0..7 {
        let at = Pos2::new(rect.left(), cell_rect(row * across).center().y);
        let name = chart_strings::weekday_short(heat.weekday(row));
        ui.painter().text(at, Align2::LEFT_CENTER, name, font.clone(), ink);
    }
    let tip = |index: usize| slots.get(index).map(|(day, hour)| heat.tip_text(*day, *hour)).unwrap_or_default();
    let first = busiest.and_then(|busiest| slots.iter().position(|slot| *slot == busiest));
    let cells = Cells {
        id: heat.id,
        name: &chart_strings::heat_name(heat.name),
        color: heat.color,
        rects: &rects,
        shares: &shares,
        steps: [1, across as isize],
        tip: &tip,
    };
    let picked = cells.ui(ui, rect, first.unwrap_or(0));
    if let Some(busiest) = first.and_then(|first| rects.get(first)) {
        let stroke = egui::Stroke::new(1.5, heat.tokens.ink);
        ui.painter().rect_stroke(busiest.expand(0.5), 3.0, stroke, egui::StrokeKind::Outside);
    }

    // Every hour, every other one, or every third or sixth, as there is room.
    let label_width = 40.0;
    let step = [1, 2, 3, 6].into_iter().find(|step| *step as f32 * pitch.x >= label_width).unwrap_or(12);
    for (index, hour) in hours.enumerate().filter(|(_, hour)| hour % step == 0) {
        let at = Pos2::new(cell_rect(index).left(), rect.bottom() - LABEL_HEIGHT / 2.0 + 1.0);
        ui.painter().text(at, Align2::LEFT_CENTER, heat.time(hour), font.clone(), ink);
    }
    picked.and_then(|index| slots.get(index)).map(|(day, hour)| (row_of(*day), *hour))
}

/// Returns the number of a weekday, counted from Monday.
fn row_of(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}

impl Heat<'_> {
    /// Returns the weekday of a row.
    fn weekday(&self, row: usize) -> Weekday {
        self.first_weekday.wrapping_add(row as i64)
    }

    fn cell(&self, day: Weekday, hour: usize) -> HeatCell {
        self.cells.get(row_of(day)).and_then(|hours| hours.get(hour)).copied().unwrap_or_default()
    }

    /// Returns the hour with the highest rate, the first from Monday on if several are equal; `None` if nothing was
    /// counted.
    fn busiest(&self) -> Option<(Weekday, usize)> {
        let mut best: Option<((Weekday, usize), f64)> = None;
        for (row, hours) in self.cells.iter().enumerate() {
            for (hour, cell) in hours.iter().enumerate() {
                let rate = cell.exact();
                if cell.days > 0 && rate > best.map_or(0.0, |(_, best)| best) {
                    best = Some(((Weekday::Monday.wrapping_add(row as i64), hour), rate));
                }
            }
        }
        best.map(|(slot, _)| slot)
    }

    /// Returns the hours of the day in which anything was counted, with one more at either end.
    fn hours(&self) -> std::ops::Range<usize> {
        let is_open =
            |hour: &usize| self.cells.iter().filter_map(|hours| hours.get(*hour)).any(|cell| cell.counted != 0);
        match ((0..HOURS).find(is_open), (0..HOURS).rfind(is_open)) {
            (Some(first), Some(last)) => first.saturating_sub(1)..(last + 2).min(HOURS),
            _ => 0..HOURS,
        }
    }

    /// Returns when most is counted: "Thursdays 13:00–14:00, 8.5 an hour"; `None` if nothing was.
    pub(crate) fn busiest_text(&self) -> Option<String> {
        let (day, hour) = self.busiest()?;
        let rate = self.numbers.tenths(self.cell(day, hour).rate().unwrap_or(0));
        Some(chart_strings::busiest(day, &self.times(hour), &rate))
    }

    fn time(&self, hour: usize) -> String {
        self.locale.time(Time((hour % HOURS) as i64 * HOUR_MS), &TimeZone::UTC)
    }

    fn times(&self, hour: usize) -> String {
        chart_strings::times(&self.time(hour), &self.time(hour + 1))
    }

    fn tip_text(&self, day: Weekday, hour: usize) -> String {
        let cell = self.cell(day, hour);
        let Some(rate) = cell.rate().filter(|_| cell.counted != 0) else {
            return chart_strings::heat_closed(day, &self.times(hour));
        };
        let counted = self.numbers.format(cell.counted.into());
        let hours = self.numbers.format(cell.days.into());
        chart_strings::heat_cell(day, &self.times(hour), &self.numbers.tenths(rate), &counted, cell.days, &hours)
    }
}
