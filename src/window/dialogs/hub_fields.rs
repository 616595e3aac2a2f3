//! The fields by which a hub is found and this desk is known there, and the test whether it can be used.

use std::time::Instant;

use egui::{Sense, Ui, Vec2};

use crate::desk::{Question, default_desk_name};
use crate::domain::Name;
use crate::hub::address::Password;
use crate::hub::keyring::Keyring;
use crate::language::text;
use crate::reader::SharingFacts;
use crate::window::dialogs::controls::parse_name;
use crate::window::dialogs::{DialogCommand, DialogContext, FormState};
use crate::window::kit::icons::check_mark;
use crate::window::kit::theme::{SPACE, Tokens, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Field};
use crate::window::text::strings::{dialogs as dialog_strings, sharing as sharing_strings};

pub(super) const ADDRESS: &str = "address";
const PASSWORD: &str = "password";
const DESK_NAME: &str = "desk name";

/// Greatest width of a dialog about sharing, in points.
pub(super) const WIDTH: f32 = 520.0;

/// What is typed about a hub and this desk.
#[derive(Debug)]
pub(super) struct HubFields {
    address: String,
    /// Of this type, so that no text shows it.
    password: Password,
    desk_name: String,
    /// The name as it is, or as it would be.
    desk_name_before: String,
    test: Test,
}

/// What is known of the connection.
#[derive(Debug)]
enum Test {
    Untested,
    Asking(Instant),
    Connected { milliseconds: u128, warning: Option<String> },
    Failed(String),
}

impl HubFields {
    pub(super) fn new() -> Self {
        let name = default_desk_name().as_str().to_owned();
        Self {
            address: String::new(),
            password: Password(String::new()),
            desk_name: name.clone(),
            desk_name_before: name,
            test: Test::Untested,
        }
    }

    /// Fills in what is known already, where nothing else has been typed.
    pub(super) fn fill(&mut self, facts: &SharingFacts) {
        if let Some(hub) = facts.hub.as_ref().filter(|_| self.address.is_empty()) {
            self.address.clone_from(hub);
        }
        if let Some(name) = &facts.desk_name {
            if self.desk_name == self.desk_name_before {
                self.desk_name.clone_from(name);
            }
            self.desk_name_before.clone_from(name);
        }
    }

    pub(super) fn address(&self) -> String {
        self.address.trim().to_owned()
    }

    /// Returns the password, if one was typed.
    pub(super) fn password(&self) -> Option<Password> {
        Some(self.password.clone()).filter(|password| !password.0.is_empty())
    }

    /// Returns the name of this desk, if it is one.
    pub(super) fn desk_name(&self) -> Option<Name> {
        parse_name(&self.desk_name).ok()
    }

    /// Returns the name of this desk, if it is another than before.
    pub(super) fn new_desk_name(&self) -> Option<Name> {
        self.desk_name().filter(|name| name.as_str() != self.desk_name_before)
    }

    /// Returns whether a hub can be asked with what is typed.
    pub(super) fn is_complete(&self) -> bool {
        !self.address.trim().is_empty() && self.desk_name().is_some()
    }

    pub(super) fn is_testing(&self) -> bool {
        matches!(self.test, Test::Asking(_))
    }

    /// Asks the hub for its boards, which also tells whether it can be used.
    pub(super) fn test(&mut self, commands: &mut Vec<DialogCommand>) {
        self.test = Test::Asking(Instant::now());
        commands.push(DialogCommand::AskHub(Question::Boards { hub: self.address(), password: self.password() }));
    }

    /// Takes in that the hub has answered.
    pub(super) fn connected(&mut self, warning: Option<String>) {
        if let Test::Asking(since) = self.test {
            self.test = Test::Connected { milliseconds: since.elapsed().as_millis(), warning };
        }
    }

    /// Takes in why the hub can't be used.
    pub(super) fn failed(&mut self, why: &str) {
        self.test = Test::Failed(dialog_strings::sentence(why));
    }

    /// Draws the fields. `is_fixed`: the address can't be changed. Returns whether Enter was pressed in one.
    pub(super) fn ui(&mut self, ui: &mut Ui, state: &mut FormState, is_fixed: bool, keyring: Keyring) -> bool {
        let before = (self.address.clone(), self.password.clone());
        let mut is_entered = false;
        widgets::wide_row(ui, text!("sharing-address"), |ui| {
            if is_fixed {
                line_ui(ui, |ui| widgets::text(ui, &self.address));
                return;
            }
            let field = Field { hint: text!("sharing-address-example"), ..Field::named(text!("sharing-address")) };
            is_entered |= state.field(ui, ADDRESS, field, &mut self.address);
            widgets::hint(ui, text!("sharing-address-hint"));
        });
        widgets::wide_row(ui, text!("sharing-password"), |ui| {
            let field = Field { is_secret: true, ..Field::named(text!("sharing-password")) };
            is_entered |= state.field(ui, PASSWORD, field, &mut self.password.0);
            widgets::hint(ui, sharing_strings::password_hint(keyring));
        });
        widgets::wide_row(ui, text!("sharing-desk-name"), |ui| {
            let problem = parse_name(&self.desk_name).err();
            let field = Field { error: problem.as_deref(), ..Field::named(text!("sharing-desk-name")) };
            is_entered |= state.field(ui, DESK_NAME, field, &mut self.desk_name);
            if problem.is_none() {
                widgets::hint(ui, text!("sharing-desk-name-hint"));
            }
        });
        if before != (self.address.clone(), self.password.clone()) && !self.is_testing() {
            self.test = Test::Untested;
        }
        is_entered
    }

    /// Draws the button that tests the connection, and what came of it.
    pub(super) fn test_ui(
        &mut self,
        ui: &mut Ui,
        state: &FormState,
        text: &str,
        context: &DialogContext<'_>,
        commands: &mut Vec<DialogCommand>,
    ) {
        widgets::wide_row(ui, "", |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 3.0 * SPACE;
                let is_on = !self.address.trim().is_empty() && !self.is_testing();
                if widgets::button(ui, state.id.with("test"), text, text, ButtonKind::Plain, is_on).clicked() {
                    self.test(commands);
                }
                match &self.test {
                    Test::Asking(_) => {
                        ui.add(egui::Spinner::new().size(16.0));
                        widgets::text(ui, text!("sharing-connecting"));
                    }
                    Test::Connected { milliseconds, .. } => {
                        ui.spacing_mut().item_spacing.x = 2.0 * SPACE;
                        let tokens = Tokens::of(ui);
                        let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
                        check_mark(ui.painter(), rect.center(), tokens.saved, tokens.card);
                        let number = (context.number)(i128::try_from(*milliseconds).unwrap_or(i128::MAX));
                        let text = egui::RichText::new(sharing_strings::connected(&number)).color(tokens.saved_ink);
                        ui.add(egui::Label::new(text).truncate());
                    }
                    Test::Untested | Test::Failed(_) => {}
                }
            });
            match &self.test {
                Test::Failed(why) => widgets::error(ui, why),
                Test::Connected { warning: Some(warning), .. } => widgets::warning(ui, warning),
                _ => {}
            }
        });
    }
}

/// Draws a line as high as a control, so that it stands beside its label.
pub(super) fn line_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let size = Vec2::new(ui.available_width(), control_height(ui));
    ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE;
        add(ui);
    });
}

/// Draws what a dialog is for.
pub(super) fn purpose_ui(ui: &mut Ui, text: &str) {
    ui.add(egui::Label::new(egui::RichText::new(text).color(Tokens::of(ui).dim)).wrap());
}
