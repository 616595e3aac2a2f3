//! Notes on days, of a board or of the whole file.
//!
//! A day of a board has one note at most, unless other programs, or a board that was deleted, have left several: these are read
//! as one, and the next change makes them one row.

use jiff::civil::Date;
use rusqlite::{ToSql, params};

use super::outcome::RequestResult;
use super::recorder::{Recorder, Table};
use super::text::{bounded, text};
use super::{Store, StoreError};
use crate::domain::{BoardId, DAY_NOTES_MAX, DayNote, Note};
use crate::request::{BoardRef, Import, ImportedBoard, ImportedDayNote, Outcome, Refusal};

const ALL: &str = concat!(
    "SELECT board_id, ",
    bounded!("date"),
    ", ",
    bounded!("note"),
    " FROM day_note ORDER BY date, board_id IS NULL, board_id, id LIMIT ?1"
);
const OF_DAY: &str = "SELECT id FROM day_note WHERE board_id IS ?1 AND date = ?2 ORDER BY id";
const OF_BOARD: &str = "SELECT id FROM day_note WHERE board_id = ?1 ORDER BY id";
const COUNT: &str = "SELECT count(*) FROM day_note";
const INSERT: &str = "INSERT INTO day_note (board_id, date, note) VALUES (?1, ?2, ?3) RETURNING id";
const UPDATE: &str = "UPDATE day_note SET note = ?2 WHERE id = ?1";
const DELETE: &str = "DELETE FROM day_note WHERE id = ?1";
const LEAVE_BOARD: &str = "UPDATE day_note SET board_id = NULL WHERE id = ?1";

impl Store {
    /// Returns the notes on days, oldest first; of one day, those of boards before that of the whole file.
    pub fn day_notes(&self) -> Result<Vec<DayNote>, StoreError> {
        let mut statement = self.connection.prepare_cached(ALL)?;
        let mut rows = statement.query([i64::try_from(DAY_NOTES_MAX).unwrap_or(i64::MAX)])?;
        let mut notes: Vec<DayNote> = Vec::new();
        while let Some(row) = rows.next()? {
            let board = row.get::<_, Option<i64>>(0)?.map(BoardId);
            // The file refuses what is no date.
            let Ok(date) = text(row, 1)?.parse::<Date>() else { continue };
            let note = text(row, 2)?;
            match notes.last_mut().filter(|last| (last.board, last.date) == (board, date)) {
                Some(last) => last.note = format!("{}; {note}", last.note),
                None => notes.push(DayNote { board, date, note }),
            }
        }
        Ok(notes)
    }

    /// Gives a day its note, changes it, or removes it.
    pub(super) fn note_day(
        &self,
        board: Option<BoardId>,
        date: Date,
        note: Option<&Note>,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<Outcome> {
        if let Some(board) = board {
            self.find_board(&BoardRef::Id(board))?;
        }
        let (of, day) = (board.map(|board| board.0), date.to_string());
        let mut rows = self.numbers(OF_DAY, params![of, day])?;
        let kept = if note.is_some() && !rows.is_empty() { Some(rows.remove(0)) } else { None };
        for id in rows {
            self.change_note(id, recorder, |store| Ok(store.connection.prepare_cached(DELETE)?.execute([id])?))?;
        }
        match (kept, note) {
            (Some(id), note) => {
                let note = note.map(Note::as_str);
                let set = |store: &Self| Ok(store.connection.prepare_cached(UPDATE)?.execute(params![id, note])?);
                self.change_note(id, recorder, set)?;
            }
            (None, Some(note)) => self.insert_note(board, date, note, recorder)?,
            (None, None) => {}
        }
        Ok(Outcome::DayNoted)
    }

    /// Returns the notes of an import that their days don't have yet.
    pub(super) fn new_day_notes<'a>(&self, import: &'a Import) -> RequestResult<Vec<&'a ImportedDayNote>> {
        let known = self.day_notes()?;
        let mut new: Vec<&ImportedDayNote> = Vec::new();
        for note in &import.day_notes {
            let board = note.board.and_then(|index| import.boards.get(index as usize));
            let id = board.map(|board| self.board_named(&board.name)).transpose()?;
            let text = note.note.as_str();
            let has_it = |known: &DayNote| {
                // A board that is to be made has none.
                id.is_none_or(|id| id.is_some())
                    && known.board == id.flatten()
                    && known.date == note.date
                    && (known.note == text || known.note.split("; ").any(|part| part == text))
            };
            if !known.iter().any(has_it) && !new.contains(&note) {
                new.push(note);
            }
        }
        Ok(new)
    }

    /// Adds a note of an import; a note that the day has already stays beside it.
    pub(super) fn add_day_note(
        &self,
        board: Option<&ImportedBoard>,
        note: &ImportedDayNote,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<()> {
        let board = board.map(|board| self.find_board(&BoardRef::Name(board.name.clone()))).transpose()?;
        self.insert_note(board, note.date, &note.note, recorder)
    }

    fn insert_note(
        &self,
        board: Option<BoardId>,
        date: Date,
        note: &Note,
        recorder: &mut Recorder<'_>,
    ) -> RequestResult<()> {
        let count: i64 = self.connection.prepare_cached(COUNT)?.query_row([], |row| row.get(0))?;
        if usize::try_from(count).is_ok_and(|count| count >= DAY_NOTES_MAX) {
            return Err(Refusal::TooManyDayNotes.into());
        }
        let row = params![board.map(|board| board.0), date.to_string(), note.as_str()];
        let id = self.connection.prepare_cached(INSERT)?.query_row(row, |row| row.get(0))?;
        recorder.changed(self, Table::DayNote, id, None)
    }

    /// Makes the notes of a board that is about to be deleted those of the whole file.
    pub(super) fn keep_notes_of(&self, board: BoardId, recorder: &mut Recorder<'_>) -> RequestResult<()> {
        for id in self.numbers(OF_BOARD, params![board.0])? {
            self.change_note(id, recorder, |store| Ok(store.connection.prepare_cached(LEAVE_BOARD)?.execute([id])?))?;
        }
        Ok(())
    }

    /// Changes a row, and records that.
    fn change_note(
        &self,
        id: i64,
        recorder: &mut Recorder<'_>,
        change: impl FnOnce(&Self) -> RequestResult<usize>,
    ) -> RequestResult<()> {
        let before = recorder.read(self, Table::DayNote, id)?;
        change(self)?;
        recorder.changed(self, Table::DayNote, id, before)
    }

    fn numbers(&self, sql: &str, of: &[&dyn ToSql]) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map(of, |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
}
