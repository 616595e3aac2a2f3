//! What must be said before a file can be imported, and what may be said otherwise than it was found out.

use egui::{Frame, Id, Margin, RichText, Stroke, Ui};

use crate::import::{Choice, Doubt, ENCODINGS, Format, Plan, Resolution, Role, SheetPreview, TextEncoding};
use crate::language::text;
use crate::window::dialogs::FormState;
use crate::window::dialogs::controls::choice_ui;
use crate::window::dialogs::import::choices::Choices;
use crate::window::kit::theme::{self, CONTROL_RADIUS, SPACE, Tokens};
use crate::window::kit::widgets::{self, Field, Mark};
use crate::window::text::strings::{dialogs as dialog_strings, import as import_strings};

pub(super) const NAME: &str = "name";
pub(super) const SPLIT: &str = "split";
pub(super) const SKIP: &str = "skip";

const SKIP_WIDTH: f32 = 190.0;

/// Keeps what is asked about a plan, and what was asked before and answered, in the order in which it came up.
pub(super) fn remember(asked: &mut Vec<Doubt>, plan: &Plan, choices: &Choices) {
    let is_in = |doubts: &[Doubt], doubt: &Doubt| doubts.iter().any(|other| other.question == doubt.question);
    asked.retain(|doubt| is_in(&plan.doubts, doubt) || choices.answers(doubt));
    for doubt in &plan.doubts {
        if !is_in(asked, doubt) {
            asked.push(doubt.clone());
        }
    }
}

/// Draws the questions, none with a default: nothing is chosen until a person does. Returns `true` when Enter was
/// pressed in a field.
pub(super) fn questions_ui(
    ui: &mut Ui,
    state: &mut FormState,
    plan: &Plan,
    asked: &[Doubt],
    choices: &mut Choices,
) -> bool {
    let mut is_entered = false;
    let is_of_sheets = plan.choice == Some(Choice::Sheet);
    if is_of_sheets || plan.format == Format::Sheet && plan.sheets.len() > 1 {
        question_ui(ui, text!("import-which-sheet"), is_of_sheets, |ui| sheets_ui(ui, state.id, plan, choices));
    }
    // What its columns mean isn't known before the sheet is.
    if is_of_sheets {
        return false;
    }
    if let (Some(lacks), Some(Choice::Encoding)) = (&plan.open_question, plan.choice) {
        question_ui(ui, lacks, true, |ui| {
            guesses_ui(ui, state.id, plan, choices);
            encodings_ui(ui, state.id, Some(plan), choices);
        });
    }
    for doubt in asked {
        let is_open = doubt.is_open && plan.doubts.iter().any(|open| open.question == doubt.question);
        question_ui(ui, &doubt.question, is_open, |ui| {
            ways_ui(ui, state.id.with(&doubt.question), plan, doubt, is_open, choices);
            if doubt.is_open && doubt.role == Role::Name {
                is_entered |= name_ui(ui, state, choices);
            }
            otherwise_ui(ui, plan, doubt);
        });
    }
    is_entered
}

/// Draws a question and its answers. An open one is highlighted.
fn question_ui(ui: &mut Ui, question: &str, is_open: bool, add: impl FnOnce(&mut Ui)) {
    let tokens = Tokens::of(ui);
    let line = if is_open { tokens.pending } else { tokens.line };
    let frame = Frame::new()
        .fill(tokens.background)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CONTROL_RADIUS)
        .inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 8 });
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = SPACE / 2.0;
        let text = RichText::new(dialog_strings::sentence(question)).family(theme::semibold()).color(tokens.ink);
        ui.add(egui::Label::new(text).wrap());
        add(ui);
    });
}

fn ways_ui(ui: &mut Ui, id: Id, plan: &Plan, doubt: &Doubt, is_open: bool, choices: &mut Choices) {
    let question = dialog_strings::sentence(&doubt.question);
    let named = |text: &str| [text, &question].join(text!("parts-separator"));
    for (number, way) in doubt.ways.iter().enumerate() {
        let column = |index: Option<usize>| index.and_then(|index| plan.columns.get(index));
        let (text, more, is_chosen) = match *way {
            Resolution::Split(mark) => (import_strings::parted(mark), String::new(), choices.is_answer(*way)),
            Resolution::Role(role, index) => {
                let is_so = column(index).is_some_and(|column| column.role == Some(role));
                let is_chosen = choices.is_answer(*way) || !is_open && is_so;
                let (text, more) = match (doubt.role, role, column(index)) {
                    (Role::Reading, Role::Reading, _) => (text!("import-is-reading").to_owned(), String::new()),
                    (Role::Reading, ..) => (text!("import-each-is-added").to_owned(), String::new()),
                    (_, _, Some(column)) => (column.header.clone(), column.samples.join(" · ")),
                    (_, Role::Count, None) => (text!("import-each-counts-one").to_owned(), String::new()),
                    (_, Role::Hour, None) => (text!("import-no-hour").to_owned(), String::new()),
                    (_, _, None) => (text!("import-all-now").to_owned(), String::new()),
                };
                (text, more, is_chosen)
            }
        };
        if widgets::pick(ui, id.with(number), Mark::Radio, (&text, &more), &named(&text), is_chosen) {
            choices.answer(*way);
        }
    }
    if let [Resolution::Split(mark)] = doubt.ways.as_slice() {
        // Unless they are parted.
        let (text, is_chosen) = (text!("import-one-name"), !choices.is_answer(Resolution::Split(*mark)));
        if widgets::pick(ui, id.with("one"), Mark::Radio, (text, ""), &named(text), is_chosen) {
            choices.split.clear();
        }
    }
}

/// Names the alternatives, if no column is offered.
fn otherwise_ui(ui: &mut Ui, plan: &Plan, doubt: &Doubt) {
    let has_columns = doubt.ways.iter().any(|way| matches!(way, Resolution::Role(_, Some(_))));
    match doubt.role {
        _ if !doubt.is_open || has_columns => {}
        Role::Counter => widgets::hint(ui, &dialog_strings::sentence(&doubt.how)),
        _ if !plan.columns.is_empty() => widgets::hint(ui, text!("import-other-column")),
        _ => {}
    }
}

/// Draws the field of the counter that all rows are of. Returns `true` when Enter was pressed in it.
pub(super) fn name_ui(ui: &mut Ui, state: &mut FormState, choices: &mut Choices) -> bool {
    let error = choices.name().err();
    widgets::row(ui, text!("import-name"), |ui| {
        let form = Field {
            error: error.as_deref(),
            hint: text!("import-name-hint"),
            ..Field::named(text!("import-name-field"))
        };
        state.field(ui, NAME, form, &mut choices.name)
    })
}

/// Draws the sheets that can be read: several of them, if they are alike.
fn sheets_ui(ui: &mut Ui, id: Id, plan: &Plan, choices: &mut Choices) {
    let is_open = plan.choice == Some(Choice::Sheet);
    let read = plan.sheets.iter().filter(|sheet| sheet.is_read && !is_open).map(|sheet| sheet.name.clone());
    let chosen: Vec<String> = if choices.sheets.is_empty() { read.collect() } else { choices.sheets.clone() };
    for sheet in &plan.sheets {
        let hidden = sheet.is_hidden.then_some(text!("import-hidden")).into_iter();
        let head = sheet.head.iter().map(String::as_str).filter(|cell| !cell.trim().is_empty());
        let more = hidden.chain(head).collect::<Vec<_>>().join(" · ");
        let is_chosen = chosen.contains(&sheet.name);
        let name = [sheet.name.as_str(), text!("import-sheets")].join(text!("parts-separator"));
        if widgets::pick(ui, id.with(("sheet", &sheet.name)), Mark::Check, (&sheet.name, &more), &name, is_chosen) {
            choices.toggle_sheet(plan, &sheet.name, &chosen);
        }
    }
    let is_alike = |sheet: &SheetPreview| plan.sheets.iter().filter(|other| other.head == sheet.head).count() > 1;
    if plan.sheets.iter().any(is_alike) {
        widgets::hint(ui, text!("import-sheets-hint"));
    }
}

/// Draws the text in each encoding that may be meant.
fn guesses_ui(ui: &mut Ui, id: Id, plan: &Plan, choices: &mut Choices) {
    let guesses = plan.encoded.iter().flat_map(|encoded| &encoded.guesses);
    for guess in guesses.take(GUESSES_SHOWN) {
        let (sample, encoding) = (guess.sample.as_str(), guess.encoding.as_str());
        let name = import_strings::encoding(encoding, sample);
        if widgets::pick(ui, id.with(("guess", encoding)), Mark::Radio, (sample, encoding), &name, false) {
            choices.encoding = Some(guess.encoding);
        }
    }
}

/// Most encodings that are offered by a sample; all are in the list below.
const GUESSES_SHOWN: usize = 4;

/// Draws the list of all encodings, with samples of those that may be meant.
fn encodings_ui(ui: &mut Ui, id: Id, plan: Option<&Plan>, choices: &mut Choices) {
    let encoded = plan.and_then(|plan| plan.encoded.as_ref());
    let is_open = plan.is_some_and(|plan| plan.choice == Some(Choice::Encoding));
    let first = match (encoded, choices.encoding) {
        _ if is_open => text!("import-other-encoding").to_owned(),
        (Some(encoded), None) => import_strings::found_encoding(encoded.encoding),
        _ => text!("import-as-found").to_owned(),
    };
    let mut options: Vec<(Option<TextEncoding>, String)> = vec![(None, first)];
    let guesses = encoded.iter().flat_map(|encoded| &encoded.guesses);
    let guessed = guesses.map(|guess| (guess.encoding, guess.sample.as_str()));
    let listed = ENCODINGS.iter().filter_map(|name| TextEncoding::parse(name)).map(|encoding| (encoding, ""));
    for (encoding, sample) in guessed.chain(listed) {
        if options.iter().all(|(other, _)| *other != Some(encoding)) {
            options.push((Some(encoding), import_strings::encoding(encoding.as_str(), sample)));
        }
    }
    choice_ui(ui, id.with("encoding"), text!("import-encoding-name"), &options, &mut choices.encoding);
}

/// Draws the choices that are rarely needed, also for a file that can't be read as detected (`None`). Returns `true`
/// when Enter was pressed in a field.
pub(super) fn more_ui(ui: &mut Ui, state: &mut FormState, plan: Option<&Plan>, choices: &mut Choices) -> bool {
    let id = state.id;
    let mut is_entered = false;
    widgets::row(ui, text!("import-read-as"), |ui| {
        let as_it_looks = [(None, text!("import-as-detected").to_owned())].into_iter();
        let formats = Format::ALL.map(|(format, _)| (Some(format), dialog_strings::sentence(format.about())));
        let options: Vec<(Option<Format>, String)> = as_it_looks.chain(formats).collect();
        let before = choices.format;
        choice_ui(ui, id.with("format"), text!("import-read-as"), &options, &mut choices.format);
        if choices.format != before {
            choices.forget_columns();
        }
    });
    let is_of_columns = |plan: &Plan| matches!(plan.format, Format::Table | Format::Sheet);
    if plan.is_none_or(is_of_columns) {
        let error = choices.skip_lines().err();
        widgets::row(ui, text!("import-skip"), |ui| {
            let form = Field {
                error: error.as_deref(),
                hint: "0",
                unit: text!("import-skip-unit"),
                width: SKIP_WIDTH,
                ..Field::named(text!("import-skip-name"))
            };
            let before = choices.skip_lines.clone();
            is_entered |= state.field(ui, SKIP, form, &mut choices.skip_lines);
            if choices.skip_lines != before {
                choices.forget_columns();
            }
        });
    }
    let has_names = |plan: &Plan| plan.columns.iter().any(|column| column.role == Some(Role::Name));
    if plan.is_some_and(|plan| is_of_columns(plan) && has_names(plan)) && choices.split != "\n" {
        widgets::row(ui, text!("import-split"), |ui| {
            let form = Field { hint: text!("import-split-hint"), ..Field::named(text!("import-split")) };
            is_entered |= state.field(ui, SPLIT, form, &mut choices.split);
        });
    }
    // A text of nothing but ASCII is the same in each; and in a question it is said there.
    let has_letters = |plan: &Plan| plan.encoded.as_ref().is_some_and(|encoded| encoded.guesses.len() > 1);
    let is_asked = plan.is_some_and(|plan| plan.choice == Some(Choice::Encoding));
    if (plan.is_none_or(has_letters) || choices.encoding.is_some()) && !is_asked {
        widgets::row(ui, text!("import-encoding"), |ui| encodings_ui(ui, id, plan, choices));
    }
    widgets::row(ui, "", |ui| {
        widgets::check(ui, id.with("late"), text!("import-late"), text!("import-late"), &mut choices.is_late);
    });
    is_entered
}
