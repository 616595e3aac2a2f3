//! What the window is drawn with: tokens of colour and size, icons, widgets, names of keys. Knows no counter.

pub mod icons;
pub mod key_names;
pub mod theme;
pub mod widgets;
