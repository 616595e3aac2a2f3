//! A workbook: dates as dates, numbers as numbers, text as text and never as a formula. Sheets are buffered in
//! temporary files, so memory is bounded.

use std::io::{self, Write};
use std::time::SystemTime;

use jiff::civil::{Date, date};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::rows::{
    Cell, Heading, Sheets, write_boards, write_counters, write_day_notes, write_entries, write_settings, write_table,
};
use super::{Contents, ExportContent, ExportError, Reach, Stopping, Written};
use crate::day;
use crate::headings;
use crate::language::{self, text};
use crate::store::Store;

/// Maximum number of rows below the header of a sheet, as in the format.
const ROWS_MAX: u32 = 1_048_575;

/// Maximum number of columns of a sheet, as in the format.
const COLUMNS_MAX: usize = 16_384;

/// The largest number that a cell holds exactly.
const EXACT_MAX: u64 = 1 << 53;

/// The first date on which all spreadsheets agree.
const FIRST_DATE: Date = date(1900, 3, 1);

/// Column widths, in characters.
const NAME_WIDTH: f64 = 24.0;
const TIME_WIDTH: f64 = 22.0;
const WIDTH: f64 = 11.0;

pub(super) fn write(
    store: &mut Store,
    contents: &Contents<'_>,
    out: &mut Stopping<'_>,
) -> Result<Written, ExportError> {
    write_with(store, contents, out, ROWS_MAX)
}

fn write_with(
    store: &mut Store,
    contents: &Contents<'_>,
    out: &mut Stopping<'_>,
    rows_max: u32,
) -> Result<Written, ExportError> {
    // The library would panic.
    if SystemTime::now() < SystemTime::UNIX_EPOCH {
        return Err(ExportError::Refused(text!("workbook-clock").into()));
    }
    let mut book = Book { contents, out, workbook: Workbook::new(), sheet: None, formats: Formats::new(), rows_max };
    let mut rows = 0;
    match contents.export.what {
        ExportContent::Table(unit) => rows = write_table(store, contents, &mut book, unit)?,
        what => {
            write_counters(contents, &mut book, true)?;
            write_boards(contents, &mut book)?;
            write_settings(contents, &mut book)?;
            write_day_notes(contents, &mut book)?;
            if what == ExportContent::Entries {
                rows = write_entries(store, contents, &mut book, true)?;
            }
        }
    }
    book.end_sheet();
    let Book { mut workbook, out, .. } = book;
    let mut quiet = Quiet { out, failed: None };
    let saved = workbook.save_to_writer(&mut quiet);
    if let Some(error) = quiet.failed {
        return Err(error.into());
    }
    saved.map_err(|error| of_xlsx(error, "workbook", "", 0))?;
    Ok(Written { counters: contents.counters.len(), rows })
}

/// A writer that fails only once: the archive tries to write its end even after an error, and would complain on
/// standard error.
struct Quiet<'a, 'o> {
    out: &'a mut Stopping<'o>,
    failed: Option<io::Error>,
}

impl Write for Quiet<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failed.is_some() {
            return Ok(bytes.len());
        }
        match self.out.write(bytes) {
            Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                self.failed = Some(error);
                Err(io::ErrorKind::Other.into())
            }
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.failed.is_some() { Ok(()) } else { self.out.flush() }
    }
}

struct Formats {
    header: Format,
    date: Format,
    time: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            header: Format::new().set_bold(),
            date: Format::new().set_num_format("yyyy-mm-dd"),
            time: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss.000"),
        }
    }
}

struct Book<'a, 'o> {
    contents: &'a Contents<'a>,
    out: &'a mut Stopping<'o>,
    workbook: Workbook,
    /// The sheet that is being written.
    sheet: Option<Sheet>,
    formats: Formats,
    rows_max: u32,
}

struct Sheet {
    worksheet: Worksheet,
    name: String,
    columns: Vec<Column>,
    /// The number of this sheet, if the content needs several.
    part: u32,
    /// The next row.
    row: u32,
}

#[derive(Debug, Clone)]
struct Column {
    heading: String,
    width: f64,
}

impl Column {
    fn of(heading: &Heading<'_>) -> Self {
        let (heading, width) = match *heading {
            Heading::Own(name @ ("time" | "archived" | "value")) => (headings::translated(name), TIME_WIDTH),
            Heading::Own(name @ ("counter" | "board" | "note" | "day_note")) => {
                (headings::translated(name), NAME_WIDTH)
            }
            Heading::Own(name) => (headings::translated(name), WIDTH),
            Heading::Counter(name) => (name, WIDTH),
        };
        Self { heading: heading.to_owned(), width }
    }
}

impl Book<'_, '_> {
    fn begin_part(&mut self, name: &str, columns: Vec<Column>, part: u32) -> Result<(), ExportError> {
        self.end_sheet();
        if columns.len() > COLUMNS_MAX {
            let why = text!("workbook-too-many-columns", max = COLUMNS_MAX, columns = columns.len());
            return Err(ExportError::Refused(why));
        }
        let of_sheet = |error| of_xlsx(error, "sheet", name, 0);
        let mut worksheet = self.workbook.new_worksheet_with_constant_memory().map_err(of_sheet)?;
        let title = if part == 1 { name.to_owned() } else { text!("workbook-sheet-part", name, part) };
        worksheet.set_name(title).map_err(of_sheet)?;
        worksheet.set_freeze_panes(1, 0).map_err(of_sheet)?;
        worksheet.set_right_to_left(language::chosen().is_right_to_left());
        for (index, column) in (0_u16..).zip(&columns) {
            worksheet.set_column_width(index, column.width).map_err(of_sheet)?;
            worksheet.write_string_with_format(0, index, &column.heading, &self.formats.header).map_err(of_sheet)?;
        }
        self.sheet = Some(Sheet { worksheet, name: name.to_owned(), columns, part, row: 1 });
        Ok(())
    }

    fn end_sheet(&mut self) {
        if let Some(Sheet { worksheet, .. }) = self.sheet.take() {
            self.workbook.push_worksheet(worksheet);
        }
    }
}

impl Sheets for Book<'_, '_> {
    fn begin(&mut self, name: &str, columns: &[Heading<'_>]) -> Result<(), ExportError> {
        self.begin_part(name, columns.iter().map(Column::of).collect(), 1)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError> {
        if let Some(Sheet { name, columns, part, row, .. }) = &self.sheet
            && *row > self.rows_max
        {
            let (name, columns, part) = (name.clone(), columns.clone(), *part);
            self.begin_part(&name, columns, part + 1)?;
        }
        let (zone, formats) = (self.contents.export.calendar.zone(), &self.formats);
        let Some(Sheet { worksheet, name, row, .. }) = &mut self.sheet else { return Ok(()) };
        for (column, cell) in (0_u16..).zip(cells) {
            let written = match *cell {
                Cell::Empty => continue,
                Cell::Text(text) | Cell::Word(text) => worksheet.write_string(*row, column, text),
                Cell::Setting(name) => worksheet.write_string(*row, column, headings::translated(name)),
                Cell::Kinds([kind]) => worksheet.write_string(*row, column, headings::kind_name(*kind)),
                Cell::Kinds(kinds) => {
                    let names: Vec<&str> = kinds.iter().map(|kind| headings::kind_name(*kind)).collect();
                    worksheet.write_string(*row, column, names.join(" "))
                }
                // Larger numbers are written as text.
                Cell::Number(number) if number.unsigned_abs() > EXACT_MAX => {
                    worksheet.write_string(*row, column, number.to_string())
                }
                Cell::Number(number) => worksheet.write_number(*row, column, number as f64),
                Cell::Real(number) => worksheet.write_number(*row, column, number),
                Cell::Bool(is_so) => worksheet.write_boolean(*row, column, is_so),
                Cell::Date(date) if date < FIRST_DATE => worksheet.write_string(*row, column, date.to_string()),
                Cell::Date(date) => worksheet.write_datetime_with_format(*row, column, date, &formats.date),
                Cell::Time(at) => match day::local(at, zone).datetime() {
                    local if local.date() < FIRST_DATE => worksheet.write_string(*row, column, day::text(at, zone)),
                    local => worksheet.write_datetime_with_format(*row, column, local, &formats.time),
                },
            };
            written.map_err(|error| of_xlsx(error, "row", name, *row + 1))?;
        }
        *row += 1;
        Ok(())
    }
}

impl Reach for Book<'_, '_> {
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError> {
        self.out.reach(done, all)
    }
}

/// Converts an error in the "workbook", a "sheet", or a "row" of it.
fn of_xlsx(error: XlsxError, place: &str, sheet: &str, row: u32) -> ExportError {
    match error {
        XlsxError::IoError(error) => ExportError::Write(error),
        XlsxError::MaxStringLengthExceeded => ExportError::Refused(text!("workbook-text-too-long", place, sheet, row)),
        error => ExportError::Refused(text!("workbook-failed", place, sheet, row, why = error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader as _, Xlsx};
    use jiff::civil::Weekday;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::cancel::{Cancel, Progress};
    use crate::day::DayStart;
    use crate::domain::Time;
    use crate::export::{Export, ExportSelection, Format};
    use crate::stats::Calendar;
    use crate::store::{Access, DemoPlan};

    #[test]
    fn what_is_too_long_for_a_sheet_goes_on_in_a_second_one() {
        let now = Time(1_795_431_600_000);
        let folder = tempfile::TempDir::new().unwrap();
        let mut store = Store::open(&folder.path().join("tally.db"), Access::Write).unwrap();
        let zone = TimeZone::UTC;
        let plan = DemoPlan { counters: 10, entries: 1_000, days: 30, seed: 1, zone: zone.clone(), now };
        let entries = u32::try_from(store.fill_demo(&plan).unwrap()).unwrap();
        let export = Export {
            what: ExportContent::Entries,
            format: Format::Xlsx,
            of: ExportSelection::default(),
            since: None,
            until: None,
            kinds: Vec::new(),
            calendar: Calendar::new(zone, DayStart::default(), Weekday::Monday),
            now,
            prints: false,
        };
        let contents = Contents::read(&store, &export).unwrap();
        // Not a row is lost where one sheet ends, nor is there an empty one.
        for rows_max in [400, entries - 1, entries, entries + 1] {
            let mut bytes = Vec::new();
            let progress = std::cell::Cell::new(Progress { done: 0, all: 1 });
            let mut out = Stopping { out: &mut bytes, cancel: &Cancel::default(), on_progress: &|_| {}, progress };
            write_with(&mut store, &contents, &mut out, rows_max).unwrap();
            let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
            let names = book.sheet_names();
            let sheets = entries.div_ceil(rows_max);
            assert_eq!(names.len(), 3 + usize::try_from(sheets).unwrap());
            let mut numbers = Vec::new();
            for part in 1..=sheets {
                let name = if part == 1 { "Entries".to_owned() } else { format!("Entries {part}") };
                let sheet = book.worksheet_range(&name).unwrap();
                assert_eq!(sheet.get_value((0, 1)).unwrap().to_string(), "counter");
                let rows = (1..u32::try_from(sheet.height()).unwrap()).map(|row| sheet.get_value((row, 0)).unwrap());
                numbers.extend(rows.map(ToString::to_string));
            }
            let expected: Vec<String> = (1..=entries).map(|number| number.to_string()).collect();
            assert!(numbers == expected, "{rows_max}");
        }
    }
}
