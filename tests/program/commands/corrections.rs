//! Corrections and editing: `set`, `reset`, `undo`, `new`, `edit`, `delete`.

use super::*;

#[test]
fn set_prints_the_value_and_the_history_says_why() {
    let folder = Folder::new();
    assert_eq!(folder.printed(&["set", "Coffee", "5"]), "5");
    assert_eq!(folder.printed(&["set", "Coffee", "-3", "--note", "miscounted ☕"]), "-3");
    assert_eq!(folder.printed(&["set", "Coffee", "-3"]), "-3");
    let entries: Vec<(i64, String, Option<String>)> = folder
        .other()
        .prepare("SELECT delta, kind, note FROM entry ORDER BY id")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(entries, [(5, "set".into(), None), (-8, "set".into(), Some("miscounted ☕".into()))]);

    let (top, bottom) = (i64::MAX.to_string(), i64::MIN.to_string());
    assert_eq!(folder.printed(&["set", "Tea", &top]), top);
    assert!(folder.refused(1, &["set", "Tea", &bottom]).contains(&top), "no entry holds so much");
    assert_eq!(folder.printed(&["get", "Tea"]), top);
}

#[test]
fn reset_prints_each_count_that_it_closes() {
    let folder = with(&[("Tea", 2), ("Coffee", -3), ("Milk", 4)]);
    assert_eq!(folder.printed(&["reset", "Coffee", "Tea", "--note", "end of shift"]), "-3\tCoffee\n2\tTea");
    assert_eq!(folder.printed(&["list"]), "0\tCoffee\n4\tMilk\n0\tTea");
    let noted = "SELECT count(*) FROM entry WHERE kind = 'reset' AND note = 'end of shift'";
    assert_eq!(folder.number(noted), 2);

    assert!(folder.refused(1, &["reset", "Milk", "Juice"]).contains("Juice"));
    assert_eq!(folder.printed(&["get", "Milk"]), "4", "all or none");
}

#[test]
fn reset_all_leaves_out_the_archived() {
    let folder = with(&[("Tea", 2), ("Coffee", 3), ("Old", 7)]);
    folder.done(&["edit", "Old", "--archived", "true"]);
    assert_eq!(folder.printed(&["reset", "--all"]), "2\tTea\n3\tCoffee");
    assert_eq!(folder.printed(&["list", "--all"]), "0\tCoffee\n7\tOld\n0\tTea");
    assert_eq!(folder.printed(&["reset", "Old"]), "7\tOld", "by its name it can be reset");
    assert_eq!(folder.printed(&["undo", "Old"]), "7\tOld");
    assert_eq!(folder.printed(&["verify"]), "ok: 3 counters, 7 entries");
}

#[test]
fn reset_all_of_nothing_prints_nothing() {
    let folder = Folder::new();
    folder.done(&["reset", "--all"]);
    folder.done(&["list"]);
}

#[test]
fn undo_walks_back_by_name_or_through_all() {
    let folder = with(&[("Coffee", 1), ("Tea", 2), ("Coffee", 10), ("Tea", 20)]);
    folder.printed(&["set", "Coffee", "5"]);
    folder.printed(&["reset", "Tea"]);
    assert_eq!(folder.printed(&["undo", "Coffee"]), "11\tCoffee");
    assert_eq!(folder.printed(&["undo"]), "22\tTea");
    assert_eq!(folder.printed(&["undo"]), "2\tTea");
    assert_eq!(folder.printed(&["undo"]), "1\tCoffee");
    // A new change is the next to be undone, and then it goes on where it was.
    assert_eq!(folder.printed(&["inc", "Coffee", "100"]), "101");
    assert_eq!(folder.printed(&["undo", "Coffee"]), "1\tCoffee");
    assert_eq!(folder.printed(&["undo", "Coffee"]), "0\tCoffee");
    assert!(folder.refused(1, &["undo", "Coffee"]).contains("nothing to undo"));
    assert_eq!(folder.printed(&["undo"]), "0\tTea");
    assert!(folder.refused(1, &["undo"]).contains("nothing to undo"));
    assert!(folder.refused(1, &["undo", "Juice"]).contains("Juice"));
    assert_eq!(folder.number("SELECT count(*) FROM entry WHERE kind = 'undo'"), 7);
    assert_eq!(folder.printed(&["verify"]), "ok: 2 counters, 14 entries");
}

#[test]
fn many_undos_at_once_take_back_each_entry_once() {
    const PRESSES: i64 = 24;

    let folder = Folder::new();
    for _ in 0..PRESSES {
        folder.printed(&["inc", "Coffee"]);
    }
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..PRESSES / 4).for_each(|_| drop(folder.printed(&["undo"]))));
        }
    });
    assert_eq!(folder.printed(&["get", "Coffee"]), "0");
    assert_eq!(folder.number("SELECT count(DISTINCT undoes) FROM entry"), PRESSES);
    folder.refused(1, &["undo"]);
}

#[test]
fn reading_and_undoing_make_no_file() {
    let folder = Folder::new();
    let cases: [&[&str]; 5] = [&["undo"], &["undo", "Coffee"], &["list"], &["watch"], &["verify"]];
    for arguments in cases {
        assert!(folder.refused(1, arguments).contains("tally.db"));
    }
    assert!(!folder.tally().exists());
}

#[test]
fn new_makes_a_counter_at_0_as_it_is_told() {
    let folder = Folder::new();
    folder.done(&["new", "Coffee"]);
    folder.done(&["new", "Tea", "--key", "0", "--color", "teal"]);
    folder.done(&["new", "Milk", "--key", "none"]);
    let listed: Value = serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap();
    let object = |name: &str, key: Value, color: &str| {
        json!({
            "name": name, "short_name": null, "count": 0, "board": null, "key": key, "color": color, "archived": false, "step": 1,
            "target": null, "min": null, "max": null, "locked": false, "note": null,
            "control": null
        })
    };
    let coffee_color = listed[0]["color"].as_str().unwrap();
    let expected = [
        object("Coffee", json!("1"), coffee_color),
        object("Milk", Value::Null, listed[1]["color"].as_str().unwrap()),
        object("Tea", json!("0"), "teal"),
    ];
    assert_eq!(listed, json!(expected));

    assert!(folder.refused(1, &["new", "Coffee"]).contains("Coffee"));
    let taken = folder.refused(1, &["new", "Juice", "--key", "1"]);
    assert!(taken.contains("key 1") && taken.contains("Coffee"), "{taken}");
    assert_eq!(folder.number("SELECT count(*) FROM counter"), 3, "what is refused makes nothing");
}

#[test]
fn edit_changes_how_a_counter_is_shown_and_never_its_count() {
    let folder = with(&[("Coffee", 3), ("Tea", 2)]);
    folder.done(&["edit", "Coffee", "--name", "Café", "--color", "pink", "--key", "9"]);
    folder.done(&["edit", "Tea", "--key", "none", "--short-name", "T"]);
    let listed: Value = serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap();
    let shown = |index: usize| {
        let counter = &listed[index];
        (&counter["name"], &counter["count"], &counter["key"])
    };
    assert_eq!((&listed[0]["color"], &listed[1]["short_name"]), (&json!("pink"), &json!("T")));
    assert_eq!(shown(0), (&json!("Café"), &json!(3), &json!("9")));
    assert_eq!(shown(1), (&json!("Tea"), &json!(2), &Value::Null));
    assert!(folder.refused(1, &["get", "Coffee"]).contains("Coffee"));

    assert!(folder.refused(1, &["edit", "Tea", "--name", "Café", "--color", "pink"]).contains("Café"));
    assert!(folder.refused(1, &["edit", "Tea", "--key", "9"]).contains("Café"));
    assert!(folder.refused(1, &["edit", "Coffee", "--key", "5"]).contains("Coffee"));
    folder.done(&["edit", "Tea", "--name", "Tea"]);
    let after: Value = serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap();
    assert_eq!(after, listed);
    folder.done(&["edit", "Tea", "--short-name", "none"]);
    assert!(folder.refused(2, &["edit", "Tea", "--short-name", ""]).contains("at least one character"));
    assert_eq!(folder.number("SELECT count(*) FROM counter WHERE short_name IS NULL"), 2);
    assert_eq!(folder.number("SELECT count(*) FROM entry"), 2);
}

#[test]
fn new_and_edit_say_how_a_counter_is_pressed_and_where_it_stands() {
    let folder = with(&[("Coffee", 3)]);
    folder.other().execute_batch("INSERT INTO board (name) VALUES ('Desk'), ('Door')").unwrap();
    let listed = || -> Value { serde_json::from_str(&folder.printed(&["list", "--json"])).unwrap() };
    let of = |name: &str, fields: &[&str]| -> Value {
        let counters = listed();
        let counter = counters.as_array().unwrap().iter().find(|counter| counter["name"] == name).unwrap();
        fields.iter().map(|field| counter[*field].clone()).collect()
    };
    let fields = ["board", "key", "step", "target", "min", "max", "locked", "note"];
    let all = "--board Desk --key num+ --step 5 --target 100 --min -5 --max 200 --locked true --note warm";
    let words = |before: &[&'static str], all: &'static str| -> Vec<&str> {
        before.iter().copied().chain(all.split(' ')).collect()
    };
    folder.done(&words(&["new", "Tea"], all));
    assert_eq!(of("Tea", &fields), json!(["Desk", "num+", 5, 100, -5, 200, true, "warm"]));
    folder.done(&words(&["edit", "Coffee"], "--board Door --key F2 --step 2 --target -1 --min -9 --max 9 --note none"));
    assert_eq!(of("Coffee", &fields), json!(["Door", "f2", 2, -1, -9, 9, false, null]));
    folder.done(&words(&["edit", "Tea"], "--board none --key none --target none --min none --max none --locked false"));
    assert_eq!(of("Tea", &fields), json!([null, null, 5, null, null, null, false, "warm"]));
    assert_eq!(of("Coffee", &["count"]), json!([3]));

    // Commands heed limits, and no lock.
    folder.done(&["edit", "Coffee", "--locked", "true"]);
    assert_eq!(folder.printed(&["inc", "Coffee", "6"]), "9");
    assert!(folder.refused(1, &["inc", "Coffee"]).contains("its maximum is 9: +1 was not counted"));
    assert!(folder.refused(1, &["dec", "Coffee", "19"]).contains("its minimum is -9: -19 was not counted"));
    assert!(folder.refused(1, &["set", "Coffee", "10"]).contains("its maximum is 9"));
    assert!(String::from_utf8(counted(&folder, b"Coffee\nTea\n").stderr).unwrap().contains("its maximum is 9"));

    assert!(folder.refused(1, &["edit", "Coffee", "--board", "Roof"]).contains("no board named \"Roof\""));
    assert!(folder.refused(1, &["edit", "Coffee", "--min", "10"]).contains("minimum 10 is above the maximum 9"));
    // A key serves once on each board.
    let taken = folder.refused(1, &["new", "Milk", "--board", "Door", "--key", "f2"]);
    assert!(taken.contains("the key f2 is \"Coffee\"'s already"), "{taken}");
    folder.done(&["new", "Milk", "--key", "f2"]);
    let no_key = folder.refused(2, &["new", "Milk", "--key", "enter"]);
    assert!(no_key.contains("a key is one of 0 1") && no_key.contains(" num0 "), "{no_key}");
}

#[test]
fn undo_takes_back_what_was_redone_in_a_dashboard() {
    let folder = with(&[("Tea", 1), ("Coffee", 3)]);
    let store = Store::open(&folder.tally(), Access::Write).unwrap();
    let apply = |request: Request| store.apply(&request).unwrap().unwrap();
    let press = Request::Increment { counter: CounterRef::Name("Coffee".parse().unwrap()), delta: 2, at: None };
    apply(Request::Operation { requests: vec![press] });
    apply(Request::UndoOperation { which: UndoTarget::Any });
    assert_eq!(folder.printed(&["get", "Coffee"]), "3");
    apply(Request::RedoOperation);
    assert_eq!(folder.printed(&["undo"]), "3\tCoffee");
    assert_eq!(folder.printed(&["undo", "Coffee"]), "0\tCoffee");
    assert!(folder.refused(1, &["undo", "Coffee"]).contains("nothing to undo"));
    assert_eq!(folder.printed(&["undo"]), "0\tTea");
}

#[test]
fn an_archived_counter_keeps_all_but_its_key_and_its_place_in_the_list() {
    let folder = with(&[("Coffee", 3), ("Tea", 2)]);
    folder.done(&["edit", "Coffee", "--archived", "true"]);
    assert_eq!(folder.printed(&["list"]), "2\tTea");
    assert_eq!(folder.printed(&["list", "--all"]), "3\tCoffee\n2\tTea");
    assert_eq!(folder.printed(&["get", "Coffee"]), "3");
    assert_eq!(folder.printed(&["inc", "Coffee"]), "4");
    let names = |arguments: &[&str]| -> Vec<(String, bool, bool)> {
        let listed: Vec<Value> = serde_json::from_str(&folder.printed(arguments)).unwrap();
        let text = |counter: &Value| counter["name"].as_str().unwrap().to_owned();
        listed.iter().map(|c| (text(c), c["archived"] == true, c["key"].is_null())).collect()
    };
    assert_eq!(names(&["list", "--json"]), [("Tea".into(), false, false)]);
    assert_eq!(names(&["list", "--json", "--all"]), [("Coffee".into(), true, true), ("Tea".into(), false, false)]);
    folder.done(&["edit", "Coffee", "--archived", "false"]);
    assert_eq!(folder.printed(&["list"]), "4\tCoffee\n2\tTea");
}

#[test]
fn delete_wants_to_be_told_and_takes_the_history_along() {
    let folder = with(&[("Coffee", 3), ("Tea", 2)]);
    folder.printed(&["undo", "Coffee"]);
    let why = folder.refused(1, &["delete", "Coffee"]);
    assert!(why.contains("Coffee") && why.contains("--yes"), "{why}");
    assert_eq!(folder.number("SELECT count(*) FROM entry"), 3);
    folder.done(&["delete", "Coffee", "--yes"]);
    assert_eq!(folder.printed(&["list", "--all"]), "2\tTea");
    assert_eq!(folder.printed(&["verify"]), "ok: 1 counter, 1 entries");
    assert!(folder.refused(1, &["delete", "Coffee", "--yes"]).contains("Coffee"));
    assert_eq!(folder.printed(&["inc", "Coffee"]), "1", "a new one of the same name starts anew");
}

#[test]
fn wrong_usage_is_status_2_and_touches_nothing() {
    let folder = Folder::new();
    let long_note = "é".repeat(1_001);
    let cases: [&[&str]; 35] = [
        &["inc"],
        &["inc", "a\n\nb"],
        &["set", "Coffee"],
        &["set", "Coffee", "many"],
        &["set", "", "1"],
        &["set", "Coffee", "1", "--note", ""],
        &["set", "Coffee", "1", "--note", &long_note],
        &["reset"],
        &["reset", "--all", "Coffee"],
        &["reset", "a\tb"],
        &["undo", "Coffee", "Tea"],
        &["watch", "Coffee", "Tea"],
        &["watch", ""],
        &["new"],
        &["new", "Coffee", "--key", "f11"],
        &["new", "Coffee", "--key", "10"],
        &["new", "Coffee", "--color", "mauve"],
        &["new", "Coffee", "--board", ""],
        &["new", "Coffee", "--step", "0"],
        &["new", "Coffee", "--step", "1000000001"],
        &["new", "Coffee", "--step", "none"],
        &["new", "Coffee", "--target", "many"],
        &["new", "Coffee", "--min", "9223372036854775808"],
        &["edit", "Coffee", "--locked", "maybe"],
        &["edit", "Coffee", "--note", ""],
        &["edit", "Coffee"],
        &["edit", "Coffee", "--archived", "maybe"],
        &["edit", "Coffee", "--name", ""],
        &["delete"],
        &["inc", "-", "--skip", "-1"],
        &["inc", "-", "--skip", "many"],
        &["stress", "--processes", "0"],
        &["--wait", "-1", "inc", "Coffee"],
        &["--wait", "soon", "inc", "Coffee"],
        &["--wait", "inf", "inc", "Coffee"],
    ];
    for arguments in cases {
        folder.refused(2, arguments);
    }
    assert!(!folder.tally().exists());
}

#[test]
fn undo_takes_a_reset_of_many_back_as_one() {
    let folder = with(&[("Coffee", 3), ("Tea", 4)]);
    folder.printed(&["reset", "--all"]);
    folder.printed(&["inc", "Coffee"]);
    assert_eq!(folder.printed(&["undo"]), "0\tCoffee");
    assert_eq!(folder.printed(&["undo"]), "4\tTea\n3\tCoffee");
    assert_eq!(folder.printed(&["undo"]), "0\tTea");
}
