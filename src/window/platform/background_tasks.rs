//! Background tasks: work with files, file dialogs or other programs, each on a thread of its own, so that the window
//! never waits. A result arrives through a channel, followed by a wake.

use crate::language::text;
use crate::window::view::task::{FileChoice, Task, TaskProgress, TaskResult};
use std::fmt::Display;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender};
use egui::{Context, Id, ViewportId};

use crate::day;
use crate::export::{self, Export, ExportError};
use crate::files;
use crate::files::atomic::{AtomicFile, BeginError};
use crate::import::{self};
use crate::store::{self, Access, BUSY_WAIT, BackUpTo, BackupError, Store, StoreError};
use crate::window::platform::desktop;
use crate::window::text::strings::files as texts;

/// Number of bytes at the start of a file that identify a tally file.
const START_BYTES: u64 = 72;

/// How many names are tried for a file whose name nobody chose.
const SUGGESTIONS_MAX: u32 = 99;

/// Minimum time a file dialog can be open: nobody closes one faster, so it never appeared.
const DIALOG_MIN: Duration = Duration::from_millis(250);

/// Starts tasks and receives their results.
pub(crate) struct BackgroundTasks {
    ctx: Context,
    /// The tally file.
    path: PathBuf,
    /// The program that opens another window; `None` disables that.
    program: Option<PathBuf>,
    /// The program that opens files; `None`: the desktop's.
    opener: Option<PathBuf>,
    sender: Sender<(Id, TaskResult)>,
    receiver: Receiver<(Id, TaskResult)>,
}

impl BackgroundTasks {
    pub(crate) fn new(ctx: Context, path: PathBuf, program: Option<PathBuf>, opener: Option<PathBuf>) -> Self {
        let (sender, receiver) = crossbeam_channel::unbounded();
        Self { ctx, path, program, opener, sender, receiver }
    }

    /// Sets the tally file, when another one is open.
    pub(crate) fn set_path(&mut self, path: &Path) {
        self.path = path.to_owned();
    }

    /// Starts a task for `who`, which gets the result.
    pub(crate) fn start(&self, who: Id, task: Task, course: &TaskProgress) {
        let (sender, ctx, course) = (self.sender.clone(), self.ctx.clone(), course.clone());
        let (path, program, opener) = (self.path.clone(), self.program.clone(), self.opener.clone());
        let run = move || {
            let done = run(task, &path, (program, opener), &course).unwrap_or_else(|failed| failed);
            // An error means that the window is gone.
            let _ = sender.send((who, done));
            ctx.request_repaint_of(ViewportId::ROOT);
        };
        let started = std::thread::Builder::new().name("tallyboard-task".into()).spawn(run);
        if let Err(error) = started {
            let _ = self.sender.send((who, TaskResult::Failed(error.to_string())));
        }
    }

    pub(crate) fn done(&self) -> Vec<(Id, TaskResult)> {
        self.receiver.try_iter().collect()
    }
}

fn run(
    task: Task,
    tally: &Path,
    (program, opener): (Option<PathBuf>, Option<PathBuf>),
    course: &TaskProgress,
) -> Result<TaskResult, TaskResult> {
    let about = |file: &Path, error: io::Error| TaskResult::Failed(texts::about(file, &error));
    match task {
        Task::Choose(choosing) => Ok(choose(choosing)),
        Task::Plan(file, options) => {
            let plan = import::plan_file(&file, &options).map(Box::new).map_err(|error| texts::about(&file, &error));
            Ok(TaskResult::Planned { plan, course: course.clone() })
        }
        Task::BackUp => {
            let made = store::back_up(tally, &BackUpTo::Folder, &day::now(), BUSY_WAIT, &course.cancel);
            let backup = made.map(Box::new).map_err(|error| error.to_string());
            Ok(TaskResult::BackedUp { backup, course: course.clone() })
        }
        Task::Export { export, file, replaces, has_mark } => write(&export, tally, file, replaces, has_mark, course),
        Task::SaveText { text, suggested } => save_text(&text, suggested, tally),
        Task::Open(file) => open(&file, program).map_err(|error| about(&file, error)),
        Task::Launch(file) => {
            desktop::open(&file, opener.as_deref()).map_err(|error| about(&file, error))?;
            Ok(TaskResult::Launched)
        }
        Task::ReadDesktop(None) => Ok(TaskResult::Desktop(desktop::needs())),
        Task::ReadDesktop(Some(known)) => Ok(desktop::other_needs(known).map_or(TaskResult::Left, TaskResult::Desktop)),
        Task::ShowInFolder(file) => {
            desktop::show_in_folder(&file).map_err(|error| about(&file, error))?;
            Ok(TaskResult::Launched)
        }
        Task::Identify(file) => {
            Ok(if is_tally_file(&file, tally) { TaskResult::TallyFile(file) } else { TaskResult::OtherFile(file) })
        }
        Task::Check => check(tally, course).map_err(unless_left),
        Task::Mend => mend(tally, course).map_err(unless_left),
    }
}

/// Opens the tally file as it is now, to be read until the task is cancelled.
fn reading(tally: &Path, course: &TaskProgress) -> Result<Store, BackupError> {
    let mut store = Store::open_within(tally, Access::Read, BUSY_WAIT)?;
    store.cancel_by(&course.cancel)?;
    Ok(store)
}

fn check(tally: &Path, course: &TaskProgress) -> Result<TaskResult, BackupError> {
    Ok(TaskResult::Checked(Box::new(reading(tally, course)?.verify()?)))
}

fn mend(tally: &Path, course: &TaskProgress) -> Result<TaskResult, BackupError> {
    let backup = store::back_up(tally, &BackUpTo::Folder, &day::now(), BUSY_WAIT, &course.cancel)?;
    let mends = reading(tally, course)?.mends()?;
    Ok(TaskResult::Mends(Box::new(backup), mends))
}

fn unless_left(error: BackupError) -> TaskResult {
    match error {
        BackupError::Store(StoreError::Stopped) => TaskResult::Left,
        error => TaskResult::Failed(error.to_string()),
    }
}

fn choose(choosing: FileChoice) -> TaskResult {
    let FileChoice { title, is_new, at, kinds, endings } = choosing;
    let mut dialog = rfd::FileDialog::new().set_title(title);
    if !endings.is_empty() {
        dialog = dialog.add_filter(kinds, endings);
    }
    let (folder, name) = if at.is_dir() { (Some(at.as_path()), None) } else { (at.parent(), at.file_name()) };
    if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
        dialog = dialog.set_directory(folder);
    }
    let started = Instant::now();
    let chosen = if is_new {
        let dialog = name.map_or(dialog.clone(), |name| dialog.set_file_name(name.to_string_lossy()));
        dialog.save_file()
    } else {
        dialog.pick_file()
    };
    if chosen.is_none() && started.elapsed() < DIALOG_MIN { TaskResult::NoDialog } else { TaskResult::Chosen(chosen) }
}

fn write(
    export: &Export,
    tally: &Path,
    file: PathBuf,
    replaces: bool,
    has_mark: bool,
    course: &TaskProgress,
) -> Result<TaskResult, TaskResult> {
    let mut out = AtomicFile::begin_apart(&file, tally, replaces).map_err(|error| match error {
        BeginError::Exists(_) => TaskResult::Exists,
        error => TaskResult::Failed(error.to_string()),
    })?;
    let failed = |error: &dyn Display| TaskResult::Failed(texts::not_exported(&file, error));
    let mut store = Store::open_within(tally, Access::Read, BUSY_WAIT).map_err(|error| failed(&error))?;
    if has_mark {
        out.write_all(export::UTF8_MARK).map_err(|error| failed(&error))?;
    }
    let written = export::write(&mut store, export, &mut out, &course.cancel, &|progress| course.reach(progress))
        .map_err(|error| match error {
            ExportError::Cancelled => TaskResult::Cancelled,
            error => failed(&error),
        })?;
    out.finish().map_err(|error| failed(&error))?;
    Ok(TaskResult::Exported { file, written, prints: export.prints })
}

fn save_text(text: &str, suggested: PathBuf, tally: &Path) -> Result<TaskResult, TaskResult> {
    let choice = FileChoice {
        title: text!("files-save-summary-title"),
        is_new: true,
        at: suggested.clone(),
        kinds: text!("files-text-files"),
        endings: &["txt"],
    };
    let write = |file: &Path, replaces| {
        let mut out = AtomicFile::begin_apart(file, tally, replaces)?;
        out.write_all(text.as_bytes())
            .and_then(|()| out.finish())
            .map_err(|error| BeginError::Io { path: file.to_owned(), error })
    };
    let failed = |file: &Path, error: &BeginError| TaskResult::Failed(texts::not_exported(file, error));
    match choose(choice) {
        // The dialog has asked whether a file is to be replaced.
        TaskResult::Chosen(Some(file)) => {
            write(&file, true).map_err(|error| failed(&file, &error))?;
            Ok(TaskResult::TextSaved(file))
        }
        TaskResult::NoDialog => {
            let stem = suggested.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            for number in 1..=SUGGESTIONS_MAX {
                let name = if number == 1 { format!("{stem}.txt") } else { format!("{stem} ({number}).txt") };
                let file = suggested.with_file_name(name);
                match write(&file, false) {
                    Ok(()) => return Ok(TaskResult::TextSaved(file)),
                    Err(BeginError::Exists(_)) => {}
                    Err(error) => return Err(failed(&file, &error)),
                }
            }
            Err(failed(&suggested, &BeginError::Exists(suggested.clone())))
        }
        other => Ok(other),
    }
}

/// Starts this program on the file; it shows the window that has the file open, if there is one.
fn open(file: &Path, program: Option<PathBuf>) -> io::Result<TaskResult> {
    let program = program.ok_or_else(|| io::Error::other(text!("files-no-program")))?;
    let mut child = Command::new(program).arg("--db").arg(file).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    // The process must be waited for.
    std::thread::Builder::new().name("tallyboard-opened".into()).spawn(move || child.wait())?;
    Ok(TaskResult::Opened)
}

/// Returns whether a file begins like a tally file. The open tally file isn't read: closing it would release SQLite's
/// locks on it.
fn is_tally_file(file: &Path, tally: &Path) -> bool {
    if files::is_part_of(file, tally) {
        return true;
    }
    // Reading a pipe would wait for its writer.
    if !file.metadata().is_ok_and(|file| file.is_file()) {
        return false;
    }
    let mut start = Vec::new();
    let read = files::open_regular(file).and_then(|file| file.take(START_BYTES).read_to_end(&mut start));
    read.is_ok() && import::is_tally(&start)
}
