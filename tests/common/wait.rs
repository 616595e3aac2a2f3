//! The one way to wait: until something is so, within a bound that a busy machine doesn't reach.

use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take before a test fails: much longer than it does.
pub(crate) const DEADLINE: Duration = Duration::from_secs(120);

/// Pause between two looks.
pub(crate) const STEP: Duration = Duration::from_millis(2);

/// Waits until it is so. `what` says in a failure what was waited for.
#[track_caller]
pub(crate) fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    wait_for(what, || is_so().then_some(()));
}

/// Tries until there is a result, and returns it.
#[track_caller]
pub(crate) fn wait_for<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    wait_on(&mut attempt, what, |attempt| attempt(), |_| String::new())
}

/// Tries until `state` gives a result, and returns it. `there_is` says in a failure what there is instead.
#[track_caller]
pub(crate) fn wait_on<S, T>(
    state: &mut S,
    what: &str,
    mut attempt: impl FnMut(&mut S) -> Option<T>,
    there_is: impl Fn(&S) -> String,
) -> T {
    let started = Instant::now();
    loop {
        if let Some(result) = attempt(state) {
            return result;
        }
        assert!(started.elapsed() < DEADLINE, "not in time: {what}. {}", there_is(state));
        thread::sleep(STEP);
    }
}
