//! The dialogs by role and accessible name, with the mouse and with the keyboard alone: which commands come out.

use egui::accesskit::Role;
use egui::{Event, Key as EguiKey, Modifiers, Theme};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use jiff::civil::date;

use super::*;
use crate::language::text;
use crate::reader::BackupAnswer;
use crate::request::{BoardEdit, BoardRef, CounterRef, CounterRefs, Edit};
use crate::window::dialogs::add::{AddForm, AmountKind};
use crate::window::dialogs::board::BoardForm;
use crate::window::dialogs::controls::{optional_number, whole_number};
use crate::window::dialogs::counter::CounterForm;
use crate::window::dialogs::counter_list::CounterRow;
use crate::window::dialogs::delete::DeleteForm;
use crate::window::dialogs::key_list::KeyListForm;
use crate::window::dialogs::nobody::NobodyForm;
use crate::window::dialogs::reset::ResetForm;
use crate::window::dialogs::settings::SettingsForm;
use crate::window::kit::theme;
use crate::window::text::locale::{FirstDay, Locale, NumberFormat, Numbers};
use crate::window::view::global_keys::GlobalModifiers;
use crate::window::view::scope::Kind;
use crate::window::view::settings::{Density, Guard, Speech, Tone, Volume, Zoom};
use crate::window::view::template::Template;

use crate::domain::{BoardId, Color, Counter, Name, Note, ThemeChoice, Weight};

fn number(number: i128) -> String {
    Numbers::default().format(number)
}

const NOW: Time = Time(1_000_000);

/// A dialog that is open, and what came of it.
struct ShownDialog {
    dialog: Box<dyn Form>,
    commands: Vec<DialogCommand>,
    is_open: bool,
    is_busy: bool,
    boards: Vec<Board>,
    settings: Settings,
    settings_problems: Vec<String>,
}

type Desk = Harness<'static, ShownDialog>;

fn open_at(dialog: Box<dyn Form>, size: [f32; 2], theme: Theme) -> Desk {
    desk(dialog, Harness::builder().with_size(size).with_theme(theme))
}

fn desk(dialog: Box<dyn Form>, builder: egui_kittest::HarnessBuilder<ShownDialog>) -> Desk {
    let boards = ["Front desk", "Door"].iter().zip(1..).map(|(name, id)| board(id, name)).collect();
    let shown = ShownDialog {
        dialog,
        commands: Vec::new(),
        is_open: true,
        is_busy: false,
        boards,
        settings: Settings::default(),
        settings_problems: Vec::new(),
    };
    let draw = |ui: &mut Ui, shown: &mut ShownDialog| {
        let context = DialogContext {
            boards: &shown.boards,
            settings: &shown.settings,
            settings_problems: &|| shown.settings_problems.clone(),
            now: NOW,
            is_busy: shown.is_busy,
            is_empty: false,
            key_holder: &|key, board| match (key == key_named("1"), board) {
                (true, Some(BoardId(1))) => Some((CounterId(7), "Coffee".to_owned())),
                (true, None) => Some((CounterId(8), "Cake".to_owned())),
                _ => None,
            },
            counters_on: &|_| ["Coffee", "Tea", "Inspected"].map(str::to_owned).to_vec(),
            is_name_taken: &|name| name == "Coffee",
            global_keys_words: &|| vec![("Words of the global keys.".to_owned(), false)],
            global_key_rows: &|| vec![(vec!["Super".to_owned(), "1".to_owned()], "Coffee".to_owned())],
            number: &number,
            date_time: &|time| format!("3 Nov 2026, 09:{:02}", time.0 % 60),
            today: date(2026, 11, 24),
            first_weekday: Weekday::Monday,
            day_names: &Locale::named("en-GB", "en-GB"),
            typed_date_time: &|_| "2026-11-03 09:00".to_owned(),
            parse_date_time: &|text| match text {
                "2026-11-03 09:00" => Ok(Time(500_000)),
                "2030-01-01 00:00" => Ok(Time(2_000_000)),
                _ => Err("A time is written like 2026-11-03 09:00.".to_owned()),
            },
            parse_since: &|_| Err("no time".to_owned()),
            parse_until: &|_, _| Err("no time".to_owned()),
            #[cfg(feature = "hub")]
            shared: &crate::window::view::shared_boards::SharedBoards::default(),
            #[cfg(feature = "hub")]
            short_time: &|time| format!("09:{:02}", time.0 % 60),
        };
        if shown.is_open {
            shown.is_open = shown.dialog.show(ui.ctx(), &context, &mut shown.commands);
        }
        let changed = shown.commands.iter().rev().find_map(|command| match command {
            DialogCommand::ChangeSettings(settings) => Some(settings.clone()),
            _ => None,
        });
        shown.settings = changed.unwrap_or(shown.settings.clone());
    };
    builder.with_context_setup(theme::install).build_ui_state(draw, shown)
}

fn open(dialog: Box<dyn Form>) -> Desk {
    open_at(dialog, [900.0, 760.0], Theme::Light)
}

fn board(id: i64, name: &str) -> Board {
    let name = name.to_owned();
    Board {
        id: BoardId(id),
        name,
        position: 0.0,
        target: None,
        stops_at_target: false,
        shows_shares: false,
        total_name: None,
        hours: None,
    }
}

fn key_named(name: &str) -> Key {
    Key::parse(name).unwrap()
}

fn tea() -> Counter {
    Counter {
        id: CounterId(2),
        name: "Tea".to_owned(),
        short_name: None,
        count: 128,
        board_id: None,
        board: None,
        key: Some(key_named("2")),
        color: Color::Blue,
        is_archived: false,
        step: 1,
        target: Some(200),
        minimum: None,
        maximum: None,
        is_locked: false,
        note: None,
        position: 2.0,
        weight: Weight::Plus,
        control: None,
    }
}

trait Hands {
    fn press(&mut self, button: &str);
    fn key(&mut self, key: EguiKey);
    fn type_text(&mut self, text: &str);
    fn replace(&mut self, field: &str, text: &str);
    fn shows(&self, label: &str) -> bool;
    fn is_on(&self, button: &str) -> bool;
    fn commands(&mut self) -> Vec<DialogCommand>;
    fn hear(&mut self, answer: Answer);
}

impl Hands for Desk {
    fn press(&mut self, button: &str) {
        self.get_all_by_label(button).rfind(|node| node.accesskit_node().role() != Role::Label).unwrap().click();
        self.run();
    }

    fn key(&mut self, key: EguiKey) {
        self.key_press(key);
        self.run();
    }

    fn type_text(&mut self, text: &str) {
        self.event(Event::Text(text.to_owned()));
        self.run();
    }

    fn replace(&mut self, field: &str, text: &str) {
        self.get_by_role_and_label(Role::TextInput, field).click();
        self.run();
        self.key_press_modifiers(Modifiers::COMMAND, EguiKey::A);
        self.key_press(EguiKey::Delete);
        if !text.is_empty() {
            self.event(Event::Text(text.to_owned()));
        }
        self.run();
    }

    fn shows(&self, label: &str) -> bool {
        self.query_all_by_label(label).next().is_some()
    }

    fn is_on(&self, button: &str) -> bool {
        !self.get_by_role_and_label(Role::Button, button).accesskit_node().is_disabled()
    }

    fn commands(&mut self) -> Vec<DialogCommand> {
        std::mem::take(&mut self.state_mut().commands)
    }

    fn hear(&mut self, answer: Answer) {
        let shown = self.state_mut();
        assert!(shown.dialog.answered(answer, &mut shown.commands).is_none(), "it is the dialog's own");
        self.run();
    }
}

fn create(name: &str, edit: Edit) -> Request {
    Request::Create { name: Name::parse(name).unwrap(), edit }
}

fn edit(id: i64, edit: Edit) -> Request {
    Request::Edit { counter: CounterRef::Id(CounterId(id)), edit }
}

fn new_counter() -> Box<dyn Form> {
    let teal = (1..).map(CounterId).find(|id| Color::of_id(*id) == Color::Teal);
    Box::new(CounterForm::create(Some(BoardId(2)), teal.unwrap()))
}

fn edit_tea() -> Box<dyn Form> {
    Box::new(CounterForm::edit(tea()))
}

#[test]
fn a_new_counter_by_the_keyboard_alone() {
    let mut desk = open(new_counter());
    assert!(!desk.is_on("Create"));
    desk.type_text("Cocoa");
    assert!(desk.is_on("Create"));
    desk.key(EguiKey::Enter);
    let edit = Edit { color: Some(Color::Teal), board: Some(Some(BoardRef::Id(BoardId(2)))), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![create("Cocoa", edit)])]);
    assert!(desk.state().is_open, "until it is granted");
}

#[test]
fn a_new_counter_by_the_mouse_with_all_that_folds_out() {
    let mut desk = open(new_counter());
    desk.type_text("Cocoa");
    desk.press("Pink, colour of the new counter");
    desk.press("Board of the new counter");
    desk.press("Front desk");
    assert!(!desk.shows("Step of the new counter"));
    desk.press("More");
    desk.replace("Short name of the new counter", "Coc");
    desk.replace("Step of the new counter", "5");
    desk.replace("Target of the new counter", "1,000");
    desk.replace("Minimum of the new counter", "0");
    desk.replace("Maximum of the new counter", "2.000");
    desk.press("Subtracts, in the total of the new counter");
    desk.press("Locked of the new counter");
    desk.press("Create");
    let edit = Edit {
        color: Some(Color::Pink),
        board: Some(Some(BoardRef::Id(BoardId(1)))),
        short_name: Some(Some(Name::parse("Coc").unwrap())),
        step: Some(5),
        target: Some(Some(1_000)),
        minimum: Some(Some(0)),
        maximum: Some(Some(2_000)),
        is_locked: Some(true),
        weight: Some(Weight::Minus),
        ..Edit::default()
    };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![create("Cocoa", edit)])]);
}

#[test]
fn only_what_was_changed_is_edited() {
    let mut desk = open(edit_tea());
    desk.press("Save");
    assert_eq!((desk.commands(), desk.state().is_open), (vec![], false), "nothing was changed");

    let mut desk = open(edit_tea());
    desk.replace("Target of Tea", "");
    desk.get_by_role_and_label(Role::MultilineTextInput, "Note of Tea").click();
    desk.run();
    desk.type_text("two\nlines");
    desk.press("Save");
    let note = "two\nlines".parse::<Note>().unwrap();
    let expected = Edit { target: Some(None), note: Some(Some(note)), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, expected)])]);
}

#[test]
fn what_cant_be_is_said_at_its_field() {
    let mut desk = open(edit_tea());
    for (field, text, error) in [
        ("Name of Tea", "", "A name needs at least one character."),
        ("Short name of Tea", &"T".repeat(201), "A name has at most 200 characters, this one has 201."),
        ("Step of Tea", "0", "A step is a number from 1 to 1,000,000,000."),
        ("Target of Tea", "1.5", "This isn't a whole number, such as 12."),
        ("Minimum of Tea", "99999999999999999999", "This number is too large."),
    ] {
        let before = desk.get_by_label(field).value().unwrap_or_default();
        desk.replace(field, text);
        assert!(desk.shows(error), "{error}");
        assert!(!desk.is_on("Save"));
        desk.key(EguiKey::Enter);
        assert!(desk.get_by_label(field).is_focused(), "Enter leaves the focus where something is wrong");
        desk.replace(field, &before);
        assert!(!desk.shows(error) && desk.is_on("Save"));
    }
    desk.replace("Minimum of Tea", "5");
    desk.replace("Maximum of Tea", "4");
    assert!(desk.shows("The maximum is below the minimum.") && !desk.is_on("Save"));
    assert!(desk.commands().is_empty());
}

#[test]
fn a_key_is_the_next_that_is_pressed() {
    let mut desk = open(edit_tea());
    desk.press("Key of Tea");
    assert_eq!(desk.get_by_label("Key of Tea").value().as_deref(), Some("Press a key…"));
    for unfit in [EguiKey::Tab, EguiKey::ArrowDown, EguiKey::Space, EguiKey::Enter] {
        desk.key(unfit);
        assert!(desk.shows("That key can't press a counter."), "{unfit:?}");
    }
    desk.key(EguiKey::F2);
    assert!(desk.shows("F2 is one of the window's own keys."));
    desk.key_press_modifiers(Modifiers::COMMAND, EguiKey::Num1);
    desk.run();
    assert!(desk.shows("Keys with Ctrl or Alt are the window's own."));
    desk.event(Event::Key {
        key: EguiKey::Num4,
        physical_key: Some(EguiKey::F24),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    desk.event(Event::Text("4".to_owned()));
    desk.run();
    assert_eq!(desk.get_by_label("Key of Tea").value().as_deref(), Some("Num 4"), "the keypad's");
    desk.key(EguiKey::Tab);
    assert!(desk.get_by_label("Remove the key of Tea").is_focused(), "Tab moves on again");
    desk.press("Save");
    let expected = Edit { key: Some(Some(key_named("num4"))), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, expected)])]);
}

#[test]
fn escape_keeps_the_key_and_backspace_takes_it_away() {
    let mut desk = open(edit_tea());
    desk.press("Key of Tea");
    desk.key(EguiKey::Escape);
    assert!(desk.state().is_open, "Escape only stops the listening");
    assert_eq!(desk.get_by_label("Key of Tea").value().as_deref(), Some("2"));
    assert!(desk.get_by_label("Key of Tea").is_focused());
    desk.key(EguiKey::Space);
    desk.key(EguiKey::Backspace);
    assert_eq!(desk.get_by_label("Key of Tea").value().as_deref(), Some("None"));
    desk.press("Save");
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, Edit { key: Some(None), ..Edit::default() })])]);
    desk.key(EguiKey::Escape);
    assert!(!desk.state().is_open);
}

#[test]
fn a_click_elsewhere_stops_the_listening() {
    let mut desk = open(edit_tea());
    desk.press("Key of Tea");
    desk.press("Name of Tea");
    desk.type_text("7");
    assert_eq!(desk.get_by_label("Key of Tea").value().as_deref(), Some("2"));
    assert_eq!(desk.get_by_label("Name of Tea").value().as_deref(), Some("Tea7"));
}

#[test]
fn a_taken_key_can_be_taken_over() {
    let mut desk = open(edit_tea());
    desk.press("Key of Tea");
    desk.key(EguiKey::Num1);
    assert!(desk.shows("1 is Cake's key.") && !desk.is_on("Save"));
    desk.press("Take it over");
    assert!(desk.shows("1 was Cake's key, which will have none."));
    desk.press("Save");
    let given_up = edit(8, Edit { key: Some(None), ..Edit::default() });
    let taken = edit(2, Edit { key: Some(Some(key_named("1"))), ..Edit::default() });
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![given_up, taken])]);
}

#[test]
fn a_new_counter_shows_the_key_that_it_will_get() {
    let mut desk = open(new_counter());
    let key = |desk: &Desk| desk.get_by_label("Key of the new counter").value();
    assert_eq!(key(&desk).as_deref(), Some("1"), "the first free one of its board");
    desk.press("Board of the new counter");
    desk.press("Front desk");
    assert_eq!(key(&desk).as_deref(), Some("2"), "1 is Coffee's there");
}

#[test]
fn a_refusal_stands_at_its_field_until_that_is_changed() {
    let mut desk = open(edit_tea());
    desk.replace("Name of Tea", "Coffee");
    desk.press("Save");
    desk.state_mut().dialog.refuse(&Refusal::NameTaken(Name::parse("Coffee").unwrap()));
    desk.run();
    let why = "There is a counter named \"Coffee\" already.";
    assert!(desk.shows(why) && desk.get_by_label("Name of Tea").is_focused());
    desk.type_text("Chai");
    assert!(!desk.shows(why));
    assert_eq!(desk.get_by_label("Name of Tea").value().as_deref(), Some("Chai"));

    desk.state_mut().dialog.refuse(&Refusal::UnknownCounter);
    desk.run();
    assert!(desk.shows("There is no such counter any more."));
}

#[test]
fn a_busy_dialog_asks_only_once() {
    let mut desk = open(edit_tea());
    desk.replace("Name of Tea", "Chai");
    desk.key(EguiKey::Enter);
    assert_eq!(desk.commands().len(), 1);
    desk.state_mut().is_busy = true;
    desk.run();
    assert!(!desk.is_on("Save"));
    desk.key(EguiKey::Enter);
    assert!(desk.commands().is_empty());
}

fn add_to_tea() -> Box<dyn Form> {
    Box::new(AddForm::new(CounterId(2), "Tea".to_owned(), 128, 1, AmountKind::Add))
}

#[test]
fn an_amount_by_the_keyboard_alone() {
    let mut desk = open(add_to_tea());
    assert!(desk.shows("128 → 129"));
    desk.type_text("23");
    assert!(desk.shows("128 → 151"), "the offered 1 was selected, so typing replaced it");
    desk.key(EguiKey::Enter);
    let request = Request::Add { counter: CounterRef::Id(CounterId(2)), delta: 23, at: NOW };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![request])]);
    desk.replace("Amount to add to Tea", "−5");
    assert!(desk.shows("128 → 123"));
    desk.state_mut().dialog.recount(&|_| Some(130));
    desk.run();
    assert!(desk.shows("130 → 125"));
    desk.replace("Amount to add to Tea", "0");
    assert!(!desk.is_on("Add"));
}

#[test]
fn an_amount_of_an_earlier_time() {
    let mut desk = open(add_to_tea());
    desk.type_text("6");
    desk.press("Counted earlier, for Tea");
    desk.replace("When of Tea", "yesterday");
    assert!(desk.shows("A time is written like 2026-11-03 09:00.") && !desk.is_on("Add"));
    desk.replace("When of Tea", "2030-01-01 00:00");
    assert!(desk.shows("That time is still to come.") && !desk.is_on("Add"));
    desk.replace("When of Tea", "2026-11-03 09:00");
    desk.replace("Note of Tea", "school class");
    desk.key(EguiKey::Enter);
    let note = Some("school class".parse().unwrap());
    let late = Request::Late { counter: CounterRef::Id(CounterId(2)), delta: 6, at: Time(500_000), note };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![late])]);
}

fn row(id: i64, name: &str, count: i128) -> CounterRow {
    CounterRow { id: CounterId(id), name: name.to_owned(), count, weight: Weight::Plus }
}

fn reset_request(ids: &[i64], note: Option<&str>) -> Request {
    let counters = CounterRefs::These(ids.iter().map(|id| CounterRef::Id(CounterId(*id))).collect());
    Request::Reset { counters, note: note.map(|note| note.parse().unwrap()) }
}

#[test]
fn a_reset_shows_what_it_closes_and_enter_does_it() {
    let mut desk = open(Box::new(ResetForm::new(vec![row(2, "Tea", 128)], Kind::These)));
    assert!(desk.shows("Reset Tea") && desk.shows("128 → 0"));
    desk.hear(Answer::Periods(vec![(CounterId(2), Some(Time(5)))]));
    desk.run();
    assert!(desk.shows("Closes the period since 3 Nov 2026, 09:05."));
    desk.key(EguiKey::Enter);
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![reset_request(&[2], None)])]);
}

#[test]
fn a_reset_of_many_shows_the_rows_that_can_be_seen_and_the_sum() {
    let rows = (1..=100_000).map(|id| row(id, &format!("Counter {id}"), 2)).collect();
    let mut desk = open(Box::new(ResetForm::new(rows, Kind::These)));
    assert!(desk.shows("Reset 100,000 counters") && desk.shows("In all: 200,000 → 0"));
    assert!(desk.shows("Counter 1: 2 → 0") && !desk.shows("Counter 20: 2 → 0"));
    desk.replace("Note on the reset of 100,000 counters", "end of term");
    desk.state_mut().dialog.recount(&|id| (id.0 <= 2).then_some(3));
    desk.run();
    assert!(desk.shows("Reset 2 counters") && desk.shows("In all: 6 → 0"));
    desk.press("Reset 2 counters");
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![reset_request(&[1, 2], Some("end of term"))])]);
}

#[test]
fn deleting_for_good_wants_to_be_meant() {
    let mut desk = open(Box::new(DeleteForm::new(vec![row(2, "Tea", 128)])));
    assert!(desk.shows("Tea, its count of 128 and its whole history go for good. This can't be undone."));
    assert!(desk.get_by_label("Cancel").is_focused() && !desk.is_on("Delete"));
    desk.press("I want to delete it for good: Delete Tea for good");
    desk.press("Delete");
    let delete = Request::Delete { counter: CounterRef::Id(CounterId(2)) };
    assert_eq!(desk.commands(), [DialogCommand::Send(vec![delete])]);

    let mut desk = open(Box::new(DeleteForm::new(vec![row(2, "Tea", 128)])));
    desk.key(EguiKey::Enter);
    assert_eq!((desk.commands(), desk.state().is_open), (vec![], false), "Enter leaves");
}

#[test]
fn many_are_deleted_after_a_backup() {
    let rows = vec![row(1, "Coffee", 1_000), row(2, "Tea", 128), row(3, "Cocoa", 0)];
    let mut desk = open(Box::new(DeleteForm::new(rows)));
    assert!(desk.shows("Delete 3 counters for good") && desk.shows("In all: 1,128"));
    desk.press("Back up first");
    assert!(desk.shows("Backing up…"));
    assert_eq!(desk.commands(), [DialogCommand::StartBackupJob(BackupJob::BackUp(None))]);
    desk.hear(Answer::Backup(BackupAnswer::BackedUp(Err("the disk is full".to_owned()))));
    desk.state_mut().dialog.recount(&|id| (id.0 != 3).then_some(5));
    desk.run();
    assert!(desk.shows("Not backed up: the disk is full") && desk.shows("In all: 10"));
    desk.press("I want to delete them for good: Delete 2 counters for good");
    desk.press("Delete");
    let delete = |id| Request::Delete { counter: CounterRef::Id(CounterId(id)) };
    assert_eq!(desk.commands(), [DialogCommand::Send(vec![delete(1), delete(2)])]);
}

#[test]
fn a_board_is_made_and_only_what_was_changed_is_edited() {
    let name = |text| Name::parse(text).unwrap();
    let mut desk = open(Box::new(BoardForm::create()));
    desk.type_text("Door");
    assert!(!desk.shows("Stop at the target of the new board"), "there is none");
    desk.replace("Target of the new board", "500");
    desk.press("Stop at the target of the new board");
    desk.replace("Total's name of the new board", "Inside now");
    desk.key(EguiKey::Enter);
    let edit = BoardEdit {
        target: Some(Some(500)),
        stops_at_target: Some(true),
        total_name: Some(Some(name("Inside now"))),
        ..BoardEdit::default()
    };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![Request::CreateBoard { name: name("Door"), edit }])]);
    desk.state_mut().dialog.refuse(&Refusal::BoardNameTaken(name("Door")));
    desk.run();
    assert!(desk.shows("There is a board named \"Door\" already."));
    assert!(desk.get_by_label("Name of the new board").is_focused());

    let mut desk = open(Box::new(BoardForm::edit(board(2, "Door"))));
    desk.press("Shares of Door");
    desk.press("Save");
    let edit = BoardEdit { shows_shares: Some(true), ..BoardEdit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![Request::EditBoard { id: BoardId(2), edit }])]);
    desk.press("Delete board");
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![Request::DeleteBoard { id: BoardId(2) }])]);
}

fn door(hours: Option<&str>) -> Board {
    Board { hours: hours.map(str::to_owned), ..board(2, "Door") }
}

/// Returns the hours that a board is given, as they are written.
fn hours_in(desk: &mut Desk) -> Option<Option<String>> {
    match desk.commands().as_slice() {
        [DialogCommand::Do(requests)] => match requests.as_slice() {
            [Request::EditBoard { id: BoardId(2), edit }] => {
                let hours = edit.hours.clone();
                assert_eq!(*edit, BoardEdit { hours: hours.clone(), ..BoardEdit::default() });
                hours.map(|hours| hours.map(|hours| hours.to_string()))
            }
            requests => panic!("{requests:?}"),
        },
        _ => None,
    }
}

fn tall(form: BoardForm) -> Desk {
    open_at(Box::new(form), [900.0, 1400.0], Theme::Light)
}

#[test]
fn hours_are_typed_by_weekday_and_folded_away_until_then() {
    let mut desk = tall(BoardForm::edit(door(None)));
    assert!(!desk.shows("Hours on Monday of Door"));
    desk.press("Hours");
    desk.replace("Hours on Monday of Door", "9–12, 1–5 PM");
    desk.press("Same until Friday");
    desk.replace("Hours on Saturday of Door", "22-2");
    assert!(desk.shows("39 hours a week") && desk.shows("Until 02:00 on the next day."));
    desk.replace("Hours on Wednesday of Door", "9");
    assert!(desk.shows("Write times like 9–12, 13–17.") && !desk.is_on("Save"));
    desk.key(EguiKey::Enter);
    assert!(desk.commands().is_empty());
    desk.replace("Hours on Wednesday of Door", "");
    desk.key(EguiKey::Enter);
    let expected = "Mo-Tu 09:00-12:00,13:00-17:00; Th-Fr 09:00-12:00,13:00-17:00; Sa 22:00-02:00";
    assert_eq!(hours_in(&mut desk), Some(Some(expected.to_owned())));
}

#[test]
fn dates_that_differ_are_added_changed_and_removed() {
    let hours = "Mo 09:00-17:00; 2020-01-06 off; 2026-12-21/2026-12-24 off; 2026-11-23 12:00-13:00 off";
    let mut desk = tall(BoardForm::edit(door(Some(hours))));
    assert_eq!(desk.get_by_label("Hours on Monday of Door").value().as_deref(), Some("09:00–17:00"));
    assert!(!desk.shows("Remove Mon, 6 Jan 2020 of Door"), "it is long past");
    desk.press("Show 1 older");
    desk.press("Remove Mon, 6 Jan 2020 of Door");
    desk.replace("Hours on Mon, 21 Dec 2026 – Thu, 24 Dec 2026 of Door", "10-12");
    desk.replace("When nobody counted on Mon, 23 Nov 2026 of Door", "14-15:30");
    // By the keyboard alone: the day under the cursor is today.
    desk.get_by_label("Add dates on which nobody counted of Door").focus();
    desk.run();
    for _ in 0..3 {
        desk.key(EguiKey::Enter);
    }
    assert!(desk.get_by_label("When nobody counted on Tue, 24 Nov 2026 of Door").is_focused());
    desk.press("Save");
    let expected = "Mo 09:00-17:00; 2026-11-23 14:00-15:30 off; 2026-11-24 off; 2026-12-21/2026-12-24 10:00-12:00";
    assert_eq!(hours_in(&mut desk), Some(Some(expected.to_owned())));

    let mut desk = tall(BoardForm::edit(door(Some("Mo 09:00-17:00; 2026-11-24 10:00-12:00"))));
    desk.get_by_label("Add dates with other hours of Door").focus();
    desk.run();
    for _ in 0..3 {
        desk.key(EguiKey::Enter);
    }
    assert!(desk.shows("Another line has one of these dates, too.") && !desk.is_on("Save"));
}

#[test]
fn hours_stay_unless_they_are_changed() {
    let mut desk = tall(BoardForm::edit(door(Some("Mo 9:00-17:00"))));
    desk.press("Save");
    assert_eq!((desk.commands(), desk.state().is_open), (vec![], false), "only the spelling differs");
    let mut desk = tall(BoardForm::edit(door(Some("Mo 9:00-17:00"))));
    desk.replace("Hours on Monday of Door", "");
    desk.press("Save");
    assert_eq!(hours_in(&mut desk), Some(None));
}

#[test]
fn hours_that_cant_be_read_are_shown_and_stay_until_others_are_written() {
    let mut desk = tall(BoardForm::edit(door(Some("Mo-Fr PH 9"))));
    assert!(desk.query_by_label_contains("“Mo-Fr PH 9”").is_some());
    desk.press("Shares of Door");
    desk.press("Save");
    let edit = BoardEdit { shows_shares: Some(true), ..BoardEdit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![Request::EditBoard { id: BoardId(2), edit }])]);
    desk.press("Shares of Door");
    desk.press("Write new hours");
    assert!(desk.get_by_label("Hours on Monday of Door").is_focused());
    desk.type_text("9-17");
    desk.press("Save");
    assert_eq!(hours_in(&mut desk), Some(Some("Mo 09:00-17:00".to_owned())));
}

#[test]
fn a_board_made_from_a_template_has_its_hours() {
    let mut desk = open(Box::new(BoardForm::create()));
    let hours = "Mo-Fr 09:00-17:00";
    let template = Template { hours: Some(hours.to_owned()), ..Template::default() };
    desk.state_mut().settings.templates.insert("Library".to_owned(), template);
    desk.run();
    desk.press("Start from of the new board");
    desk.press("Library");
    desk.press("Create");
    let edit = BoardEdit { hours: Some(hours.parse().ok()), ..BoardEdit::default() };
    let name = Name::parse("Library").unwrap();
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![Request::CreateBoard { name, edit }])]);
}

fn nobody(hours: &str, times: &str) -> Desk {
    let day = date(2026, 11, 24);
    let mut desk = open(Box::new(NobodyForm::new(BoardId(2), "Door", (day, day), times.to_owned())));
    desk.state_mut().boards = vec![door(Some(hours))];
    desk.run();
    desk
}

#[test]
fn a_time_at_which_nobody_counted_is_taken_out_of_the_hours() {
    let mut desk = nobody("Mo-Fr 09:00-17:00; 2026-11-24 11:00-12:00 off", "14:00–15:00");
    assert!(desk.shows("Hours on that day: 09:00–11:00, 12:00–17:00"));
    assert!(desk.get_by_label("Times at which nobody counted").is_focused());
    desk.key(EguiKey::Enter);
    let expected = "Mo-Fr 09:00-17:00; 2026-11-24 11:00-12:00,14:00-15:00 off";
    assert_eq!(hours_in(&mut desk), Some(Some(expected.to_owned())));

    desk.replace("Times at which nobody counted", "");
    desk.key(EguiKey::Enter);
    assert_eq!(hours_in(&mut desk), Some(Some("Mo-Fr 09:00-17:00; 2026-11-24 off".to_owned())));
    for (times, why) in [("18-19", text!("nobody-nothing-changes")), ("noon", "Write times like 9–12, 13–17.")] {
        desk.replace("Times at which nobody counted", times);
        assert!(desk.shows(why) && !desk.is_on("Save"), "{times}");
        desk.key(EguiKey::Enter);
        assert!(desk.commands().is_empty());
    }
}

fn settings() -> Box<dyn Form> {
    Box::new(SettingsForm::new(Settings::default(), 0))
}

#[test]
fn settings_are_applied_as_they_are_changed() {
    let mut desk = open_at(settings(), [900.0, 1400.0], Theme::Light);
    let mut expected = Settings::default();
    desk.press("Dark, Theme");
    expected.theme = ThemeChoice::Dark;
    assert_eq!(desk.commands(), [DialogCommand::ChangeSettings(expected.clone())]);
    desk.press("Compact, Density");
    expected.density = Density::Compact;
    desk.press("Larger");
    expected.zoom = Zoom::nearest(1.1);
    desk.press("Numbers");
    desk.press("1'234");
    expected.number_format = NumberFormat::Apostrophe;
    desk.press("Week starts on");
    desk.press("Saturday");
    expected.first_day = FirstDay::Saturday;
    if !expected.sounds {
        desk.press("Play sounds");
        expected.sounds = true;
    }
    desk.press("A press, sound");
    desk.press("Knock");
    expected.press_sound = Tone::Knock;
    assert!(desk.commands().contains(&DialogCommand::TrySound(Tone::Knock)), "it is heard at once");
    desk.press("Speech");
    desk.press("The count after each press, too");
    expected.speech = Speech::Presses;
    desk.press("When a target is reached");
    expected.notifies = true;
    desk.get_by_label("Volume").set_value_accesskit(0.25);
    desk.run();
    desk.get_by_label("Volume").focus();
    desk.run();
    desk.key(EguiKey::ArrowRight);
    expected.volume = Volume::nearest(0.3);
    desk.get_by_label("Double presses, in milliseconds").focus();
    desk.run();
    desk.replace("Double presses, in milliseconds", "300");
    expected.guard_ms = Guard::nearest(300);
    assert_eq!(desk.commands().pop(), Some(DialogCommand::ChangeSettings(expected)));
    desk.press("Try the sound");
    assert_eq!(desk.commands(), [DialogCommand::TrySound(Tone::Rising)]);
    desk.replace("Double presses, in milliseconds", "5001");
    assert!(desk.shows("From 0 to 5000 milliseconds."));
    desk.press("Close");
    assert!(!desk.state().is_open);
}

#[test]
fn the_day_starts_when_the_time_was_entered_or_left() {
    let starts = |minutes| DialogCommand::Send(vec![Request::StartDaysAt { minutes }]);
    for leave in [EguiKey::Enter, EguiKey::Tab, EguiKey::Escape] {
        let mut desk = open(settings());
        desk.replace("Day starts at", "04:30");
        assert!(desk.commands().is_empty(), "not while it is typed");
        desk.key(leave);
        assert_eq!(desk.commands(), [starts(270)], "{leave:?}");
    }
    let mut desk = open(settings());
    desk.replace("Day starts at", "04:30");
    desk.key(EguiKey::Enter);
    desk.state_mut().dialog.refuse(&Refusal::NotSaved("the disk is full".to_owned()));
    desk.run();
    assert!(desk.shows("Not saved: the disk is full."));
    desk.key(EguiKey::Enter);
    assert_eq!(desk.commands(), [starts(270), starts(270)], "a refused one is asked for again");

    let mut desk = open(settings());
    desk.replace("Day starts at", "25:00");
    assert!(desk.shows("A time of day is written like 04:00."));
    desk.press("Close");
    assert!(desk.commands().is_empty() && !desk.state().is_open);
}

#[test]
fn settings_follow_what_is_changed_elsewhere() {
    let mut desk = open(settings());
    desk.state_mut().settings =
        Settings { zoom: Zoom::nearest(1.5), guard_ms: Guard::nearest(40), ..Settings::default() };
    desk.state_mut().settings_problems = vec!["No sound device was found.".to_owned()];
    desk.run();
    assert!(desk.shows("150 %") && desk.shows("No sound device was found."));
    let guard = desk.get_by_label("Double presses, in milliseconds").value();
    assert_eq!((guard.as_deref(), desk.commands()), (Some("40"), vec![]));
}

#[test]
fn keys_anywhere_are_off_at_first_and_their_modifiers_are_chosen() {
    let mut desk = open_at(settings(), [900.0, 1400.0], Theme::Light);
    assert!(desk.shows("Words of the global keys."));
    // It stands below what is seen at first.
    desk.get_by_label("Super, Keys anywhere").scroll_to_me();
    desk.run();
    desk.press("Super, Keys anywhere");
    let expected = Settings { global_keys: GlobalModifiers::Super, ..Settings::default() };
    assert_eq!(desk.commands(), [DialogCommand::ChangeSettings(expected)]);
}

#[test]
fn the_keys_are_listed_and_scroll() {
    let mut desk = open_at(Box::new(KeyListForm::default()), [360.0, 320.0], Theme::Dark);
    let first = "A counter's key: Count a step";
    let top = desk.get_by_label(first).rect().top();
    assert!(desk.shows("Ctrl+Shift+Z: Redo"));
    assert!(desk.shows("Super+1: Coffee"), "the keys that count in other programs");
    desk.key(EguiKey::PageDown);
    assert!(desk.query_by_label(first).is_none_or(|first| first.rect().top() < top - 100.0));
    desk.event(Event::Text("?".to_owned()));
    desk.run();
    assert!(!desk.state().is_open);
}

#[test]
fn a_board_is_chosen_by_the_keyboard_alone() {
    let mut desk = open(edit_tea());
    let board = |desk: &Desk| desk.get_by_label("Board of Tea").value().unwrap_or_default();
    desk.get_by_label("Board of Tea").focus();
    desk.run();
    desk.key(EguiKey::Enter);
    assert!(desk.get_by_label("No board").is_focused());
    desk.key(EguiKey::ArrowDown);
    desk.key(EguiKey::ArrowDown);
    desk.key(EguiKey::Enter);
    assert_eq!(board(&desk), "Door");
    assert!(desk.get_by_label("Board of Tea").is_focused());
    desk.key(EguiKey::Space);
    desk.key(EguiKey::Escape);
    assert!(!desk.shows("Front desk") && desk.state().is_open, "Escape closes the list only");
    assert!(desk.get_by_label("Board of Tea").is_focused());
    assert_eq!(board(&desk), "Door");
}

#[test]
fn tab_goes_from_the_top_to_the_main_button() {
    let mut desk = open(add_to_tea());
    let order = ["Amount to add to Tea", "Counted earlier, for Tea", "Cancel", "Add", "Amount to add to Tea"];
    for name in order {
        assert!(desk.get_by_label(name).is_focused(), "{name}");
        desk.key(EguiKey::Tab);
    }
    let mut desk = open(Box::new(ResetForm::new(vec![row(2, "Tea", 128)], Kind::These)));
    for name in ["Note on the reset of Tea", "Cancel", "Reset Tea", "Note on the reset of Tea"] {
        assert!(
            desk.get_by_role_and_label(if name.starts_with("Note") { Role::TextInput } else { Role::Button }, name)
                .is_focused(),
            "{name}"
        );
        desk.key(EguiKey::Tab);
    }
}

#[test]
fn a_group_of_options_is_one_stop_and_the_arrows_choose() {
    let mut desk = open(edit_tea());
    for name in ["Name of Tea", "Blue, colour of Tea", "Board of Tea"] {
        assert!(desk.get_by_label(name).is_focused(), "{name}");
        desk.key(EguiKey::Tab);
    }
    desk.get_by_label("Blue, colour of Tea").focus();
    desk.run();
    for key in [EguiKey::ArrowRight, EguiKey::ArrowRight, EguiKey::ArrowDown, EguiKey::ArrowLeft] {
        desk.key(key);
    }
    assert!(desk.get_by_label("Violet, colour of Tea").is_focused());
    desk.get_by_label("Adds, in the total of Tea").focus();
    desk.run();
    desk.key(EguiKey::ArrowLeft);
    desk.key(EguiKey::ArrowRight);
    assert!(desk.get_by_label("Subtracts, in the total of Tea").is_focused());
    desk.press("Save");
    let expected = Edit { color: Some(Color::Violet), weight: Some(Weight::Minus), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, expected)])]);
}

#[test]
fn what_gets_the_focus_comes_into_view() {
    let mut desk = open_at(edit_tea(), [360.0, 320.0], Theme::Light);
    for _ in 0..30 {
        desk.key(EguiKey::Tab);
        let focused = desk.query_all(egui_kittest::kittest::By::new().predicate(|node| node.is_focused())).next();
        let rect = focused.map(|node| node.rect());
        assert!(rect.is_none_or(|rect| rect.top() >= 60.0 && rect.bottom() <= 304.0), "{rect:?}");
    }
}

#[test]
fn every_dialog_fits_into_the_smallest_window_and_comes_to_rest() {
    let reset =
        || -> Box<dyn Form> { Box::new(ResetForm::new((1..=50).map(|id| row(id, "Tea", 1)).collect(), Kind::All)) };
    let delete = || -> Box<dyn Form> { Box::new(DeleteForm::new((1..=50).map(|id| row(id, "Tea", 1)).collect())) };
    let new_board = || -> Box<dyn Form> { Box::new(BoardForm::create()) };
    let keys = || -> Box<dyn Form> { Box::new(KeyListForm::default()) };
    let hours = || -> Box<dyn Form> {
        let hours = "Mo-Fr 09:00-12:00,13:00-17:00; 2026-12-24/2027-01-01 off; 2026-11-23 12:00-13:00 off";
        Box::new(BoardForm::edit(door(Some(hours))))
    };
    let nobody = || -> Box<dyn Form> {
        let day = date(2026, 11, 24);
        Box::new(NobodyForm::new(BoardId(2), "Door", (day, day), String::new()))
    };
    let all: [&dyn Fn() -> Box<dyn Form>; 10] =
        [&new_counter, &edit_tea, &add_to_tea, &reset, &delete, &new_board, &settings, &keys, &hours, &nobody];
    for (index, dialog) in all.into_iter().enumerate() {
        let mut desk = open_at(dialog(), [360.0, 320.0], Theme::Dark);
        desk.run();
        let id = desk.state_mut().dialog.state().id;
        let rect = desk.ctx.memory(|memory| memory.area_rect(id)).unwrap();
        let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::new(360.0, 320.0));
        assert!(window.contains_rect(rect), "{index}: {rect:?}");
        let described = desk.get_by_role(Role::Dialog).accesskit_node().description().unwrap_or_default();
        assert!(described.ends_with('.'), "{index}: {described}");
        let delay = desk.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert_eq!(delay, std::time::Duration::MAX, "{index}: nothing moves, so nothing is drawn");
    }
}

#[test]
fn escape_and_cancel_leave_and_a_click_beside_it_does_not() {
    for dialog in [new_counter, edit_tea, add_to_tea] {
        let mut desk = open(dialog());
        desk.hover_at(egui::Pos2::new(5.0, 5.0));
        desk.drag_at(egui::Pos2::new(5.0, 5.0));
        desk.drop_at(egui::Pos2::new(5.0, 5.0));
        desk.run();
        assert!(desk.state().is_open);
        desk.press("Cancel");
        assert!(!desk.state().is_open);
        let mut desk = open(dialog());
        desk.key(EguiKey::Escape);
        assert!(!desk.state().is_open && desk.commands().is_empty());
    }
}

#[test]
fn a_held_enter_does_it_once_in_a_field_and_on_a_button() {
    for is_button in [false, true] {
        let mut desk = open(Box::new(ResetForm::new(vec![row(2, "Tea", 128)], Kind::These)));
        if is_button {
            desk.get_by_role_and_label(Role::Button, "Reset Tea").focus();
            desk.run();
        }
        for _ in 0..3 {
            desk.key_down(EguiKey::Enter);
            desk.run();
        }
        assert_eq!(desk.commands().len(), 1, "the others are its repeats");
    }
}

#[test]
fn a_field_says_what_is_wrong_with_its_number() {
    assert_eq!(whole_number("1,000"), Ok(1_000));
    assert_eq!(whole_number("1.5"), Err(text!("dialogs-no-whole-number")));
    assert_eq!(whole_number("9223372036854775808"), Err(text!("dialogs-number-too-large")));
    assert_eq!(optional_number("  "), Ok(None));
}

#[test]
fn a_control_chart_is_set_up_by_the_keyboard_alone() {
    let mut desk = open(edit_tea());
    let pick = |desk: &mut Desk, list: &str, downs: usize| {
        desk.get_by_role_and_label(Role::ComboBox, list).focus();
        desk.run();
        desk.key(EguiKey::Enter);
        desk.key(EguiKey::Home);
        for _ in 0..downs {
            desk.key(EguiKey::ArrowDown);
        }
        desk.key(EguiKey::Enter);
    };
    assert!(!desk.shows("Points of Tea"), "a counter without a chart has no more fields");
    pick(&mut desk, "Control chart of Tea", 2);
    pick(&mut desk, "For each of Tea", 3);
    pick(&mut desk, "Points of Tea", 2);
    // The four weeks before today, until others are picked.
    let baseline = "Baseline of Tea, Tue, 27 Oct 2026 – Mon, 23 Nov 2026";
    desk.get_by_role_and_label(Role::Button, baseline).focus();
    desk.run();
    desk.key(EguiKey::Enter);
    for key in [EguiKey::PageUp, EguiKey::Enter, EguiKey::ArrowDown, EguiKey::Enter] {
        desk.key(key);
    }
    desk.press("Save");
    let control = "u week 2026-10-23/2026-10-30 of counter Inspected".parse().unwrap();
    let expected = Edit { control: Some(Some(control)), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, expected)])]);
}

#[test]
fn a_control_chart_stays_as_it_is_until_it_is_changed() {
    let with = |control: &str| -> Box<dyn Form> {
        Box::new(CounterForm::edit(Counter { control: Some(control.to_owned()), ..tea() }))
    };
    // Of a counter that isn't on this board, and what another program wrote.
    for control in ["p day 2026-10-01/2026-10-31 of counter Elsewhere", "x day"] {
        let mut desk = open(with(control));
        assert!(!desk.shows("Baseline"));
        desk.press("Save");
        assert_eq!((desk.commands(), desk.state().is_open), (vec![], false), "{control}");
    }
    let mut desk = open(with("x day"));
    assert!(desk.shows(
        "Another program wrote “x day”, which can't be read as a control chart. It stays until you choose one."
    ));
    desk.press("Control chart of Tea");
    desk.press("Defects");
    desk.press("Save");
    let control = "c day 2026-10-27/2026-11-23".parse().unwrap();
    let expected = Edit { control: Some(Some(control)), ..Edit::default() };
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, expected)])]);

    let mut desk = open(with("c day 2026-10-01/2026-10-31"));
    desk.press("Control chart of Tea");
    desk.press("None");
    desk.press("Save");
    assert_eq!(desk.commands(), [DialogCommand::Do(vec![edit(2, Edit { control: Some(None), ..Edit::default() })])]);
}
