//! Change points: since when something is counted more, or less, often.
//!
//! The place is where a Poisson rate that changes once is most likely (Hinkley, D. V. (1970): Inference about the change-point
//! in a sequence of random variables, Biometrika 57, 1–17, by its likelihood ratio). Whether chance would do as well is
//! tested by shuffling the samples (Good, P. (2005): Permutation, Parametric, and Bootstrap Tests of Hypotheses, 3rd
//! edition), so that counts that vary more than Poisson's, as real ones do, aren't taken for a change. After a change
//! the rest is searched again.

use std::ops::Range;

use super::control::Sample;

/// Samples on each side of a change, at least.
const SIDE_MIN: usize = 5;
/// How often the samples are shuffled, and the share of shuffles that may do as well by chance.
const SHUFFLES: u32 = 999;
const CHANCE_MAX: f64 = 0.01;
/// The shuffles are the same each time, so that a result is.
const SEED: u64 = 20;

/// A change of a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The first sample after it.
    pub at: usize,
    /// Rates for each unit of the samples' sizes, since the change before and until the next.
    pub before: f64,
    pub after: f64,
    /// The share of shuffles that do as well by chance.
    pub chance: f64,
}

/// Returns the changes of the rate at which something was counted, in the order of time. Samples without size are left
/// out.
pub fn changes(samples: &[Sample]) -> Vec<Change> {
    let seen: Vec<(usize, Sample)> =
        samples.iter().copied().enumerate().filter(|(_, sample)| sample.size > 0.0).collect();
    let of: Vec<Sample> = seen.iter().map(|(_, sample)| *sample).collect();
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut places = Vec::new();
    split(&of, 0..of.len(), &mut random, &mut places);
    places.sort_by_key(|(place, _)| *place);
    let ends = places.iter().map(|(place, _)| *place).chain([of.len()]);
    let bounds: Vec<usize> = [0].into_iter().chain(ends).collect();
    let mean = |from: Option<&usize>, to: Option<&usize>| rate(of.get(*from?..*to?)?);
    let change = |(index, (place, chance)): (usize, &(usize, f64))| {
        let before = mean(bounds.get(index), bounds.get(index + 1))?;
        let after = mean(bounds.get(index + 1), bounds.get(index + 2))?;
        Some(Change { at: seen.get(*place)?.0, before, after, chance: *chance })
    };
    places.iter().enumerate().filter_map(change).collect()
}

/// Finds the changes within a part of the samples.
fn split(all: &[Sample], part: Range<usize>, random: &mut fastrand::Rng, places: &mut Vec<(usize, f64)>) {
    let Some(samples) = all.get(part.clone()) else { return };
    let Some((place, likelihood)) = likeliest(samples) else { return };
    let mut shuffled = samples.to_vec();
    let mut as_good = 0_u32;
    for _ in 0..SHUFFLES {
        random.shuffle(&mut shuffled);
        as_good += u32::from(likeliest(&shuffled).is_some_and(|(_, by_chance)| by_chance >= likelihood));
        // The rest of the shuffles wouldn't make it seldom any more.
        if f64::from(as_good + 1) > CHANCE_MAX * f64::from(SHUFFLES + 1) {
            return;
        }
    }
    let chance = f64::from(as_good + 1) / f64::from(SHUFFLES + 1);
    let at = part.start + place;
    places.push((at, chance));
    split(all, part.start..at, random, places);
    split(all, at..part.end, random, places);
}

/// Returns the first sample after the likeliest change, and twice the logarithm of its likelihood ratio; `None` for too
/// few samples.
pub(super) fn likeliest(samples: &[Sample]) -> Option<(usize, f64)> {
    let add = |(count, size), sample: &Sample| (count + sample.count as f64, size + sample.size);
    let (all, whole) = samples.iter().fold((0.0, 0.0), add);
    let mut sums = (0.0, 0.0);
    let mut best: Option<(usize, f64)> = None;
    for (place, sample) in (1..).zip(samples) {
        sums = add(sums, sample);
        if place < SIDE_MIN || place + SIDE_MIN > samples.len() {
            continue;
        }
        let (count, size) = sums;
        let ratio = 2.0 * (fit(count, size) + fit(all - count, whole - size) - fit(all, whole));
        if best.is_none_or(|(_, best)| ratio > best) {
            best = Some((place, ratio));
        }
    }
    best
}

/// Returns the logarithm of the likelihood of a count at its own rate, but for what is the same for all rates.
fn fit(count: f64, size: f64) -> f64 {
    if count > 0.0 { count * (count / size).ln() - count } else { 0.0 }
}

fn rate(samples: &[Sample]) -> Option<f64> {
    let (count, size) =
        samples.iter().fold((0.0, 0.0), |(count, size), sample| (count + sample.count as f64, size + sample.size));
    (size > 0.0).then(|| count / size)
}
