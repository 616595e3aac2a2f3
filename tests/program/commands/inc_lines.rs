//! `inc -`: lines are counted in order, and whoever is cut off goes on.

use super::*;

#[test]
fn inc_counts_names_and_numbers_line_by_line() {
    let folder = Folder::new();
    let input =
        "Coffee\nTea\t5\r\n\n\r\nCoffee\r\nTea\t-2\nMilk\t0\n  Coffee  \nCoffee \"to go\" ☕\t9223372036854775807\nTea";
    let output = counted(&folder, input.as_bytes());
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    assert_eq!(stdout(&output), "10 lines, 4 counters\n");
    let expected = [("Coffee", 3), ("Coffee \"to go\" ☕", i64::MAX), ("Milk", 0), ("Tea", 4)];
    assert_eq!(counts(&folder), expected.map(|(name, count)| (name.to_owned(), count)).into());
    assert_eq!(stream_lines(&folder), None, "it came to its end");
    assert!(folder.printed(&["verify"]).starts_with("ok"));
}

#[test]
fn inc_of_no_lines_counts_nothing() {
    let folder = Folder::new();
    assert_eq!(stdout(&counted(&folder, b"")), "0 lines, 0 counters\n");
    assert_eq!(stdout(&counted(&folder, b"\n\r\n\n")), "3 lines, 0 counters\n");
    assert_eq!(stdout(&counted(&folder, b"Coffee")), "1 line, 1 counter\n");
    assert_eq!(folder.printed(&["list"]), "1\tCoffee");
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
        let folder = Folder::new();
        let input = [b"Coffee\nTea\n\nCoffee\n", line, b"\nCoffee\nMilk\n"].concat();
        let output = counted(&folder, &input);
        let why = stderr(&output);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
        assert!(why.contains("line 5") && why.contains(words), "{words:?} in {why}");
        assert!(why.len() < 2_000, "{} bytes of message", why.len());
        assert_eq!(lines_to_skip(&why), 4, "{why}");
        assert_eq!(folder.printed(&["list"]), "2\tCoffee\n1\tTea", "{why}");

        // The line mended, it goes on as it says.
        let mut mended = Stream::start(&folder, &["--skip", "4"]);
        mended.write(b"Coffee\nTea\n\nCoffee\nTea\nCoffee\nMilk\n");
        assert_eq!(stdout(&mended.end()), "3 lines, 3 counters\n");
        assert_eq!(folder.printed(&["list"]), "3\tCoffee\n1\tMilk\n2\tTea");
        assert_eq!(stream_lines(&folder), None);
    }
}

#[test]
fn an_overflow_in_a_stream_leaves_a_prefix_counted_and_says_which() {
    // Within the lines of the input.
    let folder = Folder::new();
    let output = counted(&folder, b"Coffee\nTop\t9223372036854775807\nTop\nTea\n");
    let why = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{why}");
    assert!(why.contains("line 3"), "{why}");
    assert_eq!(lines_to_skip(&why), 2);
    assert_eq!(folder.printed(&["list"]), format!("1\tCoffee\n{}\tTop", i64::MAX));

    // Against what the file holds: lines that went in one commit with it are not counted either.
    let folder = with(&[("Top", i64::MAX)]);
    let output = counted(&folder, b"Coffee\nCoffee\nTop\nTea\n");
    let why = stderr(&output);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
    assert!(why.contains("\"Top\"") && why.contains(&i64::MAX.to_string()), "{why}");
    let lines = lines_to_skip(&why);
    assert!(lines <= 2, "{why}");
    assert_eq!(stream_lines(&folder).unwrap_or(0), lines);
    assert_eq!(counts(&folder).get("Coffee").copied().unwrap_or(0), lines);
    assert_eq!(counts(&folder).get("Tea"), None);
}

#[test]
fn a_line_is_on_disk_soon_while_the_pipe_stays_open() {
    const SOON: Duration = Duration::from_secs(3);

    let folder = Folder::with_file();
    let mut stream = Stream::start(&folder, &[]);
    for round in 1..=5 {
        let is_counted = |lines| (stream_lines(&folder) == Some(lines)).then_some(());
        let started = Instant::now();
        stream.write(b"Coffee\nT");
        wait_for("the line is counted", || is_counted(2 * round - 1));
        // Half a line is not counted, nor is half a line break.
        assert_eq!(folder.printed(&["get", "Coffee"]), round.to_string());
        assert_eq!(counts(&folder).get("Tea").copied().unwrap_or(0), round - 1);
        stream.write(b"ea\r");
        stream.write(b"\n");
        wait_for("the other line is counted", || is_counted(2 * round));
        assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
        assert_eq!(counts(&folder)["Tea"], round);
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
    let folder = Folder::with_file();
    let input = long_input(LONG_LINES);
    let mut saved = 0;
    let mut saved_after_kills = Vec::new();
    for lines_more in [1, 10_000, 40_000] {
        let mut stream = Stream::start(&folder, &["--skip", &saved.to_string()]);
        let enough = (saved + lines_more).min(LONG_LINES - 1);
        feed(&mut stream, &input, |child| {
            wait_for("some of it is saved", || (stream_lines(&folder) >= Some(enough)).then_some(()));
            child.kill().unwrap();
            child.wait().unwrap();
        });
        saved = stream_lines(&folder).unwrap();
        saved_after_kills.push(saved);
        assert!((enough..LONG_LINES).contains(&saved), "{saved}");
        assert_eq!(counts(&folder), long_counts(saved), "a prefix of {saved} lines");
        assert!(folder.printed(&["verify"]).starts_with("ok"));

        let next = counted(&folder, b"");
        assert_eq!((next.status.code(), stdout(&next).as_str()), (Some(0), "0 lines, 0 counters\n"));
        assert_eq!(lines_to_skip(&stderr(&next)), saved, "the next stream says how to go on");
    }
    println!("killed after {saved_after_kills:?} of {LONG_LINES} lines");

    let mut stream = Stream::start(&folder, &["--skip", &saved.to_string()]);
    stream.write(input.as_bytes());
    let output = stream.end();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    assert_eq!(stdout(&output), format!("{} lines, 200 counters\n", LONG_LINES - saved));
    assert_eq!(counts(&folder), long_counts(LONG_LINES));
    assert_eq!(stream_lines(&folder), None);
    assert!(folder.printed(&["verify"]).starts_with("ok"));
    assert_eq!(stderr(&counted(&folder, b"")), "", "there is nothing to go on with any more");
}

#[test]
fn a_stream_that_is_interrupted_says_how_to_go_on() {
    let input = long_input(LONG_LINES);
    for (name, lines_first) in [("INT", 1), ("TERM", 1), ("INT", 60_000), ("TERM", 60_000)] {
        let folder = Folder::with_file();
        let mut stream = Stream::start(&folder, &[]);
        feed(&mut stream, &input, |child| {
            wait_for("some of it is saved", || (stream_lines(&folder) >= Some(lines_first)).then_some(()));
            signal(child, name);
            ended(child);
        });
        let output = stream.end();
        let why = stderr(&output);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{why}");
        let saved = stream_lines(&folder).unwrap();
        assert_eq!(counts(&folder), long_counts(saved));
        assert_eq!(lines_to_skip(&why), saved, "what it says is what the file holds: {why}");

        let mut stream = Stream::start(&folder, &["--skip", &saved.to_string()]);
        stream.write(input.as_bytes());
        assert_eq!(stdout(&stream.end()), format!("{} lines, 200 counters\n", LONG_LINES - saved));
        assert_eq!(counts(&folder), long_counts(LONG_LINES));
    }
}

#[test]
fn a_stream_that_is_interrupted_while_it_waits_for_a_lock_says_what_came_of_its_lines() {
    let folder = with(&[("Coffee", 1)]);
    let mut stream = Stream::start(&folder, &[]);
    stream.write(b"Coffee\nCoffee\n");
    wait_for("the first lines are counted", || (stream_lines(&folder) == Some(2)).then_some(()));
    let other = folder.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    stream.write(b"Coffee\nCoffee\nCoffee\n");
    step_for(Duration::from_millis(200));
    signal(&stream.child, "INT");
    step_for(Duration::from_millis(200));
    other.execute_batch("COMMIT").unwrap();
    let output = stream.ended();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(Some(lines_to_skip(&stderr(&output))), stream_lines(&folder), "{}", stderr(&output));
    assert_eq!(counts(&folder)["Coffee"], 1 + stream_lines(&folder).unwrap());
}

#[cfg(target_os = "linux")]
#[test]
fn a_long_stream_needs_little_memory() {
    const LINES: i64 = 300_000;
    const PEAK_KIB_MAX: u64 = 64 * 1_024;

    let folder = Folder::with_file();
    let mut stream = Stream::start(&folder, &[]);
    stream.write(long_input(LINES).as_bytes());
    wait_for("all is counted", || (stream_lines(&folder) == Some(LINES)).then_some(()));
    let status = std::fs::read_to_string(format!("/proc/{}/status", stream.child.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak_kib: u64 = peak.trim().strip_suffix(" kB").unwrap().parse().unwrap();
    println!("{LINES} lines of 200 names: at most {peak_kib} KiB in memory");
    assert!(peak_kib < PEAK_KIB_MAX, "{peak_kib} KiB");
    assert_eq!(stdout(&stream.end()), format!("{LINES} lines, 200 counters\n"));
    assert_eq!(counts(&folder), long_counts(LINES));
}

#[test]
fn skip_goes_on_with_a_stream_that_was_cut_off_and_with_nothing_else() {
    let folder = Folder::new();
    let cut = counted(&folder, b"a\na\nbad\x01\n");
    assert_eq!((cut.status.code(), lines_to_skip(&stderr(&cut))), (Some(1), 2));
    let go_on = |skip: &str, input: &[u8]| {
        let mut stream = Stream::start(&folder, &["--skip", skip]);
        stream.write(input);
        stream.end()
    };
    let elsewhere = go_on("1", b"a\na\na\n");
    assert_eq!(elsewhere.status.code(), Some(1));
    assert!(stderr(&elsewhere).contains("stands at line 2"), "{}", stderr(&elsewhere));
    let too_short = go_on("2", b"a\n");
    assert!(stderr(&too_short).contains("beyond the end"), "{}", stderr(&too_short));
    assert_eq!(stream_lines(&folder), Some(2), "the place is kept");
    assert_eq!(stdout(&go_on("2", b"a\na\na\na\n")), "2 lines, 1 counter\n");
    let twice = go_on("2", b"a\na\na\na\n");
    assert_eq!(twice.status.code(), Some(1), "what was done isn't done twice");
    assert_eq!(counts(&folder), BTreeMap::from([("a".to_owned(), 4)]));
}
