//! A disk that loses its power: what a process wrote, call by call, and what may be left of it after a cut.
//!
//! `strace` tells every call with its bytes; nothing of the program is changed for it. What a file system promises after a
//! cut is taken at its least: a write is there for sure when a flush of its file was called after it and came back before the
//! cut. Of what is not flushed, each sector of [`SECTOR_BYTES`] of each write is there or isn't. A name (made, changed or
//! taken away) is there for sure once its folder was flushed; those that aren't are there up to some moment, in their order,
//! as journals of file systems keep them. The log's index (`-shm`) is memory, and gone.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What a disk writes whole or not at all, in bytes.
const SECTOR_BYTES: usize = 512;

/// What changes files, their names, or what is flushed. Of these the last lines can't be replayed, and are refused.
const CALLS: &str = "openat,open,creat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,\
    unlinkat,mkdir,mkdirat,rmdir,lseek,writev,pwritev,pwritev2,truncate,fallocate,copy_file_range,sendfile,splice,\
    sync_file_range,symlink,symlinkat";

/// Random numbers that are the same in each run: a linear congruential generator (Knuth's MMIX).
pub(super) struct Random(pub u64);

impl Random {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }
}

/// A file, whatever its name is.
type Inode = usize;

/// One call, as the disk sees it.
#[derive(Debug)]
enum Operation {
    Write {
        inode: Inode,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        inode: Inode,
        len: usize,
    },
    /// What was written to the file before the call is on the disk after it.
    Flush {
        inode: Inode,
    },
    /// The same for the names in a folder.
    FlushFolder {
        folder: PathBuf,
    },
    Create {
        path: PathBuf,
        inode: Inode,
    },
    MakeFolder {
        path: PathBuf,
    },
    /// `None`: of a folder.
    Rename {
        from: PathBuf,
        to: PathBuf,
        inode: Option<Inode>,
    },
    Link {
        inode: Inode,
        to: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
    /// Standard output: what somebody has read.
    Say {
        text: String,
    },
}

impl Operation {
    /// The folders that must be flushed for it.
    fn folders(&self) -> Vec<&Path> {
        let paths = match self {
            Self::Create { path, .. } | Self::MakeFolder { path } | Self::Remove { path } => vec![path],
            Self::Rename { to, .. } | Self::Link { to, .. } => vec![to],
            _ => Vec::new(),
        };
        paths.into_iter().filter_map(|path| path.parent()).collect()
    }
}

/// An operation with the lines of the trace at which it began and came back.
#[derive(Debug)]
struct Step {
    lines: Range<usize>,
    operation: Operation,
}

/// What happened in a folder, and what stood there before.
pub(super) struct Recording {
    root: PathBuf,
    before: BTreeMap<PathBuf, Inode>,
    folders: Vec<PathBuf>,
    /// What each file held before; those made later hold nothing.
    contents: Vec<Vec<u8>>,
    steps: Vec<Step>,
}

/// What is left after a cut.
pub(super) struct Left {
    /// What was read from standard output by then.
    pub said: String,
    /// Whether the process had ended.
    pub is_whole: bool,
}

impl Recording {
    /// Runs `program`, which works on files in the folder `root` alone, to its end.
    pub(super) fn of(root: &Path, program: &Command) -> (Self, Output) {
        let root = root.canonicalize().unwrap();
        let trace = tempfile::NamedTempFile::new().unwrap();
        let mut recording = Self::before(&root);
        let mut strace = Command::new("strace");
        strace
            .args(["-f", "-y", "-qq", "-xx", "-s", "100000000", "-e", &format!("trace={CALLS}"), "-o"])
            .arg(trace.path());
        strace.arg(program.get_program()).args(program.get_args()).stdin(Stdio::null());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => strace.env(name, value),
                None => strace.env_remove(name),
            };
        }
        let output = strace.output().unwrap_or_else(|error| panic!("strace: {error}"));
        recording.read(&fs::read_to_string(trace.path()).unwrap());
        (recording, output)
    }

    fn before(root: &Path) -> Self {
        let (mut files, mut folders) = (Vec::new(), Vec::new());
        walk(root, &mut files, &mut folders);
        let contents = files.iter().map(|path| fs::read(path).unwrap()).collect();
        let before = files.into_iter().enumerate().map(|(inode, path)| (path, inode)).collect();
        Self { root: root.to_owned(), before, folders, contents, steps: Vec::new() }
    }

    /// So many places there are to cut at: before each step, and after the last.
    pub(super) fn cuts(&self) -> usize {
        self.steps.len() + 1
    }

    pub(super) fn flushes(&self) -> usize {
        self.steps
            .iter()
            .filter(|step| matches!(step.operation, Operation::Flush { .. } | Operation::FlushFolder { .. }))
            .count()
    }

    /// As if the disk only said that it flushed.
    pub(super) fn forget_flushes(&mut self) {
        self.steps.retain(|step| !matches!(step.operation, Operation::Flush { .. } | Operation::FlushFolder { .. }));
    }

    /// Puts into the folder `to` what may be left when the power goes right before a step.
    pub(super) fn cut(&self, cut: usize, random: &mut Random, to: &Path) -> Left {
        let steps = self.steps.get(..cut).unwrap();
        let now = self.steps.get(cut).map_or(usize::MAX, |step| step.lines.start);
        // A flush covers what had come back when it was called, if it came back in time itself.
        let flushed = |is_it: &dyn Fn(&Operation) -> bool| {
            let flushes = steps.iter().filter(|step| step.lines.end < now && is_it(&step.operation));
            flushes.map(|step| step.lines.start).max().unwrap_or(0)
        };
        let mut contents = self.contents.clone();
        for (inode, content) in contents.iter_mut().enumerate() {
            let flushed_at =
                flushed(&|operation| matches!(operation, Operation::Flush { inode: other } if *other == inode));
            let fate = Fate::random(random);
            for step in steps {
                let is_flushed = step.lines.end < flushed_at;
                match &step.operation {
                    Operation::Write { inode: other, at, bytes } if *other == inode => {
                        write(content, *at, bytes, &mut || is_flushed || fate.keeps(random));
                    }
                    Operation::Truncate { inode: other, len }
                        if *other == inode && (is_flushed || fate.keeps(random)) =>
                    {
                        content.resize(*len, 0);
                    }
                    _ => {}
                }
            }
        }
        self.write_names(steps, now, random, &contents, to);
        let said = steps.iter().filter_map(|step| match &step.operation {
            Operation::Say { text } => Some(text.as_str()),
            _ => None,
        });
        Left { said: said.collect(), is_whole: cut == self.steps.len() }
    }

    fn write_names(&self, steps: &[Step], now: usize, random: &mut Random, contents: &[Vec<u8>], to: &Path) {
        let reached = random.below(steps.len() + 1);
        let mut names = self.before.clone();
        let mut folders = self.folders.clone();
        for (place, step) in steps.iter().enumerate() {
            let is_flushed = |folder: &Path| {
                steps.iter().any(|flush| {
                    let is_it =
                        matches!(&flush.operation, Operation::FlushFolder { folder: flushed } if flushed == folder);
                    is_it && flush.lines.end < now && step.lines.end < flush.lines.start
                })
            };
            if place >= reached && !step.operation.folders().into_iter().all(is_flushed) {
                continue;
            }
            match &step.operation {
                Operation::Create { path, inode } => drop(names.insert(path.clone(), *inode)),
                Operation::MakeFolder { path } => folders.push(path.clone()),
                Operation::Rename { from, to, inode } => {
                    rename(&mut names, &mut folders, from, to);
                    names.extend(inode.map(|inode| (to.clone(), inode)));
                }
                Operation::Link { inode, to } => drop(names.insert(to.clone(), *inode)),
                Operation::Remove { path } => {
                    names.remove(path);
                    folders.retain(|folder| folder != path);
                }
                _ => {}
            }
        }
        folders.sort();
        let moved = |path: &Path| to.join(path.strip_prefix(&self.root).unwrap());
        for folder in &folders {
            fs::create_dir_all(moved(folder)).unwrap();
        }
        for (path, inode) in names.iter().filter(|(path, _)| !is_memory(path)) {
            let path = moved(path);
            // Its folder's own name can be gone.
            if path.parent().unwrap().is_dir() {
                fs::write(path, contents.get(*inode).unwrap()).unwrap();
            }
        }
    }

    // ---- The trace

    fn read(&mut self, trace: &str) {
        let mut reading = Reading { names: self.before.clone(), nameless: HashMap::new(), places: HashMap::new() };
        for call in calls(trace) {
            self.take(&call, &mut reading);
        }
        self.steps.sort_by_key(|step| step.lines.start);
    }

    fn take(&mut self, call: &Call, reading: &mut Reading) {
        let here = |path: &PathBuf| path.starts_with(&self.root) && !is_memory(path);
        let text = |place: usize| call.arguments.get(place).map(String::as_str).unwrap_or_default();
        let path_at = |place: usize| unquoted(text(place)).map(path_of).filter(here);
        // As in `openat(AT_FDCWD<…>, "…")`: all paths of the program are from the root.
        let (first, second) = match call.name.as_str() {
            "openat" | "unlinkat" | "mkdirat" => (path_at(1), None),
            "renameat" | "renameat2" => (path_at(1), path_at(3)),
            "linkat" => (unquoted(text(1)).map(path_of), path_at(3)),
            "rename" | "link" => (path_at(0), path_at(1)),
            _ => (path_at(0), None),
        };
        let file = open_file(text(0)).filter(|(_, path)| here(path));
        let inode = file.as_ref().and_then(|(handle, path)| {
            let nameless = || reading.nameless.get(handle).filter(|_| text(0).ends_with("(deleted)"));
            reading.names.get(path).or_else(nameless).copied()
        });
        let operation = match (call.name.as_str(), first, second) {
            ("write", ..) if text(0).starts_with("1<") => {
                Operation::Say { text: String::from_utf8(unquoted(text(1)).unwrap()).unwrap() }
            }
            ("openat" | "open" | "creat", Some(path), _) => {
                let flags = &call.arguments.join(" ");
                let is_new = flags.contains("O_CREAT") && !reading.names.contains_key(&path) && !path.is_dir();
                if let Some((handle, _)) = open_file(&call.returned) {
                    reading.places.insert(handle, 0);
                }
                if let Some((handle, _)) = open_file(&call.returned).filter(|_| flags.contains("O_TMPFILE")) {
                    reading.nameless.insert(handle, self.contents.len());
                    self.contents.push(Vec::new());
                    return;
                }
                if is_new {
                    let inode = self.contents.len();
                    self.contents.push(Vec::new());
                    reading.names.insert(path.clone(), inode);
                    Operation::Create { path, inode }
                } else if flags.contains("O_TRUNC") {
                    Operation::Truncate { inode: *reading.names.get(&path).unwrap(), len: 0 }
                } else {
                    return;
                }
            }
            ("mkdir" | "mkdirat", Some(path), _) => Operation::MakeFolder { path },
            ("unlink" | "unlinkat" | "rmdir", Some(path), _) => {
                reading.names.remove(&path);
                Operation::Remove { path }
            }
            ("rename" | "renameat" | "renameat2", Some(from), Some(to)) => {
                let inode = reading.names.get(&from).copied();
                rename(&mut reading.names, &mut Vec::new(), &from, &to);
                Operation::Rename { from, to, inode }
            }
            ("link" | "linkat", Some(from), Some(to)) => {
                // "/proc/self/fd/5": a file that has no name yet.
                let held = || from.file_name()?.to_str()?.parse().ok().and_then(|handle| reading.nameless.get(&handle));
                let inode = *reading.names.get(&from).or_else(held).unwrap();
                reading.names.insert(to.clone(), inode);
                Operation::Link { inode, to }
            }
            _ => {
                let Some((handle, path)) = file else { return };
                match (call.name.as_str(), inode) {
                    ("fsync" | "fdatasync", None) => Operation::FlushFolder { folder: path },
                    ("fsync" | "fdatasync", Some(inode)) => Operation::Flush { inode },
                    // Without a name any more: nobody will see it.
                    (_, None) => return,
                    ("pwrite64", Some(inode)) => {
                        Operation::Write { inode, at: number(text(3)), bytes: unquoted(text(1)).unwrap() }
                    }
                    ("write", Some(inode)) => {
                        let bytes = unquoted(text(1)).unwrap();
                        let place = reading.places.entry(handle).or_default();
                        let at = *place;
                        *place += bytes.len();
                        Operation::Write { inode, at, bytes }
                    }
                    ("lseek", Some(_)) => {
                        reading.places.insert(handle, number(&call.returned));
                        return;
                    }
                    ("ftruncate", Some(inode)) => Operation::Truncate { inode, len: number(text(1)) },
                    (other, Some(_)) => panic!("{other} of {} can't be replayed yet", path.display()),
                }
            }
        };
        self.steps.push(Step { lines: call.lines.clone(), operation });
    }
}

/// What is known while a trace is read.
struct Reading {
    names: BTreeMap<PathBuf, Inode>,
    /// Files that were made without a name, by the number they are open as.
    nameless: HashMap<usize, Inode>,
    /// Where the next `write` to a handle goes.
    places: HashMap<usize, usize>,
}

/// How much is left of what was not flushed of one file.
#[derive(Clone, Copy)]
enum Fate {
    All,
    Nothing,
    Some,
}

impl Fate {
    fn random(random: &mut Random) -> Self {
        match random.below(4) {
            0 => Self::All,
            1 => Self::Nothing,
            _ => Self::Some,
        }
    }

    fn keeps(self, random: &mut Random) -> bool {
        match self {
            Self::All => true,
            Self::Nothing => false,
            Self::Some => random.coin(),
        }
    }
}

/// Writes the sectors of `bytes` that are kept.
fn write(content: &mut Vec<u8>, at: usize, bytes: &[u8], keeps: &mut dyn FnMut() -> bool) {
    let mut start = 0;
    while start < bytes.len() {
        let end = ((at + start) / SECTOR_BYTES + 1) * SECTOR_BYTES - at;
        let sector = &bytes[start..end.min(bytes.len())];
        if keeps() {
            let place = at + start;
            content.resize(content.len().max(place + sector.len()), 0);
            content[place..place + sector.len()].copy_from_slice(sector);
        }
        start += sector.len();
    }
}

fn rename(names: &mut BTreeMap<PathBuf, Inode>, folders: &mut [PathBuf], from: &Path, to: &Path) {
    let is_in = |path: &Path| path.starts_with(from);
    let new = |path: &Path| match path.strip_prefix(from) {
        Ok(rest) if rest.as_os_str().is_empty() => to.to_owned(),
        Ok(rest) => to.join(rest),
        Err(_) => path.to_owned(),
    };
    let moved: Vec<_> = names.keys().filter(|path| is_in(path)).cloned().collect();
    for path in moved {
        let inode = names.remove(&path).unwrap();
        names.insert(new(&path), inode);
    }
    for folder in folders.iter_mut().filter(|folder| is_in(folder)) {
        *folder = new(folder);
    }
}

fn is_memory(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().ends_with(b"-shm")
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>, folders: &mut Vec<PathBuf>) {
    folders.push(folder.to_owned());
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, files, folders) } else { files.push(path) }
    }
}

/// A call that succeeded.
struct Call {
    lines: Range<usize>,
    name: String,
    arguments: Vec<String>,
    returned: String,
}

/// The calls of a trace, those in two parts (`<unfinished ...>`, `<... resumed>`) put together.
fn calls(trace: &str) -> Vec<Call> {
    let mut unfinished: HashMap<&str, (usize, &str)> = HashMap::new();
    let mut calls = Vec::new();
    for (line, text) in trace.lines().enumerate() {
        let (process, text) = text.split_once(' ').unwrap();
        let text = text.trim_start();
        let whole = if let Some(start) = text.strip_suffix(" <unfinished ...>") {
            unfinished.insert(process, (line, start));
            continue;
        } else if let Some(rest) = text.strip_prefix("<... ") {
            let rest = rest.split_once(" resumed>").unwrap().1;
            let Some((start, begun)) = unfinished.remove(process) else { continue };
            (start..line, format!("{begun}{rest}"))
        } else {
            (line..line, text.to_owned())
        };
        calls.extend(call(whole.0, &whole.1));
    }
    calls
}

fn call(lines: Range<usize>, text: &str) -> Option<Call> {
    let (name, rest) = text.split_once('(')?;
    // No text holds these: each of its bytes is spelled as a number.
    let (arguments, returned) = rest.rsplit_once(") = ").or_else(|| {
        let (arguments, returned) = rest.rsplit_once(" = ")?;
        Some((arguments.trim_end().strip_suffix(')')?, returned))
    })?;
    if returned.starts_with('-') || returned.starts_with('?') {
        return None;
    }
    let arguments = arguments.split(", ").map(str::to_owned).collect();
    Some(Call { lines, name: name.to_owned(), arguments, returned: returned.to_owned() })
}

/// The number of an open file, and its path.
fn open_file(text: &str) -> Option<(usize, PathBuf)> {
    let (handle, path) = text.split_once('<')?;
    Some((handle.parse().ok()?, path_of(bytes(path.split_once('>')?.0)?)))
}

fn unquoted(text: &str) -> Option<Vec<u8>> {
    bytes(text.strip_prefix('"')?.strip_suffix('"')?)
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    text.split("\\x").skip(1).map(|byte| u8::from_str_radix(byte, 16).ok()).collect()
}

fn path_of(bytes: Vec<u8>) -> PathBuf {
    PathBuf::from(String::from_utf8(bytes).unwrap())
}

fn number(text: &str) -> usize {
    text.split(|byte: char| !byte.is_ascii_digit()).next().unwrap().parse().unwrap()
}
