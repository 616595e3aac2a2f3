//! Carries out commands: the one place where a [`Command`] becomes a request, a question or another view.

use egui::{Context, ViewportCommand};

use super::App;
use crate::domain::{BoardId, CounterId};
use crate::reader::FileQuestion;
use crate::request::{BoardRef, CounterRef, CounterRefs, Edit, Refusal, Request, UndoTarget};
use crate::window::kit::key_names;
use crate::window::panels::board_menu::BoardMenu;
use crate::window::panels::counter_menu::Menu;
use crate::window::panels::inspector::{self, Inspector};
use crate::window::panels::sidebar;
use crate::window::text::strings;
use crate::window::view::command::{Command, SelectionMode, edits};
use crate::window::view::listing::SortBy;
use crate::window::view::settings::View;
use crate::window::view::subject::Subject;
use crate::window::view::task::Task;

/// A part of the window that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Counters,
    Inspector,
    Boards,
}

impl App {
    /// Carries out a command.
    pub(super) fn run_command(&mut self, ctx: &Context, command: Command, now: f64) {
        if !command.fits_strip() {
            self.leave_strip(ctx, now);
        }
        match command {
            Command::Press { id, steps } => self.press(id, steps, now),
            Command::Do(requests) => drop(self.send(Request::Operation { requests }, now)),
            Command::Undo => {
                let newest = self.model.newest_operation();
                let which = newest.map_or(UndoTarget::Any, |operation| UndoTarget::Newest(operation.id));
                self.send(Request::UndoOperation { which }, now);
            }
            Command::UndoBackTo { oldest, newest } => {
                self.send(Request::UndoOperation { which: UndoTarget::BackTo { oldest, newest } }, now);
            }
            Command::ListOperations => {
                self.floating.undo_list.asked_for = self.model.undo.as_ref().map(|operation| operation.id);
                self.ask(FileQuestion::Operations);
            }
            Command::Redo => drop(self.send(Request::RedoOperation, now)),
            Command::UndoPress => drop(self.send(Request::UndoOperation { which: UndoTarget::Press }, now)),
            Command::Choose(chosen) => self.choose(chosen),
            Command::Show(filter) => {
                self.listing.filter = filter;
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.show(Subject::BoardFilter(filter));
                }
                self.selection.ids.clear();
                self.layout.single = None;
                #[cfg(feature = "hub")]
                self.filter_changed();
            }
            Command::Sort(sort) => {
                self.listing.is_reversed =
                    self.listing.sort == sort && !self.listing.is_reversed && sort != SortBy::Manual;
                self.listing.sort = sort;
            }
            Command::ClearSearch => self.listing.search.clear(),
            Command::Search => {
                self.uncover(ctx);
                // The commands on the selection cover the search field.
                self.selection.ids.clear();
                self.keyboard.wants_search = true;
            }
            Command::Uncover => self.uncover(ctx),
            Command::Switch => {
                self.uncover(ctx);
                let view = match self.preferences.settings.view {
                    View::Tiles => View::Table,
                    View::Table => View::Tiles,
                };
                self.preferences.change(ctx, |settings| settings.view = view);
                self.focus.wanted = self.focus.cursor;
            }
            Command::ShowSingle(id) => {
                // The counter keeps the focus on the way back.
                self.focus.wanted = id.or(self.layout.single);
                self.layout.single = id;
            }
            Command::Select(id, how) => self.select(id, how),
            Command::SelectAll => self.selection.ids = self.listing.ids().iter().copied().collect(),
            Command::SelectNone => self.selection.ids.clear(),
            Command::LockAll => {
                let locked = !self.preferences.settings.locked;
                self.preferences.change(ctx, |settings| settings.locked = locked);
            }
            Command::FullScreen => {
                self.layout.is_full_screen = !self.layout.is_full_screen;
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(self.layout.is_full_screen));
            }
            Command::Strip => self.switch_strip(ctx, now),
            Command::TurnStrip => self.turn_strip(ctx),
            Command::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            Command::CloseHint => self.file.hint_presses = 0,
            Command::Inspect => self.inspect(ctx, None),
            Command::OtherPart(is_back) => self.other_part(ctx, is_back),
            Command::InspectOnly(subject) => self.inspect(ctx, Some(subject)),
            Command::Menu(ids, at) => self.floating.menu = Some(Menu { ids, at, cursor: self.focus.cursor }),
            Command::Launch(file) => self.start_alone(Task::Launch(file)),
            Command::ShowInFolder(file) => self.start_alone(Task::ShowInFolder(file)),
            Command::SaveTemplate(id) => self.save_template(ctx, id, now),
            Command::BoardMenu(board, at) => self.floating.board_menu = Some(BoardMenu { board, at }),
            Command::Open(request) => self.open(request),
            Command::ResetNow(ids) => self.reset(ids, now),
            Command::UndoReset(id) => self.ask(FileQuestion::LastReset(id)),
            Command::Backup(job) => self.start_job(job),
            Command::Copy(ids) => self.copy(ctx, &ids, now),
            Command::CopyPicture(rect) => self.copy_picture(ctx, rect, now),
            #[cfg(feature = "hub")]
            Command::SyncNow => self.sync_now(now),
            Command::PutOn(ids, board) => {
                self.report_new_keys(&ids, board, now);
                let edit = Edit { board: Some(board.map(BoardRef::Id)), ..Edit::default() };
                self.send(Request::Operation { requests: edits(&ids, &edit) }, now);
            }
        }
    }

    pub(super) fn press(&mut self, id: CounterId, steps: i64, now: f64) {
        let Some(row) = self.model.row(id) else { return };
        let delta = row.counter.step.saturating_mul(steps);
        let refusal = match self.preferences.settings.locked {
            true => Some(Refusal::Locked { name: row.counter.name.clone() }),
            false => self.model.refusal(id, delta),
        };
        match refusal {
            Some(refusal) => {
                self.refused(id, &refusal, now);
            }
            None => {
                let increment = Request::Increment { counter: CounterRef::Id(id), delta, at: Some((self.clock)()) };
                let is_sent = self.send(Request::Operation { requests: vec![increment] }, now).is_some();
                self.inspect_pressed(id);
                if is_sent && self.layout.single.is_none() && self.layout.maximised.is_none() {
                    self.report_unseen(id, now);
                }
            }
        }
    }

    /// Has the inspector beside the counters show the counter that was pressed last, if it shows one.
    fn inspect_pressed(&mut self, id: CounterId) {
        if let Some(inspector) = &mut self.layout.inspector
            && !inspector.is_maximised
            && matches!(inspector.subject(), Subject::Counters(ids) if ids.len() == 1)
        {
            inspector.show(Subject::Counters(vec![id]));
        }
    }

    /// Shows a toast for each counter that gets another key on this board, since its own is another counter's there.
    fn report_new_keys(&mut self, ids: &[CounterId], board: Option<BoardId>, now: f64) {
        for id in ids {
            let Some(counter) = self.model.row(*id).map(|row| &row.counter) else { continue };
            let Some(key) = counter.key.filter(|_| counter.board_id != board) else { continue };
            if let Some(holder) = self.model.rows_of_key(key).find(|row| row.counter.board_id == board) {
                let text = strings::key_changes(&counter.name, &key_names::cap(key), &holder.counter.name);
                self.floating.toasts.replace(*id, text, now);
            }
        }
    }

    /// Shows a toast when a counter was counted that isn't listed.
    pub(super) fn report_unseen(&mut self, id: CounterId, now: f64) {
        let Some(row) = self.model.row(id) else { return };
        let Some(hiding) = self.listing.hiding(row) else { return };
        let count = self.preferences.numbers.format(row.shown());
        let text = strings::counted_unseen(&row.counter.name, &hiding.text(row.counter.board.as_deref()), &count);
        self.floating.toasts.replace(id, text, now);
    }

    /// Shows the counters again, when something else fills the window.
    pub(super) fn uncover(&mut self, ctx: &Context) {
        self.layout.single = None;
        if self.layout.maximised.take().is_none() {
            return;
        }
        if let Some(inspector) = &mut self.layout.inspector {
            inspector.is_maximised = false;
        }
        if ctx.content_rect().width() < inspector::WINDOW_WIDTH_MIN {
            // There is no room beside the counters.
            self.inspect(ctx, None);
        }
    }

    /// Opens the inspector on a subject. Without one, opens it on the selection, the focused counter or the board that
    /// is shown, or closes it.
    pub(super) fn inspect(&mut self, ctx: &Context, subject: Option<Subject>) {
        // A single counter hides the inspector.
        let subject = match (subject, self.layout.single.take()) {
            (None, Some(id)) => Some(Subject::Counters(vec![id])),
            (subject, _) => subject,
        };
        let kept = self.preferences.settings.inspector_view;
        self.layout.inspector = match (subject, self.layout.inspector.take()) {
            (None, Some(_)) => None,
            (None, None) => {
                let subject = self.subject().unwrap_or(Subject::BoardFilter(self.listing.filter));
                Some(Inspector::new(subject, kept))
            }
            (Some(subject), None) => Some(Inspector::new(subject, kept)),
            (Some(subject), Some(mut inspector)) => {
                inspector.show(subject);
                Some(inspector)
            }
        };
        let is_open = self.layout.inspector.is_some();
        self.preferences.change(ctx, |settings| settings.inspector = is_open);
    }

    /// Moves the focus to the next part of the window: from the counters to the inspector, to the boards, and back to
    /// the counters.
    pub(super) fn other_part(&mut self, ctx: &Context, is_back: bool) {
        if self.layout.single.is_some() {
            // There is no other part.
            return;
        }
        let focused = ctx.memory(|memory| memory.focused());
        let board_widget = sidebar::filter_widget(self.listing.filter);
        let has_boards = ctx.read_response(board_widget).is_some();
        let at = match (self.layout.is_inspecting, focused.and_then(|id| ctx.read_response(id))) {
            (true, _) => Part::Inspector,
            (false, Some(response)) if has_boards && response.rect.right() <= sidebar::WIDTH => Part::Boards,
            _ => Part::Counters,
        };
        let mut parts = vec![Part::Counters];
        parts.extend(self.layout.inspector.is_some().then_some(Part::Inspector));
        parts.extend(has_boards.then_some(Part::Boards));
        if is_back {
            parts.reverse();
        }
        let next = parts.iter().position(|part| *part == at).map_or(0, |index| (index + 1) % parts.len());
        match (parts.get(next), &mut self.layout.inspector) {
            (Some(Part::Inspector), Some(inspector)) => inspector.wants_focus = true,
            (Some(Part::Boards), _) => ctx.memory_mut(|memory| memory.request_focus(board_widget)),
            (_, inspector) => {
                let inspected = inspector.as_ref().and_then(|inspector| match inspector.subject() {
                    Subject::Counters(ids) => ids.first().copied(),
                    Subject::BoardFilter(_) => None,
                });
                self.uncover(ctx);
                let shown = inspected.filter(|id| self.listing.position(*id).is_some());
                self.focus.wanted = shown.or(self.listing.ids().first().copied());
            }
        }
    }

    /// Returns the counters that are selected or have the focus, as a subject; `None` if there are none.
    pub(super) fn subject(&self) -> Option<Subject> {
        let selected = self.selected();
        let cursor = self.focus.cursor.map(|id| vec![id]);
        Some(Subject::Counters(if selected.is_empty() { cursor? } else { selected }))
    }

    pub(super) fn reset(&mut self, ids: Vec<CounterId>, now: f64) {
        let counters = CounterRefs::These(ids.into_iter().map(CounterRef::Id).collect());
        self.send(Request::Operation { requests: vec![Request::Reset { counters, note: None }] }, now);
    }

    pub(super) fn select(&mut self, id: CounterId, how: SelectionMode) {
        match (how, self.selection.anchor.and_then(|anchor| self.listing.position(anchor)), self.listing.position(id)) {
            (SelectionMode::Range, Some(from), Some(to)) => {
                let range = from.min(to)..=from.max(to);
                self.selection.ids.extend(self.listing.ids().get(range).unwrap_or_default());
            }
            _ => {
                if !self.selection.ids.remove(&id) {
                    self.selection.ids.insert(id);
                }
                self.selection.anchor = Some(id);
            }
        }
    }
}
