//! The lines of a list of desks: in the dialog of a shared board, and where it is said that its hub can't be reached.

use egui::{Id, Ui};

use crate::desk::BoardStatus;
use crate::domain::{Time, visible};
use crate::language::text;
use crate::sharing::{DeskSummary, Waiting};
use crate::window::kit::theme::Tokens;
use crate::window::kit::widgets::{self, LitLine};
use crate::window::text::strings::{self, sharing as sharing_strings};
use crate::window::view::shared_boards::is_offline;

/// A desk of which rows came within this time is heard from now, in milliseconds.
const NOW_MS: i64 = 120_000;

/// What the lines say beside the desks.
pub(crate) struct DeskLines<'a> {
    pub id: Id,
    pub height: f32,
    pub status: Option<&'a BoardStatus>,
    /// Whether there is a column of how much each desk has counted today.
    pub has_today: bool,
    pub now: Time,
    pub number: &'a dyn Fn(i128) -> String,
    pub short_time: &'a dyn Fn(Time) -> String,
}

impl DeskLines<'_> {
    /// Draws the line of one desk.
    pub(crate) fn desk_ui(&self, ui: &mut Ui, index: usize, desk: &DeskSummary) {
        let tokens = Tokens::of(ui);
        let is_away = self.status.is_some_and(is_offline);
        let waiting =
            if desk.is_mine { self.status.map_or(desk.waiting, |status| status.waiting) } else { Waiting::default() };
        let is_now = desk.heard_at.is_some_and(|at| self.now.0.saturating_sub(at.0) < NOW_MS);
        let light = match (desk.is_mine, is_away) {
            _ if desk.is_torn => tokens.pending,
            (true, true) => tokens.pending,
            (true, false) => tokens.saved,
            (false, false) if is_now && !desk.has_left => tokens.saved,
            (false, _) => tokens.base,
        };
        let last = match desk.heard_at.map(self.short_time) {
            _ if waiting.rows() > 0 && is_away => sharing_strings::waiting(waiting, |rows| (self.number)(rows.into())),
            _ if desk.is_mine || (is_now && !is_away) => text!("sharing-now").to_owned(),
            None => text!("sharing-never").to_owned(),
            Some(at) if is_away => sharing_strings::last_seen(&at),
            Some(at) => at,
        };
        let today = strings::counted_today(&(self.number)(desk.counted.into()));
        let line = LitLine {
            light,
            text: &visible(&desk.name),
            about: &sharing_strings::about_desk(desk),
            middle: self.has_today.then_some(today.as_str()),
            last: &last,
            last_ink: tokens.dim,
        };
        let response = widgets::lit_line(ui, self.id.with(("desk", index)), self.height, &line);
        if desk.is_torn {
            response.on_hover_text(text!("sharing-torn-hint"));
        }
    }
}
