//! `stats`: prints the sums of each hour, day, week, month, or hour of the week.

mod figures;

use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::bail;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::date_time::{self, WEEKDAYS, weekday_of};
use super::output::{print_line, to_json};
use super::time_range::{HistoryArguments, of_names};
use super::wrong_usage;
use crate::day::{self, DayStart};
use crate::domain::{Counter, Time, visible};
use crate::language::text;
use crate::stats::{Bucket, Calendar, Heat, HeatCell, Span, Unit, sum};
use crate::store::{CounterScope, DeskSums};

/// One column of a bar; and one to seven eighths of it.
const FULL: &str = "█";
const BLOCKS: [&str; 7] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];

use figures::Figured;
pub(super) use figures::Figures;

/// `--by` as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum StatsUnit {
    Hour,
    Day,
    Week,
    Month,
    WeekdayHour,
    Desk,
}

impl StatsUnit {
    fn unit(self) -> Option<Unit> {
        match self {
            Self::Hour => Some(Unit::Hour),
            Self::Day => Some(Unit::Day),
            Self::Week => Some(Unit::Week),
            Self::Month => Some(Unit::Month),
            Self::WeekdayHour | Self::Desk => None,
        }
    }
}

/// A bucket as `stats --json` prints it.
#[derive(Serialize)]
struct BucketRecord {
    start: String,
    end: String,
    counted: i64,
    /// The part of it that was entered late.
    late: i64,
    /// What was asked for beside it.
    #[serde(flatten)]
    figures: Option<figures::FigureRecord>,
}

/// An hour of the week as `stats --json` prints it.
#[derive(Serialize)]
struct HourOfWeek {
    weekday: &'static str,
    hour: u8,
    counted: i64,
    /// The number of days over which it was counted.
    days: u32,
}

/// A desk as `stats --by desk --json` prints it.
#[derive(Serialize)]
struct DeskRecord<'a> {
    /// `null`: what was counted on counters that aren't shared.
    desk: Option<&'a str>,
    mine: bool,
    counted: i64,
    late: i64,
}

/// Prints the sums, with bars on a terminal.
pub(super) fn stats(
    path: &Path,
    wait: Duration,
    past: &HistoryArguments,
    by: StatsUnit,
    figures: Figures,
) -> anyhow::Result<()> {
    past.span.check();
    if figures.is_some() && by.unit().is_none() {
        wrong_usage(text!("cli-stats-figures-by"));
    }
    let mut store = super::session::read(path, wait)?;
    let counters = store.counters()?;
    let of = of_names(&counters, &past.names, past.naming)?;
    let asked = past.span.of(&store)?;
    let day_start = DayStart::of_minutes(store.day_starts_at()?).unwrap_or_default();
    let calendar = Calendar::new(TimeZone::system(), day_start, Weekday::Monday);
    // Nothing was counted before the first entry, or after now.
    let end = Time(Time::now().0.saturating_add(1));
    let end = asked.until.map_or(end, |until| until.min(end));
    let first = store.first_at(&of)?.unwrap_or(end);
    let first = asked.since.map_or(first, |since| since.max(first));
    let last = Time(end.0.saturating_sub(1));
    if first > last {
        return if past.json { print_line("[]") } else { Ok(()) };
    }
    if by == StatsUnit::Desk {
        return print_desks(&store.quarters_by_desk(&of, first, end)?, past.json);
    }
    let quarters = store.together(&of, first, end)?;
    let Some(last_day) = calendar.span_of(Unit::Day, first).and(calendar.span_of(Unit::Day, last)) else {
        bail!(text!("cli-stats-beyond"));
    };
    match by.unit() {
        Some(unit) => {
            let spans = calendar.spans(unit, first, last);
            if spans.last().is_none_or(|span| span.end <= last) {
                let first = date_time::text(first, calendar.zone());
                bail!(text!("cli-stats-long", first));
            }
            let mut buckets = sum(&spans, &quarters);
            for Bucket { span, .. } in &mut buckets {
                // The first and the last bucket only cover what was asked for.
                span.start = asked.since.map_or(span.start, |since| since.max(span.start));
                span.end = asked.until.map_or(span.end, |until| until.min(span.end));
            }
            let counters: Vec<&Counter> = counters.iter().filter(|counter| is_of(&of, counter)).collect();
            let first = store.first_at(&of)?.unwrap_or(first);
            let figured = figures.of(&buckets, &quarters, &counters, (&mut store, &calendar), (first, end))?;
            print_buckets(&buckets, figured.as_ref(), unit, past.json, &calendar)
        }
        None => print_heat(&calendar.heat(&quarters, first, last_day.end), past.json),
    }
}

fn print_desks(desks: &[DeskSums], json: bool) -> anyhow::Result<()> {
    let records: Vec<DeskRecord<'_>> = desks
        .iter()
        .map(|(desk, sums)| DeskRecord {
            desk: desk.as_ref().map(|desk| &*desk.name),
            mine: desk.as_ref().is_some_and(|desk| desk.is_mine),
            counted: sums.iter().fold(0, |sum, quarter| i64::saturating_add(sum, quarter.counted)),
            late: sums.iter().fold(0, |sum, quarter| i64::saturating_add(sum, quarter.late)),
        })
        .collect();
    if json {
        return print_line(&to_json(&records)?);
    }
    let columns = columns();
    // Other programs read the same word in all languages.
    let not_shared = if columns.is_some() { text!("inspector-not-shared") } else { "not shared" };
    let row = |record: &DeskRecord<'_>| (visible(record.desk.unwrap_or(not_shared)).into_owned(), record.counted);
    print(&records.iter().map(row).collect::<Vec<_>>(), columns)
}

fn is_of(of: &CounterScope, counter: &Counter) -> bool {
    match of {
        CounterScope::All => true,
        CounterScope::These(ids) => ids.contains(&counter.id),
    }
}

fn print_buckets(
    buckets: &[Bucket],
    figured: Option<&Figured>,
    unit: Unit,
    json: bool,
    calendar: &Calendar,
) -> anyhow::Result<()> {
    let text = |at| date_time::text(at, calendar.zone());
    if json {
        let listed = |(index, bucket): (usize, &Bucket)| {
            let Bucket { span: Span { start, end }, counted, late } = *bucket;
            let figures = figured.and_then(|figured| figured.record(index));
            BucketRecord { start: text(start), end: text(end), counted, late, figures }
        };
        return print_line(&to_json(&buckets.iter().enumerate().map(listed).collect::<Vec<_>>())?);
    }
    let columns = columns();
    if let Some(figured) = figured {
        let label = |start| if columns.is_some() { label(start, unit, calendar) } else { text(start) };
        return figured.print(buckets, columns.is_some(), label);
    }
    let row = |Bucket { span, counted, .. }: &Bucket| match columns {
        Some(_) => (label(span.start, unit, calendar), *counted),
        None => (text(span.start), *counted),
    };
    print(&buckets.iter().map(row).collect::<Vec<_>>(), columns)
}

fn print_heat(heat: &Heat, json: bool) -> anyhow::Result<()> {
    let hours = WEEKDAYS.into_iter().zip(heat).flat_map(|(weekday, hours)| {
        (0..).zip(hours).map(move |(hour, &HeatCell { counted, days })| HourOfWeek { weekday, hour, counted, days })
    });
    if json {
        return print_line(&to_json(&hours.collect::<Vec<_>>())?);
    }
    let columns = columns();
    let row = |HourOfWeek { weekday, hour, counted, .. }| {
        let time = format!("{hour:02}:00");
        let label =
            if columns.is_some() { text!("weekday-date", weekday, date = time) } else { format!("{weekday} {time}") };
        (label, counted)
    };
    print(&hours.map(row).collect::<Vec<_>>(), columns)
}

/// Returns the width of the terminal, or `None` if standard output isn't one.
fn columns() -> Option<usize> {
    let terminal = console::Term::stdout();
    terminal.is_term().then(|| usize::from(terminal.size().1))
}

/// Returns a readable label for the span with this start.
pub(super) fn label(start: Time, unit: Unit, calendar: &Calendar) -> String {
    let start = day::local(start, calendar.zone());
    let (weekday, date) = (weekday_of(start.date()), start.date().to_string());
    match unit {
        // With the offset, since an hour may occur twice.
        Unit::Hour => text!("weekday-date-time", weekday, date, time = start.strftime("%H:%M %:z").to_string()),
        Unit::Day | Unit::Week => text!("weekday-date", weekday, date),
        Unit::Month => start.strftime("%Y-%m").to_string(),
    }
}

/// Prints a line for each label and sum, with a bar if the number of terminal columns is given.
fn print(rows: &[(String, i64)], columns: Option<usize>) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match columns {
        None => rows.iter().try_for_each(|(label, counted)| writeln!(out, "{label}\t{counted}"))?,
        Some(columns) => chart(rows, columns).iter().try_for_each(|line| writeln!(out, "{line}"))?,
    }
    Ok(out.flush()?)
}

/// Returns lines with bars, the longest of which fills the width of the terminal.
fn chart(rows: &[(String, i64)], columns: usize) -> Vec<String> {
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let label_width = width(&mut rows.iter().map(|(label, _)| console::measure_text_width(label)));
    let sum_width = width(&mut rows.iter().map(|(_, counted)| counted.to_string().len()));
    let most = rows.iter().map(|(_, counted)| *counted).max().unwrap_or(0);
    let bar_width = columns.saturating_sub(label_width + sum_width + 2);
    let line = |(label, counted): &(String, i64)| {
        // Wide characters take two columns.
        let label = console::pad_str(label, label_width, console::Alignment::Left, None);
        let line = format!("{label} {counted:sum_width$} {}", bar(*counted, most, bar_width));
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// Returns a bar that has `columns` columns for the largest sum; negative sums have none.
fn bar(counted: i64, most: i64, columns: usize) -> String {
    let (counted, most) = (u128::from(counted.max(0).unsigned_abs()), u128::from(most.max(1).unsigned_abs()));
    let eighths = usize::try_from(counted * 8 * columns as u128 / most).unwrap_or(0);
    let part = (eighths % 8).checked_sub(1).and_then(|eighth| BLOCKS.get(eighth)).copied().unwrap_or_default();
    FULL.repeat(eighths / 8) + part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_ends_at_the_edge() {
        let rows = [("Mon".to_owned(), 16), ("Tuesday".to_owned(), -100), ("Wed".to_owned(), 0), ("Thu".to_owned(), 5)];
        let lines = chart(&rows, 20);
        assert_eq!(lines, ["Mon       16 ███████", "Tuesday -100", "Wed        0", "Thu        5 ██▏"]);
        assert_eq!(lines[0].chars().count(), 20);
        // "月" is as wide as two of the others.
        let wide = chart(&[("月曜".to_owned(), 5), ("a".to_owned(), 5)], 12);
        assert_eq!(wide, ["月曜 5 █████", "a    5 █████"]);
        // Too narrow for bars, or nothing counted.
        assert_eq!(chart(&rows, 5)[0], "Mon       16");
        assert_eq!(chart(&rows[2..3], 20), ["Wed 0"]);
        assert_eq!(chart(&[], 20), Vec::<String>::new());
    }

    #[test]
    fn a_label_says_the_weekday_and_which_of_two_hours_it_is() {
        let calendar = Calendar::new(TimeZone::get("Europe/Berlin").unwrap(), DayStart::default(), Weekday::Monday);
        let at = |text: &str| Time(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
        let hours = ["2024-10-27T00:00Z", "2024-10-27T01:00Z"].map(|text| label(at(text), Unit::Hour, &calendar));
        assert_eq!(hours, ["Sun 2024-10-27 02:00 +02:00", "Sun 2024-10-27 02:00 +01:00"]);
        assert_eq!(label(at("2024-10-27T22:00Z"), Unit::Day, &calendar), "Sun 2024-10-27");
        assert_eq!(label(at("2024-10-31T23:00Z"), Unit::Month, &calendar), "2024-11");
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert_eq!(bar(i64::MAX, i64::MAX, 3), "███");
        assert_eq!(bar(i64::MAX / 2, i64::MAX, 3), "█▍");
        assert_eq!(bar(1, 8, 1), "▏");
        assert_eq!(bar(i64::MIN, i64::MAX, 3), "");
        assert_eq!(bar(0, i64::MIN, 3), "");
    }
}
