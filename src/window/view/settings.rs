//! What a person set for themselves, whichever file is open. Leaves out what the settings do (the window asks them), and
//! the file that keeps them (`platform::settings_file`).

use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::ThemeChoice;
use crate::window::text::locale::{FirstDay, NumberFormat};

/// The files that were open last, at most.
pub(crate) const RECENT_MAX: usize = 8;

/// How closely things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// How the counters are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum View {
    #[default]
    Tiles,
    Table,
}

/// How loud sounds are: 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f32")]
pub(crate) struct Volume(f32);

/// For how long after a press the same key is ignored, in milliseconds: 0 (never) to [`Guard::MS_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "u16")]
pub(crate) struct Guard(u16);

/// How much larger than usual everything is drawn: [`Zoom::MIN`] to [`Zoom::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f32")]
pub(crate) struct Zoom(f32);

/// Why a number is no such setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the number is out of range")]
pub(crate) struct OutOfRange;

impl Volume {
    /// The volume nearest to `volume`.
    pub(crate) fn nearest(volume: f32) -> Self {
        Self(if volume.is_nan() { Self::default().0 } else { volume.clamp(0.0, 1.0) })
    }

    pub(crate) fn get(self) -> f32 {
        self.0
    }
}

impl Default for Volume {
    fn default() -> Self {
        Self(0.5)
    }
}

impl TryFrom<f32> for Volume {
    type Error = OutOfRange;

    fn try_from(volume: f32) -> Result<Self, OutOfRange> {
        Some(Self::nearest(volume)).filter(|nearest| nearest.0 == volume).ok_or(OutOfRange)
    }
}

impl Guard {
    pub(crate) const MS_MAX: u16 = 5_000;

    /// The guard nearest to so many milliseconds.
    pub(crate) fn nearest(ms: u16) -> Self {
        Self(ms.min(Self::MS_MAX))
    }

    pub(crate) fn ms(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Guard {
    type Error = OutOfRange;

    fn try_from(ms: u16) -> Result<Self, OutOfRange> {
        Some(Self::nearest(ms)).filter(|nearest| nearest.0 == ms).ok_or(OutOfRange)
    }
}

impl Zoom {
    pub(crate) const MIN: f32 = 0.5;
    pub(crate) const MAX: f32 = 3.0;

    /// The zoom nearest to `zoom`.
    pub(crate) fn nearest(zoom: f32) -> Self {
        Self(if zoom.is_nan() { Self::default().0 } else { zoom.clamp(Self::MIN, Self::MAX) })
    }

    pub(crate) fn get(self) -> f32 {
        self.0
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self(1.0)
    }
}

impl TryFrom<f32> for Zoom {
    type Error = OutOfRange;

    fn try_from(zoom: f32) -> Result<Self, OutOfRange> {
        Some(Self::nearest(zoom)).filter(|nearest| nearest.0 == zoom).ok_or(OutOfRange)
    }
}

/// What a person set.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Settings {
    pub theme: ThemeChoice,
    pub density: Density,
    pub view: View,
    /// The inspector is open.
    pub inspector: bool,
    /// The first day of the week.
    pub first_day: FirstDay,
    pub number_format: NumberFormat,
    /// The time zone's name; `None`: the system's.
    pub zone: Option<String>,
    pub zoom: Zoom,
    /// Sounds at all.
    pub sounds: bool,
    /// With sounds: a click for each press.
    pub clicks: bool,
    pub volume: Volume,
    pub guard_ms: Guard,
    /// Nothing can be pressed or changed.
    pub locked: bool,
    /// The tally files that were open last, the newest first.
    pub recent: Vec<PathBuf>,
    /// What only a newer version knows: it finds it again.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::default(),
            density: Density::default(),
            view: View::default(),
            inspector: false,
            first_day: FirstDay::default(),
            number_format: NumberFormat::default(),
            zone: None,
            zoom: Zoom::default(),
            sounds: true,
            clicks: false,
            volume: Volume::default(),
            guard_ms: Guard::default(),
            locked: false,
            recent: Vec::new(),
            others: Map::new(),
        }
    }
}

impl Settings {
    /// The settings of a file, and the names of those that can't be used, which are the usual ones.
    pub(crate) fn of_values(mut values: Map<String, Value>) -> (Self, Vec<&'static str>) {
        let mut settings = Self::default();
        let mut bad = Vec::new();
        let mut taking = Taking { values: &mut values, bad: &mut bad };
        taking.take("theme", &mut settings.theme);
        taking.take("density", &mut settings.density);
        taking.take("view", &mut settings.view);
        taking.take("inspector", &mut settings.inspector);
        taking.take("first_day", &mut settings.first_day);
        taking.take("number_format", &mut settings.number_format);
        taking.take("zone", &mut settings.zone);
        taking.take("zoom", &mut settings.zoom);
        taking.take("sounds", &mut settings.sounds);
        taking.take("clicks", &mut settings.clicks);
        taking.take("volume", &mut settings.volume);
        taking.take("guard_ms", &mut settings.guard_ms);
        taking.take("locked", &mut settings.locked);
        taking.take("recent", &mut settings.recent);
        settings.others = values;
        (settings, bad)
    }
}

struct Taking<'a> {
    values: &'a mut Map<String, Value>,
    bad: &'a mut Vec<&'static str>,
}

impl Taking<'_> {
    /// Takes the value of this name out, into `setting` if it is one.
    fn take<T: DeserializeOwned>(&mut self, name: &'static str, setting: &mut T) {
        match self.values.remove(name).map(serde_json::from_value) {
            None => {}
            Some(Ok(value)) => *setting = value,
            Some(Err(_)) => self.bad.push(name),
        }
    }
}
