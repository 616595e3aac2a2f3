//! The start of the window: its setup, the desktop's event loop, and how other threads wake the window.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use anyhow::{anyhow, bail, ensure};
use crossbeam_channel::Sender;
use egui::Context;
#[cfg(unix)]
use egui::{UserAttentionType, ViewportCommand};
use jiff::tz::TimeZone;
use winit::event_loop::EventLoop;

use crate::date_time;
#[cfg(feature = "hub")]
use crate::desk::KeyringUse;
use crate::domain::{ThemeChoice, Time};
use crate::language::{self, Language, text};
use crate::limits;
use crate::reader::{self, AnswerListener};
use crate::request::{Event, Listener, Reply, RequestId};
use crate::window::app::{APP_ID, App, SIZE_POINTS, SIZE_POINTS_MIN, StartedWorker, start_worker};
use crate::window::platform::display_check;
use crate::window::platform::event_loop::{Native, Screens};
use crate::window::platform::settings_file::{self, LoadedSettings, Saver};
#[cfg(unix)]
use crate::window::platform::single_instance;
use crate::window::text::locale::Locale;
use crate::window::text::strings;
use crate::window::view::settings::{Settings, View};
use crate::window::view::window_state::WindowPlace;
use crate::worker::STOP_WAIT;

/// The setup of a window.
pub struct Setup {
    pub(super) path: PathBuf,
    pub(super) settings: Settings,
    /// Overrides the settings' language until another is chosen.
    pub(super) language: Option<Language>,
    /// Overrides the settings' theme for this session.
    pub(super) theme: Option<ThemeChoice>,
    /// Saves the settings; `None` if they aren't saved.
    pub(super) saver: Option<Saver>,
    pub(super) problem: Option<String>,
    /// Why times are shown in another zone than the one set, as a sentence.
    pub(super) no_zone: Option<String>,
    pub(super) locale: Locale,
    pub(super) zone: TimeZone,
    pub(super) clock: Box<dyn Fn() -> Time>,
    /// Whether to back up automatically, once a day after changes.
    pub(super) backs_up: bool,
    /// What the keyring is used for; `None`: shared boards aren't kept in step with their hubs.
    #[cfg(feature = "hub")]
    pub(super) keyring: Option<KeyringUse>,
    /// The folder that exports are suggested in.
    pub(super) folder: PathBuf,
    /// The program that opens another window; `None` disables that.
    pub(super) program: Option<PathBuf>,
    /// The program that opens files; `None`: the desktop's.
    pub(super) opener: Option<PathBuf>,
    /// Whether to ask the desktop what people need.
    pub(super) reads_desktop: bool,
    /// Set when the system wants the program to end.
    pub(super) is_ended: Arc<AtomicBool>,
    /// The screens; none where they aren't known.
    pub(super) screens: Screens,
    /// Whether the desktop lets a program keep its window on top.
    pub(super) keeps_on_top: bool,
    /// Whether the desktop is asked for global keys, if the settings want them.
    pub(super) asks_for_keys: bool,
    /// The worker, if it was started before the window.
    pub(super) started: Option<StartedWorker>,
}

impl Setup {
    /// Returns a setup that is the same on every machine: English, UTC, and default settings that aren't saved.
    pub fn plain(path: PathBuf) -> Self {
        Self {
            folder: path.parent().map(Path::to_owned).unwrap_or_default(),
            program: None,
            opener: None,
            reads_desktop: false,
            is_ended: Arc::default(),
            screens: Screens::default(),
            keeps_on_top: true,
            asks_for_keys: false,
            started: None,
            path,
            settings: Settings::default(),
            language: Some(Language::En),
            theme: None,
            saver: None,
            problem: None,
            no_zone: None,
            locale: Locale::named("en-US", "en-GB"),
            zone: TimeZone::UTC,
            clock: Box::new(Time::now),
            backs_up: false,
            #[cfg(feature = "hub")]
            keyring: None,
        }
    }

    /// Returns a setup with the system's locale and the user's settings, which were read from a file. Reads the disk.
    fn of_system(path: PathBuf, settings: Option<(PathBuf, LoadedSettings)>, ctx: &Context) -> Self {
        let folders = directories::UserDirs::new();
        let documents = folders.as_ref().and_then(|folders| folders.document_dir().filter(|folder| folder.is_dir()));
        let folder = documents.or(folders.as_ref().map(directories::UserDirs::home_dir)).map(Path::to_owned);
        let plain = Self::plain(path).with_backups();
        #[cfg(feature = "hub")]
        let plain = plain.with_sharing(KeyringUse::ReadAndKeep);
        let plain = Self {
            language: None,
            locale: Locale::of_system(),
            zone: TimeZone::system(),
            no_zone: date_time::zone_problem().map(|why| strings::no_zone(&why)),
            folder: folder.unwrap_or_else(|| plain.folder.clone()),
            program: std::env::current_exe().ok(),
            reads_desktop: true,
            keeps_on_top: display_check::keeps_on_top(),
            asks_for_keys: true,
            ..plain
        };
        let zone_of = |name: &String| TimeZone::get(name).map_err(|_| strings::no_such_zone(name));
        let Some((settings_path, loaded)) = settings else { return plain };
        let ctx = ctx.clone();
        let saver = Saver::new(settings_path, &loaded, move || ctx.request_repaint_of(egui::ViewportId::ROOT));
        let (zone, no_zone) = match loaded.settings.zone.as_ref().map(zone_of) {
            None => (plain.zone.clone(), plain.no_zone.clone()),
            Some(Ok(zone)) => (zone, None),
            Some(Err(why)) => (plain.zone.clone(), Some(why)),
        };
        let locale = Locale::of(loaded.settings.language);
        Self { settings: loaded.settings, problem: loaded.problem, no_zone, saver: Some(saver), locale, zone, ..plain }
    }

    /// Sets another clock than the system's.
    #[must_use]
    pub fn with_clock(self, clock: impl Fn() -> Time + 'static) -> Self {
        Self { clock: Box::new(clock), ..self }
    }

    /// Loads the settings from the file at `path`, and saves them there. Reads the disk.
    #[must_use]
    pub fn with_settings(self, path: PathBuf) -> Self {
        let loaded = LoadedSettings::read(&path);
        let saver = Saver::new(path, &loaded, || {});
        Self { settings: loaded.settings, problem: loaded.problem, saver: Some(saver), ..self }
    }

    /// Sets the language, whatever the settings say.
    #[must_use]
    pub fn with_language(self, language: Language) -> Self {
        Self { language: Some(language), locale: Locale::of(Some(language)), ..self }
    }

    /// Sets the theme, whatever the settings say.
    #[must_use]
    pub fn with_theme(self, theme: ThemeChoice) -> Self {
        Self { theme: Some(theme), ..self }
    }

    /// Turns on automatic backups, once a day after changes.
    #[must_use]
    pub fn with_backups(self) -> Self {
        Self { backs_up: true, ..self }
    }

    /// Keeps shared boards in step with their hubs.
    #[cfg(feature = "hub")]
    #[must_use]
    pub fn with_sharing(self, keyring: KeyringUse) -> Self {
        Self { keyring: Some(keyring), ..self }
    }

    /// Sets the program that opens another window: it gets `--db` and the file.
    #[must_use]
    pub fn with_program(self, program: PathBuf) -> Self {
        Self { program: Some(program), ..self }
    }

    /// Sets the program that opens what was exported: it gets the file.
    #[must_use]
    pub fn with_opener(self, opener: PathBuf) -> Self {
        Self { opener: Some(opener), ..self }
    }

    /// Sets the time zone to UTC, and the reason: the zone in the settings isn't known.
    #[must_use]
    pub fn without_zone(self, why: &str) -> Self {
        Self { no_zone: Some(strings::no_zone(why)), ..self }
    }

    /// Shows the counters in a table instead of tiles.
    #[must_use]
    pub fn with_table(mut self) -> Self {
        self.settings.view = View::Table;
        self
    }
}

/// Opens the dashboard on the file at `path`, and returns when it is closed; or shows the window that has it open, and
/// returns at once. `screenless_commands` names the commands that work without a screen, for the error message.
pub fn run(
    path: PathBuf,
    theme: ThemeChoice,
    language: Option<Language>,
    screenless_commands: &str,
) -> anyhow::Result<()> {
    let advice = text!("start-advice", commands = screenless_commands);
    if let Some(missing) = display_check::missing() {
        bail!("{} {advice}", text!("start-needs-window", why = missing));
    }
    #[cfg(unix)]
    let meeting = match single_instance::start(&path) {
        single_instance::Start::First(meeting) => meeting,
        single_instance::Start::Shown => return Ok(()),
    };
    // Listens for later starts until the window is closed.
    #[cfg(unix)]
    let hearing = std::cell::RefCell::new(None);
    let settings = settings_file::usual_path().map(|path| {
        let loaded = LoadedSettings::read(&path);
        (path, loaded)
    });
    let of_settings = settings.as_ref().and_then(|(_, loaded)| loaded.settings.language);
    language::choose(language.or(of_settings).unwrap_or_else(Language::of_system));
    let event_loop = EventLoop::<eframe::UserEvent>::with_user_event().build();
    let event_loop = event_loop.map_err(|_| anyhow!("{} {advice}", text!("start-no-screen")))?;
    // It reads the file while the window is made.
    let started = start_worker(Arc::default(), &path)?;
    // However the window ends, its worker is stopped.
    started.worker.stop_at_exit();
    let worker = started.worker.clone();
    let screens = Screens::default();
    let place = settings.as_ref().and_then(|(_, loaded)| loaded.settings.place);
    let options = native_options(&path, place, screens.clone());
    let of_app_screens = screens.clone();
    let is_open = Arc::new(AtomicBool::new(false));
    let opened = Arc::clone(&is_open);
    #[cfg(unix)]
    let of_app = &hearing;
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        #[cfg(unix)]
        if let Some(meeting) = meeting {
            let ctx = creation.egui_ctx.clone();
            of_app.replace(meeting.hear(move || show(&ctx)).ok());
        }
        let mut setup = Setup::of_system(path, settings, &creation.egui_ctx);
        if let Some(language) = language {
            setup = setup.with_language(language);
        }
        setup.screens = of_app_screens;
        setup.started = Some(started);
        setup.theme = (theme != ThemeChoice::System).then_some(theme);
        let (is_ended, ctx) = (Arc::clone(&setup.is_ended), creation.egui_ctx.clone());
        // On Ctrl+C, a logout or a closed terminal, unsaved changes get time to be saved.
        limits::hear_end(move || {
            is_ended.store(true, Ordering::Relaxed);
            ctx.request_repaint_of(egui::ViewportId::ROOT);
        })?;
        let app = App::new(&creation.egui_ctx, setup)?;
        opened.store(true, Ordering::Relaxed);
        Ok(Box::new(app))
    });
    let app = eframe::create_native(APP_ID, options, create, &event_loop);
    let mut native = Native { app, screens };
    let ended = event_loop.run_app(&mut native);
    drop(native);
    if let Some(unsaved) = worker.stop(STOP_WAIT) {
        bail!(unsaved);
    }
    ended.map_err(|error| anyhow!("{}", text!("start-ended", why = error.to_string())))?;
    // The toolkit doesn't report why it gave up; usually the screen has no OpenGL.
    ensure!(is_open.load(Ordering::Relaxed), "{} {advice}", text!("start-no-opengl"));
    Ok(())
}

/// The window's icon under X11 and on Windows. Wayland finds it by the desktop file.
const ICON: &[u8] = include_bytes!("../../../packaging/icons/128.png");

/// Returns the options of the window: where it was last, if that is on a screen.
fn native_options(path: &Path, place: Option<WindowPlace>, screens: Screens) -> eframe::NativeOptions {
    let size = place.map_or(SIZE_POINTS, |place| place.size);
    // Our own file can be read, as the tests show.
    let icon = eframe::icon_data::from_png_bytes(ICON).unwrap_or_default();
    eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_icon(icon)
            .with_title(strings::window_title(path))
            .with_app_id(APP_ID)
            .with_inner_size(size)
            .with_min_inner_size(SIZE_POINTS_MIN)
            .with_maximized(place.is_some_and(|place| place.is_maximised)),
        // The screens are known only now.
        window_builder: Some(Box::new(move |window| {
            match place.and_then(|place| place.position_on(&screens.borrow())) {
                Some(position) => window.with_position(position),
                None => window,
            }
        })),
        ..Default::default()
    }
}

/// Brings the window to the front as far as the desktop allows it; otherwise requests attention.
#[cfg(unix)]
fn show(ctx: &Context) {
    for command in [
        ViewportCommand::Minimized(false),
        ViewportCommand::Focus,
        ViewportCommand::RequestUserAttention(UserAttentionType::Informational),
    ] {
        ctx.send_viewport_cmd_to(egui::ViewportId::ROOT, command);
    }
    ctx.request_repaint_of(egui::ViewportId::ROOT);
}

/// Passes the worker's events on, then wakes the window: in this order, so that the woken window finds the event.
pub(super) struct EventWaker {
    pub sender: Sender<Event>,
    /// Without a window yet, its first frame finds the event.
    pub window: Arc<OnceLock<Context>>,
}

impl EventWaker {
    fn wake(&self) {
        if let Some(ctx) = self.window.get() {
            ctx.request_repaint_of(egui::ViewportId::ROOT);
        }
    }
}

impl Listener for EventWaker {
    fn hear(&self, event: Event) {
        self.sender.hear(event);
        self.wake();
    }

    fn hear_replies(&self, replies: Vec<(RequestId, Reply)>) {
        self.sender.hear_replies(replies);
        self.wake();
    }
}

/// Passes the reader's answers on, then wakes the window, like [`EventWaker`].
pub(super) struct AnswerWaker {
    pub sender: Sender<reader::Answer>,
    pub ctx: Context,
}

impl AnswerListener for AnswerWaker {
    fn hear(&self, answer: reader::Answer) {
        // An error means that the window is gone.
        let _ = self.sender.send(answer);
        self.ctx.request_repaint_of(egui::ViewportId::ROOT);
    }
}

#[cfg(test)]
mod tests {
    use eframe::App as _;

    use super::*;
    use crate::request::{CounterRef, Request};
    use crate::store::{Access, Store};

    #[test]
    fn counters_that_were_read_before_there_was_a_window_are_in_its_first_frame() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        let mut store = Store::open(&path, Access::Write).unwrap();
        let counter = CounterRef::Name("Coffee".parse().unwrap());
        store.begin().unwrap();
        store.apply(&Request::Increment { counter, delta: 1, at: None }).unwrap().unwrap();
        store.commit().unwrap();
        let started = start_worker(Arc::default(), &path).unwrap();
        let mut select = crossbeam_channel::Select::new();
        select.recv(&started.events);
        select.ready();
        let ctx = Context::default();
        let mut app = App::new(&ctx, Setup { started: Some(started), ..Setup::plain(path) }).unwrap();
        app.logic(&ctx, &mut eframe::Frame::_new_kittest());
        assert_eq!(app.counters(), 1);
    }
}
