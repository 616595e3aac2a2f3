//! Reads whole numbers as people write them: in the fields of the window, the cells of an import and the arguments of a
//! command.
//!
//! Left out: how numbers are written, which is the locale's, and digits of other scripts.

use crate::language::text;

/// The reason why a text can't be read as a whole number, as a message that follows the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    #[error("{}", text!("number-error-not-a-number"))]
    NotANumber,
    #[error("{}", text!("number-error-fraction"))]
    Fraction,
    #[error("{}", text!("number-error-too-large"))]
    TooLarge,
}

/// The minus sign, the hyphens and dashes that stand for it, and those of other scripts.
const MINUSES: [char; 7] = ['-', '\u{2212}', '\u{2012}', '\u{2013}', '\u{fe63}', '\u{ff0d}', '\u{2011}'];

/// Reads a number with any sign, with thousands separated in any usual way, or with decimals that are all 0.
///
/// A single point or comma with three digits after it is taken for a thousands separator, since counts are integers.
///
/// # Errors
/// If the text is anything else, or the number needs more than 64 bits.
pub fn parse(text: &str) -> Result<i64, NumberError> {
    parse_with(text, None)
}

/// Reads a number as [`parse`] does, with the decimal mark if it is known.
///
/// # Errors
/// As [`parse`].
pub fn parse_with(text: &str, decimal: Option<char>) -> Result<i64, NumberError> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let (sign, digits) = signed(text);
    let marks: Vec<char> = digits.chars().filter_map(mark).collect();
    let mut groups: Vec<&str> = digits.split(|c| mark(c).is_some()).collect();
    let is_number = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    if !groups.iter().all(is_number) || groups.first().is_none_or(|first| first.is_empty()) {
        return Err(NumberError::NotANumber);
    }
    let has_decimals = ends_with_decimals(&groups, &marks, decimal);
    let decimals = groups.pop_if(|_| has_decimals).unwrap_or_default();
    let between = marks.get(..groups.len() - 1).unwrap_or_default();
    let is_one_mark = between.iter().all(|mark| Some(mark) == between.first());
    if !is_one_mark || groups.iter().skip(1).any(|group| group.len() != 3) {
        return Err(NumberError::NotANumber);
    }
    if decimals.bytes().any(|digit| digit != b'0') {
        return Err(NumberError::Fraction);
    }
    format!("{sign}{}", groups.concat()).parse().map_err(|_| NumberError::TooLarge)
}

/// Reads a number of digits alone, with either minus sign.
///
/// The command line is this strict because scripts call it: what prints "2.500" or "2,500" there has decimals, and must
/// not count a thousand times as much.
///
/// # Errors
/// If the text is anything else, or the number needs more than 64 bits.
pub fn parse_plain(text: &str) -> Result<i64, NumberError> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || digits.bytes().any(|byte| !byte.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    format!("{sign}{digits}").parse().map_err(|_| NumberError::TooLarge)
}

/// Splits off the sign, including the notations of accounting: (3) or 3-.
fn signed(text: &str) -> (&'static str, &str) {
    let text = text.trim();
    let bracketed = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let negative = bracketed.or_else(|| text.strip_suffix(MINUSES)).or_else(|| text.strip_prefix(MINUSES));
    match negative {
        Some(digits) => ("-", digits.trim()),
        None => ("", text.strip_prefix(['+', '＋']).unwrap_or(text).trim_start()),
    }
}

/// Returns the separator that a character is, if it is one. All spaces are the same separator, and so are both
/// apostrophes.
fn mark(c: char) -> Option<char> {
    match c {
        '.' | ',' | '_' | '\'' => Some(c),
        '’' => Some('\''),
        _ => (c.is_whitespace() && !c.is_control()).then_some(' '),
    }
}

fn ends_with_decimals(groups: &[&str], marks: &[char], decimal: Option<char>) -> bool {
    let (Some(last @ ('.' | ',')), Some(digits)) = (marks.last(), groups.last()) else { return false };
    let is_alone = marks.iter().filter(|mark| *mark == last).count() == 1;
    is_alone && (marks.len() > 1 || digits.len() != 3 || groups.first() == Some(&"0") || decimal == Some(*last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("5", 5),
            (" +5 ", 5),
            ("-5", -5),
            ("−5", -5),
            ("- 5", -5),
            ("–5", -5),
            ("(3)", -3),
            ("5-", -5),
            ("1,234-", -1_234),
            ("1,234", 1_234),
            ("1.234", 1_234),
            ("1 234", 1_234),
            ("1\u{202f}234\u{a0}567", 1_234_567),
            ("1'234'567", 1_234_567),
            ("1’234’567", 1_234_567),
            ("1_234", 1_234),
            ("1.234.567,00", 1_234_567),
            ("1,234,567.0", 1_234_567),
            ("1 234 567.000", 1_234_567),
            ("5.0", 5),
            ("5,00", 5),
            ("0.000", 0),
            ("9223372036854775807", i64::MAX),
            ("-9,223,372,036,854,775,808", i64::MIN),
        ] {
            assert_eq!(parse(text), Ok(number), "{text}");
        }
    }

    #[test]
    fn a_known_decimal_mark_stands_before_decimals() {
        for (text, decimal, number) in [("1.234", ',', 1_234), ("1,234", '.', 1_234), ("1.234.567", '.', 1_234_567)] {
            assert_eq!(parse_with(text, Some(decimal)), Ok(number), "{text}");
        }
        for (text, decimal) in [("2,500", ','), ("1.125", '.')] {
            assert_eq!(parse_with(text, Some(decimal)), Err(NumberError::Fraction), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_number_is_refused() {
        for text in [
            "",
            " ",
            "-",
            "+",
            ".",
            "five",
            "--5",
            "-5-",
            "(-5)",
            "3 visitors",
            "5 apples",
            "1e3",
            "1.2.3",
            "12 34",
            "1,,000",
            ",000",
            "1,23,456",
            "1 234'567",
            "0x10",
            "١",
            "1\n234",
        ] {
            assert_eq!(parse(text), Err(NumberError::NotANumber), "{text}");
        }
        for text in ["1.5", "2,5", "0,500", "1 234.567", "1.234,5"] {
            assert_eq!(parse(text), Err(NumberError::Fraction), "{text}");
        }
        for text in ["9223372036854775808", "-9,223,372,036,854,775,809"] {
            assert_eq!(parse(text), Err(NumberError::TooLarge), "{text}");
        }
    }

    #[test]
    fn scripts_write_digits_alone() {
        for (text, number) in [("5", 5), ("+5", 5), ("-5", -5), ("−5", -5), ("007", 7)] {
            assert_eq!(parse_plain(text), Ok(number), "{text}");
        }
        for text in ["", "-", " 5", "1,000", "2.500", "5.0", "1 000", "(3)", "five"] {
            assert_eq!(parse_plain(text), Err(NumberError::NotANumber), "{text}");
        }
        assert_eq!(parse_plain("9223372036854775808"), Err(NumberError::TooLarge));
    }
}
