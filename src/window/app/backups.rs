//! Backups in the window: what the keeper is asked, and what is made of its answers.

use std::time::Duration;

use egui::Context;

use crate::reader::{Answer, Keeping, Question};
use crate::store::Condition;
use crate::window::app::{App, start_worker};
use crate::window::dialogs::Dialog;
use crate::window::text::strings::{self, backups as backup_strings};
use crate::window::view::model::File;

impl App {
    pub(super) fn keep(&mut self, keeping: Keeping) {
        if let (File::Failed(failed), Keeping::Restore(_)) = (&mut self.model.file, &keeping) {
            failed.is_busy = true;
        }
        self.ask(Question::Keep(keeping));
    }

    /// The keeper answered.
    pub(super) fn kept(&mut self, ctx: &Context, answer: Answer, now: f64) {
        match (answer, &mut self.dialogs.open) {
            (Answer::BackedUp(backup), dialog) => {
                let note = backup_strings::backed_up(&backup);
                match dialog {
                    Some(Dialog::Backups(dialog)) => {
                        dialog.backed_up(note, Some(backup.path.clone()));
                        self.ask(Question::Keep(Keeping::Backups));
                    }
                    Some(Dialog::Delete(dialog)) => dialog.note(note, Some(backup.path.clone())),
                    _ if backup.problem.is_some() => self.model.problem = Some(note),
                    _ => {}
                }
                self.backups.newest = Some(Some(*backup));
            }
            (Answer::NotBackedUp(why), dialog) => {
                let note = strings::not_backed_up(&why);
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.backed_up(note, None),
                    Some(Dialog::Delete(dialog)) => dialog.note(note, None),
                    _ => self.model.problem = Some(note),
                }
            }
            (Answer::NotListed(why), dialog) => {
                self.backups.newest = None;
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.not_listed(strings::dialogs::sentence(&why)),
                    _ => self.model.problem = Some(why),
                }
            }
            (Answer::BackupsGone { gone, newest }, dialog) => {
                self.backups.newest = Some(newest.map(|newest| *newest));
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.gone(&gone),
                    Some(Dialog::Delete(dialog)) => dialog.gone(&gone),
                    _ => {}
                }
            }
            (Answer::NewestBackup(backup), _) => self.backups.newest = Some(backup.map(|backup| *backup)),
            (Answer::Backups(list), dialog) => {
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
            (Answer::Compared(comparison), Some(Dialog::Backups(dialog))) => dialog.compared(comparison),
            (Answer::Restored(restored), dialog) => {
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
                self.ask(Question::Keep(Keeping::Backups));
            }
            (Answer::NotRestored(why), dialog) => {
                if let File::Failed(failed) = &mut self.model.file {
                    failed.is_busy = false;
                }
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.not_restored(&why),
                    _ => self.model.problem = Some(why),
                }
            }
            (Answer::Cancelled(keeping), dialog) => {
                if let (File::Failed(failed), Keeping::Restore(_)) = (&mut self.model.file, &keeping) {
                    failed.is_busy = false;
                }
                match dialog {
                    Some(Dialog::Backups(dialog)) => dialog.cancelled(&keeping),
                    Some(Dialog::Salvage(dialog)) => dialog.cancelled(&keeping),
                    _ => {
                        if let Some(words) = backup_strings::cancelled(&keeping) {
                            self.floating.toasts.add(words.to_owned(), None, now);
                        }
                    }
                }
            }
            (Answer::Salvaged(salvaged), Some(Dialog::Salvage(dialog))) => dialog.salvaged(salvaged),
            (Answer::NotSalvaged(why), Some(Dialog::Salvage(dialog))) => dialog.not_salvaged(&why),
            _ => {}
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

/// Whether [`App::kept`] is to hear of it.
pub fn is_of_backups(answer: &Answer) -> bool {
    matches!(
        answer,
        Answer::BackedUp(_)
            | Answer::NotBackedUp(_)
            | Answer::NewestBackup(_)
            | Answer::Backups(_)
            | Answer::NotListed(_)
            | Answer::BackupsGone { .. }
            | Answer::Compared(_)
            | Answer::Restored(_)
            | Answer::NotRestored(_)
            | Answer::Salvaged(_)
            | Answer::NotSalvaged(_)
            | Answer::Cancelled(_)
    )
}
