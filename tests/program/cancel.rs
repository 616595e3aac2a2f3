//! Long commands that are cancelled: by Ctrl+C, by the system's wish to end, by a terminal that closes. Each ends soon, by the
//! signal, and leaves the file as it was or as it was to be, and nothing beside it; what a killed one leaves goes with the next.
//!
//! A test waits for a sign that the work is under way before it sends the signal. Should the work be done before that is heard,
//! which is right as well, it tries again.

#![cfg(unix)]

use std::fs;
use std::io::Write as _;
use std::ops::Deref;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;

use rusqlite::Connection;
use rustix::process::{Pid, Signal, kill_process};
use tallyboard::store::{Access, Store};

use crate::common::folder::{TALLYBOARD, finish, program, stderr, stdout};
use crate::common::running::Running;
use crate::common::{Folder, wait_until};

/// Tries to be in time with a signal.
const TRIES: usize = 20;
const SIGNALS: [Signal; 3] = [Signal::INT, Signal::TERM, Signal::HUP];
const ENTRIES: usize = 200_000;
const PART: &str = ".tallyboard-part-";

/// A folder with a tally file of many entries, and a folder for temporary files.
struct Fixture(Folder);

impl Deref for Fixture {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.0
    }
}

impl Fixture {
    fn new() -> Self {
        static LARGE: OnceLock<Vec<u8>> = OnceLock::new();
        let large = LARGE.get_or_init(|| {
            let folder = Folder::with_file();
            let sql = folder.other();
            sql.execute_batch(&format!(
                "INSERT INTO counter (name) VALUES ('Coffee'), ('Tea');
                 WITH RECURSIVE entry (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM entry WHERE number < {ENTRIES})
                 INSERT INTO main.entry (counter_id, at, delta) SELECT 1 + number % 2, 1600000000000 + number * 60000, 1 FROM entry;
                 UPDATE counter SET count = {ENTRIES} / 2;
                 DELETE FROM entry WHERE id > {ENTRIES};"
            ))
            .unwrap();
            drop(sql);
            fs::read(folder.tally()).unwrap()
        });
        let folder = Folder::new();
        fs::write(folder.tally(), large).unwrap();
        fs::create_dir(folder.file("temporary")).unwrap();
        Self(folder)
    }

    fn tallyboard(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.env("TALLYBOARD_DB", self.tally()).env("TMPDIR", self.file("temporary")).env("TZ", "UTC");
        command.current_dir(self.path()).args(arguments);
        command
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) {
        let output = finish(&mut self.tallyboard(arguments));
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    }

    /// Names of what is in a folder here, but for logs that a killed process can't take away.
    fn names(&self, folder: &str) -> Vec<String> {
        let Ok(files) = fs::read_dir(self.file(folder)) else { return Vec::new() };
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm")).collect();
        names.sort();
        names
    }

    fn has_part(&self, folder: &str) -> bool {
        self.names(folder).iter().any(|name| name.starts_with(PART))
    }

    /// Counts by name and the number of entries; all is sound.
    #[track_caller]
    fn state(&self, file: &str) -> (Vec<(String, i64)>, i64) {
        let mut store = Store::open(&self.file(file), Access::Read).unwrap();
        let found = store.verify().unwrap();
        assert_eq!(found.problems, [""; 0]);
        let counts = store.counters().unwrap().into_iter().map(|counter| (counter.name, counter.count));
        (counts.collect(), found.entries)
    }
}

fn signal_to(running: &Running, signal: Signal) {
    kill_process(Pid::from_child(&running.child), signal).unwrap();
}

/// Waits for its end: how it ended, what it printed, and what it said.
#[track_caller]
fn ended(running: Running) -> (ExitStatus, String, String) {
    let output = running.finish();
    (output.status, stdout(&output), stderr(&output))
}

/// What came of a command that was sent a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    /// It was over, or as good as that.
    Done,
    /// It took away what was half done, and said so.
    Cancelled,
    /// It was ended at once, or since it took too long to do that: what is left goes with the next use.
    Ended,
}

/// Runs the command, each time on a new file, and sends it each of the signals once it is under way, until each was answered as
/// wanted. All that comes of it is checked.
#[track_caller]
fn cancel(
    arguments: &[&str],
    wanted: Came,
    is_under_way: impl Fn(&Fixture) -> bool,
    check: impl Fn(&Fixture, Came, &str),
) {
    for signal in SIGNALS {
        let is_in_time = (0..TRIES).any(|_| {
            let fixture = Fixture::new();
            let mut running = Running::start(&mut fixture.tallyboard(arguments));
            wait_until("under way, or over", || is_under_way(&fixture) || running.has_ended());
            if !running.has_ended() {
                signal_to(&running, signal);
            }
            let (status, printed, said) = ended(running);
            let came = match status.signal() {
                None => Came::Done,
                Some(_) if said.contains("cancelled") => Came::Cancelled,
                Some(_) if !printed.is_empty() => Came::Done,
                Some(_) => Came::Ended,
            };
            let is_right = status.signal().map_or(status.success(), |number| number == signal.as_raw());
            assert!(is_right, "{signal:?} of {arguments:?}: {status}, {said}");
            check(&fixture, came, &said);
            came == wanted
        });
        assert!(is_in_time, "{signal:?} of {arguments:?} was never in time");
    }
}

/// The counts at the start.
fn at_first() -> (Vec<(String, i64)>, i64) {
    let half = i64::try_from(ENTRIES / 2).unwrap();
    (vec![("Coffee".to_owned(), half), ("Tea".to_owned(), half)], 2 * half)
}

#[test]
fn a_demo_is_there_whole_or_not_at_all() {
    let new = Fixture::new();
    let path = new.file("demo.db");
    cancel(
        &["demo", path.to_str().unwrap()],
        Came::Cancelled,
        |_| new.has_part(""),
        |_, came, said| match came {
            Came::Done => fs::remove_file(&path).unwrap(),
            Came::Cancelled => {
                assert_eq!(said, "tallyboard: cancelled: no file was made\n");
                assert_eq!(new.names(""), ["tally.db", "temporary"]);
            }
            Came::Ended => assert!(!path.exists()),
        },
    );
    new.run(&["demo", path.to_str().unwrap()]);
    assert_eq!(new.names(""), ["demo.db", "tally.db", "temporary"]);
}

#[test]
fn a_backup_is_there_whole_or_not_at_all() {
    cancel(
        &["backup"],
        Came::Cancelled,
        |fixture| fixture.has_part("tally.db.backups"),
        |fixture, came, said| {
            assert_eq!(fixture.state("tally.db"), at_first());
            if came == Came::Cancelled {
                assert_eq!(said, "tallyboard: cancelled: there is no new backup\n");
                assert_eq!(fixture.names("tally.db.backups"), [""; 0]);
            }
        },
    );
}

#[test]
fn a_restore_leaves_what_was_there_or_what_was_restored() {
    let from = Fixture::new();
    from.run(&["inc", "Cake"]);
    from.run(&["backup", "from.db"]);
    let restored = from.state("from.db");
    let backup = from.file("from.db");
    cancel(
        &["restore", "--yes", backup.to_str().unwrap()],
        Came::Cancelled,
        |fixture| fixture.has_part("tally.db.backups"),
        |fixture, came, said| {
            let state = fixture.state("tally.db");
            match came {
                Came::Cancelled => {
                    assert_eq!(said, "tallyboard: cancelled: nothing was restored\n");
                    assert_eq!((state, fixture.has_part("tally.db.backups")), (at_first(), false));
                }
                _ => assert!(state == restored || state == at_first()),
            }
        },
    );
}

#[test]
fn a_salvage_is_there_whole_or_not_at_all() {
    cancel(
        &["salvage", "tally.db", "new/new.db"],
        Came::Cancelled,
        |fixture| {
            let _ = fs::create_dir(fixture.file("new"));
            fixture.has_part("new")
        },
        |fixture, came, said| {
            assert_eq!(fixture.state("tally.db"), at_first());
            match came {
                Came::Done => {}
                Came::Cancelled => {
                    assert_eq!(said, "tallyboard: cancelled: nothing was salvaged\n");
                    assert_eq!(fixture.names("new"), [""; 0]);
                }
                Came::Ended => assert!(!fixture.file("new/new.db").exists()),
            }
        },
    );
}

/// What a killed command has left goes with the next one there.
#[test]
fn parts_that_are_left_go_with_the_next_use() {
    let fixture = Fixture::new();
    fixture.run(&["backup", "from.db"]);
    for (folder, arguments) in [
        ("tally.db.backups", ["backup"].as_slice()),
        ("tally.db.backups", &["restore", "--yes", "from.db"]),
        ("", &["salvage", "tally.db", "new.db"]),
        ("", &["demo", "demo.db"]),
        ("temporary", &["stress", "--seconds", "1"]),
    ] {
        let is_left = (0..TRIES).any(|_| {
            let mut running = Running::start(&mut fixture.tallyboard(arguments));
            wait_until("under way, or over", || fixture.has_part(folder) || running.has_ended());
            drop(running);
            let is_left = fixture.has_part(folder);
            if !is_left {
                let _ = (fs::remove_file(fixture.file("new.db")), fs::remove_file(fixture.file("demo.db")));
            }
            is_left
        });
        assert!(is_left, "{arguments:?}");
        fixture.run(arguments);
        assert!(!fixture.has_part(folder), "{arguments:?}: {:?}", fixture.names(folder));
        assert_eq!(fixture.state("tally.db"), at_first());
    }
}

/// What changes the file is one transaction: the signal does what it does by default.
#[test]
fn what_changes_the_file_is_done_or_not_done() {
    let rows: String = (0..60_000).map(|row| format!("Cake {},{row}\n", row % 50)).collect();
    let folder = Folder::new();
    let file = folder.path().join("rows.csv");
    fs::write(&file, format!("name,count\n{rows}")).unwrap();
    for arguments in [
        ["import", "--no-backup", file.to_str().unwrap()].as_slice(),
        &["delete", "--yes", "Coffee"],
        &["reset", "--all"],
    ] {
        let done = Fixture::new();
        done.run(arguments);
        let done = done.state("tally.db");
        assert_ne!(done, at_first());
        let is_under_way = |fixture: &Fixture| fixture.file("tally.db-wal").exists();
        cancel(arguments, Came::Ended, is_under_way, |fixture, _, said| {
            let state = fixture.state("tally.db");
            assert!(state == done || state == at_first(), "{state:?}: {said}");
            assert_eq!(said, "");
        });
    }
}

/// Nothing is written while a file is locked, and nothing is counted later.
#[test]
fn a_press_that_waits_for_a_lock_is_given_up() {
    for signal in SIGNALS {
        let fixture = Fixture::new();
        let other = Connection::open(fixture.file("tally.db")).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let running = Running::start(&mut fixture.tallyboard(&["inc", "Coffee"]));
        wait_until("it waits", || running.complaints.any("tallyboard: waiting:"));
        signal_to(&running, signal);
        let (status, printed, _) = ended(running);
        assert_eq!((status.signal(), printed.as_str()), (Some(signal.as_raw()), ""));
        other.execute_batch("COMMIT").unwrap();
        drop(other);
        assert_eq!(fixture.state("tally.db"), at_first());
    }
}

#[test]
fn a_stress_takes_its_processes_and_its_counters_away() {
    for signal in SIGNALS {
        let fixture = Fixture::new();
        let path = fixture.file("tally.db");
        let other = Connection::open(&path).unwrap();
        let mut running =
            Running::start(fixture.tallyboard(&["--db", path.to_str().unwrap(), "stress"]).process_group(0));
        let has_counted = |sql: &Connection| {
            sql.query_row("SELECT max(count) FROM counter WHERE name LIKE 'stress %'", [], |row| row.get(0))
                .is_ok_and(|count: Option<i64>| count.is_some_and(|count| count > 10))
        };
        wait_until("it counts", || has_counted(&other) || running.has_ended());
        drop(other);
        let group = Pid::from_child(&running.child);
        // To it alone, or from the terminal to all.
        match signal {
            Signal::INT => rustix::process::kill_process_group(group, signal).unwrap(),
            signal => signal_to(&running, signal),
        }
        let (status, printed, said) = ended(running);
        assert_eq!((status.signal(), printed.as_str()), (Some(signal.as_raw()), ""), "{said}");
        assert_eq!(said, "tallyboard: cancelled: nothing of it is left in the file\n");
        assert!(rustix::process::test_kill_process_group(group).is_err(), "some are left");
        assert_eq!((fixture.state("tally.db"), fixture.names("temporary")), (at_first(), vec![]));
    }
}

/// Should it be killed, they end by themselves.
#[test]
fn no_process_of_a_stress_outlives_it() {
    let fixture = Fixture::new();
    let mut running = Running::start(fixture.tallyboard(&["stress", "--seconds", "3600"]).process_group(0));
    let group = Pid::from_child(&running.child);
    let members = || {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let stats = processes.filter_map(|process| fs::read_to_string(process.path().join("stat")).ok());
        let is_one = |stat: &String| {
            let mut fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
            fields.nth(2) == Some(&group.as_raw_nonzero().to_string())
        };
        stats.filter(is_one).count()
    };
    if cfg!(target_os = "linux") {
        wait_until("they press", || members() > 4 || running.has_ended());
    }
    drop(running);
    wait_until("all have ended", || rustix::process::test_kill_process_group(group).is_err());
}

/// To write into a pipe that nobody reads would be to wait for ever.
#[test]
fn an_export_that_nobody_reads_is_cancelled() {
    for signal in SIGNALS {
        let fixture = Fixture::new();
        let pipe = fixture.file("pipe");
        make_pipe(&pipe);
        let arguments = ["export", "--format", "csv", "-o", "pipe"];
        let output = fixture.tallyboard(&arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.contains("nobody reads it")), (Some(1), true), "{said}");
        let reader = fs::File::from(
            rustix::fs::open(
                &pipe,
                rustix::fs::OFlags::RDONLY | rustix::fs::OFlags::NONBLOCK,
                rustix::fs::Mode::empty(),
            )
            .unwrap(),
        );
        let running = Running::start(&mut fixture.tallyboard(&arguments));
        wait_until("it writes", || rustix::io::ioctl_fionread(&reader).unwrap() > 4_096);
        signal_to(&running, signal);
        assert_eq!(ended(running).0.signal(), Some(signal.as_raw()));
    }
}

/// As `nohup` starts it.
#[test]
fn who_is_to_outlive_the_terminal_does() {
    let fixture = Fixture::new();
    let outliving = |arguments: &[&str]| {
        let tallyboard = fixture.tallyboard(arguments);
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]).arg(TALLYBOARD).args(tallyboard.get_args());
        command.env("TALLYBOARD_DB", fixture.file("tally.db")).env("TALLYBOARD_LANG", "en");
        command.current_dir(fixture.path()).stdin(Stdio::piped());
        Running::start(&mut command)
    };
    let mut running = outliving(&["demo", "demo.db"]);
    wait_until("under way, or over", || fixture.has_part("") || running.has_ended());
    if !running.has_ended() {
        signal_to(&running, Signal::HUP);
    }
    let (status, printed, said) = ended(running);
    assert!(status.success() && printed.contains("demo.db: 10 counters"), "{status}, {said}");
    assert_eq!(fixture.names(""), ["demo.db", "tally.db", "temporary"]);

    let mut running = outliving(&["inc", "-"]);
    let mut input = running.child.stdin.take().unwrap();
    input.write_all(b"Cake\n").unwrap();
    let count = || {
        let counters = Store::open(&fixture.file("tally.db"), Access::Read).unwrap().counters().unwrap();
        counters.into_iter().find(|counter| counter.name == "Cake").map(|counter| counter.count)
    };
    wait_until("it counts", || count() == Some(1));
    signal_to(&running, Signal::HUP);
    input.write_all(b"Cake\n").unwrap();
    wait_until("it counts on", || count() == Some(2) || running.has_ended());
    drop(input);
    let (status, printed, said) = ended(running);
    assert!(status.success() && printed == "2 lines, 1 counter\n", "{status}, {said}");
}

fn make_pipe(path: &Path) {
    let (kind, mode) = (rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600));
    rustix::fs::mknodat(rustix::fs::CWD, path, kind, mode, 0).unwrap();
}

/// SQLite would wait for the other end of a pipe.
#[test]
fn what_has_the_name_of_a_log_and_is_no_file_is_said_at_once() {
    let fixture = Fixture::new();
    fs::remove_file(fixture.file("tally.db")).unwrap();
    fixture.run(&["inc", "Coffee"]);
    let before = fixture.state("tally.db");
    let end = |arguments: &[&str]| ended(Running::start(&mut fixture.tallyboard(arguments)));
    for suffix in ["-wal", "-shm", "-journal"] {
        let side = fixture.file(format!("tally.db{suffix}"));
        for what in ["a pipe", "a socket", "a folder"] {
            match what {
                "a pipe" => make_pipe(&side),
                "a socket" => drop(std::os::unix::net::UnixListener::bind(&side).unwrap()),
                _ => fs::create_dir(&side).unwrap(),
            }
            for arguments in
                [["list"].as_slice(), &["inc", "Coffee"], &["verify"], &["backup"], &["restore", "--yes", "from.db"]]
            {
                fs::copy(fixture.file("tally.db"), fixture.file("from.db")).unwrap();
                let (status, _, said) = end(arguments);
                assert_eq!(status.code(), Some(1), "{arguments:?}: {said}");
                let expected = format!("tally.db{suffix} is {what} and no file, and there SQLite keeps");
                assert!(said.contains(&expected), "{arguments:?}: {said}");
            }
            let (status, printed, said) = end(&["salvage", "tally.db", "new.db"]);
            assert!(status.success() && printed.ends_with("1 counter, 1 entries\n"), "{printed}{said}");
            fs::remove_file(fixture.file("new.db")).unwrap();
            fs::remove_file(&side).or_else(|_| fs::remove_dir(&side)).unwrap();
        }
    }
    assert_eq!(fixture.state("tally.db"), before);
}

#[test]
fn a_pipe_in_the_place_of_the_backups_folder_is_said_at_once() {
    let fixture = Fixture::new();
    make_pipe(&fixture.file("tally.db.backups"));
    for (arguments, why) in [
        (["backup"].as_slice(), "is no folder"),
        (&["backup", "--list"], "can't be listed"),
        (&["restore", "--yes", "from.db"], "is no folder"),
    ] {
        fs::copy(fixture.file("tally.db"), fixture.file("from.db")).unwrap();
        let (status, _, said) = ended(Running::start(&mut fixture.tallyboard(arguments)));
        assert!(status.code() == Some(1) && said.contains(why), "{arguments:?}: {said}");
    }
    // As a window does at its start.
    tallyboard::store::forget_left(&fixture.file("tally.db"));
    assert_eq!(fixture.state("tally.db"), at_first());
}
