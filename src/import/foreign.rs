//! Files that can't be imported, recognised by their beginning, so that the message names their format and they aren't
//! read as something else.

use std::io::Read;

use super::ImportError;
use super::{quoted, with_more};
use crate::language::text;

/// Number of bytes by which a file is recognised.
pub(super) const START_BYTES: usize = 512;

/// Makes the error about a format, in the language of that time.
type MakeError = fn() -> ImportError;

/// Binary formats: how they begin, and the errors about them.
const BINARY: [(&[u8], MakeError); 24] = [
    (b"\xd0\xcf\x11\xe0", || error(text!("foreign-old-office"), text!("foreign-how-save-as"))),
    (b"%PDF-", || error(text!("foreign-pdf"), text!("foreign-how-export-table-itself"))),
    (b"{\\rtf", || error(text!("foreign-rtf"), text!("foreign-how-copy-table"))),
    (b"\x1f\x8b", || error(text!("foreign-gzip"), text!("foreign-how-unpack"))),
    (b"BZh", || error(text!("foreign-bzip2"), text!("foreign-how-unpack"))),
    (b"\xfd7zXZ\0", || error(text!("foreign-xz"), text!("foreign-how-unpack"))),
    (b"\x28\xb5\x2f\xfd", || error(text!("foreign-zstandard"), text!("foreign-how-unpack"))),
    (b"7z\xbc\xaf\x27\x1c", || error(text!("foreign-7-zip"), text!("foreign-how-unpack"))),
    (b"Rar!\x1a\x07", || error(text!("foreign-rar"), text!("foreign-how-unpack"))),
    (b"PK\x05\x06", || error(text!("foreign-empty-zip"), text!("foreign-how-export-again"))),
    (b"\x89PNG\r\n", || error(text!("foreign-png"), text!("foreign-how-choose-table"))),
    (b"\xff\xd8\xff", || error(text!("foreign-jpeg"), text!("foreign-how-choose-table"))),
    (b"GIF8", || error(text!("foreign-gif"), text!("foreign-how-choose-table"))),
    (b"II*\0", || error(text!("foreign-tiff"), text!("foreign-how-choose-table"))),
    (b"MM\0*", || error(text!("foreign-tiff"), text!("foreign-how-choose-table"))),
    (b"RIFF", || error(text!("foreign-riff"), text!("foreign-how-choose-table"))),
    (b"ID3", || error(text!("foreign-mp3"), text!("foreign-how-choose-table"))),
    (b"OggS", || error(text!("foreign-ogg"), text!("foreign-how-choose-table"))),
    (b"\x7fELF", || error(text!("foreign-program"), text!("foreign-how-choose-counts"))),
    (b"MZ", || error(text!("foreign-program"), text!("foreign-how-choose-counts"))),
    (b"PAR1", || error(text!("foreign-parquet"), text!("foreign-how-export"))),
    (b"\x00\x01\x00\x00Standard ", || error(text!("foreign-access"), text!("foreign-how-export-its-table"))),
    (b"SIMPLE  =", || error(text!("foreign-fits"), text!("foreign-how-export-its-table"))),
    (b"bplist00", || error(text!("foreign-property-list"), text!("foreign-how-export"))),
];

/// Text formats that aren't tables, by how they begin, in any case, and the errors about them.
const TEXT: [(&str, MakeError); 15] = [
    ("<!doctype html", || error(text!("foreign-web-page"), text!("foreign-how-copy-table"))),
    ("<html", || error(text!("foreign-web-page"), text!("foreign-how-copy-table"))),
    ("<table", || error(text!("foreign-web-page"), text!("foreign-how-copy-table"))),
    ("<head", || error(text!("foreign-web-page"), text!("foreign-how-copy-table"))),
    ("<body", || error(text!("foreign-web-page"), text!("foreign-how-copy-table"))),
    ("<?xml", || error(text!("foreign-xml"), text!("foreign-how-export"))),
    ("{\\rtf", || error(text!("foreign-rtf"), text!("foreign-how-copy-table"))),
    ("%!ps", || error(text!("foreign-postscript"), text!("foreign-how-export-table-itself"))),
    ("%pdf-", || error(text!("foreign-pdf"), text!("foreign-how-export-table-itself"))),
    ("begin:vcalendar", || error(text!("foreign-calendar"), text!("foreign-how-export"))),
    ("begin:vcard", || error(text!("foreign-address-cards"), text!("foreign-how-export-them"))),
    ("pragma foreign_keys", || error(text!("foreign-sql"), text!("foreign-how-load"))),
    ("create table", || error(text!("foreign-sql"), text!("foreign-how-load"))),
    ("insert into", || error(text!("foreign-sql"), text!("foreign-how-load"))),
    ("#!/", || error(text!("foreign-script"), text!("foreign-how-choose-counts"))),
];

const TAR: (usize, &[u8]) = (257, b"ustar");

const SQLITE: &[u8] = b"SQLite format 3\0";

/// The bytes of an SQLite file that hold its application id.
const APPLICATION: std::ops::Range<usize> = 68..72;

/// The application id of a tally file.
const OWN_APPLICATION: &[u8] = b"TALY";

/// Number of bytes of an SQLite file that are searched for the names of its tables.
const SCHEMA_BYTES: u64 = 64 << 10;

/// Maximum number of tables that are named.
const TABLES_SHOWN: usize = 5;

/// Tells whether a file begins as a tally file does, given at least 72 bytes.
pub fn is_tally(start: &[u8]) -> bool {
    start.starts_with(SQLITE) && start.get(APPLICATION) == Some(OWN_APPLICATION)
}

pub(super) fn error(what: &str, instead: &str) -> ImportError {
    ImportError::Foreign { what: what.to_owned(), instead: instead.to_owned() }
}

/// Checks the first [`START_BYTES`] of a file, and more of it if it is a database.
///
/// # Errors
/// If it is recognised as a format that can't be read.
pub(super) fn check_bytes(start: &[u8], source: &mut dyn Read) -> Result<(), ImportError> {
    if start.starts_with(SQLITE) {
        if is_tally(start) {
            return Err(ImportError::Database);
        }
        let mut schema = start.to_vec();
        source.take(SCHEMA_BYTES).read_to_end(&mut schema)?;
        return Err(error(&database(&schema), text!("foreign-how-export-its-table")));
    }
    let is_film = start.get(4..8) == Some(b"ftyp");
    let is_tar = start.get(TAR.0..TAR.0 + TAR.1.len()) == Some(TAR.1);
    match BINARY.iter().find(|(begin, _)| start.starts_with(begin)) {
        // A text may begin like these, so they only count with a NUL byte.
        Some((b"MZ" | b"BZh" | b"RIFF" | b"ID3", _)) if !start.contains(&0) => Ok(()),
        Some((_, make_error)) => Err(make_error()),
        None if is_tar => Err(error(text!("foreign-tar"), text!("foreign-how-unpack"))),
        None if is_film => Err(error(text!("foreign-film"), text!("foreign-how-choose-table"))),
        None => Ok(()),
    }
}

/// Describes an SQLite file by the names of the tables in its first pages, without opening it as one.
fn database(schema: &[u8]) -> String {
    const CREATE: &[u8] = b"CREATE TABLE ";
    let name = |at: usize| {
        let rest = schema.get(at + CREATE.len()..)?;
        let text = String::from_utf8_lossy(rest.get(..rest.len().min(200))?).into_owned();
        let text = text.strip_prefix("IF NOT EXISTS ").unwrap_or(&text).to_owned();
        let name = match text.chars().next()? {
            '"' => text.split('"').nth(1)?,
            '`' => text.split('`').nth(1)?,
            '\'' => text.split('\'').nth(1)?,
            '[' => text.split(['[', ']']).nth(1)?,
            _ => text.split(|c: char| !(c.is_alphanumeric() || c == '_')).next()?,
        };
        (!name.is_empty() && !name.starts_with("sqlite_")).then(|| quoted(name))
    };
    let mut names: Vec<String> = memchr::memmem::find_iter(schema, CREATE).filter_map(name).collect();
    names.sort();
    names.dedup();
    let more = names.len().saturating_sub(TABLES_SHOWN);
    names.truncate(TABLES_SHOWN);
    if names.is_empty() {
        return text!("foreign-database").to_owned();
    }
    text!("foreign-database-of-tables", count = names.len(), names = with_more(&names, more))
}

/// Checks the beginning of a text.
///
/// # Errors
/// If it is recognised as a format that isn't a table.
pub(super) fn check_text(sample: &str) -> Result<(), ImportError> {
    let text = sample.trim_start();
    let start: String = text.chars().take(40).collect::<String>().to_lowercase();
    if let Some((begin, make_error)) = TEXT.iter().find(|(begin, _)| start.starts_with(begin)) {
        let is_page = *begin == "<?xml" && sample.to_lowercase().contains("<html");
        return Err(if is_page {
            error(text!("foreign-web-page"), text!("foreign-how-copy-table"))
        } else {
            make_error()
        });
    }
    let mut letters = start.chars();
    let is_mark = letters.next() == Some('<') && letters.next().is_some_and(|c| c.is_alphabetic() || "!?/".contains(c));
    if is_mark && text.contains('>') && (text.contains("</") || text.contains("/>")) {
        return Err(error(text!("foreign-markup"), text!("foreign-how-export")));
    }
    Ok(())
}

/// Returns the error for a zip with nothing to import, which names its files.
pub(super) fn zip(names: &[String]) -> ImportError {
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("xl/") => error(text!("foreign-xlsb"), text!("foreign-how-save-as")),
        () if has("word/") => error(text!("foreign-word"), text!("foreign-how-copy-table")),
        () if has("ppt/") => error(text!("foreign-powerpoint"), text!("foreign-how-copy-table")),
        () if has("Index/") && names.iter().any(|name| name.ends_with(".iwa")) => {
            error(text!("foreign-apple"), text!("foreign-how-export-excel"))
        }
        () if has("content.xml") && has("META-INF/") => {
            error(text!("foreign-open-document"), text!("foreign-how-copy-table"))
        }
        () if has("META-INF/") => error(text!("foreign-program-archive"), text!("foreign-how-choose-counts")),
        () => {
            let files: Vec<&String> = names.iter().filter(|name| !name.ends_with('/')).collect();
            let list: Vec<String> = files.iter().take(TABLES_SHOWN).map(|name| quoted(name)).collect();
            let more = files.len().saturating_sub(TABLES_SHOWN);
            let how = text!("foreign-how-unpack-files");
            if list.is_empty() {
                return error(text!("foreign-empty-zip"), how);
            }
            error(&text!("foreign-zip", names = with_more(&list, more)), how)
        }
    }
}
