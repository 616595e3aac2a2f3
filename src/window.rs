//! The window: draws the model, and turns clicks and keys into requests.
//!
//! [`App::logic`](eframe::App::logic) drains what the worker said into the model; [`App::ui`](eframe::App::ui) draws
//! it and sends requests without waiting. Nothing here touches the disk, waits for a lock, or repaints without a cause:
//! the worker's listener asks for a repaint after each event, and a light that is on asks for the one that ends it.
//!
//! The drawing functions see a [`Scene`](scene::Scene) and answer with [`Action`]s; [`App::act`] is the one place that
//! carries them out.

mod alone;
mod closing;
mod day;
mod dialogs;
mod greeting;
mod input;
mod keys;
mod lens;
mod locale;
mod menu;
mod model;
mod native;
mod scene;
mod screen;
mod settings;
mod sidebar;
mod status;
mod table;
mod texts;
mod theme;
mod tiles;
mod toasts;
mod top;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{anyhow, bail, ensure};
use crossbeam_channel::{Receiver, Sender};
use egui::{CentralPanel, Context, Frame, Margin, Panel, RichText, ThemePreference, Ui, ViewportCommand};
use jiff::tz::TimeZone;
use winit::event_loop::EventLoop;

use crate::request::{
    BoardTarget, Correction, Deed, DeedKind, Edit, Event, Listener, Outcome, Refusal, Reply, Request, RequestId,
    Target, Targets, Which,
};
use crate::words::{CounterId, Key, ThemeChoice, Time};
use crate::worker::{Client, Patience, Watch, Worker};
use closing::Closing;
use lens::{Lens, Place, SortBy};
use locale::Numbers;
use menu::Menu;
use model::{Answer, File, Model, pressed};
use native::Native;
use scene::{Action, Opening, Scene, Selecting};
use settings::{Settings, View};
use theme::Tokens;
use toasts::Toasts;

/// Also the base name of the desktop file, by which Wayland finds the icon.
const APP_ID: &str = "tallyboard";
const SIZE_POINTS: [f32; 2] = [1180.0, 760.0];
const SIZE_POINTS_MIN: [f32; 2] = [360.0, 320.0];
const TOP_HEIGHT: f32 = 52.0;
const STATUS_HEIGHT: f32 = 30.0;
/// In a narrower window the boards are in a menu.
const SIDEBAR_WINDOW_WIDTH_MIN: f32 = 820.0;

/// Opens the dashboard on the file at `path`, and returns when it is closed. `screenless_commands` is what works
/// without a screen, for whoever has none.
pub fn run(path: PathBuf, theme: ThemeChoice, screenless_commands: &str) -> anyhow::Result<()> {
    let advice = format!("These commands work without a window: {screenless_commands} (see tallyboard --help).");
    if let Some(missing) = screen::missing() {
        bail!("the dashboard needs a window: {missing}. {advice}");
    }
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Tallyboard")
            .with_app_id(APP_ID)
            .with_inner_size(SIZE_POINTS)
            .with_min_inner_size(SIZE_POINTS_MIN),
        ..Default::default()
    };
    let is_open = Arc::new(AtomicBool::new(false));
    let opened = Arc::clone(&is_open);
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        creation.egui_ctx.set_theme(match theme {
            ThemeChoice::System => ThemePreference::System,
            ThemeChoice::Light => ThemePreference::Light,
            ThemeChoice::Dark => ThemePreference::Dark,
        });
        let app = App::new(&creation.egui_ctx, path)?;
        opened.store(true, Ordering::Relaxed);
        Ok(Box::new(app))
    });
    let event_loop = EventLoop::<eframe::UserEvent>::with_user_event().build();
    let event_loop =
        event_loop.map_err(|_| anyhow!("the dashboard needs a window: the screen can't be reached. {advice}"))?;
    let mut native = Native(eframe::create_native(APP_ID, options, create, &event_loop));
    event_loop.run_app(&mut native)?;
    // The toolkit keeps to itself why it gave up; mostly the screen has no OpenGL.
    ensure!(is_open.load(Ordering::Relaxed), "the dashboard can't open a window: no OpenGL on this screen? {advice}");
    Ok(())
}

/// Passes the worker's events on, then wakes the window: in this order, so that the wake finds the event.
struct Waker {
    sender: Sender<Event>,
    ctx: Context,
}

impl Listener for Waker {
    fn hear(&self, event: Event) {
        self.sender.hear(event);
        self.ctx.request_repaint_of(egui::ViewportId::ROOT);
    }

    fn hear_replies(&self, replies: Vec<(RequestId, Reply)>) {
        self.sender.hear_replies(replies);
        self.ctx.request_repaint_of(egui::ViewportId::ROOT);
    }
}

/// The dashboard.
pub struct App {
    /// `None` once it was stopped.
    worker: Option<Worker>,
    client: Client,
    events: Receiver<Event>,
    model: Model,
    lens: Lens,
    settings: Settings,
    numbers: Numbers,
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
    closing: Closing,
    is_full_screen: bool,
    /// When each key last counted, in the window's seconds.
    pressed_at: HashMap<Key, f64>,
    wanted: Cell<Option<CounterId>>,
    cursor: Cell<Option<CounterId>>,
    columns: Cell<usize>,
    is_busy: Cell<bool>,
}

impl App {
    /// Starts the worker on the file at `path`; the window shows its counters when it has opened.
    ///
    /// # Errors
    /// When the system can't start the worker's thread.
    pub fn new(ctx: &Context, path: PathBuf) -> std::io::Result<Self> {
        theme::install(ctx);
        let (sender, events) = crossbeam_channel::unbounded();
        let listener = Arc::new(Waker { sender, ctx: ctx.clone() });
        let worker = Worker::start(path, Watch::Changes, Patience::Endless, listener.clone())?;
        let client = worker.client(listener);
        Ok(Self {
            worker: Some(worker),
            client,
            events,
            model: Model::new(TimeZone::system()),
            lens: Lens::default(),
            settings: Settings::default(),
            numbers: Numbers::default(),
            selection: HashSet::new(),
            anchor: None,
            alone: None,
            menu: None,
            toasts: Toasts::default(),
            first_name: String::new(),
            has_greeted: false,
            closing: Closing::default(),
            is_full_screen: false,
            pressed_at: HashMap::new(),
            wanted: Cell::new(None),
            cursor: Cell::new(None),
            columns: Cell::new(1),
            is_busy: Cell::new(false),
        })
    }

    /// Does what a person asked for.
    fn act(&mut self, ctx: &Context, action: Action, now: f64) {
        match action {
            Action::Press { id, steps } => self.press(id, steps, now),
            Action::Do(requests) => self.send(Request::Act { requests }, now),
            Action::Undo => {
                // What isn't answered yet is the newest: no number is known of it.
                let newest = self.model.undo.as_ref().filter(|_| self.model.pending() == 0);
                let which = newest.map_or(Which::Any, |deed| Which::Newest(deed.id));
                self.send(Request::UndoDeed { which }, now);
            }
            Action::Redo => self.send(Request::RedoDeed, now),
            Action::UndoPress => self.send(Request::UndoDeed { which: Which::Press }, now),
            Action::Show(place) => {
                self.lens.place = place;
                self.selection.clear();
                self.alone = None;
            }
            Action::Sort(sort) => {
                self.lens.is_reversed = self.lens.sort == sort && !self.lens.is_reversed && sort != SortBy::Hand;
                self.lens.sort = sort;
            }
            Action::Switch => {
                self.settings.view = match self.settings.view {
                    View::Tiles => View::Table,
                    View::Table => View::Tiles,
                };
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
            Action::LockAll => self.settings.is_locked = !self.settings.is_locked,
            Action::FullScreen => {
                self.is_full_screen = !self.is_full_screen;
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(self.is_full_screen));
            }
            Action::Menu(ids, at) => self.menu = Some(Menu { ids, at }),
            Action::Open(opening) => self.open(opening),
            Action::ResetNow(ids) => self.reset(ids, now),
            Action::Drop(ids, board) => {
                let edit = Edit { board: Some(board.map(BoardTarget::Id)), ..Edit::default() };
                self.send(Request::Act { requests: top::edits(&ids, &edit) }, now);
            }
        }
    }

    fn press(&mut self, id: CounterId, steps: i64, now: f64) {
        let Some(row) = self.model.row(id) else { return };
        let delta = row.counter.step.saturating_mul(steps);
        let refusal = match self.settings.is_locked {
            true => Some(Refusal::Locked { name: row.counter.name.clone() }),
            false => self.model.refusal(id, delta),
        };
        match refusal {
            Some(refusal) => self.model.refused(id, &refusal, now),
            None => {
                let increment = Request::Increment { target: Target::Id(id), delta, at: Some(Time::now()) };
                self.send(Request::Act { requests: vec![increment] }, now);
            }
        }
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

    fn open(&mut self, opening: Opening) {
        let _ = opening;
    }

    /// Sends a request to the worker, without waiting.
    fn send(&mut self, request: Request, now: f64) {
        let press = pressed(&request).map(|(id, _)| id);
        match self.client.try_send(request.clone()) {
            Ok(id) => {
                let reaches_target = self.model.asked(id, request, now);
                let _ = reaches_target;
            }
            Err(error) => match press {
                Some(id) => self.model.refused(id, &Refusal::NotSaved(error.to_string()), now),
                None => self.model.problem = Some(error.to_string()),
            },
        }
    }

    /// What a request came to.
    fn answered(&mut self, answer: Answer, now: f64) {
        let Answer { request, reply, .. } = answer;
        let numbers = self.numbers.clone();
        let number = |number| numbers.format(number);
        match reply {
            Ok(Outcome::Acted { deed, outcomes }) => self.acted(&request, &deed, &outcomes, now),
            Ok(Outcome::Undone { deed, left }) => {
                let text = texts::done(texts::UNDONE, &deed, left, number);
                self.toasts.add(text, Some((texts::REDO, Action::Redo)), now);
            }
            Ok(Outcome::Redone { deed, left }) => {
                let text = texts::done(texts::REDONE, &deed, left, number);
                self.toasts.add(text, Some((texts::UNDO, Action::Undo)), now);
            }
            Ok(_) | Err(_) => {}
        }
    }

    fn acted(&mut self, request: &Request, deed: &Deed, outcomes: &[Outcome], now: f64) {
        let numbers = self.numbers.clone();
        let number = |number| numbers.format(number);
        let corrections: Vec<Correction> = outcomes
            .iter()
            .flat_map(|outcome| match outcome {
                Outcome::Corrected(corrections) => corrections.as_slice(),
                _ => &[],
            })
            .cloned()
            .collect();
        let text = match deed.kind {
            DeedKind::Press => return,
            DeedKind::Create | DeedKind::CreateBoard => {
                self.made(outcomes);
                return;
            }
            DeedKind::Reset => texts::reset_done(&corrections, number),
            _ => texts::just_done(deed, number),
        };
        let _ = request;
        self.toasts.add(text, Some((texts::UNDO, Action::Undo)), now);
    }

    /// What was just made is shown.
    fn made(&mut self, outcomes: &[Outcome]) {
        for outcome in outcomes {
            match outcome {
                Outcome::BoardCreated { id } => {
                    self.lens.place = Place::Board(*id);
                    return;
                }
                Outcome::Created { id } => {
                    self.first_name.clear();
                    self.wanted.set(Some(*id));
                }
                _ => {}
            }
        }
    }

    fn scene<'a>(&'a self, now: f64, clock: Time) -> Scene<'a> {
        Scene {
            model: &self.model,
            lens: &self.lens,
            settings: &self.settings,
            numbers: &self.numbers,
            selection: &self.selection,
            now,
            clock,
            wanted: &self.wanted,
            cursor: &self.cursor,
            columns: &self.columns,
            is_busy: &self.is_busy,
        }
    }

    fn panels_ui(&mut self, ui: &mut Ui, now: f64, clock: Time, actions: &mut Vec<Action>) {
        let tokens = Tokens::of(ui);
        let frame = Frame::new().fill(tokens.background);
        let bar = frame.inner_margin(Margin::symmetric(16, 0));
        let mut search = std::mem::take(&mut self.lens.search);
        let (mut first_name, mut has_greeted) = (std::mem::take(&mut self.first_name), self.has_greeted);
        let scene = self.scene(now, clock);
        let alone = self.alone.and_then(|id| self.model.row(id));
        if let Some(row) = alone {
            CentralPanel::default().frame(frame).show(ui, |ui| alone::alone_ui(ui, &scene, row, actions));
        } else {
            let has_sidebar = ui.available_width() >= SIDEBAR_WINDOW_WIDTH_MIN;
            if has_sidebar {
                let side =
                    Frame::new().fill(tokens.panel).inner_margin(Margin { left: 10, right: 10, top: 0, bottom: 12 });
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
            Panel::bottom("status").exact_size(STATUS_HEIGHT).frame(bar).show(ui, |ui| status::status_ui(ui, &scene));
            CentralPanel::default().frame(frame).show(ui, |ui| match &self.model.file {
                File::Opening => {}
                File::Failed(why) => failure_ui(ui, why),
                File::Open(_) if self.model.rows().is_empty() => {
                    greeting::greeting_ui(ui, &mut first_name, &mut has_greeted, actions);
                }
                File::Open(_) if self.lens.ids().is_empty() => nothing_ui(ui, &scene),
                File::Open(_) => match self.settings.view {
                    View::Tiles => tiles::tiles_ui(ui, &scene, actions),
                    View::Table => table::table_ui(ui, &scene, actions),
                },
            });
            tiles::ghost_ui(ui, &scene);
        }
        let is_menu_open = self.menu.as_ref().is_none_or(|menu| menu.show(ui.ctx(), &scene, actions));
        if !is_menu_open {
            self.menu = None;
        }
        self.lens.search = search;
        (self.first_name, self.has_greeted) = (first_name, has_greeted);
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        let (now, clock) = (ctx.input(|input| input.time), Time::now());
        self.model.pass_time(clock);
        let events: Vec<Event> = self.events.try_iter().collect();
        for event in events {
            if let Some(answer) = self.model.hear(event, now, clock) {
                self.answered(answer, now);
            }
        }
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let (now, clock) = (ctx.input(|input| input.time), Time::now());
        let mut actions = Vec::new();
        if self.closing != Closing::WhenSaved {
            self.keys(&ctx, &mut actions);
        }
        // Before the drawing, so that a key shows in this frame.
        for action in actions.drain(..) {
            self.act(&ctx, action, now);
        }
        if let Some(left) = self.lens.refresh(&self.model, now, !self.is_busy.get()) {
            ctx.request_repaint_after_secs(left as f32);
        }
        self.cursor.set(None);
        self.is_busy.set(false);
        self.panels_ui(ui, now, clock, &mut actions);
        self.toasts.show(&ctx, if self.alone.is_some() { 0.0 } else { STATUS_HEIGHT }, &mut actions);
        self.closing.show(&ctx, &self.model);
        if !actions.is_empty() {
            // What was clicked while drawing shows in the next frame, at once.
            ctx.request_repaint();
        }
        for action in actions {
            self.act(&ctx, action, now);
        }
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        match self.worker.take() {
            Some(worker) if self.closing == Closing::Now => worker.stop_at_once(),
            Some(worker) => worker.stop(),
            None => {}
        }
    }
}

fn failure_ui(ui: &mut Ui, why: &str) {
    let tokens = Tokens::of(ui);
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.36).round());
        let font = egui::FontId::new(theme::TITLE_SIZE, theme::semibold());
        ui.label(RichText::new(texts::FAILED).font(font).color(tokens.ink));
        ui.add_space(2.0 * theme::SPACE);
        // A margin at both sides.
        let width = 540_f32.min(ui.available_width() - 32.0);
        ui.allocate_ui(egui::Vec2::new(width, 0.0), |ui| {
            ui.vertical_centered(|ui| ui.label(RichText::new(why).color(tokens.error)));
        });
    });
}

/// Nothing to show here: why, and what to do.
fn nothing_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let text = match scene.lens.search.trim() {
        "" => texts::EMPTY_BOARD,
        _ => texts::NOTHING_FOUND,
    };
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.36).round());
        ui.label(RichText::new(text).color(Tokens::of(ui).dim));
    });
}
