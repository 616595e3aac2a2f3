//! A demo file to explore and to measure with: a busy library desk, whose entries are generated from a seed.

use std::fs;
use std::ops::{Range, RangeInclusive};
use std::path::Path;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use rusqlite::params;

use super::backup::{self, BackupError};
use super::{OpenError, Store, StoreError, open};
use crate::cancel::Cancel;
use crate::domain::{Kind, Time};
use crate::files;
use crate::files::parts::PartFolder;
use crate::language::text;

const NEW_BOARD: &str = "INSERT INTO board (name, total_name) VALUES (?1, ?2)";
const NEW_COUNTER: &str = "INSERT INTO counter (name, board_id, weight) VALUES (?1, ?2, ?3)";
const NEW_ENTRY: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const SET_COUNT: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
// The entries of the triggers, for counts whose entries are there already.
const DROP_AFTER: &str = "DELETE FROM entry WHERE id > ?1";

/// The counters: board, weight in its total, and share of all presses.
const COUNTERS: [(usize, i64, u64); 10] = [
    (0, 1, 24_000),
    (0, 1, 13_000),
    (0, 1, 9_000),
    (0, 1, 8_000),
    (0, 1, 6_000),
    (0, 1, 7_000),
    (1, 1, 36_000),
    (1, -1, 0), // who came in goes out
    (2, 1, 600),
    (2, 1, 5_000),
];
/// The share of a further counter is this value divided by its number.
const FURTHER_SHARE: u64 = 20_000;
const DOOR_IN: usize = 6;
const DOOR_OUT: usize = 7;
/// Counters whose counts are reported every month, and then start from 0.
const REPORTED: [usize; 3] = [5, 8, 9];
/// Counters that are pressed for entire classes, which are first noted on paper.
const LATE: [usize; 3] = [0, 1, 4];

/// The opening hours of the desk.
const WEEKDAY: Range<i8> = 9..20;
const SATURDAY: Range<i8> = 10..16;
/// Relative frequency of presses in each hour of a weekday.
const HOURS: [u64; 11] = [5, 8, 10, 11, 15, 16, 14, 11, 9, 6, 4];
/// Relative frequency of presses on each day, from Monday on.
const DAYS: [u64; 7] = [100, 130, 135, 105, 90, 80, 0];
/// Relative frequency of presses in August, when it is quiet, and in the other months.
const MONTHS: [u64; 2] = [45, 100];
const AUGUST: i8 = 8;
/// Relative frequency of presses on the first day, and its growth up to the last day.
const FIRST_DAY: u64 = 1_000;
const GROWTH: u64 = 300;
/// The days on which the desk is closed: month and day.
const HOLIDAYS: [(i8, i8); 4] = [(12, 24), (12, 25), (12, 26), (1, 1)];
/// Random variation of the days, in percent.
const CHANCE: RangeInclusive<u64> = 80..=120;

const DAY_SECONDS: u64 = 86_400;
const HOUR_MS: i64 = 3_600_000;
const MINUTE_MS: i64 = 60_000;

/// Number of presses in a hundred that become a burst within seconds, the size of a burst, and the resulting number of
/// presses.
const BURSTS: u64 = 2;
const BURST: RangeInclusive<u64> = 3..=8;
const WITH_BURSTS: u64 = 109;
const BURST_PAUSE_MS: Range<i64> = 250..3_000;

/// Number of presses in a thousand that are undone; and on the last Tuesday, when somebody was new at the desk.
const UNDONE: u64 = 4;
const UNDONE_LAST_TUESDAY: u64 = 50;
const UNDO_PAUSE_MS: Range<i64> = 2_000..15_000;

/// Length of a visit, in milliseconds.
const STAY_MS: Range<i64> = 3 * MINUTE_MS..100 * MINUTE_MS;
/// Time after closing in which all visitors leave, in milliseconds.
const LEAVING_MS: Range<i64> = 0..10 * MINUTE_MS;

/// Number of days in a hundred on which something is entered late, the delay, and the amount.
const LATE_DAYS: u64 = 35;
const LATE_MS: Range<i64> = 20 * MINUTE_MS..3 * HOUR_MS;
const LATE_COUNT: RangeInclusive<i64> = 5..=30;
/// Time before opening at which the month is reported, in milliseconds.
const REPORT_MS: i64 = 15 * MINUTE_MS;

/// Returns the names of the boards, with those of their totals.
fn board_names() -> [(&'static str, Option<&'static str>); 3] {
    [
        (text!("demo-reference-desk"), None),
        (text!("demo-front-door"), Some(text!("demo-inside-now"))),
        (text!("demo-study-rooms"), None),
    ]
}

/// Returns the names of [`COUNTERS`].
fn counter_names() -> [&'static str; COUNTERS.len()] {
    [
        text!("demo-directions"),
        text!("demo-reference-question"),
        text!("demo-printing-help"),
        text!("demo-account-and-cards"),
        text!("demo-technology-help"),
        text!("demo-phone"),
        text!("demo-door-in"),
        text!("demo-door-out"),
        text!("demo-complaint"),
        text!("demo-study-room"),
    ]
}

fn late_notes() -> [&'static str; 4] {
    [text!("demo-school-class"), text!("demo-guided-tour"), text!("demo-from-paper"), text!("demo-evening-event")]
}

/// The parameters of the demo.
#[derive(Debug, Clone)]
pub struct DemoPlan {
    /// The first ten have the names of a library desk; few of them have most of the entries.
    pub counters: usize,
    /// The approximate number of entries.
    pub entries: u64,
    /// The number of days that the history covers.
    pub days: u16,
    /// The same seed produces the same file for the same time.
    pub seed: u64,
    /// The time zone of the desk.
    pub zone: TimeZone,
    /// The end of the history.
    pub now: Time,
}

/// Something that a person did at the desk.
struct Event {
    /// The time at which it was entered, which determines its position in the history.
    entered: i64,
    /// The time at which it happened.
    at: i64,
    counter: usize,
    operation: Operation,
}

enum Operation {
    Press,
    /// Undoes the event of the day with this index.
    Undo(usize),
    Late(i64, &'static str),
    Reset(String),
}

/// The generator, which works day by day.
struct Desk<'a> {
    plan: &'a DemoPlan,
    random: fastrand::Rng,
    first: Date,
    today: Date,
    last_tuesday: Date,
    /// The cumulative share of each counter.
    shares: Vec<u64>,
    /// The total number of presses.
    presses: u64,
    /// The sum of all relative frequencies.
    business: u64,
}

/// Makes a new file at `path`, and fills it by the plan: the complete file is there or none. Returns the number of
/// entries.
///
/// # Errors
/// When it can't be made, or it was stopped; then there is none.
pub fn make_demo(path: &Path, plan: &DemoPlan, cancel: &Cancel) -> Result<u64, BackupError> {
    let path = &files::resolve_links(path);
    open::check_length(path)?;
    let folder = files::folder_of(path);
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing(folder.to_owned()).into());
    }
    if fs::symlink_metadata(path).is_ok() {
        return Err(OpenError::FileExists(path.clone()).into());
    }
    let part = PartFolder::make(folder).map_err(|error| BackupError::file(folder, &error))?;
    let new = part.path().join("new.db");
    let mut store = Store::make(&new)?;
    store.cancel_by(cancel)?;
    let entries = store.fill_demo(plan)?;
    drop(store);
    backup::flush_file(&new)?;
    backup::give_name(&new, path)?;
    backup::flush_folder(folder)?;
    Ok(entries)
}

impl Store {
    /// Fills a file without counters by the plan, in one transaction, and returns the number of entries.
    ///
    /// # Errors
    /// Also if the days of the plan leave the calendar. The file then stays as it was.
    pub fn fill_demo(&mut self, plan: &DemoPlan) -> Result<u64, StoreError> {
        self.begin()?;
        let filled = self.fill(plan).and_then(|entries| self.commit().map(|()| entries));
        self.rollback();
        filled
    }

    fn fill(&self, plan: &DemoPlan) -> Result<u64, StoreError> {
        let mut desk = Desk::new(plan).map_err(beyond_calendar)?;
        let mut counters = self.new_demo_counters(plan.counters)?;
        let (mut entries, mut last) = (0, 0);
        let mut date = desk.first;
        while date <= desk.today {
            let events = desk.day(date).map_err(beyond_calendar)?;
            let mut ids = vec![0; events.len()];
            let mut order: Vec<_> =
                events.iter().enumerate().filter(|(_, event)| event.entered <= plan.now.0).collect();
            order.sort_by_key(|(_, event)| event.entered);
            for (number, event) in order {
                let Some((counter_id, count)) = counters.get_mut(event.counter) else { continue };
                let (delta, kind, note, undoes) = match &event.operation {
                    Operation::Press => (1, Kind::Tally, None, None),
                    Operation::Undo(undone) => (-1, Kind::Undo, None, ids.get(*undone)),
                    Operation::Late(delta, note) => (*delta, Kind::Late, Some(*note), None),
                    Operation::Reset(note) => (-*count, Kind::Reset, Some(note.as_str()), None),
                };
                let entry = params![*counter_id, event.at, delta, kind.as_str(), note, undoes];
                last = self.connection.prepare_cached(NEW_ENTRY)?.insert(entry)?;
                if let Some(id) = ids.get_mut(number) {
                    *id = last;
                }
                *count += delta;
                entries += 1;
            }
            date = date.tomorrow().map_err(beyond_calendar)?;
        }
        for (id, count) in counters {
            self.connection.prepare_cached(SET_COUNT)?.execute([id, count])?;
        }
        self.connection.prepare_cached(DROP_AFTER)?.execute([last])?;
        Ok(entries)
    }

    /// Makes counters with a count of 0, the first ones on their boards, and returns each one's row and count.
    fn new_demo_counters(&self, number: usize) -> Result<Vec<(i64, i64)>, StoreError> {
        let mut new_board = self.connection.prepare(NEW_BOARD)?;
        let boards = board_names().into_iter().map(|(name, total_name)| new_board.insert(params![name, total_name]));
        let boards: Vec<i64> = boards.collect::<Result<_, _>>()?;
        let mut new_counter = self.connection.prepare(NEW_COUNTER)?;
        let names = counter_names();
        let counters = (0..number).map(|index| {
            let further = text!("counter-numbered", number = index + 1);
            let name = names.get(index).copied().unwrap_or(&further);
            let (board, weight) =
                COUNTERS.get(index).map_or((None, 1), |(board, weight, _)| (boards.get(*board), *weight));
            Ok((new_counter.insert(params![name, board, weight])?, 0))
        });
        counters.collect()
    }
}

impl<'a> Desk<'a> {
    fn new(plan: &'a DemoPlan) -> Result<Self, jiff::Error> {
        let today = plan.zone.to_datetime(Timestamp::from_millisecond(plan.now.0)?).date();
        let mut all = 0;
        let shares = (1..).zip(0..plan.counters).map(|(number, index)| {
            all += COUNTERS.get(index).map_or(FURTHER_SHARE / number, |(.., share)| *share);
            all
        });
        let shares = shares.collect();
        let twice = COUNTERS.get(DOOR_IN).filter(|_| plan.counters > DOOR_OUT).map_or(0, |(.., share)| *share);
        let mut desk = Self {
            plan,
            random: fastrand::Rng::with_seed(plan.seed),
            first: today.checked_sub(i32::from(plan.days).days())?,
            today,
            last_tuesday: today.nth_weekday(-1, Weekday::Tuesday)?,
            shares,
            presses: plan.entries.saturating_mul(100 * all) / ((all + twice) * WITH_BURSTS).max(1),
            business: 0,
        };
        let mut date = desk.first;
        while date <= today {
            desk.business += opening(date).map(|hour| desk.busyness(date, hour)).sum::<u64>();
            date = date.tomorrow()?;
        }
        Ok(desk)
    }

    /// Returns all events of a day, in no order.
    fn day(&mut self, date: Date) -> Result<Vec<Event>, jiff::Error> {
        let mut events = Vec::new();
        let hours = opening(date);
        if hours.is_empty() {
            return Ok(events);
        }
        let opens = self.start_of(date, hours.start)?;
        let closes = self.start_of(date, hours.end)?;
        if opening_days_before(date) == 0 {
            self.report(date, opens - REPORT_MS, &mut events)?;
        }
        let chance = self.random.u64(CHANCE);
        for hour in hours {
            let start = self.start_of(date, hour)?;
            let busyness = self.presses.saturating_mul(self.busyness(date, hour) * chance / 100);
            let rest = busyness % self.business;
            let presses = busyness / self.business + u64::from(self.random.u64(..self.business) < rest);
            for _ in 0..presses {
                self.press(date, start, closes, &mut events);
            }
        }
        if self.random.u64(..100) < LATE_DAYS {
            let at = self.random.i64(opens..closes - HOUR_MS);
            let note = self.random.choice(late_notes()).unwrap_or_default();
            let operation = Operation::Late(self.random.i64(LATE_COUNT), note);
            let counter = self.random.choice(LATE).unwrap_or_default();
            events.push(Event { entered: at + self.random.i64(LATE_MS), at, counter, operation });
        }
        Ok(events)
    }

    /// Adds one press in the hour from `start` on, or a burst of them, and what follows from it.
    fn press(&mut self, date: Date, start: i64, closes: i64, events: &mut Vec<Event>) {
        let share = self.random.u64(..self.shares.last().copied().unwrap_or_default().max(1));
        let counter = self.shares.partition_point(|below| *below <= share);
        let mut at = start + self.random.i64(0..HOUR_MS);
        let presses = if self.random.u64(..100) < BURSTS { self.random.u64(BURST) } else { 1 };
        let undone = if date == self.last_tuesday { UNDONE_LAST_TUESDAY } else { UNDONE };
        for _ in 0..presses {
            let number = events.len();
            events.push(Event { entered: at, at, counter, operation: Operation::Press });
            if counter == DOOR_IN {
                let out = (at + self.random.i64(STAY_MS)).min(closes + self.random.i64(LEAVING_MS)).max(at);
                events.push(Event { entered: out, at: out, counter: DOOR_OUT, operation: Operation::Press });
            } else if self.random.u64(..1_000) < undone {
                let at = at + self.random.i64(UNDO_PAUSE_MS);
                events.push(Event { entered: at, at, counter, operation: Operation::Undo(number) });
            }
            at += self.random.i64(BURST_PAUSE_MS);
        }
    }

    /// Reports the previous month, and resets its counters.
    fn report(&self, date: Date, at: i64, events: &mut Vec<Event>) -> Result<(), jiff::Error> {
        let note = text!("demo-report", month = date.checked_sub(1.month())?.month());
        events.extend(REPORTED.map(|counter| Event {
            entered: at,
            at,
            counter,
            operation: Operation::Reset(note.clone()),
        }));
        Ok(())
    }

    /// Returns how busy an hour is, relative to others.
    fn busyness(&self, date: Date, hour: i8) -> u64 {
        let of_hour = usize::try_from(hour - WEEKDAY.start).ok().and_then(|hour| HOURS.get(hour));
        let of_day = DAYS.get(usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()));
        let [august, other] = MONTHS;
        let of_month = if date.month() == AUGUST { august } else { other };
        let gone = self.first.duration_until(date).as_secs().unsigned_abs() / DAY_SECONDS;
        let all = u64::from(self.plan.days.max(1));
        let grown = FIRST_DAY + GROWTH * gone / all;
        of_hour.copied().unwrap_or_default() * of_day.copied().unwrap_or_default() * of_month * grown
    }

    /// Returns when an hour of the desk's clocks begins.
    fn start_of(&self, date: Date, hour: i8) -> Result<i64, jiff::Error> {
        Ok(date.at(hour, 0, 0, 0).to_zoned(self.plan.zone.clone())?.timestamp().as_millisecond())
    }
}

/// Returns the hours in which the desk is open; empty where it is closed.
fn opening(date: Date) -> Range<i8> {
    match date.weekday() {
        _ if HOLIDAYS.contains(&(date.month(), date.day())) => 0..0,
        Weekday::Sunday => 0..0,
        Weekday::Saturday => SATURDAY,
        _ => WEEKDAY,
    }
}

/// Returns the number of days of its month before this one on which the desk was open.
fn opening_days_before(date: Date) -> usize {
    date.first_of_month().series(1.day()).take_while(|day| *day < date).filter(|day| !opening(*day).is_empty()).count()
}

fn beyond_calendar(error: jiff::Error) -> StoreError {
    StoreError::Lasting(text!("demo-beyond-calendar", error = error.to_string()))
}
