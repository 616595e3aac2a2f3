//! `stats --rate` and `--interval`: rates for each covered hour, and the limits of rates or counts.

use anyhow::bail;
use serde::Serialize;

use crate::cli::output::{print_columns, rounded, short};
use crate::cli::session::say;
use crate::day::HOUR_MS;
use crate::domain::{Counter, QuarterSum, Time};
use crate::inference::{Interval, Level};
use crate::language::text;
use crate::stats::evidence::{self, NoLimits, Rate, Rated};
use crate::stats::{Basis, Bucket, Calendar, Span};
use crate::store::Store;

/// What is asked for beside the sums.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Figures {
    #[arg(long)]
    rate: bool,
    #[arg(long, value_name = "PERCENT", num_args = 0..=1, require_equals = true, default_missing_value = "95", value_parser = crate::cli::values::level)]
    interval: Option<Level>,
}

/// The figures of each bucket.
pub(super) enum Figured {
    /// Limits of the counts.
    Limits(Vec<Option<Interval>>),
    /// Rates, with their limits if these were asked for.
    Rates { rates: Vec<Rated>, has_limits: bool },
}

/// The figures of a bucket as `stats --json` prints them.
#[derive(Serialize)]
pub(super) struct FigureRecord {
    #[serde(flatten)]
    rate: Option<RateRecord>,
    #[serde(flatten)]
    limits: Option<LimitsRecord>,
}

/// `null` where nothing was covered.
#[derive(Serialize)]
struct RateRecord {
    covered_hours: f64,
    /// The part of what was counted that was counted outside of the hours, and isn't in the rate.
    outside: i64,
    rate: Option<f64>,
}

/// `null` where there are none.
#[derive(Serialize)]
struct LimitsRecord {
    low: Option<f64>,
    high: Option<f64>,
}

impl Figures {
    pub(super) fn is_some(self) -> bool {
        self.rate || self.interval.is_some()
    }

    /// Returns the figures of buckets of these counters, and says what they mean; `None` if none were asked for. `first` is
    /// the time of the first entry.
    pub(super) fn of(
        self,
        buckets: &[Bucket],
        quarters: &[QuarterSum],
        counters: &[&Counter],
        (store, calendar): (&mut Store, &Calendar),
        (first, end): (Time, Time),
    ) -> anyhow::Result<Option<Figured>> {
        if !self.is_some() {
            return Ok(None);
        }
        let no_limits = evidence::no_limits(counters.iter().copied());
        let level = self.interval.filter(|_| no_limits.is_none());
        let figured = match self.rate {
            true => {
                let spans: Vec<Span> = buckets.iter().map(|bucket| bucket.span).collect();
                let coverage = match store.coverage(counters, calendar, (first, end))? {
                    Ok(coverage) => coverage,
                    Err(why) => bail!(why.reason()),
                };
                let rates = evidence::rates(&spans, quarters, &coverage, level);
                say(match coverage.basis() {
                    Basis::Hours => text!("cli-stats-rate-hours"),
                    Basis::Counted => text!("cli-stats-rate-counted"),
                });
                if let (Some(first), Some(last)) = (spans.first(), spans.last()) {
                    let whole = Span { start: first.start, end: last.end };
                    say_together(evidence::rate(whole, quarters, &coverage, level));
                }
                Figured::Rates { rates, has_limits: self.interval.is_some() }
            }
            false => {
                let limits = |bucket: &Bucket| evidence::count_limits(bucket.counted, level?);
                Figured::Limits(buckets.iter().map(limits).collect())
            }
        };
        if let Some(why) = no_limits.filter(|_| self.interval.is_some()) {
            say(why.reason());
        } else if let Some(level) = level {
            say(&text!("cli-stats-limits", percent = short(level.percent(), 2)));
            if buckets.iter().any(|bucket| bucket.counted < 0) {
                say(NoLimits::Negative.reason());
            }
        }
        Ok(Some(figured))
    }
}

/// Says the rate over all of the time.
fn say_together(rated: Rated) {
    let Some(Rate { per_hour, limits }) = rated.rate else { return };
    let (counted, hours) = (rated.counted, evidence::about(hours(rated.covered_ms)));
    let rate = evidence::about(per_hour);
    say(&match limits {
        Some(Interval { low, high }) => text!(
            "cli-stats-together-limits",
            counted = counted.to_string(),
            hours,
            rate,
            low = evidence::about(low),
            high = evidence::about(high),
        ),
        None => text!("cli-stats-together", counted = counted.to_string(), hours, rate),
    });
    if rated.outside != 0 {
        say(&text!("cli-stats-outside", count = rated.outside));
    }
}

fn hours(milliseconds: i64) -> f64 {
    milliseconds as f64 / HOUR_MS as f64
}

impl Figured {
    pub(super) fn record(&self, index: usize) -> Option<FigureRecord> {
        let limits = |limits: Option<Interval>| LimitsRecord {
            low: limits.map(|limits| rounded(limits.low)),
            high: limits.map(|limits| rounded(limits.high)),
        };
        Some(match self {
            Self::Limits(all) => FigureRecord { rate: None, limits: Some(limits(*all.get(index)?)) },
            Self::Rates { rates, has_limits } => {
                let Rated { covered_ms, outside, rate, .. } = *rates.get(index)?;
                let covered_hours = rounded(hours(covered_ms));
                FigureRecord {
                    rate: Some(RateRecord { covered_hours, outside, rate: rate.map(|rate| rounded(rate.per_hour)) }),
                    limits: has_limits.then(|| limits(rate.and_then(|rate| rate.limits))),
                }
            }
        })
    }

    /// Prints a line for each bucket: its label, what was counted, and the figures (with rates first how much of it was in the
    /// covered time), which are empty where they aren't known; in columns with headings on a terminal.
    pub(super) fn print(
        &self,
        buckets: &[Bucket],
        is_seen: bool,
        label: impl Fn(Time) -> String,
    ) -> anyhow::Result<()> {
        let limits = |limits: Option<Interval>, decimals: usize| {
            [limits.map(|limits| limits.low), limits.map(|limits| limits.high)]
                .map(|limit| limit.map_or_else(String::new, |limit| format!("{limit:.decimals$}")))
        };
        let cells = |index: usize| -> Vec<String> {
            match self {
                Self::Limits(all) => limits(all.get(index).copied().flatten(), 1).into(),
                Self::Rates { rates, has_limits } => {
                    let Some(Rated { counted, covered_ms, rate, .. }) = rates.get(index) else { return Vec::new() };
                    let known = rate.map_or_else(String::new, |rate| format!("{:.2}", rate.per_hour));
                    let mut cells = vec![counted.to_string(), format!("{:.2}", hours(*covered_ms)), known];
                    if *has_limits {
                        cells.extend(limits(rate.and_then(|rate| rate.limits), 2));
                    }
                    cells
                }
            }
        };
        let rows = buckets.iter().enumerate().map(|(index, bucket)| {
            [label(bucket.span.start), bucket.counted.to_string()].into_iter().chain(cells(index)).collect()
        });
        let mut headings = vec!["", text!("cli-column-counted")];
        match self {
            Self::Limits(_) => headings.extend([text!("cli-column-low"), text!("cli-column-high")]),
            Self::Rates { has_limits, .. } => {
                headings.extend([
                    text!("cli-column-in-hours"),
                    text!("cli-column-covered-hours"),
                    text!("cli-column-rate"),
                ]);
                if *has_limits {
                    headings.extend([text!("cli-column-low"), text!("cli-column-high")]);
                }
            }
        }
        print_columns(&headings, rows.collect(), is_seen)
    }
}
