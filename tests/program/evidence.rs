//! The commands `stats --rate --interval`, `control`, `agree` and `edit-board`, with values that can be checked by hand.

use rusqlite::params;
use serde_json::{Value, json};
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::common::folder::{finish, text};

const HOURS: &str = "Mo-Fr 09:00-17:00; 2024-10-30 off";

struct Fixture(Folder);

impl Fixture {
    /// Boards, each with these counters, in Berlin.
    fn with(boards: &[(&str, &[&str])]) -> Self {
        let fixture = Self(Folder::in_zone("Europe/Berlin"));
        drop(Store::open(&fixture.0.tally(), Access::Write).unwrap());
        for (board, counters) in boards {
            fixture.0.other().execute("INSERT INTO board (name) VALUES (?1)", [board]).unwrap();
            for counter in *counters {
                fixture.run(0, &["new", counter, "--board", board]);
            }
        }
        fixture
    }

    fn enters(&self, name: &str, at: &str, delta: i64) {
        let at = at.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let sql = "INSERT INTO entry (counter_id, at, delta) VALUES ((SELECT id FROM counter WHERE name = ?1), ?2, ?3)";
        self.0.other().execute(sql, params![name, at, delta]).unwrap();
    }

    /// What the program prints and says.
    #[track_caller]
    fn run(&self, status: i32, arguments: &[&str]) -> (String, String) {
        let output = finish(&mut self.0.tallyboard(arguments));
        let (printed, said) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        (printed, said)
    }

    #[track_caller]
    fn lines(&self, arguments: &[&str]) -> Vec<String> {
        self.run(0, arguments).0.lines().map(str::to_owned).collect()
    }

    #[track_caller]
    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.run(0, &[arguments, &["--json"]].concat()).0).unwrap()
    }
}

/// Monday to Wednesday: 100 on Monday in 8 covered hours, 3 after closing; nothing on Tuesday; closed on Wednesday.
fn desk() -> Fixture {
    let fixture = Fixture::with(&[("Desk", &["Coffee", "Tea"])]);
    fixture.run(0, &["edit-board", "Desk", "--hours", HOURS]);
    fixture.enters("Coffee", "2024-10-28T08:00:00Z", 60);
    fixture.enters("Coffee", "2024-10-28T15:50:00Z", 40);
    fixture.enters("Coffee", "2024-10-28T16:05:00Z", 3);
    fixture
}

const THREE_DAYS: [&str; 8] =
    ["stats", "Coffee", "--by", "day", "--since", "2024-10-28T00:00:00+01:00", "--until", "2024-10-31T00:00:00+01:00"];

#[test]
fn a_rate_is_for_each_covered_hour_and_unknown_where_nothing_was_covered() {
    let fixture = desk();
    let stats = |more: &[&'static str]| [&THREE_DAYS[..], more].concat();
    let (printed, said) = fixture.run(0, &stats(&["--rate", "--interval"]));
    let lines: Vec<&str> = printed.lines().collect();
    let expected = [
        "2024-10-28T00:00:00.000+01:00\t103\t100\t8.00\t12.50\t10.17\t15.20",
        "2024-10-29T00:00:00.000+01:00\t0\t0\t8.00\t0.00\t0.00\t0.46",
        "2024-10-30T00:00:00.000+01:00\t0\t0\t0.00\t\t\t",
    ];
    assert_eq!(lines, expected);
    assert!(said.contains("together: 100 in 16 covered hours, 6.2 an hour, limits 5.1 to 7.6"), "{said}");
    assert!(said.contains("3 were counted outside of the hours"), "{said}");
    assert!(said.contains("95 % limits"), "{said}");
    let days = fixture.json(&stats(&["--rate", "--interval"]));
    assert_eq!(
        days[0],
        json!({"start": "2024-10-28T00:00:00.000+01:00", "end": "2024-10-29T00:00:00.000+01:00", "counted": 103, "late": 0,
            "covered_hours": 8.0, "outside": 3, "rate": 12.5, "low": 10.1705, "high": 15.2033})
    );
    assert_eq!(days[2]["rate"], Value::Null);
    assert_eq!((&days[2]["low"], &days[2]["covered_hours"]), (&Value::Null, &json!(0.0)));
    // Limits of counts alone, and none that were not asked for.
    assert_eq!(fixture.lines(&stats(&["--interval=90"]))[0], "2024-10-28T00:00:00.000+01:00\t103\t86.9\t121.3");
    assert_eq!(fixture.json(&stats(&["--interval"]))[1], {
        json!({"start": "2024-10-29T00:00:00.000+01:00", "end": "2024-10-30T00:00:00.000+01:00", "counted": 0, "late": 0,
            "low": 0.0, "high": 3.6889})
    });
    assert_eq!(fixture.lines(&THREE_DAYS)[0], "2024-10-28T00:00:00.000+01:00\t103");
    assert!(fixture.json(&THREE_DAYS)[0].get("rate").is_none());
}

#[test]
fn a_rate_without_hours_says_so_and_what_has_no_limits_says_why() {
    let fixture = desk();
    fixture.run(0, &["edit-board", "Desk", "--hours", "none"]);
    let stats = |more: &[&'static str]| [&THREE_DAYS[..], more].concat();
    let (printed, said) = fixture.run(0, &stats(&["--rate"]));
    // Three hours in which anything was counted: 103 / 3.
    assert_eq!(printed.lines().next(), Some("2024-10-28T00:00:00.000+01:00\t103\t103\t3.00\t34.33"));
    assert!(said.contains("in which anything was counted on the board"), "{said}");
    fixture.run(0, &["edit", "Coffee", "--step", "12"]);
    let (printed, said) = fixture.run(0, &stats(&["--interval"]));
    assert!(printed.starts_with("2024-10-28T00:00:00.000+01:00\t103\t\t\n"), "{printed}");
    assert!(said.contains("one press adds more than 1"), "{said}");
    assert_eq!(fixture.json(&stats(&["--interval"]))[0]["low"], Value::Null);
    // Boards with different hours.
    fixture.0.other().execute("INSERT INTO board (name, hours) VALUES ('Door', 'Mo 08:00-09:00')", []).unwrap();
    fixture.run(0, &["new", "In", "--board", "Door"]);
    assert!(fixture.run(1, &["stats", "--by", "day", "--rate"]).1.contains("boards with different hours"));
    fixture.0.other().execute("UPDATE board SET hours = 'at noon'", []).unwrap();
    assert!(fixture.run(1, &stats(&["--rate"])).1.contains("the hours of \"Desk\" can't be read: \"at noon\""));
    for by in ["desk", "weekday-hour"] {
        fixture.run(2, &["stats", "--by", by, "--rate"]);
    }
    fixture.run(2, &stats(&["--interval=100"]));
}

#[test]
fn hours_and_charts_that_cant_be_read_are_named() {
    let fixture = Fixture::with(&[("Desk", &["Tea"])]);
    fixture.0.other().execute("UPDATE board SET hours = 'at noon'", []).unwrap();
    fixture.0.other().execute("UPDATE counter SET control = 'x' WHERE name = 'Tea'", []).unwrap();
    for said in [fixture.run(0, &["list"]).1, fixture.run(0, &["verify"]).0] {
        assert!(said.contains("the hours of \"Desk\" can't be read"), "{said}");
        assert!(said.contains("the control chart of \"Tea\" can't be read: \"x\""), "{said}");
    }
    assert_eq!(fixture.json(&["verify"])["unreadable"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_control_chart_tells_what_is_unusual_and_is_kept() {
    let fixture = Fixture::with(&[("Line", &["Scratch", "Inspected"])]);
    for (day, count) in (1..).zip([4, 4, 4, 4, 13, 3]) {
        fixture.enters("Scratch", &format!("2024-10-0{day}T10:00:00Z"), count);
        fixture.enters("Inspected", &format!("2024-10-0{day}T10:00:00Z"), 20);
    }
    assert!(fixture.run(1, &["control", "Scratch"]).1.contains("--baseline 2026-10-01..2026-10-31"));
    let until = ["--until", "2024-10-07T00:00:00+02:00"];
    let chart = |more: &[&'static str]| [&["control", "Scratch"], &until[..], more].concat();
    let (printed, said) = fixture.run(0, &chart(&["--baseline", "2024-10-01..2024-10-04", "--save"]));
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 6);
    assert_eq!(lines[0], "2024-10-01T00:00:00.000+02:00\t4\t4\t0\t10\t");
    assert_eq!(lines[4], "2024-10-05T00:00:00.000+02:00\t13\t4\t0\t10\tbeyond the limits");
    assert!(said.contains("c day 2024-10-01/2024-10-04: the limits are"), "{said}");
    assert!(said.contains("no change of how often it is counted"), "{said}");
    assert_eq!(fixture.json(&["get", "Scratch"])["control"], "c day 2024-10-01/2024-10-04");
    // The counter's own, and the share of what was inspected: 16 of 80.
    assert_eq!(fixture.run(0, &chart(&[])).0, printed);
    let share = fixture.json(&chart(&["--kind", "p", "--of", "Inspected"]));
    assert_eq!(
        (&share["plan"], &share["center"]),
        (&json!("p day 2024-10-01/2024-10-04 of counter Inspected"), &json!(0.2))
    );
    assert_eq!(share["samples"][4]["broken"], json!(["beyond"]));
    assert_eq!((&share["samples"][4]["value"], &share["samples"][4]["size"]), (&json!(0.65), &json!(20.0)));
    let refused = |more: &[&'static str]| fixture.run(1, &chart(more)).1;
    assert!(refused(&["--baseline", "2023-10-01..2023-10-04"]).contains("nothing was looked at"));
    assert!(refused(&["--kind", "p", "--of", "hours"]).contains("hours can't have a share"));
    assert!(refused(&["--of", "Nothing"]).contains("no counter named \"Nothing\""));
    fixture.run(2, &chart(&["--baseline", "2024-10-04..2024-10-01"]));
    fixture.run(2, &chart(&["--save"]));
}

#[test]
fn a_change_is_told_in_words() {
    let fixture = Fixture::with(&[("Line", &["Dent"])]);
    let today = jiff::Zoned::now().with_time_zone(jiff::tz::TimeZone::get("Europe/Berlin").unwrap()).date();
    let day = |back: i32| today.checked_sub(jiff::Span::new().days(back)).unwrap();
    for back in 1..=35 {
        fixture.enters("Dent", &format!("{}T10:00:00Z", day(back)), if back > 15 { 9 } else { 14 });
    }
    let arguments = ["control", "Dent", "--baseline", &format!("{}..{}", day(35), day(16))];
    let (printed, said) = fixture.run(0, &arguments);
    assert_eq!(printed.lines().count(), 35);
    assert!(said.contains(&format!("since {} about 14 a day instead of 9", day(15))), "{said}");
    let change = fixture.json(&arguments)["change"].clone();
    assert_eq!((&change["before"], &change["after"], &change["per"]), (&json!(9.0), &json!(14.0), &json!("day")));
}

/// Two boards that counted the same cells: 4 alike, one other, one missed.
fn two_boards() -> Fixture {
    let fixture = Fixture::with(&[("Ana", &["Neutrophil", "Lymphocyte"]), ("Ben", &["Neutrophil B", "Lymphocyte B"])]);
    let press = |counter: &str, second: u32| fixture.enters(counter, &format!("2024-10-28T08:00:{second:02}Z"), 1);
    for (second, counter, other) in [
        (0, "Neutrophil", "Neutrophil B"),
        (10, "Neutrophil", "Neutrophil B"),
        (20, "Lymphocyte", "Lymphocyte B"),
        (30, "Lymphocyte", "Lymphocyte B"),
        (40, "Neutrophil", "Lymphocyte B"),
    ] {
        press(counter, second);
        press(other, second + 1);
    }
    press("Neutrophil", 50);
    fixture
}

#[test]
fn two_boards_agree_press_by_press_and_are_reconciled() {
    let fixture = two_boards();
    let agree = ["agree", "Ana", "Ben", "--boards"];
    let (printed, said) = fixture.run(0, &agree);
    // Of 5 pairs: 2 and 2 alike, once Neutrophil beside Lymphocyte. By chance (3·2 + 2·3)/25 = 0.48, so (0.8 − 0.48)/0.52.
    let expected = [
        "total\tNeutrophil\t4\t2",
        "total\tLymphocyte\t2\t3",
        "compared\t6",
        "alike\t4",
        "first_only\t1",
        "second_only\t0",
        "agreement\t66.67",
        "kappa\t0.615\t",
        "parted\t2024-10-28T09:00:40.000+01:00\tNeutrophil\tLymphocyte B",
        "parted\t2024-10-28T09:00:50.000+01:00\tNeutrophil\t",
    ];
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!((&lines[..7], &lines[8..]), (&expected[..7], &expected[8..]));
    assert!(lines[7].starts_with(expected[7]), "{}", lines[7]);
    assert!(said.contains("paired by their order") && said.contains("4 of 6 presses agree (66.7 %)"), "{said}");
    assert_eq!(fixture.json(&[&agree[..], &["--within", "0.5"]].concat())["alike"], 0);
    // By their short names, in another order.
    for (counter, short) in [("Neutrophil", "N"), ("Lymphocyte", "L"), ("Neutrophil B", "N"), ("Lymphocyte B", "L")] {
        fixture.run(0, &["edit", counter, "--short-name", short]);
    }
    assert_eq!(fixture.json(&agree)["paired_by"], "short_name");
    // The mean of 4 and 2, and that of 2 and 3, rounded up; the second time there is nothing left to do.
    let mean = [&agree[..], &["--reconcile", "mean"]].concat();
    let corrected = |counter: &str, added: i64, count: i64| json!({"counter": counter, "added": added, "count": count});
    assert_eq!(
        fixture.json(&mean)["corrected"],
        json!([corrected("Neutrophil", -1, -1), corrected("Lymphocyte", 1, 1)])
    );
    assert_eq!(fixture.json(&mean)["corrected"], json!([]));
    assert_eq!(fixture.json(&agree)["totals"][0], json!({"counter": "Neutrophil", "first": 4, "second": 2}));
    let history = fixture.json(&["history", "Neutrophil", "--kind", "late"]);
    assert_eq!(history[0]["note"], "agree: Ana 4, Ben 2, taken as 3");
    let second = fixture.json(&[&agree[..], &["--reconcile", "second"]].concat());
    assert_eq!(second["corrected"], json!([corrected("Neutrophil", -1, -2)]));
}

#[test]
fn two_counters_agree_by_their_amounts() {
    let fixture = Fixture::with(&[("Door", &["In", "In again"])]);
    for (hour, first, second) in [(8, 10, 10), (9, 20, 22), (10, 30, 30), (11, 4, 0)] {
        fixture.enters("In", &format!("2024-10-28T{hour:02}:10:00Z"), first);
        if second > 0 {
            fixture.enters("In again", &format!("2024-10-28T{hour:02}:20:00Z"), second);
        }
    }
    let found = fixture.json(&["agree", "In", "In again"]);
    assert_eq!((&found["by"], &found["compared"], &found["alike"]), (&json!("hour"), &json!(4), &json!(2)));
    assert_eq!((&found["agreement"], &found["difference"]), (&json!(50.0), &json!(0.5)));
    assert_eq!(
        found["parted"][0],
        json!({"start": "2024-10-28T10:00:00.000+01:00", "counter": "In", "first": 20, "second": 22})
    );
    // By hand: means 16 and 15.5, variances 98 and 130.75, covariance 112: 224 / (228.75 + 0.25).
    assert_eq!(found["concordance"]["value"], 0.9782);
    let days = fixture.json(&["agree", "In", "In again", "--by", "day"]);
    assert_eq!((&days["compared"], &days["concordance"]), (&json!(1), &Value::Null));
    assert!(fixture.run(1, &["agree", "In", "In"]).1.contains("one and the same"));
    assert!(fixture.run(1, &["agree", "In", "Out"]).1.contains("no counter named \"Out\""));
    assert!(fixture.run(1, &["agree", "Door", "Desk", "--boards"]).1.contains("no board named \"Desk\""));
    assert!(fixture.run(1, &["agree", "Here", "There", "--desks"]).1.contains("no desk named \"Here\""));
}

#[test]
fn a_boards_fields_are_edited_and_times_taken_out_of_its_hours() {
    let fixture = Fixture::with(&[("Desk", &["Coffee"])]);
    let edit = |more: &[&'static str]| [&["edit-board", "Desk"], more].concat();
    let field = |column: &str| -> String {
        let sql = format!("SELECT coalesce(CAST({column} AS TEXT), 'none') FROM board");
        fixture.0.other().query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert!(fixture.run(1, &edit(&["--nobody", "2024-12-03"])).1.contains("give --hours first"));
    let fields = ["--target", "100", "--stops", "true", "--shares", "true", "--total-name", "Cells"];
    fixture.run(0, &edit(&[&fields[..], &["--hours", "mo-fr 9:00-17:00"]].concat()));
    let all = ["target", "stops_at_target", "shows_shares", "total_name", "hours"].map(field);
    assert_eq!(all, ["100", "1", "1", "Cells", "Mo-Fr 09:00-17:00"]);
    fixture.run(0, &edit(&["--nobody", "2024-12-03 14:00..15:30", "--nobody", "2024-12-24..2024-12-26"]));
    assert_eq!(field("hours"), "Mo-Fr 09:00-17:00; 2024-12-03 14:00-15:30 off; 2024-12-24/2024-12-26 off");
    fixture.run(0, &edit(&["--hours", "Mo-Su 22:00-02:00", "--nobody", "2024-12-03 23:00..2024-12-04 01:00"]));
    assert_eq!(field("hours"), "Mo-Su 22:00-02:00; 2024-12-03 23:00-01:00 off; 2024-12-04 00:00-01:00 off");
    assert!(fixture.run(1, &edit(&["--nobody", "2024-12-04 01:00..01:30"])).1.contains("begins the evening before"));
    fixture.run(0, &edit(&["--hours", "none", "--name", "Bar"]));
    assert_eq!([field("hours"), field("name")], ["none", "Bar"]);
    fixture.run(2, &["edit-board", "Bar"]);
    fixture.run(2, &["edit-board", "Bar", "--hours", "always"]);
    fixture.run(2, &["edit-board", "Bar", "--nobody", "15:30"]);
    assert!(fixture.run(1, &edit(&["--target", "3"])).1.contains("no board named \"Desk\""));
}

#[test]
fn tables_have_covered_hours_and_the_report_has_rates_shares_charts_and_changes() {
    let fixture = desk();
    let export = |more: &[&'static str]| [&["export", "--by", "day"], &THREE_DAYS[4..], more].concat();
    let expected =
        ["date,Coffee,Tea,total,covered_hours", "2024-10-28,103,0,103,8", "2024-10-29,0,0,0,8", "2024-10-30,0,0,0,0"];
    assert_eq!(fixture.lines(&export(&["--board", "Desk"])), expected);
    let spans = fixture.lines(&export(&["--format", "jsonl"]));
    assert!(spans[1].ends_with("\"total\":103,\"covered_hours\":8.0}"), "{spans:?}");
    // The hours aren't taken for a counter when the table is read, nor in a workbook.
    for (file, language) in [("table.csv", "en"), ("table.xlsx", "en")] {
        fixture.run(0, &export(&["--output", file, "--lang", language]));
        let copy = Fixture::with(&[]);
        let found = copy.json(&["import", fixture.0.file(file).to_str().unwrap()]);
        assert_eq!((&found["counters_made"], &found["entries"]), (&json!(["Coffee"]), &json!(1)), "{file}: {found}");
    }
    fixture.run(0, &["edit-board", "Desk", "--shares", "true"]);
    fixture.run(0, &["edit", "Coffee", "--control", "c day 2024-10-28/2024-10-29"]);
    fixture.run(0, &["edit", "Tea", "--control", "c day 2024-10-28/2024-10-29"]);
    fixture.enters("Tea", "2024-10-28T09:00:00Z", 97);
    let report = fixture.lines(&export(&["--format", "html"])).join("\n");
    for part in [
        // 100 and 97 in 16 hours; 103 of 200.
        "Coffee</bdi></td><td>100</td><td>16</td><td>6.2</td><td>5.1 to 7.6</td>",
        "3 were counted outside of the hours",
        "Shares: Desk",
        "<td>103</td><td>52 %</td><td>44 % to 59 %</td>",
        "Control charts",
        "<svg",
        "c day 2024-10-28/2024-10-29",
    ] {
        assert!(report.contains(part), "{part}: {report}");
    }
    assert!(!report.contains("Changes"), "no change that chance wouldn't make as well");
}
