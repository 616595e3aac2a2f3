//! The dialog that shares a board; and, once it is shared, shows with whom, names this desk and leads to the end of it.

use egui::{Align2, FontId, RichText, Stroke, Ui, Vec2};

use crate::desk::{Answer as HubAnswer, Question};
use crate::domain::{Board, BoardId};
use crate::language::text;
use crate::reader::Answer;
use crate::request::{Refusal, Request};
use crate::sharing::Sharing;
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::hub_fields::{ADDRESS, HubFields, WIDTH, line_ui, purpose_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, Tokens, control_height, semibold};
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::{self, dialogs as dialog_strings, sharing as sharing_strings};
use crate::window::view::command::DialogRequest;
use crate::window::view::desk_lines::DeskLines;

/// The form of a board that is shared, or is to be.
#[derive(Debug)]
pub(crate) struct ShareForm {
    state: FormState,
    board: BoardId,
    name: String,
    counters: usize,
    is_shared: bool,
    hub: HubFields,
    /// Whether it is being shared.
    is_sharing: bool,
}

impl Form for ShareForm {
    fn title(&self) -> String {
        text!("sharing-share-title").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("sharing-share-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn width(&self) -> f32 {
        WIDTH
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_free = !self.is_sharing && !self.hub.is_testing() && !context.is_busy;
        let is_on = is_free && if self.is_shared { self.hub.desk_name().is_some() } else { self.hub.is_complete() };
        let footer = Footer {
            aside: self.is_shared.then_some(text!("sharing-stop")),
            ..footer(
                self.state.id,
                problem.as_deref(),
                if self.is_shared { text!("dialogs-save") } else { text!("sharing-share-now") },
                is_on,
            )
        };
        let is_entered = widgets::body(ui, &footer, |ui| {
            purpose_ui(ui, text!("sharing-share-text"));
            widgets::wide_row(ui, text!("sharing-board"), |ui| {
                line_ui(ui, |ui| {
                    let name = RichText::new(&self.name).font(FontId::new(13.0, semibold()));
                    ui.add(egui::Label::new(name.color(Tokens::of(ui).ink)).truncate());
                    let counters = sharing_strings::board_counters(&strings::counters(self.counters));
                    ui.add(egui::Label::new(RichText::new(counters).color(Tokens::of(ui).dim)).truncate());
                });
            });
            let is_entered = self.hub.ui(ui, &mut self.state, self.is_shared, context.shared.keyring);
            self.hub.test_ui(ui, &self.state, text!("sharing-test"), context, commands);
            if self.is_shared {
                self.desks_ui(ui, context);
            }
            if self.is_sharing {
                waiting_ui(ui, text!("sharing-sharing-now"));
            }
            is_entered
        });
        match footer.ui(ui) {
            Some(FooterButton::Cancel) => return false,
            Some(FooterButton::Aside) => commands.push(DialogCommand::Open(DialogRequest::Leave(self.board))),
            Some(FooterButton::Main) => return self.confirm(commands),
            None if is_entered && is_on => return self.confirm(commands),
            None => {}
        }
        true
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    /// This desk has its new name.
    fn granted(&mut self, commands: &mut Vec<DialogCommand>) {
        if self.is_shared {
            commands.push(DialogCommand::Close);
        }
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        if let Answer::Sharing(facts) = &answer
            && facts.board == Some(self.board)
        {
            self.hub.fill(facts);
        }
        Some(answer)
    }

    fn hub_answered(&mut self, answer: HubAnswer, commands: &mut Vec<DialogCommand>) {
        match answer {
            HubAnswer::Boards { warning, .. } => self.hub.connected(warning),
            HubAnswer::Failed(why) if self.is_sharing => {
                self.is_sharing = false;
                self.state.problem = Some(dialog_strings::sentence(&why));
            }
            HubAnswer::Failed(why) => self.hub.failed(&why),
            HubAnswer::Shared(_) => {
                commands.push(DialogCommand::Notify(sharing_strings::shared(&self.name)));
                commands.push(DialogCommand::Close);
            }
            // Nothing that it asks for.
            HubAnswer::Joined(_) | HubAnswer::Left(_) => {}
        }
    }
}

impl ShareForm {
    pub(crate) fn new(board: &Board, counters: usize, is_shared: bool) -> Self {
        let state = if is_shared { FormState::new(Footer::main_id) } else { FormState::on_field(ADDRESS) };
        let (board, name) = (board.id, board.name.clone());
        Self { state, board, name, counters, is_shared, hub: HubFields::new(), is_sharing: false }
    }

    /// Does what the main button says. Returns `false` when that is done already.
    fn confirm(&mut self, commands: &mut Vec<DialogCommand>) -> bool {
        self.state.clear_errors();
        let rename = self.hub.new_desk_name().map(|name| Request::Sharing(Sharing::NameDesk { name }));
        let is_renamed = rename.is_some();
        if let (true, Some(password)) = (self.is_shared, self.hub.password()) {
            commands.push(DialogCommand::UsePassword(self.hub.address(), password));
        }
        commands.extend(rename.map(|rename| DialogCommand::Send(vec![rename])));
        if self.is_shared {
            return is_renamed;
        }
        if let Some(desk_name) = self.hub.desk_name() {
            let (hub, password) = (self.hub.address(), self.hub.password());
            self.is_sharing = true;
            commands.push(DialogCommand::AskHub(Question::Share { board: self.board, hub, password, desk_name }));
        }
        true
    }

    /// Draws who shares the board.
    fn desks_ui(&self, ui: &mut Ui, context: &DialogContext<'_>) {
        let tokens = Tokens::of(ui);
        let Some(facts) = context.shared.facts(self.board) else {
            widgets::hint(ui, text!("sharing-no-desks-yet"));
            return;
        };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let all: i64 = facts.desks.iter().map(|desk| desk.entries).sum();
            let all = sharing_strings::entries(all, &(context.number)(all.into()));
            let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), 6.0 * SPACE));
            let font = FontId::proportional(SMALL_SIZE);
            ui.painter().text(
                head.left_center(),
                Align2::LEFT_CENTER,
                text!("sharing-desks"),
                font.clone(),
                tokens.dim,
            );
            ui.painter().text(head.right_center(), Align2::RIGHT_CENTER, all, font, tokens.dim);
            let lines = DeskLines {
                id: self.state.id,
                height: control_height(ui),
                status: context.shared.status(self.board),
                has_today: true,
                now: context.now,
                number: context.number,
                short_time: context.short_time,
            };
            for (index, desk) in facts.desks.iter().enumerate() {
                ui.painter().hline(head.x_range(), ui.cursor().top(), Stroke::new(1.0, tokens.line));
                lines.desk_ui(ui, index, desk);
            }
        });
    }
}
