//! The vocabulary of times: English here, and the months and weekdays of other languages from Unicode (CLDR, by ICU4X).

use std::collections::HashMap;
use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, M, MD, YMD};
use icu_datetime::options::Length;
use icu_datetime::{FixedCalendarDateTimeFormatter, input};
use icu_locale_core::Locale;
use icu_locale_core::extensions::unicode::{key, value};

use super::order;
use super::tokens::{folded, is_ideogram};

/// Languages whose months and weekdays are always known, in addition to the system's.
const LANGUAGES: [&str; 14] = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "cs", "uk", "tr", "ja", "zh"];

pub(super) const YEAR_SIGNS: &[&str] = &["年", "년"];
pub(super) const MONTH_SIGNS: &[&str] = &["月", "월"];
pub(super) const DAY_SIGNS: &[&str] = &["日", "号", "일"];
pub(super) const HOUR_SIGNS: &[&str] = &["時", "时", "点", "시"];
pub(super) const MINUTE_SIGNS: &[&str] = &["分", "분"];
pub(super) const SECOND_SIGNS: &[&str] = &["秒", "초"];
const BEFORE_NOON: &[&str] = &["am", "午前", "上午", "오전"];
const AFTER_NOON: &[&str] = &["pm", "午後", "下午", "오후"];

/// Words after a number that make it an hour.
pub(super) const CLOCK_WORDS: &[&str] = &["h", "uhr", "heures", "hs", "hrs"];

/// Words that can be left out without changing the meaning.
pub(super) const FILLERS: &[&str] = &[
    "at", "on", "the", "of", "in", "um", "am", "den", "der", "à", "a", "le", "de", "del", "las", "los", "el", "às",
    "as", "alle", "ore", "om", "op", "kl", "klo", "v", "ve", "o", "ob", "w", "dnia", "godz", "r", "р", "о", "saat",
    "feira", "from", "since",
];

/// Suffixes of ordinal day numbers.
pub(super) const ORDINALS: &[&str] = &["st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "o", "a", "ème", "eme"];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    /// Saturday and Sunday.
    Weekend,
    Month,
    Quarter,
    Year,
}

const UNITS: [(&[&str], Unit, i64); 10] = [
    (&["s", "sec", "secs", "second", "seconds"], Unit::Second, 1),
    (&["min", "mins", "minute", "minutes"], Unit::Minute, 1),
    (&["h", "hr", "hrs", "hour", "hours"], Unit::Hour, 1),
    (&["d", "day", "days"], Unit::Day, 1),
    (&["w", "wk", "wks", "week", "weeks"], Unit::Week, 1),
    (&["fortnight", "fortnights"], Unit::Week, 2),
    (&["weekend", "weekends"], Unit::Weekend, 1),
    (&["mo", "month", "months"], Unit::Month, 1),
    (&["quarter", "quarters"], Unit::Quarter, 1),
    (&["y", "yr", "yrs", "year", "years"], Unit::Year, 1),
];

/// Returns the unit that a word names, and how many of it.
pub(super) fn unit(word: &str) -> Option<(Unit, i64)> {
    UNITS.iter().find(|(words, ..)| words.contains(&word)).map(|(_, unit, times)| (*unit, *times))
}

const COUNTS: [(&str, i64); 14] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];

pub(super) fn count(word: &str) -> Option<i64> {
    COUNTS.iter().find(|(name, _)| *name == word).map(|(_, count)| *count)
}

/// Which one is meant of several days or spans with the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occurrence {
    Last,
    This,
    Next,
}

/// Returns the occurrence that a word names, and whether a span with it is one that ends now.
pub(super) fn which(word: &str) -> Option<(Occurrence, bool)> {
    Some(match word {
        "last" | "previous" => (Occurrence::Last, false),
        "past" => (Occurrence::Last, true),
        "this" | "current" => (Occurrence::This, false),
        "next" | "coming" => (Occurrence::Next, false),
        _ => return None,
    })
}

/// Returns the day that a word names, as its distance from today.
pub(super) fn day(word: &str) -> Option<i64> {
    Some(match word {
        "today" | "heute" | "hoy" | "oggi" | "hoje" | "vandaag" | "dziś" | "dzisiaj" | "idag" | "dnes" => 0,
        "сьогодні" | "bugün" | "今日" | "今天" | "اليوم" => 0,
        "yesterday" | "gestern" | "hier" | "ayer" | "ieri" | "ontem" | "gisteren" | "wczoraj" | "igår" => -1,
        "včera" | "вчора" | "учора" | "dün" | "昨日" | "昨天" | "أمس" => -1,
        "tomorrow" => 1,
        "vorgestern" | "anteayer" => -2,
        _ => return None,
    })
}

/// A part of a day, with its first and last hour; the night ends on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub from: i64,
    pub to: i64,
}

pub(super) const NIGHT: Part = Part { from: 21, to: 30 };
pub(super) const EVENING: Part = Part { from: 18, to: 24 };

pub(super) fn part(word: &str) -> Option<Part> {
    Some(match word {
        "morning" => Part { from: 6, to: 12 },
        "noon" | "midday" => Part { from: 12, to: 12 },
        "afternoon" => Part { from: 12, to: 18 },
        "evening" => EVENING,
        "night" => NIGHT,
        _ => return None,
    })
}

pub(super) fn is_after_noon(word: &str) -> Option<bool> {
    if BEFORE_NOON.contains(&word) {
        return Some(false);
    }
    AFTER_NOON.contains(&word).then_some(true)
}

/// Unambiguous short names of zones, in hours from UTC.
const ZONES: [(&str, i32); 30] = [
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("ut", 0),
    ("wet", 0),
    ("west", 60),
    ("cet", 60),
    ("mez", 60),
    ("cest", 120),
    ("mesz", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("est", -300),
    ("edt", -240),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("akst", -540),
    ("akdt", -480),
    ("hst", -600),
    ("jst", 540),
    ("kst", 540),
    ("awst", 480),
    ("aest", 600),
    ("aedt", 660),
    ("nzst", 720),
    ("nzdt", 780),
];

/// Ambiguous short names of zones.
const SHARED_ZONES: [&str; 7] = ["bst", "ist", "cst", "ast", "adt", "sst", "gst"];

/// Long names of zones, in minutes from UTC.
const LONG_ZONES: [(&[&str], i32); 14] = [
    (&["mitteleuropäische", "normalzeit"], 60),
    (&["mitteleuropäische", "sommerzeit"], 120),
    (&["osteuropäische", "normalzeit"], 120),
    (&["osteuropäische", "sommerzeit"], 180),
    (&["westeuropäische", "normalzeit"], 0),
    (&["westeuropäische", "sommerzeit"], 60),
    (&["koordinierte", "weltzeit"], 0),
    (&["coordinated", "universal", "time"], 0),
    (&["greenwich", "mean", "time"], 0),
    (&["central", "european", "standard", "time"], 60),
    (&["central", "european", "summer", "time"], 120),
    (&["heure", "normale", "d", "europe", "centrale"], 60),
    (&["heure", "d", "été", "d", "europe", "centrale"], 120),
    (&["british", "summer", "time"], 60),
];

/// What a word says about a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ZoneWord {
    /// An offset from UTC in minutes.
    Offset(i32),
    Shared,
}

pub(super) fn zone(word: &str) -> Option<ZoneWord> {
    if SHARED_ZONES.contains(&word) {
        return Some(ZoneWord::Shared);
    }
    ZONES.iter().find(|(name, _)| *name == word).map(|(_, minutes)| ZoneWord::Offset(*minutes))
}

/// Reads the long name of a zone. Returns its number of words, and its offset from UTC in minutes.
pub(super) fn long_zone(words: &[&str]) -> Option<(usize, i32)> {
    LONG_ZONES.iter().find(|(name, _)| words.starts_with(name)).map(|(name, minutes)| (name.len(), *minutes))
}

/// A set of months or weekdays, as bits from 1 on, since languages may disagree about a word.
type Set = u16;

/// Returns the only element of a set, or `None` if it has another number of elements.
fn only(set: Set) -> Option<i8> {
    set.is_power_of_two().then(|| set.trailing_zeros()).and_then(|index| i8::try_from(index).ok())
}

#[derive(Debug, Default)]
struct Names {
    months: HashMap<String, Set>,
    weekdays: HashMap<String, Set>,
}

impl Names {
    fn add(&mut self, language: &str) -> Option<()> {
        let mut locale: Locale = language.parse().ok()?;
        locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
        for length in [Length::Long, Length::Medium, Length::Short] {
            let (alone, beside, full) = (
                FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&locale).into(), M::for_length(length))
                    .ok()?,
                FixedCalendarDateTimeFormatter::<Gregorian, MD>::try_new((&locale).into(), MD::for_length(length))
                    .ok()?,
                FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new((&locale).into(), YMD::for_length(length))
                    .ok()?,
            );
            let weekday =
                FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new((&locale).into(), E::for_length(length))
                    .ok()?;
            // The first of each month, and seven days from a Monday on.
            let firsts: Vec<_> =
                (1..=12).filter_map(|month| input::Date::try_new_gregorian(2026, month, 1).ok()).collect();
            let days: Vec<_> = (2..=8).filter_map(|day| input::Date::try_new_gregorian(2026, 11, day).ok()).collect();
            own_words(&mut self.months, firsts.iter().map(|date| alone.format(date).to_string()));
            own_words(&mut self.months, firsts.iter().map(|date| beside.format(date).to_string()));
            own_words(&mut self.months, firsts.iter().map(|date| full.format(date).to_string()));
            own_words(&mut self.weekdays, days.iter().map(|date| weekday.format(date).to_string()));
        }
        Some(())
    }
}

/// Adds the words that occur in only one of the texts.
fn own_words(names: &mut HashMap<String, Set>, texts: impl Iterator<Item = String>) {
    let mut found: HashMap<String, Set> = HashMap::new();
    for (index, text) in (1..).zip(texts) {
        let is_letter = |c: char| c.is_alphabetic() && !is_ideogram(c);
        for word in
            text.split(|c: char| !is_letter(c) && !matches!(c, '\u{300}'..='\u{36f}')).filter(|word| !word.is_empty())
        {
            *found.entry(folded(word)).or_default() |= 1 << index;
        }
    }
    for (word, set) in found {
        // "M11" stands for a month in languages that have no name for it.
        if only(set).is_some() && word != "m" {
            *names.entry(word).or_default() |= set;
        }
    }
}

/// Returns the names in the system's language, and those in the languages that are always known.
fn names() -> &'static [Names; 2] {
    static NAMES: OnceLock<[Names; 2]> = OnceLock::new();
    NAMES.get_or_init(|| {
        let (mut own, mut all) = (Names::default(), Names::default());
        // A language without names adds none.
        let _ = own.add(&order::system_language());
        for language in LANGUAGES {
            let _ = all.add(language);
        }
        [own, all]
    })
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const LONG_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads an English name, or an abbreviation of it that isn't ambiguous.
fn english(word: &str, names: &[&str], short: &[&str]) -> Option<i8> {
    let is_it = |(name, short): (&&str, &&str)| word.starts_with(*short) && name.starts_with(word);
    let index = names.iter().zip(short).position(is_it)?;
    i8::try_from(index + 1).ok()
}

/// Returns the month with this name, 1 to 12, in English, the system's language, or another known language.
pub(super) fn month(word: &str) -> Option<i8> {
    english(word, &LONG_MONTHS, &MONTHS)
        .or_else(|| names().iter().find_map(|names| names.months.get(word)).and_then(|set| only(*set)))
}

/// Returns the weekday with this name, 1 (Monday) to 7, or `Some(None)` if it depends on the language.
pub(super) fn weekday(word: &str) -> Option<Option<i8>> {
    let of_ideograms = match word {
        "月曜日" | "星期一" | "周一" => 1,
        "火曜日" | "星期二" | "周二" => 2,
        "水曜日" | "星期三" | "周三" => 3,
        "木曜日" | "星期四" | "周四" => 4,
        "金曜日" | "星期五" | "周五" => 5,
        "土曜日" | "星期六" | "周六" => 6,
        "日曜日" | "星期日" | "星期天" | "周日" => 7,
        _ => 0,
    };
    if of_ideograms > 0 {
        return Some(Some(of_ideograms));
    }
    if let Some(day) = english(word, &super::WEEKDAYS, &WEEKDAYS) {
        return Some(Some(day));
    }
    names().iter().find_map(|names| names.weekdays.get(word)).map(|set| only(*set))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_many_languages() {
        let november = [
            "nov",
            "november",
            "novembre",
            "noviembre",
            "novembro",
            "listopad",
            "listopadu",
            "listopada",
            "lis",
            "листопад",
            "листопада",
            "kasim",
            "kas",
        ];
        for name in november {
            assert_eq!(month(name), Some(11), "{name}");
        }
        for (name, number) in [
            ("märz", 3),
            ("mär", 3),
            ("août", 8),
            ("enero", 1),
            ("ene", 1),
            ("março", 3),
            ("giugno", 6),
            ("gen", 1),
            ("mrt", 3),
            ("maart", 3),
            ("września", 9),
            ("paź", 10),
            ("juni", 6),
            ("června", 6),
            ("července", 7),
            ("серпня", 8),
            ("şubat", 2),
            ("ağu", 8),
            ("sept", 9),
            ("ago", 8),
            ("set", 9),
            ("dez", 12),
            ("styczeń", 1),
            ("září", 9),
        ] {
            assert_eq!(month(name), Some(number), "{name}");
        }
        for name in ["de", "m", "ma", "r", "novem", "the", "june bug", ""] {
            let found = month(name);
            assert!(found.is_none() || name == "novem", "{name}: {found:?}");
        }
    }

    #[test]
    fn weekdays_are_known_in_many_languages() {
        for (name, number) in [
            ("thursday", 4),
            ("thu", 4),
            ("thurs", 4),
            ("donnerstag", 4),
            ("jeudi", 4),
            ("jueves", 4),
            ("quinta", 4),
            ("giovedì", 4),
            ("donderdag", 4),
            ("czwartek", 4),
            ("torsdag", 4),
            ("čtvrtek", 4),
            ("четвер", 4),
            ("perşembe", 4),
            ("木曜日", 4),
            ("星期四", 4),
            ("pazar", 7),
            ("pazartesi", 1),
        ] {
            assert_eq!(weekday(name), Some(Some(number)), "{name}");
        }
        // Sunday in German, Saturday in Czech.
        assert_eq!(weekday("so"), Some(None));
        assert_eq!(weekday("feira"), None);
    }
}
