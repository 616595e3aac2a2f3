//! What the tests of dialogs do with fields, choices and buttons.

// Each test uses its part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::desk::Desk;

pub(crate) trait Forms {
    fn says(&self, part: &str) -> bool;
    fn open_dialog(&mut self, modifiers: Modifiers, key: Key, title: &str);
    fn type_path(&mut self, field: &str, path: &Path);
    fn choose_of(&mut self, name: &str, option: &str);
    fn is_on(&self, button: &str) -> bool;
    fn click_main(&mut self, button: &str);
    fn check(&mut self, name: &str);
    fn file(&self, name: &str) -> PathBuf;
}

impl Forms for Desk {
    fn says(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    fn open_dialog(&mut self, modifiers: Modifiers, key: Key, title: &str) {
        self.press_key(modifiers, key);
        self.settle();
        assert!(self.harness.query_by_role_and_label(Role::Dialog, title).is_some(), "{title} is open");
    }

    /// In place of what is there.
    fn type_path(&mut self, field: &str, path: &Path) {
        self.field(field).focus();
        self.harness.run_steps(2);
        self.press_key(Modifiers::COMMAND, Key::A);
        self.press_key(Modifiers::NONE, Key::Backspace);
        self.type_text(path.to_str().unwrap());
        self.harness.run_steps(2);
    }

    fn choose_of(&mut self, name: &str, option: &str) {
        self.settle();
        self.harness.get_by_role_and_label(Role::ComboBox, name).click();
        self.settle();
        self.harness.get_by_role_and_label(Role::ListBoxOption, option).click();
        self.settle();
    }

    fn is_on(&self, button: &str) -> bool {
        !self.harness.get_by_role_and_label(Role::Button, button).accesskit_node().is_disabled()
    }

    /// Of a dialog, which may have grown just now.
    fn click_main(&mut self, button: &str) {
        self.settle();
        self.click(button);
    }

    fn check(&mut self, name: &str) {
        self.settle();
        self.harness.get_by_role_and_label(Role::CheckBox, name).click();
        self.settle();
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}
