//! The entries in the order in which they were made, page by page: for an export of all of them.

use rusqlite::{Row, params};

use super::changes::entry_of_row;
use super::sharing::DeskLabels;
use super::sums::LAST_ENTRY;
use super::text::entry_kind;
use super::{Store, StoreError};
use crate::domain::{CounterId, Entry, EntryId, Time};
use crate::sharing::DeskLabel;

const ENTRIES_AFTER: &str = concat!(
    "SELECT id, counter_id, at, delta, ",
    entry_kind!(),
    ", note, coalesce(undoes, nullif(amends, 0)), feed_id FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2"
);
const ARCHIVED: &str = "SELECT id, archived_at FROM counter WHERE archived_at IS NOT NULL ORDER BY id";

/// An entry with all that the file has of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeEntry {
    pub entry: Entry,
    /// The entry that it undoes or amends.
    pub of: Option<EntryId>,
    /// The desk that made it; `None`: its counter isn't shared.
    pub desk: Option<DeskLabel>,
}

impl Store {
    /// Returns the next `limit` entries after this number, by number. Fewer entries mean that there are no more.
    pub fn entries_after(
        &self,
        after: EntryId,
        limit: usize,
        labels: &DeskLabels,
    ) -> Result<Vec<WholeEntry>, StoreError> {
        let entry = |row: &Row<'_>| {
            let entry = entry_of_row(row)?;
            let desk = if labels.is_empty() { None } else { labels.of(entry.counter_id, row.get(7)?) };
            Ok(WholeEntry { entry, of: row.get::<_, Option<i64>>(6)?.map(EntryId), desk })
        };
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(ENTRIES_AFTER)?;
        Ok(statement.query_map(params![after.0, limit], entry)?.collect::<Result<_, _>>()?)
    }

    /// Returns the number of the newest entry; 0 if there is none.
    pub fn newest_entry(&self) -> Result<EntryId, StoreError> {
        Ok(EntryId(self.connection.prepare_cached(LAST_ENTRY)?.query_row([], |row| row.get(0))?))
    }

    /// Returns the archived counters, each with the time at which it was archived.
    pub fn archived(&self) -> Result<Vec<(CounterId, Time)>, StoreError> {
        let mut statement = self.connection.prepare_cached(ARCHIVED)?;
        let rows = statement.query_map([], |row| Ok((CounterId(row.get(0)?), Time(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
