//! CSV by RFC 4180, in which no text becomes a formula.

use std::borrow::Cow;

use ::csv::{Terminator, Writer, WriterBuilder};

use super::rows::{Cell, Sheets, write_one};
use super::{Contents, ExportError, Reach, Stopping, Written};
use crate::day;
use crate::store::Store;

/// What a spreadsheet takes for a formula, at the beginning of a cell.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Text as a field that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a return gets an
/// apostrophe before it; and so does one that begins with apostrophes and then one of those, so that [`unguarded`] knows.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a field that [`guarded`] made.
pub fn unguarded(field: &str) -> &str {
    field.strip_prefix('\'').filter(|text| is_formula(text)).unwrap_or(field)
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

pub fn write(store: &mut Store, contents: &Contents<'_>, out: &mut Stopping<'_>) -> Result<Written, ExportError> {
    let writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    let mut csv = Csv { contents, writer };
    let written = write_one(store, contents, &mut csv)?;
    csv.writer.flush()?;
    Ok(written)
}

struct Csv<'a, 'o> {
    contents: &'a Contents<'a>,
    writer: Writer<&'a mut Stopping<'o>>,
}

impl Sheets for Csv<'_, '_> {
    fn begin(&mut self, _: &str, columns: &[Cow<'_, str>]) -> Result<(), ExportError> {
        Ok(self.writer.write_record(columns.iter().map(|name| guarded(name).into_owned())).map_err(of_csv)?)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError> {
        for cell in cells {
            let field: Cow<'_, str> = match *cell {
                Cell::Empty => "".into(),
                Cell::Text(text) => guarded(text),
                Cell::Word(word) => word.into(),
                Cell::Number(number) => number.to_string().into(),
                Cell::Real(number) => number.to_string().into(),
                Cell::Bool(is_so) => (if is_so { "true" } else { "false" }).into(),
                Cell::Date(date) => date.to_string().into(),
                Cell::Time(at) => day::text(at, self.contents.export.calendar.zone()).into(),
            };
            self.writer.write_field(field.as_bytes()).map_err(of_csv)?;
        }
        Ok(self.writer.write_record(None::<&[u8]>).map_err(of_csv)?)
    }
}

impl Reach for Csv<'_, '_> {
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError> {
        self.writer.get_ref().reach(done, all)
    }
}

/// Writing fails by its place alone.
fn of_csv(error: ::csv::Error) -> std::io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_is_no_formula_and_is_read_back() {
        let texts = ["", "'", "''", "Tea", "'Tea", "''Tea", " =1", "a=1", "ü", "1"];
        for text in texts {
            assert_eq!(guarded(text), text);
        }
        for start in FORMULA_STARTS {
            assert_eq!(guarded(&format!("{start}1+1")), format!("'{start}1+1"));
            assert_eq!(guarded(&start.to_string()), format!("'{start}"));
        }
        assert_eq!((guarded("'=1"), guarded("''=1")), ("''=1".into(), "'''=1".into()));
        for start in FORMULA_STARTS {
            for quotes in 0..4 {
                for rest in ["", "1", "'", "'=1"] {
                    let text = format!("{}{start}{rest}", "'".repeat(quotes));
                    assert_eq!(unguarded(&guarded(&text)), text);
                    assert!(!guarded(&text).starts_with(FORMULA_STARTS));
                }
            }
        }
        for text in texts {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
