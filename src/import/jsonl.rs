//! Our own JSON Lines: one object per line, whose "type" names it: "tallyboard" (the header), a board, a counter, a note on
//! a day or an entry.

use serde_json::{Map, Value};

use super::ImportError;
use super::builder::{Fields, ImportBuilder};
use super::columns::Role;
use super::text::Text;
use super::values::shown;
use crate::date_time;
use crate::domain::Time;
use crate::language::text;

/// The version of these lines that is understood.
const VERSION: u64 = 1;

/// The roles of the fields of each type.
const ENTRY: [(&str, Role); 7] = [
    ("id", Role::Entry),
    ("name", Role::Name),
    ("at", Role::Time),
    ("delta", Role::Count),
    ("kind", Role::Kind),
    ("note", Role::Note),
    ("undoes", Role::Undoes),
];
const COUNTER: [(&str, Role); 16] = [
    ("name", Role::Name),
    ("short_name", Role::ShortName),
    ("count", Role::Count),
    ("board", Role::Board),
    ("key", Role::Key),
    ("color", Role::Color),
    ("archived", Role::Archived),
    ("step", Role::Step),
    ("target", Role::Target),
    ("min", Role::Minimum),
    ("max", Role::Maximum),
    ("locked", Role::Locked),
    ("note", Role::About),
    ("weight", Role::Weight),
    ("position", Role::Position),
    ("control", Role::Control),
];

/// Tells whether a file with this beginning is our own JSON Lines.
pub(super) fn is_it(sample: &str) -> bool {
    let first = sample.lines().find(|line| !line.trim().is_empty());
    first.is_some_and(|line| serde_json::from_str::<Map<String, Value>>(line).is_ok_and(|map| map.contains_key("type")))
}

/// The fields of an object, as text.
struct Object(Vec<(Role, String)>);

impl Object {
    fn new(map: &Map<String, Value>, fields: &[(&str, Role)]) -> Self {
        let field = |(name, role): &(&str, Role)| map.get(*name).map(|value| (*role, text(value, *role)));
        Self(fields.iter().filter_map(field).collect())
    }
}

fn text(value: &Value, role: Role) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // Milliseconds since 1970, also shortly after it.
        Value::Number(number) if matches!(role, Role::Time | Role::Archived) => {
            number.as_i64().map_or_else(|| number.to_string(), |at| date_time::text(Time(at), &jiff::tz::TimeZone::UTC))
        }
        other => other.to_string(),
    }
}

impl Fields for Object {
    fn get(&self, role: Role) -> Option<&str> {
        self.0.iter().find(|(other, _)| *other == role).map(|(_, text)| text.as_str())
    }
}

/// Reads all lines into the import. Counts are added only where the file has no entries, since entries make up the
/// counts.
pub(super) fn read(text: &mut Text<'_>, builder: &mut ImportBuilder) -> Result<(), ImportError> {
    builder.is_own = true;
    text.each_line(&mut |_, line| {
        // Most lines are of one type, and a search is cheaper than parsing.
        if builder.has_times || !(line.contains("\"entry\"") || line.contains("\"tallyboard\"")) {
            return Ok(());
        }
        let map: Map<String, Value> = serde_json::from_str(line).unwrap_or_default();
        builder.has_times |=
            type_of(&map) == Some("entry") || (type_of(&map) == Some("tallyboard") && is_of_entries(&map));
        Ok(())
    })?;
    text.each_line(&mut |number, line| {
        if line.trim().is_empty() {
            return Ok(());
        }
        let Ok(map) = serde_json::from_str::<Map<String, Value>>(line) else {
            builder.bad(number, text!("jsonl-no-object"));
            return Ok(());
        };
        match type_of(&map) {
            Some("entry") => builder.take_row(number, &Object::new(&map, &ENTRY)),
            Some("counter") => {
                let counter = Object::new(&map, &COUNTER);
                builder.take_counter(number, &counter);
                if builder.has_times { Ok(()) } else { builder.take_row(number, &counter) }
            }
            Some("tallyboard")
                if map.get("version").and_then(Value::as_u64).is_some_and(|version| version > VERSION) =>
            {
                Err(ImportError::Newer)
            }
            Some("tallyboard") => {
                let minutes = map.get("day_starts_at").map(|value| self::text(value, Role::Count)).unwrap_or_default();
                builder.take_setting("day_starts_at", &minutes);
                Ok(())
            }
            Some("span") => Err(ImportError::Sums),
            Some("board") => {
                let get = |name: &str| map.get(name).map(|value| self::text(value, Role::Name)).unwrap_or_default();
                builder.take_board(number, &get);
                Ok(())
            }
            Some("note") => {
                let get = |name: &str| {
                    let name = if name == "day_note" { "note" } else { name };
                    map.get(name).map(|value| self::text(value, Role::Name)).unwrap_or_default()
                };
                builder.take_day_note(number, &get);
                Ok(())
            }
            Some(other) => {
                builder.bad(number, text!("jsonl-unknown-type", name = shown(other)));
                Ok(())
            }
            None => {
                builder.bad(number, text!("jsonl-no-type"));
                Ok(())
            }
        }
    })
}

/// Tells whether the header says that the file is one of entries, even if the chosen span has none.
fn is_of_entries(map: &Map<String, Value>) -> bool {
    let has = |name| map.get(name).is_some_and(|value| !value.is_null());
    has("since") || has("until") || map.get("whole") == Some(&Value::Bool(true))
}

fn type_of(map: &Map<String, Value>) -> Option<&str> {
    map.get("type").and_then(Value::as_str)
}
