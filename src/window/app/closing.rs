//! Closing with unsaved presses: asks first, and closes automatically once they are saved. However the window ends, its
//! worker is stopped, which keeps what isn't saved.

use std::cell::RefCell;
use std::io::Write as _;
use std::rc::{Rc, Weak};
use std::time::Duration;

use egui::{Context, Id, ViewportCommand};

#[cfg(feature = "hub")]
use crate::desk::DeskThread;
use crate::domain::visible;
use crate::language::text;
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings;
use crate::window::view::model::Model;
use crate::worker::{STOP_WAIT, Worker};

/// Whether the window is about to close.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Closing {
    #[default]
    No,
    /// As soon as everything is saved.
    WhenSaved,
    /// At once: what isn't saved is kept beside the file.
    Now,
}

impl Closing {
    /// Returns how long to keep trying to save when the window closes.
    pub(super) fn wait(self) -> Duration {
        if self == Self::Now { Duration::ZERO } else { STOP_WAIT }
    }
}

/// The window's worker, which is stopped once. Everyone who stops it gets the same report of what couldn't be saved.
#[derive(Clone)]
pub(super) struct OneWorker(Rc<RefCell<WorkerState>>);

enum WorkerState {
    Running {
        // Dropped first: it needs the worker.
        #[cfg(feature = "hub")]
        desk: Option<DeskThread>,
        worker: Worker,
    },
    /// What couldn't be saved, as a sentence.
    Stopped(Option<String>),
}

impl WorkerState {
    fn running(worker: Worker) -> Self {
        Self::Running {
            #[cfg(feature = "hub")]
            desk: None,
            worker,
        }
    }
}

thread_local! {
    static AT_EXIT: RefCell<AtExit> = const { RefCell::new(AtExit(Weak::new())) };
}

/// Stops the worker when another event ends the process: libX11 calls `exit` when its server is gone. On glibc that
/// destroys thread-local data while other threads are still running.
struct AtExit(Weak<RefCell<WorkerState>>);

impl Drop for AtExit {
    fn drop(&mut self) {
        if let Some(worker) = self.0.upgrade().map(OneWorker)
            && let Some(text) = worker.stop(STOP_WAIT)
        {
            let _ = writeln!(std::io::stderr(), "tallyboard: {}", visible(&text));
        }
    }
}

impl OneWorker {
    pub(super) fn new(worker: Worker) -> Self {
        Self(Rc::new(RefCell::new(WorkerState::running(worker))))
    }

    /// Has the worker stopped also when the process ends while this thread is in a library.
    pub(super) fn stop_at_exit(&self) {
        AT_EXIT.with(|at_exit| at_exit.borrow_mut().0 = Rc::downgrade(&self.0));
    }

    /// Replaces a worker that has ended.
    pub(super) fn replace(&self, worker: &Self) {
        *self.0.borrow_mut() = worker.0.replace(WorkerState::Stopped(None));
    }

    /// Lets `start` start the thread that shares boards, unless it runs. Returns whether it runs.
    #[cfg(feature = "hub")]
    pub(super) fn start_desk(&self, start: impl FnOnce(&Worker) -> Option<DeskThread>) -> bool {
        match &mut *self.0.borrow_mut() {
            WorkerState::Running { desk, worker } => {
                if desk.is_none() {
                    *desk = start(worker);
                }
                desk.is_some()
            }
            WorkerState::Stopped(_) => false,
        }
    }

    /// Calls `use_it` with the thread that shares boards, if it runs.
    #[cfg(feature = "hub")]
    pub(super) fn with_desk<T>(&self, use_it: impl FnOnce(&DeskThread) -> T) -> Option<T> {
        match &*self.0.borrow() {
            WorkerState::Running { desk, .. } => desk.as_ref().map(use_it),
            WorkerState::Stopped(_) => None,
        }
    }

    /// Calls `use_it` with the worker, if it is running.
    pub(super) fn with(&self, use_it: impl FnOnce(&Worker)) {
        if let WorkerState::Running { worker, .. } = &*self.0.borrow() {
            use_it(worker);
        }
    }

    /// Stops the worker, and returns what couldn't be saved within `wait`, as a sentence: where it is kept, or that it
    /// is lost.
    pub(super) fn stop(&self, wait: Duration) -> Option<String> {
        let Ok(mut state) = self.0.try_borrow_mut() else { return None };
        let text = match std::mem::replace(&mut *state, WorkerState::Stopped(None)) {
            WorkerState::Running {
                #[cfg(feature = "hub")]
                desk,
                worker,
            } => {
                #[cfg(feature = "hub")]
                drop(desk);
                if wait.is_zero() { worker.stop_at_once() } else { worker.stop() }
            }
            WorkerState::Stopped(text) => text,
        };
        *state = WorkerState::Stopped(text.clone());
        text
    }
}

impl Closing {
    /// Delays closing while something isn't saved; asks when that can't be saved now.
    ///
    /// When the system ends the program (`is_ended`), nobody is asked: what can't be saved in time is kept beside the
    /// file.
    pub(super) fn show(&mut self, ctx: &Context, model: &Model, is_ended: bool) {
        if is_ended {
            *self = Self::No;
            ctx.send_viewport_cmd(ViewportCommand::Close);
            return;
        }
        let is_saved = model.pending() == 0;
        if ctx.input(|input| input.viewport().close_requested()) && !is_saved && *self != Self::Now {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            *self = Self::WhenSaved;
        }
        if *self == Self::WhenSaved && is_saved {
            *self = Self::Now;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if let (Self::WhenSaved, Some(unsaved)) = (*self, &model.unsaved) {
            *self = ask(ctx, model, &unsaved.why);
            if *self == Self::Now {
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }
}

fn ask(ctx: &Context, model: &Model, why: &str) -> Closing {
    let pending = model.pending();
    let footer = Footer {
        id: Id::unique("closing"),
        problem: None,
        hint: None,
        aside: None,
        cancel: Some(text!("close-now")),
        main: text!("keep-open"),
        kind: ButtonKind::Primary,
        is_on: true,
    };
    let (title, why) = (strings::closing_title(pending), strings::closing_why(why, pending, model.pending_others()));
    let modal = widgets::modal(ctx, footer.id, (&title, &why), widgets::WIDTH, |ui| {
        widgets::body(ui, &footer, |ui| widgets::text(ui, &why));
        let pressed = footer.ui(ui);
        // Enter and Space keep the window open, unless the focus is moved to the other button.
        ui.memory_mut(|memory| {
            if memory.focused().is_none() {
                memory.request_focus(Footer::main_id(footer.id));
            }
        });
        pressed
    });
    match modal.inner {
        Some(FooterButton::Cancel) => Closing::Now,
        Some(_) => Closing::No,
        None if modal.should_close() => Closing::No,
        None => Closing::WhenSaved,
    }
}
