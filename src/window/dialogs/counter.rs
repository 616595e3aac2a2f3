//! The dialog of new counters, or of one that is edited: how it is shown and pressed, never its count.
//!
//! A list of names that is pasted into it makes a counter of each.

use egui::{Context, Key as EguiKey, Modifiers, Ui};

use crate::domain::{BoardId, Color, Counter, CounterId, NOTE_CHARS_MAX, Name, Note, STEP_MAX, Weight};
use crate::language::text;
use crate::request::{BoardRef, CounterRef, Edit, Refusal, Request};
use crate::window::dialogs::control_fields::ControlFields;
use crate::window::dialogs::controls::{
    choice_ui, footer, optional_name, optional_number, parse_name, parse_note, whole_number,
};
use crate::window::dialogs::key_choice::{KeyChoice, KeyPlace};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{SPACE, Tokens};
use crate::window::kit::widgets::{self, Field, Footer, FooterButton};
use crate::window::text::strings::{self, dialogs as dialog_strings, in_a_sentence};
use crate::window::view::name_list::{self, NameList, NewCounter};

// The names of its fields.
const NAME: &str = "name";
const KEY: &str = "key";
const SHORT_NAME: &str = "short name";
const STEP: &str = "step";
const TARGET: &str = "target";
const MINIMUM: &str = "minimum";
const MAXIMUM: &str = "maximum";
const NOTE: &str = "note";

const NUMBER_WIDTH: f32 = 128.0;
const SHORT_NAME_WIDTH: f32 = 176.0;
const NOTE_LINES: usize = 3;
/// How many characters before its end the limit of a note is shown.
const NOTE_ROOM_SHOWN: usize = 200;

/// The form of a new counter, or of one that is edited.
#[derive(Debug)]
pub(crate) struct CounterForm {
    state: FormState,
    /// The counter as it was; `None`: a new one.
    before: Option<Counter>,
    /// The row that a new counter is going to have.
    next: CounterId,
    /// Its name; of new counters perhaps several.
    names: NameList,
    color: Color,
    board: Option<BoardId>,
    key: KeyChoice,
    is_unfolded: bool,
    short_name: String,
    step: String,
    target: String,
    minimum: String,
    maximum: String,
    note: String,
    weight: Weight,
    is_locked: bool,
    control: ControlFields,
    /// Whether the form is for another counter once this one is made, and what it made last.
    wants_next: bool,
    made: Option<String>,
}

/// What is typed, as far as it can be read.
struct ParsedFields {
    name: Result<Name, String>,
    short_name: Result<Option<Name>, String>,
    step: Result<i64, String>,
    target: Result<Option<i64>, String>,
    minimum: Result<Option<i64>, String>,
    maximum: Result<Option<i64>, String>,
    note: Result<Option<Note>, String>,
}

impl Form for CounterForm {
    fn title(&self) -> String {
        match &self.before {
            Some(counter) => dialog_strings::edit(&counter.name),
            None if self.names.is_list() => text!("dialogs-new-counters").to_owned(),
            None => text!("dialogs-new-counter").to_owned(),
        }
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        let text = if self.before.is_some() { text!("dialogs-edit-text") } else { text!("dialogs-new-counter-text") };
        text.to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let parsed = self.parse(context);
        let holder = self.key.holder(self.key_place(&self.owner()), context);
        let is_clash = holder.is_some() && !self.key.is_taken_over();
        let list = self.list(context);
        let request = match &list {
            Some(list) => list.as_ref().ok().map(|counters| self.list_requests(counters)),
            None => (!is_clash).then(|| self.requests(context, &parsed, holder.as_ref())).flatten(),
        };
        let (problem, made) = (self.state.problem.clone(), self.made.clone());
        let main = match (&self.before, &list) {
            (Some(_), _) => text!("dialogs-save").to_owned(),
            (None, Some(Ok(counters))) => strings::make_counters(counters.len()),
            (None, _) => text!("dialogs-create").to_owned(),
        };
        let is_on = request.is_some() && !context.is_busy;
        let aside = self.before.is_none().then_some(text!("dialogs-create-and-next"));
        let footer = Footer { aside, hint: made.as_deref(), ..footer(self.state.id, problem.as_deref(), &main, is_on) };
        let is_entered = widgets::body(ui, &footer, |ui| match &list {
            Some(list) => self.list_ui(ui, context, list),
            None => self.form_ui(ui, context, &parsed, holder.as_ref()),
        });
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Cancel) {
            return false;
        }
        let is_next = pressed == Some(FooterButton::Aside) || aside.is_some() && take_next(ui.ctx());
        if is_next && request.is_none() {
            // Something is missing, most often the name.
            self.state.focus = Some(self.state.id.with(NAME));
        }
        if (pressed == Some(FooterButton::Main) || is_entered || is_next)
            && footer.is_on
            && let Some(requests) = request
        {
            self.wants_next = is_next;
            self.state.clear_errors();
            if requests.is_empty() {
                return false;
            }
            commands.push(DialogCommand::Do(requests));
        }
        true
    }

    fn refused(&mut self, refusal: &Refusal) -> Option<&'static str> {
        match refusal {
            Refusal::NameTaken(_) | Refusal::NameInArchive(_) => Some(NAME),
            Refusal::KeyTaken { .. } if self.names.is_list() => None,
            Refusal::KeyTaken { .. } => Some(KEY),
            Refusal::BadStep => Some(STEP),
            Refusal::BadLimits { .. } => Some(MAXIMUM),
            _ => None,
        }
    }

    fn granted(&mut self, commands: &mut Vec<DialogCommand>) {
        if !self.wants_next {
            commands.push(DialogCommand::Close);
            return;
        }
        let made = dialog_strings::created(self.names.text.trim());
        let count = self.names.count();
        let next = CounterId(self.next.0.saturating_add(i64::try_from(count).unwrap_or(i64::MAX)));
        let fresh = Self { made: Some(made), is_unfolded: self.is_unfolded, ..Self::create(self.board, next) };
        let Self { state, .. } = std::mem::replace(self, fresh);
        // In the same dialog as before.
        self.state = FormState { focus: Some(state.id.with(NAME)), ..state };
    }

    fn listen(&mut self, ctx: &Context) {
        self.key.listen(ctx);
        if self.before.is_none() {
            self.names.take_paste(ctx, self.state.id.with(NAME));
        }
    }
}

impl CounterForm {
    /// Returns the form of a new counter, with this board chosen at first. `next` is the row that it is going to have.
    pub(crate) fn create(board: Option<BoardId>, next: CounterId) -> Self {
        Self {
            state: FormState::on_field(NAME),
            before: None,
            next,
            names: NameList::default(),
            color: Color::of_id(next),
            board,
            key: KeyChoice::default(),
            is_unfolded: false,
            short_name: String::new(),
            step: "1".to_owned(),
            target: String::new(),
            minimum: String::new(),
            maximum: String::new(),
            note: String::new(),
            weight: Weight::Plus,
            is_locked: false,
            control: ControlFields::of(None),
            wants_next: false,
            made: None,
        }
    }

    pub(crate) fn edit(counter: Counter) -> Self {
        let typed = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Self {
            state: FormState::on_field(NAME),
            next: counter.id,
            names: NameList::of(&counter.name),
            color: counter.color,
            board: counter.board_id,
            key: KeyChoice::of(counter.key),
            is_unfolded: true,
            short_name: counter.short_name.clone().unwrap_or_default(),
            step: counter.step.to_string(),
            target: typed(counter.target),
            minimum: typed(counter.minimum),
            maximum: typed(counter.maximum),
            note: counter.note.clone().unwrap_or_default(),
            weight: counter.weight,
            is_locked: counter.is_locked,
            control: ControlFields::of(counter.control.as_deref()),
            wants_next: false,
            made: None,
            before: Some(counter),
        }
    }

    /// Returns the counters of a pasted list, or what is wrong with it; `None`: there is none.
    fn list(&self, context: &DialogContext<'_>) -> Option<Result<Vec<NewCounter>, String>> {
        let is_taken = |key| (context.key_holder)(key, self.board).is_some();
        (self.before.is_none() && self.names.is_list()).then(|| self.names.counters(self.next, is_taken))
    }

    fn list_requests(&self, counters: &[NewCounter]) -> Vec<Request> {
        name_list::requests(counters, self.board.map(BoardRef::Id).as_ref())
    }

    /// Draws a pasted list as the counters that it makes. Returns `true` when Enter was pressed in its field.
    fn list_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, list: &Result<Vec<NewCounter>, String>) -> bool {
        let owner = self.owner();
        let is_entered = widgets::row(ui, text!("dialogs-names"), |ui| {
            let name = dialog_strings::of(text!("dialogs-name"), &owner);
            let error = list.as_ref().err().map(String::as_str);
            self.state.field(ui, NAME, Field { error, ..Field::named(&name) }, &mut self.names.text)
        });
        if !context.boards.is_empty() {
            widgets::row(ui, text!("dialogs-board"), |ui| self.board_ui(ui, context, &owner));
        }
        if let Ok(counters) = list {
            let tokens = Tokens::of(ui);
            widgets::hint(ui, &strings::names_found(counters.len()));
            let rows: Vec<_> = counters.iter().map(|counter| counter.row(tokens)).collect();
            widgets::named_rows(ui, &rows);
        }
        is_entered
    }

    /// Draws all fields. Returns `true` when Enter was pressed in one.
    fn form_ui(
        &mut self,
        ui: &mut Ui,
        context: &DialogContext<'_>,
        parsed: &ParsedFields,
        holder: Option<&(CounterId, String)>,
    ) -> bool {
        let owner = self.owner();
        let id = self.state.id;
        let mut is_entered = widgets::row(ui, text!("dialogs-name"), |ui| {
            // Someone who has only just opened it has done nothing wrong.
            let is_begun = self.before.is_some() || !self.names.text.is_empty();
            let error = parsed.name.as_ref().err().filter(|_| is_begun).map(String::as_str);
            let name = dialog_strings::of(text!("dialogs-name"), &owner);
            let is_entered = self.state.field(ui, NAME, Field { error, ..Field::named(&name) }, &mut self.names.text);
            if self.before.is_none() && self.names.text.is_empty() {
                widgets::hint(ui, text!("dialogs-paste-hint"));
            }
            is_entered
        });
        widgets::row(ui, text!("dialogs-color"), |ui| {
            let tokens = Tokens::of(ui);
            let swatches = Color::ALL.map(|color| (tokens.counter(color), dialog_strings::color(color)));
            let chosen = Color::ALL.iter().position(|color| *color == self.color);
            let of = dialog_strings::of(&in_a_sentence(text!("dialogs-color")), &owner);
            let picked = widgets::swatches(ui, id.with("color"), &of, &swatches, chosen);
            if let Some(color) = picked.and_then(|index| Color::ALL.get(index)) {
                self.color = *color;
            }
        });
        if !context.boards.is_empty() {
            widgets::row(ui, text!("dialogs-board"), |ui| self.board_ui(ui, context, &owner));
        }
        widgets::row(ui, text!("dialogs-key"), |ui| {
            let holder = holder.map(|(_, name)| name.as_str());
            let refused = self.state.refused_at(KEY);
            let place = self.key_place(&owner);
            let is_changed = self.key.ui(ui, id.with(KEY), place, context, holder, refused);
            if is_changed {
                self.state.refused.take_if(|(at, _)| *at == KEY);
            }
        });
        if self.before.is_none() {
            widgets::fold(ui, id.with("more"), text!("dialogs-more"), &mut self.is_unfolded);
        }
        if self.is_unfolded {
            is_entered |= self.rest_ui(ui, context, parsed, &owner);
        }
        is_entered
    }

    fn board_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, owner: &str) {
        let boards = context.boards.iter().map(|board| (Some(board.id), board.name.as_str()));
        let options: Vec<(Option<BoardId>, &str)> =
            [(None, text!("dialogs-no-board"))].into_iter().chain(boards).collect();
        let name = dialog_strings::of(text!("dialogs-board"), owner);
        choice_ui(ui, self.state.id.with("board"), &name, &options, &mut self.board);
    }

    fn rest_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, parsed: &ParsedFields, owner: &str) -> bool {
        let state = &mut self.state;
        let mut is_entered = false;
        let mut field = |ui: &mut Ui, id, label, hint, error: Option<&String>, width, text: &mut String| {
            let name = dialog_strings::of(label, owner);
            let error = error.map(String::as_str);
            is_entered |= state.field(ui, id, Field { hint, error, width, ..Field::named(&name) }, text);
        };
        widgets::row(ui, text!("dialogs-short-name"), |ui| {
            let error = parsed.short_name.as_ref().err();
            let (label, width) = (text!("dialogs-short-name"), SHORT_NAME_WIDTH);
            field(ui, SHORT_NAME, label, text!("dialogs-optional"), error, width, &mut self.short_name);
            if error.is_none() {
                widgets::hint(ui, text!("dialogs-short-name-hint"));
            }
        });
        widgets::row(ui, text!("dialogs-step"), |ui| {
            field(ui, STEP, text!("dialogs-step"), "", parsed.step.as_ref().err(), NUMBER_WIDTH, &mut self.step);
            if parsed.step.is_ok() {
                widgets::hint(ui, text!("dialogs-step-hint"));
            }
        });
        widgets::row(ui, text!("dialogs-target"), |ui| {
            let error = parsed.target.as_ref().err();
            field(
                ui,
                TARGET,
                text!("dialogs-target"),
                text!("dialogs-no-target"),
                error,
                NUMBER_WIDTH,
                &mut self.target,
            );
        });
        widgets::row(ui, text!("dialogs-limits"), |ui| {
            let width = ((ui.available_width() - 2.0 * SPACE) / 2.0).min(NUMBER_WIDTH);
            ui.horizontal_top(|ui| {
                let (minimum, maximum) = (parsed.minimum.as_ref().err(), parsed.maximum.as_ref().err());
                for (limit, label, error, text) in [
                    (MINIMUM, text!("dialogs-minimum"), minimum, &mut self.minimum),
                    (MAXIMUM, text!("dialogs-maximum"), maximum, &mut self.maximum),
                ] {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        field(ui, limit, label, label, error, width, text);
                    });
                }
            });
        });
        widgets::row(ui, text!("dialogs-note"), |ui| {
            let error = parsed.note.as_ref().err().map(String::as_str);
            let name = dialog_strings::of(text!("dialogs-note"), owner);
            let form = Field { error, lines: NOTE_LINES, ..Field::named(&name) };
            self.state.field(ui, NOTE, form, &mut self.note);
            let chars = self.note.trim().chars().count();
            if chars + NOTE_ROOM_SHOWN > NOTE_CHARS_MAX && error.is_none() {
                widgets::hint(ui, &dialog_strings::note_room(chars, context.number));
            }
        });
        let id = self.state.id;
        widgets::row(ui, text!("dialogs-weight"), |ui| {
            let options = [
                (Weight::Plus, text!("dialogs-weight-plus")),
                (Weight::Minus, text!("dialogs-weight-minus")),
                (Weight::Zero, text!("dialogs-weight-zero")),
            ];
            let of = dialog_strings::of(&in_a_sentence(text!("dialogs-weight")), owner);
            widgets::segments(ui, id.with("weight"), &of, &options, &mut self.weight);
        });
        widgets::row(ui, "", |ui| {
            let name = dialog_strings::of(text!("dialogs-lock"), owner);
            widgets::check(ui, id.with("lock"), text!("dialogs-lock-hint"), &name, &mut self.is_locked);
        });
        self.control.ui(ui, id, context, owner, self.board);
        is_entered
    }

    /// Returns the counter's name, after which the controls are called.
    fn owner(&self) -> String {
        match &self.before {
            Some(counter) => counter.name.clone(),
            None => text!("dialogs-the-new-counter").to_owned(),
        }
    }

    fn key_place<'a>(&self, owner: &'a str) -> KeyPlace<'a> {
        KeyPlace { owner, counter: self.before.as_ref().map(|counter| counter.id), board: self.board }
    }

    fn parse(&self, context: &DialogContext<'_>) -> ParsedFields {
        let number = |text: &str| optional_number(text).map_err(str::to_owned);
        let step = match whole_number(&self.step) {
            Ok(step) if (1..=STEP_MAX).contains(&step) => Ok(step),
            Err(why) if why == text!("dialogs-no-whole-number") && !self.step.trim().is_empty() => Err(why.to_owned()),
            _ => Err(dialog_strings::bad_step(context.number)),
        };
        let (minimum, mut maximum) = (number(&self.minimum), number(&self.maximum));
        if let (Ok(Some(lower)), Ok(Some(upper))) = (&minimum, &maximum)
            && lower > upper
        {
            maximum = Err(text!("dialogs-maximum-below-minimum").to_owned());
        }
        let (name, short_name) = (parse_name(&self.names.text), optional_name(&self.short_name));
        let note = parse_note(&self.note);
        ParsedFields { name, short_name, step, target: number(&self.target), minimum, maximum, note }
    }

    /// Returns what the main button asks for: only what was changed. `None` while something typed can't be read.
    fn requests(
        &self,
        context: &DialogContext<'_>,
        parsed: &ParsedFields,
        holder: Option<&(CounterId, String)>,
    ) -> Option<Vec<Request>> {
        let ParsedFields { name, short_name, step, target, minimum, maximum, note } = parsed;
        let name = name.as_ref().ok()?;
        let before = self.before.as_ref();
        let (short_name, note) = (short_name.as_ref().ok()?.clone(), note.as_ref().ok()?.clone());
        let short_before = before.and_then(|counter| counter.short_name.as_deref());
        let is_same_note = note.as_ref().map(Note::as_str) == before.and_then(|counter| counter.note.as_deref());
        let is_same_name = before.is_some_and(|counter| counter.name == name.as_str());
        let edit = Edit {
            name: (before.is_some() && !is_same_name).then(|| name.clone()),
            short_name: (short_name.as_ref().map(Name::as_str) != short_before).then_some(short_name),
            key: self.key.chosen().filter(|key| before.is_none_or(|counter| counter.key != *key)),
            color: changed(self.color, before.map(|counter| counter.color)),
            board: changed(self.board, Some(before.and_then(|counter| counter.board_id)))
                .map(|board| board.map(BoardRef::Id)),
            step: changed(*step.as_ref().ok()?, Some(before.map_or(1, |counter| counter.step))),
            target: changed(*target.as_ref().ok()?, Some(before.and_then(|counter| counter.target))),
            minimum: changed(*minimum.as_ref().ok()?, Some(before.and_then(|counter| counter.minimum))),
            maximum: changed(*maximum.as_ref().ok()?, Some(before.and_then(|counter| counter.maximum))),
            is_locked: changed(self.is_locked, Some(before.is_some_and(|counter| counter.is_locked))),
            note: (!is_same_note).then_some(note),
            weight: changed(self.weight, Some(before.map_or(Weight::Plus, |counter| counter.weight))),
            is_archived: None,
            control: self.control.edit(context.today),
        };
        let own = match before {
            Some(_) if edit == Edit::default() => None,
            Some(counter) => Some(Request::Edit { counter: CounterRef::Id(counter.id), edit }),
            None => Some(Request::Create { name: name.clone(), edit }),
        };
        // Its holder gives the key up first.
        let give_up = holder.map(|(id, _)| Request::Edit {
            counter: CounterRef::Id(*id),
            edit: Edit { key: Some(None), ..Edit::default() },
        });
        Some(give_up.into_iter().chain(own).collect())
    }
}

/// Takes the key that makes the counter and goes on with the next.
fn take_next(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, EguiKey::Enter))
}

fn changed<T: PartialEq>(now: T, before: Option<T>) -> Option<T> {
    (before.as_ref() != Some(&now)).then_some(now)
}
