//! The texts of the small window.

use crate::language::text;

pub(crate) fn not_saved(presses: usize) -> String {
    text!("strip-not-saved", presses)
}

pub(crate) fn hidden(counters: usize) -> String {
    text!("strip-hidden", counters)
}
