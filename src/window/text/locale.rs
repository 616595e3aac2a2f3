//! Numbers, dates and times as the system's language writes them.
//!
//! The rules are Unicode's (CLDR, by ICU4X). Numbers are written several hundred times a frame, so their rule is read
//! from ICU4X once and kept as plain values. Two things are the same in all languages, on purpose: figures are the
//! European ones, as on the key caps and in the exports, and the calendar is the Gregorian one, whose days are counted.
//! Dates in languages that ICU4X has no names of months for are written `2026-11-22 14:05`.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_calendar::week::WeekInformation;
use icu_datetime::fieldsets::{E, M, MD, MDE, MDT, T, YM, YMD, YMDE, YMDT};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, input};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::extensions::unicode::{key, value};
use icu_locale_core::locale;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::domain::Time;
use crate::language::{self, Language};
use crate::window::kit::widgets::DayNames;

/// For a system that names no language, or none that can be read: dates that are read the same way everywhere.
const UNKNOWN: icu_locale_core::Locale = locale!("en-GB");

/// How numbers are written: like the system's language, or as set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum NumberFormat {
    #[default]
    #[serde(rename = "system")]
    System,
    #[serde(rename = "1,234")]
    Comma,
    #[serde(rename = "1.234")]
    Point,
    #[serde(rename = "1 234")]
    Space,
    #[serde(rename = "1'234")]
    Apostrophe,
    #[serde(rename = "1234")]
    Plain,
}

/// The first day of the week: the system's, or the one that was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FirstDay {
    #[default]
    System,
    Monday,
    Saturday,
    Sunday,
}

/// How the digits of whole numbers are grouped. Small, and cheap to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numbers {
    /// The character between groups; `None` for no groups.
    separator: Option<char>,
    /// Number of digits in the rightmost group.
    last_group: usize,
    /// Number of digits in the other groups.
    other_groups: usize,
    /// Minimum number of digits of a number with groups.
    digits_min: usize,
    /// The decimal separator.
    decimal: char,
}

impl Default for Numbers {
    /// Formats numbers like `1,234`.
    fn default() -> Self {
        Self::by_thousands(Some(','))
    }
}

/// Returns how the language of the texts writes numbers.
pub(crate) fn numbers_of_texts() -> Numbers {
    static ALL: OnceLock<Vec<Numbers>> = OnceLock::new();
    let of = |language: &Language| Locale::named(language.code(), "").numbers;
    let all = ALL.get_or_init(|| Language::ALL.iter().map(of).collect());
    all.get(language::chosen() as usize).copied().unwrap_or_default()
}

impl Numbers {
    const fn by_thousands(separator: Option<char>) -> Self {
        let decimal = if matches!(separator, Some('.' | '\u{202f}')) { ',' } else { '.' };
        Self { separator, last_group: 3, other_groups: 3, digits_min: 4, decimal }
    }

    /// Derives the rule of `formatter` from a few numbers.
    fn of(formatter: &DecimalFormatter) -> Self {
        let text = |number: u64| formatter.format(&Decimal::from(number)).to_string();
        let long = text(1_234_567_890_123);
        let half = "1.5".parse::<Decimal>().map(|number| formatter.format(&number).to_string()).unwrap_or_default();
        let decimal = half.chars().find(|c| !c.is_ascii_digit()).unwrap_or('.');
        let Some(separator) = long.chars().find(|c| !c.is_ascii_digit()) else {
            return Self { decimal, ..Self::by_thousands(None) };
        };
        let mut groups = long.rsplit(separator).map(str::len);
        let last_group = groups.next().unwrap_or(3).max(1);
        let other_groups = groups.next().unwrap_or(last_group).max(1);
        let digits_min = [1_234, 12_345, 123_456].into_iter().map(text).find(|text| text.contains(separator));
        let digits_min = digits_min.map_or(1, |text| text.chars().count() - 1);
        Self { separator: Some(separator), last_group, other_groups, digits_min, decimal }
    }

    /// Formats a whole number, with a true minus sign.
    pub(crate) fn format(&self, number: i128) -> String {
        let size = number.unsigned_abs();
        // Nearly all fit, and are written faster.
        let digits = u64::try_from(size).map_or_else(|_| size.to_string(), |size| size.to_string());
        let mut text = String::with_capacity(2 * digits.len() + '−'.len_utf8());
        if number < 0 {
            text.push('−');
        }
        let Some(separator) = self.separator.filter(|_| digits.len() >= self.digits_min) else {
            text.push_str(&digits);
            return text;
        };
        for (index, digit) in digits.chars().enumerate() {
            let others = (digits.len() - index).checked_sub(self.last_group);
            if index > 0 && others.is_some_and(|digits| digits.is_multiple_of(self.other_groups)) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    /// Formats a number of tenths, with one decimal: 52 is `5.2`.
    pub(crate) fn tenths(&self, tenths: i128) -> String {
        let sign = if (-9..0).contains(&tenths) { "−" } else { "" };
        format!("{sign}{}{}{}", self.format(tenths / 10), self.decimal, (tenths % 10).abs())
    }

    /// Formats a number that has so many decimals, without the zeros at its end: 1500 with three is `1.5`.
    pub(crate) fn decimals(&self, number: i128, decimals: u32) -> String {
        let one = 10_i128.pow(decimals.min(18));
        let sign = if number < 0 && number / one == 0 { "−" } else { "" };
        let rest = format!("{:0width$}", (number % one).abs(), width = decimals as usize);
        match rest.trim_end_matches('0') {
            "" => self.format(number / one),
            rest => format!("{sign}{}{}{rest}", self.format(number / one), self.decimal),
        }
    }
}

/// The system's conventions for numbers, dates and times. Made once, before the window opens.
pub(crate) struct Locale {
    numbers: Numbers,
    first_weekday: Weekday,
    /// `None` for dates and times as in ISO 8601.
    dates: Option<Dates>,
}

struct Dates {
    date_time: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
    time_seconds: NoCalendarFormatter<T>,
    day_time: FixedCalendarDateTimeFormatter<Gregorian, MDT>,
    weekday_year: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    weekday_name: FixedCalendarDateTimeFormatter<Gregorian, E>,
    month_year: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    day_month: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    month_long: FixedCalendarDateTimeFormatter<Gregorian, M>,
    month_year_long: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Locale {
    /// Returns the system's locale.
    pub(crate) fn of_system() -> Self {
        let [numbers, dates] = Self::system_names();
        Self::named(&numbers, &dates)
    }

    /// Returns the names of the system's locale: for numbers, and for dates and times.
    fn system_names() -> [String; 2] {
        if cfg!(all(unix, not(target_vendor = "apple"))) {
            names_of_variables(|name| std::env::var(name).ok())
        } else {
            let name = sys_locale::get_locale().unwrap_or_default();
            [name.clone(), name]
        }
    }

    /// Returns the locale of a language that was chosen: the system's if that has the same language, so that its region
    /// counts, and the language's own otherwise. `None`: the system's.
    pub(crate) fn of(language: Option<Language>) -> Self {
        let Some(language) = language else { return Self::of_system() };
        let [numbers, dates] = Self::system_names().map(|name| name_for(language, name));
        Self::named(&numbers, &dates)
    }

    /// Returns the locale of these names, spelled as in POSIX (`de_CH.UTF-8`) or BCP 47 (`de-CH`).
    pub(crate) fn named(numbers: &str, dates: &str) -> Self {
        let (numbers, dates) = (parse(numbers), parse(dates));
        let formatter =
            DecimalFormatter::try_new((&numbers).into(), icu_decimal::options::DecimalFormatterOptions::default());
        let week = WeekInformation::try_new((&dates).into());
        Self {
            numbers: formatter.map_or_else(|_| Numbers::default(), |formatter| Numbers::of(&formatter)),
            first_weekday: week.map_or(Weekday::Monday, |week| weekday(week.first_weekday)),
            dates: Dates::of(&dates),
        }
    }

    /// Returns how numbers are written in this format.
    pub(crate) fn numbers(&self, format: NumberFormat) -> Numbers {
        match format {
            NumberFormat::System => self.numbers,
            NumberFormat::Comma => Numbers::by_thousands(Some(',')),
            NumberFormat::Point => Numbers::by_thousands(Some('.')),
            NumberFormat::Space => Numbers::by_thousands(Some('\u{202f}')),
            NumberFormat::Apostrophe => Numbers::by_thousands(Some('\'')),
            NumberFormat::Plain => Numbers::by_thousands(None),
        }
    }

    /// Returns the day that weeks start with, for this setting.
    pub(crate) fn first_weekday(&self, first: FirstDay) -> Weekday {
        match first {
            FirstDay::System => self.first_weekday,
            FirstDay::Monday => Weekday::Monday,
            FirstDay::Saturday => Weekday::Saturday,
            FirstDay::Sunday => Weekday::Sunday,
        }
    }

    /// Formats date and time of day in `zone`, to the minute: `22 Nov 2026, 14:05`.
    pub(crate) fn date_time(&self, at: Time, zone: &TimeZone) -> String {
        let local = local(at, zone);
        let text = self.dates.as_ref().and_then(|dates| dates.date_time(local));
        text.unwrap_or_else(|| format!("{} {}", iso_date(local), iso_time(local)))
    }

    /// Formats the date in `zone`: `22 Nov 2026`.
    pub(crate) fn date(&self, at: Time, zone: &TimeZone) -> String {
        let local = local(at, zone);
        self.dates.as_ref().and_then(|dates| dates.date(local)).unwrap_or_else(|| iso_date(local))
    }

    /// Formats a date: `22 Nov 2026`.
    pub(crate) fn date_of(&self, day: Date) -> String {
        let local = day.at(0, 0, 0, 0);
        self.dates.as_ref().and_then(|dates| dates.date(local)).unwrap_or_else(|| iso_date(local))
    }

    /// Formats the time of day in `zone`, to the minute: `14:05`.
    pub(crate) fn time(&self, at: Time, zone: &TimeZone) -> String {
        let local = local(at, zone);
        self.dates.as_ref().and_then(|dates| dates.time(local)).unwrap_or_else(|| iso_time(local))
    }

    /// Formats the time of day in `zone`, to the second: `14:05:09`.
    pub(crate) fn time_seconds(&self, at: Time, zone: &TimeZone) -> String {
        let local = local(at, zone);
        let text =
            self.dates.as_ref().zip(icu_time(local)).map(|(dates, time)| dates.time_seconds.format(&time).to_string());
        text.unwrap_or_else(|| local.strftime("%H:%M:%S").to_string())
    }

    /// Formats a time like [`Locale::date_time`], without the year: `22 Nov, 14:05`.
    pub(crate) fn day_time(&self, at: Time, zone: &TimeZone) -> String {
        let local = local(at, zone);
        let text = self.dates.as_ref().zip(icu_date(local.date())).zip(icu_time(local)).map(|((dates, date), time)| {
            let at = input::DateTime { date, time };
            dates.day_time.format(&at).to_string()
        });
        text.unwrap_or_else(|| local.strftime("%m-%d %H:%M").to_string())
    }

    /// Formats a time in full: with the weekday, the second, and the offset from UTC.
    pub(crate) fn full_time(&self, at: Time, zone: &TimeZone) -> String {
        let date = self.weekday_date(local(at, zone).date(), true);
        let instant = Timestamp::from_millisecond(at.0).unwrap_or_default();
        let offset = jiff::fmt::strtime::format("%:z", &instant.to_zoned(zone.clone())).unwrap_or_default();
        full_time(&date, &self.time_seconds(at, zone), &offset, zone.iana_name())
    }

    /// Formats a day with its weekday, with or without the year: `Sun 22 Nov 2026`.
    pub(crate) fn weekday_date(&self, day: Date, has_year: bool) -> String {
        let text = self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| match has_year {
            true => dates.weekday_year.format(&date).to_string(),
            false => dates.weekday.format(&date).to_string(),
        });
        text.unwrap_or_else(|| day.to_string())
    }

    /// Formats a month and its year: `Nov 2026`.
    pub(crate) fn month(&self, day: Date) -> String {
        let text =
            self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| dates.month_year.format(&date).to_string());
        text.unwrap_or_else(|| format!("{:04}-{:02}", day.year(), day.month()))
    }

    /// Formats a month in full: `November`, or `November 2026`.
    pub(crate) fn month_long(&self, day: Date, has_year: bool) -> String {
        let text = self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| match has_year {
            true => dates.month_year_long.format(&date).to_string(),
            false => dates.month_long.format(&date).to_string(),
        });
        text.unwrap_or_else(|| format!("{:04}-{:02}", day.year(), day.month()))
    }

    /// Formats a day of a month: `2 Nov`.
    pub(crate) fn day_month(&self, day: Date) -> String {
        let text =
            self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| dates.day_month.format(&date).to_string());
        text.unwrap_or_else(|| format!("{:02}-{:02}", day.month(), day.day()))
    }

    /// Formats a month without the year: `Nov`.
    pub(crate) fn month_name(&self, day: Date) -> String {
        let text = self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| dates.month.format(&date).to_string());
        text.unwrap_or_else(|| format!("{:02}", day.month()))
    }
}

impl DayNames for Locale {
    fn month(&self, day: Date) -> String {
        self.month(day)
    }

    fn weekday(&self, day: Date) -> String {
        let text =
            self.dates.as_ref().zip(icu_date(day)).map(|(dates, date)| dates.weekday_name.format(&date).to_string());
        text.unwrap_or_else(|| day.weekday().to_monday_one_offset().to_string())
    }

    fn day(&self, day: Date) -> String {
        self.weekday_date(day, true)
    }
}

impl Dates {
    /// Returns `None` where ISO 8601 is easier to read.
    fn of(locale: &icu_locale_core::Locale) -> Option<Self> {
        let dates = Self {
            date_time: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::medium().with_time_hm()).ok()?,
            date: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::medium()).ok()?,
            time: NoCalendarFormatter::try_new(locale.into(), T::hm()).ok()?,
            time_seconds: NoCalendarFormatter::try_new(locale.into(), T::hms()).ok()?,
            day_time: FixedCalendarDateTimeFormatter::try_new(locale.into(), MD::medium().with_time_hm()).ok()?,
            weekday_year: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::medium()).ok()?,
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::medium()).ok()?,
            weekday_name: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::short()).ok()?,
            month_year: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::medium()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), M::medium()).ok()?,
            day_month: FixedCalendarDateTimeFormatter::try_new(locale.into(), MD::medium()).ok()?,
            month_long: FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long()).ok()?,
            month_year_long: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).ok()?,
        };
        let sample = dates.date_time(DateTime::constant(2026, 11, 22, 14, 5, 0, 0))?;
        // "M11" is November where the language has no name for it.
        (!sample.contains("M11")).then_some(dates)
    }

    fn date_time(&self, local: DateTime) -> Option<String> {
        let at = input::DateTime { date: icu_date(local.date())?, time: icu_time(local)? };
        Some(self.date_time.format(&at).to_string())
    }

    fn date(&self, local: DateTime) -> Option<String> {
        Some(self.date.format(&icu_date(local.date())?).to_string())
    }

    fn time(&self, local: DateTime) -> Option<String> {
        Some(self.time.format(&icu_time(local)?).to_string())
    }
}

/// Returns the locale's name for a language that was chosen, on a system with the locale `system`.
fn name_for(language: Language, system: String) -> String {
    match language {
        language if Language::named(&system) == Some(language) => system,
        Language::En => UNKNOWN.to_string(),
        language => language.code().to_owned(),
    }
}

/// Returns the names of the environment's locale by POSIX's rules, for numbers and for dates: a variable for all
/// categories, one for each, and a default.
fn names_of_variables(variable: impl Fn(&str) -> Option<String>) -> [String; 2] {
    ["LC_NUMERIC", "LC_TIME"].map(|category| {
        let values = ["LC_ALL", category, "LANG"].into_iter().filter_map(&variable);
        values.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
    })
}

/// Returns the locale of this name, with European figures.
fn parse(name: &str) -> icu_locale_core::Locale {
    let tag = name.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut locale = match tag.as_str() {
        "C" | "POSIX" => UNKNOWN,
        tag => tag.parse().unwrap_or(UNKNOWN),
    };
    locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
    locale
}

/// Returns the local time in `zone`; the end of the calendar for times beyond it.
pub(crate) fn local(at: Time, zone: &TimeZone) -> DateTime {
    let end = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
    zone.to_datetime(Timestamp::from_millisecond(at.0).unwrap_or(end))
}

fn icu_date(date: Date) -> Option<input::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    input::Date::try_new_gregorian(date.year().into(), month, day).ok()
}

fn icu_time(local: DateTime) -> Option<input::Time> {
    let (hour, minute) = (u8::try_from(local.hour()).ok()?, u8::try_from(local.minute()).ok()?);
    input::Time::try_new(hour, minute, u8::try_from(local.second()).ok()?, 0).ok()
}

fn iso_date(local: DateTime) -> String {
    local.date().to_string()
}

fn iso_time(local: DateTime) -> String {
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn weekday(day: icu_calendar::types::Weekday) -> Weekday {
    use icu_calendar::types::Weekday as Icu;
    match day {
        Icu::Monday => Weekday::Monday,
        Icu::Tuesday => Weekday::Tuesday,
        Icu::Wednesday => Weekday::Wednesday,
        Icu::Thursday => Weekday::Thursday,
        Icu::Friday => Weekday::Friday,
        Icu::Saturday => Weekday::Saturday,
        Icu::Sunday => Weekday::Sunday,
    }
}

/// Joins the parts: "Tue, 24 Nov 2026, 16:42:08, UTC+01:00 (Europe/Berlin)".
fn full_time(date: &str, time: &str, offset: &str, zone: Option<&str>) -> String {
    let zone = zone.map(|zone| format!(" ({zone})")).unwrap_or_default();
    format!("{date}, {time}, UTC{offset}{zone}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(name: &str) -> Locale {
        Locale::named(name, name)
    }

    fn numbers(name: &str) -> [String; 4] {
        let numbers = locale(name).numbers(NumberFormat::System);
        [-999, 1_234, -12_345, 123_456_789].map(|number| numbers.format(number))
    }

    #[test]
    fn thousands_are_set_apart() {
        let numbers = Numbers::default();
        assert_eq!(numbers.format(0), "0");
        assert_eq!(numbers.format(999), "999");
        assert_eq!(numbers.format(1_000), "1,000");
        assert_eq!(numbers.format(-1_000), "−1,000");
        assert_eq!(numbers.format(100_000), "100,000");
        assert_eq!(numbers.format(i128::from(i64::MIN)), "−9,223,372,036,854,775,808");
        assert_eq!(numbers.format(i128::from(u64::MAX) + 1), "18,446,744,073,709,551,616");
        assert_eq!(numbers.format(i128::MIN), "−170,141,183,460,469,231,731,687,303,715,884,105,728");
        assert_eq!(numbers.format(i128::MAX), "170,141,183,460,469,231,731,687,303,715,884,105,727");
    }

    #[test]
    fn each_language_groups_in_its_way() {
        assert_eq!(numbers("en-US"), ["−999", "1,234", "−12,345", "123,456,789"]);
        assert_eq!(numbers("de-DE"), ["−999", "1.234", "−12.345", "123.456.789"]);
        assert_eq!(numbers("fr-FR"), ["−999", "1\u{202f}234", "−12\u{202f}345", "123\u{202f}456\u{202f}789"]);
        assert_eq!(numbers("sv-SE"), ["−999", "1\u{a0}234", "−12\u{a0}345", "123\u{a0}456\u{a0}789"]);
        for name in ["en-IN", "hi-IN", "mr-IN", "bn-IN"] {
            assert_eq!(numbers(name), ["−999", "1,234", "−12,345", "12,34,56,789"], "{name}");
        }
        let [_, _, _, swiss] = numbers("de-CH");
        assert!(swiss == "123’456’789" || swiss == "123'456'789", "{swiss}");
    }

    #[test]
    fn four_digits_stay_together_where_that_is_the_custom() {
        assert_eq!(numbers("es-ES"), ["−999", "1234", "−12.345", "123.456.789"]);
        assert_eq!(numbers("pl-PL"), ["−999", "1234", "−12\u{a0}345", "123\u{a0}456\u{a0}789"]);
        assert_eq!(numbers("pt-PT"), ["−999", "1234", "−12\u{a0}345", "123\u{a0}456\u{a0}789"]);
        assert_eq!(numbers("pt-BR"), ["−999", "1.234", "−12.345", "123.456.789"]);
    }

    #[test]
    fn figures_and_the_minus_are_the_same_everywhere() {
        assert_eq!(numbers("ar-EG"), ["−999", "1,234", "−12,345", "123,456,789"]);
        assert_eq!(numbers("fa-IR"), ["−999", "1,234", "−12,345", "123,456,789"]);
        assert_eq!(locale("th-TH").date(Time(0), &TimeZone::UTC).matches("1970").count(), 1);
    }

    #[test]
    fn numbers_are_those_of_icu_but_for_the_minus() {
        for name in
            ["en", "de", "de-AT", "de-CH", "fr-CA", "hi", "es", "es-MX", "it", "hu", "bg", "ja", "ne", "ta", "et", "lv"]
        {
            let formatter = DecimalFormatter::try_new((&parse(name)).into(), Default::default()).unwrap();
            let numbers = Numbers::of(&formatter);
            for digits in 1..=19 {
                let number = 1_234_567_890_123_456_789_i128 / 10_i128.pow(19 - digits);
                assert_eq!(numbers.format(number), formatter.format(&Decimal::from(number)).to_string(), "{name}");
            }
        }
    }

    #[test]
    fn tenths_have_the_point_of_the_language() {
        let texts =
            |name: &str| [52, -5, 12_340].map(|number| locale(name).numbers(NumberFormat::System).tenths(number));
        assert_eq!(texts("en-GB"), ["5.2", "−0.5", "1,234.0"]);
        assert_eq!(texts("de-DE"), ["5,2", "−0,5", "1.234,0"]);
        let texts = |name: &str| {
            [1_500, -20, 7_000_000, -3_456_789]
                .map(|number| locale(name).numbers(NumberFormat::System).decimals(number, 3))
        };
        assert_eq!(texts("en-GB"), ["1.5", "−0.02", "7,000", "−3,456.789"]);
        assert_eq!(locale("de-DE").numbers(NumberFormat::System).decimals(12, 0), "12");
    }

    #[test]
    fn days_and_months_have_names() {
        let day = Date::constant(2026, 11, 24);
        let texts = |name: &str| {
            let locale = locale(name);
            [locale.weekday_date(day, false), locale.weekday_date(day, true), locale.month(day), locale.month_name(day)]
        };
        assert_eq!(texts("en-GB"), ["Tue 24 Nov", "Tue, 24 Nov 2026", "Nov 2026", "Nov"]);
        assert_eq!(texts("de-DE"), ["Di., 24. Nov.", "Di., 24.11.2026", "11/2026", "Nov"]);
        let arabic = ["الثلاثاء، 24 نوفمبر", "الثلاثاء، 24\u{200f}/11\u{200f}/2026", "11\u{200f}/2026", "نوفمبر"];
        assert_eq!(texts("ar-EG"), arabic);
    }

    #[test]
    fn a_person_may_choose_otherwise() {
        let german = locale("de-DE");
        let text = |format| german.numbers(format).format(-1_234_567);
        assert_eq!(text(NumberFormat::System), "−1.234.567");
        assert_eq!(text(NumberFormat::Comma), "−1,234,567");
        assert_eq!(text(NumberFormat::Point), "−1.234.567");
        assert_eq!(text(NumberFormat::Space), "−1\u{202f}234\u{202f}567");
        assert_eq!(text(NumberFormat::Apostrophe), "−1'234'567");
        assert_eq!(text(NumberFormat::Plain), "−1234567");
        assert_eq!(locale("es-ES").numbers(NumberFormat::Point).format(1_234), "1.234");
    }

    #[test]
    fn weeks_start_with_the_regions_day_or_the_chosen_one() {
        for (name, first) in [
            ("en-US", Weekday::Sunday),
            ("en-GB", Weekday::Monday),
            ("ar-EG", Weekday::Saturday),
            ("C", Weekday::Monday),
        ] {
            assert_eq!(locale(name).first_weekday(FirstDay::System), first, "{name}");
        }
        let british = locale("en-GB");
        assert_eq!(british.first_weekday(FirstDay::Monday), Weekday::Monday);
        assert_eq!(british.first_weekday(FirstDay::Saturday), Weekday::Saturday);
        assert_eq!(british.first_weekday(FirstDay::Sunday), Weekday::Sunday);
    }

    #[test]
    fn dates_are_those_of_the_language_and_the_zone() {
        // 2026-11-22, 14:05 UTC.
        let at = Time(1_795_356_300_000);
        let kolkata = TimeZone::posix("IST-5:30").unwrap();
        let date_time = |name: &str| locale(name).date_time(at, &TimeZone::UTC).replace(['\u{202f}', '\u{a0}'], " ");
        assert_eq!(date_time("en-GB"), "22 Nov 2026, 14:05");
        assert_eq!(date_time("en-US"), "Nov 22, 2026, 2:05 PM");
        assert_eq!(date_time("de-DE"), "22.11.2026, 14:05");
        assert_eq!(date_time("fr-FR"), "22 nov. 2026, 14:05");
        assert_eq!(date_time("ja-JP"), "2026/11/22 14:05");
        let british = locale("en-GB");
        assert_eq!(british.date_time(at, &kolkata), "22 Nov 2026, 19:35");
        assert_eq!(british.date(at, &kolkata), "22 Nov 2026");
        assert_eq!(british.time(at, &kolkata), "19:35");
        assert_eq!(british.time_seconds(Time(at.0 + 9_000), &kolkata), "19:35:09");
        assert_eq!(british.day_time(at, &kolkata), "22 Nov, 19:35");
        assert_eq!(british.date(Time(at.0 + 8 * 60 * 60 * 1_000), &kolkata), "23 Nov 2026");
    }

    #[test]
    fn what_cannot_be_named_is_written_as_in_iso_8601() {
        let at = Time(1_795_356_300_000);
        for name in ["und", "xx-YY"] {
            let locale = locale(name);
            assert_eq!(locale.date_time(at, &TimeZone::UTC), "2026-11-22 14:05", "{name}");
            assert_eq!(locale.date(at, &TimeZone::UTC), "2026-11-22", "{name}");
            assert_eq!(locale.time(at, &TimeZone::UTC), "14:05", "{name}");
            assert_eq!(locale.time_seconds(at, &TimeZone::UTC), "14:05:00", "{name}");
            assert_eq!(locale.day_time(at, &TimeZone::UTC), "11-22 14:05", "{name}");
        }
    }

    #[test]
    fn names_that_say_nothing_are_read_as_the_unknown_one() {
        for name in ["", "C", "C.UTF-8", "POSIX", "1", "a very long name that is no locale", "-", "@euro"] {
            let locale = locale(name);
            assert_eq!(locale.date_time(Time(0), &TimeZone::UTC), "1 Jan 1970, 00:00", "{name}");
            assert_eq!(locale.numbers(NumberFormat::System), Numbers::default(), "{name}");
        }
    }

    #[test]
    fn the_variables_of_a_category_go_before_lang() {
        let of = |variables: &[(&str, &str)]| {
            let [numbers, dates] = names_of_variables(|name| {
                variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            });
            let locale = Locale::named(&numbers, &dates);
            (locale.numbers.format(12_345), locale.date(Time(0), &TimeZone::UTC))
        };
        let both = |number: &str, date: &str| (number.to_owned(), date.to_owned());
        assert_eq!(of(&[]), both("12,345", "1 Jan 1970"));
        assert_eq!(of(&[("LANG", "de_DE.UTF-8")]), both("12.345", "01.01.1970"));
        assert_eq!(of(&[("LANG", "en_US"), ("LC_TIME", "de_DE@euro")]), both("12,345", "01.01.1970"));
        assert_eq!(of(&[("LANG", "en_US"), ("LC_NUMERIC", "de_DE")]), both("12.345", "Jan 1, 1970"));
        assert_eq!(of(&[("LC_ALL", "en_US"), ("LC_TIME", "de_DE")]), both("12,345", "Jan 1, 1970"));
        assert_eq!(of(&[("LC_ALL", ""), ("LC_TIME", ""), ("LANG", "de_DE")]), both("12.345", "01.01.1970"));
    }

    #[test]
    fn a_chosen_language_has_the_systems_region_or_its_own() {
        let of = |language, system: &str| name_for(language, system.to_owned());
        assert_eq!(of(Language::De, "de_CH.UTF-8"), "de_CH.UTF-8");
        assert_eq!(of(Language::De, "fr_FR.UTF-8"), "de");
        assert_eq!(of(Language::En, "en_US.UTF-8"), "en_US.UTF-8");
        assert_eq!(of(Language::En, "C"), "en-GB");
        assert_eq!(of(Language::En, "de_DE.UTF-8"), "en-GB");
    }

    #[test]
    fn times_beyond_the_calendar_are_its_ends() {
        assert_eq!(locale("en-GB").date_time(Time(i64::MIN), &TimeZone::UTC), "2 Jan 10000 BC, 01:59");
        for name in ["en-GB", "fa-IR", "ja-JP"] {
            let locale = locale(name);
            assert!(locale.date_time(Time(i64::MAX), &TimeZone::UTC).contains("9999"), "{name}");
            assert!(!locale.date_time(Time(i64::MIN), &TimeZone::UTC).is_empty(), "{name}");
        }
    }

    #[test]
    fn whatever_the_system_says_is_a_locale() {
        assert_eq!(Locale::of_system().numbers(NumberFormat::System).format(-7), "−7");
    }
}
