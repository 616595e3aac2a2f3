//! Guesses the roles of columns. A header that speaks of a time, a day, an hour or a count decides its column, whatever
//! the cells hold. If two columns could have a role, the user is asked and neither is chosen.

use csv::StringRecord;
use jiff::Timestamp;
use jiff::civil::Date;

use super::super::values::Times;
use super::profile::{ColumnProfile, is_day, moment};
use super::trend::{Trend, trend};
use super::vocabulary::{ASIDE_RANK, Clock, HeaderMeaning, Strength, UNKNOWN_RANK};
use super::{Column, Doubt, Resolution, Role, Roles, assign, header, headers, sample, several, unnamed, wide};
use crate::headings;
use crate::import::quoted;
use crate::import::values::shown;
use crate::language::text;

/// What the first records of a table show about it.
pub(in super::super) struct Guess {
    pub columns: Vec<Column>,
    /// The number of records above the table, which are left out.
    pub skipped: usize,
    pub has_header: bool,
    pub doubts: Vec<Doubt>,
    /// Messages for the user.
    pub said: Vec<String>,
}

struct Guesser<'a> {
    columns: Vec<Column>,
    /// The headers, in English if they are those of our own table of sums.
    english: StringRecord,
    meanings: Vec<HeaderMeaning>,
    profiles: Vec<ColumnProfile>,
    rows: &'a [StringRecord],
    times: &'a Times,
    /// The roles that the user gave to a column or to none.
    assigned: Vec<Role>,
    /// Whether all rows are of one counter, which the user named.
    is_named: bool,
    doubts: Vec<Doubt>,
    said: Vec<String>,
}

const OWN_FIRST: &str = "date";
const OWN_LAST: &str = "total";

/// What may follow the sums in our own table.
const OWN_AFTER: [&str; 2] = ["covered_hours", "day_note"];

/// Returns the number of columns of a table of sums, without those that follow them in our own.
fn own_width(english: &StringRecord) -> usize {
    let is_after = |header: &&str| OWN_AFTER.contains(&header.trim());
    english.len() - english.iter().rev().take_while(is_after).count()
}

/// Tells whether the English headers are those of our own table of sums.
fn is_table_of_sums(english: &StringRecord) -> bool {
    let is = |index: Option<usize>, name: &str| index.and_then(|index| english.get(index)).map(str::trim) == Some(name);
    is(Some(0), OWN_FIRST) && is(own_width(english).checked_sub(1), OWN_LAST)
}

/// Returns the headers of a table of sums from our own workbooks in English, and any others as they are.
fn in_english(headers: &StringRecord) -> StringRecord {
    let Some(english) = headings::in_english(headers, is_table_of_sums) else { return headers.clone() };
    // The columns between are counters, whatever they are called.
    let is_ours = |index: usize| index < 2 || index + 1 >= own_width(&english);
    let both = headers.iter().zip(&english).enumerate();
    both.map(|(index, (header, english))| if is_ours(index) { english } else { header }).collect()
}

/// Guesses the roles that the user didn't give, from the first records of a table.
///
/// # Errors
/// A message that a column that was named doesn't exist.
pub(in super::super) fn guess(
    records: &[StringRecord],
    times: &Times,
    roles: &Roles,
    is_named: bool,
) -> Result<Guess, String> {
    let start = header::find(records, times);
    let records = records.get(start.skipped..).unwrap_or_default();
    let first = records.first().cloned().unwrap_or_default();
    let rows = records.get(usize::from(start.has_header)..).unwrap_or_default();
    let width = records.iter().map(StringRecord::len).max().unwrap_or(0);
    let header = |index: usize| first.get(index).filter(|header| start.has_header && !header.trim().is_empty());
    let mut columns: Vec<Column> =
        (0..width).map(|index| Column::of(header(index).unwrap_or(&unnamed(index)), None)).collect();
    sample(&mut columns, rows);
    let english = in_english(&first);
    let meaning = |index: usize| header(index).and(english.get(index)).map(HeaderMeaning::of).unwrap_or_default();
    let meanings = (0..width).map(meaning).collect();
    let profiles = (0..width).map(|index| ColumnProfile::of(rows, index, times)).collect();
    assign(&mut columns, roles)?;
    let (assigned, doubts, said) = (roles.assigned(), Vec::new(), Vec::new());
    let mut guesser = Guesser { columns, english, meanings, profiles, rows, times, assigned, is_named, doubts, said };
    if start.has_days {
        guesser.days();
    }
    guesser.all(start.has_header);
    guesser.check();
    let Guesser { columns, doubts, said, .. } = guesser;
    Ok(Guess { columns, skipped: start.skipped, has_header: start.has_header, doubts, said })
}

impl Guesser<'_> {
    fn all(&mut self, has_header: bool) {
        self.time();
        if !self.is_wide() {
            self.name(has_header);
            self.count(has_header);
        }
        self.aside(Role::Note, |meaning| meaning.note);
        self.aside(Role::Board, |meaning| meaning.board);
        if let Some(index) =
            self.indices(|meaning, profile| meaning.is_kind && profile.is_mostly(profile.kinds)).first()
        {
            self.give(*index, Role::Kind);
        }
        self.spans();
        self.meter();
        self.answers();
    }

    fn is_assigned(&self, role: Role) -> bool {
        self.assigned.contains(&role)
    }

    fn has(&self, role: Role) -> bool {
        self.columns.iter().any(|column| column.role == Some(role))
    }

    fn header(&self, index: usize) -> String {
        self.columns.get(index).map(|column| shown(&column.header)).unwrap_or_default()
    }

    /// Returns the headers of columns in quotes.
    fn names_of(&self, indices: &[usize]) -> Vec<String> {
        indices.iter().map(|index| quoted(&self.header(*index))).collect()
    }

    fn give(&mut self, index: usize, role: Role) {
        if !self.is_assigned(role)
            && let Some(column) = self.columns.get_mut(index)
        {
            column.role = Some(role);
        }
    }

    /// Returns the non-empty columns without a role that fit.
    fn indices(&self, fits: impl Fn(&HeaderMeaning, &ColumnProfile) -> bool) -> Vec<usize> {
        let all = self.columns.iter().zip(&self.meanings).zip(&self.profiles).enumerate();
        let free = all.filter(|(_, ((column, _), profile))| {
            column.role.is_none() && (self.rows.is_empty() || !profile.is_empty())
        });
        free.filter(|(_, ((_, meaning), profile))| fits(meaning, profile)).map(|(index, _)| index).collect()
    }

    fn profile(&self, index: usize) -> ColumnProfile {
        self.profiles.get(index).cloned().unwrap_or_default()
    }

    fn meaning(&self, index: usize) -> HeaderMeaning {
        self.meanings.get(index).copied().unwrap_or_default()
    }

    /// Removes the columns that have the same cells as an earlier one.
    fn different(&self, indices: Vec<usize>) -> Vec<usize> {
        let mut different: Vec<usize> = Vec::new();
        for index in indices {
            if !different.iter().any(|other| self.is_same(*other, index)) {
                different.push(index);
            }
        }
        different
    }

    fn is_same(&self, one: usize, other: usize) -> bool {
        self.rows.iter().all(|row| {
            let (one, other) = (row.get(one).unwrap_or_default().trim(), row.get(other).unwrap_or_default().trim());
            one == other || moment(self.times, one).is_some_and(|at| Some(at) == moment(self.times, other))
        })
    }

    /// Asks which of these columns has a role. `what` is the question and `or` another answer on the command line, by
    /// the names that the messages have for them.
    fn ask(&mut self, role: Role, candidates: Vec<usize>, what: &str, or: &str) {
        let names = self.names_of(&candidates);
        let question = match names.split_last() {
            Some((last, others)) if !others.is_empty() => {
                let others = others.join(text!("tables-list-separator"));
                text!("guess-which-of", what, others, last = last.as_str())
            }
            _ => text!("guess-which", what, headers = headers(&self.columns)),
        };
        let how = text!("guess-say-column", role = role.as_str(), or);
        let mut ways: Vec<Resolution> = candidates.iter().map(|index| Resolution::Role(role, Some(*index))).collect();
        if matches!(role, Role::Time | Role::Hour | Role::Count) {
            ways.push(Resolution::Role(role, None));
        }
        self.doubts.push(Doubt { role, candidates, question, how, ways, is_open: true });
    }

    // The time.

    fn time(&mut self) {
        if self.is_assigned(Role::Time) || self.has(Role::Day) {
            return;
        }
        if self.is_assigned(Role::Date) {
            if self.has(Role::Date) {
                self.hour();
            }
            return;
        }
        let mut candidates = self.indices(|meaning, profile| {
            meaning.time.is_some() || (meaning.is_part && profile.is_mostly(profile.moments))
        });
        // Without a header, the content decides.
        if candidates.is_empty() {
            candidates = self
                .indices(|meaning, profile| !meaning.is_part && profile.is_mostly(profile.moments.max(profile.hours)));
            let hours =
                |index: &usize| self.profiles.get(*index).is_some_and(|profile| profile.is_mostly(profile.hours));
            if candidates.iter().all(hours) {
                // Hours without a day may be durations.
                candidates.retain(|index| !self.meaning(*index).is_measure);
            }
        }
        // In English, "data" doesn't mean a date.
        candidates.retain(|index| {
            let profile = self.profile(*index);
            self.columns.get(*index).is_none_or(|column| !column.header.eq_ignore_ascii_case("data"))
                || profile.is_mostly(profile.moments)
        });
        if candidates.iter().any(|index| !self.meaning(*index).is_end) {
            candidates.retain(|index| !self.meaning(*index).is_end);
        }
        let can_be = |index: &usize| {
            let profile = self.profile(*index);
            profile.readable.max(profile.hours) > 0
        };
        if candidates.iter().any(can_be) {
            let is_hour = |index: &usize| self.meaning(*index).time == Some(Clock::Hour);
            let has_hour = candidates.iter().filter(|index| can_be(index)).any(is_hour);
            candidates.retain(|index| can_be(index) || (!has_hour && (is_hour(index) || !self.is_only_date(*index))));
        }
        if candidates.is_empty() {
            return self.parts();
        }
        self.put_times(candidates);
    }

    /// Tells whether the header speaks of a day only.
    fn is_only_date(&self, index: usize) -> bool {
        self.meaning(index).time == Some(Clock::Date)
    }

    fn put_times(&mut self, indices: Vec<usize>) {
        let (mut moments, mut days, mut hours) = (Vec::new(), Vec::new(), Vec::new());
        for index in self.different(indices) {
            let (profile, meaning) = (self.profile(index), self.meaning(index));
            let is_hour = profile.is_mostly(profile.hours)
                || (meaning.time == Some(Clock::Hour) && !profile.is_mostly(profile.moments))
                || (meaning.time == Some(Clock::Moment)
                    && profile.is_mostly(profile.readable_hours)
                    && !profile.is_mostly(profile.readable));
            let is_day = profile.is_mostly(profile.days) || (meaning.time == Some(Clock::Date) && profile.moments == 0);
            match () {
                () if is_hour => hours.push(index),
                () if is_day => days.push(index),
                () => moments.push(index),
            }
        }
        // Beside a day it is a column of hours, even if it can't be read.
        if !days.is_empty() && hours.is_empty() {
            let (unread, read) = moments.into_iter().partition(|index| self.profile(*index).readable == 0);
            (hours, moments) = (unread, read);
        }
        if self.is_assigned(Role::Hour) {
            // The person has chosen the column, or none.
            hours.clear();
        }
        let of_day = if self.has(Role::Hour) || hours.len() == 1 { Role::Date } else { Role::Time };
        match (moments.as_slice(), days.as_slice(), hours.as_slice()) {
            ([moment], days, _) => {
                let others: Vec<usize> = days.iter().copied().filter(|day| !self.is_day_of(*day, *moment)).collect();
                if others.is_empty() {
                    self.give(*moment, Role::Time);
                } else {
                    let candidates = std::iter::once(*moment).chain(others).collect();
                    self.ask(Role::Time, candidates, "moment", "none");
                }
            }
            ([], [day], []) => self.give(*day, of_day),
            ([], [day], [hour]) => {
                let (day, hour) = (*day, *hour);
                self.give(day, Role::Date);
                self.give(hour, Role::Hour);
            }
            ([], [], [hour]) => {
                let (question, hour) = (text!("guess-hours-without-day", header = self.header(*hour)), *hour);
                let how = text!("guess-say-day").to_owned();
                let (candidates, ways) = (vec![hour], vec![Resolution::Role(Role::Time, None)]);
                self.doubts.push(Doubt { role: Role::Date, candidates, question, how, ways, is_open: true });
            }
            ([], _, [_, _, ..]) => self.ask(Role::Hour, hours, "hour", "none"),
            ([], _, _) => self.ask(of_day, days, "day", "none"),
            (moments, ..) => self.ask(Role::Time, moments.to_vec(), "moment", "none"),
        }
    }

    /// Tells whether a column holds only the day of another one.
    fn is_day_of(&self, day: usize, at: usize) -> bool {
        self.rows.iter().all(|row| match (self.day(row, day), self.day(row, at)) {
            // Days may start after midnight.
            (Some(day), Some(at)) => day == at || day.tomorrow().is_ok_and(|next| next == at),
            _ => true,
        })
    }

    fn day(&self, row: &StringRecord, index: usize) -> Option<Date> {
        let at = moment(self.times, row.get(index).unwrap_or_default().trim())?;
        Some(Timestamp::from_millisecond(at.0).ok()?.to_zoned(self.times.now.time_zone().clone()).date())
    }

    /// Finds the hour for a day that the user named.
    fn hour(&mut self) {
        if self.is_assigned(Role::Hour) {
            return;
        }
        let hours = self.indices(|meaning, profile| {
            !meaning.is_end
                && (profile.is_mostly(profile.hours)
                    || (meaning.time.is_some_and(|time| time != Clock::Date)
                        && profile.is_mostly(profile.readable_hours)))
        });
        match hours.as_slice() {
            [] => {}
            [hour] => self.give(*hour, Role::Hour),
            _ => self.ask(Role::Hour, hours, "hour", "no-hour"),
        }
    }

    /// Asks about columns that hold a part of a date, if no column holds the day.
    fn parts(&mut self) {
        let parts = self.indices(|meaning, _| meaning.is_part);
        let Some(part) = parts.first().copied() else { return };
        let cell = self.columns.get(part).and_then(|column| column.samples.first().cloned()).unwrap_or_default();
        let question = text!("guess-part-of-date", header = self.header(part), cell);
        let how = text!("guess-give-day").to_owned();
        let ways = vec![Resolution::Role(Role::Time, None)];
        self.doubts.push(Doubt { role: Role::Time, candidates: parts, question, how, ways, is_open: true });
    }

    // Tables with several columns of counts.

    fn days(&mut self) {
        let days: Vec<usize> = (0..self.columns.len())
            .filter(|index| self.columns.get(*index).is_some_and(|column| is_day(self.times, &column.header)))
            .collect();
        for day in &days {
            self.give(*day, Role::Day);
        }
        self.leave_totals(&days);
    }

    /// Leaves out columns that are sums of others, with a message.
    fn leave_totals(&mut self, others: &[usize]) -> Vec<usize> {
        let totals = self.indices(|meaning, _| meaning.is_total);
        let sums: Vec<usize> = totals.into_iter().filter(|total| wide::is_sum(self.rows, *total, others)).collect();
        for total in &sums {
            self.said.push(text!("guess-sum-left-out", header = self.header(*total)));
        }
        sums
    }

    fn is_wide(&mut self) -> bool {
        let is_assigned = self.assigned.iter().any(|role| role.is_count() || *role == Role::Name);
        let is_timed =
            self.has(Role::Time) || self.has(Role::Date) || self.is_assigned(Role::Time) || !self.doubts.is_empty();
        if self.has(Role::Counter) {
            return true;
        }
        if is_assigned || self.is_named || !is_timed || self.has(Role::Day) {
            return false;
        }
        let is_loop = |_: &HeaderMeaning, profile: &ColumnProfile| {
            profile.loop_words > profile.flags && profile.is_mostly(profile.loop_words + profile.numbers)
        };
        if let [first, ..] = self.indices(is_loop).as_slice() {
            let question = text!("guess-loop-habits", header = self.header(*first));
            let how = text!("guess-import-zip").to_owned();
            let (candidates, ways) = (vec![*first], Vec::new());
            self.doubts.push(Doubt { role: Role::Counter, candidates, question, how, ways, is_open: true });
            return true;
        }
        if !self.names().1.is_empty() {
            return false;
        }
        let counts = self.indices(|meaning, profile| {
            !meaning.is_id && !meaning.is_part && meaning.time.is_none() && profile.is_mostly(profile.amounts)
        });
        let (totals, others): (Vec<usize>, Vec<usize>) =
            counts.into_iter().partition(|index| self.meaning(*index).is_total);
        if others.iter().any(|index| self.meaning(*index).count == Strength::Exactly) {
            return false;
        }
        let own_total = self.own_total(&totals, &others);
        let has_sum = own_total.is_some() || totals.iter().any(|total| wide::is_sum(self.rows, *total, &others));
        if !(others.len() > 1 && (totals.is_empty() || has_sum) || !others.is_empty() && has_sum) {
            return false;
        }
        if self.leave_totals(&others).is_empty()
            && let Some(total) = own_total
        {
            let header = self.header(total);
            self.said.push(text!("guess-weighed-sum-left-out", header));
        }
        for index in others {
            self.give(index, Role::Counter);
        }
        true
    }

    /// Returns the total column of a table from our own export, which subtracts what goes out from what comes in.
    fn own_total(&self, totals: &[usize], others: &[usize]) -> Option<usize> {
        let last = own_width(&self.english).checked_sub(1)?;
        let is_own = is_table_of_sums(&self.english) && totals == [last];
        (is_own && others.len() > 1 && wide::can_be_weighed_sum(self.rows, last, others)).then_some(last)
    }

    /// Adds a message that the count of a week or a month is dated on its first day.
    fn spans(&mut self) {
        let is_day = |column: &Column| matches!(column.role, Some(Role::Time | Role::Date));
        let Some(index) = self.columns.iter().position(is_day).filter(|_| !self.has(Role::Hour)) else { return };
        let profile = self.profile(index);
        if !profile.is_mostly(profile.days) {
            return;
        }
        let each = match wide::Span::of(&self.rows.iter().filter_map(|row| self.day(row, index)).collect()) {
            Some(wide::Span::Week) => "week",
            Some(wide::Span::Month) => "month",
            None => return,
        };
        let header = self.header(index);
        self.said.push(text!("guess-first-days", header, each));
    }

    // The counts.

    /// Returns the columns that name counters, of the best rank found.
    fn names(&self) -> (u8, Vec<usize>) {
        let fits = |rank: u8| {
            self.indices(|meaning, profile| {
                let can_be = match meaning.name {
                    Some(0) => !profile.is_mostly(profile.moments) && !profile.is_mostly(profile.hours),
                    Some(_) => profile.is_text(),
                    None => false,
                };
                let is_of_rank = match meaning.name {
                    Some(UNKNOWN_RANK) if meaning.note > Strength::None => false,
                    own => own == Some(rank),
                };
                is_of_rank && (can_be || self.rows.is_empty())
            })
        };
        let described = self.indices(|meaning, profile| meaning.note == Strength::Exactly && profile.is_text());
        let described = described.into_iter().filter(|index| self.header(*index).eq_ignore_ascii_case("description"));
        let rank = (0..=ASIDE_RANK).find(|rank| !fits(*rank).is_empty()).unwrap_or(ASIDE_RANK);
        let mut names = fits(rank);
        if rank == 0 && !names.iter().any(|index| self.meaning(*index).is_counter) {
            // A name may also be the respondent's.
            names.extend(fits(1));
        }
        if rank == UNKNOWN_RANK {
            names.extend(described);
        }
        (rank, self.different(names))
    }

    fn name(&mut self, has_header: bool) {
        if self.is_assigned(Role::Name) || self.is_named {
            return;
        }
        let (_, mut names) = self.names();
        if !has_header {
            names = self.indices(|_, profile| profile.is_text());
            let numbers = self.indices(|_, profile| profile.is_mostly(profile.numbers));
            if names.is_empty() && numbers.len() == 2 {
                // Names can be numbers.
                names.extend(numbers.first());
            }
        }
        match names.as_slice() {
            [name] => self.give(*name, Role::Name),
            [] => {}
            _ => self.ask(Role::Name, names, "names", "none"),
        }
    }

    fn count(&mut self, has_header: bool) {
        if self.assigned.iter().any(|role| role.is_count()) || self.has(Role::Day) {
            return;
        }
        const OR: &str = "no-count";
        for strength in [Strength::Exactly, Strength::Partly] {
            let mut candidates = self.indices(|meaning, _| has_header && meaning.count == strength);
            if candidates.iter().any(|index| self.profile(*index).amounts > 0) {
                candidates.retain(|index| self.profile(*index).amounts > 0);
            }
            match self.different(candidates).as_slice() {
                [] => {}
                [count] => return self.give(*count, Role::Count),
                counts => return self.ask(Role::Count, counts.to_vec(), "counts", OR),
            }
        }
        let numbers = self.indices(|meaning, profile| {
            !meaning.is_id
                && !meaning.is_part
                && meaning.time.is_none()
                && !meaning.is_end
                && profile.is_mostly(profile.amounts)
        });
        let (measures, numbers): (Vec<usize>, Vec<usize>) =
            self.different(numbers).into_iter().partition(|index| self.meaning(*index).is_measure);
        match numbers.as_slice() {
            [] if measures.is_empty() => {}
            [] if measures.len() == 1 => {
                let names = self.names_of(&measures).join(text!("tables-list-or"));
                let question = text!("guess-is-measure-counted", names);
                let how = text!("guess-say-count").to_owned();
                let ways = measures.iter().copied().map(Some).chain([None]);
                let ways = ways.map(|index| Resolution::Role(Role::Count, index)).collect();
                self.doubts.push(Doubt { role: Role::Count, candidates: measures, question, how, ways, is_open: true });
            }
            [count] if measures.is_empty() => self.give(*count, Role::Count),
            several => {
                let is_running = |index: &usize| {
                    self.meaning(*index).is_running
                        && trend(self.rows, &self.columns, *index, self.times, false) != Trend::Falls
                };
                if !several.is_empty() && several.iter().all(is_running) {
                    let names = self.names_of(several).join(text!("tables-list-and"));
                    self.said.push(text!("guess-running-totals", names));
                } else {
                    let all = numbers.iter().chain(&measures).copied().collect();
                    self.ask(Role::Count, all, "counts", OR);
                }
            }
        }
    }

    /// Gives a minor role to the column that a header names, if there is exactly one.
    fn aside(&mut self, role: Role, strength: impl Fn(&HeaderMeaning) -> Strength) {
        if self.is_assigned(role) {
            return;
        }
        for wanted in [Strength::Exactly, Strength::Partly] {
            let mut found = self.indices(|meaning, _| strength(meaning) == wanted);
            if let Some(own) = found.iter().find(|index| self.header(**index).eq_ignore_ascii_case(role.as_str())) {
                found = vec![*own];
            }
            match found.as_slice() {
                [] => {}
                [index] => return self.give(*index, role),
                _ => return,
            }
        }
    }

    // The remaining hints.

    /// Asks about numbers that never fall, which may be meter readings.
    fn meter(&mut self) {
        let Some(count) = self.columns.iter().position(|column| column.role == Some(Role::Count)) else { return };
        if self.is_assigned(Role::Count) {
            return;
        }
        let rising = trend(self.rows, &self.columns, count, self.times, true);
        let (header, meaning) = (self.header(count), self.meaning(count));
        let is_open = match rising {
            Trend::Falls | Trend::Flat => return,
            Trend::Surely => true,
            Trend::Perhaps => meaning.is_reading || meaning.is_total,
        };
        let question = text!("guess-is-meter", header = header.as_str());
        let how = text!("guess-say-meter", header);
        let (candidates, ways) =
            (vec![count], [Role::Count, Role::Reading].map(|role| Resolution::Role(role, Some(count))).to_vec());
        self.doubts.push(Doubt { role: Role::Reading, candidates, question, how, ways, is_open });
    }

    /// Offers to split cells with several names, which are otherwise one counter's name.
    fn answers(&mut self) {
        let Some(name) = self.columns.iter().position(|column| column.role == Some(Role::Name)) else { return };
        if let Some((mark, cell)) = several(self.rows, name) {
            let ways = vec![Resolution::Split(mark)];
            let mark = mark.escape_default();
            let question = text!("guess-several-answers", header = self.header(name), cell);
            let how = text!("guess-split", mark = mark.to_string());
            let candidates = vec![name];
            self.doubts.push(Doubt { role: Role::Name, candidates, question, how, ways, is_open: false });
        }
    }

    /// Checks that the required columns are there, given or guessed.
    fn check(&mut self) {
        let is_asked =
            self.doubts.iter().any(|doubt| doubt.is_open && matches!(doubt.role, Role::Name | Role::Counter));
        let is_counted = self.has(Role::Name) || self.has(Role::Counter) || self.is_named;
        if !is_counted && !is_asked {
            self.ask(Role::Name, Vec::new(), "names", "one-name");
            self.doubts.rotate_right(1);
        }
        if self.has(Role::Hour) && !self.has(Role::Date) {
            self.ask(Role::Date, Vec::new(), "day-of-hours", "none");
        }
        if self.has(Role::Reading) && !(self.has(Role::Time) || self.has(Role::Date)) {
            self.said.push(text!("guess-readings-in-order").to_owned());
        }
    }
}
