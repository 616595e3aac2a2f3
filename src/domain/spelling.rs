//! How a name is spelled, so that names which look the same are the same; and how any text is shown where it must not
//! act: on a terminal, in a title, in a line of its own.

use std::borrow::Cow;
use std::fmt::Write as _;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The first letter of the scripts that are joined by invisible characters, and after them of emoji: Hebrew, Arabic,
/// those of India … Latin, Greek and Cyrillic come before.
const FIRST_JOINING: char = '\u{590}';

/// The flag whose country is given by the tags that follow it.
const BLACK_FLAG: char = '\u{1F3F4}';

/// Characters of a wrong text that an error quotes.
const QUOTED_CHARS_MAX: usize = 60;

/// Returns the beginning of a wrong text, as an error quotes it.
pub(super) fn beginning(text: &str) -> String {
    let beginning: String = text.chars().take(QUOTED_CHARS_MAX).collect();
    let more = if beginning.len() < text.len() { "…" } else { "" };
    format!("{}{more}", visible(&beginning))
}

/// Returns the normal spelling of a name: composed letters (NFC), single plain blanks and none at the ends, without
/// invisible characters. Joiners and variation selectors stay where scripts and emoji need them: not after Latin, Greek
/// or Cyrillic letters.
pub(super) fn spelled(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        if c.is_whitespace() && !c.is_control() && !is_line_end(c) {
            // Joiners before a space are dropped.
            spelled.truncate(spelled.trim_end_matches(['\u{200C}', '\u{200D}']).len());
            if !spelled.is_empty() && !spelled.ends_with(' ') {
                spelled.push(' ');
                before = Some(' ');
            }
        } else if !is_invisible(c, before) {
            spelled.push(c);
            before = Some(c);
        }
    }
    spelled.truncate(spelled.trim_end_matches([' ', '\u{200C}', '\u{200D}']).len());
    match ComposingNormalizerBorrowed::new_nfc().normalize(&spelled) {
        Cow::Borrowed(_) => spelled,
        Cow::Owned(composed) => composed,
    }
}

/// Returns whether a name can't contain this character: control characters, line ends, and overrides of the direction
/// of text.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control() || is_line_end(c) || is_override(c)
}

/// Makes a text safe to show on a terminal, in a title or in a line: control characters, line ends, overrides of the
/// direction of text and invisible characters are replaced by their numbers, such as `\u{1b}`.
pub fn visible(text: &str) -> Cow<'_, str> {
    let acts = |c: char| is_forbidden(c) || (is_unseen(c) && !is_joiner(c));
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            '\t' => shown.push_str("\\t"),
            '\r' => shown.push_str("\\r"),
            // Writing into a text doesn't fail.
            c if acts(c) => {
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
            }
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Escapes by number whatever in a JSON text could act on a terminal; the JSON means the same.
pub fn escaped(json: &str) -> Cow<'_, str> {
    let acts = |c: char| !c.is_ascii() && is_forbidden(c) || c == '\u{7F}';
    if !json.chars().any(acts) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if acts(c) {
            // Writing into a text doesn't fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

pub(super) fn is_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether the character takes no room, and joins or changes the one before it.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0020}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Returns whether the character takes no room, or that of a blank: what Unicode calls default ignorable, except the
/// overrides.
fn is_unseen(c: char) -> bool {
    is_joiner(c)
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}'
            | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Returns whether the name looks the same without this character, given the one `before` it.
fn is_invisible(c: char, before: Option<char>) -> bool {
    match c {
        '\u{E0020}'..='\u{E007F}' => {
            !before.is_some_and(|before| before == BLACK_FLAG || matches!(before, '\u{E0020}'..='\u{E007F}'))
        }
        // A digit, with a ring around it; and signs that are emoji, too.
        '\u{FE00}'..='\u{FE0F}' if before.is_some_and(|before| matches!(before, '0'..='9' | '#' | '*' | '©' | '®')) => {
            false
        }
        // Mongolian has variation selectors of its own.
        '\u{180B}'..='\u{180F}' => !before.is_some_and(|before| matches!(before, '\u{1800}'..='\u{18AF}')),
        c if is_joiner(c) => {
            before.is_none_or(|before| before < FIRST_JOINING || is_joiner(before) && !is_selector(before))
        }
        c => is_unseen(c),
    }
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}')
}
