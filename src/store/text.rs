//! Texts as other programs may have left them: not UTF-8, of another type, of any length. One bad row must not make the
//! entire file unreadable, so each text is read as something that can be shown.

use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};

use crate::language::text;

/// Maximum length of a text that is shown, in bytes. What this program writes itself is far shorter.
const SHOWN_BYTES_MAX: usize = 1 << 20;

/// Makes the SQL for a text that isn't even read if it is longer than [`SHOWN_BYTES_MAX`]: its length in bytes is
/// returned instead.
macro_rules! bounded {
    ($text:literal) => {
        concat!("iif(octet_length(", $text, ") > 1048576, octet_length(", $text, "), ", $text, ")")
    };
}
pub(super) use bounded;

/// Makes the SQL for the kind of an entry, as the rest of the program has it.
macro_rules! entry_kind {
    () => {
        "iif(amends IS NULL, kind, 'amend')"
    };
}
pub(super) use entry_kind;

/// Returns the text in a column, whatever its type; empty for NULL.
pub(super) fn text(row: &Row<'_>, index: usize) -> rusqlite::Result<String> {
    Ok(optional_text(row, index)?.unwrap_or_default())
}

/// Returns the text in a column as [`text()`] does; `None` for NULL.
pub(super) fn optional_text(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(index)? {
        ValueRef::Null => None,
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) if bytes.len() > SHOWN_BYTES_MAX => {
            Some(text!("text-too-long-to-be-read", bytes = bytes.len()))
        }
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        // See `bounded`.
        ValueRef::Integer(bytes) => Some(text!("text-too-long-to-be-read", bytes)),
        ValueRef::Real(number) => Some(number.to_string()),
    })
}

/// Returns the value in a column; a text that isn't valid UTF-8 has replacement characters.
pub(super) fn value(row: &Row<'_>, index: usize) -> rusqlite::Result<Value> {
    Ok(match row.get_ref(index)? {
        ValueRef::Text(bytes) => Value::Text(String::from_utf8_lossy(bytes).into_owned()),
        other => other.try_into()?,
    })
}
