//! Numbering: what was counted and edited here gets its numbers in this desk's feed, in the order in which it was made.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, params};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::{FeedId, LONG_ROWS, Own};
use crate::domain::{BoardId, CounterId, EntryId, Kind, Time};
use crate::sharing::Settle;
use crate::store::text::text;
use crate::store::{Store, StoreError};

const WITHOUT_UUID: &str = "SELECT id, made_as, coalesce(generation, 0) FROM counter \
    WHERE shared_on = ?1 AND uuid IS NULL ORDER BY id";
const HAS_UUID: &str = "SELECT EXISTS (SELECT 1 FROM counter WHERE uuid = ?1)";
const GIVE_UUID: &str = "UPDATE counter SET uuid = ?2, generation = ?3 WHERE id = ?1";
// Those of a board that was left, on which the counter was before.
const FORGET_NUMBERS: &str = "UPDATE entry SET feed_id = NULL, seq = NULL, token = NULL WHERE counter_id = ?2 AND seq IS NOT NULL \
    AND feed_id NOT IN (SELECT id FROM feed WHERE board_id = ?1)";
const BEFORE_ENTRIES: &str = "UPDATE feed SET entry_id = min(entry_id, (SELECT min(id) - 1 FROM entry WHERE counter_id = ?2)) \
    WHERE id = ?1 AND EXISTS (SELECT 1 FROM entry WHERE counter_id = ?2)";
const TO_NUMBER: &str = "SELECT entry.id, counter_id, at, delta, kind, undoes, token, counter.uuid FROM entry \
    JOIN counter ON counter.id = counter_id \
    WHERE entry.id > ?1 AND seq IS NULL AND amends IS NULL AND shared_on = ?2 AND counter.uuid IS NOT NULL \
    ORDER BY entry.id LIMIT ?3";
const WITHOUT_TOKEN: &str = "SELECT entry.id, counter_id, at, delta, kind, undoes, token, counter.uuid FROM entry \
    JOIN counter ON counter.id = counter_id WHERE token IS NULL AND amends IS NULL AND shared_on = ?1";
const GIVE_TOKEN: &str = "UPDATE entry SET token = ?2 WHERE id = ?1";
const NUMBER: &str = "UPDATE entry SET feed_id = ?2, seq = ?3, token = ?4 WHERE id = ?1";
const ADD_TO_SLOT: &str = "INSERT INTO slot (counter_id, feed_id, upto, raw) VALUES (?1, ?2, ?3, ?4) \
    ON CONFLICT DO UPDATE SET upto = max(upto, excluded.upto), raw = excluded.raw";
const SLOT: &str = "SELECT raw FROM slot WHERE counter_id = ?1 AND feed_id = ?2";
const TALLIES_BEFORE: &str = "SELECT feed_id, seq, delta FROM entry \
    WHERE counter_id = ?1 AND id < ?2 AND seq IS NOT NULL AND kind IN ('tally', 'set', 'late', 'import')";
const SEE: &str = "INSERT INTO seen (entry_id, feed_id, upto, sum) VALUES (?1, ?2, ?3, ?4)";
const SEE_SLOTS: &str = "INSERT INTO seen (entry_id, feed_id, upto, sum) \
    SELECT ?1, feed_id, upto, raw FROM slot WHERE counter_id = ?2";
const FORGET_SEEN: &str = "DELETE FROM seen WHERE entry_id = ?1";
const ROOT: &str = "WITH RECURSIVE chain (id, undoes, length) AS (SELECT id, undoes, 0 FROM entry WHERE id = ?1 \
    UNION ALL SELECT entry.id, entry.undoes, length + 1 FROM chain JOIN entry ON entry.id = chain.undoes AND entry.id < chain.id) \
    SELECT length, feed_id, seq, delta, kind, id FROM chain JOIN entry USING (id) ORDER BY length DESC LIMIT 1";
const TOOK_BACK: &str = "INSERT INTO undone (counter_id, feed_id, seq, delta, is_reset, length) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
    ON CONFLICT DO UPDATE SET length = max(length, excluded.length)";
const NUMBERED: &str =
    "UPDATE feed SET seq = ?2, entry_id = coalesce(?3, (SELECT coalesce(max(id), 0) FROM entry)) WHERE id = ?1";
const WITH_FACTS: &str = "SELECT id FROM counter WHERE shared_on = ?1 AND uuid IS NOT NULL AND (EXISTS \
    (SELECT 1 FROM undone WHERE counter_id = counter.id) OR EXISTS (SELECT 1 FROM entry WHERE counter_id = counter.id AND kind = 'reset'))";

const WAITING_ENTRIES: &str = "SELECT count(*) FROM entry JOIN counter ON counter.id = counter_id \
    WHERE entry.id > ?1 AND seq IS NULL AND amends IS NULL AND shared_on = ?2";
const HAS_EDITED: &str = "SELECT EXISTS (SELECT 1 FROM edited WHERE row_kind = 'board' AND row_id = ?1) OR EXISTS \
    (SELECT 1 FROM edited JOIN counter ON counter.id = row_id WHERE row_kind = 'counter' AND shared_on = ?1) OR EXISTS \
    (SELECT 1 FROM counter WHERE shared_on = ?1 AND uuid IS NULL)";

/// An entry with the undos that lead to it.
pub(in crate::store) struct Root {
    pub id: EntryId,
    /// How many undos there are between.
    pub length: i64,
    pub feed: Option<(FeedId, i64)>,
    pub delta: i64,
    pub is_reset: bool,
}

/// Where the tallies that a reset had seen are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SeenFrom {
    /// The slots: nothing was merged since the reset.
    Slots,
    /// The entries before it, since it is numbered anew.
    Entries,
}

/// What tallies add to the slots: by counter and feed the last of them, and their sum.
#[derive(Default)]
pub(super) struct Tallies(BTreeMap<(CounterId, FeedId), (i64, i128)>);

impl Tallies {
    pub(super) fn add(&mut self, counter: CounterId, feed: FeedId, seq: i64, delta: i64) {
        let (upto, sum) = self.0.entry((counter, feed)).or_default();
        *upto = (*upto).max(seq);
        *sum = sum.saturating_add(delta.into());
    }
}

impl Store {
    /// Returns whether there is something that [`Store::number`] would number.
    pub fn is_to_number(&self, board: BoardId) -> Result<bool, StoreError> {
        let Some(own) = self.own(board)?.filter(|own| !own.is_new) else { return Ok(false) };
        let mut statement = self.connection.prepare_cached(HAS_EDITED)?;
        Ok(self.unnumbered(&own)? > 0 || statement.query_row([board.0], |row| row.get(0))?)
    }

    /// Returns how many of this desk's entries have no number yet.
    pub(super) fn unnumbered(&self, own: &Own) -> Result<i64, StoreError> {
        let mut statement = self.connection.prepare_cached(WAITING_ENTRIES)?;
        Ok(statement.query_row([own.entry_id, own.board.0], |row| row.get(0))?)
    }

    /// Numbers up to `limit` of this file's own entries on a board, and all its own edits. Returns whether more are left to number;
    /// the counts are settled when none are.
    pub fn number(&self, board: BoardId, limit: usize, settle: Settle) -> Result<bool, StoreError> {
        let Some(own) = self.own(board)? else { return Ok(false) };
        if own.is_new {
            return Ok(false);
        }
        self.number_from(own, limit, settle, SeenFrom::Slots)
    }

    /// Numbers as [`Store::number`] does, also in a feed that is new.
    pub(super) fn number_from(
        &self,
        own: Own,
        limit: usize,
        settle: Settle,
        from: SeenFrom,
    ) -> Result<bool, StoreError> {
        self.give_uuids(&own)?;
        let own = self.own(own.board)?.unwrap_or(own);
        let mut seq = self.number_edits(&own)?;
        let mut statement = self.connection.prepare_cached(TO_NUMBER)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![own.entry_id, own.board.0, limit], unnumbered)?;
        let rows: Vec<Unnumbered> = rows.collect::<Result<_, _>>()?;
        let has_more = i64::try_from(rows.len()).is_ok_and(|rows| rows == limit);
        let last = rows.last().map(|row| row.id.0).filter(|_| has_more);
        if rows.len() >= LONG_ROWS {
            self.expect_rows(rows.len())?;
        }
        let (mut changed, mut tallies) = (Vec::new(), Tallies::default());
        let mut number = self.connection.prepare_cached(NUMBER)?;
        for row in rows {
            seq += 1;
            let token = row.token.unwrap_or_else(|| row.derived_token());
            number.execute([row.id.0, own.id.0, seq, token])?;
            if matches!(row.kind, Kind::Reset | Kind::Set) {
                self.add_to_slots(&mut tallies)?;
                self.see(row.id, row.counter, from)?;
            }
            match row.kind {
                Kind::Undo => {
                    if let Some(root) = self.root(row.id)? {
                        self.took_back(row.counter, &root, root.length)?;
                    }
                }
                Kind::Reset | Kind::Amend => {} // No amendment is among these.
                Kind::Tally | Kind::Set | Kind::Late | Kind::Import => tallies.add(row.counter, own.id, seq, row.delta),
            }
            if matches!(row.kind, Kind::Reset | Kind::Undo) {
                changed.push(row.counter);
            }
        }
        self.add_to_slots(&mut tallies)?;
        self.connection.prepare_cached(NUMBERED)?.execute(params![own.id.0, seq, last])?;
        if has_more {
            return Ok(true);
        }
        if settle == Settle::All {
            let mut statement = self.connection.prepare_cached(WITH_FACTS)?;
            let all = statement.query_map([own.board.0], |row| row.get(0).map(CounterId))?;
            changed = all.collect::<Result<_, _>>()?;
        }
        changed.sort_unstable();
        changed.dedup();
        for counter in changed {
            self.settle_count(counter)?;
        }
        // What was settled here is no row to number.
        self.connection.prepare_cached(NUMBERED)?.execute(params![own.id.0, seq, None::<i64>])?;
        Ok(false)
    }

    /// Gives the counters that came onto the board their uuids, which are the same in all copies of this file.
    pub(super) fn give_uuids(&self, own: &Own) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(WITHOUT_UUID)?;
        let rows = statement
            .query_map([own.board.0], |row| Ok((CounterId(row.get(0)?), text(row, 1)?, row.get::<_, i64>(2)?)))?;
        for (counter, made_as, mut generation) in rows.collect::<Result<Vec<_>, _>>()? {
            let uuid = loop {
                let uuid = Uuid::new_v5(&own.feed.board, format!("{generation} {made_as}").as_bytes()).to_string();
                if !self.connection.prepare_cached(HAS_UUID)?.query_row([&uuid], |row| row.get::<_, bool>(0))? {
                    break uuid;
                }
                generation += 1;
            };
            self.connection.prepare_cached(GIVE_UUID)?.execute(params![counter.0, uuid, generation])?;
            if self.connection.prepare_cached(FORGET_NUMBERS)?.execute([own.board.0, counter.0])? > 0 {
                self.void_sums()?;
            }
            self.connection.prepare_cached(BEFORE_ENTRIES)?.execute([own.id.0, counter.0])?;
        }
        Ok(())
    }

    /// Gives the entries of a board that have no tokens theirs, before they are numbered.
    pub(super) fn give_tokens(&self, board: BoardId) -> Result<(), StoreError> {
        let Some(own) = self.own(board)? else { return Ok(()) };
        self.give_uuids(&own)?;
        let mut statement = self.connection.prepare_cached(WITHOUT_TOKEN)?;
        let rows: Vec<Unnumbered> = statement.query_map([board.0], unnumbered)?.collect::<Result<_, _>>()?;
        for row in rows {
            self.connection.prepare_cached(GIVE_TOKEN)?.execute([row.id.0, row.derived_token()])?;
        }
        Ok(())
    }

    /// Remembers the tallies that this desk had of a counter at its reset or set.
    fn see(&self, entry: EntryId, counter: CounterId, from: SeenFrom) -> Result<(), StoreError> {
        self.connection.prepare_cached(FORGET_SEEN)?.execute([entry.0])?;
        if from == SeenFrom::Slots {
            self.connection.prepare_cached(SEE_SLOTS)?.execute([entry.0, counter.0])?;
            return Ok(());
        }
        let mut seen: BTreeMap<FeedId, (i64, i128)> = BTreeMap::new();
        let mut statement = self.connection.prepare_cached(TALLIES_BEFORE)?;
        let mut rows = statement.query([counter.0, entry.0])?;
        while let Some(row) = rows.next()? {
            let (upto, sum) = seen.entry(FeedId(row.get(0)?)).or_default();
            *upto = (*upto).max(row.get(1)?);
            *sum = sum.saturating_add(row.get::<_, i64>(2)?.into());
        }
        for (feed, (upto, sum)) in seen {
            self.connection.prepare_cached(SEE)?.execute(params![entry.0, feed.0, upto, sum.to_string()])?;
        }
        Ok(())
    }

    /// Adds tallies to the slots.
    pub(super) fn add_to_slots(&self, tallies: &mut Tallies) -> Result<(), StoreError> {
        for ((counter, feed), (upto, sum)) in std::mem::take(&mut tallies.0) {
            let mut statement = self.connection.prepare_cached(SLOT)?;
            let raw = statement.query_row([counter.0, feed.0], |row| super::sum(row, 0)).optional()?.unwrap_or(0);
            let raw = raw.saturating_add(sum).to_string();
            self.connection.prepare_cached(ADD_TO_SLOT)?.execute(params![counter.0, feed.0, upto, raw])?;
        }
        Ok(())
    }

    /// Follows undos to the entry that they are of.
    pub(in crate::store) fn root(&self, entry: EntryId) -> Result<Option<Root>, StoreError> {
        let root = |row: &Row<'_>| {
            let (feed, seq): (Option<i64>, Option<i64>) = (row.get(1)?, row.get(2)?);
            Ok(Root {
                id: EntryId(row.get(5)?),
                length: row.get(0)?,
                feed: feed.map(FeedId).zip(seq),
                delta: row.get(3)?,
                is_reset: text(row, 4)? == Kind::Reset.as_str(),
            })
        };
        Ok(self.connection.prepare_cached(ROOT)?.query_row([entry.0], root).optional()?)
    }

    /// Notes that a root was undone and redone so often.
    pub(super) fn took_back(&self, counter: CounterId, root: &Root, length: i64) -> Result<(), StoreError> {
        // A root that has no number was counted before its counter was shared, and undone since: both are numbered in this order.
        let Some((feed, seq)) = root.feed else { return Ok(()) };
        let delta = if root.is_reset { 0 } else { root.delta };
        let row = params![counter.0, feed.0, seq, delta, root.is_reset, length];
        self.connection.prepare_cached(TOOK_BACK)?.execute(row)?;
        Ok(())
    }
}

/// An entry that has no number in a feed yet.
struct Unnumbered {
    id: EntryId,
    counter: CounterId,
    at: Time,
    delta: i64,
    kind: Kind,
    token: Option<i64>,
    counter_uuid: String,
}

impl Unnumbered {
    /// Returns a token for an entry from before its counter was shared: the same in all copies of this file, which have this entry.
    fn derived_token(&self) -> i64 {
        let Self { id, at, delta, kind, counter_uuid, .. } = self;
        let digest = Sha256::digest(format!("{counter_uuid} {} {} {delta} {}", id.0, at.0, kind.as_str()));
        digest.iter().take(8).fold(0, |token, byte| token << 8 | i64::from(*byte))
    }
}

fn unnumbered(row: &Row<'_>) -> rusqlite::Result<Unnumbered> {
    Ok(Unnumbered {
        id: EntryId(row.get(0)?),
        counter: CounterId(row.get(1)?),
        at: Time(row.get(2)?),
        delta: row.get(3)?,
        // The file holds no other kinds.
        kind: Kind::parse(&text(row, 4)?).unwrap_or(Kind::Tally),
        token: row.get(6)?,
        counter_uuid: text(row, 7)?,
    })
}
