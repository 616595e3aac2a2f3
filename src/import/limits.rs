//! Limits on reading untrusted files: how much is held at once, how much may be unpacked, and cancellation. All reading
//! goes through here, so no library sees more than it may.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use super::ImportError;
use crate::cancel::Cancel;

/// Maximum number of unpacked bytes; parts that are read twice count twice.
pub(super) const UNPACKED_BYTES_MAX: u64 = 8 << 30;

/// Number of bytes that are read at a time.
pub(super) const CHUNK_BYTES: usize = 64 << 10;

/// Maximum size of a record of a table, a line, or a node of an XML file, in bytes.
pub(super) const RECORD_BYTES_MAX: usize = 1 << 20;

/// A source to read from: a file, or bytes in memory.
pub trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// The reason for which reading was stopped; it travels in an [`io::Error`] through any library.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Halt {
    #[error("stopped")]
    Stopped,
    #[error("it unpacks to more than is read")]
    Unpacked,
    #[error("a record is too long")]
    Record,
    #[error("{0}")]
    Damaged(&'static str),
}

impl Halt {
    pub(super) fn error(self) -> io::Error {
        io::Error::other(self)
    }

    pub(super) fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }
}

/// A file that is read until cancelled, and no further than its initial end: a log may grow faster than it is read.
pub(super) struct CancellableReader<'a> {
    source: &'a mut dyn Source,
    size: u64,
    at: u64,
    cancel: Cancel,
}

impl<'a> CancellableReader<'a> {
    /// Starts reading at the beginning.
    pub(super) fn new(source: &'a mut dyn Source, cancel: &Cancel) -> io::Result<Self> {
        let size = source.seek(SeekFrom::End(0))?;
        source.rewind()?;
        Ok(Self { source, size, at: 0, cancel: cancel.clone() })
    }

    /// Returns the size in bytes.
    pub(super) fn size(&self) -> u64 {
        self.size
    }
}

impl Read for CancellableReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.cancel.is_cancelled() {
            return Err(Halt::Stopped.error());
        }
        let left = usize::try_from(self.size.saturating_sub(self.at)).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.source.read(buffer.get_mut(..left).unwrap_or_default())?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for CancellableReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::End(by) => SeekFrom::Start(self.size.checked_add_signed(by).ok_or(io::ErrorKind::InvalidInput)?),
            to => to,
        };
        self.at = self.source.seek(to)?;
        Ok(self.at)
    }
}

/// The number of bytes that may still be unpacked.
#[derive(Debug, Clone)]
pub(super) struct Budget {
    left: Rc<Cell<u64>>,
    cancel: Cancel,
}

impl Budget {
    pub(super) fn new(cancel: &Cancel) -> Self {
        Self { left: Rc::new(Cell::new(UNPACKED_BYTES_MAX)), cancel: cancel.clone() }
    }

    /// Subtracts bytes from the budget.
    pub(super) fn take(&self, bytes: usize) -> Result<(), Halt> {
        if self.cancel.is_cancelled() {
            return Err(Halt::Stopped);
        }
        let left = self.left.get().checked_sub(bytes as u64).ok_or(Halt::Unpacked)?;
        self.left.set(left);
        Ok(())
    }
}

/// A reader that limits the size of a record, so that none uses up the memory.
pub(super) struct Ration<R> {
    pub reader: R,
    pub left: Rc<Cell<usize>>,
}

impl<R: Read> Read for Ration<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let left = self.left.get().checked_sub(read).ok_or_else(|| Halt::Record.error())?;
        self.left.set(left);
        Ok(read)
    }
}

impl From<Halt> for ImportError {
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::Stopped => Self::Stopped,
            Halt::Unpacked => Self::Unpacked,
            Halt::Record => Self::LongCell,
            Halt::Damaged(why) => Self::Damaged(why.into()),
        }
    }
}

impl From<io::Error> for ImportError {
    fn from(error: io::Error) -> Self {
        match Halt::of(&error) {
            Some(halt) => halt.clone().into(),
            None => Self::Io(error),
        }
    }
}
