//! Texts as other programs may have left them: not UTF-8, in another type, without end. One bad row must not take the whole file
//! away, so each is read as something that can be shown and counted on.

use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};

/// A text in SQL that isn't even read where it is beyond a megabyte: its length in bytes is in its place then. What the program
/// writes itself is far shorter.
macro_rules! bounded {
    ($text:literal) => {
        concat!("iif(octet_length(", $text, ") > 1048576, octet_length(", $text, "), ", $text, ")")
    };
}
pub(super) use bounded;

/// The text in a column, whatever it is; empty if there is none.
pub(super) fn text(row: &Row<'_>, index: usize) -> rusqlite::Result<String> {
    Ok(optional_text(row, index)?.unwrap_or_default())
}

/// As [`text`]; `None`: NULL.
pub(super) fn optional_text(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(index)? {
        ValueRef::Null => None,
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        // See `bounded`.
        ValueRef::Integer(bytes) => Some(format!("(a text of {bytes} bytes, too long to be read)")),
        ValueRef::Real(number) => Some(number.to_string()),
    })
}

/// The value in a column; a text that is no UTF-8 with replacement characters.
pub(super) fn value(row: &Row<'_>, index: usize) -> rusqlite::Result<Value> {
    Ok(match row.get_ref(index)? {
        ValueRef::Text(bytes) => Value::Text(String::from_utf8_lossy(bytes).into_owned()),
        other => other.try_into()?,
    })
}
