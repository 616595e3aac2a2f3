//! The store: the tally file, in SQL. Blocking functions without threads.
//!
//! Locking: writers take the write lock at the start ([`Store::begin`] is `BEGIN IMMEDIATE`), since a transaction that
//! begins by reading gets BUSY when it comes to write, whatever the timeout. Durability: WAL with `synchronous=FULL`,
//! so [`Store::commit`] returns after the flush. Left out on purpose: who sends requests, who is notified, and when to
//! retry (the worker's).

mod apply;
mod backup;
mod changes;
mod closed;
mod day_notes;
mod day_sums;
mod demo;
mod doubtful;
mod edit;
mod entries;
mod evidence;
mod history;
mod holders;
mod import;
mod level;
mod migrations;
mod oddities;
mod open;
mod open_error;
mod operations;
mod outcome;
mod path_watch;
mod recorder;
mod restore;
mod salvage;
mod schema;
mod sharing;
mod sums;
mod text;
mod undo;
mod unsaved;
mod unusual;
mod verify;
mod written_files;

use std::cell::RefCell;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};

pub use backup::{
    BackUpTo, Backup, BackupError, Condition, Holdings, Mark, back_up, backups, forget_left, holdings, is_backup_due,
    newest_backup, newest_good,
};
pub use changes::COUNTERS_MAX;
pub use demo::{DemoPlan, make_demo};
pub use doubtful::DoubtfulCount;
pub use entries::WholeEntry;
pub use history::{DoubtfulFilter, History, HistoryCursor, HistoryEntry, HistoryFilter, Period};
pub use migrations::{APPLICATION_ID, VERSION};
pub use oddities::{MENDS_MAX, Oddity};
pub use open::{Access, BUSY_WAIT, VALUE_BYTES_MAX};
pub use open_error::OpenError;
use open_error::is_damage;
pub use path_watch::Displacement;
pub use restore::{Comparison, DIFFERENCES_MAX, Difference, RestoreResult, compare, restore};
pub use salvage::{SalvageResult, salvage};
pub use sharing::{DeskLabels, DeskSums, MergeError, SharedBoard};
pub use sums::CounterScope;
use text::{optional_text, text};
pub use unsaved::{RecoveryNote, UnsavedRequest, is_kept_unsaved, unsaved_files};
pub use verify::Verification;

use unusual::Unusual;

use crate::cancel::Cancel;
use crate::domain::{BoardId, Color, Counter, CounterId, EntryId, Key, Kind, Name, Time, Weight};
use crate::files::{self, Identity};
use crate::language::text;
use crate::limits;
use crate::request::{CounterRef, Operation, StreamId};

/// Number of prepared statements that are kept: more than there are.
const STATEMENTS_MAX: usize = 128;

/// Number of steps of SQLite's virtual machine between two checks for cancellation: some tens of microseconds.
const STEPS_BETWEEN_STOPS: i32 = 1_000;

/// Time after its last commit at which a writer's row is deleted.
const WRITER_KEPT: Duration = Duration::from_secs(3_600);

// The entry isn't undone; and if it is an undo itself, it is an undo of an undo, that is a redo.
macro_rules! effective {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "amends IS NULL AND NOT EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) AND (kind <> 'undo' OR \
             (WITH RECURSIVE chain (undoes, depth) AS (SELECT entry.undoes, 0 UNION ALL \
             SELECT undone.undoes, depth + 1 FROM chain JOIN entry AS undone ON undone.id = chain.undoes) \
             SELECT max(depth) % 2 = 0 FROM chain)) ",
            $after
        )
    };
}
const LAST_ENTRIES: &str = effective!("SELECT id, at, kind FROM entry WHERE ", "ORDER BY id DESC");
const LAST_ENTRY_OF: &str = effective!("SELECT id FROM entry WHERE counter_id = ?1 AND ", "ORDER BY id DESC LIMIT 1");
const RESETS: &str =
    "SELECT id, at FROM entry WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL ORDER BY id DESC";
const FIRST_AFTER: &str = "SELECT min(at) FROM entry WHERE counter_id = ?1 AND at > ?2";
const FIRST_AT: &str = "SELECT min(at) FROM entry WHERE counter_id = ?1";
const NEWEST_STREAM: &str = "SELECT id, started_at, lines FROM stream ORDER BY started_at DESC LIMIT 1";
const STREAM_AT: &str =
    "SELECT id FROM stream WHERE lines IN (?1, ?1 - 1) ORDER BY lines DESC, started_at DESC LIMIT 1";
const WRITE_AGAIN: &str = "UPDATE writer SET token = coalesce(?4, random()), at = ?3 \
    WHERE id = ?1 AND token = ?2 RETURNING id, token";
const WRITE_FIRST: &str = "INSERT INTO writer (token, at) VALUES (coalesce(?2, random()), ?1) RETURNING id, token";
// A few at a time; the oldest have the lowest numbers.
const FORGET_WRITERS: &str = "DELETE FROM writer \
    WHERE at < ?1 AND id IN (SELECT id FROM writer ORDER BY id LIMIT 8)";
const WRITER_OF_TOKEN: &str = "SELECT id FROM writer WHERE token = ?1";

const USED_UP: &str = "SELECT name FROM main.sqlite_sequence WHERE seq = 9223372036854775807 ORDER BY name LIMIT 1";

const NO_TIME: &str = "NOT NULL constraint failed: entry.at";

/// The reason why the store failed. The transaction is not committed, as far as is known.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another program is writing, or holds the file.
    #[error("{}", text!("store-error-locked"))]
    Locked,
    /// The cause may go away: disk full, an I/O error.
    #[error("{0}")]
    Passing(String),
    /// The file is damaged: nothing may be written to it any more.
    #[error("{}", text!("store-error-damaged", detail = .0))]
    Damaged(String),
    /// The query was cancelled while it ran ([`Store::cancel_by`]).
    #[error("{}", text!("store-error-stopped"))]
    Stopped,
    /// The path no longer leads to the open file, or leads to one that may not be written to. Pending requests stay in
    /// memory, and can perhaps be saved elsewhere.
    #[error(transparent)]
    Displaced(Displacement),
    /// The file was changed in an unusual way ([`Store::judge`]).
    #[error("{}", text!("store-error-suspect"))]
    Suspect,
    /// The error is permanent, and concerns this request alone.
    #[error("{0}")]
    Lasting(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if is_damage(&error) {
            return Self::Damaged(error.to_string());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::OperationInterrupted) => Self::Stopped,
            Some(ErrorCode::DiskFull) => Self::Passing(text!("limits-disk-full").into()),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                Self::Passing(limits::disk_error(&error.to_string()))
            }
            Some(ErrorCode::TooBig) => Self::Lasting(text!("store-error-text-too-long", max = VALUE_BYTES_MAX)),
            // SQLite returns NULL for a time that its own clock can't express.
            _ if error.to_string() == NO_TIME => Self::Lasting(text!("store-error-clock").into()),
            _ => Self::Lasting(error.to_string()),
        }
    }
}

/// The open tally file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    seen: changes::ChangeCursor,
    /// The next operations to undo and redo, as last reported.
    reported: Option<(Option<Operation>, Option<Operation>)>,
    /// The token that the last commit left in the file.
    token: Option<Token>,
    /// The token that the failed commit would have left.
    doubt: Option<Token>,
    /// The names that other programs have spelled in their own way.
    unusual: RefCell<Unusual>,
    /// `None`: the store has no file of its own.
    watch: Option<path_watch::PathWatch>,
    is_immutable: bool,
    /// Whether the file is of an older version: views stand in for its tables until another program migrates it.
    has_stand_ins: bool,
    /// The columns and indexes of ours that other programs have removed from the file, in words.
    schema_notes: Vec<String>,
    ends: RefCell<changes::Ends>,
}

/// A counter, as its row is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterSummary {
    pub id: CounterId,
    /// The name as the file spells it.
    pub name: String,
    pub count: i64,
}

/// A writer's row, which identifies a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Token {
    writer: i64,
    token: i64,
}

/// A stream of lines that didn't come to its end: it was cut off, or goes on in another process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnfinishedStream {
    pub id: StreamId,
    pub started_at: Time,
    pub lines: i64,
}

/// Time for which threads of one process wait for each other to close the file, and the interval at which they check.
const GUEST_WAIT: Duration = Duration::from_millis(500);
const GUEST_PAUSE: Duration = Duration::from_millis(5);

impl Store {
    /// Opens the file at `path`; with [`Access::Write`] it is made when missing.
    pub fn open(path: &Path, access: Access) -> Result<Self, OpenError> {
        Self::open_within(path, access, BUSY_WAIT)
    }

    /// Opens the file as [`Store::open`] does, with another timeout than [`BUSY_WAIT`] for another program's lock, then
    /// and later.
    pub fn open_within(path: &Path, access: Access, wait: Duration) -> Result<Self, OpenError> {
        Self::open_unless(path, access, wait, &Cancel::default())
    }

    /// Opens the file as [`Store::open_within`] does, unless it is cancelled first: migrating a large file, or checking
    /// the backups of a damaged one, may take long. A cancelled opening leaves the file as it was.
    pub fn open_unless(path: &Path, access: Access, wait: Duration, cancel: &Cancel) -> Result<Self, OpenError> {
        let started = Instant::now();
        loop {
            match Self::open_once(path, access, wait, cancel) {
                // Another thread reads the file beside its writer, which has just closed it and deleted the log's
                // index.
                Err(OpenError::Other { .. } | OpenError::Disk { .. } | OpenError::ReadOnly { .. })
                    if written_files::has_written() && started.elapsed() < GUEST_WAIT =>
                {
                    std::thread::sleep(GUEST_PAUSE);
                }
                opened => return opened,
            }
        }
    }

    fn open_once(path: &Path, access: Access, wait: Duration, cancel: &Cancel) -> Result<Self, OpenError> {
        let before = Identity::at(path);
        let open::OpenedFile { connection, cookie, is_immutable, has_stand_ins, schema_notes } =
            open::open(path, access, wait, cancel).map_err(|error| backup::with_advice(error, cancel))?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        let watch = match path_watch::PathWatch::of(path, access, &connection, cookie) {
            // Another file was put at the path just now.
            Ok(watch) if before.is_some_and(|before| before != watch.identity()) => {
                return Err(OpenError::Locked(path.to_owned()));
            }
            Ok(watch) => watch,
            Err(StoreError::Locked) => return Err(OpenError::Locked(path.to_owned())),
            Err(error) => return Err(OpenError::Disk { path: path.to_owned(), detail: error.to_string() }),
        };
        let seen = changes::ChangeCursor::default();
        Ok(Self {
            connection,
            path: path.to_owned(),
            seen,
            reported: None,
            token: None,
            doubt: None,
            unusual: RefCell::default(),
            watch: Some(watch),
            is_immutable,
            has_stand_ins,
            schema_notes,
            ends: RefCell::default(),
        })
    }

    /// Returns which columns and indexes other programs had removed from the file, and what was done about it, in
    /// words.
    pub fn schema_notes(&self) -> &[String] {
        &self.schema_notes
    }

    /// Returns the same as [`Store::schema_notes`], and then forgets it.
    pub fn take_schema_notes(&mut self) -> Vec<String> {
        std::mem::take(&mut self.schema_notes)
    }

    /// Makes a new file at `path`, where there must be none.
    pub fn make(path: &Path) -> Result<Self, OpenError> {
        open::check_length(path)?;
        match files::make_private(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(OpenError::FileExists(path.to_owned())),
            // Any other error is reported by opening.
            _ => Self::open(path, Access::Write),
        }
    }

    /// Returns a store without a file, which is empty: for a preview of what a request would do to a new file.
    pub fn of_nothing() -> Result<Self, StoreError> {
        let connection = migrations::in_memory()?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
        let seen = changes::ChangeCursor::default();
        Ok(Self {
            connection,
            path: PathBuf::new(),
            seen,
            reported: None,
            token: None,
            doubt: None,
            unusual: RefCell::default(),
            watch: None,
            is_immutable: false,
            has_stand_ins: false,
            schema_notes: Vec::new(),
            ends: RefCell::default(),
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns whether the file is read as immutable, since nothing can be written where it is.
    pub fn is_immutable(&self) -> bool {
        self.is_immutable
    }

    /// Makes another program's lock an error at once, instead of after [`BUSY_WAIT`]: for a caller that retries by
    /// itself.
    pub fn never_wait(&self) -> Result<(), StoreError> {
        Ok(self.connection.busy_timeout(Duration::ZERO)?)
    }

    /// Ends all later reads with [`StoreError::Stopped`] soon after `cancel` is cancelled.
    pub fn cancel_by(&mut self, cancel: &Cancel) -> Result<(), StoreError> {
        let cancel = cancel.clone();
        Ok(self.connection.progress_handler(STEPS_BETWEEN_STOPS, Some(move || cancel.is_cancelled()))?)
    }

    /// Starts a transaction with the write lock.
    pub fn begin(&self) -> Result<(), StoreError> {
        Ok(self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)?)
    }

    /// Ends the transaction; what it did is on the disk when this returns. After an error,
    /// [`Store::is_committed`] tells whether it is there all the same.
    pub fn commit(&mut self) -> Result<(), StoreError> {
        let token = self.leave_token()?;
        if let Err(error) = self.connection.prepare_cached("COMMIT")?.execute([]) {
            // When the disk is full no complete commit was written; but one from an earlier try may be there.
            if error.sqlite_error_code() != Some(ErrorCode::DiskFull) {
                self.doubt = Some(token);
            }
            return Err(error.into());
        }
        if let Err(error) = self.check_committed() {
            self.doubt = Some(token);
            return Err(error);
        }
        self.token = Some(token);
        self.doubt = None;
        Ok(())
    }

    /// Returns whether a commit that failed is in the file: to be called in the next transaction, which rules out that
    /// it still arrives.
    ///
    /// A COMMIT whose flush fails is rolled back for this connection, and yet its frames may be complete in the log,
    /// where a recovery by another process finds them: now, or until another commit overwrites them. So all tries of
    /// one transaction leave the same token. What was recovered must still be flushed ([`Store::flush`]).
    pub fn is_committed(&mut self) -> Result<bool, StoreError> {
        let Some(doubt) = self.doubt else { return Ok(false) };
        let writer = self.writer_of(doubt.token)?;
        if let Some(writer) = writer {
            self.token = Some(Token { writer, token: doubt.token });
            self.doubt = None;
        }
        Ok(writer.is_some())
    }

    fn writer_of(&self, token: i64) -> Result<Option<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(WRITER_OF_TOKEN)?;
        Ok(statement.query_row([token], |row| row.get(0)).optional()?)
    }

    /// Flushes all commits in the file to the disk, also those whose own flush has failed: out of the log into the
    /// database, since a log whose flush has failed once may be reported as flushed the next time without having been
    /// written.
    pub fn flush(&self) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached("PRAGMA wal_checkpoint(FULL)")?;
        let is_busy: bool = statement.query_row([], |row| row.get(0))?;
        if is_busy { Err(StoreError::Locked) } else { Ok(()) }
    }

    /// Gives up the failed commit: the next one gets a token of its own.
    pub fn forget_doubt(&mut self) {
        self.doubt = None;
    }

    /// Returns the token of a failed commit that may be in the file nevertheless.
    pub fn doubt(&self) -> Option<i64> {
        self.doubt.map(|doubt| doubt.token)
    }

    /// Returns the token that the last commit left in the file.
    pub fn last_token(&self) -> Option<i64> {
        self.token.map(|token| token.token)
    }

    /// Adds the reason to an error if the reason is in the file: SQLite reports a full disk when a table has no number
    /// left.
    pub fn explained(&self, error: StoreError) -> StoreError {
        match (&error, self.used_up()) {
            (StoreError::Passing(_), Some(table)) => {
                StoreError::Lasting(text!("store-error-numbers-used-up", table, max = i64::MAX.to_string()))
            }
            _ => error,
        }
    }

    /// Returns the table that has used its last number, if there is one.
    fn used_up(&self) -> Option<String> {
        self.connection.query_row(USED_UP, [], |row| row.get(0)).optional().ok().flatten()
    }

    /// Ends the transaction and discards its changes, if one is open (some errors end it by themselves).
    pub fn rollback(&self) {
        if !self.connection.is_autocommit() {
            // An error can be ignored: SQLite rolls back when the file is next opened.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    /// Closes the store without copying the log into the file, which is damaged.
    pub fn abandon(&self) {
        // An error here means only that closing does more than it should.
        let _ = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }

    /// Returns the count of the counter with this name, if there is one.
    pub fn count(&self, name: &Name) -> Result<Option<i64>, StoreError> {
        Ok(self.look_up(&CounterRef::Name(name.clone()))?.map(|found| found.count))
    }

    /// Returns the counter that is meant, if there is one.
    pub fn look_up(&self, counter: &CounterRef) -> Result<Option<CounterSummary>, StoreError> {
        let found = self.find_any(counter)?;
        Ok(found.map(|apply::CounterState { id, name, count, .. }| CounterSummary { id, name, count }))
    }

    /// Returns the last change that isn't an undo (a redo counts as a change) and isn't undone: an entry of one counter
    /// or of all, or all entries of one reset, newest first. Empty if there is nothing to undo.
    pub fn last_entries(&self, of: Option<&CounterRef>) -> Result<Vec<EntryId>, StoreError> {
        if let Some(counter) = of {
            let Some(counter) = self.look_up(counter)? else { return Ok(Vec::new()) };
            let mut statement = self.connection.prepare_cached(LAST_ENTRY_OF)?;
            let entry = statement.query_row([counter.id.0], |row| row.get(0).map(EntryId)).optional()?;
            return Ok(entry.into_iter().collect());
        }
        let mut statement = self.connection.prepare_cached(LAST_ENTRIES)?;
        let mut rows = statement.query([])?;
        let mut entries = Vec::new();
        let mut reset_at: Option<i64> = None;
        while let Some(row) = rows.next()? {
            let (id, at, kind): (_, i64, _) = (EntryId(row.get(0)?), row.get(1)?, text(row, 2)?);
            let is_reset = kind == Kind::Reset.as_str();
            match (entries.is_empty(), reset_at) {
                (true, _) => reset_at = is_reset.then_some(at),
                // All entries of one reset have the same time.
                (false, Some(reset_at)) if is_reset && reset_at == at => {}
                (false, _) => break,
            }
            entries.push(id);
        }
        Ok(entries)
    }

    /// Returns when the counter's period began: at its last effective reset, otherwise with its first entry.
    pub fn period_start(&self, id: CounterId) -> Result<Option<Time>, StoreError> {
        if let Some((_, at)) = self.last_reset(id)? {
            return Ok(Some(at));
        }
        let mut statement = self.connection.prepare_cached(FIRST_AT)?;
        Ok(statement.query_row([id.0], |row| row.get::<_, Option<i64>>(0))?.map(Time))
    }

    /// Returns when something was counted first in the counter's period.
    pub fn first_since_reset(&self, id: CounterId) -> Result<Option<Time>, StoreError> {
        let reset = self.last_reset(id)?.map_or(i64::MIN, |(_, at)| at.0);
        let mut statement = self.connection.prepare_cached(FIRST_AFTER)?;
        Ok(statement.query_row([id.0, reset], |row| row.get::<_, Option<i64>>(0))?.map(Time))
    }

    /// Returns the counter's last effective reset: the entry to undo for it, which is the reset or the last redo of it,
    /// and the time of the reset.
    pub fn last_reset(&self, id: CounterId) -> Result<Option<(EntryId, Time)>, StoreError> {
        let mut resets = self.connection.prepare_cached(RESETS)?;
        let mut rows = resets.query([id.0])?;
        while let Some(row) = rows.next()? {
            if let Some(effective) = self.effective_entry(EntryId(row.get(0)?))? {
                return Ok(Some((effective, Time(row.get(1)?))));
            }
        }
        Ok(None)
    }

    /// Returns the newest stream that didn't come to its end.
    pub fn newest_stream(&self) -> Result<Option<UnfinishedStream>, StoreError> {
        let stream = |row: &Row<'_>| {
            Ok(UnfinishedStream { id: StreamId(row.get(0)?), started_at: Time(row.get(1)?), lines: row.get(2)? })
        };
        Ok(self.connection.prepare_cached(NEWEST_STREAM)?.query_row([], stream).optional()?)
    }

    /// Returns the newest stream that was counted through this many lines; or through all but the last of them, which
    /// is to be left out because it can't be counted.
    pub fn stream_at(&self, lines: i64) -> Result<Option<StreamId>, StoreError> {
        let mut statement = self.connection.prepare_cached(STREAM_AT)?;
        Ok(statement.query_row([lines], |row| row.get(0)).optional()?.map(StreamId))
    }

    fn leave_token(&self) -> Result<Token, StoreError> {
        let now = Time::now().0;
        let same = self.doubt.map(|doubt| doubt.token);
        let token = |row: &Row<'_>| Ok(Token { writer: row.get(0)?, token: row.get(1)? });
        if let Some(last) = self.token {
            let mut statement = self.connection.prepare_cached(WRITE_AGAIN)?;
            if let Some(token) = statement.query_row(params![last.writer, last.token, now, same], token).optional()? {
                return Ok(token);
            }
        }
        let kept_since = now.saturating_sub(i64::try_from(WRITER_KEPT.as_millis()).unwrap_or(i64::MAX));
        self.connection.prepare_cached(FORGET_WRITERS)?.execute([kept_since])?;
        Ok(self.connection.prepare_cached(WRITE_FIRST)?.query_row(params![now, same], token)?)
    }

    /// Runs `read` in one read transaction, so that all its reads see the same state of the file, including those by
    /// other functions of the store. While it runs, what others write stays in the log.
    pub fn reading<T, E: From<StoreError>>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        if !self.connection.is_autocommit() {
            return read(self);
        }
        self.begin_reading()?;
        let result = read(self);
        self.rollback();
        result
    }

    fn begin_reading(&self) -> Result<(), StoreError> {
        if self.has_stand_ins {
            open::drop_stand_ins(&self.connection)?;
        }
        Ok(self.connection.prepare_cached("BEGIN DEFERRED")?.execute([]).map(drop)?)
    }
}

/// Reads a counter from a row of [`changes`]'s columns.
fn counter_of_row(row: &Row<'_>) -> rusqlite::Result<Counter> {
    let id = CounterId(row.get(0)?);
    Ok(Counter {
        id,
        name: text(row, 1)?,
        count: row.get(2)?,
        board: optional_text(row, 3)?,
        key: optional_text(row, 4)?.and_then(|key| Key::parse(&key)),
        color: optional_text(row, 5)?.and_then(|color| Color::parse(&color)).unwrap_or(Color::of_id(id)),
        is_archived: row.get(6)?,
        board_id: row.get::<_, Option<i64>>(7)?.map(BoardId),
        step: row.get(8)?,
        target: row.get(9)?,
        minimum: row.get(10)?,
        maximum: row.get(11)?,
        is_locked: row.get(12)?,
        note: optional_text(row, 13)?,
        position: row.get(14)?,
        weight: Weight::of_factor(row.get(15)?),
        short_name: optional_text(row, 16)?,
        control: optional_text(row, 17)?,
    })
}
