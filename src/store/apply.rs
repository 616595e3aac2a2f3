//! What each request means, in SQL.
//!
//! A count changes by one statement, and the triggers append its entry; what isn't a plain tally is then labelled,
//! in the same transaction. Under the write lock nothing else appends, so the entry just made is the one with the
//! highest number.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Row, ffi, named_params, params};

use super::{Store, StoreError};
use crate::request::{Correction, Edit, Outcome, Refusal, Reply, Request, Target, Targets};
use crate::words::{CounterId, EntryId, Key, Kind, Name, Note, Time};

const INCREMENT_BY_NAME: &str = "INSERT INTO counter (name, count) VALUES (?1, ?2) \
    ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING id, count";
// The upsert alone would do; but it takes a number for a new counter even where there is one.
const INCREMENT_OLD: &str = "UPDATE counter SET count = count + ?2 WHERE name = ?1 RETURNING id, count";
const INCREMENT_BY_ID: &str = "UPDATE counter SET count = count + ?2 WHERE id = ?1 RETURNING id, count";
const SET: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
const CREATE: &str = "INSERT INTO counter (name) VALUES (?1) RETURNING id";
const EDIT: &str = "UPDATE counter SET name = coalesce(:name, name), color = coalesce(:color, color), \
    key = CASE WHEN :archive THEN NULL WHEN :changes_key THEN :key ELSE key END, \
    archived_at = CASE WHEN :archive THEN coalesce(archived_at, :now) WHEN :restore THEN NULL ELSE archived_at END \
    WHERE id = :id";
const DELETE: &str = "DELETE FROM counter WHERE id = ?1";
const BY_NAME: &str = "SELECT id, name, count FROM counter WHERE name = ?1";
const BY_ID: &str = "SELECT id, name, count FROM counter WHERE id = ?1";
const IN_USE: &str = "SELECT id FROM counter WHERE archived_at IS NULL ORDER BY id";
const KEY_HOLDER: &str = "SELECT name FROM counter WHERE key = ?1 AND id <> ?2";
const LABEL: &str = "UPDATE entry SET at = coalesce(?1, at), kind = ?2, note = ?3, undoes = ?4 \
    WHERE id = (SELECT max(id) FROM entry) RETURNING id";
const ENTRY: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes) \
    VALUES (?1, ?2, 0, ?3, ?4, ?5) RETURNING id";
const ENTRY_TO_UNDO: &str = "SELECT counter_id, delta, EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) \
    FROM entry WHERE id = ?1";
const STREAM: &str = "INSERT INTO stream (id, started_at, lines) VALUES (?1, ?2, ?3) \
    ON CONFLICT (id) DO UPDATE SET lines = excluded.lines";
const STREAM_LIMIT: &str = "DELETE FROM stream WHERE started_at < \
    (SELECT min(started_at) FROM (SELECT started_at FROM stream ORDER BY started_at DESC LIMIT 10))";
const STREAM_END: &str = "DELETE FROM stream WHERE id = ?1";

/// What an entry says besides its counter and delta.
struct Label<'a> {
    kind: Kind,
    /// `None`: now.
    at: Option<Time>,
    note: Option<&'a Note>,
    undoes: Option<EntryId>,
}

impl<'a> Label<'a> {
    fn new(kind: Kind, note: Option<&'a Note>) -> Self {
        Self { kind, at: None, note, undoes: None }
    }
}

/// A counter, found.
struct Found {
    id: CounterId,
    name: String,
    count: i64,
}

/// A refusal ends a request half way; what it did is then undone.
enum Stop {
    Refused(Refusal),
    Failed(StoreError),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<E: Into<StoreError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

type Step<T> = Result<T, Stop>;

impl Store {
    /// Does what one request asks, in the transaction that is open. A refused request leaves no trace in it.
    ///
    /// # Errors
    /// What fails for the whole transaction, which must then be rolled back.
    pub fn apply(&self, request: &Request) -> Result<Reply, StoreError> {
        // A press is refused at its first statement or not at all, so it needs no savepoint.
        if let Request::Increment { at, .. } = request {
            return match self.steps(request) {
                Err(Stop::Failed(error)) if at.is_some() => Err(error),
                result => reply(result),
            };
        }
        self.connection.prepare_cached("SAVEPOINT request")?.execute([])?;
        let reply = reply(self.steps(request))?;
        if reply.is_err() {
            self.connection.prepare_cached("ROLLBACK TO request")?.execute([])?;
        }
        self.connection.prepare_cached("RELEASE request")?.execute([])?;
        Ok(reply)
    }

    /// Adds `delta` by one statement; a name that is new makes its counter. The trigger appends the entry.
    pub fn increment(&self, target: &Target, delta: i64) -> Result<Reply, StoreError> {
        reply(self.counted(target, delta).map(|(id, count)| Outcome::Counted { id, count, entry: None }))
    }

    fn steps(&self, request: &Request) -> Step<Outcome> {
        match request {
            Request::Increment { target, delta, at } => {
                let (id, count) = self.counted(target, *delta)?;
                let label = at.map(|at| Label { at: Some(at), ..Label::new(Kind::Tally, None) });
                let entry = label.map(|label| self.enter(id, *delta, &label)).transpose()?;
                Ok(Outcome::Counted { id, count, entry })
            }
            Request::Set { target, value, note } => self.set(target, *value, note.as_ref()),
            Request::Reset { targets, note } => self.reset(targets, note.as_ref()),
            Request::Undo { entries } => {
                let corrections = entries.iter().map(|entry| self.undo(*entry)).collect::<Step<_>>()?;
                Ok(Outcome::Corrected(corrections))
            }
            Request::Late { target, delta, at, note } => {
                if *at > Time::now() {
                    return Err(Refusal::InTheFuture.into());
                }
                let (id, after) = self.counted(target, *delta)?;
                let entry =
                    self.enter(id, *delta, &Label { at: Some(*at), ..Label::new(Kind::Late, note.as_ref()) })?;
                let name = self.find(target)?.name;
                let before = after.wrapping_sub(*delta);
                Ok(Outcome::Corrected(vec![Correction { id, name, before, after, entry: Some(entry) }]))
            }
            Request::Stream { id, deltas, lines } => {
                for (name, delta) in deltas {
                    self.counted(&Target::Name(name.clone()), *delta)?;
                }
                self.connection.prepare_cached(STREAM)?.execute(params![id.0, Time::now().0, lines])?;
                self.connection.prepare_cached(STREAM_LIMIT)?.execute([])?;
                Ok(Outcome::Streamed)
            }
            Request::EndStream { id } => {
                self.connection.prepare_cached(STREAM_END)?.execute([id.0])?;
                Ok(Outcome::Streamed)
            }
            Request::Create { name, edit } => {
                if self.find_any(&Target::Name(name.clone()))?.is_some() {
                    return Err(Refusal::NameTaken(name.clone()).into());
                }
                let mut statement = self.connection.prepare_cached(CREATE)?;
                let id = statement.query_row([name.as_str()], |row| row.get(0).map(CounterId))?;
                if *edit != Edit::default() {
                    self.edit(&Target::Id(id), edit)?;
                }
                Ok(Outcome::Created { id })
            }
            Request::Edit { target, edit } => self.edit(target, edit),
            Request::Delete { target } => {
                let id = self.find(target)?.id;
                self.connection.prepare_cached(DELETE)?.execute([id.0])?;
                Ok(Outcome::Deleted { id })
            }
        }
    }

    /// Adds `delta`: the counter and its new count.
    fn counted(&self, target: &Target, delta: i64) -> Step<(CounterId, i64)> {
        let counted = |row: &Row<'_>| Ok((CounterId(row.get(0)?), row.get(1)?));
        let result = match target {
            Target::Name(name) => {
                let increment = |sql| {
                    self.connection.prepare_cached(sql)?.query_row(params![name.as_str(), delta], counted).optional()
                };
                increment(INCREMENT_OLD)
                    .and_then(|old| if old.is_some() { Ok(old) } else { increment(INCREMENT_BY_NAME) })
            }
            Target::Id(id) => {
                self.connection.prepare_cached(INCREMENT_BY_ID)?.query_row(params![id.0, delta], counted).optional()
            }
        };
        match result {
            Ok(found) => found.ok_or(Stop::Refused(Refusal::UnknownCounter)),
            // STRICT refuses what is no 64-bit integer; the statement is undone, the transaction stands.
            Err(error) if extended_code(&error) == Some(ffi::SQLITE_CONSTRAINT_DATATYPE) => {
                let Found { name, count, .. } = self.find(target)?;
                Err(Refusal::Overflow { name, count, delta: delta.into() }.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    fn set(&self, target: &Target, value: i64, note: Option<&Note>) -> Step<Outcome> {
        // On first use it makes the counter, at 0.
        let id = match target {
            Target::Name(_) => self.counted(target, 0)?.0,
            Target::Id(id) => *id,
        };
        let correction = self.correct(id, value, &Label::new(Kind::Set, note))?;
        Ok(Outcome::Corrected(vec![correction]))
    }

    fn reset(&self, targets: &Targets, note: Option<&Note>) -> Step<Outcome> {
        let mut ids: Vec<CounterId> = match targets {
            Targets::These(targets) => targets.iter().map(|target| Ok(self.find(target)?.id)).collect::<Step<_>>()?,
            Targets::All => {
                let mut statement = self.connection.prepare_cached(IN_USE)?;
                statement.query_map([], |row| Ok(CounterId(row.get(0)?)))?.collect::<Result<_, _>>()?
            }
        };
        // One reset, one time.
        let label = Label { at: Some(Time::now()), ..Label::new(Kind::Reset, note) };
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(*id));
        let corrections = ids.into_iter().map(|id| self.correct(id, 0, &label)).collect::<Step<_>>()?;
        Ok(Outcome::Corrected(corrections))
    }

    fn undo(&self, undone: EntryId) -> Step<Correction> {
        let read = |row: &Row<'_>| Ok((CounterId(row.get(0)?), row.get::<_, i64>(1)?, row.get::<_, bool>(2)?));
        let found = self.connection.prepare_cached(ENTRY_TO_UNDO)?.query_row([undone.0], read).optional()?;
        let (id, delta, is_undone) = found.ok_or(Refusal::UnknownEntry)?;
        if is_undone {
            return Err(Refusal::UndoneAlready.into());
        }
        let Found { name, count, .. } = self.find(&Target::Id(id))?;
        let overflow = || Refusal::Overflow { name, count, delta: -i128::from(delta) };
        let after = count.checked_sub(delta).ok_or_else(overflow)?;
        self.correct(id, after, &Label { undoes: Some(undone), ..Label::new(Kind::Undo, None) })
    }

    /// Makes the count `after`, by an entry with this label. A reset and an undo have one even where the count stays.
    fn correct(&self, id: CounterId, after: i64, label: &Label<'_>) -> Step<Correction> {
        let Found { name, count: before, .. } = self.find(&Target::Id(id))?;
        if before == after && label.kind == Kind::Set && label.note.is_none() {
            return Ok(Correction { id, name, before, after, entry: None });
        }
        let delta = i128::from(after) - i128::from(before);
        let Ok(delta) = i64::try_from(delta) else {
            return Err(Refusal::Overflow { name, count: before, delta }.into());
        };
        self.connection.prepare_cached(SET)?.execute([id.0, after])?;
        Ok(Correction { id, name, before, after, entry: Some(self.enter(id, delta, label)?) })
    }

    /// Labels the entry that a change of `delta` just made, or makes one if nothing changed.
    fn enter(&self, id: CounterId, delta: i64, label: &Label<'_>) -> Step<EntryId> {
        let (kind, note) = (label.kind.as_str(), label.note.map(Note::as_str));
        let (at, undoes) = (label.at.map(|at| at.0), label.undoes.map(|entry| entry.0));
        let entry = |row: &Row<'_>| row.get(0).map(EntryId);
        Ok(if delta == 0 {
            let at = at.unwrap_or(Time::now().0);
            self.connection.prepare_cached(ENTRY)?.query_row(params![id.0, at, kind, note, undoes], entry)?
        } else {
            self.connection.prepare_cached(LABEL)?.query_row(params![at, kind, note, undoes], entry)?
        })
    }

    fn edit(&self, target: &Target, edit: &Edit) -> Step<Outcome> {
        let id = self.find(target)?.id;
        if let Some(name) = &edit.name
            && self.find_any(&Target::Name(name.clone()))?.is_some_and(|other| other.id != id)
        {
            return Err(Refusal::NameTaken(name.clone()).into());
        }
        if let Some(Some(key)) = edit.key
            && let Some(name) = self.key_holder(key, id)?
        {
            return Err(Refusal::KeyTaken { key, name }.into());
        }
        self.connection.prepare_cached(EDIT)?.execute(named_params! {
            ":id": id.0,
            ":name": edit.name.as_ref().map(Name::as_str),
            ":color": edit.color.map(|color| color.as_str()),
            ":changes_key": edit.key.is_some(),
            ":key": edit.key.flatten().map(|key| key.to_string()),
            ":archive": edit.is_archived == Some(true),
            ":restore": edit.is_archived == Some(false),
            ":now": Time::now().0,
        })?;
        Ok(Outcome::Edited { id })
    }

    /// Whose key it is, but for the counter `id`.
    fn key_holder(&self, key: Key, id: CounterId) -> Result<Option<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(KEY_HOLDER)?;
        Ok(statement.query_row(params![key.to_string(), id.0], |row| row.get(0)).optional()?)
    }

    fn find(&self, target: &Target) -> Step<Found> {
        self.find_any(target)?.ok_or_else(|| match target {
            Target::Name(name) => Stop::Refused(Refusal::UnknownName(name.clone())),
            Target::Id(_) => Stop::Refused(Refusal::UnknownCounter),
        })
    }

    fn find_any(&self, target: &Target) -> Result<Option<Found>, StoreError> {
        let found = |row: &Row<'_>| Ok(Found { id: CounterId(row.get(0)?), name: row.get(1)?, count: row.get(2)? });
        Ok(match target {
            Target::Name(name) => self.connection.prepare_cached(BY_NAME)?.query_row([name.as_str()], found),
            Target::Id(id) => self.connection.prepare_cached(BY_ID)?.query_row([id.0], found),
        }
        .optional()?)
    }
}

/// What is wrong with one request refuses that one; what is wrong with the file or the disk fails the transaction.
fn reply(result: Step<Outcome>) -> Result<Reply, StoreError> {
    match result {
        Ok(outcome) => Ok(Ok(outcome)),
        Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
        Err(Stop::Failed(StoreError::Lasting(why))) => Ok(Err(Refusal::NotSaved(why))),
        Err(Stop::Failed(error)) => Err(error),
    }
}

fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}
