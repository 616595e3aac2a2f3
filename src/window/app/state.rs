//! What the app remembers, in groups: each is a struct of its own, so that what belongs together stands together.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossbeam_channel::Receiver;
use egui::{Context, ThemePreference};
use jiff::tz::TimeZone;

use super::closing::{Closing, OneWorker};
use super::keyboard::Held;
use crate::domain::{CounterId, Key, ThemeChoice, Time};
use crate::reader::{self, Reader};
use crate::request::{Event, RequestId};
use crate::store::{Backup, Oddity};
use crate::window::dialogs::Form;
use crate::window::panels::counter_menu::Menu;
use crate::window::panels::inspector::Inspector;
use crate::window::panels::toasts::Toasts;
use crate::window::platform::background_tasks::BackgroundTasks;
use crate::window::platform::settings_file::Saver;
use crate::window::text::locale::{Locale, Numbers};
use crate::window::view::settings::{Settings, Zoom};
use crate::window::view::subject::Subject;
use crate::worker::Client;

/// The tally file that is shown.
pub(super) struct OpenFile {
    pub path: PathBuf,
    /// Where exports are offered to be written.
    pub folder: PathBuf,
    /// Another file is about to be opened in place of one that isn't what it was.
    pub is_choosing: bool,
}

/// The threads beside the window, and what they are heard by.
pub(super) struct Threads {
    pub worker: OneWorker,
    pub client: Client,
    pub events: Receiver<Event>,
    pub reader: Reader,
    pub answers: Receiver<reader::Answer>,
    pub tasks: BackgroundTasks,
}

/// What a person set, and what follows from it: the locale's numbers and times.
pub(super) struct Preferences {
    pub settings: Settings,
    /// For this time, until another is chosen.
    pub theme: Option<ThemeChoice>,
    pub saver: Option<Saver>,
    pub locale: Locale,
    pub numbers: Numbers,
    pub zone: TimeZone,
    /// Why times are told in another zone than was asked for, in words.
    pub no_zone: Option<String>,
}

impl Preferences {
    /// Changes the person's settings, and has them kept.
    pub(super) fn change(&mut self, ctx: &Context, change: impl FnOnce(&mut Settings)) {
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

    /// Keeps the zoom, which the toolkit changes by its own keys.
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
    /// The last that was selected: a range begins there.
    pub anchor: Option<CounterId>,
}

/// Where the focus is among the counters, and where it is to go.
#[derive(Default)]
pub(super) struct Focus {
    /// The counter that gets the focus as soon as it is drawn.
    pub wanted: Option<CounterId>,
    /// The counter that has the focus.
    pub cursor: Option<CounterId>,
    /// How many counters stand beside each other.
    pub columns: usize,
    /// Whether the pointer or the focus is among the counters, so that none of them may move.
    pub is_busy: bool,
}

/// What fills the window.
#[derive(Default)]
pub(super) struct Layout {
    pub inspector: Option<Inspector>,
    /// What the inspector shows, while it fills the window.
    pub maximised: Option<Subject>,
    /// Something in the inspector has the focus.
    pub is_inspecting: bool,
    /// The counter that is shown alone.
    pub single: Option<CounterId>,
    pub is_full_screen: bool,
}

/// What is drawn above the panels for a while.
#[derive(Default)]
pub(super) struct Floating {
    pub menu: Option<Menu>,
    pub toasts: Toasts,
}

/// The dialog that is open, and what it waits for.
#[derive(Default)]
pub(super) struct OpenDialog {
    pub open: Option<Box<dyn Form>>,
    pub held: Held,
    /// The counter that had the focus when the dialog opened, and gets it back.
    pub back_to: Option<CounterId>,
    /// What the dialog asked for, while it isn't answered.
    pub asks: Option<RequestId>,
    /// What opened the dialog gave this the focus; it keeps it until a press that went on then has ended.
    pub keeps_focus: Option<egui::Id>,
}

/// What the keyboard needs to know of earlier frames.
#[derive(Default)]
pub(super) struct Keyboard {
    /// When each key last counted, in the window's seconds.
    pub pressed_at: HashMap<Key, f64>,
    /// The field of the search gets the focus as soon as it is drawn.
    pub wants_search: bool,
}

/// What is known of the backups.
pub(super) struct BackupState {
    /// When to ask whether a backup is due; `None`: never.
    pub next_check: Option<Time>,
    /// The newest backup, once it is known: `Some(None)` if there is none.
    pub newest: Option<Option<Backup>>,
}

/// The counters and boards that may be taken for others, or can't be named.
pub(super) struct NameDoubts {
    /// Or why that isn't known.
    pub found: Result<Vec<Oddity>, String>,
    /// The state of the names when they were asked for.
    pub asked_for: Option<u64>,
    pub is_asking: bool,
    /// When what failed is asked again, in the window's seconds.
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
    /// The system wants the program to end.
    pub is_asked: Arc<AtomicBool>,
}

/// Theme and size.
pub(super) fn show_as(ctx: &Context, theme: ThemeChoice, zoom: Zoom) {
    ctx.set_theme(match theme {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
    ctx.set_zoom_factor(zoom.get());
}
