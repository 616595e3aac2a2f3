//! The window: draws the model, and turns clicks and keys into requests.
//!
//! [`App::logic`](eframe::App::logic) drains what the worker said into the model; [`App::ui`](eframe::App::ui) draws
//! it and sends requests without waiting. Nothing here touches the disk, waits for a lock, or repaints without a cause:
//! the worker's listener asks for a repaint after each event, and a light that is on asks for the one that ends it.
//!
//! What takes a file, a file dialog or another program is an errand, on a thread of its own; what is to be read goes to the reader.
//!
//! The drawing functions see a scene and answer with actions; `App::act` is the one place that carries them out.

mod alone;
mod asking;
mod charts;
mod closing;

mod dialogs;
mod displaced;
mod errands;
mod failure;
mod files;
mod greeting;
mod history;
mod input;
mod inspector;
mod keeping;
mod keys;
mod lens;
mod locale;
mod menu;
mod model;
mod native;
mod scene;
mod scope;
mod screen;
mod settings;
mod sidebar;
#[cfg(unix)]
mod single;
mod sound;
mod start;
mod status;
mod table;
mod texts;
mod theme;
mod tiles;
mod toasts;
mod top;
mod typed;
mod widgets;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossbeam_channel::Receiver;
use egui::{CentralPanel, Context, Frame, Margin, Panel, RichText, ThemePreference, Ui, ViewportCommand};
use jiff::tz::TimeZone;

use crate::reader::{self, Keeping, Question, Reader};
use crate::request::{BoardTarget, Edit, Event, Refusal, Request, RequestId, Target, Targets, Which};
use crate::store::{Backup, Oddity};
use crate::words::{CounterId, Key, ThemeChoice, Time};
use crate::worker::{Client, Patience, Watch, Worker};
use closing::{Closing, OneWorker};
use dialogs::Dialog;
use errands::Errands;
use input::Held;
use inspector::{Inspector, Subject};
use lens::{Found, Lens, Place, SortBy};
use locale::{Locale, Numbers};
use menu::Menu;
use model::{File, Model, pressed};
use scene::{Action, Scene, Selecting};
use settings::{Saver, Settings, View, Zoom};
use sound::{Sound, Sounds};
use start::{Asking, Waker};
pub use start::{Setup, run};
use theme::Tokens;
use toasts::Toasts;

/// Also the base name of the desktop file, by which Wayland finds the icon.
const APP_ID: &str = "tallyboard";
const SIZE_POINTS: [f32; 2] = [1180.0, 760.0];
const SIZE_POINTS_MIN: [f32; 2] = [360.0, 320.0];
const TOP_HEIGHT: f32 = 52.0;
const STATUS_HEIGHT: f32 = 30.0;
/// Answers of the reader that wait to be heard, at most.
const ANSWERS_MAX: usize = 64;
/// So long it isn't asked again whether a backup is due.
const BACKUP_PAUSE_MS: i64 = 3_600_000;
/// In a narrower window the boards are in a menu.
const SIDEBAR_WINDOW_WIDTH_MIN: f32 = 820.0;

/// A part of the window that the focus goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Counters,
    Inspector,
    Boards,
}

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
    errands: Errands,
    model: Model,
    lens: Lens,
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
    filling: Option<Subject>,
    /// Something in the inspector has the focus.
    is_inspecting: bool,
    selection: HashSet<CounterId>,
    /// The last that was selected: a range begins there.
    anchor: Option<CounterId>,
    /// The counter that is shown alone.
    alone: Option<CounterId>,
    menu: Option<Menu>,
    toasts: Toasts,
    /// The name of the first counter, while it is typed.
    first_name: String,
    /// The greeting has given its field the focus, which it does once.
    has_greeted: bool,
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
        let reader = Reader::start(path.clone(), Arc::new(Asking { sender, ctx: ctx.clone() }))?;
        let mut model = Model::new(zone.clone());
        model.problem = problem;
        let numbers = locale.numbers(settings.number_format);
        show_as(ctx, theme.unwrap_or(settings.theme), settings.zoom);
        let inspector = settings.inspector.then(|| Inspector::new(Subject::Place(Place::All)));
        let errands = Errands::new(ctx.clone(), path.clone(), program);
        Ok(Self {
            path,
            folder,
            worker: OneWorker::new(worker),
            client,
            events,
            reader,
            answers,
            errands,
            model,
            lens: Lens::default(),
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
            filling: None,
            is_inspecting: false,
            selection: HashSet::new(),
            anchor: None,
            alone: None,
            menu: None,
            toasts: Toasts::default(),
            first_name: String::new(),
            has_greeted: false,
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

    /// Does what a person asked for.
    fn act(&mut self, ctx: &Context, action: Action, now: f64) {
        match action {
            Action::Press { id, steps } => self.press(id, steps, now),
            Action::Do(requests) => drop(self.send(Request::Act { requests }, now)),
            Action::Undo => {
                // What isn't answered yet is the newest: no number is known of it.
                let newest = self.model.undo.as_ref().filter(|_| self.model.pending() == 0);
                let which = newest.map_or(Which::Any, |deed| Which::Newest(deed.id));
                self.send(Request::UndoDeed { which }, now);
            }
            Action::Redo => drop(self.send(Request::RedoDeed, now)),
            Action::UndoPress => drop(self.send(Request::UndoDeed { which: Which::Press }, now)),
            Action::Choose(chosen) => self.choose(chosen),
            Action::Show(place) => {
                self.lens.place = place;
                if let Some(inspector) = &mut self.inspector {
                    inspector.show(Subject::Place(place));
                }
                self.selection.clear();
                self.alone = None;
            }
            Action::Sort(sort) => {
                self.lens.is_reversed = self.lens.sort == sort && !self.lens.is_reversed && sort != SortBy::Hand;
                self.lens.sort = sort;
            }
            Action::ClearSearch => self.lens.search.clear(),
            Action::Search => {
                self.uncover(ctx);
                // Its field stands where they can be done something with.
                self.selection.clear();
                self.wants_search = true;
            }
            Action::Uncover => self.uncover(ctx),
            Action::Switch => {
                self.uncover(ctx);
                let view = match self.settings.view {
                    View::Tiles => View::Table,
                    View::Table => View::Tiles,
                };
                self.set(ctx, |settings| settings.view = view);
                self.wanted.set(self.cursor.get());
            }
            Action::Alone(id) => {
                // The counter keeps the focus on the way back.
                self.wanted.set(id.or(self.alone));
                self.alone = id;
            }
            Action::Select(id, how) => self.select(id, how),
            Action::SelectAll => self.selection = self.lens.ids().iter().copied().collect(),
            Action::SelectNone => self.selection.clear(),
            Action::LockAll => {
                let locked = !self.settings.locked;
                self.set(ctx, |settings| settings.locked = locked);
            }
            Action::FullScreen => {
                self.is_full_screen = !self.is_full_screen;
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(self.is_full_screen));
            }
            Action::Inspect => self.inspect(ctx, None),
            Action::OtherPart(is_back) => self.other_part(ctx, is_back),
            Action::InspectThese(ids) => self.inspect(ctx, Some(Subject::Counters(ids))),
            Action::Menu(ids, at) => self.menu = Some(Menu { ids, at, cursor: self.cursor.get() }),
            Action::Open(opening) => self.open(opening),
            Action::ResetNow(ids) => self.reset(ids, now),
            Action::UndoReset(id) => self.ask(Question::LastReset(id)),
            Action::Keep(keeping) => self.keep(keeping),
            Action::Copy(ids) => self.copy(ctx, &ids, now),
            Action::CopyPicture(rect) => self.copy_picture(ctx, rect, now),
            Action::Drop(ids, board) => {
                let edit = Edit { board: Some(board.map(BoardTarget::Id)), ..Edit::default() };
                self.send(Request::Act { requests: top::edits(&ids, &edit) }, now);
            }
        }
    }

    fn press(&mut self, id: CounterId, steps: i64, now: f64) {
        let Some(row) = self.model.row(id) else { return };
        let delta = row.counter.step.saturating_mul(steps);
        let refusal = match self.settings.locked {
            true => Some(Refusal::Locked { name: row.counter.name.clone() }),
            false => self.model.refusal(id, delta),
        };
        match refusal {
            Some(refusal) => {
                self.sound(Sound::Refused);
                self.model.refused(id, &refusal, now);
            }
            None => {
                let increment = Request::Increment { target: Target::Id(id), delta, at: Some((self.clock)()) };
                let is_sent = self.send(Request::Act { requests: vec![increment] }, now).is_some();
                if is_sent && self.alone.is_none() && self.filling.is_none() {
                    self.tell_unseen(id, now);
                }
            }
        }
    }

    /// Says that a counter was counted which isn't among those that are shown.
    fn tell_unseen(&mut self, id: CounterId, now: f64) {
        let Some(row) = self.model.row(id) else { return };
        let Some(hiding) = self.lens.hiding(row) else { return };
        let count = self.numbers.format(row.shown());
        let text = texts::counted_unseen(&row.counter.name, hiding, row.counter.board.as_deref(), &count);
        self.toasts.tell(id, text, now);
    }

    /// Shows the counters again, when something else fills the window.
    fn uncover(&mut self, ctx: &Context) {
        self.alone = None;
        if self.filling.take().is_none() {
            return;
        }
        if let Some(inspector) = &mut self.inspector {
            inspector.is_whole = false;
        }
        if ctx.content_rect().width() < inspector::WINDOW_WIDTH_MIN {
            // There is no room beside.
            self.inspect(ctx, None);
        }
    }

    /// Opens the inspector on something; without a subject on what is at hand, or closes it.
    fn inspect(&mut self, ctx: &Context, subject: Option<Subject>) {
        // One alone hides the inspector.
        let subject = match (subject, self.alone.take()) {
            (None, Some(id)) => Some(Subject::Counters(vec![id])),
            (subject, _) => subject,
        };
        self.inspector = match (subject, self.inspector.take()) {
            (None, Some(_)) => None,
            (None, None) => Some(Inspector::new(self.subject().unwrap_or(Subject::Place(self.lens.place)))),
            (Some(subject), None) => Some(Inspector::new(subject)),
            (Some(subject), Some(mut inspector)) => {
                inspector.show(subject);
                Some(inspector)
            }
        };
        let is_open = self.inspector.is_some();
        self.set(ctx, |settings| settings.inspector = is_open);
    }

    /// The focus goes round: from the counters to the inspector, to the boards, and to the counters again.
    fn other_part(&mut self, ctx: &Context, is_back: bool) {
        if self.alone.is_some() {
            // There is no other part.
            return;
        }
        let focused = ctx.memory(|memory| memory.focused());
        let place = sidebar::place_widget(self.lens.place);
        let has_boards = ctx.read_response(place).is_some();
        let at = match (self.is_inspecting, focused.and_then(|id| ctx.read_response(id))) {
            (true, _) => Part::Inspector,
            (false, Some(response)) if has_boards && response.rect.right() <= sidebar::WIDTH => Part::Boards,
            _ => Part::Counters,
        };
        let mut parts = vec![Part::Counters];
        parts.extend(self.inspector.is_some().then_some(Part::Inspector));
        parts.extend(has_boards.then_some(Part::Boards));
        if is_back {
            parts.reverse();
        }
        let next = parts.iter().position(|part| *part == at).map_or(0, |place| (place + 1) % parts.len());
        match (parts.get(next), &mut self.inspector) {
            (Some(Part::Inspector), Some(inspector)) => inspector.wants_focus = true,
            (Some(Part::Boards), _) => ctx.memory_mut(|memory| memory.request_focus(place)),
            (_, inspector) => {
                let inspected = inspector.as_ref().and_then(|inspector| match inspector.subject() {
                    Subject::Counters(ids) => ids.first().copied(),
                    Subject::Place(_) => None,
                });
                self.uncover(ctx);
                let shown = inspected.filter(|id| self.lens.position(*id).is_some());
                self.wanted.set(shown.or(self.lens.ids().first().copied()));
            }
        }
    }

    /// What the selection or the focus means; `None`: neither is anywhere.
    fn subject(&self) -> Option<Subject> {
        let selected = self.selected();
        let cursor = self.cursor.get().map(|id| vec![id]);
        Some(Subject::Counters(if selected.is_empty() { cursor? } else { selected }))
    }

    /// The inspector follows what has the focus or is selected, and asks for what it shows.
    fn follow(&mut self, ctx: &Context, clock: Time, now: f64) {
        let subject = self.subject();
        let Some(mut inspector) = self.inspector.take() else { return };
        let model = &self.model;
        match (subject, inspector.subject()) {
            (Some(subject), _) => inspector.show(subject),
            // A counter stays when the focus leaves it; a selection is gone.
            (None, Subject::Counters(ids)) if ids.len() > 1 || !ids.iter().all(|id| model.row(*id).is_some()) => {
                inspector.show(Subject::Place(self.lens.place));
            }
            _ => {}
        }
        let is_open = matches!(self.model.file, File::Open(_));
        if is_open {
            let questions = inspector.questions(&self.scene(now), self.model.day_starts_at, clock);
            for question in questions {
                let topic = question.topic();
                if !self.reader.ask(question) {
                    inspector.failed(topic, texts::TOO_MANY_QUESTIONS.to_owned(), now);
                }
            }
            let waits = [inspector.patience_left(now), inspector.retry_left(now)];
            for left in waits.into_iter().flatten().filter(|left| *left > 0.0) {
                ctx.request_repaint_after_secs(left);
            }
        }
        self.inspector = Some(inspector);
    }

    fn reset(&mut self, ids: Vec<CounterId>, now: f64) {
        let targets = Targets::These(ids.into_iter().map(Target::Id).collect());
        self.send(Request::Act { requests: vec![Request::Reset { targets, note: None }] }, now);
    }

    fn select(&mut self, id: CounterId, how: Selecting) {
        match (how, self.anchor.and_then(|anchor| self.lens.position(anchor)), self.lens.position(id)) {
            (Selecting::Range, Some(from), Some(to)) => {
                let range = from.min(to)..=from.max(to);
                self.selection.extend(self.lens.ids().get(range).unwrap_or_default());
            }
            _ => {
                if !self.selection.remove(&id) {
                    self.selection.insert(id);
                }
                self.anchor = Some(id);
            }
        }
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
            self.model.problem = Some(texts::TOO_MANY_QUESTIONS.to_owned());
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
            self.model.problem = Some(texts::displaced::CHOOSING.to_owned());
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

    fn scene(&self, now: f64) -> Scene<'_> {
        Scene {
            model: &self.model,
            lens: &self.lens,
            settings: &self.settings,
            numbers: self.numbers,
            locale: &self.locale,
            zone: &self.zone,
            no_zone: self.no_zone.as_deref(),
            selection: &self.selection,
            filling: self.filling.clone(),
            now,
            wanted: &self.wanted,
            cursor: &self.cursor,
            backup: self.backup.as_ref(),
            doubts: self.doubts.as_deref().map_err(String::as_str),
            columns: &self.columns,
            is_busy: &self.is_busy,
        }
    }

    fn panels_ui(&mut self, ui: &mut Ui, now: f64, clock: Time, actions: &mut Vec<Action>) {
        let tokens = Tokens::of(ui);
        let frame = Frame::new().fill(tokens.background);
        let bar = frame.inner_margin(Margin::symmetric(16, 0));
        let mut search = self.lens.search.clone();
        let mut inspector = self.inspector.take();
        let mut is_inspecting = false;
        let is_choosing = self.is_choosing;
        let (mut first_name, mut has_greeted) = (std::mem::take(&mut self.first_name), self.has_greeted);
        let is_open = matches!(self.model.file, File::Open(_));
        let has_room = ui.available_width() >= inspector::WINDOW_WIDTH_MIN;
        let whole = inspector.as_ref().filter(|inspector| is_open && (inspector.is_whole || !has_room));
        self.filling = whole.filter(|_| self.alone.is_none()).map(|inspector| inspector.subject().clone());
        let is_whole = self.filling.is_some();
        let scene = self.scene(now);
        let alone = self.alone.and_then(|id| self.model.row(id));
        if let Some(row) = alone {
            CentralPanel::default().frame(frame).show(ui, |ui| alone::alone_ui(ui, &scene, row, actions));
        } else {
            let window_width = ui.available_width();
            let has_sidebar = window_width >= SIDEBAR_WINDOW_WIDTH_MIN;
            if has_sidebar {
                let side =
                    Frame::new().fill(tokens.panel).inner_margin(Margin { left: 10, right: 10, top: 0, bottom: 10 });
                Panel::left("places")
                    .exact_size(sidebar::WIDTH)
                    .resizable(false)
                    .frame(side)
                    .show(ui, |ui| sidebar::sidebar_ui(ui, &scene, actions));
            }
            Panel::top("top")
                .exact_size(TOP_HEIGHT)
                .frame(bar)
                .show(ui, |ui| top::top_ui(ui, &scene, &mut search, has_sidebar, actions));
            Panel::bottom("status")
                .exact_size(STATUS_HEIGHT)
                .frame(bar)
                .show(ui, |ui| status::status_ui(ui, &scene, actions));
            displaced::displaced_ui(ui, &scene, is_choosing, actions);
            if let Some(inspector) = inspector.as_mut().filter(|_| is_open) {
                let frame =
                    Frame::new().fill(tokens.panel).inner_margin(Margin { left: 16, right: 8, top: 0, bottom: 0 });
                let draw = |ui: &mut Ui| {
                    inspector::inspector_ui(ui, &scene, inspector, clock, actions);
                    let focused = ui.memory(|memory| memory.focused());
                    let rect = focused.and_then(|id| ui.ctx().read_response(id)).map(|response| response.rect);
                    is_inspecting = rect.is_some_and(|rect| is_within(ui.clip_rect(), rect));
                };
                if is_whole {
                    CentralPanel::default().frame(frame).show(ui, draw);
                } else {
                    Panel::right("inspector").exact_size(inspector::WIDTH).resizable(false).frame(frame).show(ui, draw);
                }
            }
            if !is_whole {
                CentralPanel::default().frame(frame).show(ui, |ui| match &self.model.file {
                    File::Opening => {}
                    File::Failed(failed) => failure::failure_ui(ui, &scene, &self.path, failed, actions),
                    File::Open(_) if self.model.rows().is_empty() => {
                        greeting::greeting_ui(ui, &mut first_name, &mut has_greeted, actions);
                    }
                    File::Open(_) if self.lens.ids().is_empty() => nothing_ui(ui, &scene, actions),
                    File::Open(_) => match self.settings.view {
                        View::Tiles => tiles::tiles_ui(ui, &scene, actions),
                        View::Table => table::table_ui(ui, &scene, actions),
                    },
                });
            }
            if self.dialog.is_none() {
                tiles::ghost_ui(ui, &scene);
            }
        }
        let is_menu_open = self.menu.as_ref().is_none_or(|menu| menu.show(ui.ctx(), &scene, actions));
        if !is_menu_open && let Some(menu) = self.menu.take() {
            // The counter has the focus again, also for a dialog that was chosen.
            self.wanted.set(menu.cursor);
            self.cursor.set(menu.cursor);
        }
        (self.inspector, self.is_inspecting) = (inspector, is_inspecting);
        if search != self.lens.search && self.filling.is_some() {
            // What is found is to be seen.
            actions.push(Action::Uncover);
        }
        self.lens.search = search;
        (self.first_name, self.has_greeted) = (first_name, has_greeted);
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        let (now, clock) = (ctx.input(|input| input.time), (self.clock)());
        self.model.pass_time(clock);
        // Also while nothing is drawn.
        let is_ended = self.is_ended.load(Ordering::Relaxed);
        if is_ended {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if is_ended || ctx.input(|input| input.viewport().close_requested()) {
            self.dialog.iter().for_each(Dialog::leave);
        }
        let answers: Vec<reader::Answer> = self.answers.try_iter().collect();
        for answer in answers {
            self.read(ctx, answer, now);
        }
        let events: Vec<Event> = self.events.try_iter().collect();
        for event in events {
            if let (Some(inspector), Event::Opened { .. } | Event::Changed(_)) = (&mut self.inspector, &event) {
                inspector.counted();
            }
            if matches!(event, Event::Opened { .. } | Event::NotChosen(_) | Event::Saved | Event::Failed(_)) {
                self.is_choosing = false;
            }
            match &event {
                Event::Opened { path, .. } => {
                    self.opened_anew(ctx, path);
                    self.remember(ctx, path);
                }
                // Which backup can be offered.
                Event::Failed(failure) if failure.damage.is_some() => self.ask(Question::Keep(Keeping::Backups)),
                _ => {}
            }
            if let Some(answer) = self.model.hear(event, now, clock) {
                self.answered(answer, now);
            }
        }
        self.hear_errands(ctx, now, clock);
        self.ask_doubts(ctx, now);
        if self.next_backup.is_some_and(|next| clock >= next) && matches!(self.model.file, File::Open(_)) {
            // A window that nobody touches wakes up when a new day begins.
            self.next_backup = Some(Time(clock.0.saturating_add(BACKUP_PAUSE_MS)));
            self.ask(Question::Keep(Keeping::BackUpIfDue));
        }
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let (now, clock) = (ctx.input(|input| input.time), (self.clock)());
        let mut actions = Vec::new();
        if self.closing != Closing::WhenSaved && self.dialog.is_none() {
            self.keys(&ctx, &mut actions);
        }
        // Before the drawing, so that a key shows in this frame.
        for action in actions.drain(..) {
            self.act(&ctx, action, now);
        }
        if self.dialog.is_some() {
            self.held.pass_on(&ctx);
        }
        if std::mem::take(&mut self.wants_search) {
            ctx.memory_mut(|memory| memory.request_focus(top::search_field()));
        }
        if let Some(day) = self.model.day() {
            // The next day begins by itself.
            ctx.request_repaint_after_secs((day.end.0.saturating_sub(clock.0)) as f32 / 1_000.0);
        }
        if let Some(left) = self.lens.refresh(&self.model, now, !self.is_busy.get()) {
            ctx.request_repaint_after_secs(left as f32);
        }
        self.cursor.set(None);
        self.is_busy.set(false);
        self.panels_ui(ui, now, clock, &mut actions);
        self.follow(&ctx, clock, now);
        self.toasts.show(&ctx, if self.alone.is_some() { alone::FOOT_HEIGHT } else { STATUS_HEIGHT }, &mut actions);
        self.dialog_ui(&ctx, now, clock);
        self.shield_dialog(&ctx);
        self.hear_drops(ui);
        self.closing.show(&ctx, &self.model, self.is_ended.load(Ordering::Relaxed));
        self.keep_zoom(&ctx);
        if !actions.is_empty() {
            // What was clicked while drawing shows in the next frame, at once.
            ctx.request_repaint();
        }
        for action in actions {
            self.act(&ctx, action, now);
        }
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        // What it couldn't save is told by whoever ends the program.
        self.worker.stop(self.closing.wait());
    }
}

/// Starts a worker on the file, that wakes the window when it says something.
fn start_worker(ctx: &Context, path: &Path) -> std::io::Result<(Worker, Client, Receiver<Event>)> {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(Waker { sender, ctx: ctx.clone() });
    let worker = Worker::start(path.to_owned(), Watch::Changes, Patience::Endless, listener.clone())?;
    let client = worker.client(listener);
    Ok((worker, client, events))
}

/// Whether a widget's place is in a panel's, and not only at its edge. It may be scrolled out of view in part.
fn is_within(panel: egui::Rect, widget: egui::Rect) -> bool {
    panel.intersects(widget) && panel.x_range().contains(widget.center().x)
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

/// Nothing to show here: why, and what to do.
fn nothing_ui(ui: &mut Ui, scene: &Scene<'_>, actions: &mut Vec<Action>) {
    let (search, place) = (scene.lens.search.trim(), scene.lens.place);
    let Found { in_use, archived } = scene.lens.found();
    let text = match search {
        "" => texts::EMPTY_BOARD.to_owned(),
        search => texts::nothing_found(search, place, in_use, archived),
    };
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.36).round());
        ui.label(RichText::new(text).color(Tokens::of(ui).dim));
        if search.is_empty() {
            return;
        }
        ui.add_space(3.0 * theme::SPACE);
        for (name, is_there, action) in [
            (texts::CLEAR_SEARCH, true, Action::ClearSearch),
            (texts::LOOK_EVERYWHERE, in_use > 0 && place != Place::All, Action::Show(Place::All)),
            (texts::LOOK_IN_ARCHIVE, archived > 0 && place != Place::Archive, Action::Show(Place::Archive)),
        ] {
            if is_there {
                let size = egui::Vec2::new(theme::button_width(ui, name), theme::CONTROL_HEIGHT);
                let (id, rect) = ui.allocate_space(size);
                let face = theme::Face::Text(name);
                if theme::button(ui, rect, id.with(name), face, name, theme::ButtonKind::Plain).clicked() {
                    actions.push(action);
                }
                ui.add_space(2.0 * theme::SPACE);
            }
        }
    });
}
