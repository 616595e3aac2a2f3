//! "About": the version, the open file, and the licences of all that ends in the program.

use egui::{RichText, ScrollArea, Ui};

use crate::language::text;
use crate::request::Refusal;
use crate::window::dialogs::controls::close_footer;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SMALL_SIZE, Tokens};
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::{self, help as help_strings};

const LINE_HEIGHT: f32 = 18.0;
const LICENCES_HEIGHT: f32 = 300.0;

/// What the program is, and what it is made of.
#[derive(Debug)]
pub(crate) struct AboutForm {
    state: FormState,
    /// The path of the open file.
    file: String,
}

impl AboutForm {
    pub(crate) fn new(file: &std::path::Path) -> Self {
        Self { state: FormState::new(Footer::main_id), file: strings::path(file) }
    }

    /// Returns all of it as text.
    fn text(&self) -> String {
        let head = format!("{} {}\n{}\n", strings::PROGRAM, env!("CARGO_PKG_VERSION"), self.file);
        [head.as_str(), help_strings::LICENCES_TEXT, help_strings::FONT_LICENCE].join("\n")
    }
}

impl Form for AboutForm {
    fn title(&self) -> String {
        text!("help-about").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("help-about-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, _context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let footer = Footer { aside: Some(text!("help-copy")), ..close_footer(self.state.id) };
        widgets::body(ui, &footer, |ui| {
            widgets::row(ui, text!("help-version"), |ui| line_ui(ui, env!("CARGO_PKG_VERSION")));
            widgets::row(ui, text!("help-file"), |ui| line_ui(ui, &self.file));
            widgets::hint(ui, text!("help-licences"));
            licences_ui(ui);
        });
        match footer.ui(ui) {
            Some(FooterButton::Aside) => {
                ui.ctx().copy_text(self.text());
                commands.push(DialogCommand::Notify(text!("help-copied").to_owned()));
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

/// Draws a text beside the label of its row.
fn line_ui(ui: &mut Ui, text: &str) {
    ui.add_space(7.0);
    widgets::text(ui, text);
}

/// Draws the lines of the licences that are seen.
fn licences_ui(ui: &mut Ui) {
    let dim = Tokens::of(ui).dim;
    let lines: Vec<&str> = help_strings::LICENCES_TEXT.lines().chain(help_strings::FONT_LICENCE.lines()).collect();
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt("licences").max_height(LICENCES_HEIGHT);
    area.min_scrolled_height(LICENCES_HEIGHT).auto_shrink(false).show_rows(ui, LINE_HEIGHT, lines.len(), |ui, seen| {
        for line in lines.get(seen).unwrap_or_default() {
            ui.horizontal(|ui| {
                ui.set_height(LINE_HEIGHT);
                ui.add(egui::Label::new(RichText::new(*line).size(SMALL_SIZE).color(dim)).truncate());
            });
        }
    });
}
