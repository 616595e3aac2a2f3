//! Loop Habit Tracker's export (<https://github.com/iSoron/uhabits>): a zip, or the folder that was in it, with
//! `Habits.csv` and for each habit a folder "001 Name" with `Checkmarks.csv`: a line a day with what was done. Older
//! ones have numbers for words there, no header and no types.
//!
//! A day on which a habit was done counts 1; what is measured counts as much, which the program keeps in thousandths.
//! Days that were missed or skipped count nothing, but keep their notes.

use std::fs;
use std::io::{self, Cursor, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use csv::StringRecord;

use super::ImportError;
use super::archive::Archive;
use super::builder::{ImportBuilder, NewEntry};
use super::tables::Table as _;
use super::text::{Csv, Text};
use super::values::shown;
use crate::domain::{Kind, Time};
use crate::files;
use crate::language::text;

/// Maximum size of a file in the export, in bytes.
const FILE_BYTES_MAX: u64 = 64 << 20;

const HABITS: &str = "Habits.csv";
const CHECKMARKS: &str = "Checkmarks.csv";

/// The files of an export.
pub(super) enum Files<'a> {
    Folder(PathBuf),
    Zip(Archive<'a>),
}

impl Files<'_> {
    /// Tells whether a zip with these files is an export of Loop Habit Tracker.
    pub(super) fn is_it(names: &[String]) -> bool {
        names.iter().any(|name| name == HABITS)
    }

    pub(super) fn is_folder(path: &Path) -> bool {
        path.join(HABITS).is_file()
    }

    /// Returns the folders of the export.
    fn folders(&self) -> io::Result<Vec<String>> {
        let mut folders: Vec<String> = match self {
            Self::Folder(path) => {
                let names = fs::read_dir(path)?.map(|entry| Ok(entry?.file_name().into_string().unwrap_or_default()));
                names.collect::<io::Result<_>>()?
            }
            Self::Zip(zip) => zip
                .names()
                .iter()
                .filter_map(|name| name.split_once('/').map(|(folder, _)| folder.to_owned()))
                .collect(),
        };
        folders.sort();
        folders.dedup();
        Ok(folders)
    }

    fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ImportError> {
        let mut bytes = Vec::new();
        let read = match self {
            Self::Folder(path) => match files::open_regular(&path.join(name)) {
                Ok(file) => file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?,
                Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                    return Ok(None);
                }
                Err(error) => return Err(error.into()),
            },
            Self::Zip(zip) => match zip.open(name)? {
                Some(part) => part.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes)?,
                None => return Ok(None),
            },
        };
        if read as u64 > FILE_BYTES_MAX { Err(ImportError::TooLarge) } else { Ok(Some(bytes)) }
    }
}

struct Habit {
    name: String,
    is_measured: bool,
    is_archived: bool,
    about: String,
}

pub(super) fn read(files: &mut Files<'_>, builder: &mut ImportBuilder) -> Result<(), ImportError> {
    builder.has_times = true;
    let habits = habits(files, builder)?;
    for folder in files.folders()? {
        let index =
            folder.get(..3).and_then(|number| number.parse::<usize>().ok()).and_then(|number| number.checked_sub(1));
        let Some(habit) = index.and_then(|index| habits.get(index)) else { continue };
        let path = format!("{folder}/{CHECKMARKS}");
        let Some(bytes) = files.read(&path)? else { continue };
        builder.part.set(Some(path));
        builder.take_habit(&habit.name, habit.is_archived, habit.about.parse().ok());
        each_record(bytes, &mut |line, record| {
            if let Some(day) = Day::read(record, habit) {
                match day {
                    Ok(day) => day.take(line, habit, builder)?,
                    Err(why) => builder.bad(line, why),
                }
            }
            Ok(())
        })?;
    }
    builder.part.set(None);
    Ok(())
}

fn habits(files: &mut Files<'_>, builder: &mut ImportBuilder) -> Result<Vec<Habit>, ImportError> {
    let bytes = files.read(HABITS)?.ok_or(ImportError::Folder)?;
    builder.part.set(Some(HABITS.to_owned()));
    let mut header: Option<StringRecord> = None;
    let mut habits = Vec::new();
    each_record(bytes, &mut |_, record| {
        let Some(header) = &header else {
            header = Some(record.clone());
            return Ok(());
        };
        let get = |name| {
            header.iter().position(|header| header == name).and_then(|index| record.get(index)).unwrap_or_default()
        };
        let about = [get("Description"), get("Question")].into_iter().find(|text| !text.trim().is_empty());
        habits.push(Habit {
            name: get("Name").to_owned(),
            is_measured: get("Type") == "NUMERICAL",
            is_archived: get("Archived?") == "true",
            about: about.unwrap_or_default().to_owned(),
        });
        Ok(())
    })?;
    Ok(habits)
}

fn each_record(
    bytes: Vec<u8>,
    take: &mut dyn FnMut(u64, &StringRecord) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut source = Cursor::new(bytes);
    let mut csv = Csv::plain(Text::new(&mut source, None)?);
    csv.each(&mut |line, record| take(line, record).map(|()| ControlFlow::Continue(())))
}

/// A habit's record of one day.
struct Day {
    date: String,
    delta: i64,
    note: String,
}

impl Day {
    /// Reads a record. Returns `None` for the header and for days on which nothing was done.
    fn read(record: &StringRecord, habit: &Habit) -> Option<Result<Self, String>> {
        let date = record.get(0).unwrap_or_default();
        if date == "Date" {
            return None;
        }
        let value = record.get(1).unwrap_or_default().trim();
        let delta = match (value, habit.is_measured) {
            ("NO" | "UNKNOWN" | "SKIP" | "YES_AUTO", _) => 0,
            ("YES_MANUAL", false) => 1,
            (number, is_measured) => match number.parse::<i64>() {
                Ok(2) if !is_measured => 1,
                Ok(_) if !is_measured => 0,
                Ok(thousandths) if thousandths % 1_000 == 0 => thousandths / 1_000,
                Ok(-1) => 0,
                Ok(thousandths) => {
                    let sign = if thousandths < 0 { "-" } else { "" };
                    let (whole, part) = (thousandths.unsigned_abs() / 1_000, thousandths.unsigned_abs() % 1_000);
                    let number = format!("{sign}{whole}.{part:03}");
                    return Some(Err(text!("values-no-whole-number", text = number.trim_end_matches('0'))));
                }
                Err(_) => return Some(Err(text!("loop-habits-unknown-value", text = shown(value)))),
            },
        };
        let note = record.get(2).unwrap_or_default();
        let is_nothing = delta == 0 && note.trim().is_empty();
        (!is_nothing).then(|| Ok(Self { date: date.to_owned(), delta, note: note.to_owned() }))
    }

    fn take(&self, line: u64, habit: &Habit, builder: &mut ImportBuilder) -> Result<(), ImportError> {
        let at: Time = match builder.times.read_moment(&self.date) {
            Ok(at) => at,
            Err(why) => {
                builder.bad(line, why);
                return Ok(());
            }
        };
        let (name, delta, note) = (&habit.name, self.delta, &self.note);
        builder.take_entry(line, &NewEntry { name, board: "", at, delta, kind: Kind::Import, note })
    }
}
