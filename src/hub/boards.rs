//! Boards and desks at the hub, as people share, join and leave them.

use std::collections::HashMap;

use tokio_postgres::Row;
use tokio_postgres::types::Type;
use uuid::Uuid;

use super::error::HubError;
use super::postgres::{PostgresHub, get};
use crate::domain::Time;
use crate::language::text;
use crate::sharing::FeedNumber;

// No key is named: under row-level security one would have to be allowed to see the row.
const REGISTER_BOARD: &str = "INSERT INTO board (uuid, name, made_at) VALUES ($1, $2, (extract(epoch FROM now()) * 1000)::bigint) \
    ON CONFLICT DO NOTHING";
// The newest edit of the name, as JSON, and the one that the board was shared with.
const BOARDS: &str = "SELECT uuid, name, made_at, (SELECT value FROM feed JOIN edit ON edit.feed = feed.id \
    WHERE feed.board = board.uuid AND object = 'board' AND field = 'name' ORDER BY hlc DESC, desk DESC LIMIT 1) \
    FROM board ORDER BY made_at, uuid";
const FEEDS: &str =
    "SELECT board, id, desk, desk_name, seq, pushed_at, left_at, replaces FROM feed ORDER BY board, desk_name, id";
const NAMES: &str = "SELECT board, counter, name FROM counter_name ORDER BY counter";
const TOTALS: &str = "SELECT counter, sum(count)::text FROM total_by_feed JOIN feed ON feed.id = total_by_feed.feed \
    WHERE board = $1 GROUP BY counter";
const LEAVE: &str = "UPDATE feed SET left_at = (extract(epoch FROM now()) * 1000)::bigint WHERE id = $1";

/// A board at the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubBoard {
    pub uuid: Uuid,
    /// As it is called now.
    pub name: String,
    /// When it was shared, by the hub's clock.
    pub made_at: Time,
}

/// A feed at the hub: a desk on a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubFeed {
    pub board: Uuid,
    pub feed: FeedNumber,
    pub desk: Uuid,
    pub desk_name: String,
    /// The number of its last row.
    pub seq: i64,
    /// By the hub's clock.
    pub pushed_at: Option<Time>,
    pub left_at: Option<Time>,
    pub replaces: Option<FeedNumber>,
}

/// Makes a board known to the hub. One that is known already stays as it is.
///
/// # Errors
/// Fails if the hub doesn't do it.
pub async fn register_board(hub: &PostgresHub, uuid: Uuid, name: &str) -> Result<(), HubError> {
    hub.execute(REGISTER_BOARD, &[(&uuid, Type::UUID), (&name, Type::TEXT)]).await.map(drop)
}

/// Returns the boards of the hub, in the order in which they were shared.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn boards(hub: &PostgresHub) -> Result<Vec<HubBoard>, HubError> {
    let board = |row: &Row| {
        let edited: Option<&str> = get(row, 3)?;
        let edited = edited.and_then(|json| serde_json::from_str(json).ok());
        let name = edited.map_or_else(|| get(row, 1), Ok)?;
        Ok(HubBoard { uuid: get(row, 0)?, name, made_at: Time(get(row, 2)?) })
    };
    hub.query(BOARDS, &[]).await?.iter().map(board).collect()
}

/// Returns the feeds of all boards.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn feeds(hub: &PostgresHub) -> Result<Vec<HubFeed>, HubError> {
    let time = |row: &Row, index| get::<Option<i64>>(row, index).map(|time| time.map(Time));
    let feed = |row: &Row| {
        Ok(HubFeed {
            board: get(row, 0)?,
            feed: FeedNumber(get(row, 1)?),
            desk: get(row, 2)?,
            desk_name: get(row, 3)?,
            seq: get(row, 4)?,
            pushed_at: time(row, 5)?,
            left_at: time(row, 6)?,
            replaces: get::<Option<i64>>(row, 7)?.map(FeedNumber),
        })
    };
    hub.query(FEEDS, &[]).await?.iter().map(feed).collect()
}

/// A counter at the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubCounter {
    pub board: Uuid,
    pub uuid: Uuid,
    /// As it is called now.
    pub name: String,
}

/// Returns the counters of all boards.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn counters(hub: &PostgresHub) -> Result<Vec<HubCounter>, HubError> {
    let counter = |row: &Row| Ok(HubCounter { board: get(row, 0)?, uuid: get(row, 1)?, name: get(row, 2)? });
    hub.query(NAMES, &[]).await?.iter().map(counter).collect()
}

/// Returns the totals of a board's counters.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn totals(hub: &PostgresHub, board: Uuid) -> Result<HashMap<Uuid, i128>, HubError> {
    let rows = hub.query(TOTALS, &[(&board, Type::UUID)]).await?;
    let total = |row: &Row| {
        let total: &str = get(row, 1)?;
        Ok((get(row, 0)?, total.parse().map_err(|_| HubError::Row(text!("hub-error-total", total)))?))
    };
    rows.iter().map(total).collect()
}

/// Notes that a desk has left its board: what it counted stays.
///
/// # Errors
/// Fails if the hub doesn't do it.
pub async fn leave(hub: &PostgresHub, feed: FeedNumber) -> Result<(), HubError> {
    hub.execute(LEAVE, &[(&feed.0, Type::INT8)]).await.map(drop)
}
