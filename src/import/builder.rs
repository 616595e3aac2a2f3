//! The import as it is built, row by row: each name and note is held once, and bad lines are collected.

mod finish;
mod settings;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher as _;
use std::rc::Rc;

use foldhash::fast::RandomState;

use super::columns::Role;
use super::values::{self, shown, whole_number};
use super::{BAD_LINES_SHOWN, BadLine, BadLines, ImportError, ImportKind, Options};
use crate::cancel::Cancel;
use crate::domain::{Kind, Name, NameError, Note, Time};
use crate::formula_guard::unguarded;
use crate::headings;
use crate::language::text;
use crate::request::{
    BOARDS_MAX, IMPORT_ROWS_MAX, ImportedBoard, ImportedCounter, ImportedDayNote, ImportedRow, OptionalIndex,
};

/// Maximum number of counters in one import.
const COUNTERS_MAX: usize = 1_000_000;

/// Maximum size of all names of one import together in memory, in bytes.
const NAMES_BYTES_MAX: usize = 192 << 20;

/// Maximum size of all notes of one import together, in bytes.
const NOTES_BYTES_MAX: usize = 256 << 20;

const DAY_MS: i64 = 86_400_000;

/// One row, as text by role.
pub(super) trait Fields {
    /// Returns the field with a role, or `None` if there is no such column.
    fn get(&self, role: Role) -> Option<&str>;

    /// Returns the header of the column with a role, or `None` if it has none.
    fn header(&self, _role: Role) -> Option<&str> {
        None
    }
}

/// A message about a field that can't be read, and its column.
struct FieldProblem {
    role: Option<Role>,
    why: String,
}

impl From<String> for FieldProblem {
    fn from(why: String) -> Self {
        Self { role: None, why }
    }
}

/// Adds the column to the error of a field.
fn in_column<T>(role: Role, read: Result<T, String>) -> Result<T, FieldProblem> {
    read.map_err(|why| FieldProblem { role: Some(role), why })
}

/// Values that programs write where a meter couldn't be read.
const GAPS: [&str; 5] = ["", "unavailable", "unknown", "none", "nan"];

/// An entry as a row describes it.
#[derive(Debug, Clone)]
pub(super) struct NewEntry<'a> {
    pub name: &'a str,
    pub board: &'a str,
    pub at: Time,
    pub delta: i64,
    pub kind: Kind,
    pub note: &'a str,
}

/// The origin of a row of our own export: its number and its line.
#[derive(Debug, Clone, Copy)]
struct Origin {
    entry: i64,
    line: u32,
}

/// The import as far as it was read.
pub(super) struct ImportBuilder {
    pub times: values::Times,
    /// Whether the file is our own export, whose kinds, undos and settings are kept.
    pub is_own: bool,
    /// Whether texts that look like formulas are guarded.
    pub is_guarded: bool,
    pub has_times: bool,
    kind: ImportKind,
    cancel: Cancel,
    boards: Vec<ImportedBoard>,
    board_indices: HashMap<Name, u32, RandomState>,
    counters: Vec<ImportedCounter>,
    counter_indices: HashMap<Name, u32, RandomState>,
    /// The index of each counter by its name as written.
    seen_names: HashMap<String, u32, RandomState>,
    seen_boards: HashMap<String, u32, RandomState>,
    /// The position of each counter, by index.
    positions: BTreeMap<u32, f64>,
    board_positions: BTreeMap<u32, f64>,
    rows: Vec<ImportedRow>,
    day_notes: Vec<ImportedDayNote>,
    origins: Vec<Origin>,
    /// Each undo's row, and the number of the entry that it undoes.
    undos: Vec<(u32, i64)>,
    notes: Vec<Note>,
    note_indices: HashMap<u64, u32, RandomState>,
    notes_bytes: usize,
    names_bytes: usize,
    /// The number of missing readings.
    gaps: usize,
    day_starts_at: Option<u16>,
    bad: BadLines,
    /// The file or the sheet that is being read, if there are several.
    pub part: SourcePart,
    /// The counter of all rows, if no column names it.
    pub one: Option<String>,
    /// The separator of several names in one cell.
    pub split: Option<String>,
    /// The decimal mark of numbers, if it is known.
    pub decimal: Option<char>,
    /// Whether the amounts are meter readings.
    pub is_reading: bool,
    /// Whether all rows have a day but no time.
    pub is_by_day: bool,
    /// Messages for the user.
    pub said: Vec<String>,
}

/// The name of the file or sheet that is being read, shared with the reader that changes it.
#[derive(Debug, Clone, Default)]
pub(super) struct SourcePart(Rc<RefCell<Option<String>>>);

impl SourcePart {
    pub(super) fn set(&self, part: Option<String>) {
        self.0.replace(part);
    }

    fn get(&self) -> Option<String> {
        self.0.borrow().clone()
    }
}

impl ImportBuilder {
    pub(super) fn new(options: &Options) -> Self {
        Self {
            times: values::Times { now: options.now.clone(), order: options.dates },
            is_own: false,
            is_guarded: false,
            has_times: false,
            kind: options.kind,
            cancel: options.cancel.clone(),
            boards: Vec::new(),
            board_indices: HashMap::default(),
            counters: Vec::new(),
            counter_indices: HashMap::default(),
            seen_names: HashMap::default(),
            seen_boards: HashMap::default(),
            positions: BTreeMap::new(),
            board_positions: BTreeMap::new(),
            rows: Vec::new(),
            day_notes: Vec::new(),
            origins: Vec::new(),
            undos: Vec::new(),
            notes: Vec::new(),
            note_indices: HashMap::default(),
            notes_bytes: 0,
            names_bytes: 0,
            gaps: 0,
            day_starts_at: None,
            bad: BadLines::default(),
            part: SourcePart::default(),
            one: options.name.as_ref().map(|name| name.as_str().to_owned()),
            split: options.split.clone().filter(|split| !split.is_empty()),
            decimal: None,
            is_reading: false,
            is_by_day: false,
            said: Vec::new(),
        }
    }

    pub(super) fn bad(&mut self, line: u64, why: impl Into<String>) {
        self.bad_in(line, None, why.into());
    }

    /// Records a bad line as [`Self::bad`] does, with its column.
    pub(super) fn bad_in(&mut self, line: u64, column: Option<String>, why: String) {
        self.bad.count += 1;
        if self.bad.shown.len() < BAD_LINES_SHOWN {
            self.bad.shown.push(BadLine { part: self.part.get(), line, column, why });
        }
    }

    /// Adds a row of a table: an event, or an amount to add to a counter.
    pub(super) fn take_row(&mut self, line: u64, fields: &impl Fields) -> Result<(), ImportError> {
        let names = fields.get(Role::Name).or(self.one.as_deref()).unwrap_or_default();
        let names = match &self.split {
            Some(split) if names.contains(split) => {
                names.split(split.as_str()).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
            }
            _ => vec![names.to_owned()],
        };
        for name in names {
            match self.read_row(&name, fields) {
                Ok(Some(row)) => self.push(line, row)?,
                Ok(None) => {}
                Err(FieldProblem { role, why }) => {
                    let column = role.and_then(|role| fields.header(role)).map(str::to_owned);
                    self.bad_in(line, column, why);
                    // The other names in this row are equally wrong.
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn read_row(&mut self, name: &str, fields: &impl Fields) -> Result<Option<ParsedRow>, FieldProblem> {
        let text = |role| fields.get(role).map(|text| self.plain(text)).unwrap_or_default();
        let name = self.plain(name);
        let count = if self.is_reading { Role::Reading } else { Role::Count };
        let delta = match fields.get(count).map(str::trim) {
            Some(gap) if self.is_reading && GAPS.iter().any(|word| gap.eq_ignore_ascii_case(word)) => {
                self.gaps += 1;
                return Ok(None);
            }
            Some("") => return in_column(count, Err(text!("builder-no-number").into())),
            Some(number) => in_column(count, self.number(number))?,
            None => 1,
        };
        let mut is_by_day = self.is_by_day;
        let at = match (fields.get(Role::Time), fields.get(Role::Date)) {
            (Some(time), _) => {
                is_by_day = is_by_day && self.times.date_in(time).is_some();
                in_column(Role::Time, self.time(time, fields))?
            }
            (None, Some(date)) => {
                let date = in_column(Role::Date, self.times.read_date(date))?;
                let hour = fields.get(Role::Hour).unwrap_or_default().trim();
                let hours = match hour {
                    "" => None,
                    hour => Some(in_column(Role::Hour, self.times.read_hours(hour))?),
                };
                is_by_day &= hours.is_none();
                in_column(Role::Hour, self.times.at(date, hours))?
            }
            (None, None) => Time(0),
        };
        let kind = match fields.get(Role::Kind).map(str::trim).filter(|kind| !kind.is_empty()) {
            Some(kind) => in_column(
                Role::Kind,
                headings::kind_named(kind).ok_or_else(|| {
                    let kinds = Kind::ALL.map(Kind::as_str).join(text!("tables-list-separator"));
                    text!("builder-no-kind", text = shown(kind), kinds)
                }),
            )?,
            None => Kind::Import,
        };
        let entry = match fields.get(Role::Entry).filter(|_| self.is_own) {
            Some(number) => Some(in_column(Role::Entry, whole_number(number))?),
            None => None,
        };
        let undoes = match fields.get(Role::Undoes).map(str::trim).filter(|undoes| self.is_own && !undoes.is_empty()) {
            Some(number) => Some(in_column(Role::Undoes, whole_number(number))?),
            None => None,
        };
        let (board, note) = (text(Role::Board), text(Role::Note));
        self.is_by_day = is_by_day;
        let new = NewEntry { name, board, at, delta, kind, note };
        self.expect_past(at).map_err(|why| FieldProblem { role: Some(time_role(fields)), why })?;
        let row = self.row(&new)?;
        Ok(row.map(|row| ParsedRow { row, entry, undoes }))
    }

    fn expect_past(&self, at: Time) -> Result<(), String> {
        // A day without an hour counts at noon, which may be later today; and clocks differ.
        if self.has_times && !self.is_own && at.0 > self.times.now.timestamp().as_millisecond() + DAY_MS {
            return Err(text!("builder-still-to-come").to_owned());
        }
        Ok(())
    }

    /// Reads the number in a cell.
    pub(super) fn number(&self, text: &str) -> Result<i64, String> {
        values::number(text, self.decimal)
    }

    /// Reads the number in a cell as [`Self::number`] does, or returns `None`: fast where no message is wanted.
    pub(super) fn number_in(&self, text: &str) -> Option<i64> {
        crate::number::parse_with(text, self.decimal).ok()
    }

    /// Reads the time in a field, with its offset from another field if there is one.
    fn time(&self, time: &str, fields: &impl Fields) -> Result<Time, String> {
        match fields.get(Role::Offset) {
            // A cell of a spreadsheet: in the local time of its author, and at midnight without an hour.
            Some(offset) => {
                let (time, offset) = (time.trim(), offset.trim());
                let hour = if time.contains('T') { "" } else { "T00:00:00" };
                self.times.read_moment(&format!("{time}{hour}{offset}")).or_else(|_| self.times.read_moment(time))
            }
            None => self.times.read_moment(time),
        }
    }

    /// Adds an entry from a program that has its own format.
    pub(super) fn take_entry(&mut self, line: u64, new: &NewEntry<'_>) -> Result<(), ImportError> {
        match self.row(new) {
            Ok(Some(row)) => self.push(line, ParsedRow { row, entry: None, undoes: None }),
            Ok(None) => Ok(()),
            Err(why) => {
                self.bad(line, why);
                Ok(())
            }
        }
    }

    /// Adds a counter without an entry.
    pub(super) fn take_name(&mut self, line: u64, name: &str, board: &str) {
        if let Err(why) = self.counter(name, board) {
            self.bad(line, why);
        }
    }

    /// Returns a field without the guard that our export put before it.
    fn plain<'a>(&self, text: &'a str) -> &'a str {
        if self.is_guarded { unguarded(text) } else { text }
    }

    /// Returns the row of an entry, or `None` if the entry changes nothing.
    fn row(&mut self, new: &NewEntry<'_>) -> Result<Option<ImportedRow>, String> {
        self.expect_past(new.at)?;
        // Everything is checked before a counter is made for it.
        let note = new.note.trim();
        let note = if self.is_own { note.to_owned() } else { note.replace("\r\n", "\n").replace('\r', "\n") };
        let note = match note.as_str() {
            "" => None,
            note => Some(self.note_of(note)?),
        };
        let counter = self.counter(new.name, new.board)?;
        if !self.has_times && !self.is_reading && new.delta == 0 && note.is_none() {
            return Ok(None);
        }
        let kind = match (new.kind, self.kind) {
            (kind @ (Kind::Reset | Kind::Undo | Kind::Amend), _) if self.is_own => kind,
            (_, ImportKind::Late) if self.has_times => Kind::Late,
            (kind, _) if self.is_own => kind,
            (kind @ (Kind::Tally | Kind::Late), _) => kind,
            _ => Kind::Import,
        };
        let note = match note {
            Some(note) => self.note(note)?,
            None => OptionalIndex::NONE,
        };
        Ok(Some(ImportedRow { at: new.at, delta: new.delta, counter, note, undoes: OptionalIndex::NONE, kind }))
    }

    fn push(&mut self, line: u64, parsed: ParsedRow) -> Result<(), ImportError> {
        let index = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        if self.cancel.is_cancelled() {
            return Err(ImportError::Stopped);
        }
        if self.rows.len() >= IMPORT_ROWS_MAX {
            return Err(ImportError::TooManyRows);
        }
        if let Some(entry) = parsed.entry {
            self.origins.push(Origin { entry, line: u32::try_from(line).unwrap_or(u32::MAX) });
        }
        if let Some(undone) = parsed.undoes {
            self.undos.push((index, undone));
        }
        self.rows.push(parsed.row);
        Ok(())
    }

    fn counter(&mut self, text: &str, board: &str) -> Result<u32, String> {
        let board = self.board(board)?;
        let index = match self.seen_names.get(text) {
            Some(index) => *index,
            None => {
                // Cells of spreadsheets have lines; those of names don't.
                let lines: Vec<&str> = match self.is_own {
                    true => vec![text],
                    false => text.split(['\n', '\r']).filter(|line| !line.is_empty()).collect(),
                };
                let name = self.name(&lines.join(" ")).map_err(|error| match text.trim() {
                    "" => text!("builder-no-name").to_owned(),
                    _ => error.to_string(),
                })?;
                let known = self.counter_indices.get(&name).copied();
                let index = match known {
                    Some(index) => index,
                    None => self.new_counter(name)?,
                };
                // There may be more spellings of names than fit into memory.
                if self.names_bytes + text.len() <= NAMES_BYTES_MAX {
                    self.names_bytes += text.len();
                    self.seen_names.insert(text.to_owned(), index);
                }
                index
            }
        };
        if let Some(counter) = self.counters.get_mut(to_usize(index)) {
            counter.board = counter.board.or(board);
        }
        Ok(index)
    }

    /// Reads a name. In our own files, a name that another program wrote into the tally file is corrected as `verify
    /// --mend` would.
    fn name(&self, text: &str) -> Result<Name, NameError> {
        Name::parse(text).or_else(|error| Name::mended(text).filter(|_| self.is_own).ok_or(error))
    }

    /// Reads a note as [`ImportBuilder::name`] reads a name.
    fn note_of(&self, text: &str) -> Result<Note, String> {
        let note = text.parse::<Note>();
        note.or_else(|error| Note::mended(text).filter(|_| self.is_own).ok_or_else(|| error.to_string()))
    }

    fn new_counter(&mut self, name: Name) -> Result<u32, String> {
        if self.counters.len() >= COUNTERS_MAX {
            return Err(text!("builder-too-many-counters", max = COUNTERS_MAX));
        }
        // The name is stored twice.
        self.names_bytes += 2 * name.as_str().len();
        if self.names_bytes > NAMES_BYTES_MAX {
            return Err(text!("builder-names-too-long", megabytes = NAMES_BYTES_MAX >> 20));
        }
        self.counters.push(ImportedCounter { name: name.clone(), board: None, edit: None, archived_at: None });
        let index = last_index(&self.counters);
        self.counter_indices.insert(name, index);
        Ok(index)
    }

    fn board(&mut self, text: &str) -> Result<Option<u32>, String> {
        if let Some(index) = self.seen_boards.get(text) {
            return Ok(Some(*index));
        }
        if text.trim().is_empty() {
            return Ok(None);
        }
        let name = self.name(text).map_err(|error| text!("builder-board-problem", why = error.to_string()))?;
        if self.boards.len() >= BOARDS_MAX {
            return Err(text!("builder-too-many-boards", max = BOARDS_MAX));
        }
        let boards = &mut self.boards;
        let index = *self.board_indices.entry(name).or_insert_with_key(|name| {
            boards.push(ImportedBoard { name: name.clone(), edit: None });
            last_index(boards)
        });
        self.seen_boards.insert(text.to_owned(), index);
        Ok(Some(index))
    }

    /// Returns the index of the note; equal notes share one.
    fn note(&mut self, note: Note) -> Result<OptionalIndex, String> {
        let hash = self.note_indices.hasher().hash_one(note.as_str());
        if let Some(index) = self.note_indices.get(&hash)
            && self.notes.get(to_usize(*index)) == Some(&note)
        {
            return Ok(OptionalIndex::new(*index));
        }
        self.notes_bytes += note.as_str().len();
        if self.notes_bytes > NOTES_BYTES_MAX {
            return Err(text!("builder-notes-too-long", megabytes = NOTES_BYTES_MAX >> 20));
        }
        self.notes.push(note);
        let index = last_index(&self.notes);
        self.note_indices.insert(hash, index);
        Ok(OptionalIndex::new(index))
    }
}

/// Returns the role of the column with the time.
fn time_role(fields: &impl Fields) -> Role {
    if fields.get(Role::Time).is_some() { Role::Time } else { Role::Date }
}

struct ParsedRow {
    row: ImportedRow,
    entry: Option<i64>,
    undoes: Option<i64>,
}

fn last_index<T>(list: &[T]) -> u32 {
    u32::try_from(list.len().saturating_sub(1)).unwrap_or(u32::MAX)
}

fn to_usize(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}
