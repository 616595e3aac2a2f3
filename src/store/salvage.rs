//! Salvage: what can still be read of a damaged file, in a new one.
//!
//! SQLite never opens the damaged file, but a copy of it with its log. Rows of the copy are read one by one; where a
//! page can't be read, the search for the next row goes on beyond it. The new file is sound: a counter has the count
//! that its row says, and if its entries don't add up to that any more, further ones make up the difference; a counter
//! whose row is lost has the sum of its entries, and its name if the index of names still has it. What was done in a
//! dashboard can't be undone in the new file. A shared board is shared on, as a new desk: what the others did comes from the hub.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params, params_from_iter};

use super::backup::{self, BackupError};
use super::restore::{FIRST_NUMBER, KEEP_NUMBER};
use super::{OpenError, Store, StoreError, open};
use crate::cancel::Cancel;
use crate::domain::Time;
use crate::files;
use crate::language::text;

/// Number of tries at one distance where rows can't be read, before the distance is doubled: more than the rows of one
/// page. Beyond the last number that the table gave, few tries suffice.
const TRIES_MAX: u32 = 1_000;
const TRIES_BEYOND_MAX: u32 = 8;

/// Greatest plausible number of a row; a greater one means damage.
const NUMBER_MAX: i64 = 1 << 60;

/// Size of a page and of the header in a file that this program makes, in bytes.
const PAGE_BYTES: usize = 4_096;
const HEADER_BYTES: usize = 100;

/// Number of bytes copied between two checks for cancellation.
const COPIED_BYTES: u64 = 16 << 20;

/// Maximum number of counters, and of gaps, that are named one by one.
const NAMED_MAX: usize = 1_000;

const BOARD_COLUMNS: [&str; 9] =
    ["id", "name", "position", "target", "stops_at_target", "shows_shares", "total_name", "uuid", "hours"];
const COUNTER_COLUMNS: [&str; 21] = [
    "id",
    "name",
    "count",
    "board_id",
    "key",
    "color",
    "archived_at",
    "step",
    "target",
    "minimum",
    "maximum",
    "is_locked",
    "note",
    "position",
    "weight",
    "shared_on",
    "made_as",
    "generation",
    "uuid",
    "short_name",
    "control",
];
const ENTRY_COLUMNS: [&str; 9] = ["id", "counter_id", "at", "delta", "kind", "note", "undoes", "token", "amends"];
const SETTING_COLUMNS: [&str; 2] = ["name", "value"];
const DAY_NOTE_COLUMNS: [&str; 4] = ["id", "board_id", "date", "note"];
const KEPT_COLUMNS: [&str; 2] = ["entry_id", "at"];
const HUB_COLUMNS: [&str; 4] = ["board_id", "board", "address", "left_at"];

const TABLES: &str = "SELECT name, rootpage, sql FROM sqlite_schema \
    WHERE type = 'table' AND name IN ('board', 'counter', 'day_note', 'entry', 'hub', 'kept', 'setting')";
const PUT_TABLE: &str =
    "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('table', ?1, ?1, ?2, ?3)";
const COLUMNS_OF: &str = "SELECT name FROM pragma_table_info(?1)";
const NAMES: [&str; 2] = [
    "SELECT id, name FROM counter INDEXED BY sqlite_autoindex_counter_1 ORDER BY name",
    "SELECT id, name FROM counter INDEXED BY sqlite_autoindex_counter_1 ORDER BY name DESC",
];
// Before version 6 the table of operations had another name.
const SEQUENCES: &str = "SELECT iif(name = 'deed', 'operation', name), seq FROM sqlite_sequence \
    WHERE name IN ('board', 'counter', 'day_note', 'entry', 'deed', 'operation', 'edit')";
const PLAIN_COUNTER: &str = "INSERT INTO counter (id, name, count) VALUES (?1, ?2, 0)";
const NAME_IS_FREE: &str = "SELECT NOT EXISTS (SELECT 1 FROM counter WHERE name = ?1)";
const PLAIN_ENTRY: &str = "INSERT INTO entry (id, counter_id, at, delta) VALUES (?1, ?2, ?3, ?4)";
const CORRECTION: &str = "INSERT INTO entry (counter_id, at, delta, kind, note) VALUES (?1, ?2, ?3, 'set', ?4)";
const SET_COUNT: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
// In two halves, as in `verify.rs`.
const SUMS: &str = "SELECT counter.id, counter.name, coalesce(sum(entry.delta >> 32), 0), \
    coalesce(sum(entry.delta & 4294967295), 0) FROM counter LEFT JOIN entry ON entry.counter_id = counter.id \
    GROUP BY counter.id";
/// A board is shared on if its row and that of its hub are there.
const UNSHARE: [&str; 3] = [
    "UPDATE board SET uuid = NULL WHERE uuid IS NOT NULL \
        AND NOT EXISTS (SELECT 1 FROM hub WHERE board_id = board.id AND hub.board = board.uuid AND left_at IS NULL)",
    "UPDATE counter SET shared_on = NULL, uuid = NULL WHERE shared_on IS NOT NULL \
        AND shared_on NOT IN (SELECT id FROM board WHERE uuid IS NOT NULL)",
    // What comes back from a hub must not be taken for an entry of another counter.
    "UPDATE entry SET token = NULL WHERE token IS NOT NULL AND counter_id IN (SELECT id FROM counter \
        WHERE shared_on IS NULL AND (board_id IS NULL OR board_id NOT IN (SELECT board_id FROM hub)))",
];
const IS_SHARED: &str = "SELECT shared_on IS NOT NULL FROM counter WHERE id = ?1";

/// The result of a salvage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalvageResult {
    pub counters: usize,
    pub entries: i64,
    /// One line each on what was read, what couldn't be read, and where counts come from.
    pub lines: Vec<String>,
}

/// Copies what can still be read of the file at `path` into a new one at `to`. To be called only while this process has
/// no connection to the damaged file, which is read as it is.
///
/// # Errors
/// When nothing can be read, the new file can't be made, or the salvage is cancelled. There is no new file then.
pub fn salvage(path: &Path, to: &Path, cancel: &Cancel) -> Result<SalvageResult, BackupError> {
    let (path, to) = (&files::resolve_links(path), &files::resolve_links(to));
    let folder = files::folder_of(to);
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing(folder.to_owned()).into());
    }
    if fs::symlink_metadata(to).is_ok() {
        return Err(OpenError::FileExists(to.clone()).into());
    }
    let bytes = match fs::metadata(path) {
        Ok(metadata) => {
            open::check_is_file(path, &metadata)?;
            metadata.len()
        }
        Err(_) => return Err(OpenError::FileMissing(path.clone()).into()),
    };
    let part = backup::make_part(folder, bytes, 3)?;
    let damaged = open_copy(path, part.path(), cancel)?;
    let new = part.path().join("new.db");
    let mut store = Store::make(&new)?;
    store.cancel_by(cancel)?;
    // An incomplete file is deleted, and a complete one is flushed below.
    store.connection.pragma_update(None, "journal_mode", "MEMORY")?;
    store.connection.pragma_update(None, "synchronous", "OFF")?;
    // Counts and entries are copied as they are, so no trigger may add entries of its own.
    store.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    store.begin()?;
    let mut rescue =
        Rescue { damaged: &damaged, new: &store.connection, cancel, lines: Vec::new(), lost: BTreeSet::new() };
    rescue.run()?;
    let lines = rescue.lines;
    store.share_salvaged()?;
    store.connection.execute_batch("COMMIT")?;
    let found = store.verify()?;
    store.connection.pragma_update(None, "journal_mode", "DELETE")?;
    drop(store);
    if let Some(problem) = found.problems.into_iter().next() {
        return Err(BackupError::Unsound { path: new, problem, then: text!("salvage-nothing") });
    }
    if found.counters == 0 && found.entries == 0 {
        return Err(OpenError::Unreadable(path.clone()).into());
    }
    backup::flush_file(&new)?;
    backup::give_name(&new, to)?;
    backup::flush_folder(folder)?;
    Ok(SalvageResult { counters: found.counters, entries: found.entries, lines })
}

/// The way in which a copy of a damaged file is made readable: each for more damage than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cure {
    /// With its log.
    None,
    WithoutLog,
    /// With the header of a new file.
    Header,
    HeaderWithoutLog,
    /// With the tables at the positions that they have in a new file, since the list of tables is lost.
    Tables,
}

/// Opens a copy of the damaged file, in the first way in which it can be read.
fn open_copy(path: &Path, folder: &Path, cancel: &Cancel) -> Result<Connection, BackupError> {
    let fresh = folder.join("fresh.db");
    let new = Store::make(&fresh)?;
    let mut best: Option<(usize, Connection)> = None;
    for cure in [Cure::None, Cure::WithoutLog, Cure::Header, Cure::HeaderWithoutLog, Cure::Tables] {
        let copy = folder.join(format!("damaged-{cure:?}.db"));
        let failed = |error| BackupError::file(&copy, &error);
        copy_file(path, &copy, cancel)?;
        let start = match cure {
            Cure::None | Cure::WithoutLog => Vec::new(),
            Cure::Header | Cure::HeaderWithoutLog => start_of_empty(folder, HEADER_BYTES)?,
            Cure::Tables => start_of_empty(folder, PAGE_BYTES)?,
        };
        let file = fs::OpenOptions::new().write(true).open(&copy);
        file.and_then(|mut file| file.write_all(&start)).map_err(failed)?;
        if matches!(cure, Cure::None | Cure::Header) {
            // Without a log, or if that isn't a regular file, the file is read alone.
            if let Err(error @ BackupError::Store(_)) =
                copy_file(&files::beside(path, "-wal"), &files::beside(&copy, "-wal"), cancel)
            {
                return Err(error);
            }
        }
        let connected = connect(&copy).and_then(|connection| {
            if cure == Cure::Tables {
                put_tables(&new.connection, &connection)?;
            }
            let there = |table, columns: &[&'static str]| {
                columns_of(&connection, table, columns).map(|found| !found.is_empty())
            };
            let tables =
                usize::from(there("counter", &COUNTER_COLUMNS)?) + usize::from(there("entry", &ENTRY_COLUMNS)?);
            Ok((tables, connection))
        });
        match connected {
            Ok((2, connection)) => return Ok(connection),
            Ok((tables, connection)) if tables > best.as_ref().map_or(0, |(tables, _)| *tables) => {
                best = Some((tables, connection));
            }
            _ => {}
        }
    }
    best.map(|(_, connection)| connection).ok_or_else(|| OpenError::Unreadable(path.to_owned()).into())
}

/// Copies a file that may be very large, until it is cancelled.
fn copy_file(from: &Path, to: &Path, cancel: &Cancel) -> Result<(), BackupError> {
    let failed = |error| BackupError::file(to, &error);
    let from = files::open_regular(from).map_err(|error| BackupError::file(from, &error))?;
    let mut to = fs::File::create(to).map_err(failed)?;
    while io::copy(&mut (&from).take(COPIED_BYTES), &mut to).map_err(failed)? > 0 {
        if cancel.is_cancelled() {
            return Err(StoreError::Stopped.into());
        }
    }
    Ok(())
}

/// Returns the beginning of a database without tables, except for SQLite's own counters.
fn start_of_empty(folder: &Path, bytes: usize) -> Result<Vec<u8>, BackupError> {
    /// The change counter, the number of pages and of free ones; then the change that the number of pages belongs to.
    const COUNTED: [std::ops::Range<usize>; 2] = [24..40, 92..100];
    let empty = folder.join("empty.db");
    if !empty.exists() {
        let connection = Connection::open(&empty)?;
        connection
            .execute_batch(&format!("PRAGMA page_size = {PAGE_BYTES}; CREATE TABLE gone (a); DROP TABLE gone"))?;
    }
    let mut start = fs::read(&empty).map_err(|error| BackupError::file(&empty, &error))?;
    start.truncate(bytes);
    for counted in COUNTED {
        if let Some(counted) = start.get_mut(counted) {
            counted.fill(0);
        }
    }
    Ok(start)
}

fn connect(copy: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(copy, flags)?;
    connection.busy_timeout(Duration::ZERO)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // With this, SQLite accepts a file that is shorter than its header says, and skips what it can't parse of the
    // schema.
    connection.pragma_update(None, "writable_schema", true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}

/// Adds the tables to the list, each with its first page: all files were made by the same steps, so mostly their tables
/// are at the same positions.
fn put_tables(new: &Connection, damaged: &Connection) -> rusqlite::Result<()> {
    let mut tables = new.prepare(TABLES)?;
    let mut rows = tables.query([])?;
    while let Some(row) = rows.next()? {
        let (name, page, sql): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        damaged.execute(PUT_TABLE, params![name, page, sql])?;
    }
    // Makes SQLite read the list again.
    damaged.pragma_update(None, "writable_schema", "RESET")?;
    damaged.pragma_update(None, "writable_schema", true)
}

/// Returns those of the columns that the table has.
fn columns_of(connection: &Connection, table: &str, columns: &[&'static str]) -> rusqlite::Result<Vec<&'static str>> {
    let mut statement = connection.prepare(COLUMNS_OF)?;
    let there: Vec<String> = statement.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(columns.iter().copied().filter(|column| there.iter().any(|there| there == column)).collect())
}

/// The state of a salvage under way.
struct Rescue<'a> {
    damaged: &'a Connection,
    new: &'a Connection,
    cancel: &'a Cancel,
    lines: Vec<String>,
    /// The counters whose rows are lost.
    lost: BTreeSet<i64>,
}

/// The rows that were read from one table.
#[derive(Default)]
struct Read {
    rows: usize,
    /// The number of rows that could be read, but were invalid.
    senseless: usize,
    /// The numbers that couldn't be read: each range's first, and the first after it.
    gaps: Vec<(i64, i64)>,
}

impl Rescue<'_> {
    fn run(&mut self) -> Result<(), StoreError> {
        let new = self.new;
        self.take("board", &BOARD_COLUMNS, |columns, row| insert(new, "board", columns, row))?;
        self.take("setting", &SETTING_COLUMNS, |columns, row| insert(new, "setting", columns, row))?;
        self.take("day_note", &DAY_NOTE_COLUMNS, |columns, row| {
            // Of the whole file, if its board is lost.
            let without = row.iter().enumerate().map(|(index, value)| if index == 1 { &Value::Null } else { value });
            let without: Vec<Value> = without.cloned().collect();
            Ok(insert(new, "day_note", columns, row)? || insert(new, "day_note", columns, &without)?)
        })?;
        self.take("hub", &HUB_COLUMNS, |columns, row| insert(new, "hub", columns, row))?;

        let mut counts = BTreeMap::new();
        self.take("counter", &COUNTER_COLUMNS, |columns, row| {
            let (Some(Value::Integer(id)), Some(Value::Integer(count))) = (row.first(), row.get(2)) else {
                return Ok(false);
            };
            let is_in = insert(new, "counter", columns, row)? || {
                // At least its name is kept, if that is valid.
                let name = if let Some(Value::Text(name)) = row.get(1) { Some(name.as_str()) } else { None };
                add_counter(new, *id, name)?
            };
            if is_in {
                counts.insert(*id, *count);
            }
            Ok(is_in)
        })?;
        self.take_names(&counts)?;

        let lost = &mut BTreeSet::new();
        self.take("entry", &ENTRY_COLUMNS, |columns, row| {
            let (
                Some(Value::Integer(id)),
                Some(Value::Integer(counter)),
                Some(Value::Integer(at)),
                Some(Value::Integer(delta)),
            ) = (row.first(), row.get(1), row.get(2), row.get(3))
            else {
                return Ok(false);
            };
            if !(1..NUMBER_MAX).contains(counter) {
                return Ok(false);
            }
            let is_known = counts.contains_key(counter) || lost.contains(counter);
            if !is_known {
                add_counter(new, *counter, None)?;
                lost.insert(*counter);
            }
            Ok(insert(new, "entry", columns, row)?
                || is_done(new.execute(PLAIN_ENTRY, params![id, counter, at, delta]))?)
        })?;
        self.lost.append(lost);
        self.take("kept", &KEPT_COLUMNS, |columns, row| insert(new, "kept", columns, row))?;
        self.keep_numbers()?;
        for statement in UNSHARE {
            self.new.execute(statement, [])?;
        }
        self.settle(&counts)
    }

    /// Reads a table in the order of its numbers, as far as possible.
    fn take(
        &mut self,
        table: &str,
        columns: &[&'static str],
        mut take: impl FnMut(&[&'static str], &[Value]) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let columns = columns_of(self.damaged, table, columns).unwrap_or_default();
        if columns.is_empty() {
            // These tables came with later versions.
            if !matches!(table, "day_note" | "setting" | "hub" | "kept") {
                self.lines.push(text!("salvage-table-unreadable", table));
            }
            return Ok(());
        }
        let sql = format!("SELECT rowid, {} FROM main.{table} WHERE rowid >= ?1 ORDER BY rowid", columns.join(", "));
        let last = self.numbers().into_iter().find(|(of, _)| of == table).map_or(0, |(_, number)| number);
        let mut read = Read::default();
        let mut next = i64::MIN;
        while let Err(from) = self.take_from(&sql, next, &mut read, |row| take(&columns, row))? {
            let from = from.max(0);
            match self.beyond(&sql, from, last) {
                Some(found) => {
                    read.gaps.push((from, found));
                    next = found;
                }
                None => {
                    read.gaps.push((from, i64::MAX));
                    break;
                }
            }
        }
        self.report(table, &read);
        Ok(())
    }

    /// Takes rows from a number on, to the end. The inner error is the number from which on they can't be read.
    fn take_from(
        &self,
        sql: &str,
        from: i64,
        read: &mut Read,
        mut take: impl FnMut(&[Value]) -> Result<bool, StoreError>,
    ) -> Result<Result<(), i64>, StoreError> {
        let mut next = from;
        let Ok(mut statement) = self.damaged.prepare_cached(sql) else { return Ok(Err(next)) };
        let columns = statement.column_count();
        let Ok(mut rows) = statement.query([from]) else { return Ok(Err(next)) };
        loop {
            if self.cancel.is_cancelled() {
                return Err(StoreError::Stopped);
            }
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(Ok(())),
                Err(_) => return Ok(Err(next)),
            };
            let number: i64 = row.get(0)?;
            next = next.max(number.saturating_add(1));
            if (1..NUMBER_MAX).contains(&number) && take(&values(row, columns)?)? {
                read.rows += 1;
            } else {
                read.senseless += 1;
            }
        }
    }

    /// Returns the first number after `from` from which on rows can be read again.
    fn beyond(&self, sql: &str, from: i64, last: i64) -> Option<i64> {
        let is_readable = |from: i64| {
            let Ok(mut statement) = self.damaged.prepare_cached(sql) else { return false };
            statement.query_row([from], |_| Ok(())).optional().is_ok()
        };
        let (mut number, mut distance, mut tries) = (from, 1_i64, 0);
        let (mut bad, mut good) = loop {
            let next = number.checked_add(distance).filter(|next| *next < NUMBER_MAX)?;
            if is_readable(next) {
                break (number, next);
            }
            number = next;
            tries += 1;
            if tries >= if number <= last { TRIES_MAX } else { TRIES_BEYOND_MAX } {
                (distance, tries) = (distance * 2, 0);
            }
        };
        while good - bad > 1 {
            let middle = bad + (good - bad) / 2;
            *(if is_readable(middle) { &mut good } else { &mut bad }) = middle;
        }
        Some(good)
    }

    /// Makes the counters whose rows are lost, but whose names are still in an index.
    fn take_names(&mut self, counts: &BTreeMap<i64, i64>) -> Result<(), StoreError> {
        for sql in NAMES {
            let Ok(mut statement) = self.damaged.prepare(sql) else { return Ok(()) };
            let Ok(mut rows) = statement.query([]) else { continue };
            while let Ok(Some(row)) = rows.next() {
                let (Ok(id), Ok(name)) = (row.get::<_, i64>(0), row.get::<_, String>(1)) else { continue };
                let is_new = (1..NUMBER_MAX).contains(&id) && !counts.contains_key(&id) && !self.lost.contains(&id);
                if is_new && add_counter(self.new, id, Some(&name))? {
                    self.lost.insert(id);
                }
            }
        }
        Ok(())
    }

    /// Returns the last number that each table gave, as far as it can be read.
    fn numbers(&self) -> Vec<(String, i64)> {
        let numbers = self.damaged.prepare(SEQUENCES).and_then(|mut statement| {
            let numbers = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            numbers.collect::<Result<Vec<(String, i64)>, _>>()
        });
        let mut numbers = numbers.unwrap_or_default();
        numbers.retain(|(_, number)| (1..NUMBER_MAX).contains(number));
        numbers
    }

    fn keep_numbers(&self) -> Result<(), StoreError> {
        for (table, number) in self.numbers() {
            self.new.execute(KEEP_NUMBER, params![table, number])?;
            self.new.execute(FIRST_NUMBER, params![table, number])?;
        }
        Ok(())
    }

    /// Adds entries so that each count is the sum of its entries.
    fn settle(&mut self, counts: &BTreeMap<i64, i64>) -> Result<(), StoreError> {
        let now = Time::now().0;
        let mut statement = self.new.prepare(SUMS)?;
        let sums = statement.query_map([], |row| {
            let (high, low): (i64, i64) = (row.get(2)?, row.get(3)?);
            Ok((row.get(0)?, row.get(1)?, (i128::from(high) << 32) + i128::from(low)))
        })?;
        let sums: Vec<(i64, String, i128)> = sums.collect::<Result<_, _>>()?;
        let mut different = 0;
        for (id, name, sum) in sums {
            let ends = (i128::from(i64::MIN), i128::from(i64::MAX));
            let own = counts.get(&id).map_or(sum.clamp(ends.0, ends.1), |count| i128::from(*count));
            // Another entry would be counted at the other desks, too.
            let is_shared = self.new.query_row(IS_SHARED, [id], |row| row.get::<_, bool>(0))?;
            let count = if is_shared { sum.clamp(ends.0, ends.1) } else { own };
            let mut missing = count - sum;
            let said = match (self.lost.contains(&id), missing) {
                (false, _) if is_shared && own != count => {
                    let (own, count) = (own.to_string(), count.to_string());
                    Some(text!("salvage-shared-counter", id = id.to_string(), name = name.as_str(), own, count))
                }
                (true, _) => {
                    let count = count.to_string();
                    Some(text!("salvage-counter-row-lost", id = id.to_string(), name = name.as_str(), count))
                }
                (false, 0) => None,
                (false, _) => Some(text!(
                    "salvage-counter-corrected",
                    id = id.to_string(),
                    name = name.as_str(),
                    count = count.to_string(),
                    sum = sum.to_string(),
                    missing = format!("{missing:+}"),
                )),
            };
            if let Some(said) = said {
                different += 1;
                if different <= NAMED_MAX {
                    self.lines.push(said);
                }
            }
            while missing != 0 {
                let delta = i64::try_from(missing.clamp(ends.0, ends.1)).unwrap_or_default();
                self.new.execute(CORRECTION, params![id, now, delta, text!("salvage-note")])?;
                missing -= i128::from(delta);
            }
            let count = i64::try_from(count).unwrap_or_default();
            self.new.execute(SET_COUNT, params![id, count])?;
        }
        if different > NAMED_MAX {
            self.lines.push(text!("salvage-more-counters", count = different - NAMED_MAX));
        }
        Ok(())
    }

    fn report(&mut self, table: &str, read: &Read) {
        if table == "hub" && read.rows == 0 && read.gaps.is_empty() {
            return; // Nothing is shared.
        }
        self.lines.push(match read.senseless {
            0 => text!("salvage-table-read", table, rows = read.rows),
            senseless => text!("salvage-table-read-in-part", table, rows = read.rows, senseless),
        });
        for (from, to) in read.gaps.iter().take(NAMED_MAX) {
            let first = from.to_string();
            self.lines.push(match *to {
                i64::MAX => text!("salvage-gap-to-the-end", table, first),
                to => text!("salvage-gap", table, first, last = (to - 1).to_string()),
            });
        }
    }
}

/// Returns the values of a row without its number. Invalid texts are repaired.
fn values(row: &Row<'_>, columns: usize) -> rusqlite::Result<Vec<Value>> {
    let value = |column| {
        Ok(match row.get_ref(column)? {
            ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
            other => other.try_into()?,
        })
    };
    (1..columns).map(value).collect()
}

/// Inserts a row into the new file, and returns whether that accepts it. A reference to a row that isn't there becomes
/// NULL.
fn insert(new: &Connection, table: &str, columns: &[&'static str], row: &[Value]) -> Result<bool, StoreError> {
    let placeholder = |(index, column): (usize, &&str)| match *column {
        "board_id" => format!("(SELECT id FROM board WHERE id = ?{})", index + 1),
        "undoes" => format!("(SELECT id FROM entry WHERE id = ?{})", index + 1),
        "shared_on" => format!("(SELECT id FROM board WHERE id = ?{})", index + 1),
        "amends" => format!("iif(?{0} IS NULL, NULL, coalesce((SELECT id FROM entry WHERE id = ?{0}), 0))", index + 1),
        _ => format!("?{}", index + 1),
    };
    let placeholders: Vec<String> = columns.iter().enumerate().map(placeholder).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), placeholders.join(", "));
    is_done(new.prepare_cached(&sql)?.execute(params_from_iter(row)))
}

/// Inserts a counter with this number, and returns whether the new file accepts it. It gets this name, or one that says
/// that its own was lost.
fn add_counter(new: &Connection, id: i64, name: Option<&str>) -> Result<bool, StoreError> {
    let is_free = |name: &str| new.prepare_cached(NAME_IS_FREE)?.query_row([name], |row| row.get::<_, bool>(0));
    if let Some(name) = name
        && is_done(new.execute(PLAIN_COUNTER, params![id, name]))?
    {
        return Ok(true);
    }
    let mut name = text!("counter-numbered", number = id.to_string());
    while !is_free(&name)? {
        name.push('′');
    }
    is_done(new.execute(PLAIN_COUNTER, params![id, name]))
}

/// Returns whether a row was inserted; an invalid one isn't.
fn is_done(inserted: rusqlite::Result<usize>) -> Result<bool, StoreError> {
    use rusqlite::ErrorCode::{ConstraintViolation, TooBig, TypeMismatch};
    match inserted {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.sqlite_error_code(), Some(ConstraintViolation | TypeMismatch | TooBig)) => {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}
