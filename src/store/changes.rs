//! What was committed since the last look, by whomever.
//!
//! Found by row numbers that only grow (`entry.id`, `edit.id`), so that looking costs as much as what changed, not as
//! much as there is.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{OptionalExtension, Row};

use super::{Store, StoreError, counter_of_row};
use crate::request::Change;
use crate::words::{Counter, CounterId, Entry, EntryId, Kind, Time};

/// Counters in a file at most: what a window keeps in memory.
pub const COUNTERS_MAX: usize = 1_000_000;

/// Entries told at once at most.
const ENTRIES_MAX: i64 = 10_000;

const COUNTERS: &str = "SELECT counter.id, counter.name, counter.count, board.name, counter.key, counter.color, \
    counter.archived_at IS NOT NULL \
    FROM counter LEFT JOIN board ON board.id = counter.board_id ORDER BY counter.id LIMIT ?1";
const COUNTER: &str = "SELECT counter.id, counter.name, counter.count, board.name, counter.key, counter.color, \
    counter.archived_at IS NOT NULL \
    FROM counter LEFT JOIN board ON board.id = counter.board_id WHERE counter.id = ?1";
const MARK: &str = "SELECT (SELECT coalesce(max(id), 0) FROM entry), \
    (SELECT coalesce(max(id), 0) FROM edit), (SELECT coalesce(min(id), 0) FROM edit)";
const COUNTED_SINCE: &str = "SELECT DISTINCT counter_id FROM entry WHERE id > ?1";
const EDITED_SINCE: &str = "SELECT DISTINCT counter_id FROM edit WHERE id > ?1";
const ENTRIES_SINCE: &str =
    "SELECT id, counter_id, at, delta, kind, note FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2";
const DELTAS_SINCE: &str = "SELECT counter_id, delta FROM entry WHERE id > ?1";

/// How far the changes were read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mark {
    entry: i64,
    edit: i64,
}

impl Store {
    /// All counters, by id.
    pub fn counters(&self) -> Result<Vec<Counter>, StoreError> {
        let mut statement = self.connection.prepare_cached(COUNTERS)?;
        let rows = statement.query_map([COUNTERS_MAX as i64 + 1], counter_of_row)?;
        let counters: Vec<_> = rows.collect::<Result<_, _>>()?;
        if counters.len() > COUNTERS_MAX {
            return Err(StoreError::Lasting(format!("the file holds more than {COUNTERS_MAX} counters")));
        }
        Ok(counters)
    }

    /// All counters as they are now; what [`Store::changes`] then tells is counted from here.
    pub fn reload(&mut self) -> Result<Vec<Counter>, StoreError> {
        self.reading(|store| {
            (store.seen, _) = store.mark()?;
            store.counters()
        })
    }

    /// A number that differs from the last one when another connection has committed in between.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// The counters that were changed since the last look.
    pub fn changes(&mut self) -> Result<Vec<Change>, StoreError> {
        self.reading(Self::changes_in_one_snapshot)
    }

    /// The entries since the last look, oldest first, each with its counter as it was right after: some of them, until
    /// there are none.
    pub fn entries(&mut self) -> Result<Vec<(Entry, Counter)>, StoreError> {
        self.reading(Self::entries_in_one_snapshot)
    }

    fn changes_in_one_snapshot(&mut self) -> Result<Vec<Change>, StoreError> {
        let seen = self.seen;
        let (mark, oldest_edit) = self.mark()?;
        let edited = self.ids_since(EDITED_SINCE, seen.edit)?;
        let missed_edits = oldest_edit > seen.edit + 1;
        // A row without a counter: something was deleted, or concerns many.
        if missed_edits || edited.contains(&None) {
            let counters = self.counters()?;
            self.seen = mark;
            return Ok(vec![Change::Reloaded(counters)]);
        }
        let mut ids: BTreeSet<i64> = edited.into_iter().flatten().collect();
        ids.extend(self.ids_since(COUNTED_SINCE, seen.entry)?.into_iter().flatten());
        let mut changes = Vec::with_capacity(ids.len());
        for id in ids {
            changes.extend(self.counter(CounterId(id))?.map(Change::Updated));
        }
        self.seen = mark;
        Ok(changes)
    }

    fn entries_in_one_snapshot(&mut self) -> Result<Vec<(Entry, Counter)>, StoreError> {
        let mut statement = self.connection.prepare_cached(ENTRIES_SINCE)?;
        let rows = statement.query_map([self.seen.entry, ENTRIES_MAX], entry_of_row)?;
        let entries: Vec<Entry> = rows.collect::<Result<_, _>>()?;
        drop(statement);
        let Some(last) = entries.last().map(|entry| entry.id) else { return Ok(Vec::new()) };
        let mut counters: HashMap<CounterId, Option<Counter>> = HashMap::new();
        for entry in &entries {
            if let std::collections::hash_map::Entry::Vacant(vacant) = counters.entry(entry.counter_id) {
                vacant.insert(self.counter(entry.counter_id)?);
            }
        }
        // Backwards from the counts as they are now.
        let mut statement = self.connection.prepare_cached(DELTAS_SINCE)?;
        let mut rows = statement.query([last.0])?;
        while let Some(row) = rows.next()? {
            if let Some(Some(counter)) = counters.get_mut(&CounterId(row.get(0)?)) {
                counter.count = counter.count.wrapping_sub(row.get(1)?);
            }
        }
        drop(rows);
        drop(statement);
        let mut entered = Vec::with_capacity(entries.len());
        for entry in entries.into_iter().rev() {
            if let Some(Some(counter)) = counters.get_mut(&entry.counter_id) {
                let after = counter.clone();
                counter.count = counter.count.wrapping_sub(entry.delta);
                entered.push((entry, after));
            }
        }
        entered.reverse();
        self.seen.entry = last.0;
        Ok(entered)
    }

    fn counter(&self, id: CounterId) -> Result<Option<Counter>, StoreError> {
        Ok(self.connection.prepare_cached(COUNTER)?.query_row([id.0], counter_of_row).optional()?)
    }

    fn mark(&self) -> Result<(Mark, i64), StoreError> {
        let mut statement = self.connection.prepare_cached(MARK)?;
        Ok(statement.query_row([], |row| Ok((Mark { entry: row.get(0)?, edit: row.get(1)? }, row.get(2)?)))?)
    }

    fn ids_since(&self, sql: &str, seen: i64) -> Result<Vec<Option<i64>>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([seen], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn entry_of_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: EntryId(row.get(0)?),
        counter_id: CounterId(row.get(1)?),
        at: Time(row.get(2)?),
        delta: row.get(3)?,
        kind: Kind::parse(&row.get::<_, String>(4)?).unwrap_or(Kind::Tally),
        note: row.get(5)?,
    })
}
