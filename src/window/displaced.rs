//! What is said when the file isn't what it was any more: moved, deleted, replaced or changed while it is open; and what can be
//! done about it. Above the line at the bottom, so that what was counted stays in view.

use std::collections::HashMap;

use egui::{Context, Frame, Id, Margin, Panel, RichText, Ui, ViewportCommand};

use super::model::{File, Row};
use super::scene::{Action, Scene};
use super::start::Asking;
use super::texts::displaced as words;
use super::theme::Tokens;
use super::widgets::{self, Look};
use super::{ANSWERS_MAX, App, texts};
use crate::reader::Reader;
use crate::request::Ways;
use crate::words::Name;
use crate::worker::Choice;
use std::path::Path;
use std::sync::Arc;

/// What a person chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    SaveBeside,
    OpenThere,
}

pub fn displaced_ui(ui: &mut Ui, scene: &Scene<'_>, is_choosing: bool, actions: &mut Vec<Action>) {
    let model = scene.model;
    let (File::Open(_), Some(unsaved)) = (&model.file, &model.unsaved) else { return };
    let Some(Ways { can_save_beside, can_open_there }) = unsaved.displaced else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(16, 10));
    Panel::bottom("displaced").resizable(false).frame(frame).show(ui, |ui| {
        let pending = model.pending();
        ui.label(RichText::new(texts::dialogs::sentence(&unsaved.why)).color(tokens.error));
        let number = scene.number(pending as i128);
        ui.label(RichText::new(words::waiting(pending, &number, can_open_there)).color(tokens.ink));
        if !can_save_beside && !can_open_there {
            return;
        }
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            let mut button = |text: &str, look, chosen| {
                if widgets::button(ui, Id::unique("displaced").with(text), text, text, look, !is_choosing).clicked() {
                    actions.push(Action::Choose(chosen));
                }
            };
            if can_save_beside {
                button(words::SAVE_BESIDE, Look::Primary, Chosen::SaveBeside);
            }
            if can_open_there {
                button(words::OPEN_THERE, Look::Plain, Chosen::OpenThere);
            }
        });
    });
}

impl App {
    /// Nothing is counted until the worker says what came of it: numbers of counters may mean others then.
    pub(super) fn choose(&mut self, chosen: Chosen) {
        let named = |row: &Row| Some((row.counter.id, Name::parse(&row.counter.name).ok()?));
        let choice = match chosen {
            Chosen::SaveBeside => Choice::SaveBeside,
            Chosen::OpenThere => {
                Choice::OpenThere(self.model.rows().iter().filter_map(named).collect::<HashMap<_, _>>())
            }
        };
        self.worker.with(|worker| worker.choose(choice));
        self.is_choosing = true;
    }

    /// Another file is open: the one at `path`, or what is at the old path now.
    pub(super) fn opened_anew(&mut self, ctx: &Context, path: &Path) {
        if !matches!(self.model.file, File::Open(_)) {
            return;
        }
        self.path = path.to_owned();
        self.errands.set_path(path);
        self.backup = None;
        // Of the old file.
        (self.doubts, self.doubts_asked, self.is_asking_doubts) = (Ok(Vec::new()), None, false);
        let (sender, answers) = crossbeam_channel::bounded(ANSWERS_MAX);
        match Reader::start(path.to_owned(), Arc::new(Asking { sender, ctx: ctx.clone() })) {
            Ok(reader) => {
                let old = std::mem::replace(&mut self.reader, reader);
                self.answers = answers;
                // It may be at something that takes its time; an error means that it ends here.
                let _ = std::thread::Builder::new().name("tallyboard-closing".into()).spawn(move || drop(old));
            }
            Err(error) => self.model.problem = Some(error.to_string()),
        }
        ctx.send_viewport_cmd(ViewportCommand::Title(texts::window_title(path)));
    }
}
