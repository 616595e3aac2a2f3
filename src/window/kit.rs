//! What the window is drawn with: tokens of colour and size, icons, widgets, names of keys. Knows no counter.

pub(super) mod icons;
pub(super) mod key_names;
pub(super) mod theme;
pub(super) mod widgets;
