//! The app's state, in one struct per group.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossbeam_channel::Receiver;
use egui::{Context, ThemePreference, Vec2};
use jiff::tz::TimeZone;

use super::closing::{Closing, OneWorker};
use super::keyboard::KeyBuffer;
#[cfg(feature = "hub")]
use crate::desk::QuestionId;
use crate::domain::{CounterId, Key, ThemeChoice, Time};
use crate::language::{self, Language};
use crate::reader::{self, Reader};
use crate::request::{Event, RequestId};
use crate::store::{Backup, Oddity};
use crate::window::dialogs::Form;
use crate::window::kit::theme::{self, Needs};
use crate::window::panels::board_menu::BoardMenu;
use crate::window::panels::counter_menu::Menu;
use crate::window::panels::inspector::Inspector;
use crate::window::panels::toasts::Toasts;
use crate::window::platform::background_tasks::BackgroundTasks;
use crate::window::platform::settings_file::Saver;
use crate::window::text::locale::{Locale, Numbers};
use crate::window::view::settings::{Settings, Zoom};
use crate::window::view::subject::Subject;
use crate::window::view::undo_list::UndoList;
use crate::worker::Client;

/// The tally file that is shown.
pub(super) struct OpenFile {
    pub path: PathBuf,
    /// The folder that exports are suggested in.
    pub folder: PathBuf,
    /// Whether another file is about to replace one that was moved, deleted or replaced.
    pub is_choosing: bool,
    /// The path of the file that is open, as the worker spells it, and when it was opened.
    pub opened: Option<(PathBuf, Time)>,
    /// How many presses the hint for newcomers is still shown for.
    pub hint_presses: u8,
}

/// The other threads, and the channels they report on.
pub(super) struct Threads {
    pub worker: OneWorker,
    pub client: Client,
    pub events: Receiver<Event>,
    pub reader: Reader,
    pub answers: Receiver<reader::Answer>,
    pub tasks: BackgroundTasks,
}

/// The user's settings, and what follows from them: the locale's numbers and times.
pub(super) struct Preferences {
    pub settings: Settings,
    /// Overrides the settings' language until another is chosen.
    pub language: Option<Language>,
    /// Overrides the settings' theme until another is chosen.
    pub theme: Option<ThemeChoice>,
    pub saver: Option<Saver>,
    pub locale: Locale,
    pub numbers: Numbers,
    pub zone: TimeZone,
    /// Why times are shown in another zone than the one set, as a sentence.
    pub no_zone: Option<String>,
    /// What the desktop says that people need, and whether the window was touched.
    pub needs: Needs,
}

impl Preferences {
    /// Changes the user's settings, and saves them.
    pub(super) fn change(&mut self, ctx: &Context, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.settings.clone();
        change(&mut settings);
        if settings == self.settings {
            return;
        }
        if settings.language != self.settings.language {
            self.language = None;
            language::choose(settings.language.unwrap_or_else(Language::of_system));
            self.locale = Locale::of(settings.language);
        }
        if settings.theme != self.settings.theme {
            self.theme = None;
        }
        if (settings.theme, settings.zoom) != (self.settings.theme, self.settings.zoom) {
            show_as(ctx, self.theme.unwrap_or(settings.theme), settings.zoom);
        }
        if needs(&settings, self.needs) != needs(&self.settings, self.needs) {
            theme::adapt(ctx, needs(&settings, self.needs));
        }
        self.numbers = self.locale.numbers(settings.number_format);
        if let Some(saver) = &mut self.saver {
            saver.save(&settings);
        }
        self.settings = settings;
    }

    /// Takes in what the desktop says that people need, or that the window was touched.
    pub(super) fn hear_needs(&mut self, ctx: &Context, system: Needs) {
        if self.needs != system {
            self.needs = system;
            theme::adapt(ctx, needs(&self.settings, system));
        }
    }

    /// Saves the zoom, which the toolkit changes by its own keys.
    pub(super) fn keep_zoom(&mut self, ctx: &Context) {
        let zoom = Zoom::nearest(ctx.zoom_factor());
        if zoom != self.settings.zoom {
            self.change(ctx, |settings| settings.zoom = zoom);
        }
    }
}

/// The counters that are selected.
#[derive(Default)]
pub(super) struct Selection {
    pub ids: HashSet<CounterId>,
    /// The counter selected last, where a range begins.
    pub anchor: Option<CounterId>,
}

/// Which counter has the focus, and which is to get it.
#[derive(Default)]
pub(super) struct Focus {
    /// The counter that gets the focus as soon as it is drawn.
    pub wanted: Option<CounterId>,
    /// The counter that has the focus.
    pub cursor: Option<CounterId>,
    /// The counter that had it last, which Tab goes to.
    pub stop: Option<CounterId>,
    /// The number of columns of counters.
    pub columns: usize,
    /// Whether the pointer or the focus is among the counters, so that none of them may move.
    pub is_busy: bool,
}

/// What fills the window.
#[derive(Default)]
pub(super) struct Layout {
    pub inspector: Option<Inspector>,
    /// The first position of the tiles that were drawn last, and the one after the last.
    pub tiles: (usize, usize),
    /// What the inspector shows while it is maximised.
    pub maximised: Option<Subject>,
    /// The counter that the inspector beside the counters shows.
    pub inspected: Option<CounterId>,
    /// Whether something in the inspector has the focus.
    pub is_inspecting: bool,
    /// The counter that is shown alone.
    pub single: Option<CounterId>,
    pub is_full_screen: bool,
    /// Whether the window is a strip.
    pub is_strip: bool,
    /// Until when the desktop may be changing the window, in the window's seconds.
    pub place_settles_at: f64,
    /// What the window's size was before it was changed, and what it is to be, in points of the desktop, until then.
    pub resize: Option<[Vec2; 2]>,
}

/// What floats above the panels for a while.
#[derive(Default)]
pub(super) struct Floating {
    pub menu: Option<Menu>,
    pub board_menu: Option<BoardMenu>,
    pub undo_list: UndoList,
    pub toasts: Toasts,
}

/// The open dialog, and what it waits for.
#[derive(Default)]
pub(super) struct OpenDialog {
    pub open: Option<Box<dyn Form>>,
    pub held: KeyBuffer,
    /// The counter that had the focus when the dialog opened, and gets it back.
    pub back_to: Option<CounterId>,
    /// The dialog's request that isn't answered yet.
    pub asks: Option<RequestId>,
    /// The dialog's question to a hub that isn't answered yet.
    #[cfg(feature = "hub")]
    pub asks_hub: Option<QuestionId>,
    /// The widget that got the focus when the dialog opened; it keeps it until a press that was in progress then has
    /// ended.
    pub keeps_focus: Option<egui::Id>,
}

/// What the keyboard handling remembers between frames.
#[derive(Default)]
pub(super) struct Keyboard {
    /// When each key last counted, in the window's seconds.
    pub pressed_at: HashMap<Key, f64>,
    /// Whether the search field gets the focus as soon as it is drawn.
    pub wants_search: bool,
}

/// What is known of the backups.
pub(super) struct BackupState {
    /// When to check whether a backup is due; `None`: never.
    pub next_check: Option<Time>,
    /// The newest backup, once it is known: `Some(None)` if there is none.
    pub newest: Option<Option<Backup>>,
}

/// The counters and boards whose names are easily confused, or can't be typed.
pub(super) struct NameDoubts {
    /// The doubtful names, or why they aren't known.
    pub found: Result<Vec<Oddity>, String>,
    /// The model's `edits` when the names were asked for.
    pub asked_for: Option<u64>,
    pub is_asking: bool,
    /// When to ask again after a failure, in the window's seconds.
    pub retry_at: Option<f64>,
}

impl Default for NameDoubts {
    fn default() -> Self {
        Self { found: Ok(Vec::new()), asked_for: None, is_asking: false, retry_at: None }
    }
}

/// Whether the window is about to end.
pub(super) struct Ending {
    pub closing: Closing,
    /// Set when the system wants the program to end.
    pub is_asked: Arc<AtomicBool>,
}

/// Returns what people need by their settings, where the system says `system`.
pub(super) fn needs(settings: &Settings, system: Needs) -> Needs {
    Needs {
        high_contrast: settings.high_contrast.is_on(system.high_contrast),
        reduced_motion: settings.reduced_motion.is_on(system.reduced_motion),
        large_targets: settings.large_targets.is_on(system.large_targets),
        is_dark: system.is_dark,
    }
}

/// Applies a theme and a zoom.
pub(super) fn show_as(ctx: &Context, theme: ThemeChoice, zoom: Zoom) {
    ctx.set_theme(match theme {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
    ctx.set_zoom_factor(zoom.get());
}
