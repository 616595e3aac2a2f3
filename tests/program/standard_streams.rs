//! What a command's exit status and words say when its answer can't be printed, and how `inc -` reads what people have.

use std::fs::{self, File};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::common::Folder;
use crate::common::folder::{finish, text};

/// With this on standard input.
fn counted(folder: &Folder, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = folder.tallyboard(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // An error means that it has read enough.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// A disk without room.
#[cfg(target_os = "linux")]
fn full() -> File {
    File::options().write(true).open("/dev/full").unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_done_but_cant_be_printed_has_a_status_and_words_of_its_own() {
    const COUNTED: &str = "counted, but the answer can't be printed: No space left on device";
    const DONE: &str = "done, but the answer can't be printed: No space left on device";
    let folder = Folder::new();
    fs::write(folder.file("import.csv"), "name,count\nx,3\n").unwrap();
    // The command, its words, and the count of "a" after it.
    let cases: [(&[&str], &str, &str); 12] = [
        (&["inc", "a"], COUNTED, "1"),
        (&["inc", "a", "4"], COUNTED, "5"),
        (&["dec", "a"], COUNTED, "4"),
        (&["set", "a", "9"], COUNTED, "9"),
        (&["reset", "a"], COUNTED, "0"),
        (&["undo"], COUNTED, "9"),
        (&["reset", "--all", "--json"], COUNTED, "0"),
        (&["undo", "a", "--json"], COUNTED, "9"),
        (&["import", "import.csv"], COUNTED, "9"),
        (&["backup", "copy.db"], DONE, "9"),
        (&["restore", "copy.db", "--yes"], DONE, "9"),
        (&["salvage", "copy.db", "saved.db"], DONE, "9"),
    ];
    for (arguments, words, count) in cases {
        let output = finish(folder.tallyboard(arguments).stdout(full()).stderr(Stdio::piped()));
        let said = text(&output.stderr);
        assert_eq!((output.status.code(), said.contains(words)), (Some(3), true), "{arguments:?}: {said}");
        assert_eq!(folder.printed(&["get", "a"]), count, "{arguments:?}");
    }
    for (arguments, input) in [(["inc", "-"], "a\nq\n"), (["inc", "q"], "")] {
        let mut command = folder.tallyboard(&arguments);
        // Nor can that be said.
        let mut child = command.stdin(Stdio::piped()).stdout(full()).stderr(full()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(3), "{arguments:?}");
    }
    assert_eq!(folder.printed(&["list"]), "10\ta\n2\tq\n3\tx");
    for arguments in [&["get", "a"][..], &["list"], &["history"], &["verify"], &["export"], &["--help"]] {
        let output = finish(folder.tallyboard(arguments).stdout(full()).stderr(Stdio::piped()));
        assert_eq!(output.status.code(), Some(1), "{arguments:?} changes nothing");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_restore_asks_nobody_who_cant_see_what_it_would_replace() {
    let folder = Folder::new();
    folder.printed(&["inc", "a"]);
    folder.printed(&["backup", "copy.db"]);
    folder.printed(&["inc", "a"]);
    let output = finish(folder.tallyboard(&["restore", "copy.db"]).stdout(full()).stderr(Stdio::piped()));
    let said = text(&output.stderr);
    assert_eq!((output.status.code(), said.contains("nothing was restored")), (Some(1), true), "{said}");
    assert_eq!(folder.printed(&["get", "a"]), "2");
}

#[test]
fn a_closed_pipe_is_no_error_and_holds_nothing_up() {
    let folder = Folder::new();
    folder.printed(&["inc", "a"]);
    folder.printed(&["backup", "copy.db"]);
    for (arguments, count) in [(&["inc", "a"][..], "2"), (&["restore", "copy.db", "--yes"], "1"), (&["list"], "1")] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = finish(folder.tallyboard(arguments).stdout(writer).stderr(Stdio::piped()));
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{arguments:?}");
        assert_eq!(folder.printed(&["get", "a"]), count, "{arguments:?}");
    }
}

#[test]
fn lines_are_read_as_editors_and_spreadsheets_write_them() {
    let cases: [(&[u8], &str, &str); 9] = [
        (b"Desk\nDoor\n\nDesk\n\n", "5 lines, 2 counters", "2\tDesk\n1\tDoor"),
        (b"Desk\nDoor\n  \nDesk\n", "4 lines, 2 counters", "2\tDesk\n1\tDoor"),
        ("Desk\n \u{a0}\t \r\n\t\nDesk\n".as_bytes(), "4 lines, 1 counter", "2\tDesk"),
        ("\u{feff}Desk\r\nDesk\r\n".as_bytes(), "2 lines, 1 counter", "2\tDesk"),
        // Two files, one after the other.
        ("\u{feff}Desk\n\u{feff}Desk".as_bytes(), "2 lines, 1 counter", "2\tDesk"),
        ("\u{feff}Desk\t3\n".as_bytes(), "1 line, 1 counter", "3\tDesk"),
        ("\u{feff}".as_bytes(), "1 line, 0 counters", ""),
        (b"Desk\r\nDoor\t2\r\n", "2 lines, 2 counters", "1\tDesk\n2\tDoor"),
        (b"", "0 lines, 0 counters", ""),
    ];
    for (input, answer, counts) in cases {
        let folder = Folder::new();
        let output = counted(&folder, &["inc", "-"], input);
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{input:?}");
        assert_eq!(text(&output.stdout).trim_end(), answer, "{input:?}");
        // A file without counters is told, too.
        let listed = if counts.is_empty() { String::new() } else { folder.printed(&["list"]) };
        assert_eq!(listed, counts, "{input:?}");
    }
}

/// The advice in a message: how many lines to skip so as not to end there again.
#[track_caller]
fn advised(output: &Output) -> String {
    let said = text(&output.stderr);
    let (_, rest) = said.rsplit_once("inc - --skip ").unwrap_or_else(|| panic!("how to go on? {said}"));
    rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().to_owned()
}

#[test]
fn the_advice_leads_past_every_bad_line_to_the_end() {
    let long = "x".repeat(10_000_000);
    let input =
        ["a\x01", "Desk", "Desk\tmany", "\u{feff}Door", &long, "\tx", "Desk\t2", "a\0b", "c\x1b[31m"].join("\n");
    let mut input = input.into_bytes();
    input.extend_from_slice(b"\n\xff\xfeD\0\nin\xc3valid\nDesk");
    let folder = Folder::new();
    let mut arguments = vec!["inc".to_owned(), "-".to_owned()];
    let mut stops = Vec::new();
    let last = loop {
        let output = counted(&folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>(), &input);
        if output.status.success() {
            break output;
        }
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{}", text(&output.stderr));
        let skip = advised(&output);
        assert!(!stops.contains(&skip), "it stops at line {skip} for ever: {}", text(&output.stderr));
        arguments = ["inc", "-", "--skip", &skip].map(str::to_owned).to_vec();
        stops.push(skip);
    };
    assert_eq!(stops, ["1", "3", "5", "6", "8", "9", "10", "11"]);
    assert_eq!(text(&last.stdout).trim_end(), "1 line, 1 counter");
    assert_eq!(folder.printed(&["list"]), "4\tDesk\n1\tDoor");
    let again = counted(&folder, &["inc", "-", "--skip", "11"], &input);
    assert_eq!(again.status.code(), Some(1), "what came to its end isn't done again: {}", text(&again.stdout));
}

#[test]
fn a_line_that_a_counter_refuses_is_named_wherever_it_stands_and_the_advice_leads_past_it() {
    let folder = Folder::new();
    for arguments in [
        &["new", "Seats", "--max", "10"][..],
        &["new", "Stock", "--min", "0"],
        &["set", "Much", "9223372036854775800"],
        &["set", "Little", "-9223372036854775800"],
    ] {
        folder.all_printed(arguments);
    }
    // At the first line, in the middle, two in a row, and at the last.
    let mut lines = vec!["Seats\t11".to_owned()];
    lines.extend((2..=1_000).map(|line| format!("Door\t{}", line % 3)));
    for (line, text) in [
        (200, "Seats\t7"),
        (300, "Stock\t-1"),
        (301, "Much\t8"),
        (302, "Much\t7"),
        (303, "Little\t-9"),
        (400, "Seats\t4"),
        (401, "Seats\t-1"),
        (402, "Seats\t4"),
        (500, ""),
        // Together they leave the range, whatever the counter stands at.
        (600, "Sum\t9223372036854775807"),
        (601, "Sum\t1"),
        (1_000, "Stock\t-1"),
    ] {
        lines[line - 1] = text.to_owned();
    }
    let input = lines.join("\n").into_bytes();
    let mut arguments = vec!["inc".to_owned(), "-".to_owned()];
    let mut stops = Vec::new();
    loop {
        let output = counted(&folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>(), &input);
        let said = text(&output.stderr);
        if output.status.success() {
            break;
        }
        let skip = advised(&output);
        assert!(said.starts_with(&format!("tallyboard: line {skip}: \"")), "{said}");
        let before = skip.parse::<i64>().unwrap() - 1;
        let advice = format!(
            "counted and saved through line {before}: to go on from there, tallyboard inc - --skip {before} \
             when line {skip} is mended, or without it, tallyboard inc - --skip {skip}"
        );
        assert!(said.contains(&advice), "{said}");
        assert!(!stops.contains(&skip), "it stops at line {skip} for ever: {said}");
        arguments = ["inc", "-", "--skip", &skip].map(str::to_owned).to_vec();
        stops.push(skip);
    }
    assert_eq!(stops, ["1", "300", "301", "303", "400", "601", "1000"]);
    let door: i64 =
        lines.iter().filter_map(|line| line.strip_prefix("Door\t")).map(|n| n.parse::<i64>().unwrap()).sum();
    let all = format!(
        "{door}\tDoor\n-9223372036854775800\tLittle\n9223372036854775807\tMuch\n10\tSeats\n0\tStock\n9223372036854775807\tSum"
    );
    assert_eq!(folder.printed(&["list"]), all);
}

#[test]
fn a_bad_line_that_was_mended_is_counted() {
    let folder = Folder::new();
    let output = counted(&folder, &["inc", "-"], b"a\na\nb\x01\nc\n");
    let said = text(&output.stderr);
    assert!(
        said.contains("counted and saved through line 2") && said.contains("--skip 2 when line 3 is mended"),
        "{said}"
    );
    let output = counted(&folder, &["inc", "-", "--skip", "2"], b"a\na\nb\nc\n");
    assert_eq!(text(&output.stdout).trim_end(), "2 lines, 2 counters");
    assert_eq!(folder.printed(&["list"]), "2\ta\n1\tb\n1\tc");
}

#[cfg(unix)]
#[test]
fn an_import_neither_waits_for_a_pipe_nor_reads_a_device() {
    let folder = Folder::new();
    let make_pipe = |name: &str| {
        let made = Command::new("mkfifo").arg(folder.file(name)).status();
        made.is_ok_and(|status| status.success())
    };
    fs::create_dir(folder.file("habits")).unwrap();
    if !make_pipe("pipe.csv") || !make_pipe("habits/Checkmarks.csv") {
        println!("no mkfifo here: not tried");
        return;
    }
    fs::write(folder.file("habits/Habits.csv"), "Position,Name,Question,Description,NumRepetitions,Interval,Color\n")
        .unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(folder.file("socket.csv")).unwrap();
    for (file, words) in
        [("pipe.csv", "it is a pipe"), ("socket.csv", "it is a socket"), ("/dev/zero", "it is a device")]
    {
        let output = folder.run(&["import", file]);
        let said = text(&output.stderr);
        assert_eq!((output.status.code(), said.contains(words)), (Some(1), true), "{file}: {said}");
    }
    // Whatever comes of the folder, it comes.
    assert!(folder.run(&["import", "habits"]).status.code().is_some());
    let piped = counted(&folder, &["import", "/dev/stdin"], b"name,count\nx,3\n");
    assert_eq!(piped.status.code(), Some(0), "{}", text(&piped.stderr));
}
