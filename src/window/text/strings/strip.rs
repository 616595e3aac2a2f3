//! The texts of the small window.

pub(crate) const SMALL_WINDOW: &str = "Small window";
pub(crate) const EXPAND: &str = "Large window";
pub(crate) const CLOSE: &str = "Close";
pub(crate) const TODAY: &str = "today";
pub(crate) const NOT_ON_TOP: &str = "This desktop (Wayland) doesn't let a program keep itself on top.";

pub(crate) fn not_saved(presses: usize) -> String {
    format!("{presses} not saved")
}

pub(crate) fn hidden(counters: usize) -> String {
    format!("{counters} more, by key")
}
