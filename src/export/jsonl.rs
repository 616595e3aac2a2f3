//! JSON Lines: one object per line, with everything that an identical copy needs.

use std::io::{BufWriter, Write as _};

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use super::{Contents, Export, ExportContent, ExportError, Reach, Stopping, Written, table};
use crate::day;
use crate::domain::{Board, Counter, DayNote, EntryId, Kind};
use crate::store::{Store, WholeEntry};

/// The version of the format; a reader refuses versions that it doesn't know.
const VERSION: u32 = 1;

/// A line of the export.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    /// The header, which says what the other lines are.
    Tallyboard {
        version: u32,
        made: String,
        zone: Option<&'a str>,
        /// The start of the day, in minutes after midnight.
        day_starts_at: u16,
        since: Option<String>,
        until: Option<String>,
        /// The exported kinds; empty for all.
        kinds: &'a [Kind],
        /// Whether the export has every entry of the counters.
        whole: bool,
    },
    Board {
        name: &'a str,
        target: Option<i64>,
        stops: bool,
        shares: bool,
        total_name: Option<&'a str>,
        position: f64,
        hours: Option<&'a str>,
    },
    Counter {
        name: &'a str,
        short_name: Option<&'a str>,
        count: i64,
        board: Option<&'a str>,
        key: Option<String>,
        color: &'static str,
        archived: Option<String>,
        step: i64,
        target: Option<i64>,
        min: Option<i64>,
        max: Option<i64>,
        locked: bool,
        note: Option<&'a str>,
        weight: i64,
        position: f64,
        control: Option<&'a str>,
    },
    /// A note on a day.
    Note {
        date: String,
        /// `None`: of the whole file.
        board: Option<&'a str>,
        note: &'a str,
    },
    Entry {
        id: EntryId,
        name: &'a str,
        at: String,
        delta: i64,
        kind: Kind,
        note: Option<&'a str>,
        undoes: Option<EntryId>,
        /// Who counted it, where boards are shared.
        #[serde(skip_serializing_if = "Option::is_none")]
        desk: Option<&'a str>,
    },
    Span {
        start: String,
        end: String,
        counted: CountsByName<'a>,
        total: i64,
        /// Where the boards of the counters have the same hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        covered_hours: Option<f64>,
    },
}

/// An object with what each counter counted, by its name.
struct CountsByName<'a>(&'a [Counter], &'a [i64]);

impl Serialize for CountsByName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (counter, counted) in self.0.iter().zip(self.1) {
            map.serialize_entry(&counter.name, counted)?;
        }
        map.end()
    }
}

pub(super) fn write(
    store: &mut Store,
    contents: &Contents<'_>,
    out: &mut Stopping<'_>,
) -> Result<Written, ExportError> {
    let Export { what, since, until, kinds, calendar, now, .. } = contents.export;
    let text = |at| day::text(at, calendar.zone());
    let spans = if let ExportContent::Table(unit) = *what { table::spans(store, contents, unit)? } else { None };
    let mut lines = Lines(BufWriter::new(out));
    lines.write(&Line::Tallyboard {
        version: VERSION,
        made: text(*now),
        zone: calendar.zone().iana_name(),
        day_starts_at: contents.day_starts_at,
        since: since.map(text),
        until: until.map(text),
        kinds,
        whole: contents.is_complete(),
    })?;
    let mut rows = 0;
    if !matches!(what, ExportContent::Table(_)) {
        write_settings(contents, &mut lines)?;
    }
    for DayNote { board, date, note } in &contents.day_notes {
        lines.write(&Line::Note { date: date.to_string(), board: contents.board_name(*board), note })?;
    }
    match *what {
        ExportContent::Counters => {}
        ExportContent::Entries => {
            rows = contents.each_entry(store, &mut lines, |lines, WholeEntry { entry, of, desk }, counter| {
                lines.write(&Line::Entry {
                    id: entry.id,
                    name: &counter.name,
                    at: text(entry.at),
                    delta: entry.delta,
                    kind: entry.kind,
                    note: entry.note.as_deref(),
                    undoes: *of,
                    desk: desk.as_ref().map(|desk| &*desk.name),
                })
            })?;
        }
        ExportContent::Table(_) => {
            if let Some(spans) = spans {
                let coverage = contents.coverage(store)?;
                spans.each(store, &contents.ids(), &mut lines, |lines, span, sums| {
                    rows += 1;
                    lines.write(&Line::Span {
                        start: text(span.start),
                        end: text(span.end),
                        counted: CountsByName(&contents.counters, sums),
                        total: contents.together(sums.iter().copied()),
                        covered_hours: coverage.as_ref().map(|coverage| coverage.hours_within(span)),
                    })
                })?;
            }
        }
    }
    lines.0.flush()?;
    Ok(Written { counters: contents.counters.len(), rows })
}

fn write_settings(contents: &Contents<'_>, lines: &mut Lines<'_, '_>) -> Result<(), ExportError> {
    for Board { name, target, stops_at_target, shows_shares, total_name, position, hours, .. } in &contents.boards {
        lines.write(&Line::Board {
            name,
            target: *target,
            stops: *stops_at_target,
            shares: *shows_shares,
            total_name: total_name.as_deref(),
            position: *position,
            hours: hours.as_deref(),
        })?;
    }
    for counter in &contents.counters {
        let archived = contents.archived.get(&counter.id);
        lines.write(&Line::Counter {
            name: &counter.name,
            short_name: counter.short_name.as_deref(),
            count: counter.count,
            board: counter.board.as_deref(),
            key: counter.key.map(|key| key.to_string()),
            color: counter.color.as_str(),
            archived: archived.map(|at| day::text(*at, contents.export.calendar.zone())),
            step: counter.step,
            target: counter.target,
            min: counter.minimum,
            max: counter.maximum,
            locked: counter.is_locked,
            note: counter.note.as_deref(),
            weight: counter.weight.factor(),
            position: counter.position,
            control: counter.control.as_deref(),
        })?;
    }
    Ok(())
}

struct Lines<'a, 'o>(BufWriter<&'a mut Stopping<'o>>);

impl Lines<'_, '_> {
    fn write(&mut self, line: &Line<'_>) -> Result<(), ExportError> {
        serde_json::to_writer(&mut self.0, line).map_err(std::io::Error::from)?;
        Ok(self.0.write_all(b"\n")?)
    }
}

impl Reach for Lines<'_, '_> {
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError> {
        self.0.get_ref().reach(done, all)
    }
}
