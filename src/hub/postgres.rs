//! The hub on PostgreSQL, or on what speaks its protocol and dialect: the statements of the protocol. Each has a time limit; whoever
//! runs into one, or into any error, drops the connection and begins anew.

use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{FromSql, ToSql, Type};
use tokio_postgres::{Client, Error, Row};
use uuid::Uuid;

use super::error::{HubError, Peer};
use crate::domain::{Kind, NOTE_CHARS_MAX, Time};
use crate::sharing::{FeedNumber, Head, OwnFeed, Page, Push, RowId, Seen, SharedEdit, SharedEntry, UndoOf};
use crate::sync::{Hub, Pushed, Range};

/// How long a statement, or the transaction of a push, may take: pages are small, so that even a slow line has time for one.
const STATEMENT_WAIT: Duration = Duration::from_secs(30);
/// How many tokens are read at once.
const TOKENS_MAX: i64 = 100_000;
/// Whom notifications are for: the channel's name. The payload is the uuid of the board.
pub(super) const CHANNEL: &str = "tallyboard";

// A push whose desk is gone ends by itself, so that it doesn't stand in the way of the next.
const BEGIN: &str = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = 15000";
const HEAD: &str = "SELECT seq, chain FROM feed WHERE id = $1";
const REGISTER: &str = "INSERT INTO feed (id, board, desk, desk_name, replaces) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (id) DO UPDATE SET desk_name = excluded.desk_name, left_at = NULL WHERE feed.desk = excluded.desk";
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
// The OFFSET keeps each range a scan of the primary key of its own, whatever the planner knows of the table.
const ROWS: &str = "FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS wanted (feed, after, upto) \
    CROSS JOIN LATERAL (SELECT * FROM {table} WHERE feed = wanted.feed AND seq > wanted.after AND seq <= wanted.upto OFFSET 0) AS t \
    ORDER BY t.feed, t.seq";
const TOKENS: &str = "SELECT seq, token FROM entry WHERE feed = $1 AND seq > $2 AND seq <= $3 \
    UNION ALL SELECT seq, token FROM edit WHERE feed = $1 AND seq > $2 AND seq <= $3 ORDER BY seq";
const LAST_ROW: &str =
    "SELECT greatest((SELECT max(seq) FROM entry WHERE feed = $1), (SELECT max(seq) FROM edit WHERE feed = $1))";
const NOTIFY: &str = "SELECT pg_notify($1, board::text) FROM feed WHERE id = $2";
// A pull can only bring what is on the board.
const KNOWN_ON_BOARD: &str = "SELECT count(*) FROM entry JOIN feed ON feed.id = entry.feed \
    WHERE token = ANY($2) AND board = (SELECT board FROM feed WHERE id = $1)";
const TOKEN_CONSTRAINT: &str = "entry_token_key";

/// A parameter of a statement with its type: so a statement needs one round trip, and no prepared statement outlives it, which
/// a pooler between here and the server might lose.
type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// A connection to a hub.
pub struct PostgresHub {
    client: Client,
    pub(super) peer: Peer,
    driver: AbortHandle,
    /// Whether the hub has notifications.
    can_notify: bool,
}

impl Drop for PostgresHub {
    /// Closes the socket: whoever waits on a dead line would wait for ever.
    fn drop(&mut self) {
        self.driver.abort();
    }
}

impl PostgresHub {
    /// `driver` is the task that moves the connection's bytes.
    pub(super) fn new(client: Client, peer: Peer, driver: AbortHandle) -> Self {
        Self { client, peer, driver, can_notify: true }
    }

    /// Returns whether the connection is closed for good.
    pub fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Waits for a statement, but not for ever.
    pub(super) async fn within<T>(
        &self,
        limit: Duration,
        statement: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, HubError> {
        let done = timeout(limit, statement).await.map_err(|_| HubError::Timeout(limit))?;
        done.map_err(|error| self.peer.error(&error))
    }

    pub(super) async fn query(&self, sql: &str, parameters: &[Parameter<'_>]) -> Result<Vec<Row>, HubError> {
        self.within(STATEMENT_WAIT, self.client.query_typed(sql, parameters)).await
    }

    /// Returns how many rows were changed.
    pub(super) async fn execute(&self, sql: &str, parameters: &[Parameter<'_>]) -> Result<u64, HubError> {
        self.within(STATEMENT_WAIT, self.client.execute_typed(sql, parameters)).await
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Pushes in the open transaction. Returns whether the head was what the push continues.
    async fn push_rows(&self, push: &Push) -> Result<bool, Error> {
        let feed: Parameter<'_> = (&push.feed.0, Type::INT8);
        let ((from, before), (to, after)) = (push.from, push.to);
        let [from, before, to, after] =
            [&from, &before, &to, &after].map(|number| -> Parameter<'_> { (number, Type::INT8) });
        if self.client.execute_typed(ADVANCE, &[feed.clone(), from, before, to, after]).await? != 1 {
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
            let parameters: [Parameter<'_>; 11] = [
                feed.clone(),
                (&seqs, Type::INT8_ARRAY),
                (&counters, Type::UUID_ARRAY),
                (&times, Type::INT8_ARRAY),
                (&deltas, Type::INT8_ARRAY),
                (&kinds, Type::TEXT_ARRAY),
                (&notes, Type::TEXT_ARRAY),
                (&tokens, Type::INT8_ARRAY),
                (&undo_feeds, Type::INT8_ARRAY),
                (&undo_seqs, Type::INT8_ARRAY),
                (&lengths, Type::INT8_ARRAY),
            ];
            self.client.execute_typed(ENTRIES, &parameters).await?;
        }
        if !push.edits.is_empty() {
            let edits = &push.edits;
            let seqs = column(edits, |edit| edit.row.seq);
            let objects = column(edits, |edit| edit.object.as_str());
            let fields = column(edits, |edit| edit.field.as_str());
            let values = column(edits, |edit| edit.value.as_str());
            let clocks = column(edits, |edit| edit.hlc);
            let tokens = column(edits, |edit| edit.token);
            let parameters: [Parameter<'_>; 7] = [
                feed.clone(),
                (&seqs, Type::INT8_ARRAY),
                (&objects, Type::TEXT_ARRAY),
                (&fields, Type::TEXT_ARRAY),
                (&values, Type::TEXT_ARRAY),
                (&clocks, Type::INT8_ARRAY),
                (&tokens, Type::INT8_ARRAY),
            ];
            self.client.execute_typed(EDITS, &parameters).await?;
        }
        if !push.seen.is_empty() {
            let seen = &push.seen;
            let seqs = column(seen, |seen| seen.row.seq);
            let counters = column(seen, |seen| seen.counter);
            let feeds = column(seen, |seen| seen.of_feed.0);
            let last = column(seen, |seen| seen.upto);
            let sums = column(seen, |seen| seen.sum.to_string());
            let resets = column(seen, |seen| seen.is_reset);
            let parameters: [Parameter<'_>; 7] = [
                feed.clone(),
                (&seqs, Type::INT8_ARRAY),
                (&counters, Type::UUID_ARRAY),
                (&feeds, Type::INT8_ARRAY),
                (&last, Type::INT8_ARRAY),
                (&sums, Type::TEXT_ARRAY),
                (&resets, Type::BOOL_ARRAY),
            ];
            self.client.execute_typed(SEEN, &parameters).await?;
        }
        if !push.slots.is_empty() {
            let counters = column(&push.slots, |slot| slot.counter);
            let last = column(&push.slots, |slot| slot.upto);
            let sums = column(&push.slots, |slot| slot.raw.to_string());
            let parameters: [Parameter<'_>; 4] =
                [feed, (&counters, Type::UUID_ARRAY), (&last, Type::INT8_ARRAY), (&sums, Type::TEXT_ARRAY)];
            self.client.execute_typed(SLOTS, &parameters).await?;
        }
        Ok(true)
    }

    async fn push_transaction(&self, push: &Push) -> Result<Pushed, Error> {
        self.client.batch_execute(BEGIN).await?;
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
            Err(error) if is_token_known(&error) => {
                self.client.batch_execute("ROLLBACK").await?;
                Ok(Pushed::TokenKnown)
            }
            Err(error) => Err(error),
        }
    }

    /// Returns whether another desk of this board has pushed one of these entries.
    async fn is_known_on_board(&self, push: &Push) -> Result<bool, HubError> {
        let tokens = column(&push.entries, |entry| entry.token);
        let parameters: [Parameter<'_>; 2] = [(&push.feed.0, Type::INT8), (&tokens, Type::INT8_ARRAY)];
        let known = self.query(KNOWN_ON_BOARD, &parameters).await?;
        Ok(known.first().map(|row| get::<i64>(row, 0)).transpose()? > Some(0))
    }

    /// Tells the other desks of a push. Not in its transaction: that would make all commits of the database wait for each other.
    async fn notify(&mut self, feed: FeedNumber) {
        if self.can_notify {
            let told = self.query(NOTIFY, &[(&CHANNEL, Type::TEXT), (&feed.0, Type::INT8)]).await;
            // The push is done either way; the other desks look for themselves now and again.
            self.can_notify = told.is_ok();
        }
    }

    async fn ranges(&self, ranges: &[Range], table: &str, columns: &str) -> Result<Vec<Row>, HubError> {
        let feeds = column(ranges, |range| range.feed.0);
        let after = column(ranges, |range| range.after);
        let last = column(ranges, |range| range.upto);
        let sql = format!("SELECT {columns} {}", ROWS.replace("{table}", table));
        let parameters = [&feeds, &after, &last].map(|numbers| -> Parameter<'_> { (numbers, Type::INT8_ARRAY) });
        self.query(&sql, &parameters).await
    }

    /// Returns the numbers and tokens of a feed's rows after one number, up to another, in order.
    pub(super) async fn numbered_tokens(
        &self,
        feed: FeedNumber,
        after: i64,
        upto: i64,
    ) -> Result<Vec<(i64, i64)>, HubError> {
        let parameters = [&feed.0, &after, &upto].map(|number| -> Parameter<'_> { (number, Type::INT8) });
        self.query(TOKENS, &parameters).await?.iter().map(|row| Ok((get(row, 0)?, get(row, 1)?))).collect()
    }
}

impl Hub for PostgresHub {
    type Error = HubError;

    async fn head(&mut self, feed: FeedNumber) -> Result<Option<(i64, i64)>, HubError> {
        let rows = self.query(HEAD, &[(&feed.0, Type::INT8)]).await?;
        rows.first().map(|row| Ok((get(row, 0)?, get(row, 1)?))).transpose()
    }

    async fn register(&mut self, own: &OwnFeed) -> Result<(), HubError> {
        let replaces = own.replaces.map(|feed| feed.0);
        let parameters: [Parameter<'_>; 5] = [
            (&own.feed.0, Type::INT8),
            (&own.board, Type::UUID),
            (&own.desk, Type::UUID),
            (&own.desk_name, Type::TEXT),
            (&replaces, Type::INT8),
        ];
        self.execute(REGISTER, &parameters).await.map(drop)
    }

    async fn push(&mut self, push: &Push) -> Result<Pushed, HubError> {
        let pushed = self.within(STATEMENT_WAIT, self.push_transaction(push)).await?;
        match pushed {
            Pushed::Taken => self.notify(push.feed).await,
            Pushed::TokenKnown if !self.is_known_on_board(push).await? => return Err(HubError::OnAnotherBoard),
            Pushed::TokenKnown | Pushed::HeadMoved => {}
        }
        Ok(pushed)
    }

    async fn heads(&mut self, board: Uuid) -> Result<Vec<Head>, HubError> {
        let head = |row: &Row| {
            Ok(Head {
                feed: FeedNumber(get(row, 0)?),
                desk: get(row, 1)?,
                desk_name: get(row, 2)?,
                seq: get(row, 3)?,
                chain: get(row, 4)?,
                has_left: get(row, 5)?,
            })
        };
        self.query(HEADS, &[(&board, Type::UUID)]).await?.iter().map(head).collect()
    }

    async fn rows(&mut self, ranges: &[Range]) -> Result<Page, HubError> {
        let entries =
            "t.feed, t.seq, t.counter, t.at, t.delta, t.kind, t.note, t.token, t.undoes_feed, t.undoes_seq, t.length";
        let edits = "t.feed, t.seq, t.object, t.field, t.value, t.hlc, t.token";
        let seen = "t.feed, t.seq, t.counter, t.of_feed, t.upto, t.sum::text, t.is_reset";
        Ok(Page {
            parts: Vec::new(),
            entries: self.ranges(ranges, "entry", entries).await?.iter().map(entry).collect::<Result<_, _>>()?,
            edits: self.ranges(ranges, "edit", edits).await?.iter().map(edit).collect::<Result<_, _>>()?,
            seen: self.ranges(ranges, "seen", seen).await?.iter().map(self::seen).collect::<Result<_, _>>()?,
        })
    }

    async fn tokens(&mut self, feed: FeedNumber) -> Result<Vec<i64>, HubError> {
        let last = self.query(LAST_ROW, &[(&feed.0, Type::INT8)]).await?;
        let last: i64 = last.first().map(|row| get::<Option<i64>>(row, 0)).transpose()?.flatten().unwrap_or(0);
        let mut tokens = Vec::new();
        let mut after = 0;
        while after < last {
            let upto = last.min(after + TOKENS_MAX);
            tokens.extend(self.numbered_tokens(feed, after, upto).await?.into_iter().map(|(_, token)| token));
            after = upto;
        }
        Ok(tokens)
    }
}

fn is_token_known(error: &Error) -> bool {
    error.code() == Some(&SqlState::UNIQUE_VIOLATION)
        && error.as_db_error().is_some_and(|error| error.constraint() == Some(TOKEN_CONSTRAINT))
}

fn column<'a, R, T>(rows: &'a [R], value: impl Fn(&'a R) -> T) -> Vec<T> {
    rows.iter().map(value).collect()
}

pub(super) fn get<'a, T: FromSql<'a>>(row: &'a Row, index: usize) -> Result<T, HubError> {
    row.try_get(index).map_err(|error| HubError::Row(error.to_string()))
}

fn row_id(row: &Row) -> Result<RowId, HubError> {
    Ok(RowId { feed: FeedNumber(get(row, 0)?), seq: get(row, 1)? })
}

fn entry(row: &Row) -> Result<SharedEntry, HubError> {
    let kind: String = get(row, 5)?;
    let note: Option<&str> = get(row, 6)?;
    let root: Option<i64> = get(row, 8)?;
    let undo = match root {
        Some(feed) => {
            let root = RowId { feed: FeedNumber(feed), seq: get(row, 9)? };
            Some(UndoOf { root, length: get(row, 10)? })
        }
        None => None,
    };
    Ok(SharedEntry {
        row: row_id(row)?,
        counter: get(row, 2)?,
        at: Time(get(row, 3)?),
        delta: get(row, 4)?,
        kind: Kind::parse(&kind).ok_or(HubError::Row(kind))?,
        note: note.map(|note| note.chars().take(NOTE_CHARS_MAX).collect()),
        token: get(row, 7)?,
        undo,
    })
}

fn edit(row: &Row) -> Result<SharedEdit, HubError> {
    Ok(SharedEdit {
        row: row_id(row)?,
        object: get(row, 2)?,
        field: get(row, 3)?,
        value: get(row, 4)?,
        hlc: get(row, 5)?,
        token: get(row, 6)?,
    })
}

fn seen(row: &Row) -> Result<Seen, HubError> {
    let sum: String = get(row, 5)?;
    Ok(Seen {
        row: row_id(row)?,
        counter: get(row, 2)?,
        of_feed: FeedNumber(get(row, 3)?),
        upto: get(row, 4)?,
        sum: sum.parse().map_err(|_| HubError::Row(sum))?,
        is_reset: get(row, 6)?,
    })
}
