//! The encoding of a text: from its byte-order mark, or UTF-8 if it is valid, or by its letters. If several encodings
//! are possible, they are offered.

use std::io::{self, Read, SeekFrom};

use chardetng::EncodingDetector;
use encoding_rs::{DecoderResult, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::limits::{CHUNK_BYTES, Source};
use super::values::shown;
use super::{BYTES_MAX, ImportError};
use crate::language::text;

/// Maximum number of bytes of a line that are examined.
const LINE_BYTES_MAX: usize = 4 << 10;

/// Maximum number of non-ASCII bytes that are given to the detector.
const DETECTED_BYTES_MAX: usize = 4 << 20;

/// Minimum number of non-ASCII letters with which the detection of another script is trusted.
const LETTERS_SURE: usize = 8;

/// Encodings to choose from, the most common first.
pub const ENCODINGS: [&str; 20] = [
    "UTF-8",
    "windows-1252",
    "macintosh",
    "windows-1250",
    "windows-1251",
    "KOI8-U",
    "IBM866",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-874",
    "Shift_JIS",
    "EUC-JP",
    "GBK",
    "Big5",
    "EUC-KR",
    "UTF-16LE",
    TWICE,
];

const TWICE: &str = "UTF-8-twice";

/// The encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextEncoding {
    Known(&'static Encoding),
    /// UTF-8 that was taken for Windows-1252 and written as UTF-8 again: "CafÃ©".
    Utf8Twice,
}

impl TextEncoding {
    pub const UTF_8: Self = Self::Known(UTF_8);

    /// Returns the encoding with this name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        if name.trim().eq_ignore_ascii_case(TWICE) {
            return Some(Self::Utf8Twice);
        }
        Encoding::for_label_no_replacement(name.trim().as_bytes()).map(Self::Known)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Known(encoding) => encoding.name(),
            Self::Utf8Twice => TWICE,
        }
    }

    /// Returns the shortened text of a line in this encoding, or `None` if the line isn't valid in it.
    fn sample(self, line: &[u8]) -> Option<String> {
        match self {
            Self::Known(encoding) => {
                let text = encoding.decode_without_bom_handling_and_without_replacement(line)?;
                Some(shown(text.trim()))
            }
            Self::Utf8Twice => Some(shown(undo_double_encoding(std::str::from_utf8(line).ok()?)?.trim())),
        }
    }
}

/// A possible encoding of a text, with one of its lines as a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodingGuess {
    pub encoding: TextEncoding,
    pub sample: String,
}

/// The detected encoding of a text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetectedEncoding {
    /// The encoding in which the file was read.
    pub encoding: TextEncoding,
    /// The first line that shows the encoding, counted from 1.
    pub line: u64,
    /// That line in each possible encoding, the most likely first. Empty if the file is all ASCII.
    pub guesses: Vec<EncodingGuess>,
    /// The message why the encoding must be chosen, if it must.
    pub doubt: Option<String>,
    /// A message about the encoding, if there is anything to say.
    pub said: Option<String>,
}

/// Detects the encoding of a text, all of which is read.
///
/// # Errors
/// If it isn't text, or not in the encoding that was asked for.
pub(super) fn detect(source: &mut dyn Source, asked: Option<TextEncoding>) -> Result<DetectedEncoding, ImportError> {
    source.seek(SeekFrom::Start(0))?;
    let mut survey = Survey::default();
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = source.read(&mut chunk)?;
        survey.take(chunk.get(..read).unwrap_or_default());
        if survey.size > BYTES_MAX {
            return Err(ImportError::TooLarge);
        }
        if read == 0 {
            break;
        }
    }
    let encoded = survey.conclude(asked)?;
    match encoded.encoding {
        TextEncoding::Known(encoding) if encoding == UTF_8 && survey.is_utf8 => {}
        TextEncoding::Known(encoding) if encoding != UTF_8 => check(source, encoding)?,
        TextEncoding::Utf8Twice if survey.is_utf8 => {}
        _ => return Err(not_in(UTF_8, survey.other.map_or(1, |(line, _)| line))),
    }
    Ok(encoded)
}

fn not_in(encoding: &'static Encoding, line: u64) -> ImportError {
    ImportError::Encoding { encoding: encoding.name(), line }
}

/// Checks that all of the source can be decoded.
fn check(source: &mut dyn Source, encoding: &'static Encoding) -> Result<(), ImportError> {
    source.seek(SeekFrom::Start(0))?;
    let mut decoder = encoding.new_decoder_with_bom_removal();
    let (mut chunk, mut text) = (vec![0; CHUNK_BYTES], String::with_capacity(4 * CHUNK_BYTES));
    let mut line = 1;
    loop {
        let read = source.read(&mut chunk)?;
        let mut rest = chunk.get(..read).unwrap_or_default();
        loop {
            text.clear();
            let (result, used) = decoder.decode_to_string_without_replacement(rest, &mut text, read == 0);
            if text.contains('\0') {
                return Err(ImportError::NotText);
            }
            line += memchr::memchr_iter(b'\n', text.as_bytes()).count() as u64;
            rest = rest.get(used..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => return Err(not_in(encoding, line)),
            }
        }
        if read == 0 {
            return Ok(());
        }
    }
}

/// What is learnt about a text while it is read.
struct Survey {
    size: u64,
    marked: Option<&'static Encoding>,
    /// The numbers of zero bytes at even and at odd offsets.
    zeros: [u64; 2],
    is_utf8: bool,
    line: u64,
    after_return: bool,
    /// The current line so far.
    current: Vec<u8>,
    /// The first non-ASCII line that is UTF-8, the first that isn't, and the first that is UTF-8 twice.
    utf8: Option<(u64, Vec<u8>)>,
    other: Option<(u64, Vec<u8>)>,
    twice: Option<(u64, Vec<u8>)>,
    detector: EncodingDetector,
    fed: usize,
    /// Number of non-ASCII bytes in lines that aren't UTF-8.
    letters: usize,
    /// Of those, the bytes beside a letter: those that are marks in Windows-1252 and letters in Mac Roman; and those
    /// that are letters in Windows-1252.
    low: usize,
    high: usize,
}

impl Default for Survey {
    fn default() -> Self {
        Self {
            size: 0,
            marked: None,
            zeros: [0; 2],
            is_utf8: true,
            line: 1,
            after_return: false,
            current: Vec::new(),
            utf8: None,
            other: None,
            twice: None,
            detector: EncodingDetector::new(),
            fed: 0,
            letters: 0,
            low: 0,
            high: 0,
        }
    }
}

impl Survey {
    /// Takes the next bytes; no bytes end the text.
    fn take(&mut self, mut bytes: &[u8]) {
        if self.size == 0 {
            self.marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
        }
        for zero in memchr::memchr_iter(0, bytes) {
            let index = usize::from((self.size + zero as u64) % 2 == 1);
            if let Some(zeros) = self.zeros.get_mut(index) {
                *zeros += 1;
            }
        }
        self.size += bytes.len() as u64;
        if bytes.is_empty() {
            self.end_line();
        }
        while let Some(end) = memchr::memchr2(b'\n', b'\r', bytes) {
            let (line, rest) = bytes.split_at(end);
            let is_feed = rest.first() == Some(&b'\n');
            self.keep(line);
            self.end_line();
            // A line feed after a carriage return doesn't end another line.
            if !(is_feed && self.after_return && line.is_empty()) {
                self.line += 1;
            }
            self.after_return = !is_feed;
            bytes = rest.get(1..).unwrap_or_default();
        }
        if !bytes.is_empty() {
            self.after_return = false;
        }
        self.keep(bytes);
    }

    /// Adds bytes to the current line, up to the maximum that is examined.
    fn keep(&mut self, bytes: &[u8]) {
        // A longer line is examined in parts, each up to the end of a UTF-8 character.
        for part in bytes.chunks(LINE_BYTES_MAX) {
            if self.current.len() + part.len() > LINE_BYTES_MAX + 4 {
                let cut = self.current.iter().rev().take(4).take_while(|byte| **byte >= 0x80).count();
                let rest = self.current.split_off(self.current.len() - cut);
                self.end_line();
                self.current = rest;
            }
            self.current.extend_from_slice(part);
        }
    }

    fn end_line(&mut self) {
        if !self.current.is_ascii() {
            let line = std::mem::take(&mut self.current);
            self.examine(&line);
            self.current = line;
        }
        self.current.clear();
    }

    /// Examines a line with non-ASCII bytes.
    fn examine(&mut self, line: &[u8]) {
        if self.fed < DETECTED_BYTES_MAX {
            self.fed += line.len();
            self.detector.feed(line, false);
            self.detector.feed(b"\n", false);
        }
        let kept = || Some((self.line, line.to_vec()));
        match std::str::from_utf8(line) {
            Ok(text) => {
                if self.twice.is_none() && undo_double_encoding(text).is_some() {
                    self.twice = kept();
                }
                if self.utf8.is_none() {
                    self.utf8 = kept();
                }
            }
            Err(_) => {
                if self.other.is_none() {
                    self.other = kept();
                }
                self.is_utf8 = false;
                let beside = |index: Option<usize>| {
                    index.and_then(|index| line.get(index)).is_some_and(|byte| byte.is_ascii_alphabetic())
                };
                for (index, byte) in line.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
                    self.letters += 1;
                    let is_beside = beside(index.checked_sub(1)) || beside(Some(index + 1));
                    match byte {
                        // Euro, ellipsis, apostrophe, dashes and trade mark occur beside letters, too.
                        0x80 | 0x85 | 0x91..=0x94 | 0x96 | 0x97 | 0x99 => {}
                        0x81..=0x9f if is_beside => self.low += 1,
                        0xc0..=0xff => self.high += 1,
                        _ => {}
                    }
                }
            }
        }
    }

    fn conclude(&mut self, asked: Option<TextEncoding>) -> Result<DetectedEncoding, ImportError> {
        let known = TextEncoding::Known;
        let is_wide = |encoding: &'static Encoding| encoding == UTF_16LE || encoding == UTF_16BE;
        let of = |encoding, found: Option<&(u64, Vec<u8>)>, also: &[TextEncoding]| {
            let (line, bytes) = found.map_or((1, &[][..]), |(line, bytes)| (*line, bytes.as_slice()));
            let mut guesses: Vec<EncodingGuess> = Vec::new();
            for encoding in [encoding].iter().chain(also).copied().filter(|_| found.is_some()) {
                if let Some(sample) = encoding.sample(bytes)
                    && guesses.iter().all(|guess| guess.encoding != encoding)
                {
                    guesses.push(EncodingGuess { encoding, sample });
                }
            }
            DetectedEncoding { encoding, line, guesses, doubt: None, said: None }
        };
        let offered: Vec<TextEncoding> = ENCODINGS.iter().filter_map(|name| TextEncoding::parse(name)).collect();
        let telling = self.other.as_ref().or(self.twice.as_ref()).or(self.utf8.as_ref());
        if let Some(asked) = asked {
            return Ok(of(asked, telling, &offered));
        }
        if let Some(marked) = self.marked.filter(|marked| is_wide(marked)) {
            return Ok(of(known(marked), None, &[]));
        }
        if self.zeros != [0, 0] {
            let encoding = self.wide().ok_or(ImportError::NotText)?;
            let said = Some(text!("encoding-without-mark", encoding = encoding.name()));
            return Ok(DetectedEncoding { said, ..of(known(encoding), None, &[]) });
        }
        if self.is_utf8 {
            let Some(twice) = &self.twice else { return Ok(of(TextEncoding::UTF_8, telling, &offered)) };
            let encoded = of(TextEncoding::UTF_8, Some(twice), &[TextEncoding::Utf8Twice]);
            return Ok(in_doubt(encoded));
        }
        self.detector.feed(b"", true);
        let (guess, _) = self.detector.guess_assess(None, false);
        if let (true, Some(utf8), Some(other)) = (guess.is_single_byte(), &self.utf8, &self.other) {
            let mut encoded = of(known(guess), Some(other), &offered);
            let (utf8, line) = (TextEncoding::UTF_8.sample(&utf8.1).unwrap_or_default(), utf8.0);
            let sample = encoded.guesses.first().map(|guess| guess.sample.clone()).unwrap_or_default();
            encoded.doubt = Some(text!("encoding-mixed", line, utf8, other_line = encoded.line, other = sample));
            return Ok(encoded);
        }
        let other = self.other.as_ref();
        let is_latin = is_latin(guess);
        if is_latin && self.low > 0 && self.high == 0 {
            return Ok(in_doubt(of(known(MACINTOSH), other, &[known(WINDOWS_1252), known(guess)])));
        }
        let is_sure = guess == WINDOWS_1252 || (!is_latin && self.letters >= LETTERS_SURE);
        if !is_sure {
            let encoded = of(known(guess), other, &[known(WINDOWS_1252)]);
            let is_same = encoded.guesses.windows(2).all(|pair| matches!(pair, [a, b] if a.sample == b.sample));
            if !is_same {
                return Ok(in_doubt(encoded));
            }
        }
        let encoded = of(known(guess), other, &offered);
        let sample = encoded.guesses.first().map(|guess| guess.sample.clone()).unwrap_or_default();
        let said = Some(text!("encoding-read-as", encoding = guess.name(), line = encoded.line, sample));
        Ok(DetectedEncoding { said, ..encoded })
    }

    /// Detects UTF-16 without a byte-order mark: in most tables every other byte of letters and digits is zero.
    fn wide(&self) -> Option<&'static Encoding> {
        let [even, odd] = self.zeros;
        let is_enough = |zeros: u64| zeros * 10 >= self.size && self.size.is_multiple_of(2);
        match (even, odd) {
            (0, odd) if is_enough(odd) => Some(UTF_16LE),
            (even, 0) if is_enough(even) => Some(UTF_16BE),
            _ => None,
        }
    }
}

fn in_doubt(encoded: DetectedEncoding) -> DetectedEncoding {
    let may_be: Vec<String> = encoded
        .guesses
        .iter()
        .map(|guess| text!("encoding-sample", sample = guess.sample.as_str(), encoding = guess.encoding.as_str()))
        .collect();
    let may_be = may_be.join(text!("tables-list-or"));
    let doubt = text!("encoding-which", line = encoded.line, samples = may_be);
    DetectedEncoding { doubt: Some(doubt), ..encoded }
}

fn is_latin(encoding: &'static Encoding) -> bool {
    let others = ["windows-1251", "windows-1253", "windows-1255", "windows-1256", "windows-874"];
    let others_iso = ["ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-8-I"];
    let name = encoding.name();
    encoding.is_single_byte()
        && !others.contains(&name)
        && !others_iso.contains(&name)
        && !["KOI8-U", "KOI8-R", "IBM866", "x-mac-cyrillic"].contains(&name)
}

/// Decodes a text that was encoded as UTF-8 twice. Returns `None` if it wasn't.
fn undo_double_encoding(text: &str) -> Option<String> {
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
    if is_lossy || bytes.is_ascii() || bytes.len() == text.len() {
        return None;
    }
    let once = std::str::from_utf8(&bytes).ok()?;
    (!once.is_ascii()).then(|| once.to_owned())
}

/// A reader that decodes what was encoded as UTF-8 twice, and leaves everything else as it is.
pub(super) struct DoubleUtf8Decoder<R> {
    reader: R,
    /// The bytes that were read but not decoded yet; then those that were decoded but not returned yet.
    read: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    is_over: bool,
}

impl<R: Read> DoubleUtf8Decoder<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader, read: Vec::new(), ready: Vec::new(), given: 0, is_over: false }
    }

    /// Reads and decodes another chunk, up to the last complete field.
    fn fill(&mut self) -> io::Result<()> {
        let mut chunk = vec![0; CHUNK_BYTES];
        let read = self.reader.read(&mut chunk)?;
        self.is_over = read == 0;
        self.read.extend_from_slice(chunk.get(..read).unwrap_or_default());
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r' | b'"' | b',' | b';' | b'\t');
        let end = self.read.iter().rposition(is_end).map(|end| end + 1);
        let is_long = self.read.len() > 4 * CHUNK_BYTES;
        let end = end.unwrap_or(if self.is_over || is_long { self.read.len() } else { 0 });
        let end = if self.is_over { self.read.len() } else { end };
        let rest = self.read.split_off(end);
        self.ready.clear();
        self.given = 0;
        for field in self.read.split_inclusive(is_end) {
            let decoded = std::str::from_utf8(field).ok().and_then(undo_double_encoding);
            self.ready.extend_from_slice(decoded.as_ref().map_or(field, |decoded| decoded.as_bytes()));
        }
        self.read = rest;
        Ok(())
    }
}

impl<R: Read> Read for DoubleUtf8Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.is_over {
            self.fill()?;
        }
        let rest = self.ready.get(self.given..).unwrap_or_default();
        let read = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..read), rest.get(..read)) {
            to.copy_from_slice(from);
        }
        self.given += read;
        Ok(read)
    }
}
