//! The settings file: where it is, how it is read, and the thread that saves it.
//!
//! It is a JSON file. Values that this version doesn't know are kept for the version that does, missing values are the
//! defaults, and an invalid value doesn't affect the others. A malformed file is left as it is until something is
//! saved; then it is renamed first, never overwritten.

mod saver;

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::files::parts::{self, Private};
use crate::files::{self, beside};
use crate::language::text;
use crate::window::view::settings::Settings;
pub(crate) use saver::Saver;

/// The file's name in the user's configuration folder.
const FILE: &str = "settings.json";

/// Suffix of the file's name when it is put aside.
const ASIDE: &str = ".bad";

/// Size in bytes above which a file can't be a settings file.
const FILE_BYTES_MAX: u64 = 1_024 * 1_024;

/// The settings that were read before the window opened.
#[derive(Debug)]
pub(crate) struct LoadedSettings {
    pub settings: Settings,
    /// What is wrong with the file, as a sentence to show once.
    pub problem: Option<String>,
}

/// Why a settings file can't be read.
#[derive(Debug, thiserror::Error)]
enum ReadError {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("{}", text!("settings-too-large", max = FILE_BYTES_MAX))]
    TooLarge,
    #[error("{}", text!("settings-not-understood", why = .0.to_string()))]
    Json(#[from] serde_json::Error),
}

/// Returns the settings file's usual path; `None` for a user without a home folder. Creates nothing.
pub(crate) fn usual_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "tallyboard").map(|folders| folders.config_dir().join(FILE))
}

impl LoadedSettings {
    /// Reads the file at `path`; returns the defaults if there is none. Changes nothing on the disk.
    pub(crate) fn read(path: &Path) -> Self {
        let (settings, why) = match read(path) {
            Ok(values) => {
                let (settings, bad) = Settings::of_values(values.unwrap_or_default());
                (settings, (!bad.is_empty()).then(|| text!("settings-partly-unusable", names = bad.join(", "))))
            }
            Err(error) => (Settings::default(), Some(text!("settings-unusable", why = error.to_string()))),
        };
        let problem = why.map(|why| {
            let (file, aside) = (path.display().to_string(), beside(path, ASIDE).display().to_string());
            text!("settings-problem", file, why, aside)
        });
        Self { settings, problem: problem.or_else(|| not_private(path)) }
    }
}

/// Removes other users' permissions from the file and its folder. Returns the problem if that fails.
fn not_private(path: &Path) -> Option<String> {
    let is_there = |path: &&Path| path.exists() && !path.as_os_str().is_empty();
    let mut both = [path.parent(), Some(path)].into_iter().flatten().filter(is_there);
    let open = both.find(|path| parts::narrow(path) == Private::No)?;
    Some(text!("settings-not-private", path = open.display().to_string()))
}

/// Returns the values in the file, `None` if there is no file.
fn read(path: &Path) -> Result<Option<Map<String, Value>>, ReadError> {
    let file = match files::open_regular(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut text = Vec::new();
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut text)?;
    if u64::try_from(text.len()).is_ok_and(|bytes| bytes > FILE_BYTES_MAX) {
        return Err(ReadError::TooLarge);
    }
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    Ok(Some(serde_json::from_slice(text)?))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::{BoardId, Color, CounterId, Key, ThemeChoice, Time, Weight};
    use crate::language::Language;
    use crate::stats::{RangeKind, Unit};
    use crate::window::text::locale::{FirstDay, NumberFormat};
    use crate::window::view::global_keys::GlobalModifiers;
    use crate::window::view::listing::BoardFilter;
    use crate::window::view::settings::{
        Density, Guard, InspectorWidth, OutOfRange, Preference, Speech, Tone, View, Volume, Zoom,
    };
    use crate::window::view::subject::Subject;
    use crate::window::view::template::{Template, TemplateCounter};
    use crate::window::view::window_state::{FileView, InspectorView, WindowPlace};

    pub(super) fn none() -> LoadedSettings {
        LoadedSettings { settings: Settings::default(), problem: None }
    }

    pub(super) fn unlike_the_defaults() -> Settings {
        Settings {
            language: Some(Language::De),
            theme: ThemeChoice::Dark,
            density: Density::Compact,
            high_contrast: Preference::On,
            reduced_motion: Preference::Off,
            large_targets: Preference::On,
            view: View::Table,
            first_day: FirstDay::Saturday,
            number_format: NumberFormat::Apostrophe,
            zone: Some("Asia/Kolkata".to_owned()),
            zoom: Zoom::nearest(1.25),
            sounds: true,
            press_sound: Tone::Knock,
            target_sound: Tone::Bell,
            refusal_sound: Tone::Falling,
            volume: Volume::nearest(0.8),
            speech: Speech::Presses,
            notifies: true,
            guard_ms: Guard::nearest(300),
            global_keys: GlobalModifiers::Super,
            locked: true,
            inspector: true,
            inspector_width: InspectorWidth::nearest(400.0),
            inspector_view: InspectorView {
                is_maximised: true,
                range: RangeKind::Year,
                unit: Some(Unit::Week),
                has_limits: true,
            },
            strip: Some(WindowPlace { size: [132.0, 420.0], position: None, is_maximised: false }),
            place: Some(WindowPlace { size: [900.0, 640.0], position: Some([-20.0, 30.0]), is_maximised: true }),
            counted_by: "M. Okafor".to_owned(),
            sample: "S-4471".to_owned(),
            recent: vec![PathBuf::from("/home/ada/door.db")],
            templates: [(
                "Line 4".to_owned(),
                Template {
                    target: Some(100),
                    stops_at_target: true,
                    shows_shares: true,
                    total_name: None,
                    hours: Some("Mo 09:00-17:00".to_owned()),
                    counters: vec![TemplateCounter {
                        name: "Dent".to_owned(),
                        short_name: Some("D".to_owned()),
                        color: Color::Coral,
                        key: Key::parse("num1"),
                        weight: Weight::Minus,
                        step: 2,
                        target: None,
                        minimum: Some(0),
                        maximum: None,
                        is_locked: false,
                        note: None,
                        control: Some("c day 2026-10-01/2026-10-31".to_owned()),
                    }],
                },
            )]
            .into(),
            files: [(
                "/home/ada/door.db".to_owned(),
                FileView {
                    opened: Time(1_800_000_000_000),
                    filter: BoardFilter::Board(BoardId(2)),
                    inspected: Some(Subject::Counters(vec![CounterId(7)])),
                    hint_presses: 4,
                },
            )]
            .into(),
            others: Map::new(),
        }
    }

    pub(super) fn save(path: &Path, loaded: &LoadedSettings, settings: &Settings) {
        Saver::new(path.to_owned(), loaded, || {}).save(settings);
    }

    pub(super) fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn without_a_file_all_is_as_usual_and_none_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let loaded = LoadedSettings::read(&folder.path().join("not").join(FILE));
        assert_eq!(loaded.settings, Settings::default());
        assert_eq!(loaded.problem, None);
        drop(Saver::new(folder.path().join(FILE), &loaded, || {}));
        assert_eq!(names_in(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn what_is_saved_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("made").join(FILE);
        for settings in [unlike_the_defaults(), Settings::default()] {
            save(&path, &LoadedSettings::read(&path), &settings);
            let loaded = LoadedSettings::read(&path);
            assert_eq!(loaded.settings, settings);
            assert_eq!(loaded.problem, None);
        }
        assert_eq!(names_in(path.parent().unwrap()), [FILE]);
    }

    #[test]
    fn the_files_names_and_values_stay_what_they_are() {
        let text = r#"{"language":"de","theme":"dark","density":"compact","high_contrast":"on","reduced_motion":"off","large_targets":"on",
            "view":"table","inspector":true,"inspector_width":400,
            "inspector_view":{"is_maximised":true,"range":"year","unit":"week","has_limits":true},"place":{"size":[900,640],"position":[-20,30],"is_maximised":true},"strip":{"size":[132,420],"position":null,"is_maximised":false},"first_day":"saturday","number_format":"1'234",
            "zone":"Asia/Kolkata","zoom":1.25,"sounds":true,"press_sound":"knock","target_sound":"bell","refusal_sound":"falling","volume":0.8,
            "speech":"presses","notifies":true,"guard_ms":300,"global_keys":"super","locked":true,
            "counted_by":"M. Okafor","sample":"S-4471","recent":["/home/ada/door.db"],
            "templates":{"Line 4":{"target":100,"stops_at_target":true,"shows_shares":true,"total_name":null,"hours":"Mo 09:00-17:00","counters":[{"name":"Dent","short_name":"D","color":"coral",
            "key":"num1","weight":"minus","step":2,"target":null,"minimum":0,"maximum":null,"is_locked":false,"note":null,"control":"c day 2026-10-01/2026-10-31"}]}},
            "files":{"/home/ada/door.db":{"opened":1800000000000,"filter":{"board":2},"inspected":{"counters":[7]},"hint_presses":4}}}"#;
        let (settings, bad) = Settings::of_values(serde_json::from_str(text).unwrap());
        assert_eq!(settings, unlike_the_defaults());
        assert!(bad.is_empty());
        let written: Value = serde_json::from_str(&serde_json::to_string(&settings).unwrap()).unwrap();
        let again: (Settings, _) = Settings::of_values(written.as_object().unwrap().clone());
        assert_eq!(again.0, settings);
        assert!(serde_json::to_string(&settings).unwrap().contains(r#""volume":0.8,"speech":"presses""#));
    }

    #[test]
    fn what_misses_is_as_usual_and_what_is_unknown_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, "\u{feff}{\"view\": \"table\", \"from the future\": [1, {\"a\": null}]}").unwrap();
        let loaded = LoadedSettings::read(&path);
        assert_eq!(loaded.problem, None);
        assert_eq!(loaded.settings.view, View::Table);
        assert_eq!(loaded.settings.volume, Volume::default());
        save(&path, &loaded, &Settings { locked: true, ..loaded.settings.clone() });
        let saved = fs::read_to_string(&path).unwrap();
        let saved: Value = serde_json::from_str(&saved).unwrap();
        assert_eq!(saved.get("from the future"), Some(&serde_json::json!([1, {"a": null}])));
        assert_eq!(saved.get("locked"), Some(&Value::Bool(true)));
    }

    #[test]
    fn the_click_of_version_0_1_is_a_sound_now() {
        let of = |text: &str| Settings::of_values(serde_json::from_str(text).unwrap()).0.press_sound;
        assert_eq!(of(r#"{"clicks": true}"#), Tone::Click);
        assert_eq!(of(r#"{"clicks": true, "press_sound": "off"}"#), Tone::Off);
        assert_eq!(of(r#"{"clicks": false}"#), Tone::Off);
    }

    #[test]
    fn a_bad_value_costs_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let text = r#"{"theme": "purple", "density": 7, "volume": 1.5, "zoom": "big", "guard_ms": 5001, "clicks": null,
            "first_day": "sunday", "number_format": "1 234", "locked": true}"#;
        fs::write(&path, text).unwrap();
        let loaded = LoadedSettings::read(&path);
        let expected = Settings {
            first_day: FirstDay::Sunday,
            number_format: NumberFormat::Space,
            locked: true,
            ..Settings::default()
        };
        assert_eq!(loaded.settings, expected);
        let problem = loaded.problem.as_deref().unwrap();
        assert!(problem.contains("(theme, density, zoom, clicks, volume, guard_ms)"), "{problem}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "reading changes nothing");
        save(&path, &loaded, &loaded.settings);
        assert_eq!(fs::read_to_string(beside(&path, ASIDE)).unwrap(), text);
        assert_eq!(LoadedSettings::read(&path).problem, None);
    }

    #[test]
    fn a_bad_file_is_kept_aside_when_it_is_replaced() {
        let too_large = format!("{{\"a\": \"{}\"}}", "a".repeat(1_100_000));
        for text in ["", "{", "[]", "null", "{\"view\": \"table\",}", "\u{0}", too_large.as_str()] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(FILE);
            fs::write(&path, text).unwrap();
            let loaded = LoadedSettings::read(&path);
            assert_eq!(loaded.settings, Settings::default());
            let problem = loaded.problem.as_deref().unwrap();
            assert!(problem.contains(&*path.to_string_lossy()) && problem.contains(".bad"), "{problem}");
            assert_eq!(names_in(folder.path()), [FILE], "reading changes nothing");
            let mut saver = Saver::new(path.clone(), &loaded, || {});
            saver.save(&unlike_the_defaults());
            drop(saver);
            assert_eq!(fs::read_to_string(beside(&path, ASIDE)).unwrap(), text);
            assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
        }
    }

    #[test]
    fn a_folder_in_the_files_place_is_put_aside_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::create_dir_all(path.join("inside")).unwrap();
        let loaded = LoadedSettings::read(&path);
        assert!(loaded.problem.as_deref().unwrap().contains("it is a folder, not a file"));
        save(&path, &loaded, &unlike_the_defaults());
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
        assert_eq!(names_in(&beside(&path, ASIDE)), ["inside"]);
    }

    /// Waiting for it would keep the window from opening.
    #[cfg(unix)]
    #[test]
    fn a_pipe_in_the_files_place_is_not_waited_for_and_put_aside() {
        use std::os::unix::fs::FileTypeExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let (kind, mode) = (rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600));
        rustix::fs::mknodat(rustix::fs::CWD, &path, kind, mode, 0).unwrap();
        let loaded = LoadedSettings::read(&path);
        assert!(loaded.problem.as_deref().unwrap().contains("it is a pipe, not a file"));
        save(&path, &loaded, &unlike_the_defaults());
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
        assert!(fs::metadata(beside(&path, ASIDE)).unwrap().file_type().is_fifo());
    }

    #[test]
    fn numbers_are_held_in_their_ranges() {
        for (given, held) in [(-1.0, 0.0), (0.25, 0.25), (7.0, 1.0), (f32::INFINITY, 1.0), (f32::NAN, 0.5)] {
            assert_eq!(Volume::nearest(given).get(), held);
        }
        for (given, held) in [(0.0, 0.5), (1.5, 1.5), (7.0, 3.0), (f32::NEG_INFINITY, 0.5), (f32::NAN, 1.0)] {
            assert_eq!(Zoom::nearest(given).get(), held);
        }
        assert_eq!(Guard::nearest(u16::MAX).ms(), Guard::MS_MAX);
        assert_eq!(Guard::default().ms(), 0);
        assert_eq!(Volume::try_from(1.01), Err(OutOfRange));
        assert_eq!(Volume::try_from(f32::NAN), Err(OutOfRange));
        assert_eq!(Zoom::try_from(0.49), Err(OutOfRange));
        assert_eq!(Guard::try_from(5_001), Err(OutOfRange));
        assert_eq!(Guard::try_from(5_000), Ok(Guard::nearest(5_000)));
    }

    #[test]
    fn the_usual_place_is_in_the_users_folder_for_configuration() {
        assert!(usual_path().is_none_or(|path| path.ends_with(FILE) && path.to_string_lossy().contains("tallyboard")));
    }
}
