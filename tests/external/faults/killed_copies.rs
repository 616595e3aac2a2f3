//! Backups, restores, exports and imports that are killed at any moment, or at any of their calls.

use super::*;

const EVEN_COUNTERS: usize = 4_000;

/// Makes all counts of many counters the same, by another program: a mixture of two states shows.
fn make_even(path: &Path, count: i64) {
    drop(Store::open(path, Access::Write).unwrap());
    let even = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {EVEN_COUNTERS}) \
         INSERT INTO counter (name, count) SELECT 'counter ' || i, {count} FROM n WHERE true \
         ON CONFLICT (name) DO UPDATE SET count = excluded.count"
    );
    Connection::open(path).unwrap().execute(&even, []).unwrap();
}

/// The one count that all counters have.
#[track_caller]
fn even_count(path: &Path, case: &str) -> i64 {
    let mut store = Store::open(path, Access::Read).unwrap_or_else(|error| panic!("{case}: {error}"));
    assert_eq!(store.verify().unwrap().problems, [""; 0], "{case}");
    let counts: HashSet<i64> = store.counters().unwrap().iter().map(|counter| counter.count).collect();
    assert_eq!(counts.len(), 1, "{case}: {counts:?}");
    counts.into_iter().next().unwrap()
}

/// All that are there by name, each of them sound: what they count.
#[track_caller]
fn backed_up_counts(fixture: &Fixture, case: &str) -> Vec<i64> {
    let backups = tallyboard::store::backups(&fixture.tally(), &jiff::tz::TimeZone::system()).unwrap();
    backups.iter().map(|backup| even_count(&backup.path, case)).collect()
}

/// Starts the program, and kills it at some moment of the time that it takes: whether it was still running.
fn killed_in_time(mut command: Command, random: &mut Random, whole: Duration) -> bool {
    let moment = Duration::from_micros(random.below(u64::try_from(whole.as_micros()).unwrap() * 11 / 10));
    let started = Instant::now();
    let mut running = Running::start(&mut command);
    let is_over = wait_for("the moment to kill", || {
        let has_ended = running.child.try_wait().unwrap().is_some();
        (has_ended || started.elapsed() >= moment).then_some(has_ended)
    });
    running.kill();
    !is_over
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn backups_and_restores_killed_at_random_moments_leave_the_old_or_the_new() {
    const ROUNDS: usize = 30;
    let fixture = Fixture::new();
    let (old, new) = (1, 2);
    make_even(&fixture.tally(), new);
    let backup = fixture.path().join("backup.db");
    fixture.printed(&["backup", backup.to_str().unwrap()]);
    make_even(&fixture.tally(), old);
    let started = Instant::now();
    fixture.printed(&["backup"]);
    let backup_time = started.elapsed();
    let started = Instant::now();
    fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
    let restore_time = started.elapsed();
    assert_eq!(even_count(&fixture.tally(), "restored"), new);

    let (mut random, mut killed, mut restored) = (Random::new(), 0, 0);
    for round in 0..ROUNDS {
        make_even(&fixture.tally(), old);
        if round.is_multiple_of(2) {
            killed += usize::from(killed_in_time(fixture.tallyboard(&["backup"]), &mut random, backup_time));
            assert_eq!(even_count(&fixture.tally(), "killed backup"), old);
        } else {
            let restore = fixture.tallyboard(&["restore", "--yes", backup.to_str().unwrap()]);
            killed += usize::from(killed_in_time(restore, &mut random, restore_time));
            let count = even_count(&fixture.tally(), "killed restore");
            assert!([old, new].contains(&count), "{count}");
            restored += usize::from(count == new);
        }
        let kept = backed_up_counts(&fixture, "after a kill");
        assert!(!kept.is_empty() && kept.iter().all(|count| [old, new].contains(count)), "{kept:?}");
        assert_eq!(even_count(&backup, "what is restored"), new);
    }
    println!("killed: {killed} of {ROUNDS} backups and restores in their midst, {restored} restored all the same");
}

// ---- Killed while they export and import

/// Whether a file holds an entry of each counter, all of them readable.
fn is_whole_export(path: &Path) -> bool {
    let plan = import::plan_file(path, &import::Options::new(jiff::Zoned::now()));
    plan.is_ok_and(|plan| plan.bad.count == 0 && plan.import.rows.len() == EVEN_COUNTERS)
}

fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn exports_killed_at_random_moments_leave_the_old_file_or_the_new_one_and_nothing_else() {
    const ROUNDS: usize = 60;
    let fixture = Fixture::new();
    make_even(&fixture.tally(), 1);
    let (folder, scratch) = (Folder::new(), Folder::new());
    let (mut random, mut killed, mut new) = (Random::new(), 0, 0);
    for name in ["out.jsonl", "out.xlsx", "out.csv"] {
        let out = folder.file(name);
        let export = |replaces: bool| {
            let mut command = fixture.tallyboard(&["export", "-o", out.to_str().unwrap()]);
            command.env("TMPDIR", scratch.path()).args(replaces.then_some("--force"));
            command
        };
        let started = Instant::now();
        assert!(finish(&mut export(false)).status.success() && is_whole_export(&out));
        let whole = started.elapsed();
        for round in 0..ROUNDS / 3 {
            fs::remove_file(&out).unwrap_or_default();
            let is_there = round.is_multiple_of(2);
            if is_there {
                fs::write(&out, "old").unwrap();
            }
            killed += usize::from(killed_in_time(export(is_there), &mut random, whole));
            let is_new = fs::read(&out).is_ok_and(|found| found != b"old");
            assert!(!is_new || is_whole_export(&out), "{name}");
            assert!(is_new || out.exists() == is_there, "{name}");
            new += usize::from(is_new);
            for beside in names_in(folder.path()) {
                // What is to replace another file has a name of its own for the moment between two system calls: it is whole.
                let is_named = is_there && beside.starts_with(".tallyboard-");
                assert!(beside == name || is_named && is_whole_export(&folder.path().join(&beside)), "{beside}");
                if is_named {
                    fs::remove_file(folder.path().join(&beside)).unwrap();
                }
            }
            assert_eq!(names_in(scratch.path()), [""; 0]);
        }
        fs::remove_file(&out).unwrap_or_default();
    }
    assert_eq!(even_count(&fixture.tally(), "exported"), 1);
    println!("killed: {killed} of {ROUNDS} exports in their midst; {new} new files");
    assert!(killed > 0);
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn imports_killed_at_random_moments_are_there_whole_or_not_at_all() {
    const ROUNDS: usize = 32;
    let folder = Folder::new();
    let at = |name: &str| folder.file(name);
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    // Each brings 1 for each counter.
    let source = Fixture::new();
    make_even(&source.tally(), 1);
    let files = ["in.jsonl", "in.xlsx", "in.csv", "counters.csv"].map(at);
    for file in &files {
        let what = if file.ends_with("counters.csv") { "counters" } else { "entries" };
        source.printed(&["export", "--what", what, "-o", &text(file)]);
    }
    let (mut random, mut killed, mut imported) = (Random::new(), 0, 0);
    for (round, file) in (0..ROUNDS).zip(files.iter().cycle()) {
        // On a file with counts, and on none.
        let (db, before) = (at(&format!("{round}.db")), i64::from(round % 8 < 4) * 5);
        if before > 0 {
            make_even(&db, before);
        }
        let count = |case| if db.exists() && has_counters(&db) { even_count(&db, case) } else { 0 };
        let import = || tallyboard(&db, &["import", &text(file)]);
        let whole = {
            let trial = at("trial.db");
            let started = Instant::now();
            assert!(finish(&mut tallyboard(&trial, &["import", &text(file), "--again"])).status.success());
            started.elapsed()
        };
        killed += usize::from(killed_in_time(import(), &mut random, whole));
        let found = count("killed import");
        assert!([before, before + 1].contains(&found), "{found}");
        imported += usize::from(found > before);
        // The next one makes up for it, and adds nothing twice.
        for _ in 0..2 {
            assert!(finish(&mut import()).status.success());
            assert_eq!(count("made up"), before + 1);
        }
        assert!(finish(&mut tallyboard(&db, &["verify"])).status.success());
    }
    println!("killed: {killed} of {ROUNDS} imports in their midst; {imported} were there all the same");
    assert!(killed > 0);
}

/// Another process may have been killed before it made any.
fn has_counters(path: &Path) -> bool {
    Store::open(path, Access::Read).is_ok_and(|store| !store.counters().unwrap().is_empty())
}

/// Each of the first writes and flushes, and some of the later ones; of whichever file.
const CALLS: [u32; 13] = [1, 2, 3, 4, 6, 8, 10, 12, 20, 60, 140, 280, 500];

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_fault_or_kill_at_any_call_of_a_backup_or_restore_leaves_the_old_or_the_new() {
    // SQLite calls fdatasync, the program itself fsync.
    let faults = [
        "pwrite64:signal=KILL",
        "fsync:signal=KILL",
        "fdatasync:signal=KILL",
        "pwrite64:error=ENOSPC",
        "pwrite64:error=EIO",
        "fsync:error=EIO",
        "fdatasync:error=EIO",
    ];
    let cases: Vec<(&str, u32, bool)> = faults
        .iter()
        .flat_map(|fault| CALLS.iter().map(move |call| (*fault, *call)))
        // There are few flushes.
        .filter(|(fault, call)| fault.starts_with("pwrite64") || *call <= 12)
        .flat_map(|(fault, call)| [(fault, call, false), (fault, call, true)])
        .collect();
    let (old, new) = (1, 2);
    let template = Fixture::new();
    make_even(&template.tally(), new);
    let backup = template.path().join("backup.db");
    template.printed(&["backup", backup.to_str().unwrap()]);
    make_even(&template.tally(), old);
    let [done, failed, killed] = [0; 3].map(AtomicUsize::new);
    at_once(&cases, |(fault, call, is_restore)| {
        let case = format!("{fault} at call {call}, restore: {is_restore}");
        let fixture = Fixture(Folder::new());
        fs::copy(template.tally(), fixture.tally()).unwrap();
        let arguments: &[&str] =
            if *is_restore { &["restore", "--yes", backup.to_str().unwrap()] } else { &["backup"] };
        let injection = format!("{fault}:when={call}");
        let output = finish(&mut fixture.strace(&[], &[&injection], &fixture.tallyboard(arguments)));
        let count = even_count(&fixture.tally(), &case);
        assert!([old, new].contains(&count), "{case}: {count}");
        let kept = backed_up_counts(&fixture, &case);
        assert!(kept.iter().all(|count| *count == old), "{case}: {kept:?}");
        match output.status.code() {
            Some(0) => {
                assert_eq!((kept.len(), count), (1, if *is_restore { new } else { old }), "{case}");
                &done
            }
            Some(1) => {
                assert_eq!(count, old, "{case}: {}", stderr(&output));
                assert_eq!(stderr(&output).lines().count(), 1, "{case}: {}", stderr(&output));
                &failed
            }
            _ => &killed,
        }
        .fetch_add(1, Ordering::Relaxed);
        // It goes on from there.
        fixture.printed(&["backup"]);
        assert!(backed_up_counts(&fixture, &case).len() > kept.len(), "{case}");
        fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
        assert_eq!(even_count(&fixture.tally(), &case), new, "{case}");
    });
    let [done, failed, killed] = [done, failed, killed].map(AtomicUsize::into_inner);
    println!("faults in backups and restores: {done} done, {failed} refused with all as it was, {killed} killed");
    assert!(done > 0 && failed > 0 && killed > 0, "{done} done, {failed} refused, {killed} killed");
}

/// A file that was missing or damaged gets its name anew: when the disk doesn't keep it, that is what is said.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_restored_file_whose_name_isnt_flushed_is_there_and_told_so() {
    let template = Fixture::new();
    make_even(&template.tally(), 2);
    let backup = template.path().join("backup.db");
    template.printed(&["backup", backup.to_str().unwrap()]);
    let mut damaged = fs::read(template.tally()).unwrap();
    damaged.truncate(damaged.len() / 2);
    let cases: Vec<(u32, bool)> = (1..=12).flat_map(|call| [(call, false), (call, true)]).collect();
    let [done, unflushed, refused] = [0; 3].map(AtomicUsize::new);
    at_once(&cases, |(call, is_damaged)| {
        let fixture = Fixture(Folder::new());
        if *is_damaged {
            fs::write(fixture.tally(), &damaged).unwrap();
        }
        let restore = fixture.tallyboard(&["restore", "--yes", backup.to_str().unwrap()]);
        let output = finish(&mut fixture.strace(&[], &[&format!("fsync:error=EIO:when={call}")], &restore));
        let is_there = Store::open(&fixture.tally(), Access::Read).is_ok();
        let is_told = stderr(&output).contains("was restored, but the disk failed to keep its name");
        match output.status.code() {
            Some(0) => &done,
            Some(1) if is_told => &unflushed,
            _ => &refused,
        }
        .fetch_add(1, Ordering::Relaxed);
        assert_eq!(is_there, output.status.success() || is_told, "{call}, {is_damaged}: {}", stderr(&output));
    });
    let [done, unflushed, refused] = [done, unflushed, refused].map(AtomicUsize::into_inner);
    println!("names of restored files: {done} done, {unflushed} not flushed, {refused} refused");
    assert!(done > 0 && unflushed == 2 && refused > 0, "{done} done, {unflushed} not flushed, {refused} refused");
}

/// A damaged file gets another name: at each moment there is a file of the old one.
#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn a_restore_of_a_damaged_file_killed_at_any_call_leaves_the_damaged_or_the_restored() {
    let template = Fixture::new();
    make_even(&template.tally(), 2);
    let backup = template.path().join("backup.db");
    template.printed(&["backup", backup.to_str().unwrap()]);
    let mut damaged = fs::read(template.tally()).unwrap();
    damaged.truncate(damaged.len() / 2);
    let calls = "link,linkat,rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync";
    let cases: Vec<u32> = (1..=24).collect();
    let (left, restored) = (AtomicUsize::new(0), AtomicUsize::new(0));
    at_once(&cases, |call| {
        let fixture = Fixture(Folder::new());
        fs::write(fixture.tally(), &damaged).unwrap();
        let mut command = Command::new("strace");
        let trace = fixture.trace_path();
        command.args(["-f", "-qq", "-o", trace.to_str().unwrap(), "-e", &format!("trace={calls}")]);
        command.arg(format!("-einject={calls}:signal=KILL:when={call}"));
        run_by(&mut command, &fixture.tallyboard(&["restore", "--yes", backup.to_str().unwrap()]));
        finish(&mut command);
        let case = format!("killed at call {call}");
        if fs::read(fixture.tally()).unwrap_or_else(|error| panic!("{case}: {error}")) == damaged {
            left.fetch_add(1, Ordering::Relaxed);
            fixture.printed(&["restore", "--yes", backup.to_str().unwrap()]);
        } else {
            restored.fetch_add(1, Ordering::Relaxed);
        }
        assert_eq!(even_count(&fixture.tally(), &case), 2);
        let asides = fs::read_dir(fixture.beside(".backups")).unwrap().map(|file| file.unwrap().path());
        let is_aside = |path: &PathBuf| {
            path.to_string_lossy().contains(" before restore damaged.") && path.extension().unwrap() == "db"
        };
        assert!(asides.filter(is_aside).all(|path| fs::read(path).unwrap() == damaged), "{case}");
    });
    let (left, restored) = (left.into_inner(), restored.into_inner());
    println!("a damaged file: {left} left as it was, {restored} restored");
    assert!(left > 0 && restored > 0, "{left} left, {restored} restored");
}
