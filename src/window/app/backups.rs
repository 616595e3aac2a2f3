//! Backups in the window: starts backup jobs and handles their results.

use std::sync::Arc;
use std::time::Duration;

use egui::Context;

use crate::language::text;
use crate::reader::{BackupAnswer, BackupJob};
use crate::store::{Backup, Condition};
use crate::window::app::{App, StartedWorker, start_worker};
use crate::window::text::strings::{self, backups as backup_strings};
use crate::window::view::model::File;

impl App {
    /// Starts a backup job, without waiting.
    pub(super) fn start_job(&mut self, job: BackupJob) {
        if let (File::Failed(failed), BackupJob::Restore(_)) = (&mut self.model.file, &job) {
            failed.is_busy = true;
        }
        if !self.threads.reader.start_job(job) {
            self.model.problem = Some(text!("too-many-questions").to_owned());
        }
    }

    /// Updates the state from the result of a backup job, whether or not a dialog shows it.
    pub(super) fn follow_backups(&mut self, ctx: &Context, answer: &BackupAnswer, now: f64) {
        match answer {
            BackupAnswer::BackedUp(Ok(backup)) => self.backups.newest = Some(Some(Backup::clone(backup))),
            BackupAnswer::Listed(Err(_)) => self.backups.newest = None,
            BackupAnswer::Gone { newest, .. } | BackupAnswer::Newest(newest) => {
                self.backups.newest = Some(newest.as_deref().cloned());
            }
            BackupAnswer::Listed(Ok(list)) => {
                let newest = list.iter().find(|backup| backup.mark.condition == Condition::Sound).or(list.first());
                self.backups.newest = Some(newest.cloned());
                if let File::Failed(failed) = &mut self.model.file {
                    let good = failed.failure.damage.as_ref().and_then(|damage| damage.backup.as_ref());
                    failed.backup = list.iter().find(|backup| Some(&backup.path) == good).cloned();
                }
            }
            BackupAnswer::Restored(Ok(restored)) => {
                let numbers = self.preferences.numbers;
                let text = backup_strings::restored(restored, &|number| numbers.format(number));
                self.floating.toasts.add(text, None, now);
                if matches!(self.model.file, File::Failed(_)) {
                    self.start_again(ctx);
                }
                self.start_job(BackupJob::List);
            }
            BackupAnswer::Compared(Err(_))
            | BackupAnswer::Restored(Err(_))
            | BackupAnswer::Cancelled(BackupJob::Restore(_)) => {
                if let File::Failed(failed) = &mut self.model.file {
                    failed.is_busy = false;
                }
            }
            BackupAnswer::BackedUp(Err(_))
            | BackupAnswer::Compared(Ok(_))
            | BackupAnswer::Salvaged(_)
            | BackupAnswer::Cancelled(_) => {}
        }
    }

    /// Shows the result of a backup job in the status bar or a toast, where no dialog shows it.
    pub(super) fn report_backups(&mut self, answer: BackupAnswer, now: f64) {
        match answer {
            BackupAnswer::BackedUp(Ok(backup)) if backup.problem.is_some() => {
                self.model.problem = Some(backup_strings::backed_up(&backup));
            }
            BackupAnswer::BackedUp(Err(why)) => self.model.problem = Some(strings::not_backed_up(&why)),
            BackupAnswer::Listed(Err(why)) | BackupAnswer::Compared(Err(why)) | BackupAnswer::Restored(Err(why)) => {
                self.model.problem = Some(why);
            }
            BackupAnswer::Cancelled(job) => {
                if let Some(text) = backup_strings::cancelled(&job) {
                    self.floating.toasts.add(text.to_owned(), None, now);
                }
            }
            BackupAnswer::BackedUp(Ok(_))
            | BackupAnswer::Newest(_)
            | BackupAnswer::Listed(Ok(_))
            | BackupAnswer::Gone { .. }
            | BackupAnswer::Restored(Ok(_)) => {}
            // The dialog that asked has been closed.
            BackupAnswer::Compared(Ok(_)) | BackupAnswer::Salvaged(_) => {}
        }
    }

    /// Starts a worker on the file that is there now, to replace the one that couldn't use the previous file.
    fn start_again(&mut self, ctx: &Context) {
        // Its thread has ended after its last event, so there is nothing to wait for.
        self.threads.worker.stop(Duration::ZERO);
        match start_worker(Arc::new(ctx.clone().into()), &self.file.path) {
            Ok(StartedWorker { worker, client, events, .. }) => {
                self.threads.worker.replace(&worker);
                (self.threads.client, self.threads.events) = (client, events);
                (self.model.file, self.model.problem) = (File::Opening, None);
            }
            Err(error) => self.model.problem = Some(error.to_string()),
        }
    }
}
