//! How a board stands: since when it counts and, where counters take away from its total, how that went through the day.

use crate::domain::{CounterId, Time, Weight};
use crate::reader::inspect::today_of;
use crate::stats::{Calendar, SpanComparison};
use crate::store::{CounterScope, Store, StoreError};

/// Changes within so many milliseconds are one point of a course that has many.
const POINT_MS: i64 = 60_000;
/// From so many changes on, those of a minute are one point.
const POINTS_MAX: usize = 1_000;

/// A question how a board stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskCourse {
    /// The board's counters.
    pub of: Vec<(CounterId, Weight)>,
    pub calendar: Calendar,
    pub now: Time,
}

/// How a board stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    pub of: Vec<(CounterId, Weight)>,
    /// When something was counted first after the counters' resets; `None` if nothing was.
    pub since: Option<Time>,
    /// Where the total is a level.
    pub level: Option<LevelCourse>,
}

/// The level through the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelCourse {
    /// The start of the day, or the last reset of the day.
    pub from: Time,
    /// Whether it was a reset.
    pub is_reset: bool,
    /// The level from each time on, oldest first; the first is at `from`.
    pub points: Vec<(Time, i128)>,
    /// The highest level, and when it was reached first.
    pub most: (Time, i128),
    /// What was counted today on the counters that add to it, and on those that take away.
    pub added: SpanComparison,
    pub taken: SpanComparison,
}

impl AskCourse {
    pub(super) fn read(self, store: &mut Store) -> Result<Course, StoreError> {
        store.reading(|store| {
            let starts = self.of.iter().map(|(id, _)| store.first_since_reset(*id)).collect::<Result<Vec<_>, _>>()?;
            let since = starts.into_iter().flatten().min();
            let is_level = self.of.iter().any(|(_, weight)| *weight == Weight::Minus);
            let level = if is_level { self.level(store)? } else { None };
            Ok(Course { of: self.of, since, level })
        })
    }

    /// Reads the level through the day; `None` beyond the ends of the calendar.
    fn level(&self, store: &mut Store) -> Result<Option<LevelCourse>, StoreError> {
        let Some(day) = self.calendar.day_of(self.now) else { return Ok(None) };
        let mut reset = None;
        for (id, weight) in &self.of {
            if *weight != Weight::Zero {
                reset = reset.max(store.last_reset(*id)?.map(|(_, at)| at));
            }
        }
        let reset = reset.filter(|at| day.contains(*at));
        // The reset itself is no part of what follows.
        let from = reset.map_or(day.start, |at| Time(at.0.saturating_add(1)));
        let ids: Vec<CounterId> = self.of.iter().map(|(id, _)| *id).collect();
        let (start, changes) = store.level_changes(&ids, from)?;
        let mut points = vec![(from, start)];
        let (mut level, mut most) = (start, (from, start));
        let is_dense = changes.len() > POINTS_MAX;
        for (at, change) in changes {
            level += change;
            if level > most.1 {
                most = (at, level);
            }
            let last = points.len() - 1;
            match points.get_mut(last) {
                Some(point) if last > 0 && is_dense && at.0.div_euclid(POINT_MS) == point.0.0.div_euclid(POINT_MS) => {
                    point.1 = level;
                }
                _ => points.push((at, level)),
            }
        }
        let added = self.today(Weight::Plus, store)?;
        let taken = self.today(Weight::Minus, store)?;
        Ok(Some(LevelCourse { from, is_reset: reset.is_some(), points, most, added, taken }))
    }

    /// Returns what was counted today on the counters of a weight.
    fn today(&self, weight: Weight, store: &mut Store) -> Result<SpanComparison, StoreError> {
        let mut all = SpanComparison { counted: 0, before: None };
        for (id, _) in self.of.iter().filter(|(_, other)| *other == weight) {
            let one = today_of(&CounterScope::These(vec![*id]), &self.calendar, self.now, store)?;
            all.counted = all.counted.saturating_add(one.counted);
            all.before = match (all.before, one.before) {
                (Some((span, before)), Some((_, more))) => Some((span, before.saturating_add(more))),
                (before, more) => before.or(more),
            };
        }
        Ok(all)
    }
}
