//! Guards against formulas: exports change texts that a spreadsheet would take for a formula, and imports restore them.

use std::borrow::Cow;

/// The characters with which a cell begins that a spreadsheet takes for a formula.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\n', '\r'];

/// Returns a text as a field that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, one of
/// these in full width, a tab, a line feed or a carriage return is prefixed with an apostrophe. So is one that begins
/// with apostrophes and then one of those, so that [`unguarded`] can restore it.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Restores the text of a field that [`guarded`] made.
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
