//! The power goes at any moment: whatever was said to be counted, kept or written is there, and nothing is there by half.
//!
//! The real program runs once under `strace`, which needs no rights; then what a disk may hold after a cut is made again, hundreds
//! of times, at any call, torn at 512 bytes ([`disk`]), and opened. `POWER_CUTS=N` looks at so many cuts in each test, and at
//! others than the usual ones.

#![cfg(target_os = "linux")]

mod disk;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use crate::common::folder::{TALLYBOARD, run, tallyboard, text};
use crate::common::{DEADLINE, Folder};
use crate::desk::Desk;
use disk::{Left, Random, Recording};
use rusqlite::Connection;
use tallyboard::domain::Name;
use tallyboard::request::{CounterRef, Event, Outcome, Request};
use tallyboard::store::{APPLICATION_ID, Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

/// Cuts in each test.
const CUTS: usize = 90;

/// A count by each name.
type Counts = BTreeMap<String, i64>;

/// What must be so after a cut, in the folder that is left.
type Check<'a> = &'a dyn Fn(&Path, &Left) -> Result<(), String>;

fn cuts() -> (usize, u64) {
    match std::env::var("POWER_CUTS") {
        Ok(cuts) => (cuts.parse().unwrap(), jiff::Timestamp::now().as_nanosecond() as u64),
        Err(_) => (CUTS, 20_261_129),
    }
}

/// Runs `program` on the files in `folder`, then cuts the power again and again. What is wrong then, a line a cut.
fn cut_again_and_again(
    folder: &Folder,
    program: &Command,
    prepare: impl Fn(&mut Recording),
    check: Check<'_>,
) -> Vec<String> {
    let (mut recording, output) = Recording::of(folder.path(), program);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    prepare(&mut recording);
    let (cuts, seed) = cuts();
    let mut random = Random(seed);
    let mut wrong = Vec::new();
    for number in 0..cuts {
        // The first is at the end, where all that was said must be there.
        let cut = if number == 0 { recording.cuts() - 1 } else { random.below(recording.cuts()) };
        let mut left_in = Folder::new();
        let left = recording.cut(cut, &mut random, left_in.path());
        if let Err(why) = check(left_in.path(), &left) {
            let kept = left_in.keep();
            wrong.push(format!(
                "seed {seed}, cut {number} at {cut} of {}: {why}: {}",
                recording.cuts(),
                kept.display()
            ));
        }
    }
    println!("{cuts} cuts of {} calls with {} flushes", recording.cuts() - 1, recording.flushes());
    wrong
}

#[track_caller]
fn survive(folder: &Folder, program: &Command, check: Check<'_>) {
    let wrong = cut_again_and_again(folder, program, |_| {}, check);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn in_folder(folder: &Folder) -> PathBuf {
    folder.path().canonicalize().unwrap().join("tally.db")
}

/// What a command prints, which must succeed.
#[track_caller]
fn done(path: &Path, arguments: &[&str]) -> String {
    let output = run(path, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// Commands one after the other, in one shell.
fn script(path: &Path, commands: &[&str]) -> Command {
    let program = TALLYBOARD;
    let lines = commands.iter().fold("set -e\n".to_owned(), |mut lines, command| {
        writeln!(lines, "'{program}' --db '{}' {command}", path.display()).unwrap();
        lines
    });
    let mut shell = Command::new("sh");
    shell.env_remove("TALLYBOARD_DB").env("TZ", "UTC").arg("-c").arg(lines);
    shell
}

/// Opens the file as the program does, checks all of it, and presses once more.
fn counts(path: &Path) -> Result<Counts, String> {
    let mut store = Store::open(path, Access::Write).map_err(|error| error.to_string())?;
    let problems = store.verify().map_err(|error| error.to_string())?.problems;
    if !problems.is_empty() {
        return Err(problems.join("; "));
    }
    let counters = store.counters().map_err(|error| error.to_string())?;
    let press =
        Request::Increment { counter: CounterRef::Name(Name::parse("after the cut").unwrap()), delta: 1, at: None };
    store.begin().map_err(|error| error.to_string())?;
    store.apply(&press).map_err(|error| error.to_string())?.map_err(|refusal| refusal.to_string())?;
    store.commit().map_err(|error| error.to_string())?;
    Ok(counters.into_iter().map(|counter| (counter.name, counter.count)).collect())
}

/// As [`counts`]; nothing where there is no file, or an empty one.
fn counts_if_any(path: &Path) -> Result<Counts, String> {
    if path.exists() { counts(path) } else { Ok(Counts::new()) }
}

fn of(counts: &[(&str, i64)]) -> Counts {
    counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

/// Of `states`, one after each line that is said, the last that was said or the next one is there.
fn is_said_or_next(path: &Path, left: &Left, states: &[Counts]) -> Result<(), String> {
    let said = left.said.lines().count();
    let found = counts_if_any(path)?;
    let may_be = &states[said..(said + 2).min(states.len())];
    if may_be.contains(&found) { Ok(()) } else { Err(format!("said {:?}, found {found:?}", left.said)) }
}

// ---- What this file does in processes of its own

/// Names the part that a process plays, one argument a line.
const ROLE: &str = "TALLYBOARD_POWER_ROLE";

/// No test by itself: the others start it.
#[test]
fn role() {
    let Ok(role) = std::env::var(ROLE) else { return };
    println!(); // Ends the test harness's own line.
    match role.lines().collect::<Vec<_>>().as_slice() {
        ["press", path, presses, window] => press(Path::new(path), presses.parse().unwrap(), window.parse().unwrap()),
        ["settings", folder] => change_settings(Path::new(folder)),
        other => panic!("no such role: {other:?}"),
    }
}

fn in_role(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env(ROLE, arguments.join("\n")).args(["--exact", "power_cuts::role", "--nocapture"]);
    command
}

/// Presses "coffee", `window` presses at a time waiting for their replies, and says each count.
fn press(path: &Path, presses: u64, window: u64) {
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(sender);
    let worker = Worker::start(path.to_owned(), Watch::Nothing, Timeout::Never, listener.clone()).unwrap();
    let client = worker.client(listener);
    let (mut sent, mut counted) = (0, 0);
    while counted < presses {
        while sent < presses && sent - counted < window {
            let counter = CounterRef::Name(Name::parse("coffee").unwrap());
            client.send(Request::Increment { counter, delta: 1, at: None }).unwrap();
            sent += 1;
        }
        match events.recv_timeout(DEADLINE).unwrap() {
            Event::Replied(_, Ok(Outcome::Counted { count, .. })) => {
                println!("count {count}");
                counted += 1;
            }
            Event::Opened { .. } => {}
            event => panic!("a press was not counted: {event:?}"),
        }
    }
    worker.stop();
}

/// The last count that was said.
fn said_count(left: &Left) -> i64 {
    let mut counts = left.said.lines().filter_map(|line| line.strip_prefix("count "));
    counts.next_back().map_or(0, |count| count.parse().unwrap())
}

/// Switches between tiles and the table, and waits each time until that is kept.
fn change_settings(folder: &Path) {
    let (path, settings) = (folder.join("tally.db"), folder.join("settings.json"));
    let elsewhere = Folder::new();
    let mut desk = Desk::on_file_with(path, elsewhere, |setup| setup.with_settings(settings.clone()));
    desk.step_until("the file is open", |desk| desk.shows("Coffee: 0"));
    for view in ["table", "tiles", "table"] {
        desk.harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::T);
        let kept = || fs::read_to_string(&settings).unwrap_or_default();
        desk.step_until(view, |_| kept().contains(view));
    }
}

// ---- The tests

#[test]
#[ignore = "needs strace"]
fn commands_on_a_new_file() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let commands = ["inc coffee 3", "inc tea", "set coffee 10", "reset coffee", "undo", "inc coffee", "dec tea 5"];
    let states = [
        of(&[]),
        of(&[("coffee", 3)]),
        of(&[("coffee", 3), ("tea", 1)]),
        of(&[("coffee", 10), ("tea", 1)]),
        of(&[("coffee", 0), ("tea", 1)]),
        of(&[("coffee", 10), ("tea", 1)]),
        of(&[("coffee", 11), ("tea", 1)]),
        of(&[("coffee", 11), ("tea", -4)]),
    ];
    survive(&folder, &script(&path, &commands), &|left_in, left| {
        is_said_or_next(&left_in.join("tally.db"), left, &states)
    });
}

/// One worker that stays, so that the log grows, starts anew and is brought into the file under it.
fn survive_presses(window: u64, presses: u64) {
    let folder = Folder::new();
    let path = in_folder(&folder);
    drop(Store::open(&path, Access::Write).unwrap());
    let program = in_role(&["press", path.to_str().unwrap(), &presses.to_string(), &window.to_string()]);
    survive(&folder, &program, &|left_in, left| {
        let said = said_count(left);
        let found = counts(&left_in.join("tally.db"))?.get("coffee").copied().unwrap_or(0);
        let sent = (said + i64::try_from(window).unwrap()).min(i64::try_from(presses).unwrap());
        if (said..=sent).contains(&found) { Ok(()) } else { Err(format!("said {said}, found {found}")) }
    });
}

#[test]
#[ignore = "needs strace"]
fn presses_one_at_a_time() {
    survive_presses(1, 60);
}

#[test]
#[ignore = "needs strace"]
fn presses_many_at_a_time() {
    survive_presses(8, 400);
}

#[test]
#[ignore = "needs strace"]
fn a_disk_that_does_not_flush_is_found_out() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    drop(Store::open(&path, Access::Write).unwrap());
    let program = in_role(&["press", path.to_str().unwrap(), "60", "1"]);
    let wrong = cut_again_and_again(&folder, &program, Recording::forget_flushes, &|left_in, left| {
        let (said, found) = (said_count(left), counts(&left_in.join("tally.db"))?.get("coffee").copied().unwrap_or(0));
        if found >= said { Ok(()) } else { Err(format!("said {said}, found {found}")) }
    });
    for line in &wrong {
        fs::remove_dir_all(line.rsplit(": ").next().unwrap()).unwrap();
    }
    assert!(wrong.len() > 10, "{wrong:?}");
}

#[test]
#[ignore = "needs strace"]
fn a_backup_that_becomes_the_tally_file() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let elsewhere = Folder::new();
    let live = elsewhere.path().join("live.db");
    done(&live, &["inc", "coffee", "5"]);
    done(&live, &["backup", path.to_str().unwrap()]);
    let states = [of(&[("coffee", 5)]), of(&[("coffee", 6)])];
    survive(&folder, &script(&path, &["inc coffee"]), &|left_in, left| {
        is_said_or_next(&left_in.join("tally.db"), left, &states)
    });
}

#[test]
#[ignore = "needs strace"]
fn lines() {
    const LINES: usize = 20_000;
    let folder = Folder::new();
    let path = in_folder(&folder);
    drop(Store::open(&path, Access::Write).unwrap());
    let elsewhere = Folder::new();
    let lines = elsewhere.path().join("lines");
    fs::write(&lines, "coffee\n".repeat(LINES)).unwrap();
    survive(&folder, &script(&path, &[&format!("inc - <'{}'", lines.display())]), &|left_in, left| {
        let path = left_in.join("tally.db");
        let found = counts(&path)?.get("coffee").copied().unwrap_or(0);
        let store = Store::open(&path, Access::Read).map_err(|error| error.to_string())?;
        let stream = store.newest_stream().map_err(|error| error.to_string())?;
        // What must be left out the next time is known to the line.
        let is_known = stream.map_or([0, 20_000].contains(&found), |stream| stream.lines == found);
        let is_there = found == 20_000 || left.said.is_empty();
        if is_known && is_there {
            Ok(())
        } else {
            Err(format!("found {found}, stream {stream:?}, said {:?}", left.said))
        }
    });
}

#[test]
#[ignore = "needs strace"]
fn an_import() {
    const ROWS: usize = 3_000;
    let folder = Folder::new();
    let path = in_folder(&folder);
    let elsewhere = Folder::new();
    let table = elsewhere.path().join("visitors.csv");
    let rows =
        (0..ROWS).map(|row| format!("2026-03-{:02}T09:00:{:02}Z,visitors {},1\n", 1 + row % 28, row % 60, row % 7));
    fs::write(&table, format!("time,name,count\n{}", rows.collect::<String>())).unwrap();
    done(&path, &["inc", "coffee"]);
    survive(&folder, &tallyboard(&path, &["import", table.to_str().unwrap()]), &|left_in, left| {
        let counts = counts(&left_in.join("tally.db"))?;
        let imported: i64 =
            counts.iter().filter(|(name, _)| name.starts_with("visitors")).map(|(_, count)| count).sum();
        match (imported, left.said.is_empty()) {
            (3_000, _) | (0, true) if counts.get("coffee") == Some(&1) => Ok(()),
            _ => Err(format!("said {:?}, found {counts:?}", left.said)),
        }
    });
}

/// The backups in a folder, each by itself, read and checked; its name may say that it is something else.
fn backups(path: &Path) -> Result<Vec<(PathBuf, Counts)>, String> {
    let backups = tallyboard::store::backups(path, &jiff::tz::TimeZone::UTC).map_err(|error| error.to_string())?;
    let read = |backup: tallyboard::store::Backup| {
        let mut store = Store::open(&backup.path, Access::Read).map_err(|error| error.to_string())?;
        let problems = store.verify().map_err(|error| error.to_string())?.problems;
        if !problems.is_empty() {
            return Err(format!("{}: {}", backup.path.display(), problems.join("; ")));
        }
        let counters = store.counters().map_err(|error| error.to_string())?;
        Ok((backup.path, counters.into_iter().map(|counter| (counter.name, counter.count)).collect()))
    };
    backups.into_iter().map(read).collect()
}

#[test]
#[ignore = "needs strace"]
fn a_backup() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let states = [of(&[("coffee", 1)]), of(&[("coffee", 2)])];
    done(&path, &["inc", "coffee"]);
    survive(&folder, &script(&path, &["backup", "inc coffee", "backup"]), &|left_in, left| {
        let path = left_in.join("tally.db");
        for line in left.said.lines().filter(|line| line.starts_with('/')) {
            let name = Path::new(line).file_name().unwrap();
            if !left_in.join("tally.db.backups").join(name).exists() {
                return Err(format!("{line} was said, and isn't there"));
            }
        }
        for (backup, counts) in backups(&path)? {
            if !states.contains(&counts) {
                return Err(format!("{} holds {counts:?}", backup.display()));
            }
        }
        let found = counts(&path)?;
        let is_counted = found == states[1] || (found == states[0] && left.said.lines().count() < 2);
        if is_counted { Ok(()) } else { Err(format!("said {:?}, found {found:?}", left.said)) }
    });
}

#[test]
#[ignore = "needs strace"]
fn a_restore() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let (old, new) = (of(&[("coffee", 7), ("tea", 1)]), of(&[("coffee", 5)]));
    let elsewhere = Folder::new();
    let backup = elsewhere.path().join("kept.db");
    done(&path, &["inc", "coffee", "5"]);
    done(&path, &["backup", backup.to_str().unwrap()]);
    done(&path, &["inc", "coffee", "2"]);
    done(&path, &["inc", "tea"]);
    survive(&folder, &tallyboard(&path, &["restore", "--yes", backup.to_str().unwrap()]), &|left_in, left| {
        let path = left_in.join("tally.db");
        let kept = backups(&path)?;
        let found = counts(&path)?;
        if found == new && !kept.iter().any(|(_, counts)| *counts == old) {
            return Err("what was there before is nowhere".into());
        }
        if found == new || (found == old && !left.is_whole) { Ok(()) } else { Err(format!("found {found:?}")) }
    });
}

#[test]
#[ignore = "needs strace"]
fn a_file_brought_up_to_date() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    let data = "INSERT INTO counter (name, count) VALUES ('coffee', 5), ('tea', -2)";
    connection.execute_batch(&format!("BEGIN; {}; {data}; COMMIT", include_str!("../../src/store/v1.sql"))).unwrap();
    connection.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection.close().unwrap();
    let states = [of(&[("coffee", 5), ("tea", -2)]), of(&[("coffee", 6), ("tea", -2)])];
    survive(&folder, &script(&path, &["inc coffee"]), &|left_in, left| {
        is_said_or_next(&left_in.join("tally.db"), left, &states)
    });
}

#[test]
#[ignore = "needs strace"]
fn an_export_over_an_older_one() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    let export = folder.path().canonicalize().unwrap().join("counts.csv");
    let arguments = ["export", "--force", "-o", export.to_str().unwrap()];
    done(&path, &["inc", "coffee"]);
    done(&path, &["export", "-o", export.to_str().unwrap()]);
    let old = fs::read_to_string(&export).unwrap();
    done(&path, &["inc", "tea", "3"]);
    let program = tallyboard(&path, &arguments);
    survive(&folder, &program, &|left_in, left| {
        let found = fs::read_to_string(left_in.join("counts.csv")).map_err(|error| error.to_string())?;
        let is_new = found.starts_with(old.lines().next().unwrap()) && found.contains("tea") && found.ends_with('\n');
        if is_new || (found == old && !left.is_whole) { Ok(()) } else { Err(format!("the export holds {found:?}")) }
    });
}

#[test]
#[ignore = "needs strace"]
fn settings() {
    let folder = Folder::new();
    let path = in_folder(&folder);
    drop(Store::open(&path, Access::Write).unwrap());
    Connection::open(&path).unwrap().execute("INSERT INTO counter (name) VALUES ('Coffee')", []).unwrap();
    let settings = folder.file("settings.json");
    fs::write(&settings, "{\n  \"view\": \"tiles\"\n}\n").unwrap();
    survive(
        &folder,
        &in_role(&["settings", folder.path().canonicalize().unwrap().to_str().unwrap()]),
        &|left_in, left| {
            let found = fs::read(left_in.join("settings.json")).map_err(|error| error.to_string())?;
            let found: serde_json::Value = serde_json::from_slice(&found).map_err(|error| error.to_string())?;
            match found["view"].as_str() {
                Some("table") => Ok(()),
                Some("tiles") if !left.is_whole => Ok(()),
                other => Err(format!("the settings say {other:?}")),
            }
        },
    );
}
