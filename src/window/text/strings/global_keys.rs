//! The texts of the keys that count while another program has the focus.

pub(crate) const LABEL: &str = "Keys anywhere";
pub(crate) const OFF: &str = "Off";
pub(crate) const CTRL_ALT: &str = "Ctrl+Alt";
pub(crate) const SUPER: &str = "Super";
pub(crate) const OFF_HINT: &str = "Counters' keys work while this window has the focus.";
pub(crate) const ASKED: &str = "The desktop is asked for them.";
pub(crate) const NO_SCREEN: &str = "the screen doesn't answer";
pub(crate) const NO_ANSWER: &str = "the desktop doesn't answer";
pub(crate) const NOT_ALLOWED: &str = "it was not allowed at the desktop";
#[cfg(not(target_os = "linux"))]
pub(crate) const OTHER_SYSTEM: &str = "there is no way on this system yet";
pub(crate) const GROUP: &str = "While another program has the focus";
pub(crate) const TAKEN: &str = "taken by another program";

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
    format!("Count with key {key}")
}

pub(crate) fn takes_back(key: &str) -> String {
    format!("Take a step back with key {key}")
}
