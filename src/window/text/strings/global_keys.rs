//! The texts of the keys that count while another program has the focus.

use crate::language::text;

/// Says which keys count: with these modifiers those of the board that is shown.
pub(crate) fn on_hint(modifiers: &str) -> String {
    text!("global-keys-on-hint", modifiers)
}

pub(crate) fn taken(keys: &[String]) -> String {
    text!("global-keys-not-these", keys = keys.join(", "))
}

/// Says why there are none, and what to do instead.
pub(crate) fn unavailable(why: &str) -> String {
    text!("global-keys-unavailable", why = crate::domain::visible(why))
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
