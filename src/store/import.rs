//! Imports: what was read elsewhere, added to what is there, all of it or nothing.
//!
//! A row with a time is there already if the history has one of the same counter, time, amount and note; of equals, as many as
//! the history has. So it costs one walk through the index by counter and time, and no memory for what is there. An entry that
//! was made has its row's kind, and an undo is tied to what it undoes, be that new or old; but what is undone here already
//! isn't undone once more.

use std::collections::{HashMap, HashSet, VecDeque};

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Row, params};

use super::apply::{Found, Step, Stop};
use super::changes::COUNTERS_MAX;
use super::deeds::{Hand, Table};
use super::edit::CREATE;
use super::{Store, StoreError};
use crate::request::{
    Added, BoardTarget, IMPORT_UNDONE_MAX, Import, Imported, ImportedCounter, ImportedRow, Outcome, Refusal, Repeats,
    Target, Times,
};
use crate::words::{CounterId, EntryId, Note, Time};

const BEFORE: &str = "SELECT max(at) FROM import WHERE digest = ?1";
// In the order of the index, so that the rows and the history are read side by side.
const ENTRIES: &str = "SELECT at, delta, id, note FROM entry WHERE counter_id = ?1 AND at >= ?2 AND at <= ?3 \
    ORDER BY at, delta, id";
const UNDONE_BY: &str = "SELECT id FROM entry WHERE undoes = ?1";
const COUNTERS: &str = "SELECT count(*) FROM counter";
const NEW_ENTRY: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const ADD: &str = "UPDATE counter SET count = count + ?2 WHERE id = ?1";
// The entries of the triggers, for counts whose entries are there already.
const DROP_AFTER: &str = "DELETE FROM entry WHERE id > ?1";
const REMEMBER: &str = "INSERT INTO import (at, source, digest, entries) VALUES (?1, ?2, ?3, ?4) RETURNING id";

/// An import beside what is there.
struct Matched {
    /// By place; `None`: to be made.
    counters: Vec<Option<Found>>,
    /// By place.
    is_new: Vec<bool>,
    /// Of the rows that are undone by others: where they are in the history.
    old: HashMap<u32, EntryId, RandomState>,
    /// By counter: new rows, and what they come to.
    sums: Vec<(usize, i128)>,
    before: Option<Time>,
}

impl Store {
    /// What an import would come to now, or why it would be refused. Reads only.
    pub fn preview(&mut self, import: &Import) -> Result<Result<Imported, Refusal>, StoreError> {
        self.reading(|store| {
            let preview = store.match_up(import).and_then(|matched| {
                store.expect_room(import, &matched, &Hand::Program)?;
                store.summary(import, &matched)
            });
            match preview {
                Ok(imported) => Ok(Ok(imported)),
                Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
                Err(Stop::Failed(error)) => Err(error),
            }
        })
    }

    pub(super) fn import(&self, import: &Import, hand: &mut Hand<'_>) -> Step<Outcome> {
        let matched = self.match_up(import)?;
        self.expect_room(import, &matched, hand)?;
        let imported = self.summary(import, &matched)?;
        if imported.entries == 0 && imported.counters_made.is_empty() && imported.boards_made.is_empty() {
            return Ok(Outcome::Imported(imported));
        }
        let is_empty = self.counter_count()? == 0;
        // Steps without end would be no deed to undo.
        let hand = if imported.entries > IMPORT_UNDONE_MAX { &mut Hand::Program } else { hand };
        for place in self.missing_boards(import, &matched)? {
            if let Some(board) = import.boards.get(place) {
                self.create_board(&board.name, &board.edit.clone().unwrap_or_default(), hand)?;
            }
        }
        if let Some(minutes) = import.day_starts_at.filter(|_| is_empty) {
            self.start_days_at(minutes)?;
        }
        let ids = self.make_counters(import, &matched, hand)?;
        self.append(import, matched, &ids, hand)?;
        let digest = match &import.times {
            Times::Own => None,
            Times::Now { digest } => Some(digest),
        };
        let mut statement = self.connection.prepare_cached(REMEMBER)?;
        let entries = i64::try_from(imported.entries).unwrap_or(i64::MAX);
        let id = statement.query_row(params![Time::now().0, import.source, digest, entries], |row| row.get(0))?;
        hand.changed(self, Table::Import, id, None)?;
        Ok(Outcome::Imported(imported))
    }

    fn match_up(&self, import: &Import) -> Step<Matched> {
        let found = |counter: &ImportedCounter| self.find_any(&Target::Name(counter.name.clone()));
        let counters = import.counters.iter().map(found).collect::<Result<Vec<_>, _>>()?;
        let mut matched = Matched {
            sums: vec![(0, 0); counters.len()],
            counters,
            is_new: vec![true; import.rows.len()],
            old: HashMap::default(),
            before: None,
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
                self.match_undos(import, &mut matched)?;
            }
        }
        for (row, _) in import.rows.iter().zip(&matched.is_new).filter(|(_, is_new)| **is_new) {
            if let Some((rows, sum)) = matched.sums.get_mut(row.counter as usize) {
                *rows += 1;
                *sum += i128::from(row.delta);
            }
        }
        Ok(matched)
    }

    /// Finds the rows that are in the history.
    fn match_rows(&self, import: &Import, matched: &mut Matched) -> Step<()> {
        let is_old = |row: &ImportedRow| matches!(matched.counters.get(row.counter as usize), Some(Some(_)));
        let mut order: Vec<(u32, &ImportedRow)> = (0..).zip(&import.rows).filter(|(_, row)| is_old(row)).collect();
        order.sort_by_key(|(_, row)| (row.counter, row.at, row.delta));
        let undone: HashSet<u32, RandomState> = import.rows.iter().filter_map(|row| row.undoes.get()).collect();
        let mut statement = self.connection.prepare_cached(ENTRIES)?;
        for rows in order.chunk_by(|(_, row), (_, next)| row.counter == next.counter) {
            let (Some((_, first)), Some((_, last))) = (rows.first(), rows.last()) else { continue };
            let Some(Some(counter)) = matched.counters.get(first.counter as usize) else { continue };
            let mut entries = statement.query([counter.id.0, first.at.0, last.at.0])?;
            let mut next = There::read(entries.next()?)?;
            for equal in rows.chunk_by(|(_, row), (_, next)| (row.at, row.delta) == (next.at, next.delta)) {
                let Some(key) = equal.first().map(|(_, row)| (row.at.0, row.delta)) else { continue };
                // Those of the history by their notes, oldest first.
                let mut there: HashMap<String, VecDeque<EntryId>, RandomState> = HashMap::default();
                while let Some(entry) = next.take_if(|entry| entry.key <= key) {
                    if entry.key == key {
                        there.entry(entry.note).or_default().push_back(entry.id);
                    }
                    next = There::read(entries.next()?)?;
                }
                for (place, row) in equal {
                    let note = import.note_of(row).map(Note::as_str).unwrap_or_default();
                    if let Some(id) = there.get_mut(note).and_then(VecDeque::pop_front) {
                        matched.is_there(*place, undone.contains(place).then_some(id));
                    }
                }
            }
        }
        Ok(())
    }

    /// What is undone here already, by whatever, isn't undone again.
    fn match_undos(&self, import: &Import, matched: &mut Matched) -> Step<()> {
        let mut statement = self.connection.prepare_cached(UNDONE_BY)?;
        for (place, row) in (0_u32..).zip(&import.rows) {
            let undone = row.undoes.get().and_then(|undone| matched.old.get(&undone)).copied();
            let Some(undone) = undone.filter(|_| matched.is_new.get(place as usize) == Some(&true)) else { continue };
            let undo = statement.query_row([undone.0], |row| row.get(0).map(EntryId)).optional()?;
            if undo.is_some() {
                matched.is_there(place, undo);
            }
        }
        Ok(())
    }

    /// That every count stays within 64 bits and its limits, and that there is room for what is to be made.
    fn expect_room(&self, import: &Import, matched: &Matched, hand: &Hand<'_>) -> Step<()> {
        for ((counter, found), (rows, sum)) in import.counters.iter().zip(&matched.counters).zip(&matched.sums) {
            if *rows == 0 {
                continue;
            }
            let name = counter.name.as_str().to_owned();
            let count = found.as_ref().map_or(0, |found| found.count);
            let after = i64::try_from(i128::from(count) + sum).ok().filter(|_| i64::try_from(*sum).is_ok());
            let Some(after) = after else { return Err(Refusal::Overflow { name, count, delta: *sum }.into()) };
            let Some(Found { is_locked, minimum, maximum, .. }) = found else { continue };
            if *is_locked && hand.is_person() {
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

    /// The places of the boards that are to be made.
    fn missing_boards(&self, import: &Import, matched: &Matched) -> Step<Vec<usize>> {
        let counters = import.counters.iter().zip(&matched.counters).filter(|(_, found)| found.is_none());
        let used: HashSet<u32, RandomState> = counters.filter_map(|(counter, _)| counter.board).collect();
        let mut missing = Vec::new();
        for (place, board) in import.boards.iter().enumerate() {
            let is_wanted = board.edit.is_some() || u32::try_from(place).is_ok_and(|place| used.contains(&place));
            if is_wanted && matched.before.is_none() && self.board_named(&board.name)?.is_none() {
                missing.push(place);
            }
        }
        Ok(missing)
    }

    fn summary(&self, import: &Import, matched: &Matched) -> Step<Imported> {
        let name = |counter: &ImportedCounter| counter.name.as_str().to_owned();
        let counters = || import.counters.iter().zip(&matched.counters);
        let made = counters().filter(|(_, found)| found.is_none() && matched.before.is_none());
        let boards = self.missing_boards(import, matched)?;
        let boards = boards.into_iter().filter_map(|place| import.boards.get(place));
        let added = counters().zip(&matched.sums).filter(|(_, (rows, _))| *rows > 0).map(|((counter, found), sum)| {
            let (entries, sum) = *sum;
            let before = found.as_ref().map_or(0, |found| found.count);
            let after = before.saturating_add(i64::try_from(sum).unwrap_or(0));
            Added { name: name(counter), entries, before, after }
        });
        let entries = matched.sums.iter().map(|(rows, _)| rows).sum();
        Ok(Imported {
            counters_made: made.map(|(counter, _)| name(counter)).collect(),
            boards_made: boards.map(|board| board.name.as_str().to_owned()).collect(),
            added: added.collect(),
            entries,
            left_out: import.rows.len().saturating_sub(entries),
            before: matched.before,
        })
    }

    /// The counters, each made if it isn't there.
    fn make_counters(&self, import: &Import, matched: &Matched, hand: &mut Hand<'_>) -> Step<Vec<CounterId>> {
        let mut ids = Vec::with_capacity(import.counters.len());
        for (counter, found) in import.counters.iter().zip(&matched.counters) {
            if let Some(found) = found {
                ids.push(found.id);
                continue;
            }
            let mut edit = counter.edit.as_deref().cloned().unwrap_or_default();
            if let Some(Some(key)) = edit.key
                && self.key_holder(key, CounterId(0))?.is_some()
            {
                edit.key = None;
            }
            if let Some(board) = counter.board.and_then(|place| import.boards.get(place as usize)) {
                edit.board = Some(Some(BoardTarget::Name(board.name.clone())));
            }
            let mut statement = self.connection.prepare_cached(CREATE)?;
            let id = statement.query_row([counter.name.as_str()], |row| row.get(0).map(CounterId))?;
            self.change(id, &edit)?;
            if let Some(at) = counter.archived_at.filter(|_| edit.is_archived == Some(true)) {
                self.set_field(Table::Counter, id.0, "archived_at", &at.0.into())?;
            }
            hand.created(self, id)?;
            ids.push(id);
        }
        Ok(ids)
    }

    /// Appends the new rows to the history, and adds what they come to.
    fn append(&self, import: &Import, mut matched: Matched, ids: &[CounterId], hand: &mut Hand<'_>) -> Step<()> {
        let now = Time::now();
        let undone: HashSet<u32, RandomState> = import.rows.iter().filter_map(|row| row.undoes.get()).collect();
        let mut statement = self.connection.prepare_cached(NEW_ENTRY)?;
        let mut last = None;
        for ((place, row), is_new) in (0_u32..).zip(&import.rows).zip(&matched.is_new) {
            let Some(counter) = ids.get(row.counter as usize).filter(|_| *is_new) else { continue };
            let at = if import.times == Times::Own { row.at } else { now };
            let undoes = row.undoes.get().and_then(|undone| matched.old.get(&undone)).map(|entry| entry.0);
            let note = import.note_of(row).map(Note::as_str);
            let id = EntryId(statement.insert(params![counter.0, at.0, row.delta, row.kind.as_str(), note, undoes])?);
            if undone.contains(&place) {
                matched.old.insert(place, id);
            }
            hand.entered(Some(id));
            last = Some(id);
        }
        let Some(last) = last else { return Ok(()) };
        let mut statement = self.connection.prepare_cached(ADD)?;
        for (id, (_, sum)) in ids.iter().zip(&matched.sums) {
            let sum = i64::try_from(*sum).unwrap_or(0);
            if sum != 0 {
                statement.execute([id.0, sum])?;
            }
        }
        self.connection.prepare_cached(DROP_AFTER)?.execute([last.0])?;
        Ok(())
    }
}

impl Matched {
    /// The row is in the history: as this entry, if that matters.
    fn is_there(&mut self, place: u32, entry: Option<EntryId>) {
        if let Some(is_new) = self.is_new.get_mut(place as usize) {
            *is_new = false;
        }
        if let Some(entry) = entry {
            self.old.insert(place, entry);
        }
    }
}

/// An entry of the history.
struct There {
    /// Its time and what it added.
    key: (i64, i64),
    id: EntryId,
    note: String,
}

impl There {
    fn read(row: Option<&Row<'_>>) -> Result<Option<Self>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let note: Option<String> = row.get(3)?;
        // As a note is read from a file.
        let note = note.map(|note| note.trim().to_owned()).unwrap_or_default();
        Ok(Some(Self { key: (row.get(0)?, row.get(1)?), id: EntryId(row.get(2)?), note }))
    }
}
