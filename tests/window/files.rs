//! Files in the window: what leaves, what comes in, what is dropped, copied and opened, by role and accessible name.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;
use eframe::egui::{self, DroppedFile, Key, Modifiers, OutputCommand, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use tallyboard::domain::{BoardId, CounterId, Time};
use tallyboard::export::{self, Export, ExportContent, ExportSelection, Format};
use tallyboard::stats::{Calendar, Unit};
use tallyboard::store::{Access, DemoPlan, Store};

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

/// What the library writes of the same.
fn expected(path: &Path, what: ExportContent, format: Format, of: ExportSelection) -> Vec<u8> {
    let mut store = Store::open(path, Access::Read).unwrap();
    let calendar = Calendar::new(jiff::tz::TimeZone::UTC, Default::default(), jiff::civil::Weekday::Monday);
    let now = Time::now();
    let (since, until, kinds) = (None, None, Vec::new());
    let export = Export { what, format, of, since, until, kinds, calendar, now, prints: false };
    let mut out = Vec::new();
    export::write(&mut store, &export, &mut out, &tallyboard::cancel::Cancel::default(), &|_| {}).unwrap();
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
    let whole = expected(&desk.path, ExportContent::Entries, Format::Csv, ExportSelection::default());
    assert_eq!(fs::read(&file).unwrap(), whole);

    fs::write(&file, "mine").unwrap();
    desk.open_dialog(Modifiers::COMMAND, Key::E, "Export");
    desk.type_path("File to export to", &file);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is there", |desk| desk.says("There is a file of this name already."));
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
    let chosen = ExportSelection { boards: vec![BoardId(1)], ..ExportSelection::default() };
    assert_eq!(of_board.into_bytes(), expected(&desk.path, ExportContent::Table(Unit::Week), Format::Csv, chosen));

    desk.click("All counters, 3 counters");
    desk.settle();
    desk.open_menu("Coffee");
    desk.choose("Export…");
    let of_one = export(&mut desk);
    let chosen = ExportSelection { counters: vec![CounterId(1)], ..ExportSelection::default() };
    assert_eq!(of_one.into_bytes(), expected(&desk.path, ExportContent::Table(Unit::Week), Format::Csv, chosen));
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
    let folder = Folder::new();
    let path = folder.file("t.db");
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
    let folder = Folder::new();
    let (path, other, said) = (folder.file("t.db"), folder.file("other it's.db"), folder.file("said"));
    let program = folder.file("program");
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
    let folder = Folder::new();
    let path = folder.file("year.db");
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
    let folder = Folder::new();
    let path = folder.file("t.db");
    fs::write(&path, "no tally file, but a text that is longer than a header of SQLite's would be").unwrap();
    let events = folder.file("events.csv");
    fs::write(&events, EVENTS).unwrap();
    let mut desk = Desk::on_file(path.clone(), folder);
    desk.step_until("it is said", |desk| desk.says("isn't a tally file"));
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
