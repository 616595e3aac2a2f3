//! The thread for backups, which may take long, so that no other question waits for them.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};

use super::{Answer, AnswerListener, QUESTIONS_MAX};
use crate::cancel::Cancel;
use crate::day;
use crate::store::{self, BUSY_WAIT, BackUpTo, Backup, BackupError, Comparison, Restored, Salvaged, StoreError};

/// Between two looks whether the backups that were told of are still there. Whoever shows them says so no longer than
/// this.
const LOOK_PAUSE: Duration = Duration::from_secs(1);

/// Backups that are looked after so, at most.
const TOLD_MAX: usize = 1_000;

/// What is to be backed up, or brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupJob {
    /// Make a backup: in the backups' folder, or as this file, which must be new or an older backup.
    BackUp(Option<PathBuf>),
    /// Make one in the folder if there is none of this day and something was changed since the newest. Answered as a
    /// backup, or by [`BackupAnswer::Newest`] if it is not due.
    BackUpIfDue,
    /// Which backups stand in the folder.
    List,
    /// What this backup holds beside what is there now.
    Compare(PathBuf),
    /// Put what this backup holds in place of what is there now, which is backed up first. The worker goes on, and
    /// tells that all was reloaded; but a file that is damaged is put aside, so the worker must have been stopped, and
    /// another one is to be started.
    Restore(PathBuf),
    /// Copy what can be read of the damaged file into this new one, with the worker stopped.
    Salvage(PathBuf),
}

/// What a job came to; what failed says why, in words.
#[derive(Debug, Clone)]
pub enum BackupAnswer {
    /// Where the new backup is, and what it holds.
    BackedUp(Result<Box<Backup>, String>),
    /// None was due; the newest, if there is one.
    Newest(Option<Box<Backup>>),
    /// All in the folder, newest first.
    Listed(Result<Vec<Backup>, String>),
    /// Unasked: these were told of, and aren't there any more; and the newest that is.
    Gone {
        gone: Vec<PathBuf>,
        newest: Option<Box<Backup>>,
    },
    Compared(Result<Box<Comparison>, String>),
    /// Where what was there before is.
    Restored(Result<Restored, String>),
    Salvaged(Result<Salvaged, String>),
    /// It was given up ([`super::Reader::cancel`]), and nothing is left of it.
    Cancelled(BackupJob),
}

/// The running thread. Dropping it ends what it is at, without a trace.
pub(super) struct BackupThread {
    sender: Option<Sender<(BackupJob, Cancel)>>,
    /// What isn't answered yet, and what ends it. Only who asks comes here, so that nobody waits for it.
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

    /// `false`: it is dropped.
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
    let mut told: Vec<PathBuf> = Vec::new();
    loop {
        let answer = match questions.recv_timeout(LOOK_PAUSE) {
            Ok((job, cancel)) => Some(answer(path, job, &cancel)),
            Err(RecvTimeoutError::Timeout) => gone(path, &mut told),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let Some(answer) = answer else { continue };
        match &answer {
            BackupAnswer::Listed(Ok(list)) => told = list.iter().map(|backup| backup.path.clone()).collect(),
            BackupAnswer::BackedUp(Ok(backup)) | BackupAnswer::Newest(Some(backup)) => told.push(backup.path.clone()),
            _ => {}
        }
        told.truncate(TOLD_MAX);
        listener.hear(Answer::Backup(answer));
    }
}

/// Returns which of the backups that were told of aren't there any more; `None`: all are.
fn gone(path: &Path, told: &mut Vec<PathBuf>) -> Option<BackupAnswer> {
    let gone: Vec<PathBuf> = told.extract_if(.., |backup| !backup.is_file()).collect();
    if gone.is_empty() {
        return None;
    }
    // Where it can't be known, none is told of.
    let newest = store::newest_backup(path, day::now().time_zone()).ok().flatten();
    told.extend(newest.iter().map(|newest| newest.path.clone()));
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

/// Makes an answer of what was done; `None`: it was stopped.
fn answer_with<T>(
    answer: impl FnOnce(Result<T, String>) -> BackupAnswer,
    done: Result<T, BackupError>,
) -> Option<BackupAnswer> {
    match done {
        Err(BackupError::Store(StoreError::Stopped)) => None,
        done => Some(answer(done.map_err(|error| error.to_string()))),
    }
}
