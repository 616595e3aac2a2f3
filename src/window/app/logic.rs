//! Takes in the events of the worker, the reader's answers and the tasks' results, in one pass per frame.

use std::sync::atomic::Ordering;

use egui::{Context, ViewportCommand};

use super::App;
use crate::domain::Time;
use crate::reader::{self, BackupJob};
use crate::request::Event;
use crate::window::kit::theme::Needs;
use crate::window::panels::board_card::BoardCourse;
use crate::window::view::alarms::Alarms;
use crate::window::view::model::File;
use crate::window::view::pace::Paces;

/// Minimum time between two checks whether a backup is due.
const BACKUP_PAUSE_MS: i64 = 3_600_000;

impl App {
    /// Applies what the worker, the reader and the tasks have reported, also while nothing is drawn.
    pub(super) fn hear(&mut self, ctx: &Context) {
        let (now, clock) = (ctx.input(|input| input.time), (self.clock)());
        self.model.pass_time(clock);
        let is_ended = self.ending.is_asked.load(Ordering::Relaxed);
        if is_ended {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if is_ended || ctx.input(|input| input.viewport().close_requested()) {
            self.stop_dialog();
        }
        let answers: Vec<reader::Answer> = self.threads.answers.try_iter().collect();
        for answer in answers {
            self.read(ctx, answer, now);
        }
        let events: Vec<Event> = self.threads.events.try_iter().collect();
        for event in events {
            if let (Some(inspector), Event::Opened { .. } | Event::Changed(_)) = (&mut self.layout.inspector, &event) {
                inspector.counted();
            }
            match &event {
                Event::Opened { .. } => {
                    self.table.forget();
                    self.course = BoardCourse::default();
                    self.paces = Paces::default();
                    self.alarms = Alarms::default();
                }
                Event::Changed(_) => {
                    self.table.asking.counted();
                    self.course.asking.counted();
                    self.alarms.asking.counted();
                }
                _ => {}
            }
            if matches!(event, Event::Opened { .. } | Event::NotChosen(_) | Event::Saved | Event::Failed(_)) {
                self.file.is_choosing = false;
            }
            match &event {
                Event::Opened { path, contents } => {
                    self.opened_anew(ctx, path);
                    self.remember(ctx, path);
                    self.show_as_before(ctx, path, contents, clock);
                    #[cfg(feature = "hub")]
                    self.share_file(ctx, path);
                }
                #[cfg(feature = "hub")]
                Event::Changed(_) => self.file_changed(),
                // So that a backup can be offered.
                Event::Failed(failure) if failure.damage.is_some() => self.start_job(BackupJob::List),
                _ => {}
            }
            if let Some(answer) = self.model.hear(event, now, clock) {
                self.answered(ctx, answer, now);
            }
        }
        self.make_heard();
        #[cfg(feature = "hub")]
        self.hear_desk(ctx, now);
        self.hear_tasks(ctx, now);
        self.hear_global_keys(ctx, now);
        if ctx.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Touch { .. }))) {
            let needs = Needs { large_targets: true, ..self.preferences.needs };
            self.preferences.hear_needs(ctx, needs);
        }
        self.ask_doubts(ctx, now);
        if self.backups.next_check.is_some_and(|next| clock >= next) && matches!(self.model.file, File::Open(_)) {
            // An idle window wakes up when a new day begins.
            self.backups.next_check = Some(Time(clock.0.saturating_add(BACKUP_PAUSE_MS)));
            self.start_job(BackupJob::BackUpIfDue);
        }
    }
}
