//! CSV by RFC 4180, with texts guarded so that none is taken for a formula.

use std::borrow::Cow;

use ::csv::{Terminator, Writer, WriterBuilder};

use super::rows::{Cell, Heading, Sheets, write_one};
use super::{Contents, ExportError, Reach, Stopping, Written};
use crate::day;
use crate::formula_guard::guarded;
use crate::store::Store;

pub(super) fn write(
    store: &mut Store,
    contents: &Contents<'_>,
    out: &mut Stopping<'_>,
) -> Result<Written, ExportError> {
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
    fn begin(&mut self, _: &str, columns: &[Heading<'_>]) -> Result<(), ExportError> {
        let name = |heading: &Heading<'_>| match *heading {
            Heading::Own(name) | Heading::Counter(name) => guarded(name).into_owned(),
        };
        Ok(self.writer.write_record(columns.iter().map(name)).map_err(of_csv)?)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError> {
        for cell in cells {
            let field: Cow<'_, str> = match *cell {
                Cell::Empty => "".into(),
                Cell::Text(text) => guarded(text),
                Cell::Word(word) | Cell::Setting(word) => word.into(),
                Cell::Kinds([kind]) => kind.as_str().into(),
                Cell::Kinds(kinds) => kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(" ").into(),
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

/// Converts an error of the library; writing fails only by I/O.
fn of_csv(error: ::csv::Error) -> std::io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}
