//! The process's border, part two: corrections, editing, `watch`, `inc -`, `--wait` and `stress`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Value, json};
use tallyboard::request::{CounterRef, Request, UndoTarget};
use tallyboard::store::{Access, Store};
use tempfile::TempDir;

/// How long anything may take before a test fails: longer than the worker waits for a lock.
const DEADLINE: Duration = Duration::from_secs(30);
const STEP: Duration = Duration::from_millis(5);

const INCREMENT: &str = "INSERT INTO counter (name, count) VALUES (?1, 1) \
    ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING count";

/// A folder with a tally file to be, and the program.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A file without counters.
    fn empty() -> Self {
        let fixture = Self::new();
        drop(Store::open(&fixture.path(), Access::Write).unwrap());
        fixture
    }

    /// A file with these counters, made in this order.
    fn with(counters: &[(&str, i64)]) -> Self {
        let fixture = Self::new();
        for (name, count) in counters {
            fixture.printed(&["inc", name, &count.to_string()]);
        }
        fixture
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tally.db")
    }

    /// The program, on this folder's file, without the settings of whoever runs the tests.
    fn tallyboard(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
        command.env_remove("TALLYBOARD_DB").stdin(Stdio::null()).arg("--db").arg(self.path());
        command
    }

    fn output(&self, arguments: &[&str]) -> Output {
        self.tallyboard().args(arguments).output().unwrap()
    }

    /// All that `arguments` print; they must succeed and complain of nothing.
    #[track_caller]
    fn all_printed(&self, arguments: &[&str]) -> String {
        let output = self.output(arguments);
        assert_eq!((output.status.code(), complaints(&output).as_str()), (Some(0), ""), "{arguments:?}");
        stdout(&output)
    }

    /// What `arguments` print, without the end of the last line; they must succeed.
    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let printed = self.all_printed(arguments);
        printed.strip_suffix('\n').unwrap_or_else(|| panic!("{arguments:?} prints lines")).to_owned()
    }

    /// `arguments` succeed without a word.
    #[track_caller]
    fn done(&self, arguments: &[&str]) {
        assert_eq!(self.all_printed(arguments), "", "{arguments:?}");
    }

    /// What `arguments` complain of; they must fail with `status` and print nothing.
    #[track_caller]
    fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let output = self.output(arguments);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(status), ""), "{arguments:?}");
        let why = stderr(&output);
        assert!(why.starts_with("tallyboard: ") && why.lines().count() == 1, "{arguments:?}: {why}");
        why
    }

    /// Another program: SQLite as it comes.
    fn other(&self) -> Connection {
        let other = Connection::open(self.path()).unwrap();
        other.busy_timeout(DEADLINE).unwrap();
        other
    }

    fn number(&self, sql: &str) -> i64 {
        self.other().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// All counters with their counts.
    fn counts(&self) -> BTreeMap<String, i64> {
        let other = self.other();
        let mut statement = other.prepare("SELECT name, count FROM counter").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// Through how many lines the stream was counted that didn't come to its end.
    fn stream_lines(&self) -> Option<i64> {
        self.other().query_row("SELECT lines FROM stream", [], |row| row.get(0)).optional().unwrap()
    }

    /// What `inc -` makes of this input.
    fn counted(&self, input: &[u8]) -> Output {
        let mut stream = Stream::start(self, &[]);
        stream.write(input);
        stream.end()
    }
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

/// Steps until `found` has something, or fails after [`DEADLINE`].
#[track_caller]
fn step_until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(started.elapsed() < DEADLINE, "{what}");
        thread::sleep(STEP);
    }
}

/// Steps for so long: where nothing can be seen that would show that it is over.
fn step_for(time: Duration) {
    let started = Instant::now();
    step_until("time goes on", || (started.elapsed() >= time).then_some(()));
}

#[track_caller]
fn ended(child: &mut Child) -> ExitStatus {
    step_until("the process ends", || child.try_wait().unwrap())
}

/// `watch`, and what it prints.
struct Watch {
    child: Child,
    lines: Receiver<String>,
    /// What [`Watch::start`] pressed, and how often.
    probe: (String, i64),
}

impl Watch {
    /// Starts `watch`, and presses `probe` until it has seen it: from then on nothing escapes it.
    fn start(fixture: &Fixture, arguments: &[&str], probe: &str) -> Self {
        let mut command = fixture.tallyboard();
        command.arg("watch").args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (sender, lines) = crossbeam_channel::unbounded();
        let out = BufReader::new(child.stdout.take().unwrap());
        // It ends with the process.
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let other = fixture.other();
        let mut pressed = 0;
        let mut seen = step_until("the watch starts", || {
            pressed = other.query_row(INCREMENT, [probe], |row| row.get(0)).unwrap();
            lines.try_recv().ok()
        });
        while count_in(&seen) != pressed {
            seen = lines.recv_timeout(DEADLINE).unwrap();
        }
        Self { child, lines, probe: (probe.to_owned(), pressed) }
    }

    /// The next lines.
    #[track_caller]
    fn next(&self, lines: usize) -> Vec<String> {
        (0..lines).map(|_| self.lines.recv_timeout(DEADLINE).unwrap()).collect()
    }

    /// Presses the probe once more: the next line says so, since there was nothing else to say.
    #[track_caller]
    fn says_nothing_else(&mut self, fixture: &Fixture) {
        self.probe.1 += 1;
        fixture.other().query_row(INCREMENT, [&self.probe.0], |_| Ok(())).unwrap();
        let line = self.lines.recv_timeout(DEADLINE).unwrap();
        assert_eq!(count_in(&line), self.probe.1, "{line}");
        assert!(line.contains(&self.probe.0), "{line}");
    }

    /// Ends it: what it complained of.
    fn complaints(mut self) -> String {
        self.child.kill().unwrap();
        let mut complaints = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
        complaints
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The count in a line of `watch`, in either form.
fn count_in(line: &str) -> i64 {
    match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(object)) => object["count"].as_i64().unwrap(),
        _ => line.split_once('\t').unwrap().0.parse().unwrap(),
    }
}

/// `inc -`, with its input in the test's hand.
struct Stream {
    child: Child,
    input: Option<ChildStdin>,
}

impl Stream {
    fn start(fixture: &Fixture, arguments: &[&str]) -> Self {
        let mut command = fixture.tallyboard();
        command.args(["inc", "-"]).args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let input = child.stdin.take();
        Self { child, input }
    }

    /// Writes more input; the program may have ended already, as it does at a bad line.
    fn write(&mut self, input: &[u8]) {
        let input_of_child = self.input.as_mut().unwrap();
        let _ = input_of_child.write_all(input).and_then(|()| input_of_child.flush());
    }

    /// Ends the input, and waits for the process.
    fn end(mut self) -> Output {
        drop(self.input.take());
        self.child.wait_with_output().unwrap()
    }

    /// Waits for the process while its input is still open.
    #[track_caller]
    fn ended(mut self) -> Output {
        ended(&mut self.child);
        self.end()
    }
}

/// Sends a signal, by its name without SIG.
fn signal(child: &Child, name: &str) {
    let kill = format!("kill -{name} {}", child.id());
    assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
}

/// The number of lines that a message gives to go on after.
#[track_caller]
fn lines_to_skip(message: &str) -> i64 {
    let (_, rest) = message.split_once("tallyboard inc - --skip ").unwrap_or_else(|| panic!("how to go on? {message}"));
    rest.split_whitespace().next().unwrap().parse().unwrap()
}

/// Line `number` of a long input, from 1: one of 200 names, and now and then a number, which may be 0 or negative.
fn long_line(number: i64) -> (String, Option<i64>) {
    (format!("name {}", number * 7_919 % 200), (number % 11 == 0).then_some(number % 13 - 6))
}

fn long_input(lines: i64) -> String {
    (1..=lines).map(long_line).fold(String::new(), |mut input, (name, delta)| {
        let _ = match delta {
            Some(delta) => writeln!(input, "{name}\t{delta}"),
            None => writeln!(input, "{name}"),
        };
        input
    })
}

/// The counters after so many lines of the long input.
fn long_counts(lines: i64) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for (name, delta) in (1..=lines).map(long_line) {
        *counts.entry(name).or_default() += delta.unwrap_or(1);
    }
    counts
}

// Corrections and editing.

#[test]
fn set_prints_the_value_and_the_history_says_why() {
    let fixture = Fixture::new();
    assert_eq!(fixture.printed(&["set", "Coffee", "5"]), "5");
    assert_eq!(fixture.printed(&["set", "Coffee", "-3", "--note", "miscounted ☕"]), "-3");
    assert_eq!(fixture.printed(&["set", "Coffee", "-3"]), "-3");
    let entries: Vec<(i64, String, Option<String>)> = fixture
        .other()
        .prepare("SELECT delta, kind, note FROM entry ORDER BY id")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(entries, [(5, "set".into(), None), (-8, "set".into(), Some("miscounted ☕".into()))]);

    let (top, bottom) = (i64::MAX.to_string(), i64::MIN.to_string());
    assert_eq!(fixture.printed(&["set", "Tea", &top]), top);
    assert!(fixture.refused(1, &["set", "Tea", &bottom]).contains(&top), "no entry holds so much");
    assert_eq!(fixture.printed(&["get", "Tea"]), top);
}

#[test]
fn reset_prints_each_count_that_it_closes() {
    let fixture = Fixture::with(&[("Tea", 2), ("Coffee", -3), ("Milk", 4)]);
    assert_eq!(fixture.printed(&["reset", "Coffee", "Tea", "--note", "end of shift"]), "-3\tCoffee\n2\tTea");
    assert_eq!(fixture.printed(&["list"]), "0\tCoffee\n4\tMilk\n0\tTea");
    let noted = "SELECT count(*) FROM entry WHERE kind = 'reset' AND note = 'end of shift'";
    assert_eq!(fixture.number(noted), 2);

    assert!(fixture.refused(1, &["reset", "Milk", "Juice"]).contains("Juice"));
    assert_eq!(fixture.printed(&["get", "Milk"]), "4", "all or none");
}

#[test]
fn reset_all_leaves_out_the_archived() {
    let fixture = Fixture::with(&[("Tea", 2), ("Coffee", 3), ("Old", 7)]);
    fixture.done(&["edit", "Old", "--archived", "true"]);
    assert_eq!(fixture.printed(&["reset", "--all"]), "2\tTea\n3\tCoffee");
    assert_eq!(fixture.printed(&["list", "--all"]), "0\tCoffee\n7\tOld\n0\tTea");
    assert_eq!(fixture.printed(&["reset", "Old"]), "7\tOld", "by its name it can be reset");
    assert_eq!(fixture.printed(&["undo", "Old"]), "7\tOld");
    assert_eq!(fixture.printed(&["verify"]), "ok: 3 counters, 7 entries");
}

#[test]
fn reset_all_of_nothing_prints_nothing() {
    let fixture = Fixture::new();
    fixture.done(&["reset", "--all"]);
    fixture.done(&["list"]);
}

#[test]
fn undo_walks_back_by_name_or_through_all() {
    let fixture = Fixture::with(&[("Coffee", 1), ("Tea", 2), ("Coffee", 10), ("Tea", 20)]);
    fixture.printed(&["set", "Coffee", "5"]);
    fixture.printed(&["reset", "Tea"]);
    assert_eq!(fixture.printed(&["undo", "Coffee"]), "11\tCoffee");
    assert_eq!(fixture.printed(&["undo"]), "22\tTea");
    assert_eq!(fixture.printed(&["undo"]), "2\tTea");
    assert_eq!(fixture.printed(&["undo"]), "1\tCoffee");
    // A new change is the next to be undone, and then it goes on where it was.
    assert_eq!(fixture.printed(&["inc", "Coffee", "100"]), "101");
    assert_eq!(fixture.printed(&["undo", "Coffee"]), "1\tCoffee");
    assert_eq!(fixture.printed(&["undo", "Coffee"]), "0\tCoffee");
    assert!(fixture.refused(1, &["undo", "Coffee"]).contains("nothing to undo"));
    assert_eq!(fixture.printed(&["undo"]), "0\tTea");
    assert!(fixture.refused(1, &["undo"]).contains("nothing to undo"));
    assert!(fixture.refused(1, &["undo", "Juice"]).contains("Juice"));
    assert_eq!(fixture.number("SELECT count(*) FROM entry WHERE kind = 'undo'"), 7);
    assert_eq!(fixture.printed(&["verify"]), "ok: 2 counters, 14 entries");
}

#[test]
fn many_undos_at_once_take_back_each_entry_once() {
    const PRESSES: i64 = 24;

    let fixture = Fixture::new();
    for _ in 0..PRESSES {
        fixture.printed(&["inc", "Coffee"]);
    }
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..PRESSES / 4).for_each(|_| drop(fixture.printed(&["undo"]))));
        }
    });
    assert_eq!(fixture.printed(&["get", "Coffee"]), "0");
    assert_eq!(fixture.number("SELECT count(DISTINCT undoes) FROM entry"), PRESSES);
    fixture.refused(1, &["undo"]);
}

#[test]
fn reading_and_undoing_make_no_file() {
    let fixture = Fixture::new();
    let cases: [&[&str]; 5] = [&["undo"], &["undo", "Coffee"], &["list"], &["watch"], &["verify"]];
    for arguments in cases {
        assert!(fixture.refused(1, arguments).contains("tally.db"));
    }
    assert!(!fixture.path().exists());
}

#[test]
fn new_makes_a_counter_at_0_as_it_is_told() {
    let fixture = Fixture::new();
    fixture.done(&["new", "Coffee"]);
    fixture.done(&["new", "Tea", "--key", "0", "--color", "teal"]);
    fixture.done(&["new", "Milk", "--key", "none"]);
    let listed: Value = serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap();
    let object = |name: &str, key: Value, color: &str| {
        json!({
            "name": name, "count": 0, "board": null, "key": key, "color": color, "archived": false, "step": 1,
            "target": null, "min": null, "max": null, "locked": false, "note": null
        })
    };
    let coffee_color = listed[0]["color"].as_str().unwrap();
    let expected = [
        object("Coffee", json!("1"), coffee_color),
        object("Milk", Value::Null, listed[1]["color"].as_str().unwrap()),
        object("Tea", json!("0"), "teal"),
    ];
    assert_eq!(listed, json!(expected));

    assert!(fixture.refused(1, &["new", "Coffee"]).contains("Coffee"));
    let taken = fixture.refused(1, &["new", "Juice", "--key", "1"]);
    assert!(taken.contains("key 1") && taken.contains("Coffee"), "{taken}");
    assert_eq!(fixture.number("SELECT count(*) FROM counter"), 3, "what is refused makes nothing");
}

#[test]
fn edit_changes_how_a_counter_is_shown_and_never_its_count() {
    let fixture = Fixture::with(&[("Coffee", 3), ("Tea", 2)]);
    fixture.done(&["edit", "Coffee", "--name", "Café", "--color", "pink", "--key", "9"]);
    fixture.done(&["edit", "Tea", "--key", "none"]);
    let listed: Value = serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap();
    let shown = |index: usize| {
        let counter = &listed[index];
        (&counter["name"], &counter["count"], &counter["key"])
    };
    assert_eq!(listed[0]["color"], "pink");
    assert_eq!(shown(0), (&json!("Café"), &json!(3), &json!("9")));
    assert_eq!(shown(1), (&json!("Tea"), &json!(2), &Value::Null));
    assert!(fixture.refused(1, &["get", "Coffee"]).contains("Coffee"));

    assert!(fixture.refused(1, &["edit", "Tea", "--name", "Café", "--color", "pink"]).contains("Café"));
    assert!(fixture.refused(1, &["edit", "Tea", "--key", "9"]).contains("Café"));
    assert!(fixture.refused(1, &["edit", "Coffee", "--key", "5"]).contains("Coffee"));
    fixture.done(&["edit", "Tea", "--name", "Tea"]);
    let after: Value = serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap();
    assert_eq!(after, listed);
    assert_eq!(fixture.number("SELECT count(*) FROM entry"), 2);
}

#[test]
fn new_and_edit_say_how_a_counter_is_pressed_and_where_it_stands() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    fixture.other().execute_batch("INSERT INTO board (name) VALUES ('Desk'), ('Door')").unwrap();
    let listed = || -> Value { serde_json::from_str(&fixture.printed(&["list", "--json"])).unwrap() };
    let of = |name: &str, fields: &[&str]| -> Value {
        let counters = listed();
        let counter = counters.as_array().unwrap().iter().find(|counter| counter["name"] == name).unwrap();
        fields.iter().map(|field| counter[*field].clone()).collect()
    };
    let fields = ["board", "key", "step", "target", "min", "max", "locked", "note"];
    let all = "--board Desk --key num+ --step 5 --target 100 --min -5 --max 200 --locked true --note warm";
    let words = |before: &[&'static str], all: &'static str| -> Vec<&str> {
        before.iter().copied().chain(all.split(' ')).collect()
    };
    fixture.done(&words(&["new", "Tea"], all));
    assert_eq!(of("Tea", &fields), json!(["Desk", "num+", 5, 100, -5, 200, true, "warm"]));
    fixture
        .done(&words(&["edit", "Coffee"], "--board Door --key F2 --step 2 --target -1 --min -9 --max 9 --note none"));
    assert_eq!(of("Coffee", &fields), json!(["Door", "f2", 2, -1, -9, 9, false, null]));
    fixture
        .done(&words(&["edit", "Tea"], "--board none --key none --target none --min none --max none --locked false"));
    assert_eq!(of("Tea", &fields), json!([null, null, 5, null, null, null, false, "warm"]));
    assert_eq!(of("Coffee", &["count"]), json!([3]));

    // Commands heed limits, and no lock.
    fixture.done(&["edit", "Coffee", "--locked", "true"]);
    assert_eq!(fixture.printed(&["inc", "Coffee", "6"]), "9");
    assert!(fixture.refused(1, &["inc", "Coffee"]).contains("its maximum is 9: +1 was not counted"));
    assert!(fixture.refused(1, &["dec", "Coffee", "19"]).contains("its minimum is -9: -19 was not counted"));
    assert!(fixture.refused(1, &["set", "Coffee", "10"]).contains("its maximum is 9"));
    assert!(String::from_utf8(fixture.counted(b"Coffee\nTea\n").stderr).unwrap().contains("its maximum is 9"));

    assert!(fixture.refused(1, &["edit", "Coffee", "--board", "Roof"]).contains("no board named \"Roof\""));
    assert!(fixture.refused(1, &["edit", "Coffee", "--min", "10"]).contains("minimum 10 is above the maximum 9"));
    assert!(fixture.refused(1, &["new", "Milk", "--key", "f2"]).contains("the key f2 is \"Coffee\"'s already"));
    let no_key = fixture.refused(2, &["new", "Milk", "--key", "enter"]);
    assert!(no_key.contains("a key is one of 0 1") && no_key.contains(" num0 "), "{no_key}");
}

#[test]
fn undo_takes_back_what_was_redone_in_a_dashboard() {
    let fixture = Fixture::with(&[("Tea", 1), ("Coffee", 3)]);
    let store = Store::open(&fixture.path(), Access::Write).unwrap();
    let apply = |request: Request| store.apply(&request).unwrap().unwrap();
    let press = Request::Increment { counter: CounterRef::Name("Coffee".parse().unwrap()), delta: 2, at: None };
    apply(Request::Operation { requests: vec![press] });
    apply(Request::UndoOperation { which: UndoTarget::Any });
    assert_eq!(fixture.printed(&["get", "Coffee"]), "3");
    apply(Request::RedoOperation);
    assert_eq!(fixture.printed(&["undo"]), "3\tCoffee");
    assert_eq!(fixture.printed(&["undo", "Coffee"]), "0\tCoffee");
    assert!(fixture.refused(1, &["undo", "Coffee"]).contains("nothing to undo"));
    assert_eq!(fixture.printed(&["undo"]), "0\tTea");
}

#[test]
fn an_archived_counter_keeps_all_but_its_key_and_its_place_in_the_list() {
    let fixture = Fixture::with(&[("Coffee", 3), ("Tea", 2)]);
    fixture.done(&["edit", "Coffee", "--archived", "true"]);
    assert_eq!(fixture.printed(&["list"]), "2\tTea");
    assert_eq!(fixture.printed(&["list", "--all"]), "3\tCoffee\n2\tTea");
    assert_eq!(fixture.printed(&["get", "Coffee"]), "3");
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "4");
    let names = |arguments: &[&str]| -> Vec<(String, bool, bool)> {
        let listed: Vec<Value> = serde_json::from_str(&fixture.printed(arguments)).unwrap();
        let text = |counter: &Value| counter["name"].as_str().unwrap().to_owned();
        listed.iter().map(|c| (text(c), c["archived"] == true, c["key"].is_null())).collect()
    };
    assert_eq!(names(&["list", "--json"]), [("Tea".into(), false, false)]);
    assert_eq!(names(&["list", "--json", "--all"]), [("Coffee".into(), true, true), ("Tea".into(), false, false)]);
    fixture.done(&["edit", "Coffee", "--archived", "false"]);
    assert_eq!(fixture.printed(&["list"]), "4\tCoffee\n2\tTea");
}

#[test]
fn delete_wants_to_be_told_and_takes_the_history_along() {
    let fixture = Fixture::with(&[("Coffee", 3), ("Tea", 2)]);
    fixture.printed(&["undo", "Coffee"]);
    let why = fixture.refused(1, &["delete", "Coffee"]);
    assert!(why.contains("Coffee") && why.contains("--yes"), "{why}");
    assert_eq!(fixture.number("SELECT count(*) FROM entry"), 3);
    fixture.done(&["delete", "Coffee", "--yes"]);
    assert_eq!(fixture.printed(&["list", "--all"]), "2\tTea");
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 1 entries");
    assert!(fixture.refused(1, &["delete", "Coffee", "--yes"]).contains("Coffee"));
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "1", "a new one of the same name starts anew");
}

#[test]
fn wrong_usage_is_status_2_and_touches_nothing() {
    let fixture = Fixture::new();
    let long_note = "é".repeat(1_001);
    let cases: [&[&str]; 35] = [
        &["inc"],
        &["inc", "a\n\nb"],
        &["set", "Coffee"],
        &["set", "Coffee", "many"],
        &["set", "", "1"],
        &["set", "Coffee", "1", "--note", ""],
        &["set", "Coffee", "1", "--note", &long_note],
        &["reset"],
        &["reset", "--all", "Coffee"],
        &["reset", "a\tb"],
        &["undo", "Coffee", "Tea"],
        &["watch", "Coffee", "Tea"],
        &["watch", ""],
        &["new"],
        &["new", "Coffee", "--key", "f11"],
        &["new", "Coffee", "--key", "10"],
        &["new", "Coffee", "--color", "mauve"],
        &["new", "Coffee", "--board", ""],
        &["new", "Coffee", "--step", "0"],
        &["new", "Coffee", "--step", "1000000001"],
        &["new", "Coffee", "--step", "none"],
        &["new", "Coffee", "--target", "many"],
        &["new", "Coffee", "--min", "9223372036854775808"],
        &["edit", "Coffee", "--locked", "maybe"],
        &["edit", "Coffee", "--note", ""],
        &["edit", "Coffee"],
        &["edit", "Coffee", "--archived", "maybe"],
        &["edit", "Coffee", "--name", ""],
        &["delete"],
        &["inc", "-", "--skip", "-1"],
        &["inc", "-", "--skip", "many"],
        &["stress", "--processes", "0"],
        &["--wait", "-1", "inc", "Coffee"],
        &["--wait", "soon", "inc", "Coffee"],
        &["--wait", "inf", "inc", "Coffee"],
    ];
    for arguments in cases {
        fixture.refused(2, arguments);
    }
    assert!(!fixture.path().exists());
}

// `watch`.

#[test]
fn watch_prints_a_line_for_every_change_whoever_makes_it() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let mut watch = Watch::start(&fixture, &[], "Probe");
    fixture.printed(&["inc", "Coffee"]);
    fixture.printed(&["dec", "Coffee", "2"]);
    fixture.printed(&["set", "Tea", "7"]);
    fixture.printed(&["reset", "Coffee", "Tea"]);
    fixture.printed(&["undo", "Tea"]);
    assert_eq!(watch.next(6), ["4\tCoffee", "2\tCoffee", "7\tTea", "0\tCoffee", "0\tTea", "7\tTea"]);

    // What changes no count is none of its business; the new name is.
    fixture.done(&["edit", "Tea", "--name", "Chai", "--color", "pink"]);
    fixture.done(&["new", "Milk"]);
    fixture.done(&["edit", "Chai", "--archived", "true"]);
    fixture.printed(&["inc", "Chai"]);
    assert_eq!(watch.next(1), ["8\tChai"]);
    fixture.done(&["delete", "Chai", "--yes"]);

    // Another program: commits on each other's heels, and several changes in one.
    let other = fixture.other();
    for _ in 0..50 {
        other.execute("UPDATE counter SET count = count + 1 WHERE name = 'Coffee'", []).unwrap();
    }
    other
        .execute_batch(
            "BEGIN IMMEDIATE;
             UPDATE counter SET count = count + 50 WHERE name = 'Coffee';
             UPDATE counter SET count = count - 1 WHERE name = 'Coffee';
             INSERT INTO counter (name, count) VALUES ('Juice', 5);
             UPDATE counter SET count = 0 WHERE name = 'Coffee';
             COMMIT;",
        )
        .unwrap();
    let expected: Vec<_> = (1..=50).map(|count| format!("{count}\tCoffee")).collect();
    assert_eq!(watch.next(50), expected);
    assert_eq!(watch.next(4), ["100\tCoffee", "99\tCoffee", "5\tJuice", "0\tCoffee"]);

    assert_eq!(stdout(&fixture.counted(b"Tea\nCoffee\nTea\n")), "3 lines, 2 counters\n");
    let mut streamed = watch.next(2);
    streamed.sort();
    assert_eq!(streamed, ["1\tCoffee", "2\tTea"]);
    watch.says_nothing_else(&fixture);
    assert_eq!(watch.complaints(), "");
}

#[test]
fn watch_gives_each_press_its_own_count_while_many_processes_press() {
    const THREADS: i64 = 4;
    const PRESSES: i64 = 100;

    let fixture = Fixture::empty();
    let mut watch = Watch::start(&fixture, &[], "Probe");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| (0..PRESSES).for_each(|_| drop(fixture.printed(&["inc", "Coffee"]))));
        }
    });
    let expected: Vec<_> = (1..=THREADS * PRESSES).map(|count| format!("{count}\tCoffee")).collect();
    assert_eq!(watch.next(expected.len()), expected);
    watch.says_nothing_else(&fixture);
}

#[test]
fn watch_of_a_name_prints_that_counter_alone_and_waits_for_it() {
    let fixture = Fixture::with(&[("Tea", 1)]);
    let mut watch = Watch::start(&fixture, &["Coffee"], "Coffee");
    let pressed = watch.probe.1;
    fixture.printed(&["inc", "Tea"]);
    fixture.printed(&["inc", "Coffee corner"]);
    watch.says_nothing_else(&fixture);
    fixture.printed(&["dec", "Coffee"]);
    fixture.printed(&["reset", "--all"]);
    assert_eq!(watch.next(2), [format!("{pressed}\tCoffee"), "0\tCoffee".into()]);
    drop(watch);

    let mut command = fixture.tallyboard();
    let mut early = command.args(["watch", "Milk"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    BufReader::new(early.stderr.take().unwrap()).read_line(&mut said).unwrap();
    assert!(said.contains("no counter named \"Milk\" yet"), "{said}");
    early.kill().unwrap();
    assert_eq!(stdout(&early.wait_with_output().unwrap()), "");
}

#[test]
fn watch_json_prints_one_object_a_line() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let board = "INSERT INTO board (name) VALUES ('Desk'); UPDATE counter SET board_id = 1";
    fixture.other().execute_batch(board).unwrap();
    let watch = Watch::start(&fixture, &["--json"], "Probe");
    let entries_before = fixture.number("SELECT max(id) FROM entry");
    fixture.printed(&["inc", "Coffee", "4"]);
    fixture.printed(&["reset", "Coffee", "--note", "end of \"shift\""]);
    fixture.printed(&["inc", "Tea"]);
    fixture.printed(&["undo"]);
    let times: Vec<i64> = (1..=4)
        .map(|entry| fixture.number(&format!("SELECT at FROM entry WHERE id = {}", entries_before + entry)))
        .collect();
    let expected = [
        json!({"name": "Coffee", "count": 7, "board": "Desk", "delta": 4, "kind": "tally", "at": times[0], "note": null}),
        json!({
            "name": "Coffee", "count": 0, "board": "Desk", "delta": -7, "kind": "reset", "at": times[1],
            "note": "end of \"shift\""
        }),
        json!({"name": "Tea", "count": 1, "board": null, "delta": 1, "kind": "tally", "at": times[2], "note": null}),
        json!({"name": "Tea", "count": 0, "board": null, "delta": -1, "kind": "undo", "at": times[3], "note": null}),
    ];
    let printed: Vec<Value> = watch.next(4).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(printed, expected);
}

#[test]
fn watch_ends_without_a_word_when_its_reader_closes_the_pipe() {
    let fixture = Fixture::with(&[("Coffee", 1)]);
    let other = fixture.other();
    let press = || other.query_row(INCREMENT, ["Coffee"], |_| Ok(())).unwrap();
    for arguments in [&["watch"][..], &["watch", "--json"], &["watch", "Coffee"]] {
        let mut command = fixture.tallyboard();
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        // Like head -1.
        let reader = thread::spawn(move || out.lines().next().unwrap().unwrap());
        step_until("the first line is read", || {
            press();
            reader.is_finished().then_some(())
        });
        assert!(reader.join().unwrap().contains("Coffee"));
        step_until("the process ends", || {
            press();
            child.try_wait().unwrap()
        });
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
    }
}

// `inc -`.

#[test]
fn inc_counts_names_and_numbers_line_by_line() {
    let fixture = Fixture::new();
    let input =
        "Coffee\nTea\t5\r\n\n\r\nCoffee\r\nTea\t-2\nMilk\t0\n  Coffee  \nCoffee \"to go\" ☕\t9223372036854775807\nTea";
    let output = fixture.counted(input.as_bytes());
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    assert_eq!(stdout(&output), "10 lines, 4 counters\n");
    let expected = [("Coffee", 3), ("Coffee \"to go\" ☕", i64::MAX), ("Milk", 0), ("Tea", 4)];
    assert_eq!(fixture.counts(), expected.map(|(name, count)| (name.to_owned(), count)).into());
    assert_eq!(fixture.stream_lines(), None, "it came to its end");
    assert!(fixture.printed(&["verify"]).starts_with("ok"));
}

#[test]
fn inc_of_no_lines_counts_nothing() {
    let fixture = Fixture::new();
    assert_eq!(stdout(&fixture.counted(b"")), "0 lines, 0 counters\n");
    assert_eq!(stdout(&fixture.counted(b"\n\r\n\n")), "3 lines, 0 counters\n");
    assert_eq!(stdout(&fixture.counted(b"Coffee")), "1 line, 1 counter\n");
    assert_eq!(fixture.printed(&["list"]), "1\tCoffee");
}

#[test]
fn a_bad_line_is_named_and_all_before_it_is_counted_and_nothing_after() {
    let long_name = "é".repeat(201);
    let endless = "x".repeat(5_000_000);
    let cases: [(&[u8], &str); 9] = [
        (b"Tea\tmany", "many"),
        (b"Tea\t1.5", "1.5"),
        (b"Tea\t9223372036854775808", "64 bits"),
        (b"Tea\t1\t2", "64 bits"),
        (b"\t5", "at least one"),
        (b"a\x07b", "control"),
        (b"Caf\xe9", "UTF-8"),
        (long_name.as_bytes(), "200"),
        (endless.as_bytes(), ""),
    ];
    for (line, words) in cases {
        let fixture = Fixture::new();
        let input = [b"Coffee\nTea\n\nCoffee\n", line, b"\nCoffee\nMilk\n"].concat();
        let output = fixture.counted(&input);
        let why = stderr(&output);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
        assert!(why.contains("line 5") && why.contains(words), "{words:?} in {why}");
        assert!(why.len() < 2_000, "{} bytes of message", why.len());
        assert_eq!(lines_to_skip(&why), 4, "{why}");
        assert_eq!(fixture.printed(&["list"]), "2\tCoffee\n1\tTea", "{why}");

        // The line mended, it goes on as it says.
        let mut mended = Stream::start(&fixture, &["--skip", "4"]);
        mended.write(b"Coffee\nTea\n\nCoffee\nTea\nCoffee\nMilk\n");
        assert_eq!(stdout(&mended.end()), "3 lines, 3 counters\n");
        assert_eq!(fixture.printed(&["list"]), "3\tCoffee\n1\tMilk\n2\tTea");
        assert_eq!(fixture.stream_lines(), None);
    }
}

#[test]
fn an_overflow_in_a_stream_leaves_a_prefix_counted_and_says_which() {
    // Within the lines of the input.
    let fixture = Fixture::new();
    let output = fixture.counted(b"Coffee\nTop\t9223372036854775807\nTop\nTea\n");
    let why = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{why}");
    assert!(why.contains("line 3"), "{why}");
    assert_eq!(lines_to_skip(&why), 2);
    assert_eq!(fixture.printed(&["list"]), format!("1\tCoffee\n{}\tTop", i64::MAX));

    // Against what the file holds: lines that went in one commit with it are not counted either.
    let fixture = Fixture::with(&[("Top", i64::MAX)]);
    let output = fixture.counted(b"Coffee\nCoffee\nTop\nTea\n");
    let why = stderr(&output);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
    assert!(why.contains("\"Top\"") && why.contains(&i64::MAX.to_string()), "{why}");
    let lines = lines_to_skip(&why);
    assert!(lines <= 2, "{why}");
    assert_eq!(fixture.stream_lines().unwrap_or(0), lines);
    assert_eq!(fixture.counts().get("Coffee").copied().unwrap_or(0), lines);
    assert_eq!(fixture.counts().get("Tea"), None);
}

#[test]
fn a_line_is_on_disk_soon_while_the_pipe_stays_open() {
    const SOON: Duration = Duration::from_secs(3);

    let fixture = Fixture::empty();
    let mut stream = Stream::start(&fixture, &[]);
    for round in 1..=5 {
        let is_counted = |lines| (fixture.stream_lines() == Some(lines)).then_some(());
        let started = Instant::now();
        stream.write(b"Coffee\nT");
        step_until("the line is counted", || is_counted(2 * round - 1));
        // Half a line is not counted, nor is half a line break.
        assert_eq!(fixture.printed(&["get", "Coffee"]), round.to_string());
        assert_eq!(fixture.counts().get("Tea").copied().unwrap_or(0), round - 1);
        stream.write(b"ea\r");
        stream.write(b"\n");
        step_until("the other line is counted", || is_counted(2 * round));
        assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
        assert_eq!(fixture.counts()["Tea"], round);
    }
    let output = stream.end();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "10 lines, 2 counters\n"));
}

/// The total of the long input, in lines.
const LONG_LINES: i64 = 400_000;

/// Feeds `stream` with the long input, all but its last line, while `meanwhile` runs.
fn feed<T>(stream: &mut Stream, input: &str, meanwhile: impl FnOnce(&mut Child) -> T) -> T {
    let Stream { child, input: pipe } = stream;
    let mut pipe = pipe.take().unwrap();
    thread::scope(|scope| {
        let (sender, is_over) = crossbeam_channel::bounded::<()>(0);
        scope.spawn(move || {
            // An error means that the process was killed. The pipe stays open until it is.
            let _ = pipe.write_all(input.trim_end().as_bytes());
            let _ = is_over.recv();
        });
        let result = meanwhile(child);
        drop(sender);
        result
    })
}

#[test]
fn a_stream_that_is_killed_leaves_a_prefix_and_goes_on_to_the_right_totals() {
    let fixture = Fixture::empty();
    let input = long_input(LONG_LINES);
    let mut saved = 0;
    let mut saved_after_kills = Vec::new();
    for lines_more in [1, 10_000, 40_000] {
        let mut stream = Stream::start(&fixture, &["--skip", &saved.to_string()]);
        let enough = (saved + lines_more).min(LONG_LINES - 1);
        feed(&mut stream, &input, |child| {
            step_until("some of it is saved", || (fixture.stream_lines() >= Some(enough)).then_some(()));
            child.kill().unwrap();
            child.wait().unwrap();
        });
        saved = fixture.stream_lines().unwrap();
        saved_after_kills.push(saved);
        assert!((enough..LONG_LINES).contains(&saved), "{saved}");
        assert_eq!(fixture.counts(), long_counts(saved), "a prefix of {saved} lines");
        assert!(fixture.printed(&["verify"]).starts_with("ok"));

        let next = fixture.counted(b"");
        assert_eq!((next.status.code(), stdout(&next).as_str()), (Some(0), "0 lines, 0 counters\n"));
        assert_eq!(lines_to_skip(&stderr(&next)), saved, "the next stream says how to go on");
    }
    println!("killed after {saved_after_kills:?} of {LONG_LINES} lines");

    let mut stream = Stream::start(&fixture, &["--skip", &saved.to_string()]);
    stream.write(input.as_bytes());
    let output = stream.end();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    assert_eq!(stdout(&output), format!("{} lines, 200 counters\n", LONG_LINES - saved));
    assert_eq!(fixture.counts(), long_counts(LONG_LINES));
    assert_eq!(fixture.stream_lines(), None);
    assert!(fixture.printed(&["verify"]).starts_with("ok"));
    assert_eq!(stderr(&fixture.counted(b"")), "", "there is nothing to go on with any more");
}

#[test]
fn a_stream_that_is_interrupted_says_how_to_go_on() {
    let input = long_input(LONG_LINES);
    for (name, lines_first) in [("INT", 1), ("TERM", 1), ("INT", 60_000), ("TERM", 60_000)] {
        let fixture = Fixture::empty();
        let mut stream = Stream::start(&fixture, &[]);
        feed(&mut stream, &input, |child| {
            step_until("some of it is saved", || (fixture.stream_lines() >= Some(lines_first)).then_some(()));
            signal(child, name);
            ended(child);
        });
        let output = stream.end();
        let why = stderr(&output);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
        let saved = fixture.stream_lines().unwrap();
        assert_eq!(fixture.counts(), long_counts(saved));
        assert_eq!(lines_to_skip(&why), saved, "what it says is what the file holds: {why}");

        let mut stream = Stream::start(&fixture, &["--skip", &saved.to_string()]);
        stream.write(input.as_bytes());
        assert_eq!(stdout(&stream.end()), format!("{} lines, 200 counters\n", LONG_LINES - saved));
        assert_eq!(fixture.counts(), long_counts(LONG_LINES));
    }
}

#[test]
fn a_stream_that_is_interrupted_while_it_waits_for_a_lock_says_what_came_of_its_lines() {
    let fixture = Fixture::with(&[("Coffee", 1)]);
    let mut stream = Stream::start(&fixture, &[]);
    stream.write(b"Coffee\nCoffee\n");
    step_until("the first lines are counted", || (fixture.stream_lines() == Some(2)).then_some(()));
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    stream.write(b"Coffee\nCoffee\nCoffee\n");
    step_for(Duration::from_millis(200));
    signal(&stream.child, "INT");
    step_for(Duration::from_millis(200));
    other.execute_batch("COMMIT").unwrap();
    let output = stream.ended();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(Some(lines_to_skip(&stderr(&output))), fixture.stream_lines(), "{}", stderr(&output));
    assert_eq!(fixture.counts()["Coffee"], 1 + fixture.stream_lines().unwrap());
}

#[cfg(target_os = "linux")]
#[test]
fn a_long_stream_needs_little_memory() {
    const LINES: i64 = 300_000;
    const PEAK_KIB_MAX: u64 = 64 * 1_024;

    let fixture = Fixture::empty();
    let mut stream = Stream::start(&fixture, &[]);
    stream.write(long_input(LINES).as_bytes());
    step_until("all is counted", || (fixture.stream_lines() == Some(LINES)).then_some(()));
    let status = std::fs::read_to_string(format!("/proc/{}/status", stream.child.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak_kib: u64 = peak.trim().strip_suffix(" kB").unwrap().parse().unwrap();
    println!("{LINES} lines of 200 names: at most {peak_kib} KiB in memory");
    assert!(peak_kib < PEAK_KIB_MAX, "{peak_kib} KiB");
    assert_eq!(stdout(&stream.end()), format!("{LINES} lines, 200 counters\n"));
    assert_eq!(fixture.counts(), long_counts(LINES));
}

// `--json`.

#[test]
fn json_says_what_the_lines_say_with_these_keys() {
    let fixture = Fixture::with(&[("Coffee", 3), ("Tea", 5)]);
    let json = |arguments: &[&str]| -> Value { serde_json::from_str(&fixture.printed(arguments)).unwrap() };
    let listed = json(&["list", "--json"]);
    assert_eq!(json(&["get", "Tea", "--json"]), listed[1]);
    let keys = ["archived", "board", "color", "count", "key", "locked", "max", "min", "name", "note", "step", "target"];
    assert_eq!(listed[1].as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    // A count is a JSON number as it is.
    assert_eq!((json(&["inc", "Tea"]), json(&["get", "Tea"])), (json!(6), json!(6)));
    assert_eq!(
        json(&["reset", "Coffee", "Tea", "--json"]),
        json!([{"name": "Coffee", "before": 3, "after": 0}, {"name": "Tea", "before": 6, "after": 0}])
    );
    assert_eq!(json(&["undo", "Tea", "--json"]), json!([{"name": "Tea", "before": 0, "after": 6}]));
    assert_eq!(json(&["verify", "--json"]), json!({"sound": true, "counters": 2, "entries": 6, "problems": []}));
    fixture.other().execute("UPDATE entry SET delta = 9 WHERE id = 1", []).unwrap();
    let output = fixture.output(&["verify", "--json"]);
    let found: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((output.status.code(), &found["sound"]), (Some(1), &json!(false)));
    assert!(found["problems"][0].as_str().unwrap().contains("Coffee"));
    fixture.refused(1, &["get", "Milk", "--json"]);
}

// `--wait`.

#[test]
fn a_change_that_waited_in_vain_says_why_and_applies_nothing() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let before = fixture.printed(&["list", "--json"]);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let cases: [&[&str]; 9] = [
        &["inc", "Coffee"],
        &["dec", "Coffee"],
        &["set", "Coffee", "7"],
        &["reset", "Coffee"],
        &["reset", "--all"],
        &["undo"],
        &["new", "Tea"],
        &["edit", "Coffee", "--name", "Tea"],
        &["delete", "Coffee", "--yes"],
    ];
    for arguments in cases {
        let started = Instant::now();
        let why = fixture.refused(1, &[&["--wait", "0.3"], arguments].concat());
        let waited = started.elapsed();
        assert!(why.contains("locked"), "{arguments:?}: {why}");
        assert!((Duration::from_millis(300)..Duration::from_secs(5)).contains(&waited), "{arguments:?}: {waited:?}");
    }
    let started = Instant::now();
    let mut stream = Stream::start(&fixture, &["--wait", "1.5"]);
    stream.write(b"Coffee\nTea\n");
    let output = stream.end();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains("locked"), "{}", stderr(&output));
    assert_eq!(lines_to_skip(&stderr(&output)), 0);
    assert!((Duration::from_millis(1_500)..Duration::from_secs(8)).contains(&started.elapsed()));

    // Who only reads waits for nobody.
    assert_eq!(fixture.printed(&["--wait", "0", "get", "Coffee"]), "3");
    assert_eq!(fixture.printed(&["list", "--json"]), before);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(fixture.printed(&["list", "--json"]), before);
    assert_eq!(fixture.printed(&["--wait", "0", "inc", "Coffee"]), "4");
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 2 entries");
}

#[test]
fn a_change_goes_through_when_the_lock_goes_in_time() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let spawn = |arguments: &[&str]| {
        let mut command = fixture.tallyboard();
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let mut patient = spawn(&["--wait", "25", "inc", "Coffee"]);
    let mut by_default = spawn(&["inc", "Coffee"]);
    let mut said = BufReader::new(patient.stderr.take().unwrap());
    let mut why = String::new();
    said.read_line(&mut why).unwrap();
    assert!(why.contains("waiting") && why.contains("locked"), "{why}");
    assert!(patient.try_wait().unwrap().is_none() && by_default.try_wait().unwrap().is_none());
    other.execute_batch("COMMIT").unwrap();
    let mut printed = Vec::new();
    for child in [patient, by_default] {
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        printed.push(stdout(&output));
    }
    printed.sort();
    assert_eq!(printed, ["4\n", "5\n"]);
}

// `stress`.

#[test]
fn stress_finds_what_it_expects_and_leaves_no_counter() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let printed = fixture.printed(&["stress", "--processes", "8", "--threads", "2", "--seconds", "1"]);
    println!("{printed}");
    let number = |word: &str| -> i64 {
        let line = printed.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_else(|| panic!("{printed}"));
        line.split_whitespace().next().unwrap().parse().unwrap()
    };
    assert_eq!(number("counted"), number("expected"));
    assert!(number("expected") > 0);
    assert_eq!(printed.lines().last(), Some("exact"));
    assert_eq!(fixture.printed(&["list", "--all"]), "3\tCoffee");
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 1 entries");
}

#[test]
fn skip_goes_on_with_a_stream_that_was_cut_off_and_with_nothing_else() {
    let fixture = Fixture::new();
    let cut = fixture.counted(b"a\na\nbad\x01\n");
    assert_eq!((cut.status.code(), lines_to_skip(&stderr(&cut))), (Some(1), 2));
    let go_on = |skip: &str, input: &[u8]| {
        let mut stream = Stream::start(&fixture, &["--skip", skip]);
        stream.write(input);
        stream.end()
    };
    let elsewhere = go_on("1", b"a\na\na\n");
    assert_eq!(elsewhere.status.code(), Some(1));
    assert!(stderr(&elsewhere).contains("stands at line 2"), "{}", stderr(&elsewhere));
    let too_short = go_on("2", b"a\n");
    assert!(stderr(&too_short).contains("beyond the end"), "{}", stderr(&too_short));
    assert_eq!(fixture.stream_lines(), Some(2), "the place is kept");
    assert_eq!(stdout(&go_on("2", b"a\na\na\na\n")), "2 lines, 1 counter\n");
    let twice = go_on("2", b"a\na\na\na\n");
    assert_eq!(twice.status.code(), Some(1), "what was done isn't done twice");
    assert_eq!(fixture.counts(), BTreeMap::from([("a".to_owned(), 4)]));
}

#[test]
fn undo_takes_a_reset_of_many_back_as_one() {
    let fixture = Fixture::with(&[("Coffee", 3), ("Tea", 4)]);
    fixture.printed(&["reset", "--all"]);
    fixture.printed(&["inc", "Coffee"]);
    assert_eq!(fixture.printed(&["undo"]), "0\tCoffee");
    assert_eq!(fixture.printed(&["undo"]), "4\tTea\n3\tCoffee");
    assert_eq!(fixture.printed(&["undo"]), "0\tTea");
}

#[test]
fn a_file_that_is_held_whole_is_waited_for_as_long_as_was_said() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let other = fixture.other();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT").unwrap();
    for arguments in [&["inc", "Coffee"][..], &["get", "Coffee"], &["undo"], &["watch"]] {
        let started = Instant::now();
        let message = fixture.refused(1, &[&["--wait", "0.3"], arguments].concat());
        assert!(message.contains("locked"), "{message}");
        assert!(started.elapsed() < Duration::from_secs(4), "{arguments:?} waited for {:?}", started.elapsed());
    }
    drop(other);
    assert_eq!(fixture.printed(&["get", "Coffee"]), "3");
}

#[test]
fn watch_ends_when_its_reader_goes_though_nothing_changes() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let mut child = fixture.tallyboard().arg("watch").stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(ended(&mut child).code(), Some(0));
}

#[test]
fn a_message_that_nobody_reads_is_no_crash() {
    let fixture = Fixture::with(&[("Coffee", 3)]);
    let mut child = fixture.tallyboard().args(["get", "Tea"]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(ended(&mut child).code(), Some(1));
}
