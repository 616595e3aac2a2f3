//! Tables with a column for each counter, or for each day.

use csv::StringRecord;

use super::super::values::whole_number;

/// Whether a column holds in each row the sum of these others.
pub(super) fn is_sum(rows: &[StringRecord], total: usize, others: &[usize]) -> bool {
    let number = |row: &StringRecord, place: usize| match row.get(place).map(str::trim) {
        None | Some("") => Some(0),
        Some(number) => whole_number(number).ok().map(i128::from),
    };
    !others.is_empty()
        && rows.iter().all(|row| {
            let sum: Option<i128> = others.iter().map(|place| number(row, *place)).sum();
            number(row, total).zip(sum).is_some_and(|(total, sum)| total == sum)
        })
}
