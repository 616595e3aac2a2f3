//! What the drawing functions see, and what they ask for: they change nothing themselves.

use crate::window::view::command::{Command, DialogRequest, Selecting};
use std::collections::HashSet;
use std::sync::Arc;

use egui::{Context, DragAndDrop, EventFilter, Id, Response, Ui};
use jiff::tz::TimeZone;

use crate::domain::CounterId;
use crate::request::Request;
use crate::store::{Backup, Oddity};
use crate::window::kit::theme::{FLASH_SECONDS, Tokens};
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings;
use crate::window::view::listing::{Listing, SortBy};
use crate::window::view::model::{Flash, Model, Row};
use crate::window::view::scope::Scope;
use crate::window::view::settings::Settings;
use crate::window::view::subject::Subject;

/// How long a tile says why a press was refused, in seconds.
const REFUSAL_SECONDS: f64 = 4.0;

/// A press held down for so long asks for an amount.
pub(crate) const HOLD_SECONDS: f64 = 0.6;

/// Where it is remembered that something was held down for the whole time.
const HELD: &str = "was held";

/// A hand that holds a button down trembles so far.
const STILL_POINTS: f32 = 6.0;

/// Counters that are dragged.
#[derive(Debug, Clone)]
pub(crate) struct Dragged(pub Vec<CounterId>);

/// What is drawn.
pub(crate) struct ViewContext<'a> {
    pub model: &'a Model,
    pub listing: &'a Listing,
    pub settings: &'a Settings,
    pub numbers: Numbers,
    pub locale: &'a Locale,
    pub zone: &'a TimeZone,
    /// Why times are told in another zone than was asked for, in words.
    pub no_zone: Option<&'a str>,
    pub selection: &'a HashSet<CounterId>,
    /// What is inspected in the whole window.
    pub maximised: Option<Subject>,
    /// The window's seconds.
    pub now: f64,
    /// The counter that gets the focus as soon as it is drawn.
    pub wanted: Option<CounterId>,
    /// The newest backup, once it is known: `Some(None)` if there is none.
    pub backup: Option<&'a Option<Backup>>,
    /// The counters and boards that may be taken for others, or can't be named; or why that isn't known.
    pub doubts: Result<&'a [Oddity], &'a str>,
}

/// What came of drawing the counters.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Drawn {
    /// The counter that has the focus.
    pub cursor: Option<CounterId>,
    /// How many counters stand beside each other, where they stand in lines.
    pub columns: Option<usize>,
    /// The pointer is among the counters.
    pub has_pointer: bool,
}

impl ViewContext<'_> {
    pub(crate) fn number(&self, number: i128) -> String {
        self.numbers.format(number)
    }

    pub(crate) fn is_locked(&self, row: &Row) -> bool {
        self.settings.locked || row.counter.is_locked
    }

    /// The selected counters, of those that are shown.
    pub(crate) fn selected(&self) -> Vec<CounterId> {
        self.listing.ids().iter().copied().filter(|id| self.selection.contains(id)).collect()
    }

    /// What a command means that names no counter.
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope::of_window(self.maximised.as_ref(), self.listing, self.model)
    }

    /// Whether there are counters, and they are in use: a filter shows either kind alone.
    pub(crate) fn is_resettable(&self, ids: &[CounterId]) -> bool {
        let first = ids.first().and_then(|id| self.model.row(*id));
        first.is_some_and(|row| !row.counter.is_archived)
    }

    /// The selected counters if this is one of them, else this one.
    pub(crate) fn with_selected(&self, id: CounterId) -> Vec<CounterId> {
        if self.selection.contains(&id) { self.selected() } else { vec![id] }
    }

    /// The light of a row, if one is on: one repaint ends it.
    pub(crate) fn flash(&self, ui: &Ui, row: &Row) -> Option<egui::Color32> {
        let (since, why) = row.flash?;
        let left = since + FLASH_SECONDS - self.now;
        if left <= 0.0 {
            return None;
        }
        ui.ctx().request_repaint_after_secs(left as f32);
        let tokens = Tokens::of(ui);
        Some(match why {
            Flash::Press => tokens.accent,
            Flash::Elsewhere => tokens.counter(row.counter.color),
            Flash::Target => tokens.saved,
            Flash::Refused => tokens.error,
        })
    }

    /// Why the last press was refused, in few words, for a while: the line at the bottom says more.
    pub(crate) fn refusal(&self, ctx: &Context, row: &Row) -> Option<String> {
        let (since, _) = row.flash.filter(|(_, why)| *why == Flash::Refused)?;
        let left = since + REFUSAL_SECONDS - self.now;
        if left <= 0.0 {
            return None;
        }
        ctx.request_repaint_after_secs(left as f32);
        row.refusal.as_ref().map(|why| strings::refused(why, |number| self.number(number)))
    }

    /// How far the lock stands aside while it shakes, in points.
    pub(crate) fn shake(&self, ui: &Ui, row: &Row) -> f32 {
        match row.flash {
            Some((since, Flash::Refused)) if self.now < since + FLASH_SECONDS => {
                ui.ctx().request_repaint();
                (((self.now - since) / FLASH_SECONDS) * std::f64::consts::TAU * 2.0).sin() as f32 * 3.0
            }
            _ => 0.0,
        }
    }

    /// Does what every counter's tile or row does with the focus, a drag and a right click; a plain click is left to it.
    /// Returns the counter if it has the focus.
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
            response.dnd_set_drag_payload(Dragged(self.with_selected(id)));
        }
        if let Held::Whole = held(response, self.now, HOLD_SECONDS) {
            commands.push(Command::Open(DialogRequest::Add(id)));
        }
        has_focus.then_some(id)
    }

    /// Counters dragged onto this one go before it, in the order by hand; `true`: some are over it.
    pub(crate) fn drop_before(&self, response: &Response, row: &Row, commands: &mut Vec<Command>) -> bool {
        // AnswerWaker for a payload of another type would drop it.
        let is_dragged = DragAndDrop::has_payload_of_type::<Dragged>(&response.ctx);
        if !is_dragged || self.listing.sort != SortBy::Manual || self.listing.is_reversed {
            return false;
        }
        let before = row.counter.id;
        let is_other = |dragged: &Arc<Dragged>| !dragged.0.contains(&before);
        if let Some(dragged) = response.dnd_release_payload::<Dragged>().filter(is_other) {
            commands.push(Command::Do(vec![Request::Move { counters: dragged.0.clone(), before: Some(before) }]));
        }
        response.dnd_hover_payload::<Dragged>().is_some_and(|dragged| is_other(&dragged))
    }
}

/// How a click is meant: with Ctrl or Shift it selects.
pub(crate) fn selecting(ui: &Ui) -> Option<Selecting> {
    let modifiers = ui.input(|input| input.modifiers);
    match (modifiers.command, modifiers.shift) {
        (true, _) => Some(Selecting::Toggle),
        (_, true) => Some(Selecting::Range),
        _ => None,
    }
}

/// Whether the pointer is held down on something, without moving.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Held {
    Not,
    /// This share of the time, 0 to 1.
    Partly(f32),
    /// For the whole time; told once.
    Whole,
}

/// How far the pointer is held down on something for so many seconds. Asks for the repaint that ends it.
pub(crate) fn held(response: &Response, now: f64, seconds: f64) -> Held {
    let since = response.ctx.input(|input| {
        let pointer = &input.pointer;
        let moved = pointer.press_origin()?.distance(pointer.latest_pos()?);
        pointer.press_start_time().filter(|_| pointer.primary_down() && moved <= STILL_POINTS)
    });
    let Some(since) = since.filter(|_| response.is_pointer_button_down_on()) else { return Held::Not };
    let left = since + seconds - now;
    if left > 0.0 {
        response.ctx.request_repaint_after_secs(left as f32);
        return Held::Partly(1.0 - (left / seconds) as f32);
    }
    let was_held = response.id.with(HELD);
    match response.ctx.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default::<bool>(was_held), true)) {
        true => Held::Not,
        false => Held::Whole,
    }
}

/// Whether something was clicked that can be held down as well: letting go of it is no click then.
pub(crate) fn clicked(response: &Response) -> bool {
    let was_held = response.id.with(HELD);
    let is_down = response.is_pointer_button_down_on();
    let was_held = response.ctx.data_mut(|data| !is_down && data.remove_temp::<bool>(was_held).unwrap_or_default());
    response.clicked() && !was_held
}

/// The widget of a counter's tile or row.
pub(crate) fn counter_widget(id: CounterId) -> Id {
    Id::unique("counter").with(id.0)
}
