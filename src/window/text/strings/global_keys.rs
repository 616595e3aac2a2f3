//! The texts of the keys that count while another program has the focus.

use crate::language::text;

/// Says which keys count: with these modifiers those of the board that is shown.
pub(crate) fn on_hint(modifiers: &str) -> String {
    format!(
        "{modifiers} and a counter's key count it in any program, on the board shown here; with Shift, too, a step back."
    )
}

pub(crate) fn taken(keys: &[String]) -> String {
    format!("Not these, which another program has: {}.", keys.join(", "))
}

/// Says why there are none, and what to do instead.
pub(crate) fn unavailable(why: &str) -> String {
    let why = crate::domain::visible(why);
    format!("This desktop gives none: {why}. In its own keyboard settings, a key can be given a command instead.")
}

/// Returns the command that counts a counter of this file.
pub(crate) fn command(file: &str) -> String {
    format!("tallyboard --db '{}' inc NAME", file.replace('\'', "'\\''"))
}

pub(crate) fn counts(key: &str) -> String {
    text!("global-keys-counts", key)
}

pub(crate) fn takes_back(key: &str) -> String {
    text!("global-keys-takes-back", key)
}
