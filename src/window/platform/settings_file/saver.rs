//! Saving the settings: a thread that writes the newest ones to a file beside the old one, and renames it.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, TrySendError};
use serde_json::{Map, Value};

use super::{ASIDE, LoadedSettings, read};
use crate::files::atomic::AtomicFile;
use crate::files::{beside, parts, resolve_links};
use crate::language::text;
use crate::window::view::settings::Settings;

/// How long the thread gathers changes (a slider that is dragged) before it writes the last of them.
const GATHER_MAX: Duration = Duration::from_millis(250);

/// Saves settings without waiting: a thread writes the newest ones. Dropping the saver waits for the last write.
pub(crate) struct Saver {
    file: SettingsFile,
    wake: Arc<dyn Fn() + Send + Sync>,
    /// `None` before the first save.
    running: Option<Running>,
    problem: Option<String>,
}

struct Running {
    asked: Latest<Settings>,
    problems: Receiver<Option<String>>,
    thread: JoinHandle<()>,
}

impl Saver {
    /// Returns a saver for the file at `path`, from which `loaded` was read. `wake` is called on the saver's thread
    /// when [`problem`](Self::problem) has changed.
    pub(crate) fn new(path: PathBuf, loaded: &LoadedSettings, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let file = SettingsFile { path, is_bad: loaded.problem.is_some(), written: values(&loaded.settings).ok() };
        Self { file, wake: Arc::new(wake), running: None, problem: None }
    }

    /// Saves the settings soon, unless newer ones come first.
    pub(crate) fn save(&mut self, settings: &Settings) {
        if self.running.is_none() {
            match Running::start(self.file.clone(), self.wake.clone()) {
                Ok(running) => (self.running, self.problem) = (Some(running), None),
                Err(error) => self.problem = Some(self.file.problem_of(&error)),
            }
        }
        if let Some(running) = &self.running {
            running.asked.put(settings.clone());
        }
    }

    /// Returns why the settings are not saved, as a sentence; `None` if they are, or will be soon.
    pub(crate) fn problem(&mut self) -> Option<&str> {
        if let Some(running) = &self.running
            && let Some(problem) = running.problems.try_iter().last()
        {
            self.problem = problem;
        }
        self.problem.as_deref()
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        if let Some(Running { asked, thread, .. }) = self.running.take() {
            drop(asked);
            // If it panicked, it has reported that.
            let _ = thread.join();
        }
    }
}

impl Running {
    fn start(file: SettingsFile, wake: Arc<dyn Fn() + Send + Sync>) -> io::Result<Self> {
        let (asked, settings) = Latest::new();
        let (reported, problems) = Latest::new();
        let write = move || write_until_closed(file, &settings, &reported, &*wake);
        let thread = std::thread::Builder::new().name("tallyboard-settings".to_owned()).spawn(write)?;
        Ok(Self { asked, problems, thread })
    }
}

fn write_until_closed(
    mut file: SettingsFile,
    asked: &Receiver<Settings>,
    reported: &Latest<Option<String>>,
    wake: &dyn Fn(),
) {
    let mut problem = None;
    let mut unwritten = None;
    while let Ok(mut settings) = asked.recv() {
        let deadline = Instant::now() + GATHER_MAX;
        while let Ok(newer) = asked.recv_deadline(deadline) {
            settings = newer;
        }
        let now = file.write(&settings).err().map(|error| file.problem_of(&error));
        unwritten = now.is_some().then_some(settings);
        if now != problem {
            problem.clone_from(&now);
            reported.put(now);
            wake();
        }
    }
    if let Some(settings) = unwritten {
        // A last try; the reason for its failure has been reported.
        let _ = file.write(&settings);
    }
}

/// The sending end of a channel that holds only the newest value, so that nobody waits and nothing piles up.
struct Latest<T> {
    sender: Sender<T>,
    receiver: Receiver<T>,
}

impl<T> Latest<T> {
    fn new() -> (Self, Receiver<T>) {
        let (sender, receiver) = crossbeam_channel::bounded(1);
        (Self { sender, receiver: receiver.clone() }, receiver)
    }

    fn put(&self, mut value: T) {
        while let Err(TrySendError::Full(refused)) = self.sender.try_send(value) {
            value = refused;
            // The older one, unless it was just taken.
            let _ = self.receiver.try_recv();
        }
    }
}

#[derive(Debug, Clone)]
struct SettingsFile {
    path: PathBuf,
    /// Whether the existing file is malformed, so that it is renamed before it is replaced.
    is_bad: bool,
    /// The values that this window read or wrote last.
    written: Option<Map<String, Value>>,
}

impl SettingsFile {
    fn write(&mut self, settings: &Settings) -> io::Result<()> {
        // A link stays a link: its target is replaced.
        let path = resolve_links(&self.path);
        // Not the folder of a link's target, which may be shared with others.
        if let Some(folder) = self.path.parent() {
            parts::own_folder(folder)?;
        }
        let mut new = AtomicFile::begin_own(&path, true)?;
        let (values, mut text) = (values(settings)?, Vec::new());
        serde_json::to_writer_pretty(&mut text, &self.merged(&path, &values))?;
        text.push(b'\n');
        new.write_all(&text)?;
        // Only now is there something to replace it with.
        new.flush_to_disk()?;
        self.put_aside(&path)?;
        new.finish()?;
        self.written = Some(values);
        Ok(())
    }

    /// Returns the values to write: those in the file, which another window may have changed meanwhile, with what has
    /// changed here.
    fn merged(&self, path: &Path, values: &Map<String, Value>) -> Map<String, Value> {
        match (&self.written, read(path)) {
            (Some(before), Ok(Some(mut there))) if !self.is_bad => {
                apply_changes(before, values, &mut there);
                there
            }
            _ => values.clone(),
        }
    }

    fn put_aside(&mut self, path: &Path) -> io::Result<()> {
        if self.is_bad {
            match fs::rename(path, beside(path, ASIDE)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => self.is_bad = false,
            }
        }
        Ok(())
    }

    fn problem_of(&self, error: &io::Error) -> String {
        text!("settings-not-saved", path = self.path.display().to_string(), why = error.to_string())
    }
}

fn values(settings: &Settings) -> serde_json::Result<Map<String, Value>> {
    serde_json::from_value(serde_json::to_value(settings)?)
}

/// Makes the changes from `before` to `after` in `there`, and no others.
fn apply_changes(before: &Map<String, Value>, after: &Map<String, Value>, there: &mut Map<String, Value>) {
    for (name, value) in after {
        match (before.get(name), value, there.get_mut(name)) {
            (Some(same), value, _) if same == value => {}
            (Some(Value::Object(before)), Value::Object(after), Some(Value::Object(there))) => {
                apply_changes(before, after, there);
            }
            _ => drop(there.insert(name.clone(), value.clone())),
        }
    }
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        there.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::super::FILE;
    use super::super::tests::{names_in, none, save, unlike_the_defaults};
    use super::*;
    use crate::domain::Time;
    use crate::window::view::settings::Guard;
    use crate::window::view::window_state::FileView;

    /// How long a test waits for the saver's thread.
    const WAIT_MAX: Duration = Duration::from_secs(30);

    #[test]
    fn a_bad_file_is_put_aside_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, "bad").unwrap();
        let mut file = SettingsFile { path: path.clone(), is_bad: true, written: None };
        file.write(&Settings::default()).unwrap();
        file.write(&unlike_the_defaults()).unwrap();
        assert_eq!(fs::read_to_string(beside(&path, ASIDE)).unwrap(), "bad");
    }

    #[test]
    fn of_many_settings_the_last_are_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let mut saver = Saver::new(path.clone(), &none(), || {});
        for ms in 0..=Guard::MS_MAX {
            saver.save(&Settings { guard_ms: Guard::nearest(ms), ..Settings::default() });
        }
        drop(saver);
        assert_eq!(LoadedSettings::read(&path).settings.guard_ms.ms(), Guard::MS_MAX);
        assert_eq!(names_in(folder.path()), [FILE]);
    }

    #[test]
    fn two_windows_save_only_what_each_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let view = |opened| FileView { opened: Time(opened), ..FileView::default() };
        let first = Settings { sounds: false, ..Settings::default() };
        save(&path, &none(), &first);
        let (mut one, mut other) = (LoadedSettings::read(&path), LoadedSettings::read(&path));
        let savers = [&one, &other].map(|loaded| Saver::new(path.clone(), loaded, || {}));
        let [mut of_one, mut of_other] = savers;
        one.settings.remember(Path::new("/one.db"), view(1));
        one.settings.zone = Some("Asia/Kolkata".to_owned());
        of_one.save(&one.settings);
        drop(of_one);
        other.settings.remember(Path::new("/other.db"), view(2));
        other.settings.locked = true;
        of_other.save(&other.settings);
        drop(of_other);
        let both = LoadedSettings::read(&path).settings;
        assert_eq!(both.files.keys().collect::<Vec<_>>(), ["/one.db", "/other.db"]);
        assert_eq!((both.zone.as_deref(), both.locked, both.sounds), (Some("Asia/Kolkata"), true, false));
    }

    #[test]
    fn what_comes_while_settings_are_gathered_is_written_in_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let (sender, asked) = crossbeam_channel::unbounded();
        sender.send(Settings::default()).unwrap();
        sender.send(unlike_the_defaults()).unwrap();
        drop(sender);
        let (reported, _) = Latest::new();
        write_until_closed(
            SettingsFile { path: path.clone(), is_bad: false, written: None },
            &asked,
            &reported,
            &|| panic!("all is well"),
        );
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
    }

    #[test]
    fn what_can_not_be_written_is_said_and_tried_again_with_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let (blocked, path) = (folder.path().join("blocked"), folder.path().join("blocked").join(FILE));
        fs::write(&blocked, "a file where the folder should be").unwrap();
        let (woken, wakes) = crossbeam_channel::unbounded();
        let mut saver = Saver::new(path.clone(), &none(), move || woken.send(()).unwrap());
        saver.save(&Settings::default());
        wakes.recv_timeout(WAIT_MAX).unwrap();
        let problem = saver.problem().unwrap().to_owned();
        assert!(problem.starts_with("The settings can't be saved in ") && problem.contains("blocked"), "{problem}");
        assert_eq!(saver.problem(), Some(problem.as_str()), "it stays");
        fs::remove_file(&blocked).unwrap();
        saver.save(&unlike_the_defaults());
        wakes.recv_timeout(WAIT_MAX).unwrap();
        assert_eq!(saver.problem(), None);
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
    }

    #[test]
    fn what_could_not_be_written_is_tried_once_more_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let (blocked, path) = (folder.path().join("blocked"), folder.path().join("blocked").join(FILE));
        fs::write(&blocked, "a file where the folder should be").unwrap();
        let (woken, wakes) = crossbeam_channel::unbounded();
        let mut saver = Saver::new(path.clone(), &none(), move || woken.send(()).unwrap());
        saver.save(&unlike_the_defaults());
        wakes.recv_timeout(WAIT_MAX).unwrap();
        fs::remove_file(&blocked).unwrap();
        drop(saver);
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
    }

    #[test]
    fn a_file_that_can_not_be_replaced_stays_and_nothing_is_left_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        // A folder that isn't empty can't be replaced by a file.
        fs::create_dir_all(path.join("inside")).unwrap();
        let mut file = SettingsFile { path: path.clone(), is_bad: false, written: None };
        assert!(file.write(&Settings::default()).is_err());
        assert_eq!(names_in(folder.path()), [FILE]);
        assert_eq!(names_in(&path), ["inside"]);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_and_its_folder_are_its_users_alone_whatever_they_were() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tallyboard").join(FILE);
        let modes =
            || [&path, path.parent().unwrap()].map(|path| fs::metadata(path).unwrap().permissions().mode() & 0o777);
        let widen = || {
            fs::set_permissions(path.parent().unwrap(), fs::Permissions::from_mode(0o755)).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        };
        save(&path, &none(), &Settings::default());
        assert_eq!(modes(), [0o600, 0o700]);
        widen();
        save(&path, &none(), &unlike_the_defaults());
        assert_eq!(modes(), [0o600, 0o700]);
        // Also where they are only read.
        widen();
        assert_eq!(LoadedSettings::read(&path).problem, None);
        assert_eq!(modes(), [0o600, 0o700]);
        // What a killed process has left is removed.
        fs::write(path.with_file_name(format!("{}left", parts::PREFIX)), "half").unwrap();
        save(&path, &none(), &Settings::default());
        assert_eq!(names_in(path.parent().unwrap()), [FILE]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (link, path) = (folder.path().join(FILE), folder.path().join("elsewhere.json"));
        fs::write(&path, "bad").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let loaded = LoadedSettings::read(&link);
        save(&link, &loaded, &unlike_the_defaults());
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(LoadedSettings::read(&path).settings, unlike_the_defaults());
        assert_eq!(names_in(folder.path()), ["elsewhere.json", "elsewhere.json.bad", FILE]);
    }
}
