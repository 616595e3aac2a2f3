//! JSON Lines, which make an equal copy, and reports.

use super::*;

#[test]
fn json_lines_carry_all_that_makes_an_equal_copy() {
    let fixture = Fixture::at_the_change();
    let objects = fixture.objects(&[]);
    let made = &objects[0]["made"];
    let expected = [
        json!({"type": "tallyboard", "version": 1, "made": made, "zone": BERLIN, "day_starts_at": 120, "since": null,
            "until": null, "kinds": [], "whole": true}),
        json!({"type": "board", "name": "Empty", "target": null, "stops": false, "shares": false, "total_name": null, "position": 2.0,
            "hours": "Mo-Fr 09:00-17:00"}),
        json!({"type": "board", "name": "Desk", "target": 500, "stops": true, "shares": true, "total_name": "Inside now", "position": 2.5,
            "hours": null}),
        json!({"type": "counter", "name": "Coffee", "short_name": null, "count": 4, "board": null, "key": "num+", "color": "coral",
            "archived": "2024-10-27T04:33:20.123+01:00", "step": 1, "target": null, "min": null, "max": null,
            "locked": false, "note": null, "weight": 1, "position": 2.0, "control": "c day 2024-10-01/2024-10-31"}),
        json!({"type": "counter", "name": "Tea", "short_name": "T", "count": 0, "board": "Desk", "key": "1", "color": "teal",
            "archived": null, "step": 2, "target": 100, "min": -50, "max": 9_007_199_254_740_993_i64, "locked": true,
            "note": "green, \"good\"", "weight": -1, "position": 7.0, "control": null}),
        json!({"type": "entry", "id": 1, "name": "Tea", "at": "2024-10-26T14:00:00.000+02:00", "delta": 2,
            "kind": "tally", "note": null, "undoes": null}),
    ];
    assert_eq!(objects[..6], expected);
    assert_eq!(objects[8]["note"], "school\nclass 🎒");
    assert_eq!((&objects[11]["undoes"], &objects[11]["kind"]), (&json!(6), &json!("undo")));
    assert_eq!(objects.len(), 12);

    let chosen = fixture.objects(&["--what", "counters", "Coffee"]);
    assert_eq!(
        chosen.iter().map(|object| object["type"].clone()).collect::<Vec<_>>(),
        [json!("tallyboard"), json!("counter")]
    );
    let table = fixture.objects(&["--by", "day", "--since", "2024-10-27", "--until", "2024-10-28", "--board", "Desk"]);
    assert_eq!(
        table[1..],
        [
            // The file's days begin at 2:00.
            json!({"type": "span", "start": "2024-10-27T02:00:00.000+02:00", "end": "2024-10-28T02:00:00.000+01:00",
                "counted": {"Tea": 9}, "total": 9})
        ]
    );
}

#[test]
fn counts_and_entries_are_of_one_state_while_others_count() {
    let fixture = Fixture::demo(5_000, 30);
    let mut store = Store::open(&fixture.tally(), Access::Read).unwrap();
    let pressed = AtomicUsize::new(0);
    let on_progress = |_| {
        let sql =
            "UPDATE counter SET count = count + 1; INSERT INTO counter (name, count) VALUES (hex(randomblob(8)), 1)";
        fixture.other().execute_batch(sql).unwrap();
        pressed.fetch_add(1, Ordering::Relaxed);
    };
    let mut out = Vec::new();
    export::write(&mut store, &everything(), &mut out, &Cancel::default(), &on_progress).unwrap();
    assert!(pressed.load(Ordering::Relaxed) > 3);
    let (mut counts, mut sums) = (BTreeMap::<String, i64>::new(), BTreeMap::<String, i64>::new());
    for line in text(&out).lines() {
        let object: Value = serde_json::from_str(line).unwrap();
        let name = object["name"].as_str().unwrap_or_default().to_owned();
        match object["type"].as_str().unwrap() {
            "counter" => drop(counts.insert(name, object["count"].as_i64().unwrap())),
            "entry" => *sums.entry(name).or_default() += object["delta"].as_i64().unwrap(),
            _ => {}
        }
    }
    assert_eq!(counts.len(), 10);
    assert_eq!(counts, sums);
}

// Reports.

#[test]
fn a_report_has_its_numbers_and_charts_in_one_file_that_loads_nothing() {
    let fixture = Fixture::at_the_change();
    fixture.script("UPDATE counter SET name = '<script>\"&''' WHERE name = 'Coffee'");
    let page = fixture.printed(&["--format", "html", "--since", "2024-10-26", "--until", "2024-10-29"]);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("href=") && !page.contains("url("));
    assert!(page.contains("<bdi>&lt;script&gt;&quot;&amp;&#39;</bdi>"));
    assert!(page.contains("@page") && page.contains("<title>All counters</title>"));
    assert!(page.contains("<p>2024-10-26 to 2024-10-28</p>"), "{page}");
    // All together and each, and a control chart.
    assert_eq!(page.matches("<svg").count(), 4);
    assert!(page.contains("<title>2024-10-27: \u{2212}5</title>"));
    assert!(page.contains("<tr><td>Sun 2024-10-27</td><td>4</td><td>9</td><td>\u{2212}5</td></tr>"), "{page}");
    assert_eq!(page.matches("<tr>").count(), page.matches("</tr>").count());

    let chosen = fixture.printed(&["--format", "html", "--by", "week", "--board", "Desk"]);
    assert!(chosen.contains("<title>Desk</title>") && !chosen.contains("&lt;script"));
    assert!(Fixture::new().printed(&["--format", "html"]).contains("Nothing was counted"));
}

#[test]
fn the_days_of_many_years_are_drawn_by_a_longer_unit() {
    let fixture = Fixture::new();
    fixture.script("INSERT INTO counter (name, count) VALUES ('Tea', 3)");
    fixture.enters("Tea", "1999-12-31T12:00:00.000Z", 2, "tally", None);
    let page = fixture.printed(&["--format", "html", "--until", "2020-01-01"]);
    assert!(page.contains("Charts by month") && page.contains("By day") && page.contains("Fri 1999-12-31"));
}
