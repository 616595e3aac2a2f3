//! Spreadsheets: what XLSX and ODS files have in common. Cell by cell, so that a sheet may be large; only the texts
//! that the sheets of an XLSX file share are held in memory.

use std::io::Read as _;

use csv::StringRecord;

use super::archive::Archive;
use super::builder::SourcePart;
use super::limits::{Halt, RECORD_BYTES_MAX};
use super::tables::{Flow, Table};
use super::{COLUMNS_MAX, ImportError, ods, xlsx};

/// Sheets in one file at most.
const SHEETS_MAX: usize = 1_000;

/// Rows of a sheet at most: LibreOffice's.
pub(super) const ROWS_MAX: u64 = 1 << 24;

/// A sheet, as it is listed.
#[derive(Debug, Clone)]
pub(super) struct ListedSheet {
    pub name: String,
    pub is_hidden: bool,
}

/// The sheets of a file.
pub(super) struct Sheets<'a> {
    archive: Archive<'a>,
    book: Book,
    listed: Vec<ListedSheet>,
    /// Rows at the top of each sheet that are left out.
    pub skip: u64,
}

enum Book {
    Xlsx(xlsx::Book),
    Ods,
}

impl<'a> Sheets<'a> {
    /// `None`: it is no spreadsheet.
    pub fn new(mut archive: Archive<'a>) -> Result<Result<Self, Archive<'a>>, ImportError> {
        let (book, listed) = if let Some((book, listed)) = xlsx::Book::open(&mut archive)? {
            (Book::Xlsx(book), listed)
        } else if is_ods(&mut archive)? {
            (Book::Ods, ods::list(&mut archive)?)
        } else {
            return Ok(Err(archive));
        };
        if listed.len() > SHEETS_MAX {
            return Err(ImportError::Damaged(format!("it has more than {SHEETS_MAX} sheets")));
        }
        Ok(Ok(Self { archive, book, listed, skip: 0 }))
    }

    pub fn listed(&self) -> &[ListedSheet] {
        &self.listed
    }

    /// Returns the rows of a sheet.
    pub fn sheet(&mut self, place: usize) -> Sheet<'_, 'a> {
        Sheet { sheets: self, place }
    }
}

fn is_ods(archive: &mut Archive<'_>) -> Result<bool, ImportError> {
    let mut kind = Vec::new();
    if let Some(part) = archive.open("mimetype")? {
        part.take(ods::KIND.len() as u64).read_to_end(&mut kind)?;
    }
    Ok(kind == ods::KIND)
}

pub(super) struct Sheet<'s, 'a> {
    sheets: &'s mut Sheets<'a>,
    place: usize,
}

impl Table for Sheet<'_, '_> {
    /// Of its cells that are numbers.
    fn decimal(&self) -> Option<char> {
        Some('.')
    }

    fn each(
        &mut self,
        take: &mut dyn FnMut(u64, &StringRecord) -> Result<Flow, ImportError>,
    ) -> Result<(), ImportError> {
        let Sheets { archive, book, skip, .. } = self.sheets;
        let skip = *skip;
        let take = &mut |line, record: &StringRecord| if line > skip { take(line, record) } else { Ok(Flow::On) };
        match book {
            Book::Xlsx(book) => book.each(archive, self.place, take),
            Book::Ods => ods::each(archive, self.place, take),
        }
    }
}

/// Sheets that are alike, as one table: the first row of the first of them is that of all.
pub(super) struct StackedSheets<'s, 'a> {
    pub sheets: &'s mut Sheets<'a>,
    pub places: Vec<usize>,
    pub head: StringRecord,
    /// Told the sheet that is read, where there are several.
    pub at: SourcePart,
}

impl Table for StackedSheets<'_, '_> {
    fn each(
        &mut self,
        take: &mut dyn FnMut(u64, &StringRecord) -> Result<Flow, ImportError>,
    ) -> Result<(), ImportError> {
        let mut is_over = false;
        for (number, place) in self.places.iter().enumerate() {
            if self.places.len() > 1 {
                self.at.set(self.sheets.listed().get(*place).map(|sheet| sheet.name.clone()));
            }
            let mut is_first = number > 0;
            self.sheets.sheet(*place).each(&mut |line, record| {
                let is_empty = record.iter().all(|field| field.trim().is_empty());
                if !is_empty && std::mem::take(&mut is_first) && *record == self.head {
                    return Ok(Flow::On);
                }
                let flow = take(line, record)?;
                is_over = matches!(flow, Flow::Stop);
                Ok(flow)
            })?;
            if is_over {
                break;
            }
        }
        Ok(())
    }
}

/// A row as it is read, cell by cell.
#[derive(Debug, Default)]
pub(super) struct Row {
    cells: Vec<String>,
    width: usize,
    bytes: usize,
}

impl Row {
    pub fn clear(&mut self) {
        self.cells.iter_mut().for_each(String::clear);
        (self.width, self.bytes) = (0, 0);
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }

    pub fn is_empty(&self) -> bool {
        self.width == 0
    }

    /// Writes into the cell of this column, counted from 0.
    pub fn set(&mut self, column: usize, text: &str) -> Result<(), ImportError> {
        if column >= COLUMNS_MAX {
            return Err(ImportError::TooManyColumns { columns: column.saturating_add(1) });
        }
        if column >= self.cells.len() {
            self.cells.resize_with(column + 1, String::new);
        }
        self.width = self.width.max(column + 1);
        let Some(cell) = self.cells.get_mut(column) else { return Ok(()) };
        self.bytes = self.bytes.saturating_sub(cell.len()) + text.len();
        if self.bytes > RECORD_BYTES_MAX {
            return Err(Halt::Record.into());
        }
        cell.clear();
        cell.push_str(text);
        Ok(())
    }

    pub fn write(&self, record: &mut StringRecord) {
        record.clear();
        self.cells.iter().take(self.width).for_each(|cell| record.push_field(cell));
    }
}

/// Adds to a cell's text, within the limit.
pub(super) fn append(text: &mut String, more: &str) -> Result<(), ImportError> {
    if text.len() + more.len() > RECORD_BYTES_MAX {
        return Err(Halt::Record.into());
    }
    text.push_str(more);
    Ok(())
}
