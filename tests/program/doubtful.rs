//! The command `doubtful`.

use serde_json::{Value, json};
use tallyboard::request::{Request, UndoTarget};
use tallyboard::store::{Access, Store};

use crate::common::Folder;
use crate::common::folder::{finish, text};

/// Coffee and Tea, each with a bounce and Coffee with a double, in UTC.
fn fixture() -> Folder {
    let folder = Folder::with_file();
    let presses = [(1, 0), (1, 30), (1, 10_000), (1, 10_120), (2, 20_000), (2, 20_005)];
    let other = folder.other();
    other.execute_batch("INSERT INTO counter (name) VALUES ('Coffee'), ('Tea')").unwrap();
    for (counter, at) in presses {
        other.execute("UPDATE counter SET count = count + 1 WHERE id = ?1", [counter]).unwrap();
        let at = 1_795_538_700_001_i64 + at;
        other.execute("UPDATE entry SET at = ?1 WHERE id = (SELECT max(id) FROM entry)", [at]).unwrap();
    }
    folder
}

#[track_caller]
fn lines(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let output = finish(folder.tallyboard(arguments).env("TZ", "UTC"));
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{arguments:?}");
    text(&output.stdout).lines().map(str::to_owned).collect()
}

#[track_caller]
fn refused(folder: &Folder, arguments: &[&str]) -> (i32, String) {
    let output = finish(folder.tallyboard(arguments).env("TZ", "UTC"));
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    (output.status.code().unwrap(), text(&output.stderr))
}

const TEA: &str = "6\t2026-11-24T16:45:20.006+00:00\tTea\t+1\tbounce\t5 ms";
const DOUBLE: &str = "4\t2026-11-24T16:45:10.121+00:00\tCoffee\t+1\tdouble\t120 ms";
const BOUNCE: &str = "2\t2026-11-24T16:45:00.031+00:00\tCoffee\t+1\tbounce\t30 ms";

#[test]
fn doubtful_presses_are_listed_newest_first() {
    let folder = fixture();
    assert_eq!(lines(&folder, &["doubtful"]), [TEA, DOUBLE, BOUNCE]);
    assert_eq!(lines(&folder, &["doubtful", "Coffee"]), [DOUBLE, BOUNCE]);
    assert_eq!(lines(&folder, &["doubtful", "--guard", "120"]), [TEA, BOUNCE]);
    assert_eq!(
        lines(&folder, &["doubtful", "--since", "2026-11-24T16:45:10Z", "--until", "2026-11-24T16:45:11Z"]),
        [DOUBLE]
    );
    assert_eq!(lines(&folder, &["doubtful", "--id", "2"]), [TEA]);
    let all: Value = serde_json::from_str(&lines(&folder, &["doubtful", "--json", "Tea"])[0]).unwrap();
    let tea = json!({"name": "Tea", "at": "2026-11-24T16:45:20.006+00:00", "delta": 1, "why": "bounce", "after_ms": 5,
        "before": 5, "id": 6});
    assert_eq!(all, json!([tea]));
    assert_eq!(lines(&folder, &["doubtful", "--until", "2020-01-01T00:00:00Z", "--json"]), ["[]"]);
}

#[test]
fn they_count_until_they_are_voided_and_are_kept_for_good() {
    let folder = fixture();
    assert_eq!(lines(&folder, &["doubtful", "--keep", "4"]), [DOUBLE]);
    assert_eq!(lines(&folder, &["doubtful"]), [TEA, BOUNCE]);
    assert_eq!(lines(&folder, &["get", "Coffee"]), ["4"]);
    assert_eq!(lines(&folder, &["doubtful", "--void", "2", "--note", "the key chatters"]), [BOUNCE]);
    assert_eq!(lines(&folder, &["get", "Coffee"]), ["3"]);
    let voided: Value = serde_json::from_str(&lines(&folder, &["doubtful", "--void", "all", "--json"])[0]).unwrap();
    assert_eq!((voided[0]["id"].clone(), lines(&folder, &["get", "Tea"])), (json!(6), vec!["1".to_owned()]));
    assert_eq!(lines(&folder, &["doubtful", "--void", "all"]), [""; 0]);
    let notes = lines(&folder, &["history", "--kind", "undo"]);
    let of = |line: &String| line.split('\t').skip(1).collect::<Vec<_>>().join("|");
    let expected = ["Tea|-1|undo|bounce, 5 ms after the press before", "Coffee|-1|undo|the key chatters"];
    assert_eq!(notes.iter().map(of).collect::<Vec<_>>(), expected);
    // A window takes each back as one.
    let mut store = Store::open(&folder.tally(), Access::Write).unwrap();
    for _ in 0..3 {
        store.begin().unwrap();
        store.apply(&Request::UndoOperation { which: UndoTarget::Any }).unwrap().unwrap();
        store.commit().unwrap();
    }
    drop(store);
    assert_eq!(lines(&folder, &["doubtful"]).len(), 3);
}

#[test]
fn only_doubtful_presses_are_chosen() {
    let folder = fixture();
    let (status, why) = refused(&folder, &["doubtful", "--void", "2", "3"]);
    assert_eq!((status, why.contains("3 is no doubtful press")), (1, true), "{why}");
    assert_eq!(refused(&folder, &["doubtful", "Tea", "--keep", "2"]).0, 1, "of another counter");
    for wrong in [
        &["doubtful", "--keep", "2", "--void", "4"] as &[_],
        &["doubtful", "--note", "why"],
        &["doubtful", "--keep", "some"],
        &["doubtful", "--guard", "-1"],
        &["doubtful", "--guard", "70000"],
        &["doubtful", "--repeat", "x"],
    ] {
        assert_eq!(refused(&folder, wrong).0, 2, "{wrong:?}");
    }
    assert_eq!(lines(&folder, &["doubtful"]).len(), 3, "all as before");
}
