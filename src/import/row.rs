//! A row of a sheet while it is read, and the list of sheets. Left out: the file formats.

use csv::StringRecord;

use super::limits::{Halt, RECORD_BYTES_MAX};
use super::{COLUMNS_MAX, ImportError};

/// Maximum number of rows of a sheet, as in LibreOffice.
pub(super) const ROWS_MAX: u64 = 1 << 24;

/// A sheet in the list of sheets.
#[derive(Debug, Clone)]
pub(super) struct ListedSheet {
    pub name: String,
    pub is_hidden: bool,
}

/// A row that is read cell by cell.
#[derive(Debug, Default)]
pub(super) struct Row {
    cells: Vec<String>,
    width: usize,
    bytes: usize,
}

impl Row {
    pub(super) fn clear(&mut self) {
        self.cells.iter_mut().for_each(String::clear);
        (self.width, self.bytes) = (0, 0);
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn is_empty(&self) -> bool {
        self.width == 0
    }

    /// Sets the cell of this column, counted from 0.
    pub(super) fn set(&mut self, column: usize, text: &str) -> Result<(), ImportError> {
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

    pub(super) fn write(&self, record: &mut StringRecord) {
        record.clear();
        self.cells.iter().take(self.width).for_each(|cell| record.push_field(cell));
    }
}

/// Appends to the text of a cell, within the limit.
pub(super) fn append(text: &mut String, more: &str) -> Result<(), ImportError> {
    if text.len() + more.len() > RECORD_BYTES_MAX {
        return Err(Halt::Record.into());
    }
    text.push_str(more);
    Ok(())
}
