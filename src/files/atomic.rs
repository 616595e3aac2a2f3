//! A file that is there complete or not at all: written where nobody sees it, flushed, and given its name last.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{flush_folder, folder_of, is_part_of, open_to_stream, parts, resolve_links};

/// Folder of the open files, by which one without a name gets one.
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

/// What is being written, and will be the file. Dropped before [`AtomicFile::finish`] it leaves nothing behind.
pub struct AtomicFile {
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

impl AtomicFile {
    /// Begins a file as [`begin`](Self::begin) does, but never in place of the tally file at `tally` or of its logs.
    ///
    /// # Errors
    /// In words.
    pub fn begin_apart(path: &Path, tally: &Path, replaces: bool) -> Result<Self, BeginError> {
        if is_part_of(path, tally) {
            return Err(BeginError::TallyFile(path.to_owned()));
        }
        Self::begin(path, replaces).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => BeginError::Exists(path.to_owned()),
            io::ErrorKind::IsADirectory => BeginError::Folder(path.to_owned()),
            io::ErrorKind::NotFound => BeginError::FolderMissing(folder_of(path).to_owned()),
            _ => BeginError::Io { path: path.to_owned(), error },
        })
    }

    /// Begins a file at `path`, which its user alone will read; if that is a symbolic link, at the place that it leads
    /// to.
    ///
    /// # Errors
    /// When the folder is missing or can't be written, or when there is a file already and it isn't to be replaced.
    pub fn begin(path: &Path, replaces: bool) -> io::Result<Self> {
        let found = match fs::metadata(path) {
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let real = resolve_links(path);
        let out = match found {
            Some(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Some(found) if !found.is_file() => Out::Direct(open_to_stream(path)?),
            Some(_) if !replaces => return Err(io::ErrorKind::AlreadyExists.into()),
            _ => Out::beside(&real)?,
        };
        Ok(Self { out: BufWriter::new(out), path: real, replaces })
    }

    /// Begins a file of the program's own at `path`, which its user alone will read; what killed processes have left in
    /// its folder goes first.
    ///
    /// # Errors
    /// When the folder is missing or can't be written.
    pub fn begin_own(path: &Path, replaces: bool) -> io::Result<Self> {
        let (file, named) = parts::make_file(folder_of(path), "")?;
        Ok(Self { out: BufWriter::new(Out::Named(file, named)), path: path.to_owned(), replaces })
    }

    /// Gives the new file the rights and the owner of what is there already, as far as the system lets this
    /// user do that.
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

    /// Puts what was written on the disk, where it has no name of its own yet.
    ///
    /// # Errors
    /// As the system says.
    pub fn flush_to_disk(&mut self) -> io::Result<()> {
        self.out.flush()?;
        match self.out.get_ref() {
            #[cfg(target_os = "linux")]
            Out::Nameless(file) => file.sync_all(),
            Out::Named(file, _) => file.sync_all(),
            Out::Direct(_) => Ok(()),
        }
    }

    /// Puts all on the disk, and gives it its name.
    ///
    /// # Errors
    /// As the system says; then there is no new file.
    pub fn finish(mut self) -> io::Result<()> {
        self.flush_to_disk()?;
        let Self { out, path, replaces } = self;
        match out.into_inner().map_err(io::IntoInnerError::into_error)? {
            #[cfg(target_os = "linux")]
            Out::Nameless(file) => name(&file, &path, replaces)?,
            Out::Named(_, named) => {
                let named = if replaces { named.persist(&path) } else { named.persist_noclobber(&path) };
                named?;
            }
            Out::Direct(_) => return Ok(()),
        }
        // The file is there. That its name outlives a power cut is no promise, and not every system can flush a folder.
        let _ = flush_folder(folder_of(&path));
        Ok(())
    }
}

impl Write for AtomicFile {
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
