//! Imports: the counts and entries of other files, added to those that exist, completely or not at all. An import that
//! is cancelled half way ([`crate::cancel::Cancel`]) is refused.
//!
//! Rows that are in the history already are left out (`matching.rs`). A new entry has its row's kind, and an undo
//! refers to what it undoes, be that new or old.

mod alike;
mod matching;

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use rusqlite::params;

use super::apply::CounterState;
use super::changes::COUNTERS_MAX;
use super::outcome::{RequestError, RequestResult};
use super::recorder::{Recorder, Table};
use super::undo::PutAway;
use super::{Store, StoreError};
use crate::domain::{CounterId, EntryId, Kind, Note, Time};
use crate::request::{
    BoardRef, CounterRef, Edit, IMPORT_UNDONE_MAX, Import, ImportResult, ImportedCounter, ImportedSum, Outcome,
    Refusal, Repeats, Times,
};

const BEFORE: &str = "SELECT max(at) FROM import WHERE digest = ?1";
const COUNTERS: &str = "SELECT count(*) FROM counter";
const NEW_ENTRY: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes, token) \
    SELECT id, ?2, ?3, ?4, ?5, ?6, iif(shared_on IS NULL, NULL, random()) FROM counter WHERE id = ?1";
// Of a reset that was here already, the number isn't known; the newest one will do.
const NEW_AMENDMENT: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, amends) \
    VALUES (?1, ?2, ?3, 'reset', ?4, coalesce(?5, \
    (SELECT max(id) FROM entry WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL), 0))";
const ADD: &str = "UPDATE counter SET count = count + ?2 WHERE id = ?1";
// The entries of the triggers, for counts whose entries are there already.
const DROP_AFTER: &str = "DELETE FROM entry WHERE id > ?1";
const REMEMBER: &str = "INSERT INTO import (at, source, digest, entries) VALUES (?1, ?2, ?3, ?4) RETURNING id";

/// An import, compared with the history.
struct ImportMatch {
    /// The counters by their index in the import; `None`: the counter is to be created.
    counters: Vec<Option<CounterState>>,
    /// Whether each row is new, by its index.
    is_new: Vec<bool>,
    /// For rows that other rows undo: the entries in the history that those undo.
    old: HashMap<u32, EntryId, RandomState>,
    /// Whether some of it was undone here, and is added again.
    is_again: bool,
    /// The counters that were created by an import which is undone: they count as missing.
    put_away: HashMap<CounterId, PutAway>,
    /// The number of new rows of each counter, and their sum.
    sums: Vec<(usize, i128)>,
    before: Option<Time>,
    /// The number of new rows that look like existing entries.
    alike: usize,
}

impl Store {
    /// Returns the result that an import would have now, or why it would be refused. Only reads.
    pub fn preview(&mut self, import: &Import) -> Result<Result<ImportResult, Refusal>, StoreError> {
        self.reading(|store| {
            let preview = store.match_up(import).and_then(|matched| {
                store.expect_room(import, &matched, &Recorder::Program)?;
                store.summary(import, &matched)
            });
            match preview {
                Ok(imported) => Ok(Ok(imported)),
                Err(RequestError::Refused(refusal)) => Ok(Err(refusal)),
                Err(RequestError::Failed(error)) => Err(error),
            }
        })
    }

    pub(super) fn import(&self, import: &Import, recorder: &mut Recorder<'_>) -> RequestResult<Outcome> {
        let matched = self.match_up(import)?;
        self.expect_room(import, &matched, recorder)?;
        let imported = self.summary(import, &matched)?;
        let is_nothing = imported.entries == 0 && imported.counters_made.is_empty() && imported.boards_made.is_empty();
        if is_nothing && imported.day_notes == 0 {
            return Ok(Outcome::Imported(imported));
        }
        let is_empty = self.counter_count()? == 0;
        // An operation with millions of steps isn't recorded; but it still comes before older ones.
        let is_beyond_undo = imported.entries > IMPORT_UNDONE_MAX;
        let (own, recorder) = if is_beyond_undo { (Some(recorder), &mut Recorder::Program) } else { (None, recorder) };
        for index in self.missing_boards(import, &matched)? {
            if let Some(board) = import.boards.get(index) {
                self.create_board(&board.name, &board.edit.clone().unwrap_or_default(), recorder)?;
            }
        }
        if let Some(minutes) = import.day_starts_at.filter(|_| is_empty) {
            self.start_days_at(minutes)?;
        }
        let ids = self.make_counters(import, &matched, recorder)?;
        for note in self.new_day_notes(import)? {
            self.add_day_note(note.board.and_then(|index| import.boards.get(index as usize)), note, recorder)?;
        }
        // A redo would add a second time what is added again here.
        if matched.is_again || self.is_import_undone()? {
            self.forget_undone()?;
        }
        let last = self.append(import, matched, &ids, recorder)?;
        if let Some(own) = own {
            own.entered(last);
        }
        let digest = match &import.times {
            Times::Own => None,
            Times::Now { digest } => Some(digest),
        };
        let mut statement = self.connection.prepare_cached(REMEMBER)?;
        let entries = i64::try_from(imported.entries).unwrap_or(i64::MAX);
        let id = statement.query_row(params![Time::now().0, import.source, digest, entries], |row| row.get(0))?;
        recorder.changed(self, Table::Import, id, None)?;
        Ok(Outcome::Imported(imported))
    }

    fn match_up(&self, import: &Import) -> RequestResult<ImportMatch> {
        let found = |counter: &ImportedCounter| {
            import.expect_wanted()?;
            Ok::<_, RequestError>(self.find_any(&CounterRef::Name(counter.name.clone()))?)
        };
        let counters = import.counters.iter().map(found).collect::<Result<Vec<_>, _>>()?;
        let mut matched = ImportMatch {
            sums: vec![(0, 0); counters.len()],
            counters,
            is_new: vec![true; import.rows.len()],
            old: HashMap::default(),
            is_again: false,
            put_away: self.put_away_by_imports()?,
            before: None,
            alike: 0,
        };
        match (&import.times, import.repeats) {
            (_, Repeats::AddAgain) => {}
            (Times::Now { digest }, Repeats::LeaveOut) => {
                let before: Option<i64> =
                    self.connection.prepare_cached(BEFORE)?.query_row([digest], |row| row.get(0))?;
                matched.before = before.map(Time);
                if matched.before.is_some() {
                    matched.is_new.fill(false);
                }
            }
            (Times::Own, Repeats::LeaveOut) => {
                self.match_rows(import, &mut matched)?;
                matched.alike = self.alike(import, &matched)?;
            }
        }
        for (row, _) in import.rows.iter().zip(&matched.is_new).filter(|(_, is_new)| **is_new) {
            import.expect_wanted()?;
            if let Some((rows, sum)) = matched.sums.get_mut(row.counter as usize) {
                *rows += 1;
                *sum += i128::from(row.delta);
            }
        }
        Ok(matched)
    }

    /// Checks that every count stays within 64 bits and its limits, and that there is room for what is to be made.
    fn expect_room(&self, import: &Import, matched: &ImportMatch, recorder: &Recorder<'_>) -> RequestResult<()> {
        for ((counter, found), (rows, sum)) in import.counters.iter().zip(&matched.counters).zip(&matched.sums) {
            if *rows == 0 {
                continue;
            }
            let name = counter.name.as_str().to_owned();
            let count = found.as_ref().map_or(0, |found| found.count);
            let after = i64::try_from(i128::from(count) + sum).ok().filter(|_| i64::try_from(*sum).is_ok());
            let Some(after) = after else { return Err(Refusal::Overflow { name, count, delta: *sum }.into()) };
            let found = found.as_ref().filter(|found| !matched.put_away.contains_key(&found.id));
            let Some(CounterState { is_locked, minimum, maximum, .. }) = found else { continue };
            if *is_locked && recorder.is_person() {
                return Err(Refusal::Locked { name }.into());
            }
            if let Some(limit) = maximum.filter(|maximum| after > *maximum && *sum > 0) {
                return Err(Refusal::ImportAboveMaximum { name, count, limit, after }.into());
            }
            if let Some(limit) = minimum.filter(|minimum| after < *minimum && *sum < 0) {
                return Err(Refusal::ImportBelowMinimum { name, count, limit, after }.into());
            }
        }
        let made = matched.counters.iter().filter(|found| found.is_none()).count();
        if made > 0 && self.counter_count()?.saturating_add(made) > COUNTERS_MAX {
            return Err(Refusal::TooManyCounters.into());
        }
        Ok(())
    }

    fn counter_count(&self) -> Result<usize, StoreError> {
        let count: i64 = self.connection.prepare_cached(COUNTERS)?.query_row([], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Returns the indexes of the boards that are to be made.
    fn missing_boards(&self, import: &Import, matched: &ImportMatch) -> RequestResult<Vec<usize>> {
        let counters = import.counters.iter().zip(&matched.counters).filter(|(_, found)| matched.is_made(found));
        let of_notes = import.day_notes.iter().filter_map(|note| note.board);
        let used: HashSet<u32, RandomState> =
            counters.filter_map(|(counter, _)| counter.board).chain(of_notes).collect();
        let mut missing = Vec::new();
        for (index, board) in import.boards.iter().enumerate() {
            let is_wanted = board.edit.is_some() || u32::try_from(index).is_ok_and(|index| used.contains(&index));
            if is_wanted && matched.before.is_none() && self.board_named(&board.name)?.is_none() {
                missing.push(index);
            }
        }
        Ok(missing)
    }

    fn summary(&self, import: &Import, matched: &ImportMatch) -> RequestResult<ImportResult> {
        let name = |counter: &ImportedCounter| counter.name.as_str().to_owned();
        let counters = || import.counters.iter().zip(&matched.counters);
        let made = counters().filter(|(_, found)| matched.is_made(found) && matched.before.is_none());
        let boards = self.missing_boards(import, matched)?;
        let boards = boards.into_iter().filter_map(|index| import.boards.get(index));
        let added = counters().zip(&matched.sums).filter(|(_, (rows, _))| *rows > 0).map(|((counter, found), sum)| {
            let (entries, sum) = *sum;
            let before = found.as_ref().map_or(0, |found| found.count);
            let after = before.saturating_add(i64::try_from(sum).unwrap_or(0));
            let own = counter.edit.as_ref().and_then(|edit| edit.weight);
            let weight = found.as_ref().map_or(own.unwrap_or_default(), |found| found.weight);
            ImportedSum { name: name(counter), entries, before, after, weight }
        });
        let entries = matched.sums.iter().map(|(rows, _)| rows).sum();
        Ok(ImportResult {
            counters_made: made.map(|(counter, _)| name(counter)).collect(),
            boards_made: boards.map(|board| board.name.as_str().to_owned()).collect(),
            added: added.collect(),
            entries,
            day_notes: self.new_day_notes(import)?.len(),
            left_out: import.rows.len().saturating_sub(entries),
            alike: matched.alike,
            before: matched.before,
        })
    }

    /// Returns the counters, and makes those that don't exist.
    fn make_counters(
        &self,
        import: &Import,
        matched: &ImportMatch,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Vec<CounterId>> {
        let mut ids = Vec::with_capacity(import.counters.len());
        for (counter, found) in import.counters.iter().zip(&matched.counters) {
            import.expect_wanted()?;
            let board = counter.board.and_then(|index| import.boards.get(index as usize));
            let board = board.map(|board| Some(BoardRef::Name(board.name.clone())));
            if let Some(found) = found {
                if let Some(put_away) = matched.put_away.get(&found.id) {
                    if self.take_out(found.id, put_away)? && board.is_some() {
                        self.change(found.id, &Edit { board, ..Edit::default() })?;
                        self.give_key_back(found.id, put_away)?;
                    }
                    recorder.created(self, found.id)?;
                }
                ids.push(found.id);
                continue;
            }
            let mut edit = counter.edit.as_deref().cloned().unwrap_or_default();
            edit.board = board.or(edit.board);
            let id = self.insert(&counter.name, edit.board.as_ref().and_then(Option::as_ref))?;
            if let Some(Some(key)) = edit.key
                && self.key_holder(key, id, &self.board_of(id)?)?.is_some()
            {
                edit.key = None;
            }
            self.change(id, &edit)?;
            if let Some(at) = counter.archived_at.filter(|_| edit.is_archived == Some(true)) {
                self.set_field(Table::Counter, id.0, "archived_at", &at.0.into())?;
            }
            recorder.created(self, id)?;
            ids.push(id);
        }
        Ok(ids)
    }

    /// Appends the new rows to the history, and adds their amounts to the counts.
    fn append(
        &self,
        import: &Import,
        mut matched: ImportMatch,
        ids: &[CounterId],
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Option<EntryId>> {
        let now = Time::now();
        let undone: HashSet<u32, RandomState> = import.rows.iter().filter_map(|row| row.undoes.get()).collect();
        let mut statement = self.connection.prepare_cached(NEW_ENTRY)?;
        let mut last = None;
        for ((index, row), is_new) in (0_u32..).zip(&import.rows).zip(&matched.is_new) {
            import.expect_wanted()?;
            let Some(counter) = ids.get(row.counter as usize).filter(|_| *is_new) else { continue };
            let at = if import.times == Times::Own { row.at } else { now };
            let undoes = row.undoes.get().and_then(|undone| matched.old.get(&undone)).map(|entry| entry.0);
            let note = import.note_of(row).map(Note::as_str);
            if row.kind == Kind::Amend {
                let row = params![counter.0, at.0, row.delta, note, undoes];
                last = Some(EntryId(self.connection.prepare_cached(NEW_AMENDMENT)?.insert(row)?));
                continue; // It goes with what undoing the others changes.
            }
            let id = EntryId(statement.insert(params![counter.0, at.0, row.delta, row.kind.as_str(), note, undoes])?);
            if undone.contains(&index) {
                matched.old.insert(index, id);
            }
            recorder.entered(Some(id));
            last = Some(id);
        }
        let Some(last) = last else { return Ok(None) };
        let mut statement = self.connection.prepare_cached(ADD)?;
        for (id, (_, sum)) in ids.iter().zip(&matched.sums) {
            import.expect_wanted()?;
            let sum = i64::try_from(*sum).unwrap_or(0);
            if sum != 0 {
                statement.execute([id.0, sum])?;
            }
        }
        self.connection.prepare_cached(DROP_AFTER)?.execute([last.0])?;
        Ok(Some(last))
    }
}

impl ImportMatch {
    /// Returns whether a counter is to be made, or to be brought back.
    fn is_made(&self, found: &Option<CounterState>) -> bool {
        found.as_ref().is_none_or(|found| found.is_archived && self.put_away.contains_key(&found.id))
    }
}
