//! What the drawing functions take: a view of the state, which they don't change.

use crate::window::view::command::{Command, DialogRequest, SelectionMode};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use egui::{Context, DragAndDrop, EventFilter, Id, Key, Response, Sense, Ui};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::day::{DayStart, HOUR_MS};
use crate::domain::{BoardId, ControlPlan, ControlPlanError, ControlSize, Counter, CounterId, DayNote, Time};
use crate::reader::{Alarm, AskControl, Course};
use crate::request::Request;
use crate::stats::evidence::{NoChart, NoLimits, no_limits};
use crate::stats::{Calendar, Span};
use crate::store::{Backup, CounterScope, Oddity};
use crate::window::kit::theme::{FLASH_SECONDS, SLOW_SECONDS, Tokens, is_still};
use crate::window::text::locale::{Locale, Numbers, local};
use crate::window::text::strings;
use crate::window::view::listing::{BoardFilter, Listing, SortBy};
use crate::window::view::model::{Flash, Model, Row};
use crate::window::view::pace::{MINUTE_MS, Paced, Paces};
use crate::window::view::scope::Scope;
use crate::window::view::settings::Settings;
use crate::window::view::subject::Subject;
use crate::window::view::undo_list::UndoList;

/// How long a tile shows why a press was refused, in seconds.
const REFUSAL_SECONDS: f64 = 4.0;

/// How long a press must be held down to ask for an amount, in seconds.
pub(crate) const HOLD_SECONDS: f64 = 0.6;

/// Key under which a completed hold is remembered.
const HELD: &str = "was held";

/// How far the pointer may move during a hold, in points.
const STILL_POINTS: f32 = 6.0;

/// Counters that are being dragged.
#[derive(Debug, Clone)]
pub(crate) struct DraggedCounters(pub Vec<CounterId>);

/// What the drawing functions show.
pub(crate) struct ViewContext<'a> {
    pub model: &'a Model,
    pub listing: &'a Listing,
    pub settings: &'a Settings,
    pub numbers: Numbers,
    pub locale: &'a Locale,
    pub zone: &'a TimeZone,
    /// Why times are shown in another zone than the one set, as a sentence.
    pub no_zone: Option<&'a str>,
    pub selection: &'a HashSet<CounterId>,
    /// What the maximised inspector shows.
    pub maximised: Option<Subject>,
    /// The counter that the inspector beside the counters shows.
    pub inspected: Option<CounterId>,
    /// Whether controls are large enough for fingers.
    pub large_targets: bool,
    /// The time in the window's seconds.
    pub now: f64,
    pub clock: Time,
    /// The counter that gets the focus as soon as it is drawn.
    pub wanted: Option<CounterId>,
    /// Whether the desktop lets a program keep its window on top.
    pub keeps_on_top: bool,
    /// What can be undone.
    pub undo_list: &'a UndoList,
    /// How the board that is shown stands, once that is known; or why it can't be read.
    pub course: Result<Option<&'a Course>, &'a str>,
    /// When targets are reached.
    pub paces: &'a Paces,
    /// The counters whose control chart shows now that something isn't chance.
    pub alarms: &'a HashMap<CounterId, Alarm>,
    /// The counter that Tab goes to.
    pub stop: Option<CounterId>,
    /// The newest backup, once it is known: `Some(None)` if there is none.
    pub backup: Option<&'a Option<Backup>>,
    /// The counters and boards whose names are easily confused, or can't be typed; or why they aren't known.
    pub doubts: Result<&'a [Oddity], &'a str>,
}

/// The result of drawing the counters.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DrawResult {
    /// The counter that has the focus.
    pub cursor: Option<CounterId>,
    /// The number of columns, where counters are in a grid.
    pub columns: Option<usize>,
    /// Whether the pointer is among the counters.
    pub has_pointer: bool,
    /// The first position of the tiles that were drawn, and the one after the last.
    pub tiles: (usize, usize),
}

impl ViewContext<'_> {
    /// Returns whether the total of all that is shown is a level, as of people at a door.
    pub(crate) fn is_level(&self) -> bool {
        let BoardFilter::Board(id) = self.listing.filter else { return false };
        self.listing.search.trim().is_empty() && self.model.of_board(id).is_level()
    }

    /// Returns the counters of what is chosen at the left, whatever is searched for, as they were made. Without a search it
    /// costs as much as they are, not as the file.
    pub(crate) fn chosen_rows(&self) -> Vec<&Row> {
        if !self.listing.search.trim().is_empty() {
            return self.model.rows().iter().filter(|row| self.listing.filter.has(&row.counter)).collect();
        }
        self.listing.ids_as_made().filter_map(|id| self.model.row(id)).collect()
    }

    pub(crate) fn number(&self, number: i128) -> String {
        self.numbers.format(number)
    }

    /// Returns the calendar of this file's days and the window's weeks.
    pub(crate) fn calendar(&self) -> Calendar {
        let first_weekday = self.locale.first_weekday(self.settings.first_day);
        let day_start = DayStart::of_minutes(self.model.day_starts_at).unwrap_or_default();
        Calendar::new(self.zone.clone(), day_start, first_weekday)
    }

    /// Writes a time of today as such, and another by its date.
    pub(crate) fn short_time(&self, at: Time) -> String {
        short_time(self.model, self.locale, self.zone, at)
    }

    /// Returns when a target is reached if counting goes on so: at a time of today, or on another day; `None` where that
    /// isn't known.
    pub(crate) fn pace(&self, paced: Paced) -> Option<String> {
        // "By 16:40" is true until that minute begins.
        let at = Time(self.paces.of(paced)?.0.saturating_add(MINUTE_MS - 1));
        Some(match self.model.day() {
            Some(day) if day.contains(at) => self.locale.time(at, self.zone),
            _ => {
                let date = local(at, self.zone).date();
                self.locale.weekday_date(date, date.year() != local(self.clock, self.zone).year())
            }
        })
    }

    /// Returns the time of today at which a target is reached if counting goes on so.
    pub(crate) fn pace_today(&self, paced: Paced) -> Option<String> {
        let at = Time(self.paces.of(paced)?.0.saturating_add(MINUTE_MS - 1));
        self.model.day().filter(|day| day.contains(at)).map(|_| self.locale.time(at, self.zone))
    }

    /// Returns the control chart of a counter that has one, or why it can't be drawn.
    pub(crate) fn control_of(&self, id: CounterId) -> Option<Result<AskControl, String>> {
        let counter = &self.model.row(id)?.counter;
        let text = counter.control.as_deref()?;
        let read = text.parse().map_err(|why: ControlPlanError| why.to_string());
        Some(read.and_then(|plan| self.planned(counter, plan).map_err(|why| why.reason())))
    }

    /// Returns the control chart of a counter by a plan.
    fn planned(&self, counter: &Counter, plan: ControlPlan) -> Result<AskControl, NoChart> {
        if let Some(why) = no_limits([counter]) {
            return Err(NoChart::Limits(why));
        }
        let rows = self.model.rows().iter().map(|row| &row.counter);
        let of = match &plan.size {
            None | Some(ControlSize::Hours) => None,
            Some(ControlSize::Board) => {
                let board = counter.board_id.ok_or(NoChart::NoBoard)?;
                if self.model.of_board(board).is_level() {
                    return Err(NoChart::Limits(NoLimits::Weighed));
                }
                let filter = BoardFilter::Board(board);
                Some(rows.filter(|counter| filter.has(counter)).map(|counter| counter.id).collect())
            }
            Some(ControlSize::Counter(name)) => {
                let of = rows.filter(|counter| name.is_of(&counter.name)).map(|counter| counter.id).next();
                Some(vec![of.ok_or_else(|| NoChart::NoCounter(name.clone()))?])
            }
        };
        Ok(AskControl { plan, of: of.map(CounterScope::These) })
    }

    /// Returns what isn't chance about the newest point of a counter's control chart: "3 Nov, 19: above the upper limit, by chance
    /// seldom more than 14".
    pub(crate) fn alarm(&self, id: CounterId) -> Option<String> {
        let Alarm { span, kind, point, .. } = self.alarms.get(&id)?;
        Some(strings::charts::alarm(*kind, point, &self.day_or_hour(*span), &self.numbers))
    }

    /// Writes the first day of a span, with its time where it is an hour.
    pub(crate) fn day_or_hour(&self, span: Span) -> String {
        let date = local(span.start, self.zone).date();
        let has_year = date.year() != local(self.clock, self.zone).year();
        let day = if has_year { self.locale.date_of(date) } else { self.locale.day_month(date) };
        match span.end.0.saturating_sub(span.start.0) > HOUR_MS {
            true => day,
            false => strings::inspector::at(&day, &self.locale.time(span.start, self.zone)),
        }
    }

    /// Returns the board that a subject is, or is on; `None`: several boards, or none.
    pub(crate) fn board_of(&self, subject: &Subject) -> Option<BoardId> {
        match subject {
            Subject::BoardFilter(BoardFilter::Board(id)) => Some(*id),
            Subject::BoardFilter(BoardFilter::All | BoardFilter::Archive) => None,
            Subject::Counters(ids) => {
                let mut boards = ids.iter().map(|id| self.model.row(*id).and_then(|row| row.counter.board_id));
                let first = boards.next().flatten();
                first.filter(|_| boards.all(|board| board == first))
            }
        }
    }

    /// Returns what is noted on a day of a subject: on its board and on the whole file; of all counters, on any board.
    pub(crate) fn day_note(&self, subject: &Subject, date: Date) -> Option<String> {
        let start = self.model.day_notes.partition_point(|note| note.date < date);
        let of_day = self.model.day_notes.iter().skip(start).take_while(|note| note.date == date);
        let is_all = matches!(subject, Subject::BoardFilter(BoardFilter::All));
        let own = self.board_of(subject);
        let shown = of_day.filter(|note| is_all || note.board.is_none() || note.board == own);
        let text = |note: &DayNote| match note.board.and_then(|id| self.model.board(id)) {
            Some(board) if is_all => strings::day_note::of_board(&board.name, &note.note),
            _ => note.note.clone(),
        };
        let texts: Vec<String> = shown.map(text).collect();
        (!texts.is_empty()).then(|| strings::history::beside(&texts).replace('\n', " "))
    }

    pub(crate) fn is_locked(&self, row: &Row) -> bool {
        self.settings.locked || row.counter.is_locked
    }

    /// Returns those of the selected counters that are listed, in their order.
    pub(crate) fn selected(&self) -> Vec<CounterId> {
        self.listing.selected(self.selection)
    }

    /// Returns the counters that a command without a counter applies to.
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope::of_window(self.maximised.as_ref(), self.listing, self.model)
    }

    /// Returns whether there are counters, and they aren't archived: a filter shows only one of the two kinds.
    pub(crate) fn is_resettable(&self, ids: &[CounterId]) -> bool {
        let first = ids.first().and_then(|id| self.model.row(*id));
        first.is_some_and(|row| !row.counter.is_archived)
    }

    /// Returns the selected counters if this is one of them, otherwise only this one.
    pub(crate) fn with_selected(&self, id: CounterId) -> Vec<CounterId> {
        if self.selection.contains(&id) { self.selected() } else { vec![id] }
    }

    /// Returns the ink of a row's count: another one while it isn't saved, if that takes long enough to be noticed.
    pub(crate) fn count_ink(&self, ui: &Ui, row: &Row) -> egui::Color32 {
        let tokens = Tokens::of(ui);
        if row.pending != 0 && self.is_slow(ui.ctx(), row.pending_since) { tokens.pending_ink } else { tokens.ink }
    }

    /// Returns whether what is saved since then takes long; a single repaint finds that out.
    pub(crate) fn is_slow(&self, ctx: &Context, since: Option<f64>) -> bool {
        let left = since.map_or(0.0, |since| since + SLOW_SECONDS - self.now);
        if left > 0.0 {
            ctx.request_repaint_after_secs(left as f32);
        }
        left <= 0.0
    }

    /// Returns the colour of a row's flash, if there is one; a single repaint ends it.
    pub(crate) fn flash(&self, ui: &Ui, row: &Row) -> Option<egui::Color32> {
        let (since, why) = row.flash?;
        let left = since + FLASH_SECONDS - self.now;
        if left <= 0.0 {
            return None;
        }
        ui.ctx().request_repaint_after_secs(left as f32);
        let tokens = Tokens::of(ui);
        Some(match why {
            Flash::Press | Flash::Elsewhere => tokens.counter(row.counter.color),
            Flash::Target => tokens.saved,
            Flash::Refused => tokens.pending,
        })
    }

    /// Returns briefly why the last press was refused, for a while; the status bar gives the details.
    pub(crate) fn refusal(&self, ctx: &Context, row: &Row) -> Option<String> {
        let (since, _) = row.flash.filter(|(_, why)| *why == Flash::Refused)?;
        let left = since + REFUSAL_SECONDS - self.now;
        if left <= 0.0 {
            return None;
        }
        ctx.request_repaint_after_secs(left as f32);
        row.refusal.as_ref().map(|why| strings::refused(why, |number| self.number(number)))
    }

    /// Returns the lock's horizontal offset while it shakes, in points.
    pub(crate) fn shake(&self, ui: &Ui, row: &Row) -> f32 {
        match row.flash {
            Some((since, Flash::Refused)) if self.now < since + FLASH_SECONDS && !is_still(ui) => {
                ui.ctx().request_repaint();
                (((self.now - since) / FLASH_SECONDS) * std::f64::consts::TAU * 2.0).sin() as f32 * 3.0
            }
            _ => 0.0,
        }
    }

    /// Returns what a counter's tile or row senses. Tab goes to one of them, from which the arrows lead on.
    pub(crate) fn counter_sense(&self, ui: &Ui, id: CounterId) -> Sense {
        let is_passed = self.stop != Some(id) && ui.input(|input| input.key_pressed(Key::Tab));
        if is_passed { Sense::CLICK | Sense::DRAG } else { Sense::click_and_drag() }
    }

    /// Handles focus, drag and right click of a counter's tile or row; a plain click is left to the caller. Returns the
    /// counter if it has the focus.
    pub(crate) fn handle(
        &self,
        ui: &Ui,
        response: &Response,
        row: &Row,
        commands: &mut Vec<Command>,
    ) -> Option<CounterId> {
        let id = row.counter.id;
        if self.wanted == Some(id) {
            response.request_focus();
        }
        let has_focus = response.has_focus();
        if has_focus {
            let arrows = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.secondary_clicked() {
            let at = response.interact_pointer_pos().unwrap_or(response.rect.center());
            commands.push(Command::Menu(self.with_selected(id), at));
        }
        if response.drag_started() {
            response.dnd_set_drag_payload(DraggedCounters(self.with_selected(id)));
        }
        if let HoldProgress::Fully = held(response, self.now, HOLD_SECONDS) {
            commands.push(Command::Open(DialogRequest::Add(id)));
        }
        has_focus.then_some(id)
    }

    /// Moves counters dropped on this one before it, in the manual order. Returns whether counters are dragged over it.
    pub(crate) fn drop_before(&self, response: &Response, row: &Row, commands: &mut Vec<Command>) -> bool {
        // Asking egui for a payload of the wrong type would drop it.
        let is_dragged = DragAndDrop::has_payload_of_type::<DraggedCounters>(&response.ctx);
        if !is_dragged || self.listing.sort != SortBy::Manual || self.listing.is_reversed {
            return false;
        }
        let before = row.counter.id;
        let is_other = |dragged: &Arc<DraggedCounters>| !dragged.0.contains(&before);
        if let Some(dragged) = response.dnd_release_payload::<DraggedCounters>().filter(is_other) {
            commands.push(Command::Do(vec![Request::Move { counters: dragged.0.clone(), before: Some(before) }]));
        }
        response.dnd_hover_payload::<DraggedCounters>().is_some_and(|dragged| is_other(&dragged))
    }
}

/// Writes a time of today as such, and another by its date.
pub(crate) fn short_time(model: &Model, locale: &Locale, zone: &TimeZone, at: Time) -> String {
    match model.day() {
        Some(day) if day.contains(at) => locale.time(at, zone),
        _ => locale.date(at, zone),
    }
}

/// Returns how a click selects: with Ctrl or Shift; `None` for a plain click.
pub(crate) fn selecting(ui: &Ui) -> Option<SelectionMode> {
    let modifiers = ui.input(|input| input.modifiers);
    match (modifiers.command, modifiers.shift) {
        (true, _) => Some(SelectionMode::Toggle),
        (_, true) => Some(SelectionMode::Range),
        _ => None,
    }
}

/// How long the pointer has been held down on something, without moving.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum HoldProgress {
    Not,
    /// For this share of the time, 0 to 1.
    Partly(f32),
    /// For the full time; returned once.
    Fully,
}

/// Returns how long the pointer has been held down on a widget, as a share of `seconds`. Requests the repaint that ends
/// the hold.
pub(crate) fn held(response: &Response, now: f64, seconds: f64) -> HoldProgress {
    let since = response.ctx.input(|input| {
        let pointer = &input.pointer;
        let moved = pointer.press_origin()?.distance(pointer.latest_pos()?);
        pointer.press_start_time().filter(|_| pointer.primary_down() && moved <= STILL_POINTS)
    });
    let Some(since) = since.filter(|_| response.is_pointer_button_down_on()) else { return HoldProgress::Not };
    let left = since + seconds - now;
    if left > 0.0 {
        response.ctx.request_repaint_after_secs(left as f32);
        return HoldProgress::Partly(1.0 - (left / seconds) as f32);
    }
    let was_held = response.id.with(HELD);
    match response.ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default::<bool>(was_held), true)) {
        true => HoldProgress::Not,
        false => HoldProgress::Fully,
    }
}

/// Returns whether a widget was clicked that can also be held down: releasing it after a hold is no click.
pub(crate) fn clicked(response: &Response) -> bool {
    let was_held = response.id.with(HELD);
    let is_down = response.is_pointer_button_down_on();
    let was_held = response.ctx.data_mut(|data| !is_down && data.remove_temp::<bool>(was_held).unwrap_or_default());
    response.clicked() && !was_held
}

/// Returns the id of a counter's tile or row.
pub(crate) fn counter_widget(id: CounterId) -> Id {
    Id::unique("counter").with(id.0)
}
