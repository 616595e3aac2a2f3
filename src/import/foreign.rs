//! Files that can't be imported, recognised by their beginning, so that the message names their format and they aren't
//! read as something else.

use std::io::Read;

use super::ImportError;
use super::values::shown;

/// Number of bytes by which a file is recognised.
pub(super) const START_BYTES: usize = 512;

/// Binary formats: how they begin, what they are called, and the advice for them.
const BINARY: [(&[u8], &str, &str); 24] = [
    (b"\xd0\xcf\x11\xe0", "a spreadsheet or a document of an old kind, or one with a password", SAVE_AS),
    (b"%PDF-", "a PDF file", "export the table itself, as CSV"),
    (b"{\\rtf", "a text document (RTF)", COPY_TABLE),
    (b"\x1f\x8b", "packed by gzip", UNPACK),
    (b"BZh", "packed by bzip2", UNPACK),
    (b"\xfd7zXZ\0", "packed by xz", UNPACK),
    (b"\x28\xb5\x2f\xfd", "packed by Zstandard", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", UNPACK),
    (b"PK\x05\x06", "an empty zip", "export it again"),
    (b"\x89PNG\r\n", "a picture (PNG)", TYPE_IN),
    (b"\xff\xd8\xff", "a picture (JPEG)", TYPE_IN),
    (b"GIF8", "a picture (GIF)", TYPE_IN),
    (b"II*\0", "a picture (TIFF)", TYPE_IN),
    (b"MM\0*", "a picture (TIFF)", TYPE_IN),
    (b"RIFF", "a picture, a sound or a film", TYPE_IN),
    (b"ID3", "a sound (MP3)", TYPE_IN),
    (b"OggS", "a sound (Ogg)", TYPE_IN),
    (b"\x7fELF", "a program", "choose the file with the counts"),
    (b"MZ", "a program", "choose the file with the counts"),
    (b"PAR1", "a Parquet file", "export it as CSV"),
    (b"\x00\x01\x00\x00Standard ", "an Access database", "export its table as CSV"),
    (b"SIMPLE  =", "a FITS file", "export its table as CSV"),
    (b"bplist00", "a property list", "export it as CSV"),
];

const SAVE_AS: &str = "save it as XLSX, ODS or CSV";
const UNPACK: &str = "unpack it, and import what is in it";
const COPY_TABLE: &str = "copy its table into a spreadsheet, and save that as CSV";
const TYPE_IN: &str = "choose a table, such as CSV or XLSX";

/// Text formats that aren't tables, by how they begin, in any case.
const TEXT: [(&str, &str, &str); 15] = [
    ("<!doctype html", "a web page (HTML)", COPY_TABLE),
    ("<html", "a web page (HTML)", COPY_TABLE),
    ("<table", "a web page (HTML)", COPY_TABLE),
    ("<head", "a web page (HTML)", COPY_TABLE),
    ("<body", "a web page (HTML)", COPY_TABLE),
    ("<?xml", "XML", "export it as CSV"),
    ("{\\rtf", "a text document (RTF)", COPY_TABLE),
    ("%!ps", "a PostScript file", "export the table itself, as CSV"),
    ("%pdf-", "a PDF file", "export the table itself, as CSV"),
    ("begin:vcalendar", "a calendar (iCalendar)", "export it as CSV"),
    ("begin:vcard", "address cards (vCard)", "export them as CSV"),
    ("pragma foreign_keys", "SQL", "load it into a database, and export its table as CSV"),
    ("create table", "SQL", "load it into a database, and export its table as CSV"),
    ("insert into", "SQL", "load it into a database, and export its table as CSV"),
    ("#!/", "a script", "choose the file with the counts"),
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
        return Err(error(
            &format!("an SQLite database of another program{}", tables(&schema)),
            "export its table as CSV",
        ));
    }
    let is_film = start.get(4..8) == Some(b"ftyp");
    let is_tar = start.get(TAR.0..TAR.0 + TAR.1.len()) == Some(TAR.1);
    match BINARY.iter().find(|(begin, ..)| start.starts_with(begin)) {
        // A text may begin like these, so they only count with a NUL byte.
        Some((b"MZ" | b"BZh" | b"RIFF" | b"ID3", ..)) if !start.contains(&0) => Ok(()),
        Some((_, what, instead)) => Err(error(what, instead)),
        None if is_tar => Err(error("a tar archive", UNPACK)),
        None if is_film => Err(error("a film or a picture", TYPE_IN)),
        None => Ok(()),
    }
}

/// Returns the names of the tables in the first pages of an SQLite file, without opening it as one.
fn tables(schema: &[u8]) -> String {
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
        (!name.is_empty() && !name.starts_with("sqlite_")).then(|| format!("\"{}\"", shown(name)))
    };
    let mut names: Vec<String> = memchr::memmem::find_iter(schema, CREATE).filter_map(name).collect();
    names.sort();
    names.dedup();
    let more = names.len().saturating_sub(TABLES_SHOWN);
    names.truncate(TABLES_SHOWN);
    match names.len() {
        0 => String::new(),
        1 => format!(" with the table {}", names.join("")),
        _ if more > 0 => format!(" with the tables {} and {more} more", names.join(", ")),
        _ => format!(" with the tables {}", names.join(", ")),
    }
}

/// Checks the beginning of a text.
///
/// # Errors
/// If it is recognised as a format that isn't a table.
pub(super) fn check_text(sample: &str) -> Result<(), ImportError> {
    let text = sample.trim_start();
    let start: String = text.chars().take(40).collect::<String>().to_lowercase();
    if let Some((_, what, instead)) = TEXT.iter().find(|(begin, ..)| start.starts_with(begin)) {
        let is_page = *what == "XML" && sample.to_lowercase().contains("<html");
        return Err(if is_page { error("a web page (HTML)", COPY_TABLE) } else { error(what, instead) });
    }
    let mut letters = start.chars();
    let is_mark = letters.next() == Some('<') && letters.next().is_some_and(|c| c.is_alphabetic() || "!?/".contains(c));
    if is_mark && text.contains('>') && (text.contains("</") || text.contains("/>")) {
        return Err(error("XML or HTML", "export it as CSV"));
    }
    Ok(())
}

/// Returns the error for a zip with nothing to import, which names its files.
pub(super) fn zip(names: &[String]) -> ImportError {
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("xl/") => error("a binary workbook (XLSB)", SAVE_AS),
        () if has("word/") => error("a text document (Word)", COPY_TABLE),
        () if has("ppt/") => error("a presentation (PowerPoint)", COPY_TABLE),
        () if has("Index/") && names.iter().any(|name| name.ends_with(".iwa")) => {
            error("a document of Apple's (Numbers, Pages or Keynote)", "export it as Excel or CSV")
        }
        () if has("content.xml") && has("META-INF/") => error("an OpenDocument file, but no spreadsheet", COPY_TABLE),
        () if has("META-INF/") => error("a program's archive", "choose the file with the counts"),
        () => {
            let files: Vec<&String> = names.iter().filter(|name| !name.ends_with('/')).collect();
            let list: Vec<String> =
                files.iter().take(TABLES_SHOWN).map(|name| format!("\"{}\"", shown(name))).collect();
            let more = files.len().saturating_sub(TABLES_SHOWN);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let what =
                if list.is_empty() { "an empty zip".to_owned() } else { format!("a zip of {}{more}", list.join(", ")) };
            error(&what, "unpack it, and import what is in it file by file")
        }
    }
}
