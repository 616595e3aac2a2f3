//! Spreadsheets: what XLSX and ODS files have in common. Sheets are read cell by cell, so they may be large; only the
//! shared texts of an XLSX file are held in memory.

use std::io::Read as _;
use std::ops::ControlFlow;

use csv::StringRecord;

use super::archive::Archive;
use super::builder::SourcePart;
use super::row::ListedSheet;
use super::tables::{RecordVisitor, Table};
use super::{ImportError, ods, xlsx};
use crate::language::text;

/// Maximum number of sheets in one file.
const SHEETS_MAX: usize = 1_000;

/// The sheets of a file.
pub(super) struct Sheets<'a> {
    archive: Archive<'a>,
    book: Book,
    listed: Vec<ListedSheet>,
    /// The number of rows at the top of each sheet that are skipped.
    pub skip: u64,
}

enum Book {
    Xlsx(xlsx::Book),
    Ods,
}

impl<'a> Sheets<'a> {
    /// Opens a zip as a spreadsheet, or gives the zip back if it isn't one.
    pub(super) fn new(mut archive: Archive<'a>) -> Result<Result<Self, Archive<'a>>, ImportError> {
        let (book, listed) = if let Some((book, listed)) = xlsx::Book::open(&mut archive)? {
            (Book::Xlsx(book), listed)
        } else if is_ods(&mut archive)? {
            (Book::Ods, ods::list(&mut archive)?)
        } else {
            return Ok(Err(archive));
        };
        if listed.len() > SHEETS_MAX {
            return Err(ImportError::Damaged(text!("sheet-too-many", max = SHEETS_MAX)));
        }
        Ok(Ok(Self { archive, book, listed, skip: 0 }))
    }

    pub(super) fn listed(&self) -> &[ListedSheet] {
        &self.listed
    }

    /// Returns the rows of a sheet.
    pub(super) fn sheet(&mut self, index: usize) -> Sheet<'_, 'a> {
        Sheet { sheets: self, index }
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
    index: usize,
}

impl Table for Sheet<'_, '_> {
    /// Returns the decimal mark of numeric cells.
    fn decimal(&self) -> Option<char> {
        Some('.')
    }

    fn each(&mut self, take: &mut RecordVisitor<'_>) -> Result<(), ImportError> {
        let Sheets { archive, book, skip, .. } = self.sheets;
        let skip = *skip;
        let take = &mut |line, record: &StringRecord| {
            if line > skip { take(line, record) } else { Ok(ControlFlow::Continue(())) }
        };
        match book {
            Book::Xlsx(book) => book.each(archive, self.index, take),
            Book::Ods => ods::each(archive, self.index, take),
        }
    }
}

/// Sheets with the same columns as one table, with the first row of the first sheet as the header of all.
pub(super) struct StackedSheets<'s, 'a> {
    pub sheets: &'s mut Sheets<'a>,
    pub indices: Vec<usize>,
    pub head: StringRecord,
    /// Set to the sheet that is being read, if there are several.
    pub at: SourcePart,
}

impl Table for StackedSheets<'_, '_> {
    fn each(&mut self, take: &mut RecordVisitor<'_>) -> Result<(), ImportError> {
        let mut is_over = false;
        for (number, index) in self.indices.iter().enumerate() {
            if self.indices.len() > 1 {
                self.at.set(self.sheets.listed().get(*index).map(|sheet| sheet.name.clone()));
            }
            let mut is_first = number > 0;
            self.sheets.sheet(*index).each(&mut |line, record| {
                let is_empty = record.iter().all(|field| field.trim().is_empty());
                if !is_empty && std::mem::take(&mut is_first) && *record == self.head {
                    return Ok(ControlFlow::Continue(()));
                }
                let flow = take(line, record)?;
                is_over = flow.is_break();
                Ok(flow)
            })?;
            if is_over {
                break;
            }
        }
        Ok(())
    }
}
