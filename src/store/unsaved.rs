//! Presses that couldn't be saved before the program had to end: kept in a file beside the data, and counted at the next start.
//!
//! The file is JSON Lines: a line that tells its version and its number, then a line for each press. What is counted from it
//! leaves that number in the data, in the same commit: so it is counted once, whatever ends the program before the file is gone.
//! A file that can't be understood stays, and is told.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::{Store, StoreError, backup, open};
use crate::files;
use crate::request::{Request, Target};
use crate::words::{CounterId, Name, Time};

/// Of files that are understood.
const VERSION: u32 = 1;

/// Larger than all that can wait.
const BYTES_MAX: u64 = 64 << 20;

/// Files that are taken up at one start.
const FILES_MAX: usize = 1_000;

const SUFFIX: &str = ".unsaved-";
const PART_PREFIX: &str = ".tallyboard-unsaved-";
const IS_COUNTED: &str = "SELECT EXISTS (SELECT 1 FROM import WHERE digest = ?1)";
const REMEMBER: &str = "INSERT INTO import (at, source, digest, entries) VALUES (?1, 'unsaved presses', ?2, ?3)";

#[derive(Serialize, Deserialize)]
struct Header {
    tallyboard_unsaved: u32,
    id: String,
}

#[derive(Serialize, Deserialize)]
struct Press {
    /// The counter's number, or else its name.
    counter: Option<i64>,
    name: Option<String>,
    delta: i64,
    /// Milliseconds since 1970, UTC.
    at: i64,
}

impl Press {
    fn of(request: &Request) -> Option<Self> {
        match request {
            Request::Increment { target, delta, at } => {
                let (counter, name) = match target {
                    Target::Id(id) => (Some(id.0), None),
                    Target::Name(name) => (None, Some(name.as_str().to_owned())),
                };
                Some(Self { counter, name, delta: *delta, at: at.unwrap_or_else(Time::now).0 })
            }
            Request::Act { requests } => match requests.as_slice() {
                [request @ Request::Increment { .. }] => Self::of(request),
                _ => None,
            },
            _ => None,
        }
    }

    fn request(self) -> Option<Request> {
        let target = match (self.counter, self.name) {
            (Some(id), _) => Target::Id(CounterId(id)),
            (None, name) => Target::Name(Name::parse(&name?).ok()?),
        };
        Some(Request::Increment { target, delta: self.delta, at: Some(Time(self.at)) })
    }
}

/// Keeps the presses among these requests beside the file at `path`; how many there are, and where they are kept.
///
/// # Errors
/// When they can't be written; they are lost then.
pub fn keep_unsaved<'a>(
    path: &Path,
    requests: impl Iterator<Item = &'a Request>,
) -> io::Result<Option<(usize, PathBuf)>> {
    let presses: Vec<Press> = requests.filter_map(Press::of).collect();
    if presses.is_empty() {
        return Ok(None);
    }
    let path = open::real_path(path);
    let folder = open::folder_of(&path);
    let id = format!("{:016x}", fastrand::u64(..));
    // Its user alone can read it.
    let mut file = tempfile::Builder::new().prefix(PART_PREFIX).tempfile_in(folder)?;
    let mut out = io::BufWriter::new(file.as_file_mut());
    serde_json::to_writer(&mut out, &Header { tallyboard_unsaved: VERSION, id: id.clone() })?;
    for press in &presses {
        out.write_all(b"\n")?;
        serde_json::to_writer(&mut out, press)?;
    }
    out.write_all(b"\n")?;
    out.flush()?;
    drop(out);
    file.as_file().sync_all()?;
    let place = open::beside(&path, &format!("{SUFFIX}{id}"));
    file.persist_noclobber(&place)?;
    // That its name outlives a power cut is no promise where folders can't be flushed.
    let _ = backup::flush_folder(folder);
    Ok(Some((presses.len(), place)))
}

/// What came of a file of presses that weren't saved, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenUp(pub String);

impl Store {
    /// Counts what an earlier program couldn't save, each file once, and takes the files away.
    ///
    /// # Errors
    /// When nothing can be written now; the files stay for the next time.
    pub fn take_up_unsaved(&mut self) -> Result<Vec<TakenUp>, StoreError> {
        let files = unsaved_files(&self.path);
        files.iter().filter_map(|file| self.take_up(file).transpose()).collect()
    }

    fn take_up(&mut self, file: &Path) -> Result<Option<TakenUp>, StoreError> {
        let Some((id, presses)) = read(file) else {
            return Ok(Some(TakenUp(format!(
                "{} holds presses that couldn't be saved, but can't be understood: it stays as it is",
                file.display()
            ))));
        };
        self.begin()?;
        let counted = self.count_presses(&id, presses);
        let counted =
            counted.and_then(|counted| if counted.is_some() { self.commit().map(|()| counted) } else { Ok(None) });
        self.rollback();
        let counted = counted?;
        // What is counted is known by its number, should the file stay.
        let _ = fs::remove_file(file);
        let Some((counted, refused)) = counted else { return Ok(None) };
        let mut words = match counted {
            1 => "1 press that couldn't be saved was counted now".to_owned(),
            _ => format!("{counted} presses that couldn't be saved were counted now"),
        };
        if let Some((first, more)) = refused.split_first() {
            let more = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
            words.push_str(&format!("; not counted: {first}{more}"));
        }
        Ok(Some(TakenUp(words)))
    }

    /// `None`: they are counted already.
    fn count_presses(&self, id: &str, presses: Vec<Request>) -> Result<Option<(usize, Vec<String>)>, StoreError> {
        let digest = format!("unsaved {id}");
        if self.connection.query_row(IS_COUNTED, [&digest], |row| row.get(0))? {
            return Ok(None);
        }
        let mut refused = Vec::new();
        let all = presses.len();
        for press in presses {
            if let Err(refusal) = self.apply(&press)? {
                refused.push(refusal.to_string());
            }
        }
        let counted = all - refused.len();
        let entries = i64::try_from(counted).unwrap_or(i64::MAX);
        self.connection.execute(REMEMBER, params![Time::now().0, digest, entries])?;
        Ok(Some((counted, refused)))
    }
}

/// The files beside the one at `path` that hold what couldn't be saved.
pub fn unsaved_files(path: &Path) -> Vec<PathBuf> {
    let path = open::real_path(path);
    let Some(start) = path.file_name().map(|name| open::beside(Path::new(name), SUFFIX)) else { return Vec::new() };
    let Ok(files) = fs::read_dir(open::folder_of(&path)) else { return Vec::new() };
    let is_one =
        |file: &fs::DirEntry| file.file_name().as_encoded_bytes().starts_with(start.as_os_str().as_encoded_bytes());
    let mut files: Vec<PathBuf> = files.flatten().filter(is_one).map(|file| file.path()).take(FILES_MAX).collect();
    files.sort();
    files
}

/// Its number and its presses; `None`: it isn't understood.
fn read(file: &Path) -> Option<(String, Vec<Request>)> {
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
    let presses = lines.map(|line| serde_json::from_str::<Press>(line).ok()?.request()).collect::<Option<Vec<_>>>()?;
    Some((header.id, presses))
}
