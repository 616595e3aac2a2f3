//! What the columns of a table mean: guessed by their headers and by what stands in them, and changed by who knows
//! better.

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

/// What Loop Habit Tracker writes into a table of all habits.
const LOOP_WORDS: [&str; 5] = ["YES_MANUAL", "YES_AUTO", "UNKNOWN", "SKIP", "NO"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The counter's name.
    Name,
    /// What is added to it.
    Count,
    /// What a meter shows: the differences are added.
    Reading,
    /// Its header is a counter's name; its cells are what is added to that one.
    Counter,
    /// Its header is a day; its cells are what is added to the row's counter then.
    Day,
    /// When: a date and a time in one.
    Time,
    /// The day, beside a column with the hour.
    Date,
    Hour,
    Note,
    Board,
    Kind,
    // What else our own exports say.
    Entry,
    Undoes,
    /// How far the clocks by which the time is told are ahead.
    Offset,
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

    /// Tells whether several columns of one table can have it.
    pub fn is_of_many(self) -> bool {
        matches!(self, Self::Counter | Self::Day)
    }

    /// Tells whether its column holds what is added.
    fn is_count(self) -> bool {
        matches!(self, Self::Count | Self::Reading | Self::Counter | Self::Day)
    }

    /// Tells whether its column says when.
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
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// As it stands in the first line, but on one line whatever its cell holds; "column 3" where there is no such line.
    pub header: String,
    /// `None`: it is left out.
    pub role: Option<Role>,
    /// What stands in the first rows in which it holds anything, cut: [`SAMPLES`] at most.
    pub samples: Vec<String>,
}

/// Rows that a column shows of itself.
pub const SAMPLES: usize = 2;

impl Column {
    pub(super) fn of(header: &str, role: Option<Role>) -> Self {
        Self { header: header.trim().replace(char::is_control, " "), role, samples: Vec::new() }
    }

    /// Nothing stands below its header, as far as was looked.
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }
}

/// What a table leaves open: a person is to say it before anything can be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// Which column has this role.
    pub role: Role,
    /// The columns that may be meant, by their indices; none: none is seen.
    pub candidates: Vec<usize>,
    /// In words.
    pub question: String,
    /// How it is said on the command line.
    pub how: String,
    /// What can be chosen instead of saying it so, the columns first. None: the file itself must be another one.
    pub ways: Vec<Resolution>,
    /// Nothing can be imported before. Otherwise it is only offered.
    pub is_open: bool,
}

/// What settles a [`Doubt`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// This column, by its index, has the role; `None`: no column has it.
    Role(Role, Option<usize>),
    /// This parts several answers in one cell, each of which counts.
    Split(char),
}

/// Shows each column's first cells.
pub(super) fn sample(columns: &mut [Column], rows: &[StringRecord]) {
    for (index, column) in columns.iter_mut().enumerate() {
        let cells = rows.iter().filter_map(|row| row.get(index)).map(str::trim).filter(|cell| !cell.is_empty());
        column.samples = cells.take(SAMPLES).map(shown).collect();
    }
}

/// Who says what the columns mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Roles {
    #[default]
    Guessed,
    /// These columns, by header or number from 1 on, have these roles; the others are guessed. No header: no column has
    /// the role, which isn't asked for then.
    Named(Vec<(Role, String)>),
    /// As these, with each column by its index; `None`: no column has the role.
    At(Vec<(Role, Option<usize>)>),
}

impl Roles {
    /// Returns the roles of which it is said which column has them, or that none has.
    pub(super) fn assigned(&self) -> Vec<Role> {
        match self {
            Self::Guessed => Vec::new(),
            Self::Named(named) => named.iter().map(|(role, _)| *role).collect(),
            Self::At(placed) => placed.iter().map(|(role, _)| *role).collect(),
        }
    }
}

/// Gives the columns other roles than the guessed ones.
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
        .ok_or_else(|| format!("there is no column \"{}\": there are {}", shown(header), headers(columns)))
}

/// Returns the headers of columns, for a message: not too many of them.
pub(super) fn headers(columns: &[Column]) -> String {
    const HEADERS_SHOWN: usize = 12;
    let headers: Vec<_> =
        columns.iter().take(HEADERS_SHOWN).map(|column| format!("\"{}\"", shown(&column.header))).collect();
    let more = columns.len() - headers.len();
    headers.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}

/// Returns what these columns say of days.
pub(super) fn dates<'a>(records: &'a [StringRecord], columns: &'a [Column]) -> impl Iterator<Item = &'a str> {
    let is_date = |column: &Column| matches!(column.role, Some(Role::Time | Role::Date));
    let indices = move || columns.iter().enumerate().filter(move |(_, column)| is_date(column)).map(|(index, _)| index);
    let cells = records.iter().flat_map(move |record| indices().filter_map(|index| record.get(index)));
    let headers = columns.iter().filter(|column| column.role == Some(Role::Day)).map(|column| column.header.as_str());
    cells.chain(headers)
}

/// Returns which of two orders the dates of these columns have, where one of them tells; `None` where none does, or
/// they disagree.
pub(super) fn date_order(records: &[StringRecord], columns: &[Column], times: &Times) -> Option<DateOrder> {
    let orders: Vec<DateOrder> = dates(records, columns).filter_map(|date| times.unambiguous_order(date)).collect();
    let first = orders.first().copied()?;
    orders.iter().all(|order| *order == first).then_some(first)
}

/// Cells that hold several answers, which a person may want to count each: what parts them, and one of them.
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

/// Tells whether a mark stands between thousands in a column of counts, since it stands in a number more than once.
pub(super) fn is_grouping(mark: char, records: &[StringRecord], columns: &[Column]) -> bool {
    let counts = columns.iter().enumerate().filter(|(_, column)| column.role.is_some_and(Role::is_count));
    counts.into_iter().any(|(index, _)| {
        records.iter().filter_map(|record| record.get(index)).any(|cell| cell.matches(mark).count() > 1)
    })
}
