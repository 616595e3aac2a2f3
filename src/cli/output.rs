//! What commands print: lines, counts and JSON.

use std::io::{self, Write as _};

use serde::Serialize;

use super::exit::{Effect, answered};
use crate::domain::{escaped, visible};
use crate::request::{Correction, Outcome};

pub(super) fn print_line(line: &str) -> anyhow::Result<()> {
    Ok(writeln!(io::stdout().lock(), "{line}")?)
}

/// Prints the new counts.
pub(super) fn print_count(outcome: &Outcome) -> anyhow::Result<()> {
    let printed = match outcome {
        Outcome::Counted { count, .. } => print_line(&count.to_string()),
        Outcome::Corrected(corrections) => {
            corrections.iter().try_for_each(|correction| print_line(&correction.after.to_string()))
        }
        _ => Ok(()),
    };
    answered(Effect::Counted, printed)
}

/// Prints the corrected counters, each with the value that `count` returns.
pub(super) fn print_corrections(
    outcome: &Outcome,
    json: bool,
    count: impl Fn(&Correction) -> i64,
) -> anyhow::Result<()> {
    let Outcome::Corrected(corrections) = outcome else { return Ok(()) };
    let printed = match json {
        true => to_json(&corrections.iter().map(CorrectionRecord::from).collect::<Vec<_>>())
            .map_err(anyhow::Error::from)
            .and_then(|corrected| print_line(&corrected)),
        false => print_named(corrections.iter().map(|correction| (count(correction), &correction.name))),
    };
    answered(Effect::Counted, printed)
}

/// A count before and after, as `reset --json` and `undo --json` print it.
#[derive(Serialize)]
pub(super) struct CorrectionRecord<'a> {
    name: &'a str,
    before: i64,
    after: i64,
}

impl<'a> From<&'a Correction> for CorrectionRecord<'a> {
    fn from(Correction { name, before, after, .. }: &'a Correction) -> Self {
        Self { name, before: *before, after: *after }
    }
}

/// Prints lines of a count, a tab and a name.
pub(super) fn print_named<'a>(counts: impl Iterator<Item = (i64, &'a String)>) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (count, name) in counts {
        writeln!(out, "{count}\t{}", visible(name))?;
    }
    Ok(out.flush()?)
}

/// Serialises a value to JSON, with characters that could act on a terminal escaped.
pub(super) fn to_json(value: &(impl Serialize + ?Sized)) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string(value)?).into_owned())
}

/// Prints rows of cells, with tabs between them; on a terminal in columns with headings, an unknown cell as a dash.
pub(super) fn print_columns(headings: &[&str], rows: Vec<Vec<String>>, is_seen: bool) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if !is_seen {
        rows.iter().try_for_each(|row| writeln!(out, "{}", row.join("\t")))?;
        return Ok(out.flush()?);
    }
    let headings = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let shown = rows.into_iter().map(|row| row.into_iter().map(dashed).collect());
    let rows: Vec<Vec<String>> = [headings].into_iter().chain(shown).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| console::measure_text_width(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).map(width).collect();
    for row in &rows {
        let cell = |(column, (cell, width)): (usize, (&String, &usize))| {
            // Labels stand at the left, numbers at the right.
            let side = if column == 0 { console::Alignment::Left } else { console::Alignment::Right };
            console::pad_str(cell, *width, side, None).into_owned()
        };
        let cells: Vec<String> = row.iter().zip(&widths).enumerate().map(cell).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(out.flush()?)
}

fn dashed(cell: String) -> String {
    if cell.is_empty() { "–".to_owned() } else { cell }
}

/// Returns a number with at most four decimals, as JSON has it.
pub(super) fn rounded(number: f64) -> f64 {
    (number * 1e4).round() / 1e4
}

/// Writes a number with at most so many decimals, without zeros at the end.
pub(super) fn short(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// Returns whether standard output is a terminal.
pub(super) fn is_seen() -> bool {
    console::Term::stdout().is_term()
}
