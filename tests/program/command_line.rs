//! The command line, as people and scripts use it, also many at once.

use std::process::Stdio;
use std::thread;

use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::request::{CounterRef, Outcome};
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::common::folder::{finish, program, stderr, stdout};

#[test]
fn many_processes_at_once_lose_no_press_and_each_prints_its_own_value() {
    const THREADS: i64 = 8;
    const PRESSES: i64 = 200;

    let folder = Folder::new();
    let mut printed: Vec<i64> = thread::scope(|scope| {
        let press_all =
            || -> Vec<i64> { (0..PRESSES).map(|_| folder.printed(&["inc", "Coffee"]).parse().unwrap()).collect() };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(press_all)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    printed.sort_unstable();
    assert_eq!(printed, (1..=THREADS * PRESSES).collect::<Vec<_>>());
    assert_eq!(folder.number("SELECT count FROM counter"), THREADS * PRESSES);
    assert_eq!(folder.number("SELECT sum(delta) FROM entry"), THREADS * PRESSES);
}

#[test]
fn a_process_that_comes_and_goes_takes_nothing_from_an_open_connection() {
    let folder = Folder::new();
    let press = |store: &Store| match store.increment(&CounterRef::Name(Name::parse("Coffee").unwrap()), 1).unwrap() {
        Ok(Outcome::Counted { count, .. }) => count,
        other => panic!("not counted: {other:?}"),
    };
    let first = Store::open(&folder.tally(), Access::Write).unwrap();
    assert_eq!(press(&first), 1);
    for access in [Access::Read, Access::Write] {
        drop(Store::open(&folder.tally(), access).unwrap());
    }
    assert_eq!(folder.printed(&["inc", "Coffee"]), "2");
    assert_eq!(press(&first), 3);
    assert_eq!(folder.printed(&["inc", "Coffee"]), "4");
}

#[test]
fn inc_and_dec_print_the_new_count() {
    let folder = Folder::new();
    assert_eq!(folder.printed(&["inc", "Coffee"]), "1");
    assert_eq!(folder.printed(&["inc", "Coffee", "5"]), "6");
    assert_eq!(folder.printed(&["inc", "Coffee", "-2"]), "4");
    assert_eq!(folder.printed(&["dec", "Coffee"]), "3");
    assert_eq!(folder.printed(&["dec", "Coffee", "10"]), "-7");
    assert_eq!(folder.printed(&["dec", "Coffee", "-1"]), "-6");
    assert_eq!(folder.printed(&["dec", "Tea"]), "-1");
    assert_eq!(folder.printed(&["get", "Coffee"]), "-6");
}

#[test]
fn get_of_an_unknown_counter_fails_and_makes_nothing() {
    let folder = Folder::new();
    assert!(folder.refused(1, &["get", "Coffee"]).contains("tally.db"));
    assert!(!folder.tally().exists(), "reading makes no file");
    folder.printed(&["inc", "Tea"]);
    assert!(folder.refused(1, &["get", "Coffee"]).contains("Coffee"));
    assert_eq!(folder.number("SELECT count(*) FROM counter"), 1);
}

#[test]
fn list_prints_the_counters_by_name() {
    let folder = Folder::new();
    folder.printed(&["inc", "Tea", "2"]);
    folder.printed(&["inc", "Coffee \"to go\" ☕"]);
    assert_eq!(folder.printed(&["list"]), "1\tCoffee \"to go\" ☕\n2\tTea");

    let json: serde_json::Value = serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap();
    let counters = json.as_array().unwrap();
    assert_eq!(counters.len(), 2);
    assert_eq!(counters[0]["name"], "Coffee \"to go\" ☕");
    assert_eq!(counters[0]["count"], 1);
    assert!(counters.iter().all(|counter| counter["board"].is_null() && counter.get("board").is_some()));

    let board = "INSERT INTO board (name) VALUES ('Desk'); UPDATE counter SET board_id = 1 WHERE name = 'Tea'";
    Connection::open(folder.tally()).unwrap().execute_batch(board).unwrap();
    let json: serde_json::Value = serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap();
    assert_eq!(json[1]["board"], "Desk");
}

#[test]
fn an_empty_file_lists_nothing() {
    let folder = Folder::new();
    Store::open(&folder.tally(), Access::Write).unwrap();
    let output = folder.run(&["list"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
    assert_eq!(folder.printed(&["list", "--json"]), "[]");
}

#[test]
fn wrong_usage_is_status_2_and_touches_nothing() {
    let folder = Folder::new();
    let cases: [&[&str]; 6] = [
        &["frobnicate"],
        &["inc"],
        &["inc", "Coffee", "many"],
        &["inc", "Coffee", "1.5"],
        &["inc", "Coffee", "9223372036854775808"],
        &["list", "--xml"],
    ];
    for arguments in cases {
        folder.refused(2, arguments);
    }
    assert!(!folder.tally().exists());
}

#[test]
fn bad_names_are_refused_with_the_limit() {
    let folder = Folder::new();
    let too_long = "é".repeat(201);
    for (name, words) in [("", "at least one"), ("   ", "at least one"), (&too_long, "200"), ("a\tb", "control")] {
        let why = folder.refused(2, &["inc", name]);
        assert!(why.contains(words), "{name:?}: {why}");
    }
    assert!(!folder.tally().exists());
    assert_eq!(folder.printed(&["inc", &"é".repeat(200)]), "1");
}

#[test]
fn an_increment_past_either_end_fails_and_the_count_stands() {
    let folder = Folder::new();
    let (top, bottom) = (i64::MAX.to_string(), i64::MIN.to_string());
    assert_eq!(folder.printed(&["inc", "Top", &top]), top);
    assert_eq!(folder.printed(&["inc", "Bottom", &bottom]), bottom);
    assert!(folder.refused(1, &["inc", "Top"]).contains(&top));
    assert!(folder.refused(1, &["dec", "Bottom"]).contains(&bottom));
    folder.refused(1, &["dec", "Other", &bottom]);
    assert_eq!(folder.printed(&["get", "Top"]), top);
    assert_eq!(folder.printed(&["get", "Bottom"]), bottom);
    assert_eq!(folder.number("SELECT count(*) FROM entry"), 2);
}

#[test]
fn version_and_help_are_printed() {
    for (argument, words) in [("--version", env!("CARGO_PKG_VERSION")), ("--help", "inc")] {
        let output = finish(program().arg(argument));
        assert_eq!(output.status.code(), Some(0));
        assert!(stdout(&output).contains(words), "{argument}");
    }
}

#[test]
fn the_file_is_named_before_or_after_the_command_or_by_the_environment() {
    let folder = Folder::new();
    let elsewhere = folder.file("elsewhere.db");
    assert_eq!(folder.printed(&["inc", "Coffee"]), "1");
    let after = finish(program().args(["inc", "Coffee", "--db"]).arg(folder.tally()));
    assert_eq!(stdout(&after), "2\n");
    let by_environment = finish(program().args(["inc", "Coffee"]).env("TALLYBOARD_DB", folder.tally()));
    assert_eq!(stdout(&by_environment), "3\n");
    let both = finish(folder.tallyboard(&["inc", "Coffee"]).env("TALLYBOARD_DB", &elsewhere));
    assert_eq!(stdout(&both), "4\n");
    assert!(!elsewhere.exists(), "the option goes before the environment");
    let relative = finish(program().args(["--db", "tally.db", "inc", "Coffee"]).current_dir(folder.path()));
    assert_eq!(stdout(&relative), "5\n");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_named_file_it_is_in_the_users_data_folder() {
    let folder = Folder::new();
    let press = || finish(program().args(["inc", "Coffee"]).env("XDG_DATA_HOME", folder.path()));
    assert_eq!(stdout(&press()), "1\n");
    assert_eq!(stdout(&press()), "2\n");
    assert!(folder.file("tallyboard/tally.db").is_file());
}

#[test]
fn a_missing_folder_is_named_and_not_made() {
    let folder = Folder::new();
    let folder = folder.file("missing");
    let output = finish(program().args(["inc", "Coffee", "--db"]).arg(folder.join("tally.db")));
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains(folder.to_str().unwrap()), "{}", stderr(&output));
    assert!(!folder.exists());
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    std::fs::write(folder.tally(), "Dear diary").unwrap();
    let cases: [&[&str]; 3] = [&["inc", "Coffee"], &["get", "Coffee"], &["list"]];
    for arguments in cases {
        assert!(folder.refused(1, arguments).contains("tally.db"));
    }
    assert_eq!(std::fs::read_to_string(folder.tally()).unwrap(), "Dear diary");
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new();
    Store::open(&folder.tally(), Access::Write).unwrap();
    // More than a pipe holds, so that the program meets its closed end for certain.
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
        INSERT INTO counter (name) SELECT 'A counter with quite a long name, number ' || i FROM n";
    Connection::open(folder.tally()).unwrap().execute(many, []).unwrap();
    let cases: [&[&str]; 2] = [&["list"], &["list", "--json"]];
    for arguments in cases {
        let mut child = folder.tallyboard(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[cfg(all(target_os = "linux", feature = "window"))]
#[test]
fn without_a_screen_the_dashboard_says_what_is_missing_and_what_can_be_done() {
    let folder = Folder::new();
    let why = without_screen(&folder, &[]);
    assert!(why.contains("DISPLAY") && why.contains("inc"), "{why}");
}

#[cfg(all(target_os = "linux", feature = "window"))]
#[test]
fn open_is_the_dashboard_with_a_file_or_without() {
    let folder = Folder::new();
    for arguments in [&["open"][..], &["open", "other.db"]] {
        let why = without_screen(&folder, arguments);
        assert!(why.contains("DISPLAY"), "{arguments:?}: {why}");
    }
    assert!(folder.refused(2, &["open", "one.db", "two.db"]).contains("two.db"));
}

#[cfg(not(feature = "window"))]
#[test]
fn a_program_without_the_dashboard_says_so() {
    let folder = Folder::new();
    for arguments in [&[][..], &["open"], &["open", "other.db"]] {
        assert!(folder.refused(1, arguments).contains("without the dashboard"), "{arguments:?}");
    }
    assert_eq!(folder.printed(&["inc", "Coffee"]), "1");
}

/// Runs what can't be done without a screen, and returns what it says.
#[cfg(all(target_os = "linux", feature = "window"))]
#[track_caller]
fn without_screen(folder: &Folder, arguments: &[&str]) -> String {
    let mut command = folder.tallyboard(arguments);
    for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(variable);
    }
    let output = command.output().unwrap();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    stderr(&output)
}

#[test]
fn verify_names_each_bad_row() {
    let folder = Folder::new();
    folder.printed(&["inc", "Coffee", "5"]);
    // On its way from one end to the other, the sum of the entries in the index's order may leave 64 bits.
    for change in ["9223372036854775807", "-9223372036854775807", "-9223372036854775807"] {
        folder.printed(&["inc", "Wide", change]);
    }
    assert_eq!(folder.printed(&["verify"]), "ok: 2 counters, 4 entries");

    let stranger = Connection::open(folder.tally()).unwrap();
    stranger
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             UPDATE entry SET delta = delta - 1 WHERE counter_id = 1;
             INSERT INTO entry (counter_id, at, delta) VALUES (77, 0, 1);",
        )
        .unwrap();
    let output = folder.run(&["verify"]);
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<String> = stdout(&output).lines().map(str::to_owned).collect();
    assert_eq!(
        lines,
        [
            "entry 5 belongs to a counter that is not there",
            "counter 1 \"Coffee\" stands at 5, but its entries come to 4"
        ]
    );
    assert!(stderr(&output).contains("2 problems"), "{}", stderr(&output));
}
