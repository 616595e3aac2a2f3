//! Files in the window: what leaves, what comes in, what is dropped, copied and opened, by role and accessible name.

#[path = "common/desk.rs"]
mod desk;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desk::{Desk, in_file};
use eframe::egui::{self, DroppedFile, Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rusqlite::Connection;
use tallyboard::export::{self, Chosen, Export, Format, What};
use tallyboard::stats::{Calendar, Unit};
use tallyboard::store::{Access, DemoPlan, Store};
use tallyboard::words::{BoardId, CounterId, Time};

const SHIFT_COMMAND: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// What a table of events from elsewhere looks like; two lines of it are bad.
const EVENTS: &str = "Date,What,Visitors,Remark\n\
    2026-11-02 09:12,Tea,3,school\n\
    2026-11-03 10:05,Juice,1,\n\
    2026-11-03 notatime,Juice,2,\n\
    2026-11-04 11:00,Juice,x,\n";

/// A desk with three counters, two of them on a board.
fn desk() -> Desk {
    let mut desk = Desk::open(&["Coffee", "Tea", "=1+1"]);
    desk.sql(
        "INSERT INTO board (id, name) VALUES (1, 'Kitchen');
         UPDATE counter SET board_id = 1 WHERE name <> 'Coffee';
         UPDATE counter SET count = 12 WHERE name = 'Coffee'; UPDATE counter SET count = 5 WHERE name = 'Tea'",
    );
    desk.step_until("the start", |desk| desk.shows("Coffee: 12") && desk.shows("Kitchen, 2 counters"));
    desk
}

trait Files {
    fn says(&self, part: &str) -> bool;
    fn open_dialog(&mut self, modifiers: Modifiers, key: Key, title: &str);
    fn type_path(&mut self, field: &str, path: &Path);
    fn choose_of(&mut self, name: &str, option: &str);
    fn is_on(&self, button: &str) -> bool;
    fn click_main(&mut self, button: &str);
    fn check(&mut self, name: &str);
    fn file(&self, name: &str) -> PathBuf;
}

impl Files for Desk {
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

/// What the library writes of the same.
fn expected(path: &Path, what: What, format: Format, of: Chosen) -> Vec<u8> {
    let mut store = Store::open(path, Access::Read).unwrap();
    let calendar = Calendar::new(jiff::tz::TimeZone::UTC, Default::default(), jiff::civil::Weekday::Monday);
    let now = Time::now();
    let (since, until, kinds) = (None, None, Vec::new());
    let export = Export { what, format, of, since, until, kinds, calendar, now };
    let mut out = Vec::new();
    export::write(&mut store, &export, &mut out, &|_| std::ops::ControlFlow::Continue(())).unwrap();
    out
}

#[test]
fn entries_are_exported_by_the_keyboard_alone_and_a_file_is_replaced_only_when_so_said() {
    let mut desk = desk();
    let file = desk.file("out.csv");
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    // The ending says the format.
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the toast", |desk| desk.says("Exported 2 rows to"));
    let whole = expected(&desk.path, What::Entries, Format::Csv, Chosen::default());
    assert_eq!(fs::read(&file).unwrap(), whole);

    fs::write(&file, "mine").unwrap();
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is there", |desk| desk.says("There is such a file already."));
    assert!(!desk.is_on("Export"));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    desk.check("Replace it");
    desk.settle();
    desk.click_main("Export");
    desk.step_until("it is replaced", |_| fs::read(&file).unwrap() == whole);
    desk.step_until("the dialog is closed", |desk| {
        desk.harness.query_by_role_and_label(Role::Dialog, "Export").is_none()
    });
}

#[test]
fn what_is_shown_or_selected_is_offered_to_be_exported() {
    let mut desk = desk();
    let file = desk.file("out.csv");
    let export = |desk: &mut Desk| {
        desk.harness.get_by_role_and_label(Role::RadioButton, "Table, What").click();
        desk.settle();
        desk.harness.get_by_role_and_label(Role::RadioButton, "Week, A row for each").click();
        desk.harness.get_by_role_and_label(Role::RadioButton, "CSV, Format").click();
        desk.settle();
        desk.type_path("File to export to", &file);
        desk.click_main("Export");
        desk.step_until("the toast", |desk| desk.says("Exported"));
        let written = fs::read(&file).unwrap();
        fs::remove_file(&file).unwrap();
        String::from_utf8(written).unwrap()
    };
    desk.click("Kitchen, 2 counters");
    desk.settle();
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    let of_board = export(&mut desk);
    let chosen = Chosen { boards: vec![BoardId(1)], ..Chosen::default() };
    assert_eq!(of_board.into_bytes(), expected(&desk.path, What::Table(Unit::Week), Format::Csv, chosen));

    desk.click("All counters, 3 counters");
    desk.settle();
    desk.open_menu("Coffee");
    desk.choose("Export…");
    let of_one = export(&mut desk);
    let chosen = Chosen { counters: vec![CounterId(1)], ..Chosen::default() };
    assert_eq!(of_one.into_bytes(), expected(&desk.path, What::Table(Unit::Week), Format::Csv, chosen));
}

#[test]
fn what_cannot_be_exported_is_said_in_words() {
    let mut desk = desk();
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    for (file, why) in [
        (desk.file("none/out.csv"), "is missing: make it, or name another file"),
        (desk.path.clone(), "is the tally file itself"),
        (desk.folder.path().to_owned(), "is a folder: name a file in it"),
    ] {
        desk.type_path("File to export to", &file);
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until(why, |desk| desk.says(why));
    }
    desk.type_path("File to export to", Path::new(""));
    assert!(!desk.is_on("Export"), "nowhere");
    desk.type_path("File to export to", &desk.file("out.xlsx"));
    desk.field("From then on").focus();
    desk.harness.run_steps(2);
    desk.type_text("2026-11-02");
    desk.field("Until before then").focus();
    desk.harness.run_steps(2);
    desk.type_text("2026-11-01");
    desk.harness.run_steps(2);
    assert!(desk.says("This is not after the beginning."), "{:?}", desk.labels());
    assert!(!desk.is_on("Export"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Export").is_none());
    assert!(!desk.file("out.xlsx").exists());
}

#[test]
fn an_export_that_is_cancelled_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    let store = Store::open(&path, Access::Write).unwrap();
    drop(store);
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("the file is open", |desk| desk.shows("Everything saved"));
    desk.sql("INSERT INTO counter (name) VALUES ('Door'); WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
        INSERT INTO entry (counter_id, at, delta) SELECT 1, i * 60000, 1 FROM n");
    desk.step_until("the counter", |desk| desk.says("Door: "));
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    let file = desk.file("out.xlsx");
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is under way", |desk| desk.says("How far the export is"));
    assert!(!desk.is_on("Export"), "once is enough");
    desk.click("Cancel");
    desk.step_until("it is cancelled", |desk| desk.says("The export was cancelled"));
    assert!(!file.exists());
    // The dialog is there to begin anew, or to be left.
    desk.click("Cancel");
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Export").is_none());
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
    assert!(desk.says("2 lines can't be imported") && desk.says("Line 4: ") && desk.says("Line 5: "));
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

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn a_file_that_is_dropped_is_previewed() {
    let mut desk = desk();
    let file = desk.file("events.csv");
    fs::write(&file, EVENTS).unwrap();
    desk.harness.input_mut().dropped_files.push(Arc::new(Dropped(file)));
    desk.step_until("the preview", |desk| desk.says("Makes the counter Juice. Adds 2 entries."));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    // Another program's database is no tally file to open.
    let other = desk.file("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE birds (name TEXT)").unwrap();
    desk.harness.input_mut().dropped_files.push(Arc::new(Dropped(other)));
    desk.step_until("what it is", |desk| desk.says("an SQLite database of another program"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    // The file that is open stands before them already.
    let path = desk.path.clone();
    desk.harness.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    desk.harness.run_steps(20);
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Import").is_none());
}

#[test]
fn selected_rows_are_copied_as_a_table_without_formulas() {
    let mut desk = desk();
    let copied = |desk: &Desk| {
        desk.harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    let copy = |desk: &mut Desk| {
        desk.harness.input_mut().events.push(egui::Event::Copy);
        desk.harness.step();
        copied(desk)
    };
    assert_eq!(copy(&mut desk), None, "nothing is selected");
    desk.focus("Tea");
    assert_eq!(copy(&mut desk).as_deref(), Some("Counter\tBoard\tCount\tToday\tTarget\nTea\tKitchen\t5\t5\t\n"));
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.harness.run_steps(2);
    let all = copy(&mut desk).unwrap();
    let lines: Vec<&str> = all.lines().skip(1).collect();
    assert_eq!(lines, ["Coffee\t\t12\t12\t", "Tea\tKitchen\t5\t5\t", "'=1+1\tKitchen\t0\t0\t"]);
    desk.harness.run_steps(2);
    assert!(desk.says("3 rows were copied"));
}

#[test]
fn another_file_opens_in_a_window_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (path, other, said) =
        (folder.path().join("t.db"), folder.path().join("other it's.db"), folder.path().join("said"));
    let program = folder.path().join("program");
    fs::write(&program, format!("#!/bin/sh\nprintf '%s|' \"$@\" > '{}'\n", said.display())).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    }
    drop(Store::open(&path, Access::Write).unwrap());
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_program(program));
    desk.step_until("the file is open", |desk| desk.shows("Everything saved"));
    desk.open_dialog(Modifiers::COMMAND, Key::O, "Open another file");
    assert!(!desk.is_on("Open"));
    desk.type_text(other.to_str().unwrap());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is started", |_| fs::read_to_string(&said).is_ok_and(|said| said.ends_with(".db|")));
    assert_eq!(fs::read_to_string(&said).unwrap(), format!("--db|{}|", other.display()));
    desk.step_until("the dialog is closed", |desk| {
        desk.harness.query_by_role_and_label(Role::Dialog, "Open another file").is_none()
    });

    let mut desk = Desk::open(&["Tea"]);
    desk.open_dialog(Modifiers::COMMAND, Key::O, "Open another file");
    desk.type_text("/nowhere.db");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("why not", |desk| desk.says("this window can't open another one"));
}

#[test]
fn a_years_copy_through_the_window_is_equal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("year.db");
    {
        let mut store = Store::open(&path, Access::Write).unwrap();
        let plan = DemoPlan {
            counters: 10,
            entries: 3_000,
            days: 365,
            seed: 7,
            zone: jiff::tz::TimeZone::UTC,
            now: Time::now(),
        };
        store.fill_demo(&plan).unwrap();
    }
    let mut desk = Desk::on_file(path, folder);
    desk.step_until("the file is open", |desk| desk.says("Directions: "));
    let file = desk.file("year.xlsx");
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is exported", |desk| desk.says("Exported"));

    let mut copy = Desk::open(&[]);
    copy.click("Import…");
    copy.settle();
    copy.type_text(file.to_str().unwrap());
    copy.press_key(Modifiers::NONE, Key::Enter);
    copy.step_until("it is offered", |copy| copy.says("Makes 3 boards") && copy.is_on("Import"));
    copy.click_main("Import");
    copy.step_until("it is imported", |copy| copy.says("Imported") && copy.says("Directions: "));
    let read = |path: &Path| -> Vec<String> {
        let sql = Connection::open(path).unwrap();
        let query = "SELECT counter.name || '|' || count || '|' || at || '|' || delta || '|' || kind || '|' || coalesce(entry.note, '-') \
            FROM entry JOIN counter ON counter.id = counter_id ORDER BY entry.id";
        sql.prepare(query).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    assert!(read(&desk.path).len() > 2_000);
    assert_eq!(read(&copy.path), read(&desk.path));
}

#[test]
fn what_needs_counters_is_not_offered_by_a_file_that_cannot_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.db");
    fs::write(&path, "no tally file, but a text that is longer than a header of SQLite's would be").unwrap();
    let events = folder.path().join("events.csv");
    fs::write(&events, EVENTS).unwrap();
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| desk.says("is not a tally file"));
    for (modifiers, key) in [(Modifiers::COMMAND, Key::E), (SHIFT_COMMAND, Key::E), (Modifiers::COMMAND, Key::N)] {
        desk.press_key(modifiers, key);
        desk.settle();
        assert!(desk.harness.query_by_role(Role::Dialog).is_none());
    }
    desk.harness.input_mut().dropped_files.push(Arc::new(Dropped(events)));
    desk.harness.run_steps(20);
    assert!(desk.harness.query_by_role(Role::Dialog).is_none());
    desk.open_dialog(Modifiers::COMMAND, Key::O, "Open another file");
    assert!(fs::read(&path).unwrap().starts_with(b"no tally file"));
}
