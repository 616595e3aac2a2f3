//! Tables: records of fields in columns, be they text or cells; our own, whose columns are known, and any other.

use csv::StringRecord;

use super::columns::{self, Column, Role};
use super::gather::{Fields, Gathering};
use super::{COLUMNS_MAX, Format, ImportError, Options, Plan, planned};

/// Records by which columns are guessed.
const RECORDS_GUESSED: usize = 1_000;

/// As many at most as have together so many bytes.
const BYTES_GUESSED: usize = 1 << 20;

/// Whether a walk through a table goes on.
pub(super) enum Flow {
    On,
    Stop,
}

/// Records that can be walked through more than once.
pub(super) trait Table {
    /// Gives each record with its line, counted from 1.
    fn each(
        &mut self,
        take: &mut dyn FnMut(u64, &StringRecord) -> Result<Flow, ImportError>,
    ) -> Result<(), ImportError>;
}

/// A table of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Own {
    Settings,
    Boards,
    Counters,
    Entries,
}

impl Own {
    /// What our exports call the columns.
    fn columns(self) -> &'static [(&'static str, Role)] {
        match self {
            Self::Settings => &[],
            Self::Boards => &[("board", Role::Name)],
            Self::Counters => &[
                ("counter", Role::Name),
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

    pub fn of(header: &StringRecord) -> Option<Self> {
        let has = |names: &[&str]| names.iter().all(|name| header.iter().any(|field| field.trim() == *name));
        match () {
            () if has(&["counter", "time", "amount", "kind"]) => Some(Self::Entries),
            () if has(&["counter", "count", "step"]) => Some(Self::Counters),
            () if has(&["board", "total_name"]) => Some(Self::Boards),
            () if has(&["setting", "value"]) => Some(Self::Settings),
            () => None,
        }
    }
}

/// A record with what its fields mean.
struct Cells<'a> {
    record: &'a StringRecord,
    places: &'a [(Role, usize)],
}

impl Fields for Cells<'_> {
    fn get(&self, role: Role) -> Option<&str> {
        let place = self.places.iter().find(|(other, _)| *other == role).map(|(_, place)| *place);
        place.map(|place| self.record.get(place).unwrap_or_default())
    }
}

/// The first records.
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
        Ok(if head.len() < records && bytes < BYTES_GUESSED { Flow::On } else { Flow::Stop })
    })?;
    Ok(head)
}

/// A table of our own, whose columns are known by their headers.
pub(super) fn read_own(
    table: &mut dyn Table,
    own: Own,
    gathering: &mut Gathering,
    options: &Options,
) -> Result<Vec<Column>, ImportError> {
    let header = head(table, 1)?.into_iter().next().unwrap_or_default();
    let role = |header: &str| own.columns().iter().find(|(name, _)| *name == header).map(|(_, role)| *role);
    let mut columns: Vec<Column> = header.iter().map(|header| Column::of(header, role(header.trim()))).collect();
    columns::assign(&mut columns, &options.roles).map_err(ImportError::Column)?;
    let places = places(&columns);
    let mut is_header = true;
    table.each(&mut |line, record| {
        if std::mem::take(&mut is_header) || record.iter().all(|field| field.trim().is_empty()) {
            return Ok(Flow::On);
        }
        let cells = Cells { record, places: &places };
        match own {
            Own::Settings => {
                gathering.take_setting(record.get(0).unwrap_or_default(), record.get(1).unwrap_or_default())
            }
            Own::Boards => {
                let get = |name: &str| {
                    let name = if name == "name" { "board" } else { name };
                    let place = header.iter().position(|header| header.trim() == name);
                    place.and_then(|place| record.get(place)).unwrap_or_default().to_owned()
                };
                gathering.take_board(line, &get);
            }
            Own::Counters => {
                gathering.take_counter(line, &cells);
                if !gathering.has_times {
                    gathering.take_row(line, &cells)?;
                }
            }
            Own::Entries => gathering.take_row(line, &cells)?,
        }
        Ok(Flow::On)
    })?;
    Ok(columns)
}

/// Any table, whose columns are guessed.
pub(super) fn read_any(
    table: &mut dyn Table,
    format: Format,
    mut gathering: Gathering,
    name: String,
    options: &Options,
) -> Result<Plan, ImportError> {
    let records = head(table, RECORDS_GUESSED)?;
    let columns::Guess { mut columns, has_header } = columns::guess(&records, &gathering.times);
    columns::assign(&mut columns, &options.roles).map_err(ImportError::Column)?;
    gathering.times.order = options.dates.or_else(|| columns::date_order(&records, &columns, &gathering.times));
    let has = |role| columns.iter().any(|column| column.role == Some(role));
    gathering.has_times = has(Role::Time) || has(Role::Date);
    if !has(Role::Name) {
        let lacks = format!("which column holds the counters' names? There are {}", columns::headers(&columns));
        return Ok(Plan { lacks: Some(lacks), ..planned(format, columns, gathering, name, options) });
    }
    let places = places(&columns);
    let mut is_header = has_header;
    table.each(&mut |line, record| {
        if record.len() > COLUMNS_MAX {
            return Err(ImportError::TooManyColumns { columns: record.len() });
        }
        let is_empty = record.iter().all(|field| field.trim().is_empty());
        if !is_empty && !std::mem::take(&mut is_header) {
            gathering.take_row(line, &Cells { record, places: &places })?;
        }
        Ok(Flow::On)
    })?;
    Ok(planned(format, columns, gathering, name, options))
}

fn places(columns: &[Column]) -> Vec<(Role, usize)> {
    columns.iter().enumerate().filter_map(|(place, column)| Some((column.role?, place))).collect()
}
