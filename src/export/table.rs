//! The sums of each counter by hour, day, week or month, computed some rows at a time.

use super::{Contents, ExportError, Reach};
use crate::day;
use crate::domain::{CounterId, Quarter, Time};
use crate::language::text;
use crate::stats::{self, Span, Unit};
use crate::store::Store;

/// Maximum number of quarter-hour sums in memory at a time, some 100 MB.
const QUARTERS_MAX: i64 = 2_000_000;

/// The spans of a table.
pub(super) struct Spans {
    spans: Vec<Span>,
    /// The start of the summed time, within the first span.
    first: Time,
    end: Time,
    since: Option<Time>,
    until: Option<Time>,
}

/// Returns the spans from the first requested count to the last, or `None` if nothing was counted.
pub(super) fn spans(store: &mut Store, contents: &Contents<'_>, unit: Unit) -> Result<Option<Spans>, ExportError> {
    let export = contents.export;
    let end = Time(export.now.0.saturating_add(1));
    let end = export.until.map_or(end, |until| until.min(end));
    let Some(first) = store.first_at(&contents.of())? else { return Ok(None) };
    let first = export.since.map_or(first, |since| since.max(first));
    let last = Time(end.0.saturating_sub(1));
    if first > last {
        return Ok(None);
    }
    let spans = export.calendar.spans(unit, first, last);
    if spans.last().is_none_or(|span| span.end <= last) {
        let first = day::text(first, export.calendar.zone());
        return Err(ExportError::Refused(text!("export-too-many-rows", first)));
    }
    Ok(Some(Spans { spans, first, end, since: export.since, until: export.until }))
}

impl Spans {
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Calls a function with the sums of each counter in each span, in order. The first and the last span are cut to
    /// the requested time.
    pub(super) fn each<O: Reach + ?Sized>(
        &self,
        store: &mut Store,
        ids: &[CounterId],
        out: &mut O,
        mut take: impl FnMut(&mut O, Span, &[i64]) -> Result<(), ExportError>,
    ) -> Result<(), ExportError> {
        let mut row = vec![0; ids.len()];
        let mut rest = self.spans.as_slice();
        while let Some(chunk_first) = rest.first() {
            let quarters = QUARTERS_MAX / i64::try_from(ids.len().max(1)).unwrap_or(QUARTERS_MAX);
            let chunk_end = chunk_first.start.0.saturating_add(quarters.saturating_mul(Quarter::MILLISECONDS));
            let length = rest.partition_point(|span| span.end.0 <= chunk_end).max(1);
            let (chunk, after) = rest.split_at(length);
            let (Some(from), Some(to)) = (chunk.first(), chunk.last()) else { break };
            let sums = store.quarters_of_each_between(ids, from.start.max(self.first), to.end.min(self.end))?;
            let columns: Vec<_> = sums.iter().map(|sums| stats::sum(chunk, sums)).collect();
            for (index, span) in chunk.iter().enumerate() {
                for (cell, column) in row.iter_mut().zip(&columns) {
                    *cell = column.get(index).map_or(0, |bucket| bucket.counted);
                }
                let start = self.since.map_or(span.start, |since| since.max(span.start));
                let end = self.until.map_or(span.end, |until| until.min(span.end));
                take(out, Span { start, end }, &row)?;
            }
            rest = after;
            let (done, all) = (self.spans.len() - rest.len(), self.spans.len());
            out.reach(u64::try_from(done).unwrap_or(0), u64::try_from(all).unwrap_or(0))?;
        }
        Ok(())
    }
}
