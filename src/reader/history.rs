//! A page of the history, with what was counted on its days.
//!
//! The sums are read from the same state of the file as the entries, and cover each day in full, however many of its entries
//! are on other pages.

use jiff::civil::Date;

use crate::day::Day;
use crate::domain::Time;
use crate::stats::{self, Calendar, Span};
use crate::store::{CounterScope, DoubtfulCount, HistoryCursor, HistoryEntry, HistoryFilter, Store, StoreError};

/// Number of entries on one page of the history.
pub const PAGE_ENTRIES: usize = 200;

/// Number of entries that are looked through for doubtful presses each time: some tens of milliseconds.
const SCANNED_MAX: usize = 100_000;

/// The page that is wanted.
#[derive(Debug, Clone)]
pub struct ListHistory {
    pub filter: HistoryFilter,
    /// The counters that are summed by the day.
    pub summed: CounterScope,
    /// The last entry of the page before; `None`: the first page is wanted.
    pub after: Option<HistoryCursor>,
    pub calendar: Calendar,
    /// The days of the pages before, whose sums may have changed.
    pub days: Vec<Day>,
}

/// A page of the history.
#[derive(Debug, Clone)]
pub struct HistoryPage {
    pub wanted: ListHistory,
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
    /// Whether there are none after them.
    pub is_last: bool,
    /// What was counted on each day within the filter's span of time; none if the filter leaves out entries of that span.
    pub sums: Vec<(Date, i64)>,
    /// Of a first page: how many presses of its counters, in its span of time, are doubtful.
    pub doubtful: Option<DoubtfulCount>,
}

impl ListHistory {
    pub(super) fn read(self, store: &mut Store) -> Result<HistoryPage, StoreError> {
        let (entries, sums, doubtful) = store.reading(|store| {
            let entries = store.history(&self.filter, self.after, PAGE_ENTRIES)?;
            let sums = if self.filter.takes_all() { self.sums(&entries, store)? } else { Vec::new() };
            let doubtful = match self.after {
                None => Some(store.doubtful_count(&self.filter, SCANNED_MAX)?),
                Some(_) => None,
            };
            Ok::<_, StoreError>((entries, sums, doubtful))
        })?;
        let is_last = entries.len() < PAGE_ENTRIES;
        Ok(HistoryPage { wanted: self, entries, is_last, sums, doubtful })
    }

    /// Returns what was counted on the days of these entries and on those of the pages before.
    fn sums(&self, entries: &[HistoryEntry], store: &mut Store) -> Result<Vec<(Date, i64)>, StoreError> {
        let mut days = self.days.clone();
        for HistoryEntry { entry, .. } in entries {
            if !days.last().is_some_and(|day| day.contains(entry.at)) {
                days.extend(self.calendar.day_of(entry.at));
            }
        }
        days.sort_unstable_by_key(|day| day.start);
        days.dedup();
        let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Vec::new()) };
        let from = self.filter.since.map_or(first.start, |since| since.max(first.start));
        let to = self.filter.until.map_or(last.end, |until: Time| until.min(last.end));
        let quarters = store.together(&self.summed, from, to)?;
        let spans: Vec<Span> = days.iter().map(|day| Span { start: day.start, end: day.end }).collect();
        let sums = stats::sum(&spans, &quarters);
        Ok(days.iter().zip(sums).map(|(day, sum)| (day.date, sum.counted)).collect())
    }
}
