//! What an import adds to a file: once, all or nothing, undone and redone as one.

use super::*;

#[test]
fn what_cant_be_added_leaves_all_as_it_was() {
    let mut fixture = Fixture::new(
        "INSERT INTO counter (name, count, maximum, minimum) VALUES ('Seats', 8, 10, 0), ('Tea', 9223372036854775800, NULL, NULL), ('Low', -5, NULL, NULL)",
    );
    let above = Refusal::ImportAboveMaximum { name: "Seats".into(), count: 8, limit: 10, after: 11 };
    let below = Refusal::ImportBelowMinimum { name: "Seats".into(), count: 8, limit: 0, after: -1 };
    let overflow = Refusal::Overflow { name: "Tea".into(), count: 9_223_372_036_854_775_800, delta: 8 };
    let wide = Refusal::Overflow { name: "Low".into(), count: -5, delta: 1_i128 << 63 };
    for (text, refusal) in [
        ("name,count\nNew,1\nSeats,3\n", above.clone()),
        ("time,name,count\n2026-11-01,New,1\n2026-11-01,Seats,-9\n", below),
        ("time,name,count\n2026-11-01,New,1\n2026-11-01,Tea,5\n2026-11-02,Tea,3\n", overflow),
        ("name,count\nLow,9223372036854775807\nLow,1\n", wide),
    ] {
        let read = plan(text);
        assert_eq!(fixture.store.preview(&read.import).unwrap(), Err(refusal.clone()));
        assert_eq!(fixture.refused(import(&read)), refusal);
        assert_eq!(fixture.refused(perform(vec![press("New", 1), import(&read)])), refusal);
    }
    assert_eq!(above.to_string(), "\"Seats\" stands at 8, and its maximum is 10: the import would bring it to 11");
    // Up and down, and within the limits at the end.
    take(&mut fixture, &plan("time,name,count\n2026-11-01,Seats,50\n2026-11-02,Seats,-51\n"));
    assert_eq!(fixture.count("Seats"), 7);

    fixture.ask(edit("Seats", Edit { is_locked: Some(true), ..Edit::default() })).unwrap();
    let read = plan("name,count\nSeats,1\n");
    assert_eq!(fixture.refused(perform(vec![import(&read)])), Refusal::Locked { name: "Seats".into() });
    take(&mut fixture, &read);
}

#[test]
fn an_import_in_a_dashboard_is_undone_and_redone_as_one() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Tea', 7)");
    let read = plan("name,count,board\nTea,5,\nMilk,3,Desk\nNone,0,\n");
    let (operation, _) = fixture.perform(vec![import(&read)]);
    let Operation { kind, name, number, .. } = operation;
    assert_eq!((kind, name.as_str(), number), (OperationKind::Import, "a file", 2));
    assert_eq!((fixture.count("Tea"), fixture.count("Milk")), (12, 3));
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.dump("SELECT name, count, archived_at IS NULL FROM counter"), ["Tea|7|1", "Milk|0|0"]);
    assert_eq!(fixture.value("SELECT count(*) FROM board"), "0");
    assert_eq!(fixture.store.preview(&read.import).unwrap().unwrap().before, None, "it isn't there any more");
    assert_eq!(fixture.redo(), 0);
    assert_eq!(
        fixture.dump("SELECT name, count, archived_at IS NULL FROM counter"),
        ["Tea|12|1", "Milk|3|1", "None|0|1"]
    );
    assert!(fixture.store.preview(&read.import).unwrap().unwrap().before.is_some());

    // Also what undid something in itself.
    let entries = format!(
        "{ENTRIES}1,Tea,,2026-11-01,,,2,tally,,\n2,Tea,,2026-11-01,,,-2,undo,,1\n3,Tea,,2026-11-01,,,4,late,,\n4,Tea,,2026-11-01,,,-4,reset,,\n5,Tea,,2026-11-01,,,1,tally,,\n"
    );
    fixture.perform(vec![import(&plan(entries))]);
    assert_eq!(fixture.count("Tea"), 13);
    assert_eq!((fixture.undo(), fixture.count("Tea")), (0, 12));
    assert_eq!((fixture.redo(), fixture.count("Tea")), (0, 13));
}

/// All but the numbers, which go on, and what was undone; no counter is as no counter.
fn standing(fixture: &Fixture) -> Vec<String> {
    let mut standing = fixture.dump(
        "SELECT counter.name, count, board.name, key, color, step, counter.target, minimum, maximum, is_locked, note, \
         weight FROM counter LEFT JOIN board ON board.id = board_id WHERE archived_at IS NULL ORDER BY counter.name",
    );
    standing.extend(fixture.dump("SELECT name, target, shows_shares, total_name FROM board ORDER BY name"));
    standing
}

#[test]
fn an_import_that_was_undone_can_be_imported_again_and_no_redo_adds_it_twice() {
    let source = desk(5, 60);
    source.script("UPDATE counter SET archived_at = NULL");
    let files = [
        plan(json_lines(&source)),
        plan(entries_csv(&source, i64::MAX)),
        plan("name,count,board\nTea,5,\nMilk,3,Shelf\nNone,0,\n"),
        plan("name,count,date\nTea,5,2026-11-01\nTea,5,2026-11-01\nMilk,-3,2026-11-02\n"),
    ];
    for read in &files {
        for is_pressed_between in [false, true] {
            let mut fixture = Fixture::new("INSERT INTO counter (name, count, is_locked) VALUES ('Other', 7, 1)");
            fixture.perform(vec![import(read)]);
            let (imported, rows) = (standing(&fixture), read.import.rows.len());
            for _ in 0..3 {
                fixture.undo();
                let put_away = fixture.value("SELECT count(*) FROM counter WHERE count <> 0 AND name <> 'Other'");
                assert_eq!(put_away, "0");
                if is_pressed_between {
                    // What was undone is forgotten, and with it whose counters were put away.
                    fixture.script("UPDATE counter SET is_locked = 0");
                    fixture.perform(vec![press("Other", 1)]);
                }
                let preview = fixture.store.preview(&read.import).unwrap().unwrap();
                let (_, outcomes) = fixture.perform(vec![import(read)]);
                assert_eq!(outcomes, [Outcome::Imported(preview)]);
                if !is_pressed_between {
                    assert_eq!(standing(&fixture), imported);
                }
                assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
                let again = take(&mut fixture, read);
                assert_eq!((again.entries, again.left_out), (0, rows), "it is there now");
            }
        }

        // A script doesn't know of the dashboard's redo, and a redo that has nothing to do with it stays.
        let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Other')");
        fixture.perform(vec![import(read)]);
        let imported = standing(&fixture);
        fixture.undo();
        take(&mut fixture, read);
        assert_eq!(standing(&fixture), imported);
        assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
        fixture.perform(vec![press("Other", 1)]);
        fixture.undo();
        take(&mut fixture, &plan("name,count,date\nCoffee,5,2026-11-01\n"));
        assert_eq!((fixture.redo(), fixture.count("Other")), (0, 1));
    }
}

#[test]
fn an_entry_that_was_undone_is_imported_again_and_no_redo_adds_it_twice() {
    let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Tea')");
    fixture.perform(vec![press("Tea", 3)]);
    let read = plan(entries_csv(&fixture, i64::MAX));
    assert_eq!(take(&mut fixture, &read).entries, 0);
    fixture.undo();
    let undone = plan(entries_csv(&fixture, i64::MAX));
    assert_eq!(
        (take(&mut fixture, &undone).entries, fixture.count("Tea")),
        (0, 0),
        "the file knows that it was undone"
    );
    assert_eq!((take(&mut fixture, &read).entries, fixture.count("Tea")), (1, 3));
    assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
    // Both files are in the history now, whatever they say.
    for read in [&read, &undone, &read] {
        assert_eq!((take(&mut fixture, read).entries, fixture.count("Tea")), (0, 3));
    }

    // An undo that came by an import and was taken back comes again, too.
    let mut copy = Fixture::new("");
    take(&mut copy, &read);
    copy.perform(vec![import(&undone)]);
    for _ in 0..3 {
        assert_eq!(copy.count("Tea"), 0);
        assert_eq!((copy.undo(), copy.count("Tea")), (0, 3));
        copy.perform(vec![import(&undone)]);
    }
    assert_eq!((take(&mut copy, &undone).entries, copy.count("Tea")), (0, 0));

    // An undo whose entry wasn't in its file is known when the entry is.
    let mut parts = Fixture::new("");
    let rows = |from: usize, to: usize| {
        let text = String::from_utf8(entries_csv(&fixture, 2)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        plan([&lines[..1], &lines[from..to]].concat().join("\n"))
    };
    for (from, to, count) in [(1, 2, 3), (2, 3, 0), (1, 3, 0)] {
        take(&mut parts, &rows(from, to));
        assert_eq!(parts.count("Tea"), count);
    }
    assert_eq!(parts.value("SELECT count(*) FROM entry"), "2");
}

/// Whatever was undone on either side: what a file holds is there once it was imported, and the next time there is nothing to add.
#[test]
fn histories_that_undo_apart_come_together_by_imports() {
    for seed in 0..40 {
        let mut rng = Rng::with_seed(seed);
        let mut desks = [Fixture::new(""), Fixture::new("")];
        for _ in 0..8 {
            for desk in &mut desks {
                for _ in 0..rng.u8(0..6) {
                    let entries: i64 = desk.value("SELECT coalesce(max(id), 0) FROM entry").parse().unwrap();
                    let request = match rng.u8(..8) {
                        0..4 if entries > 0 => undo_entry(rng.i64(1..=entries)),
                        4 => Request::UndoOperation { which: UndoTarget::Any },
                        5 => Request::RedoOperation,
                        // Few times, so that many entries are alike.
                        6 => perform(vec![Request::Late {
                            counter: named("Tea"),
                            delta: 1,
                            at: Time(rng.i64(..3)),
                            note: None,
                        }]),
                        _ => Request::Late { counter: named("Tea"), delta: 1, at: Time(rng.i64(..3)), note: None },
                    };
                    let _ = desk.ask(request);
                }
            }
            let [from, to] = &mut desks;
            let read = plan(entries_csv(from, i64::MAX));
            match rng.bool() {
                true => drop(take(to, &read)),
                false => drop(to.ask(perform(vec![import(&read)])).unwrap()),
            }
            assert_eq!(take(to, &read).entries, 0, "{seed}");
            let standing = |desk: &Fixture| -> Vec<i64> {
                let sql = "WITH RECURSIVE chain(at, id, undos) AS (SELECT at, id, 0 FROM entry WHERE kind <> 'undo' \
                    UNION ALL SELECT chain.at, entry.id, undos + 1 FROM chain JOIN entry ON undoes = chain.id) \
                    SELECT sum(iif(undos % 2 = 0, 1, -1) * (at = ?1)) FROM chain";
                (0..3).map(|at| desk.value(&sql.replace("?1", &at.to_string())).parse().unwrap_or(0)).collect()
            };
            let (from, to_standing) = (standing(from), standing(to));
            assert!(from.iter().zip(&to_standing).all(|(from, to)| from <= to), "{seed}: {from:?} {to_standing:?}");
            desks.swap(0, 1);
        }
    }
}

#[test]
fn what_is_undone_here_already_is_not_undone_again() {
    let mut source = Fixture::new("");
    source.ask(Request::Increment { counter: named("Tea"), delta: 3, at: Some(Time(1_750_000_000_000)) }).unwrap();
    let mut copy = Fixture::new("");
    take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    source.ask(undo_entry(1)).unwrap();
    copy.ask(undo_entry(1)).unwrap();
    let both = take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    assert_eq!((both.entries, copy.count("Tea")), (0, 0));
    // A redo there takes back the undo here.
    source.ask(undo_entry(2)).unwrap();
    take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    assert_eq!(
        (copy.count("Tea"), copy.dump("SELECT undoes FROM entry ORDER BY id")),
        (3, vec!["NULL".into(), "1".into(), "3".into()])
    );
}

#[test]
fn sums_see_imported_entries_at_their_own_times_however_far_was_summed() {
    let mut fixture = Fixture::new("");
    for _ in 0..20 {
        fixture.ask(Request::Increment { counter: named("Tea"), delta: 1, at: Some(Time(1_760_000_000_000)) }).unwrap();
    }
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
    take(
        &mut fixture,
        &plan_with(
            "time,name,count\n1700000000,Tea,4\n1780000000,Tea,2\n",
            &Options { kind: ImportKind::Late, ..options() },
        ),
    );
    let mut sums = || -> Vec<_> {
        let sums = fixture.store.quarters(&CounterScope::These(vec![CounterId(1)]), Time(0), Time(i64::MAX)).unwrap();
        sums.iter().map(|sum| (sum.quarter.0, sum.counted, sum.late)).collect()
    };
    let expected = [(1_700_000_000 / 900, 4, 4), (1_760_000_000 / 900, 20, 0), (1_780_000_000 / 900, 2, 2)];
    assert_eq!(sums(), expected);
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
    let sums = fixture.store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
    assert_eq!(sums.iter().map(|sum| (sum.quarter.0, sum.counted, sum.late)).collect::<Vec<_>>(), expected);
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn a_window_hears_of_an_import_and_what_counts_meanwhile_is_counted() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Tea', 7)");
    let window = Window::open(&fixture);
    let rows: String = (0..3_000).map(|row| format!("{},Counter {}\n", 1_700_000_000 + row, row % 40)).collect();
    let read = plan(format!("{rows}1700000000,Tea\n"));
    let replies = window.ask_all(vec![press("Tea", 1), import(&read), press("Tea", 1), import(&read)]);
    let entries = |reply: &Reply| match reply {
        Ok(Outcome::Imported(imported)) => (imported.entries, imported.left_out),
        other => panic!("not imported: {other:?}"),
    };
    assert_eq!((entries(&replies[1]), entries(&replies[3])), ((3_001, 0), (0, 3_001)));
    let mut counters = std::collections::BTreeMap::new();
    while counters.len() < 41 || counters.get("Tea") != Some(&10) {
        let Event::Changed(changes) = window.events.recv_timeout(crate::common::DEADLINE).unwrap() else { continue };
        counters.extend(changes.into_iter().filter_map(|change| match change {
            Change::Updated(counter) => Some((counter.name, counter.count)),
            _ => None,
        }));
    }
    assert_eq!(counters["Counter 7"], 75);
    window.worker.stop();
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}
