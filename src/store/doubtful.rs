//! Doubtful presses: those that follow the one before so closely that they may be no event of their own, and what somebody said of
//! them.
//!
//! Whether a press is doubtful is computed whenever it is asked for; the file only knows which ones somebody kept. A doubtful press
//! counts like any other until somebody voids it, which is an undo. Left out: voiding (`closed.rs`).

use std::collections::VecDeque;

use rusqlite::{OptionalExtension, Row, params};

use super::history::{HISTORY_ENTRY, HistoryCursor, HistoryEntry, HistoryFilter, history_entry_of_row};
use super::outcome::RequestResult;
use super::recorder::{Recorder, Table};
use super::sharing::DeskLabels;
use super::sums::CounterScope;
use super::undo::KnownEntries;
use super::{Store, StoreError};
use crate::domain::{BOUNCE_MS, Closeness, CounterId, Doubtful, DoubtfulKind, Entry, EntryId, Kind, Time};
use crate::request::{Outcome, Refusal};

/// Maximum number of presses that follow each other closely and may yet be doubtful.
const SERIES_MAX: usize = 5;

/// Number of entries before and after a press that are looked at: more than a series, since some are of other kinds.
const NEIGHBOURS_MAX: i64 = 32;

/// Number of entries that are looked through at once.
const SCANNED_AT_ONCE: usize = 2_048;

/// What a look for the newest entry of a counter costs, in entries.
const COUNTER_COST: usize = 8;

// By the index alone; most entries are far from the one before.
const TIMES_BEFORE: &str = "SELECT at, id, delta FROM entry \
    WHERE counter_id = ?1 AND at <= ?2 AND (at < ?2 OR id < ?3) ORDER BY at DESC, id DESC LIMIT ?4";
const NEIGHBOURS_BEFORE: &str = "SELECT id, at, delta, feed_id, EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id), \
    kind = 'tally' FROM entry WHERE counter_id = ?1 AND at <= ?2 AND (at < ?2 OR id < ?3) AND at > ?4 \
    ORDER BY at DESC, id DESC LIMIT ?5";
const NEIGHBOURS_AFTER: &str = "SELECT at, kind = 'tally' FROM entry \
    WHERE counter_id = ?1 AND at >= ?2 AND (at > ?2 OR id > ?3) AND at < ?4 ORDER BY at, id LIMIT ?5";
const IS_KEPT: &str = "SELECT EXISTS (SELECT 1 FROM kept WHERE entry_id = ?1)";
const KEEP: &str = "INSERT INTO kept (entry_id, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
const COUNTERS: &str = "SELECT id FROM counter ORDER BY id";

/// How many presses are doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DoubtfulCount {
    pub count: usize,
    /// Whether all entries were looked through; otherwise there may be more.
    pub is_complete: bool,
}

/// An entry shortly before another one.
struct Neighbour {
    id: EntryId,
    at: i64,
    delta: i64,
    feed: Option<i64>,
    is_undone: bool,
    is_tally: bool,
}

impl Store {
    /// Returns how many presses of a filter's counters, in its span of time, are doubtful. Looks through so many entries at most,
    /// of each counter the newest first.
    pub fn doubtful_count(&self, filter: &HistoryFilter, scanned_max: usize) -> Result<DoubtfulCount, StoreError> {
        let mut found = DoubtfulCount { count: 0, is_complete: true };
        let Some(closeness) = filter.doubtful.closeness() else { return Ok(found) };
        let counters: Vec<CounterId> = match &filter.of {
            CounterScope::These(ids) => ids.clone(),
            CounterScope::All => {
                let mut statement = self.connection.prepare_cached(COUNTERS)?;
                statement.query_map([], |row| row.get(0).map(CounterId))?.collect::<Result<_, _>>()?
            }
        };
        let (labels, mut known) = (self.desk_labels()?, KnownEntries::default());
        let mut left = scanned_max;
        for id in counters {
            let mut next = Some(filter.end());
            left = left.saturating_sub(COUNTER_COST);
            while let Some(cursor) = next {
                if left < 2 {
                    return Ok(DoubtfulCount { is_complete: false, ..found });
                }
                let limit = left.min(SCANNED_AT_ONCE);
                let entries;
                (entries, next) =
                    self.doubtful_before((id, cursor), filter.since, limit, closeness, (&labels, &mut known))?;
                found.count += entries.len();
                left = left.saturating_sub(if next.is_some() { limit } else { COUNTER_COST });
            }
        }
        Ok(found)
    }

    /// Returns the doubtful presses among the next `limit` entries of a counter after a cursor, newest first, and where to go on.
    pub(super) fn doubtful_before(
        &self,
        (id, cursor): (CounterId, HistoryCursor),
        since: Option<Time>,
        limit: usize,
        closeness: Closeness,
        (labels, known): (&DeskLabels, &mut KnownEntries),
    ) -> Result<(VecDeque<HistoryEntry>, Option<HistoryCursor>), StoreError> {
        let (limit, widest_ms) = (limit.max(2), among_desks(closeness, labels).widest_ms());
        let since = since.map_or(i64::MIN, |since| since.0);
        let times: Vec<(i64, i64, i64)> = {
            let mut statement = self.connection.prepare_cached(TIMES_BEFORE)?;
            let row = params![id.0, cursor.at.0, cursor.id.0, i64::try_from(limit).unwrap_or(i64::MAX)];
            statement.query_map(row, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect::<Result<_, _>>()?
        };
        let mut found = VecDeque::new();
        for pair in times.windows(2) {
            let [(at, entry, delta), (before, ..)] = *pair else { continue };
            if at < since {
                break;
            }
            if delta <= 0 || at.saturating_sub(before) >= widest_ms {
                continue;
            }
            let read = |row: &Row<'_>| history_entry_of_row(row, labels);
            let mut statement = self.connection.prepare_cached(HISTORY_ENTRY)?;
            let Some(mut entry) = statement.query_row([entry], read).optional()? else { continue };
            self.mark_doubtful(&mut entry, closeness, labels, known)?;
            found.extend(entry.doubtful.is_some().then_some(entry));
        }
        // The last one's predecessor isn't known yet.
        let next = match times.as_slice() {
            [.., (at, id, _), (last, ..)] if times.len() == limit && *last >= since => {
                Some(HistoryCursor { at: Time(*at), id: EntryId(*id) })
            }
            _ => None,
        };
        Ok((found, next))
    }

    /// Completes an entry of the history: whether it counts, and whether it is doubtful.
    ///
    /// A press is doubtful if it counts, follows another one that counts too closely, adds as much as that, and nobody kept it.
    ///
    /// A file doesn't tell a person's presses from what a program counted ([`Request::Increment`](crate::request::Request) without a
    /// time, `inc -`, another program's SQL): both are tallies without more. So that these aren't doubtful by the thousand,
    /// nothing is that is one of more than [`SERIES_MAX`] that follow each other closely: that is somebody, or something, that
    /// counts fast. Nor do increments that were folded into one entry echo each other, unless they add the same by chance. Times to
    /// the second, which files of other programs have, prove nothing; and imports and late counts are of other kinds.
    pub(super) fn mark_doubtful(
        &self,
        entry: &mut HistoryEntry,
        closeness: Closeness,
        labels: &DeskLabels,
        known: &mut KnownEntries,
    ) -> Result<(), StoreError> {
        let (id, counter, at) = (entry.entry.id, entry.entry.counter_id, entry.entry.at.0);
        if entry.undone_by.is_some() {
            entry.is_effective = self.is_effective(id, known)?;
        }
        if entry.entry.kind != Kind::Tally || entry.entry.delta <= 0 || !entry.is_effective {
            return Ok(());
        }
        let mut before = self.neighbours_before(&entry.entry, among_desks(closeness, labels))?;
        before.retain(|before| before.is_tally);
        let mut last = None;
        for before in &before {
            if !before.is_undone || self.is_effective(before.id, known)? {
                last = Some(before);
                break;
            }
        }
        let Some(last) = last else { return Ok(()) };
        let after_ms = at - last.at;
        let is_same_desk = labels.of(counter, last.feed) == entry.desk;
        let (kind, close_ms) = match is_same_desk {
            true if after_ms < BOUNCE_MS => (DoubtfulKind::Bounce, closeness.own_ms()),
            true if after_ms < closeness.guard_ms => (DoubtfulKind::Double, closeness.own_ms()),
            false if after_ms < closeness.repeat_ms => (DoubtfulKind::Repeat, closeness.repeat_ms),
            _ => return Ok(()),
        };
        let is_whole_second = |at: i64| at % 1_000 == 0;
        if last.delta != entry.entry.delta || is_whole_second(at) && is_whole_second(last.at) {
            return Ok(());
        }
        let older = series(at, before.iter().map(|before| before.at), close_ms);
        let series = 1 + older + series(at, self.tallies_after(&entry.entry, close_ms)?.into_iter(), close_ms);
        if series <= SERIES_MAX && !self.is_kept(id)? {
            entry.doubtful = Some(Doubtful { kind, before: last.id, after_ms });
        }
        Ok(())
    }

    fn neighbours_before(&self, entry: &Entry, closeness: Closeness) -> Result<Vec<Neighbour>, StoreError> {
        // A series may reach farther back.
        let from = entry.at.0.saturating_sub(closeness.widest_ms().saturating_mul(SERIES_MAX as i64));
        let mut statement = self.connection.prepare_cached(NEIGHBOURS_BEFORE)?;
        let neighbour = |row: &Row<'_>| {
            Ok(Neighbour {
                id: EntryId(row.get(0)?),
                at: row.get(1)?,
                delta: row.get(2)?,
                feed: row.get(3)?,
                is_undone: row.get(4)?,
                is_tally: row.get(5)?,
            })
        };
        let row = params![entry.counter_id.0, entry.at.0, entry.id.0, from, NEIGHBOURS_MAX];
        Ok(statement.query_map(row, neighbour)?.collect::<Result<_, _>>()?)
    }

    /// Returns the times of the tallies after an entry that may belong to its series.
    fn tallies_after(&self, entry: &Entry, close_ms: i64) -> Result<Vec<i64>, StoreError> {
        let to = entry.at.0.saturating_add(close_ms.saturating_mul(SERIES_MAX as i64));
        let mut statement = self.connection.prepare_cached(NEIGHBOURS_AFTER)?;
        let row = params![entry.counter_id.0, entry.at.0, entry.id.0, to, NEIGHBOURS_MAX];
        let found = statement.query_map(row, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let found: Vec<(i64, bool)> = found.collect::<Result<_, _>>()?;
        Ok(found.into_iter().filter(|(_, is_tally)| *is_tally).map(|(at, _)| at).collect())
    }

    fn is_kept(&self, entry: EntryId) -> Result<bool, StoreError> {
        Ok(self.connection.prepare_cached(IS_KEPT)?.query_row([entry.0], |row| row.get(0))?)
    }

    /// Marks presses as right.
    pub(super) fn keep(&self, entries: &[EntryId], recorder: &mut Recorder<'_>) -> RequestResult<Outcome> {
        let mut first = None;
        for entry in entries {
            let id = self.counter_of_entry(*entry)?;
            let before = recorder.read(self, Table::Kept, entry.0)?;
            self.connection.prepare_cached(KEEP)?.execute(params![entry.0, Time::now().0])?;
            recorder.changed(self, Table::Kept, entry.0, before)?;
            first = first.or(Some(id));
        }
        Ok(Outcome::Edited { id: first.ok_or(Refusal::UnknownEntry)? })
    }
}

/// Returns how many of these times, each farther away than the one before, follow each other closely from `at` on.
fn series(at: i64, times: impl Iterator<Item = i64>, close_ms: i64) -> usize {
    let mut last = at;
    let is_close = |time: &i64| {
        let is_close = (last - time).abs() < close_ms;
        last = *time;
        is_close
    };
    times.take_while(is_close).count()
}

/// Returns how closely presses must follow each other in a file: those of one desk have no repeats.
fn among_desks(closeness: Closeness, labels: &DeskLabels) -> Closeness {
    if labels.is_empty() { Closeness { repeat_ms: 0, ..closeness } } else { closeness }
}
