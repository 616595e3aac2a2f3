//! ODS: the tables of an OpenDocument spreadsheet, whose cells and rows may say how often they are repeated.

use csv::StringRecord;

use super::ImportError;
use super::archive::{Archive, Part};
use super::row::{ListedSheet, ROWS_MAX, Row, append};
use super::tables::RecordVisitor;
use super::xml::{Node, Xml, attributes};
use super::{COLUMNS_MAX, limits::Halt};
use crate::language::text;

/// The media type of a spreadsheet.
pub(super) const KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

const CONTENT: &str = "content.xml";

/// Maximum number of sheets that are listed before the file is refused.
const LISTED_MAX: usize = 10_000;

fn content<'s, 'a>(archive: &'s mut Archive<'a>) -> Result<Xml<Part<'s, 'a>>, ImportError> {
    let part = archive.open(CONTENT)?;
    Ok(Xml::new(part.ok_or_else(|| ImportError::Damaged(text!("ods-no-content").into()))?))
}

/// Lists the sheets.
pub(super) fn list(archive: &mut Archive<'_>) -> Result<Vec<ListedSheet>, ImportError> {
    let mut xml = content(archive)?;
    let mut listed = Vec::new();
    loop {
        match xml.next()? {
            Node::Over => return Ok(listed),
            Node::Start(start) if start.name().as_ref() == "table:table" => {
                let [name] = attributes(&start, ["table:name"])?.map(Option::unwrap_or_default);
                listed.push(ListedSheet { name: name.into_owned(), is_hidden: false });
                if listed.len() > LISTED_MAX {
                    return Err(ImportError::Damaged(text!("sheet-too-many", max = LISTED_MAX)));
                }
            }
            _ => {}
        }
    }
}

/// Calls `take` with each row of a sheet that has cells, and its line.
pub(super) fn each(archive: &mut Archive<'_>, index: usize, take: &mut RecordVisitor<'_>) -> Result<(), ImportError> {
    let budget = archive.budget.clone();
    let mut xml = content(archive)?;
    let mut at = None;
    let (mut line, mut column, mut repeated) = (0_u64, 0_usize, 1_u64);
    let (mut row, mut record) = (Row::default(), StringRecord::new());
    let mut row_depth = None;
    loop {
        match xml.next()? {
            Node::Over => return Ok(()),
            Node::Start(start) => match start.name().as_ref() {
                "table:table" => at = Some(at.map_or(0, |at| at + 1)),
                "table:table-row" if at == Some(index) => {
                    let [times] = attributes(&start, ["table:number-rows-repeated"])?;
                    repeated = times.and_then(|times| times.parse().ok()).unwrap_or(1);
                    column = 0;
                    row_depth = Some(xml.depth());
                }
                "table:table-cell" | "table:covered-table-cell" if at == Some(index) && row_depth.is_some() => {
                    let cell = Cell::of(&start)?;
                    let times = cell.times;
                    let text = cell.text(&mut xml)?;
                    if text.is_empty() {
                        column = column.saturating_add(times);
                    } else {
                        let end = column.saturating_add(times);
                        if end > COLUMNS_MAX {
                            return Err(ImportError::TooManyColumns { columns: end });
                        }
                        for column in column..end {
                            row.set(column, &text)?;
                        }
                        column = end;
                    }
                }
                _ => {}
            },
            Node::End => {
                let depth = xml.depth();
                if row_depth.is_none_or(|row| depth >= row) {
                    continue;
                }
                row_depth = None;
                if row.is_empty() {
                    line = line.saturating_add(repeated);
                    continue;
                }
                row.write(&mut record);
                for _ in 0..repeated {
                    line += 1;
                    if line > ROWS_MAX {
                        return Err(ImportError::Damaged(text!("ods-too-many-rows").into()));
                    }
                    budget.take(row.bytes())?;
                    if take(line, &record)?.is_break() {
                        return Ok(());
                    }
                }
                row.clear();
            }
            _ => {}
        }
    }
}

/// The attributes of a cell.
struct Cell {
    times: usize,
    value: Option<String>,
}

impl Cell {
    fn of(start: &quick_xml::events::BytesStart<'_>) -> Result<Self, ImportError> {
        let names = [
            "table:number-columns-repeated",
            "office:value-type",
            "office:value",
            "office:date-value",
            "office:time-value",
            "office:boolean-value",
            "office:string-value",
        ];
        let [times, kind, number, date, time, is, text] = attributes(start, names)?;
        let value = match kind.as_deref() {
            Some("float" | "percentage" | "currency") => number.map(|number| {
                number.parse::<f64>().map_or_else(
                    |_| number.to_string(),
                    |real| match number.parse::<i64>() {
                        Ok(integer) => integer.to_string(),
                        Err(_) => real.to_string(),
                    },
                )
            }),
            Some("date") => date.map(|date| date.trim_end_matches("T00:00:00").to_owned()),
            Some("time") => time.map(|time| clock(&time).unwrap_or_else(|| time.into_owned())),
            Some("boolean") => is.map(std::borrow::Cow::into_owned),
            _ => text.map(std::borrow::Cow::into_owned),
        };
        let times = times.and_then(|times| times.parse().ok()).unwrap_or(1);
        Ok(Self { times, value })
    }

    /// Returns the value, or otherwise the text with a line per paragraph, without comments.
    fn text(self, xml: &mut Xml<Part<'_, '_>>) -> Result<String, ImportError> {
        let (cell, mut text, mut paragraphs, mut noted, mut lines) = (xml.depth(), String::new(), 0, None, None);
        while xml.depth() >= cell {
            match xml.next()? {
                Node::Start(start) => {
                    let name = start.name();
                    let name = name.as_ref();
                    let [spaces] = attributes(&start, ["text:c"])?;
                    let spaces: usize = spaces.and_then(|spaces| spaces.parse().ok()).unwrap_or(1);
                    let (is_noted, is_paragraph) =
                        (matches!(name, "office:annotation" | "table:table"), name == "text:p");
                    let stands_for = match name {
                        "text:s" => ' ',
                        "text:tab" => '\t',
                        "text:line-break" => '\n',
                        _ => '\0',
                    };
                    let depth = xml.depth();
                    if is_noted && noted.is_none() {
                        noted = Some(depth);
                    }
                    if noted.is_some() {
                        continue;
                    }
                    if is_paragraph && lines.is_none() {
                        lines = Some(depth);
                        if paragraphs > 0 {
                            append(&mut text, "\n")?;
                        }
                        paragraphs += 1;
                    }
                    if stands_for != '\0' {
                        let times = if stands_for == ' ' { spaces } else { 1 };
                        if times > super::limits::RECORD_BYTES_MAX {
                            return Err(Halt::Record.into());
                        }
                        append(&mut text, &stands_for.to_string().repeat(times))?;
                    }
                }
                Node::End => {
                    let depth = xml.depth();
                    noted = noted.filter(|noted| depth >= *noted);
                    lines = lines.filter(|lines| depth >= *lines);
                }
                Node::Text(more) if noted.is_none() && lines.is_some() => append(&mut text, &more)?,
                Node::Text(_) => {}
                Node::Over => break,
            }
        }
        Ok(self.value.unwrap_or(text))
    }
}

/// Converts a duration such as PT09H30M00S to 09:30:00.
fn clock(text: &str) -> Option<String> {
    let rest = text.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    [hours, minutes, seconds].into_iter().all(is_number).then(|| format!("{hours:0>2}:{minutes:0>2}:{seconds:0>2}"))
}
