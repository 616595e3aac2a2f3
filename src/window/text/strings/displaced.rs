//! Texts about a file that was moved, deleted, replaced or changed while it was open.

use crate::language::text;

/// Describes what waits to be saved, and what happens to it.
pub(crate) fn waiting(pending: usize, number: &str, can_open_there: bool) -> String {
    match (pending, can_open_there) {
        (0, _) => text!("displaced-nothing-waits").to_owned(),
        (_, true) => text!("displaced-waiting-or-there", count = pending, shown = number),
        (_, false) => text!("displaced-waiting", count = pending, shown = number),
    }
}
