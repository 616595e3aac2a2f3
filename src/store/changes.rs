//! The changes that anyone committed since the last poll.
//!
//! They are found by row numbers that only grow (`entry.id`, `edit.id`), so that a poll costs as much as what changed,
//! not as much as there is.

use std::collections::HashMap;
use std::time::Duration;

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Params, Row, params};

use super::text::{bounded, entry_kind, optional_text, text};
use super::{Store, StoreError, counter_of_row};
use crate::domain::{Board, BoardId, Counter, CounterId, Entry, EntryId, Kind, Quarter, Tally, Time};
use crate::language::text;
use crate::request::{BOARDS_MAX, Change, Contents};

/// Maximum number of counters in a file: what a window keeps in memory.
pub const COUNTERS_MAX: usize = 1_000_000;

/// Maximum number of entries that are reported at once.
const ENTRIES_MAX: i64 = 10_000;

/// Time for which a window gets what was counted: it contains the day of every zone and day start.
const TALLIES_KEPT: Duration = Duration::from_secs(50 * 3_600);

/// Maximum depth of undos of undos.
pub(super) const UNDOES_MAX: usize = 100_000;

/// Length from which a chain of undos is remembered while more of it may come.
const CHAIN_REMEMBERED: usize = 8;

// Without `bounded`, whose functions cost as much as all the rest where there are many counters.
macro_rules! counter_columns {
    ($rest:literal) => {
        concat!(
            "SELECT counter.id, counter.name, counter.count, board.name, counter.key, counter.color, \
             counter.archived_at IS NOT NULL, board.id, counter.step, counter.target, counter.minimum, counter.maximum, \
             counter.is_locked, counter.note, coalesce(counter.position, counter.id) + 0.0, counter.weight, \
             counter.short_name, counter.control FROM counter LEFT JOIN board ON board.id = counter.board_id ",
            $rest
        )
    };
}
const COUNTERS: &str = counter_columns!("ORDER BY counter.id LIMIT ?1");
const COUNTER: &str = counter_columns!("WHERE counter.id = ?1");
const BOARDS: &str = concat!(
    "SELECT id, ",
    bounded!("name"),
    ", coalesce(position, id) + 0.0, target, stops_at_target, shows_shares, ",
    bounded!("total_name"),
    ", ",
    bounded!("hours"),
    " FROM board ORDER BY id LIMIT ?1"
);
const DAY_STARTS_AT: &str = concat!("SELECT ", bounded!("value"), " FROM setting WHERE name = 'day_starts_at'");
const LATE_AFTER: &str = "SELECT counter_id, at, delta, kind, undoes FROM entry WHERE at >= ?1 AND id > ?2";
// The index finds the first row in the table, and from there on rows are read in the table's order, not one by one:
// mostly all of them are at its end, since no entry is made before the time at which it counts.
const FIRST_LATE: &str =
    "SELECT min(entry.id) FROM counter CROSS JOIN entry ON entry.counter_id = counter.id AND entry.at >= ?1";
const ENTRIES_TOLD: &str = "SELECT counter_id, at, delta, kind, undoes FROM entry WHERE id > ?1";
const LAST: &str = "SELECT id, (SELECT max(at) FROM entry WHERE counter_id = counter.id) FROM counter";
const LAST_OF: &str = "SELECT max(at) FROM entry WHERE counter_id = ?1";
const UNDONE: &str = "SELECT at, kind, undoes, feed_id FROM entry WHERE id = ?1";
const MARK: &str = "SELECT (SELECT coalesce(max(id), 0) FROM entry), \
    (SELECT coalesce(max(id), 0) FROM edit), (SELECT coalesce(min(id), 0) FROM edit)";
const EDITED_SINCE: &str = "SELECT DISTINCT counter_id FROM edit WHERE id > ?1";
const ENTRIES_SINCE: &str = concat!(
    "SELECT id, counter_id, at, delta, ",
    entry_kind!(),
    ", ",
    bounded!("note"),
    " FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2"
);
const DELTAS_SINCE: &str = "SELECT counter_id, delta FROM entry WHERE id > ?1";

/// The position up to which changes were read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct ChangeCursor {
    entry: i64,
    edit: i64,
}

impl Store {
    /// Returns all counters, by id.
    pub fn counters(&self) -> Result<Vec<Counter>, StoreError> {
        let mut statement = self.connection.prepare_cached(COUNTERS)?;
        let rows = statement.query_map([COUNTERS_MAX as i64 + 1], counter_of_row)?;
        let counters: Vec<_> = rows.collect::<Result<_, _>>()?;
        if counters.len() > COUNTERS_MAX {
            return Err(StoreError::Lasting(text!("store-error-too-many-counters", max = COUNTERS_MAX)));
        }
        Ok(counters)
    }

    /// Returns all that a window shows; [`Store::changes`] then returns what comes after it.
    pub fn reload(&mut self) -> Result<Contents, StoreError> {
        self.reading(|store| {
            (store.seen, _) = store.mark()?;
            store.contents()
        })
    }

    /// Makes [`Store::entries`] return what is entered from now on.
    pub fn start_entries(&mut self) -> Result<(), StoreError> {
        (self.seen, _) = self.mark()?;
        Ok(())
    }

    fn contents(&mut self) -> Result<Contents, StoreError> {
        let (undo, redo) = self.next_operations()?;
        self.reported = Some((undo.clone(), redo.clone()));
        let kept = i64::try_from(TALLIES_KEPT.as_millis()).unwrap_or(i64::MAX);
        Ok(Contents {
            counters: self.counters()?,
            boards: self.boards()?,
            tallies: self.tallies_since(Time(Time::now().0.saturating_sub(kept)))?,
            last: self.last()?,
            day_starts_at: self.day_starts_at()?,
            day_notes: self.day_notes()?,
            undo,
            redo,
        })
    }

    /// Returns all boards, by id.
    pub fn boards(&self) -> Result<Vec<Board>, StoreError> {
        let board = |row: &Row<'_>| {
            Ok(Board {
                id: BoardId(row.get(0)?),
                name: text(row, 1)?,
                position: row.get(2)?,
                target: row.get(3)?,
                stops_at_target: row.get(4)?,
                shows_shares: row.get(5)?,
                total_name: optional_text(row, 6)?,
                hours: optional_text(row, 7)?,
            })
        };
        let mut statement = self.connection.prepare_cached(BOARDS)?;
        Ok(statement.query_map([BOARDS_MAX as i64], board)?.collect::<Result<_, _>>()?)
    }

    /// Returns when the days start, in minutes after midnight: 0 to 1,439.
    pub fn day_starts_at(&self) -> Result<u16, StoreError> {
        let mut statement = self.connection.prepare_cached(DAY_STARTS_AT)?;
        let value = statement.query_row([], |row| text(row, 0)).optional()?;
        let minutes = value.and_then(|value| value.parse().ok()).filter(|minutes| *minutes < 1_440);
        Ok(minutes.unwrap_or(0))
    }

    /// Returns what was counted since then, by the quarter of an hour: what the sums in the file have, and the entries
    /// after them. So a quarter may be there twice.
    fn tallies_since(&self, since: Time) -> Result<Vec<Tally>, StoreError> {
        let (mut tallies, mut after) = self.recent_sums(Quarter::of(since))?.unwrap_or_default();
        if self.are_many_after(after)? {
            let first: Option<i64> =
                self.connection.prepare_cached(FIRST_LATE)?.query_row([since.0], |row| row.get(0))?;
            after = after.max(first.map_or(i64::MAX, |first| first.saturating_sub(1)));
        }
        tallies.extend(self.counted_by(LATE_AFTER, params![since.0, after])?.tallies());
        Ok(tallies)
    }

    fn last(&self) -> Result<Vec<(CounterId, Time)>, StoreError> {
        let mut statement = self.connection.prepare_cached(LAST)?;
        let rows = statement.query_map([], |row| Ok((CounterId(row.get(0)?), row.get::<_, Option<i64>>(1)?)))?;
        let last = rows.filter_map(|row| row.map(|(id, at)| Some((id, Time(at?)))).transpose());
        Ok(last.collect::<Result<_, _>>()?)
    }

    /// Returns when the counter was last changed, which isn't always the time of the newest entry: a late count has one
    /// in the past.
    fn last_of(&self, id: CounterId) -> Result<Option<Time>, StoreError> {
        let mut statement = self.connection.prepare_cached(LAST_OF)?;
        Ok(statement.query_row([id.0], |row| row.get::<_, Option<i64>>(0))?.map(Time))
    }

    /// Returns a number that differs from the last one when another connection has committed in between.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// Returns the counters that were changed since the last poll.
    pub fn changes(&mut self) -> Result<Vec<Change>, StoreError> {
        self.reading(Self::changes_in_one_snapshot)
    }

    /// Returns entries since the last poll, oldest first, each with its counter as it was right after: some of them at
    /// a time, until none are left.
    pub fn entries(&mut self) -> Result<Vec<(Entry, Counter)>, StoreError> {
        self.reading(Self::entries_in_one_snapshot)
    }

    fn changes_in_one_snapshot(&mut self) -> Result<Vec<Change>, StoreError> {
        let seen = self.seen;
        let (mark, oldest_edit) = self.mark()?;
        let edited = self.ids_since(EDITED_SINCE, seen.edit)?;
        let missed_edits = oldest_edit > seen.edit + 1;
        // A row without a counter concerns many counters.
        if missed_edits || edited.contains(&None) {
            let contents = self.contents()?;
            self.seen = mark;
            return Ok(vec![Change::Reloaded(contents)]);
        }
        let counted = self.counted_by(ENTRIES_TOLD, [seen.entry])?;
        let mut ids: Vec<CounterId> = edited.into_iter().flatten().map(CounterId).collect();
        ids.extend(counted.last.keys());
        ids.sort_unstable();
        ids.dedup();
        let mut changes = Vec::with_capacity(ids.len() + 2);
        for id in ids {
            changes.push(self.counter(id)?.map_or(Change::Removed(id), Change::Updated));
        }
        if !counted.last.is_empty() {
            let last = counted.last.iter().map(|(id, at)| Ok((*id, self.last_of(*id)?.unwrap_or(*at))));
            let mut last = last.collect::<Result<Vec<_>, StoreError>>()?;
            last.sort_unstable();
            changes.push(Change::Tallied(counted.tallies(), last));
        }
        let (undo, redo) = self.next_operations()?;
        if self.reported != Some((undo.clone(), redo.clone())) {
            self.reported = Some((undo.clone(), redo.clone()));
            changes.push(Change::Operations { undo, redo });
        }
        self.seen = mark;
        Ok(changes)
    }

    /// Sums the entries that `sql` selects.
    fn counted_by(&self, sql: &str, bounds: impl Params) -> Result<EntrySums, StoreError> {
        self.forget_ends();
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(bounds)?;
        let mut counted = EntrySums::default();
        while let Some(row) = rows.next()? {
            let (id, at, delta) = (CounterId(row.get(0)?), Time(row.get(1)?), row.get(2)?);
            let last = counted.last.entry(id).or_insert(at);
            *last = at.max(*last);
            let kind = row.get_ref(3)?.as_str().unwrap_or_default();
            if let Some(CountedAt { at, .. }) = self.counted_at(at, kind, row.get(4)?, None)? {
                let sum = counted.sums.entry((id, Quarter::of(at))).or_insert(0_i64);
                *sum = sum.saturating_add(delta);
            }
        }
        Ok(counted)
    }

    /// Returns the time at which an entry counts, and the feed: an undo at the time of what it undoes, a reset never.
    pub(super) fn counted_at(
        &self,
        at: Time,
        kind: &str,
        undoes: Option<i64>,
        feed: Option<i64>,
    ) -> Result<Option<CountedAt>, StoreError> {
        let (is_reset, is_late) = (|kind: &str| kind == Kind::Reset.as_str(), |kind: &str| kind == Kind::Late.as_str());
        if is_reset(kind) {
            return Ok(None);
        }
        let mut counted = CountedAt { at, is_late: is_late(kind), feed };
        let mut undoes = undoes;
        if undoes.is_none() {
            return Ok(Some(counted));
        }
        let mut statement = self.connection.prepare_cached(UNDONE)?;
        let mut ends = self.ends.borrow_mut();
        let mut passed = Vec::new();
        let counted = loop {
            let Some(undone) = undoes.filter(|_| passed.len() < UNDOES_MAX) else { break Some(counted) };
            if let Some(end) = ends.0.get(&undone) {
                break *end;
            }
            let read = |row: &Row<'_>| {
                let kind = row.get_ref(1)?.as_str().unwrap_or_default();
                let found = CountedAt { at: Time(row.get(0)?), is_late: is_late(kind), feed: row.get(3)? };
                Ok((found, is_reset(kind), row.get(2)?))
            };
            let Some((found, was_reset, next)) = statement.query_row([undone], read).optional()? else {
                break Some(counted);
            };
            passed.push(undone);
            if was_reset {
                break None;
            }
            (counted, undoes) = (found, next);
        };
        ends.remember(passed, counted);
        Ok(counted)
    }

    /// Forgets what other programs may have changed, so that it is read again.
    pub(super) fn forget_ends(&self) {
        self.ends.borrow_mut().0.clear();
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
        // Goes backwards from the current counts.
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

    pub(super) fn counter(&self, id: CounterId) -> Result<Option<Counter>, StoreError> {
        Ok(self.connection.prepare_cached(COUNTER)?.query_row([id.0], counter_of_row).optional()?)
    }

    fn mark(&self) -> Result<(ChangeCursor, i64), StoreError> {
        let mut statement = self.connection.prepare_cached(MARK)?;
        Ok(statement.query_row([], |row| Ok((ChangeCursor { entry: row.get(0)?, edit: row.get(1)? }, row.get(2)?)))?)
    }

    fn ids_since(&self, sql: &str, seen: i64) -> Result<Vec<Option<i64>>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([seen], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The times at which the undos of long chains count, by the number of what they undo: so that each chain is followed
/// once.
#[derive(Default)]
pub(super) struct Ends(HashMap<i64, Option<CountedAt>, RandomState>);

impl Ends {
    fn remember(&mut self, passed: Vec<i64>, end: Option<CountedAt>) {
        // A short chain is cheap to follow again.
        if passed.len() < CHAIN_REMEMBERED {
            return;
        }
        // Keeps memory bounded.
        if self.0.len() > 4 * UNDOES_MAX {
            self.0.clear();
        }
        self.0.extend(passed.into_iter().map(|undone| (undone, end)));
    }
}

/// The time at which an entry counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct CountedAt {
    pub at: Time,
    /// Whether it was entered late, or is an undo of such an entry.
    pub is_late: bool,
    /// The feed in which it was counted.
    pub feed: Option<i64>,
}

/// The contents of some entries.
#[derive(Default)]
struct EntrySums {
    sums: HashMap<(CounterId, Quarter), i64, RandomState>,
    last: HashMap<CounterId, Time, RandomState>,
}

impl EntrySums {
    fn tallies(&self) -> Vec<Tally> {
        let tally =
            |(&(counter_id, quarter), &delta): (&(CounterId, Quarter), &i64)| Tally { counter_id, quarter, delta };
        let mut tallies: Vec<Tally> = self.sums.iter().filter(|(_, delta)| **delta != 0).map(tally).collect();
        tallies.sort_unstable_by_key(|tally| (tally.counter_id, tally.quarter));
        tallies
    }
}

pub(super) fn entry_of_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: EntryId(row.get(0)?),
        counter_id: CounterId(row.get(1)?),
        at: Time(row.get(2)?),
        delta: row.get(3)?,
        kind: Kind::parse(&text(row, 4)?).unwrap_or(Kind::Tally),
        note: optional_text(row, 5)?,
    })
}
