//! What the columns of a table mean: guessed by their headers and by what stands in them, and changed by who knows better.

use csv::StringRecord;

use super::values::{DateOrder, Times, shown, whole_number};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The counter's name.
    Name,
    /// What is added to it.
    Count,
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
    pub const NAMED: [(Self, &'static str); 8] = [
        (Self::Name, "name"),
        (Self::Count, "count"),
        (Self::Time, "time"),
        (Self::Date, "date"),
        (Self::Hour, "hour"),
        (Self::Note, "note"),
        (Self::Board, "board"),
        (Self::Kind, "kind"),
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Count => "count",
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
}

impl Column {
    pub(super) fn of(header: &str, role: Option<Role>) -> Self {
        Self { header: header.trim().replace(char::is_control, " "), role }
    }
}

/// Who says what the columns mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Roles {
    #[default]
    Guessed,
    /// These columns, by header or number from 1 on, have these roles; the others are guessed. No header: no column has the role.
    Named(Vec<(Role, String)>),
    /// One for each column.
    All(Vec<Option<Role>>),
}

/// The headers by which a role is known, the surest first.
const HEADERS: [(Role, &[&str]); 6] = [
    (
        Role::Time,
        &[
            "time",
            "timestamp",
            "datetime",
            "date time",
            "date/time",
            "when",
            "at",
            "date",
            "day",
            "created",
            "created at",
            "logged at",
            "start",
            "zeit",
            "zeitpunkt",
            "datum",
            "tag",
            "fecha",
            "heure",
        ],
    ),
    (
        Role::Name,
        &[
            "name",
            "counter",
            "counter name",
            "title",
            "habit",
            "item",
            "label",
            "activity",
            "event",
            "what",
            "task",
            "subject",
            "category",
            "type",
            "zähler",
            "bezeichnung",
            "titel",
            "nom",
            "nombre",
        ],
    ),
    (
        Role::Count,
        &[
            "count", "amount", "counts", "total", "value", "quantity", "qty", "number", "tally", "delta", "sum",
            "times", "anzahl", "menge", "wert", "cantidad",
        ],
    ),
    (
        Role::Note,
        &["note", "notes", "comment", "comments", "remark", "remarks", "memo", "description", "notiz", "kommentar"],
    ),
    (Role::Board, &["board", "group", "folder", "list", "section", "category", "gruppe"]),
    (Role::Kind, &["kind"]),
];

/// Numbers that count nothing.
const NUMBERING: [&str; 9] = ["id", "#", "no", "no.", "nr", "nr.", "index", "row", "position"];

/// What was found out about a table by its first lines.
pub(super) struct Guess {
    pub columns: Vec<Column>,
    pub has_header: bool,
}

/// Guesses by the first records of a table; the first of them may be its header.
pub(super) fn guess(records: &[StringRecord], times: &Times) -> Guess {
    let Some(first) = records.first() else { return Guess { columns: Vec::new(), has_header: false } };
    let rest = records.get(1..).unwrap_or_default();
    let has_header = is_header(first, rest, times);
    let rows = if has_header { rest } else { records };
    let width = records.iter().map(StringRecord::len).max().unwrap_or(0);
    let mut columns: Vec<Column> = (0..width)
        .map(|place| {
            let header = first.get(place).filter(|header| has_header && !header.trim().is_empty());
            header.map_or_else(|| Column::of(&format!("column {}", place + 1), None), |header| Column::of(header, None))
        })
        .collect();
    let looks: Vec<Look> = (0..width).map(|place| Look::of(rows, place, times)).collect();
    for (role, words) in HEADERS {
        let fits = |look: &Look| match role {
            Role::Time => look.has_times || look.hours,
            Role::Count => look.has_numbers,
            Role::Kind => look.kinds,
            _ => true,
        };
        let is_free = |(column, look): &(&Column, &Look)| column.role.is_none() && (rows.is_empty() || fits(look));
        let found = words.iter().find_map(|word| {
            columns
                .iter()
                .zip(&looks)
                .position(|pair| is_free(&pair) && has_header && pair.0.header.to_lowercase() == *word)
        });
        if let Some(column) = found.and_then(|place| columns.get_mut(place)) {
            column.role = Some(role);
        }
    }
    by_looks(&mut columns, &looks, has_header);
    pair_dates(&mut columns, &looks);
    Guess { columns, has_header }
}

/// What no header says is seen by what stands there.
fn by_looks(columns: &mut [Column], looks: &[Look], has_header: bool) {
    let mut give = |role, fits: fn(&Look) -> bool, only_one: bool| {
        let is_taken = columns.iter().any(|column| column.role == Some(role));
        let is_free =
            |column: &Column| column.role.is_none() && !NUMBERING.contains(&column.header.to_lowercase().as_str());
        let mut found =
            columns.iter().zip(looks).enumerate().filter(|(_, (column, look))| is_free(column) && fits(look));
        let place = found.next().map(|(place, _)| place);
        if is_taken || (only_one && found.next().is_some()) {
            return;
        }
        drop(found);
        if let Some(column) = place.and_then(|place| columns.get_mut(place)) {
            column.role = Some(role);
        }
    };
    give(Role::Time, |look| look.times, false);
    give(Role::Name, |look| look.texts, false);
    give(Role::Count, |look| look.numbers, true);
    if !has_header {
        // Names can be numbers.
        give(Role::Name, |look| look.numbers, false);
    }
}

/// Hours alone need their day beside them.
fn pair_dates(columns: &mut [Column], looks: &[Look]) {
    let hours = columns.iter().zip(looks).position(|(column, look)| column.role == Some(Role::Time) && look.hours);
    let Some(hours) = hours else { return };
    let day = columns.iter().zip(looks).position(|(column, look)| column.role.is_none() && look.dates);
    if let Some(column) = columns.get_mut(hours) {
        column.role = day.map(|_| Role::Hour);
    }
    if let Some(column) = day.and_then(|day| columns.get_mut(day)) {
        column.role = Some(Role::Date);
    }
}

/// Gives the columns other roles than the guessed ones.
///
/// # Errors
/// In words, which column isn't there.
pub(super) fn assign(columns: &mut [Column], roles: &Roles) -> Result<(), String> {
    match roles {
        Roles::Guessed => {}
        Roles::All(all) => {
            for (column, role) in columns.iter_mut().zip(all.iter().chain(std::iter::repeat(&None))) {
                column.role = *role;
            }
        }
        Roles::Named(named) => {
            for (role, header) in named {
                let place = if header.is_empty() { None } else { Some(find(columns, header)?) };
                for column in columns.iter_mut().filter(|column| column.role == Some(*role)) {
                    column.role = None;
                }
                if let Some(column) = place.and_then(|place| columns.get_mut(place)) {
                    column.role = Some(*role);
                }
            }
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

/// The headers of columns, for a message: not too many of them.
pub(super) fn headers(columns: &[Column]) -> String {
    const HEADERS_SHOWN: usize = 12;
    let headers: Vec<_> =
        columns.iter().take(HEADERS_SHOWN).map(|column| format!("\"{}\"", shown(&column.header))).collect();
    let more = columns.len() - headers.len();
    headers.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}

/// Which of two orders the dates of these columns have, where one of them tells; `None` where none does, or they disagree.
pub(super) fn date_order(records: &[StringRecord], columns: &[Column], times: &Times) -> Option<DateOrder> {
    let is_date = |column: &Column| matches!(column.role, Some(Role::Time | Role::Date));
    let places = || columns.iter().enumerate().filter(|(_, column)| is_date(column)).map(|(place, _)| place);
    let dates = records.iter().flat_map(|record| places().filter_map(|place| record.get(place)));
    let told: Vec<DateOrder> = dates.filter_map(|date| times.order_told(date)).collect();
    let first = told.first().copied()?;
    told.iter().all(|order| *order == first).then_some(first)
}

/// What stands in a column: in most of its fields that hold anything.
#[derive(Debug, Default)]
struct Look {
    numbers: bool,
    /// With their day.
    times: bool,
    /// Without an hour.
    dates: bool,
    /// Without a day.
    hours: bool,
    texts: bool,
    kinds: bool,
    // In some of them.
    has_numbers: bool,
    has_times: bool,
}

impl Look {
    fn of(rows: &[StringRecord], place: usize, times: &Times) -> Self {
        let fields = || rows.iter().filter_map(|row| row.get(place)).map(str::trim).filter(|field| !field.is_empty());
        let all = fields().count();
        let most = |is_it: &dyn Fn(&str) -> bool| all > 0 && fields().filter(|field| is_it(field)).count() * 2 > all;
        let is_number = |field: &str| whole_number(field).is_ok();
        // Which comes first in a date is found out later.
        let is_time = |field: &str| times.is_surely_moment(field);
        let is_hour = |field: &str| !is_time(field) && !is_number(field) && times.read_hours(field).is_ok();
        let is_date = |field: &str| is_time(field) && !field.contains(':') && field.len() <= "2026-11-01".len();
        Self {
            has_numbers: fields().any(is_number),
            has_times: fields().any(is_time),
            numbers: most(&|field| is_number(field) && !is_time(field)),
            times: most(&is_time),
            dates: most(&is_date),
            hours: most(&is_hour),
            texts: most(&|field| !is_number(field) && !is_time(field)),
            kinds: most(&|field| crate::words::Kind::parse(field).is_some()),
        }
    }
}

/// Whether the first record names the columns: it holds no number and no time, and is known by its words or by holding
/// something else than what stands below it.
fn is_header(first: &StringRecord, rest: &[StringRecord], times: &Times) -> bool {
    let holds_value = |field: &str| whole_number(field).is_ok() || times.is_surely_moment(field);
    if first.iter().any(holds_value) || first.iter().all(|field| field.trim().is_empty()) {
        return false;
    }
    let is_word = |field: &str| HEADERS.iter().any(|(_, words)| words.contains(&field.trim().to_lowercase().as_str()));
    let differs = |place| {
        let look = Look::of(rest, place, times);
        look.numbers || look.times
    };
    first.iter().any(is_word) || (0..first.len()).any(differs)
}
