//! `edit-board`: changes a board's name and settings.

use std::path::Path;
use std::time::Duration;

use anyhow::{anyhow, bail};
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use super::session::{self, ask};
use super::values::{OrNone, whole_number_or_none};
use crate::domain::{Board, ClockSpan, Hours, Name};
use crate::language::text;
use crate::request::{BoardEdit, Request};
use crate::stats::{Coverage, Span};
use crate::worker::Timeout;

/// The arguments of `edit-board` as typed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    board: Name,
    #[arg(long = "name", value_name = "NAME", id = "new_name")]
    new_name: Option<Name>,
    #[arg(long, value_name = "N|none", allow_negative_numbers = true, value_parser = whole_number_or_none)]
    target: Option<OrNone<i64>>,
    #[arg(long, value_name = "true|false")]
    stops: Option<bool>,
    #[arg(long, value_name = "true|false")]
    shares: Option<bool>,
    #[arg(long, value_name = "NAME|none", value_parser = OrNone::<Name>::parse)]
    total_name: Option<OrNone<Name>>,
    #[arg(long, value_name = "HOURS|none", value_parser = OrNone::<Hours>::parse)]
    hours: Option<OrNone<Hours>>,
    #[arg(long, value_name = "FROM..TO", value_parser = clock_range)]
    nobody: Vec<ClockRange>,
}

/// A time at which nobody counted, as the clock shows it.
#[derive(Debug, Clone, Copy)]
struct ClockRange {
    from: DateTime,
    to: DateTime,
}

/// Changes the board.
pub(super) fn edit(path: &Path, wait: Duration, arguments: Arguments) -> anyhow::Result<()> {
    let Arguments { board: name, new_name, target, stops, shares, total_name, hours, nobody } = arguments;
    let boards = session::read(path, wait)?.boards()?;
    let board = boards.iter().find(|board| name.is_of(&board.name));
    let board = board.ok_or_else(|| anyhow!(text!("cli-no-board", name = name.as_str())))?;
    let mut hours = hours.map(OrNone::into_option);
    if !nobody.is_empty() {
        let mut open = match hours {
            Some(hours) => hours,
            None => own_hours(board)?,
        }
        .ok_or_else(|| anyhow!(text!("cli-board-no-hours", name = board.name.as_str())))?;
        nobody.iter().try_for_each(|range| take_out(&mut open, *range))?;
        hours = Some(Some(open));
    }
    let edit = BoardEdit {
        name: new_name,
        target: target.map(OrNone::into_option),
        stops_at_target: stops,
        shows_shares: shares,
        total_name: total_name.map(OrNone::into_option),
        hours,
    };
    if edit == BoardEdit::default() {
        super::wrong_usage(text!("cli-board-nothing"));
    }
    ask(path, Timeout::After(wait), Request::EditBoard { id: board.id, edit })??;
    Ok(())
}

fn own_hours(board: &Board) -> anyhow::Result<Option<Hours>> {
    let hours = board.hours.as_deref().map(str::parse).transpose();
    hours.map_err(|error: crate::domain::HoursError| {
        anyhow!(text!("no-hours-unreadable", board = board.name.as_str(), error = error.to_string()))
    })
}

/// Takes a time out of hours, date by date.
fn take_out(hours: &mut Hours, ClockRange { from, to }: ClockRange) -> anyhow::Result<()> {
    let midnight = Time::midnight();
    let dates = from.date().series(1.day()).take_while(|date| date.to_datetime(midnight) < to);
    for date in dates.take(crate::domain::HOURS_DATES_MAX + 1) {
        let start = if date == from.date() { from } else { date.to_datetime(midnight) };
        let tomorrow = date.tomorrow()?.to_datetime(midnight);
        if start.time() == midnight && to >= tomorrow {
            hours.set_date(date, Some(Vec::new()), Vec::new());
        } else {
            // What begins on this date may end on the next one.
            let end = to.min(start.checked_add(1.day())?);
            hours.take_out(date, ClockSpan::new(start.time(), end.time()));
        }
    }
    // Too many dates, or too long a text, are refused as they are in a text that is typed.
    let read: Hours = hours.to_string().parse()?;
    let zone = TimeZone::UTC;
    let at = |at: DateTime| at.to_zoned(zone.clone()).map(|at| crate::domain::Time(at.timestamp().as_millisecond()));
    let span = Span { start: at(from)?, end: at(to)? };
    // A time of a night that began on the date before isn't a time of its own date.
    if Coverage::of(&read, span, &zone).within(span) > 0 {
        bail!(text!("cli-board-night", from = from.to_string(), to = to.to_string()));
    }
    Ok(())
}

/// Reads a time that nobody counted: a date, or two dates with or without a time, of which the second may be a time alone.
fn clock_range(text: &str) -> Result<ClockRange, String> {
    let read = || {
        let (first, last) = text.split_once("..").map_or((text, text), |(first, last)| (first.trim(), last.trim()));
        let from = clock(first)?;
        let to = match (clock(last), last.parse::<Time>()) {
            // The whole of a date.
            (Some((date, None)), _) => date.tomorrow().ok()?.to_datetime(Time::midnight()),
            (Some((date, Some(time))), _) => date.to_datetime(time),
            (None, Ok(time)) => from.0.to_datetime(time),
            (None, Err(_)) => return None,
        };
        let range = ClockRange { from: from.0.to_datetime(from.1.unwrap_or(Time::midnight())), to };
        (range.from < range.to).then_some(range)
    };
    read().ok_or_else(|| text!("cli-board-nobody-form").into())
}

/// Reads a date, with a time or without one, such as `2026-12-03 14:00`.
fn clock(text: &str) -> Option<(Date, Option<Time>)> {
    match text.split_once([' ', 'T']) {
        Some((date, time)) => Some((date.parse().ok()?, Some(time.trim().parse().ok()?))),
        None => Some((text.parse().ok()?, None)),
    }
}
