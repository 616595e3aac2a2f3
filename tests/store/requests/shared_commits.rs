//! Requests that share a commit, and requests that wait.

use super::*;

#[test]
fn presses_of_one_commit_share_an_entry_and_each_learns_its_own_value() {
    let fixture = Fixture::new();
    let at = |place: usize| Time(1_000 + i64::try_from(place).unwrap());
    let request = |place: usize| {
        // Two in the middle have times of their own.
        if place == 300 || place == 700 { press_at("Coffee", 1, at(place)) } else { press("Coffee", 1) }
    };
    let replies = fixture.ask_in_one_commit((0..1_000).map(request).collect());
    for (place, reply) in replies.iter().enumerate() {
        let Ok(Outcome::Counted { count, entry, .. }) = reply else { panic!("{reply:?}") };
        assert_eq!(*count, i64::try_from(place).unwrap() + 1);
        assert_eq!(entry.is_some(), place == 300 || place == 700);
    }
    let history = fixture.history(None);
    assert_eq!(history.iter().map(|row| row.delta).collect::<Vec<_>>(), [300, 1, 399, 1, 299]);
    assert_eq!((history[1].at, history[3].at), (at(300), at(700)));
    assert!([0, 2, 4].iter().all(|place| is_now(history[*place].at)));
    fixture.assert_clean();
}

#[test]
fn presses_that_take_turns_share_an_entry_for_each_counter() {
    let fixture = Fixture::new();
    let names = ["Coffee", "Tea", "Water"];
    let replies = fixture.ask_in_one_commit((0..300).map(|place| press(names[place % 3], 1)).collect());
    for (place, reply) in replies.iter().enumerate() {
        let Ok(Outcome::Counted { count, .. }) = reply else { panic!("{reply:?}") };
        assert_eq!(*count, i64::try_from(place / 3).unwrap() + 1);
    }
    let rows: Vec<_> = fixture.history(None).into_iter().map(|row| (row.name, row.delta)).collect();
    assert_eq!(rows, names.map(|name| (name.to_owned(), 100)));
}

#[test]
fn ups_and_downs_do_not_share_an_entry() {
    let fixture = Fixture::new();
    let deltas = [2, 3, -1, -1, 0, 4, 1, -5];
    let replies = fixture.ask_in_one_commit(deltas.iter().map(|delta| press("Coffee", *delta)).collect());
    let mut sum = 0;
    for (delta, reply) in deltas.iter().zip(replies) {
        sum += delta;
        assert!(matches!(reply, Ok(Outcome::Counted { count, .. }) if count == sum), "{reply:?}");
    }
    let rows: Vec<_> = fixture.history(None).iter().map(|row| row.delta).collect();
    assert_eq!(rows, [5, -2, 5, -5]);
    fixture.assert_clean();
}

#[test]
fn presses_of_one_commit_that_leave_the_range_fail_alone() {
    let fixture = Fixture::new();
    let (id, _) = fixture.press("Edge", i64::MAX - 2);
    let replies = fixture.ask_in_one_commit([1, 2, 1, 1].map(|delta| press("Edge", delta)).to_vec());
    let counted = |count| Ok(Outcome::Counted { id, count, entry: None });
    let refused = |count, delta| Err(Refusal::Overflow { name: "Edge".into(), count, delta });
    let expected = [counted(i64::MAX - 1), refused(i64::MAX - 1, 2), counted(i64::MAX), refused(i64::MAX, 1)];
    assert_eq!(replies, expected);
    fixture.assert_clean();
}

#[test]
fn a_reset_between_presses_of_one_commit_parts_them() {
    let fixture = Fixture::new();
    let requests = vec![press("Coffee", 1), press("Coffee", 1), reset(&["Coffee"]), press("Coffee", 1)];
    let replies = fixture.ask_in_one_commit(requests);
    assert_eq!(steps(replies[2].clone()), [step("Coffee", 2, 0)]);
    assert!(matches!(replies[3], Ok(Outcome::Counted { count: 1, .. })));
    let rows: Vec<_> = fixture.history(None).iter().map(|row| (row.delta, row.kind)).collect();
    assert_eq!(rows, [(2, Kind::Tally), (-2, Kind::Reset), (1, Kind::Tally)]);
}

#[test]
fn what_is_refused_in_full_is_no_commit() {
    let fixture = Fixture::new();
    fixture.press("Full", i64::MAX);
    let other = fixture.other();
    let version = || number(&other, "PRAGMA data_version");
    let before = version();
    let refused = [
        press("Full", 1),
        press_at("Full", 1, Time(0)),
        reset(&["Full", "Unknown"]),
        undo(&[EntryId(99)]),
        undo(&[EntryId(1), EntryId(99)]),
        Request::Create { name: name("Full"), edit: Edit::default() },
        Request::Delete { counter: named("Unknown") },
        edit("Unknown", Edit::default()),
        Request::Late { counter: named("New"), delta: 1, at: Time(i64::MAX), note: None },
    ];
    for request in refused {
        let refusal = fixture.ask(request.clone());
        assert!(refusal.is_err(), "{request:?}: {refusal:?}");
        assert_eq!(version(), before, "{request:?}");
    }
    fixture.press("Tea", 1);
    assert_ne!(version(), before, "the measure tells a commit");
}

#[test]
fn counters_are_numbered_one_after_the_other_however_often_they_are_pressed() {
    let fixture = Fixture::new();
    for name in ["a", "a", "a", "b", "a", "c"] {
        fixture.press(name, 1);
    }
    assert_eq!(number(&fixture.other(), "SELECT group_concat(id || name, ' ') = '1a 2b 3c' FROM counter"), 1);
}

#[test]
fn who_has_little_patience_is_refused_in_time_with_nothing_applied() {
    const PATIENCE: Duration = Duration::from_millis(300);
    let fixture = Fixture::with(Timeout::After(PATIENCE));
    fixture.press("Coffee", 1);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let started = Instant::now();
    let reply = fixture.ask(press("Coffee", 1));
    let waited = started.elapsed();
    assert!(matches!(&reply, Err(Refusal::NotSaved(why)) if why.contains("locked")), "{reply:?}");
    assert!((PATIENCE..Duration::from_secs(5)).contains(&waited), "{waited:?}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(fixture.count("Coffee"), 1);
    assert_eq!(fixture.press("Coffee", 1).1, 2, "the next one has a patience of its own");
    assert_eq!(fixture.history(None).len(), 2);
    assert!(fixture.events.try_iter().all(|event| matches!(event, Event::Changed(_))), "no word of trouble");
}

#[test]
fn presses_keep_their_own_times_while_the_file_is_locked() {
    let fixture = Fixture::new();
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let pressed: Vec<_> = (0..5)
        .map(|_| {
            let at = Time::now();
            fixture.desk.send(press_at("Coffee", 1, at));
            wait_for("the clock moves", || (Time::now() > at).then_some(()));
            at
        })
        .collect();
    hear(&fixture.events, |event| matches!(event, Event::Unsaved { .. }));
    other.execute_batch("COMMIT").unwrap();
    for count in 1..=5 {
        assert!(matches!(fixture.desk.reply().1, Ok(Outcome::Counted { count: found, .. }) if found == count));
    }
    let history = fixture.history(None);
    assert_eq!(history.iter().map(|row| row.at).collect::<Vec<_>>(), pressed);
    assert!(history.iter().all(|row| row.delta == 1 && row.kind == Kind::Tally));
    hear(&fixture.events, |event| *event == Event::Saved);
}
