//! Text files: what they are encoded in, and their records.

use std::cell::Cell;
use std::io::{BufRead as _, BufReader, Read, Seek, SeekFrom};
use std::rc::Rc;

use csv::StringRecord;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::limits::{Halt, RECORD_BYTES_MAX, Ration};
use super::tables::{Flow, Table};
use super::{BYTES_MAX, ImportError};

/// So much of a file is looked at to find out what it is, in bytes.
pub(super) const SAMPLE_BYTES: usize = 64 << 10;

const CHUNK_BYTES: usize = 64 << 10;

/// What may stand between the fields of a table, and which is believed where two would do: a comma may also be in a number.
const DELIMITERS: [u8; 4] = [b';', b'\t', b'|', b','];

/// What is read from: a file, or bytes.
pub trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// A file of text, whatever it is encoded in.
pub(super) struct Text<'a> {
    source: &'a mut dyn Source,
    encoding: &'static Encoding,
}

impl<'a> Text<'a> {
    /// Reads all of it once, to see what it is encoded in: what its mark says, else UTF-8 if it is that, else Windows-1252.
    pub fn new(source: &'a mut dyn Source) -> Result<Self, ImportError> {
        source.seek(SeekFrom::Start(0))?;
        let mut chunk = vec![0; CHUNK_BYTES];
        // What was read and belongs to a letter that isn't complete.
        let mut rest = Vec::new();
        let mut is_utf8 = true;
        let mut size = 0;
        let mut marked = None;
        loop {
            let read = source.read(&mut chunk)?;
            let bytes = chunk.get(..read).unwrap_or_default();
            if size == 0 {
                marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
            }
            size += read as u64;
            if size > BYTES_MAX {
                return Err(ImportError::TooLarge);
            }
            if marked.is_none_or(|encoding| encoding == UTF_8) && bytes.contains(&0) {
                return Err(ImportError::NotText);
            }
            rest.extend_from_slice(bytes);
            let valid = Encoding::utf8_valid_up_to(&rest);
            rest.drain(..valid);
            // A letter has at most four bytes.
            is_utf8 &= rest.len() < 4 && (read > 0 || rest.is_empty());
            if !is_utf8 {
                rest.clear();
            }
            if read == 0 {
                break;
            }
        }
        let encoding = match marked {
            Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => encoding,
            _ if is_utf8 => UTF_8,
            _ => WINDOWS_1252,
        };
        Ok(Self { source, encoding })
    }

    /// From its beginning, as UTF-8 without a mark.
    pub fn read(&mut self) -> Result<impl Read, ImportError> {
        self.source.seek(SeekFrom::Start(0))?;
        let mut builder = DecodeReaderBytesBuilder::new();
        builder.encoding(Some(self.encoding)).strip_bom(true).bom_override(self.encoding != WINDOWS_1252);
        Ok(builder.build(&mut self.source))
    }

    /// The beginning, up to the end of its last whole line, if it has one.
    pub fn sample(&mut self) -> Result<String, ImportError> {
        let mut bytes = Vec::new();
        self.read()?.take(SAMPLE_BYTES as u64).read_to_end(&mut bytes)?;
        if bytes.len() == SAMPLE_BYTES {
            let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
            bytes.truncate(end);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Each line with its number, without its end.
    pub fn each_line(&mut self, take: &mut dyn FnMut(u64, &str) -> Result<(), ImportError>) -> Result<(), ImportError> {
        let mut reader = BufReader::new(self.read()?);
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            let read = reader.by_ref().take(RECORD_BYTES_MAX as u64 + 1).read_until(b'\n', &mut line)?;
            if read > RECORD_BYTES_MAX {
                return Err(ImportError::LongRecord { line: number });
            }
            if read == 0 {
                break;
            }
            take(number, String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']))?;
        }
        Ok(())
    }
}

/// A table of fields between delimiters, with quotes around those that need them.
pub(super) struct Csv<'a> {
    pub text: Text<'a>,
    pub delimiter: u8,
}

impl<'a> Csv<'a> {
    pub fn new(mut text: Text<'a>) -> Result<Self, ImportError> {
        let sample = text.sample()?;
        let score = |delimiter: &u8| {
            let reader = csv::ReaderBuilder::new()
                .delimiter(*delimiter)
                .has_headers(false)
                .flexible(true)
                .from_reader(sample.as_bytes());
            let widths: Vec<usize> =
                reader.into_records().take(100).map_while(Result::ok).map(|record| record.len()).collect();
            let first = widths.first().copied().filter(|width| *width > 1);
            first.map_or(0, |first| widths.iter().filter(|width| **width == first).count())
        };
        // Of equals the last is the greatest, so they come in reverse.
        let delimiter = DELIMITERS.into_iter().rev().max_by_key(score).filter(|best| score(best) > 0).unwrap_or(b',');
        Ok(Self { text, delimiter })
    }
}

impl Table for Csv<'_> {
    /// Where a comma is the decimal mark, semicolons stand between the fields.
    fn decimal(&self) -> Option<char> {
        match self.delimiter {
            b';' => Some(','),
            b',' => Some('.'),
            _ => None,
        }
    }

    fn each(
        &mut self,
        take: &mut dyn FnMut(u64, &StringRecord) -> Result<Flow, ImportError>,
    ) -> Result<(), ImportError> {
        let left = Rc::new(Cell::new(0));
        let ration = Ration { reader: self.text.read()?, left: Rc::clone(&left) };
        let mut builder = csv::ReaderBuilder::new();
        let mut reader = builder.delimiter(self.delimiter).has_headers(false).flexible(true).from_reader(ration);
        let mut record = StringRecord::new();
        loop {
            left.set(RECORD_BYTES_MAX);
            let line = reader.position().line();
            match reader.read_record(&mut record) {
                Ok(false) => return Ok(()),
                Ok(true) => {
                    let line = record.position().map_or(line, csv::Position::line);
                    if matches!(take(line, &record)?, Flow::Stop) {
                        return Ok(());
                    }
                }
                Err(error) => {
                    return Err(match error.into_kind() {
                        csv::ErrorKind::Io(error) if Halt::of(&error) == Some(&Halt::Record) => {
                            ImportError::LongRecord { line }
                        }
                        csv::ErrorKind::Io(error) => error.into(),
                        _ => ImportError::NotText,
                    });
                }
            }
        }
    }
}
