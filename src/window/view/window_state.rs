//! What a window remembers until it is opened again: where it was, and what it showed of each file. Leaves out the
//! settings that people choose (`settings`).

use egui::{Pos2, Rect, Vec2};
use serde::{Deserialize, Serialize};

use crate::domain::Time;
use crate::stats::{RangeKind, Unit};
use crate::window::view::listing::BoardFilter;
use crate::window::view::subject::Subject;

/// Height of the strip at the top of a window by which it is moved, in points.
const TITLE_HEIGHT: f32 = 32.0;
/// How much of that strip must be on a screen, in points.
const GRIP_MIN: Vec2 = Vec2::new(96.0, 16.0);

/// How many presses the hint for newcomers is shown for in a new file.
const HINT_PRESSES: u8 = 10;

/// Where a window was, in points of the desktop, whatever the zoom.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct WindowPlace {
    pub size: [f32; 2],
    /// The upper left corner; `None` where the desktop doesn't tell it.
    pub position: Option<[f32; 2]>,
    pub is_maximised: bool,
}

impl WindowPlace {
    /// Returns the position at which the window opens on one of the screens; `None` leaves it to the desktop, since it
    /// would be out of reach.
    pub(crate) fn position_on(&self, screens: &[Rect]) -> Option<Pos2> {
        let (position, size) = (Pos2::from(self.position?), Vec2::from(self.size));
        let grip = Rect::from_min_size(position, Vec2::new(size.x, TITLE_HEIGHT));
        let screen = screens.iter().find(|screen| {
            let seen = screen.intersect(grip).size();
            seen.x >= GRIP_MIN.x && seen.y >= GRIP_MIN.y
        })?;
        let last = (screen.max - size).max(screen.min);
        Some(position.clamp(screen.min, last))
    }
}

/// How the inspector was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct InspectorView {
    pub is_maximised: bool,
    pub range: RangeKind,
    /// What one bar of its chart spans, if that was chosen.
    pub unit: Option<Unit>,
    /// Whether limits are shown.
    pub has_limits: bool,
}

/// What a window showed of a tally file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct FileView {
    /// When the file was last opened.
    pub opened: Time,
    pub filter: BoardFilter,
    /// What the inspector showed: one counter or a board.
    pub inspected: Option<Subject>,
    /// How many presses the hint for newcomers is still shown for.
    pub hint_presses: u8,
}

impl Default for FileView {
    fn default() -> Self {
        Self { opened: Time(0), filter: BoardFilter::All, inspected: None, hint_presses: HINT_PRESSES }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(at: [f32; 2], screens: &[Rect]) -> Option<[f32; 2]> {
        let place = WindowPlace { size: [1180.0, 760.0], position: Some(at), is_maximised: false };
        place.position_on(screens).map(Into::into)
    }

    #[test]
    fn a_window_opens_where_it_was_if_that_is_on_a_screen() {
        let left = Rect::from_min_size(Pos2::ZERO, Vec2::new(1920.0, 1080.0));
        let right = Rect::from_min_size(Pos2::new(1920.0, 0.0), Vec2::new(1280.0, 720.0));
        let both = [left, right];
        assert_eq!(position([100.0, 50.0], &both), Some([100.0, 50.0]));
        assert_eq!(position([2_000.0, 0.0], &both), Some([2_000.0, 0.0]), "it is higher than that screen");
        assert_eq!(position([2_000.0, 0.0], &[left]), None, "that screen is gone");
        assert_eq!(position([1_500.0, 900.0], &[left]), Some([740.0, 320.0]), "it hung over the edge");
        assert_eq!(position([-300.0, 40.0], &[left]), Some([0.0, 40.0]));
        assert_eq!(position([-1_150.0, 40.0], &[left]), None, "too little to take hold of");
        assert_eq!(position([100.0, -500.0], &[left]), None);
        assert_eq!(position([100.0, 50.0], &[]), None);
        assert_eq!(position([f32::MAX, f32::MIN], &both), None);
    }
}
