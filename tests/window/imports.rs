//! Imports in the window: what is shown of a file before, what is asked, what can be said otherwise, and what comes of it, by role
//! and accessible name.

use std::fs;
use std::path::{Path, PathBuf};

use crate::desk::{Desk, in_file};
use crate::forms::Forms as _;
use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

const SHIFT_COMMAND: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// What a table of events from elsewhere looks like; two lines of it are bad.
const EVENTS: &str = "Date,What,Visitors,Remark\n\
    2026-11-02 09:12,Tea,3,school\n\
    2026-11-03 10:05,Juice,1,\n\
    2026-11-03 notatime,Juice,2,\n\
    2026-11-04 11:00,Juice,x,\n";

/// A desk with two counters.
fn desk() -> Desk {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.sql("UPDATE counter SET count = 12 WHERE name = 'Coffee'; UPDATE counter SET count = 5 WHERE name = 'Tea'");
    desk.step_until("the start", |desk| desk.shows("Coffee: 12") && desk.shows("Tea: 5"));
    desk
}

/// Opens the dialog on this file, and waits for what it says.
fn open(desk: &mut Desk, file: &Path, says: &str) {
    desk.open_dialog(SHIFT_COMMAND, Key::E, "Import");
    desk.type_path("File to import", file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    // The dialog grows with what comes later.
    desk.step_until(says, |desk| desk.says(says) && !desk.says("Reading…"));
    desk.settle();
}

/// As [`open`], on a file that holds this.
fn open_text(desk: &mut Desk, text: &str, says: &str) {
    let file = desk.file("a file.csv");
    fs::write(&file, text).unwrap();
    open(desk, &file, says);
}

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

/// The options of a question, and of others that are shown, with whether each is chosen.
fn options(desk: &Desk, role: Role) -> Vec<(String, bool)> {
    let nodes = desk.harness.query_all_by_role(role);
    let is_chosen =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().toggled() == Some(eframe::egui::accesskit::Toggled::True);
    nodes.map(|node| (node.accesskit_node().label().unwrap_or_default(), is_chosen(&node))).collect()
}

fn pick(desk: &mut Desk, role: Role, name: &str) {
    desk.step_until("all is read", |desk| !desk.says("Reading…"));
    desk.settle();
    desk.harness.get_by_role_and_label(role, name).click();
    desk.settle();
}

fn meaning(desk: &Desk, column: &str) -> String {
    let name = format!("What {column} is");
    let node = desk.harness.get_by_role_and_label(Role::ComboBox, &name);
    node.accesskit_node().value().unwrap_or_default()
}

#[test]
fn a_table_is_previewed_imported_undone_and_known_again() {
    let mut desk = desk();
    let file = desk.file("events.csv");
    fs::write(&file, EVENTS).unwrap();
    desk.open_dialog(SHIFT_COMMAND, Key::E, "Import");
    assert!(!desk.is_on("Import"), "nothing is named");
    desk.type_text(file.to_str().unwrap());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the preview", |desk| desk.says("Makes the counter Juice. Adds 2 entries."));
    assert!(desk.says("Tea: 5 → 8, 1 entry") && desk.says("Juice: 0 → 1, 1 entry"));
    assert!(
        desk.says("2 lines can't be imported")
            && desk.says("Line 4, \"Date\": ")
            && desk.says("Line 5, \"Visitors\": ")
    );
    assert!(!desk.is_on("Import"), "bad lines");
    assert_eq!(in_file(&desk.path, "Tea"), (5, 1), "only a preview");
    desk.check("Leave these 2 lines out");
    desk.click_main("Import");
    desk.step_until("the toast", |desk| desk.says("Imported 2 entries of 2 counters from events.csv"));
    assert_eq!((in_file(&desk.path, "Tea"), in_file(&desk.path, "Juice")), ((8, 2), (1, 1)));

    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("undone", |desk| in_file(&desk.path, "Tea").0 == 5 && !desk.shows("Juice: 1"));
    desk.press_key(SHIFT_COMMAND, Key::Z);
    desk.step_until("redone", |desk| in_file(&desk.path, "Tea").0 == 8 && desk.shows("Juice: 1"));

    desk.open_dialog(SHIFT_COMMAND, Key::E, "Import");
    desk.type_text(file.to_str().unwrap());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is known", |desk| desk.says("Nothing to add: 2 entries that are there already."));
    desk.check("Leave these 2 lines out");
    desk.settle();
    assert!(!desk.is_on("Import"));
    desk.check("Add also what is there already");
    desk.step_until("again", |desk| desk.says("Tea: 8 → 11, 1 entry"));
    desk.step_until("it is offered", |desk| desk.is_on("Import"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert_eq!(in_file(&desk.path, "Tea").0, 8, "it was left");
}

#[test]
fn columns_can_be_taken_for_something_else() {
    let mut desk = desk();
    let file = desk.file("shift.csv");
    fs::write(&file, "Who,Desk,Number\nTea,Coffee,4\nCoffee,Coffee,6\n").unwrap();
    desk.open_dialog(SHIFT_COMMAND, Key::E, "Import");
    desk.type_text(file.to_str().unwrap());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is read", |desk| desk.harness.query_by_role_and_label(Role::ComboBox, "What Who is").is_some());
    desk.choose_of("What Who is", "The counter's name");
    desk.step_until("by the first column", |desk| desk.says("Tea: 5 → 9, 1 entry") && desk.says("Coffee: 12 → 18"));
    desk.choose_of("What Desk is", "The counter's name");
    desk.step_until("by the second column", |desk| desk.says("Coffee: 12 → 22, 2 entries") && !desk.says("Tea: 5 → 9"));
    desk.choose_of("What Number is", "Left out");
    desk.step_until("each row counts 1", |desk| desk.says("Coffee: 12 → 14, 2 entries"));
    desk.step_until("it is offered", |desk| desk.is_on("Import"));
    desk.click_main("Import");
    desk.step_until("imported", |desk| desk.shows("Coffee: 14"));
}

#[test]
fn what_cannot_be_imported_is_said_in_words() {
    let mut desk = desk();
    let picture = desk.file("picture.png");
    fs::write(&picture, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    desk.open_dialog(SHIFT_COMMAND, Key::E, "Import");
    for (file, why) in [
        (desk.file("none.csv"), "can't be read"),
        (picture, "it is a picture (PNG)"),
        (desk.path.clone(), "it is a tally file"),
    ] {
        desk.type_path("File to import", &file);
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until(why, |desk| desk.says(why));
        assert!(!desk.is_on("Import"));
    }
}

#[test]
fn each_column_stands_beside_what_it_holds_and_those_left_out_are_named() {
    let mut desk = desk();
    open_text(
        &mut desk,
        "ID,Date,What,Visitors,Mood,Empty\nx1,2026-11-02,Tea,3,glad,\nx2,2026-11-03,Tea,4,,\n",
        "Adds 2 entries.",
    );
    for (column, is) in [("ID", "Left out"), ("Date", "When: date and time"), ("Visitors", "How much is added")] {
        assert_eq!(meaning(&desk, column), is, "{column}");
    }
    for held in ["ID holds x1, x2", "Date holds 2026-11-02, 2026-11-03", "Mood holds glad", "Empty holds empty"] {
        assert!(desk.shows(held), "{held}: {:?}", desk.labels());
    }
    assert!(desk.shows("3 columns are left out: ID, Mood, Empty."));
    assert!(desk.is_on("Import"));
}

#[test]
fn more_columns_than_are_shown_are_said_and_can_be_shown() {
    let mut desk = desk();
    let names: Vec<String> = (1..=40).map(|number| format!("Answer {number}")).collect();
    let text = format!("Counter,Count,{}\nTea,3,{}\n", names.join(","), ["yes"; 40].join(","));
    open_text(&mut desk, &text, "Adds 1 entry.");
    assert!(desk.shows("32 more columns: left out."));
    assert!(desk.says("40 columns are left out: Answer 1, Answer 2, ") && desk.says(", Answer 12 and 28 more."));
    assert!(desk.harness.query_by_role_and_label(Role::ComboBox, "What Answer 40 is").is_none());
    desk.click("All 42 columns");
    desk.settle();
    desk.harness.get_by_role_and_label(Role::ComboBox, "What Answer 40 is").scroll_to_me();
    desk.settle();
    desk.choose_of("What Answer 40 is", "A note");
    desk.step_until("it is read so", |desk| desk.says("39 columns are left out") && desk.is_on("Import"));
    assert_eq!(meaning(&desk, "Count"), "How much is added", "the others are as they were");
}

#[test]
fn two_candidates_for_one_role_are_asked_about_without_a_default() {
    let mut desk = desk();
    let question = "Which column holds the counts: \"Visitors\" or \"Staff\"?";
    let text = "Item,Visitors,Staff,Remark\nTea,120,3,a\nCoffee,80,2,b\n";
    open_text(&mut desk, text, question);
    let asked = ["Visitors", "Staff", "None: each row counts 1"].map(|option| (format!("{option}, {question}"), false));
    assert_eq!(options(&desk, Role::RadioButton), asked);
    assert_eq!(meaning(&desk, "Visitors"), "Asked above");
    assert!(!desk.says("left out"), "nothing is decided: {:?}", desk.labels());
    assert!(!desk.says("nothing in it to add"));
    assert!(!desk.is_on("Import"));
    assert!(desk.shows("Answer the question above first."));
    // Another column is changed, and the question stays.
    desk.choose_of("What Remark is", "Left out");
    desk.step_until("it is read so", |desk| desk.says("1 column is left out: Remark."));
    assert!(!desk.is_on("Import") && desk.shows(question));
    let staff = format!("Staff, {question}");
    desk.harness.get_by_role_and_label(Role::RadioButton, &staff).focus();
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.step_until("the preview", |desk| desk.says("Tea: 5 → 8, 1 entry") && desk.is_on("Import"));
    assert!(desk.shows("2 columns are left out: Visitors, Remark."));
    // It can be thought over, and the keyboard is where it was.
    assert!(options(&desk, Role::RadioButton).contains(&(staff.clone(), true)));
    assert!(desk.harness.get_by_role_and_label(Role::RadioButton, &staff).is_focused());
    pick(&mut desk, Role::RadioButton, &format!("None: each row counts 1, {question}"));
    desk.step_until("each counts", |desk| desk.says("Tea: 5 → 6, 1 entry") && desk.is_on("Import"));
    pick(&mut desk, Role::RadioButton, &staff);
    desk.step_until("by the column", |desk| desk.says("Tea: 5 → 8, 1 entry") && desk.is_on("Import"));
    // What was said stays said when something else is.
    desk.choose_of("What Remark is", "A note");
    desk.step_until("it is read so", |desk| desk.shows("1 column is left out: Visitors.") && desk.is_on("Import"));
    assert!(desk.says("Tea: 5 → 8, 1 entry"));
    desk.click_main("Import");
    desk.step_until("imported", |desk| desk.shows("Coffee: 14"));
}

#[test]
fn each_of_two_questions_is_to_be_answered() {
    let mut desk = desk();
    let text = "Time A,Time B,Item,In,Out\n2026-11-02 09:00,2026-10-01 12:00,Tea,1,2\n2026-11-03 09:00,2026-10-02 13:00,Tea,4,1\n";
    open_text(&mut desk, text, "Answer the 2 questions above first.");
    let (when, count) = ("says when it was counted", "holds the counts");
    let question = |desk: &Desk, part: &str| {
        desk.labels().into_iter().find(|label| label.starts_with("Which column") && label.contains(part))
    };
    let first = question(&desk, when).unwrap();
    pick(&mut desk, Role::RadioButton, &format!("Time A, {first}"));
    desk.step_until("one is left", |desk| desk.shows("Answer the question above first."));
    assert!(!desk.is_on("Import"));
    let second = question(&desk, count).unwrap();
    pick(&mut desk, Role::RadioButton, &format!("In, {second}"));
    desk.step_until("the preview", |desk| desk.says("Tea: 5 → 10, 2 entries") && desk.is_on("Import"));
    assert_eq!(meaning(&desk, "Time A"), "When: date and time");
}

#[test]
fn what_a_meter_shows_is_asked_about_or_offered() {
    let mut desk = desk();
    open(&mut desk, &case("05-home-assistant.csv"), "Answer the question above");
    let question = desk.labels().into_iter().find(|label| label.contains("never falls")).unwrap();
    assert!(options(&desk, Role::RadioButton).iter().all(|(_, is_chosen)| !is_chosen));
    pick(&mut desk, Role::RadioButton, &format!("It is what a meter shows: the differences count, {question}"));
    desk.step_until("the preview", |desk| desk.is_on("Import"));
    assert!(desk.says("Of a meter's readings the differences count"), "{:?}", desk.labels());
    assert_eq!(meaning(&desk, "state"), "What a meter shows");
}

#[test]
fn a_table_without_names_asks_for_the_one_counters_name() {
    let mut desk = desk();
    open(&mut desk, &case("47d-click-log.csv"), "Answer the question above");
    assert!(!desk.is_on("Import"));
    desk.field("Name of the counter").focus();
    desk.harness.run_steps(2);
    desk.type_text("Tea");
    assert!(!desk.is_on("Import"), "half a name");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the preview", |desk| desk.says("Tea: 5 → ") && desk.is_on("Import"));
    // It can be mended.
    desk.field("Name of the counter").focus();
    desk.harness.run_steps(2);
    desk.type_text(" break");
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.step_until("another one", |desk| desk.says("Makes the counter Tea break.") && desk.is_on("Import"));
}

#[test]
fn sheets_are_chosen_and_those_alike_are_taken_together() {
    let mut desk = desk();
    open(&mut desk, &case("22d-xlsx-second-sheet.xlsx"), "Which sheet holds the counts?");
    assert!(!desk.is_on("Import"));
    assert!(desk.shows("Choose a sheet above first."));
    assert_eq!(options(&desk, Role::CheckBox), [("Notes, Sheets".into(), false), ("Counts, Sheets".into(), false)]);
    pick(&mut desk, Role::CheckBox, "Counts, Sheets");
    desk.step_until("the preview", |desk| desk.says("Makes 2 counters. Adds 2 entries.") && desk.is_on("Import"));
    // The other has other columns, so it is read instead.
    pick(&mut desk, Role::CheckBox, "Notes, Sheets");
    desk.step_until("the other", |desk| {
        options(desk, Role::CheckBox).contains(&("Notes, Sheets".into(), true)) && !desk.says("Makes 2 counters")
    });
    assert!(options(&desk, Role::CheckBox).contains(&("Counts, Sheets".into(), false)));

    let file = desk.file("months.xlsx");
    write_sheets(&file, &[("October", 4), ("November", 9)]);
    desk.type_path("File to import", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is asked", |desk| desk.says("October, Sheets"));
    pick(&mut desk, Role::CheckBox, "October, Sheets");
    desk.step_until("one", |desk| desk.says("Tea: 5 → 9, 1 entry"));
    pick(&mut desk, Role::CheckBox, "November, Sheets");
    desk.step_until("both", |desk| desk.says("Tea: 5 → 18, 2 entries") && desk.is_on("Import"));
    pick(&mut desk, Role::CheckBox, "October, Sheets");
    desk.step_until("the other", |desk| desk.says("Tea: 5 → 14, 1 entry"));
    pick(&mut desk, Role::CheckBox, "November, Sheets");
    desk.step_until("none", |desk| desk.shows("Choose a sheet above first."));
    assert!(!desk.is_on("Import"));
}

/// A workbook of sheets that are alike, each with one count.
fn write_sheets(file: &Path, sheets: &[(&str, u32)]) {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, count) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        sheet.write(0, 0, "Name").unwrap();
        sheet.write(0, 1, "Count").unwrap();
        sheet.write(1, 0, "Tea").unwrap();
        sheet.write(1, 1, *count).unwrap();
    }
    book.save(file).unwrap();
}

#[test]
fn a_doubtful_encoding_is_chosen_by_what_it_makes_of_the_text() {
    let mut desk = desk();
    open(&mut desk, &case("20d-macroman.csv"), "How is it encoded?");
    assert!(!desk.is_on("Import"));
    assert!(desk.shows("Choose how its text is encoded first."));
    let guesses = options(&desk, Role::RadioButton);
    assert_eq!(guesses[0], ("macintosh: Rückgabe;3".to_owned(), false));
    assert!(guesses.iter().all(|(_, is_chosen)| !is_chosen));
    // What it can't be is said, and the question stays.
    desk.choose_of("How the text is encoded", "UTF-8");
    desk.step_until("it can't be", |desk| desk.says("isn't UTF-8"));
    assert!(!desk.is_on("Import"));
    pick(&mut desk, Role::RadioButton, "macintosh: Rückgabe;3");
    desk.step_until("the preview", |desk| desk.says("Makes 2 counters.") && desk.is_on("Import"));
    assert!(desk.says("Rückgabe: 0 → 3") && !desk.says("isn't UTF-8"));
    desk.click("More choices");
    desk.settle();
    let choice = desk.harness.get_by_role_and_label(Role::ComboBox, "How the text is encoded");
    assert_eq!(choice.accesskit_node().value().unwrap(), "macintosh: Rückgabe;3", "it can be thought over");
}

#[test]
fn the_order_of_dates_is_asked_for_only_where_it_matters() {
    let mut desk = desk();
    open_text(&mut desk, "Date,Name\n2026-11-02,Tea\n", "Adds 1 entry.");
    assert!(options(&desk, Role::RadioButton).is_empty(), "year, month, day");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    open_text(&mut desk, "Date,Name\n2/11/2026,Tea\n3/11/2026,Tea\n", "2 lines are bad");
    assert!(desk.says("may be 2 November 2026 or 11 February 2026"), "{:?}", desk.labels());
    pick(&mut desk, Role::RadioButton, "1 February, 1/2/2026 is");
    desk.step_until("they are read", |desk| desk.says("Adds 2 entries.") && desk.is_on("Import"));
}

#[test]
fn several_answers_in_one_cell_are_parted_if_wanted() {
    let mut desk = desk();
    open(&mut desk, &case("11-forms.csv"), "Makes 2 counters. Adds 3 entries.");
    let question = desk.labels().into_iter().find(|label| label.contains("several answers")).unwrap();
    let one = format!("Each cell is one name, {question}");
    let parted = format!("Several names, parted by ;, {question}");
    assert_eq!(options(&desk, Role::RadioButton), [(parted.clone(), false), (one.clone(), true)]);
    assert!(desk.is_on("Import"), "it is only offered");
    pick(&mut desk, Role::RadioButton, &parted);
    desk.step_until("parted", |desk| desk.says("Makes 2 counters. Adds 4 entries.") && desk.is_on("Import"));
    assert_eq!(options(&desk, Role::RadioButton), [(parted, true), (one.clone(), false)]);
    pick(&mut desk, Role::RadioButton, &one);
    desk.step_until("together", |desk| desk.says("Makes 2 counters. Adds 3 entries."));
}

#[test]
fn lines_above_the_table_are_left_out_as_many_as_are_said() {
    let mut desk = desk();
    open_text(&mut desk, "Name,Count\nold,1\nName,Count\nTea,4\n", "1 line is bad");
    assert!(!desk.says("Lines above the table to leave out"), "few need it");
    desk.click("More choices");
    desk.settle();
    desk.field("Lines above the table to leave out").focus();
    desk.harness.run_steps(2);
    desk.type_text("2x");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("no number", |desk| desk.says("This isn't a whole number"));
    desk.press_key(Modifiers::NONE, Key::Backspace);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is read so", |desk| desk.says("Tea: 5 → 9, 1 entry") && desk.is_on("Import"));
}

#[test]
fn all_that_is_to_be_known_of_a_file_stands_in_the_dialog() {
    let mut desk = desk();
    open(&mut desk, &case("10-title-and-total.csv"), "Adds ");
    assert!(desk.says("rows above the table are left out."), "{:?}", desk.labels());
    assert!(desk.says("is the sum of the others, and is left out."), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    desk.sql("INSERT INTO entry (counter_id, at, delta) SELECT id, 1793611807000, 3 FROM counter WHERE name = 'Tea'");
    open_text(&mut desk, "time,name,count\n2026-11-02T09:30:00Z,Tea,3\n", "1 row looks like one that is there already");
    assert!(desk.is_on("Import"));
}

#[test]
fn what_goes_in_and_what_goes_out_are_never_added_together() {
    let mut desk = Desk::open(&["In", "Out", "Aside"]);
    desk.sql(
        "UPDATE counter SET count = 20 WHERE name = 'In'; UPDATE counter SET count = 15, weight = -1 WHERE name = 'Out';
         UPDATE counter SET count = 7, weight = 0 WHERE name = 'Aside'",
    );
    open_text(&mut desk, "Name,Count\nIn,10\nOut,4\nAside,1\n", "Adds 3 entries.");
    assert!(desk.says("In all: 5 → 11, 3 entries"), "{:?}", desk.labels());
}

/// A table of so many rows, a second apart.
fn rows(count: usize) -> String {
    let row = |row: usize| format!("2026-10-01T{:02}:{:02}:{:02}Z,Tea\n", row / 3600 % 24, row / 60 % 60, row % 60);
    std::iter::once("time,name\n".to_owned()).chain((0..count).map(row)).collect()
}

#[test]
fn before_a_large_import_a_backup_is_made_and_it_is_told_where() {
    let mut desk = desk();
    open_text(&mut desk, &rows(10_000), "Adds 10,000 entries.");
    assert!(desk.says("A backup is made first"));
    assert!(!desk.says("undone as one step"));
    let folder = desk.path.with_file_name("t.db.backups");
    assert!(!folder.exists(), "not before it is wanted");
    desk.click_main("Import");
    desk.step_until("imported", |desk| desk.says("Imported 10,000 entries of 1 counter"));
    let told = desk.labels().into_iter().find(|label| label.starts_with("What was there before is in ")).unwrap();
    let backup = PathBuf::from(told.trim_start_matches("What was there before is in "));
    assert_eq!((in_file(&backup, "Tea").0, in_file(&desk.path, "Tea").0), (5, 10_005));
}

#[test]
fn without_its_backup_nothing_is_imported() {
    let mut desk = desk();
    fs::write(desk.path.with_file_name("t.db.backups"), "in the way").unwrap();
    open_text(&mut desk, &rows(10_000), "Adds 10,000 entries.");
    desk.click_main("Import");
    desk.step_until("why", |desk| {
        desk.says("There can be no backup before so large an import, so nothing was imported: ")
    });
    assert_eq!(in_file(&desk.path, "Tea"), (5, 1));
    assert!(desk.is_on("Import"), "it can be tried again");
    fs::remove_file(desk.path.with_file_name("t.db.backups")).unwrap();
    desk.click_main("Import");
    desk.step_until("imported", |desk| desk.says("Imported 10,000 entries of 1 counter"));
}

#[test]
fn an_empty_file_needs_no_backup_and_what_cannot_be_undone_is_said_before() {
    let mut desk = Desk::open(&[]);
    desk.click("Import…");
    desk.settle();
    let file = desk.file("much.csv");
    fs::write(&file, rows(100_001)).unwrap();
    desk.type_text(file.to_str().unwrap());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the preview", |desk| desk.says("More than 100,000 entries can't be undone as one step."));
    assert!(!desk.says("A backup is made first"));
    desk.step_until("it is offered", |desk| desk.is_on("Import"));
    desk.click_main("Import");
    desk.step_until("imported", |desk| desk.says("Imported 100,001 entries"));
    assert!(!desk.path.with_file_name("t.db.backups").exists());
}

/// Another program holds the file, so that what is asked of the worker goes on until it lets go.
fn hold(desk: &Desk) -> rusqlite::Connection {
    let other = rusqlite::Connection::open(&desk.path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

#[test]
fn an_import_that_is_under_way_can_be_cancelled_and_done_after_all() {
    let mut desk = desk();
    open_text(&mut desk, "Name,Count\nTea,4\n", "Adds 1 entry.");
    for is_by_key in [false, true] {
        let other = hold(&desk);
        desk.click_main("Import");
        desk.step_until("it is under way", |desk| desk.says("Importing…"));
        assert!(!desk.is_on("Import"), "once is enough");
        desk.settle();
        assert!(desk.has_focus("Cancel"));
        if is_by_key {
            desk.press_key(Modifiers::NONE, Key::Escape);
        } else {
            desk.click("Cancel");
        }
        desk.step_until("it is given up", |desk| desk.says("Cancelling…"));
        drop(other);
        desk.step_until("what came of it", |desk| desk.says("The import was cancelled: nothing was imported."));
        assert_eq!(in_file(&desk.path, "Tea"), (5, 1));
        assert!(desk.is_on("Import"));
    }
    desk.settle();
    assert!(desk.has_focus("Import"), "by keys, too");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("imported", |desk| desk.says("Imported 1 entry of 1 counter") && desk.shows("Tea: 9"));
}

#[test]
fn whoever_does_not_wait_for_the_end_of_a_cancelled_import_leaves_the_dialog() {
    let mut desk = desk();
    open_text(&mut desk, "Name,Count\nTea,4\n", "Adds 1 entry.");
    let other = hold(&desk);
    desk.click_main("Import");
    desk.step_until("it is under way", |desk| desk.says("Importing…"));
    desk.click("Cancel");
    desk.step_until("it is given up", |desk| desk.says("Cancelling…"));
    desk.click("Cancel");
    desk.step_until("it is left", |desk| desk.harness.query_by_role(Role::Dialog).is_none());
    drop(other);
    desk.step_until("what came of it", |desk| desk.says("The import was cancelled: nothing was imported."));
    assert_eq!(in_file(&desk.path, "Tea"), (5, 1));
}

#[test]
fn closing_the_window_gives_an_import_up_and_saves_what_was_pressed() {
    let mut desk = desk();
    let other = hold(&desk);
    desk.focus("Coffee");
    desk.press_key(Modifiers::NONE, Key::Space);
    open_text(&mut desk, "Name,Count\nTea,4\n", "Adds 1 entry.");
    desk.click_main("Import");
    desk.step_until("it is under way", |desk| desk.says("Importing…"));
    desk.ask_to_close();
    drop(other);
    desk.step_until("it closes", |desk| {
        desk.commands().iter().any(|command| matches!(command, eframe::egui::ViewportCommand::Close))
    });
    assert_eq!((in_file(&desk.path, "Tea"), in_file(&desk.path, "Coffee").0), ((5, 1), 13));
}

#[test]
fn what_looks_like_no_table_is_read_as_one_if_that_is_said() {
    let mut desk = desk();
    open(&mut desk, &case("26b-markdown.md"), "it is a table of Markdown");
    assert!(!desk.is_on("Import"));
    desk.click("More choices");
    desk.settle();
    desk.choose_of("Read as", "A table.");
    desk.step_until("it is read", |desk| desk.says("Desk: 0 → 3, 1 entry") && !desk.says("of Markdown"));
    // And back: what it is is said again, and the choice is still there.
    desk.choose_of("Read as", "What it looks like");
    desk.step_until("it is refused", |desk| desk.says("of Markdown"));
    assert!(!desk.is_on("Import"));
    assert!(desk.harness.query_by_role_and_label(Role::ComboBox, "Read as").is_some());
}
