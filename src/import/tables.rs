//! Tables of records, from text or cells: our own, whose columns are known, and any other.

use std::ops::ControlFlow;

use csv::StringRecord;

use super::builder::{Fields, ImportBuilder};
use super::columns::{self, Column, Doubt, Role, SAMPLES};
use super::values::shown;
use super::{COLUMNS_MAX, ImportError, Options};
use crate::headings;
use crate::language::text;

/// Number of records from which columns are guessed.
const RECORDS_GUESSED: usize = 1_000;

/// Maximum size of the records from which columns are guessed, in bytes.
const BYTES_GUESSED: usize = 1 << 20;

/// A callback that takes each record with its line, counted from 1, and says whether to go on.
pub(super) type RecordVisitor<'v> = dyn FnMut(u64, &StringRecord) -> Result<ControlFlow<()>, ImportError> + 'v;

/// Records that can be read more than once.
pub(super) trait Table {
    /// Calls `take` with each record, until it breaks.
    fn each(&mut self, take: &mut RecordVisitor<'_>) -> Result<(), ImportError>;

    /// Returns the decimal mark of the table, if it can be known.
    fn decimal(&self) -> Option<char> {
        None
    }
}

/// What was learnt about the columns of a table by reading it.
#[derive(Debug, Default)]
pub(super) struct TableRead {
    pub columns: Vec<Column>,
    pub doubts: Vec<Doubt>,
    /// Whether some dates can be read with the day or with the month first.
    pub has_date_order: bool,
}

/// A table of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OwnTable {
    Settings,
    Boards,
    DayNotes,
    Counters,
    Entries,
}

impl OwnTable {
    /// Returns the headers of our exports, with their roles.
    fn columns(self) -> &'static [(&'static str, Role)] {
        match self {
            Self::Settings | Self::DayNotes => &[],
            Self::Boards => &[("board", Role::Name)],
            Self::Counters => &[
                ("counter", Role::Name),
                ("short_name", Role::ShortName),
                ("board", Role::Board),
                ("count", Role::Count),
                ("step", Role::Step),
                ("target", Role::Target),
                ("minimum", Role::Minimum),
                ("maximum", Role::Maximum),
                ("locked", Role::Locked),
                ("color", Role::Color),
                ("key", Role::Key),
                ("note", Role::About),
                ("archived", Role::Archived),
                ("offset", Role::Offset),
                ("weight", Role::Weight),
                ("position", Role::Position),
                ("control", Role::Control),
            ],
            Self::Entries => &[
                ("entry", Role::Entry),
                ("counter", Role::Name),
                ("board", Role::Board),
                ("time", Role::Time),
                ("offset", Role::Offset),
                ("amount", Role::Count),
                ("kind", Role::Kind),
                ("note", Role::Note),
                ("undoes", Role::Undoes),
            ],
        }
    }

    /// Returns the table that has this header, in any language.
    pub(super) fn of(header: &StringRecord) -> Option<Self> {
        Self::of_english(&in_english(header))
    }

    fn of_english(header: &StringRecord) -> Option<Self> {
        let has = |names: &[&str]| names.iter().all(|name| header.iter().any(|field| field.trim() == *name));
        match () {
            () if has(&["counter", "time", "amount", "kind"]) => Some(Self::Entries),
            () if has(&["counter", "count", "step"]) => Some(Self::Counters),
            () if has(&["board", "total_name"]) => Some(Self::Boards),
            () if has(&["date", "board", "day_note"]) => Some(Self::DayNotes),
            () if has(&["setting", "value"]) => Some(Self::Settings),
            () => None,
        }
    }
}

/// Returns the header of one of our own tables as CSV files have it, and any other as it is.
fn in_english(header: &StringRecord) -> StringRecord {
    let english = headings::in_english(header, |header| OwnTable::of_english(header).is_some());
    english.unwrap_or_else(|| header.clone())
}

/// A record with the roles of its fields.
struct Cells<'a> {
    record: &'a StringRecord,
    indices: &'a [(Role, usize)],
    columns: &'a [Column],
}

impl Cells<'_> {
    fn index(&self, role: Role) -> Option<usize> {
        self.indices.iter().find(|(other, _)| *other == role).map(|(_, index)| *index)
    }
}

impl Fields for Cells<'_> {
    fn get(&self, role: Role) -> Option<&str> {
        self.index(role).map(|index| self.record.get(index).unwrap_or_default())
    }

    fn header(&self, role: Role) -> Option<&str> {
        let column = self.index(role).and_then(|index| self.columns.get(index));
        column.map(|column| column.header.as_str())
    }
}

/// Returns up to so many records from the beginning.
pub(super) fn head(table: &mut dyn Table, records: usize) -> Result<Vec<StringRecord>, ImportError> {
    let mut head = Vec::new();
    let mut bytes = 0;
    table.each(&mut |_, record| {
        if record.len() > COLUMNS_MAX {
            return Err(ImportError::TooManyColumns { columns: record.len() });
        }
        bytes += record.as_slice().len();
        if record.iter().any(|field| !field.trim().is_empty()) {
            head.push(record.clone());
        }
        let is_enough = head.len() >= records || bytes >= BYTES_GUESSED;
        Ok(if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    Ok(head)
}

/// Reads one of our own tables, whose columns are known by their headers.
pub(super) fn read_own(
    table: &mut dyn Table,
    own: OwnTable,
    builder: &mut ImportBuilder,
    options: &Options,
) -> Result<TableRead, ImportError> {
    let records = head(table, 1 + SAMPLES)?;
    let shown = records.first().cloned().unwrap_or_default();
    let header = in_english(&shown);
    let role = |header: &str| own.columns().iter().find(|(name, _)| *name == header).map(|(_, role)| *role);
    let mut columns: Vec<Column> =
        shown.iter().zip(&header).map(|(shown, header)| Column::of(shown, role(header.trim()))).collect();
    columns::sample(&mut columns, records.get(1..).unwrap_or_default());
    columns::assign(&mut columns, &options.roles).map_err(ImportError::Column)?;
    let indices = indices(&columns);
    let mut is_header = true;
    table.each(&mut |line, record| {
        if std::mem::take(&mut is_header) || record.iter().all(|field| field.trim().is_empty()) {
            return Ok(ControlFlow::Continue(()));
        }
        let cells = Cells { record, indices: &indices, columns: &columns };
        match own {
            OwnTable::Settings => {
                builder.take_setting(record.get(0).unwrap_or_default(), record.get(1).unwrap_or_default())
            }
            OwnTable::DayNotes => {
                let get = |name: &str| {
                    let index = header.iter().position(|header| header.trim() == name);
                    index.and_then(|index| record.get(index)).unwrap_or_default().to_owned()
                };
                builder.take_day_note(line, &get);
            }
            OwnTable::Boards => {
                let get = |name: &str| {
                    let name = if name == "name" { "board" } else { name };
                    let index = header.iter().position(|header| header.trim() == name);
                    index.and_then(|index| record.get(index)).unwrap_or_default().to_owned()
                };
                builder.take_board(line, &get);
            }
            OwnTable::Counters => {
                builder.take_counter(line, &cells);
                if !builder.has_times {
                    builder.take_row(line, &cells)?;
                }
            }
            OwnTable::Entries => builder.take_row(line, &cells)?,
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(TableRead { columns, ..TableRead::default() })
}

/// Reads any table, whose columns are guessed. Reads no row while a question is open.
pub(super) fn read_any(
    table: &mut dyn Table,
    builder: &mut ImportBuilder,
    options: &Options,
) -> Result<TableRead, ImportError> {
    let records = head(table, RECORDS_GUESSED)?;
    let is_named = options.name.is_some();
    let guess = columns::guess(&records, &builder.times, &options.roles, is_named).map_err(ImportError::Column)?;
    let columns::Guess { columns, skipped, has_header, doubts, said } = guess;
    let has_date_order = columns::dates(&records, &columns).any(|date| builder.times.has_order(date));
    builder.times.order = options.dates.or_else(|| columns::date_order(&records, &columns, &builder.times));
    builder.has_times = columns.iter().any(|column| column.role.is_some_and(Role::is_time));
    builder.is_by_day = builder.has_times;
    builder.is_reading = columns.iter().any(|column| column.role == Some(Role::Reading));
    builder.decimal = table.decimal().filter(|mark| !columns::is_grouping(*mark, &records, &columns));
    builder.said.extend(said);
    if skipped > 0 {
        builder.said.push(text!("tables-rows-left-out", count = skipped));
    }
    if doubts.iter().any(|doubt| doubt.is_open) {
        return Ok(TableRead { columns, doubts, has_date_order });
    }
    let mut rows = Rows::new(&columns, builder);
    let mut left = skipped + usize::from(has_header);
    table.each(&mut |line, record| {
        if record.len() > COLUMNS_MAX {
            return Err(ImportError::TooManyColumns { columns: record.len() });
        }
        if record.iter().all(|field| field.trim().is_empty()) {
            return Ok(ControlFlow::Continue(()));
        }
        if left > 0 {
            left -= 1;
            return Ok(ControlFlow::Continue(()));
        }
        rows.take(line, record, builder)?;
        Ok(ControlFlow::Continue(()))
    })?;
    rows.end(builder)?;
    Ok(TableRead { columns, doubts, has_date_order })
}

/// The rows of any table: each makes one entry, or one for each column of counts. A last row that is the sum of all
/// others is left out.
struct Rows<'a> {
    columns: &'a [Column],
    indices: Vec<(Role, usize)>,
    /// The indices of the columns of counts, and their sums so far.
    sums: Vec<(usize, i128)>,
    /// The column that labels a row as a total: the name, or the day if each counter has a column.
    label: Option<usize>,
    /// A row that is labelled as a total, held back since it may be the last one.
    held: Option<(u64, StringRecord)>,
    /// Whether a counter really has the name of a total.
    is_name: bool,
    rows: usize,
}

impl<'a> Rows<'a> {
    fn new(columns: &'a [Column], builder: &ImportBuilder) -> Self {
        let indices = indices(columns);
        let is_counts = |role: Role| role == Role::Count || role.is_of_many();
        let sums = indices.iter().filter(|(role, _)| is_counts(*role)).map(|(_, index)| (*index, 0)).collect();
        let label = [Role::Name, Role::Date, Role::Time]
            .into_iter()
            .find_map(|role| indices.iter().find(|(other, _)| *other == role).map(|(_, index)| *index));
        let label = label.filter(|_| !builder.is_reading && builder.one.is_none());
        Self { columns, indices, sums, label, held: None, is_name: false, rows: 0 }
    }

    fn take(&mut self, line: u64, record: &StringRecord, builder: &mut ImportBuilder) -> Result<(), ImportError> {
        if let Some((line, held)) = self.held.take() {
            self.is_name = true;
            self.add(line, &held, builder)?;
        }
        let label = self.label.and_then(|label| record.get(label)).map(str::trim);
        let is_total = label.is_some_and(|label| label.is_empty() || columns::is_total(label));
        if is_total && !self.is_name && self.rows > 0 && !self.sums.is_empty() {
            self.held = Some((line, record.clone()));
            return Ok(());
        }
        self.add(line, record, builder)
    }

    fn end(&mut self, builder: &mut ImportBuilder) -> Result<(), ImportError> {
        let Some((line, record)) = self.held.take() else { return Ok(()) };
        let cell = |index: usize| record.get(index).unwrap_or_default().trim();
        let is_sum = self.sums.iter().all(|(index, sum)| match cell(*index) {
            "" => *sum == 0 || self.sums.len() > 1,
            number => builder.number_in(number).is_some_and(|number| i128::from(number) == *sum),
        }) && self.sums.iter().any(|(index, _)| !cell(*index).is_empty());
        let label = shown(self.label.map(cell).unwrap_or_default());
        if is_sum {
            builder.said.push(text!("tables-sum-left-out", line, label));
            return Ok(());
        }
        if label.is_empty() {
            return self.add(line, &record, builder);
        }
        let sums: Vec<String> = self.sums.iter().map(|(_, sum)| sum.to_string()).collect();
        let why = text!("tables-no-sum", label, sum = shown(&sums.join(", ")));
        builder.bad(line, why);
        Ok(())
    }

    fn add(&mut self, line: u64, record: &StringRecord, builder: &mut ImportBuilder) -> Result<(), ImportError> {
        self.rows += 1;
        for (index, sum) in &mut self.sums {
            let number = record.get(*index).and_then(|number| builder.number_in(number));
            *sum = sum.saturating_add(number.map_or(0, i128::from));
        }
        let cells = Cells { record, indices: &self.indices, columns: self.columns };
        if !self.indices.iter().any(|(role, _)| role.is_of_many()) {
            return builder.take_row(line, &cells);
        }
        for (role, index) in self.indices.iter().filter(|(role, _)| role.is_of_many()) {
            let count = record.get(*index).unwrap_or_default().trim();
            // The cell counts nothing.
            if count.is_empty() || builder.number_in(count) == Some(0) {
                continue;
            }
            let header = self.columns.get(*index).map(|column| column.header.as_str()).unwrap_or_default();
            builder.take_row(line, &WideCells { cells: &cells, role: *role, header, count })?;
        }
        Ok(())
    }
}

/// One of several counts in a row.
struct WideCells<'a> {
    cells: &'a Cells<'a>,
    role: Role,
    header: &'a str,
    count: &'a str,
}

impl Fields for WideCells<'_> {
    fn get(&self, role: Role) -> Option<&str> {
        match (self.role, role) {
            (_, Role::Count) => Some(self.count),
            (Role::Counter, Role::Name) | (Role::Day, Role::Date) => Some(self.header),
            (Role::Day, Role::Time) => None,
            _ => self.cells.get(role),
        }
    }

    fn header(&self, role: Role) -> Option<&str> {
        match role {
            Role::Count => Some(self.header),
            role => self.cells.header(role),
        }
    }
}

fn indices(columns: &[Column]) -> Vec<(Role, usize)> {
    columns.iter().enumerate().filter_map(|(index, column)| Some((column.role?, index))).collect()
}
