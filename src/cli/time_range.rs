//! Arguments that commands about the past share: the counters, the start and the end.

use anyhow::bail;

use super::date_time::{self, DateOrder, Reading, WhenError};
use super::naming::Naming;
use super::session::say;
use super::wrong_usage;
use crate::day::{self, DayStart};
use crate::domain::{Counter, Name, Time};
use crate::language::text;
use crate::store::{CounterScope, Store};

/// The counters and the time range of a command about the past.
#[derive(Debug, clap::Args)]
pub struct HistoryArguments {
    #[arg(value_name = "NAME")]
    pub names: Vec<Name>,
    #[command(flatten)]
    pub naming: Naming,
    #[command(flatten)]
    pub span: TimeRangeArguments,
    #[arg(long)]
    pub json: bool,
}

/// A time range as typed.
#[derive(Debug, Clone, clap::Args)]
pub struct TimeRangeArguments {
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    #[arg(long, value_enum)]
    dates: Option<DateOrderName>,
}

/// `--dates` as typed.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum DateOrderName {
    DayFirst,
    MonthFirst,
}

impl From<DateOrderName> for DateOrder {
    fn from(dates: DateOrderName) -> Self {
        match dates {
            DateOrderName::DayFirst => Self::DayFirst,
            DateOrderName::MonthFirst => Self::MonthFirst,
        }
    }
}

/// The time from `since` on and before `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TimeRange {
    pub since: Option<Time>,
    pub until: Option<Time>,
}

impl TimeRangeArguments {
    pub(super) fn is_some(&self) -> bool {
        self.since.is_some() || self.until.is_some()
    }

    /// Checks the times before the file is opened. The process ends here if one isn't understood.
    pub(super) fn check(&self) {
        self.understood(DayStart::default());
    }

    /// Returns the range, by the days of the file. Reports how times were understood, unless they were exact.
    pub(super) fn of(&self, store: &Store) -> anyhow::Result<TimeRange> {
        let day_start = DayStart::of_minutes(store.day_starts_at()?).unwrap_or_default();
        let [since, until] = self.understood(day_start);
        let asked = TimeRange { since: since.as_ref().map(|(at, _)| *at), until: until.as_ref().map(|(at, _)| *at) };
        if let (Some(since), Some(until)) = (asked.since, asked.until)
            && until <= since
        {
            let zone = day::now().time_zone().clone();
            let (since, until) = (date_time::text(since, &zone), date_time::text(until, &zone));
            match since == until {
                true => bail!(text!("cli-time-none-same", since, until)),
                false => bail!(text!("cli-time-none", since, until)),
            }
        }
        if let Some((_, Some(time))) = since {
            say(&text!("cli-time-since", time));
        }
        if let Some((_, Some(time))) = until {
            say(&text!("cli-time-until", time));
        }
        Ok(asked)
    }

    /// Returns both times, each with a message on how it was understood. The process ends here if one isn't understood.
    fn understood(&self, day_start: DayStart) -> [Option<(Time, Option<String>)>; 2] {
        let reading = Reading::new(day::now());
        let order = self.dates.map(DateOrder::from).or(reading.order);
        let reading = Reading { day_start, order, ..reading };
        let since =
            self.since.as_ref().map(|text| reading.since(text).unwrap_or_else(|why| refuse("since", text, &why)));
        let until = self.until.as_ref().map(|text| {
            let since = since.as_ref().map(|since| since.at);
            reading.until(text, since).unwrap_or_else(|why| refuse("until", text, &why))
        });
        [since, until].map(|understood| understood.map(|understood| (understood.at, understood.said)))
    }
}

fn refuse(option: &str, text: &str, why: &WhenError) -> ! {
    const CHARS_SHOWN: usize = 60;
    let more = if text.chars().nth(CHARS_SHOWN).is_some() { "…" } else { "" };
    let text: String = text.chars().take(CHARS_SHOWN).collect();
    let (shown, reason) = (format!("{text}{more}"), why.to_string());
    wrong_usage(&match why {
        WhenError::Order { .. } => text!("cli-time-invalid-order", text = shown, option, why = reason),
        _ => text!("cli-time-invalid", text = shown, option, why = reason),
    })
}

/// Returns the counters with these names, each once, or all if there are none.
pub(super) fn of_names(counters: &[Counter], names: &[Name], naming: Naming) -> anyhow::Result<CounterScope> {
    if names.is_empty() {
        return Ok(CounterScope::All);
    }
    let mut ids = names.iter().map(|name| Ok(naming.find(counters, name)?.id)).collect::<anyhow::Result<Vec<_>>>()?;
    ids.sort();
    ids.dedup();
    Ok(CounterScope::These(ids))
}
