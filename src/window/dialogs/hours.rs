//! The section of a board's dialog that says when somebody counts: on each weekday, and on dates that differ.
//!
//! Times are read as people write them; those that are there are written in order of the clock, which is read everywhere.

use egui::{Align, Id, Layout, Ui, Vec2};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::date_time::hours_of_day;
use crate::domain::Hours;
use crate::language::text;
use crate::window::dialogs::DialogContext;
use crate::window::kit::theme::{SPACE, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Calendar, Field, Picks};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::text::strings::hours as hours_strings;

/// Dates before so many days ago are folded away.
const RECENT_DAYS: i64 = 31;
/// Least width of the times beside a date, in points.
const TIMES_WIDTH_MIN: f32 = 96.0;
/// Width of the times of a weekday, in points.
const WEEKDAY_WIDTH: f32 = 220.0;

/// What is typed as a board's hours.
#[derive(Debug, Default)]
pub(super) struct HoursFields {
    /// What another program wrote and can't be read, and why; it stays until somebody writes other hours.
    unreadable: Option<(String, String)>,
    /// From Monday on.
    week: [String; 7],
    rows: Vec<DateRow>,
    /// Numbers the rows.
    next: usize,
    pub is_open: bool,
    shows_older: bool,
}

/// Dates that follow each other and differ alike from their weekdays.
#[derive(Debug)]
struct DateRow {
    /// Different from that of any other row.
    number: usize,
    kind: RowKind,
    first: Date,
    last: Date,
    times: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowKind {
    /// Other hours than those of the weekday; no times: closed.
    Instead,
    /// Nobody counted at these times; no times: all day.
    Off,
}

impl HoursFields {
    /// Returns the fields of these hours, as a board has them.
    pub(super) fn of(written: Option<&str>) -> Self {
        let mut fields = Self { is_open: written.is_some(), ..Self::default() };
        match written.map(str::parse::<Hours>) {
            Some(Ok(hours)) => fields.fill(&hours),
            Some(Err(why)) => {
                fields.unreadable =
                    written.map(|written| (written.to_owned(), dialog_strings::sentence(&why.to_string())));
            }
            None => {}
        }
        fields
    }

    fn fill(&mut self, hours: &Hours) {
        for (text, weekday) in self.week.iter_mut().zip(weekdays_from(Weekday::Monday)) {
            *text = hours_strings::times(hours.of_weekday(weekday));
        }
        for date in hours.dates() {
            if let Some(spans) = hours.instead_on(date) {
                self.put(RowKind::Instead, date, &hours_strings::times(spans));
            }
            if let off @ [_, ..] = hours.off_on(date) {
                self.put(RowKind::Off, date, &hours_strings::times(off));
            }
        }
    }

    /// Adds a date to the row before it, if that is alike, or in a row of its own.
    fn put(&mut self, kind: RowKind, date: Date, times: &str) {
        let follows = |row: &&mut DateRow| row.times == times && row.last.tomorrow().is_ok_and(|next| next == date);
        match self.rows.iter_mut().rev().find(|row| row.kind == kind).filter(follows) {
            Some(row) => row.last = date,
            None => self.add(kind, (date, date), times.to_owned()),
        }
    }

    fn add(&mut self, kind: RowKind, (first, last): (Date, Date), times: String) {
        self.rows.push(DateRow { number: self.next, kind, first, last, times });
        self.next += 1;
    }

    /// Returns the hours that are typed, `None` for none; an error while something typed can't be read, with what is wrong
    /// about all of it together, if that is it.
    pub(super) fn parse(&self) -> Result<Option<Hours>, Option<String>> {
        let mut hours = Hours::default();
        for (text, weekday) in self.week.iter().zip(weekdays_from(Weekday::Monday)) {
            hours.set_weekday(weekday, hours_of_day(text).ok_or(None)?);
        }
        for row in &self.rows {
            let spans = hours_of_day(&row.times).ok_or(None)?;
            if self.is_twice(row) {
                return Err(None);
            }
            for date in row.first.series(1.day()).take_while(|date| *date <= row.last) {
                match row.kind {
                    RowKind::Off if !spans.is_empty() => {
                        let instead = hours.instead_on(date).map(<[_]>::to_vec);
                        hours.set_date(date, instead, spans.clone());
                    }
                    _ => hours.set_date(date, Some(spans.clone()), hours.off_on(date).to_vec()),
                }
            }
        }
        if hours.is_empty() {
            return Ok(None);
        }
        // Whether it isn't too long.
        let read: Result<Hours, _> = hours.to_string().parse();
        read.map(Some).map_err(|why| Some(dialog_strings::sentence(&why.to_string())))
    }

    /// Returns what is to be written; `None`: they are to stay as `before`.
    pub(super) fn edit(&self, before: Option<&str>) -> Result<Option<Option<Hours>>, Option<String>> {
        if self.unreadable.is_some() {
            return Ok(None);
        }
        let hours = self.parse()?;
        let is_same = match before.map(str::parse::<Hours>) {
            Some(Ok(before)) => hours.as_ref() == Some(&before),
            Some(Err(_)) => false,
            None => hours.is_none(),
        };
        Ok((!is_same).then_some(hours))
    }

    /// Returns whether another row has a date of this one.
    fn is_twice(&self, row: &DateRow) -> bool {
        let is_other = |other: &&DateRow| other.number < row.number && other.kind == row.kind;
        self.rows.iter().filter(is_other).any(|other| other.first <= row.last && row.first <= other.last)
    }

    /// Returns the id of the field of the first weekday, which a person begins with.
    pub(super) fn first_field(id: Id) -> Id {
        id.with(("hours", 0))
    }

    /// Draws the section. Returns `true` when Enter was pressed in one of its fields.
    pub(super) fn ui(&mut self, ui: &mut Ui, id: Id, owner: &str, context: &DialogContext<'_>) -> bool {
        widgets::fold(ui, id.with("hours"), text!("hours-title"), &mut self.is_open);
        // What is wrong is shown.
        self.is_open |= self.parse().is_err();
        if !self.is_open {
            return false;
        }
        if let Some((written, why)) = &self.unreadable {
            widgets::warning(ui, &hours_strings::unreadable(written));
            widgets::hint(ui, why);
            let text = text!("hours-write-anew");
            if widgets::button(ui, id.with("hours-anew"), text, text, ButtonKind::Plain, true).clicked() {
                self.unreadable = None;
                ui.memory_mut(|memory| memory.request_focus(Self::first_field(id)));
            }
            return false;
        }
        widgets::hint(ui, text!("hours-about"));
        let mut is_entered = self.week_ui(ui, id, owner, context);
        for kind in [RowKind::Instead, RowKind::Off] {
            let label = if kind == RowKind::Instead { text!("hours-other") } else { text!("hours-nobody-counted") };
            is_entered |= widgets::row(ui, label, |ui| self.rows_ui(ui, id, owner, context, kind));
        }
        if let Err(Some(why)) = self.parse() {
            widgets::error(ui, &why);
        }
        is_entered
    }

    fn week_ui(&mut self, ui: &mut Ui, id: Id, owner: &str, context: &DialogContext<'_>) -> bool {
        let mut is_entered = false;
        for (index, weekday) in weekdays_from(context.first_weekday).enumerate() {
            let day = hours_strings::weekday(weekday);
            let name = dialog_strings::of(&hours_strings::hours_on(&day), owner);
            let Some(times) = self.week.get_mut(offset(weekday)) else { continue };
            is_entered |= widgets::row(ui, &day, |ui| {
                times_ui(ui, id.with(("hours", index)), &name, (text!("hours-closed"), WEEKDAY_WIDTH), None, times)
            });
        }
        widgets::row(ui, "", |ui| {
            let [monday, others @ .., _, _] = &mut self.week;
            let is_usable = !monday.trim().is_empty() && hours_of_day(monday).is_some();
            if is_usable && others.iter().any(|other| other != monday) {
                let text = text!("hours-as-monday");
                if widgets::button(ui, id.with("as-monday"), text, text, ButtonKind::Plain, true).clicked() {
                    others.iter_mut().for_each(|other| other.clone_from(monday));
                }
            }
            let spans = self.week.iter().filter_map(|text| hours_of_day(text)).flatten();
            let minutes: u32 = spans.map(|span| u32::from(span.minutes())).sum();
            if minutes > 0 {
                widgets::hint(ui, &hours_strings::a_week(minutes));
            }
        });
        is_entered
    }

    /// Draws the dates that differ in one way, and a button for another.
    fn rows_ui(&mut self, ui: &mut Ui, id: Id, owner: &str, context: &DialogContext<'_>, kind: RowKind) -> bool {
        let (mut is_entered, mut removed, mut changed) = (false, None, None);
        let recent = context.today.saturating_sub(RECENT_DAYS.days());
        let older = self.rows.iter().filter(|row| row.kind == kind && row.last < recent).count();
        if older > 0 && !self.shows_older {
            let text = hours_strings::older(older, &(context.number)(older as i128));
            self.shows_older =
                widgets::button(ui, id.with(("older", kind as u8)), &text, &text, ButtonKind::Quiet, true).clicked();
        }
        let twice: Vec<usize> = self.rows.iter().filter(|row| self.is_twice(row)).map(|row| row.number).collect();
        let is_shown = |row: &&mut DateRow| row.kind == kind && (self.shows_older || row.last >= recent);
        for row in self.rows.iter_mut().filter(is_shown) {
            let id = id.with(("date", row.number));
            let dates = hours_strings::dates(row.first, row.last, context.day_names);
            let error = twice.contains(&row.number).then(|| text!("hours-date-twice"));
            let hint = if kind == RowKind::Instead { text!("hours-closed") } else { text!("hours-all-day") };
            let close = control_height(ui);
            let width = ui.available_width() - close - 2.0 * SPACE;
            let is_beside = width - widgets::button_width(ui, &dates) >= TIMES_WIDTH_MIN + 2.0 * SPACE;
            let mut line = |ui: &mut Ui, row: &mut DateRow, has_times: bool| {
                let name = dialog_strings::of(&hours_strings::change_date(&dates), owner);
                let button = widgets::button(ui, id.with("day"), &dates, &name, ButtonKind::Plain, true);
                if let Some((first, last)) = calendar(context, Some((row.first, row.last))).popup(&button) {
                    changed = Some((row.number, first, last));
                }
                if has_times {
                    let width = ui.available_width() - close - 2.0 * SPACE;
                    let name = dialog_strings::of(&times_name(kind, &dates), owner);
                    let size = Vec2::new(width, control_height(ui));
                    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                        is_entered |= times_ui(ui, id, &name, (hint, width), error, &mut row.times);
                    });
                }
                // At the end of the line, below each other.
                ui.add_space((ui.available_width() - close).max(0.0));
                let name = dialog_strings::of(&hours_strings::remove(&dates), owner);
                if widgets::square_button(ui, id.with("remove"), "×", &name, true).clicked() {
                    removed = Some(row.number);
                }
            };
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| line(ui, row, is_beside));
            if !is_beside {
                let name = dialog_strings::of(&times_name(kind, &dates), owner);
                is_entered |= times_ui(ui, id, &name, (hint, width), error, &mut row.times);
            }
        }
        let (text, name) = match kind {
            RowKind::Instead => (text!("hours-add-date"), text!("hours-add-date-name")),
            RowKind::Off => (text!("hours-add-date"), text!("hours-add-off-name")),
        };
        let add_id = id.with(("add", kind as u8));
        let add = widgets::button(ui, add_id, text, &dialog_strings::of(name, owner), ButtonKind::Plain, true);
        if let Some(dates) = calendar(context, None).popup(&add) {
            let number = self.next;
            self.add(kind, dates, String::new());
            // So that the times can be typed at once.
            ui.memory_mut(|memory| memory.request_focus(id.with(("date", number))));
        }
        if let Some((number, first, last)) = changed
            && let Some(row) = self.rows.iter_mut().find(|row| row.number == number)
        {
            (row.first, row.last) = (first, last);
        }
        if let Some(number) = removed {
            self.rows.retain(|row| row.number != number);
            ui.memory_mut(|memory| memory.request_focus(add_id));
        }
        is_entered
    }
}

/// Draws a field for times of a day, with what is wrong about them, or when they end. Returns `true` when Enter was pressed in it.
pub(super) fn times_ui(
    ui: &mut Ui,
    id: Id,
    name: &str,
    (hint, width): (&str, f32),
    error: Option<&str>,
    times: &mut String,
) -> bool {
    let spans = hours_of_day(times);
    let error = error.or(spans.is_none().then(|| text!("hours-times-unreadable")));
    let typed = Field { hint, error, width, ..Field::named(name) }.ui(ui, id, times);
    if let Some(night) = spans.iter().flatten().find(|span| span.end_minutes() > 24 * 60) {
        widgets::hint(ui, &hours_strings::into_next_day(*night));
    }
    if typed.is_entered {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    typed.is_entered
}

fn times_name(kind: RowKind, dates: &str) -> String {
    match kind {
        RowKind::Instead => hours_strings::hours_on(dates),
        RowKind::Off => hours_strings::nobody_on(dates),
    }
}

pub(super) fn calendar<'a>(context: &DialogContext<'a>, value: Option<(Date, Date)>) -> Calendar<'a> {
    Calendar {
        name: text!("hours-dates"),
        picks: Picks::Span,
        value,
        today: context.today,
        first_weekday: context.first_weekday,
        names: context.day_names,
    }
}

/// Returns the weekdays from this one on.
fn weekdays_from(first: Weekday) -> impl Iterator<Item = Weekday> {
    (0..7).map(move |days| first.wrapping_add(days))
}

fn offset(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}
