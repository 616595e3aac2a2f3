//! The records of a table in a text file: delimited fields, with quotes around those that need them, by RFC 4180 and as
//! programs write them that don't follow it.

use std::io::{BufRead as _, BufReader, Read};

use csv::StringRecord;

use super::ImportError;
use super::limits::{CHUNK_BYTES, RECORD_BYTES_MAX};

/// A reader of one record after the other.
pub(super) struct Records<R> {
    reader: BufReader<R>,
    delimiter: u8,
    /// The line of the next byte as editors count them, from 1, including empty lines and those within quotes.
    line: u64,
    /// Number of carriage returns just read; a line feed after them ends no other line.
    returns: u8,
    /// All fields of the record, concatenated.
    fields: Vec<u8>,
    ends: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the beginning of a record.
    Begin,
    /// At the beginning of a field.
    Field,
    Plain,
    Quoted,
    /// After a quote, which ends the field unless another one follows.
    Quote,
}

impl<R: Read> Records<R> {
    pub(super) fn new(reader: R, delimiter: u8) -> Self {
        let reader = BufReader::with_capacity(CHUNK_BYTES, reader);
        Self { reader, delimiter, line: 1, returns: 0, fields: Vec::new(), ends: Vec::new() }
    }

    /// Skips lines and returns a reader of the rest.
    pub(super) fn behind(mut self, lines: u64) -> Result<BufReader<R>, ImportError> {
        self.skip_lines(lines)?;
        Ok(self.reader)
    }

    /// Skips lines.
    pub(super) fn skip_lines(&mut self, lines: u64) -> Result<(), ImportError> {
        while self.line <= lines {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let Some(end) = memchr::memchr2(b'\n', b'\r', buffer) else {
                let used = buffer.len();
                self.reader.consume(used);
                self.returns = 0;
                continue;
            };
            let byte = buffer.get(end).copied().unwrap_or_default();
            if end > 0 {
                self.returns = 0;
            }
            self.reader.consume(end + 1);
            self.end_line(byte);
        }
        // The second half of the previous line end.
        while self.returns > 0 && self.reader.fill_buf()?.first() == Some(&b'\n') {
            self.reader.consume(1);
            self.end_line(b'\n');
        }
        Ok(())
    }

    /// Reads the next record that isn't an empty line, and returns its first line, or `None` at the end.
    pub(super) fn read(&mut self, record: &mut StringRecord) -> Result<Option<u64>, ImportError> {
        self.fields.clear();
        self.ends.clear();
        let mut state = State::Begin;
        let mut first = self.line;
        loop {
            let buffer = self.reader.fill_buf()?;
            let Some(byte) = buffer.first().copied() else {
                match state {
                    State::Begin => return Ok(None),
                    State::Quoted => return Err(ImportError::OpenQuote { line: first }),
                    _ => self.ends.push(self.fields.len()),
                }
                return self.write(record, first);
            };
            // The content of a field is taken at once.
            let length = match state {
                State::Plain => memchr::memchr3(self.delimiter, b'\n', b'\r', buffer),
                State::Quoted => memchr::memchr3(b'"', b'\n', b'\r', buffer),
                _ => Some(0),
            };
            let length = length.unwrap_or(buffer.len());
            if length > 0 {
                self.fields.extend_from_slice(buffer.get(..length).unwrap_or_default());
                self.reader.consume(length);
                self.returns = 0;
                if self.fields.len() > RECORD_BYTES_MAX {
                    return Err(ImportError::LongRecord { line: first });
                }
                continue;
            }
            self.reader.consume(1);
            match (state, byte) {
                (State::Begin, b'\n' | b'\r') => {
                    self.end_line(byte);
                    continue;
                }
                (State::Quoted, b'\n' | b'\r') => {
                    // Line breaks in notes become line feeds.
                    if byte == b'\r' || self.returns == 0 {
                        self.fields.push(b'\n');
                    }
                    self.end_line(byte);
                    continue;
                }
                (_, b'\n' | b'\r') => {
                    self.ends.push(self.fields.len());
                    self.end_line(byte);
                    return self.write(record, first);
                }
                _ => {}
            }
            self.returns = 0;
            if state == State::Begin {
                first = self.line;
            }
            state = match (state, byte) {
                (State::Quoted, _) => State::Quote,
                (State::Quote, b'"') => {
                    self.fields.push(b'"');
                    State::Quoted
                }
                (_, byte) if byte == self.delimiter => {
                    self.ends.push(self.fields.len());
                    if self.ends.len() > RECORD_BYTES_MAX {
                        return Err(ImportError::LongRecord { line: first });
                    }
                    State::Field
                }
                (State::Begin | State::Field, b'"') => State::Quoted,
                _ => {
                    self.fields.push(byte);
                    State::Plain
                }
            };
        }
    }

    /// Ends a line. Some programs write two carriage returns before a line feed.
    fn end_line(&mut self, byte: u8) {
        match (byte, self.returns) {
            (b'\r', returns) => {
                self.returns = returns.saturating_add(1);
                self.line += 1;
            }
            (_, 0) => self.line += 1,
            (_, returns) => {
                self.line -= u64::from(returns == 2);
                self.returns = 0;
            }
        }
    }

    fn write(&self, record: &mut StringRecord, line: u64) -> Result<Option<u64>, ImportError> {
        let text = std::str::from_utf8(&self.fields).map_err(|_| ImportError::NotText)?;
        record.clear();
        let mut start = 0;
        for end in &self.ends {
            record.push_field(text.get(start..*end).unwrap_or_default());
            start = *end;
        }
        Ok(Some(line))
    }
}
