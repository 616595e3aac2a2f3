//! The files that this process has open for writing. Another file at such a path would share their log and index, and
//! within one process SQLite's locks don't show it: opening it would restart the index under the writer.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::files::{self, Identity};

/// The files by their paths.
static WRITTEN: Mutex<Vec<(PathBuf, Identity)>> = Mutex::new(Vec::new());

static HAS_WRITTEN: AtomicBool = AtomicBool::new(false);

/// Returns whether this process has opened any file for writing yet.
pub(super) fn has_written() -> bool {
    HAS_WRITTEN.load(Ordering::Relaxed)
}

fn written() -> MutexGuard<'static, Vec<(PathBuf, Identity)>> {
    WRITTEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns whether this process has the file at this path open for writing.
pub(super) fn is_written(real: &Path) -> bool {
    written().iter().any(|(path, _)| path == real)
}

/// Returns whether this process writes to a file that was at this path, where another one is now.
pub(super) fn was_replaced(path: &Path) -> bool {
    let (real, number) = (files::resolve_links(path), Identity::at(path));
    number.is_some_and(|number| written().iter().any(|(path, own)| *path == real && *own != number))
}

/// Notes that this process has opened a file for writing.
pub(super) fn add(real: &Path, identity: Identity) {
    written().push((real.to_owned(), identity));
    HAS_WRITTEN.store(true, Ordering::Relaxed);
}

/// Forgets one opening of a file for writing.
pub(super) fn remove(real: &Path, identity: Identity) {
    let mut written = written();
    if let Some(index) = written.iter().position(|(path, own)| path == real && *own == identity) {
        written.swap_remove(index);
    }
}
