//! The dialog that stops sharing a board: what waits is sent first, and if the hub can't be reached, it offers to stop all
//! the same.

use egui::Ui;

use crate::desk::{Answer as HubAnswer, Question};
use crate::domain::{Board, BoardId};
use crate::language::text;
use crate::request::Refusal;
use crate::sharing::Waiting;
use crate::window::dialogs::controls::{footer, waiting_ui};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Footer, FooterButton};
use crate::window::text::strings::{dialogs as dialog_strings, sharing as sharing_strings};

/// The form of a board that is to be shared no more.
#[derive(Debug)]
pub(crate) struct LeaveForm {
    state: FormState,
    board: BoardId,
    name: String,
    is_leaving: bool,
}

impl Form for LeaveForm {
    fn title(&self) -> String {
        sharing_strings::leave_title(&self.name)
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        match self.waiting(context) {
            waiting if waiting.rows() > 0 => {
                let number = |rows: i64| (context.number)(rows.into());
                format!("{} {}", text!("sharing-leave-text"), sharing_strings::leave_waiting(waiting, number))
            }
            _ => text!("sharing-leave-text").to_owned(),
        }
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let problem = self.state.problem.clone();
        let main = if problem.is_some() { text!("sharing-leave-anyway") } else { text!("sharing-leave-now") };
        let footer =
            Footer { kind: ButtonKind::Danger, ..footer(self.state.id, problem.as_deref(), main, !self.is_leaving) };
        let waiting = self.waiting(context);
        let number = |rows: i64| (context.number)(rows.into());
        widgets::body(ui, &footer, |ui| {
            widgets::text(ui, text!("sharing-leave-text"));
            if problem.is_some() {
                widgets::warning(ui, &sharing_strings::leave_loses(waiting, number));
            } else if waiting.rows() > 0 {
                widgets::text(ui, &sharing_strings::leave_waiting(waiting, number));
            }
            if self.is_leaving {
                waiting_ui(ui, text!("sharing-leaving"));
            }
        });
        match footer.ui(ui) {
            Some(FooterButton::Main) => {
                let is_forced = self.state.problem.is_some();
                self.state.clear_errors();
                self.is_leaving = true;
                commands.push(DialogCommand::AskHub(Question::Leave { board: self.board, is_forced }));
                true
            }
            pressed => pressed.is_none(),
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn hub_answered(&mut self, answer: HubAnswer, commands: &mut Vec<DialogCommand>) {
        self.is_leaving = false;
        match answer {
            HubAnswer::Failed(why) => {
                self.state.problem = Some(dialog_strings::sentence(&why));
                // Whoever presses Enter unread has lost nothing.
                self.state.focus = Some(Footer::cancel_id(self.state.id));
            }
            _ => {
                commands.push(DialogCommand::Notify(sharing_strings::left(&self.name)));
                commands.push(DialogCommand::Close);
            }
        }
    }
}

impl LeaveForm {
    /// Returns what isn't sent yet.
    fn waiting(&self, context: &DialogContext<'_>) -> Waiting {
        context.shared.status(self.board).map_or(Waiting::default(), |status| status.waiting)
    }

    pub(crate) fn new(board: &Board) -> Self {
        let state = FormState::new(Footer::cancel_id);
        Self { state, board: board.id, name: board.name.clone(), is_leaving: false }
    }
}
