//! The dashboard: its state, how it starts, and what it says to the worker, the reader and the settings. What it does with them
//! stands in the files of this folder: `logic` hears, `ui` draws, `commands` carries out.

mod backups;
mod closing;
mod commands;
mod dialogs;
mod displaced;
mod files;
mod keyboard;
mod logic;
mod start;
mod ui;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossbeam_channel::Receiver;
use egui::{Context, ThemePreference, Ui};
use jiff::tz::TimeZone;

use crate::reader::{self, Question, Reader};
use crate::request::{Event, Refusal, Request, RequestId};
use crate::store::{Backup, Oddity};
use crate::window::dialogs::Dialog;
use crate::window::kit::theme;
use crate::window::panels::counter_menu::Menu;
use crate::window::panels::inspector::Inspector;
use crate::window::panels::toasts::Toasts;
use crate::window::platform::background_tasks::BackgroundTasks;
use crate::window::platform::settings_file::Saver;
use crate::window::platform::sound::{Sound, Sounds};
use crate::window::text::locale::{Locale, Numbers};
use crate::window::text::strings;
use crate::window::view::listing::{BoardFilter, Listing};
use crate::window::view::model::{File, Model, pressed};
use crate::window::view::settings::{Settings, Zoom};
use crate::window::view::subject::Subject;
use crate::words::{CounterId, Key, ThemeChoice, Time};
use crate::worker::{Client, Patience, Watch, Worker};
use closing::{Closing, OneWorker};
use keyboard::Held;
use start::{AnswerWaker, EventWaker};
pub use start::{Setup, run};

/// Also the base name of the desktop file, by which Wayland finds the icon.
const APP_ID: &str = "tallyboard";
const SIZE_POINTS: [f32; 2] = [1180.0, 760.0];
const SIZE_POINTS_MIN: [f32; 2] = [360.0, 320.0];
/// Answers of the reader that wait to be heard, at most.
const ANSWERS_MAX: usize = 64;

/// The dashboard.
pub struct App {
    path: PathBuf,
    /// Where exports are offered to be written.
    folder: PathBuf,
    worker: OneWorker,
    client: Client,
    events: Receiver<Event>,
    reader: Reader,
    answers: Receiver<reader::Answer>,
    tasks: BackgroundTasks,
    model: Model,
    listing: Listing,
    settings: Settings,
    /// For this time, until another is chosen.
    theme: Option<ThemeChoice>,
    saver: Option<Saver>,
    locale: Locale,
    numbers: Numbers,
    zone: TimeZone,
    /// Why times are told in another zone than was asked for, in words.
    no_zone: Option<String>,
    clock: Box<dyn Fn() -> Time>,
    sounds: Sounds,
    dialog: Option<Dialog>,
    held: Held,
    /// The counter that had the focus when the dialog opened, and gets it back.
    back_to: Option<CounterId>,
    /// What the dialog asked for, while it isn't answered.
    dialog_asks: Option<RequestId>,
    inspector: Option<Inspector>,
    /// What opened the dialog gave this the focus; it keeps it until a press that went on then has ended.
    keeps_focus: Option<egui::Id>,
    /// What the inspector shows, while it fills the window.
    maximised: Option<Subject>,
    /// Something in the inspector has the focus.
    is_inspecting: bool,
    selection: HashSet<CounterId>,
    /// The last that was selected: a range begins there.
    anchor: Option<CounterId>,
    /// The counter that is shown alone.
    single: Option<CounterId>,
    menu: Option<Menu>,
    toasts: Toasts,
    /// The name of the first counter, while it is typed.
    first_name: String,
    /// The greeting has given its field the focus, which it does once.
    has_welcomed: bool,
    /// The field of the search gets the focus as soon as it is drawn.
    wants_search: bool,
    closing: Closing,
    /// Another file is about to be opened in place of one that isn't what it was.
    is_choosing: bool,
    /// The system wants the program to end.
    is_ended: Arc<AtomicBool>,
    is_full_screen: bool,
    /// When each key last counted, in the window's seconds.
    pressed_at: HashMap<Key, f64>,
    wanted: Cell<Option<CounterId>>,
    cursor: Cell<Option<CounterId>>,
    columns: Cell<usize>,
    is_busy: Cell<bool>,
    /// When to ask whether a backup is due; `None`: never.
    next_backup: Option<Time>,
    /// The newest backup, once it is known: `Some(None)` if there is none.
    backup: Option<Option<Backup>>,
    /// The counters and boards that may be taken for others, or can't be named; or why that isn't known.
    doubts: Result<Vec<Oddity>, String>,
    /// The state of the names when they were asked for.
    doubts_asked: Option<u64>,
    is_asking_doubts: bool,
    /// When what failed is asked again, in the window's seconds.
    doubts_again: Option<f64>,
}

impl App {
    /// Starts the worker on the setup's file; the window shows its counters when it has opened.
    ///
    /// # Errors
    /// When the system can't start the worker's or the reader's thread.
    pub fn new(ctx: &Context, setup: Setup) -> std::io::Result<Self> {
        theme::install(ctx);
        let Setup {
            path,
            settings,
            theme,
            saver,
            problem,
            no_zone,
            locale,
            zone,
            clock,
            backs_up,
            folder,
            program,
            is_ended,
        } = setup;
        let (worker, client, events) = start_worker(ctx, &path)?;
        let (sender, answers) = crossbeam_channel::bounded(ANSWERS_MAX);
        let reader = Reader::start(path.clone(), Arc::new(AnswerWaker { sender, ctx: ctx.clone() }))?;
        let mut model = Model::new(zone.clone());
        model.problem = problem;
        let numbers = locale.numbers(settings.number_format);
        show_as(ctx, theme.unwrap_or(settings.theme), settings.zoom);
        let inspector = settings.inspector.then(|| Inspector::new(Subject::BoardFilter(BoardFilter::All)));
        let tasks = BackgroundTasks::new(ctx.clone(), path.clone(), program);
        Ok(Self {
            path,
            folder,
            worker: OneWorker::new(worker),
            client,
            events,
            reader,
            answers,
            tasks,
            model,
            listing: Listing::default(),
            settings,
            theme,
            saver,
            locale,
            numbers,
            zone,
            no_zone,
            clock,
            sounds: Sounds::new(),
            dialog: None,
            held: Held::default(),
            back_to: None,
            dialog_asks: None,
            inspector,
            keeps_focus: None,
            maximised: None,
            is_inspecting: false,
            selection: HashSet::new(),
            anchor: None,
            single: None,
            menu: None,
            toasts: Toasts::default(),
            first_name: String::new(),
            has_welcomed: false,
            wants_search: false,
            closing: Closing::default(),
            is_choosing: false,
            is_ended,
            is_full_screen: false,
            pressed_at: HashMap::new(),
            wanted: Cell::new(None),
            cursor: Cell::new(None),
            columns: Cell::new(1),
            is_busy: Cell::new(false),
            next_backup: backs_up.then_some(Time(i64::MIN)),
            backup: None,
            doubts: Ok(Vec::new()),
            doubts_asked: None,
            is_asking_doubts: false,
            doubts_again: None,
        })
    }

    /// How many counters the window knows.
    pub fn counters(&self) -> usize {
        self.model.rows().len()
    }

    /// Changes the person's settings, and has them kept.
    fn set(&mut self, ctx: &Context, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.settings.clone();
        change(&mut settings);
        if settings == self.settings {
            return;
        }
        if settings.theme != self.settings.theme {
            self.theme = None;
        }
        if (settings.theme, settings.zoom) != (self.settings.theme, self.settings.zoom) {
            show_as(ctx, self.theme.unwrap_or(settings.theme), settings.zoom);
        }
        self.numbers = self.locale.numbers(settings.number_format);
        if let Some(saver) = &mut self.saver {
            saver.save(&settings);
        }
        self.settings = settings;
    }

    /// The toolkit changes the zoom by its own keys.
    fn keep_zoom(&mut self, ctx: &Context) {
        let zoom = Zoom::nearest(ctx.zoom_factor());
        if zoom != self.settings.zoom {
            self.set(ctx, |settings| settings.zoom = zoom);
        }
    }

    /// Asks the reader, without waiting.
    fn ask(&mut self, question: Question) {
        if !self.reader.ask(question) {
            self.model.problem = Some(strings::TOO_MANY_QUESTIONS.to_owned());
        }
    }

    /// Asks which names are doubtful, once for each change of names.
    fn ask_doubts(&mut self, ctx: &Context, now: f64) {
        if let Some(left) = self.doubts_again.map(|at| at - now).filter(|left| *left > 0.0) {
            ctx.request_repaint_after_secs(left as f32);
        } else if self.doubts_again.take().is_some() {
            self.doubts_asked = None;
        }
        let is_due = self.doubts_asked != Some(self.model.edits) && !self.is_asking_doubts;
        if is_due && matches!(self.model.file, File::Open(_)) {
            self.doubts_asked = Some(self.model.edits);
            self.is_asking_doubts = self.reader.ask(Question::Doubts);
        }
    }

    /// Sends a request to the worker, without waiting.
    fn send(&mut self, request: Request, now: f64) -> Option<RequestId> {
        let press = pressed(&request).map(|(id, _)| id);
        if self.is_choosing {
            self.model.problem = Some(strings::displaced::CHOOSING.to_owned());
            return None;
        }
        match self.client.try_send(request.clone()) {
            Ok(id) => {
                let reaches_target = self.model.asked(id, request, now);
                if reaches_target {
                    self.sound(Sound::Target);
                } else if press.is_some() && self.settings.clicks {
                    self.sound(Sound::Click);
                }
                Some(id)
            }
            Err(error) => {
                match press {
                    Some(id) => self.model.refused(id, &Refusal::NotSaved(error.to_string()), now),
                    None => self.model.problem = Some(error.to_string()),
                }
                None
            }
        }
    }

    fn sound(&self, sound: Sound) {
        if self.settings.sounds {
            self.sounds.play(sound, self.settings.volume.get());
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        self.draw(ui);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        // What it couldn't save is told by whoever ends the program.
        self.worker.stop(self.closing.wait());
    }
}

/// Starts a worker on the file, that wakes the window when it says something.
fn start_worker(ctx: &Context, path: &Path) -> std::io::Result<(Worker, Client, Receiver<Event>)> {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(EventWaker { sender, ctx: ctx.clone() });
    let worker = Worker::start(path.to_owned(), Watch::Changes, Patience::Endless, listener.clone())?;
    let client = worker.client(listener);
    Ok((worker, client, events))
}

/// Theme and size.
fn show_as(ctx: &Context, theme: ThemeChoice, zoom: Zoom) {
    ctx.set_theme(match theme {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
    ctx.set_zoom_factor(zoom.get());
}
