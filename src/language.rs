//! The languages, and the texts in them: all that people read is written in `locales/`, in Fluent's format
//! (<https://projectfluent.org>), a folder for each language.
//!
//! `text!("id")` returns a text that is always the same, and `text!("id", name = value)` one with values in it, which
//! the message names `{ $name }`. What a translation lacks is shown in English, which `tests/languages` prevents.
//! Numbers are written with plain digits; where they are to be grouped, the caller passes them written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, PatternElement};
use unic_langid::LanguageIdentifier;

/// Looks up a text in the chosen language: `text!("id")` is a `&'static str`, `text!("id", name = value)` a `String`.
/// As in a struct, `name` is short for `name = name`.
macro_rules! text {
    ($id:literal) => { $crate::language::fixed($id) };
    ($id:literal, $($name:ident $(= $value:expr)?),+ $(,)?) => {
        $crate::language::filled($id, [$((stringify!($name), $crate::language::value!($name $(= $value)?))),+])
    };
}
pub(crate) use text;

macro_rules! value {
    ($name:ident) => {
        $crate::language::Value::into_value($name)
    };
    ($name:ident = $value:expr) => {
        $crate::language::Value::into_value($value)
    };
}
pub(crate) use value;

/// What a message can have in it.
pub(crate) trait Value<'a> {
    fn into_value(self) -> FluentValue<'a>;
}

macro_rules! values {
    ($($type:ty),+; $($number:ty),+) => {
        $(impl<'a> Value<'a> for $type {
            fn into_value(self) -> FluentValue<'a> {
                FluentValue::from(self)
            }
        })+
        $(impl Value<'_> for $number {
            fn into_value(self) -> FluentValue<'static> {
                // Fluent calculates with floating point numbers: a number that none of these is has no plural, but is
                // written in full.
                let is_exact = i64::try_from(self).is_ok_and(|number| number.unsigned_abs() < 1 << f64::MANTISSA_DIGITS);
                if is_exact { FluentValue::from(self) } else { FluentValue::from(self.to_string()) }
            }
        }

        impl Value<'_> for &$number {
            fn into_value(self) -> FluentValue<'static> {
                (*self).into_value()
            }
        })+
    };
}

values! { &'a str, &'a String, String, Cow<'a, str>, f32, f64; i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, usize }

/// Defines the languages, each with its code, its own name, and its files.
macro_rules! languages {
    ($($variant:ident $code:literal $name:literal,)+) => {
        /// A language that the program speaks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[repr(u8)]
        pub enum Language { $(#[serde(rename = $code)] $variant),+ }

        impl Language {
            /// All of them, in the order of their codes.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Returns the code of BCP 47: `de`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Returns what its speakers call it: `Deutsch`.
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Returns the words of workbooks, which imports read in all languages.
            const fn headings(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("../locales/", $code, "/headings.ftl"))),+ }
            }

            const fn sources(self) -> [&'static str; 8] {
                match self { $(Self::$variant => [
                    Self::$variant.headings(),
                    include_str!(concat!("../locales/", $code, "/window.ftl")),
                    include_str!(concat!("../locales/", $code, "/inspector.ftl")),
                    include_str!(concat!("../locales/", $code, "/dialogs.ftl")),
                    include_str!(concat!("../locales/", $code, "/problems.ftl")),
                    include_str!(concat!("../locales/", $code, "/tables.ftl")),
                    include_str!(concat!("../locales/", $code, "/commands.ftl")),
                    include_str!(concat!("../locales/", $code, "/help.ftl")),
                ]),+ }
            }
        }

        static TEXTS: [OnceLock<Texts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

        static HEADINGS: [OnceLock<Texts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    };
}

languages! {
    Ar "ar" "العربية",
    Cs "cs" "Čeština",
    De "de" "Deutsch",
    En "en" "English",
    Es "es" "Español",
    Fr "fr" "Français",
    It "it" "Italiano",
    Ja "ja" "日本語",
    Nl "nl" "Nederlands",
    Pl "pl" "Polski",
    Pt "pt" "Português",
    Sv "sv" "Svenska",
    Tr "tr" "Türkçe",
    Uk "uk" "Українська",
    ZhHans "zh-Hans" "简体中文",
}

static CHOSEN: AtomicU8 = AtomicU8::new(Language::En as u8);

impl Language {
    /// Returns the language of this name, spelled as in BCP 47 (`de-CH`) or POSIX (`de_CH.UTF-8`), whatever its region.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let name: LanguageIdentifier = name.parse().ok()?;
        if name.language.as_str() == "zh" {
            let is_traditional = match name.script {
                Some(script) => script.as_str() == "Hant",
                None => name.region.is_some_and(|region| matches!(region.as_str(), "TW" | "HK" | "MO")),
            };
            return (!is_traditional).then_some(Self::ZhHans);
        }
        Self::ALL.iter().copied().find(|language| language.code() == name.language.as_str())
    }

    /// Returns the system's language; English for one that the program doesn't speak.
    pub fn of_system() -> Self {
        if cfg!(all(unix, not(target_vendor = "apple"))) {
            Self::of_variables(|name| std::env::var(name).ok())
        } else {
            sys_locale::get_locales().find_map(|name| Self::named(&name)).unwrap_or(Self::En)
        }
    }

    /// Returns the language of the environment, by POSIX's rules and, like gettext, by a list in `LANGUAGE`.
    fn of_variables(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set) else { return Self::En };
        if matches!(locale.split('.').next(), Some("C" | "POSIX")) {
            return Self::En;
        }
        let list = set("LANGUAGE").unwrap_or_default();
        list.split(':').chain([locale.as_str()]).find_map(Self::named).unwrap_or(Self::En)
    }

    /// Says whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }
}

/// Makes this the language of all texts of this process from now on.
pub fn choose(language: Language) {
    CHOSEN.store(language as u8, Ordering::Relaxed);
}

/// Returns the language of the texts.
pub fn chosen() -> Language {
    let index = usize::from(CHOSEN.load(Ordering::Relaxed));
    Language::ALL.get(index).copied().unwrap_or(Language::En)
}

/// Returns the text of a message without values.
pub(crate) fn fixed(id: &'static str) -> &'static str {
    fixed_named(id).unwrap_or(id)
}

/// Returns the text of the message without values that has this id, if there is one.
pub(crate) fn fixed_named(id: &str) -> Option<&'static str> {
    fixed_in(chosen(), id).or_else(|| fixed_in(Language::En, id))
}

/// Returns the text of a message without values in this language, unless it is missing there.
pub(crate) fn fixed_in(language: Language, id: &str) -> Option<&'static str> {
    Texts::of(language).fixed.get(id).copied()
}

/// Returns a word of workbooks in this language. Reads no other texts of the language.
pub(crate) fn heading_in(language: Language, id: &str) -> Option<&'static str> {
    let cell = HEADINGS.get(language as usize)?;
    cell.get_or_init(|| Texts::read(language, &[language.headings()])).fixed.get(id).copied()
}

/// Returns a word of workbooks in each language.
pub(crate) fn heading_in_every_language(id: &'static str) -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().filter_map(move |language| heading_in(*language, id))
}

/// Returns the text of a message with these values.
pub(crate) fn filled<const N: usize>(id: &'static str, values: [(&'static str, FluentValue<'_>); N]) -> String {
    let mut arguments = FluentArgs::with_capacity(N);
    for (name, value) in values {
        arguments.set(name, value);
    }
    let fill = |language| Texts::of(language).fill(id, &arguments);
    fill(chosen()).or_else(|| fill(Language::En)).unwrap_or_else(|| id.to_owned())
}

/// The texts of a language, read at their first use.
struct Texts {
    bundle: FluentBundle<&'static FluentResource>,
    /// The messages without values, by their ids.
    fixed: HashMap<&'static str, &'static str, foldhash::fast::FixedState>,
}

impl Texts {
    fn of(language: Language) -> &'static Self {
        static EMPTY: OnceLock<Texts> = OnceLock::new();
        let cell = TEXTS.get(language as usize).unwrap_or(&EMPTY);
        cell.get_or_init(|| Self::read(language, &language.sources()))
    }

    fn read(language: Language, sources: &[&'static str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // Terminals and errors that quote errors would show the invisible characters that keep values apart.
        bundle.set_use_isolating(false);
        let mut fixed = HashMap::default();
        for source in sources {
            // They live as long as the process, as the texts that are handed out do.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let resource: &'static FluentResource = Box::leak(Box::new(resource));
            bundle.add_resource_overriding(resource);
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let Some(pattern) = &message.value else { continue };
                if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
                    fixed.insert(message.id.name, *value);
                    continue;
                }
                let text: Option<String> = pattern.elements.iter().map(plain).collect();
                if let Some(text) = text {
                    fixed.insert(message.id.name, &*text.leak());
                }
            }
        }
        Self { bundle, fixed }
    }

    fn fill(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// Returns what this part of a message always says; `None` for a value.
fn plain(element: &PatternElement<&'static str>) -> Option<&'static str> {
    use fluent_syntax::ast::{Expression, InlineExpression};
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(value)
        }
        PatternElement::Placeable { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_named_as_systems_and_the_web_name_them() {
        for (name, language) in [
            ("de", Some(Language::De)),
            ("de-CH", Some(Language::De)),
            ("de_AT.UTF-8@euro", Some(Language::De)),
            ("pt_BR", Some(Language::Pt)),
            ("zh", Some(Language::ZhHans)),
            ("zh_CN.UTF-8", Some(Language::ZhHans)),
            ("zh-Hans-HK", Some(Language::ZhHans)),
            ("zh_TW", None),
            ("zh-Hant", None),
            ("fi_FI", None),
            ("C", None),
            ("", None),
            ("not a language", None),
        ] {
            assert_eq!(Language::named(name), language, "{name}");
        }
        for language in Language::ALL {
            assert_eq!(Language::named(language.code()), Some(*language));
        }
    }

    #[test]
    fn the_systems_language_is_the_first_of_its_list_that_is_spoken() {
        let of = |variables: &[(&str, &str)]| {
            Language::of_variables(|name| {
                variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(of(&[]), Language::En);
        assert_eq!(of(&[("LANG", "sv_SE.UTF-8")]), Language::Sv);
        assert_eq!(of(&[("LANG", "sv_SE.UTF-8"), ("LC_MESSAGES", "cs_CZ")]), Language::Cs);
        assert_eq!(of(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "C.UTF-8"), ("LANGUAGE", "de")]), Language::En);
        assert_eq!(of(&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "fi:nl:fr")]), Language::Nl);
        assert_eq!(of(&[("LANG", "fi_FI.UTF-8"), ("LANGUAGE", "")]), Language::En);
    }

    #[test]
    fn a_number_that_no_float_holds_is_written_in_full() {
        let written = |number: i128| text!("saving", count = number);
        assert_eq!(written(1), "Saving 1 change…");
        assert_eq!(written(9_007_199_254_740_993), "Saving 9007199254740993 changes…");
        assert_eq!(written(i128::MIN), format!("Saving {} changes…", i128::MIN));
    }

    #[test]
    fn a_word_of_workbooks_is_read_without_the_other_texts() {
        assert_eq!(heading_in(Language::De, "heading-counter"), Some("Zähler"));
        assert_eq!(heading_in(Language::De, "saving"), None);
        assert_eq!(heading_in_every_language("heading-counter").count(), Language::ALL.len());
    }
}
