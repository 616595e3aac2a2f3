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
