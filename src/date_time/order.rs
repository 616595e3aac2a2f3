//! The order of day and month in dates such as 1/2/2026, and the system's setting for it.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::YMD;
use icu_datetime::{FixedCalendarDateTimeFormatter, input};
use icu_locale_core::Locale;

/// The order of the day and the month in 01/02/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
}

impl DateOrder {
    /// Returns the order of the system's locale, or `None` if it doesn't define one.
    pub fn of_system() -> Option<Self> {
        Self::of_locale(&system_locale())
    }

    /// Returns the order of a locale (`de_CH.UTF-8` or `de-CH`). Returns `None` for C and POSIX, and if its dates begin
    /// with the year, which says nothing about those that don't.
    pub fn of_locale(name: &str) -> Option<Self> {
        let locale: Locale = tag(name)?.parse().ok()?;
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new((&locale).into(), YMD::short()).ok()?;
        let text = formatter.format(&input::Date::try_new_gregorian(2033, 11, 22).ok()?).to_string();
        let (day, month, year) = (text.find("22")?, text.find("11")?, text.find("33")?);
        match (day < month, year < day.max(month)) {
            (_, true) => None,
            (true, false) => Some(Self::DayFirst),
            (false, false) => Some(Self::MonthFirst),
        }
    }
}

/// Returns the language tag of a locale, or `None` for those without a language.
fn tag(name: &str) -> Option<String> {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    (!matches!(name, "" | "C" | "POSIX")).then(|| name.replace('_', "-"))
}

/// Returns the name of the locale in which the system formats times, or an empty text.
fn system_locale() -> String {
    if cfg!(all(unix, not(target_vendor = "apple"))) {
        // In the order of POSIX: a variable for everything, one for the category, one for the rest.
        let values = ["LC_ALL", "LC_TIME", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        values.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
    } else {
        sys_locale::get_locale().unwrap_or_default()
    }
}

/// Returns the tag of the language in which the system formats times, or "und".
pub(super) fn system_language() -> String {
    tag(&system_locale()).unwrap_or_else(|| "und".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_says_which_comes_first() {
        for (name, order) in [
            ("en_US.UTF-8", Some(DateOrder::MonthFirst)),
            ("en-US", Some(DateOrder::MonthFirst)),
            ("en_GB.UTF-8", Some(DateOrder::DayFirst)),
            ("de_DE@euro", Some(DateOrder::DayFirst)),
            ("fr_FR", Some(DateOrder::DayFirst)),
            ("pt_BR.UTF-8", Some(DateOrder::DayFirst)),
            ("ja_JP.UTF-8", None),
            ("sv_SE.UTF-8", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("no such locale", None),
        ] {
            assert_eq!(DateOrder::of_locale(name), order, "{name}");
        }
    }
}
