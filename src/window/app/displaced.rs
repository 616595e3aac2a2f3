//! Carries out the choice made for a file that has been moved, deleted or replaced.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use egui::{Context, ViewportCommand};

use super::start::AnswerWaker;
use super::{ANSWERS_MAX, App};
use crate::domain::Name;
use crate::reader::Reader;
use crate::window::text::strings;
use crate::window::view::command::DisplacedChoice;
use crate::window::view::model::{File, Row};
use crate::window::view::undo_list::UndoList;
use crate::worker::RecoveryChoice;

impl App {
    /// Passes the choice to the worker. Nothing is counted until the worker answers: ids may belong to other counters
    /// then.
    pub(super) fn choose(&mut self, chosen: DisplacedChoice) {
        let named = |row: &Row| Some((row.counter.id, Name::parse(&row.counter.name).ok()?));
        let choice = match chosen {
            DisplacedChoice::SaveBeside => RecoveryChoice::SaveBeside,
            DisplacedChoice::OpenThere => {
                RecoveryChoice::OpenThere(self.model.rows().iter().filter_map(named).collect::<HashMap<_, _>>())
            }
        };
        self.threads.worker.with(|worker| worker.choose(choice));
        self.file.is_choosing = true;
    }

    /// Switches to the file at `path`: another file, or what is at the old path now.
    pub(super) fn opened_anew(&mut self, ctx: &Context, path: &Path) {
        if !matches!(self.model.file, File::Open(_)) {
            return;
        }
        self.file.path = path.to_owned();
        self.threads.tasks.set_path(path);
        self.backups.newest = None;
        self.floating.undo_list = UndoList::default();
        // These belong to the old file.
        (self.doubts.found, self.doubts.asked_for, self.doubts.is_asking) = (Ok(Vec::new()), None, false);
        let (sender, answers) = crossbeam_channel::bounded(ANSWERS_MAX);
        match Reader::start(path.to_owned(), Arc::new(AnswerWaker { sender, ctx: ctx.clone() })) {
            Ok(reader) => {
                let old = std::mem::replace(&mut self.threads.reader, reader);
                self.threads.answers = answers;
                // The old reader may be busy for a while. If the thread can't be started, it is dropped here.
                let _ = std::thread::Builder::new().name("tallyboard-closing".into()).spawn(move || drop(old));
            }
            Err(error) => self.model.problem = Some(error.to_string()),
        }
        ctx.send_viewport_cmd(ViewportCommand::Title(strings::window_title(path)));
    }
}
