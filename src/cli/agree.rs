//! `agree`: compares what two counted who counted the same without knowing of each other, and appends what is missing.
//!
//! Left out: the coefficients, which `inference` computes.

mod data;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{anyhow, bail};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::control::UnitName;
use super::date_time;
use super::exit::{Effect, answered};
use super::naming::Naming;
use super::output::{print_line, rounded, short, to_json};
use super::session::{ask, say};
use super::time_range::{TimeRange, TimeRangeArguments};
use crate::day::DayStart;
use crate::domain::{CounterId, Name, Note, QuarterSum, Time, Unit, visible};
use crate::inference::{Concordance, Interval, Kappa, Level, Pair, concordance, kappa, pair_presses};
use crate::language::text;
use crate::request::{Correction, CounterRef, Outcome, Request};
use crate::stats::{Calendar, sum};
use crate::worker::Timeout;
use data::{Compared, NOTE_MARK, Press, Sums, Totals};

/// How far apart two presses of the same thing are at most, in milliseconds, unless another time is given.
const APART_MS: i64 = 5_000;

/// The arguments of `agree` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    first: Name,
    second: Name,
    #[arg(long, conflicts_with_all = ["desks", "by_id"])]
    boards: bool,
    #[arg(long, conflicts_with = "by_id")]
    desks: bool,
    #[arg(long, value_enum, value_name = "UNIT", conflicts_with = "within")]
    by: Option<UnitName>,
    #[arg(long, value_name = "SECONDS", value_parser = super::values::seconds)]
    within: Option<Duration>,
    #[command(flatten)]
    span: TimeRangeArguments,
    #[arg(long, value_enum, value_name = "WHOSE")]
    reconcile: Option<Reconcile>,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    naming: Naming,
}

/// Whose total is taken.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Reconcile {
    First,
    Second,
    Mean,
}

/// What `agree --json` prints.
#[derive(Serialize)]
struct AgreementRecord {
    first: String,
    second: String,
    /// How their counters were paired.
    paired_by: &'static str,
    /// The unit, if amounts were compared.
    by: Option<Unit>,
    /// How many seconds apart presses were at most, if presses were compared.
    within: Option<f64>,
    totals: Vec<TotalRecord>,
    /// The presses or spans that were compared, and how many of them were alike.
    compared: u64,
    alike: u64,
    /// The presses that the other one has not.
    first_only: Option<u64>,
    second_only: Option<u64>,
    /// In per cent.
    agreement: Option<f64>,
    kappa: Option<CoefficientRecord>,
    concordance: Option<CoefficientRecord>,
    /// The mean of the first's amounts less that of the second's.
    difference: Option<f64>,
    parted: Vec<PartedRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<Vec<CorrectedRecord>>,
}

/// The totals of two counters.
#[derive(Serialize)]
struct TotalRecord {
    counter: String,
    first: i64,
    second: i64,
}

#[derive(Serialize)]
struct CoefficientRecord {
    value: f64,
    low: f64,
    high: f64,
}

/// Where they parted: at a press, which counters they pressed; in a span, what they counted.
#[derive(Serialize)]
#[serde(untagged)]
enum PartedRecord {
    Press { at: String, first: Option<String>, second: Option<String> },
    Span { start: String, counter: String, first: i64, second: i64 },
}

#[derive(Serialize)]
struct CorrectedRecord {
    counter: String,
    added: i64,
    count: i64,
}

impl CoefficientRecord {
    fn new(value: f64, limits: Interval) -> Self {
        Self { value: rounded(value), low: rounded(limits.low), high: rounded(limits.high) }
    }
}

/// Compares, prints, and appends the corrections that were asked for.
pub(super) fn agree(path: &Path, wait: Duration, arguments: &Arguments) -> anyhow::Result<()> {
    arguments.span.check();
    let mut store = super::session::read(path, wait)?;
    let range = arguments.span.of(&store)?;
    let day_start = DayStart::of_minutes(store.day_starts_at()?).unwrap_or_default();
    let calendar = Calendar::new(TimeZone::system(), day_start, Weekday::Monday);
    let (first, second) = (&arguments.first, &arguments.second);
    let compared = match (arguments.boards, arguments.desks) {
        (true, _) => Compared::boards(&store, first, second)?,
        (_, true) => Compared::desks(&store, first, second)?,
        _ => Compared::counters(&store, arguments.naming, first, second)?,
    };
    let now = Time::now();
    let end = range.until.map_or(Time(now.0.saturating_add(1)), |until| until.min(Time(now.0.saturating_add(1))));
    let range = TimeRange { since: range.since, until: Some(end) };
    let Sums { totals, corrected } = compared.sums(&mut store, range)?;
    let by = match (arguments.by, arguments.within) {
        (Some(unit), _) => Some(Unit::from(unit)),
        // One counter says no categories that could be told apart.
        (None, None) if compared.categories.len() < 2 => Some(Unit::Hour),
        (None, _) => None,
    };
    let mut record = match by {
        Some(unit) => of_amounts(&compared, &totals, unit, &calendar)?,
        None => {
            let apart =
                arguments.within.map_or(APART_MS, |within| i64::try_from(within.as_millis()).unwrap_or(i64::MAX));
            let presses = compared.presses(&store, range)?;
            of_presses(&compared, &totals, &presses, apart, &calendar)
        }
    };
    drop(store);
    if let Some(whose) = arguments.reconcile {
        let requests = corrections(&compared, (&totals, &corrected), whose, Time(end.0.saturating_sub(1)))?;
        record.corrected = Some(append(path, wait, requests)?);
    }
    let effect =
        if record.corrected.as_ref().is_some_and(|all| !all.is_empty()) { Effect::Counted } else { Effect::Other };
    if arguments.json {
        return answered(effect, print_line(&to_json(&record)?));
    }
    answered(effect, print(&record))?;
    explain(&record);
    Ok(())
}

fn total(quarters: &[QuarterSum]) -> i64 {
    quarters.iter().fold(0, |all, quarter| all.saturating_add(quarter.counted))
}

fn record(compared: &Compared, totals: &Totals) -> AgreementRecord {
    let of_category = |(category, [first, second]): (&data::Category, &[Vec<QuarterSum>; 2])| TotalRecord {
        counter: category.names[0].clone(),
        first: total(first),
        second: total(second),
    };
    AgreementRecord {
        first: compared.names[0].clone(),
        second: compared.names[1].clone(),
        paired_by: compared.paired_by,
        by: None,
        within: None,
        totals: compared.categories.iter().zip(totals).map(of_category).collect(),
        compared: 0,
        alike: 0,
        first_only: None,
        second_only: None,
        agreement: None,
        kappa: None,
        concordance: None,
        difference: None,
        parted: Vec::new(),
        corrected: None,
    }
}

fn percent(part: u64, all: u64) -> Option<f64> {
    (all > 0).then(|| rounded(part as f64 * 100.0 / all as f64))
}

/// Compares the amounts of each span in which either counted anything: what neither counted may not have been looked at.
fn of_amounts(
    compared: &Compared,
    totals: &Totals,
    unit: Unit,
    calendar: &Calendar,
) -> anyhow::Result<AgreementRecord> {
    let mut record = AgreementRecord { by: Some(unit), ..record(compared, totals) };
    let quarters = || totals.iter().flatten().flatten().map(|sum| sum.quarter.start());
    let (Some(from), Some(to)) = (quarters().min(), quarters().max()) else { return Ok(record) };
    let spans = calendar.spans(unit, from, to);
    if spans.last().is_none_or(|span| span.end <= to) {
        bail!(text!("cli-stats-long", first = date_time::text(from, calendar.zone())));
    }
    let sums: Vec<[Vec<i64>; 2]> = totals
        .iter()
        .map(|both| both.each_ref().map(|one| sum(&spans, one).into_iter().map(|bucket| bucket.counted).collect()))
        .collect();
    let mut amounts = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        let of_span: Vec<[i64; 2]> =
            sums.iter().map(|both| both.each_ref().map(|one| one.get(index).copied().unwrap_or_default())).collect();
        if of_span.iter().all(|both| *both == [0, 0]) {
            continue;
        }
        let [first, second] = [0, 1].map(|side: usize| of_span.iter().filter_map(|both| both.get(side)).sum::<i64>());
        amounts.push((first as f64, second as f64));
        record.alike += u64::from(of_span.iter().all(|[first, second]| first == second));
        for (category, [first, second]) in compared.categories.iter().zip(of_span).filter(|(_, [a, b])| a != b) {
            let start = date_time::text(span.start, calendar.zone());
            record.parted.push(PartedRecord::Span { start, counter: category.names[0].clone(), first, second });
        }
    }
    record.compared = amounts.len() as u64;
    record.agreement = percent(record.alike, record.compared);
    if let Some(Concordance { coefficient, interval, difference }) = concordance(&amounts, Level::USUAL) {
        record.concordance = Some(CoefficientRecord::new(coefficient, interval));
        record.difference = Some(rounded(difference));
    }
    Ok(record)
}

/// Compares presses that were made at most `apart` milliseconds from each other. Kappa is of those that both made: without
/// the other one's press, nobody knows what it would have been.
fn of_presses(
    compared: &Compared,
    totals: &Totals,
    [first, second]: &[Vec<Press>; 2],
    apart: i64,
    calendar: &Calendar,
) -> AgreementRecord {
    let mut record = AgreementRecord { within: Some(apart as f64 / 1_000.0), ..record(compared, totals) };
    let size = compared.categories.len();
    let mut table = vec![vec![0_u64; size]; size];
    let name = |press: Option<Press>, side: usize| compared.categories.get(press?.1)?.names.get(side).cloned();
    let (mut first_only, mut second_only) = (0, 0);
    for Pair { first, second } in pair_presses(first, second, apart) {
        record.compared += 1;
        match (first, second) {
            (Some((_, row)), Some((_, column))) => {
                if let Some(cell) = table.get_mut(row).and_then(|row| row.get_mut(column)) {
                    *cell += 1;
                }
                if row == column {
                    record.alike += 1;
                    continue;
                }
            }
            (Some(_), None) => first_only += 1,
            (None, _) => second_only += 1,
        }
        let at = Time(first.or(second).map_or(0, |(at, _)| at));
        let at = date_time::text(at, calendar.zone());
        record.parted.push(PartedRecord::Press { at, first: name(first, 0), second: name(second, 1) });
    }
    (record.first_only, record.second_only) = (Some(first_only), Some(second_only));
    record.agreement = percent(record.alike, record.compared);
    record.kappa =
        kappa(&table, Level::USUAL).map(|Kappa { kappa, interval, .. }| CoefficientRecord::new(kappa, interval));
    record
}

/// Returns what must be appended so that each of the first's totals becomes the chosen one; of two desks, the counter's,
/// since what both counted is in it twice. The mean is rounded up. What was corrected before is taken into account, so that
/// the same command again changes nothing.
fn corrections(
    compared: &Compared,
    (totals, corrected): (&Totals, &[i64]),
    whose: Reconcile,
    at: Time,
) -> anyhow::Result<Vec<(CounterId, Request)>> {
    let mut requests = Vec::new();
    for ((category, [first, second]), corrected) in compared.categories.iter().zip(totals).zip(corrected) {
        let (first, second) = (i128::from(total(first)), i128::from(total(second)));
        let chosen = match whose {
            Reconcile::First => first,
            Reconcile::Second => second,
            Reconcile::Mean => (first + second + 1).div_euclid(2),
        };
        let counted = if compared.desks.is_some() { first + second } else { first };
        let delta = i64::try_from(chosen - counted - i128::from(*corrected))
            .map_err(|_| anyhow!(text!("cli-agree-large", name = category.names[0].as_str())))?;
        if delta != 0 {
            let [a, b] = compared.names.each_ref().map(String::as_str);
            let note = text!("agree-note", first = a, second = b, one = first, other = second, total = chosen);
            let (counter, note) = (category.counters[0], Note::mended(&format!("{NOTE_MARK}{note}")));
            requests.push((counter, Request::Late { counter: CounterRef::Id(counter), delta, at, note }));
        }
    }
    Ok(requests)
}

/// Appends the corrections as one operation.
fn append(path: &Path, wait: Duration, requests: Vec<(CounterId, Request)>) -> anyhow::Result<Vec<CorrectedRecord>> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    let deltas: BTreeMap<CounterId, i64> = requests
        .iter()
        .filter_map(|(id, request)| match request {
            Request::Late { delta, .. } => Some((*id, *delta)),
            _ => None,
        })
        .collect();
    let requests = requests.into_iter().map(|(_, request)| request).collect();
    let outcome = ask(path, Timeout::After(wait), Request::OperationByCommand { requests })??;
    let Outcome::Performed { outcomes, .. } = outcome else { return Ok(Vec::new()) };
    let corrected = outcomes.into_iter().filter_map(|outcome| match outcome {
        Outcome::Corrected(corrections) => Some(corrections),
        _ => None,
    });
    let listed = |Correction { id, name, after, .. }: Correction| CorrectedRecord {
        counter: name,
        added: deltas.get(&id).copied().unwrap_or_default(),
        count: after,
    };
    Ok(corrected.flatten().map(listed).collect())
}

/// Prints a line for each figure, its name first, and then for each place where they parted.
fn print(record: &AgreementRecord) -> anyhow::Result<()> {
    let mut lines = Vec::new();
    for TotalRecord { counter, first, second } in &record.totals {
        lines.push(format!("total\t{}\t{first}\t{second}", visible(counter)));
    }
    lines.push(format!("compared\t{}", record.compared));
    lines.push(format!("alike\t{}", record.alike));
    if let (Some(first), Some(second)) = (record.first_only, record.second_only) {
        lines.push(format!("first_only\t{first}"));
        lines.push(format!("second_only\t{second}"));
    }
    if let Some(percent) = record.agreement {
        lines.push(format!("agreement\t{}", short(percent, 2)));
    }
    for (name, coefficient) in [("kappa", &record.kappa), ("concordance", &record.concordance)] {
        if let Some(CoefficientRecord { value, low, high }) = coefficient {
            lines.push(format!("{name}\t{value:.3}\t{low:.3}\t{high:.3}"));
        }
    }
    if let Some(difference) = record.difference {
        lines.push(format!("difference\t{}", short(difference, 4)));
    }
    let shown = |name: &Option<String>| visible(name.as_deref().unwrap_or_default()).into_owned();
    lines.extend(record.parted.iter().map(|parted| match parted {
        PartedRecord::Press { at, first, second } => format!("parted\t{at}\t{}\t{}", shown(first), shown(second)),
        PartedRecord::Span { start, counter, first, second } => {
            format!("parted\t{start}\t{}\t{first}\t{second}", visible(counter))
        }
    }));
    for CorrectedRecord { counter, added, count } in record.corrected.iter().flatten() {
        lines.push(format!("corrected\t{}\t{added:+}\t{count}", visible(counter)));
    }
    lines.iter().try_for_each(|line| print_line(line))
}

/// Says how the counters were paired, and what the figures mean.
fn explain(record: &AgreementRecord) {
    let (first, second) = (record.first.as_str(), record.second.as_str());
    match record.paired_by {
        "short_name" => say(text!("cli-agree-by-short-name")),
        "position" => say(text!("cli-agree-by-position")),
        _ => {}
    }
    if let Some(percent) = record.agreement {
        let percent = short(percent, 1);
        match record.within {
            Some(seconds) => say(&text!(
                "cli-agree-presses",
                alike = record.alike,
                all = record.compared.to_string(),
                percent,
                seconds = short(seconds, 3),
            )),
            None => say(&text!("cli-agree-spans", alike = record.alike, all = record.compared.to_string(), percent)),
        }
    } else {
        say(text!("cli-agree-nothing"));
    }
    let limits = |of: &CoefficientRecord| (short(of.value, 2), short(of.low, 2), short(of.high, 2));
    if let Some((value, low, high)) = record.kappa.as_ref().map(limits) {
        say(&text!("cli-agree-kappa", value, low, high));
    }
    if let Some((value, low, high)) = record.concordance.as_ref().map(limits) {
        let difference = short(record.difference.unwrap_or_default(), 2);
        say(&text!("cli-agree-concordance", value, low, high, first, second, difference));
    }
    if record.corrected.as_ref().is_some_and(Vec::is_empty) {
        say(text!("cli-agree-nothing-to-correct"));
    }
}
