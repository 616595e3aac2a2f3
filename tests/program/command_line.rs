//! The process's border: the command line, as people and scripts use it, also many at once.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;

use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::request::{CounterRef, Outcome};
use tallyboard::store::{Access, Store};
use tempfile::TempDir;

/// A folder with a tally file to be, and the program.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tally.db")
    }

    /// The program, on this folder's file.
    fn tallyboard(&self) -> Command {
        let mut command = tallyboard();
        command.arg("--db").arg(self.path());
        command
    }

    /// What `arguments` print, one line without its end; they must succeed.
    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let output = self.tallyboard().args(arguments).output().unwrap();
        assert_eq!((output.status.code(), complaints(&output).as_str()), (Some(0), ""), "{arguments:?}");
        stdout(&output).strip_suffix('\n').unwrap_or_else(|| panic!("{arguments:?} prints lines")).to_owned()
    }

    /// What `arguments` complain of; they must fail with `status` and print nothing.
    #[track_caller]
    fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let output = self.tallyboard().args(arguments).output().unwrap();
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(status), ""), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?} says why");
        stderr(&output)
    }

    fn number(&self, sql: &str) -> i64 {
        Connection::open(self.path()).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

/// The program, without the settings of whoever runs the tests.
fn tallyboard() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
    command.env_remove("TALLYBOARD_DB").stdin(Stdio::null());
    command
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Standard error without the word that a busy machine makes another process wait for long.
fn complaints(output: &Output) -> String {
    let waits = |line: &&str| line.contains("waiting: another program holds the file locked");
    stderr(output).split_inclusive('\n').filter(|line| !waits(line)).collect()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn many_processes_at_once_lose_no_press_and_each_prints_its_own_value() {
    const THREADS: i64 = 8;
    const PRESSES: i64 = 200;

    let fixture = Fixture::new();
    let mut printed: Vec<i64> = thread::scope(|scope| {
        let press_all =
            || -> Vec<i64> { (0..PRESSES).map(|_| fixture.printed(&["inc", "Coffee"]).parse().unwrap()).collect() };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(press_all)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    printed.sort_unstable();
    assert_eq!(printed, (1..=THREADS * PRESSES).collect::<Vec<_>>());
    assert_eq!(fixture.number("SELECT count FROM counter"), THREADS * PRESSES);
    assert_eq!(fixture.number("SELECT sum(delta) FROM entry"), THREADS * PRESSES);
}

#[test]
fn a_process_that_comes_and_goes_takes_nothing_from_an_open_connection() {
    let fixture = Fixture::new();
    let press = |store: &Store| match store.increment(&CounterRef::Name(Name::parse("Coffee").unwrap()), 1).unwrap() {
        Ok(Outcome::Counted { count, .. }) => count,
        other => panic!("not counted: {other:?}"),
    };
    let first = Store::open(&fixture.path(), Access::Write).unwrap();
    assert_eq!(press(&first), 1);
    for access in [Access::Read, Access::Write] {
        drop(Store::open(&fixture.path(), access).unwrap());
    }
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "2");
    assert_eq!(press(&first), 3);
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "4");
}

#[test]
fn inc_and_dec_print_the_new_count() {
    let fixture = Fixture::new();
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "1");
    assert_eq!(fixture.printed(&["inc", "Coffee", "5"]), "6");
    assert_eq!(fixture.printed(&["inc", "Coffee", "-2"]), "4");
    assert_eq!(fixture.printed(&["dec", "Coffee"]), "3");
    assert_eq!(fixture.printed(&["dec", "Coffee", "10"]), "-7");
    assert_eq!(fixture.printed(&["dec", "Coffee", "-1"]), "-6");
    assert_eq!(fixture.printed(&["dec", "Tea"]), "-1");
    assert_eq!(fixture.printed(&["get", "Coffee"]), "-6");
}

#[test]
fn get_of_an_unknown_counter_fails_and_makes_nothing() {
    let fixture = Fixture::new();
    assert!(fixture.refused(1, &["get", "Coffee"]).contains("tally.db"));
    assert!(!fixture.path().exists(), "reading makes no file");
    fixture.printed(&["inc", "Tea"]);
    assert!(fixture.refused(1, &["get", "Coffee"]).contains("Coffee"));
    assert_eq!(fixture.number("SELECT count(*) FROM counter"), 1);
}

#[test]
fn list_prints_the_counters_by_name() {
    let fixture = Fixture::new();
    fixture.printed(&["inc", "Tea", "2"]);
    fixture.printed(&["inc", "Coffee \"to go\" ☕"]);
    assert_eq!(fixture.printed(&["list"]), "1\tCoffee \"to go\" ☕\n2\tTea");

    let json: serde_json::Value = serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap();
    let counters = json.as_array().unwrap();
    assert_eq!(counters.len(), 2);
    assert_eq!(counters[0]["name"], "Coffee \"to go\" ☕");
    assert_eq!(counters[0]["count"], 1);
    assert!(counters.iter().all(|counter| counter["board"].is_null() && counter.get("board").is_some()));

    let board = "INSERT INTO board (name) VALUES ('Desk'); UPDATE counter SET board_id = 1 WHERE name = 'Tea'";
    Connection::open(fixture.path()).unwrap().execute_batch(board).unwrap();
    let json: serde_json::Value = serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap();
    assert_eq!(json[1]["board"], "Desk");
}

#[test]
fn an_empty_file_lists_nothing() {
    let fixture = Fixture::new();
    Store::open(&fixture.path(), Access::Write).unwrap();
    let output = fixture.tallyboard().arg("list").output().unwrap();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
    assert_eq!(fixture.printed(&["list", "--json"]), "[]");
}

#[test]
fn wrong_usage_is_status_2_and_touches_nothing() {
    let fixture = Fixture::new();
    let cases: [&[&str]; 6] = [
        &["frobnicate"],
        &["inc"],
        &["inc", "Coffee", "many"],
        &["inc", "Coffee", "1.5"],
        &["inc", "Coffee", "9223372036854775808"],
        &["list", "--xml"],
    ];
    for arguments in cases {
        fixture.refused(2, arguments);
    }
    assert!(!fixture.path().exists());
}

#[test]
fn bad_names_are_refused_with_the_limit() {
    let fixture = Fixture::new();
    let too_long = "é".repeat(201);
    for (name, words) in [("", "at least one"), ("   ", "at least one"), (&too_long, "200"), ("a\tb", "control")] {
        let why = fixture.refused(2, &["inc", name]);
        assert!(why.contains(words), "{name:?}: {why}");
    }
    assert!(!fixture.path().exists());
    assert_eq!(fixture.printed(&["inc", &"é".repeat(200)]), "1");
}

#[test]
fn an_increment_past_either_end_fails_and_the_count_stands() {
    let fixture = Fixture::new();
    let (top, bottom) = (i64::MAX.to_string(), i64::MIN.to_string());
    assert_eq!(fixture.printed(&["inc", "Top", &top]), top);
    assert_eq!(fixture.printed(&["inc", "Bottom", &bottom]), bottom);
    assert!(fixture.refused(1, &["inc", "Top"]).contains(&top));
    assert!(fixture.refused(1, &["dec", "Bottom"]).contains(&bottom));
    fixture.refused(1, &["dec", "Other", &bottom]);
    assert_eq!(fixture.printed(&["get", "Top"]), top);
    assert_eq!(fixture.printed(&["get", "Bottom"]), bottom);
    assert_eq!(fixture.number("SELECT count(*) FROM entry"), 2);
}

#[test]
fn version_and_help_are_printed() {
    for (argument, words) in [("--version", env!("CARGO_PKG_VERSION")), ("--help", "inc")] {
        let output = tallyboard().arg(argument).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(stdout(&output).contains(words), "{argument}");
    }
}

#[test]
fn the_file_is_named_before_or_after_the_command_or_by_the_environment() {
    let fixture = Fixture::new();
    let elsewhere = fixture.folder.path().join("elsewhere.db");
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "1");
    let after = tallyboard().args(["inc", "Coffee", "--db"]).arg(fixture.path()).output().unwrap();
    assert_eq!(stdout(&after), "2\n");
    let by_environment = tallyboard().args(["inc", "Coffee"]).env("TALLYBOARD_DB", fixture.path()).output().unwrap();
    assert_eq!(stdout(&by_environment), "3\n");
    let both = fixture.tallyboard().args(["inc", "Coffee"]).env("TALLYBOARD_DB", &elsewhere).output().unwrap();
    assert_eq!(stdout(&both), "4\n");
    assert!(!elsewhere.exists(), "the option goes before the environment");
    let relative = tallyboard().args(["--db", "tally.db", "inc", "Coffee"]).current_dir(&fixture.folder).output();
    assert_eq!(stdout(&relative.unwrap()), "5\n");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_named_file_it_is_in_the_users_data_folder() {
    let fixture = Fixture::new();
    let press = || tallyboard().args(["inc", "Coffee"]).env("XDG_DATA_HOME", fixture.folder.path()).output().unwrap();
    assert_eq!(stdout(&press()), "1\n");
    assert_eq!(stdout(&press()), "2\n");
    assert!(fixture.folder.path().join("tallyboard/tally.db").is_file());
}

#[test]
fn a_missing_folder_is_named_and_not_made() {
    let fixture = Fixture::new();
    let folder = fixture.folder.path().join("missing");
    let output = tallyboard().args(["inc", "Coffee", "--db"]).arg(folder.join("tally.db")).output().unwrap();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains(folder.to_str().unwrap()), "{}", stderr(&output));
    assert!(!folder.exists());
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_as_it_is() {
    let fixture = Fixture::new();
    std::fs::write(fixture.path(), "Dear diary").unwrap();
    let cases: [&[&str]; 3] = [&["inc", "Coffee"], &["get", "Coffee"], &["list"]];
    for arguments in cases {
        assert!(fixture.refused(1, arguments).contains("tally.db"));
    }
    assert_eq!(std::fs::read_to_string(fixture.path()).unwrap(), "Dear diary");
}

#[test]
fn a_closed_pipe_is_no_error() {
    let fixture = Fixture::new();
    Store::open(&fixture.path(), Access::Write).unwrap();
    // More than a pipe holds, so that the program meets its closed end for certain.
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
        INSERT INTO counter (name) SELECT 'A counter with quite a long name, number ' || i FROM n";
    Connection::open(fixture.path()).unwrap().execute(many, []).unwrap();
    let cases: [&[&str]; 2] = [&["list"], &["list", "--json"]];
    for arguments in cases {
        let mut child =
            fixture.tallyboard().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_the_dashboard_says_what_is_missing_and_what_can_be_done() {
    let fixture = Fixture::new();
    let mut command = fixture.tallyboard();
    for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(variable);
    }
    let output = command.output().unwrap();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    let why = stderr(&output);
    assert!(why.contains("DISPLAY") && why.contains("inc"), "{why}");
}

#[test]
fn verify_names_each_bad_row() {
    let fixture = Fixture::new();
    fixture.printed(&["inc", "Coffee", "5"]);
    // On its way from one end to the other, the sum of the entries in the index's order may leave 64 bits.
    for change in ["9223372036854775807", "-9223372036854775807", "-9223372036854775807"] {
        fixture.printed(&["inc", "Wide", change]);
    }
    assert_eq!(fixture.printed(&["verify"]), "ok: 2 counters, 4 entries");

    let stranger = Connection::open(fixture.path()).unwrap();
    stranger
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             UPDATE entry SET delta = delta - 1 WHERE counter_id = 1;
             INSERT INTO entry (counter_id, at, delta) VALUES (77, 0, 1);",
        )
        .unwrap();
    let output = fixture.tallyboard().arg("verify").output().unwrap();
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
