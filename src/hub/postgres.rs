//! The hub on PostgreSQL, or on what speaks its protocol and dialect: the statements of the protocol. Each has a time limit; whoever
//! runs into one, or into any error, drops the connection and begins anew.

use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{FromSql, ToSql, Type};
use tokio_postgres::{Client, Error, Row, Statement};
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

const PUSH: &str = include_str!("push.sql");
const HEAD: &str = "SELECT seq, chain FROM feed WHERE id = $1";
const REGISTER: &str = "INSERT INTO feed (id, board, desk, desk_name, replaces) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (id) DO UPDATE SET desk_name = excluded.desk_name, left_at = NULL WHERE feed.desk = excluded.desk";
const HEADS: &str = "SELECT id, desk, desk_name, seq, chain, left_at IS NOT NULL FROM feed WHERE board = $1";
// The OFFSET keeps each range a scan of the primary key of its own, whatever the planner knows of the table.
const ROWS: &str = "FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS wanted (feed, after, upto) \
    CROSS JOIN LATERAL (SELECT * FROM {table} WHERE feed = wanted.feed AND seq > wanted.after AND seq <= wanted.upto OFFSET 0) AS t \
    ORDER BY t.feed, t.seq";
const TOKENS: &str = "SELECT seq, token FROM entry WHERE feed = $1 AND seq > $2 AND seq <= $3 \
    UNION ALL SELECT seq, token FROM edit WHERE feed = $1 AND seq > $2 AND seq <= $3 ORDER BY seq";
const LAST_ROW: &str =
    "SELECT greatest((SELECT max(seq) FROM entry WHERE feed = $1), (SELECT max(seq) FROM edit WHERE feed = $1))";
// A pull can only bring what is on the board.
const KNOWN_ON_BOARD: &str = "SELECT count(*) FROM entry JOIN feed ON feed.id = entry.feed \
    WHERE board = $1 AND token = ANY($2)";
const TOKEN_CONSTRAINT: &str = "entry_token_key";

/// A parameter of a statement with its type: so a statement needs one round trip, and no prepared statement outlives it, which
/// a pooler between here and the server might lose.
type Parameter<'a> = (&'a (dyn ToSql + Sync), Type);

/// How pushes are sent: planning one takes the server longer than carrying it out, so it is prepared.
enum PushStatement {
    New,
    Prepared(Statement),
    /// A pooler has lost it: it is sent with each push.
    Unprepared,
}

/// A connection to a hub.
pub struct PostgresHub {
    client: Client,
    pub(super) peer: Peer,
    driver: AbortHandle,
    push: PushStatement,
    /// Whether other desks are told of pushes: not where the hub has no notifications.
    pub is_telling: bool,
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
        Self { client, peer, driver, push: PushStatement::New, is_telling: true }
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

    /// Pushes, and in the same round trip tells the other desks. Returns how many feeds were advanced: 1, or none if the head isn't
    /// what the push continues.
    async fn push_and_tell(&mut self, board: Uuid, parameters: &[Parameter<'_>]) -> Result<u64, Error> {
        let (values, types): (Vec<_>, Vec<_>) = parameters.iter().cloned().unzip();
        if matches!(self.push, PushStatement::New) {
            self.push = match self.client.prepare_typed(PUSH, &types).await {
                Ok(statement) => PushStatement::Prepared(statement),
                Err(error) if is_statement_lost(&error) => PushStatement::Unprepared,
                Err(error) => return Err(error),
            };
        }
        if let PushStatement::Prepared(statement) = &self.push {
            match tokio::join!(biased; self.client.execute(statement, &values), self.tell(board)).0 {
                Err(error) if is_statement_lost(&error) => self.push = PushStatement::Unprepared,
                done => return done,
            }
        }
        tokio::join!(biased; self.client.execute_typed(PUSH, parameters), self.tell(board)).0
    }

    /// Tells the other desks of a push. Not in its transaction: that would make all commits of the database wait for each other. The
    /// push is done whether they hear of it or not, and they look for themselves now and again.
    async fn tell(&self, board: Uuid) {
        if self.is_telling {
            let _ = self.client.batch_execute(&format!("NOTIFY {CHANNEL}, '{board}'")).await;
        }
    }

    /// Returns whether another desk of this board has pushed one of these entries.
    async fn is_known_on_board(&self, push: &Push) -> Result<bool, HubError> {
        let tokens = column(&push.entries, |entry| entry.token);
        let parameters: [Parameter<'_>; 2] = [(&push.board, Type::UUID), (&tokens, Type::INT8_ARRAY)];
        let known = self.query(KNOWN_ON_BOARD, &parameters).await?;
        Ok(known.first().map(|row| get::<i64>(row, 0)).transpose()? > Some(0))
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
        let ((from, before), (to, after)) = (push.from, push.to);
        let Push { entries, edits, seen, slots, .. } = push;
        let parameters: [Parameter<'_>; 30] = [
            (&push.feed.0, Type::INT8),
            (&from, Type::INT8),
            (&before, Type::INT8),
            (&to, Type::INT8),
            (&after, Type::INT8),
            (&column(entries, |entry| entry.row.seq), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.counter), Type::UUID_ARRAY),
            (&column(entries, |entry| entry.at.0), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.delta), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.kind.as_str()), Type::TEXT_ARRAY),
            (&column(entries, |entry| entry.note.as_deref()), Type::TEXT_ARRAY),
            (&column(entries, |entry| entry.token), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.undo.map(|undo| undo.root.feed.0)), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.undo.map(|undo| undo.root.seq)), Type::INT8_ARRAY),
            (&column(entries, |entry| entry.undo.map(|undo| undo.length)), Type::INT8_ARRAY),
            (&column(edits, |edit| edit.row.seq), Type::INT8_ARRAY),
            (&column(edits, |edit| edit.object.as_str()), Type::TEXT_ARRAY),
            (&column(edits, |edit| edit.field.as_str()), Type::TEXT_ARRAY),
            (&column(edits, |edit| edit.value.as_str()), Type::TEXT_ARRAY),
            (&column(edits, |edit| edit.hlc), Type::INT8_ARRAY),
            (&column(edits, |edit| edit.token), Type::INT8_ARRAY),
            (&column(seen, |seen| seen.row.seq), Type::INT8_ARRAY),
            (&column(seen, |seen| seen.counter), Type::UUID_ARRAY),
            (&column(seen, |seen| seen.of_feed.0), Type::INT8_ARRAY),
            (&column(seen, |seen| seen.upto), Type::INT8_ARRAY),
            (&column(seen, |seen| seen.sum.to_string()), Type::TEXT_ARRAY),
            (&column(seen, |seen| seen.is_reset), Type::BOOL_ARRAY),
            (&column(slots, |slot| slot.counter), Type::UUID_ARRAY),
            (&column(slots, |slot| slot.upto), Type::INT8_ARRAY),
            (&column(slots, |slot| slot.raw.to_string()), Type::TEXT_ARRAY),
        ];
        match timeout(STATEMENT_WAIT, self.push_and_tell(push.board, &parameters)).await {
            Err(_) => Err(HubError::Timeout(STATEMENT_WAIT)),
            Ok(Ok(0)) => Ok(Pushed::HeadMoved),
            Ok(Ok(_)) => Ok(Pushed::Taken),
            Ok(Err(error)) if is_token_known(&error) => match self.is_known_on_board(push).await? {
                true => Ok(Pushed::TokenKnown),
                false => Err(HubError::OnAnotherBoard),
            },
            Ok(Err(error)) => Err(self.peer.error(&error)),
        }
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
        let (entries, edits, seen) = tokio::try_join!(
            self.ranges(ranges, "entry", entries),
            self.ranges(ranges, "edit", edits),
            self.ranges(ranges, "seen", seen)
        )?;
        Ok(Page {
            parts: Vec::new(),
            entries: entries.iter().map(entry).collect::<Result<_, _>>()?,
            edits: edits.iter().map(edit).collect::<Result<_, _>>()?,
            seen: seen.iter().map(self::seen).collect::<Result<_, _>>()?,
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

/// Returns whether a pooler has given the connection to another server process, which has no such statement, or somebody else's.
fn is_statement_lost(error: &Error) -> bool {
    let lost = [&SqlState::INVALID_SQL_STATEMENT_NAME, &SqlState::DUPLICATE_PSTATEMENT, &SqlState::PROTOCOL_VIOLATION];
    error.code().is_some_and(|code| lost.contains(&code))
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
