//! Limits within which the true value behind a count lies.

use statrs::distribution::{Beta, ContinuousCDF as _, Gamma};

/// How sure limits are, as a share between 0 and 1: 0.95 means that the limits miss the true value in at most 5 of 100
/// counts, on both sides together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level(f64);

/// Two limits and what lies between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Level {
    pub const USUAL: Self = Self(0.95);

    /// Returns the level of this many percent; `None` unless it is from 50 to 99.99.
    pub fn of_percent(percent: f64) -> Option<Self> {
        (50.0..=99.99).contains(&percent).then(|| Self(percent / 100.0))
    }

    pub fn percent(self) -> f64 {
        self.0 * 100.0
    }

    /// Returns the share of each side: 0.025 at 95 %.
    pub(super) fn tail(self) -> f64 {
        (1.0 - self.0) / 2.0
    }
}

impl Interval {
    fn map(self, map: impl Fn(f64) -> f64) -> Self {
        Self { low: map(self.low), high: map(self.high) }
    }
}

/// Returns the exact limits of a count of independent events, for a Poisson distribution (Garwood, F. (1936): Fiducial limits
/// for the Poisson distribution, Biometrika 28, 437–442; by quantiles of the gamma distribution).
pub fn count_interval(count: u64, level: Level) -> Interval {
    let (count, tail) = (count as f64, level.tail());
    let quantile = |shape: f64, share: f64| Gamma::new(shape, 1.0).map_or(f64::NAN, |gamma| gamma.inverse_cdf(share));
    Interval { low: if count == 0.0 { 0.0 } else { quantile(count, tail) }, high: quantile(count + 1.0, 1.0 - tail) }
}

/// Returns the limits of a rate: those of the count, divided by the time (in any unit) in which it was counted; `None`
/// without time.
pub fn rate_interval(count: u64, time: f64, level: Level) -> Option<Interval> {
    (time > 0.0).then(|| count_interval(count, level).map(|limit| limit / time))
}

/// Returns the exact limits of a share, from 0 to 1, of which `part` of `all` were counted: for a binomial distribution
/// (Clopper, C. and Pearson, E. S. (1934): The use of confidence or fiducial limits illustrated in the case of the binomial,
/// Biometrika 26, 404–413). These are Rümke's limits of a cell differential, in which `all` are the cells that were
/// counted (Rümke, C. L. (1985): The imprecision of the ratio of two percentages observed in differential white blood cell
/// counts: a warning, Blood Cells 11, 137–140). Returns `None` if nothing was counted, or more than all.
pub fn share_interval(part: u64, all: u64, level: Level) -> Option<Interval> {
    let rest = all.checked_sub(part).filter(|_| all > 0)?;
    let (part, rest, tail) = (part as f64, rest as f64, level.tail());
    let quantile = |a: f64, b: f64, share: f64| Beta::new(a, b).map_or(f64::NAN, |beta| beta.inverse_cdf(share));
    Some(Interval {
        low: if part == 0.0 { 0.0 } else { quantile(part, rest + 1.0, tail) },
        high: if rest == 0.0 { 1.0 } else { quantile(part + 1.0, rest, 1.0 - tail) },
    })
}
