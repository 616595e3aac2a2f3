//! Texts that could be mistaken for tables: JSON, Markdown, the output of this program's own commands.

use std::collections::HashMap;

use serde::de::IgnoredAny;

use super::ImportError;
use super::foreign::error as foreign;
use super::text::{Layout, is_tabular};
use super::values::shown;
use crate::domain::Kind;
use crate::language::text;

/// Number of lines that are examined.
const LINES_LOOKED_AT: usize = 1_000;

/// Checks the beginning of a text, up to the end of a line.
///
/// # Errors
/// If it is recognised as a text that isn't a table.
pub(super) fn check(sample: &str) -> Result<(), ImportError> {
    let text = sample.trim_start();
    if is_json(text) {
        return Err(json(text));
    }
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).take(LINES_LOOKED_AT);
    if lines().next().is_some_and(|line| line.trim_start().starts_with('|')) && lines().nth(1).is_some_and(is_rule) {
        return Err(foreign(text!("foreign-markdown"), text!("foreign-how-copy-markdown")));
    }
    if lines().all(is_history) {
        return Err(own_output(text!("foreign-history")));
    }
    if lines().all(is_sum) {
        return Err(own_output(text!("foreign-stats")));
    }
    if is_watched(lines()) {
        return Err(foreign(text!("foreign-watch"), text!("foreign-how-export-own-or-header")));
    }
    Ok(())
}

/// Checks a text with this layout for sentences, or lines such as "Desk: 3".
///
/// # Errors
/// If most of its lines are so.
pub(super) fn check_prose(sample: &str, layout: &Layout) -> Result<(), ImportError> {
    if layout.is_counted || is_tabular(sample, layout) {
        return Ok(());
    }
    let lines = || sample.lines().map(str::trim).filter(|line| !line.is_empty()).take(LINES_LOOKED_AT);
    let (first, number) = (shown(lines().next().unwrap_or_default()), lines().count());
    if lines().all(is_assigned) {
        return Err(foreign(&text!("foreign-assignments", line = first), text!("foreign-how-separate")));
    }
    // Some names resemble a sentence, too.
    if number > 1 && lines().filter(|line| is_sentence(line) || is_assigned(line)).count() * 3 >= number {
        return Err(foreign(&text!("foreign-prose", line = first), text!("foreign-how-name-a-line")));
    }
    Ok(())
}

/// Tells whether a line is a name, a colon or an equals sign, and a number.
fn is_assigned(line: &str) -> bool {
    line.rsplit_once([':', '=']).is_some_and(|(name, number)| {
        let is_number = number.trim().parse::<f64>().is_ok();
        // A time without a name doesn't count.
        is_number && name.chars().any(char::is_alphabetic)
    })
}

fn is_sentence(line: &str) -> bool {
    const WORDS_OF_NAMES: usize = 12;
    let words = line.split_whitespace().count();
    words > WORDS_OF_NAMES || (words > 1 && line.ends_with(['.', ',', ':', ';', '!', '?']))
}

fn is_json(text: &str) -> bool {
    if !text.starts_with(['{', '[']) {
        return false;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => {
            let rest = text.get(values.byte_offset()..).unwrap_or_default().trim_start();
            rest.is_empty() || rest.starts_with(['{', '['])
        }
        // The sample may break off.
        Some(Err(error)) => error.is_eof(),
        None => false,
    }
}

/// Returns the error for what a command of this program prints.
fn own_output(what: &str) -> ImportError {
    foreign(what, text!("foreign-how-export-own"))
}

fn json(text: &str) -> ImportError {
    let first = text.split_inclusive('}').next().unwrap_or_default();
    let has = |names: &[&str]| names.iter().all(|name| first.contains(&format!("\"{name}\":")));
    match text.starts_with('[') {
        true if has(&["name", "at", "delta", "kind", "undoes"]) => own_output(text!("foreign-history-json")),
        true if has(&["name", "count", "board", "step", "locked"]) => own_output(text!("foreign-list-json")),
        false if has(&["name", "count", "board", "delta", "kind", "at"]) => own_output(text!("foreign-watch-json")),
        _ => foreign(text!("foreign-json"), text!("foreign-how-convert-json")),
    }
}

/// Tells whether a line is the rule below a Markdown header.
fn is_rule(line: &str) -> bool {
    line.contains("--") && line.trim().chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

fn is_history(line: &str) -> bool {
    let mut fields = line.split('\t');
    let mut next = || fields.next().unwrap_or_default();
    is_printed_time(next()) && !next().is_empty() && is_printed_delta(next()) && Kind::parse(next()).is_some()
}

fn is_sum(line: &str) -> bool {
    line.split_once('\t').is_some_and(|(time, sum)| is_printed_time(time) && sum.parse::<i64>().is_ok())
}

/// Tells whether the lines are the output of `watch`: counts with names that repeat as they change, while `tallyboard
/// list` prints each name once.
fn is_watched<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    let mut counts = HashMap::new();
    let mut has_changed = false;
    for line in lines {
        let Some((count, name)) = line.split_once('\t') else { return false };
        let Ok(count) = count.parse::<i64>() else { return false };
        if name.contains('\t') {
            return false;
        }
        match counts.insert(name, count) {
            Some(before) if before == count => return false,
            Some(_) => has_changed = true,
            None => {}
        }
    }
    has_changed
}

/// Tells whether a text is a time as our commands print it, with milliseconds and an offset.
fn is_printed_time(text: &str) -> bool {
    const LIKE: &str = "2026-11-29T03:01:09.479+00:00";
    text.len() == LIKE.len()
        && text.bytes().zip(LIKE.bytes()).all(|(byte, like)| match like {
            b'0'..=b'9' => byte.is_ascii_digit(),
            b'+' => matches!(byte, b'+' | b'-'),
            _ => byte == like,
        })
}

fn is_printed_delta(text: &str) -> bool {
    text.starts_with(['+', '-']) && text.parse::<i64>().is_ok()
}
