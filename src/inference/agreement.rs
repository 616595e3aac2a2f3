//! Whether two who counted the same, without knowing of each other, agree.

use statrs::distribution::{ContinuousCDF as _, Normal};

use super::interval::{Interval, Level};

/// Agreement of two about categories, beyond what chance gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kappa {
    /// The share, from 0 to 1, about which both agree.
    pub observed: f64,
    /// The share about which they would agree by chance.
    pub expected: f64,
    /// 1 if they always agree, 0 if they agree as often as by chance; below 0 if less often.
    pub kappa: f64,
    pub interval: Interval,
}

/// Agreement of two about amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concordance {
    /// 1 if all pairs are of equal amounts, 0 if the amounts have nothing to do with each other.
    pub coefficient: f64,
    pub interval: Interval,
    /// The mean of the first's amounts less that of the second's.
    pub difference: f64,
}

/// What both pressed at one time: the categories, or `None` of the one who pressed nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<T> {
    pub first: Option<(i64, T)>,
    pub second: Option<(i64, T)>,
}

/// Cohen's kappa of a square table: how often the first said the category of the row, and the second that of the column
/// (Cohen, J. (1960): A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 37–46).
/// Limits by the large-sample standard error of Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969): Large sample standard
/// errors of kappa and weighted kappa, Psychological Bulletin 72, 323–327. Returns `None` without pairs, or when both
/// always said one and the same category, so that chance can't be told from agreement.
pub fn kappa(table: &[Vec<u64>], level: Level) -> Option<Kappa> {
    let size = table.len();
    let all = table.iter().flatten().map(|count| *count as f64).sum::<f64>();
    let share = |row: usize, column: usize| {
        table.get(row).and_then(|row| row.get(column)).map_or(0.0, |count| *count as f64 / all)
    };
    let rows: Vec<f64> = (0..size).map(|row| (0..size).map(|column| share(row, column)).sum()).collect();
    let columns: Vec<f64> = (0..size).map(|column| (0..size).map(|row| share(row, column)).sum()).collect();
    let margins = || rows.iter().zip(&columns);
    let observed: f64 = (0..size).map(|place| share(place, place)).sum();
    let expected: f64 = margins().map(|(row, column)| row * column).sum();
    if all <= 0.0 || expected >= 1.0 {
        return None;
    }
    let kappa = (observed - expected) / (1.0 - expected);
    let on: f64 = margins()
        .enumerate()
        .map(|(place, (row, column))| share(place, place) * (1.0 - (row + column) * (1.0 - kappa)).powi(2))
        .sum();
    // The margins cross over: the share with which the second said the row's category, and the first the column's.
    let crossed = |row: usize, column: usize| {
        columns.get(row).copied().unwrap_or_default() + rows.get(column).copied().unwrap_or_default()
    };
    let cells = (0..size).flat_map(|row| (0..size).map(move |column| (row, column)));
    let off: f64 = cells
        .filter(|(row, column)| row != column)
        .map(|(row, column)| share(row, column) * crossed(row, column).powi(2))
        .sum();
    let variance = (on + (1.0 - kappa).powi(2) * off - (kappa - expected * (1.0 - kappa)).powi(2))
        / (all * (1.0 - expected).powi(2));
    let half = quantile(level) * variance.max(0.0).sqrt();
    Some(Kappa {
        observed,
        expected,
        kappa,
        interval: Interval { low: (kappa - half).max(-1.0), high: (kappa + half).min(1.0) },
    })
}

/// Lin's concordance correlation coefficient of pairs of amounts (Lin, L. I.-K. (1989): A concordance correlation coefficient
/// to evaluate reproducibility, Biometrics 45, 255–268), with limits by his Z-transformation as corrected in Biometrics 56
/// (2000), 324–325. Returns `None` for less than three pairs, or if none of the amounts varies.
pub fn concordance(pairs: &[(f64, f64)], level: Level) -> Option<Concordance> {
    let number = pairs.len() as f64;
    if pairs.len() < 3 {
        return None;
    }
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / number;
    let (first, second) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let moment =
        |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|(a, b)| of(a - first, b - second)).sum::<f64>() / number;
    let (variances, covariance) = ((moment(&|a, _| a * a), moment(&|_, b| b * b)), moment(&|a, b| a * b));
    let difference = first - second;
    let spread = variances.0 + variances.1 + difference.powi(2);
    if spread <= 0.0 {
        return None;
    }
    let coefficient = 2.0 * covariance / spread;
    let scale = (variances.0 * variances.1).sqrt();
    let correlation = if scale > 0.0 { covariance / scale } else { 0.0 };
    let interval = limits(coefficient, correlation, difference.powi(2) / scale, number, level);
    Some(Concordance { coefficient, interval, difference })
}

/// Returns the limits of the coefficient; `shift` is the square of the difference of the means, in units of both standard
/// deviations.
fn limits(coefficient: f64, correlation: f64, shift: f64, number: f64, level: Level) -> Interval {
    if coefficient.abs() >= 1.0 || correlation == 0.0 || !shift.is_finite() {
        // The limits would be at it, or aren't known.
        let known = coefficient.abs() >= 1.0;
        return Interval { low: if known { coefficient } else { -1.0 }, high: if known { coefficient } else { 1.0 } };
    }
    let (c2, r2) = (coefficient.powi(2), correlation.powi(2));
    let variance = ((1.0 - r2) * c2 / ((1.0 - c2) * r2)
        + 2.0 * coefficient.powi(3) * (1.0 - coefficient) * shift / (correlation * (1.0 - c2).powi(2))
        - coefficient.powi(4) * shift.powi(2) / (2.0 * r2 * (1.0 - c2).powi(2)))
        / (number - 2.0);
    let half = quantile(level) * variance.max(0.0).sqrt();
    let z = coefficient.atanh();
    Interval { low: (z - half).tanh(), high: (z + half).tanh() }
}

/// Returns how many standard deviations the limits of a normal distribution are from its mean.
fn quantile(level: Level) -> f64 {
    Normal::new(0.0, 1.0).map_or(f64::NAN, |normal| normal.inverse_cdf(1.0 - level.tail()))
}

/// Pairs what two pressed, each in the order of time: presses that are at most `apart` milliseconds from each other. What is
/// left over is alone.
pub fn pair_presses<T: Copy>(first: &[(i64, T)], second: &[(i64, T)], apart: i64) -> Vec<Pair<T>> {
    let (mut firsts, mut seconds) = (first.iter().copied().peekable(), second.iter().copied().peekable());
    let mut pairs = Vec::with_capacity(first.len().max(second.len()));
    loop {
        let pair = match (firsts.peek().copied(), seconds.peek().copied()) {
            (None, None) => return pairs,
            (Some((a, _)), Some((b, _))) if a.abs_diff(b) <= apart.unsigned_abs() => {
                Pair { first: firsts.next(), second: seconds.next() }
            }
            (Some((a, _)), Some((b, _))) if b < a => Pair { first: None, second: seconds.next() },
            (Some(_), _) => Pair { first: firsts.next(), second: None },
            (None, Some(_)) => Pair { first: None, second: seconds.next() },
        };
        pairs.push(pair);
    }
}
