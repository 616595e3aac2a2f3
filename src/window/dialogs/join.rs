//! The dialog that puts a board of others into the file: it finds the boards of a hub, joins one, and shows how much of it
//! has come over, which goes on when it is closed and ends when it is cancelled.

use egui::{FontId, Id, Role, Sense, Ui, Vec2, WidgetInfo};
use uuid::Uuid;

use crate::desk::{Answer as HubAnswer, JoinableBoard, Namesakes, Question, SharingState};
use crate::domain::{BoardId, visible};
use crate::language::text;
use crate::reader::Answer;
use crate::request::{Refusal, Request};
use crate::sharing::Sharing;
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::export::progress_ui;
use crate::window::dialogs::hub_fields::{ADDRESS, HubFields, WIDTH, purpose_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SPACE, TEXT_SIZE, Tokens, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton, Mark};
use crate::window::text::strings::{dialogs as dialog_strings, sharing as sharing_strings};

/// What the dialog is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum JoinPhase {
    Choosing,
    /// The board was asked for.
    Asking,
    /// The board is in the file, and its entries come over.
    Pulling(BoardId),
    /// The board is being left again.
    Cancelling,
}

/// The form of a board that is to be joined.
#[derive(Debug)]
pub(crate) struct JoinForm {
    state: FormState,
    hub: HubFields,
    /// The boards of the hub, once it was asked.
    boards: Option<Vec<JoinableBoard>>,
    chosen: Option<Uuid>,
    /// What becomes of counters that are called as those of the board, once it was said.
    namesakes: Option<Namesakes>,
    phase: JoinPhase,
}

impl Form for JoinForm {
    fn title(&self) -> String {
        match (self.phase, self.chosen_board()) {
            (JoinPhase::Choosing, _) | (_, None) => text!("sharing-join-title").to_owned(),
            (_, Some(board)) => board.name.clone(),
        }
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("sharing-join-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn width(&self) -> f32 {
        WIDTH
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        match self.phase {
            JoinPhase::Choosing | JoinPhase::Asking => self.choosing_ui(ui, context, commands),
            JoinPhase::Pulling(board) => self.pulling_ui(ui, board, context, commands),
            JoinPhase::Cancelling => {
                let footer = Footer { cancel: None, ..footer(self.state.id, None, text!("dialogs-close"), true) };
                widgets::body(ui, &footer, |ui| waiting_ui(ui, text!("sharing-cancelling")));
                footer.ui(ui).is_none()
            }
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    /// This desk has its new name, which isn't what the dialog is for.
    fn granted(&mut self, _commands: &mut Vec<DialogCommand>) {}

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        if let Answer::Sharing(facts) = &answer {
            self.hub.fill(facts);
        }
        Some(answer)
    }

    fn hub_answered(&mut self, answer: HubAnswer, commands: &mut Vec<DialogCommand>) {
        match answer {
            HubAnswer::Boards { boards, warning } => {
                self.hub.connected(warning);
                let free: Vec<&JoinableBoard> = boards.iter().filter(|board| !board.is_here).collect();
                if let [only] = free.as_slice() {
                    self.chosen = Some(only.uuid);
                    self.state.focus = Some(match only.namesakes.is_empty() {
                        true => Footer::main_id(self.state.id),
                        false => self.namesakes_id(Namesakes::Same),
                    });
                }
                self.boards = Some(boards);
            }
            HubAnswer::Joined(board) => {
                self.phase = JoinPhase::Pulling(board);
                // The button that had the focus is gone.
                self.state.focus = Some(Footer::main_id(self.state.id));
            }
            HubAnswer::Left(_) => {
                let name = self.chosen_board().map_or(String::new(), |board| board.name.clone());
                commands.push(DialogCommand::Notify(sharing_strings::join_cancelled(&name)));
                commands.push(DialogCommand::Close);
            }
            HubAnswer::Failed(why) if self.phase == JoinPhase::Choosing => {
                (self.boards, self.chosen) = (None, None);
                self.hub.failed(&why);
            }
            HubAnswer::Failed(why) => {
                self.phase = JoinPhase::Choosing;
                self.state.problem = Some(dialog_strings::sentence(&why));
            }
            // Nothing that it asks for.
            HubAnswer::Shared(_) => {}
        }
    }
}

impl JoinForm {
    pub(crate) fn new() -> Self {
        let state = FormState::on_field(ADDRESS);
        Self { state, hub: HubFields::new(), boards: None, chosen: None, namesakes: None, phase: JoinPhase::Choosing }
    }

    fn chosen_board(&self) -> Option<&JoinableBoard> {
        self.boards.iter().flatten().find(|board| Some(board.uuid) == self.chosen)
    }

    /// Returns whether a board is chosen, and what becomes of counters that are called as its.
    fn is_said(&self) -> bool {
        self.chosen_board()
            .is_some_and(|board| !board.is_here && (board.namesakes.is_empty() || self.namesakes.is_some()))
    }

    fn choosing_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let is_free = self.phase == JoinPhase::Choosing && !self.hub.is_testing();
        let is_on = is_free && self.hub.is_complete() && self.is_said();
        let footer = footer(self.state.id, problem.as_deref(), text!("sharing-join-now"), is_on);
        let is_entered = widgets::body(ui, &footer, |ui| {
            purpose_ui(ui, text!("sharing-join-text"));
            let before = self.hub.address();
            let is_entered = self.hub.ui(ui, &mut self.state, false, context.shared.keyring);
            if before != self.hub.address() {
                // Those of another hub.
                (self.boards, self.chosen) = (None, None);
            }
            self.hub.test_ui(ui, &self.state, text!("sharing-find"), context, commands);
            self.boards_ui(ui, context);
            self.namesakes_ui(ui);
            if self.phase == JoinPhase::Asking {
                waiting_ui(ui, text!("sharing-joining"));
            }
            is_entered
        });
        match footer.ui(ui) {
            Some(FooterButton::Cancel) => return false,
            Some(FooterButton::Main) => self.join(commands),
            _ if is_entered && is_on => self.join(commands),
            _ if is_entered && is_free && !self.hub.address().is_empty() => self.hub.test(commands),
            _ => {}
        }
        true
    }

    fn boards_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let Some(boards) = &self.boards else { return };
        if boards.is_empty() {
            widgets::text(ui, text!("sharing-no-boards"));
            return;
        }
        let mut chosen = self.chosen;
        widgets::wide_row(ui, text!("sharing-boards"), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for board in boards {
                let rows = sharing_strings::entries(board.rows, &(context.number)(board.rows.into()));
                let id = self.state.id.with(("board", board.uuid));
                let name = visible(&board.name);
                if board.is_here {
                    let text = sharing_strings::is_here(&name);
                    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
                    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
                    let inner = rect.shrink2(Vec2::new(2.0 * SPACE, 0.0));
                    widgets::elided(ui, inner, &text, FontId::proportional(TEXT_SIZE), Tokens::of(ui).dim);
                    continue;
                }
                let more = sharing_strings::joinable(&board.desks, &rows);
                let full_name = format!("{name}: {more}");
                let is_chosen = chosen == Some(board.uuid);
                if widgets::choosing_line(ui, id, &name, &more, &full_name, is_chosen).clicked() {
                    chosen = Some(board.uuid);
                }
            }
        });
        self.chosen = chosen;
    }

    fn namesakes_id(&self, namesakes: Namesakes) -> Id {
        self.state.id.with(("namesakes", namesakes == Namesakes::Same))
    }

    /// Asks whether counters that are called as those of the board are the same.
    fn namesakes_ui(&mut self, ui: &mut Ui) {
        let Some(board) = self.chosen_board().filter(|board| !board.namesakes.is_empty()) else { return };
        let names: Vec<String> = board.namesakes.iter().map(|same| visible(&same.name).into_owned()).collect();
        let [first, ..] = names.as_slice() else { return };
        let (question, others) = (sharing_strings::namesakes(&names), sharing_strings::others(first));
        let options =
            [(Namesakes::Same, text!("sharing-same"), ""), (Namesakes::Others, text!("sharing-others"), &others)];
        widgets::wide_row(ui, text!("sharing-namesakes"), |ui| {
            for (namesakes, text, more) in options {
                let id = self.namesakes_id(namesakes);
                let is_chosen = self.namesakes == Some(namesakes);
                let name = text!("sharing-answer", answer = text, question = question.as_str());
                if widgets::pick(ui, id, Mark::Radio, (text, more), &name, is_chosen) {
                    self.namesakes = Some(namesakes);
                }
            }
            widgets::hint(ui, &question);
        });
    }

    fn join(&mut self, commands: &mut Vec<DialogCommand>) {
        let (Some(board), Some(desk_name)) = (self.chosen, self.hub.desk_name()) else { return };
        self.state.clear_errors();
        let rename = self.hub.new_desk_name().map(|name| Request::Sharing(Sharing::NameDesk { name }));
        commands.extend(rename.map(|rename| DialogCommand::Send(vec![rename])));
        let (hub, password) = (self.hub.address(), self.hub.password());
        let namesakes = self.namesakes.unwrap_or(Namesakes::Others); // Without any.
        commands.push(DialogCommand::AskHub(Question::Join { board, hub, password, desk_name, namesakes }));
        self.phase = JoinPhase::Asking;
    }

    /// Draws how much has come over. Returns `false` when it is all there, too.
    fn pulling_ui(
        &mut self,
        ui: &mut Ui,
        board: BoardId,
        context: &DialogContext<'_>,
        commands: &mut Vec<DialogCommand>,
    ) -> bool {
        let state = context.shared.status(board).map(|status| &status.state);
        if state == Some(&SharingState::Shared) {
            let name = self.chosen_board().map_or(String::new(), |board| board.name.clone());
            commands.push(DialogCommand::Notify(sharing_strings::joined(&name)));
            return false;
        }
        let problem = match state {
            Some(SharingState::Offline { why, .. }) => Some(dialog_strings::sentence(why)),
            _ => None,
        };
        let footer = Footer {
            hint: Some(text!("sharing-join-goes-on")),
            aside: Some(text!("sharing-cancel-joining")),
            cancel: None,
            kind: ButtonKind::Plain,
            ..footer(self.state.id, problem.as_deref(), text!("dialogs-close"), true)
        };
        widgets::body(ui, &footer, |ui| match state {
            Some(SharingState::Pulling { pulled, all }) => {
                let number = |rows: i64| (context.number)(rows.into());
                widgets::text(ui, &sharing_strings::pulling(&number(*pulled), &number(*all)));
                progress_ui(ui, text!("sharing-progress"), (*pulled as f64 / (*all).max(1) as f64) as f32);
            }
            _ => waiting_ui(ui, text!("sharing-joining")),
        });
        match footer.ui(ui) {
            Some(FooterButton::Aside) => {
                self.phase = JoinPhase::Cancelling;
                commands.push(DialogCommand::AskHub(Question::Leave { board, is_forced: true }));
                true
            }
            pressed => pressed.is_none(),
        }
    }
}
