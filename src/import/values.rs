//! Numbers and times in the cells of other programs' files, with messages about what is wrong with them.

use crate::date_time::Cells;
pub use crate::date_time::DateOrder;
use crate::language::text;
use crate::number::{self, NumberError};

/// Reads an integer. The error is a message that says what is wrong with the text.
pub(super) fn whole_number(text: &str) -> Result<i64, String> {
    number(text, None)
}

/// Reads an integer as [`whole_number`] does, or returns `None`: fast where no message is wanted.
pub(super) fn number_in(text: &str) -> Option<i64> {
    number::parse(text).ok()
}

/// Reads an integer as [`whole_number`] does, with the decimal mark if it is known.
pub(super) fn number(text: &str, decimal: Option<char>) -> Result<i64, String> {
    number::parse_with(text, decimal).map_err(|error| match error {
        NumberError::NotANumber => text!("values-no-number", text = shown(text)),
        NumberError::Fraction => text!("values-no-whole-number", text = shown(text.trim())),
        NumberError::TooLarge => text!("values-too-large", text = shown(text.trim())),
    })
}

/// Shortens a text for a message.
pub(super) fn shown(text: &str) -> String {
    const CHARS_SHOWN: usize = 60;
    let mut shown: String = text.chars().take(CHARS_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() && text.chars().nth(CHARS_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Reads the cells that say when, in a zone where they don't say their own. See [`Cells`]: `read_date` and `read_hours`
/// for a day and an hour in cells of their own, which [`Cells::at`] puts together.
pub(super) type Times = Cells;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_number_is_said() {
        for (text, why) in [
            ("", "\"\" isn't a number"),
            (" 3 visitors", "\" 3 visitors\" isn't a number"),
            (" 2.5", "2.5 isn't a whole number"),
            ("9223372036854775808", "9223372036854775808 is beyond 64 bits"),
        ] {
            assert_eq!(whole_number(text), Err(why.to_owned()));
        }
    }
}
