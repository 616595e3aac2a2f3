//! The fields of shared counters and boards: of several values for one field the one with the greatest clock stands, and of equal
//! clocks that of the greater desk.
//!
//! Names are unique in a file, but not among desks: of several counters with one name the first by uuid keeps it, and the others are
//! shown with a number, in this file alone.

use std::collections::{HashMap, HashSet};
use std::str::FromStr as _;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Own;
use crate::domain::{BoardId, Color, ControlPlan, CounterId, Hours, Name, Note, Time};
use crate::sharing::SharedEdit;
use crate::store::text::{optional_text, text, value};
use crate::store::{Store, StoreError};

/// The object of the board's own fields.
const BOARD: &str = "board";
const COUNTER_FIELDS: [&str; 12] = [
    "name",
    "short_name",
    "color",
    "archived_at",
    "step",
    "target",
    "minimum",
    "maximum",
    "is_locked",
    "note",
    "weight",
    "control",
];
const BOARD_FIELDS: [&str; 6] = ["name", "target", "stops_at_target", "shows_shares", "total_name", "hours"];
/// How a counter was called when it came onto the board, and which one of that name it is: "0 Coffee".
const MADE: &str = "made";

const EDITED_COUNTERS: &str = "SELECT counter.id, at, uuid, generation || ' ' || made_as FROM edited \
    JOIN counter ON counter.id = row_id WHERE row_kind = 'counter' AND shared_on = ?1 AND uuid IS NOT NULL ORDER BY counter.id";
const EDITED_BOARD: &str = "SELECT at FROM edited WHERE row_kind = 'board' AND row_id = ?1";
const FORGET_EDITED: &str = "DELETE FROM edited WHERE row_kind = ?1 AND row_id = ?2";
const AGREED: &str =
    "SELECT value, shown, hlc, desk FROM shared_field WHERE board_id = ?1 AND object = ?2 AND field = ?3";
const AGREE: &str = "INSERT INTO shared_field (board_id, object, field, value, hlc, desk) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
    ON CONFLICT DO UPDATE SET value = excluded.value, hlc = excluded.hlc, desk = excluded.desk, shown = NULL";
const OWN_EDIT: &str =
    "INSERT INTO own_edit (feed_id, seq, object, field, value, hlc, token) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const TICK: &str = "UPDATE edit_clock SET hlc = max(hlc + 1, (?1 + ahead) << 16) RETURNING hlc";
const CLOCK: &str = "SELECT ahead FROM edit_clock";
// What was set by a clock that was far ahead must not win for ever.
const SET_CLOCK: &str = "UPDATE edit_clock SET ahead = ?1, hlc = min(hlc, (?2 + ?1 + 60000) << 16)";
const SEE_CLOCK: &str = "UPDATE edit_clock SET hlc = max(hlc, ?1)";
const COUNTER_OF: &str = "SELECT id FROM counter WHERE uuid = ?1";
const NEW_COUNTER: &str = "INSERT INTO counter (name, board_id, shared_on, uuid) VALUES (?1, ?2, ?2, ?3) RETURNING id";
const IS_MADE: &str = "UPDATE counter SET made_as = ?2, generation = ?3 WHERE id = ?1 AND made_as IS NULL";
const NAMES: &str = "SELECT counter.id, counter.name, object, value FROM shared_field \
    JOIN counter ON uuid = object WHERE shared_field.board_id = ?1 AND field = 'name' ORDER BY object";
const OTHER_NAMES: &str = "SELECT name FROM counter WHERE shared_on IS NOT ?1 OR NOT EXISTS \
    (SELECT 1 FROM shared_field WHERE shared_field.board_id = ?1 AND object = counter.uuid AND field = 'name')";
const RENAME: &str = "UPDATE counter SET name = ?2 WHERE id = ?1";
const SHOW: &str =
    "UPDATE shared_field SET shown = ?3 WHERE board_id = ?1 AND object = ?2 AND field = 'name' AND shown IS NOT ?3";
/// The furthest that another desk's clock moves this one's: beyond that it is wrong, and would make all later edits wrong.
const AHEAD_MAX: i64 = 60_000;

impl Store {
    /// Numbers what was edited here since the last time, after the last row of the feed. Returns the new last row.
    pub(super) fn number_edits(&self, own: &Own) -> Result<i64, StoreError> {
        let mut seq = own.feed.seq;
        let mut statement = self.connection.prepare_cached(EDITED_COUNTERS)?;
        let rows = statement.query_map([own.board.0], |row| {
            Ok((CounterId(row.get(0)?), Time(row.get(1)?), text(row, 2)?, optional_text(row, 3)?))
        })?;
        for (counter, at, uuid, made) in rows.collect::<Result<Vec<_>, _>>()? {
            let made = made.map_or(Json::Null, Json::String);
            let fields = std::iter::once((MADE, made)).chain(self.row_fields("counter", counter.0, &COUNTER_FIELDS)?);
            self.number_fields(own, &mut seq, (&uuid, at), fields)?;
            self.connection.prepare_cached(FORGET_EDITED)?.execute(params!["counter", counter.0])?;
        }
        let at = self
            .connection
            .prepare_cached(EDITED_BOARD)?
            .query_row([own.board.0], |row| row.get(0).map(Time))
            .optional()?;
        if let Some(at) = at {
            let fields = self.row_fields("board", own.board.0, &BOARD_FIELDS)?;
            self.number_fields(own, &mut seq, (BOARD, at), fields)?;
            self.connection.prepare_cached(FORGET_EDITED)?.execute(params!["board", own.board.0])?;
        }
        Ok(seq)
    }

    /// Numbers those fields of an object that aren't as last agreed.
    fn number_fields(
        &self,
        own: &Own,
        seq: &mut i64,
        (object, at): (&str, Time),
        fields: impl IntoIterator<Item = (&'static str, Json)>,
    ) -> Result<(), StoreError> {
        for (field, json) in fields {
            let value = json.to_string();
            let agreed = |row: &rusqlite::Row<'_>| Ok((text(row, 0)?, optional_text(row, 1)?));
            let mut statement = self.connection.prepare_cached(AGREED)?;
            let is_agreed = match statement.query_row(params![own.board.0, object, field], agreed).optional()? {
                Some((agreed, shown)) => value == agreed || shown.is_some_and(|shown| json == Json::String(shown)),
                // A counter whose name is still to come.
                None => json == Json::Null || json == Json::String(name_to_come(object)),
            };
            if is_agreed {
                continue;
            }
            *seq += 1;
            let hlc: i64 = self.connection.prepare_cached(TICK)?.query_row([at.0], |row| row.get(0))?;
            let desk = own.feed.desk.to_string();
            self.connection.prepare_cached(AGREE)?.execute(params![own.board.0, object, field, value, hlc, desk])?;
            let token = fastrand::i64(..);
            let edit = params![own.id.0, *seq, object, field, value, hlc, token];
            self.connection.prepare_cached(OWN_EDIT)?.execute(edit)?;
        }
        Ok(())
    }

    /// Returns by how many milliseconds the hub's clock is ahead of this machine's.
    pub fn clock_ahead_ms(&self) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached(CLOCK)?.query_row([], |row| row.get(0))?)
    }

    pub(super) fn set_clock(&self, ahead_ms: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached(SET_CLOCK)?.execute([ahead_ms, Time::now().0])?;
        Ok(())
    }

    fn row_fields(
        &self,
        table: &str,
        id: i64,
        fields: &[&'static str],
    ) -> Result<Vec<(&'static str, Json)>, StoreError> {
        let sql = format!("SELECT {} FROM {table} WHERE id = ?1", fields.join(", "));
        let values = |row: &rusqlite::Row<'_>| {
            fields.iter().enumerate().map(|(index, field)| Ok((*field, as_json(value(row, index)?)))).collect()
        };
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], values)?)
    }

    /// Merges edits of other desks, each with the uuid of its desk. A counter that isn't here yet is made.
    pub(super) fn merge_edits(
        &self,
        board: BoardId,
        edits: &[SharedEdit],
        desk_of: impl Fn(&SharedEdit) -> Uuid,
    ) -> Result<(), StoreError> {
        let now = Time::now().0.saturating_add(self.clock_ahead_ms()?);
        let mut changed: HashSet<(&str, &str)> = HashSet::new();
        for edit in edits {
            if edit.hlc >> 16 <= now + AHEAD_MAX {
                self.connection.prepare_cached(SEE_CLOCK)?.execute([edit.hlc])?;
            }
            // What isn't a counter's is kept for later versions, and not shown.
            let is_shown = edit.object == BOARD || Uuid::parse_str(&edit.object).is_ok();
            if is_shown && edit.object != BOARD {
                self.counter_of(board, &edit.object)?;
            }
            let desk = desk_of(edit).to_string();
            let agreed = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(2)?, text(row, 3)?));
            let mut statement = self.connection.prepare_cached(AGREED)?;
            let key = params![board.0, edit.object, edit.field];
            let agreed = statement.query_row(key, agreed).optional()?;
            if agreed.is_none_or(|agreed| (edit.hlc, &desk) > (agreed.0, &agreed.1)) {
                let row = params![board.0, edit.object, edit.field, edit.value, edit.hlc, desk];
                self.connection.prepare_cached(AGREE)?.execute(row)?;
                if is_shown {
                    changed.insert((&edit.object, &edit.field));
                }
            }
        }
        let mut has_names = false;
        for (object, field) in changed {
            has_names |= field == "name" && object != BOARD;
            self.show_field(board, object, field)?;
        }
        if has_names { self.show_names(board) } else { Ok(()) }
    }

    /// Returns the counter of a uuid; one that isn't here yet is made, with its name still to come.
    pub(super) fn counter_of(&self, board: BoardId, uuid: &str) -> Result<CounterId, StoreError> {
        let id = |row: &rusqlite::Row<'_>| row.get(0).map(CounterId);
        if let Some(found) = self.connection.prepare_cached(COUNTER_OF)?.query_row([uuid], id).optional()? {
            return Ok(found);
        }
        Ok(self.connection.prepare_cached(NEW_COUNTER)?.query_row(params![name_to_come(uuid), board.0, uuid], id)?)
    }

    /// Gives a field of a counter or the board the agreed value. What this version wouldn't write itself is kept and not shown.
    fn show_field(&self, board: BoardId, object: &str, field: &str) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(AGREED)?;
        let agreed: String = statement.query_row(params![board.0, object, field], |row| text(row, 0))?;
        let Ok(agreed) = serde_json::from_str::<Json>(&agreed) else { return Ok(()) };
        let is_board = object == BOARD;
        if let (MADE, Json::String(made)) = (field, &agreed) {
            if let Some((generation, name)) =
                made.split_once(' ').and_then(|(generation, name)| Some((generation.parse::<i64>().ok()?, name)))
            {
                let counter = self.counter_of(board, object)?;
                self.connection.prepare_cached(IS_MADE)?.execute(params![counter.0, name, generation])?;
            }
            return Ok(());
        }
        let (table, id, fields) = match is_board {
            true => ("board", board.0, BOARD_FIELDS.as_slice()),
            false => ("counter", self.counter_of(board, object)?.0, COUNTER_FIELDS.as_slice()),
        };
        let known = fields.iter().find(|known| **known == field);
        let (Some(field), Some(value)) = (known, valid(field, agreed)) else { return Ok(()) };
        if *field == "name" && !is_board {
            return Ok(()); // All names together.
        }
        let sql = format!("UPDATE OR IGNORE {table} SET {field} = ?2 WHERE id = ?1 AND {field} IS NOT ?2");
        self.connection.prepare_cached(&sql)?.execute(params![id, value])?;
        Ok(())
    }

    /// Gives the counters of a board their agreed names, or the nearest ones that are free in this file.
    pub(super) fn show_names(&self, board: BoardId) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(OTHER_NAMES)?;
        let others = statement.query_map([board.0], |row| text(row, 0))?;
        let mut taken: HashSet<String> = others.collect::<Result<_, _>>()?;
        let mut statement = self.connection.prepare_cached(NAMES)?;
        let rows = statement
            .query_map([board.0], |row| Ok((CounterId(row.get(0)?), text(row, 1)?, text(row, 2)?, text(row, 3)?)))?;
        let mut next: HashMap<String, u64> = HashMap::new();
        let mut renamed = Vec::new();
        for (counter, before, object, agreed) in rows.collect::<Result<Vec<_>, _>>()? {
            let Some(Value::Text(name)) = serde_json::from_str(&agreed).ok().and_then(|agreed| valid("name", agreed))
            else {
                continue;
            };
            let mut shown = name.clone();
            while taken.contains(&shown) {
                let number = next.entry(name.clone()).or_insert(1);
                *number += 1;
                shown = numbered(&name, *number);
            }
            taken.insert(shown.clone());
            self.connection.prepare_cached(SHOW)?.execute(params![
                board.0,
                object,
                (shown != name).then_some(&shown)
            ])?;
            if shown != before {
                self.connection.prepare_cached(RENAME)?.execute(params![counter.0, name_to_come(&object)])?;
                renamed.push((counter, shown));
            }
        }
        for (counter, name) in renamed {
            self.connection.prepare_cached(RENAME)?.execute(params![counter.0, name])?;
        }
        Ok(())
    }
}

/// Returns what a counter is called until its name comes.
fn name_to_come(uuid: &str) -> String {
    format!("~{uuid}")
}

/// Returns a name with a number behind it, shortened to what a name may have.
pub(super) fn numbered(name: &str, number: u64) -> String {
    let number = format!(" ({number})");
    let kept = 200 - number.len();
    let name: String = name.chars().take(kept).collect();
    format!("{}{number}", name.trim_end())
}

fn as_json(value: Value) -> Json {
    match value {
        Value::Null | Value::Blob(_) => Json::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
    }
}

/// Returns the value for the file, if it is one that this version would write.
fn valid(field: &str, value: Json) -> Option<Value> {
    let number = |range: std::ops::RangeInclusive<i64>| {
        let number = value.as_i64().filter(|number| range.contains(number));
        number.map(Value::Integer)
    };
    match (field, &value) {
        ("step", _) => number(1..=1_000_000_000),
        ("weight", _) => number(-1..=1),
        ("is_locked" | "shows_shares" | "stops_at_target", _) => number(0..=1),
        ("name", Json::String(text)) => Name::parse(text).is_ok().then(|| Value::Text(text.clone())),
        ("name", _) => None,
        (_, Json::Null) => Some(Value::Null),
        ("target" | "minimum" | "maximum" | "archived_at", _) => number(i64::MIN..=i64::MAX),
        ("total_name" | "short_name", Json::String(text)) => {
            Name::parse(text).is_ok().then(|| Value::Text(text.clone()))
        }
        ("note", Json::String(text)) => Note::from_str(text).is_ok().then(|| Value::Text(text.clone())),
        ("hours", Json::String(text)) => text.parse::<Hours>().is_ok().then(|| Value::Text(text.clone())),
        ("control", Json::String(text)) => text.parse::<ControlPlan>().is_ok().then(|| Value::Text(text.clone())),
        ("color", Json::String(text)) => Color::parse(text).is_some().then(|| Value::Text(text.clone())),
        _ => None,
    }
}
