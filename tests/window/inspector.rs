//! The inspector by role and accessible name, with the mouse and with the keyboard alone, on a real file; what it does is
//! looked up in the file.

use crate::common::{Folder, wait_until};
use crate::desk::Desk;
use eframe::egui::{Key, Modifiers, OutputCommand, Vec2, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tallyboard::domain::Time;
use tallyboard::store::{Access, Store};
use tallyboard::window::Setup;

/// Tue 24 Nov 2026, 16:45:00 UTC.
const NOW: &str = "2026-11-24T16:45:00Z";

fn milliseconds(at: &str) -> i64 {
    at.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

/// Coffee and Tea on a board, Door on none; what each was counted and when.
fn desk_with(change: impl FnOnce(Setup) -> Setup) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let mut sql = String::from(
        "INSERT INTO board (id, name) VALUES (1, 'Kitchen');
         INSERT INTO counter (id, name, board_id) VALUES (1, 'Coffee', 1), (2, 'Tea', 1), (3, 'Door', NULL);",
    );
    let entries = [
        (1, "2026-10-30T09:00:00Z", 200, "tally", ""),
        (1, "2026-11-02T09:00:00Z", -200, "reset", "report for October"),
        (1, "2026-11-10T09:00:00Z", 60, "tally", ""),
        (1, "2026-11-17T10:00:00Z", 10, "tally", ""),
        (1, "2026-11-17T18:00:00Z", 5, "tally", ""), // later that day
        (2, "2026-11-17T11:00:00Z", 4, "tally", ""),
        (1, "2026-11-23T14:30:00Z", 6, "late", "school class"),
        (2, "2026-11-23T15:00:00Z", 1, "tally", ""),
        (2, "2026-11-23T15:00:05Z", -1, "undo", ""),
        (1, "2026-11-24T09:00:00Z", 11, "tally", ""),
        (1, "2026-11-24T14:02:10Z", 1, "tally", ""),
        (1, "2026-11-24T14:02:15Z", 1, "tally", ""),
        (1, "2026-11-24T14:02:19Z", 1, "tally", ""),
    ];
    for (counter, at, delta, kind, note) in entries {
        let at = milliseconds(at);
        // The count's trigger makes the entry.
        sql.push_str(&format!(
            "UPDATE counter SET count = count + ({delta}) WHERE id = {counter};
             UPDATE entry SET at = {at}, kind = '{kind}', note = nullif('{note}', '') \
             WHERE id = (SELECT max(id) FROM entry);"
        ));
    }
    sql.push_str("UPDATE entry SET undoes = 8 WHERE id = 9;");
    rusqlite::Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let now = milliseconds(NOW);
    let mut desk = Desk::on_file_with(path, folder, |setup| change(setup.with_clock(move || Time(now))));
    desk.step_until("the file is open", |desk| desk.shows("Coffee: 95"));
    desk
}

fn desk() -> Desk {
    desk_with(|setup| setup)
}

/// Opens it on a counter, by the keyboard.
fn inspect(desk: &mut Desk, counter: &str) {
    desk.focus(counter);
    desk.press_key(Modifiers::COMMAND, Key::I);
    let title = format!("Inspector: {counter}");
    desk.step_until(&title, |desk| desk.shows(&title));
    desk.step_until("numbers", |desk| desk.harness.query_by_label_contains(" all time, since ").is_some());
    desk.step_until("the history", |desk| desk.harness.query_all_by_role(Role::Row).next().is_some());
}

/// A label's text is its value.
fn said(node: egui_kittest::Node<'_>) -> Option<String> {
    node.accesskit_node().label().or(node.accesskit_node().value())
}

/// Clicks something, wherever it is scrolled.
fn click(desk: &mut Desk, role: Role, name: &str) {
    desk.harness.get_by_role_and_label(role, name).scroll_to_me();
    desk.harness.run_steps(3);
    desk.harness.get_by_role_and_label(role, name).click();
    desk.settle();
}

#[track_caller]
fn assert_shows(desk: &Desk, labels: &[&str]) {
    for label in labels {
        let names: Vec<_> = desk.harness.query_all_by(|node| node.role() == Role::Label).filter_map(said).collect();
        assert!(desk.shows(label), "{label:?} is not among {names:#?}");
    }
}

fn rows(desk: &Desk) -> Vec<String> {
    let mut rows: Vec<_> = desk
        .harness
        .query_all_by_role(Role::Row)
        .filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?)))
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Steps until the list has these rows.
#[track_caller]
fn step_until_rows(desk: &mut Desk, expected: &[&str]) {
    wait_until(&format!("{expected:#?}"), || {
        desk.harness.step();
        rows(desk) == expected
    });
}

/// Tabs until something is reached.
#[track_caller]
fn tab_to(desk: &mut Desk, role: Role, name: &str) {
    for _ in 0..80 {
        if desk.harness.query_by_role_and_label(role, name).is_some_and(|node| node.is_focused()) {
            return;
        }
        desk.press_key(Modifiers::NONE, Key::Tab);
        desk.harness.step();
    }
    panic!("Tab doesn't lead to {name}");
}

#[test]
fn its_numbers_say_what_they_are_compared_with() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    assert_shows(
        &desk,
        &[
            "14 today, 10 last Tuesday, by 16:45 on Tue 17 Nov: +4",
            "20 this week, 10 last week, by 16:45 on Tue 17 Nov: +10",
            "95 this month",
            "since the reset on Mon 2 Nov, 09:00",
            "295 all time, since 30 Oct 2026",
            "Legend: counted, late, not over yet, 4 weeks before",
        ],
    );
    assert!(desk.shows("Chart of Coffee by day"));
    desk.harness.get_by_role_and_label(Role::ComboBox, "November, bars");
    click(&mut desk, Role::Tab, "Busy hours");
    assert!(desk.shows("Busy hours: Coffee"));
    assert_shows(&desk, &["Fridays 09:00–10:00, 50.0 an hour · 30 Oct 2026 – 24 Nov 2026"]);
    let mean = said(desk.harness.get_by_label_contains("per open hour: ")).unwrap();
    // On the board, something was counted in 8 hours, and on 4 days before today.
    assert_eq!(mean, "36.9 per open hour: 295 in 8 open hours; 70.3 a day, over 4 days with counts on the board");
}

#[test]
fn a_press_moves_the_bar_of_today_the_numbers_and_the_history() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.harness.key_press(Key::Space);
    desk.step_until("the press", |desk| {
        desk.shows("15 today, 10 last Tuesday, by 16:45 on Tue 17 Nov: +5") && desk.shows("+1 Coffee, 16:45")
    });
    let chart = desk.harness.get_by_label("Chart of Coffee by day");
    assert_eq!(chart.accesskit_node().value().as_deref(), Some("15, Tue 24 Nov, not over yet, 0 on Tue 27 Oct"));
    // Another program counts, too.
    let at = milliseconds(NOW);
    desk.sql(&format!(
        "BEGIN; UPDATE counter SET count = count + 5 WHERE id = 1;
         UPDATE entry SET at = {at} WHERE id = (SELECT max(id) FROM entry); COMMIT"
    ));
    desk.step_until("the script's", |desk| desk.harness.query_by_label_contains("+5 Coffee").is_some());
}

#[test]
fn by_the_keyboard_alone_a_bar_leads_to_its_entries_and_back() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.press_key(Modifiers::NONE, Key::F6);
    tab_to(&mut desk, Role::Slider, "Chart of Coffee by day");
    desk.press_key(Modifiers::NONE, Key::ArrowLeft);
    let value = |desk: &Desk| desk.harness.get_by_label("Chart of Coffee by day").accesskit_node().value();
    desk.step_until("yesterday", |desk| {
        value(desk).as_deref() == Some("6, Mon 23 Nov, of these 6 late, 0 on Mon 26 Oct")
    });
    desk.press_key(Modifiers::NONE, Key::Enter);
    step_until_rows(&mut desk, &["+6 Coffee, 23 Nov, 14:30, late: school class"]);
    tab_to(&mut desk, Role::Button, "Show all times, not only Mon 23 Nov");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("all entries", |desk| rows(desk).len() > 1);
    desk.press_key(Modifiers::SHIFT, Key::F6);
    desk.harness.run_steps(2);
    assert!(desk.has_focus("Count Coffee"));
    // No key of these counted, opened or deleted anything.
    assert_eq!(desk.in_file("Coffee"), (95, 10));
}

#[test]
fn an_entry_is_undone_noted_and_entered_late_from_the_history() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    let burst = "+3 Coffee, 14:02, 3 presses";
    assert_eq!(rows(&desk)[..2], [burst, "+11 Coffee, 09:00"]);
    desk.press_key(Modifiers::NONE, Key::F6);
    tab_to(&mut desk, Role::Row, burst);
    desk.press_key(Modifiers::NONE, Key::ArrowDown);
    desk.press_key(Modifiers::NONE, Key::Delete);
    // The undo itself happens now, whatever the window's clock says, and so in no range that ends with its today.
    desk.step_until("the undo", |desk| desk.shows("+11 Coffee, 09:00, undone"));
    assert_eq!(desk.in_file("Coffee"), (84, 11));
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("as before", |desk| desk.in_file("Coffee") == (95, 12) && desk.shows("+11 Coffee, 09:00"));

    // A note, and its undo.
    tab_to(&mut desk, Role::Row, "+11 Coffee, 09:00");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.harness.run_steps(2);
    desk.type_text("inventory");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the note", |desk| {
        desk.shows("+11 Coffee, 09:00: inventory") || desk.harness.query_by_label_contains("inventory").is_some()
    });
    let note = |desk: &Desk| -> Option<String> {
        let sql = rusqlite::Connection::open(&desk.path).unwrap();
        sql.query_row("SELECT note FROM entry WHERE delta = 11 AND kind = 'tally'", [], |row| row.get(0)).unwrap()
    };
    desk.step_until("the note in the file", |desk| note(desk).as_deref() == Some("inventory"));
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("no note in the file", |desk| note(desk).is_none());

    click(&mut desk, Role::Button, "Filter the history, Coffee");
    click(&mut desk, Role::Button, "Add a late count to Coffee");
    desk.step_until("the dialog", |desk| {
        desk.harness.query_by_role_and_label(Role::TextInput, "When of Coffee").is_some()
    });
    // When it was, as people write it; what was understood is said. A whole day isn't a time of it.
    let mut write = |text: &str| {
        desk.field("When of Coffee").focus();
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::COMMAND, Key::A);
        desk.type_text(text);
        desk.harness.run_steps(2);
        let shows = |words: &str| desk.harness.query_by_label_contains(words).is_some();
        (shows("23 Nov 2026, 14:05"), shows("Which time of it?"), shows("still to come"))
    };
    assert_eq!(write("yesterday at 2:05 pm"), (true, false, false));
    assert_eq!(write("23 Nov 14:05"), (true, false, false));
    assert_eq!(write("yesterday"), (false, true, false));
    assert_eq!(write("tomorrow 9:00"), (false, false, true));
}

#[test]
fn doubtful_presses_are_kept_and_voided_one_after_the_other() {
    let mut desk = desk();
    desk.sql(
        "UPDATE entry SET at = at + 1 WHERE id IN (11, 12, 13);
         UPDATE counter SET count = count + 1 WHERE id = 1;
         UPDATE entry SET at = (SELECT at + 30 FROM entry WHERE id = 12) WHERE id = 14;
         UPDATE counter SET count = count + 1 WHERE id = 1;
         UPDATE entry SET at = (SELECT at + 120 FROM entry WHERE id = 11) WHERE id = 15;",
    );
    inspect(&mut desk, "Coffee");
    desk.step_until("how many", |desk| desk.shows("2 doubtful presses of Coffee: show only these"));
    click(&mut desk, Role::Button, "2 doubtful presses of Coffee: show only these");
    let bounce = "+1 Coffee, 14:02, doubtful: bounce, 30 ms after the press before";
    let double = "+1 Coffee, 14:02, doubtful: double, 120 ms after the press before";
    step_until_rows(&mut desk, &[bounce, double]);
    desk.harness.run_steps(2);
    assert!(desk.harness.get_by_role_and_label(Role::Row, bounce).is_focused());
    desk.press_key(Modifiers::NONE, Key::V);
    step_until_rows(&mut desk, &[double]);
    assert_eq!(desk.in_file("Coffee"), (96, 13));
    desk.harness.run_steps(2);
    assert!(desk.harness.get_by_role_and_label(Role::Row, double).is_focused());
    assert!(!desk.shows("Void a press of Coffee"), "nothing hides the next one");
    desk.press_key(Modifiers::NONE, Key::K);
    step_until_rows(&mut desk, &[]);
    assert_eq!(desk.in_file("Coffee"), (96, 13));
    desk.press_key(Modifiers::COMMAND, Key::Z);
    step_until_rows(&mut desk, &[double]);
    desk.press_key(Modifiers::COMMAND, Key::Z);
    step_until_rows(&mut desk, &[bounce, double]);
    assert_eq!(desk.in_file("Coffee"), (97, 14));
    let note: String = rusqlite::Connection::open(&desk.path)
        .unwrap()
        .query_row("SELECT note FROM entry WHERE kind = 'undo' AND undoes = 14", [], |row| row.get(0))
        .unwrap();
    assert_eq!(note, "bounce, 30 ms after the press before");
}

#[test]
fn what_was_undone_on_a_day_is_found_by_its_kind() {
    let mut desk = desk();
    inspect(&mut desk, "Tea");
    click(&mut desk, Role::Button, "Filter the history, Tea");
    click(&mut desk, Role::ComboBox, "Kinds of entries, Tea");
    desk.harness.get_by_role_and_label(Role::ListBoxOption, "Undo").click();
    step_until_rows(&mut desk, &["−1 Tea, 23 Nov, 15:00, undo of 15:00"]);
}

#[test]
fn what_a_reset_closed_is_told_and_the_reset_undone() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    click(&mut desk, Role::Tab, "Periods");
    let closed = "Coffee, 30 Oct, 09:00 – 2 Nov, 09:00: 200, 3 days, report for October";
    step_until_rows(&mut desk, &["Coffee, Now: since 2 Nov, 09:00: 95, 22 days", closed]);
    // Its entries.
    click(&mut desk, Role::Row, closed);
    desk.step_until("the period's entries", |desk| {
        rows(desk)
            == ["−200 Coffee, 2 Nov, 09:00, reset, closed at 200: report for October", "+200 Coffee, 30 Oct, 09:00"]
    });
    click(&mut desk, Role::Tab, "Periods");
    desk.settle();
    click(&mut desk, Role::Button, "Undo the reset of Coffee at 2 Nov, 09:00, closed at 200");
    desk.step_until("one period", |desk| rows(desk).len() == 1 && desk.in_file("Coffee").0 == 295);
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("two again", |desk| rows(desk).len() == 2 && desk.in_file("Coffee").0 == 95);
}

#[test]
fn a_board_has_a_chart_of_each_counter_and_a_table_of_the_range() {
    let mut desk = desk();
    desk.click("Kitchen, 2 counters");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the board", |desk| desk.shows("Inspector: Kitchen") && desk.shows("Chart of Kitchen by day"));
    desk.click("Inspect in the whole window");
    desk.step_until("a chart of each", |desk| desk.shows("Chart of Tea by day") && desk.shows("Coffee: 95"));
    click(&mut desk, Role::RadioButton, "Week, range");
    desk.step_until("this week", |desk| desk.shows("Coffee: 20, +10 to now") && desk.shows("Tea: 0, −4 to now"));
    // By the keyboard alone, too: F6 leads to the first chart, where the range has its keys.
    desk.press_key(Modifiers::NONE, Key::F6);
    desk.harness.run_steps(3);
    assert!(desk.harness.get_by_role_and_label(Role::Slider, "Chart of Coffee by day").is_focused());
    desk.press_key(Modifiers::NONE, Key::Y);
    desk.step_until("this year", |desk| desk.shows("Chart of Coffee by month"));
    desk.press_key(Modifiers::NONE, Key::W);
    desk.step_until("this week again", |desk| desk.shows("Chart of Coffee by day"));
    // So has any other of them, and the busy hours.
    for (role, name) in [(Role::Slider, "Chart of Tea by day"), (Role::Slider, "Busy hours: Kitchen")] {
        click(&mut desk, Role::Tab, "Busy hours");
        tab_to(&mut desk, role, name);
        desk.press_key(Modifiers::NONE, Key::Y);
        desk.step_until("this year", |desk| desk.shows("Chart of Tea by month"));
        desk.press_key(Modifiers::NONE, Key::W);
        desk.step_until("this week again", |desk| desk.shows("Chart of Tea by day"));
    }
    let heads = "Mon 23, Tue 24, Wed 25, Thu 26, Fri 27, Sat 28, Sun 29, Week, All time";
    assert_eq!(desk.cells("Columns").unwrap(), heads);
    // What is still to come is empty.
    for (name, expected) in [
        ("Coffee", "Mon 23: 6, Tue 24: 14, Week: 20, All time: 295"),
        ("Tea", "Mon 23: 0, Tue 24: 0, Week: 0, All time: 4"),
        ("Together", "Mon 23: 6, Tue 24: 14, Week: 20, All time: 299"),
    ] {
        assert_eq!(desk.cells(name).unwrap(), expected, "{name}");
    }
    desk.harness.get_by_role_and_label(Role::Button, "Copy table").click();
    let copied = (0..6).find_map(|_| {
        desk.harness.step();
        desk.harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    });
    let expected = "Name\t2026-11-23\t2026-11-24\t2026-11-25\t2026-11-26\t2026-11-27\t2026-11-28\t2026-11-29\tWeek\tAll time\n\
                    Coffee\t6\t14\t0\t0\t0\t0\t0\t20\t295\nTea\t0\t0\t0\t0\t0\t0\t0\t0\t4\n";
    assert_eq!(copied.unwrap(), expected);
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("beside", |desk| desk.shows("Inspect in the whole window"));
}

#[test]
fn one_range_rules_the_chart_and_the_history() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    let names = |desk: &Desk| rows(desk).len();
    desk.step_until("November", |desk| desk.shows("Tue 17 Nov: 15"));
    click(&mut desk, Role::RadioButton, "Today, range");
    desk.step_until("the hours", |desk| desk.shows("Chart of Coffee by hour") && names(desk) == 2);
    assert!(desk.shows("Today, Tue 24 Nov by hour"), "{:?}", desk.labels());
    click(&mut desk, Role::Button, "Before Today, Tue 24 Nov");
    desk.step_until("yesterday", |desk| desk.shows("Mon 23 Nov by hour") && names(desk) == 1);
    // By the keyboard alone, from the chart.
    desk.press_key(Modifiers::NONE, Key::F6);
    tab_to(&mut desk, Role::Slider, "Chart of Coffee by hour");
    desk.press_key(Modifiers::NONE, Key::M);
    desk.step_until("this month", |desk| desk.shows("Chart of Coffee by day"));
    desk.press_key(Modifiers::NONE, Key::PageUp);
    desk.step_until("the month before", |desk| {
        let value = desk.harness.get_by_label("Chart of Coffee by day").accesskit_node().value();
        desk.harness.query_all_by_role(Role::Row).count() > 0 && value.is_some_and(|value| value.ends_with("Oct"))
    });
    desk.press_key(Modifiers::NONE, Key::Y);
    desk.step_until("the year", |desk| desk.shows("Chart of Coffee by month"));
    click(&mut desk, Role::RadioButton, "Custom…, range");
    desk.settle();
    assert!(desk.harness.query_by_label("From one day to another").is_some(), "{:?}", desk.labels());
}

#[test]
fn the_table_of_counters_has_a_range_of_its_own() {
    let mut desk = desk();
    desk.click("Kitchen, 2 counters");
    desk.press_key(Modifiers::COMMAND, Key::T);
    let row = |desk: &Desk, name: &str, expected: &str| desk.cells(name).is_some_and(|cells| cells == expected);
    desk.step_until("this week", |desk| {
        row(desk, "Together", "Count: 99, Mon 23: 6, Tue 24: 14, Week: 20, All time: 299")
            && row(desk, "Last week, to 16:45", "Mon 23: 0, Tue 24: 14, Week: 14")
    });
    assert!(desk.harness.query_by_role_and_label(Role::Table, "Counts, 23 – 29 Nov").is_some());
    let expected = "Tea, Key: 2, Tea: 4, Mon 23: 0, Tue 24: 0, Week: 0, All time: 4, Last: 23 Nov";
    assert_eq!(desk.cells("Tea").unwrap(), expected);
    // Where there is no room for the sum, the time before would stand without a number.
    let size = desk.harness.ctx.content_rect().size();
    desk.harness.set_size(egui::vec2(420.0, 600.0));
    desk.step_until("no room", |desk| row(desk, "Together", "Count: 99"));
    assert!(desk.cells("Last week, to 16:45").is_none());
    desk.harness.set_size(size);
    desk.step_until("room again", |desk| desk.cells("Last week, to 16:45").is_some());
    let coffee = desk.harness.get_by_role_and_label(Role::Row, "Coffee");
    assert_eq!(coffee.accesskit_node().description().as_deref(), Some("95, 20 week"));
    // A press is in it, once it is saved.
    coffee.focus();
    desk.press_key(Modifiers::NONE, Key::Space);
    desk.step_until("the press", |desk| {
        row(desk, "Together", "Count: 100, Mon 23: 6, Tue 24: 15, Week: 21, All time: 300")
    });
    desk.click("Before 23 – 29 Nov");
    desk.step_until("the week before", |desk| {
        desk.cells("Together").is_some_and(|cells| cells.ends_with("Sun 22: 0, Week: 19, All time: 300"))
    });
    click(&mut desk, Role::RadioButton, "Year, range");
    desk.step_until("the year", |desk| {
        desk.cells("Together").is_some_and(|cells| cells.ends_with("Year: 300, All time: 300"))
    });

    desk.harness.get_by_role_and_label(Role::Button, "Copy table").click();
    let copied = std::cell::RefCell::new(None);
    desk.step_until("the copy", |desk| {
        let commands = &desk.harness.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        copied.replace(text).is_some() || copied.borrow().is_some()
    });
    let copied = copied.into_inner();
    let copied = copied.unwrap();
    assert!(copied.starts_with("Name\t2026-01-01\t2026-02-01\t"), "{copied}");
    assert!(copied.contains("\nCoffee\t0\t0\t0\t0\t0\t0\t0\t0\t0\t200\t96\t0\t296\t296\n"), "{copied}");
    // The export is of the same dates.
    desk.harness.get_by_role_and_label(Role::Button, "Export…").click();
    desk.settle();
    let dates = ["2026-01-01", "2026-12-31"];
    let fields = desk.harness.query_all_by_role(Role::TextInput).filter_map(|field| field.accesskit_node().value());
    let fields: Vec<String> = fields.collect();
    assert!(dates.iter().all(|date| fields.iter().any(|field| field == date)), "{fields:?}");
}

#[test]
fn it_follows_the_focus_the_selection_and_the_board() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.focus("Tea");
    desk.step_until("the other", |desk| desk.shows("Inspector: Tea") && desk.shows("Chart of Tea by day"));
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.step_until("all", |desk| {
        desk.shows("Inspector: 3 counters together") && desk.shows("Chart of 3 counters together by day")
    });
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("where they are", |desk| desk.shows("Inspector: All counters"));
    desk.focus("Tea");
    desk.step_until("the other again", |desk| desk.shows("Inspector: Tea"));
    // Its counter goes.
    desk.sql("DELETE FROM counter WHERE id = 2");
    desk.step_until("something else", |desk| !desk.shows("Inspector: Tea") && !desk.shows("Inspector: "));
}

#[test]
fn fields_are_edited_in_place_and_what_is_wrong_is_said_there() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    click(&mut desk, Role::Tab, "Fields");
    let edit = |desk: &mut Desk, field: &str, text: &str| {
        desk.field(field).focus();
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::COMMAND, Key::A);
        desk.type_text(text);
        desk.press_key(Modifiers::NONE, Key::Enter);
    };
    edit(&mut desk, "Step, Coffee", "x");
    desk.step_until("why not", |desk| desk.harness.query_by_label_contains("whole number").is_some());
    edit(&mut desk, "Step, Coffee", "5");
    edit(&mut desk, "Name, Coffee", "Espresso");
    desk.step_until("the name", |desk| desk.shows("Inspector: Espresso"));
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    desk.step_until("both in the file", |_| {
        sql.query_row("SELECT name, step FROM counter WHERE id = 1", [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?) == ("Espresso".to_owned(), 5))
        })
        .unwrap()
    });
}

#[test]
fn a_counters_key_counts_also_while_a_chart_has_the_focus() {
    let mut desk = desk();
    desk.sql("UPDATE counter SET key = '0' WHERE id = 2");
    inspect(&mut desk, "Coffee");
    desk.press_key(Modifiers::NONE, Key::F6);
    tab_to(&mut desk, Role::Slider, "Chart of Coffee by day");
    desk.press_key(Modifiers::NONE, Key::Num0);
    desk.step_until_saved("Tea: 5");
    // What is no counter's key is the chart's.
    desk.press_key(Modifiers::NONE, Key::Delete);
    desk.settle();
    assert!(desk.harness.query_by_role(Role::Dialog).is_none());
    assert_eq!(desk.in_file("Tea"), (5, 4));
}

#[test]
fn it_rests_when_nothing_happens() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.harness.run_steps(20);
    let rests = |desk: &Desk| {
        let delay = desk.harness.output().viewport_output.values().map(|output| output.repaint_delay).min();
        delay.is_some_and(|delay| delay.as_secs() > 3_600)
    };
    desk.step_until("rest", rests);
    desk.harness.run_steps(5);
    assert!(rests(&desk));
    assert!(!desk.shows("Reading…"));
}

#[test]
fn that_it_was_open_is_remembered_by_its_setting_and_a_narrow_window_shows_it_alone() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.harness.set_size(Vec2::new(420.0, 640.0));
    desk.harness.run_steps(3);
    assert!(desk.shows("Inspector: Coffee"));
    assert!(desk.harness.query_by_role_and_label(Role::Button, "Count Coffee").is_none());
    desk.click("Close the inspector");
    desk.step_until("the counters", |desk| {
        desk.harness.query_by_role_and_label(Role::Button, "Count Coffee").is_some()
    });
}

#[test]
fn times_can_be_told_in_another_zone() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    assert!(desk.shows("+11 Coffee, 09:00"));
    let set = |desk: &mut Desk, zone: &str| {
        desk.click("Settings");
        desk.settle();
        desk.field("Time zone").focus();
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::COMMAND, Key::A);
        desk.type_text(zone);
        desk.press_key(Modifiers::NONE, Key::Enter);
    };
    set(&mut desk, "Atlantis/Capital");
    desk.step_until("why not", |desk| desk.harness.query_by_label_contains("no time zone of this name").is_some());
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(desk.shows("+11 Coffee, 09:00"));
    set(&mut desk, "asia/kolkata");
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("the other clock", |desk| desk.shows("+11 Coffee, 14:30"));
    let row = desk.harness.get_by_role_and_label(Role::Row, "+11 Coffee, 14:30");
    let whole = row.accesskit_node().description().unwrap();
    assert!(whole.ends_with("14:30:00, UTC+05:30 (Asia/Kolkata)"), "{whole}");
    desk.step_until("its days", |desk| desk.shows("14 today, 10 last Tuesday, by 22:15 on Tue 17 Nov: +4"));
}

#[test]
fn what_takes_its_time_says_so_until_it_is_there() {
    let mut desk = desk();
    // Sums that are void, so that every entry is read.
    desk.sql(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
         INSERT INTO entry (counter_id, at, delta) SELECT 3, 1750000000000 + i * 60000, 1 FROM n;
         UPDATE counter SET count = 300000 WHERE id = 3; DELETE FROM entry WHERE id = (SELECT max(id) FROM entry);
         UPDATE summed SET entry_id = 0, is_void = 1",
    );
    inspect(&mut desk, "Coffee");
    desk.focus("Door");
    desk.step_until("a sign of life", |desk| desk.shows("Reading…"));
    // Nothing of Coffee stands under the other name.
    assert!(desk.shows("Inspector: Door") && !desk.shows("Chart of Coffee by day"));
    desk.step_until("the numbers", |desk| {
        desk.shows("Chart of Door by day") && desk.harness.query_by_label_contains("300,000 all time").is_some()
    });
    desk.step_until("its end", |desk| !desk.shows("Reading…"));
}

#[test]
fn the_inspector_follows_the_counter_that_is_pressed_and_its_edge_can_be_dragged() {
    let mut desk = Desk::open(&["Coffee", "Tea"]);
    desk.focus("Coffee");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("Coffee", |desk| desk.shows("Inspector: Coffee"));
    desk.click("Count Tea");
    desk.step_until("Tea", |desk| desk.shows("Inspector: Tea"));
    // A board stays: many counters are pressed on it.
    desk.click("All counters, 2 counters");
    desk.step_until("the board", |desk| desk.shows("Inspector: All counters"));
    desk.click("Count Coffee");
    desk.step_until_saved("Coffee: 1");
    assert!(desk.shows("Inspector: All counters"), "{:?}", desk.labels());

    // Its edge can be dragged.
    let left = |desk: &Desk| desk.harness.get_by_label("Inspector: All counters").rect().left();
    let before = left(&desk);
    let edge = egui::Pos2::new(1180.0 - 344.0, 400.0);
    desk.drag(edge, edge - egui::Vec2::new(100.0, 0.0));
    desk.settle();
    assert!((before - left(&desk) - 100.0).abs() < 8.0, "{before} and {}", left(&desk));
}

#[test]
fn a_day_is_noted_from_the_history_by_keys_alone_and_the_note_undone() {
    let mut desk = desk();
    inspect(&mut desk, "Coffee");
    desk.press_key(Modifiers::NONE, Key::F6);
    tab_to(&mut desk, Role::Row, "+3 Coffee, 14:02, 3 presses");
    desk.press_key(Modifiers::NONE, Key::ArrowUp);
    desk.step_until("the heading", |desk| desk.harness.get_by_label("Today, Tue 24 Nov: 14").is_focused());
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the dialog", |desk| desk.shows("Day: Tue, 24 Nov 2026"));
    desk.type_text("fire drill");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the note", |desk| desk.shows("Today, Tue 24 Nov: 14, fire drill"));
    let notes = |desk: &Desk| -> Vec<String> {
        let sql = rusqlite::Connection::open(&desk.path).unwrap();
        let mut found = sql.prepare("SELECT board_id || ' ' || date || ' ' || note FROM day_note").unwrap();
        found.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(notes(&desk), ["1 2026-11-24 fire drill"]);
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("no note", |desk| desk.shows("Today, Tue 24 Nov: 14") && notes(desk).is_empty());

    // Another day, from the menu and the calendar.
    click(&mut desk, Role::Button, "Copy and export");
    desk.harness.get_by_role_and_label(Role::MenuItem, "Note on a day…").click();
    desk.step_until("the dialog again", |desk| desk.shows("Day: Tue, 24 Nov 2026"));
    desk.harness.get_by_role_and_label(Role::Button, "Day: Tue, 24 Nov 2026").focus();
    for key in [Key::Enter, Key::ArrowLeft, Key::Enter] {
        desk.press_key(Modifiers::NONE, key);
        desk.harness.run_steps(3);
    }
    desk.field("Note on the day").focus();
    desk.harness.run_steps(2);
    desk.type_text("closed");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("yesterday's", |desk| desk.shows("Yesterday, Mon 23 Nov: 6, closed"));
}
