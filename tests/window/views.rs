//! What is shown and in what order, by mouse and by keyboard alone; and that everything has a name.

use crate::common::{Folder, wait_until};
use crate::desk::Desk;
use crate::forms::Forms as _;
use eframe::egui::{self, Key, Modifiers, ViewportCommand, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The names of the counters on the screen, from top left to bottom right.
fn order(desk: &Desk, names: &[&str]) -> Vec<String> {
    let mut found: Vec<_> = names
        .iter()
        .filter_map(|name| {
            let label = format!("{name}: ");
            let node = desk.harness.query_all_by_label_contains(&label).next()?;
            let at = node.rect().center();
            Some((at.y.round(), at.x.round(), (*name).to_owned()))
        })
        .collect();
    found.sort_by(|a, b| a.partial_cmp(b).unwrap());
    found.into_iter().map(|(.., name)| name).collect()
}

fn ordered(desk: &mut Desk, expected: &[&str]) {
    let mut names = expected.to_vec();
    names.sort_unstable();
    desk.step_until(&format!("{expected:?}"), |desk| order(desk, &names) == expected);
}

#[test]
fn the_search_finds_as_one_types_and_escape_ends_it() {
    let mut desk = Desk::open(&["Coffee", "Tea", "Green tea"]);
    desk.press_key(Modifiers::COMMAND, Key::F);
    desk.harness.run_steps(2);
    desk.type_text("TEA");
    desk.step_until("the teas", |desk| order(desk, &["Coffee", "Tea", "Green tea"]) == ["Tea", "Green tea"]);
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("all", |desk| order(desk, &["Coffee", "Tea", "Green tea"]).len() == 3);
    assert_eq!(desk.in_file("Tea"), (0, 0));
}

#[test]
fn columns_sort_and_live_changes_move_nothing_under_the_pointer() {
    let mut desk = Desk::open_with(&["Coffee", "Tea", "Cake"], |setup| setup.with_table());
    desk.sql("UPDATE counter SET count = 5 WHERE name = 'Tea'; UPDATE counter SET count = 9 WHERE name = 'Cake'");
    desk.step_until("the counts", |desk| desk.shows("Tea: 5") && desk.shows("Cake: 9"));
    ordered(&mut desk, &["Coffee", "Tea", "Cake"]);
    desk.click("Sort by name");
    ordered(&mut desk, &["Cake", "Coffee", "Tea"]);
    desk.click("Sort by count");
    ordered(&mut desk, &["Cake", "Tea", "Coffee"]);

    // The pointer is over the rows: nothing moves.
    let at = desk.harness.query_all_by_label_contains("Tea: ").next().unwrap().rect().center();
    desk.point(at);
    desk.sql("UPDATE counter SET count = 100 WHERE name = 'Coffee'");
    desk.step_until("the change", |desk| desk.shows("Coffee: 100"));
    desk.harness.run_steps(20);
    assert_eq!(order(&desk, &["Coffee", "Tea", "Cake"]), ["Cake", "Tea", "Coffee"]);
    // It goes away.
    desk.point(egui::Pos2::new(60.0, 500.0));
    ordered(&mut desk, &["Coffee", "Cake", "Tea"]);
    // The same while a row has the focus.
    desk.harness.get_by_role_and_label(Role::Row, "Tea").focus();
    desk.harness.run_steps(2);
    desk.sql("UPDATE counter SET count = 200 WHERE name = 'Tea'");
    desk.step_until("the change", |desk| desk.shows("Tea: 200"));
    desk.harness.run_steps(20);
    assert_eq!(order(&desk, &["Coffee", "Tea", "Cake"]), ["Coffee", "Cake", "Tea"]);
}

#[test]
fn tiles_and_table_one_counter_alone_and_full_screen() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.click("Table");
    desk.step_until("the table", |desk| desk.harness.query_by_role_and_label(Role::Row, "Tea").is_some());
    desk.press_key(Modifiers::COMMAND, Key::T);
    desk.step_until("the tiles", |desk| desk.harness.query_by_role_and_label(Role::Row, "Tea").is_none());

    desk.focus("Tea");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is alone", |desk| !desk.shows("Coffee: 0") && desk.shows("Tea: 0"));
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.step_until("a press", |desk| desk.shows("Tea: 1"));
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until_saved("Coffee: 0");
    assert!(desk.has_focus("Count Tea"), "the counter keeps the focus");

    for is_full in [true, false] {
        // Without the key's way up, which would be a frame of its own.
        desk.harness.key_down(Key::F11);
        desk.harness.step();
        assert!(desk.commands().contains(&ViewportCommand::Fullscreen(is_full)));
        desk.harness.key_up(Key::F11);
        desk.harness.step();
    }
}

#[test]
fn arrows_move_and_several_are_selected() {
    let mut desk = Desk::open(&["A", "B", "C", "D", "E", "F", "G", "H"]);
    desk.press_key(Modifiers::NONE, Key::ArrowRight);
    desk.harness.run_steps(2);
    assert!(desk.has_focus("Count A"));
    desk.press_key(Modifiers::NONE, Key::ArrowRight);
    desk.harness.run_steps(2);
    assert!(desk.has_focus("Count B"));
    desk.press_key(Modifiers::COMMAND, Key::Space);
    desk.step_until("one", |desk| desk.shows("1 selected"));
    desk.harness.get_by_role_and_label(Role::Button, "Count E").click_modifiers(Modifiers::SHIFT);
    desk.step_until("four", |desk| desk.shows("4 selected"));
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.step_until("all", |desk| desk.shows("8 selected"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("none", |desk| !desk.shows("8 selected"));
    assert_eq!(desk.in_file("E"), (0, 0), "selecting counts nothing");
}

#[test]
fn the_keypad_is_no_digit_row_and_a_guard_ignores_double_presses() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.sql("UPDATE counter SET key = 'num1', count = 7 WHERE name = 'Tea'");
    desk.step_until("the key", |desk| desk.shows("Tea: 7"));
    let keypad = |pressed| egui::Event::Key {
        key: Key::Num1,
        physical_key: Some(Key::F21),
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    desk.harness.input_mut().events.extend([keypad(true), keypad(false)]);
    desk.step_until_saved("Tea: 8");
    assert_eq!(desk.in_file("Coffee"), (0, 0));

    desk.click("Settings");
    desk.settle();
    let guard = desk
        .harness
        .query_all_by_role(Role::TextInput)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains("Double presses")));
    guard.expect("the guard's field").focus();
    desk.settle();
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.type_text("5000");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    desk.click("Close");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.harness.run_steps(3);
    desk.step_until_saved("Coffee: 1");
    assert_eq!(desk.in_file("Coffee"), (1, 1), "the second came within 5 seconds");
}

#[test]
fn scrolling_never_counts_and_reaches_the_last_of_a_hundred_thousand() {
    let names: Vec<String> = (0..100_000).map(|number| format!("N{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for has_table in [false, true] {
        let mut desk = Desk::open_with(&names, |setup| if has_table { setup.with_table() } else { setup });
        let at = desk.harness.query_all_by_label_contains("N0: ").next().unwrap().rect().center();
        desk.point(at);
        for _ in 0..10 {
            let event = egui::Event::MouseWheel {
                unit: egui::MouseWheelUnit::Line,
                delta: egui::Vec2::new(0.0, -3.0),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Wheel,
                modifiers: Modifiers::NONE,
            };
            desk.harness.input_mut().events.push(event);
            desk.harness.step();
        }
        desk.press_key(Modifiers::NONE, Key::ArrowDown);
        desk.harness.run_steps(3);
        desk.press_key(Modifiers::NONE, Key::End);
        desk.step_until("the last", |desk| desk.shows("N99999: 0"));
        assert_eq!(desk.in_file("N0"), (0, 0));
    }
}

#[test]
fn a_change_that_one_made_oneself_is_told_to_a_screen_reader() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    let is_live = |desk: &Desk, label: &str| {
        let node = desk.harness.get_by_label(label);
        format!("{:?}", node.accesskit_node().live())
    };
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.step_until_saved("Coffee: 1");
    assert_eq!((is_live(&desk, "Coffee: 1"), is_live(&desk, "Tea: 0")), ("Polite".into(), "Off".into()));
    desk.sql("UPDATE counter SET count = 7 WHERE name = 'Tea'");
    desk.step_until("the change", |desk| desk.shows("Tea: 7"));
    assert_eq!(is_live(&desk, "Tea: 7"), "Off");
}

/// Every control that can have the focus, in Tab's order, until it begins anew.
fn tab_round(desk: &mut Desk) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for _ in 0..200 {
        desk.press_key(Modifiers::NONE, Key::Tab);
        desk.harness.run_steps(2);
        let focused =
            desk.harness.query_all(egui_kittest::kittest::By::new().predicate(|node| node.is_focused())).next();
        let Some(node) = focused else { continue };
        let name = node.accesskit_node().label().unwrap_or_default();
        assert!(!name.is_empty(), "a control without a name after {names:?}");
        if names.first() == Some(&name) {
            break;
        }
        names.push(name);
    }
    names
}

#[test]
fn tab_reaches_everything_that_has_a_name_wide_and_narrow() {
    let wide = [
        "All counters, 2 counters",
        "+ New board",
        "Settings",
        "Search",
        "Tiles",
        "Table",
        "More",
        "Reset all 2 counters…",
        "New counter",
        "Take one from Coffee",
        "What to do with Coffee",
    ];
    let narrow = ["Boards", "More", "New counter", "Take one from Coffee"];
    for (size, expected) in [([1180.0, 760.0], wide.as_slice()), ([360.0, 320.0], narrow.as_slice())] {
        let mut desk = Desk::open(&["Coffee", "Tea"]);
        desk.harness.set_size(egui::Vec2::from(size));
        desk.settle();
        let names = tab_round(&mut desk);
        assert_eq!(names[0], "Count Coffee", "the counters come first");
        assert!(!names.iter().any(|name| name == "Count Tea"), "they are one stop: {names:?}");
        for name in expected {
            assert!(names.iter().any(|found| found == name), "{name} at {size:?}: {names:?}");
        }
    }
}

#[test]
fn names_of_any_script_and_length_are_shown() {
    let long = "x".repeat(200);
    let names = ["咖啡", "قهوة", "☕ Käffchen", &long];
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(tallyboard::store::Store::open(&path, tallyboard::store::Access::Write).unwrap());
    let sql = rusqlite::Connection::open(&path).unwrap();
    for name in names {
        sql.execute("INSERT INTO counter (name, count) VALUES (?1, 3)", [name]).unwrap();
    }
    let setup = tallyboard::window::Setup::plain(path);
    // No font of the system's is loaded here, so some are drawn as boxes.
    let mut harness = egui_kittest::Harness::builder()
        .with_size([420.0, 640.0])
        .allow_missing_glyphs()
        .build_eframe(move |creation| tallyboard::window::App::new(&creation.egui_ctx, setup).unwrap());
    wait_until("the counter is there", || {
        harness.step();
        harness.query_by_label("咖啡: 3").is_some()
    });
}

/// Whatever the clock is set to, and whatever times stand in the file.
#[test]
fn a_clock_at_and_beyond_the_ends_of_the_calendar_frightens_no_window() {
    use tallyboard::domain::Time;
    for now in [253_402_300_799_999, 253_402_207_200_000, i64::MAX, -377_705_116_800_000, i64::MIN, 0] {
        let mut desk = Desk::open_with(&["Coffee"], |setup| setup.with_clock(move || Time(now)));
        for at in [now, i64::MAX, i64::MIN] {
            desk.sql(&format!("INSERT INTO entry (counter_id, at, delta) VALUES (1, {at}, 1)"));
        }
        desk.click("Count Coffee");
        desk.step_until_saved("Coffee: 1");
        desk.press_key(Modifiers::COMMAND, Key::I);
        desk.step_until("the inspector", |desk| desk.shows("Inspector: All counters"));
        for range in ["Today, range", "Week, range", "Year, range", "Month, range"] {
            desk.step_until(range, |desk| desk.shows(range) && desk.shows("History"));
            desk.harness.get_by_label(range).click();
            desk.harness.run_steps(10);
        }
        desk.press_key(Modifiers::COMMAND, Key::T);
        desk.harness.run_steps(10);
        desk.press_key(Modifiers::COMMAND, Key::R);
        desk.harness.run_steps(20);
    }
}

#[test]
fn boards_show_their_totals_and_have_a_menu() {
    let mut desk = Desk::open(&["Phone", "Neutrophil", "In", "Out"]);
    desk.sql(
        "INSERT INTO board (name, target, total_name) VALUES ('Desk', NULL, NULL), ('Cells', 100, NULL), ('Door', 20, 'Inside now');
        UPDATE counter SET board_id = 1, count = 1200 WHERE name = 'Phone';
        UPDATE counter SET board_id = 2 WHERE name = 'Neutrophil';
        UPDATE counter SET board_id = 3, count = 9 WHERE name = 'In';
        UPDATE counter SET board_id = 3, count = 4, weight = -1 WHERE name = 'Out'",
    );
    desk.step_until("the boards", |desk| desk.shows("Door, 2 counters"));
    let about = |desk: &Desk, name: &str| {
        desk.harness.get_by_role_and_label(Role::Button, name).accesskit_node().description().unwrap_or_default()
    };
    for (name, said) in [
        ("Desk, 1 counter", "1,200, +1,200 today"),
        ("Cells, 1 counter", "0, of 100"),
        ("Door, 2 counters", "5, of 20 inside now"),
    ] {
        desk.step_until("its total", |desk| about(desk, name) == said);
    }
    // By keyboard alone; the focus comes back.
    desk.harness.get_by_role_and_label(Role::Button, "Cells, 1 counter").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::SHIFT, Key::F10);
    desk.settle();
    let items = |desk: &Desk| {
        let items = desk.harness.query_all_by_role(Role::MenuItem);
        items.filter_map(|item| item.accesskit_node().label()).collect::<Vec<_>>()
    };
    assert_eq!(items(&desk).first().map(String::as_str), Some("Show"), "{:?}", desk.labels());
    // Letters lead to the items with that initial, each to the next one, and count nothing.
    desk.harness.input_mut().events.extend(["m", "m"].map(|letter| eframe::egui::Event::Text(letter.to_owned())));
    desk.settle();
    assert!(desk.harness.get_by_role_and_label(Role::MenuItem, "Move down").is_focused());
    desk.press_key(Modifiers::NONE, Key::Num1);
    desk.settle();
    assert!(!items(&desk).is_empty() && desk.in_file("Phone").0 == 1_200);
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(items(&desk).is_empty() && desk.has_focus("Cells, 1 counter"));
    desk.press_key(Modifiers::SHIFT, Key::F10);
    desk.settle();
    desk.choose("Move up");
    desk.step_until("it is first", |desk| {
        let y = |name: &str| desk.middle_of(Role::Button, name).y;
        y("Cells, 1 counter") < y("Desk, 1 counter")
    });
    desk.harness.get_by_role_and_label(Role::Button, "Cells, 1 counter").click_secondary();
    desk.settle();
    let is_on = |item: &str| !desk.harness.get_by_role_and_label(Role::MenuItem, item).accesskit_node().is_disabled();
    assert!(!is_on("Move up") && is_on("Move down"));
    desk.choose("Reset…");
    assert!(desk.harness.query_by_role(Role::Dialog).is_some() && desk.says("Cells"));
}

#[test]
fn the_number_that_matters_stands_in_a_card_with_what_comes_next() {
    let mut desk = Desk::open(&["Neutrophil", "Band", "In", "Out"]);
    desk.sql(
        "INSERT INTO board (name, target, total_name) VALUES ('Sample', 10, 'Cells'), ('Door', 20, 'Inside now');
        UPDATE counter SET board_id = 1, count = 8 WHERE name = 'Neutrophil';
        UPDATE counter SET board_id = 1, count = 1 WHERE name = 'Band';
        UPDATE counter SET board_id = 2, count = 30 WHERE name = 'In';
        UPDATE counter SET board_id = 2, count = 13, weight = -1 WHERE name = 'Out'",
    );
    desk.step_until("the boards", |desk| desk.shows("Sample, 2 counters") && desk.shows("Door, 2 counters"));
    desk.click("Sample, 2 counters");
    desk.step_until("its card", |desk| desk.shows("9 of 10 cells, 1 to go · +9 today"));
    assert!(desk.shows("9 on the board") && !desk.says("Count on to"), "{:?}", desk.labels());
    desk.click("Count Band");
    let reached = "10 of 10 cells, +10 today, 10 cells: finish, and start the next";
    desk.step_until("the target", |desk| desk.shows(reached));
    desk.click("Count Band");
    desk.step_until("one too many", |desk| {
        desk.shows("11 of 10 cells, +11 today, 11 cells, 1 more than the target: finish, and start the next")
    });
    desk.click("Count on to 20");
    desk.step_until("the next target", |desk| desk.shows("11 of 20 cells, 9 to go · +11 today"));
    // Whatever has the focus, the whole board is finished.
    desk.focus("Band");
    desk.press_key(Modifiers::COMMAND, Key::Enter);
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Finish Sample").is_some(), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();

    desk.click("Door, 2 counters");
    desk.step_until("the level", |desk| desk.shows("17 Inside now, of 20 · room for 3"));
    // In and out are added up nowhere.
    assert!(desk.shows("Inside now 17") && !desk.says("17 today"), "{:?}", desk.labels());
    desk.click("Count In");
    desk.step_until("little room", |desk| desk.shows("18 Inside now, of 20 · room for 2, 2 places left"));
    desk.sql("UPDATE counter SET count = count + 2 WHERE name = 'In'");
    desk.step_until("no room", |desk| desk.shows("20 Inside now, of 20, Full: 20 of 20"));
    desk.click("Count In");
    desk.step_until("too many", |desk| desk.shows("21 Inside now, of 20, Over full: 21 of 20"));
    assert!(desk.shows("Close the day…"), "{:?}", desk.labels());
    for figure in ["In today: 34", "Out today: 13"] {
        desk.step_until(figure, |desk| desk.shows(figure));
    }
    assert!(desk.says("Most today: 30, at ") && desk.shows("34 in") && desk.shows("13 out"), "{:?}", desk.labels());
    // A small window has it, too.
    desk.harness.set_size([420.0, 420.0].into());
    desk.settle();
    assert!(desk.shows("21 Inside now, of 20, Over full: 21 of 20"), "{:?}", desk.labels());
}

#[test]
fn a_level_is_corrected_on_its_counters_and_shown_through_the_day() {
    let mut desk = Desk::open(&["In", "Out", "Coffee"]);
    desk.sql(
        "INSERT INTO board (name, target, total_name) VALUES ('Door', 20, 'Inside now');
        UPDATE counter SET board_id = 1, count = 9 WHERE name = 'In';
        UPDATE counter SET board_id = 1, count = 4, weight = -1 WHERE name = 'Out';
        UPDATE counter SET count = 3 WHERE name = 'Coffee'",
    );
    desk.step_until("the door", |desk| desk.shows("Door, 2 counters") && desk.shows("Coffee: 3"));
    // Who comes and who goes isn't added to anything.
    desk.step_until("of the others", |desk| desk.shows("3 today") && desk.shows("3 in all"));
    desk.click("Door, 2 counters");
    desk.harness.set_size([1180.0, 860.0].into());
    desk.step_until("the chart", |desk| desk.shows("Inside through the day"));
    let value = |desk: &Desk| desk.harness.get_by_role_and_label(Role::Slider, "Inside through the day").value();
    assert!(value(&desk).is_some_and(|value| value.starts_with("5 at ")), "{:?}", value(&desk));
    for (level, said, counts) in [("8", "Counts 3 more on In.", (12, 4)), ("6", "Counts 2 more on Out.", (12, 6))] {
        desk.click("Set inside…");
        desk.settle();
        assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Set inside").is_some(), "{:?}", desk.labels());
        // What it is is selected, to be typed over.
        desk.type_text(level);
        desk.harness.run_steps(2);
        assert!(desk.shows(said), "{:?}", desk.labels());
        desk.press_key(Modifiers::NONE, Key::Enter);
        let card = format!("{level} Inside now, ");
        desk.step_until("the level", |desk| desk.says(&card));
        desk.step_until_saved(&format!("In: {}", counts.0));
        assert_eq!((desk.in_file("In").0, desk.in_file("Out").0), counts);
    }
    desk.step_until("it is in the chart", |desk| value(desk).is_some_and(|value| value.starts_with("6 at ")));
    assert!(desk.says("Most today: 9, at "), "{:?}", desk.labels());
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("taken back", |desk| desk.says("8 Inside now, "));
    // Nothing to correct.
    desk.click("Set inside…");
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.settle();
    assert!(desk.harness.query_by_role(Role::Dialog).is_some());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();

    desk.press_key(Modifiers::COMMAND, Key::T);
    desk.step_until("its row", |desk| desk.cells("Inside at the end").is_some_and(|cells| cells.ends_with(": 8")));
    assert!(!desk.says("Together"), "{:?}", desk.labels());
    let cells = desk.cells("Inside at the end").unwrap();
    assert!(cells.starts_with("Count: 8, ") && !cells.contains("Week"), "{cells}");
    desk.click("All counters, 3 counters");
    desk.step_until("the others together", |desk| desk.cells("Together").is_some());
    let cells = desk.cells("Together").unwrap();
    assert!(cells.ends_with(": 3, Week: 3, All time: 3") && !cells.contains(": 8"), "{cells}");
}

#[test]
fn a_board_that_stops_at_its_target_refuses_presses_in_words_and_counts_on_with_a_higher_one() {
    let mut desk = Desk::open(&["Neutrophil", "Band", "Out", "Nucleated"]);
    desk.sql(
        "INSERT INTO board (name, target, stops_at_target, total_name) VALUES ('Sample', 10, 1, 'Cells');
        UPDATE counter SET board_id = 1, count = 8 WHERE name = 'Neutrophil';
        UPDATE counter SET board_id = 1, count = 2 WHERE name = 'Band';
        UPDATE counter SET board_id = 1, count = 1, weight = -1 WHERE name = 'Out';
        UPDATE counter SET board_id = 1, weight = 0 WHERE name = 'Nucleated'",
    );
    desk.step_until("the board", |desk| desk.shows("Sample, 4 counters"));
    desk.click("Sample, 4 counters");
    desk.settle();
    desk.click("Count Band");
    desk.step_until_saved("Band: 3");
    let refused = "Not counted: 10 is reached";
    assert!(!desk.draws(refused));
    desk.click("Count Band");
    desk.step_until("why", |desk| desk.draws(refused));
    let said = "\"Sample\" stands at 10, and stops at its target 10: +1 \"Band\" was not counted.";
    assert!(desk.shows(said) && desk.shows("Band: 3"), "{:?}", desk.labels());
    // By the dialog, beside the total, and what takes away from it.
    desk.focus("Band");
    desk.press_key(Modifiers::NONE, Key::Plus);
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until_saved("Band: 4");
    for (tile, after) in [("Count Nucleated", "Nucleated: 1"), ("Count Out", "Out: 2")] {
        desk.click(tile);
        desk.step_until_saved(after);
    }
    // A script takes the room that the window still sees: the worker refuses it, too.
    desk.step_until("the last one", |desk| desk.says("10 Cells"));
    desk.sql("UPDATE counter SET count = 3 WHERE name = 'Band'");
    desk.step_until("room for one", |desk| desk.says("9 Cells"));
    let script = rusqlite::Connection::open(&desk.path).unwrap();
    script.execute_batch("BEGIN IMMEDIATE; UPDATE counter SET count = 4 WHERE name = 'Band'").unwrap();
    desk.click("Count Neutrophil");
    desk.step_until("it is pending", |desk| desk.shows("Neutrophil: 9"));
    assert!(!desk.draws(refused));
    script.execute_batch("COMMIT").unwrap();
    desk.step_until("why", |desk| desk.draws(refused) && desk.shows("Neutrophil: 8"));
    assert_eq!(desk.in_file("Neutrophil").0, 8);
    desk.sql("UPDATE counter SET weight = 1 WHERE name = 'Out'");
    desk.step_until("no level any more", |desk| desk.says("14 of 10 cells"));
    desk.click("Count on to 20");
    desk.step_until("the next target", |desk| desk.says("14 of 20 cells, 6 to go"));
    desk.click("Count Band");
    desk.step_until_saved("Band: 5");
}

#[test]
fn finishing_says_what_closes_keeps_who_counted_and_starts_the_next() {
    let mut desk = Desk::open(&["Neutrophil", "Band", "Nucleated"]);
    desk.sql(
        "INSERT INTO board (name, target, total_name, shows_shares) VALUES ('Differential', 10, 'Cells', 1);
        UPDATE counter SET board_id = 1, count = 8 WHERE name = 'Neutrophil';
        UPDATE counter SET board_id = 1, count = 2 WHERE name = 'Band';
        UPDATE counter SET board_id = 1, count = 1, weight = 0 WHERE name = 'Nucleated'",
    );
    desk.step_until("the board", |desk| desk.shows("Differential, 3 counters"));
    desk.click("Differential, 3 counters");
    desk.step_until("the target", |desk| desk.says("10 cells: finish this sample and start the next"));
    desk.step_until("since when", |desk| desk.says("10 of 10 cells, since ") && desk.says(" · under a minute"));
    assert!(desk.says(", Beside the total: Nucleated: 1"), "{:?}", desk.labels());
    desk.click("Finish sample…");
    desk.step_until("since when", |desk| desk.says("Cells: 10, counted since "));
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Finish this sample").is_some());
    for row in ["Neutrophil: 8, 80.0 %", "Band: 2, 20.0 %", "Nucleated: 1, left out", "Cells: 10"] {
        assert!(desk.shows(row), "{row}: {:?}", desk.labels());
    }
    // By keyboard alone: the sample has the focus.
    assert!(desk.field("Sample").is_focused());
    desk.type_text("S-099");
    for text in ["M. Okafor", "left shift"] {
        desk.press_key(Modifiers::NONE, Key::Tab);
        desk.settle();
        desk.type_text(text);
    }
    desk.click("Copy summary");
    let copied = desk.harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("a text is copied");
    let lines: Vec<&str> = copied.lines().collect();
    assert_eq!(lines.first(), Some(&"Differential"));
    assert_eq!(lines.get(1), Some(&"S-099 · counted by M. Okafor · left shift"));
    assert_eq!(
        lines.get(3..),
        Some(["Neutrophil\t8\t80.0 %", "Band\t2\t20.0 %", "Nucleated\t1\tleft out", "Cells\t10"].as_slice())
    );
    // As a file: here the system has no dialog for it, so it is written beside the tally file, and never over another.
    for name in ["Differential S-099.txt", "Differential S-099 (2).txt"] {
        desk.click("Save as a file…");
        let file = desk.path.with_file_name(name);
        desk.step_until("the file", |_| std::fs::read_to_string(&file).is_ok_and(|text| text == copied));
        desk.step_until("where it is", |desk| desk.says(&format!("Saved as {}", file.display())));
    }
    desk.field("Note").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the next", |desk| desk.shows("0 of 10 cells, 10 to go · Sample S-100"));
    let note = "SELECT count(*) FROM entry WHERE kind = 'reset' AND note = 'S-099 · counted by M. Okafor · left shift'";
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    assert_eq!(sql.query_row(note, [], |row| row.get::<_, i64>(0)).unwrap(), 3);
    // The next sample is counted on, and who counts is remembered.
    desk.press_key(Modifiers::COMMAND, Key::Enter);
    desk.settle();
    assert_eq!(desk.field("Sample").value().as_deref(), Some("S-100"));
    assert_eq!(desk.field("Counted by").value().as_deref(), Some("M. Okafor"));
}
