//! Parts: incomplete files and folders, hidden in their folder until they are complete.
//!
//! The process that makes a part holds a lock on it, which the system drops when the process ends, however it ends. So
//! the next process in the same folder recognises abandoned parts and removes them: only those that belong to this
//! user, have such a name, and aren't locked. On systems without such locks they are removed after a day. Left out: the
//! content of a part, and its destination.

use std::fs::{self, File, Metadata, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use tempfile::{TempDir, TempPath};

/// The prefix of the names of parts.
pub const PREFIX: &str = ".tallyboard-part-";

/// The name of our folders in the user's.
pub const FOLDER: &str = "tallyboard";

/// Time after which a part is removed if it can't be known whether it is in use.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

/// Maximum time to wait for the lock of a folder, which is held while the folder is listed and leftovers are deleted.
const LOCK_WAIT: Duration = Duration::from_secs(5);
const LOCK_PAUSE: Duration = Duration::from_millis(2);

/// Maximum number of directory entries that are searched for parts.
const LOOKED_AT_MAX: usize = 100_000;

/// A folder for incomplete files. It is removed when dropped, or after its process has ended.
#[derive(Debug)]
pub struct PartFolder {
    folder: TempDir,
    /// The lock, or `None` on systems without such locks.
    _lock: Option<File>,
}

impl PartFolder {
    /// Creates a part in `folder` that only its user can read, and removes those that killed processes have left there.
    ///
    /// # Errors
    /// If it can't be created.
    pub fn make(folder: &Path) -> io::Result<Self> {
        // Until the part is locked, others would take it for an abandoned one.
        let all = lock_folder(folder);
        if all.is_some() {
            forget_in(folder);
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let part = builder.tempdir_in(folder)?;
        let lock = File::open(part.path()).ok().filter(|lock| lock.try_lock().is_ok());
        Ok(Self { folder: part, _lock: lock })
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Creates a file in `folder` that only its user can read, to be written and then renamed. It is removed with its path;
/// those that killed processes have left there are removed first.
///
/// # Errors
/// If it can't be created.
pub fn make_file(folder: &Path, ending: &str) -> io::Result<(File, TempPath)> {
    let all = lock_folder(folder);
    if all.is_some() {
        forget_in(folder);
    }
    let made = tempfile::Builder::new().prefix(PREFIX).suffix(ending).tempfile_in(folder)?;
    let (file, path) = made.into_parts();
    hold(&file);
    Ok((file, path))
}

/// Marks a file as in use while it is open.
pub fn hold(file: &File) {
    // Without a lock its age decides.
    let _ = file.try_lock();
}

/// Creates a folder of ours that only its user can read, or narrows the permissions of an existing one.
///
/// # Errors
/// If it can't be created.
pub fn own_folder(folder: &Path) -> io::Result<Private> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    Ok(narrow(folder))
}

/// Returns the folder of the user's data by default, which may not exist yet, or `None` if the user has no home.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", FOLDER).map(|folders| folders.data_dir().to_owned())
}

/// Whether only the user can read a file or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Private {
    /// Only the user can read it, as far as the system has permissions.
    Yes,
    /// Others can read it too, and that can't be changed.
    No,
}

/// Removes the permissions of others from a file of ours, or from a folder with our name; other folders aren't ours
/// alone.
pub fn narrow(path: &Path) -> Private {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
        let Ok(metadata) = fs::metadata(path) else { return Private::Yes };
        let mode = metadata.mode() & 0o7777;
        let is_other_folder = metadata.is_dir() && path.file_name().is_none_or(|name| name != FOLDER);
        if mode & 0o077 == 0 || is_other_folder {
            return Private::Yes;
        }
        let is_mine = metadata.uid() == rustix::process::geteuid().as_raw();
        if is_mine && fs::set_permissions(path, fs::Permissions::from_mode(mode & !0o077)).is_ok() {
            return Private::Yes;
        }
        Private::No
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Private::Yes
    }
}

/// Removes what killed processes have left in `folder`.
pub fn forget(folder: &Path) {
    if let Some(_all) = lock_folder(folder) {
        forget_in(folder);
    }
}

/// Locks the folder until the result is dropped, so that others wait. Returns `None` if there are no such locks, or if
/// one is held for too long.
pub fn lock_folder(folder: &Path) -> Option<File> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut options = File::options();
    options.read(true);
    // Opening a pipe would wait for its other end.
    #[cfg(unix)]
    {
        let flags = i32::try_from(rustix::fs::OFlags::DIRECTORY.bits()).unwrap_or(0);
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags);
    }
    let lock = options.open(folder).ok()?;
    let started = Instant::now();
    loop {
        match lock.try_lock() {
            Ok(()) => return Some(lock),
            Err(TryLockError::WouldBlock) if started.elapsed() < LOCK_WAIT => std::thread::sleep(LOCK_PAUSE),
            Err(_) => return None,
        }
    }
}

fn forget_in(folder: &Path) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(files) = fs::read_dir(folder) else { return };
    for file in files.take(LOOKED_AT_MAX).flatten() {
        // Links aren't followed, since their targets aren't ours.
        if file.file_name().as_encoded_bytes().starts_with(PREFIX.as_bytes())
            && let Ok(metadata) = file.metadata()
            && is_ours(&metadata)
            && is_left(&file.path(), &metadata)
        {
            // A part that can't be deleted is merely one too many.
            let _ = match metadata.is_dir() {
                true => fs::remove_dir_all(file.path()),
                false => fs::remove_file(file.path()),
            };
        }
    }
}

fn is_ours(metadata: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let is_plain = metadata.is_dir() || metadata.is_file();
        is_plain && metadata.uid() == rustix::process::geteuid().as_raw()
    }
    #[cfg(not(unix))]
    {
        metadata.is_dir() || metadata.is_file()
    }
}

/// Tells whether a part is abandoned.
fn is_left(path: &Path, metadata: &Metadata) -> bool {
    match File::open(path).map(|file| file.try_lock()) {
        Ok(Ok(())) => true,
        Ok(Err(TryLockError::WouldBlock)) => false,
        _ => metadata.modified().is_ok_and(|at| SystemTime::now().duration_since(at).is_ok_and(|age| age > KEPT)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let name = |file: io::Result<fs::DirEntry>| file.unwrap().file_name().into_string().unwrap();
        fs::read_dir(folder).unwrap().map(name).collect()
    }

    #[test]
    fn what_is_left_goes_and_what_is_in_use_stays() {
        let folder = tempfile::tempdir().unwrap();
        let in_use = PartFolder::make(folder.path()).unwrap();
        let (file, of_file) = make_file(folder.path(), "").unwrap();
        for name in ["left", "other"] {
            fs::create_dir(folder.path().join(format!("{PREFIX}{name}"))).unwrap();
            fs::write(folder.path().join(format!("{PREFIX}{name}")).join("copy.db"), "half").unwrap();
        }
        fs::write(folder.path().join(format!("{PREFIX}file")), "half").unwrap();
        fs::write(folder.path().join("tally.db"), "whole").unwrap();
        forget(folder.path());
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut left = names(folder.path());
        left.sort();
        let mut expected = [name(in_use.path()), name(&of_file), "tally.db".to_owned()];
        expected.sort();
        assert_eq!(left, expected);
        drop((in_use, file, of_file));
        assert_eq!(names(folder.path()), ["tally.db"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_of_ours_is_its_users_alone_whatever_it_was() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let own = folder.path().join("a").join(FOLDER);
        assert_eq!((own_folder(&own).unwrap(), mode(&own)), (Private::Yes, 0o700));
        for wider in [0o755, 0o777, 0o750] {
            fs::set_permissions(&own, fs::Permissions::from_mode(wider)).unwrap();
            assert_eq!((own_folder(&own).unwrap(), mode(&own)), (Private::Yes, 0o700));
        }
        // Another user's, where this one may make it so: it stays as it is.
        fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).unwrap();
        if std::os::unix::fs::chown(&own, Some(12_345), None).is_ok() {
            assert_eq!((own_folder(&own).unwrap(), mode(&own)), (Private::No, 0o755));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_of_such_a_name_is_not_followed() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(other.path().join("letter.txt"), "dear").unwrap();
        std::os::unix::fs::symlink(other.path(), folder.path().join(format!("{PREFIX}link"))).unwrap();
        forget(folder.path());
        assert_eq!(names(folder.path()).len(), 1);
        assert_eq!(names(other.path()), ["letter.txt"]);
    }
}
