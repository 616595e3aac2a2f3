//! Undo and redo of operations.
//!
//! Undoing appends entries that reverse the old ones, and restores a field only where it still has the operation's
//! value: what a script or another program has written since stays as it is, and the number of such changes is
//! returned.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{OptionalExtension, Row, ffi, params, params_from_iter};
use serde_json::Value as Json;

use super::changes::UNDOES_MAX;
use super::operations::{NEXT_TO_REDO, NEXT_TO_UNDO, is_beyond_undo, operation_of_row, operation_where};
use super::outcome::{RequestError, RequestResult};
use super::recorder::{Change, Table, as_json};
use super::text::{optional_text, value};
use super::{Store, StoreError};
use crate::domain::{CounterId, EntryId, Key, OperationId, Time};
use crate::request::{Operation, Outcome, Refusal, UndoTarget};

const STEPS: &str = "SELECT place, entry_id, row_kind, row_id, field, before, after FROM operation_step \
    WHERE operation_id = ?1 ORDER BY place";
const MOVE_STEP_ON: &str =
    "UPDATE operation_step SET entry_id = ?3, before = ?4 WHERE operation_id = ?1 AND place = ?2";
const UNDONE_BY: &str = "SELECT id FROM entry WHERE undoes = ?1";
// Also removes it from its board if the operation made that, so that the board can be deleted as well.
const PUT_AWAY: &str = "UPDATE counter SET archived_at = ?2, key = NULL, board_id = nullif(board_id, ?3) \
    WHERE id = ?1 AND archived_at IS NULL";
const TAKE_OUT: &str = "UPDATE counter SET archived_at = NULL, key = coalesce(key, ?3), board_id = coalesce(board_id, ?4) \
    WHERE id = ?1 AND archived_at IS ?2";
const CORRECT_MADE: &str = "UPDATE operation_step SET after = ?3 WHERE operation_id = ?1 AND place = ?2";
const MARK_PUT_AWAY: &str = "UPDATE operation_step SET before = ?3 WHERE operation_id = ?1 AND place = ?2";
// Before: when it was archived by the undo. After: its fields when it was made.
const MADE_BY_UNDONE_IMPORTS: &str = "SELECT row_id, before, after FROM operation JOIN operation_step ON operation_id = operation.id \
    WHERE undone IS NOT NULL AND kind = 'import' AND row_kind = 'counter' AND field IS NULL \
    AND typeof(row_id) = 'integer' AND typeof(before) IN ('integer', 'null') AND typeof(after) = 'text'";
const IS_IMPORT_UNDONE: &str = "SELECT EXISTS (SELECT 1 FROM operation WHERE undone IS NOT NULL AND kind = 'import')";
const NEXT_UNDONE: &str = "SELECT coalesce(max(undone), 0) + 1 FROM operation WHERE undone IS NOT NULL";
const MARK_UNDONE: &str = "UPDATE operation SET undone = ?2 WHERE id = ?1";
const MARK_DONE: &str = "UPDATE operation SET undone = NULL WHERE id = ?1";
const NEXT_PRESS: &str = operation_where!("undone IS NULL AND kind = 'press' ORDER BY id DESC LIMIT 1");
const THIS: &str = operation_where!("undone IS NULL AND id = ?1");
const FROM_THIS: &str = operation_where!("undone IS NULL AND id >= ?1 ORDER BY id DESC");
const UNDONE_WITH: &str =
    "SELECT id FROM operation WHERE undone = (SELECT undone FROM operation WHERE id = ?1) ORDER BY id";
const HAS_ENTRIES: &str = "SELECT EXISTS (SELECT 1 FROM entry WHERE counter_id = ?1)";
const HAS_COUNTERS: &str = "SELECT EXISTS (SELECT 1 FROM counter WHERE board_id = ?1)";
const IS_NEVER_USED: &str = "SELECT 0 WHERE ?1 IS NOT NULL";
const HAS_BOARD: &str = "SELECT EXISTS (SELECT 1 FROM board WHERE id = ?1)";

/// The direction in which a step is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Undo,
    Redo,
}

/// The entries that are known to count, or known not to.
#[derive(Default)]
pub(super) struct KnownEntries(HashMap<EntryId, bool, RandomState>);

impl KnownEntries {
    fn remember(&mut self, entry: EntryId, is_effective: bool) {
        // Keeps memory bounded.
        if self.0.len() > 4 * UNDOES_MAX {
            self.0.clear();
        }
        self.0.insert(entry, is_effective);
    }
}

/// A counter that was made by an operation which is undone now.
pub(super) struct PutAway {
    /// The time at which it was archived; `None`: it had been archived before, and stayed so.
    at: Option<i64>,
    /// Its fields when it was made, as a JSON array.
    row_json: String,
}

struct OperationStep {
    index: i64,
    /// Whether the entry of the step has been undone.
    is_taken_back: bool,
    change: Change,
}

impl OperationStep {
    /// Returns the boards that a counter was on after this step and before it, if `later` concerns its key.
    fn boards_before(&self, later: &Self) -> Option<(Value, Value)> {
        match (&self.change, &later.change) {
            (
                Change::Row { table: Table::Counter, id, field: Some("board_id"), before, after },
                Change::Row { table: Table::Counter, id: later, field: Some("key"), .. },
            ) if id == later => Some((after.clone(), before.clone())),
            _ => None,
        }
    }
}

impl Store {
    pub(super) fn undo_operation(&self, which: UndoTarget) -> RequestResult<Outcome> {
        let mut operations = self.operations_of(which)?;
        if let UndoTarget::Newest(newest) | UndoTarget::BackTo { newest, .. } = which
            && operations.first().is_some_and(|operation| operation.id != newest)
        {
            return Err(Refusal::NotTheNewest.into());
        }
        if let Some(import) = operations.iter_mut().find(|operation| is_beyond_undo(operation)) {
            let (file, entries) = (std::mem::take(&mut import.name), import.number);
            return Err(Refusal::ImportBeyondUndo { file, entries }.into());
        }
        // Those that are undone as one have the same place in the order.
        let place: i64 = self.connection.prepare_cached(NEXT_UNDONE)?.query_row([], |row| row.get(0))?;
        let mut left = 0;
        for operation in &operations {
            let mut steps = self.operation_steps(operation.id)?;
            while let Some(step) = steps.pop() {
                let boards = steps.last().and_then(|earlier| earlier.boards_before(&step));
                left += self.reverse(operation.id, step, boards, Direction::Undo)?;
            }
            self.connection.prepare_cached(MARK_UNDONE)?.execute([operation.id.0, place])?;
        }
        let has_followers = operations.len() > 1;
        let oldest = operations.pop().ok_or(Refusal::NothingToUndo)?;
        Ok(Outcome::Undone { operation: Operation { has_followers, ..oldest }, left })
    }

    /// Returns the operations to undo, newest first; those after the oldest only together with it.
    fn operations_of(&self, which: UndoTarget) -> RequestResult<Vec<Operation>> {
        let (sql, oldest) = match which {
            UndoTarget::Any | UndoTarget::Newest(_) => (NEXT_TO_UNDO, None),
            UndoTarget::Press => (NEXT_PRESS, None),
            UndoTarget::This(id) => (THIS, Some(id)),
            UndoTarget::BackTo { oldest, .. } => (FROM_THIS, Some(oldest)),
        };
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map(params_from_iter(oldest.map(|id| id.0)), operation_of_row)?;
        let operations: Vec<_> = found.collect::<Result<_, _>>()?;
        // It was undone meanwhile, alone or in another window.
        let is_gone = oldest.is_some() && operations.last().map(|operation| operation.id) != oldest;
        Ok(if is_gone { Vec::new() } else { operations })
    }

    pub(super) fn redo_operation(&self) -> RequestResult<Outcome> {
        let mut statement = self.connection.prepare_cached(NEXT_TO_REDO)?;
        let operation = statement.query_row([], operation_of_row).optional()?.ok_or(Refusal::NothingToRedo)?;
        let mut statement = self.connection.prepare_cached(UNDONE_WITH)?;
        let ids = statement.query_map([operation.id.0], |row| row.get(0).map(OperationId))?;
        let mut left = 0;
        for id in ids.collect::<Result<Vec<_>, _>>()? {
            for step in self.operation_steps(id)? {
                left += self.reverse(id, step, None, Direction::Redo)?;
            }
            self.connection.prepare_cached(MARK_DONE)?.execute([id.0])?;
        }
        Ok(Outcome::Redone { operation, left })
    }

    /// Reverses one step. Returns 1 if it had to be left alone. `boards` are those from and to which the next step puts
    /// the counter, if it does.
    fn reverse(
        &self,
        operation: OperationId,
        step: OperationStep,
        boards: Option<(Value, Value)>,
        direction: Direction,
    ) -> RequestResult<usize> {
        let is_done = match step.change {
            // What was left alone when the operation was undone needs no redo.
            Change::Entry(_) if step.is_taken_back != (direction == Direction::Redo) => false,
            // Redoing undoes the entry of the undo.
            Change::Entry(entry) => match self.effective_entry(entry)?.map(|entry| self.undo(entry, None)) {
                Some(Ok(correction)) => {
                    let (entry, is_taken_back) =
                        (correction.entry.map(|entry| entry.0), (direction == Direction::Undo).then_some(1));
                    let mut statement = self.connection.prepare_cached(MOVE_STEP_ON)?;
                    statement.execute(params![operation.0, step.index, entry, is_taken_back])?;
                    true
                }
                None | Some(Err(RequestError::Refused(Refusal::UnknownEntry))) => false,
                Some(Err(stop)) => return Err(stop),
            },
            Change::Row { table, id, field, before, after } => {
                let (from, to) = match direction {
                    Direction::Undo => (after, before),
                    Direction::Redo => (before, after),
                };
                match (field, &to) {
                    (Some("key"), _) if !self.is_key_free(&to, CounterId(id), self.board_then(id, boards)?)? => false,
                    (Some(field), _) => self.exchange(table, id, field, &from, &to)?,
                    (None, Value::Text(row_json)) if self.fields(table, id)?.is_none() => {
                        self.bring_back(table, id, row_json, (operation, step.index))?
                    }
                    (None, Value::Text(row_json)) => match from {
                        Value::Integer(at) => {
                            let is_out =
                                self.take_out(CounterId(id), &PutAway { at: Some(at), row_json: row_json.clone() })?;
                            if is_out {
                                self.mark_put_away((operation, step.index), None)?;
                            }
                            is_out
                        }
                        _ => false,
                    },
                    (None, _) => self.take_away(table, id, &from, (operation, step.index))?,
                }
            }
        };
        Ok(usize::from(!is_done))
    }

    /// Returns the entry by which this one's delta still counts: itself, or the undo of its undo, and so on; `None` if
    /// it was undone.
    pub(super) fn effective_entry(&self, entry: EntryId) -> Result<Option<EntryId>, StoreError> {
        let mut statement = self.connection.prepare_cached(UNDONE_BY)?;
        let mut undone_by = |entry: EntryId| statement.query_row([entry.0], |row| row.get(0).map(EntryId)).optional();
        let mut effective = entry;
        for _ in 0..UNDOES_MAX {
            let Some(undo) = undone_by(effective)? else { return Ok(Some(effective)) };
            let Some(redo) = undone_by(undo)? else { return Ok(None) };
            effective = redo;
        }
        Ok(None)
    }

    /// Returns whether an entry's delta still counts, as [`Store::effective_entry`] finds it. What is found on the way
    /// along a long chain is kept in `known`, so that each chain is followed only once.
    pub(super) fn is_effective(&self, entry: EntryId, known: &mut KnownEntries) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(UNDONE_BY)?;
        let mut passed = vec![entry];
        let mut next = Some(entry);
        let mut is_effective = loop {
            let Some(entry) = next else { break true };
            if let Some(is_effective) = known.0.get(&entry) {
                passed.pop();
                break *is_effective;
            }
            // Only a cycle that another program made is longer.
            if passed.len() > 2 * UNDOES_MAX {
                return Ok(false);
            }
            next = statement.query_row([entry.0], |row| row.get(0).map(EntryId)).optional()?;
            match next {
                Some(undo) => passed.push(undo),
                None => {
                    passed.pop();
                    known.remember(entry, true);
                    break true;
                }
            }
        };
        for undone in passed.into_iter().rev() {
            is_effective = !is_effective;
            known.remember(undone, is_effective);
        }
        Ok(is_effective)
    }

    /// Sets a field to a value, if it has the expected one.
    fn exchange(&self, table: Table, id: i64, field: &str, from: &Value, to: &Value) -> RequestResult<bool> {
        let sql = format!("UPDATE {} SET {field} = ?3 WHERE {} = ?1 AND {field} IS ?2", table.name(), table.number());
        unless_taken(self.connection.prepare_cached(&sql)?.execute(params![id, from, to]))
    }

    /// Deletes what the operation made. A counter with a history, or one that others have changed, is only archived; a
    /// board that others have changed, or that has counters, stays.
    fn take_away(&self, table: Table, id: i64, from: &Value, step: (OperationId, i64)) -> RequestResult<bool> {
        let Some(found) = self.fields(table, id)? else { return Ok(false) };
        let is_as_made = is_as(table, &found, from);
        let in_use = match table {
            Table::Counter => HAS_ENTRIES,
            Table::Board => HAS_COUNTERS,
            Table::Import | Table::DayNote | Table::Kept => IS_NEVER_USED,
            // No operation makes an entry by its fields.
            Table::Entry => return Ok(false),
        };
        let is_in_use: bool = self.connection.prepare_cached(in_use)?.query_row([id], |row| row.get(0))?;
        // Others may have counted on it meanwhile.
        let is_shared = table == Table::Counter && self.shared_on(CounterId(id))?.is_some();
        if is_as_made && !is_in_use && !is_shared {
            let sql = format!("DELETE FROM {} WHERE {} = ?1", table.name(), table.number());
            return unless_taken(self.connection.prepare_cached(&sql)?.execute([id]));
        }
        if table != Table::Counter {
            return Ok(false);
        }
        let now = Time::now().0;
        let board = match from {
            Value::Text(row_json) if !is_shared => field_of(table, values_of(row_json), "board_id"),
            _ => Value::Null,
        };
        let is_put_away = self.connection.prepare_cached(PUT_AWAY)?.execute(params![id, now, board])? > 0;
        if is_put_away {
            self.mark_put_away(step, Some(now))?;
        }
        Ok(is_put_away)
    }

    /// Brings a counter back that an undo archived, unless others have archived it since.
    pub(super) fn take_out(&self, id: CounterId, put_away: &PutAway) -> RequestResult<bool> {
        let Some(at) = put_away.at else { return Ok(false) };
        let values = self.values_to_bring_back(Table::Counter, id.0, &put_away.row_json)?;
        let value = |name| values.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        let mut statement = self.connection.prepare_cached(TAKE_OUT)?;
        Ok(statement.execute(params![id.0, at, value("key"), value("board_id")])? > 0)
    }

    /// Gives a counter that was taken out, and is on another board since, the key that it was made with, if that is free there.
    pub(super) fn give_key_back(&self, id: CounterId, put_away: &PutAway) -> RequestResult<()> {
        let fields = Table::Counter.fields().iter().zip(values_of(&put_away.row_json));
        let key = fields.filter(|(field, _)| **field == "key").map(|(_, key)| key).next().unwrap_or(Value::Null);
        if self.is_key_free(&key, id, self.board_of(id)?)? {
            self.set_field(Table::Counter, id.0, "key", &key)?;
        }
        Ok(())
    }

    /// Returns the counters that were made by imports which are undone now.
    pub(super) fn put_away_by_imports(&self) -> Result<HashMap<CounterId, PutAway>, StoreError> {
        let mut statement = self.connection.prepare_cached(MADE_BY_UNDONE_IMPORTS)?;
        let put_away = |row: &Row<'_>| Ok((CounterId(row.get(0)?), PutAway { at: row.get(1)?, row_json: row.get(2)? }));
        Ok(statement.query_map([], put_away)?.collect::<Result<_, _>>()?)
    }

    pub(super) fn is_import_undone(&self) -> Result<bool, StoreError> {
        Ok(self.connection.prepare_cached(IS_IMPORT_UNDONE)?.query_row([], |row| row.get(0))?)
    }

    fn mark_put_away(&self, (operation, index): (OperationId, i64), at: Option<i64>) -> RequestResult<()> {
        Ok(self.connection.prepare_cached(MARK_PUT_AWAY)?.execute(params![operation.0, index, at]).map(drop)?)
    }

    fn bring_back(
        &self,
        table: Table,
        id: i64,
        row_json: &str,
        (operation, index): (OperationId, i64),
    ) -> RequestResult<bool> {
        let fields = self.values_to_bring_back(table, id, row_json)?;
        let names: Vec<_> = fields.iter().map(|(field, _)| *field).collect();
        let placeholders = vec!["?"; names.len() + 1].join(", ");
        let (name, number) = (table.name(), table.number());
        let sql = format!("INSERT INTO {name} ({number}, {}) VALUES ({placeholders})", names.join(", "));
        let all = std::iter::once(Value::Integer(id)).chain(fields.iter().map(|(_, value)| value.clone()));
        let is_made = unless_taken(self.connection.prepare_cached(&sql)?.execute(params_from_iter(all)))?;
        // The file gives a key to a new counter without one.
        if let Some((field, value)) = fields.iter().find(|(field, _)| is_made && *field == "key") {
            self.set_field(table, id, field, value)?;
            // As it was made now, in case it is undone again.
            let made = as_json(self.fields(table, id)?);
            self.connection.prepare_cached(CORRECT_MADE)?.execute(params![operation.0, index, made])?;
        }
        Ok(is_made)
    }

    /// Returns the fields that a row had, without a key that another one has by now, or a board that is gone.
    fn values_to_bring_back(&self, table: Table, id: i64, row_json: &str) -> RequestResult<Vec<(&'static str, Value)>> {
        let mut fields: Vec<_> = table.fields().iter().copied().zip(values_of(row_json)).collect();
        let mut board = Value::Null;
        for (field, value) in &mut fields {
            let is_gone = match (*field, &*value) {
                ("key", key) => !self.is_key_free(key, CounterId(id), board.clone())?,
                ("board_id", Value::Integer(board)) => {
                    !self.connection.prepare_cached(HAS_BOARD)?.query_row([board], |row| row.get::<_, bool>(0))?
                }
                _ => false,
            };
            if is_gone {
                *value = Value::Null;
            }
            if *field == "board_id" {
                board = value.clone();
            }
        }
        Ok(fields)
    }

    /// Returns the board that a counter will be on when the next step has put it from one to another.
    fn board_then(&self, id: i64, boards: Option<(Value, Value)>) -> RequestResult<Value> {
        let now = self.board_of(CounterId(id))?;
        Ok(match boards {
            Some((from, to)) if from == now => to,
            _ => now,
        })
    }

    /// Returns whether no other counter has the key on this board.
    fn is_key_free(&self, key: &Value, id: CounterId, board: Value) -> RequestResult<bool> {
        let Value::Text(key) = key else { return Ok(true) };
        let Some(key) = Key::parse(key) else { return Ok(true) };
        Ok(self.key_holder(key, id, &board)?.is_none())
    }

    fn operation_steps(&self, id: OperationId) -> RequestResult<Vec<OperationStep>> {
        let mut statement = self.connection.prepare_cached(STEPS)?;
        let mut rows = statement.query([id.0])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let table = match optional_text(row, 2)?.as_deref() {
                Some("board") => Table::Board,
                Some("entry") => Table::Entry,
                Some("import") => Table::Import,
                Some("day_note") => Table::DayNote,
                Some("kept") => Table::Kept,
                _ => Table::Counter,
            };
            let name = optional_text(row, 4)?;
            let field = table.fields().iter().copied().find(|field| Some(*field) == name.as_deref());
            let change = match row.get::<_, Option<i64>>(1)? {
                Some(entry) => Change::Entry(EntryId(entry)),
                None if name.is_some() && field.is_none() => continue, // No field that this version knows.
                None => Change::Row { table, id: row.get(3)?, field, before: value(row, 5)?, after: value(row, 6)? },
            };
            let is_taken_back = matches!(row.get_ref(5)?, ValueRef::Integer(1));
            steps.push(OperationStep { index: row.get(0)?, is_taken_back, change });
        }
        Ok(steps)
    }
}

/// Returns whether rows were changed: none are if a unique name is taken, or the file doesn't accept the values any
/// more.
fn unless_taken(result: rusqlite::Result<usize>) -> RequestResult<bool> {
    match result {
        Ok(rows) => Ok(rows > 0),
        Err(error)
            if error.sqlite_error().is_some_and(|error| {
                matches!(
                    error.extended_code,
                    ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_FOREIGNKEY | ffi::SQLITE_CONSTRAINT_TRIGGER
                )
            }) =>
        {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Returns the fields of a row, from a JSON array.
fn values_of(row_json: &str) -> Vec<Value> {
    let value = |json| match json {
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Value::Integer(number),
            (None, Some(number)) => Value::Real(number),
            (None, None) => Value::Null,
        },
        Json::String(text) => Value::Text(text),
        _ => Value::Null,
    };
    serde_json::from_str::<Vec<Json>>(row_json).unwrap_or_default().into_iter().map(value).collect()
}

/// Returns one of the fields of a row.
fn field_of(table: Table, fields: Vec<Value>, name: &str) -> Value {
    let value = table.fields().iter().zip(fields).find(|(field, _)| **field == name);
    value.map_or(Value::Null, |(_, value)| value)
}

/// Returns whether a row is as it was, except for its position in the manual order.
fn is_as(table: Table, found: &[Value], row_json: &Value) -> bool {
    let Value::Text(row_json) = row_json else { return false };
    let mut fields = table.fields().iter().zip(found).zip(values_of(row_json));
    fields.all(|((field, found), value)| *field == "position" || *found == value)
}
