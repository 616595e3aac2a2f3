//! Atomic writing: a file is written under a temporary name, flushed, and renamed last, so it is there completely or
//! not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{flush_folder, folder_of, is_part_of, open_to_stream, parts, resolve_links};
use crate::language::text;

/// The folder of open files, through which a nameless one is named.
#[cfg(target_os = "linux")]
const HELD: &str = "/proc/self/fd";

/// The reason why a file can't be begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    #[error("{}", text!("begin-error-tally-file", path = .0.display().to_string()))]
    TallyFile(PathBuf),
    #[error("{}", text!("begin-error-exists", path = .0.display().to_string()))]
    Exists(PathBuf),
    #[error("{}", text!("begin-error-folder", path = .0.display().to_string()))]
    Folder(PathBuf),
    #[error("{}", text!("begin-error-folder-missing", folder = .0.display().to_string()))]
    FolderMissing(PathBuf),
    #[error("{}", text!("begin-error-io", path = .path.display().to_string(), error = .error.to_string()))]
    Io { path: PathBuf, error: io::Error },
}

/// A file that is being written. Dropped before [`AtomicFile::finish`], it leaves nothing behind.
pub struct AtomicFile {
    out: BufWriter<Out>,
    path: PathBuf,
    replaces: bool,
}

enum Out {
    /// A nameless file: the system removes it with the process, even a killed one.
    #[cfg(target_os = "linux")]
    Nameless(File),
    /// A file with a temporary name beside its destination, on systems without nameless files.
    Named(File, TempPath),
    /// A device or a pipe, which can't be replaced.
    Direct(File),
}

impl AtomicFile {
    /// Begins a file as [`begin`](Self::begin) does, but refuses to replace the tally file at `tally` or its logs.
    ///
    /// # Errors
    /// A message.
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

    /// Begins a file at `path` that only its user can read, or at the target of a symbolic link.
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

    /// Begins a file of the program's own at `path` that only its user can read. Files that killed processes have left
    /// in its folder are removed first.
    ///
    /// # Errors
    /// When the folder is missing or can't be written.
    pub fn begin_own(path: &Path, replaces: bool) -> io::Result<Self> {
        let (file, named) = parts::make_file(folder_of(path), "")?;
        Ok(Self { out: BufWriter::new(Out::Named(file, named)), path: path.to_owned(), replaces })
    }

    /// Gives the new file the permissions and the owner of the existing one, as far as the system lets this user do
    /// that.
    ///
    /// # Errors
    /// If the new file can't be made readable to the same users.
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
            // Only the owner can give a new file to the owner of the old one.
            let _ = fchown(file, Some(old.uid()), Some(old.gid()));
        }
        file.set_permissions(old.permissions())
    }

    /// Flushes a file that has no name yet to the disk.
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

    /// Flushes everything to the disk, and names the file.
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
        // The file is written. That its name survives a power cut isn't promised, and not every system can flush a
        // folder.
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
            // For the moment in which the file has a temporary name.
            parts::hold(&file);
            return Ok(Self::Nameless(file));
        }
        // Its permissions allow only the user.
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

/// Names a file that [`nameless`] made. A name that is taken can't be given, so a replacement has a temporary name for
/// a moment.
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
