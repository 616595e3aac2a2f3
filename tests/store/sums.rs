//! What was counted when, the history and the periods, against slow and plain references over random histories: however far
//! was summed, whoever wrote.

use std::collections::BTreeMap;

use crate::common::{Fixture, wait_until};
use fastrand::Rng;
use tallyboard::domain::{CounterId, EntryId, Kind, Note, Quarter, QuarterSum, Time};
use tallyboard::request::{CounterRef, CounterRefs, Request};
use tallyboard::store::{CounterScope, HistoryCursor, HistoryFilter};

const COUNTERS: i64 = 5;
const START: i64 = 1_700_000_000_000;
const SPAN: i64 = 40 * 86_400_000;

/// An entry as plain SQL has it.
#[derive(Debug, Clone)]
struct Plain {
    id: i64,
    counter_id: i64,
    at: i64,
    delta: i64,
    kind: String,
    note: Option<String>,
    undoes: Option<i64>,
}

fn plain(fixture: &Fixture) -> Vec<Plain> {
    let other = fixture.other();
    let mut statement = other
        .prepare(
            "SELECT id, counter_id, at, delta, iif(amends IS NULL, kind, 'amend'), note, undoes FROM entry ORDER BY id",
        )
        .unwrap();
    let rows = statement.query_map([], |row| {
        Ok(Plain {
            id: row.get(0)?,
            counter_id: row.get(1)?,
            at: row.get(2)?,
            delta: row.get(3)?,
            kind: row.get(4)?,
            note: row.get(5)?,
            undoes: row.get(6)?,
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// The entry that an entry is an undo of an undo of … in the end.
fn root<'a>(entries: &'a [Plain], entry: &'a Plain) -> &'a Plain {
    match entry.undoes {
        Some(undone) => root(entries, entries.iter().find(|entry| entry.id == undone).unwrap()),
        None => entry,
    }
}

/// What was counted, one entry after another.
fn counted(entries: &[Plain], ids: &[i64], from: i64, to: i64) -> Vec<QuarterSum> {
    let mut sums = BTreeMap::new();
    for entry in entries.iter().filter(|entry| ids.contains(&entry.counter_id)) {
        let root = root(entries, entry);
        if matches!(root.kind.as_str(), "reset" | "amend") || !(from..to).contains(&root.at) {
            continue;
        }
        let quarter = Quarter(root.at.div_euclid(900_000));
        let sum = sums.entry(quarter).or_insert(QuarterSum { quarter, counted: 0, late: 0 });
        sum.counted += entry.delta;
        sum.late += if root.kind == "late" { entry.delta } else { 0 };
    }
    sums.into_values().filter(|sum| (sum.counted, sum.late) != (0, 0)).collect()
}

/// Whether the entry counts: not undone, or its undo is.
fn stands(entries: &[Plain], id: i64) -> bool {
    entries.iter().find(|entry| entry.undoes == Some(id)).is_none_or(|undo| !stands(entries, undo.id))
}

fn do_something(fixture: &mut Fixture, rng: &mut Rng) {
    let id = CounterId(rng.i64(1..=COUNTERS));
    let (counter, at) = (CounterRef::Id(id), Time(START + rng.i64(0..SPAN)));
    let note = rng.bool().then(|| "a School class".parse::<Note>().unwrap());
    let request = match rng.u8(0..20) {
        0..=7 => Request::Increment { counter, delta: rng.i64(-2..=5), at: Some(at) },
        8..=11 => Request::Late { counter, delta: rng.i64(1..=30), at, note },
        12 => Request::Reset { counters: CounterRefs::These(vec![counter]), note },
        13 => Request::Set { counter, value: rng.i64(0..50), note },
        14..=18 => {
            let entries = plain(fixture);
            let open = entries.iter().filter(|entry| !entries.iter().any(|undo| undo.undoes == Some(entry.id)));
            let open: Vec<&Plain> = open.collect();
            let Some(entry) = rng.choice(&open) else { return };
            Request::Undo { entries: vec![EntryId(entry.id)] }
        }
        _ => {
            fixture.script(&format!("UPDATE counter SET count = count + 3 WHERE id = {}", id.0));
            return;
        }
    };
    fixture.store.begin().unwrap();
    let _ = fixture.store.apply(&request).unwrap();
    fixture.store.commit().unwrap();
}

fn sum_more(fixture: &mut Fixture) {
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
}

fn check(fixture: &mut Fixture, rng: &mut Rng) {
    let entries = plain(fixture);
    let ids: Vec<i64> = (1..=COUNTERS).filter(|_| rng.bool()).collect();
    let everything = (START - SPAN, i64::MAX);
    let (a, b) = (START + rng.i64(0..SPAN), START + rng.i64(0..SPAN));
    for (from, to) in [everything, (a.min(b), a.max(b)), (a, a + rng.i64(0..2_000_000)), (b, a.min(b))] {
        let all: Vec<i64> = fixture.store.counters().unwrap().iter().map(|counter| counter.id.0).collect();
        for (of, ids) in [
            (CounterScope::These(ids.iter().copied().map(CounterId).collect()), ids.clone()),
            (CounterScope::All, all.clone()),
        ] {
            let mut found = fixture.store.quarters(&of, Time(from), Time(to)).unwrap();
            found.retain(|sum| (sum.counted, sum.late) != (0, 0));
            assert_eq!(found, counted(&entries, &ids, from, to), "{of:?} from {from} to {to}");
        }
    }
    check_history(fixture, rng, &entries, &ids);
    check_periods(fixture, &entries);
    check_levels(fixture, rng, &entries, &ids);
}

/// The total at a time is the sum of all that came before it, whatever it was, with the counters' weights.
fn check_levels(fixture: &mut Fixture, rng: &mut Rng, entries: &[Plain], ids: &[i64]) {
    let weights: Vec<i64> = (1..=COUNTERS).map(|_| rng.i64(-1..=1)).collect();
    for (id, weight) in (1..).zip(&weights) {
        fixture.script(&format!("UPDATE counter SET weight = {weight} WHERE id = {id}"));
    }
    let weight = |id: i64| weights[usize::try_from(id - 1).unwrap()];
    let of: Vec<CounterId> = ids.iter().copied().map(CounterId).collect();
    let changes = |from: i64, to: i64| {
        let own = entries.iter().filter(|entry| ids.contains(&entry.counter_id) && (from..to).contains(&entry.at));
        own.map(|entry| i128::from(entry.delta * weight(entry.counter_id))).sum::<i128>()
    };
    let mut times: Vec<i64> = (0..rng.usize(0..6)).map(|_| START + rng.i64(0..SPAN)).chain([i64::MAX]).collect();
    times.sort_unstable();
    let expected: Vec<i128> = times.iter().map(|time| changes(i64::MIN, *time)).collect();
    let times: Vec<Time> = times.into_iter().map(Time).collect();
    assert_eq!(fixture.store.levels_before(&of, &times).unwrap(), expected);
    let from = times[0];
    let (start, found) = fixture.store.level_changes(&of, from).unwrap();
    assert_eq!(start, expected[0]);
    assert!(found.is_sorted_by_key(|(at, _)| *at) && found.iter().all(|(at, _)| *at >= from));
    assert_eq!(found.iter().map(|(_, change)| change).sum::<i128>(), changes(from.0, i64::MAX));
    fixture.script("UPDATE counter SET weight = 1");
}

fn check_history(fixture: &Fixture, rng: &mut Rng, entries: &[Plain], ids: &[i64]) {
    let (a, b) = (START + rng.i64(0..SPAN), START + rng.i64(0..SPAN));
    let all: Vec<i64> = (1..=COUNTERS).collect();
    let is_all = rng.bool();
    let ids = if is_all { &all } else { ids };
    let of = if is_all { CounterScope::All } else { CounterScope::These(ids.iter().copied().map(CounterId).collect()) };
    let mut filter = HistoryFilter::of(of);
    filter.since = rng.bool().then_some(Time(a.min(b)));
    filter.until = rng.bool().then_some(Time(a.max(b)));
    filter.kinds = if rng.bool() { Kind::ALL.into_iter().filter(|_| rng.bool()).collect() } else { Vec::new() };
    filter.text = if rng.u8(0..4) == 0 { "school".into() } else { String::new() };
    let mut expected: Vec<&Plain> = entries
        .iter()
        .filter(|entry| ids.contains(&entry.counter_id))
        .filter(|entry| filter.since.is_none_or(|since| entry.at >= since.0))
        .filter(|entry| filter.until.is_none_or(|until| entry.at < until.0))
        .filter(|entry| filter.kinds.is_empty() || filter.kinds.iter().any(|kind| kind.as_str() == entry.kind))
        .filter(|entry| filter.text.is_empty() || entry.note.is_some())
        .collect();
    expected.sort_by_key(|entry| (-entry.at, -entry.id));
    let (mut found, mut after): (Vec<_>, Option<HistoryCursor>) = (Vec::new(), None);
    loop {
        let page = fixture.store.history(&filter, after, rng.usize(1..9)).unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.cursor());
        found.extend(page);
    }
    assert_eq!(found.len(), expected.len(), "{filter:?}");
    for (found, expected) in found.iter().zip(expected) {
        let entry = &found.entry;
        assert_eq!((entry.id.0, entry.at.0, entry.delta), (expected.id, expected.at, expected.delta));
        assert_eq!((entry.kind.as_str(), &entry.note), (expected.kind.as_str(), &expected.note));
        assert_eq!(found.undoes.map(|(id, _)| id.0), expected.undoes);
        let undo = entries.iter().find(|entry| entry.undoes == Some(expected.id));
        assert_eq!(found.undone_by.map(|id| id.0), undo.map(|undo| undo.id));
        assert_eq!(found.is_effective, stands(entries, expected.id));
    }
}

fn check_periods(fixture: &mut Fixture, entries: &[Plain]) {
    for id in 1..=COUNTERS {
        let own: Vec<&Plain> = entries.iter().filter(|entry| entry.counter_id == id).collect();
        let found = fixture.store.periods(CounterId(id)).unwrap();
        let resets: Vec<_> =
            own.iter().rev().filter(|entry| entry.kind == "reset" && stands(entries, entry.id)).collect();
        assert_eq!(found.len(), if own.is_empty() { 0 } else { resets.len() + 1 });
        let Some((open, closed)) = found.split_first() else { continue };
        assert_eq!((open.reset, open.to), (None, None));
        assert_eq!(open.total, own.iter().map(|entry| entry.delta).sum::<i64>());
        for (period, reset) in closed.iter().zip(&resets) {
            assert_eq!((period.reset.unwrap().0, period.to.unwrap().0), (reset.id, reset.at));
            let earlier = resets.iter().map(|other| other.id).filter(|id| *id < reset.id).max().unwrap_or(0);
            let closed = own.iter().filter(|entry| entry.id > earlier && entry.id < reset.id);
            let closed = closed.filter(|entry| !matches!(entry.kind.as_str(), "reset" | "amend" | "undo"));
            let closed = closed.filter(|entry| stands(entries, entry.id)).map(|entry| entry.delta);
            assert_eq!((period.total, &period.note), (closed.sum::<i64>(), &reset.note));
        }
        for pair in found.windows(2) {
            assert_eq!(Some(pair[0].from), pair[1].to);
        }
        assert_eq!(found.last().unwrap().from.0, own.iter().map(|entry| entry.at).min().unwrap());
    }
}

#[test]
fn sums_history_and_periods_are_those_of_a_plain_reference_however_far_was_summed() {
    for seed in [1, 2, 3, 5, 8] {
        let mut rng = Rng::with_seed(seed);
        let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A'), ('B'), ('C'), ('D'), ('E'), ('Goes')");
        for step in 0..150 {
            do_something(&mut fixture, &mut rng);
            if rng.u8(0..12) == 0 {
                sum_more(&mut fixture);
            }
            if step == 90 {
                // What was summed of it is void.
                fixture.script("UPDATE counter SET count = 7 WHERE name = 'Goes'");
                sum_more(&mut fixture);
                fixture.script("DELETE FROM counter WHERE name = 'Goes'");
                assert!(fixture.store.is_sum_due().unwrap());
            }
            if step % 10 == 0 {
                check(&mut fixture, &mut rng);
                assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
            }
        }
        while fixture.store.is_sum_due().unwrap() {
            sum_more(&mut fixture);
        }
        check(&mut fixture, &mut rng);
    }
}

#[test]
fn a_worker_sums_when_it_has_nothing_to_do_and_a_change_of_the_past_voids_the_sums() {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A'), ('B')");
    fixture.script(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
         INSERT INTO entry (counter_id, at, delta) SELECT 1 + i % 2, 1700000000000 + i * 1000, 1 FROM n; \
         UPDATE counter SET count = 10000; DELETE FROM entry WHERE id > 20000",
    );
    let sums = "SELECT entry_id > 10000, (SELECT count(*) > 0 FROM day_total), \
        (SELECT count(DISTINCT counter_id) FROM day_sum) FROM summed";
    let window = crate::common::Window::open(&fixture);
    wait_until("all is summed", || fixture.value(sums) == "1|1|2");
    fixture.script(
        "UPDATE entry SET delta = 2 WHERE id = 1; UPDATE counter SET count = 10001 WHERE id = 2; \
        DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)",
    );
    let mut store = tallyboard::store::Store::open(&fixture.path(), tallyboard::store::Access::Read).unwrap();
    let sum = |store: &mut tallyboard::store::Store, of| -> i64 {
        store.quarters(&of, Time(0), Time(i64::MAX)).unwrap().iter().map(|sum| sum.counted).sum()
    };
    assert_eq!(sum(&mut store, CounterScope::All), 20_001, "void sums are not used");
    assert_eq!(sum(&mut store, CounterScope::These(vec![CounterId(2)])), 10_001);
    let sums_again = "SELECT is_void, entry_id > 12000 FROM summed";
    wait_until("all is summed again", || fixture.value(sums_again) == "0|1");
    drop(window);
    assert_eq!(sum(&mut store, CounterScope::All), 20_001);
    assert_eq!(store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn verify_finds_sums_that_are_not_those_of_the_entries() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('A', 3), ('B', 4)");
    sum_more(&mut fixture);
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
    fixture.script("UPDATE day_sum SET sums = (SELECT sums FROM day_sum WHERE counter_id = 2) WHERE counter_id = 1");
    let problems = fixture.store.verify().unwrap().problems;
    assert!(problems.len() == 1 && problems[0].starts_with("counter 1: the sum of"), "{problems:?}");
    // 3 in zigzag.
    let mended = "UPDATE day_sum SET sums = CAST(substr(sums, 1, 1) || x'06' AS BLOB) WHERE counter_id = 1";
    fixture.script(&format!("{mended}; DELETE FROM day_total"));
    let problems = fixture.store.verify().unwrap().problems;
    assert!(problems.len() == 1 && problems[0].starts_with("all counters: the sum of"), "{problems:?}");
    fixture.script("UPDATE day_sum SET sums = x'ff' WHERE counter_id = 2");
    let problems = fixture.store.verify().unwrap().problems;
    assert!(problems.len() == 2 && problems[0].contains("not as they should be"), "{problems:?}");
    let unreadable =
        fixture.store.quarters(&CounterScope::These(vec![CounterId(2)]), Time(0), Time(i64::MAX)).unwrap_err();
    assert!(unreadable.to_string().contains("not as they should be"), "{unreadable}");
}

#[test]
fn sums_at_the_ends_of_64_bits_stop_there_and_are_no_problem() {
    let mut fixture = Fixture::new(
        "INSERT INTO counter (name, count) VALUES ('A', 9223372036854775807), ('B', 9223372036854775807), ('C', -5)",
    );
    sum_more(&mut fixture);
    let sums = fixture.store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
    assert!(sums[0].counted > i64::MAX - 10, "{sums:?}");
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}
