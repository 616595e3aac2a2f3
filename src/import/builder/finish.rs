//! The last step of an import: rows are sorted, undos are linked to what they undo, and rows without times get a digest
//! by which a repeat is recognised.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use foldhash::fast::RandomState;
use sha2::{Digest as _, Sha256};

use super::super::{BadLines, Options};
use super::{ImportBuilder, to_usize};
use crate::cancel::Cancel;
use crate::domain::{Kind, Note};
use crate::language::text;
use crate::request::{Import, ImportedCounter, ImportedRow, OptionalIndex, Times};

impl ImportBuilder {
    /// Returns the import, in the order in which it goes into the history.
    pub(crate) fn finish(mut self, options: &Options, source: String) -> (Import, BadLines, Vec<String>) {
        if self.origins.len() == self.rows.len() && !self.rows.is_empty() {
            self.tie_undos();
        } else if self.has_times && !self.rows.is_sorted_by_key(|row| row.at) {
            let Self { rows, cancel, .. } = &mut self;
            sort_unless(cancel, rows, |a, b| a.at.cmp(&b.at));
        }
        if self.is_reading && !self.rows.is_empty() {
            self.take_differences();
        }
        self.order_by_positions();
        let Self { boards, counters, rows, day_notes, notes, bad, said, has_times, is_by_day, day_starts_at, .. } =
            self;
        let times = match has_times {
            true => Times::Own,
            false => Times::Now { digest: digest(&counters, &rows, &notes, &options.cancel) },
        };
        let cancel = options.cancel.clone();
        let repeats = options.repeats;
        let import = Import {
            source,
            boards,
            counters,
            rows,
            day_notes,
            notes,
            times,
            repeats,
            day_starts_at,
            is_by_day,
            cancel,
        };
        (import, bad, said)
    }

    /// Replaces each reading by its difference from the one before. Where readings fall, the meter restarted at 0.
    fn take_differences(&mut self) {
        let mut last: HashMap<u32, i64, RandomState> = HashMap::default();
        let (mut first, mut restarts) = (0, 0);
        self.rows.retain_mut(|row| {
            let reading = row.delta;
            row.delta = match last.insert(row.counter, reading) {
                None => {
                    first += 1;
                    0
                }
                Some(before) if reading < before => {
                    restarts += 1;
                    reading
                }
                Some(before) => reading.saturating_sub(before),
            };
            row.delta != 0 || row.note != OptionalIndex::NONE
        });
        self.said.push(text!("finish-first-readings", count = first));
        if restarts > 0 {
            self.said.push(text!("finish-restarts", count = restarts));
        }
        if self.gaps > 0 {
            self.said.push(text!("finish-gaps", count = self.gaps));
        }
    }

    /// Sorts the rows by their numbers, and links undos to what they undo. Contradictions are recorded as bad lines.
    fn tie_undos(&mut self) {
        let mut order: Vec<u32> = (0..).zip(&self.rows).map(|(index, _)| index).collect();
        let entry_of = |index: &u32| self.origins.get(to_usize(*index)).map(|origin| origin.entry);
        sort_unless(&self.cancel, &mut order, |a, b| entry_of(a).cmp(&entry_of(b)));
        let undos: HashMap<u32, i64, RandomState> = self.undos.drain(..).collect();
        let (old_rows, origins) = (std::mem::take(&mut self.rows), std::mem::take(&mut self.origins));
        // The numbers of the rows that were kept, in their order.
        let mut kept: Vec<i64> = Vec::with_capacity(order.len());
        let mut is_undone: HashSet<u32, RandomState> = HashSet::default();
        // Resets, their undos, the undos of those, and so on.
        let mut of_resets: HashSet<u32, RandomState> = HashSet::default();
        for index in order {
            let (Some(row), Some(origin)) = (old_rows.get(to_usize(index)), origins.get(to_usize(index))) else {
                continue;
            };
            let mut row = *row;
            let undone = undos.get(&index).map(|number| (*number, kept.binary_search(number).ok()));
            let why = match undone {
                _ if kept.last() == Some(&origin.entry) => {
                    Some(text!("finish-entry-twice", entry = origin.entry.to_string()))
                }
                Some(_) if !matches!(row.kind, Kind::Undo | Kind::Amend) => Some(text!("finish-no-undo").to_owned()),
                Some((number, _)) if number >= origin.entry => {
                    Some(text!("finish-undone-early", entry = number.to_string()))
                }
                Some((number, Some(at))) => {
                    let at = u32::try_from(at).unwrap_or(u32::MAX);
                    row.undoes = OptionalIndex::new(at);
                    let undone = self.rows.get(to_usize(at)).filter(|undone| undone.counter == row.counter);
                    let is_of_reset = of_resets.contains(&at);
                    // What a reset closed may have changed since.
                    let is_undo =
                        undone.is_some_and(|undone| is_of_reset || Some(row.delta) == undone.delta.checked_neg());
                    match is_undo {
                        _ if row.kind == Kind::Amend => {
                            let is_reset = undone.is_some_and(|undone| undone.kind == Kind::Reset);
                            (!is_reset).then(|| text!("finish-no-reset", entry = number.to_string()))
                        }
                        false => Some(text!("finish-another-amount", entry = number.to_string())),
                        true if is_undone.insert(at) => None,
                        true => Some(text!("finish-undone-twice", entry = number.to_string())),
                    }
                }
                // Its target isn't in this part of the history.
                Some((_, None)) | None => None,
            };
            match why {
                Some(why) => self.bad(origin.line.into(), why),
                None => {
                    let undone = row.undoes.get().filter(|_| row.kind == Kind::Undo);
                    if row.kind == Kind::Reset || undone.is_some_and(|undone| of_resets.contains(&undone)) {
                        of_resets.insert(u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
                    }
                    kept.push(origin.entry);
                    self.rows.push(row);
                }
            }
        }
    }

    /// Sorts counters and boards by their positions, so that they are created in that order.
    fn order_by_positions(&mut self) {
        let order = |len: usize, positions: &BTreeMap<u32, f64>| {
            let mut order: Vec<u32> = (0..u32::try_from(len).unwrap_or(u32::MAX)).collect();
            let position = |index: &u32| positions.get(index).copied().unwrap_or(f64::MAX);
            order.sort_by(|a, b| position(a).total_cmp(&position(b)));
            order
        };
        if !self.positions.is_empty() {
            let order = order(self.counters.len(), &self.positions);
            let new = new_indices(&order);
            self.counters = order.iter().filter_map(|index| self.counters.get(to_usize(*index)).cloned()).collect();
            for row in &mut self.rows {
                row.counter = new.get(to_usize(row.counter)).copied().unwrap_or(row.counter);
            }
        }
        if !self.board_positions.is_empty() {
            let order = order(self.boards.len(), &self.board_positions);
            let new = new_indices(&order);
            self.boards = order.iter().filter_map(|index| self.boards.get(to_usize(*index)).cloned()).collect();
            for counter in &mut self.counters {
                counter.board = counter.board.and_then(|index| new.get(to_usize(index)).copied());
            }
        }
    }
}

/// Returns the new index of each item of an order.
fn new_indices(order: &[u32]) -> Vec<u32> {
    let mut new = vec![0; order.len()];
    for (index, old) in (0_u32..).zip(order) {
        if let Some(new) = new.get_mut(to_usize(*old)) {
            *new = index;
        }
    }
    new
}

/// Number of rows that are sorted between two checks for cancellation, which takes some hundredths of a second.
const ROWS_SORTED_AT_ONCE: usize = 200_000;

/// Sorts in parts and then merges them, which is fast since the sort recognises runs. Left unfinished when cancelled.
fn sort_unless<T>(cancel: &Cancel, items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for part in items.chunks_mut(ROWS_SORTED_AT_ONCE) {
        if cancel.is_cancelled() {
            return;
        }
        part.sort_by(&compare);
    }
    items.sort_by(compare);
}

/// Returns a digest of rows without times that doesn't depend on their order. Meaningless when cancelled.
fn digest(counters: &[ImportedCounter], rows: &[ImportedRow], notes: &[Note], cancel: &Cancel) -> String {
    let name = |index: u32| counters.get(to_usize(index)).map(|counter| counter.name.as_str()).unwrap_or_default();
    let note = |row: &ImportedRow| row.note.get().and_then(|index| notes.get(to_usize(index))).map(Note::as_str);
    let mut names: Vec<&str> = counters.iter().map(|counter| counter.name.as_str()).collect();
    names.sort_unstable();
    let mut sorted: Vec<(&str, i64, &str)> =
        rows.iter().map(|row| (name(row.counter), row.delta, note(row).unwrap_or_default())).collect();
    sort_unless(cancel, &mut sorted, Ord::cmp);
    let mut hasher = Sha256::new();
    // No field can contain this separator: all parse as names and notes.
    let mut add = |text: &str| {
        hasher.update(text);
        hasher.update([0]);
    };
    for name in names {
        add(name);
    }
    add("");
    for (name, delta, note) in sorted {
        if cancel.is_cancelled() {
            break;
        }
        add(name);
        add(&delta.to_string());
        add(note);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
