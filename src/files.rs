//! Files that others made: opened without waiting for anybody, and only if they are what they should be.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens the regular file at `path` to read it, also through a symbolic link.
///
/// Opening a pipe waits for its writer, a device may do anything when it is opened, and reading either may never end: so
/// none of them is opened in a way that waits, nor read.
///
/// # Errors
/// As the system says; or, in words, when it is a folder, a pipe, a socket or a device.
pub fn open_regular(path: &Path) -> io::Result<File> {
    // Looked at before, since a device does something by being opened; and after, since it may be another one by then.
    expect_regular(&path.metadata()?)?;
    let file = open_at_once(File::options().read(true), path)?;
    expect_regular(&file.metadata()?)?;
    Ok(file)
}

/// Opens the pipe or the device at `path` to write to it, as far as that replaces nothing.
///
/// # Errors
/// As the system says; or, in words, when it is a disk, or a pipe that nobody reads.
pub fn open_to_stream(path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if path.metadata()?.file_type().is_block_device() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is a disk"));
        }
    }
    let file = open_at_once(File::options().write(true), path)?;
    // From here on, whoever reads it may take their time.
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
            return io::Error::new(io::ErrorKind::NotConnected, "nobody reads it");
        }
        error
    })
}

fn expect_regular(metadata: &std::fs::Metadata) -> io::Result<()> {
    match no_regular(metadata.file_type()) {
        None => Ok(()),
        Some(kind) => Err(io::Error::new(io::ErrorKind::InvalidInput, format!("it is {kind}, not a file"))),
    }
}

/// What it is instead of a regular file, if anything.
pub fn no_regular(kind: std::fs::FileType) -> Option<&'static str> {
    #[cfg(unix)]
    use std::os::unix::fs::FileTypeExt as _;
    match () {
        () if kind.is_file() => None,
        () if kind.is_dir() => Some("a folder"),
        #[cfg(unix)]
        () if kind.is_fifo() => Some("a pipe"),
        #[cfg(unix)]
        () if kind.is_socket() => Some("a socket"),
        #[cfg(unix)]
        () if kind.is_block_device() => Some("a disk or another device"),
        () => Some("a device"),
    }
}
