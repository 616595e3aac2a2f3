//! Rows and columns of CSV files and workbooks. Imports read the same columns, so their names are fixed; workbooks have them in
//! the chosen language.

use jiff::civil::Date;

use super::{Contents, Export, ExportContent, ExportError, Reach, Written, table};
use crate::day::{self, Day};
use crate::domain::{Board, Counter, DayNote, Kind, Time};
use crate::language::text;
use crate::stats::Unit;
use crate::store::{Store, WholeEntry};

pub(super) const COUNTER_COLUMNS: [&str; 16] = [
    "counter",
    "board",
    "count",
    "step",
    "target",
    "minimum",
    "maximum",
    "locked",
    "color",
    "key",
    "note",
    "archived",
    "weight",
    "position",
    "short_name",
    "control",
];
pub(super) const BOARD_COLUMNS: [&str; 7] = ["board", "target", "shares", "total_name", "position", "stops", "hours"];
pub(super) const SETTING_COLUMNS: [&str; 2] = ["setting", "value"];
pub(super) const ENTRY_COLUMNS: [&str; 10] =
    ["entry", "counter", "board", "time", "date", "hour", "amount", "kind", "note", "undoes"];

/// The notes on days; where there are any, entries and days have a column with those of their day, which has the same name.
pub(super) const DAY_NOTE_COLUMNS: [&str; 3] = ["date", "board", DAY_NOTE];
const DAY_NOTE: &str = "day_note";

/// The content of a cell.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell<'a> {
    Empty,
    /// Text written by users.
    Text(&'a str),
    /// A keyword of the program.
    Word(&'a str),
    /// The name of a setting, which workbooks have in the chosen language.
    Setting(&'static str),
    /// Kinds of entries, whose names workbooks have in the chosen language.
    Kinds(&'a [Kind]),
    Number(i64),
    Real(f64),
    Bool(bool),
    Date(Date),
    Time(Time),
}

impl<'a> From<Option<&'a str>> for Cell<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Self::Empty, Self::Text)
    }
}

impl From<Option<i64>> for Cell<'_> {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// The heading of a column.
#[derive(Debug, Clone, Copy)]
pub(super) enum Heading<'a> {
    /// One of ours, which workbooks have in the chosen language.
    Own(&'static str),
    /// The name of a counter.
    Counter(&'a str),
}

/// A file of rows, possibly in several sheets.
pub(super) trait Sheets: Reach {
    /// Begins a sheet with these columns.
    fn begin(&mut self, name: &str, columns: &[Heading<'_>]) -> Result<(), ExportError>;
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError>;
}

/// Writes the counters. Where a cell can't hold a time zone, the `offset` of the time at which they were archived has a
/// column of its own.
pub(super) fn write_counters(
    contents: &Contents<'_>,
    sheets: &mut dyn Sheets,
    offsets: bool,
) -> Result<(), ExportError> {
    let mut columns = COUNTER_COLUMNS.map(Heading::Own).to_vec();
    columns.extend(offsets.then_some(Heading::Own("offset")));
    sheets.begin(text!("workbook-sheet-counters"), &columns)?;
    for counter in &contents.counters {
        let Counter { name, board, count, step, target, minimum, maximum, is_locked, .. } = counter;
        let key = counter.key.map(|key| key.to_string());
        let archived = contents.archived.get(&counter.id);
        let zone = contents.export.calendar.zone();
        let offset = archived.map(|at| day::local(*at, zone).strftime("%:z").to_string());
        let cells = [
            Cell::Text(name),
            board.as_deref().into(),
            Cell::Number(*count),
            Cell::Number(*step),
            (*target).into(),
            (*minimum).into(),
            (*maximum).into(),
            Cell::Bool(*is_locked),
            Cell::Word(counter.color.as_str()),
            key.as_deref().into(),
            counter.note.as_deref().into(),
            archived.map_or(Cell::Empty, |at| Cell::Time(*at)),
            Cell::Number(counter.weight.factor()),
            Cell::Real(counter.position),
            counter.short_name.as_deref().into(),
            counter.control.as_deref().into(),
            offset.as_deref().map_or(Cell::Empty, Cell::Word),
        ];
        sheets.row(cells.get(..columns.len()).unwrap_or(&cells))?;
    }
    Ok(())
}

pub(super) fn write_boards(contents: &Contents<'_>, sheets: &mut dyn Sheets) -> Result<(), ExportError> {
    sheets.begin(text!("workbook-sheet-boards"), &BOARD_COLUMNS.map(Heading::Own))?;
    for Board { name, target, stops_at_target, shows_shares, total_name, position, hours, .. } in &contents.boards {
        sheets.row(&[
            Cell::Text(name),
            (*target).into(),
            Cell::Bool(*shows_shares),
            total_name.as_deref().into(),
            Cell::Real(*position),
            Cell::Bool(*stops_at_target),
            hours.as_deref().into(),
        ])?;
    }
    Ok(())
}

/// Writes the notes on days, if there are any.
pub(super) fn write_day_notes(contents: &Contents<'_>, sheets: &mut dyn Sheets) -> Result<(), ExportError> {
    if contents.day_notes.is_empty() {
        return Ok(());
    }
    sheets.begin(text!("workbook-sheet-notes"), &DAY_NOTE_COLUMNS.map(Heading::Own))?;
    for DayNote { board, date, note } in &contents.day_notes {
        sheets.row(&[Cell::Date(*date), contents.board_name(*board).into(), Cell::Text(note)])?;
    }
    Ok(())
}

/// Writes the scope of the export and the settings of the file itself.
pub(super) fn write_settings(contents: &Contents<'_>, sheets: &mut dyn Sheets) -> Result<(), ExportError> {
    let Export { since, until, kinds, calendar, now, .. } = contents.export;
    let time = |at: &Option<Time>| at.map_or(Cell::Empty, Cell::Time);
    let settings = [
        ("made", Cell::Time(*now)),
        ("zone", calendar.zone().iana_name().into()),
        ("day_starts_at", Cell::Number(contents.day_starts_at.into())),
        ("since", time(since)),
        ("until", time(until)),
        ("kinds", if kinds.is_empty() { Cell::Empty } else { Cell::Kinds(kinds) }),
        ("whole", Cell::Bool(contents.is_complete())),
    ];
    sheets.begin(text!("workbook-sheet-settings"), &SETTING_COLUMNS.map(Heading::Own))?;
    settings.into_iter().try_for_each(|(name, value)| sheets.row(&[Cell::Setting(name), value]))
}

/// Writes the entries. Where a cell can't hold a time zone, their offsets have a column of their own.
pub(super) fn write_entries(
    store: &Store,
    contents: &Contents<'_>,
    sheets: &mut dyn Sheets,
    offsets: bool,
) -> Result<u64, ExportError> {
    let calendar = &contents.export.calendar;
    let mut columns = ENTRY_COLUMNS.map(Heading::Own).to_vec();
    let has_desks = !contents.labels.is_empty();
    columns.extend(has_desks.then_some(Heading::Own("desk")));
    let has_day_notes = !contents.day_notes.is_empty();
    columns.extend(has_day_notes.then_some(Heading::Own(DAY_NOTE)));
    columns.extend(offsets.then_some(Heading::Own("offset")));
    sheets.begin(text!("workbook-sheet-entries"), &columns)?;
    let mut day: Option<Day> = None;
    contents.each_entry(store, sheets, |sheets, WholeEntry { entry, of, desk }, counter| {
        // Finding the day is the slow part, and usually it is that of the previous entry.
        day = day.filter(|day| day.contains(entry.at)).or_else(|| calendar.day_of(entry.at));
        let local = day::local(entry.at, calendar.zone());
        let offset = offsets.then(|| local.strftime("%:z").to_string());
        let mut cells = vec![
            Cell::Number(entry.id.0),
            Cell::Text(&counter.name),
            counter.board.as_deref().into(),
            Cell::Time(entry.at),
            day.map_or(Cell::Empty, |day| Cell::Date(day.date)),
            Cell::Number(local.hour().into()),
            Cell::Number(entry.delta),
            Cell::Kinds(std::slice::from_ref(&entry.kind)),
            entry.note.as_deref().into(),
            of.map(|id| id.0).into(),
        ];
        if has_desks {
            cells.push(desk.as_ref().map(|desk| &*desk.name).into());
        }
        let day_note = day.and_then(|day| contents.day_note(Some(counter.board_id), day.date));
        if has_day_notes {
            cells.push(day_note.as_deref().into());
        }
        cells.extend(offset.as_deref().map(Cell::Word));
        sheets.row(&cells)
    })
}

/// Writes a row for each hour, day, week or month, with a column for each counter, one for their sum and, where their boards have
/// the same hours, one for how many of them were covered.
pub(super) fn write_table(
    store: &mut Store,
    contents: &Contents<'_>,
    sheets: &mut dyn Sheets,
    unit: Unit,
) -> Result<u64, ExportError> {
    let spans = table::spans(store, contents, unit)?;
    let mut columns = vec![Heading::Own("date")];
    columns.extend((unit == Unit::Hour).then_some(Heading::Own("time")));
    columns.extend(contents.counters.iter().map(|counter| Heading::Counter(&counter.name)));
    columns.push(Heading::Own("total"));
    let coverage = contents.coverage(store)?;
    columns.extend(coverage.is_some().then_some(Heading::Own("covered_hours")));
    let has_day_notes = unit == Unit::Day && !contents.day_notes.is_empty();
    columns.extend(has_day_notes.then_some(Heading::Own(DAY_NOTE)));
    sheets.begin(text!("workbook-sheet-table"), &columns)?;
    let Some(spans) = spans else { return Ok(0) };
    let mut rows = 0;
    spans.each(store, &contents.ids(), sheets, |sheets, span, sums| {
        let day = contents.export.calendar.day_of(span.start);
        let day_note = day.filter(|_| has_day_notes).and_then(|day| contents.day_note(None, day.date));
        let mut cells = Vec::with_capacity(columns.len());
        cells.push(day.map_or(Cell::Empty, |day| Cell::Date(day.date)));
        cells.extend((unit == Unit::Hour).then_some(Cell::Time(span.start)));
        cells.extend(sums.iter().map(|sum| Cell::Number(*sum)));
        cells.push(Cell::Number(contents.together(sums.iter().copied())));
        cells.extend(coverage.as_ref().map(|coverage| Cell::Real(coverage.hours_within(span))));
        cells.extend(has_day_notes.then(|| Cell::from(day_note.as_deref())));
        rows += 1;
        sheets.row(&cells)
    })?;
    Ok(rows)
}

/// Writes the content of a file with a single sheet.
pub(super) fn write_one(
    store: &mut Store,
    contents: &Contents<'_>,
    sheets: &mut dyn Sheets,
) -> Result<Written, ExportError> {
    let counters = contents.counters.len();
    let rows = match contents.export.what {
        ExportContent::Counters => {
            write_counters(contents, sheets, false)?;
            0
        }
        ExportContent::Entries => write_entries(store, contents, sheets, false)?,
        ExportContent::Table(unit) => write_table(store, contents, sheets, unit)?,
    };
    Ok(Written { counters, rows })
}
