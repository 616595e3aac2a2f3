//! Parts: what is being made in a folder, hidden there until it is whole.
//!
//! Whoever makes one holds a lock on it, which the system drops when its process ends, however that ends. So whoever
//! comes to the same folder next knows what a killed one has left, and takes it away: only what this user owns, has
//! such a name, and nobody holds. Where there are no such locks, it goes after a day. Left out: what a part holds, and
//! where it goes.

use std::fs::{self, File, Metadata, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use tempfile::{TempDir, TempPath};

/// A folder or a file of such a name is a part.
pub const PREFIX: &str = ".tallyboard-part-";

/// What our folders among the user's are called.
pub const FOLDER: &str = "tallyboard";

/// One of which it can't be known whether it is in use goes after so long.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

/// How long the lock of a folder is waited for. It is held for as long as it takes to list the folder and to delete
/// what is left.
const LOCK_WAIT: Duration = Duration::from_secs(5);
const LOCK_PAUSE: Duration = Duration::from_millis(2);

/// Things in a folder that are looked at for parts, at most.
const LOOKED_AT_MAX: usize = 100_000;

/// A folder for what is being made. It goes with its value, and with its process.
#[derive(Debug)]
pub struct PartFolder {
    folder: TempDir,
    /// `None`: there are no such locks here.
    _lock: Option<File>,
}

impl PartFolder {
    /// Makes one in `folder`, which its user alone can read, and takes away what killed ones have left there.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn make(folder: &Path) -> io::Result<Self> {
        // Until it holds its own lock, others would take it for one that was left.
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

/// Returns a new file in `folder`, which its user alone can read, to be written and then given its name. It goes with
/// its path; what killed ones have left there goes before.
///
/// # Errors
/// When it can't be made.
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

/// Marks the file as in use, as long as it is open.
pub fn hold(file: &File) {
    // Without a lock it is known by its age.
    let _ = file.try_lock();
}

/// Returns a folder of ours, which its user alone can read: made so, or narrowed if it is there already with wider
/// rights.
///
/// # Errors
/// When it can't be made.
pub fn own_folder(folder: &Path) -> io::Result<Private> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    Ok(narrow(folder))
}

/// Returns where the user's data is kept, unless it is somewhere else by the user's word. It may not be there yet.
/// `None`: the user has no home.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", FOLDER).map(|folders| folders.data_dir().to_owned())
}

/// Who can read what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Private {
    /// Its user alone, as far as the system knows such rights.
    Yes,
    /// Others too, and that can't be changed.
    No,
}

/// Takes the rights of others from a file of ours, or a folder: one that doesn't have our name isn't ours alone.
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

/// Takes away what killed processes have left in `folder`.
pub fn forget(folder: &Path) {
    if let Some(_all) = lock_folder(folder) {
        forget_in(folder);
    }
}

/// Locks the folder, which keeps others from what is done in it, until it is dropped. `None`: there is no such lock
/// there, or somebody holds it for very long.
pub fn lock_folder(folder: &Path) -> Option<File> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut options = File::options();
    options.read(true);
    // Should it be a pipe, that would be waited for.
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
        // Not through a link: what that leads to isn't ours.
        if file.file_name().as_encoded_bytes().starts_with(PREFIX.as_bytes())
            && let Ok(metadata) = file.metadata()
            && is_ours(&metadata)
            && is_left(&file.path(), &metadata)
        {
            // What can't be deleted is one too many, no more.
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

/// Tells whether nobody makes it any more.
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
