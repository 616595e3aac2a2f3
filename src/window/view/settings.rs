//! The user's settings, which don't depend on the open file. Leaves out the effects of the settings (the window has
//! them) and the settings file (`platform::settings_file`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::{Closeness, ThemeChoice};
use crate::language::{Language, text};
use crate::window::text::locale::{FirstDay, NumberFormat};
use crate::window::view::global_keys::GlobalModifiers;
use crate::window::view::template::Template;
use crate::window::view::window_state::{FileView, InspectorView, WindowPlace};

/// Maximum number of recent files.
pub(crate) const RECENT_MAX: usize = 8;
/// Maximum number of files of which is remembered what was shown.
const FILES_MAX: usize = 24;

/// How close together things are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// A choice that the system makes unless a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Preference {
    #[default]
    System,
    On,
    Off,
}

impl Preference {
    /// Returns whether it is on, where the system says `system`.
    pub(crate) fn is_on(self, system: bool) -> bool {
        match self {
            Self::System => system,
            Self::On => true,
            Self::Off => false,
        }
    }
}

/// How the counters are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum View {
    #[default]
    Tiles,
    Table,
}

/// What a sound is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sound {
    /// A press was counted.
    Press,
    /// A target was reached.
    Target,
    /// A press was refused.
    Refused,
}

/// What something sounds like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Tone {
    Off,
    Click,
    Knock,
    Drop,
    Rising,
    Bell,
    Fanfare,
    Low,
    Falling,
}

/// What is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Speech {
    #[default]
    Off,
    /// Targets, and presses that are refused.
    Targets,
    /// The count after each press, too.
    Presses,
}

/// A volume, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f32")]
pub(crate) struct Volume(f32);

/// For how long after a press the same key is ignored, in milliseconds: 0 (never) to [`Guard::MS_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "u16")]
pub(crate) struct Guard(u16);

/// Scale of everything that is drawn, where 1 is normal: [`Zoom::MIN`] to [`Zoom::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "f32")]
pub(crate) struct Zoom(f32);

/// The width of the inspector, in points: [`InspectorWidth::MIN`] to [`InspectorWidth::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16")]
pub(crate) struct InspectorWidth(u16);

impl InspectorWidth {
    pub(crate) const MIN: u16 = 320;
    pub(crate) const MAX: u16 = 640;

    /// Returns the valid width nearest to `width`.
    pub(crate) fn nearest(width: f32) -> Self {
        Self((width.round() as u16).clamp(Self::MIN, Self::MAX))
    }

    pub(crate) fn get(self) -> f32 {
        self.0.into()
    }
}

impl Default for InspectorWidth {
    fn default() -> Self {
        Self(344)
    }
}

impl TryFrom<u16> for InspectorWidth {
    type Error = OutOfRange;

    fn try_from(width: u16) -> Result<Self, OutOfRange> {
        if (Self::MIN..=Self::MAX).contains(&width) { Ok(Self(width)) } else { Err(OutOfRange) }
    }
}

/// The error of a number that is out of a setting's range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("settings-out-of-range"))]
pub(crate) struct OutOfRange;

impl Settings {
    /// Returns which presses are doubtful: those within the guard's span, if there is one.
    pub(crate) fn closeness(&self) -> Closeness {
        let default = Closeness::default();
        match self.guard_ms.ms() {
            0 => default,
            ms => Closeness { guard_ms: ms.into(), ..default },
        }
    }
}

impl Volume {
    /// Returns the valid volume nearest to `volume`.
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

    /// Returns the valid guard nearest to `ms` milliseconds.
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

    /// Returns the valid zoom nearest to `zoom`.
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

/// The user's settings.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Settings {
    /// The language of all texts; `None`: the system's.
    pub language: Option<Language>,
    pub theme: ThemeChoice,
    pub density: Density,
    pub high_contrast: Preference,
    pub reduced_motion: Preference,
    /// Whether controls are large enough for fingers; by default after the first touch.
    pub large_targets: Preference,
    pub view: View,
    /// Whether the inspector is open.
    pub inspector: bool,
    /// Its width beside the counters, in points.
    pub inspector_width: InspectorWidth,
    pub inspector_view: InspectorView,
    /// Where the window was last.
    pub place: Option<WindowPlace>,
    /// Where the window is while it is a strip.
    pub strip: Option<WindowPlace>,
    /// The first day of the week.
    pub first_day: FirstDay,
    pub number_format: NumberFormat,
    /// The time zone's name; `None`: the system's.
    pub zone: Option<String>,
    pub zoom: Zoom,
    /// Whether there are sounds at all.
    pub sounds: bool,
    /// What a press, a target and a refusal sound like, if there are sounds.
    pub press_sound: Tone,
    pub target_sound: Tone,
    pub refusal_sound: Tone,
    pub volume: Volume,
    pub speech: Speech,
    /// Whether the desktop shows a notification when a target is reached.
    pub notifies: bool,
    pub guard_ms: Guard,
    /// With what counters' keys count while another program has the focus.
    pub global_keys: GlobalModifiers,
    /// Whether all counters are locked.
    pub locked: bool,
    /// Who counts, as was said last when a board was finished.
    pub counted_by: String,
    /// The sample that was finished last.
    pub sample: String,
    /// The tally files that were open last, the newest first.
    pub recent: Vec<PathBuf>,
    /// The person's own templates of boards, by name.
    pub templates: BTreeMap<String, Template>,
    /// What was shown of the tally files, by their paths.
    pub files: BTreeMap<String, FileView>,
    /// Values that only a newer version knows, kept for it.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::default(),
            density: Density::default(),
            high_contrast: Preference::default(),
            reduced_motion: Preference::default(),
            large_targets: Preference::default(),
            view: View::default(),
            inspector: false,
            inspector_width: InspectorWidth::default(),
            inspector_view: InspectorView::default(),
            place: None,
            strip: None,
            first_day: FirstDay::default(),
            number_format: NumberFormat::default(),
            zone: None,
            zoom: Zoom::default(),
            sounds: true,
            press_sound: Tone::Off,
            target_sound: Tone::Rising,
            refusal_sound: Tone::Low,
            volume: Volume::default(),
            speech: Speech::default(),
            notifies: false,
            guard_ms: Guard::default(),
            global_keys: GlobalModifiers::default(),
            locked: false,
            counted_by: String::new(),
            sample: String::new(),
            recent: Vec::new(),
            templates: BTreeMap::new(),
            files: BTreeMap::new(),
            others: Map::new(),
        }
    }
}

impl Settings {
    /// Reads the settings from a file's values. Returns them and the names of the unusable values, for which the
    /// defaults are taken.
    pub(crate) fn of_values(mut values: Map<String, Value>) -> (Self, Vec<&'static str>) {
        let mut settings = Self::default();
        let mut bad = Vec::new();
        let mut reader = ValueReader { values: &mut values, bad: &mut bad };
        reader.take("language", &mut settings.language);
        reader.take("theme", &mut settings.theme);
        reader.take("density", &mut settings.density);
        reader.take("high_contrast", &mut settings.high_contrast);
        reader.take("reduced_motion", &mut settings.reduced_motion);
        reader.take("large_targets", &mut settings.large_targets);
        reader.take("view", &mut settings.view);
        reader.take("inspector", &mut settings.inspector);
        reader.take("inspector_width", &mut settings.inspector_width);
        reader.take("inspector_view", &mut settings.inspector_view);
        reader.take("place", &mut settings.place);
        reader.take("strip", &mut settings.strip);
        reader.take("first_day", &mut settings.first_day);
        reader.take("number_format", &mut settings.number_format);
        reader.take("zone", &mut settings.zone);
        reader.take("zoom", &mut settings.zoom);
        reader.take("sounds", &mut settings.sounds);
        // As version 0.1 had it.
        let mut clicks = false;
        reader.take("clicks", &mut clicks);
        if clicks {
            settings.press_sound = Tone::Click;
        }
        reader.take("press_sound", &mut settings.press_sound);
        reader.take("target_sound", &mut settings.target_sound);
        reader.take("refusal_sound", &mut settings.refusal_sound);
        reader.take("volume", &mut settings.volume);
        reader.take("speech", &mut settings.speech);
        reader.take("notifies", &mut settings.notifies);
        reader.take("guard_ms", &mut settings.guard_ms);
        reader.take("global_keys", &mut settings.global_keys);
        reader.take("locked", &mut settings.locked);
        reader.take("counted_by", &mut settings.counted_by);
        reader.take("sample", &mut settings.sample);
        reader.take("recent", &mut settings.recent);
        reader.take("templates", &mut settings.templates);
        reader.take("files", &mut settings.files);
        settings.others = values;
        (settings, bad)
    }

    /// Returns the sample after the last one, with the number at its end counted on; empty if it has none.
    pub(crate) fn next_sample(&self) -> String {
        let digits = self.sample.chars().rev().take_while(char::is_ascii_digit).count();
        let (head, number) = self.sample.split_at(self.sample.len() - digits);
        match number.parse::<u64>().ok().and_then(|number| number.checked_add(1)) {
            Some(next) => format!("{head}{next:0digits$}"),
            None => String::new(),
        }
    }

    /// Returns what was shown of a file; `None` if that isn't remembered.
    pub(crate) fn file_view(&self, path: &Path) -> Option<&FileView> {
        self.files.get(path.to_str()?)
    }

    /// Remembers what is shown of a file, and forgets the file that was opened the longest ago if there are many. A path
    /// that isn't Unicode can't be remembered.
    pub(crate) fn remember(&mut self, path: &Path, view: FileView) {
        let Some(path) = path.to_str() else { return };
        self.files.insert(path.to_owned(), view);
        if self.files.len() > FILES_MAX
            && let Some((oldest, _)) = self.files.iter().min_by_key(|(_, view)| view.opened)
        {
            let oldest = oldest.clone();
            self.files.remove(&oldest);
        }
    }
}

struct ValueReader<'a> {
    values: &'a mut Map<String, Value>,
    bad: &'a mut Vec<&'static str>,
}

impl ValueReader<'_> {
    /// Removes the value of this name, and sets `setting` to it if it is valid.
    fn take<T: DeserializeOwned>(&mut self, name: &'static str, setting: &mut T) {
        match self.values.remove(name).map(serde_json::from_value) {
            None => {}
            Some(Ok(value)) => *setting = value,
            Some(Err(_)) => self.bad.push(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn samples_are_counted_on() {
        let next = |last: &str| Settings { sample: last.to_owned(), ..Settings::default() }.next_sample();
        for (last, expected) in [("S-4471", "S-4472"), ("S-099", "S-100"), ("9", "10"), ("smear", ""), ("", "")] {
            assert_eq!(next(last), expected);
        }
        assert_eq!(next("18446744073709551615"), "");
    }
}
