//! Numbers and times as other programs write them.

use crate::when::Cells;
pub use crate::when::DateOrder;

/// The whole number that a text spells, with a sign, marks between thousands, or decimals that are all 0.
///
/// # Errors
/// In words, what is wrong with it.
pub(super) fn whole_number(text: &str) -> Result<i64, String> {
    number(text, None)
}

/// As [`whole_number`], where it is known which mark stands before decimals.
///
/// # Errors
/// As [`whole_number`].
pub(super) fn number(text: &str, decimal: Option<char>) -> Result<i64, String> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let no_number = || format!("\"{}\" is no number", shown(text));
    let mut plain = text.trim().replace(MINUSES, "-").replace('＋', "+");
    plain = plain.replace(['\u{a0}', '\u{202f}', '\u{2009}', ' ', '\'', '’', '_'], "");
    // As accountants write it: (3) or 3-.
    let taken = plain.strip_prefix('(').and_then(|plain| plain.strip_suffix(')')).or_else(|| plain.strip_suffix('-'));
    let (sign, digits) = match (taken, plain.strip_prefix('-')) {
        (Some(digits), _) | (None, Some(digits)) => ("-", digits),
        (None, None) => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(no_number());
    }
    if digits.bytes().any(|byte| !byte.is_ascii_digit() && byte != b'.' && byte != b',') {
        return Err(no_number());
    }
    let (whole, decimals) = parts(digits, decimal).ok_or_else(no_number)?;
    if decimals.bytes().any(|byte| byte != b'0') {
        return Err(format!("{} is no whole number", shown(text.trim())));
    }
    format!("{sign}{whole}").parse().map_err(|_| format!("{} is beyond 64 bits", shown(text.trim())))
}

/// Minus, dashes that stand for it, and those of other scripts.
const MINUSES: [char; 6] = ['\u{2212}', '\u{2012}', '\u{2013}', '\u{fe63}', '\u{ff0d}', '\u{2011}'];

/// The digits before and after the decimal mark. One mark with three digits behind it stands between thousands, since counts
/// are whole numbers; unless it is known to be the decimal one.
fn parts(digits: &str, decimal: Option<char>) -> Option<(String, &str)> {
    let marks: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let last = digits.rfind(['.', ',']);
    let (Some(last), Some(mark)) = (last, marks.last()) else { return Some((digits.to_owned(), "")) };
    let (before, after) = digits.split_at(last);
    let after = after.get(1..)?;
    let is_alone = marks.iter().filter(|other| *other == mark).count() == 1;
    let is_decimal = is_alone && (marks.len() > 1 || after.len() != 3 || before == "0" || decimal == Some(*mark));
    let (whole, decimals) = if is_decimal { (before, after) } else { (digits, "") };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let is_grouped = groups.len() == 1 || groups.iter().skip(1).all(|group| group.len() == 3);
    let is_one_mark = !(whole.contains('.') && whole.contains(','));
    (is_grouped && is_one_mark).then(|| (groups.concat(), decimals))
}

/// A text for a message: not too much of it.
pub(super) fn shown(text: &str) -> String {
    const CHARS_SHOWN: usize = 60;
    let mut shown: String = text.chars().take(CHARS_SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if shown.len() < text.len() && text.chars().nth(CHARS_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Reads the cells that say when, in a zone where they don't say their own. See [`Cells`]: `read_date` and `read_hours` for a day and
/// an hour in cells of their own, which [`Cells::at`] puts together.
pub(super) type Times = Cells;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_they_are_written() {
        let read = [
            ("5", 5),
            (" +5 ", 5),
            ("-5", -5),
            ("−5", -5),
            ("–5", -5),
            ("(3)", -3),
            ("5-", -5),
            ("1,234-", -1_234),
            ("1,234", 1_234),
            ("1.234", 1_234),
            ("1 234", 1_234),
            ("1'234'567", 1_234_567),
            ("1.234.567,00", 1_234_567),
            ("1,234,567.0", 1_234_567),
            ("5.0", 5),
            ("5,00", 5),
            ("0.000", 0),
            ("9223372036854775807", i64::MAX),
            ("-9,223,372,036,854,775,808", i64::MIN),
        ];
        for (text, number) in read {
            assert_eq!(whole_number(text), Ok(number), "{text}");
        }
        for (text, decimal, number) in [("1.234", ',', 1_234), ("1,234", '.', 1_234), ("1.234.567", '.', 1_234_567)] {
            assert_eq!(super::number(text, Some(decimal)), Ok(number), "{text}");
        }
        for (text, decimal) in [("2,500", ','), ("1.125", '.')] {
            assert_eq!(super::number(text, Some(decimal)), Err(format!("{text} is no whole number")));
        }
        let refused = [
            ("", "\"\" is no number"),
            ("five", "\"five\" is no number"),
            ("--5", "\"--5\" is no number"),
            ("-5-", "\"-5-\" is no number"),
            ("(-5)", "\"(-5)\" is no number"),
            ("3 visitors", "\"3 visitors\" is no number"),
            ("5 apples", "\"5 apples\" is no number"),
            ("1e3", "\"1e3\" is no number"),
            ("1.2.3", "\"1.2.3\" is no number"),
            ("1,23,456", "\"1,23,456\" is no number"),
            (".", "\".\" is no number"),
            ("2.5", "2.5 is no whole number"),
            ("0,500", "0,500 is no whole number"),
            ("9223372036854775808", "9223372036854775808 is beyond 64 bits"),
        ];
        for (text, why) in refused {
            assert_eq!(whole_number(text), Err(why.to_owned()), "{text}");
        }
    }
}
