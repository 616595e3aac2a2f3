//! What is chosen, and tables of sums.

use super::*;

#[test]
fn what_is_chosen_is_what_a_plain_filter_finds() {
    let fixture = Fixture::demo(5_000, 60);
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let (since, until) = (at("2026-10-24T22:00:00Z"), at("2026-11-10T12:07:00Z"));
    let counters = [
        ("", "1"),
        ("Phone", "counter.name = 'Phone'"),
        ("board", "board.name = 'Front door'"),
        ("both", "(board.name = 'Front door' OR counter.name IN ('Phone', 'Door: in'))"),
    ];
    let spans = [
        (&[][..], "1".to_owned()),
        (&["--since", "2026-10-25"], format!("at >= {since}")),
        (&["--since", "2026-10-25", "--until", "2026-11-10T13:07:00+01:00"], format!("at >= {since} AND at < {until}")),
    ];
    let kinds: [(&[&str], &str); 3] = [
        (&[], "1"),
        (&["--kind", "late"], "kind = 'late'"),
        (&["--kind", "undo", "--kind", "reset"], "kind IN ('undo', 'reset')"),
    ];
    let mut nonempty = 0;
    for (chosen, of) in counters {
        let chosen: &[&str] = match chosen {
            "" => &[],
            "board" => &["--board", "Front door"],
            "both" => &["--board", "Front door", "Phone", "Door: in"],
            _ => &["Phone"],
        };
        for (span, in_span) in &spans {
            for (kind, of_kind) in kinds {
                let expected = found(&fixture, &format!("{of} AND {in_span} AND {of_kind}"));
                let arguments = [chosen, span, kind].concat();
                let numbers: Vec<_> = fixture.records(&arguments).into_iter().map(|record| record[0].clone()).collect();
                assert_eq!(numbers, expected, "{arguments:?}");
                let objects = fixture.objects(&arguments);
                let ids =
                    objects.iter().filter(|object| object["type"] == "entry").map(|object| object["id"].to_string());
                assert_eq!(ids.collect::<Vec<_>>(), expected);
                assert_eq!(objects[0]["whole"], json!(span.is_empty() && kind.is_empty()));
                nonempty += usize::from(!expected.is_empty());
            }
        }
    }
    assert!(nonempty > 20, "{nonempty}");
}

#[test]
fn what_is_asked_wrongly_is_said_and_makes_no_file() {
    let fixture = Fixture::at_the_change();
    let wrong: [&[&str]; 9] = [
        &["--what", "counters", "--by", "day"],
        &["--what", "entries", "--by", "week"],
        &["--what", "counters", "--since", "yesterday"],
        &["--what", "table", "--kind", "late"],
        &["--format", "html", "--what", "entries"],
        &["--format", "pdf"],
        &["--output", "out"],
        &["--output", "out.txt"],
        &["--by", "decade"],
    ];
    for arguments in wrong {
        fixture.refused(2, &[arguments, &["--force"]].concat());
    }
    for (arguments, why) in [
        (&["Juice"][..], "there is no counter named \"Juice\""),
        (&["--board", "Tea"], "there is no board named \"Tea\""),
        (&["--since", "2024-10-27", "--until", "2024-10-27"], "there is no time between"),
    ] {
        let said = fixture.refused(1, &[arguments, &["--output", "out.csv"]].concat());
        assert!(said.contains(why) && said.lines().count() == 1, "{said}");
    }
    assert_eq!(fixture.beside(), BTreeSet::new());
}

// Tables.

/// The sums that `stats` prints, by their starts, where anything was counted.
fn stats(fixture: &Fixture, arguments: &[&str]) -> BTreeMap<String, i64> {
    let output = finish(fixture.tallyboard(&["stats"]).args(arguments));
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    let line = |line: &str| {
        let (start, sum) = line.split_once('\t').unwrap();
        (start.to_owned(), sum.parse().unwrap())
    };
    text(&output.stdout).lines().map(line).filter(|(_, sum)| *sum != 0).collect()
}

#[test]
fn the_sums_of_a_table_are_those_of_stats() {
    let fixture = Fixture::demo(8_000, 90);
    fixture.script("INSERT INTO setting VALUES ('day_starts_at', '225')");
    // Just within the spans, and just without.
    for at in ["2026-10-20T09:06:59Z", "2026-10-20T09:07:00Z", "2026-11-02T15:51:59Z", "2026-11-02T15:52:00Z"] {
        fixture.enters("Directions", at, 1_000, "tally", None);
    }
    for at in ["2026-11-04T10:00:59Z", "2026-11-04T10:01:00Z", "2026-11-04T10:12:59Z", "2026-11-04T10:13:00Z"] {
        fixture.enters("Door: out", at, 100, "late", None);
    }
    let spans: [&[&str]; 3] = [
        &["--since", "2026-09-01", "--until", "2026-11-20"],
        &["--since", "2026-10-20 11:07", "--until", "2026-11-02 16:52"],
        &["--since", "2026-11-04 11:01", "--until", "2026-11-04 11:13"],
    ];
    for unit in ["hour", "day", "week", "month"] {
        for span in spans {
            let arguments = [&["--by", unit, "--format", "jsonl"], span].concat();
            let lines =
                fixture.printed(&["--what", "table"].into_iter().chain(arguments.iter().copied()).collect::<Vec<_>>());
            let rows: Vec<Value> = lines.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
            assert!(rows.iter().all(|row| row["type"] == "span"));
            let of = |sum: &dyn Fn(&Value) -> i64| -> BTreeMap<String, i64> {
                let row = |row: &Value| (row["start"].as_str().unwrap().to_owned(), sum(row));
                rows.iter().map(row).filter(|(_, sum)| *sum != 0).collect()
            };
            let by = [&["--by", unit], span].concat();
            assert_eq!(of(&|row| row["total"].as_i64().unwrap()), stats(&fixture, &by), "{by:?}");
            for name in ["Directions", "Door: out"] {
                let by = [&[name], by.as_slice()].concat();
                assert_eq!(of(&|row| row["counted"][name].as_i64().unwrap()), stats(&fixture, &by), "{by:?}");
            }
        }
    }
}

#[test]
fn a_table_has_a_row_for_every_hour_of_the_days_on_which_the_clocks_change() {
    let fixture = Fixture::at_the_change();
    fixture.script("DELETE FROM setting");
    let hours = |day: &str, next: &str| fixture.lines(&["--by", "hour", "--since", day, "--until", next]);
    let autumn = hours("2024-10-27", "2024-10-28");
    assert_eq!(autumn.len(), 1 + 25);
    assert_eq!(
        autumn[..5],
        strings(&[
            "date,time,Coffee,Tea,total",
            "2024-10-27,2024-10-27T00:00:00.000+02:00,0,0,0",
            "2024-10-27,2024-10-27T01:00:00.000+02:00,0,0,0",
            "2024-10-27,2024-10-27T02:00:00.000+02:00,0,1,-1",
            "2024-10-27,2024-10-27T02:00:00.000+01:00,4,0,4",
        ])
    );
    assert_eq!(hours("2025-03-30", "2025-03-31").len(), 1 + 23);
    assert_eq!(
        fixture.lines(&["--by", "day", "--until", "2024-10-29"]),
        ["date,Coffee,Tea,total", "2024-10-26,0,2,-2", "2024-10-27,4,9,-5", "2024-10-28,0,0,0"]
    );
    assert_eq!(
        fixture.lines(&["--what", "table", "--by", "week", "--until", "2024-10-29", "Tea"]),
        ["date,Tea,total", "2024-10-21,11,11", "2024-10-28,0,0"]
    );
    assert_eq!(Fixture::new().lines(&["--by", "day"]), ["date,total"]);
}
