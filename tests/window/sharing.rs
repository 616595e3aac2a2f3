//! Shared boards in the window: what the desk's thread reports is injected, and hubs that can't be reached are asked in earnest.
//! With a real hub the dialogs are in tests/external/sharing.rs.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::{Key, Modifiers, Theme, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tallyboard::desk::{Answer, BoardStatus, DeskEvent, KeyringUse, QuestionId, SharingState};
use tallyboard::domain::{BoardId, EntryId, Kind, Time};
use tallyboard::hub::keyring::Keyring;
use tallyboard::request::{Outcome, Request};
use tallyboard::sharing::{FeedNumber, Page, PagePart, RowId, Settle, SharedEntry, Sharing, Waiting, chained};
use tallyboard::store::{Access, Store};
use uuid::Uuid;

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;
use crate::needs::{small, touch};

/// Nothing listens there.
const HUB: &str = "postgres://ana@127.0.0.1:1/tally";
const BOARD: BoardId = BoardId(1);
const TOKEN: i64 = 77;
const SHARED: &str = "Sharing: Shared · 2 desks";

fn apply(store: &mut Store, sharing: Sharing) -> Outcome {
    store.begin().unwrap();
    let outcome = store.apply(&Request::Sharing(sharing)).unwrap().unwrap();
    store.commit().unwrap();
    outcome
}

/// Makes a file with the board "Reference desk", and on it Directions and Phone, each counted once.
fn write(path: &Path) {
    drop(Store::open(path, Access::Write).unwrap());
    let sql = rusqlite::Connection::open(path).unwrap();
    sql.execute_batch(
        "INSERT INTO board (id, name) VALUES (1, 'Reference desk');
        INSERT INTO counter (name, board_id) VALUES ('Directions', 1), ('Phone', 1);
        UPDATE counter SET count = 1;",
    )
    .unwrap();
}

/// Shares it as "Ground floor" with "First floor", which counted 4 directions.
fn share(path: &Path) {
    let mut store = Store::open(path, Access::Write).unwrap();
    let (uuid, hub) = (Uuid::from_u128(0xB0A), HUB.to_owned());
    apply(&mut store, Sharing::Share { board: BOARD, uuid, hub, desk_name: "Ground floor".parse().unwrap() });
    apply(&mut store, Sharing::Number { board: BOARD, settle: Settle::All });
    let own = store.own_feed(BOARD).unwrap().unwrap().feed;
    let (counter, ..) =
        store.shared_counts(BOARD).unwrap().into_iter().find(|(_, name, _)| name == "Directions").unwrap();
    let feed = FeedNumber(9);
    let entry = SharedEntry {
        row: RowId { feed, seq: 1 },
        counter,
        at: Time(Time::now().0 - 1_000),
        delta: 4,
        kind: Kind::Tally,
        note: None,
        token: TOKEN,
        undo: None,
    };
    let part = PagePart {
        feed,
        desk: Uuid::from_u128(0xDE5),
        desk_name: "First floor".to_owned(),
        upto: 1,
        chain: Some(chained(0, [TOKEN])),
    };
    let page = Page { parts: vec![part], entries: vec![entry], ..Page::default() };
    apply(&mut store, Sharing::Merge { board: BOARD, own, page: Arc::new(page) });
}

fn open(theme: Theme, is_shared: bool) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    write(&path);
    if is_shared {
        share(&path);
    }
    let mut desk = Desk::on_file(path, folder);
    desk.harness.ctx.set_theme(theme);
    let first = if is_shared { "Directions: 5" } else { "Directions: 1" };
    desk.step_until("the file is open", |desk| desk.shows(first));
    desk
}

fn status(state: SharingState, entries: i64) -> BoardStatus {
    let waiting = Waiting { entries, edits: 0 };
    BoardStatus { board: BOARD, state, waiting, synced_at: Some(Time::now()), warnings: Vec::new() }
}

fn offline(waiting: i64) -> BoardStatus {
    let why = "tally.example.org:5432 can't be reached (connection refused)".to_owned();
    status(SharingState::Offline { since: Time::now(), tried_at: Time::now(), why, is_lasting: false }, waiting)
}

fn report(desk: &mut Desk, status: BoardStatus) {
    desk.harness.state().report_sharing(DeskEvent::Status(vec![status]));
    desk.settle();
}

fn show_board(desk: &mut Desk) {
    let board = desk.harness.query_all_by_role(Role::Button).find(|node| {
        node.accesskit_node().label().is_some_and(|label| label.starts_with("Reference desk, 2 counters"))
    });
    board.unwrap().click();
    desk.settle();
}

#[test]
fn a_board_that_was_joined_is_shown_as_soon_as_it_is_there() {
    let mut desk = open(Theme::Light, false);
    // The answer comes by another way than the board.
    let joined = DeskEvent::Answered(QuestionId::default(), Answer::Joined(BoardId(2)));
    desk.harness.state().report_sharing(joined);
    desk.settle();
    assert!(desk.shows("Reset all 2 counters…"), "{:?}", desk.labels());
    desk.sql("INSERT INTO board (id, name) VALUES (2, 'Upstairs')");
    desk.step_until("the board", |desk| desk.says("No counters here yet"));
    desk.click("All counters, 2 counters");
    desk.settle();
    assert!(desk.shows("Reset all 2 counters…"), "it is shown once: {:?}", desk.labels());
}

/// A window that shows the board, shared and in step.
fn shared(theme: Theme) -> Desk {
    let mut desk = open(theme, true);
    report(&mut desk, status(SharingState::Shared, 0));
    show_board(&mut desk);
    desk.step_until("its desks", |desk| desk.shows(SHARED));
    desk
}

#[test]
fn a_board_that_is_not_shared_says_nothing_of_it() {
    let mut desk = open(Theme::Light, false);
    show_board(&mut desk);
    assert!(!desk.says("Sharing") && !desk.says("hared"), "{:?}", desk.labels());
    desk.click("More");
    desk.settle();
    desk.choose("Share this board…");
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Share this board").is_some());
}

#[test]
fn a_shared_board_says_with_whom_and_leaves_the_rest_as_it_was() {
    for theme in [Theme::Light, Theme::Dark] {
        let mut desk = shared(theme);
        assert!(desk.shows("Everything saved") && desk.shows("Shared"), "{:?}", desk.labels());
        assert!(desk.shows("Reference desk, 2 counters, shared"));
        desk.step_until("what was counted here", |desk| desk.shows("6 today, 2 here"));
        // Nothing asks for a repaint by itself.
        desk.harness.run();
        desk.harness.set_size([420.0, 420.0].into());
        desk.settle();
        assert!(desk.shows(SHARED), "also where only its icon has room: {:?}", desk.labels());
    }
}

#[test]
fn its_dialog_shows_the_desks_and_names_this_one_by_keyboard_alone() {
    let mut desk = shared(Theme::Light);
    desk.harness.get_by_role_and_label(Role::Button, SHARED).focus();
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the desks", |desk| desk.shows("First floor, 4 today, now"));
    assert!(desk.shows("Ground floor, this desk, 2 today, now"), "{:?}", desk.labels());
    desk.settle();
    assert!(desk.has_focus("Save"));
    for _ in 0..4 {
        desk.press_key(Modifiers::SHIFT, Key::Tab);
        desk.settle();
        if desk.field("Name of this desk").is_focused() {
            break;
        }
    }
    assert!(desk.field("Name of this desk").is_focused());
    // Until its name is read, the machine's stands there.
    desk.step_until("its name", |desk| desk.field("Name of this desk").value().as_deref() == Some("Ground floor"));
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.type_text("Lobby");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("it is closed", |desk| !desk.shows("Save"));
    let store = Store::open(&desk.path, Access::Read).unwrap();
    assert_eq!(store.desk_name().unwrap().as_deref(), Some("Lobby"));
}

#[test]
fn what_waits_is_said_in_passing_and_can_be_tried_again() {
    for theme in [Theme::Light, Theme::Dark] {
        let mut desk = open(theme, true);
        report(&mut desk, offline(3));
        show_board(&mut desk);
        let since = Time::now();
        let text = format!("3 entries wait: offline since {}", clock(since));
        assert!(desk.shows("Everything saved"), "a press is saved as ever: {:?}", desk.labels());
        assert!(desk.shows(&text), "in the status bar: {:?}", desk.labels());
        let pill = format!("Sharing: {text}");
        desk.harness.get_by_role_and_label(Role::Button, &pill).focus();
        desk.settle();
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.settle();
        desk.step_until("the desks", |desk| desk.shows("Ground floor, this desk, 3 entries wait"));
        assert!(desk.says("The server can't be reached"));
        let mut earlier = offline(3);
        let SharingState::Offline { tried_at, .. } = &mut earlier.state else { panic!("it is away") };
        tried_at.0 -= 70_000;
        report(&mut desk, earlier);
        let why = " s ago: tally.example.org:5432 can't be reached (connection refused).";
        assert!(
            desk.labels().iter().any(|label| label.starts_with("Tried 7") && label.ends_with(why)),
            "{:?}",
            desk.labels()
        );
        assert!(desk.has_focus("Try now"), "{:?}", desk.labels());
        desk.harness.run();
        desk.press_key(Modifiers::NONE, Key::Escape);
        desk.settle();
        assert!(!desk.shows("Try now") && desk.has_focus(&pill));
        desk.click(&pill);
        desk.settle();
        desk.click("Sharing options…");
        desk.settle();
        assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Share this board").is_some());
    }
}

#[test]
fn an_edit_waits_too() {
    let mut desk = open(Theme::Light, true);
    for (entries, edits, said) in [(0, 1, "1 edit waits"), (0, 4, "4 edits wait"), (1, 4, "1 entry waits")] {
        report(&mut desk, BoardStatus { waiting: Waiting { entries, edits }, ..offline(0) });
        assert!(desk.says(&format!("{said}: offline since")), "{:?}", desk.labels());
    }
}

/// The time of day as the window writes it.
fn clock(at: Time) -> String {
    jiff::Timestamp::from_millisecond(at.0).unwrap().strftime("%H:%M").to_string()
}

#[test]
fn a_warning_is_said_and_told_in_full() {
    let mut desk = open(Theme::Light, true);
    let warnings = vec!["this computer's clock is 12 minutes ahead".to_owned()];
    report(&mut desk, BoardStatus { warnings, ..status(SharingState::Shared, 0) });
    assert!(desk.shows("Shared, with a warning"));
    let at = desk.middle_of(Role::Button, "Shared, with a warning");
    desk.point(at);
    desk.step_until("the tooltip", |desk| desk.says("This computer's clock is 12 minutes ahead."));
}

#[test]
fn much_that_comes_over_is_shown_with_how_far_it_is() {
    let mut desk = open(Theme::Light, true);
    report(&mut desk, status(SharingState::Pulling { pulled: 32_000, all: 100_000 }, 0));
    show_board(&mut desk);
    assert!(desk.shows("Sharing: Getting 32,000 of 100,000"), "{:?}", desk.labels());
}

/// A window in which sharing runs, on a board that is shared or not.
fn running(is_shared: bool) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    write(&path);
    if is_shared {
        share(&path);
    }
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_sharing(KeyringUse::Read));
    let first = if is_shared { "Directions: 5" } else { "Directions: 1" };
    desk.step_until("the file is open", |desk| desk.shows(first));
    show_board(&mut desk);
    desk
}

#[test]
fn a_hub_that_cannot_be_reached_says_why_and_a_password_is_kept_nowhere() {
    let mut desk = running(false);
    desk.click("More");
    desk.settle();
    desk.choose("Share this board…");
    assert!(desk.field("Server address").is_focused());
    assert!(!desk.is_on("Share"), "without an address");
    desk.type_text(HUB);
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.type_text("s3cr3t pass");
    assert!(!desk.says("s3cr3t"), "{:?}", desk.labels());
    desk.click("Test connection");
    desk.step_until("the reason", |desk| desk.says("127.0.0.1:1 can't be reached"));
    desk.settle();
    desk.click("Share");
    desk.step_until("the reason above the buttons", |desk| {
        desk.harness.query_all_by_role(Role::Alert).next().is_some() && desk.is_on("Share")
    });
    desk.press_key(Modifiers::NONE, Key::Escape);
    desk.settle();
    assert!(Store::open(&desk.path, Access::Read).unwrap().shared_boards().unwrap().is_empty());
    let path = desk.path.clone();
    let folder = path.parent().unwrap();
    for file in std::fs::read_dir(folder).unwrap().flatten().filter(|file| file.path().is_file()) {
        let bytes = std::fs::read(file.path()).unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"s3cr3t"), "{}", file.path().display());
    }
}

#[test]
fn the_hint_says_where_a_password_is_kept() {
    let mut desk = open(Theme::Light, false);
    show_board(&mut desk);
    desk.click("More");
    desk.settle();
    desk.choose("Share this board…");
    assert!(desk.says("Used until this window closes"), "before the keyring has answered");
    for (keyring, hint) in [
        (Keyring::Unlocked, "Kept in this computer's keyring, never in the file."),
        (Keyring::Locked, "Kept in this computer's keyring if you unlock it, never in the file."),
        (Keyring::Missing, "Used until this window closes, never kept in the file."),
    ] {
        desk.harness.state().report_sharing(DeskEvent::Keyring(keyring));
        desk.settle();
        assert!(desk.says(hint), "{keyring:?}: {:?}", desk.labels());
    }
}

#[test]
fn a_new_desk_finds_joining_where_boards_are_made() {
    let mut desk = running(false);
    desk.click("+ New board");
    desk.settle();
    desk.click("Join a shared board…");
    desk.settle();
    assert!(desk.field("Server address").is_focused());
    assert!(!desk.is_on("Join"), "before a board is chosen");
    desk.type_text("nonsense");
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the reason", |desk| desk.says("An address begins with postgres://"));
    assert!(!desk.is_on("Join"));
}

#[test]
fn sharing_can_be_stopped_though_the_hub_cannot_be_reached() {
    let mut desk = running(true);
    desk.step_until("it is offline", |desk| desk.says("entries wait: offline since"));
    desk.click("More");
    desk.settle();
    desk.choose("Sharing…");
    desk.click("Stop sharing…");
    desk.settle();
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Stop sharing Reference desk?").is_some());
    assert!(desk.has_focus("Cancel"), "Enter unread does nothing");
    desk.click("Stop sharing");
    desk.step_until("the reason", |desk| desk.says("127.0.0.1:1 can't be reached"));
    assert!(desk.says("entries here that the other desks never get"), "{:?}", desk.labels());
    desk.settle();
    desk.click("Stop all the same");
    desk.step_until("it is an ordinary board", |desk| !desk.says("Sharing:") && !desk.shows("Stop all the same"));
    assert!(Store::open(&desk.path, Access::Read).unwrap().shared_boards().unwrap().is_empty());
    assert!(desk.shows("Directions: 5"), "the counts stay: {:?}", desk.labels());
}

#[test]
fn the_inspector_tells_who_counted_what() {
    let mut desk = shared(Theme::Light);
    desk.focus("Directions");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the history names the other desk", |desk| desk.says(", on First floor"));
    desk.harness.get_by_role_and_label(Role::Tab, "Desks").click();
    desk.step_until("the desks", |desk| desk.shows("First floor: 4, 80.0 %"));
    assert!(desk.shows("Ground floor, this desk: 1, 20.0 %") && desk.shows("Together: 5"), "{:?}", desk.labels());
    touch(&mut desk);
    assert_eq!(small(&desk), [""; 0]);
    // By keyboard: the entries of one desk alone.
    desk.harness.get_by_role_and_label(Role::Button, "First floor: 4, 80.0 %").focus();
    desk.settle();
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("its entries", |desk| desk.shows("Show all desks, not only First floor") && rows(desk) == 1);
    desk.click("Show all desks, not only First floor");
    desk.step_until("all again", |desk| rows(desk) == 2);
}

/// How many entries the history lists.
fn rows(desk: &Desk) -> usize {
    desk.harness.query_all_by_role(Role::Row).count()
}

#[test]
fn a_tile_says_what_was_counted_here_and_what_waits() {
    let mut desk = shared(Theme::Light);
    desk.step_until("this desk's part", |desk| desk.shows("Directions: +5 today · 1 here"));
    desk.click("Count Directions");
    desk.step_until("a press here", |desk| desk.shows("Directions: +6 today · 2 here"));
    report(&mut desk, offline(2));
    desk.step_until("what waits", |desk| desk.shows("Directions: +6 today · 2 wait"));
}

#[test]
fn the_chart_of_a_counter_tells_this_desk_from_the_others() {
    let chart = |desk: &Desk| -> Option<String> {
        let chart = desk.harness.query_by_role_and_label(Role::Slider, "Chart of Directions by day")?;
        chart.accesskit_node().value()
    };
    let says = |text: &'static str| move |desk: &Desk| chart(desk).is_some_and(|value| value.contains(text));
    let mut desk = shared(Theme::Light);
    desk.focus("Directions");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the chart", says("This desk: 1, Other desks: 4"));
    desk.click("Count Directions");
    desk.step_until("a press here", says("This desk: 2, Other desks: 4"));
    // Undone by whoever it is, it is taken from who counted it.
    let mut store = Store::open(&desk.path, Access::Write).unwrap();
    let sql = rusqlite::Connection::open(&desk.path).unwrap();
    let entry = sql.query_row("SELECT id FROM entry WHERE delta = 4", [], |row| row.get(0)).unwrap();
    store.begin().unwrap();
    store.apply(&Request::Undo { entries: vec![EntryId(entry)] }).unwrap().unwrap();
    store.commit().unwrap();
    desk.step_until("an undo", says("This desk: 2, Other desks: 0"));
    desk.harness.get_by_role_and_label(Role::ComboBox, "What the chart shows").click();
    desk.settle();
    desk.harness.get_by_role_and_label(Role::MenuItem, "Running total").click();
    desk.step_until("the running sum", says("2 in all, "));
    // Nothing asks for a repaint by itself.
    desk.settle();
    desk.harness.run();

    let mut desk = open(Theme::Dark, false);
    desk.focus("Directions");
    desk.press_key(Modifiers::COMMAND, Key::I);
    desk.step_until("the chart of what isn't shared", says("1, "));
}
