//! `control`: prints the control chart of a counter, and since when it is counted more, or less, often.

use std::path::Path;
use std::time::Duration;

use anyhow::{anyhow, bail};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use serde::Serialize;

use super::date_time;
use super::naming::Naming;
use super::output::{is_seen, print_columns, print_line, rounded, short, to_json};
use super::session::{ask, say};
use super::time_range::{TimeRange, TimeRangeArguments};
use super::wrong_usage;
use crate::day::{self, DayStart};
use crate::domain::{ControlPlan, ControlSize, Counter, Name, Time, Unit};
use crate::inference::{ChartKind, ControlPoint, Rule, Sample};
use crate::language::text;
use crate::request::{CounterRef, Edit, Request};
use crate::stats::evidence::{self, Controlled, LastChange};
use crate::stats::{Calendar, Span};
use crate::worker::Timeout;

/// The arguments of `control` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    name: Name,
    #[arg(long, value_enum)]
    kind: Option<KindName>,
    #[arg(long, value_enum, value_name = "UNIT")]
    per: Option<UnitName>,
    #[arg(long, value_name = "FROM..TO", value_parser = dates)]
    baseline: Option<(Date, Date)>,
    #[arg(long, value_name = "board|hours|NAME", value_parser = size)]
    of: Option<ControlSize>,
    #[command(flatten)]
    span: TimeRangeArguments,
    #[arg(long)]
    save: bool,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    naming: Naming,
}

/// `--kind` as typed: the usual letters.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum KindName {
    C,
    U,
    P,
}

/// A unit as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum UnitName {
    Hour,
    Day,
    Week,
    Month,
}

impl From<UnitName> for Unit {
    fn from(unit: UnitName) -> Self {
        match unit {
            UnitName::Hour => Self::Hour,
            UnitName::Day => Self::Day,
            UnitName::Week => Self::Week,
            UnitName::Month => Self::Month,
        }
    }
}

/// What `control --json` prints.
#[derive(Serialize)]
struct ChartRecord<'a> {
    name: &'a str,
    plan: String,
    center: f64,
    /// Whether the limits are rough, since little was counted in the baseline.
    rough: bool,
    samples: Vec<SampleRecord>,
    change: Option<ChangeRecord>,
}

#[derive(Serialize)]
struct SampleRecord {
    start: String,
    end: String,
    counted: u64,
    /// What the count is divided by; 1 for kind c, and 0 where nothing was covered or looked at.
    size: f64,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    broken: Vec<&'static str>,
}

#[derive(Serialize)]
struct ChangeRecord {
    since: String,
    before: f64,
    after: f64,
    per: Unit,
}

impl Arguments {
    /// Returns the plan: the counter's own, with what was given instead.
    fn plan(&self, own: Option<ControlPlan>) -> anyhow::Result<ControlPlan> {
        let kind = match (self.kind, &own, &self.of) {
            (Some(KindName::C), ..) => ChartKind::Count,
            (Some(KindName::U), ..) => ChartKind::Rate,
            (Some(KindName::P), ..) => ChartKind::Share,
            (None, Some(own), None) => own.kind,
            (None, Some(own), Some(_)) if own.kind != ChartKind::Count => own.kind,
            (None, _, Some(_)) => ChartKind::Rate,
            (None, None, None) => ChartKind::Count,
        };
        let unit = self.per.map(Unit::from).or(own.as_ref().map(|own| own.unit)).unwrap_or(Unit::Day);
        let baseline = self.baseline.or(own.as_ref().map(|own| own.baseline));
        let baseline = baseline.ok_or_else(|| anyhow!(text!("cli-control-none")))?;
        let size = self.of.clone().or(own.and_then(|own| own.size).filter(|_| kind != ChartKind::Count));
        Ok(ControlPlan::new(kind, unit, baseline, size)?)
    }

    fn has_plan(&self) -> bool {
        self.kind.is_some() || self.per.is_some() || self.baseline.is_some() || self.of.is_some()
    }
}

/// Prints the samples of a counter's control chart, and says what it shows.
pub(super) fn control(path: &Path, wait: Duration, arguments: &Arguments) -> anyhow::Result<()> {
    arguments.span.check();
    if arguments.save && !arguments.has_plan() {
        wrong_usage(text!("cli-control-save-nothing"));
    }
    let mut store = super::session::read(path, wait)?;
    let counters = store.counters()?;
    let counter = arguments.naming.find(&counters, &arguments.name)?;
    let own = match counter.control.as_deref().map(str::parse::<ControlPlan>) {
        // What is given instead of it isn't read.
        Some(Err(_)) if arguments.baseline.is_some() => None,
        own => own.transpose()?,
    };
    let mut plan = arguments.plan(own)?;
    if let Some(ControlSize::Counter(name)) = &plan.size {
        let size = super::naming::find(counters.iter(), &CounterRef::Name(name.clone()));
        let size = size.ok_or_else(|| super::naming::missing(&CounterRef::Name(name.clone())))?;
        plan.size = Name::mended(&size.name).map(ControlSize::Counter);
    }
    let range = arguments.span.of(&store)?;
    let day_start = DayStart::of_minutes(store.day_starts_at()?).unwrap_or_default();
    let calendar = Calendar::new(TimeZone::system(), day_start, Weekday::Monday);
    let now = Time::now();
    let chart = match store.control(counter, &plan, &calendar, now)? {
        Ok(chart) => chart,
        Err(why) => bail!(why.reason()),
    };
    let change = store.last_change(&[counter], (plan.unit, &calendar), now)?;
    drop(store);
    if arguments.save {
        let edit = Edit { control: Some(Some(plan.clone())), ..Edit::default() };
        ask(path, Timeout::After(wait), Request::Edit { counter: CounterRef::Id(counter.id), edit })??;
    }
    print(counter, &plan, &chart, change, (range, &calendar), arguments.json)
}

fn print(
    counter: &Counter,
    plan: &ControlPlan,
    chart: &Controlled,
    change: Option<LastChange>,
    (range, calendar): (TimeRange, &Calendar),
    json: bool,
) -> anyhow::Result<()> {
    let text = |at| date_time::text(at, calendar.zone());
    let is_asked = |span: Span| {
        range.since.is_none_or(|since| since < span.end) && range.until.is_none_or(|until| span.start < until)
    };
    let samples = chart.spans.iter().zip(&chart.samples).zip(&chart.chart.points);
    let samples: Vec<((&Span, &Sample), &ControlPoint)> = samples.filter(|((span, _), _)| is_asked(**span)).collect();
    if json {
        let sample = |((span, sample), point): &((&Span, &Sample), &ControlPoint)| SampleRecord {
            start: text(span.start),
            end: text(span.end),
            counted: sample.count,
            size: rounded(sample.size),
            value: point.value.map(rounded),
            low: point.limits.map(|limits| rounded(limits.low)),
            high: point.limits.map(|limits| rounded(limits.high)),
            broken: point.broken.iter().copied().map(rule_key).collect(),
        };
        let change = change.map(|LastChange { since, before, after, per, .. }| ChangeRecord {
            since: text(since.start),
            before: rounded(before),
            after: rounded(after),
            per,
        });
        return print_line(&to_json(&ChartRecord {
            name: &counter.name,
            plan: plan.to_string(),
            center: rounded(chart.chart.center),
            rough: chart.chart.is_rough,
            samples: samples.iter().map(sample).collect(),
            change,
        })?);
    }
    let is_seen = is_seen();
    let start = |at| if is_seen { super::stats::label(at, plan.unit, calendar) } else { text(at) };
    // A share of a thousand is still told from another, and so is what a program reads.
    let decimals = if is_seen && plan.kind != ChartKind::Share { 2 } else { 4 };
    let number = |number: f64| short(number, decimals);
    let row = |((span, _), point): &((&Span, &Sample), &ControlPoint)| {
        let broken: Vec<&str> = point.broken.iter().copied().map(evidence::broken).collect();
        vec![
            start(span.start),
            point.value.map_or_else(String::new, number),
            number(chart.chart.center),
            point.limits.map_or_else(String::new, |limits| number(limits.low)),
            point.limits.map_or_else(String::new, |limits| number(limits.high)),
            broken.join("; "),
        ]
    };
    let headings = [
        "",
        text!("cli-column-value"),
        text!("cli-column-center"),
        text!("cli-column-low"),
        text!("cli-column-high"),
        text!("cli-column-broken"),
    ];
    print_columns(&headings, samples.iter().map(row).collect(), is_seen)?;
    explain(plan, chart, change, calendar);
    Ok(())
}

/// Says what the chart is of, what its limits mean, and since when there is a change.
fn explain(plan: &ControlPlan, chart: &Controlled, change: Option<LastChange>, calendar: &Calendar) {
    let (first, last) = plan.baseline;
    let (from, to) = (first.to_string(), last.to_string());
    say(&text!("cli-control-limits", plan = plan.to_string(), from, to));
    if chart.chart.is_rough {
        say(text!("cli-control-rough"));
    }
    let alarms = chart.chart.points.iter().filter(|point| !point.broken.is_empty()).count();
    say(&text!("cli-control-broken", count = alarms, all = chart.chart.seen().count()));
    let said = change.map_or_else(
        || text!("cli-control-no-change").to_owned(),
        |LastChange { since, before, after, per, .. }| {
            let since = day::local(since.start, calendar.zone());
            let since = match plan.unit {
                Unit::Hour => since.strftime("%Y-%m-%d %H:%M").to_string(),
                _ => since.date().to_string(),
            };
            evidence::change(per, &since, &evidence::about(before), &evidence::about(after))
        },
    );
    say(&said);
}

/// Returns what JSON calls a rule.
fn rule_key(rule: Rule) -> &'static str {
    match rule {
        Rule::Beyond => "beyond",
        Rule::TwoOfThree => "two_of_three",
        Rule::FourOfFive => "four_of_five",
        Rule::EightOnOneSide => "eight_on_one_side",
        Rule::Trend => "trend",
    }
}

/// Reads two dates, such as 2026-10-01..2026-10-31, both included.
fn dates(text: &str) -> Result<(Date, Date), String> {
    let dates = text.split_once("..").and_then(|(first, last)| {
        let dates: (Date, Date) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        Some(dates)
    });
    dates.filter(|(first, last)| first <= last).ok_or_else(|| text!("cli-dates-form").into())
}

/// Reads what a count is divided by; `counter NAME` is for a counter that is called board or hours.
fn size(text: &str) -> Result<ControlSize, String> {
    match text {
        "board" => Ok(ControlSize::Board),
        "hours" => Ok(ControlSize::Hours),
        name => {
            let name = name.strip_prefix("counter ").unwrap_or(name);
            Name::parse(name).map(ControlSize::Counter).map_err(|error| error.to_string())
        }
    }
}
