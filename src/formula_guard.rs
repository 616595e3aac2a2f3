//! Text that no spreadsheet takes for a formula: exports guard it, and imports read it as it was.

use std::borrow::Cow;

/// What a spreadsheet takes for a formula, at the beginning of a cell.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\n', '\r'];

/// Text as a field that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, one of these in
/// full width, a tab, a line feed or a return gets an apostrophe before it; and so does one that begins with
/// apostrophes and then one of those, so that [`unguarded`] knows.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Returns the text of a field that [`guarded`] made.
pub fn unguarded(field: &str) -> &str {
    field.strip_prefix('\'').filter(|text| is_formula(text)).unwrap_or(field)
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_is_no_formula_and_is_read_back() {
        let texts = ["", "'", "''", "Tea", "'Tea", "''Tea", " =1", "a=1", "ü", "1"];
        for text in texts {
            assert_eq!(guarded(text), text);
        }
        for start in FORMULA_STARTS {
            assert_eq!(guarded(&format!("{start}1+1")), format!("'{start}1+1"));
            assert_eq!(guarded(&start.to_string()), format!("'{start}"));
        }
        assert_eq!((guarded("'=1"), guarded("''=1")), ("''=1".into(), "'''=1".into()));
        for start in FORMULA_STARTS {
            for quotes in 0..4 {
                for rest in ["", "1", "'", "'=1"] {
                    let text = format!("{}{start}{rest}", "'".repeat(quotes));
                    assert_eq!(unguarded(&guarded(&text)), text);
                    assert!(!guarded(&text).starts_with(FORMULA_STARTS));
                }
            }
        }
        for text in texts {
            assert_eq!(unguarded(&guarded(text)), text);
        }
    }
}
