//! The new rows that look like existing entries: the same, but corrected, or without the seconds that a spreadsheet
//! dropped.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use rusqlite::params;

use super::super::Store;
use super::super::outcome::RequestResult;
use super::ImportMatch;
use crate::request::Import;

const MINUTE_MS: i64 = 60_000;
const HALF_DAY_MS: i64 = 12 * 60 * MINUTE_MS;

/// Maximum number of rows that are compared; with more, others would be alike by chance.
const ROWS_MAX: usize = 100_000;

/// Maximum number of entries that are compared with one row.
const ENTRIES_MAX: i64 = 50;

const BESIDE: &str = "SELECT at, delta FROM entry WHERE counter_id = ?1 AND at >= ?2 AND at < ?3 AND kind <> 'undo' \
    AND NOT EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) LIMIT ?4";

impl Store {
    /// Returns the number of new rows that have an entry beside them which the file doesn't have.
    pub(super) fn alike(&self, import: &Import, matched: &ImportMatch) -> RequestResult<usize> {
        let rows = || import.rows.iter().zip(&matched.is_new);
        if import.rows.len() > ROWS_MAX || rows().all(|(_, is_new)| !is_new) {
            return Ok(0);
        }
        let known: HashSet<(u32, i64, i64), RandomState> =
            import.rows.iter().map(|row| (row.counter, row.at.0, row.delta)).collect();
        let mut statement = self.connection.prepare_cached(BESIDE)?;
        let mut alike = 0;
        for (row, _) in rows().filter(|(_, is_new)| **is_new) {
            import.expect_wanted()?;
            let Some(Some(counter)) = matched.counters.get(row.counter as usize) else { continue };
            let at = row.at.0;
            let minute = at - at.rem_euclid(MINUTE_MS);
            let (from, to) = match () {
                () if import.is_by_day => (at.saturating_sub(HALF_DAY_MS), at.saturating_add(HALF_DAY_MS)),
                () if at == minute => (minute, minute.saturating_add(MINUTE_MS)),
                () => (minute, minute.saturating_add(1)),
            };
            let mut entries = statement.query(params![counter.id.0, from, to, ENTRIES_MAX])?;
            while let Some(entry) = entries.next()? {
                if !known.contains(&(row.counter, entry.get(0)?, entry.get(1)?)) {
                    alike += 1;
                    break;
                }
            }
        }
        Ok(alike)
    }
}
