//! Long chains of undos and redos, from a stranger's file: each question takes time as the chain is long, not as its square.

use std::time::{Duration, Instant};

use crate::common::folder::tallyboard;
use crate::common::running::Running;
use crate::common::{Fixture, add, name, wait_until};

/// Each of these undoes the one before.
const UNDOS: i64 = 20_000;
/// One walk along the chain takes milliseconds, one for each of its entries minutes: so much for a busy machine.
const ENOUGH: Duration = Duration::from_secs(60);

#[test]
fn a_chain_of_undos_takes_time_as_it_is_long() {
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 1)).unwrap();
    fixture.script(&format!(
        "BEGIN;
        WITH RECURSIVE undo (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM undo WHERE number < {UNDOS})
        INSERT INTO entry (counter_id, at, delta, kind, undoes)
        SELECT 1, (SELECT at FROM entry WHERE id = 1) + number * 60000, CASE number % 2 WHEN 1 THEN -1 ELSE 1 END, 'undo', number
        FROM undo;
        COMMIT;"
    ));
    // Whoever asks, it is answered by a process that can be ended.
    let path = fixture.path();
    let other = fixture.folder.file("new.db");
    let run_on = |path: &std::path::Path, arguments: &[&str]| {
        let started = Instant::now();
        let mut running = Running::start(tallyboard(path, arguments).current_dir(fixture.folder.path()));
        wait_until("the end", || running.has_ended() || started.elapsed() > ENOUGH);
        assert!(running.has_ended(), "{arguments:?} takes longer than {ENOUGH:?}");
        println!("{arguments:?}: {:?}", started.elapsed());
        assert!(running.finish().status.success(), "{arguments:?}");
    };
    let run = |arguments: &[&str]| run_on(&path, arguments);
    run(&["verify"]);
    run(&["history"]);
    run(&["stats", "--by", "hour", "--since", "2000-01-01", "--until", "2100-01-01"]);
    run(&["export", "-o", "all.csv"]);
    run(&["export", "--by", "day", "-o", "days.csv"]);
    run(&["import", "all.csv"]);
    run_on(&other, &["import", "all.csv"]);
    run_on(&other, &["import", "all.csv"]);
    run_on(&other, &["verify"]);
    run(&["undo"]);
    assert_eq!(fixture.store.count(&name("Coffee")).unwrap(), Some(0), "an even number of undos stood");
}
