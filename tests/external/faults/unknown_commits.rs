//! Commits whose outcome is unknown.

use super::*;

/// Counted before the presses under test, so that the log has frames.
const BEFORE: i64 = 100;
/// The press whose commit fails.
const FAILING: i64 = 3;

/// Starts presses under `injections`, lets all others die while one commit has failed, and gives the presser, with what it
/// had acknowledged by then.
fn resurrect(fixture: &Fixture, presses: i64, window: i64, injections: &[&str]) -> (Running, i64) {
    let mut bystander = Bystander::start(fixture);
    assert_eq!(fixture.printed(&["inc", "Coffee", &BEFORE.to_string()]), BEFORE.to_string());
    let presser = in_role_of_presser(&fixture.tally(), presses.unsigned_abs(), window.unsigned_abs(), &["Coffee"]);
    let pressing = Running::start(&mut fixture.with_faults(injections, &presser));
    let has_failed = |line: &String| line.starts_with("waiting") && (injections.len() < 2 || line.contains("full"));
    wait_until("the commit fails", || pressing.out.so_far().iter().any(has_failed));
    // The tries to come fail too, so the lock comes between them.
    bystander.lock();
    let told = Pressed::read(&pressing.out.so_far()).acknowledged.remove("Coffee").unwrap_or_default();
    let acknowledged = i64::try_from(told.len()).unwrap();
    let in_log = count_of_copy(fixture) - BEFORE;
    assert!((1..=window).contains(&(in_log - acknowledged)), "what failed stands whole in the log: {in_log}");
    bystander.die_writing_the_index(fixture);
    (pressing, acknowledged)
}

/// Each press is counted once, though one commit fails by `injections` and then comes to life.
fn press_through_a_resurrection(presses: i64, window: i64, injections: &[&str]) {
    let fixture = Fixture::new();
    let (pressing, acknowledged_before) = resurrect(&fixture, presses, window, injections);
    let output = pressing.finish();
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    let acknowledged = Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>()).acknowledged;
    let counted = fixture.counts()["Coffee"] - BEFORE;
    println!(
        "resurrection: {presses} presses, {window} at a time, {injections:?}: {acknowledged_before} acknowledged before, \
         {} after, {counted} counted",
        acknowledged["Coffee"].len()
    );
    assert_eq!(counted, presses);
    assert_eq!(acknowledged["Coffee"], (BEFORE + 1..=BEFORE + presses).collect::<Vec<_>>());
    assert!(fixture.printed(&["verify"]).starts_with("ok: 1 counter, "));
}

/// Enough for pauses in which a lock can be taken.
const TRIES: i64 = 8;

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_is_known_again_and_counted_once() {
    let injection = |first: i64| format!("fdatasync:error=EIO:when={first}..{}", first + TRIES - 1);
    // A later commit; the first one, when the writer has no row in the file yet; and many presses in one.
    at_once(&[(20, 1, FAILING), (1, 1, 1), (20, 20, 1)], |(presses, window, failing)| {
        press_through_a_resurrection(*presses, *window, &[&injection(*failing)]);
    });
}

/// What came to life was never flushed: its reply has to wait until it is.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_is_acknowledged_only_after_a_flush() {
    let fixture = Fixture::new();
    let injection = format!("fdatasync:error=EIO:when={FAILING}+");
    let (pressing, acknowledged) = resurrect(&fixture, FAILING, 1, &[&injection]);
    assert_eq!(acknowledged, FAILING - 1);
    let failed = || fixture.trace().matches("(INJECTED)").count();
    let (before, last) = (failed(), format!("acknowledged Coffee {}", BEFORE + FAILING));
    // A process that ends flushes once more, so one more says nothing yet.
    wait_until("more tries fail", || pressing.out.any(&last) || failed() >= before + 3);
    assert!(!pressing.out.any(&last), "no flush has succeeded");
}

/// The first try's frames stand whole in the log, its flush failed; the next tries can't even write.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_failed_commit_that_comes_to_life_after_further_tries_is_counted_once() {
    let calls = {
        // The same without a fault tells how many writes there are up to that flush.
        let fixture = Fixture::new();
        let _bystander = Bystander::start(&fixture);
        fixture.printed(&["inc", "Coffee", &BEFORE.to_string()]);
        let presser = in_role_of_presser(&fixture.tally(), FAILING.unsigned_abs(), 1, &["Coffee"]);
        assert!(finish(&mut fixture.with_faults(&[], &presser)).status.success());
        fixture.trace()
    };
    let flushes = calls.lines().filter(|line| line.contains("fdatasync(")).count();
    assert_eq!(i64::try_from(flushes).unwrap(), FAILING, "one flush a press: {calls}");
    let next_write = calls.matches("pwrite64(").count() + 1;
    let writes = format!("pwrite64:error=ENOSPC:when={next_write}..{}", next_write + 7);
    press_through_a_resurrection(20, 1, &[&format!("fdatasync:error=EIO:when={FAILING}"), &writes]);
}
