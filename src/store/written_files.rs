//! The files that this process has open to write. Another file at such a path would share its log and index with it, and within
//! one process SQLite sees no lock that says so: it would begin the index anew under whoever writes.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::files::{self, Identity};

/// By their paths.
static WRITTEN: Mutex<Vec<(PathBuf, Identity)>> = Mutex::new(Vec::new());

static HAS_WRITTEN: AtomicBool = AtomicBool::new(false);

/// Whether this process has opened any file to write yet.
pub(super) fn has_written() -> bool {
    HAS_WRITTEN.load(Ordering::Relaxed)
}

fn written() -> MutexGuard<'static, Vec<(PathBuf, Identity)>> {
    WRITTEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether this process has the file at this path open to write.
pub(super) fn is_written(real: &Path) -> bool {
    written().iter().any(|(path, _)| path == real)
}

/// Whether this process writes to a file that was at this path, and another one is there now.
pub(super) fn was_replaced(path: &Path) -> bool {
    let (real, number) = (files::resolve_links(path), Identity::at(path));
    number.is_some_and(|number| written().iter().any(|(path, own)| *path == real && *own != number))
}

/// Notes that this process has opened a file to write.
pub(super) fn add(real: &Path, identity: Identity) {
    written().push((real.to_owned(), identity));
    HAS_WRITTEN.store(true, Ordering::Relaxed);
}

/// Forgets one opening of a file to write.
pub(super) fn remove(real: &Path, identity: Identity) {
    let mut written = written();
    if let Some(index) = written.iter().position(|(path, own)| path == real && *own == identity) {
        written.swap_remove(index);
    }
}
