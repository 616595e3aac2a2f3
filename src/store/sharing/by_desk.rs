//! Who counted what: the desk of each entry, and sums by desk.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rusqlite::{Row, params};

use super::FeedId;
use crate::domain::{BoardId, CounterId, Quarter, QuarterSum, Time};
use crate::sharing::DeskLabel;
use crate::store::sums::CounterScope;
use crate::store::text::text;
use crate::store::{Store, StoreError};

const FEEDS: &str = "SELECT id, number, is_mine, desk_name, replaces FROM feed ORDER BY id DESC";
const SHARED: &str = "SELECT id FROM counter WHERE shared_on IS NOT NULL";
const OWN_NAME: &str = "SELECT desk_name FROM feed WHERE is_mine = 1 LIMIT 1";
// What is undone doesn't count, whoever undid it.
const BETWEEN: &str = "SELECT feed_id, at, delta, kind = 'late' FROM entry WHERE counter_id = ?1 AND at >= ?2 AND at < ?3 \
    AND kind NOT IN ('reset', 'undo') AND (NOT EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) OR \
    (WITH RECURSIVE chain (id, depth) AS (SELECT entry.id, 0 UNION ALL \
    SELECT undo.id, depth + 1 FROM chain JOIN entry AS undo ON undo.undoes = chain.id) SELECT max(depth) % 2 = 0 FROM chain))";
const PUSHED_UP_TO: &str = "SELECT counter_id, count(*) FROM entry WHERE feed_id = ?1 AND seq > ?2 GROUP BY counter_id";
const UNNUMBERED: &str = "SELECT counter_id, count(*) FROM entry JOIN counter ON counter.id = counter_id \
    WHERE entry.id > ?1 AND seq IS NULL AND amends IS NULL AND shared_on = ?2 GROUP BY counter_id";
const ON_BOARD: &str = "SELECT id FROM counter WHERE shared_on = ?1";
const COUNTERS: &str = "SELECT id FROM counter ORDER BY id";

/// What a desk counted, by the quarter of an hour; without a desk: what was counted on counters that aren't shared.
pub type DeskSums = (Option<DeskLabel>, Vec<QuarterSum>);

/// The desks of a file's entries.
#[derive(Debug, Clone, Default)]
pub struct DeskLabels {
    by_feed: HashMap<i64, DeskLabel>,
    shared: HashSet<CounterId>,
    mine: Option<DeskLabel>,
}

impl DeskLabels {
    /// Returns whether no entry has a desk: nothing is, or was, shared.
    pub fn is_empty(&self) -> bool {
        self.by_feed.is_empty()
    }

    /// Returns the desks, some of them several times.
    pub fn desks(&self) -> impl Iterator<Item = &DeskLabel> {
        self.by_feed.values().chain(&self.mine)
    }

    /// Returns whether a counter is shared.
    pub fn is_shared(&self, counter: CounterId) -> bool {
        self.shared.contains(&counter)
    }

    /// Returns whether another desk made an entry, given its feed.
    pub(in crate::store) fn is_others(&self, feed: Option<i64>) -> bool {
        feed.and_then(|feed| self.by_feed.get(&feed)).is_some_and(|desk| !desk.is_mine)
    }

    /// Returns the desk that made an entry, given its counter and its feed; `None`: the counter isn't shared.
    pub(in crate::store) fn of(&self, counter: CounterId, feed: Option<i64>) -> Option<DeskLabel> {
        match feed {
            Some(feed) => self.by_feed.get(&feed).cloned(),
            // It has no number yet.
            None => self.mine.clone().filter(|_| self.shared.contains(&counter)),
        }
    }
}

impl Store {
    /// Returns the desks of this file's entries.
    pub fn desk_labels(&self) -> Result<DeskLabels, StoreError> {
        let mut labels = DeskLabels::default();
        let mut statement = self.connection.prepare_cached(FEEDS)?;
        let mut rows = statement.query([])?;
        // What this file's feed goes on from was this desk, too.
        let mut earlier: HashSet<i64> = HashSet::new();
        while let Some(row) = rows.next()? {
            let number = row.get(1)?;
            let is_mine = row.get(2)? || earlier.contains(&number);
            if is_mine {
                earlier.extend(row.get::<_, Option<i64>>(4)?);
            }
            labels.by_feed.insert(row.get(0)?, DeskLabel { is_mine, name: Arc::from(text(row, 3)?) });
        }
        if labels.is_empty() {
            return Ok(labels);
        }
        let mut statement = self.connection.prepare_cached(SHARED)?;
        labels.shared = statement.query_map([], |row| row.get(0).map(CounterId))?.collect::<Result<_, _>>()?;
        let mut statement = self.connection.prepare_cached(OWN_NAME)?;
        let mine = statement.query_map([], |row| text(row, 0))?.next().transpose()?;
        labels.mine = mine.map(|name| DeskLabel { is_mine: true, name: Arc::from(name) });
        if let Some(mine) = &labels.mine {
            for label in labels.by_feed.values_mut().filter(|label| label.is_mine) {
                label.name = Arc::clone(&mine.name);
            }
        }
        Ok(labels)
    }

    /// Returns how many entries of each counter of a board are of this desk and not known to be at the hub; nothing of a counter that
    /// has none.
    pub fn waiting_by_counter(&self, board: BoardId) -> Result<HashMap<CounterId, i64>, StoreError> {
        let mut waiting = HashMap::new();
        let Some(own) = self.own(board)? else { return Ok(waiting) };
        for (sql, bounds) in [(PUSHED_UP_TO, [own.id.0, own.feed.acked]), (UNNUMBERED, [own.entry_id, board.0])] {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query(bounds)?;
            while let Some(row) = rows.next()? {
                *waiting.entry(CounterId(row.get(0)?)).or_default() += row.get::<_, i64>(1)?;
            }
        }
        Ok(waiting)
    }

    /// Returns what each feed of a board counted from `from` on and before `to`, with the weights of its counters; without a feed:
    /// what has no number yet.
    pub(super) fn counted_by_feed(
        &self,
        board: BoardId,
        from: Time,
        to: Time,
    ) -> Result<HashMap<Option<FeedId>, i64>, StoreError> {
        let mut counters = self.connection.prepare_cached(ON_BOARD)?;
        let counters = counters.query_map([board.0], |row| row.get(0).map(CounterId))?;
        let mut counted: HashMap<_, i64> = HashMap::new();
        let mut statement = self.connection.prepare_cached(BETWEEN)?;
        for counter in counters.collect::<Result<Vec<_>, _>>()? {
            let factor = self.factor(counter)?;
            let mut rows = statement.query(params![counter.0, from.0, to.0])?;
            while let Some(row) = rows.next()? {
                let sum = counted.entry(row.get::<_, Option<i64>>(0)?.map(FeedId)).or_default();
                *sum = sum.saturating_add(row.get::<_, i64>(2)?.saturating_mul(factor));
            }
        }
        Ok(counted)
    }

    /// Returns what each desk counted from `from` on and before `to`, as sums by the quarter of an hour: this desk first, then by
    /// name. What was counted on counters that aren't shared is the last, without a desk. Several counters count with their weights.
    ///
    /// Reads the entries themselves, so it takes time in proportion to them.
    pub fn quarters_by_desk(&mut self, of: &CounterScope, from: Time, to: Time) -> Result<Vec<DeskSums>, StoreError> {
        self.reading(|store| {
            let labels = store.desk_labels()?;
            let is_weighed = store.is_weighed(of)?;
            let counters: Vec<CounterId> = match of {
                CounterScope::These(ids) => ids.clone(),
                CounterScope::All => {
                    let mut statement = store.connection.prepare_cached(COUNTERS)?;
                    statement.query_map([], |row| row.get(0).map(CounterId))?.collect::<Result<_, _>>()?
                }
            };
            let mut by_desk: HashMap<Option<DeskLabel>, BTreeMap<Quarter, (i64, i64)>> = HashMap::new();
            let mut statement = store.connection.prepare_cached(BETWEEN)?;
            for counter in counters {
                let factor = if is_weighed { store.factor(counter)? } else { 1 };
                let read =
                    |row: &Row<'_>| Ok((row.get(0)?, Time(row.get(1)?), row.get::<_, i64>(2)?, row.get::<_, bool>(3)?));
                let mut last: Option<(Option<i64>, Option<DeskLabel>)> = None;
                for row in statement.query_map(params![counter.0, from.0, to.0], read)? {
                    let (feed, at, delta, is_late) = row?;
                    // Usually the same desk again.
                    let label = match last.take().filter(|(last, _)| *last == feed) {
                        Some((_, label)) => label,
                        None => labels.of(counter, feed),
                    };
                    let sum = by_desk.entry(label.clone()).or_default().entry(Quarter::of(at)).or_default();
                    let delta = delta.saturating_mul(factor);
                    sum.0 = sum.0.saturating_add(delta);
                    sum.1 = sum.1.saturating_add(if is_late { delta } else { 0 });
                    last = Some((feed, label));
                }
            }
            let sums = |(quarter, (counted, late))| QuarterSum { quarter, counted, late };
            let mut desks: Vec<_> =
                by_desk.into_iter().map(|(desk, quarters)| (desk, quarters.into_iter().map(sums).collect())).collect();
            desks.sort_by(|(a, _): &DeskSums, (b, _)| match (a, b) {
                (Some(a), Some(b)) => (!a.is_mine, &a.name).cmp(&(!b.is_mine, &b.name)),
                (a, b) => a.is_none().cmp(&b.is_none()),
            });
            Ok(desks)
        })
    }
}
