//! The formulas beside SciPy and statsmodels.

use serde::Deserialize;

use super::change::likeliest;
use super::*;

#[derive(Deserialize)]
struct Reference {
    counts: Vec<CountCase>,
    shares: Vec<ShareCase>,
    kappas: Vec<KappaCase>,
    concordances: Vec<ConcordanceCase>,
    changes: Vec<ChangeCase>,
}

#[derive(Deserialize)]
struct CountCase {
    percent: f64,
    count: u64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct ShareCase {
    percent: f64,
    part: u64,
    all: u64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct KappaCase {
    percent: f64,
    table: Vec<Vec<u64>>,
    observed: f64,
    kappa: f64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct ConcordanceCase {
    percent: f64,
    first: Vec<f64>,
    second: Vec<f64>,
    coefficient: f64,
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct ChangeCase {
    counts: Vec<u64>,
    sizes: Vec<f64>,
    place: usize,
    ratio: f64,
    before: f64,
    after: f64,
}

fn reference() -> Reference {
    serde_json::from_str(include_str!("../../tests/inference/reference.json")).unwrap()
}

fn level(percent: f64) -> Level {
    Level::of_percent(percent).unwrap()
}

#[track_caller]
fn assert_close(found: f64, expected: f64, what: &str) {
    let far = (found - expected).abs() / expected.abs().max(1.0);
    assert!(far < 1e-9, "{what}: {found} instead of {expected}, {far:e} away");
}

#[track_caller]
fn assert_limits(found: Interval, low: f64, high: f64, what: &str) {
    assert_close(found.low, low, &format!("{what}, low"));
    assert_close(found.high, high, &format!("{what}, high"));
}

#[test]
fn limits_of_counts_and_rates_are_scipys() {
    for CountCase { percent, count, low, high } in reference().counts {
        let what = format!("{count} at {percent} %");
        assert_limits(count_interval(count, level(percent)), low, high, &what);
        let rate = rate_interval(count, 8.0, level(percent)).unwrap();
        assert_limits(rate, low / 8.0, high / 8.0, &format!("{what} in 8 hours"));
    }
    assert_eq!(rate_interval(3, 0.0, Level::USUAL), None);
    assert_eq!(Level::of_percent(100.0), None);
}

#[test]
fn limits_of_shares_are_statsmodels_and_rumkes() {
    for ShareCase { percent, part, all, low, high } in reference().shares {
        assert_limits(
            share_interval(part, all, level(percent)).unwrap(),
            low,
            high,
            &format!("{part} of {all} at {percent} %"),
        );
    }
    assert_eq!(share_interval(0, 0, Level::USUAL), None);
    assert_eq!(share_interval(2, 1, Level::USUAL), None);
    // Rümke's table, in whole percents: 5 % of 100, 200, 500 and 1,000 cells.
    let percents = |part, all| {
        let Interval { low, high } = share_interval(part, all, Level::USUAL).unwrap();
        ((low * 100.0).round() as i32, (high * 100.0).round() as i32)
    };
    assert_eq!(
        [percents(5, 100), percents(10, 200), percents(25, 500), percents(50, 1_000)],
        [(2, 11), (2, 9), (3, 7), (4, 7)]
    );
}

#[test]
fn kappas_are_statsmodels() {
    for KappaCase { percent, table, observed, kappa: expected, low, high } in reference().kappas {
        let found = kappa(&table, level(percent)).unwrap();
        let what = format!("{table:?}");
        assert_close(found.observed, observed, &what);
        assert_close(found.kappa, expected, &what);
        assert_limits(found.interval, low, high, &what);
    }
    assert_eq!(kappa(&[], Level::USUAL), None);
    assert_eq!(kappa(&[vec![0, 0], vec![0, 0]], Level::USUAL), None);
    assert_eq!(kappa(&[vec![9, 0], vec![0, 0]], Level::USUAL), None);
}

#[test]
fn concordances_are_lins() {
    for ConcordanceCase { percent, first, second, coefficient, low, high } in reference().concordances {
        let pairs: Vec<(f64, f64)> = first.into_iter().zip(second).collect();
        let found = concordance(&pairs, level(percent)).unwrap();
        assert_close(found.coefficient, coefficient, "coefficient");
        assert_limits(found.interval, low, high, "limits");
    }
    let same: Vec<(f64, f64)> = (0..9).map(|number| (f64::from(number), f64::from(number))).collect();
    let Concordance { coefficient, interval, difference } = concordance(&same, Level::USUAL).unwrap();
    assert_eq!((coefficient, interval, difference), (1.0, Interval { low: 1.0, high: 1.0 }, 0.0));
    assert_eq!(concordance(&[(1.0, 1.0); 5], Level::USUAL), None);
    assert_eq!(concordance(&same[..2], Level::USUAL), None);
}

#[test]
fn the_likeliest_change_is_scipys() {
    for ChangeCase { counts, sizes, place, ratio, before, after } in reference().changes {
        let samples: Vec<Sample> = counts.into_iter().zip(sizes).map(|(count, size)| Sample { count, size }).collect();
        let (found, of_found) = likeliest(&samples).unwrap();
        assert_eq!(found, place);
        assert_close(of_found, ratio, "ratio");
        let all = changes(&samples);
        let [change] = all[..] else { panic!("{all:?}") };
        assert_eq!(change.at, place);
        assert_close(change.before, before, "before");
        assert_close(change.after, after, "after");
    }
}

#[test]
fn a_change_is_told_only_where_chance_seldom_does_as_well() {
    let mut random = fastrand::Rng::with_seed(3);
    let mut samples = |rate: f64, number: usize| -> Vec<Sample> {
        // Sums of many rare events are Poisson's.
        let count = |random: &mut fastrand::Rng| (0..1_000).filter(|_| random.f64() < rate / 1_000.0).count() as u64;
        (0..number).map(|_| Sample { count: count(&mut random), size: 1.0 }).collect()
    };
    let told = (0..100).filter(|_| !changes(&samples(12.0, 40)).is_empty()).count();
    assert!(told <= 4, "{told} of 100 series without a change");
    // Two changes, days that weren't covered between, and the rates of each part.
    let mut series = samples(9.0, 30);
    series.extend([Sample { count: 0, size: 0.0 }; 4]);
    series.extend(samples(18.0, 30));
    series.extend(samples(5.0, 30));
    let found = changes(&series);
    let [first, second] = found[..] else { panic!("{found:?}") };
    assert!(first.at.abs_diff(34) <= 3 && second.at.abs_diff(64) <= 3, "{found:?}");
    assert_eq!(first.after, second.before);
    assert!(changes(&series[..6]).is_empty());
    assert!(changes(&[Sample { count: 0, size: 1.0 }; 50]).is_empty());
}

#[test]
fn limits_of_charts_are_those_of_the_textbook() {
    let one = |count| Sample { count, size: 1.0 };
    // Montgomery, example 7.3: 516 nonconformities in 26 boards; 19.85 ± 3 √19.85.
    let counts =
        [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15];
    let samples: Vec<Sample> = counts.into_iter().map(one).collect();
    let chart = control_chart(ChartKind::Count, &samples, 0..26).unwrap();
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    let of_limits = |limits: Interval| (rounded(limits.low), rounded(limits.high));
    let point = &chart.points[0];
    assert_eq!((rounded(chart.center), point.limits.map(of_limits)), (19.85, Some((6.48, 33.21))));
    let beyond: Vec<usize> = (0..26).filter(|at| chart.points[*at].broken.contains(&Rule::Beyond)).collect();
    assert_eq!(beyond, [5, 19]);
    assert!(!chart.is_rough);

    // A share: 10 of 100, limits 1 % and 19 %; fewer units, wider limits.
    let of = |count, size| Sample { count, size };
    let samples = [of(10, 100.0), of(20, 100.0), of(4, 25.0), of(0, 0.0)];
    let chart = control_chart(ChartKind::Share, &samples, 0..1).unwrap();
    let limits: Vec<_> = chart.points.iter().map(|point| point.limits.map(of_limits)).collect();
    assert_eq!(limits, [Some((0.01, 0.19)), Some((0.01, 0.19)), Some((0.0, 0.28)), None]);
    assert_eq!(chart.points[1].broken, [Rule::Beyond]);
    assert_eq!((chart.points[3].value, chart.points[3].broken.is_empty()), (None, true));

    // A rate: 16 in 4 units; in 4 units 4 ± 3, in one 4 ± 6.
    let chart = control_chart(ChartKind::Rate, &[of(16, 4.0), of(9, 1.0)], 0..1).unwrap();
    let limits: Vec<_> = chart.points.iter().map(|point| point.limits.map(of_limits)).collect();
    assert_eq!(limits, [Some((1.0, 7.0)), Some((0.0, 10.0))]);
    assert_eq!(chart.points[1].value, Some(9.0));

    let error = |kind, samples: &[Sample], base| control_chart(kind, samples, base).unwrap_err();
    assert_eq!(error(ChartKind::Count, &[], 0..0), ControlError::EmptyBaseline);
    assert_eq!(error(ChartKind::Count, &[one(3)], 0..9), ControlError::EmptyBaseline);
    assert_eq!(error(ChartKind::Rate, &[of(0, 2.0)], 0..1), ControlError::NoVariation);
    assert_eq!(error(ChartKind::Share, &[of(3, 3.0)], 0..1), ControlError::NoVariation);
    assert_eq!(error(ChartKind::Share, &[of(3, 2.0)], 0..1), ControlError::MoreThanAll);
}

#[test]
fn each_rule_is_broken_by_the_sample_that_completes_it() {
    // The mean is 100 and the standard deviation 10.
    let broken = |rest: &[u64]| {
        let counts = [90, 110].into_iter().chain(rest.iter().copied());
        let samples: Vec<Sample> = counts.map(|count| Sample { count, size: 1.0 }).collect();
        let chart = control_chart(ChartKind::Count, &samples, 0..2).unwrap();
        let told = chart.points.into_iter().enumerate().skip(2);
        told.flat_map(|(at, point)| point.broken.into_iter().map(move |rule| (at - 2, rule))).collect::<Vec<_>>()
    };
    assert_eq!(broken(&[131, 100, 99, 69, 100, 101, 130, 100, 99, 70]), [(0, Rule::Beyond), (3, Rule::Beyond)]);
    assert_eq!(broken(&[121, 100, 121]), [(2, Rule::TwoOfThree)]);
    assert_eq!(broken(&[121, 100, 99, 121, 79]), []);
    assert_eq!(broken(&[111, 112, 99, 111, 112]), [(4, Rule::FourOfFive)]);
    assert_eq!(broken(&[99, 98, 99, 98, 99, 98, 99, 98]), [(7, Rule::EightOnOneSide)]);
    assert_eq!(broken(&[95, 96, 97, 101, 102, 103]), [(5, Rule::Trend)]);
    assert_eq!(broken(&[95, 96, 97, 97, 102, 103]), []);
}

#[test]
fn presses_are_paired_when_they_are_close() {
    let pairs = pair_presses(&[(0, 'a'), (1_000, 'b'), (5_000, 'c')], &[(300, 'a'), (900, 'x'), (9_000, 'c')], 500);
    let categories: Vec<_> =
        pairs.iter().map(|pair| (pair.first.map(|(_, of)| of), pair.second.map(|(_, of)| of))).collect();
    assert_eq!(categories, [(Some('a'), Some('a')), (Some('b'), Some('x')), (Some('c'), None), (None, Some('c'))]);
    assert!(pair_presses::<char>(&[], &[], 500).is_empty());
}
