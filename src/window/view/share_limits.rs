//! The limits of shares that are shown, which take some time to compute: kept while they are.

use egui::Ui;
use egui::cache::{ComputerMut, FrameCache};

use crate::inference::{Interval, Level, share_interval};

#[derive(Default)]
struct ShareLimits;

impl ComputerMut<(u64, u64), Option<Interval>> for ShareLimits {
    fn compute(&mut self, (part, all): (u64, u64)) -> Option<Interval> {
        share_interval(part, all, Level::USUAL)
    }
}

/// Returns the 95 % limits of a share of a total; `None` unless the part is one of a total above 0.
pub(crate) fn of(ui: &Ui, part: i128, all: i128) -> Option<Interval> {
    let key = (u64::try_from(part).ok()?, u64::try_from(all).ok()?);
    ui.memory_mut(|memory| *memory.caches.cache::<FrameCache<Option<Interval>, ShareLimits>>().get(key))
}
