//! `watch NAME --to FILE`: keeps a file up to date with a counter's count, for programs that read files.
//!
//! The counter is followed by its number, even when renamed; after a restore by its name, if the number is now another
//! counter's. The file is replaced atomically. A passing problem (a full disk, a missing folder) is reported once and
//! waited for. A file of unknown content is replaced only with `--force`: our own is recognised by its content, so
//! nothing else needs to be kept beside it.

use std::io::{self, Read as _, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use anyhow::{anyhow, bail};

use super::followed_counter::FollowedCounter;
use super::session::say;
use super::watch::hear;
use crate::domain::{Counter, NAME_CHARS_MAX};
use crate::files;
use crate::files::atomic::{AtomicFile, BeginError};
use crate::language::text;
use crate::request::{Change, Contents, CounterRef, Event};
use crate::worker::Watch;

/// Maximum size of a file that we wrote.
const OWN_BYTES_MAX: u64 = 64 << 10;

/// Maximum length of a template in bytes; its result stays below [`OWN_BYTES_MAX`].
const TEMPLATE_BYTES_MAX: usize = 4 << 10;

/// A file that is kept up to date with a count.
#[derive(Debug)]
pub(super) struct CountFile {
    pub file: PathBuf,
    pub template: Template,
    /// Whether to replace the file whatever it holds.
    pub is_forced: bool,
}

/// The template of the file's content.
#[derive(Debug, Clone)]
pub struct Template(Vec<Part>);

#[derive(Debug, Clone)]
enum Part {
    Text(String),
    Count,
    Name,
}

impl FromStr for Template {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > TEMPLATE_BYTES_MAX {
            return Err(text!("cli-template-long", max = TEMPLATE_BYTES_MAX));
        }
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(Range { start, end }) = placeholder_in(rest) {
            let (before, placeholder) =
                (rest.get(..start).unwrap_or_default(), rest.get(start..end).unwrap_or_default());
            parts.push(Part::Text(before.to_owned()));
            parts.push(match placeholder {
                "{count}" => Part::Count,
                "{name}" => Part::Name,
                other => return Err(text!("cli-template-word", word = other)),
            });
            rest = rest.get(end..).unwrap_or_default();
        }
        parts.push(Part::Text(rest.to_owned()));
        Ok(Self(parts))
    }
}

/// Returns the range of a placeholder, which is a word in braces or nothing in them. Other braces stand for themselves,
/// as in JSON.
fn placeholder_in(text: &str) -> Option<Range<usize>> {
    text.match_indices('{').find_map(|(start, _)| {
        let inside = text.get(start + 1..)?;
        let length = inside.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | ' '))?;
        inside.get(length..)?.starts_with('}').then_some(start..start + length + 2)
    })
}

impl Template {
    fn text(&self, name: &str, count: i64) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Count => count.to_string(),
            Part::Name => name.to_owned(),
        };
        self.0.iter().map(part).collect()
    }

    /// Tells whether the template could have produced `text` for some name and count.
    fn could_be(&self, text: &str) -> bool {
        let mut ends = vec![0];
        for part in &self.0 {
            ends = ends.into_iter().flat_map(|start| part.ends(text, start)).collect();
            ends.sort_unstable();
            ends.dedup();
        }
        ends.contains(&text.len())
    }
}

impl Part {
    /// Returns the positions in `text` at which a match from `start` could end.
    fn ends(&self, text: &str, start: usize) -> Vec<usize> {
        let rest = text.get(start..).unwrap_or_default();
        match self {
            Self::Text(part) => rest.starts_with(part).then_some(start + part.len()).into_iter().collect(),
            Self::Count => {
                let sign = usize::from(rest.starts_with('-'));
                let digits = rest.bytes().skip(sign).take_while(u8::is_ascii_digit).count();
                (1..=digits).map(|digits| start + sign + digits).collect()
            }
            Self::Name => {
                let chars = rest.char_indices().take(NAME_CHARS_MAX).take_while(|(_, c)| !c.is_control());
                chars.map(|(at, c)| start + at + c.len_utf8()).collect()
            }
        }
    }
}

/// Keeps the file up to date with the count of this counter, until standard output is closed.
pub(super) fn keep_current(path: &Path, wait: Duration, counter: &CounterRef, kept: CountFile) -> anyhow::Result<()> {
    let followed = FollowedCounter::find(path, wait, counter)?;
    // Checked before waiting for anything.
    drop(kept.begin(path, None)?);
    let mut writer =
        CountFileWriter { path, kept, followed, wanted: None, written: None, was_written: false, is_waiting: false };
    hear(path, Watch::Changes, |event| {
        match event {
            Some(Event::Opened { contents, .. }) => writer.look_in(&contents),
            Some(Event::Changed(changes)) => changes.iter().for_each(|change| writer.take(change)),
            _ => {}
        }
        writer.write()
    })
}

impl CountFile {
    /// Begins a replacement of the file if it is ours to replace; `written` is what we know to have written.
    fn begin(&self, path: &Path, written: Option<&str>) -> Result<AtomicFile, CountFileError> {
        // Opening a pipe would wait for its reader.
        if self.file.metadata().is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            return Err(CountFileError::NoFile(self.file.clone()));
        }
        // Not a part of the tally file: reading that here would drop its locks.
        let begun = AtomicFile::begin_apart(&self.file, path, true)?;
        if !self.is_forced && !self.is_own(written)? {
            return Err(CountFileError::NotOwn(self.file.clone()));
        }
        Ok(begun)
    }

    fn is_own(&self, written: Option<&str>) -> io::Result<bool> {
        let mut text = Vec::new();
        match files::open_regular(&self.file) {
            Ok(file) => file.take(OWN_BYTES_MAX + 1).read_to_end(&mut text)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
            Err(error) => return Err(error),
        };
        let Ok(text) = std::str::from_utf8(&text) else { return Ok(false) };
        let text = text.trim_end_matches(['\r', '\n']);
        Ok(text.len() as u64 <= OWN_BYTES_MAX
            && (text.trim().is_empty()
                || text.trim().parse::<i64>().is_ok()
                || written.is_some_and(|written| written.trim_end_matches(['\r', '\n']) == text)
                || self.template.could_be(text)))
    }

    fn write(&self, path: &Path, text: &str, written: Option<&str>) -> Result<(), CountFileError> {
        let mut file = self.begin(path, written)?;
        file.keep_access()?;
        file.write_all(text.as_bytes())?;
        Ok(file.finish()?)
    }
}

/// The reason why the file isn't up to date.
#[derive(Debug, thiserror::Error)]
enum CountFileError {
    #[error("{}", text!("cli-watch-not-own", file = .0.display().to_string()))]
    NotOwn(PathBuf),
    #[error("{}", text!("cli-watch-no-file", file = .0.display().to_string()))]
    NoFile(PathBuf),
    #[error(transparent)]
    Begin(#[from] BeginError),
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl CountFileError {
    /// Tells whether the problem may pass, so that it is waited for even at the start.
    fn is_passing(&self) -> bool {
        use io::ErrorKind::{QuotaExceeded, StorageFull};
        let (Self::Io(error) | Self::Begin(BeginError::Io { error, .. })) = self else { return false };
        matches!(error.kind(), StorageFull | QuotaExceeded)
    }
}

/// The followed counter, with the file to keep up to date.
struct CountFileWriter<'a> {
    path: &'a Path,
    kept: CountFile,
    followed: FollowedCounter,
    wanted: Option<String>,
    /// The content of the file, as far as known.
    written: Option<String>,
    was_written: bool,
    is_waiting: bool,
}

impl CountFileWriter<'_> {
    fn take(&mut self, change: &Change) {
        match change {
            Change::Updated(counter)
                if self.followed.id.map_or_else(|| self.followed.is_named(counter), |id| id == counter.id) =>
            {
                self.follow(counter);
            }
            Change::Removed(id) if self.followed.id == Some(*id) => self.lose(),
            Change::Reloaded(contents) => self.look_in(contents),
            _ => {}
        }
    }

    /// Looks the counter up again after a reload, when numbers may belong to other counters.
    fn look_in(&mut self, contents: &Contents) {
        let counters = &contents.counters;
        let FollowedCounter { id, name } = &self.followed;
        let by_id = counters.iter().find(|counter| Some(counter.id) == *id);
        let by_name = counters.iter().find(|counter| counter.name == *name);
        let by_name = by_name.or_else(|| counters.iter().find(|counter| self.followed.is_named(counter)));
        match by_id.filter(|counter| counter.name == *name).or(by_name).or(by_id) {
            Some(counter) => self.follow(counter),
            None => self.lose(),
        }
    }

    fn follow(&mut self, counter: &Counter) {
        self.followed.follow(counter);
        self.wanted = Some(self.kept.template.text(&counter.name, counter.count));
    }

    fn lose(&mut self) {
        if self.followed.id.take().is_some() {
            let (file, name) = (self.kept.file.display().to_string(), &self.followed.name);
            say(&text!("cli-watch-deleted", name, file));
        }
    }

    /// Brings the file up to date. What fails is tried again at the next call.
    fn write(&mut self) -> anyhow::Result<()> {
        // Somebody may have deleted the file.
        if self.written.is_some() && self.kept.file.metadata().is_err() {
            self.written = None;
        }
        let Some(wanted) = self.wanted.as_ref().filter(|wanted| Some(*wanted) != self.written.as_ref()) else {
            return Ok(());
        };
        let file = || self.kept.file.display().to_string();
        match self.kept.write(self.path, wanted, self.written.as_deref()) {
            Ok(()) => {
                self.written = Some(wanted.clone());
                self.was_written = true;
                if std::mem::take(&mut self.is_waiting) {
                    say(&text!("cli-watch-again", file = file()));
                }
            }
            Err(error) if !self.was_written && !error.is_passing() => bail!(error),
            Err(error) => {
                if !std::mem::replace(&mut self.is_waiting, true) {
                    say(&text!("cli-watch-waiting", file = file(), error = format!("{:#}", anyhow!(error))));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str) -> Template {
        text.parse().unwrap()
    }

    #[test]
    fn what_a_template_makes_is_known_again() {
        for text in
            ["{count}", "{name}: {count}!", "{count}{count}", "{\"count\": {count}}", "{name}{name} {count}", "x"]
        {
            let template = template(text);
            for (name, count) in [("Tea", 0), ("a 1 b", i64::MIN), ("{count}", i64::MAX), ("é: 5!", -7)] {
                let made = template.text(name, count);
                assert!(template.could_be(&made), "{text}: {made}");
                assert!(!template.could_be(&format!("# Mine\n{made}")), "{text}: {made}");
            }
        }
        assert!(!template("{name}: {count}").could_be("Tea: many"));
        assert!(!template("{count}").could_be("12 of 30"));
    }

    #[test]
    fn a_place_that_isnt_known_is_refused_and_other_braces_are_text() {
        for text in ["{total}", "a {Count} b", "{}", "{count} {step}", "{ count }"] {
            assert!(text.parse::<Template>().is_err_and(|why| why.contains("{count} and {name}")), "{text}");
        }
        assert_eq!(template("{\"n\": {count}, \"o\": {\"a\": 1}} {").0.len(), 3);
    }
}
