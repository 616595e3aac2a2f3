//! Imports: what was read elsewhere, added to what is there, all of it or nothing.
//!
//! A row with a time is there already if the history has one of the same counter, time, amount and note; of equals, as many as
//! the history has. So it costs one walk through the index by counter and time, and no memory for what is there. An entry that
//! was made has its row's kind, and an undo is tied to what it undoes, be that new or old; but what is undone here already
//! isn't undone once more.
//!
//! What was undone here and isn't in the file is not there: such a row is added again, as after an import that was undone. A row
//! with its undos, and theirs, is one chain, which is found as a whole: as it ends, so the history is to end.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Row, params};

use super::apply::{Found, Step, Stop};
use super::changes::{COUNTERS_MAX, UNDOES_MAX};
use super::deeds::{Hand, Table};
use super::edit::CREATE;
use super::undo::PutAway;
use super::{Store, StoreError};
use crate::request::{
    Added, BoardTarget, Edit, IMPORT_UNDONE_MAX, Import, Imported, ImportedCounter, ImportedRow, Outcome, Refusal,
    Repeats, Target, Times,
};
use crate::words::{CounterId, EntryId, Kind, Note, Time};

const BEFORE: &str = "SELECT max(at) FROM import WHERE digest = ?1";
// In the order of the index, so that the rows and the history are read side by side.
const ENTRIES: &str = "SELECT at, delta, id, note, kind = 'undo', undoes IS NOT NULL, \
    EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) \
    FROM entry WHERE counter_id = ?1 AND at >= ?2 AND at <= ?3 ORDER BY at, delta, id";
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
    /// Of the rows that are undone by others: what those undo in the history.
    old: HashMap<u32, EntryId, RandomState>,
    /// Some of it was undone here, and is added again.
    is_again: bool,
    /// The counters that an import made which stands undone: they are as good as gone.
    put_away: HashMap<CounterId, PutAway>,
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
        // A redo would add once more what is added again.
        if matched.is_again || self.is_import_undone()? {
            self.forget_undone()?;
        }
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
            is_again: false,
            put_away: self.put_away_by_imports()?,
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
        let undo_of: HashMap<u32, u32, RandomState> =
            (0..).zip(&import.rows).filter_map(|(place, row)| Some((row.undoes.get()?, place))).collect();
        // Undos of which the history doesn't know what they undo, but the file does.
        let mut loose: Vec<(u32, EntryId)> = Vec::new();
        let mut statement = self.connection.prepare_cached(ENTRIES)?;
        for rows in order.chunk_by(|(_, row), (_, next)| row.counter == next.counter) {
            let (Some((_, first)), Some((_, last))) = (rows.first(), rows.last()) else { continue };
            let Some(Some(counter)) = matched.counters.get(first.counter as usize) else { continue };
            let mut entries = statement.query([counter.id.0, first.at.0, last.at.0])?;
            let mut next = There::read(entries.next()?)?;
            for equal in rows.chunk_by(|(_, row), (_, next)| (row.at, row.delta) == (next.at, next.delta)) {
                let Some(key) = equal.first().map(|(_, row)| (row.at.0, row.delta)) else { continue };
                let mut there: HashMap<(String, Tie), Alike, RandomState> = HashMap::default();
                while let Some(entry) = next.take_if(|entry| entry.key <= key) {
                    if entry.key == key {
                        let chain = match entry.is_undone {
                            true => self.chain(entry.id)?,
                            false => Chain { top: entry.id, undos: 0 },
                        };
                        if entry.is_undo && !entry.is_tied && !entry.is_undone {
                            there.entry((entry.note.clone(), Tie::Loose)).or_default().entries.push(chain);
                        }
                        let tie = if entry.is_undo { Tie::Undo } else { Tie::None };
                        there.entry((entry.note, tie)).or_default().entries.push(chain);
                    }
                    next = There::read(entries.next()?)?;
                }
                if there.is_empty() {
                    continue;
                }
                for (place, row) in equal {
                    let tie = match row.kind {
                        Kind::Undo if row.undoes.get().is_some() => Tie::Loose,
                        Kind::Undo => Tie::Undo,
                        _ => Tie::None,
                    };
                    let note = import.note_of(row).map(Note::as_str).unwrap_or_default();
                    if let Some(alike) = there.get_mut(&(note.to_owned(), tie)) {
                        let undos = std::iter::successors(undo_of.get(place), |undo| undo_of.get(undo)).count();
                        alike.rows.push((*place, undos));
                    }
                }
                for ((_, tie), alike) in there {
                    match tie {
                        Tie::Loose => {
                            let places = alike.rows.into_iter().map(|(place, _)| place);
                            loose.extend(places.zip(alike.entries.into_iter().map(|chain| chain.top)));
                        }
                        Tie::Undo | Tie::None => matched.pair(alike, &undo_of),
                    }
                }
            }
        }
        for (place, entry) in loose {
            if matched.is_new.get(place as usize) == Some(&true) {
                matched.is_there(place);
                matched.old.insert(place, entry);
            }
        }
        Ok(())
    }

    /// What came of an entry: its undo, that one's, and so on.
    fn chain(&self, entry: EntryId) -> Result<Chain, StoreError> {
        let mut statement = self.connection.prepare_cached(UNDONE_BY)?;
        let mut chain = Chain { top: entry, undos: 0 };
        while chain.undos < UNDOES_MAX
            && let Some(undo) = statement.query_row([chain.top.0], |row| row.get(0)).optional()?
        {
            chain = Chain { top: EntryId(undo), undos: chain.undos + 1 };
        }
        Ok(chain)
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
            let found = found.as_ref().filter(|found| !matched.put_away.contains_key(&found.id));
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
        let counters = import.counters.iter().zip(&matched.counters).filter(|(_, found)| matched.is_made(found));
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
        let made = counters().filter(|(_, found)| matched.is_made(found) && matched.before.is_none());
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
            let board = counter.board.and_then(|place| import.boards.get(place as usize));
            let board = board.map(|board| Some(BoardTarget::Name(board.name.clone())));
            if let Some(found) = found {
                if let Some(put_away) = matched.put_away.get(&found.id) {
                    if self.take_out(found.id, put_away)? && board.is_some() {
                        self.change(found.id, &Edit { board, ..Edit::default() })?;
                    }
                    hand.created(self, found.id)?;
                }
                ids.push(found.id);
                continue;
            }
            let mut edit = counter.edit.as_deref().cloned().unwrap_or_default();
            if let Some(Some(key)) = edit.key
                && self.key_holder(key, CounterId(0))?.is_some()
            {
                edit.key = None;
            }
            edit.board = board.or(edit.board);
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
    fn is_there(&mut self, place: u32) {
        if let Some(is_new) = self.is_new.get_mut(place as usize) {
            *is_new = false;
        }
    }

    /// Whether a counter is to be made, or taken out again.
    fn is_made(&self, found: &Option<Found>) -> bool {
        found.as_ref().is_none_or(|found| found.is_archived && self.put_away.contains_key(&found.id))
    }

    /// Finds each row's entry among those like it: in their order, if the file goes on where the history ends; else one that was
    /// undone as often, else one that ends alike, else one from which the row's undos go on.
    fn pair(&mut self, alike: Alike, undo_of: &HashMap<u32, u32, RandomState>) {
        let Alike { mut rows, entries } = alike;
        if rows.len() >= entries.len() && rows.iter().zip(&entries).all(|((_, undos), chain)| *undos >= chain.undos) {
            for (row, chain) in rows.into_iter().zip(entries) {
                self.tie(row, chain, undo_of);
            }
            return;
        }
        let mut by_undos: BTreeMap<usize, VecDeque<EntryId>> = BTreeMap::new();
        for Chain { top, undos } in entries {
            by_undos.entry(undos).or_default().push_back(top);
        }
        // The longest first, so that no row's undos are missing where an entry has as many.
        rows.sort_by_key(|(_, undos)| std::cmp::Reverse(*undos));
        let fits: [fn(usize, usize) -> bool; 3] =
            [|row, entry| row == entry, |row, entry| row % 2 == entry % 2, |row, entry| row > entry || row % 2 == 1];
        for fits in fits {
            rows.retain(|(place, undos)| {
                let found = by_undos.keys().rev().copied().find(|entry| fits(*undos, *entry));
                let Some(chain) = found.and_then(|found| take_first(&mut by_undos, found)) else { return true };
                self.tie((*place, *undos), chain, undo_of);
                false
            });
        }
        self.is_again |= !rows.is_empty() && !by_undos.is_empty();
    }

    /// A row and as many of its undos as the history knows are there. What isn't there goes on from the last one in it.
    fn tie(&mut self, (place, undos): (u32, usize), chain: Chain, undo_of: &HashMap<u32, u32, RandomState>) {
        let is_alike = undos % 2 == chain.undos % 2;
        let rows_there = match chain.undos {
            known if known <= undos => known + 1,
            _ if is_alike => undos + 1,
            // Its last undo was taken back here, and is done again.
            _ => undos,
        };
        self.is_again |= rows_there <= undos && chain.undos > undos;
        let rows = std::iter::successors(Some(&place), |undone| undo_of.get(undone)).take(rows_there);
        for row in rows.clone() {
            self.is_there(*row);
        }
        if rows_there <= undos
            && let Some(last) = rows.last()
        {
            self.old.insert(*last, chain.top);
        }
    }
}

/// The oldest entry of those that were undone so often.
fn take_first(by_undos: &mut BTreeMap<usize, VecDeque<EntryId>>, undos: usize) -> Option<Chain> {
    let alike = by_undos.get_mut(&undos)?;
    let top = alike.pop_front();
    if alike.is_empty() {
        by_undos.remove(&undos);
    }
    Some(Chain { top: top?, undos })
}

/// Rows and entries of one counter, time, amount and note, in their order.
#[derive(Default)]
struct Alike {
    /// Each with how often it was undone, and that undone.
    rows: Vec<(u32, usize)>,
    entries: Vec<Chain>,
}

/// What is found only among its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tie {
    /// No undo.
    None,
    /// An undo whose entry isn't in the file.
    Undo,
    /// An undo whose entry is in the file, but not known to the history.
    Loose,
}

/// An entry, its undo, the undo of that, and so on.
#[derive(Clone, Copy)]
struct Chain {
    /// The last of them.
    top: EntryId,
    undos: usize,
}

/// An entry of the history.
struct There {
    /// Its time and what it added.
    key: (i64, i64),
    id: EntryId,
    note: String,
    is_undo: bool,
    /// It is known what it undoes.
    is_tied: bool,
    is_undone: bool,
}

impl There {
    fn read(row: Option<&Row<'_>>) -> Result<Option<Self>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let note: Option<String> = row.get(3)?;
        // As a note is read from a file.
        let note = note.map(|note| note.trim().to_owned()).unwrap_or_default();
        Ok(Some(Self {
            key: (row.get(0)?, row.get(1)?),
            id: EntryId(row.get(2)?),
            note,
            is_undo: row.get(4)?,
            is_tied: row.get(5)?,
            is_undone: row.get(6)?,
        }))
    }
}
