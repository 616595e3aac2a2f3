//! The dialog of a new board, or of one that is edited.

use std::collections::BTreeMap;

use egui::Ui;

use crate::domain::{Board, Name};
use crate::language::text;
use crate::request::{BoardEdit, Refusal, Request};
use crate::window::dialogs::controls::{choice_ui, footer, optional_name, optional_number, parse_name};
use crate::window::dialogs::hours::HoursFields;
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, ButtonKind, Field, Footer, FooterButton};
use crate::window::text::strings::dialogs as dialog_strings;
#[cfg(feature = "hub")]
use crate::window::view::command::DialogRequest;
use crate::window::view::ready_boards::ready_boards;
use crate::window::view::template::Template;

const NAME: &str = "name";
const TARGET: &str = "target";
const TOTAL_NAME: &str = "total name";

const NUMBER_WIDTH: f32 = 128.0;

/// The form of a new board, or of one that is edited.
#[derive(Debug)]
pub(crate) struct BoardForm {
    state: FormState,
    /// The board as it was; `None`: a new one.
    before: Option<Board>,
    name: String,
    target: String,
    stops_at_target: bool,
    total_name: String,
    shows_shares: bool,
    hours: HoursFields,
    /// Whether the hours are needed for what the person wants to do.
    needs_hours: bool,
    /// The name of the ready board or the template that a new one begins as.
    start: Option<String>,
    /// Its counters, and what else it has.
    template: Template,
}

/// What is typed, as far as it can be read.
struct ParsedFields {
    name: Result<Name, String>,
    target: Result<Option<i64>, &'static str>,
    total_name: Result<Option<Name>, String>,
}

impl Form for BoardForm {
    fn title(&self) -> String {
        match &self.before {
            Some(board) => dialog_strings::edit(&board.name),
            None => text!("dialogs-new-board").to_owned(),
        }
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        let text =
            if self.before.is_some() { text!("dialogs-edit-board-text") } else { text!("dialogs-new-board-text") };
        text.to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let parsed = self.parse();
        let requests = self.requests(&parsed, context);
        let problem = self.state.problem.clone();
        let is_free = !context.is_busy;
        let main = if self.before.is_some() { text!("dialogs-save") } else { text!("dialogs-create") };
        let is_on = requests.is_some() && is_free;
        let aside = match &self.before {
            Some(_) => Some(text!("dialogs-delete-board")),
            #[cfg(feature = "hub")]
            None => Some(text!("sharing-join")),
            #[cfg(not(feature = "hub"))]
            None => None,
        };
        let footer =
            Footer { aside: aside.filter(|_| is_free), ..footer(self.state.id, problem.as_deref(), main, is_on) };
        let is_entered = widgets::body(ui, &footer, |ui| {
            if self.before.is_none() {
                self.start_ui(ui, context, commands);
            }
            self.form_ui(ui, &parsed, context)
        });
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Cancel) {
            return false;
        }
        #[cfg(feature = "hub")]
        if pressed == Some(FooterButton::Aside) && self.before.is_none() {
            commands.push(DialogCommand::Open(DialogRequest::Join));
            return true;
        }
        if pressed == Some(FooterButton::Aside) {
            self.state.clear_errors();
            let delete = self.before.iter().map(|board| Request::DeleteBoard { id: board.id });
            commands.push(DialogCommand::Do(delete.collect()));
        } else if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Some(requests) = requests
        {
            self.state.clear_errors();
            if requests.is_empty() {
                return false;
            }
            commands.push(DialogCommand::Do(requests));
        }
        true
    }

    fn refused(&mut self, refusal: &Refusal) -> Option<&'static str> {
        matches!(refusal, Refusal::BoardNameTaken(_)).then_some(NAME)
    }
}

impl BoardForm {
    pub(crate) fn create() -> Self {
        Self {
            state: FormState::on_field(NAME),
            before: None,
            name: String::new(),
            target: String::new(),
            stops_at_target: false,
            total_name: String::new(),
            shows_shares: false,
            hours: HoursFields::default(),
            needs_hours: false,
            start: None,
            template: Template::default(),
        }
    }

    pub(crate) fn edit(board: Board) -> Self {
        Self {
            state: FormState::on_field(NAME),
            name: board.name.clone(),
            target: board.target.map(|target| target.to_string()).unwrap_or_default(),
            stops_at_target: board.stops_at_target,
            total_name: board.total_name.clone().unwrap_or_default(),
            shows_shares: board.shows_shares,
            hours: HoursFields::of(board.hours.as_deref()),
            needs_hours: false,
            before: Some(board),
            start: None,
            template: Template::default(),
        }
    }

    /// Has its hours typed, which something else needs.
    pub(crate) fn for_hours(mut self) -> Self {
        self.state.focus = Some(HoursFields::first_field(self.state.id));
        (self.hours.is_open, self.needs_hours) = (true, true);
        self
    }

    /// Draws the choice of what a new board begins as, and what that has.
    fn start_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let own = &context.settings.templates;
        widgets::row(ui, text!("dialogs-start"), |ui| {
            let names = ready_boards().into_iter().map(|board| board.name).chain(own.keys().map(String::as_str));
            let options: Vec<(Option<String>, &str)> = [(None, text!("dialogs-empty-board"))]
                .into_iter()
                .chain(names.map(|name| (Some(name.to_owned()), name)))
                .collect();
            let name = dialog_strings::of(text!("dialogs-start"), text!("dialogs-the-new-board"));
            let before = self.start.clone();
            if choice_ui(ui, self.state.id.with("start"), &name, &options, &mut self.start) {
                self.begin(before.as_deref(), own);
            }
            if !self.template.counters.is_empty() {
                widgets::hint(ui, &self.template.about());
            }
            let own_name = self.start.clone().filter(|name| own.contains_key(name));
            let delete = text!("dialogs-delete-template");
            if let Some(name) = own_name
                && widgets::button(ui, self.state.id.with("delete"), delete, delete, ButtonKind::Quiet, true).clicked()
            {
                let mut settings = context.settings.clone();
                settings.templates.remove(&name);
                commands.push(DialogCommand::ChangeSettings(settings));
                self.start = None;
                self.begin(Some(&name), own);
            }
        });
    }

    /// Fills the fields in from what was chosen; a name that was typed stays.
    fn begin(&mut self, before: Option<&str>, own: &BTreeMap<String, Template>) {
        let start = self.start.as_deref();
        let ready = ready_boards().iter().find(|board| Some(board.name) == start).map(|board| board.template());
        self.template = start.and_then(|name| own.get(name)).cloned().or(ready).unwrap_or_default();
        if self.name.is_empty() || Some(self.name.as_str()) == before {
            self.name = start.unwrap_or_default().to_owned();
        }
        self.target = self.template.target.map(|target| target.to_string()).unwrap_or_default();
        self.stops_at_target = self.template.stops_at_target;
        self.total_name = self.template.total_name.clone().unwrap_or_default();
        self.shows_shares = self.template.shows_shares;
        self.hours = HoursFields::of(self.template.hours.as_deref());
    }

    fn form_ui(&mut self, ui: &mut Ui, parsed: &ParsedFields, context: &DialogContext<'_>) -> bool {
        let owner = self.before.as_ref().map_or(text!("dialogs-the-new-board"), |board| board.name.as_str()).to_owned();
        let is_begun = self.before.is_some() || !self.name.is_empty();
        let mut is_entered = false;
        let wide = f32::INFINITY;
        let name_error = parsed.name.as_ref().err().filter(|_| is_begun).map(String::as_str);
        let target_error = parsed.target.err();
        let total_error = parsed.total_name.as_ref().err().map(String::as_str);
        for (field, label, hint, error, width, text) in [
            (NAME, text!("dialogs-name"), "", name_error, wide, &mut self.name),
            (TARGET, text!("dialogs-target"), text!("dialogs-no-target"), target_error, NUMBER_WIDTH, &mut self.target),
            (TOTAL_NAME, text!("dialogs-total-name"), text!("dialogs-total"), total_error, wide, &mut self.total_name),
        ] {
            let name = dialog_strings::of(label, &owner);
            is_entered |= widgets::row(ui, label, |ui| {
                let form = Field { hint, error, width, ..Field::named(&name) };
                let is_entered = self.state.field(ui, field, form, text);
                if field == TARGET && !text.trim().is_empty() {
                    let id = self.state.id.with("stop");
                    let name = dialog_strings::of(text!("dialogs-stops-at-target"), &owner);
                    widgets::check(ui, id, text!("dialogs-stops-at-target"), &name, &mut self.stops_at_target);
                }
                if field == TOTAL_NAME && error.is_none() {
                    widgets::hint(ui, text!("dialogs-total-name-hint"));
                }
                is_entered
            });
        }
        widgets::row(ui, text!("dialogs-shares"), |ui| {
            let name = dialog_strings::of(text!("dialogs-shares"), &owner);
            widgets::check(
                ui,
                self.state.id.with("shares"),
                text!("dialogs-shares-hint"),
                &name,
                &mut self.shows_shares,
            );
        });
        if self.needs_hours {
            widgets::warning(ui, text!("hours-needed"));
        }
        is_entered | self.hours.ui(ui, self.state.id, &owner, context)
    }

    fn parse(&self) -> ParsedFields {
        let total_name = optional_name(&self.total_name);
        ParsedFields { name: parse_name(&self.name), target: optional_number(&self.target), total_name }
    }

    /// Returns what the main button asks for: only what was changed. `None` while something typed can't be read.
    fn requests(&self, parsed: &ParsedFields, context: &DialogContext<'_>) -> Option<Vec<Request>> {
        let name = parsed.name.as_ref().ok()?;
        let target = parsed.target.ok()?;
        let total_name = parsed.total_name.as_ref().ok()?.clone();
        let before = self.before.as_ref();
        let is_same_name = before.is_none_or(|board| board.name == name.as_str());
        let total_before = before.and_then(|board| board.total_name.as_deref());
        let edit = BoardEdit {
            name: (!is_same_name).then(|| name.clone()),
            target: (target != before.and_then(|board| board.target)).then_some(target),
            stops_at_target: (self.stops_at_target != before.is_some_and(|board| board.stops_at_target))
                .then_some(self.stops_at_target),
            shows_shares: (self.shows_shares != before.is_some_and(|board| board.shows_shares))
                .then_some(self.shows_shares),
            total_name: (total_name.as_ref().map(Name::as_str) != total_before).then_some(total_name),
            hours: self.hours.edit(before.and_then(|board| board.hours.as_deref())).ok()?,
        };
        Some(match before {
            Some(_) if edit == BoardEdit::default() => Vec::new(),
            Some(board) => vec![Request::EditBoard { id: board.id, edit }],
            None => {
                let create = Request::CreateBoard { name: name.clone(), edit };
                // What was changed in the fields holds.
                let counters = self.template.requests(name, context.is_name_taken).into_iter().skip(1);
                [create].into_iter().chain(counters).collect()
            }
        })
    }
}
