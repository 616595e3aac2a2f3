//! The history, newest first, of one counter or of many, page by page; and what each reset closed.
//!
//! A page begins after the last entry of the one before (its time and number), so a late page costs what the first
//! does, and nothing is shown twice or left out when something is counted meanwhile.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap, VecDeque};

use rusqlite::{Row, params};

use super::sharing::DeskLabels;
use super::sums::CounterScope;
use super::text::{bounded, entry_kind, optional_text};
use super::undo::KnownEntries;
use super::{Store, StoreError};
use crate::domain::{Closeness, CounterId, Doubtful, Entry, EntryId, Kind, Time};
use crate::sharing::DeskLabel;

/// Smallest number of entries that are read of one counter at a time: of many counters, most have few on a page.
const CHUNK_MIN: usize = 4;
const CHUNK_MAX: usize = 512;

/// Number of entries that are looked through at once for doubtful ones, for each entry of a page.
const SCANNED_PER_ENTRY: usize = 64;

/// The query that reads a [`HistoryEntry`] for each entry for which this holds.
macro_rules! history_entries {
    ($($part:literal),+) => {
        concat!(
            "SELECT id, counter_id, at, delta, ",
            entry_kind!(),
            ", ",
            bounded!("note"),
            ", undoes, \
             (SELECT undo.id FROM entry AS undo WHERE undo.undoes = entry.id), \
             (SELECT undone.at FROM entry AS undone WHERE undone.id = entry.undoes), feed_id FROM entry WHERE ",
            $($part),+
        )
    };
}
pub(super) const HISTORY_ENTRY: &str = history_entries!("id = ?1");

/// Entries of one counter, newest first, among those for which this holds: a partial index of the file has them.
macro_rules! entries_before {
    ($among:literal) => {
        history_entries!(
            "counter_id = ?1 AND at <= ?2 AND (at < ?2 OR id < ?3) AND at >= ?4",
            $among,
            " ORDER BY at DESC, id DESC LIMIT ?5"
        )
    };
}
macro_rules! newest_to {
    ($among:literal) => {
        concat!("SELECT max(at) FROM entry WHERE counter_id = ?1 AND at <= ?2", $among)
    };
}
macro_rules! newest_of_all_to {
    ($among:literal) => {
        concat!(
            "SELECT id, (SELECT max(at) FROM entry WHERE counter_id = counter.id AND at <= ?1",
            $among,
            ") FROM counter"
        )
    };
}

/// The queries that read the entries of one index.
struct Queries {
    entries_before: &'static str,
    newest_to: &'static str,
    newest_of_all_to: &'static str,
}

macro_rules! queries {
    ($among:literal) => {
        Queries {
            entries_before: entries_before!($among),
            newest_to: newest_to!($among),
            newest_of_all_to: newest_of_all_to!($among),
        }
    };
}
const AMONG_ALL: Queries = queries!("");
const AMONG_NOTED: Queries = queries!(" AND note IS NOT NULL");
const AMONG_SET: Queries = queries!(" AND kind <> 'tally' AND kind = 'set'");
const AMONG_RESET: Queries = queries!(" AND kind <> 'tally' AND kind = 'reset' AND amends IS NULL");
const AMONG_AMEND: Queries = queries!(" AND kind <> 'tally' AND kind = 'reset' AND amends IS NOT NULL");
const AMONG_UNDO: Queries = queries!(" AND kind <> 'tally' AND kind = 'undo'");
const AMONG_LATE: Queries = queries!(" AND kind <> 'tally' AND kind = 'late'");
const AMONG_IMPORT: Queries = queries!(" AND kind <> 'tally' AND kind = 'import'");

fn among(kind: Kind) -> &'static Queries {
    match kind {
        Kind::Tally => &AMONG_ALL,
        Kind::Set => &AMONG_SET,
        Kind::Reset => &AMONG_RESET,
        Kind::Undo => &AMONG_UNDO,
        Kind::Late => &AMONG_LATE,
        Kind::Import => &AMONG_IMPORT,
        Kind::Amend => &AMONG_AMEND,
    }
}

const RESETS_OF: &str = concat!(
    "SELECT id, at, delta, ",
    bounded!("note"),
    ", amends FROM entry WHERE counter_id = ?1 AND kind = 'reset' ORDER BY id"
);
const FIRST_AT: &str = "SELECT min(at) FROM entry WHERE counter_id = ?1";

/// What a history has to do with doubtful presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DoubtfulFilter {
    /// They are like all others.
    #[default]
    Unmarked,
    /// They are marked.
    Marked(Closeness),
    /// Only they are in it.
    Only(Closeness),
}

impl DoubtfulFilter {
    pub(super) fn closeness(self) -> Option<Closeness> {
        match self {
            Self::Unmarked => None,
            Self::Marked(closeness) | Self::Only(closeness) => Some(closeness),
        }
    }
}

/// The filter of a history: which entries are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryFilter {
    pub of: CounterScope,
    pub since: Option<Time>,
    /// The end of the time, which is itself excluded.
    pub until: Option<Time>,
    /// The kinds of entries; empty for all.
    pub kinds: Vec<Kind>,
    /// The text that the note must contain, regardless of case; empty for any note or none.
    pub text: String,
    /// The desk that made the entries; `None` for any.
    pub desk: Option<DeskLabel>,
    pub doubtful: DoubtfulFilter,
}

impl HistoryFilter {
    /// Returns a filter that all entries pass.
    pub fn of(of: CounterScope) -> Self {
        Self {
            of,
            since: None,
            until: None,
            kinds: Vec::new(),
            text: String::new(),
            desk: None,
            doubtful: DoubtfulFilter::Unmarked,
        }
    }

    /// Returns the cursor before its first entry.
    pub(super) fn end(&self) -> HistoryCursor {
        let end = self.until.map_or(Time(i64::MAX), |until| until);
        // Nothing at `until` itself: no number is below the lowest.
        HistoryCursor { at: end, id: EntryId(i64::MIN) }
    }

    fn is_doubtful_only(&self) -> bool {
        matches!(self.doubtful, DoubtfulFilter::Only(_))
    }

    /// Returns the queries that together read the fewest entries, including all that pass; no entry is in two of them.
    fn among(&self) -> Vec<&'static Queries> {
        if self.is_doubtful_only() {
            vec![&AMONG_ALL]
        } else if !self.text.is_empty() {
            vec![&AMONG_NOTED]
        } else if !self.kinds.is_empty() && !self.kinds.contains(&Kind::Tally) {
            Kind::ALL.into_iter().filter(|kind| self.kinds.contains(kind)).map(among).collect()
        } else {
            vec![&AMONG_ALL]
        }
    }

    /// Returns whether all entries of its counters and its span of time pass.
    pub fn takes_all(&self) -> bool {
        self.kinds.is_empty() && self.text.is_empty() && self.desk.is_none() && !self.is_doubtful_only()
    }

    fn takes(&self, HistoryEntry { entry, desk, .. }: &HistoryEntry) -> bool {
        (self.desk.is_none() || self.desk == *desk)
            && (self.kinds.is_empty() || self.kinds.contains(&entry.kind))
            && (self.text.is_empty()
                || entry.note.as_ref().is_some_and(|note| note.to_lowercase().contains(&self.text.to_lowercase())))
    }
}

/// The end of a page, after which the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HistoryCursor {
    pub at: Time,
    pub id: EntryId,
}

/// An entry, and whether it was undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    pub entry: Entry,
    /// The entry that this one undoes, and its time.
    pub undoes: Option<(EntryId, Time)>,
    /// The entry that undid this one; that may have been undone, too.
    pub undone_by: Option<EntryId>,
    /// Whether it counts: it wasn't undone, or its undo was.
    pub is_effective: bool,
    /// The desk that made it; `None`: its counter isn't shared.
    pub desk: Option<DeskLabel>,
    /// Why it is doubtful, if the filter asks for that.
    pub doubtful: Option<Doubtful>,
}

impl HistoryEntry {
    pub fn cursor(&self) -> HistoryCursor {
        HistoryCursor { at: self.entry.at, id: self.entry.id }
    }
}

/// A period that a reset closed, or the open one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    pub counter_id: CounterId,
    /// The reset that closed it; `None`: it is the open one.
    pub reset: Option<EntryId>,
    /// The time at which it began: at the previous reset, or with the first entry.
    pub from: Time,
    /// The time at which it was closed; `None`: it is the open one.
    pub to: Option<Time>,
    /// What the reset closed, as it is by now, or the count now.
    pub total: i64,
    /// The note of the reset.
    pub note: Option<String>,
}

impl Store {
    /// Returns the next `limit` entries of the history after `after`, newest first; the newest if that is `None`.
    pub fn history(
        &self,
        filter: &HistoryFilter,
        after: Option<HistoryCursor>,
        limit: usize,
    ) -> Result<Vec<HistoryEntry>, StoreError> {
        self.history_from(filter, after)?.take(limit).collect()
    }

    /// Returns the history as [`Store::history`] does, without an end: for a reader of all of it in constant memory.
    pub fn history_from<'a>(
        &'a self,
        filter: &'a HistoryFilter,
        after: Option<HistoryCursor>,
    ) -> Result<History<'a>, StoreError> {
        let end = filter.end();
        let begin = after.map_or(end, |after| after.min(end));
        let labels = self.desk_labels()?;
        let mut history =
            History { store: self, filter, heads: BinaryHeap::new(), known: KnownEntries::default(), labels };
        let mut put = |queries, id, newest: Option<i64>| {
            let next = newest.map(|at| begin.min(HistoryCursor { at: Time(at), id: EntryId(i64::MAX) }));
            history.put_back(Lane { queries, id, entries: VecDeque::new(), next, chunk: CHUNK_MIN });
        };
        for queries in filter.among() {
            match &filter.of {
                CounterScope::All => {
                    let mut statement = self.connection.prepare_cached(queries.newest_of_all_to)?;
                    let mut rows = statement.query([begin.at.0])?;
                    while let Some(row) = rows.next()? {
                        put(queries, CounterId(row.get(0)?), row.get(1)?);
                    }
                }
                CounterScope::These(ids) => {
                    let mut statement = self.connection.prepare_cached(queries.newest_to)?;
                    for id in ids {
                        put(queries, *id, statement.query_row([id.0, begin.at.0], |row| row.get(0))?);
                    }
                }
            }
        }
        Ok(history)
    }

    /// Returns the next entries of a lane, after a cursor.
    fn entries_before(
        &self,
        lane: &Lane,
        cursor: HistoryCursor,
        filter: &HistoryFilter,
        labels: &DeskLabels,
        known: &mut KnownEntries,
    ) -> Result<VecDeque<HistoryEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(lane.queries.entries_before)?;
        let since = filter.since.map_or(i64::MIN, |since| since.0);
        let limit = i64::try_from(lane.chunk).unwrap_or(i64::MAX);
        let from = params![lane.id.0, cursor.at.0, cursor.id.0, since, limit];
        let mut entries: VecDeque<HistoryEntry> =
            statement.query_map(from, |row| history_entry_of_row(row, labels))?.collect::<Result<_, _>>()?;
        for entry in &mut entries {
            match filter.doubtful.closeness() {
                Some(closeness) => self.mark_doubtful(entry, closeness, labels, known)?,
                None if entry.undone_by.is_some() => {
                    entry.is_effective = self.is_effective(entry.entry.id, known)?;
                }
                None => {}
            }
        }
        Ok(entries)
    }

    /// Returns the periods of a counter, newest first: the open one, then those that each effective reset closed. Empty
    /// if nothing was counted yet.
    pub fn periods(&mut self, id: CounterId) -> Result<Vec<Period>, StoreError> {
        self.reading(|store| {
            let first =
                store.connection.prepare_cached(FIRST_AT)?.query_row([id.0], |row| row.get::<_, Option<i64>>(0))?;
            let (Some(first), Some(counter)) = (first, store.counter(id)?) else { return Ok(Vec::new()) };
            let mut statement = store.connection.prepare_cached(RESETS_OF)?;
            let reset = |row: &Row<'_>| {
                let amends: Option<i64> = row.get(4)?;
                Ok((EntryId(row.get(0)?), Time(row.get(1)?), row.get(2)?, optional_text(row, 3)?, amends.map(EntryId)))
            };
            let resets: Vec<(_, _, i64, _, _)> = statement.query_map([id.0], reset)?.collect::<Result<_, _>>()?;
            let mut amended: HashMap<EntryId, i128> = HashMap::new();
            for (.., delta, _, amends) in &resets {
                if let Some(reset) = amends {
                    *amended.entry(*reset).or_default() += i128::from(*delta);
                }
            }
            let mut from = Time(first);
            let mut periods = Vec::new();
            for (reset, to, delta, note, _) in resets.into_iter().filter(|(.., amends)| amends.is_none()) {
                let Some(effective) = store.effective_entry(reset)? else { continue };
                let sum = if effective == reset { delta.into() } else { store.with_undos(reset)? };
                let sum = sum + amended.get(&reset).copied().unwrap_or(0);
                let total = i64::try_from(-sum).unwrap_or(if sum > 0 { i64::MIN } else { i64::MAX });
                periods.push(Period { counter_id: id, reset: Some(reset), from, to: Some(to), total, note });
                from = to;
            }
            periods.push(Period { counter_id: id, reset: None, from, to: None, total: counter.count, note: None });
            periods.reverse();
            Ok(periods)
        })
    }
}

/// The entries of several counters, merged by time: those of each are read when its turn may have come.
pub struct History<'a> {
    store: &'a Store,
    filter: &'a HistoryFilter,
    /// The counters that have more, the one that may have the newest entry on top.
    heads: BinaryHeap<Lane>,
    known: KnownEntries,
    labels: DeskLabels,
}

/// One counter's entries, all or some.
struct Lane {
    queries: &'static Queries,
    id: CounterId,
    entries: VecDeque<HistoryEntry>,
    /// The position to read from next; `None`: there are no more.
    next: Option<HistoryCursor>,
    chunk: usize,
}

impl History<'_> {
    /// Reads some more of a lane whose entries are used up.
    fn read_on(&mut self, lane: &mut Lane) -> Result<(), StoreError> {
        if let Some(next) = lane.next {
            let entries;
            (entries, lane.next) = if let DoubtfulFilter::Only(closeness) = self.filter.doubtful {
                let limit = lane.chunk * SCANNED_PER_ENTRY;
                let known = (&self.labels, &mut self.known);
                self.store.doubtful_before((lane.id, next), self.filter.since, limit, closeness, known)?
            } else {
                let entries = self.store.entries_before(lane, next, self.filter, &self.labels, &mut self.known)?;
                let next = entries.back().filter(|_| entries.len() == lane.chunk).map(HistoryEntry::cursor);
                (entries, next)
            };
            lane.chunk = (lane.chunk * 4).min(CHUNK_MAX);
            lane.entries = entries;
            lane.entries.retain(|entry| self.filter.takes(entry));
        }
        Ok(())
    }

    /// Puts the lane back in its order, if it has anything left.
    fn put_back(&mut self, lane: Lane) {
        if lane.head().is_some() {
            self.heads.push(lane);
        }
    }
}

impl Iterator for History<'_> {
    type Item = Result<HistoryEntry, StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut lane = self.heads.pop()?;
            let entry = lane.entries.pop_front();
            if entry.is_none()
                && let Err(error) = self.read_on(&mut lane)
            {
                self.heads.clear();
                return Some(Err(error));
            }
            self.put_back(lane);
            if let Some(entry) = entry {
                return Some(Ok(entry));
            }
        }
    }
}

impl Lane {
    /// Returns the position of its newest remaining entry.
    fn head(&self) -> Option<HistoryCursor> {
        self.entries.front().map(HistoryEntry::cursor).or(self.next)
    }
}

impl PartialEq for Lane {
    fn eq(&self, other: &Self) -> bool {
        self.head() == other.head()
    }
}

impl Eq for Lane {}

impl PartialOrd for Lane {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lane {
    fn cmp(&self, other: &Self) -> Ordering {
        self.head().cmp(&other.head())
    }
}

pub(super) fn history_entry_of_row(row: &Row<'_>, labels: &DeskLabels) -> rusqlite::Result<HistoryEntry> {
    let entry = super::changes::entry_of_row(row)?;
    let undoes: Option<i64> = row.get(6)?;
    let undone_at: Option<i64> = row.get(8)?;
    let undoes = undoes.zip(undone_at).map(|(id, at)| (EntryId(id), Time(at)));
    let undone_by: Option<i64> = row.get(7)?;
    let desk = if labels.is_empty() { None } else { labels.of(entry.counter_id, row.get(9)?) };
    let undone_by = undone_by.map(EntryId);
    Ok(HistoryEntry { entry, undoes, undone_by, is_effective: true, desk, doubtful: None })
}
