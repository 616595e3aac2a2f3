//! Finds the record with the headers, which titles and comments may precede.

use csv::StringRecord;

use super::super::values::{Times, number_in};
use super::is_total;
use super::profile::ColumnProfile;
use super::vocabulary::HeaderMeaning;

/// Maximum number of records above the header.
const TITLES_MAX: usize = 20;

/// The beginning of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Start {
    /// The number of records above the table.
    pub skipped: usize,
    /// Whether the first record is a header.
    pub has_header: bool,
    /// Whether the headers are days.
    pub has_days: bool,
}

pub(super) fn find(records: &[StringRecord], times: &Times) -> Start {
    let comments = records.iter().take(TITLES_MAX).take_while(|record| is_comment(record)).count();
    let width = usual_width(records.get(comments..).unwrap_or_default());
    let is_title = |record: &StringRecord| width > 1 && filled(record) * 2 <= width;
    let titles = records.iter().skip(comments).take(TITLES_MAX).take_while(|record| is_title(record)).count();
    // The lines above are only skipped if a header follows.
    for skipped in [comments + titles, comments] {
        let (Some(first), Some(rest)) = (records.get(skipped), records.get(skipped + 1..)) else { continue };
        if is_header(first, rest, times) {
            return Start { skipped, has_header: true, has_days: false };
        }
        if has_days(first, times) {
            return Start { skipped, has_header: true, has_days: true };
        }
    }
    Start { skipped: comments, has_header: false, has_days: false }
}

fn filled(record: &StringRecord) -> usize {
    record.iter().filter(|field| !field.trim().is_empty()).count()
}

/// Returns the most common number of non-empty fields; the largest if several are equally common.
fn usual_width(records: &[StringRecord]) -> usize {
    let mut widths = std::collections::BTreeMap::<usize, usize>::new();
    for record in records {
        *widths.entry(filled(record)).or_default() += 1;
    }
    widths.into_iter().max_by_key(|(width, records)| (*records, *width)).map_or(0, |(width, _)| width)
}

fn is_comment(record: &StringRecord) -> bool {
    let first = record.get(0).unwrap_or_default().trim();
    first.len() > 1 && first.starts_with('#') && !first.starts_with("#1")
}

/// Tells whether a record is a header: it has no number and no time, and is known by its words or differs in kind from
/// the cells below it.
fn is_header(first: &StringRecord, rest: &[StringRecord], times: &Times) -> bool {
    let holds_value = |field: &str| number_in(field).is_some() || times.is_surely_moment(field);
    if first.iter().any(holds_value) || first.iter().all(|field| field.trim().is_empty()) {
        return false;
    }
    let differs = |index| {
        let profile = ColumnProfile::of(rest, index, times);
        !profile.is_empty() && profile.is_mostly(profile.numbers.max(profile.moments))
    };
    first.iter().any(|field| HeaderMeaning::of(field).is_known()) || (0..first.len()).any(differs)
}

/// Tells whether a record is a header of a name followed by days.
fn has_days(first: &StringRecord, times: &Times) -> bool {
    let mut fields = first.iter().map(str::trim).filter(|field| !field.is_empty());
    let is_named = fields.next().is_some_and(|name| !times.is_surely_moment(name) && number_in(name).is_none());
    let (days, others): (Vec<&str>, Vec<&str>) = fields.partition(|field| times.is_surely_moment(field));
    is_named
        && days.len() > 1
        && others.iter().all(|other| is_total(other) || number_in(other).is_none())
        && others.len() <= days.len()
}
