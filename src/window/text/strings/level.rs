//! The texts of a level: how many are inside, through the day.

use super::{in_a_sentence, is_english};
use crate::language::text;

/// Returns what a level is called without a time: "Inside now" is "Inside".
fn timeless(name: &str) -> &str {
    name.strip_suffix(" now").filter(|_| is_english()).unwrap_or(name)
}

/// The button that corrects it: "Set inside…".
pub(crate) fn set_button(name: Option<&str>) -> String {
    text!("level-set-button", name = in_a_sentence(timeless(name.unwrap_or(text!("total")))))
}

pub(crate) fn set(name: &str) -> String {
    text!("level-set-name", name = in_a_sentence(timeless(name)))
}

/// Says what a correction does: "Counts 3 more on In."
pub(crate) fn correction(counter: &str, delta: i64, number: impl Fn(i128) -> String) -> String {
    let count = i128::from(delta).abs();
    match delta {
        ..0 => text!("level-counts-fewer", counter, count, shown = number(count)),
        _ => text!("level-counts-more", counter, count, shown = number(count)),
    }
}

/// The title of the chart: "Inside through the day".
pub(crate) fn through_the_day(name: Option<&str>) -> String {
    text!("level-through-the-day", name = timeless(name.unwrap_or(text!("total"))))
}

pub(crate) fn at_the_end(name: Option<&str>) -> String {
    text!("level-at-the-end", name = timeless(name.unwrap_or(text!("total"))))
}

pub(crate) fn since_reset(time: &str) -> String {
    text!("level-since-reset", time)
}

/// The name of a figure: "In today".
pub(crate) fn of_today(counter: &str) -> String {
    text!("level-of-today", counter)
}

/// What a figure is compared with: "198 last Friday".
pub(crate) fn before(number: &str, name: &str) -> String {
    text!("level-before", number, name)
}

pub(crate) fn at(time: &str) -> String {
    text!("level-at", time)
}

/// A point of the chart: "34 at 13:58".
pub(crate) fn value_at(number: &str, time: &str) -> String {
    text!("level-value-at", number, time)
}

pub(crate) fn most(value: &str) -> String {
    text!("level-most-value", value)
}

pub(crate) fn warns_at(number: &str) -> String {
    text!("level-warns-at", number)
}

/// What one of a door's counters counted: "212 in".
pub(crate) fn counted(number: &str, counter: &str) -> String {
    super::number_named(number, &in_a_sentence(counter))
}
