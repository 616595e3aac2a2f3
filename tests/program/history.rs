//! The commands `history` and `stats`, in fixed zones.

use std::ops::Deref;
use std::process::{Output, Stdio};

use rusqlite::params;
use serde_json::{Value, json};
use tallyboard::request::Request;
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::common::folder::{finish, text};

const BERLIN: &str = "Europe/Berlin";
const HOUR_MS: i64 = 3_600_000;

/// A file with a history of known times, and the program.
struct Fixture(Folder);

impl Deref for Fixture {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.0
    }
}

impl Fixture {
    /// A file with these counters at 0.
    fn with(names: &[&str]) -> Self {
        let fixture = Self(Folder::with_file());
        for name in names {
            fixture.other().execute("INSERT INTO counter (name) VALUES (?1)", [name]).unwrap();
        }
        fixture
    }

    /// Around the night of 2024-10-27, in which Berlin's clocks are put back from 3:00 to 2:00.
    fn at_the_change() -> Self {
        let fixture = Self::with(&["Tea", "Coffee"]);
        fixture.enters("Tea", "2024-10-26T12:00:00.000Z", 2, "tally", None);
        fixture.enters("Tea", "2024-10-27T00:30:00.250Z", 1, "tally", None); // 2:30
        fixture.enters("Coffee", "2024-10-27T01:30:00.000Z", 4, "tally", None); // 2:30 again
        fixture.enters("Tea", "2024-10-27T09:00:00.000Z", 8, "late", Some("school\nclass"));
        fixture.enters("Tea", "2024-10-28T11:00:00.000Z", -11, "reset", Some("October"));
        fixture.enters("Coffee", "2024-10-28T11:05:00.000Z", 1, "tally", None);
        fixture.enters("Coffee", "2024-10-28T11:05:03.000Z", -1, "undo", None);
        fixture.other().execute("UPDATE entry SET undoes = 6 WHERE id = 7", []).unwrap();
        fixture
    }

    fn enters(&self, name: &str, at: &str, delta: i64, kind: &str, note: Option<&str>) {
        let at = at.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let sql = "INSERT INTO entry (counter_id, at, delta, kind, note) \
            VALUES ((SELECT id FROM counter WHERE name = ?1), ?2, ?3, ?4, ?5)";
        self.other().execute(sql, params![name, at, delta, kind, note]).unwrap();
    }

    /// The lines that `arguments` print; they must succeed and complain of nothing, but may say what times they understood.
    #[track_caller]
    fn lines(&self, zone: &str, arguments: &[&str]) -> Vec<String> {
        let output = finish(self.tallyboard(arguments).env("TZ", zone));
        let said = text(&output.stderr);
        let is_understood =
            |line: &str| line.starts_with("tallyboard: since: ") || line.starts_with("tallyboard: until: before ");
        assert!(output.status.code() == Some(0) && said.lines().all(is_understood), "{arguments:?}: {said}");
        text(&output.stdout).lines().map(str::to_owned).collect()
    }

    #[track_caller]
    fn json(&self, zone: &str, arguments: &[&str]) -> Value {
        let lines = self.lines(zone, arguments);
        assert_eq!(lines.len(), 1, "{arguments:?}");
        serde_json::from_str(&lines[0]).unwrap()
    }

    /// What `arguments` complain of; they must fail with `status` and print nothing.
    #[track_caller]
    fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let Output { status: found, stdout, stderr } = finish(self.tallyboard(arguments).env("TZ", BERLIN));
        assert_eq!((found.code(), text(&stdout).as_str()), (Some(status), ""), "{arguments:?}");
        text(&stderr)
    }
}

#[test]
fn history_prints_a_line_for_each_entry_newest_first() {
    let fixture = Fixture::at_the_change();
    let all = [
        "2024-10-28T12:05:03.000+01:00\tCoffee\t-1\tundo",
        "2024-10-28T12:05:00.000+01:00\tCoffee\t+1\ttally",
        "2024-10-28T12:00:00.000+01:00\tTea\t-11\treset\tOctober",
        "2024-10-27T10:00:00.000+01:00\tTea\t+8\tlate\tschool class",
        "2024-10-27T02:30:00.000+01:00\tCoffee\t+4\ttally",
        "2024-10-27T02:30:00.250+02:00\tTea\t+1\ttally",
        "2024-10-26T14:00:00.000+02:00\tTea\t+2\ttally",
    ];
    assert_eq!(fixture.lines(BERLIN, &["history"]), all);
    assert_eq!(fixture.lines(BERLIN, &["history", "Coffee", "Tea", "Tea"]), all);
    assert_eq!(fixture.lines(BERLIN, &["history", "Coffee"]), [all[0], all[1], all[4]]);
    assert_eq!(fixture.lines(BERLIN, &["history", "--kind", "late", "--kind", "reset"]), [all[2], all[3]]);
    assert_eq!(
        fixture.lines("Asia/Kolkata", &["history", "--kind", "late"]),
        ["2024-10-27T14:30:00.000+05:30\tTea\t+8\tlate\tschool class"]
    );
    // The day begins before the change, in its own offset.
    assert_eq!(fixture.lines(BERLIN, &["history", "--since", "2024-10-27", "--until", "2024-10-28"]), all[3..6]);
    assert_eq!(fixture.lines(BERLIN, &["history", "--since", "2024-10-27T02:30:00+01:00", "Coffee"]).len(), 3);
    assert_eq!(fixture.lines(BERLIN, &["history", "--until", "2024-10-27T02:30:00+01:00"]), all[5..]);
    assert_eq!(fixture.lines("Asia/Kolkata", &["history", "--until", "2024-10-27"]).len(), 1);
    assert!(fixture.lines(BERLIN, &["history", "--until", "2024-10-01"]).is_empty());
}

#[test]
fn history_prints_one_json_array() {
    let fixture = Fixture::at_the_change();
    let arguments = ["history", "--json", "--since", "2024-10-28"];
    let expected = json!([
        {"name": "Coffee", "at": "2024-10-28T12:05:03.000+01:00", "delta": -1, "kind": "undo", "note": null, "id": 7,
            "undoes": 6},
        {"name": "Coffee", "at": "2024-10-28T12:05:00.000+01:00", "delta": 1, "kind": "tally", "note": null, "id": 6,
            "undoes": null},
        {"name": "Tea", "at": "2024-10-28T12:00:00.000+01:00", "delta": -11, "kind": "reset", "note": "October",
            "id": 5, "undoes": null},
    ]);
    assert_eq!(fixture.json(BERLIN, &arguments), expected);
    assert_eq!(fixture.json(BERLIN, &["history", "--json", "--until", "2024-10-01"]), json!([]));
    assert_eq!(fixture.json(BERLIN, &["history", "--json", "--kind", "late"])[0]["note"], "school\nclass");
}

#[test]
fn what_was_just_counted_is_of_today() {
    let fixture = Fixture::with(&[]);
    assert_eq!(fixture.lines(BERLIN, &["inc", "Tea", "3"]), ["3"]);
    for since in ["today", "yesterday 14:00", "2 hours ago", "last monday", "3 days ago"] {
        assert_eq!(fixture.lines(BERLIN, &["history", "--since", since]).len(), 1, "{since}");
    }
    assert!(fixture.lines(BERLIN, &["history", "--until", "yesterday"]).is_empty());
    let days = fixture.json(BERLIN, &["stats", "--by", "day", "--json"]);
    assert_eq!(days[days.as_array().unwrap().len() - 1]["counted"], 3);
}

#[test]
fn stats_prints_the_sum_of_each_bucket() {
    let fixture = Fixture::at_the_change();
    let stats = |arguments: &[&str]| {
        let range = ["--since", "2024-10-26", "--until", "2024-10-29"];
        fixture.lines(BERLIN, &[&["stats"], &range[..], arguments].concat())
    };
    let days = [
        "2024-10-26T00:00:00.000+02:00\t2",
        "2024-10-27T00:00:00.000+02:00\t13",
        // What was undone isn't counted, nor is a reset.
        "2024-10-28T00:00:00.000+01:00\t0",
    ];
    assert_eq!(stats(&["--by", "day"]), days);
    assert_eq!(stats(&["--by", "day", "Coffee"])[0], "2024-10-27T00:00:00.000+02:00\t4");
    assert_eq!(
        stats(&["--by", "week"]),
        ["2024-10-26T00:00:00.000+02:00\t15", "2024-10-28T00:00:00.000+01:00\t0"],
        "only from --since on"
    );
    assert_eq!(stats(&["--by", "month"]), ["2024-10-26T00:00:00.000+02:00\t15"]);
    let hours = stats(&["--by", "hour"]);
    let night: Vec<_> = hours.iter().filter(|line| line.starts_with("2024-10-27T0")).take(4).collect();
    assert_eq!(
        night,
        [
            "2024-10-27T00:00:00.000+02:00\t0",
            "2024-10-27T01:00:00.000+02:00\t0",
            "2024-10-27T02:00:00.000+02:00\t1",
            "2024-10-27T02:00:00.000+01:00\t4"
        ]
    );
    let weekday_hours = stats(&["--by", "weekday-hour"]);
    assert_eq!(weekday_hours.len(), 7 * 24);
    let counted: Vec<_> = weekday_hours.iter().filter(|line| !line.ends_with("\t0")).collect();
    assert_eq!(counted, ["saturday 14:00\t2", "sunday 02:00\t5", "sunday 10:00\t8"]);
    assert_eq!(
        fixture.lines(BERLIN, &["stats", "--by", "month", "--until", "2024-11-01"]),
        ["2024-10-01T00:00:00.000+02:00\t15"]
    );
}

#[test]
fn stats_prints_one_json_array() {
    let fixture = Fixture::at_the_change();
    let range = ["--since", "2024-10-27", "--until", "2024-10-28", "--json"];
    assert_eq!(
        fixture.json(BERLIN, &[&["stats", "--by", "day"], &range[..]].concat()),
        json!([{"start": "2024-10-27T00:00:00.000+02:00", "end": "2024-10-28T00:00:00.000+01:00", "counted": 13,
            "late": 8}])
    );
    assert_eq!(fixture.json(BERLIN, &[&["stats", "--by", "hour"], &range[..]].concat()).as_array().unwrap().len(), 25);
    let hours = fixture.json(BERLIN, &[&["stats", "--by", "weekday-hour"], &range[..]].concat());
    assert_eq!(hours.as_array().unwrap().len(), 7 * 24);
    assert_eq!(hours[6 * 24 + 2], json!({"weekday": "sunday", "hour": 2, "counted": 5, "days": 1}));
    assert_eq!(hours[2], json!({"weekday": "monday", "hour": 2, "counted": 0, "days": 0}));
    assert_eq!(fixture.json(BERLIN, &["stats", "--by", "day", "--json", "--until", "2024-10-01"]), json!([]));
    assert_eq!(Fixture::with(&["Tea"]).json(BERLIN, &["stats", "--by", "hour", "--json"]), json!([]));
}

#[test]
fn stats_heeds_when_the_files_days_start() {
    let fixture = Fixture::at_the_change();
    let store = Store::open(&fixture.tally(), Access::Write).unwrap();
    store.apply(&Request::StartDaysAt { minutes: 6 * 60 }).unwrap().unwrap();
    drop(store);
    assert_eq!(
        fixture.lines(BERLIN, &["stats", "--by", "day", "--until", "2024-10-28 06:00"]),
        ["2024-10-26T06:00:00.000+02:00\t7", "2024-10-27T06:00:00.000+01:00\t8"]
    );
}

#[test]
fn what_is_asked_wrongly_is_said() {
    let fixture = Fixture::at_the_change();
    for command in [&["history"][..], &["stats", "--by", "day"]] {
        let with = |arguments: &[&'static str]| [command, arguments].concat();
        assert_eq!(fixture.refused(1, &with(&["Tea", "Milk"])), "tallyboard: there is no counter named \"Milk\"\n");
        let bad = fixture.refused(2, &with(&["--since", "yesterdy"]));
        assert!(
            bad.contains("'yesterdy' for '--since <TIME>': no time is understood in it: write a time such as"),
            "{bad}"
        );
        let part = fixture.refused(2, &with(&["--until", "2024-11-01 25:00"]));
        assert!(part.contains("'2024-11-01 25:00' for '--until <TIME>': a day has no hour 25"), "{part}");
        let turned = fixture.refused(1, &with(&["--since", "2024-10-28", "--until", "2024-10-27"]));
        assert!(turned.contains("no time between --since 2024-10-28T00:00:00.000+01:00"), "{turned}");
    }
    let kind = fixture.refused(2, &["history", "--kind", "press"]);
    assert!(kind.contains("a kind is one of tally, set, reset, undo, late, import, amend"), "{kind}");
    assert!(fixture.refused(2, &["stats"]).contains("--by"));
    // A stranger's time, so far back that nobody wants its hours.
    fixture.enters("Tea", "-000500-01-01T00:00:00Z", 1, "tally", None);
    assert!(fixture.refused(1, &["stats", "--by", "hour"]).contains("give --since, or --by month"));
    assert!(!fixture.lines(BERLIN, &["stats", "--by", "hour", "--since", "2024-10-26"]).is_empty());
    fixture.other().execute("UPDATE entry SET at = ?1 WHERE id = 1", [i64::MIN]).unwrap();
    for by in ["month", "weekday-hour"] {
        assert!(fixture.refused(1, &["stats", "--by", by]).contains("beyond the calendar: give --since"));
    }
    assert!(fixture.lines(BERLIN, &["history"]).last().unwrap().starts_with("-9999-01-02"));
    fixture.lines(BERLIN, &["stats", "--by", "weekday-hour", "--since", "2024-10-26"]);
}

#[test]
fn a_long_history_is_printed_whole_and_a_closed_pipe_is_no_error() {
    let fixture = Fixture::with(&["Tea", "Coffee"]);
    let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) \
        INSERT INTO entry (counter_id, at, delta) SELECT 1 + i % 2, i * ?1, i FROM n";
    fixture.other().execute(many, [HOUR_MS]).unwrap();
    let lines = fixture.lines("UTC", &["history"]);
    assert!(lines.len() == 5_000 && lines.is_sorted_by(|a, b| a > b));
    let stats = ["stats", "--by", "hour", "--until", "1970-08-01T00:00:00Z"];
    let stats_json = [&stats[..], &["--json"]].concat();
    let cases: [&[&str]; 4] = [&["history"], &["history", "--json"], &stats, &stats_json];
    for arguments in cases {
        let mut command = fixture.tallyboard(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{arguments:?}");
    }
}
