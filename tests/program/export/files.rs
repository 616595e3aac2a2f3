//! The file that is written: whole or not at all, private, and through links.

use super::*;

#[test]
fn a_file_is_guessed_by_its_ending_and_replaced_only_when_told() {
    let fixture = Fixture::at_the_change();
    for (name, begins) in
        [("a.csv", "entry,"), ("a.JSONL", "{\"type\""), ("a.ndjson", "{\"type\""), ("a.htm", "<!DOC"), ("a.xlsx", "PK")]
    {
        assert_eq!(fixture.printed(&["--output", name]), "");
        let written = fs::read(fixture.file(name)).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{name}");
        assert_private(&fixture.file(name));
        let said = fixture.refused(1, &["--output", name]);
        assert!(said.contains("is there already") && said.contains("--force"), "{said}");
        assert_eq!(fs::read(fixture.file(name)).unwrap(), written);
        fs::write(fixture.file(name), "old").unwrap();
        assert_eq!(fixture.printed(&["-o", name, "--force"]), "");
        assert!(fs::read(fixture.file(name)).unwrap().starts_with(begins.as_bytes()), "{name}");
        assert_private(&fixture.file(name));
    }
    assert_eq!(fixture.beside().len(), 5);
    assert_eq!(fixture.printed(&["-o", "b", "--format", "csv"]), "");

    for (arguments, why) in [
        (["--output", "missing/a.csv"], "the folder missing is missing"),
        (["--output", "."], "is a folder"),
        (["--output", "tally.db"], "is the tally file itself"),
    ] {
        let said = fixture.refused(1, &[&arguments[..], &["--force", "--format", "csv"]].concat());
        assert!(said.contains(why) && said.lines().count() == 1, "{said}");
    }
}

#[cfg(unix)]
fn assert_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
}

#[cfg(not(unix))]
fn assert_private(_: &Path) {}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_one_and_its_place_is_written() {
    use std::os::unix::fs::symlink;
    let fixture = Fixture::at_the_change();
    fs::create_dir(fixture.file("far")).unwrap();
    fs::write(fixture.file("far/real.csv"), "old").unwrap();
    symlink("far/real.csv", fixture.file("link.csv")).unwrap();
    symlink("link.csv", fixture.file("link2.csv")).unwrap();
    symlink("far/new.csv", fixture.file("dangling.csv")).unwrap();
    assert!(fixture.refused(1, &["-o", "link.csv"]).contains("is there already"));
    assert_eq!(fs::read(fixture.file("far/real.csv")).unwrap(), b"old");
    fixture.printed(&["-o", "link2.csv", "--force"]);
    fixture.printed(&["-o", "dangling.csv"]);
    for name in ["link.csv", "link2.csv", "dangling.csv"] {
        assert!(fs::symlink_metadata(fixture.file(name)).unwrap().is_symlink(), "{name}");
    }
    for name in ["far/real.csv", "far/new.csv"] {
        assert!(fs::read_to_string(fixture.file(name)).unwrap().starts_with(ENTRY_HEADER), "{name}");
        assert_private(&fixture.file(name));
    }
    // By another name it is the tally file all the same, and so is its log.
    symlink("tally.db", fixture.file("sly.csv")).unwrap();
    fs::hard_link(fixture.tally(), fixture.file("hard.csv")).unwrap();
    let held = fixture.other();
    held.execute_batch("UPDATE counter SET step = 3").unwrap();
    for name in ["sly.csv", "hard.csv", "tally.db-wal", "tally.db-shm"] {
        let said = fixture.refused(1, &["-o", name, "--force", "--format", "csv"]);
        assert!(said.contains("is the tally file itself"), "{name}: {said}");
    }
    symlink("round.csv", fixture.file("round.csv")).unwrap();
    fixture.refused(1, &["-o", "round.csv"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_written_to_and_says_when_it_is_full() {
    let fixture = Fixture::at_the_change();
    fixture.printed(&["-o", "/dev/null", "--format", "csv"]);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    assert!(fixture.printed(&["-o", "/dev/stdout", "--format", "csv"]).starts_with(ENTRY_HEADER));
    for format in ["csv", "xlsx", "jsonl", "html"] {
        let said = fixture.refused(1, &["-o", "/dev/full", "--format", format]);
        assert!(said.contains("/dev/full") && said.contains("No space left") && said.contains("make room"), "{said}");
        assert_eq!(said.lines().count(), 1);
    }
}

#[test]
fn what_was_begun_and_not_finished_leaves_what_was_there() {
    let folder = Folder::new();
    let path = folder.path().join("a.txt");
    let count = || fs::read_dir(folder.path()).unwrap().count();
    let mut file = AtomicFile::begin(&path, false).unwrap();
    file.write_all(b"half").unwrap();
    drop(file);
    assert_eq!(count(), 0);
    let mut file = AtomicFile::begin(&path, false).unwrap();
    file.write_all(b"whole").unwrap();
    // Somebody was faster.
    fs::write(&path, "other").unwrap();
    assert_eq!(file.finish().unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!((fs::read(&path).unwrap().as_slice(), count()), (&b"other"[..], 1));
    let mut file = AtomicFile::begin(&path, true).unwrap();
    file.write_all(b"whole").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"other");
    file.finish().unwrap();
    assert_eq!((fs::read(&path).unwrap().as_slice(), count()), (&b"whole"[..], 1));
}

#[test]
fn an_export_is_cancelled_wherever_it_is() {
    let fixture = Fixture::demo(6_000, 200);
    for format in Format::ALL {
        let what = if format == Format::Html { ExportContent::Table(Unit::Day) } else { ExportContent::Entries };
        let export = Export { format, what, ..everything() };
        let calls = |stop_at: usize| {
            let mut store = Store::open(&fixture.tally(), Access::Read).unwrap();
            let called = AtomicUsize::new(0);
            let cancel = Cancel::default();
            let on_progress = |progress: Progress| {
                assert!(progress.done <= progress.all);
                if called.fetch_add(1, Ordering::Relaxed) >= stop_at {
                    cancel.cancel();
                }
            };
            let written = export::write(&mut store, &export, &mut Vec::new(), &cancel, &on_progress);
            (called.load(Ordering::Relaxed), written)
        };
        let (all, written) = calls(usize::MAX);
        assert!(written.is_ok() && all > 3, "{format:?}: {all}");
        for stop_at in (0..all).step_by((all / 10).max(1)) {
            let (_, written) = calls(stop_at);
            assert!(matches!(written, Err(ExportError::Cancelled)), "{format:?} {stop_at}: {written:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_export_leaves_the_old_file_or_the_new_one() {
    let fixture = Fixture::demo(30_000, 200);
    let path = fixture.file("out.csv");
    fs::write(&path, "old").unwrap();
    let mut child = fixture.tallyboard(&["export", "-o", "out.csv", "--force"]).stderr(Stdio::piped()).spawn().unwrap();
    let kill = format!("sleep 0.05; kill -INT {}", child.id());
    Command::new("sh").args(["-c", &kill]).status().unwrap();
    let status = wait_for("it ends", || child.try_wait().unwrap());
    let found = fs::read_to_string(&path).unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    match status.code() {
        Some(0) => assert!(found.starts_with(ENTRY_HEADER) && found.ends_with("\r\n")),
        // Before it listened to the signal, or after.
        code => assert!(found == "old" && (code.is_none() || said.contains("cancelled")), "{code:?} {said}"),
    }
    assert_eq!(fixture.beside(), BTreeSet::from(["out.csv".to_owned()]));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let fixture = Fixture::demo(20_000, 100);
    for format in ["csv", "jsonl", "html", "xlsx"] {
        let mut child = fixture
            .tallyboard(&["export", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut begin = [0; 2];
        child.stdout.take().unwrap().read_exact(&mut begin).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{format}");
    }
}

// `watch --to`.

#[test]
fn watch_keeps_a_file_with_the_count() {
    let fixture = Fixture::new();
    fixture.script("INSERT INTO counter (name, count) VALUES ('{count}', 7)");
    let path = fixture.file("count.txt");
    let mut child = fixture
        .tallyboard(&["watch", "{count}", "--to", "count.txt", "--format", "{name}: {count}!"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let is = |text: &str| fs::read_to_string(&path).is_ok_and(|found| found == text);
    wait_until("the count is there", || is("{count}: 7!"));
    assert_private(&path);
    fixture.script("UPDATE counter SET count = 8; UPDATE counter SET count = 9; INSERT INTO counter (name, count) VALUES ('Tea', 1)");
    wait_until("the count is the new one", || is("{count}: 9!"));
    // Never a half: whoever reads meanwhile reads one count or another.
    let seen = Cell::new(0);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (0..60).for_each(|_| fixture.script("UPDATE counter SET count = count + 1111111")));
        while !writer.is_finished() {
            let found = fs::read_to_string(&path).unwrap();
            assert!(found.starts_with("{count}: ") && found.ends_with('!'), "{found}");
            seen.set(seen.get() + 1);
        }
    });
    assert!(seen.get() > 0);
    wait_until("the last count is there", || is(&format!("{{count}}: {}!", 9 + 60 * 1_111_111)));
    // It ends as `watch` does, when nobody is there any more.
    drop(child.stdout.take());
    wait_until("it ends", || child.try_wait().is_ok_and(|status| status.is_some()) || cfg!(not(unix)));
    let _ = child.kill();
    assert!(child.wait().is_ok());
    assert_eq!(fixture.beside(), BTreeSet::from(["count.txt".to_owned()]));
    for arguments in [
        &["watch", "--to", "a.txt"][..],
        &["watch", "Tea", "--format", "x"],
        &["watch", "Tea", "--json", "--to", "a.txt"],
    ] {
        assert_eq!(fixture.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let output = fixture.run(&["watch", "Tea", "--to", "tally.db"]);
    assert!(text(&output.stderr).contains("is the tally file itself"));
}

// Completions and manual pages.

#[test]
fn completions_and_manual_pages_know_every_command() {
    let fixture = Fixture::new();
    let printed = |arguments: &[&str]| {
        let output = finish(fixture.tallyboard(arguments).env("TALLYBOARD_DB", "/missing/x.db"));
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{arguments:?}");
        text(&output.stdout)
    };
    let help = printed(&["--help"]);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: Vec<&str> =
        commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").collect();
    assert!(commands.len() > 18 && commands.contains(&"export"), "{commands:?}");
    let scripts = ["bash", "elvish", "fish", "powershell", "zsh"].map(|shell| printed(&["completions", shell]));
    let page = printed(&["man"]);
    for command in commands {
        assert!(scripts.iter().all(|script| script.contains(command)), "{command}");
        assert!(page.contains(&command.replace('-', "\\-")), "{command}");
        let page = printed(&["man", command]);
        assert!(page.contains(&format!(".TH tallyboard-{command} 1")), "{page}");
    }
    assert!(printed(&["man", "export"]).contains("\\-\\-since"));
    assert!(!page.contains("stress-writer") && !page.contains("stress\\-writer"));
    let output = fixture.run(&["man", "brew"]);
    assert_eq!((output.status.code(), text(&output.stderr).lines().count()), (Some(1), 1));
}

// Much, and cut off. Switched on by the feature fault-tests.

/// One million entries: each format goes through in the memory that a file of ten thousand takes, or little more.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes long: kills and measures processes"]
fn a_million_entries_need_little_memory() {
    const PEAK_KIB_MAX: u64 = 96 * 1_024;
    let fixture = Fixture::demo(1_000_000, 365);
    let entries = found(&fixture, "1").len();
    assert!(entries > 950_000);
    for name in ["out.csv", "out.jsonl", "out.xlsx", "out.html"] {
        let started = Instant::now();
        let mut child = fixture.tallyboard(&["export", "-o", name]).spawn().unwrap();
        let mut peak_kib = 0;
        let status = loop {
            // As long as it runs: of a process that has ended nothing is said any more.
            let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
            let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
            peak_kib = peak.map_or(peak_kib, |peak| peak.parse::<u64>().unwrap());
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            std::thread::sleep(wait::STEP);
        };
        assert!(status.success());
        let size = fs::metadata(fixture.file(name)).unwrap().len();
        println!("{name}: {entries} entries, {size} bytes, {:?}, at most {peak_kib} KiB in memory", started.elapsed());
        assert!(0 < peak_kib && peak_kib < PEAK_KIB_MAX, "{name}: {peak_kib} KiB");
    }
    assert_eq!(fs::read_to_string(fixture.file("out.csv")).unwrap().matches("\r\n").count(), entries + 1);
}

#[cfg(unix)]
#[test]
#[ignore = "takes long: kills and measures processes"]
fn an_export_that_is_killed_leaves_the_old_file_or_the_new_one() {
    const ROUNDS: u32 = 60;
    let fixture = Fixture::demo(10_000, 100);
    let started = Instant::now();
    fixture.printed(&["-o", "whole.csv"]);
    let took = started.elapsed();
    let whole = fs::read(fixture.file("whole.csv")).unwrap();
    let (mut old, mut new) = (0, 0);
    for round in 0..ROUNDS {
        fs::write(fixture.file("out.csv"), "old").unwrap();
        let mut child = fixture.tallyboard(&["export", "-o", "out.csv", "--force"]).spawn().unwrap();
        std::thread::sleep(took * round / ROUNDS * 5 / 4);
        child.kill().unwrap();
        child.wait().unwrap();
        let found = fs::read(fixture.file("out.csv")).unwrap();
        assert!(found == b"old" || found == whole, "round {round}: {} bytes", found.len());
        *(if found == whole { &mut new } else { &mut old }) += 1;
        for name in fixture.beside() {
            // What had its name for a moment is whole.
            let is_known = name == "out.csv" || name == "whole.csv";
            assert!(is_known || fs::read(fixture.file(&name)).unwrap() == whole, "{name}");
        }
    }
    println!("{ROUNDS} times killed: {old} old files, {new} new ones");
}
