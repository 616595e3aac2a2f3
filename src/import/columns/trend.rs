//! Tells meter readings from counts: readings never fall.

use std::collections::BTreeMap;

use csv::StringRecord;

use super::super::values::{Times, number_in};
use super::profile::moment;
use super::{Column, Role};

/// Minimum number of distinct numbers that are unlikely to be counts if they never fall.
const SURE_NUMBERS: usize = 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trend {
    /// The numbers fall somewhere, or it is unknown.
    Falls,
    /// The numbers hardly rise.
    Flat,
    /// The numbers rise, perhaps by chance.
    Perhaps,
    Surely,
}

/// Returns how the numbers of a column rise over time, for each counter.
///
/// Without names, the column is taken as one counter's.
pub(super) fn trend(rows: &[StringRecord], columns: &[Column], count: usize, times: &Times, has_names: bool) -> Trend {
    let index = |role| columns.iter().position(|column| column.role == Some(role));
    let (name, hour) = (index(Role::Name).filter(|_| has_names), index(Role::Hour));
    let Some(time) = index(Role::Time).or_else(|| index(Role::Date)) else { return Trend::Falls };
    let mut numbers: BTreeMap<&str, Vec<(i64, i64)>> = BTreeMap::new();
    for row in rows {
        let at = row.get(time).and_then(|at| moment(times, at.trim()));
        let number = row.get(count).and_then(number_in);
        if let (Some(at), Some(number)) = (at, number) {
            let hour = hour.and_then(|hour| row.get(hour)).and_then(|hour| times.hours_in(hour));
            let seconds =
                hour.map_or(0, |hour| i64::from(hour.from.hour()) * 3_600 + i64::from(hour.from.minute()) * 60);
            let name = name.and_then(|name| row.get(name)).unwrap_or_default().trim();
            numbers.entry(name).or_default().push((at.0 + seconds * 1_000, number));
        }
    }
    let (mut rises, mut stays) = (0, 0);
    for numbers in numbers.values_mut() {
        numbers.sort_by_key(|(at, _)| *at);
        for pair in numbers.windows(2) {
            let [(_, before), (_, after)] = pair else { continue };
            match after.cmp(before) {
                std::cmp::Ordering::Less => return Trend::Falls,
                std::cmp::Ordering::Equal => stays += 1,
                std::cmp::Ordering::Greater => rises += 1,
            }
        }
    }
    match rises {
        ..2 => Trend::Flat,
        SURE_NUMBERS.. if stays * 2 <= rises => Trend::Surely,
        _ => Trend::Perhaps,
    }
}
