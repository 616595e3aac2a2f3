//! Which boards are shared, over which hub, and with which desks.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::{FeedId, uuid};
use crate::domain::{BoardId, CounterId, Name, Time};
use crate::request::Refusal;
use crate::sharing::{DeskSummary, FeedNumber, Head, SameName, Waiting};
use crate::store::outcome::RequestResult;
use crate::store::text::{optional_text, text};
use crate::store::{Store, StoreError};

const BOARD: &str = "SELECT name, board.uuid IS NOT NULL, coalesce(address, '') FROM board LEFT JOIN hub ON board_id = board.id WHERE board.id = ?1";
const SHARE_BOARD: &str = "UPDATE board SET uuid = ?2 WHERE id = ?1";
const SHARE_COUNTERS: &str = "UPDATE counter SET shared_on = board_id, made_as = coalesce(made_as, name), \
    generation = coalesce(generation, 0) WHERE board_id = ?1 AND shared_on IS NULL";
const FORGET_MADE: &str =
    "UPDATE counter SET made_as = NULL, generation = NULL WHERE board_id = ?1 AND shared_on IS NULL";
// On a board that is new at the hub they are others: the tokens of one that was left are known there.
const FORGET_TOKENS: &str = "UPDATE entry SET token = NULL WHERE token IS NOT NULL AND counter_id IN \
    (SELECT id FROM counter WHERE board_id = ?1 AND shared_on IS NULL)";
const SET_HUB: &str = "INSERT INTO hub (board_id, board, address) VALUES (?1, ?2, ?3) \
    ON CONFLICT (board_id) DO UPDATE SET board = excluded.board, address = excluded.address, left_at = NULL";
const BOARD_LEFT: &str =
    "SELECT board_id FROM hub JOIN board ON board.id = board_id WHERE board = ?1 AND board.uuid IS NULL";
const BOARD_SHARED: &str = "SELECT id FROM board WHERE uuid = ?1";
const NEW_BOARD: &str = "INSERT INTO board (name) VALUES (?1) RETURNING id";
const HAS_BOARD: &str = "SELECT EXISTS (SELECT 1 FROM board WHERE name = ?1)";
// What was numbered before it was left is known again by its tokens.
const UNNUMBER: &str = "UPDATE entry SET feed_id = NULL, seq = NULL WHERE seq IS NOT NULL AND counter_id IN \
    (SELECT id FROM counter WHERE board_id = ?1 AND shared_on IS NULL)";
// A counter that was put elsewhere meanwhile is another one from then on.
const FORGET_OTHERS: &str = "UPDATE entry SET feed_id = NULL, seq = NULL, token = NULL \
    WHERE seq IS NOT NULL AND feed_id IN (SELECT id FROM feed WHERE board_id = ?1) \
    AND counter_id NOT IN (SELECT id FROM counter WHERE board_id = ?1)";
const UNSHARED: &str = "SELECT id FROM counter WHERE name = ?1 AND shared_on IS NULL AND board_id IS NOT ?2";
const UNSHARED_NAMES: &str = "SELECT name FROM counter WHERE shared_on IS NULL AND (?1 IS NULL OR board_id IS NOT ?1)";
// Its fields are those of the board, where NULL is no edit. The hub knows how it was made, too.
const SHARE_COUNTER: &str = "UPDATE counter SET board_id = ?2, shared_on = ?2, uuid = ?3, made_as = NULL, generation = NULL, \
    color = NULL, archived_at = NULL, target = NULL, minimum = NULL, maximum = NULL, note = NULL WHERE id = ?1";
// What this board's hub knows of its entries is known again. The tokens of other boards would be refused.
const UNNUMBER_COUNTER: &str = "UPDATE entry SET feed_id = NULL, seq = NULL, \
    token = iif(feed_id IN (SELECT id FROM feed WHERE board_id = ?2), token, NULL) WHERE counter_id = ?1 AND seq IS NOT NULL";
const FORGET_EDIT: &str = "DELETE FROM edited WHERE row_kind = 'counter' AND row_id = ?1";
const ALL_EDITED: &str = "INSERT OR IGNORE INTO edited (row_kind, row_id, at) \
    SELECT 'board', id, ?1 FROM board WHERE uuid IS NOT NULL \
    UNION ALL SELECT 'counter', id, ?1 FROM counter WHERE shared_on IS NOT NULL";
const PULL_AGAIN: &str = "UPDATE feed SET seq = 0, chain = 0, torn = NULL WHERE board_id = ?1 AND is_mine = 0";
const LAST_OWN: &str =
    "SELECT number FROM feed WHERE board_id = ?1 AND is_mine = 0 AND entry_id > 0 ORDER BY id DESC LIMIT 1";
const DESK_NAME: &str = "SELECT value FROM setting WHERE name = 'desk_name'";
const NAME_DESK: &str =
    "INSERT INTO setting (name, value) VALUES ('desk_name', ?1) ON CONFLICT DO UPDATE SET value = excluded.value";
const NAME_FEEDS: &str = "UPDATE feed SET desk_name = ?1 WHERE is_mine = 1";
const LEAVE: [&str; 9] = [
    "DELETE FROM edited WHERE (row_kind = 'board' AND row_id = ?1) OR \
        (row_kind = 'counter' AND row_id IN (SELECT id FROM counter WHERE shared_on = ?1))",
    "DELETE FROM slot WHERE counter_id IN (SELECT id FROM counter WHERE shared_on = ?1)",
    "DELETE FROM undone WHERE counter_id IN (SELECT id FROM counter WHERE shared_on = ?1)",
    "DELETE FROM shared_field WHERE board_id = ?1",
    "DELETE FROM own_edit WHERE feed_id IN (SELECT id FROM feed WHERE board_id = ?1)",
    "DELETE FROM early_undo WHERE feed_number IN (SELECT number FROM feed WHERE board_id = ?1)",
    "UPDATE counter SET shared_on = NULL, uuid = NULL WHERE shared_on = ?1",
    "UPDATE board SET uuid = NULL WHERE id = ?1",
    "DELETE FROM gone WHERE feed_id IN (SELECT id FROM feed WHERE board_id = ?1)",
];
const LEAVE_FEED: &str = "UPDATE feed SET is_mine = 0, is_new = 0, left_at = ?2 WHERE board_id = ?1 AND is_mine = 1";
const LEAVE_HUB: &str = "UPDATE hub SET left_at = ?2 WHERE board_id = ?1";
const SHARED: &str = "SELECT board.id, board.name, board.uuid, address FROM board JOIN hub ON board_id = board.id \
    WHERE board.uuid IS NOT NULL ORDER BY board.id";
const DESKS: &str = "SELECT feed.id, desk_name, is_mine, (SELECT count(*) FROM entry WHERE feed_id = feed.id AND seq IS NOT NULL), heard_at, left_at, torn, \
    (SELECT old.desk_name FROM feed AS old WHERE old.number = feed.replaces), feed.desk FROM feed WHERE board_id = ?1 \
    ORDER BY is_mine DESC, desk_name, id";
const LAST_AT: &str =
    "SELECT max(at) FROM (SELECT at FROM entry WHERE feed_id = ?1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 100)";
const TEAR: &str = "UPDATE feed SET torn = 'other rows' WHERE number = ?1 AND is_mine = 0";
const NOTE_DESK: &str = "UPDATE feed SET desk_name = ?2, left_at = iif(?3, coalesce(left_at, ?4), NULL) \
    WHERE number = ?1 AND is_mine = 0 AND (desk_name IS NOT ?2 OR (left_at IS NOT NULL) IS NOT ?3)";

const HAS_DESK_NEWS: &str = "SELECT EXISTS (SELECT 1 FROM feed \
    WHERE number = ?1 AND is_mine = 0 AND (desk_name IS NOT ?2 OR (left_at IS NOT NULL) IS NOT ?3))";

const WAITING_EDITS: &str = "SELECT count(*) FROM own_edit WHERE feed_id = ?1 AND seq > ?2";
const COUNTS: &str = "SELECT uuid, name, count FROM counter WHERE shared_on = ?1 AND uuid IS NOT NULL ORDER BY name";

/// A board that is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedBoard {
    pub id: BoardId,
    pub name: String,
    pub uuid: Uuid,
    /// The hub's address, without a password.
    pub hub: String,
}

impl Store {
    /// Shares a board: it gets this uuid, its counters are shared with all that was counted on them, and a feed of this desk begins.
    ///
    /// # Errors
    /// Refused if there is no such board, or it is shared already.
    pub(super) fn share(&self, board: BoardId, uuid: Uuid, hub: &str, desk_name: &Name) -> RequestResult<()> {
        let found = |row: &Row<'_>| Ok((text(row, 0)?, row.get::<_, bool>(1)?, text(row, 2)?));
        let found = self.connection.prepare_cached(BOARD)?.query_row([board.0], found).optional()?;
        match found.ok_or(Refusal::UnknownBoard)? {
            (board, true, hub) => return Err(Refusal::SharedAlready { board, hub }.into()),
            (_, false, _) => self.connection.prepare_cached(FORGET_MADE)?.execute([board.0])?,
        };
        self.connection.prepare_cached(FORGET_TOKENS)?.execute([board.0])?;
        self.begin_sharing(board, uuid, hub, desk_name, None)
    }

    fn begin_sharing(
        &self,
        board: BoardId,
        uuid: Uuid,
        hub: &str,
        desk_name: &Name,
        replaces: Option<FeedNumber>,
    ) -> RequestResult<()> {
        let uuid = uuid.to_string();
        let forgotten = self.connection.prepare_cached(FORGET_OTHERS)?.execute([board.0])?;
        let unnumbered = self.connection.prepare_cached(UNNUMBER)?.execute([board.0])?;
        if forgotten + unnumbered > 0 {
            self.void_sums()?;
        }
        self.connection.prepare_cached(SHARE_BOARD)?.execute(params![board.0, uuid])?;
        self.connection.prepare_cached(SHARE_COUNTERS)?.execute([board.0])?;
        self.connection.prepare_cached(SET_HUB)?.execute(params![board.0, uuid, hub])?;
        let name = match self.desk_name()? {
            Some(name) => name,
            None => {
                self.name_desk(desk_name)?;
                desk_name.as_str().to_owned()
            }
        };
        self.begin_feed(board, Uuid::new_v4(), &name, replaces)?;
        Ok(())
    }

    /// Makes a board of what others share. One that was left here goes on; what was counted on it meanwhile is shared, and what
    /// was counted on counters that are the `same`, which come onto the board.
    ///
    /// # Errors
    /// Refused if it is here already.
    pub(super) fn join(
        &self,
        uuid: Uuid,
        name: &Name,
        hub: &str,
        desk_name: &Name,
        same: &[SameName],
    ) -> RequestResult<BoardId> {
        let id = |row: &Row<'_>| row.get(0).map(BoardId);
        if self.connection.prepare_cached(BOARD_SHARED)?.query_row([uuid.to_string()], id).optional()?.is_some() {
            return Err(Refusal::SharedAlready { board: name.as_str().to_owned(), hub: hub.to_owned() }.into());
        }
        let left = self.connection.prepare_cached(BOARD_LEFT)?.query_row([uuid.to_string()], id).optional()?;
        let board = match left {
            Some(board) => {
                self.connection.prepare_cached(PULL_AGAIN)?.execute([board.0])?;
                board
            }
            None => {
                let is_taken = |name: &str| {
                    Ok::<bool, StoreError>(
                        self.connection.prepare_cached(HAS_BOARD)?.query_row([name], |row| row.get(0))?,
                    )
                };
                let mut free = name.as_str().to_owned();
                let mut number = 2;
                while is_taken(&free)? {
                    free = super::fields::numbered(name.as_str(), number);
                    number += 1;
                }
                self.connection.prepare_cached(NEW_BOARD)?.query_row([free], id)?
            }
        };
        let feed = |row: &Row<'_>| row.get(0).map(FeedNumber);
        let replaces = self.connection.prepare_cached(LAST_OWN)?.query_row([board.0], feed).optional()?;
        let mut has_entries = left.is_some();
        for SameName { name, uuid } in same {
            // One that is shared, renamed or deleted by now is another one.
            let found =
                self.connection.prepare_cached(UNSHARED)?.query_row(params![name, board.0], |row| row.get::<_, i64>(0));
            let Some(counter) = found.optional()? else { continue };
            if self.connection.prepare_cached(UNNUMBER_COUNTER)?.execute([counter, board.0])? > 0 {
                self.void_sums()?;
            }
            self.connection.prepare_cached(SHARE_COUNTER)?.execute(params![counter, board.0, uuid.to_string()])?;
            self.settle_key(CounterId(counter))?;
            self.connection.prepare_cached(FORGET_EDIT)?.execute([counter])?;
            has_entries = true;
        }
        // Nothing is numbered before all is pulled: what is here already is known again, by its tokens.
        self.begin_sharing(board, uuid, hub, desk_name, replaces.or(has_entries.then_some(FeedNumber(0))))?;
        self.give_tokens(board)?;
        Ok(board)
    }

    /// Returns the names of the counters that aren't shared, without those of a board of this uuid at the hub that was left.
    pub fn unshared_names(&self, uuid: Uuid) -> Result<Vec<String>, StoreError> {
        let id = |row: &Row<'_>| row.get(0).map(BoardId);
        let left = self.connection.prepare_cached(BOARD_LEFT)?.query_row([uuid.to_string()], id).optional()?;
        let mut statement = self.connection.prepare_cached(UNSHARED_NAMES)?;
        let names = statement.query_map([left.map(|board| board.0)], |row| text(row, 0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// Shares the shared boards of a file on, of which only counters and entries are left, as new desks.
    pub(in crate::store) fn share_salvaged(&self) -> Result<(), StoreError> {
        let desk_name = self.desk_name()?.unwrap_or_default();
        for board in self.shared_boards()? {
            // Nothing is numbered before all is pulled: what is here already is known again.
            self.begin_feed(board.id, Uuid::new_v4(), &desk_name, Some(FeedNumber(0)))?;
        }
        // What the hub doesn't have of them is shared then.
        self.connection.prepare_cached(ALL_EDITED)?.execute([Time::now().0])?;
        Ok(())
    }

    /// Makes a shared board an ordinary one. The counts stay, and the history tells who counted what.
    pub(super) fn leave(&self, board: BoardId) -> RequestResult<()> {
        if self.own(board)?.is_none() {
            return Err(Refusal::NotShared.into());
        }
        for statement in LEAVE {
            self.connection.prepare_cached(statement)?.execute([board.0])?;
        }
        let now = Time::now().0;
        self.connection.prepare_cached(LEAVE_FEED)?.execute([board.0, now])?;
        self.connection.prepare_cached(LEAVE_HUB)?.execute([board.0, now])?;
        // Its feed is like another desk's now.
        self.void_sums()?;
        Ok(())
    }

    /// Returns this desk's name, if it has one.
    pub fn desk_name(&self) -> Result<Option<String>, StoreError> {
        Ok(self.connection.prepare_cached(DESK_NAME)?.query_row([], |row| text(row, 0)).optional()?)
    }

    pub(super) fn name_desk(&self, name: &Name) -> Result<(), StoreError> {
        self.connection.prepare_cached(NAME_DESK)?.execute([name.as_str()])?;
        self.connection.prepare_cached(NAME_FEEDS)?.execute([name.as_str()])?;
        Ok(())
    }

    /// Returns the shared boards.
    pub fn shared_boards(&self) -> Result<Vec<SharedBoard>, StoreError> {
        if self.has_stand_ins {
            return Ok(Vec::new()); // An older file.
        }
        let mut statement = self.connection.prepare_cached(SHARED)?;
        let board = |row: &Row<'_>| {
            Ok(SharedBoard { id: BoardId(row.get(0)?), name: text(row, 1)?, uuid: uuid(row, 2)?, hub: text(row, 3)? })
        };
        Ok(statement.query_map([], board)?.collect::<Result<_, _>>()?)
    }

    /// Returns the desks of a board, this one first, with what they counted from the first time on and before the second.
    pub fn desks(&self, board: BoardId, within: Option<(Time, Time)>) -> Result<Vec<DeskSummary>, StoreError> {
        let waiting = self.waiting(board)?;
        let counted = match within {
            Some((from, to)) => self.counted_by_feed(board, from, to)?,
            None => HashMap::new(),
        };
        let counted_by = |feed| counted.get(&feed).copied().unwrap_or(0);
        let mut statement = self.connection.prepare_cached(DESKS)?;
        let mut last_at = self.connection.prepare_cached(LAST_AT)?;
        let mut rows = statement.query([board.0])?;
        let mut desks = Vec::new();
        while let Some(row) = rows.next()? {
            // A desk of which only a reset knows so far.
            if uuid(row, 8)?.is_nil() {
                continue;
            }
            let is_mine = row.get(2)?;
            let heard_at = match is_mine {
                true => last_at.query_row([row.get::<_, i64>(0)?], |row| row.get::<_, Option<i64>>(0))?,
                false => row.get(4)?,
            };
            desks.push(DeskSummary {
                name: text(row, 1)?,
                is_mine,
                entries: row.get(3)?,
                counted: counted_by(Some(FeedId(row.get(0)?))).saturating_add(if is_mine {
                    counted_by(None)
                } else {
                    0
                }),
                heard_at: heard_at.map(Time),
                waiting: if is_mine { waiting } else { Waiting::default() },
                has_left: row.get::<_, Option<i64>>(5)?.is_some(),
                is_torn: optional_text(row, 6)?.is_some(),
                replaces: optional_text(row, 7)?,
            });
        }
        Ok(desks)
    }

    /// Returns the counters of a shared board with their counts.
    pub fn shared_counts(&self, board: BoardId) -> Result<Vec<(Uuid, String, i64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(COUNTS)?;
        let counts = statement.query_map([board.0], |row| Ok((uuid(row, 0)?, text(row, 1)?, row.get(2)?)))?;
        Ok(counts.collect::<Result<_, _>>()?)
    }

    /// Returns what of this desk isn't known to be at the hub.
    pub fn waiting(&self, board: BoardId) -> Result<Waiting, StoreError> {
        let Some(own) = self.own(board)? else { return Ok(Waiting::default()) };
        let mut statement = self.connection.prepare_cached(WAITING_EDITS)?;
        let edits: i64 = statement.query_row([own.id.0, own.feed.acked], |row| row.get(0))?;
        Ok(Waiting { entries: self.unnumbered(&own)? + own.feed.seq - own.feed.acked - edits, edits })
    }

    pub(super) fn tear(&self, feed: FeedNumber) -> Result<(), StoreError> {
        self.connection.prepare_cached(TEAR)?.execute([feed.0])?;
        Ok(())
    }

    /// Returns whether [`Sharing::Desks`](crate::sharing::Sharing::Desks) would change anything.
    pub fn has_desk_news(&self, heads: &[Head]) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(HAS_DESK_NEWS)?;
        for head in heads {
            if statement.query_row(params![head.feed.0, head.desk_name, head.has_left], |row| row.get(0))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Returns whether this desk's feed waits for the first pull.
    pub fn is_new_feed(&self, board: BoardId) -> Result<bool, StoreError> {
        Ok(self.own(board)?.is_some_and(|own| own.is_new))
    }

    pub(super) fn note_desks(&self, heads: &[Head]) -> Result<(), StoreError> {
        let now = Time::now().0;
        for head in heads {
            self.connection.prepare_cached(NOTE_DESK)?.execute(params![
                head.feed.0,
                head.desk_name,
                head.has_left,
                now
            ])?;
        }
        Ok(())
    }
}
