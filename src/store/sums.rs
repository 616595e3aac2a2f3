//! What was counted when, as sums by the quarter of an hour: the stuff of every chart.
//!
//! The sums in the file cover the entries up to a number ([`Store::sum_more`] goes on); those after it are read
//! themselves. So what is told is exact at any time, whoever wrote last, and however far was summed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;
use rusqlite::{Row, params};

use super::{Store, StoreError};
use crate::words::{CounterId, Quarter, QuarterSum, Time};

/// Entries summed in one commit: presses that come meanwhile wait for so long at most.
const ENTRIES_SUMMED: i64 = 2_048;

/// Summing begins when so many entries wait for it; reading as many takes a few milliseconds.
const ENTRIES_UNSUMMED: i64 = 8_192;

/// Void sums that go in one commit.
const SUMS_DELETED: i64 = 8_192;

const SUMMED: &str = "SELECT entry_id, is_void FROM summed";
const LAST_ENTRY: &str = "SELECT coalesce(max(id), 0) FROM entry";
const TO_SUM: &str = "SELECT counter_id, at, delta, kind, undoes, id FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2";
// A sum that leaves 64 bits stops at their end: CAST makes it an integer again.
const ADD_SUM: &str = "INSERT INTO quarter_sum (counter_id, quarter, counted, late) VALUES (?1, ?2, ?3, ?4) \
    ON CONFLICT DO UPDATE SET counted = CAST(counted + excluded.counted AS INTEGER), \
    late = CAST(late + excluded.late AS INTEGER)";
const ADD_TOTAL: &str = "INSERT INTO quarter_total (quarter, counted, late) VALUES (?1, ?2, ?3) \
    ON CONFLICT DO UPDATE SET counted = CAST(counted + excluded.counted AS INTEGER), \
    late = CAST(late + excluded.late AS INTEGER)";
const SUMMED_TO: &str = "UPDATE summed SET entry_id = ?1, is_void = ?2";
const DELETE_SUMS: &str = "DELETE FROM quarter_sum WHERE (counter_id, quarter) IN \
    (SELECT counter_id, quarter FROM quarter_sum LIMIT ?1)";
const DELETE_TOTALS: &str = "DELETE FROM quarter_total";
const SUMS_OF: &str = "SELECT quarter, counted, late FROM quarter_sum \
    WHERE counter_id = ?1 AND quarter >= ?2 AND quarter < ?3";
const TOTALS: &str =
    "SELECT quarter, counted, late FROM quarter_total WHERE quarter >= ?1 AND quarter < ?2 ORDER BY quarter";
const UNSUMMED: &str = "SELECT counter_id, at, delta, kind, undoes FROM entry WHERE id > ?1";
// Of void sums nothing is used: a counter's entries are found by its own index, not by reading those of all.
const ENTRIES_OF: &str = "SELECT counter_id, at, delta, kind, undoes FROM entry WHERE counter_id = ?1";
const COUNTER_IDS: &str = "SELECT id FROM counter ORDER BY id";
const FIRST_OF: &str = "SELECT min(at) FROM entry WHERE counter_id = ?1";
// Undone an odd number of times: it counts no more.
const BETWEEN: &str = "SELECT delta, kind = 'late' FROM entry \
    WHERE counter_id = ?1 AND at >= ?2 AND at < ?3 AND kind NOT IN ('reset', 'undo') AND \
    (WITH RECURSIVE chain (id, depth) AS (SELECT entry.id, 0 UNION ALL \
     SELECT undo.id, depth + 1 FROM chain JOIN entry AS undo ON undo.undoes = chain.id) \
     SELECT max(depth) % 2 = 0 FROM chain)";

/// Whose counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// Of all counters, also those put away.
    All,
    /// Each once.
    These(Vec<CounterId>),
}

/// How far the sums in the file go.
#[derive(Debug, Clone, Copy)]
struct Summed {
    entry_id: i64,
    is_void: bool,
}

type Sums = BTreeMap<Quarter, QuarterSum>;

impl Store {
    /// What was counted from `from` on and before `to`, as sums by the quarter of an hour, oldest first; quarters in which
    /// nothing was counted are left out, but one whose counts came to 0 may be there. The first and the last quarter hold
    /// only what lies within the bounds.
    pub fn quarters(&mut self, of: &Of, from: Time, to: Time) -> Result<Vec<QuarterSum>, StoreError> {
        self.reading(|store| {
            if from >= to {
                return Ok(Vec::new());
            }
            // The whole quarters between the bounds, and what is left at both ends.
            let first = Quarter::of(Time(from.0.saturating_add(Quarter::MILLISECONDS - 1)));
            let last = Quarter::of(to);
            let mut sums = Sums::new();
            if first > last {
                store.add_between(&mut sums, of, from, to)?;
            } else {
                store.add_between(&mut sums, of, from, first.start())?;
                store.add_whole(&mut sums, of, first, last)?;
                store.add_between(&mut sums, of, last.start(), to)?;
            }
            Ok(sums.into_values().collect())
        })
    }

    /// As [`Store::quarters`] for each of the counters by itself, in whole quarters.
    pub fn quarters_of_each(
        &mut self,
        ids: &[CounterId],
        from: Quarter,
        to: Quarter,
    ) -> Result<Vec<Vec<QuarterSum>>, StoreError> {
        self.reading(|store| {
            let Summed { entry_id, is_void } = store.summed()?;
            let mut sums: Vec<Sums> = vec![Sums::new(); ids.len()];
            let mut place_of: HashMap<CounterId, usize, RandomState> = HashMap::default();
            for ((place, id), sums) in ids.iter().enumerate().zip(&mut sums) {
                place_of.insert(*id, place);
                if is_void {
                    store.take_entries(ENTRIES_OF, id.0, from..to, |_| true, |_, sum| add_to(sums, sum))?;
                } else {
                    store.add_summed(sums, &Of::These(vec![*id]), from, to)?;
                }
            }
            if !is_void {
                let is_of = |id| place_of.contains_key(&id);
                store.take_entries(UNSUMMED, entry_id, from..to, is_of, |id, sum| {
                    if let Some(sums) = place_of.get(&id).and_then(|place| sums.get_mut(*place)) {
                        add_to(sums, sum);
                    }
                })?;
            }
            Ok(sums.into_iter().map(|sums| sums.into_values().collect()).collect())
        })
    }

    /// When the first was counted: the oldest entry's time.
    pub fn first_at(&mut self, of: &Of) -> Result<Option<Time>, StoreError> {
        self.reading(|store| {
            let mut statement = store.connection.prepare_cached(FIRST_OF)?;
            let mut first: Option<i64> = None;
            for id in store.ids(of)? {
                let of_one: Option<i64> = statement.query_row([id.0], |row| row.get(0))?;
                first = [first, of_one].into_iter().flatten().min();
            }
            Ok(first.map(Time))
        })
    }

    /// Whether enough was counted since the last summing, so that [`Store::sum_more`] is worth a commit.
    pub fn is_sum_due(&self) -> Result<bool, StoreError> {
        let Summed { entry_id, is_void } = self.summed()?;
        let last: i64 = self.connection.prepare_cached(LAST_ENTRY)?.query_row([], |row| row.get(0))?;
        Ok(is_void || last.saturating_sub(entry_id) >= ENTRIES_UNSUMMED)
    }

    /// Sums some more entries, in the open transaction.
    pub fn sum_more(&self) -> Result<(), StoreError> {
        let Summed { entry_id, is_void } = self.summed()?;
        if is_void {
            self.connection.prepare_cached(DELETE_TOTALS)?.execute([])?;
            let deleted = self.connection.prepare_cached(DELETE_SUMS)?.execute([SUMS_DELETED])?;
            let is_void = i64::try_from(deleted).is_ok_and(|deleted| deleted == SUMS_DELETED);
            self.connection.prepare_cached(SUMMED_TO)?.execute(params![0, is_void])?;
            return Ok(());
        }
        let mut sums: HashMap<(CounterId, Quarter), QuarterSum, RandomState> = HashMap::default();
        let mut totals = Sums::new();
        let mut summed = entry_id;
        let mut statement = self.connection.prepare_cached(TO_SUM)?;
        let mut rows = statement.query([entry_id, ENTRIES_SUMMED])?;
        while let Some(row) = rows.next()? {
            summed = row.get(5)?;
            if let Some((counter_id, sum)) = self.sum_of_row(row)? {
                add(sums.entry((counter_id, sum.quarter)).or_insert(QuarterSum::empty(sum.quarter)), sum);
                add_to(&mut totals, sum);
            }
        }
        let mut statement = self.connection.prepare_cached(ADD_SUM)?;
        for ((id, quarter), sum) in sums {
            statement.execute([id.0, quarter.0, sum.counted, sum.late])?;
        }
        let mut statement = self.connection.prepare_cached(ADD_TOTAL)?;
        for (quarter, sum) in totals {
            statement.execute([quarter.0, sum.counted, sum.late])?;
        }
        self.connection.prepare_cached(SUMMED_TO)?.execute(params![summed, false])?;
        Ok(())
    }

    fn summed(&self) -> Result<Summed, StoreError> {
        let summed = |row: &Row<'_>| Ok(Summed { entry_id: row.get(0)?, is_void: row.get(1)? });
        Ok(self.connection.prepare_cached(SUMMED)?.query_row([], summed)?)
    }

    /// Whole quarters, from `first` on and before `last`.
    fn add_whole(&self, sums: &mut Sums, of: &Of, first: Quarter, last: Quarter) -> Result<(), StoreError> {
        let Summed { entry_id, is_void } = self.summed()?;
        if !is_void {
            self.add_summed(sums, of, first, last)?;
        }
        match of {
            Of::These(ids) if is_void => {
                for id in ids {
                    self.take_entries(ENTRIES_OF, id.0, first..last, |_| true, |_, sum| add_to(sums, sum))?;
                }
                Ok(())
            }
            Of::These(ids) => {
                let ids: HashSet<CounterId, RandomState> = ids.iter().copied().collect();
                let is_of = |id| ids.contains(&id);
                self.take_entries(UNSUMMED, entry_id, first..last, is_of, |_, sum| add_to(sums, sum))
            }
            Of::All => self.take_entries(UNSUMMED, entry_id, first..last, |_| true, |_, sum| add_to(sums, sum)),
        }
    }

    fn add_summed(&self, sums: &mut Sums, of: &Of, first: Quarter, last: Quarter) -> Result<(), StoreError> {
        let sum =
            |row: &Row<'_>| Ok(QuarterSum { quarter: Quarter(row.get(0)?), counted: row.get(1)?, late: row.get(2)? });
        match of {
            Of::All => {
                let mut statement = self.connection.prepare_cached(TOTALS)?;
                for total in statement.query_map([first.0, last.0], sum)? {
                    let total = total?;
                    sums.insert(total.quarter, total);
                }
            }
            Of::These(ids) => {
                let mut statement = self.connection.prepare_cached(SUMS_OF)?;
                for id in ids {
                    for part in statement.query_map([id.0, first.0, last.0], sum)? {
                        let part = part?;
                        add_to(sums, part);
                    }
                }
            }
        }
        Ok(())
    }

    /// Takes the entries of `sql` beyond `bound` that are of these counters and in the span, each where it counts.
    fn take_entries(
        &self,
        sql: &str,
        bound: i64,
        span: Range<Quarter>,
        is_of: impl Fn(CounterId) -> bool,
        mut take: impl FnMut(CounterId, QuarterSum),
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([bound])?;
        while let Some(row) = rows.next()? {
            if is_of(CounterId(row.get(0)?))
                && let Some((id, sum)) = self.sum_of_row(row)?.filter(|(_, sum)| span.contains(&sum.quarter))
            {
                take(id, sum);
            }
        }
        Ok(())
    }

    /// What an entry adds to, and how much; a reset adds nothing.
    fn sum_of_row(&self, row: &Row<'_>) -> Result<Option<(CounterId, QuarterSum)>, StoreError> {
        let (id, at, delta): (_, _, i64) = (CounterId(row.get(0)?), Time(row.get(1)?), row.get(2)?);
        let kind = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?;
        let counted = self.counted_at(at, kind, row.get(4)?)?;
        Ok(counted.map(|counted| {
            let late = if counted.is_late { delta } else { 0 };
            (id, QuarterSum { quarter: Quarter::of(counted.at), counted: delta, late })
        }))
    }

    /// What counts from `from` on and before `to`, less than a quarter apart.
    fn add_between(&self, sums: &mut Sums, of: &Of, from: Time, to: Time) -> Result<(), StoreError> {
        if from >= to {
            return Ok(());
        }
        let quarter = Quarter::of(from);
        let mut statement = self.connection.prepare_cached(BETWEEN)?;
        for id in self.ids(of)? {
            let mut rows = statement.query([id.0, from.0, to.0])?;
            while let Some(row) = rows.next()? {
                let (counted, is_late) = (row.get(0)?, row.get(1)?);
                let late = if is_late { counted } else { 0 };
                add_to(sums, QuarterSum { quarter, counted, late });
            }
        }
        Ok(())
    }

    pub(super) fn ids(&self, of: &Of) -> Result<Vec<CounterId>, StoreError> {
        match of {
            Of::These(ids) => Ok(ids.clone()),
            Of::All => {
                let mut statement = self.connection.prepare_cached(COUNTER_IDS)?;
                Ok(statement.query_map([], |row| Ok(CounterId(row.get(0)?)))?.collect::<Result<_, _>>()?)
            }
        }
    }

    /// The sums in the file that aren't those of the entries, in words.
    pub(super) fn summed_problems(&self) -> Result<Vec<String>, StoreError> {
        let Summed { entry_id, is_void } = self.summed()?;
        if is_void {
            return Ok(Vec::new());
        }
        let mut problems = Vec::new();
        let mut totals = Sums::new();
        let all = Quarter(i64::MIN)..Quarter(i64::MAX);
        for id in self.ids(&Of::All)? {
            let (mut expected, mut found) = (Sums::new(), Sums::new());
            let mut statement = self.connection.prepare(&format!("{ENTRIES_OF} AND id <= {entry_id}"))?;
            let mut rows = statement.query([id.0])?;
            while let Some(row) = rows.next()? {
                if let Some((_, sum)) = self.sum_of_row(row)? {
                    add_to(&mut expected, sum);
                    add_to(&mut totals, sum);
                }
            }
            self.add_summed(&mut found, &Of::These(vec![id]), all.start, all.end)?;
            if let Some(problem) = difference(&expected, &found) {
                problems.push(format!("counter {}: {problem}", id.0));
            }
        }
        let mut found = Sums::new();
        self.add_summed(&mut found, &Of::All, all.start, all.end)?;
        problems.extend(difference(&totals, &found).map(|problem| format!("all counters: {problem}")));
        Ok(problems)
    }
}

fn add_to(sums: &mut Sums, sum: QuarterSum) {
    add(sums.entry(sum.quarter).or_insert(QuarterSum::empty(sum.quarter)), sum);
}

fn add(sum: &mut QuarterSum, other: QuarterSum) {
    sum.counted = sum.counted.saturating_add(other.counted);
    sum.late = sum.late.saturating_add(other.late);
}

/// The first quarter in which the two differ. One whose sum reached the end of 64 bits on its way can't be compared.
fn difference(expected: &Sums, found: &Sums) -> Option<String> {
    let is_huge = |sum: &QuarterSum| sum.counted.unsigned_abs() > 1 << 62 || sum.late.unsigned_abs() > 1 << 62;
    let quarters: std::collections::BTreeSet<Quarter> = expected.keys().chain(found.keys()).copied().collect();
    quarters.into_iter().find_map(|quarter| {
        let [expected, found] =
            [expected, found].map(|sums| sums.get(&quarter).copied().unwrap_or(QuarterSum::empty(quarter)));
        let differs = expected != found && !is_huge(&expected) && !is_huge(&found);
        differs.then(|| {
            let (QuarterSum { counted, .. }, start) = (found, quarter.start().0);
            format!(
                "the sum of the quarter of an hour at {start} ms is {counted}, its entries come to {}",
                expected.counted
            )
        })
    })
}
