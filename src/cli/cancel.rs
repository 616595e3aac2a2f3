//! Cancellation of commands that create files or processes: they remove what is incomplete, and then end by the signal
//! that came.
//!
//! Left out: all other commands. A signal ends them at once, as it does by default; each makes its change in one
//! transaction or as an atomically written file, so nothing is left incomplete. On systems without such signals the
//! same holds for every command, and leftovers are removed at the next use.

use std::time::Duration;

use anyhow::bail;

use crate::cancel::Cancel;
use crate::language::text;
use crate::store::{BackupError, StoreError};

/// Maximum time for a command to end. Leftovers that it can't remove by then are removed at the next use.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// Returns a token that Ctrl+C, a request of the system to end, and the closing of the terminal cancel from now on. A
/// command that continues anyway is ended after `grace`, or by a second Ctrl+C.
pub(super) fn on_interrupt(grace: Duration) -> Cancel {
    on_interrupt_then(grace, || {})
}

/// Returns such a token, and has `notify` called as well when it is cancelled, on a thread of its own.
pub(super) fn on_interrupt_then(grace: Duration, notify: impl Fn() + Send + 'static) -> Cancel {
    let cancel = Cancel::default();
    // Otherwise a signal has its default effect.
    #[cfg(unix)]
    let _ = unix::on_interrupt(&cancel, grace, notify);
    #[cfg(not(unix))]
    let _ = (grace, notify);
    cancel
}

/// Ends the process by the signal that came, if one did, so that its parent knows that it was cancelled.
pub(super) fn finish() {
    #[cfg(unix)]
    unix::end();
}

/// Returns the result, or, if it was cancelled, an error that says what wasn't done: `nothing`.
pub(super) fn unless_cancelled<T>(result: Result<T, BackupError>, nothing: &str) -> anyhow::Result<T> {
    match result {
        Err(BackupError::Store(StoreError::Stopped)) => bail!(text!("cli-cancelled", nothing)),
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

    /// The number of the last signal; 0 if there was none.
    static CAME: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn on_interrupt(cancel: &Cancel, grace: Duration, notify: impl Fn() + Send + 'static) -> io::Result<()> {
        for signal in limits::ending_signals() {
            if signal == Signal::INT.as_raw() {
                flag::register_conditional_default(signal, cancel.flag())?;
            }
            flag::register_usize(signal, &CAME, usize::try_from(signal).unwrap_or(0))?;
            flag::register(signal, cancel.flag())?;
        }
        limits::hear_end(move || {
            notify();
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
