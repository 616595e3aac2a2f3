//! `history`: prints the entries, newest first.

use std::collections::HashMap;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;
use serde::Serialize;

use super::date_time;
use super::output::to_json;
use super::time_range::{HistoryArguments, TimeRange, of_names};
use crate::domain::{CounterId, EntryId, Kind, visible};
use crate::store::{HistoryEntry, HistoryFilter};

/// An entry as `history --json` prints it.
#[derive(Serialize)]
struct EntryRecord<'a> {
    name: &'a str,
    at: String,
    delta: i64,
    kind: Kind,
    note: Option<&'a str>,
    id: EntryId,
    undoes: Option<EntryId>,
    /// Who counted it, if its counter is shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<&'a str>,
}

/// Prints the entries while it reads them.
pub(super) fn history(path: &Path, wait: Duration, past: &HistoryArguments, kinds: Vec<Kind>) -> anyhow::Result<()> {
    past.span.check();
    let store = super::session::read(path, wait)?;
    let counters = store.counters()?;
    let names: HashMap<CounterId, &str> = counters.iter().map(|counter| (counter.id, counter.name.as_str())).collect();
    let of = of_names(&counters, &past.names, past.naming)?;
    let TimeRange { since, until } = past.span.of(&store)?;
    let filter = HistoryFilter { since, until, kinds, ..HistoryFilter::of(of) };
    let zone = TimeZone::system();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut separator = "[";
    for entry in store.history_from(&filter, None)? {
        let HistoryEntry { entry, undoes, desk, .. } = entry?;
        // A counter that was created just now isn't listed yet.
        let Some(name) = names.get(&entry.counter_id) else { continue };
        let at = date_time::text(entry.at, &zone);
        let (delta, kind, note) = (entry.delta, entry.kind, entry.note.as_deref());
        if past.json {
            let undoes = undoes.map(|(id, _)| id);
            let desk = desk.as_ref().map(|desk| &*desk.name);
            let listed = to_json(&EntryRecord { name, at, delta, kind, note, id: entry.id, undoes, desk })?;
            write!(out, "{separator}{listed}")?;
            separator = ",";
        } else {
            // A note may have several lines.
            let note = note.map(|note| format!("\t{}", visible(&note.replace('\n', " ")))).unwrap_or_default();
            let name = visible(name);
            writeln!(out, "{at}\t{name}\t{delta:+}\t{}{note}", kind.as_str())?;
        }
    }
    if past.json {
        writeln!(out, "{}]", if separator == "[" { "[" } else { "" })?;
    }
    Ok(out.flush()?)
}
