//! The words of our own workbooks: headings, names of settings and kinds of entries. Exports write them in the chosen
//! language, and imports read them in any. CSV files have the English ones, by which the program calls them.

use std::collections::HashMap;
use std::sync::OnceLock;

use csv::StringRecord;

use crate::domain::Kind;
use crate::language::{Language, fixed, heading_in, heading_in_every_language};

/// The headings, with their messages.
const HEADINGS: [(&str, &str); 34] = [
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
    ("hours", "heading-hours"),
    ("control", "heading-control"),
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
    ("covered_hours", "heading-covered-hours"),
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
            let is_called = |(_, id): &&(&str, &'static str)| heading_in(*language, id) == Some(heading.trim());
            HEADINGS.iter().find(is_called).map(|(name, _)| *name)
        };
        // A table has the words of one language: an English one among others is another program's.
        let is_english = |heading: &str| HEADINGS.iter().any(|(name, _)| *name == heading.trim());
        let names = headings.iter().map(|heading| match english(heading) {
            None if is_english(heading) => None,
            name => Some(name.unwrap_or(heading)),
        });
        names.collect::<Option<StringRecord>>()
    };
    // Files with the English ones are the most common, and need no language.
    std::iter::once(headings.clone()).chain(Language::ALL.iter().filter_map(in_language)).find(is_own)
}

/// Tells whether a workbook calls a setting so, in any language.
pub(crate) fn is_setting(name: &str, called: &str) -> bool {
    let message = SETTINGS.iter().find(|(known, _)| *known == name);
    called == name || message.is_some_and(|(_, id)| heading_in_every_language(id).any(|text| text == called))
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
    let names = |kind| heading_in_every_language(message_of(kind)).map(move |name| (name, kind));
    let kinds = || KINDS.get_or_init(|| Kind::ALL.into_iter().flat_map(names).collect());
    Kind::parse(name).or_else(|| kinds().get(name).copied())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::language::fixed_in;

    /// The longest name of a sheet, so that a number fits behind it.
    const SHEET_CHARS_MAX: usize = 25;

    const SHEETS: [&str; 6] = [
        "workbook-sheet-counters",
        "workbook-sheet-boards",
        "workbook-sheet-notes",
        "workbook-sheet-settings",
        "workbook-sheet-entries",
        "workbook-sheet-table",
    ];

    #[test]
    fn the_english_words_are_those_of_csv_files() {
        for (name, id) in HEADINGS.iter().chain(&SETTINGS) {
            assert_eq!(heading_in(Language::En, id), Some(*name));
        }
        for kind in Kind::ALL {
            assert_eq!(heading_in(Language::En, message_of(kind)), Some(kind.as_str()));
        }
    }

    #[test]
    fn words_of_a_language_differ_from_each_other() {
        let headings: Vec<&str> = HEADINGS.iter().map(|(_, id)| *id).collect();
        let settings: Vec<&str> = SETTINGS.iter().map(|(_, id)| *id).collect();
        for language in Language::ALL {
            for ids in [headings.as_slice(), &settings, &SHEETS, &Kind::ALL.map(message_of)] {
                let mut seen = HashSet::new();
                for text in ids.iter().filter_map(|id| heading_in(*language, id)) {
                    assert!(seen.insert(text.to_lowercase()), "{}: \"{text}\" is there twice", language.code());
                }
            }
        }
    }

    #[test]
    fn names_of_sheets_are_ones_that_spreadsheets_take() {
        for language in Language::ALL {
            for name in SHEETS.iter().filter_map(|id| fixed_in(*language, id)) {
                let is_short = (1..=SHEET_CHARS_MAX).contains(&name.encode_utf16().count());
                let is_plain = !name.contains([':', '\\', '/', '?', '*', '[', ']', '\'']);
                assert!(is_short && is_plain, "{}: {name}", language.code());
            }
        }
    }

    #[test]
    fn headings_are_read_in_each_language() {
        let names: StringRecord =
            ["counter", "board", "time", "hour", "amount", "kind", "my own"].into_iter().collect();
        for language in Language::ALL {
            let id = |name: &str| HEADINGS.iter().find(|(known, _)| *known == name).map(|(_, id)| *id);
            let written: StringRecord =
                names.iter().map(|name| id(name).and_then(|id| heading_in(*language, id)).unwrap_or(name)).collect();
            assert_eq!(in_english(&written, |english| *english == names), Some(names.clone()), "{}", language.code());
        }
    }

    #[test]
    fn kinds_and_settings_are_read_in_each_language() {
        for kind in Kind::ALL {
            for name in heading_in_every_language(message_of(kind)) {
                assert_eq!(kind_named(name), Some(kind), "\"{name}\" is another kind in another language");
            }
        }
        for name in heading_in_every_language("heading-setting-day-starts-at") {
            assert!(is_setting("day_starts_at", name));
        }
        assert!(kind_named("no kind").is_none() && !is_setting("day_starts_at", "made"));
    }
}
