//! The history as a list, newest first, and the periods that resets closed. Pure drawing from data.
//!
//! The list holds the pages that were loaded so far and draws only what is in view. Presses that follow each other
//! closely are one row, which unfolds. Leaves out who reads the pages, and who carries out what was asked.

pub(super) mod entries;
pub(super) mod periods;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use jiff::SignedDuration;
use jiff::tz::TimeZone;

use crate::domain::{EntryId, Kind, Note, Time};
use crate::store::{CounterScope, HistoryCursor, HistoryEntry, HistoryFilter};
use crate::window::text::locale::{Locale, local};
use crate::window::text::strings::{charts as chart_strings, history as history_strings};

/// Entries that follow each other no slower than this are one row, from so many on.
const BURST_GAP_MS: i64 = 10_000;
const BURST_ENTRIES_MIN: usize = 3;

/// What a person asked for in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HistoryCommand {
    /// The next page.
    More,
    /// The filter is another: the first page is to be asked for anew.
    Changed,
    Undo(Vec<EntryId>),
    Note(EntryId, Option<Note>),
    /// The form of a late count.
    AddLate,
}

/// What a person asked for in the periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PeriodCommand {
    /// The reset that closed one.
    Undo(EntryId),
    /// The history of one: from, and until; an open one has no end.
    Show(Time, Time),
}

/// Which kinds of entries are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum KindChoice {
    #[default]
    All,
    Counted,
    Late,
    Undo,
    Reset,
    Set,
}

impl KindChoice {
    const ALL: [(Self, &'static str); 6] = [
        (Self::All, history_strings::ALL),
        (Self::Counted, history_strings::COUNTED),
        (Self::Late, history_strings::LATE),
        (Self::Undo, history_strings::UNDOS),
        (Self::Reset, history_strings::RESETS),
        (Self::Set, history_strings::SETS),
    ];

    fn kinds(self) -> Vec<Kind> {
        match self {
            Self::All => Vec::new(),
            Self::Counted => vec![Kind::Tally, Kind::Import],
            Self::Late => vec![Kind::Late],
            Self::Undo => vec![Kind::Undo],
            Self::Reset => vec![Kind::Reset],
            Self::Set => vec![Kind::Set],
        }
    }
}

/// What is loaded of the history, and how it is shown.
#[derive(Debug, Default)]
pub(super) struct HistoryList {
    /// Newest first.
    entries: Vec<HistoryEntry>,
    rows: Vec<Row>,
    /// All of it is loaded.
    is_end: bool,
    /// A page is on its way.
    is_asking: bool,
    /// What is loaded is of this filter, and not of the one before.
    is_current: bool,
    pub kind: KindChoice,
    pub text: String,
    /// Not at the end itself.
    pub span: Option<(Time, Time)>,
    /// A burst with any of these is open.
    unfolded: HashSet<EntryId>,
    /// The row that the keyboard is on.
    cursor: Option<RowKey>,
    is_focused: bool,
    /// It gets the focus as soon as it is drawn.
    is_wanted: bool,
    editing: Option<Editing>,
    /// The row at the top of the view, and its place.
    top: Option<(usize, RowKey)>,
    /// How far it is scrolled, in points.
    offset: f32,
    /// How much of it is in view, in points.
    view: f32,
    /// Where it is to be scrolled to.
    scroll_to: Option<f32>,
}

/// The note that is being typed.
#[derive(Debug)]
struct Editing {
    entry: EntryId,
    text: String,
    /// It hasn't been drawn yet.
    is_new: bool,
}

/// A row, whatever comes before it: by its oldest entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct RowKey {
    entry: EntryId,
    is_burst: bool,
}

/// A row of the list, by the places of its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Entry {
        place: usize,
        /// It belongs to the open burst above it.
        is_inner: bool,
    },
    Burst {
        places: std::ops::Range<usize>,
        is_open: bool,
    },
}

impl Row {
    fn places(&self) -> std::ops::Range<usize> {
        match self {
            Self::Entry { place, .. } => *place..place + 1,
            Self::Burst { places, .. } => places.clone(),
        }
    }
}

impl HistoryList {
    /// Takes the page after this place. A first page brings what is loaded up to date, and nothing in view jumps.
    pub(super) fn add_page(&mut self, after: Option<HistoryCursor>, page: Vec<HistoryEntry>, page_size: usize) {
        let is_last = page.len() < page_size;
        match after {
            None => self.merge(page, is_last),
            // Of what was loaded meanwhile by another filter, nothing fits on.
            Some(after) if self.is_current && self.entries.last().is_some_and(|last| last.place() == after) => {
                self.entries.extend(page);
                self.is_end = is_last;
            }
            Some(_) => return,
        }
        self.is_asking = false;
        self.arrange();
    }

    fn merge(&mut self, page: Vec<HistoryEntry>, is_last: bool) {
        let oldest = page.last().map(HistoryEntry::place);
        // Newer than all of a page that isn't the last: there may be entries between.
        let is_apart = self.entries.first().map(HistoryEntry::place) < oldest;
        if !self.is_current || is_last || is_apart {
            if !self.is_current {
                (self.top, self.cursor, self.editing, self.scroll_to) = (None, None, None, Some(0.0));
                self.unfolded.clear();
            }
            (self.entries, self.is_end, self.is_current) = (page, is_last, true);
            return;
        }
        let undo_of = |entry: &HistoryEntry| Some((entry.undoes?.0, entry.entry.id, entry.stands));
        let mut undone: Vec<_> = page.iter().filter_map(undo_of).collect();
        let older = self.entries.drain(..).filter(|entry| Some(entry.place()) < oldest);
        let older = older.map(|mut entry| {
            if let Some((_, undo, stands)) = undone.iter().find(|(undone, ..)| *undone == entry.entry.id) {
                (entry.undone_by, entry.stands) = (Some(*undo), !stands);
                // What it undid itself is older.
                undone.extend(undo_of(&entry));
            }
            entry
        });
        self.entries = page.into_iter().chain(older).collect();
    }

    /// Something else is shown from the next first page on: another filter, or other counters.
    pub(super) fn reset(&mut self) {
        self.is_current = false;
    }

    /// Shows only what was counted in this span of time; `None`: at all times.
    pub(super) fn show_span(&mut self, span: Option<(Time, Time)>) {
        self.span = span;
        self.reset();
    }

    /// What to ask for.
    pub(super) fn filter(&self, of: CounterScope) -> HistoryFilter {
        let (since, until) = self.span.unzip();
        HistoryFilter {
            of,
            since,
            until: until.filter(|until| *until != Time(i64::MAX)),
            kinds: self.kind.kinds(),
            text: self.text.trim().to_owned(),
        }
    }

    /// Where the next page begins.
    pub(super) fn end(&self) -> Option<HistoryCursor> {
        self.entries.last().map(HistoryEntry::place)
    }

    fn is_filtered(&self) -> bool {
        self.kind != KindChoice::All || !self.text.trim().is_empty() || self.span.is_some()
    }

    /// Makes the rows anew. What is at the top of the view stays there, and the keyboard stays on its entry.
    fn arrange(&mut self) {
        self.rows = fold(&self.entries, &self.unfolded);
        if let Some((top, key)) = self.top
            && let Some(place) = self.position(key).filter(|place| top > 0 && *place != top)
        {
            self.scroll_to = Some((self.offset + (place as f32 - top as f32) * entries::ROW_HEIGHT).max(0.0));
        }
        let cursor = self.cursor.and_then(|key| self.position(key)).and_then(|place| self.rows.get(place));
        let cursor = cursor.and_then(|row| self.key(row));
        self.is_wanted |= self.is_focused && cursor != self.cursor;
        self.cursor = cursor;
    }

    fn key(&self, row: &Row) -> Option<RowKey> {
        let entry = self.entries.get(row.places().end.checked_sub(1)?)?.entry.id;
        Some(RowKey { entry, is_burst: matches!(row, Row::Burst { .. }) })
    }

    /// The place of a row; of the one that holds its entry, if it was folded meanwhile.
    fn position(&self, key: RowKey) -> Option<usize> {
        let exact = self.rows.iter().position(|row| self.key(row) == Some(key));
        let holds = |row: &Row| self.at(row).iter().any(|entry| entry.entry.id == key.entry);
        exact.or_else(|| self.rows.iter().position(holds))
    }

    /// The entries of a row.
    fn at(&self, row: &Row) -> &[HistoryEntry] {
        self.entries.get(row.places()).unwrap_or_default()
    }

    /// Folds a burst, or unfolds it.
    fn toggle(&mut self, key: RowKey) {
        let Some(row) = self.rows.iter().find(|row| self.key(row) == Some(key)) else { return };
        let ids: Vec<EntryId> = self.at(row).iter().map(|entry| entry.entry.id).collect();
        if matches!(row, Row::Burst { is_open: true, .. }) {
            self.unfolded.retain(|id| !ids.contains(id));
        } else {
            self.unfolded.insert(key.entry);
        }
        self.arrange();
    }

    /// Starts to type an entry's note.
    fn edit_note(&mut self, entry: &HistoryEntry) {
        let text = entry.entry.note.clone().unwrap_or_default();
        self.editing = Some(Editing { entry: entry.entry.id, text, is_new: true });
    }

    /// The note that was typed, if it is another one. It is shown at once.
    fn typed_note(&mut self, editing: &Editing) -> Option<HistoryCommand> {
        // What was pasted may hold what no note can.
        let text = editing.text.replace(|c: char| c.is_control() && c != '\n', " ");
        let note = text.parse::<Note>().ok();
        let entry = self.entries.iter_mut().find(|entry| entry.entry.id == editing.entry)?;
        let text = note.as_ref().map(|note| note.as_str().to_owned());
        if text == entry.entry.note {
            return None;
        }
        entry.entry.note = text;
        self.arrange();
        Some(HistoryCommand::Note(editing.entry, note))
    }
}

/// The rows: entries, but plain presses that follow each other closely are one, which the open ones follow.
fn fold(entries: &[HistoryEntry], unfolded: &HashSet<EntryId>) -> Vec<Row> {
    let mut rows = Vec::with_capacity(entries.len());
    let mut start = 0;
    while start < entries.len() {
        let rest = entries.get(start..).unwrap_or_default();
        let count =
            1 + rest.windows(2).take_while(|pair| matches!(pair, [newer, older] if goes_on(newer, older))).count();
        let places = start..start + count;
        let is_burst = count >= BURST_ENTRIES_MIN;
        let is_open = rest.iter().take(count).any(|entry| unfolded.contains(&entry.entry.id));
        if is_burst {
            rows.push(Row::Burst { places: places.clone(), is_open });
        }
        if !is_burst || is_open {
            rows.extend(places.map(|place| Row::Entry { place, is_inner: is_burst }));
        }
        start += count;
    }
    rows
}

/// Whether two neighbours belong to one burst.
fn goes_on(newer: &HistoryEntry, older: &HistoryEntry) -> bool {
    let is_plain = |entry: &HistoryEntry| {
        entry.entry.kind == Kind::Tally && entry.undone_by.is_none() && entry.entry.note.is_none()
    };
    let (new, old) = (&newer.entry, &older.entry);
    is_plain(newer)
        && is_plain(older)
        && new.counter_id == old.counter_id
        && new.delta.signum() == old.delta.signum()
        && new.at.0.saturating_sub(old.at.0) <= BURST_GAP_MS
}

/// How times are written, as seen from now.
#[derive(Clone, Copy)]
pub(super) struct Times<'a> {
    pub now: Time,
    pub zone: &'a TimeZone,
    pub locale: &'a Locale,
}

/// How much of a time is needed to know it, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Age {
    Today,
    ThisYear,
    Older,
}

impl Times<'_> {
    fn age(&self, at: Time) -> Age {
        let (date, today) = (local(at, self.zone).date(), local(self.now, self.zone).date());
        match (date == today, date.year() == today.year()) {
            (true, _) => Age::Today,
            (false, true) => Age::ThisYear,
            (false, false) => Age::Older,
        }
    }

    /// As much as is needed: `16:42:08`, `22 Nov, 16:42`, `22 Nov 2025, 16:42`.
    fn short(&self, at: Time) -> String {
        match self.age(at) {
            Age::Today => self.seconds(at),
            Age::ThisYear => self.locale.day_time(at, self.zone),
            Age::Older => self.locale.date_time(at, self.zone),
        }
    }

    /// With the date, also of today.
    fn minute(&self, at: Time) -> String {
        match self.age(at) {
            Age::Older => self.locale.date_time(at, self.zone),
            _ => self.locale.day_time(at, self.zone),
        }
    }

    fn seconds(&self, at: Time) -> String {
        self.locale.time_seconds(at, self.zone)
    }

    fn whole(&self, at: Time) -> String {
        self.locale.full_time(at, self.zone)
    }

    /// A span of time, as a bar of a chart or a period has it.
    fn span(&self, (from, to): (Time, Time)) -> String {
        if to == Time(i64::MAX) {
            return history_strings::span_since(&self.minute(from));
        }
        let (start, end) = (local(from, self.zone), local(to, self.zone));
        let year = local(self.now, self.zone).year();
        let day = |date: jiff::civil::Date| self.locale.weekday_date(date, date.year() != year);
        // Whole days, whenever they start.
        let is_whole = start.time() == end.time() && start.date() < end.date();
        let last = if is_whole {
            end.date().yesterday().unwrap_or(end.date())
        } else {
            end.checked_sub(SignedDuration::from_millis(1)).unwrap_or(end).date()
        };
        match (start.date() == last, is_whole) {
            (true, true) => day(last),
            (true, false) => {
                let time = |at| self.locale.time(at, self.zone);
                chart_strings::date_time(&day(last), &chart_strings::times(&time(from), &time(to)))
            }
            (false, _) => chart_strings::dates(&day(start.date()), &day(last)),
        }
    }
}
