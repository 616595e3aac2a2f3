//! `watch`: a line for every change, whoever makes it.

use super::*;

#[test]
fn watch_prints_a_line_for_every_change_whoever_makes_it() {
    let folder = with(&[("Coffee", 3)]);
    let mut watch = Watch::start(&folder, &[], "Probe");
    folder.printed(&["inc", "Coffee"]);
    folder.printed(&["dec", "Coffee", "2"]);
    folder.printed(&["set", "Tea", "7"]);
    folder.printed(&["reset", "Coffee", "Tea"]);
    folder.printed(&["undo", "Tea"]);
    assert_eq!(watch.next(6), ["4\tCoffee", "2\tCoffee", "7\tTea", "0\tCoffee", "0\tTea", "7\tTea"]);

    // What changes no count is none of its business; the new name is.
    folder.done(&["edit", "Tea", "--name", "Chai", "--color", "pink"]);
    folder.done(&["new", "Milk"]);
    folder.done(&["edit", "Chai", "--archived", "true"]);
    folder.printed(&["inc", "Chai"]);
    assert_eq!(watch.next(1), ["8\tChai"]);
    folder.done(&["delete", "Chai", "--yes"]);

    // Another program: commits on each other's heels, and several changes in one.
    let other = folder.other();
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

    assert_eq!(stdout(&counted(&folder, b"Tea\nCoffee\nTea\n")), "3 lines, 2 counters\n");
    let mut streamed = watch.next(2);
    streamed.sort();
    assert_eq!(streamed, ["1\tCoffee", "2\tTea"]);
    watch.says_nothing_else(&folder);
    assert_eq!(watch.complaints(), "");
}

#[test]
fn watch_gives_each_press_its_own_count_while_many_processes_press() {
    const THREADS: i64 = 4;
    const PRESSES: i64 = 100;

    let folder = Folder::with_file();
    let mut watch = Watch::start(&folder, &[], "Probe");
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| (0..PRESSES).for_each(|_| drop(folder.printed(&["inc", "Coffee"]))));
        }
    });
    let expected: Vec<_> = (1..=THREADS * PRESSES).map(|count| format!("{count}\tCoffee")).collect();
    assert_eq!(watch.next(expected.len()), expected);
    watch.says_nothing_else(&folder);
}

#[test]
fn watch_of_a_name_prints_that_counter_alone_and_waits_for_it() {
    let folder = with(&[("Tea", 1)]);
    let mut watch = Watch::start(&folder, &["Coffee"], "Coffee");
    let pressed = watch.probe.1;
    folder.printed(&["inc", "Tea"]);
    folder.printed(&["inc", "Coffee corner"]);
    watch.says_nothing_else(&folder);
    folder.printed(&["dec", "Coffee"]);
    folder.printed(&["reset", "--all"]);
    assert_eq!(watch.next(2), [format!("{pressed}\tCoffee"), "0\tCoffee".into()]);
    drop(watch);

    let mut command = folder.tallyboard(&[]);
    let mut early = command.args(["watch", "Milk"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    BufReader::new(early.stderr.take().unwrap()).read_line(&mut said).unwrap();
    assert!(said.contains("no counter named \"Milk\" yet"), "{said}");
    early.kill().unwrap();
    assert_eq!(stdout(&early.wait_with_output().unwrap()), "");
}

#[test]
fn watch_json_prints_one_object_a_line() {
    let folder = with(&[("Coffee", 3)]);
    let board = "INSERT INTO board (name) VALUES ('Desk'); UPDATE counter SET board_id = 1";
    folder.other().execute_batch(board).unwrap();
    let watch = Watch::start(&folder, &["--json"], "Probe");
    let entries_before = folder.number("SELECT max(id) FROM entry");
    folder.printed(&["inc", "Coffee", "4"]);
    folder.printed(&["reset", "Coffee", "--note", "end of \"shift\""]);
    folder.printed(&["inc", "Tea"]);
    folder.printed(&["undo"]);
    let times: Vec<i64> = (1..=4)
        .map(|entry| folder.number(&format!("SELECT at FROM entry WHERE id = {}", entries_before + entry)))
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
    let folder = with(&[("Coffee", 1)]);
    let other = folder.other();
    let press = || other.query_row(INCREMENT, ["Coffee"], |_| Ok(())).unwrap();
    for arguments in [&["watch"][..], &["watch", "--json"], &["watch", "Coffee"]] {
        let mut command = folder.tallyboard(&[]);
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        // Like head -1.
        let reader = thread::spawn(move || out.lines().next().unwrap().unwrap());
        wait_for("the first line is read", || {
            press();
            reader.is_finished().then_some(())
        });
        assert!(reader.join().unwrap().contains("Coffee"));
        wait_for("the process ends", || {
            press();
            child.try_wait().unwrap()
        });
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn watch_ends_when_its_reader_goes_though_nothing_changes() {
    let folder = with(&[("Coffee", 3)]);
    let mut child = folder.tallyboard(&["watch"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(ended(&mut child).code(), Some(0));
}
