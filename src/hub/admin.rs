//! What a hub's administrator does: make the tables, see who is there, and check that all sums are those of the entries.

use std::time::Duration;

use tokio_postgres::types::Type;

use super::boards::{HubBoard, HubFeed, boards, feeds};
use super::connection::{VERSION, hub_version};
use super::error::{HubError, TABLES, VIEWS};
use super::postgres::{PostgresHub, get};
use crate::language::text;
use crate::sharing::{FeedNumber, chained};

const SCHEMA: &str = include_str!("schema.sql");
/// What a careful administrator runs after the tables are made.
pub const GRANTS: &str = include_str!("grants.sql");

/// How long a statement over all entries of a feed may take.
const WAIT: Duration = Duration::from_secs(600);
/// How many rows are checked at once.
const ROWS_MAX: i64 = 100_000;

const TAKEN: &str = "SELECT table_name::text FROM information_schema.tables \
    WHERE table_schema = current_schema() AND table_name = ANY($1) ORDER BY 1";
const FIRST_VERSION: &str =
    "INSERT INTO hub (id, version, made_at) VALUES (1, $1, (extract(epoch FROM now()) * 1000)::bigint)";
const HEAD: &str = "SELECT seq, chain FROM feed WHERE id = $1";
const BEYOND_HEAD: &str = "SELECT count(*) FROM feed JOIN (SELECT feed, seq FROM entry WHERE feed = $1 \
    UNION ALL SELECT feed, seq FROM edit WHERE feed = $1) AS r ON r.feed = feed.id WHERE r.seq > feed.seq";
const WRONG_SLOTS: &str = "SELECT counter, coalesce(s.raw, 0)::text, coalesce(e.raw, 0)::text \
    FROM (SELECT counter, upto, raw FROM slot WHERE feed = $1) AS s \
    FULL JOIN (SELECT counter, max(seq) AS upto, sum(delta) AS raw FROM entry WHERE feed = $1 AND kind NOT IN ('undo', 'reset') \
    GROUP BY counter) AS e USING (counter) \
    WHERE s.raw IS DISTINCT FROM e.raw OR s.upto IS DISTINCT FROM e.upto ORDER BY counter LIMIT 10";
// What others' resets and sets say of this feed's tallies, beside the running sums of these.
const WRONG_SEEN: &str = "SELECT s.feed, s.seq, s.counter, s.sum::text, coalesce(r.sum, 0)::text FROM seen AS s \
    LEFT JOIN (SELECT counter, seq, sum(delta) OVER (PARTITION BY counter ORDER BY seq) AS sum FROM entry \
    WHERE feed = $1 AND kind NOT IN ('undo', 'reset')) AS r ON r.counter = s.counter AND r.seq = s.upto \
    WHERE s.of_feed = $1 AND s.upto <= (SELECT seq FROM feed WHERE id = $1) AND r.sum IS DISTINCT FROM s.sum ORDER BY 1, 2 LIMIT 10";

/// What [`init`] found to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Init {
    Made,
    AlreadyThere,
}

/// Who is at a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    pub hub_version: i32,
    pub boards: Vec<HubBoard>,
    /// The feeds of all boards.
    pub feeds: Vec<HubFeed>,
}

/// Makes the hub's tables, all or none. Where they are, it changes nothing.
///
/// # Errors
/// Fails if the database has other tables of these names, or tables of another version, or this login may not make any.
pub async fn init(hub: &PostgresHub) -> Result<Init, HubError> {
    match hub_version(hub).await {
        Err(HubError::NoTables(_)) => {}
        Err(error) => return Err(error),
        Ok(VERSION) => return Ok(Init::AlreadyThere),
        Ok(newer) if newer > VERSION => return Err(HubError::Newer(newer)),
        Ok(older) => return Err(HubError::Older(older)),
    }
    let names: Vec<&str> = TABLES.into_iter().chain(VIEWS).collect();
    let taken = hub.query(TAKEN, &[(&names, Type::TEXT_ARRAY)]).await?;
    if let Some(table) = taken.first() {
        // Somebody else may have made them at this moment.
        return match hub_version(hub).await {
            Ok(VERSION) => Ok(Init::AlreadyThere),
            _ => Err(HubError::ForeignTable(get(table, 0)?)),
        };
    }
    let made = make_tables(hub).await;
    if made.is_err() {
        let _ = hub.within(WAIT, hub.client().batch_execute("ROLLBACK")).await;
        // As above.
        if hub_version(hub).await == Ok(VERSION) {
            return Ok(Init::AlreadyThere);
        }
    }
    match made {
        Ok(()) => Ok(Init::Made),
        Err(HubError::Rights(_)) => Err(HubError::NotOwner { user: hub.peer.user.clone() }),
        Err(error) => Err(error),
    }
}

async fn make_tables(hub: &PostgresHub) -> Result<(), HubError> {
    hub.within(WAIT, hub.client().batch_execute(&format!("BEGIN; {SCHEMA}"))).await?;
    hub.execute(FIRST_VERSION, &[(&VERSION, Type::INT4)]).await?;
    hub.within(WAIT, hub.client().batch_execute("COMMIT")).await
}

/// Returns the boards and the desks on them.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn status(hub: &PostgresHub) -> Result<Status, HubError> {
    Ok(Status { hub_version: hub_version(hub).await?, boards: boards(hub).await?, feeds: feeds(hub).await? })
}

/// Compares all slots, sums and chains of the hub with its entries. Returns what is wrong, each naming the feed; `on_progress` hears
/// how many feeds of how many are done.
///
/// # Errors
/// Fails if the hub doesn't answer.
pub async fn verify(hub: &PostgresHub, mut on_progress: impl FnMut(usize, usize)) -> Result<Vec<String>, HubError> {
    let Status { boards, feeds, .. } = status(hub).await?;
    let name = |feed: FeedNumber| {
        let Some(known) = feeds.iter().find(|known| known.feed == feed) else {
            return text!("hub-verify-feed", feed = feed.0.to_string());
        };
        let board = boards.iter().find(|board| board.uuid == known.board).map_or("?", |board| board.name.as_str());
        text!("hub-verify-desk", desk = known.desk_name.as_str(), board, feed = feed.0.to_string())
    };
    let mut problems = Vec::new();
    for (index, known) in feeds.iter().enumerate() {
        on_progress(index, feeds.len());
        let feed = known.feed;
        let number = [(&feed.0 as _, Type::INT8)];
        if let Some(problem) = rows_problem(hub, feed).await? {
            problems.push(text!("hub-verify-problem", desk = name(feed), problem));
        }
        for row in hub.within(WAIT, hub.client().query_typed(WRONG_SLOTS, &number)).await? {
            let (counter, kept, counted) = (get::<uuid::Uuid>(&row, 0)?, get::<&str>(&row, 1)?, get::<&str>(&row, 2)?);
            let counter = counter.to_string();
            problems.push(text!("hub-verify-slot", desk = name(feed), counter, kept, counted));
        }
        for row in hub.within(WAIT, hub.client().query_typed(WRONG_SEEN, &number)).await? {
            let (by, seq, counter) = (FeedNumber(get(&row, 0)?), get::<i64>(&row, 1)?, get::<uuid::Uuid>(&row, 2)?);
            let (kept, counted) = (get::<&str>(&row, 3)?, get::<&str>(&row, 4)?);
            problems.push(text!(
                "hub-verify-seen",
                desk = name(by),
                row = seq.to_string(),
                counter = counter.to_string(),
                kept,
                other = name(feed),
                counted,
            ));
        }
    }
    on_progress(feeds.len(), feeds.len());
    Ok(problems)
}

/// Says what is wrong with a feed's numbers, or its chain.
async fn rows_problem(hub: &PostgresHub, feed: FeedNumber) -> Result<Option<String>, HubError> {
    let number = [(&feed.0 as _, Type::INT8)];
    let heads = hub.query(HEAD, &number).await?;
    let Some(head) = heads.first() else { return Ok(None) };
    let (last, head_chain): (i64, i64) = (get(head, 0)?, get(head, 1)?);
    let (mut seq, mut chain) = (0, 0);
    while seq < last {
        let upto = last.min(seq + ROWS_MAX);
        for (found, token) in hub.numbered_tokens(feed, seq, upto).await? {
            if found != seq + 1 {
                return Ok(Some(text!("hub-verify-row-missing", row = (seq + 1).to_string())));
            }
            seq = found;
            chain = chained(chain, [token]);
        }
        if seq < upto {
            return Ok(Some(text!("hub-verify-row-missing", row = (seq + 1).to_string())));
        }
    }
    if chain != head_chain {
        return Ok(Some(text!("hub-verify-chain").to_owned()));
    }
    let beyond = hub.within(WAIT, hub.client().query_typed(BEYOND_HEAD, &number)).await?;
    let beyond: i64 = beyond.first().map(|row| get(row, 0)).transpose()?.unwrap_or(0);
    Ok((beyond > 0).then(|| text!("hub-verify-beyond-head", rows = beyond, last = last.to_string())))
}
