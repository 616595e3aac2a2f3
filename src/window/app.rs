//! The dashboard: its state, its start, and how it reaches the worker, the reader and the settings. The files of this
//! folder hold the rest: `logic` takes in events, `ui` draws, `commands` carries out commands.

mod backups;
mod closing;
mod commands;
mod dialogs;
mod displaced;
mod files;
mod global_keys;
mod input_queue;
mod keyboard;
mod logic;
mod remembered;
#[cfg(feature = "hub")]
mod sharing;
mod signals;
mod start;
mod state;
mod strip;
mod ui;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use crossbeam_channel::Receiver;
use egui::{Context, Ui};

use crate::domain::{CounterId, Time};
use crate::language::{self, Language, text};
use crate::reader::{FileQuestion, Question, Reader};
use crate::request::{Event, Refusal, Request, RequestId};
use crate::window::app::input_queue::InputQueue;
use crate::window::kit::mirror::Mirror;
use crate::window::kit::theme;
use crate::window::panels::board_card::BoardCourse;
use crate::window::panels::inspector::Inspector;
use crate::window::panels::table::TableSums;
use crate::window::panels::welcome::WelcomeForm;
use crate::window::platform::background_tasks::BackgroundTasks;
use crate::window::platform::event_loop::Screens;
#[cfg(target_os = "linux")]
use crate::window::platform::full_screen_watch::FullScreenWatch;
use crate::window::view::alarms::Alarms;
use crate::window::view::listing::{BoardFilter, Listing};
use crate::window::view::model::{File, Model, pressed};
use crate::window::view::pace::Paces;
use crate::window::view::subject::Subject;
use crate::window::view::task::{Task, TaskProgress};
use crate::worker::{Client, Timeout, Watch, Worker};
use closing::{Closing, OneWorker};
use signals::Audible;
use start::{AnswerWaker, EventWaker};
pub use start::{Setup, run};
use state::{
    BackupState, Ending, Floating, Focus, Keyboard, Layout, NameDoubts, OpenDialog, OpenFile, Preferences, Selection,
    Threads, needs, show_as,
};

/// Application id; also the base name of the desktop file, by which Wayland finds the icon.
const APP_ID: &str = "tallyboard";
const SIZE_POINTS: [f32; 2] = [1180.0, 760.0];
const SIZE_POINTS_MIN: [f32; 2] = [360.0, 320.0];
/// Maximum number of the reader's answers that wait to be processed.
const ANSWERS_MAX: usize = 64;

/// The dashboard.
pub struct App {
    file: OpenFile,
    threads: Threads,
    model: Model,
    preferences: Preferences,
    clock: Box<dyn Fn() -> Time>,
    audible: Audible,
    listing: Listing,
    selection: Selection,
    focus: Focus,
    layout: Layout,
    /// What the table shows of its range.
    table: TableSums,
    course: BoardCourse,
    paces: Paces,
    alarms: Alarms,
    floating: Floating,
    welcome: WelcomeForm,
    dialogs: OpenDialog,
    keyboard: Keyboard,
    backups: BackupState,
    doubts: NameDoubts,
    #[cfg(feature = "hub")]
    desk: sharing::DeskLink,
    global_keys: global_keys::GlobalKeysLink,
    /// Keeps the strip in front of what fills the screen, once there was a strip.
    #[cfg(target_os = "linux")]
    front: Option<FullScreenWatch>,
    screens: Screens,
    /// Whether the desktop lets a program keep its window on top.
    keeps_on_top: bool,
    ending: Ending,
}

impl App {
    /// Starts the worker on the setup's file; the window shows its counters when it has opened.
    ///
    /// # Errors
    /// When the system can't start the worker's or the reader's thread.
    pub fn new(ctx: &Context, setup: Setup) -> std::io::Result<Self> {
        language::choose(setup.language.or(setup.settings.language).unwrap_or_else(Language::of_system));
        theme::install(ctx);
        ctx.add_plugin(Mirror::default());
        ctx.add_plugin(InputQueue::default());
        let Setup {
            path,
            settings,
            language,
            theme,
            saver,
            problem,
            no_zone,
            locale,
            zone,
            clock,
            backs_up,
            #[cfg(feature = "hub")]
            keyring,
            folder,
            program,
            opener,
            reads_desktop,
            is_ended,
            screens,
            keeps_on_top,
            asks_for_keys,
            started,
        } = setup;
        let started = match started {
            Some(started) => started,
            None => start_worker(Arc::default(), &path)?,
        };
        // What it reported before is heard in the first frame.
        let _ = started.window.set(ctx.clone());
        let StartedWorker { worker, client, events, .. } = started;
        let (sender, answers) = crossbeam_channel::bounded(ANSWERS_MAX);
        let reader = Reader::start(path.clone(), Arc::new(AnswerWaker { sender, ctx: ctx.clone() }))?;
        let tasks = BackgroundTasks::new(ctx.clone(), path.clone(), program, opener);
        let mut model = Model::new(zone.clone());
        model.problem = problem;
        let numbers = locale.numbers(settings.number_format);
        show_as(ctx, theme.unwrap_or(settings.theme), settings.zoom);
        let system = theme::Needs::default();
        theme::adapt(ctx, needs(&settings, system));
        if reads_desktop {
            tasks.start(egui::Id::NULL, Task::ReadDesktop(None), &TaskProgress::default());
        }
        let inspector =
            settings.inspector.then(|| Inspector::new(Subject::BoardFilter(BoardFilter::All), settings.inspector_view));
        Ok(Self {
            file: OpenFile { path, folder, is_choosing: false, opened: None, hint_presses: 0 },
            threads: Threads { worker, client, events, reader, answers, tasks },
            model,
            preferences: Preferences {
                settings,
                language,
                theme,
                saver,
                locale,
                numbers,
                zone,
                no_zone,
                needs: system,
            },
            clock,
            audible: Audible::default(),
            listing: Listing::default(),
            selection: Selection::default(),
            focus: Focus::default(),
            table: TableSums::default(),
            course: BoardCourse::default(),
            paces: Paces::default(),
            alarms: Alarms::default(),
            layout: Layout { inspector, ..Layout::default() },
            floating: Floating::default(),
            welcome: WelcomeForm::default(),
            dialogs: OpenDialog::default(),
            keyboard: Keyboard::default(),
            backups: BackupState { next_check: backs_up.then_some(Time(i64::MIN)), newest: None },
            doubts: NameDoubts::default(),
            #[cfg(feature = "hub")]
            desk: sharing::DeskLink::new(keyring),
            global_keys: global_keys::GlobalKeysLink::new(asks_for_keys),
            #[cfg(target_os = "linux")]
            front: None,
            screens,
            keeps_on_top,
            ending: Ending { closing: Closing::default(), is_asked: is_ended },
        })
    }

    /// Returns how many counters the window knows.
    pub fn counters(&self) -> usize {
        self.model.rows().len()
    }

    /// Sends a question to the reader, without waiting.
    fn ask(&mut self, question: impl Into<Question>) {
        if !self.threads.reader.ask(question) {
            self.model.problem = Some(text!("too-many-questions").to_owned());
        }
    }

    /// Asks which names are doubtful, once for each change of names.
    fn ask_doubts(&mut self, ctx: &Context, now: f64) {
        if let Some(left) = self.doubts.retry_at.map(|at| at - now).filter(|left| *left > 0.0) {
            ctx.request_repaint_after_secs(left as f32);
        } else if self.doubts.retry_at.take().is_some() {
            self.doubts.asked_for = None;
        }
        let is_due = self.doubts.asked_for != Some(self.model.edits) && !self.doubts.is_asking;
        if is_due && matches!(self.model.file, File::Open(_)) {
            self.doubts.asked_for = Some(self.model.edits);
            self.doubts.is_asking = self.threads.reader.ask(FileQuestion::Doubts);
        }
    }

    /// Sends a request to the worker, without waiting.
    fn send(&mut self, request: Request, now: f64) -> Option<RequestId> {
        let press = pressed(&request).map(|(id, _)| id);
        if self.file.is_choosing {
            self.model.problem = Some(text!("displaced-choosing").to_owned());
            return None;
        }
        match self.threads.client.try_send(request.clone()) {
            Ok(id) => {
                self.model.asked(id, request, now);
                if press.is_some() {
                    self.file.hint_presses = self.file.hint_presses.saturating_sub(1);
                }
                self.make_heard();
                Some(id)
            }
            Err(error) => {
                match press {
                    Some(id) => self.refused(id, &Refusal::NotSaved(error.to_string()), now),
                    None => self.model.problem = Some(error.to_string()),
                }
                None
            }
        }
    }

    /// Shows and makes heard that a press wasn't counted.
    fn refused(&mut self, id: CounterId, why: &Refusal, now: f64) {
        self.model.refused(id, why, now);
        self.make_heard();
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.draw(ui);
        self.keep_in_front(frame);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        // The caller that ends the program reports what couldn't be saved.
        self.threads.worker.stop(self.ending.closing.wait());
    }
}

/// A worker that runs for a window.
struct StartedWorker {
    worker: OneWorker,
    client: Client,
    events: Receiver<Event>,
    /// The window that each of its events wakes, once there is one.
    window: Arc<OnceLock<Context>>,
}

/// Starts a worker on the file, for a window that there is or will be.
fn start_worker(window: Arc<OnceLock<Context>>, path: &Path) -> std::io::Result<StartedWorker> {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(EventWaker { sender, window: Arc::clone(&window) });
    let worker = Worker::start(path.to_owned(), Watch::Changes, Timeout::Never, listener.clone())?;
    let client = worker.client(listener);
    Ok(StartedWorker { worker: OneWorker::new(worker), client, events, window })
}
