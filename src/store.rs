//! The store: the tally file, in SQL. Blocking functions without threads.
//!
//! Locking: writers take the write lock at the start ([`Store::begin`] is `BEGIN IMMEDIATE`), since a
//! transaction that begins by reading gets BUSY when it comes to write, whatever the timeout. Durability: WAL
//! with `synchronous=FULL`, so [`Store::commit`] returns after the flush. What changed is found by row numbers
//! that only grow (`entry.id`, `edit.id`), so that looking costs as much as what changed, not as much as there
//! is. Left out on purpose: who asks, who is told, and when to try again (the worker's).

mod open;
mod verify;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, ffi, params};

pub use open::{APPLICATION_ID, Access, BUSY_WAIT, OpenError, VERSION};
pub use verify::Verification;

use crate::request::{Change, Outcome, Refusal, Reply, Target};
use crate::words::{Color, Counter, CounterId, Key, Name};

/// Prepared statements kept: more than there are.
const STATEMENTS_MAX: usize = 32;

const INCREMENT_BY_NAME: &str = "INSERT INTO counter (name, count) VALUES (?1, ?2) \
    ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING id, count";
const INCREMENT_BY_ID: &str = "UPDATE counter SET count = count + ?2 WHERE id = ?1 RETURNING id, count";
const CREATE: &str = "INSERT INTO counter (name) VALUES (?1) ON CONFLICT (name) DO NOTHING RETURNING id";
const NAME_AND_COUNT_BY_NAME: &str = "SELECT name, count FROM counter WHERE name = ?1";
const NAME_AND_COUNT_BY_ID: &str = "SELECT name, count FROM counter WHERE id = ?1";
const COUNTERS: &str = "SELECT counter.id, counter.name, counter.count, board.name, counter.key, counter.color \
    FROM counter LEFT JOIN board ON board.id = counter.board_id ORDER BY counter.id";
const COUNTER: &str = "SELECT counter.id, counter.name, counter.count, board.name, counter.key, counter.color \
    FROM counter LEFT JOIN board ON board.id = counter.board_id WHERE counter.id = ?1";
const MARK: &str = "SELECT (SELECT coalesce(max(id), 0) FROM entry), \
    (SELECT coalesce(max(id), 0) FROM edit), (SELECT coalesce(min(id), 0) FROM edit)";
const COUNTED_SINCE: &str = "SELECT DISTINCT counter_id FROM entry WHERE id > ?1";
const EDITED_SINCE: &str = "SELECT DISTINCT counter_id FROM edit WHERE id > ?1";

/// Why the store couldn't do what it was told. The transaction is not committed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The cause may go away: locked by another program, disk full, an I/O error.
    #[error("{0}")]
    Passing(String),
    /// It won't: the file is damaged, or this program is wrong.
    #[error("{0}")]
    Lasting(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::Passing("another program holds the file locked".into())
            }
            Some(ErrorCode::DiskFull) => Self::Passing("the disk is full".into()),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Self::Passing(format!("the disk reports an error ({error})"))
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Lasting("the file is damaged; nothing more is written to it: restore a backup".into())
            }
            _ => Self::Lasting(error.to_string()),
        }
    }
}

/// The open tally file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    seen: Mark,
}

/// How far the changes were read.
#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    entry: i64,
    edit: i64,
}

impl Store {
    /// Opens the file at `path`; with [`Access::Write`] it is made when missing.
    pub fn open(path: &Path, access: Access) -> Result<Self, OpenError> {
        let connection = open::open(path, access)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        Ok(Self { connection, path: path.to_owned(), seen: Mark::default() })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Starts a transaction with the write lock.
    pub fn begin(&self) -> Result<(), StoreError> {
        Ok(self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)?)
    }

    /// Ends the transaction; what it did is on the disk when this returns.
    pub fn commit(&self) -> Result<(), StoreError> {
        Ok(self.connection.prepare_cached("COMMIT")?.execute([]).map(drop)?)
    }

    /// Ends the transaction without a trace, if one is open (some errors end it by themselves).
    pub fn rollback(&self) {
        if !self.connection.is_autocommit() {
            // Nothing to do about an error here: SQLite rolls back when the file is next opened.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    /// Adds `delta`; a name that is new makes its counter. The trigger appends the entry.
    pub fn increment(&self, target: &Target, delta: i64) -> Result<Reply, StoreError> {
        let counted = |row: &Row<'_>| Ok(Outcome::Counted { id: CounterId(row.get(0)?), count: row.get(1)? });
        let result = match target {
            Target::Name(name) => self
                .connection
                .prepare_cached(INCREMENT_BY_NAME)?
                .query_row(params![name.as_str(), delta], counted)
                .optional(),
            Target::Id(id) => {
                self.connection.prepare_cached(INCREMENT_BY_ID)?.query_row(params![id.0, delta], counted).optional()
            }
        };
        match result {
            Ok(outcome) => Ok(outcome.ok_or(Refusal::UnknownCounter)),
            // STRICT refuses what is no 64-bit integer; the statement is undone, the transaction stands.
            Err(error) if extended_code(&error) == Some(ffi::SQLITE_CONSTRAINT_DATATYPE) => {
                let (name, count) = self.name_and_count(target)?;
                Ok(Err(Refusal::Overflow { name, count, delta }))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Makes a counter at 0.
    pub fn create(&self, name: &Name) -> Result<Reply, StoreError> {
        let id: Option<i64> =
            self.connection.prepare_cached(CREATE)?.query_row([name.as_str()], |row| row.get(0)).optional()?;
        Ok(match id {
            Some(id) => Ok(Outcome::Created { id: CounterId(id) }),
            None => Err(Refusal::NameTaken(name.clone())),
        })
    }

    /// The count of the counter of this name, if there is one.
    pub fn count(&self, name: &Name) -> Result<Option<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(NAME_AND_COUNT_BY_NAME)?;
        Ok(statement.query_row([name.as_str()], |row| row.get(1)).optional()?)
    }

    /// All counters, by id.
    pub fn counters(&self) -> Result<Vec<Counter>, StoreError> {
        let mut statement = self.connection.prepare_cached(COUNTERS)?;
        let rows = statement.query_map([], counter_of_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All counters as they are now; what [`Store::changes`] then tells is counted from here.
    pub fn reload(&mut self) -> Result<Vec<Counter>, StoreError> {
        self.reading(|store| {
            (store.seen, _) = store.mark()?;
            store.counters()
        })
    }

    /// A number that differs from the last one when another connection has committed in between.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// What was committed since the last look, by whomever.
    pub fn changes(&mut self) -> Result<Vec<Change>, StoreError> {
        self.reading(Self::changes_in_one_snapshot)
    }

    fn changes_in_one_snapshot(&mut self) -> Result<Vec<Change>, StoreError> {
        let seen = self.seen;
        let (mark, oldest_edit) = self.mark()?;
        let edited = self.ids_since(EDITED_SINCE, seen.edit)?;
        let missed_edits = oldest_edit > seen.edit + 1;
        // A row without a counter: something was deleted, and the numbers of its entries may be used again.
        if missed_edits || edited.contains(&None) {
            let counters = self.counters()?;
            self.seen = mark;
            return Ok(vec![Change::Reloaded(counters)]);
        }
        let mut ids: BTreeSet<i64> = edited.into_iter().flatten().collect();
        ids.extend(self.ids_since(COUNTED_SINCE, seen.entry)?.into_iter().flatten());
        let mut statement = self.connection.prepare_cached(COUNTER)?;
        let mut changes = Vec::with_capacity(ids.len());
        for id in ids {
            changes.extend(statement.query_row([id], counter_of_row).optional()?.map(Change::Updated));
        }
        drop(statement);
        self.seen = mark;
        Ok(changes)
    }

    /// Runs `read` in one read transaction, so that all of it sees the same state of the file.
    fn reading<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.connection.prepare_cached("BEGIN DEFERRED")?.execute([])?;
        let result = read(self);
        self.rollback();
        result
    }

    fn mark(&self) -> Result<(Mark, i64), StoreError> {
        let mut statement = self.connection.prepare_cached(MARK)?;
        Ok(statement.query_row([], |row| Ok((Mark { entry: row.get(0)?, edit: row.get(1)? }, row.get(2)?)))?)
    }

    fn ids_since(&self, sql: &str, seen: i64) -> Result<Vec<Option<i64>>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([seen], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn name_and_count(&self, target: &Target) -> Result<(String, i64), StoreError> {
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let found = match target {
            Target::Name(name) => {
                self.connection.prepare_cached(NAME_AND_COUNT_BY_NAME)?.query_row([name.as_str()], read).optional()?
            }
            Target::Id(id) => {
                self.connection.prepare_cached(NAME_AND_COUNT_BY_ID)?.query_row([id.0], read).optional()?
            }
        };
        found.ok_or_else(|| StoreError::Lasting("a counter that overflows is gone".into()))
    }
}

fn counter_of_row(row: &Row<'_>) -> rusqlite::Result<Counter> {
    let id = CounterId(row.get(0)?);
    Ok(Counter {
        id,
        name: row.get(1)?,
        count: row.get(2)?,
        board: row.get(3)?,
        key: row.get::<_, Option<String>>(4)?.and_then(|key| Key::parse(&key)),
        color: row.get::<_, Option<String>>(5)?.and_then(|color| Color::parse(&color)).unwrap_or(Color::of_id(id)),
    })
}

fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}
