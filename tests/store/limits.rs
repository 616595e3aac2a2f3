//! Limits and locks: what is refused, in which words, and that presses of one commit are refused as if one by one.

use crate::common::{Fixture, Window, add, edit, name, named, perform, press, reset, set, undo_entry};
use fastrand::Rng;
use tallyboard::domain::{CounterId, STEP_MAX, Time};
use tallyboard::request::{CounterRef, Edit, Outcome, Refusal, Reply, Request, StreamId};
use tallyboard::store::{Access, Store};
use tempfile::TempDir;

/// From 0 to 10, at 8.
const SEATS: &str = "INSERT INTO counter (name, count, minimum, maximum) VALUES ('Seats', 8, 0, 10)";

fn late(counter: &str, delta: i64) -> Request {
    Request::Late { counter: named(counter), delta, at: Time(1_000), note: None }
}

fn stream(deltas: &[(&str, i64)]) -> Request {
    let deltas = deltas.iter().map(|(counter, delta)| (name(counter), *delta)).collect();
    Request::Stream { id: StreamId(1), deltas, lines: 1 }
}

fn above(count: i64, delta: i64) -> Refusal {
    Refusal::AboveMaximum { name: "Seats".into(), count, limit: 10, delta }
}

fn below(count: i64, delta: i64) -> Refusal {
    Refusal::BelowMinimum { name: "Seats".into(), count, limit: 0, delta }
}

#[test]
fn a_count_stays_within_its_limits_however_it_is_counted() {
    let mut fixture = Fixture::new(SEATS);
    let by_id = |delta| Request::Increment { counter: CounterRef::Id(CounterId(1)), delta, at: None };
    let refused = [
        (add("Seats", 3), above(8, 3)),
        (by_id(3), above(8, 3)),
        (press("Seats", 3), above(8, 3)),
        (late("Seats", 3), above(8, 3)),
        (set("Seats", 11), above(8, 3)),
        (stream(&[("Tea", 1), ("Seats", 3)]), above(8, 3)),
        (add("Seats", -9), below(8, -9)),
        (by_id(-9), below(8, -9)),
        (set("Seats", -1), below(8, -9)),
        (add("Seats", i64::MAX), Refusal::Overflow { name: "Seats".into(), count: 8, delta: i64::MAX.into() }),
        (add("Seats", i64::MIN), below(8, i64::MIN)),
    ];
    for (request, refusal) in refused {
        assert_eq!(fixture.refused(request.clone()), refusal);
        if !matches!(request, Request::Stream { .. }) {
            assert_eq!(fixture.refused(perform(vec![press("Tea", 1), request.clone()])), refusal);
            assert_eq!(fixture.refused(perform(vec![request])), refusal);
        }
    }
    assert_eq!(
        (above(8, 3).to_string(), below(8, -9).to_string()),
        (
            "\"Seats\" stands at 8, and its maximum is 10: +3 was not counted".into(),
            "\"Seats\" stands at 8, and its minimum is 0: -9 was not counted".into()
        )
    );
    for (request, count) in
        [(add("Seats", 2), 10), (set("Seats", 0), 0), (late("Seats", 10), 10), (add("Seats", 0), 10)]
    {
        fixture.ask(request).unwrap();
        assert_eq!(fixture.count("Seats"), count);
    }
    // To close a period and to take back is allowed wherever it leads.
    fixture.ask(edit("Seats", Edit { minimum: Some(Some(5)), ..Edit::default() })).unwrap();
    fixture.ask(undo_entry(1)).unwrap();
    assert_eq!(fixture.count("Seats"), 2);
    fixture.ask(reset(&["Seats"])).unwrap();
    assert_eq!(fixture.count("Seats"), 0);
}

#[test]
fn a_count_beyond_a_limit_may_come_nearer_and_not_go_further() {
    let mut fixture = Fixture::new(SEATS);
    fixture.script("UPDATE counter SET count = 20");
    for (delta, reply) in
        [(1, Err(above(20, 1))), (0, Ok(20)), (-5, Ok(15)), (-4, Ok(11)), (-1, Ok(10)), (1, Err(above(10, 1)))]
    {
        assert_eq!(counted(fixture.ask(add("Seats", delta))), reply, "{delta}");
    }
    fixture.script("UPDATE counter SET count = -20");
    for (delta, reply) in [(-1, Err(below(-20, -1))), (5, Ok(-15)), (26, Err(above(-15, 26))), (20, Ok(5))] {
        assert_eq!(counted(fixture.ask(add("Seats", delta))), reply, "{delta}");
    }
    fixture.script("UPDATE counter SET count = 20");
    assert_eq!(fixture.refused(set("Seats", 21)), above(20, 1));
    fixture.ask(set("Seats", 12)).unwrap();
    assert_eq!(fixture.count("Seats"), 12);
}

fn counted(reply: Reply) -> Result<i64, Refusal> {
    reply.map(|outcome| match outcome {
        Outcome::Counted { count, .. } => count,
        other => panic!("not counted: {other:?}"),
    })
}

#[test]
fn an_overflow_says_so_with_limits_too() {
    for (count, limits, delta) in
        [(i64::MAX, "NULL, 9223372036854775807", 1), (i64::MIN, "-9223372036854775808, NULL", -1)]
    {
        let mut fixture = Fixture::new(&format!(
            "INSERT INTO counter (name, count, minimum, maximum) VALUES ('Edge', {count}, {limits})"
        ));
        let refusal = Refusal::Overflow { name: "Edge".into(), count, delta: delta.into() };
        assert_eq!(fixture.refused(add("Edge", delta)), refusal);
        assert_eq!(fixture.refused(perform(vec![press("Edge", delta)])), refusal);
        let delta = i128::from(-count.signum()) - i128::from(count);
        let set_across = Request::Set { counter: named("Edge"), value: -count.signum(), note: None };
        let reply = fixture.ask(set_across.clone());
        match i64::try_from(delta) {
            Ok(_) => drop(reply.unwrap()),
            Err(_) => assert_eq!(reply, Err(Refusal::Overflow { name: "Edge".into(), count, delta })),
        }
    }
}

#[test]
fn a_locked_counter_refuses_a_persons_counts_and_no_program() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count, is_locked) VALUES ('Shut', 4, 1)");
    let locked = Refusal::Locked { name: "Shut".into() };
    let by_id = Request::Increment { counter: CounterRef::Id(CounterId(1)), delta: 1, at: Some(Time(1_000)) };
    let counts = [by_id, press("Shut", 1), add("Shut", -1), late("Shut", 1), set("Shut", 7), add("Shut", i64::MAX)];
    for request in counts {
        assert_eq!(fixture.refused(perform(vec![request.clone()])), locked, "{request:?}");
        assert_eq!(fixture.refused(perform(vec![press("Tea", 1), request])), locked);
    }
    assert_eq!(locked.to_string(), "\"Shut\" is locked, so nothing was counted: unlock it first");
    for (request, count) in [(press("Shut", 1), 5), (add("Shut", -2), 3), (late("Shut", 1), 4), (set("Shut", 9), 9)] {
        fixture.ask(request).unwrap();
        assert_eq!(fixture.count("Shut"), count);
    }
    fixture.ask(stream(&[("Shut", 3)])).unwrap();
    assert_eq!(fixture.count("Shut"), 12);
    // What was done before the lock can be taken back.
    fixture.script("UPDATE counter SET is_locked = 0");
    fixture.perform(vec![press("Shut", 1)]);
    fixture.script("UPDATE counter SET is_locked = 1");
    assert_eq!((fixture.undo(), fixture.count("Shut")), (0, 12));
}

#[test]
fn steps_and_limits_that_make_no_sense_are_refused() {
    let mut fixture = Fixture::new(SEATS);
    let step = |step| edit("Seats", Edit { step: Some(step), ..Edit::default() });
    for bad in [0, -1, STEP_MAX + 1, i64::MIN] {
        assert_eq!(fixture.refused(step(bad)), Refusal::BadStep);
    }
    for good in [1, STEP_MAX] {
        fixture.ask(step(good)).unwrap();
    }
    let limits = |minimum, maximum| edit("Seats", Edit { minimum, maximum, ..Edit::default() });
    let bad = |minimum, maximum| Refusal::BadLimits { minimum, maximum };
    assert_eq!(fixture.refused(limits(Some(Some(11)), None)), bad(11, 10));
    assert_eq!(fixture.refused(limits(None, Some(Some(-1)))), bad(0, -1));
    assert_eq!(fixture.refused(limits(Some(Some(3)), Some(Some(2)))), bad(3, 2));
    fixture.ask(limits(Some(Some(10)), None)).unwrap();
    fixture.ask(limits(Some(None), Some(Some(-5)))).unwrap();
    fixture.ask(limits(Some(Some(7)), Some(None))).unwrap();
    assert_eq!(fixture.value("SELECT minimum, maximum, step FROM counter"), "7|NULL|1000000000");
}

/// The worker folds what comes without a time; all is the same as in a store that knows of no folding.
#[test]
fn presses_of_one_commit_meet_limits_as_if_one_by_one() {
    let counters = "INSERT INTO counter (name, count, minimum, maximum) VALUES \
        ('Low', 0, -5, NULL), ('High', 0, NULL, 5), ('Both', 20, -3, 3), ('Edge', 9223372036854775800, 0, NULL)";
    let mut rng = Rng::with_seed(7);
    let (refused, all) = assert_as_if_one_by_one(&mut rng, counters, &["Low", "High", "Both", "Edge", "New"]);
    assert!(refused > all / 20 && refused < all / 2, "{refused} of {all} refused");
}

/// Has a worker and a store count the same, at random. Returns how many requests were refused, of how many.
#[track_caller]
pub(crate) fn assert_as_if_one_by_one(rng: &mut Rng, counters: &str, names: &[&str]) -> (usize, usize) {
    let (mut refused, mut all) = (0, 0);
    for round in 0..24 {
        let fixture = Fixture::new(counters);
        let sign = |rng: &mut Rng| if round % 2 == 0 { 1 } else { rng.i64(-1..=1) };
        let target = |rng: &mut Rng| match round % 4 {
            3 => CounterRef::Id(CounterId(rng.i64(1..6))),
            _ => named(names[rng.usize(..names.len())]),
        };
        let mut request = || {
            let delta = sign(rng) * rng.i64(0..4);
            Request::Increment { counter: target(rng), delta, at: None }
        };
        let requests: Vec<_> = (0..40).map(|_| request()).collect();

        let folder = TempDir::new().unwrap();
        let path = folder.path().join("tally.db");
        drop(Store::open(&path, Access::Write).unwrap());
        rusqlite::Connection::open(&path).unwrap().execute_batch(counters).unwrap();
        let mut store = Store::open(&path, Access::Write).unwrap();
        store.begin().unwrap();
        let expected: Vec<Reply> = requests.iter().map(|request| store.apply(request).unwrap()).collect();
        store.commit().unwrap();

        let window = Window::open(&fixture);
        let replies = window.ask_all(requests.clone());
        assert_eq!(replies, expected, "{requests:?}");
        refused += replies.iter().filter(|reply| reply.is_err()).count();
        all += replies.len();
        window.worker.stop();
        let counts =
            |store: &Store| store.counters().unwrap().iter().map(|c| (c.name.clone(), c.count)).collect::<Vec<_>>();
        assert_eq!(counts(&fixture.store), counts(&store));
    }
    (refused, all)
}
