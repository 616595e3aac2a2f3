//! The history as a list, newest first, and the periods that resets closed. Pure drawing from data.
//!
//! The list holds the pages loaded so far and draws only the visible rows, each day below its heading. Presses that follow
//! each other closely are one row, which unfolds. What was counted on a day is what the reader says, since a day may
//! go on beyond what is loaded. Leaves out reading the pages, and carrying out the commands.

pub(super) mod entries;
pub(super) mod periods;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::day::Day;
use crate::domain::{Closeness, EntryId, Kind, Note, Time};
use crate::language::text;
use crate::reader::{HistoryPage, ListHistory};
use crate::sharing::DeskLabel;
use crate::stats::Calendar;
use crate::store::{CounterScope, DoubtfulCount, DoubtfulFilter, HistoryCursor, HistoryEntry, HistoryFilter};
use crate::window::text::locale::{Locale, Numbers, local};
use crate::window::text::strings::{charts as chart_strings, history as history_strings};

/// Maximum time between two entries of one burst, which are in the same hour; and the minimum number of its entries.
const BURST_GAP_MS: i64 = 120_000;
const BURST_ENTRIES_MIN: usize = 3;

/// A command on the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HistoryCommand {
    /// The next page.
    More,
    /// The filter has changed: the first page must be loaded again.
    Changed,
    Undo(Vec<EntryId>),
    /// Says of a doubtful press that it is right.
    Keep(EntryId),
    /// Undoes a doubtful press, for this reason.
    Void(EntryId, Option<Note>),
    Note(EntryId, Option<Note>),
    /// Opens the dialog for a late count.
    AddLate,
    /// Opens the dialog for the note on a day.
    NoteDay(Date),
}

/// A command on the periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PeriodCommand {
    /// The reset that closed it.
    Undo(EntryId),
    /// The history of a period: from, and until; an open one has no end.
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
    Doubtful,
}

impl KindChoice {
    /// Returns all of them with their names.
    fn all() -> [(Self, &'static str); 7] {
        [
            (Self::All, text!("history-all")),
            (Self::Counted, text!("history-counted")),
            (Self::Late, text!("history-late")),
            (Self::Undo, text!("history-undos")),
            (Self::Reset, text!("history-resets")),
            (Self::Set, text!("history-sets")),
            (Self::Doubtful, text!("history-doubtful")),
        ]
    }

    fn kinds(self) -> Vec<Kind> {
        match self {
            Self::All | Self::Doubtful => Vec::new(),
            Self::Counted => vec![Kind::Tally, Kind::Import],
            Self::Late => vec![Kind::Late],
            Self::Undo => vec![Kind::Undo],
            Self::Reset => vec![Kind::Reset, Kind::Amend],
            Self::Set => vec![Kind::Set],
        }
    }
}

/// What is said of a doubtful press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Keep,
    Void,
}

/// The loaded part of the history, and how it is shown.
#[derive(Debug, Default)]
pub(super) struct HistoryList {
    /// Newest first.
    entries: Vec<HistoryEntry>,
    /// When days start and end, as the last page has it.
    calendar: Option<Calendar>,
    /// What was counted on the days of the entries, as far as it is known.
    sums: HashMap<Date, i64>,
    rows: Vec<Row>,
    /// The top of each row, then the end of the last, in points.
    tops: Vec<f32>,
    heights: entries::Heights,
    /// Whether the filters are shown where there is little room.
    pub has_filters: bool,
    /// Whether everything is loaded.
    is_end: bool,
    /// Whether a page was requested.
    is_asking: bool,
    /// Whether the loaded entries match this filter, and not the previous one.
    is_current: bool,
    pub kind: KindChoice,
    pub text: String,
    /// Without the end itself.
    pub span: Option<(Time, Time)>,
    /// The desk whose entries are shown; `None`: those of all.
    pub desk: Option<DeskLabel>,
    /// Which presses are doubtful.
    pub closeness: Closeness,
    /// How many of them there are, as the last first page has it.
    doubtful: DoubtfulCount,
    /// A burst with any of these is unfolded.
    unfolded: HashSet<EntryId>,
    /// The row that the keyboard is on.
    cursor: Option<RowKey>,
    is_focused: bool,
    /// Whether it gets the focus as soon as it is drawn.
    is_wanted: bool,
    /// Whether the first entry of the next first page gets the focus.
    wants_first: bool,
    editing: Option<NoteEdit>,
    /// The row at the top of the view, and its top.
    top: Option<(f32, RowKey)>,
    /// The scroll offset, in points.
    offset: f32,
    /// The visible height, in points.
    view: f32,
    /// The offset to scroll to.
    scroll_to: Option<f32>,
}

/// A note that is being edited.
#[derive(Debug)]
struct NoteEdit {
    entry: EntryId,
    text: String,
    /// Whether it hasn't been drawn yet.
    is_new: bool,
}

/// A row's identity, which newer rows don't change: its day, or its oldest entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum RowKey {
    Day(Date),
    Entry(EntryId),
    Burst(EntryId),
}

/// A row of the list: the heading of a day, or entries by their indices.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row {
    Day(Date),
    Entry {
        index: usize,
        /// Whether it belongs to the unfolded burst above it.
        is_inner: bool,
    },
    Burst {
        indices: std::ops::Range<usize>,
        is_open: bool,
    },
}

impl Row {
    fn indices(&self) -> std::ops::Range<usize> {
        match self {
            Self::Day(_) => 0..0,
            Self::Entry { index, .. } => *index..index + 1,
            Self::Burst { indices, .. } => indices.clone(),
        }
    }
}

impl HistoryList {
    /// Takes a page. A first page brings the loaded entries up to date, and nothing in view moves.
    pub(super) fn add_page(&mut self, page: HistoryPage) {
        let calendar = Some(page.wanted.calendar);
        self.doubtful = page.doubtful.unwrap_or(self.doubtful);
        if !self.is_current || self.calendar != calendar {
            self.sums.clear();
        }
        match page.wanted.after {
            None => self.merge(page.entries, page.is_last),
            // A page that doesn't continue the loaded entries is dropped, since the filter has changed meanwhile.
            Some(after) if self.is_current && self.entries.last().is_some_and(|last| last.cursor() == after) => {
                self.entries.extend(page.entries);
                self.is_end = page.is_last;
            }
            Some(_) => return,
        }
        self.calendar = calendar;
        self.sums.extend(page.sums);
        self.is_asking = false;
        self.arrange();
        if std::mem::take(&mut self.wants_first) {
            self.cursor = self.rows.iter().find(|row| !matches!(row, Row::Day(_))).and_then(|row| self.key(row));
            self.is_wanted = true;
        }
    }

    /// Returns the question for the page after this cursor.
    pub(super) fn question(
        &self,
        filter: HistoryFilter,
        summed: CounterScope,
        after: Option<HistoryCursor>,
        calendar: Calendar,
    ) -> ListHistory {
        let day = |row: &Row| if let Row::Day(date) = row { calendar.day_on(*date) } else { None };
        // Those of another filter are gone with the next page.
        let days = if self.is_current { self.rows.iter().filter_map(day).collect() } else { Vec::new() };
        ListHistory { filter, summed, after, calendar, days }
    }

    fn merge(&mut self, page: Vec<HistoryEntry>, is_last: bool) {
        let oldest = page.last().map(HistoryEntry::cursor);
        // All loaded entries are older than a page that isn't the last, so there may be entries between.
        let is_apart = self.entries.first().map(HistoryEntry::cursor) < oldest;
        // Of doubtful presses any may be gone.
        if !self.is_current || is_last || is_apart || self.kind == KindChoice::Doubtful {
            if !self.is_current {
                (self.top, self.cursor, self.editing, self.scroll_to) = (None, None, None, Some(0.0));
                self.unfolded.clear();
            }
            (self.entries, self.is_end, self.is_current) = (page, is_last, true);
            return;
        }
        let undo_of = |entry: &HistoryEntry| Some((entry.undoes?.0, entry.entry.id, entry.is_effective));
        let mut undone: Vec<_> = page.iter().filter_map(undo_of).collect();
        let older = self.entries.drain(..).filter(|entry| Some(entry.cursor()) < oldest);
        let older = older.map(|mut entry| {
            if let Some((_, undo, is_effective)) = undone.iter().find(|(undone, ..)| *undone == entry.entry.id) {
                (entry.undone_by, entry.is_effective) = (Some(*undo), !is_effective);
                // The undone entry itself is older.
                undone.extend(undo_of(&entry));
            }
            entry
        });
        self.entries = page.into_iter().chain(older).collect();
    }

    /// Starts over with the next first page, for another filter or other counters.
    pub(super) fn reset(&mut self) {
        self.is_current = false;
    }

    /// Shows only what was counted in this span of time; `None`: at all times.
    pub(super) fn show_span(&mut self, span: Option<(Time, Time)>) {
        self.span = span;
        self.reset();
    }

    /// Returns the filter of the next page.
    pub(super) fn filter(&self, of: CounterScope) -> HistoryFilter {
        let (since, until) = self.span.unzip();
        HistoryFilter {
            of,
            since,
            until: until.filter(|until| *until != Time(i64::MAX)),
            kinds: self.kind.kinds(),
            text: self.text.trim().to_owned(),
            desk: self.desk.clone(),
            doubtful: match self.kind {
                KindChoice::Doubtful => DoubtfulFilter::Only(self.closeness),
                _ => DoubtfulFilter::Marked(self.closeness),
            },
        }
    }

    /// Returns the cursor of the next page.
    pub(super) fn end(&self) -> Option<HistoryCursor> {
        self.entries.last().map(HistoryEntry::cursor)
    }

    fn is_filtered(&self) -> bool {
        self.kind != KindChoice::All || !self.text.trim().is_empty() || self.span.is_some() || self.desk.is_some()
    }

    /// Builds the rows. The row at the top of the view stays there, and the keyboard stays on its entry.
    fn arrange(&mut self) {
        let Some(calendar) = &self.calendar else { return };
        self.rows = fold(&self.entries, &self.unfolded, calendar);
        let mut end = 0.0;
        self.tops = vec![end];
        for row in &self.rows {
            end += self.heights.of_row(row, end == 0.0);
            self.tops.push(end);
        }
        if let Some((before, key)) = self.top
            && self.offset > 0.0
            && let Some(top) = self.position(key).map(|index| self.top_of(index)).filter(|top| *top != before)
        {
            self.scroll_to = Some((self.offset + top - before).max(0.0));
        }
        let cursor = self.cursor.and_then(|key| self.position(key)).and_then(|index| self.rows.get(index));
        let cursor = cursor.and_then(|row| self.key(row));
        self.is_wanted |= self.is_focused && cursor != self.cursor;
        self.cursor = cursor;
    }

    /// Changes the heights of the rows.
    fn set_heights(&mut self, heights: entries::Heights) {
        if self.heights != heights {
            self.heights = heights;
            self.arrange();
        }
    }

    /// Returns the top of the row at this index, in points.
    fn top_of(&self, index: usize) -> f32 {
        self.tops.get(index).or(self.tops.last()).copied().unwrap_or(0.0)
    }

    /// Returns the index of the row at this offset, in points.
    fn row_at(&self, offset: f32) -> usize {
        self.tops.partition_point(|top| *top <= offset).saturating_sub(1).min(self.rows.len().saturating_sub(1))
    }

    fn key(&self, row: &Row) -> Option<RowKey> {
        let oldest = || Some(self.entries.get(row.indices().end.checked_sub(1)?)?.entry.id);
        Some(match row {
            Row::Day(date) => RowKey::Day(*date),
            Row::Entry { .. } => RowKey::Entry(oldest()?),
            Row::Burst { .. } => RowKey::Burst(oldest()?),
        })
    }

    /// Returns the index of a row; if it was folded meanwhile, of the one that holds its entry.
    fn position(&self, key: RowKey) -> Option<usize> {
        let exact = self.rows.iter().position(|row| self.key(row) == Some(key));
        let holds = |row: &Row| match key {
            RowKey::Day(_) => false,
            RowKey::Entry(id) | RowKey::Burst(id) => self.at(row).iter().any(|entry| entry.entry.id == id),
        };
        exact.or_else(|| self.rows.iter().position(holds))
    }

    /// Returns the entries of a row.
    fn at(&self, row: &Row) -> &[HistoryEntry] {
        self.entries.get(row.indices()).unwrap_or_default()
    }

    /// Folds a burst, or unfolds it.
    fn toggle(&mut self, key: RowKey) {
        let Some(row) = self.rows.iter().find(|row| self.key(row) == Some(key)) else { return };
        let ids: Vec<EntryId> = self.at(row).iter().map(|entry| entry.entry.id).collect();
        if matches!(row, Row::Burst { is_open: true, .. }) {
            self.unfolded.retain(|id| !ids.contains(id));
        } else {
            self.unfolded.extend(ids.last());
        }
        self.arrange();
    }

    /// Judges a doubtful press, and goes on to the next one. It isn't shown as doubtful any more, at once.
    fn judge(&mut self, id: EntryId, verdict: Verdict, numbers: Numbers) -> Option<HistoryCommand> {
        let index = self.entries.iter().position(|entry| entry.entry.id == id)?;
        let doubtful = self.entries.get_mut(index)?.doubtful.take()?;
        let (newer, older) = self.entries.split_at(index);
        let is_doubtful = |entry: &&HistoryEntry| entry.doubtful.is_some();
        let next = older.iter().find(is_doubtful).or_else(|| newer.iter().rev().find(is_doubtful));
        (self.cursor, self.is_wanted) = (Some(RowKey::Entry(next.map_or(id, |next| next.entry.id))), true);
        self.arrange();
        Some(match verdict {
            Verdict::Keep => HistoryCommand::Keep(id),
            Verdict::Void => {
                HistoryCommand::Void(id, doubtful.reason(|tenths| numbers.tenths(tenths.into())).parse().ok())
            }
        })
    }

    /// Shows only the doubtful presses.
    fn show_doubtful(&mut self) {
        (self.kind, self.wants_first) = (KindChoice::Doubtful, true);
        self.reset();
    }

    /// Starts to edit an entry's note.
    fn edit_note(&mut self, entry: &HistoryEntry) {
        let text = entry.entry.note.clone().unwrap_or_default();
        self.editing = Some(NoteEdit { entry: entry.entry.id, text, is_new: true });
    }

    /// Returns the command for an edited note, if it has changed. The change is shown at once.
    fn typed_note(&mut self, editing: &NoteEdit) -> Option<HistoryCommand> {
        // Pasted text may contain what a note can't.
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

/// Returns the rows: the headings of days and their entries, except that plain presses that follow each other closely
/// are one row, followed by its entries if unfolded.
fn fold(entries: &[HistoryEntry], unfolded: &HashSet<EntryId>, calendar: &Calendar) -> Vec<Row> {
    let mut rows = Vec::with_capacity(entries.len());
    let (mut day, mut headed): (Option<Day>, Option<Date>) = (None, None);
    let mut start = 0;
    while let Some(rest @ [first, ..]) = entries.get(start..) {
        let at = first.entry.at;
        if !day.is_some_and(|day| day.contains(at)) {
            day = calendar.day_of(at);
            // Beyond the calendar's ends, days have no names of their own.
            let date = day.map_or_else(|| local(at, calendar.zone()).date(), |day| day.date);
            if headed.replace(date) != Some(date) {
                rows.push(Row::Day(date));
            }
        }
        let hour = |entry: &HistoryEntry| day.and_then(|day| day.hour_of(entry.entry.at));
        let is_on = |newer, older| goes_on(newer, older) && hour(newer) == hour(older);
        let count =
            1 + rest.windows(2).take_while(|pair| matches!(pair, [newer, older] if is_on(newer, older))).count();
        let indices = start..start + count;
        let is_burst = count >= BURST_ENTRIES_MIN;
        let is_open = rest.iter().take(count).any(|entry| unfolded.contains(&entry.entry.id));
        if is_burst {
            rows.push(Row::Burst { indices: indices.clone(), is_open });
        }
        if !is_burst || is_open {
            rows.extend(indices.map(|index| Row::Entry { index, is_inner: is_burst }));
        }
        start += count;
    }
    rows
}

/// Returns whether two neighbours belong to one burst.
fn goes_on(newer: &HistoryEntry, older: &HistoryEntry) -> bool {
    let is_plain = |entry: &HistoryEntry| {
        entry.entry.kind == Kind::Tally
            && entry.undone_by.is_none()
            && entry.entry.note.is_none()
            && entry.doubtful.is_none()
    };
    let (new, old) = (&newer.entry, &older.entry);
    is_plain(newer)
        && is_plain(older)
        && new.counter_id == old.counter_id
        && newer.desk == older.desk
        && new.delta.signum() == old.delta.signum()
        && new.at.0.saturating_sub(old.at.0) <= BURST_GAP_MS
}

/// Formats times, as seen from now.
#[derive(Clone, Copy)]
pub(super) struct Times<'a> {
    pub now: Time,
    pub zone: &'a TimeZone,
    pub locale: &'a Locale,
}

/// How much of a time is needed to identify it, least first.
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

    /// Formats as much as is needed: `16:42`, `22 Nov, 16:42`, `22 Nov 2025, 16:42`.
    fn short(&self, at: Time) -> String {
        match self.age(at) {
            Age::Today => self.time(at),
            Age::ThisYear => self.locale.day_time(at, self.zone),
            Age::Older => self.locale.date_time(at, self.zone),
        }
    }

    /// Formats a time to the minute, with the date also if it is today's.
    fn minute(&self, at: Time) -> String {
        match self.age(at) {
            Age::Older => self.locale.date_time(at, self.zone),
            _ => self.locale.day_time(at, self.zone),
        }
    }

    fn time(&self, at: Time) -> String {
        self.locale.time(at, self.zone)
    }

    /// Formats a span of time of one day, to the minute: `14:41–14:46`, or `14:41`. `first` is the text of the first time.
    fn between(&self, first: String, from: Time, to: Time) -> String {
        let last = self.time(to);
        if last == self.time(from) { first } else { chart_strings::times(&first, &last) }
    }

    fn full(&self, at: Time) -> String {
        self.locale.full_time(at, self.zone)
    }

    /// Formats a span of time, such as a chart's bar or a period.
    pub(super) fn span(&self, (from, to): (Time, Time)) -> String {
        if to == Time(i64::MAX) {
            return history_strings::span_since(&self.minute(from));
        }
        let (start, end) = (local(from, self.zone), local(to, self.zone));
        let year = local(self.now, self.zone).year();
        let day = |date: jiff::civil::Date| self.locale.weekday_date(date, date.year() != year);
        // Full days, whenever they start.
        let has_full_days = start.time() == end.time() && start.date() < end.date();
        let last = if has_full_days {
            end.date().yesterday().unwrap_or(end.date())
        } else {
            end.checked_sub(SignedDuration::from_millis(1)).unwrap_or(end).date()
        };
        match (start.date() == last, has_full_days) {
            (true, true) => day(last),
            (true, false) => {
                let time = |at| self.locale.time(at, self.zone);
                chart_strings::date_time(&day(last), &chart_strings::times(&time(from), &time(to)))
            }
            (false, _) => chart_strings::dates(&day(start.date()), &day(last)),
        }
    }
}
