//! Texts from other programs that this one wouldn't write: what is wrong with each, in words, and how it is mended.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use rusqlite::Row;

use super::{Store, StoreError};
use crate::domain::{BoardId, CounterId, EntryId, NAME_CHARS_MAX, NOTE_CHARS_MAX, Name, Note, is_unusual, visible};
use crate::language::text;
use crate::request::{BoardEdit, CounterRef, Edit, Request};

/// Maximum number of texts that are mended at once, so that it can be undone.
pub const MENDS_MAX: usize = 10_000;

/// Number of characters of a text that are shown.
const SHOWN_CHARS: usize = 60;

// The length is in bytes, since a text may go on after its first NUL. The beginning is longer than any valid text, and
// empty for a text that is too long to be read.
macro_rules! beginning {
    ($text:literal) => {
        concat!(
            "octet_length(",
            $text,
            "), iif(octet_length(",
            $text,
            ") > 16000000, '', substr(CAST(",
            $text,
            " AS BLOB), 1, 4004))"
        )
    };
}
const COUNTERS: &str =
    concat!("SELECT id, ", beginning!("name"), ", ", beginning!("note"), " FROM counter ORDER BY id");
const BOARDS: &str =
    concat!("SELECT id, ", beginning!("name"), ", ", beginning!("total_name"), " FROM board ORDER BY id");
const NOTES: &str = concat!("SELECT id, ", beginning!("note"), " FROM entry WHERE note IS NOT NULL ORDER BY id");

/// A text that this program would have written otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oddity {
    /// The counter, board or entry that it belongs to: `counter 5 "Café"`.
    pub of: String,
    /// The reason, in words.
    pub why: String,
    /// The counter whose name or note it is; `None`: it belongs to a board or an entry.
    pub counter: Option<CounterId>,
    /// Whether it may be mistaken for another one, or can't be typed; otherwise it is only spelled in another way.
    pub is_doubtful: bool,
    /// The request that changes it into the form that this program would have given it.
    pub mend: Request,
}

impl Oddity {
    /// Returns one line about it, such as `counter 5 "Café": its name looks like that of counter 3`.
    pub fn description(&self) -> String {
        format!("{}: {}", self.of, self.why)
    }
}

/// A text, or its beginning.
struct StoredText {
    /// The length of the entire text, in bytes.
    length: usize,
    beginning: Vec<u8>,
}

impl Store {
    /// Returns the requests that bring names and notes into this program's form, some at a time: each an edit of one.
    pub fn mends(&mut self) -> Result<Vec<Request>, StoreError> {
        let oddities = self.reading(|store| store.oddities())?;
        Ok(oddities.into_iter().take(MENDS_MAX).map(|oddity| oddity.mend).collect())
    }

    /// Returns the counters and boards that a person could take for others, or not name at all.
    pub fn doubts(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut oddities = self.odd_counters()?;
        oddities.extend(self.odd_boards()?);
        oddities.retain(|oddity| oddity.is_doubtful);
        Ok(oddities)
    }

    /// Returns the oddities in the order of tables and rows.
    pub(super) fn oddities(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut oddities = self.odd_counters()?;
        oddities.extend(self.odd_boards()?);
        let mut statement = self.connection.prepare(NOTES)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let entry = EntryId(row.get(0)?);
            if let Some((why, note)) = odd_note(&found(row, 1)?) {
                let of = text!("oddity-entry", id = entry.0.to_string());
                let mend = Request::Note { entry, note };
                oddities.push(Oddity { of, why, counter: None, is_doubtful: true, mend });
            }
        }
        Ok(oddities)
    }

    fn odd_counters(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut statement = self.connection.prepare(COUNTERS)?;
        let row = |row: &Row<'_>| Ok((CounterId(row.get(0)?), found(row, 1)?, found(row, 3)?));
        let rows: Vec<_> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
        let mut taken = taken(Named::Counter, rows.iter().map(|(id, name, _)| (id.0, name)));
        let mut oddities = Vec::new();
        for (id, name, note) in &rows {
            let mut edit = Edit::default();
            let odd_name = odd_name(name, id.0, &mut taken);
            let odd_note = odd_note(note);
            let why = match (&odd_name, &odd_note) {
                (None, None) => continue,
                (Some((why, _)), None) => why.clone(),
                (None, Some((why, _))) => why.clone(),
                (Some((why, _)), Some((other, _))) => {
                    text!("problems-both", first = why.as_str(), second = other.as_str())
                }
            };
            let is_doubtful = odd_note.is_some() || why != text!("oddity-spelled");
            edit.name = odd_name.map(|(_, name)| name);
            edit.note = odd_note.map(|(_, note)| note);
            let of = text!("oddity-counter", id = id.0.to_string(), name = name.shown());
            let mend = Request::Edit { counter: CounterRef::Id(*id), edit };
            oddities.push(Oddity { of, why, counter: Some(*id), is_doubtful, mend });
        }
        Ok(oddities)
    }

    fn odd_boards(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut statement = self.connection.prepare(BOARDS)?;
        let row = |row: &Row<'_>| Ok((BoardId(row.get(0)?), found(row, 1)?, found(row, 3)?));
        let rows: Vec<_> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
        let mut taken = taken(Named::Board, rows.iter().map(|(id, name, _)| (id.0, name)));
        let mut oddities = Vec::new();
        for (id, name, total) in &rows {
            let mut edit = BoardEdit::default();
            let mut whys = Vec::new();
            if let Some((why, name)) = odd_name(name, id.0, &mut taken) {
                whys.push(why);
                edit.name = Some(name);
            }
            // Several totals may have the same name.
            if total.length > 0 && !total.is(Name::parse(&total.text()).ok().as_ref().map(Name::as_str)) {
                whys.push(text!("oddity-total-spelled").to_owned());
                edit.total_name = Some(Name::mended(&total.text()));
            }
            if !whys.is_empty() {
                // No command refers to a total by its name.
                let is_doubtful = edit.name.is_some() && whys.first().is_some_and(|why| why != text!("oddity-spelled"));
                let (of, why) = (text!("oddity-board", id = id.0.to_string(), name = name.shown()), joined(whys));
                let mend = Request::EditBoard { id: *id, edit };
                oddities.push(Oddity { of, why, counter: None, is_doubtful, mend });
            }
        }
        Ok(oddities)
    }
}

impl StoredText {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.beginning).into_owned()
    }

    fn shown(&self) -> String {
        let text = self.text();
        let cut: String = text.chars().take(SHOWN_CHARS).collect();
        let more = if cut.len() < text.len() { "…" } else { "" };
        visible(&cut).into_owned() + more
    }

    fn is(&self, text: Option<&str>) -> bool {
        text.is_some_and(|text| text.as_bytes() == self.beginning && self.length == self.beginning.len())
    }
}

fn joined(whys: Vec<String>) -> String {
    whys.into_iter().reduce(|first, second| text!("problems-both", first, second)).unwrap_or_default()
}

/// What has the names that are compared.
#[derive(Clone, Copy)]
enum Named {
    Counter,
    Board,
}

impl Named {
    /// Returns the name for one that has none.
    fn nameless(self, id: i64) -> String {
        let number = id.to_string();
        match self {
            Self::Counter => text!("counter-numbered", number),
            Self::Board => text!("board-numbered", number),
        }
    }

    fn looks_like(self, other: i64) -> String {
        let other = other.to_string();
        match self {
            Self::Counter => text!("oddity-like-counter", other),
            Self::Board => text!("oddity-like-board", other),
        }
    }
}

/// The names that are valid, or will be, each with the number of its counter or board.
struct UsedNames {
    what: Named,
    names: HashMap<String, i64, RandomState>,
}

fn taken<'a>(what: Named, names: impl Iterator<Item = (i64, &'a StoredText)>) -> UsedNames {
    let texts = names.map(|(id, found)| (id, found, found.text()));
    let right = texts.filter(|(_, found, text)| {
        let is_plain = !is_unusual(text) && found.length <= NAME_CHARS_MAX;
        is_plain || found.is(Name::parse(text).ok().as_ref().map(Name::as_str))
    });
    UsedNames { what, names: right.map(|(id, _, text)| (text, id)).collect() }
}

/// Returns what is wrong with the name of the counter or board `id`, and its replacement, which is in `taken` from then
/// on.
fn odd_name(found: &StoredText, id: i64, taken: &mut UsedNames) -> Option<(String, Name)> {
    let text = found.text();
    if found.length <= NAME_CHARS_MAX && !is_unusual(&text) && found.length > 0 {
        return None;
    }
    let parsed = Name::parse(&text);
    if found.is(parsed.as_ref().ok().map(Name::as_str)) {
        return None;
    }
    let name = Name::mended(&text).or_else(|| Name::parse(&taken.what.nameless(id)).ok())?;
    let why = match (parsed, taken.names.get(name.as_str())) {
        (_, Some(other)) => taken.what.looks_like(*other),
        _ if std::str::from_utf8(&found.beginning).is_err() => text!("oddity-name-not-utf-8").to_owned(),
        (Err(error), None) => error.to_string(),
        (Ok(_), None) => text!("oddity-spelled").to_owned(),
    };
    let name = free(name, taken);
    taken.names.insert(name.as_str().to_owned(), id);
    Some((why, name))
}

/// Returns the name, or one with a number after it that isn't taken.
fn free(name: Name, taken: &UsedNames) -> Name {
    let numbered = |number: usize| {
        let end = format!(" ({number})");
        let kept: String = name.as_str().chars().take(NAME_CHARS_MAX.saturating_sub(end.len())).collect();
        Name::parse(&(kept + &end)).ok()
    };
    let is_free = |name: &Name| !taken.names.contains_key(name.as_str());
    if is_free(&name) {
        return name;
    }
    (2..=taken.names.len().saturating_add(2)).filter_map(numbered).find(is_free).unwrap_or(name)
}

/// Returns what is wrong with a note, and its replacement.
fn odd_note(found: &StoredText) -> Option<(String, Option<Note>)> {
    let text = found.text();
    // There is no note, or an empty one.
    if found.length == 0 || found.is(text.parse::<Note>().ok().as_ref().map(Note::as_str)) {
        return None;
    }
    let is_long = text.chars().count() > NOTE_CHARS_MAX || found.beginning.len() < found.length;
    let why = match std::str::from_utf8(&found.beginning) {
        _ if is_long => text!("oddity-note-too-long", bytes = found.length),
        Err(_) => text!("oddity-note-not-utf-8").to_owned(),
        Ok(_) => text!("oddity-note-control-characters").to_owned(),
    };
    Some((why, Note::mended(&text)))
}

fn found(row: &Row<'_>, index: usize) -> rusqlite::Result<StoredText> {
    let length: Option<i64> = row.get(index)?;
    let beginning = row.get_ref(index + 1)?.as_bytes_or_null().ok().flatten().unwrap_or_default().to_vec();
    Ok(StoredText { length: length.and_then(|length| usize::try_from(length).ok()).unwrap_or(0), beginning })
}
