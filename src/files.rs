//! Files: their names, their identity, the links that lead to them, and how they are opened, flushed and named.
//!
//! [`atomic`] writes a file that is there complete or not at all, and [`parts`] holds incomplete files. Left out: the
//! content of files.

pub mod atomic;
pub mod parts;

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::language::text;

/// Maximum number of symbolic links that are followed one after another, as on Linux.
const LINKS_MAX: usize = 40;

/// The suffixes of the files beside an SQLite database: its logs, and the index of one.
pub const SIDE_SUFFIXES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The identity of a file, whatever its name. On systems without such numbers, all files are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    pub device: u64,
    pub inode: u64,
}

impl Identity {
    /// Returns the identity of a file from its metadata.
    #[cfg(unix)]
    pub fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self { device: metadata.dev(), inode: metadata.ino() }
    }

    #[cfg(not(unix))]
    pub fn of(_: &Metadata) -> Self {
        Self { device: 0, inode: 0 }
    }

    /// Returns the identity of the file at `path`, through links, if it can be seen.
    pub fn at(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|metadata| Self::of(&metadata))
    }
}

/// Returns how many names (hard links) the file has.
pub fn names_of(metadata: &Metadata) -> u64 {
    #[cfg(unix)]
    let names = std::os::unix::fs::MetadataExt::nlink(metadata);
    #[cfg(not(unix))]
    let names = {
        let _ = metadata;
        1
    };
    names
}

/// Tells whether both paths lead to one existing file. Neither is opened.
pub fn is_same(path: &Path, other: &Path) -> bool {
    if cfg!(unix) {
        Identity::at(path).is_some_and(|identity| Identity::at(other) == Some(identity))
    } else {
        fs::canonicalize(path).is_ok_and(|path| fs::canonicalize(other).is_ok_and(|other| path == other))
    }
}

/// Tells whether `path` leads to the SQLite database or to a file beside it that belongs to it. Neither is opened.
pub fn is_part_of(path: &Path, database: &Path) -> bool {
    is_same(path, database) || SIDE_SUFFIXES.iter().any(|suffix| is_same(path, &beside(database, suffix)))
}

/// Returns the folder that the file is in.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns the path with `suffix` after it.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Returns the absolute path after following all symbolic links, including those whose target doesn't exist yet.
pub fn resolve_links(path: &Path) -> PathBuf {
    let mut path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for _ in 0..LINKS_MAX {
        if let Ok(path) = fs::canonicalize(&path) {
            return path;
        }
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => break,
        }
    }
    match (fs::canonicalize(folder_of(&path)), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path,
    }
}

/// Creates an empty file that only its user can read.
///
/// # Errors
/// As the system says, also when something is there.
pub fn make_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Gives a finished file a name that isn't taken yet.
///
/// # Errors
/// As the system says, also when something has the name.
pub fn name_new(file: &Path, name: &Path) -> io::Result<()> {
    Ok(tempfile::TempPath::try_from_path(file)?.persist_noclobber(name)?)
}

/// Flushes a file to the disk.
///
/// Only for files that aren't open anywhere: on Unix, closing a handle drops the locks that this process holds on the
/// file.
///
/// # Errors
/// As the system says.
pub fn flush(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Flushes the names in a folder to the disk, so that they survive a power cut. Where folders can't be opened or
/// flushed, the system does it in time.
///
/// # Errors
/// As the system says.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::PermissionDenied) => Ok(()),
        flushed => flushed,
    }
}

/// Opens the regular file at `path` for reading, also through a symbolic link, without blocking.
///
/// Opening a pipe waits for its writer, opening a device may have any effect, and reading either may never end. So they
/// are neither opened in a blocking way nor read.
///
/// # Errors
/// As the system says; or, in words, when it is a folder, a pipe, a socket or a device.
pub fn open_regular(path: &Path) -> io::Result<File> {
    // Checked before, since opening a device may have effects; and after, since another file may be there by then.
    expect_regular(&path.metadata()?)?;
    let file = open_at_once(File::options().read(true), path)?;
    expect_regular(&file.metadata()?)?;
    Ok(file)
}

/// Opens the pipe or the device at `path` for writing, unless that would replace something.
///
/// # Errors
/// As the system says; or, in words, when it is a disk, or a pipe that nobody reads.
pub fn open_to_stream(path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if path.metadata()?.file_type().is_block_device() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text!("files-it-is-a-disk")));
        }
    }
    let file = open_at_once(File::options().write(true), path)?;
    // From here on, the reader may take its time.
    #[cfg(unix)]
    rustix::fs::fcntl_setfl(&file, rustix::fs::fcntl_getfl(&file)? - rustix::fs::OFlags::NONBLOCK)?;
    Ok(file)
}

fn open_at_once(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = i32::try_from((OFlags::NONBLOCK | OFlags::NOCTTY).bits()).unwrap_or(0);
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags);
    }
    options.open(path).map_err(|error| {
        #[cfg(unix)]
        if rustix::io::Errno::from_io_error(&error) == Some(rustix::io::Errno::NXIO) {
            return io::Error::new(io::ErrorKind::NotConnected, text!("files-nobody-reads-it"));
        }
        error
    })
}

fn expect_regular(metadata: &Metadata) -> io::Result<()> {
    match no_regular(metadata.file_type()) {
        None => Ok(()),
        Some(kind) => Err(io::Error::new(io::ErrorKind::InvalidInput, text!("files-no-file", what = kind))),
    }
}

/// Returns the name of the file type in words, such as "a folder", or `None` for a regular file.
pub fn no_regular(kind: fs::FileType) -> Option<&'static str> {
    #[cfg(unix)]
    use std::os::unix::fs::FileTypeExt as _;
    match () {
        () if kind.is_file() => None,
        () if kind.is_dir() => Some(text!("file-type-folder")),
        #[cfg(unix)]
        () if kind.is_fifo() => Some(text!("file-type-pipe")),
        #[cfg(unix)]
        () if kind.is_socket() => Some(text!("file-type-socket")),
        #[cfg(unix)]
        () if kind.is_block_device() => Some(text!("file-type-disk")),
        () => Some(text!("file-type-device")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_any_of_its_names() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("tally.db"), folder.path().join("other.db"));
        assert!(!is_same(&path, &path), "nothing is there");
        make_private(&path).unwrap();
        fs::hard_link(&path, &other).unwrap();
        assert!(is_same(&path, &other));
        assert_eq!(make_private(&path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        make_private(&beside(&path, "-wal")).unwrap();
        let is_part = ["tally.db", "tally.db-wal", "tally.db-shm", "else.db"]
            .map(|name| is_part_of(&folder.path().join(name), &other));
        assert_eq!(is_part, [true, false, false, false], "by the name that is asked for");
        assert!(is_part_of(&beside(&path, "-wal"), &path));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_also_to_where_no_file_is_yet() {
        let folder = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(folder.path()).unwrap();
        let link = folder.path().join("link.db");
        std::os::unix::fs::symlink("tally.db", folder.path().join("second.db")).unwrap();
        std::os::unix::fs::symlink("second.db", &link).unwrap();
        assert_eq!(resolve_links(&link), real.join("tally.db"));
        make_private(&real.join("tally.db")).unwrap();
        assert_eq!(resolve_links(&link), real.join("tally.db"));
        assert_eq!(folder_of(Path::new("tally.db")), Path::new("."));
    }

    #[test]
    fn a_name_that_is_taken_isnt_given() {
        let folder = tempfile::tempdir().unwrap();
        let [part, path] = ["part", "tally.db"].map(|name| folder.path().join(name));
        make_private(&part).unwrap();
        make_private(&path).unwrap();
        assert_eq!(name_new(&part, &path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert!(path.exists());
    }
}
