//! Untrusted zips: the table of contents is checked before the library allocates memory for it, and the unpacked bytes
//! are counted, whatever the zip says about itself.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::ImportError;
use super::limits::{Budget, CancellableReader, Halt};
use crate::language::text;

/// Maximum number of files in a zip.
const FILES_MAX: u64 = 65_535;

/// Maximum size of the table of contents, with what is read to find it, in bytes.
const CONTENTS_BYTES_MAX: u64 = 32 << 20;

/// Maximum size of the comment at the end of a zip, in bytes.
const COMMENT_BYTES_MAX: u64 = 65_535;

// The records that end a zip, and their lengths in bytes.
const END: &[u8] = b"PK\x05\x06";
const END_BYTES: u64 = 22;
const END_64: &[u8] = b"PK\x06\x06";
const END_64_BYTES: usize = 56;
const LOCATOR_64: &[u8] = b"PK\x06\x07";
const LOCATOR_64_BYTES: usize = 20;

/// The files of a zip.
pub(super) struct Archive<'a> {
    zip: ZipArchive<LimitedReader<'a>>,
    names: Vec<String>,
    pub budget: Budget,
}

impl<'a> Archive<'a> {
    pub(super) fn new(mut source: CancellableReader<'a>, budget: Budget) -> Result<Self, ImportError> {
        look_at_end(&mut source)?;
        let left = Rc::new(Cell::new(CONTENTS_BYTES_MAX));
        let zip = ZipArchive::new(LimitedReader { source, left: Rc::clone(&left) })?;
        left.set(u64::MAX);
        let names = zip.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect();
        Ok(Self { zip, names, budget })
    }

    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Opens the file with this name, whatever its case and slashes, which some programs change. Returns `None` if
    /// there is none.
    pub(super) fn open(&mut self, name: &str) -> Result<Option<Part<'_, 'a>>, ImportError> {
        let plain = |name: &str| name.replace('\\', "/").to_lowercase();
        let is_it = |other: &&String| *other == name;
        let found = self.names.iter().find(is_it).or_else(|| {
            let name = plain(name);
            self.names.iter().find(|other| plain(other) == name)
        });
        let Some(found) = found else { return Ok(None) };
        match self.zip.by_name(found) {
            Ok(file) => Ok(Some(Part { file, budget: self.budget.clone() })),
            Err(ZipError::FileNotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// Checks the end of a zip, since the library allocates room for as many files as it claims to hold.
fn look_at_end(source: &mut CancellableReader<'_>) -> Result<(), ImportError> {
    let size = source.seek(SeekFrom::End(0))?;
    let before = (LOCATOR_64_BYTES + END_64_BYTES) as u64;
    let start = size.saturating_sub(END_BYTES + COMMENT_BYTES_MAX + before);
    source.seek(SeekFrom::Start(start))?;
    let mut tail = Vec::new();
    source.by_ref().take(size - start).read_to_end(&mut tail)?;
    for end in memchr::memmem::find_iter(&tail, END) {
        let Some(locator) = end.checked_sub(LOCATOR_64_BYTES).and_then(|from| tail.get(from..end)) else { continue };
        if !locator.starts_with(LOCATOR_64) {
            continue;
        }
        let from = end.checked_sub(LOCATOR_64_BYTES + END_64_BYTES);
        let record = from.and_then(|from| tail.get(from..end)).unwrap_or_default();
        let is_alone = record.starts_with(END_64) && memchr::memmem::find_iter(record, END_64).count() == 1;
        let is_there = number(locator, 8) == from.map(|from| from as u64 + start);
        let files = number(record, 32).filter(|files| *files <= FILES_MAX);
        if !is_alone || !is_there || files.is_none() {
            return Err(ImportError::Damaged(text!("archive-unknown-contents").into()));
        }
    }
    Ok(())
}

fn number(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

/// A reader of a zipped file that stops where the limit on unpacked bytes is reached.
struct LimitedReader<'a> {
    source: CancellableReader<'a>,
    left: Rc<Cell<u64>>,
}

impl Read for LimitedReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        let left = self.left.get().checked_sub(read as u64);
        self.left.set(left.ok_or_else(|| Halt::Damaged(text!("archive-long-contents")).error())?);
        Ok(read)
    }
}

impl Seek for LimitedReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}

/// A file in a zip, unpacked as it is read.
pub(super) struct Part<'s, 'a> {
    file: ZipFile<'s, LimitedReader<'a>>,
    budget: Budget,
}

impl Read for Part<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
                Halt::Damaged(text!("archive-not-unpacked")).error()
            }
            _ => error,
        })?;
        self.budget.take(read).map_err(Halt::error)?;
        Ok(read)
    }
}
