//! Cancelling a command that makes files or processes: it takes away what is half done, and then ends by the signal
//! that came.
//!
//! Left out: all other commands. A signal ends them at once, as it does by default; what they change is one
//! transaction, or a file that is there whole or not at all, so that nothing of theirs is ever half done. Where there
//! are no such signals, that is so for every command, and what is left goes with the next use.

use std::time::Duration;

use anyhow::bail;

use crate::cancel::Cancel;
use crate::store::{BackupError, StoreError};

/// How long a command has to come to its end. What it can't take away by then goes with the next use.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// Returns what Ctrl+C, the system's wish to end and the end of the terminal set from now on. A command that goes
/// on all the same is ended after `grace`, or by a second Ctrl+C.
pub(super) fn heed(grace: Duration) -> Cancel {
    let cancel = Cancel::default();
    // Without it a signal does what it does by default.
    #[cfg(unix)]
    let _ = unix::heed(&cancel, grace);
    #[cfg(not(unix))]
    let _ = grace;
    cancel
}

/// Ends the process by the signal that came, if one did, so that whoever has started it knows that it was cancelled.
pub(super) fn finish() {
    #[cfg(unix)]
    unix::end();
}

/// Returns what came of it; `nothing`: what wasn't done, in words, should it have been cancelled.
pub(super) fn unless_cancelled<T>(result: Result<T, BackupError>, nothing: &str) -> anyhow::Result<T> {
    match result {
        Err(BackupError::Store(StoreError::Stopped)) => bail!("cancelled: {nothing}"),
        result => Ok(result?),
    }
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use rustix::process::Signal;
    use signal_hook::{flag, low_level};

    use crate::cancel::Cancel;
    use crate::limits;

    /// The number of the signal that came last; 0: none did.
    static CAME: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn heed(cancel: &Cancel, grace: Duration) -> io::Result<()> {
        for signal in limits::ending_signals() {
            if signal == Signal::INT.as_raw() {
                flag::register_conditional_default(signal, cancel.flag())?;
            }
            flag::register_usize(signal, &CAME, usize::try_from(signal).unwrap_or(0))?;
            flag::register(signal, cancel.flag())?;
        }
        limits::hear_end(move || {
            std::thread::sleep(grace);
            end();
        })
    }

    pub(super) fn end() {
        if let Ok(signal @ 1..) = i32::try_from(CAME.load(Ordering::SeqCst)) {
            // An error means that there is no such signal.
            let _ = low_level::emulate_default_handler(signal);
        }
    }
}
