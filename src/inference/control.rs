//! Control charts: whether what is counted varies more than chance lets it.
//!
//! Limits by Shewhart's charts for counts (Montgomery, D. C. (2013): Introduction to Statistical Quality Control, 7th edition,
//! chapter 7; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3): three standard deviations around the mean of a
//! baseline. Rules: the zone tests of the Western Electric Statistical Quality Control Handbook (1956), with Nelson's test
//! for a trend (Nelson, L. S. (1984): The Shewhart control chart: tests for special causes, Journal of Quality Technology 16,
//! 237–239). Where limits differ from point to point, the rules look at standardised values, as Nelson does.

use std::ops::Range;

use super::Interval;

/// What a chart counts, and in what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Defects in samples of one size (c).
    Count,
    /// Defects for each unit, in samples of different sizes (u).
    Rate,
    /// Units that are defective, of all that were looked at (p).
    Share,
}

/// What was counted in one sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub count: u64,
    /// Units that were looked at, or time; 1 for [`ChartKind::Count`].
    pub size: f64,
}

/// The samples from which the limits are taken.
pub type Baseline = Range<usize>;

/// A control chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlChart {
    pub kind: ChartKind,
    /// The baseline's mean: a count, a rate, or a share.
    pub center: f64,
    /// One for each sample.
    pub points: Vec<ControlPoint>,
    /// Whether the counts of the baseline are so small that the limits are rough: below 5 in a sample on average.
    pub is_rough: bool,
}

/// A sample on a control chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlPoint {
    /// A count, a rate, or a share; `None` if nothing was looked at.
    pub value: Option<f64>,
    /// Three standard deviations below and above the center, as wide as the sample's size makes them; `None` if
    /// nothing was looked at.
    pub limits: Option<Interval>,
    /// The rules that this sample is the last to break.
    pub broken: Vec<Rule>,
}

/// A rule that a process in control seldom breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// One sample outside the limits.
    Beyond,
    /// Two of three samples in the outer third, or outside, on one side.
    TwoOfThree,
    /// Four of five samples beyond the inner third on one side.
    FourOfFive,
    /// Eight samples in a row on one side of the mean.
    EightOnOneSide,
    /// Six samples in a row that rise, or fall.
    Trend,
}

impl ControlChart {
    /// Returns the points of samples in which anything was looked at.
    pub fn seen(&self) -> impl Iterator<Item = &ControlPoint> {
        self.points.iter().filter(|point| point.value.is_some())
    }
}

/// Why there are no limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlError {
    /// Nothing was looked at in the baseline.
    EmptyBaseline,
    /// A sample has more that was counted than it has units.
    MoreThanAll,
    /// Nothing was counted in the baseline (or, of a share, everything), so that it doesn't show how much varies.
    NoVariation,
}

impl Rule {
    pub const ALL: [Self; 5] = [Self::Beyond, Self::TwoOfThree, Self::FourOfFive, Self::EightOnOneSide, Self::Trend];

    /// Returns how many samples it looks at.
    fn samples(self) -> usize {
        match self {
            Self::Beyond => 1,
            Self::TwoOfThree => 3,
            Self::FourOfFive => 5,
            Self::EightOnOneSide => 8,
            Self::Trend => 6,
        }
    }

    /// Returns whether these standardised values, the newest last, break it.
    fn is_broken(self, last: &[f64]) -> bool {
        let beyond = |least: f64, sigmas: f64| {
            [1.0, -1.0].into_iter().any(|side| {
                let is_beyond = |value: &f64| value * side > sigmas;
                // The newest is one of them: otherwise they were told of before.
                let number = last.iter().filter(|value| is_beyond(value)).count() as f64;
                last.last().is_some_and(is_beyond) && number >= least
            })
        };
        match self {
            Self::Beyond => beyond(1.0, 3.0),
            Self::TwoOfThree => beyond(2.0, 2.0),
            Self::FourOfFive => beyond(4.0, 1.0),
            Self::EightOnOneSide => beyond(8.0, 0.0),
            Self::Trend => last.is_sorted_by(|a, b| a < b) || last.is_sorted_by(|a, b| a > b),
        }
    }
}

/// Draws a control chart of the samples, in the order of time.
///
/// # Errors
/// When the baseline gives no limits.
pub fn control_chart(kind: ChartKind, samples: &[Sample], baseline: Baseline) -> Result<ControlChart, ControlError> {
    let of_share = kind == ChartKind::Share;
    let seen = |sample: &&Sample| sample.size > 0.0;
    if of_share && samples.iter().filter(seen).any(|sample| sample.count as f64 > sample.size) {
        return Err(ControlError::MoreThanAll);
    }
    let base = samples.get(baseline).unwrap_or_default();
    let number = base.iter().filter(seen).count();
    let (count, size) = base.iter().filter(seen).fold((0.0, 0.0), |(count, size), sample| {
        (count + sample.count as f64, size + if kind == ChartKind::Count { 1.0 } else { sample.size })
    });
    if number == 0 {
        return Err(ControlError::EmptyBaseline);
    }
    let center = count / size;
    let variance = if of_share { center * (1.0 - center) } else { center };
    if variance <= 0.0 {
        return Err(ControlError::NoVariation);
    }
    let mut standardised = Vec::new();
    let points = samples.iter().map(|sample| {
        let size = if kind == ChartKind::Count { 1.0 } else { sample.size };
        if sample.size <= 0.0 {
            // What wasn't looked at breaks no rule, and no row.
            return ControlPoint { value: None, limits: None, broken: Vec::new() };
        }
        let sigma = (variance / size).sqrt();
        let highest = if of_share { 1.0 } else { f64::INFINITY };
        let limits = Interval { low: (center - 3.0 * sigma).max(0.0), high: (center + 3.0 * sigma).min(highest) };
        let value = sample.count as f64 / size;
        standardised.push((value - center) / sigma);
        let last =
            |rule: &Rule| standardised.len().checked_sub(rule.samples()).and_then(|from| standardised.get(from..));
        let broken = Rule::ALL.into_iter().filter(|rule| last(rule).is_some_and(|last| rule.is_broken(last))).collect();
        ControlPoint { value: Some(value), limits: Some(limits), broken }
    });
    let points = points.collect();
    Ok(ControlChart { kind, center, points, is_rough: count / (number as f64) < ROUGH_BELOW })
}

/// The count in a sample below which the normal distribution, on which the limits rest, is far from Poisson's (NIST 6.3.3.1).
const ROUGH_BELOW: f64 = 5.0;
