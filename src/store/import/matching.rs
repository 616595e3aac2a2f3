//! The rows that are in the history already.
//!
//! A row with a time is in the history if that has an entry of the same counter, time, amount and note; of equal rows,
//! as many as the history has. So it costs one walk through the index by counter and time, and no memory for the
//! history. A new entry has its row's kind, and an undo refers to what it undoes, be that new or old; but what is
//! undone here already isn't undone once more.
//!
//! What was undone here, but not in the file, counts as missing: such a row is added again, as after an import that was
//! undone. A row with its undos, and theirs, is one chain, which is matched as a unit: the history is to end as the
//! chain ends.

use std::collections::{BTreeMap, HashMap, VecDeque};

use foldhash::fast::RandomState;
use rusqlite::{OptionalExtension, Row};

use super::super::changes::UNDOES_MAX;
use super::super::outcome::RequestResult;
use super::super::text::{bounded, optional_text};
use super::super::{Store, StoreError};
use super::ImportMatch;
use crate::domain::{EntryId, Kind, Note};
use crate::request::{Import, ImportedRow};

// In the order of the index, so that rows and history are read side by side.
const ENTRIES: &str = concat!(
    "SELECT at, delta, id, ",
    bounded!("note"),
    ", kind = 'undo', undoes IS NOT NULL, \
    EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id) \
    FROM entry WHERE counter_id = ?1 AND at >= ?2 AND at <= ?3 ORDER BY at, delta, id"
);
const UNDONE_BY: &str = "SELECT id FROM entry WHERE undoes = ?1";

impl Store {
    /// Finds the rows that are in the history.
    pub(super) fn match_rows(&self, import: &Import, matched: &mut ImportMatch) -> RequestResult<()> {
        let is_old = |row: &ImportedRow| matches!(matched.counters.get(row.counter as usize), Some(Some(_)));
        let mut order: Vec<(u32, &ImportedRow)> = (0..).zip(&import.rows).filter(|(_, row)| is_old(row)).collect();
        order.sort_by_key(|(_, row)| (row.counter, row.at, row.delta));
        let undo_of: UndoOf = (0..)
            .zip(&import.rows)
            .filter(|(_, row)| row.kind == Kind::Undo)
            .filter_map(|(index, row)| Some((row.undoes.get()?, index)))
            .collect();
        // Undos whose target is known to the file but not to the history.
        let mut loose: Vec<(u32, EntryId)> = Vec::new();
        let mut known = Chains::default();
        let undos_of = undos_of(&undo_of);
        let mut statement = self.connection.prepare_cached(ENTRIES)?;
        for rows in order.chunk_by(|(_, row), (_, next)| row.counter == next.counter) {
            let (Some((_, first)), Some((_, last))) = (rows.first(), rows.last()) else { continue };
            let Some(Some(counter)) = matched.counters.get(first.counter as usize) else { continue };
            let mut entries = statement.query([counter.id.0, first.at.0, last.at.0])?;
            let mut next = HistoryMatch::read(entries.next()?)?;
            for equal in rows.chunk_by(|(_, row), (_, next)| (row.at, row.delta) == (next.at, next.delta)) {
                let Some(key) = equal.first().map(|(_, row)| (row.at.0, row.delta)) else { continue };
                import.expect_wanted()?;
                while next.as_ref().is_some_and(|entry| entry.key < key) {
                    import.expect_wanted()?;
                    next = HistoryMatch::read(entries.next()?)?;
                }
                if next.as_ref().is_none_or(|entry| entry.key > key) {
                    continue;
                }
                let mut alike = by_note(import, equal, &undos_of);
                while let Some(entry) = next.take_if(|entry| entry.key == key) {
                    for tie in entry.ties() {
                        if let Some(alike) = alike.get_mut(&(entry.note.clone(), tie)) {
                            alike.entries.push(self.chain(&entry, &mut known)?);
                        }
                    }
                    next = HistoryMatch::read(entries.next()?)?;
                }
                for ((_, tie), alike) in alike {
                    match tie {
                        Tie::Loose => {
                            let indices = alike.rows.into_iter().map(|(index, _)| index);
                            loose.extend(indices.zip(alike.entries.into_iter().map(|chain| chain.top)));
                        }
                        Tie::Undo | Tie::None => matched.pair(alike, &undo_of),
                    }
                }
            }
        }
        for (index, entry) in loose {
            if matched.is_new.get(index as usize) == Some(&true) {
                matched.is_there(index);
                matched.old.insert(index, entry);
            }
        }
        Ok(())
    }

    /// Returns the chain of an entry: its undo, that one's, and so on.
    fn chain(&self, entry: &HistoryMatch, known: &mut Chains) -> Result<Chain, StoreError> {
        let mut chain = Chain { top: entry.id, undos: 0 };
        if !entry.is_undone {
            return Ok(chain);
        }
        let mut passed = vec![entry.id];
        let mut statement = self.connection.prepare_cached(UNDONE_BY)?;
        while chain.undos < UNDOES_MAX
            && let Some(undo) = statement.query_row([chain.top.0], |row| row.get(0)).optional()?
        {
            let undo = EntryId(undo);
            if let Some(Chain { top, undos }) = known.get(&undo) {
                chain = Chain { top: *top, undos: chain.undos + undos + 1 };
                break;
            }
            chain = Chain { top: undo, undos: chain.undos + 1 };
            passed.push(undo);
        }
        let Chain { top, undos } = chain;
        let on_the_way = passed.into_iter().zip(0..).map(|(entry, at)| (entry, Chain { top, undos: undos - at }));
        known.extend(on_the_way.filter(|(_, chain)| chain.undos > 0));
        Ok(chain)
    }
}

/// Groups rows of one counter, time and amount by their notes.
fn by_note(
    import: &Import,
    rows: &[(u32, &ImportedRow)],
    undos_of: &UndosOf,
) -> HashMap<(String, Tie), Alike, RandomState> {
    let mut by_note: HashMap<(String, Tie), Alike, RandomState> = HashMap::default();
    for (index, row) in rows {
        let tie = match row.kind {
            Kind::Undo if row.undoes.get().is_some() => Tie::Loose,
            Kind::Undo => Tie::Undo,
            _ => Tie::None,
        };
        let undos = match tie {
            Tie::Loose => 0,
            Tie::Undo | Tie::None => undos_of.get(index).copied().unwrap_or(0),
        };
        let note = import.note_of(row).map(Note::as_str).unwrap_or_default();
        by_note.entry((note.to_owned(), tie)).or_default().rows.push((*index, undos));
    }
    by_note
}

impl ImportMatch {
    fn is_there(&mut self, index: u32) {
        if let Some(is_new) = self.is_new.get_mut(index as usize) {
            *is_new = false;
        }
    }

    /// Finds each row's entry among those with the same fields: in their order, if the file continues the history;
    /// otherwise one that was undone as often, otherwise one that has the same effect in the end, otherwise one from
    /// which the row's undos continue.
    fn pair(&mut self, alike: Alike, undo_of: &UndoOf) {
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
            rows.retain(|(index, undos)| {
                let found = by_undos.keys().rev().copied().find(|entry| fits(*undos, *entry));
                let Some(chain) = found.and_then(|found| take_first(&mut by_undos, found)) else { return true };
                self.tie((*index, *undos), chain, undo_of);
                false
            });
        }
        self.is_again |= !rows.is_empty() && !by_undos.is_empty();
    }

    /// Ties a row, and as many of its undos as the history has, to a chain. The missing ones continue from the last one
    /// in it.
    fn tie(&mut self, (index, undos): (u32, usize), chain: Chain, undo_of: &UndoOf) {
        let is_alike = undos % 2 == chain.undos % 2;
        let rows_there = match chain.undos {
            known if known <= undos => known + 1,
            _ if is_alike => undos + 1,
            // Its last undo was undone here, and is made again.
            _ => undos,
        };
        self.is_again |= rows_there <= undos && chain.undos > undos;
        let rows = std::iter::successors(Some(&index), |undone| undo_of.get(undone)).take(rows_there);
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

/// The index of a row's undo, by the index of the row.
type UndoOf = HashMap<u32, u32, RandomState>;

/// The number of undos that follow a row, if any, by the index of the row.
type UndosOf = HashMap<u32, usize, RandomState>;

/// The chains that were followed already.
type Chains = HashMap<EntryId, Chain, RandomState>;

/// Counts the undos of each row; each chain is followed once.
fn undos_of(undo_of: &UndoOf) -> UndosOf {
    let mut undos_of = UndosOf::default();
    let mut passed = Vec::new();
    for first in undo_of.keys() {
        let mut next = *first;
        let mut undos = loop {
            if let Some(undos) = undos_of.get(&next) {
                break *undos;
            }
            let Some(undo) = undo_of.get(&next).filter(|_| passed.len() <= undo_of.len()) else { break 0 };
            passed.push(next);
            next = *undo;
        };
        for row in passed.drain(..).rev() {
            undos += 1;
            undos_of.insert(row, undos);
        }
    }
    undos_of
}

/// Removes and returns the oldest entry of those that were undone this often.
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
    /// Each row with the length of its chain of undos.
    rows: Vec<(u32, usize)>,
    entries: Vec<Chain>,
}

/// The relation of an entry to what it undoes: rows match only entries with the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Tie {
    /// It isn't an undo.
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
struct HistoryMatch {
    /// Its time and what it added.
    key: (i64, i64),
    id: EntryId,
    note: String,
    is_undo: bool,
    /// Whether its target is known.
    is_tied: bool,
    is_undone: bool,
}

impl HistoryMatch {
    /// Returns the relations with which it can match.
    fn ties(&self) -> impl Iterator<Item = Tie> {
        let tie = if self.is_undo { Tie::Undo } else { Tie::None };
        let is_loose = self.is_undo && !self.is_tied && !self.is_undone;
        [tie].into_iter().chain(is_loose.then_some(Tie::Loose))
    }

    fn read(row: Option<&Row<'_>>) -> Result<Option<Self>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let note = optional_text(row, 3)?;
        // Notes are trimmed, as when they are read from a file.
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
