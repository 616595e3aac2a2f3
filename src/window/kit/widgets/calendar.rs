//! A calendar below a button: picks a day, or the first and the last day of a span, with the pointer or with keys alone.
//!
//! The keys are those of a date grid as WAI-ARIA describes it: arrows move by a day and by a week, Home and End to the ends of
//! the week, Page Up and Page Down by a month and with Shift by a year; Enter picks, and Esc gives up the first day of a span,
//! then leaves. Knows no language, and leaves out what is done with the days.

use egui::{
    Align2, EventFilter, FontId, Frame, Id, Key, Margin, Popup, PopupCloseBehavior, Pos2, Rect, Response, Role, Sense,
    Shadow, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::button::{chevron, focus_ring_inside};
use super::text::shortened;
use crate::window::kit::theme::{
    CARD_RADIUS, CONTROL_RADIUS, SMALL_SIZE, SPACE, TARGET_SIZE, TEXT_SIZE, Tokens, has_large_targets, semibold,
    target_height,
};

const CELL: Vec2 = Vec2::new(36.0, 30.0);
const COLUMNS: usize = 7;
/// So that each month fits, and the calendar keeps its height.
const ROWS: usize = 6;
const HEAD_HEIGHT: f32 = 32.0;
const WEEKDAYS_HEIGHT: f32 = 20.0;
const FOOT_HEIGHT: f32 = 26.0;
/// Size of the buttons that lead to other months.
const BUTTON: f32 = 28.0;

/// The language of a calendar.
pub(crate) trait DayNames {
    /// Returns a month with its year: `Nov 2026`.
    fn month(&self, day: Date) -> String;
    /// Returns the weekday of a day, abbreviated: `Sun`.
    fn weekday(&self, day: Date) -> String;
    /// Returns a day in full: `Sun, 22 Nov 2026`.
    fn day(&self, day: Date) -> String;
}

/// What is picked in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Picks {
    Day,
    Span,
}

/// A calendar, and the days that are picked in it now.
pub(crate) struct Calendar<'a> {
    /// Accessible name.
    pub name: &'a str,
    pub picks: Picks,
    /// The first and the last day.
    pub value: Option<(Date, Date)>,
    pub today: Date,
    pub first_weekday: Weekday,
    pub names: &'a dyn DayNames,
}

/// An open calendar.
#[derive(Clone, Copy)]
struct State {
    /// The day that the keyboard is on. Its month is shown.
    cursor: Date,
    /// The first of the two days of a span that were picked so far.
    from: Option<Date>,
    /// Whether the day under the cursor gets the focus as soon as it is drawn.
    wants_focus: bool,
}

impl Calendar<'_> {
    /// Shows the calendar below `button`, which opens and closes it. Returns the first and the last day when they are picked.
    pub(crate) fn popup(&self, button: &Response) -> Option<(Date, Date)> {
        let id = button.id.with("calendar");
        let ctx = &button.ctx;
        let tokens = Tokens::of_ctx(ctx);
        let style = ctx.style_of(ctx.theme());
        let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, ..style.visuals.popup_shadow };
        let frame = Frame::popup(&style)
            .fill(tokens.card)
            .shadow(shadow)
            .corner_radius(CARD_RADIUS)
            .inner_margin(Margin::same(3 * SPACE as i8));
        let popup = Popup::from_toggle_button_response(button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(self.name)
            .gap(SPACE)
            .frame(frame);
        let known = ctx.data(|data| data.get_temp::<State>(id));
        let cursor = self.value.map_or(self.today, |(_, last)| last);
        let mut state = known.unwrap_or(State { cursor, from: None, wants_focus: true });
        let shown = popup.show(|ui| self.ui(ui, id, &mut state));
        let is_left = ctx.input(|input| input.key_pressed(Key::Escape));
        match shown {
            Some(shown) if !shown.response.should_close() => {
                ctx.data_mut(|data| data.insert_temp(id, state));
                None
            }
            Some(shown) => {
                ctx.data_mut(|data| data.remove::<State>(id));
                if shown.inner.is_some() || is_left {
                    button.request_focus();
                }
                shown.inner
            }
            None => {
                ctx.data_mut(|data| data.remove::<State>(id));
                None
            }
        }
    }

    fn ui(&self, ui: &mut Ui, id: Id, state: &mut State) -> Option<(Date, Date)> {
        self.keys(ui, id, state);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let cell = cell_size(ui);
        let width = cell.x * COLUMNS as f32;
        ui.set_width(width);
        self.head_ui(ui, id, state);
        let tokens = Tokens::of(ui);

        let first = first_shown(state.cursor, self.first_weekday);
        // At its end, there are no more days.
        let nth = |index: usize| first.checked_add((index as i64).days()).ok();
        let days: Vec<Date> = (0..ROWS * COLUMNS).map_while(nth).collect();
        let (_, weekdays) = ui.allocate_space(Vec2::new(width, WEEKDAYS_HEIGHT));
        for (index, day) in days.iter().take(COLUMNS).enumerate() {
            let center = weekdays.left_center() + Vec2::new((index as f32 + 0.5) * cell.x, 0.0);
            let font = FontId::proportional(11.0);
            ui.painter().text(center, Align2::CENTER_CENTER, self.names.weekday(*day), font, tokens.dim);
        }
        let (_, grid) = ui.allocate_space(cell * Vec2::new(COLUMNS as f32, ROWS as f32));
        let mut cells = Vec::with_capacity(days.len());
        for (index, day) in days.iter().enumerate() {
            let at = Vec2::new((index % COLUMNS) as f32, (index / COLUMNS) as f32);
            let rect = Rect::from_min_size(grid.min + at * cell, cell);
            // The days are one Tab stop.
            let sense = if *day == state.cursor { Sense::click() } else { Sense::CLICK };
            cells.push((*day, ui.interact(rect, cell_id(id, *day), sense)));
        }
        let pointed = cells.iter().find(|(_, cell)| cell.hovered()).map(|(day, _)| *day);
        let marked = match state.from {
            Some(from) => Some(in_order(from, pointed.unwrap_or(state.cursor))),
            None => self.value,
        };
        for (day, cell) in &cells {
            self.cell_ui(ui, *day, cell, state, marked);
        }
        let (_, foot) = ui.allocate_space(Vec2::new(width, FOOT_HEIGHT));
        let (start, end) = marked.filter(|_| state.from.is_some()).unwrap_or((state.cursor, state.cursor));
        let text = match start == end {
            true => self.names.day(start),
            false => format!("{} – {}", self.names.day(start), self.names.day(end)),
        };
        let at = Pos2::new(foot.left() + SPACE, foot.bottom() - FOOT_HEIGHT / 2.0 + SPACE);
        shortened(ui, at, width - 2.0 * SPACE, &text, FontId::proportional(SMALL_SIZE), tokens.dim);

        let clicked = cells.iter().find(|(_, cell)| cell.clicked()).map(|(day, _)| *day)?;
        let picked = match (self.picks, state.from) {
            (Picks::Span, None) => {
                (state.cursor, state.from, state.wants_focus) = (clicked, Some(clicked), true);
                return None;
            }
            (Picks::Span, Some(from)) => in_order(from, clicked),
            (Picks::Day, _) => (clicked, clicked),
        };
        ui.close();
        Some(picked)
    }

    /// Draws the month between two buttons that lead to its neighbours.
    fn head_ui(&self, ui: &mut Ui, id: Id, state: &mut State) {
        let tokens = Tokens::of(ui);
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, HEAD_HEIGHT)));
        let button = target_height(ui, BUTTON);
        for (months, direction) in [(-1, Vec2::LEFT), (1, Vec2::RIGHT)] {
            let x = if months < 0 { rect.left() + button / 2.0 } else { rect.right() - button / 2.0 };
            let at = Rect::from_center_size(Pos2::new(x, rect.center().y), Vec2::splat(button));
            let month = state.cursor.saturating_add(months.months());
            // Not in the Tab order: Page Up and Page Down do the same.
            let response = ui.interact(at, id.with(months), Sense::CLICK);
            let name = self.names.month(month);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if response.hovered() {
                ui.painter().rect_filled(at, CONTROL_RADIUS, tokens.hover);
            }
            chevron(ui, at.center(), direction, tokens.ink);
            if response.clicked() {
                (state.cursor, state.wants_focus) = (month, true);
            }
        }
        let month = self.names.month(state.cursor);
        let font = FontId::new(TEXT_SIZE, semibold());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &month, font, tokens.ink);
        let middle = rect.shrink2(Vec2::new(button, 0.0));
        ui.interact(middle, id.with("month"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(Role::Label, true, &month));
    }

    fn cell_ui(&self, ui: &Ui, day: Date, cell: &Response, state: &mut State, marked: Option<(Date, Date)>) {
        let tokens = Tokens::of(ui);
        let is_marked = marked.is_some_and(|(first, last)| (first..=last).contains(&day));
        let is_end = marked.is_some_and(|(first, last)| [first, last].contains(&day));
        let name = self.names.day(day);
        cell.widget_info(|| WidgetInfo::selected(Role::Button, true, is_marked, &name));
        if state.wants_focus && day == state.cursor && !ui.is_sizing_pass() {
            state.wants_focus = false;
            cell.request_focus();
        }
        let tile = cell.rect.shrink2(Vec2::new(0.0, 1.0));
        if is_marked {
            let (first, last) = marked.unwrap_or((day, day));
            // The band joins the days, and ends in the middle of its ends.
            let left = if day == first { tile.center().x } else { tile.left() };
            let right = if day == last { tile.center().x } else { tile.right() };
            ui.painter().rect_filled(tile.with_min_x(left).with_max_x(right), 0, tokens.selected);
        }
        let inner = tile.shrink2(Vec2::new(2.0, 0.0));
        let is_other_month = day.first_of_month() != state.cursor.first_of_month();
        let ink = match (is_end, is_other_month) {
            (true, _) => tokens.on_accent,
            (false, true) => tokens.dim,
            (false, false) => tokens.ink,
        };
        if is_end {
            ui.painter().rect_filled(inner, CONTROL_RADIUS, tokens.accent);
        } else if cell.hovered() {
            ui.painter().rect_filled(inner, CONTROL_RADIUS, tokens.hover);
        }
        let font = if day == self.today { FontId::new(TEXT_SIZE, semibold()) } else { FontId::proportional(TEXT_SIZE) };
        ui.painter().text(inner.center(), Align2::CENTER_CENTER, day.day(), font, ink);
        if day == self.today {
            let y = inner.bottom() - 4.0;
            ui.painter().hline(inner.center().x - 5.0..=inner.center().x + 5.0, y, Stroke::new(1.5, ink));
        }
        if cell.has_focus() && is_end {
            // The ring has the colour of the filled day.
            ui.painter().rect_stroke(inner.shrink(2.0), CONTROL_RADIUS - 2, Stroke::new(1.5, ink), StrokeKind::Inside);
        } else {
            focus_ring_inside(ui, &cell.clone().with_new_rect(inner));
        }
    }

    /// Handles the keys of the day that has the focus; the toolkit turns Enter and Space into clicks.
    fn keys(&self, ui: &Ui, id: Id, state: &mut State) {
        let focused = cell_id(id, state.cursor);
        if !ui.memory(|memory| memory.has_focus(focused)) {
            return;
        }
        let all = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, all));
        let before = state.cursor;
        ui.input_mut(|input| {
            let gone = i64::from(before.weekday().since(self.first_weekday));
            let months = if input.modifiers.shift { 12 } else { 1 };
            for (key, by) in [
                (Key::ArrowLeft, (-1).days()),
                (Key::ArrowRight, 1.day()),
                (Key::ArrowUp, (-1).week()),
                (Key::ArrowDown, 1.week()),
                (Key::Home, (-gone).days()),
                (Key::End, (6 - gone).days()),
                (Key::PageUp, (-months).months()),
                (Key::PageDown, months.months()),
            ] {
                for _ in 0..input.num_presses(key) {
                    state.cursor = state.cursor.saturating_add(by);
                }
            }
            let is_left = state.from.is_some() && input.key_pressed(Key::Escape);
            if is_left {
                state.from = None;
                input.events.retain(|event| !matches!(event, egui::Event::Key { key: Key::Escape, .. }));
            }
        });
        state.wants_focus |= state.cursor != before;
    }
}

fn cell_size(ui: &Ui) -> Vec2 {
    if has_large_targets(ui) { Vec2::splat(TARGET_SIZE) } else { CELL }
}

fn cell_id(id: Id, day: Date) -> Id {
    id.with((day.year(), day.month(), day.day()))
}

fn in_order(a: Date, b: Date) -> (Date, Date) {
    (a.min(b), a.max(b))
}

/// Returns the day in the first cell of the month of `day`.
fn first_shown(day: Date, first_weekday: Weekday) -> Date {
    let first = day.first_of_month();
    first.saturating_sub(i64::from(first.weekday().since(first_weekday)).days())
}

#[cfg(test)]
mod tests {
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    use jiff::civil::date;

    use super::super::{Face, tool_button};
    use super::*;
    use crate::window::kit::theme;
    use crate::window::kit::widgets::ButtonKind;

    /// ISO dates.
    struct Iso;

    impl DayNames for Iso {
        fn month(&self, day: Date) -> String {
            day.strftime("%Y-%m").to_string()
        }

        fn weekday(&self, day: Date) -> String {
            day.strftime("%a").to_string()
        }

        fn day(&self, day: Date) -> String {
            day.to_string()
        }
    }

    struct Shown {
        picks: Picks,
        first_weekday: Weekday,
        value: Option<(Date, Date)>,
    }

    type Desk = Harness<'static, Shown>;

    fn open(picks: Picks, value: Option<(Date, Date)>) -> Desk {
        let shown = Shown { picks, first_weekday: Weekday::Monday, value };
        let draw = |ui: &mut Ui, shown: &mut Shown| {
            let (_, rect) = ui.allocate_space(Vec2::new(100.0, 30.0));
            let face = Face::Text("Days");
            let button = tool_button(ui, rect, Id::unique("days"), face, "Pick days", ButtonKind::Plain);
            let (today, Shown { picks, first_weekday, value }) = (date(2026, 11, 24), &mut *shown);
            let calendar = Calendar {
                name: "Days",
                picks: *picks,
                value: *value,
                today,
                first_weekday: *first_weekday,
                names: &Iso,
            };
            if let Some(days) = calendar.popup(&button) {
                *value = Some(days);
            }
        };
        let mut desk =
            Harness::builder().with_size([400.0, 400.0]).with_context_setup(theme::install).build_ui_state(draw, shown);
        desk.get_by_label("Pick days").focus();
        desk.run();
        desk.key_press(Key::Enter);
        desk.run();
        desk
    }

    fn focused(desk: &Desk) -> String {
        let focused = desk.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    fn press(desk: &mut Desk, keys: &[Key]) -> String {
        for key in keys {
            desk.key_press(*key);
            desk.run();
        }
        focused(desk)
    }

    #[test]
    fn keys_alone_lead_to_any_day() {
        use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, End, Home, PageDown, PageUp, Tab};
        let mut desk = open(Picks::Day, None);
        assert_eq!(focused(&desk), "2026-11-24", "today");
        assert_eq!(press(&mut desk, &[ArrowLeft, ArrowUp]), "2026-11-16");
        assert_eq!(press(&mut desk, &[ArrowDown, ArrowRight, ArrowRight]), "2026-11-25");
        assert_eq!(press(&mut desk, &[Home]), "2026-11-23");
        assert_eq!(press(&mut desk, &[End, End]), "2026-11-29");
        assert_eq!(press(&mut desk, &[ArrowDown]), "2026-12-06");
        assert_eq!(press(&mut desk, &[PageUp, PageUp, PageDown]), "2026-11-06");
        assert_eq!(press(&mut desk, &[Tab]), "2026-11-06", "what lies behind isn't reached");
        desk.key_press_modifiers(egui::Modifiers::SHIFT, PageUp);
        desk.run();
        assert_eq!(focused(&desk), "2025-11-06");
        assert_eq!(press(&mut desk, &[Key::Enter]), "Pick days");
        assert_eq!(desk.state().value, Some((date(2025, 11, 6), date(2025, 11, 6))));
        assert!(desk.query_by_label("2025-11").is_none(), "it has closed");
    }

    #[test]
    fn a_span_is_picked_by_its_two_ends_in_either_order() {
        let mut desk = open(Picks::Span, None);
        press(&mut desk, &[Key::Enter]);
        assert_eq!(desk.state().value, None);
        press(&mut desk, &[Key::ArrowLeft, Key::ArrowLeft]);
        assert_eq!(desk.get_by_label("2026-11-23").accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
        assert_eq!(press(&mut desk, &[Key::Enter]), "Pick days");
        assert_eq!(desk.state().value, Some((date(2026, 11, 22), date(2026, 11, 24))));
        for (label, value) in
            [("Pick days", (22, 24)), ("2026-11-03", (22, 24)), ("2026-11-03", (3, 3)), ("Pick days", (3, 3))]
        {
            desk.get_by_label(label).click();
            desk.run();
            assert_eq!(desk.state().value, Some((date(2026, 11, value.0), date(2026, 11, value.1))), "{label}");
        }
        assert_eq!(press(&mut desk, &[]), "2026-11-03", "it opens at the picked days");
    }

    #[test]
    fn escape_gives_up_the_first_day_then_the_calendar() {
        let mut desk = open(Picks::Span, None);
        press(&mut desk, &[Key::Enter, Key::ArrowRight]);
        assert_eq!(press(&mut desk, &[Key::Escape]), "2026-11-25");
        assert_eq!(press(&mut desk, &[Key::Escape]), "Pick days");
        assert_eq!(desk.state().value, None);
        desk.get_by_label("Pick days").click();
        desk.run();
        desk.get_by_label("2026-10").click();
        desk.run();
        assert_eq!(focused(&desk), "2026-10-24");
        desk.get_by_label("Pick days").click();
        desk.run();
        assert!(desk.query_by_label("2026-10-24").is_none(), "the button closes it, too");
    }

    #[test]
    fn a_week_starts_as_told_and_the_calendar_ends_without_a_panic() {
        let first = |day, weekday| first_shown(day, weekday).to_string();
        assert_eq!(first(date(2026, 11, 24), Weekday::Monday), "2026-10-26");
        assert_eq!(first(date(2026, 11, 24), Weekday::Sunday), "2026-11-01");
        assert_eq!(first(date(2026, 11, 24), Weekday::Saturday), "2026-10-31");
        for day in [Date::MIN, Date::MAX] {
            let mut desk = open(Picks::Span, Some((day, day)));
            press(&mut desk, &[Key::PageUp, Key::ArrowLeft, Key::PageDown, Key::ArrowDown, Key::Escape]);
        }
    }
}
