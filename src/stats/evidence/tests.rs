//! Values that can be checked by hand: an hour is 3,600,000 milliseconds, and 100 counts have the limits 81.36 and 121.63.

use jiff::civil::Weekday;

use super::*;
use crate::day::DayStart;
use crate::domain::Quarter;
use crate::inference::{ChartKind, Rule};

fn calendar() -> Calendar {
    Calendar::new(TimeZone::get("Europe/Berlin").unwrap(), DayStart::default(), Weekday::Monday)
}

fn at(text: &str) -> Time {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    Time(text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(zone).unwrap().timestamp().as_millisecond())
}

/// What was counted in the quarters of these times.
fn counted(sums: &[(&str, i64)]) -> Vec<QuarterSum> {
    let sum = |(time, counted): &(&str, i64)| QuarterSum { quarter: Quarter::of(at(time)), counted: *counted, late: 0 };
    sums.iter().map(sum).collect()
}

/// So much on each day from 2026-10-01 on, at noon.
fn daily(counts: &[i64]) -> Vec<QuarterSum> {
    let day = |(day, counted): (i64, &i64)| QuarterSum {
        quarter: Quarter::of(Time(at("2026-10-01T12:00").0 + day * 24 * HOUR_MS)),
        counted: *counted,
        late: 0,
    };
    (0..).zip(counts).map(day).collect()
}

fn hours(text: &str) -> Hours {
    text.parse().unwrap()
}

fn two_places(interval: Interval) -> (f64, f64) {
    let round = |value: f64| (value * 100.0).round() / 100.0;
    (round(interval.low), round(interval.high))
}

#[test]
fn a_rate_is_what_was_counted_in_covered_time_over_covered_time() {
    // Tuesday to Thursday, closed on Wednesday; 100 in 8 covered hours, and 3 after closing.
    let quarters = counted(&[("2026-12-01T09:00", 60), ("2026-12-01T16:45", 40), ("2026-12-01T17:00", 3)]);
    let (first, now) = (at("2026-12-01T09:05"), at("2026-12-03T11:00"));
    let plan = hours("Mo-Fr 09:00-17:00; 2026-12-02 off");
    let coverage = coverage(Some(&plan), &quarters, (first, now), &calendar());
    let spans = calendar().spans(Unit::Day, first, now);
    let rated = rates(&spans, &quarters, &coverage, Some(Level::USUAL));
    let [tuesday, wednesday, thursday] = rated[..] else { panic!("{rated:?}") };
    assert_eq!((tuesday.counted, tuesday.outside, tuesday.covered_ms), (100, 3, 8 * HOUR_MS));
    let rate_of_day = tuesday.rate.unwrap();
    assert_eq!(rate_of_day.per_hour, 12.5);
    assert_eq!(two_places(rate_of_day.limits.unwrap()), (10.17, 15.2));
    assert_eq!((wednesday.covered_ms, wednesday.rate), (0, None));
    // Thursday up to now: nothing in two hours, which isn't unknown.
    assert_eq!((thursday.covered_ms, thursday.rate.unwrap().per_hour), (2 * HOUR_MS, 0.0));
    let whole = rate(Span { start: spans[0].start, end: now }, &quarters, &coverage, None);
    assert_eq!(whole.rate, Some(Rate { per_hour: 10.0, limits: None }));
    // More was taken back than counted: a rate, but no limits.
    let below = rates(&spans, &counted(&[("2026-12-01T09:00", -8)]), &coverage, Some(Level::USUAL));
    assert_eq!(below[0].rate, Some(Rate { per_hour: -1.0, limits: None }));
}

#[test]
fn without_hours_a_rate_is_over_the_hours_in_which_anything_was_counted_on_the_board() {
    let board = counted(&[("2026-12-01T09:00", 6), ("2026-12-01T09:45", 1), ("2026-12-01T13:15", 2)]);
    let own = counted(&[("2026-12-01T09:00", 6)]);
    let coverage = coverage(None, &board, (at("2026-12-01T09:05"), at("2026-12-01T13:30")), &calendar());
    assert_eq!(coverage.basis(), Basis::Counted);
    let day = calendar().span_of(Unit::Day, at("2026-12-01T09:00")).unwrap();
    let rated = rate(day, &own, &coverage, None);
    // One and a half hours: the second isn't over.
    assert_eq!((rated.covered_ms, rated.outside, rated.rate.unwrap().per_hour), (HOUR_MS * 3 / 2, 0, 4.0));
}

#[test]
fn shares_are_of_their_sum() {
    // Rümke's table: 5 of 100 cells are 2 to 11 %.
    let all = shares(&[62, 33, 5], Level::USUAL).unwrap();
    assert_eq!(all.iter().map(|share| share.share).collect::<Vec<_>>(), [0.62, 0.33, 0.05]);
    assert_eq!(two_places(all[2].limits), (0.02, 0.11));
    assert_eq!(two_places(all[0].limits), (0.52, 0.72));
    assert_eq!([shares(&[0, 0], Level::USUAL), shares(&[5, -1], Level::USUAL)], [None, None]);
}

#[test]
fn a_chart_has_the_samples_that_are_over() {
    let plan = |text: &str| text.parse::<ControlPlan>().unwrap();
    let own = daily(&[4, 4, 4, 4, 13, 9]);
    let (first, now) = (at("2026-10-01T12:00"), at("2026-10-06T15:00"));
    let none = Coverage::default();
    let without = coverage(None, &own, (first, now), &calendar());
    let data = |of, coverage| ControlData { own: &own, of, coverage, first, now };
    // 4 ± 3 × 2; the sixth day isn't over.
    let found = control(&plan("c day 2026-10-01/2026-10-04"), data(&[], &without), &calendar()).unwrap();
    assert_eq!((found.chart.center, found.samples.len()), (4.0, 5));
    assert_eq!(found.chart.points[4].broken, [Rule::Beyond]);
    assert_eq!(found.chart.points[0].limits.map(two_places), Some((0.0, 10.0)));
    // Thursday to Monday, closed at the weekend: unknown.
    let open = coverage(Some(&hours("Mo-Fr 11:00-13:00")), &own, (first, now), &calendar());
    let found = control(&plan("c day 2026-10-01/2026-10-02"), data(&[], &open), &calendar()).unwrap();
    let values: Vec<_> = found.chart.points.iter().map(|point| point.value).collect();
    assert_eq!(values, [Some(4.0), Some(4.0), None, None, Some(13.0)]);
    // 4 in 2 hours each: 2 an hour.
    let found = control(&plan("u day 2026-10-01/2026-10-02 of hours"), data(&[], &open), &calendar()).unwrap();
    assert_eq!((found.chart.kind, found.chart.center), (ChartKind::Rate, 2.0));
    // 8 of 20 were defective in the baseline; nothing was inspected on the third day.
    let looked_at = daily(&[10, 10, 0, 20, 20]);
    let found =
        control(&plan("p day 2026-10-01/2026-10-02 of counter Inspected"), data(&looked_at, &none), &calendar());
    let found = found.unwrap();
    assert_eq!((found.chart.center, found.chart.points[2].value), (0.4, None));
    let refused = |text: &str, of| control(&plan(text), data(of, &none), &calendar()).unwrap_err();
    assert_eq!(refused("c day 2025-10-01/2025-10-04", &[]), ControlError::EmptyBaseline);
    let fewer = daily(&[3; 6]);
    assert_eq!(refused("p day 2026-10-01/2026-10-04 of board", &fewer), ControlError::MoreThanAll);
    // 2026-10-01 is a Thursday: its week isn't whole, and the next isn't over.
    let weeks = control(&plan("c week 2026-09-28/2026-10-04"), data(&[], &without), &calendar());
    assert_eq!(weeks, Err(ControlError::EmptyBaseline));
}

#[test]
fn the_last_change_is_told_with_what_was_before() {
    let counts: Vec<i64> = [9; 20].into_iter().chain([14; 15]).collect();
    let own = daily(&counts);
    // Noon of the last day, which isn't over.
    let (first, now) = (at("2026-10-01T12:00"), at("2026-11-04T12:30"));
    let without = coverage(None, &own, (first, now), &calendar());
    let change = last_change(&own, &without, (Unit::Day, &calendar()), (first, now)).unwrap();
    assert_eq!(change.since, calendar().span_of(Unit::Day, at("2026-10-21T12:00")).unwrap());
    assert_eq!((change.before, change.after, change.per), (9.0, 14.0, Unit::Day));
    // Two covered hours a day.
    let open = coverage(Some(&hours("Mo-Su 11:00-13:00")), &own, (first, now), &calendar());
    let change = last_change(&own, &open, (Unit::Day, &calendar()), (first, now)).unwrap();
    assert_eq!((change.before, change.after, change.per), (4.5, 7.0, Unit::Hour));
    assert_eq!(last_change(&daily(&[9; 34]), &without, (Unit::Day, &calendar()), (first, now)), None);
}

#[test]
fn a_target_is_reached_at_the_pace_of_covered_time() {
    let goal = |count, since| Goal { count, target: 100, step: 1, since: at(since) };
    // 60 in 6 hours: 40 take 4 more.
    let pace_of = |count, hours| pace(goal(count, "2026-12-01T09:00"), at("2026-12-01T15:00"), hours, &calendar());
    assert_eq!(pace_of(60, None), Some(at("2026-12-01T19:00")));
    // Two of them today, two from the next morning on.
    let open = hours("Mo-Fr 09:00-17:00; 2026-12-02 10:00-17:00");
    assert_eq!(pace_of(60, Some(&open)), Some(at("2026-12-02T12:00")));
    // With an hour's break, 60 in 5 hours: 40 take 3 hours and 20 minutes.
    let lunch = hours("Mo-Fr 09:00-12:00,13:00-17:00");
    assert_eq!(pace_of(60, Some(&lunch)), Some(at("2026-12-02T10:20")));
    assert_eq!([pace_of(4, None), pace_of(100, None), pace_of(120, Some(&open))], [None; 3]);
    // Without hours, nobody knows whether counting goes on at night; after a day it has shown.
    assert_eq!(pace_of(30, None), None);
    let days = pace(goal(50, "2026-11-30T15:00"), at("2026-12-01T15:00"), None, &calendar());
    assert_eq!(days, Some(at("2026-12-02T15:00")));
    // Nothing is covered any more.
    let over = hours("2026-12-01 09:00-17:00");
    assert_eq!(pace_of(60, Some(&over)), None);
}

#[test]
fn sums_of_presses_alone_have_limits() {
    let counter = |weight, step| Counter {
        id: crate::domain::CounterId(1),
        name: String::new(),
        short_name: None,
        count: 0,
        board_id: None,
        board: None,
        key: None,
        color: crate::domain::Color::Coral,
        is_archived: false,
        step,
        target: None,
        minimum: None,
        maximum: None,
        is_locked: false,
        note: None,
        position: 0.0,
        weight,
        control: None,
    };
    let (plus, minus, zero) = (counter(Weight::Plus, 1), counter(Weight::Minus, 1), counter(Weight::Zero, 12));
    assert_eq!(no_limits([&plus, &plus, &zero]), None);
    assert_eq!(no_limits([&minus]), None);
    assert_eq!(no_limits([&plus, &minus]), Some(NoLimits::Weighed));
    assert_eq!(no_limits([&zero]), Some(NoLimits::Steps));
    assert_eq!(count_limits(-1, Level::USUAL), None);
    assert_eq!(two_places(count_limits(100, Level::USUAL).unwrap()), (81.36, 121.63));
}
