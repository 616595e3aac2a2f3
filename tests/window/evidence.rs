//! What counts are evidence of, in the inspector and on the tiles: rates over covered hours, limits, changes and control charts.

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;
use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tallyboard::domain::Time;
use tallyboard::store::{Access, Store};

/// Tue 24 Nov 2026, 16:45:00 UTC.
const NOW: &str = "2026-11-24T16:45:00Z";

fn milliseconds(at: &str) -> i64 {
    at.parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

/// Adds a late entry to a counter.
fn add(counter: i64, at: &str, delta: i64) -> String {
    let at = milliseconds(at);
    format!(
        "UPDATE counter SET count = count + ({delta}) WHERE id = {counter};
         UPDATE entry SET at = {at} WHERE id = (SELECT max(id) FROM entry);"
    )
}

/// Scratch on a board with these counts on the days up to yesterday, at noon.
fn desk(counts: &[i64], sql: &str) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let mut all = String::from(
        "INSERT INTO board (id, name) VALUES (1, 'Line');
         INSERT INTO counter (id, name, board_id) VALUES (1, 'Scratch', 1), (2, 'Dent', 1);",
    );
    let yesterday = milliseconds("2026-11-23T12:00:00Z");
    for (back, counted) in counts.iter().rev().enumerate().filter(|(_, counted)| **counted != 0) {
        let at = jiff::Timestamp::from_millisecond(yesterday - back as i64 * 24 * 60 * 60 * 1_000).unwrap();
        all.push_str(&add(1, &at.to_string(), *counted));
    }
    all.push_str(sql);
    rusqlite::Connection::open(&path).unwrap().execute_batch(&all).unwrap();
    let now = milliseconds(NOW);
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_clock(move || Time(now)));
    desk.step_until("the file is open", |desk| desk.harness.query_by_label_contains("Scratch: ").is_some());
    desk
}

fn inspect(desk: &mut Desk, counter: &str) {
    desk.focus(counter);
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the chart", |desk| desk.shows(&format!("Chart of {counter} by day")));
}

/// Chooses what the chart shows, by the keyboard.
fn choose(desk: &mut Desk, item: &str) {
    desk.harness.get_by_role_and_label(Role::ComboBox, "What the chart shows").focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.harness.get_by_role_and_label(Role::MenuItem, item).focus();
    desk.harness.run_steps(2);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.harness.run_steps(2);
}

#[track_caller]
fn step_until_says(desk: &mut Desk, text: &str) {
    desk.step_until(text, |desk| desk.shows(text));
}

#[test]
fn a_rate_is_over_covered_hours_and_limits_are_switched_on() {
    let sql =
        "UPDATE board SET hours = 'Mo-Fr 09:00-17:00; 2026-11-20 off';".to_owned() + &add(1, "2026-11-17T18:00:00Z", 5);
    let mut desk = desk(&[60, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 6], &sql);
    inspect(&mut desk, "Scratch");
    // From Tue 10 Nov on: nine days of eight hours, and today until 16:45.
    step_until_says(&mut desk, "81 in all · 0.95 an hour in 79.8 covered hours, 5 more outside them");
    let legend = "Legend: counted, not covered";
    assert!(desk.harness.query_by_label_contains(legend).is_some(), "{:?}", desk.labels());
    desk.press_key(Modifiers::NONE, Key::F6);
    let value = |desk: &Desk| desk.harness.get_by_label("Chart of Scratch by day").accesskit_node().value().unwrap();
    desk.harness.get_by_label("Chart of Scratch by day").focus();
    desk.harness.run_steps(2);
    assert_eq!(value(&desk), "0, Tue 24 Nov, not over yet, 7.8 covered hours");
    for expected in ["6, Mon 23 Nov, 8 covered hours", "not covered, Sun 22 Nov", "not covered, Sat 21 Nov"] {
        desk.press_key(Modifiers::NONE, Key::ArrowLeft);
        desk.harness.run_steps(2);
        assert_eq!(value(&desk), expected);
    }
    desk.press_key(Modifiers::NONE, Key::End);
    desk.harness.run_steps(2);
    assert_eq!(value(&desk), "0, Mon 30 Nov", "it is still to come");

    choose(&mut desk, "Limits, 95 %");
    let text =
        "81 in all, limits 64 to 101 · 0.95 an hour, limits 0.75 to 1.2, in 79.8 covered hours, 5 more outside them";
    step_until_says(&mut desk, text);
    step_until_says(&mut desk, "Counted like this again and again, 95 of 100 such limits would hold the true number.");
}

#[test]
fn limits_say_why_there_are_none() {
    let mut desk = desk(&[3, 4], "");
    inspect(&mut desk, "Scratch");
    step_until_says(&mut desk, "7 in all · 3.5 an hour in 2 hours with counts");
    choose(&mut desk, "Limits, 95 %");
    step_until_says(&mut desk, "7 in all, limits 2 to 15 · 3.5 an hour, limits 1.4 to 7.3, in 2 hours with counts");
    desk.sql("UPDATE counter SET step = 12 WHERE id = 1");
    let why = "No limits: one press adds more than 1 here, and limits are of events that count 1 each.";
    step_until_says(&mut desk, why);
}

#[test]
fn a_change_is_told_below_the_chart() {
    let counts: Vec<i64> = [9; 20].into_iter().chain([14; 15]).collect();
    let mut desk = desk(&counts, "");
    inspect(&mut desk, "Scratch");
    step_until_says(&mut desk, "Since 9 Nov about 14 a day instead of 9.");
}

#[test]
fn a_control_chart_tells_what_isnt_chance_in_the_inspector_and_on_the_tile() {
    let control = "UPDATE counter SET control = 'c day 2026-11-09/2026-11-18' WHERE id = 1;";
    // 9 a day, at most 18 by chance; 19 on Fri 20 Nov.
    let mut desk = desk(&[9, 8, 10, 9, 7, 11, 9, 12, 6, 9, 8, 19, 9, 8, 10], control);
    inspect(&mut desk, "Scratch");
    choose(&mut desk, "Control chart");
    step_until_says(&mut desk, "20 Nov, 19: above the upper limit, by chance seldom more than 18");
    step_until_says(&mut desk, "Mean 9, from 9 Nov 2026 – 18 Nov 2026");
    desk.harness.get_by_label("Chart of Scratch by day").focus();
    desk.press_key(Modifiers::NONE, Key::End);
    desk.harness.run_steps(2);
    let value = |desk: &Desk| desk.harness.get_by_label("Chart of Scratch by day").accesskit_node().value().unwrap();
    assert_eq!(value(&desk), "10, Mon 23 Nov", "today isn't over");

    // The newest point is as it should be, until another program counts more.
    let told = |desk: &Desk| {
        let tile = desk.harness.get_by_role_and_label(Role::Button, "Count Scratch");
        tile.accesskit_node().description().unwrap_or_default()
    };
    assert!(!told(&desk).contains("limit"), "{}", told(&desk));
    desk.sql(&add(1, "2026-11-23T13:00:00Z", 12));
    let alarm = "23 Nov, 22: above the upper limit, by chance seldom more than 18";
    desk.step_until("the alarm", |desk| told(desk).ends_with(alarm));
    step_until_says(&mut desk, alarm);
    step_until_says(&mut desk, "1 more point here breaks a rule");
    desk.sql("UPDATE counter SET control = 'c day 2025-11-09/2025-11-18' WHERE id = 1");
    let why = "Nothing was looked at on the dates of the baseline: choose others.";
    step_until_says(&mut desk, why);
    desk.step_until("no alarm", |desk| !told(desk).contains("limit"));
}

#[test]
fn shares_have_limits_where_they_are_switched_on() {
    let sql = "UPDATE board SET shows_shares = 1, target = 100; UPDATE counter SET count = 38 WHERE id = 2;";
    let mut desk = desk(&[62], sql);
    desk.harness.get_by_role_and_label(Role::Button, "Line, 2 counters").click();
    desk.settle();
    let told = |desk: &Desk| {
        let tile = desk.harness.get_by_role_and_label(Role::Button, "Count Scratch");
        tile.accesskit_node().description().unwrap_or_default()
    };
    assert!(!told(&desk).contains("limits"));
    inspect(&mut desk, "Scratch");
    choose(&mut desk, "Limits, 95 %");
    desk.step_until("limits", |desk| told(desk).contains("62.0 % of 100: limits 51 to 72 %"));
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.click("Finish sample…");
    desk.step_until("the sample", |desk| desk.says("Scratch: 62, 62.0 %, limits 51 to 72 %"));
    desk.click("Copy summary");
    let copied = desk.harness.output().platform_output.commands.iter().any(|command| {
        matches!(command, egui::OutputCommand::CopyText(text) if text.contains("\t62\t62.0 %\tlimits 51 to 72 %\n"))
    });
    assert!(copied, "{:?}", desk.labels());
    // Limits are of events that count 1 each.
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.step_until("it is closed", |desk| {
        desk.harness.query_by_role_and_label(Role::Button, "Count Scratch").is_some()
    });
    desk.sql("UPDATE counter SET step = 2 WHERE id = 1");
    desk.step_until("the step", |desk| desk.harness.query_by_role_and_label(Role::Button, "Count Scratch").is_none());
    desk.click("Finish sample…");
    desk.step_until("the sample", |desk| desk.says("Scratch: 62, 62.0 %"));
    assert!(!desk.says("Scratch: 62, 62.0 %, limits"), "{:?}", desk.labels());
}
