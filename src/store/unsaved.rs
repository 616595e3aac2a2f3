//! What couldn't be saved before the program had to end: presses are kept in a file beside the data, and counted at the
//! next start; other changes, which may not mean the same by then, are lost, and reported then.
//!
//! The file is JSON Lines: a line with its version and its id, then a line for each press or lost change. If it can't
//! be made beside the data, it goes into the user's data folder. Counting it leaves its id in the data, in the same
//! commit: so it is counted once, whenever the program ends. A press belongs to the counter with its number as long as
//! that has its name, otherwise to the one that has its name; presses without such a counter stay in a file with
//! another name. A file that can't be parsed stays, too, and both cases are reported.

mod lost;

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::io::{self, BufRead as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{Displacement, Store, StoreError};
use crate::domain::{CounterId, Name, Time};
use crate::files::atomic::AtomicFile;
use crate::files::{self, parts};
use crate::language::text;
use crate::request::{CounterRef, Refusal, Request};

/// Version of the format.
const VERSION: u32 = 1;

/// Maximum size of a file, in bytes: larger than all that can wait.
const BYTES_MAX: u64 = 256 << 20;

/// Maximum length of the first line, in bytes.
const HEADER_BYTES_MAX: u64 = 64 << 10;

/// Maximum number of files that are counted at one start.
const FILES_MAX: usize = 1_000;

/// Maximum number of counters and changes that are named.
const NAMED_MAX: usize = 8;

const SUFFIX: &str = ".unsaved-";
/// Beginning of the names in the data folder.
const PREFIX: &str = "unsaved-";
const ENDING: &str = ".jsonl";
const IS_COUNTED: &str = "SELECT EXISTS (SELECT 1 FROM import WHERE digest = ?1)";
const REMEMBER: &str = "INSERT INTO import (at, source, digest, entries) VALUES (?1, 'unsaved presses', ?2, ?3)";

/// A request that can't be saved before the end.
#[derive(Debug)]
pub struct UnsavedRequest {
    pub request: Request,
    /// The token of a failed commit that may be in the data nevertheless.
    pub doubt: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct Header {
    tallyboard_unsaved: u32,
    id: String,
    /// The path of the tally file that it belongs to.
    #[serde(default)]
    file: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Press(Press),
    Lost {
        /// The description of a change.
        lost: String,
    },
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Press {
    /// The number of the counter, if it was known, and its name.
    counter: Option<i64>,
    name: Option<String>,
    delta: i64,
    /// The time of the press, in milliseconds since 1970, UTC.
    at: i64,
    /// Whether it was counted late, maybe with a note.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    late: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// The token, as in [`UnsavedRequest::doubt`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    doubt: Option<i64>,
    /// Whether another file was copied over its own: then the counter with its number may be another one, and its name
    /// can't be read any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    displaced: bool,
}

impl Press {
    fn who(&self) -> String {
        match (&self.name, self.counter) {
            (Some(name), _) => quoted(name),
            (None, id) => numbered(id.unwrap_or_default()),
        }
    }

    fn request(&self, counter: CounterRef) -> Request {
        let at = Time(self.at);
        match self.late {
            true => {
                let note = self.note.as_deref().and_then(|note| note.parse().ok());
                Request::Late { counter, delta: self.delta, at, note }
            }
            // The window has accepted it: what reached the target since then doesn't stop it.
            false => Request::Add { counter, delta: self.delta, at },
        }
    }
}

/// A message about what became of a file of unsaved presses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryNote(pub String);

/// The sum of the presses of each counter, in the order of the first press.
#[derive(Default)]
struct Sums {
    presses: usize,
    sums: Vec<(String, i128)>,
    indices: HashMap<String, usize>,
}

impl Sums {
    fn add(&mut self, counter: String, delta: i64) {
        self.presses += 1;
        let index = *self.indices.entry(counter).or_insert_with_key(|counter| {
            self.sums.push((counter.clone(), 0));
            self.sums.len() - 1
        });
        if let Some((_, sum)) = self.sums.get_mut(index) {
            *sum += i128::from(delta);
        }
    }

    /// Returns the sums as a list: `"Coffee" +3, "Tea" -1`.
    fn list(&self) -> String {
        let sum = |(counter, sum): &(String, i128)| {
            text!("unsaved-sum", counter = counter.as_str(), sum = format!("{sum:+}"))
        };
        let more = self.sums.len().saturating_sub(NAMED_MAX);
        let named = listed(self.sums.iter().take(NAMED_MAX).map(sum));
        if more > 0 { text!("unsaved-more-counters", named, count = more) } else { named }
    }
}

/// Returns the first changes as a list, and the number of the others.
fn list_changes(changes: Vec<String>) -> String {
    let more = changes.len().saturating_sub(NAMED_MAX);
    let named = listed(changes.into_iter().take(NAMED_MAX));
    if more > 0 { text!("unsaved-more-changes", named, count = more) } else { named }
}

fn listed(parts: impl Iterator<Item = String>) -> String {
    parts.reduce(|first, second| text!("problems-list", first, second)).unwrap_or_default()
}

fn joined(sentences: Vec<String>) -> Option<String> {
    sentences.into_iter().reduce(|first, second| text!("problems-both", first, second))
}

fn quoted(name: &str) -> String {
    text!("unsaved-quoted", name)
}

/// Returns what a counter is called whose name can't be read.
fn numbered(id: i64) -> String {
    text!("unsaved-counter", id = id.to_string())
}

impl Store {
    /// Keeps the remaining presses, and descriptions of the other changes, for the next start, since they can't be
    /// saved for the reason `why`. Returns a message about what came of it: they may not be kept either.
    pub fn keep_unsaved(&mut self, left: &[UnsavedRequest], why: &str) -> Option<String> {
        if left.is_empty() {
            return None;
        }
        let displaced = match self.check_path() {
            Err(StoreError::Suspect | StoreError::Displaced(Displacement::Overwritten(_))) => true,
            Err(StoreError::Displaced(Displacement::LogGone(_))) => !self.is_as_known(),
            _ => false,
        };
        let lines: Vec<Line> = left.iter().flat_map(|left| self.lines(left, &left.request, displaced)).collect();
        let mut sums = Sums::default();
        let mut lost = Vec::new();
        for line in &lines {
            match line {
                Line::Press(press) => sums.add(press.who(), press.delta),
                Line::Lost { lost: change } => lost.push(change.clone()),
            }
        }
        let kept = keep(&self.path, &lines);
        let mut sentences = Vec::new();
        if sums.presses > 0 {
            let (presses, list) = (sums.presses, sums.list());
            sentences.push(match &kept {
                Ok(kept_at) => text!("unsaved-kept", presses, why, list, file = kept_at.display().to_string()),
                Err(not_kept) => text!("unsaved-not-kept", presses, why, list, reason = not_kept.as_str()),
            });
        }
        if !lost.is_empty() {
            sentences.push(text!("unsaved-lost", list = list_changes(lost)));
        }
        Some(joined(sentences).unwrap_or_default())
    }

    fn lines(&self, left: &UnsavedRequest, request: &Request, displaced: bool) -> Vec<Line> {
        let find = |id| self.look_up(&CounterRef::Id(id)).ok().flatten().map(|found| found.name);
        let name = |id| if displaced { None } else { find(id) };
        let press = |counter: &CounterRef, delta, at: Time, note: Option<Option<String>>| {
            let (id, name) = match counter {
                CounterRef::Id(id) => (Some(id.0), name(*id)),
                CounterRef::Name(name) => (None, Some(name.as_str().to_owned())),
            };
            let (late, note) = (note.is_some(), note.flatten());
            Line::Press(Press { counter: id, name, delta, at: at.0, late, note, doubt: left.doubt, displaced })
        };
        match request {
            Request::Increment { counter, delta, at } => {
                vec![press(counter, *delta, at.unwrap_or_else(Time::now), None)]
            }
            Request::Add { counter, delta, at } => vec![press(counter, *delta, *at, None)],
            Request::Late { counter, delta, at, note } => {
                vec![press(counter, *delta, *at, Some(note.as_ref().map(|note| note.as_str().to_owned())))]
            }
            Request::Operation { requests } if is_kept_unsaved(request) => {
                requests.iter().flat_map(|request| self.lines(left, request, displaced)).collect()
            }
            request => lost::descriptions(request, &name).into_iter().map(|lost| Line::Lost { lost }).collect(),
        }
    }

    /// Counts what an earlier program couldn't save, each file once, and deletes the files, also from the list. If
    /// nothing can be written now, the remaining files stay in the list, to be tried again, and the error is the
    /// reason.
    pub fn recover_unsaved(&mut self, files: &mut VecDeque<PathBuf>) -> (Vec<RecoveryNote>, Option<StoreError>) {
        let mut sentences = Vec::new();
        while let Some(file) = files.front() {
            match self.recover(file) {
                Ok(note) => sentences.extend(note),
                Err(error) => return (sentences, Some(error)),
            }
            files.pop_front();
        }
        (sentences, None)
    }

    fn recover(&mut self, file: &Path) -> Result<Option<RecoveryNote>, StoreError> {
        let Some((id, lines)) = read(file) else {
            return Ok(Some(RecoveryNote(text!("unsaved-not-understood", file = file.display().to_string()))));
        };
        self.begin()?;
        let counted = self.count_lines(&id, lines);
        let counted =
            counted.and_then(|counted| if counted.is_some() { self.commit().map(|()| counted) } else { Ok(None) });
        self.rollback();
        let Some(counted) = counted? else {
            let _ = fs::remove_file(file);
            return Ok(None);
        };
        if counted.is_some_there {
            // A commit that was found after all must still be flushed.
            self.flush()?;
        }
        // If the file can't be deleted, its id in the data keeps it from being counted twice.
        let stays = match counted.refused.is_empty() {
            true => fs::remove_file(file).map(|()| None),
            false => put_away(file).map(Some),
        };
        let stays = stays.unwrap_or_else(|_| Some(file.to_owned()));
        Ok(counted.message(stays.as_deref()).map(RecoveryNote))
    }

    /// Counts the lines. Returns `None` if they were counted already.
    fn count_lines(&self, id: &str, lines: Vec<Line>) -> Result<Option<RecoveryResult>, StoreError> {
        let digest = format!("unsaved {id}");
        if self.connection.query_row(IS_COUNTED, [&digest], |row| row.get(0))? {
            return Ok(None);
        }
        let mut counted = RecoveryResult::default();
        for line in lines {
            let press = match line {
                Line::Press(press) => press,
                Line::Lost { lost } => {
                    counted.lost.push(lost);
                    continue;
                }
            };
            if let Some(token) = press.doubt
                && self.writer_of(token)?.is_some()
            {
                counted.is_some_there = true;
                continue;
            }
            let reply = match self.meant(&press)? {
                Some((counter, name)) => self.apply(&press.request(counter))?.map(|_| name),
                None => Err(Refusal::UnknownCounter),
            };
            match reply {
                Ok(name) => counted.sums.add(quoted(name.as_str()), press.delta),
                Err(refusal) => {
                    counted.not_counted.add(press.who(), press.delta);
                    counted.refused.push(refusal.to_string());
                }
            }
        }
        let entries = i64::try_from(counted.sums.presses).unwrap_or(i64::MAX);
        self.connection.execute(REMEMBER, params![Time::now().0, digest, entries])?;
        Ok(Some(counted))
    }

    /// Returns the counter that a press belongs to, with its name: if the tally file was replaced, numbers may belong
    /// to other counters.
    fn meant(&self, press: &Press) -> Result<Option<(CounterRef, String)>, StoreError> {
        if press.displaced {
            return Ok(None);
        }
        if let Some(id) = press.counter.map(|id| CounterRef::Id(CounterId(id)))
            && let Some(found) = self.look_up(&id)?
            && press.name.as_ref().is_none_or(|name| *name == found.name)
        {
            return Ok(Some((id, found.name)));
        }
        let Some(name) = press.name.as_ref().and_then(|name| Name::parse(name).ok()) else { return Ok(None) };
        let counter = CounterRef::Name(name.clone());
        match self.look_up(&counter)? {
            Some(found) => Ok(Some((counter, found.name))),
            // A program that names its counters creates them.
            None if press.counter.is_none() => Ok(Some((counter, name.as_str().to_owned()))),
            None => Ok(None),
        }
    }
}

/// Returns whether the request only counts, and so is kept when it can't be saved; others are lost.
pub fn is_kept_unsaved(request: &Request) -> bool {
    match request {
        Request::Increment { .. } | Request::Add { .. } | Request::Late { .. } => true,
        Request::Operation { requests } => requests.iter().all(is_kept_unsaved),
        _ => false,
    }
}

/// The result of counting one file.
#[derive(Default)]
struct RecoveryResult {
    sums: Sums,
    not_counted: Sums,
    /// The reason for each press that was refused.
    refused: Vec<String>,
    lost: Vec<String>,
    /// Whether some presses were in the data already.
    is_some_there: bool,
}

impl RecoveryResult {
    /// Returns the message about these presses and changes, `None` if there is nothing to say.
    fn message(self, stays: Option<&Path>) -> Option<String> {
        let mut sentences = Vec::new();
        if self.sums.presses > 0 {
            sentences.push(text!("unsaved-counted", presses = self.sums.presses, list = self.sums.list()));
        }
        if let Some(why) = self.refused.first() {
            let (why, list) = (why.as_str(), self.not_counted.list());
            sentences.push(match stays {
                Some(path) => text!("unsaved-not-counted-but-kept", list, why, file = path.display().to_string()),
                None => text!("unsaved-not-counted", list, why),
            });
        }
        if !self.lost.is_empty() {
            sentences.push(text!("unsaved-lost-before", list = list_changes(self.lost)));
        }
        joined(sentences)
    }
}

/// Writes the lines where the next start finds them: beside the file at `path`, otherwise in the data folder. Returns
/// the path.
///
/// # Errors
/// A message, if they can't be written to either.
fn keep(path: &Path, lines: &[Line]) -> Result<PathBuf, String> {
    let path = files::resolve_links(path);
    let id = format!("{:016x}", fastrand::u64(..));
    let header = Header { tallyboard_unsaved: VERSION, id, file: Some(path.display().to_string()) };
    let beside = files::beside(&path, &format!("{SUFFIX}{}", header.id));
    let (folder, shown) = (files::folder_of(&path), files::folder_of(&path).display());
    let not_beside = match write(&beside, &header, lines) {
        Ok(()) => return Ok(beside),
        Err(_) if !folder.is_dir() => text!("unsaved-folder-missing", folder = shown.to_string()),
        Err(error) => format!("{shown}: {error}"),
    };
    let Some(folder) = parts::data_folder() else { return Err(not_beside) };
    let elsewhere = folder.join(format!("{PREFIX}{}{ENDING}", header.id));
    match parts::own_folder(&folder).and_then(|_| write(&elsewhere, &header, lines)) {
        Ok(()) => Ok(elsewhere),
        Err(error) => {
            let elsewhere = format!("{}: {error}", folder.display());
            Err(text!("problems-both", first = not_beside, second = elsewhere))
        }
    }
}

fn write(path: &Path, header: &Header, lines: &[Line]) -> io::Result<()> {
    // Only its user can read it.
    let mut out = AtomicFile::begin_own(path, false)?;
    serde_json::to_writer(&mut out, header)?;
    for line in lines {
        out.write_all(b"\n")?;
        serde_json::to_writer(&mut out, line)?;
    }
    out.write_all(b"\n")?;
    out.finish()
}

/// Returns the files that hold what couldn't be saved to the one at `path`: beside it, and in the data folder.
pub fn unsaved_files(path: &Path) -> VecDeque<PathBuf> {
    let path = files::resolve_links(path);
    let Some(start) = path.file_name().map(|name| files::beside(Path::new(name), SUFFIX)) else {
        return VecDeque::new();
    };
    let mut files = VecDeque::from(files_of_name(files::folder_of(&path), start.as_os_str().as_encoded_bytes()));
    if let Some(folder) = parts::data_folder() {
        let name = path.display().to_string();
        let is_of_file = |file: &PathBuf| header(file).is_some_and(|header| header.file.as_ref() == Some(&name));
        files.extend(files_of_name(&folder, PREFIX.as_bytes()).into_iter().filter(is_of_file));
    }
    files
}

fn files_of_name(folder: &Path, start: &[u8]) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let is_one = |file: &fs::DirEntry| file.file_name().as_encoded_bytes().starts_with(start);
    let mut files: Vec<PathBuf> = files.flatten().filter(is_one).map(|file| file.path()).take(FILES_MAX).collect();
    files.sort();
    files
}

/// Renames a file so that the next start doesn't count it again. Returns the new path.
fn put_away(file: &Path) -> io::Result<PathBuf> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let new_path = name.rfind(PREFIX).map(|at| {
        let (before, after) = name.split_at(at);
        file.with_file_name(format!("{before}not-counted-{}", after.strip_prefix(PREFIX).unwrap_or(after)))
    });
    let new_path = new_path.ok_or(io::ErrorKind::InvalidFilename)?;
    fs::rename(file, &new_path).map(|()| new_path)
}

fn header(file: &Path) -> Option<Header> {
    let mut line = Vec::new();
    let file = files::open_regular(file).ok()?;
    io::BufReader::new(file.take(HEADER_BYTES_MAX)).read_until(b'\n', &mut line).ok()?;
    serde_json::from_slice(&line).ok()
}

/// Returns the id and the lines of a file; `None` if it can't be parsed.
fn read(file: &Path) -> Option<(String, Vec<Line>)> {
    let mut text = String::new();
    files::open_regular(file).and_then(|file| file.take(BYTES_MAX + 1).read_to_string(&mut text)).ok()?;
    if text.len() as u64 > BYTES_MAX {
        return None;
    }
    let mut lines = text.lines();
    let header: Header = serde_json::from_str(lines.next()?).ok()?;
    if header.tallyboard_unsaved != VERSION {
        return None;
    }
    let lines = lines.map(|line| serde_json::from_str(line).ok()).collect::<Option<Vec<Line>>>()?;
    Some((header.id, lines))
}
