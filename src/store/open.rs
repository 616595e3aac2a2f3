//! Opening a file, in phases: locate, inspect, connect, migrate.
//!
//! `locate` and `inspect` (`schema.rs`) only read, so that a file which is refused stays byte for byte as it was.
//! `connect` sets what SQLite must promise on this connection, and `migrate` brings the schema to [`VERSION`] in one
//! transaction. Compatibility: an older file is migrated when it is opened for writing, and stays as it is when it is
//! opened for reading (views stand in for what it lacks); a newer one is refused.

use std::ffi::c_int;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, io};

use rusqlite::config::DbConfig;
use rusqlite::hooks::Wal;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, TransactionBehavior, ffi};

use super::STEPS_BETWEEN_STOPS;
use super::migrations::{APPLICATION_ID, MIGRATIONS, READS, VERSION, pragma};
use super::open_error::{OpenError, explain, is_damage};
use super::schema::{FileContent, MissingParts, Schema, add_lacking, view_columns};
use super::written_files;
use crate::cancel::Cancel;
use crate::files::{self, beside, folder_of, resolve_links};
use crate::language::text;

/// Timeout of one statement for another program's lock, before the file is reported as busy.
pub const BUSY_WAIT: Duration = Duration::from_secs(5);

/// Maximum length of a text, and of a row, that is read or written, in bytes: another program may have stored anything.
pub const VALUE_BYTES_MAX: i32 = 1 << 24;

/// Number of pages in the log at which they are copied into the file, the same as SQLite's own default.
pub(super) const CHECKPOINT_FRAMES: c_int = 1_000;

/// Maximum number of bytes that SQLite adds to a file's name ("-journal"), and that this program adds (".backups").
const ADDED_BYTES: usize = 8;
/// Maximum number of bytes that follow the file's own name in a backup's name.
pub(super) const BACKUP_NAME_BYTES: usize = " 2026-11-23 14.05.09 #999999999 before restore not sound.db".len();

/// Maximum length of a path that SQLite opens under Unix, and of a name on most disks, in bytes.
const PATH_BYTES_MAX: usize = 512;
const NAME_BYTES_MAX: usize = 255;

/// Pause between two tries to switch to WAL, while other programs open the same new file.
const WAL_PAUSE: Duration = Duration::from_millis(5);

/// The purpose of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To read and write; makes the file if it is missing.
    Write,
    /// To read and write a file that is there already.
    WriteExisting,
    Read,
}

/// An open connection, and what was found in the file.
pub(super) struct OpenedFile {
    pub connection: Connection,
    pub cookie: Cookie,
    /// Whether the file is read as immutable, since nothing can be written where it is.
    pub is_immutable: bool,
    /// Whether the file is of an older version, and views stand in for its tables.
    pub has_stand_ins: bool,
    /// The columns and indexes of ours that other programs have removed, and what was done about it, in words.
    pub schema_notes: Vec<String>,
}

/// Opens the tally file at `path`, with the newest schema. `wait` is the timeout for another program's lock.
pub(super) fn open(path: &Path, access: Access, wait: Duration, cancel: &Cancel) -> Result<OpenedFile, OpenError> {
    // SQLite would take "file:…" for a URI, and ":memory:" for no file; a path from the root is neither.
    let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if access == Access::Read && written_files::was_replaced(path) {
        return Err(OpenError::Replaced(path.to_owned()));
    }
    let mode = match access {
        Access::Read => read_mode(path),
        Access::Write | Access::WriteExisting => ReadMode::Usual,
    };
    let Inspection { found, cookie: inspected, connection } = match locate(path, access)? {
        FileContent::Tally(_) => inspect(path, mode, wait).map_err(|error| unreadable(path, error))?,
        FileContent::Nothing => Inspection { found: FileContent::Nothing, cookie: Cookie::default(), connection: None },
    };
    let missing_parts = match found {
        FileContent::Nothing if access == Access::Read => return Err(OpenError::Empty(path.to_owned())),
        FileContent::Nothing => MissingParts::default(),
        FileContent::Tally(missing_parts) => missing_parts,
    };
    let explained = |error| explain(path, &error);
    let mut connection = match connection {
        Some(connection) => connection,
        None => connect(path, mode, wait).map_err(explained)?,
    };
    if access != Access::Read {
        connection.pragma_update(None, "query_only", false).map_err(explained)?;
        if connection.is_readonly(MAIN_DB).map_err(explained)? {
            return Err(OpenError::ReadOnly { path: path.to_owned() });
        }
        let cancel = cancel.clone();
        connection.progress_handler(STEPS_BETWEEN_STOPS, Some(move || cancel.is_cancelled())).map_err(explained)?;
        migrate(&mut connection, &missing_parts, wait).map_err(|error| not_migrated(path, &missing_parts, &error))?;
        connection.progress_handler(0, None::<fn() -> bool>).map_err(explained)?;
    }
    let cookie = Cookie::of(&connection).map_err(explained)?;
    if access != Access::Read && inspected != cookie {
        // It was migrated, by this program or another.
        check_schema(&connection, path)?;
    }
    let has_stand_ins =
        access == Access::Read && read_as_newest(&connection, &missing_parts).map_err(|error| explain(path, &error))?;
    let schema_notes = missing_parts.descriptions(access != Access::Read);
    Ok(OpenedFile { connection, cookie, is_immutable: mode == ReadMode::Immutable, has_stand_ins, schema_notes })
}

/// The values by which a change of the schema is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cookie {
    schema: i64,
    version: i64,
    application: i64,
}

impl Cookie {
    pub(super) fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let pragma = |sql| connection.prepare_cached(sql)?.query_row([], |row| row.get(0));
        Ok(Self {
            schema: pragma("PRAGMA schema_version")?,
            version: pragma("PRAGMA user_version")?,
            application: pragma("PRAGMA application_id")?,
        })
    }
}

/// The way in which a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReadMode {
    Usual,
    /// Without locks, a log or its index.
    Immutable,
    /// Beside the writer in this process. The reader must not use its own index of the log, which would restart the log
    /// under the writer, and must not be able to copy the log into a file that has just replaced the writer's.
    Guest,
}

/// Returns how the file can be read. Reading a database in WAL mode creates files beside it. Where none can be created,
/// a file without a log is as it was when it was closed.
fn read_mode(path: &Path) -> ReadMode {
    let path = resolve_links(path);
    if written_files::is_written(&path) {
        return ReadMode::Guest;
    }
    let is_empty = |log: PathBuf| fs::metadata(log).is_ok_and(|log| log.len() == 0);
    let has_no_log = !has_log(&path) || (is_empty(beside(&path, "-wal")) && !beside(&path, "-journal").exists());
    if has_no_log && !is_writable(folder_of(&path)) { ReadMode::Immutable } else { ReadMode::Usual }
}

/// Returns the error for a log that can't be read, since no index of it can be created.
fn unreadable(path: &Path, error: OpenError) -> OpenError {
    match (error, log_of(&resolve_links(path))) {
        (OpenError::Other { path, .. } | OpenError::ReadOnly { path }, Some(log)) if !is_writable(folder_of(&path)) => {
            OpenError::LogUnreadable { path, log }
        }
        (error, _) => error,
    }
}

/// Returns whether files can be created in the folder, as far as the system reports it without trying.
fn is_writable(folder: &Path) -> bool {
    #[cfg(unix)]
    let is_writable = rustix::fs::access(folder, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_ok();
    #[cfg(not(unix))]
    let is_writable = fs::metadata(folder).is_ok_and(|folder| !folder.permissions().readonly());
    is_writable
}

/// Runs phase 1, without SQLite: checks that there is a file, and that it may be written.
fn locate(path: &Path, access: Access) -> Result<FileContent, OpenError> {
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing(folder.to_owned()));
    }
    check_sides(path)?;
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            // For a link that leads to no file yet, the file that it names.
            let real = resolve_links(path);
            // Looked for again, since another program makes first a file and then its log.
            if let Some(log) = log_of(&real)
                && !path.exists()
            {
                return Err(OpenError::LogWithoutFile { path: path.to_owned(), log });
            }
            return match access {
                Access::Read | Access::WriteExisting => Err(OpenError::FileMissing(path.to_owned())),
                Access::Write if check_length(path).is_err() => check_length(path).map(|()| FileContent::Nothing),
                Access::Write => make_private(&real).map(|()| FileContent::Nothing),
            };
        }
        Err(error) if error.kind() == io::ErrorKind::InvalidFilename => {
            check_length(path)?;
            return Err(OpenError::Other { path: path.to_owned(), detail: error.to_string() });
        }
        Err(error) => return Err(OpenError::Other { path: path.to_owned(), detail: error.to_string() }),
    };
    check_is_file(path, &metadata)?;
    let links = files::names_of(&metadata);
    if access != Access::Read && links > 1 {
        return Err(OpenError::Linked { path: path.to_owned(), links });
    }
    // A file that its owner marked read-only stays unchanged, even for root, whom the system would allow to write. Nor
    // can there be a log where no file can be created.
    if access != Access::Read && (metadata.permissions().readonly() || !is_writable(folder_of(&resolve_links(path)))) {
        return Err(OpenError::ReadOnly { path: path.to_owned() });
    }
    // The first bytes are left to SQLite: on Unix, closing a handle of our own would drop the locks that other
    // connections of this process hold on the file (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
    if metadata.len() > 0 {
        return Ok(FileContent::Tally(MissingParts::default()));
    }
    let wal = beside(&resolve_links(path), "-wal");
    if fs::metadata(&wal).is_ok_and(|wal| wal.len() > 0) {
        // The file was emptied, since no new database begins with a log.
        return Err(OpenError::LogWithoutFile { path: path.to_owned(), log: wal });
    }
    Ok(FileContent::Nothing)
}

/// Returns an error if no tally file, nor a copy of one, can be of this type.
pub(super) fn check_is_file(path: &Path, metadata: &fs::Metadata) -> Result<(), OpenError> {
    if metadata.is_dir() {
        return Err(OpenError::IsFolder(path.to_owned()));
    }
    match files::no_regular(metadata.file_type()) {
        None => Ok(()),
        Some(what) => Err(OpenError::NotAFile { path: path.to_owned(), what }),
    }
}

/// Checks that the files with the names of the logs are regular ones. SQLite opens them unchecked, and waits forever
/// for the other end of a pipe.
fn check_sides(path: &Path) -> Result<(), OpenError> {
    let path = resolve_links(path);
    for suffix in files::SIDE_SUFFIXES {
        let side = beside(&path, suffix);
        if let Some(what) = fs::metadata(&side).ok().and_then(|side| files::no_regular(side.file_type())) {
            return Err(OpenError::SideNotAFile { path, side, what });
        }
    }
    Ok(())
}

/// Checks that the path isn't too long for all the files that belong to a new one: logs, backups and their names.
pub(super) fn check_length(path: &Path) -> Result<(), OpenError> {
    let path = resolve_links(path);
    let too_long =
        |bytes: usize, bytes_max: usize| Err(OpenError::NameTooLong { path: path.clone(), bytes, bytes_max });
    let (name, stem) = (path.file_name().unwrap_or_default().len(), path.file_stem().unwrap_or_default().len());
    // A backup's name is the file's without its extension, and this much more.
    let added = ADDED_BYTES.max(BACKUP_NAME_BYTES.saturating_sub(name - stem));
    let name_max = name_bytes_max(folder_of(&path)).saturating_sub(added);
    if name > name_max {
        return too_long(name, name_max);
    }
    let (bytes, bytes_max) = (path.as_os_str().len(), PATH_BYTES_MAX - ADDED_BYTES);
    if cfg!(unix) && bytes > bytes_max { too_long(bytes, bytes_max) } else { Ok(()) }
}

/// Returns the maximum length of a name in a folder, in bytes.
fn name_bytes_max(folder: &Path) -> usize {
    #[cfg(unix)]
    let found = rustix::fs::statvfs(folder).ok().and_then(|disk| usize::try_from(disk.f_namemax).ok());
    #[cfg(not(unix))]
    let found = folder.exists().then_some(NAME_BYTES_MAX);
    found.filter(|bytes| *bytes > 0).unwrap_or(NAME_BYTES_MAX)
}

/// Returns whether there is a log of commits beside the file.
pub(super) fn has_log(path: &Path) -> bool {
    log_of(path).is_some()
}

fn log_of(path: &Path) -> Option<PathBuf> {
    ["-wal", "-journal"].iter().map(|suffix| beside(path, suffix)).find(|log| log.exists())
}

/// Makes an empty file that its user alone can read, if there is none. SQLite gives `-wal` and `-shm` the same
/// permissions.
fn make_private(path: &Path) -> Result<(), OpenError> {
    match files::make_private(path) {
        Ok(()) => Ok(()),
        // Another program made it in the meantime, which is just as good.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            Err(OpenError::ReadOnly { path: path.to_owned() })
        }
        Err(error) => Err(OpenError::Other { path: path.to_owned(), detail: error.to_string() }),
    }
}

/// What was found in a file.
struct Inspection {
    found: FileContent,
    cookie: Cookie,
    /// The connection of phase 3, if that was used.
    connection: Option<Connection>,
}

/// Runs phase 2, on a connection that doesn't write: checks that the file is ours, intact, of a known version, and
/// without foreign code.
fn inspect(path: &Path, mode: ReadMode, wait: Duration) -> Result<Inspection, OpenError> {
    let connected = connect_to_inspect(path, mode, wait);
    let described = match connected.and_then(|connection| Ok((describe(&connection)?, Some(connection)))) {
        Err(error) if is_half_done(&error) => take_back_half(path, wait).map(|described| (described, None)),
        described => described,
    };
    let (FileDescription { schema, cookie, is_wal }, connection) = described.map_err(|error| explain(path, &error))?;
    let found = schema.check(path)?;
    // What was opened beside a log only serves to look. That of an empty file is closed, since it makes a log itself.
    let is_kept = |connection: &Connection| {
        found != FileContent::Nothing && (mode != ReadMode::Usual || connection.is_readonly(MAIN_DB) == Ok(false))
    };
    let connection = connection.filter(is_kept);
    let log = beside(&resolve_links(path), "-wal");
    // Its first tables were never copied out of the log, which the program that counts in it has open.
    if found == FileContent::Nothing && is_wal && !log.exists() {
        return Err(OpenError::LogMissing { path: path.to_owned(), log });
    }
    Ok(Inspection { found, cookie, connection })
}

/// Checks that the file of an open connection is still ours, of a known version and without foreign code; returns what
/// it lacks.
pub(super) fn check_schema(connection: &Connection, path: &Path) -> Result<MissingParts, OpenError> {
    match describe(connection).map_err(|error| explain(path, &error))?.schema.check(path)? {
        FileContent::Tally(missing_parts) => Ok(missing_parts),
        FileContent::Nothing => Ok(MissingParts::default()),
    }
}

/// Restores what the file of an open connection lacks: in the open transaction, or in one of its own.
pub(super) fn make_again(connection: &Connection, missing_parts: &MissingParts) -> rusqlite::Result<()> {
    if !connection.is_autocommit() {
        return add_lacking(connection, missing_parts);
    }
    let transaction = rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    add_lacking(&transaction, missing_parts)?;
    transaction.commit()
}

/// The schema of a file, with its values.
struct FileDescription {
    schema: Schema,
    cookie: Cookie,
    is_wal: bool,
}

/// Describes a file in one transaction, since another program may be migrating it just now.
fn describe(connection: &Connection) -> rusqlite::Result<FileDescription> {
    let read = if connection.is_autocommit() { Some(connection.unchecked_transaction()?) } else { None };
    let (schema, cookie) = (Schema::read(connection)?, Cookie::of(connection)?);
    let mode = connection.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0))?;
    drop(read);
    Ok(FileDescription { schema, cookie, is_wal: mode == "wal" })
}

/// Returns whether the error means that the power or the process failed while a rollback journal was in use: when the
/// file was made, or when a backup was first opened. The journal beside it undoes the incomplete change as soon as it
/// may be written.
fn is_half_done(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_READONLY_ROLLBACK)
}

/// Describes a file as [`describe`] does, after an incomplete change was undone, if the file is ours or still empty.
fn take_back_half(path: &Path, wait: Duration) -> rusqlite::Result<FileDescription> {
    // As it is, ignoring the journal, which may be another program's.
    match connect_immutable(path).and_then(|connection| describe(&connection)) {
        Ok(described) if !described.schema.is_ours_or_nothing() => Ok(described),
        Err(error) if !is_damage(&error) => Err(error),
        // Even the first bytes of the file are incomplete.
        _ => connect(path, ReadMode::Usual, wait).and_then(|connection| describe(&connection)),
    }
}

/// Opens a connection that leaves nothing behind. Reading a WAL database creates `-wal` and `-shm`, and only a
/// connection that may write deletes them when it closes. If there is a log already, that one would apply it to the
/// file, so then the connection is read-only.
fn connect_to_inspect(path: &Path, mode: ReadMode, wait: Duration) -> rusqlite::Result<Connection> {
    if mode == ReadMode::Usual && has_log(path) {
        connect_with(path, OpenFlags::SQLITE_OPEN_READ_ONLY, wait)
    } else {
        connect(path, mode, wait)
    }
}

/// Opens a connection that takes the file as it is: it ignores journals, locks nothing and writes nothing.
pub(super) fn connect_immutable(path: &Path) -> rusqlite::Result<Connection> {
    connect_read_only(path, "immutable=1", Duration::ZERO)
}

fn connect_read_only(path: &Path, parameter: &str, wait: Duration) -> rusqlite::Result<Connection> {
    let mut uri = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => uri.push(char::from(*byte)),
            other => uri.push_str(&format!("%{other:02x}")),
        }
    }
    uri.push('?');
    uri.push_str(parameter);
    connect_with(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI, wait)
}

/// Opens a connection to a file that was refused, which only serves to copy all of its pages.
pub(super) fn connect_to_copy(path: &Path, wait: Duration) -> rusqlite::Result<Connection> {
    let connection = connect_to_inspect(path, read_mode(path), wait)?;
    connection.pragma_query_value(None, "user_version", |_| Ok(()))?;
    Ok(connection)
}

/// Runs phase 3: opens a connection on which every promise is set explicitly, whatever the library's defaults are. It
/// only reads until it is told otherwise.
fn connect(path: &Path, mode: ReadMode, wait: Duration) -> rusqlite::Result<Connection> {
    let connection = match mode {
        // Without CREATE: a new file has been made before, for its user alone.
        ReadMode::Usual => connect_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE, wait)?,
        ReadMode::Immutable => connect_immutable(path)?,
        ReadMode::Guest => connect_read_only(path, "readonly_shm=1", wait)?,
    };
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

fn connect_with(path: &Path, flags: OpenFlags, wait: Duration) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(wait)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Without this, SQLite (seen in 3.54) prepares a statement with `LIMIT ?` again whenever its number is bound.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Extensions can't be loaded either: SQLite's own default, and rusqlite is built without the way to change it.
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, VALUE_BYTES_MAX)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Only macOS needs these: there a plain fsync leaves the data in the drive's cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    // This replaces SQLite's own hook, which tries at every commit beyond the limit: while somebody reads all the time,
    // each press would flush the file as well as its log.
    let mut tried_at = 0;
    connection.wal_hook(Some(move |wal: &mut Wal, frames: c_int| {
        // There are fewer than before: the log has restarted.
        tried_at = if frames < tried_at { 0 } else { tried_at };
        if frames - tried_at >= CHECKPOINT_FRAMES {
            tried_at = frames;
            // The commit is done, whatever the result; the next try is just as good.
            let _ = wal.checkpoint();
        }
        Ok(())
    }))?;
    Ok(connection)
}

/// Returns the error for a file that can't be migrated, such as when two equal rows prevent an index from being
/// restored.
fn not_migrated(path: &Path, missing_parts: &MissingParts, error: &rusqlite::Error) -> OpenError {
    if !missing_parts.is_empty() && error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) {
        let indexes = missing_parts.indexes();
        let detail =
            indexes.into_iter().reduce(|first, second| text!("problems-or", first, second)).unwrap_or_default();
        let detail = text!("schema-not-made-again", object = detail, error = error.to_string());
        return OpenError::Damaged { path: path.to_owned(), detail, backup: None };
    }
    explain(path, error)
}

/// Runs phase 4: adds the columns, indexes and steps that the file lacks, in one transaction, and then switches to WAL.
/// In this order, so that the tables of a new file are in the file itself: one in WAL mode without tables has lost its
/// log.
fn migrate(connection: &mut Connection, missing_parts: &MissingParts, wait: Duration) -> rusqlite::Result<()> {
    bring_up_to_date(connection, missing_parts)?;
    use_wal(connection, wait)
}

fn bring_up_to_date(connection: &mut Connection, missing_parts: &MissingParts) -> rusqlite::Result<()> {
    if pragma(connection, "user_version")? == VERSION && missing_parts.is_empty() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if !missing_parts.is_empty() {
        add_lacking(&transaction, missing_parts)?;
    }
    // Read again under the lock, since another program may have just migrated it.
    let version = usize::try_from(pragma(&transaction, "user_version")?).unwrap_or(usize::MAX);
    if version < MIGRATIONS.len() {
        for step in MIGRATIONS.iter().skip(version) {
            transaction.execute_batch(step)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    transaction.commit()
}

/// Runs phase 4 for a reader. Returns whether views stand in for the tables of an older version.
fn read_as_newest(connection: &Connection, missing_parts: &MissingParts) -> rusqlite::Result<bool> {
    let version = usize::try_from(pragma(connection, "user_version")?).unwrap_or(0);
    if version == 0 || (version == MIGRATIONS.len() && !missing_parts.has_columns()) {
        return Ok(false);
    }
    // Otherwise not even a temporary view could be made; and it must not need a file.
    connection.pragma_update(None, "query_only", false)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    view_columns(connection)?;
    for step in READS.iter().skip(version - 1) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "query_only", true)?;
    Ok(version < MIGRATIONS.len())
}

/// Drops the views that stand in for a newer version's tables, once another program has migrated the file.
pub(super) fn drop_stand_ins(connection: &Connection) -> rusqlite::Result<()> {
    let mut views = connection.prepare_cached("SELECT name FROM sqlite_temp_schema WHERE type = 'view'")?;
    let names: Vec<String> = views.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    if names.is_empty() || pragma(connection, "user_version")? != VERSION {
        return Ok(());
    }
    connection.pragma_update(None, "query_only", false)?;
    for name in names {
        connection.execute_batch(&format!("DROP VIEW temp.{name}"))?;
    }
    connection.pragma_update(None, "query_only", true)
}

/// Switches to WAL. Several programs that open one new file at once get BUSY here, regardless of the busy timeout.
fn use_wal(connection: &Connection, wait: Duration) -> rusqlite::Result<()> {
    let started = Instant::now();
    loop {
        let mode =
            connection.pragma_query_value(None, "journal_mode", |row| row.get::<_, String>(0)).and_then(|mode| {
                if mode == "wal" { Ok(()) } else { connection.pragma_update(None, "journal_mode", "WAL") }
            });
        match mode {
            Err(error) if is_busy(&error) && started.elapsed() < wait => std::thread::sleep(WAL_PAUSE),
            result => return result,
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}
