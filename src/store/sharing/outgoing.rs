//! What is pushed: the numbered rows that the hub isn't known to have; and how the hub's head of this desk's feed compares with them.

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use uuid::Uuid;

use super::{FeedId, Own, sum, uuid};
use crate::domain::{BoardId, EntryId, Kind, Time};
use crate::sharing::{Comparison, FeedNumber, Push, RowId, Seen, SharedEdit, SharedEntry, SlotSum, UndoOf, chained};
use crate::store::text::{optional_text, text};
use crate::store::{Store, StoreError};

const TOKENS: &str = "SELECT seq, token FROM entry WHERE feed_id = ?1 AND seq > ?2 AND seq <= ?3 \
    UNION ALL SELECT seq, token FROM own_edit WHERE feed_id = ?1 AND seq > ?2 AND seq <= ?3 \
    UNION ALL SELECT seq, token FROM gone WHERE feed_id = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq";
const ENTRIES: &str = "SELECT entry.id, seq, counter.uuid, at, delta, kind, entry.note, token FROM entry \
    JOIN counter ON counter.id = counter_id WHERE feed_id = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq";
const EDITS: &str = "SELECT seq, object, field, value, hlc, token FROM own_edit \
    WHERE feed_id = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq";
const SEEN: &str =
    "SELECT number, upto, sum FROM seen JOIN feed ON feed.id = seen.feed_id WHERE seen.entry_id = ?1 ORDER BY number";
const NUMBER_OF: &str = "SELECT number FROM feed WHERE id = ?1";
const ACKED: &str = "UPDATE feed SET acked = ?2, chain = ?3 WHERE number = ?1";

impl Store {
    /// Returns up to `limit` rows of this desk's feed that the hub isn't known to have; `None` if it has all.
    pub fn next_push(&self, board: BoardId, limit: i64) -> Result<Option<Push>, StoreError> {
        let Some(own) = self.own(board)? else { return Ok(None) };
        let (after, to) = (own.feed.acked, own.feed.seq.min(own.feed.acked.saturating_add(limit)));
        if to <= after {
            return Ok(None);
        }
        let mut push = Push {
            board: own.feed.board,
            feed: own.feed.feed,
            from: (after, own.chain),
            to: (to, chained(own.chain, self.tokens(own.id, after, to)?)),
            entries: Vec::new(),
            edits: self.outgoing_edits(&own, after, to)?,
            seen: Vec::new(),
            slots: Vec::new(),
        };
        self.outgoing_entries(&own, (after, to), &mut push)?;
        Ok(Some(push))
    }

    /// Returns the tokens of this desk's rows in order.
    pub(super) fn tokens(&self, feed: FeedId, after: i64, to: i64) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(TOKENS)?;
        let tokens = statement.query_map([feed.0, after, to], |row| row.get(1))?;
        Ok(tokens.collect::<Result<_, _>>()?)
    }

    fn outgoing_entries(&self, own: &Own, (after, to): (i64, i64), push: &mut Push) -> Result<(), StoreError> {
        let mut slots: BTreeMap<Uuid, (i64, i128)> = BTreeMap::new();
        let mut statement = self.connection.prepare_cached(ENTRIES)?;
        let rows = statement.query_map([own.id.0, after, to], |row| entry_of_row(own.feed.feed, row))?;
        for row in rows.collect::<Result<Vec<_>, _>>()? {
            let (id, mut entry) = row;
            if entry.kind == Kind::Undo {
                entry.undo = self.undo_of(id)?;
            }
            if matches!(entry.kind, Kind::Reset | Kind::Set) {
                push.seen.extend(self.seen_by(id, &entry)?);
            }
            if !matches!(entry.kind, Kind::Undo | Kind::Reset) {
                let slot = slots.entry(entry.counter).or_default();
                *slot = (entry.row.seq, slot.1.saturating_add(entry.delta.into()));
            }
            push.entries.push(entry);
        }
        push.slots = slots.into_iter().map(|(counter, (upto, raw))| SlotSum { counter, upto, raw }).collect();
        Ok(())
    }

    fn undo_of(&self, entry: EntryId) -> Result<Option<UndoOf>, StoreError> {
        let Some(root) = self.root(entry)? else { return Ok(None) };
        let Some((feed, seq)) = root.feed else { return Ok(None) };
        let feed = self.connection.prepare_cached(NUMBER_OF)?.query_row([feed.0], |row| row.get(0).map(FeedNumber))?;
        Ok(Some(UndoOf { root: RowId { feed, seq }, length: root.length }))
    }

    fn seen_by(&self, id: EntryId, entry: &SharedEntry) -> Result<Vec<Seen>, StoreError> {
        let mut statement = self.connection.prepare_cached(SEEN)?;
        let seen = |row: &Row<'_>| {
            Ok(Seen {
                row: entry.row,
                counter: entry.counter,
                of_feed: FeedNumber(row.get(0)?),
                upto: row.get(1)?,
                sum: sum(row, 2)?,
                is_reset: entry.kind == Kind::Reset,
            })
        };
        Ok(statement.query_map([id.0], seen)?.collect::<Result<_, _>>()?)
    }

    fn outgoing_edits(&self, own: &Own, after: i64, to: i64) -> Result<Vec<SharedEdit>, StoreError> {
        let mut statement = self.connection.prepare_cached(EDITS)?;
        let edit = |row: &Row<'_>| {
            Ok(SharedEdit {
                row: RowId { feed: own.feed.feed, seq: row.get(0)? },
                object: text(row, 1)?,
                field: text(row, 2)?,
                value: text(row, 3)?,
                hlc: row.get(4)?,
                token: row.get(5)?,
            })
        };
        Ok(statement.query_map([own.id.0, after, to], edit)?.collect::<Result<_, _>>()?)
    }

    /// Compares as [`Store::compare_head`] does, and notes how far the hub has this desk's rows.
    pub fn acknowledge(&self, board: BoardId, feed: FeedNumber, head: (i64, i64)) -> Result<Comparison, StoreError> {
        let comparison = self.compare_head(board, feed, head)?;
        if matches!(comparison, Comparison::Even | Comparison::Behind) {
            self.connection.prepare_cached(ACKED)?.execute(params![feed.0, head.0, head.1])?;
        }
        Ok(comparison)
    }

    /// Compares the hub's head of a feed of this desk with the file.
    ///
    /// This settles a COMMIT whose reply was lost, a hub that went back to a backup, and a file that was copied or is an old one.
    pub fn compare_head(&self, board: BoardId, feed: FeedNumber, head: (i64, i64)) -> Result<Comparison, StoreError> {
        let Some(own) = self.own(board)?.filter(|own| own.feed.feed == feed) else { return Ok(Comparison::Replaced) };
        let (seq, chain) = head;
        // A hub that went back is compared from the beginning.
        let (after, before) = if seq >= own.feed.acked { (own.feed.acked, own.chain) } else { (0, 0) };
        let is_here = seq <= own.feed.seq && {
            let tokens = self.tokens(own.id, after, seq)?;
            i64::try_from(tokens.len()).is_ok_and(|rows| rows == seq - after) && chained(before, tokens) == chain
        };
        if !is_here {
            return Ok(Comparison::Forked);
        }
        Ok(if seq < own.feed.seq { Comparison::Behind } else { Comparison::Even })
    }
}

fn entry_of_row(feed: FeedNumber, row: &Row<'_>) -> rusqlite::Result<(EntryId, SharedEntry)> {
    let entry = SharedEntry {
        row: RowId { feed, seq: row.get(1)? },
        counter: uuid(row, 2)?,
        at: Time(row.get(3)?),
        delta: row.get(4)?,
        kind: Kind::parse(&text(row, 5)?).unwrap_or(Kind::Tally),
        note: optional_text(row, 6)?,
        token: row.get(7)?,
        undo: None,
    };
    Ok((EntryId(row.get(0)?), entry))
}
