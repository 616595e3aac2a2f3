//! Background tasks and their results: the values that dialogs and the app exchange with other threads.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::cancel::{Cancel, Progress};
use crate::export::{Export, Written};
use crate::import::{Options, Plan};
use crate::request::Request;
use crate::store::{Backup, Verification};
use crate::window::kit::theme::Needs;

/// Number of steps that [`TaskProgress`] divides a share into.
const SHARE_STEPS: u32 = 1_000;

/// A task to run in the background.
#[derive(Debug)]
pub(crate) enum Task {
    /// Ask for a file by the desktop's own dialog.
    Choose(FileChoice),
    /// Read what this file or folder would add.
    Plan(PathBuf, Box<Options>),
    /// Back up the tally file before an import.
    BackUp,
    /// Write this export to the file; an existing file is replaced only if `replaces`.
    Export { export: Box<Export>, file: PathBuf, replaces: bool, has_mark: bool },
    /// Write this text to a file that the desktop's own dialog asks for; without one, to the file suggested, or one beside it.
    SaveText { text: String, suggested: PathBuf },
    /// Open this file in the desktop's program for it.
    Launch(PathBuf),
    /// Ask the desktop what people need; or wait until that is something other than this.
    ReadDesktop(Option<Needs>),
    /// Show this file in its folder.
    ShowInFolder(PathBuf),
    /// Show the tally file in another window.
    Open(PathBuf),
    /// Find out what kind of file was dropped on the window.
    Identify(PathBuf),
    /// Compare every count with its entries, and search for what other programs have damaged.
    Check,
    /// Back the tally file up, then work out what repairs it.
    Mend,
}

/// What the desktop's file dialog asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileChoice {
    pub title: &'static str,
    /// Whether the file is to be written.
    pub is_new: bool,
    /// The current content of the field: a file, a folder or nothing.
    pub at: PathBuf,
    /// The name of the file types and their extensions; without any, every file is shown.
    pub kinds: &'static str,
    pub endings: &'static [&'static str],
}

/// The result of a task.
#[derive(Debug)]
pub(crate) enum TaskResult {
    /// `None`: the dialog was cancelled.
    Chosen(Option<PathBuf>),
    /// The desktop has no file dialog.
    NoDialog,
    /// The plan; or why it can't be made, as a sentence.
    Planned {
        plan: Result<Box<Plan>, String>,
        course: TaskProgress,
    },
    /// The backup; or why there is none, as a sentence.
    BackedUp {
        backup: Result<Box<Backup>, String>,
        course: TaskProgress,
    },
    /// The file, and whether it is to be printed.
    Exported {
        file: PathBuf,
        written: Written,
        prints: bool,
    },
    /// A text was written to this file.
    TextSaved(PathBuf),
    /// A file is shown by another program.
    Launched,
    Desktop(Needs),
    Cancelled,
    /// The file exists already.
    Exists,
    Opened,
    TallyFile(PathBuf),
    /// Not a tally file; possibly one to import.
    OtherFile(PathBuf),
    Checked(Box<Verification>),
    /// The backup that was made first, and the requests that repair the file.
    Mends(Box<Backup>, Vec<Request>),
    /// The task was cancelled.
    Left,
    /// Why the task failed, as a sentence; nothing was changed.
    Failed(String),
}

/// The progress of a task and its cancellation, shared with whoever waits for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct TaskProgress {
    pub cancel: Cancel,
    done: Arc<AtomicU32>,
}

impl PartialEq for TaskProgress {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.done, &other.done)
    }
}

impl TaskProgress {
    pub(crate) fn stop(&self) {
        self.cancel.cancel();
    }

    /// Returns the share that is done, 0 to 1.
    pub(crate) fn share(&self) -> f32 {
        self.done.load(Ordering::Relaxed) as f32 / SHARE_STEPS as f32
    }

    pub(crate) fn reach(&self, Progress { done, all }: Progress) {
        let share =
            u32::try_from(u128::from(done) * u128::from(SHARE_STEPS) / u128::from(all.max(1))).unwrap_or(SHARE_STEPS);
        self.done.store(share.min(SHARE_STEPS), Ordering::Relaxed);
    }
}
