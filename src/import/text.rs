//! Text files: their decoded text, and the tables in them.

use std::io::{BufRead as _, BufReader, Read, SeekFrom};

use csv::StringRecord;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::ImportError;
use super::encoding::{self, DetectedEncoding, DoubleUtf8Decoder, TextEncoding};
use super::limits::{RECORD_BYTES_MAX, Source};
use super::records::Records;
use super::tables::{RecordVisitor, Table};
use crate::language::text;

/// Maximum number of bytes that are read to recognise a file.
pub(super) const SAMPLE_BYTES: usize = 64 << 10;

/// Number of records from which the delimiter is guessed.
const RECORDS_LOOKED_AT: usize = 100;

/// The possible delimiters between fields. Where two would do, the earlier one is taken: a comma may also be part of a
/// number.
const DELIMITERS: [u8; 4] = [b';', b'\t', b'|', b','];

/// A text file in any encoding.
pub(super) struct Text<'a> {
    source: &'a mut dyn Source,
    pub encoded: DetectedEncoding,
}

impl<'a> Text<'a> {
    /// Opens a text. Without an encoding that was `asked` for, all of it is read once to detect one.
    pub(super) fn new(source: &'a mut dyn Source, asked: Option<TextEncoding>) -> Result<Self, ImportError> {
        let encoded = encoding::detect(source, asked)?;
        Ok(Self { source, encoded })
    }

    /// Returns a reader from the beginning, as UTF-8 without a byte-order mark.
    pub(super) fn read(&mut self) -> Result<Box<dyn Read + '_>, ImportError> {
        self.source.seek(SeekFrom::Start(0))?;
        let mut builder = DecodeReaderBytesBuilder::new();
        Ok(match self.encoded.encoding {
            TextEncoding::Known(encoding) => {
                let has_mark = [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding);
                builder.encoding(Some(encoding)).strip_bom(true).bom_override(has_mark);
                Box::new(builder.build(&mut self.source))
            }
            TextEncoding::Utf8Twice => {
                builder.encoding(Some(UTF_8)).strip_bom(true).bom_override(true);
                Box::new(DoubleUtf8Decoder::new(builder.build(&mut self.source)))
            }
        })
    }

    /// Returns the beginning after the skipped lines, up to its last line break, if it has one.
    pub(super) fn sample(&mut self, skip_lines: u64) -> Result<String, ImportError> {
        let mut bytes = Vec::new();
        let reader = Records::new(self.read()?, b',').behind(skip_lines)?;
        reader.take(SAMPLE_BYTES as u64).read_to_end(&mut bytes)?;
        if bytes.len() == SAMPLE_BYTES {
            let end = bytes.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(bytes.len(), |end| end + 1);
            bytes.truncate(end);
        }
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Calls a function with each line and its number, without the line break.
    pub(super) fn each_line(
        &mut self,
        take: &mut dyn FnMut(u64, &str) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
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

/// A table of delimited fields, with quotes around those that need them.
pub(super) struct Csv<'a> {
    text: Text<'a>,
    layout: Layout,
}

/// How the lines of a text form a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// The delimiter between fields.
    pub delimiter: u8,
    /// The number of lines above the table.
    pub skip_lines: u64,
    /// Whether each line is a number, a space and a name, as `uniq -c` prints them.
    pub is_counted: bool,
    /// A message about lines that were left out, if any were.
    pub said: Option<String>,
}

impl Layout {
    /// Guesses the layout from the beginning of a text, after the lines to skip.
    pub(super) fn of(sample: &str, skip_lines: u64) -> Self {
        let mut layout = Self { delimiter: b',', skip_lines, is_counted: is_counted(sample), said: None };
        if layout.is_counted {
            return layout;
        }
        let (first, rest) = split_line(sample);
        if let Some(delimiter) = separator(first) {
            layout.delimiter = delimiter;
            layout.skip_lines += 1;
            layout.skip_comments(rest, Some(delimiter));
            return layout;
        }
        layout.skip_comments(sample, None);
        layout
    }

    /// Skips the lines above the header that begin with # and have fewer fields than it.
    fn skip_comments(&mut self, sample: &str, known: Option<u8>) {
        let (mut rest, mut comments) = (sample, Vec::new());
        loop {
            let (line, next) = split_line(rest);
            if next.is_empty() || !line.starts_with('#') {
                break;
            }
            comments.push(line);
            rest = next;
        }
        self.delimiter = known.unwrap_or_else(|| delimiter(rest));
        let width = |line: &str| records(line, self.delimiter).first().map_or(0, StringRecord::len);
        let below = width(split_line(rest).0);
        let is_comment = |line: &str| width(line) < below || (below < 2 && line.starts_with("# "));
        if comments.is_empty() || !comments.iter().all(|line| is_comment(line)) {
            self.delimiter = known.unwrap_or_else(|| delimiter(sample));
            return;
        }
        let number = comments.len();
        self.skip_lines += number as u64;
        self.said = Some(text!("text-comments-left-out", count = number));
    }
}

/// Splits a text into its first line and the rest after the line break.
fn split_line(text: &str) -> (&str, &str) {
    let Some(end) = text.find(['\n', '\r']) else { return (text, "") };
    let (line, rest) = text.split_at(end);
    (line, rest.strip_prefix("\r\n").or_else(|| rest.get(1..)).unwrap_or_default())
}

/// Returns the delimiter that a first line such as `sep=;` sets, which Excel understands.
fn separator(line: &str) -> Option<u8> {
    let line = line.trim().trim_matches('"');
    let (word, separator) = line.split_at_checked("sep=".len())?;
    let is_one = word.eq_ignore_ascii_case("sep=") && separator.len() <= 1;
    match (is_one, separator.bytes().next()) {
        (true, Some(byte)) if byte.is_ascii_punctuation() => Some(byte),
        // A tab at the end of a line.
        (true, None) => Some(b'\t'),
        _ => None,
    }
}

fn records(text: &str, delimiter: u8) -> Vec<StringRecord> {
    let mut reader = Records::new(text.as_bytes(), delimiter);
    let mut record = StringRecord::new();
    let mut records = Vec::new();
    while records.len() < RECORDS_LOOKED_AT && matches!(reader.read(&mut record), Ok(Some(_))) {
        records.push(record.clone());
    }
    records
}

/// Returns how many of these records have the most common number of fields, if that is more than one.
fn alike(records: &[StringRecord]) -> usize {
    let widths: Vec<usize> = records.iter().map(StringRecord::len).filter(|width| *width > 1).collect();
    let of = |width: &usize| widths.iter().filter(|other| *other == width).count();
    widths.iter().map(of).max().unwrap_or(0)
}

fn delimiter(sample: &str) -> u8 {
    let score = |delimiter: &u8| alike(&records(sample, *delimiter));
    // Of equals, `max_by_key` returns the last, so they come in reverse.
    DELIMITERS.into_iter().rev().max_by_key(score).filter(|best| score(best) > 0).unwrap_or(b',')
}

/// Tells whether most lines have the same number of fields, and more than one.
pub(super) fn is_tabular(sample: &str, layout: &Layout) -> bool {
    let records = records(sample, layout.delimiter);
    alike(&records) * 10 >= records.len() * 8
}

fn is_counted(sample: &str) -> bool {
    let mut lines = sample.lines().filter(|line| !line.trim().is_empty()).peekable();
    lines.peek().is_some_and(|line| line.starts_with(' ')) && lines.all(|line| counted(line).is_some())
}

/// Splits a line of `uniq -c` into its number and its name.
fn counted(line: &str) -> Option<(&str, &str)> {
    let (number, name) = line.trim_start_matches(' ').split_once(' ')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !name.trim().is_empty()).then_some((number, name))
}

impl<'a> Csv<'a> {
    pub(super) fn new(text: Text<'a>, layout: Layout) -> Self {
        Self { text, layout }
    }

    /// Returns a table delimited by commas, with nothing above its header.
    pub(super) fn plain(text: Text<'a>) -> Self {
        Self::new(text, Layout { delimiter: b',', skip_lines: 0, is_counted: false, said: None })
    }

    fn each_counted(&mut self, take: &mut RecordVisitor<'_>) -> Result<(), ImportError> {
        let mut is_over = take(0, &StringRecord::from(vec!["count", "name"]))?.is_break();
        let skip_lines = self.layout.skip_lines;
        self.text.each_line(&mut |number, line| {
            if is_over || number <= skip_lines || line.trim().is_empty() {
                return Ok(());
            }
            let (count, name) = counted(line).unwrap_or((line, ""));
            is_over = take(number, &StringRecord::from(vec![count, name]))?.is_break();
            Ok(())
        })
    }
}

impl Table for Csv<'_> {
    /// Returns the decimal mark: a comma if semicolons delimit the fields, as such programs write it.
    fn decimal(&self) -> Option<char> {
        match self.layout.delimiter {
            b';' => Some(','),
            b',' => Some('.'),
            _ => None,
        }
    }

    fn each(&mut self, take: &mut RecordVisitor<'_>) -> Result<(), ImportError> {
        if self.layout.is_counted {
            return self.each_counted(take);
        }
        let mut records = Records::new(self.text.read()?, self.layout.delimiter);
        records.skip_lines(self.layout.skip_lines)?;
        let mut record = StringRecord::new();
        while let Some(line) = records.read(&mut record)? {
            if take(line, &record)?.is_break() {
                break;
            }
        }
        Ok(())
    }
}
