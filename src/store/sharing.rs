//! Shared boards in the file: what this desk shares is numbered, and what the other desks share is merged. Everything here runs
//! in the worker's open transaction.
//!
//! A count is a function of the set of facts, whatever their order ([`counts`]). So the rows of the other desks may come in any
//! portions; but all of this file's own are numbered before any of the others' are merged, so that the sums per feed are at each
//! moment what a reset had seen. Left out: how rows reach the hub and come from it.

mod boards;
mod by_desk;
mod counts;
mod fields;
mod fork;
mod merge;
mod numbering;
mod outgoing;

use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::outcome::{RequestError, RequestResult};
use super::text::{optional_text, text};
use super::{Store, StoreError};
use crate::domain::BoardId;
use crate::request::{Outcome, Refusal};
use crate::sharing::{FeedNumber, KnownFeed, OwnFeed, PAGE_ROWS_MAX, Sharing};

pub use boards::SharedBoard;
pub use by_desk::{DeskLabels, DeskSums};
pub use merge::MergeError;
pub(in crate::store) use numbering::Root;

const OWN: &str = "SELECT feed.id, number, board_id, board.uuid, desk, desk_name, replaces, seq, acked, chain, entry_id, is_new \
    FROM feed JOIN board ON board.id = board_id WHERE is_mine = 1 AND board_id = ?1";
const NEW_OWN: &str = "INSERT INTO feed (number, board_id, desk, desk_name, is_mine, replaces, is_new) \
    VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6) RETURNING id";
const OTHERS: &str = "SELECT number, seq, chain, torn IS NOT NULL FROM feed WHERE board_id = ?1 AND is_mine = 0";
const FEED_OF_NUMBER: &str = "SELECT id FROM feed WHERE number = ?1";

/// SQLite's cache while many rows are numbered or merged, in KiB: tokens are random, so each row is somewhere else in their index. And what
/// it is otherwise: SQLite's own default.
const LONG_CACHE_KIB: i64 = 65_536;
const CACHE_KIB: i64 = 2_000;
/// So many rows are part of more.
const LONG_ROWS: usize = 1_000;

/// The number of a feed in this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct FeedId(pub(super) i64);

/// This desk's feed of one board, with what only this file is concerned with.
struct Own {
    id: FeedId,
    board: BoardId,
    feed: OwnFeed,
    /// The chain at `feed.acked`.
    chain: i64,
    /// Entries up to this one are numbered.
    entry_id: i64,
    /// Nothing was pulled since this feed was made in place of another one, so nothing may be numbered.
    is_new: bool,
}

impl Store {
    /// Carries out what a request asks for.
    pub(super) fn share_step(&self, sharing: &Sharing) -> RequestResult<Outcome> {
        match sharing {
            Sharing::Share { board, uuid, hub, desk_name } => {
                self.share(*board, *uuid, hub, desk_name)?;
                return Ok(Outcome::Shared { board: *board });
            }
            Sharing::Join { uuid, name, hub, desk_name, same } => {
                return Ok(Outcome::Shared { board: self.join(*uuid, name, hub, desk_name, same)? });
            }
            Sharing::Leave { board } => {
                self.leave(*board)?;
                return Ok(Outcome::Shared { board: *board });
            }
            Sharing::NameDesk { name } => self.name_desk(name)?,
            Sharing::Number { board, settle } => {
                let is_more_left = self.number(*board, PAGE_ROWS_MAX, *settle)?;
                if !is_more_left {
                    self.expect_rows(0)?;
                }
                return Ok(Outcome::Numbered { is_more_left });
            }
            Sharing::Acknowledge { board, feed, head } => self.acknowledge(*board, *feed, *head).map(drop)?,
            Sharing::Fork { board, feed, tokens } => self.fork(*board, *feed, tokens)?,
            Sharing::Merge { board, own, page } => self.merge(*board, *own, page).map_err(|error| match error {
                MergeError::Torn { feed, desk_name } => Refusal::Torn { feed, desk: desk_name }.into(),
                MergeError::Replaced => Refusal::NotShared.into(),
                MergeError::Failed(error) => RequestError::Failed(error),
            })?,
            Sharing::Clock { ahead_ms } => self.set_clock(*ahead_ms)?,
            Sharing::Torn { feed } => self.tear(*feed)?,
            Sharing::Desks { heads } => self.note_desks(heads)?,
        }
        Ok(Outcome::Configured)
    }

    /// Gets ready to write so many rows.
    fn expect_rows(&self, rows: usize) -> Result<(), StoreError> {
        let cache = if rows >= LONG_ROWS { LONG_CACHE_KIB } else { CACHE_KIB };
        Ok(self.connection.pragma_update(None, "cache_size", -cache)?)
    }

    fn begin_feed(
        &self,
        board: BoardId,
        desk: Uuid,
        desk_name: &str,
        replaces: Option<FeedNumber>,
    ) -> Result<FeedId, StoreError> {
        // Half of all 64-bit numbers, so that none is 0 or negative.
        let number = fastrand::i64(1..);
        let row =
            params![number, board.0, desk.to_string(), desk_name, replaces.map(|feed| feed.0), replaces.is_some()];
        Ok(self.connection.prepare_cached(NEW_OWN)?.query_row(row, |row| row.get(0).map(FeedId))?)
    }

    /// Returns this desk's feed of a board, as its file has it; `None` if the board isn't shared.
    pub fn own_feed(&self, board: BoardId) -> Result<Option<OwnFeed>, StoreError> {
        Ok(self.own(board)?.map(|own| own.feed))
    }

    /// Returns how far the feeds of the other desks are here.
    pub fn known_feeds(&self, board: BoardId) -> Result<Vec<KnownFeed>, StoreError> {
        let mut statement = self.connection.prepare_cached(OTHERS)?;
        let known = statement.query_map([board.0], |row| {
            Ok(KnownFeed { feed: FeedNumber(row.get(0)?), seq: row.get(1)?, chain: row.get(2)?, is_torn: row.get(3)? })
        })?;
        Ok(known.collect::<Result<_, _>>()?)
    }

    /// Returns whether what is counted here on a board may be numbered: it is shared, and this desk's feed isn't new.
    pub(super) fn is_numbering(&self, board: BoardId) -> Result<bool, StoreError> {
        Ok(self.own(board)?.is_some_and(|own| !own.is_new))
    }

    fn own(&self, board: BoardId) -> Result<Option<Own>, StoreError> {
        Ok(self.connection.prepare_cached(OWN)?.query_row([board.0], own_of_row).optional()?)
    }

    /// Returns a feed by its number at the hub.
    fn feed_id(&self, number: FeedNumber) -> Result<Option<FeedId>, StoreError> {
        let mut statement = self.connection.prepare_cached(FEED_OF_NUMBER)?;
        Ok(statement.query_row([number.0], |row| row.get(0).map(FeedId)).optional()?)
    }
}

fn own_of_row(row: &Row<'_>) -> rusqlite::Result<Own> {
    Ok(Own {
        id: FeedId(row.get(0)?),
        board: BoardId(row.get(2)?),
        feed: OwnFeed {
            feed: FeedNumber(row.get(1)?),
            board: uuid(row, 3)?,
            desk: uuid(row, 4)?,
            desk_name: text(row, 5)?,
            replaces: row.get::<_, Option<i64>>(6)?.map(FeedNumber),
            seq: row.get(7)?,
            acked: row.get(8)?,
        },
        chain: row.get(9)?,
        entry_id: row.get(10)?,
        is_new: row.get(11)?,
    })
}

/// Returns the uuid in a column. What isn't one is the nil uuid, which no desk has.
fn uuid(row: &Row<'_>, index: usize) -> rusqlite::Result<Uuid> {
    Ok(optional_text(row, index)?.and_then(|text| Uuid::parse_str(&text).ok()).unwrap_or_default())
}

/// Returns the sum in a column: a text, since it may exceed 64 bits.
fn sum(row: &Row<'_>, index: usize) -> rusqlite::Result<i128> {
    Ok(text(row, index)?.parse().unwrap_or_default())
}
