//! A counter's fields, which are edited in the inspector.

use egui::{Align2, FontId, Id, Ui, Vec2};

use crate::domain::{Counter, CounterId, Name, Note, STEP_MAX};
use crate::language::text;
use crate::number;
use crate::request::{CounterRef, Edit, Request};
use crate::window::kit::theme::{self, SMALL_SIZE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::panels::inspector::Inspector;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::subject::Subject;

/// The fields that are edited in the inspector.
pub(super) struct Form {
    id: CounterId,
    name: String,
    note: String,
    step: String,
    target: String,
    /// The index of an invalid field, and why.
    error: Option<(usize, String)>,
}

impl Form {
    fn new(counter: &Counter) -> Self {
        Self {
            id: counter.id,
            name: counter.name.clone(),
            note: counter.note.clone().unwrap_or_default(),
            step: counter.step.to_string(),
            target: counter.target.map(|target| target.to_string()).unwrap_or_default(),
            error: None,
        }
    }

    /// Returns the edit of the field at `index`; `None` if it is unchanged.
    fn edit(&self, index: usize, counter: &Counter) -> Result<Option<Edit>, String> {
        let none = Edit::default();
        let integer = |text: &str| number::parse(text).map_err(|_| text!("inspector-no-number").to_owned());
        Ok(match index {
            0 if self.name.trim() != counter.name => {
                Some(Edit { name: Some(Name::parse(&self.name).map_err(|why| why.to_string())?), ..none })
            }
            1 if self.note.trim() != counter.note.as_deref().unwrap_or_default() => {
                let note = match self.note.trim() {
                    "" => None,
                    text => Some(text.parse::<Note>().map_err(|why| why.to_string())?),
                };
                Some(Edit { note: Some(note), ..none })
            }
            2 => {
                let step = integer(&self.step)?;
                if !(1..=STEP_MAX).contains(&step) {
                    return Err(text!("inspector-no-number").to_owned());
                }
                (step != counter.step).then_some(Edit { step: Some(step), ..none })
            }
            3 => {
                let target = if self.target.trim().is_empty() { None } else { Some(integer(&self.target)?) };
                (target != counter.target).then_some(Edit { target: Some(target), ..none })
            }
            _ => None,
        })
    }
}

/// Returns whether there are fields: those of one counter.
pub(super) fn has_form(inspector: &Inspector) -> bool {
    matches!(&inspector.subject, Subject::Counters(ids) if ids.len() == 1)
}

/// Draws a counter's fields for editing: Enter or leaving a field saves it.
pub(super) fn form_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, commands: &mut Vec<Command>) {
    let Subject::Counters(ids) = &inspector.subject else { return };
    let [id] = ids.as_slice() else { return };
    let Some(row) = view.model.row(*id) else { return };
    let counter = &row.counter;
    let field_id = |index: usize| Id::unique("inspector field").with(index);
    let has_focus = |ui: &Ui| (0..4).any(|index| ui.memory(|memory| memory.has_focus(field_id(index))));
    let form = match inspector.form.take().filter(|form| form.id == *id) {
        // The current values, unless they are being edited.
        Some(form) if has_focus(ui) || form.error.is_some() => form,
        _ => Form::new(counter),
    };
    let form = inspector.form.insert(form);
    let fields: [(&str, &str, &mut String); 4] = [
        (text!("inspector-name"), "", &mut form.name),
        (text!("inspector-note"), text!("inspector-no-note"), &mut form.note),
        (text!("inspector-step"), "1", &mut form.step),
        (text!("inspector-target"), text!("inspector-no-target"), &mut form.target),
    ];
    let mut left = None;
    for (index, (label, hint, text)) in fields.into_iter().enumerate() {
        let error = form.error.as_ref().filter(|(at, _)| *at == index).map(|(_, why)| why.as_str());
        let name = [label, &counter.name].join(text!("parts-separator"));
        let id = field_id(index);
        ui.horizontal(|ui| {
            let (_, at) = ui.allocate_space(Vec2::new(56.0, theme::control_height(ui)));
            let font = FontId::proportional(SMALL_SIZE);
            ui.painter().text(at.left_center(), Align2::LEFT_CENTER, label, font, Tokens::of(ui).dim);
            ui.vertical(|ui| {
                let field = widgets::Field { hint, error, ..widgets::Field::named(&name) };
                field.ui(ui, id, text);
            });
        });
        if ui.ctx().read_response(id).is_some_and(|response| response.lost_focus()) {
            left = Some(index);
        }
    }
    if let Some(index) = left {
        match form.edit(index, counter) {
            Ok(edit) => {
                form.error = None;
                let requests = edit.map(|edit| Request::Edit { counter: CounterRef::Id(*id), edit });
                commands.extend(requests.map(|request| Command::Do(vec![request])));
            }
            Err(why) => form.error = Some((index, why)),
        }
    }
    if widgets::button(
        ui,
        Id::unique("inspector all fields"),
        text!("inspector-all-fields"),
        text!("inspector-all-fields"),
        ButtonKind::Plain,
        true,
    )
    .clicked()
    {
        commands.push(Command::Open(DialogRequest::Edit(*id)));
    }
}
