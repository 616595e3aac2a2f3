//! What a shared count is: the tallies of all feeds, less those that standing resets had seen, less those that are undone.
//!
//! - An entry is undone if the greatest length of its undos is odd: undoing it at two desks at once counts once.
//! - A reset stands if it isn't undone. Of the standing resets of a counter the one that had seen most of a feed decides for that
//!   feed: concurrent resets don't subtract twice, and a press that no reset had seen survives.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::{FeedId, sum};
use crate::domain::{CounterId, Time};
use crate::store::{Store, StoreError};

const RAW: &str = "SELECT raw FROM slot WHERE counter_id = ?1";
const MARKS: &str = "SELECT seen.feed_id, upto, sum FROM entry JOIN seen ON entry_id = entry.id \
    WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL AND NOT EXISTS (SELECT 1 FROM undone \
    WHERE undone.counter_id = entry.counter_id AND undone.feed_id = entry.feed_id AND undone.seq = entry.seq AND length % 2 = 1)";
const UNDONE: &str = "SELECT feed_id, seq, delta FROM undone WHERE counter_id = ?1 AND is_reset = 0 AND length % 2 = 1";
const COUNT: &str = "SELECT count FROM counter WHERE id = ?1";
const SET: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
const LABEL: &str = "UPDATE entry SET at = ?2, kind = 'reset', token = NULL, amends = \
    (SELECT coalesce(max(iif(EXISTS (SELECT 1 FROM undone WHERE undone.counter_id = reset.counter_id \
    AND undone.feed_id = reset.feed_id AND undone.seq = reset.seq AND length % 2 = 1), NULL, id)), max(id), 0) \
    FROM entry AS reset WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL) \
    WHERE id = (SELECT max(id) FROM entry)";

impl Store {
    /// Returns the count that the facts come to, which may exceed 64 bits.
    pub(super) fn count_of_facts(&self, counter: CounterId) -> Result<i128, StoreError> {
        let mut statement = self.connection.prepare_cached(RAW)?;
        let mut count = 0_i128;
        for raw in statement.query_map([counter.0], |row| sum(row, 0))? {
            count = count.saturating_add(raw?);
        }
        let mut marks: HashMap<FeedId, (i64, i128)> = HashMap::new();
        let mut statement = self.connection.prepare_cached(MARKS)?;
        let mut rows = statement.query([counter.0])?;
        while let Some(row) = rows.next()? {
            let (feed, upto) = (FeedId(row.get(0)?), row.get(1)?);
            let mark = marks.entry(feed).or_default();
            if upto > mark.0 {
                *mark = (upto, sum(row, 2)?);
            }
        }
        let mut statement = self.connection.prepare_cached(UNDONE)?;
        let mut rows = statement.query([counter.0])?;
        while let Some(row) = rows.next()? {
            let (feed, seq, delta) = (FeedId(row.get(0)?), row.get::<_, i64>(1)?, row.get::<_, i64>(2)?);
            if seq > marks.get(&feed).map_or(0, |mark| mark.0) {
                count = count.saturating_sub(delta.into());
            }
        }
        Ok(marks.values().fold(count, |count, mark| count.saturating_sub(mark.1)))
    }

    /// Makes the count what the facts come to. Where what others did changes what a reset closed, one more entry says so.
    ///
    /// Returns whether it can: a count beyond 64 bits stays as it was.
    pub(super) fn settle_count(&self, counter: CounterId) -> Result<bool, StoreError> {
        let found =
            self.connection.prepare_cached(COUNT)?.query_row([counter.0], |row| row.get::<_, i64>(0)).optional()?;
        let Some(before) = found else { return Ok(true) };
        let Ok(after) = i64::try_from(self.count_of_facts(counter)?) else { return Ok(false) };
        if after.checked_sub(before).is_none() {
            return Ok(false);
        }
        if before != after {
            self.connection.prepare_cached(SET)?.execute([counter.0, after])?;
            self.connection.prepare_cached(LABEL)?.execute(params![counter.0, Time::now().0])?;
        }
        Ok(true)
    }
}
