//! The meaning of each request, in SQL: counting and correcting. How counters and boards are shown and arranged is in
//! `edit.rs`, and what a person can undo in `operations.rs`.
//!
//! A count changes by one statement, and the triggers append its entry; what isn't a plain tally is then labelled,
//! in the same transaction. Under the write lock nothing else appends, so the entry just made is the one with the
//! highest number.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Row, ffi, params};

use super::outcome::{RequestError, RequestResult, reply};
use super::recorder::Recorder;
use super::text::{bounded, text};
use super::{Store, StoreError};
use crate::domain::{CounterId, EntryId, Kind, Note, Time, Weight};
use crate::request::{Correction, CounterRef, CounterRefs, Outcome, Refusal, Reply, Request};
use crate::sharing::Sharing;

const INCREMENT_BY_NAME: &str = "INSERT INTO counter (name, count) VALUES (?1, ?2) \
    ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING id, count";
// The upsert alone would do; but it takes a number for a new counter even where there is one, and ignores limits. A
// count that is already beyond a limit may come nearer to it. What a board's target may stop is left to be looked at.
macro_rules! increment {
    ($counter:literal) => {
        concat!(
            "UPDATE counter SET count = count + ?2 WHERE ",
            $counter,
            " AND (?3 OR NOT is_locked) \
             AND (maximum IS NULL OR ?2 <= 0 OR count + ?2 <= maximum) \
             AND (minimum IS NULL OR ?2 >= 0 OR count + ?2 >= minimum) \
             AND (?4 OR NOT EXISTS (SELECT 1 FROM board WHERE board.id = counter.board_id AND stops_at_target)) \
             RETURNING id, count"
        )
    };
}
const INCREMENT_OLD: &str = increment!("name = ?1");
const INCREMENT_BY_ID: &str = increment!("id = ?1");
const STOPPING_BOARD: &str = concat!(
    "SELECT board.id, ",
    bounded!("board.name"),
    ", board.target FROM counter JOIN board ON board.id = board_id \
    WHERE counter.id = ?1 AND archived_at IS NULL AND stops_at_target AND board.target IS NOT NULL"
);
const STOPS_ANYWHERE: &str = "SELECT EXISTS (SELECT 1 FROM board WHERE stops_at_target)";
const PARTS: &str = "SELECT count, weight FROM counter WHERE board_id = ?1 AND archived_at IS NULL";
const SET: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
const DELETE: &str = "DELETE FROM counter WHERE id = ?1";
const BY_NAME: &str =
    "SELECT id, name, count, minimum, maximum, is_locked, archived_at IS NOT NULL, weight FROM counter WHERE name = ?1";
const BY_ID: &str = concat!(
    "SELECT id, ",
    bounded!("name"),
    ", count, minimum, maximum, is_locked, archived_at IS NOT NULL, weight FROM counter WHERE id = ?1"
);
const IN_USE: &str = "SELECT id FROM counter WHERE archived_at IS NULL ORDER BY id";
const LABEL: &str = "UPDATE entry SET at = coalesce(?1, at), kind = ?2, note = ?3, undoes = ?4 \
    WHERE id = (SELECT max(id) FROM entry) RETURNING id";
const ENTRY: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes, token) \
    SELECT id, ?2, ?3, ?4, ?5, ?6, iif(shared_on IS NULL, NULL, random()) FROM counter WHERE id = ?1 RETURNING id";
const STREAM: &str = "INSERT INTO stream (id, started_at, lines) VALUES (?1, ?2, ?3) \
    ON CONFLICT (id) DO UPDATE SET lines = excluded.lines";
const STREAM_LIMIT: &str = "DELETE FROM stream WHERE started_at < \
    (SELECT min(started_at) FROM (SELECT started_at FROM stream ORDER BY started_at DESC LIMIT 10))";
const STREAM_END: &str = "DELETE FROM stream WHERE id = ?1";

/// The fields of an entry besides its counter and delta.
pub(super) struct Label<'a> {
    pub kind: Kind,
    /// `None`: now.
    pub at: Option<Time>,
    pub note: Option<&'a Note>,
    pub undoes: Option<EntryId>,
}

impl<'a> Label<'a> {
    pub(super) fn new(kind: Kind, note: Option<&'a Note>) -> Self {
        Self { kind, at: None, note, undoes: None }
    }
}

/// What an amount is to a board that stops at its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Amount {
    /// Counted as it happens: it is refused where it would take the total beyond the target.
    Press,
    /// Added in any case.
    Correction,
}

/// A counter, as its row is now.
pub(super) struct CounterState {
    pub id: CounterId,
    pub name: String,
    pub count: i64,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub is_locked: bool,
    pub is_archived: bool,
    pub weight: Weight,
    /// Whether it was found by a name that another program has spelled in its own way.
    pub is_unusual: bool,
}

impl CounterState {
    /// Returns the reason why the counter itself doesn't take `delta`, if there is one.
    fn refusal(&self, delta: i64, recorder: &Recorder<'_>) -> Option<Refusal> {
        let Self { count, minimum, maximum, is_locked, .. } = *self;
        let name = self.name.clone();
        match (count.checked_add(delta), maximum, minimum) {
            _ if is_locked && recorder.is_person() => Some(Refusal::Locked { name }),
            (None, ..) => Some(Refusal::Overflow { name, count, delta: delta.into() }),
            (Some(after), Some(limit), _) if delta > 0 && after > limit => {
                Some(Refusal::AboveMaximum { name, count, limit, delta })
            }
            (Some(after), _, Some(limit)) if delta < 0 && after < limit => {
                Some(Refusal::BelowMinimum { name, count, limit, delta })
            }
            _ => None,
        }
    }
}

impl Store {
    /// Carries out one request in the open transaction. A refused request leaves no trace in it.
    ///
    /// # Errors
    /// If the entire transaction fails, which must then be rolled back.
    pub fn apply(&self, request: &Request) -> Result<Reply, StoreError> {
        // A press is refused at its first statement or not at all, so it needs no savepoint; nor do rows of shared boards, which would
        // copy most of the pages that they change.
        let (is_whole, has_one_statement) = match request {
            Request::Increment { at, .. } => (true, at.is_none()),
            Request::Operation { requests } => {
                (matches!(requests.as_slice(), [Request::Increment { .. } | Request::Add { .. }]), false)
            }
            Request::Sharing(Sharing::Number { .. } | Sharing::Merge { .. }) => (true, false),
            _ => (false, false),
        };
        if is_whole {
            return match self.steps(request, &mut Recorder::Program) {
                Err(RequestError::Failed(error)) if !has_one_statement => Err(error),
                result => reply(result),
            };
        }
        self.connection.prepare_cached("SAVEPOINT request")?.execute([])?;
        let reply = reply(self.steps(request, &mut Recorder::Program))?;
        if reply.is_err() {
            self.connection.prepare_cached("ROLLBACK TO request")?.execute([])?;
        }
        self.connection.prepare_cached("RELEASE request")?.execute([])?;
        Ok(reply)
    }

    /// Adds `delta` by one statement; a new name makes its counter. The trigger appends the entry.
    pub fn increment(&self, counter: &CounterRef, delta: i64) -> Result<Reply, StoreError> {
        reply(self.counted(counter, delta, Amount::Press, &mut Recorder::Program).map(|(id, count)| Outcome::Counted {
            id,
            count,
            entry: None,
        }))
    }

    /// Carries out one request, and reports to the recorder what it changes.
    pub(super) fn steps(&self, request: &Request, recorder: &mut Recorder<'_>) -> RequestResult<Outcome> {
        match request {
            Request::Increment { counter, delta, at } => {
                let (id, count) = self.counted(counter, *delta, Amount::Press, recorder)?;
                // What a person did must have an entry, so that it can be undone.
                let has_entry = at.is_some() || recorder.is_person();
                let label = Label { at: *at, ..Label::new(Kind::Tally, None) };
                let entry = has_entry.then(|| self.enter(id, *delta, &label)).transpose()?;
                recorder.entered(entry);
                Ok(Outcome::Counted { id, count, entry })
            }
            Request::Add { counter, delta, at } => {
                let (id, count) = self.counted(counter, *delta, Amount::Correction, recorder)?;
                let label = Label { at: Some(*at), ..Label::new(Kind::Tally, None) };
                let entry = Some(self.enter(id, *delta, &label)?);
                recorder.entered(entry);
                Ok(Outcome::Counted { id, count, entry })
            }
            Request::Set { counter, value, note } => {
                let correction = self.set(counter, *value, note.as_ref(), recorder)?;
                Ok(corrected(vec![correction], recorder))
            }
            Request::Reset { counters, note } => Ok(corrected(self.reset(counters, note.as_ref())?, recorder)),
            Request::Undo { entries } => {
                let corrections = entries.iter().map(|entry| self.undo(*entry, None)).collect::<RequestResult<_>>()?;
                Ok(corrected(corrections, recorder))
            }
            Request::Keep { entries } => self.keep(entries, recorder),
            Request::Void { entries, note } => {
                let undo = |entry: &EntryId| self.undo(*entry, note.as_ref());
                Ok(corrected(entries.iter().map(undo).collect::<RequestResult<_>>()?, recorder))
            }
            Request::Late { counter, delta, at, note } => {
                if *at > Time::now() {
                    return Err(Refusal::InTheFuture.into());
                }
                let (id, after) = self.counted(counter, *delta, Amount::Correction, recorder)?;
                let entry =
                    self.enter(id, *delta, &Label { at: Some(*at), ..Label::new(Kind::Late, note.as_ref()) })?;
                let name = self.find(counter)?.name;
                let before = after.wrapping_sub(*delta);
                Ok(corrected(vec![Correction { id, name, before, after, entry: Some(entry) }], recorder))
            }
            Request::Note { entry, note } => self.note(*entry, note.as_ref(), recorder),
            Request::NoteDay { board, date, note } => self.note_day(*board, *date, note.as_ref(), recorder),
            Request::Stream { id, deltas, lines } => {
                for (name, delta) in deltas {
                    self.counted(&CounterRef::Name(name.clone()), *delta, Amount::Press, recorder)?;
                }
                self.connection.prepare_cached(STREAM)?.execute(params![id.0, Time::now().0, lines])?;
                self.connection.prepare_cached(STREAM_LIMIT)?.execute([])?;
                Ok(Outcome::Streamed)
            }
            Request::EndStream { id } => {
                self.connection.prepare_cached(STREAM_END)?.execute([id.0])?;
                Ok(Outcome::Streamed)
            }
            Request::Create { name, edit } => self.create(name, edit, recorder),
            Request::Edit { counter, edit } => self.edit(counter, edit, recorder),
            Request::Delete { counter } => {
                let id = self.find(counter)?.id;
                self.expect_unshared(id)?;
                self.forget_operations(id)?;
                self.connection.prepare_cached(DELETE)?.execute([id.0])?;
                Ok(Outcome::Deleted { id })
            }
            Request::Move { counters, before } => self.move_counters(counters, *before, recorder),
            Request::CreateBoard { name, edit } => self.create_board(name, edit, recorder),
            Request::EditBoard { id, edit } => self.edit_board(*id, edit, recorder),
            Request::MoveBoard { id, before } => self.move_board(*id, *before, recorder),
            Request::DeleteBoard { id } => self.delete_board(*id, recorder),
            Request::StartDaysAt { minutes } => self.start_days_at(*minutes),
            Request::Import { import } => self.import(import, recorder),
            Request::Operation { requests } => self.perform(requests, true),
            Request::OperationByCommand { requests } => self.perform(requests, false),
            Request::UndoOperation { which } => self.undo_operation(*which),
            Request::RedoOperation => self.redo_operation(),
            Request::Sharing(sharing) => self.share_step(sharing),
        }
    }

    /// Adds `delta`, and returns the counter and its new count.
    fn counted(
        &self,
        counter: &CounterRef,
        delta: i64,
        amount: Amount,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<(CounterId, i64)> {
        let counted = |row: &Row<'_>| Ok((CounterId(row.get(0)?), row.get(1)?));
        let (any, is_free) = (!recorder.is_person(), amount == Amount::Correction);
        let result = match counter {
            CounterRef::Name(name) => {
                let mut statement = self.connection.prepare_cached(INCREMENT_OLD)?;
                statement.query_row(params![name.as_str(), delta, any, is_free], counted).optional()
            }
            CounterRef::Id(id) => {
                let mut statement = self.connection.prepare_cached(INCREMENT_BY_ID)?;
                statement.query_row(params![id.0, delta, any, is_free], counted).optional()
            }
        };
        match result {
            Ok(Some(found)) => Ok(found),
            Ok(None) => match (self.find_any(counter)?, counter) {
                (Some(found), _) => {
                    if let Some(refusal) = found.refusal(delta, recorder) {
                        return Err(refusal.into());
                    }
                    match amount {
                        Amount::Press => self.expect_within_target(&found, delta)?,
                        Amount::Correction if found.is_unusual => {}
                        Amount::Correction => return Err(Refusal::UnknownCounter.into()),
                    }
                    self.counted(&CounterRef::Id(found.id), delta, Amount::Correction, recorder)
                }
                (None, CounterRef::Id(_)) => Err(Refusal::UnknownCounter.into()),
                (None, CounterRef::Name(name)) => {
                    let mut statement = self.connection.prepare_cached(INCREMENT_BY_NAME)?;
                    let found = statement.query_row(params![name.as_str(), delta], counted)?;
                    recorder.created(self, found.0)?;
                    Ok(found)
                }
            },
            // STRICT refuses a value that isn't a 64-bit integer; the statement is undone, the transaction goes on.
            Err(error) if extended_code(&error) == Some(ffi::SQLITE_CONSTRAINT_DATATYPE) => {
                let CounterState { name, count, .. } = self.find(counter)?;
                Err(Refusal::Overflow { name, count, delta: delta.into() }.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Checks that a press doesn't take the total of its board beyond the target, if the board stops there.
    fn expect_within_target(&self, counter: &CounterState, delta: i64) -> RequestResult<()> {
        let board = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, text(row, 1)?, row.get::<_, i64>(2)?));
        let mut statement = self.connection.prepare_cached(STOPPING_BOARD)?;
        let Some((id, board, target)) = statement.query_row([counter.id.0], board).optional()? else { return Ok(()) };
        let added = i128::from(counter.weight.factor()) * i128::from(delta);
        if added <= 0 {
            return Ok(());
        }
        let mut total = 0;
        let mut statement = self.connection.prepare_cached(PARTS)?;
        let mut parts = statement.query([id])?;
        while let Some(row) = parts.next()? {
            total += i128::from(row.get::<_, i64>(0)?) * i128::from(Weight::of_factor(row.get(1)?).factor());
        }
        if total + added <= i128::from(target) {
            return Ok(());
        }
        Err(Refusal::BeyondTarget { board, total, target, name: counter.name.clone(), delta }.into())
    }

    /// Returns whether any board stops at its target, so that presses of one counter decide on those of others.
    pub fn stops_anywhere(&self) -> Result<bool, StoreError> {
        Ok(self.connection.prepare_cached(STOPS_ANYWHERE)?.query_row([], |row| row.get(0))?)
    }

    fn set(
        &self,
        counter: &CounterRef,
        value: i64,
        note: Option<&Note>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Correction> {
        // The first use creates the counter, at 0.
        let id = match counter {
            CounterRef::Name(_) => self.find_any(counter)?.map_or_else(
                || self.counted(counter, 0, Amount::Correction, recorder).map(|(id, _)| id),
                |found| Ok(found.id),
            )?,
            CounterRef::Id(id) => *id,
        };
        let found = self.find(&CounterRef::Id(id))?;
        // A difference that exceeds 64 bits is refused below.
        let delta = value.checked_sub(found.count).unwrap_or(0);
        if let Some(refusal) = found.refusal(delta, recorder) {
            return Err(refusal.into());
        }
        self.correct(id, value, &Label::new(Kind::Set, note))
    }

    fn reset(&self, counters: &CounterRefs, note: Option<&Note>) -> RequestResult<Vec<Correction>> {
        let mut ids: Vec<CounterId> = match counters {
            CounterRefs::These(counters) => {
                counters.iter().map(|counter| Ok(self.find(counter)?.id)).collect::<RequestResult<_>>()?
            }
            CounterRefs::All => {
                let mut statement = self.connection.prepare_cached(IN_USE)?;
                statement.query_map([], |row| Ok(CounterId(row.get(0)?)))?.collect::<Result<_, _>>()?
            }
        };
        // All entries of one reset have the same time.
        let label = Label { at: Some(Time::now()), ..Label::new(Kind::Reset, note) };
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(*id));
        ids.into_iter().map(|id| self.correct(id, 0, &label)).collect()
    }

    /// Sets the count to `after`, by an entry with this label. A reset and an undo have one even if the count doesn't
    /// change.
    pub(super) fn correct(&self, id: CounterId, after: i64, label: &Label<'_>) -> RequestResult<Correction> {
        let CounterState { name, count: before, .. } = self.find(&CounterRef::Id(id))?;
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
    fn enter(&self, id: CounterId, delta: i64, label: &Label<'_>) -> RequestResult<EntryId> {
        if delta == 0 {
            return self.append_entry(id, 0, label);
        }
        let (kind, note) = (label.kind.as_str(), label.note.map(Note::as_str));
        let row = params![label.at.map(|at| at.0), kind, note, label.undoes.map(|entry| entry.0)];
        Ok(self.connection.prepare_cached(LABEL)?.query_row(row, |row| row.get(0).map(EntryId))?)
    }

    /// Appends an entry without changing the count.
    pub(super) fn append_entry(&self, id: CounterId, delta: i64, label: &Label<'_>) -> RequestResult<EntryId> {
        let at = label.at.unwrap_or_else(Time::now).0;
        let (kind, note) = (label.kind.as_str(), label.note.map(Note::as_str));
        let row = params![id.0, at, delta, kind, note, label.undoes.map(|entry| entry.0)];
        Ok(self.connection.prepare_cached(ENTRY)?.query_row(row, |row| row.get(0).map(EntryId))?)
    }

    pub(super) fn find(&self, counter: &CounterRef) -> RequestResult<CounterState> {
        self.find_any(counter)?.ok_or_else(|| match counter {
            CounterRef::Name(name) => RequestError::Refused(Refusal::UnknownName(name.clone())),
            CounterRef::Id(_) => RequestError::Refused(Refusal::UnknownCounter),
        })
    }

    pub(super) fn find_any(&self, counter: &CounterRef) -> Result<Option<CounterState>, StoreError> {
        let found = |row: &Row<'_>| {
            Ok(CounterState {
                id: CounterId(row.get(0)?),
                name: text(row, 1)?,
                count: row.get(2)?,
                minimum: row.get(3)?,
                maximum: row.get(4)?,
                is_locked: row.get(5)?,
                is_archived: row.get(6)?,
                weight: Weight::of_factor(row.get(7)?),
                is_unusual: false,
            })
        };
        let by_id = |id: CounterId| self.connection.prepare_cached(BY_ID)?.query_row([id.0], found).optional();
        let name = match counter {
            CounterRef::Id(id) => return Ok(by_id(*id)?),
            CounterRef::Name(name) => name,
        };
        let same = self.connection.prepare_cached(BY_NAME)?.query_row([name.as_str()], found).optional()?;
        if same.is_some() {
            return Ok(same);
        }
        let other = self.unusual(name)?.map(by_id).transpose()?.flatten();
        Ok(other.filter(|found| name.is_of(&found.name)).map(|found| CounterState { is_unusual: true, ..found }))
    }
}

fn corrected(corrections: Vec<Correction>, recorder: &mut Recorder<'_>) -> Outcome {
    for correction in &corrections {
        recorder.entered(correction.entry);
    }
    Outcome::Corrected(corrections)
}

fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|error| error.extended_code)
}
