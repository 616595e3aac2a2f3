//! The language of the messages, which is chosen before the arguments are parsed: errors of parsing are in it, too.

use std::ffi::OsString;

use crate::language::{self, Language};

/// The variable that names the language.
pub(super) const VARIABLE: &str = "TALLYBOARD_LANG";

/// Chooses the language of all texts: that of `--lang`, of the variable, or the system's.
pub fn choose_language() {
    let named = named_in(std::env::args_os().skip(1)).or_else(|| Language::named(&std::env::var(VARIABLE).ok()?));
    language::choose(named.unwrap_or_else(Language::of_system));
}

/// Returns the language that the arguments name. A name that isn't known is refused later, when they are parsed.
fn named_in(arguments: impl Iterator<Item = OsString>) -> Option<Language> {
    let mut arguments = arguments.map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = arguments.next() {
        let name = match argument.as_str() {
            "--" => return None,
            "--lang" => arguments.next(),
            argument => argument.strip_prefix("--lang=").map(str::to_owned),
        };
        if let Some(name) = name {
            return Language::named(&name);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let named = |arguments: &[&str]| named_in(arguments.iter().map(OsString::from));
        assert_eq!(named(&["--lang", "de"]), Some(Language::De));
        assert_eq!(named(&["inc", "Coffee", "--lang=sv_SE.UTF-8"]), Some(Language::Sv));
        for arguments in [&[][..], &["inc", "Coffee"], &["--lang"], &["--lang", "xx"], &["inc", "--", "--lang", "de"]] {
            assert_eq!(named(arguments), None, "{arguments:?}");
        }
    }
}
