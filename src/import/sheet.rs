//! Spreadsheets (XLSX): our own export, or the first sheet of any other with something on it.
//!
//! Cell by cell, so that a sheet may be large; only the texts that sheets share are held in memory, by the library.

use std::io::BufReader;

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use csv::StringRecord;

use super::tables::{Flow, Table};
use super::text::Source;
use super::values::shown;
use super::{COLUMNS_MAX, ImportError};

/// The sheets of a file.
pub(super) struct Sheets<'a> {
    book: Xlsx<BufReader<&'a mut dyn Source>>,
}

impl<'a> Sheets<'a> {
    pub fn new(source: &'a mut dyn Source) -> Result<Self, ImportError> {
        Ok(Self { book: Xlsx::new(BufReader::new(source)).map_err(damaged)? })
    }

    pub fn names(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    pub fn sheet<'s>(&'s mut self, name: &'s str) -> Sheet<'s, 'a> {
        Sheet { sheets: self, name }
    }
}

pub(super) struct Sheet<'s, 'a> {
    sheets: &'s mut Sheets<'a>,
    name: &'s str,
}

impl Table for Sheet<'_, '_> {
    fn each(
        &mut self,
        take: &mut dyn FnMut(u64, &StringRecord) -> Result<Flow, ImportError>,
    ) -> Result<(), ImportError> {
        let mut cells = match self.sheets.book.worksheet_cells_reader(self.name) {
            // A sheet that is a chart has no cells.
            Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(()),
            cells => cells.map_err(damaged)?,
        };
        let mut line = 0;
        let mut record = StringRecord::new();
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            let row = u64::from(row) + 1;
            if column >= COLUMNS_MAX {
                return Err(ImportError::TooManyColumns { columns: column.saturating_add(1) });
            }
            if row != line {
                if line > 0 && matches!(take(line, &record)?, Flow::Stop) {
                    return Ok(());
                }
                line = row;
                record.clear();
            }
            while record.len() < column {
                record.push_field("");
            }
            record.push_field(&text(cell.get_value()));
        }
        if line > 0 {
            take(line, &record)?;
        }
        Ok(())
    }
}

/// A cell as it would stand in a text file.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::DateTime(at) if at.is_duration() || at.as_f64() < 1.0 => {
            let (_, _, _, hours, minutes, seconds, milliseconds) = at.to_ymd_hms_milli();
            format!("{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}")
        }
        DataRef::DateTime(at) => {
            let (year, month, day, hours, minutes, seconds, milliseconds) = at.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            // A whole day is a date.
            if at.as_f64().fract() == 0.0 {
                date
            } else {
                format!("{date}T{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}")
            }
        }
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn damaged(error: XlsxError) -> ImportError {
    match error {
        XlsxError::Zip(error) => error.into(),
        // What it tells may have much of the file in it.
        error => ImportError::Damaged(shown(&error.to_string())),
    }
}
