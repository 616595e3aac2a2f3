//! Better Counter's export (<https://github.com/albertvaka/bettercounter>): a line per counter, with its name and then
//! the times of its events in milliseconds since 1970, between commas. A name isn't quoted, so commas may be in it: it
//! ends before the first field that can be a time.

use std::io::{BufRead as _, BufReader, Read as _};

use super::ImportError;
use super::builder::{ImportBuilder, NewEntry};
use super::text::Text;
use super::values::shown;
use crate::domain::{Kind, Time};
use crate::language::text;

/// The smallest number that is taken for a time; a smaller one is part of a name, as in Better Counter itself.
const MILLISECONDS_MIN: i64 = 100_000_000_000;

/// Maximum length of a name with the time after it, in bytes.
const FIELD_BYTES_MAX: u64 = 64 << 10;

/// Tells whether a file with this beginning is an export of Better Counter.
pub(super) fn is_it(sample: &str) -> bool {
    let (mut lines, mut at_once) = (0, 0);
    for line in sample.lines().filter(|line| !line.is_empty()) {
        let mut fields = line.split(',').skip(1);
        let first = fields.next();
        if first.is_none() {
            continue;
        }
        let mut rest = first.into_iter().chain(fields).skip_while(|field| milliseconds(field).is_none()).peekable();
        if rest.peek().is_none() || !rest.all(|field| milliseconds(field).is_some()) {
            return false;
        }
        lines += 1;
        at_once += i32::from(first.is_some_and(|field| milliseconds(field).is_some()));
    }
    lines > 0 && at_once * 2 >= lines
}

fn milliseconds(field: &str) -> Option<i64> {
    field.trim_end_matches('\r').parse().ok().filter(|at| *at >= MILLISECONDS_MIN)
}

/// Reads the file field by field, since one line has all events of a counter.
pub(super) fn read(text: &mut Text<'_>, builder: &mut ImportBuilder) -> Result<(), ImportError> {
    builder.has_times = true;
    let mut reader = BufReader::new(text.read()?);
    let mut field = Vec::new();
    let mut line = Line { number: 1, name: None, has_times: false };
    loop {
        field.clear();
        let read = reader.by_ref().take(FIELD_BYTES_MAX).read_until(b',', &mut field)?;
        if read == 0 {
            break;
        }
        if read as u64 == FIELD_BYTES_MAX {
            return Err(ImportError::LongRecord { line: line.number });
        }
        let text = String::from_utf8_lossy(&field);
        let mut parts = text.trim_end_matches(',').split('\n');
        line.take(parts.next().unwrap_or_default(), builder)?;
        for part in parts {
            line.end(builder);
            line = Line { number: line.number + 1, name: None, has_times: false };
            line.take(part, builder)?;
        }
    }
    line.end(builder);
    Ok(())
}

struct Line {
    number: u64,
    name: Option<String>,
    has_times: bool,
}

impl Line {
    fn take(&mut self, field: &str, builder: &mut ImportBuilder) -> Result<(), ImportError> {
        let field = field.trim_end_matches('\r');
        let Some(name) = &mut self.name else {
            self.name = Some(field.to_owned());
            return Ok(());
        };
        let at = if self.has_times { field.parse().ok() } else { milliseconds(field) };
        match at {
            Some(at) => {
                self.has_times = true;
                let new = NewEntry { name, board: "", at: Time(at), delta: 1, kind: Kind::Import, note: "" };
                builder.take_entry(self.number, &new)
            }
            None if self.has_times => {
                builder.bad(self.number, text!("better-counter-no-milliseconds", text = shown(field)));
                Ok(())
            }
            None => {
                // A valid name is never so long; one that is too long is reported anyway.
                if name.len() as u64 <= FIELD_BYTES_MAX {
                    name.push(',');
                    name.push_str(field);
                }
                Ok(())
            }
        }
    }

    /// Ends a line. A counter without events is imported too; an empty line is ignored.
    fn end(&mut self, builder: &mut ImportBuilder) {
        if let Some(name) = self.name.take().filter(|name| !self.has_times && !name.is_empty()) {
            builder.take_name(self.number, &name, "");
        }
    }
}
