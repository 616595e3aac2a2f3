//! The thread for backups, which may take long, so that other questions don't wait for them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};

use super::{Answer, AnswerListener, QUESTIONS_MAX};
use crate::cancel::Cancel;
use crate::day;
use crate::store::{
    self, BUSY_WAIT, BackUpTo, Backup, BackupError, Comparison, RestoreResult, SalvageResult, StoreError,
};

/// Pause between two checks whether reported backups still exist. A window shows a missing one no longer than this.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// Maximum number of backups whose existence is checked.
const REPORTED_MAX: usize = 1_000;

/// A job of the backup thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupJob {
    /// Makes a backup: in the backups folder, or as this file, which must be new or an older backup.
    BackUp(Option<PathBuf>),
    /// Makes a backup in the folder if there is none of this day and something has changed since the newest. Answered
    /// as a backup, or by [`BackupAnswer::Newest`] if none is due.
    BackUpIfDue,
    /// Lists the backups in the folder.
    List,
    /// Compares this backup with the tally file.
    Compare(PathBuf),
    /// Restores this backup, after a backup of the tally file. The worker continues, and reports that everything was
    /// reloaded. A damaged file is moved aside instead, so the worker must have been stopped, and a new one must be
    /// started.
    Restore(PathBuf),
    /// Copies what can be read of the damaged file to this new one, with the worker stopped.
    Salvage(PathBuf),
}

/// The result of a job; failures are messages.
#[derive(Debug, Clone)]
pub enum BackupAnswer {
    /// The new backup, with its path and content.
    BackedUp(Result<Box<Backup>, String>),
    /// No backup was due; the newest one, if there is one.
    Newest(Option<Box<Backup>>),
    /// All backups in the folder, newest first.
    Listed(Result<Vec<Backup>, String>),
    /// Sent unasked: backups that were reported but are gone, and the newest that exists.
    Gone {
        gone: Vec<PathBuf>,
        newest: Option<Box<Backup>>,
    },
    Compared(Result<Box<Comparison>, String>),
    /// The restore, with the path of the backup of what was there before.
    Restored(Result<RestoreResult, String>),
    Salvaged(Result<SalvageResult, String>),
    /// The job was cancelled ([`super::Reader::cancel`]), and nothing is left of it.
    Cancelled(BackupJob),
}

/// The running backup thread. Dropping it cancels the current job, which leaves nothing behind.
pub(super) struct BackupThread {
    sender: Option<Sender<(BackupJob, Cancel)>>,
    /// The jobs that aren't answered yet, with their cancel tokens. Only callers lock it, so no one waits for it.
    asked: Mutex<Vec<(BackupJob, Cancel)>>,
    thread: Option<JoinHandle<()>>,
}

impl BackupThread {
    pub(super) fn start(path: PathBuf, listener: Arc<dyn AnswerListener>) -> std::io::Result<Self> {
        let (sender, questions) = crossbeam_channel::bounded(QUESTIONS_MAX);
        let thread = std::thread::Builder::new()
            .name("tallyboard-backups".into())
            .spawn(move || run(&path, &*listener, &questions))?;
        Ok(Self { sender: Some(sender), asked: Mutex::default(), thread: Some(thread) })
    }

    /// Queues a job, or returns `false` if it was dropped.
    pub(super) fn start_job(&self, job: BackupJob) -> bool {
        let cancel = Cancel::default();
        let mut asked = self.asked();
        asked.retain(|(_, cancel)| cancel.is_shared());
        asked.push((job.clone(), cancel.clone()));
        self.sender.as_ref().is_some_and(|sender| sender.try_send((job, cancel)).is_ok())
    }

    fn asked(&self) -> MutexGuard<'_, Vec<(BackupJob, Cancel)>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn cancel(&self, job: &BackupJob) {
        for (_, cancel) in self.asked().iter().filter(|(asked, _)| asked == job) {
            cancel.cancel();
        }
    }
}

impl Drop for BackupThread {
    fn drop(&mut self) {
        self.sender = None;
        for (_, cancel) in self.asked().iter() {
            cancel.cancel();
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(path: &Path, listener: &dyn AnswerListener, questions: &Receiver<(BackupJob, Cancel)>) {
    store::forget_left(path);
    let mut reported: Vec<PathBuf> = Vec::new();
    loop {
        let answer = match questions.recv_timeout(POLL_INTERVAL) {
            Ok((job, cancel)) => Some(answer(path, job, &cancel)),
            Err(RecvTimeoutError::Timeout) => gone(path, &mut reported),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let Some(answer) = answer else { continue };
        match &answer {
            BackupAnswer::Listed(Ok(list)) => reported = list.iter().map(|backup| backup.path.clone()).collect(),
            BackupAnswer::BackedUp(Ok(backup)) | BackupAnswer::Newest(Some(backup)) => {
                reported.push(backup.path.clone())
            }
            _ => {}
        }
        reported.truncate(REPORTED_MAX);
        listener.hear(Answer::Backup(answer));
    }
}

/// Returns the reported backups that are gone, or `None` if all exist.
fn gone(path: &Path, reported: &mut Vec<PathBuf>) -> Option<BackupAnswer> {
    let gone: Vec<PathBuf> = reported.extract_if(.., |backup| !backup.is_file()).collect();
    if gone.is_empty() {
        return None;
    }
    // If the folder can't be read, none is reported.
    let newest = store::newest_backup(path, day::now().time_zone()).ok().flatten();
    reported.extend(newest.iter().map(|newest| newest.path.clone()));
    Some(BackupAnswer::Gone { gone, newest: newest.map(Box::new) })
}

fn answer(path: &Path, job: BackupJob, cancel: &Cancel) -> BackupAnswer {
    if cancel.is_cancelled() {
        return BackupAnswer::Cancelled(job);
    }
    let now = day::now();
    let zone = now.time_zone();
    let back_up = |to: &BackUpTo| {
        answer_with(BackupAnswer::BackedUp, store::back_up(path, to, &now, BUSY_WAIT, cancel).map(Box::new))
    };
    let answer = match job.clone() {
        BackupJob::BackUp(None) => back_up(&BackUpTo::Folder),
        BackupJob::BackUp(Some(file)) => back_up(&BackUpTo::File(file)),
        BackupJob::BackUpIfDue => match store::is_backup_due(path, &now, BUSY_WAIT) {
            Ok(true) => back_up(&BackUpTo::Folder),
            Ok(false) => match store::newest_backup(path, zone) {
                Ok(newest) => Some(BackupAnswer::Newest(newest.map(Box::new))),
                Err(error) => answer_with(BackupAnswer::BackedUp, Err(error)),
            },
            Err(error) => answer_with(BackupAnswer::BackedUp, Err(error)),
        },
        BackupJob::List => answer_with(BackupAnswer::Listed, store::backups(path, zone)),
        BackupJob::Compare(from) => {
            answer_with(BackupAnswer::Compared, store::compare(path, &from, BUSY_WAIT, cancel).map(Box::new))
        }
        BackupJob::Restore(from) => {
            answer_with(BackupAnswer::Restored, store::restore(path, &from, &now, BUSY_WAIT, cancel))
        }
        BackupJob::Salvage(to) => answer_with(BackupAnswer::Salvaged, store::salvage(path, &to, cancel)),
    };
    answer.unwrap_or(BackupAnswer::Cancelled(job))
}

/// Converts a result to an answer, or returns `None` if the job was cancelled.
fn answer_with<T>(
    answer: impl FnOnce(Result<T, String>) -> BackupAnswer,
    done: Result<T, BackupError>,
) -> Option<BackupAnswer> {
    match done {
        Err(BackupError::Store(StoreError::Stopped)) => None,
        done => Some(answer(done.map_err(|error| error.to_string()))),
    }
}
