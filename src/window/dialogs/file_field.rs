//! A field for the path of a file: typed, or chosen in the desktop's own dialog.

use std::path::{Path, PathBuf};

use egui::{Id, Ui};

use crate::language::text;
use crate::window::dialogs::{DialogCommand, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Field};
use crate::window::view::task::{FileChoice, TaskResult};

pub(super) const FILE: &str = "file";

/// The path of a file that is to be read or written.
#[derive(Debug, Default)]
pub(super) struct FileField {
    pub text: String,
    /// The path that was chosen or dropped: it may have bytes that can't be typed.
    given: Option<PathBuf>,
    /// The desktop's dialog is open.
    is_choosing: bool,
    /// It was left just now.
    is_left: bool,
    has_no_dialog: bool,
}

impl FileField {
    pub(super) fn new(path: Option<&Path>) -> Self {
        let mut field = Self::default();
        path.into_iter().for_each(|path| field.give(path));
        field
    }

    fn give(&mut self, path: &Path) {
        self.text = path.display().to_string();
        self.given = Some(path.to_owned());
    }

    /// Returns the path; `None` while nothing is typed.
    pub(super) fn path(&self) -> Option<PathBuf> {
        let given = self.given.as_ref().filter(|given| given.display().to_string() == self.text);
        given.cloned().or_else(|| path_of(&self.text))
    }

    /// Hears how the desktop's dialog was left. Returns `true` when a file was chosen.
    pub(super) fn take_chosen(&mut self, result: TaskResult) -> bool {
        (self.is_choosing, self.is_left) = (false, true);
        self.has_no_dialog |= matches!(result, TaskResult::NoDialog);
        let TaskResult::Chosen(Some(path)) = result else { return false };
        self.give(&path);
        true
    }

    /// Draws the field and its button. Returns `true` when Enter was pressed in the field.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        state: &mut FormState,
        name: &str,
        error: Option<&str>,
        choosing: impl FnOnce(PathBuf) -> FileChoice,
        commands: &mut Vec<DialogCommand>,
    ) -> bool {
        widgets::row(ui, text!("files-file"), |ui| {
            let is_entered = ui
                .horizontal_top(|ui| {
                    let beside = widgets::button_width(ui, text!("files-choose")) + ui.spacing().item_spacing.x;
                    let width = (ui.available_width() - beside).max(beside);
                    let form = Field { width, hint: text!("files-path-hint"), ..Field::named(name) };
                    let is_entered = state.field(ui, FILE, form, &mut self.text);
                    let id: Id = state.id.with("choose");
                    let is_on = !self.is_choosing && !self.has_no_dialog;
                    // The button lost it when it was pressed.
                    if std::mem::take(&mut self.is_left) && ui.memory(|memory| memory.focused()).is_none() {
                        ui.memory_mut(|memory| memory.request_focus(id));
                    }
                    let text = text!("files-choose");
                    if widgets::button(ui, id, text, text!("files-choose-name"), ButtonKind::Plain, is_on).clicked() {
                        self.is_choosing = true;
                        let choosing = choosing(self.path().unwrap_or_default());
                        commands.push(DialogCommand::ChooseFile(choosing));
                    }
                    is_entered
                })
                .inner;
            if let Some(error) = error {
                widgets::error(ui, error);
            }
            if self.has_no_dialog {
                widgets::hint(ui, text!("files-no-dialog"));
            }
            is_entered
        })
    }
}

/// Reads a path that was typed or pasted: also in quotes, or from `~` on, as shells write it.
fn path_of(text: &str) -> Option<PathBuf> {
    let text = text.trim();
    let quoted = |mark| text.strip_prefix(mark).and_then(|text| text.strip_suffix(mark));
    let text = quoted('"').or_else(|| quoted('\'')).unwrap_or(text);
    if text.is_empty() || text.contains('\0') {
        return None;
    }
    let home = directories::BaseDirs::new().map(|folders| folders.home_dir().to_owned());
    match (text.strip_prefix("~/").or(text.strip_prefix('~').filter(|rest| rest.is_empty())), home) {
        (Some(rest), Some(home)) => Some(home.join(rest)),
        _ => std::path::absolute(text).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_path_that_was_given_is_kept_byte_for_byte_until_it_is_changed() {
        use std::os::unix::ffi::OsStrExt as _;
        let given = Path::new(std::ffi::OsStr::from_bytes(b"/a/ caf\xe9 .csv "));
        let mut field = FileField::new(Some(given));
        assert_eq!(field.path().as_deref(), Some(given));
        field.text = "/b.csv".into();
        assert_eq!(field.path().as_deref(), Some(Path::new("/b.csv")));
    }

    #[test]
    fn paths_are_read_as_people_type_them() {
        let path = |text| path_of(text).map(|path| path.display().to_string());
        assert_eq!(path(" /a b/c.csv\n").as_deref(), Some("/a b/c.csv"));
        assert_eq!(path("'/a b/c.csv'").as_deref(), Some("/a b/c.csv"));
        assert_eq!(path("\"/it's.csv\"").as_deref(), Some("/it's.csv"));
        assert_eq!([path(""), path("  "), path("\"\""), path("a\0b")], [None, None, None, None]);
        let home = directories::BaseDirs::new().map(|folders| folders.home_dir().join("x.csv").display().to_string());
        assert_eq!(path("~/x.csv"), home);
        assert!(path("x.csv").is_some_and(|path| path.ends_with("/x.csv") && path.len() > 6));
    }
}
