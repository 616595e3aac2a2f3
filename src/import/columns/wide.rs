//! Tables with a column for each counter, or for each day.

use std::collections::BTreeSet;

use csv::StringRecord;
use jiff::civil::{Date, Weekday};

use super::super::values::number_in;

/// Tells whether each cell of a column is the sum of these others.
pub(super) fn is_sum(rows: &[StringRecord], total: usize, others: &[usize]) -> bool {
    let number = |row: &StringRecord, index: usize| match row.get(index).map(str::trim) {
        None | Some("") => Some(0),
        Some(number) => number_in(number).map(i128::from),
    };
    !others.is_empty()
        && rows.iter().all(|row| {
            let sum: Option<i128> = others.iter().map(|index| number(row, *index)).sum();
            number(row, total).zip(sum).is_some_and(|(total, sum)| total == sum)
        })
}

/// Tells whether each cell of a column can be a weighted sum of these others, each with weight 1, −1 or 0.
pub(super) fn can_be_weighed_sum(rows: &[StringRecord], total: usize, others: &[usize]) -> bool {
    rows.iter().all(|row| {
        let number = |index: usize| number_in(row.get(index).unwrap_or_default().trim()).map(i128::from);
        let most: Option<i128> = others.iter().map(|index| number(*index).map(i128::abs)).sum();
        number(total).zip(most).is_some_and(|(total, most)| total.abs() <= most)
    })
}

/// The span that each day of a table's rows begins, if there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Week,
    Month,
}

impl Span {
    /// Returns the span that all these days begin, or `None` if there are too few of them.
    pub(super) fn of(days: &BTreeSet<Date>) -> Option<Self> {
        const WEEKS_MIN: usize = 3;
        const MONTHS_MIN: usize = 2;
        let all = |is_so: fn(&Date) -> bool| days.iter().all(is_so);
        match days.len() {
            MONTHS_MIN.. if all(|day| day.day() == 1) => Some(Self::Month),
            WEEKS_MIN.. if all(|day| day.weekday() == Weekday::Monday) => Some(Self::Week),
            _ => None,
        }
    }
}
