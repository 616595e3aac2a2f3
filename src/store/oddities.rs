//! Texts that other programs have written and this one wouldn't have: what is wrong with each, in words, and how it is mended.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use rusqlite::Row;

use super::{Store, StoreError};
use crate::request::{BoardEdit, Edit, Request, Target};
use crate::words::{BoardId, CounterId, EntryId, NAME_CHARS_MAX, NOTE_CHARS_MAX, Name, Note, is_unusual, visible};

/// Texts that are mended at once at most, so that it can be undone.
pub const MENDS_MAX: usize = 10_000;

/// Of a text as much is shown, in characters.
const SHOWN_CHARS: usize = 60;

// In bytes, since a text may go on after its first NUL: more than what is right has; and of what is too long to be read,
// nothing.
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

/// A text that isn't as it should be.
pub(super) struct Oddity {
    pub words: String,
    mend: Request,
}

/// A text as it was found, or its beginning.
struct Found {
    /// In bytes, all of it.
    length: usize,
    beginning: Vec<u8>,
}

impl Store {
    /// What brings names and notes into the form that this program gives them, some at a time: each an edit of one.
    pub fn mends(&mut self) -> Result<Vec<Request>, StoreError> {
        let oddities = self.reading(|store| store.oddities())?;
        Ok(oddities.into_iter().take(MENDS_MAX).map(|oddity| oddity.mend).collect())
    }

    /// The counters that a person could take for others, or not name at all: in words.
    pub fn doubts(&self) -> Result<Vec<String>, StoreError> {
        let oddities = self.odd_counters()?;
        Ok(oddities.into_iter().map(|oddity| oddity.words).filter(|words| !words.contains(SPELLED)).collect())
    }

    /// In the order of tables and rows.
    pub(super) fn oddities(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut oddities = self.odd_counters()?;
        oddities.extend(self.odd_boards()?);
        let mut statement = self.connection.prepare(NOTES)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let entry = EntryId(row.get(0)?);
            if let Some((why, note)) = odd_note(&found(row, 1)?) {
                let words = format!("entry {}: its note {why}", entry.0);
                oddities.push(Oddity { words, mend: Request::Note { entry, note } });
            }
        }
        Ok(oddities)
    }

    fn odd_counters(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut statement = self.connection.prepare(COUNTERS)?;
        let row = |row: &Row<'_>| Ok((CounterId(row.get(0)?), found(row, 1)?, found(row, 3)?));
        let rows: Vec<_> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
        let mut taken = taken(rows.iter().map(|(_, name, _)| name));
        let mut oddities = Vec::new();
        for (id, name, note) in &rows {
            let mut edit = Edit::default();
            let odd_name = odd_name(name, &mut taken, &format!("Counter {}", id.0));
            let odd_note = odd_note(note);
            let words = match (&odd_name, &odd_note) {
                (None, None) => continue,
                (Some((why, _)), None) => why.clone(),
                (None, Some((why, _))) => format!("its note {why}"),
                (Some((why, _)), Some((other, _))) => format!("{why}; its note {other}"),
            };
            edit.name = odd_name.map(|(_, name)| name);
            edit.note = odd_note.map(|(_, note)| note);
            let words = format!("counter {} \"{}\": {words}", id.0, name.shown());
            oddities.push(Oddity { words, mend: Request::Edit { target: Target::Id(*id), edit } });
        }
        Ok(oddities)
    }

    fn odd_boards(&self) -> Result<Vec<Oddity>, StoreError> {
        let mut statement = self.connection.prepare(BOARDS)?;
        let row = |row: &Row<'_>| Ok((BoardId(row.get(0)?), found(row, 1)?, found(row, 3)?));
        let rows: Vec<_> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
        let mut taken = taken(rows.iter().map(|(_, name, _)| name));
        let mut oddities = Vec::new();
        for (id, name, total) in &rows {
            let mut edit = BoardEdit::default();
            let mut whys = Vec::new();
            if let Some((why, name)) = odd_name(name, &mut taken, &format!("Board {}", id.0)) {
                whys.push(why);
                edit.name = Some(name);
            }
            // Several totals may be called the same.
            if total.length > 0 && !total.is(Name::parse(&total.text()).ok().as_ref().map(Name::as_str)) {
                whys.push("what its total is called is spelled otherwise than tallyboard would".to_owned());
                edit.total_name = Some(Name::mended(&total.text()));
            }
            if !whys.is_empty() {
                let words = format!("board {} \"{}\": {}", id.0, name.shown(), whys.join("; "));
                oddities.push(Oddity { words, mend: Request::EditBoard { id: *id, edit } });
            }
        }
        Ok(oddities)
    }
}

impl Found {
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

const LOOKS_LIKE: &str = "its name looks like that of another";
const SPELLED: &str = "its name is spelled otherwise than tallyboard would";

/// The names that are as they should be.
fn taken<'a>(names: impl Iterator<Item = &'a Found>) -> HashSet<String, RandomState> {
    let texts = names.map(|found| (found, found.text()));
    let right = texts.filter(|(found, text)| {
        let is_plain = !is_unusual(text) && found.length <= NAME_CHARS_MAX;
        is_plain || found.is(Name::parse(text).ok().as_ref().map(Name::as_str))
    });
    right.map(|(_, text)| text).collect()
}

/// What is wrong with a name, and which one is to take its place: `taken` from then on.
fn odd_name(found: &Found, taken: &mut HashSet<String, RandomState>, fallback: &str) -> Option<(String, Name)> {
    let text = found.text();
    if found.length <= NAME_CHARS_MAX && !is_unusual(&text) && found.length > 0 {
        return None;
    }
    let parsed = Name::parse(&text);
    if found.is(parsed.as_ref().ok().map(Name::as_str)) {
        return None;
    }
    let name = Name::mended(&text).or_else(|| Name::parse(fallback).ok())?;
    let why = match parsed {
        _ if taken.contains(name.as_str()) => LOOKS_LIKE.to_owned(),
        _ if std::str::from_utf8(&found.beginning).is_err() => "its name is no UTF-8".to_owned(),
        Err(error) => error.to_string(),
        Ok(_) => SPELLED.to_owned(),
    };
    let name = free(name, taken);
    taken.insert(name.as_str().to_owned());
    Some((why, name))
}

/// The name, or with a number after it, one that isn't taken.
fn free(name: Name, taken: &HashSet<String, RandomState>) -> Name {
    let numbered = |number: usize| {
        let end = format!(" ({number})");
        let kept: String = name.as_str().chars().take(NAME_CHARS_MAX.saturating_sub(end.len())).collect();
        Name::parse(&(kept + &end)).ok()
    };
    if !taken.contains(name.as_str()) {
        return name;
    }
    let free = (2..=taken.len().saturating_add(2)).filter_map(numbered).find(|name| !taken.contains(name.as_str()));
    free.unwrap_or(name)
}

/// What is wrong with a note, and which one is to take its place.
fn odd_note(found: &Found) -> Option<(String, Option<Note>)> {
    let text = found.text();
    // Without a note, or an empty one.
    if found.length == 0 || found.is(text.parse::<Note>().ok().as_ref().map(Note::as_str)) {
        return None;
    }
    let is_long = text.chars().count() > NOTE_CHARS_MAX || found.beginning.len() < found.length;
    let why = match std::str::from_utf8(&found.beginning) {
        _ if is_long => format!("has {} bytes: it is too long", found.length),
        Err(_) => "is no UTF-8".to_owned(),
        Ok(_) => "has control characters, or blanks at its ends".to_owned(),
    };
    Some((why, Note::mended(&text)))
}

fn found(row: &Row<'_>, place: usize) -> rusqlite::Result<Found> {
    let length: Option<i64> = row.get(place)?;
    let beginning = row.get_ref(place + 1)?.as_bytes_or_null().ok().flatten().unwrap_or_default().to_vec();
    Ok(Found { length: length.and_then(|length| usize::try_from(length).ok()).unwrap_or(0), beginning })
}
