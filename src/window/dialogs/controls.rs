//! What several dialogs draw and read alike: footers, a choice of one among many, that something is waited for; names,
//! notes and numbers as they are typed.

use egui::{Align2, FontId, Id, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::domain::{Name, Note, NoteError};
use crate::language::text;
use crate::number::{self, NumberError};
use crate::window::dialogs::DialogContext;
use crate::window::kit::theme::{self, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Footer};
use crate::window::text::strings::dialogs as dialog_strings;

/// Size of a number that changes, in points.
const COUNT_SIZE: f32 = 28.0;

/// Returns the buttons of most dialogs: one that leaves it, and the main one.
pub(super) fn footer<'a>(id: Id, problem: Option<&'a str>, main: &'a str, is_on: bool) -> Footer<'a> {
    let cancel = Some(text!("dialogs-cancel"));
    Footer { id, problem, hint: None, aside: None, cancel, main, kind: ButtonKind::Primary, is_on }
}

/// Returns the one button of a dialog that has nothing to confirm.
pub(super) fn close_footer<'a>(id: Id) -> Footer<'a> {
    Footer { cancel: None, kind: ButtonKind::Plain, ..footer(id, None, text!("dialogs-close"), true) }
}

/// Draws that something is waited for.
pub(super) fn waiting_ui(ui: &mut Ui, text: &str) {
    ui.horizontal(|ui| {
        ui.add(egui::Spinner::new().size(16.0));
        widgets::text(ui, text);
    });
}

/// Draws a choice of one value among many with their names. Returns `true` when a person chose one.
pub(super) fn choice_ui<T: Clone + PartialEq, S: AsRef<str>>(
    ui: &mut Ui,
    id: Id,
    name: &str,
    options: &[(T, S)],
    value: &mut T,
) -> bool {
    let names: Vec<&str> = options.iter().map(|(_, name)| name.as_ref()).collect();
    let chosen = options.iter().position(|(option, _)| option == value).unwrap_or_default();
    let picked = widgets::choice(ui, id, name, &names, chosen).and_then(|index| options.get(index));
    if let Some((option, _)) = picked {
        value.clone_from(option);
    }
    picked.is_some()
}

/// Reads a name as it is typed.
///
/// # Errors
/// In words, why it can't be one.
pub(super) fn parse_name(text: &str) -> Result<Name, String> {
    Name::parse(text).map_err(|error| dialog_strings::sentence(&error.to_string()))
}

/// Reads a name as it is typed; an empty one is none.
///
/// # Errors
/// In words, why it can't be one.
pub(super) fn optional_name(text: &str) -> Result<Option<Name>, String> {
    if text.trim().is_empty() { Ok(None) } else { parse_name(text).map(Some) }
}

/// Reads a note as it is typed; an empty one is none.
///
/// # Errors
/// In words, why it can't be one.
pub(super) fn parse_note(text: &str) -> Result<Option<Note>, String> {
    match text.trim() {
        "" => Ok(None),
        note => note.parse().map(Some).map_err(|error: NoteError| dialog_strings::sentence(&error.to_string())),
    }
}

/// Reads a whole number as it is typed.
///
/// # Errors
/// A message about what is wrong with it.
pub(super) fn whole_number(text: &str) -> Result<i64, &'static str> {
    number::parse(text).map_err(|error| match error {
        NumberError::NotANumber | NumberError::Fraction => text!("dialogs-no-whole-number"),
        NumberError::TooLarge => text!("dialogs-number-too-large"),
    })
}

/// Reads a whole number as it is typed; an empty text is none.
///
/// # Errors
/// A message about what is wrong with it.
pub(super) fn optional_number(text: &str) -> Result<Option<i64>, &'static str> {
    if text.trim().is_empty() { Ok(None) } else { whole_number(text).map(Some) }
}

/// Draws how a number changes, in large type; without the new one as long as that isn't known.
pub(super) fn change_ui(ui: &mut Ui, context: &DialogContext<'_>, before: i128, after: Option<i128>) {
    let tokens = Tokens::of(ui);
    let after = after.map_or_else(|| "…".to_owned(), |after| (context.number)(after));
    let text = dialog_strings::from_to(&(context.number)(before), &after);
    let size = Vec2::new(ui.available_width(), COUNT_SIZE * 1.3);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    let font = |size: f32| FontId::new(size, theme::semibold());
    let widest = ui.painter().layout_no_wrap(text.clone(), font(COUNT_SIZE), tokens.ink).size().x;
    let size = COUNT_SIZE * (rect.width() / widest).min(1.0);
    ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, text, font(size), tokens.ink);
}
