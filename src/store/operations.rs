//! Operations: what a person did in a dashboard, recorded so that it can be undone and redone as one, even after a
//! restart and from another window.
//!
//! An operation's steps are the entries it made and the fields it changed, with the value before and after. How they
//! are reversed is in `undo.rs`.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params};

use super::outcome::RequestResult;
use super::recorder::{Change, Recorder, Table};
use super::text::text;
use super::{Store, StoreError};
use crate::domain::{CounterId, EntryId, OperationId, Time};
use crate::request::{CounterRef, Edit, IMPORT_UNDONE_MAX, Operation, OperationKind, Outcome, Refusal, Request};

const FORGET_UNDONE: &str = "DELETE FROM operation WHERE undone IS NOT NULL";
const NEW: &str = "INSERT INTO operation (at, kind, name, number) VALUES (?1, ?2, ?3, ?4) RETURNING id";
const NEW_STEP: &str = "INSERT INTO operation_step (operation_id, place, entry_id, row_kind, row_id, field, before, after) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
/// The query that reads [`Operation`]s, one or the first of those that match the condition.
macro_rules! operation_where {
    ($condition:literal) => {
        concat!(
            "SELECT id, kind, ",
            $crate::store::text::bounded!("name"),
            ", number, at, EXISTS (SELECT 1 FROM operation AS later \
             WHERE later.undone = operation.undone AND later.id > operation.id) FROM operation WHERE ",
            $condition
        )
    };
}
pub(super) use operation_where;
pub(super) const NEXT_TO_UNDO: &str = operation_where!("undone IS NULL ORDER BY id DESC LIMIT 1");
// Those that were undone as one have the same place in the order.
pub(super) const NEXT_TO_REDO: &str = operation_where!("undone IS NOT NULL ORDER BY undone DESC, id LIMIT 1");
const ALL_TO_UNDO: &str = operation_where!("undone IS NULL ORDER BY id DESC LIMIT ?1");
const NEWEST_IMPORT: &str = operation_where!("undone IS NULL AND kind = 'import' ORDER BY id DESC LIMIT 1");
const HAS_STEP: &str = "SELECT EXISTS (SELECT 1 FROM operation_step WHERE operation_id = ?1 AND entry_id = ?2)";
// The entries of one transaction have consecutive numbers.
const IS_UP_TO_STEP: &str = "SELECT EXISTS (SELECT 1 FROM operation_step WHERE operation_id = ?1 \
    AND ?2 BETWEEN entry_id - ?3 + 1 AND entry_id)";
const FORGET_STEPS: &str = "DELETE FROM operation_step WHERE (row_kind = 'counter' AND row_id = ?1) \
    OR coalesce(entry_id, iif(row_kind IN ('entry', 'kept'), row_id, NULL)) IN (SELECT id FROM entry WHERE counter_id = ?1)";
const FORGET_EMPTY: &str =
    "DELETE FROM operation WHERE NOT EXISTS (SELECT 1 FROM operation_step WHERE operation_id = operation.id)";

impl Store {
    /// Carries out all requests, as one operation.
    pub(super) fn perform(&self, requests: &[Request], is_person: bool) -> RequestResult<Outcome> {
        let deleted = match requests.first() {
            Some(Request::DeleteBoard { id }) => self.fields(Table::Board, id.0)?.and_then(name_in),
            _ => None,
        };
        let mut changes = Vec::new();
        let mut outcomes = Vec::with_capacity(requests.len());
        for request in requests {
            if kind_of(request).is_none() {
                return Err(Refusal::NotAnOperation.into());
            }
            let mut recorder = if is_person { Recorder::Person(&mut changes) } else { Recorder::Command(&mut changes) };
            outcomes.push(self.steps(request, &mut recorder)?);
        }
        let kind = requests.first().and_then(kind_of).ok_or(Refusal::NotAnOperation)?;
        if changes.is_empty() {
            // There is nothing to undo; and what was undone can still be redone.
            return Ok(Outcome::Performed { operation: None, outcomes });
        }
        let name = match deleted {
            Some(name) => name,
            None => self.name_of(requests.first(), outcomes.first())?,
        };
        let number = number_of(requests, &outcomes);
        self.forget_undone()?;
        let mut statement = self.connection.prepare_cached(NEW)?;
        let at = Time::now();
        let id = statement.query_row(params![at.0, kind.as_str(), name, number], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(NEW_STEP)?;
        for (index, change) in (0_i64..).zip(changes) {
            match change {
                Change::Entry(entry) => {
                    let none = Value::Null;
                    statement.execute(params![id, index, entry.0, none, none, none, none, none])?;
                }
                Change::Row { table, id: row, field, before, after } => {
                    statement.execute(params![id, index, Value::Null, table.name(), row, field, before, after])?;
                }
            }
        }
        let operation = Operation { id: OperationId(id), kind, name, number, at, has_followers: false };
        Ok(Outcome::Performed { operation: Some(operation), outcomes })
    }

    /// Forgets what was undone, which can't be redone any more.
    pub(super) fn forget_undone(&self) -> RequestResult<()> {
        self.connection.prepare_cached(FORGET_UNDONE)?.execute([])?;
        Ok(())
    }

    /// Returns the operations that are next to undo and to redo.
    pub(super) fn next_operations(&self) -> Result<(Option<Operation>, Option<Operation>), StoreError> {
        let undo = self.connection.prepare_cached(NEXT_TO_UNDO)?.query_row([], operation_of_row).optional()?;
        let redo = self.connection.prepare_cached(NEXT_TO_REDO)?.query_row([], operation_of_row).optional()?;
        Ok((undo, redo))
    }

    /// Returns the newest operations that can be undone, newest first: as many as are asked for at most, and none from an
    /// import on that is too large for that.
    pub fn operations_to_undo(&self, limit: u16) -> Result<Vec<Operation>, StoreError> {
        let mut statement = self.connection.prepare_cached(ALL_TO_UNDO)?;
        let operations = statement.query_map([limit], operation_of_row)?.collect::<Result<Vec<_>, _>>()?;
        Ok(operations.into_iter().take_while(|operation| !is_beyond_undo(operation)).collect())
    }

    /// Returns the import that made this entry, if it is the newest operation.
    pub fn import_of(&self, entry: EntryId) -> Result<Option<Operation>, StoreError> {
        let mut statement = self.connection.prepare_cached(NEWEST_IMPORT)?;
        let Some(operation) = statement.query_row([], operation_of_row).optional()? else { return Ok(None) };
        let made: bool = match is_beyond_undo(&operation) {
            true => {
                let mut statement = self.connection.prepare_cached(IS_UP_TO_STEP)?;
                statement.query_row(params![operation.id.0, entry.0, operation.number], |row| row.get(0))?
            }
            false => {
                let mut statement = self.connection.prepare_cached(HAS_STEP)?;
                statement.query_row(params![operation.id.0, entry.0], |row| row.get(0))?
            }
        };
        Ok(made.then_some(operation))
    }

    /// Forgets what was done to a counter that is deleted for good.
    pub(super) fn forget_operations(&self, id: CounterId) -> RequestResult<()> {
        self.connection.prepare_cached(FORGET_STEPS)?.execute([id.0])?;
        self.connection.prepare_cached(FORGET_EMPTY)?.execute([])?;
        Ok(())
    }

    /// Returns the name of what an operation was done to.
    fn name_of(&self, request: Option<&Request>, outcome: Option<&Outcome>) -> RequestResult<String> {
        Ok(match (request, outcome) {
            (Some(Request::Create { name, .. } | Request::CreateBoard { name, .. }), _) => name.as_str().to_owned(),
            (_, Some(Outcome::Corrected(corrections))) => {
                corrections.first().map(|correction| correction.name.clone()).unwrap_or_default()
            }
            (_, Some(Outcome::Counted { id, .. } | Outcome::Edited { id })) => self.find(&CounterRef::Id(*id))?.name,
            (Some(Request::Move { counters, .. }), _) => match counters.first() {
                Some(id) => self.find(&CounterRef::Id(*id))?.name,
                None => String::new(),
            },
            (Some(Request::NoteDay { date, .. }), _) => date.to_string(),
            (Some(Request::Import { import }), _) => import.source.clone(),
            (_, Some(Outcome::BoardEdited { id })) => {
                self.fields(Table::Board, id.0)?.and_then(name_in).unwrap_or_default()
            }
            _ => String::new(),
        })
    }
}

/// Returns whether an import is too large to be undone: only its last entry is kept as a step, to identify it.
pub(super) fn is_beyond_undo(operation: &Operation) -> bool {
    let most = i64::try_from(IMPORT_UNDONE_MAX).unwrap_or(i64::MAX);
    operation.kind == OperationKind::Import && operation.number > most
}

pub(super) fn operation_of_row(row: &Row<'_>) -> rusqlite::Result<Operation> {
    let kind = OperationKind::parse(&text(row, 1)?);
    let (at, has_followers) = (Time(row.get(4)?), row.get(5)?);
    Ok(Operation { id: OperationId(row.get(0)?), kind, name: text(row, 2)?, number: row.get(3)?, at, has_followers })
}

/// Returns the kind of operation that a request is; `None` if it can't be undone.
fn kind_of(request: &Request) -> Option<OperationKind> {
    Some(match request {
        Request::Increment { .. } | Request::Add { .. } => OperationKind::Press,
        Request::Set { .. } => OperationKind::Set,
        Request::Reset { .. } => OperationKind::Reset,
        Request::Undo { .. } => OperationKind::Undo,
        Request::Keep { .. } => OperationKind::Keep,
        Request::Void { .. } => OperationKind::Void,
        Request::Late { .. } => OperationKind::Late,
        Request::Note { .. } => OperationKind::Note,
        Request::Create { .. } => OperationKind::Create,
        Request::Edit { edit, .. } => kind_of_edit(edit),
        Request::Move { .. } => OperationKind::Move,
        Request::CreateBoard { .. } => OperationKind::CreateBoard,
        Request::EditBoard { .. } | Request::MoveBoard { .. } => OperationKind::EditBoard,
        Request::DeleteBoard { .. } => OperationKind::DeleteBoard,
        Request::NoteDay { .. } => OperationKind::NoteDay,
        Request::Import { .. } => OperationKind::Import,
        Request::Stream { .. }
        | Request::EndStream { .. }
        | Request::Delete { .. }
        | Request::StartDaysAt { .. }
        | Request::Operation { .. }
        | Request::OperationByCommand { .. }
        | Request::UndoOperation { .. }
        | Request::RedoOperation
        | Request::Sharing(_) => return None,
    })
}

fn kind_of_edit(edit: &Edit) -> OperationKind {
    let none = Edit::default();
    match edit {
        Edit { is_archived: Some(true), .. } => OperationKind::Archive,
        Edit { is_archived: Some(false), .. } => OperationKind::Restore,
        Edit { is_locked: Some(true), .. } if *edit == (Edit { is_locked: edit.is_locked, ..none.clone() }) => {
            OperationKind::Lock
        }
        Edit { is_locked: Some(false), .. } if *edit == (Edit { is_locked: edit.is_locked, ..none.clone() }) => {
            OperationKind::Unlock
        }
        Edit { board: Some(_), .. } if *edit == (Edit { board: edit.board.clone(), ..none.clone() }) => {
            OperationKind::Board
        }
        Edit { name: Some(_), .. } if *edit == (Edit { name: edit.name.clone(), ..none }) => OperationKind::Rename,
        _ => OperationKind::Edit,
    }
}

/// Returns the amount that was added, or the number of things that an operation was done to.
fn number_of(requests: &[Request], outcomes: &[Outcome]) -> i64 {
    let many = match (requests, outcomes.first()) {
        ([Request::Increment { delta, .. } | Request::Add { delta, .. } | Request::Late { delta, .. }], _) => {
            return *delta;
        }
        ([Request::Set { value, .. }], _) => return *value,
        ([Request::Move { counters, .. }], _) => counters.len(),
        ([Request::Keep { entries }], _) => entries.len(),
        ([Request::Void { .. }, _, ..], _) => requests.len(),
        (_, Some(Outcome::Corrected(corrections))) => corrections.len(),
        (_, Some(Outcome::Imported(imported))) => imported.entries,
        _ => requests.len(),
    };
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// Returns the name among a row's fields.
fn name_in(fields: Vec<Value>) -> Option<String> {
    match fields.into_iter().next() {
        Some(Value::Text(name)) => Some(name),
        _ => None,
    }
}
