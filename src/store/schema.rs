//! Checks the schema of a file: everything of ours must be there, and nothing foreign that could change counts
//! unnoticed.
//!
//! SQLite runs whatever the text of a row of `sqlite_schema` says, whatever that row calls itself. So each row must be
//! one of ours byte for byte, one of SQLite's own, or by its text a foreign table or index. Some foreign objects are
//! refused: those that erase or refuse rows of ours without being asked to. The others can only run the functions that
//! SQLite trusts (`trusted_schema` is off), on rows of their own: checks, defaults and generated columns beside ours
//! are harmless, and a row that they refuse causes an error.
//!
//! A column of ours that another program has dropped isn't damage, unless it identifies or counts something: a writer
//! adds it again, and a reader sees its default. Nor is an index. Both are reported.

use std::path::Path;
use std::sync::OnceLock;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use sha2::{Digest as _, Sha256};

use super::migrations::{APPLICATION_ID, MIGRATIONS, VERSION, fresh, pragma};
use super::open_error::{OpenError, object_words};
use crate::language::text;

const OBJECTS: &str = "SELECT type, name, sql FROM main.sqlite_schema";
const COLUMNS: &str = "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?1, 'main')";
const INDEXES: &str = "SELECT name, \"unique\" OR partial OR EXISTS (SELECT 1 FROM pragma_index_xinfo(list.name, 'main') WHERE cid = -2) \
    FROM pragma_index_list(?1, 'main') AS list WHERE origin = 'c'";
const FOREIGN_KEYS: &str = "SELECT \"table\", \"from\", on_update, on_delete FROM pragma_foreign_key_list(?1, 'main') \
    WHERE on_update NOT IN ('NO ACTION', 'RESTRICT') OR on_delete NOT IN ('NO ACTION', 'RESTRICT')";

/// The columns that can't be restored, besides the primary keys.
const VITAL: [(&str, &str); 19] = [
    ("board", "name"),
    ("board", "uuid"),
    ("counter", "name"),
    ("counter", "count"),
    ("counter", "shared_on"),
    ("counter", "uuid"),
    ("day_note", "date"),
    ("day_note", "note"),
    ("day_sum", "sums"),
    ("day_total", "sums"),
    ("entry", "amends"),
    ("entry", "at"),
    ("entry", "counter_id"),
    ("entry", "delta"),
    ("entry", "feed_id"),
    ("entry", "seq"),
    ("entry", "token"),
    ("others_day_sum", "sums"),
    ("summed", "is_void"),
];

/// The tables of which no column can be restored: what was counted at other desks depends on them.
const VITAL_TABLES: [&str; 10] =
    ["early_undo", "edit_clock", "feed", "gone", "hub", "own_edit", "seen", "shared_field", "slot", "undone"];

/// The [`fingerprint`] of the schema of [`VERSION`] that only tallyboard made, which a test computes anew.
const FINGERPRINT: &str = "7ba4010e684a457a8ab514f8aa5eb1d6fbac6c234542fe8c931d3a5ab1970acd";

/// A row of `sqlite_schema`, byte for byte.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Object {
    kind: Vec<u8>,
    name: Vec<u8>,
    sql: Vec<u8>,
}

/// A column of ours that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MissingColumn {
    pub table: String,
    pub column: String,
    /// The definition as `ALTER TABLE` takes it.
    definition: String,
    /// The value that every row has in it, as SQL.
    value: String,
    /// Whether it can't be restored, since it identifies or counts something.
    is_vital: bool,
}

/// The contents of a file, as far as its schema shows them.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FileContent {
    /// A tally file, which lacks this.
    Tally(MissingParts),
    Nothing,
}

/// The columns and indexes of ours that are missing and can be restored.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct MissingParts {
    columns: Vec<MissingColumn>,
    /// The name and the SQL text of each.
    indexes: Vec<(String, String)>,
}

/// A column, as SQLite reports it.
struct Column {
    name: String,
    kind: String,
    is_filled: bool,
    default: Option<String>,
    is_key: bool,
    is_generated: bool,
}

/// The parent, the column, and the actions on update and delete.
type ForeignKey = (String, String, String, String);

/// The schema of a file that only tallyboard made: every other one is compared with it, unless its fingerprint is known.
struct OwnSchema {
    objects: Vec<Object>,
    tables: Vec<OwnTable>,
}

struct OwnTable {
    name: String,
    columns: Vec<Column>,
    foreign_keys: Vec<ForeignKey>,
}

impl OwnSchema {
    /// Returns the schema of this version. Each is built only once, since that takes longer than everything else about opening a
    /// file.
    fn of(version: i64) -> rusqlite::Result<&'static Self> {
        static BUILT: [OnceLock<OwnSchema>; MIGRATIONS.len() + 1] = [const { OnceLock::new() }; MIGRATIONS.len() + 1];
        let [first, ..] = &BUILT;
        let built = usize::try_from(version).ok().and_then(|version| BUILT.get(version)).unwrap_or(first);
        if let Some(built) = built.get() {
            return Ok(built);
        }
        let fresh = fresh(version)?;
        let objects = objects(&fresh)?;
        let tables = objects.iter().filter(|object| object.kind == b"table").map(|table| {
            let name = text(&table.name);
            Ok(OwnTable { columns: columns(&fresh, &name)?, foreign_keys: foreign_keys(&fresh, &name)?, name })
        });
        let tables = tables.collect::<rusqlite::Result<_>>()?;
        Ok(built.get_or_init(|| Self { objects, tables }))
    }

    /// Returns the columns that the file lacks, by table.
    fn lacking(&self, connection: &Connection) -> rusqlite::Result<Vec<MissingColumn>> {
        let mut all = Vec::new();
        for table in &self.tables {
            all.extend(lacking(connection, table)?);
        }
        Ok(all)
    }
}

/// The schema of a file, as it was found.
pub(super) struct Schema {
    application_id: i64,
    version: i64,
    is_empty: bool,
    /// The kind and the name of an object that is refused.
    foreign: Option<(String, String)>,
    /// The damage, in words.
    damage: Option<String>,
    missing_parts: MissingParts,
}

impl Schema {
    /// Reads the schema, which must not change meanwhile: in a transaction.
    pub(super) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let (application_id, version) = (pragma(connection, "application_id")?, pragma(connection, "user_version")?);
        let objects = objects(connection)?;
        let mut schema = Self {
            application_id,
            version,
            is_empty: objects.is_empty(),
            foreign: None,
            damage: None,
            missing_parts: MissingParts::default(),
        };
        if application_id != APPLICATION_ID || version > VERSION {
            return Ok(schema);
        }
        if version == VERSION && fingerprint(&objects) == FINGERPRINT {
            return Ok(schema); // Nothing is foreign, and nothing is missing.
        }
        let own = OwnSchema::of(version)?;
        schema.foreign = foreign(connection, own, &objects)?;
        let missing = own.objects.iter().filter(|object| !objects.iter().any(|found| found.is_called_as(object)));
        let (indexes, others): (Vec<_>, Vec<_>) = missing.partition(|object| object.kind == b"index");
        if let Some(missing) = others.first() {
            schema.damage =
                Some(text!("schema-missing", object = object_words(&text(&missing.kind), &text(&missing.name))));
            return Ok(schema);
        }
        let (vital, columns): (Vec<_>, Vec<_>) =
            own.lacking(connection)?.into_iter().partition(|lacking| lacking.is_vital);
        schema.damage = vital.last().map(|column| text!("schema-missing", object = column.name()));
        let index = |index: &Object| (text(&index.name), text(&index.sql));
        schema.missing_parts = MissingParts { columns, indexes: indexes.into_iter().map(index).collect() };
        Ok(schema)
    }

    /// Checks that the file at `path` may be used.
    pub(super) fn check(self, path: &Path) -> Result<FileContent, OpenError> {
        let path = path.to_owned();
        if self.application_id == 0 && self.version == 0 && self.is_empty {
            return Ok(FileContent::Nothing); // An empty database: another program is just making it, or made no more of it.
        }
        if self.application_id != APPLICATION_ID {
            return Err(OpenError::OtherProgram(path));
        }
        if self.version > VERSION {
            return Err(OpenError::Newer { path, found: self.version });
        }
        match (self.foreign, self.damage) {
            (Some((kind, name)), _) => Err(OpenError::ForeignObject { path, kind, name }),
            (None, Some(detail)) => Err(OpenError::Damaged { path, detail, backup: None }),
            (None, None) => Ok(FileContent::Tally(self.missing_parts)),
        }
    }

    pub(super) fn is_ours_or_nothing(&self) -> bool {
        self.application_id == APPLICATION_ID || (self.application_id == 0 && self.is_empty)
    }
}

impl MissingColumn {
    /// Returns its description: `the column "step" of "counter"`.
    fn name(&self) -> String {
        text!("schema-column", column = self.column.as_str(), table = self.table.as_str())
    }
}

impl MissingParts {
    pub(super) fn is_empty(&self) -> bool {
        self.columns.is_empty() && self.indexes.is_empty()
    }

    pub(super) fn has_columns(&self) -> bool {
        !self.columns.is_empty()
    }

    /// Returns a description of each column: `the column "step" of "counter"`.
    pub(super) fn columns(&self) -> Vec<String> {
        self.columns.iter().map(MissingColumn::name).collect()
    }

    pub(super) fn indexes(&self) -> Vec<String> {
        self.indexes.iter().map(|(index, _)| object_words("index", index)).collect()
    }

    /// Returns a line for each thing that is missing; `is_made` says that it was restored.
    pub(super) fn descriptions(&self, is_made: bool) -> Vec<String> {
        let values = self.columns.iter().map(|lacking| &lacking.value);
        let columns = self.columns().into_iter().zip(values).map(|(column, value)| match is_made {
            true => text!("schema-column-made", column, value),
            false => text!("schema-column-missing", column, value),
        });
        let indexes = self.indexes().into_iter().map(|index| match is_made {
            true => text!("schema-index-made", index),
            false => text!("schema-index-missing", index),
        });
        columns.chain(indexes).collect()
    }
}

/// Restores what the file lacks, in the open transaction.
pub(super) fn add_lacking(connection: &Connection, missing_parts: &MissingParts) -> rusqlite::Result<()> {
    // Another program may have just restored it.
    let lacking = OwnSchema::of(pragma(connection, "user_version")?)?.lacking(connection)?;
    for MissingColumn { table, column, definition, .. } in lacking.into_iter().filter(|lacking| !lacking.is_vital) {
        connection.execute_batch(&format!("ALTER TABLE {table} ADD COLUMN {column} {definition}"))?;
    }
    let found = objects(connection)?;
    for (name, sql) in &missing_parts.indexes {
        if !found.iter().any(|found| text(&found.name).eq_ignore_ascii_case(name)) {
            connection.execute_batch(sql)?;
        }
    }
    Ok(())
}

/// Puts views in front of the tables that lack columns of the newest version, or of their own, with the defaults of these.
pub(super) fn view_columns(connection: &Connection) -> rusqlite::Result<()> {
    let (own, newest) = (OwnSchema::of(pragma(connection, "user_version")?)?, OwnSchema::of(VERSION)?);
    for own in &own.tables {
        let table = &own.name;
        let wanted = newest.tables.iter().find(|newest| newest.name == *table).unwrap_or(own);
        let lacking = lacking(connection, wanted)?;
        if lacking.is_empty() {
            continue;
        }
        let found = columns(connection, table)?.into_iter().map(|column| quoted(&column.name));
        let defaults = lacking.iter().map(|MissingColumn { column, value, .. }| format!("{value} AS {column}"));
        let columns = found.chain(defaults).collect::<Vec<_>>().join(", ");
        connection.execute_batch(&format!("CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table}"))?;
    }
    Ok(())
}

impl Object {
    /// Returns whether SQLite made the object for itself: tables with fixed texts, and the indexes of constraints,
    /// which have no text.
    fn is_internal(&self) -> bool {
        let is_statistics = self.name.starts_with(b"sqlite_stat") && self.sql.starts_with(b"CREATE TABLE sqlite_stat");
        match self.kind.as_slice() {
            b"index" => self.name.starts_with(b"sqlite_autoindex_") && self.sql.is_empty(),
            b"table" => is_statistics || self.sql == b"CREATE TABLE sqlite_sequence(name,seq)",
            _ => false,
        }
    }

    /// Returns whether its text makes SQLite create only a table or an index: SQLite writes these first words itself.
    fn is_passive(&self) -> bool {
        let begins = |start: &[u8]| self.sql.starts_with(start);
        match self.kind.as_slice() {
            b"table" => begins(b"CREATE TABLE ") || begins(b"CREATE VIRTUAL TABLE "),
            b"index" => begins(b"CREATE INDEX ") || begins(b"CREATE UNIQUE INDEX "),
            _ => false,
        }
    }

    /// Returns whether both have the same kind and name; like SQLite, it ignores the case of names.
    fn is_called_as(&self, other: &Self) -> bool {
        self.kind == other.kind && self.name.eq_ignore_ascii_case(&other.name)
    }

    /// Returns the kind of object that its text creates, in words; if that is unknown, the kind that it claims to be.
    fn word(&self) -> String {
        let sql = text(&self.sql).to_ascii_lowercase();
        let words = ["trigger", "view", "virtual", "index", "table"];
        let made = sql.split(|c: char| !c.is_ascii_alphabetic()).find(|word| words.contains(word));
        match made {
            Some("virtual") => "virtual table".to_owned(),
            Some(word) => word.to_owned(),
            None => text(&self.kind),
        }
    }
}

/// Returns the kind and name of a foreign object that could change, erase or refuse rows of ours.
fn foreign(
    connection: &Connection,
    own_schema: &OwnSchema,
    objects: &[Object],
) -> rusqlite::Result<Option<(String, String)>> {
    let expected = &own_schema.objects;
    for object in objects.iter().filter(|object| !expected.contains(object)) {
        let own = expected.iter().find(|own| own.name.eq_ignore_ascii_case(&object.name));
        let is_harmless = match own {
            // Columns may have been added or removed.
            Some(own) => {
                own.kind == b"table" && object.sql.starts_with(b"CREATE TABLE ") && !has_conflict_clause(&object.sql)
            }
            None => true,
        };
        if !object.is_passive() || !is_harmless {
            return Ok(Some((object.word(), text(&object.name))));
        }
    }
    for own in &own_schema.tables {
        let table = &own.name;
        let mut statement = connection.prepare(INDEXES)?;
        let indexes = statement.query_map([table], |row| Ok((bytes(row, 0)?, row.get(1)?)))?;
        for index in indexes {
            let (name, has_conditions): (Vec<u8>, bool) = index?;
            let is_own = expected.iter().any(|own| own.kind == b"index" && own.name == name);
            if has_conditions && !is_own {
                return Ok(Some(("index".into(), text(&name))));
            }
        }
        if let Some(key) = foreign_keys(connection, table)?.into_iter().find(|key| !own.foreign_keys.contains(key)) {
            return Ok(Some(("foreign key".into(), format!("{table}.{}", key.1))));
        }
        let is_own = |column: &Column| own.columns.iter().any(|own| own.name.eq_ignore_ascii_case(&column.name));
        if let Some(column) =
            columns(connection, table)?.into_iter().find(|column| column.is_generated && is_own(column))
        {
            return Ok(Some(("generated column".into(), format!("{table}.{}", column.name))));
        }
    }
    Ok(None)
}

/// Returns whether a table may erase other rows than those that a statement names.
fn has_conflict_clause(sql: &[u8]) -> bool {
    text(sql).split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word.eq_ignore_ascii_case("conflict"))
}

/// Returns all objects except SQLite's own.
fn objects(connection: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement = connection.prepare(OBJECTS)?;
    let object = |row: &Row<'_>| Ok(Object { kind: bytes(row, 0)?, name: bytes(row, 1)?, sql: bytes(row, 2)? });
    let mut objects: Vec<Object> = statement.query_map([], object)?.collect::<Result<_, _>>()?;
    objects.retain(|object| !object.is_internal());
    Ok(objects)
}

/// Returns a number that no other set of objects has, in hexadecimal digits.
fn fingerprint(objects: &[Object]) -> String {
    let mut sorted: Vec<&Object> = objects.iter().collect();
    sorted.sort_unstable();
    let mut hasher = Sha256::new();
    for part in sorted.into_iter().flat_map(|Object { kind, name, sql }| [kind, name, sql]) {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the foreign keys of a table that change rows: parent, column, and the actions on update and delete.
fn foreign_keys(connection: &Connection, table: &str) -> rusqlite::Result<Vec<ForeignKey>> {
    let mut statement = connection.prepare(FOREIGN_KEYS)?;
    let key = |row: &Row<'_>| {
        let [parent, column, update, delete] = [0, 1, 2, 3].map(|index| bytes(row, index).map(|bytes| text(&bytes)));
        Ok((parent?.to_ascii_lowercase(), column?.to_ascii_lowercase(), update?, delete?))
    };
    statement.query_map([table], key)?.collect()
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement = connection.prepare(COLUMNS)?;
    let column = |row: &Row<'_>| {
        Ok(Column {
            name: text(&bytes(row, 0)?),
            kind: text(&bytes(row, 1)?),
            is_filled: row.get(2)?,
            default: Some(bytes(row, 3)?).filter(|default| !default.is_empty()).map(|default| text(&default)),
            is_key: row.get::<_, i64>(4)? > 0,
            is_generated: row.get::<_, i64>(5)? > 1,
        })
    };
    statement.query_map([table], column)?.collect()
}

/// Returns the columns that the table should have and lacks.
fn lacking(connection: &Connection, wanted: &OwnTable) -> rusqlite::Result<Vec<MissingColumn>> {
    let found = columns(connection, &wanted.name)?;
    let is_lacking = |own: &&Column| !found.iter().any(|found| found.name.eq_ignore_ascii_case(&own.name));
    Ok(wanted.columns.iter().filter(is_lacking).map(|column| column.lacking(&wanted.name)).collect())
}

impl Column {
    fn lacking(&self, table: &str) -> MissingColumn {
        let nothing = if self.is_filled && self.kind == "TEXT" { "''" } else { "0" };
        let value = match &self.default {
            Some(default) => default.clone(),
            None if self.is_filled => nothing.to_owned(),
            None => "NULL".to_owned(),
        };
        let filled = if self.is_filled { " NOT NULL" } else { "" };
        let definition = format!("{}{filled} DEFAULT {value}", self.kind);
        let is_vital = self.is_key || VITAL_TABLES.contains(&table) || VITAL.contains(&(table, self.name.as_str()));
        MissingColumn { table: table.to_owned(), column: self.name.clone(), definition, value, is_vital }
    }
}

/// Returns the bytes of a value, whatever its type.
fn bytes(row: &Row<'_>, index: usize) -> rusqlite::Result<Vec<u8>> {
    Ok(match row.get_ref(index)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.to_vec(),
        ValueRef::Null => Vec::new(),
        ValueRef::Integer(number) => number.to_string().into_bytes(),
        ValueRef::Real(number) => number.to_string().into_bytes(),
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_that_of_the_newest_schema() {
        assert_eq!(fingerprint(&objects(&fresh(VERSION).unwrap()).unwrap()), FINGERPRINT);
    }
}
