//! The kinds of cells in a column, counted over the first rows of a table.

use std::collections::HashSet;

use csv::StringRecord;

use super::super::values::{DateOrder, Times, number_in};
use super::LOOP_WORDS;
use crate::domain::{Kind, Time};

/// Numbers of cells in a column by what they can be read as.
#[derive(Debug, Default, Clone)]
pub(super) struct ColumnProfile {
    /// Cells that aren't empty.
    pub filled: usize,
    pub distinct: usize,
    pub numbers: usize,
    /// Cells that begin as numbers do, including 2.5 and "3 visitors".
    pub amounts: usize,
    /// Cells that are certainly times with a day.
    pub moments: usize,
    /// Those of them without an hour, or at midnight.
    pub days: usize,
    /// Times of day that aren't numbers.
    pub hours: usize,
    /// Cells that can be read as times if the column is known to hold them.
    pub readable: usize,
    pub readable_hours: usize,
    pub kinds: usize,
    /// Cells such as "yes", "no" and "true".
    pub flags: usize,
    pub loop_words: usize,
}

impl ColumnProfile {
    pub(super) fn of(rows: &[StringRecord], index: usize, times: &Times) -> Self {
        let mut profile = Self::default();
        let mut seen = HashSet::new();
        for field in rows.iter().filter_map(|row| row.get(index)).map(str::trim).filter(|field| !field.is_empty()) {
            profile.filled += 1;
            seen.insert(field);
            let is_moment = times.is_surely_moment(field);
            let is_number = number_in(field).is_some();
            profile.moments += usize::from(is_moment);
            profile.days += usize::from(is_day(times, field) && is_moment);
            profile.numbers += usize::from(is_number && !is_moment);
            profile.amounts += usize::from(!is_moment && (is_number || begins_as_number(field)));
            let is_real = field.replace(',', ".").parse::<f64>().is_ok();
            profile.hours += usize::from(!is_moment && !is_number && !is_real && times.hours_in(field).is_some());
            profile.readable += usize::from(is_moment || moment(times, field).is_some());
            profile.readable_hours += usize::from(times.hours_in(field).is_some());
            profile.kinds += usize::from(Kind::parse(field).is_some());
            profile.flags += usize::from(is_flag(field));
            profile.loop_words += usize::from(LOOP_WORDS.contains(&field));
        }
        profile.distinct = seen.len();
        profile
    }

    pub(super) fn is_empty(&self) -> bool {
        self.filled == 0
    }

    /// Tells whether a number of cells is more than half of those that aren't empty.
    pub(super) fn is_mostly(&self, cells: usize) -> bool {
        cells * 2 > self.filled
    }

    pub(super) fn is_text(&self) -> bool {
        !self.is_empty()
            && !self.is_mostly(self.amounts)
            && !self.is_mostly(self.moments)
            && !self.is_mostly(self.hours)
            && !self.is_mostly(self.flags)
    }
}

/// Reads the time in a cell, with the day and the month in either order.
pub(super) fn moment(times: &Times, field: &str) -> Option<Time> {
    let with = |order| Times { order: Some(times.order.unwrap_or(order)), ..times.clone() }.moment_in(field);
    with(DateOrder::DayFirst).or_else(|| with(DateOrder::MonthFirst))
}

pub(super) fn is_day(times: &Times, field: &str) -> bool {
    let with = |order| Times { order: Some(order), ..times.clone() }.date_in(field).is_some();
    with(DateOrder::DayFirst) || with(DateOrder::MonthFirst)
}

/// Tells whether a field begins as a number does: "2.5", "3 visitors", "~5", "(3)".
fn begins_as_number(field: &str) -> bool {
    let field = field.trim_start_matches(['~', '(', '-', '+', '−', '<', '>', '≈', '$', '€', '£']);
    let after = field.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\''));
    let unit = after.trim_end_matches([')', '+', '-']).trim();
    after.len() < field.len()
        && !unit.contains(|c: char| c.is_whitespace() || c.is_ascii_digit() || ":/".contains(c))
        && (unit.is_empty() || after.starts_with([' ', '%']) || unit.chars().count() <= 2)
}

fn is_flag(field: &str) -> bool {
    const FLAGS: [&str; 12] = ["yes", "no", "true", "false", "y", "n", "x", "ja", "nein", "oui", "non", "na"];
    FLAGS.iter().any(|flag| field.eq_ignore_ascii_case(flag))
}
