//! What was counted when, as sums by the quarter of an hour: the data of every chart.
//!
//! The sums in the file cover the entries up to a number ([`Store::sum_more`] continues them); those after it are read
//! themselves. So the result is exact at any time, whoever wrote last, and however far the sums go.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension as _, Row, Rows, params};

use super::day_sums::{DaySums, day_of, first_of, unpack};
use super::{Store, StoreError};
use crate::domain::{CounterId, Quarter, QuarterSum, Tally, Time, Weight};
use crate::language::text;

/// Maximum number of entries summed in one commit, which limits how long a press may have to wait.
const ENTRIES_SUMMED: i64 = 2_048;

/// Number of unsummed entries from which on summing begins; reading as many takes a few milliseconds.
const ENTRIES_UNSUMMED: i64 = 8_192;

/// Maximum number of void sums deleted in one commit.
const SUMS_DELETED: i64 = 4_096;

const SUMMED: &str = "SELECT entry_id, is_void FROM summed";
pub(super) const LAST_ENTRY: &str = "SELECT coalesce(max(id), 0) FROM entry";
const TO_SUM: &str =
    "SELECT counter_id, at, delta, kind, undoes, feed_id, id FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2";
const SUM_OF: &str = "SELECT sums FROM day_sum WHERE counter_id = ?1 AND day = ?2";
const PUT_SUM: &str = "INSERT INTO day_sum (counter_id, day, sums) VALUES (?1, ?2, ?3) \
    ON CONFLICT DO UPDATE SET sums = excluded.sums";
const OTHERS_OF: &str = "SELECT sums FROM others_day_sum WHERE counter_id = ?1 AND day = ?2";
const PUT_OTHERS: &str = "INSERT INTO others_day_sum (counter_id, day, sums) VALUES (?1, ?2, ?3) \
    ON CONFLICT DO UPDATE SET sums = excluded.sums";
const TOTAL_OF: &str = "SELECT sums FROM day_total WHERE day = ?1";
const PUT_TOTAL: &str =
    "INSERT INTO day_total (day, sums) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET sums = excluded.sums";
const SUMMED_TO: &str = "UPDATE summed SET entry_id = ?1, is_void = ?2";
const VOID: &str = "UPDATE summed SET entry_id = 0, is_void = 1 WHERE entry_id > 0";
const DELETE_SUMS: &str = "DELETE FROM day_sum WHERE (counter_id, day) IN \
    (SELECT counter_id, day FROM day_sum LIMIT ?1)";
const DELETE_OTHERS: &str = "DELETE FROM others_day_sum WHERE (counter_id, day) IN \
    (SELECT counter_id, day FROM others_day_sum LIMIT ?1)";
const DELETE_TOTALS: &str = "DELETE FROM day_total";
const SUMS_OF: &str = "SELECT day, sums FROM day_sum WHERE counter_id = ?1 AND day >= ?2 AND day <= ?3";
const ALL_OTHERS_OF: &str = "SELECT day, sums FROM others_day_sum WHERE counter_id = ?1 AND day >= ?2 AND day <= ?3";
const TOTALS: &str = "SELECT day, sums FROM day_total WHERE day >= ?1 AND day <= ?2";
const RECENT: &str =
    "SELECT counter.id, day, sums FROM counter CROSS JOIN day_sum ON counter_id = counter.id AND day >= ?1";
const UNSUMMED: &str = "SELECT counter_id, at, delta, kind, undoes, feed_id FROM entry WHERE id > ?1";
// Void sums are never used: then the entries of a counter are found by its own index, not by reading those of all.
const ENTRIES_OF: &str = "SELECT counter_id, at, delta, kind, undoes, feed_id FROM entry WHERE counter_id = ?1";
const COUNTER_IDS: &str = "SELECT id FROM counter ORDER BY id";
const FIRST_OF: &str = "SELECT min(at) FROM entry WHERE counter_id = ?1";
const FIRST_OF_ALL: &str = "SELECT min((SELECT min(at) FROM entry WHERE counter_id = counter.id)) FROM counter";
// An entry that was undone an odd number of times doesn't count any more.
macro_rules! between {
    ($from:literal) => {
        concat!(
            "SELECT entry.delta, entry.kind = 'late' FROM ",
            $from,
            " AND entry.at >= ?1 AND entry.at < ?2 AND entry.kind NOT IN ('reset', 'undo') AND \
             (WITH RECURSIVE chain (id, depth) AS (SELECT entry.id, 0 UNION ALL \
             SELECT undo.id, depth + 1 FROM chain JOIN entry AS undo ON undo.undoes = chain.id) \
             SELECT max(depth) % 2 = 0 FROM chain)"
        )
    };
}
const BETWEEN: &str = between!("entry WHERE entry.counter_id = ?3");
// Uses each counter's own index: CROSS keeps the order of the join.
const BETWEEN_ALL: &str = between!("counter CROSS JOIN entry ON entry.counter_id = counter.id");

/// Tells whether there are several counters, and the weight of any isn't 1.
const HAS_WEIGHTS: &str = "SELECT count(*) > 1 AND sum(weight <> 1) > 0 FROM counter";
const WEIGHT: &str = "SELECT weight FROM counter WHERE id = ?1";

/// The counters whose entries are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CounterScope {
    /// All counters, including archived ones.
    All,
    /// These counters, none of them twice.
    These(Vec<CounterId>),
}

/// The last entry that the sums in the file cover.
#[derive(Debug, Clone, Copy)]
struct SumProgress {
    entry_id: i64,
    is_void: bool,
}

/// What an entry adds to the sums.
struct EntrySum {
    counter_id: CounterId,
    sum: QuarterSum,
    /// The feed in which it was counted.
    feed: Option<i64>,
}

/// The sums of a day of a counter, by both.
type SumsOfDays = HashMap<(CounterId, i64), Box<DaySums>, RandomState>;

/// Sums by the day, in no order.
#[derive(Default)]
struct Sums(HashMap<i64, Box<DaySums>, RandomState>);

impl Sums {
    fn of(quarters: Vec<QuarterSum>) -> Self {
        let mut sums = Self::default();
        quarters.into_iter().for_each(|sum| sums.add(sum));
        sums
    }

    fn day(&mut self, day: i64) -> &mut DaySums {
        self.0.entry(day).or_default()
    }

    fn add(&mut self, sum: QuarterSum) {
        let (day, index) = day_of(sum.quarter);
        self.day(day).add(index, sum.counted, sum.late);
    }

    /// Returns the sums of those quarters that are in the range, in order.
    fn within(self, quarters: &Range<Quarter>) -> Vec<QuarterSum> {
        let mut days: Vec<_> = self.0.into_iter().collect();
        days.sort_unstable_by_key(|(day, _)| *day);
        let sums = days.iter().flat_map(|(day, sums)| sums.sums(*day));
        sums.filter(|sum| quarters.contains(&sum.quarter)).collect()
    }
}

const ALL: Range<Quarter> = Quarter(i64::MIN)..Quarter(i64::MAX);

impl Store {
    /// Returns what was counted from `from` on and before `to`, as sums by the quarter of an hour, oldest first.
    /// Quarters in which nothing was counted are left out, but one whose counts add up to 0 may be included. The first
    /// and the last quarter contain only what lies within the bounds.
    pub fn quarters(&mut self, of: &CounterScope, from: Time, to: Time) -> Result<Vec<QuarterSum>, StoreError> {
        self.reading(|store| {
            if from >= to {
                return Ok(Vec::new());
            }
            // The complete quarters between the bounds, and the rest at both ends.
            let first = Quarter::first_from(from);
            let last = Quarter::of(to);
            let mut sums = Sums::default();
            if first > last {
                store.add_between(&mut sums, of, from, to)?;
                return Ok(sums.within(&ALL));
            }
            if first < last {
                store.add_complete(&mut sums, of, &(first..last))?;
                // Complete days were read, not quarters.
                sums = Sums::of(sums.within(&(first..last)));
            }
            store.add_between(&mut sums, of, from, first.start())?;
            store.add_between(&mut sums, of, last.start(), to)?;
            Ok(sums.within(&ALL))
        })
    }

    /// Returns the sums as [`Store::quarters`] does, but multiplies those of several counters by their weights, so that
    /// people who come and people who go, say, aren't added together; a single counter counts as it is.
    pub fn together(&mut self, of: &CounterScope, from: Time, to: Time) -> Result<Vec<QuarterSum>, StoreError> {
        self.reading(|store| {
            if !store.is_weighed(of)? {
                return store.quarters(of, from, to);
            }
            let (mut added, mut taken) = (Vec::new(), Vec::new());
            for id in store.ids(of)? {
                match Weight::of_factor(store.factor(id)?) {
                    Weight::Plus => added.push(id),
                    Weight::Minus => taken.push(id),
                    Weight::Zero => {}
                }
            }
            let mut sums = store.quarters(&CounterScope::These(added), from, to)?;
            let mut taken = store.quarters(&CounterScope::These(taken), from, to)?;
            for sum in &mut taken {
                (sum.counted, sum.late) = (sum.counted.saturating_neg(), sum.late.saturating_neg());
            }
            merge(&mut sums, taken);
            Ok(sums)
        })
    }

    /// Returns whether these are several counters, and the weight of any isn't 1.
    pub fn is_weighed(&self, of: &CounterScope) -> Result<bool, StoreError> {
        match of {
            CounterScope::All => Ok(self.connection.prepare_cached(HAS_WEIGHTS)?.query_row([], |row| row.get(0))?),
            CounterScope::These(ids) if ids.len() < 2 => Ok(false),
            CounterScope::These(ids) => {
                for id in ids {
                    if self.factor(*id)? != Weight::Plus.factor() {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }

    pub(super) fn factor(&self, id: CounterId) -> Result<i64, StoreError> {
        let factor = self.connection.prepare_cached(WEIGHT)?.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(factor.unwrap_or(Weight::Plus.factor()))
    }

    /// Passes the sums of each counter, as [`Store::quarters`] has them, to `take`, one counter after the other, in
    /// complete quarters. Returns the sums of all of them together.
    pub fn quarters_of_each(
        &mut self,
        ids: &[CounterId],
        from: Quarter,
        to: Quarter,
        mut take: impl FnMut(CounterId, &[QuarterSum]),
    ) -> Result<Vec<QuarterSum>, StoreError> {
        self.reading(|store| {
            let SumProgress { entry_id, is_void } = store.summed()?;
            let span = from..to;
            let mut unsummed: HashMap<CounterId, Sums, RandomState> =
                ids.iter().map(|id| (*id, Sums::default())).collect();
            if !is_void {
                let is_of = |id| ids.contains(&id);
                store.take_entries(UNSUMMED, entry_id, &span, is_of, |entry| {
                    unsummed.entry(entry.counter_id).or_default().add(entry.sum);
                })?;
            }
            let mut all = Sums::default();
            let mut own: Vec<QuarterSum> = Vec::new();
            for id in ids {
                own.clear();
                let mut rest = unsummed.remove(id).unwrap_or_default();
                if is_void {
                    store.take_entries(ENTRIES_OF, id.0, &span, |_| true, |entry| rest.add(entry.sum))?;
                } else {
                    store.take_days(&CounterScope::These(vec![*id]), &span, |day, bytes| {
                        let (first, of_all) = (first_of(day), all.day(day));
                        let add = |index: usize, counted, late| {
                            of_all.add(index, counted, late);
                            let index = i64::try_from(index).unwrap_or(0);
                            own.push(QuarterSum { quarter: Quarter(first.0.saturating_add(index)), counted, late });
                        };
                        unpack(bytes, add)
                    })?;
                }
                let rest = rest.within(&ALL);
                rest.iter().for_each(|sum| all.add(*sum));
                merge(&mut own, rest);
                own.retain(|sum| span.contains(&sum.quarter));
                take(*id, &own);
            }
            Ok(all.within(&span))
        })
    }

    /// Returns the sums as [`Store::quarters`] does, of each counter by itself.
    pub fn quarters_of_each_between(
        &mut self,
        ids: &[CounterId],
        from: Time,
        to: Time,
    ) -> Result<Vec<Vec<QuarterSum>>, StoreError> {
        self.reading(|store| {
            let (first, last) = (Quarter::first_from(from), Quarter::of(to));
            if first > last {
                let one = |id: &CounterId| store.quarters(&CounterScope::These(vec![*id]), from, to);
                return ids.iter().map(one).collect();
            }
            let mut each: Vec<Vec<QuarterSum>> = Vec::with_capacity(ids.len());
            store.quarters_of_each(ids, first, last, |_, sums| each.push(sums.to_vec()))?;
            for (id, sums) in ids.iter().zip(&mut each) {
                let mut ends = Sums::default();
                store.add_between(&mut ends, &CounterScope::These(vec![*id]), from, first.start())?;
                store.add_between(&mut ends, &CounterScope::These(vec![*id]), last.start(), to)?;
                merge(sums, ends.within(&ALL));
            }
            Ok(each)
        })
    }

    /// Returns what other desks counted on a counter, as [`Store::quarters`] has it, in complete quarters; `None` if the counter isn't
    /// shared. What is undone is taken from who had counted it.
    pub fn quarters_of_others(
        &mut self,
        id: CounterId,
        from: Quarter,
        to: Quarter,
    ) -> Result<Option<Vec<QuarterSum>>, StoreError> {
        self.reading(|store| {
            let labels = store.desk_labels()?;
            if !labels.is_shared(id) {
                return Ok(None);
            }
            let SumProgress { entry_id, is_void } = store.summed()?;
            let span = from..to;
            let mut sums = Sums::default();
            let (sql, bound) = if is_void { (ENTRIES_OF, id.0) } else { (UNSUMMED, entry_id) };
            store.take_entries(
                sql,
                bound,
                &span,
                |other| other == id,
                |entry| {
                    if labels.is_others(entry.feed) {
                        sums.add(entry.sum);
                    }
                },
            )?;
            if !is_void {
                store.add_summed_of_others(&mut sums, id, &span)?;
            }
            Ok(Some(sums.within(&span)))
        })
    }

    /// Returns the sums of each counter from a quarter on, and the last entry that they cover; `None` if they can't be
    /// used.
    pub(super) fn recent_sums(&self, from: Quarter) -> Result<Option<(Vec<Tally>, i64)>, StoreError> {
        let SumProgress { entry_id, is_void } = self.summed()?;
        if is_void {
            return Ok(None);
        }
        let mut tallies = Vec::new();
        let mut statement = self.connection.prepare_cached(RECENT)?;
        let mut rows = statement.query([day_of(from).0])?;
        while let Some(row) = rows.next()? {
            let (counter_id, first) = (CounterId(row.get(0)?), first_of(row.get(1)?).0);
            let mut take = |index: usize, delta, _| {
                let quarter = Quarter(first.saturating_add(i64::try_from(index).unwrap_or(0)));
                if quarter >= from && delta != 0 {
                    tallies.push(Tally { counter_id, quarter, delta });
                }
            };
            if row.get_ref(2)?.as_blob().ok().and_then(|bytes| unpack(bytes, &mut take)).is_none() {
                return Ok(None);
            }
        }
        Ok(Some((tallies, entry_id)))
    }

    /// Returns the time of the oldest entry.
    pub fn first_at(&mut self, of: &CounterScope) -> Result<Option<Time>, StoreError> {
        self.reading(|store| {
            let first: Option<i64> = match of {
                CounterScope::All => store.connection.prepare_cached(FIRST_OF_ALL)?.query_row([], |row| row.get(0))?,
                CounterScope::These(ids) => {
                    let mut statement = store.connection.prepare_cached(FIRST_OF)?;
                    let of_each = ids.iter().map(|id| statement.query_row([id.0], |row| row.get(0)));
                    of_each.collect::<Result<Vec<Option<i64>>, _>>()?.into_iter().flatten().min()
                }
            };
            Ok(first.map(Time))
        })
    }

    /// Returns whether enough entries are unsummed, so that [`Store::sum_more`] is worth a commit.
    pub fn is_sum_due(&self) -> Result<bool, StoreError> {
        let SumProgress { entry_id, is_void } = self.summed()?;
        Ok(is_void || self.are_many_after(entry_id)?)
    }

    /// Returns whether so many entries come after this one that summing them is worth a commit.
    pub(super) fn are_many_after(&self, entry_id: i64) -> Result<bool, StoreError> {
        let last: i64 = self.connection.prepare_cached(LAST_ENTRY)?.query_row([], |row| row.get(0))?;
        Ok(last.saturating_sub(entry_id) >= ENTRIES_UNSUMMED)
    }

    /// Sums some more entries, in the open transaction.
    pub fn sum_more(&self) -> Result<(), StoreError> {
        let SumProgress { entry_id, is_void } = self.summed()?;
        if is_void {
            self.connection.prepare_cached(DELETE_TOTALS)?.execute([])?;
            let mut is_void = false;
            for sql in [DELETE_SUMS, DELETE_OTHERS] {
                let deleted = self.connection.prepare_cached(sql)?.execute([SUMS_DELETED])?;
                is_void |= i64::try_from(deleted).is_ok_and(|deleted| deleted == SUMS_DELETED);
            }
            self.connection.prepare_cached(SUMMED_TO)?.execute(params![0, is_void])?;
            return Ok(());
        }
        let labels = self.desk_labels()?;
        let (mut sums, mut others) = (SumsOfDays::default(), SumsOfDays::default());
        let mut totals = Sums::default();
        let mut summed = entry_id;
        self.forget_ends();
        let mut statement = self.connection.prepare_cached(TO_SUM)?;
        let mut rows = statement.query([entry_id, ENTRIES_SUMMED])?;
        while let Some(row) = rows.next()? {
            summed = row.get(6)?;
            if let Some(EntrySum { counter_id, sum, feed }) = self.sum_of_row(row)? {
                let (day, index) = day_of(sum.quarter);
                sums.entry((counter_id, day)).or_default().add(index, sum.counted, sum.late);
                if labels.is_others(feed) {
                    others.entry((counter_id, day)).or_default().add(index, sum.counted, sum.late);
                }
                totals.add(sum);
            }
        }
        self.add_to_days(sums, SUM_OF, PUT_SUM)?;
        self.add_to_days(others, OTHERS_OF, PUT_OTHERS)?;
        for (day, sums) in &mut totals.0 {
            let before = self.connection.prepare_cached(TOTAL_OF)?.query_row([day], packed).optional()?;
            add_packed(sums, *day, &before.unwrap_or_default())?;
            self.connection.prepare_cached(PUT_TOTAL)?.execute(params![day, sums.packed()])?;
        }
        self.connection.prepare_cached(SUMMED_TO)?.execute(params![summed, false])?;
        Ok(())
    }

    /// Makes everything be summed again, since what was summed of other desks isn't theirs any more, or theirs is more.
    pub(super) fn void_sums(&self) -> Result<(), StoreError> {
        self.connection.prepare_cached(VOID)?.execute([])?;
        Ok(())
    }

    /// Adds sums to those in the file, which `read` selects and `put` replaces.
    fn add_to_days(&self, sums: SumsOfDays, read: &str, put: &str) -> Result<(), StoreError> {
        for ((id, day), mut sums) in sums {
            let before = self.connection.prepare_cached(read)?.query_row([id.0, day], packed).optional()?;
            add_packed(&mut sums, day, &before.unwrap_or_default())?;
            self.connection.prepare_cached(put)?.execute(params![id.0, day, sums.packed()])?;
        }
        Ok(())
    }

    fn summed(&self) -> Result<SumProgress, StoreError> {
        let summed = |row: &Row<'_>| Ok(SumProgress { entry_id: row.get(0)?, is_void: row.get(1)? });
        Ok(self.connection.prepare_cached(SUMMED)?.query_row([], summed)?)
    }

    /// Adds what was counted in complete quarters, and perhaps more of their days.
    fn add_complete(&self, sums: &mut Sums, of: &CounterScope, span: &Range<Quarter>) -> Result<(), StoreError> {
        let SumProgress { entry_id, is_void } = self.summed()?;
        if !is_void {
            self.add_summed(sums, of, span)?;
        }
        match of {
            CounterScope::These(ids) if is_void => {
                for id in ids {
                    self.take_entries(ENTRIES_OF, id.0, span, |_| true, |entry| sums.add(entry.sum))?;
                }
                Ok(())
            }
            CounterScope::These(ids) => {
                let ids: HashSet<CounterId, RandomState> = ids.iter().copied().collect();
                let is_of = |id| ids.contains(&id);
                self.take_entries(UNSUMMED, entry_id, span, is_of, |entry| sums.add(entry.sum))
            }
            CounterScope::All => self.take_entries(UNSUMMED, entry_id, span, |_| true, |entry| sums.add(entry.sum)),
        }
    }

    /// Adds the days of these quarters, as far as they are summed.
    fn add_summed(&self, sums: &mut Sums, of: &CounterScope, span: &Range<Quarter>) -> Result<(), StoreError> {
        self.take_days(of, span, |day, bytes| {
            let day = sums.day(day);
            unpack(bytes, |index, counted, late| day.add(index, counted, late))
        })
    }

    /// Adds what other desks counted on the days of these quarters, as far as they are summed.
    fn add_summed_of_others(&self, sums: &mut Sums, id: CounterId, span: &Range<Quarter>) -> Result<(), StoreError> {
        let (first, last) = (day_of(span.start).0, day_of(span.end).0);
        let mut statement = self.connection.prepare_cached(ALL_OTHERS_OF)?;
        take_rows(statement.query([id.0, first, last])?, &mut |day, bytes| {
            let day = sums.day(day);
            unpack(bytes, |index, counted, late| day.add(index, counted, late))
        })
    }

    /// Takes the packed sums of the days of these quarters, counter by counter. `take` returns `None` if they are malformed.
    fn take_days(
        &self,
        of: &CounterScope,
        span: &Range<Quarter>,
        mut take: impl FnMut(i64, &[u8]) -> Option<()>,
    ) -> Result<(), StoreError> {
        let (first, last) = (day_of(span.start).0, day_of(span.end).0);
        match of {
            CounterScope::All => take_rows(self.connection.prepare_cached(TOTALS)?.query([first, last])?, &mut take),
            CounterScope::These(ids) => {
                let mut statement = self.connection.prepare_cached(SUMS_OF)?;
                ids.iter().try_for_each(|id| take_rows(statement.query([id.0, first, last])?, &mut take))
            }
        }
    }

    /// Takes the entries that `sql` selects beyond `bound`, if they are of these counters and within the span, each at
    /// the time at which it counts.
    fn take_entries(
        &self,
        sql: &str,
        bound: i64,
        span: &Range<Quarter>,
        is_of: impl Fn(CounterId) -> bool,
        mut take: impl FnMut(EntrySum),
    ) -> Result<(), StoreError> {
        self.forget_ends();
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([bound])?;
        while let Some(row) = rows.next()? {
            if is_of(CounterId(row.get(0)?))
                && let Some(entry) = self.sum_of_row(row)?.filter(|entry| span.contains(&entry.sum.quarter))
            {
                take(entry);
            }
        }
        Ok(())
    }

    /// Returns what an entry adds to the sums; `None` for a reset.
    fn sum_of_row(&self, row: &Row<'_>) -> Result<Option<EntrySum>, StoreError> {
        let (counter_id, at, delta): (_, _, i64) = (CounterId(row.get(0)?), Time(row.get(1)?), row.get(2)?);
        let kind = row.get_ref(3)?.as_str().unwrap_or_default();
        let counted = self.counted_at(at, kind, row.get(4)?, row.get(5)?)?;
        Ok(counted.map(|counted| {
            let late = if counted.is_late { delta } else { 0 };
            let sum = QuarterSum { quarter: Quarter::of(counted.at), counted: delta, late };
            EntrySum { counter_id, sum, feed: counted.feed }
        }))
    }

    /// Adds what counts from `from` on and before `to`, which are less than a quarter apart.
    fn add_between(&self, sums: &mut Sums, of: &CounterScope, from: Time, to: Time) -> Result<(), StoreError> {
        if from >= to {
            return Ok(());
        }
        let quarter = Quarter::of(from);
        let mut take = |mut rows: Rows<'_>| {
            while let Some(row) = rows.next()? {
                let (counted, is_late) = (row.get(0)?, row.get(1)?);
                let late = if is_late { counted } else { 0 };
                sums.add(QuarterSum { quarter, counted, late });
            }
            Ok(())
        };
        match of {
            CounterScope::All => take(self.connection.prepare_cached(BETWEEN_ALL)?.query([from.0, to.0])?),
            CounterScope::These(ids) => {
                let mut statement = self.connection.prepare_cached(BETWEEN)?;
                ids.iter().try_for_each(|id| take(statement.query([from.0, to.0, id.0])?))
            }
        }
    }

    /// Returns the counters that are meant.
    pub fn ids(&self, of: &CounterScope) -> Result<Vec<CounterId>, StoreError> {
        match of {
            CounterScope::These(ids) => Ok(ids.clone()),
            CounterScope::All => {
                let mut statement = self.connection.prepare_cached(COUNTER_IDS)?;
                Ok(statement.query_map([], |row| Ok(CounterId(row.get(0)?)))?.collect::<Result<_, _>>()?)
            }
        }
    }

    /// Returns the differences between the sums in the file and those of the entries, in words.
    pub(super) fn summed_problems(&self) -> Result<Vec<String>, StoreError> {
        let SumProgress { entry_id, is_void } = self.summed()?;
        if is_void {
            return Ok(Vec::new());
        }
        self.forget_ends();
        let mut problems = Vec::new();
        let labels = self.desk_labels()?;
        let mut totals = Sums::default();
        for id in self.ids(&CounterScope::All)? {
            let (mut expected, mut found) = (Sums::default(), Sums::default());
            let (mut expected_of_others, mut found_of_others) = (Sums::default(), Sums::default());
            let mut statement = self.connection.prepare(&format!("{ENTRIES_OF} AND id <= {entry_id}"))?;
            let mut rows = statement.query([id.0])?;
            while let Some(row) = rows.next()? {
                if let Some(EntrySum { sum, feed, .. }) = self.sum_of_row(row)? {
                    expected.add(sum);
                    if labels.is_others(feed) {
                        expected_of_others.add(sum);
                    }
                    totals.add(sum);
                }
            }
            let read = self.add_summed(&mut found, &CounterScope::These(vec![id]), &ALL);
            problems.extend(
                problem(read, expected, found)
                    .map(|problem| text!("verify-sums-of-counter", id = id.0.to_string(), problem)),
            );
            let read = self.add_summed_of_others(&mut found_of_others, id, &ALL);
            let problem = problem(read, expected_of_others, found_of_others);
            problems.extend(problem.map(|problem| text!("verify-sums-of-other-desks", id = id.0.to_string(), problem)));
        }
        let mut found = Sums::default();
        let read = self.add_summed(&mut found, &CounterScope::All, &ALL);
        problems.extend(problem(read, totals, found).map(|problem| text!("verify-sums-of-all", problem)));
        Ok(problems)
    }
}

/// Takes packed sums by the day. `take` returns `None` if they are malformed.
fn take_rows(mut rows: Rows<'_>, take: &mut impl FnMut(i64, &[u8]) -> Option<()>) -> Result<(), StoreError> {
    while let Some(row) = rows.next()? {
        let day = row.get(0)?;
        take(day, row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?).ok_or_else(|| unreadable(day))?;
    }
    Ok(())
}

fn packed(row: &Row<'_>) -> rusqlite::Result<Vec<u8>> {
    row.get(0)
}

fn add_packed(sums: &mut DaySums, day: i64, bytes: &[u8]) -> Result<(), StoreError> {
    unpack(bytes, |index, counted, late| sums.add(index, counted, late)).ok_or_else(|| unreadable(day))
}

fn unreadable(day: i64) -> StoreError {
    StoreError::Lasting(text!("verify-sums-unreadable", day = day.to_string()))
}

/// Merges other sums into these; both are in order.
fn merge(sums: &mut Vec<QuarterSum>, others: Vec<QuarterSum>) {
    if others.is_empty() {
        return;
    }
    sums.extend(others);
    // A stable sort merges sorted runs.
    sums.sort_by_key(|sum| sum.quarter);
    sums.dedup_by(|sum, before| {
        let is_same = sum.quarter == before.quarter;
        if is_same {
            before.counted = before.counted.saturating_add(sum.counted);
            before.late = before.late.saturating_add(sum.late);
        }
        is_same
    });
}

/// Returns what is wrong with the sums that were read. One that exceeded 64 bits on the way can't be compared.
fn problem(read: Result<(), StoreError>, expected: Sums, found: Sums) -> Option<String> {
    if let Err(error) = read {
        return Some(error.to_string());
    }
    let is_huge = |sum: &QuarterSum| sum.counted.unsigned_abs() > 1 << 62 || sum.late.unsigned_abs() > 1 << 62;
    let [expected, found] = [expected, found].map(|sums| {
        let sums = sums.within(&ALL).into_iter().map(|sum| (sum.quarter, sum));
        sums.collect::<std::collections::BTreeMap<_, _>>()
    });
    let quarters: std::collections::BTreeSet<Quarter> = expected.keys().chain(found.keys()).copied().collect();
    quarters.into_iter().find_map(|quarter| {
        let [expected, found] =
            [&expected, &found].map(|sums| sums.get(&quarter).copied().unwrap_or(QuarterSum::empty(quarter)));
        let differs = expected != found && !is_huge(&expected) && !is_huge(&found);
        differs.then(|| {
            let (QuarterSum { counted, .. }, start) = (found, quarter.start().0);
            let (start, counted, expected) = (start.to_string(), counted.to_string(), expected.counted.to_string());
            text!("verify-quarter-sum", start, counted, expected)
        })
    })
}
