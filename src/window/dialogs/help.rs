//! The built-in help: what a newcomer needs, in a page that can be searched.

use egui::{FontId, Label, RichText, Ui};

use crate::language::text;
use crate::request::Refusal;
use crate::window::dialogs::controls::close_footer;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, Field, Footer, FooterButton};
use crate::window::text::strings::help as strings;
use crate::window::view::command::DialogRequest;

const SEARCH: &str = "search";

/// The help, and what is searched in it.
#[derive(Debug)]
pub(crate) struct HelpForm {
    state: FormState,
    search: String,
}

impl Default for HelpForm {
    fn default() -> Self {
        Self { state: FormState::on_field(SEARCH), search: String::new() }
    }
}

impl Form for HelpForm {
    fn title(&self) -> String {
        text!("help-help").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("help-help-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, _context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let footer = Footer { aside: Some(text!("help-about")), ..close_footer(self.state.id) };
        let width = ui.available_width() - 3.0 * SPACE;
        let field = Field { hint: text!("help-search"), width, ..Field::named(text!("help-search")) };
        self.state.field(ui, SEARCH, field, &mut self.search);
        ui.add_space(3.0 * SPACE);
        widgets::body(ui, &footer, |ui| {
            let sought = self.search.trim().to_lowercase();
            let mut found = strings::sections()
                .into_iter()
                .filter(|(title, text)| [title, text].iter().any(|part| part.to_lowercase().contains(&sought)))
                .peekable();
            if found.peek().is_none() {
                widgets::hint(ui, text!("help-nothing"));
            }
            for (title, text) in found {
                section_ui(ui, title, text);
            }
        });
        match footer.ui(ui) {
            Some(FooterButton::Aside) => {
                commands.push(DialogCommand::Open(DialogRequest::About));
                true
            }
            pressed => pressed != Some(FooterButton::Main),
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn width(&self) -> f32 {
        widgets::WIDTH_WIDE
    }

    fn closes_on_click_beside(&self) -> bool {
        true
    }
}

fn section_ui(ui: &mut Ui, title: &str, text: &str) {
    let ink = Tokens::of(ui).ink;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE;
        let font = FontId::new(theme::TEXT_SIZE, theme::semibold());
        ui.label(RichText::new(title).font(font).color(ink));
        ui.add(Label::new(RichText::new(text).color(ink)).wrap());
    });
}
