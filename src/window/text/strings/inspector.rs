//! The texts of the inspector.

use crate::domain::visible;
use crate::language::text;
use crate::stats::{RangeKind, Unit};
use crate::window::text::strings::charts::unit_key;

/// Reports that the counts can't be read now; what is shown, if anything is, was read last.
pub(crate) fn unread(why: &str) -> String {
    text!("inspector-unread", why = visible(why))
}

pub(crate) fn unlisted(why: &str) -> String {
    text!("inspector-unlisted", why = visible(why))
}

/// Returns a text such as "3 counters together".
pub(crate) fn together(count: usize, shown: &str) -> String {
    text!("inspector-together-count", count, shown)
}

/// Returns a text such as "+12 %".
pub(crate) fn percent_change(percent: i128, percent_text: &str) -> String {
    self::percent(&change(percent, |_| percent_text.to_owned()))
}

/// Returns a change with its sign: "+12", "−6", "±0".
pub(crate) fn change(change: i128, format: impl Fn(i128) -> String) -> String {
    match change {
        0 => "±0".to_owned(),
        1.. => format!("+{}", format(change)),
        _ => format(change),
    }
}

/// Returns a text such as "27 today, 33 last Friday, by 14:57 on Fri 20 Nov: −6".
pub(crate) fn compared(counted: &str, label: &str, before: &str, words: &str, until: &str, change: &str) -> String {
    text!("inspector-compared", counted, label, before, words, until, change)
}

/// Returns a text such as "14,154 all time, since 4 Oct 2025".
pub(crate) fn figure(counted: &str, label: &str, note: &str) -> String {
    text!("inspector-figure", counted, label, note)
}

/// Returns a text such as "33 last Friday".
pub(crate) fn value_words(value: &str, words: &str) -> String {
    text!("inspector-value-words", value, words)
}

/// Returns a text such as "Before, by 14:57".
pub(crate) fn before_by(time: &str) -> String {
    text!("inspector-before-by", time)
}

/// Returns a text such as "Today to 14:57".
pub(crate) fn today_to(time: &str) -> String {
    text!("inspector-today-to", time)
}

/// Returns a text such as "November to now".
pub(crate) fn span_to_now(span: &str) -> String {
    text!("inspector-span-to-now", span)
}

/// Returns a text such as "−4 to now".
pub(crate) fn to_now(change: &str) -> String {
    text!("inspector-to-now", change)
}

/// Returns the accessible name of a small chart's head: "Directions: 441, +51 to now".
pub(crate) fn small_chart(name: &str, counted: &str, change: Option<&str>) -> String {
    match change {
        Some(change) => text!("inspector-small-chart-change", name, counted, change),
        None => text!("inspector-small-chart", name, counted),
    }
}

/// Returns a text such as "since 4 Oct 2025".
pub(crate) fn since(date: &str) -> String {
    text!("inspector-since-date", date)
}

/// Returns what stands above the time at which a target is reached.
pub(crate) fn reaches(target: &str) -> String {
    text!("pace-reaches", target)
}

/// Returns a text such as "since the reset on Mon 5 Oct, 08:52".
pub(crate) fn since_reset(at: &str) -> String {
    text!("inspector-since-reset-at", at)
}

/// Returns a text such as "Mon 5 Oct, 08:52".
pub(crate) fn at(date: &str, time: &str) -> String {
    text!("inspector-at", date, time)
}

/// Returns a text such as "on Reference desk".
pub(crate) fn on_board(board: &str) -> String {
    text!("inspector-on-board", board = visible(board))
}

/// Returns the accessible name of the choice of the bars' unit.
pub(crate) fn bars_of(range: &str) -> String {
    text!("inspector-bars-of", range)
}

/// Returns a text such as "November by day".
pub(crate) fn by_unit(range: &str, by: Unit) -> String {
    text!("inspector-by-unit", range, unit = unit_key(by))
}

pub(crate) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => text!("inspector-by-hour"),
        Unit::Day => text!("inspector-by-day"),
        Unit::Week => text!("inspector-by-week"),
        Unit::Month => text!("inspector-by-month"),
    }
}

/// Returns a text such as "Thursdays 13:00–14:00, 8.5 an hour · last 8 weeks".
pub(crate) fn busiest(busiest: &str, over: &str) -> String {
    text!("inspector-busiest", busiest, over)
}

/// Returns a text such as "18 more".
pub(crate) fn more(count: usize, shown: &str) -> String {
    text!("inspector-more-count", count, shown)
}

/// Returns a text such as "Counted 23 – 27 Nov".
pub(crate) fn counted_in(span: &str) -> String {
    text!("inspector-counted-in", span)
}

/// Returns a text such as "14 today".
pub(crate) fn counted(counted: &str, label: &str) -> String {
    text!("inspector-counted", counted, label)
}

/// Returns a text such as "14 week", of a row of the table.
pub(crate) fn counted_in_range(counted: &str, range: RangeKind) -> String {
    let range = match range {
        RangeKind::Day => "day",
        RangeKind::Week => "week",
        RangeKind::Month => "month",
        RangeKind::Year => "year",
        RangeKind::Custom(..) => "custom",
    };
    text!("inspector-counted-in-range", counted, range)
}

/// Returns a text such as "14:05 on Tue 17 Nov".
pub(crate) fn until(time: &str, date: &str) -> String {
    text!("inspector-until", time, date)
}

/// Returns a text such as "180 hours".
pub(crate) fn open_hours(hours: u32, hours_shown: &str) -> String {
    text!("inspector-open-hours", hours, hours_shown)
}

/// Returns a text such as "Reset, closed at 212".
pub(crate) fn reset_mark(total: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => text!("inspector-reset-mark-noted", total, note),
        None => text!("inspector-reset-mark", total),
    }
}

// What counts are evidence of.

/// Joins what was counted with its rate: "131 in all, limits 109 to 156 · 4.2 an hour in 31 covered hours".
pub(crate) fn sum_and_rate(sum: &str, rate: &str) -> String {
    text!("inspector-sum-and-rate", sum, rate)
}

/// Returns a text such as "4.2 an hour, limits 3.5 to 5.1, in 31 covered hours"; without hours of the board, "in 31 hours
/// with counts".
pub(crate) fn rate(rate: &str, limits: Option<&str>, is_covered: bool, hours: f64, hours_shown: &str) -> String {
    let rate = match limits {
        Some(limits) => text!("inspector-rate-limits", rate, limits),
        None => text!("inspector-rate", rate),
    };
    match is_covered {
        true => text!("inspector-rate-covered", rate, hours, hours_shown),
        false => text!("inspector-rate-counted", rate, hours, hours_shown),
    }
}

/// Returns a text such as "3 more outside these hours".
pub(crate) fn outside(counted: &str) -> String {
    text!("inspector-outside", counted)
}

/// Returns a text such as "2 more points break a rule".
pub(crate) fn more_alarms(count: usize, shown: &str) -> String {
    text!("inspector-more-alarms", count, shown)
}

/// Returns a text such as "Mean 9.2, from 1 Oct 2026 – 31 Oct 2026".
pub(crate) fn baseline(mean: &str, dates: &str) -> String {
    text!("inspector-baseline", mean, dates)
}

// Who counted what.

pub(crate) fn percent(number: &str) -> String {
    text!("inspector-percent", number)
}

/// The accessible name of a desk with what it counted: "First floor: 84, 35.1 %".
pub(crate) fn desk_row(desk: &str, about: &str, count: &str, percent: &str) -> String {
    match about {
        "" => text!("inspector-desk-row", desk, count, percent),
        about => text!("inspector-desk-row-about", desk, about, count, percent),
    }
}
