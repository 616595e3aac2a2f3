//! Another program's border: a real Django maps its models on the file and counts with `F()`, while the worker and the
//! command line write.
//!
//! The Django program is in `tests/django`. `$TALLYBOARD_PYTHON` names a Python that has what its `requirements.txt`
//! says; `.ci/run` makes one.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::thread;

use crossbeam_channel::Receiver;
use rusqlite::Connection;
use serde_json::{Value, json};
use tallyboard::domain::{Color, Name, Time};
use tallyboard::request::{CounterRef, Edit, Event, Outcome, Request};
use tallyboard::worker::{Timeout, Watch, Worker};

use crate::common::folder::{finish, run};
use crate::common::{DEADLINE, Folder};

/// What each program adds with a press, so that the history shows whose an entry is.
const BY_DJANGO: i64 = 1;
const BY_WORKER: i64 = 1_000;
const BY_COMMAND: i64 = 1_000_000;

/// How often each Django process, the worker and each thread of commands press.
const DJANGO_PRESSES: i64 = 150;
const WORKER_PRESSES: i64 = 600;
const COMMAND_PRESSES: i64 = 60;
const COMMAND_THREADS: i64 = 2;

/// The Django processes: their way to count, and the counter. "Coffee" is there before them, and who comes first makes "Tea".
const PROCESSES: [(&str, &str); 8] = [
    ("update", "Coffee"),
    ("update", "Coffee"),
    ("save", "Coffee"),
    ("lock", "Coffee"),
    ("get_or_create", "Tea"),
    ("get_or_create", "Tea"),
    ("update_or_create", "Tea"),
    ("update_or_create", "Tea"),
];

/// The oldest SQLite that the file's triggers are written for.
const SQLITE_MIN: (u32, u32) = (3, 37);

fn django(path: &Path, arguments: &[&str]) -> Command {
    let Some(python) = std::env::var_os("TALLYBOARD_PYTHON") else {
        panic!("TALLYBOARD_PYTHON names no Python with tests/django/requirements.txt: see .ci/run")
    };
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/django/manage.py");
    let mut command = Command::new(python);
    command.arg(program).args(arguments).env("TALLYBOARD_DB", path).env("PYTHONDONTWRITEBYTECODE", "1");
    command.env_remove("DJANGO_SETTINGS_MODULE").stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

/// A Django process that presses when it is told to.
struct Presser {
    child: Child,
    out: BufReader<ChildStdout>,
    /// The versions that it runs with.
    versions: String,
}

impl Presser {
    /// Starts it, and waits until it is ready.
    fn start(path: &Path, way: &str, name: &str) -> Self {
        let mut child = django(path, &["press", way, name, &DJANGO_PRESSES.to_string()]).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut ready = String::new();
        out.read_line(&mut ready).unwrap();
        let versions = ready.strip_prefix("ready: ").unwrap_or_else(|| panic!("{way}: {ready:?}")).trim().to_owned();
        Self { child, out, versions }
    }

    fn press(&mut self) {
        self.child.stdin.take().unwrap().write_all(b"\n").unwrap();
    }

    /// How many presses it says it made.
    fn pressed(mut self) -> i64 {
        let mut pressed = String::new();
        self.out.read_to_string(&mut pressed).unwrap();
        assert!(self.child.wait().unwrap().success());
        pressed.trim().parse().unwrap()
    }
}

/// The worker presses both counters in turn, each time waiting for its own value.
fn press_by_worker(worker: &Worker) {
    let (sender, replies) = crossbeam_channel::unbounded();
    let client = worker.client(Arc::new(sender));
    for press in 0..WORKER_PRESSES {
        let counter = CounterRef::Name(Name::parse(if press % 2 == 0 { "Coffee" } else { "Tea" }).unwrap());
        client.send(Request::Increment { counter, delta: BY_WORKER, at: Some(Time::now()) }).unwrap();
        let reply = replies.recv_timeout(DEADLINE).unwrap();
        assert!(matches!(reply, Event::Replied(_, Ok(Outcome::Counted { .. }))), "{reply:?}");
    }
}

fn press_by_command(path: &Path) {
    for press in 0..COMMAND_PRESSES {
        let name = if press % 2 == 0 { "Coffee" } else { "Tea" };
        let output = run(path, &["inc", name, &BY_COMMAND.to_string()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// What a worker that watches entries tells of `changes` changes: for each counter its last count. Each count must follow
/// from the one before.
fn follow(events: &Receiver<Event>, changes: i64) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::<String, i64>::new();
    let mut told = 0;
    while told < changes {
        match events.recv_timeout(DEADLINE).unwrap() {
            Event::Entered(entered) => {
                for (entry, counter) in entered {
                    let count = counts.entry(counter.name.clone()).or_default();
                    *count += entry.delta;
                    assert_eq!(*count, counter.count, "{entry:?}");
                    told += 1;
                }
            }
            // So many writers may keep the worker waiting for a while.
            Event::Unsaved { .. } | Event::Saved => {}
            event => panic!("only entries are told, not {event:?}"),
        }
    }
    assert_eq!(told, changes);
    counts
}

/// The entries of one counter with this delta: how many, the first and the last.
fn entries(connection: &Connection, name: &str, delta: i64) -> (i64, i64, i64) {
    let sql = "SELECT count(*), min(entry.id), max(entry.id) FROM entry JOIN counter ON counter.id = entry.counter_id \
        WHERE counter.name = ?1 AND entry.delta = ?2 AND entry.kind = 'tally' AND entry.note IS NULL";
    connection.query_row(sql, (name, delta), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap()
}

/// "SQLite 3.40.1" at the end of `versions`, as far as it matters.
fn sqlite_version(versions: &str) -> (u32, u32) {
    let numbers: Vec<u32> =
        versions.rsplit(' ').next().unwrap().split('.').map(|number| number.parse().unwrap()).collect();
    (numbers[0], numbers[1])
}

/// A file with "Coffee", and a worker on it that watches.
fn start(folder: &Folder) -> (PathBuf, Worker, Receiver<Event>) {
    let path = folder.tally();
    let (sender, events) = crossbeam_channel::unbounded();
    let sender = Arc::new(sender);
    let worker = Worker::start(path.clone(), Watch::Entries, Timeout::Never, sender.clone()).unwrap();
    let edit = Edit { color: Some(Color::Pink), ..Edit::default() };
    worker.client(sender).send(Request::Create { name: Name::parse("Coffee").unwrap(), edit }).unwrap();
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Opened { .. }));
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Replied(_, Ok(_))));
    (path, worker, events)
}

#[test]
#[ignore = "needs a Python with Django, named by $TALLYBOARD_PYTHON"]
fn django_the_worker_and_the_command_line_count_exactly_and_the_history_has_every_change() {
    let folder = Folder::new();
    let (path, worker, events) = start(&folder);
    let mut processes: Vec<Presser> = PROCESSES.iter().map(|(way, name)| Presser::start(&path, way, name)).collect();
    let versions = processes[0].versions.clone();
    println!("{versions}; SQLite {} in the worker", rusqlite::version());
    assert!(sqlite_version(&versions) >= SQLITE_MIN, "{versions}");

    // What Django has read before, and doesn't mean to save, must stand.
    assert!(run(&path, &["edit", "Coffee", "--color", "teal"]).status.success());
    let pressed: Vec<i64> = thread::scope(|scope| {
        scope.spawn(|| press_by_worker(&worker));
        for _ in 0..COMMAND_THREADS {
            scope.spawn(|| press_by_command(&path));
        }
        processes.iter_mut().for_each(Presser::press);
        processes.into_iter().map(Presser::pressed).collect()
    });
    assert_eq!(pressed, [DJANGO_PRESSES; PROCESSES.len()]);

    let connection = Connection::open(&path).unwrap();
    let mut expected = BTreeMap::new();
    let mut changes_expected = 0;
    for name in ["Coffee", "Tea"] {
        let processes = PROCESSES.iter().filter(|(_, counter)| *counter == name).count();
        let by_django = DJANGO_PRESSES * i64::try_from(processes).unwrap();
        let programs = [
            (BY_DJANGO, by_django),
            (BY_WORKER, WORKER_PRESSES / 2),
            (BY_COMMAND, COMMAND_PRESSES / 2 * COMMAND_THREADS),
        ];
        let found = programs.map(|(delta, _)| entries(&connection, name, delta));
        assert_eq!(found.map(|(count, _, _)| count), programs.map(|(_, presses)| presses), "{name}: each its entry");
        let all_began = found.iter().map(|(_, first, _)| first).max().unwrap();
        let one_ended = found.iter().map(|(_, _, last)| last).min().unwrap();
        assert!(all_began < one_ended, "{name}: all three wrote at the same time: {found:?}");
        expected.insert(name.to_owned(), programs.iter().map(|(delta, presses)| delta * presses).sum::<i64>());
        changes_expected += programs.iter().map(|(_, presses)| presses).sum::<i64>();
        println!("{name}: {} = {programs:?}", expected[name]);
    }
    let counts = "SELECT json_group_object(name, count) FROM counter";
    let counts: String = connection.query_row(counts, [], |row| row.get(0)).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&counts).unwrap(), json!(expected), "the sums are exact");
    let changes: i64 = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
    assert_eq!(changes, changes_expected, "there is no other entry");
    let color = "SELECT color FROM counter WHERE name = 'Coffee'";
    assert_eq!(connection.query_row(color, [], |row| row.get::<_, String>(0)).unwrap(), "teal");

    assert_eq!(follow(&events, changes), expected, "whoever watches was told of each change");
    worker.stop();
    let verified = run(&path, &["verify"]);
    let sound = format!("ok: 2 counters, {changes} entries\n");
    assert_eq!((verified.status.code(), String::from_utf8(verified.stdout).unwrap()), (Some(0), sound));
}

#[test]
#[ignore = "needs a Python with Django, named by $TALLYBOARD_PYTHON"]
fn django_reads_the_counts_and_their_history() {
    let folder = Folder::new();
    let (path, worker, _events) = start(&folder);
    worker.stop();
    for arguments in [["inc", "Coffee", "3"], ["dec", "Coffee", "1"], ["set", "Tea", "-7"], ["inc", "Tea", "1"]] {
        assert!(run(&path, &arguments).status.success());
    }
    let output = finish(&mut django(&path, &["read"]));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected = json!([
        {"name": "Coffee", "count": 2, "total": 2, "changes": 2},
        {"name": "Tea", "count": -6, "total": -6, "changes": 2},
    ]);
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap(), expected);
}

/// What else Django programs write is an update of the row that is there, or refused in words: no history, target or note goes.
#[test]
#[ignore = "needs a Python with Django, named by $TALLYBOARD_PYTHON"]
fn rows_that_django_replaces_keep_their_history_or_are_refused() {
    let id = "its name has another id";
    let both = "would erase the other counter";
    for (way, counts, words) in [
        ("bulk_create", &[("Coffee", 9), ("Milk", 1), ("Tea", 2)][..], "done"),
        ("ignore", &[("Coffee", 6), ("Tea", 2)], "done"),
        ("replace", &[("Coffee", 9), ("Tea", 2)], "done"),
        ("replace_by_id", &[("Coffee", 9), ("Tea", 2)], "done"),
        ("replace_id", &[("Coffee", 6), ("Tea", 2)], id),
        ("replace_name", &[("Coffee", 6), ("Tea", 2)], both),
    ] {
        let folder = Folder::new();
        let path = folder.tally();
        for arguments in [
            &["inc", "Coffee", "5"][..],
            &["inc", "Coffee"],
            &["inc", "Tea", "2"],
            &["edit", "Coffee", "--target", "10", "--note", "mine"],
        ] {
            assert!(run(&path, arguments).status.success());
        }
        let output = finish(&mut django(&path, &["replace", way]));
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(words) && said.starts_with("refused") == (words != "done"), "{way}: {said}");

        let connection = Connection::open(&path).unwrap();
        let mut statement = connection.prepare("SELECT name, count FROM counter ORDER BY name").unwrap();
        let found: Vec<(String, i64)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        let found: Vec<(&str, i64)> = found.iter().map(|(name, count)| (name.as_str(), *count)).collect();
        assert_eq!(found, counts, "{way}");
        for (delta, entries) in [(5, 1), (1, 1), (3, i64::from(counts[0].1 == 9))] {
            let sql = "SELECT count(*) FROM entry WHERE counter_id = 1 AND delta = ?1";
            assert_eq!(
                connection.query_row(sql, [delta], |row| row.get::<_, i64>(0)).unwrap(),
                entries,
                "{way}: {delta}"
            );
        }
        let kept = "SELECT id, target, note FROM counter WHERE name = 'Coffee'";
        let kept: (i64, i64, String) =
            connection.query_row(kept, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        assert_eq!(kept, (1, 10, "mine".to_owned()), "{way}");
        drop(statement);
        for command in ["verify", "backup"] {
            let done = run(&path, &[command]);
            assert!(
                done.status.success() && done.stderr.is_empty(),
                "{way}: {}",
                String::from_utf8_lossy(&done.stderr)
            );
        }
    }
}
