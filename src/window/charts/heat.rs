//! The heat map of the week: how much is counted in each hour, on average.

use egui::{Align2, Color32, FontId, Id, Pos2, Rect, Ui, Vec2};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;

use crate::domain::Time;
use crate::stats::HeatCell;
use crate::window::charts::Cells;
use crate::window::kit::theme::{SMALL_SIZE, SPACE, Tokens};
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings::charts as chart_strings;

const HOURS: usize = 24;
const HOUR_MS: i64 = 60 * 60 * 1_000;
/// Width of the weekday labels at the left, in points.
const DAYS_WIDTH: f32 = 18.0;
const GAP: f32 = 2.0;
/// Height of a cell with the gap, at least and at most, in points.
const CELL_HEIGHT: [f32; 2] = [14.0, 20.0];
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
        (self.days > 0).then(|| (self.exact() / most).clamp(0.0, 1.0) as f32)
    }

    fn exact(&self) -> f64 {
        self.counted as f64 / f64::from(self.days.max(1))
    }
}

/// Draws the week; returns the weekday, counted from Monday, and the hour that was picked.
pub(crate) fn heat_ui(ui: &mut Ui, heat: &Heat<'_>) -> Option<(usize, usize)> {
    let ink = heat.tokens.dim;
    let width = ui.available_width().max(DAYS_WIDTH + HOURS as f32);
    let pitch = (width - DAYS_WIDTH + GAP) / HOURS as f32;
    let [least, most] = CELL_HEIGHT;
    let pitch = Vec2::new(pitch, pitch.clamp(least, most));
    let (_, rect) = ui.allocate_space(Vec2::new(width, 7.0 * pitch.y - GAP + LABEL_HEIGHT));
    let corner = rect.min + Vec2::new(DAYS_WIDTH, 0.0);
    let cell_rect = |index: usize| {
        let offset = Vec2::new((index % HOURS) as f32, (index / HOURS) as f32) * pitch;
        Rect::from_min_size(corner + offset, pitch - Vec2::splat(GAP))
    };
    let rects: Vec<_> = (0..7 * HOURS).map(cell_rect).collect();
    let slots: Vec<_> = (0..7 * HOURS).map(|index| (heat.weekday(index / HOURS), index % HOURS)).collect();
    let busiest = heat.busiest();
    let most = busiest.map_or(1.0, |(day, hour)| heat.cell(day, hour).exact());
    let shares: Vec<_> = slots.iter().map(|(day, hour)| heat.cell(*day, *hour).share_of(most)).collect();

    let font = FontId::proportional(LABEL_SIZE);
    for row in 0..7 {
        let at = Pos2::new(rect.left(), cell_rect(row * HOURS).center().y);
        let letter = chart_strings::weekday_letter(heat.weekday(row));
        ui.painter().text(at, Align2::LEFT_CENTER, letter, font.clone(), ink);
    }
    let tip = |index: usize| slots.get(index).map(|(day, hour)| heat.tip_text(*day, *hour)).unwrap_or_default();
    let first = busiest.and_then(|busiest| slots.iter().position(|slot| *slot == busiest)).unwrap_or(0);
    let cells = Cells {
        id: heat.id,
        name: &chart_strings::heat_name(heat.name),
        color: heat.color,
        rects: &rects,
        shares: &shares,
        steps: [1, HOURS as isize],
        tip: &tip,
    };
    let picked = cells.ui(ui, rect, first);

    for hour in [0, 6, 12, 18] {
        let at = Pos2::new(cell_rect(hour).left(), rect.bottom() - LABEL_HEIGHT / 2.0 + 1.0);
        ui.painter().text(at, Align2::LEFT_CENTER, heat.time(hour), font.clone(), ink);
    }
    if let Some((day, hour)) = busiest {
        let rate = heat.numbers.tenths(heat.cell(day, hour).rate().unwrap_or(0));
        let text = chart_strings::busiest(day, &heat.times(hour), &rate);
        ui.add(egui::Label::new(egui::RichText::new(text).size(SMALL_SIZE).color(ink)).wrap());
    }
    ui.add_space(SPACE);
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

    fn time(&self, hour: usize) -> String {
        self.locale.time(Time((hour % HOURS) as i64 * HOUR_MS), &TimeZone::UTC)
    }

    fn times(&self, hour: usize) -> String {
        chart_strings::times(&self.time(hour), &self.time(hour + 1))
    }

    fn tip_text(&self, day: Weekday, hour: usize) -> String {
        let cell = self.cell(day, hour);
        let Some(rate) = cell.rate() else { return chart_strings::heat_closed(day, &self.times(hour)) };
        let counted = self.numbers.format(cell.counted.into());
        let hours = self.numbers.format(cell.days.into());
        chart_strings::heat_cell(day, &self.times(hour), &self.numbers.tenths(rate), &counted, cell.days, &hours)
    }
}
