//! Spreadsheets: what XLSX and ODS files have in common. Cell by cell, so that a sheet may be large; only the texts
//! that the sheets of an XLSX file share are held in memory.

use std::io::Read as _;
use std::ops::ControlFlow;

use csv::StringRecord;

use super::archive::Archive;
use super::builder::SourcePart;
use super::row::ListedSheet;
use super::tables::{RecordVisitor, Table};
use super::{ImportError, ods, xlsx};

/// Sheets in one file at most.
const SHEETS_MAX: usize = 1_000;

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
    pub(super) fn new(mut archive: Archive<'a>) -> Result<Result<Self, Archive<'a>>, ImportError> {
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
    /// Of its cells that are numbers.
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

/// Sheets that are alike, as one table: the first row of the first of them is that of all.
pub(super) struct StackedSheets<'s, 'a> {
    pub sheets: &'s mut Sheets<'a>,
    pub indices: Vec<usize>,
    pub head: StringRecord,
    /// Told the sheet that is read, where there are several.
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
