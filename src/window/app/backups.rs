//! Backups in the window: which jobs are started, and what is made of what they came to.

use std::time::Duration;

use egui::Context;

use crate::reader::{BackupAnswer, BackupJob};
use crate::store::Condition;
use crate::window::app::{App, start_worker};
use crate::window::dialogs::Dialog;
use crate::window::text::strings::{self, backups as backup_strings};
use crate::window::view::model::File;

impl App {
    /// Starts a job of backups, without waiting.
    pub(super) fn start_job(&mut self, job: BackupJob) {
        if let (File::Failed(failed), BackupJob::Restore(_)) = (&mut self.model.file, &job) {
            failed.is_busy = true;
        }
        if !self.threads.reader.start_job(job) {
            self.model.problem = Some(strings::TOO_MANY_QUESTIONS.to_owned());
        }
    }

    /// Takes in what a job of backups came to.
    pub(super) fn backup_answered(&mut self, ctx: &Context, answer: BackupAnswer, now: f64) {
        match (answer, &mut self.dialogs.open) {
            (BackupAnswer::BackedUp(Ok(backup)), dialog) => {
                let note = backup_strings::backed_up(&backup);
                match dialog {
                    Some(Dialog::Backups(dialog)) => {
                        dialog.backed_up(note, Some(backup.path.clone()));
                        self.start_job(BackupJob::List);
                    }
                    Some(Dialog::Delete(dialog)) => dialog.note(note, Some(backup.path.clone())),
                    _ if backup.problem.is_some() => self.model.problem = Some(note),
                    _ => {}
                }
                self.backups.newest = Some(Some(*backup));
            }
            (BackupAnswer::BackedUp(Err(why)), dialog) => {
                let note = strings::not_backed_up(&why);
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.backed_up(note, None),
                    Some(Dialog::Delete(dialog)) => dialog.note(note, None),
                    _ => self.model.problem = Some(note),
                }
            }
            (BackupAnswer::Listed(Err(why)), dialog) => {
                self.backups.newest = None;
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.not_listed(strings::dialogs::sentence(&why)),
                    _ => self.model.problem = Some(why),
                }
            }
            (BackupAnswer::Gone { gone, newest }, dialog) => {
                self.backups.newest = Some(newest.map(|newest| *newest));
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.gone(&gone),
                    Some(Dialog::Delete(dialog)) => dialog.gone(&gone),
                    _ => {}
                }
            }
            (BackupAnswer::Newest(backup), _) => self.backups.newest = Some(backup.map(|backup| *backup)),
            (BackupAnswer::Listed(Ok(list)), dialog) => {
                let newest = list.iter().find(|backup| backup.mark.condition == Condition::Sound).or(list.first());
                self.backups.newest = Some(newest.cloned());
                if let File::Failed(failed) = &mut self.model.file {
                    let good = failed.failure.damage.as_ref().and_then(|damage| damage.backup.as_ref());
                    failed.backup = list.iter().find(|backup| Some(&backup.path) == good).cloned();
                }
                if let Some(Dialog::Backups(dialog)) = dialog {
                    dialog.set_list(list);
                }
            }
            (BackupAnswer::Compared(Ok(comparison)), Some(Dialog::Backups(dialog))) => dialog.compared(comparison),
            (BackupAnswer::Restored(Ok(restored)), dialog) => {
                let is_shown = matches!(dialog, Some(Dialog::Backups(_)));
                let numbers = self.preferences.numbers;
                let text = backup_strings::restored(&restored, &|number| numbers.format(number));
                self.floating.toasts.add(text, None, now);
                if is_shown {
                    self.close_dialog();
                }
                if matches!(self.model.file, File::Failed(_)) {
                    self.start_again(ctx);
                }
                self.start_job(BackupJob::List);
            }
            (BackupAnswer::Compared(Err(why)) | BackupAnswer::Restored(Err(why)), dialog) => {
                if let File::Failed(failed) = &mut self.model.file {
                    failed.is_busy = false;
                }
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.not_restored(&why),
                    _ => self.model.problem = Some(why),
                }
            }
            (BackupAnswer::Cancelled(job), dialog) => {
                if let (File::Failed(failed), BackupJob::Restore(_)) = (&mut self.model.file, &job) {
                    failed.is_busy = false;
                }
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.cancelled(&job),
                    Some(Dialog::Salvage(dialog)) => dialog.cancelled(&job),
                    _ => {
                        if let Some(words) = backup_strings::cancelled(&job) {
                            self.floating.toasts.add(words.to_owned(), None, now);
                        }
                    }
                }
            }
            (BackupAnswer::Salvaged(done), Some(Dialog::Salvage(dialog))) => match done {
                Ok(salvaged) => dialog.salvaged(salvaged),
                Err(why) => dialog.not_salvaged(&why),
            },
            // The dialog that asked was closed meanwhile.
            (BackupAnswer::Compared(Ok(_)) | BackupAnswer::Salvaged(_), _) => {}
        }
    }

    /// A worker on the file that is there now, in place of the one that couldn't use what was there before.
    fn start_again(&mut self, ctx: &Context) {
        // Its thread has ended with its last word, so that nothing is waited for.
        self.threads.worker.stop(Duration::ZERO);
        match start_worker(ctx, &self.file.path) {
            Ok((worker, client, events)) => {
                self.threads.worker.replace(worker);
                (self.threads.client, self.threads.events) = (client, events);
                (self.model.file, self.model.problem) = (File::Opening, None);
            }
            Err(error) => self.model.problem = Some(error.to_string()),
        }
    }
}
