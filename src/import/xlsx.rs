//! XLSX: its list of sheets, the texts that they share, which of its formats are dates, and the cells.

use csv::StringRecord;
use jiff::Span;
use jiff::civil::date;

use super::ImportError;
use super::archive::{Archive, Part};
use super::row::{ListedSheet, Row, append};
use super::tables::RecordVisitor;
use super::xml::{Node, Xml, attributes};
use crate::language::text;

/// Maximum size of the shared texts of a file together, in bytes.
const TEXTS_BYTES_MAX: usize = 256 << 20;

/// Maximum number of shared texts.
const TEXTS_MAX: usize = 1 << 24;

/// Maximum number of rows of a sheet, as in the format.
const ROWS_MAX: u64 = 1 << 20;

/// Maximum number of cell formats; spreadsheet programs allow slightly fewer.
const FORMATS_MAX: usize = 1 << 16;

/// Maximum number of parts that a workbook or a file refers to.
const TARGETS_MAX: usize = 10_000;

const DAY_MS: f64 = 86_400_000.0;

/// Number of days between the first days of the two calendars.
const DAYS_TO_1904: f64 = 1_462.0;

/// The kind of value that a cell format shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CellFormat {
    Number,
    Time,
    Duration,
}

/// An XLSX file without its cells.
pub(super) struct Book {
    /// The part of each sheet.
    parts: Vec<String>,
    texts: Texts,
    formats: Vec<CellFormat>,
    is_1904: bool,
}

/// Texts in one buffer.
#[derive(Default)]
struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    fn get(&self, index: usize) -> Option<&str> {
        let end = usize::try_from(*self.ends.get(index)?).ok()?;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.all.get(usize::try_from(start).ok()?..end)
    }

    fn push(&mut self, text: &str) -> Result<(), ImportError> {
        if self.all.len() + text.len() > TEXTS_BYTES_MAX || self.ends.len() >= TEXTS_MAX {
            return Err(ImportError::Texts { bytes: TEXTS_BYTES_MAX });
        }
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        Ok(())
    }
}

impl Book {
    /// Opens a workbook, with the list of its sheets. Returns `None` if the zip isn't one.
    pub(super) fn open(archive: &mut Archive<'_>) -> Result<Option<(Self, Vec<ListedSheet>)>, ImportError> {
        let book = targets(archive, "_rels/.rels", "")?.into_iter().find(|target| target.kind == "officeDocument");
        let book = book.map_or_else(|| "xl/workbook.xml".to_owned(), |target| target.part);
        let (folder, name) = book.rsplit_once('/').unwrap_or(("", &book));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let targets = targets(archive, &format!("{folder}_rels/{name}.rels"), &folder)?;
        let Some(part) = archive.open(&book)? else { return Ok(None) };
        let Some((sheets, is_1904)) = read_book(part)? else { return Ok(None) };
        let part_of = |id: &str| targets.iter().find(|target| target.id == id && target.kind == "worksheet");
        let (mut listed, mut parts) = (Vec::new(), Vec::new());
        for (sheet, id) in sheets {
            // A sheet that is a chart has no cells.
            if let Some(target) = part_of(&id) {
                listed.push(sheet);
                parts.push(target.part.clone());
            }
        }
        let of_kind = |kind: &str, usual: &str| {
            let found = targets.iter().find(|target| target.kind == kind);
            found.map_or_else(|| format!("{folder}{usual}"), |target| target.part.clone())
        };
        let texts = archive.open(&of_kind("sharedStrings", "sharedStrings.xml"))?.map(read_texts).transpose()?;
        let formats = archive.open(&of_kind("styles", "styles.xml"))?.map(read_formats).transpose()?;
        let book = Self { parts, texts: texts.unwrap_or_default(), formats: formats.unwrap_or_default(), is_1904 };
        Ok(Some((book, listed)))
    }

    /// Calls `take` with each row that has cells, and its line.
    pub(super) fn each(
        &self,
        archive: &mut Archive<'_>,
        index: usize,
        take: &mut RecordVisitor<'_>,
    ) -> Result<(), ImportError> {
        let part = self.parts.get(index).map(|part| archive.open(part)).transpose()?.flatten();
        let Some(part) = part else { return Ok(()) };
        let mut xml = Xml::new(part);
        let mut rows = Rows { row: Row::default(), line: 0, record: StringRecord::new() };
        let (mut line, mut column, mut is_in_data) = (0, 0, false);
        loop {
            match xml.next()? {
                Node::Over => return rows.end(take).map(|_| ()),
                Node::Start(start) => match start.local_name().as_ref() {
                    "sheetData" => is_in_data = true,
                    "row" if is_in_data => {
                        let [number] = attributes(&start, ["r"])?;
                        line = match number {
                            Some(number) => {
                                number.parse().ok().filter(|line| *line <= ROWS_MAX).ok_or_else(bad_place)?
                            }
                            None => line + 1,
                        };
                        column = 0;
                    }
                    "c" if is_in_data => {
                        let [at, style, kind] = attributes(&start, ["r", "s", "t"])?;
                        if let Some(at) = at {
                            (column, line) = cell_index_of(&at).ok_or_else(bad_place)?;
                        }
                        let style = style.and_then(|style| self.formats.get(style.parse::<usize>().ok()?).copied());
                        let kind = kind.map(std::borrow::Cow::into_owned);
                        let text =
                            self.cell(&mut xml, kind.as_deref().unwrap_or("n"), style.unwrap_or(CellFormat::Number))?;
                        if rows.begin(line, take)? {
                            return Ok(());
                        }
                        rows.row.set(column, &text)?;
                        column += 1;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// Returns a cell as the text that it would be in a text file.
    fn cell(&self, xml: &mut Xml<Part<'_, '_>>, kind: &str, shows: CellFormat) -> Result<String, ImportError> {
        let text = match kind {
            "inlineStr" => return rich_text(xml),
            _ => value(xml)?,
        };
        Ok(match kind {
            "s" => text.trim().parse().ok().and_then(|index| self.texts.get(index)).unwrap_or_default().to_owned(),
            "str" => unescaped(text),
            "b" => (if matches!(text.trim(), "1" | "true") { "true" } else { "false" }).to_owned(),
            "n" => self.number(text, shows),
            _ => text,
        })
    }

    fn number(&self, text: String, shows: CellFormat) -> String {
        let plain = text.trim();
        match (plain.parse::<f64>().ok().filter(|number| number.is_finite()), shows) {
            // As a floating-point number, a large integer would be rounded.
            (_, CellFormat::Number) if plain.parse::<i64>().is_ok() => plain.to_owned(),
            (Some(number), CellFormat::Number) => number.to_string(),
            (Some(number), _) => time_text(number, shows, self.is_1904).unwrap_or_else(|| number.to_string()),
            (None, _) => text,
        }
    }
}

/// The rows of a sheet; each ends where the next one begins.
struct Rows {
    row: Row,
    line: u64,
    record: StringRecord,
}

impl Rows {
    /// Begins a row, if it is a new one. Returns whether to stop.
    fn begin(&mut self, line: u64, take: &mut RecordVisitor<'_>) -> Result<bool, ImportError> {
        let is_over = line != self.line && self.end(take)?;
        self.line = line;
        Ok(is_over)
    }

    fn end(&mut self, take: &mut RecordVisitor<'_>) -> Result<bool, ImportError> {
        if self.row.is_empty() {
            return Ok(false);
        }
        self.row.write(&mut self.record);
        self.row.clear();
        Ok(take(self.line, &self.record)?.is_break())
    }
}

/// A part that another one refers to.
struct Target {
    id: String,
    kind: String,
    part: String,
}

/// Returns the parts that a part refers to; `folder` is the one that it is in.
fn targets(archive: &mut Archive<'_>, part: &str, folder: &str) -> Result<Vec<Target>, ImportError> {
    let mut targets = Vec::new();
    let Some(part) = archive.open(part)? else { return Ok(targets) };
    let mut xml = Xml::new(part);
    loop {
        match xml.next()? {
            Node::Over => return Ok(targets),
            Node::Start(start) if start.local_name().as_ref() == "Relationship" => {
                let [id, kind, target] = attributes(&start, ["Id", "Type", "Target"])?.map(Option::unwrap_or_default);
                let target = target.replace('\\', "/");
                let part = target.strip_prefix('/').map_or_else(|| format!("{folder}{target}"), str::to_owned);
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                targets.push(Target { id: id.into_owned(), kind, part });
                if targets.len() > TARGETS_MAX {
                    return Err(ImportError::Damaged(text!("xlsx-too-many-parts", max = TARGETS_MAX)));
                }
            }
            _ => {}
        }
    }
}

/// Returns the sheets with their ids, and whether days are counted from 1904. Returns `None` if the part isn't a
/// workbook.
#[expect(clippy::type_complexity, reason = "it is taken apart at once")]
fn read_book(part: Part<'_, '_>) -> Result<Option<(Vec<(ListedSheet, String)>, bool)>, ImportError> {
    let mut xml = Xml::new(part);
    let (mut sheets, mut is_1904, mut is_book) = (Vec::new(), false, false);
    loop {
        match xml.next()? {
            Node::Over => return Ok(is_book.then_some((sheets, is_1904))),
            Node::Start(start) => match start.local_name().as_ref() {
                "workbook" => is_book = true,
                "workbookPr" => {
                    let [date1904] = attributes(&start, ["date1904"])?;
                    is_1904 = date1904.is_some_and(|is| matches!(&*is, "1" | "true"));
                }
                "sheet" => {
                    let [name, id, state] = attributes(&start, ["name", "id", "state"])?.map(Option::unwrap_or_default);
                    let is_hidden = !matches!(&*state, "" | "visible");
                    sheets.push((ListedSheet { name: name.into_owned(), is_hidden }, id.into_owned()));
                    if sheets.len() > TARGETS_MAX {
                        return Err(ImportError::Damaged(text!("sheet-too-many", max = TARGETS_MAX)));
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
}

fn read_texts(part: Part<'_, '_>) -> Result<Texts, ImportError> {
    let mut xml = Xml::new(part);
    let mut texts = Texts::default();
    loop {
        match xml.next()? {
            Node::Over => return Ok(texts),
            Node::Start(start) if start.local_name().as_ref() == "si" => texts.push(&rich_text(&mut xml)?)?,
            _ => {}
        }
    }
}

/// Returns the kind of value that each cell format shows, in order.
fn read_formats(part: Part<'_, '_>) -> Result<Vec<CellFormat>, ImportError> {
    let mut xml = Xml::new(part);
    let (mut own, mut formats, mut is_of_cells) = (Vec::new(), Vec::new(), false);
    loop {
        match xml.next()? {
            Node::Over => return Ok(formats),
            Node::Start(start) => match start.local_name().as_ref() {
                "cellXfs" => is_of_cells = true,
                "cellStyles" | "dxfs" | "cellStyleXfs" => is_of_cells = false,
                "numFmt" => {
                    let [id, code] = attributes(&start, ["numFmtId", "formatCode"])?.map(Option::unwrap_or_default);
                    own.push((id.into_owned(), shows(&code)));
                }
                "xf" if is_of_cells => {
                    let [id] = attributes(&start, ["numFmtId"])?.map(Option::unwrap_or_default);
                    let own = own.iter().find(|(own, _)| *own == *id).map(|(_, shows)| *shows);
                    formats.push(own.unwrap_or_else(|| shows_by_id(&id)));
                }
                _ => {}
            },
            _ => {}
        }
        if formats.len() > FORMATS_MAX || own.len() > FORMATS_MAX {
            return Err(ImportError::Damaged(text!("xlsx-too-many-formats", max = FORMATS_MAX)));
        }
    }
}

/// Returns whether a format code shows times: its first section has unquoted letters for them.
fn shows(code: &str) -> CellFormat {
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            // The next character is literal.
            '\\' | '_' | '*' => {
                letters.next();
            }
            '"' => {
                letters.by_ref().find(|letter| *letter == '"');
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                let first = inside.chars().next().unwrap_or_default().to_ascii_lowercase();
                if matches!(first, 'h' | 'm' | 's') && inside.chars().all(|c| c.eq_ignore_ascii_case(&first)) {
                    return CellFormat::Duration;
                }
            }
            ';' => break,
            'd' | 'm' | 'h' | 'y' | 's' | 'D' | 'M' | 'H' | 'Y' | 'S' => return CellFormat::Time,
            'G' | 'g' if letters.as_str().to_ascii_lowercase().starts_with("eneral") => {
                letters.nth("eneral".len() - 1);
            }
            _ => {}
        }
    }
    CellFormat::Number
}

/// Returns the kind of a built-in format, which has no code in the file. The East Asian ones are dates and times in
/// every language.
fn shows_by_id(id: &str) -> CellFormat {
    match id.parse::<u16>() {
        Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58) => CellFormat::Time,
        Ok(46) => CellFormat::Duration,
        _ => CellFormat::Number,
    }
}

/// Converts a number of days to a time, or `None` if it is outside of the years that are shown.
fn time_text(days: f64, shows: CellFormat, is_1904: bool) -> Option<String> {
    let day_number = days.floor();
    #[expect(clippy::cast_possible_truncation, reason = "a day has fewer milliseconds, and years fewer days")]
    let (mut day, mut ms) = (day_number as i32, ((days - day_number) * DAY_MS).round() as i64);
    if !(0.0..3_000_000.0).contains(&days) {
        return None;
    }
    if ms == 86_400_000 {
        (day, ms) = (day + 1, 0);
    }
    let (hours, minutes, seconds, rest) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60, ms % 1_000);
    if shows == CellFormat::Duration || days < 1.0 {
        let hours = i64::from(day) * 24 + hours;
        return Some(format!("{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is a whole number of some thousands")]
    let day = if is_1904 { day + DAYS_TO_1904 as i32 } else { day };
    // The calendar has a February 29th in 1900, which never existed.
    let day = if day < 60 { day + 1 } else { day };
    let date = date(1899, 12, 30).checked_add(Span::new().try_days(day).ok()?).ok()?;
    // A number without a fraction is a date.
    Some(if ms == 0 { date.to_string() } else { format!("{date}T{hours:02}:{minutes:02}:{seconds:02}.{rest:03}") })
}

/// Returns the content of a cell's `v`, up to the end of the cell.
fn value(xml: &mut Xml<Part<'_, '_>>) -> Result<String, ImportError> {
    let (cell, mut value, mut is_in) = (xml.depth(), String::new(), false);
    while xml.depth() >= cell {
        match xml.next()? {
            Node::Start(start) => is_in = start.local_name().as_ref() == "v",
            Node::End => is_in = false,
            Node::Text(text) if is_in => append(&mut value, &text)?,
            Node::Text(_) => {}
            Node::Over => break,
        }
    }
    Ok(value)
}

/// Returns the content of the `t`s up to the end of the open element, without phonetic text.
fn rich_text(xml: &mut Xml<Part<'_, '_>>) -> Result<String, ImportError> {
    let (outer, mut text_so_far, mut is_in, mut spoken) = (xml.depth(), String::new(), false, None);
    while xml.depth() >= outer {
        match xml.next()? {
            Node::Start(start) => {
                let name = start.local_name();
                is_in = name.as_ref() == "t";
                let is_spoken = name.as_ref() == "rPh";
                if is_spoken && spoken.is_none() {
                    spoken = Some(xml.depth());
                }
            }
            Node::End => {
                is_in = false;
                spoken = spoken.filter(|depth| xml.depth() >= *depth);
            }
            Node::Text(text) if is_in && spoken.is_none() => append(&mut text_so_far, &text)?,
            Node::Text(_) => {}
            Node::Over => break,
        }
    }
    Ok(unescaped(text_so_far))
}

/// Decodes `_x000D_` and the like, which stand for characters that XML can't hold, and `_x005F_` for an underscore.
fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text.as_str();
    while let Some(letter) = rest.chars().next() {
        let code = rest.strip_prefix("_x").and_then(|rest| rest.get(..5)).and_then(|code| code.strip_suffix('_'));
        let unit = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if let Some(unit) = unit.and_then(|code| u16::from_str_radix(code, 16).ok()) {
            units.push(unit);
            rest = rest.get("_x000D_".len()..).unwrap_or_default();
        } else {
            units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    String::from_utf16_lossy(&units)
}

/// Returns the column, counted from 0, and the line, counted from 1, of a cell reference such as B12.
fn cell_index_of(text: &str) -> Option<(usize, u64)> {
    let digits = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = text.split_at_checked(digits)?;
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column =
        letters.bytes().fold(0, |column, letter| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    let line = digits.parse().ok().filter(|line| (1..=ROWS_MAX).contains(line))?;
    Some((column - 1, line))
}

fn bad_place() -> ImportError {
    ImportError::Damaged(text!("xlsx-cell-outside").into())
}
