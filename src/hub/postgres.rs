//! The hub on PostgreSQL, or on what speaks its protocol and dialect: the statements of the protocol. Each has a time limit; whoever
//! runs into one, or into any error, drops the connection and begins anew.

use std::future::Future;
use std::time::Duration;

use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Row};
use uuid::Uuid;

use crate::domain::{Kind, Time};
use crate::sharing::{FeedNumber, Head, OwnFeed, Page, Push, RowId, Seen, SharedEdit, SharedEntry, UndoOf};
use crate::sync::{Hub, Pushed, Range};

/// How long a statement may take: pages are small, so that even a slow line has time for one.
const STATEMENT_WAIT: Duration = Duration::from_secs(30);

const HEAD: &str = "SELECT seq, chain FROM feed WHERE id = $1";
const REGISTER: &str = "INSERT INTO feed (id, board, desk, desk_name, replaces) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const HEADS: &str = "SELECT id, desk, desk_name, seq, chain, left_at IS NOT NULL FROM feed WHERE board = $1";
// The permission of the push: the head is what it continues.
const ADVANCE: &str = "UPDATE feed SET seq = $4, chain = $5, pushed_at = (extract(epoch FROM now()) * 1000)::bigint \
    WHERE id = $1 AND seq = $2 AND chain = $3";
const ENTRIES: &str = "INSERT INTO entry (feed, seq, counter, at, delta, kind, note, token, undoes_feed, undoes_seq, length) \
    SELECT $1, * FROM unnest($2::bigint[], $3::uuid[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], \
    $10::bigint[], $11::bigint[])";
const EDITS: &str = "INSERT INTO edit (feed, seq, object, field, value, hlc, token) \
    SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[])";
const SEEN: &str = "INSERT INTO seen (feed, seq, counter, of_feed, upto, sum, is_reset) \
    SELECT $1, seq, counter, of_feed, upto, sum::numeric, is_reset \
    FROM unnest($2::bigint[], $3::uuid[], $4::bigint[], $5::bigint[], $6::text[], $7::boolean[]) \
    AS new (seq, counter, of_feed, upto, sum, is_reset)";
const SLOTS: &str = "INSERT INTO slot (feed, counter, upto, raw) \
    SELECT $1, counter, upto, raw::numeric FROM unnest($2::uuid[], $3::bigint[], $4::text[]) AS new (counter, upto, raw) \
    ON CONFLICT (counter, feed) DO UPDATE SET upto = excluded.upto, raw = slot.raw + excluded.raw";
const WANTED: &str = "unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS wanted (feed, after, upto)";
const TOKENS: &str = "SELECT seq, token FROM entry WHERE feed = $1 UNION ALL SELECT seq, token FROM edit WHERE feed = $1 ORDER BY seq";

/// Why the hub didn't do what it was asked for. The connection isn't used any more.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    #[error("the hub doesn't answer")]
    Timeout,
    #[error("{0}")]
    Failed(#[from] tokio_postgres::Error),
    /// A row that no desk of this version writes.
    #[error("the hub has a row that isn't understood: {0}")]
    Row(String),
}

/// A connection to a hub.
pub struct PostgresHub {
    client: Client,
}

impl PostgresHub {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    async fn insert(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<(), tokio_postgres::Error> {
        self.client.execute(sql, parameters).await.map(drop)
    }

    /// Pushes in the open transaction. Returns whether the head was what the push continues.
    async fn push_rows(&self, push: &Push) -> Result<bool, tokio_postgres::Error> {
        let feed = push.feed.0;
        let ((from, before), (to, after)) = (push.from, push.to);
        if self.client.execute(ADVANCE, &[&feed, &from, &before, &to, &after]).await? != 1 {
            return Ok(false);
        }
        if !push.entries.is_empty() {
            let entries = &push.entries;
            let seqs = column(entries, |entry| entry.row.seq);
            let counters = column(entries, |entry| entry.counter);
            let times = column(entries, |entry| entry.at.0);
            let deltas = column(entries, |entry| entry.delta);
            let kinds = column(entries, |entry| entry.kind.as_str());
            let notes = column(entries, |entry| entry.note.as_deref());
            let tokens = column(entries, |entry| entry.token);
            let undo_feeds = column(entries, |entry| entry.undo.map(|undo| undo.root.feed.0));
            let undo_seqs = column(entries, |entry| entry.undo.map(|undo| undo.root.seq));
            let lengths = column(entries, |entry| entry.undo.map(|undo| undo.length));
            self.insert(
                ENTRIES,
                &[&feed, &seqs, &counters, &times, &deltas, &kinds, &notes, &tokens, &undo_feeds, &undo_seqs, &lengths],
            )
            .await?;
        }
        if !push.edits.is_empty() {
            let edits = &push.edits;
            let seqs = column(edits, |edit| edit.row.seq);
            let objects = column(edits, |edit| edit.object.as_str());
            let fields = column(edits, |edit| edit.field.as_str());
            let values = column(edits, |edit| edit.value.as_str());
            let clocks = column(edits, |edit| edit.hlc);
            let tokens = column(edits, |edit| edit.token);
            self.insert(EDITS, &[&feed, &seqs, &objects, &fields, &values, &clocks, &tokens]).await?;
        }
        if !push.seen.is_empty() {
            let seen = &push.seen;
            let seqs = column(seen, |seen| seen.row.seq);
            let counters = column(seen, |seen| seen.counter);
            let feeds = column(seen, |seen| seen.of_feed.0);
            let last = column(seen, |seen| seen.upto);
            let sums = column(seen, |seen| seen.sum.to_string());
            let resets = column(seen, |seen| seen.is_reset);
            self.insert(SEEN, &[&feed, &seqs, &counters, &feeds, &last, &sums, &resets]).await?;
        }
        if !push.slots.is_empty() {
            let counters = column(&push.slots, |slot| slot.counter);
            let last = column(&push.slots, |slot| slot.upto);
            let sums = column(&push.slots, |slot| slot.raw.to_string());
            self.insert(SLOTS, &[&feed, &counters, &last, &sums]).await?;
        }
        Ok(true)
    }

    async fn push_transaction(&self, push: &Push) -> Result<Pushed, tokio_postgres::Error> {
        self.client.batch_execute("BEGIN").await?;
        match self.push_rows(push).await {
            Ok(true) => {
                self.client.batch_execute("COMMIT").await?;
                Ok(Pushed::Taken)
            }
            Ok(false) => {
                self.client.batch_execute("ROLLBACK").await?;
                Ok(Pushed::HeadMoved)
            }
            // COMMIT after an error would answer ROLLBACK without an error of its own.
            Err(error) if error.code() == Some(&SqlState::UNIQUE_VIOLATION) => {
                self.client.batch_execute("ROLLBACK").await?;
                Ok(Pushed::TokenKnown)
            }
            Err(error) => Err(error),
        }
    }

    async fn ranges(&self, ranges: &[Range], table: &str, columns: &str) -> Result<Vec<Row>, tokio_postgres::Error> {
        let feeds = column(ranges, |range| range.feed.0);
        let after = column(ranges, |range| range.after);
        let last = column(ranges, |range| range.upto);
        let sql = format!(
            "SELECT {columns} FROM {WANTED} JOIN {table} AS t ON t.feed = wanted.feed AND t.seq > wanted.after AND t.seq <= wanted.upto \
             ORDER BY t.feed, t.seq"
        );
        self.client.query(&sql, &[&feeds, &after, &last]).await
    }
}

impl Hub for PostgresHub {
    type Error = HubError;

    async fn head(&mut self, feed: FeedNumber) -> Result<Option<(i64, i64)>, HubError> {
        let row = within(self.client.query_opt(HEAD, &[&feed.0])).await?;
        row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
    }

    async fn register(&mut self, own: &OwnFeed) -> Result<(), HubError> {
        let replaces = own.replaces.map(|feed| feed.0);
        within(self.client.execute(REGISTER, &[&own.feed.0, &own.board, &own.desk, &own.desk_name, &replaces])).await.map(drop)
    }

    async fn push(&mut self, push: &Push) -> Result<Pushed, HubError> {
        within(self.push_transaction(push)).await
    }

    async fn heads(&mut self, board: Uuid) -> Result<Vec<Head>, HubError> {
        let head = |row: Row| {
            Ok(Head {
                feed: FeedNumber(row.try_get(0)?),
                desk: row.try_get(1)?,
                desk_name: row.try_get(2)?,
                seq: row.try_get(3)?,
                chain: row.try_get(4)?,
                has_left: row.try_get(5)?,
            })
        };
        within(self.client.query(HEADS, &[&board])).await?.into_iter().map(head).collect()
    }

    async fn rows(&mut self, ranges: &[Range]) -> Result<Page, HubError> {
        let entries = "t.feed, t.seq, t.counter, t.at, t.delta, t.kind, t.note, t.token, t.undoes_feed, t.undoes_seq, t.length";
        let edits = "t.feed, t.seq, t.object, t.field, t.value, t.hlc, t.token";
        let seen = "t.feed, t.seq, t.counter, t.of_feed, t.upto, t.sum::text, t.is_reset";
        Ok(Page {
            parts: Vec::new(),
            entries: within(self.ranges(ranges, "entry", entries)).await?.iter().map(entry).collect::<Result<_, _>>()?,
            edits: within(self.ranges(ranges, "edit", edits)).await?.iter().map(edit).collect::<Result<_, _>>()?,
            seen: within(self.ranges(ranges, "seen", seen)).await?.iter().map(self::seen).collect::<Result<_, _>>()?,
        })
    }

    async fn tokens(&mut self, feed: FeedNumber) -> Result<Vec<i64>, HubError> {
        within(self.client.query(TOKENS, &[&feed.0])).await?.iter().map(|row| Ok(row.try_get(1)?)).collect()
    }
}

async fn within<T>(statement: impl Future<Output = Result<T, tokio_postgres::Error>>) -> Result<T, HubError> {
    timeout(STATEMENT_WAIT, statement).await.map_err(|_| HubError::Timeout)?.map_err(HubError::Failed)
}

fn column<R, T>(rows: &[R], value: impl Fn(&R) -> T) -> Vec<T> {
    rows.iter().map(value).collect()
}

fn row_id(row: &Row) -> Result<RowId, HubError> {
    Ok(RowId { feed: FeedNumber(row.try_get(0)?), seq: row.try_get(1)? })
}

fn entry(row: &Row) -> Result<SharedEntry, HubError> {
    let kind: String = row.try_get(5)?;
    let root: Option<i64> = row.try_get(8)?;
    let undo = match root {
        Some(feed) => {
            let root = RowId { feed: FeedNumber(feed), seq: row.try_get(9)? };
            Some(UndoOf { root, length: row.try_get(10)? })
        }
        None => None,
    };
    Ok(SharedEntry {
        row: row_id(row)?,
        counter: row.try_get(2)?,
        at: Time(row.try_get(3)?),
        delta: row.try_get(4)?,
        kind: Kind::parse(&kind).ok_or(HubError::Row(kind))?,
        note: row.try_get(6)?,
        token: row.try_get(7)?,
        undo,
    })
}

fn edit(row: &Row) -> Result<SharedEdit, HubError> {
    Ok(SharedEdit {
        row: row_id(row)?,
        object: row.try_get(2)?,
        field: row.try_get(3)?,
        value: row.try_get(4)?,
        hlc: row.try_get(5)?,
        token: row.try_get(6)?,
    })
}

fn seen(row: &Row) -> Result<Seen, HubError> {
    let sum: String = row.try_get(5)?;
    Ok(Seen {
        row: row_id(row)?,
        counter: row.try_get(2)?,
        of_feed: FeedNumber(row.try_get(3)?),
        upto: row.try_get(4)?,
        sum: sum.parse().map_err(|_| HubError::Row(sum))?,
        is_reset: row.try_get(6)?,
    })
}
