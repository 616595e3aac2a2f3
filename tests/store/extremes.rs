//! Files of our own where something is at its end: long names, numbers that are used up, a limit of a file's size, and times
//! beyond the calendar. Each is said in words, and nothing half made is left.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::common::folder::{TALLYBOARD, finish, names, program, run};
use crate::common::{Fixture, Folder, Window, press};
use rusqlite::Connection;
use tallyboard::request::{Outcome, Refusal};
use tallyboard::store::{Access, OpenError, Store};

/// Exit status 1, and one line of words.
#[track_caller]
fn refused(output: Output) -> String {
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{words}");
    assert_eq!(words.lines().filter(|line| !line.contains(": waiting: ")).count(), 1, "{words}");
    words
}

#[test]
fn a_name_that_leaves_no_room_for_what_stands_beside_is_refused_before_a_file_is_made() {
    let folder = Folder::new();
    let in_folder = |bytes: usize| folder.path().join("x".repeat(bytes - 3) + ".db");
    // With its backups and all.
    let longest = (1..=255).rev().map(in_folder).find(|path| Store::open(path, Access::Write).is_ok()).unwrap();
    assert_eq!(
        names(folder.path()),
        [longest.file_name().unwrap().to_str().unwrap()],
        "nothing of the longer ones is left"
    );
    assert!(run(&longest, &["inc", "Coffee"]).status.success());
    let backup = run(&longest, &["backup"]);
    assert!(backup.status.success(), "{backup:?}");
    let from = String::from_utf8(backup.stdout).unwrap();
    assert!(run(&longest, &["restore", "--yes", from.trim_end()]).status.success());

    for bytes in [250, 255, 256, 1_000] {
        let path = in_folder(bytes);
        assert!(matches!(Store::open(&path, Access::Write), Err(OpenError::NameTooLong { .. })), "{bytes}");
        assert!(matches!(Store::make(&path), Err(OpenError::NameTooLong { .. })), "{bytes}");
        let words = refused(run(&path, &["inc", "Coffee"]));
        assert!(words.contains(&format!("has {bytes} bytes")) && words.contains("choose a shorter one"), "{words}");
    }
    assert_eq!(names(folder.path()).len(), 2, "the file and its backups");
}

#[cfg(unix)]
#[test]
fn a_path_that_sqlite_can_not_open_is_refused_before_a_file_is_made() {
    let folder = Folder::new();
    let mut deep = folder.path().to_owned();
    while deep.as_os_str().len() < 505 {
        deep.push("y".repeat(50));
        fs::create_dir(&deep).unwrap();
    }
    let words = refused(run(&deep.join("tally.db"), &["inc", "Coffee"]));
    assert!(words.contains("504 have room"), "{words}");
    assert_eq!(names(&deep), [""; 0]);
}

#[test]
fn entries_whose_numbers_are_used_up_are_said_and_no_full_disk() {
    let fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Coffee', 1)");
    fixture.script("INSERT INTO entry (id, counter_id, at, delta) VALUES (9223372036854775807, 1, 1, 0)");
    let words = refused(run(&fixture.path(), &["inc", "Coffee"]));
    assert!(words.contains("the file has no number left for another entry"), "{words}");
    assert_eq!(fixture.count("Coffee"), 1);
}

/// Who needs no new number counts on, also in the same commit.
#[test]
fn counters_whose_numbers_are_used_up_are_refused_alone() {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Coffee')");
    fixture.script("INSERT INTO counter (id, name) VALUES (9223372036854775807, 'Last')");
    let window = Window::open(&fixture);
    let replies = window.ask_all(vec![press("Coffee", 1), press("New", 1), press("Coffee", 1), press("Last", 1)]);
    let counted: Vec<_> = replies
        .iter()
        .map(|reply| match reply {
            Ok(Outcome::Counted { count, .. }) => Some(*count),
            Err(Refusal::NotSaved(why)) if why.contains("no number left for another counter") => None,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(counted, [Some(1), None, Some(2), Some(1)]);
}

/// The signal that comes with it would end the program without a word.
#[cfg(unix)]
#[test]
fn a_limit_of_a_files_size_is_an_error_in_words() {
    let folder = Folder::new();
    let path = folder.tally();
    let many = folder.file("many.csv");
    let rows: String = (1..=20_000).map(|row| format!("Counter {row},1\n")).collect();
    fs::write(&many, format!("counter,count\n{rows}")).unwrap();
    let store = Store::open(&path, Access::Write).unwrap();
    drop(store);
    Connection::open(&path)
        .unwrap()
        .execute_batch(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) \
             INSERT INTO counter (name, count) SELECT 'counter ' || i, i FROM n",
        )
        .unwrap();
    let limited = |arguments: &str| {
        let script = format!("ulimit -f 64; exec \"$0\" --db \"$1\" --wait 0 {arguments} < \"$2\"");
        let mut shell = Command::new("sh");
        shell.env("TALLYBOARD_LANG", "en").current_dir(folder.path()).args(["-c", &script]).args([
            Path::new(TALLYBOARD),
            &path,
            &many,
        ]);
        finish(&mut shell)
    };
    for (arguments, said) in [
        ("backup", "ulimit -f"),
        ("export --output out.csv", "File too large"),
        ("import many.csv", "ulimit -f"),
        ("inc -", "ulimit -f"),
    ] {
        let words = refused(limited(arguments));
        assert!(words.contains(said), "{arguments}: {words}");
    }
    let left: Vec<_> = names(folder.path()).into_iter().filter(|name| name.ends_with("out.csv")).collect();
    assert_eq!(left, [""; 0]);
    assert_eq!(names(&folder.file("tally.db.backups")), [""; 0], "nothing half made");
    let mut store = Store::open(&path, Access::Read).unwrap();
    assert_eq!((store.verify().unwrap().problems.len(), store.counters().unwrap().len()), (0, 3_000));
}

/// By SQL, since the program takes no such times.
#[test]
fn times_at_and_beyond_the_ends_of_the_calendar_are_shown_and_written() {
    let fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Coffee', 1)");
    for at in ["9223372036854775807", "-9223372036854775808", "253402300799999", "-377705116800000"] {
        fixture.script(&format!("INSERT INTO entry (counter_id, at, delta) VALUES (1, {at}, 0)"));
    }
    let output = fixture.folder.file("out");
    for arguments in [
        ["list", "--json"].as_slice(),
        &["history"],
        &["history", "--json"],
        &["stats", "--by", "day"],
        &["stats", "--by", "month", "--since", "yesterday"],
        &["export"],
        &["export", "--what", "table"],
        &["export", "--format", "xlsx", "--force", "--output", output.to_str().unwrap()],
        &["export", "--format", "html", "--force", "--output", output.to_str().unwrap()],
        &["export", "--format", "jsonl", "--force", "--output", output.to_str().unwrap()],
        &["backup"],
        &["backup", "--list"],
        &["reset", "Coffee"],
        &["undo"],
        &["verify"],
    ] {
        let done = run(&fixture.path(), arguments);
        let words = String::from_utf8(done.stderr).unwrap();
        // Refused in words, or done.
        assert!(matches!(done.status.code(), Some(0 | 1)) && !words.contains("panicked"), "{arguments:?}: {words}");
    }
}

/// Counts are nobody else's business, also where the folder was there already.
#[cfg(target_os = "linux")]
#[test]
fn the_folder_of_the_default_file_is_its_users_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Folder::new();
    let count = || {
        let mut command = program();
        command.env("XDG_DATA_HOME", home.path()).env("HOME", home.path()).args(["inc", "Coffee"]);
        let output = finish(&mut command);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    };
    let folder = home.path().join("tallyboard");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    count();
    assert_eq!((mode(&folder), mode(&folder.join("tally.db"))), (0o700, 0o600));
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    count();
    assert_eq!(mode(&folder), 0o700);
}

/// What it was making goes with whoever comes next.
#[test]
fn an_export_takes_away_what_a_killed_one_has_left() {
    let fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Coffee', 1)");
    let folder = Folder::new();
    fs::write(folder.file(".tallyboard-part-left"), "half").unwrap();
    fs::write(folder.file(".tallyboard-notes"), "dear").unwrap();
    let to = folder.file("out.csv");
    assert!(run(&fixture.path(), &["export", "--output", to.to_str().unwrap()]).status.success());
    let left = names(folder.path());
    assert_eq!(left, [".tallyboard-notes", "out.csv"]);
}
