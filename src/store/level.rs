//! The total of counters with their weights at earlier times: how many were inside, say.
//!
//! A total at a time is the total now without every change since, of whatever kind: resets, corrections and undos too.

use super::{Store, StoreError};
use crate::domain::{CounterId, Time};

const COUNT_OF: &str = "SELECT count FROM counter WHERE id = ?1";
const CHANGES_OF: &str = "SELECT at, id, delta FROM entry WHERE counter_id = ?1 AND at >= ?2";

impl Store {
    /// Returns the total just before a time, and the changes of it from then on, oldest first.
    pub fn level_changes(&mut self, of: &[CounterId], from: Time) -> Result<(i128, Vec<(Time, i128)>), StoreError> {
        let mut changes = Vec::new();
        let now = self.changes_since(of, from, |at, id, delta| changes.push((at, id, delta)))?;
        changes.sort_unstable();
        let start = now - changes.iter().map(|(.., delta)| delta).sum::<i128>();
        Ok((start, changes.into_iter().map(|(at, _, delta)| (Time(at), delta)).collect()))
    }

    /// Returns the totals just before these times, which are in order.
    pub fn levels_before(&mut self, of: &[CounterId], times: &[Time]) -> Result<Vec<i128>, StoreError> {
        let Some(first) = times.first() else { return Ok(Vec::new()) };
        // The changes from each time on and before the next.
        let mut changes = vec![0; times.len()];
        let mut level = self.changes_since(of, *first, |at, _, delta| {
            let index = times.partition_point(|time| time.0 <= at);
            if let Some(sum) = index.checked_sub(1).and_then(|index| changes.get_mut(index)) {
                *sum += delta;
            }
        })?;
        let before = |sum: &i128| {
            level -= sum;
            level
        };
        let mut levels: Vec<i128> = changes.iter().rev().map(before).collect();
        levels.reverse();
        Ok(levels)
    }

    /// Passes time, number and weighted delta of each entry from a time on to `take`, counter by counter. Returns the
    /// total now, of the same state of the file.
    fn changes_since(
        &mut self,
        of: &[CounterId],
        from: Time,
        mut take: impl FnMut(i64, i64, i128),
    ) -> Result<i128, StoreError> {
        self.reading(|store| {
            let mut total = 0;
            for id in of {
                let factor = i128::from(store.factor(*id)?);
                if factor == 0 {
                    continue;
                }
                let mut counts = store.connection.prepare_cached(COUNT_OF)?;
                let mut counts = counts.query([id.0])?;
                // Of a counter that is gone nothing is left.
                let Some(count) = counts.next()? else { continue };
                total += factor * i128::from(count.get::<_, i64>(0)?);
                let mut statement = store.connection.prepare_cached(CHANGES_OF)?;
                let mut rows = statement.query([id.0, from.0])?;
                while let Some(row) = rows.next()? {
                    take(row.get(0)?, row.get(1)?, factor * i128::from(row.get::<_, i64>(2)?));
                }
            }
            Ok(total)
        })
    }
}
