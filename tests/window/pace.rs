//! Opening hours in the window: a time taken out of them, and when a target is reached at the pace of the counting so far.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use eframe::egui::{Key, Modifiers, ViewportId, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tallyboard::domain::Time;
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::desk::Desk;

/// Tue 24 Nov 2026.
fn at(clock: &str) -> i64 {
    format!("2026-11-24T{clock}:00Z").parse::<jiff::Timestamp>().unwrap().as_millisecond()
}

/// A board "Sample" on which 20 were counted since 08:45, 4 of them late in the morning; and the time, which is 16:45.
fn desk(hours: &str) -> (Desk, Arc<AtomicI64>) {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    let sql = format!(
        "INSERT INTO board (id, name, target, hours) VALUES (1, 'Sample', 30, nullif('{hours}', ''));
         INSERT INTO counter (id, name, board_id, target) VALUES (1, 'Coffee', 1, 30);
         UPDATE counter SET count = 16; UPDATE entry SET at = {} WHERE id = 1;
         UPDATE counter SET count = 20; UPDATE entry SET at = {} WHERE id = 2;",
        at("08:45"),
        at("11:45"),
    );
    rusqlite::Connection::open(&path).unwrap().execute_batch(&sql).unwrap();
    let clock = Arc::new(AtomicI64::new(at("16:45")));
    let of_window = Arc::clone(&clock);
    let now = move || Time(of_window.load(Ordering::Relaxed));
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_clock(now));
    desk.step_until("the file is open", |desk| desk.shows("Coffee: 20"));
    desk.click("Sample, 1 counter");
    (desk, clock)
}

fn about(desk: &Desk, name: &str) -> String {
    desk.harness.get_by_role_and_label(Role::Button, name).accesskit_node().description().unwrap_or_default()
}

fn repaint_delay(desk: &Desk) -> Duration {
    desk.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
}

fn hours(desk: &Desk) -> Option<String> {
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    sql.query_row("SELECT hours FROM board", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_target_tells_when_it_is_reached_at_this_pace() {
    let (mut desk, clock) = desk("");
    // 20 in 8 hours; 10 more take 4.
    desk.step_until("the pace", |desk| about(desk, "Count Coffee").contains("by 20:45 at this pace"));
    desk.step_until("the board's", |desk| {
        desk.harness.query_by_label_contains("10 to go · by 20:45 at this pace").is_some()
    });
    desk.focus("Coffee");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the inspector's", |desk| desk.shows("20 of 30, by 20:45 at this pace"));
    desk.settle();
    desk.step_until("rest", |desk| repaint_delay(desk) > Duration::from_secs(2));
    assert_eq!(repaint_delay(&desk), Duration::from_secs(60), "it changes with the time");
    let minimize = |desk: &mut Desk, is_minimized| {
        desk.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().minimized = Some(is_minimized);
        desk.settle();
    };
    minimize(&mut desk, true);
    assert!(repaint_delay(&desk) > Duration::from_secs(60), "nobody sees it");
    minimize(&mut desk, false);
    // An hour later nothing more was counted: 10 more take 4 and a half.
    clock.store(at("17:45"), Ordering::Relaxed);
    desk.step_until("a slower pace", |desk| desk.shows("20 of 30, by 22:15 at this pace"));
    // Nobody knows whether anybody counts at night.
    clock.store(at("19:45"), Ordering::Relaxed);
    desk.step_until("no pace", |desk| desk.harness.query_by_label_contains("at this pace").is_none());
    desk.settle();
    desk.step_until("rest", |desk| repaint_delay(desk) > Duration::from_secs(60));
    clock.store(at("16:45"), Ordering::Relaxed);
    desk.step_until("the pace again", |desk| desk.shows("20 of 30, by 20:45 at this pace"));
    desk.sql("UPDATE counter SET count = 0; UPDATE entry SET kind = 'reset' WHERE id = 3");
    desk.step_until("the reset", |desk| desk.shows("Coffee: 0"));
    desk.sql("UPDATE counter SET count = 4");
    desk.step_until("too few presses", |desk| desk.shows("Coffee: 4"));
    desk.settle();
    assert!(desk.harness.query_by_label_contains("at this pace").is_none());
}

#[test]
fn a_pace_leads_over_the_hours_of_the_board() {
    let (mut desk, _) = desk("Tu 08:45-17:45; Th 10:00-17:00");
    desk.step_until("the pace", |desk| about(desk, "Count Coffee").contains("by Thu 26 Nov at this pace"));
    desk.sql("UPDATE board SET hours = 'Tu 08:45-21:45'");
    desk.step_until("other hours", |desk| about(desk, "Count Coffee").contains("by 20:45 at this pace"));
    // Half of the time nobody counted: the pace was twice as fast.
    desk.sql("UPDATE board SET hours = 'Tu 08:45-21:45; 2026-11-24 10:00-14:00 off'");
    desk.step_until("less time", |desk| about(desk, "Count Coffee").contains("by 18:45 at this pace"));
    // Counters that are taken away make a level.
    desk.sql("UPDATE counter SET weight = -1");
    desk.step_until("no pace", |desk| desk.harness.query_by_label_contains("at this pace").is_none());
}

#[test]
fn nobody_counted_takes_a_time_out_and_is_undone() {
    let (mut desk, _) = desk("Tu 08:00-18:00");
    let open_menu = |desk: &mut Desk| {
        desk.harness.get_by_role_and_label(Role::Button, "Sample, 1 counter").focus();
        desk.harness.run_steps(2);
        desk.press_key(Modifiers::SHIFT, Key::F10);
        desk.settle();
        desk.choose("Nobody counted…");
    };
    open_menu(&mut desk);
    assert!(desk.field("Times at which nobody counted").is_focused());
    desk.type_text("12-13");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is saved", |desk| hours(desk).as_deref() == Some("Tu 08:00-18:00; 2026-11-24 12:00-13:00 off"));
    desk.step_until("the dialog is closed", |desk| desk.harness.query_by_role(Role::Dialog).is_none());
    desk.settle();
    desk.press_key(Modifiers::COMMAND, Key::Z);
    desk.step_until("it is undone", |desk| hours(desk).as_deref() == Some("Tu 08:00-18:00"));

    // Without hours, these are asked for.
    desk.sql("UPDATE board SET hours = NULL");
    desk.step_until("no hours", |desk| about(desk, "Count Coffee").contains("by 20:45"));
    open_menu(&mut desk);
    desk.step_until("the hours", |desk| desk.shows("To say when nobody counted, first say when somebody does."));
    assert!(desk.field("Hours on Monday of Sample").is_focused());
}
