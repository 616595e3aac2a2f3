//! The keeper: a thread for backups, which may take long, so that no other question waits for them.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};

use super::{Answer, Asker, QUESTIONS_MAX};
use crate::day;
use crate::store::{self, BUSY_WAIT, BackUpTo, BackupError, Stop, StoreError};

/// Between two looks whether the backups that were told of are still there. Whoever shows them says so no longer than this.
const LOOK_PAUSE: Duration = Duration::from_secs(1);

/// Backups that are looked after so, at most.
const TOLD_MAX: usize = 1_000;

/// What is to be kept, or brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// Make a backup: in the backups' folder, or as this file, which must be new or an older backup. Answered by
    /// [`Answer::BackedUp`] or [`Answer::NotBackedUp`].
    BackUp(Option<PathBuf>),
    /// Make one in the folder if there is none of this day and something was changed since the newest. Answered as a backup, or by
    /// [`Answer::NewestBackup`] if it is not due.
    BackUpIfDue,
    /// Which backups stand in the folder. Answered by [`Answer::Backups`].
    Backups,
    /// What this backup holds beside what is there now. Answered by [`Answer::Compared`] or [`Answer::NotRestored`].
    Compare(PathBuf),
    /// Put what this backup holds in place of what is there now, which is backed up first. The worker goes on, and tells that
    /// all was reloaded; but a file that is damaged is put aside, so the worker must have been stopped, and another one is
    /// to be started. Answered by [`Answer::Restored`] or [`Answer::NotRestored`].
    Restore(PathBuf),
    /// Copy what can be read of the damaged file into this new one, with the worker stopped. Answered by [`Answer::Salvaged`] or
    /// [`Answer::NotSalvaged`].
    Salvage(PathBuf),
}

/// The running thread. Dropping it ends what it is at, without a trace.
pub(super) struct Keeper {
    sender: Option<Sender<(Keeping, Stop)>>,
    /// What isn't answered yet, and what ends it. Only who asks comes here, so that nobody waits for it.
    asked: Mutex<Vec<(Keeping, Stop)>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    pub(super) fn start(path: PathBuf, asker: Arc<dyn Asker>) -> std::io::Result<Self> {
        let (sender, questions) = crossbeam_channel::bounded(QUESTIONS_MAX);
        let thread = std::thread::Builder::new()
            .name("tallyboard-keeper".into())
            .spawn(move || run(&path, &*asker, &questions))?;
        Ok(Self { sender: Some(sender), asked: Mutex::default(), thread: Some(thread) })
    }

    /// `false`: it is dropped.
    pub(super) fn ask(&self, keeping: Keeping) -> bool {
        let stop = Stop::default();
        let mut asked = self.asked();
        asked.retain(|(_, stop)| Arc::strong_count(stop) > 1);
        asked.push((keeping.clone(), Arc::clone(&stop)));
        self.sender.as_ref().is_some_and(|sender| sender.try_send((keeping, stop)).is_ok())
    }

    fn asked(&self) -> MutexGuard<'_, Vec<(Keeping, Stop)>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn cancel(&self, keeping: &Keeping) {
        for (_, stop) in self.asked().iter().filter(|(asked, _)| asked == keeping) {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.sender = None;
        for (_, stop) in self.asked().iter() {
            stop.store(true, Ordering::Relaxed);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(path: &Path, asker: &dyn Asker, questions: &Receiver<(Keeping, Stop)>) {
    store::forget_left(path);
    let mut told: Vec<PathBuf> = Vec::new();
    loop {
        let answer = match questions.recv_timeout(LOOK_PAUSE) {
            Ok((keeping, stop)) => Some(answer(path, keeping, &stop)),
            Err(RecvTimeoutError::Timeout) => gone(path, &mut told),
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let Some(answer) = answer else { continue };
        match &answer {
            Answer::Backups(list) => told = list.iter().map(|backup| backup.path.clone()).collect(),
            Answer::BackedUp(backup) | Answer::NewestBackup(Some(backup)) => told.push(backup.path.clone()),
            _ => {}
        }
        told.truncate(TOLD_MAX);
        asker.hear(answer);
    }
}

/// Of the backups that were told of, those that aren't there any more; `None`: all are.
fn gone(path: &Path, told: &mut Vec<PathBuf>) -> Option<Answer> {
    let gone: Vec<PathBuf> = told.extract_if(.., |backup| !backup.is_file()).collect();
    if gone.is_empty() {
        return None;
    }
    // Where it can't be known, none is told of.
    let newest = store::newest_backup(path, day::now().time_zone()).ok().flatten();
    told.extend(newest.iter().map(|newest| newest.path.clone()));
    Some(Answer::BackupsGone { gone, newest: newest.map(Box::new) })
}

fn answer(path: &Path, keeping: Keeping, stop: &Stop) -> Answer {
    if stop.load(Ordering::Relaxed) {
        return Answer::Cancelled(keeping);
    }
    let now = day::now();
    let zone = now.time_zone();
    let back_up = |to: &BackUpTo| store::back_up(path, to, &now, BUSY_WAIT, stop).map(Box::new).map(Answer::BackedUp);
    let (result, failed): (_, fn(String) -> Answer) = match keeping.clone() {
        Keeping::BackUp(None) => (back_up(&BackUpTo::Folder), Answer::NotBackedUp),
        Keeping::BackUp(Some(file)) => (back_up(&BackUpTo::File(file)), Answer::NotBackedUp),
        Keeping::BackUpIfDue => {
            let done = match store::is_backup_due(path, &now, BUSY_WAIT) {
                Ok(true) => back_up(&BackUpTo::Folder),
                Ok(false) => store::newest_backup(path, zone).map(|newest| Answer::NewestBackup(newest.map(Box::new))),
                Err(error) => Err(error),
            };
            (done, Answer::NotBackedUp)
        }
        Keeping::Backups => (store::backups(path, zone).map(Answer::Backups), Answer::NotListed),
        Keeping::Compare(from) => {
            (store::compare(path, &from, BUSY_WAIT, stop).map(Box::new).map(Answer::Compared), Answer::NotRestored)
        }
        Keeping::Restore(from) => {
            (store::restore(path, &from, &now, BUSY_WAIT, stop).map(Answer::Restored), Answer::NotRestored)
        }
        Keeping::Salvage(to) => (store::salvage(path, &to, stop).map(Answer::Salvaged), Answer::NotSalvaged),
    };
    match result {
        Ok(answer) => answer,
        Err(BackupError::Store(StoreError::Stopped)) => Answer::Cancelled(keeping),
        Err(error) => failed(error.to_string()),
    }
}
