//! The recorder: what a request changes, row by row, so that an operation can be undone.
//!
//! Code that changes something reports it to the [`Recorder`] that came with the request. Left out: how the changes are
//! stored (`operations.rs`) and undone (`undo.rs`).

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row};
use serde_json::Value as Json;

use super::outcome::RequestResult;
use super::text::value;
use super::{Store, StoreError};
use crate::domain::{BoardId, CounterId, EntryId};

/// The table whose rows a step changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Counter,
    Board,
    /// Only the note of an entry: history stays as it is.
    Entry,
    /// The fact that something was imported.
    Import,
    /// A note on a day.
    DayNote,
    /// That somebody kept a doubtful press.
    Kept,
}

impl Table {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Board => "board",
            Self::Entry => "entry",
            Self::Import => "import",
            Self::DayNote => "day_note",
            Self::Kept => "kept",
        }
    }

    /// Returns the column of a row's number.
    pub(super) fn number(self) -> &'static str {
        match self {
            Self::Kept => "entry_id",
            _ => "id",
        }
    }

    /// Returns the fields that an undo can restore. Append-only: steps hold complete rows in this order.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Counter => &[
                "name",
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
                "short_name",
                "control",
            ],
            Self::Board => &["name", "position", "target", "shows_shares", "total_name", "stops_at_target", "hours"],
            Self::Entry => &["note"],
            Self::Import => &["at", "source", "digest", "entries"],
            Self::DayNote => &["board_id", "date", "note"],
            Self::Kept => &["at"],
        }
    }
}

/// A row's fields; `None`: there is no such row.
type Fields = Option<Vec<Value>>;

/// The author of a change: what a person does in a dashboard is recorded, and respects locks.
pub(super) enum Recorder<'a> {
    Program,
    /// A command, whose changes are recorded as one operation, too.
    Command(&'a mut Vec<Change>),
    Person(&'a mut Vec<Change>),
}

/// A single change within an operation.
pub(super) enum Change {
    Entry(EntryId),
    Row { table: Table, id: i64, field: Option<&'static str>, before: Value, after: Value },
}

impl Recorder<'_> {
    pub(super) fn is_person(&self) -> bool {
        matches!(self, Self::Person(_))
    }

    fn changes(&mut self) -> Option<&mut Vec<Change>> {
        match self {
            Self::Program => None,
            Self::Command(changes) | Self::Person(changes) => Some(changes),
        }
    }

    pub(super) fn entered(&mut self, entry: Option<EntryId>) {
        if let Some(changes) = self.changes() {
            changes.extend(entry.map(Change::Entry));
        }
    }

    /// Reads a row as it is before a change.
    pub(super) fn read(&self, store: &Store, table: Table, id: i64) -> RequestResult<Fields> {
        match self {
            Self::Program => Ok(None),
            Self::Command(_) | Self::Person(_) => Ok(store.fields(table, id)?),
        }
    }

    /// Records what changed in a row since then.
    pub(super) fn changed(&mut self, store: &Store, table: Table, id: i64, before: Fields) -> RequestResult<()> {
        let Some(changes) = self.changes() else { return Ok(()) };
        match (before, store.fields(table, id)?) {
            (Some(before), Some(after)) => {
                for ((field, before), after) in table.fields().iter().copied().zip(before).zip(after) {
                    if before != after {
                        changes.push(Change::Row { table, id, field: Some(field), before, after });
                    }
                }
            }
            (before, after) => {
                let (before, after) = (as_json(before), as_json(after));
                changes.push(Change::Row { table, id, field: None, before, after });
            }
        }
        Ok(())
    }

    /// Records a field that was given another value.
    pub(super) fn set(&mut self, table: Table, id: i64, field: &'static str, before: Value, after: Value) {
        if let Some(changes) = self.changes() {
            changes.push(Change::Row { table, id, field: Some(field), before, after });
        }
    }

    pub(super) fn created(&mut self, store: &Store, id: CounterId) -> RequestResult<()> {
        self.changed(store, Table::Counter, id.0, None)
    }

    pub(super) fn created_board(&mut self, store: &Store, id: BoardId) -> RequestResult<()> {
        self.changed(store, Table::Board, id.0, None)
    }
}

impl Store {
    /// Returns the fields of one row, in the order of [`Table::fields`].
    pub(super) fn fields(&self, table: Table, id: i64) -> Result<Fields, StoreError> {
        let fields = table.fields();
        let sql = format!("SELECT {} FROM {} WHERE {} = ?1", fields.join(", "), table.name(), table.number());
        let values = |row: &Row<'_>| (0..fields.len()).map(|index| value(row, index)).collect();
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], values).optional()?)
    }
}

/// Returns a row as a JSON array, in the order of its table's fields.
pub(super) fn as_json(fields: Fields) -> Value {
    let json = |value| match value {
        Value::Null | Value::Blob(_) => Json::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
    };
    fields.map_or(Value::Null, |fields| Json::Array(fields.into_iter().map(json).collect()).to_string().into())
}
