//! The command `import`.

use super::*;

/// The program, on a file in a folder of its own.
struct Process {
    fixture: Fixture,
}

impl Process {
    fn new() -> Self {
        Self { fixture: Fixture::new("") }
    }

    fn tallyboard(&self) -> Command {
        self.fixture.folder.tallyboard(&[])
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.fixture.folder.file(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Status, standard output and standard error.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        told(self.fixture.folder.run(arguments))
    }
}

#[cfg(unix)]
fn pipe_of(text: &str) -> Stdio {
    let (reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    reader.into()
}

fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_previews_imports_and_says_what_came_of_it() {
    let process = Process::new();
    let file = process.file("counts.csv", "name;count\nTea;5\nCoffee;1.234\nMilk;x\n");
    let preview = "a table (name = name, count = count)\n  name: name: \"Tea\", \"Coffee\"\n  count: count: \"5\", \"1.234\"\n\
        would make 2 counters: Tea, Coffee\nwould add 2 entries\n  Tea: 0 → 5 by 1 entry\n  Coffee: 0 → 1234 by 1 entry\n";
    let line = "tallyboard: line 4, \"count\": \"x\" isn't a number\n";
    let held = "tallyboard: a line is bad, so nothing was imported: mend it, say what the columns are by --columns, or \
        leave it out by --skip-bad\n";
    assert_eq!(process.run(&["import", &file]), (1, preview.into(), format!("{line}{held}")));
    assert_eq!(process.run(&["import", &file, "--dry-run", "--skip-bad"]), (0, preview.into(), line.into()));
    assert_eq!(process.fixture.value("SELECT count(*) FROM counter"), "0");
    let done = preview.replace("would make", "made").replace("would add", "added");
    let done = done.replace("  name: name: \"Tea\", \"Coffee\"\n  count: count: \"5\", \"1.234\"\n", "");
    assert_eq!(process.run(&["import", &file, "--skip-bad"]), (0, done, line.into()));
    let (status, out, _) = process.run(&["import", &file, "--skip-bad"]);
    assert!(status == 0 && out.contains("this was imported on 20") && out.contains("nothing to add"), "{out}");
    let (_, out, _) = process.run(&["import", &file, "--skip-bad", "--again", "--json"]);
    let out: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&out["done"], &out["entries"], &out["bad_lines"]), (&true.into(), &2.into(), &1.into()));
    assert_eq!(out["added"][0], serde_json::json!({"name": "Tea", "entries": 1, "before": 5, "after": 10}));

    let events = process.file("events.csv", "who,when\nTea,1/2/2026\nTea,3/2/2026\n");
    let (status, _, why) = process.run(&["import", &events]);
    assert!(status == 1 && why.contains("may be 1 February 2026 or 2 January 2026"), "{why}");
    let columns = "--columns=name=who,time=when";
    let (status, out, why) = process.run(&["import", &events, columns, "--dates", "day-first", "--late"]);
    assert_eq!((status, why.as_str()), (0, ""));
    assert_eq!(out, "a table (name = who, time = when)\nadded 2 entries\n  Tea: 10 → 12 by 2 entries\n");
    assert_eq!(process.fixture.dump("SELECT at, kind FROM entry ORDER BY id DESC LIMIT 1"), ["1770120000000|late"]);
    let (_, out, _) = process.run(&["import", &events, "--dates", "day-first"]);
    assert!(out.ends_with("added 0 entries\nleft out 2 entries, there already\n"), "{out}");

    // From standard input, and into a file that isn't there yet.
    let elsewhere = process.fixture.folder.file("new.db");
    let piped = |arguments: &[&str]| {
        let mut command = process.tallyboard();
        command
            .env("TALLYBOARD_DB", &elsewhere)
            .args(["--db", elsewhere.to_str().unwrap()].iter().skip(2))
            .args(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(b"name,count\nWater,2\n").unwrap();
        told(child.wait_with_output().unwrap())
    };
    let (status, out, _) = piped(&["import", "-", "--format", "csv"]);
    assert!(status == 0 && out.contains("made 1 counter: Water"), "{out}");

    let itself = process.fixture.path();
    #[cfg(unix)]
    {
        let pipe = process
            .tallyboard()
            .args(["import", "/dev/stdin", "--dry-run"])
            .stdin(pipe_of("name\nTea\n"))
            .output()
            .unwrap();
        assert!(told(pipe).1.contains("would add 1 entry"));
    }

    let refused = [
        (&["import", "no-such-file.csv"][..], "no-such-file.csv: it can't be read"),
        (&["import", itself.to_str().unwrap()], "it is a tally file: open it with --db"),
        (&["import", &file, "--columns", "name=Foo"], "there is no column \"Foo\""),
    ];
    for (arguments, why) in refused {
        let (status, out, found) = process.run(arguments);
        assert!(status == 1 && out.is_empty() && found.contains(why), "{found}");
    }
    assert_eq!(process.run(&["import", &file, "--columns", "gift=Foo"]).0, 2);
    assert_eq!(process.run(&["verify"]).0, 0);
}

/// Killed at any moment, an import is there whole or not at all, and the next one makes up for it.
#[test]
#[ignore = "takes long: kills and measures processes"]
fn an_import_that_is_killed_is_there_whole_or_not_at_all() {
    const ENTRIES: usize = 20_000;
    const ROUNDS: u32 = 20;
    let process = Process::new();
    let rows = |round: u32| -> String {
        let start = 1_600_000_000 + round as usize * ENTRIES;
        let row = |row: usize| format!("{},Counter {}\n", start + row, row % 50);
        std::iter::once("time,name\n".to_owned()).chain((0..ENTRIES).map(row)).collect()
    };
    let mut rng = Rng::with_seed(7);
    let (mut expected, mut killed) = (0, 0);
    let mut whole = std::time::Duration::from_millis(500);
    for round in 0..ROUNDS {
        let file = process.file("rows.csv", rows(round));
        let started = std::time::Instant::now();
        let mut child = process.tallyboard().args(["import", &file]).stdout(Stdio::null()).spawn().unwrap();
        if round > 0 {
            std::thread::sleep(whole.mul_f64(rng.f64() * 1.2));
            child.kill().unwrap();
        }
        let is_done = child.wait().unwrap().success();
        if round == 0 {
            whole = started.elapsed();
        }
        let entries: usize = process.fixture.value("SELECT count(*) FROM entry").parse().unwrap();
        assert!(entries == expected || entries == expected + ENTRIES, "round {round}: {expected}, then {entries}");
        assert!(!is_done || entries == expected + ENTRIES, "what was told is there");
        killed += u32::from(entries == expected);
        assert_eq!(process.run(&["verify"]).0, 0);
        if entries == expected {
            assert_eq!(process.run(&["import", &file]).0, 0);
        }
        expected += ENTRIES;
        assert_eq!(process.fixture.value("SELECT count(*) FROM entry"), expected.to_string());
    }
    println!("killed: {killed} of {ROUNDS} imports of {ENTRIES} entries weren't there, the others whole");
}
