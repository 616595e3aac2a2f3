//! What is done beside the window, and what comes of it: the values that dialogs and the app exchange with the threads.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::cancel::{Cancel, Progress};
use crate::export::{Export, Written};
use crate::import::{Options, Plan};
use crate::request::Request;
use crate::store::{Backup, Verification};

/// Of a share, in [`Course`].
const WHOLE: u32 = 1_000;

/// What is to be done.
#[derive(Debug)]
pub(crate) enum Task {
    /// Ask for a file by the desktop's own dialog.
    Choose(FileChoice),
    /// Read what this file, or folder, would add.
    Plan(PathBuf, Box<Options>),
    /// Back up what is there, before much is added to it.
    BackUp,
    /// Write this export to the file, in place of one that is there only if so said.
    Export { export: Box<Export>, file: PathBuf, replaces: bool, has_mark: bool },
    /// Show the tally file in a window of its own.
    Open(PathBuf),
    /// See what sort of file was dropped on the window.
    Identify(PathBuf),
    /// Compare every count with its entries, and look for what other programs spoiled.
    Check,
    /// Back the tally file up, and say what mends it then.
    Mend,
}

/// What the desktop's dialog asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileChoice {
    pub title: &'static str,
    /// The file is to be written.
    pub is_new: bool,
    /// What is in the field now: a file, a folder or nothing.
    pub at: PathBuf,
    /// In words, and their endings; without any every file is shown.
    pub kinds: &'static str,
    pub endings: &'static [&'static str],
}

/// What came of an task.
#[derive(Debug)]
pub(crate) enum TaskResult {
    /// `None`: the dialog was left.
    Chosen(Option<PathBuf>),
    /// This desktop has none.
    NoDialog,
    /// Read by this course; or in words, why it can't be.
    Planned {
        plan: Result<Box<Plan>, String>,
        course: Course,
    },
    /// Made by this course; or in words, why there is none.
    BackedUp {
        backup: Result<Box<Backup>, String>,
        course: Course,
    },
    Exported(PathBuf, Written),
    Cancelled,
    /// There is such a file already.
    Exists,
    Opened,
    TallyFile(PathBuf),
    /// Something to import, perhaps.
    OtherFile(PathBuf),
    Checked(Box<Verification>),
    /// Made before anything is mended; and what mends it.
    Mends(Box<Backup>, Vec<Request>),
    /// Whoever asked doesn't wait for it any more.
    Left,
    /// In words; nothing was changed.
    Failed(String),
}

/// How far an task is, and that it is to end: shared with whoever waits for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Course {
    pub cancel: Cancel,
    done: Arc<AtomicU32>,
}

impl PartialEq for Course {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.done, &other.done)
    }
}

impl Course {
    pub(crate) fn stop(&self) {
        self.cancel.cancel();
    }

    /// 0 to 1.
    pub(crate) fn share(&self) -> f32 {
        self.done.load(Ordering::Relaxed) as f32 / WHOLE as f32
    }

    pub(crate) fn reach(&self, Progress { done, all }: Progress) {
        let share = u32::try_from(u128::from(done) * u128::from(WHOLE) / u128::from(all.max(1))).unwrap_or(WHOLE);
        self.done.store(share.min(WHOLE), Ordering::Relaxed);
    }
}
