//! Undo of single entries, and what resets closed.
//!
//! A count is the sum of the tallies that aren't undone and that no standing reset covers, whatever was undone in which order. So an
//! undo in a period that a reset has closed changes what that period came to, and not the count: one more entry, which amends that
//! reset, takes out of the count what the undo put into it. What a reset closed is the opposite of its own amount, of its undos and
//! of what amends it.

use rusqlite::{OptionalExtension, Row, params};

use super::apply::Label;
use super::outcome::RequestResult;
use super::sharing::Root;
use super::{Store, StoreError};
use crate::domain::{BoardId, CounterId, EntryId, Kind, Note, Time};
use crate::request::{Correction, CounterRef, Refusal};
use crate::sharing::Settle;

/// Number of rows of a shared board that are numbered at an undo, so that its count is right at once; if more wait, it is soon.
const NUMBERED_AT_ONCE: usize = 2_048;

/// Sums deltas in two halves, since SQLite reports an error for a sum that exceeds 64 bits on the way, even if it comes back.
macro_rules! sum_of {
    ($from:literal) => {
        concat!("SELECT coalesce(sum(delta >> 32), 0), coalesce(sum(delta & 4294967295), 0) FROM ", $from)
    };
}
const TO_UNDO: &str = "SELECT counter_id, delta, EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = entry.id), shared_on \
    FROM entry JOIN counter ON counter.id = counter_id WHERE entry.id = ?1 AND amends IS NULL";
const COUNT: &str = "SELECT count FROM counter WHERE id = ?1";
// A reset covers what was there before it; of a shared counter, what the desk had that made it.
const COVERING: &str = "SELECT id FROM entry AS reset WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL \
    AND iif(seq IS NULL OR ?4 IS NULL, id > ?2, \
    EXISTS (SELECT 1 FROM seen WHERE entry_id = reset.id AND feed_id = ?3 AND upto >= ?4)) ORDER BY id";
const LATER: &str =
    "SELECT id FROM entry WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL AND id > ?2 ORDER BY id";
const AMENDED_BY: &str = sum_of!("entry WHERE counter_id = ?1 AND kind = 'reset' AND amends = ?2");
const WITH_UNDOS: &str = concat!(
    "WITH RECURSIVE chain (id, delta) AS (SELECT id, delta FROM entry WHERE id = ?1 UNION ALL \
     SELECT undo.id, undo.delta FROM chain JOIN entry AS undo ON undo.undoes = chain.id AND undo.id > chain.id) ",
    sum_of!("chain")
);
// Undos of what comes before a reset, but for those that amend another one before it.
const CHANGED_SINCE: &str = concat!(
    sum_of!("entry AS changed WHERE counter_id = ?1 AND id > ?2"),
    " AND (kind = 'reset' AND amends > 0 AND amends < ?3 OR kind = 'undo' AND \
     (WITH RECURSIVE chain (id, undoes) AS (SELECT changed.id, changed.undoes UNION ALL \
     SELECT entry.id, entry.undoes FROM chain JOIN entry ON entry.id = chain.undoes AND entry.id < chain.id) \
     SELECT min(id) FROM chain) < ?3)"
);
// Before version 7 an undo in a closed period changed the count: the reset stood then, and nothing amends it.
const IS_UNAMENDED: &str = "SELECT kind = 'undo' AND seq IS NULL AND id > ?2 \
    AND NOT EXISTS (SELECT 1 FROM entry AS next WHERE next.id = entry.id + 1 AND next.amends IS NOT NULL) \
    AND NOT EXISTS (SELECT 1 FROM entry AS undo WHERE undo.undoes = ?2) FROM entry WHERE id = ?1";
const AMEND: &str = "INSERT INTO entry (counter_id, at, delta, kind, amends) VALUES (?1, ?2, ?3, 'reset', ?4)";

impl Store {
    /// Undoes an entry by another one. That of a tally has the opposite delta; that of a reset gives back what it closed, or closes it
    /// again, as it is by now. The note says why.
    pub(super) fn undo(&self, undone: EntryId, note: Option<&Note>) -> RequestResult<Correction> {
        let read = |row: &Row<'_>| {
            let shared_on: Option<i64> = row.get(3)?;
            Ok((CounterId(row.get(0)?), row.get::<_, i64>(1)?, row.get::<_, bool>(2)?, shared_on.map(BoardId)))
        };
        let found = self.connection.prepare_cached(TO_UNDO)?.query_row([undone.0], read).optional()?;
        let (id, delta, is_undone, shared_on) = found.ok_or(Refusal::UnknownEntry)?;
        if is_undone {
            return Err(Refusal::UndoneAlready.into());
        }
        let root = self.root(undone)?.ok_or(Refusal::UnknownEntry)?;
        // What a shared reset covers is settled by the same rules as at the other desks, once all is numbered.
        let shared_on = shared_on.filter(|_| root.is_reset).map(|board| self.number_all(board)).transpose()?.flatten();
        let (added, amended) = match root.is_reset {
            true => {
                let added = match root.length % 2 {
                    0 => self.closed_by(id, root.id)?,
                    _ => -self.to_close(id, root.id, (undone, delta))?,
                };
                // What other resets cover of a shared counter is settled below.
                (added, if shared_on.is_some() { None } else { self.next_reset(id, root.id)? })
            }
            false => (-i128::from(delta), self.covering_reset(id, &root, undone)?),
        };
        let before = self.find(&CounterRef::Id(id))?;
        let overflow = || Refusal::Overflow { name: before.name.clone(), count: before.count, delta: added };
        let added = i64::try_from(added).map_err(|_| overflow())?;
        let label = Label { undoes: Some(undone), ..Label::new(Kind::Undo, note) };
        let mut correction = match amended.filter(|_| added != 0) {
            None => {
                let after = before.count.checked_add(added).ok_or_else(overflow)?;
                self.correct(id, after, &label)?
            }
            Some(reset) => {
                let taken = added.checked_neg().ok_or_else(overflow)?;
                let entry = self.append_entry(id, added, &label)?;
                self.amend(id, reset, taken)?;
                let (name, count) = (before.name, before.count);
                Correction { id, name, before: count, after: count, entry: Some(entry) }
            }
        };
        if let Some(board) = shared_on {
            self.number(board, NUMBERED_AT_ONCE, Settle::Numbered)?;
            correction.after = self.connection.prepare_cached(COUNT)?.query_row([id.0], |row| row.get(0))?;
        }
        Ok(correction)
    }

    /// Appends an entry that changes what a reset closed.
    pub(super) fn amend(&self, id: CounterId, reset: EntryId, delta: i64) -> Result<(), StoreError> {
        self.connection.prepare_cached(AMEND)?.execute(params![id.0, Time::now().0, delta, reset.0])?;
        Ok(())
    }

    /// Numbers what waits on a shared board. Returns `None` if it can't be now, or not all at once.
    fn number_all(&self, board: BoardId) -> Result<Option<BoardId>, StoreError> {
        let is_all = self.is_numbering(board)? && !self.number(board, NUMBERED_AT_ONCE, Settle::Numbered)?;
        Ok(is_all.then_some(board))
    }

    /// Returns the standing reset that covers a tally, if `undone`, the tally or an undo of it, is to amend that.
    pub(super) fn covering_reset(
        &self,
        id: CounterId,
        root: &Root,
        undone: EntryId,
    ) -> Result<Option<EntryId>, StoreError> {
        let (feed, seq) = root.feed.unzip();
        let row = params![id.0, root.id.0, feed.map(|feed| feed.0), seq];
        let Some(reset) = self.first_standing(COVERING, row)? else { return Ok(None) };
        let mut statement = self.connection.prepare_cached(IS_UNAMENDED)?;
        let is_unamended: bool = statement.query_row([undone.0, reset.0], |row| row.get(0))?;
        Ok((!is_unamended).then_some(reset))
    }

    fn next_reset(&self, id: CounterId, reset: EntryId) -> Result<Option<EntryId>, StoreError> {
        self.first_standing(LATER, params![id.0, reset.0])
    }

    fn first_standing(&self, resets: &str, params: impl rusqlite::Params) -> Result<Option<EntryId>, StoreError> {
        let mut statement = self.connection.prepare_cached(resets)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let reset = EntryId(row.get(0)?);
            if self.effective_entry(reset)?.is_some() {
                return Ok(Some(reset));
            }
        }
        Ok(None)
    }

    /// Returns what a standing reset closed, as it is by now.
    pub(super) fn closed_by(&self, id: CounterId, reset: EntryId) -> Result<i128, StoreError> {
        let amended = self.connection.prepare_cached(AMENDED_BY)?.query_row([id.0, reset.0], sum)?;
        Ok(-amended - self.with_undos(reset)?)
    }

    /// Returns the sum of an entry, its undo, the undo of that, and so on.
    pub(super) fn with_undos(&self, entry: EntryId) -> Result<i128, StoreError> {
        Ok(self.connection.prepare_cached(WITH_UNDOS)?.query_row([entry.0], sum)?)
    }

    /// Returns what an undone reset closes again: what `undo` gave back, and what was undone and redone before the reset since then.
    fn to_close(&self, id: CounterId, reset: EntryId, undo: (EntryId, i64)) -> Result<i128, StoreError> {
        let row = params![id.0, undo.0.0, reset.0];
        Ok(i128::from(undo.1) + self.connection.prepare_cached(CHANGED_SINCE)?.query_row(row, sum)?)
    }
}

fn sum(row: &Row<'_>) -> rusqlite::Result<i128> {
    Ok((i128::from(row.get::<_, i64>(0)?) << 32) + i128::from(row.get::<_, i64>(1)?))
}
