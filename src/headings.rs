//! The words of our own workbooks: headings, names of settings and kinds of entries. Exports write them in the chosen
//! language, and imports read them in any. CSV files have the English ones, by which the program calls them.

use std::collections::HashMap;
use std::sync::OnceLock;

use csv::StringRecord;

use crate::domain::Kind;
use crate::language::{Language, fixed, fixed_in, in_every_language};

/// The headings, with their messages.
const HEADINGS: [(&str, &str); 31] = [
    ("counter", "heading-counter"),
    ("board", "heading-board"),
    ("count", "heading-count"),
    ("step", "heading-step"),
    ("target", "heading-target"),
    ("minimum", "heading-minimum"),
    ("maximum", "heading-maximum"),
    ("locked", "heading-locked"),
    ("color", "heading-color"),
    ("key", "heading-key"),
    ("note", "heading-note"),
    ("archived", "heading-archived"),
    ("weight", "heading-weight"),
    ("position", "heading-position"),
    ("short_name", "heading-short-name"),
    ("offset", "heading-offset"),
    ("shares", "heading-shares"),
    ("total_name", "heading-total-name"),
    ("stops", "heading-stops"),
    ("setting", "heading-setting"),
    ("value", "heading-value"),
    ("entry", "heading-entry"),
    ("time", "heading-time"),
    ("date", "heading-date"),
    ("hour", "heading-hour"),
    ("amount", "heading-amount"),
    ("kind", "heading-kind"),
    ("undoes", "heading-undoes"),
    ("desk", "heading-desk"),
    ("day_note", "heading-day-note"),
    ("total", "heading-total"),
];

/// The names of settings, with their messages.
const SETTINGS: [(&str, &str); 7] = [
    ("made", "heading-setting-made"),
    ("zone", "heading-setting-zone"),
    ("day_starts_at", "heading-setting-day-starts-at"),
    ("since", "heading-setting-since"),
    ("until", "heading-setting-until"),
    ("kinds", "heading-setting-kinds"),
    ("whole", "heading-setting-whole"),
];

/// Returns a heading or the name of a setting in the chosen language.
pub(crate) fn translated(name: &str) -> &str {
    let message = HEADINGS.iter().chain(&SETTINGS).find(|(known, _)| *known == name);
    message.map_or(name, |(_, id)| fixed(id))
}

/// Returns headings with the English ones in place of a language's, for the first language in which they are those of
/// one of our own tables.
pub(crate) fn in_english(headings: &StringRecord, is_own: impl Fn(&StringRecord) -> bool) -> Option<StringRecord> {
    let in_language = |language: &Language| {
        let english = |heading: &str| {
            let is_called = |(_, id): &&(&str, &'static str)| fixed_in(*language, id) == Some(heading.trim());
            HEADINGS.iter().find(is_called).map(|(name, _)| *name)
        };
        headings.iter().map(|heading| english(heading).unwrap_or(heading)).collect::<StringRecord>()
    };
    // Files with the English ones are the most common, and need no language.
    std::iter::once(headings.clone()).chain(Language::ALL.iter().map(in_language)).find(is_own)
}

/// Tells whether a workbook calls a setting so, in any language.
pub(crate) fn is_setting(name: &str, called: &str) -> bool {
    let message = SETTINGS.iter().find(|(known, _)| *known == name);
    called == name || message.is_some_and(|(_, id)| in_every_language(id).any(|text| text == called))
}

fn message_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Tally => "heading-kind-tally",
        Kind::Set => "heading-kind-set",
        Kind::Reset => "heading-kind-reset",
        Kind::Undo => "heading-kind-undo",
        Kind::Late => "heading-kind-late",
        Kind::Import => "heading-kind-import",
        Kind::Amend => "heading-kind-amend",
    }
}

/// Returns the name of a kind of entries in the chosen language.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    fixed(message_of(kind))
}

/// Returns the kind that is called so, in any language.
pub(crate) fn kind_named(name: &str) -> Option<Kind> {
    static KINDS: OnceLock<HashMap<&str, Kind>> = OnceLock::new();
    let names = |kind| in_every_language(message_of(kind)).map(move |name| (name, kind));
    let kinds = || KINDS.get_or_init(|| Kind::ALL.into_iter().flat_map(names).collect());
    Kind::parse(name).or_else(|| kinds().get(name).copied())
}
