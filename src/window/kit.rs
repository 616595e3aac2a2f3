//! The window's drawing kit: tokens of colour and size, icons, widgets, names of keys. Knows nothing of counters.

pub(super) mod bidi;
pub(super) mod icons;
pub(super) mod key_names;
pub(super) mod mirror;
pub(super) mod theme;
pub(super) mod widgets;
