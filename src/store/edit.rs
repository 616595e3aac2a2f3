//! Changes of how counters and boards are shown, pressed and arranged, and of the notes on entries: never of a count.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params};

use super::outcome::RequestResult;
use super::recorder::{Recorder, Table};
use super::text::text;
use super::{Store, StoreError};
use crate::domain::{BoardId, ControlPlan, CounterId, EntryId, Hours, Key, Name, Note, STEP_MAX, Time};
use crate::request::{BOARDS_MAX, BoardEdit, BoardRef, CounterRef, Edit, Outcome, Refusal};

const CREATE: &str = "INSERT INTO counter (name, board_id) VALUES (?1, ?2) RETURNING id";
const KEY_HOLDER: &str = "SELECT name FROM counter WHERE key = ?1 AND id <> ?2 AND +board_id IS ?3";
const BOARD_OF_COUNTER: &str = "SELECT board_id FROM counter WHERE id = ?1";
// The first of 1 to 9, then 0, that is free on its board.
const GIVE_FREE_KEY: &str = "UPDATE counter SET key = (SELECT column2 \
    FROM (VALUES (1, '1'), (2, '2'), (3, '3'), (4, '4'), (5, '5'), (6, '6'), (7, '7'), (8, '8'), (9, '9'), (10, '0')) \
    WHERE NOT EXISTS (SELECT 1 FROM counter AS other WHERE other.key = column2 AND +other.board_id IS counter.board_id) \
    ORDER BY column1 LIMIT 1) WHERE id = ?1";
const HAS_CLASHING_KEY: &str = "SELECT EXISTS (SELECT 1 FROM counter AS other \
    WHERE other.key = counter.key AND other.id <> counter.id AND +other.board_id IS counter.board_id) FROM counter WHERE id = ?1";
const LIMITS: &str = "SELECT minimum, maximum FROM counter WHERE id = ?1";
const CREATE_BOARD: &str = "INSERT INTO board (name) VALUES (?1) RETURNING id";
const BOARD_COUNT: &str = "SELECT count(*) FROM board";
const BOARD_BY_NAME: &str = "SELECT id FROM board WHERE name = ?1";
const BOARD_BY_ID: &str = "SELECT id FROM board WHERE id = ?1";
const DELETE_BOARD: &str = "DELETE FROM board WHERE id = ?1";
const SHARED_COUNTER: &str = "SELECT shared_on, name FROM counter WHERE id = ?1 AND shared_on IS NOT NULL";
const SHARED_BOARD: &str = "SELECT name FROM board WHERE id = ?1 AND uuid IS NOT NULL";
const COUNTERS_OF_BOARD: &str = "SELECT id FROM counter WHERE board_id = ?1 ORDER BY id";
const COUNTER_OF_ENTRY: &str = "SELECT counter_id FROM entry WHERE id = ?1";
const START_DAYS_AT: &str = "INSERT INTO setting (name, value) VALUES ('day_starts_at', ?1) \
    ON CONFLICT (name) DO UPDATE SET value = excluded.value";

/// Distance from the last row at which a row is put at the end of the manual order: what is made later comes after it.
const POSITION_STEP: f64 = 1.0 / 1_048_576.0;

impl Store {
    pub(super) fn create(&self, name: &Name, edit: &Edit, recorder: &mut Recorder<'_>) -> RequestResult<Outcome> {
        self.expect_free(name, None)?;
        let id = self.insert(name, edit.board.as_ref().and_then(Option::as_ref))?;
        self.change(id, edit)?;
        recorder.created(self, id)?;
        Ok(Outcome::Created { id })
    }

    /// Inserts a counter, with the first free key of its board.
    pub(super) fn insert(&self, name: &Name, board: Option<&BoardRef>) -> RequestResult<CounterId> {
        let board = board.map(|board| self.find_board(board)).transpose()?;
        let mut statement = self.connection.prepare_cached(CREATE)?;
        Ok(statement.query_row(params![name.as_str(), board.map(|id| id.0)], |row| row.get(0).map(CounterId))?)
    }

    pub(super) fn edit(
        &self,
        counter: &CounterRef,
        edit: &Edit,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        let id = self.find(counter)?.id;
        let before = recorder.read(self, Table::Counter, id.0)?;
        self.change(id, edit)?;
        recorder.changed(self, Table::Counter, id.0, before)?;
        Ok(Outcome::Edited { id })
    }

    fn expect_free(&self, name: &Name, but: Option<CounterId>) -> RequestResult<()> {
        match self.find_any(&CounterRef::Name(name.clone()))? {
            Some(other) if Some(other.id) == but => Ok(()),
            Some(other) if other.is_archived => Err(Refusal::NameInArchive(name.clone()).into()),
            Some(_) => Err(Refusal::NameTaken(name.clone()).into()),
            None => Ok(()),
        }
    }

    pub(super) fn change(&self, id: CounterId, edit: &Edit) -> RequestResult<()> {
        let set = |field, value: Value| self.set_field(Table::Counter, id.0, field, &value);
        let integer = |value: Option<i64>| value.map_or(Value::Null, Value::Integer);
        if let Some(name) = &edit.name {
            self.expect_free(name, Some(id))?;
            set("name", name.as_str().to_owned().into())?;
        }
        if let Some(short_name) = &edit.short_name {
            set("short_name", short_name.as_ref().map(|name| name.as_str().to_owned()).into())?;
        }
        if let Some(control) = &edit.control {
            set("control", control.as_ref().map(ControlPlan::to_string).into())?;
        }
        if let Some(color) = edit.color {
            set("color", color.as_str().to_owned().into())?;
        }
        if let Some(board) = &edit.board {
            let board = board.as_ref().map(|board| self.find_board(board)).transpose()?;
            match self.shared_on(id)? {
                Some((shared_on, name)) if board != Some(shared_on) => {
                    return Err(Refusal::SharedCounter { name }.into());
                }
                _ => {}
            }
            self.put_on(id, board)?;
        }
        if let Some(key) = edit.key {
            if let Some(key) = key
                && let Some(name) = self.key_holder(key, id, &self.board_of(id)?)?
            {
                return Err(Refusal::KeyTaken { key, name }.into());
            }
            set("key", key.map(|key| key.to_string()).into())?;
        }
        match edit.is_archived {
            Some(true) => {
                set("key", Value::Null)?;
                let archive = "UPDATE counter SET archived_at = coalesce(archived_at, ?2) WHERE id = ?1";
                self.connection.prepare_cached(archive)?.execute(params![id.0, Time::now().0])?;
            }
            Some(false) => set("archived_at", Value::Null)?,
            None => {}
        }
        if let Some(step) = edit.step {
            if !(1..=STEP_MAX).contains(&step) {
                return Err(Refusal::BadStep.into());
            }
            set("step", step.into())?;
        }
        if let Some(target) = edit.target {
            set("target", integer(target))?;
        }
        if let Some(minimum) = edit.minimum {
            set("minimum", integer(minimum))?;
        }
        if let Some(maximum) = edit.maximum {
            set("maximum", integer(maximum))?;
        }
        if edit.minimum.is_some() || edit.maximum.is_some() {
            let limits = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let limits = self.connection.prepare_cached(LIMITS)?.query_row([id.0], limits)?;
            if let (Some(minimum), Some(maximum)) = limits
                && minimum > maximum
            {
                return Err(Refusal::BadLimits { minimum, maximum }.into());
            }
        }
        if let Some(is_locked) = edit.is_locked {
            set("is_locked", is_locked.into())?;
        }
        if let Some(note) = &edit.note {
            set("note", note.as_ref().map(Note::as_str).map(str::to_owned).into())?;
        }
        if let Some(weight) = edit.weight {
            set("weight", weight.factor().into())?;
        }
        Ok(())
    }

    /// Returns the board that a counter is shared on, and its name.
    pub(super) fn shared_on(&self, id: CounterId) -> Result<Option<(BoardId, String)>, StoreError> {
        let shared = |row: &Row<'_>| Ok((BoardId(row.get(0)?), text(row, 1)?));
        Ok(self.connection.prepare_cached(SHARED_COUNTER)?.query_row([id.0], shared).optional()?)
    }

    /// Checks that a counter may be deleted: others could count on it meanwhile.
    pub(super) fn expect_unshared(&self, id: CounterId) -> RequestResult<()> {
        match self.shared_on(id)? {
            Some((_, name)) => Err(Refusal::SharedCounter { name }.into()),
            None => Ok(()),
        }
    }

    pub(super) fn set_field(&self, table: Table, id: i64, field: &str, value: &Value) -> Result<(), StoreError> {
        let sql = format!("UPDATE {} SET {field} = ?2 WHERE {} = ?1", table.name(), table.number());
        Ok(self.connection.prepare_cached(&sql)?.execute(params![id, value]).map(drop)?)
    }

    /// Puts a counter on a board, or on none. If its key serves there already, it gets the first free one.
    fn put_on(&self, id: CounterId, board: Option<BoardId>) -> Result<(), StoreError> {
        let board = board.map_or(Value::Null, |board| board.0.into());
        self.set_field(Table::Counter, id.0, "board_id", &board)?;
        self.settle_key(id)
    }

    /// Gives a counter the first free key if its own serves another counter of its board.
    pub(super) fn settle_key(&self, id: CounterId) -> Result<(), StoreError> {
        if self.connection.prepare_cached(HAS_CLASHING_KEY)?.query_row([id.0], |row| row.get(0))? {
            self.connection.prepare_cached(GIVE_FREE_KEY)?.execute([id.0])?;
        }
        Ok(())
    }

    /// Returns the board that a counter is on, as its field holds it.
    pub(super) fn board_of(&self, id: CounterId) -> Result<Value, StoreError> {
        let board = self.connection.prepare_cached(BOARD_OF_COUNTER)?.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(board.unwrap_or(Value::Null))
    }

    /// Returns the name of the counter that has the key on this board, or among those on none, other than the counter `id`.
    pub(super) fn key_holder(&self, key: Key, id: CounterId, board: &Value) -> Result<Option<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(KEY_HOLDER)?;
        Ok(statement.query_row(params![key.to_string(), id.0, board], |row| text(row, 0)).optional()?)
    }

    pub(super) fn move_counters(
        &self,
        counters: &[CounterId],
        before: Option<CounterId>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        for id in counters.iter().chain(&before) {
            self.find(&CounterRef::Id(*id))?;
        }
        let ids: Vec<i64> = counters.iter().map(|id| id.0).collect();
        self.move_before(Table::Counter, &ids, before.map(|id| id.0), recorder)?;
        Ok(Outcome::Moved)
    }

    pub(super) fn move_board(
        &self,
        id: BoardId,
        before: Option<BoardId>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        for id in [Some(id), before].into_iter().flatten() {
            self.find_board(&BoardRef::Id(id))?;
        }
        self.move_before(Table::Board, &[id.0], before.map(|id| id.0), recorder)?;
        Ok(Outcome::BoardEdited { id })
    }

    /// Puts rows, in this order, before another one.
    fn move_before(
        &self,
        table: Table,
        ids: &[i64],
        before: Option<i64>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<()> {
        let (lower, step) = match self.gap(table, ids.len(), before)? {
            Some(gap) => gap,
            None => {
                // The gap was halved too often.
                self.number_anew(table, recorder)?;
                self.gap(table, ids.len(), before)?.unwrap_or((0.0, POSITION_STEP))
            }
        };
        for (index, id) in (1..).zip(ids) {
            let seen = recorder.read(self, table, *id)?;
            self.set_field(table, *id, "position", &Value::Real(lower + step * f64::from(index)))?;
            recorder.changed(self, table, *id, seen)?;
        }
        Ok(())
    }

    /// Renumbers all rows in their order, so that there are gaps between them again.
    fn number_anew(&self, table: Table, recorder: &mut Recorder<'_>) -> RequestResult<()> {
        let sql = format!(
            "SELECT id, position, row_number() OVER (ORDER BY coalesce(position, id), id) + 0.0 FROM {}",
            table.name()
        );
        let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let rows: Vec<(i64, Value, Value)> =
            self.connection.prepare_cached(&sql)?.query_map([], row)?.collect::<Result<_, _>>()?;
        for (id, before, after) in rows.into_iter().filter(|(_, before, after)| before != after) {
            self.set_field(table, id, "position", &after)?;
            recorder.set(table, id, "position", before, after);
        }
        Ok(())
    }

    /// Returns the position before the gap into which `count` rows go, and the distance between them there; `None` if
    /// there is no room.
    fn gap(&self, table: Table, count: usize, before: Option<i64>) -> Result<Option<(f64, f64)>, StoreError> {
        let table = table.name();
        let Some(before) = before else {
            let sql = format!("SELECT coalesce(max(coalesce(position, id)), 0.0) + 0.0 FROM {table}");
            let last: f64 = self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
            return Ok(Some((last, POSITION_STEP)));
        };
        let sql = format!("SELECT coalesce(position, id) + 0.0 FROM {table} WHERE id = ?1");
        let upper: f64 = self.connection.prepare_cached(&sql)?.query_row([before], |row| row.get(0))?;
        // A row at the same position with a lower number also comes before.
        let sql = format!(
            "SELECT max(coalesce(position, id)) + 0.0 FROM {table} \
             WHERE coalesce(position, id) < ?1 OR (coalesce(position, id) = ?1 AND id < ?2)"
        );
        let lower: Option<f64> =
            self.connection.prepare_cached(&sql)?.query_row(params![upper, before], |row| row.get(0))?;
        let lower = lower.unwrap_or(upper - 2.0);
        let step = (upper - lower) / (count as f64 + 1.0);
        let is_room = lower < lower + step && lower + step * count as f64 + step / 2.0 < upper && step > 1e-9;
        Ok(is_room.then_some((lower, step)))
    }

    pub(super) fn create_board(
        &self,
        name: &Name,
        edit: &BoardEdit,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        self.expect_free_board(name, None)?;
        let boards: i64 = self.connection.prepare_cached(BOARD_COUNT)?.query_row([], |row| row.get(0))?;
        if usize::try_from(boards).is_ok_and(|boards| boards >= BOARDS_MAX) {
            return Err(Refusal::TooManyBoards.into());
        }
        let mut statement = self.connection.prepare_cached(CREATE_BOARD)?;
        let id = statement.query_row([name.as_str()], |row| row.get(0).map(BoardId))?;
        self.change_board(id, edit)?;
        recorder.created_board(self, id)?;
        Ok(Outcome::BoardCreated { id })
    }

    pub(super) fn edit_board(
        &self,
        id: BoardId,
        edit: &BoardEdit,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        self.find_board(&BoardRef::Id(id))?;
        let before = recorder.read(self, Table::Board, id.0)?;
        self.change_board(id, edit)?;
        recorder.changed(self, Table::Board, id.0, before)?;
        Ok(Outcome::BoardEdited { id })
    }

    fn change_board(&self, id: BoardId, edit: &BoardEdit) -> RequestResult<()> {
        let set = |field, value: Value| self.set_field(Table::Board, id.0, field, &value);
        if let Some(name) = &edit.name {
            self.expect_free_board(name, Some(id))?;
            set("name", name.as_str().to_owned().into())?;
        }
        if let Some(target) = edit.target {
            set("target", target.into())?;
        }
        if let Some(stops_at_target) = edit.stops_at_target {
            set("stops_at_target", stops_at_target.into())?;
        }
        if let Some(shows_shares) = edit.shows_shares {
            set("shows_shares", shows_shares.into())?;
        }
        if let Some(name) = &edit.total_name {
            set("total_name", name.as_ref().map(|name| name.as_str().to_owned()).into())?;
        }
        if let Some(hours) = &edit.hours {
            set("hours", hours.as_ref().map(Hours::to_string).into())?;
        }
        Ok(())
    }

    /// Deletes a board; its counters stay, on no board.
    pub(super) fn delete_board(&self, id: BoardId, recorder: &mut Recorder<'_>) -> RequestResult<Outcome> {
        self.find_board(&BoardRef::Id(id))?;
        let mut statement = self.connection.prepare_cached(SHARED_BOARD)?;
        if let Some(name) = statement.query_row([id.0], |row| text(row, 0)).optional()? {
            return Err(Refusal::SharedBoard { name }.into());
        }
        let before = recorder.read(self, Table::Board, id.0)?;
        let mut statement = self.connection.prepare_cached(COUNTERS_OF_BOARD)?;
        let counters: Vec<i64> = statement.query_map([id.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for counter in counters {
            let seen = recorder.read(self, Table::Counter, counter)?;
            self.put_on(CounterId(counter), None)?;
            recorder.changed(self, Table::Counter, counter, seen)?;
        }
        self.keep_notes_of(id, recorder)?;
        self.connection.prepare_cached(DELETE_BOARD)?.execute([id.0])?;
        recorder.changed(self, Table::Board, id.0, before)?;
        Ok(Outcome::BoardDeleted { id })
    }

    fn expect_free_board(&self, name: &Name, but: Option<BoardId>) -> RequestResult<()> {
        match self.board_named(name)? {
            Some(other) if Some(other) != but => Err(Refusal::BoardNameTaken(name.clone()).into()),
            _ => Ok(()),
        }
    }

    pub(super) fn board_named(&self, name: &Name) -> Result<Option<BoardId>, StoreError> {
        let mut statement = self.connection.prepare_cached(BOARD_BY_NAME)?;
        let board = statement.query_row([name.as_str()], |row| row.get(0).map(BoardId)).optional()?;
        match board {
            Some(board) => Ok(Some(board)),
            None => self.unusual_board(name),
        }
    }

    pub(super) fn find_board(&self, board: &BoardRef) -> RequestResult<BoardId> {
        let found = match board {
            BoardRef::Name(name) => self.board_named(name)?,
            BoardRef::Id(id) => {
                let mut statement = self.connection.prepare_cached(BOARD_BY_ID)?;
                statement.query_row([id.0], |row| row.get(0).map(BoardId)).optional()?
            }
        };
        found.ok_or_else(|| match board {
            BoardRef::Name(name) => Refusal::UnknownBoardName(name.clone()).into(),
            BoardRef::Id(_) => Refusal::UnknownBoard.into(),
        })
    }

    pub(super) fn note(
        &self,
        entry: EntryId,
        note: Option<&Note>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        let id = self.counter_of_entry(entry)?;
        let before = recorder.read(self, Table::Entry, entry.0)?;
        self.set_field(Table::Entry, entry.0, "note", &note.map(|note| note.as_str().to_owned()).into())?;
        recorder.changed(self, Table::Entry, entry.0, before)?;
        Ok(Outcome::Edited { id })
    }

    pub(super) fn counter_of_entry(&self, entry: EntryId) -> RequestResult<CounterId> {
        let mut statement = self.connection.prepare_cached(COUNTER_OF_ENTRY)?;
        let id = statement.query_row([entry.0], |row| row.get(0).map(CounterId)).optional()?;
        Ok(id.ok_or(Refusal::UnknownEntry)?)
    }

    pub(super) fn start_days_at(&self, minutes: u16) -> RequestResult<Outcome> {
        if minutes >= 1_440 || !minutes.is_multiple_of(15) {
            return Err(Refusal::BadDayStart.into());
        }
        self.connection.prepare_cached(START_DAYS_AT)?.execute([minutes.to_string()])?;
        Ok(Outcome::Configured)
    }
}
