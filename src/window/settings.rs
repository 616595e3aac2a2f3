//! stub
use crate::words::ThemeChoice;
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    Tiles,
    Table,
}
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub theme: ThemeChoice,
    pub density: Density,
    pub view: View,
    pub has_sounds: bool,
    pub has_clicks: bool,
    pub volume: f32,
    pub guard_ms: u16,
    pub zoom: f32,
    pub is_locked: bool,
}
impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            density: Density::Comfortable,
            view: View::Tiles,
            has_sounds: true,
            has_clicks: false,
            volume: 0.5,
            guard_ms: 0,
            zoom: 1.0,
            is_locked: false,
        }
    }
}
