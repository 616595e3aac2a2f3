//! A disk that fails for a while.

use super::*;

/// A system call that fails from its `first` time on, `times` times.
#[derive(Debug, Clone, Copy)]
struct Fault {
    call: &'static str,
    error: &'static str,
    first: u32,
    times: u32,
}

impl Fault {
    fn injection(self) -> String {
        let Self { call, error, first, times } = self;
        format!("{call}:error={error}:when={first}..{}", first + times - 1)
    }

    /// How the program says it.
    fn message(self) -> &'static str {
        if self.error == "ENOSPC" { "the disk is full" } else { "the disk reports an error" }
    }
}

/// `SQLite` as it is built here (`.cargo/config.toml`) calls `fdatasync`, never `fsync`.
const FAULTS: [(&str, &str); 3] = [("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fdatasync", "EIO")];

/// Some times in a row, so that the tries again meet it too.
fn faults(firsts: &[u32]) -> Vec<Fault> {
    let times = [1, 2, 4].into_iter().cycle();
    FAULTS
        .iter()
        .flat_map(|(call, error)| firsts.iter().map(move |first| (*call, *error, *first)))
        .zip(times)
        .map(|((call, error, first), times)| Fault { call, error, first, times })
        .collect()
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn presses_wait_while_the_disk_fails_and_are_counted_once() {
    const PRESSES: i64 = 50;

    let firsts: Vec<u32> = (1..=16).chain([25, 40]).collect();
    let (faults, injected) = (faults(&firsts), AtomicUsize::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture::new();
        let presser = in_role_of_presser(&fixture.tally(), PRESSES.unsigned_abs(), 1, &["Coffee"]);
        let output = finish(&mut fixture.with_faults(&[&fault.injection()], &presser));
        assert_eq!(output.status.code(), Some(0), "{fault:?}: {}{}", stdout(&output), stderr(&output));
        let pressed = Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(pressed.acknowledged["Coffee"], (1..=PRESSES).collect::<Vec<_>>(), "{fault:?}");
        assert!(pressed.waits.iter().all(|why| why.contains(fault.message())), "{fault:?}: {:?}", pressed.waits);
        assert_eq!(pressed.waits.len(), usize::try_from(fault.times).unwrap(), "{fault:?}: told each time");
        assert_eq!(fixture.printed(&["verify"]), format!("ok: 1 counter, {PRESSES} entries"), "{fault:?}");
        assert_eq!(fixture.counts()["Coffee"], PRESSES, "{fault:?}");
        injected.fetch_add(fixture.trace().matches("(INJECTED)").count(), Ordering::Relaxed);
    });
    println!("failing disk: {} presses at {} faults of {} calls: exact", PRESSES, faults.len(), injected.into_inner());
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn lines_wait_while_the_disk_fails_and_are_counted_once() {
    const PIECES: i64 = 10;
    const PIECE_LINES: i64 = 500;
    const LINES: i64 = PIECES * PIECE_LINES;

    let (faults, injected) = (faults(&[1, 2, 3, 5, 8, 9]), AtomicUsize::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture::new();
        let mut command = fixture.with_faults(&[&fault.injection()], &fixture.tallyboard(&["inc", "-"]));
        command.stdin(Stdio::piped());
        let mut counting = Running::start(&mut command);
        let mut input = counting.child.stdin.take().unwrap();
        for end in (1..=PIECES).map(|piece| piece * PIECE_LINES) {
            // One commit each.
            input.write_all(stream_lines(end - PIECE_LINES, end).as_bytes()).unwrap();
            wait_until("the piece is saved", || fixture.streamed_lines() == end);
            assert_eq!(fixture.counts()["Streamed"], streamed("Streamed", end), "{fault:?}: no more and no less");
        }
        drop(input);
        let output = counting.finish();
        let printed = (output.status.code(), stdout(&output));
        assert_eq!(printed, (Some(0), format!("{LINES} lines, 2 counters\n")), "{fault:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(fault.message()), "{fault:?}: {}", stderr(&output));
        assert!(fixture.printed(&["verify"]).starts_with("ok: 2 counters"), "{fault:?}");
        let halves = ["Shared", "Streamed"].map(|name| (name.to_owned(), LINES / 2));
        assert_eq!(fixture.counts(), halves.into(), "{fault:?}");
        injected.fetch_add(fixture.trace().matches("(INJECTED)").count(), Ordering::Relaxed);
    });
    println!("failing disk: {LINES} lines at {} faults of {} calls: exact", faults.len(), injected.into_inner());
}

/// Whatever write or flush fails, of whichever file, from the making of the file to its closing.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_fault_at_any_call_of_a_first_press_counts_it_once_or_says_that_it_did_not() {
    let firsts: Vec<u32> = (1..=40).collect();
    let mut faults = faults(&firsts);
    faults.iter_mut().for_each(|fault| fault.times = 1);
    let (saved, refused, unknown) = (AtomicI64::new(0), AtomicI64::new(0), AtomicI64::new(0));
    at_once(&faults, |fault| {
        let fixture = Fixture(Folder::new());
        let mut press =
            fixture.strace(&[], &[&fault.injection()], &fixture.tallyboard(&["--wait", "5", "inc", "Coffee"]));
        let output = finish(&mut press);
        let after = fixture.printed(&["inc", "Coffee"]);
        let (tally, possible) = match (output.status.code(), stdout(&output).as_str()) {
            (Some(0), "1\n") => (&saved, ["2", "2"]),
            (Some(1), "") if stderr(&output).contains("isn't known") => (&unknown, ["1", "2"]),
            (Some(1), "") if !output.stderr.is_empty() => (&refused, ["1", "1"]),
            other => panic!("{fault:?}: {other:?} {}", stderr(&output)),
        };
        tally.fetch_add(1, Ordering::Relaxed);
        assert!(possible.contains(&after.as_str()), "{fault:?}: {after} after {output:?}");
        assert_eq!(fixture.printed(&["verify"]), format!("ok: 1 counter, {after} entries"), "{fault:?}");
    });
    let [saved, refused, unknown] = [saved, refused, unknown].map(AtomicI64::into_inner);
    println!("fault at any call: {saved} saved, {refused} refused with nothing counted, {unknown} told as unknown");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_is_given_up_after_its_wait_with_nothing_counted() {
    let cases = ["pwrite64:error=ENOSPC", "pwrite64:error=EIO", "fdatasync:error=EIO"];
    at_once(&cases, |injection| {
        let fixture = Fixture::new();
        assert_eq!(fixture.printed(&["inc", "Coffee", "41"]), "41");
        let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
        let output = finish(&mut fixture.with_faults(&[injection], &press));
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""), "{injection}");
        let why = if injection.contains("ENOSPC") { "the disk is full" } else { "the disk reports an error" };
        let said = stderr(&output);
        assert!(said.contains(&format!("waiting: {why}")), "{injection}: {said}");
        assert!(said.lines().count() == 2 && said.lines().all(|line| line.contains(why)), "{injection}: {said}");
        assert_eq!(fixture.counts()["Coffee"], 41, "{injection}");
        assert_eq!(fixture.printed(&["inc", "Coffee"]), "42", "{injection}");
        assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 2 entries", "{injection}");
    });
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_given_up_on_a_full_disk_is_told_as_not_saved() {
    let fixture = Fixture::new();
    let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
    let output = finish(&mut fixture.with_faults(&["pwrite64:error=ENOSPC"], &press));
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("not saved: the disk is full"), "{}", stderr(&output));
}

/// The frames of the commit are whole in the log, only their flush failed: whether they count is decided by who recovers.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_press_whose_flush_fails_to_the_end_is_told_as_unknown_and_never_counts_twice() {
    let fixture = Fixture::new();
    let _bystander = Bystander::start(&fixture);
    assert_eq!(fixture.printed(&["inc", "Coffee", "41"]), "41");
    let press = fixture.tallyboard(&["--wait", "1", "inc", "Coffee"]);
    let output = finish(&mut fixture.with_faults(&["fdatasync:error=EIO"], &press));
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(1), ""));
    assert!(stderr(&output).contains("isn't known whether"), "{}", stderr(&output));
    assert_eq!(count_of_copy(&fixture), 42, "after a crash of all it is there");
    assert_eq!(fixture.counts()["Coffee"], 41, "for those who have the file open it is not");
    assert_eq!(fixture.printed(&["verify"]), "ok: 1 counter, 1 entries");
}
