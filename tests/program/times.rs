//! Times that a person writes, at the command line: what they come to, what is said of them, and what is refused.

use std::fs;

use crate::common::Folder;
use crate::common::folder::{finish, stderr, stdout};

const BERLIN: &str = "Europe/Berlin";

/// A file with one entry, of now.
struct Fixture(Folder);

/// What a command came to.
struct Said {
    status: Option<i32>,
    out: String,
    error: String,
}

impl Fixture {
    fn new() -> Self {
        let fixture = Self(Folder::in_zone(BERLIN));
        assert_eq!(fixture.run(&[], &["inc", "Tea", "3"]).out, "3\n");
        fixture
    }

    /// Runs a command with these variables; of those for a zone and a language, nothing is taken over from the machine.
    fn run(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Said {
        let output = finish(self.0.tallyboard(arguments).envs(variables.iter().copied()));
        Said { status: output.status.code(), out: stdout(&output), error: stderr(&output) }
    }

    /// What an import of this table comes to.
    fn import(&self, table: &str, more: &[&str]) -> Said {
        let file = self.0.file("table.csv");
        fs::write(&file, table).unwrap();
        self.run(
            &[],
            &[&["import", "--dry-run", "--columns", "name=Name,time=When", file.to_str().unwrap()], more].concat(),
        )
    }
}

#[test]
fn what_was_understood_is_said_unless_it_was_exact() {
    let fixture = Fixture::new();
    for command in [&["history"][..], &["stats", "--by", "day"], &["export"]] {
        let since = |text: &str| fixture.run(&[], &[command, &["--since", text]].concat());
        let said = since("1.11.2026");
        assert_eq!(said.error, "tallyboard: since: Sunday 1 November 2026, 00:00 (Europe/Berlin)\n");
        assert_eq!(said.status, Some(0));
        assert!(!said.out.is_empty());
        assert_eq!(since("2026-11-01T00:00:00+01:00").error, "");
        assert_eq!(since("2026-11-01T00:00:00Z").error, "");
        for text in [
            "today",
            "this week",
            "this year",
            "7d",
            "2h",
            "last 7 days",
            "midnight",
            "yesterday at 14:00",
            "last month",
        ] {
            let said = since(text);
            assert_eq!(said.status, Some(0), "{text}: {}", said.error);
            assert!(
                said.error.starts_with("tallyboard: since: ") && said.error.ends_with(" (Europe/Berlin)\n"),
                "{}",
                said.error
            );
            assert!(said.out.contains("Tea") || said.out.contains('3'), "{text}: {}", said.out);
        }
    }
    let both = fixture.run(&[], &["history", "--since", "2026-10-01", "--until", "2026-11-01"]);
    assert_eq!(
        both.error,
        "tallyboard: since: Thursday 1 October 2026, 00:00 (Europe/Berlin)\n\
         tallyboard: until: before Sunday 1 November 2026, 00:00 (Europe/Berlin)\n"
    );
    // Days begin where the file's do.
    rusqlite::Connection::open(fixture.0.file("tally.db"))
        .unwrap()
        .execute("INSERT INTO setting VALUES ('day_starts_at', '240')", [])
        .unwrap();
    let said = fixture.run(&[], &["history", "--since", "2026-11-01"]);
    assert_eq!(said.error, "tallyboard: since: Sunday 1 November 2026, 04:00 (Europe/Berlin)\n");
}

#[test]
fn what_has_two_readings_is_refused_with_both_unless_something_tells() {
    let fixture = Fixture::new();
    let since = |variables: &[(&str, &str)], more: &[&str]| {
        fixture.run(variables, &[&["history", "--since", "1/11/2025"], more].concat())
    };
    for variables in
        [&[][..], &[("LANG", "C")], &[("LC_ALL", "POSIX"), ("LANG", "de_DE.UTF-8")], &[("LANG", "ja_JP.UTF-8")]]
    {
        let said = since(variables, &[]);
        assert_eq!((said.status, said.out.as_str()), (Some(2), ""));
        assert!(
            said.error.contains(
                "\"1/11/2025\" may be 1 November 2025 or 11 January 2025: write 2025-11-01 or 2025-01-11, \
                 or say --dates day-first or month-first"
            ),
            "{}",
            said.error
        );
        assert_eq!(said.error.lines().count(), 1);
    }
    let (november, january) = ("since: Saturday 1 November 2025, 00:00", "since: Saturday 11 January 2025, 00:00");
    for (variables, more, expected) in [
        (&[("LANG", "de_DE.UTF-8")][..], &[][..], november),
        (&[("LANG", "de_DE.UTF-8"), ("LC_TIME", "en_US.UTF-8")], &[], january),
        (&[("LC_ALL", "en_GB.UTF-8"), ("LC_TIME", "en_US.UTF-8")], &[], november),
        (&[], &["--dates", "day-first"], november),
        (&[("LANG", "de_DE.UTF-8")], &["--dates", "month-first"], january),
    ] {
        let said = since(variables, more);
        assert!(said.status == Some(0) && said.error.contains(expected), "{variables:?}: {}", said.error);
    }
}

#[test]
fn what_is_to_come_or_no_time_at_all_is_no_empty_answer() {
    let fixture = Fixture::new();
    for (arguments, why) in [
        (&["--since", "tomorrow"][..], "nothing was counted then, since it is still to come"),
        (&["--since", "in 2 hours"], "nothing was counted then, since it is still to come"),
        (&["--since", "9000-01-01"], "nothing was counted then, since it is still to come"),
        (&["--since", "2026-10-25 02:30"], "is there twice in Europe/Berlin"),
        (&["--since", "2026-03-29 02:30"], "there is no 2026-03-29 02:30 in Europe/Berlin"),
        (&["--until", "soon"], "no time is understood in it"),
        (&["--until", "2026-11-01 soon"], "\"soon\" is not understood"),
    ] {
        for command in [&["history"][..], &["stats", "--by", "day"], &["export"]] {
            let said = fixture.run(&[], &[command, arguments].concat());
            assert_eq!((said.status, said.out.as_str()), (Some(2), ""), "{arguments:?}");
            assert!(said.error.contains(why) && said.error.lines().count() == 1, "{arguments:?}: {}", said.error);
        }
    }
    let said = fixture.run(&[], &["history", "--since", "today", "--until", "yesterday"]);
    assert_eq!((said.status, said.out.as_str()), (Some(1), ""));
    assert!(said.error.contains("there is no time between"), "{}", said.error);
}

#[test]
fn a_zone_that_isnt_known_is_said() {
    let fixture = Fixture::new();
    let table = fixture.0.file("table.csv");
    fs::write(&table, "Name,When\nTea,2026-11-02 09:00\n").unwrap();
    for zone in ["Europe/Nowhere", ":Europe/Nowhere", "Foo", "/no/such/file"] {
        let run = |arguments: &[&str]| fixture.run(&[("TZ", zone)], arguments);
        for arguments in
            [&["history"][..], &["stats", "--by", "day"], &["export"], &["import", table.to_str().unwrap()]]
        {
            let said = run(arguments);
            assert_eq!((said.status, said.out.as_str()), (Some(2), ""), "{arguments:?}");
            assert!(said.error.contains(&format!("TZ=\"{zone}\" names no zone that is known here")), "{}", said.error);
        }
        // Counting needs none, and a backup is made all the same.
        let said = run(&["inc", "Coffee"]);
        assert_eq!((said.status, said.error.as_str()), (Some(0), ""));
        let said = run(&["backup"]);
        assert!(said.status == Some(0) && said.error.contains("times are told in UTC: TZ="), "{}", said.error);
    }
    for zone in ["", ":Europe/Berlin", "UTC", "CET-1CEST,M3.5.0,M10.5.0/3"] {
        let said = fixture.run(&[("TZ", zone)], &["history"]);
        assert_eq!((said.status, said.error.as_str()), (Some(0), ""), "{zone}");
    }
}

/// Each writing of a moment, and whether it is one.
const WRITINGS: [(&str, bool); 47] = [
    ("2026-11-02 09:00 CET", true),
    ("2026-11-02T09:00:00+01:00[Europe/Berlin]", true),
    ("Mon, 02 Nov 2026 09:00:00 +0100", true),
    ("Mon Nov  2 09:00:00 CET 2026", true),
    ("Mon Nov 02 2026 09:00:00 GMT+0100 (Central European Standard Time)", true),
    ("2/11/2026, 09:00:00", false),
    ("13/11/2026, 09:00:00", true),
    ("2.11.2026, 09:00:00", true),
    ("2026-11-02 09:00:00 UTC", true),
    ("2026-11-02 09:00:00.123456+00", true),
    ("2026-11-02T09:00:00+0100", true),
    ("20261102T090000Z", true),
    ("20261102 0900", true),
    ("2026-11-02 9:05", true),
    ("2026/11/2 9:05", true),
    ("11-02-2026 09:00", false),
    ("02-11-2026 09:00", false),
    ("13-11-2026 09:00", true),
    ("2026.11.02 09:00", true),
    ("Nov 2, 2026, 9:05:00 AM", true),
    ("Nov 2, 2026, 9:05:00\u{202f}AM", true),
    ("11/13/2026, 9:05:00\u{202f}AM", true),
    ("11/13/2026 9:05:00 a.m.", true),
    ("13/11/2026 9:05:00 a. m.", true),
    ("13/11/2026 9:05 p. m.", true),
    ("13.11.2026 14.05", true),
    ("13.11.2026 14:05 Uhr", true),
    ("13. November 2026 14:05", true),
    ("13 novembre 2026 14:05", true),
    ("13 nov. 2026 14:05", true),
    ("2026年11月2日 14:05", true),
    ("13.11.26 14:05", true),
    ("13-Nov-26 14:05", true),
    ("13-Nov-2026 14:05", true),
    ("2026-11-13T14:05:00,250", true),
    ("2026-11-13 24:00", true),
    ("13/11/2026 24:00", true),
    ("13/11/2026 9h05", true),
    ("2026-11-13 14:05:61", false),
    ("46339.5868", true),
    ("1794578700.5", true),
    ("1.7945787e12", true),
    ("2026-317", true),
    ("2026-W46-5", true),
    ("Friday, November 13, 2026 2:05 PM", true),
    ("2026-10-25 02:30", false),
    ("2026-03-29 02:30", false),
];

#[test]
fn an_import_reads_every_writing_that_is_clear_and_refuses_the_others_by_line() {
    let fixture = Fixture::new();
    for (text, is_clear) in WRITINGS {
        let said = fixture.import(&format!("Name,When\nTea,\"{text}\"\n"), &[]);
        match is_clear {
            true => assert_eq!((said.status, said.error.as_str()), (Some(0), ""), "{text}"),
            false => {
                assert_eq!(said.status, Some(1), "{text}");
                assert!(said.error.starts_with("tallyboard: line 2"), "{text}: {}", said.error);
            }
        }
    }
    // The others of the column tell.
    let said = fixture.import("Name,When\nTea,02-11-2026\nTea,13-11-2026\n", &[]);
    assert_eq!((said.status, said.error.as_str()), (Some(0), ""));
    let said = fixture.import("Name,When\nTea,11/4/26\nTea,11/25/26 2:30 PM\n", &[]);
    assert_eq!((said.status, said.error.as_str()), (Some(0), ""));
    let said = fixture.import("Name,When\nTea,2/11/2026\n", &["--dates", "day-first"]);
    assert_eq!((said.status, said.error.as_str()), (Some(0), ""));
    // A month, a week, and what a spreadsheet rounded are no moments.
    for (text, why) in [
        ("2026-10", "a month alone doesn't say the day"),
        ("2026-W44", "a week alone doesn't say the day"),
        ("1.76E+12", "it was rounded to so few digits that the time in it is lost"),
    ] {
        let said = fixture.import(&format!("Name,When\nTea,2026-11-02\nTea,{text}\n"), &[]);
        assert_eq!(said.status, Some(1), "{text}");
        assert!(
            said.error.contains("line 3") && said.error.contains(&format!("\"{text}\" isn't a time: {why}")),
            "{}",
            said.error
        );
    }
}
