//! Shared boards in the window with a real hub: sharing, joining, what is seen of others' presses, and the end of it.

use std::path::Path;

use eframe::egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tallyboard::desk::KeyringUse;
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::desk::Desk;
use crate::forms::Forms as _;
use crate::hub::{DATABASE, SECRET, with_hub};

/// A window in which sharing runs, on a new file.
pub(crate) fn open(keyring: KeyringUse, fill: impl FnOnce(&Path)) -> Desk {
    let folder = Folder::new();
    let path = folder.file("t.db");
    drop(Store::open(&path, Access::Write).unwrap());
    fill(&path);
    let mut desk = Desk::on_file_with(path, folder, |setup| setup.with_sharing(keyring));
    desk.step_until("the file is open", |desk| desk.shows("Everything saved"));
    desk
}

/// Types the address, the password and this desk's name, as a person does.
fn log_in(desk: &mut Desk, address: &str, name: &str) {
    desk.type_text(address);
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.type_text(SECRET);
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.settle();
    desk.press_key(Modifiers::COMMAND, Key::A);
    desk.type_text(name);
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_board_is_shared_joined_and_left_in_windows() {
    let mut cluster = with_hub(&[]);
    let address = cluster.url("ana", DATABASE);
    let mut first = open(KeyringUse::Read, |path| {
        let sql = rusqlite::Connection::open(path).unwrap();
        sql.execute_batch(
            "INSERT INTO board (id, name) VALUES (1, 'Reference desk');
            INSERT INTO counter (name, board_id) VALUES ('Directions', 1);
            UPDATE counter SET count = 3;",
        )
        .unwrap();
    });
    first.click("Reference desk, 1 counter");
    first.settle();
    first.click("More");
    first.settle();
    first.choose("Share this board…");
    log_in(&mut first, &address, "Ground floor");
    first.click("Test connection");
    first.step_until("the test", |desk| desk.says("Connected in "));
    first.click("Share");
    first.step_until("it is shared", |desk| desk.shows("Sharing: Shared · 1 desk"));

    let mut second = open(KeyringUse::Read, |_| ());
    second.click("+ New board");
    second.settle();
    second.click("Join a shared board…");
    second.settle();
    log_in(&mut second, &address, "First floor");
    second.press_key(Modifiers::NONE, Key::Enter);
    second.step_until("the board", |desk| desk.says("Reference desk: Ground floor · ") && desk.is_on("Join"));
    second.click("Join");
    second.step_until("it is here", |desk| desk.shows("Directions: 3") && desk.shows("Sharing: Shared · 2 desks"));

    // A press in one is seen in the other.
    first.click("Count Directions");
    first.step_until_saved("Directions: 4");
    second.step_until("the press", |desk| desk.shows("Directions: 4"));
    second.click("Count Directions");
    second.step_until_saved("Directions: 5");
    first.step_until("the other's", |desk| desk.shows("Directions: 5"));

    // The server is away: counting goes on, and what waits goes over when it is back.
    cluster.stop();
    first.step_until("it is offline", |desk| desk.says("ffline since"));
    first.click("Count Directions");
    first.step_until_saved("Directions: 6");
    first.step_until("it waits", |desk| desk.says("Sharing: 1 entry waits: offline since"));
    cluster.run();
    let pill = first.labels().into_iter().find(|label| label.starts_with("Sharing:")).unwrap();
    first.click(&pill);
    first.settle();
    if first.shows("Try now") {
        first.click("Try now");
    }
    first.step_until("it is back", |desk| desk.says("Sharing: Shared"));
    second.step_until("the press", |desk| desk.shows("Directions: 6"));

    // The second leaves; the counts stay.
    second.step_until("it is back, too", |desk| desk.says("Sharing: Shared"));
    second.click("More");
    second.settle();
    second.choose("Sharing…");
    second.click("Stop sharing…");
    second.settle();
    second.click("Stop sharing");
    second.step_until("it has left", |desk| !desk.says("Sharing:"));
    assert!(second.shows("Directions: 6"), "{:?}", second.labels());
    assert!(second.harness.query_by_role(Role::Dialog).is_none());
    assert_eq!(cluster.sql(DATABASE, "SELECT count(*) FROM feed WHERE left_at IS NOT NULL"), "1");
}

#[test]
#[ignore = "needs PostgreSQL"]
fn joining_asks_whether_counters_of_one_name_are_the_same() {
    let cluster = with_hub(&[]);
    let address = cluster.url("ana", DATABASE);
    let counted = |count: i64| {
        move |path: &Path| {
            let sql = rusqlite::Connection::open(path).unwrap();
            sql.execute("INSERT INTO board (name) VALUES ('Reference desk')", []).unwrap();
            sql.execute("INSERT INTO counter (name, count, board_id) VALUES ('Directions', ?1, 1)", [count]).unwrap();
        }
    };
    let mut first = open(KeyringUse::Read, counted(3));
    first.click("Reference desk, 1 counter");
    first.settle();
    first.click("More");
    first.settle();
    first.choose("Share this board…");
    log_in(&mut first, &address, "Ground floor");
    first.click("Share");
    first.step_until("it is shared", |desk| desk.shows("Sharing: Shared · 1 desk"));

    let mut second = open(KeyringUse::Read, counted(40));
    second.click("+ New board");
    second.settle();
    second.click("Join a shared board…");
    log_in(&mut second, &address, "First floor");
    second.press_key(Modifiers::NONE, Key::Enter);
    second.step_until("the question", |desk| desk.says("Directions is in this file, too"));
    assert!(!second.is_on("Join"), "nothing is chosen for the person");
    let pick = |desk: &mut Desk, answer: &str| {
        let name = format!("{answer}. Directions is in this file, too.");
        desk.harness.get_by_role_and_label(Role::RadioButton, &name).click();
        desk.settle();
    };
    pick(&mut second, "Others: keep both");
    assert!(second.is_on("Join"));
    pick(&mut second, "The same: share what was counted here");
    second.click("Join");
    for desk in [&mut second, &mut first] {
        desk.step_until("both counts", |desk| desk.shows("Directions: 43"));
    }
    // This file has a board of that name already.
    assert!(second.says("Reference desk (2)"), "{:?}", second.labels());
}

#[test]
#[ignore = "needs PostgreSQL"]
fn joining_a_board_of_years_is_shown_cancelled_and_done_again() {
    const PRESSES: i64 = 60_000;
    let cluster = with_hub(&[]);
    let first = Folder::new();
    drop(Store::open(&first.tally(), Access::Write).unwrap());
    let sql = first.other();
    sql.execute_batch(
        "INSERT INTO board (name) VALUES ('Reference desk');
        INSERT INTO counter (name, board_id) VALUES ('Directions', 1);
        BEGIN;",
    )
    .unwrap();
    let mut press = sql.prepare("UPDATE counter SET count = count + 1").unwrap();
    for _ in 0..PRESSES {
        press.execute([]).unwrap();
    }
    drop(press);
    sql.execute_batch("COMMIT").unwrap();
    let socket = cluster.socket().display();
    let hub = format!("postgres:///{DATABASE}?host={socket}&port={}&user=ana", cluster.port);
    first.printed(&["share", "Reference desk", "--hub", &hub]);

    let address = cluster.url("ana", DATABASE);
    let mut second = open(KeyringUse::Read, |_| ());
    let join = |desk: &mut Desk| {
        desk.click("+ New board");
        desk.settle();
        desk.click("Join a shared board…");
        desk.settle();
        log_in(desk, &address, "First floor");
        desk.press_key(Modifiers::NONE, Key::Enter);
        desk.step_until("the board", |desk| desk.is_on("Join"));
        desk.click("Join");
    };
    join(&mut second);
    second.step_until("how far it is", |desk| {
        desk.labels().iter().any(|label| label.starts_with("Getting ") && label.contains(" of 60,0"))
    });
    second.click("Cancel joining");
    second.step_until("it is cancelled", |desk| {
        desk.says("Reference desk isn't shared here. What had come over stays, as an ordinary board")
    });
    assert!(!second.says("Sharing:"), "{:?}", second.labels());
    let mut store = Store::open(&second.path, Access::Read).unwrap();
    assert!(store.shared_boards().unwrap().is_empty());
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
    drop(store);

    join(&mut second);
    second.step_until("all of it", |desk| desk.shows("Directions: 60,000") && desk.says("Shared · 2 desks"));
    second.step_until("it closes by itself", |desk| desk.harness.query_by_role(Role::Dialog).is_none());
    assert_eq!(Store::open(&second.path, Access::Read).unwrap().verify().unwrap().problems, [""; 0]);
}
