//! The list of periods: what each reset closed.

use egui::{
    Align, FontId, Frame, Id, Label, Margin, Pos2, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, Vec2,
    WidgetInfo,
};

use crate::domain::{Color, Time};
use crate::language::text;
use crate::store::Period;
use crate::window::history::entries::link;
use crate::window::history::{PeriodCommand, Times, history_strings};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, target_height};
use crate::window::kit::widgets;
use crate::window::text::locale::Numbers;
use crate::window::text::strings::inspector::percent_change;

const ROW_HEIGHT: f32 = 58.0;
/// Height of the last line, with its link, in points.
const LAST_LINE_HEIGHT: f32 = 28.0;
/// Height of what is above it, and isn't pressed, in points.
const FIRST_LINE_HEIGHT: f32 = 24.0;
const BAR_HEIGHT: f32 = 4.0;
/// From so many periods in a row on it is said how many reached the target.
const STREAK_MIN: usize = 2;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// What the list of periods is drawn with.
pub(crate) struct PeriodContext<'a> {
    pub id: Id,
    /// The counter's name.
    pub name: &'a str,
    pub color: Color,
    pub target: Option<i64>,
    /// The total height, in points.
    pub height: f32,
    pub times: Times<'a>,
    pub numbers: Numbers,
}

/// Draws the periods of a counter, newest first; returns the commands.
pub(crate) fn periods_ui(ui: &mut Ui, periods: &[Period], context: &PeriodContext<'_>) -> Option<PeriodCommand> {
    if periods.is_empty() {
        widgets::hint(ui, text!("history-nothing"));
        return None;
    }
    let top = ui.cursor().top();
    if let Some(target) = context.target
        && let streak @ STREAK_MIN.. = streak(periods, target)
    {
        let number = |number| context.numbers.format(number);
        let text = history_strings::streak(streak, &number(streak as i128), &number(target.into()));
        let text = RichText::new(text).size(SMALL_SIZE).color(Tokens::of(ui).saved_ink);
        let frame = Frame::new().inner_margin(Margin::symmetric(2 * SPACE as i8, SPACE as i8));
        frame.show(ui, |ui| ui.add(Label::new(text).wrap()));
    }
    let height = context.height - (ui.cursor().top() - top);
    let greatest = periods.iter().map(|period| period.total.unsigned_abs()).max().unwrap_or(0);
    let newest = periods.iter().find_map(|period| period.reset);
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt(context.id).auto_shrink([false, true]).max_height(height);
    let output = area.show_rows(ui, row_height(ui), periods.len(), |ui, range| {
        let mut command = None;
        for index in range {
            let Some(period) = periods.get(index) else { continue };
            let shown =
                ShownPeriod { period, before: periods.get(index + 1), greatest, is_newest: period.reset == newest };
            command = period_ui(ui, &shown, context).or(command);
        }
        command
    });
    output.inner
}

/// Returns in how many periods in a row up to now the target was reached: the open one counts once it has.
fn streak(periods: &[Period], target: i64) -> usize {
    let is_on_the_way = |period: &&Period| period.to.is_none() && period.total < target;
    periods.iter().skip_while(is_on_the_way).take_while(|period| period.total >= target).count()
}

fn row_height(ui: &Ui) -> f32 {
    ROW_HEIGHT.max(FIRST_LINE_HEIGHT + target_height(ui, LAST_LINE_HEIGHT))
}

/// A period in its list.
struct ShownPeriod<'a> {
    period: &'a Period,
    before: Option<&'a Period>,
    /// The greatest absolute total of all.
    greatest: u64,
    /// Whether it is the newest of the closed ones.
    is_newest: bool,
}

impl ShownPeriod<'_> {
    fn span(&self, times: &Times<'_>) -> String {
        let from = times.minute(self.period.from);
        match self.period.to {
            Some(to) => history_strings::from_to(&from, &times.minute(to)),
            None => history_strings::now_since(&from),
        }
    }

    fn days(&self, context: &PeriodContext<'_>) -> String {
        let length = i128::from(self.period.to.unwrap_or(context.times.now).0) - i128::from(self.period.from.0);
        let tenths = (length.max(0) * 10 + i128::from(DAY_MS / 2)) / i128::from(DAY_MS);
        let number = match tenths % 10 {
            0 => context.numbers.format(tenths / 10),
            _ if tenths >= 100 => context.numbers.format((tenths + 5) / 10),
            _ => context.numbers.tenths(tenths),
        };
        history_strings::days(tenths, &number)
    }

    /// Formats the change from the previous period, in per cent. A period that isn't closed can't be compared.
    fn change(&self, context: &PeriodContext<'_>) -> Option<String> {
        self.period.to?;
        let before = i128::from(self.before?.total);
        if before == 0 {
            return None;
        }
        let percent = (i128::from(self.period.total) - before) as f64 * 100.0 / before.abs() as f64;
        let percent = percent.round() as i128;
        Some(percent_change(percent, &context.numbers.format(percent)))
    }
}

fn period_ui(ui: &mut Ui, shown: &ShownPeriod<'_>, context: &PeriodContext<'_>) -> Option<PeriodCommand> {
    let tokens = Tokens::of(ui);
    let period = shown.period;
    let mut command = None;
    let (_, outer) = ui.allocate_space(Vec2::new(ui.available_width(), row_height(ui)));
    let id = context.id.with(period.reset.map(|reset| reset.0));
    let response = ui.interact(outer, id, Sense::click());
    let total = context.numbers.format(period.total.into());
    let (span, change) = (shown.span(&context.times), shown.change(context));
    let note = period.note.as_ref().map(|note| note.replace('\n', " "));
    let change_text = change.as_ref().map(|change| history_strings::than_before(change));
    let about: Vec<String> = [Some(shown.days(context)), change_text, note.clone()].into_iter().flatten().collect();
    let name = history_strings::period_name(context.name, &span, &total, &about);
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &name));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        // The reset that closed it belongs to it.
        let to = period.to.map_or(i64::MAX, |to| to.0.saturating_add(1));
        command = Some(PeriodCommand::Show(period.from, Time(to)));
    }
    if ui.rect_contains_pointer(outer) {
        ui.painter().rect_filled(outer, 0, tokens.card);
    }
    ui.painter().hline(outer.x_range(), outer.bottom() - 0.5, Stroke::new(1.0, tokens.line));

    let rect = outer.shrink2(Vec2::new(2.0 * SPACE, 0.0));
    let line = |y: f32| rect.top() + y;
    let font = FontId::new(TEXT_SIZE, theme::semibold());
    // Even the longest total leaves half of the width to the times.
    let width = widgets::figures_width(ui, &total, &font).min(rect.width() / 2.0);
    let at = Rect::from_x_y_ranges(rect.right() - width..=rect.right(), line(7.0)..=line(25.0));
    widgets::figures(ui, at, Align::Max, &total, &font, tokens.ink);
    let room = rect.width() - width - 2.0 * SPACE;
    let font = FontId::proportional(SMALL_SIZE);
    let mut is_shortened =
        widgets::shortened(ui, Pos2::new(rect.left(), line(16.0)), room, &span, font.clone(), tokens.ink);

    let track = Rect::from_x_y_ranges(rect.x_range(), line(28.0)..=line(28.0 + BAR_HEIGHT));
    ui.painter().rect_filled(track, 2, tokens.line);
    let share = period.total.unsigned_abs() as f32 / shown.greatest.max(1) as f32;
    let color = tokens.counter(context.color);
    let color = if period.to.is_some() { color.gamma_multiply(0.6) } else { color };
    ui.painter().rect_filled(track.with_max_x(track.left() + track.width() * share), 2, color);

    let mut right = rect.right();
    let y = line(row_height(ui) - target_height(ui, LAST_LINE_HEIGHT) / 2.0);
    if let Some(reset) = period.reset.filter(|_| shown.is_newest) {
        let at = context.times.minute(period.to.unwrap_or(period.from));
        let name = history_strings::undo_reset_name(context.name, &at, &total);
        let response =
            link(ui, Pos2::new(right + 1.25 * SPACE, y), id.with("undo"), text!("history-undo-reset"), &name);
        right = response.rect.left() - SPACE;
        if response.clicked() {
            command = Some(PeriodCommand::Undo(reset));
        }
    }
    let parts: Vec<String> = [Some(shown.days(context)), change, note].into_iter().flatten().collect();
    let text = history_strings::beside(&parts);
    is_shortened |= widgets::shortened(ui, Pos2::new(rect.left(), y), right - rect.left(), &text, font, tokens.dim);
    widgets::focus_ring_inside(ui, &response);
    if is_shortened {
        response.on_hover_text(name);
    }
    command
}
