//! A file that is held locked.

use super::*;

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_waits_for_a_lock_of_20_seconds() {
    const LOCKED: Duration = Duration::from_secs(20);

    let fixture = Fixture::new();
    assert_eq!(fixture.printed(&["inc", "Coffee"]), "1");
    let other = Connection::open(fixture.tally()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE counter SET count = count + 100").unwrap();
    let locked = Instant::now();
    let pressing = Running::start(&mut fixture.tallyboard(&["inc", "Coffee"]));
    wait_until("the press waits", || pressing.complaints.any(WAITING));

    let given_up = finish(&mut fixture.tallyboard(&["--wait", "2", "inc", "Coffee", "1000"]));
    assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
    let said = stderr(&given_up);
    assert!(said.contains(WAITING) && said.contains("not saved: another program holds the file locked"), "{said}");

    wait_until("the lock was held long enough", || locked.elapsed() >= LOCKED);
    assert!(pressing.out.so_far().is_empty(), "nothing is acknowledged");
    other.execute_batch("COMMIT").unwrap();
    let pressed = pressing.finish();
    assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "102\n"), "{}", stderr(&pressed));
    assert_eq!(stderr(&pressed), format!("{WAITING}\n"));
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 3 entries");
    println!("lock: a press waited for {:.1} s, one was given up", locked.elapsed().as_secs_f32());
}

/// Another program that keeps all others out: they can't even open the file.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_waits_for_a_file_that_another_program_has_for_itself() {
    let fixture = Fixture::new();
    let other = Connection::open(fixture.tally()).unwrap();
    let alone = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; INSERT INTO counter (name, count) VALUES ('Coffee', 5); COMMIT";
    other.execute_batch(alone).unwrap();
    let given_up = Running::start(&mut fixture.tallyboard(&["--wait", "2", "inc", "Coffee", "1000"]));
    let pressing = Running::start(&mut fixture.tallyboard(&["inc", "Coffee"]));
    let given_up = given_up.finish();
    assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
    assert!(stderr(&given_up).contains("held locked by another program"), "{}", stderr(&given_up));
    wait_until("the press waits", || pressing.complaints.any("waiting: another program holds the file locked"));
    drop(other);
    let pressed = pressing.finish();
    assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "6\n"), "{}", stderr(&pressed));
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 2 entries");
}
