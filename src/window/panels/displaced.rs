//! The banner for a file that was moved, deleted, replaced or changed while it is open, with what can be done about it.
//! It is above the status bar, so that the counters stay in view.

use crate::language::text;
use crate::window::view::command::DisplacedChoice;

use egui::{Frame, Id, Margin, Panel, RichText, Ui};

use crate::request::RecoveryOptions;

use crate::window::kit::theme::Tokens;
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::strings::{self, displaced as displaced_strings};
use crate::window::view::command::Command;
use crate::window::view::context::ViewContext;
use crate::window::view::model::File;

pub(crate) fn displaced_ui(ui: &mut Ui, view: &ViewContext<'_>, is_choosing: bool, commands: &mut Vec<Command>) {
    let model = view.model;
    let (File::Open(_), Some(unsaved)) = (&model.file, &model.unsaved) else { return };
    let Some(RecoveryOptions { can_save_beside, can_open_there }) = unsaved.displaced else { return };
    let tokens = Tokens::of(ui);
    let frame = Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(16, 10));
    Panel::bottom("displaced").resizable(false).frame(frame).show(ui, |ui| {
        let pending = model.pending();
        ui.label(RichText::new(strings::dialogs::sentence(&unsaved.why)).color(tokens.error));
        let number = view.number(pending as i128);
        ui.label(RichText::new(displaced_strings::waiting(pending, &number, can_open_there)).color(tokens.ink));
        if !can_save_beside && !can_open_there {
            return;
        }
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            let mut button = |text: &str, kind, chosen| {
                if widgets::button(ui, Id::unique("displaced").with(text), text, text, kind, !is_choosing).clicked() {
                    commands.push(Command::Choose(chosen));
                }
            };
            if can_save_beside {
                button(text!("displaced-save-beside"), ButtonKind::Primary, DisplacedChoice::SaveBeside);
            }
            if can_open_there {
                button(text!("displaced-open-there"), ButtonKind::Plain, DisplacedChoice::OpenThere);
            }
        });
    });
}
