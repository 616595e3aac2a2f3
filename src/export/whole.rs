//! A file that is there whole or not at all: written where nobody sees it, flushed, and given its name last.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::{files, parts};

/// Symbolic links that are followed, one after another: as many as Linux does.
const LINKS_MAX: usize = 40;

/// By which a file without a name gets one.
#[cfg(target_os = "linux")]
const HELD: &str = "/proc/self/fd";

/// Why a file can't be begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    #[error("{} is the tally file itself: name another file", .0.display())]
    TallyFile(PathBuf),
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    #[error("{} is a folder: name a file in it", .0.display())]
    Folder(PathBuf),
    #[error("the folder {} is missing: make it, or name another file", .0.display())]
    FolderMissing(PathBuf),
    #[error("{} can't be written ({error}): name another file", path.display())]
    Io { path: PathBuf, error: io::Error },
}

/// What is being written, and will be the file. Dropped before [`WholeFile::finish`] it leaves nothing behind.
pub struct WholeFile {
    out: BufWriter<Out>,
    path: PathBuf,
    replaces: bool,
}

enum Out {
    /// Without a name: the system takes it away with the process, even one that is killed.
    #[cfg(target_os = "linux")]
    Nameless(File),
    /// Where there are no files without names: with a name beside the file.
    Named(File, TempPath),
    /// A device or a pipe, which can't be replaced.
    Direct(File),
}

impl WholeFile {
    /// As [`begin`](Self::begin), but never in place of the tally file at `tally` or of its logs.
    ///
    /// # Errors
    /// In words.
    pub fn begin_apart(path: &Path, tally: &Path, replaces: bool) -> Result<Self, BeginError> {
        let is_part = |suffix: &str| {
            let mut part = tally.as_os_str().to_owned();
            part.push(suffix);
            same_file(path, Path::new(&part))
        };
        if ["", "-wal", "-shm", "-journal"].into_iter().any(is_part) {
            return Err(BeginError::TallyFile(path.to_owned()));
        }
        Self::begin(path, replaces).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => BeginError::Exists(path.to_owned()),
            io::ErrorKind::IsADirectory => BeginError::Folder(path.to_owned()),
            io::ErrorKind::NotFound => BeginError::FolderMissing(folder_of(path).to_owned()),
            _ => BeginError::Io { path: path.to_owned(), error },
        })
    }

    /// Begins a file at `path`, which its user alone will read; if that is a symbolic link, at the place that it leads to.
    ///
    /// # Errors
    /// When the folder is missing or can't be written, or when there is a file already and it isn't to be replaced.
    pub fn begin(path: &Path, replaces: bool) -> io::Result<Self> {
        let found = match fs::metadata(path) {
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let place = place_of(path)?;
        let out = match found {
            Some(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Some(found) if !found.is_file() => Out::Direct(files::open_to_stream(path)?),
            Some(_) if !replaces => return Err(io::ErrorKind::AlreadyExists.into()),
            _ => Out::beside(&place)?,
        };
        Ok(Self { out: BufWriter::new(out), path: place, replaces })
    }

    /// What is there already keeps who may read and write it, and whose it is, as far as the system lets this user do that.
    ///
    /// # Errors
    /// When the new file can't be made readable to the same.
    pub fn keep_access(&self) -> io::Result<()> {
        let file = match self.out.get_ref() {
            #[cfg(target_os = "linux")]
            Out::Nameless(file) => file,
            Out::Named(file, _) => file,
            Out::Direct(_) => return Ok(()),
        };
        let Ok(old) = fs::metadata(&self.path) else { return Ok(()) };
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt as _, fchown};
            // Of another's file only its owner can make a new one.
            let _ = fchown(file, Some(old.uid()), Some(old.gid()));
        }
        file.set_permissions(old.permissions())
    }

    /// Puts all on the disk, and gives it its name.
    pub fn finish(self) -> io::Result<()> {
        let Self { out, path, replaces } = self;
        match out.into_inner().map_err(io::IntoInnerError::into_error)? {
            #[cfg(target_os = "linux")]
            Out::Nameless(file) => {
                file.sync_all()?;
                name(&file, &path, replaces)?;
            }
            Out::Named(file, named) => {
                file.sync_all()?;
                if replaces { named.persist(&path)? } else { named.persist_noclobber(&path)? }
            }
            Out::Direct(_) => return Ok(()),
        }
        // The file is there. That its name outlives a power cut is no promise, and not every system can flush a folder.
        let _ = File::open(folder_of(&path)).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Out {
    fn beside(path: &Path) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        if let Ok(file) = nameless(folder_of(path))
            && Path::new(HELD).is_dir()
        {
            // For the moment in which it has a name that isn't its own.
            parts::hold(&file);
            return Ok(Self::Nameless(file));
        }
        // Its permissions are the user's alone.
        let (file, named) = parts::make_file(folder_of(path), "")?;
        Ok(Self::Named(file, named))
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Nameless(file) => file.write(bytes),
            Self::Named(file, _) | Self::Direct(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(target_os = "linux")]
fn nameless(folder: &Path) -> io::Result<File> {
    use rustix::fs::{CWD, Mode, OFlags, openat};
    let flags = OFlags::WRONLY | OFlags::TMPFILE | OFlags::CLOEXEC;
    Ok(File::from(openat(CWD, folder, flags, Mode::RUSR | Mode::WUSR)?))
}

/// Names what [`nameless`] made. A name that is taken can't be given, so what replaces it has another one for a moment.
#[cfg(target_os = "linux")]
fn name(file: &File, path: &Path, replaces: bool) -> io::Result<()> {
    use std::os::fd::AsRawFd as _;

    use rustix::fs::{AtFlags, CWD, linkat};
    let held = format!("{HELD}/{}", file.as_raw_fd());
    let link = |to: &Path| linkat(CWD, &held, CWD, to, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
    match link(path) {
        Err(error) if replaces && error.kind() == io::ErrorKind::AlreadyExists => {}
        linked => return linked,
    }
    let named = tempfile::Builder::new().prefix(parts::PREFIX).make_in(folder_of(path), link)?;
    named.into_temp_path().persist(path).map_err(|error| error.error)
}

/// Where a file of this name is, or would be made: after all symbolic links.
fn place_of(path: &Path) -> io::Result<PathBuf> {
    let mut place = std::path::absolute(path)?;
    for _ in 0..LINKS_MAX {
        match fs::read_link(&place) {
            Ok(link) => place = folder_of(&place).join(link),
            // No link, or nothing at all.
            Err(_) => return Ok(place),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether both are one file, by whatever names; without opening either.
fn same_file(a: &Path, b: &Path) -> bool {
    let (Ok(a_found), Ok(b_found)) = (fs::metadata(a), fs::metadata(b)) else { return false };
    is_same(&a_found, &b_found) || fs::canonicalize(a).ok().zip(fs::canonicalize(b).ok()).is_some_and(|(a, b)| a == b)
}

#[cfg(unix)]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    false
}
