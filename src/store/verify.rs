//! Verification of a file: SQLite's own checks, and every count against its history.

use crate::language::text;

use super::oddities::Oddity;
use super::text::{bounded, text};
use super::{Store, StoreError};

/// Maximum number of lines that SQLite's integrity check returns.
const INTEGRITY_LINES_MAX: i64 = 1_000;

const FOREIGN_KEYS: &str = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
const ENTRIES: &str = "SELECT count(*) FROM entry";
// In two halves, since SQLite reports an error for a sum that exceeds 64 bits on the way, even if it comes back.
const SUMS: &str = concat!(
    "SELECT counter.id, ",
    bounded!("counter.name"),
    ", counter.count, coalesce(sum(entry.delta >> 32), 0), coalesce(sum(entry.delta & 4294967295), 0) \
    FROM counter LEFT JOIN entry ON entry.counter_id = counter.id GROUP BY counter.id"
);

// An index keeps this from happening, unless another program has dropped it.
const UNDONE_TWICE: &str =
    "SELECT undoes, count(*) FROM entry WHERE undoes IS NOT NULL GROUP BY undoes HAVING count(*) > 1 ORDER BY undoes";
const AMENDS_NOTHING: &str = "SELECT id, amends FROM entry WHERE kind = 'reset' AND amends <> 0 AND NOT EXISTS \
    (SELECT 1 FROM entry AS reset WHERE reset.id = entry.amends AND reset.counter_id = entry.counter_id \
    AND reset.kind = 'reset' AND reset.amends IS NULL) ORDER BY id";

/// The result of a check of one state of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    pub counters: usize,
    pub entries: i64,
    /// One line for each bad row, in words; empty if there is none.
    pub problems: Vec<String>,
    /// The texts that this program would have written otherwise: they don't affect counts.
    pub oddities: Vec<Oddity>,
}

impl Store {
    /// Reads the entire file and checks SQLite's integrity and foreign keys, and that every count is the sum of its
    /// entries' deltas, as are the sums by the quarter of an hour; that no entry is undone twice, and that what amends a reset does.
    pub fn verify(&mut self) -> Result<Verification, StoreError> {
        self.verified_by("integrity_check", true)
    }

    /// Checks the file as [`Store::verify`] does, without comparing the indexes with their tables.
    pub(super) fn verify_quickly(&mut self) -> Result<Verification, StoreError> {
        self.verified_by("quick_check", false)
    }

    fn verified_by(&mut self, check: &str, is_complete: bool) -> Result<Verification, StoreError> {
        self.reading(|store| {
            let mut problems = store.integrity_problems(check)?;
            problems.extend(store.foreign_key_problems()?);
            let (counters, sum_problems) = store.sum_problems()?;
            problems.extend(sum_problems);
            problems.extend(store.undo_problems()?);
            problems.extend(store.summed_problems()?);
            let entries = store.connection.query_row(ENTRIES, [], |row| row.get(0))?;
            // Oddities are no reason to distrust a copy.
            let oddities = if is_complete { store.oddities()? } else { Vec::new() };
            Ok(Verification { counters, entries, problems, oddities })
        })
    }

    fn integrity_problems(&self, check: &str) -> Result<Vec<String>, StoreError> {
        let sql = format!("PRAGMA {check}({INTEGRITY_LINES_MAX})");
        let mut statement = self.connection.prepare(&sql)?;
        let lines: Vec<String> = statement.query_map([], |row| text(row, 0))?.collect::<Result<_, _>>()?;
        Ok(lines.into_iter().filter(|line| line != "ok").map(|line| text!("verify-integrity", line)).collect())
    }

    fn foreign_key_problems(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare(FOREIGN_KEYS)?;
        let rows = statement.query_map([], |row| {
            // A table without row numbers returns NULL.
            let (table, id, parent) = (text(row, 0)?, row.get::<_, Option<i64>>(1)?.unwrap_or(0), text(row, 2)?);
            Ok(text!("verify-no-parent", table, id = id.to_string(), parent))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn undo_problems(&self) -> Result<Vec<String>, StoreError> {
        let mut problems = Vec::new();
        let mut statement = self.connection.prepare(UNDONE_TWICE)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, entries): (i64, i64) = (row.get(0)?, row.get(1)?);
            problems.push(text!("verify-undone-twice", id = id.to_string(), entries));
        }
        let mut statement = self.connection.prepare(AMENDS_NOTHING)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, reset): (i64, i64) = (row.get(0)?, row.get(1)?);
            problems.push(text!("verify-amends-nothing", id = id.to_string(), reset = reset.to_string()));
        }
        Ok(problems)
    }

    fn sum_problems(&self) -> Result<(usize, Vec<String>), StoreError> {
        let mut statement = self.connection.prepare(SUMS)?;
        let mut rows = statement.query([])?;
        let (mut counters, mut problems) = (0, Vec::new());
        while let Some(row) = rows.next()? {
            counters += 1;
            let (id, name, count): (i64, String, i64) = (row.get(0)?, text(row, 1)?, row.get(2)?);
            let (high, low): (i64, i64) = (row.get(3)?, row.get(4)?);
            let sum = (i128::from(high) << 32) + i128::from(low);
            if sum != i128::from(count) {
                let (id, count, sum) = (id.to_string(), count.to_string(), sum.to_string());
                problems.push(text!("verify-count", id, name, count, sum));
            }
        }
        Ok((counters, problems))
    }
}
