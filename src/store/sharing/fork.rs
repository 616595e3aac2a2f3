//! Forks: the hub has rows of this desk's feed that this file doesn't have, since it was copied, or restored from an old copy. It goes
//! on as another desk, which continues the old feed where the two parted.

use rusqlite::params;
use uuid::Uuid;

use super::numbering::Tallies;
use super::{FeedId, Own};
use crate::domain::{BoardId, CounterId, EntryId, Kind};
use crate::sharing::{FeedNumber, chained};
use crate::store::text::text;
use crate::store::{Store, StoreError};

const UNNUMBER_ENTRIES: &str = "UPDATE entry SET feed_id = NULL, seq = NULL WHERE feed_id = ?1 AND seq > ?2";
const WAITING_EDITS: &str =
    "SELECT object, field, value, hlc, token FROM own_edit WHERE feed_id = ?1 AND seq > ?2 ORDER BY seq";
const FORGET_EDITS: &str = "DELETE FROM own_edit WHERE feed_id = ?1 AND seq > ?2";
const FORGET_GONE: &str = "DELETE FROM gone WHERE feed_id = ?1 AND seq > ?2";
const BACK_TO: &str = "UPDATE feed SET seq = ?2, entry_id = min(entry_id, coalesce((SELECT min(entry.id) - 1 FROM entry \
    JOIN counter ON counter.id = counter_id WHERE entry.seq IS NULL AND amends IS NULL AND shared_on = feed.board_id \
    AND counter.uuid IS NOT NULL), entry_id)) WHERE id = ?1";
const HAND_OVER: &str = "UPDATE feed SET is_mine = 0, seq = ?2, chain = ?3 WHERE id = ?1";
const TAKE_OVER: &str = "UPDATE feed SET entry_id = ?2, seq = ?3 WHERE id = ?1";
const ADD_EDIT: &str =
    "INSERT INTO own_edit (feed_id, seq, object, field, value, hlc, token) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const SPEAK_FOR: &str =
    "UPDATE shared_field SET desk = ?5 WHERE board_id = ?1 AND object = ?2 AND field = ?3 AND hlc = ?4";
const FORGET_SLOTS: &str = "DELETE FROM slot WHERE counter_id IN (SELECT id FROM counter WHERE shared_on = ?1)";
const FORGET_UNDONE: &str = "DELETE FROM undone WHERE counter_id IN (SELECT id FROM counter WHERE shared_on = ?1)";
const NUMBERED: &str = "SELECT counter_id, feed_id, seq, delta, kind, entry.id FROM entry JOIN counter ON counter.id = counter_id \
    WHERE seq IS NOT NULL AND shared_on = ?1 ORDER BY entry.id";

/// An edit that lost its number.
pub(super) struct WaitingEdit {
    object: String,
    field: String,
    value: String,
    hlc: i64,
    token: i64,
}

impl Store {
    /// Makes another desk of this file: its feed replaces `feed`, of which the hub has rows with these tokens.
    pub fn fork(&self, board: BoardId, feed: FeedNumber, tokens: &[i64]) -> Result<(), StoreError> {
        let Some(own) = self.own(board)?.filter(|own| own.feed.feed == feed) else { return Ok(()) };
        let here = self.tokens(own.id, 0, own.feed.seq)?;
        let common = here.iter().zip(tokens).take_while(|(here, there)| here == there).count();
        let seq = i64::try_from(common).unwrap_or(i64::MAX);
        let waiting = self.unnumber(&own, seq)?;
        let entry_id = self.own(board)?.map_or(0, |own| own.entry_id);
        let chain = chained(0, here.into_iter().take(common));
        self.connection.prepare_cached(HAND_OVER)?.execute(params![own.id.0, seq, chain])?;
        let desk = Uuid::new_v4();
        let id = self.begin_feed(board, desk, &own.feed.desk_name, Some(feed))?;
        let last = self.add_edits(id, 0, &waiting)?;
        self.connection.prepare_cached(TAKE_OVER)?.execute([id.0, entry_id, last])?;
        // It is the new desk that says so now.
        for edit in waiting {
            let row = params![board.0, edit.object, edit.field, edit.hlc, desk.to_string()];
            self.connection.prepare_cached(SPEAK_FOR)?.execute(row)?;
        }
        self.derive(board)
    }

    /// Takes the numbers back from this desk's rows after `seq`. Returns the edits among them.
    pub(super) fn unnumber(&self, own: &Own, seq: i64) -> Result<Vec<WaitingEdit>, StoreError> {
        self.connection.prepare_cached(UNNUMBER_ENTRIES)?.execute([own.id.0, seq])?;
        let mut statement = self.connection.prepare_cached(WAITING_EDITS)?;
        let edit = |row: &rusqlite::Row<'_>| {
            Ok(WaitingEdit {
                object: text(row, 0)?,
                field: text(row, 1)?,
                value: text(row, 2)?,
                hlc: row.get(3)?,
                token: row.get(4)?,
            })
        };
        let waiting = statement.query_map([own.id.0, seq], edit)?.collect::<Result<_, _>>()?;
        self.connection.prepare_cached(FORGET_EDITS)?.execute([own.id.0, seq])?;
        self.connection.prepare_cached(FORGET_GONE)?.execute([own.id.0, seq])?;
        self.connection.prepare_cached(BACK_TO)?.execute([own.id.0, seq])?;
        Ok(waiting)
    }

    /// Numbers edits anew after `seq`. Returns the last number.
    pub(super) fn add_edits(&self, feed: FeedId, seq: i64, edits: &[WaitingEdit]) -> Result<i64, StoreError> {
        let mut last = seq;
        for edit in edits {
            last += 1;
            let row = params![feed.0, last, edit.object, edit.field, edit.value, edit.hlc, edit.token];
            self.connection.prepare_cached(ADD_EDIT)?.execute(row)?;
        }
        Ok(last)
    }

    /// Computes the slots and the lengths of undos of a board from its numbered entries.
    pub(super) fn derive(&self, board: BoardId) -> Result<(), StoreError> {
        self.connection.prepare_cached(FORGET_SLOTS)?.execute([board.0])?;
        self.connection.prepare_cached(FORGET_UNDONE)?.execute([board.0])?;
        let mut tallies = Tallies::default();
        let mut statement = self.connection.prepare(NUMBERED)?;
        let mut rows = statement.query([board.0])?;
        while let Some(row) = rows.next()? {
            let counter = CounterId(row.get(0)?);
            match Kind::parse(&text(row, 4)?) {
                Some(Kind::Reset) | None => {}
                Some(Kind::Undo) => {
                    if let Some(root) = self.root(EntryId(row.get(5)?))? {
                        self.took_back(counter, &root, root.length)?;
                    }
                }
                Some(_) => tallies.add(counter, FeedId(row.get(1)?), row.get(2)?, row.get(3)?),
            }
        }
        self.add_to_slots(&mut tallies)
    }
}
