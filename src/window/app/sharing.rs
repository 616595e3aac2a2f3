//! Shared boards in the window: starts the desk's thread, tells it what happens, and takes in what it reports. Nothing here
//! waits for it.

use std::path::Path;
use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender};
use egui::Context;

use super::App;
use crate::desk::{Answer, DeskEvent, DeskListener, DeskThread, KeyringUse, Question};
use crate::domain::{BoardId, Time};
use crate::language::text;
use crate::reader::{CountedHere, FileQuestion};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::view::listing::BoardFilter;

/// Minimum time between two readings of a board's desks that nobody asked for, in seconds.
const DESKS_PAUSE_SECONDS: f64 = 5.0;

/// What lies between the window and the desk's thread.
pub(super) struct DeskLink {
    /// What the keyring is used for; `None`: the thread isn't started with the file.
    keyring: Option<KeyringUse>,
    sender: Sender<DeskEvent>,
    events: Receiver<DeskEvent>,
    /// Whether the thread knows that somebody looks at the counts.
    is_watched: bool,
    /// The board whose desks were last asked for, and when, in the window's seconds.
    asked: Option<(BoardId, f64)>,
    /// Whether they may have changed since.
    is_news: bool,
    /// Whether something was counted since the last question what was counted here.
    is_here_stale: bool,
    is_asking_here: bool,
    /// The board that has just come to be shared, and is shown as soon as the model knows it.
    arriving: Option<BoardId>,
}

impl DeskLink {
    pub(super) fn new(keyring: Option<KeyringUse>) -> Self {
        let (sender, events) = crossbeam_channel::unbounded();
        Self {
            keyring,
            sender,
            events,
            is_watched: false,
            asked: None,
            is_news: false,
            is_here_stale: true,
            is_asking_here: false,
            arriving: None,
        }
    }
}

impl App {
    /// Takes in a report of the desk's thread in the next frame, as if it had come from there.
    pub fn report_sharing(&self, event: DeskEvent) {
        // The other end is this app's, too.
        let _ = self.desk.sender.send(event);
    }

    /// Starts the thread when the file is open, or tells it that another is.
    pub(super) fn share_file(&mut self, ctx: &Context, path: &Path) {
        let Some(keyring) = self.desk.keyring else { return };
        if self.threads.worker.with_desk(|desk| desk.opened(path.to_owned())).is_some() {
            return;
        }
        let waker = Arc::new(DeskWaker { sender: self.desk.sender.clone(), ctx: ctx.clone() });
        let mut problem = None;
        self.threads.worker.start_desk(|worker| {
            let started = DeskThread::start(path.to_owned(), worker, keyring, waker);
            started.map_err(|error| problem = Some(error.to_string())).ok()
        });
        self.desk.is_watched = false;
        if problem.is_some() {
            self.model.problem = problem;
        }
    }

    /// Applies what the thread has reported, and tells it whether the window has the focus.
    pub(super) fn hear_desk(&mut self, ctx: &Context, now: f64) {
        let is_watched = ctx.input(|input| input.focused);
        if is_watched != self.desk.is_watched
            && self.threads.worker.with_desk(|desk| desk.is_watched(is_watched)).is_some()
        {
            self.desk.is_watched = is_watched;
        }
        let events: Vec<DeskEvent> = self.desk.events.try_iter().collect();
        for event in events {
            match event {
                DeskEvent::Status(statuses) => {
                    self.model.shared.reported(statuses);
                    (self.desk.is_news, self.desk.is_here_stale) = (true, true);
                }
                DeskEvent::Keyring(keyring) => self.model.shared.keyring = keyring,
                DeskEvent::Answered(id, answer) => {
                    if let Answer::Shared(board) | Answer::Joined(board) = &answer {
                        self.desk.arriving = Some(*board);
                    }
                    let mut answer = Some(answer);
                    if self.dialogs.asks_hub == Some(id) {
                        self.dialogs.asks_hub = None;
                        self.call_dialog(ctx, now, |dialog, commands| {
                            answer.take().into_iter().for_each(|answer| dialog.hub_answered(answer, commands));
                        });
                    }
                    // The dialog that asked has been closed.
                    if let Some(Answer::Failed(why)) = answer {
                        self.model.problem = Some(why);
                    }
                }
            }
        }
        self.show_arrived();
        self.ask_desks(ctx, now);
        self.ask_here();
    }

    /// Tells the thread that something was committed.
    pub(super) fn file_changed(&mut self) {
        self.threads.worker.with_desk(DeskThread::changed);
        self.desk.is_here_stale = true;
    }

    /// Notes that other boards are shown.
    pub(super) fn filter_changed(&mut self) {
        self.desk.is_here_stale = true;
    }

    /// Asks the reader what this desk counted today on the boards that are shown, one question at a time.
    fn ask_here(&mut self) {
        let (filter, shared) = (self.listing.filter, &self.model.shared);
        let is_due = self.desk.is_here_stale && !self.desk.is_asking_here;
        let Some(day) =
            self.model.day().filter(|_| is_due && shared.statuses().iter().any(|status| filter.shows(status.board)))
        else {
            return;
        };
        let rows = || self.model.rows().iter().map(|row| &row.counter).filter(|counter| filter.has(counter));
        let on = |board| rows().filter(move |row| row.board_id == Some(board)).map(|row| row.id).collect();
        let boards = shared
            .statuses()
            .iter()
            .filter(|status| filter.shows(status.board))
            .map(|status| (status.board, on(status.board)))
            .collect();
        let question = FileQuestion::Here(boards, day.start, day.end);
        (self.desk.is_here_stale, self.desk.is_asking_here) = (false, self.threads.reader.ask(question));
    }

    /// Takes in what this desk counted since a time; `None`: that can't be read now.
    pub(super) fn counted_here(&mut self, counted: Option<(Time, Vec<CountedHere>)>) {
        self.desk.is_asking_here = false;
        if let (Some((since, counted)), Some(day)) = (counted, self.model.day().copied())
            && day.start == since
        {
            self.model.shared.counted_here(&day, counted);
        }
    }

    /// Shows a board that has just come to be shared, as soon as it is there.
    fn show_arrived(&mut self) {
        let model = &self.model;
        if let Some(board) = self.desk.arriving.take_if(|board| model.board(*board).is_some()) {
            self.listing.filter = BoardFilter::Board(board);
            self.selection.ids.clear();
            self.layout.single = None;
        }
    }

    /// Asks the reader for the desks of the board that is shown, when they may have changed.
    fn ask_desks(&mut self, ctx: &Context, now: f64) {
        let BoardFilter::Board(board) = self.listing.filter else { return };
        if self.model.shared.status(board).is_none() {
            return;
        }
        let asked_at = self.desk.asked.filter(|(asked, _)| *asked == board).map(|(_, at)| at);
        let left = asked_at.map_or(0.0, |at| at + DESKS_PAUSE_SECONDS - now);
        let is_known = self.model.shared.facts(board).is_some();
        if (is_known || left > 0.0) && !self.desk.is_news && asked_at.is_some() {
            return;
        }
        if left > 0.0 {
            ctx.request_repaint_after_secs(left as f32);
            return;
        }
        (self.desk.asked, self.desk.is_news) = (Some((board, now)), false);
        self.ask_facts(board);
    }

    /// Asks how a board is shared.
    pub(super) fn ask_facts(&mut self, board: BoardId) {
        // Before the first frame that knows the day nothing is shown of it.
        let today = self.model.day().map_or((Time(0), Time(0)), |day| (day.start, day.end));
        self.ask(FileQuestion::Sharing(Some((board, today.0, today.1))));
    }

    /// Asks something of a hub, for the dialog that is open.
    pub(super) fn ask_hub(&mut self, ctx: &Context, question: Question, now: f64) {
        self.dialogs.asks_hub = self.threads.worker.with_desk(|desk| desk.ask(question));
        if self.dialogs.asks_hub.is_none() {
            let why = text!("sharing-not-running").to_owned();
            self.call_dialog(ctx, now, |dialog, commands| dialog.hub_answered(Answer::Failed(why), commands));
        }
    }

    /// Tries at once to reach the hubs that couldn't be reached.
    pub(super) fn sync_now(&mut self, now: f64) {
        self.threads.worker.with_desk(DeskThread::sync_now);
        self.floating.toasts.add(dialog_strings::sentence(text!("sharing-trying")), None, now);
    }
}

/// Passes the thread's reports on, then wakes the window, like [`EventWaker`](super::start::EventWaker).
struct DeskWaker {
    sender: Sender<DeskEvent>,
    ctx: Context,
}

impl DeskListener for DeskWaker {
    fn hear(&self, event: DeskEvent) {
        // An error means that the window is gone.
        let _ = self.sender.send(event);
        self.ctx.request_repaint_of(egui::ViewportId::ROOT);
    }
}
