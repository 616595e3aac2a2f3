//! `--json`, `--wait` and `stress`.

use super::*;

#[test]
fn json_says_what_the_lines_say_with_these_keys() {
    let folder = with(&[("Coffee", 3), ("Tea", 5)]);
    let json = |arguments: &[&str]| -> Value { serde_json::from_str(&folder.printed(arguments)).unwrap() };
    let listed = json(&["list", "--json"]);
    assert_eq!(json(&["get", "Tea", "--json"]), listed[1]);
    let keys = [
        "archived",
        "board",
        "color",
        "control",
        "count",
        "key",
        "locked",
        "max",
        "min",
        "name",
        "note",
        "short_name",
        "step",
        "target",
    ];
    assert_eq!(listed[1].as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    // A count is a JSON number as it is.
    assert_eq!((json(&["inc", "Tea"]), json(&["get", "Tea"])), (json!(6), json!(6)));
    assert_eq!(
        json(&["reset", "Coffee", "Tea", "--json"]),
        json!([{"name": "Coffee", "before": 3, "after": 0}, {"name": "Tea", "before": 6, "after": 0}])
    );
    assert_eq!(json(&["undo", "Tea", "--json"]), json!([{"name": "Tea", "before": 0, "after": 6}]));
    assert_eq!(json(&["verify", "--json"]), json!({"sound": true, "counters": 2, "entries": 6, "problems": []}));
    folder.other().execute("UPDATE entry SET delta = 9 WHERE id = 1", []).unwrap();
    let output = folder.run(&["verify", "--json"]);
    let found: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((output.status.code(), &found["sound"]), (Some(1), &json!(false)));
    assert!(found["problems"][0].as_str().unwrap().contains("Coffee"));
    folder.refused(1, &["get", "Milk", "--json"]);
}

// `--wait`.

#[test]
fn a_change_that_waited_in_vain_says_why_and_applies_nothing() {
    let folder = with(&[("Coffee", 3)]);
    let before = folder.printed(&["list", "--json"]);
    let other = folder.other();
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
        let why = folder.refused(1, &[&["--wait", "0.3"], arguments].concat());
        let waited = started.elapsed();
        assert!(why.contains("locked"), "{arguments:?}: {why}");
        assert!((Duration::from_millis(300)..Duration::from_secs(5)).contains(&waited), "{arguments:?}: {waited:?}");
    }
    let started = Instant::now();
    let mut stream = Stream::start(&folder, &["--wait", "1.5"]);
    stream.write(b"Coffee\nTea\n");
    let output = stream.end();
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains("locked"), "{}", stderr(&output));
    assert_eq!(lines_to_skip(&stderr(&output)), 0);
    assert!((Duration::from_millis(1_500)..Duration::from_secs(8)).contains(&started.elapsed()));

    // Who only reads waits for nobody.
    assert_eq!(folder.printed(&["--wait", "0", "get", "Coffee"]), "3");
    assert_eq!(folder.printed(&["list", "--json"]), before);
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(folder.printed(&["list", "--json"]), before);
    assert_eq!(folder.printed(&["--wait", "0", "inc", "Coffee"]), "4");
    assert_eq!(folder.printed(&["verify"]), "ok: 1 counter, 2 entries");
}

#[test]
fn a_change_goes_through_when_the_lock_goes_in_time() {
    let folder = with(&[("Coffee", 3)]);
    let other = folder.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let spawn = |arguments: &[&str]| {
        let mut command = folder.tallyboard(&[]);
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
    let folder = with(&[("Coffee", 3)]);
    let printed = folder.printed(&["stress", "--processes", "8", "--threads", "2", "--seconds", "1"]);
    println!("{printed}");
    let number = |word: &str| -> i64 {
        let line = printed.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_else(|| panic!("{printed}"));
        line.split_whitespace().next().unwrap().parse().unwrap()
    };
    assert_eq!(number("counted"), number("expected"));
    assert!(number("expected") > 0);
    assert_eq!(printed.lines().last(), Some("exact"));
    assert_eq!(folder.printed(&["list", "--all"]), "3\tCoffee");
    assert_eq!(folder.printed(&["verify"]), "ok: 1 counter, 1 entries");
}

#[test]
fn a_file_that_is_held_whole_is_waited_for_as_long_as_was_said() {
    let folder = with(&[("Coffee", 3)]);
    let other = folder.other();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT").unwrap();
    for arguments in [&["inc", "Coffee"][..], &["get", "Coffee"], &["undo"], &["watch"]] {
        let started = Instant::now();
        let message = folder.refused(1, &[&["--wait", "0.3"], arguments].concat());
        assert!(message.contains("locked"), "{message}");
        assert!(started.elapsed() < Duration::from_secs(4), "{arguments:?} waited for {:?}", started.elapsed());
    }
    drop(other);
    assert_eq!(folder.printed(&["get", "Coffee"]), "3");
}

#[test]
fn a_message_that_nobody_reads_is_no_crash() {
    let folder = with(&[("Coffee", 3)]);
    let mut child = folder.tallyboard(&["get", "Tea"]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(ended(&mut child).code(), Some(1));
}
