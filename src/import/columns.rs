//! The roles of the columns of a table: guessed from headers and cells, and changed by the user.

mod guess;
mod header;
mod profile;
mod trend;
mod vocabulary;
mod wide;

use std::collections::HashMap;

use csv::StringRecord;

pub(super) use guess::{Guess, guess};
pub(super) use vocabulary::is_total;

use super::values::{DateOrder, Times, shown};
use super::{quoted, with_more};
use crate::language::text;

/// Values that Loop Habit Tracker writes into the table of all habits.
const LOOP_WORDS: [&str; 5] = ["YES_MANUAL", "YES_AUTO", "UNKNOWN", "SKIP", "NO"];

/// The role of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The counter's name.
    Name,
    /// The amount to add.
    Count,
    /// A meter reading; the differences are added.
    Reading,
    /// A column for one counter, which the header names; the cells are added to it.
    Counter,
    /// A column for one day, which the header names; the cells are added to the row's counter on that day.
    Day,
    /// The date and the time together.
    Time,
    /// The day, with the hour in another column.
    Date,
    Hour,
    Note,
    Board,
    Kind,
    // The other columns of our own exports.
    Entry,
    Undoes,
    /// The offset of the time from UTC.
    Offset,
    ShortName,
    Step,
    Target,
    Minimum,
    Maximum,
    Locked,
    Color,
    Key,
    /// The counter's note.
    About,
    Archived,
    Weight,
    Position,
    Control,
}

impl Role {
    /// The roles that a column of any table can have, as the command line calls them.
    pub const NAMED: [(Self, &'static str); 11] = [
        (Self::Name, "name"),
        (Self::Count, "count"),
        (Self::Time, "time"),
        (Self::Date, "date"),
        (Self::Hour, "hour"),
        (Self::Note, "note"),
        (Self::Board, "board"),
        (Self::Kind, "kind"),
        (Self::Reading, "reading"),
        (Self::Counter, "counter"),
        (Self::Day, "day"),
    ];

    /// Tells whether several columns of one table can have this role.
    pub fn is_of_many(self) -> bool {
        matches!(self, Self::Counter | Self::Day)
    }

    /// Tells whether the cells of the column are counted.
    fn is_count(self) -> bool {
        matches!(self, Self::Count | Self::Reading | Self::Counter | Self::Day)
    }

    /// Tells whether the column holds times.
    pub(super) fn is_time(self) -> bool {
        matches!(self, Self::Time | Self::Date | Self::Hour | Self::Day)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Count => "count",
            Self::Reading => "reading",
            Self::Counter => "counter",
            Self::Day => "day",
            Self::Time => "time",
            Self::Date => "date",
            Self::Hour => "hour",
            Self::Note => "note",
            Self::Board => "board",
            Self::Kind => "kind",
            Self::Entry => "entry",
            Self::Undoes => "undoes",
            Self::Offset => "offset",
            Self::ShortName => "short_name",
            Self::Step => "step",
            Self::Target => "target",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::Locked => "locked",
            Self::Color => "color",
            Self::Key => "key",
            Self::About => "about",
            Self::Archived => "archived",
            Self::Weight => "weight",
            Self::Position => "position",
            Self::Control => "control",
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The header from the first record, on one line; "column 3" if there is none.
    pub header: String,
    /// The role, or `None` if the column is left out.
    pub role: Option<Role>,
    /// The first non-empty cells, shortened; at most [`SAMPLES`].
    pub samples: Vec<String>,
}

/// Number of sample cells per column.
pub const SAMPLES: usize = 2;

impl Column {
    pub(super) fn of(header: &str, role: Option<Role>) -> Self {
        Self { header: header.trim().replace(char::is_control, " "), role, samples: Vec::new() }
    }

    /// Tells whether the column has no cells, as far as the sample goes.
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }
}

/// A question about a table, which the user must or can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The role in question.
    pub role: Role,
    /// The columns that may have the role, by index. Empty if no column seems to.
    pub candidates: Vec<usize>,
    /// The question, as text.
    pub question: String,
    /// The advice for the command line.
    pub how: String,
    /// The possible answers, columns first. Empty if the file itself must be changed.
    pub ways: Vec<Resolution>,
    /// Whether the question must be answered before anything can be imported.
    pub is_open: bool,
}

/// An answer to a [`Doubt`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// The column with the role, by index, or `None` if no column has it.
    Role(Role, Option<usize>),
    /// The separator of several names in one cell, each of which is counted.
    Split(char),
}

/// Fills in the sample cells of each column.
pub(super) fn sample(columns: &mut [Column], rows: &[StringRecord]) {
    for (index, column) in columns.iter_mut().enumerate() {
        let cells = rows.iter().filter_map(|row| row.get(index)).map(str::trim).filter(|cell| !cell.is_empty());
        column.samples = cells.take(SAMPLES).map(shown).collect();
    }
}

/// The roles that the user gave to columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Roles {
    #[default]
    Guessed,
    /// Columns by header or by number from 1; all others are guessed. An empty header says that no column has the role,
    /// which isn't asked about then.
    Named(Vec<(Role, String)>),
    /// Columns by index, or `None` if no column has the role.
    At(Vec<(Role, Option<usize>)>),
}

impl Roles {
    /// Returns the roles that the user gave to a column or to none.
    pub(super) fn assigned(&self) -> Vec<Role> {
        match self {
            Self::Guessed => Vec::new(),
            Self::Named(named) => named.iter().map(|(role, _)| *role).collect(),
            Self::At(placed) => placed.iter().map(|(role, _)| *role).collect(),
        }
    }
}

/// Gives the columns the roles that the user chose.
///
/// # Errors
/// Says in words which column isn't there.
pub(super) fn assign(columns: &mut [Column], roles: &Roles) -> Result<(), String> {
    let assigned: Vec<(Role, Option<usize>)> = match roles {
        Roles::Guessed => Vec::new(),
        Roles::At(placed) => placed.clone(),
        Roles::Named(named) => {
            let index = |header: &String| if header.is_empty() { Ok(None) } else { find(columns, header).map(Some) };
            named.iter().map(|(role, header)| Ok((*role, index(header)?))).collect::<Result<_, String>>()?
        }
    };
    for (role, index) in assigned {
        let is_cleared = |column: &&mut Column| column.role == Some(role) && (index.is_none() || !role.is_of_many());
        for column in columns.iter_mut().filter(is_cleared) {
            column.role = None;
        }
        if let Some(column) = index.and_then(|index| columns.get_mut(index)) {
            column.role = Some(role);
        }
    }
    Ok(())
}

fn find(columns: &[Column], header: &str) -> Result<usize, String> {
    let same = columns.iter().position(|column| column.header == header);
    let alike = || columns.iter().position(|column| column.header.to_lowercase() == header.to_lowercase());
    let by_number =
        || header.parse().ok().and_then(|number: usize| number.checked_sub(1)).filter(|n| *n < columns.len());
    same.or_else(alike)
        .or_else(by_number)
        .ok_or_else(|| text!("columns-no-column", header = shown(header), headers = headers(columns)))
}

/// Lists the headers of columns for a message, up to a maximum.
pub(super) fn headers(columns: &[Column]) -> String {
    const HEADERS_SHOWN: usize = 12;
    let headers: Vec<_> = columns.iter().take(HEADERS_SHOWN).map(|column| quoted(&column.header)).collect();
    let more = columns.len() - headers.len();
    with_more(&headers, more)
}

/// Returns how a column without a header is called.
pub(super) fn unnamed(index: usize) -> String {
    text!("columns-unnamed", number = index + 1)
}

/// Returns the texts of these columns that hold dates.
pub(super) fn dates<'a>(records: &'a [StringRecord], columns: &'a [Column]) -> impl Iterator<Item = &'a str> {
    let is_date = |column: &Column| matches!(column.role, Some(Role::Time | Role::Date));
    let indices = move || columns.iter().enumerate().filter(move |(_, column)| is_date(column)).map(|(index, _)| index);
    let cells = records.iter().flat_map(move |record| indices().filter_map(|index| record.get(index)));
    let headers = columns.iter().filter(|column| column.role == Some(Role::Day)).map(|column| column.header.as_str());
    cells.chain(headers)
}

/// Returns the order of the day and the month that the dates show, or `None` if they show none or disagree.
pub(super) fn date_order(records: &[StringRecord], columns: &[Column], times: &Times) -> Option<DateOrder> {
    let orders: Vec<DateOrder> = dates(records, columns).filter_map(|date| times.unambiguous_order(date)).collect();
    let first = orders.first().copied()?;
    orders.iter().all(|order| *order == first).then_some(first)
}

/// Finds cells with several names, which the user may want to count separately. Returns the separator and a sample.
pub(super) fn several(rows: &[StringRecord], index: usize) -> Option<(char, String)> {
    let mut cells: HashMap<&str, usize> = HashMap::new();
    for cell in rows.iter().filter_map(|row| row.get(index)).map(str::trim) {
        *cells.entry(cell).or_default() += 1;
    }
    [';', '|', ',', '\n'].into_iter().find_map(|mark| {
        let is_several = |cell: &&&str| {
            let parts: Vec<&str> = cell.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect();
            parts.len() > 1 && (mark == '|' || parts.iter().any(|part| cells.contains_key(part)))
        };
        let cell = cells.keys().filter(is_several).min()?;
        Some((mark, shown(cell)))
    })
}

/// Tells whether a mark separates thousands in a column of counts: it occurs more than once in a number.
pub(super) fn is_grouping(mark: char, records: &[StringRecord], columns: &[Column]) -> bool {
    let counts = columns.iter().enumerate().filter(|(_, column)| column.role.is_some_and(Role::is_count));
    counts.into_iter().any(|(index, _)| {
        records.iter().filter_map(|record| record.get(index)).any(|cell| cell.matches(mark).count() > 1)
    })
}
