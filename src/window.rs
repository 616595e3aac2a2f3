//! The window: draws the model, and turns clicks and keys into requests.
//!
//! [`App::logic`](eframe::App::logic) drains what the worker said into the model; [`App::ui`](eframe::App::ui) draws
//! it and sends requests without waiting. Nothing here touches the disk, waits for a lock, or repaints without a cause:
//! the worker's listener asks for a repaint after each event, and a light that is on asks for the one that ends it.

mod closing;
mod keys;
mod model;
mod native;
mod screen;
mod status;
mod table;
mod texts;
mod theme;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{anyhow, bail, ensure};
use crossbeam_channel::{Receiver, Sender};
use egui::{
    Align, CentralPanel, Context, Frame, Key as EguiKey, Layout, Margin, Modifiers, Panel, RichText, ThemePreference,
    Ui,
};

use crate::request::{Edit, Event, Listener, Reply, Request, RequestId, Target};
use crate::words::{CounterId, Name, ThemeChoice, Time};
use crate::worker::{Client, Patience, Watch, Worker};
use closing::Closing;
use model::{File, Model};
use native::Native;
use theme::{ButtonKind, CONTROL_HEIGHT, SPACE, Tokens};
use winit::event_loop::EventLoop;

/// Also the base name of the desktop file, by which Wayland finds the icon.
const APP_ID: &str = "tallyboard";
const SIZE_POINTS: [f32; 2] = [1180.0, 760.0];
const SIZE_POINTS_MIN: [f32; 2] = [360.0, 320.0];
const TOP_HEIGHT: f32 = 52.0;
const STATUS_HEIGHT: f32 = 30.0;
const GREETING_WIDTH: f32 = 360.0;

/// What a person did.
pub(crate) enum Action {
    Press { id: CounterId, delta: i64 },
    Create(String),
}

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
    /// The field for a new counter.
    new_name: String,
    /// A counter to scroll to, when the next frame is drawn.
    reveal: Option<CounterId>,
    /// The greeting has given its field the focus, which it does once.
    greeted: bool,
    closing: Closing,
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
            model: Model::default(),
            new_name: String::new(),
            reveal: None,
            greeted: false,
            closing: Closing::default(),
        })
    }

    /// Sends what a person did to the worker, without waiting.
    fn act(&mut self, action: Action, now: f64) {
        let request = match action {
            Action::Press { id, delta } => Request::Increment { target: Target::Id(id), delta, at: Some(Time::now()) },
            Action::Create(text) => match Name::parse(&text) {
                Ok(name) => Request::Create { name, edit: Edit::default() },
                Err(error) => {
                    self.model.problem = Some(error.to_string());
                    return;
                }
            },
        };
        match self.client.try_send(request.clone()) {
            Ok(id) => {
                if matches!(request, Request::Create { .. }) {
                    self.new_name.clear();
                }
                self.model.asked(id, request, now);
            }
            Err(error) => self.model.problem = Some(error.to_string()),
        }
    }

    fn new_counter_ui(&mut self, ui: &mut Ui, width: f32, hint: &str, actions: &mut Vec<Action>) {
        let id = new_field_id();
        let field = theme::field(ui, width, id, &mut self.new_name, hint, texts::NEW_HINT);
        let is_done = field.lost_focus() && ui.input(|input| input.key_pressed(EguiKey::Enter));
        if is_done && !self.new_name.trim().is_empty() {
            // The field lets go of the focus, so that the new counter's key counts at once.
            actions.push(Action::Create(self.new_name.clone()));
        }
    }

    fn top_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        ui.horizontal_centered(|ui| {
            ui.label(RichText::new(texts::TITLE).heading().color(Tokens::of(ui).ink));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let size = egui::Vec2::new(104.0, CONTROL_HEIGHT);
                let (button_id, rect) = ui.allocate_space(size);
                let button =
                    theme::button(ui, rect, button_id, texts::NEW_BUTTON, texts::NEW_BUTTON, ButtonKind::Primary);
                if button.clicked() {
                    if self.new_name.trim().is_empty() {
                        ui.memory_mut(|memory| memory.request_focus(new_field_id()));
                    } else {
                        actions.push(Action::Create(self.new_name.clone()));
                    }
                }
                if !self.model.rows().is_empty() {
                    let width = (ui.available_width() - 2.0 * SPACE).clamp(80.0, 220.0);
                    self.new_counter_ui(ui, width, texts::NEW_HINT, actions);
                }
            });
        });
    }

    fn center_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        match &self.model.file {
            File::Opening => {}
            File::Failed(why) => failure_ui(ui, why),
            File::Open(_) if self.model.rows().is_empty() => self.greeting_ui(ui, actions),
            File::Open(_) => table::table_ui(ui, &self.model, self.reveal.take(), actions),
        }
    }

    fn greeting_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let tokens = Tokens::of(ui);
        ui.vertical_centered(|ui| {
            ui.add_space((ui.available_height() * 0.36).round());
            let font = egui::FontId::new(theme::GREETING_SIZE, theme::semibold());
            ui.label(RichText::new(texts::GREETING).font(font).color(tokens.ink));
            ui.add_space(2.0 * SPACE);
            let width = GREETING_WIDTH.min(ui.available_width() - 8.0 * SPACE);
            self.new_counter_ui(ui, width, texts::GREETING_HINT, actions);
        });
        if !std::mem::replace(&mut self.greeted, true) {
            ui.memory_mut(|memory| memory.request_focus(new_field_id()));
        }
    }

    /// Keys act only when no field has the focus, and never by auto-repeat.
    fn keys(&mut self, ctx: &Context, actions: &mut Vec<Action>) {
        ctx.input_mut(|input| {
            // Space and Enter press the focused button; held down, they must not go on counting.
            input.events.retain(|event| !matches!(event, egui::Event::Key { repeat: true, key, .. } if presses(*key)));
        });
        let is_typing = ctx.text_edit_focused();
        let new = egui::KeyboardShortcut::new(Modifiers::COMMAND, EguiKey::N);
        let is_new = |event: &egui::Event| {
            matches!(event, egui::Event::Key { key, modifiers, pressed: true, .. }
                if *key == new.logical_key && modifiers.matches_logically(new.modifiers))
        };
        let (events, shortcut) = ctx.input_mut(|input| {
            let mut events = std::mem::take(&mut input.events);
            let shortcut = events.iter().position(is_new);
            // A slow frame holds more than one key: those before the shortcut are no part of the name that follows it.
            let after = shortcut.filter(|_| !is_typing).map_or(0, |position| position + 1);
            let is_text = |event: &egui::Event| matches!(event, egui::Event::Key { .. } | egui::Event::Text(_));
            let kept = |(i, event): &(usize, &egui::Event)| (*i >= after || !is_text(event)) && Some(*i) != shortcut;
            input.events = events.iter().enumerate().filter(kept).map(|(_, event)| event.clone()).collect();
            events.truncate(shortcut.unwrap_or(usize::MAX));
            (events, shortcut.is_some())
        });
        if shortcut {
            ctx.memory_mut(|memory| memory.request_focus(new_field_id()));
        }
        if !is_typing {
            actions.extend(events.iter().filter_map(|event| self.press(event)));
        }
    }

    /// The press that a key is, if it is a counter's.
    fn press(&self, event: &egui::Event) -> Option<Action> {
        let egui::Event::Key { key, physical_key, pressed: true, repeat: false, modifiers } = event else {
            return None;
        };
        let digit = keys::key_of(*key, *physical_key)?;
        let id = self.model.counter_of_key(digit)?;
        let delta = if modifiers.shift { -1 } else { 1 };
        (!modifiers.command && !modifiers.alt).then_some(Action::Press { id, delta })
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        let now = ctx.input(|input| input.time);
        for event in self.events.try_iter() {
            self.model.hear(event, now);
        }
        if let Some(name) = self.model.refused_name.take()
            && self.new_name.is_empty()
        {
            self.new_name = name;
        }
        // The reply comes before the change that brings the counter.
        if let Some(id) = self.model.made
            && self.model.position(id).is_some()
        {
            self.reveal = Some(id);
            self.model.made = None;
        }
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        let tokens = Tokens::of(ui);
        let now = ui.input(|input| input.time);
        let mut actions = Vec::new();
        if self.closing != Closing::WhenSaved {
            self.keys(&ui.ctx().clone(), &mut actions);
        }
        // Before the drawing, so that a key shows in this frame.
        for action in actions.drain(..) {
            self.act(action, now);
        }
        let frame = Frame::new().fill(tokens.background);
        let bar = frame.inner_margin(Margin::symmetric(16, 0));
        Panel::top("top").exact_size(TOP_HEIGHT).frame(bar).show(ui, |ui| self.top_ui(ui, &mut actions));
        Panel::bottom("status").exact_size(STATUS_HEIGHT).frame(bar).show(ui, |ui| status::status_ui(ui, &self.model));
        CentralPanel::default().frame(frame).show(ui, |ui| self.center_ui(ui, &mut actions));
        self.closing.show(ui.ctx(), &self.model);
        if !actions.is_empty() {
            // What was clicked while drawing shows in the next frame, at once.
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.act(action, now);
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

fn new_field_id() -> egui::Id {
    egui::Id::unique("new counter")
}

fn failure_ui(ui: &mut Ui, why: &str) {
    let tokens = Tokens::of(ui);
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.36).round());
        let font = egui::FontId::new(theme::TITLE_SIZE, theme::semibold());
        ui.label(RichText::new(texts::FAILED).font(font).color(tokens.ink));
        ui.set_max_width(GREETING_WIDTH * 1.5);
        ui.label(RichText::new(why).color(tokens.error));
    });
}

fn presses(key: EguiKey) -> bool {
    matches!(key, EguiKey::Space | EguiKey::Enter)
}
